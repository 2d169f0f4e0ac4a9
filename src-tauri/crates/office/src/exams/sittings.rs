//! An exam held on a day, for one class.

use super::judge::{Rule, Verdict};
use crate::{
    candidates::background::Keyed,
    forms::{Checking, tidy},
    ids::{CandidateId, ClassId, ExamId, SittingId},
    office::{Reading, Writing},
    records::{self, record},
    refusal::{Refusal, Result},
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

record! {
    /// An exam held on a day.
    Sitting {
        /// Which exam.
        exam: ExamId,
        /// Which class sat it.
        class: Option<ClassId>,
        /// When.
        held_on: Option<String>,
        /// Where.
        place: Option<String>,
        /// A free note.
        note: Option<String>,
    }
}

record! {
    /// What makes a sitting more than one more test.
    SittingKindRow {
        /// 1: two people key it.
        decisive: Option<i32>,
        /// The earlier sitting that it repeats.
        remedial_of: Option<SittingId>,
    }
}

/// What makes a sitting more than one more test.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SittingKind {
    /// It decides something, so two people key its scores.
    pub decisive: bool,
    /// The earlier sitting of the same exam that it repeats.
    pub remedial_of: Option<SittingId>,
}

/// A sitting to add or change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct HoldSitting {
    /// Which; blank for a new one.
    pub id: Option<SittingId>,
    /// What it becomes.
    pub row: Sitting,
    /// As it was, when left out.
    #[serde(default)]
    #[ts(optional)]
    pub kind: Option<SittingKind>,
}

impl From<Keyed<SittingId, Sitting>> for HoldSitting {
    fn from(Keyed { id, row }: Keyed<SittingId, Sitting>) -> Self {
        HoldSitting { id, row, kind: None }
    }
}

/// A sitting in a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SittingLine {
    /// Which.
    pub id: SittingId,
    /// The sitting.
    pub row: Sitting,
    /// The exam's code.
    pub code: String,
    /// The exam's name.
    pub exam_name: String,
    /// The class's name.
    pub class_name: Option<String>,
    /// People in the class.
    pub people: u32,
    /// People with a score, or noted as absent.
    pub entered: u32,
    /// What makes it more than one more test.
    pub kind: SittingKind,
    /// The day on which two keyings were brought together.
    pub settled_on: Option<String>,
    /// It decides something, and its scores are not settled yet.
    pub provisional: bool,
}

/// One person's line in a sitting.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ScoreLine {
    /// Who.
    pub candidate: CandidateId,
    /// The seat.
    pub seat: Option<i32>,
    /// The name.
    pub name: String,
    /// A score for each section, in points times a hundred.
    pub scores: Vec<Option<i32>>,
    /// Whether the person did not come.
    pub absent: bool,
    /// A note on the cell.
    pub note: Option<String>,
    /// Two computers say different scores and nobody has decided.
    pub in_question: bool,
    /// What the scores are worth; blank before any is entered.
    pub verdict: Option<Verdict>,
    /// The total of the same exam's sitting before.
    pub before: Option<i32>,
}

/// A sitting with its scores.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SittingPage {
    /// The sitting.
    pub line: SittingLine,
    /// The rule of its day; blank when the exam has none for so early a day.
    pub rule: Option<Rule>,
    /// Its people by seat.
    pub lines: Vec<ScoreLine>,
}

/// Which sittings.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct ListSittings {
    /// Only of this class.
    pub class: Option<ClassId>,
}

