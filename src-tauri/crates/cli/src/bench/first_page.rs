//! How fast the first page is told in an office of 5,000 people besides the sample centre, with its departures, placements,
//! agreements and costs; against a bare reading of everybody's stages from the same file.

use super::{
    founded, measured,
    training::{bare, read_all},
};
use crate::commands::Stopped;
use chrono::NaiveDate;
use serde_json::{Value, json};
use std::path::Path;

/// How many people ever were in a batch, besides those of the sample centre.
const PEOPLE: u32 = 5_000;
/// Every stage of everybody.
const ROWS: &str = "SELECT m.batch, m.candidate, m.stage, m.moved_on FROM stage_moves m \
    JOIN enrolments e ON e.batch = m.batch AND e.candidate = m.candidate WHERE ?1 <> '' AND m.gone = 0";

/// The first page.
pub fn run(folder: &Path, today: NaiveDate) -> Result<Value, Stopped> {
    let (mut office, stamp, key) = founded(folder, today)?;
    sample::fill(&mut office, stamp)?;
    sample::flowing(&mut office, stamp, PEOPLE)?;
    let bare = bare(folder, &key)?;
    let reading = measured(10, |_| read_all(&bare, ROWS, "all"))?.0;
    let page = office.read(stamp, |office| office.today_page())?;
    let ours = measured(20, |_| office.read(stamp, |office| office.today_page()))?;
    Ok(json!({
        "people": page.people, "actions": page.actions.len(), "ratio": ours.0 / reading, "p50_ms": ours.0, "p95_ms": ours.1,
        "bare_ms": reading,
    }))
}
