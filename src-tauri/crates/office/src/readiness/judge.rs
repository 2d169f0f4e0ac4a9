//! Holds one person's facts against the demands: what is met, what is not and why, who acts, and until when it is safe.
//!
//! Nothing is green that somebody still has to decide, that was keyed once only, or that will have ended on the day on
//! which it is used. Whoever knows less of somebody never calls them more ready.

use super::demands::{Asked, Demand, Link};
use crate::{
    exams::judge::Score,
    money::burden::BurdenState,
    papers::standing::PASSPORT,
    vocabulary::{Level, Outcome, Purpose, Stage, Step, WhoActs},
};
use chrono::{Datelike, Days, Months, NaiveDate};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// A fact, and whether two people who wrote it must still be brought together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Told<T> {
    /// What is shown.
    pub value: T,
    /// Whether it is in question.
    pub in_question: bool,
}

/// How long a paper is good by the rule of its kind.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Lasts {
    /// It ends, but nothing says when.
    #[default]
    Unknown,
    /// To this day.
    Until(NaiveDate),
    /// Without end.
    Endless,
}

/// The standing paper of one kind.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PaperFact {
    /// The day of its issue.
    pub issued_on: Option<NaiveDate>,
    /// How long it is good.
    pub lasts: Lasts,
    /// What a health check found.
    pub outcome: Option<Outcome>,
    /// Whether it is in question.
    pub in_question: bool,
}

/// How somebody stands towards an exam need.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ExamFact {
    /// The settled result that lasts longest, with its last good day; blank inside: no end.
    pub settled: Option<Option<NaiveDate>>,
    /// A result that would do waits until the two who keyed it, or changed it, are brought together.
    pub provisional: bool,
    /// The try that came nearest.
    pub tried: Option<Tried>,
}

/// A try that does not suffice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tried {
    /// The exam's name.
    pub exam: String,
    /// The total, in points times a hundred.
    pub total: Score,
    /// What it lacks, in points times a hundred.
    pub lacks: Option<Score>,
}

/// How somebody stands towards a course. In minutes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct HoursFact {
    /// Done.
    pub done: u32,
    /// Still in the timetable.
    pub to_come: u32,
    /// Fewest.
    pub least: u32,
    /// Whether all is done.
    pub met: bool,
    /// Whether done and timetable together suffice.
    pub reachable: bool,
    /// Whether a mark or a lesson behind it is in question.
    pub in_question: bool,
}

/// Lessons marked so far.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct AttendanceFact {
    /// Attended, without those in question.
    pub came: u32,
    /// Attended, but in question.
    pub perhaps: u32,
    /// All that are marked.
    pub marked: u32,
}

/// A school.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SchoolFact {
    /// Its level.
    pub level: Level,
    /// What was studied.
    pub major: String,
    /// When it ended, `YYYY` or `YYYY-MM`; blank: not known.
    pub ended: Option<String>,
    /// Whether it is in question.
    pub in_question: bool,
}

/// A job.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JobFact {
    /// What was done there.
    pub position: String,
    /// `YYYY` or `YYYY-MM`.
    pub started: Option<String>,
    /// `YYYY` or `YYYY-MM`; blank while it lasts.
    pub ended: Option<String>,
    /// Whether it is in question.
    pub in_question: bool,
}

/// A field of the profile that holds something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FieldFact {
    /// It is filled.
    Filled,
    /// It waits for somebody's approval.
    Unapproved,
    /// It is in question.
    InQuestion,
}

