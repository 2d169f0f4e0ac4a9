//! What proves a result: the certificate's number, the day to which it is good, and a scan, sealed as photos are.

use crate::{
    forms::{Checking, tidy},
    ids::{CandidateId, SittingId},
    office::{Reading, Writing},
    records::{self, record},
    refusal::{Refusal, Result},
};
use rusqlite::OptionalExtension;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

record! {
    /// What a certificate says.
    Certificate {
        /// Its number.
        certificate: Option<String>,
        /// The last day on which it is good, where it names one.
        valid_until: Option<String>,
    }
}

record! {
    /// Which file shows it.
    ScanName {
        /// The name of the sealed scan beside the store.
        scan: Option<String>,
    }
}

/// One person's result of one sitting.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ResultKey {
    /// The sitting.
    pub sitting: SittingId,
    /// Who sat the exam.
    pub candidate: CandidateId,
}

impl Reading<'_> {
    /// The scan of a certificate, or nothing.
    ///
    /// # Errors
    /// [`Refusal::NoResult`], [`Refusal::Picture`] when its file is damaged, or a fault of the disk.
    pub fn certificate_scan(&self, of: ResultKey) -> Result<Option<Vec<u8>>> {
        let mut statement = self
            .store
            .prepare_cached("SELECT scan FROM results WHERE sitting = ?1 AND candidate = ?2 AND gone = 0")?;
        let held: Option<Option<String>> = statement
            .query_row((of.sitting, of.candidate), |row| row.get(0))
            .optional()?;
        match held.ok_or(Refusal::NoResult)? {
            Some(name) => self.pictures.get(&name),
            None => Ok(None),
        }
    }
}

impl Writing<'_> {
    /// Keeps what a certificate says, and its scan when one is given; a scan kept before stays otherwise.
    ///
    /// # Errors
    /// [`Refusal::Fields`], [`Refusal::NoResult`] when the person has no score there, or a fault of the disk.
    pub fn keep_certificate(&self, of: ResultKey, mut row: Certificate, scan: Option<&[u8]>) -> Result<()> {
        tidy([&mut row.certificate, &mut row.valid_until]);
        let mut checking = Checking::new(self.today());
        checking.length("certificate", &row.certificate);
        checking.day("valid_until", &mut row.valid_until);
        checking.finish()?;
        let mut statement = self.store.prepare_cached(
            "SELECT 1 FROM results WHERE sitting = ?1 AND candidate = ?2 AND gone = 0 AND scores IS NOT NULL",
        )?;
        if !statement.exists((of.sitting, of.candidate))? {
            return Err(Refusal::NoResult.into());
        }
        let key: [(&str, &dyn rusqlite::ToSql); 2] = [("sitting", &of.sitting), ("candidate", &of.candidate)];
        records::put(self.store, "results", &key, &row)?;
        if let Some(bytes) = scan {
            let scan = Some(self.pictures.keep(bytes)?);
            records::put(self.store, "results", &key, &ScanName { scan })?;
        }
        self.tell_name(of.candidate)
    }
}
