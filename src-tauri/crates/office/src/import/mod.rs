//! Sheets coming in: what a file holds, which column means what, what each row says, and which rows are set aside.
//!
//! Nothing but [`taking`] and its two sisters writes to the store. [`book::open`] reads the file, [`header::find`] proposes what the columns mean,
//! [`reading::read`] makes a [`preview`] of it, and [`set_aside::write`] gives back the rows that were left out.
//!
//! - A list of people: [`header`], [`reading`], [`taking`]
//! - A class's register: [`register_sheet`], [`signs`], [`taking_register`]; its scores: [`score_sheet`], [`taking_scores`]
//! - What those two share: [`roll`] whose a row is, [`class_sheet`] what is wrong with it

pub mod book;
mod class_header;
pub mod class_sheet;
mod compound;
mod day_columns;
pub mod field;
pub mod header;
pub mod person;
pub mod preview;
pub mod reading;
pub mod register_sheet;
pub mod roll;
mod score_columns;
pub mod score_sheet;
pub mod set_aside;
pub mod sheet;
pub mod signs;
pub mod taking;
pub mod taking_register;
pub mod taking_scores;
mod text;
mod values;
