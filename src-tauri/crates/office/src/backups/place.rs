//! The second place: where in it backups lie, whether they can lie there, and what a failure there is called.

use super::PlaceTrouble;
use crate::{
    refusal::{Fault, Refusal, Result, Trouble},
    store::{
        folder::{Folder, make, plain_name},
        keys::KeyFile,
    },
};
use std::{
    fs,
    path::{Path, PathBuf},
};

/// The folder in the chosen place that holds the backups of every centre.
pub const HEAD: &str = "Bekal-cadangan";

/// The folder of one centre's backups at a place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    chosen: PathBuf,
    folder: PathBuf,
}

impl Place {
    /// Where the backups of the store with these keys lie at a chosen place. Nothing need be there.
    #[must_use]
    pub fn of(chosen: &Path, keys: &KeyFile) -> Self {
        // Whoever chooses the folder of backups itself means the place that it lies in.
        let chosen = match (chosen.file_name(), chosen.parent()) {
            (Some(name), Some(parent)) if name == HEAD => parent,
            _ => chosen,
        };
        let number: String = keys.number().chars().take(8).collect();
        let name = format!("{}-{number}", plain_name(&keys.centre));
        Place {
            folder: chosen.join(HEAD).join(name),
            chosen: chosen.to_owned(),
        }
    }

    /// The folder of the backups.
    #[must_use]
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Where a photo or scan lies. A folder of FAT holds about ten thousand long names, so they are spread over many.
    #[must_use]
    pub fn picture(folder: &Path, name: &str) -> PathBuf {
        folder.join("photos").join(name.get(..2).unwrap_or("00")).join(name)
    }

    /// Makes the folder ready for a backup of that store.
    ///
    /// # Errors
    /// [`Refusal::BackupPlace`], or a fault of the disk.
    pub fn ready(&self, store: &Folder) -> Result<()> {
        if !self.chosen.is_dir() {
            return Err(refused(PlaceTrouble::Missing));
        }
        if lies_in(&self.chosen, store.path()) {
            return Err(refused(PlaceTrouble::InsideStore));
        }
        self.told(make(&self.folder.join("photos")))
    }

    /// What happened at the place, in words about the place and not about the store.
    ///
    /// # Errors
    /// Those of `done`, put right.
    pub fn told<T>(&self, done: Result<T>) -> Result<T> {
        done.map_err(|trouble| {
            let here = self.chosen.is_dir();
            let why = match &trouble {
                Trouble::Refused(Refusal::DiskFull) => PlaceTrouble::Full,
                Trouble::Refused(Refusal::StoreReadOnly) if here => PlaceTrouble::ReadOnly,
                Trouble::Fault(Fault::Disk(_) | Fault::Store(_)) | Trouble::Refused(Refusal::StoreReadOnly)
                    if !here =>
                {
                    PlaceTrouble::Missing
                }
                Trouble::Fault(Fault::Disk(_) | Fault::Store(_)) => PlaceTrouble::Unreliable,
                Trouble::Refused(_) | Trouble::Fault(_) => return trouble,
            };
            refused(why)
        })
    }
}

fn refused(why: PlaceTrouble) -> Trouble {
    Refusal::BackupPlace { why }.into()
}

fn lies_in(path: &Path, folder: &Path) -> bool {
    match (fs::canonicalize(path), fs::canonicalize(folder)) {
        (Ok(path), Ok(folder)) => path.starts_with(folder),
        _ => path.starts_with(folder),
    }
}

/// Whether two places would be lost with one disk, as far as the system tells.
#[must_use]
pub fn same_disk(one: &Path, other: &Path) -> bool {
    #[cfg(unix)]
    {
        use std::os::unix::fs::MetadataExt;
        match (fs::metadata(one), fs::metadata(other)) {
            (Ok(one), Ok(other)) => one.dev() == other.dev(),
            _ => false,
        }
    }
    #[cfg(not(unix))]
    {
        let drive = |path: &Path| {
            fs::canonicalize(path)
                .ok()?
                .components()
                .next()
                .map(|first| first.as_os_str().to_owned())
        };
        matches!((drive(one), drive(other)), (Some(one), Some(other)) if one == other)
    }
}
