//! The people an office prepares.

pub mod nik;
pub mod phone;
