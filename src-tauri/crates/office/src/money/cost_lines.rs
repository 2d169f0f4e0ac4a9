//! Cost lines: one amount for one item, by tier and payer; one person's, or shared by a batch or a whole programme.

use super::sums::{self, RUPIAH};
use crate::{
    candidates::background::Keyed,
    forms::{Checking, MOST_MONEY, tidy},
    ids::{BatchId, CandidateId, CostLineId, PartnerId, ProgrammeId},
    office::{Reading, Writing},
    records::{self, record},
    refusal::{Problem, Refusal, Result},
    vocabulary::{CostItem, CostSide, Payer, Promised, Tier},
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The most that one unit of a currency is worth, in rupiah times ten thousand: a hundred million rupiah.
const MOST_RATE: i64 = 1_000_000_000_000;

record! {
    /// Money that was planned or spent.
    CostLine {
        /// For which programme.
        programme: Option<ProgrammeId>,
        /// For which batch; blank: for all of the programme.
        batch: Option<BatchId>,
        /// For whom; blank: for everybody of the batch or programme.
        candidate: Option<CandidateId>,
        /// Planned or spent.
        side: Option<CostSide>,
        /// For which part of the way.
        tier: Option<Tier>,
        /// What for.
        item: Option<CostItem>,
        /// In more words.
        about: Option<String>,
        /// Who pays.
        payer: Option<Payer>,
        /// Which organisation pays.
        payer_partner: Option<PartnerId>,
        /// Among how many it is shared; blank: among everybody of the batch.
        people: Option<i32>,
        /// In whole units of its currency; less than nothing for money given back.
        #[ts(type = "number | null")]
        amount: Option<i64>,
        /// ISO 4217.
        currency: Option<String>,
        /// Rupiah for one unit, times ten thousand; blank for rupiah.
        #[ts(type = "number | null")]
        rate: Option<i64>,
        /// Where the rate is from, and of which day.
        rate_source: Option<String>,
        /// When it was paid.
        paid_on: Option<String>,
        /// Number of the receipt.
        receipt: Option<String>,
        /// A free note.
        note: Option<String>,
    }
}

record! {
    /// What a programme promises its candidates about money.
    MoneyPromise {
        /// What.
        promise: Option<Promised>,
        /// The most that a candidate pays, in rupiah.
        #[ts(type = "number | null")]
        promise_cap: Option<i64>,
        /// Where the promise stands.
        promise_source: Option<String>,
    }
}

/// A cost line, for several people alike when they are named.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct KeepCost {
    /// The line that is changed; blank for new ones.
    pub id: Option<CostLineId>,
    /// The line.
    pub row: CostLine,
    /// A line each for these people; for nobody, one line that is shared. Only for new lines.
    pub candidates: Vec<CandidateId>,
}

impl Reading<'_> {
    /// Whether the reader may see money at all.
    ///
    /// # Errors
    /// [`Refusal::NotAllowed`].
    pub(crate) fn must_see_money(&self) -> Result<()> {
        if crate::deed::may_see_money(self.role) {
            Ok(())
        } else {
            Err(Refusal::NotAllowed {
                deed: crate::Deed::KeepCost.word().to_owned(),
            }
            .into())
        }
    }

    pub(crate) fn cost_line(&self, id: CostLineId) -> Result<CostLine> {
        let row: Option<CostLine> = records::get(self.store, "cost_lines", &id)?;
        Ok(row.ok_or_else(|| Refusal::not_found("cost_lines"))?)
    }

    fn programme_of_batch(&self, batch: BatchId) -> Result<Option<ProgrammeId>> {
        let batch: Option<crate::batches::Batch> = records::get(self.store, "batches", &batch)?;
        Ok(batch.ok_or_else(|| Refusal::not_found("batches"))?.programme)
    }
}