impl Reading<'_> {
    /// Sittings, the newest first.
    ///
    /// # Errors
    /// A fault of the store.
    pub fn list_sittings(&self, ask: &ListSittings) -> Result<Vec<SittingLine>> {
        self.sitting_lines("?1 IS NULL OR s.class = ?1", &[&ask.class])
    }

    fn sitting_lines(&self, condition: &str, values: &[&dyn rusqlite::ToSql]) -> Result<Vec<SittingLine>> {
        let sql = format!(
            "SELECT s.id, s.exam, s.class, s.held_on, s.place, s.note, coalesce(s.decisive, 0) AS decisive, s.settled_on,
               s.remedial_of, x.code, x.name AS exam_name, k.name AS class_name,
               (SELECT count(*) FROM enrolments e JOIN candidates c ON c.id = e.candidate AND c.gone = 0
                WHERE e.class = s.class AND e.gone = 0) AS people,
               (SELECT count(*) FROM results r WHERE r.sitting = s.id AND r.gone = 0 AND (r.absent = 1 OR r.scores IS NOT NULL)) AS entered
             FROM sittings s JOIN exams x ON x.id = s.exam LEFT JOIN classes k ON k.id = s.class
             WHERE s.gone = 0 AND ({condition}) ORDER BY s.held_on DESC, s.id DESC"
        );
        let mut statement = self.store.prepare_cached(&sql)?;
        let lines = statement.query_map(values, |row| {
            let kind = SittingKind {
                decisive: row.get("decisive")?,
                remedial_of: row.get("remedial_of")?,
            };
            let settled_on: Option<String> = row.get("settled_on")?;
            Ok(SittingLine {
                id: row.get("id")?,
                row: records::Record::from_row(row)?,
                code: row.get::<_, Option<String>>("code")?.unwrap_or_default(),
                exam_name: row.get::<_, Option<String>>("exam_name")?.unwrap_or_default(),
                class_name: row.get("class_name")?,
                people: row.get("people")?,
                entered: row.get("entered")?,
                kind,
                provisional: kind.decisive && settled_on.is_none(),
                settled_on,
            })
        })?;
        Ok(lines.collect::<rusqlite::Result<_>>()?)
    }

    /// A sitting with its scores, judged by the rule of its day.
    ///
    /// # Errors
    /// [`Refusal::NotFound`], or a fault of the store.
    pub fn sitting_of(&self, id: SittingId) -> Result<SittingPage> {
        let line = self
            .sitting_lines("s.id = ?1", &[&id])?
            .pop()
            .ok_or_else(|| Refusal::not_found("sittings"))?;
        let known = self.exam(line.row.exam)?;
        let exam = &known.exam;
        let held_on = line.row.held_on.as_deref().and_then(|day| crate::days::read(day).ok());
        let rule = held_on.and_then(|day| exam.rule_on(day)).cloned();
        let sections = rule.as_ref().map_or(0, |rule| rule.sections.len());
        let mut statement = self.store.prepare_cached(
            "SELECT c.id, c.name, e.seat, r.scores, r.absent, r.note,
               EXISTS (SELECT 1 FROM book_question q WHERE q.key = r.sitting || '|' || r.candidate AND q.tbl = 'results'
                       AND q.grp = 'result') AS in_question,
               (SELECT p.scores FROM results p JOIN sittings ps ON ps.id = p.sitting
                WHERE p.candidate = c.id AND p.gone = 0 AND ps.gone = 0 AND ps.exam = ?3 AND ps.held_on < ?4
                  AND (coalesce(ps.decisive, 0) = 0 OR ps.settled_on IS NOT NULL)
                ORDER BY ps.held_on DESC LIMIT 1) AS before
             FROM candidates c
             LEFT JOIN enrolments e ON e.candidate = c.id AND e.class = ?2 AND e.gone = 0
             LEFT JOIN results r ON r.sitting = ?1 AND r.candidate = c.id AND r.gone = 0
             WHERE c.gone = 0 AND (c.id IN (SELECT candidate FROM enrolments WHERE class = ?2 AND gone = 0)
                                OR c.id IN (SELECT candidate FROM results WHERE sitting = ?1 AND gone = 0))
             ORDER BY e.seat IS NULL, e.seat, c.name",
        )?;
        let rows = statement.query_map((id, line.row.class, line.row.exam, &line.row.held_on), |row| {
            Ok((
                row.get("id")?,
                row.get("seat")?,
                row.get::<_, Option<String>>("name")?.unwrap_or_default(),
                row.get::<_, Option<String>>("scores")?,
                row.get::<_, Option<bool>>("absent")?.unwrap_or(false),
                row.get("note")?,
                row.get::<_, Option<String>>("before")?,
                row.get("in_question")?,
            ))
        })?;
        let mut lines = Vec::new();
        for row in rows {
            let (candidate, seat, name, scores, absent, note, before, in_question) = row?;
            let mut scores = super::results::read_scores(scores.as_deref())?;
            let entered = scores.iter().any(Option::is_some);
            scores.resize(sections.max(scores.len()), None);
            let exempt = self.exempt_in(candidate, &line, rule.as_ref(), held_on)?;
            let verdict = held_on
                .filter(|_| entered)
                .and_then(|day| exam.judge_exempt(day, &scores, &exempt).ok());
            let verdict = if line.provisional || in_question {
                verdict.map(Verdict::unsettled)
            } else {
                verdict
            };
            let before = super::results::read_scores(before.as_deref())?;
            let before = match &rule {
                Some(rule) if before.iter().any(Option::is_some) => Some(rule.total(&before)),
                _ => None,
            };
            lines.push(ScoreLine {
                candidate,
                seat,
                name,
                scores,
                absent,
                note,
                in_question,
                verdict,
                before,
            });
        }
        Ok(SittingPage { line, rule, lines })
    }

    /// Parts of the sitting's exam that somebody need not sit; asked only where passed parts are kept.
    fn exempt_in(
        &self,
        candidate: CandidateId,
        line: &SittingLine,
        rule: Option<&Rule>,
        held_on: Option<NaiveDate>,
    ) -> Result<Vec<String>> {
        match (rule.filter(|rule| rule.parts_kept_years.is_some()), held_on) {
            (Some(rule), Some(day)) => {
                let (_, parts) = self.results_and_parts(candidate)?;
                Ok(parts.exempt(line.row.exam, rule, day))
            }
            _ => Ok(Vec::new()),
        }
    }

    /// What makes a sitting more than one more test.
    pub(crate) fn sitting_kind(&self, id: SittingId) -> Result<SittingKind> {
        let row: SittingKindRow =
            records::get(self.store, "sittings", &id)?.ok_or_else(|| Refusal::not_found("sittings"))?;
        Ok(SittingKind {
            decisive: row.decisive == Some(1),
            remedial_of: row.remedial_of,
        })
    }
}

