//! How fast the training desk's large pages are, against a bare reading of the same rows from the same file.

use super::{founded, measured};
use crate::commands::Stopped;
use chrono::NaiveDate;
use office::{
    Trouble,
    hours::page::HoursOf,
    lessons::month::MonthOf,
    store::{folder::Folder, keys::DataKey},
};
use rusqlite::{Connection, types::Value as Cell};
use serde_json::{Value, json};
use std::path::Path;

/// The last month of the year that has 31 days and is over.
const MONTH: &str = "2026-10";
/// Every mark of the large batch with what its account needs.
const MARKS: &str = "SELECT a.candidate, a.presence, a.minutes_late, a.minutes_out, l.held_on, l.starts_at, l.minutes, \
    l.subject, l.taught_by, l.cancelled FROM classes k JOIN lessons l ON l.class = k.id \
    JOIN attendance a ON a.lesson = l.id WHERE k.batch = ?1 AND a.gone = 0 AND l.gone = 0";
/// Every mark of the class in a month.
const MATRIX: &str = "SELECT a.candidate, a.presence, a.minutes_late, a.minutes_out, l.held_on FROM lessons l \
    JOIN attendance a ON a.lesson = l.id WHERE l.class = ?1 AND l.held_on LIKE '2026-10%' AND a.gone = 0 AND l.gone = 0";
/// Every result of the class.
const RESULTS: &str = "SELECT r.candidate, r.scores, r.absent, s.exam, s.held_on FROM sittings s \
    JOIN results r ON r.sitting = s.id WHERE s.class = ?1 AND r.gone = 0 AND s.gone = 0";

/// The hours of 200 people over a year, a month of 30 people and 31 days, a gradebook of 30 people and 40 tests.
pub fn run(folder: &Path, today: NaiveDate) -> Result<Value, Stopped> {
    let (mut office, stamp, key) = founded(folder, today)?;
    let school = sample::school(&mut office, stamp)?;
    let bare = bare(folder, &key)?;

    let hours_bare = measured(5, |_| read_all(&bare, MARKS, &school.batch.to_string()))?.0;
    let hours = measured(5, |_| {
        let of = HoursOf {
            batch: school.batch,
            entry: None,
        };
        office.read(stamp, |office| office.hours_of(&of))
    })?;
    let person = office
        .read(stamp, |office| office.batch_page(school.batch))?
        .people
        .first()
        .map(|person| person.id);
    let one = measured(20, |_| {
        office.read(stamp, |office| {
            person.map(|person| office.readiness_for(person)).transpose()
        })
    })?;
    let month_bare = measured(50, |_| read_all(&bare, MATRIX, &school.class.to_string()))?.0;
    let month = measured(50, |_| {
        let of = MonthOf {
            class: school.class,
            month: MONTH.to_owned(),
        };
        office.read(stamp, |office| office.month_of(&of))
    })?;
    let book_bare = measured(20, |_| read_all(&bare, RESULTS, &school.class.to_string()))?.0;
    let book = measured(20, |_| office.read(stamp, |office| office.gradebook_of(school.term)))?;
    Ok(json!({
        "hours": { "people": 200, "days": 365, "ratio": hours.0 / hours_bare, "ours_ms": hours.0, "bare_ms": hours_bare, "one_readiness_p95_ms": one.1 },
        "month": { "people": 30, "days": 31, "ratio": month.0 / month_bare, "p95_ms": month.1, "at_most_ms": 5.0, "bare_ms": month_bare },
        "gradebook": { "people": 30, "tests": 40, "ratio": book.0 / book_bare, "ours_ms": book.0, "bare_ms": book_bare },
    }))
}

/// The same file in a bare connection.
pub(super) fn bare(folder: &Path, key: &DataKey) -> Result<Connection, Trouble> {
    let store = Connection::open(Folder::at(folder).database())?;
    store.execute_batch(&key.pragma())?;
    Ok(store)
}

/// Reads every cell of a question.
pub(super) fn read_all(store: &Connection, sql: &str, of: &str) -> Result<usize, Trouble> {
    let mut statement = store.prepare_cached(sql)?;
    let width = statement.column_count();
    let mut rows = statement.query([of])?;
    let mut cells = 0;
    while let Some(row) = rows.next()? {
        for place in 0..width {
            cells += usize::from(row.get::<_, Cell>(place)? != Cell::Null);
        }
    }
    Ok(cells)
}
