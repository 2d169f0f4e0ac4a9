//! Taking deeds back and doing them again: a new deed that writes the former values, refused when somebody changed them
//! since.

use super::{DeedId, DeedRow, Entry, exchange, groups};
use crate::{
    Deed,
    refusal::{Refusal, Result},
};
use chrono::{DateTime, Utc};
use rusqlite::{Connection, OptionalExtension, params, params_from_iter, types};
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// How many deeds `Ctrl+Z` reaches back.
pub const REACH: usize = 100;

/// The deeds next in line.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NextInLine {
    /// What undo would take back.
    pub undo: Option<DeedRow>,
    /// What redo would do again.
    pub redo: Option<DeedRow>,
}

/// What undo and redo would do now on this computer.
///
/// # Errors
/// When the store cannot be read.
pub fn next_in_line(store: &Connection) -> Result<NextInLine> {
    let mut statement = store.prepare_cached(
        "SELECT d.replica, opens, clock, at, staff, staff_name, device, name, facts, undoes, redoes
         FROM book_deed d JOIN book_self s ON s.replica = d.replica ORDER BY opens DESC LIMIT 1000",
    )?;
    let newest_first: Vec<DeedRow> = statement
        .query_map([], exchange::deed)?
        .collect::<rusqlite::Result<_>>()?;
    Ok(choose(&newest_first))
}

/// The newest deed that stands can be undone; the one undone last can be done again, until something new is done.
fn choose(newest_first: &[DeedRow]) -> NextInLine {
    let mut turned: BTreeMap<DeedId, bool> = BTreeMap::new();
    let mut next = NextInLine::default();
    let mut redo = None;
    let mut passed = 0;
    for deed in newest_first {
        if let Some(target) = deed.undoes {
            let newest = !turned.contains_key(&target);
            turned.entry(target).or_insert(true);
            if newest && passed == 0 && redo.is_none() {
                redo = Some(target);
            }
            continue;
        }
        if let Some(target) = deed.redoes {
            turned.entry(target).or_insert(false);
            continue;
        }
        if Some(deed.id) == redo {
            next.redo = Some(deed.clone());
        }
        let undone = turned.get(&deed.id).copied().unwrap_or(false);
        if undone {
            continue;
        }
        passed += 1;
        let reachable = passed <= REACH && Deed::named(&deed.name).is_some_and(Deed::can_be_undone);
        if reachable && next.undo.is_none() {
            next.undo = Some(deed.clone());
        }
        if passed > REACH {
            break;
        }
    }
    next
}

/// Rows that could not be turned back because somebody changed them since.
pub type Kept = Vec<(String, String)>;

/// Whether rows that changed since stop everything or are kept as they are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Changed {
    /// One such row refuses the whole.
    Refuse,
    /// Such rows are left and listed.
    Keep,
}

/// Writes back what the deed replaced, inside a new deed.
///
/// # Errors
/// [`Refusal::ChangedSince`] with who and when, or a fault of the store.
pub fn take_back(store: &Connection, deed: DeedId, changed: Changed) -> Result<Kept> {
    let standing = incarnation(store, deed, "redoes")?.unwrap_or(deed);
    turn(store, standing, changed)
}

/// Does an undone deed again, inside a new deed.
///
/// # Errors
/// As [`take_back`], and [`Refusal::NothingToRedo`] when the deed was never undone.
pub fn do_again(store: &Connection, deed: DeedId) -> Result<()> {
    let undo = incarnation(store, deed, "undoes")?.ok_or(Refusal::NothingToRedo)?;
    turn(store, undo, Changed::Refuse).map(|_| ())
}

/// The newest deed that undoes or redoes the given one.
fn incarnation(store: &Connection, deed: DeedId, column: &str) -> Result<Option<DeedId>> {
    let sql = format!(
        "SELECT opens FROM book_deed WHERE replica = ?1 AND opens > ?2 AND {column} = ?3 ORDER BY opens DESC LIMIT 1"
    );
    let opens = store
        .prepare_cached(&sql)?
        .query_row(params![deed.replica, deed.opens, deed.to_string()], |row| row.get(0))
        .optional()?;
    Ok(opens.map(|opens| DeedId {
        replica: deed.replica,
        opens,
    }))
}

/// What a deed did to one row, folded over its entries.
#[derive(Default)]
struct Footprint {
    /// There was nothing, or a withdrawn row, before.
    was_gone: bool,
    /// The deed left the row withdrawn.
    is_gone: bool,
    /// Each group's first replaced entry: the value before.
    before: BTreeMap<String, Option<DeedId>>,
}

fn turn(store: &Connection, deed: DeedId, changed: Changed) -> Result<Kept> {
    let mut rows: Vec<((String, String), Footprint)> = Vec::new();
    let mut places: BTreeMap<(String, String), usize> = BTreeMap::new();
    for entry in entries_of(store, deed)? {
        let name = (entry.tbl.clone(), entry.key.clone());
        let place = *places.entry(name.clone()).or_insert_with(|| {
            let was_gone = matches!(entry.kind.as_str(), "insert" | "restore");
            rows.push((
                name,
                Footprint {
                    was_gone,
                    ..Footprint::default()
                },
            ));
            rows.len() - 1
        });
        let Some((_, footprint)) = rows.get_mut(place) else {
            continue;
        };
        footprint.is_gone = entry.kind == "withdraw";
        let body: Map<String, Value> = serde_json::from_str(&entry.body)?;
        let replaced: Map<String, Value> = serde_json::from_str(&entry.replaced)?;
        for group in body.keys() {
            let first = replaced.get(group).and_then(|ids| ids.get(0)).and_then(Value::as_str);
            footprint
                .before
                .entry(group.clone())
                .or_insert_with(|| first.and_then(|id| id.parse().ok()));
        }
    }
    let mut kept = Kept::new();
    // What was written last is turned first, as children hang on parents.
    for ((tbl, key), footprint) in rows.into_iter().rev() {
        if let Some(refusal) = changed_since(store, deed, &tbl, &key, &footprint)? {
            match changed {
                Changed::Refuse => return Err(refusal.into()),
                Changed::Keep => kept.push((tbl, key)),
            }
            continue;
        }
        turn_row(store, &tbl, &key, &footprint)?;
    }
    Ok(kept)
}

