//! Choosing between what two computers say: once, and once more when it turns out to have been wrong. Nobody chooses
//! against a value they have not seen.

use super::{asked::QuestionLine, page::RowKey};
use crate::{
    book::questions::{self, Decision},
    office::{Reading, Writing},
    refusal::{Refusal, Result},
};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use ts_rs::TS;

/// A choice.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DecideQuestion {
    /// The table.
    pub table: String,
    /// The row.
    pub row: String,
    /// The field group.
    pub group: String,
    /// Every entry that was shown, in any order.
    pub seen: Vec<String>,
    /// An entry of the version that was chosen.
    pub chosen: String,
}

/// Another choice after a decision.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DecideAgain {
    /// The entry that decided, as [`DecidedLine::entry`].
    pub entry: String,
    /// The field group.
    pub group: String,
    /// An entry of the former version that is chosen now.
    pub chosen: String,
}

/// A question that somebody has decided.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DecidedLine {
    /// The entry that decided.
    pub entry: String,
    /// What was in question.
    pub question: QuestionLine,
    /// Which version was chosen; none when somebody wrote what no version said.
    pub chosen: Option<u32>,
    /// Who decided.
    pub by: String,
    /// On which computer.
    pub device: String,
    /// When.
    pub at: Option<DateTime<Utc>>,
    /// Whether one can choose again: nothing has changed the group since.
    pub stands: bool,
}

impl Reading<'_> {
    /// Decided questions, newest first; at most so many.
    ///
    /// # Errors
    /// A fault of the store.
    pub fn decided_questions(&self, most: u32) -> Result<Vec<DecidedLine>> {
        let mut lines = Vec::new();
        for decision in questions::decided(self.store, most as usize)? {
            lines.extend(self.decided_line(&decision)?);
        }
        Ok(lines)
    }

    fn decided_line(&self, decision: &Decision) -> Result<Option<DecidedLine>> {
        let Some(question) = self.question_line(&decision.question)? else {
            return Ok(None);
        };
        let chosen = decision
            .chosen
            .and_then(|chosen| decision.question.versions.get(chosen));
        let chosen = chosen.and_then(|chosen| {
            let mut versions = question.versions.iter();
            versions.position(|version| version.entries.contains(&chosen.entry))
        });
        Ok(Some(DecidedLine {
            entry: decision.decided.entry.clone(),
            chosen: chosen.and_then(|chosen| u32::try_from(chosen).ok()),
            by: decision.decided.by.clone(),
            device: decision.decided.device.clone(),
            at: decision.decided.at.parse().ok(),
            stands: decision.stands,
            question,
        }))
    }
}

impl Writing<'_> {
    /// Decides a question.
    ///
    /// # Errors
    /// [`Refusal::QuestionChanged`] when the versions are no longer those that were shown, [`Refusal::NotAllowed`] for a
    /// group that the reader may not see.
    pub fn decide_question(&self, ask: &DecideQuestion) -> Result<()> {
        if !self.may_see(&ask.table, &ask.group) {
            let deed = "decide".to_owned();
            return Err(Refusal::NotAllowed { deed }.into());
        }
        let question = questions::of_group(self.store, &ask.table, &ask.row, &ask.group)?;
        let question = question.ok_or(Refusal::QuestionChanged)?;
        let now: BTreeSet<&String> = question.versions.iter().map(|version| &version.entry).collect();
        if now != ask.seen.iter().collect() {
            return Err(Refusal::QuestionChanged.into());
        }
        let chosen = question.versions.iter().position(|version| version.entry == ask.chosen);
        let chosen = chosen.ok_or_else(|| Refusal::not_found("questions"))?;
        questions::decide(self.store, self.pen, &question, chosen)?;
        self.tell_whose(&ask.table, &ask.row)
    }

    /// Chooses again between the versions of a question that was decided.
    ///
    /// # Errors
    /// [`Refusal::QuestionChanged`] when somebody has changed the value since, [`Refusal::NotFound`], or as
    /// [`Writing::decide_question`].
    pub fn decide_again(&self, ask: &DecideAgain) -> Result<()> {
        let decision = questions::decision(self.store, &ask.entry, &ask.group)?;
        let decision = decision.ok_or_else(|| Refusal::not_found("questions"))?;
        let question = &decision.question;
        if !self.may_see(&question.tbl, &question.group) {
            let deed = "decide".to_owned();
            return Err(Refusal::NotAllowed { deed }.into());
        }
        let chosen = question.versions.iter().position(|version| version.entry == ask.chosen);
        let chosen = chosen.ok_or_else(|| Refusal::not_found("questions"))?;
        questions::decide_again(self.store, self.pen, &decision, chosen)?;
        self.tell_whose(&question.tbl, &question.key)
    }

    /// Leaves withdrawn what is withdrawn, in sight of what came in under it.
    ///
    /// # Errors
    /// [`Refusal::NotFound`] when it is not withdrawn, [`Refusal::QuestionOpen`].
    pub fn leave_withdrawn(&self, ask: &RowKey) -> Result<()> {
        self.must_be_withdrawn(ask)?;
        if self.is_asked_about(&ask.table, &ask.row)? {
            return Err(Refusal::QuestionOpen.into());
        }
        questions::withdraw_again(self.store, self.pen, &ask.table, &ask.row)?;
        self.tell_whose(&ask.table, &ask.row)
    }

    /// Brings back what is withdrawn.
    ///
    /// # Errors
    /// As [`Writing::leave_withdrawn`].
    pub fn bring_back(&self, ask: &RowKey) -> Result<()> {
        self.must_be_withdrawn(ask)?;
        self.restore(&ask.table, &ask.row)?;
        self.tell_whose(&ask.table, &ask.row)
    }

    fn is_asked_about(&self, table: &str, row: &str) -> Result<bool> {
        let mut asked = self
            .store
            .prepare_cached("SELECT 1 FROM book_question WHERE key = ?1 AND tbl = ?2")?;
        Ok(asked.exists([row, table])?)
    }

    fn must_be_withdrawn(&self, ask: &RowKey) -> Result<()> {
        // Nothing else is listed, and the name of the table goes into SQL.
        if !["candidates", "batches"].contains(&ask.table.as_str()) {
            return Err(Refusal::not_found("questions").into());
        }
        let sql = format!("SELECT 1 FROM {} WHERE id = ?1 AND gone = 1", ask.table);
        if self.store.prepare_cached(&sql)?.exists([&ask.row])? {
            Ok(())
        } else {
            Err(Refusal::not_found(&ask.table).into())
        }
    }

    fn tell_whose(&self, table: &str, row: &str) -> Result<()> {
        match self.whose(table, row)? {
            Some(person) => self.tell_name(person),
            None => {
                if let Some(name) = self.about_row(table, row)?.remove("name") {
                    self.tell("name", name);
                }
                Ok(())
            }
        }
    }
}
