//! On which days the centre teaches.

use chrono::{Datelike, NaiveDate, Weekday};

/// Public holidays and days of collective leave on weekdays (joint decrees of three ministers for 2025 and 2026), and
/// the centre's own break at the turn of the year.
const CLOSED: [(&str, &str); 24] = [
    ("2025-01-27", "2025-01-29"),
    ("2025-03-28", "2025-04-07"),
    ("2025-04-18", "2025-04-18"),
    ("2025-05-01", "2025-05-01"),
    ("2025-05-12", "2025-05-13"),
    ("2025-05-29", "2025-05-30"),
    ("2025-06-06", "2025-06-06"),
    ("2025-06-09", "2025-06-09"),
    ("2025-06-27", "2025-06-27"),
    ("2025-08-18", "2025-08-18"),
    ("2025-09-05", "2025-09-05"),
    ("2025-12-24", "2026-01-02"),
    ("2026-01-16", "2026-01-16"),
    ("2026-02-16", "2026-02-17"),
    ("2026-03-18", "2026-03-24"),
    ("2026-04-03", "2026-04-03"),
    ("2026-05-01", "2026-05-01"),
    ("2026-05-14", "2026-05-15"),
    ("2026-05-27", "2026-05-28"),
    ("2026-06-01", "2026-06-01"),
    ("2026-06-16", "2026-06-16"),
    ("2026-08-17", "2026-08-17"),
    ("2026-08-25", "2026-08-25"),
    ("2026-12-24", "2027-01-01"),
];

/// A day of the sample's history, written `YYYY-MM-DD`.
pub(crate) fn day(text: &str) -> NaiveDate {
    text.parse().unwrap_or_default()
}

/// Whether lessons are held on that day.
pub(crate) fn is_open(date: NaiveDate) -> bool {
    let is_weekday = !matches!(date.weekday(), Weekday::Sat | Weekday::Sun);
    is_weekday
        && !CLOSED
            .iter()
            .any(|(first, last)| (day(first)..=day(last)).contains(&date))
}

/// The days with lessons from the first to the last, both included.
pub(crate) fn open_days(first: NaiveDate, last: NaiveDate) -> impl Iterator<Item = NaiveDate> {
    first
        .iter_days()
        .take_while(move |date| *date <= last)
        .filter(|date| is_open(*date))
}

/// The newest day with lessons before this one.
pub(crate) fn open_day_before(date: NaiveDate) -> NaiveDate {
    let mut before = date;
    loop {
        match before.pred_opt() {
            Some(earlier) if is_open(earlier) => return earlier,
            Some(earlier) => before = earlier,
            None => return before,
        }
    }
}
