//! Job orders (permintaan): what an employer asks for, who is put forward, interviews, and whom the partner chose.
//!
//! - [`order`] the order, its quota and its end · [`interview`] when, with which questions, who came and what they
//!   answered · [`choosing`] the partner's choice, which moves people through the gate · [`fitting`] who fits, and why not
//! - [`page`] one order with all of it

pub mod choosing;
pub mod fitting;
pub mod interview;
pub mod order;
pub mod page;
