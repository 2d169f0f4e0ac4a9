//! The partner's choice: whoever is chosen comes to `matched` through the gate, and back when the choice is taken back.

use super::interview::{AtInterview, Kept};
use crate::{
    batches::MoveStage,
    forms::{Checking, tidy},
    ids::{BatchId, CandidateId, InterviewId, JobOrderId},
    office::{Reading, Writing},
    records::{self, record},
    refusal::{Problem, Refusal, Result},
    vocabulary::{PartnerChoice, Stage},
};
use rusqlite::OptionalExtension;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

record! {
    /// The partner's choice about one person.
    ChoiceRow {
        /// The choice.
        choice: Option<PartnerChoice>,
        /// Why.
        reason: Option<String>,
    }
}

/// The partner's choice about people at one interview.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Choose {
    /// At which interview.
    pub interview: InterviewId,
    /// About whom.
    pub candidates: Vec<CandidateId>,
    /// The choice; blank takes it back.
    pub choice: Option<PartnerChoice>,
    /// Why; it must be said when somebody is no longer chosen, or when a gate is overridden.
    pub reason: Option<String>,
}

impl Reading<'_> {
    /// The name of another open order for which somebody is chosen.
    pub(super) fn chosen_elsewhere(&self, candidate: CandidateId, order: JobOrderId) -> Result<Option<String>> {
        let choices = self.choices(Some(candidate))?;
        let others = choices.iter().filter(|(other, _)| **other != order);
        let chosen = others.filter(|(_, of)| of.get(&candidate).copied().flatten() == Some(PartnerChoice::Chosen));
        let mut statement = self
            .store
            .prepare_cached("SELECT coalesce(name, '') FROM job_orders WHERE id = ?1 AND closed_on IS NULL")?;
        for (other, _) in chosen {
            if let Some(name) = statement.query_row([other], |row| row.get(0)).optional()? {
                return Ok(Some(name));
            }
        }
        Ok(None)
    }

    /// Where somebody stands in a batch.
    pub(crate) fn stage_in(&self, batch: BatchId, candidate: CandidateId) -> Result<Option<Stage>> {
        let mut statement = self.store.prepare_cached(
            "SELECT stage FROM stage_moves WHERE candidate = ?1 AND batch = ?2 AND gone = 0 ORDER BY moved_on DESC, id DESC LIMIT 1",
        )?;
        let stage = statement.query_row((candidate, batch), |row| row.get(0)).optional()?;
        Ok(stage.flatten())
    }
}

