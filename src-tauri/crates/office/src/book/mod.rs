//! The book of deeds: one mechanism for history, undo and the meeting of several computers.
//!
//! Every write is a deed made of entries. An entry holds the new values of the field groups that changed in one row
//! and names the entries whose values it replaced. Triggers generated from [`groups`] write the entries in the same
//! transaction as the rows, so nothing can change unrecorded. What nothing has replaced is a *head*; the visible row
//! is a function of the heads alone ([`rows`]); two different heads of one group are an open question ([`questions`]).
//!
//! - [`groups`] which columns change together
//! - [`capture`] the triggers, [`pen`] what they ask while they write
//! - [`exchange`] `entries_since` and `take_in`, how replicas meet
//! - [`history`] who changed what, [`undo`] taking deeds back
//! - [`unknown`] what a newer program wrote
//! - [`proof`] that the rows are what the book says

pub mod capture;
pub mod exchange;
pub mod groups;
pub mod history;
pub mod pen;
#[cfg(feature = "planted-faults")]
pub mod planted;
pub mod proof;
pub mod questions;
pub mod rows;
pub mod undo;
pub mod unknown;

use serde::{Deserialize, Serialize};
use std::str::FromStr;

/// Whether a fault has been planted for the merge tests; never in a program that people use.
#[cfg(not(feature = "planted-faults"))]
macro_rules! is_planted {
    ($fault:ident) => {
        false
    };
}
#[cfg(feature = "planted-faults")]
macro_rules! is_planted {
    ($fault:ident) => {
        $crate::book::planted::is($crate::book::planted::Planted::$fault)
    };
}
pub(crate) use is_planted;

/// Best first: a value before a withdrawal, then the later clock, then the higher replica. It only proposes.
pub(crate) fn rank(head: &str) -> String {
    if is_planted!(NoReplicaTieBreak) {
        return format!(
            "{head}.kind = 'withdraw', {head}.clock / 100000000000 DESC,
             (SELECT arrival FROM book_entry came WHERE came.replica = {head}.replica AND came.seq = {head}.seq)"
        );
    }
    format!("{head}.kind = 'withdraw', {head}.clock DESC, {head}.replica DESC")
}

/// A deed's name across all computers: who wrote it, and the number of its first entry there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct DeedId {
    /// The computer's number.
    pub replica: i64,
    /// The sequence number of its first entry.
    pub opens: i64,
}

impl std::fmt::Display for DeedId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}:{}", self.replica, self.opens)
    }
}

impl FromStr for DeedId {
    type Err = String;
    fn from_str(text: &str) -> Result<Self, String> {
        let parts = text
            .split_once(':')
            .and_then(|(replica, opens)| Some((replica.parse().ok()?, opens.parse().ok()?)));
        let (replica, opens) = parts.ok_or_else(|| format!("{text:?} names no deed"))?;
        Ok(DeedId { replica, opens })
    }
}

impl From<DeedId> for String {
    fn from(id: DeedId) -> String {
        id.to_string()
    }
}

impl TryFrom<String> for DeedId {
    type Error = String;
    fn try_from(text: String) -> Result<Self, String> {
        text.parse()
    }
}

/// The version vector: how far each replica is known.
pub type Vector = std::collections::BTreeMap<i64, i64>;

/// One thing a person did.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DeedRow {
    /// Which deed.
    pub id: DeedId,
    /// Hybrid logical clock when it began.
    pub clock: i64,
    /// When, as the device's clock said (RFC 3339, UTC).
    pub at: String,
    /// Who.
    pub staff: String,
    /// The name at that time.
    pub staff_name: String,
    /// On which computer.
    pub device: String,
    /// What, as [`crate::Deed::word`] says it.
    pub name: String,
    /// What a reader must be told: a JSON object of texts.
    pub facts: String,
    /// The deed it takes back.
    pub undoes: Option<DeedId>,
    /// The deed it does again.
    pub redoes: Option<DeedId>,
}

/// One row touched by a deed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// The computer that wrote it.
    pub replica: i64,
    /// Its number there, without gaps.
    pub seq: i64,
    /// The first entry of its deed.
    pub opens: i64,
    /// Hybrid logical clock: milliseconds since 1970 times 65536, plus a counter.
    pub clock: i64,
    /// The schema it was written under.
    pub schema: i64,
    /// The table.
    pub tbl: String,
    /// The key columns, joined by `|`.
    pub key: String,
    /// `insert`, `change`, `withdraw`, `restore` or `decide`.
    pub kind: String,
    /// New values: a JSON object of groups.
    pub body: String,
    /// What it supersedes: a JSON object from group to a list of `replica:seq`.
    pub replaced: String,
}

/// What one replica hands to another.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Parcel {
    /// The deeds of the entries.
    pub deeds: Vec<DeedRow>,
    /// Entries, each replica's in its own order.
    pub entries: Vec<Entry>,
}
