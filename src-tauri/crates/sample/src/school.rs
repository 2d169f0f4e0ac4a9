//! A school year of plain people, for measuring: a batch in seven classes with four lessons a day, and a class of thirty
//! with a lesson on every day and forty tests.

use crate::{
    crowd::{departing, plain, route},
    text,
};
use chrono::{Datelike, Days, NaiveDate};
use office::{
    Deed, Office, Result, Stamp,
    batches::{Class, Enrol},
    candidates::background::Keyed,
    exams::{
        ExamDefinition,
        judge::{Confidence, Rule, Section},
        results::{EnterScores, EnteredLine},
        sittings::Sitting,
        terms::{Term, TermPart, TermSheet},
    },
    ids::{BatchId, CandidateId, ClassId, SubjectId, TermId},
    lessons::{
        Lesson,
        register::{Mark, MarkAttendance, MarkCell},
    },
    office::Writing,
    vocabulary::{Presence, Remedial, Scheme},
};

/// How many people the large batch has.
const PEOPLE: u32 = 200;
/// How many sit in one class.
const CLASS: usize = 30;
/// How many tests the small class sat.
const TESTS: u64 = 40;
/// How many days the year has that is measured.
const YEAR: u64 = 365;
/// What is taught on a day, from when and for how many minutes.
const TAUGHT: [(&str, &str, i32); 4] = [
    ("japanese", "08:00", 100),
    ("japanese", "10:00", 100),
    ("life", "13:00", 60),
    ("care", "14:10", 90),
];

/// What was made.
#[derive(Clone, Copy, Debug)]
pub struct School {
    /// The large batch, with a year behind it.
    pub batch: BatchId,
    /// The class of thirty.
    pub class: ClassId,
    /// Its term of forty tests.
    pub term: TermId,
}

/// Adds a school year up to the stamp's day, in one deed.
///
/// # Errors
/// [`office::Refusal::NotAllowed`] unless the stamp is an administrator's, or a fault of the store.
pub fn school(office: &mut Office, stamp: Stamp) -> Result<School> {
    office.write(stamp, Deed::FillSample, |office| {
        let programme = route(office, Scheme::TechnicalIntern)?;
        let open = |name| departing(office, stamp, programme, name, 30);
        let (batch, small) = (open("Angkatan besar")?, open("Angkatan kecil")?);
        let everybody = (0..PEOPLE + 30)
            .map(|number| office.register_candidate(plain(number)))
            .collect::<Result<Vec<_>>>()?;
        let (many, few) = everybody.split_at(PEOPLE as usize);
        for people in many.chunks(CLASS) {
            let class = seat(office, batch, people)?;
            for day in year(stamp.today).filter(|day| day.weekday().number_from_monday() < 6) {
                for taught in TAUGHT {
                    teach(office, class, people, day, taught)?;
                }
            }
        }
        let class = seat(office, small, few)?;
        let [taught, ..] = TAUGHT;
        for day in year(stamp.today) {
            teach(office, class, few, day, taught)?;
        }
        let term = tests(office, stamp.today, small, class, few)?;
        office.tell_only("people", everybody.len());
        Ok(School { batch, class, term })
    })
}

fn year(today: NaiveDate) -> impl Iterator<Item = NaiveDate> {
    (today - Days::new(YEAR))
        .iter_days()
        .take_while(move |day| *day < today)
}

fn seat(office: &Writing<'_>, batch: BatchId, people: &[CandidateId]) -> Result<ClassId> {
    let class = office.edit_class(Keyed {
        id: None,
        row: Class {
            batch,
            name: text("Kelas"),
            teacher: None,
            place: None,
        },
    })?;
    office.enrol(&Enrol {
        batch,
        candidates: people.to_vec(),
        class: Some(class),
        participant: None,
    })?;
    Ok(class)
}

/// A lesson with its register; now and then somebody is late or away.
fn teach(
    office: &Writing<'_>,
    class: ClassId,
    people: &[CandidateId],
    day: NaiveDate,
    (subject, starts_at, minutes): (&str, &str, i32),
) -> Result<()> {
    let lesson = office.edit_lesson(Keyed {
        id: None,
        row: Lesson {
            class,
            held_on: Some(day.to_string()),
            starts_at: text(starts_at),
            minutes: Some(minutes),
            subject: Some(SubjectId::shared(subject)),
            teacher: None,
            place: None,
            note: None,
        },
    })?;
    let mark = |place: usize| match (place + day.ordinal() as usize) % 20 {
        0 => (Presence::Late, Some(15)),
        1 => (Presence::Sick, None),
        _ => (Presence::Present, None),
    };
    let cells = people
        .iter()
        .enumerate()
        .map(|(place, candidate)| {
            let (presence, minutes_late) = mark(place);
            MarkCell {
                candidate: *candidate,
                mark: Mark {
                    presence: Some(presence),
                    minutes_late,
                    minutes_out: None,
                    note: None,
                },
            }
        })
        .collect();
    office.mark_attendance(&MarkAttendance { lesson, cells })
}

fn tests(
    office: &Writing<'_>,
    today: NaiveDate,
    batch: BatchId,
    class: ClassId,
    people: &[CandidateId],
) -> Result<TermId> {
    let from = today - Days::new(YEAR);
    let mut parts = Vec::new();
    for number in 0..TESTS {
        let exam = office.edit_exam(ExamDefinition {
            id: None,
            code: format!("UKUR-{number:02}"),
            name: format!("Tes {number}"),
            rules: vec![Rule {
                from,
                sections: vec![Section {
                    name: "total".to_owned(),
                    maximum: 10_000,
                    ..Section::default()
                }],
                pass: 6_000,
                source: "ukuran".to_owned(),
                confidence: Confidence::Published,
                ..Rule::default()
            }],
        })?;
        let sitting = office.hold_sitting(Keyed {
            id: None,
            row: Sitting {
                exam,
                class: Some(class),
                held_on: Some((from + Days::new(number * 9)).to_string()),
                place: None,
                note: None,
            },
        })?;
        let line = |(place, candidate): (usize, &CandidateId)| EnteredLine {
            candidate: *candidate,
            scores: vec![Some((50 + (place as i32 * 7 + number as i32 * 3) % 50) * 100)],
            absent: false,
            note: None,
        };
        let lines = people.iter().enumerate().map(line).collect();
        office.enter_scores(&EnterScores { sitting, lines })?;
        parts.push(TermPart {
            id: None,
            exam,
            weight: if number < 20 { 3 } else { 2 },
            remedial: Remedial::PassMark,
        });
    }
    office.edit_term(TermSheet {
        id: None,
        row: Term {
            batch,
            name: text("Setahun"),
            from_on: Some(from.to_string()),
            until_on: Some(today.to_string()),
        },
        grades: Vec::new(),
        ranked: true,
        parts,
    })
}
