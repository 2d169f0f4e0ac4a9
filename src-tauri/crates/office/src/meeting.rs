//! How the office meets other computers: what it knows, what it hands on and takes in, and what is then to be decided.

use crate::{
    Deed, Office, Stamp,
    book::{Parcel, Vector, exchange, proof, questions},
    candidates::roster::Roster,
    refusal::Result,
};
use chrono::{DateTime, Utc};
use rusqlite::TransactionBehavior;

impl Office {
    /// How far this store knows each computer.
    ///
    /// # Errors
    /// A fault of the store.
    pub fn vector(&self) -> Result<Vector> {
        exchange::vector(&self.store)
    }

    /// Everything that the owner of the given vector lacks.
    ///
    /// # Errors
    /// A fault of the store.
    pub fn entries_since(&self, theirs: &Vector) -> Result<Parcel> {
        exchange::entries_since(&self.store, theirs)
    }

    /// Takes in what another computer sent: all of it, or nothing.
    ///
    /// # Errors
    /// [`Refusal::EntriesMissing`], [`Refusal::Forked`], or a fault of the store.
    pub fn take_in(&mut self, parcel: &Parcel, now: DateTime<Utc>) -> Result<exchange::TakenIn> {
        self.pen.take().now_ms = now.timestamp_millis();
        let transaction = self.store.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let taken = exchange::take_in(&transaction, &self.pen, parcel)?;
        // Read before it is kept: what cannot be read must not come in.
        let roster = Roster::read(&transaction)?;
        exchange::finish(transaction)?;
        self.roster = roster;
        Ok(taken)
    }

    /// The entries of each field group that nothing has replaced, by table, key and group: what two computers that have
    /// met must agree on before anything is shown.
    ///
    /// # Errors
    /// A fault of the store.
    pub fn heads(&self) -> Result<exchange::Heads> {
        exchange::heads(&self.store)
    }

    /// Every question that two computers left open.
    ///
    /// # Errors
    /// A fault of the store.
    pub fn questions(&self) -> Result<Vec<questions::Question>> {
        questions::open(&self.store)
    }

    /// Decides a question for one of its versions.
    ///
    /// # Errors
    /// [`Refusal::NotAllowed`], [`Refusal::NotFound`], or a fault of the store.
    pub fn decide(&mut self, stamp: Stamp, question: &questions::Question, choice: usize) -> Result<()> {
        self.write(stamp, Deed::Decide, |office| {
            questions::decide(office.store, office.pen, question, choice)
        })
    }

    /// A digest of everything that must be equal on two computers that have met, for tests and for `check`.
    ///
    /// # Errors
    /// A fault of the store.
    pub fn contents(&self) -> Result<Vec<String>> {
        let mut digests = proof::contents(&self.store)?;
        digests.push(proof::digest(
            &self.store,
            "SELECT * FROM book_head ORDER BY key, tbl, grp, replica, seq",
        )?);
        digests.push(proof::digest(
            &self.store,
            "SELECT replica, seq, opens, clock, schema, tbl, key, kind, body, replaced FROM book_entry ORDER BY replica, seq",
        )?);
        digests.push(proof::digest(
            &self.store,
            "SELECT * FROM book_deed ORDER BY replica, opens",
        )?);
        Ok(digests.iter().map(ToString::to_string).collect())
    }
}
