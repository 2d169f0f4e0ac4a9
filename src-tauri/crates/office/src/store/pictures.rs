//! Photos beside the store: sealed, named by a keyed hash of what is in them, safe on disk before a row names them.

use super::{folder, folder::Folder, keys::DataKey};
use crate::refusal::{Refusal, Result};
use chacha20poly1305::{
    ChaCha20Poly1305, KeyInit,
    aead::{Aead, Nonce},
};
use std::{
    fs,
    path::{Path, PathBuf},
    sync::atomic::{AtomicBool, Ordering},
};

/// Where photos are kept, and how they are sealed.
pub struct Pictures {
    folder: PathBuf,
    /// Whether the folder's own name is safe.
    is_made: AtomicBool,
    names: [u8; 32],
    cipher: ChaCha20Poly1305,
}

impl Pictures {
    pub(crate) fn new(folder: &Folder, key: &DataKey) -> Self {
        let seal = key.derive("bekal photos: seal");
        Pictures {
            folder: folder.photos(),
            is_made: AtomicBool::new(false),
            names: key.derive("bekal photos: names"),
            cipher: ChaCha20Poly1305::new(&seal.into()),
        }
    }

    /// The same pictures named with another store's key, so that both call a picture alike.
    ///
    /// # Errors
    /// When that is no key.
    pub(crate) fn named_by(self, names: &str) -> Result<Self> {
        let names = blake3::Hash::from_hex(names).map_err(|error| crate::refusal::Fault::Keys(error.to_string()))?;
        Ok(Pictures {
            names: *names.as_bytes(),
            ..self
        })
    }

    /// The key that names are made with, for a laptop of this office; hexadecimal.
    pub(crate) fn names(&self) -> String {
        blake3::Hash::from_bytes(self.names).to_hex().to_string()
    }

    /// How many bytes a picture takes here; nothing when its file is not here.
    pub(crate) fn weight(&self, name: &str) -> Result<Option<u64>> {
        match fs::metadata(self.folder.join(name)) {
            Ok(file) => Ok(Some(file.len())),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error.into()),
        }
    }

    /// Keeps a picture and gives its name. The same picture is kept once; one whose file was damaged is kept anew.
    ///
    /// # Errors
    /// When the disk refuses.
    pub fn keep(&self, bytes: &[u8]) -> Result<String> {
        let hash = blake3::keyed_hash(&self.names, bytes);
        let name = hash.to_hex().to_string();
        let path = self.folder.join(&name);
        if !self.is_made.load(Ordering::Relaxed) || !self.folder.is_dir() {
            folder::make(&self.folder)?;
            self.is_made.store(true, Ordering::Relaxed);
        }
        if matches!(self.get(&name), Ok(Some(_))) {
            // Whoever kept it first may have been stopped before its name was safe.
            folder::sync_name(&path)?;
        } else {
            // The nonce is never used for other bytes, because it comes from the bytes.
            let sealed = self
                .cipher
                .encrypt(&nonce(&hash), bytes)
                .map_err(|error| sealing(&error))?;
            folder::write_whole(&path, &sealed)?;
        }
        Ok(name)
    }

    /// Whether the picture's file is here; whether it is whole shows when it is opened.
    #[must_use]
    pub fn holds(&self, name: &str) -> bool {
        blake3::Hash::from_hex(name).is_ok() && self.folder.join(name).exists()
    }

    /// The picture of that name, or nothing when its file is not here.
    ///
    /// # Errors
    /// [`Refusal::Picture`] when the file is damaged, or a fault of the disk.
    pub fn get(&self, name: &str) -> Result<Option<Vec<u8>>> {
        let damaged = || Refusal::Picture {
            why: "damaged".to_owned(),
        };
        let hash = blake3::Hash::from_hex(name).map_err(|_| damaged())?;
        let path = self.folder.join(name);
        if !path.exists() {
            return Ok(None);
        }
        Ok(Some(self.opened(&fs::read(path)?, &hash).ok_or_else(damaged)?))
    }

    /// Whether a file, which may lie elsewhere, is the whole picture of that name.
    #[must_use]
    pub(crate) fn is_whole(&self, path: &Path, name: &str) -> bool {
        let Ok(hash) = blake3::Hash::from_hex(name) else {
            return false;
        };
        fs::read(path).is_ok_and(|sealed| self.opened(&sealed, &hash).is_some())
    }

    fn opened(&self, sealed: &[u8], hash: &blake3::Hash) -> Option<Vec<u8>> {
        let bytes = self.cipher.decrypt(&nonce(hash), sealed).ok()?;
        (blake3::keyed_hash(&self.names, &bytes) == *hash).then_some(bytes)
    }
}

fn nonce(hash: &blake3::Hash) -> Nonce<ChaCha20Poly1305> {
    let mut first = [0; 12];
    first.copy_from_slice(&hash.as_bytes()[..12]);
    first.into()
}

fn sealing(error: &chacha20poly1305::Error) -> crate::refusal::Fault {
    crate::refusal::Fault::Keys(error.to_string())
}
