//! Cards for trainees: one person's, or those of a batch by ten to a sheet.

use super::{person::PersonFacts, room::Room};
use chrono::NaiveDate;
use dossiers::Form;
use office::{Result, ids::BatchId};

impl Room<'_> {
    /// What a card of one person needs beside the person.
    pub(super) fn make_card(&self, form: &mut Form, facts: &PersonFacts) {
        form.codes.push(facts.card.clone());
        self.tell_end(form, facts.papers.departs_on);
    }

    /// The cards of a batch, in the order of classes and seats; who has left needs none.
    pub(super) fn cards_of(&self, batch: BatchId) -> Result<Form> {
        let page = self.office.batch_page(batch)?;
        let row = &page.line.row;
        let mut form = self.form(row.name.as_deref().unwrap_or_default());
        for line in &page.people {
            if line.stage.is_some_and(|stage| stage.has_left()) {
                continue;
            }
            let facts = self.bring(line.id, &mut form)?;
            form.codes.push(facts.card);
        }
        let departs_on = row.departs_on.as_deref();
        self.tell_end(&mut form, departs_on.and_then(|day| office::days::read(day).ok()));
        Ok(form)
    }

    /// A card is good until the batch leaves.
    fn tell_end(&self, form: &mut Form, departs_on: Option<NaiveDate>) {
        if let Some(day) = departs_on {
            form.facts.insert("valid_until".to_owned(), self.words.day(day).into());
        }
    }
}
