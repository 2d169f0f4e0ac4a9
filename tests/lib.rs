//! The proof: builders that read as sentences, and a calendar that stands still.

use chrono::{DateTime, Duration, NaiveDate, Utc};
use office::{
    Founding, Office, Refusal, Result, Stamp, Trouble,
    book::Parcel,
    desk,
    ids::{BatchId, CandidateId, ClassId, ExamId, LessonId, SittingId, StaffId},
    staff::AddStaff,
    store::{
        folder::Folder,
        keys::{Cost, KeyFile},
    },
    vocabulary::Role,
};
use serde_json::{Value, json};
use std::path::Path;
use tempfile::TempDir;

/// The day on which every story happens, a Sunday.
///
/// # Panics
/// Never: the day exists.
#[must_use]
pub fn today() -> NaiveDate {
    day("2026-11-22")
}

/// A day written `YYYY-MM-DD`.
///
/// # Panics
/// When a story names a day that no calendar has.
#[must_use]
pub fn day(text: &str) -> NaiveDate {
    text.parse().expect("a story names days that exist")
}

/// Nine o'clock in the morning of the stories' day.
///
/// # Panics
/// Never: the moment exists.
#[must_use]
pub fn morning() -> DateTime<Utc> {
    "2026-11-22T01:00:00Z".parse().expect("a moment")
}

/// The password of everybody in the stories.
pub const PASSWORD: &str = "sandi-kantor-1";

/// An office in a folder that is thrown away, with its administrator signed in and a clock that ticks with each deed.
pub struct Story {
    /// The open office.
    pub office: Office,
    /// The first staff member.
    pub admin: StaffId,
    /// The code on the recovery sheet.
    pub recovery: String,
    /// The folder.
    pub folder: TempDir,
    seconds: i64,
}

impl Story {
    /// A new office.
    ///
    /// # Panics
    /// When it cannot be made.
    #[must_use]
    pub fn new() -> Self {
        Self::on_device("PC-1")
    }

    /// A new office on a computer of that name.
    ///
    /// # Panics
    /// When it cannot be made.
    #[must_use]
    pub fn on_device(device: &str) -> Self {
        let folder = TempDir::new().expect("a folder");
        let founded = found(folder.path(), device).expect("a new office");
        let recovery = founded.recovery.text().to_owned();
        Story {
            office: founded.office,
            admin: founded.staff,
            recovery,
            folder,
            seconds: 0,
        }
    }

    /// An office that is open already, with somebody signed in, a minute after the first stories began.
    #[must_use]
    pub fn at(office: Office, admin: StaffId, folder: TempDir) -> Self {
        Story {
            office,
            admin,
            recovery: String::new(),
            folder,
            seconds: 60,
        }
    }

    /// Closes the program and starts it again.
    ///
    /// # Panics
    /// When the store does not open.
    #[must_use]
    pub fn reopened(self) -> Self {
        let Story {
            office,
            admin,
            recovery,
            folder,
            seconds,
        } = self;
        drop(office);
        let keys = KeyFile::read(&Folder::at(folder.path())).expect("keys");
        let key = keys.open("rina", PASSWORD).expect("the key").key;
        let office = Office::open(folder.path(), &key, "PC-1").expect("the store opens again");
        Story {
            office,
            admin,
            recovery,
            folder,
            seconds,
        }
    }

    /// Copies the closed store to other computers, which take numbers of their own; all go on, the first as `PC-1`.
    ///
    /// # Panics
    /// When a copy does not open.
    #[must_use]
    pub fn on_computers<const N: usize>(self) -> [Self; N] {
        let Story {
            office,
            admin,
            recovery,
            folder,
            seconds,
        } = self;
        drop(office);
        let from = Folder::at(folder.path());
        let keys = KeyFile::read(&from).expect("keys");
        let key = keys.open("rina", PASSWORD).expect("the key").key;
        std::array::from_fn(|place| {
            let folder = TempDir::new().expect("a folder");
            let to = Folder::at(folder.path());
            std::fs::copy(from.database(), to.database()).expect("a copied store");
            let mut keys = keys.clone();
            if place > 0 {
                keys.replica = 0;
            }
            keys.write(&to).expect("keys of the copy");
            Story {
                office: Office::open(folder.path(), &key, &format!("PC-{}", place + 1)).expect("the store opens"),
                admin,
                recovery: recovery.clone(),
                folder,
                seconds,
            }
        })
    }

