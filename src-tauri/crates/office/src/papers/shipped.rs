//! The kinds of papers every office begins with, as dated data that names its sources; an office edits them or adds its own.

use super::catalogue::PaperKind;

/// Everything that candidates for Japan and the United States are asked for, in the order of the way there.
///
/// # Panics
/// Never: the file is part of the program and a story reads it.
#[must_use]
pub fn kinds() -> Vec<PaperKind> {
    serde_json::from_str(include_str!("shipped.json")).expect("the shipped kinds of papers are well-formed")
}
