//! Who changed what, when, from which value to which: read from the book, never kept a second time.

use super::{DeedId, groups, undo};
use crate::refusal::Result;
use chrono::{DateTime, Utc};
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use std::collections::BTreeMap;
use ts_rs::TS;

/// One field group changed by one deed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Change {
    /// The deed, as `replica:number`.
    pub deed_id: String,
    /// When, as the device's clock said.
    pub at: DateTime<Utc>,
    /// Who.
    pub by: String,
    /// On which computer.
    pub device: String,
    /// The deed's word.
    pub deed: String,
    /// The table.
    pub table: String,
    /// The row's key, as the book writes it; changes of one row by one deed belong together.
    pub row: String,
    /// What the row is about, by kind of fact (`exam`, `day`, `subject`, `class`, `batch`, `school` …), in the names of
    /// today. The book alone knows none.
    pub about: BTreeMap<String, String>,
    /// What the other rows are called whose keys stand among the values, by key.
    pub names: BTreeMap<String, String>,
    /// The field group.
    pub group: String,
    /// `insert`, `change`, `withdraw`, `restore` or `decide`.
    pub change: String,
    /// Each column's former value; only columns that differ.
    pub old: BTreeMap<String, Option<String>>,
    /// Each column's new value; only columns that differ.
    pub new: BTreeMap<String, Option<String>>,
}

struct Line {
    id: DeedId,
    clock: i64,
    at: String,
    by: String,
    device: String,
    deed: String,
    kind: String,
    body: String,
    replaced: String,
}

/// Every change of the given rows, newest first; groups for which `may_see` says no are left out.
///
/// # Errors
/// When the store cannot be read.
pub fn of_rows(
    store: &Connection,
    rows: &[(String, String)],
    may_see: impl Fn(&str, &str) -> bool,
) -> Result<Vec<Change>> {
    let mut found: Vec<(i64, Change)> = Vec::new();
    for (tbl, key) in rows {
        for line in lines(store, tbl, key)? {
            for change in changes(store, tbl, key, &line)? {
                if may_see(tbl, &change.group) {
                    found.push((line.clock, change));
                }
            }
        }
    }
    found.sort_by_key(|(clock, _)| std::cmp::Reverse(*clock));
    Ok(found.into_iter().map(|(_, change)| change).collect())
}

fn lines(store: &Connection, tbl: &str, key: &str) -> Result<Vec<Line>> {
    let mut statement = store.prepare_cached(
        "SELECT e.replica, e.opens, e.clock, d.at, d.staff_name, d.device, d.name, e.kind, e.body, e.replaced
         FROM book_entry e JOIN book_deed d ON d.replica = e.replica AND d.opens = e.opens
         WHERE e.key = ?1 AND e.tbl = ?2",
    )?;
    let rows = statement.query_map([key, tbl], |row| {
        Ok(Line {
            id: DeedId {
                replica: row.get(0)?,
                opens: row.get(1)?,
            },
            clock: row.get(2)?,
            at: row.get(3)?,
            by: row.get(4)?,
            device: row.get(5)?,
            deed: row.get(6)?,
            kind: row.get(7)?,
            body: row.get(8)?,
            replaced: row.get(9)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

fn changes(store: &Connection, tbl: &str, key: &str, line: &Line) -> Result<Vec<Change>> {
    let body: Map<String, Value> = serde_json::from_str(&line.body)?;
    let replaced: Map<String, Value> = serde_json::from_str(&line.replaced)?;
    let mut found = Vec::new();
    for (group, value) in &body {
        let after = if line.kind == "withdraw" {
            Map::new()
        } else {
            value.as_object().cloned().unwrap_or_default()
        };
        let mut told = differing(tbl, group, &Map::new(), &after);
        let ids = replaced.get(group).and_then(Value::as_array).into_iter().flatten();
        for entry in ids.filter_map(|id| id.as_str()?.parse().ok()) {
            told = differing(tbl, group, &undo::value_of(store, entry, group)?, &after);
            // The first of several values is the one that was shown; where it stays, the one not chosen is told.
            if !told.0.is_empty() {
                break;
            }
        }
        let (old, new) = told;
        if old.is_empty() && new.is_empty() {
            continue;
        }
        found.push(Change {
            deed_id: line.id.to_string(),
            at: line.at.parse().unwrap_or_default(),
            by: line.by.clone(),
            device: line.device.clone(),
            deed: line.deed.clone(),
            table: tbl.to_owned(),
            row: key.to_owned(),
            about: BTreeMap::new(),
            names: BTreeMap::new(),
            group: group.clone(),
            change: line.kind.clone(),
            old,
            new,
        });
    }
    Ok(found)
}

type Columns = BTreeMap<String, Option<String>>;

fn differing(tbl: &str, group: &str, before: &Map<String, Value>, after: &Map<String, Value>) -> (Columns, Columns) {
    let columns = groups::table(tbl)
        .and_then(|table| table.groups.iter().find(|known| known.name == group))
        .map_or(&[][..], |group| group.columns);
    let (mut old, mut new) = (Columns::new(), Columns::new());
    for column in columns {
        let (one, other) = (shown(before.get(*column)), shown(after.get(*column)));
        if one != other {
            old.insert((*column).to_owned(), one);
            new.insert((*column).to_owned(), other);
        }
    }
    (old, new)
}

/// A value as it is told.
pub(crate) fn shown(value: Option<&Value>) -> Option<String> {
    match value {
        None | Some(Value::Null) => None,
        Some(Value::String(text)) => Some(text.clone()),
        Some(other) => Some(other.to_string()),
    }
}
