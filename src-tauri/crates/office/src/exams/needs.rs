//! What exams a route asks for, as dated data: any one of several is enough.

use super::judge::{Confidence, Remark, Score};
use crate::{
    candidates::background::Keyed,
    forms::{Checking, tidy},
    hours::course::InLanguages,
    ids::NeedId,
    office::{Reading, Writing},
    records::{self, record},
    refusal::{Problem, Result},
    vocabulary::Scheme,
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

record! {
    /// A need as its row holds it.
    NeedRow {
        /// As scripts name it: `SSW-LANGUAGE`.
        code: Option<String>,
        /// As the office calls it.
        name: Option<String>,
        /// JSON: its rules over time.
        rules: Option<String>,
    }
}

/// An exam that satisfies a need.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Accepted {
    /// The exam's code.
    pub exam: String,
    /// The lowest total; a pass, when left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub least: Option<Score>,
    /// How sure it is, where that differs from the rule.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub confidence: Option<Confidence>,
}

/// What is asked of those who leave from one day on, until the next rule begins.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct NeedRule {
    /// First day of departure to which it applies.
    pub from: NaiveDate,
    /// What is asked, as papers say it.
    pub name: InLanguages,
    /// Routes that ask for it.
    pub schemes: Vec<Scheme>,
    /// It must be satisfied before departure; otherwise it is asked for later, abroad.
    pub before_departure: bool,
    /// Any one of these is enough.
    pub any_of: Vec<Accepted>,
    /// Who says so, and when.
    pub source: String,
    /// How sure it is.
    pub confidence: Confidence,
    /// What else a reader must know, such as who is exempt.
    #[serde(default)]
    pub remarks: Vec<Remark>,
}

/// A need with its rules, for a page that shows or edits them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Need {
    /// As scripts name it.
    pub code: String,
    /// As the office calls it.
    pub name: String,
    /// Its rules, oldest first.
    pub rules: Vec<NeedRule>,
}

impl Need {
    /// The rule for those who leave on that day.
    #[must_use]
    pub fn rule_on(&self, day: NaiveDate) -> Option<&NeedRule> {
        self.rules
            .iter()
            .filter(|rule| rule.from <= day)
            .max_by_key(|rule| rule.from)
    }

    fn row(&self) -> serde_json::Result<NeedRow> {
        Ok(NeedRow {
            code: Some(self.code.clone()),
            name: Some(self.name.clone()),
            rules: Some(serde_json::to_string(&self.rules)?),
        })
    }
}

impl Reading<'_> {
    /// Every need, by code.
    ///
    /// # Errors
    /// A fault of the store.
    pub fn list_exam_needs(&self) -> Result<Vec<Keyed<NeedId, Need>>> {
        let rows: Vec<Keyed<NeedId, NeedRow>> = self.keyed("exam_needs", "code")?;
        rows.into_iter()
            .map(|Keyed { id, row }| {
                let need = Need {
                    code: row.code.unwrap_or_default(),
                    name: row.name.unwrap_or_default(),
                    rules: serde_json::from_str(row.rules.as_deref().unwrap_or("[]"))?,
                };
                Ok(Keyed { id, row: need })
            })
            .collect()
    }
}

impl Writing<'_> {
    pub(crate) fn ship_exam_needs(&self) -> Result<()> {
        for need in super::shipped::needs() {
            records::put_new(self.store, "exam_needs", &NeedId::shared(&need.code), &need.row()?)?;
        }
        Ok(())
    }

    /// Adds or changes a need.
    ///
    /// # Errors
    /// [`crate::Refusal::Fields`] when it has no code, no name, no rule, or a rule that nothing satisfies.
    pub fn edit_exam_need(&self, ask: Keyed<NeedId, Need>) -> Result<NeedId> {
        let Keyed { id, row: mut need } = ask;
        let (mut code, mut name) = (Some(need.code), Some(need.name));
        tidy([&mut code, &mut name]);
        let mut checking = Checking::new(self.today());
        checking.required("code", &code);
        checking.required("name", &name);
        let sound = |rule: &NeedRule| {
            !rule.source.trim().is_empty()
                && !rule.any_of.is_empty()
                && rule
                    .any_of
                    .iter()
                    .all(|accepted| !accepted.exam.trim().is_empty() && accepted.least.is_none_or(|least| least >= 0))
        };
        if need.rules.is_empty() || !need.rules.iter().all(sound) {
            checking.wrong("rules", Problem::Empty);
        }
        checking.finish()?;
        need.code = code.unwrap_or_default();
        need.name = name.unwrap_or_default();
        need.rules.sort_by_key(|rule| rule.from);
        let id = id.unwrap_or_else(|| NeedId::new(&self.stamp));
        self.tell("name", &need.name);
        records::put(self.store, "exam_needs", &[("id", &id)], &need.row()?)?;
        Ok(id)
    }
}
