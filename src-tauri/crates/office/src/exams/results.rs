//! The scores of a sitting: entered, judged, never beyond what the exam can give.

use super::judge::{Exam, Unjudgeable, Verdict};
use crate::{
    ids::{CandidateId, ExamId, SittingId},
    office::{Reading, Writing},
    records::{self, record},
    refusal::{Refusal, Result},
};
use serde::{Deserialize, Serialize};
use std::collections::{HashMap, hash_map::Entry};
use ts_rs::TS;

record! {
    /// A result as its row holds it.
    ResultRow {
        /// JSON: a number or null for each section.
        scores: Option<String>,
        /// 1 when the person did not come.
        absent: Option<i32>,
        /// A note on the cell.
        note: Option<String>,
    }
}

/// One result of a candidate.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ResultLine {
    /// The sitting.
    pub sitting: SittingId,
    /// The exam's code.
    pub code: String,
    /// The exam's name.
    pub exam_name: String,
    /// The day.
    pub held_on: String,
    /// Names of the sections.
    pub sections: Vec<String>,
    /// A score for each section, in points times a hundred.
    pub scores: Vec<Option<i32>>,
    /// The highest total possible, in points times a hundred.
    pub maximum: i32,
    /// Whether the person did not come.
    pub absent: bool,
    /// What the scores are worth.
    pub verdict: Option<Verdict>,
    /// Who says what passes.
    pub source: Option<String>,
}

/// Scores to enter in one sitting: all in one transaction, one deed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct EnterScores {
    /// The sitting.
    pub sitting: SittingId,
    /// Whole lines.
    pub lines: Vec<EnteredLine>,
}

/// One person's scores; no score and not absent clears the line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct EnteredLine {
    /// Who.
    pub candidate: CandidateId,
    /// A score for each section, in points times a hundred.
    pub scores: Vec<Option<i32>>,
    /// Whether the person did not come.
    pub absent: bool,
    /// A note on the cell.
    pub note: Option<String>,
}

pub(crate) fn read_scores(text: Option<&str>) -> Result<Vec<Option<i32>>> {
    Ok(text.map(serde_json::from_str).transpose()?.unwrap_or_default())
}

impl From<Unjudgeable> for Refusal {
    fn from(why: Unjudgeable) -> Refusal {
        let small = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        match why {
            Unjudgeable::NoRuleYet { first } => Refusal::NoRuleOnThatDay { first },
            Unjudgeable::SectionCount { expected, found } => Refusal::SectionCount {
                expected: small(expected),
                found: small(found),
            },
            Unjudgeable::OutOfRange {
                section,
                maximum,
                score,
            } => Refusal::ScoreOutOfRange {
                section,
                maximum,
                score,
            },
        }
    }
}

impl Reading<'_> {
    /// A candidate's results, newest first.
    pub(crate) fn results_of(&self, id: CandidateId) -> Result<Vec<ResultLine>> {
        let mut statement = self.store.prepare_cached(
            "SELECT r.sitting, s.exam, s.held_on, r.scores, coalesce(r.absent, 0) FROM results r
             JOIN sittings s ON s.id = r.sitting AND s.gone = 0
             WHERE r.candidate = ?1 AND r.gone = 0 AND (r.scores IS NOT NULL OR r.absent = 1) ORDER BY s.held_on DESC, s.id DESC",
        )?;
        let rows = statement.query_map([id], |row| {
            Ok((
                row.get(0)?,
                row.get(1)?,
                row.get::<_, Option<String>>(2)?.unwrap_or_default(),
                row.get::<_, Option<String>>(3)?,
                row.get::<_, bool>(4)?,
            ))
        })?;
        let mut lines = Vec::new();
        let mut exams: HashMap<ExamId, (Exam, String)> = HashMap::new();
        for row in rows {
            let (sitting, exam, held_on, scores, absent): (_, ExamId, _, _, _) = row?;
            let (exam, exam_name) = match exams.entry(exam) {
                Entry::Occupied(known) => known.into_mut(),
                Entry::Vacant(new) => new.insert(self.exam(exam)?),
            };
            let day = crate::days::read(&held_on).ok();
            let rule = day.and_then(|day| exam.rule_on(day));
            let scores = read_scores(scores.as_deref())?;
            lines.push(ResultLine {
                sitting,
                code: exam.code.clone(),
                exam_name: exam_name.clone(),
                sections: rule
                    .map(|rule| rule.sections.iter().map(|section| section.name.clone()).collect())
                    .unwrap_or_default(),
                maximum: rule.map_or(0, |rule| rule.sections.iter().map(|section| section.maximum).sum()),
                verdict: day.filter(|_| !absent).and_then(|day| exam.judge(day, &scores).ok()),
                source: rule.map(|rule| rule.source.clone()),
                held_on,
                scores,
                absent,
            });
        }
        Ok(lines)
    }
}

impl Writing<'_> {
    /// Enters scores.
    ///
    /// # Errors
    /// [`Refusal::NotFound`], [`Refusal::DayNotCome`], [`Refusal::ScoreOutOfRange`], [`Refusal::SectionCount`].
    pub fn enter_scores(&self, ask: &EnterScores) -> Result<()> {
        let sitting: super::sittings::Sitting =
            records::get(self.store, "sittings", &ask.sitting)?.ok_or_else(|| Refusal::not_found("sittings"))?;
        let (exam, name) = self.exam(sitting.exam)?;
        let held_on = sitting
            .held_on
            .as_deref()
            .and_then(|day| crate::days::read(day).ok())
            .ok_or_else(|| Refusal::not_found("sittings"))?;
        if held_on > self.today() {
            return Err(Refusal::DayNotCome { day: held_on }.into());
        }
        for line in &ask.lines {
            exam.judge(held_on, &line.scores).map_err(Refusal::from)?;
            if !self.holds_candidate(line.candidate)? {
                return Err(Refusal::not_found("candidates").into());
            }
            let entered = !line.absent && line.scores.iter().any(Option::is_some);
            let scores = if entered {
                Some(serde_json::to_string(&line.scores)?)
            } else {
                None
            };
            let mut note = line.note.clone();
            crate::forms::tidy([&mut note]);
            let row = ResultRow {
                scores,
                absent: Some(i32::from(line.absent)),
                note,
            };
            records::put(
                self.store,
                "results",
                &[("sitting", &ask.sitting), ("candidate", &line.candidate)],
                &row,
            )?;
        }
        self.tell("cells", ask.lines.len());
        self.tell("exam", name);
        Ok(())
    }

    /// Asks the store, because the list of people learns of somebody new only after the deed.
    fn holds_candidate(&self, id: CandidateId) -> Result<bool> {
        let mut statement = self.store.prepare_cached("SELECT 1 FROM candidates WHERE id = ?1")?;
        Ok(statement.exists([id])?)
    }
}
