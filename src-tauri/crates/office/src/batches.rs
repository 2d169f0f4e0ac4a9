//! Batches (angkatan), their classes, who is enrolled on which seat, and every stage so far.

use crate::{
    candidates::{background::Keyed, roster::PersonLine},
    forms::{Checking, tidy},
    ids::{BatchId, CandidateId, ClassId, ProgrammeId, RequirementSetId, StageMoveId},
    office::{Reading, Writing},
    records::{self, record},
    refusal::{Problem, Refusal, Result},
    vocabulary::{Participant, Scheme, Stage},
};
use chrono::NaiveDate;
use rusqlite::OptionalExtension;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

record! {
    /// People who are trained and depart together.
    Batch {
        /// The name: `Angkatan 4`.
        name: Option<String>,
        /// The programme.
        programme: Option<ProgrammeId>,
        /// First day of training.
        starts_on: Option<String>,
        /// Planned day of departure.
        departs_on: Option<String>,
        /// How many places there are.
        seats: Option<i32>,
        /// A free note.
        note: Option<String>,
    }
}
record! {
    /// A room full of people of one batch.
    Class {
        /// The batch.
        batch: BatchId,
        /// The name: `4A`.
        name: Option<String>,
        /// Its teacher.
        teacher: Option<String>,
        /// Where it is taught.
        place: Option<String>,
    }
}
record! {
    /// Where a candidate sits in a batch.
    Enrolment {
        /// The class, once there is one.
        class: Option<ClassId>,
        /// The seat number called in the register.
        seat: Option<i32>,
        /// What kind of participant.
        participant: Option<Participant>,
    }
}
record! {
    /// A step from stage to stage; the newest is where the candidate stands.
    StageMove {
        /// In which batch.
        batch: BatchId,
        /// Who.
        candidate: CandidateId,
        /// To which stage.
        stage: Stage,
        /// On which day.
        moved_on: Option<String>,
        /// Why, where that must be said.
        reason: Option<String>,
        /// JSON: codes of demands that were not met when the gate was overridden.
        unmet: Option<String>,
    }
}

/// A class in a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ClassLine {
    /// Which.
    pub id: ClassId,
    /// The class.
    pub row: Class,
    /// The batch's name.
    pub batch_name: String,
    /// How many people sit in it.
    pub people: u32,
    /// The newest day with a lesson up to today.
    pub last_lesson_on: Option<String>,
}

/// A batch in a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct BatchLine {
    /// Which.
    pub id: BatchId,
    /// The batch.
    pub row: Batch,
    /// The programme's name.
    pub programme_name: Option<String>,
    /// How many people are enrolled.
    pub people: u32,
    /// How many of them have departed.
    pub departed: u32,
    /// Its classes.
    pub classes: Vec<ClassLine>,
}

/// A batch's page: its people by class and seat.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct BatchPage {
    /// The batch.
    pub line: BatchLine,
    /// Its people.
    pub people: Vec<PersonLine>,
}

/// One enrolment of a candidate, with its stages.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct EnrolmentLine {
    /// The batch.
    pub batch: BatchId,
    /// Its name.
    pub batch_name: String,
    /// The class's name.
    pub class_name: Option<String>,
    /// Class, seat and kind of participant.
    pub row: Enrolment,
    /// Every stage so far, oldest first.
    pub stages: Vec<Keyed<StageMoveId, StageMove>>,
}

/// Candidates to enrol.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Enrol {
    /// In which batch.
    pub batch: BatchId,
    /// In which class.
    pub class: Option<ClassId>,
    /// Who, in the order of seats.
    pub candidates: Vec<CandidateId>,
    /// What kind of participant.
    pub participant: Option<Participant>,
}

/// A new seat for one candidate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Seat {
    /// In which batch.
    pub batch: BatchId,
    /// Who.
    pub candidate: CandidateId,
    /// In which class.
    pub class: Option<ClassId>,
    /// Which seat.
    pub seat: Option<i32>,
}

