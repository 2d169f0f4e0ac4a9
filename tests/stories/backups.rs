//! Backups: proven after they were written, refused when they are not what was written, and good for a store that goes on.

use chrono::{Duration, NaiveDateTime};
use office::{
    Deed, Office, Refusal, Result, Trouble,
    backups::{
        BackupTrouble, PlaceTrouble,
        course::Course,
        making::{self, Made, Making},
        manifest::Sealed,
        place::Place,
        restoring::{self, Restored, Restoring},
        rotation::superfluous,
        salvage::salvage,
        verifying::{self, Verified},
    },
    ids::CandidateId,
    store::{
        folder::Folder,
        keys::{DataKey, KeyFile},
    },
};
use rusqlite::Connection;
use serde_json::json;
use std::{
    fs,
    path::{Path, PathBuf},
};
use tempfile::TempDir;
use tests::{PASSWORD, Story, morning};

/// An office with two people, a photo of one, and a stick.
struct Kept {
    story: Story,
    key: DataKey,
    stick: TempDir,
    siti: CandidateId,
    minutes: i64,
}

impl Kept {
    fn new() -> Self {
        let mut story = Story::new();
        let siti = story.candidate("Siti Rahmawati");
        story.candidate("Sukarno");
        let key = key_of(story.folder.path());
        let mut kept = Kept {
            story,
            key,
            stick: TempDir::new().expect("a stick"),
            siti,
            minutes: 0,
        };
        kept.photo(b"the face of Siti");
        kept
    }

    fn photo(&mut self, jpeg: &[u8]) {
        let (stamp, siti) = (self.story.stamp(), self.siti);
        self.story
            .office
            .write(stamp, Deed::KeepPhoto, |office| office.keep_photo(siti, jpeg))
            .expect("a photo kept");
    }

    fn try_to_make(&mut self, place: &Path, course: &Course) -> Result<Made> {
        self.minutes += 30;
        let now = morning() + Duration::minutes(self.minutes);
        making::make(
            &Making {
                store: self.story.office.folder(),
                key: &self.key,
                place,
                now,
                local: now.naive_utc(),
            },
            course,
        )
    }

    fn made(&mut self) -> Made {
        let place = self.stick.path().to_owned();
        self.try_to_make(&place, &Course::default()).expect("a backup")
    }

    fn verify(&self, file: &Path) -> Result<Verified> {
        verifying::verify(file, &self.key, &Course::default())
    }

    fn restore(&self, file: &Path, into: &Path) -> Result<Restored> {
        restoring::restore(
            &Restoring {
                file,
                key: &self.key,
                keys: None,
                into,
                device: "PC-2",
                local: local("2026-11-22 12:00"),
            },
            &Course::default(),
        )
    }

    /// What lies in the folder of backups, by name.
    fn lies_there(&self) -> Vec<String> {
        let keys = KeyFile::read(self.story.office.folder()).expect("keys");
        let place = Place::of(self.stick.path(), &keys);
        let mut names: Vec<String> = fs::read_dir(place.folder())
            .expect("the folder")
            .map(|entry| entry.expect("an entry").file_name().into_string().expect("a name"))
            .collect();
        names.sort();
        names
    }
}

fn key_of(folder: &Path) -> DataKey {
    let keys = KeyFile::read(&Folder::at(folder)).expect("keys");
    keys.open("rina", PASSWORD).expect("the key").key
}

fn local(text: &str) -> NaiveDateTime {
    NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").expect("a moment that exists")
}

fn refused<T>(told: Result<T>) -> Refusal {
    match told {
        Err(Trouble::Refused(refusal)) => refusal,
        Err(fault) => panic!("a fault instead of an answer: {fault}"),
        Ok(_) => panic!("this should be refused"),
    }
}

fn not_usable(why: BackupTrouble) -> Refusal {
    Refusal::Backup { why }
}

fn database_of(file: &Path) -> PathBuf {
    file.with_extension("db")
}

