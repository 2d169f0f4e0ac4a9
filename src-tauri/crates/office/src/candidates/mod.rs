//! The people an office prepares: a person once.
//!
//! - [`groups`] what is known about one person, in field groups · [`checks`] what a form may write there
//! - [`profile`] one person's page · [`history`] what was ever changed about them, and what each change was about
//! - [`registering`] somebody new, and whether the person may be known already
//! - [`same_person`] one person in two records: found, linked, and told apart
//! - [`background`] schools, jobs, family and consents, as rows
//! - [`roster`] the list of people and the search in it
//! - [`katakana`] the reading of a name, proposed and approved · [`photo`] the portrait
//! - [`applying`] one person's answers given to a whole batch
//! - [`nik`], [`phone`], [`names`] what is typed, read without bullying

pub mod applying;
pub mod background;
mod checks;
pub mod groups;
mod history;
pub mod katakana;
pub mod names;
pub mod nik;
pub mod phone;
pub mod photo;
pub mod profile;
pub mod registering;
pub mod roster;
pub mod same_person;
