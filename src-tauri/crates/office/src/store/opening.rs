//! Making, opening and migrating the database of a store.

use super::{folder::Folder, keys::DataKey};
use crate::{
    book::{capture, pen::SharedPen, unknown},
    refusal::{Refusal, Result},
};
use rusqlite::{Connection, OpenFlags, TransactionBehavior};
use std::path::Path;

/// Every schema ever released, oldest first; the number of the newest is the program's own.
const SCHEMAS: &[&str] = &[
    concat!(
        include_str!("../../schema/001_office.sql"),
        include_str!("../../schema/book.sql")
    ),
    include_str!("../../schema/002_training.sql"),
    include_str!("../../schema/003_programmes.sql"),
    include_str!("../../schema/004_prints.sql"),
    include_str!("../../schema/005_visits.sql"),
];

/// The newest schema this program knows.
pub const NEWEST: u32 = SCHEMAS.len() as u32;

/// Makes a new database.
///
/// # Errors
/// [`Refusal::StoreExists`], or a fault of the store.
pub fn make(folder: &Folder, key: &DataKey, replica: i64, pen: &SharedPen) -> Result<Connection> {
    if folder.database().exists() {
        return Err(Refusal::StoreExists.into());
    }
    let mut store = connect(folder, key, OpenFlags::SQLITE_OPEN_CREATE, pen)?;
    migrate(&mut store, 0)?;
    store.execute(
        "INSERT INTO book_self (one, replica, schema) VALUES (1, ?1, ?2)",
        (replica, NEWEST),
    )?;
    prepare_pen(&store, pen)?;
    Ok(store)
}

/// Writes a database as it stands into a file that is not there yet, under the same key.
///
/// # Errors
/// Those of SQLite, and a name that it cannot be told.
pub(crate) fn copy_into(store: &Connection, to: &Path) -> rusqlite::Result<()> {
    let name = to.to_str().ok_or_else(|| rusqlite::Error::InvalidPath(to.to_owned()))?;
    store.execute("VACUUM INTO ?1", [name]).map(drop)
}

/// Opens a database, brings it to the newest schema, and readies the pen.
///
/// # Errors
/// [`Refusal::StoreMissing`], [`Refusal::StoreDamaged`], [`Refusal::StoreNewer`], or a fault of the store.
pub fn open(folder: &Folder, key: &DataKey, replica: i64, pen: &SharedPen) -> Result<Connection> {
    if !folder.database().exists() {
        return Err(Refusal::StoreMissing.into());
    }
    let mut store = connect(folder, key, OpenFlags::empty(), pen)?;
    let found: i64 = store.query_row("SELECT user_version FROM pragma_user_version", [], |row| row.get(0))?;
    match u32::try_from(found) {
        // A store always has a schema: an empty file is one that lost everything.
        Err(_) | Ok(0) => return Err(Refusal::StoreDamaged.into()),
        Ok(found) if found > NEWEST => return Err(Refusal::StoreNewer { found, known: NEWEST }.into()),
        Ok(found) => {
            must_have_a_book(&store)?;
            migrate(&mut store, found)?;
        }
    }
    take_number(&mut store, replica)?;
    prepare_pen(&store, pen)?;
    Ok(store)
}

/// Refuses a store that has lost its book, before anything is written to it.
fn must_have_a_book(store: &Connection) -> Result<()> {
    let mut table = store.prepare("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?1")?;
    for name in [
        "book_deed",
        "book_entry",
        "book_head",
        "book_known",
        "book_question",
        "book_self",
    ] {
        if !table.exists([name])? {
            return Err(Refusal::StoreDamaged.into());
        }
    }
    if store.prepare("SELECT 1 FROM book_self")?.exists([])? {
        Ok(())
    } else {
        Err(Refusal::StoreDamaged.into())
    }
}

