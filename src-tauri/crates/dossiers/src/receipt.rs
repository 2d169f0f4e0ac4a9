//! The receipt for originals: what the office holds of somebody and why, or what was given back, signed by both.

use serde::Serialize;

use crate::{Labels, Letterhead};

/// What stands on a receipt.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct OriginalReceipt {
    /// Language of the labels, two letters of ISO 639.
    pub language: String,
    /// The words on the form: `words.family("receipt-")`.
    pub labels: Labels,
    /// Who holds the originals.
    pub letterhead: Letterhead,
    /// The day it was made, written out.
    pub made_on: String,
    /// Whose originals.
    pub person: String,
    /// The number of the identity card.
    pub nik: String,
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
