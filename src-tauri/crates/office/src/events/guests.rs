//! Who is on an event's list, and who came: hundreds of names are pasted at once and marked at once.

use super::EventSheet;
use crate::{
    candidates::background::Keyed,
    forms::{Checking, tidy},
    ids::{CandidateId, EventId, GuestId},
    office::Writing,
    records::{self, record},
    refusal::{Problem, Refusal, Result},
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use ts_rs::TS;

/// More lines than any hall or call holds are a mistake.
const MOST_GUESTS: usize = 5_000;

record! {
    /// Somebody on an event's list.
    Guest {
        /// Of which event.
        event: EventId,
        /// The name.
        name: Option<String>,
        /// For whom.
        organisation: Option<String>,
        /// A telephone number or an address of mail.
        contact: Option<String>,
        /// Online or in the room; blank: as the event is held.
        online: Option<bool>,
        /// The candidate, where the guest is one.
        candidate: Option<CandidateId>,
        /// Whether they came; blank: nobody said.
        came: Option<bool>,
    }
}

/// Many people for an event's list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AddGuests {
    /// Of which event.
    pub event: EventId,
    /// A line each: name, organisation and contact, with a tab, a semicolon or a comma between them.
    pub lines: String,
    /// Online or in the room; blank: as the event is held.
    pub online: Option<bool>,
    /// Whether they came; blank: nobody said.
    pub came: Option<bool>,
}

/// What became of a pasted list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AddedGuests {
    /// The event as it is now.
    pub sheet: EventSheet,
    /// How many are new.
    pub added: u32,
    /// How many stood on the list already, word for word.
    pub known: u32,
}

/// Who of an event's list came.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MarkGuests {
    /// At which event.
    pub event: EventId,
    /// Who.
    pub guests: Vec<GuestId>,
    /// Whether they came; blank: nobody said.
    pub came: Option<bool>,
}

impl Writing<'_> {
    /// Puts many people on an event's list and says how many are new and how many stood there already. A line that heads
    /// its columns is nobody.
    ///
    /// # Errors
    /// [`Refusal::Fields`] where nobody is named, a text is longer than a field holds, or there are more than 5,000 lines;
    /// [`Refusal::NotFound`].
    pub fn add_guests(&self, ask: &AddGuests) -> Result<(u32, u32)> {
        self.tell_event(ask.event)?;
        let guests = guests_in(&ask.lines);
        let mut checking = Checking::new(self.today());
        if guests.is_empty() {
            checking.wrong("lines", Problem::Empty);
        }
        if guests.len() > MOST_GUESTS {
            checking.wrong(
                "lines",
                Problem::TooLong {
                    most: u32::try_from(MOST_GUESTS).unwrap_or(u32::MAX),
                },
            );
        }
        for text in guests.iter().flatten() {
            checking.length("lines", text);
        }
        checking.finish()?;
        let held: BTreeSet<[Option<String>; 3]> = self
            .of_event::<GuestId, Guest>("event_guests", ask.event, "id")?
            .into_iter()
            .map(|Keyed { row, .. }| told_apart([row.name, row.organisation, row.contact]))
            .collect();
        let read = guests.len();
        let mut added = 0;
        for [name, organisation, contact] in guests {
            if held.contains(&told_apart([name.clone(), organisation.clone(), contact.clone()])) {
                continue;
            }
            let row = Guest {
                event: ask.event,
                name,
                organisation,
                contact,
                online: ask.online,
                candidate: None,
                came: ask.came,
            };
            records::put(self.store, "event_guests", &[("id", &GuestId::new(&self.stamp))], &row)?;
            added += 1;
        }
        self.tell("people", added);
        let known = read.saturating_sub(usize::try_from(added).unwrap_or_default());
        Ok((added, u32::try_from(known).unwrap_or(u32::MAX)))
    }

    /// Adds or changes one guest.
    ///
    /// # Errors
    /// [`Refusal::Fields`], [`Refusal::NotFound`].
    pub fn edit_guest(&self, ask: Keyed<GuestId, Guest>) -> Result<EventId> {
        let Keyed { id, mut row } = ask;
        tidy([&mut row.name, &mut row.organisation, &mut row.contact]);
        let mut checking = Checking::new(self.today());
        checking.required("name", &row.name);
        for (field, text) in [
            ("name", &row.name),
            ("organisation", &row.organisation),
            ("contact", &row.contact),
        ] {
            checking.length(field, text);
        }
        checking.finish()?;
        self.tell_event(row.event)?;
        if let Some(candidate) = &row.candidate {
            self.must_be_there("candidates", candidate)?;
        }
        let id = id.unwrap_or_else(|| GuestId::new(&self.stamp));
        records::put(self.store, "event_guests", &[("id", &id)], &row)?;
        Ok(row.event)
    }

    /// Takes a guest off the list, and says of which event.
    ///
    /// # Errors
    /// [`Refusal::NotFound`].
    pub fn withdraw_guest(&self, id: GuestId) -> Result<EventId> {
        let row: Option<Guest> = records::get(self.store, "event_guests", &id)?;
        let row = row.ok_or_else(|| Refusal::not_found("event_guests"))?;
        self.tell_event(row.event)?;
        self.withdraw("event_guests", &id)?;
        Ok(row.event)
    }

    /// Notes who of an event's list came.
    ///
    /// # Errors
    /// [`Refusal::NotFound`] when somebody is not on the list.
    pub fn mark_guests(&self, ask: &MarkGuests) -> Result<()> {
        self.tell_event(ask.event)?;
        let mut statement = self
            .store
            .prepare_cached("UPDATE event_guests SET came = ?3 WHERE id = ?1 AND event = ?2 AND gone = 0")?;
        for guest in &ask.guests {
            if statement.execute((guest, ask.event, ask.came))? == 0 {
                return Err(Refusal::not_found("event_guests").into());
            }
        }
        self.tell("people", ask.guests.len());
        Ok(())
    }
}

/// Name, organisation and contact of every line: cells of a sheet stand apart by tabs; typed lines by semicolons or, where
/// there is none, by commas.
#[must_use]
pub fn guests_in(lines: &str) -> Vec<[Option<String>; 3]> {
    let mark = ['\t', ';']
        .into_iter()
        .find(|mark| lines.contains(*mark))
        .unwrap_or(',');
    let guest = |line: &str| {
        let mut cells = line.splitn(3, mark).map(|cell| Some(cell.to_owned()));
        let mut guest = [(); 3].map(|()| cells.next().flatten());
        tidy(&mut guest);
        guest
    };
    let heads = ["nama", "nama lengkap", "name", "full name", "氏名", "名前"];
    let is_head = |guest: &[Option<String>; 3]| {
        let first = guest[0].as_deref().unwrap_or_default().to_lowercase();
        heads.contains(&first.as_str())
    };
    let mut guests: Vec<_> = lines.lines().map(guest).filter(|guest| guest[0].is_some()).collect();
    if guests.first().is_some_and(is_head) {
        guests.remove(0);
    }
    guests
}

/// By which a guest is known again, however the letters are written.
fn told_apart(texts: [Option<String>; 3]) -> [Option<String>; 3] {
    texts.map(|text| text.map(|text| text.to_lowercase()))
}
