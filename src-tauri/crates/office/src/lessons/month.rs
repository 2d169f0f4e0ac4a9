//! The marks of a month, as the monthly sheet has them: a line for each person, a cell for each lesson, totals of
//! S, I and A, and the minutes that were attended.

use super::{
    LessonLine,
    closing::{Closing, first_day},
    noticed::is_below,
};
use crate::{
    hours::page::minutes_in_room,
    ids::{CandidateId, ClassId},
    office::Reading,
    refusal::{Refusal, Result},
    vocabulary::Presence,
};
use chrono::Datelike;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Which month of which class.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MonthOf {
    /// The class.
    pub class: ClassId,
    /// `YYYY-MM`.
    pub month: String,
}

/// Totals of marks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AttendanceTotals {
    /// Hadir.
    pub present: u32,
    /// Terlambat; counts as attended.
    pub late: u32,
    /// Sakit.
    pub sick: u32,
    /// Izin.
    pub excused: u32,
    /// Alpa.
    pub absent: u32,
    /// Lessons without a mark.
    pub blank: u32,
    /// Teaching minutes attended, what was missed by lateness or early leaving taken off.
    pub minutes: u32,
    /// Attended lessons among those marked, in tenths of a percent; blank without marks.
    pub permille: Option<u32>,
}

/// One person's line in a month.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MonthLine {
    /// Who.
    pub candidate: CandidateId,
    /// The seat.
    pub seat: Option<i32>,
    /// The name.
    pub name: String,
    /// A mark for each lesson of the month.
    pub marks: Vec<Option<Presence>>,
    /// Totals.
    pub totals: AttendanceTotals,
    /// Whether the month's attendance is less than the programme asks.
    pub below_minimum: bool,
}

/// A month of a class.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Month {
    /// `YYYY-MM`.
    pub month: String,
    /// Number of days it has.
    pub days: u32,
    /// The class's name.
    pub class_name: String,
    /// What the programme asks of attendance, in tenths of a percent.
    pub attendance_minimum: Option<u32>,
    /// Whether it is closed.
    pub is_closed: bool,
    /// Every time it was closed or opened again, oldest first.
    pub closings: Vec<Closing>,
    /// Its lessons, oldest first; the cancelled ones are left out.
    pub lessons: Vec<LessonLine>,
    /// Its people by seat.
    pub lines: Vec<MonthLine>,
    /// Totals of all.
    pub totals: AttendanceTotals,
}

/// Totals of one month for one person, for the dossier.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MonthTotals {
    /// `YYYY-MM`.
    pub month: String,
    /// Totals.
    pub totals: AttendanceTotals,
}

/// A marked lesson: day, mark, minutes in the room.
type MarkedLesson = (String, Option<Presence>, u32);

impl AttendanceTotals {
    /// Lessons attended, from the beginning or late.
    #[must_use]
    pub fn came(&self) -> u32 {
        self.present + self.late
    }

    /// Lessons with a mark.
    #[must_use]
    pub fn marked(&self) -> u32 {
        self.came() + self.sick + self.excused + self.absent
    }

    /// Counts one lesson, with the minutes that the person was in the room.
    pub fn count(&mut self, presence: Option<Presence>, in_room: u32) {
        match presence {
            Some(Presence::Present) => self.present += 1,
            Some(Presence::Late) => self.late += 1,
            Some(Presence::Sick) => self.sick += 1,
            Some(Presence::Excused) => self.excused += 1,
            Some(Presence::Absent) => self.absent += 1,
            None => self.blank += 1,
        }
        self.minutes += in_room;
        let (came, marked) = (self.came(), self.marked());
        self.permille = (marked > 0).then(|| (came * 1000 + marked / 2) / marked);
    }
}

