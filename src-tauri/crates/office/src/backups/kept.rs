//! What is remembered beside the store and not in it: where backups go, what was proven last, what went wrong last. It says
//! nothing about anybody, because it is not encrypted.

use super::{making::Reached, manifest::Counts};
use crate::{
    refusal::{Refusal, Result},
    store::folder::{Folder, write_whole},
};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use std::{fs, path::PathBuf};
use ts_rs::TS;

/// What is remembered about backups of a store.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Kept {
    /// Where backups go.
    pub place: Option<PathBuf>,
    /// Where they went before.
    #[serde(default)]
    pub former: Vec<PathBuf>,
    /// The newest that was proven.
    pub proven: Option<ProvenOnce>,
    /// The newest restoring that was proven.
    pub restored: Option<ProvenOnce>,
    /// What went wrong since.
    pub trouble: Option<Told>,
    /// How far the store was at the newest.
    pub reached: Option<Reached>,
}

/// Something that was proven once.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ProvenOnce {
    /// When.
    pub at: DateTime<Utc>,
    /// The backup's file.
    pub file: String,
    /// When that backup was made.
    pub made_at: DateTime<Utc>,
    /// What was counted.
    pub counts: Counts,
}

/// Something that went wrong.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Told {
    /// When.
    pub at: DateTime<Utc>,
    /// What.
    pub why: Refusal,
}

impl Kept {
    fn path(store: &Folder) -> PathBuf {
        store.path().join("backups.json")
    }

    /// What is remembered; nothing where that cannot be read, because nothing depends on it.
    #[must_use]
    pub fn read(store: &Folder) -> Self {
        fs::read(Self::path(store))
            .ok()
            .and_then(|bytes| serde_json::from_slice(&bytes).ok())
            .unwrap_or_default()
    }

    /// Remembers it.
    ///
    /// # Errors
    /// When the disk refuses.
    pub fn write(&self, store: &Folder) -> Result<()> {
        write_whole(&Self::path(store), &serde_json::to_vec_pretty(self)?)
    }

    /// Every place where backups may lie, the present one first.
    #[must_use]
    pub fn places(&self) -> Vec<PathBuf> {
        self.place.iter().chain(&self.former).cloned().collect()
    }
}
