//! How far long work is, and whether somebody wants it stopped.

use crate::refusal::{Refusal, Result, Trouble};
use rusqlite::{Connection, InterruptHandle};
use serde::{Deserialize, Serialize};
use std::sync::{
    Mutex, MutexGuard, PoisonError,
    atomic::{AtomicBool, AtomicU64, Ordering},
};
use ts_rs::TS;

/// What is being done.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum BackupStage {
    /// The database is copied; how far is not known.
    #[default]
    Database,
    /// Photos and scans are copied.
    Pictures,
    /// What was written is read again.
    Proving,
    /// What a damaged store still gives is read.
    Salvage,
}

/// The course of one long work, looked at and stopped from elsewhere.
#[derive(Default)]
pub struct Course {
    stop: AtomicBool,
    stage: Mutex<BackupStage>,
    done: AtomicU64,
    total: AtomicU64,
    busy: Mutex<Option<InterruptHandle>>,
}

/// How far it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct HowFar {
    /// What is being done.
    pub stage: BackupStage,
    /// So many of …
    #[ts(type = "number")]
    pub done: u64,
    /// … so many; 0 when that is not known.
    #[ts(type = "number")]
    pub total: u64,
}

fn held<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Course {
    /// Asks the work to stop; it ends with [`Refusal::Cancelled`] soon after.
    pub fn stop(&self) {
        self.stop.store(true, Ordering::Relaxed);
        if let Some(busy) = held(&self.busy).as_ref() {
            busy.interrupt();
        }
    }

    /// Whether it was asked to stop.
    #[must_use]
    pub fn is_stopping(&self) -> bool {
        self.stop.load(Ordering::Relaxed)
    }

    /// How far the work is.
    #[must_use]
    pub fn how_far(&self) -> HowFar {
        HowFar {
            stage: *held(&self.stage),
            done: self.done.load(Ordering::Relaxed),
            total: self.total.load(Ordering::Relaxed),
        }
    }

    pub(crate) fn enter(&self, stage: BackupStage, total: usize) -> Result<()> {
        *held(&self.stage) = stage;
        self.done.store(0, Ordering::Relaxed);
        self.total.store(total as u64, Ordering::Relaxed);
        self.go_on()
    }

    pub(crate) fn step(&self) -> Result<()> {
        self.done.fetch_add(1, Ordering::Relaxed);
        self.go_on()
    }

    pub(crate) fn go_on(&self) -> Result<()> {
        if self.is_stopping() {
            Err(Refusal::Cancelled.into())
        } else {
            Ok(())
        }
    }

    /// Works with a connection in such a way that one long statement can be stopped too.
    pub(crate) fn with<T>(
        &self,
        store: &Connection,
        work: impl FnOnce(&Connection) -> rusqlite::Result<T>,
    ) -> Result<T> {
        self.go_on()?;
        *held(&self.busy) = Some(store.get_interrupt_handle());
        let done = work(store);
        *held(&self.busy) = None;
        self.go_on()?;
        done.map_err(Trouble::from)
    }
}
