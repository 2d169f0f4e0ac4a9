//! What two computers left to be decided, and what waits until somebody has.
//!
//! - [`page`] everything that waits · [`asked`] one question as a person reads it · [`deciding`] the choice, and a second one
//! - [`holds`] what must be decided before anything about somebody is printed, exported or certified
//! - [`noticed`] what came in under what is withdrawn, batches over their seats, clocks that are wrong

pub mod asked;
pub mod deciding;
pub mod holds;
pub mod noticed;
pub mod page;
