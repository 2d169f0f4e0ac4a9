//! The one work with backups under way, and the clockwork that begins it.

use super::{BackupRun, BackupWork, vault::Vault};
use crate::session::lock;
use office::{
    Refusal, Result,
    backups::{course::Course, kept::Kept},
    store::folder::Folder,
};
use std::{
    path::PathBuf,
    sync::{Arc, Condvar, Mutex, PoisonError},
    time::Duration,
};

/// How long a way back waits for a backup under way to stop.
const PATIENCE: Duration = Duration::from_secs(30);

/// The one work under way, and what wakes now and then to begin one.
#[derive(Default)]
pub(crate) struct Backups {
    pub(super) slot: Arc<Slot>,
    timer: Mutex<Option<Arc<Timer>>>,
}

/// Where the work under way is told; there is never more than one.
#[derive(Default)]
pub(super) struct Slot {
    run: Mutex<Option<Run>>,
    over: Condvar,
    /// Whoever changes what is remembered beside the store.
    pub(super) keeping: Mutex<()>,
}

struct Run {
    work: BackupWork,
    course: Arc<Course>,
}

/// A work under way; when this is dropped, whatever became of it, the next may begin.
pub(super) struct Busy {
    pub(super) slot: Arc<Slot>,
    pub(super) course: Arc<Course>,
}

impl Drop for Busy {
    fn drop(&mut self) {
        *lock(&self.slot.run) = None;
        self.slot.over.notify_all();
    }
}

impl Slot {
    pub(super) fn now(&self) -> Option<BackupRun> {
        lock(&self.run).as_ref().map(|run| BackupRun {
            work: run.work,
            far: run.course.how_far(),
        })
    }

    /// Begins a work, unless one is under way.
    pub(super) fn begin(self: &Arc<Self>, work: BackupWork) -> Option<Busy> {
        let mut run = lock(&self.run);
        if run.is_some() {
            return None;
        }
        let course = Arc::new(Course::default());
        *run = Some(Run {
            work,
            course: course.clone(),
        });
        Some(Busy {
            slot: self.clone(),
            course,
        })
    }

    pub(super) fn stop(&self) {
        if let Some(run) = lock(&self.run).as_ref() {
            run.course.stop();
        }
    }

    /// Stops what is under way and waits until it is.
    pub(super) fn make_room(&self) -> Result<()> {
        self.stop();
        self.wait(PATIENCE)
    }

    pub(super) fn wait(&self, patience: Duration) -> Result<()> {
        let run = lock(&self.run);
        let (run, _) = self
            .over
            .wait_timeout_while(run, patience, |run| run.is_some())
            .unwrap_or_else(PoisonError::into_inner);
        if run.is_some() {
            return Err(Refusal::StoreInUse.into());
        }
        Ok(())
    }

    /// Changes what is remembered beside the store.
    pub(super) fn keep(&self, store: &Folder, change: impl FnOnce(&mut Kept)) {
        let _keeping = lock(&self.keeping);
        let mut kept = Kept::read(store);
        change(&mut kept);
        // What cannot be remembered is no reason to say that a proven backup failed.
        let _ = kept.write(store);
    }
}

/// Wakes now and then until it is stopped.
#[derive(Default)]
struct Timer {
    stopped: Mutex<bool>,
    told: Condvar,
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
                    && let Some(busy) = slot.begin(BackupWork::Make)
                {
                    // What went wrong is remembered beside the store.
                    let _ = vault.make(&busy);
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

    /// Begins a work on a thread of its own, unless one is under way.
    fn start(&self, work: BackupWork, act: impl FnOnce(&Busy) -> Result<()> + Send + 'static) {
        if let Some(busy) = self.slot.begin(work) {
            std::thread::spawn(move || {
                // What went wrong is remembered beside the store.
                let _ = act(&busy);
            });
        }
    }

    /// Begins a backup.
    pub(super) fn start_backup(&self, vault: Vault) {
        self.start(BackupWork::Make, move |busy| vault.make(busy));
    }

    /// Begins to restore a backup into a folder that is thrown away.
    pub(super) fn start_rehearsal(&self, vault: Vault, file: PathBuf) {
        self.start(BackupWork::Rehearse, move |busy| vault.rehearse(busy, &file));
    }

    /// One more for whoever leaves, when something changed and the place is there. Nobody waits for it.
    pub(crate) fn once_more(&self, vault: Vault) -> bool {
        let place = vault.due().filter(|place| place.is_dir());
        if place.is_some() {
            self.start_backup(vault);
        }
        place.is_some()
    }
}
