//! The file of keys.

use crate::{
    damage::{harmed, harms, twisted, twists},
    play,
};
use office::{
    Trouble,
    store::{folder::Folder, keys::KeyFile},
};
use std::fs;
use tempfile::TempDir;
use tests::{PASSWORD, Story};

struct Keys {
    story: Story,
    sound: Vec<u8>,
    key: String,
    place: TempDir,
}

impl Keys {
    fn new() -> Self {
        let story = Story::new();
        let sound = fs::read(story.office.folder().keys()).expect("the keys");
        let opened = KeyFile::read(story.office.folder()).and_then(|keys| keys.open("rina", PASSWORD));
        let key = opened.expect("the key").key.pragma().to_string();
        let place = TempDir::new().expect("a folder");
        Keys {
            story,
            sound,
            key,
            place,
        }
    }

    /// A damaged file gives the right key, or none and an answer for a person.
    fn hold(&self, bytes: &[u8]) {
        let folder = Folder::at(self.place.path());
        fs::write(folder.keys(), bytes).expect("written");
        let keys = KeyFile::read(&folder);
        let by_password = keys.and_then(|keys| keys.open("rina", PASSWORD));
        let keys = KeyFile::read(&folder);
        let by_sheet = keys.and_then(|keys| keys.recover(&self.story.recovery));
        for key in [by_password.map(|opened| opened.key), by_sheet] {
            match key {
                Ok(key) => assert_eq!(*key.pragma(), self.key, "another key than the store's"),
                Err(Trouble::Refused(_)) => {}
                Err(fault) => panic!("a fault instead of an answer: {fault}"),
            }
        }
    }
}

#[test]
fn a_damaged_file_of_keys_opens_nothing_else_and_says_so() {
    let keys = Keys::new();
    play(200, &harms(), |harms| keys.hold(&harmed(&keys.sound, &harms)));
}

#[test]
fn a_file_of_keys_with_other_values_opens_nothing_else_and_says_so() {
    let keys = Keys::new();
    let sound = serde_json::from_slice(&keys.sound).expect("JSON");
    play(100, &twists(), |twists| {
        keys.hold(twisted(&sound, &twists).to_string().as_bytes());
    });
}
