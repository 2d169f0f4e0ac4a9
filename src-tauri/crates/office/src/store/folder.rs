//! What lies where in a store's folder, and that only one program works in it at a time.

use crate::refusal::{Refusal, Result};
use std::{
    fs::{self, File, OpenOptions, TryLockError},
    io::Write,
    path::{Path, PathBuf},
};

/// A store's folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Folder(PathBuf);

impl Folder {
    /// The folder at that place, which need not exist yet.
    #[must_use]
    pub fn at(path: &Path) -> Self {
        Folder(path.to_owned())
    }

    /// The place itself.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.0
    }

    /// The encrypted database.
    #[must_use]
    pub fn database(&self) -> PathBuf {
        self.0.join("bekal.db")
    }

    /// The file of keys.
    #[must_use]
    pub fn keys(&self) -> PathBuf {
        self.0.join("keys.json")
    }

    /// The folder of sealed photos.
    #[must_use]
    pub fn photos(&self) -> PathBuf {
        self.0.join("photos")
    }

    /// Whether somebody has made a store here.
    #[must_use]
    pub fn holds_a_store(&self) -> bool {
        self.database().exists() || self.keys().exists()
    }

    /// Takes the folder for this program alone, until the lock is dropped.
    ///
    /// # Errors
    /// [`Refusal::StoreInUse`], [`Refusal::StoreReadOnly`], or a fault of the disk.
    pub fn lock(&self) -> Result<Lock> {
        let path = self.0.join("in-use.lock");
        let file = OpenOptions::new().create(true).truncate(false).write(true).open(path)?;
        match file.try_lock() {
            Ok(()) => Ok(Lock(file)),
            Err(TryLockError::WouldBlock) => Err(Refusal::StoreInUse.into()),
            Err(TryLockError::Error(error)) => Err(error.into()),
        }
    }

    /// Refuses a store whose files may not be written, before anything is tried.
    ///
    /// # Errors
    /// [`Refusal::StoreReadOnly`], or a fault of the disk.
    pub fn must_be_writable(&self) -> Result<()> {
        for file in [self.database(), self.keys()] {
            if fs::metadata(file)?.permissions().readonly() {
                return Err(Refusal::StoreReadOnly.into());
            }
        }
        Ok(())
    }
}

/// Holds a store's folder for this program.
#[derive(Debug)]
pub struct Lock(#[allow(dead_code, reason = "kept only for being held")] File);

/// Writes a small file so that a power cut leaves the old one or the new one, never half of either.
///
/// # Errors
/// When the disk refuses; the old file is then untouched.
pub fn write_whole(path: &Path, bytes: &[u8]) -> Result<()> {
    let part = path.with_extension("part");
    let mut file = File::create(&part)?;
    file.write_all(bytes)?;
    file.sync_all()?;
    drop(file);
    fs::rename(&part, path)?;
    sync_folder(path);
    Ok(())
}

/// Asks the disk to keep the new name. Windows has no such call and needs none; elsewhere a refusal only means that
/// the old file may come back after a power cut.
fn sync_folder(path: &Path) {
    #[cfg(unix)]
    if let Some(folder) = path.parent().and_then(|folder| File::open(folder).ok()) {
        let _ = folder.sync_all();
    }
    #[cfg(not(unix))]
    let _ = path;
}
