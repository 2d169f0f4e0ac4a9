//! Photos beside the store: sealed, named by a keyed hash of what is in them, safe on disk before a row names them.

use super::{folder, folder::Folder, keys::DataKey};
use crate::refusal::{Refusal, Result};
use chacha20poly1305::{
    ChaCha20Poly1305, KeyInit,
    aead::{Aead, Nonce},
};
use std::{
    collections::HashSet,
    fs,
    panic::resume_unwind,
    path::{Path, PathBuf},
    sync::{
        Mutex, PoisonError,
        atomic::{AtomicBool, Ordering},
        mpsc,
    },
    thread,
};

/// Threads that bring pictures to the disk, where each waits most of the time.
const KEEPERS: usize = 2;

/// Hands over one picture of many, and is told its name.
pub(crate) type Keep<'k> = dyn FnMut(&[u8]) -> Result<String> + 'k;

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
        self.make_folder()?;
        self.put(&hash, bytes)?;
        // Whoever kept it first may have been stopped before its name was safe.
        folder::sync_name(&self.place(&hash))?;
        Ok(hash.to_hex().to_string())
    }

    /// Keeps many that `bring` brings one after another, each as [`Pictures::keep`] would. The next is read while others go to
    /// the disk, and the names of all are made safe together in the end; so none may be believed kept before this is done.
    ///
    /// # Errors
    /// Whatever `bring` refuses, or when the disk refuses; some may have been kept then.
    pub(crate) fn keep_each<T>(&self, bring: impl FnOnce(&mut Keep<'_>) -> Result<T>) -> Result<T> {
        self.make_folder()?;
        let (hand, taken) = mpsc::sync_channel::<(blake3::Hash, Vec<u8>)>(KEEPERS);
        let taken = Mutex::new(taken);
        let refused = AtomicBool::new(false);
        let next = || taken.lock().unwrap_or_else(PoisonError::into_inner).recv();
        let keep_all = || {
            let mut kept = Ok(());
            while let Ok((hash, bytes)) = next() {
                // Whoever was refused goes on taking, so that nobody waits for a place on the way.
                if kept.is_ok() {
                    kept = self.put(&hash, &bytes);
                    refused.fetch_or(kept.is_err(), Ordering::Relaxed);
                }
            }
            kept
        };
        let brought = thread::scope(|scope| {
            let keepers: Vec<_> = (0..KEEPERS).map(|_| scope.spawn(keep_all)).collect();
            // Two keepers may not write the same file.
            let mut handed = HashSet::new();
            let brought = bring(&mut |bytes| {
                let hash = blake3::keyed_hash(&self.names, bytes);
                let is_new = handed.insert(*hash.as_bytes());
                if refused.load(Ordering::Relaxed) || (is_new && hand.send((hash, bytes.to_vec())).is_err()) {
                    return Err(Refusal::Cancelled.into());
                }
                Ok(hash.to_hex().to_string())
            });
            drop(hand);
            for keeper in keepers {
                keeper.join().unwrap_or_else(|panic| resume_unwind(panic))?;
            }
            brought
        })?;
        folder::sync_inside(&self.folder)?;
        Ok(brought)
    }

    fn make_folder(&self) -> Result<()> {
        if !self.is_made.load(Ordering::Relaxed) || !self.folder.is_dir() {
            folder::make(&self.folder)?;
            self.is_made.store(true, Ordering::Relaxed);
        }
        Ok(())
    }

    fn place(&self, hash: &blake3::Hash) -> PathBuf {
        self.folder.join(hash.to_hex().as_str())
    }

    /// Writes a picture unless it is there; the disk has still to be asked to keep its name.
    fn put(&self, hash: &blake3::Hash, bytes: &[u8]) -> Result<()> {
        if matches!(self.get(hash.to_hex().as_str()), Ok(Some(_))) {
            return Ok(());
        }
        // The nonce is never used for other bytes, because it comes from the bytes.
        let sealed = self
            .cipher
            .encrypt(&nonce(hash), bytes)
            .map_err(|error| sealing(&error))?;
        folder::write_whole_for_now(&self.place(hash), &sealed)
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
