//! Pictures that come in from outside.
//!
//! - [`picture`] a portrait made to fit
//! - [`scan`] a paper as it was scanned · [`pages`] such scans page by page

pub mod pages;
pub mod picture;
pub mod scan;
