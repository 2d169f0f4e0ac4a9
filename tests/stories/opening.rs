//! Opening a store: what cannot be understood is named and left exactly as it is.

use office::{
    Office, Refusal, Trouble,
    store::{folder::Folder, keys::DataKey, opening::NEWEST},
};
use rusqlite::Connection;
use std::{fs, path::Path};
use tempfile::TempDir;
use tests::{PASSWORD, Story};

/// A closed store and its key.
fn closed() -> (TempDir, DataKey) {
    let mut story = Story::new();
    story.candidate("Siti Rahmawati");
    let keys = office::store::keys::KeyFile::read(story.office.folder()).expect("keys");
    let Story { office, folder, .. } = story;
    drop(office);
    (folder, keys.open("rina", PASSWORD).expect("the key").key)
}

/// Does something to the store with another tool.
fn with_another_tool(folder: &Path, key: &DataKey, sql: &str) {
    let shell = Connection::open(Folder::at(folder).database()).expect("a connection");
    shell.execute_batch(&key.pragma()).expect("the key");
    shell.execute_batch(sql).expect("done");
}

/// What the program says; not a byte of the store may change.
fn told_without_a_change(folder: &Path, key: &DataKey) -> Refusal {
    let files = Folder::at(folder);
    let before = fs::read(files.database()).expect("the database");
    let told = match Office::open(folder, key, "PC-1") {
        Err(Trouble::Refused(refusal)) => refusal,
        Err(fault) => panic!("a fault instead of an answer: {fault}"),
        Ok(_) => panic!("this should be refused"),
    };
    assert_eq!(
        fs::read(files.database()).expect("the database"),
        before,
        "not a byte changed"
    );
    told
}

#[test]
fn a_store_of_a_newer_program_is_not_guessed_at() {
    let (folder, key) = closed();
    with_another_tool(folder.path(), &key, "PRAGMA user_version = 99");
    assert_eq!(
        told_without_a_change(folder.path(), &key),
        Refusal::StoreNewer {
            found: 99,
            known: NEWEST
        }
    );
    with_another_tool(folder.path(), &key, "PRAGMA user_version = -7");
    assert_eq!(told_without_a_change(folder.path(), &key), Refusal::StoreDamaged);
}

#[test]
fn a_store_whose_making_was_never_finished_is_damaged() {
    let (folder, key) = closed();
    with_another_tool(folder.path(), &key, "PRAGMA user_version = 0");
    assert_eq!(told_without_a_change(folder.path(), &key), Refusal::StoreDamaged);
}

#[test]
fn a_store_without_its_own_number_or_book_is_damaged() {
    for loss in ["DELETE FROM book_self", "DROP TABLE book_self", "DROP TABLE book_entry"] {
        let (folder, key) = closed();
        with_another_tool(folder.path(), &key, loss);
        assert_eq!(
            told_without_a_change(folder.path(), &key),
            Refusal::StoreDamaged,
            "{loss}"
        );
    }
}

#[test]
fn a_founding_that_was_cut_off_leaves_no_store_that_opens_half() {
    let (folder, key) = closed();
    fs::remove_file(Folder::at(folder.path()).keys()).expect("the keys were to come last");
    assert!(matches!(
        Office::open(folder.path(), &key, "PC-1"),
        Err(Trouble::Refused(Refusal::KeysMissing))
    ));
}
