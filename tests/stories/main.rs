//! Stories of the office, each with the reason it is told.

mod house;
mod nik;
