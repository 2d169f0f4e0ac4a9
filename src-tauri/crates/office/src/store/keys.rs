//! The file of keys: one random data key for the store, wrapped once for each staff member's password and once for the
//! recovery sheet, as LUKS does. The password itself is kept nowhere.

use super::folder::{Folder, write_whole};
use crate::{
    ids::StaffId,
    refusal::{Fault, Refusal, Result, Trouble},
};
use argon2::{Algorithm, Argon2, Params, Version};
use chacha20poly1305::{
    KeyInit, XChaCha20Poly1305,
    aead::{Aead, Nonce, Payload},
};
use serde::{Deserialize, Serialize};
use std::{fs, io::ErrorKind};
use zeroize::{Zeroize, ZeroizeOnDrop};

/// Fewest characters of a password.
pub const SHORTEST_PASSWORD: usize = 8;

/// Letters of a recovery code: none that can be taken for another (Crockford's base 32).
const CODE_LETTERS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// 30 letters of five bits each: 150 bits.
const CODE_LENGTH: usize = 30;

/// The key of the store; it leaves memory when dropped.
#[derive(Clone, Zeroize, ZeroizeOnDrop)]
pub struct DataKey([u8; 32]);

impl DataKey {
    fn random() -> Result<Self> {
        Ok(DataKey(random()?))
    }

    /// A key for one purpose, from which this one cannot be found.
    pub(crate) fn derive(&self, purpose: &str) -> [u8; 32] {
        blake3::derive_key(purpose, &self.0)
    }

    /// The statement that opens the store in any SQLCipher shell, so that an office's data outlives this program.
    pub fn pragma(&self) -> zeroize::Zeroizing<String> {
        let digits: String = self.0.iter().map(|byte| format!("{byte:02x}")).collect();
        zeroize::Zeroizing::new(format!("PRAGMA key = \"x'{digits}'\""))
    }
}

impl std::fmt::Debug for DataKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("DataKey(…)")
    }
}

/// Random bytes.
///
/// # Errors
/// When the operating system has no randomness.
pub fn random<const N: usize>() -> Result<[u8; N]> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).map_err(|error| Fault::Keys(error.to_string()))?;
    Ok(bytes)
}

/// A random number for a computer, positive and fit for SQLite.
///
/// # Errors
/// When the operating system has no randomness.
pub fn new_replica() -> Result<i64> {
    Ok((i64::from_le_bytes(random()?) & i64::MAX) | 1)
}

/// How slow guessing is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cost {
    /// Memory, in KiB.
    pub memory_kib: u32,
    /// Passes over it.
    pub passes: u32,
}

impl Cost {
    /// For people: well under a second on a cheap office PC, and no other choice in the program.
    pub const PEOPLE: Cost = Cost {
        memory_kib: 64 * 1024,
        passes: 3,
    };
    /// For tests that sign in hundreds of times.
    pub const TESTS: Cost = Cost {
        memory_kib: 64,
        passes: 1,
    };
}

/// One way to open the store.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct Slot {
    /// Whose; `None` is the recovery sheet.
    staff: Option<StaffId>,
    /// What is typed to sign in.
    username: String,
    cost: Cost,
    salt: String,
    nonce: String,
    /// The data key, sealed.
    sealed: String,
}

/// The file of keys as it lies beside the store. Names and numbers only: no personal data but sign-in names.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct KeyFile {
    format: u32,
    /// The store's own number, bound into every slot.
    store: String,
    /// The centre's name, shown where a centre is chosen.
    pub centre: String,
    /// This computer's number; a store copied without it takes a new one.
    pub replica: i64,
    slots: Vec<Slot>,
}

/// Who opened the store.
#[derive(Clone, Debug)]
pub struct Opened {
    /// The data key.
    pub key: DataKey,
    /// The staff member.
    pub staff: StaffId,
}

/// A recovery code as it is printed: six groups of five letters.
#[derive(Clone, Zeroize, ZeroizeOnDrop)]
pub struct RecoveryCode(String);

impl RecoveryCode {
    fn random() -> Result<Self> {
        let bytes: [u8; CODE_LENGTH] = random()?;
        let letters: Vec<u8> = bytes.iter().map(|byte| CODE_LETTERS[usize::from(byte % 32)]).collect();
        let groups: Vec<String> = letters
            .chunks(5)
            .map(|group| group.iter().map(|letter| char::from(*letter)).collect())
            .collect();
        Ok(RecoveryCode(groups.join("-")))
    }

    /// The code with its dashes.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.0
    }
}

/// What was typed, without dashes and with look-alikes put right.
fn plain_code(typed: &str) -> String {
    let letters = typed.chars().filter(|letter| letter.is_ascii_alphanumeric());
    letters
        .map(|letter| match letter.to_ascii_uppercase() {
            'O' => '0',
            'I' | 'L' => '1',
            other => other,
        })
        .collect()
}

