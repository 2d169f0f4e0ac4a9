//! The demands every office begins with, as dated data that names its sources; an office edits them or adds its own.

use super::demands::RequirementSet;

/// What the routes demand that the office knows.
///
/// # Panics
/// Never: the file is part of the program and a story reads it.
#[must_use]
pub fn sets() -> Vec<RequirementSet> {
    serde_json::from_str(include_str!("shipped.json")).expect("the shipped demands are well-formed")
}
