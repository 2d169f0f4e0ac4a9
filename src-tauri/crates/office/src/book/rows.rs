//! The visible row as a function of the book's heads.

use super::{
    groups::{self, Table},
    is_planted, rank,
};
use crate::refusal::Result;
use rusqlite::{Connection, params, params_from_iter, types};
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet, btree_map::Entry};

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
    /// The entry that holds the value.
    entry: (i64, i64),
}

/// Makes one row anew from its heads, and opens or closes its questions. Capture must be off.
///
/// # Errors
/// When the store refuses, or an entry cannot be read.
pub fn settle(store: &Connection, tbl: &str, key: &str) -> Result<()> {
    let heads = heads(store, tbl, key)?;
    if let Some(table) = groups::table(tbl) {
        write(store, table, key, &shown(store, table, &heads, None)?)?;
    }
    ask(store, tbl, key, &heads)
}

/// As [`settle`], where only the heads of some groups have changed: the others are left as they are.
///
/// # Errors
/// As [`settle`].
pub fn settle_groups(store: &Connection, tbl: &str, key: &str, changed: &BTreeSet<String>) -> Result<()> {
    let heads = heads(store, tbl, key)?;
    if let Some(table) = groups::table(tbl) {
        let some_stay = heads.iter().any(|head| !changed.contains(&head.group));
        // A row that is new, or that goes or comes back, is written whole.
        if !some_stay || !rewrite(store, table, key, &shown(store, table, &heads, Some(changed))?)? {
            write(store, table, key, &shown(store, table, &heads, None)?)?;
        }
    }
    ask(store, tbl, key, &heads)
}

fn heads(store: &Connection, tbl: &str, key: &str) -> Result<Vec<Head>> {
    let rank = if is_planted!(WinnerByArrival) {
        "(SELECT e.arrival FROM book_entry e WHERE e.replica = h.replica AND e.seq = h.seq) DESC".to_owned()
    } else {
        rank("h")
    };
    let sql = format!(
        "SELECT h.grp, h.kind, h.value, h.replica, h.seq FROM book_head h
         WHERE h.key = ?1 AND h.tbl = ?2 ORDER BY h.grp, {rank}"
    );
    let mut statement = store.prepare_cached(&sql)?;
    let rows = statement.query_map([key, tbl], |row| {
        Ok(Head {
            group: row.get(0)?,
            kind: row.get(1)?,
            value: row.get(2)?,
            entry: (row.get(3)?, row.get(4)?),
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// What a row shows.
struct Shown {
    columns: Vec<&'static str>,
    values: Vec<types::Value>,
    gone: bool,
}

/// The first head of each group is shown; a row is gone only when every group's first head is a withdrawal. Groups that
/// this program does not know stay in the book until it learns of them.
fn shown(
    store: &Connection,
    table: &'static Table,
    heads: &[Head],
    changed: Option<&BTreeSet<String>>,
) -> Result<Shown> {
    let mut shown = Shown {
        columns: Vec::new(),
        values: Vec::new(),
        gone: true,
    };
    // Most groups of a row come from the one entry that made it.
    let mut bodies: BTreeMap<(i64, i64), Map<String, Value>> = BTreeMap::new();
    let mut seen = BTreeSet::new();
    for head in heads {
        if !seen.insert(&head.group) {
            continue;
        }
        shown.gone &= head.kind == "withdraw";
        let known = table.groups.iter().find(|group| group.name == head.group);
        let Some(group) = known.filter(|_| changed.is_none_or(|changed| changed.contains(&head.group))) else {
            continue;
        };
        let body = match bodies.entry(head.entry) {
            Entry::Occupied(body) => body.into_mut(),
            Entry::Vacant(place) => place.insert(body_of(store, head.entry)?),
        };
        let held = body.get(group.name);
        for column in group.columns {
            shown.columns.push(column);
            shown.values.push(plain(held.and_then(|held| held.get(column))));
        }
    }
    Ok(shown)
}

fn body_of(store: &Connection, entry: (i64, i64)) -> Result<Map<String, Value>> {
    let body: String = store
        .prepare_cached("SELECT body FROM book_entry WHERE replica = ?1 AND seq = ?2")?
        .query_row(entry, |row| row.get(0))?;
    Ok(serde_json::from_str(&body)?)
}

fn parts(key: &str) -> impl Iterator<Item = types::Value> {
    key.split('|').map(|part| part.to_owned().into())
}

/// Changes what a row shows; says whether there is such a row, as much or as little withdrawn as it is to be. What withdraws
/// and brings back is left alone, because the triggers on that are the dearest of all, even while they have nothing to do.
fn rewrite(store: &Connection, table: &Table, key: &str, shown: &Shown) -> Result<bool> {
    let named = |columns: &[&str], with: &str| -> String {
        let named: Vec<String> = columns.iter().map(|column| format!("{column} = ?")).collect();
        named.join(with)
    };
    let same = format!("{} AND gone = ?", named(table.key, " AND "));
    let known = parts(key).chain([i64::from(shown.gone).into()]);
    if shown.columns.is_empty() {
        let sql = format!("SELECT 1 FROM {} WHERE {same}", table.name);
        return Ok(store.prepare_cached(&sql)?.exists(params_from_iter(known))?);
    }
    let sql = format!("UPDATE {} SET {} WHERE {same}", table.name, named(&shown.columns, ", "),);
    let values = shown.values.iter().cloned().chain(known);
    Ok(store.prepare_cached(&sql)?.execute(params_from_iter(values))? > 0)
}

/// Writes a whole row, whether or not there is one.
fn write(store: &Connection, table: &Table, key: &str, shown: &Shown) -> Result<()> {
    let told = || shown.columns.iter().copied().chain(["gone"]);
    let columns: Vec<&str> = table.key.iter().copied().chain(told()).collect();
    let marks = vec!["?"; columns.len()].join(", ");
    let kept: Vec<String> = told().map(|column| format!("{column} = excluded.{column}")).collect();
    let sql = format!(
        "INSERT INTO {} ({}) VALUES ({marks}) ON CONFLICT ({}) DO UPDATE SET {}",
        table.name,
        columns.join(", "),
        table.key.join(", "),
        kept.join(", ")
    );
    let gone = i64::from(shown.gone).into();
    let values = parts(key).chain(shown.values.iter().cloned()).chain([gone]);
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

/// Two computers of the office that took in one package each say when: nobody has to choose.
const PACKAGES: &str = "packages";

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
        if values.len() >= enough && tbl != PACKAGES {
            store
                .prepare_cached("INSERT INTO book_question (tbl, key, grp) VALUES (?1, ?2, ?3)")?
                .execute(params![tbl, key, group])?;
        }
    }
    Ok(())
}
