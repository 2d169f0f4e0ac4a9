//! How two replicas meet: what one has that the other lacks, and taking it in.

use super::{DeedId, DeedRow, Entry, Parcel, Vector, groups::TABLES, is_planted, pen::SharedPen, rows};
use crate::{
    refusal::{Fault, Refusal, Result, Trouble},
    visits::header::PackageFault,
};
use rusqlite::{Connection, OptionalExtension, Row, Transaction, params};
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};

/// What came of taking entries in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TakenIn {
    /// Entries that were not known before.
    pub new: usize,
    /// Rows touched, as table and key.
    pub rows: Vec<(String, String)>,
}

/// Table, key and group, and the entries there that nothing has replaced, as replica and number.
pub type Heads = BTreeMap<(String, String, String), BTreeSet<(i64, i64)>>;

/// Every head of the book.
///
/// # Errors
/// When the store cannot be read.
pub fn heads(store: &Connection) -> Result<Heads> {
    let mut statement = store.prepare_cached("SELECT tbl, key, grp, replica, seq FROM book_head")?;
    let rows = statement.query_map([], |row| {
        Ok(((row.get(0)?, row.get(1)?, row.get(2)?), (row.get(3)?, row.get(4)?)))
    })?;
    let mut heads = Heads::new();
    for row in rows {
        let (place, entry) = row?;
        heads.entry(place).or_default().insert(entry);
    }
    Ok(heads)
}

/// How far this store knows each replica, itself included.
///
/// # Errors
/// When the store cannot be read.
pub fn vector(store: &Connection) -> Result<Vector> {
    let mut statement = store.prepare_cached(
        "SELECT replica, seq FROM book_known
         UNION ALL SELECT replica, (SELECT max(seq) FROM book_entry e WHERE e.replica = s.replica) FROM book_self s",
    )?;
    let known = statement.query_map([], |row| Ok((row.get(0)?, row.get::<_, Option<i64>>(1)?)))?;
    let known: Vec<(i64, Option<i64>)> = known.collect::<rusqlite::Result<_>>()?;
    Ok(known
        .into_iter()
        .filter_map(|(replica, seq)| Some((replica, seq?)))
        .collect())
}

/// Everything the owner of `theirs` does not have, each replica's entries in their order.
///
/// # Errors
/// When the store cannot be read.
pub fn entries_since(store: &Connection, theirs: &Vector) -> Result<Parcel> {
    let mut parcel = Parcel::default();
    for replica in vector(store)?.into_keys() {
        let known = theirs.get(&replica).copied().unwrap_or(0);
        let mut entries = store.prepare_cached(
            "SELECT replica, seq, opens, clock, schema, tbl, key, kind, body, replaced FROM book_entry
             WHERE replica = ?1 AND seq > ?2 ORDER BY seq",
        )?;
        let first = parcel.entries.len();
        for entry in entries.query_map([replica, known], entry)? {
            parcel.entries.push(entry?);
        }
        let Some(opens) = parcel.entries.get(first).map(|entry| entry.opens) else {
            continue;
        };
        let mut deeds = store.prepare_cached(
            "SELECT replica, opens, clock, at, staff, staff_name, device, name, facts, undoes, redoes FROM book_deed
             WHERE replica = ?1 AND opens >= ?2 ORDER BY opens",
        )?;
        for deed in deeds.query_map([replica, opens], deed)? {
            parcel.deeds.push(deed?);
        }
    }
    Ok(parcel)
}

pub(crate) fn entry(row: &Row<'_>) -> rusqlite::Result<Entry> {
    Ok(Entry {
        replica: row.get("replica")?,
        seq: row.get("seq")?,
        opens: row.get("opens")?,
        clock: row.get("clock")?,
        schema: row.get("schema")?,
        tbl: row.get("tbl")?,
        key: row.get("key")?,
        kind: row.get("kind")?,
        body: row.get("body")?,
        replaced: row.get("replaced")?,
    })
}

pub(crate) fn deed(row: &Row<'_>) -> rusqlite::Result<DeedRow> {
    let other = |column: &str| -> rusqlite::Result<Option<DeedId>> {
        let text: Option<String> = row.get(column)?;
        Ok(text.and_then(|text| text.parse().ok()))
    };
    Ok(DeedRow {
        id: DeedId {
            replica: row.get("replica")?,
            opens: row.get("opens")?,
        },
        clock: row.get("clock")?,
        at: row.get("at")?,
        staff: row.get("staff")?,
        staff_name: row.get("staff_name")?,
        device: row.get("device")?,
        name: row.get("name")?,
        facts: row.get("facts")?,
        undoes: other("undoes")?,
        redoes: other("redoes")?,
    })
}