/// What is known of one person, as far as demands ask.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facts {
    /// How far the person is on the way.
    pub stage: Option<Stage>,
    /// Day of birth.
    pub born_on: Option<Told<NaiveDate>>,
    /// The standing paper of each kind, by its code.
    pub papers: BTreeMap<String, PaperFact>,
    /// By the need's code.
    pub exams: BTreeMap<String, ExamFact>,
    /// By the course's code.
    pub hours: BTreeMap<String, HoursFact>,
    /// Attendance of all lessons.
    pub attendance: AttendanceFact,
    /// What the programme asks of attendance, in tenths of a percent.
    pub attendance_minimum: Option<u32>,
    /// Schools.
    pub schools: Vec<SchoolFact>,
    /// Jobs.
    pub jobs: Vec<JobFact>,
    /// Consents that stand, and whether they are in question.
    pub consents: BTreeMap<Purpose, bool>,
    /// The portrait, and whether it is in question.
    pub photo: Option<bool>,
    /// Fields of the profile that hold something.
    pub fields: BTreeMap<String, FieldFact>,
    /// Whether the promise about money is kept to the person; blank: the programme keeps no costs.
    pub burden: Option<Told<BurdenState>>,
    /// Demands that need not be met, with the reason.
    pub waived: BTreeMap<String, String>,
}

/// The days that demands are held against.
#[derive(Clone, Copy, Debug)]
pub struct Dates<'c> {
    /// Today.
    pub today: NaiveDate,
    /// The day of departure; without one everything is asked for today.
    pub departs_on: Option<NaiveDate>,
    /// Whether that day is in question.
    pub in_question: bool,
    /// The steps before departure.
    pub chain: &'c [Link],
}

/// How a demand stands, the worst first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum DemandState {
    /// Nothing meets it.
    Missing,
    /// It was met, and is no longer.
    Expired,
    /// It is met today, but will not be when it is used.
    ExpiresBeforeUse,
    /// Something would meet it that is not settled yet.
    Waiting,
    /// It need not be met.
    Waived,
    /// It is met.
    Met,
}

impl DemandState {
    /// Whether nothing stands in the way.
    #[must_use]
    pub fn is_green(self) -> bool {
        match self {
            DemandState::Met | DemandState::Waived => true,
            DemandState::Missing | DemandState::Expired | DemandState::ExpiresBeforeUse | DemandState::Waiting => false,
        }
    }
}

/// Why it stands so; a face says it in a sentence.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Why {
    /// It is there and good.
    Good {
        /// The last day; blank: no end.
        until: Option<NaiveDate>,
    },
    /// There is nothing.
    Absent,
    /// It is there, but the day is missing from which its end is reckoned.
    NoDate,
    /// It ends too soon.
    Ends {
        /// Its last day.
        until: NaiveDate,
        /// The day that it must reach.
        needed_until: NaiveDate,
    },
    /// The health check found something that stands in the way.
    Unfit,
    /// The health check's outcome is not known yet.
    OutcomePending,
    /// Two people wrote different things, and nobody has decided.
    InQuestion,
    /// A result was keyed and has not been brought together.
    Provisional,
    /// It waits for approval.
    Unapproved,
    /// It was tried.
    Tried {
        /// The exam's name.
        exam: String,
        /// The total, in points times a hundred.
        total: Score,
        /// What it lacks, in points times a hundred.
        lacks: Option<Score>,
    },
    /// Minutes of a course.
    Hours {
        /// Done.
        done: u32,
        /// Still in the timetable.
        to_come: u32,
        /// Fewest.
        least: u32,
    },
    /// Lessons attended, in tenths of a percent.
    Attendance {
        /// Attended.
        permille: u32,
        /// Fewest.
        least: u32,
    },
    /// The age on the day of use.
    Age {
        /// In whole years.
        years: u32,
        /// Youngest.
        least: Option<u32>,
        /// Oldest.
        most: Option<u32>,
    },
    /// Schools are written down, but none of these levels and subjects.
    OtherSchool,
    /// The school is not finished by then, or its end is not written down closely enough.
    Unfinished,
    /// Months of work.
    Months {
        /// That are certain.
        months: u32,
        /// Fewest.
        least: u32,
    },
    /// Somebody decided that it need not be met.
    Waived {
        /// Why.
        reason: String,
    },
    /// The person paid more than was promised.
    Burdened,
    /// What the person paid is not known, or not all of it.
    CostsUnknown,
    /// The reader may not see it.
    Withheld,
}

