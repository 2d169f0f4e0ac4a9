//! How fast a large batch is held against its demands, against a bare reading of the same rows from the same file.

use super::{
    founded, measured,
    training::{bare, read_all},
};
use crate::commands::Stopped;
use chrono::NaiveDate;
use serde_json::{Value, json};
use std::path::Path;

/// How many people leave.
const PEOPLE: u32 = 1_000;
/// Everybody of the batch with their results and consents.
const ROWS: &str = "SELECT c.id, c.name, c.birth_date, c.photo, c.passport_expires_on, e.seat, r.scores, s.held_on, o.purpose, o.given_on \
    FROM enrolments e JOIN candidates c ON c.id = e.candidate LEFT JOIN results r ON r.candidate = c.id \
    LEFT JOIN sittings s ON s.id = r.sitting LEFT JOIN consents o ON o.candidate = c.id WHERE e.batch = ?1 AND e.gone = 0";

/// The readiness of 1,000 people, and of one of them as after a save.
pub fn run(folder: &Path, today: NaiveDate) -> Result<Value, Stopped> {
    let (mut office, stamp, key) = founded(folder, today)?;
    let batch = sample::leaving(&mut office, stamp, PEOPLE)?;
    let bare = bare(folder, &key)?;
    let reading = measured(10, |_| read_all(&bare, ROWS, &batch.to_string()))?.0;
    let page = office.read(stamp, |office| office.readiness_of(batch))?;
    let one = page
        .people
        .first()
        .map(|person| person.candidate)
        .ok_or_else(|| Stopped::Usage("nobody leaves".to_owned()))?;
    let ours = measured(10, |_| office.read(stamp, |office| office.readiness_of(batch)))?;
    let saved = measured(50, |_| office.read(stamp, |office| office.readiness_for(one)))?;
    Ok(json!({
        "people": page.people.len(), "rules": page.demands.len(), "ratio": ours.0 / reading, "p95_ms": ours.1, "at_most_ms": 200.0,
        "bare_ms": reading, "one_p95_ms": saved.1,
    }))
}
