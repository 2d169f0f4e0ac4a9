//! A place where one person works: which centres there are, who is signed in, what time it is, and long work under way.
//!
//! The window, the server of the browser tests and the command line are thin skins around one [`Seat`]: they hand it a
//! name and a question in JSON and pass on the answer. Here the office meets the words and the printer, which know
//! nothing of each other, and here is the only clock.
//!
//! - [`list`] everything that can be asked, the office's own desk included
//! - [`centres`] the folder of stores on this computer, and the first run
//! - [`backups`] where backups go, when they are made, and the way back
//! - [`session`] signing in and out, passwords, recovery
//! - [`importing`] a list coming in: preview, then writing · [`exporting`] lists going out
//! - [`reports`] what the office tells others, and the ministry's sheets, as files
//! - [`class_sheets`] a class's register and scores coming in · [`class_forms`] the same going out, as offices print them
//! - [`prints`] papers about people, a batch or a programme · [`papers`] what all papers share, [`paper_registers`] what stands
//!   on a class's register, [`hours_proofs`] on a proof of hours
//! - [`network`] several computers of one office · [`visits`] laptops that go out and come home · `lost_laptops` the notice
//!   about one that does not
//! - `direct` papers straight to a printer of CUPS
//! - [`jobs`] a whole batch printed, with progress and cancel · `spooling` into the folder that the person chose

mod backups;
mod centres;
mod class_forms;
mod class_sheets;
mod direct;
mod exporting;
mod files;
mod hours_proofs;
mod importing;
mod jobs;
pub mod list;
mod logo;
mod lost_laptops;
pub mod network;
mod paper_registers;
pub mod papers;
mod photos;
pub mod prints;
mod receipts;
mod reports;
mod scans;
mod session;
mod spooling;
pub mod visits;

pub use dossiers::apart::serve_if_asked;
pub use files::FileBytes;
pub use list::NAMES;
pub use session::{Clock, Seat};
