//! Out and home again: a laptop that goes to a school hall with what it needs, and comes home with what was written there.
//!
//! A laptop gets a store of its own (a *leaf*): the chosen people and what belongs to them as it stands, no history, its own
//! keys. What is written there comes home in sealed files (*packages*), is looked at, and is taken in as one deed that can be
//! undone. The office's receipt goes back the same way; until then nothing on the laptop is wiped.
//!
//! - [`lending`] who carries what since when, and what a lost laptop held · [`leaf`] making its store · [`along`] what goes along
//! - [`home`] what a laptop knows of where it belongs, and what the office has not received
//! - [`package`] the sealed file, [`header`] what is written on it in clear · [`keyring`] who signs and who may open it
//! - [`neighbours`] the same between the PCs of one office, of which each holds everything
//! - [`stayed`] what did not go along, of a row that is withdrawn or brought back on the road
//! - [`packing`] what the laptop writes · [`settling`] what the office takes in · [`receipts`] what the laptop hears of it

pub mod along;
pub mod header;
pub mod home;
pub mod keyring;
pub mod leaf;
pub mod lending;
pub mod neighbours;
pub mod package;
pub mod packing;
pub mod receipts;
pub mod settling;
pub(crate) mod stayed;
