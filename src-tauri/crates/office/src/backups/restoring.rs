//! A new store made of a backup: built aside, checked there, and only then put where it belongs. What was there before is
//! never touched until the new one is proven, and is kept even then.

use super::{
    BackupTrouble,
    course::{BackupStage, Course},
    manifest::{Counts, Manifest, Sealed},
    place::Place,
    verifying::{damaged, database_of, folder_of, hash_of},
};
use crate::{
    Office,
    refusal::{Refusal, Result},
    store::{
        folder::{Folder, sync, sync_folder, sync_inside},
        keys::{DataKey, KeyFile},
        pictures::Pictures,
    },
};
use chrono::NaiveDateTime;
use std::{
    ffi::OsString,
    fs,
    path::{Path, PathBuf},
};

/// What comes between a store's name and the moment while it is made anew.
pub const FRESH: &str = ".pulih-";
/// What comes between a store's name and the moment when another took its place.
pub const BEFORE: &str = ".sebelum-";

/// Which backup becomes a store, and where.
pub struct Restoring<'a> {
    /// The backup's manifest.
    pub file: &'a Path,
    /// The store's key.
    pub key: &'a DataKey,
    /// Newer ways in than those in the backup, where there are any: people know the passwords of today.
    pub keys: Option<KeyFile>,
    /// Where the new store is to be; nothing may be there.
    pub into: &'a Path,
    /// What this computer is called.
    pub device: &'a str,
    /// By the clock on the wall.
    pub local: NaiveDateTime,
}

/// A store that was made of a backup and holds.
#[derive(Clone, Debug)]
pub struct Restored {
    /// What the backup says of itself.
    pub manifest: Manifest,
    /// What was counted in the new store.
    pub counts: Counts,
    /// Photos and scans that the backup lacked.
    pub pictures_missing: u32,
}

/// Makes a store of a backup in a new folder. It is built beside that folder and takes its name when it has been proven:
/// whatever interrupts this leaves no half store behind that name.
///
/// # Errors
/// [`Refusal::StoreExists`], [`Refusal::Backup`], [`Refusal::StoreNewer`], [`Refusal::Cancelled`], or a fault of the disk.
pub fn restore(ask: &Restoring<'_>, course: &Course) -> Result<Restored> {
    let is_free = !ask.into.exists() || fs::read_dir(ask.into).is_ok_and(|mut inside| inside.next().is_none());
    if !is_free {
        return Err(Refusal::StoreExists.into());
    }
    let aside = beside(ask.into, FRESH, ask.local);
    let made = build(ask, course, &aside).and_then(|restored| {
        if ask.into.exists() {
            fs::remove_dir(ask.into)?;
        }
        move_folder(&aside, ask.into)?;
        Ok(restored)
    });
    if made.is_err() {
        let _ = fs::remove_dir_all(&aside);
    }
    made
}

/// Builds a store of a backup in exactly that folder, which is new, and proves it. The keys come last.
fn build(ask: &Restoring<'_>, course: &Course, folder: &Path) -> Result<Restored> {
    let manifest = Sealed::read(ask.file)?.checked(ask.key)?;
    let mut keys = match &ask.keys {
        Some(keys) if keys.number() != manifest.keys.number() => {
            return Err(Refusal::Backup {
                why: BackupTrouble::OtherCentre,
            }
            .into());
        }
        Some(keys) => keys.clone(),
        None => manifest.keys.clone(),
    };
    let database = database_of(ask.file, &manifest)?;
    course.enter(BackupStage::Database, 0)?;
    fs::create_dir_all(folder.parent().unwrap_or(folder))?;
    fs::create_dir(folder)?;
    let store = Folder::at(folder);
    fs::copy(&database, store.database())?;
    let_write(&store.database())?;
    sync(&store.database())?;
    if hash_of(&store.database(), course)? != manifest.database.hash {
        return Err(damaged());
    }
    let pictures_missing = copy_pictures(ask, &manifest, &store, course)?;
    course.enter(BackupStage::Proving, 0)?;
    // A store that came back must never write under a number that another copy may be using.
    keys.replica = 0;
    keys.write(&store)?;
    let counts = check(&store, ask.key, ask.device, &manifest)?;
    sync_folder(&store.keys());
    Ok(Restored {
        manifest,
        counts,
        pictures_missing,
    })
}

