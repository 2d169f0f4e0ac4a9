//! How fast the office is, as ratios against a bare baseline measured in the same run, on a store that is thrown away.
//! A machine's noise moves both sides of a ratio; absolute figures beside it are only a help for reading.

mod backups;
mod capture;
mod first_page;
mod funnel;
mod merging;
pub mod prints;
mod readiness;
mod stores;
mod training;
mod visits;

use crate::commands::Stopped;
use chrono::{NaiveDate, Utc};
use office::{
    Founding, Office, Stamp, Trouble,
    candidates::roster::ListPeople,
    ids::LessonId,
    lessons::register::{Mark, MarkAttendance, MarkCell},
    store::{
        folder::Folder,
        keys::{Cost, DataKey, KeyFile},
    },
    vocabulary::Presence,
};
use rusqlite::Connection;
use seat::{Clock, Seat};
use serde_json::{Map, Value, json};
use std::{path::Path, time::Instant};

const DAY: &str = "2026-11-22";

fn millis(from: Instant) -> f64 {
    from.elapsed().as_secs_f64() * 1000.0
}

/// Runs something so many times and gives the median and the 95th percentile in milliseconds.
fn measured<T>(times: usize, mut act: impl FnMut(usize) -> Result<T, Trouble>) -> Result<(f64, f64), Stopped> {
    let mut all = Vec::new();
    for turn in 0..times {
        let start = Instant::now();
        act(turn)?;
        all.push(millis(start));
    }
    all.sort_by(f64::total_cmp);
    let at = |share: f64| {
        all.get(((all.len() as f64 - 1.0) * share).round() as usize)
            .copied()
            .unwrap_or(0.0)
    };
    Ok((at(0.5), at(0.95)))
}

fn bare_store(path: &Path) -> Result<Connection, Trouble> {
    let store = Connection::open(path)?;
    store.execute_batch("PRAGMA key = \"x'000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f'\"; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;")?;
    store.execute_batch("CREATE TABLE mark (lesson TEXT, candidate TEXT, presence TEXT, PRIMARY KEY (lesson, candidate)) WITHOUT ROWID; CREATE VIRTUAL TABLE person USING fts5 (name, nik);")?;
    Ok(store)
}

/// Measures one thing below a folder that is thrown away.
type Part = fn(&Path, NaiveDate) -> Result<Value, Stopped>;

/// What is measured, each by its name.
const PARTS: [(&str, Part); 12] = [
    ("unlock", |root, today| unlock(&root.join("unlock"), today)),
    ("save", save),
    ("capture", |root, today| capture::run(&root.join("saving"), today)),
    ("training", |root, today| training::run(&root.join("school"), today)),
    ("readiness", |root, today| readiness::run(&root.join("leaving"), today)),
    ("first_page", |root, today| first_page::run(&root.join("office"), today)),
    ("funnel", |root, today| funnel::run(&root.join("flowing"), today)),
    ("backups", |root, today| backups::run(&root.join("kept"), today)),
    ("visits", |root, today| visits::run(&root.join("hall"), today)),
    ("merging", |root, today| merging::run(&root.join("meeting"), today)),
    ("search", search),
    ("prints", |root, today| prints::run(&root.join("printing"), today)),
];

/// Everything that is measured, or one part of it.
pub fn run(only: Option<&str>) -> Result<Value, Stopped> {
    let folder = tempfile::tempdir()?;
    let today = today()?;
    let mut told = Map::new();
    for (name, part) in PARTS.iter().filter(|(name, _)| only.is_none_or(|only| only == *name)) {
        told.insert((*name).to_owned(), part(folder.path(), today)?);
    }
    if told.is_empty() {
        let names: Vec<&str> = PARTS.iter().map(|(name, _)| *name).collect();
        return Err(Stopped::Usage(format!("--only: one of {}", names.join(", "))));
    }
    Ok(told.into())
}

/// One side of the papers' measure, in the store of this process.
pub fn side(store: &Path, papers: prints::Papers, side: prints::Side) -> Result<Value, Stopped> {
    prints::side(&opened(store, today()?)?, store, papers, side)
}

/// A seat at a store that was made to be measured.
fn opened(store: &Path, today: NaiveDate) -> Result<Seat, Stopped> {
    let founding = founding();
    let stores = store.parent().unwrap_or(store);
    let seat = Seat::new(stores.to_owned(), "bench".to_owned()).with_clock(Clock { today: Some(today) });
    seat.sign_in_at(store, founding.username, founding.password)?;
    Ok(seat)
}

/// A store of 5,000 people that stays.
pub fn crowd(folder: &Path) -> Result<Value, Stopped> {
    let (mut office, stamp, _) = founded(folder, today()?)?;
    sample::crowd(&mut office, stamp, 5_000)?;
    Ok(json!({ "people": 5_000 }))
}

fn today() -> Result<NaiveDate, Stopped> {
    DAY.parse().map_err(|_| Stopped::Usage("a day".to_owned()))
}

/// A password opened at its real price, in milliseconds.
fn unlock(folder: &Path, today: NaiveDate) -> Result<Value, Stopped> {
    let founding = Founding {
        cost: Cost::PEOPLE,
        ..founding()
    };
    drop(Office::found(folder, &founding, Utc::now(), today)?);
    let ours = measured(3, |_| {
        KeyFile::read(&Folder::at(folder))?.open(founding.username, founding.password)
    })?;
    Ok(json!({ "p50_ms": ours.0, "at_most_ms": 1500.0 }))
}

