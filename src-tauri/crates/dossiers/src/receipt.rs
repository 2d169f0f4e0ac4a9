//! The receipt for originals: what the office holds of somebody and why, or what was given back, signed by both.

use serde::Serialize;

/// What stands on a receipt beside the person.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct OriginalReceipt {
    /// Who gives or takes for the office.
    pub staff: String,
    /// Everything on it was given back; otherwise everything is held.
    pub returned: bool,
    /// The originals.
    pub originals: Vec<ReceivedOriginal>,
}

/// One original on a receipt.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct ReceivedOriginal {
    /// What kind of paper.
    pub paper: String,
    /// Its number.
    pub number: String,
    /// When it was received, written out.
    pub received_on: String,
    /// Why it is held.
    pub reason: String,
    /// Where it is held; to whom it was given back, on a receipt of what was.
    pub place: String,
    /// When it was given back, written out.
    pub returned_on: String,
}
