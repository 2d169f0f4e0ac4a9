//! Sheets coming in: what a file holds, which column means what, what each row says, and which rows are set aside.
//!
//! Nothing but [`taking`] writes to the store. [`book::open`] reads the file, [`header::find`] proposes what the columns mean,
//! [`reading::read`] makes a [`preview`] of it, and [`set_aside::write`] gives back the rows that were left out.

pub mod book;
mod compound;
pub mod field;
pub mod header;
pub mod person;
pub mod preview;
pub mod reading;
pub mod set_aside;
pub mod sheet;
pub mod taking;
mod text;
mod values;
