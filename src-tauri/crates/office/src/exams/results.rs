//! The scores of a sitting: entered, judged, never beyond what the exam can give.

use super::{
    Known,
    judge::{Confidence, Rule, Unjudgeable, Verdict},
};
use crate::{
    ids::{BatchId, CandidateId, ExamId, SittingId},
    office::{Reading, Writing},
    records::{self, record},
    refusal::{Refusal, Result},
};
use chrono::{Datelike, NaiveDate};
use rusqlite::Row;
use serde::{Deserialize, Serialize};
use std::{collections::HashMap, rc::Rc};
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
    /// The exam.
    pub exam: ExamId,
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
    /// The lowest total that passes, in points times a hundred.
    pub pass: Option<i32>,
    /// Whether the person did not come.
    pub absent: bool,
    /// What the scores are worth.
    pub verdict: Option<Verdict>,
    /// Who says what passes.
    pub source: Option<String>,
    /// How sure that is.
    pub confidence: Option<Confidence>,
    /// Two people key this exam, and what they keyed has not been brought together: nothing rests on it yet.
    pub provisional: bool,
    /// Two computers say different scores and nobody has decided: nothing rests on it yet.
    pub in_question: bool,
    /// Whether it repeats an earlier sitting of the same exam.
    pub remedial: bool,
    /// The certificate's number.
    pub certificate: Option<String>,
    /// The last day on which it is good, where the certificate names one.
    pub valid_until: Option<NaiveDate>,
    /// The last day on which the result is good: as the certificate says, otherwise by the exam's rule; blank: no end.
    pub good_until: Option<NaiveDate>,
    /// Whether a scan of it is kept.
    pub has_scan: bool,
}

impl ResultLine {
    /// Whether something may rest on it: passed, brought together where two people keyed it, and not in question.
    #[must_use]
    pub fn is_passed(&self) -> bool {
        let passed = self.verdict.as_ref().and_then(|verdict| verdict.passed);
        !self.provisional && !self.absent && passed == Some(true)
    }
}

/// A result as it is read, before it is judged.
struct Held {
    sitting: SittingId,
    exam: ExamId,
    held_on: String,
    scores: Option<String>,
    absent: bool,
    provisional: bool,
    in_question: bool,
    remedial: bool,
    certificate: Option<String>,
    valid_until: Option<NaiveDate>,
    has_scan: bool,
}

/// Results as they are read.
const HELD: &str = "SELECT r.candidate, r.sitting, s.exam, s.held_on, r.scores, coalesce(r.absent, 0) AS absent,
       coalesce(s.decisive, 0) = 1 AND s.settled_on IS NULL AS provisional,
       EXISTS (SELECT 1 FROM book_question q WHERE q.key = r.sitting || '|' || r.candidate AND q.tbl = 'results' AND q.grp = 'result')
         AS in_question, s.remedial_of IS NOT NULL AS remedial,
       r.certificate, r.valid_until, r.scan IS NOT NULL AS has_scan
     FROM results r JOIN sittings s ON s.id = r.sitting AND s.gone = 0";

impl Held {
    fn from_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Held {
            sitting: row.get("sitting")?,
            exam: row.get("exam")?,
            held_on: row.get::<_, Option<String>>("held_on")?.unwrap_or_default(),
            scores: row.get("scores")?,
            absent: row.get("absent")?,
            provisional: row.get("provisional")?,
            in_question: row.get("in_question")?,
            remedial: row.get("remedial")?,
            certificate: row.get("certificate")?,
            valid_until: row.get("valid_until")?,
            has_scan: row.get("has_scan")?,
        })
    }
}

/// Parts of exams passed by themselves, with the day.
#[derive(Default)]
pub(crate) struct KeptParts(Vec<(ExamId, String, NaiveDate)>);

