//! Open questions: two people changed one field group without seeing each other's value.

use super::{
    DeedId,
    pen::{Said, SharedPen},
    rank,
};
use crate::refusal::{Refusal, Result};
use rusqlite::{Connection, OptionalExtension, Row, params};
use serde_json::Value;
use std::collections::BTreeSet;

/// One of the values between which somebody must choose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Version {
    /// The entry that says so, as `replica:number`.
    pub entry: String,
    /// Who wrote it.
    pub by: String,
    /// On which computer.
    pub device: String,
    /// When, as that computer's clock said (RFC 3339, UTC); blank where the deed is not known.
    pub at: String,
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
        "SELECT h.replica || ':' || h.seq, coalesce(d.staff_name, ''), coalesce(d.device, ''), coalesce(d.at, ''),
           h.kind = 'withdraw', json_extract(e.body, '$.' || h.grp)
         FROM book_head h JOIN book_entry e ON e.replica = h.replica AND e.seq = h.seq
         LEFT JOIN book_deed d ON d.replica = e.replica AND d.opens = e.opens
         WHERE h.key = ?1 AND h.tbl = ?2 AND h.grp = ?3 ORDER BY {}",
        rank("h")
    );
    let mut statement = store.prepare_cached(&sql)?;
    let rows = statement.query_map([key, tbl, group], version)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

fn version(row: &Row<'_>) -> rusqlite::Result<Version> {
    Ok(Version {
        entry: row.get(0)?,
        by: row.get(1)?,
        device: row.get(2)?,
        at: row.get(3)?,
        withdrawn: row.get(4)?,
        value: row.get::<_, Option<String>>(5)?.unwrap_or_else(|| "{}".to_owned()),
    })
}

/// The question about one group of a row, if one is open.
///
/// # Errors
/// When the store cannot be read.
pub fn of_group(store: &Connection, tbl: &str, key: &str, group: &str) -> Result<Option<Question>> {
    let is_open = store
        .prepare_cached("SELECT 1 FROM book_question WHERE key = ?1 AND tbl = ?2 AND grp = ?3")?
        .exists([key, tbl, group])?;
    if !is_open {
        return Ok(None);
    }
    Ok(Some(Question {
        versions: versions(store, tbl, key, group)?,
        tbl: tbl.to_owned(),
        key: key.to_owned(),
        group: group.to_owned(),
    }))
}