/// The photos and scans at the place.
fn pictures_of(file: &Path) -> Vec<PathBuf> {
    let photos = file.parent().expect("a folder").join("photos");
    let inside = |folder: &Path| -> Vec<PathBuf> {
        fs::read_dir(folder)
            .expect("a folder")
            .map(|entry| entry.expect("an entry").path())
            .collect()
    };
    inside(&photos).iter().flat_map(|folder| inside(folder)).collect()
}

#[test]
fn a_backup_is_made_beside_the_open_office_and_proven() {
    let mut kept = Kept::new();
    let made = kept.made();
    assert_eq!(made.manifest.counts.candidates, 2);
    assert_eq!(made.manifest.counts.papers, 1);
    assert!(made.manifest.counts.entries > 2);
    assert_eq!(
        made.file.file_name().and_then(|name| name.to_str()),
        Some("cadangan-2026-11-22-0130.bekal")
    );
    let verified = kept.verify(&made.file).expect("a whole backup");
    assert_eq!(verified.manifest.counts, made.manifest.counts);
    kept.story.candidate("Dewi Safitri");

    let all = fs::read(database_of(&made.file)).expect("the database");
    let name = b"Rahmawati";
    assert!(
        !all.windows(name.len()).any(|bytes| bytes == name) && !all.starts_with(b"SQLite"),
        "nobody who finds the stick reads a name"
    );
}

#[test]
fn a_photo_is_copied_once_however_many_backups_there_are() {
    let mut kept = Kept::new();
    assert!(kept.made().copied > 0);
    let again = kept.made();
    assert_eq!((again.copied, again.manifest.counts.papers), (0, 1));
    kept.photo(b"a better face of Siti");
    let third = kept.made();
    assert!(third.copied > 0);
    assert_eq!(third.manifest.counts.papers, 2, "the older photo may be asked back for");
    assert_eq!(pictures_of(&third.file).len(), 2);
    assert_eq!(kept.lies_there().len(), 7, "three backups and the photos");
}

#[test]
fn a_restored_store_is_the_same_and_writes_under_a_new_number() {
    let mut kept = Kept::new();
    let made = kept.made();
    let folder = TempDir::new().expect("a folder");
    let into = folder.path().join("kantor");
    let restored = kept.restore(&made.file, &into).expect("a restored store");
    assert_eq!(restored.counts, made.manifest.counts);
    assert_eq!(restored.pictures_missing, 0);

    let mut office = Office::open(&into, &key_of(&into), "PC-2").expect("it opens");
    assert_eq!(
        office.contents().expect("digests"),
        kept.story.office.contents().expect("digests"),
        "every row and every entry"
    );
    assert!(office.check().expect("a check").problems.is_empty());
    let numbers = |folder: &Path| KeyFile::read(&Folder::at(folder)).expect("keys").replica;
    assert_ne!(numbers(&into), numbers(kept.story.folder.path()));

    // Both go on, and meet: nothing is taken for the other's.
    let mut stamp = kept.story.stamp();
    stamp.now += Duration::hours(1);
    let register = json!({ "groups": { "identity": tests::identity("Dewi Safitri") }, "batch": null, "class": null });
    office::desk::answer(&mut office, stamp, "register_candidate", register).expect("somebody new there");
    kept.story.candidate("Bayu Anwar");
    let theirs = office
        .entries_since(&kept.story.office.vector().expect("a vector"))
        .expect("a parcel");
    kept.story.office.take_in(&theirs, stamp.now).expect("taken in");
    assert_eq!(kept.story.office.counts().expect("counts").candidates, 4);
    assert!(kept.story.office.questions().expect("questions").is_empty());
}

