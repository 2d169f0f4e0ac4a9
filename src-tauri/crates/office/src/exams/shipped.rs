//! The exams every office begins with, as dated data that names its sources; an office will add its own beside them.

use super::judge::Exam;

/// JLPT N5 to N1, JFT-Basic with its bands of 2026, and both nursing-care evaluation tests.
///
/// # Panics
/// Never: the file is part of the program and a story reads it.
#[must_use]
pub fn exams() -> Vec<Exam> {
    serde_json::from_str(include_str!("shipped.json")).expect("the shipped exams are well-formed")
}

/// The exam with this code, as certificates write it.
#[must_use]
pub fn exam(code: &str) -> Option<Exam> {
    exams().into_iter().find(|exam| exam.code == code)
}
