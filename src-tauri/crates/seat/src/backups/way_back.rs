//! The way back: a backup becomes the store of its centre, at the desk or before anybody can sign in.

use super::{BackupWork, not_allowed};
use crate::{Seat, centres, session::SeatState};
use chrono::{DateTime, Utc};
use office::{
    Office, Refusal, Result, Trouble,
    backups::{
        course::Course,
        kept::{Kept, ProvenOnce},
        manifest::{Counts, Sealed},
        restoring::{self, Restoring},
        salvage::{Salvaged, salvage},
    },
    refusal::Fault,
    store::{
        folder::Folder,
        keys::{DataKey, KeyFile},
    },
    vocabulary::Role,
};
use serde::{Deserialize, Serialize};
use std::path::{Path, PathBuf};
use ts_rs::TS;

/// Which backup becomes the store of which centre.
#[derive(Clone, Serialize, Deserialize, TS)]
pub struct RestoreBackup {
    /// The centre's folder; none where the centre is not on this computer yet.
    pub folder: Option<String>,
    /// The backup's file.
    pub file: String,
    /// Who, where nobody is signed in.
    pub username: Option<String>,
    /// The password, where nobody is signed in.
    pub password: Option<String>,
}

/// What came of it.
#[derive(Clone, Serialize, Deserialize, TS)]
pub struct RestoredBackup {
    /// The seat, signed in.
    pub state: SeatState,
    /// When the backup was made.
    pub made_at: DateTime<Utc>,
    /// What is in the store now.
    pub counts: Counts,
    /// Photos and scans that the backup lacked.
    pub papers_missing: u32,
    /// What a damaged store still gave.
    pub salvaged: Option<Salvaged>,
    /// Where the former store is kept.
    pub before: Option<String>,
}

impl Seat {
    /// Makes a backup the store of its centre. The new store is built aside and proven; the former is kept aside. Of one
    /// that was damaged, what can still be read is taken over. Administrators only, as far as that can be asked.
    ///
    /// # Errors
    /// [`Refusal::NotAllowed`], [`Refusal::WrongPassword`], [`Refusal::Backup`], [`Refusal::Cancelled`], [`Refusal::StoreNewer`],
    /// or a fault of the disk. Nothing has changed then.
    pub fn restore_backup(&self, ask: &RestoreBackup) -> Result<RestoredBackup> {
        self.backups.slot.make_room()?;
        let busy = self.backups.slot.begin(BackupWork::Restore);
        let busy = busy.ok_or(Refusal::StoreInUse)?;
        self.restore_in(ask, &busy.course)
    }

    fn restore_in(&self, ask: &RestoreBackup, course: &Course) -> Result<RestoredBackup> {
        let file = PathBuf::from(&ask.file);
        let sealed = Sealed::read(&file)?;
        let path = match &ask.folder {
            Some(folder) => centres::folder_named(&self.stores, folder),
            None => centres::new_folder(&self.stores, &sealed.says().centre)?,
        };
        let own = self.vault().ok().filter(|vault| vault.folder.path() == path);
        let store = Folder::at(&path);
        let keys = KeyFile::read(&store).ok();
        let (key, staff) = match &own {
            Some(vault) => {
                self.must_be_admin("restore_backup")?;
                let me = self.state()?.signed_in.ok_or(Refusal::SignedOut)?;
                (vault.key.clone(), me.staff)
            }
            None => {
                let ways = keys.as_ref().unwrap_or(sealed.keys());
                let (name, password) = (ask.username.as_deref(), ask.password.as_deref());
                let opened = ways.open(name.unwrap_or_default(), password.unwrap_or_default())?;
                (opened.key, opened.staff)
            }
        };
        sealed.checked(&key)?;
        self.leave_for_good();
        let is_damaged = self.is_damaged(&path, &key, staff)?;
        let done = self.restore_at(&file, &path, &key, keys, is_damaged, course);
        match done {
            Ok(mut restored) => {
                self.sit_at(&path, key, staff)?;
                restored.state = self.state()?;
                Ok(restored)
            }
            Err(trouble) => {
                if own.is_some() && !is_damaged {
                    self.sit_at(&path, key, staff)?;
                }
                Err(trouble)
            }
        }
    }

    /// Whether a store does not open. One that does is given away by an administrator only.
    fn is_damaged(&self, path: &Path, key: &DataKey, staff: office::ids::StaffId) -> Result<bool> {
        let folder = Folder::at(path);
        if !folder.holds_a_store() {
            return Ok(false);
        }
        match Office::open(path, key, self.device()) {
            Ok(office) => {
                let stamp = self.clock().stamp(staff);
                let lines = office.read(stamp, |office| office.list_staff())?;
                let is_admin = |line: &office::staff::StaffLine| line.id == staff && line.member.role == Role::Admin;
                if lines.iter().any(is_admin) {
                    Ok(false)
                } else {
                    Err(not_allowed("restore_backup"))
                }
            }
            Err(
                Trouble::Refused(
                    Refusal::StoreDamaged | Refusal::StoreMissing | Refusal::KeysMissing | Refusal::KeysDamaged,
                )
                | Trouble::Fault(Fault::Store(_)),
            ) => Ok(true),
            Err(other) => Err(other),
        }
    }

    fn restore_at(
        &self,
        file: &Path,
        path: &Path,
        key: &DataKey,
        keys: Option<KeyFile>,
        is_damaged: bool,
        course: &Course,
    ) -> Result<RestoredBackup> {
        let (clock, local, store) = (self.clock(), self.clock().local(), Folder::at(path));
        let put = restoring::put_back(
            &Restoring {
                file,
                key,
                keys,
                into: path,
                device: self.device(),
                local,
            },
            course,
            |fresh, restored| {
                let mut office = Office::open(fresh.path(), key, self.device())?;
                let salvaged = match is_damaged && store.database().exists() {
                    true => Some(salvage(&store, key, &mut office, clock.now(), course)?),
                    false => None,
                };
                let counts = office.counts()?;
                drop(office);
                let mut kept = Kept::read(&store);
                kept.restored = Some(ProvenOnce {
                    at: clock.now(),
                    file: file.display().to_string(),
                    made_at: restored.manifest.made_at,
                    counts: restored.counts,
                });
                kept.reached = None;
                kept.trouble = None;
                kept.write(fresh)?;
                go_on(course)?;
                Ok((salvaged, counts))
            },
        )?;
        let (restored, (salvaged, counts)) = (put.restored, put.done);
        Ok(RestoredBackup {
            state: self.state()?,
            made_at: restored.manifest.made_at,
            counts,
            papers_missing: restored.pictures_missing,
            salvaged,
            before: put.before.map(|before| before.display().to_string()),
        })
    }
}

fn go_on(course: &Course) -> Result<()> {
    if course.is_stopping() {
        return Err(Refusal::Cancelled.into());
    }
    Ok(())
}
