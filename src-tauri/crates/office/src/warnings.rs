//! Early warning: who will miss the attendance minimum, the hours or the exams before departure if things go on as they
//! do, and why. Every warning is made of the figures it follows from, so that a face can say it in a sentence.

use crate::{
    exams::{
        attempts::NextTry,
        judge::Score,
        results::ResultLine,
        standing::{NeedStanding, NeedState},
    },
    hours::{
        account::Account,
        course::InLanguages,
        page::{HoursOf, PersonHours},
    },
    ids::{BatchId, CandidateId, ClassId},
    office::Reading,
    refusal::Result,
    vocabulary::Stage,
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A pace needs tries that lie at least so many days apart.
const PACE_NEEDS_DAYS: i64 = 21;

/// What is going to be missed, and the figures behind it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum WillMiss {
    /// Attendance ends below the programme's minimum when the rest goes like the past.
    Attendance {
        /// Attended among those marked so far, in tenths of a percent.
        permille: u32,
        /// What the programme asks, in tenths of a percent.
        minimum: u32,
        /// Lessons still to come.
        to_come: u32,
        /// How many of them must be attended; blank when all of them are too few.
        must_attend: Option<u32>,
    },
    /// A course's minutes are not reached by the timetable.
    Hours {
        /// The course's code.
        course: String,
        /// Its name.
        name: InLanguages,
        /// Minutes that neither are done nor in the timetable.
        missing: u32,
        /// The last day on which teaching them can begin; blank when it is too late.
        start_by: Option<NaiveDate>,
    },
    /// The timetable suffices, but not for somebody who misses as much of it as until now.
    HoursAtThisPace {
        /// The course's code.
        course: String,
        /// Its name.
        name: InLanguages,
        /// Minutes done.
        done: u32,
        /// Minutes that will be done at the present pace.
        expected: u32,
        /// Fewest minutes.
        least: u32,
    },
    /// An exam that must be passed before departure is not, and will not be at the present pace.
    Exam {
        /// The need's code.
        need: String,
        /// What is asked.
        name: InLanguages,
        /// The nearest exam's name; blank when none was tried.
        exam: Option<String>,
        /// Its total, in points times a hundred.
        total: Option<Score>,
        /// What the total lacks.
        lacks: Option<Score>,
        /// Points, times a hundred, that thirty days brought between the first and the last try.
        pace: Option<Score>,
        /// The first day on which it can be tried again.
        next_on: Option<NaiveDate>,
    },
}

/// One warning about one person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Warning {
    /// Who.
    pub candidate: CandidateId,
    /// The name.
    pub name: String,
    /// The class.
    pub class: Option<ClassId>,
    /// Its name.
    pub class_name: Option<String>,
    /// The seat.
    pub seat: Option<i32>,
    /// What is going to be missed.
    pub missing: WillMiss,
}

/// The warnings of a batch.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct WarningsPage {
    /// The batch.
    pub batch: BatchId,
    /// Its name.
    pub batch_name: String,
    /// The planned day of departure; without one only attendance is looked at.
    pub departs_on: Option<NaiveDate>,
    /// Days until then; negative once it is over.
    pub days_left: Option<i32>,
    /// Every warning, by class and seat.
    pub warnings: Vec<Warning>,
}

/// Departure is near when it is so many days away or less: four months, in which an exam held twice a year is held once.
const NEAR_DAYS: i64 = 120;

/// How often somebody came, and what is still to come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Attendance {
    /// Lessons attended.
    pub came: u32,
    /// Lessons marked.
    pub marked: u32,
    /// Lessons in the timetable that nobody has marked yet.
    pub to_come: u32,
}

/// Whether the attendance ends below the minimum when the rest goes like the past.
#[must_use]
pub fn attendance(so_far: Attendance, minimum: u32) -> Option<WillMiss> {
    let Attendance { came, marked, to_come } = so_far;
    if marked == 0 || u64::from(came) * 1000 >= u64::from(minimum) * u64::from(marked) {
        return None;
    }
    let wanted = (u64::from(minimum) * u64::from(marked + to_come)).div_ceil(1000);
    let must = u32::try_from(wanted).unwrap_or(u32::MAX).saturating_sub(came);
    Some(WillMiss::Attendance {
        permille: (came * 1000 + marked / 2) / marked,
        minimum,
        to_come,
        must_attend: (must <= to_come).then_some(must),
    })
}