fn copy_pictures(ask: &Restoring<'_>, manifest: &Manifest, store: &Folder, course: &Course) -> Result<u32> {
    course.enter(BackupStage::Pictures, manifest.pictures.len())?;
    let from = folder_of(ask.file);
    let pictures = Pictures::new(store, ask.key);
    fs::create_dir_all(store.photos())?;
    let mut missing = 0;
    for picture in &manifest.pictures {
        course.step()?;
        let to = store.photos().join(&picture.name);
        // One photo that a stick has lost must not keep the office from all the rest.
        if fs::copy(Place::picture(&from, &picture.name), &to).is_err() || !pictures.is_whole(&to, &picture.name) {
            let _ = fs::remove_file(&to);
            missing += 1;
            // … unless it is this disk that keeps nothing.
            fs::metadata(store.photos())?;
        } else {
            let_write(&to)?;
            sync(&to)?;
        }
    }
    sync_inside(&store.photos())?;
    if missing > 0 && crate::counted(manifest.pictures.len()) == missing {
        // Not one came: rather the room on this disk than every single photo on the other.
        fs::write(store.photos().join("coba.part"), vec![0; 1 << 20])?;
        fs::remove_file(store.photos().join("coba.part"))?;
    }
    Ok(missing)
}

/// Opens the new store, which takes its own number, and proves all of it.
fn check(store: &Folder, key: &DataKey, device: &str, manifest: &Manifest) -> Result<Counts> {
    let mut office = Office::open(store.path(), key, device)?;
    let health = office.check()?;
    let counts = office.counts()?;
    let same = counts.candidates == manifest.counts.candidates && counts.entries == manifest.counts.entries;
    if health.integrity && health.foreign_keys && health.rows_equal_book && same {
        Ok(counts)
    } else {
        Err(Refusal::Backup {
            why: BackupTrouble::DoesNotHold,
        }
        .into())
    }
}

/// A backup that has become the store.
#[derive(Debug)]
pub struct PutBack<T> {
    /// What was restored.
    pub restored: Restored,
    /// What was done to it before it became the store.
    pub done: T,
    /// Where the former store is kept, if there was one.
    pub before: Option<PathBuf>,
}

/// Makes a backup the store at `ask.into`: built and proven aside, made ready there by `ready`, and only then given the
/// place of the former store, which is kept. Whatever interrupts this, the store is wholly the old one or wholly the new
/// one, at the latest when [`mend_swaps`] was asked. Nobody may have the store open.
///
/// # Errors
/// As [`restore`], or what `ready` refuses; the former store is then where it was.
pub fn put_back<T>(
    ask: &Restoring<'_>,
    course: &Course,
    ready: impl FnOnce(&Folder, &Restored) -> Result<T>,
) -> Result<PutBack<T>> {
    remove_leavings(ask.into);
    let fresh = beside(ask.into, FRESH, ask.local);
    let aside = Restoring {
        keys: ask.keys.clone(),
        into: &fresh,
        ..*ask
    };
    let restored = restore(&aside, course)?;
    let done = ready(&Folder::at(&fresh), &restored).inspect_err(|_| {
        let _ = fs::remove_dir_all(&fresh);
    })?;
    let before = if ask.into.exists() {
        Some(swap(ask.into, &fresh, ask.local).inspect_err(|_| {
            // Where the former store could not go back to its place, the new one is all there is to go on with.
            if ask.into.exists() {
                let _ = fs::remove_dir_all(&fresh);
            }
        })?)
    } else {
        move_folder(&fresh, ask.into)?;
        None
    };
    Ok(PutBack { restored, done, before })
}

/// Takes away what earlier ways back to this store left when they were cut off.
fn remove_leavings(store: &Path) {
    let Some(name) = store.file_name().and_then(|name| name.to_str()) else {
        return;
    };
    let mark = format!("{name}{FRESH}");
    let beside = fs::read_dir(store.parent().unwrap_or(store));
    for other in beside.into_iter().flatten().flatten() {
        if other.file_name().to_str().is_some_and(|name| name.starts_with(&mark)) {
            let _ = fs::remove_dir_all(other.path());
        }
    }
}

