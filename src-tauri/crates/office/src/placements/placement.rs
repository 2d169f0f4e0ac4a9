//! A placement (penempatan): one row for each contract, with the employer's branch, the wage, the filing days and the
//! flight. The certificate of eligibility and the visa are papers and are read from there.

use crate::{
    candidates::background::Keyed,
    forms::{Checking, tidy},
    ids::{BatchId, BranchId, CandidateId, JobOrderId, PartnerId, PlacementId},
    office::{Reading, Writing},
    records::{self, record},
    refusal::{Problem, Refusal, Result},
    vocabulary::{ReturnReason, WagePer},
};
use chrono::{Days, Months, NaiveDate};
use rusqlite::OptionalExtension;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

record! {
    /// Where somebody works abroad, from the contract to the way home.
    Placement {
        /// Who.
        candidate: CandidateId,
        /// Out of which batch.
        batch: Option<BatchId>,
        /// The job order that it answers.
        job_order: Option<JobOrderId>,
        /// The employer.
        partner: Option<PartnerId>,
        /// Its branch.
        branch: Option<BranchId>,
        /// The work, in the office's words.
        occupation: Option<String>,
        /// First day of the contract.
        contract_from: Option<String>,
        /// Last day of the contract as it was signed; a longer one is an extension.
        contract_until: Option<String>,
        /// Its length in months.
        months: Option<i32>,
        /// The wage in whole units of its currency.
        #[ts(type = "number | null")]
        wage: Option<i64>,
        /// ISO 4217.
        currency: Option<String>,
        /// What the wage is paid for.
        wage_per: Option<WagePer>,
        /// Other terms.
        terms: Option<String>,
        /// When the certificate of eligibility was applied for.
        coe_filed_on: Option<String>,
        /// When the visa was applied for.
        visa_filed_on: Option<String>,
        /// Planned day of the flight.
        flies_on: Option<String>,
        /// Its number.
        flight: Option<String>,
        /// The airport of departure.
        flies_from: Option<String>,
        /// The airport of arrival.
        flies_to: Option<String>,
        /// When they departed.
        departed_on: Option<String>,
        /// When they arrived at the employer's.
        arrived_on: Option<String>,
        /// When they came home.
        returned_on: Option<String>,
        /// Why.
        return_reason: Option<ReturnReason>,
        /// What else is known of it.
        return_note: Option<String>,
        /// A free note.
        note: Option<String>,
    }
}

record! {
    /// What is agreed and planned: everything that a form asks for.
    Terms {
        /// The job order that it answers.
        job_order: Option<JobOrderId>,
        /// The employer.
        partner: Option<PartnerId>,
        /// Its branch.
        branch: Option<BranchId>,
        /// The work, in the office's words.
        occupation: Option<String>,
        /// First day of the contract.
        contract_from: Option<String>,
        /// Last day of the contract; counted from the months when left out.
        contract_until: Option<String>,
        /// Its length in months.
        months: Option<i32>,
        /// The wage in whole units of its currency.
        #[ts(type = "number | null")]
        wage: Option<i64>,
        /// ISO 4217.
        currency: Option<String>,
        /// What the wage is paid for.
        wage_per: Option<WagePer>,
        /// Other terms.
        terms: Option<String>,
        /// When the certificate of eligibility was applied for.
        coe_filed_on: Option<String>,
        /// When the visa was applied for.
        visa_filed_on: Option<String>,
        /// Planned day of the flight.
        flies_on: Option<String>,
        /// Its number.
        flight: Option<String>,
        /// The airport of departure.
        flies_from: Option<String>,
        /// The airport of arrival.
        flies_to: Option<String>,
        /// A free note.
        note: Option<String>,
    }
}

record! {
    /// A flight.
    Flight {
        /// On which day.
        flies_on: Option<String>,
        /// Its number.
        flight: Option<String>,
        /// The airport of departure.
        flies_from: Option<String>,
        /// The airport of arrival.
        flies_to: Option<String>,
    }
}

/// People of one batch who are placed alike; each gets a row of their own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PlacePeople {
    /// Out of which batch.
    pub batch: BatchId,
    /// Who.
    pub candidates: Vec<CandidateId>,
    /// Where, and on which contract.
    pub row: Terms,
}

/// One flight for several people.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct GiveFlight {
    /// Whose placements.
    pub placements: Vec<PlacementId>,
    /// The flight.
    pub row: Flight,
}

