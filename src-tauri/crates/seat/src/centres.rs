//! The folder of stores on this computer: one folder for each centre, the sample centre among them.

use office::{
    Result,
    backups::restoring::is_aside,
    store::{
        folder::{Folder, plain_name},
        keys::KeyFile,
    },
};
use serde::{Deserialize, Serialize};
use std::{
    fs,
    path::{Path, PathBuf},
};
use ts_rs::TS;

/// The folder of the sample centre.
pub(crate) const SAMPLE: &str = "contoh";

/// A centre that can be opened here.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CentreEntry {
    /// Its folder's name.
    pub folder: String,
    /// The centre's name; the folder's when its keys cannot be read.
    pub name: String,
    /// Whether it is the sample centre.
    pub sample: bool,
}

/// Every centre on this computer, by name.
pub(crate) fn centres(stores: &Path) -> Vec<CentreEntry> {
    let folders = fs::read_dir(stores).into_iter().flatten().flatten();
    let mut found: Vec<CentreEntry> = folders
        .filter(|entry| !is_aside(&entry.file_name().to_string_lossy()))
        .filter(|entry| Folder::at(&entry.path()).holds_a_store())
        .filter_map(|entry| {
            let folder = entry.file_name().into_string().ok()?;
            let name = KeyFile::read(&Folder::at(&entry.path())).map_or_else(|_| folder.clone(), |keys| keys.centre);
            Some(CentreEntry {
                sample: folder == SAMPLE,
                folder,
                name,
            })
        })
        .collect();
    found.sort_by(|one, other| (one.sample, &one.name).cmp(&(other.sample, &other.name)));
    found
}

/// A folder for a new centre, named after it.
pub(crate) fn new_folder(stores: &Path, centre: &str) -> Result<PathBuf> {
    fs::create_dir_all(stores)?;
    let base = plain_name(centre);
    let base = crate::files::legal_name(if base == SAMPLE { "pusat-contoh" } else { &base });
    let mut number = 1;
    loop {
        let name = if number == 1 {
            base.clone()
        } else {
            format!("{base}-{number}")
        };
        let path = stores.join(name);
        if !path.exists() {
            return Ok(path);
        }
        number += 1;
    }
}

/// The folder of that name, and no other place on the disk.
pub(crate) fn folder_named(stores: &Path, name: &str) -> PathBuf {
    stores.join(crate::files::legal_name(name))
}
