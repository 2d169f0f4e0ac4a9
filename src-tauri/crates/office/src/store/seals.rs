//! Signs that only this office's store can make, so that it can tell what it wrote itself from what somebody made up.

use super::keys::DataKey;

/// The signs of a code, none of which is mistaken for another.
const SIGNS: &[u8; 32] = b"ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

/// Makes check codes.
pub struct Seals {
    certificates: [u8; 32],
}

impl Seals {
    pub(crate) fn new(key: &DataKey) -> Self {
        Seals {
            certificates: key.derive("bekal certificates: check code"),
        }
    }

    /// The check code of a certificate: ten signs, 50 bits, from all that it says.
    #[must_use]
    pub fn certificate(&self, says: &str) -> String {
        let hash = blake3::keyed_hash(&self.certificates, says.as_bytes());
        let signs = hash.as_bytes().iter().take(10);
        signs.map(|byte| char::from(SIGNS[usize::from(byte & 31)])).collect()
    }
}
