//! The proofs of hours of a batch as one job, or of one person.

use crate::{
    Seat,
    jobs::{JobPerson, JobState, Task, print, read_language},
    prints::StatedHours,
};
use dossiers::Print;
use office::{Result, hours::page::HoursOf, ids::CandidateId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use words::Words;

/// Whose proofs, for which day of entry, in which language.
#[derive(Clone, Serialize, Deserialize, TS)]
pub struct StartProofsOfHours {
    /// The batch and the day of entry.
    pub of: HoursOf,
    /// Only this person; everybody of the batch in one file when left out.
    pub candidate: Option<CandidateId>,
    /// `id`, `en` or `ja`.
    pub language: String,
}

impl Seat {
    /// Begins to print the proofs of a batch, or of one person.
    ///
    /// # Errors
    /// [`office::Refusal::NotFound`], [`office::Refusal::Fields`] when no day of entry is known, or a fault of the store.
    pub fn start_proofs_of_hours(&self, ask: &StartProofsOfHours) -> Result<JobState> {
        let words = read_language(&ask.language)?;
        let stated = self.stated_hours(&ask.of, ask.candidate, words)?;
        let batch = stated.first().map(|one| one.batch.clone()).unwrap_or_default();
        let joined = ask.candidate.is_none().then(|| {
            let title = words.say_with("hours-paper-of-batch", &[("batch", batch.as_str().into())]);
            let file = format!("{title} ({}).pdf", words.language().code());
            (title, file)
        });
        let (printer, today) = (self.printer.clone(), self.today());
        self.start_job(Task {
            total: stated.len(),
            joined,
            each: ask.candidate.is_some(),
            folder: None,
            hand_over: None,
            one: Box::new(move |at, _, _| {
                let Some(one) = stated.get(at) else { return Ok(None) };
                let printed = match &one.undecided {
                    Some(undecided) => Err(undecided.clone()),
                    None => print(&printer, &Print::from(one.form.clone()), &file_name(one, words), today),
                };
                Ok(Some(JobPerson::of(one.candidate, &one.name, Vec::new(), printed)))
            }),
        })
    }
}

fn file_name(stated: &StatedHours, words: &Words) -> String {
    let seat = stated.seat.map_or_else(String::new, |seat| format!("{seat:02} "));
    let title = words.say("hours-paper-title");
    format!("{seat}{} {title} ({}).pdf", stated.name, words.language().code())
}
