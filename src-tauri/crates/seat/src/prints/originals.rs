//! What stands on the receipt for originals: what the office holds of somebody, or what it gave back.

use super::{person::PersonFacts, room::Room, study::facts_of};
use crate::papers::{in_language, in_words};
use dossiers::{OriginalReceipt, ReceivedOriginal};
use office::{Refusal, Result, papers::custody::OriginalLine};
use serde_json::{Map, Value};

impl Room<'_> {
    /// Everything that is held of somebody, or the one original that was named, held or given back.
    pub(super) fn receipt(&self, facts: &PersonFacts) -> Result<Map<String, Value>> {
        let named = self.given.get("original");
        let asked = |line: &&OriginalLine| match named {
            Some(original) => line.id.to_string() == *original,
            None => line.row.returned_on.is_none(),
        };
        let lines: Vec<&OriginalLine> = facts.papers.originals.iter().filter(asked).collect();
        let first = lines.first().ok_or_else(|| Refusal::not_found("originals"))?;
        facts_of(&OriginalReceipt {
            staff: self.office.reader_name()?,
            returned: first.row.returned_on.is_some(),
            originals: lines.iter().map(|line| self.received(line)).collect(),
        })
    }

    fn received(&self, line: &OriginalLine) -> ReceivedOriginal {
        let row = &line.row;
        let text = |text: &Option<String>| text.clone().unwrap_or_default();
        ReceivedOriginal {
            paper: in_language(&line.kind_name, self.words.language()).to_owned(),
            number: text(&row.number),
            received_on: in_words(self.words, row.received_on.as_deref()),
            reason: text(&row.reason),
            place: text(if row.returned_on.is_some() {
                &row.returned_to
            } else {
                &row.held_at
            }),
            returned_on: in_words(self.words, row.returned_on.as_deref()),
        }
    }
}