/// Candidates who move to a stage.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MoveStage {
    /// In which batch.
    pub batch: BatchId,
    /// Who.
    pub candidates: Vec<CandidateId>,
    /// To which stage.
    pub stage: Stage,
    /// On which day, in any office shape; today when left out.
    pub moved_on: Option<String>,
    /// Why.
    pub reason: Option<String>,
}

/// The way on which a batch goes: what its programme demands depends on it, by the day of departure.
#[derive(Clone, Debug, Default)]
pub(crate) struct BatchWay {
    /// Which batch.
    pub(crate) batch: Option<BatchId>,
    /// Its name.
    pub(crate) name: String,
    /// The route of its programme.
    pub(crate) scheme: Option<Scheme>,
    /// The requirement set that the programme names.
    pub(crate) demands: Option<RequirementSetId>,
    /// Planned day of departure.
    pub(crate) departs_on: Option<NaiveDate>,
}

impl Reading<'_> {
    /// The way of a batch.
    ///
    /// # Errors
    /// [`Refusal::NotFound`], or a fault of the store.
    pub(crate) fn way_of_batch(&self, batch: BatchId) -> Result<BatchWay> {
        self.way_where("b.id = ?1", &batch)?
            .ok_or_else(|| Refusal::not_found("batches").into())
    }

    /// The way of the batch of somebody that began last; blank for somebody in no batch.
    pub(crate) fn way_of(&self, candidate: CandidateId) -> Result<BatchWay> {
        let newest = "b.gone = 0 AND b.id IN (SELECT batch FROM enrolments WHERE candidate = ?1 AND gone = 0)";
        Ok(self.way_where(newest, &candidate)?.unwrap_or_default())
    }

    fn way_where(&self, which: &str, of: &dyn rusqlite::ToSql) -> Result<Option<BatchWay>> {
        let sql = format!(
            "SELECT b.id, b.name, b.departs_on, p.scheme, p.demands
             FROM batches b LEFT JOIN programmes p ON p.id = b.programme AND p.gone = 0
             WHERE {which} ORDER BY b.starts_on DESC, b.id DESC LIMIT 1"
        );
        let mut statement = self.store.prepare_cached(&sql)?;
        let way = statement.query_row([of], |row| {
            let departs_on: Option<String> = row.get("departs_on")?;
            Ok(BatchWay {
                batch: row.get("id")?,
                name: row.get::<_, Option<String>>("name")?.unwrap_or_default(),
                scheme: row.get("scheme")?,
                demands: row.get("demands")?,
                departs_on: departs_on.and_then(|day| crate::days::read(&day).ok()),
            })
        });
        Ok(way.optional()?)
    }

    /// Every batch, the newest first, with its classes.
    ///
    /// # Errors
    /// A fault of the store.
    pub fn list_batches(&self) -> Result<Vec<BatchLine>> {
        self.batch_lines(None)
    }

    fn batch_lines(&self, only: Option<BatchId>) -> Result<Vec<BatchLine>> {
        let classes = self.class_lines(only)?;
        let sql = "
          SELECT b.id, b.name, b.programme, b.starts_on, b.departs_on, b.seats, b.note, p.name AS programme_name,
            (SELECT count(*) FROM enrolments e JOIN candidates c ON c.id = e.candidate AND c.gone = 0
             WHERE e.batch = b.id AND e.gone = 0) AS people,
            coalesce(d.people, 0) AS departed
          FROM batches b LEFT JOIN programmes p ON p.id = b.programme
          LEFT JOIN (SELECT batch, count(*) AS people FROM departures WHERE ?1 IS NULL OR batch = ?1 GROUP BY batch) d ON d.batch = b.id
          WHERE b.gone = 0 AND (?1 IS NULL OR b.id = ?1) ORDER BY b.starts_on DESC, b.name DESC";
        let mut statement = self.store.prepare_cached(sql)?;
        let lines = statement.query_map([only], |row| {
            let id = row.get("id")?;
            Ok(BatchLine {
                id,
                row: records::Record::from_row(row)?,
                programme_name: row.get("programme_name")?,
                people: row.get("people")?,
                departed: row.get("departed")?,
                classes: classes.iter().filter(|class| class.row.batch == id).cloned().collect(),
            })
        })?;
        Ok(lines.collect::<rusqlite::Result<_>>()?)
    }

    /// Every class, those of the newest batch first.
    ///
    /// # Errors
    /// A fault of the store.
    pub fn list_classes(&self) -> Result<Vec<ClassLine>> {
        self.class_lines(None)
    }

    fn class_lines(&self, only: Option<BatchId>) -> Result<Vec<ClassLine>> {
        let sql = "
          SELECT k.id, k.batch, k.name, k.teacher, k.place, b.name AS batch_name,
            (SELECT count(*) FROM enrolments e JOIN candidates c ON c.id = e.candidate AND c.gone = 0
             WHERE e.class = k.id AND e.gone = 0) AS people,
            (SELECT max(held_on) FROM lessons l WHERE l.class = k.id AND l.gone = 0 AND l.cancelled IS NULL AND l.held_on <= ?1) AS last_lesson_on
          FROM classes k JOIN batches b ON b.id = k.batch AND b.gone = 0
          WHERE k.gone = 0 AND (?2 IS NULL OR k.batch = ?2) ORDER BY b.starts_on DESC, b.name DESC, k.name";
        let mut statement = self.store.prepare_cached(sql)?;
        let lines = statement.query_map((self.today(), only), |row| {
            Ok(ClassLine {
                id: row.get("id")?,
                row: records::Record::from_row(row)?,
                batch_name: row.get::<_, Option<String>>("batch_name")?.unwrap_or_default(),
                people: row.get("people")?,
                last_lesson_on: row.get("last_lesson_on")?,
            })
        })?;
        Ok(lines.collect::<rusqlite::Result<_>>()?)
    }

    /// A batch and its people by class and seat.
    ///
    /// # Errors
    /// [`Refusal::NotFound`], or a fault of the store.
    pub fn batch_page(&self, id: BatchId) -> Result<BatchPage> {
        let line = self
            .batch_lines(Some(id))?
            .pop()
            .ok_or_else(|| Refusal::not_found("batches"))?;
        let mut statement = self.store.prepare_cached(
            "SELECT e.candidate FROM enrolments e JOIN candidates c ON c.id = e.candidate AND c.gone = 0
             LEFT JOIN classes k ON k.id = e.class
             WHERE e.batch = ?1 AND e.gone = 0 AND NOT EXISTS (
               SELECT 1 FROM enrolments m WHERE m.batch = e.batch AND m.candidate = c.same_as AND m.gone = 0)
             ORDER BY k.name IS NULL, k.name, e.seat IS NULL, e.seat, c.name",
        )?;
        let people: Vec<CandidateId> = statement
            .query_map([id], |row| row.get(0))?
            .collect::<rusqlite::Result<_>>()?;
        Ok(BatchPage {
            line,
            people: people
                .into_iter()
                .filter_map(|person| self.roster.line(person))
                .collect(),
        })
    }

    /// The name of a batch's programme.
    ///
    /// # Errors
    /// A fault of the store.
    pub fn programme_of(&self, batch: BatchId) -> Result<Option<String>> {
        let name = self
            .store
            .prepare_cached("SELECT p.name FROM batches b JOIN programmes p ON p.id = b.programme WHERE b.id = ?1")?
            .query_row([batch], |row| row.get(0))
            .optional()?;
        Ok(name.flatten())
    }

    /// The batch of that name, however it is written.
    ///
    /// # Errors
    /// [`Refusal::NotFound`], or a fault of the store.
    pub fn batch_named(&self, name: &str) -> Result<BatchId> {
        let wanted = name.trim().to_lowercase();
        let found = self.list_batches()?.into_iter().find(|line| {
            line.row
                .name
                .as_deref()
                .is_some_and(|name| name.to_lowercase() == wanted)
        });
        Ok(found.ok_or_else(|| Refusal::not_found("batches"))?.id)
    }

    /// A candidate's enrolments, the newest batch first.
    pub(crate) fn enrolments_of(&self, id: CandidateId) -> Result<Vec<EnrolmentLine>> {
        let mut statement = self.store.prepare_cached(
            "SELECT e.batch, b.name AS batch_name, k.name AS class_name, e.class, e.seat, e.participant, e.candidate
             FROM enrolments e JOIN batches b ON b.id = e.batch LEFT JOIN classes k ON k.id = e.class
             WHERE e.candidate IN (SELECT value FROM json_each(?1)) AND e.gone = 0
             ORDER BY b.starts_on DESC, b.id DESC, e.candidate <> ?2",
        )?;
        let records = self.records_listed(id)?;
        let mut lines: Vec<EnrolmentLine> = statement
            .query_map((&records, id), |row| {
                Ok(EnrolmentLine {
                    batch: row.get("batch")?,
                    batch_name: row.get::<_, Option<String>>("batch_name")?.unwrap_or_default(),
                    class_name: row.get("class_name")?,
                    row: records::Record::from_row(row)?,
                    stages: Vec::new(),
                })
            })?
            .collect::<rusqlite::Result<_>>()?;
        let mut moves = self.store.prepare_cached(
            "SELECT id, batch, candidate, stage, moved_on, reason, unmet FROM stage_moves
             WHERE candidate IN (SELECT value FROM json_each(?1)) AND batch = ?2 AND gone = 0 ORDER BY moved_on, id",
        )?;
        // Two records of one person in one batch are one place there.
        lines.dedup_by_key(|line| line.batch);
        for line in &mut lines {
            line.stages = moves
                .query_map((&records, line.batch), |row| {
                    Ok(Keyed {
                        id: Some(row.get("id")?),
                        row: records::Record::from_row(row)?,
                    })
                })?
                .collect::<rusqlite::Result<_>>()?;
        }
        Ok(lines)
    }
}

