//! The zero-burden proof: what each person paid, against what the programme promises. Pure.
//!
//! What the candidate pays counts, and so does a loan: whoever repays it out of the wages abroad has paid for the way
//! there, only later (advances that are repaid from Japan are the sector's usual way of charging candidates). Nothing is
//! proved by silence: a person of whom no cost is known, or of whom something planned was never accounted for, is not
//! shown as free of burden.

use super::{
    cost_lines::{CostLine, KeyedCost, MoneyPromise},
    sums::{rupiah, share},
};
use crate::{
    ids::{BatchId, CandidateId, CostLineId},
    vocabulary::{CostItem, CostSide, Payer, Promised, Tier},
};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use ts_rs::TS;

/// Whether the promise is kept to one person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum BurdenState {
    /// They paid more than was promised.
    Broken,
    /// It cannot be said: no cost is known, or one is known only in part.
    Unproved,
    /// Every known cost was paid by others, or lies within what was promised.
    Proved,
    /// Nothing was promised.
    NoPromise,
}

/// Why it cannot be said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Gap {
    /// No spent money is known of this person.
    NothingKnown,
    /// A line whose worth in rupiah, or whose payer, is not known.
    LineUnknown {
        /// Which.
        line: CostLineId,
    },
    /// Planned, and nobody noted what it cost.
    NotAccounted {
        /// Of which tier.
        tier: Tier,
        /// What.
        item: CostItem,
    },
    /// A cap was promised, and no amount was written down.
    NoCap,
}

/// A line that reaches a person, with the person's part of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Reaching {
    /// Which line.
    pub line: CostLineId,
    /// The person's part, in rupiah.
    #[ts(type = "number")]
    pub part: i64,
    /// Among how many the line is shared.
    pub among: u32,
}

/// What one person paid, and whether that keeps the promise.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Burden {
    /// How it stands.
    pub state: BurdenState,
    /// What the person paid or borrowed in all, in rupiah.
    #[ts(type = "number")]
    pub paid: i64,
    /// What others paid for the person, in rupiah.
    #[ts(type = "number")]
    pub by_others: i64,
    /// The lines that the person paid or borrowed.
    pub lines: Vec<Reaching>,
    /// Why nothing is proved.
    pub gaps: Vec<Gap>,
}

/// Somebody of whom it is asked.
#[derive(Clone, Copy, Debug)]
pub struct Bearer {
    /// Who.
    pub candidate: CandidateId,
    /// In which batch.
    pub batch: BatchId,
    /// Whether they departed: what is planned for a departure is only asked of those.
    pub departed: bool,
    /// Whether they are still in the batch: what a batch or a programme shares reaches only those.
    pub enrolled: bool,
}

/// How many people are in each batch, and in the programme: among them a line is shared that does not say among how many.
#[derive(Clone, Debug, Default)]
pub struct Among {
    /// By batch.
    pub batches: BTreeMap<BatchId, u32>,
    /// In all.
    pub all: u32,
}

impl Among {
    /// Among how many people a line is shared.
    #[must_use]
    pub fn of(&self, line: &CostLine) -> u32 {
        if line.candidate.is_some() {
            return 1;
        }
        let stated = line.people.and_then(|people| u32::try_from(people).ok());
        let counted = line
            .batch
            .map_or(self.all, |batch| self.batches.get(&batch).copied().unwrap_or(0));
        stated.unwrap_or(counted).max(1)
    }
}

/// Whether a payer's money burdens the candidate.
#[must_use]
pub fn is_burden(payer: Payer) -> bool {
    match payer {
        Payer::Candidate | Payer::Loan => true,
        Payer::Centre | Payer::Government | Payer::Partner | Payer::Subsidy => false,
    }
}

/// Whether a line that is no one person's is shared by somebody: a batch's by those who are in it, a programme's by all.
#[must_use]
pub fn shares(line: &CostLine, bearer: &Bearer) -> bool {
    bearer.enrolled && line.candidate.is_none() && line.batch.is_none_or(|batch| batch == bearer.batch)
}

/// What one person of a programme paid, by the lines that reach them.
#[must_use]
pub fn burden<'l>(
    promise: &MoneyPromise,
    bearer: &Bearer,
    lines: impl IntoIterator<Item = &'l KeyedCost>,
    among: &Among,
) -> Burden {
    let (mut paid, mut by_others, mut own, mut gaps) = (0_i64, 0_i64, Vec::new(), Vec::new());
    let (mut planned, mut spent) = (BTreeSet::new(), BTreeSet::new());
    let mut is_known = false;
    for keyed in lines {
        let (Some(id), line) = (keyed.id, &keyed.row) else {
            continue;
        };
        let what = line.tier.zip(line.item);
        if line.side == Some(CostSide::Budget) {
            planned.extend(what.filter(|(tier, _)| bearer.departed || *tier != Tier::Departure));
            continue;
        }
        let (Some(payer), Some(sum)) = (line.payer, rupiah(line)) else {
            gaps.push(Gap::LineUnknown { line: id });
            continue;
        };
        is_known = true;
        spent.extend(what);
        let people = among.of(line);
        let part = share(sum, people);
        if is_burden(payer) {
            paid = paid.saturating_add(part);
            own.push(Reaching {
                line: id,
                part,
                among: people,
            });
        } else {
            by_others = by_others.saturating_add(part);
        }
    }
    if !is_known && gaps.is_empty() {
        gaps.push(Gap::NothingKnown);
    } else {
        let missing = planned.difference(&spent);
        gaps.extend(missing.map(|(tier, item)| Gap::NotAccounted {
            tier: *tier,
            item: *item,
        }));
    }
    let most = match promise.promise {
        None => None,
        Some(Promised::NoBurden) => Some(0),
        Some(Promised::Capped) => {
            if promise.promise_cap.is_none() {
                gaps.push(Gap::NoCap);
            }
            Some(promise.promise_cap.unwrap_or(i64::MAX))
        }
    };
    let state = match most {
        None => BurdenState::NoPromise,
        Some(most) if paid > most => BurdenState::Broken,
        Some(_) if !gaps.is_empty() => BurdenState::Unproved,
        Some(_) => BurdenState::Proved,
    };
    Burden {
        state,
        paid,
        by_others,
        lines: own,
        gaps,
    }
}
