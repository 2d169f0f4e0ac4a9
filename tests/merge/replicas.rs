//! Computers that begin from one founded store and then go their own ways.

use chrono::{DateTime, Duration, Utc};
use office::{
    Office, Result, Stamp, Trouble,
    book::{Parcel, Vector, exchange::TakenIn},
    desk,
    ids::{BatchId, CandidateId, ClassId, LessonId, SittingId, StaffId},
    store::{
        folder::Folder,
        keys::{DataKey, KeyFile},
    },
};
use serde_json::{Value, json};
use std::fs;
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
            _folder: folder,
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
    _folder: TempDir,
}

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

/// A folder in memory where the system has one: a test of rules need not wait for a disk at every deed.
fn quick_folder() -> TempDir {
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
