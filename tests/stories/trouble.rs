//! Trouble from outside: two programs, a store that may not be written to, a calendar set back, files that are damaged. The
//! person is told what to do, and nothing is lost. Disks that fail in the middle of a write are played in `tests/faults`.

use office::{
    Office, Refusal, Stamp, Trouble,
    book::Vector,
    store::{
        folder::{Folder, make, write_whole},
        keys::{DataKey, KeyFile},
    },
};
use serde_json::{Value, json};
use std::{fs, io, path::Path};
use tempfile::TempDir;
use tests::{PASSWORD, Story, found, identity};

fn refusal<T>(answer: office::Result<T>) -> Refusal {
    match answer {
        Err(Trouble::Refused(refusal)) => refusal,
        Err(fault) => panic!("a fault instead of an answer: {fault}"),
        Ok(_) => panic!("this should be refused"),
    }
}

fn data_key(folder: &Path) -> DataKey {
    let keys = KeyFile::read(&Folder::at(folder)).expect("keys");
    keys.open("rina", PASSWORD).expect("the key").key
}

fn files_of(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(folder)
        .expect("a folder")
        .map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}

#[test]
fn a_second_program_is_turned_away_and_the_first_goes_on() {
    let mut story = Story::new();
    let key = data_key(story.folder.path());
    for _ in 0..3 {
        let second = Office::open(story.folder.path(), &key, "PC-1").map(drop);
        assert_eq!(refusal(second), Refusal::StoreInUse);
    }
    story.candidate("Siti Rahmawati");
    assert_eq!(
        story.reopened().office.check().expect("a check").problems,
        Vec::<String>::new()
    );
}

#[test]
fn another_tool_that_holds_the_store_is_waited_for_and_then_named() {
    let mut story = Story::new();
    let key = data_key(story.folder.path());
    let shell = rusqlite::Connection::open(story.office.folder().database()).expect("a connection");
    shell.execute_batch(&key.pragma()).expect("the key");
    shell.execute_batch("BEGIN IMMEDIATE").expect("held");
    let ask = json!({ "groups": { "identity": identity("Siti Rahmawati") }, "batch": null, "class": null });
    assert_eq!(story.refused("register_candidate", ask), Refusal::StoreInUse);
    shell.execute_batch("ROLLBACK").expect("let go");
    story.candidate("Siti Rahmawati");
}

#[test]
fn a_calendar_set_back_ten_years_changes_neither_the_order_of_deeds_nor_who_wins() {
    let mut story = Story::new();
    let siti = story.candidate("Siti Rahmawati");
    let phone = |story: &mut Story, phone: &str, years: i64| {
        let stamp = story.stamp();
        let now = stamp.now - chrono::Duration::days(years * 365);
        let today = stamp.today - chrono::Duration::days(years * 365);
        let contact = json!({ "phone": phone, "phone_typed": null, "email": null });
        let ask = json!({ "candidate": siti, "groups": { "contact": contact } });
        let stamp = Stamp { now, today, ..stamp };
        office::desk::answer(&mut story.office, stamp, "edit_candidate", ask).expect("an edit on any day");
    };
    let shown =
        |story: &mut Story| -> Value { story.done("profile_of", json!(siti))["groups"]["contact"]["phone"].clone() };
    phone(&mut story, "0812 1111 1111", 0);
    phone(&mut story, "0812 2222 2222", 10);
    assert_eq!(
        shown(&mut story),
        "+6281222222222",
        "the last to write is shown, whatever the calendar says"
    );

    let mut story = story.reopened();
    phone(&mut story, "0812 3333 3333", 10);
    assert_eq!(
        shown(&mut story),
        "+6281233333333",
        "also after a restart in the wrong year"
    );
    let parcel = story.office.entries_since(&Vector::default()).expect("the book");
    let clocks: Vec<i64> = parcel.entries.iter().map(|entry| entry.clock).collect();
    assert!(clocks.is_sorted(), "the book's own clock never goes back");
    story.done("undo", json!(null));
    assert_eq!(
        shown(&mut story),
        "+6281222222222",
        "undo takes back what was done last, not what is dated last"
    );
    assert_eq!(story.office.check().expect("a check").problems, Vec::<String>::new());
}

#[test]
fn half_a_file_of_keys_is_named_and_a_whole_one_brings_everything_back() {
    let mut story = Story::new();
    story.candidate("Siti Rahmawati");
    let Story { office, folder, .. } = story;
    drop(office);
    let (key, files) = (data_key(folder.path()), Folder::at(folder.path()));
    let sound = fs::read(files.keys()).expect("the keys");
    for damaged in [&sound[..sound.len() / 2], b"", b"null", &[0; 4096]] {
        fs::write(files.keys(), damaged).expect("written");
        assert_eq!(refusal(KeyFile::read(&files)), Refusal::KeysDamaged);
        assert_eq!(
            refusal(Office::open(folder.path(), &key, "PC-1").map(drop)),
            Refusal::KeysDamaged
        );
    }
    fs::write(files.keys(), sound).expect("written");
    let mut office = Office::open(folder.path(), &key, "PC-1").expect("it opens");
    assert_eq!(office.check().expect("a check").problems, Vec::<String>::new());
}

