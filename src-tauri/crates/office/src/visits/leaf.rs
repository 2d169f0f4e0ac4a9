//! Making a laptop's store: what goes along as it stands, under the entries that say so, and nothing of what was before.
//!
//! An entry that goes along keeps its number and names only the groups that it still holds; what it replaced stays at home.
//! So an edit on the laptop names exactly what it replaces, and meets the office's own edits as any other computer's would.

use super::{
    along::{self, Part},
    home::{self, Home},
};
use crate::{
    book::{DeedId, Entry, Vector, exchange, is_planted, pen::SharedPen, rows},
    ids::{BatchId, CandidateId, EventId},
    refusal::{Refusal, Result},
    store::{
        folder::Folder,
        keys::{DataKey, KeyFile},
        opening,
        pictures::Pictures,
    },
};
use rusqlite::{Connection, OptionalExtension, params};
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};

/// What the new store shall hold.
pub(super) struct Plan<'p> {
    pub people: &'p BTreeSet<CandidateId>,
    pub batch: Option<BatchId>,
    pub event: Option<EventId>,
    pub photos: bool,
    pub home: &'p Home,
}

/// Whose photo went along.
pub(super) type Photos = BTreeSet<CandidateId>;

/// Makes the store in an empty folder. The keys come last: without them it is one that was never finished.
pub(super) fn make(
    office: &Connection,
    pictures: &Pictures,
    folder: &Folder,
    (keys, key): (&KeyFile, &DataKey),
    plan: &Plan<'_>,
) -> Result<Photos> {
    std::fs::create_dir_all(folder.path())?;
    let pen = SharedPen::default();
    let mut leaf = opening::make(folder, key, keys.replica, &pen)?;
    choose(office, plan)?;
    let taken = take(office, plan.photos)?;
    pen.take().on = false;
    let transaction = leaf.transaction()?;
    for part in &taken.deeds {
        exchange::keep_deed(&transaction, part)?;
    }
    for entry in taken.entries.values() {
        exchange::keep_entry(&transaction, entry)?;
    }
    for (_, table, key) in &taken.rows {
        rows::settle(&transaction, table, key)?;
    }
    stand_in_for_what_stays(&transaction)?;
    for (replica, seq) in &plan.home.knew {
        transaction.execute("INSERT INTO book_known (replica, seq) VALUES (?1, ?2)", [replica, seq])?;
    }
    home::write(&transaction, plan.home)?;
    transaction.commit()?;
    let photos = if plan.photos {
        take_photos(
            &leaf,
            pictures,
            &Pictures::new(folder, key).named_by(&plan.home.picture_names)?,
        )?
    } else {
        Photos::new()
    };
    leaf.execute_batch("PRAGMA wal_checkpoint(TRUNCATE)")?;
    drop(leaf);
    keys.write(folder)?;
    Ok(photos)
}

/// Says in two tables that this connection alone sees who and what is meant.
fn choose(office: &Connection, plan: &Plan<'_>) -> Result<()> {
    office.execute_batch(
        "CREATE TEMP TABLE IF NOT EXISTS lent_now (candidate TEXT PRIMARY KEY) WITHOUT ROWID;
         CREATE TEMP TABLE IF NOT EXISTS lent_for (batch TEXT, event TEXT);
         DELETE FROM temp.lent_now; DELETE FROM temp.lent_for;",
    )?;
    office.execute(
        "INSERT INTO temp.lent_for (batch, event) VALUES (?1, ?2)",
        (plan.batch, plan.event),
    )?;
    let mut add = office.prepare_cached("INSERT OR IGNORE INTO temp.lent_now (candidate) VALUES (?1)")?;
    for person in plan.people {
        add.execute([person])?;
    }
    Ok(())
}

