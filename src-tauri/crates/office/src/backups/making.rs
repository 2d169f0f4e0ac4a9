//! Writing a backup and proving it, beside the open office and without a lock of it.

use super::{
    PlaceTrouble,
    course::{BackupStage, Course},
    manifest::{self, Copied, ENDING, Manifest, Picture, Sealed},
    place::Place,
    rotation::superfluous,
    verifying::{Proven, hash_of, prove},
};
use crate::{
    Office, counted,
    refusal::{Refusal, Result, Trouble},
    store::{
        folder::{Folder, make as make_folder, put_in_place, sync, sync_inside},
        keys::{DataKey, KeyFile},
        opening,
    },
};
use chrono::{DateTime, NaiveDateTime, Utc};
use rusqlite::Connection;
use std::{
    collections::{BTreeSet, HashSet},
    fs,
    path::{Path, PathBuf},
    sync::{
        Mutex, PoisonError,
        atomic::{AtomicUsize, Ordering},
    },
};

/// What a backup is made of, and where it goes.
pub struct Making<'a> {
    /// The store.
    pub store: &'a Folder,
    /// Its key.
    pub key: &'a DataKey,
    /// The place that the office chose.
    pub place: &'a Path,
    /// When.
    pub now: DateTime<Utc>,
    /// The same by the clock on the wall, for the name and for which old ones go.
    pub local: NaiveDateTime,
}

/// A backup that was proven.
#[derive(Clone, Debug)]
pub struct Made {
    /// Its manifest.
    pub file: PathBuf,
    /// What it says.
    pub manifest: Manifest,
    /// Bytes of photos and scans that had to be copied; the others were there.
    pub copied: u64,
}

/// How far a store has come, to tell whether a backup still holds all of it.
///
/// # Errors
/// A fault of the store.
pub fn reached(store: &Folder, key: &DataKey) -> Result<Reached> {
    let source = opening::look(&store.database(), key)?;
    reached_by(&source, store)
}

fn reached_by(source: &Connection, store: &Folder) -> Result<Reached> {
    let last = last_entry(source)?;
    let keys = blake3::hash(&fs::read(store.keys())?).to_hex().to_string();
    Ok(Reached { last, keys })
}

impl Office {
    /// How far the open store has come.
    ///
    /// # Errors
    /// A fault of the store.
    pub fn reached(&self) -> Result<Reached> {
        reached_by(&self.store, self.folder())
    }
}

/// How far a store has come.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Reached {
    /// The last entry of its book.
    pub last: i64,
    /// A fingerprint of the ways in, none of which stand in the book.
    pub keys: String,
}

fn last_entry(store: &Connection) -> Result<i64> {
    Ok(store.query_row("SELECT coalesce(max(arrival), 0) FROM book_entry", [], |row| row.get(0))?)
}

/// Makes a backup, proves it, and then lets old ones go.
///
/// # Errors
/// [`Refusal::BackupPlace`], [`Refusal::StoreDamaged`], [`Refusal::Cancelled`], or a fault of the store.
pub fn make(ask: &Making<'_>, course: &Course) -> Result<Made> {
    let keys = KeyFile::read(ask.store)?;
    let place = Place::of(ask.place, &keys);
    place.ready(ask.store)?;
    let (stem, file) = free_name(&place, ask.local)?;
    let database = place.folder().join(format!("{stem}.db"));
    let made = write(ask, course, keys, &place, &database, &file);
    if made.is_err() {
        // What has no manifest is no backup; what cannot be removed now goes with a later one.
        let _ = fs::remove_file(&file);
        let _ = fs::remove_file(part_of(&database));
        let _ = fs::remove_file(&database);
    } else {
        let_go(ask, &place);
    }
    made
}