/// Takes in what another replica sent, inside the caller's transaction: known entries are recognised, a gap or a fork
/// refuses the whole parcel. The pen is off while rows are made from the book.
///
/// # Errors
/// [`Refusal::EntriesMissing`], [`Refusal::Forked`], [`Refusal::Package`] when what was sent is damaged, or a fault of the
/// store.
pub fn take_in(store: &Connection, pen: &SharedPen, parcel: &Parcel) -> Result<TakenIn> {
    pen.take().on = false;
    let taken = take(store, pen, parcel);
    pen.take().on = true;
    // What the tables do not allow, or nobody can read, was never written by a Bekal.
    taken.map_err(|trouble| match trouble {
        Trouble::Fault(Fault::Store(_) | Fault::Text(_)) => damaged(),
        other => other,
    })
}

fn damaged() -> Trouble {
    let why = PackageFault::Damaged;
    Refusal::Package { why }.into()
}

/// Whether an entry names its row as rows are named here. A row with another name could be written and never be read again,
/// and the store would not open. Of tables that only a newer program knows nothing is asked.
fn has_a_key(entry: &Entry) -> bool {
    let Some(table) = TABLES.iter().find(|table| table.name == entry.tbl) else {
        return true;
    };
    let parts: Vec<&str> = entry.key.split('|').collect();
    parts.len() == table.key.len() && (table.key != ["id"] || uuid::Uuid::try_parse(&entry.key).is_ok())
}

fn take(store: &Connection, pen: &SharedPen, parcel: &Parcel) -> Result<TakenIn> {
    let own = pen.take().replica;
    for deed in &parcel.deeds {
        take_deed(store, own, deed)?;
    }
    let mut known = vector(store)?;
    let mut touched: BTreeMap<_, BTreeSet<String>> = BTreeMap::new();
    let mut new = 0;
    for entry in &parcel.entries {
        let have = known.get(&entry.replica).copied().unwrap_or(0);
        if entry.seq <= have {
            if !is_known(store, entry)? {
                return Err(Refusal::Forked.into());
            }
            continue;
        }
        // Nobody else can write under our number: somebody runs a copy of this store.
        if entry.replica == own {
            return Err(Refusal::Forked.into());
        }
        if entry.seq != have + 1 && !is_planted!(GapAccepted) {
            return Err(Refusal::EntriesMissing.into());
        }
        if !has_deed(store, entry)? {
            return Err(Refusal::EntriesMissing.into());
        }
        if !has_a_key(entry) {
            return Err(damaged());
        }
        let groups = keep_entry(store, entry)?;
        pen.take().heed(entry.clock);
        known.insert(entry.replica, entry.seq);
        new += 1;
        let order = TABLES
            .iter()
            .position(|table| table.name == entry.tbl)
            .unwrap_or(TABLES.len());
        let row = (order, entry.tbl.clone(), entry.key.clone());
        touched.entry(row).or_default().extend(groups);
    }
    known.remove(&own);
    for (replica, seq) in known {
        store
            .prepare_cached("INSERT INTO book_known (replica, seq) VALUES (?1, ?2) ON CONFLICT (replica) DO UPDATE SET seq = excluded.seq")?
            .execute([replica, seq])?;
    }
    for ((_, tbl, key), groups) in &touched {
        rows::settle_groups(store, tbl, key, groups)?;
    }
    Ok(TakenIn {
        new,
        rows: touched.into_keys().map(|(_, tbl, key)| (tbl, key)).collect(),
    })
}

/// A deed that is known must be the same; one that claims to be ours and is not was done on a copy of this store.
fn take_deed(store: &Connection, own: i64, given: &DeedRow) -> Result<()> {
    match find_deed(store, given.id)? {
        Some(kept) if &kept == given => Ok(()),
        Some(_) => Err(Refusal::Forked.into()),
        None if given.id.replica == own => Err(Refusal::Forked.into()),
        None => keep_deed(store, given),
    }
}

/// The deed of that name.
pub(crate) fn find_deed(store: &Connection, id: DeedId) -> Result<Option<DeedRow>> {
    let found = store
        .prepare_cached("SELECT * FROM book_deed WHERE replica = ?1 AND opens = ?2")?
        .query_row([id.replica, id.opens], deed)
        .optional()?;
    Ok(found)
}

