//! Making, opening and migrating the database of a store.

use super::{folder::Folder, keys::DataKey};
use crate::{
    book::{capture, pen::SharedPen},
    refusal::{Refusal, Result},
};
use rusqlite::{Connection, OpenFlags, TransactionBehavior};

/// Every schema ever released, oldest first; the number of the newest is the program's own.
const SCHEMAS: &[&str] = &[concat!(
    include_str!("../../schema/001_office.sql"),
    include_str!("../../schema/book.sql")
)];

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

/// Opens a database, brings it to the newest schema, and readies the pen.
///
/// # Errors
/// [`Refusal::StoreMissing`], [`Refusal::StoreDamaged`], [`Refusal::StoreNewer`], or a fault of the store.
pub fn open(folder: &Folder, key: &DataKey, replica: i64, pen: &SharedPen) -> Result<Connection> {
    if !folder.database().exists() {
        return Err(Refusal::StoreMissing.into());
    }
    let mut store = connect(folder, key, OpenFlags::empty(), pen)?;
    let found: u32 = store.query_row("SELECT user_version FROM pragma_user_version", [], |row| row.get(0))?;
    match found {
        // A store always has a schema: an empty file is one that lost everything.
        0 => return Err(Refusal::StoreDamaged.into()),
        found if found > NEWEST => return Err(Refusal::StoreNewer { found, known: NEWEST }.into()),
        found => migrate(&mut store, found)?,
    }
    // A copy that came back beside other keys must never write under a number that somebody else may be using.
    store.execute(
        "UPDATE book_self SET replica = ?1, schema = ?2 WHERE replica <> ?1 OR schema <> ?2",
        (replica, NEWEST),
    )?;
    prepare_pen(&store, pen)?;
    Ok(store)
}

fn connect(folder: &Folder, key: &DataKey, flags: OpenFlags, pen: &SharedPen) -> Result<Connection> {
    let flags = flags | OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let store = Connection::open_with_flags(folder.database(), flags)?;
    store.execute_batch(&key.pragma())?;
    store.execute_batch(
        "PRAGMA cipher_memory_security = OFF;
         PRAGMA journal_mode = WAL;
         PRAGMA synchronous = FULL;
         PRAGMA foreign_keys = ON;
         PRAGMA recursive_triggers = OFF;
         PRAGMA temp_store = MEMORY;
         PRAGMA busy_timeout = 2000;",
    )?;
    store.set_prepared_statement_cache_capacity(256);
    pen.give_to(&store)?;
    Ok(store)
}

/// Every missing schema in one transaction, or none of them.
fn migrate(store: &mut Connection, found: u32) -> Result<()> {
    if found == NEWEST {
        return Ok(());
    }
    let transaction = store.transaction_with_behavior(TransactionBehavior::Immediate)?;
    for schema in SCHEMAS.iter().skip(found as usize) {
        transaction.execute_batch(schema)?;
    }
    capture::install(&transaction)?;
    transaction.pragma_update(None, "user_version", NEWEST)?;
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
