//! What the office remembers of its papers.
//!
//! - [`orders`] in which order a partner wants which papers · [`handovers`] what was handed over to whom, and when

pub mod handovers;
pub mod orders;