impl Writing<'_> {
    /// Keeps a cost line, or a line each for several people, and says of which programme.
    ///
    /// # Errors
    /// [`Refusal::Fields`], [`Refusal::NeverInBatch`] for somebody who neither is nor was in the batch that is named,
    /// [`Refusal::NotFound`].
    pub fn keep_cost(&self, ask: KeepCost) -> Result<ProgrammeId> {
        let KeepCost {
            id,
            mut row,
            candidates,
        } = ask;
        tidy([
            &mut row.about,
            &mut row.currency,
            &mut row.rate_source,
            &mut row.paid_on,
            &mut row.receipt,
            &mut row.note,
        ]);
        if let Some(batch) = row.batch {
            row.programme = self.programme_of_batch(batch)?;
        }
        let mut checking = Checking::new(self.today());
        check(&mut checking, &mut row);
        checking.finish()?;
        let programme = row
            .programme
            .ok_or_else(|| Refusal::field("programme", Problem::Empty))?;
        match id {
            Some(id) => {
                let held = self.cost_line(id)?;
                row.candidate = held.candidate;
                let of = |row: &CostLine| (row.programme, row.batch);
                if let Some(candidate) = row.candidate.filter(|_| of(&row) != of(&held)) {
                    self.must_have_been_in(programme, row.batch, candidate)?;
                }
                self.keep_one(id, row)?;
            }
            None if candidates.is_empty() => self.keep_one(CostLineId::new(&self.stamp), row)?,
            None => {
                for candidate in &candidates {
                    self.must_have_been_in(programme, row.batch, *candidate)?;
                    let own = CostLine {
                        candidate: Some(*candidate),
                        people: None,
                        ..row.clone()
                    };
                    self.keep_one(CostLineId::new(&self.stamp), own)?;
                }
                self.tell("people", candidates.len());
            }
        }
        self.tell_programme(programme)?;
        Ok(programme)
    }

    /// Money is spent on people of the batch, those included who have left it since.
    fn must_have_been_in(&self, programme: ProgrammeId, batch: Option<BatchId>, candidate: CandidateId) -> Result<()> {
        let mut statement = self.store.prepare_cached(
            "SELECT 1 FROM enrolments e JOIN batches b ON b.id = e.batch
             WHERE e.candidate = ?1 AND b.programme = ?2 AND (?3 IS NULL OR b.id = ?3)",
        )?;
        if statement.exists((candidate, programme, batch))? {
            return Ok(());
        }
        let person = self.roster.line(candidate).map(|line| line.name);
        Err(Refusal::NeverInBatch {
            person: person.unwrap_or_default(),
        }
        .into())
    }

    fn keep_one(&self, id: CostLineId, mut row: CostLine) -> Result<()> {
        if row.candidate.is_some() {
            row.people = None;
        }
        if row.payer == Some(Payer::Candidate) {
            row.payer_partner = None;
        }
        records::put(self.store, "cost_lines", &[("id", &id)], &row)?;
        Ok(())
    }

    /// Withdraws a cost line that was a mistake, and says of which programme it was.
    ///
    /// # Errors
    /// [`Refusal::NotFound`].
    pub fn withdraw_cost(&self, id: CostLineId) -> Result<ProgrammeId> {
        let programme = self
            .cost_line(id)?
            .programme
            .ok_or_else(|| Refusal::not_found("programmes"))?;
        self.withdraw("cost_lines", &id)?;
        self.tell_programme(programme)?;
        Ok(programme)
    }

    /// Changes what a programme promises about money.
    ///
    /// # Errors
    /// [`Refusal::Fields`] for a promise without a source or a cap without an amount, [`Refusal::NotFound`].
    pub fn edit_promise(&self, id: ProgrammeId, mut row: MoneyPromise) -> Result<()> {
        tidy([&mut row.promise_source]);
        let mut checking = Checking::new(self.today());
        match row.promise {
            Some(Promised::Capped) if row.promise_cap.is_none() => checking.wrong("promise_cap", Problem::Empty),
            Some(Promised::Capped) => checking.amount("promise_cap", row.promise_cap, 0),
            Some(Promised::NoBurden) | None => row.promise_cap = None,
        }
        if row.promise.is_some() {
            checking.required("promise_source", &row.promise_source);
        }
        checking.length("promise_source", &row.promise_source);
        checking.finish()?;
        if !records::change(self.store, "programmes", &id, &row)? {
            return Err(Refusal::not_found("programmes").into());
        }
        self.tell_programme(id)
    }
}

fn check(checking: &mut Checking, row: &mut CostLine) {
    row.currency = row.currency.take().or_else(|| Some(RUPIAH.to_owned()));
    row.side = row.side.or(Some(CostSide::Actual));
    for (field, is_blank) in [
        ("programme", row.programme.is_none()),
        ("tier", row.tier.is_none()),
        ("item", row.item.is_none()),
        ("payer", row.payer.is_none()),
        ("amount", row.amount.is_none()),
    ] {
        if is_blank {
            checking.wrong(field, Problem::Empty);
        }
    }
    checking.amount("amount", row.amount, -MOST_MONEY);
    checking.currency("currency", &mut row.currency);
    checking.number("people", row.people, 1, 100_000);
    checking.past_day("paid_on", &mut row.paid_on);
    for (field, text) in [
        ("about", &row.about),
        ("rate_source", &row.rate_source),
        ("receipt", &row.receipt),
        ("note", &row.note),
    ] {
        checking.length(field, text);
    }
    if row.currency.as_deref() == Some(RUPIAH) {
        (row.rate, row.rate_source) = (None, None);
        return;
    }
    if row.rate.is_none() {
        checking.wrong("rate", Problem::RateMissing);
    } else if row.rate.is_some_and(|rate| !(1..=MOST_RATE).contains(&rate)) {
        checking.wrong("rate", Problem::AmountOutOfRange);
    } else if row.amount.is_some() && sums::rupiah(row).is_none() {
        checking.wrong("amount", Problem::AmountOutOfRange);
    }
    if row.rate_source.is_none() {
        checking.wrong("rate_source", Problem::RateMissing);
    }
}

/// A cost line with its key, as lists hold it.
pub type KeyedCost = Keyed<CostLineId, CostLine>;
