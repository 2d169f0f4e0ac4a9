//! The register of one lesson. A blank is a blank: nobody is present until somebody says so.

use super::{LessonLine, changes, noticed::Noticed};
use crate::questions::holds::ContestedMark;
use crate::{
    ids::{CandidateId, LessonId},
    office::{Reading, Writing},
    records::{self, record},
    refusal::{Problem, Refusal, Result},
    vocabulary::{Presence, Stage},
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Minutes of the longest lesson that can be planned.
pub(super) const LONGEST_LESSON: i32 = 12 * 60;

record! {
    /// What is noted about one person in one lesson.
    Mark {
        /// H T S I A, or blank.
        presence: Option<Presence>,
        /// Minutes late, with a `late` mark.
        minutes_late: Option<i32>,
        /// Minutes missed besides: left early, called out.
        minutes_out: Option<i32>,
        /// A note on the cell.
        note: Option<String>,
    }
}

impl Mark {
    /// Nothing is marked.
    pub const BLANK: Mark = Mark {
        presence: None,
        minutes_late: None,
        minutes_out: None,
        note: None,
    };
}

/// One person's line in a register.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RegisterLine {
    /// Who.
    pub candidate: CandidateId,
    /// The seat number.
    pub seat: Option<i32>,
    /// The name.
    pub name: String,
    /// The mark.
    pub mark: Mark,
    /// The marks between which nobody has decided, the shown one first; empty where there is no question.
    pub contested: Vec<ContestedMark>,
    /// Marks of the last ten lessons before this one, oldest first; blank where there was none.
    pub before: Vec<Option<Presence>>,
    /// Lessons in a row, this one included, marked `absent`.
    pub absent_in_a_row: u32,
    /// What is seen about the person on this day.
    pub standing: Noticed,
    /// Where the person stands.
    pub stage: Option<Stage>,
}

/// The register of one lesson.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Register {
    /// The lesson.
    pub lesson: LessonLine,
    /// Its people by seat.
    pub lines: Vec<RegisterLine>,
    /// What the programme asks of attendance, in tenths of a percent.
    pub attendance_minimum: Option<u32>,
    /// The lesson of this class before this one.
    pub previous: Option<LessonId>,
    /// The lesson of this class after this one.
    pub next: Option<LessonId>,
}

/// Cells to mark in one lesson: all in one transaction, one deed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MarkAttendance {
    /// The lesson.
    pub lesson: LessonId,
    /// The cells.
    pub cells: Vec<MarkCell>,
}

/// One cell of a register; a mark without presence clears it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MarkCell {
    /// Who.
    pub candidate: CandidateId,
    /// The mark.
    pub mark: Mark,
}

