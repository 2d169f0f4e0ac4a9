//! Many plain people, for measuring how the office bears a large list.

use crate::{dice::Dice, text};
use chrono::Days;
use office::{
    Deed, Office, Result, Stamp,
    batches::Batch,
    candidates::{
        background::Keyed,
        groups::{Contact, Identity, ProfileGroups},
        nik::Sex,
    },
    exams::{
        results::{EnterScores, EnteredLine},
        sittings::Sitting,
    },
    ids::{BatchId, CandidateId, ExamId, ProgrammeId},
    office::Writing,
    partners::Programme,
    vocabulary::Scheme,
};

/// How many people one deed adds.
const AT_ONCE: u32 = 5_000;

const FIRST: [(&str, Sex); 12] = [
    ("Adi", Sex::Male),
    ("Bunga", Sex::Female),
    ("Cahya", Sex::Female),
    ("Dimas", Sex::Male),
    ("Endang", Sex::Female),
    ("Farhan", Sex::Male),
    ("Galuh", Sex::Female),
    ("Hartini", Sex::Female),
    ("Iwan", Sex::Male),
    ("Jamilah", Sex::Female),
    ("Ketut", Sex::Male),
    ("Lestari", Sex::Female),
];
const SECOND: [&str; 16] = [
    "Anwar", "Batubara", "Cendana", "Darmawan", "Effendi", "Fauziah", "Ginting", "Halim", "Irawan", "Juliana",
    "Kurnia", "Lubis", "Mustika", "Nasution", "Oktavia", "Pertiwi",
];
const THIRD: [&str; 20] = [
    "Anjani",
    "Bestari",
    "Cempaka",
    "Damayanti",
    "Erlangga",
    "Firdaus",
    "Gemilang",
    "Hapsari",
    "Indriani",
    "Jatmika",
    "Kencana",
    "Larasati",
    "Mahendra",
    "Nirmala",
    "Paramita",
    "Qomariah",
    "Rahardjo",
    "Santika",
    "Tamara",
    "Utama",
];
const REGENCIES: [&str; 8] = ["6371", "6372", "6303", "6172", "3273", "3578", "5171", "1271"];

/// Adds so many plain people: a name, a NIK, a day of birth, a telephone number.
///
/// # Errors
/// [`office::Refusal::NotAllowed`] unless the stamp is an administrator's, or a fault of the store.
pub fn crowd(office: &mut Office, stamp: Stamp, people: u32) -> Result<()> {
    for from in (0..people).step_by(AT_ONCE as usize) {
        office.write(stamp, Deed::FillSample, |office| {
            let until = people.min(from + AT_ONCE);
            for number in from..until {
                office.register_candidate(plain(number))?;
            }
            office.tell_only("people", until - from);
            Ok(())
        })?;
    }
    Ok(())
}

pub(crate) fn plain(number: u32) -> ProfileGroups {
    let mut dice = Dice::of(&format!("crowd {number}"));
    let (first, sex) = dice.one_of(FIRST);
    let name = match dice.below(10) {
        0 => first.to_owned(),
        1..=4 => format!("{first} {}", dice.one_of(SECOND)),
        _ => format!("{first} {} {}", dice.one_of(SECOND), dice.one_of(THIRD)),
    };
    let (day, month, year) = (dice.between(1, 28), dice.between(1, 12), dice.between(1994, 2007));
    let day_inside = if sex == Sex::Female { day + 40 } else { day };
    let (regency, district) = (dice.one_of(REGENCIES), dice.between(1, 5));
    let serial = 9000 + number % 1000;
    ProfileGroups {
        identity: Some(Identity {
            name: Some(name),
            nik: Some(format!(
                "{regency}{district:02}{day_inside:02}{month:02}{:02}{serial}",
                year % 100
            )),
            birth_place: text("Banjarmasin"),
            birth_date: Some(format!("{year}-{month:02}-{day:02}")),
            sex: Some(sex),
        }),
        contact: Some(Contact {
            phone: Some(format!("08109{number:07}")),
            phone_typed: None,
            email: None,
        }),
        ..ProfileGroups::default()
    }
}

/// A programme of that route, to measure batches of.
pub(crate) fn route(office: &Writing<'_>, scheme: Scheme) -> Result<ProgrammeId> {
    office.edit_programme(Keyed {
        id: None,
        row: Programme {
            name: text("Program ukur"),
            scheme: Some(scheme),
            destination: text("JP"),
            partner: None,
            payer: None,
            contract_years: None,
            quota: None,
            started_on: None,
            ended_on: None,
            about: None,
        },
    })
}

/// A batch that has a year behind it and departs in so many days.
pub(crate) fn departing(
    office: &Writing<'_>,
    stamp: Stamp,
    programme: ProgrammeId,
    name: &str,
    in_days: u64,
) -> Result<BatchId> {
    office.edit_batch(Keyed {
        id: None,
        row: Batch {
            name: text(name),
            programme: Some(programme),
            starts_on: Some((stamp.today - Days::new(365)).to_string()),
            departs_on: Some((stamp.today + Days::new(in_days)).to_string()),
            seats: None,
            note: None,
        },
    })
}

/// The sittings of everybody who is about to leave: once failed, once passed, and the skills of a caregiver.
pub(crate) fn sat_exams(office: &Writing<'_>, stamp: Stamp, people: &[CandidateId]) -> Result<()> {
    for (code, days, points) in [
        ("JLPT-N4", 500, [40, 30]),
        ("JLPT-N4", 140, [70, 30]),
        ("KAIGO-SKILLS", 100, [35, 4]),
    ] {
        let sitting = office.hold_sitting(Keyed {
            id: None,
            row: Sitting {
                exam: ExamId::shared(code),
                class: None,
                held_on: Some((stamp.today - Days::new(days)).to_string()),
                place: None,
                note: None,
            },
        })?;
        let line = |candidate: &CandidateId| EnteredLine {
            candidate: *candidate,
            scores: points.iter().map(|points| Some(points * 100)).collect(),
            absent: false,
            note: None,
        };
        let lines = people.iter().map(line).collect();
        office.enter_scores(&EnterScores { sitting, lines })?;
    }
    Ok(())
}
