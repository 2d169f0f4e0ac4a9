//! Proof that the rows are what the book says, and the book what its entries say.

use super::{groups::TABLES, pen::SharedPen, rows};
use crate::{refusal::Result, visits::home};
use rusqlite::{Connection, types::ValueRef};

/// What does not hold, each as a plain English line for the log; empty when all is well.
///
/// # Errors
/// When the store cannot be read at all.
pub fn problems(store: &mut Connection, pen: &SharedPen) -> Result<Vec<String>> {
    let mut found = Vec::new();
    // A laptop on a visit has of other computers only what stands.
    let whole = if home::read(store)?.is_some() {
        "WHERE replica = (SELECT replica FROM book_self)"
    } else {
        ""
    };
    let gaps: i64 = store.query_row(
        &format!("SELECT count(*) FROM (SELECT count(*) AS held, max(seq) AS last FROM book_entry {whole} GROUP BY replica) WHERE held <> last"),
        [],
        |row| row.get(0),
    )?;
    if gaps > 0 {
        found.push(format!("entries are missing from {gaps} replicas"));
    }
    let wrong: i64 = store.query_row(HEADS_THAT_DIFFER, [], |row| row.get(0))?;
    if wrong > 0 {
        found.push(format!("{wrong} heads differ from what the entries say"));
    }
    found.extend(rows_that_differ(store, pen)?);
    Ok(found)
}

/// Heads are the values that no entry replaced.
const HEADS_THAT_DIFFER: &str = "
    WITH written AS (SELECT e.tbl, e.key, g.key AS grp, e.replica, e.seq FROM book_entry e, json_each(e.body) g),
    replaced AS (SELECT e.tbl, e.key, r.key AS grp, i.value AS id FROM book_entry e, json_each(e.replaced) r, json_each(r.value) i),
    due AS (SELECT tbl, key, grp, replica, seq FROM written w WHERE NOT EXISTS (
      SELECT 1 FROM replaced r WHERE r.key = w.key AND r.tbl = w.tbl AND r.grp = w.grp AND r.id = w.replica || ':' || w.seq)),
    kept AS (SELECT tbl, key, grp, replica, seq FROM book_head)
    SELECT (SELECT count(*) FROM (SELECT * FROM due EXCEPT SELECT * FROM kept))
         + (SELECT count(*) FROM (SELECT * FROM kept EXCEPT SELECT * FROM due))";

/// Makes every row anew inside a transaction that is rolled back, and compares.
fn rows_that_differ(store: &mut Connection, pen: &SharedPen) -> Result<Vec<String>> {
    let before = contents(store)?;
    let transaction = store.transaction()?;
    pen.take().on = false;
    let made = make_all(&transaction);
    pen.take().on = true;
    made?;
    let after = contents(&transaction)?;
    transaction.rollback()?;
    let tables = TABLES.iter().map(|table| table.name).chain(["book_question"]);
    let pairs = tables.zip(before.iter().zip(&after));
    Ok(pairs
        .filter(|(_, (before, after))| before != after)
        .map(|(name, _)| format!("rows of {name} differ from the book"))
        .collect())
}

fn make_all(store: &Connection) -> Result<()> {
    let mut statement = store.prepare("SELECT DISTINCT tbl, key FROM book_head")?;
    let keys: Vec<(String, String)> = statement
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<rusqlite::Result<_>>()?;
    for (tbl, key) in keys {
        rows::settle(store, &tbl, &key)?;
    }
    Ok(())
}

/// One digest for each merged table, and one for the open questions.
///
/// # Errors
/// When the store cannot be read.
pub fn contents(store: &Connection) -> Result<Vec<blake3::Hash>> {
    let mut digests = Vec::new();
    for table in TABLES {
        digests.push(digest(
            store,
            &format!("SELECT * FROM {} ORDER BY {}", table.name, table.key.join(", ")),
        )?);
    }
    digests.push(digest(
        store,
        "SELECT tbl, key, grp FROM book_question ORDER BY tbl, key, grp",
    )?);
    Ok(digests)
}

/// A digest of the answer to a query.
///
/// # Errors
/// When the store cannot be read.
pub fn digest(store: &Connection, sql: &str) -> Result<blake3::Hash> {
    let mut statement = store.prepare(sql)?;
    let columns = statement.column_count();
    let mut hasher = blake3::Hasher::new();
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        for column in 0..columns {
            let text = match row.get_ref(column)? {
                ValueRef::Null => "null".to_owned(),
                ValueRef::Integer(number) => number.to_string(),
                ValueRef::Real(number) => number.to_string(),
                ValueRef::Text(text) => format!("{:?}", String::from_utf8_lossy(text)),
                ValueRef::Blob(bytes) => format!("{bytes:?}"),
            };
            hasher.update(text.as_bytes());
            hasher.update(b"|");
        }
        hasher.update(b"\n");
    }
    Ok(hasher.finalize())
}
