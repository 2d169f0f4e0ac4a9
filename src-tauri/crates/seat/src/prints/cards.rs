//! Cards for trainees: one person's, or those of a batch by ten to a sheet.

use super::{Room, person::PersonFacts};
use dossiers::Form;
use office::{Result, ids::BatchId};
use std::mem;

impl Room<'_> {
    /// What a card of one person needs beside the person.
    pub(super) fn make_card(&self, form: &mut Form, facts: &PersonFacts) -> Result<()> {
        form.codes.push(facts.card.clone());
        match facts.profile.enrolments.first() {
            Some(enrolment) => self.tell_end(form, enrolment.batch),
            None => Ok(()),
        }
    }

    /// The cards of a batch, in the order of classes and seats; who has left needs none.
    pub(super) fn cards_of(&self, batch: BatchId) -> Result<Form> {
        let page = self.office.batch_page(batch)?;
        let mut form = self.form(page.line.row.name.as_deref().unwrap_or_default())?;
        for line in &page.people {
            if line.stage.is_some_and(|stage| stage.has_left()) {
                continue;
            }
            let mut facts = PersonFacts::gather(self.office, line.id)?;
            let photo = mem::take(&mut facts.photo);
            let name = format!("photo-{}", form.people.len());
            let mut person = facts.person(self.words, self.today, &name);
            if let Some(photo) = photo {
                form.pictures.insert(name.clone(), photo);
                person.photo = name;
            }
            form.codes.push(person.card.clone());
            form.people.push(person);
        }
        self.tell_end(&mut form, batch)?;
        Ok(form)
    }

    /// A card is good until the batch leaves.
    fn tell_end(&self, form: &mut Form, batch: BatchId) -> Result<()> {
        let page = self.office.batch_page(batch)?;
        let departs = page.line.row.departs_on.as_deref();
        if let Some(day) = departs.and_then(|day| office::days::read(day).ok()) {
            form.facts.insert("valid_until".to_owned(), self.words.day(day).into());
        }
        Ok(())
    }
}
