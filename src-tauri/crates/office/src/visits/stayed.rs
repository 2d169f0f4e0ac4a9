//! What stayed in the house of a row that went along. On the road nothing is said of it, for nobody sees it there; when the
//! laptop comes home, it goes the way of its row: withdrawn with it, or brought back.

use crate::{
    book::{
        Entry, Vector,
        pen::{Said, SharedPen},
        rank,
    },
    refusal::Result,
};
use rusqlite::{Connection, params};
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};

/// Takes the groups that this laptop never held out of what a deed withdrew or brought back: they would come home as
/// empty values beside those that stand there.
pub(crate) fn say_nothing_of_it(laptop: &Connection, replica: i64, opens: i64) -> Result<()> {
    let mut turned = laptop.prepare_cached(
        "SELECT seq, tbl, key, body, replaced FROM book_entry
         WHERE replica = ?1 AND seq >= ?2 AND kind IN ('withdraw', 'restore')",
    )?;
    let turned: Vec<(i64, String, String, String, String)> = turned
        .query_map([replica, opens], |row| {
            Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?))
        })?
        .collect::<rusqlite::Result<_>>()?;
    for (seq, tbl, key, body, replaced) in turned {
        let mut body: Map<String, Value> = serde_json::from_str(&body)?;
        let mut replaced: Map<String, Value> = serde_json::from_str(&replaced)?;
        let held = |group: &String| {
            let former = replaced.get(group).and_then(Value::as_array);
            former.is_some_and(|former| !former.is_empty())
        };
        let never: BTreeSet<String> = body.keys().filter(|group| !held(group)).cloned().collect();
        if never.is_empty() {
            continue;
        }
        body.retain(|group, _| !never.contains(group));
        replaced.retain(|group, _| !never.contains(group));
        laptop
            .prepare_cached("UPDATE book_entry SET body = ?3, replaced = ?4 WHERE replica = ?1 AND seq = ?2")?
            .execute(params![
                replica,
                seq,
                Value::Object(body).to_string(),
                Value::Object(replaced).to_string()
            ])?;
        let mut forget = laptop.prepare_cached(
            "DELETE FROM book_head WHERE key = ?1 AND tbl = ?2 AND grp = ?3 AND replica = ?4 AND seq = ?5",
        )?;
        for group in never {
            forget.execute(params![key, tbl, group, replica, seq])?;
        }
    }
    Ok(())
}

/// Withdraws what stayed here with the rows that the laptop withdrew, and brings it back with those it brought back. What
/// was written here since the laptop went, the laptop's holder could not know: that stays, and is asked about.
pub(super) fn goes_the_same_way(store: &Connection, pen: &SharedPen, knew: &Vector, fresh: &[&Entry]) -> Result<()> {
    let mut turned: BTreeMap<(&str, &str), &Entry> = BTreeMap::new();
    for entry in fresh {
        if matches!(entry.kind.as_str(), "withdraw" | "restore") {
            turned.insert((&entry.tbl, &entry.key), entry);
        }
    }
    for ((tbl, key), entry) in turned {
        let gone = entry.kind == "withdraw";
        let there: Map<String, Value> = serde_json::from_str(&entry.body)?;
        let mut said = Said::default();
        for (group, heads) in heads(store, tbl, key)? {
            if there.contains_key(&group) || heads.iter().all(|head| head.withdrawn == gone) {
                continue;
            }
            let Some(shown) = heads.first() else { continue };
            let known = |head: &&Head| head.seq <= knew.get(&head.replica).copied().unwrap_or(0);
            let seen: Vec<String> = heads
                .iter()
                .filter(|head| head.withdrawn || known(head))
                .map(|head| format!("{}:{}", head.replica, head.seq))
                .collect();
            said.group(&group, serde_json::from_str(&shown.value)?, seen.into());
        }
        if !said.body.is_empty() {
            pen.write(store, tbl, key, &entry.kind, said)?;
        }
    }
    Ok(())
}

struct Head {
    replica: i64,
    seq: i64,
    withdrawn: bool,
    value: String,
}

/// What stands in each group of a row, the shown value first.
fn heads(store: &Connection, tbl: &str, key: &str) -> Result<BTreeMap<String, Vec<Head>>> {
    let sql = format!(
        "SELECT h.grp, h.replica, h.seq, h.kind = 'withdraw', json_extract(e.body, '$.' || h.grp)
         FROM book_head h JOIN book_entry e ON e.replica = h.replica AND e.seq = h.seq
         WHERE h.key = ?1 AND h.tbl = ?2 ORDER BY h.grp, {}",
        rank("h")
    );
    let mut statement = store.prepare_cached(&sql)?;
    let mut found = statement.query([key, tbl])?;
    let mut heads: BTreeMap<String, Vec<Head>> = BTreeMap::new();
    while let Some(row) = found.next()? {
        let head = Head {
            replica: row.get(1)?,
            seq: row.get(2)?,
            withdrawn: row.get(3)?,
            value: row.get(4)?,
        };
        heads.entry(row.get(0)?).or_default().push(head);
    }
    Ok(heads)
}
