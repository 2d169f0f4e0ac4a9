//! Terms of a batch: which exams count, how much, what a remedial is worth, and the letters of the marks.

use super::judge::{Score, WHOLE};
use crate::{
    forms::{Checking, tidy},
    ids::{BatchId, CandidateId, ExamId, TermId, TermPartId},
    office::{Reading, Writing},
    records::{self, record},
    refusal::{Problem, Refusal, Result},
    vocabulary::Remedial,
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use ts_rs::TS;

record! {
    /// A term.
    Term {
        /// Whose.
        batch: BatchId,
        /// The name: `Semester 1`.
        name: Option<String>,
        /// Its first day.
        from_on: Option<String>,
        /// Its last day.
        until_on: Option<String>,
    }
}

record! {
    /// How a term grades, as its row holds it.
    TermGradingRow {
        /// JSON: letters and the lowest mark of each.
        grades: Option<String>,
        /// 1: a place in the class is shown.
        ranked: Option<i32>,
    }
}

record! {
    /// A part of a term as its row holds it.
    TermPartRow {
        /// The term.
        term: TermId,
        /// The exam whose sittings count.
        exam: ExamId,
        /// In whole percent.
        weight: Option<u32>,
        /// What a repeated exam is worth.
        remedial: Option<Remedial>,
    }
}

record! {
    /// What a report card says besides marks.
    ReportWords {
        /// A to E.
        discipline: Option<String>,
        /// In the teacher's words.
        comment: Option<String>,
    }
}

/// A letter and the lowest mark that earns it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Grade {
    /// As the report card shows it: `A`, `B+`.
    pub letter: String,
    /// The lowest mark, of a hundred, in hundredths.
    pub from: Score,
}

/// How much the sittings of one exam weigh.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TermPart {
    /// Which; blank for a new one.
    pub id: Option<TermPartId>,
    /// The exam.
    pub exam: ExamId,
    /// In whole percent of the term's mark.
    pub weight: u32,
    /// What a repeated exam is worth.
    pub remedial: Remedial,
}

/// A term with what counts in it, to show or to edit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TermSheet {
    /// Which; blank for a new one.
    pub id: Option<TermId>,
    /// The term.
    pub row: Term,
    /// Letters, best first; none, when the office gives none.
    pub grades: Vec<Grade>,
    /// Whether a place in the class is shown.
    pub ranked: bool,
    /// What counts.
    pub parts: Vec<TermPart>,
}

/// What a report card says besides marks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct EditReportCard {
    /// The term.
    pub term: TermId,
    /// Whose.
    pub candidate: CandidateId,
    /// What it says.
    #[serde(flatten)]
    pub words: ReportWords,
}

impl Reading<'_> {
    /// The terms of a batch, the first first.
    ///
    /// # Errors
    /// A fault of the store.
    pub fn list_terms(&self, batch: BatchId) -> Result<Vec<TermSheet>> {
        let mut statement = self
            .store
            .prepare_cached("SELECT id FROM terms WHERE batch = ?1 AND gone = 0 ORDER BY from_on, id")?;
        let ids: Vec<TermId> = statement
            .query_map([batch], |row| row.get(0))?
            .collect::<rusqlite::Result<_>>()?;
        ids.into_iter().map(|id| self.term(id)).collect()
    }

    /// A term with what counts in it.
    pub(crate) fn term(&self, id: TermId) -> Result<TermSheet> {
        let row: Term = records::get(self.store, "terms", &id)?.ok_or_else(|| Refusal::not_found("terms"))?;
        let grading: TermGradingRow =
            records::get(self.store, "terms", &id)?.ok_or_else(|| Refusal::not_found("terms"))?;
        let mut statement = self.store.prepare_cached(
            "SELECT p.id, p.exam, coalesce(p.weight, 0) AS weight, coalesce(p.remedial, 'best') AS remedial
             FROM term_parts p JOIN exams x ON x.id = p.exam WHERE p.term = ?1 AND p.gone = 0 ORDER BY x.name, p.id",
        )?;
        let parts = statement.query_map([id], |row| {
            Ok(TermPart {
                id: row.get("id")?,
                exam: row.get("exam")?,
                weight: row.get("weight")?,
                remedial: row.get("remedial")?,
            })
        })?;
        Ok(TermSheet {
            id: Some(id),
            row,
            grades: serde_json::from_str(grading.grades.as_deref().unwrap_or("[]"))?,
            ranked: grading.ranked == Some(1),
            parts: parts.collect::<rusqlite::Result<_>>()?,
        })
    }

    pub(crate) fn report_words(&self, term: TermId, candidate: CandidateId) -> Result<ReportWords> {
        let mut statement = self.store.prepare_cached(
            "SELECT discipline, comment FROM report_cards WHERE term = ?1 AND candidate = ?2 AND gone = 0",
        )?;
        let mut rows = statement.query((term, candidate))?;
        Ok(match rows.next()? {
            Some(row) => records::Record::from_row(row)?,
            None => ReportWords {
                discipline: None,
                comment: None,
            },
        })
    }
}

