//! The catalogue of papers as dated data: who issues a paper, how long it is good, and who may read of it.

use crate::{
    candidates::background::Keyed,
    exams::judge::{Confidence, Remark},
    forms::{Checking, tidy},
    hours::course::InLanguages,
    ids::PaperKindId,
    office::{Reading, Writing},
    records::{self, Record, record},
    refusal::{Problem, Refusal, Result},
    vocabulary::Scheme,
};
use chrono::{Months, NaiveDate};
use rusqlite::OptionalExtension;
use serde::{Deserialize, Serialize};
use std::sync::LazyLock;
use ts_rs::TS;

record! {
    /// A kind of paper as its row holds it.
    PaperKindRow {
        /// As scripts name it: `SKCK`.
        code: Option<String>,
        /// As the office calls it.
        name: Option<String>,
        /// JSON: its rules over time.
        rules: Option<String>,
    }
}

/// How long a paper is good.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Validity {
    /// Nothing limits it.
    None,
    /// For life; a last day printed on it says nothing.
    Lifetime,
    /// Until the day that it names itself.
    AsPrinted,
    /// For so many months from the day of issue, or to an earlier day that it names itself.
    MonthsFromIssue {
        /// How many.
        months: u32,
    },
    /// It must have been used within so many months from the day of issue.
    UseWithin {
        /// How many.
        months: u32,
    },
}

/// What holds of a paper issued from one day on, until the next rule begins.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PaperRule {
    /// First day of issue to which it applies.
    pub from: NaiveDate,
    /// What the paper is called.
    pub name: InLanguages,
    /// Who issues it, in the office's words.
    pub issuer: String,
    /// How long it is good.
    pub validity: Validity,
    /// Specific personal data (Law 27/2022, Article 4): read only by who may see health.
    #[serde(default)]
    pub specific: bool,
    /// The office usually holds the original for a while.
    #[serde(default)]
    pub original_held: bool,
    /// It says fit or unfit.
    #[serde(default)]
    pub judged: bool,
    /// Routes that use it; every route when the list is empty.
    #[serde(default)]
    pub schemes: Vec<Scheme>,
    /// Who says so, and when.
    pub source: String,
    /// How sure it is.
    pub confidence: Confidence,
    /// What else a reader must know.
    #[serde(default)]
    pub remarks: Vec<Remark>,
}

/// A kind of paper with its rules, for a page that shows or edits them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PaperKind {
    /// As scripts name it.
    pub code: String,
    /// As the office calls it.
    pub name: String,
    /// Its rules, oldest first.
    pub rules: Vec<PaperRule>,
}

/// The codes of the kinds that came with the program, in their order.
static ORDER: LazyLock<Vec<String>> =
    LazyLock::new(|| super::shipped::kinds().into_iter().map(|kind| kind.code).collect());

impl PaperKindRow {
    fn kind(self) -> serde_json::Result<PaperKind> {
        Ok(PaperKind {
            code: self.code.unwrap_or_default(),
            name: self.name.unwrap_or_default(),
            rules: serde_json::from_str(self.rules.as_deref().unwrap_or("[]"))?,
        })
    }
}

impl Validity {
    /// The last day on which a paper is good, as far as it is known; nothing when there is no end or no day is known.
    #[must_use]
    pub fn last_day(self, issued_on: Option<NaiveDate>, printed: Option<NaiveDate>) -> Option<NaiveDate> {
        match self {
            Validity::None | Validity::Lifetime => None,
            Validity::AsPrinted => printed,
            Validity::MonthsFromIssue { months } | Validity::UseWithin { months } => {
                let counted = issued_on.and_then(|day| day.checked_add_months(Months::new(months)));
                counted.into_iter().chain(printed).min()
            }
        }
    }

    /// Whether it ends at all.
    #[must_use]
    pub fn ends(self) -> bool {
        match self {
            Validity::None | Validity::Lifetime => false,
            Validity::AsPrinted | Validity::MonthsFromIssue { .. } | Validity::UseWithin { .. } => true,
        }
    }
}

impl PaperKind {
    /// The rule for a paper issued on that day; one issued before every rule has the oldest.
    #[must_use]
    pub fn rule_on(&self, day: NaiveDate) -> Option<&PaperRule> {
        let oldest = self.rules.iter().min_by_key(|rule| rule.from);
        let held = self.rules.iter().filter(|rule| rule.from <= day);
        held.max_by_key(|rule| rule.from).or(oldest)
    }

    /// Whether any of its rules calls it specific personal data: what was once kept as such stays closed.
    #[must_use]
    pub fn is_specific(&self) -> bool {
        self.rules.iter().any(|rule| rule.specific)
    }

