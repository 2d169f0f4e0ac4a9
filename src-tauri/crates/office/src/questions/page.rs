//! Everything that waits until somebody decides.

use super::{
    asked::{QuestionKind, QuestionLine},
    noticed::{OverSeats, UnderWithdrawn, WrongClock},
};
use crate::{
    Deed,
    book::questions::{self, Question},
    candidates::same_person::SamePair,
    office::Reading,
    refusal::Result,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A row.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RowKey {
    /// The table.
    pub table: String,
    /// Its key, as the book writes it.
    pub row: String,
}

/// Everything that waits until somebody decides; empty for whoever may not.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct QuestionsPage {
    /// Values that two computers left, those first for which papers wait.
    pub open: Vec<QuestionLine>,
    /// People who may be one.
    pub same: Vec<SamePair>,
    /// What came in under what is withdrawn.
    pub under_withdrawn: Vec<UnderWithdrawn>,
    /// Batches with more people than seats.
    pub over_seats: Vec<OverSeats>,
    /// Computers whose clock is wrong.
    pub clocks: Vec<WrongClock>,
}

/// How much waits, for the first page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Waiting {
    /// Open questions and what came in under what is withdrawn.
    pub questions: u32,
    /// Pairs of people who may be one.
    pub same: u32,
}

impl Reading<'_> {
    /// Everything that waits until somebody decides.
    ///
    /// # Errors
    /// A fault of the store.
    pub fn questions_page(&self) -> Result<QuestionsPage> {
        if !Deed::Decide.is_allowed(self.role) {
            return Ok(QuestionsPage::default());
        }
        Ok(QuestionsPage {
            open: self.open_lines()?,
            same: self.possible_same()?,
            under_withdrawn: self.under_withdrawn()?,
            over_seats: self.over_seats()?,
            clocks: self.wrong_clocks()?,
        })
    }

    /// Open questions; a row that one withdrew and another changed is one question, however many groups were changed.
    fn open_lines(&self) -> Result<Vec<QuestionLine>> {
        self.question_lines(&questions::open(self.store)?)
    }

    /// These questions as they are read, those first for which papers wait.
    pub(crate) fn question_lines(&self, open: &[Question]) -> Result<Vec<QuestionLine>> {
        let mut lines: Vec<QuestionLine> = Vec::new();
        for question in open {
            let Some(line) = self.question_line(question)? else {
                continue;
            };
            let whole_row = |held: &&mut QuestionLine| {
                held.kind == QuestionKind::Withdrawn && held.table == line.table && held.row == line.row
            };
            match lines.iter_mut().find(whole_row) {
                Some(held) if line.kind == QuestionKind::Withdrawn => {
                    held.also.push(line.group);
                    held.holds |= line.holds;
                }
                _ => lines.push(line),
            }
        }
        lines.sort_by(|one, other| {
            let key = |line: &QuestionLine| (!line.holds, line.name.is_none(), line.name.clone());
            key(one).cmp(&key(other))
        });
        Ok(lines)
    }

    /// How much waits.
    ///
    /// # Errors
    /// A fault of the store.
    pub(crate) fn waiting_for_decisions(&self) -> Result<Waiting> {
        // A row that somebody withdrew counts once.
        let questions: u32 = self
            .store
            .prepare_cached(
                "SELECT count(DISTINCT q.tbl || '|' || q.key || '|' || iif(EXISTS (
                   SELECT 1 FROM book_head h WHERE h.key = q.key AND h.tbl = q.tbl AND h.grp = q.grp AND h.kind = 'withdraw'),
                   '', q.grp)) FROM book_question q",
            )?
            .query_row([], |row| row.get(0))?;
        Ok(Waiting {
            questions,
            same: crate::counted(self.possible_same()?.len()),
        })
    }
}