/// Keeps a deed that is not in the book yet.
pub(crate) fn keep_deed(store: &Connection, deed: &DeedRow) -> Result<()> {
    store
        .prepare_cached(
            "INSERT INTO book_deed (replica, opens, clock, at, staff, staff_name, device, name, facts, undoes, redoes)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
        )?
        .execute(params![
            deed.id.replica,
            deed.id.opens,
            deed.clock,
            deed.at,
            deed.staff,
            deed.staff_name,
            deed.device,
            deed.name,
            deed.facts,
            deed.undoes.map(String::from),
            deed.redoes.map(String::from),
        ])?;
    Ok(())
}

/// Ends the taking in. Rows that point to rows nobody sent yet mean that another parcel has to come first.
///
/// # Errors
/// [`Refusal::EntriesMissing`], or a fault of the store.
pub fn finish(transaction: Transaction<'_>) -> Result<()> {
    match transaction.commit() {
        Err(error) if is_stranger(&error) => Err(Refusal::EntriesMissing.into()),
        done => Ok(done?),
    }
}

fn is_stranger(error: &rusqlite::Error) -> bool {
    error
        .sqlite_error()
        .is_some_and(|error| error.extended_code == rusqlite::ffi::SQLITE_CONSTRAINT_FOREIGNKEY)
}

fn has_deed(store: &Connection, entry: &Entry) -> Result<bool> {
    Ok(store
        .prepare_cached("SELECT 1 FROM book_deed WHERE replica = ?1 AND opens = ?2")?
        .exists([entry.replica, entry.opens])?)
}

/// Groups in which an entry that came earlier replaced this one: another replica may hand over the later before the
/// former.
fn replaced_groups(store: &Connection, entry: &Entry) -> Result<BTreeSet<String>> {
    let mut statement = store.prepare_cached(
        "SELECT g.key FROM book_entry e, json_each(e.replaced) g, json_each(g.value) i
         WHERE e.key = ?1 AND e.tbl = ?2 AND instr(e.replaced, ?3 || ':' || ?4) > 0
           AND i.value = ?3 || ':' || ?4",
    )?;
    let groups = statement.query_map(params![entry.key, entry.tbl, entry.replica, entry.seq], |row| {
        row.get(0)
    })?;
    Ok(groups.collect::<rusqlite::Result<_>>()?)
}

fn is_known(store: &Connection, given: &Entry) -> Result<bool> {
    let kept = store
        .prepare_cached(
            "SELECT replica, seq, opens, clock, schema, tbl, key, kind, body, replaced FROM book_entry WHERE replica = ?1 AND seq = ?2",
        )?
        .query_row([given.replica, given.seq], entry)?;
    Ok(&kept == given)
}

/// Adds the entry, takes away the heads it replaced, and makes its values heads. Gives the groups whose heads may have
/// changed.
pub(crate) fn keep_entry(store: &Connection, entry: &Entry) -> Result<BTreeSet<String>> {
    store
        .prepare_cached(
            "INSERT INTO book_entry (replica, seq, opens, clock, schema, tbl, key, kind, body, replaced)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
        )?
        .execute(params![
            entry.replica,
            entry.seq,
            entry.opens,
            entry.clock,
            entry.schema,
            entry.tbl,
            entry.key,
            entry.kind,
            entry.body,
            entry.replaced
        ])?;
    let replaced: Map<String, Value> = serde_json::from_str(&entry.replaced)?;
    for (group, ids) in &replaced {
        if is_planted!(ReplacedIgnored) {
            break;
        }
        for id in ids.as_array().into_iter().flatten().filter_map(Value::as_str) {
            let Ok(DeedId { replica, opens: seq }) = id.parse() else {
                continue;
            };
            store
                .prepare_cached(
                    "DELETE FROM book_head WHERE key = ?1 AND tbl = ?2 AND grp = ?3 AND replica = ?4 AND seq = ?5",
                )?
                .execute(params![entry.key, entry.tbl, group, replica, seq])?;
        }
    }
    let body: Map<String, Value> = serde_json::from_str(&entry.body)?;
    let replaced_already = replaced_groups(store, entry)?;
    for (group, value) in &body {
        if replaced_already.contains(group) {
            continue;
        }
        let hash = if entry.kind == "withdraw" { 0 } else { rows::hash(value) };
        store
            .prepare_cached("INSERT INTO book_head (tbl, key, grp, replica, seq, clock, kind, value) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)")?
            .execute(params![entry.tbl, entry.key, group, entry.replica, entry.seq, entry.clock, entry.kind, hash])?;
    }
    Ok(body.into_iter().chain(replaced).map(|(group, _)| group).collect())
}
