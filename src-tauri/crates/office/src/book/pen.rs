//! What the triggers ask while they write: who writes, under which deed, at what time.

use super::{Entry, exchange, rows};
use crate::refusal::Result;
use rusqlite::{Connection, functions::FunctionFlags, params};
use serde_json::{Map, Value};
use std::{
    collections::BTreeSet,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

/// A clock further ahead than this is somebody's wrong calendar: it is kept, but does not drag ours along.
const TRUSTED_AHEAD_MS: i64 = 24 * 3600 * 1000;

/// The state behind the SQL functions `book_…()`.
#[derive(Debug, Default)]
pub struct Pen {
    /// Whether changes are captured; off only while rows are made from the book.
    pub on: bool,
    /// This computer's number.
    pub replica: i64,
    /// The schema this program writes.
    pub schema: i64,
    /// First entry of the deed being done.
    pub opens: i64,
    /// Number of the next entry.
    pub next: i64,
    /// The stamp's moment, milliseconds since 1970.
    pub now_ms: i64,
    /// The highest clock given so far.
    pub last: i64,
    /// Table, key and group of values that were written again while they were in question.
    pub repeated: BTreeSet<(String, String, String)>,
    /// Table and key of rows withdrawn or brought back that have groups this program does not know.
    pub turned: BTreeSet<(String, String)>,
}

impl Pen {
    /// Readies the pen for a deed whose first entry has that number.
    pub fn begin(&mut self, opens: i64, now_ms: i64) {
        self.now_ms = now_ms;
        self.next = opens;
        self.opens = opens;
        self.repeated.clear();
        self.turned.clear();
    }

    /// Whether the deed has written anything so far.
    pub fn has_written(&self) -> bool {
        self.next > self.opens
    }

    /// The next clock reading: not before the calendar, and after everything given before and after `above`.
    pub fn tick(&mut self, above: i64) -> i64 {
        self.last = self.now_ms.saturating_mul(1 << 16).max(self.last.saturating_add(1));
        if above < self.last || above >> 16 < self.now_ms + TRUSTED_AHEAD_MS {
            self.last = self.last.max(above.saturating_add(1));
            return self.last;
        }
        above.saturating_add(1)
    }

    /// Learns of a clock reading made elsewhere.
    pub fn heed(&mut self, clock: i64) {
        if clock >> 16 < self.now_ms + TRUSTED_AHEAD_MS {
            self.last = self.last.max(clock);
        }
    }
}

/// The pen as the connection's functions and the office share it.
#[derive(Clone, Debug, Default)]
pub struct SharedPen(Arc<Mutex<Pen>>);

impl SharedPen {
    /// The pen itself. A panic elsewhere leaves plain numbers behind, which are safe to go on with.
    pub fn take(&self) -> MutexGuard<'_, Pen> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Gives the connection the functions that the triggers call. A foreign tool lacks them and cannot write past the
    /// book.
    ///
    /// # Errors
    /// When SQLite refuses a function.
    pub fn give_to(&self, store: &Connection) -> Result<()> {
        let flags = FunctionFlags::SQLITE_UTF8;
        let pen = self.clone();
        store.create_scalar_function("book_on", 0, flags, move |_| Ok(pen.take().on))?;
        let pen = self.clone();
        store.create_scalar_function("book_replica", 0, flags, move |_| Ok(pen.take().replica))?;
        let pen = self.clone();
        store.create_scalar_function("book_schema", 0, flags, move |_| Ok(pen.take().schema))?;
        let pen = self.clone();
        store.create_scalar_function("book_opens", 0, flags, move |_| Ok(pen.take().opens))?;
        let pen = self.clone();
        store.create_scalar_function("book_next", 0, flags, move |_| {
            let mut pen = pen.take();
            pen.next += 1;
            Ok(pen.next - 1)
        })?;
        let pen = self.clone();
        store.create_scalar_function("book_clock", 1, flags, move |given| {
            let above = given.get::<Option<i64>>(0)?.unwrap_or(0);
            Ok(pen.take().tick(above))
        })?;
        let pen = self.clone();
        store.create_scalar_function("book_repeated", 3, flags, move |given| {
            let place = (given.get(0)?, given.get(1)?, given.get(2)?);
            Ok(pen.take().repeated.insert(place))
        })?;
        let pen = self.clone();
        store.create_scalar_function("book_turned", 2, flags, move |given| {
            let row = (given.get(0)?, given.get(1)?);
            Ok(pen.take().turned.insert(row))
        })?;
        store.create_scalar_function("book_hash", 1, flags | FunctionFlags::SQLITE_DETERMINISTIC, |given| {
            let value = serde_json::from_str(given.get_raw(0).as_str()?)
                .map_err(|error| rusqlite::Error::UserFunctionError(Box::new(error)))?;
            Ok(super::rows::hash(&value))
        })?;
        Ok(())
    }

    /// Writes an entry that no trigger writes, later than everything that stands in its row, and makes the row anew.
    pub(crate) fn write(&self, store: &Connection, tbl: &str, key: &str, kind: &str, said: Said) -> Result<()> {
        let highest: i64 = store
            .prepare_cached("SELECT coalesce(max(clock), 0) FROM book_head WHERE key = ?1 AND tbl = ?2")?
            .query_row(params![key, tbl], |row| row.get(0))?;
        let entry = {
            let mut pen = self.take();
            pen.next += 1;
            Entry {
                replica: pen.replica,
                seq: pen.next - 1,
                opens: pen.opens,
                clock: pen.tick(highest),
                schema: pen.schema,
                tbl: tbl.to_owned(),
                key: key.to_owned(),
                kind: kind.to_owned(),
                body: Value::Object(said.body).to_string(),
                replaced: Value::Object(said.replaced).to_string(),
            }
        };
        self.take().on = false;
        let kept = exchange::keep_entry(store, &entry).and_then(|_| rows::settle(store, tbl, key));
        self.take().on = true;
        kept
    }
}

/// What an entry says of each of its groups.
#[derive(Debug, Default)]
pub(crate) struct Said {
    /// The new values.
    pub body: Map<String, Value>,
    /// The entries that they supersede.
    pub replaced: Map<String, Value>,
}

impl Said {
    /// Adds a group.
    pub fn group(&mut self, name: &str, value: Value, replaced: Value) {
        self.body.insert(name.to_owned(), value);
        self.replaced.insert(name.to_owned(), replaced);
    }
}