/// Whether a course is missed, by the timetable or at the present pace of somebody who is taught so much of what is held.
#[must_use]
pub fn hours(course: &str, name: &InLanguages, account: &Account, pace: Attendance) -> Option<WillMiss> {
    if account.met {
        return None;
    }
    let course = course.to_owned();
    let name = name.clone();
    if !account.reachable {
        return Some(WillMiss::Hours {
            course,
            name,
            missing: account.missing,
            start_by: account.start_by,
        });
    }
    let at_pace = |to_come: u32| match pace.marked {
        0 => to_come,
        marked => u32::try_from(u64::from(to_come) * u64::from(pace.came) / u64::from(marked)).unwrap_or(to_come),
    };
    let expected = account.done + at_pace(account.to_come);
    let subjects_suffice = account
        .subjects
        .iter()
        .all(|subject| subject.done + at_pace(subject.to_come) >= subject.least);
    (expected < account.least || !subjects_suffice).then_some(WillMiss::HoursAtThisPace {
        course,
        name,
        done: account.done,
        expected,
        least: account.least,
    })
}

/// Tries of one exam, as days and totals, oldest first.
pub type Tries = Vec<(NaiveDate, Score)>;

/// Points that thirty days brought between the first and the last try.
#[must_use]
pub fn pace_of(tries: &[(NaiveDate, Score)]) -> Option<Score> {
    let (first, last) = tries.first().zip(tries.last())?;
    let days = (last.0 - first.0).num_days();
    if days < PACE_NEEDS_DAYS {
        return None;
    }
    Score::try_from(i64::from(last.1 - first.1) * 30 / days).ok()
}

/// Whether an exam that must be passed before departure will not be at the present pace. While the pace is not known it is
/// a warning once departure is near, or no day is left on which to try.
#[must_use]
pub fn exam(
    need: &NeedStanding,
    tries: &[(NaiveDate, Score)],
    departs_on: NaiveDate,
    today: NaiveDate,
) -> Option<WillMiss> {
    if !need.before_departure || matches!(need.state, NeedState::Satisfied | NeedState::Provisional) {
        return None;
    }
    let next_on = need.next.iter().map(day_of).filter(|day| *day < departs_on).min();
    let lacks = need.nearest.as_ref().and_then(|nearest| nearest.lacks);
    let pace = pace_of(tries);
    let will_pass = match (lacks, pace, tries.last()) {
        (Some(lacks), Some(pace), Some((last, _))) => {
            let days = (departs_on - *last).num_days();
            i64::from(pace) * days / 30 >= i64::from(lacks)
        }
        _ => (departs_on - today).num_days() > NEAR_DAYS,
    };
    if next_on.is_some() && will_pass {
        return None;
    }
    let nearest = need.nearest.as_ref().map(|nearest| &nearest.result);
    Some(WillMiss::Exam {
        need: need.code.clone(),
        name: need.name.clone(),
        exam: nearest.map(|result| result.exam_name.clone()),
        total: nearest
            .and_then(|result| result.verdict.as_ref())
            .map(|verdict| verdict.total),
        lacks,
        pace,
        next_on,
    })
}

fn day_of(next: &NextTry) -> NaiveDate {
    next.session.as_ref().map_or(next.from, |session| session.held_on)
}

/// Whoever has left, or stepped aside, needs no warning.
fn is_on_the_way(stage: Option<Stage>) -> bool {
    stage.is_none_or(|stage| stage < Stage::Departed)
}