impl Reading<'_> {
    /// The register of a lesson.
    ///
    /// # Errors
    /// [`Refusal::NotFound`], or a fault of the store.
    pub fn register_of(&self, id: LessonId) -> Result<Register> {
        let lesson = self
            .lesson_lines("l.id = ?1", &[&id])?
            .pop()
            .ok_or_else(|| Refusal::not_found("lessons"))?;
        let before = self.lessons_before(&lesson)?;
        let day = lesson.row.held_on.as_deref().unwrap_or_default();
        let mut noticed = self.noticed(lesson.row.class, day)?;
        let mut statement = self.store.prepare_cached(
            "SELECT c.id, c.name, e.seat, a.presence, a.minutes_late, a.minutes_out, a.note,
               (SELECT stage FROM stage_moves m WHERE m.candidate = c.id AND m.batch = e.batch AND m.gone = 0
                ORDER BY m.moved_on DESC, m.id DESC LIMIT 1) AS stage
             FROM enrolments e JOIN candidates c ON c.id = e.candidate AND c.gone = 0
             LEFT JOIN attendance a ON a.lesson = ?1 AND a.candidate = c.id AND a.gone = 0
             WHERE e.class = ?2 AND e.gone = 0 AND NOT EXISTS (
               SELECT 1 FROM enrolments m WHERE m.class = e.class AND m.candidate = c.same_as AND m.gone = 0)
             ORDER BY e.seat IS NULL, e.seat, c.name",
        )?;
        let mut lines: Vec<RegisterLine> = statement
            .query_map((id, lesson.row.class), |row| {
                let candidate = row.get("id")?;
                Ok(RegisterLine {
                    candidate,
                    standing: noticed.remove(&candidate).unwrap_or_default(),
                    seat: row.get("seat")?,
                    name: row.get::<_, Option<String>>("name")?.unwrap_or_default(),
                    mark: records::Record::from_row(row)?,
                    contested: Vec::new(),
                    before: Vec::new(),
                    absent_in_a_row: 0,
                    stage: row.get("stage")?,
                })
            })?
            .collect::<rusqlite::Result<_>>()?;
        self.fill_before(&mut lines, &before)?;
        let mut contested = self.contested_marks(id)?;
        for line in &mut lines {
            line.contested = contested.remove(&line.candidate).unwrap_or_default();
        }
        let neighbour = |condition: &str, order: &str| self.neighbour(&lesson, condition, order);
        let previous = neighbour("<", "DESC")?;
        let next = neighbour(">", "ASC")?;
        Ok(Register {
            attendance_minimum: self.asked_of(lesson.row.class)?.minimum,
            lesson,
            lines,
            previous,
            next,
        })
    }

    /// The ten lessons before this one, oldest first.
    fn lessons_before(&self, lesson: &LessonLine) -> Result<Vec<LessonId>> {
        let mut statement = self.store.prepare_cached(
            "SELECT id FROM lessons WHERE class = ?1 AND gone = 0 AND cancelled IS NULL AND (held_on, coalesce(starts_at, ''), id) < (?2, ?3, ?4)
             ORDER BY held_on DESC, coalesce(starts_at, '') DESC, id DESC LIMIT 10",
        )?;
        let row = &lesson.row;
        let values = (
            row.class,
            &row.held_on,
            row.starts_at.as_deref().unwrap_or(""),
            lesson.id,
        );
        let mut found: Vec<LessonId> = statement
            .query_map(values, |row| row.get(0))?
            .collect::<rusqlite::Result<_>>()?;
        found.reverse();
        Ok(found)
    }

    fn fill_before(&self, lines: &mut [RegisterLine], lessons: &[LessonId]) -> Result<()> {
        let mut statement = self.store.prepare_cached(
            "SELECT candidate, presence FROM attendance WHERE lesson = ?1 AND gone = 0 AND presence IS NOT NULL",
        )?;
        for lesson in lessons {
            let marks: std::collections::HashMap<CandidateId, Presence> = statement
                .query_map([lesson], |row| Ok((row.get(0)?, row.get(1)?)))?
                .collect::<rusqlite::Result<_>>()?;
            for line in &mut *lines {
                line.before.push(marks.get(&line.candidate).copied());
            }
        }
        for line in lines {
            let newest_first = std::iter::once(line.mark.presence).chain(line.before.iter().rev().copied());
            let counted = newest_first
                .skip_while(Option::is_none)
                .take_while(|mark| *mark == Some(Presence::Absent))
                .count();
            line.absent_in_a_row = u32::try_from(counted).unwrap_or(u32::MAX);
        }
        Ok(())
    }

    fn neighbour(&self, lesson: &LessonLine, condition: &str, order: &str) -> Result<Option<LessonId>> {
        let sql = format!(
            "SELECT id FROM lessons WHERE class = ?1 AND gone = 0 AND cancelled IS NULL
               AND (held_on, coalesce(starts_at, ''), id) {condition} (?2, ?3, ?4)
             ORDER BY held_on {order}, coalesce(starts_at, '') {order}, id {order} LIMIT 1"
        );
        let row = &lesson.row;
        let values = (
            row.class,
            &row.held_on,
            row.starts_at.as_deref().unwrap_or(""),
            lesson.id,
        );
        let mut statement = self.store.prepare_cached(&sql)?;
        let mut found = statement.query_map(values, |row| row.get(0))?;
        Ok(found.next().transpose()?)
    }
}

impl Writing<'_> {
    /// Marks cells of a register.
    ///
    /// # Errors
    /// [`Refusal::DayNotCome`], [`Refusal::LessonCancelled`], [`Refusal::MonthClosed`], [`Refusal::NotFound`] for a person who
    /// is not in the class, [`Refusal::Fields`].
    pub fn mark_attendance(&self, ask: &MarkAttendance) -> Result<()> {
        let (lesson, lineage) = self.lesson(ask.lesson)?;
        changes::must_be_held(&lineage)?;
        self.must_be_open(lesson.class, lesson.held_on.as_deref())?;
        let day = lesson.held_on.as_deref().and_then(|day| crate::days::read(day).ok());
        if let Some(day) = day.filter(|day| *day > self.today()) {
            return Err(Refusal::DayNotCome { day }.into());
        }
        for cell in &ask.cells {
            check_minutes("minutes_late", cell.mark.minutes_late)?;
            check_minutes("minutes_out", cell.mark.minutes_out)?;
            if !self.sits_in(lesson.class, cell.candidate)? {
                return Err(Refusal::not_found("enrolments").into());
            }
            let mut mark = cell.mark.clone();
            if mark.presence != Some(Presence::Late) {
                mark.minutes_late = None;
            }
            if !matches!(mark.presence, Some(Presence::Present | Presence::Late)) {
                mark.minutes_out = None;
            }
            crate::forms::tidy([&mut mark.note]);
            records::put(
                self.store,
                "attendance",
                &[("lesson", &ask.lesson), ("candidate", &cell.candidate)],
                &mark,
            )?;
        }
        self.tell("cells", ask.cells.len());
        self.tell("day", lesson.held_on.unwrap_or_default());
        self.tell_class(lesson.class)
    }

    fn sits_in(&self, class: crate::ids::ClassId, candidate: CandidateId) -> Result<bool> {
        let mut statement = self
            .store
            .prepare_cached("SELECT 1 FROM enrolments WHERE class = ?1 AND candidate = ?2 AND gone = 0")?;
        Ok(statement.exists((class, candidate))?)
    }
}

fn check_minutes(field: &str, minutes: Option<i32>) -> Result<()> {
    if minutes.is_some_and(|minutes| !(0..=LONGEST_LESSON).contains(&minutes)) {
        let problem = Problem::OutOfRange {
            least: 0,
            most: LONGEST_LESSON,
        };
        return Err(Refusal::field(field, problem).into());
    }
    Ok(())
}
