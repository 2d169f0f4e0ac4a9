//! Taking deeds back and doing them again: a new deed that writes the former values, refused when somebody changed them
//! since.

use super::{
    DeedId, DeedRow, Entry, exchange, groups,
    pen::{Said, SharedPen},
    rows, unknown,
};
use crate::{
    Deed,
    refusal::{Refusal, Result},
};
use chrono::{DateTime, Utc};
use rusqlite::{Connection, OptionalExtension, params, params_from_iter, types};
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};

/// How many deeds `Ctrl+Z` reaches back, those already taken back included.
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
         FROM book_deed d JOIN book_self s ON s.replica = d.replica ORDER BY opens DESC",
    )?;
    Ok(choose(statement.query_map([], exchange::deed)?)?)
}

/// The newest deed that stands can be undone; the one undone last can be done again, until something new is done.
fn choose(newest_first: impl Iterator<Item = rusqlite::Result<DeedRow>>) -> rusqlite::Result<NextInLine> {
    let mut turned: BTreeMap<DeedId, bool> = BTreeMap::new();
    let mut next = NextInLine::default();
    let mut redo = None;
    let (mut walked, mut passed) = (0, 0);
    for deed in newest_first {
        let deed = deed?;
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
        walked += 1;
        if walked > REACH {
            break;
        }
        if Some(deed.id) == redo {
            next.redo = Some(deed.clone());
        }
        let undone = turned.get(&deed.id).copied().unwrap_or(false);
        if undone {
            continue;
        }
        passed += 1;
        if next.undo.is_none() && Deed::named(&deed.name).is_some_and(Deed::can_be_undone) {
            next.undo = Some(deed);
        }
    }
    Ok(next)
}

/// What came of taking a deed back or doing it again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Turned {
    /// The deed.
    pub deed: DeedRow,
    /// False when every row was already as it would have become. The deed counts as turned all the same.
    pub changed: bool,
    /// Rows that were left as they are because somebody changed them since, as table and key.
    pub kept: Vec<(String, String)>,
}

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
pub fn take_back(store: &Connection, pen: &SharedPen, deed: DeedRow, changed: Changed) -> Result<Turned> {
    let standing = incarnation(store, deed.id, "redoes")?.unwrap_or(deed.id);
    turn(store, pen, deed, standing, changed)
}

/// Does an undone deed again, inside a new deed.
///
/// # Errors
/// As [`take_back`], and [`Refusal::NothingToRedo`] when the deed was never undone.
pub fn do_again(store: &Connection, pen: &SharedPen, deed: DeedRow) -> Result<Turned> {
    let undo = incarnation(store, deed.id, "undoes")?.ok_or(Refusal::NothingToRedo)?;
    turn(store, pen, deed, undo, Changed::Refuse)
}

/// The newest deed, on whichever computer, that undoes or redoes the given one.
fn incarnation(store: &Connection, deed: DeedId, column: &str) -> Result<Option<DeedId>> {
    let sql =
        format!("SELECT replica, opens FROM book_deed WHERE {column} = ?1 ORDER BY clock DESC, replica DESC LIMIT 1");
    let found = store
        .prepare_cached(&sql)?
        .query_row([deed.to_string()], |row| {
            Ok(DeedId {
                replica: row.get(0)?,
                opens: row.get(1)?,
            })
        })
        .optional()?;
    Ok(found)
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
    /// Each group's values as the deed left them: hashes, 0 when it left the row withdrawn. More than one where it left a
    /// question open.
    left: BTreeMap<String, BTreeSet<i64>>,
}

