//! Counts as they cross to a face.

/// A count, which a face takes as a number of 32 bits.
#[must_use]
pub fn counted(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