    /// Hears everything that the other computer knows.
    ///
    /// # Panics
    /// When the office refuses.
    pub fn hear(&mut self, other: &Story) {
        let parcel = self.lacks(other);
        let now = self.stamp().now;
        self.office.take_in(&parcel, now).expect("a parcel taken in");
    }

    /// What the other computer knows and this one does not.
    ///
    /// # Panics
    /// When a store cannot be read.
    #[must_use]
    pub fn lacks(&self, other: &Story) -> Parcel {
        let known = self.office.vector().expect("a vector");
        other.office.entries_since(&known).expect("a parcel")
    }

    /// The next second, with the administrator signed in.
    pub fn stamp(&mut self) -> Stamp {
        self.stamp_of(self.admin)
    }

    /// The next second, with somebody signed in.
    pub fn stamp_of(&mut self, by: StaffId) -> Stamp {
        self.seconds += 1;
        Stamp {
            now: morning() + Duration::seconds(self.seconds),
            today: today(),
            by,
        }
    }

    /// Asks the desk, as a face does.
    ///
    /// # Errors
    /// What the office refuses.
    pub fn ask(&mut self, name: &str, ask: Value) -> Result<Value> {
        let stamp = self.stamp();
        desk::answer(&mut self.office, stamp, name, ask)
    }

    /// Asks the desk for something that must be done.
    ///
    /// # Panics
    /// When the office refuses.
    pub fn done(&mut self, name: &str, ask: Value) -> Value {
        self.ask(name, ask.clone())
            .unwrap_or_else(|trouble| panic!("{name} {ask}: {trouble}"))
    }

    /// Asks the desk for something that must be refused.
    ///
    /// # Panics
    /// When the office does it, or breaks.
    pub fn refused(&mut self, name: &str, ask: Value) -> Refusal {
        match self.ask(name, ask) {
            Err(Trouble::Refused(refusal)) => refusal,
            other => panic!("{name} should be refused, but: {other:?}"),
        }
    }

    /// Registers somebody by name.
    pub fn candidate(&mut self, name: &str) -> CandidateId {
        let profile = self.done(
            "register_candidate",
            json!({ "groups": { "identity": identity(name) }, "batch": null, "class": null }),
        );
        key(&profile["id"])
    }

    /// A batch with one class of so many people, seated from 1.
    pub fn class_of(&mut self, people: usize) -> (BatchId, ClassId, Vec<CandidateId>) {
        let batch = self.done("edit_batch", json!({ "id": null, "row": {
            "name": "Angkatan 5", "programme": null, "starts_on": "2026-01-05", "departs_on": "2027-02-18", "seats": 25, "note": null } }));
        let batch: BatchId = key(&batch["line"]["id"]);
        let page = self.done(
            "edit_class",
            json!({ "id": null, "row": { "batch": batch, "name": "5A", "teacher": "Ibu Ratna", "place": "Ruang 1" } }),
        );
        let class: ClassId = key(&page["line"]["classes"][0]["id"]);
        let candidates: Vec<CandidateId> = (1..=people)
            .map(|number| self.candidate(&format!("Calon Nomor {number}")))
            .collect();
        self.done(
            "enrol",
            json!({ "batch": batch, "class": class, "candidates": candidates, "participant": null }),
        );
        (batch, class, candidates)
    }

    /// A lesson of ninety minutes on a day.
    pub fn lesson(&mut self, class: ClassId, day: &str) -> LessonId {
        let register = self.done("edit_lesson", json!({ "id": null, "row": {
            "class": class, "held_on": day, "starts_at": "08.00", "minutes": 90, "subject": null, "teacher": null, "place": null, "note": null } }));
        key(&register["lesson"]["id"])
    }

    /// Somebody else who works here.
    ///
    /// # Panics
    /// When the office refuses.
    pub fn staff(&mut self, name: &str, role: Role) -> StaffId {
        let keys = KeyFile::read(&Folder::at(self.folder.path())).expect("keys");
        let key = keys.open("rina", PASSWORD).expect("the key").key;
        let ask = AddStaff {
            name: name.to_owned(),
            username: name.to_lowercase(),
            role,
            password: PASSWORD.to_owned(),
        };
        let stamp = self.stamp();
        let lines = self.office.add_staff(stamp, &key, &ask).expect("somebody new");
        let line = lines.into_iter().find(|line| line.member.name == name);
        line.expect("somebody new in the list").id
    }