/// Turns back what `standing` did, which is the deed itself, its newest redoing or its newest undoing.
fn turn(store: &Connection, pen: &SharedPen, deed: DeedRow, standing: DeedId, changed: Changed) -> Result<Turned> {
    let mut kept = Vec::new();
    let mut as_it_was = None;
    // What was written last is turned first, as children hang on parents.
    for ((tbl, key), footprint) in footprints(store, standing)?.into_iter().rev() {
        if let Some(refusal) = changed_since(store, &tbl, &key, &footprint)? {
            match changed {
                Changed::Refuse => return Err(refusal.into()),
                Changed::Keep => kept.push((tbl, key)),
            }
            continue;
        }
        turn_row(store, &tbl, &key, &footprint)?;
        turn_unknown(store, pen, &tbl, &key, &footprint)?;
        as_it_was = Some((tbl, key, footprint));
    }
    let changed = pen.take().has_written();
    if let (false, Some((tbl, key, footprint))) = (changed, as_it_was) {
        say_again(store, pen, &tbl, &key, &footprint)?;
    }
    Ok(Turned { deed, changed, kept })
}

/// What a deed did to each row, in the order in which it came to them.
fn footprints(store: &Connection, deed: DeedId) -> Result<Vec<((String, String), Footprint)>> {
    let mut rows = taken_in(store, deed)?;
    if !rows.is_empty() {
        return Ok(rows);
    }
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
        if let Some((_, footprint)) = rows.get_mut(place) {
            footprint.add(&entry)?;
        }
    }
    Ok(rows)
}

/// What a visit that came home did to each row: its entries are others', so what stood before was written down.
fn taken_in(store: &Connection, deed: DeedId) -> Result<Vec<((String, String), Footprint)>> {
    let mut statement = store.prepare_cached(
        "SELECT b.tbl, b.key, b.grp, b.before, b.was_gone, b.left_there,
           NOT EXISTS (SELECT 1 FROM book_head h WHERE h.key = b.key AND h.tbl = b.tbl AND h.kind <> 'withdraw') AS is_gone
         FROM book_before b JOIN book_self s ON s.replica = ?1
         WHERE b.opens = ?2 ORDER BY b.tbl, b.key",
    )?;
    let mut found = statement.query([deed.replica, deed.opens])?;
    let mut rows: Vec<((String, String), Footprint)> = Vec::new();
    while let Some(row) = found.next()? {
        let name: (String, String) = (row.get("tbl")?, row.get("key")?);
        if rows.last().is_none_or(|(last, _)| *last != name) {
            let footprint = Footprint {
                was_gone: row.get("was_gone")?,
                is_gone: row.get("is_gone")?,
                ..Footprint::default()
            };
            rows.push((name, footprint));
        }
        if let Some((_, footprint)) = rows.last_mut() {
            let group: String = row.get("grp")?;
            let before: Option<String> = row.get("before")?;
            let left: BTreeSet<i64> = serde_json::from_str(&row.get::<_, String>("left_there")?)?;
            footprint
                .before
                .insert(group.clone(), before.and_then(|id| id.parse().ok()));
            footprint.left.insert(group, left);
        }
    }
    // Children hang on parents: what comes later in the list of tables is turned first.
    let order = |name: &str| groups::TABLES.iter().position(|table| table.name == name);
    rows.sort_by_key(|((table, _), _)| order(table));
    Ok(rows)
}

impl Footprint {
    fn add(&mut self, entry: &Entry) -> Result<()> {
        self.is_gone = entry.kind == "withdraw";
        let body: Map<String, Value> = serde_json::from_str(&entry.body)?;
        let replaced: Map<String, Value> = serde_json::from_str(&entry.replaced)?;
        for (group, value) in &body {
            let left = if self.is_gone { 0 } else { rows::hash(value) };
            self.left.insert(group.clone(), BTreeSet::from([left]));
            let first = replaced.get(group).and_then(|ids| ids.get(0)).and_then(Value::as_str);
            self.before
                .entry(group.clone())
                .or_insert_with(|| first.and_then(|id| id.parse().ok()));
        }
        Ok(())
    }
}

