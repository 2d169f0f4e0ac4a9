//! The first page: what is taught today, and what needs somebody.

pub mod actions;

use crate::{
    Deed,
    batches::BatchLine,
    exams::sittings::{ListSittings, SittingLine},
    ids::{BatchId, CandidateId},
    lessons::LessonLine,
    office::Reading,
    readiness::page::ReadinessPage,
    refusal::Result,
    vocabulary::Stage,
};
use actions::Action;
use chrono::{Duration, Months, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Registers older than this are history, not a task. In days.
const REGISTERS_LOOKED_AT: i64 = 14;
/// Departures nearer than this are asked about. In days.
const DEPARTURES_LOOKED_AT: i64 = 90;
/// A passport should outlast its use by this much (usual airline and visa practice). In months.
const PASSPORT_MARGIN: u32 = 6;

/// The first page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TodayPage {
    /// Today.
    pub day: NaiveDate,
    /// Lessons of today.
    pub lessons: Vec<LessonLine>,
    /// Lessons of the last days whose register is not complete, newest first.
    pub registers_open: Vec<LessonLine>,
    /// Sittings held whose scores are not complete.
    pub scores_open: Vec<SittingLine>,
    /// Batches that depart soon, with how many people still have blanks.
    pub departures: Vec<Departure>,
    /// What else needs the reader, the most pressing first.
    pub actions: Vec<Action>,
    /// People on the list.
    pub people: u32,
    /// Batches in training or still to come.
    pub batches: Vec<BatchLine>,
}

/// A batch that departs soon.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Departure {
    /// Which batch.
    pub batch: BatchId,
    /// Its name.
    pub name: String,
    /// When.
    pub departs_on: NaiveDate,
    /// Days from today.
    pub days: u32,
    /// People in it.
    pub people: u32,
    /// People whose dossier would have blanks.
    pub with_blanks: u32,
    /// People who are not ready to leave.
    pub not_ready: u32,
}

/// Somebody whose dossier would have blanks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct BlanksLine {
    /// Who.
    pub candidate: CandidateId,
    /// The name.
    pub name: String,
    /// The seat.
    pub seat: Option<i32>,
    /// Columns that are empty.
    pub blanks: Vec<String>,
}

impl Reading<'_> {
    /// The first page.
    ///
    /// # Errors
    /// A fault of the store.
    pub fn today_page(&self) -> Result<TodayPage> {
        let day = self.today();
        let lessons = self.lesson_lines("l.held_on = ?1 AND l.cancelled IS NULL", &[&day])?;
        let mut batches = self.list_batches()?;
        batches.retain(|batch| batch.departed == 0);
        let (mut departures, mut readiness) = (Vec::new(), Vec::new());
        for batch in &batches {
            if let Some((departure, page)) = self.departure(batch)? {
                departures.push(departure);
                readiness.push(page);
            }
        }
        let actions = self.actions(&departures, &readiness)?;
        Ok(TodayPage {
            day,
            lessons,
            registers_open: self.registers_open()?,
            scores_open: self.scores_open()?,
            departures,
            actions,
            people: u32::try_from(self.roster.lines().count()).unwrap_or(u32::MAX),
            batches,
        })
    }

    /// Lessons of the last days whose register is not complete, the newest first: for whoever may take it.
    fn registers_open(&self) -> Result<Vec<LessonLine>> {
        if !Deed::MarkAttendance.is_allowed(self.role) {
            return Ok(Vec::new());
        }
        let since = self.today() - Duration::days(REGISTERS_LOOKED_AT);
        let mut open = self.lesson_lines(
            "l.held_on >= ?1 AND l.held_on < ?2 AND l.cancelled IS NULL",
            &[&since, &self.today()],
        )?;
        let may_reopen = Deed::ReopenMonth.is_allowed(self.role);
        open.retain(|lesson| lesson.marked < lesson.people && (may_reopen || !lesson.is_closed));
        open.reverse();
        Ok(open)
    }

    /// Sittings held whose scores are not complete: for whoever may key them and has not keyed them already.
    fn scores_open(&self) -> Result<Vec<SittingLine>> {
        if !Deed::EnterScores.is_allowed(self.role) {
            return Ok(Vec::new());
        }
        let today = self.today().to_string();
        let mut open = self.list_sittings(&ListSittings::default())?;
        open.retain(|line| line.row.held_on.as_ref().is_some_and(|held_on| *held_on <= today));
        open.retain(|line| line.entered < line.people);
        let mut waits = Vec::new();
        for line in open {
            if !(line.provisional && self.waits_for_another_reader(line.id)?) {
                waits.push(line);
            }
        }
        Ok(waits)
    }

    fn departure(&self, batch: &BatchLine) -> Result<Option<(Departure, ReadinessPage)>> {
        let Some(departs_on) = batch
            .row
            .departs_on
            .as_deref()
            .and_then(|day| crate::days::read(day).ok())
        else {
            return Ok(None);
        };
        let days = (departs_on - self.today()).num_days();
        if !(0..=DEPARTURES_LOOKED_AT).contains(&days) {
            return Ok(None);
        }
        let blanks = self.blanks_in(batch.id)?;
        let with_blanks = blanks.values().filter(|blanks| !blanks.is_empty()).count();
        let readiness = self.readiness_of(batch.id)?;
        let people = readiness.people.len();
        let departure = Departure {
            batch: batch.id,
            name: batch.row.name.clone().unwrap_or_default(),
            departs_on,
            days: u32::try_from(days).unwrap_or(0),
            people: batch.people,
            with_blanks: u32::try_from(with_blanks).unwrap_or(u32::MAX),
            not_ready: u32::try_from(people)
                .unwrap_or(u32::MAX)
                .saturating_sub(readiness.ready),
        };
        Ok(Some((departure, readiness)))
    }

    /// What each person's dossier of a batch would leave blank.
    ///
    /// # Errors
    /// [`crate::Refusal::NotFound`], or a fault of the store.
    pub fn blanks_of(&self, batch: BatchId) -> Result<Vec<BlanksLine>> {
        let mut blanks = self.blanks_in(batch)?;
        let people = self.batch_page(batch)?.people.into_iter();
        Ok(people
            .map(|line| BlanksLine {
                blanks: blanks.remove(&line.id).unwrap_or_default(),
                candidate: line.id,
                name: line.name,
                seat: line.seat,
            })
            .collect())
    }

    /// People in training whose passport ends within six months, the first to end before the others.
    fn passports_ending(&self) -> Result<Vec<(CandidateId, String, NaiveDate)>> {
        let until = self.today().checked_add_months(Months::new(PASSPORT_MARGIN));
        let sql = "SELECT DISTINCT c.id, coalesce(c.name, '') AS name, c.passport_expires_on
          FROM candidates c JOIN enrolments e ON e.candidate = c.id AND e.gone = 0
          WHERE c.gone = 0 AND c.passport_expires_on < ?1
          ORDER BY c.passport_expires_on, c.id";
        let mut statement = self.store.prepare_cached(sql)?;
        let people = statement.query_map([until], |row| {
            Ok((row.get("id")?, row.get("name")?, row.get("passport_expires_on")?))
        })?;
        let mut people: Vec<(CandidateId, String, NaiveDate)> = people.collect::<rusqlite::Result<_>>()?;
        let stage = |who| self.roster.line(who).and_then(|line| line.stage);
        people.retain(|(who, ..)| !stage(*who).is_some_and(Stage::has_left));
        Ok(people)
    }
}
