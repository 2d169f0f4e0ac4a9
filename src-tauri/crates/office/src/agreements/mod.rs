//! Agreements with partners: letters of intent, memoranda, protocols. Each renewal is one more row; what became of an
//! agreement is computed and never stored.
//!
//! - [`agreement`] the rows with parties, witnesses and programmes, edited in one deed
//! - [`standing`] where an agreement stands on a day, and how long it still holds · [`drawer`] all of them, read once
//! - [`sheet`] the list, one agreement's page, and what needs somebody · [`pages`] the signed scan

pub mod agreement;
mod drawer;
pub mod pages;
pub mod sheet;
pub mod standing;