/// Writes what a row holds once more, so that a deed whose turning changes nothing is turned in the book, on every
/// computer: it would stand in the way of the deeds before it for ever.
fn say_again(store: &Connection, pen: &SharedPen, tbl: &str, key: &str, footprint: &Footprint) -> Result<()> {
    let mut heads = store.prepare_cached(
        "SELECT h.grp, json_extract(e.body, '$.' || h.grp), h.replica || ':' || h.seq
         FROM book_head h JOIN book_entry e ON e.replica = h.replica AND e.seq = h.seq WHERE h.key = ?1 AND h.tbl = ?2",
    )?;
    let heads = heads.query_map([key, tbl], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
    let mut standing: BTreeMap<String, (String, Vec<String>)> = BTreeMap::new();
    for head in heads {
        let (group, value, id): (String, String, String) = head?;
        if footprint.left.contains_key(&group) {
            standing.entry(group).or_insert_with(|| (value, Vec::new())).1.push(id);
        }
    }
    let mut said = Said::default();
    for (group, (value, ids)) in standing {
        said.group(&group, serde_json::from_str(&value)?, ids.into());
    }
    let kind = if footprint.is_gone { "withdraw" } else { "change" };
    pen.write(store, tbl, key, kind, said)
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

/// A row has changed since when a group that the deed wrote holds another value than the deed left there, whether that
/// value is shown or still in question.
fn changed_since(store: &Connection, tbl: &str, key: &str, footprint: &Footprint) -> Result<Option<Refusal>> {
    let mut statement = store.prepare_cached(
        "SELECT h.grp, h.value, e.replica, e.opens FROM book_head h JOIN book_entry e ON e.replica = h.replica AND e.seq = h.seq
         WHERE h.key = ?1 AND h.tbl = ?2 ORDER BY e.arrival DESC",
    )?;
    let heads: Vec<(String, i64, DeedId)> = statement
        .query_map([key, tbl], |row| {
            let replica = row.get(2)?;
            let opens = row.get(3)?;
            Ok((row.get(0)?, row.get(1)?, DeedId { replica, opens }))
        })?
        .collect::<rusqlite::Result<_>>()?;
    let other = heads
        .into_iter()
        .find(|(group, value, _)| footprint.left.get(group).is_some_and(|left| !left.contains(value)));
    other.map(|(_, _, by)| told(store, by)).transpose()
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
            // A group that came with a later schema held nothing before it was first filled.
            let held = match before {
                Some(before) => value_of(store, *before, group.name)?,
                None => Map::new(),
            };
            for column in group.columns {
                set.push(format!("{column} = ?"));
                values.push(rows::plain(held.get(*column)));
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

/// Turns what only a newer program knows, in the book alone. Where the row has a table here, its withdrawal and return
/// take such groups along already.
fn turn_unknown(store: &Connection, pen: &SharedPen, tbl: &str, key: &str, footprint: &Footprint) -> Result<()> {
    let has_table = groups::table(tbl).is_some();
    let kind = match (footprint.was_gone, footprint.is_gone) {
        (true, false) if !has_table => "withdraw",
        (false, true) if !has_table => "restore",
        (false, false) => "change",
        (true, true) | (true, false) | (false, true) => return Ok(()),
    };
    let mut said = Said::default();
    for standing in unknown::standing(store, tbl, key)? {
        let Some(before) = footprint.before.get(&standing.group) else {
            continue;
        };
        let value = match before {
            Some(_) | None if kind == "withdraw" => standing.value,
            Some(before) => value_of(store, *before, &standing.group)?.into(),
            None => blank(standing.value),
        };
        said.group(&standing.group, value, standing.entries.into());
    }
    if said.body.is_empty() {
        return Ok(());
    }
    pen.write(store, tbl, key, kind, said)
}

/// The same columns with nothing in them.
fn blank(value: Value) -> Value {
    let Value::Object(columns) = value else { return value };
    columns
        .into_iter()
        .map(|(column, _)| (column, Value::Null))
        .collect::<Map<_, _>>()
        .into()
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
    let undone: Option<bool> = store
        .prepare_cached(
            "SELECT undoes IS NOT NULL FROM book_deed WHERE undoes = ?1 OR redoes = ?1
             ORDER BY clock DESC, replica DESC LIMIT 1",
        )?
        .query_row([deed.to_string()], |row| row.get(0))
        .optional()?;
    Ok(undone.unwrap_or(false))
}
