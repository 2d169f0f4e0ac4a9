//! Scanned letters and certificates: kept as they were scanned, given back as a file.

use crate::{
    Seat,
    files::{FileBytes, decode},
};
use office::{
    Deed, Refusal, Result,
    agreements::sheet::AgreementSheet,
    exams::{
        attempts::AttemptsPage,
        certificates::{Certificate, ResultKey},
    },
    ids::{AgreementId, AgreementPageId, LeaveId, PaperId, PaperPageId},
    lessons::leave::{LeaveLine, ListLeaves},
    papers::paper::PapersPage,
    photos::scan::{check, recognise},
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A scanned letter for a request to be away.
#[derive(Clone, Serialize, Deserialize, TS)]
pub struct KeepLeaveScan {
    /// Which request.
    pub leave: LeaveId,
    /// JPEG, PNG or PDF of at most 10 MB, in base 64.
    pub scan: String,
}

/// What proves a result.
#[derive(Clone, Serialize, Deserialize, TS)]
pub struct KeepCertificate {
    /// Which result.
    pub of: ResultKey,
    /// What the certificate says.
    pub row: Certificate,
    /// JPEG, PNG or PDF of at most 10 MB, in base 64; without it the scan kept before stays.
    pub scan: Option<String>,
}

/// One more scanned page of a paper.
#[derive(Clone, Serialize, Deserialize, TS)]
pub struct KeepPaperPage {
    /// Which paper.
    pub paper: PaperId,
    /// JPEG, PNG or PDF of at most 10 MB, in base 64.
    pub scan: String,
}

/// One more scanned page of an agreement.
#[derive(Clone, Serialize, Deserialize, TS)]
pub struct KeepAgreementPage {
    /// Which agreement.
    pub agreement: AgreementId,
    /// JPEG, PNG or PDF of at most 10 MB, in base 64.
    pub scan: String,
}

impl Seat {
    /// Keeps one more page of an agreement, sealed beside the store, and gives the agreement's page.
    ///
    /// # Errors
    /// [`office::Refusal::Scan`], [`office::Refusal::NotFound`], [`office::Refusal::NotAllowed`].
    pub(crate) fn keep_agreement_page(&self, ask: &KeepAgreementPage) -> Result<AgreementSheet> {
        let bytes = decode(&ask.scan)?;
        self.at_work(|office, stamp| {
            office.write(stamp, Deed::KeepAgreementScan, |office| {
                office.keep_agreement_page(ask.agreement, &bytes)?;
                office.agreement_sheet(ask.agreement)
            })
        })
    }

    /// The scan of a page as a file, or nothing when it is not on this computer.
    ///
    /// # Errors
    /// [`office::Refusal::NotFound`], [`office::Refusal::Picture`] when it is damaged.
    pub(crate) fn agreement_page_of(&self, ask: AgreementPageId) -> Result<Option<FileBytes>> {
        let scan = self.at_work(|office, stamp| office.read(stamp, |office| office.agreement_page_of(ask)))?;
        Ok(scan.map(|bytes| self.scan_file("agreements-agreement", &bytes)))
    }

    /// A scan as a file with the name of that word.
    fn scan_file(&self, word: &str, bytes: &[u8]) -> FileBytes {
        let ending = recognise(bytes).map_or("bin", |scanned| scanned.ending());
        FileBytes::of(&format!("{}.{ending}", self.words().say(word)), bytes)
    }

    /// Keeps one more page of a paper, sealed beside the store, and gives the person's papers.
    ///
    /// # Errors
    /// [`office::Refusal::Scan`], [`office::Refusal::NotFound`], [`office::Refusal::NotAllowed`].
    pub(crate) fn keep_paper_page(&self, ask: &KeepPaperPage) -> Result<PapersPage> {
        let bytes = decode(&ask.scan)?;
        self.at_work(|office, stamp| {
            office.write(stamp, Deed::KeepPaperScan, |office| {
                let whose = office.keep_paper_page(ask.paper, &bytes)?;
                office.papers_of(whose)
            })
        })
    }

    /// The scan of a page as a file, or nothing when it is not on this computer.
    ///
    /// # Errors
    /// [`office::Refusal::NotFound`], [`office::Refusal::NotAllowed`], [`office::Refusal::Picture`] when it is damaged.
    pub(crate) fn paper_page_of(&self, ask: PaperPageId) -> Result<Option<FileBytes>> {
        let scan = self.at_work(|office, stamp| office.read(stamp, |office| office.paper_page_of(ask)))?;
        Ok(scan.map(|bytes| self.scan_file("papers-paper", &bytes)))
    }

    /// Keeps what a certificate says and its scan, and gives every try of the person.
    ///
    /// # Errors
    /// [`office::Refusal::Scan`], [`office::Refusal::Fields`], [`office::Refusal::NoResult`],
    /// [`office::Refusal::NotAllowed`].
    pub(crate) fn keep_certificate(&self, ask: KeepCertificate) -> Result<AttemptsPage> {
        let scan = ask.scan.as_deref().map(decode).transpose()?;
        if let Some(bytes) = &scan {
            check(bytes).map_err(Refusal::from)?;
        }
        self.at_work(|office, stamp| {
            office.write(stamp, Deed::KeepCertificate, |office| {
                office.keep_certificate(ask.of, ask.row, scan.as_deref())?;
                office.attempts_of(ask.of.candidate)
            })
        })
    }

    /// The scan of a certificate as a file, or nothing.
    ///
    /// # Errors
    /// [`office::Refusal::NoResult`], [`office::Refusal::Picture`] when it is damaged.
    pub(crate) fn certificate_scan(&self, ask: ResultKey) -> Result<Option<FileBytes>> {
        let scan = self.at_work(|office, stamp| office.read(stamp, |office| office.certificate_scan(ask)))?;
        Ok(scan.map(|bytes| self.scan_file("deed-keep_certificate", &bytes)))
    }

    /// Keeps the letter of a request, sealed beside the store, and gives everything the person asked for.
    ///
    /// # Errors
    /// [`office::Refusal::Scan`], [`office::Refusal::NotFound`], [`office::Refusal::NotAllowed`].
    pub(crate) fn keep_leave_scan(&self, ask: &KeepLeaveScan) -> Result<Vec<LeaveLine>> {
        let bytes = decode(&ask.scan)?;
        self.at_work(|office, stamp| {
            office.write(stamp, Deed::GiveLeave, |office| {
                let whose = office.keep_leave_scan(ask.leave, &bytes)?;
                office.list_leaves(&ListLeaves::of(whose))
            })
        })
    }

    /// The letter of a request as a file, or nothing.
    ///
    /// # Errors
    /// [`office::Refusal::NotFound`], [`office::Refusal::NotAllowed`], [`office::Refusal::Picture`] when it is damaged.
    pub(crate) fn leave_scan_of(&self, ask: LeaveId) -> Result<Option<FileBytes>> {
        let scan = self.at_work(|office, stamp| office.read(stamp, |office| office.leave_scan_of(ask)))?;
        Ok(scan.map(|bytes| self.scan_file("deed-give_leave", &bytes)))
    }
}
