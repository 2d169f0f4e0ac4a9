//! Long forms that are not yet saved: kept two seconds after the last key, offered back after a crash. They stay on
//! this computer and are no deed.

use crate::{Office, Stamp, refusal::Result};
use chrono::{DateTime, Utc};
use rusqlite::OptionalExtension;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A form that somebody has begun.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Draft {
    /// Which form: `register`, or `candidate:<key>`.
    pub form: String,
    /// What the form holds, as the face wrote it.
    pub body: String,
    /// When it was kept.
    pub saved_at: DateTime<Utc>,
}

/// A form to keep.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct KeepDraft {
    /// Which form.
    pub form: String,
    /// What it holds; blank forgets the draft.
    pub body: Option<String>,
}

impl Office {
    /// The draft that the person in the stamp left in a form.
    ///
    /// # Errors
    /// A fault of the store.
    pub fn draft_of(&self, stamp: Stamp, form: &str) -> Result<Option<Draft>> {
        let found = self
            .store
            .prepare_cached("SELECT form, body, saved_at FROM drafts WHERE form = ?1 AND staff = ?2")?
            .query_row((form, stamp.by), |row| {
                let saved_at: String = row.get(2)?;
                Ok(Draft {
                    form: row.get(0)?,
                    body: row.get(1)?,
                    saved_at: saved_at.parse().unwrap_or_default(),
                })
            })
            .optional()?;
        Ok(found)
    }

    /// Keeps or forgets a draft.
    ///
    /// # Errors
    /// A fault of the store.
    pub fn keep_draft(&mut self, stamp: Stamp, ask: &KeepDraft) -> Result<()> {
        match &ask.body {
            Some(body) => self.store.execute(
                "INSERT INTO drafts (form, staff, body, saved_at) VALUES (?1, ?2, ?3, ?4)
                 ON CONFLICT (form, staff) DO UPDATE SET body = excluded.body, saved_at = excluded.saved_at",
                (&ask.form, stamp.by, body, stamp.now.to_rfc3339()),
            )?,
            None => self.store.execute(
                "DELETE FROM drafts WHERE form = ?1 AND staff = ?2",
                (&ask.form, stamp.by),
            )?,
        };
        Ok(())
    }
}
