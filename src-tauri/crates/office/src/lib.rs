//! The business of a training-centre office: its rules and, as it grows, its store.
//!
//! No window, no network, no clock and no translated sentence lives here. What day it is comes in from
//! outside, and an answer is made of facts that a face puts into words.
//!
//! Code map: `candidates/nik.rs` reads a national identity number without bullying, `candidates/phone.rs` a telephone
//! number, `candidates/names.rs` the names of two papers, `days.rs` a day as offices write it; `exams/judge.rs` judges a result
//! by the rule of its day, and `exams/shipped.json` holds the rules every office begins with.
//! `import/` reads an office's own lists, `export/` writes lists, `photos/` fits a portrait, `regions/` knows the codes at the head of a NIK.

pub mod candidates;
pub mod days;
pub mod exams;
pub mod export;
pub mod import;
pub mod photos;
pub mod regions;
