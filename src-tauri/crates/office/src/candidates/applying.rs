//! What one person's profile says, given to the others of a batch: looked at first, then written as one deed.

use super::{groups::ProfileGroups, profile::EditCandidate};
use crate::{
    ids::{BatchId, CandidateId},
    office::{Reading, Writing},
    refusal::{Refusal, Result},
};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use ts_rs::TS;

/// Groups that say who somebody is: nobody shares them.
const OWN: &[&str] = &[
    "identity",
    "passport_name",
    "diploma_name",
    "call_name",
    "katakana",
    "contact",
    "passport",
];

/// A group of fields that a batch shares.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SharedGroup {
    /// Whose fields they are.
    pub candidate: CandidateId,
    /// The batch of the others.
    pub batch: BatchId,
    /// The group, as a profile names it: `health`.
    pub group: String,
}

/// The same, for those of the others who were chosen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ApplyToBatch {
    /// What is given.
    #[serde(flatten)]
    pub of: SharedGroup,
    /// To whom.
    pub people: Vec<CandidateId>,
}

/// How the group of one of the others stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Beside {
    /// Says the same already.
    Same,
    /// Says nothing yet.
    Blank,
    /// Says something else, which would be overwritten.
    Other,
}

/// One of the others.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct BesidePerson {
    /// Who.
    pub candidate: CandidateId,
    /// The name.
    pub name: String,
    /// How it stands.
    pub beside: Beside,
    /// The fields that would change, with what stands there now.
    pub fields: Vec<FieldNow>,
}

/// A field and what stands in it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FieldNow {
    /// The field, as its column is called.
    pub field: String,
    /// What stands there; none where nothing does.
    pub value: Option<String>,
}

/// What giving a group to a batch would do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ApplyLook {
    /// What would be given.
    pub fields: Vec<FieldNow>,
    /// The others of the batch.
    pub people: Vec<BesidePerson>,
}

impl Reading<'_> {
    /// Who of a batch has something else in a group, and what giving it to them would overwrite.
    ///
    /// # Errors
    /// [`Refusal::NotFound`], [`Refusal::NotUnderstood`] for a group that nobody shares.
    pub fn look_at_apply(&self, ask: &SharedGroup) -> Result<ApplyLook> {
        let given = self.group_of(ask.candidate, &ask.group)?;
        let others = self.batch_page(ask.batch)?.people.into_iter();
        let people = others.filter(|other| other.id != ask.candidate).map(|other| {
            let has = self.group_of(other.id, &ask.group)?;
            let differs = |(field, _): &(&String, &Value)| has.get(*field) != given.get(*field);
            let fields: Vec<FieldNow> = has.iter().filter(differs).map(field_now).collect();
            let beside = match (fields.is_empty(), fields.iter().all(|field| field.value.is_none())) {
                (true, _) => Beside::Same,
                (false, true) => Beside::Blank,
                (false, false) => Beside::Other,
            };
            Ok(BesidePerson {
                candidate: other.id,
                name: other.name,
                beside,
                fields,
            })
        });
        Ok(ApplyLook {
            fields: given.iter().map(field_now).collect(),
            people: people.collect::<Result<_>>()?,
        })
    }

    /// The fields of a group that the reader may see and a batch may share.
    fn group_of(&self, candidate: CandidateId, group: &str) -> Result<Map<String, Value>> {
        let refused = || Refusal::NotUnderstood {
            detail: format!("the group {group} is nobody else's"),
        };
        if OWN.contains(&group) {
            return Err(refused().into());
        }
        match serde_json::to_value(self.groups_of(candidate)?)? {
            Value::Object(mut groups) => match groups.remove(group) {
                Some(Value::Object(fields)) => Ok(fields),
                _ => Err(refused().into()),
            },
            _ => Err(refused().into()),
        }
    }
}

impl Writing<'_> {
    /// Gives a group of somebody's fields to others of the batch.
    ///
    /// # Errors
    /// As [`Reading::look_at_apply`]; [`Refusal::NotFound`] for somebody who is not in the batch.
    pub fn apply_to_batch(&self, ask: &ApplyToBatch) -> Result<()> {
        let fields = self.group_of(ask.of.candidate, &ask.of.group)?;
        let group = Value::Object(Map::from_iter([(ask.of.group.clone(), Value::Object(fields))]));
        let groups: ProfileGroups = serde_json::from_value(group)?;
        let page = self.batch_page(ask.of.batch)?;
        for candidate in &ask.people {
            if !page.people.iter().any(|person| person.id == *candidate) {
                return Err(Refusal::not_found("enrolments").into());
            }
            self.edit_candidate(EditCandidate {
                candidate: *candidate,
                groups: groups.clone(),
            })?;
        }
        self.tell_only("batch", page.line.row.name.unwrap_or_default());
        self.tell("people", ask.people.len());
        Ok(())
    }
}

fn field_now((field, value): (&String, &Value)) -> FieldNow {
    FieldNow {
        field: field.clone(),
        value: match value {
            Value::Null => None,
            Value::String(text) => Some(text.clone()),
            other => Some(other.to_string()),
        },
    }
}
