//! Pictures that come in from outside.
//!
//! - [`picture`] a portrait made to fit
//! - [`scan`] a paper as it was scanned

pub mod picture;
pub mod scan;
