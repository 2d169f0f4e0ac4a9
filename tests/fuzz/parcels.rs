//! What another computer says: taken in whole or not at all, and afterwards every row is still what the book says.

use crate::{
    damage::{harmed, harms, twisted, twists},
    play,
};
use office::{
    Office, Trouble,
    book::{Parcel, Vector},
    store::{
        folder::Folder,
        keys::{DataKey, KeyFile},
    },
};
use serde_json::{Value, json};
use std::fs;
use tempfile::TempDir;
use tests::{PASSWORD, Story, morning};

struct Computers {
    here: TempDir,
    key: DataKey,
    parcel: Value,
}

impl Computers {
    fn new() -> Self {
        let mut story = Story::new();
        let siti = story.candidate("Siti Rahmawati");
        let [here, mut there] = story.on_computers();
        let known = here.office.vector().expect("a vector");
        for phone in ["0812 1111 1111", "0812 2222 2222"] {
            let contact = json!({ "phone": phone, "phone_typed": null, "email": null });
            there.done(
                "edit_candidate",
                json!({ "candidate": siti, "groups": { "contact": contact } }),
            );
        }
        there.candidate("Budi Santoso");
        let (_, class, _) = there.class_of(2);
        there.lesson(class, "2026-11-20");
        there.done("withdraw_candidate", json!(siti));
        let parcel = there.office.entries_since(&known).expect("a parcel");
        let keys = KeyFile::read(here.office.folder()).expect("keys");
        let key = keys.open("rina", PASSWORD).expect("the key").key;
        let Story { office, folder, .. } = here;
        drop(office);
        Computers {
            here: folder,
            key,
            parcel: serde_json::to_value(&parcel).expect("JSON"),
        }
    }

    fn office(&self) -> (TempDir, Office) {
        let memory = std::path::Path::new("/dev/shm");
        let place = if memory.is_dir() {
            TempDir::new_in(memory)
        } else {
            TempDir::new()
        };
        let place = place.expect("a folder");
        let (from, to) = (Folder::at(self.here.path()), Folder::at(place.path()));
        fs::copy(from.database(), to.database()).expect("the database");
        fs::copy(from.keys(), to.keys()).expect("the keys");
        let office = Office::open(place.path(), &self.key, "PC-1").expect("it opens");
        (place, office)
    }

    fn hold(&self, parcel: &Parcel) {
        let (_place, mut office) = self.office();
        let before = office.contents().expect("a digest");
        match office.take_in(parcel, morning()) {
            Ok(_) => {}
            Err(Trouble::Refused(_)) => {
                assert_eq!(
                    office.contents().expect("a digest"),
                    before,
                    "refused and yet something changed"
                );
            }
            Err(fault) => panic!("a fault instead of an answer: {fault}"),
        }
        let problems = office.check().expect("a check").problems;
        assert_eq!(problems, Vec::<String>::new());
    }
}

#[test]
fn a_parcel_with_other_values_is_refused_or_leaves_a_sound_store() {
    let computers = Computers::new();
    assert!(
        serde_json::from_value::<Parcel>(computers.parcel.clone()).is_ok_and(|parcel| parcel.entries.len() > 5),
        "there is something to take in"
    );
    play(48, &twists(), |twists| {
        if let Ok(parcel) = serde_json::from_value(twisted(&computers.parcel, &twists)) {
            computers.hold(&parcel);
        }
    });
}

#[test]
fn a_damaged_parcel_is_refused_or_leaves_a_sound_store() {
    let computers = Computers::new();
    let sound = serde_json::to_vec(&computers.parcel).expect("JSON");
    play(48, &harms(), |harms| {
        if let Ok(parcel) = serde_json::from_slice(&harmed(&sound, &harms)) {
            computers.hold(&parcel);
        }
    });
}

#[test]
fn a_whole_book_that_lost_its_beginning_is_not_taken_in() {
    let computers = Computers::new();
    let (_place, office) = computers.office();
    let mut parcel = office.entries_since(&Vector::default()).expect("everything");
    parcel.entries.remove(0);
    computers.hold(&parcel);
}
