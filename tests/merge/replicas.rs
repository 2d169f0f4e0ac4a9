//! Computers that begin from one founded store and then go their own ways.

use chrono::{DateTime, Duration, Utc};
use office::{
    Office, Result, Stamp, Trouble,
    book::{Parcel, Vector, exchange::TakenIn},
    desk,
    ids::{BatchId, CandidateId, ClassId, EventId, LendingId, LessonId, SittingId, StaffId},
    store::{
        folder::Folder,
        keys::{Cost, DataKey, KeyFile},
        opening::NEWEST,
    },
    visits::lending::Lend,
};
use rusqlite::Connection;
use serde_json::{Value, json};
use std::{fs, path::Path};
use tempfile::TempDir;
use tests::{PASSWORD, Story, key, morning, today};

/// A founded store with a little in it, from which every computer of a history starts.
pub struct Beginning {
    folder: TempDir,
    data_key: DataKey,
    /// Who does everything.
    pub admin: StaffId,
    /// A batch.
    pub batch: BatchId,
    /// Its class.
    pub class: ClassId,
    /// The people of the class.
    pub people: Vec<CandidateId>,
    /// A lesson that was held.
    pub lesson: LessonId,
    /// An exam that was held.
    pub sitting: SittingId,
    /// An event to which one of the people and a stranger come.
    pub event: EventId,
}

impl Beginning {
    /// Founds the store; what is planted on this thread is planted in its triggers.
    pub fn new() -> Self {
        let mut story = Story::new();
        let (batch, class, people) = story.class_of(3);
        let lesson = story.lesson(class, "2026-11-20");
        let exams = story.done("list_exams", json!(null));
        let exam = exams
            .as_array()
            .and_then(|exams| exams.iter().find(|exam| exam["code"] == "JFT-BASIC"))
            .expect("a shipped exam");
        let sitting = story.done(
            "hold_sitting",
            json!({ "id": null, "row": {
                "exam": exam["id"], "class": class, "held_on": "2026-11-15", "place": null, "note": null } }),
        );
        let event = story.done(
            "edit_event",
            json!({ "id": null, "row": { "kind": "seminar", "name": "Kunjungan sekolah", "held_on": "2026-11-20",
                "until_on": null, "place": null, "online": false, "partner": null, "programme": null, "batch": null,
                "expected": null, "note": null } }),
        );
        let event: EventId = key(&event["line"]["id"]);
        let guest = json!({ "event": event, "name": "Calon Nomor 2", "organisation": null, "contact": null, "online": false,
            "candidate": people[1] });
        story.done("edit_guest", json!({ "id": null, "row": guest }));
        story.done(
            "add_guests",
            json!({ "event": event, "lines": "Tamu Sekolah", "online": null, "came": null }),
        );
        let Story {
            office, admin, folder, ..
        } = story;
        let keys = KeyFile::read(office.folder()).expect("the keys");
        drop(office);
        Beginning {
            data_key: keys.open("rina", PASSWORD).expect("the password").key,
            folder,
            admin,
            batch,
            class,
            people,
            lesson,
            sitting: key(&sitting["line"]["id"]),
            event,
        }
    }

    /// One more computer with a copy of the store and a number of its own.
    pub fn computer(&self, number: i64, skew: Duration) -> Computer {
        let folder = quick_folder();
        let (from, to) = (Folder::at(self.folder.path()), Folder::at(folder.path()));
        fs::copy(from.database(), to.database()).expect("a copied store");
        let mut keys = KeyFile::read(&from).expect("the keys");
        keys.replica = number;
        keys.write(&to).expect("the keys of the copy");
        let office = Office::open(folder.path(), &self.data_key, &format!("PC-{number}")).expect("an open copy");
        Computer {
            office,
            number,
            admin: self.admin,
            skew,
            key: self.data_key.clone(),
            folder,
        }
    }
}

/// One computer of a history, with a clock that may be wrong.
pub struct Computer {
    /// Its store.
    pub office: Office,
    /// Its number.
    pub number: i64,
    admin: StaffId,
    skew: Duration,
    key: DataKey,
    folder: TempDir,
}

/// What the holder of a laptop types.
const ON_THE_ROAD: &str = "sandi-jalan-1";

impl Computer {
    /// The moment on this computer's own clock.
    pub fn stamp(&self, seconds: i64) -> Stamp {
        Stamp {
            now: self.now(seconds),
            today: today(),
            by: self.admin,
        }
    }

    fn now(&self, seconds: i64) -> DateTime<Utc> {
        morning() + Duration::seconds(seconds) + self.skew
    }

    /// Asks the desk at a moment.
    pub fn ask(&mut self, seconds: i64, name: &str, ask: Value) -> Result<Value> {
        let stamp = self.stamp(seconds);
        desk::answer(&mut self.office, stamp, name, ask)
    }

    /// Makes a laptop's store with the people of a batch or an event, or with nobody, and starts the program on it.
    pub fn lends(
        &mut self,
        seconds: i64,
        (batch, event): (Option<BatchId>, Option<EventId>),
        skew: Duration,
    ) -> Result<(LendingId, Computer)> {
        let stamp = self.stamp(seconds);
        let ask = Lend {
            name: "LAPTOP-2".to_owned(),
            holder: self.admin,
            password: ON_THE_ROAD.to_owned(),
            batch,
            event,
            photos: false,
            back_by: None,
        };
        let folder = quick_folder();
        let lending = self.office.lend(stamp, &ask, folder.path(), Cost::TESTS)?;
        let keys = KeyFile::read(&Folder::at(folder.path()))?;
        let key = keys.open("rina", ON_THE_ROAD)?.key;
        let laptop = Computer {
            office: Office::open(folder.path(), &key, "LAPTOP-2")?,
            number: keys.replica,
            admin: self.admin,
            skew,
            key,
            folder,
        };
        Ok((lending.id, laptop))
    }

