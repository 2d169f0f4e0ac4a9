//! The business of a training-centre office: its rules and its encrypted store.
//!
//! No window, no network, no clock and no translated sentence lives here. What day it is and who is signed in come in
//! from outside as a [`Stamp`], and an answer is made of facts that a face puts into words.
//!
//! - [`office`] the open store: [`Office`], what a [`office::Reading`] sees, the one door [`Office::write`]
//! - [`desk`] everything a face may ask, in one list · [`today`] the first page · [`deeds`] what was done lately,
//!   and taking it back
//! - [`backups`] copies of the whole store at a second place, and the way back
//! - [`store`] the folder: keys, encrypted database, sealed photos · [`book`] the book of deeds · [`meeting`] other
//!   computers · [`check`] what does not hold in the store
//! - [`questions`] what two computers left to be decided, and what waits for it
//! - [`candidates`] people · [`mod@katakana`] how names are read in Japanese · [`partners`] partners and programmes · [`batches`] batches, classes, seats, stages
//! - [`lessons`] the weekly plan, lessons, registers, leave, months · [`teachers`] who teaches · [`exams`] exams, sittings, scores, judging
//! - [`hours`] courses whose hours must be proved, and everybody's account of them
//! - [`papers`] papers with their scans, originals in the office's hands, and whether papers agree on who somebody is
//! - [`pipeline`] from stage to stage: what follows what, gates, who is held up, how many come through
//! - [`orders`] what employers ask for, interviews, whom they chose
//! - [`readiness`] what programmes demand, and how far everybody is · [`warnings`] what will be missed before departure, and why
//! - [`agreements`] agreements and their renewals, and who would be stranded · [`branches`] where partners are, and who is there ·
//!   [`events`] delegations, seminars, send-offs
//! - [`reports`] what the office tells others, and the ministry's monthly sheets
//! - [`placements`] where people work abroad, how they fare, how they come home · [`money`] who pays what, and whether a promise
//!   about it is kept
//! - [`prints`] in which order partners want papers, and what was handed over to them · [`completions`] certificates
//! - [`staff`] who works here · [`centre`] the letterhead · [`drafts`] forms not yet saved
//! - [`templates`] papers that the office sets in its own way · [`visits`] laptops that go out and come home
//! - [`refusal`] what is answered when something cannot be done · [`vocabulary`] closed sets of words · [`ids`] keys
//! - [`import`] an office's own lists, read · [`export`] lists, written · [`photos`] portraits and scans · [`regions`] the
//!   codes at the head of a NIK

pub mod agreements;
pub mod backups;
pub mod batches;
pub mod book;
pub mod branches;
pub mod candidates;
pub mod centre;
pub mod check;
pub mod completions;
mod counting;
pub mod days;
pub mod deed;
pub mod deeds;
pub mod desk;
pub mod drafts;
pub mod events;
pub mod exams;
pub mod export;
mod forms;
pub mod hours;
pub mod ids;
pub mod import;
pub mod katakana;
pub mod lessons;
pub mod meeting;
pub mod money;
pub mod office;
pub mod orders;
pub mod papers;
pub mod partners;
pub mod photos;
pub mod pipeline;
pub mod placements;
pub mod prints;
pub mod questions;
pub mod readiness;
mod records;
pub mod refusal;
pub mod regions;
pub mod reports;
mod shipped;
pub mod staff;
pub mod store;
pub mod teachers;
pub mod templates;
pub mod today;
pub mod typescript;
pub mod visits;
pub mod vocabulary;
pub mod warnings;

pub use counting::counted;
pub use deed::Deed;
pub use office::{Founding, Office, Stamp};
pub use refusal::{Refusal, Result, Trouble};
