//! Proving that a backup is whole: read again from where it lies, checked and counted.

use super::{
    BackupTrouble,
    course::{BackupStage, Course},
    manifest::{Counts, Manifest, Sealed},
    place::Place,
};
use crate::{
    counted,
    refusal::{Refusal, Result, Trouble},
    store::{keys::DataKey, opening, pictures::Pictures},
};
use std::{
    fs::File,
    io::{ErrorKind, Read},
    path::{Path, PathBuf},
};

/// What the database of a backup turned out to be.
pub(crate) struct Proven {
    pub(crate) schema: u32,
    /// Without the photos and scans, which lie beside it.
    pub(crate) counts: Counts,
    pub(crate) last: i64,
}

/// Opens a copied database, checks every page of it and counts.
pub(crate) fn prove(database: &Path, key: &DataKey, course: &Course) -> Result<Proven> {
    let store = opening::look(database, key)?;
    let said: String = course.with(&store, |store| {
        store.query_row(
            "SELECT integrity_check FROM pragma_integrity_check LIMIT 1",
            [],
            |row| row.get(0),
        )
    })?;
    if said != "ok" {
        return Err(Refusal::StoreDamaged.into());
    }
    let (schema, candidates, entries, last, gaps): (u32, u32, u32, i64, i64) = course.with(&store, |store| {
        store.query_row(
            "SELECT (SELECT user_version FROM pragma_user_version),
                    (SELECT count(*) FROM candidates WHERE gone = 0),
                    (SELECT count(*) FROM book_entry), (SELECT coalesce(max(arrival), 0) FROM book_entry),
                    (SELECT count(*) FROM (SELECT 1 FROM book_entry GROUP BY replica HAVING count(*) <> max(seq)))",
            [],
            |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?)),
        )
    })?;
    if gaps > 0 {
        return Err(Refusal::StoreDamaged.into());
    }
    Ok(Proven {
        schema,
        counts: Counts {
            candidates,
            entries,
            papers: 0,
        },
        last,
    })
}

/// BLAKE3 of a file's bytes, read in pieces.
pub(crate) fn hash_of(path: &Path, course: &Course) -> Result<String> {
    let mut file = File::open(path)?;
    let mut hasher = blake3::Hasher::new();
    let mut piece = vec![0; 1 << 20];
    loop {
        course.go_on()?;
        let read = file.read(&mut piece)?;
        if read == 0 {
            return Ok(hasher.finalize().to_hex().to_string());
        }
        hasher.update(piece.get(..read).unwrap_or_default());
    }
}

/// A backup that was proven again.
#[derive(Clone, Debug)]
pub struct Verified {
    /// What it says of itself, which is true.
    pub manifest: Manifest,
    /// Photos and scans that are missing or damaged.
    pub pictures_missing: u32,
}

/// Proves a backup from where it lies: its seal, its database, every page of it, the counts, every photo and scan.
///
/// # Errors
/// [`Refusal::FileMissing`], [`Refusal::Backup`], [`Refusal::StoreNewer`], [`Refusal::Cancelled`], or a fault of the disk.
pub fn verify(file: &Path, key: &DataKey, course: &Course) -> Result<Verified> {
    let manifest = Sealed::read(file)?.checked(key)?;
    let database = database_of(file, &manifest)?;
    course.enter(BackupStage::Proving, manifest.pictures.len())?;
    if hash_of(&database, course)? != manifest.database.hash {
        return Err(damaged());
    }
    let proven = prove(&database, key, course).map_err(|trouble| match trouble {
        Trouble::Refused(Refusal::StoreDamaged) => damaged(),
        other => other,
    })?;
    let counts = Counts {
        papers: counted(manifest.pictures.len()),
        ..proven.counts
    };
    if counts != manifest.counts {
        return Err(damaged());
    }
    let folder = folder_of(file);
    let pictures = Pictures::new(&crate::store::folder::Folder::at(&folder), key);
    let mut missing = 0;
    for picture in &manifest.pictures {
        course.step()?;
        if !pictures.is_whole(&Place::picture(&folder, &picture.name), &picture.name) {
            missing += 1;
        }
    }
    Ok(Verified {
        manifest,
        pictures_missing: missing,
    })
}

/// The database of a backup, as long as it was.
pub(crate) fn database_of(file: &Path, manifest: &Manifest) -> Result<PathBuf> {
    let database = folder_of(file).join(&manifest.database.file);
    match std::fs::metadata(&database) {
        Ok(there) if there.len() == manifest.database.bytes => Ok(database),
        Ok(_) => Err(damaged()),
        Err(error) if error.kind() == ErrorKind::NotFound => Err(Refusal::Backup {
            why: BackupTrouble::DatabaseMissing,
        }
        .into()),
        Err(error) => Err(error.into()),
    }
}

pub(crate) fn damaged() -> Trouble {
    Refusal::Backup {
        why: BackupTrouble::DatabaseDamaged,
    }
    .into()
}

/// The folder in which a backup lies.
pub(crate) fn folder_of(file: &Path) -> PathBuf {
    match file.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent.to_owned(),
        _ => PathBuf::from("."),
    }
}
