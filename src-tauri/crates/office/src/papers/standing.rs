//! Which paper of a kind counts, and whether it is good on a day: pure, from the paper and the rule of its day of issue.
//!
//! The passport and the name on the diploma stand in the profile, and the number of the identity card is the NIK: they
//! are read from there and never kept a second time.

use super::{
    catalogue::{PaperKind, PaperRule},
    paper::Paper,
};
use crate::{
    days::kept,
    ids::{BatchId, CandidateId, PaperId},
    office::Reading,
    records::Record,
    refusal::Result,
};
use chrono::NaiveDate;
use rusqlite::{Row, types::FromSql};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// The identity card, whose number is the NIK.
pub const KTP: &str = "KTP";
/// The passport, which stands in the profile.
pub const PASSPORT: &str = "PASSPORT";
/// The diploma, whose name stands in the profile.
pub const DIPLOMA: &str = "DIPLOMA";

/// Whether a paper is good on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum PaperState {
    /// It is.
    Good {
        /// The last day; blank: no end.
        until: Option<NaiveDate>,
    },
    /// Its time is over.
    Expired {
        /// The last day on which it was good.
        last_day: NaiveDate,
    },
    /// It is issued later.
    NotYet {
        /// When.
        from: NaiveDate,
    },
    /// It ends, but nothing says when: that is not the same as good.
    NoDateKnown,
}

/// A paper as it counts, with what the profile says of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct HeldPaper {
    /// Which; blank for a passport that stands in the profile alone.
    pub id: Option<PaperId>,
    /// The paper.
    pub row: Paper,
}

/// What a profile says that papers say too.
#[derive(Clone, Debug, Default)]
pub(crate) struct OnProfile {
    pub(crate) name: Option<String>,
    pub(crate) nik: Option<String>,
    pub(crate) birth_date: Option<String>,
    pub(crate) passport_name: Option<String>,
    pub(crate) diploma_name: Option<String>,
    passport_number: Option<String>,
    passport_issued_on: Option<String>,
    passport_expires_on: Option<String>,
}

impl OnProfile {
    /// The columns that [`OnProfile::from_row`] takes.
    const COLUMNS: &str = "c.name, c.nik, c.birth_date, c.passport_name, c.diploma_name, c.passport_number, c.passport_issued_on, \
         c.passport_expires_on";

    fn from_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        fn text<T: FromSql>(row: &Row<'_>, column: &str) -> rusqlite::Result<T> {
            row.get(column)
        }
        Ok(OnProfile {
            name: text(row, "name")?,
            nik: text(row, "nik")?,
            birth_date: text(row, "birth_date")?,
            passport_name: text(row, "passport_name")?,
            diploma_name: text(row, "diploma_name")?,
            passport_number: text(row, "passport_number")?,
            passport_issued_on: text(row, "passport_issued_on")?,
            passport_expires_on: text(row, "passport_expires_on")?,
        })
    }

    fn has_passport(&self) -> bool {
        self.passport_number.is_some() || self.passport_issued_on.is_some() || self.passport_expires_on.is_some()
    }
}

/// A person's papers by kind, newest first; the first of each is the one that counts.
pub(crate) type Stack = BTreeMap<String, Vec<HeldPaper>>;

impl HeldPaper {
    /// Whether the paper is good on a day, by the rule of its day of issue, or of that day when nothing says when it was issued.
    #[must_use]
    pub fn good_on(&self, kind: &PaperKind, day: NaiveDate) -> PaperState {
        match self.rule(kind, day) {
            Some(rule) => good_on(&self.row, rule, day),
            None => PaperState::NoDateKnown,
        }
    }

    /// The rule that the paper falls under.
    #[must_use]
    pub fn rule<'k>(&self, kind: &'k PaperKind, day: NaiveDate) -> Option<&'k PaperRule> {
        kind.rule_on(kept(self.row.issued_on.as_deref()).unwrap_or(day))
    }
}

/// Whether a paper is good on a day.
#[must_use]
pub fn good_on(paper: &Paper, rule: &PaperRule, day: NaiveDate) -> PaperState {
    let (issued, printed) = (kept(paper.issued_on.as_deref()), kept(paper.expires_on.as_deref()));
    let until = rule.validity.last_day(issued, printed);
    match (issued, until) {
        (_, Some(last_day)) if last_day < day => PaperState::Expired { last_day },
        (Some(from), _) if from > day => PaperState::NotYet { from },
        (_, Some(_)) => PaperState::Good { until },
        (_, None) if rule.validity.ends() => PaperState::NoDateKnown,
        (_, None) => PaperState::Good { until: None },
    }
}

