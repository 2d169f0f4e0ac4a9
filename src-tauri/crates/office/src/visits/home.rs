//! What a laptop knows of where it belongs, and how much of what was written on it the office has not received.

use crate::{
    Office,
    book::Vector,
    ids::{DeviceId, LendingId},
    refusal::Result,
};
use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Under which setting a laptop's store remembers its home.
const SETTING: &str = "home";

/// What a laptop needs to come home. It lies in the laptop's own encrypted store.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Home {
    /// The number of the office's store.
    pub centre: String,
    /// Which computer this is in the office's book.
    pub device: DeviceId,
    /// Which lending.
    pub lending: LendingId,
    /// What people call this laptop.
    pub name: String,
    /// What the office's signature is checked with.
    pub centre_signs_as: String,
    /// To whom packages are sealed.
    pub sealed_to: String,
    /// With what pictures are named, so that they are called alike at home.
    pub picture_names: String,
    /// How far the office knew each computer when it lent this one.
    pub knew: Vector,
    /// When the laptop is to be back.
    pub back_by: Option<NaiveDate>,
    /// The number of this laptop's last entry that the office has received.
    #[serde(default)]
    pub received: i64,
}

/// What the bar of a laptop shows of its visit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Visit {
    /// What people call this laptop.
    pub name: String,
    /// When it is to be back.
    pub back_by: Option<NaiveDate>,
    /// People with something that the office has not received.
    pub people_waiting: u32,
    /// Deeds that the office has not received.
    pub deeds_waiting: u32,
}

pub(crate) fn read(store: &Connection) -> Result<Option<Home>> {
    let text: Option<String> = store
        .prepare_cached("SELECT value FROM settings WHERE key = ?1")?
        .query_row([SETTING], |row| row.get(0))
        .optional()?;
    Ok(text.map(|text| serde_json::from_str(&text)).transpose()?)
}

pub(super) fn write(store: &Connection, home: &Home) -> Result<()> {
    store
        .prepare_cached(
            "INSERT INTO settings (key, value) VALUES (?1, ?2) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        )?
        .execute((SETTING, serde_json::to_string(home)?))?;
    Ok(())
}

/// The person to whom an entry belongs, if to anybody.
pub(super) const PERSON_OF: &str = "
    CASE WHEN tbl = 'candidates' THEN key
         WHEN tbl IN ('enrolments', 'attendance', 'results', 'report_cards') THEN substr(key, instr(key, '|') + 1)
         ELSE (SELECT json_extract(g.value, '$.candidate') FROM json_each(body) g
               WHERE json_extract(g.value, '$.candidate') IS NOT NULL LIMIT 1) END";

impl Office {
    /// Whether this is a laptop on a visit.
    #[must_use]
    pub fn is_on_a_visit(&self) -> bool {
        self.on_a_visit
    }

    /// The visit that this laptop is on; nothing on a computer of the office.
    ///
    /// # Errors
    /// A fault of the store.
    pub fn visit(&self) -> Result<Option<Visit>> {
        let Some(home) = read(&self.store)? else {
            return Ok(None);
        };
        let own = self.pen.take().replica;
        let sql = format!(
            "SELECT count(DISTINCT {PERSON_OF}), count(DISTINCT opens) FROM book_entry WHERE replica = ?1 AND seq > ?2"
        );
        let (people_waiting, deeds_waiting) = self
            .store
            .prepare_cached(&sql)?
            .query_row([own, home.received], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(Some(Visit {
            name: home.name,
            back_by: home.back_by,
            people_waiting,
            deeds_waiting,
        }))
    }
}
