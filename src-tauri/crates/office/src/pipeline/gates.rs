//! Gates: what must be met before somebody stands at a stage. They are part of the dated requirement sets; a rule
//! without gates of its own has the usual ones.

use super::follows::Leg;
use crate::{
    exams::judge::Confidence,
    vocabulary::{Stage, Step},
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use ts_rs::TS;

/// What one stage asks of those who come to it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Gate {
    /// The stage behind it.
    pub stage: Stage,
    /// Everything that is used at these steps must be met.
    pub asks: Vec<Step>,
    /// Who says so.
    pub source: String,
    /// How sure it is.
    pub confidence: Confidence,
}

/// The gates of a rule that names none.
///
/// # Panics
/// Never: the file is part of the program and a story reads it.
#[must_use]
pub fn usual() -> Vec<Gate> {
    serde_json::from_str(include_str!("shipped_gates.json")).expect("the shipped gates are well-formed")
}

/// Whether these gates can be kept: each names who says so, asks something, and stands once on the way abroad.
#[must_use]
pub fn are_sound(gates: &[Gate]) -> bool {
    let mut stages = BTreeSet::new();
    gates.iter().all(|gate| {
        gate.stage <= Stage::Departed
            && !gate.asks.is_empty()
            && !gate.source.trim().is_empty()
            && stages.insert(gate.stage)
    })
}

/// The steps whose demands are asked of somebody who goes from one stage to another: those of every gate in between.
/// Nothing is asked of who goes back, steps aside, or has departed.
#[must_use]
pub fn asked_between(gates: &[Gate], stood: Option<Stage>, to: Stage) -> BTreeSet<Step> {
    if !matches!(Leg::of(to), Leg::Way | Leg::Abroad) {
        return BTreeSet::new();
    }
    let crossed = gates
        .iter()
        .filter(|gate| gate.stage <= to && stood.is_none_or(|stood| gate.stage > stood));
    crossed.flat_map(|gate| gate.asks.iter().copied()).collect()
}
