//! Exams: what they consist of, which pass rule is in force on which day, and what a result is worth.
//!
//! - [`judge`] a result by the rule of its day, and why
//! - [`shipped`] the exams every office begins with, as dated data that it can edit
//! - [`sittings`] an exam held on a day
//! - [`results`] the scores of a sitting

pub mod judge;
pub mod results;
pub mod shipped;
pub mod sittings;

use crate::{
    candidates::background::Keyed,
    forms::{Checking, tidy},
    ids::ExamId,
    office::{Reading, Writing},
    records::{self, record},
    refusal::{Refusal, Result},
};
use judge::{Exam, Rule};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

record! {
    /// An exam as its row holds it.
    ExamRow {
        /// As scripts and certificates name it: `JLPT-N4`.
        code: Option<String>,
        /// As the office calls it.
        name: Option<String>,
        /// JSON: its rules over time.
        rules: Option<String>,
    }
}

/// An exam with its rules, for a page that shows or edits them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ExamDefinition {
    /// Which; blank for a new one.
    pub id: Option<ExamId>,
    /// As scripts and certificates name it.
    pub code: String,
    /// As the office calls it.
    pub name: String,
    /// Its rules, oldest first.
    pub rules: Vec<Rule>,
}

impl ExamRow {
    fn exam(&self) -> Result<Exam> {
        let rules = serde_json::from_str(self.rules.as_deref().unwrap_or("[]"))?;
        Ok(Exam {
            code: self.code.clone().unwrap_or_default(),
            rules,
        })
    }
}

impl Reading<'_> {
    /// Every exam, by code.
    ///
    /// # Errors
    /// A fault of the store.
    pub fn list_exams(&self) -> Result<Vec<ExamDefinition>> {
        let rows: Vec<Keyed<ExamId, ExamRow>> = self.keyed("exams", "code")?;
        rows.into_iter()
            .map(|Keyed { id, row }| {
                let Exam { code, rules } = row.exam()?;
                Ok(ExamDefinition {
                    id,
                    code,
                    name: row.name.unwrap_or_default(),
                    rules,
                })
            })
            .collect()
    }

    pub(crate) fn exam(&self, id: ExamId) -> Result<(Exam, String)> {
        let row: ExamRow = records::get(self.store, "exams", &id)?.ok_or_else(|| Refusal::not_found("exams"))?;
        let exam = row.exam()?;
        Ok((exam, row.name.unwrap_or_default()))
    }
}

impl Writing<'_> {
    pub(crate) fn found_exams(&self) -> Result<()> {
        for exam in shipped::exams() {
            let row = ExamRow {
                code: Some(exam.code.clone()),
                name: Some(exam.code.replace('-', " ")),
                rules: Some(serde_json::to_string(&exam.rules)?),
            };
            records::put(self.store, "exams", &[("id", &ExamId::shared(&exam.code))], &row)?;
        }
        Ok(())
    }

    /// Adds or changes an exam.
    ///
    /// # Errors
    /// [`Refusal::Fields`] when it has no code, no rule, or a rule no section.
    pub fn edit_exam(&self, ask: ExamDefinition) -> Result<ExamId> {
        let mut code = Some(ask.code);
        let mut name = Some(ask.name);
        tidy([&mut code, &mut name]);
        let mut checking = Checking::new(self.today());
        checking.required("code", &code);
        checking.required("name", &name);
        let sound = |rule: &Rule| {
            !rule.sections.is_empty()
                && rule
                    .sections
                    .iter()
                    .all(|section| section.maximum > 0 && section.minimum.is_none_or(|least| least <= section.maximum))
        };
        if ask.rules.is_empty() || !ask.rules.iter().all(sound) {
            checking.wrong("rules", crate::refusal::Problem::Empty);
        }
        checking.finish()?;
        let mut rules = ask.rules;
        rules.sort_by_key(|rule| rule.from);
        let id = ask.id.unwrap_or_else(|| ExamId::new(&self.stamp));
        self.tell("name", name.clone().unwrap_or_default());
        records::put(
            self.store,
            "exams",
            &[("id", &id)],
            &ExamRow {
                code,
                name,
                rules: Some(serde_json::to_string(&rules)?),
            },
        )?;
        Ok(id)
    }
}