#[test]
fn nothing_is_restored_over_what_is_there() {
    let mut kept = Kept::new();
    let made = kept.made();
    let there = kept.story.folder.path().to_owned();
    assert_eq!(refused(kept.restore(&made.file, &there)), Refusal::StoreExists);
    let notes = TempDir::new().expect("a folder");
    fs::write(notes.path().join("catatan.txt"), "milik orang").expect("a note");
    assert_eq!(refused(kept.restore(&made.file, notes.path())), Refusal::StoreExists);
    let empty = TempDir::new().expect("a folder");
    kept.restore(&made.file, empty.path()).expect("an empty folder is free");
}

#[test]
fn a_backup_that_is_not_what_was_written_is_refused_before_anything_is_made() {
    type Damage = fn(&Path);
    let cases: [(&str, BackupTrouble, Damage); 7] = [
        ("no backup at all", BackupTrouble::NotABackup, |file| {
            fs::write(file, "bukan cadangan").expect("written");
        }),
        ("cut off", BackupTrouble::NotABackup, |file| {
            let text = fs::read_to_string(file).expect("a manifest");
            fs::write(file, &text[..text.len() / 2]).expect("written");
        }),
        ("a number edited", BackupTrouble::Forged, |file| {
            let text = fs::read_to_string(file).expect("a manifest");
            let other = text.replace("\"candidates\":2", "\"candidates\":9");
            assert_ne!(text, other);
            fs::write(file, other).expect("written");
        }),
        ("another seal", BackupTrouble::Forged, |file| {
            let text = fs::read_to_string(file).expect("a manifest");
            let line = text.lines().next().expect("a line");
            fs::write(file, format!("{line}\n{{\"seal\":\"{}\"}}\n", "0".repeat(64))).expect("written");
        }),
        ("its database gone", BackupTrouble::DatabaseMissing, |file| {
            fs::remove_file(database_of(file)).expect("removed");
        }),
        ("its database cut", BackupTrouble::DatabaseDamaged, |file| {
            let bytes = fs::read(database_of(file)).expect("the database");
            fs::write(database_of(file), &bytes[..bytes.len() - 4096]).expect("written");
        }),
        ("a bit turned in its database", BackupTrouble::DatabaseDamaged, |file| {
            let mut bytes = fs::read(database_of(file)).expect("the database");
            let middle = bytes.len() / 2;
            bytes[middle] ^= 1;
            fs::write(database_of(file), bytes).expect("written");
        }),
    ];
    for (what, why, damage) in cases {
        let mut kept = Kept::new();
        let made = kept.made();
        damage(&made.file);
        assert_eq!(refused(kept.verify(&made.file)), not_usable(why), "{what}");
        let folder = TempDir::new().expect("a folder");
        let into = folder.path().join("kantor");
        assert_eq!(refused(kept.restore(&made.file, &into)), not_usable(why), "{what}");
        assert_eq!(
            fs::read_dir(folder.path()).expect("the folder").count(),
            0,
            "nothing is left of it: {what}"
        );
    }
}

#[test]
fn one_lost_photo_is_told_and_does_not_keep_the_office_from_the_rest() {
    for damage in ["gone", "turned"] {
        let mut kept = Kept::new();
        kept.photo(b"a better face of Siti");
        let made = kept.made();
        let photo = pictures_of(&made.file).remove(0);
        if damage == "gone" {
            fs::remove_file(&photo).expect("removed");
        } else {
            let mut bytes = fs::read(&photo).expect("a photo");
            bytes[3] ^= 1;
            fs::write(&photo, bytes).expect("written");
        }
        assert_eq!(kept.verify(&made.file).expect("told").pictures_missing, 1, "{damage}");
        let folder = TempDir::new().expect("a folder");
        let restored = kept
            .restore(&made.file, &folder.path().join("kantor"))
            .expect("restored");
        assert_eq!((restored.pictures_missing, restored.counts.papers), (1, 1), "{damage}");
    }
}

