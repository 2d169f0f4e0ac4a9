//! Tables and field groups that only a newer program knows. An older one keeps their entries, hands them on, takes them
//! along when their row is withdrawn or taken back, and shows them once it has been upgraded itself.

use super::{
    groups::{self, Table},
    pen::{Said, SharedPen},
    rank, rows,
};
use crate::refusal::Result;
use rusqlite::{Connection, params_from_iter};
use serde_json::Value;

/// What an unknown group holds.
pub(super) struct Standing {
    /// The group's name.
    pub group: String,
    /// The value, also where it has been withdrawn.
    pub value: Value,
    /// Whether it has been withdrawn.
    pub withdrawn: bool,
    /// The entries that say so.
    pub entries: Vec<String>,
}

/// Rows that the deed withdrew or brought back: their unknown groups go the same way.
pub(crate) fn take_along(store: &Connection, pen: &SharedPen) -> Result<()> {
    let turned = std::mem::take(&mut pen.take().turned);
    for (tbl, key) in turned {
        let Some(table) = groups::table(&tbl) else { continue };
        let gone = is_gone(store, table, &key)?;
        let mut said = Said::default();
        for standing in standing(store, &tbl, &key)? {
            if standing.withdrawn != gone {
                said.group(&standing.group, standing.value, standing.entries.into());
            }
        }
        if !said.body.is_empty() {
            let kind = if gone { "withdraw" } else { "restore" };
            pen.write(store, &tbl, &key, kind, said)?;
        }
    }
    Ok(())
}

fn is_gone(store: &Connection, table: &Table, key: &str) -> Result<bool> {
    let condition: Vec<String> = table.key.iter().map(|column| format!("{column} = ?")).collect();
    let sql = format!("SELECT gone FROM {} WHERE {}", table.name, condition.join(" AND "));
    let gone = store
        .prepare_cached(&sql)?
        .query_row(params_from_iter(key.split('|')), |row| row.get(0))?;
    Ok(gone)
}

/// The shown value of each group of a row that this program does not know, and the entries that hold it.
pub(super) fn standing(store: &Connection, tbl: &str, key: &str) -> Result<Vec<Standing>> {
    let sql = format!(
        "SELECT h.grp, h.kind = 'withdraw', h.value, h.replica || ':' || h.seq, json_extract(e.body, '$.' || h.grp)
         FROM book_head h JOIN book_entry e ON e.replica = h.replica AND e.seq = h.seq
         WHERE h.key = ?1 AND h.tbl = ?2 ORDER BY h.grp, {}",
        rank("h")
    );
    let mut statement = store.prepare_cached(&sql)?;
    let mut heads = statement.query([key, tbl])?;
    let mut found: Vec<(i64, Standing)> = Vec::new();
    while let Some(head) = heads.next()? {
        let group: String = head.get(0)?;
        if knows(tbl, &group) {
            continue;
        }
        let (value, entry): (i64, String) = (head.get(2)?, head.get(3)?);
        match found.last_mut().filter(|(_, last)| last.group == group) {
            Some((shown, last)) if *shown == value => last.entries.push(entry),
            Some(_) => {}
            None => {
                let standing = Standing {
                    group,
                    value: serde_json::from_str(&head.get::<_, String>(4)?)?,
                    withdrawn: head.get(1)?,
                    entries: vec![entry],
                };
                found.push((value, standing));
            }
        }
    }
    Ok(found.into_iter().map(|(_, standing)| standing).collect())
}

/// Whether this program has columns for the group.
pub(super) fn knows(tbl: &str, group: &str) -> bool {
    groups::table(tbl).is_some_and(|table| table.groups.iter().any(|known| known.name == group))
}

/// Makes the rows anew of which newer programs wrote while this store was an older one's. Capture must be off.
///
/// # Errors
/// When the store refuses.
pub(crate) fn learn(store: &Connection) -> Result<()> {
    let mut waiting =
        store.prepare("SELECT DISTINCT tbl, key FROM book_entry WHERE schema > (SELECT schema FROM book_self)")?;
    let waiting: Vec<(String, String)> = waiting
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<rusqlite::Result<_>>()?;
    for (tbl, key) in waiting {
        rows::settle(store, &tbl, &key)?;
    }
    Ok(())
}
