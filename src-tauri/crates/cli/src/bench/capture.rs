//! What the book costs at a normal save: one person's new telephone number, and one new person, by the one door for writing;
//! against the same change of the same row, plainly, in a copy of the same store that is enciphered, logged and synced alike.

use super::{
    founded, millis,
    stores::{copy_folder, new_phone, plain, plainly_changed},
};
use crate::commands::Stopped;
use chrono::NaiveDate;
use office::{
    Deed, Trouble,
    candidates::{
        groups::{Identity, ProfileGroups},
        profile::EditCandidate,
        roster::ListPeople,
    },
    ids::CandidateId,
};
use rusqlite::TransactionBehavior;
use serde_json::{Value, json};
use std::{path::Path, time::Instant};

/// Whom the office knows.
const PEOPLE: u32 = 5_000;
/// Saves of each kind, ours and plain ones by turns.
const SAVES: usize = 400;

/// Both kinds of saves.
pub fn run(folder: &Path, today: NaiveDate) -> Result<Value, Stopped> {
    let (home, copy) = (folder.join("office"), folder.join("plain"));
    let (mut office, stamp, key) = founded(&home, today)?;
    sample::crowd(&mut office, stamp, PEOPLE)?;
    drop(office);
    copy_folder(&home, &copy)?;
    let mut office = office::Office::open(&home, &key, "bench")?;
    let mut store = plain(&copy, &key)?;
    let everybody = ListPeople {
        limit: Some(u32::MAX),
        ..ListPeople::default()
    };
    let lines = office.read(stamp, |office| Ok(office.list_people(&everybody).lines))?;
    let someone = |turn: usize| lines.get(turn * 7 % lines.len()).map(|line| line.id);

    let mut changed = Sides::default();
    let mut added = Sides::default();
    for turn in 0..SAVES {
        let candidate = someone(turn).ok_or_else(|| Stopped::Usage("nobody is there".to_owned()))?;
        changed.bare(|| {
            let transaction = store.transaction_with_behavior(TransactionBehavior::Immediate)?;
            plainly_changed(&transaction, candidate, turn)?;
            Ok(transaction.commit()?)
        })?;
        let groups = new_phone(turn);
        changed.ours(|| {
            office.write(stamp, Deed::EditCandidate, |office| {
                office.edit_candidate(EditCandidate { candidate, groups })
            })
        })?;
        let (id, name) = (CandidateId::new(&stamp), format!("Baru Nomor {turn}"));
        added.bare(|| {
            let transaction = store.transaction_with_behavior(TransactionBehavior::Immediate)?;
            transaction
                .prepare_cached("INSERT INTO candidates (id, name, registered_on) VALUES (?1, ?2, ?3)")?
                .execute((id, &name, today))?;
            Ok(transaction.commit()?)
        })?;
        let groups = ProfileGroups {
            identity: Some(Identity {
                name: Some(name),
                nik: None,
                birth_place: None,
                birth_date: None,
                sex: None,
            }),
            ..ProfileGroups::default()
        };
        added.ours(|| {
            let registered = office.write(stamp, Deed::RegisterCandidate, |office| {
                office.register_candidate(groups)
            });
            registered.map(drop)
        })?;
    }
    Ok(json!({ "changed": changed.told(), "added": added.told() }))
}

/// The times of both sides, in milliseconds.
#[derive(Default)]
struct Sides {
    ours: Vec<f64>,
    bare: Vec<f64>,
}

impl Sides {
    fn ours(&mut self, act: impl FnOnce() -> Result<(), Trouble>) -> Result<(), Stopped> {
        let start = Instant::now();
        act()?;
        self.ours.push(millis(start));
        Ok(())
    }

    fn bare(&mut self, act: impl FnOnce() -> Result<(), Trouble>) -> Result<(), Stopped> {
        let start = Instant::now();
        act()?;
        self.bare.push(millis(start));
        Ok(())
    }

    fn told(&self) -> Value {
        let (ours, bare) = (middle(&self.ours), middle(&self.bare));
        json!({ "ratio": ours / bare, "at_most": 1.5, "ours_ms": ours, "bare_ms": bare })
    }
}

fn middle(times: &[f64]) -> f64 {
    let mut times = times.to_vec();
    times.sort_by(f64::total_cmp);
    times.get(times.len() / 2).copied().unwrap_or(f64::NAN)
}
