//! Exams of the centre and of others, as the classes sat them, and one that still waits for its scores.

use crate::{
    Filling,
    batches::{Batches, Course},
    calendar::{day, is_open, open_day_before},
    dice::Dice,
    lessons::away,
    profiles::Registered,
    text,
};
use chrono::{Days, NaiveDate};
use office::{
    Result,
    candidates::background::Keyed,
    exams::{
        ExamDefinition,
        judge::{Confidence, Exam, Rule, Section},
        results::{EnterScores, EnteredLine},
        shipped,
        sittings::Sitting,
    },
    ids::{ExamId, SittingId},
};

/// The centre's own exams: code, name, highest score and what passes, in points.
const OWN: [(&str, &str, i32, i32); 8] = [
    ("KANA-1", "Kana 1", 20, 14),
    ("KANA-2", "Kana 2", 20, 14),
    ("KANA-3", "Kana 3", 20, 14),
    ("BAB-05", "Bab 1–5", 100, 70),
    ("BAB-10", "Bab 6–10", 100, 70),
    ("BAB-15", "Bab 11–15", 100, 70),
    ("BAB-20", "Bab 16–20", 100, 70),
    ("BAB-25", "Bab 21–25", 100, 70),
];

/// Code and day, and of what share of the points the weakest and the strongest are sure, in hundredths.
type Held = (&'static str, &'static str, i32, i32);

const FOURTH: [Held; 13] = [
    ("KANA-1", "2025-01-24", 60, 100),
    ("KANA-2", "2025-02-07", 62, 100),
    ("BAB-05", "2025-03-14", 62, 98),
    ("KANA-3", "2025-03-21", 65, 100),
    ("BAB-10", "2025-05-16", 60, 97),
    ("JLPT-N5", "2025-07-06", 40, 90),
    ("BAB-15", "2025-07-18", 60, 96),
    ("BAB-20", "2025-09-12", 58, 96),
    ("JFT-BASIC", "2025-10-14", 81, 96),
    ("BAB-25", "2025-11-07", 60, 96),
    ("KAIGO-SKILLS", "2025-11-11", 72, 98),
    ("KAIGO-JAPANESE", "2025-11-12", 80, 100),
    ("JLPT-N4", "2025-12-07", 44, 84),
];
const FIFTH: [Held; 8] = [
    ("KANA-1", "2026-01-23", 58, 100),
    ("KANA-2", "2026-02-06", 60, 100),
    ("BAB-05", "2026-03-13", 60, 98),
    ("BAB-10", "2026-05-08", 58, 97),
    ("JLPT-N5", "2026-07-05", 38, 90),
    ("BAB-15", "2026-07-17", 58, 96),
    ("BAB-20", "2026-09-11", 56, 96),
    ("JFT-BASIC", "2026-10-13", 54, 92),
];

/// How many days ago class 5A sat Kana 3 for the first time.
const FIRST_TRY: u64 = 24;
/// How many days ago it sat it again; nobody has entered the scores yet.
const SECOND_TRY: u64 = 2;

/// Holds every exam up to today.
pub(crate) fn hold(filling: &mut Filling<'_, '_>, batches: &Batches) -> Result<()> {
    let exams = add_own(filling)?;
    let today = filling.today();
    for held in FOURTH {
        sit(filling, &exams, &batches.fourth, held, day(held.1))?;
    }
    for course in &batches.fifth {
        for held in FIFTH.into_iter().filter(|held| day(held.1) <= today) {
            sit(filling, &exams, course, held, day(held.1))?;
        }
    }
    let [first, _] = &batches.fifth;
    let earlier = school_day(today, FIRST_TRY);
    sit(filling, &exams, first, ("KANA-3", "", 50, 100), earlier)?;
    open_sitting(filling, first, "KANA-3", school_day(today, SECOND_TRY), Some("Ulangan"))?;
    Ok(())
}

/// The newest day with lessons that lies at least so many days back.
fn school_day(today: NaiveDate, days: u64) -> NaiveDate {
    let date = today - Days::new(days);
    if is_open(date) { date } else { open_day_before(date) }
}

/// The exams of the centre and those every office begins with.
fn add_own(filling: &Filling<'_, '_>) -> Result<Vec<Exam>> {
    let mut exams = shipped::exams();
    for (code, name, maximum, pass) in OWN {
        let rules = vec![Rule {
            from: day("2019-01-01"),
            sections: vec![Section {
                name: "total".to_owned(),
                maximum: maximum * 100,
                ..Section::default()
            }],
            pass: pass * 100,
            bands: Vec::new(),
            source: "Aturan ujian LPK Bekal Banua (contoh)".to_owned(),
            confidence: Confidence::Published,
            ..Rule::default()
        }];
        filling.office.edit_exam(ExamDefinition {
            id: Some(ExamId::shared(code)),
            code: code.to_owned(),
            name: name.to_owned(),
            rules: rules.clone(),
        })?;
        exams.push(Exam {
            code: code.to_owned(),
            rules,
        });
    }
    Ok(exams)
}

fn open_sitting(
    filling: &Filling<'_, '_>,
    course: &Course,
    code: &str,
    date: NaiveDate,
    note: Option<&str>,
) -> Result<SittingId> {
    filling.office.hold_sitting(Keyed {
        id: None,
        row: Sitting {
            exam: ExamId::shared(code),
            class: Some(course.class),
            held_on: Some(date.to_string()),
            place: is_own(code).then(|| course.place.to_owned()),
            note: note.and_then(text),
        },
    })
}

fn is_own(code: &str) -> bool {
    OWN.iter().any(|(own, ..)| *own == code)
}

/// A sitting with everybody's scores; who had left is noted, so that nothing waits for them.
fn sit(filling: &mut Filling<'_, '_>, exams: &[Exam], course: &Course, held: Held, date: NaiveDate) -> Result<()> {
    let (code, _, weakest, strongest) = held;
    let rule = exams
        .iter()
        .find(|exam| exam.code == code)
        .and_then(|exam| exam.rule_on(date));
    let Some(rule) = rule else { return Ok(()) };
    let sitting = open_sitting(filling, course, code, date, None)?;
    let line = |person: &Registered| {
        let has_left = !course.has(person, date);
        // Nobody stays away from an exam that is paid for.
        let stayed_away = is_own(code) && away(person, date).is_some();
        let absent = has_left || stayed_away;
        let scores = rule.sections.iter().map(|section| {
            (!absent).then(|| {
                score(
                    person,
                    &format!("{code} {date} {}", section.name),
                    section,
                    weakest,
                    strongest,
                )
            })
        });
        EnteredLine {
            candidate: person.id,
            scores: scores.collect(),
            absent,
            note: has_left.then(|| "Sudah keluar dari pelatihan".to_owned()),
        }
    };
    let lines: Vec<EnteredLine> = course.people.iter().map(line).collect();
    filling.counts.results += lines.len();
    filling.office.enter_scores(&EnterScores { sitting, lines })
}

/// Whole points: some people are good at everything, and everybody has a better or a worse day.
fn score(person: &Registered, part: &str, section: &Section, weakest: i32, strongest: i32) -> i32 {
    let gift = Dice::of(person.person.name).between(0, 100);
    let luck = Dice::of(&format!("{part}: {}", person.person.name)).between(-15, 15);
    let share = weakest + (strongest - weakest) * (gift + luck).clamp(0, 100) / 100;
    let points = (section.maximum / 100 * share + 50) / 100;
    points * 100
}
