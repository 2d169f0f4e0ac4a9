//! A job order: so many people, for such work, at such terms; how many are chosen, and until when it is answered.

use crate::{
    candidates::{background::Keyed, nik::Sex},
    counted,
    forms::{Checking, tidy},
    ids::{BranchId, CandidateId, JobOrderId, PartnerId, ProgrammeId},
    office::{Reading, Writing},
    records::{self, record},
    refusal::{Problem, Refusal, Result},
    vocabulary::{PartnerChoice, WagePer},
};
use chrono::NaiveDate;
use rusqlite::OptionalExtension;
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use ts_rs::TS;

/// Orders that must be answered sooner than this are asked about. In days.
const ANSWERS_LOOKED_AT: i64 = 30;

record! {
    /// What an employer asks for.
    JobOrder {
        /// For which programme; blank: any.
        programme: Option<ProgrammeId>,
        /// Who asks.
        partner: Option<PartnerId>,
        /// For which of its branches.
        branch: Option<BranchId>,
        /// As the office calls it.
        name: Option<String>,
        /// The work.
        occupation: Option<String>,
        /// How many people.
        quota: Option<i32>,
        /// In the whole unit of its currency.
        #[ts(type = "number | null")]
        wage: Option<i64>,
        /// ISO 4217.
        currency: Option<String>,
        /// What the wage is paid for.
        wage_per: Option<WagePer>,
        /// Who is asked for; blank: anybody.
        sex: Option<Sex>,
        /// Youngest, on the first day of work.
        age_least: Option<i32>,
        /// Oldest.
        age_most: Option<i32>,
        /// What else, in the partner's words.
        asks: Option<String>,
        /// Since when it is asked.
        opened_on: Option<String>,
        /// Until when it is answered.
        answer_by: Option<String>,
        /// Planned first day of work.
        starts_on: Option<String>,
        /// A free note.
        note: Option<String>,
    }
}
record! {
    /// The end of an order.
    Closing {
        /// When it was closed.
        closed_on: Option<String>,
    }
}

/// How an order stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum OrderState {
    /// People are looked for.
    Open,
    /// As many are chosen as were asked for.
    Full,
    /// The day of the answer is over, and people are missing.
    Late,
    /// It is over.
    Closed,
}

/// An order in a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OrderLine {
    /// Which.
    pub id: JobOrderId,
    /// The order.
    pub row: JobOrder,
    /// When it was closed.
    pub closed_on: Option<String>,
    /// The programme's name.
    pub programme_name: Option<String>,
    /// The partner's name.
    pub partner_name: Option<String>,
    /// The branch's name.
    pub branch_name: Option<String>,
    /// How it stands.
    pub state: OrderState,
    /// People put forward.
    pub put_forward: u32,
    /// Of them chosen.
    pub chosen: u32,
    /// Kept in reserve.
    pub reserve: u32,
    /// Declined.
    pub declined: u32,
    /// How many are still to be found; blank without a quota.
    pub left: Option<u32>,
    /// Days until the answer; negative once it is over.
    pub days_left: Option<i32>,
}

/// The partner's newest choice about each person of each order; blank while there is none.
pub(super) type Choices = HashMap<JobOrderId, HashMap<CandidateId, Option<PartnerChoice>>>;

impl OrderLine {
    fn count(&mut self, choices: &HashMap<CandidateId, Option<PartnerChoice>>, today: NaiveDate) {
        let of = |wanted: PartnerChoice| choices.values().filter(|choice| **choice == Some(wanted)).count();
        self.put_forward = counted(choices.len());
        self.chosen = counted(of(PartnerChoice::Chosen));
        self.reserve = counted(of(PartnerChoice::Reserve));
        self.declined = counted(of(PartnerChoice::Declined));
        let quota = self.row.quota.and_then(|quota| u32::try_from(quota).ok());
        self.left = quota.map(|quota| quota.saturating_sub(self.chosen));
        let answer = self
            .row
            .answer_by
            .as_deref()
            .and_then(|day| crate::days::read(day).ok());
        self.days_left = answer.and_then(|day| i32::try_from((day - today).num_days()).ok());
        self.state = if self.closed_on.is_some() {
            OrderState::Closed
        } else if self.left == Some(0) {
            OrderState::Full
        } else if self.days_left.is_some_and(|days| days < 0) {
            OrderState::Late
        } else {
            OrderState::Open
        };
    }
}

