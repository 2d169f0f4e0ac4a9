//! Locks and keys: clear answers, nothing overwritten, nobody told which half was wrong.

use office::{
    Office, Refusal, Trouble,
    store::{folder::Folder, keys::KeyFile},
};
use std::fs;
use tests::{PASSWORD, Story, found};

fn refusal<T>(answer: office::Result<T>) -> Refusal {
    match answer {
        Err(Trouble::Refused(refusal)) => refusal,
        Err(fault) => panic!("a fault instead of an answer: {fault}"),
        Ok(_) => panic!("this should be refused"),
    }
}

#[test]
fn a_wrong_password_and_an_unknown_name_get_one_answer() {
    let story = Story::new();
    let keys = KeyFile::read(story.office.folder()).expect("keys");
    assert_eq!(refusal(keys.open("rina", "salah-sekali")), Refusal::WrongPassword);
    assert_eq!(refusal(keys.open("siapa", PASSWORD)), Refusal::WrongPassword);
    assert!(
        keys.open(" RINA ", PASSWORD).is_ok(),
        "a name is a name, however it is typed"
    );
}

#[test]
fn the_recovery_sheet_opens_the_store_as_it_is_read_aloud() {
    let story = Story::new();
    let keys = KeyFile::read(story.office.folder()).expect("keys");
    let spoken = story
        .recovery
        .to_lowercase()
        .replace('-', " ")
        .replace('0', "o")
        .replace('1', "l");
    assert!(
        keys.recover(&spoken).is_ok(),
        "dashes, case and look-alikes do not matter"
    );
    assert_eq!(refusal(keys.recover("AAAAA-BBBBB")), Refusal::WrongRecoveryCode);
}

#[test]
fn a_changed_password_opens_and_the_old_one_does_not() {
    let mut story = Story::new();
    let stamp = story.stamp();
    assert_eq!(
        refusal(story.office.change_password(stamp, "salah-sekali", "sandi-baru-9")),
        Refusal::WrongPassword
    );
    assert_eq!(
        refusal(story.office.change_password(stamp, PASSWORD, "pendek")),
        Refusal::PasswordTooShort { least: 8 }
    );
    story
        .office
        .change_password(stamp, PASSWORD, "sandi-baru-9")
        .expect("changed");
    let keys = KeyFile::read(story.office.folder()).expect("keys");
    assert_eq!(refusal(keys.open("rina", PASSWORD)), Refusal::WrongPassword);
    assert!(keys.open("rina", "sandi-baru-9").is_ok());
}

#[test]
fn a_second_program_is_told_that_the_store_is_in_use() {
    let story = Story::new();
    let key = KeyFile::read(story.office.folder())
        .and_then(|keys| keys.open("rina", PASSWORD))
        .expect("the key")
        .key;
    assert_eq!(
        refusal(Office::open(story.folder.path(), &key, "PC-2").map(drop)),
        Refusal::StoreInUse
    );
}

#[test]
fn a_second_store_is_not_made_over_the_first() {
    let story = Story::new();
    let path = story.folder.path().to_owned();
    let Story { office, folder, .. } = story;
    drop(office);
    let before = fs::read(Folder::at(&path).keys()).expect("keys");
    assert_eq!(refusal(found(&path, "PC-1").map(drop)), Refusal::StoreExists);
    assert_eq!(
        fs::read(Folder::at(&path).keys()).expect("keys"),
        before,
        "the keys are untouched"
    );
    drop(folder);
}

#[test]
fn a_damaged_newer_missing_or_locked_store_is_named_and_left_alone() {
    let story = Story::new();
    let key = KeyFile::read(story.office.folder())
        .and_then(|keys| keys.open("rina", PASSWORD))
        .expect("the key")
        .key;
    let Story { office, folder, .. } = story;
    drop(office);
    let files = Folder::at(folder.path());
    let open = || refusal(Office::open(folder.path(), &key, "PC-1").map(drop));
    let sound = fs::read(files.database()).expect("the database");
    let keys = fs::read(files.keys()).expect("the keys");

    let mut damaged = sound.clone();
    for byte in damaged.iter_mut().take(8192) {
        *byte = !*byte;
    }
    fs::write(files.database(), &damaged).expect("written");
    assert_eq!(open(), Refusal::StoreDamaged);
    assert_eq!(
        fs::read(files.database()).expect("the database"),
        damaged,
        "nothing is written over it"
    );

    fs::write(files.database(), []).expect("written");
    assert_eq!(open(), Refusal::StoreDamaged, "an empty file lost everything");

    fs::remove_file(files.database()).expect("removed");
    assert_eq!(open(), Refusal::StoreMissing);
    fs::write(files.database(), &sound).expect("written");

    fs::remove_file(files.keys()).expect("removed");
    assert_eq!(open(), Refusal::KeysMissing);
    fs::write(files.keys(), b"{ half a file").expect("written");
    assert_eq!(open(), Refusal::KeysDamaged);
    fs::write(files.keys(), keys).expect("written");

    let mut mode = fs::metadata(files.database()).expect("metadata").permissions();
    mode.set_readonly(true);
    fs::set_permissions(files.database(), mode.clone()).expect("set");
    assert_eq!(open(), Refusal::StoreReadOnly);
}
