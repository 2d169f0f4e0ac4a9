//! Who somebody is, as their papers say it, side by side. The identity card, the passport and the diploma must agree
//! before anything is applied for (IJEPA notice); a difference that is right is accepted with a reason.

use super::standing::{DIPLOMA, KTP, OnProfile, PASSPORT, Stack};
use crate::{
    candidates::names::{Agreement, compare},
    forms::{Checking, tidy},
    ids::CandidateId,
    office::{Reading, Writing},
    records::{self, Record, record},
    refusal::{Refusal, Result},
    vocabulary::IdentityField,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

record! {
    /// A difference that somebody has accepted, as its row holds it.
    Acceptance {
        /// What the one paper said then.
        value_one: Option<String>,
        /// What the other paper said then.
        value_other: Option<String>,
        /// Why it is right all the same.
        reason: Option<String>,
    }
}

/// What one paper says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Said {
    /// The paper, by the code of its kind.
    pub on: String,
    /// About what.
    pub field: IdentityField,
    /// The name, or the day as `YYYY-MM-DD`.
    pub value: String,
}

/// A difference that was accepted, and between which values.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Accepted {
    /// About what.
    pub field: IdentityField,
    /// The one paper.
    pub one: String,
    /// The other paper.
    pub other: String,
    /// What they said then, and why it was accepted.
    pub row: Acceptance,
}

/// Two papers that do not say the same.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Difference {
    /// About what.
    pub field: IdentityField,
    /// The paper to which the others are held: the identity card, or the first that says anything.
    pub one: String,
    /// The paper that says otherwise.
    pub other: String,
    /// What the one says.
    pub value_one: String,
    /// What the other says.
    pub value_other: String,
    /// Letters that differ; of names only.
    pub letters: Option<u32>,
    /// Why it is right all the same; blank until somebody accepts it, and again when either paper says something new.
    pub accepted: Option<String>,
}

/// What the papers say, and where they differ.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct IdentityCheck {
    /// Paper by paper, the identity card first.
    pub said: Vec<Said>,
    /// Where they differ.
    pub differences: Vec<Difference>,
}

/// A difference to accept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AcceptDifference {
    /// Whose papers.
    pub candidate: CandidateId,
    /// About what.
    pub field: IdentityField,
    /// The one paper.
    pub one: String,
    /// The other paper.
    pub other: String,
    /// What the one says, as it was read: nobody accepts what they have not seen.
    pub value_one: String,
    /// What the other says, as it was read.
    pub value_other: String,
    /// Why it is right all the same.
    pub reason: Option<String>,
}

/// Where papers differ. Each is held to the first that says anything about the matter; titles, capitals and punctuation are
/// no difference in a name.
#[must_use]
pub fn differences(said: &[Said], accepted: &[Accepted]) -> Vec<Difference> {
    let mut found = Vec::new();
    for field in IdentityField::ALL.iter().copied() {
        let mut of_field = said.iter().filter(|said| said.field == field);
        let Some(first) = of_field.next() else { continue };
        for other in of_field {
            let letters = match field {
                IdentityField::Name => match compare(&first.value, &other.value) {
                    Agreement::Same => continue,
                    Agreement::Differs { letters } => Some(u32::try_from(letters).unwrap_or(u32::MAX)),
                },
                IdentityField::BirthDate if first.value == other.value => continue,
                IdentityField::BirthDate => None,
            };
            let acceptance = accepted.iter().find(|accepted| {
                (accepted.field, &accepted.one, &accepted.other) == (field, &first.on, &other.on)
                    && accepted.row.value_one.as_ref() == Some(&first.value)
                    && accepted.row.value_other.as_ref() == Some(&other.value)
            });
            found.push(Difference {
                field,
                one: first.on.clone(),
                other: other.on.clone(),
                value_one: first.value.clone(),
                value_other: other.value.clone(),
                letters,
                accepted: acceptance.and_then(|accepted| accepted.row.reason.clone()),
            });
        }
    }
    found
}

/// What the papers that count say, the identity card, the passport and the diploma first.
fn said_by(known: &OnProfile, stack: &Stack) -> Vec<Said> {
    let mut said = Vec::new();
    let mut say = |on: &str, field, value: &Option<String>| {
        if let Some(value) = value {
            said.push(Said {
                on: on.to_owned(),
                field,
                value: value.clone(),
            });
        }
    };
    say(KTP, IdentityField::Name, &known.name);
    say(KTP, IdentityField::BirthDate, &known.birth_date);
    say(PASSPORT, IdentityField::Name, &known.passport_name);
    say(DIPLOMA, IdentityField::Name, &known.diploma_name);
    for (kind, held) in stack {
        let Some(paper) = held.first() else { continue };
        // The names on the first three stand in the profile, and were said above.
        if ![KTP, PASSPORT, DIPLOMA].contains(&kind.as_str()) {
            say(kind, IdentityField::Name, &paper.row.name_on);
        }
        if kind != KTP {
            say(kind, IdentityField::BirthDate, &paper.row.born_on);
        }
    }
    said
}

impl Reading<'_> {
    /// What somebody's papers say about who they are, of those that the reader may read.
    ///
    /// # Errors
    /// A fault of the store.
    pub fn identity_of(&self, candidate: CandidateId) -> Result<IdentityCheck> {
        let (known, mut stack) = self.stack_of(candidate)?;
        for kind in self.paper_kinds()? {
            if !self.may_read_kind(&kind) {
                stack.remove(&kind.code);
            }
        }
        let said = said_by(&known, &stack);
        let differences = differences(&said, &self.accepted_of(candidate)?);
        Ok(IdentityCheck { said, differences })
    }

    fn accepted_of(&self, candidate: CandidateId) -> Result<Vec<Accepted>> {
        let columns = Acceptance::COLUMNS.join(", ");
        let sql =
            format!("SELECT field, one, other, {columns} FROM accepted_differences WHERE candidate = ?1 AND gone = 0");
        let mut statement = self.store.prepare_cached(&sql)?;
        let rows = statement.query_map([candidate], |row| {
            Ok(Accepted {
                field: row.get("field")?,
                one: row.get("one")?,
                other: row.get("other")?,
                row: Acceptance::from_row(row)?,
            })
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}

impl Writing<'_> {
    /// Accepts a difference as it was read.
    ///
    /// # Errors
    /// [`Refusal::Fields`] without a reason, [`Refusal::NotFound`] when the papers do not differ so, or no longer.
    pub fn accept_difference(&self, ask: AcceptDifference) -> Result<()> {
        let mut reason = ask.reason;
        tidy([&mut reason]);
        let mut checking = Checking::new(self.today());
        checking.required("reason", &reason);
        checking.length("reason", &reason);
        checking.finish()?;
        let is_asked = |found: &Difference| {
            (found.field, &found.one, &found.other) == (ask.field, &ask.one, &ask.other)
                && (&found.value_one, &found.value_other) == (&ask.value_one, &ask.value_other)
        };
        if !self.identity_of(ask.candidate)?.differences.iter().any(is_asked) {
            return Err(Refusal::not_found("accepted_differences").into());
        }
        self.tell_name(ask.candidate)?;
        let row = Acceptance {
            value_one: Some(ask.value_one),
            value_other: Some(ask.value_other),
            reason,
        };
        let key: [(&str, &dyn rusqlite::ToSql); 4] = [
            ("candidate", &ask.candidate),
            ("field", &ask.field),
            ("one", &ask.one),
            ("other", &ask.other),
        ];
        Ok(records::put(self.store, "accepted_differences", &key, &row)?)
    }
}