#[test]
fn a_lost_photo_at_the_place_is_copied_again_by_the_next_backup() {
    let mut kept = Kept::new();
    let made = kept.made();
    fs::remove_file(pictures_of(&made.file).remove(0)).expect("removed");
    let next = kept.made();
    assert!(next.copied > 0);
    assert_eq!(kept.verify(&next.file).expect("whole").pictures_missing, 0);
}

#[test]
fn a_backup_of_another_centre_is_told_by_its_seal_and_its_number() {
    let mut ours = Kept::new();
    let mut other = Kept::new();
    let theirs = other.made();
    assert_eq!(
        refused(ours.verify(&theirs.file)),
        not_usable(BackupTrouble::Forged),
        "our key did not seal it"
    );
    let made = ours.made();
    let folder = TempDir::new().expect("a folder");
    let told = restoring::restore(
        &Restoring {
            file: &made.file,
            key: &ours.key,
            keys: Some(KeyFile::read(other.story.office.folder()).expect("keys")),
            into: &folder.path().join("kantor"),
            device: "PC-2",
            local: local("2026-11-22 12:00"),
        },
        &Course::default(),
    );
    assert_eq!(refused(told), not_usable(BackupTrouble::OtherCentre));
}

#[test]
fn a_backup_of_a_newer_program_is_not_guessed_at() {
    let mut kept = Kept::new();
    let source = Connection::open(kept.story.office.folder().database()).expect("the database");
    source.execute_batch(&kept.key.pragma()).expect("the key");
    source
        .execute_batch("PRAGMA user_version = 99")
        .expect("a newer schema");
    drop(source);
    let place = kept.stick.path().to_owned();
    let told = kept.try_to_make(&place, &Course::default());
    assert!(matches!(refused(told), Refusal::StoreNewer { found: 99, .. }));
}

#[test]
fn the_password_of_that_day_opens_a_backup_by_itself() {
    let mut kept = Kept::new();
    let made = kept.made();
    let sealed = Sealed::read(&made.file).expect("a manifest");
    assert_eq!(
        sealed.says().counts.candidates,
        2,
        "what there is can be shown before anybody signs in"
    );
    let key = sealed.keys().open("rina", PASSWORD).expect("the key").key;
    assert!(sealed.clone().checked(&key).is_ok());
    assert_eq!(
        refused(sealed.keys().open("rina", "salah sekali")),
        Refusal::WrongPassword
    );
}

#[test]
fn a_place_that_cannot_be_used_is_named_in_words_about_the_place() {
    let mut kept = Kept::new();
    let away = kept.stick.path().join("tidak ada");
    let told = |why| Refusal::BackupPlace { why };
    assert_eq!(
        refused(kept.try_to_make(&away, &Course::default())),
        told(PlaceTrouble::Missing)
    );
    let inside = kept.story.folder.path().join("photos");
    assert_eq!(
        refused(kept.try_to_make(&inside, &Course::default())),
        told(PlaceTrouble::InsideStore)
    );
    let file = kept.stick.path().join("berkas");
    fs::write(&file, "").expect("a file");
    assert_eq!(
        refused(kept.try_to_make(&file, &Course::default())),
        told(PlaceTrouble::Missing)
    );
}

#[test]
fn a_stopped_backup_leaves_nothing_and_harms_no_earlier_one() {
    let mut kept = Kept::new();
    let first = kept.made();
    let before = kept.lies_there();
    let course = Course::default();
    course.stop();
    let place = kept.stick.path().to_owned();
    assert_eq!(refused(kept.try_to_make(&place, &course)), Refusal::Cancelled);
    assert_eq!(kept.lies_there(), before);
    assert!(kept.verify(&first.file).is_ok());
}

