//! The pipeline: how people come from stage to stage, what each gate asks, and how many come through.
//!
//! - [`follows`] what may follow what, and when a reason is said · [`gates`] what each gate asks, as data
//! - [`moving`] the look at a move, who is held up and why, and the move · [`funnel`] how many reached each stage, how
//!   long they stood there, and how they left

pub mod follows;
pub mod funnel;
pub mod gates;
pub mod moving;
