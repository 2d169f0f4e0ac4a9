//! Backups as a person meets them: where they go, made by themselves when something changed, made now, proven, and the way
//! back, also before anybody can sign in. One of these works at a time, on its own connection and thread, so that nobody
//! at the desk waits for it.
//!
//! - [`work`] the one work under way · [`vault`] making and proving one · [`way_back`] one becomes the store

mod vault;
mod way_back;
mod work;

pub(crate) use vault::Vault;
pub use way_back::{RestoreBackup, RestoredBackup};
pub(crate) use work::Backups;

use crate::{Seat, centres, session::lock};
use chrono::{DateTime, Local, Utc};
use office::{
    Refusal, Result, Trouble,
    backups::{
        PlaceTrouble,
        course::HowFar,
        kept::{Kept, ProvenOnce, Told},
        manifest::{Counts, ENDING, Manifest, Sealed},
        place::{Place, same_disk},
    },
    store::{folder::Folder, keys::KeyFile},
    vocabulary::Role,
};
use serde::{Deserialize, Serialize};
use std::{
    fs,
    path::{Path, PathBuf},
    time::Duration,
};
use ts_rs::TS;

/// How often is looked whether something changed that no backup holds.
pub(crate) const EVERY: Duration = Duration::from_secs(30 * 60);
/// How many former places are remembered.
const FORMER: usize = 5;

/// What is being done with backups.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum BackupWork {
    /// One is made.
    Make,
    /// One is restored into a folder that is thrown away.
    Rehearse,
    /// One becomes the store.
    Restore,
}

/// The work under way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct BackupRun {
    /// What it is.
    pub work: BackupWork,
    /// How far it is.
    pub far: HowFar,
}

/// How the backups of the open centre stand.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct BackupState {
    /// Where they go.
    pub place: Option<String>,
    /// Whether that place is there now.
    pub place_there: bool,
    /// Whether the place would be lost with the store's own disk, as far as the system tells.
    pub same_disk: bool,
    /// Whether something is in no backup yet.
    pub due: bool,
    /// The newest that was proven.
    pub proven: Option<ProvenOnce>,
    /// Days since then.
    pub days: Option<i32>,
    /// The newest proof that one can be restored.
    pub restored: Option<ProvenOnce>,
    /// Days since then.
    pub restored_days: Option<i32>,
    /// What went wrong since the newest.
    pub trouble: Option<Told>,
    /// The work under way.
    pub run: Option<BackupRun>,
}

/// A backup as a list shows it: what it says of itself.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct BackupLine {
    /// Its file.
    pub file: String,
    /// The centre's name.
    pub centre: String,
    /// When it was made.
    pub made_at: DateTime<Utc>,
    /// What was counted in it.
    pub counts: Counts,
    /// What it takes, with what it shares with others.
    #[ts(type = "number")]
    pub bytes: u64,
}

fn line((file, manifest): (&Path, &Manifest)) -> BackupLine {
    BackupLine {
        file: file.display().to_string(),
        centre: manifest.centre.clone(),
        made_at: manifest.made_at,
        counts: manifest.counts,
        bytes: manifest.bytes(),
    }
}

/// The backups of a store at every place that is remembered beside it, newest first.
fn found_for(folder: &Folder) -> Vec<BackupLine> {
    let mut found: Vec<BackupLine> = Vec::new();
    for place in Kept::read(folder).places() {
        // Where the keys are lost, every centre's backups at the place are shown.
        let folders = match KeyFile::read(folder) {
            Ok(keys) => vec![Place::of(&place, &keys).folder().to_owned()],
            Err(_) => inside(&place.join(office::backups::place::HEAD)),
        };
        for path in folders.iter().flat_map(|folder| inside(folder)) {
            if path.extension().is_some_and(|ending| ending == ENDING)
                && let Ok(sealed) = Sealed::read(&path)
            {
                found.push(line((&path, sealed.says())));
            }
        }
    }
    found.sort_by(|one, other| (other.made_at, &other.file).cmp(&(one.made_at, &one.file)));
    found.dedup_by(|one, other| one.file == other.file);
    found
}

fn inside(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    entries.map(|entry| entry.path()).collect()
}

impl Seat {
    /// How the backups of the open centre stand.
    ///
    /// # Errors
    /// [`Refusal::SignedOut`].
    pub fn backup_state(&self) -> Result<BackupState> {
        let (folder, reached) = self.at_work(|office, _| Ok((office.folder().clone(), office.reached()?)))?;
        let kept = Kept::read(&folder);
        let days = |at: DateTime<Utc>| {
            let days = (self.today() - at.with_timezone(&Local).date_naive()).num_days();
            i32::try_from(days.max(0)).unwrap_or(i32::MAX)
        };
        Ok(BackupState {
            place_there: kept.place.as_deref().is_some_and(Path::is_dir),
            same_disk: kept
                .place
                .as_deref()
                .is_some_and(|place| same_disk(place, folder.path())),
            place: kept.place.as_ref().map(|place| place.display().to_string()),
            due: vault::due(&kept, &reached).is_some(),
            days: kept.proven.as_ref().map(|proven| days(proven.made_at)),
            restored_days: kept.restored.as_ref().map(|restored| days(restored.at)),
            proven: kept.proven,
            restored: kept.restored,
            trouble: kept.trouble,
            run: self.backups.slot.now(),
        })
    }

