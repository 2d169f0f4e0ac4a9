//! The hours account: which taught minutes prove what a course demands, and whether the rest can still be taught.
//!
//! - [`course`] what a course demands, as dated data that an office can edit · [`shipped`] what every office begins with
//! - [`account`] minutes set against one rule for one day of entry; knows no store
//! - [`page`] the accounts of a person and of a batch · [`proof`] the lessons behind them, one by one · [`timetable`] a
//!   batch's course day by day

pub mod account;
pub mod course;
pub mod page;
pub mod proof;
pub mod shipped;
pub mod timetable;
