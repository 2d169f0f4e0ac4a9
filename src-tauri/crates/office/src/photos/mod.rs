//! Photos of candidates.

pub mod picture;
