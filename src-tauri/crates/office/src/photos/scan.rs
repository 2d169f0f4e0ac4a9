//! Scanned papers: letters and certificates as JPEG, PNG or PDF. What is kept is what was scanned; what is none of the
//! three, or was cut off on its way, is refused before it is sealed.

use super::picture;
use serde::{Deserialize, Serialize};

/// The largest scan, in mebibytes.
pub const HEAVIEST: u32 = 10;
/// A PDF ends with its mark, perhaps followed by a few blanks or a scanner's own bytes.
const PDF_TAIL: usize = 2048;

/// What a scan is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scanned {
    /// A JPEG picture.
    Jpeg,
    /// A PNG picture.
    Png,
    /// A PDF.
    Pdf,
}

impl Scanned {
    /// The end of a file's name.
    #[must_use]
    pub fn ending(self) -> &'static str {
        match self {
            Scanned::Jpeg => "jpg",
            Scanned::Png => "png",
            Scanned::Pdf => "pdf",
        }
    }
}

/// Why something is not kept as a scan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum NotAScan {
    /// Neither JPEG, PNG nor PDF.
    UnknownFormat,
    /// More bytes than a scanned paper has.
    TooHeavy {
        /// In mebibytes.
        most: u32,
    },
    /// Cut off, or its parts do not fit.
    Damaged,
}

/// What these bytes are, if they can be kept.
///
/// # Errors
/// Why not.
pub fn check(bytes: &[u8]) -> Result<Scanned, NotAScan> {
    if bytes.len() as u64 > u64::from(HEAVIEST) << 20 {
        return Err(NotAScan::TooHeavy { most: HEAVIEST });
    }
    let scanned = recognise(bytes).ok_or(NotAScan::UnknownFormat)?;
    let is_whole = match scanned {
        Scanned::Jpeg | Scanned::Png => picture::can_be_read(bytes),
        Scanned::Pdf => {
            let tail = bytes.get(bytes.len().saturating_sub(PDF_TAIL)..).unwrap_or(bytes);
            tail.windows(5).any(|mark| mark == b"%%EOF")
        }
    };
    if is_whole { Ok(scanned) } else { Err(NotAScan::Damaged) }
}

/// What the first bytes say.
#[must_use]
pub fn recognise(bytes: &[u8]) -> Option<Scanned> {
    if bytes.starts_with(b"%PDF-") {
        Some(Scanned::Pdf)
    } else if bytes.starts_with(&[0xFF, 0xD8, 0xFF]) {
        Some(Scanned::Jpeg)
    } else if bytes.starts_with(b"\x89PNG\r\n\x1a\n") {
        Some(Scanned::Png)
    } else {
        None
    }
}
