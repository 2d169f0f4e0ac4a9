//! Stories of the office, each with the reason it is told.

mod days;
mod exams;
mod house;
mod names;
mod nik;
mod phones;
mod regions;
