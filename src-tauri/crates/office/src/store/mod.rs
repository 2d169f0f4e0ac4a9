//! The store: a folder with an encrypted database, the file of keys, and sealed photos.
//!
//! - [`folder`] what lies where, and that only one program works in it
//! - [`keys`] each staff member's password opens the same data key
//! - [`opening`] making, opening and migrating the database
//! - [`share`] whether a folder lies on another computer
//! - [`pictures`] photos, sealed and named by what is in them · [`seals`] check codes that only this store can make

pub mod folder;
pub mod keys;
pub mod opening;
pub mod pictures;
pub mod seals;
pub mod share;