impl Reading<'_> {
    /// The warnings of a batch.
    ///
    /// # Errors
    /// [`crate::Refusal::NotFound`], or a fault of the store.
    pub fn warnings_of(&self, batch: BatchId) -> Result<WarningsPage> {
        let page = self.batch_page(batch)?;
        let today = self.today();
        let departs_on = page
            .line
            .row
            .departs_on
            .as_deref()
            .and_then(|day| crate::days::read(day).ok());
        let ahead = departs_on.filter(|day| *day > today);
        let minimum = self.attendance_minimum(batch)?;
        let mut pages: Vec<PersonHours> = Vec::new();
        let mut names = Vec::new();
        if ahead.is_some() {
            let hours = self.hours_of(&HoursOf { batch, entry: None })?;
            pages = hours.people;
            names = hours.courses;
        }
        let (needs, results) = (self.list_exam_needs()?, self.results_in(batch, None)?);
        let mut warnings = Vec::new();
        for person in page.people.iter().filter(|person| is_on_the_way(person.stage)) {
            let so_far = self.attendance_so_far(person.id, person.class, departs_on)?;
            let mut missing: Vec<WillMiss> = minimum
                .and_then(|minimum| attendance(so_far, minimum))
                .into_iter()
                .collect();
            let accounts = pages.iter().find(|page| page.candidate == person.id);
            for one in accounts.into_iter().flat_map(|page| &page.accounts) {
                let course = names.iter().find(|course| course.code == one.course);
                missing.extend(course.and_then(|course| hours(&one.course, &course.rule.name, &one.account, so_far)));
            }
            if let Some(departs_on) = ahead {
                let results = results.get(&person.id).map(Vec::as_slice).unwrap_or_default();
                for need in self.standing_by(person.id, &needs, results)?.needs {
                    missing.extend(exam(&need, &tries_nearest(results, &need), departs_on, today));
                }
            }
            warnings.extend(missing.into_iter().map(|missing| Warning {
                candidate: person.id,
                name: person.name.clone(),
                class: person.class,
                class_name: person.class_name.clone(),
                seat: person.seat,
                missing,
            }));
        }
        Ok(WarningsPage {
            batch,
            batch_name: page.line.row.name.unwrap_or_default(),
            departs_on,
            days_left: departs_on.and_then(|day| i32::try_from((day - today).num_days()).ok()),
            warnings,
        })
    }

    pub(crate) fn attendance_minimum(&self, batch: BatchId) -> Result<Option<u32>> {
        let mut statement = self.store.prepare_cached(
            "SELECT p.attendance_minimum FROM batches b JOIN programmes p ON p.id = b.programme WHERE b.id = ?1",
        )?;
        let mut rows = statement.query([batch])?;
        Ok(rows.next()?.map(|row| row.get(0)).transpose()?.flatten())
    }

    /// Lessons attended and marked, and those of the class that are still to come before departure.
    fn attendance_so_far(
        &self,
        candidate: CandidateId,
        class: Option<ClassId>,
        departs_on: Option<NaiveDate>,
    ) -> Result<Attendance> {
        let totals = self.attendance_of(candidate)?;
        let mut statement = self.store.prepare_cached(
            "SELECT count(*) FROM lessons l WHERE l.class = ?1 AND l.gone = 0 AND l.cancelled IS NULL AND l.held_on >= ?2
               AND (?3 IS NULL OR l.held_on < ?3)
               AND NOT EXISTS (SELECT 1 FROM attendance a WHERE a.lesson = l.id AND a.candidate = ?4 AND a.gone = 0
                               AND a.presence IS NOT NULL)",
        )?;
        let came = totals.present + totals.late;
        Ok(Attendance {
            came,
            marked: came + totals.sick + totals.excused + totals.absent,
            to_come: statement.query_row((class, self.today(), departs_on, candidate), |row| row.get(0))?,
        })
    }
}

/// The tries of the exam that comes nearest to a need, among results that come newest first.
fn tries_nearest(results: &[ResultLine], need: &NeedStanding) -> Tries {
    let Some(nearest) = &need.nearest else {
        return Vec::new();
    };
    results
        .iter()
        .rev()
        .filter(|line| line.code == nearest.result.code)
        .filter_map(|line| Some((crate::days::read(&line.held_on).ok()?, line.verdict.as_ref()?.total)))
        .collect()
}
