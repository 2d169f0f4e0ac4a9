//! How fast the funnels of all batches are counted, against a bare reading of the same rows from the same file.

use super::{
    founded, measured,
    training::{bare, read_all},
};
use crate::commands::Stopped;
use chrono::NaiveDate;
use serde_json::{Value, json};
use std::path::Path;

/// How many people ever were in a batch.
const PEOPLE: u32 = 5_000;
/// Every stage of everybody.
const ROWS: &str = "SELECT m.batch, m.candidate, m.stage, m.moved_on, m.id FROM stage_moves m \
    JOIN enrolments e ON e.batch = m.batch AND e.candidate = m.candidate WHERE ?1 <> '' AND m.gone = 0";

/// The funnels of 5,000 people.
pub fn run(folder: &Path, today: NaiveDate) -> Result<Value, Stopped> {
    let (mut office, stamp, key) = founded(folder, today)?;
    sample::flowing(&mut office, stamp, PEOPLE)?;
    let bare = bare(folder, &key)?;
    let reading = measured(10, |_| read_all(&bare, ROWS, "all"))?.0;
    let batches = office.read(stamp, |office| office.list_funnels())?.len();
    let ours = measured(20, |_| office.read(stamp, |office| office.list_funnels()))?;
    let waiting = measured(20, |_| office.read(stamp, |office| office.waiting_too_long()))?;
    Ok(json!({
        "people": PEOPLE, "batches": batches, "ratio": ours.0 / reading, "p95_ms": ours.1, "at_most_ms": 50.0, "bare_ms": reading,
        "waiting_p95_ms": waiting.1,
    }))
}
