//! Exams: what they consist of, which pass rule is in force on which day, and what a result is worth.

pub mod judge;
pub mod shipped;
