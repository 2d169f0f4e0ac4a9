//! A telephone number as people type it, kept in the one form in which two of them can be compared.
//!
//! The WhatsApp number is the key by which an office knows people. Indonesian numbers lose their leading 0 in a
//! spreadsheet, gain a 62 without the plus, and are grouped with spaces, dots and dashes.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A number in E.164, for comparing and dialling, and as it was typed, for the person who typed it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Phone {
    /// `+62…` or another country's code, digits only after the plus.
    pub e164: String,
    /// What stood in the field.
    pub typed: String,
}

/// Why this is no telephone number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum NotAPhone {
    /// A letter or sign that no number has.
    StrangeSign {
        /// The first of them.
        sign: char,
    },
    /// An Indonesian mobile number has 10 to 13 digits with its 0, a landline 9 to 12; abroad 8 to 15 with the
    /// country's code (E.164).
    Length {
        /// Digits counted with the leading 0, or with the country's code.
        found: usize,
    },
}

/// Reads a number in any of the shapes that offices keep.
///
/// # Errors
/// When the text holds something that is no part of a number, or too few or too many digits.
pub fn read(typed: &str) -> Result<Phone, NotAPhone> {
    let trimmed = typed.trim();
    let mut digits = String::new();
    for (place, sign) in trimmed.chars().enumerate() {
        match sign {
            '0'..='9' => digits.push(sign),
            '+' if place == 0 => {}
            ' ' | '\u{a0}' | '.' | '-' | '(' | ')' | '/' => {}
            sign => return Err(NotAPhone::StrangeSign { sign }),
        }
    }

    let abroad = trimmed.starts_with('+') && !digits.starts_with("62");
    if abroad {
        return match digits.len() {
            8..=15 => Ok(Phone {
                e164: format!("+{digits}"),
                typed: trimmed.to_owned(),
            }),
            found => Err(NotAPhone::Length { found }),
        };
    }

    // 0812… · 62812… · +62 812… · 812…, as a spreadsheet leaves it · +62 0812…, as people write it
    let without_country = if trimmed.starts_with('+') || digits.len() > 10 {
        digits.strip_prefix("62").unwrap_or(&digits)
    } else {
        &digits
    };
    let national = without_country.strip_prefix('0').unwrap_or(without_country);
    let found = national.len() + 1;
    let enough = if national.starts_with('8') { 10..=13 } else { 9..=12 };
    if !enough.contains(&found) || national.starts_with('0') {
        return Err(NotAPhone::Length { found });
    }
    Ok(Phone {
        e164: format!("+62{national}"),
        typed: trimmed.to_owned(),
    })
}
