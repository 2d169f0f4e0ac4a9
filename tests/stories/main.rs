//! Stories of the office, each with the reason it is told.

mod exams;
mod house;
mod nik;
