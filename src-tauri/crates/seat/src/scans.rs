//! Scanned letters: kept as they were scanned, given back as a file.

use crate::{
    Seat,
    files::{FileBytes, decode},
};
use office::{
    Deed, Result,
    ids::LeaveId,
    lessons::leave::{LeaveLine, ListLeaves},
    photos::scan::recognise,
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

impl Seat {
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
        Ok(scan.map(|bytes| {
            let ending = recognise(&bytes).map_or("bin", |scanned| scanned.ending());
            FileBytes::of(&format!("{}.{ending}", self.words().say("deed-give_leave")), &bytes)
        }))
    }
}
