//! What the monthly register and the list of scores need besides the pages that the office shows: every mark with its
//! minutes and remark, by day and lesson.

use crate::{
    ids::{CandidateId, ClassId, LessonId, SittingId},
    lessons::{month::MonthOf, register::Mark},
    office::Reading,
    records,
    refusal::Result,
};
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// Every mark of a month.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MarksOfMonth {
    /// The lessons of each day (`YYYY-MM-DD`) that were not cancelled, with their hour.
    pub days: BTreeMap<String, Vec<(LessonId, Option<String>)>>,
    /// The marks.
    pub marks: HashMap<(LessonId, CandidateId), Mark>,
}

impl Reading<'_> {
    /// Every mark of a class in a month.
    ///
    /// # Errors
    /// A fault of the store.
    pub fn marks_of_month(&self, ask: &MonthOf) -> Result<MarksOfMonth> {
        let (first, last) = (format!("{}-01", ask.month), format!("{}-31", ask.month));
        let mut found = MarksOfMonth::default();
        let mut statement = self.store.prepare_cached(
            "SELECT id, held_on, starts_at FROM lessons
             WHERE class = ?1 AND gone = 0 AND cancelled IS NULL AND held_on BETWEEN ?2 AND ?3 ORDER BY held_on, starts_at, id",
        )?;
        let lessons = statement.query_map((ask.class, &first, &last), |row| {
            Ok((row.get::<_, String>("held_on")?, row.get("id")?, row.get("starts_at")?))
        })?;
        for lesson in lessons {
            let (day, id, starts_at) = lesson?;
            found.days.entry(day).or_default().push((id, starts_at));
        }
        let mut statement = self.store.prepare_cached(
            "SELECT a.lesson, a.candidate, a.presence, a.minutes_late, a.minutes_out, a.note
             FROM attendance a JOIN lessons l ON l.id = a.lesson AND l.gone = 0
             WHERE l.class = ?1 AND l.held_on BETWEEN ?2 AND ?3 AND a.gone = 0 AND a.presence IS NOT NULL",
        )?;
        let marks = statement.query_map((ask.class, &first, &last), |row| {
            Ok((
                (row.get("lesson")?, row.get("candidate")?),
                records::Record::from_row(row)?,
            ))
        })?;
        found.marks = marks.collect::<rusqlite::Result<_>>()?;
        Ok(found)
    }

    /// The sittings of a class that repeat an earlier one.
    ///
    /// # Errors
    /// A fault of the store.
    pub fn remedial_sittings(&self, class: ClassId) -> Result<BTreeSet<SittingId>> {
        let mut statement = self
            .store
            .prepare_cached("SELECT id FROM sittings WHERE class = ?1 AND gone = 0 AND remedial_of IS NOT NULL")?;
        let ids = statement.query_map([class], |row| row.get(0))?;
        Ok(ids.collect::<rusqlite::Result<_>>()?)
    }
}
