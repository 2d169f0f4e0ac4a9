//! The accounts of a batch: everybody's held lessons and those the timetable still brings, set against every course
//! that concerns the batch's route.

use super::{
    account::{Account, Taught, account},
    course::{Course, CourseRule, covers},
};
use crate::{
    exams::results::ResultLine,
    ids::{BatchId, CandidateId},
    office::Reading,
    refusal::{Problem, Refusal, Result},
    vocabulary::{Presence, Scheme},
};
use chrono::NaiveDate;
use rusqlite::ToSql;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use ts_rs::TS;

/// Whose hours, for which day of entry.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct HoursOf {
    /// The batch.
    pub batch: BatchId,
    /// The day of entry into the country, in any office shape; the batch's planned departure when left out.
    pub entry: Option<String>,
}

/// A course that concerns the batch, by the rule of its day of entry.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CourseHead {
    /// As scripts name it.
    pub code: String,
    /// As the office calls it.
    pub name: String,
    /// The rule in force on the day of entry.
    pub rule: CourseRule,
}

/// One person's account of one course.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CourseAccount {
    /// The course's code.
    pub course: String,
    /// The account.
    pub account: Account,
}

/// One person's hours.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PersonHours {
    /// Who.
    pub candidate: CandidateId,
    /// The name.
    pub name: String,
    /// The class.
    pub class_name: Option<String>,
    /// The seat.
    pub seat: Option<i32>,
    /// Days with any lesson attended, whatever it counts for.
    pub days: u32,
    /// Minutes attended, whatever they count for.
    pub minutes: u32,
    /// A line for each course that concerns the person.
    pub accounts: Vec<CourseAccount>,
}

/// The hours of a batch.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct HoursPage {
    /// The batch.
    pub batch: BatchId,
    /// Its name.
    pub batch_name: String,
    /// The day of entry that was reckoned with.
    pub entry: NaiveDate,
    /// The courses that concern it.
    pub courses: Vec<CourseHead>,
    /// Its people by class and seat.
    pub people: Vec<PersonHours>,
}

/// What everybody's account of a batch is reckoned from.
pub(super) struct Ground {
    pub(super) batch_name: String,
    pub(super) entry: NaiveDate,
    pub(super) courses: Vec<CourseHead>,
    pub(super) lessons: Vec<(String, LessonFact)>,
    pub(super) holidays: BTreeSet<NaiveDate>,
    attended: HashMap<CandidateId, Vec<(usize, u32)>>,
}

/// A lesson as everybody sees it.
pub(super) struct LessonFact {
    pub(super) on: NaiveDate,
    pub(super) starts_at: String,
    pub(super) minutes: u32,
    code: String,
    by_qualified: bool,
    class: String,
}

/// Accounts of people by course; blank for a course that does not concern the person.
pub(crate) type Accounts = HashMap<CandidateId, BTreeMap<String, Option<Account>>>;

/// One person's lessons in the order of time, and the place of each in the list of all.
pub(super) struct Mine<'a> {
    pub(super) taught: Vec<Taught<'a>>,
    pub(super) places: Vec<usize>,
}

/// What a teacher may prove, and when.
struct Proof {
    teacher: String,
    teaches: String,
    from_on: Option<NaiveDate>,
    until_on: Option<NaiveDate>,
}