impl Writing<'_> {
    /// Adds or changes a sitting.
    ///
    /// # Errors
    /// [`Refusal::Fields`], [`Refusal::NoRuleOnThatDay`], [`Refusal::NotARemedial`], [`Refusal::KeyingBegun`] when a
    /// sitting that somebody keys would change its exam, its day or become an ordinary one.
    pub fn hold_sitting(&self, ask: impl Into<HoldSitting>) -> Result<SittingId> {
        let HoldSitting { id, mut row, kind } = ask.into();
        tidy([&mut row.held_on, &mut row.place, &mut row.note]);
        let mut checking = Checking::new(self.today());
        checking.required("held_on", &row.held_on);
        let held_on = checking.day("held_on", &mut row.held_on);
        checking.finish()?;
        let known = self.exam(row.exam)?;
        if held_on.is_some_and(|day| known.exam.rule_on(day).is_none()) {
            return Err(Refusal::NoRuleOnThatDay {
                first: known.exam.rules.first().map(|rule| rule.from),
            }
            .into());
        }
        if let Some(id) = id {
            self.must_not_shift_keyed(id, &row, kind)?;
        }
        if let Some(first) = kind.and_then(|kind| kind.remedial_of) {
            self.must_repeat(id, &row, first)?;
        }
        let id = id.unwrap_or_else(|| SittingId::new(&self.stamp));
        records::put(self.store, "sittings", &[("id", &id)], &row)?;
        if let Some(kind) = kind {
            let row = SittingKindRow {
                decisive: Some(i32::from(kind.decisive)),
                remedial_of: kind.remedial_of,
            };
            records::change(self.store, "sittings", &id, &row)?;
        }
        self.tell("exam", &known.name);
        self.tell("day", row.held_on.unwrap_or_default());
        Ok(id)
    }

    /// What has been keyed was keyed for this exam on this day.
    fn must_not_shift_keyed(&self, id: SittingId, row: &Sitting, kind: Option<SittingKind>) -> Result<()> {
        let before: Option<Sitting> = records::get(self.store, "sittings", &id)?;
        let moved = before.is_some_and(|before| before.exam != row.exam || before.held_on != row.held_on);
        let released = kind.is_some_and(|kind| !kind.decisive);
        if (moved || released) && self.is_keyed(id)? {
            return Err(Refusal::KeyingBegun.into());
        }
        Ok(())
    }

    /// A remedial repeats an earlier sitting of the same exam, which is no remedial itself.
    fn must_repeat(&self, id: Option<SittingId>, row: &Sitting, first: SittingId) -> Result<()> {
        let earlier: Sitting =
            records::get(self.store, "sittings", &first)?.ok_or_else(|| Refusal::not_found("sittings"))?;
        let repeats = earlier.exam == row.exam
            && earlier.held_on <= row.held_on
            && id != Some(first)
            && self.sitting_kind(first)?.remedial_of.is_none();
        if repeats {
            Ok(())
        } else {
            Err(Refusal::NotARemedial.into())
        }
    }

    /// Withdraws a sitting that was not held.
    ///
    /// # Errors
    /// [`Refusal::NotFound`].
    pub fn withdraw_sitting(&self, id: SittingId) -> Result<()> {
        self.withdraw("sittings", &id)
    }
}
