//! Money (biaya): what was planned and what was spent, who pays, and whether a promise to candidates is kept. No
//! accounting beyond this, and nothing of it is for those who do not need it.
//!
//! - [`cost_lines`] the lines · [`sums`] rupiah, and budget against actual · [`burden`] the proof that nobody is burdened
//! - [`page`] what a programme's page, the overview and a person's statement show

pub mod burden;
pub mod cost_lines;
pub mod page;
pub mod sums;