/// Sign-in names are told apart without regard to case and outer blanks.
#[must_use]
pub fn plain_username(typed: &str) -> String {
    typed.trim().to_lowercase()
}

impl KeyFile {
    /// A new store's keys: the first staff member's slot and the recovery sheet's.
    ///
    /// # Errors
    /// [`Refusal::PasswordTooShort`], or a fault when there is no randomness.
    pub fn found(
        centre: &str,
        staff: StaffId,
        username: &str,
        password: &str,
        cost: Cost,
    ) -> Result<(Self, DataKey, RecoveryCode)> {
        let key = DataKey::random()?;
        let store: [u8; 16] = random()?;
        let store = hex(&store);
        let mut file = KeyFile {
            format: 1,
            store,
            centre: centre.to_owned(),
            replica: new_replica()?,
            slots: Vec::new(),
        };
        file.give_slot(&key, staff, username, password, cost)?;
        let code = file.new_recovery(&key, cost)?;
        Ok((file, key, code))
    }

    /// Reads the keys of a store.
    ///
    /// # Errors
    /// [`Refusal::KeysMissing`], [`Refusal::KeysDamaged`], [`Refusal::StoreNewer`], or a fault of the disk.
    pub fn read(folder: &Folder) -> Result<Self> {
        let bytes = fs::read(folder.keys()).map_err(|error| match error.kind() {
            ErrorKind::NotFound => Trouble::from(Refusal::KeysMissing),
            _ => error.into(),
        })?;
        let file: KeyFile = serde_json::from_slice(&bytes).map_err(|_| Refusal::KeysDamaged)?;
        if file.format != 1 {
            return Err(Refusal::StoreNewer {
                found: file.format,
                known: 1,
            }
            .into());
        }
        Ok(file)
    }

    /// Writes the keys whole.
    ///
    /// # Errors
    /// When the disk refuses; the old file is then untouched.
    pub fn write(&self, folder: &Folder) -> Result<()> {
        write_whole(&folder.keys(), &serde_json::to_vec_pretty(self)?)
    }

    /// The same keys for another computer, which takes a number of its own.
    #[must_use]
    pub fn without_number(self) -> Self {
        KeyFile { replica: 0, ..self }
    }

    /// The store's own number, alike on every PC of an office.
    #[must_use]
    pub fn number(&self) -> &str {
        &self.store
    }

    /// Names that can sign in, in order.
    #[must_use]
    pub fn usernames(&self) -> Vec<String> {
        let mut names: Vec<String> = self
            .slots
            .iter()
            .filter(|slot| slot.staff.is_some())
            .map(|slot| slot.username.clone())
            .collect();
        names.sort();
        names
    }

    /// Opens the store with a password. An unknown name takes as long as a wrong password and gives the same answer.
    ///
    /// # Errors
    /// [`Refusal::WrongPassword`].
    pub fn open(&self, username: &str, password: &str) -> Result<Opened> {
        let username = plain_username(username);
        let slot = self
            .slots
            .iter()
            .find(|slot| slot.staff.is_some() && slot.username == username);
        let Some(slot) = slot else {
            let cost = self.slots.first().map_or(Cost::PEOPLE, |slot| slot.cost);
            stretch(password, &self.store, cost)?;
            return Err(Refusal::WrongPassword.into());
        };
        let key = self.unseal(slot, password)?.ok_or(Refusal::WrongPassword)?;
        let staff = slot.staff.ok_or(Refusal::WrongPassword)?;
        Ok(Opened { key, staff })
    }

    /// Opens the store with the code of the recovery sheet.
    ///
    /// # Errors
    /// [`Refusal::WrongRecoveryCode`].
    pub fn recover(&self, code: &str) -> Result<DataKey> {
        let slot = self
            .slots
            .iter()
            .find(|slot| slot.staff.is_none())
            .ok_or(Refusal::WrongRecoveryCode)?;
        Ok(self
            .unseal(slot, &plain_code(code))?
            .ok_or(Refusal::WrongRecoveryCode)?)
    }

    /// Gives a staff member a password, in place of one that was there.
    ///
    /// # Errors
    /// [`Refusal::PasswordTooShort`], [`Refusal::UsernameTaken`].
    pub fn give_slot(
        &mut self,
        key: &DataKey,
        staff: StaffId,
        username: &str,
        password: &str,
        cost: Cost,
    ) -> Result<()> {
        if password.chars().count() < SHORTEST_PASSWORD {
            let least = u32::try_from(SHORTEST_PASSWORD).unwrap_or(u32::MAX);
            return Err(Refusal::PasswordTooShort { least }.into());
        }
        let username = plain_username(username);
        if self
            .slots
            .iter()
            .any(|slot| slot.username == username && slot.staff != Some(staff))
        {
            return Err(Refusal::UsernameTaken { username }.into());
        }
        let slot = self.seal(key, Some(staff), username, password, cost)?;
        self.slots.retain(|slot| slot.staff != Some(staff));
        self.slots.push(slot);
        Ok(())
    }

