//! Backups as a person meets them: where they go, made by themselves when something changed, made now, proven, and the way
//! back, also before anybody can sign in. One of these works at a time, on its own connection and thread, so that nobody
//! at the desk waits for it.

use crate::{
    Seat, centres,
    session::{Clock, SeatState, lock},
};
use chrono::{DateTime, Local, Utc};
use office::{
    Office, Refusal, Result, Trouble,
    backups::{
        PlaceTrouble,
        course::{Course, HowFar},
        kept::{Kept, ProvenOnce, Told},
        making::{self, Making},
        manifest::{Counts, ENDING, Manifest, Sealed},
        place::{Place, same_disk},
        restoring::{self, FRESH, Restoring},
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
use std::{
    fs,
    path::{Path, PathBuf},
    sync::{Arc, Condvar, Mutex, PoisonError},
    time::Duration,
};
use ts_rs::TS;

/// How often is looked whether something changed that no backup holds.
pub(crate) const EVERY: Duration = Duration::from_secs(30 * 60);
/// How long a way back waits for a backup under way to stop.
const PATIENCE: Duration = Duration::from_secs(30);
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

/// The one work under way, and the clockwork that begins it.
#[derive(Default)]
pub(crate) struct Backups {
    slot: Arc<Slot>,
    timer: Mutex<Option<Arc<Timer>>>,
}

#[derive(Default)]
struct Slot {
    run: Mutex<Option<Arc<Run>>>,
    over: Condvar,
    /// Whoever changes what is remembered beside the store.
    keeping: Mutex<()>,
}

struct Run {
    work: BackupWork,
    course: Course,
}

/// Wakes now and then until it is stopped.
#[derive(Default)]
struct Timer {
    stopped: Mutex<bool>,
    told: Condvar,
}

/// What is needed to work on a store without its office.
#[derive(Clone)]
pub(crate) struct Vault {
    pub(crate) folder: Folder,
    pub(crate) key: DataKey,
    pub(crate) device: String,
    pub(crate) clock: Clock,
}

impl Slot {
    fn now(&self) -> Option<BackupRun> {
        lock(&self.run).as_ref().map(|run| BackupRun {
            work: run.work,
            far: run.course.how_far(),
        })
    }

    /// Begins a work, unless one is under way.
    fn begin(&self, work: BackupWork) -> Option<Arc<Run>> {
        let mut slot = lock(&self.run);
        if slot.is_some() {
            return None;
        }
        let run = Arc::new(Run {
            work,
            course: Course::default(),
        });
        *slot = Some(run.clone());
        Some(run)
    }

    fn end(&self) {
        *lock(&self.run) = None;
        self.over.notify_all();
    }

    fn stop(&self) {
        if let Some(run) = lock(&self.run).as_ref() {
            run.course.stop();
        }
    }

    /// Stops what is under way and waits until it is.
    fn make_room(&self) -> Result<()> {
        self.stop();
        self.wait(PATIENCE)
    }

    fn wait(&self, patience: Duration) -> Result<()> {
        let slot = lock(&self.run);
        let (slot, _) = self
            .over
            .wait_timeout_while(slot, patience, |run| run.is_some())
            .unwrap_or_else(PoisonError::into_inner);
        if slot.is_some() {
            return Err(Refusal::StoreInUse.into());
        }
        Ok(())
    }

    fn keep(&self, store: &Folder, change: impl FnOnce(&mut Kept)) {
        let _keeping = lock(&self.keeping);
        let mut kept = Kept::read(store);
        change(&mut kept);
        // What cannot be remembered is no reason to say that a proven backup failed.
        let _ = kept.write(store);
    }
}

impl Timer {
    /// Whether it was stopped while it waited.
    fn is_stopped_within(&self, time: Duration) -> bool {
        let stopped = lock(&self.stopped);
        let (stopped, _) = self
            .told
            .wait_timeout_while(stopped, time, |stopped| !*stopped)
            .unwrap_or_else(PoisonError::into_inner);
        *stopped
    }

    fn stop(&self) {
        *lock(&self.stopped) = true;
        self.told.notify_all();
    }
}

impl Vault {
    /// Where backups go, when something is in none of them.
    fn due(&self) -> Option<PathBuf> {
        let kept = Kept::read(&self.folder);
        let place = kept.place?;
        let reached = making::reached(&self.folder, &self.key).ok()?;
        (kept.reached.as_ref() != Some(&reached)).then_some(place)
    }

    /// Makes a backup and remembers what came of it.
    fn make(&self, slot: &Slot, run: &Run) -> Result<()> {
        let now = self.clock.now();
        let made = self.make_at(&run.course, now);
        match made {
            Ok((proven, reached)) => slot.keep(&self.folder, |kept| {
                kept.proven = Some(proven);
                kept.reached = Some(reached);
                kept.trouble = None;
            }),
            Err(trouble) => {
                let why = trouble.to_refusal();
                if why != Refusal::Cancelled {
                    slot.keep(&self.folder, |kept| kept.trouble = Some(Told { at: now, why }));
                }
                return Err(trouble);
            }
        }
        Ok(())
    }

    fn make_at(&self, course: &Course, now: DateTime<Utc>) -> Result<(ProvenOnce, making::Reached)> {
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
    fn rehearse(&self, slot: &Slot, run: &Run, file: &Path) -> Result<()> {
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
            &run.course,
        );
        slot.keep(&self.folder, |kept| match &restored {
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

impl Backups {
    /// Begins to look now and then whether a backup is due.
    pub(crate) fn watch(&self, vault: Vault, every: Duration) {
        self.rest();
        let timer = Arc::new(Timer::default());
        *lock(&self.timer) = Some(timer.clone());
        let slot = self.slot.clone();
        std::thread::spawn(move || {
            while !timer.is_stopped_within(every) {
                if vault.due().is_some()
                    && let Some(run) = slot.begin(BackupWork::Make)
                {
                    let _ = vault.make(&slot, &run);
                    slot.end();
                }
            }
        });
    }

    /// Looks no more.
    pub(crate) fn rest(&self) {
        if let Some(timer) = lock(&self.timer).take() {
            timer.stop();
        }
    }

    /// Begins a backup on its own thread, unless something is under way.
    fn start(&self, vault: Vault) {
        if let Some(run) = self.slot.begin(BackupWork::Make) {
            let slot = self.slot.clone();
            std::thread::spawn(move || {
                let _ = vault.make(&slot, &run);
                slot.end();
            });
        }
    }

    /// One more for whoever leaves, when something changed and the place is there. Nobody waits for it.
    pub(crate) fn once_more(&self, vault: Vault) -> bool {
        let place = vault.due().filter(|place| place.is_dir());
        if place.is_some() {
            self.start(vault);
        }
        place.is_some()
    }

    fn start_rehearsal(&self, vault: Vault, file: PathBuf) {
        if let Some(run) = self.slot.begin(BackupWork::Rehearse) {
            let slot = self.slot.clone();
            std::thread::spawn(move || {
                let _ = vault.rehearse(&slot, &run, &file);
                slot.end();
            });
        }
    }
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
        let vault = self.vault()?;
        let kept = Kept::read(&vault.folder);
        let days = |at: DateTime<Utc>| {
            let days = (self.today() - at.with_timezone(&Local).date_naive()).num_days();
            i32::try_from(days.max(0)).unwrap_or(i32::MAX)
        };
        Ok(BackupState {
            place_there: kept.place.as_deref().is_some_and(Path::is_dir),
            same_disk: kept
                .place
                .as_deref()
                .is_some_and(|place| same_disk(place, vault.folder.path())),
            place: kept.place.as_ref().map(|place| place.display().to_string()),
            due: vault.due().is_some(),
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
        self.backups.start(vault);
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

    /// Makes a backup the store of its centre. The new store is built aside and proven; the former is kept aside. Of one
    /// that was damaged, what can still be read is taken over. Administrators only, as far as that can be asked.
    ///
    /// # Errors
    /// [`Refusal::NotAllowed`], [`Refusal::WrongPassword`], [`Refusal::Backup`], [`Refusal::Cancelled`], [`Refusal::StoreNewer`],
    /// or a fault of the disk. Nothing has changed then.
    pub fn restore_backup(&self, ask: &RestoreBackup) -> Result<RestoredBackup> {
        self.backups.slot.make_room()?;
        let run = self
            .backups
            .slot
            .begin(BackupWork::Restore)
            .ok_or(Refusal::StoreInUse)?;
        let done = self.restore_in(ask, &run.course);
        self.backups.slot.end();
        done
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
        remove_leavings(path);
        let fresh = restoring::beside(path, FRESH, local);
        let restored = restoring::restore(
            &Restoring {
                file,
                key,
                keys,
                into: &fresh,
                device: self.device(),
                local,
            },
            course,
        )?;
        let built = || -> Result<(Option<Salvaged>, Counts)> {
            let mut office = Office::open(&fresh, key, self.device())?;
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
            kept.write(&Folder::at(&fresh))?;
            go_on(course)?;
            Ok((salvaged, counts))
        };
        let (salvaged, counts) = built().inspect_err(|_| {
            let _ = fs::remove_dir_all(&fresh);
        })?;
        let before = if path.exists() {
            Some(restoring::swap(path, &fresh, local)?)
        } else {
            fs::rename(&fresh, path)?;
            None
        };
        Ok(RestoredBackup {
            state: self.state()?,
            made_at: restored.manifest.made_at,
            counts,
            papers_missing: restored.pictures_missing,
            salvaged,
            before: before.map(|before| before.display().to_string()),
        })
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

fn go_on(course: &Course) -> Result<()> {
    if course.is_stopping() {
        return Err(Refusal::Cancelled.into());
    }
    Ok(())
}

fn not_allowed(deed: &str) -> Trouble {
    Refusal::NotAllowed { deed: deed.to_owned() }.into()
}

/// Takes away what earlier ways back to this store left when they were cut off.
fn remove_leavings(path: &Path) {
    let Some(name) = path.file_name().and_then(|name| name.to_str()) else {
        return;
    };
    let mark = format!("{name}{FRESH}");
    for other in inside(path.parent().unwrap_or(path)) {
        if other
            .file_name()
            .and_then(|name| name.to_str())
            .is_some_and(|name| name.starts_with(&mark))
        {
            let _ = fs::remove_dir_all(other);
        }
    }
}
