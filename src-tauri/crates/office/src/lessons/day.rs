//! The register of a day: all lessons of a class side by side, marked in one pass.

use super::{
    LessonLine,
    noticed::Noticed,
    register::{Mark, MarkAttendance, MarkCell},
};
use crate::{
    batches::Class,
    ids::{CandidateId, ClassId, LessonId},
    office::{Reading, Writing},
    questions::holds::ContestedMark,
    records,
    refusal::{Problem, Refusal, Result},
    vocabulary::Stage,
};
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use ts_rs::TS;

/// Which day of which class.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DayOf {
    /// The class.
    pub class: ClassId,
    /// The day, in any office shape.
    pub day: String,
}

/// One person's line in the register of a day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DayLine {
    /// Who.
    pub candidate: CandidateId,
    /// The seat number.
    pub seat: Option<i32>,
    /// The name.
    pub name: String,
    /// Where the person stands on the way.
    pub stage: Option<Stage>,
    /// A mark for each lesson of the day.
    pub marks: Vec<Mark>,
    /// The marks between which nobody has decided, for each lesson of the day; empty where there is no question.
    pub contested: Vec<Vec<ContestedMark>>,
    /// What is seen about the person on this day.
    pub standing: Noticed,
}

/// The register of a day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ClassDay {
    /// The class.
    pub class: ClassId,
    /// Its name.
    pub class_name: String,
    /// The day, `YYYY-MM-DD`.
    pub day: String,
    /// What is kept on it, when it is a holiday.
    pub holiday: Option<String>,
    /// Whether its month is closed.
    pub is_closed: bool,
    /// Its lessons in the order of time, the cancelled ones as well.
    pub lessons: Vec<LessonLine>,
    /// The people by seat.
    pub lines: Vec<DayLine>,
    /// What the programme asks of attendance, in tenths of a percent.
    pub attendance_minimum: Option<u32>,
    /// The day with lessons before this one.
    pub previous: Option<String>,
    /// The day with lessons after this one.
    pub next: Option<String>,
}

/// Cells to mark in the lessons of a day: all in one transaction, one deed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MarkDay {
    /// The class.
    pub class: ClassId,
    /// The day, in any office shape.
    pub day: String,
    /// The cells.
    pub cells: Vec<DayCell>,
}

/// One cell of a day's register; a mark without presence clears it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DayCell {
    /// The lesson.
    pub lesson: LessonId,
    /// Who.
    pub candidate: CandidateId,
    /// The mark.
    pub mark: Mark,
}

