//! Open questions: two people changed one field group without seeing each other's value.

use super::{Entry, exchange, pen::SharedPen, rank, rows};
use crate::refusal::{Refusal, Result};
use rusqlite::{Connection, params};
use serde_json::{Map, Value};

/// One of the values between which somebody must choose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Version {
    /// Who wrote it.
    pub by: String,
    /// On which computer.
    pub device: String,
    /// Whether it is a withdrawal of the whole row.
    pub withdrawn: bool,
    /// The group's values, as a JSON object.
    pub value: String,
}

/// A field group with several values; the first is the one shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// The table.
    pub tbl: String,
    /// The row.
    pub key: String,
    /// The group.
    pub group: String,
    /// The values, the proposed one first.
    pub versions: Vec<Version>,
}

/// Every open question.
///
/// # Errors
/// When the store cannot be read.
pub fn open(store: &Connection) -> Result<Vec<Question>> {
    let mut asked = store.prepare_cached("SELECT tbl, key, grp FROM book_question ORDER BY tbl, key, grp")?;
    let asked: Vec<(String, String, String)> = asked
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?
        .collect::<rusqlite::Result<_>>()?;
    asked
        .into_iter()
        .map(|(tbl, key, group)| {
            let versions = versions(store, &tbl, &key, &group)?;
            Ok(Question {
                tbl,
                key,
                group,
                versions,
            })
        })
        .collect()
}

fn versions(store: &Connection, tbl: &str, key: &str, group: &str) -> Result<Vec<Version>> {
    let sql = format!(
        "SELECT coalesce(d.staff_name, ''), coalesce(d.device, ''), h.kind = 'withdraw', json_extract(e.body, '$.' || h.grp)
         FROM book_head h JOIN book_entry e ON e.replica = h.replica AND e.seq = h.seq
         LEFT JOIN book_deed d ON d.replica = e.replica AND d.opens = e.opens
         WHERE h.key = ?1 AND h.tbl = ?2 AND h.grp = ?3 ORDER BY {}",
        rank("h")
    );
    let mut statement = store.prepare_cached(&sql)?;
    let rows = statement.query_map([key, tbl, group], |row| {
        Ok(Version {
            by: row.get(0)?,
            device: row.get(1)?,
            withdrawn: row.get(2)?,
            value: row.get(3)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Decides a question for one of its versions, inside a deed. Where a withdrawal is among them the whole row is decided; when it is
/// kept, other values of its other groups stay open.
///
/// # Errors
/// [`Refusal::NotFound`] when there is no such version or the question is not what it was when it was read: nobody
/// decides against a value they have not seen. Or a fault of the store.
pub fn decide(store: &Connection, pen: &SharedPen, question: &Question, choice: usize) -> Result<()> {
    let chosen = question
        .versions
        .get(choice)
        .ok_or_else(|| Refusal::not_found("questions"))?;
    if versions(store, &question.tbl, &question.key, &question.group)? != question.versions {
        return Err(Refusal::not_found("questions").into());
    }
    let mut body = Map::new();
    let mut replaced = Map::new();
    let whole_row = question.versions.iter().any(|version| version.withdrawn);
    if whole_row {
        for (group, shown) in shown_values(store, &question.tbl, &question.key)? {
            let value = if group == question.group && !chosen.withdrawn {
                &chosen.value
            } else {
                &shown
            };
            body.insert(group.clone(), serde_json::from_str(value)?);
            let seen = if chosen.withdrawn || group == question.group {
                heads(store, question, &group)?
            } else {
                withdrawn_or_shown(store, question, &group)?
            };
            replaced.insert(group, seen);
        }
    } else {
        body.insert(question.group.clone(), serde_json::from_str(&chosen.value)?);
        replaced.insert(question.group.clone(), heads(store, question, &question.group)?);
    }
    let kind = match (whole_row, chosen.withdrawn) {
        (true, true) => "withdraw",
        (true, false) => "restore",
        (false, _) => "decide",
    };
    let highest: i64 = store.query_row(
        "SELECT coalesce(max(clock), 0) FROM book_head WHERE key = ?1 AND tbl = ?2",
        params![question.key, question.tbl],
        |row| row.get(0),
    )?;
    let entry = {
        let mut pen = pen.take();
        pen.next += 1;
        Entry {
            replica: pen.replica,
            seq: pen.next - 1,
            opens: pen.opens,
            clock: pen.tick(highest),
            schema: pen.schema,
            tbl: question.tbl.clone(),
            key: question.key.clone(),
            kind: kind.to_owned(),
            body: Value::Object(body).to_string(),
            replaced: Value::Object(replaced).to_string(),
        }
    };
    pen.take().on = false;
    let kept = exchange::keep_entry(store, &entry).and_then(|()| rows::settle(store, &entry.tbl, &entry.key));
    pen.take().on = true;
    kept
}

fn heads(store: &Connection, question: &Question, group: &str) -> Result<Value> {
    let all = "SELECT replica || ':' || seq FROM book_head WHERE key = ?1 AND tbl = ?2 AND grp = ?3";
    ids(store, all, question, group)
}

/// The heads that a kept row no longer needs in a group nobody was asked about.
fn withdrawn_or_shown(store: &Connection, question: &Question, group: &str) -> Result<Value> {
    let sql = format!(
        "SELECT replica || ':' || seq FROM book_head WHERE key = ?1 AND tbl = ?2 AND grp = ?3 AND (kind = 'withdraw'
           OR value = (SELECT h.value FROM book_head h WHERE h.key = ?1 AND h.tbl = ?2 AND h.grp = ?3 ORDER BY {} LIMIT 1))",
        rank("h")
    );
    ids(store, &sql, question, group)
}

fn ids(store: &Connection, sql: &str, question: &Question, group: &str) -> Result<Value> {
    let mut statement = store.prepare_cached(sql)?;
    let ids: Vec<String> = statement
        .query_map(params![question.key, question.tbl, group], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    Ok(ids.into())
}

fn shown_values(store: &Connection, tbl: &str, key: &str) -> Result<Vec<(String, String)>> {
    let sql = format!(
        "SELECT h.grp, json_extract(e.body, '$.' || h.grp) FROM book_head h JOIN book_entry e ON e.replica = h.replica AND e.seq = h.seq
         WHERE h.key = ?1 AND h.tbl = ?2 ORDER BY h.grp, {}",
        rank("h")
    );
    let mut statement = store.prepare_cached(&sql)?;
    let rows: Vec<(String, String)> = statement
        .query_map([key, tbl], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<rusqlite::Result<_>>()?;
    let mut first: Vec<(String, String)> = Vec::new();
    for row in rows {
        if first.last().is_none_or(|last| last.0 != row.0) {
            first.push(row);
        }
    }
    Ok(first)
}
