//! Receipts for originals: what the office holds of somebody, or what it gave back, as PDF.

use crate::{
    Seat,
    files::{FileBytes, legal_name},
    papers::{in_language, labels, letterhead, refusal},
};
use dossiers::{OriginalReceipt, Print, ReceivedOriginal};
use office::{
    Refusal, Result,
    ids::{CandidateId, OriginalId},
    papers::custody::OriginalLine,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use words::Words;

/// Which receipt.
#[derive(Clone, Copy, Serialize, Deserialize, TS)]
pub struct PrintReceipt {
    /// Whose originals.
    pub candidate: CandidateId,
    /// Only this one, held or given back; everything that is held, when left out.
    pub original: Option<OriginalId>,
}

impl Seat {
    /// The receipt in the language of the seat.
    ///
    /// # Errors
    /// [`Refusal::NotFound`] when there is nothing to put on it, [`Refusal::MissingGlyph`].
    pub(crate) fn print_receipt(&self, ask: PrintReceipt) -> Result<FileBytes> {
        let words = self.words();
        let (page, nik, centre, staff) = self.at_work(|office, stamp| {
            office.read(stamp, |office| {
                let nik = office.profile_of(ask.candidate)?.line.nik;
                let staff = office.list_staff()?.into_iter().find(|line| line.id == stamp.by);
                let staff = staff.map(|line| line.member.name);
                Ok((office.papers_of(ask.candidate)?, nik, office.centre()?, staff))
            })
        })?;
        let asked = |line: &&OriginalLine| match ask.original {
            Some(original) => line.id == original,
            None => line.row.returned_on.is_none(),
        };
        let lines: Vec<&OriginalLine> = page.originals.iter().filter(asked).collect();
        let first = lines.first().ok_or_else(|| Refusal::not_found("originals"))?;
        let receipt = OriginalReceipt {
            language: words.language().code().to_owned(),
            labels: labels(words, "receipt-"),
            letterhead: letterhead(&centre, words),
            made_on: words.day(self.today()),
            person: page.name.clone(),
            nik: nik.unwrap_or_default(),
            staff: staff.unwrap_or_default(),
            returned: first.row.returned_on.is_some(),
            originals: lines.iter().map(|line| received(line, words)).collect(),
        };
        let print = Print::OriginalReceipt(Box::new(receipt));
        let pdf = self
            .printer
            .render(&print, self.today())
            .map_err(|trouble| refusal(&trouble))?;
        let name = format!("{} {}.pdf", words.say("receipt-title"), page.name);
        Ok(FileBytes::of(&legal_name(&name), &pdf.bytes))
    }
}

fn received(line: &OriginalLine, words: &Words) -> ReceivedOriginal {
    let row = &line.row;
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    let day = |day: &Option<String>| {
        let read = day.as_deref().and_then(|day| day.parse().ok());
        read.map(|day| words.day(day)).unwrap_or_default()
    };
    ReceivedOriginal {
        paper: in_language(&line.kind_name, words.language()).to_owned(),
        number: text(&row.number),
        received_on: day(&row.received_on),
        reason: text(&row.reason),
        place: text(if row.returned_on.is_some() {
            &row.returned_to
        } else {
            &row.held_at
        }),
        returned_on: day(&row.returned_on),
    }
}
