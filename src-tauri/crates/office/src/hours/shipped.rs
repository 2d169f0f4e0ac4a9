//! The courses every office begins with, as dated data that names its sources; an office edits them or adds its own.

use super::course::Course;

/// The course before entry that shortens the one after it, and what care adds to it.
///
/// # Panics
/// Never: the file is part of the program and a story reads it.
#[must_use]
pub fn courses() -> Vec<Course> {
    serde_json::from_str(include_str!("shipped.json")).expect("the shipped courses are well-formed")
}