impl Writing<'_> {
    /// Adds or changes a term and all that counts in it; a part that is not named any more is withdrawn.
    ///
    /// # Errors
    /// [`Refusal::Fields`], [`Refusal::NotFound`], [`Refusal::WeightsNotWhole`] when the weights do not make a hundred.
    pub fn edit_term(&self, ask: TermSheet) -> Result<TermId> {
        let TermSheet {
            id,
            mut row,
            mut grades,
            ranked,
            parts,
        } = ask;
        tidy([&mut row.name, &mut row.from_on, &mut row.until_on]);
        let mut checking = Checking::new(self.today());
        for (field, text) in [
            ("name", &row.name),
            ("from_on", &row.from_on),
            ("until_on", &row.until_on),
        ] {
            checking.required(field, text);
        }
        let from = checking.day("from_on", &mut row.from_on);
        let until = checking.day("until_on", &mut row.until_on);
        if from.zip(until).is_some_and(|(from, until)| until < from) {
            checking.wrong("until_on", Problem::EndsBeforeItStarts);
        }
        let sound = |grade: &Grade| !grade.letter.trim().is_empty() && (0..=WHOLE).contains(&grade.from);
        if !grades.iter().all(sound) {
            checking.wrong("grades", Problem::NotAGrade);
        }
        let exams: BTreeSet<ExamId> = parts.iter().map(|part| part.exam).collect();
        if parts.is_empty() || exams.len() < parts.len() {
            checking.wrong("parts", Problem::Empty);
        }
        checking.finish()?;
        let sum = parts.iter().fold(0u32, |sum, part| sum.saturating_add(part.weight));
        if sum != 100 {
            return Err(Refusal::WeightsNotWhole { sum }.into());
        }
        let batch: Option<crate::batches::Batch> = records::get(self.store, "batches", &row.batch)?;
        batch.ok_or_else(|| Refusal::not_found("batches"))?;
        grades.sort_by_key(|grade| std::cmp::Reverse(grade.from));

        let id = id.unwrap_or_else(|| TermId::new(&self.stamp));
        let before = if self.holds_term(id)? {
            self.term(id)?.parts
        } else {
            Vec::new()
        };
        let grading = TermGradingRow {
            grades: Some(serde_json::to_string(&grades)?),
            ranked: Some(i32::from(ranked)),
        };
        records::put(self.store, "terms", &[("id", &id)], &row)?;
        records::change(self.store, "terms", &id, &grading)?;
        for gone in before.iter().filter(|part| !exams.contains(&part.exam)) {
            self.withdraw("term_parts", &gone.id)?;
        }
        for part in parts {
            self.exam(part.exam)?;
            let same = before.iter().find(|held| held.exam == part.exam);
            // An exam counts once in a term, on whichever computer it is put there.
            let shared = || TermPartId::shared(&format!("{id}/{}", part.exam));
            let key = same.and_then(|held| held.id).unwrap_or_else(shared);
            let row = TermPartRow {
                term: id,
                exam: part.exam,
                weight: Some(part.weight),
                remedial: Some(part.remedial),
            };
            records::put(self.store, "term_parts", &[("id", &key)], &row)?;
        }
        self.tell("name", row.name.unwrap_or_default());
        Ok(id)
    }

    fn holds_term(&self, id: TermId) -> Result<bool> {
        let mut statement = self.store.prepare_cached("SELECT 1 FROM terms WHERE id = ?1")?;
        Ok(statement.exists([id])?)
    }

    /// Withdraws a term; the results stay.
    ///
    /// # Errors
    /// [`Refusal::NotFound`].
    pub fn withdraw_term(&self, id: TermId) -> Result<BatchId> {
        let term = self.term(id)?;
        self.withdraw("terms", &id)?;
        self.tell("name", term.row.name.unwrap_or_default());
        Ok(term.row.batch)
    }

    /// Grades somebody's discipline and says what the teacher has to say.
    ///
    /// # Errors
    /// [`Refusal::NotFound`], [`Refusal::Fields`] for a grade that is none of A to E.
    pub fn edit_report_card(&self, ask: EditReportCard) -> Result<()> {
        let EditReportCard {
            term,
            candidate,
            mut words,
        } = ask;
        tidy([&mut words.discipline, &mut words.comment]);
        words.discipline = words.discipline.map(|letter| letter.to_uppercase());
        let mut checking = Checking::new(self.today());
        let known = |letter: &String| ["A", "B", "C", "D", "E"].contains(&letter.as_str());
        if !words.discipline.as_ref().is_none_or(known) {
            checking.wrong("discipline", Problem::NotAGrade);
        }
        checking.length("comment", &words.comment);
        checking.finish()?;
        if !self.holds_term(term)? {
            return Err(Refusal::not_found("terms").into());
        }
        self.must_hold_candidate(candidate)?;
        let key: [(&str, &dyn rusqlite::ToSql); 2] = [("term", &term), ("candidate", &candidate)];
        records::put(self.store, "report_cards", &key, &words)?;
        self.tell_name(candidate)
    }
}