/// Every entry of a deed in the order of writing.
pub(super) fn entries_of(store: &Connection, deed: DeedId) -> Result<Vec<Entry>> {
    let mut statement = store.prepare_cached(
        "SELECT replica, seq, opens, clock, schema, tbl, key, kind, body, replaced FROM book_entry
         WHERE replica = ?1 AND seq >= ?2
           AND seq < coalesce((SELECT min(opens) FROM book_deed WHERE replica = ?1 AND opens > ?2), 9223372036854775807)
         ORDER BY seq",
    )?;
    let rows = statement.query_map([deed.replica, deed.opens], exchange::entry)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// A row has changed since when a deed that stands wrote one of the same groups later. Deeds that were themselves taken
/// back, and the taking back, cancel out.
fn changed_since(
    store: &Connection,
    deed: DeedId,
    tbl: &str,
    key: &str,
    footprint: &Footprint,
) -> Result<Option<Refusal>> {
    let mut statement = store.prepare_cached(
        "SELECT e.replica, e.opens, e.body FROM book_entry e JOIN book_deed d ON d.replica = e.replica AND d.opens = e.opens
         WHERE e.key = ?1 AND e.tbl = ?2 AND d.undoes IS NULL AND d.redoes IS NULL
           AND e.arrival > (SELECT max(arrival) FROM book_entry WHERE key = ?1 AND tbl = ?2 AND replica = ?3 AND opens = ?4)
         ORDER BY e.arrival DESC",
    )?;
    let later: Vec<(DeedId, String)> = statement
        .query_map(params![key, tbl, deed.replica, deed.opens], |row| {
            let replica = row.get(0)?;
            let opens = row.get(1)?;
            Ok((DeedId { replica, opens }, row.get(2)?))
        })?
        .collect::<rusqlite::Result<_>>()?;
    for (by, body) in later {
        let body: Map<String, Value> = serde_json::from_str(&body)?;
        let same_group = body.keys().any(|group| footprint.before.contains_key(group));
        if same_group && !is_undone(store, by)? {
            return Ok(Some(told(store, by)?));
        }
    }
    Ok(None)
}

fn told(store: &Connection, deed: DeedId) -> Result<Refusal> {
    let found: Option<(String, String, String)> = store
        .prepare_cached("SELECT staff_name, at, name FROM book_deed WHERE replica = ?1 AND opens = ?2")?
        .query_row([deed.replica, deed.opens], |row| {
            Ok((row.get(0)?, row.get(1)?, row.get(2)?))
        })
        .optional()?;
    let (by, at, deed) = found.unwrap_or_default();
    let at = at.parse::<DateTime<Utc>>().unwrap_or_default();
    Ok(Refusal::ChangedSince { by, at, deed })
}

fn turn_row(store: &Connection, tbl: &str, key: &str, footprint: &Footprint) -> Result<()> {
    let Some(table) = groups::table(tbl) else { return Ok(()) };
    let mut set: Vec<String> = Vec::new();
    let mut values: Vec<types::Value> = Vec::new();
    if footprint.was_gone != footprint.is_gone {
        set.push(format!("gone = {}", i64::from(footprint.was_gone)));
    }
    if !footprint.was_gone {
        for (group, before) in &footprint.before {
            let Some(group) = table.groups.iter().find(|known| known.name == group) else {
                continue;
            };
            let Some(before) = before else { continue };
            let held = value_of(store, *before, group.name)?;
            for column in group.columns {
                set.push(format!("{column} = ?"));
                values.push(match held.get(*column) {
                    Some(Value::String(text)) => text.clone().into(),
                    Some(Value::Number(number)) => number.as_i64().map_or(types::Value::Null, Into::into),
                    _ => types::Value::Null,
                });
            }
        }
    }
    if set.is_empty() {
        return Ok(());
    }
    let condition: Vec<String> = table.key.iter().map(|column| format!("{column} = ?")).collect();
    let sql = format!("UPDATE {tbl} SET {} WHERE {}", set.join(", "), condition.join(" AND "));
    let values = values
        .into_iter()
        .chain(key.split('|').map(|part| part.to_owned().into()));
    store.prepare_cached(&sql)?.execute(params_from_iter(values))?;
    Ok(())
}

/// The value that an entry gave to a group.
pub(super) fn value_of(store: &Connection, entry: DeedId, group: &str) -> Result<Map<String, Value>> {
    let body: Option<String> = store
        .prepare_cached("SELECT json_extract(body, '$.' || ?3) FROM book_entry WHERE replica = ?1 AND seq = ?2")?
        .query_row(params![entry.replica, entry.opens, group], |row| row.get(0))
        .optional()?
        .flatten();
    Ok(match body {
        Some(body) => serde_json::from_str(&body)?,
        None => Map::new(),
    })
}

/// Whether the deed has been taken back and not done again.
///
/// # Errors
/// When the store cannot be read.
pub fn is_undone(store: &Connection, deed: DeedId) -> Result<bool> {
    let undone = incarnation(store, deed, "undoes")?;
    let redone = incarnation(store, deed, "redoes")?;
    Ok(undone > redone)
}
