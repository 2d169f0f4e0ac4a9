//! Minutes set against one rule for one day of entry: what is done, what the timetable still brings, what is missing,
//! and until when it can be made up. Everything that does not count is listed with the reason, so that nothing vanishes.

use super::course::{CourseRule, covers};
use chrono::{Datelike, Days, Months, NaiveDate};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use ts_rs::TS;

/// Minutes of a day when a rule names no cap.
const WHOLE_DAY: u32 = 24 * 60;

/// One lesson as far as a person was, or would be, taught in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Taught<'a> {
    /// The day.
    pub on: NaiveDate,
    /// `HH:MM`; lessons of a day count in this order until the day is full.
    pub starts_at: &'a str,
    /// What it counts for; blank for what counts for nothing.
    pub code: &'a str,
    /// Minutes in the room, lateness and early leaving taken off; for a lesson still to come, all of them.
    pub minutes: u32,
    /// Whether its teacher qualified for the code on that day.
    pub by_qualified: bool,
    /// Whether it is still to come.
    pub to_come: bool,
}

/// Why taught minutes do not count.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum LeftOutWhy {
    /// The subject counts for another course or for none.
    OtherSubject,
    /// Too long before entry.
    BeforeWindow,
    /// On the day of entry or after.
    AfterEntry,
    /// On a weekday that does not count.
    ClosedWeekday,
    /// On a holiday.
    Holiday,
    /// Beyond what one day may hold.
    OverDay,
}

/// Minutes that do not count, and why.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct LeftOut {
    /// Why.
    pub why: LeftOutWhy,
    /// How many, of lessons that were held.
    pub minutes: u32,
}

/// One subject's minutes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SubjectAccount {
    /// Its code in the rule.
    pub code: String,
    /// Minutes done.
    pub done: u32,
    /// Minutes that the timetable still brings before entry.
    pub to_come: u32,
    /// Fewest minutes.
    pub least: u32,
    /// Minutes of the model plan.
    pub planned: u32,
    /// Minutes done with a teacher who qualified.
    pub by_qualified: u32,
    /// Minutes due after entry; blank when the rule does not speak of that.
    pub after_entry: Option<u32>,
    /// Whether done and timetable together suffice.
    pub reachable: bool,
}

/// A rule's account of one person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Account {
    /// First day that counts; blank when the rule looks back without end.
    pub from: Option<NaiveDate>,
    /// Minutes done that count.
    pub done: u32,
    /// Minutes that the timetable still brings before entry.
    pub to_come: u32,
    /// Fewest minutes.
    pub least: u32,
    /// Days with minutes done that count.
    pub days: u32,
    /// The first of them.
    pub first_on: Option<NaiveDate>,
    /// The last of them.
    pub last_on: Option<NaiveDate>,
    /// Whether the first and the last, held or to come, lie as far apart as the rule wants.
    pub span_reached: bool,
    /// Each subject that the rule names.
    pub subjects: Vec<SubjectAccount>,
    /// What was taught and does not count.
    pub left_out: Vec<LeftOut>,
    /// Whether all is done.
    pub met: bool,
    /// Whether done and timetable together suffice.
    pub reachable: bool,
    /// Minutes that neither is done nor in the timetable.
    pub missing: u32,
    /// The latest day of entry for which done and timetable together suffice; blank when there is none, or when the rule
    /// looks back without end.
    pub last_entry: Option<NaiveDate>,
    /// The day on which teaching the missing minutes must begin, taking every open day to its cap; blank when nothing is
    /// missing, or when it is too late.
    pub start_by: Option<NaiveDate>,
}

/// One lesson set against a rule: what of it counts, and why the rest does not.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Weighed {
    /// Minutes that count.
    pub counted: u32,
    /// The subject of the rule for which they count, by its place in the rule.
    pub subject: Option<usize>,
    /// What does not count; together with what counts it is all that was taught.
    pub left_out: Vec<LeftOut>,
}

/// What one day holds after everything that does not count is gone.
#[derive(Clone, Debug, Default)]
struct Day {
    done: u32,
    to_come: u32,
    subjects: Vec<SubjectDay>,
}

