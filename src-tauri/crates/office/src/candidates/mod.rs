//! The people an office prepares.

pub mod names;
pub mod nik;
pub mod phone;