fn write(
    ask: &Making<'_>,
    course: &Course,
    keys: KeyFile,
    place: &Place,
    database: &Path,
    file: &Path,
) -> Result<Made> {
    course.enter(BackupStage::Database, 0)?;
    let source = opening::look(&ask.store.database(), ask.key)?;
    let least = last_entry(&source)?;
    let part = part_of(database);
    let copied = course.with(&source, |source| opening::copy_into(source, &part));
    match copied {
        // A damaged source is the store's trouble and not the place's.
        Err(trouble @ Trouble::Refused(Refusal::StoreDamaged)) => return Err(trouble),
        other => place.told(other)?,
    }
    drop(source);
    place.told(sync(&part))?;
    place.told(put_in_place(&part, database))?;

    let (pictures, copied) = copy_pictures(ask, course, place)?;

    course.enter(BackupStage::Proving, 0)?;
    let proven = place
        .told(prove(database, ask.key, course))
        .map_err(|trouble| match trouble {
            // The source was whole, so the place has not kept what it was given.
            Trouble::Refused(Refusal::StoreDamaged | Refusal::Backup { .. }) => unreliable(),
            other => other,
        })?;
    if proven.last < least {
        return Err(unreliable());
    }
    let Proven { schema, mut counts, .. } = proven;
    counts.papers = counted(pictures.len());
    let database = Copied {
        file: manifest::file_name(database),
        bytes: place.told(fs::metadata(database).map_err(Trouble::from))?.len(),
        hash: place.told(hash_of(database, course))?,
    };
    let manifest = Manifest::new((ask.now, ask.local), schema, counts, database, pictures, keys);
    course.go_on()?;
    place.told(manifest.write(file, ask.key))?;
    let manifest = place.told(Sealed::read(file)?.checked(ask.key))?;
    Ok(Made {
        file: file.to_owned(),
        manifest,
        copied,
    })
}

fn unreliable() -> Trouble {
    Refusal::BackupPlace {
        why: PlaceTrouble::Unreliable,
    }
    .into()
}

fn part_of(database: &Path) -> PathBuf {
    database.with_extension("db.part")
}

/// A name by the minute; two within one minute are told apart.
fn free_name(place: &Place, local: NaiveDateTime) -> Result<(String, PathBuf)> {
    let stem = format!("cadangan-{}", local.format("%Y-%m-%d-%H%M"));
    for number in 1..1000 {
        let stem = if number == 1 {
            stem.clone()
        } else {
            format!("{stem}-{number}")
        };
        let file = place.folder().join(format!("{stem}.{ENDING}"));
        if !file.exists() && !place.folder().join(format!("{stem}.db")).exists() {
            return Ok((stem, file));
        }
    }
    Err(unreliable())
}

/// Copies what is not there yet, on a few threads, because each file waits for the disk. The pictures of a store are
/// written before the rows that name them, so a look at the folder after the database was copied finds them all.
fn copy_pictures(ask: &Making<'_>, course: &Course, place: &Place) -> Result<(Vec<Picture>, u64)> {
    let all: Vec<Picture> = ask
        .store
        .pictures()?
        .into_iter()
        .map(|(name, bytes)| Picture { name, bytes })
        .collect();
    course.enter(BackupStage::Pictures, all.len())?;
    let (next, trouble) = (AtomicUsize::new(0), Mutex::new(None));
    let copied = std::sync::atomic::AtomicU64::new(0);
    let met = || trouble.lock().unwrap_or_else(PoisonError::into_inner);
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                while let Some(picture) = all.get(next.fetch_add(1, Ordering::Relaxed)) {
                    let done = copy_picture(ask.store, place, picture).and_then(|bytes| {
                        copied.fetch_add(bytes, Ordering::Relaxed);
                        course.step()
                    });
                    if met().is_some() {
                        break;
                    }
                    if let Err(trouble) = done {
                        met().get_or_insert(trouble);
                        break;
                    }
                }
            });
        }
    });
    if let Some(trouble) = trouble.into_inner().unwrap_or_else(PoisonError::into_inner) {
        return Err(trouble);
    }
    // A folder keeps the names of what lies in it: asked once for all, before anything says that they are there. A backup
    // that was cut off may have copied them without coming that far.
    let folders: BTreeSet<PathBuf> = all
        .iter()
        .filter_map(|picture| Some(Place::picture(place.folder(), &picture.name).parent()?.to_owned()))
        .collect();
    for folder in folders {
        place.told(sync_inside(&folder))?;
    }
    Ok((all, copied.into_inner()))
}

