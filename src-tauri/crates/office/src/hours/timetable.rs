//! A course day by day, as a batch has it: what the timetable holds of it before the day of entry, and what was held.
//! Weekends, holidays and whatever else does not count are left out by the course's own rule.

use super::{
    account::{Taught, weigh},
    course::{CourseRule, InLanguages, covers},
    page::HoursOf,
};
use crate::{
    ids::BatchId,
    office::Reading,
    refusal::{Refusal, Result},
};
use chrono::{Days, Months, NaiveDate};
use std::collections::BTreeSet;

/// The code of the course before entry.
pub const PRE_ENTRY: &str = "PRE-ENTRY";

/// A course of a batch.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Timetable {
    /// The day of entry that was reckoned with.
    pub entry: NaiveDate,
    /// First day that counts, where the rule looks back only so far.
    pub from: Option<NaiveDate>,
    /// The rule in force on the day of entry.
    pub rule: CourseRule,
    /// What the rule counts, in its order, with the sums.
    pub subjects: Vec<TimetableSubject>,
    /// Its lessons in the order of time.
    pub lessons: Vec<TimetableLesson>,
}

/// A subject of the course.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TimetableSubject {
    /// The code in the rule.
    pub code: String,
    /// Minutes in the timetable, held or to come.
    pub planned: u32,
    /// Minutes of lessons that were held.
    pub held: u32,
    /// The first day with a lesson.
    pub first_on: Option<NaiveDate>,
    /// The last one.
    pub last_on: Option<NaiveDate>,
}

/// A lesson of the course.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TimetableLesson {
    /// The day.
    pub on: NaiveDate,
    /// `HH:MM`; blank where nobody wrote it.
    pub starts_at: String,
    /// Minutes that count.
    pub minutes: u32,
    /// What of the rule it counts for, by the place in [`Timetable::subjects`].
    pub subject: usize,
    /// What was taught.
    pub taught: InLanguages,
    /// Who taught.
    pub teacher: String,
    /// The same as papers for Japan write it.
    pub teacher_ja: String,
    /// Where.
    pub place: String,
    /// Whether somebody was marked in it: a lesson that nobody took the register of is no proof.
    pub held: bool,
}

struct Found {
    code: String,
    minutes: u32,
    lesson: TimetableLesson,
}

impl Reading<'_> {
    /// A course of a batch day by day. Classes that have the same subject at the same hour are one lesson.
    ///
    /// # Errors
    /// [`Refusal::NotFound`] when the course does not concern the batch's route, [`Refusal::Fields`] when no day of entry
    /// is known, or a fault of the store.
    pub fn timetable_of(&self, ask: &HoursOf, course: &str) -> Result<Timetable> {
        let ground = self.ground_of(ask, None)?;
        let head = ground.courses.iter().find(|head| head.code == course);
        let rule = head.ok_or_else(|| Refusal::not_found("courses"))?.rule.clone();
        let found = self.lessons_of_batch(ask.batch)?;
        let taught: Vec<Taught<'_>> = found
            .iter()
            .map(|one| Taught {
                on: one.lesson.on,
                starts_at: &one.lesson.starts_at,
                code: &one.code,
                minutes: one.minutes,
                by_qualified: true,
                to_come: false,
            })
            .collect();
        let weighed = weigh(&rule, ground.entry, &taught, &ground.holidays);
        let counted: Vec<u32> = weighed.iter().map(|one| one.counted).collect();
        let mut subjects: Vec<TimetableSubject> = rule
            .counts
            .iter()
            .map(|code| TimetableSubject {
                code: code.clone(),
                ..TimetableSubject::default()
            })
            .collect();
        let mut lessons = Vec::new();
        for (mut one, counted) in found.into_iter().zip(counted).filter(|(_, counted)| *counted > 0) {
            let place = subjects.iter().position(|subject| covers(&subject.code, &one.code));
            let Some((at, subject)) = place.and_then(|at| Some((at, subjects.get_mut(at)?))) else {
                continue;
            };
            (one.lesson.minutes, one.lesson.subject) = (counted, at);
            subject.planned += counted;
            subject.held += if one.lesson.held { counted } else { 0 };
            subject.first_on = subject.first_on.or(Some(one.lesson.on));
            subject.last_on = Some(one.lesson.on);
            lessons.push(one.lesson);
        }
        Ok(Timetable {
            entry: ground.entry,
            from: rule
                .within_months
                .and_then(|months| ground.entry.checked_sub_months(Months::new(months))),
            rule,
            subjects,
            lessons,
        })
    }

    fn lessons_of_batch(&self, batch: BatchId) -> Result<Vec<Found>> {
        let mut statement = self.store.prepare_cached(
            "SELECT l.held_on, coalesce(l.starts_at, '') AS starts_at, coalesce(l.minutes, 0) AS minutes,
               coalesce(s.counts_for, '') AS code, s.name, s.name_en, s.name_ja, coalesce(t.name, l.teacher) AS teacher,
               t.name_ja AS teacher_ja, coalesce(l.place, k.place) AS place,
               EXISTS (SELECT 1 FROM attendance a WHERE a.lesson = l.id AND a.gone = 0 AND a.presence IS NOT NULL) AS held
             FROM lessons l JOIN classes k ON k.id = l.class AND k.gone = 0
             LEFT JOIN subjects s ON s.id = l.subject LEFT JOIN teachers t ON t.id = l.taught_by
             WHERE k.batch = ?1 AND l.gone = 0 AND l.cancelled IS NULL AND l.held_on IS NOT NULL
             ORDER BY l.held_on, starts_at, code, held DESC, l.id",
        )?;
        let rows = statement.query_map([batch], |row| {
            let text =
                |column: &str| Ok::<_, rusqlite::Error>(row.get::<_, Option<String>>(column)?.unwrap_or_default());
            Ok(Found {
                code: row.get("code")?,
                minutes: row.get("minutes")?,
                lesson: TimetableLesson {
                    on: row.get("held_on")?,
                    starts_at: row.get("starts_at")?,
                    minutes: 0,
                    subject: 0,
                    taught: InLanguages {
                        id: text("name")?,
                        en: text("name_en")?,
                        ja: text("name_ja")?,
                    },
                    teacher: text("teacher")?,
                    teacher_ja: text("teacher_ja")?,
                    place: text("place")?,
                    held: row.get("held")?,
                },
            })
        })?;
        let mut seen = BTreeSet::new();
        let mut lessons = Vec::new();
        for found in rows {
            let found = found?;
            if seen.insert((found.lesson.on, found.lesson.starts_at.clone(), found.code.clone())) {
                lessons.push(found);
            }
        }
        Ok(lessons)
    }
}

impl Timetable {
    /// Minutes in the timetable.
    #[must_use]
    pub fn planned(&self) -> u32 {
        self.subjects.iter().map(|subject| subject.planned).sum()
    }

    /// Minutes of lessons that were held.
    #[must_use]
    pub fn held(&self) -> u32 {
        self.subjects.iter().map(|subject| subject.held).sum()
    }

    /// The last day that can count: the one before entry.
    #[must_use]
    pub fn until(&self) -> NaiveDate {
        self.entry.checked_sub_days(Days::new(1)).unwrap_or(self.entry)
    }
}