impl KeptParts {
    /// Parts that need not be sat on that day: the exam is held once a year, so its years are counted, not its days.
    pub(crate) fn exempt(&self, exam: ExamId, rule: &Rule, held_on: NaiveDate) -> Vec<String> {
        let Some(years) = rule.parts_kept_years.as_ref().map(|years| years.value) else {
            return Vec::new();
        };
        let kept = |passed: &NaiveDate| {
            let since = held_on.year() - passed.year();
            since > 0 && u32::try_from(since).is_ok_and(|since| since <= years)
        };
        self.0
            .iter()
            .filter(|(of, _, passed)| *of == exam && kept(passed))
            .map(|(_, part, _)| part.clone())
            .collect()
    }

    fn keep(&mut self, exam: ExamId, line: &ResultLine, held_on: NaiveDate) {
        for part in line.verdict.iter().flat_map(|verdict| &verdict.parts) {
            self.0.push((exam, part.clone(), held_on));
        }
    }
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

/// Scores as a row holds them; blank when there is none.
pub(crate) fn written_scores(scores: &[Option<i32>], absent: bool) -> Result<Option<String>> {
    let entered = !absent && scores.iter().any(Option::is_some);
    Ok(if entered {
        Some(serde_json::to_string(scores)?)
    } else {
        None
    })
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
            Unjudgeable::NotAStep { section, step, score } => Refusal::ScoreNotAStep { section, step, score },
        }
    }
}

impl Reading<'_> {
    /// A candidate's results, newest first, each judged by the rule of its day.
    ///
    /// # Errors
    /// A fault of the store.
    pub fn results_of(&self, id: CandidateId) -> Result<Vec<ResultLine>> {
        Ok(self.results_and_parts(id)?.0)
    }

    /// A candidate's results, newest first, and the parts of exams that need not be sat again.
    pub(crate) fn results_and_parts(&self, id: CandidateId) -> Result<(Vec<ResultLine>, KeptParts)> {
        let mut statement = self.store.prepare_cached(&format!(
            "{HELD} WHERE r.candidate IN (SELECT value FROM json_each(?1)) AND r.gone = 0 AND (r.scores IS NOT NULL OR r.absent = 1)
             ORDER BY s.held_on, s.id"
        ))?;
        let rows = statement.query_map([self.records_listed(id)?], Held::from_row)?;
        let (mut lines, mut parts) = (Vec::new(), KeptParts::default());
        for row in rows {
            self.add_judged(row?, &mut lines, &mut parts)?;
        }
        lines.reverse();
        Ok((lines, parts))
    }

    /// The results of everybody in a batch, or of one of them, newest first, in one question to the store.
    pub(crate) fn results_in(
        &self,
        batch: BatchId,
        only: Option<CandidateId>,
    ) -> Result<HashMap<CandidateId, Vec<ResultLine>>> {
        let mut statement = self.store.prepare_cached(&format!(
            "{HELD} JOIN enrolments e ON e.candidate = r.candidate AND e.batch = ?1 AND e.gone = 0
             WHERE (?2 IS NULL OR e.candidate = ?2) AND r.gone = 0 AND (r.scores IS NOT NULL OR r.absent = 1)
             ORDER BY s.held_on, s.id"
        ))?;
        let rows = statement.query_map((batch, only), |row| Ok((row.get("candidate")?, Held::from_row(row)?)))?;
        let mut everybody: HashMap<CandidateId, (Vec<ResultLine>, KeptParts)> = HashMap::new();
        for row in rows {
            let (candidate, held) = row?;
            let (lines, parts) = everybody.entry(candidate).or_default();
            self.add_judged(held, lines, parts)?;
        }
        let newest_first = everybody.into_iter().map(|(candidate, (mut lines, _))| {
            lines.reverse();
            (candidate, lines)
        });
        Ok(newest_first.collect())
    }

    fn add_judged(&self, held: Held, lines: &mut Vec<ResultLine>, parts: &mut KeptParts) -> Result<()> {
        let (exam, day) = (held.exam, crate::days::read(&held.held_on).ok());
        let line = self.judged(held, day, parts)?;
        if let Some(day) = day {
            parts.keep(exam, &line, day);
        }
        lines.push(line);
        Ok(())
    }

    fn judged(&self, held: Held, day: Option<NaiveDate>, parts: &KeptParts) -> Result<ResultLine> {
        let known = self.exam(held.exam)?;
        let rule = day.and_then(|day| known.exam.rule_on(day));
        let scores = read_scores(held.scores.as_deref())?;
        let verdict = match (rule, day) {
            (Some(rule), Some(day)) if !held.absent => {
                let exempt = parts.exempt(held.exam, rule, day);
                known.exam.judge_exempt(day, &scores, &exempt).ok()
            }
            _ => None,
        };
        let verdict = if held.provisional || held.in_question {
            verdict.map(Verdict::unsettled)
        } else {
            verdict
        };
        Ok(ResultLine {
            sitting: held.sitting,
            exam: held.exam,
            code: known.exam.code.clone(),
            exam_name: known.name.clone(),
            sections: rule
                .map(|rule| rule.sections.iter().map(|section| section.name.clone()).collect())
                .unwrap_or_default(),
            maximum: rule.map_or(0, Rule::maximum),
            pass: rule.map(|rule| rule.pass),
            verdict,
            source: rule.map(|rule| rule.source.clone()),
            confidence: rule.map(|rule| rule.confidence),
            good_until: held
                .valid_until
                .or_else(|| rule.zip(day).and_then(|(rule, day)| rule.good_until(day))),
            held_on: held.held_on,
            scores,
            absent: held.absent,
            provisional: held.provisional || held.in_question,
            in_question: held.in_question,
            remedial: held.remedial,
            certificate: held.certificate,
            valid_until: held.valid_until,
            has_scan: held.has_scan,
        })
    }
}

