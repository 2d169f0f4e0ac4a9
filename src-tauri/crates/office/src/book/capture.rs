//! The triggers that write the book: generated from the field groups, so that no table is forgotten.

use super::{
    groups::{Group, TABLES, Table},
    is_planted, rank, rows,
};
use crate::refusal::Result;
use rusqlite::Connection;
use serde_json::Value;

/// Puts the triggers of every merged table in place of whatever triggers there were.
///
/// # Errors
/// When the store refuses.
pub fn install(store: &Connection) -> Result<()> {
    let old: Vec<String> = store
        .prepare("SELECT name FROM sqlite_schema WHERE type = 'trigger' AND name LIKE 'book\\_%' ESCAPE '\\'")?
        .query_map([], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    for name in old {
        store.execute_batch(&format!("DROP TRIGGER {name}"))?;
    }
    let text = all();
    store.execute_batch(&text)?;
    store.execute(
        "INSERT INTO settings (key, value) VALUES (?1, ?2) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        (SETTING, name_of(&text)),
    )?;
    Ok(())
}

/// Under which setting a store remembers whose triggers it has.
const SETTING: &str = "book_triggers";

/// Whether the store's triggers are those of this program. They belong to the program, not to the schema: a store that
/// an earlier program made gets them anew.
///
/// # Errors
/// When the store cannot be read.
pub fn is_current(store: &Connection) -> Result<bool> {
    let mut held = store.prepare("SELECT 1 FROM settings WHERE key = ?1 AND value = ?2")?;
    Ok(held.exists((SETTING, name_of(&all())))?)
}

fn name_of(text: &str) -> String {
    blake3::hash(text.as_bytes()).to_string()
}

/// Every trigger of every merged table.
fn all() -> String {
    TABLES.iter().map(triggers).collect()
}

/// Every trigger of one table.
fn triggers(table: &Table) -> String {
    let mut sql = on_insert(table);
    for group in table.groups {
        if is_planted!(GroupNotCaptured) && table.name == "candidates" && group.name == "note" {
            continue;
        }
        sql += &on_change(table, group);
        sql += &on_repeat(table, group);
    }
    sql += &on_gone(table, "withdraw", 0, 1);
    sql += &on_gone(table, "restore", 1, 0);
    sql += &on_turn(table);
    sql += &guards(table);
    sql
}

fn key(table: &Table) -> String {
    table
        .key
        .iter()
        .map(|column| format!("NEW.{column}"))
        .collect::<Vec<_>>()
        .join(" || '|' || ")
}

fn value(group: &Group) -> String {
    let pairs: Vec<String> = group
        .columns
        .iter()
        .map(|column| format!("'{column}', NEW.{column}"))
        .collect();
    format!("json_object({})", pairs.join(", "))
}

/// The hash of a group's value. Most groups of a new row are blank, and what that hashes to is known beforehand.
fn hash(group: &Group) -> String {
    let nulls: Vec<String> = group
        .columns
        .iter()
        .map(|column| format!("NEW.{column} IS NULL"))
        .collect();
    let blank = group.columns.iter().map(|column| ((*column).to_owned(), Value::Null));
    format!(
        "iif({}, {}, book_hash({}))",
        nulls.join(" AND "),
        rows::hash(&Value::Object(blank.collect())),
        value(group)
    )
}

fn values(table: &Table) -> String {
    let pairs: Vec<String> = table
        .groups
        .iter()
        .map(|group| format!("'{}', {}", group.name, value(group)))
        .collect();
    format!("json_object({})", pairs.join(", "))
}

fn heads(table: &Table, group: &str) -> String {
    format!(
        "FROM book_head h WHERE h.key = {} AND h.tbl = '{}' AND h.grp = '{group}'",
        key(table),
        table.name
    )
}

/// The value that is shown: an edit replaces the heads that hold it, and no others, because the person saw no others.
fn shown(table: &Table, group: &str) -> String {
    format!(
        "(SELECT h.value {} ORDER BY {} LIMIT 1)",
        heads(table, group),
        rank("h")
    )
}

fn replaced(table: &Table, group: &str) -> String {
    let shown = shown(table, group);
    format!(
        "coalesce((SELECT json_group_array(h.replica || ':' || h.seq) {} AND h.value = {shown}), '[]')",
        heads(table, group)
    )
}

fn entry(table: &Table, kind: &str, body: &str, replaced: &str) -> String {
    let above = if is_planted!(ClockIgnoresHeads) || kind == "insert" {
        "0".to_owned()
    } else {
        format!(
            "(SELECT max(clock) FROM book_head WHERE key = {} AND tbl = '{}')",
            key(table),
            table.name
        )
    };
    format!(
        "INSERT INTO book_entry (replica, seq, opens, clock, schema, tbl, key, kind, body, replaced)
         VALUES (book_replica(), book_next(), book_opens(), book_clock({above}), book_schema(), '{}', {}, '{kind}', {body}, {replaced});\n",
        table.name,
        key(table)
    )
}

fn new_head(table: &Table, group: &Group, kind: &str) -> String {
    let hash = if kind == "withdraw" {
        "0".to_owned()
    } else {
        hash(group)
    };
    format!(
        "DELETE FROM book_head WHERE key = {key} AND tbl = '{tbl}' AND grp = '{grp}' AND value = {shown};
         INSERT INTO book_head SELECT tbl, key, '{grp}', replica, seq, clock, '{kind}', {hash}
           FROM book_entry WHERE arrival = (SELECT max(arrival) FROM book_entry);
         DELETE FROM book_question WHERE key = {key} AND tbl = '{tbl}' AND grp = '{grp}'
           AND (SELECT count(DISTINCT h.value) {heads}) < 2;\n",
        key = key(table),
        tbl = table.name,
        grp = group.name,
        shown = shown(table, group.name),
        heads = heads(table, group.name),
    )
}

fn on_insert(table: &Table) -> String {
    let rows: Vec<String> = table
        .groups
        .iter()
        .map(|group| format!("('{}', {})", group.name, hash(group)))
        .collect();
    format!(
        "CREATE TRIGGER book_insert_{tbl} AFTER INSERT ON {tbl} WHEN book_on() BEGIN
         {entry}
         INSERT INTO book_head SELECT e.tbl, e.key, g.column1, e.replica, e.seq, e.clock, 'insert', g.column2
           FROM book_entry e, (VALUES {rows}) g WHERE e.arrival = (SELECT max(arrival) FROM book_entry);
         END;\n",
        tbl = table.name,
        entry = entry(table, "insert", &values(table), "'{}'"),
        rows = rows.join(", "),
    )
}

fn on_change(table: &Table, group: &Group) -> String {
    let changed: Vec<String> = group
        .columns
        .iter()
        .map(|column| format!("OLD.{column} IS NOT NEW.{column}"))
        .collect();
    format!(
        "CREATE TRIGGER book_change_{tbl}_{grp} AFTER UPDATE OF {columns} ON {tbl}
         WHEN book_on() AND OLD.gone = 0 AND NEW.gone = 0 AND ({changed}) BEGIN
         {entry}{head}END;\n",
        tbl = table.name,
        grp = group.name,
        columns = group.columns.join(", "),
        changed = changed.join(" OR "),
        entry = entry(
            table,
            "change",
            &format!("json_object('{}', {})", group.name, value(group)),
            &format!("json_object('{}', json({}))", group.name, replaced(table, group.name)),
        ),
        head = new_head(table, group, "change"),
    )
}

/// A save that changes nothing in its row repeats what is shown; the pen then decides what is in question there.
fn on_repeat(table: &Table, group: &Group) -> String {
    if is_planted!(RepeatIgnored) {
        return String::new();
    }
    let others = table.groups.iter().filter(|other| other.name != group.name);
    let same: Vec<String> = std::iter::once(group)
        .chain(others)
        .flat_map(|group| group.columns)
        .map(|column| format!("OLD.{column} IS NEW.{column}"))
        .collect();
    format!(
        "CREATE TRIGGER book_repeat_{tbl}_{grp} AFTER UPDATE OF {columns} ON {tbl}
         WHEN {same} AND book_on() AND OLD.gone = 0 AND NEW.gone = 0
           AND EXISTS (SELECT 1 FROM book_question WHERE key = {key} AND tbl = '{tbl}' AND grp = '{grp}')
         BEGIN SELECT book_repeated('{tbl}', {key}, '{grp}'); END;\n",
        tbl = table.name,
        grp = group.name,
        columns = group.columns.join(", "),
        same = same.join(" AND "),
        key = key(table),
    )
}

fn on_gone(table: &Table, kind: &str, from: u8, to: u8) -> String {
    let all: Vec<String> = table
        .groups
        .iter()
        .map(|group| format!("'{}', json({})", group.name, replaced(table, group.name)))
        .collect();
    let heads: String = table.groups.iter().map(|group| new_head(table, group, kind)).collect();
    format!(
        "CREATE TRIGGER book_{kind}_{tbl} AFTER UPDATE OF gone ON {tbl}
         WHEN book_on() AND OLD.gone = {from} AND NEW.gone = {to} BEGIN
         {entry}{heads}END;\n",
        tbl = table.name,
        entry = entry(table, kind, &values(table), &format!("json_object({})", all.join(", "))),
    )
}

/// A row withdrawn or brought back takes groups with it that only a newer program knows; the pen writes those.
fn on_turn(table: &Table) -> String {
    let known: Vec<String> = table.groups.iter().map(|group| format!("'{}'", group.name)).collect();
    format!(
        "CREATE TRIGGER book_turn_{tbl} AFTER UPDATE OF gone ON {tbl}
         WHEN book_on() AND OLD.gone <> NEW.gone
           AND EXISTS (SELECT 1 FROM book_head WHERE key = {key} AND tbl = '{tbl}' AND grp NOT IN ({known}))
         BEGIN SELECT book_turned('{tbl}', {key}); END;\n",
        tbl = table.name,
        key = key(table),
        known = known.join(", "),
    )
}

/// What must never happen to a merged row, whoever tries.
fn guards(table: &Table) -> String {
    let tbl = table.name;
    let key_changes: Vec<String> = table
        .key
        .iter()
        .map(|column| format!("OLD.{column} IS NOT NEW.{column}"))
        .collect();
    let open = if is_planted!(WithdrawnWithOpenQuestion) {
        String::new()
    } else {
        format!(
            "CREATE TRIGGER book_open_{tbl} BEFORE UPDATE OF gone ON {tbl}
             WHEN book_on() AND OLD.gone <> NEW.gone AND EXISTS (SELECT 1 FROM book_question WHERE key = {key} AND tbl = '{tbl}')
             BEGIN SELECT RAISE(ABORT, 'question_open'); END;\n",
            key = key(table)
        )
    };
    format!(
        "{open}
         CREATE TRIGGER book_key_{tbl} BEFORE UPDATE OF {keys} ON {tbl} WHEN {key_changes}
         BEGIN SELECT RAISE(ABORT, 'a key never changes'); END;
         CREATE TRIGGER book_gone_{tbl} BEFORE UPDATE ON {tbl} WHEN book_on() AND OLD.gone = 1 AND NEW.gone = 1
         BEGIN SELECT RAISE(ABORT, 'a withdrawn row is restored before it is changed'); END;
         CREATE TRIGGER book_delete_{tbl} BEFORE DELETE ON {tbl}
         BEGIN SELECT RAISE(ABORT, 'rows are withdrawn, never deleted'); END;\n",
        keys = table.key.join(", "),
        key_changes = key_changes.join(" OR "),
    )
}