/// Copies one picture unless it is there, reads it back, and gives the bytes copied.
fn copy_picture(store: &Folder, place: &Place, picture: &Picture) -> Result<u64> {
    let to = Place::picture(place.folder(), &picture.name);
    if fs::metadata(&to).is_ok_and(|there| there.len() == picture.bytes) {
        return Ok(0);
    }
    let bytes = fs::read(store.photos().join(&picture.name))?;
    let part = to.with_extension("part");
    let kept = (|| {
        if let Some(folder) = to.parent().filter(|folder| !folder.is_dir()) {
            make_folder(folder)?;
        }
        fs::write(&part, &bytes)?;
        sync(&part)?;
        if fs::read(&part)? != bytes {
            return Err(unreliable());
        }
        Ok(fs::rename(&part, &to)?)
    })();
    if kept.is_err() {
        // Half a picture only takes room, of which there may be none.
        let _ = fs::remove_file(&part);
    }
    place.told(kept)?;
    Ok(picture.bytes)
}

/// Lets old backups go, and pictures that no backup names any more. Whatever cannot be removed or understood stays: too
/// much is kept rather than too little, and the new backup is good in any case.
fn let_go(ask: &Making<'_>, place: &Place) {
    let (all, every) = manifest::all_in(place.folder());
    let mut gone = HashSet::new();
    let replicas: HashSet<i64> = all.iter().map(|(_, sealed)| sealed.says().replica).collect();
    // Two computers of one office may share a place: neither lets the other's newest go.
    for replica in replicas {
        let own: Vec<_> = all
            .iter()
            .filter(|(_, sealed)| sealed.says().replica == replica)
            .collect();
        let made: Vec<NaiveDateTime> = own.iter().map(|(_, sealed)| sealed.says().made_on).collect();
        for at in superfluous(ask.local, &made) {
            let Some((file, sealed)) = own.get(at) else { continue };
            let Ok(manifest) = sealed.clone().checked(ask.key) else {
                continue;
            };
            if fs::remove_file(file).is_ok() {
                let _ = fs::remove_file(place.folder().join(&manifest.database.file));
                gone.insert(file.clone());
            }
        }
    }
    remove_cut_off(place, ask.local);
    if gone.is_empty() || !every {
        return;
    }
    let named: HashSet<&str> = all
        .iter()
        .filter(|(file, _)| !gone.contains(file))
        .flat_map(|(_, sealed)| sealed.says().pictures.iter().map(|picture| picture.name.as_str()))
        .collect();
    let was_named: HashSet<&str> = all
        .iter()
        .filter(|(file, _)| gone.contains(file))
        .flat_map(|(_, sealed)| sealed.says().pictures.iter().map(|picture| picture.name.as_str()))
        .collect();
    for name in was_named.difference(&named) {
        let _ = fs::remove_file(Place::picture(place.folder(), name));
    }
}

/// What was being written when a computer was switched off, two days ago or earlier: another computer may be at work now.
fn remove_cut_off(place: &Place, local: NaiveDateTime) {
    for entry in fs::read_dir(place.folder()).into_iter().flatten().flatten() {
        let path = entry.path();
        let name = manifest::file_name(&path);
        let Some(stem) = name.strip_suffix(".db.part").or_else(|| name.strip_suffix(".db")) else {
            continue;
        };
        let day = stem.strip_prefix("cadangan-").and_then(|rest| rest.get(..10));
        let Some(day) = day.and_then(|day| day.parse::<chrono::NaiveDate>().ok()) else {
            continue;
        };
        let has_manifest = place.folder().join(format!("{stem}.{ENDING}")).exists();
        if !has_manifest && (local.date() - day).num_days() >= 2 {
            let _ = fs::remove_file(path);
        }
    }
}
