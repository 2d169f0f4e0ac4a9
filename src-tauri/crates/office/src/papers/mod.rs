//! Papers that candidates bring: what kinds there are and how long each is good, what was brought and scanned, which
//! originals the office holds, and whether the papers agree on who somebody is.
//!
//! - [`catalogue`] the kinds, as dated data · [`paper`] papers, their versions, and the person's page of them
//! - [`standing`] which paper of a kind counts, and whether it is good on a day
//! - [`pages`] scans · [`matrix`] who of a batch lacks what
//! - [`custody`] originals received, held and given back · [`identity`] names and birth dates side by side

pub mod catalogue;
pub mod custody;
pub mod identity;
pub mod matrix;
pub mod pages;
pub mod paper;
pub mod shipped;
pub mod standing;