/// Where a demand is mended.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "page", rename_all = "snake_case")]
pub enum Opens {
    /// A field of the profile, or its rows of schools, jobs and consents.
    Field {
        /// As it is called there.
        field: String,
    },
    /// The person's papers.
    Paper {
        /// The paper's code.
        paper: String,
    },
    /// The person's exams.
    Exam {
        /// The need's code.
        need: String,
    },
    /// The person's hours.
    Hours {
        /// The course's code.
        course: String,
    },
    /// The person's attendance.
    Attendance,
    /// The person's placement, with what was paid.
    Costs,
}

/// One demand of one person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DemandStanding {
    /// The demand's code.
    pub demand: String,
    /// How it stands.
    pub state: DemandState,
    /// Why.
    pub why: Why,
    /// The day on which it is used; blank while no departure is planned.
    pub used_on: Option<NaiveDate>,
    /// The last day on which getting it can begin.
    pub last_safe_on: Option<NaiveDate>,
    /// Who acts.
    pub who: WhoActs,
    /// Where it is mended.
    pub opens: Opens,
}

type Found = (DemandState, Why);

/// Every demand of one person, in the order of the demands.
#[must_use]
pub fn judge(facts: &Facts, demands: &[Demand], dates: &Dates<'_>) -> Vec<DemandStanding> {
    demands.iter().map(|demand| judge_one(facts, demand, dates)).collect()
}

fn judge_one(facts: &Facts, demand: &Demand, dates: &Dates<'_>) -> DemandStanding {
    let used_on = dates.used_on(demand.used_at);
    let day = dates.asked_on(demand.used_at, facts.stage);
    let (found, opens) = best(facts, &demand.asked, day, dates);
    let (state, why) = match facts.waived.get(&demand.code) {
        Some(reason) if !found.0.is_green() => (DemandState::Waived, Why::Waived { reason: reason.clone() }),
        _ => found,
    };
    DemandStanding {
        demand: demand.code.clone(),
        state,
        why,
        used_on,
        last_safe_on: used_on.and_then(|day| day.checked_sub_days(Days::new(demand.takes_days.into()))),
        who: demand.who,
        opens,
    }
}

impl Dates<'_> {
    /// The planned day of a step.
    #[must_use]
    pub fn used_on(&self, step: Step) -> Option<NaiveDate> {
        let link = self.chain.iter().find(|link| link.step == step);
        let before = link.map_or(0, |link| link.days_before);
        self.departs_on?.checked_sub_days(Days::new(before.into()))
    }

    /// The day on which a paper must be good: the step's, or today when the step is overdue.
    fn asked_on(&self, step: Step, stage: Option<Stage>) -> NaiveDate {
        match self.used_on(step) {
            Some(day) if step.is_behind(stage) => day,
            Some(day) => day.max(self.today),
            None => self.today,
        }
    }
}

/// What comes nearest to being met, and where it is mended; the first of several that come as near.
fn best(facts: &Facts, asked: &Asked, day: NaiveDate, dates: &Dates<'_>) -> (Found, Opens) {
    let each = asked.each().into_iter();
    let found = each.map(|one| (found(facts, one, day, dates), opens(one)));
    let nearest = found.reduce(|best, one| if one.0.0 > best.0.0 { one } else { best });
    nearest.unwrap_or(((DemandState::Missing, Why::Absent), Opens::Attendance))
}

fn opens(asked: &Asked) -> Opens {
    let field = |name: &str| Opens::Field { field: name.to_owned() };
    match asked {
        // The passport is part of the profile.
        Asked::Paper { paper, .. } if paper == PASSPORT => field("passport_expires_on"),
        Asked::Paper { paper, .. } | Asked::Health { paper, .. } => Opens::Paper { paper: paper.clone() },
        Asked::ExamNeed { need } => Opens::Exam { need: need.clone() },
        Asked::Hours { course } => Opens::Hours { course: course.clone() },
        Asked::Attendance { .. } => Opens::Attendance,
        Asked::Age { .. } => field("birth_date"),
        Asked::Education { .. } => field("educations"),
        Asked::Experience { .. } => field("jobs"),
        Asked::Consent { .. } => field("consents"),
        Asked::Photo => field("photo"),
        Asked::Costs => Opens::Costs,
        Asked::Field { field: one } => field(one),
        Asked::AnyOf { of } => of.first().map_or(Opens::Attendance, opens),
    }
}

