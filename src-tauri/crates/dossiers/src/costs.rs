//! The written statement of costs: what was spent on one person, by whom, and what the person paid, in words too.

use serde::Serialize;

/// What stands on a statement beside the person.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct CostStatement {
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