#[test]
fn keys_that_would_ask_for_all_the_memory_there_is_are_damaged() {
    let story = Story::new();
    let text = fs::read_to_string(story.office.folder().keys()).expect("the keys");
    let place = TempDir::new().expect("a folder");
    let folder = Folder::at(place.path());
    for (sound, damaged) in [
        ("\"memory_kib\": 64", "\"memory_kib\": 1064000"),
        ("\"memory_kib\": 64", "\"memory_kib\": 1"),
        ("\"passes\": 1", "\"passes\": 61"),
        ("\"passes\": 1", "\"passes\": 0"),
    ] {
        assert!(text.contains(sound));
        fs::write(folder.keys(), text.replace(sound, damaged)).expect("written");
        let opened = KeyFile::read(&folder).and_then(|keys| keys.open("rina", PASSWORD));
        assert_eq!(refusal(opened), Refusal::KeysDamaged, "{damaged}");
    }
}

#[test]
fn a_founding_that_was_cut_off_can_be_done_again_and_shows_no_centre() {
    let folder = TempDir::new().expect("a folder");
    let place = folder.path().join("di dalam").join("lpk");
    drop(found(&place, "PC-1").expect("a new office"));
    assert!(
        !files_of(&place).contains(&"unfinished".to_owned()),
        "a whole store bears no sign"
    );
    // As a power cut leaves it before the keys: the sign and a database that no key opens.
    fs::remove_file(Folder::at(&place).keys()).expect("removed");
    fs::write(place.join("unfinished"), b"").expect("written");
    assert!(!Folder::at(&place).holds_a_store());
    let mut again = found(&place, "PC-1").expect("once more in the same place").office;
    assert_eq!(again.check().expect("a check").problems, Vec::<String>::new());
}

#[test]
fn a_store_that_only_lost_its_keys_is_never_founded_over() {
    let folder = TempDir::new().expect("a folder");
    drop(found(folder.path(), "PC-1").expect("a new office"));
    fs::remove_file(Folder::at(folder.path()).keys()).expect("removed");
    assert_eq!(refusal(found(folder.path(), "PC-1").map(drop)), Refusal::StoreExists);
    assert!(Folder::at(folder.path()).database().exists());
}

#[test]
fn somebody_whose_adding_failed_half_way_can_be_added_after_all() {
    let mut story = Story::new();
    let key = data_key(story.folder.path());
    let folder = Folder::at(story.folder.path());
    // The keys come before the row: a disk that failed between them left a way in that is nobody's.
    let mut keys = KeyFile::read(&folder).expect("keys");
    let stamp = story.stamp();
    keys.give_slot(&key, office::ids::StaffId::new(&stamp), "dewi", PASSWORD, keys.cost())
        .expect("a slot");
    keys.write(&folder).expect("written");
    story.staff("Dewi", office::vocabulary::Role::Clerk);
    let keys = KeyFile::read(&folder).expect("keys");
    assert!(keys.open("dewi", PASSWORD).is_ok());
}

#[test]
fn a_photo_whose_file_was_damaged_is_kept_anew() {
    let mut story = Story::new();
    let siti = story.candidate("Siti Rahmawati");
    let keep = |story: &mut Story| {
        let stamp = story.stamp();
        let kept = story.office.write(stamp, office::Deed::KeepPhoto, |office| {
            office.keep_photo(siti, b"a portrait")
        });
        kept.expect("kept");
    };
    keep(&mut story);
    let photos = story.office.folder().photos();
    let file = photos.join(&files_of(&photos)[0]);
    fs::write(&file, b"zeros").expect("damaged");
    keep(&mut story);
    let stamp = story.stamp();
    let held = story
        .office
        .read(stamp, |office| office.photo_of(siti))
        .expect("a photo");
    assert_eq!(held.as_deref(), Some(b"a portrait".as_slice()));
}

#[test]
fn a_file_that_cannot_be_written_leaves_nothing_beside_the_old_one() {
    let folder = TempDir::new().expect("a folder");
    let place = folder.path().join("laporan.xlsx");
    write_whole(&place, b"old").expect("written");
    write_whole(&folder.path().join("laporan.part"), b"somebody's own").expect("written");
    write_whole(&place, b"new").expect("written");
    assert_eq!(files_of(folder.path()), ["laporan.part", "laporan.xlsx"]);
    assert_eq!(
        fs::read(folder.path().join("laporan.part")).expect("read"),
        b"somebody's own"
    );

    // A folder of that name cannot be replaced by a file.
    let taken = folder.path().join("arsip");
    make(&taken.join("2026")).expect("made");
    assert!(write_whole(&taken, b"bytes").is_err());
    assert_eq!(files_of(folder.path()), ["arsip", "laporan.part", "laporan.xlsx"]);
}

#[test]
fn what_the_system_says_of_a_disk_is_told_so_that_a_person_can_act() {
    let told = |error: io::Error| Trouble::from(error).to_refusal();
    assert_eq!(told(io::ErrorKind::StorageFull.into()), Refusal::DiskFull);
    assert_eq!(told(io::ErrorKind::PermissionDenied.into()), Refusal::NotPermitted);
    assert_eq!(told(io::ErrorKind::ReadOnlyFilesystem.into()), Refusal::NotPermitted);
    let pulled = if cfg!(windows) { 1167 } else { 5 };
    assert!(matches!(
        told(io::Error::from_raw_os_error(pulled)),
        Refusal::DiskFails { .. }
    ));
}
