//! Where a scenario is played: a folder with a store, a folder for what goes out, and the office while it is open.

use chrono::Duration;
use office::{
    Office, Refusal, Result, Stamp, Trouble, desk,
    ids::{CandidateId, StaffId},
    store::{
        folder::Folder,
        keys::{DataKey, KeyFile},
    },
};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use tests::{PASSWORD, key, morning, today};

/// The place of one run.
pub struct Bench {
    root: PathBuf,
    at_work: Option<AtWork>,
    seconds: i64,
}

struct AtWork {
    office: Office,
    staff: StaffId,
    key: DataKey,
}

impl Bench {
    /// A place whose store is not open yet.
    pub fn at(root: &Path) -> Self {
        Bench {
            root: root.to_owned(),
            at_work: None,
            seconds: 0,
        }
    }

    /// The store's folder.
    pub fn store(&self) -> PathBuf {
        self.root.join("store")
    }

    /// Where exports go.
    pub fn out(&self) -> PathBuf {
        self.root.join("out")
    }

    /// A file that was laid beside the store before.
    pub fn beside(&self, name: &str) -> PathBuf {
        self.root.join(name)
    }

    /// The passwords that open the store, of those that a scenario knows.
    pub fn passwords(&self) -> Result<Vec<String>> {
        let keys = KeyFile::read(&Folder::at(&self.store()))?;
        Ok((0..9)
            .map(password)
            .filter(|typed| keys.open("rina", typed).is_ok())
            .collect())
    }

    /// Opens the store with the password that fits.
    pub fn open(&mut self) -> Result<()> {
        let store = self.store();
        let keys = KeyFile::read(&Folder::at(&store))?;
        let typed = self.passwords()?.into_iter().next();
        let opened = keys.open("rina", &typed.unwrap_or_default())?;
        self.at_work = Some(AtWork {
            office: Office::open(&store, &opened.key, "PC-1")?,
            staff: opened.staff,
            key: opened.key,
        });
        Ok(())
    }

    /// Opens the store unless it is open.
    pub fn be_open(&mut self) -> Result<()> {
        if self.at_work.is_some() { Ok(()) } else { self.open() }
    }

    /// Closes the program.
    pub fn close(&mut self) {
        self.at_work = None;
    }

    fn at_work(&mut self) -> Result<&mut AtWork> {
        self.at_work.as_mut().ok_or_else(|| Trouble::from(Refusal::SignedOut))
    }

    /// The open office.
    pub fn office(&mut self) -> Result<&mut Office> {
        Ok(&mut self.at_work()?.office)
    }

    /// The open office with its key.
    pub fn office_and_key(&mut self) -> Result<(&mut Office, DataKey)> {
        let at_work = self.at_work()?;
        let key = at_work.key.clone();
        Ok((&mut at_work.office, key))
    }

    /// The next second, with the administrator signed in.
    pub fn stamp(&mut self) -> Result<Stamp> {
        let by = self.at_work()?.staff;
        self.seconds += 1;
        Ok(Stamp {
            now: morning() + Duration::seconds(self.seconds),
            today: today(),
            by,
        })
    }

    /// Asks the desk, as a face does.
    pub fn ask(&mut self, name: &str, ask: Value) -> Result<Value> {
        let stamp = self.stamp()?;
        desk::answer(self.office()?, stamp, name, ask)
    }

    /// Everybody of that name, the withdrawn instead when that is asked.
    pub fn people(&mut self, search: &str, withdrawn: bool) -> Result<u64> {
        let ask = json!({ "search": search, "withdrawn": withdrawn });
        Ok(self.ask("list_people", ask)?["total"].as_u64().unwrap_or_default())
    }

    /// Somebody by name.
    pub fn person(&mut self, name: &str) -> Result<CandidateId> {
        let page = self.ask("list_people", json!({ "search": name }))?;
        Ok(key(&page["lines"][0]["id"]))
    }

    /// A field group of somebody's profile.
    pub fn group(&mut self, name: &str, group: &str) -> Result<Value> {
        let id = self.person(name)?;
        Ok(self.ask("profile_of", json!(id))?["groups"][group].clone())
    }
}

/// The administrator's password after so many changes.
pub fn password(changes: u32) -> String {
    match changes {
        0 => PASSWORD.to_owned(),
        _ => format!("sandi-baru-{changes}"),
    }
}
