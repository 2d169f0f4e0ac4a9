//! A demand that one person of a batch need not meet, with the reason.

use crate::{
    forms::{Checking, tidy},
    ids::{BatchId, CandidateId},
    office::Writing,
    records::{self, record},
    refusal::{Refusal, Result},
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

record! {
    /// A waiver as its row holds it.
    WaiverRow {
        /// Why.
        reason: Option<String>,
    }
}

/// A demand of one person in a batch.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OneDemand {
    /// In which batch.
    pub batch: BatchId,
    /// Who.
    pub candidate: CandidateId,
    /// The demand's code.
    pub demand: String,
}

/// A demand that need not be met.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct WaiveDemand {
    /// Which, and whose.
    pub of: OneDemand,
    /// Why.
    pub reason: Option<String>,
}

impl Writing<'_> {
    /// Decides that a demand need not be met by somebody.
    ///
    /// # Errors
    /// [`Refusal::Fields`] without a reason, [`Refusal::NotFound`] when the person is not in the batch or nothing of that
    /// code is demanded there.
    pub fn waive_demand(&self, ask: WaiveDemand) -> Result<()> {
        let WaiveDemand { of, mut reason } = ask;
        tidy([&mut reason]);
        let mut checking = Checking::new(self.today());
        checking.required("reason", &reason);
        checking.length("reason", &reason);
        checking.finish()?;
        let mut statement = self
            .store
            .prepare_cached("SELECT 1 FROM enrolments WHERE batch = ?1 AND candidate = ?2 AND gone = 0")?;
        if !statement.exists((of.batch, of.candidate))? {
            return Err(Refusal::not_found("enrolments").into());
        }
        let name = self.demand_named(&of)?.ok_or_else(|| Refusal::not_found("demands"))?;
        records::put(
            self.store,
            "waivers",
            &[
                ("batch", &of.batch),
                ("candidate", &of.candidate),
                ("demand", &of.demand),
            ],
            &WaiverRow { reason },
        )?;
        self.tell("demand", name);
        self.tell_name(of.candidate)
    }

    /// Asks for a demand again.
    ///
    /// # Errors
    /// [`Refusal::NotFound`] when it was not waived.
    pub fn demand_again(&self, of: &OneDemand) -> Result<()> {
        let done = self.store.execute(
            "UPDATE waivers SET gone = 1 WHERE batch = ?1 AND candidate = ?2 AND demand = ?3 AND gone = 0",
            (of.batch, of.candidate, &of.demand),
        )?;
        if done == 0 {
            return Err(Refusal::not_found("waivers").into());
        }
        let name = self.demand_named(of)?.unwrap_or_else(|| of.demand.clone());
        self.tell("demand", name);
        self.tell_name(of.candidate)
    }

    fn demand_named(&self, of: &OneDemand) -> Result<Option<String>> {
        let page = self.readiness_of(of.batch)?;
        let demand = page.demands.into_iter().find(|demand| demand.code == of.demand);
        Ok(demand.map(|demand| demand.name.id))
    }
}
