//! What the book costs at a normal save: one person's new telephone number, and one new person. The same office saves the
//! same in a copy of the store that has no triggers, so that no book is written. Told beside it: the same change of the same
//! row without any office, enciphered, logged and synced alike, and what one sync takes here; on a disk that takes long to
//! keep what it was given, everything else weighs less.

use super::{
    founded, millis,
    stores::{copy_folder, new_phone, plain, plainly_changed},
};
use crate::commands::Stopped;
use chrono::NaiveDate;
use office::{
    Deed, Office, Stamp, Trouble,
    candidates::{
        groups::{Identity, ProfileGroups},
        profile::EditCandidate,
        roster::ListPeople,
    },
    ids::CandidateId,
};
use rusqlite::TransactionBehavior;
use serde_json::{Value, json};
use std::{fs::File, io::Write, path::Path, time::Instant};

/// Whom the office knows.
const PEOPLE: u32 = 5_000;
/// Saves of each kind, ours and plain ones by turns.
const SAVES: usize = 400;

/// Both kinds of saves.
pub fn run(folder: &Path, today: NaiveDate) -> Result<Value, Stopped> {
    let (home, copy, other) = (folder.join("office"), folder.join("plain"), folder.join("without"));
    let (mut office, stamp, key) = founded(&home, today)?;
    sample::crowd(&mut office, stamp, PEOPLE)?;
    drop(office);
    copy_folder(&home, &copy)?;
    copy_folder(&home, &other)?;
    drop(plain(&other, &key)?);
    let mut office = Office::open(&home, &key, "bench")?;
    let mut without = Office::open(&other, &key, "bench")?;
    let mut store = plain(&copy, &key)?;
    let everybody = ListPeople {
        limit: Some(u32::MAX),
        ..ListPeople::default()
    };
    let lines = office.read(stamp, |office| Ok(office.list_people(&everybody).lines))?;
    let someone = |turn: usize| lines.get(turn * 7 % lines.len()).map(|line| line.id);

    let (mut changed, mut added) = (Sides::default(), Sides::default());
    for turn in 0..SAVES {
        let candidate = someone(turn).ok_or_else(|| Stopped::Usage("nobody is there".to_owned()))?;
        // Whoever saves a number has the person's page before him.
        for office in [&mut office, &mut without] {
            office.read(stamp, |office| office.profile_of(candidate))?;
        }
        timed(&mut changed.bare, || {
            let transaction = store.transaction_with_behavior(TransactionBehavior::Immediate)?;
            plainly_changed(&transaction, candidate, turn)?;
            Ok(transaction.commit()?)
        })?;
        timed(&mut changed.without, || change(&mut without, stamp, candidate, turn))?;
        timed(&mut changed.ours, || change(&mut office, stamp, candidate, turn))?;

        let (id, name) = (CandidateId::new(&stamp), format!("Baru Nomor {turn}"));
        timed(&mut added.bare, || {
            let transaction = store.transaction_with_behavior(TransactionBehavior::Immediate)?;
            transaction
                .prepare_cached("INSERT INTO candidates (id, name, registered_on) VALUES (?1, ?2, ?3)")?
                .execute((id, &name, today))?;
            Ok(transaction.commit()?)
        })?;
        timed(&mut added.without, || add(&mut without, stamp, &name))?;
        timed(&mut added.ours, || add(&mut office, stamp, &name))?;
    }
    Ok(json!({ "changed": changed.told(), "added": added.told(), "sync_ms": sync(&folder.join("synced"))? }))
}

fn change(office: &mut Office, stamp: Stamp, candidate: CandidateId, turn: usize) -> Result<(), Trouble> {
    let groups = new_phone(turn);
    office.write(stamp, Deed::EditCandidate, |office| {
        office.edit_candidate(EditCandidate { candidate, groups })
    })
}

fn add(office: &mut Office, stamp: Stamp, name: &str) -> Result<(), Trouble> {
    let groups = ProfileGroups {
        identity: Some(Identity {
            name: Some(name.to_owned()),
            nik: None,
            birth_place: None,
            birth_date: None,
            sex: None,
        }),
        ..ProfileGroups::default()
    };
    let registered = office.write(stamp, Deed::RegisterCandidate, |office| {
        office.register_candidate(groups)
    });
    registered.map(drop)
}

/// What it takes to have one page kept, in milliseconds.
fn sync(path: &Path) -> Result<f64, Stopped> {
    let mut file = File::create(path)?;
    let mut times = Vec::new();
    for _ in 0..100 {
        timed(&mut times, || {
            file.write_all(&[7; 4096])?;
            Ok(file.sync_data()?)
        })?;
    }
    Ok(middle(&times))
}

/// The times of each side, in milliseconds.
#[derive(Default)]
struct Sides {
    ours: Vec<f64>,
    without: Vec<f64>,
    bare: Vec<f64>,
}

impl Sides {
    fn told(&self) -> Value {
        let (ours, without, bare) = (middle(&self.ours), middle(&self.without), middle(&self.bare));
        json!({
            "ratio": ours / without, "at_most": 1.5, "ours_ms": ours, "without_ms": without, "bare_ms": bare,
            "to_bare": ours / bare,
        })
    }
}

fn timed(times: &mut Vec<f64>, act: impl FnOnce() -> Result<(), Trouble>) -> Result<(), Stopped> {
    let start = Instant::now();
    act()?;
    times.push(millis(start));
    Ok(())
}

fn middle(times: &[f64]) -> f64 {
    let mut times = times.to_vec();
    times.sort_by(f64::total_cmp);
    times.get(times.len() / 2).copied().unwrap_or(f64::NAN)
}