    /// Closes the program, does something to the database behind its back, and starts the program again.
    fn behind_its_back(self, act: impl FnOnce(&Connection)) -> Self {
        let Computer {
            office,
            number,
            admin,
            skew,
            key,
            folder,
        } = self;
        drop(office);
        let shell = Connection::open(Folder::at(folder.path()).database()).expect("a shell");
        shell.execute_batch(&key.pragma()).expect("the key");
        act(&shell);
        drop(shell);
        Computer {
            office: Office::open(folder.path(), &key, &format!("PC-{number}")).expect("the store opens again"),
            number,
            admin,
            skew,
            key,
            folder,
        }
    }

    /// The program was one schema older until now: of what that schema brought there were no tables, only what others
    /// wrote there. Now today's program is started on its store.
    pub fn upgraded(self) -> Self {
        self.behind_its_back(|shell| {
            let before = NEWEST - 1;
            shell
                .execute_batch(&format!(
                    "PRAGMA foreign_keys = OFF; BEGIN;
                     DROP TABLE book_before; DROP TABLE known_apart; DROP TABLE packages; DROP TABLE lent_people;
                     DROP TABLE lendings; DROP TABLE devices; DROP INDEX book_entry_decided;
                     UPDATE book_self SET schema = {before}; PRAGMA user_version = {before}; COMMIT;"
                ))
                .expect("a store as the program before left it");
        })
    }

    /// What was written here since that number was written by a program of an earlier schema: people registered there
    /// lack the groups that came later.
    pub fn wrote_with_an_earlier_program(self, since: i64) -> Self {
        self.behind_its_back(|shell| {
            let of_own = "replica = (SELECT replica FROM book_self) AND seq > ?1";
            for group in LATER_GROUPS {
                let registered = format!("tbl = 'candidates' AND kind = 'insert' AND {of_own}");
                shell
                    .execute(
                        &format!(
                            "DELETE FROM book_head WHERE grp = '{group}' AND (replica, seq) IN
                             (SELECT replica, seq FROM book_entry WHERE {registered})"
                        ),
                        [since],
                    )
                    .expect("heads");
                shell
                    .execute(
                        &format!("UPDATE book_entry SET body = json_remove(body, '$.{group}') WHERE {registered}"),
                        [since],
                    )
                    .expect("entries");
            }
            shell
                .execute(
                    &format!("UPDATE book_entry SET schema = schema - 1 WHERE {of_own} AND schema = {NEWEST}"),
                    [since],
                )
                .expect("entries");
        })
    }

    /// Takes over the pictures that another computer of the office holds, as exchange does with what names them.
    pub fn take_pictures_of(&self, other: &Computer) {
        let (from, to) = (
            Folder::at(other.folder.path()).photos(),
            Folder::at(self.folder.path()).photos(),
        );
        copy_missing(&from, &to);
    }

    /// Everything this computer knows.
    pub fn book(&self) -> Parcel {
        self.office.entries_since(&Vector::new()).expect("the book")
    }

    /// What this computer could hand to the other.
    pub fn parcel_for(&self, other: &Computer) -> Parcel {
        let theirs = other.office.vector().expect("a vector");
        self.office.entries_since(&theirs).expect("a parcel")
    }

    /// Takes in a parcel.
    pub fn take_in(&mut self, parcel: &Parcel) -> Result<TakenIn> {
        let now = self.now(0);
        self.office.take_in(parcel, now)
    }

    /// The digests of everything that must be equal on computers that have met.
    pub fn contents(&self) -> Vec<String> {
        self.office.contents().expect("the contents")
    }

    /// What a check of the store finds.
    pub fn problems(&mut self) -> Vec<String> {
        self.office.check().expect("a check").problems
    }
}

/// Groups of candidates that came with a later schema.
pub const LATER_GROUPS: [&str; 3] = ["clothes", "habits", "skill"];

fn copy_missing(from: &Path, to: &Path) {
    let Ok(held) = fs::read_dir(from) else { return };
    for entry in held {
        let from = entry.expect("a picture").path();
        let to = to.join(from.file_name().unwrap_or_default());
        if from.is_dir() {
            copy_missing(&from, &to);
        } else if !to.exists() {
            fs::create_dir_all(to.parent().expect("a folder")).expect("a folder");
            fs::copy(&from, &to).expect("a copied picture");
        }
    }
}

/// A folder in memory where the system has one: a test of rules need not wait for a disk at every deed.
pub fn quick_folder() -> TempDir {
    let memory = std::path::Path::new("/dev/shm");
    let folder = if memory.is_dir() {
        TempDir::new_in(memory)
    } else {
        TempDir::new()
    };
    folder.expect("a folder")
}

/// The refusal in an answer; a fault is never an answer.
pub fn refusal<T>(answer: Result<T>) -> Option<office::Refusal> {
    match answer {
        Ok(_) => None,
        Err(Trouble::Refused(refusal)) => Some(refusal),
        Err(Trouble::Fault(fault)) => panic!("a fault: {fault}"),
    }
}