    /// Takes a staff member's way in.
    pub fn take_slot(&mut self, staff: StaffId) {
        self.slots.retain(|slot| slot.staff != Some(staff));
    }

    /// Takes every way in that is of nobody whom `knows` knows.
    pub(crate) fn keep_slots_of(&mut self, knows: impl Fn(StaffId) -> bool) {
        self.slots.retain(|slot| slot.staff.is_none_or(&knows));
    }

    /// Makes a new recovery code; the old sheet opens nothing from then on.
    ///
    /// # Errors
    /// When there is no randomness.
    pub fn new_recovery(&mut self, key: &DataKey, cost: Cost) -> Result<RecoveryCode> {
        let code = RecoveryCode::random()?;
        let slot = self.seal(key, None, String::new(), &plain_code(code.text()), cost)?;
        self.slots.retain(|slot| slot.staff.is_some());
        self.slots.push(slot);
        Ok(code)
    }

    /// The cost of the slots that are there, for new ones of the same store.
    #[must_use]
    pub fn cost(&self) -> Cost {
        self.slots.first().map_or(Cost::PEOPLE, |slot| slot.cost)
    }

    fn seal(&self, key: &DataKey, staff: Option<StaffId>, username: String, secret: &str, cost: Cost) -> Result<Slot> {
        let salt = hex(&random::<16>()?);
        let nonce: [u8; 24] = random()?;
        let aad = self.binding(staff);
        let cipher = XChaCha20Poly1305::new(&stretch(secret, &salt, cost)?.into());
        let payload = Payload {
            msg: &key.0,
            aad: aad.as_bytes(),
        };
        let sealed = cipher
            .encrypt(&nonce.into(), payload)
            .map_err(|error| Fault::Keys(error.to_string()))?;
        Ok(Slot {
            staff,
            username,
            cost,
            salt,
            nonce: hex(&nonce),
            sealed: hex(&sealed),
        })
    }

    fn unseal(&self, slot: &Slot, secret: &str) -> Result<Option<DataKey>> {
        let nonce: [u8; 24] = unhex(&slot.nonce)
            .and_then(|bytes| bytes.try_into().ok())
            .ok_or(Refusal::KeysDamaged)?;
        let sealed = unhex(&slot.sealed).ok_or(Refusal::KeysDamaged)?;
        let aad = self.binding(slot.staff);
        let cipher = XChaCha20Poly1305::new(&stretch(secret, &slot.salt, slot.cost)?.into());
        let nonce: Nonce<XChaCha20Poly1305> = nonce.into();
        let Ok(mut bytes) = cipher.decrypt(
            &nonce,
            Payload {
                msg: &sealed,
                aad: aad.as_bytes(),
            },
        ) else {
            return Ok(None);
        };
        let key = <[u8; 32]>::try_from(bytes.as_slice())
            .map(DataKey)
            .map_err(|_| Refusal::KeysDamaged);
        bytes.zeroize();
        Ok(Some(key?))
    }

    /// A slot is good for one person of one store only.
    fn binding(&self, staff: Option<StaffId>) -> String {
        let whose = staff.map_or_else(|| "recovery".to_owned(), |staff| staff.to_string());
        format!("bekal slot 1 {} {whose}", self.store)
    }
}

fn stretch(secret: &str, salt: &str, cost: Cost) -> Result<[u8; 32]> {
    // A damaged file must not be able to ask for all the memory there is, nor for hours.
    if cost.memory_kib > 4 * Cost::PEOPLE.memory_kib || cost.passes > 4 * Cost::PEOPLE.passes {
        return Err(Refusal::KeysDamaged.into());
    }
    let params = Params::new(cost.memory_kib, cost.passes, 1, Some(32)).map_err(|_| Refusal::KeysDamaged)?;
    let mut key = [0; 32];
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password_into(secret.as_bytes(), salt.as_bytes(), &mut key)
        .map_err(|_| Refusal::KeysDamaged)?;
    Ok(key)
}

/// Bytes in lower-case hexadecimal.
pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// What [`hex`] wrote; nothing where that is none of it.
pub(crate) fn unhex(text: &str) -> Option<Vec<u8>> {
    if !text.is_ascii() || !text.len().is_multiple_of(2) {
        return None;
    }
    (0..text.len())
        .step_by(2)
        .map(|at| u8::from_str_radix(text.get(at..at + 2)?, 16).ok())
        .collect()
}
