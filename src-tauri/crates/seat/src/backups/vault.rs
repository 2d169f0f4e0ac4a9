//! A store as backups see it: its folder and its key, without its office.

use super::work::Busy;
use crate::session::Clock;
use chrono::{DateTime, Utc};
use office::{
    Refusal, Result,
    backups::{
        PlaceTrouble,
        course::Course,
        kept::{Kept, ProvenOnce, Told},
        making::{self, Making, Reached},
        restoring::{self, Restoring},
    },
    store::{
        folder::Folder,
        keys::{DataKey, KeyFile},
    },
};
use std::path::{Path, PathBuf};

/// What is needed to work on a store without its office.
#[derive(Clone)]
pub(crate) struct Vault {
    pub(crate) folder: Folder,
    pub(crate) key: DataKey,
    pub(crate) device: String,
    pub(crate) clock: Clock,
}

impl Vault {
    /// Where backups go, when something is in none of them.
    pub(super) fn due(&self) -> Option<PathBuf> {
        let reached = making::reached(&self.folder, &self.key).ok()?;
        due(&Kept::read(&self.folder), &reached).map(Path::to_owned)
    }

    /// Makes a backup and remembers what came of it.
    pub(super) fn make(&self, busy: &Busy) -> Result<()> {
        let now = self.clock.now();
        let made = self.make_at(&busy.course, now);
        match made {
            Ok((proven, reached)) => busy.slot.keep(&self.folder, |kept| {
                kept.proven = Some(proven);
                kept.reached = Some(reached);
                kept.trouble = None;
            }),
            Err(trouble) => {
                let why = trouble.to_refusal();
                if why != Refusal::Cancelled {
                    busy.slot
                        .keep(&self.folder, |kept| kept.trouble = Some(Told { at: now, why }));
                }
                return Err(trouble);
            }
        }
        Ok(())
    }

    fn make_at(&self, course: &Course, now: DateTime<Utc>) -> Result<(ProvenOnce, Reached)> {
        let place = Kept::read(&self.folder).place.ok_or(Refusal::BackupPlace {
            why: PlaceTrouble::NotChosen,
        })?;
        let reached = making::reached(&self.folder, &self.key)?;
        let made = making::make(
            &Making {
                store: &self.folder,
                key: &self.key,
                place: &place,
                now,
                local: self.clock.local(),
            },
            course,
        )?;
        let proven = ProvenOnce {
            at: now,
            file: made.file.display().to_string(),
            made_at: now,
            counts: made.manifest.counts,
        };
        Ok((proven, reached))
    }

    /// Restores a backup into a folder that is thrown away, and remembers that it can be done.
    pub(super) fn rehearse(&self, busy: &Busy, file: &Path) -> Result<()> {
        let now = self.clock.now();
        let keys = KeyFile::read(&self.folder)?;
        let restored = restoring::rehearse(
            &Restoring {
                file,
                key: &self.key,
                keys: Some(keys),
                into: self.folder.path(),
                device: &self.device,
                local: self.clock.local(),
            },
            &busy.course,
        );
        busy.slot.keep(&self.folder, |kept| match &restored {
            Ok(restored) => {
                kept.restored = Some(ProvenOnce {
                    at: now,
                    file: file.display().to_string(),
                    made_at: restored.manifest.made_at,
                    counts: restored.counts,
                });
            }
            Err(trouble) => {
                let why = trouble.to_refusal();
                if why != Refusal::Cancelled {
                    kept.trouble = Some(Told { at: now, why });
                }
            }
        });
        restored.map(drop)
    }
}

/// The place where the next backup goes, when a store has come further than the newest one.
pub(super) fn due<'k>(kept: &'k Kept, reached: &Reached) -> Option<&'k Path> {
    let place = kept.place.as_deref()?;
    (kept.reached.as_ref() != Some(reached)).then_some(place)
}