    fn row(&self) -> serde_json::Result<PaperKindRow> {
        Ok(PaperKindRow {
            code: Some(self.code.clone()),
            name: Some(self.name.clone()),
            rules: Some(serde_json::to_string(&self.rules)?),
        })
    }
}

impl Reading<'_> {
    /// Every kind of paper: those that came with the program in the order of the way abroad, then the office's own by code.
    ///
    /// # Errors
    /// A fault of the store.
    pub fn list_paper_kinds(&self) -> Result<Vec<Keyed<PaperKindId, PaperKind>>> {
        let rows: Vec<Keyed<PaperKindId, PaperKindRow>> = self.keyed("paper_kinds", "code")?;
        let mut kinds = Vec::new();
        for Keyed { id, row } in rows {
            kinds.push(Keyed { id, row: row.kind()? });
        }
        kinds.sort_by_key(|kind| {
            let place = ORDER.iter().position(|code| *code == kind.row.code);
            (place.unwrap_or(usize::MAX), kind.row.code.clone())
        });
        Ok(kinds)
    }

    /// The kinds alone, as rules need them.
    pub(crate) fn paper_kinds(&self) -> Result<Vec<PaperKind>> {
        Ok(self.list_paper_kinds()?.into_iter().map(|kind| kind.row).collect())
    }

    /// Whether the reader may read papers of a kind. Health and police record are specific personal data (Law 27/2022).
    pub(crate) fn may_read_kind(&self, kind: &PaperKind) -> bool {
        !kind.is_specific() || crate::deed::may_see_health(self.role)
    }

    /// The kind of that code, if the reader may read papers of it.
    pub(crate) fn readable_kind(&self, code: &str) -> Result<PaperKind> {
        let mut statement = self.store.prepare_cached(
            "SELECT code, name, rules FROM paper_kinds WHERE code = ?1 AND gone = 0 ORDER BY id LIMIT 1",
        )?;
        let row = statement.query_row([code], PaperKindRow::from_row).optional()?;
        let row = row.ok_or_else(|| Refusal::NameUnknown {
            what: "paper_kinds".to_owned(),
            name: code.to_owned(),
        })?;
        let kind = row.kind()?;
        if self.may_read_kind(&kind) {
            Ok(kind)
        } else {
            Err(Refusal::NotAllowed {
                deed: crate::Deed::KeepPaper.word().to_owned(),
            }
            .into())
        }
    }
}

impl Writing<'_> {
    pub(crate) fn ship_paper_kinds(&self) -> Result<()> {
        for kind in super::shipped::kinds() {
            records::put_new(
                self.store,
                "paper_kinds",
                &PaperKindId::shared(&kind.code),
                &kind.row()?,
            )?;
        }
        Ok(())
    }

    /// Adds or changes a kind of paper. The code of a kind stays, since papers point to it.
    ///
    /// # Errors
    /// [`Refusal::Fields`] when it has no code, no name, no rule, or a rule without a source or with no months.
    pub fn edit_paper_kind(&self, ask: Keyed<PaperKindId, PaperKind>) -> Result<PaperKindId> {
        let Keyed { id, row: mut kind } = ask;
        let (mut code, mut name) = (Some(kind.code), Some(kind.name));
        tidy([&mut code, &mut name]);
        let mut checking = Checking::new(self.today());
        checking.required("code", &code);
        checking.required("name", &name);
        let sound = |rule: &PaperRule| {
            !rule.source.trim().is_empty()
                && !rule.name.id.trim().is_empty()
                && match rule.validity {
                    Validity::MonthsFromIssue { months } | Validity::UseWithin { months } => {
                        (1..=1200).contains(&months)
                    }
                    Validity::None | Validity::Lifetime | Validity::AsPrinted => true,
                }
        };
        if kind.rules.is_empty() || !kind.rules.iter().all(sound) {
            checking.wrong("rules", Problem::Empty);
        }
        checking.finish()?;
        kind.code = code.unwrap_or_default();
        kind.name = name.unwrap_or_default();
        kind.rules.sort_by_key(|rule| rule.from);
        let id = match id {
            Some(id) => {
                let held: Option<PaperKindRow> = records::get(self.store, "paper_kinds", &id)?;
                kind.code = held.and_then(|held| held.code).unwrap_or(kind.code);
                id
            }
            // Two computers that add a kind of the same code mean the same kind.
            None => PaperKindId::shared(&kind.code),
        };
        self.tell("name", &kind.name);
        records::put(self.store, "paper_kinds", &[("id", &id)], &kind.row()?)?;
        Ok(id)
    }
}