#[test]
fn a_damaged_store_never_becomes_a_backup() {
    let mut kept = Kept::new();
    let first = kept.made();
    for number in 0..200 {
        kept.story.candidate(&format!("Calon Nomor {number}"));
    }
    let Kept { story, key, stick, .. } = kept;
    let Story { office, folder, .. } = story;
    drop(office);
    let store = Folder::at(folder.path());
    turn_page(&store.database(), 1, 2);
    let told = making::make(
        &Making {
            store: &store,
            key: &key,
            place: stick.path(),
            now: morning() + Duration::hours(3),
            local: local("2026-11-22 12:00"),
        },
        &Course::default(),
    );
    assert_eq!(refused(told), Refusal::StoreDamaged);
    assert!(verifying::verify(&first.file, &key, &Course::default()).is_ok());
}

/// Turns bits in the page that lies at that part of the file.
fn turn_page(database: &Path, part: usize, of: usize) {
    let mut bytes = fs::read(database).expect("the database");
    let at = bytes.len() / of * part / 4096 * 4096;
    for byte in &mut bytes[at + 100..at + 200] {
        *byte ^= 0x55;
    }
    fs::write(database, bytes).expect("written");
}

#[test]
fn what_a_damaged_store_still_gives_comes_back_after_the_restore() {
    let mut kept = Kept::new();
    let made = kept.made();
    let early = kept.story.candidate("Dewi Safitri");
    kept.photo(b"a better face of Siti");
    for number in 0..60 {
        kept.story.candidate(&format!("Calon Nomor {number}"));
    }
    let all = kept.story.office.counts().expect("counts").candidates;
    let folder = TempDir::new().expect("a folder");
    let into = folder.path().join("kantor");
    kept.restore(&made.file, &into).expect("restored");
    let Kept { story, key, .. } = kept;
    let Story {
        office,
        folder: damaged,
        ..
    } = story;
    drop(office);
    let damaged = Folder::at(damaged.path());
    let rescue = |damaged: &Folder, into: &Path| {
        let mut office = Office::open(into, &key, "PC-1").expect("it opens");
        let now = morning() + Duration::hours(5);
        let salvaged = salvage(damaged, &key, &mut office, now, &Course::default()).expect("salvaged");
        assert!(
            office.check().expect("a check").problems.is_empty(),
            "and all of it holds"
        );
        (office, salvaged)
    };

    // Any page may be lost: what comes back is always whole, and said to be less where it is.
    let whole = fs::read(damaged.database()).expect("the database");
    let restored = fs::read(Folder::at(&into).database()).expect("the restored database");
    let keys = fs::read(Folder::at(&into).keys()).expect("keys");
    let mut came = Vec::new();
    for page in (1..whole.len() / 4096).step_by(61) {
        let mut bytes = whole.clone();
        for byte in &mut bytes[page * 4096 + 100..page * 4096 + 200] {
            *byte ^= 0x55;
        }
        fs::write(damaged.database(), bytes).expect("written");
        let again = TempDir::new().expect("a folder");
        let again = again.path();
        fs::write(Folder::at(again).database(), &restored).expect("written");
        fs::write(Folder::at(again).keys(), &keys).expect("written");
        let (office, salvaged) = rescue(&damaged, again);
        let people = office.counts().expect("counts").candidates;
        assert!(
            people == all || salvaged.unread,
            "page {page}: {people} of {all}, {salvaged:?}"
        );
        came.push(people);
    }
    assert!(came.contains(&all), "a lost page of an index loses nobody");
    fs::write(damaged.database(), &whole[..whole.len() / 4096 / 4 * 3 * 4096]).expect("cut");
    let again = TempDir::new().expect("a folder");
    fs::write(Folder::at(again.path()).database(), &restored).expect("written");
    fs::write(Folder::at(again.path()).keys(), &keys).expect("written");
    rescue(&damaged, again.path());

    fs::write(damaged.database(), &whole).expect("written");
    let (office, salvaged) = rescue(&damaged, &into);
    assert_eq!(office.counts().expect("counts").candidates, all);
    assert_eq!((salvaged.deeds, salvaged.papers, salvaged.unread), (62, 1, false));
    let stamp = office::Stamp {
        now: morning(),
        today: tests::today(),
        by: story_admin(&into),
    };
    let name = office
        .read(stamp, |office| office.profile_of(early))
        .expect("Dewi")
        .line
        .name;
    assert_eq!(name, "Dewi Safitri");
}

