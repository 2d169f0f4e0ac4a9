//! What was done lately, as lines for a face.

use crate::{
    Deed, Office,
    book::{DeedRow, exchange, undo},
    refusal::Result,
};
use chrono::{DateTime, Utc};
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