    /// The work under way, also where nobody is signed in.
    #[must_use]
    pub fn backup_run(&self) -> Option<BackupRun> {
        self.backups.slot.now()
    }

    /// Stops the work under way. A way back that is stopped leaves everything as it was.
    #[must_use]
    pub fn stop_backup(&self) -> Option<BackupRun> {
        self.backups.slot.stop();
        self.backups.slot.now()
    }

    /// The backups of the open centre at the places it has used, newest first.
    ///
    /// # Errors
    /// [`Refusal::SignedOut`].
    pub fn list_backups(&self) -> Result<Vec<BackupLine>> {
        Ok(found_for(&self.vault()?.folder))
    }

    /// Says where backups go from now on. Administrators only.
    ///
    /// # Errors
    /// [`Refusal::NotAllowed`], [`Refusal::BackupPlace`], or a fault of the disk.
    pub fn choose_backup_place(&self, place: &str) -> Result<BackupState> {
        self.must_be_admin("choose_backup_place")?;
        let vault = self.vault()?;
        let chosen = PathBuf::from(place.trim());
        if !chosen.is_absolute() {
            return Err(Refusal::BackupPlace {
                why: PlaceTrouble::Missing,
            }
            .into());
        }
        Place::of(&chosen, &KeyFile::read(&vault.folder)?).ready(&vault.folder)?;
        let keeping = lock(&self.backups.slot.keeping);
        let mut kept = Kept::read(&vault.folder);
        if kept.place.as_ref() != Some(&chosen) {
            kept.former.retain(|former| former != &chosen);
            kept.former.splice(0..0, kept.place.replace(chosen));
            kept.former.truncate(FORMER);
            // What lies at the former place is no backup at this one.
            kept.reached = None;
        }
        kept.trouble = None;
        kept.write(&vault.folder)?;
        drop(keeping);
        self.backup_state()
    }

    /// Begins a backup.
    ///
    /// # Errors
    /// [`Refusal::SignedOut`], [`Refusal::BackupPlace`] when no place was chosen or it is not there.
    pub fn start_backup(&self) -> Result<BackupState> {
        let vault = self.vault()?;
        let refused = |why| Refusal::BackupPlace { why };
        let place = Kept::read(&vault.folder)
            .place
            .ok_or_else(|| refused(PlaceTrouble::NotChosen))?;
        if !place.is_dir() {
            return Err(refused(PlaceTrouble::Missing).into());
        }
        self.backups.start_backup(vault);
        self.backup_state()
    }

    /// Begins to restore a backup into a folder that is thrown away, to prove that it can be done.
    ///
    /// # Errors
    /// [`Refusal::SignedOut`], [`Refusal::FileMissing`], [`Refusal::Backup`].
    pub fn prove_restore(&self, file: &str) -> Result<BackupState> {
        let vault = self.vault()?;
        let file = PathBuf::from(file);
        Sealed::read(&file)?.checked(&vault.key)?;
        self.backups.start_rehearsal(vault, file);
        self.backup_state()
    }

    /// The backups that could bring a centre back which does not open, newest first.
    #[must_use]
    pub fn backups_found(&self, folder: &str) -> Vec<BackupLine> {
        found_for(&Folder::at(&centres::folder_named(&self.stores, folder)))
    }

    /// What a backup that a person chose says of itself.
    ///
    /// # Errors
    /// [`Refusal::FileMissing`], [`Refusal::Backup`], [`Refusal::StoreNewer`].
    pub fn look_at_backup(&self, file: &str) -> Result<BackupLine> {
        let file = Path::new(file);
        let sealed = Sealed::read(file)?;
        Ok(line((file, sealed.says())))
    }

    fn must_be_admin(&self, what: &str) -> Result<()> {
        match self.state()?.signed_in {
            Some(me) if me.role == Role::Admin => Ok(()),
            Some(_) => Err(not_allowed(what)),
            None => Err(Refusal::SignedOut.into()),
        }
    }

    /// Begins a last backup before the program ends, when one is due and can be made; the program then waits for
    /// [`Seat::wait_for_backup`].
    #[must_use]
    pub fn backup_before_end(&self) -> bool {
        self.vault().is_ok_and(|vault| self.backups.once_more(vault)) || self.backup_run().is_some()
    }

    /// Waits until no work with backups is under way, at most so long.
    pub fn wait_for_backup(&self, patience: Duration) {
        let _ = self.backups.slot.wait(patience);
    }
}

fn not_allowed(deed: &str) -> Trouble {
    Refusal::NotAllowed { deed: deed.to_owned() }.into()
}