    /// Asks the desk as somebody.
    ///
    /// # Errors
    /// What the office refuses.
    pub fn ask_as(&mut self, by: StaffId, name: &str, ask: Value) -> Result<Value> {
        let stamp = self.stamp_of(by);
        desk::answer(&mut self.office, stamp, name, ask)
    }

    /// Asks the desk as somebody for something that must be done.
    ///
    /// # Panics
    /// When the office refuses.
    pub fn done_as(&mut self, by: StaffId, name: &str, ask: Value) -> Value {
        self.ask_as(by, name, ask.clone())
            .unwrap_or_else(|trouble| panic!("{name} {ask}: {trouble}"))
    }

    /// Asks the desk as somebody for something that must be refused.
    ///
    /// # Panics
    /// When the office does it, or breaks.
    pub fn refused_as(&mut self, by: StaffId, name: &str, ask: Value) -> Refusal {
        match self.ask_as(by, name, ask) {
            Err(Trouble::Refused(refusal)) => refusal,
            other => panic!("{name} should be refused, but: {other:?}"),
        }
    }

    /// An exam of the office's own with one section of a hundred points, of which seventy pass.
    pub fn own_exam(&mut self, code: &str) -> ExamId {
        let id = ExamId::shared(code);
        self.done(
            "edit_exam",
            json!({ "id": id, "code": code, "name": code, "rules": [{
            "from": "2019-01-01", "sections": [{ "name": "total", "maximum": 10000, "minimum": null }],
            "pass": 7000, "bands": [], "source": "Aturan lembaga", "confidence": "published" }] }),
        );
        id
    }

    /// An exam held on a day; `kind` as the desk takes it, or null.
    pub fn sitting(&mut self, class: ClassId, code: &str, held_on: &str, kind: Value) -> SittingId {
        let page = self.done(
            "hold_sitting",
            json!({ "id": null, "kind": kind, "row": {
                "exam": ExamId::shared(code), "class": class, "held_on": held_on, "place": null, "note": null } }),
        );
        key(&page["line"]["id"])
    }

    /// Enters one person's scores in whole points, in the order of the sections.
    pub fn score(&mut self, sitting: SittingId, candidate: CandidateId, points: &[i32]) {
        let scores: Vec<i32> = points.iter().map(|points| points * 100).collect();
        self.done(
            "enter_scores",
            json!({ "sitting": sitting, "lines": [line(candidate, json!(scores))] }),
        );
    }

    /// Notes that somebody did not come to an exam of so many sections.
    pub fn stayed_away(&mut self, sitting: SittingId, candidate: CandidateId, sections: usize) {
        let mut line = line(candidate, json!(vec![Value::Null; sections]));
        line["absent"] = json!(true);
        self.done("enter_scores", json!({ "sitting": sitting, "lines": [line] }));
    }
}

/// A line of scores, in hundredths.
#[must_use]
pub fn line(candidate: CandidateId, scores: Value) -> Value {
    json!({ "candidate": candidate, "scores": scores, "absent": false, "note": null })
}

impl Default for Story {
    fn default() -> Self {
        Self::new()
    }
}

/// A new office in that folder, with cheap keys.
///
/// # Errors
/// What the office refuses.
pub fn found(folder: &Path, device: &str) -> Result<office::office::Founded> {
    let founding = Founding {
        centre: "LPK Bekal Banua",
        name: "Rina Marlina",
        username: "rina",
        password: PASSWORD,
        device,
        cost: Cost::TESTS,
    };
    Office::found(folder, &founding, morning(), today())
}

/// An identity with only a name.
#[must_use]
pub fn identity(name: &str) -> Value {
    json!({ "name": name, "nik": null, "birth_place": null, "birth_date": null, "sex": null })
}

/// A key out of an answer.
///
/// # Panics
/// When the answer holds none.
#[must_use]
pub fn key<T: std::str::FromStr>(value: &Value) -> T {
    let text = value.as_str().unwrap_or_else(|| panic!("no key in {value}"));
    text.parse().unwrap_or_else(|_| panic!("{text} is no key"))
}
