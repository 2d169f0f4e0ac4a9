//! What was done lately, as lines for a face; taking it back and doing it again.

use crate::{
    Deed, Office, Stamp,
    book::{DeedId, DeedRow, exchange, pen::SharedPen, undo},
    lessons::closing::may_be_turned,
    office::Turning,
    refusal::{Refusal, Result},
};
use chrono::{DateTime, Utc};
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// A deed in a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DeedLine {
    /// Which, as `replica:number`.
    pub id: String,
    /// When.
    pub at: DateTime<Utc>,
    /// Who.
    pub by: String,
    /// On which computer.
    pub device: String,
    /// The deed's word.
    pub deed: String,
    /// What a reader must be told.
    pub facts: BTreeMap<String, String>,
    /// Whether it has been taken back.
    pub undone: bool,
    /// Whether it can be taken back at all.
    pub can_be_undone: bool,
}

/// What `Ctrl+Z` and `Ctrl+Y` would do.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct UndoState {
    /// What would be taken back.
    pub undo: Option<DeedLine>,
    /// What would be done again.
    pub redo: Option<DeedLine>,
}

/// What came of an undo or a redo.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Turned {
    /// The deed that was taken back or done again.
    pub deed: DeedLine,
    /// False when everything was already as it would have become; the deed counts as taken back or done all the same.
    pub changed: bool,
    /// What the keys would do next.
    pub next: UndoState,
}

/// A row that an undo left as it was, because somebody changed it since.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct KeptRow {
    /// The table.
    pub table: String,
    /// What the row is called, where it has a name.
    pub name: Option<String>,
}

impl Office {
    /// A deed as a line.
    ///
    /// # Errors
    /// A fault of the store.
    pub fn deed_line(&self, deed: DeedRow) -> Result<DeedLine> {
        Ok(DeedLine {
            id: deed.id.to_string(),
            at: deed.at.parse().unwrap_or_default(),
            by: deed.staff_name,
            device: deed.device,
            undone: undo::is_undone(&self.store, deed.id)?,
            can_be_undone: Deed::named(&deed.name).is_some_and(Deed::can_be_undone),
            deed: deed.name,
            facts: serde_json::from_str(&deed.facts)?,
        })
    }

    /// What the keys would do now.
    ///
    /// # Errors
    /// A fault of the store.
    pub fn undo_state(&self) -> Result<UndoState> {
        let next = self.next_in_line()?;
        Ok(UndoState {
            undo: next.undo.map(|deed| self.deed_line(deed)).transpose()?,
            redo: next.redo.map(|deed| self.deed_line(deed)).transpose()?,
        })
    }

    /// What `Ctrl+Z` and `Ctrl+Y` would do now.
    ///
    /// # Errors
    /// A fault of the store.
    pub fn next_in_line(&self) -> Result<undo::NextInLine> {
        undo::next_in_line(&self.store)
    }

    /// Takes back the last deed of this computer that stands.
    ///
    /// # Errors
    /// [`Refusal::NothingToUndo`], [`Refusal::ChangedSince`], [`Refusal::NotAllowed`], or a fault of the store.
    pub fn undo(&mut self, stamp: Stamp) -> Result<undo::Turned> {
        let deed = self.next_in_line()?.undo.ok_or(Refusal::NothingToUndo)?;
        let turning = Turning {
            undoes: Some(deed.id),
            redoes: None,
        };
        self.turn(stamp, deed, Deed::Undo, turning, |store, pen, deed| {
            undo::take_back(store, pen, deed, undo::Changed::Refuse)
        })
    }

    /// Does the deed again that was undone last.
    ///
    /// # Errors
    /// [`Refusal::NothingToRedo`], [`Refusal::ChangedSince`], [`Refusal::NotAllowed`], or a fault of the store.
    pub fn redo(&mut self, stamp: Stamp) -> Result<undo::Turned> {
        let deed = self.next_in_line()?.redo.ok_or(Refusal::NothingToRedo)?;
        let turning = Turning {
            undoes: None,
            redoes: Some(deed.id),
        };
        self.turn(stamp, deed, Deed::Redo, turning, undo::do_again)
    }