#[derive(Clone, Copy, Debug, Default)]
struct SubjectDay {
    done: u32,
    to_come: u32,
    by_qualified: u32,
}

/// The account of somebody who enters on `entry`. Lessons come in the order of days and hours.
#[must_use]
pub fn account(
    rule: &CourseRule,
    entry: NaiveDate,
    today: NaiveDate,
    lessons: &[Taught<'_>],
    holidays: &BTreeSet<NaiveDate>,
) -> Account {
    let mut left_out = BTreeMap::new();
    let days = countable(rule, lessons, holidays, &mut left_out);
    let from = window_from(rule, entry);
    for (day, counted) in &days {
        if let Some(why) = outside(rule, entry, *day) {
            *left_out.entry(why).or_default() += counted.done;
        }
    }
    let inside: Vec<(&NaiveDate, &Day)> = days
        .iter()
        .filter(|(day, _)| outside(rule, entry, **day).is_none())
        .collect();

    let subjects: Vec<SubjectAccount> = rule
        .subjects
        .iter()
        .enumerate()
        .map(|(place, subject)| {
            let sum = |of: fn(&SubjectDay) -> u32| {
                inside
                    .iter()
                    .filter_map(|(_, day)| day.subjects.get(place).map(of))
                    .sum::<u32>()
            };
            let (done, to_come) = (sum(|day| day.done), sum(|day| day.to_come));
            let by_qualified = sum(|day| day.by_qualified);
            let half = subject.planned / 2;
            let spared = if by_qualified >= subject.planned - half {
                half
            } else {
                0
            };
            SubjectAccount {
                code: subject.code.clone(),
                done,
                to_come,
                least: subject.least,
                planned: subject.planned,
                by_qualified,
                after_entry: rule.halves_after_entry.then_some(subject.planned - spared),
                reachable: done + to_come >= subject.least,
            }
        })
        .collect();
    let done: u32 = inside.iter().map(|(_, day)| day.done).sum();
    let to_come: u32 = inside.iter().map(|(_, day)| day.to_come).sum();
    let held: Vec<NaiveDate> = inside
        .iter()
        .filter(|(_, day)| day.done > 0)
        .map(|(day, _)| **day)
        .collect();
    let every: Vec<NaiveDate> = inside.iter().map(|(day, _)| **day).collect();
    let met = done >= rule.least
        && subjects.iter().all(|subject| subject.done >= subject.least)
        && spans(rule, held.first(), held.last());
    let span_reached = spans(rule, every.first(), every.last());
    let reachable = done + to_come >= rule.least && subjects.iter().all(|subject| subject.reachable) && span_reached;
    let in_all = rule.least.saturating_sub(done + to_come);
    let by_subject: u32 = subjects
        .iter()
        .map(|subject| subject.least.saturating_sub(subject.done + subject.to_come))
        .sum();
    let missing = in_all.max(by_subject);
    Account {
        from,
        done,
        to_come,
        least: rule.least,
        days: crate::counted(held.len()),
        first_on: held.first().copied(),
        last_on: held.last().copied(),
        span_reached,
        subjects,
        left_out: left_out
            .into_iter()
            .filter(|(_, minutes)| *minutes > 0)
            .map(|(why, minutes)| LeftOut { why, minutes })
            .collect(),
        met,
        reachable,
        missing,
        last_entry: last_entry(rule, &days, today),
        start_by: start_by(rule, entry, today, missing, every.first(), &days, holidays),
    }
}

/// First day of the months that count: six months before 1 October begin on 1 April.
fn window_from(rule: &CourseRule, entry: NaiveDate) -> Option<NaiveDate> {
    entry.checked_sub_months(Months::new(rule.within_months?))
}

/// From 2 March to 1 April is one month: the day after the last must not come before the same day of the next month.
fn spans(rule: &CourseRule, first: Option<&NaiveDate>, last: Option<&NaiveDate>) -> bool {
    let Some(months) = rule.span_months else { return true };
    let Some((first, last)) = first.zip(last) else {
        return false;
    };
    match (
        first.checked_add_months(Months::new(months)),
        last.checked_add_days(Days::new(1)),
    ) {
        (Some(wanted), Some(after)) => after >= wanted,
        _ => false,
    }
}

/// Each lesson by itself, in the order given: the minutes counted are those of the [`account`] of the same rule, day of
/// entry and lessons.
#[must_use]
pub fn weigh(
    rule: &CourseRule,
    entry: NaiveDate,
    lessons: &[Taught<'_>],
    holidays: &BTreeSet<NaiveDate>,
) -> Vec<Weighed> {
    let mut weighed = weigh_by_day(rule, lessons, holidays);
    for (weighed, lesson) in weighed.iter_mut().zip(lessons) {
        if let Some(why) = outside(rule, entry, lesson.on).filter(|_| weighed.counted > 0) {
            let minutes = std::mem::take(&mut weighed.counted);
            weighed.left_out.push(LeftOut { why, minutes });
        }
    }
    weighed
}

/// Why a day lies outside what the day of entry lets count.
fn outside(rule: &CourseRule, entry: NaiveDate, day: NaiveDate) -> Option<LeftOutWhy> {
    if window_from(rule, entry).is_some_and(|from| day < from) {
        Some(LeftOutWhy::BeforeWindow)
    } else if day >= entry {
        Some(LeftOutWhy::AfterEntry)
    } else {
        None
    }
}

/// Whatever the day of entry: other subjects, closed days and what overflows a day are left out.
fn weigh_by_day(rule: &CourseRule, lessons: &[Taught<'_>], holidays: &BTreeSet<NaiveDate>) -> Vec<Weighed> {
    let mut taken: BTreeMap<NaiveDate, u32> = BTreeMap::new();
    let weighed = lessons.iter().map(|lesson| {
        let is_ours = rule.counts.iter().any(|wanted| covers(wanted, lesson.code));
        let why = if is_ours {
            closed(rule, lesson.on, holidays)
        } else {
            Some(LeftOutWhy::OtherSubject)
        };
        let counted = if why.is_some() {
            0
        } else {
            let taken = taken.entry(lesson.on).or_default();
            let counted = lesson
                .minutes
                .min(rule.day_cap.unwrap_or(WHOLE_DAY).saturating_sub(*taken));
            *taken += counted;
            counted
        };
        let rest = LeftOut {
            why: why.unwrap_or(LeftOutWhy::OverDay),
            minutes: lesson.minutes - counted,
        };
        Weighed {
            counted,
            subject: rule
                .subjects
                .iter()
                .position(|subject| covers(&subject.code, lesson.code)),
            left_out: if rest.minutes > 0 { vec![rest] } else { Vec::new() },
        }
    });
    weighed.collect()
}

/// Sorts what counts by day, whatever the day of entry.
fn countable(
    rule: &CourseRule,
    lessons: &[Taught<'_>],
    holidays: &BTreeSet<NaiveDate>,
    left_out: &mut BTreeMap<LeftOutWhy, u32>,
) -> BTreeMap<NaiveDate, Day> {
    let mut days: BTreeMap<NaiveDate, Day> = BTreeMap::new();
    for (lesson, weighed) in lessons.iter().zip(weigh_by_day(rule, lessons, holidays)) {
        if !lesson.to_come {
            for LeftOut { why, minutes } in weighed.left_out {
                *left_out.entry(why).or_default() += minutes;
            }
        }
        let counted = weighed.counted;
        if counted == 0 {
            continue;
        }
        let day = days.entry(lesson.on).or_insert_with(|| Day {
            subjects: vec![SubjectDay::default(); rule.subjects.len()],
            ..Day::default()
        });
        let subject = weighed.subject.and_then(|place| day.subjects.get_mut(place));
        if lesson.to_come {
            day.to_come += counted;
            if let Some(subject) = subject {
                subject.to_come += counted;
            }
        } else {
            day.done += counted;
            if let Some(subject) = subject {
                subject.done += counted;
                subject.by_qualified += if lesson.by_qualified { counted } else { 0 };
            }
        }
    }
    days
}

fn closed(rule: &CourseRule, day: NaiveDate, holidays: &BTreeSet<NaiveDate>) -> Option<LeftOutWhy> {
    let weekday = u8::try_from(day.weekday().number_from_monday()).unwrap_or(0);
    if rule.closed_weekdays.contains(&weekday) {
        Some(LeftOutWhy::ClosedWeekday)
    } else if rule.closed_on_holidays && holidays.contains(&day) {
        Some(LeftOutWhy::Holiday)
    } else {
        None
    }
}

/// Moves the day of entry back from the last day on which any lesson is still within the window, until all suffices.
fn last_entry(rule: &CourseRule, days: &BTreeMap<NaiveDate, Day>, today: NaiveDate) -> Option<NaiveDate> {
    let months = rule.within_months?;
    let dates: Vec<NaiveDate> = days.keys().copied().collect();
    let sums = Sums::of(rule, days);
    let latest = dates.last()?.checked_add_months(Months::new(months))?;
    let mut entry = latest;
    while entry > today {
        let from = entry.checked_sub_months(Months::new(months))?;
        let first = dates.partition_point(|day| *day < from);
        let end = dates.partition_point(|day| *day < entry);
        if first < end
            && sums.suffice(rule, first, end)
            && spans(rule, dates.get(first), dates.get(end.saturating_sub(1)))
        {
            return Some(entry);
        }
        entry = entry.pred_opt()?;
    }
    None
}

/// Running sums over the days, so that any stretch of days costs one subtraction for each subject.
struct Sums {
    total: Vec<u32>,
    subjects: Vec<Vec<u32>>,
}

impl Sums {
    fn of(rule: &CourseRule, days: &BTreeMap<NaiveDate, Day>) -> Self {
        let running = |of: &dyn Fn(&Day) -> u32| {
            let mut sum = 0;
            std::iter::once(0)
                .chain(days.values().map(|day| {
                    sum += of(day);
                    sum
                }))
                .collect::<Vec<u32>>()
        };
        Sums {
            total: running(&|day| day.done + day.to_come),
            subjects: (0..rule.subjects.len())
                .map(|place| running(&|day| day.subjects.get(place).map_or(0, |day| day.done + day.to_come)))
                .collect(),
        }
    }

    fn suffice(&self, rule: &CourseRule, first: usize, end: usize) -> bool {
        let between = |sums: &[u32]| sums.get(end).zip(sums.get(first)).map_or(0, |(end, first)| end - first);
        between(&self.total) >= rule.least
            && self
                .subjects
                .iter()
                .zip(&rule.subjects)
                .all(|(sums, subject)| between(sums) >= subject.least)
    }
}

/// Counts back from the day before entry over open days and the room they have, until the missing minutes fit.
fn start_by(
    rule: &CourseRule,
    entry: NaiveDate,
    today: NaiveDate,
    missing: u32,
    first: Option<&NaiveDate>,
    days: &BTreeMap<NaiveDate, Day>,
    holidays: &BTreeSet<NaiveDate>,
) -> Option<NaiveDate> {
    let mut room = 0;
    let mut start = None;
    let mut day = entry.pred_opt()?;
    if missing > 0 {
        while day >= today && room < missing {
            if closed(rule, day, holidays).is_none() {
                let taken = days.get(&day).map_or(0, |day| day.done + day.to_come);
                room += rule.day_cap.unwrap_or(WHOLE_DAY).saturating_sub(taken);
                start = Some(day);
            }
            day = day.pred_opt()?;
        }
        if room < missing {
            return None;
        }
    }
    if let Some(months) = rule.span_months {
        let by = span_start(rule, entry, months, holidays)?;
        if first.is_none_or(|first| *first > by) {
            start = Some(start.map_or(by, |start: NaiveDate| start.min(by)));
        }
    }
    start.filter(|start| *start >= today)
}

/// The latest open day from which the months can still be spanned: their last day is the last open day before entry.
fn span_start(rule: &CourseRule, entry: NaiveDate, months: u32, holidays: &BTreeSet<NaiveDate>) -> Option<NaiveDate> {
    let open_before = |day: NaiveDate| {
        let mut day = day.pred_opt()?;
        while closed(rule, day, holidays).is_some() {
            day = day.pred_opt()?;
        }
        Some(day)
    };
    let after_last = open_before(entry)?.succ_opt()?;
    open_before(after_last.checked_sub_months(Months::new(months))?.succ_opt()?)
}
