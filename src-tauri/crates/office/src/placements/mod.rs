//! Placement and after (penempatan): where people work abroad, on which contract, how they get there, how they fare,
//! and when and why they come home.
//!
//! - [`placement`] the row: employer, contract, filing days, flight · [`way`] departure, arrival, a longer contract, homecoming
//! - [`schedule`] when people abroad are asked how they fare · [`follow_up`] what they said
//! - [`page`] what a person's page, the list and the send-off list show, and what needs action · [`totals`] since the start

pub mod follow_up;
pub mod page;
pub mod placement;
pub mod schedule;
pub mod totals;
pub mod way;
