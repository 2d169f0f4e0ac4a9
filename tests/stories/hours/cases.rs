//! Reads `cases.txt`, which people can check with a calendar and a pencil, and holds the account to it.

use chrono::{Datelike, NaiveDate};
use office::{
    hours::{
        account::{Account, LeftOut, LeftOutWhy, Taught, account, weigh},
        course::CourseRule,
        page::minutes_in_room,
        shipped::courses,
    },
    vocabulary::Presence,
};
use std::collections::{BTreeMap, BTreeSet};
use tests::day;

const CASES: &str = include_str!("cases.txt");

#[derive(Clone)]
struct Lesson {
    on: NaiveDate,
    starts_at: String,
    code: String,
    minutes: u32,
    by_qualified: bool,
}

#[derive(Default)]
struct Case {
    name: String,
    course: String,
    entry: NaiveDate,
    today: NaiveDate,
    holidays: BTreeSet<NaiveDate>,
    lessons: Vec<Lesson>,
    expected: String,
}

impl Case {
    fn account(&self) -> Account {
        account(&self.rule(), self.entry, self.today, &self.taught(), &self.holidays)
    }

    fn rule(&self) -> CourseRule {
        let mut courses = courses().into_iter();
        let course = courses
            .find(|course| course.code == self.course)
            .expect("a shipped course");
        course.rule_on(self.entry).expect("a rule").clone()
    }

    fn taught(&self) -> Vec<Taught<'_>> {
        let mut lessons: Vec<Taught<'_>> = self
            .lessons
            .iter()
            .map(|lesson| Taught {
                on: lesson.on,
                starts_at: &lesson.starts_at,
                code: &lesson.code,
                minutes: lesson.minutes,
                by_qualified: lesson.by_qualified,
                to_come: lesson.on >= self.today,
            })
            .collect();
        lessons.sort_by_key(|lesson| (lesson.on, lesson.starts_at));
        lessons
    }
}

/// The days that the head of a line names, and the words after them.
fn days<'t>(words: &[&'t str]) -> (Vec<NaiveDate>, Vec<&'t str>) {
    match words {
        ["weekdays", span, rest @ ..] => {
            let (first, last) = span.split_once("..").expect("two days");
            let days = day(first).iter_days().take_while(|date| *date <= day(last));
            (
                days.filter(|date| date.weekday().number_from_monday() <= 5).collect(),
                rest.to_vec(),
            )
        }
        [date, rest @ ..] => (vec![day(date)], rest.to_vec()),
        [] => panic!("an empty lesson"),
    }
}

fn lessons(line: &str) -> Vec<Lesson> {
    let words: Vec<&str> = line.split_whitespace().collect();
    let (days, rest) = days(&words);
    let [starts_at, code, minutes, noted @ ..] = rest.as_slice() else {
        panic!("no lesson in {line:?}")
    };
    let minutes: u32 = minutes.parse().expect("minutes");
    let after = |word: &str| {
        let place = noted.iter().position(|noted| *noted == word)?;
        noted.get(place + 1)?.parse().ok()
    };
    let presence = match noted {
        ["sick", ..] => Presence::Sick,
        ["excused", ..] => Presence::Excused,
        _ if after("late").is_some() => Presence::Late,
        _ => Presence::Present,
    };
    let in_room = minutes_in_room(
        Some(presence),
        minutes,
        after("late").unwrap_or(0),
        after("out").unwrap_or(0),
    );
    days.into_iter()
        .map(|on| Lesson {
            on,
            starts_at: (*starts_at).to_owned(),
            code: code.trim_start_matches('-').to_owned(),
            minutes: in_room,
            by_qualified: noted.contains(&"qualified"),
        })
        .collect()
}

fn read(text: &str) -> Vec<Case> {
    let mut blocks: BTreeMap<&str, Vec<Lesson>> = BTreeMap::new();
    let mut block: Option<&str> = None;
    let mut cases: Vec<Case> = Vec::new();
    for line in text.lines() {
        let line = line.trim();
        if let Some(name) = line.strip_prefix("block ") {
            block = Some(name);
        } else if line == "end" {
            block = None;
        } else if let Some(name) = block {
            blocks.entry(name).or_default().extend(lessons(line));
        } else if let Some(name) = line.strip_prefix("case ") {
            cases.push(Case {
                name: name.to_owned(),
                ..Case::default()
            });
        } else if line.is_empty() || line.starts_with("##") {
            continue;
        } else if let Some(case) = cases.last_mut() {
            if let Some((course, rest)) = line.split_once(", entry ") {
                let (entry, today) = rest.split_once(", today ").expect("two days");
                case.course = course.to_owned();
                case.entry = day(entry);
                case.today = day(today);
            } else if let Some(date) = line.strip_prefix("holiday ") {
                case.holidays.insert(day(date));
            } else if let Some(name) = line.strip_prefix("use ") {
                case.lessons.extend(blocks.get(name).expect("a block").clone());
            } else if let Some(expected) = line.strip_prefix("= ") {
                case.expected = expected.to_owned();
            } else {
                case.lessons.extend(lessons(line));
            }
        }
    }
    cases
}