impl Writing<'_> {
    /// Adds or changes a batch.
    ///
    /// # Errors
    /// [`Refusal::Fields`].
    pub fn edit_batch(&self, ask: Keyed<BatchId, Batch>) -> Result<BatchId> {
        let Keyed { id, mut row } = ask;
        tidy([&mut row.name, &mut row.starts_on, &mut row.departs_on, &mut row.note]);
        let mut checking = Checking::new(self.today());
        checking.required("name", &row.name);
        checking.number("seats", row.seats, 0, 10_000);
        let starts = checking.day("starts_on", &mut row.starts_on);
        let departs = checking.day("departs_on", &mut row.departs_on);
        if starts.zip(departs).is_some_and(|(starts, departs)| departs < starts) {
            checking.wrong("departs_on", Problem::EndsBeforeItStarts);
        }
        checking.finish()?;
        let id = id.unwrap_or_else(|| BatchId::new(&self.stamp));
        records::put(self.store, "batches", &[("id", &id)], &row)?;
        self.tell("name", row.name.unwrap_or_default());
        Ok(id)
    }

    /// Adds or changes a class.
    ///
    /// # Errors
    /// [`Refusal::Fields`].
    pub fn edit_class(&self, ask: Keyed<ClassId, Class>) -> Result<ClassId> {
        let Keyed { id, mut row } = ask;
        tidy([&mut row.name, &mut row.teacher, &mut row.place]);
        let mut checking = Checking::new(self.today());
        checking.required("name", &row.name);
        checking.finish()?;
        let id = id.unwrap_or_else(|| ClassId::new(&self.stamp));
        records::put(self.store, "classes", &[("id", &id)], &row)?;
        self.tell("name", row.name.unwrap_or_default());
        Ok(id)
    }

    /// Enrols candidates; whoever has no seat in the class gets the next free one. The first stage is `admitted`.
    ///
    /// # Errors
    /// [`Refusal::NotFound`], or a fault of the store.
    pub fn enrol(&self, ask: &Enrol) -> Result<()> {
        self.enrol_on(ask, None)
    }

    /// As [`Writing::enrol`], for people who were admitted on a day that is known.
    ///
    /// # Errors
    /// [`Refusal::Fields`] when the day lies ahead, [`Refusal::NotFound`], or a fault of the store.
    pub fn enrol_on(&self, ask: &Enrol, mut admitted_on: Option<String>) -> Result<()> {
        let mut checking = Checking::new(self.today());
        checking.past_day("admitted_on", &mut admitted_on);
        checking.finish()?;
        let mut seat: i32 = self.store.query_row(
            "SELECT coalesce(max(seat), 0) FROM enrolments WHERE batch = ?1 AND class IS ?2 AND gone = 0",
            (ask.batch, ask.class),
            |row| row.get(0),
        )?;
        for candidate in &ask.candidates {
            let held: Option<(Option<ClassId>, Option<i32>)> = self
                .store
                .prepare_cached("SELECT class, seat FROM enrolments WHERE batch = ?1 AND candidate = ?2 AND gone = 0")?
                .query_row((ask.batch, candidate), |row| Ok((row.get(0)?, row.get(1)?)))
                .optional()?;
            let is_new = held.is_none();
            let seated = held.filter(|(class, _)| *class == ask.class).and_then(|(_, seat)| seat);
            let row = Enrolment {
                class: ask.class,
                participant: ask.participant.or(Some(Participant::Regular)),
                seat: None,
            };
            let place = match (ask.class, seated) {
                (Some(_), None) => {
                    seat += 1;
                    Some(seat)
                }
                (_, seated) => seated,
            };
            let row = Enrolment { seat: place, ..row };
            records::put(
                self.store,
                "enrolments",
                &[("batch", &ask.batch), ("candidate", candidate)],
                &row,
            )?;
            if is_new {
                self.move_one(ask.batch, *candidate, Stage::Admitted, admitted_on.clone(), None)?;
            }
        }
        self.tell("people", ask.candidates.len());
        self.tell_batch(ask.batch)
    }

    /// Takes a candidate out of a batch; the history of stages stays.
    ///
    /// # Errors
    /// [`Refusal::NotFound`].
    pub fn leave_batch(&self, batch: BatchId, candidate: CandidateId) -> Result<()> {
        let done = self.store.execute(
            "UPDATE enrolments SET gone = 1 WHERE batch = ?1 AND candidate = ?2 AND gone = 0",
            (batch, candidate),
        )?;
        if done == 0 {
            return Err(Refusal::not_found("enrolments").into());
        }
        self.tell_name(candidate)?;
        self.tell_batch(batch)
    }

    /// Gives one candidate another class or seat.
    ///
    /// # Errors
    /// [`Refusal::Fields`], [`Refusal::NotFound`].
    pub fn seat(&self, ask: Seat) -> Result<()> {
        let mut checking = Checking::new(self.today());
        checking.number("seat", ask.seat, 1, 999);
        checking.finish()?;
        let done = self.store.execute(
            "UPDATE enrolments SET class = ?3, seat = ?4 WHERE batch = ?1 AND candidate = ?2 AND gone = 0",
            (ask.batch, ask.candidate, ask.class, ask.seat),
        )?;
        if done == 0 {
            return Err(Refusal::not_found("enrolments").into());
        }
        self.tell_name(ask.candidate)
    }

    pub(crate) fn move_one(
        &self,
        batch: BatchId,
        candidate: CandidateId,
        stage: Stage,
        moved_on: Option<String>,
        reason: Option<String>,
    ) -> Result<()> {
        let row = StageMove {
            batch,
            candidate,
            stage,
            moved_on: moved_on.or_else(|| Some(self.today().to_string())),
            reason,
            unmet: None,
        };
        self.keep_move(&row)
    }

    pub(crate) fn keep_move(&self, row: &StageMove) -> Result<()> {
        let id = StageMoveId::new(&self.stamp);
        records::put(self.store, "stage_moves", &[("id", &id)], row)?;
        Ok(())
    }

    pub(crate) fn tell_batch(&self, batch: BatchId) -> Result<()> {
        let row: Option<Batch> = records::get(self.store, "batches", &batch)?;
        self.tell("batch", row.and_then(|row| row.name).unwrap_or_default());
        Ok(())
    }
}
