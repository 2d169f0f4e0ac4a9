//! Open questions: two people changed one field group without seeing each other's value.

use super::{
    pen::{Said, SharedPen},
    rank,
};
use crate::refusal::{Refusal, Result};
use rusqlite::{Connection, params};
use serde_json::Value;

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
    let mut said = Said::default();
    let whole_row = question.versions.iter().any(|version| version.withdrawn);
    if whole_row {
        for (group, shown) in shown_values(store, &question.tbl, &question.key)? {
            let value = if group == question.group && !chosen.withdrawn {
                &chosen.value
            } else {
                &shown
            };
            let seen = if chosen.withdrawn || group == question.group {
                heads(store, question, &group)?
            } else {
                withdrawn_or_shown(store, question, &group)?
            };
            said.group(&group, serde_json::from_str(value)?, seen);
        }
    } else {
        let seen = heads(store, question, &question.group)?;
        said.group(&question.group, serde_json::from_str(&chosen.value)?, seen);
    }
    // A row that is kept was there all the time: it is decided, not brought back.
    let kind = if chosen.withdrawn { "withdraw" } else { "decide" };
    pen.write(store, &question.tbl, &question.key, kind, said)
}

/// Whoever writes again what is shown while it is in question has decided for it: it then stands for every version.
pub(crate) fn decide_repeated(store: &Connection, pen: &SharedPen) -> Result<()> {
    let repeated = std::mem::take(&mut pen.take().repeated);
    for (tbl, key, group) in repeated {
        let still_open = store
            .prepare_cached("SELECT 1 FROM book_question WHERE key = ?1 AND tbl = ?2 AND grp = ?3")?
            .exists([&key, &tbl, &group])?;
        if !still_open {
            continue;
        }
        let versions = versions(store, &tbl, &key, &group)?;
        let question = Question {
            tbl,
            key,
            group,
            versions,
        };
        decide(store, pen, &question, 0)?;
    }
    Ok(())
}

/// Every head of a group, the shown one first: it is the value before.
fn heads(store: &Connection, question: &Question, group: &str) -> Result<Value> {
    let all = format!(
        "SELECT h.replica || ':' || h.seq FROM book_head h WHERE h.key = ?1 AND h.tbl = ?2 AND h.grp = ?3 ORDER BY {}",
        rank("h")
    );
    ids(store, &all, question, group)
}

/// The heads that a kept row no longer needs in a group nobody was asked about.
fn withdrawn_or_shown(store: &Connection, question: &Question, group: &str) -> Result<Value> {
    let sql = format!(
        "SELECT h.replica || ':' || h.seq FROM book_head h WHERE h.key = ?1 AND h.tbl = ?2 AND h.grp = ?3
           AND (h.kind = 'withdraw' OR h.value = (
             SELECT s.value FROM book_head s WHERE s.key = ?1 AND s.tbl = ?2 AND s.grp = ?3 ORDER BY {} LIMIT 1))
         ORDER BY {}",
        rank("s"),
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

/// The value that each group of a row shows, known to this program or not.
pub(super) fn shown_values(store: &Connection, tbl: &str, key: &str) -> Result<Vec<(String, String)>> {
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
