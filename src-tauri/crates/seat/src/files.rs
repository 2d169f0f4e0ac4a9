//! Files and counts as they cross to a face.

use base64::{Engine, engine::general_purpose::STANDARD};
use office::{Refusal, Result};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A file with its name; the face decides where it goes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FileBytes {
    /// A name that Windows and FAT accept.
    pub name: String,
    /// Its contents in base 64.
    pub bytes: String,
}

impl FileBytes {
    /// A file of these contents, under a name that every disk accepts.
    #[must_use]
    pub fn of(name: &str, bytes: &[u8]) -> Self {
        FileBytes {
            name: legal_name(name),
            bytes: STANDARD.encode(bytes),
        }
    }

    /// The contents.
    ///
    /// # Errors
    /// [`Refusal::NotUnderstood`] when they are not base 64.
    pub fn contents(&self) -> Result<Vec<u8>> {
        decode(&self.bytes)
    }
}

/// Bytes out of base 64.
pub(crate) fn decode(text: &str) -> Result<Vec<u8>> {
    STANDARD.decode(text).map_err(|error| {
        Refusal::NotUnderstood {
            detail: error.to_string(),
        }
        .into()
    })
}

/// Bytes into base 64.
pub(crate) fn encode(bytes: &[u8]) -> String {
    STANDARD.encode(bytes)
}

/// A file name without signs that Windows or FAT refuse, not too long, and never empty.
pub(crate) fn legal_name(name: &str) -> String {
    let legal: String = name
        .chars()
        .map(|sign| {
            if sign.is_control() || r#"<>:"/\|?*"#.contains(sign) {
                '-'
            } else {
                sign
            }
        })
        .take(120)
        .collect();
    let legal = legal.trim_matches(|sign: char| sign == ' ' || sign == '.').to_owned();
    let stem = legal.split('.').next().unwrap_or_default().to_uppercase();
    let device = matches!(stem.as_str(), "CON" | "PRN" | "AUX" | "NUL")
        || stem.len() == 4 && (stem.starts_with("COM") || stem.starts_with("LPT"));
    if legal.is_empty() || device {
        format!("_{legal}")
    } else {
        legal
    }
}