impl Reading<'_> {
    /// The register of a day.
    ///
    /// # Errors
    /// [`Refusal::NotFound`], [`Refusal::Fields`] when the day is none, or a fault of the store.
    pub fn day_of(&self, ask: &DayOf) -> Result<ClassDay> {
        let day = read_day(&ask.day)?;
        let class: Option<Class> = records::get(self.store, "classes", &ask.class)?;
        let class_name = class.ok_or_else(|| Refusal::not_found("classes"))?.name;
        let lessons = self.lesson_lines("l.class = ?1 AND l.held_on = ?2", &[&ask.class, &day])?;
        let mut noticed = self.noticed(ask.class, &day)?;
        let mut people = self.store.prepare_cached(
            "SELECT c.id, c.name, e.seat,
               (SELECT stage FROM stage_moves m WHERE m.candidate = c.id AND m.batch = e.batch AND m.gone = 0
                ORDER BY m.moved_on DESC, m.id DESC LIMIT 1) AS stage
             FROM enrolments e JOIN candidates c ON c.id = e.candidate AND c.gone = 0
             WHERE e.class = ?1 AND e.gone = 0 AND NOT EXISTS (
               SELECT 1 FROM enrolments m WHERE m.class = e.class AND m.candidate = c.same_as AND m.gone = 0)
             ORDER BY e.seat IS NULL, e.seat, c.name",
        )?;
        let mut lines: Vec<DayLine> = people
            .query_map([ask.class], |row| {
                let candidate = row.get("id")?;
                Ok(DayLine {
                    candidate,
                    seat: row.get("seat")?,
                    name: row.get::<_, Option<String>>("name")?.unwrap_or_default(),
                    stage: row.get("stage")?,
                    marks: vec![Mark::BLANK; lessons.len()],
                    contested: vec![Vec::new(); lessons.len()],
                    standing: noticed.remove(&candidate).unwrap_or_default(),
                })
            })?
            .collect::<rusqlite::Result<_>>()?;
        for (place, lesson) in lessons.iter().enumerate() {
            let mut marks = self.marks_in(lesson.id)?;
            let mut contested = self.contested_marks(lesson.id)?;
            for line in &mut lines {
                if let Some(cell) = line.contested.get_mut(place) {
                    *cell = contested.remove(&line.candidate).unwrap_or_default();
                }
                let mark = marks.remove(&line.candidate);
                if let (Some(cell), Some(mark)) = (line.marks.get_mut(place), mark) {
                    *cell = mark;
                }
            }
        }
        Ok(ClassDay {
            class: ask.class,
            class_name: class_name.unwrap_or_default(),
            holiday: self.holiday_names(&day, &day)?.remove(&day),
            is_closed: self.is_closed(ask.class, day.get(..7).unwrap_or_default())?,
            lessons,
            lines,
            attendance_minimum: self.asked_of(ask.class)?.minimum,
            previous: self.day_beside(ask.class, &day, "max", "<")?,
            next: self.day_beside(ask.class, &day, "min", ">")?,
            day,
        })
    }

    fn marks_in(&self, lesson: LessonId) -> Result<HashMap<CandidateId, Mark>> {
        let mut statement = self.store.prepare_cached(
            "SELECT candidate, presence, minutes_late, minutes_out, note FROM attendance WHERE lesson = ?1 AND gone = 0",
        )?;
        let rows = statement.query_map([lesson], |row| {
            Ok((row.get("candidate")?, records::Record::from_row(row)?))
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    fn day_beside(&self, class: ClassId, day: &str, end: &str, side: &str) -> Result<Option<String>> {
        let sql = format!("SELECT {end}(held_on) FROM lessons WHERE class = ?1 AND gone = 0 AND held_on {side} ?2");
        Ok(self
            .store
            .prepare_cached(&sql)?
            .query_row((class, day), |row| row.get(0))?)
    }
}

impl Writing<'_> {
    /// Marks cells of a day's lessons.
    ///
    /// # Errors
    /// As [`Writing::mark_attendance`], and [`Refusal::NotFound`] for a lesson of another class or day.
    pub fn mark_day(&self, ask: MarkDay) -> Result<()> {
        let day = read_day(&ask.day)?;
        let count = ask.cells.len();
        let mut lessons: Vec<MarkAttendance> = Vec::new();
        for DayCell {
            lesson,
            candidate,
            mark,
        } in ask.cells
        {
            let cell = MarkCell { candidate, mark };
            match lessons.iter_mut().find(|marked| marked.lesson == lesson) {
                Some(marked) => marked.cells.push(cell),
                None => lessons.push(MarkAttendance {
                    lesson,
                    cells: vec![cell],
                }),
            }
        }
        for marked in &lessons {
            let (lesson, _) = self.lesson(marked.lesson)?;
            if lesson.class != ask.class || lesson.held_on.as_ref() != Some(&day) {
                return Err(Refusal::not_found("lessons").into());
            }
            self.mark_attendance(marked)?;
        }
        self.tell("cells", count);
        self.tell("day", day);
        Ok(())
    }
}

pub(super) fn read_day(typed: &str) -> Result<String> {
    match crate::days::read(typed) {
        Ok(day) => Ok(day.to_string()),
        Err(_) => Err(Refusal::field("day", Problem::NotADay).into()),
    }
}