    /// Does one undone deed of any age again.
    ///
    /// # Errors
    /// [`Refusal::NotFound`], [`Refusal::NothingToRedo`], [`Refusal::ChangedSince`], [`Refusal::NotAllowed`], or a fault.
    pub(crate) fn redo_deed(&mut self, stamp: Stamp, id: DeedId) -> Result<undo::Turned> {
        let deed = self.deed(id)?.ok_or_else(|| Refusal::not_found("deeds"))?;
        let turning = Turning {
            undoes: None,
            redoes: Some(id),
        };
        self.turn(stamp, deed, Deed::Redo, turning, undo::do_again)
    }

    /// Takes back one deed of any age; rows that somebody changed since stay as they are and are listed.
    ///
    /// # Errors
    /// [`Refusal::NotFound`], [`Refusal::NothingToUndo`] when it is undone already, [`Refusal::NotAllowed`], or a fault.
    pub fn undo_deed(&mut self, stamp: Stamp, id: DeedId) -> Result<undo::Turned> {
        let deed = self.deed(id)?.ok_or_else(|| Refusal::not_found("deeds"))?;
        let undoable = Deed::named(&deed.name).is_some_and(Deed::can_be_undone);
        if !undoable || undo::is_undone(&self.store, id)? {
            return Err(Refusal::NothingToUndo.into());
        }
        let turning = Turning {
            undoes: Some(id),
            redoes: None,
        };
        self.turn(stamp, deed, Deed::Undo, turning, |store, pen, deed| {
            undo::take_back(store, pen, deed, undo::Changed::Keep)
        })
    }

    /// The deed of that name.
    ///
    /// # Errors
    /// A fault of the store.
    pub fn deed(&self, id: DeedId) -> Result<Option<DeedRow>> {
        exchange::find_deed(&self.store, id)
    }

    fn turn(
        &mut self,
        stamp: Stamp,
        deed: DeedRow,
        turn: Deed,
        turning: Turning,
        act: impl FnOnce(&Connection, &SharedPen, DeedRow) -> Result<undo::Turned>,
    ) -> Result<undo::Turned> {
        let member = self.member(stamp.by)?;
        // Whoever may not do a deed may not take it back either.
        if !Deed::named(&deed.name).is_some_and(|deed| deed.is_allowed(member.role)) {
            return Err(Refusal::NotAllowed {
                deed: deed.name.clone(),
            }
            .into());
        }
        crate::exams::keying::must_be_turnable(&self.store, &deed, stamp.by)?;
        let facts: BTreeMap<String, String> = serde_json::from_str(&deed.facts)?;
        self.write_turning(stamp, &member, turn, turning, |office| {
            for (fact, value) in facts {
                office.tell(&fact, value);
            }
            office.tell("deed", &deed.name);
            // What a lesson is turned from and what it is turned to: neither may lie in a closed month.
            let id = deed.id;
            may_be_turned(office.store, id)?;
            let turned = act(office.store, office.pen, deed)?;
            may_be_turned(office.store, id)?;
            Ok(turned)
        })
    }

    /// What came of an undo or a redo, and what the keys would do next.
    ///
    /// # Errors
    /// A fault of the store.
    pub fn turned(&self, turned: undo::Turned) -> Result<Turned> {
        Ok(Turned {
            deed: self.deed_line(turned.deed)?,
            changed: turned.changed,
            next: self.undo_state()?,
        })
    }

    /// The newest deeds of all computers, newest first.
    ///
    /// # Errors
    /// A fault of the store.
    pub fn recent_deeds(&self, limit: u32) -> Result<Vec<DeedLine>> {
        let mut statement = self
            .store
            .prepare_cached("SELECT * FROM book_deed ORDER BY clock DESC LIMIT ?1")?;
        let rows: Vec<DeedRow> = statement
            .query_map([limit], exchange::deed)?
            .collect::<rusqlite::Result<_>>()?;
        rows.into_iter().map(|row| self.deed_line(row)).collect()
    }

    /// Rows that an undo kept, with their names.
    ///
    /// # Errors
    /// A fault of the store.
    pub fn kept_rows(&self, kept: Vec<(String, String)>) -> Result<Vec<KeptRow>> {
        kept.into_iter()
            .map(|(table, key)| {
                let name = match table.as_str() {
                    "candidates" => key
                        .parse()
                        .ok()
                        .and_then(|id| self.person_line(id))
                        .map(|line| line.name),
                    _ => None,
                };
                Ok(KeptRow { table, name })
            })
            .collect()
    }
}