fn founding() -> Founding<'static> {
    Founding {
        centre: "Bench",
        name: "Bench",
        username: "bench",
        password: "bench-bench",
        device: "bench",
        cost: Cost::TESTS,
    }
}

/// A new office with its first staff member and the key of its store.
fn founded(folder: &Path, today: NaiveDate) -> Result<(Office, Stamp, DataKey), Trouble> {
    let founding = founding();
    let founded = Office::found(folder, &founding, Utc::now(), today)?;
    let opened = KeyFile::read(&Folder::at(folder))?.open(founding.username, founding.password)?;
    let stamp = Stamp {
        now: Utc::now(),
        today,
        by: founded.staff,
    };
    Ok((founded.office, stamp, opened.key))
}

/// A store of so many people closed and opened again: its file, its book and the list in memory.
fn reopened(office: Office, key: &DataKey) -> Result<(Office, f64), Stopped> {
    let folder = office.folder().path().to_owned();
    drop(office);
    let start = Instant::now();
    let office = Office::open(&folder, key, "bench")?;
    Ok((office, millis(start)))
}

/// A mark saved, against a bare commit of one row.
fn save(root: &Path, today: NaiveDate) -> Result<Value, Stopped> {
    let seat = Seat::new(root.to_owned(), "bench".to_owned())
        .with_clock(Clock { today: Some(today) })
        .with_cost(Cost::TESTS);
    seat.make_sample_at(&root.join("sample"), "bench-bench")?;
    let mut bare = bare_store(&root.join("bare-save.db"))?;
    let page = seat.at_work(|office, stamp| office.read(stamp, |office| office.today_page()))?;
    let lesson: LessonId = page
        .lessons
        .first()
        .map(|lesson| lesson.id)
        .ok_or_else(|| Stopped::Usage("no lesson today".to_owned()))?;
    let people = seat
        .at_work(|office, stamp| office.read(stamp, |office| office.register_of(lesson)))?
        .lines;
    let bare_times = measured(200, |turn| {
        let transaction = bare.transaction()?;
        transaction.execute(
            "INSERT OR REPLACE INTO mark VALUES (?1, ?2, ?3)",
            ("lesson", turn.to_string(), "present"),
        )?;
        Ok(transaction.commit()?)
    })?;
    let ours = measured(200, |turn| {
        // Every turn changes what is there: a mark written twice over would be no deed.
        let presence = Some(if (turn / people.len()) % 2 == 0 {
            Presence::Present
        } else {
            Presence::Sick
        });
        let candidate = people[turn % people.len()].candidate;
        let cells = vec![MarkCell {
            candidate,
            mark: Mark {
                presence,
                minutes_late: None,
                minutes_out: None,
                note: None,
            },
        }];
        seat.at_work(|office, stamp| {
            office.write(stamp, office::Deed::MarkAttendance, |office| {
                office.mark_attendance(&MarkAttendance { lesson, cells })
            })
        })
    })?;
    Ok(json!({ "ratio": ours.0 / bare_times.0, "at_most": 2.0, "ours_ms": ours.0, "bare_ms": bare_times.0 }))
}

/// Search as somebody types, against a bare full-text query sorted by name.
fn search(folder: &Path, today: NaiveDate) -> Result<Value, Stopped> {
    let bare = bare_store(&folder.join("bare-search.db"))?;
    let (mut office, stamp, key) = founded(&folder.join("crowd"), today)?;
    let mut found = Vec::new();
    for people in [5_000, 100_000] {
        let there = office.read(stamp, |office| Ok(office.list_people(&ListPeople::default()).total))?;
        sample::crowd(&mut office, stamp, people - there)?;
        let (again, open_ms) = reopened(office, &key)?;
        office = again;
        let words = ["s", "si", "sit", "siti", "siti r", "ra", "rahm", "dewi", "0001", "812"];
        let ours = measured(200, |turn| {
            let search = Some(words[turn % words.len()].to_owned());
            office.read(stamp, |office| {
                Ok(office.list_people(&ListPeople {
                    search,
                    ..ListPeople::default()
                }))
            })
        })?;
        fill_bare(&office, stamp, &bare)?;
        let theirs = measured(50, |turn| {
            let mut statement =
                bare.prepare_cached("SELECT name FROM person WHERE person MATCH ?1 ORDER BY name LIMIT 100")?;
            let ask = format!("\"{}\"*", words[turn % 4]);
            Ok(statement.query_map([ask], |row| row.get::<_, String>(0))?.count())
        })?;
        let at_most = if people == 5_000 { 1.0 } else { 10.0 };
        found.push(json!({ "people": people, "open_ms": open_ms, "p95_ms": ours.1, "at_most_ms": at_most, "ratio_to_full_text": ours.1 / theirs.1 }));
    }
    Ok(found.into())
}

fn fill_bare(office: &Office, stamp: Stamp, bare: &Connection) -> Result<(), Stopped> {
    let everybody = ListPeople {
        limit: Some(u32::MAX),
        ..ListPeople::default()
    };
    let lines = office.read(stamp, |office| Ok(office.list_people(&everybody).lines))?;
    bare.execute_batch("BEGIN; DELETE FROM person").map_err(Trouble::from)?;
    for line in lines {
        bare.prepare_cached("INSERT INTO person VALUES (?1, ?2)")
            .and_then(|mut insert| insert.execute((line.name, line.nik)))
            .map_err(Trouble::from)?;
    }
    bare.execute_batch("COMMIT").map_err(Trouble::from)?;
    Ok(())
}
