//! The written statement of costs: what was spent on one person, by whom, and what the person paid, in words too.

use serde::Serialize;

use crate::{Labels, Letterhead};

/// What stands on a statement.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct CostStatement {
    /// Language of the labels, two letters of ISO 639.
    pub language: String,
    /// The words on the form: `words.family("statement-")`.
    pub labels: Labels,
    /// Who states it.
    pub letterhead: Letterhead,
    /// The day it was made, written out.
    pub made_on: String,
    /// Whose costs.
    pub person: String,
    /// The number of the identity card.
    pub nik: String,
    /// The programme.
    pub programme: String,
    /// The batch.
    pub batch: String,
    /// What is promised, and where that stands; blank: nothing.
    pub promise: String,
    /// Who signs for the office.
    pub staff: String,
    /// What was spent.
    pub lines: Vec<StatedCost>,
    /// What others paid, written out.
    pub by_others: String,
    /// What the person paid or borrowed, written out.
    pub paid: String,
    /// The same in words.
    pub paid_in_words: String,
    /// What cannot be said yet; blank: nothing is missing.
    pub gaps: String,
}

/// One line of a statement.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct StatedCost {
    /// For which part of the way.
    pub tier: String,
    /// What for.
    pub item: String,
    /// When it was paid, written out.
    pub paid_on: String,
    /// Who paid.
    pub payer: String,
    /// How the part comes about: shared among so many, or in another currency.
    pub how: String,
    /// The person's part in rupiah, written out.
    pub amount: String,
}
