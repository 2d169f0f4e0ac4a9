//! One question as a person reads it: whose it is, what it is about, and what each computer says.

use super::holds;
use crate::{
    book::{
        groups,
        history::shown,
        questions::{Question, Version},
    },
    ids::CandidateId,
    office::Reading,
    refusal::Result,
};
use chrono::{DateTime, Utc};
use rusqlite::OptionalExtension;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use std::collections::BTreeMap;
use ts_rs::TS;

/// What kind of choice it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum QuestionKind {
    /// Two values.
    Value,
    /// Two marks of one lesson.
    Mark,
    /// One withdrew the row, another changed it: the whole row is kept or withdrawn.
    Withdrawn,
}

/// One of the values between which somebody chooses.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct QuestionVersion {
    /// The entries that say so, as `replica:number`: two computers may have written the same.
    pub entries: Vec<String>,
    /// Who wrote it.
    pub by: String,
    /// On which computer.
    pub device: String,
    /// When, as that computer's clock said.
    pub at: Option<DateTime<Utc>>,
    /// Whether it is a withdrawal of the whole row.
    pub withdrawn: bool,
    /// The group's columns; empty for a withdrawal.
    pub values: BTreeMap<String, Option<String>>,
}

/// A question as a person reads it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct QuestionLine {
    /// The table.
    pub table: String,
    /// The row, as the book writes its key.
    pub row: String,
    /// The field group.
    pub group: String,
    /// What kind of choice it is.
    pub kind: QuestionKind,
    /// Whose it is, where it is about a person.
    pub person: Option<CandidateId>,
    /// The name.
    pub name: Option<String>,
    /// What the row is about, by kind of fact, in the names of today.
    pub about: BTreeMap<String, String>,
    /// What the other rows are called whose keys stand among the values.
    pub names: BTreeMap<String, String>,
    /// Whether papers and exports wait for it.
    pub holds: bool,
    /// Other groups of a withdrawn row that were changed too, and are decided with it.
    pub also: Vec<String>,
    /// The values, the proposed one first.
    pub versions: Vec<QuestionVersion>,
}

impl Reading<'_> {
    /// A question of the book in the reader's terms; nothing when it is not for this reader.
    ///
    /// # Errors
    /// A fault of the store.
    pub fn question_line(&self, question: &Question) -> Result<Option<QuestionLine>> {
        if !self.may_see(&question.tbl, &question.group) {
            return Ok(None);
        }
        let mut versions: Vec<QuestionVersion> = Vec::new();
        for version in &question.versions {
            let told = told(question, version)?;
            let same = |held: &&mut QuestionVersion| held.withdrawn == told.withdrawn && held.values == told.values;
            match versions.iter_mut().find(same) {
                Some(held) => held.entries.extend(told.entries),
                None => versions.push(told),
            }
        }
        let kind = if versions.iter().any(|version| version.withdrawn) {
            QuestionKind::Withdrawn
        } else if question.tbl == "attendance" && question.group == "mark" {
            QuestionKind::Mark
        } else {
            QuestionKind::Value
        };
        let person = self.whose(&question.tbl, &question.key)?;
        let values: Vec<&BTreeMap<String, Option<String>>> = versions.iter().map(|version| &version.values).collect();
        Ok(Some(QuestionLine {
            table: question.tbl.clone(),
            row: question.key.clone(),
            group: question.group.clone(),
            kind,
            person,
            name: person.and_then(|person| self.roster.line(person)).map(|line| line.name),
            about: self.about_row(&question.tbl, &question.key)?,
            names: self.names_among(&values)?,
            holds: holds::is_held(self, &question.tbl, &question.key, &question.group)?,
            also: Vec::new(),
            versions,
        }))
    }

    /// The person a row is about, if it is about one.
    pub(crate) fn whose(&self, table: &str, key: &str) -> Result<Option<CandidateId>> {
        if table == "candidates" {
            return Ok(key.parse().ok());
        }
        let Some(known) = groups::table(table) else {
            return Ok(None);
        };
        if let Some(place) = known.key.iter().position(|column| *column == "candidate") {
            return Ok(key.split('|').nth(place).and_then(|part| part.parse().ok()));
        }
        let holds = |column: &str| known.groups.iter().any(|group| group.columns.contains(&column));
        let sql = match table {
            "paper_pages" => {
                "SELECT p.candidate FROM paper_pages t JOIN papers p ON p.id = t.paper WHERE t.id = ?1".to_owned()
            }
            "extensions" | "follow_ups" => {
                format!("SELECT p.candidate FROM {table} t JOIN placements p ON p.id = t.placement WHERE t.id = ?1")
            }
            _ if holds("candidate") => format!("SELECT candidate FROM {table} WHERE id = ?1"),
            _ => return Ok(None),
        };
        let found: Option<Option<CandidateId>> = self
            .store
            .prepare_cached(&sql)?
            .query_row([key], |row| row.get(0))
            .optional()?;
        Ok(found.flatten())
    }
}

/// A version with every column of the group, also those in which it does not differ: an address is read whole.
pub(super) fn told(question: &Question, version: &Version) -> Result<QuestionVersion> {
    let body: Map<String, Value> = serde_json::from_str(&version.value)?;
    let known = groups::table(&question.tbl).and_then(|table| {
        let group = table.groups.iter().find(|group| group.name == question.group)?;
        Some(group.columns)
    });
    let values = match known {
        _ if version.withdrawn => BTreeMap::new(),
        Some(columns) => columns
            .iter()
            .map(|column| ((*column).to_owned(), shown(body.get(*column))))
            .collect(),
        // A group of a newer program: what it says can be read all the same.
        None => body
            .iter()
            .map(|(column, value)| (column.clone(), shown(Some(value))))
            .collect(),
    };
    Ok(QuestionVersion {
        entries: vec![version.entry.clone()],
        by: version.by.clone(),
        device: version.device.clone(),
        at: version.at.parse().ok(),
        withdrawn: version.withdrawn,
        values,
    })
}
