//! What lies where in a store's folder, and that only one program works in it at a time.

use crate::refusal::{Refusal, Result, Trouble};
use std::{
    fs::{self, File, OpenOptions, TryLockError},
    io::{self, Write},
    path::{Path, PathBuf},
    thread,
    time::Duration,
};

/// How often and how long somebody who holds a folder is waited for.
const TRIES: u32 = 5;
const BLINK: Duration = Duration::from_millis(20);

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

    /// The sealed photos and scans that lie here, by name, and how many bytes each takes. Whatever else lies with them is
    /// none.
    ///
    /// # Errors
    /// A fault of the disk.
    pub fn pictures(&self) -> Result<Vec<(String, u64)>> {
        let inside = match fs::read_dir(self.photos()) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
            inside => inside?,
        };
        let mut pictures = Vec::new();
        for entry in inside {
            let entry = entry?;
            if let Ok(name) = entry.file_name().into_string()
                && blake3::Hash::from_hex(&name).is_ok()
            {
                pictures.push((name, entry.metadata()?.len()));
            }
        }
        pictures.sort();
        Ok(pictures)
    }

    /// Whether somebody has made a store here. One whose making was cut off is none: its key was never written.
    #[must_use]
    pub fn holds_a_store(&self) -> bool {
        self.keys().exists() || (self.database().exists() && !self.unfinished().exists())
    }

    /// A sign that lies here while a store is being made.
    fn unfinished(&self) -> PathBuf {
        self.0.join("unfinished")
    }

    /// Says that a store is being made here, after clearing away what was left of an earlier beginning.
    ///
    /// # Errors
    /// [`Refusal::StoreExists`], or a fault of the disk.
    pub(crate) fn begin_store(&self) -> Result<()> {
        if self.holds_a_store() {
            return Err(Refusal::StoreExists.into());
        }
        for end in ["", "-wal", "-shm"] {
            let mut file = self.database().into_os_string();
            file.push(end);
            match fs::remove_file(file) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error.into()),
                _ => {}
            }
        }
        write_whole(&self.unfinished(), b"")
    }

    /// Says that the store is whole. Its keys are what counts: a sign that stays beside them says nothing.
    pub(crate) fn end_store(&self) {
        let _ = fs::remove_file(self.unfinished()).map(|()| sync_name(&self.unfinished()));
    }

    /// Takes the folder for this program alone, until the lock is dropped.
    ///
    /// # Errors
    /// [`Refusal::StoreInUse`], [`Refusal::StoreReadOnly`], or a fault of the disk.
    pub fn lock(&self) -> Result<Lock> {
        let path = self.0.join("in-use.lock");
        let file = OpenOptions::new()
            .create(true)
            .truncate(false)
            .write(true)
            .open(path)
            .map_err(of_the_store)?;
        // A program that we start holds what we have open for a blink, until it becomes itself.
        for _ in 0..TRIES {
            match file.try_lock() {
                Ok(()) => return Ok(Lock(file)),
                Err(TryLockError::WouldBlock) => thread::sleep(BLINK),
                Err(TryLockError::Error(error)) => return Err(error.into()),
            }
        }
        Err(Refusal::StoreInUse.into())
    }

    /// Refuses a folder on another computer: two computers that write to one database lose it.
    ///
    /// # Errors
    /// [`Refusal::StoreOnShare`].
    pub fn must_be_on_this_computer(&self) -> Result<()> {
        if super::share::is_on_share(&self.0) {
            Err(Refusal::StoreOnShare.into())
        } else {
            Ok(())
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

impl Folder {
    /// Tells a disk that cannot be read from a store that is damaged: SQLite calls both malformed, and whoever has only
    /// pulled a stick out should not go looking for a backup.
    pub(crate) fn look_closer(&self, trouble: Trouble) -> Trouble {
        if !matches!(trouble, Trouble::Refused(Refusal::StoreDamaged)) {
            return trouble;
        }
        let read = File::open(self.database()).and_then(|mut file| io::copy(&mut file, &mut io::sink()));
        match read {
            Ok(_) => trouble,
            Err(error) if error.kind() == io::ErrorKind::NotFound => Refusal::StoreMissing.into(),
            Err(error) => error.into(),
        }
    }
}

/// Holds a store's folder for this program.
#[derive(Debug)]
pub struct Lock(#[allow(dead_code, reason = "kept only for being held")] File);

/// Writes a small file so that a power cut leaves the old one or the new one, never half of either.
///
/// # Errors
/// [`Refusal::DiskFull`], [`Refusal::NotPermitted`], [`Refusal::FileInUse`] or [`Refusal::DiskFails`]; the old file is then
/// untouched, unless the disk failed in the very end, when the new one stands in its place and a power cut may bring the
/// old one back.
pub fn write_whole(path: &Path, bytes: &[u8]) -> Result<()> {
    if fs::metadata(path).is_ok_and(|there| !there.is_file()) {
        // A pipe or a device has no other file to put in its place.
        return Ok(fs::write(path, bytes)?);
    }
    write_whole_for_now(path, bytes)?;
    sync_name(path)
}

/// The same for one of many files of a folder, whose names the disk is asked to keep together, by [`sync_inside`].
///
/// # Errors
/// As [`write_whole`].
pub(crate) fn write_whole_for_now(path: &Path, bytes: &[u8]) -> Result<()> {
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(".part");
    let part = path.with_file_name(name);
    let written = write_through(&part, bytes).and_then(|()| rename(&part, path));
    if let Err(error) = written {
        // Half a file helps nobody. That it cannot be removed either is no more than was told already.
        let _ = fs::remove_file(&part);
        return Err(error.into());
    }
    Ok(())
}

/// Gives what is whole under another name its place, where a power cut finds it.
///
/// # Errors
/// When the disk refuses, as [`write_whole`].
pub fn put_in_place(part: &Path, place: &Path) -> Result<()> {
    rename(part, place)?;
    sync_name(place)
}

fn write_through(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = File::create(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}

/// Gives a whole file its name. On Windows whoever looks through new files, as a virus scanner does, holds them for a
/// moment.
fn rename(from: &Path, to: &Path) -> io::Result<()> {
    let mut tries = if cfg!(windows) { 10 } else { 1 };
    loop {
        tries -= 1;
        match fs::rename(from, to) {
            Err(error) if tries > 0 && error.kind() == io::ErrorKind::PermissionDenied => {
                thread::sleep(Duration::from_millis(50));
            }
            done => return done,
        }
    }
}

/// Makes a folder and those above it, so that a power cut does not take them away with what was then put into them.
///
/// # Errors
/// When the disk refuses.
pub fn make(folder: &Path) -> Result<()> {
    if !folder.is_dir() {
        match folder.parent() {
            Some(parent) if !parent.as_os_str().is_empty() => make(parent)?,
            _ => {}
        }
        match fs::create_dir(folder) {
            Err(error) if !folder.is_dir() => return Err(error.into()),
            _ => {}
        }
    }
    sync_name(folder)
}

/// Has the disk keep the name of a file or folder: what it is called is kept by the folder in which it lies. Windows has no
/// call for folders; there a file's own is asked, as PostgreSQL does after it has renamed one.
///
/// # Errors
/// When the disk fails.
pub(crate) fn sync_name(path: &Path) -> Result<()> {
    #[cfg(unix)]
    if let Some(folder) = path.parent() {
        sync_inside(folder)?;
    }
    #[cfg(not(unix))]
    if let Ok(file) = OpenOptions::new().write(true).open(path) {
        file.sync_all()?;
    }
    Ok(())
}

/// Has the disk keep the names of all that lies in a folder. Windows kept each when its file was synced.
///
/// # Errors
/// When the disk fails.
pub fn sync_inside(folder: &Path) -> Result<()> {
    #[cfg(unix)]
    if let Ok(folder) = File::open(folder) {
        match folder.sync_all() {
            // Some filesystems, such as those of a network, have nothing to do here and say so.
            Err(error) if !matches!(error.kind(), io::ErrorKind::InvalidInput | io::ErrorKind::Unsupported) => {
                return Err(error.into());
            }
            _ => {}
        }
    }
    #[cfg(not(unix))]
    let _ = folder;
    Ok(())
}

/// Copies a file so that a power cut does not take the copy away.
///
/// # Errors
/// A fault of the disk.
pub fn copy(from: &Path, to: &Path) -> Result<()> {
    fs::copy(from, to)?;
    sync(to)
}

/// A centre's name as a folder is called on any disk.
#[must_use]
pub fn plain_name(centre: &str) -> String {
    let plain: String = centre
        .to_lowercase()
        .chars()
        .map(|sign| if sign.is_ascii_alphanumeric() { sign } else { '-' })
        .collect();
    let words: Vec<&str> = plain.split('-').filter(|word| !word.is_empty()).take(6).collect();
    let name: String = words.join("-").chars().take(60).collect();
    if name.is_empty() { "pusat".to_owned() } else { name }
}

/// Asks the disk to keep what was written to a file. Windows wants to be asked by somebody who may write to it.
pub(crate) fn sync(path: &Path) -> Result<()> {
    Ok(OpenOptions::new().write(true).open(path)?.sync_all()?)
}

/// Asks the disk to keep a name where a refusal only means that the old file may come back after a power cut.
pub(crate) fn sync_folder(path: &Path) {
    let _ = sync_name(path);
}

/// A disk that may not be written to, where it is the store's own.
fn of_the_store(error: io::Error) -> Trouble {
    match error.into() {
        Trouble::Refused(Refusal::NotPermitted) => Refusal::StoreReadOnly.into(),
        other => other,
    }
}