impl Reading<'_> {
    /// Every order: those under way first, by the day of the answer.
    ///
    /// # Errors
    /// A fault of the store.
    pub fn list_orders(&self) -> Result<Vec<OrderLine>> {
        let choices = self.choices(None)?;
        let columns: Vec<String> = <JobOrder as records::Record>::COLUMNS
            .iter()
            .map(|column| format!("o.{column}"))
            .collect();
        let sql = format!(
            "SELECT o.id, {}, o.closed_on, p.name AS programme_name, t.name AS partner_name, r.name AS branch_name
             FROM job_orders o LEFT JOIN programmes p ON p.id = o.programme LEFT JOIN partners t ON t.id = o.partner
             LEFT JOIN partner_branches r ON r.id = o.branch
             WHERE o.gone = 0 ORDER BY o.closed_on IS NOT NULL, o.answer_by IS NULL, o.answer_by, o.opened_on DESC, o.id",
            columns.join(", ")
        );
        let mut statement = self.store.prepare_cached(&sql)?;
        let lines = statement.query_map([], |row| {
            Ok(OrderLine {
                id: row.get("id")?,
                row: records::Record::from_row(row)?,
                closed_on: row.get("closed_on")?,
                programme_name: row.get("programme_name")?,
                partner_name: row.get("partner_name")?,
                branch_name: row.get("branch_name")?,
                state: OrderState::Open,
                put_forward: 0,
                chosen: 0,
                reserve: 0,
                declined: 0,
                left: None,
                days_left: None,
            })
        })?;
        let mut lines: Vec<OrderLine> = lines.collect::<rusqlite::Result<_>>()?;
        let nobody = HashMap::new();
        for line in &mut lines {
            line.count(choices.get(&line.id).unwrap_or(&nobody), self.today());
        }
        Ok(lines)
    }

    /// Orders with people missing whose answer is due within a month, or overdue; for the first page.
    ///
    /// # Errors
    /// A fault of the store.
    pub fn orders_to_answer(&self) -> Result<Vec<OrderLine>> {
        let lines = self.list_orders()?.into_iter();
        let is_open = |line: &OrderLine| matches!(line.state, OrderState::Open | OrderState::Late);
        let is_near = |line: &OrderLine| line.days_left.is_some_and(|days| i64::from(days) <= ANSWERS_LOOKED_AT);
        Ok(lines.filter(|line| is_open(line) && is_near(line)).collect())
    }

    pub(super) fn order_line(&self, id: JobOrderId) -> Result<OrderLine> {
        let found = self.list_orders()?.into_iter().find(|line| line.id == id);
        found.ok_or_else(|| Refusal::not_found("job_orders").into())
    }

    /// The newest choice about everybody who is put forward; of two interviews the later one counts.
    pub(super) fn choices(&self, only: Option<CandidateId>) -> Result<Choices> {
        let mut statement = self.store.prepare_cached(
            "SELECT i.job_order, x.candidate, x.choice FROM interviewed x
             JOIN interviews i ON i.id = x.interview AND i.gone = 0
             JOIN job_orders o ON o.id = i.job_order AND o.gone = 0
             JOIN candidates c ON c.id = x.candidate AND c.gone = 0
             WHERE x.gone = 0 AND (?1 IS NULL OR x.candidate = ?1) ORDER BY i.held_on, i.id",
        )?;
        let mut rows = statement.query([only])?;
        let mut choices = Choices::new();
        while let Some(row) = rows.next()? {
            let of_order = choices.entry(row.get(0)?).or_default();
            let kept: &mut Option<PartnerChoice> = of_order.entry(row.get(1)?).or_default();
            *kept = row.get::<_, Option<PartnerChoice>>(2)?.or(*kept);
        }
        Ok(choices)
    }
}

