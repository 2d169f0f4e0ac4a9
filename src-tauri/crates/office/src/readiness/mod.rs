//! Readiness: what a programme demands of those who leave, and how far each of them is.
//!
//! - [`demands`] what is demanded, as dated data · [`shipped`] what every office begins with
//! - [`judge`] one person's facts held against the demands, and why
//! - [`facts`] everybody's facts, gathered for a batch in few questions · [`page`] a batch, a person, a preview
//! - [`waivers`] a demand that somebody need not meet

pub mod demands;
pub mod facts;
pub mod judge;
pub mod page;
pub mod shipped;
pub mod waivers;