impl Placement {
    fn planned(candidate: CandidateId, batch: BatchId, terms: Terms) -> Self {
        Placement {
            candidate,
            batch: Some(batch),
            job_order: terms.job_order,
            partner: terms.partner,
            branch: terms.branch,
            occupation: terms.occupation,
            contract_from: terms.contract_from,
            contract_until: terms.contract_until,
            months: terms.months,
            wage: terms.wage,
            currency: terms.currency,
            wage_per: terms.wage_per,
            terms: terms.terms,
            coe_filed_on: terms.coe_filed_on,
            visa_filed_on: terms.visa_filed_on,
            flies_on: terms.flies_on,
            flight: terms.flight,
            flies_from: terms.flies_from,
            flies_to: terms.flies_to,
            departed_on: None,
            arrived_on: None,
            returned_on: None,
            return_reason: None,
            return_note: None,
            note: terms.note,
        }
    }
}

/// The last day of a contract of so many months from that day.
#[must_use]
pub fn last_day(from: NaiveDate, months: u32) -> Option<NaiveDate> {
    from.checked_add_months(Months::new(months))?
        .checked_sub_days(Days::new(1))
}

impl Reading<'_> {
    /// A placement that stands: nobody departs on one that was withdrawn.
    pub(crate) fn placement(&self, id: PlacementId) -> Result<Placement> {
        let stands = self
            .store
            .prepare_cached("SELECT 1 FROM placements WHERE id = ?1 AND gone = 0")?
            .exists([id])?;
        let row: Option<Placement> = if stands {
            records::get(self.store, "placements", &id)?
        } else {
            None
        };
        Ok(row.ok_or_else(|| Refusal::not_found("placements"))?)
    }

    /// Checks terms, and fills in what follows from them.
    fn checked(&self, mut row: Terms) -> Result<Terms> {
        tidy([
            &mut row.occupation,
            &mut row.contract_from,
            &mut row.contract_until,
            &mut row.currency,
            &mut row.terms,
            &mut row.coe_filed_on,
            &mut row.visa_filed_on,
            &mut row.flies_on,
            &mut row.flight,
            &mut row.flies_from,
            &mut row.flies_to,
            &mut row.note,
        ]);
        let mut checking = Checking::new(self.today());
        if row.partner.is_none() {
            checking.wrong("partner", Problem::Empty);
        }
        for (field, text) in [
            ("occupation", &row.occupation),
            ("terms", &row.terms),
            ("flight", &row.flight),
            ("flies_from", &row.flies_from),
            ("flies_to", &row.flies_to),
            ("note", &row.note),
        ] {
            checking.length(field, text);
        }
        checking.number("months", row.months, 1, 600);
        checking.span(
            "contract_from",
            &mut row.contract_from,
            "contract_until",
            &mut row.contract_until,
        );
        checking.amount("wage", row.wage, 0);
        checking.currency("currency", &mut row.currency);
        if row.wage.is_some() {
            checking.required("currency", &row.currency);
            if row.wage_per.is_none() {
                checking.wrong("wage_per", Problem::Empty);
            }
        }
        checking.past_day("coe_filed_on", &mut row.coe_filed_on);
        checking.past_day("visa_filed_on", &mut row.visa_filed_on);
        checking.day("flies_on", &mut row.flies_on);
        if !self.is_branch_of(row.branch, row.partner)? {
            checking.wrong("branch", Problem::NotOfPartner);
        }
        checking.finish()?;
        if row.contract_until.is_none() {
            let from = crate::days::kept(row.contract_from.as_deref());
            let months = row.months.and_then(|months| u32::try_from(months).ok());
            let last = from.zip(months).and_then(|(from, months)| last_day(from, months));
            row.contract_until = last.map(|day| day.to_string());
        }
        Ok(row)
    }

    /// Whether somebody is under a contract that keeps one from beginning on that day.
    fn is_bound(&self, candidate: CandidateId, from: Option<&str>) -> Result<bool> {
        let mut statement = self
            .store
            .prepare_cached("SELECT id FROM placements WHERE candidate = ?1 AND gone = 0 AND returned_on IS NULL")?;
        let held = statement.query_map([candidate], |row| row.get(0))?;
        let held: Vec<PlacementId> = held.collect::<rusqlite::Result<_>>()?;
        let from = crate::days::kept(from);
        for id in held {
            let end = self.end_of(id, &self.placement(id)?, None)?;
            if end.zip(from).is_none_or(|(end, from)| end >= from) {
                return Ok(true);
            }
        }
        Ok(false)
    }
}

