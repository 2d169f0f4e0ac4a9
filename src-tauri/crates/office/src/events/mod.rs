//! Events: a delegation, a site visit, a seminar with hundreds online, a send-off. Who was on the list and who came, and
//! what was promised there.
//!
//! - [`guests`] the list, pasted or written, and who of it came · [`tasks`] what was promised, and until when

pub mod guests;
pub mod tasks;

use crate::{
    candidates::background::Keyed,
    forms::{Checking, tidy},
    ids::{BatchId, EventId, GuestId, PartnerId, ProgrammeId, TaskId},
    office::{Reading, Writing},
    records::{self, record},
    refusal::{Problem, Refusal, Result},
    vocabulary::EventKind,
};
use guests::Guest;
use serde::{Deserialize, Serialize};
use tasks::EventTask;
use ts_rs::TS;

record! {
    /// Something that was held, or will be.
    Event {
        /// What kind.
        kind: Option<EventKind>,
        /// The name.
        name: Option<String>,
        /// Its day, or its first.
        held_on: Option<String>,
        /// Its last day; blank: one day.
        until_on: Option<String>,
        /// Where.
        place: Option<String>,
        /// Whether it was held online.
        online: Option<bool>,
        /// With which partner.
        partner: Option<PartnerId>,
        /// Of which programme.
        programme: Option<ProgrammeId>,
        /// Of which batch.
        batch: Option<BatchId>,
        /// How many were invited or reported, where nobody kept a list.
        expected: Option<i32>,
        /// A free note, with the source.
        note: Option<String>,
    }
}

/// How many came, and how.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Attended {
    /// On the list.
    pub listed: u32,
    /// Came, online.
    pub online: u32,
    /// Came, to the place itself.
    pub on_site: u32,
    /// Did not come.
    pub away: u32,
    /// Nobody said.
    pub unknown: u32,
}

/// An event in a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct EventLine {
    /// Which.
    pub id: EventId,
    /// The event.
    pub row: Event,
    /// The partner's name.
    pub partner_name: Option<String>,
    /// The programme's name.
    pub programme_name: Option<String>,
    /// The batch's name.
    pub batch_name: Option<String>,
    /// Who came, as the list has it.
    pub attended: Attended,
    /// Tasks that are not done.
    pub tasks_open: u32,
}

/// An event's page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct EventSheet {
    /// The event.
    pub line: EventLine,
    /// Everybody on the list, by name.
    pub guests: Vec<Keyed<GuestId, Guest>>,
    /// What was promised, what is due first.
    pub tasks: Vec<Keyed<TaskId, EventTask>>,
}

