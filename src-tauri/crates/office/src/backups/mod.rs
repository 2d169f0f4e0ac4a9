//! Backups: a copy of the whole store at a second place, proven after it was written, and the way back from it.
//!
//! At the place that the office chose lies `Bekal-cadangan/<centre>/`, and in it for each backup a database and a manifest
//! beside it; photos and scans are shared by all of them, so that each is copied once. Everything is encrypted with the
//! store's own key. The manifest comes last: without one there is no backup.
//!
//! - [`manifest`] what a backup says of itself, under a seal · [`place`] where backups lie, and whether they can lie there
//! - [`making`] writing one and proving it · [`verifying`] proving one again · [`rotation`] which old ones go
//! - [`restoring`] a new store made of one · [`salvage`] what a damaged store still gives that its backup lacks
//! - [`course`] how far long work is, and stopping it · [`kept`] what is remembered beside the store: the place, the proofs

pub mod course;
pub mod kept;
pub mod making;
pub mod manifest;
pub mod place;
pub mod restoring;
pub mod rotation;
pub mod salvage;
pub mod verifying;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Why the place of backups cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PlaceTrouble {
    /// No place was chosen.
    NotChosen,
    /// It is not there: the stick is not in, the folder is gone.
    Missing,
    /// It may not be written to.
    ReadOnly,
    /// There is no room on it.
    Full,
    /// It lies inside the store, where it would be lost with it.
    InsideStore,
    /// What was written cannot be kept there or read back.
    Unreliable,
}

/// Why a backup cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum BackupTrouble {
    /// The file is no backup.
    NotABackup,
    /// It is not as this store's key sealed it.
    Forged,
    /// The database is not beside its manifest.
    DatabaseMissing,
    /// The database is shorter, longer or other than it was.
    DatabaseDamaged,
    /// Photos or scans are missing or damaged.
    PicturesMissing,
    /// It is of another centre.
    OtherCentre,
    /// What was restored does not hold.
    DoesNotHold,
}
