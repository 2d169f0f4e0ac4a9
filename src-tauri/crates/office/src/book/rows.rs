//! The visible row as a function of the book's heads.

use super::{
    groups::{self, Table},
    is_planted, rank,
};
use crate::refusal::Result;
use rusqlite::{Connection, params, params_from_iter, types};
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};

/// A number that two values share only if they are equal, whatever the order of their fields; never 0.
#[must_use]
pub fn hash(value: &Value) -> i64 {
    let mut hasher = blake3::Hasher::new();
    let sorted: BTreeMap<&String, &Value> = value.as_object().into_iter().flatten().collect();
    for (column, held) in sorted {
        hasher.update(column.as_bytes());
        hasher.update(b"=");
        hasher.update(held.to_string().as_bytes());
        hasher.update(b"\n");
    }
    let mut first = [0; 8];
    first.copy_from_slice(&hasher.finalize().as_bytes()[..8]);
    i64::from_le_bytes(first) | 1
}

struct Head {
    group: String,
    kind: String,
    value: i64,
    body: String,
}

/// Makes one row anew from its heads, and opens or closes its questions. Capture must be off.
///
/// # Errors
/// When the store refuses, or an entry cannot be read.
pub fn settle(store: &Connection, tbl: &str, key: &str) -> Result<()> {
    let heads = heads(store, tbl, key)?;
    if let Some(table) = groups::table(tbl) {
        write(store, table, key, &heads)?;
    }
    ask(store, tbl, key, &heads)
}

fn heads(store: &Connection, tbl: &str, key: &str) -> Result<Vec<Head>> {
    let rank = if is_planted!(WinnerByArrival) {
        "e.arrival DESC".to_owned()
    } else {
        rank("h")
    };
    let sql = format!(
        "SELECT h.grp, h.kind, h.value, e.body FROM book_head h JOIN book_entry e ON e.replica = h.replica AND e.seq = h.seq
         WHERE h.key = ?1 AND h.tbl = ?2 ORDER BY h.grp, {rank}"
    );
    let mut statement = store.prepare_cached(&sql)?;
    let rows = statement.query_map([key, tbl], |row| {
        Ok(Head {
            group: row.get(0)?,
            kind: row.get(1)?,
            value: row.get(2)?,
            body: row.get(3)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The first head of each group is shown; a row is gone only when every group's first head is a withdrawal. Groups that
/// this program does not know stay in the book until it learns of them.
fn write(store: &Connection, table: &Table, key: &str, heads: &[Head]) -> Result<()> {
    let mut columns: Vec<&str> = table.key.to_vec();
    let mut values: Vec<types::Value> = key.split('|').map(|part| part.to_owned().into()).collect();
    let mut seen = BTreeSet::new();
    let mut gone = true;
    for head in heads {
        if !seen.insert(&head.group) {
            continue;
        }
        gone &= head.kind == "withdraw";
        let Some(group) = table.groups.iter().find(|group| group.name == head.group) else {
            continue;
        };
        let body: Map<String, Value> = serde_json::from_str(&head.body)?;
        let held = body.get(group.name);
        for column in group.columns {
            columns.push(column);
            values.push(plain(held.and_then(|held| held.get(column))));
        }
    }
    columns.push("gone");
    values.push(i64::from(gone).into());
    let marks = vec!["?"; columns.len()].join(", ");
    let kept: Vec<String> = columns[table.key.len()..]
        .iter()
        .map(|column| format!("{column} = excluded.{column}"))
        .collect();
    let sql = format!(
        "INSERT INTO {} ({}) VALUES ({marks}) ON CONFLICT ({}) DO UPDATE SET {}",
        table.name,
        columns.join(", "),
        table.key.join(", "),
        kept.join(", ")
    );
    store.prepare_cached(&sql)?.execute(params_from_iter(values))?;
    Ok(())
}

/// A column's value as the store holds it.
pub(super) fn plain(value: Option<&Value>) -> types::Value {
    match value {
        Some(Value::String(text)) => text.clone().into(),
        Some(Value::Number(number)) => number.as_i64().map_or(types::Value::Null, Into::into),
        Some(Value::Bool(_) | Value::Null | Value::Array(_) | Value::Object(_)) | None => types::Value::Null,
    }
}

/// A group with more than one value is a question until somebody decides.
fn ask(store: &Connection, tbl: &str, key: &str, heads: &[Head]) -> Result<()> {
    let mut values: BTreeMap<&str, BTreeSet<i64>> = BTreeMap::new();
    for head in heads {
        values.entry(&head.group).or_default().insert(head.value);
    }
    let enough = if is_planted!(QuestionOnlyAboveTwo) { 3 } else { 2 };
    store
        .prepare_cached("DELETE FROM book_question WHERE key = ?1 AND tbl = ?2")?
        .execute([key, tbl])?;
    for (group, values) in values {
        if values.len() >= enough {
            store
                .prepare_cached("INSERT INTO book_question (tbl, key, grp) VALUES (?1, ?2, ?3)")?
                .execute(params![tbl, key, group])?;
        }
    }
    Ok(())
}
