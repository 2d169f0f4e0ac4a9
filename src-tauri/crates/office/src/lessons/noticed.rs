//! What is seen about a person beside the mark: the leave that covers the day, days of absence in a row, and whether the
//! attendance so far lies below what the programme asks.

use crate::{
    ids::{CandidateId, ClassId, LeaveId},
    office::Reading,
    refusal::Result,
    vocabulary::Away,
};
use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use ts_rs::TS;

/// Days looked back for absence in a row; who is away longer has been seen.
const LOOKED_BACK: u64 = 14;

/// The leave that covers a day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct LeaveFact {
    /// Which.
    pub id: LeaveId,
    /// Sick or excused.
    pub presence: Away,
    /// Why.
    pub reason: Option<String>,
    /// Whether the letter has been scanned.
    pub has_scan: bool,
}

/// What is seen about a person on a day.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Noticed {
    /// The leave that covers the day; nothing is marked by it.
    pub leave: Option<LeaveFact>,
    /// Days in a row, up to this day, whose marks are all `absent`; a day of lessons with another mark or none ends the row.
    pub absent_days: u32,
    /// Attended lessons among those marked up to this day, in tenths of a percent; blank where the programme asks for no
    /// minimum or nothing is marked.
    pub attendance: Option<u32>,
    /// Whether that is less than the programme asks.
    pub below_minimum: bool,
}

/// What a programme asks of attendance.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Asked {
    /// The least part of the lessons, in tenths of a percent.
    pub minimum: Option<u32>,
    /// Minutes after the start that a card still marks as on time.
    pub grace_minutes: u32,
}

/// Whether somebody who came so often stays below a minimum in tenths of a percent; exact, where a rounded percent is not.
#[must_use]
pub fn is_below(minimum: Option<u32>, came: u32, marked: u32) -> bool {
    minimum.is_some_and(|minimum| u64::from(came) * 1000 < u64::from(minimum) * u64::from(marked))
}

impl Reading<'_> {
    pub(super) fn asked_of(&self, class: ClassId) -> Result<Asked> {
        let mut statement = self.store.prepare_cached(
            "SELECT p.attendance_minimum, coalesce(p.grace_minutes, 0) FROM classes k JOIN batches b ON b.id = k.batch
             JOIN programmes p ON p.id = b.programme WHERE k.id = ?1",
        )?;
        let mut rows = statement.query([class])?;
        Ok(match rows.next()? {
            Some(row) => Asked {
                minimum: row.get(0)?,
                grace_minutes: row.get(1)?,
            },
            None => Asked::default(),
        })
    }

    /// What is seen about each person of a class on a day; whoever is left out has nothing to be seen.
    pub(super) fn noticed(&self, class: ClassId, day: &str) -> Result<HashMap<CandidateId, Noticed>> {
        let mut noticed: HashMap<CandidateId, Noticed> = HashMap::new();
        for (candidate, leave) in self.leaves_on(class, day)? {
            noticed.entry(candidate).or_default().leave = Some(leave);
        }
        for (candidate, days) in self.absent_days(class, day)? {
            noticed.entry(candidate).or_default().absent_days = days;
        }
        let minimum = self.asked_of(class)?.minimum;
        if minimum.is_some() {
            for (candidate, came, marked) in self.attendance_until(class, day)? {
                let standing = noticed.entry(candidate).or_default();
                standing.attendance = (marked > 0).then(|| (came * 1000 + marked / 2) / marked.max(1));
                standing.below_minimum = is_below(minimum, came, marked);
            }
        }
        Ok(noticed)
    }

    fn leaves_on(&self, class: ClassId, day: &str) -> Result<Vec<(CandidateId, LeaveFact)>> {
        let mut statement = self.store.prepare_cached(
            "SELECT v.candidate, v.id, v.presence, v.reason, v.scan IS NOT NULL
             FROM enrolments e JOIN leaves v ON v.candidate = e.candidate AND v.gone = 0
             WHERE e.class = ?1 AND e.gone = 0 AND v.presence IS NOT NULL AND ?2 BETWEEN v.from_on AND v.until_on
             ORDER BY v.from_on, v.id",
        )?;
        let rows = statement.query_map((class, day), |row| {
            let leave = LeaveFact {
                id: row.get(1)?,
                presence: row.get(2)?,
                reason: row.get(3)?,
                has_scan: row.get(4)?,
            };
            Ok((row.get(0)?, leave))
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// Days in a row on which all marks of a person are `absent`, for those who have any. A day of which nothing is
    /// marked yet for the person does not end the row when it is the day asked about.
    fn absent_days(&self, class: ClassId, day: &str) -> Result<HashMap<CandidateId, u32>> {
        let Ok(last) = day.parse::<NaiveDate>() else {
            return Ok(HashMap::new());
        };
        let first = last.checked_sub_days(Days::new(LOOKED_BACK)).unwrap_or(last);
        let mut statement = self.store.prepare_cached(
            "SELECT DISTINCT held_on FROM lessons WHERE class = ?1 AND gone = 0 AND cancelled IS NULL
               AND held_on BETWEEN ?2 AND ?3 ORDER BY held_on DESC",
        )?;
        let days: Vec<String> = statement
            .query_map((class, first, last), |row| row.get(0))?
            .collect::<rusqlite::Result<_>>()?;
        let mut statement = self.store.prepare_cached(
            "SELECT a.candidate, l.held_on, min(a.presence = 'absent') FROM lessons l
             JOIN attendance a ON a.lesson = l.id AND a.gone = 0 AND a.presence IS NOT NULL
             WHERE l.class = ?1 AND l.gone = 0 AND l.cancelled IS NULL AND l.held_on BETWEEN ?2 AND ?3
             GROUP BY a.candidate, l.held_on",
        )?;
        let mut marked: HashMap<CandidateId, HashMap<String, bool>> = HashMap::new();
        let mut rows = statement.query((class, first, last))?;
        while let Some(row) = rows.next()? {
            marked.entry(row.get(0)?).or_default().insert(row.get(1)?, row.get(2)?);
        }
        let in_a_row = |mine: &HashMap<String, bool>| {
            let counted = days
                .iter()
                .skip_while(|on| on.as_str() == day && !mine.contains_key(*on))
                .take_while(|on| mine.get(*on) == Some(&true))
                .count();
            u32::try_from(counted).unwrap_or(u32::MAX)
        };
        Ok(marked
            .iter()
            .map(|(candidate, mine)| (*candidate, in_a_row(mine)))
            .filter(|(_, days)| *days > 0)
            .collect())
    }

    /// Lessons that each person of a class attended and those marked, in all classes of the batch, up to a day.
    fn attendance_until(&self, class: ClassId, day: &str) -> Result<Vec<(CandidateId, u32, u32)>> {
        let mut statement = self.store.prepare_cached(
            "SELECT a.candidate, sum(a.presence IN ('present', 'late')), count(*) FROM lessons l
             JOIN attendance a ON a.lesson = l.id AND a.gone = 0 AND a.presence IS NOT NULL
             WHERE l.class IN (SELECT id FROM classes WHERE batch = (SELECT batch FROM classes WHERE id = ?1))
               AND l.gone = 0 AND l.cancelled IS NULL AND l.held_on <= ?2
               AND a.candidate IN (SELECT candidate FROM enrolments WHERE class = ?1 AND gone = 0)
             GROUP BY a.candidate",
        )?;
        let rows = statement.query_map((class, day), |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}
