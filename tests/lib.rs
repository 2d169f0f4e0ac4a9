//! The proof: builders that read as sentences, and a calendar that stands still.

use chrono::NaiveDate;

/// The day on which every story happens, a Sunday.
///
/// # Panics
/// Never: the day exists.
#[must_use]
pub fn today() -> NaiveDate {
    day("2026-11-22")
}

/// A day written `YYYY-MM-DD`.
///
/// # Panics
/// When a story names a day that no calendar has.
#[must_use]
pub fn day(text: &str) -> NaiveDate {
    text.parse().expect("a story names days that exist")
}