fn yes(is: bool) -> String {
    if is { "yes" } else { "no" }.to_owned()
}

fn or_never(date: Option<NaiveDate>) -> String {
    date.map_or_else(|| "never".to_owned(), |date| date.to_string())
}

/// What the account says where the case says something.
fn said(account: &Account, about: &str) -> String {
    let subject = |code: &str| {
        let found = account.subjects.iter().find(|subject| subject.code == code);
        found.unwrap_or_else(|| panic!("no subject {code}")).clone()
    };
    match about.split(' ').collect::<Vec<_>>().as_slice() {
        ["done"] => account.done.to_string(),
        ["to", "come"] => account.to_come.to_string(),
        ["days"] => account.days.to_string(),
        ["missing"] => account.missing.to_string(),
        ["met"] => yes(account.met),
        ["span"] => yes(account.span_reached),
        ["reachable"] => yes(account.reachable),
        ["from"] => or_never(account.from),
        ["first"] => or_never(account.first_on),
        ["last"] => or_never(account.last_on),
        ["last", "entry"] => or_never(account.last_entry),
        ["start", "by"] => or_never(account.start_by),
        ["subject", code] => subject(code).done.to_string(),
        ["after", code] => subject(code).after_entry.expect("a course after entry").to_string(),
        ["after"] => account
            .subjects
            .iter()
            .filter_map(|subject| subject.after_entry)
            .sum::<u32>()
            .to_string(),
        ["left", "out", "nothing"] | ["left", "out"] if account.left_out.is_empty() => "nothing".to_owned(),
        ["left", "out", why] => {
            let why = serde_json::from_value(serde_json::json!(why)).expect("a reason");
            let found = account.left_out.iter().find(|left| left.why == why);
            found.map_or(0, |left| left.minutes).to_string()
        }
        other => panic!("nothing is known about {other:?}"),
    }
}

#[test]
fn every_case_worked_by_hand_comes_out_to_the_minute() {
    let cases = read(CASES);
    assert!(cases.len() >= 50, "{} cases", cases.len());
    let mut wrong = Vec::new();
    for case in &cases {
        let (figures, _) = case.expected.split_once(" because ").expect("a sum behind the figures");
        let account = case.account();
        for figure in figures.split(", ") {
            let (about, expected) = figure.rsplit_once(' ').expect("a figure");
            let found = said(&account, about);
            if found != expected {
                wrong.push(format!("{}: {about} is {found}, by hand {expected}", case.name));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn nothing_taught_vanishes() {
    for case in read(CASES) {
        let account = case.account();
        let held: u32 = case
            .lessons
            .iter()
            .filter(|lesson| lesson.on < case.today)
            .map(|lesson| lesson.minutes)
            .sum();
        let left_out: u32 = account.left_out.iter().map(|left| left.minutes).sum();
        assert_eq!(
            account.done + left_out,
            held,
            "{}: it counts, or it says why not",
            case.name
        );
    }
}

#[test]
fn shipped_courses_name_their_sources_and_ask_for_what_their_plans_hold() {
    for course in courses() {
        for rule in &course.rules {
            assert!(!rule.source.is_empty(), "{}", course.code);
            let planned: u32 = rule.subjects.iter().map(|subject| subject.planned).sum();
            if !rule.subjects.is_empty() {
                assert_eq!(
                    planned, rule.least,
                    "the model plan of {} is the whole course",
                    course.code
                );
            }
        }
    }
}

#[test]
fn lessons_weighed_one_by_one_add_up_to_the_account() {
    for case in read(CASES) {
        let (account, taught) = (case.account(), case.taught());
        let weighed = weigh(&case.rule(), case.entry, &taught, &case.holidays);
        assert_eq!(weighed.len(), taught.len(), "{}", case.name);
        let mut done = 0;
        let mut subjects = vec![0; account.subjects.len()];
        let mut left_out: BTreeMap<LeftOutWhy, u32> = BTreeMap::new();
        for (lesson, one) in taught.iter().zip(&weighed) {
            let rest: u32 = one.left_out.iter().map(|left| left.minutes).sum();
            assert_eq!(one.counted + rest, lesson.minutes, "{}: nothing vanishes", case.name);
            if lesson.to_come {
                continue;
            }
            done += one.counted;
            if let Some(subject) = one.subject {
                subjects[subject] += one.counted;
            }
            for LeftOut { why, minutes } in &one.left_out {
                *left_out.entry(*why).or_default() += minutes;
            }
        }
        assert_eq!(done, account.done, "{}", case.name);
        let by_subject: Vec<u32> = account.subjects.iter().map(|subject| subject.done).collect();
        assert_eq!(subjects, by_subject, "{}", case.name);
        let reasons: BTreeMap<LeftOutWhy, u32> = account.left_out.iter().map(|left| (left.why, left.minutes)).collect();
        assert_eq!(left_out, reasons, "{}", case.name);
    }
}