fn connect(folder: &Folder, key: &DataKey, flags: OpenFlags, pen: &SharedPen) -> Result<Connection> {
    let flags = flags | OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let store = Connection::open_with_flags(folder.database(), flags)?;
    store.execute_batch(&key.pragma())?;
    // 32 MiB of pages stay open: each page read again would be deciphered again.
    store.execute_batch(
        "PRAGMA cipher_log_level = NONE;
         PRAGMA cipher_memory_security = OFF;
         PRAGMA journal_mode = WAL;
         PRAGMA synchronous = FULL;
         PRAGMA foreign_keys = ON;
         PRAGMA recursive_triggers = OFF;
         PRAGMA temp_store = MEMORY;
         PRAGMA cache_size = -32768;
         PRAGMA busy_timeout = 2000;",
    )?;
    store.set_prepared_statement_cache_capacity(256);
    pen.give_to(&store)?;
    Ok(store)
}

/// Opens a database only to read it: beside the open office, or one that lies elsewhere.
pub(crate) fn look(database: &Path, key: &DataKey) -> Result<Connection> {
    let store = read_only(database, key)?;
    // What the key does not open shows at the first page.
    store.query_row("SELECT count(*) FROM sqlite_schema", [], |_| Ok(()))?;
    Ok(store)
}

/// Opens what is left of a damaged database, a file cut short too.
pub(crate) fn look_at_wreck(database: &Path, key: &DataKey) -> Result<Connection> {
    let store = read_only(database, key)?;
    store.execute_batch("PRAGMA writable_schema = ON;")?;
    Ok(store)
}

fn read_only(database: &Path, key: &DataKey) -> Result<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let store = Connection::open_with_flags(database, flags)?;
    store.execute_batch(&key.pragma())?;
    store.execute_batch(
        "PRAGMA cipher_log_level = NONE;
         PRAGMA cipher_memory_security = OFF;
         PRAGMA temp_store = MEMORY;
         PRAGMA cache_size = -32768;
         PRAGMA busy_timeout = 2000;",
    )?;
    Ok(store)
}

/// Every missing schema and this program's triggers in one transaction, or nothing.
fn migrate(store: &mut Connection, found: u32) -> Result<()> {
    if found == NEWEST && capture::is_current(store)? {
        return Ok(());
    }
    let transaction = store.transaction_with_behavior(TransactionBehavior::Immediate)?;
    for schema in SCHEMAS.iter().skip(found as usize) {
        transaction.execute_batch(schema)?;
    }
    unknown::learn(&transaction)?;
    capture::install(&transaction)?;
    transaction.pragma_update(None, "user_version", NEWEST)?;
    transaction.commit()?;
    Ok(())
}

/// A copy that came back beside other keys must never write under a number that somebody else may be using. What it wrote
/// under its former number is then known as any other computer's.
fn take_number(store: &mut Connection, replica: i64) -> Result<()> {
    let same = store
        .prepare("SELECT 1 FROM book_self WHERE replica = ?1 AND schema = ?2")?
        .exists((replica, NEWEST))?;
    if same {
        return Ok(());
    }
    let transaction = store.transaction_with_behavior(TransactionBehavior::Immediate)?;
    transaction.execute(
        "INSERT INTO book_known (replica, seq)
         SELECT e.replica, max(e.seq) FROM book_self s JOIN book_entry e ON e.replica = s.replica
         WHERE s.replica <> ?1 GROUP BY e.replica",
        [replica],
    )?;
    transaction.execute("DELETE FROM book_known WHERE replica = ?1", [replica])?;
    transaction.execute(
        "UPDATE book_self SET replica = ?1, schema = ?2 WHERE replica <> ?1 OR schema <> ?2",
        (replica, NEWEST),
    )?;
    transaction.commit()?;
    Ok(())
}

fn prepare_pen(store: &Connection, pen: &SharedPen) -> Result<()> {
    let replica: i64 = store.query_row("SELECT replica FROM book_self", [], |row| row.get(0))?;
    let last: i64 = store.query_row(
        "SELECT coalesce(max(clock), 0) FROM book_entry WHERE replica = ?1 AND seq > (SELECT coalesce(max(seq), 0) - 1 FROM book_entry WHERE replica = ?1)",
        [replica],
        |row| row.get(0),
    )?;
    let mut pen = pen.take();
    pen.on = true;
    pen.replica = replica;
    pen.schema = i64::from(NEWEST);
    pen.last = last;
    Ok(())
}