#[derive(Default)]
struct Taken {
    entries: BTreeMap<(i64, i64), Entry>,
    /// By the order of tables, then table and key.
    rows: BTreeSet<(usize, &'static str, String)>,
    deeds: Vec<crate::book::DeedRow>,
}

fn take(office: &Connection, photos: bool) -> Result<Taken> {
    let mut taken = Taken::default();
    for (order, part) in along::parts(photos).iter().enumerate() {
        take_part(office, order, part, &mut taken)?;
    }
    let deeds: BTreeSet<DeedId> = taken
        .entries
        .values()
        .map(|entry| DeedId {
            replica: entry.replica,
            opens: entry.opens,
        })
        .collect();
    for id in deeds {
        // What a deed tells may name others than those who go along.
        if let Some(deed) = exchange::find_deed(office, id)? {
            taken.deeds.push(crate::book::DeedRow {
                facts: "{}".to_owned(),
                undoes: None,
                redoes: None,
                ..deed
            });
        }
    }
    Ok(taken)
}

fn take_part(office: &Connection, order: usize, part: &Part, taken: &mut Taken) -> Result<()> {
    let table = part.table.name;
    // Where two computers must mean the same row by its key, a laptop that did not know it withdrawn would make it anew.
    let standing = if part.table.key.len() == 1 { "gone = 0" } else { "1" };
    let sql = format!(
        "SELECT e.replica, e.seq, e.opens, e.clock, e.schema, e.key, h.kind, h.grp, json_extract(e.body, '$.' || h.grp) AS value
         FROM book_head h JOIN book_entry e ON e.replica = h.replica AND e.seq = h.seq
         WHERE h.tbl = '{table}' AND h.key IN (SELECT {key} FROM {table} WHERE {standing} AND ({rows}))",
        key = part.table.key.join(" || '|' || "),
        rows = if is_planted!(EverybodyGoesAlong) { "1" } else { part.rows },
    );
    let mut statement = office.prepare(&sql)?;
    let mut heads = statement.query([])?;
    while let Some(head) = heads.next()? {
        let group: String = head.get("grp")?;
        if !part.groups.contains(&group.as_str()) {
            continue;
        }
        let (replica, seq): (i64, i64) = (head.get("replica")?, head.get("seq")?);
        let key: String = head.get("key")?;
        taken.rows.insert((order, table, key.clone()));
        let value: Value = serde_json::from_str(&head.get::<_, String>("value")?)?;
        let kind: String = head.get("kind")?;
        let entry = match taken.entries.entry((replica, seq)) {
            std::collections::btree_map::Entry::Occupied(there) => there.into_mut(),
            std::collections::btree_map::Entry::Vacant(free) => free.insert(Entry {
                replica,
                seq,
                opens: head.get("opens")?,
                clock: head.get("clock")?,
                schema: head.get("schema")?,
                tbl: table.to_owned(),
                key,
                kind,
                body: "{}".to_owned(),
                replaced: "{}".to_owned(),
            }),
        };
        let mut body: Map<String, Value> = serde_json::from_str(&entry.body)?;
        body.insert(group, value);
        entry.body = Value::Object(body).to_string();
    }
    Ok(())
}

/// A row that goes along may point to one that stays: an empty, withdrawn row takes its place.
fn stand_in_for_what_stays(leaf: &Connection) -> Result<()> {
    let mut found = leaf.prepare("SELECT \"table\", rowid, parent, fkid FROM pragma_foreign_key_check")?;
    let pointing: BTreeSet<(String, i64, String)> = found
        .query_map([], |row| Ok((row.get(0)?, row.get(3)?, row.get(2)?)))?
        .collect::<rusqlite::Result<_>>()?;
    for (table, foreign, parent) in pointing {
        let column: Option<String> = leaf
            .prepare("SELECT \"from\" FROM pragma_foreign_key_list(?1) WHERE id = ?2")?
            .query_row(params![table, foreign], |row| row.get(0))
            .optional()?;
        let column = column.ok_or_else(|| Refusal::not_found(&parent))?;
        leaf.execute(
            &format!(
                "INSERT INTO {parent} (id, gone) SELECT DISTINCT {column}, 1 FROM {table}
                 WHERE {column} IS NOT NULL AND {column} NOT IN (SELECT id FROM {parent})"
            ),
            [],
        )?;
    }
    Ok(())
}

fn take_photos(leaf: &Connection, from: &Pictures, to: &Pictures) -> Result<Photos> {
    let mut statement = leaf.prepare("SELECT id, photo FROM candidates WHERE photo IS NOT NULL AND gone = 0")?;
    let photos: Vec<(CandidateId, String)> = statement
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<rusqlite::Result<_>>()?;
    let mut took = Photos::new();
    for (person, name) in photos {
        if let Some(bytes) = from.get(&name)? {
            to.keep(&bytes)?;
            took.insert(person);
        }
    }
    Ok(took)
}

/// How far the office knows each computer, without those of which it knows nothing.
pub(super) fn known(office: &Connection) -> Result<Vector> {
    exchange::vector(office)
}