fn found(facts: &Facts, asked: &Asked, day: NaiveDate, dates: &Dates<'_>) -> Found {
    let today = dates.today;
    let (found, hangs_on_day) = match asked {
        Asked::Paper {
            paper,
            margin_months,
            lasts_months,
        } => {
            let needed_until = day.checked_add_months(Months::new(*margin_months)).unwrap_or(day);
            (
                paper_found(facts.papers.get(paper), *lasts_months, needed_until, today),
                true,
            )
        }
        Asked::Health { paper, lasts_months } => {
            (health_found(facts.papers.get(paper), *lasts_months, day, today), true)
        }
        Asked::ExamNeed { need } => (exam_found(facts.exams.get(need), day, today), true),
        Asked::Hours { course } => (hours_found(facts.hours.get(course)), true),
        Asked::Attendance { least } => {
            let least = facts.attendance_minimum.unwrap_or(*least);
            (attendance_found(facts.attendance, least), false)
        }
        Asked::Age { least, most } => (age_found(facts.born_on, (*least, *most), day, today), true),
        Asked::Education { levels, majors } => (school_found(&facts.schools, levels, majors, day), true),
        Asked::Experience { months, positions } => (work_found(&facts.jobs, *months, positions, today), false),
        Asked::Consent { purpose } => (told_found(facts.consents.get(purpose)), false),
        Asked::Photo => (told_found(facts.photo.as_ref()), false),
        Asked::Costs => (costs_found(facts.burden), false),
        Asked::Field { field } => (field_found(facts.fields.get(field)), false),
        Asked::AnyOf { .. } => (best(facts, asked, day, dates).0, false),
    };
    if found.0 == DemandState::Met && hangs_on_day && dates.in_question {
        return (DemandState::Waiting, Why::InQuestion);
    }
    found
}

fn costs_found(burden: Option<Told<BurdenState>>) -> Found {
    let Some(Told { value, in_question }) = burden else {
        return (DemandState::Missing, Why::CostsUnknown);
    };
    match value {
        BurdenState::Proved | BurdenState::NoPromise if in_question => (DemandState::Waiting, Why::InQuestion),
        BurdenState::Proved | BurdenState::NoPromise => (DemandState::Met, Why::Good { until: None }),
        BurdenState::Broken => (DemandState::Missing, Why::Burdened),
        BurdenState::Unproved => (DemandState::Missing, Why::CostsUnknown),
    }
}

fn paper_found(
    paper: Option<&PaperFact>,
    lasts_months: Option<u32>,
    needed_until: NaiveDate,
    today: NaiveDate,
) -> Found {
    let Some(paper) = paper else {
        return (DemandState::Missing, Why::Absent);
    };
    if paper.in_question {
        return (DemandState::Waiting, Why::InQuestion);
    }
    let counted = lasts_months.map(|months| {
        paper
            .issued_on
            .and_then(|day| day.checked_add_months(Months::new(months)))
    });
    let until = match (paper.lasts, counted) {
        (Lasts::Endless, None) => return (DemandState::Met, Why::Good { until: None }),
        (Lasts::Until(until), None | Some(None)) => Some(until),
        (Lasts::Until(until), Some(Some(counted))) => Some(until.min(counted)),
        (Lasts::Endless, Some(counted)) => counted,
        (Lasts::Unknown, _) => None,
    };
    match until {
        Some(until) => lasting(until, needed_until, today),
        None => (DemandState::Missing, Why::NoDate),
    }
}

fn lasting(until: NaiveDate, needed_until: NaiveDate, today: NaiveDate) -> Found {
    if until >= needed_until {
        return (DemandState::Met, Why::Good { until: Some(until) });
    }
    let state = if until >= today {
        DemandState::ExpiresBeforeUse
    } else {
        DemandState::Expired
    };
    (state, Why::Ends { until, needed_until })
}