/// Restores into a folder that is thrown away, to know that it can be done.
///
/// # Errors
/// As [`restore`].
pub fn rehearse(ask: &Restoring<'_>, course: &Course) -> Result<Restored> {
    let aside = beside(ask.into, ".coba-", ask.local);
    let made = build(ask, course, &aside);
    let _ = fs::remove_dir_all(&aside);
    made
}

/// Puts a restored store in the place of another, which is kept under a name with the moment. Nobody may have either open.
///
/// # Errors
/// A fault of the disk; the former store is then where it was.
pub fn swap(store: &Path, fresh: &Path, local: NaiveDateTime) -> Result<PathBuf> {
    let before = beside(store, BEFORE, local);
    move_folder(store, &before)?;
    if let Err(trouble) = move_folder(fresh, store) {
        let _ = move_folder(&before, store);
        return Err(trouble);
    }
    Ok(before)
}

/// Ends a swap that was cut off between its two steps: the former store is aside already, and the restored one, which was
/// proven before, does not have its name yet.
///
/// # Errors
/// A fault of the disk.
pub fn mend_swaps(stores: &Path) -> Result<()> {
    let names: Vec<String> = fs::read_dir(stores)
        .into_iter()
        .flatten()
        .flatten()
        .filter_map(|entry| entry.file_name().into_string().ok())
        .collect();
    for name in &names {
        let Some((store, moment)) = name.split_once(FRESH) else {
            continue;
        };
        // One that was not whole yet is built beside its own name.
        if moment.contains(FRESH) {
            continue;
        }
        let aside = stores.join(name);
        let was_there = names
            .iter()
            .any(|other| other.split_once(BEFORE).is_some_and(|(whose, _)| whose == store));
        let target = stores.join(store);
        if was_there && !target.exists() && is_whole(&aside) {
            move_folder(&aside, &target)?;
        }
    }
    Ok(())
}

fn is_whole(aside: &Path) -> bool {
    let folder = Folder::at(aside);
    folder.database().exists() && KeyFile::read(&folder).is_ok()
}

/// Whether a folder among the stores is one that was set aside, or is being made, and no centre to be opened.
#[must_use]
pub fn is_aside(name: &str) -> bool {
    [FRESH, BEFORE, ".coba-"].iter().any(|mark| name.contains(mark)) || name.ends_with(".part")
}

/// A folder beside another, with the moment in its name.
#[must_use]
pub fn beside(path: &Path, mark: &str, local: NaiveDateTime) -> PathBuf {
    let mut base = path.file_name().map_or_else(|| OsString::from("bekal"), OsString::from);
    base.push(format!("{mark}{}", local.format("%Y-%m-%d-%H%M%S")));
    let mut found = path.with_file_name(&base);
    let mut number = 2;
    while found.exists() {
        let mut other = base.clone();
        other.push(format!("-{number}"));
        found = path.with_file_name(other);
        number += 1;
    }
    found
}

fn move_folder(from: &Path, to: &Path) -> Result<()> {
    fs::rename(from, to)?;
    sync_folder(to);
    Ok(())
}

/// A file from a medium that may only be read is copied as one that may only be read.
fn let_write(path: &Path) -> Result<()> {
    let permissions = fs::metadata(path)?.permissions();
    if permissions.readonly() {
        let whole = fs::read(path)?;
        let other = path.with_extension("tulis");
        fs::write(&other, whole)?;
        remove_read_only(path)?;
        fs::rename(&other, path)?;
    }
    Ok(())
}

/// Windows does not replace a file that may only be read.
fn remove_read_only(path: &Path) -> Result<()> {
    #[cfg(windows)]
    {
        let mut permissions = fs::metadata(path)?.permissions();
        permissions.set_readonly(false);
        fs::set_permissions(path, permissions)?;
    }
    #[cfg(not(windows))]
    let _ = path;
    Ok(())
}

impl Office {
    /// Counts what a backup counts, without photos and scans.
    ///
    /// # Errors
    /// A fault of the store.
    pub fn counts(&self) -> Result<Counts> {
        let (candidates, entries): (u32, u32) = self.store.query_row(
            "SELECT (SELECT count(*) FROM candidates WHERE gone = 0), (SELECT count(*) FROM book_entry)",
            [],
            |row| Ok((row.get(0)?, row.get(1)?)),
        )?;
        Ok(Counts {
            candidates,
            entries,
            papers: crate::counted(self.folder().pictures()?.len()),
        })
    }
}
