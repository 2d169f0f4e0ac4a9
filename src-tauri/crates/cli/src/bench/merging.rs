//! Two computers of one office meet after a long time apart: 10,000 changes of 5,000 people, 200 of which were changed here
//! as well; against the same changes of the same rows, written plainly in one transaction.

use super::{
    founded, millis,
    stores::{copy_folder, new_phone, plain, plainly_changed},
};
use crate::commands::Stopped;
use chrono::NaiveDate;
use office::{
    Deed, Office, Trouble,
    candidates::{
        groups::{Note, ProfileGroups},
        profile::EditCandidate,
        roster::ListPeople,
    },
    ids::CandidateId,
    store::{folder::Folder, keys::KeyFile},
};
use rusqlite::{Connection, TransactionBehavior};
use serde_json::{Value, json};
use std::{fs, path::Path, time::Instant};

/// Whom the office knows.
const PEOPLE: u32 = 5_000;
/// How many of them were called at both computers, and gave two numbers.
const BOTH: usize = 200;
/// Each side is measured so many times, in turns, and the best of each counts: noise only ever adds.
const TURNS: usize = 3;

/// 10,000 changes, each a deed of its own, taken in at once.
pub fn run(folder: &Path, today: NaiveDate) -> Result<Value, Stopped> {
    let (here, there) = (folder.join("here"), folder.join("there"));
    let (mut office, stamp, key) = founded(&here, today)?;
    sample::crowd(&mut office, stamp, PEOPLE)?;
    drop(office);
    copy_folder(&here, &there)?;
    // A second computer writes under a number of its own.
    let mut keys = KeyFile::read(&Folder::at(&there))?;
    keys.replica = 0;
    keys.write(&Folder::at(&there))?;

    let mut other = Office::open(&there, &key, "PC-2")?;
    let everybody = ListPeople {
        limit: Some(u32::MAX),
        ..ListPeople::default()
    };
    let lines = other.read(stamp, |office| Ok(office.list_people(&everybody).lines))?;
    let people: Vec<CandidateId> = lines.iter().map(|line| line.id).collect();
    let known = other.vector()?;
    for (number, candidate) in people.iter().enumerate() {
        let noted = ProfileGroups {
            note: Some(Note {
                note: Some(format!("Ukuran sepatu {number}")),
            }),
            ..ProfileGroups::default()
        };
        for groups in [new_phone(number), noted] {
            let candidate = *candidate;
            other.write(stamp, Deed::EditCandidate, |office| {
                office.edit_candidate(EditCandidate { candidate, groups })
            })?;
        }
    }
    let parcel = other.entries_since(&known)?;
    drop(other);
    let mut office = Office::open(&here, &key, "PC-1")?;
    for (number, candidate) in people.iter().take(BOTH).enumerate() {
        let (candidate, groups) = (*candidate, new_phone(number + people.len()));
        office.write(stamp, Deed::EditCandidate, |office| {
            office.edit_candidate(EditCandidate { candidate, groups })
        })?;
    }
    drop(office);

    let (mut ours, mut bare) = (f64::INFINITY, f64::INFINITY);
    for turn in 0..TURNS {
        let place = folder.join(format!("turn-{turn}"));
        copy_folder(&here, &place)?;
        let mut store = plain(&place, &key)?;
        let start = Instant::now();
        all_plainly(&mut store, &people)?;
        bare = bare.min(millis(start));
        drop(store);

        let place = folder.join(format!("meeting-{turn}"));
        copy_folder(&here, &place)?;
        let mut office = Office::open(&place, &key, "PC-1")?;
        let start = Instant::now();
        let taken = office.take_in(&parcel, stamp.now)?;
        ours = ours.min(millis(start));
        if (taken.new, office.questions()?.len()) != (parcel.entries.len(), BOTH) {
            return Err(Stopped::Usage("every change and every question".to_owned()));
        }
        drop(office);
        fs::remove_dir_all(&place)?;
    }
    Ok(json!({
        "people": PEOPLE, "changes": parcel.entries.len(), "conflicts": BOTH, "ratio": ours / bare, "ours_ms": ours,
        "at_most_ms": 700.0, "bare_ms": bare,
    }))
}

/// The same changes, without an office and its book.
fn all_plainly(store: &mut Connection, people: &[CandidateId]) -> Result<(), Trouble> {
    let transaction = store.transaction_with_behavior(TransactionBehavior::Immediate)?;
    for (number, candidate) in people.iter().enumerate() {
        plainly_changed(&transaction, *candidate, number)?;
        transaction
            .prepare_cached("UPDATE candidates SET note = ?2 WHERE id = ?1")?
            .execute((candidate, format!("Ukuran sepatu {number}")))?;
    }
    Ok(transaction.commit()?)
}
