//! Papers about somebody that are also made where their facts are kept: receipts for originals, the statement of costs.

use crate::{
    Seat,
    files::{FileBytes, legal_name},
    prints::{Given, PrintAbout, PrintAsk},
};
use office::{
    Result,
    ids::{CandidateId, OriginalId},
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

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
    /// [`office::Refusal::NotFound`] when there is nothing to put on it, [`office::Refusal::Undecided`], [`office::Refusal::MissingGlyph`].
    pub(crate) fn print_receipt(&self, ask: PrintReceipt) -> Result<FileBytes> {
        let original = ask
            .original
            .map(|original| ("original".to_owned(), original.to_string()));
        self.print_about("receipt", ask.candidate, original.into_iter().collect())
    }

    /// The statement of costs in the language of the seat.
    ///
    /// # Errors
    /// [`office::Refusal::NotAllowed`], [`office::Refusal::NotFound`], [`office::Refusal::MissingGlyph`].
    pub(crate) fn print_cost_statement(&self, candidate: CandidateId) -> Result<FileBytes> {
        self.print_about("cost-statement", candidate, Given::new())
    }

    /// A paper about somebody, made where its facts are kept, under the name that the place gives it.
    fn print_about(&self, print: &str, candidate: CandidateId, given: Given) -> Result<FileBytes> {
        let words = self.words();
        let person =
            self.at_work(|office, stamp| office.read(stamp, |office| Ok(office.profile_of(candidate)?.line.name)))?;
        let file = self.print_file(&PrintAsk {
            print: print.to_owned(),
            language: words.language().code().to_owned(),
            about: PrintAbout::Person { candidate },
            copy_for: None,
            given: Some(given),
            shipped: false,
        })?;
        let name = legal_name(&format!("{} {person}.pdf", words.say(&format!("print-{print}"))));
        Ok(FileBytes { name, ..file })
    }
}