impl Reading<'_> {
    /// Every event, newest first; those without a day last.
    ///
    /// # Errors
    /// A fault of the store.
    pub fn list_events(&self) -> Result<Vec<EventLine>> {
        self.event_lines("", &[])
    }

    /// One event with its guests and tasks.
    ///
    /// # Errors
    /// [`Refusal::NotFound`], or a fault of the store.
    pub fn event_sheet(&self, id: EventId) -> Result<EventSheet> {
        let line = self.event_lines("AND v.id = ?1", &[&id])?.pop();
        let mut tasks = self.of_event::<TaskId, EventTask>("event_tasks", id, "due_on IS NULL, due_on, id")?;
        tasks.sort_by_key(|task| task.row.done_on.is_some());
        Ok(EventSheet {
            line: line.ok_or_else(|| Refusal::not_found("events"))?,
            guests: self.of_event("event_guests", id, "name, id")?,
            tasks,
        })
    }

    fn event_lines(&self, only: &str, values: &[&dyn rusqlite::ToSql]) -> Result<Vec<EventLine>> {
        let columns: Vec<String> = <Event as records::Record>::COLUMNS
            .iter()
            .map(|column| format!("v.{column}"))
            .collect();
        let sql = format!(
            "SELECT v.id, {}, p.name AS partner_name, g.name AS programme_name, b.name AS batch_name,
               count(e.id) AS listed,
               count(e.id) FILTER (WHERE e.came = 1 AND coalesce(e.online, v.online, 0) = 1) AS came_online,
               count(e.id) FILTER (WHERE e.came = 1 AND coalesce(e.online, v.online, 0) = 0) AS came_on_site,
               count(e.id) FILTER (WHERE e.came = 0) AS away,
               (SELECT count(*) FROM event_tasks t WHERE t.event = v.id AND t.gone = 0 AND t.done_on IS NULL) AS tasks_open
             FROM events v LEFT JOIN event_guests e ON e.event = v.id AND e.gone = 0
             LEFT JOIN partners p ON p.id = v.partner LEFT JOIN programmes g ON g.id = v.programme
             LEFT JOIN batches b ON b.id = v.batch
             WHERE v.gone = 0 {only} GROUP BY v.id ORDER BY v.held_on IS NULL, v.held_on DESC, v.id DESC",
            columns.join(", ")
        );
        let mut statement = self.store.prepare_cached(&sql)?;
        let lines = statement.query_map(values, |row| {
            let (listed, online, on_site, away): (u32, u32, u32, u32) = (
                row.get("listed")?,
                row.get("came_online")?,
                row.get("came_on_site")?,
                row.get("away")?,
            );
            Ok(EventLine {
                id: row.get("id")?,
                row: records::Record::from_row(row)?,
                partner_name: row.get("partner_name")?,
                programme_name: row.get("programme_name")?,
                batch_name: row.get("batch_name")?,
                attended: Attended {
                    listed,
                    online,
                    on_site,
                    away,
                    unknown: listed.saturating_sub(online + on_site + away),
                },
                tasks_open: row.get("tasks_open")?,
            })
        })?;
        Ok(lines.collect::<rusqlite::Result<_>>()?)
    }

    pub(crate) fn of_event<I: rusqlite::types::FromSql, R: records::Record>(
        &self,
        table: &str,
        event: EventId,
        order: &str,
    ) -> Result<Vec<Keyed<I, R>>> {
        let columns = R::COLUMNS.join(", ");
        let sql = format!("SELECT id, {columns} FROM {table} WHERE event = ?1 AND gone = 0 ORDER BY {order}");
        let mut statement = self.store.prepare_cached(&sql)?;
        let rows = statement.query_map([event], |row| {
            Ok(Keyed {
                id: Some(row.get("id")?),
                row: R::from_row(row)?,
            })
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}

impl Writing<'_> {
    /// Adds or changes an event.
    ///
    /// # Errors
    /// [`Refusal::Fields`], [`Refusal::NotFound`].
    pub fn edit_event(&self, ask: Keyed<EventId, Event>) -> Result<EventId> {
        let Keyed { id, mut row } = ask;
        tidy([
            &mut row.name,
            &mut row.held_on,
            &mut row.until_on,
            &mut row.place,
            &mut row.note,
        ]);
        let mut checking = Checking::new(self.today());
        if row.kind.is_none() {
            checking.wrong("kind", Problem::Empty);
        }
        checking.required("name", &row.name);
        checking.length("name", &row.name);
        checking.length("place", &row.place);
        checking.span("held_on", &mut row.held_on, "until_on", &mut row.until_on);
        checking.number("expected", row.expected, 0, 1_000_000);
        checking.finish()?;
        if let Some(partner) = &row.partner {
            self.must_be_there("partners", partner)?;
        }
        if let Some(programme) = &row.programme {
            self.must_be_there("programmes", programme)?;
        }
        if let Some(batch) = &row.batch {
            self.must_be_there("batches", batch)?;
        }
        let id = id.unwrap_or_else(|| EventId::new(&self.stamp));
        records::put(self.store, "events", &[("id", &id)], &row)?;
        self.tell("name", row.name.unwrap_or_default());
        Ok(id)
    }

    /// Withdraws an event; its list stays with it.
    ///
    /// # Errors
    /// [`Refusal::NotFound`].
    pub fn withdraw_event(&self, id: EventId) -> Result<()> {
        self.tell_event(id)?;
        self.withdraw("events", &id)
    }

    pub(crate) fn tell_event(&self, id: EventId) -> Result<()> {
        let row: Option<Event> = records::get(self.store, "events", &id)?;
        let row = row.ok_or_else(|| Refusal::not_found("events"))?;
        self.tell("event", row.name.unwrap_or_default());
        Ok(())
    }
}
