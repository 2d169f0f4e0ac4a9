//! Exams: what they consist of, which pass rule is in force on which day, and what a result is worth.
//!
//! - [`judge`] a result by the rule of its day, and why
//! - [`shipped`] the exams and needs every office begins with, as dated data that it can edit
//! - [`sittings`] an exam held on a day · [`results`] the scores of a sitting · [`keying`] an exam that decides, keyed twice
//! - [`attempts`] how often somebody tried, and when the next try is allowed · [`certificates`] what proves a result
//! - [`needs`] what exams a route asks for · [`standing`] which attempt satisfies which need, and until when
//! - [`terms`] what counts in a term · [`gradebook`] everybody's marks · [`report_card`] one person's

pub mod attempts;
pub mod certificates;
pub mod gradebook;
pub mod judge;
pub mod keying;
pub mod needs;
pub mod report_card;
pub mod results;
pub mod shipped;
pub mod sittings;
pub mod standing;
pub mod terms;

use crate::{
    candidates::background::Keyed,
    forms::{Checking, tidy},
    ids::ExamId,
    office::{Reading, Writing},
    records::{self, record},
    refusal::{Refusal, Result},
};
use judge::{Exam, Rule};
use rusqlite::OptionalExtension;
use serde::{Deserialize, Serialize};
use std::{cell::RefCell, collections::HashMap, rc::Rc};
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

/// An exam that was read.
#[derive(Debug)]
pub(crate) struct Known {
    /// Its rules.
    pub(crate) exam: Exam,
    /// As the office calls it.
    pub(crate) name: String,
}

/// The exams read so far in one reading, so that their rules are parsed once however many results there are.
pub(crate) type Shelf = RefCell<HashMap<ExamId, Rc<Known>>>;

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

    pub(crate) fn exam(&self, id: ExamId) -> Result<Rc<Known>> {
        if let Some(known) = self.exams.borrow().get(&id) {
            return Ok(Rc::clone(known));
        }
        let row: ExamRow = records::get(self.store, "exams", &id)?.ok_or_else(|| Refusal::not_found("exams"))?;
        let known = Rc::new(Known {
            exam: row.exam()?,
            name: row.name.unwrap_or_default(),
        });
        self.exams.borrow_mut().insert(id, Rc::clone(&known));
        Ok(known)
    }

    /// The exam with that code, as certificates write it.
    pub(crate) fn exam_named(&self, code: &str) -> Result<Option<Rc<Known>>> {
        let mut statement = self
            .store
            .prepare_cached("SELECT id FROM exams WHERE code = ?1 AND gone = 0 ORDER BY id LIMIT 1")?;
        let id = statement.query_row([code], |row| row.get(0)).optional()?;
        id.map(|id| self.exam(id)).transpose()
    }
}

impl Writing<'_> {
    pub(crate) fn ship_exams(&self) -> Result<()> {
        for exam in shipped::exams() {
            let row = ExamRow {
                code: Some(exam.code.clone()),
                name: Some(exam.code.replace('-', " ")),
                rules: Some(serde_json::to_string(&exam.rules)?),
            };
            records::put_new(self.store, "exams", &ExamId::shared(&exam.code), &row)?;
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
        if ask.rules.is_empty() || !ask.rules.iter().all(Rule::is_sound) {
            checking.wrong("rules", crate::refusal::Problem::Empty);
        }
        checking.finish()?;
        let mut rules = ask.rules;
        rules.sort_by_key(|rule| rule.from);
        let id = ask.id.unwrap_or_else(|| ExamId::new(&self.stamp));
        self.exams.borrow_mut().remove(&id);
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