fn health_found(paper: Option<&PaperFact>, lasts_months: Option<u32>, day: NaiveDate, today: NaiveDate) -> Found {
    let found = paper_found(paper, lasts_months, day, today);
    let settled = paper.filter(|paper| !paper.in_question);
    match settled.map(|paper| paper.outcome) {
        Some(Some(Outcome::Unfit)) => (DemandState::Missing, Why::Unfit),
        Some(None | Some(Outcome::Pending)) if found.0 == DemandState::Met => {
            (DemandState::Waiting, Why::OutcomePending)
        }
        _ => found,
    }
}

fn exam_found(exam: Option<&ExamFact>, day: NaiveDate, today: NaiveDate) -> Found {
    let Some(exam) = exam else {
        return (DemandState::Missing, Why::Absent);
    };
    let settled = exam.settled.map(|until| match until {
        None => (DemandState::Met, Why::Good { until: None }),
        Some(until) => lasting(until, day, today),
    });
    match (settled, &exam.tried) {
        (Some(found), _) if found.0 == DemandState::Met => found,
        _ if exam.provisional => (DemandState::Waiting, Why::Provisional),
        (Some(found), _) => found,
        (None, Some(Tried { exam, total, lacks })) => (
            DemandState::Missing,
            Why::Tried {
                exam: exam.clone(),
                total: *total,
                lacks: *lacks,
            },
        ),
        (None, None) => (DemandState::Missing, Why::Absent),
    }
}

fn hours_found(hours: Option<&HoursFact>) -> Found {
    let Some(hours) = hours else {
        return (DemandState::Missing, Why::Absent);
    };
    let state = match (hours.met, hours.reachable) {
        (true, _) if hours.in_question => return (DemandState::Waiting, Why::InQuestion),
        (true, _) => DemandState::Met,
        (false, true) => DemandState::Waiting,
        (false, false) => DemandState::Missing,
    };
    let HoursFact {
        done, to_come, least, ..
    } = *hours;
    (state, Why::Hours { done, to_come, least })
}

fn attendance_found(fact: AttendanceFact, least: u32) -> Found {
    if fact.marked == 0 {
        return (DemandState::Missing, Why::Absent);
    }
    let enough = |came: u32| u64::from(came) * 1000 >= u64::from(least) * u64::from(fact.marked);
    let permille = |came: u32| u32::try_from(u64::from(came) * 1000 / u64::from(fact.marked)).unwrap_or(0);
    let state = match (enough(fact.came), enough(fact.came + fact.perhaps)) {
        (true, _) => DemandState::Met,
        (false, true) => return (DemandState::Waiting, Why::InQuestion),
        (false, false) => DemandState::Missing,
    };
    let permille = permille(fact.came);
    (state, Why::Attendance { permille, least })
}

fn age_found(
    born_on: Option<Told<NaiveDate>>,
    (least, most): (Option<u32>, Option<u32>),
    day: NaiveDate,
    today: NaiveDate,
) -> Found {
    let Some(born) = born_on else {
        return (DemandState::Missing, Why::Absent);
    };
    if born.in_question {
        return (DemandState::Waiting, Why::InQuestion);
    }
    let years_on = |day: NaiveDate| day.years_since(born.value).unwrap_or(0);
    let too_old = |years: u32| most.is_some_and(|most| years > most);
    let years = years_on(day);
    let state = if least.is_some_and(|least| years < least) {
        DemandState::Missing
    } else if too_old(years_on(today)) {
        DemandState::Expired
    } else if too_old(years) {
        DemandState::ExpiresBeforeUse
    } else {
        DemandState::Met
    };
    (state, Why::Age { years, least, most })
}

fn holds_one(words: &[String], text: &str) -> bool {
    let text = text.to_lowercase();
    words.is_empty() || words.iter().any(|word| text.contains(&word.to_lowercase()))
}