/// Sorts a person's papers by kind and puts in what the profile says.
fn stack(whose: CandidateId, papers: Vec<(PaperId, Paper)>, known: &OnProfile) -> Stack {
    let mut stack = Stack::new();
    for (id, row) in papers {
        let Some(kind) = row.kind.clone() else { continue };
        stack.entry(kind).or_default().push(HeldPaper { id: Some(id), row });
    }
    for held in stack.values_mut() {
        // Keys made later sort later: of two papers without a day the one that came last stands first.
        held.sort_by(|one, other| (&other.row.issued_on, other.id).cmp(&(&one.row.issued_on, one.id)));
    }
    put_passport(whose, &mut stack, known);
    if let Some(card) = stack.get_mut(KTP).and_then(|held| held.first_mut()) {
        card.row.number.clone_from(&known.nik);
        card.row.name_on.clone_from(&known.name);
        card.row.born_on.clone_from(&known.birth_date);
    }
    if let Some(diploma) = stack.get_mut(DIPLOMA).and_then(|held| held.first_mut()) {
        diploma.row.name_on.clone_from(&known.diploma_name);
    }
    stack
}

/// The passport of the profile is the one that counts, with whatever a row without its own number adds to it.
fn put_passport(whose: CandidateId, stack: &mut Stack, known: &OnProfile) {
    let mut held = stack.remove(PASSPORT).unwrap_or_default();
    let place = held.iter().position(|paper| is_of_profile(&paper.row));
    let standing = place.map(|place| held.remove(place));
    if known.has_passport() || standing.is_some() {
        let mut standing = standing.unwrap_or_else(|| HeldPaper {
            id: None,
            row: Paper::blank(whose, PASSPORT),
        });
        standing.row.number.clone_from(&known.passport_number);
        standing.row.issued_on.clone_from(&known.passport_issued_on);
        standing.row.expires_on.clone_from(&known.passport_expires_on);
        standing.row.name_on.clone_from(&known.passport_name);
        held.insert(0, standing);
    }
    if !held.is_empty() {
        stack.insert(PASSPORT.to_owned(), held);
    }
}

/// Whether a row of a passport leaves its number and days to the profile.
pub(crate) fn is_of_profile(row: &Paper) -> bool {
    row.number.is_none() && row.issued_on.is_none() && row.expires_on.is_none()
}

impl Reading<'_> {
    /// One person's papers, whoever asks.
    pub(crate) fn stack_of(&self, candidate: CandidateId) -> Result<(OnProfile, Stack)> {
        let mut found = self.stacks("c.id = ?1", &candidate)?;
        let (known, mut stack) = found.remove(&candidate).unwrap_or_default();
        for other in self.records_of(candidate).into_iter().skip(1) {
            let mut found = self.stacks("c.id = ?1", &other)?;
            for (kind, held) in found.remove(&other).unwrap_or_default().1 {
                stack.entry(kind).or_default().extend(held);
            }
        }
        Ok((known, stack))
    }

    /// The papers of everybody in a batch, whoever asks: who shows them to a reader leaves out what the reader may not see.
    pub(crate) fn stacks_of_batch(&self, batch: BatchId) -> Result<BTreeMap<CandidateId, (OnProfile, Stack)>> {
        self.stacks(
            "c.gone = 0 AND c.id IN (SELECT candidate FROM enrolments WHERE batch = ?1 AND gone = 0)",
            &batch,
        )
    }

    fn stacks(&self, which: &str, of: &dyn rusqlite::ToSql) -> Result<BTreeMap<CandidateId, (OnProfile, Stack)>> {
        let sql = format!("SELECT c.id, {} FROM candidates c WHERE {which}", OnProfile::COLUMNS);
        let mut statement = self.store.prepare_cached(&sql)?;
        let known = statement.query_map([of], |row| Ok((row.get("id")?, OnProfile::from_row(row)?)))?;
        let known: Vec<(CandidateId, OnProfile)> = known.collect::<rusqlite::Result<_>>()?;
        let columns: Vec<String> = Paper::COLUMNS.iter().map(|column| format!("p.{column}")).collect();
        let sql = format!(
            "SELECT p.id, {} FROM candidates c JOIN papers p ON p.candidate = c.id AND p.gone = 0 WHERE {which}",
            columns.join(", ")
        );
        let mut statement = self.store.prepare_cached(&sql)?;
        let rows = statement.query_map([of], |row| Ok((row.get("id")?, Paper::from_row(row)?)))?;
        let mut papers: BTreeMap<CandidateId, Vec<(PaperId, Paper)>> = BTreeMap::new();
        for row in rows {
            let (id, paper): (PaperId, Paper) = row?;
            papers.entry(paper.candidate).or_default().push((id, paper));
        }
        Ok(known
            .into_iter()
            .map(|(id, known)| {
                let stack = stack(id, papers.remove(&id).unwrap_or_default(), &known);
                (id, (known, stack))
            })
            .collect())
    }
}
