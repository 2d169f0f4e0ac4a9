//! A follow-up (pemantauan): how somebody fares abroad, in their own words.

use crate::{
    candidates::background::Keyed,
    forms::{Checking, tidy},
    ids::{CandidateId, FollowUpId, PlacementId},
    office::{Reading, Writing},
    records::{self, record},
    refusal::{Problem, Refusal, Result},
    vocabulary::{Content, Heard, YesNo},
};

record! {
    /// How somebody fares abroad.
    FollowUp {
        /// At which placement.
        placement: PlacementId,
        /// The day of the schedule that it answers; blank: outside it.
        due_on: Option<String>,
        /// When the office heard it.
        held_on: Option<String>,
        /// How the office heard it.
        how: Option<Heard>,
        /// Whether they are content.
        content: Option<Content>,
        /// What worries them.
        worries: Option<String>,
        /// Whether they want a longer contract.
        wants_extension: Option<YesNo>,
        /// Whether they want to bring their family.
        wants_family: Option<YesNo>,
        /// A promotion, or the hope of one.
        promotion: Option<String>,
        /// An exam that they sat or mean to sit.
        exam: Option<String>,
        /// A free note.
        note: Option<String>,
    }
}

impl FollowUp {
    /// Takes out what somebody said of their worries and their family: it was said to the office.
    pub(super) fn hush(&mut self) {
        (self.worries, self.wants_family, self.note) = (None, None, None);
    }
}

impl Reading<'_> {
    fn follow_up(&self, id: FollowUpId) -> Result<FollowUp> {
        let row: Option<FollowUp> = records::get(self.store, "follow_ups", &id)?;
        Ok(row.ok_or_else(|| Refusal::not_found("follow_ups"))?)
    }
}

impl Writing<'_> {
    /// Keeps a follow-up, and says whose.
    ///
    /// # Errors
    /// [`Refusal::Fields`] for a day that has not come or lies before the departure, [`Refusal::NotDeparted`],
    /// [`Refusal::NotFound`].
    pub fn keep_follow_up(&self, ask: Keyed<FollowUpId, FollowUp>) -> Result<CandidateId> {
        let Keyed { id, mut row } = ask;
        if let Some(id) = id {
            row.placement = self.follow_up(id)?.placement;
        }
        let held = self.placement(row.placement)?;
        let Some(departed) = held.departed_on else {
            let person = self.roster.line(held.candidate).map(|line| line.name);
            return Err(Refusal::NotDeparted {
                person: person.unwrap_or_default(),
            }
            .into());
        };
        tidy([
            &mut row.due_on,
            &mut row.held_on,
            &mut row.worries,
            &mut row.promotion,
            &mut row.exam,
            &mut row.note,
        ]);
        row.held_on = row.held_on.or_else(|| Some(self.today().to_string()));
        let mut checking = Checking::new(self.today());
        checking.day("due_on", &mut row.due_on);
        checking.past_day("held_on", &mut row.held_on);
        if row.held_on.as_ref().is_some_and(|on| *on < departed) {
            checking.wrong("held_on", Problem::EndsBeforeItStarts);
        }
        if row.content.is_none() {
            checking.wrong("content", Problem::Empty);
        }
        for (field, text) in [
            ("worries", &row.worries),
            ("promotion", &row.promotion),
            ("exam", &row.exam),
            ("note", &row.note),
        ] {
            checking.length(field, text);
        }
        checking.finish()?;
        let id = id.unwrap_or_else(|| FollowUpId::new(&self.stamp));
        records::put(self.store, "follow_ups", &[("id", &id)], &row)?;
        self.tell_name(held.candidate)?;
        Ok(held.candidate)
    }

    /// Withdraws a follow-up that was a mistake, and says whose.
    ///
    /// # Errors
    /// [`Refusal::NotFound`].
    pub fn withdraw_follow_up(&self, id: FollowUpId) -> Result<CandidateId> {
        let held = self.follow_up(id)?;
        self.withdraw("follow_ups", &id)?;
        let candidate = self.placement(held.placement)?.candidate;
        self.tell_name(candidate)?;
        Ok(candidate)
    }
}
