//! A school hall comes home: 500 people with their portraits, packed on a laptop and settled at the office, each against
//! copying those portraits one by one.

use super::{
    founded, millis,
    stores::{copy_folder, keep_photos, new_phone},
};
use crate::commands::Stopped;
use chrono::{Duration, NaiveDate};
use office::{
    Deed, Office, Refusal, Stamp,
    candidates::{profile::EditCandidate, roster::ListPeople},
    store::{
        folder::Folder,
        keys::{Cost, KeyFile},
    },
    visits::{
        lending::Lend,
        settling::{Settle, Settlement},
    },
};
use serde_json::{Value, json};
use std::{
    fs::{self, File},
    io::Write,
    path::{Path, PathBuf},
    time::Instant,
};

/// Whom the office knew before.
const KNOWN: u32 = 1_000;
/// Who came to the hall.
const PEOPLE: u32 = 500;
/// Each side is measured so many times, in turns, and the best of each counts: noise only ever adds.
const TURNS: u32 = 3;

/// Made on the laptop, and settled at an office that knows nothing of it yet.
pub fn run(folder: &Path, today: NaiveDate) -> Result<Value, Stopped> {
    let home = folder.join("office");
    let (mut office, stamp, key) = founded(&home, today)?;
    sample::crowd(&mut office, stamp, KNOWN)?;
    let laptop = lend(&mut office, stamp, &folder.join("laptop"))?;
    drop(office);
    let (mut made, mut settled) = (f64::INFINITY, f64::INFINITY);
    let (mut copied, mut one_file, mut looked) = (f64::INFINITY, f64::INFINITY, f64::INFINITY);
    let mut bytes = 0;
    for turn in 0..TURNS {
        let place = folder.join(format!("turn-{turn}"));
        fs::create_dir_all(&place)?;
        copied = copied.min(copy_one_by_one(&laptop.folder().photos(), &place.join("photos"))?);
        one_file = one_file.min(copy_together(
            &laptop.folder().photos(),
            &place.join("photos-together"),
        )?);

        let stamp = Stamp {
            now: stamp.now + Duration::minutes(i64::from(turn)),
            ..stamp
        };
        let start = Instant::now();
        let packed = laptop.pack(stamp, &place, (false, u64::MAX))?;
        made = made.min(millis(start));
        bytes = packed.bytes;
        let file = packed.files.into_iter().next().ok_or(Refusal::NothingToPack)?;

        let other = place.join("office");
        copy_folder(&home, &other)?;
        let mut office = Office::open(&other, &key, "bench")?;
        let start = Instant::now();
        must_be_all(&office.preview_visit(stamp, &file)?)?;
        looked = looked.min(millis(start));
        let ask = Settle {
            file,
            choices: Vec::new(),
            prefer: None,
        };
        let start = Instant::now();
        must_be_all(&office.settle_visit(stamp, &ask)?)?;
        settled = settled.min(millis(start));
        drop(office);
        fs::remove_dir_all(&place)?;
    }
    Ok(json!({
        "people": PEOPLE, "bytes": bytes, "copied_ms": copied,
        "made": { "ratio": made / copied, "at_most": 1.5, "ours_ms": made, "copied_in_one_file_ms": one_file },
        "settled": { "ratio": settled / copied, "at_most": 1.5, "ours_ms": settled, "looked_at_ms": looked },
    }))
}

/// A laptop in the hall: everybody registered, portrayed, and the telephone number put right.
fn lend(office: &mut Office, stamp: Stamp, folder: &Path) -> Result<Office, Stopped> {
    let ask = Lend {
        name: "LAPTOP-2".to_owned(),
        holder: stamp.by,
        password: "bench-bench".to_owned(),
        batch: None,
        event: None,
        photos: false,
        back_by: None,
    };
    office.lend(stamp, &ask, folder, Cost::TESTS)?;
    let opened = KeyFile::read(&Folder::at(folder))?.open("bench", "bench-bench")?;
    let mut laptop = Office::open(folder, &opened.key, "LAPTOP-2")?;
    sample::crowd(&mut laptop, stamp, PEOPLE)?;
    keep_photos(&mut laptop, stamp, PEOPLE as usize)?;
    let everybody = ListPeople {
        limit: Some(u32::MAX),
        ..ListPeople::default()
    };
    let lines = laptop.read(stamp, |office| Ok(office.list_people(&everybody).lines))?;
    for (number, line) in lines.iter().enumerate() {
        let groups = new_phone(number);
        laptop.write(stamp, Deed::EditCandidate, |office| {
            office.edit_candidate(EditCandidate {
                candidate: line.id,
                groups,
            })
        })?;
    }
    Ok(laptop)
}

/// A package that brings less was quicker for no good reason.
fn must_be_all(settlement: &Settlement) -> Result<(), Stopped> {
    if (settlement.new, settlement.pictures) == (PEOPLE, PEOPLE) {
        Ok(())
    } else {
        Err(Stopped::Usage("a package that brings everybody".to_owned()))
    }
}

/// Each file by itself, as safe as a photo is kept: whole under another name, on the disk, then its name on the disk.
fn copy_one_by_one(from: &Path, to: &Path) -> Result<f64, Stopped> {
    fs::create_dir_all(to)?;
    let files = files_in(from)?;
    let start = Instant::now();
    for file in files {
        let place = to.join(file.file_name().unwrap_or_default());
        let part = place.with_extension("part");
        let mut copy = File::create(&part)?;
        copy.write_all(&fs::read(&file)?)?;
        copy.sync_all()?;
        fs::rename(&part, &place)?;
        sync_name(&place)?;
    }
    Ok(millis(start))
}

/// All of them into one file, which reaches the disk once.
fn copy_together(from: &Path, to: &Path) -> Result<f64, Stopped> {
    let files = files_in(from)?;
    let start = Instant::now();
    let mut copy = File::create(to)?;
    for file in files {
        copy.write_all(&fs::read(&file)?)?;
    }
    copy.sync_all()?;
    sync_name(to)?;
    Ok(millis(start))
}

fn files_in(folder: &Path) -> Result<Vec<PathBuf>, Stopped> {
    let files: Result<Vec<PathBuf>, _> = fs::read_dir(folder)?
        .map(|entry| entry.map(|entry| entry.path()))
        .collect();
    Ok(files?)
}

/// Windows has no call that has a folder keep its names.
fn sync_name(path: &Path) -> Result<(), Stopped> {
    if let Some(folder) = path.parent().filter(|_| cfg!(unix)) {
        File::open(folder)?.sync_all()?;
    }
    Ok(())
}
