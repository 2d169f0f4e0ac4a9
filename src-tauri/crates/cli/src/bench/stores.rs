//! Stores to measure with: a second one of the same people, people with portraits, and the rows of one without its book.

use crate::commands::Stopped;
use office::{
    Deed, Office, Stamp, Trouble,
    candidates::{
        groups::{Contact, ProfileGroups},
        roster::ListPeople,
    },
    ids::CandidateId,
    store::{folder::Folder, keys::DataKey},
};
use rusqlite::Connection;
use std::{fs, path::Path};

/// A portrait as it is kept, in bytes.
const PHOTO: usize = 150_000;

/// The store of a closed office as a bare connection writes to it: enciphered, logged and synced as the office's own, and
/// without the triggers that write the book.
pub(super) fn plain(folder: &Path, key: &DataKey) -> Result<Connection, Trouble> {
    let store = Connection::open(Folder::at(folder).database())?;
    store.execute_batch(&key.pragma())?;
    store.execute_batch(
        "PRAGMA cipher_memory_security = OFF; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;
         PRAGMA temp_store = MEMORY; PRAGMA cache_size = -32768;",
    )?;
    let triggers: Vec<String> = store
        .prepare("SELECT name FROM sqlite_schema WHERE type = 'trigger'")?
        .query_map([], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    for trigger in triggers {
        store.execute_batch(&format!("DROP TRIGGER {trigger}"))?;
    }
    Ok(store)
}

/// Somebody's other telephone number, as a form sends it.
pub(super) fn new_phone(number: usize) -> ProfileGroups {
    ProfileGroups {
        contact: Some(Contact {
            phone: Some(format!("+62812{number:07}")),
            phone_typed: None,
            email: None,
        }),
        ..ProfileGroups::default()
    }
}

/// The same change of the same row without an office.
pub(super) fn plainly_changed(store: &Connection, candidate: CandidateId, number: usize) -> Result<(), Trouble> {
    store
        .prepare_cached("UPDATE candidates SET phone = ?2, phone_typed = NULL, email = NULL WHERE id = ?1")?
        .execute((candidate, format!("+62812{number:07}")))?;
    Ok(())
}

/// Gives so many people a portrait each. Its bytes look like chance, because a portrait cannot be made smaller again.
pub(super) fn keep_photos(office: &mut Office, stamp: Stamp, people: usize) -> Result<(), Trouble> {
    let everybody = ListPeople {
        limit: Some(u32::try_from(people).unwrap_or(u32::MAX)),
        ..ListPeople::default()
    };
    let lines = office.read(stamp, |office| Ok(office.list_people(&everybody).lines))?;
    let mut state: u64 = 0x9E37_79B9_7F4A_7C15;
    for line in lines {
        let mut portrait = Vec::with_capacity(PHOTO + 8);
        while portrait.len() < PHOTO {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            portrait.extend_from_slice(&state.to_le_bytes());
        }
        portrait.truncate(PHOTO);
        office.write(stamp, Deed::KeepPhoto, |office| office.keep_photo(line.id, &portrait))?;
    }
    Ok(())
}

/// A closed store, or anything else, at a second place.
pub(super) fn copy_folder(from: &Path, to: &Path) -> Result<(), Stopped> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let (from, to) = (entry.path(), to.join(entry.file_name()));
        if from.is_dir() {
            copy_folder(&from, &to)?;
        } else {
            fs::copy(&from, &to)?;
        }
    }
    Ok(())
}
