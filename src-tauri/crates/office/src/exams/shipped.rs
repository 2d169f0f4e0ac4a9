//! The exams every office begins with, as dated data that names its sources; an office will add its own beside them.

use super::{judge::Exam, needs::Need};

/// JLPT, JFT-Basic, both nursing-care evaluation tests, NAT-TEST, J.TEST, the Japanese Care Test, the national caregiver
/// examination, NCLEX-RN and its alternative, and the English tests for nurses.
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

/// Whether an exam body outside the office holds it, by the beginning of its code.
#[must_use]
pub fn is_public(code: &str) -> bool {
    const BODIES: [&str; 12] = [
        "JLPT", "JFT", "KAIGO", "NAT", "JTEST", "JCT", "NCLEX", "CGFNS", "IELTS", "TOEFL", "TOEIC", "PTE",
    ];
    BODIES.iter().any(|body| code.starts_with(body))
}

/// What exams each route asks for.
///
/// # Panics
/// Never: the file is part of the program and a story reads it.
#[must_use]
pub fn needs() -> Vec<Need> {
    serde_json::from_str(include_str!("shipped_needs.json")).expect("the shipped needs are well-formed")
}
