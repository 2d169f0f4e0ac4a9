//! The recovery sheet: a code to be kept in a safe place, to be typed or read by a camera.

use fast_qr::{ECL, QRBuilder};
use serde::Serialize;

use crate::{Labels, Letterhead, Trouble};

/// What stands on a recovery sheet.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct RecoverySheet {
    /// Language of the labels, two letters of ISO 639.
    pub language: String,
    /// The words on the form: `words.family("recovery-")`.
    pub labels: Labels,
    /// Whose store it opens.
    pub letterhead: Letterhead,
    /// The edition of the paper, written out for the foot.
    pub edition: String,
    /// The day it was made, written out.
    pub made_on: String,
    /// The code, in capital letters and digits; spaces and dashes are set aside.
    pub code: String,
}

/// The code in groups of five, as it is read aloud.
pub fn groups(code: &str) -> Vec<String> {
    let signs: Vec<char> = bare(code).chars().collect();
    signs.chunks(5).map(|group| group.iter().collect()).collect()
}

/// The square code row by row, `true` for a dark module, without the quiet zone that the template leaves around it.
///
/// # Errors
/// [`Trouble::Code`] when there is nothing to draw or too much.
pub fn modules(code: &str) -> Result<Vec<Vec<bool>>, Trouble> {
    drawn(&bare(code))
}

/// A text as a square code, row by row, `true` for a dark module, without its quiet zone. A quarter of it may be damaged.
///
/// # Errors
/// [`Trouble::Code`] when there is nothing to draw or too much.
pub fn drawn(text: &str) -> Result<Vec<Vec<bool>>, Trouble> {
    let length = text.chars().count();
    let code = QRBuilder::new(text).ecl(ECL::Q).build();
    let code = code.ok().filter(|_| length > 0).ok_or(Trouble::Code { length })?;
    Ok((0..code.size)
        .map(|row| code[row].iter().map(|module| module.value()).collect())
        .collect())
}

fn bare(code: &str) -> String {
    code.chars()
        .filter(|sign| !sign.is_whitespace() && *sign != '-')
        .collect()
}