impl Writing<'_> {
    /// Keeps the partner's choice. Who is chosen moves to `matched` through the gate, all or nobody; who was chosen and
    /// no longer is goes back to the interview.
    ///
    /// # Errors
    /// [`Refusal::HeldUp`] at the gate, [`Refusal::QuotaFull`], [`Refusal::ChosenElsewhere`], [`Refusal::OrderClosed`],
    /// [`Refusal::DayNotCome`], [`Refusal::Fields`] without a reason where one must be said, [`Refusal::NotFound`].
    pub fn choose(&self, ask: Choose) -> Result<JobOrderId> {
        self.choose_moving(ask, |office, ask| office.move_stage(ask))
    }

    /// As [`Writing::choose`], also for whom the gate would hold up.
    ///
    /// # Errors
    /// [`Refusal::NotAllowed`] for everybody but administrators, and what [`Writing::choose`] refuses.
    pub fn choose_over_gate(&self, ask: Choose) -> Result<JobOrderId> {
        self.choose_moving(ask, |office, ask| office.override_gate(ask))
    }

    fn choose_moving(&self, mut ask: Choose, go: impl Fn(&Self, MoveStage) -> Result<()>) -> Result<JobOrderId> {
        tidy([&mut ask.reason]);
        let mut checking = Checking::new(self.today());
        checking.length("reason", &ask.reason);
        checking.finish()?;
        let row = self.interview_row(ask.interview)?;
        let order = row.job_order;
        self.order_must_be_open(order)?;
        let kept: Vec<(CandidateId, Kept)> = ask
            .candidates
            .iter()
            .map(|candidate| {
                let of = AtInterview {
                    interview: ask.interview,
                    candidate: *candidate,
                };
                Ok((*candidate, self.kept_at(of)?))
            })
            .collect::<Result<_>>()?;
        if ask.choice.is_some() {
            kept.iter().try_for_each(|(_, kept)| self.must_have_come(kept))?;
        }
        if ask.choice == Some(PartnerChoice::Chosen) {
            self.must_be_free(order, &ask.candidates)?;
            self.match_all(&ask, &kept, go)?;
        } else {
            self.unmatch_all(&ask, &kept)?;
        }
        for candidate in &ask.candidates {
            records::put(
                self.store,
                "interviewed",
                &[("interview", &ask.interview), ("candidate", candidate)],
                &ChoiceRow {
                    choice: ask.choice,
                    reason: ask.reason.clone(),
                },
            )?;
        }
        let line = self.order_line(order)?;
        if let Some(quota) = line
            .row
            .quota
            .filter(|quota| i64::from(line.chosen) > i64::from(*quota))
        {
            return Err(Refusal::QuotaFull { quota }.into());
        }
        self.tell("people", ask.candidates.len());
        if let Some(choice) = ask.choice {
            self.tell("choice", choice.word());
        }
        if let [one] = ask.candidates[..] {
            self.tell_name(one)?;
        }
        self.tell_order(order)?;
        Ok(order)
    }

    fn must_be_free(&self, order: JobOrderId, candidates: &[CandidateId]) -> Result<()> {
        for candidate in candidates {
            if let Some(other) = self.chosen_elsewhere(*candidate, order)? {
                let person = self.roster.line(*candidate).map(|line| line.name).unwrap_or_default();
                return Err(Refusal::ChosenElsewhere { person, order: other }.into());
            }
        }
        Ok(())
    }

    /// Moves those who are not that far yet.
    fn match_all(
        &self,
        ask: &Choose,
        kept: &[(CandidateId, Kept)],
        go: impl Fn(&Self, MoveStage) -> Result<()>,
    ) -> Result<()> {
        let mut by_batch: BTreeMap<BatchId, Vec<CandidateId>> = BTreeMap::new();
        for (candidate, kept) in kept {
            let batch = kept.batch.ok_or_else(|| Refusal::not_found("enrolments"))?;
            if self.stage_in(batch, *candidate)?.is_none_or(|stage| !is_matched(stage)) {
                by_batch.entry(batch).or_default().push(*candidate);
            }
        }
        for (batch, candidates) in by_batch {
            go(self, moving(batch, candidates, Stage::Matched, ask.reason.clone()))?;
        }
        Ok(())
    }

    /// Brings those back who were chosen; whoever went further meanwhile stays there.
    fn unmatch_all(&self, ask: &Choose, kept: &[(CandidateId, Kept)]) -> Result<()> {
        let were_chosen = kept
            .iter()
            .filter(|(_, kept)| kept.choice == Some(PartnerChoice::Chosen));
        for (candidate, kept) in were_chosen {
            if ask.reason.is_none() {
                return Err(Refusal::field("reason", Problem::Empty).into());
            }
            let Some(batch) = kept.batch else { continue };
            if self.stage_in(batch, *candidate)? == Some(Stage::Matched) {
                let back = moving(batch, vec![*candidate], Stage::Interview, ask.reason.clone());
                self.move_stage(back)?;
            }
        }
        Ok(())
    }
}

fn is_matched(stage: Stage) -> bool {
    (Stage::Matched..Stage::Withdrawn).contains(&stage)
}

fn moving(batch: BatchId, candidates: Vec<CandidateId>, stage: Stage, reason: Option<String>) -> MoveStage {
    MoveStage {
        batch,
        candidates,
        stage,
        moved_on: None,
        reason,
    }
}
