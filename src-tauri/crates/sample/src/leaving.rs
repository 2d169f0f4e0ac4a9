//! A large batch that is about to leave, for measuring: everybody has a passport, consents and a language exam.

use crate::crowd::{departing, plain, route, sat_exams};
use chrono::Days;
use office::{
    Deed, Office, Result, Stamp,
    batches::Enrol,
    candidates::{background::GiveConsent, groups::Passport},
    ids::BatchId,
    vocabulary::{Purpose, Scheme},
};

/// Adds so many people who leave in 88 days by the route with most demands, in one deed.
///
/// # Errors
/// [`office::Refusal::NotAllowed`] unless the stamp is an administrator's, or a fault of the store.
pub fn leaving(office: &mut Office, stamp: Stamp, people: u32) -> Result<BatchId> {
    office.write(stamp, Deed::FillSample, |office| {
        let programme = route(office, Scheme::GToB)?;
        let batch = departing(office, stamp, programme, "Angkatan berangkat", 88)?;
        let mut candidates = Vec::new();
        for number in 0..people {
            let mut groups = plain(number);
            groups.passport = Some(Passport {
                passport_number: Some(format!("X{number:07}")),
                passport_issued_on: Some((stamp.today - Days::new(400)).to_string()),
                passport_expires_on: Some((stamp.today + Days::new(200 + u64::from(number))).to_string()),
            });
            let candidate = office.register_candidate(groups)?;
            for purpose in Purpose::ALL {
                office.give_consent(GiveConsent {
                    candidate,
                    purpose: *purpose,
                    given: true,
                })?;
            }
            candidates.push(candidate);
        }
        office.enrol(&Enrol {
            batch,
            candidates: candidates.clone(),
            class: None,
            participant: None,
        })?;
        sat_exams(office, stamp, &candidates)?;
        office.tell_only("people", candidates.len());
        Ok(batch)
    })
}
