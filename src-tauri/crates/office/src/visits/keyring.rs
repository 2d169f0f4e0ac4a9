//! Who signs and who may open what travels between computers of one centre.
//!
//! Nothing here is kept: every key comes from the store's own data key. The PCs of an office share that key, so any of
//! them opens what laptops bring; each signs under its own number. A laptop's store has another data key, so a laptop
//! signs for itself alone and opens nothing that others bring.

use crate::{
    refusal::{Fault, Result},
    store::keys::{DataKey, hex},
};
use age::x25519::{Identity, Recipient};
use ed25519_dalek::{Signature, Signer, SigningKey, VerifyingKey};
use zeroize::Zeroizing;

/// The keys of a computer.
pub(crate) struct Keyring {
    /// From which the key of any PC of the office comes.
    computers: Zeroizing<[u8; 32]>,
    /// Signs what this computer sends.
    own: SigningKey,
    /// Signs what the office says as one, such as receipts.
    centre: SigningKey,
    /// Opens what is sent to the office.
    opens: Identity,
}

impl Keyring {
    pub(crate) fn of(key: &DataKey, replica: i64) -> Result<Self> {
        let computers = Zeroizing::new(key.derive("bekal computers: sign"));
        Ok(Keyring {
            own: computer(&computers, replica),
            computers,
            centre: SigningKey::from_bytes(&key.derive("bekal centre: sign")),
            opens: identity(&key.derive("bekal centre: open"))?,
        })
    }

    /// What the signature of the office's PC of that number is checked with, hexadecimal.
    pub(crate) fn signs_as_of(&self, replica: i64) -> String {
        hex(computer(&self.computers, replica).verifying_key().as_bytes())
    }

    /// Both halves of this computer's key, for a channel to other computers.
    pub(crate) fn halves(&self) -> (Zeroizing<[u8; 32]>, [u8; 32]) {
        (Zeroizing::new(self.own.to_bytes()), self.own.verifying_key().to_bytes())
    }

    /// What others check this computer's signature with, hexadecimal.
    pub(crate) fn signs_as(&self) -> String {
        hex(self.own.verifying_key().as_bytes())
    }

    /// What others check the office's signature with, hexadecimal.
    pub(crate) fn centre_signs_as(&self) -> String {
        hex(self.centre.verifying_key().as_bytes())
    }

    /// To whom things are sealed that only this office may open.
    pub(crate) fn sealed_to(&self) -> String {
        self.opens.to_public().to_string()
    }

    pub(crate) fn sign(&self, bytes: &[u8]) -> [u8; 64] {
        self.own.sign(bytes).to_bytes()
    }

    pub(crate) fn sign_for_the_centre(&self, bytes: &[u8]) -> [u8; 64] {
        self.centre.sign(bytes).to_bytes()
    }

    pub(crate) fn opens(&self) -> &Identity {
        &self.opens
    }
}

fn computer(computers: &[u8; 32], replica: i64) -> SigningKey {
    SigningKey::from_bytes(blake3::keyed_hash(computers, &replica.to_le_bytes()).as_bytes())
}

/// Whether the signature is by the holder of that key.
pub(crate) fn is_signed(signs_as: &str, bytes: &[u8], signature: &[u8; 64]) -> bool {
    let key = blake3::Hash::from_hex(signs_as)
        .ok()
        .and_then(|key| VerifyingKey::from_bytes(key.as_bytes()).ok());
    key.is_some_and(|key| key.verify_strict(bytes, &Signature::from_bytes(signature)).is_ok())
}

/// The recipient of that name.
pub(crate) fn recipient(sealed_to: &str) -> Result<Recipient> {
    let read = sealed_to.parse::<Recipient>();
    Ok(read.map_err(|error| Fault::Keys(error.to_string()))?)
}

/// An age identity made of known bytes; age itself only makes random ones.
fn identity(bytes: &[u8; 32]) -> Result<Identity> {
    let fault = |error: String| Fault::Keys(error);
    let prefix = bech32::Hrp::parse("age-secret-key-").map_err(|error| fault(error.to_string()))?;
    let text = bech32::encode::<bech32::Bech32>(prefix, bytes).map_err(|error| fault(error.to_string()))?;
    let text = Zeroizing::new(text.to_uppercase());
    Ok(text.parse::<Identity>().map_err(|error| fault(error.to_owned()))?)
}