impl Reading<'_> {
    /// The hours of a batch, person by person and course by course.
    ///
    /// # Errors
    /// [`Refusal::NotFound`], [`Refusal::Fields`] when no day of entry is known, or a fault of the store.
    pub fn hours_of(&self, ask: &HoursOf) -> Result<HoursPage> {
        let ground = self.ground_of(ask, None)?;
        let results = self.results_in(ask.batch, None)?;
        let mut people = Vec::new();
        for person in self.batch_page(ask.batch)?.people {
            let Mine { taught, .. } = self.taught_to(&ground, ask.batch, person.id)?;
            let held: Vec<&Taught<'_>> = taught.iter().filter(|lesson| !lesson.to_come).collect();
            let days: BTreeSet<NaiveDate> = held
                .iter()
                .filter(|lesson| lesson.minutes > 0)
                .map(|lesson| lesson.on)
                .collect();
            people.push(PersonHours {
                candidate: person.id,
                name: person.name,
                class_name: person.class_name,
                seat: person.seat,
                days: crate::counted(days.len()),
                minutes: held.iter().map(|lesson| lesson.minutes).sum(),
                accounts: ground
                    .courses_for(&passed(results.get(&person.id)))
                    .map(|course| CourseAccount {
                        course: course.code.clone(),
                        account: account(&course.rule, ground.entry, self.today(), &taught, &ground.holidays),
                    })
                    .collect(),
            });
        }
        Ok(HoursPage {
            batch: ask.batch,
            batch_name: ground.batch_name,
            entry: ground.entry,
            courses: ground.courses,
            people,
        })
    }

    /// The accounts of these people and courses, and nothing for a course that does not concern somebody.
    pub(crate) fn accounts_in(
        &self,
        ask: &HoursOf,
        only: Option<CandidateId>,
        courses: &BTreeSet<String>,
        people: &[CandidateId],
        results: &HashMap<CandidateId, Vec<ResultLine>>,
    ) -> Result<Accounts> {
        let ground = self.ground_of(ask, only)?;
        let mut accounts = Accounts::new();
        for candidate in people {
            let Mine { taught, .. } = self.taught_to(&ground, ask.batch, *candidate)?;
            let passed = passed(results.get(candidate));
            let asked = ground.courses.iter().filter(|course| courses.contains(&course.code));
            let of_course = |course: &CourseHead| {
                concerns(&course.rule, &passed)
                    .then(|| account(&course.rule, ground.entry, self.today(), &taught, &ground.holidays))
            };
            let mine = asked.map(|course| (course.code.clone(), of_course(course)));
            accounts.insert(*candidate, mine.collect());
        }
        Ok(accounts)
    }

    /// What everybody's account is reckoned from, or that of one person alone.
    pub(super) fn ground_of(&self, ask: &HoursOf, only: Option<CandidateId>) -> Result<Ground> {
        let way = self.way_of_batch(ask.batch)?;
        let typed = ask.entry.as_deref().map(crate::days::read).transpose();
        let entry = match typed
            .map_err(|_| Refusal::field("entry", Problem::NotADay))?
            .or(way.departs_on)
        {
            Some(entry) => entry,
            None => return Err(Refusal::field("entry", Problem::Empty).into()),
        };
        let courses = self.list_courses()?.into_iter();
        let lessons = self.lesson_facts(ask.batch, only)?;
        Ok(Ground {
            courses: courses.filter_map(|keyed| head(keyed.row, entry, way.scheme)).collect(),
            holidays: self.holidays_until(entry)?,
            attended: self.attended_in(ask.batch, only, &lessons)?,
            batch_name: way.name,
            entry,
            lessons,
        })
    }

    pub(super) fn taught_to<'a>(&self, ground: &'a Ground, batch: BatchId, candidate: CandidateId) -> Result<Mine<'a>> {
        let attended = ground.attended.get(&candidate).map(Vec::as_slice).unwrap_or_default();
        let class = self.class_of(batch, candidate)?;
        Ok(taught(&ground.lessons, attended, class.as_deref(), self.today()))
    }

    fn class_of(&self, batch: BatchId, candidate: CandidateId) -> Result<Option<String>> {
        let mut statement = self
            .store
            .prepare_cached("SELECT class FROM enrolments WHERE batch = ?1 AND candidate = ?2 AND gone = 0")?;
        let mut rows = statement.query((batch, candidate))?;
        Ok(rows.next()?.map(|row| row.get(0)).transpose()?.flatten())
    }

    /// Every lesson that one of the batch's classes has, or that somebody of the batch was marked in elsewhere; in the
    /// order of time. Of one person alone: those of the class, and those marked elsewhere.
    fn lesson_facts(&self, batch: BatchId, only: Option<CandidateId>) -> Result<Vec<(String, LessonFact)>> {
        let proofs = self.proofs()?;
        let mut lessons = match only {
            None => self.facts_of("l.class IN (SELECT id FROM classes WHERE batch = ?1)", &batch, &proofs)?,
            Some(one) => match self.class_of(batch, one)? {
                Some(class) => self.facts_of("l.class = ?1", &class, &proofs)?,
                None => Vec::new(),
            },
        };
        for lesson in self.visited(batch, only, &lessons)? {
            lessons.extend(self.facts_of("l.id = ?1", &lesson, &proofs)?);
        }
        lessons.sort_by(|(one, a), (other, b)| (a.on, &a.starts_at, one).cmp(&(b.on, &b.starts_at, other)));
        Ok(lessons)
    }

    fn facts_of(&self, which: &str, of: &dyn ToSql, proofs: &[Proof]) -> Result<Vec<(String, LessonFact)>> {
        let mut statement = self.store.prepare_cached(&format!(
            "SELECT l.id, l.held_on, coalesce(l.starts_at, ''), coalesce(l.minutes, 0), coalesce(s.counts_for, ''),
                    l.taught_by, l.class
             FROM lessons l LEFT JOIN subjects s ON s.id = l.subject
             WHERE {which} AND l.gone = 0 AND l.cancelled IS NULL AND l.held_on IS NOT NULL"
        ))?;
        let rows = statement.query_map([of], |row| {
            let taught_by: Option<String> = row.get(5)?;
            let on: NaiveDate = row.get(1)?;
            let code: String = row.get(4)?;
            let by_qualified = taught_by.is_some_and(|teacher| {
                proofs
                    .iter()
                    .any(|proof| proof.teacher == teacher && proof.holds(&code, on))
            });
            let fact = LessonFact {
                on,
                starts_at: row.get(2)?,
                minutes: row.get(3)?,
                code,
                by_qualified,
                class: row.get::<_, Option<String>>(6)?.unwrap_or_default(),
            };
            Ok((row.get(0)?, fact))
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// Lessons besides these in which somebody of the batch was marked: people change class. The index alone tells.
    fn visited(
        &self,
        batch: BatchId,
        only: Option<CandidateId>,
        lessons: &[(String, LessonFact)],
    ) -> Result<BTreeSet<String>> {
        let own: HashSet<&str> = lessons.iter().map(|(id, _)| id.as_str()).collect();
        let mut statement = self.store.prepare_cached(
            "SELECT a.lesson FROM enrolments e JOIN attendance a ON a.candidate = e.candidate
             WHERE e.batch = ?1 AND e.gone = 0 AND (?2 IS NULL OR e.candidate = ?2)",
        )?;
        let mut visited = BTreeSet::new();
        let mut rows = statement.query((batch, only))?;
        while let Some(row) = rows.next()? {
            let lesson = row.get_ref(0)?.as_str().unwrap_or_default();
            if !own.contains(lesson) {
                visited.insert(lesson.to_owned());
            }
        }
        Ok(visited)
    }

    fn proofs(&self) -> Result<Vec<Proof>> {
        let mut statement = self.store.prepare_cached(
            "SELECT teacher, teaches, from_on, until_on FROM qualifications WHERE gone = 0 AND teacher IS NOT NULL AND teaches IS NOT NULL",
        )?;
        let rows = statement.query_map([], |row| {
            Ok(Proof {
                teacher: row.get(0)?,
                teaches: row.get(1)?,
                from_on: row.get(2)?,
                until_on: row.get(3)?,
            })
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// Days on which the sending country rests.
    pub(crate) fn holidays_until(&self, last: NaiveDate) -> Result<BTreeSet<NaiveDate>> {
        let mut statement = self.store.prepare_cached(
            "SELECT day FROM holidays WHERE gone = 0 AND kind IN ('national', 'joint_leave') AND day IS NOT NULL AND day <= ?1",
        )?;
        let rows = statement.query_map([last], |row| row.get(0))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// For each person the lessons attended, by their place in the list, with the minutes in the room.
    fn attended_in(
        &self,
        batch: BatchId,
        only: Option<CandidateId>,
        lessons: &[(String, LessonFact)],
    ) -> Result<HashMap<CandidateId, Vec<(usize, u32)>>> {
        let mut attended: HashMap<CandidateId, Vec<(usize, u32)>> = HashMap::new();
        let mut enrolled = self.store.prepare_cached(
            "SELECT candidate FROM enrolments WHERE batch = ?1 AND gone = 0 AND (?2 IS NULL OR candidate = ?2)",
        )?;
        for candidate in enrolled.query_map((batch, only), |row| row.get(0))? {
            attended.insert(candidate?, Vec::new());
        }
        // Lesson by lesson, as the marks lie in the file.
        let mut marks = self.store.prepare_cached(
            "SELECT candidate, presence, coalesce(minutes_late, 0), coalesce(minutes_out, 0)
             FROM attendance WHERE lesson = ?1 AND (?2 IS NULL OR candidate = ?2) AND gone = 0 AND presence IS NOT NULL",
        )?;
        for (place, (id, lesson)) in lessons.iter().enumerate() {
            let mut rows = marks.query((id, only))?;
            while let Some(row) = rows.next()? {
                if let Some(mine) = attended.get_mut(&row.get(0)?) {
                    mine.push((
                        place,
                        minutes_in_room(row.get(1)?, lesson.minutes, row.get(2)?, row.get(3)?),
                    ));
                }
            }
        }
        Ok(attended)
    }
}

impl Ground {
    /// The courses that concern somebody, by the exams passed.
    pub(super) fn courses_for(&self, passed: &BTreeSet<String>) -> impl Iterator<Item = &CourseHead> {
        self.courses.iter().filter(|course| concerns(&course.rule, passed))
    }
}

/// Codes of the exams that somebody has passed.
pub(super) fn passed(results: Option<&Vec<ResultLine>>) -> BTreeSet<String> {
    let lines = results.into_iter().flatten();
    lines
        .filter(|line| line.is_passed())
        .map(|line| line.code.clone())
        .collect()
}

impl Proof {
    fn holds(&self, code: &str, on: NaiveDate) -> bool {
        covers(&self.teaches, code)
            && self.from_on.is_none_or(|from| from <= on)
            && self.until_on.is_none_or(|until| on <= until)
    }
}

/// Minutes in the room: lateness and what was missed besides are taken off.
#[must_use]
pub fn minutes_in_room(presence: Option<Presence>, minutes: u32, late: u32, out: u32) -> u32 {
    match presence {
        Some(Presence::Present) => minutes.saturating_sub(out),
        Some(Presence::Late) => minutes.saturating_sub(late).saturating_sub(out),
        Some(Presence::Sick | Presence::Excused | Presence::Absent) | None => 0,
    }
}

/// The course's rule of that day, if the batch's route is one that it concerns.
fn head(course: Course, entry: NaiveDate, scheme: Option<Scheme>) -> Option<CourseHead> {
    let rule = course.rule_on(entry)?.clone();
    let ours = scheme.is_none_or(|scheme| rule.schemes.contains(&scheme));
    ours.then_some(CourseHead {
        code: course.code,
        name: course.name,
        rule,
    })
}

fn concerns(rule: &CourseRule, passed: &BTreeSet<String>) -> bool {
    let holds = |codes: &[String]| codes.iter().any(|code| passed.contains(code));
    (rule.holders_of.is_empty() || holds(&rule.holders_of)) && !holds(&rule.not_holders_of)
}

/// One person's lessons in the order of time: those held as attended, those to come as the class has them.
fn taught<'a>(
    lessons: &'a [(String, LessonFact)],
    attended: &[(usize, u32)],
    class: Option<&str>,
    today: NaiveDate,
) -> Mine<'a> {
    let mut mine = attended.iter().peekable();
    let (mut taught, mut places) = (Vec::new(), Vec::new());
    for (place, (_, lesson)) in lessons.iter().enumerate() {
        let marked = mine
            .next_if(|(marked, _)| *marked == place)
            .map(|(_, minutes)| *minutes);
        // A lesson of today or later that nobody has marked yet is still to come; a past one without a mark proves nothing.
        let to_come = marked.is_none() && lesson.on >= today && Some(lesson.class.as_str()) == class;
        let minutes = match marked {
            Some(minutes) => minutes,
            None if to_come => lesson.minutes,
            None => continue,
        };
        places.push(place);
        taught.push(Taught {
            on: lesson.on,
            starts_at: &lesson.starts_at,
            code: &lesson.code,
            minutes,
            by_qualified: lesson.by_qualified,
            to_come,
        });
    }
    Mine { taught, places }
}
