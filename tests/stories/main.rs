//! Stories of the office, each with the reason it is told.

mod days;
mod exams;
mod export;
mod house;
mod import;
mod names;
mod nik;
mod phones;
mod photos;
mod regions;