fn story_admin(folder: &Path) -> office::ids::StaffId {
    let keys = KeyFile::read(&Folder::at(folder)).expect("keys");
    keys.open("rina", PASSWORD).expect("rina").staff
}

#[test]
fn a_swap_keeps_the_former_store_and_is_ended_when_it_was_cut_off() {
    let mut kept = Kept::new();
    let made = kept.made();
    let stores = TempDir::new().expect("stores");
    let store = stores.path().join("lpk-uji");
    kept.restore(&made.file, &store).expect("a store");
    let at = local("2026-11-22 12:00");
    let fresh = restoring::beside(&store, restoring::FRESH, at);
    kept.restore(&made.file, &fresh).expect("a second");
    let before = restoring::swap(&store, &fresh, at).expect("swapped");
    assert!(Folder::at(&store).holds_a_store() && Folder::at(&before).holds_a_store() && !fresh.exists());

    // Switched off between the two steps.
    fs::rename(&store, &fresh).expect("as if it had no name yet");
    restoring::mend_swaps(stores.path()).expect("mended");
    assert!(Folder::at(&store).holds_a_store() && !fresh.exists());
    for name in [&before, &fresh] {
        assert!(restoring::is_aside(
            &name.file_name().expect("a name").to_string_lossy()
        ));
    }
    assert!(!restoring::is_aside("lpk-uji-2"));
}

#[test]
fn what_goes_is_dense_lately_and_sparse_long_ago() {
    let now = local("2026-11-22 18:00");
    let made = |texts: &[&str]| texts.iter().map(|text| local(text)).collect::<Vec<_>>();
    let cases: [(&str, Vec<NaiveDateTime>, Vec<usize>); 6] = [
        ("the only one stays, however old", made(&["2020-01-01 08:00"]), vec![]),
        (
            "within a day twelve stay",
            (0..14).map(|half| now - Duration::minutes(30 * half)).collect(),
            vec![12, 13],
        ),
        (
            "of an earlier day the last one",
            made(&["2026-11-22 09:00", "2026-11-20 08:00", "2026-11-20 15:00"]),
            vec![1],
        ),
        (
            "after two weeks one a week",
            made(&[
                "2026-11-22 09:00",
                "2026-10-21 08:00",
                "2026-10-23 08:00",
                "2026-10-28 08:00",
            ]),
            vec![1],
        ),
        (
            "after two months one a month, after a year none",
            made(&[
                "2026-11-22 09:00",
                "2026-03-02 08:00",
                "2026-03-30 08:00",
                "2025-10-30 08:00",
            ]),
            vec![1, 3],
        ),
        (
            "what a wrong clock dated ahead is not thrown away",
            made(&["2031-01-01 08:00", "2031-01-01 08:30", "2026-11-22 09:00"]),
            vec![],
        ),
    ];
    for (what, made, gone) in cases {
        assert_eq!(superfluous(now, &made), gone, "{what}");
    }
}

#[test]
fn old_backups_go_with_the_photos_that_only_they_had() {
    let mut kept = Kept::new();
    let first = kept.made();
    let photo = pictures_of(&first.file).remove(0);
    // The first photo is nowhere in the store any more, as after an erasure.
    fs::remove_dir_all(kept.story.office.folder().photos()).expect("gone");
    kept.photo(b"a better face of Siti");
    for _ in 0..12 {
        kept.made();
    }
    assert!(!first.file.exists() && !database_of(&first.file).exists());
    assert!(!photo.exists(), "no backup names it");
    let last = kept.made();
    assert_eq!(pictures_of(&last.file).len(), 1);
    assert_eq!(kept.verify(&last.file).expect("whole").pictures_missing, 0);
}