impl Writing<'_> {
    /// Places people of a batch, each with a row of their own.
    ///
    /// # Errors
    /// [`Refusal::Fields`], [`Refusal::PlacedAlready`] when somebody is under a contract that
    /// has not ended before this one, [`Refusal::NotFound`] when somebody is not of the batch.
    pub fn place_people(&self, ask: PlacePeople) -> Result<()> {
        let row = self.checked(ask.row)?;
        if ask.candidates.is_empty() {
            return Err(Refusal::field("people", Problem::Empty).into());
        }
        for candidate in &ask.candidates {
            self.must_be_enrolled(ask.batch, *candidate)?;
            if self.is_bound(*candidate, row.contract_from.as_deref())? {
                let person = self.roster.line(*candidate).map(|line| line.name);
                return Err(Refusal::PlacedAlready {
                    person: person.unwrap_or_default(),
                }
                .into());
            }
            let placement = Placement::planned(*candidate, ask.batch, row.clone());
            let id = PlacementId::new(&self.stamp);
            records::put(self.store, "placements", &[("id", &id)], &placement)?;
            self.tell_name(*candidate)?;
        }
        self.tell("people", ask.candidates.len());
        Ok(())
    }

    /// Changes what is agreed and planned, and says whose.
    ///
    /// # Errors
    /// [`Refusal::Fields`], [`Refusal::NotFound`].
    pub fn edit_placement(&self, ask: Keyed<PlacementId, Terms>) -> Result<CandidateId> {
        let id = ask.id.ok_or_else(|| Refusal::not_found("placements"))?;
        let mut row = self.checked(ask.row)?;
        let held = self.placement(id)?;
        if !self.may_see("placements", "wage") {
            (row.wage, row.currency, row.wage_per) = (held.wage, held.currency, held.wage_per);
        }
        if !records::change(self.store, "placements", &id, &row)? {
            return Err(Refusal::not_found("placements").into());
        }
        self.tell_name(held.candidate)?;
        Ok(held.candidate)
    }

    /// Gives several people one flight, and says of which batch they are.
    ///
    /// # Errors
    /// [`Refusal::Fields`], [`Refusal::NotFound`].
    pub fn give_flight(&self, ask: GiveFlight) -> Result<Option<BatchId>> {
        let mut row = ask.row;
        tidy([
            &mut row.flies_on,
            &mut row.flight,
            &mut row.flies_from,
            &mut row.flies_to,
        ]);
        let mut checking = Checking::new(self.today());
        checking.required("flies_on", &row.flies_on);
        checking.day("flies_on", &mut row.flies_on);
        for (field, text) in [
            ("flight", &row.flight),
            ("flies_from", &row.flies_from),
            ("flies_to", &row.flies_to),
        ] {
            checking.length(field, text);
        }
        checking.finish()?;
        if ask.placements.is_empty() {
            return Err(Refusal::field("people", Problem::Empty).into());
        }
        for id in &ask.placements {
            if !records::change(self.store, "placements", id, &row)? {
                return Err(Refusal::not_found("placements").into());
            }
        }
        self.told_of(&ask.placements)
    }

    /// Tells whom a deed was about, by name when it was one person; says their batch.
    pub(crate) fn told_of(&self, placements: &[PlacementId]) -> Result<Option<BatchId>> {
        self.tell("people", placements.len());
        let Some(first) = placements.first() else {
            return Ok(None);
        };
        let row = self.placement(*first)?;
        if placements.len() == 1 {
            self.tell_name(row.candidate)?;
        }
        Ok(row.batch)
    }

    /// Withdraws a placement that was a mistake, and says whose.
    ///
    /// # Errors
    /// [`Refusal::NotFound`].
    pub fn withdraw_placement(&self, id: PlacementId) -> Result<CandidateId> {
        let held = self.placement(id)?;
        self.withdraw("placements", &id)?;
        self.tell_name(held.candidate)?;
        Ok(held.candidate)
    }

    fn must_be_enrolled(&self, batch: BatchId, candidate: CandidateId) -> Result<()> {
        let enrolled = self
            .store
            .prepare_cached("SELECT 1 FROM enrolments WHERE batch = ?1 AND candidate = ?2 AND gone = 0")?
            .query_row((batch, candidate), |_| Ok(()))
            .optional()?;
        Ok(enrolled.ok_or_else(|| Refusal::not_found("enrolments"))?)
    }
}
