//! A backup against what it cannot do without: a copy by SQLite and a check of every page of it. Photos are counted apart,
//! against copying their files one by one.

use super::{founded, millis, stores::keep_photos};
use crate::commands::Stopped;
use chrono::{NaiveDate, Utc};
use office::{
    Trouble,
    backups::{
        course::Course,
        making::{Made, Making, make},
    },
};
use rusqlite::{Connection, OpenFlags};
use serde_json::{Value, json};
use std::{
    fs::{self, File},
    path::Path,
    time::Instant,
};

/// People, and photos of some of them.
const PEOPLE: u32 = 5_000;
const PHOTOS: usize = 300;
/// Each side is measured so many times, in turns, and the best of each counts: noise only ever adds.
const TURNS: usize = 5;

/// Made and proven, in a place on the same disk as the baseline.
pub fn run(folder: &Path, today: NaiveDate) -> Result<Value, Stopped> {
    let (mut office, stamp, key) = founded(&folder.join("store"), today)?;
    sample::crowd(&mut office, stamp, PEOPLE)?;
    let store = office.folder().clone();
    let place = folder.join("stick");
    fs::create_dir_all(&place)?;
    let backup = || -> Result<(Made, f64), Trouble> {
        let (now, start) = (Utc::now(), Instant::now());
        let ask = Making {
            store: &store,
            key: &key,
            place: &place,
            now,
            local: now.naive_utc(),
        };
        Ok((make(&ask, &Course::default())?, millis(start)))
    };
    let (mut ours, mut bare) = (f64::INFINITY, f64::INFINITY);
    let mut bytes = 0;
    for turn in 0..TURNS {
        bare = bare.min(bare_copy(
            &store.database(),
            &key.pragma(),
            &folder.join(format!("bare-{turn}.db")),
        )?);
        let (made, took) = backup()?;
        ours = ours.min(took);
        bytes = made.manifest.bytes();
    }
    keep_photos(&mut office, stamp, PHOTOS)?;
    let copied = copy_files(&store.photos(), &folder.join("copied"))?;
    let (_, first) = backup()?;
    let (_, next) = backup()?;
    Ok(json!({
        "ratio": ours / bare, "at_most": 1.3, "ours_ms": ours, "bare_ms": bare, "bytes": bytes,
        "photos": { "ratio": (first - next) / copied, "ours_ms": first - next, "copied_ms": copied, "again_ms": next },
    }))
}

fn bare_copy(database: &Path, pragma: &str, to: &Path) -> Result<f64, Stopped> {
    let open = |path: &Path, flags: OpenFlags| -> Result<Connection, Trouble> {
        let store = Connection::open_with_flags(path, flags | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
        store.execute_batch(pragma)?;
        store.execute_batch(
            "PRAGMA cipher_memory_security = OFF; PRAGMA cache_size = -32768; PRAGMA temp_store = MEMORY;",
        )?;
        Ok(store)
    };
    let start = Instant::now();
    let source = open(database, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
    source
        .execute("VACUUM INTO ?1", [to.display().to_string()])
        .map_err(Trouble::from)?;
    let copy = open(to, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
    let said: String = copy
        .query_row("PRAGMA integrity_check", [], |row| row.get(0))
        .map_err(Trouble::from)?;
    let took = millis(start);
    if said != "ok" {
        return Err(Stopped::Usage("the bare copy is not whole".to_owned()));
    }
    drop(copy);
    fs::remove_file(to)?;
    Ok(took)
}

fn copy_files(from: &Path, to: &Path) -> Result<f64, Stopped> {
    fs::create_dir_all(to)?;
    let start = Instant::now();
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        fs::copy(entry.path(), &target)?;
        File::options().write(true).open(&target)?.sync_all()?;
    }
    Ok(millis(start))
}