impl Reading<'_> {
    /// A month of a class.
    ///
    /// # Errors
    /// [`Refusal::Fields`] when the month is none, [`Refusal::NotFound`], or a fault of the store.
    pub fn month_of(&self, ask: &MonthOf) -> Result<Month> {
        let first = first_day(&ask.month)?;
        let days = u32::from(first.num_days_in_month());
        let (from, to) = (format!("{}-01", ask.month), format!("{}-31", ask.month));
        let class_name = self
            .list_classes()?
            .into_iter()
            .find(|class| class.id == ask.class)
            .and_then(|class| class.row.name)
            .ok_or_else(|| Refusal::not_found("classes"))?;
        let lessons = self.lesson_lines(
            "l.class = ?1 AND l.held_on BETWEEN ?2 AND ?3 AND l.cancelled IS NULL",
            &[&ask.class, &from, &to],
        )?;
        let places: std::collections::HashMap<String, usize> = lessons
            .iter()
            .enumerate()
            .map(|(place, lesson)| (lesson.id.to_string(), place))
            .collect();
        let mut people = self.store.prepare_cached(
            "SELECT c.id, c.name, e.seat FROM enrolments e JOIN candidates c ON c.id = e.candidate AND c.gone = 0
             WHERE e.class = ?1 AND e.gone = 0 ORDER BY e.seat IS NULL, e.seat, c.name",
        )?;
        let mut lines: Vec<MonthLine> = people
            .query_map([ask.class], |row| {
                Ok(MonthLine {
                    candidate: row.get(0)?,
                    name: row.get::<_, Option<String>>(1)?.unwrap_or_default(),
                    seat: row.get(2)?,
                    marks: vec![None; lessons.len()],
                    totals: AttendanceTotals::default(),
                    below_minimum: false,
                })
            })?
            .collect::<rusqlite::Result<_>>()?;
        let rows: std::collections::HashMap<String, usize> = lines
            .iter()
            .enumerate()
            .map(|(place, line)| (line.candidate.to_string(), place))
            .collect();
        let mut in_room = vec![vec![0; lessons.len()]; lines.len()];
        let mut marks = self.store.prepare_cached(
            "SELECT a.lesson, a.candidate, a.presence, coalesce(a.minutes_late, 0), coalesce(a.minutes_out, 0), coalesce(l.minutes, 0)
             FROM attendance a JOIN lessons l ON l.id = a.lesson
             WHERE l.class = ?1 AND l.held_on BETWEEN ?2 AND ?3 AND l.gone = 0 AND l.cancelled IS NULL AND a.gone = 0",
        )?;
        let mut found = marks.query((ask.class, &from, &to))?;
        while let Some(row) = found.next()? {
            let (lesson, candidate) = (
                row.get_ref(0)?.as_str().unwrap_or(""),
                row.get_ref(1)?.as_str().unwrap_or(""),
            );
            let (Some(&column), Some(&line)) = (places.get(lesson), rows.get(candidate)) else {
                continue;
            };
            if let Some(mark) = lines.get_mut(line).and_then(|line| line.marks.get_mut(column)) {
                *mark = row.get(2)?;
                in_room[line][column] = minutes_in_room(row.get(2)?, row.get(5)?, row.get(3)?, row.get(4)?);
            }
        }
        let attendance_minimum = self.asked_of(ask.class)?.minimum;
        let mut totals = AttendanceTotals::default();
        for (line, in_room) in lines.iter_mut().zip(in_room) {
            for (mark, in_room) in line.marks.iter().zip(in_room) {
                line.totals.count(*mark, in_room);
                totals.count(*mark, in_room);
            }
            line.below_minimum = is_below(attendance_minimum, line.totals.came(), line.totals.marked());
        }
        Ok(Month {
            month: ask.month.clone(),
            days,
            class_name,
            attendance_minimum,
            is_closed: self.is_closed(ask.class, &ask.month)?,
            closings: self.closings(ask.class, &ask.month)?,
            lessons,
            lines,
            totals,
        })
    }

    /// Attendance of one person over all lessons up to today.
    pub(crate) fn attendance_of(&self, id: CandidateId) -> Result<AttendanceTotals> {
        let mut totals = AttendanceTotals::default();
        for (_, presence, in_room) in self.marks_of(id)? {
            totals.count(presence, in_room);
        }
        Ok(totals)
    }

    /// Attendance of one person month by month, oldest first.
    ///
    /// # Errors
    /// A fault of the store.
    pub fn months_of(&self, id: CandidateId) -> Result<Vec<MonthTotals>> {
        let mut months: Vec<MonthTotals> = Vec::new();
        for (day, presence, in_room) in self.marks_of(id)? {
            let month = day.get(..7).unwrap_or("").to_owned();
            if months.last().is_none_or(|last| last.month != month) {
                months.push(MonthTotals {
                    month,
                    totals: AttendanceTotals::default(),
                });
            }
            if let Some(last) = months.last_mut() {
                last.totals.count(presence, in_room);
            }
        }
        Ok(months)
    }

    /// Each marked lesson of one person, oldest first.
    fn marks_of(&self, id: CandidateId) -> Result<Vec<MarkedLesson>> {
        let mut statement = self.store.prepare_cached(
            "SELECT l.held_on, a.presence, coalesce(l.minutes, 0), coalesce(a.minutes_late, 0), coalesce(a.minutes_out, 0)
             FROM attendance a JOIN lessons l ON l.id = a.lesson AND l.gone = 0 AND l.cancelled IS NULL
             WHERE a.candidate IN (SELECT value FROM json_each(?1)) AND a.gone = 0 AND a.presence IS NOT NULL ORDER BY l.held_on, l.starts_at",
        )?;
        let rows = statement.query_map([self.records_listed(id)?], |row| {
            Ok((
                row.get::<_, Option<String>>(0)?.unwrap_or_default(),
                row.get(1)?,
                minutes_in_room(row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?),
            ))
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}
