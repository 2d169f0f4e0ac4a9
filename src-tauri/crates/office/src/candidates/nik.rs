//! What a NIK, the national identity number, says of its holder, and what is wrong with it.
//!
//! Sixteen digits: province, regency and district of the *first* registration, day, month and year of birth
//! (a woman's day is written with 40 added), and a serial number. It is never reissued: neither a move nor a
//! corrected birth date changes it. So a shape that no office could have issued is an error, and a disagreement
//! with the form is only ever a warning.
//!
//! Source: the numbering rule as Dukcapil Klaten publishes it (dukcapil.klaten.go.id); there is no check digit.

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Sex as the identity papers write it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Sex {
    /// Perempuan, 女.
    Female,
    /// Laki-laki, 男.
    Male,
}

impl Sex {
    /// The word as it is stored.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Sex::Female => "female",
            Sex::Male => "male",
        }
    }
}

impl rusqlite::ToSql for Sex {
    fn to_sql(&self) -> rusqlite::Result<rusqlite::types::ToSqlOutput<'_>> {
        Ok(self.word().into())
    }
}

impl rusqlite::types::FromSql for Sex {
    fn column_result(value: rusqlite::types::ValueRef<'_>) -> rusqlite::types::FromSqlResult<Self> {
        match value.as_str()? {
            "female" => Ok(Sex::Female),
            "male" => Ok(Sex::Male),
            _ => Err(rusqlite::types::FromSqlError::InvalidType),
        }
    }
}

/// Why no office can have issued this number. Each needs a different mending, so each is told apart.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Malformed {
    /// Not sixteen characters after spaces, dots and dashes are set aside.
    Length {
        /// How many were typed.
        found: usize,
    },
    /// Something other than the digits 0 to 9.
    NotDigits,
    /// Neither 01–31 nor, for women, 41–71.
    Day {
        /// The two digits as they stand.
        found: u32,
    },
    /// Not 01–12.
    Month {
        /// The two digits as they stand.
        found: u32,
    },
    /// Serial numbers begin at 0001.
    SerialZero,
    /// A spreadsheet kept it as a number, which holds fifteen digits: the last ones are lost for ever.
    DamagedBySpreadsheet,
}

/// A well-formed number and what it suggests.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Nik {
    /// Sixteen digits, nothing else.
    pub digits: String,
    /// Province of first registration, two digits of the Kemendagri code.
    pub province_code: String,
    /// Regency of first registration, four digits of the Kemendagri code.
    pub regency_code: String,
    /// The one birth date that makes the holder at least [`YOUNGEST`] today; `None` when the day does not exist.
    pub birth_date: Option<NaiveDate>,
    /// From the day of birth: 41–71 are women.
    pub sex: Sex,
}

/// A disagreement between number and form. The form may be right: the number is never corrected.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "NikDisagreement")]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Doubt {
    /// The form gives another birth date.
    BirthDate {
        /// What the number suggests.
        suggested: NaiveDate,
    },
    /// The form gives the other sex.
    Sex {
        /// What the number suggests.
        suggested: Sex,
    },
    /// Day and month that no calendar has, such as 31 February.
    NoSuchDay,
}

/// Nobody younger enters a training centre, which settles whether `05` is 1905 or 2005. In years.
pub const YOUNGEST: i32 = 10;

/// Reads a number as a person types it: spaces, dots and dashes between digits are welcome.
///
/// # Errors
/// Every reason at once why the number cannot be one, so that it is mended in one go.
pub fn read(typed: &str, today: NaiveDate) -> Result<Nik, Vec<Malformed>> {
    let digits: String = typed
        .chars()
        .filter(|sign| !sign.is_whitespace() && !matches!(sign, '.' | '-'))
        .collect();
    if !digits.chars().all(|sign| sign.is_ascii_digit()) {
        return Err(vec![if looks_scientific(&digits) {
            Malformed::DamagedBySpreadsheet
        } else {
            Malformed::NotDigits
        }]);
    }
    if digits.len() != 16 {
        return Err(vec![Malformed::Length { found: digits.len() }]);
    }
    let number = |from: usize, to: usize| {
        digits[from..to]
            .bytes()
            .fold(0, |sum, digit| sum * 10 + u32::from(digit - b'0'))
    };
    let (day, month, year, serial) = (number(6, 8), number(8, 10), number(10, 12), number(12, 16));

    let mut wrong = Vec::new();
    if !matches!(day, 1..=31 | 41..=71) {
        wrong.push(Malformed::Day { found: day });
    }
    if !matches!(month, 1..=12) {
        wrong.push(Malformed::Month { found: month });
    }
    if serial == 0 {
        wrong.push(Malformed::SerialZero);
    }
    if !wrong.is_empty() {
        return Err(wrong);
    }

    let (sex, day) = if day > 40 {
        (Sex::Female, day - 40)
    } else {
        (Sex::Male, day)
    };
    Ok(Nik {
        province_code: digits[..2].to_owned(),
        regency_code: digits[..4].to_owned(),
        birth_date: born(year, month, day, today),
        sex,
        digits,
    })
}

/// Reads a spreadsheet cell that holds the number *as a number*. Excel keeps fifteen significant digits and
/// writes a zero for the sixteenth (Microsoft KB 269370), so a value ending in zero cannot be trusted.
///
/// # Errors
/// [`Malformed::DamagedBySpreadsheet`] for sixteen digits ending in zero; otherwise as [`read`].
pub fn read_from_number(value: f64, today: NaiveDate) -> Result<Nik, Vec<Malformed>> {
    let digits = format!("{value:.0}");
    if digits.len() == 16 && digits.ends_with('0') {
        return Err(vec![Malformed::DamagedBySpreadsheet]);
    }
    read(&digits, today)
}

/// Where number and form disagree. An empty field on the form disagrees with nothing.
#[must_use]
pub fn doubts(nik: &Nik, birth_date: Option<NaiveDate>, sex: Option<Sex>) -> Vec<Doubt> {
    let mut doubts = Vec::new();
    match (nik.birth_date, birth_date) {
        (None, _) => doubts.push(Doubt::NoSuchDay),
        (Some(suggested), Some(written)) if suggested != written => doubts.push(Doubt::BirthDate { suggested }),
        (Some(_), _) => {}
    }
    if sex.is_some_and(|written| written != nik.sex) {
        doubts.push(Doubt::Sex { suggested: nik.sex });
    }
    doubts
}

fn born(year: u32, month: u32, day: u32, today: NaiveDate) -> Option<NaiveDate> {
    let year = i32::try_from(year).ok()?;
    let century = if 2000 + year > today.year() - YOUNGEST {
        1900
    } else {
        2000
    };
    NaiveDate::from_ymd_opt(century + year, month, day)
}

/// `3.27E+15`, in either decimal notation.
fn looks_scientific(text: &str) -> bool {
    let mut parts = text.split(['E', 'e']);
    let is_number = |part: Option<&str>, signs: &[char]| {
        part.is_some_and(|part| !part.is_empty() && part.chars().all(|c| c.is_ascii_digit() || signs.contains(&c)))
    };
    is_number(parts.next(), &[',']) && is_number(parts.next(), &['+']) && parts.next().is_none()
}