impl Writing<'_> {
    /// Enters scores.
    ///
    /// # Errors
    /// [`Refusal::NotFound`], [`Refusal::DayNotCome`], [`Refusal::KeyedTwice`] for an exam that decides,
    /// [`Refusal::ScoreOutOfRange`], [`Refusal::ScoreNotAStep`], [`Refusal::SectionCount`].
    pub fn enter_scores(&self, ask: &EnterScores) -> Result<()> {
        let (known, held_on) = self.held(ask.sitting)?;
        if self.sitting_kind(ask.sitting)?.decisive {
            return Err(Refusal::KeyedTwice.into());
        }
        for line in &ask.lines {
            known.exam.judge(held_on, &line.scores).map_err(Refusal::from)?;
            let mut note = line.note.clone();
            crate::forms::tidy([&mut note]);
            let row = ResultRow {
                scores: written_scores(&line.scores, line.absent)?,
                absent: Some(i32::from(line.absent)),
                note,
            };
            self.put_result(ask.sitting, line.candidate, &row)?;
        }
        self.tell("cells", ask.lines.len());
        self.tell("exam", &known.name);
        Ok(())
    }

    /// The exam of a sitting that has been held, with its day.
    pub(crate) fn held(&self, sitting: SittingId) -> Result<(Rc<Known>, NaiveDate)> {
        let row: super::sittings::Sitting =
            records::get(self.store, "sittings", &sitting)?.ok_or_else(|| Refusal::not_found("sittings"))?;
        let known = self.exam(row.exam)?;
        let held_on = row
            .held_on
            .as_deref()
            .and_then(|day| crate::days::read(day).ok())
            .ok_or_else(|| Refusal::not_found("sittings"))?;
        if held_on > self.today() {
            return Err(Refusal::DayNotCome { day: held_on }.into());
        }
        Ok((known, held_on))
    }

    pub(crate) fn put_result<R: records::Record>(
        &self,
        sitting: SittingId,
        candidate: CandidateId,
        row: &R,
    ) -> Result<()> {
        self.must_hold_candidate(candidate)?;
        let key: [(&str, &dyn rusqlite::ToSql); 2] = [("sitting", &sitting), ("candidate", &candidate)];
        records::put(self.store, "results", &key, row)?;
        Ok(())
    }

    /// Asks the store, because the list of people learns of somebody new only after the deed.
    pub(crate) fn must_hold_candidate(&self, id: CandidateId) -> Result<()> {
        let mut statement = self.store.prepare_cached("SELECT 1 FROM candidates WHERE id = ?1")?;
        if statement.exists([id])? {
            Ok(())
        } else {
            Err(Refusal::not_found("candidates").into())
        }
    }
}