impl Writing<'_> {
    /// Adds or changes an order.
    ///
    /// # Errors
    /// [`Refusal::Fields`].
    pub fn edit_order(&self, ask: Keyed<JobOrderId, JobOrder>) -> Result<JobOrderId> {
        let Keyed { id, mut row } = ask;
        tidy([
            &mut row.name,
            &mut row.occupation,
            &mut row.currency,
            &mut row.asks,
            &mut row.opened_on,
            &mut row.answer_by,
            &mut row.starts_on,
            &mut row.note,
        ]);
        let mut checking = Checking::new(self.today());
        checking.required("name", &row.name);
        for (field, text) in [
            ("name", &row.name),
            ("occupation", &row.occupation),
            ("asks", &row.asks),
            ("note", &row.note),
        ] {
            checking.length(field, text);
        }
        checking.number("quota", row.quota, 1, 100_000);
        checking.number("age_least", row.age_least, 15, 99);
        checking.number("age_most", row.age_most, 15, 99);
        if row
            .age_least
            .zip(row.age_most)
            .is_some_and(|(least, most)| most < least)
        {
            checking.wrong("age_most", Problem::EndsBeforeItStarts);
        }
        checking.amount("wage", row.wage, 0);
        checking.currency("currency", &mut row.currency);
        if row.wage.is_some() {
            checking.required("currency", &row.currency);
            if row.wage_per.is_none() {
                checking.wrong("wage_per", Problem::Empty);
            }
        }
        checking.span("opened_on", &mut row.opened_on, "answer_by", &mut row.answer_by);
        checking.day("starts_on", &mut row.starts_on);
        if !self.is_branch_of(row.branch, row.partner)? {
            checking.wrong("branch", Problem::NotOfPartner);
        }
        checking.finish()?;
        let id = id.unwrap_or_else(|| JobOrderId::new(&self.stamp));
        records::put(self.store, "job_orders", &[("id", &id)], &row)?;
        self.tell("name", row.name.unwrap_or_default());
        Ok(id)
    }

    /// Closes an order today: nobody is put forward or chosen any more.
    ///
    /// # Errors
    /// [`Refusal::NotFound`].
    pub fn close_order(&self, id: JobOrderId) -> Result<()> {
        self.set_closed(id, Some(self.today().to_string()))
    }

    /// Opens a closed order again.
    ///
    /// # Errors
    /// [`Refusal::NotFound`].
    pub fn reopen_order(&self, id: JobOrderId) -> Result<()> {
        self.set_closed(id, None)
    }

    fn set_closed(&self, id: JobOrderId, closed_on: Option<String>) -> Result<()> {
        if !records::change(self.store, "job_orders", &id, &Closing { closed_on })? {
            return Err(Refusal::not_found("job_orders").into());
        }
        self.tell_order(id)
    }

    pub(super) fn tell_order(&self, id: JobOrderId) -> Result<()> {
        let row: Option<JobOrder> = records::get(self.store, "job_orders", &id)?;
        self.tell("order", row.and_then(|row| row.name).unwrap_or_default());
        Ok(())
    }

    pub(super) fn order_must_be_open(&self, id: JobOrderId) -> Result<()> {
        let closed_on: Option<String> = self
            .store
            .prepare_cached("SELECT closed_on FROM job_orders WHERE id = ?1 AND gone = 0")?
            .query_row([id], |row| row.get(0))
            .optional()?
            .ok_or_else(|| Refusal::not_found("job_orders"))?;
        match closed_on {
            Some(_) => Err(Refusal::OrderClosed.into()),
            None => Ok(()),
        }
    }
}