/// Decides a question for one of its versions, inside a deed. Where a withdrawal is among them the whole row is decided; when it is
/// kept, other values of its other groups stay open.
///
/// # Errors
/// [`Refusal::NotFound`] when there is no such version, [`Refusal::QuestionChanged`] when the question is not what it was
/// when it was read: nobody decides against a value they have not seen. Or a fault of the store.
pub fn decide(store: &Connection, pen: &SharedPen, question: &Question, choice: usize) -> Result<()> {
    let chosen = question
        .versions
        .get(choice)
        .ok_or_else(|| Refusal::not_found("questions"))?;
    if versions(store, &question.tbl, &question.key, &question.group)? != question.versions {
        return Err(Refusal::QuestionChanged.into());
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

/// A question that somebody has decided.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decision {
    /// What was decided; the versions are those between which was chosen.
    pub question: Question,
    /// Which version was chosen; none when the decision says what no version said.
    pub chosen: Option<usize>,
    /// Who decided, where and when; its value is what was decided.
    pub decided: Version,
    /// Whether nothing has changed the group since.
    pub stands: bool,
}

/// Decisions, the newest first and for each group only the last one; at most so many.
///
/// # Errors
/// When the store cannot be read.
pub fn decided(store: &Connection, most: usize) -> Result<Vec<Decision>> {
    let mut statement = store.prepare_cached(
        "SELECT e.replica || ':' || e.seq, e.tbl, e.key, g.key FROM book_entry e, json_each(e.replaced) g
         WHERE e.kind IN ('decide', 'withdraw') AND json_array_length(g.value) > 1 ORDER BY e.clock DESC",
    )?;
    let mut rows = statement.query([])?;
    let mut found: Vec<Decision> = Vec::new();
    let mut seen = BTreeSet::new();
    while let Some(row) = rows.next()? {
        if found.len() >= most {
            break;
        }
        let (entry, tbl, key, group): (String, String, String, String) =
            (row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?);
        if seen.contains(&(tbl.clone(), key.clone(), group.clone())) {
            continue;
        }
        if let Some(decision) = decision(store, &entry, &group)? {
            seen.insert((tbl, key, group));
            found.push(decision);
        }
    }
    Ok(found)
}

/// What an entry decided about a group; nothing when there was nothing to decide.
///
/// # Errors
/// When the store cannot be read.
pub fn decision(store: &Connection, entry: &str, group: &str) -> Result<Option<Decision>> {
    let Ok(id) = entry.parse::<DeedId>() else {
        return Ok(None);
    };
    let row = store
        .prepare_cached("SELECT tbl, key, replaced FROM book_entry WHERE replica = ?1 AND seq = ?2")?
        .query_row([id.replica, id.opens], |row| {
            Ok((row.get(0)?, row.get(1)?, row.get::<_, String>(2)?))
        })
        .optional()?;
    let Some((tbl, key, replaced)): Option<(String, String, String)> = row else {
        return Ok(None);
    };
    let replaced: Value = serde_json::from_str(&replaced)?;
    let Some(decided) = entry_version(store, entry, group)? else {
        return Ok(None);
    };
    let mut versions: Vec<(bool, Version)> = Vec::new();
    for former in replaced.get(group).and_then(Value::as_array).into_iter().flatten() {
        let Some(former) = former.as_str() else { continue };
        let Some(version) = entry_version(store, former, group)? else {
            continue;
        };
        let was_decided = is_decision(store, former)?;
        match versions.iter_mut().find(|(_, held)| same(held, &version)) {
            // What was decided before says again what somebody had written: that one is the version.
            Some(held) if held.0 && !was_decided => *held = (false, version),
            Some(_) => {}
            None => versions.push((was_decided, version)),
        }
    }
    if versions.len() < 2 {
        return Ok(None);
    }
    let versions: Vec<Version> = versions.into_iter().map(|(_, version)| version).collect();
    let heads: i64 = store
        .prepare_cached("SELECT count(*) FROM book_head WHERE key = ?1 AND tbl = ?2 AND grp = ?3")?
        .query_row([&key, &tbl, group], |row| row.get(0))?;
    let is_head = store
        .prepare_cached(
            "SELECT 1 FROM book_head WHERE key = ?1 AND tbl = ?2 AND grp = ?3 AND replica = ?4 AND seq = ?5",
        )?
        .exists(params![key, tbl, group, id.replica, id.opens])?;
    Ok(Some(Decision {
        chosen: versions.iter().position(|version| same(version, &decided)),
        question: Question {
            tbl,
            key,
            group: group.to_owned(),
            versions,
        },
        decided,
        stands: is_head && heads == 1,
    }))
}

/// Whether two versions say the same, in whatever order their fields were written.
fn same(one: &Version, other: &Version) -> bool {
    let read = |version: &Version| serde_json::from_str::<Value>(&version.value).ok();
    one.withdrawn == other.withdrawn && (one.withdrawn || read(one) == read(other))
}

fn is_decision(store: &Connection, entry: &str) -> Result<bool> {
    let Ok(id) = entry.parse::<DeedId>() else {
        return Ok(false);
    };
    Ok(store
        .prepare_cached("SELECT 1 FROM book_entry WHERE replica = ?1 AND seq = ?2 AND kind = 'decide'")?
        .exists([id.replica, id.opens])?)
}

fn entry_version(store: &Connection, entry: &str, group: &str) -> Result<Option<Version>> {
    let Ok(id) = entry.parse::<DeedId>() else {
        return Ok(None);
    };
    Ok(store
        .prepare_cached(
            "SELECT e.replica || ':' || e.seq, coalesce(d.staff_name, ''), coalesce(d.device, ''), coalesce(d.at, ''),
               e.kind = 'withdraw', json_extract(e.body, '$.' || ?3)
             FROM book_entry e LEFT JOIN book_deed d ON d.replica = e.replica AND d.opens = e.opens
             WHERE e.replica = ?1 AND e.seq = ?2",
        )?
        .query_row(params![id.replica, id.opens, group], version)
        .optional()?)
}

/// Decides once more, for another of the former versions, inside a deed.
///
/// # Errors
/// [`Refusal::NotFound`] when there is no such version, [`Refusal::QuestionChanged`] when the decision no longer stands, or
/// a fault of the store.
pub fn decide_again(store: &Connection, pen: &SharedPen, decision: &Decision, choice: usize) -> Result<()> {
    let question = &decision.question;
    let chosen = question
        .versions
        .get(choice)
        .ok_or_else(|| Refusal::not_found("questions"))?;
    let whole_row = chosen.withdrawn || decision.decided.withdrawn;
    let asked_about = store
        .prepare_cached("SELECT 1 FROM book_question WHERE key = ?1 AND tbl = ?2")?
        .exists([&question.key, &question.tbl])?;
    if !decision.stands || whole_row && asked_about {
        return Err(Refusal::QuestionChanged.into());
    }
    // The former versions are named too, so that one can choose between them once more.
    let mut seen = vec![decision.decided.entry.clone()];
    seen.extend(question.versions.iter().map(|version| version.entry.clone()));
    let mut said = Said::default();
    if whole_row {
        for (group, shown) in shown_values(store, &question.tbl, &question.key)? {
            if group == question.group {
                let value = if chosen.withdrawn { &shown } else { &chosen.value };
                said.group(&group, serde_json::from_str(value)?, seen.clone().into());
            } else {
                said.group(&group, serde_json::from_str(&shown)?, heads(store, question, &group)?);
            }
        }
    } else {
        said.group(&question.group, serde_json::from_str(&chosen.value)?, seen.into());
    }
    let kind = if chosen.withdrawn { "withdraw" } else { "decide" };
    pen.write(store, &question.tbl, &question.key, kind, said)
}

/// Withdraws a withdrawn row once more, inside a deed: whoever does so has seen what came in under it.
///
/// # Errors
/// A fault of the store.
pub fn withdraw_again(store: &Connection, pen: &SharedPen, tbl: &str, key: &str) -> Result<()> {
    let row = Question {
        tbl: tbl.to_owned(),
        key: key.to_owned(),
        group: String::new(),
        versions: Vec::new(),
    };
    let mut said = Said::default();
    for (group, shown) in shown_values(store, tbl, key)? {
        let seen = heads(store, &row, &group)?;
        said.group(&group, serde_json::from_str(&shown)?, seen);
    }
    pen.write(store, tbl, key, "withdraw", said)
}
