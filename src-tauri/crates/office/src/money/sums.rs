//! What cost lines come to in rupiah, and the budget against what was spent. Pure.

use super::cost_lines::CostLine;
use crate::{
    forms::MOST_MONEY,
    vocabulary::{CostItem, CostSide, Payer, Tier},
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// The currency in which everything is compared.
pub const RUPIAH: &str = "IDR";
/// A rate is kept in ten-thousandths of a rupiah.
const RATE_UNIT: i128 = 10_000;

/// What a line comes to in whole rupiah, half a rupiah counted away from zero. Blank when the amount is not known, a
/// foreign currency has no rate, or it comes to more than can be kept.
#[must_use]
pub fn rupiah(line: &CostLine) -> Option<i64> {
    let amount = line.amount?;
    if line.currency.as_deref().is_none_or(|currency| currency == RUPIAH) {
        return Some(amount);
    }
    let exact = i128::from(amount) * i128::from(line.rate.filter(|rate| *rate > 0)?);
    let rounded = (exact + exact.signum() * (RATE_UNIT / 2)) / RATE_UNIT;
    i64::try_from(rounded).ok().filter(|sum| sum.abs() <= MOST_MONEY)
}

/// One person's part of an amount shared among so many, rounded away from zero: no rupiah disappears.
#[must_use]
pub fn share(rupiah: i64, people: u32) -> i64 {
    let people = i64::from(people.max(1));
    let (whole, rest) = (rupiah / people, rupiah % people);
    whole + rest.signum()
}

/// What was planned and what was spent, in rupiah.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Sides {
    /// Planned.
    #[ts(type = "number")]
    pub budget: i64,
    /// Spent.
    #[ts(type = "number")]
    pub actual: i64,
    /// Lines whose worth in rupiah is not known; they are in neither sum.
    pub unknown: u32,
}

/// One line of a table of sums.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SumOf<K> {
    /// What the lines share.
    pub of: K,
    /// What they come to.
    pub sides: Sides,
}

/// Budget against actual.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CostSums {
    /// Everything.
    pub all: Sides,
    /// By tier.
    pub by_tier: Vec<SumOf<Tier>>,
    /// By payer.
    pub by_payer: Vec<SumOf<Payer>>,
    /// By item.
    pub by_item: Vec<SumOf<CostItem>>,
    /// By tier and payer.
    pub by_tier_and_payer: Vec<SumOf<(Tier, Payer)>>,
}

impl Sides {
    fn add(&mut self, line: &CostLine) {
        match (line.side, rupiah(line)) {
            (Some(CostSide::Budget), Some(sum)) => self.budget = self.budget.saturating_add(sum),
            (Some(CostSide::Actual), Some(sum)) => self.actual = self.actual.saturating_add(sum),
            _ => self.unknown += 1,
        }
    }
}

/// Sums lines by tier, payer and item, in the order of their vocabularies.
#[must_use]
pub fn sums<'l>(lines: impl IntoIterator<Item = &'l CostLine>) -> CostSums {
    let mut all = Sides::default();
    let mut tiers: BTreeMap<Tier, Sides> = BTreeMap::new();
    let mut payers: BTreeMap<Payer, Sides> = BTreeMap::new();
    let mut items: BTreeMap<CostItem, Sides> = BTreeMap::new();
    let mut both: BTreeMap<(Tier, Payer), Sides> = BTreeMap::new();
    for line in lines {
        all.add(line);
        if let Some(tier) = line.tier {
            tiers.entry(tier).or_default().add(line);
        }
        if let Some(payer) = line.payer {
            payers.entry(payer).or_default().add(line);
        }
        if let Some(item) = line.item {
            items.entry(item).or_default().add(line);
        }
        if let Some(of) = line.tier.zip(line.payer) {
            both.entry(of).or_default().add(line);
        }
    }
    CostSums {
        all,
        by_tier: listed(tiers),
        by_payer: listed(payers),
        by_item: listed(items),
        by_tier_and_payer: listed(both),
    }
}

fn listed<K>(sums: BTreeMap<K, Sides>) -> Vec<SumOf<K>> {
    sums.into_iter().map(|(of, sides)| SumOf { of, sides }).collect()
}
