//! Nurses for the United States: nobody has left yet. Two of six are ready in everything that the way asks of them, the
//! others hold little more than their registration. People, days and results are invented.

use crate::{Filling, abroad::enrol_crowd, calendar::day, crowd::plain, partners::Programmes, portraits, text};
use office::{
    Result,
    batches::MoveStage,
    candidates::{
        background::{EditBackground, Education, GiveConsent, Keyed},
        nik::Sex,
    },
    exams::{
        results::{EnterScores, EnteredLine},
        sittings::Sitting,
    },
    ids::{CandidateId, ExamId},
    papers::paper::Paper,
    photos::picture,
    vocabulary::{Level, Outcome, Purpose, Stage},
};

/// People of the crowd from this number on are nurses.
const FROM: u32 = 61_000;
const NURSES: u32 = 6;
/// Every third of them is far on the way.
const FAR: usize = 3;

/// What those far on the way have handed in, the day of issue, and the last day where the paper has one.
const PAPERS: [(&str, &str, Option<&str>); 18] = [
    ("KTP", "2021-03-08", None),
    ("KK", "2024-06-11", None),
    ("BIRTH", "2004-02-16", None),
    ("DIPLOMA", "2022-09-26", None),
    ("PASSPORT", "2024-11-04", Some("2034-11-04")),
    ("HEALTH-1", "2025-02-05", None),
    ("MARITAL", "2026-07-13", None),
    ("FAMILY-PERMISSION", "2026-07-14", None),
    ("VISASCREEN", "2026-01-20", Some("2031-01-19")),
    ("PP", "2026-08-03", None),
    ("CONTRACT", "2026-08-18", None),
    ("SKCK", "2026-09-28", None),
    ("PSYCHOLOGY", "2026-10-06", None),
    ("BPJS", "2026-10-12", Some("2027-10-11")),
    ("VISA", "2026-10-30", Some("2027-04-29")),
    ("HEALTH-3", "2026-11-09", None),
    ("OPP", "2026-11-16", None),
    ("TICKET", "2026-11-18", None),
];
/// When those far on the way had their briefing before departure.
const BRIEFED_ON: &str = "2026-11-16";

/// What those far on the way have passed: the exam, the day, and the score of each section as the exam counts it. The
/// English result was still good when the VisaScreen was completed.
const PASSED: [(&str, &str, &[i32]); 2] = [
    ("IELTS-ACADEMIC", "2025-08-16", &[700, 750]),
    ("NCLEX-RN", "2025-10-14", &[100]),
];

/// Prepares the nurses of Aloha, as far as they have come by today.
pub(crate) fn prepare(filling: &mut Filling<'_, '_>, programmes: &Programmes) -> Result<()> {
    let note = "MSP 20 Desember 2024; penempatan diharapkan sejak 2025 (Tribun Bali, 2024). Orang dan tanggal di sini karangan.";
    let days = (day("2025-02-03"), day("2027-01-21"));
    let named = ("Perawat Aloha 1 (contoh)", note);
    let (batch, people) = enrol_crowd(filling, programmes.aloha, named, FROM..FROM + NURSES, days)?;
    for (place, candidate) in people.iter().enumerate() {
        bring(filling, *candidate, place, ("STR", "2023-05-02", Some("2028-05-01")))?;
    }
    let far: Vec<(usize, CandidateId)> = people.into_iter().enumerate().step_by(FAR).collect();
    for (place, candidate) in &far {
        for paper in PAPERS {
            bring(filling, *candidate, *place, paper)?;
        }
        know(filling, *candidate)?;
        draw(filling, *candidate, FROM + u32::try_from(*place).unwrap_or(0))?;
    }
    let far: Vec<CandidateId> = far.into_iter().map(|(_, candidate)| candidate).collect();
    for passed in PASSED {
        sit(filling, &far, passed)?;
    }
    if day(BRIEFED_ON) <= filling.today() {
        filling.office.note_stage(MoveStage {
            batch,
            candidates: far,
            stage: Stage::Opp,
            moved_on: text(BRIEFED_ON),
            reason: None,
        })?;
    }
    Ok(())
}

fn bring(
    filling: &Filling<'_, '_>,
    candidate: CandidateId,
    place: usize,
    (kind, on, until): (&str, &str, Option<&str>),
) -> Result<()> {
    if day(on) > filling.today() {
        return Ok(());
    }
    let row = Paper {
        number: Some(format!("CONTOH/{kind}/{place}")),
        issued_on: text(on),
        expires_on: until.and_then(text),
        outcome: kind.starts_with("HEALTH").then_some(Outcome::Fit),
        ..Paper::blank(candidate, kind)
    };
    filling.office.keep_paper(Keyed { id: None, row })?;
    Ok(())
}

/// The portrait.
fn draw(filling: &Filling<'_, '_>, candidate: CandidateId, number: u32) -> Result<()> {
    let Some(identity) = plain(number).identity else {
        return Ok(());
    };
    let (name, sex) = (identity.name.unwrap_or_default(), identity.sex.unwrap_or(Sex::Female));
    let png = portraits::draw_named(&name, &format!("nurse {number}"), sex, false);
    match png.and_then(|png| picture::fit(&png, None).ok()) {
        Some(portrait) => filling.office.keep_photo(candidate, &portrait.jpeg),
        None => Ok(()),
    }
}

/// The school, and the consents.
fn know(filling: &Filling<'_, '_>, candidate: CandidateId) -> Result<()> {
    let row = Education {
        candidate,
        level: Some(Level::D3),
        school: text("Akper Contoh Banua"),
        major: text("Keperawatan"),
        city: text("Banjarmasin"),
        started: text("2019-09"),
        ended: text("2022-08"),
    };
    filling
        .office
        .edit_background(EditBackground::Education(Keyed { id: None, row }))?;
    for purpose in Purpose::ALL {
        filling.office.give_consent(GiveConsent {
            candidate,
            purpose: *purpose,
            given: true,
        })?;
    }
    Ok(())
}

fn sit(filling: &mut Filling<'_, '_>, people: &[CandidateId], (code, on, scores): (&str, &str, &[i32])) -> Result<()> {
    if day(on) > filling.today() {
        return Ok(());
    }
    let sitting = filling.office.hold_sitting(Keyed {
        id: None,
        row: Sitting {
            exam: ExamId::shared(code),
            class: None,
            held_on: text(on),
            place: None,
            note: None,
        },
    })?;
    let line = |candidate: &CandidateId| EnteredLine {
        candidate: *candidate,
        scores: scores.iter().copied().map(Some).collect(),
        absent: false,
        note: None,
    };
    let lines: Vec<EnteredLine> = people.iter().map(line).collect();
    filling.counts.results += lines.len();
    filling.office.enter_scores(&EnterScores { sitting, lines })
}
