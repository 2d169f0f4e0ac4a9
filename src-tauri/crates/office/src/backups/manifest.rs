//! What a backup says of itself: a line of JSON, and a second line with a seal that only the store's key can make, so that
//! an edited, mixed or made-up backup is told from a true one.

use super::BackupTrouble;
use crate::{
    refusal::{Refusal, Result, Trouble},
    store::{
        folder::write_whole,
        keys::{DataKey, KeyFile},
        opening::NEWEST,
    },
};
use chrono::{DateTime, NaiveDateTime, Utc};
use serde::{Deserialize, Serialize};
use std::{
    fs::{self, File},
    io::{ErrorKind, Read},
    path::Path,
};
use ts_rs::TS;

/// How a backup's manifest ends.
pub const ENDING: &str = "bekal";

/// The form of manifest that this program writes and reads.
const FORMAT: u32 = 1;

/// No manifest is longer: half a million pictures fit.
const LONGEST: u64 = 64 * 1024 * 1024;

/// What was counted in a backup after it was written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Counts {
    /// People on the list.
    pub candidates: u32,
    /// Entries of the book.
    pub entries: u32,
    /// Photos and scans.
    pub papers: u32,
}

/// The database of a backup.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Copied {
    pub(crate) file: String,
    pub(crate) bytes: u64,
    /// BLAKE3 of the file.
    pub(crate) hash: String,
}

/// A photo or a scan of a backup.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Picture {
    pub(crate) name: String,
    pub(crate) bytes: u64,
}

/// What a backup says of itself.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Manifest {
    format: u32,
    /// The centre's name.
    pub centre: String,
    /// When it was made.
    pub made_at: DateTime<Utc>,
    /// The same by the clock on the wall.
    pub made_on: NaiveDateTime,
    /// The schema of its database.
    pub schema: u32,
    /// What was counted in it.
    pub counts: Counts,
    /// The computer that made it.
    pub(crate) replica: i64,
    pub(crate) database: Copied,
    pub(crate) pictures: Vec<Picture>,
    /// The ways in as they were then, the store's own number among them.
    pub(crate) keys: KeyFile,
}

/// A manifest as it was read: what it says is to be believed only after [`Sealed::checked`].
#[derive(Clone, Debug)]
pub struct Sealed {
    line: String,
    seal: String,
    says: Manifest,
}

#[derive(Serialize, Deserialize)]
struct Seal {
    seal: String,
}

/// The part of a manifest that tells what it is, whoever wrote the rest.
#[derive(Deserialize)]
struct Form {
    format: u32,
}

fn seal_of(key: &DataKey, line: &str) -> String {
    let key = key.derive("bekal backups: manifest");
    blake3::keyed_hash(&key, line.as_bytes()).to_hex().to_string()
}

impl Manifest {
    pub(crate) fn new(
        (made_at, made_on): (DateTime<Utc>, NaiveDateTime),
        schema: u32,
        counts: Counts,
        database: Copied,
        pictures: Vec<Picture>,
        keys: KeyFile,
    ) -> Self {
        Manifest {
            format: FORMAT,
            centre: keys.centre.clone(),
            made_at,
            made_on,
            schema,
            counts,
            replica: keys.replica,
            database,
            pictures,
            keys,
        }
    }

    /// Everything it takes, in bytes, with photos and scans that it shares with others.
    #[must_use]
    pub fn bytes(&self) -> u64 {
        self.database.bytes + self.pictures.iter().map(|picture| picture.bytes).sum::<u64>()
    }

    /// Writes it under its seal: with this file the backup begins to be one.
    pub(crate) fn write(&self, path: &Path, key: &DataKey) -> Result<()> {
        let line = serde_json::to_string(self)?;
        let seal = serde_json::to_string(&Seal {
            seal: seal_of(key, &line),
        })?;
        write_whole(path, format!("{line}\n{seal}\n").as_bytes())
    }
}

impl Sealed {
    /// Reads a manifest.
    ///
    /// # Errors
    /// [`Refusal::FileMissing`], [`Refusal::Backup`], [`Refusal::StoreNewer`], or a fault of the disk.
    pub fn read(path: &Path) -> Result<Self> {
        let not_one = || {
            Trouble::from(Refusal::Backup {
                why: BackupTrouble::NotABackup,
            })
        };
        let mut file = File::open(path).map_err(|error| match error.kind() {
            ErrorKind::NotFound => Refusal::FileMissing { file: file_name(path) }.into(),
            _ => Trouble::from(error),
        })?;
        let size = file.metadata()?;
        if !size.is_file() || size.len() > LONGEST {
            return Err(not_one());
        }
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes)?;
        let text = String::from_utf8(bytes).map_err(|_| not_one())?;
        let (line, rest) = text.split_once('\n').ok_or_else(not_one)?;
        let form: Form = serde_json::from_str(line).map_err(|_| not_one())?;
        if form.format > FORMAT {
            return Err(Refusal::StoreNewer {
                found: form.format,
                known: FORMAT,
            }
            .into());
        }
        let says = serde_json::from_str(line).map_err(|_| not_one())?;
        let Seal { seal } = serde_json::from_str(rest.trim_end()).map_err(|_| not_one())?;
        Ok(Sealed {
            line: line.to_owned(),
            seal,
            says,
        })
    }

    /// What it says, not to be relied on: good for showing which backups there are.
    #[must_use]
    pub fn says(&self) -> &Manifest {
        &self.says
    }

    /// The ways in that it brings along.
    #[must_use]
    pub fn keys(&self) -> &KeyFile {
        &self.says.keys
    }

    /// What it says, now that the key has proved that this store wrote it.
    ///
    /// # Errors
    /// [`Refusal::Backup`] when it is forged, [`Refusal::StoreNewer`].
    pub fn checked(self, key: &DataKey) -> Result<Manifest> {
        let forged = || Refusal::Backup {
            why: BackupTrouble::Forged,
        };
        if seal_of(key, &self.line) != self.seal {
            return Err(forged().into());
        }
        let plain = |name: &str| !name.is_empty() && !name.contains(['/', '\\', ':']) && name != "..";
        let named_well = |picture: &Picture| blake3::Hash::from_hex(&picture.name).is_ok();
        if !plain(&self.says.database.file) || !self.says.pictures.iter().all(named_well) {
            return Err(forged().into());
        }
        if self.says.schema > NEWEST {
            return Err(Refusal::StoreNewer {
                found: self.says.schema,
                known: NEWEST,
            }
            .into());
        }
        Ok(self.says)
    }
}

/// Every manifest in a folder that can be read, newest first, and whether each could.
pub(crate) fn all_in(folder: &Path) -> (Vec<(std::path::PathBuf, Sealed)>, bool) {
    let mut every = true;
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.extension().is_some_and(|ending| ending == ENDING) {
            match Sealed::read(&path) {
                Ok(sealed) => found.push((path, sealed)),
                Err(_) => every = false,
            }
        }
    }
    found.sort_by(|(one_path, one), (other_path, other)| {
        (other.says.made_at, other_path).cmp(&(one.says.made_at, one_path))
    });
    (found, every)
}

/// A file's name as people read it.
pub(crate) fn file_name(path: &Path) -> String {
    path.file_name()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default()
}
