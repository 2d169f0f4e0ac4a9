//! What the triggers ask while they write: who writes, under which deed, at what time.

use crate::refusal::Result;
use rusqlite::{Connection, functions::FunctionFlags};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

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
}

impl Pen {
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
        store.create_scalar_function("book_hash", 1, flags | FunctionFlags::SQLITE_DETERMINISTIC, |given| {
            let value = serde_json::from_str(given.get_raw(0).as_str()?)
                .map_err(|error| rusqlite::Error::UserFunctionError(Box::new(error)))?;
            Ok(super::rows::hash(&value))
        })?;
        Ok(())
    }
}
