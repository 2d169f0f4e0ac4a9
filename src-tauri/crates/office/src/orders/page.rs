//! One order: its interviews, and everybody who is put forward with answers and the partner's choice.

use super::{
    interview::{Answer, Interview, InterviewRow},
    order::OrderLine,
};
use crate::{
    candidates::background::Keyed,
    ids::{BatchId, CandidateId, InterviewId, JobOrderId},
    office::Reading,
    refusal::Result,
    vocabulary::{PartnerChoice, Stage},
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// Somebody at an interview.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct InterviewedLine {
    /// Who.
    pub candidate: CandidateId,
    /// The name.
    pub name: String,
    /// With which batch.
    pub batch: Option<BatchId>,
    /// Its name.
    pub batch_name: Option<String>,
    /// Where the person stands there.
    pub stage: Option<Stage>,
    /// In which order they are called.
    pub turn: Option<i32>,
    /// Whether the person came.
    pub came: Option<bool>,
    /// By the question's key.
    pub answers: BTreeMap<String, Answer>,
    /// Points in all; blank while there are none.
    pub total: Option<i32>,
    /// The partner's choice.
    pub choice: Option<PartnerChoice>,
    /// Why.
    pub reason: Option<String>,
}

/// An interview and its people.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct InterviewSheet {
    /// Which.
    pub id: InterviewId,
    /// The interview.
    pub row: Interview,
    /// Most points in all.
    pub most: i32,
    /// Whether its day has come.
    pub has_come: bool,
    /// Its people in the order in which they are called.
    pub people: Vec<InterviewedLine>,
}

/// One order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OrderPage {
    /// The order.
    pub line: OrderLine,
    /// Its interviews, oldest first.
    pub interviews: Vec<InterviewSheet>,
}

impl Reading<'_> {
    /// One order with its interviews.
    ///
    /// # Errors
    /// [`crate::Refusal::NotFound`], or a fault of the store.
    pub fn order_page(&self, id: JobOrderId) -> Result<OrderPage> {
        let line = self.order_line(id)?;
        let rows: Vec<Keyed<InterviewId, InterviewRow>> = self.keyed("interviews", "held_on, id")?;
        let of_order = rows.into_iter().filter(|keyed| keyed.row.job_order == id);
        let sheets = of_order.filter_map(|keyed| Some(self.interview_sheet(keyed.id?, keyed.row)));
        Ok(OrderPage {
            line,
            interviews: sheets.collect::<Result<_>>()?,
        })
    }

    fn interview_sheet(&self, id: InterviewId, row: InterviewRow) -> Result<InterviewSheet> {
        let questions = row.asked()?;
        let held_on = row.held_on.as_deref().and_then(|day| crate::days::read(day).ok());
        Ok(InterviewSheet {
            id,
            most: sum(questions.iter().filter_map(|question| question.points)).unwrap_or(0),
            has_come: held_on.is_none_or(|day| day <= self.today()),
            people: self.people_at(id)?,
            row: Interview {
                job_order: row.job_order,
                held_on: row.held_on,
                starts_at: row.starts_at,
                place: row.place,
                interviewers: row.interviewers,
                questions,
                note: row.note,
            },
        })
    }

    fn people_at(&self, interview: InterviewId) -> Result<Vec<InterviewedLine>> {
        let mut statement = self.store.prepare_cached(
            "SELECT x.candidate, coalesce(c.name, '') AS name, x.batch, b.name AS batch_name, x.turn, x.came, x.answers, x.choice, x.reason,
               (SELECT m.stage FROM stage_moves m WHERE m.candidate = x.candidate AND m.batch = x.batch AND m.gone = 0
                ORDER BY m.moved_on DESC, m.id DESC LIMIT 1) AS stage
             FROM interviewed x JOIN candidates c ON c.id = x.candidate AND c.gone = 0 LEFT JOIN batches b ON b.id = x.batch
             WHERE x.interview = ?1 AND x.gone = 0 ORDER BY x.turn, c.name",
        )?;
        let mut rows = statement.query([interview])?;
        let mut people = Vec::new();
        while let Some(row) = rows.next()? {
            let answers: Option<String> = row.get("answers")?;
            let answers: BTreeMap<String, Answer> = serde_json::from_str(answers.as_deref().unwrap_or("{}"))?;
            people.push(InterviewedLine {
                candidate: row.get("candidate")?,
                name: row.get("name")?,
                batch: row.get("batch")?,
                batch_name: row.get("batch_name")?,
                stage: row.get("stage")?,
                turn: row.get("turn")?,
                came: row.get("came")?,
                total: sum(answers.values().filter_map(|answer| answer.points)),
                answers,
                choice: row.get("choice")?,
                reason: row.get("reason")?,
            });
        }
        Ok(people)
    }
}

/// All of them together; blank where there is none.
fn sum(points: impl Iterator<Item = i32>) -> Option<i32> {
    points.reduce(i32::saturating_add)
}