fn school_found(schools: &[SchoolFact], levels: &[Level], majors: &[String], day: NaiveDate) -> Found {
    let accepted = |school: &&SchoolFact| levels.contains(&school.level) && holds_one(majors, &school.major);
    let one = |school: &SchoolFact| match school.ended.as_deref().and_then(months_of) {
        _ if school.in_question => (DemandState::Waiting, Why::InQuestion),
        None => (DemandState::Waiting, Why::Unfinished),
        Some((first, last)) => {
            let month = month_of(day);
            if last <= month {
                (DemandState::Met, Why::Good { until: None })
            } else if first <= month {
                (DemandState::Waiting, Why::Unfinished)
            } else {
                (DemandState::Missing, Why::Unfinished)
            }
        }
    };
    let found = schools.iter().filter(accepted).map(one);
    let best = found.reduce(|best, one| if one.0 > best.0 { one } else { best });
    best.unwrap_or(match schools {
        [] => (DemandState::Missing, Why::Absent),
        _ => (DemandState::Missing, Why::OtherSchool),
    })
}

fn work_found(jobs: &[JobFact], least: u32, positions: &[String], today: NaiveDate) -> Found {
    let mine: Vec<&JobFact> = jobs.iter().filter(|job| holds_one(positions, &job.position)).collect();
    if mine.is_empty() {
        return (DemandState::Missing, Why::Absent);
    }
    let sure = worked(
        mine.iter()
            .filter(|job| !job.in_question)
            .filter_map(|job| span(job, today, true)),
    );
    let perhaps = worked(mine.iter().filter_map(|job| span(job, today, false)));
    let why = Why::Months { months: sure, least };
    if sure >= least {
        (DemandState::Met, why)
    } else if perhaps >= least {
        (DemandState::Waiting, why)
    } else {
        (DemandState::Missing, why)
    }
}

/// A month counted from the year 0.
type Month = i32;

fn month_of(day: NaiveDate) -> Month {
    day.year() * 12 + i32::try_from(day.month0()).unwrap_or(0)
}

/// The first and the last month that a text may mean.
fn months_of(text: &str) -> Option<(Month, Month)> {
    let (year, month) = match text.split_once('-') {
        Some((year, month)) => (year, Some(month.get(..2).unwrap_or(month))),
        None => (text, None),
    };
    let year: i32 = year.trim().parse().ok().filter(|year| (1900..=2200).contains(year))?;
    match month {
        None => Some((year * 12, year * 12 + 11)),
        Some(month) => {
            let month: i32 = month.trim().parse().ok().filter(|month| (1..=12).contains(month))?;
            Some((year * 12 + month - 1, year * 12 + month - 1))
        }
    }
}

/// The months of a job: those that are certain, or all that are possible. It ends where the next month begins.
fn span(job: &JobFact, today: NaiveDate, certain: bool) -> Option<(Month, Month)> {
    let started = months_of(job.started.as_deref()?)?;
    let now = month_of(today);
    let ended = match job.ended.as_deref() {
        Some(ended) => months_of(ended)?,
        None => (now, now),
    };
    let (from, until) = if certain {
        (started.1, ended.0)
    } else {
        (started.0, ended.1)
    };
    let until = until.min(now);
    (from < until).then_some((from, until))
}

/// Months in which there was any of these jobs.
fn worked(spans: impl Iterator<Item = (Month, Month)>) -> u32 {
    let mut spans: Vec<(Month, Month)> = spans.collect();
    spans.sort_unstable();
    let (mut months, mut reached) = (0, Month::MIN);
    for (from, until) in spans {
        months += (until - from.max(reached)).max(0);
        reached = reached.max(until);
    }
    u32::try_from(months).unwrap_or(0)
}

fn told_found(in_question: Option<&bool>) -> Found {
    match in_question {
        Some(false) => (DemandState::Met, Why::Good { until: None }),
        Some(true) => (DemandState::Waiting, Why::InQuestion),
        None => (DemandState::Missing, Why::Absent),
    }
}

fn field_found(field: Option<&FieldFact>) -> Found {
    match field {
        Some(FieldFact::Filled) => (DemandState::Met, Why::Good { until: None }),
        Some(FieldFact::Unapproved) => (DemandState::Waiting, Why::Unapproved),
        Some(FieldFact::InQuestion) => (DemandState::Waiting, Why::InQuestion),
        None => (DemandState::Missing, Why::Absent),
    }
}
