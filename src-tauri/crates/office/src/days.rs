//! Days as Indonesian offices write them.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Why a text is no day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum NotADay {
    /// None of the shapes this program reads.
    Shape,
    /// A month that neither Indonesian nor English has.
    Month {
        /// The word as it stands.
        word: String,
    },
    /// The shape is right, and no calendar has the day: 31 February.
    NoSuchDay,
}

/// Month names by their beginnings, in the old and the new spelling (Pebruari, Nopember) and in English, since
/// Excel writes whichever language Windows speaks.
const MONTHS: [&[&str]; 12] = [
    &["januari", "january"],
    &["februari", "pebruari", "february"],
    &["maret", "march"],
    &["april"],
    &["mei", "may"],
    &["juni", "june"],
    &["juli", "july"],
    &["agustus", "august", "agt", "ags"],
    &["september"],
    &["oktober", "october"],
    &["november", "nopember"],
    &["desember", "december"],
];

/// The day that a column holds as `YYYY-MM-DD`; none where it holds nothing, or only a month or a year.
#[must_use]
pub fn kept(column: Option<&str>) -> Option<NaiveDate> {
    let text = column?;
    let (year, rest) = text.split_once('-')?;
    let (month, day) = rest.split_once('-')?;
    NaiveDate::from_ymd_opt(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)
}

/// Reads `2003-09-04`, `04/09/2003`, `4-9-2003`, `04.09.2003` and `4 September 2003`. Day stands before month, as in
/// every Indonesian paper; a year has four digits, because two would be guessed at.
///
/// # Errors
/// When the text has none of these shapes, or names a month or a day that does not exist.
pub fn read(text: &str) -> Result<NaiveDate, NotADay> {
    let parts: Vec<&str> = text
        .split(|sign: char| sign.is_whitespace() || "/-.,".contains(sign))
        .filter(|part| !part.is_empty())
        .collect();
    let [first, month, last] = parts[..] else {
        return Err(NotADay::Shape);
    };
    let (day, year) = if first.len() == 4 { (last, first) } else { (first, last) };
    let whole =
        |part: &str, longest: usize| match part.len() <= longest && part.bytes().all(|sign| sign.is_ascii_digit()) {
            true => part.parse::<u32>().map_err(|_| NotADay::Shape),
            false => Err(NotADay::Shape),
        };
    if year.len() != 4 {
        return Err(NotADay::Shape);
    }
    let (day, year) = (whole(day, 2)?, whole(year, 4)?);
    let month = if month.starts_with(|sign: char| sign.is_ascii_digit()) {
        whole(month, 2)?
    } else {
        named(month)?
    };
    i32::try_from(year)
        .ok()
        .and_then(|year| NaiveDate::from_ymd_opt(year, month, day))
        .ok_or(NotADay::NoSuchDay)
}

/// Reads `8.30`, `08:30`, `0830` and `8` as hour and minute.
#[must_use]
pub fn read_time(typed: &str) -> Option<(u32, u32)> {
    let separated: Vec<&str> = typed.split([':', '.', ' ']).filter(|part| !part.is_empty()).collect();
    let is_whole = |part: &str| part.bytes().all(|sign| sign.is_ascii_digit());
    let read = match separated.as_slice() {
        parts if !parts.iter().all(|part| is_whole(part)) => None,
        [hour, minute] => hour.parse().ok().zip(minute.parse().ok()),
        [all] if all.len() == 4 => {
            let (hour, minute) = all.split_at(2);
            hour.parse().ok().zip(minute.parse().ok())
        }
        [hour] => hour.parse().ok().map(|hour: u32| (hour, 0)),
        _ => None,
    };
    read.filter(|(hour, minute)| *hour < 24 && *minute < 60)
}

/// The month whose name begins with these letters, three at least.
fn named(word: &str) -> Result<u32, NotADay> {
    let letters = word.to_lowercase();
    let begins = |names: &&[&str]| letters.chars().count() >= 3 && names.iter().any(|name| name.starts_with(&letters));
    (1..)
        .zip(&MONTHS)
        .find(|(_, names)| begins(names))
        .map(|(month, _)| month)
        .ok_or_else(|| NotADay::Month { word: word.to_owned() })
}
