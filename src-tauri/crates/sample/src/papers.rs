//! Papers of the batch under way: some expired, some not there yet, and originals in the office's cupboard, one of them
//! of somebody who has left. Every number carries the word *CONTOH*.

use crate::{
    Filling,
    batches::{Batches, Course},
    dice::Dice,
    profiles::Registered,
    text,
};
use chrono::{Days, NaiveDate};
use office::{
    Result,
    candidates::background::Keyed,
    papers::{custody::Original, paper::Paper},
    readiness::waivers::{OneDemand, WaiveDemand},
    vocabulary::Outcome,
};

/// A kind of paper, how many of a thousand people have it, and how many days ago at most it was issued.
const BROUGHT: [(&str, u32, u32); 8] = [
    ("KTP", 1000, 0),
    ("KK", 1000, 0),
    ("BIRTH", 960, 0),
    ("DIPLOMA", 960, 0),
    ("FAMILY-PERMISSION", 880, 200),
    ("PHOTO", 760, 230),
    ("SKCK", 640, 290),
    ("AK1", 520, 300),
];

/// Brings the papers and the originals.
pub(crate) fn bring(filling: &Filling<'_, '_>, batches: &Batches) -> Result<()> {
    for course in &batches.fifth {
        for person in &course.people {
            bring_of(filling, course, person)?;
        }
    }
    waive(filling, batches)?;
    hold(filling, batches)
}

fn bring_of(filling: &Filling<'_, '_>, course: &Course, person: &Registered) -> Result<()> {
    let mut dice = Dice::of(&format!("papers {}", person.person.name));
    let today = filling.today();
    for (kind, share, oldest) in BROUGHT {
        if !dice.happens(share) {
            continue;
        }
        let issued = (oldest > 0).then(|| today - Days::new(u64::from(dice.below(oldest))));
        let number = format!("CONTOH/{kind}/{:03}", person.person.number);
        keep(filling, person, kind, issued, Some(number), None)?;
    }
    let intake = (course.first + Days::new(3)).min(today);
    keep(filling, person, "HEALTH-1", Some(intake), None, Some(Outcome::Fit))?;
    if dice.happens(400) {
        let outcome = dice.one_of([Outcome::Fit, Outcome::Fit, Outcome::Fit, Outcome::Pending]);
        let issued = today - Days::new(u64::from(dice.below(60)));
        keep(filling, person, "HEALTH-2", Some(issued), None, Some(outcome))?;
    }
    Ok(())
}

fn keep(
    filling: &Filling<'_, '_>,
    person: &Registered,
    kind: &str,
    issued: Option<NaiveDate>,
    number: Option<String>,
    outcome: Option<Outcome>,
) -> Result<()> {
    let row = Paper {
        number,
        issued_on: issued.map(|day| day.to_string()),
        outcome,
        ..Paper::blank(person.id, kind)
    };
    filling.office.keep_paper(Keyed { id: None, row })?;
    Ok(())
}

/// Whoever comes without any background in care: of the first of them the partner does not ask it.
fn waive(filling: &Filling<'_, '_>, batches: &Batches) -> Result<()> {
    const DEMAND: &str = "CARE-BACKGROUND";
    let [first, second] = &batches.fifth;
    for person in first.people.iter().chain(&second.people) {
        let Some(page) = filling.office.readiness_for(person.id)? else {
            continue;
        };
        let mut standings = page.people.iter().flat_map(|one| &one.standings);
        if standings.any(|standing| standing.demand == DEMAND && !standing.state.is_green()) {
            return filling.office.waive_demand(WaiveDemand {
                of: OneDemand {
                    batch: page.batch,
                    candidate: person.id,
                    demand: DEMAND.to_owned(),
                },
                reason: text("Mitra menerima sertifikat pelatihan dasar (contoh)"),
            });
        }
    }
    Ok(())
}

/// Some passports for the visa, and the diploma of somebody who is long in Japan.
fn hold(filling: &Filling<'_, '_>, batches: &Batches) -> Result<()> {
    let [first, second] = &batches.fifth;
    let today = filling.today();
    for (place, person) in first.people.iter().chain(&second.people).enumerate() {
        if place % 6 == 2 {
            let since = today - Days::new(9 + u64::try_from(place).unwrap_or(0));
            receive(
                filling,
                person,
                "PASSPORT",
                since,
                "Pengajuan visa (contoh)",
                "Lemari besi",
            )?;
        }
    }
    // Named after the first of the fourth batch, whoever that is: most of them departed.
    if let Some(person) = batches.fourth.people.first() {
        let since = batches.fourth.first + Days::new(30);
        receive(
            filling,
            person,
            "DIPLOMA",
            since,
            "Berkas COE (contoh)",
            "Lemari 2, map biru",
        )?;
    }
    Ok(())
}

fn receive(
    filling: &Filling<'_, '_>,
    person: &Registered,
    kind: &str,
    since: NaiveDate,
    reason: &str,
    place: &str,
) -> Result<()> {
    let row = Original {
        candidate: person.id,
        kind: text(kind),
        number: None,
        received_on: Some(since.to_string()),
        reason: text(reason),
        held_at: text(place),
        returned_on: None,
        returned_to: None,
    };
    filling.office.receive_original(Keyed { id: None, row })?;
    Ok(())
}
