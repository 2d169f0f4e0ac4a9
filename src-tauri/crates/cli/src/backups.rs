//! Copies of the store at a second place. A copy is made beside an open program, and proved without the store itself: the
//! ways in lie in the copy.

use crate::{
    Cli,
    commands::{Answer, Stopped, device, password, username},
};
use clap::Subcommand;
use office::{
    Refusal,
    backups::{
        BackupTrouble,
        course::Course,
        kept::{Kept, ProvenOnce},
        making::{self, Making},
        manifest::{Counts, Sealed},
        restoring::{self, Restoring},
        verifying,
    },
    store::{
        folder::Folder,
        keys::{DataKey, KeyFile},
    },
};
use seat::Clock;
use serde_json::{Value, json};
use std::path::{Path, PathBuf};

/// What is asked about copies.
#[derive(Subcommand)]
pub enum BackupAsk {
    /// Write one below this folder, and prove it.
    Make { dir: PathBuf },
    /// Prove one again.
    Verify { file: PathBuf },
    /// Make a new store of one.
    Restore {
        file: PathBuf,
        /// A new or empty folder.
        #[arg(long)]
        into: PathBuf,
    },
}

pub fn run(cli: &Cli, ask: &BackupAsk) -> Answer {
    let clock = Clock { today: cli.today };
    match ask {
        BackupAsk::Make { dir } => make(cli, dir, clock),
        BackupAsk::Verify { file } => verify(file),
        BackupAsk::Restore { file, into } => restore(file, into, clock),
    }
}

fn make(cli: &Cli, dir: &Path, clock: Clock) -> Answer {
    let store = cli
        .store
        .as_deref()
        .ok_or_else(|| Stopped::Usage("--store DIR (or BEKAL_STORE) is needed".to_owned()))?;
    let store = Folder::at(store);
    if !store.holds_a_store() {
        return Err(Refusal::StoreMissing.into());
    }
    let key = opened(&KeyFile::read(&store)?)?;
    let now = clock.now();
    let reached = making::reached(&store, &key)?;
    let made = making::make(
        &Making {
            store: &store,
            key: &key,
            place: dir,
            now,
            local: clock.local(),
        },
        &Course::default(),
    )?;
    let mut kept = Kept::read(&store);
    // Only a backup at the place that the office chose says that all is well there.
    if kept.place.as_deref().is_none_or(|place| place == dir) {
        kept.proven = Some(ProvenOnce {
            at: now,
            file: made.file.display().to_string(),
            made_at: now,
            counts: made.manifest.counts,
        });
        kept.trouble = None;
        kept.reached = Some(reached);
        kept.write(&store)?;
    }
    Ok(told(&made.file, made.manifest.bytes(), made.manifest.counts, true))
}

fn verify(file: &Path) -> Answer {
    let key = opened(Sealed::read(file)?.keys())?;
    let verified = verifying::verify(file, &key, &Course::default())?;
    if verified.pictures_missing > 0 {
        return Err(Refusal::Backup {
            why: BackupTrouble::PicturesMissing,
        }
        .into());
    }
    Ok(told(file, verified.manifest.bytes(), verified.manifest.counts, true))
}

fn restore(file: &Path, into: &Path, clock: Clock) -> Answer {
    let key = opened(Sealed::read(file)?.keys())?;
    let restored = restoring::restore(
        &Restoring {
            file,
            key: &key,
            keys: None,
            into,
            device: &device(),
            local: clock.local(),
        },
        &Course::default(),
    )?;
    let mut answer = told(
        file,
        restored.manifest.bytes(),
        restored.counts,
        restored.pictures_missing == 0,
    );
    answer["store"] = json!(into);
    answer["papers_missing"] = json!(restored.pictures_missing);
    Ok(answer)
}

fn opened(keys: &KeyFile) -> Result<DataKey, Stopped> {
    Ok(keys.open(&username(keys), &password()?)?.key)
}

fn told(file: &Path, bytes: u64, counts: Counts, verified: bool) -> Value {
    json!({
        "file": file, "bytes": bytes, "candidates": counts.candidates, "entries": counts.entries,
        "papers": counts.papers, "verified": verified,
    })
}
