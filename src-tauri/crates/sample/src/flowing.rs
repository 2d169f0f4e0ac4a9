//! Many batches with everything that ever became of their people, for measuring.

use crate::crowd::{departing, plain, route};
use chrono::Days;
use office::{
    Deed, Office, Result, Stamp,
    batches::{Enrol, MoveStage},
    vocabulary::{Scheme, Stage},
};

/// How many people a batch has.
const IN_A_BATCH: u32 = 250;
/// The way, with how many of a hundred come so far.
const WAY: [(Stage, usize); 11] = [
    (Stage::Training, 100),
    (Stage::ExamReady, 90),
    (Stage::Certified, 84),
    (Stage::Shortlisted, 80),
    (Stage::Interview, 78),
    (Stage::Matched, 74),
    (Stage::Coe, 70),
    (Stage::Visa, 68),
    (Stage::Opp, 66),
    (Stage::SendOff, 65),
    (Stage::Departed, 64),
];

/// Adds so many people in batches, most of whom departed, in one deed for each batch.
///
/// # Errors
/// [`office::Refusal::NotAllowed`] unless the stamp is an administrator's, or a fault of the store.
pub fn flowing(office: &mut Office, stamp: Stamp, people: u32) -> Result<()> {
    for first in (0..people).step_by(IN_A_BATCH as usize) {
        office.write(stamp, Deed::FillSample, |office| {
            let programme = route(office, Scheme::GToB)?;
            let batch = departing(office, stamp, programme, &format!("Angkatan ukur {first}"), 30)?;
            let numbers = first..people.min(first + IN_A_BATCH);
            let candidates: Vec<_> = numbers
                .map(|number| office.register_candidate(plain(number)))
                .collect::<Result<_>>()?;
            let admitted = stamp.today - Days::new(400);
            let enrol = Enrol {
                batch,
                class: None,
                candidates: candidates.clone(),
                participant: None,
            };
            office.enrol_on(&enrol, Some(admitted.to_string()))?;
            for (days, (stage, share)) in (30..).step_by(30).zip(WAY) {
                let far = candidates.len() * share / 100;
                office.note_stage(MoveStage {
                    batch,
                    candidates: candidates.iter().take(far).copied().collect(),
                    stage,
                    moved_on: Some((admitted + Days::new(days)).to_string()),
                    reason: None,
                })?;
            }
            office.tell_only("people", candidates.len());
            Ok(())
        })?;
    }
    Ok(())
}
