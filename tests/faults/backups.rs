//! A store is copied to a second place and proven there, and comes back from it, while the disk fails.

use crate::{
    bench::Bench,
    scenarios::{Aftermath, Seen, save, saved},
};
use chrono::{Duration, NaiveDateTime};
use office::{
    Deed, Result,
    backups::{
        course::Course,
        making::{Making, make},
        manifest::{ENDING, Sealed},
        place::Place,
        restoring::{BEFORE, FRESH, Restoring, mend_swaps, put_back, restore as restore_into},
        verifying::verify,
    },
    store::{folder::Folder, keys::KeyFile},
};
use std::{
    fs,
    path::{Path, PathBuf},
};
use tests::morning;

/// What a way back brings again.
const KEPT: u32 = 1;
/// How far the store has gone on since.
const GONE_ON: (u32, u32) = (KEPT + 1, KEPT + 1);
/// What is saved in the restored store.
const AFTERWARDS: u32 = 7;

fn stick(bench: &Bench) -> PathBuf {
    bench.beside("stick")
}

/// A portrait that came with that save.
fn portrait(step: u32) -> Vec<u8> {
    vec![step as u8; 30_000]
}

fn save_with_portrait(bench: &mut Bench, step: u32) -> Result<()> {
    save(bench, step)?;
    let candidate = bench.person("Budi")?;
    let (stamp, portrait) = (bench.stamp()?, portrait(step));
    bench
        .office()?
        .write(stamp, Deed::KeepPhoto, |office| office.keep_photo(candidate, &portrait))
}

/// Makes a backup so many hours after the first morning.
fn make_after(bench: &mut Bench, hours: i64) -> Result<()> {
    let (stamp, place, store) = (bench.stamp()?, stick(bench), Folder::at(&bench.store()));
    let (_, key) = bench.office_and_key()?;
    let now = stamp.now + Duration::hours(hours);
    let ask = Making {
        store: &store,
        key: &key,
        place: &place,
        now,
        local: now.naive_utc(),
    };
    make(&ask, &Course::default()).map(drop)
}

/// Two backups of three days ago lie there already, of which one goes when the next has been proven.
pub fn two_backups(root: &Path) {
    let mut bench = Bench::at(root);
    fs::create_dir(stick(&bench)).expect("a stick");
    bench.open().expect("it opens");
    save_with_portrait(&mut bench, 0).expect("saved");
    for hours in [-72, -71] {
        make_after(&mut bench, hours).expect("a backup");
    }
}

/// Saves something, and backs everything up.
pub fn backup(bench: &mut Bench, step: u32) -> Result<()> {
    save_with_portrait(bench, step)?;
    make_after(bench, i64::from(step))
}

/// The manifests at the second place, the newest first: whatever one reads there is offered.
fn offered(bench: &Bench) -> Result<Vec<PathBuf>> {
    let keys = KeyFile::read(&Folder::at(&bench.store()))?;
    let place = Place::of(&stick(bench), &keys);
    let mut found = Vec::new();
    for path in files_below(place.folder())? {
        if path.extension().is_some_and(|ending| ending == ENDING) {
            found.push((Sealed::read(&path)?.says().made_at, path));
        }
    }
    found.sort_by(|one, other| other.cmp(one));
    Ok(found.into_iter().map(|(_, path)| path).collect())
}

fn files_below(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            files.extend(files_below(&path)?);
        } else {
            files.push(path);
        }
    }
    Ok(files)
}

/// The last save and the last portrait in a store, or why it is not whole.
type State = std::result::Result<(u32, u32), String>;

fn come_to(bench: &mut Bench) -> Result<State> {
    let health = bench.office()?.check()?;
    if !health.problems.is_empty() {
        return Ok(Err(health.problems.join("; ")));
    }
    let nothing = Aftermath { told: 0, tidy: false };
    let step = match saved(bench, &nothing)? {
        Ok(step) => step,
        Err(half) => return Ok(Err(half)),
    };
    let candidate = bench.person("Budi")?;
    let stamp = bench.stamp()?;
    let held = bench.office()?.read(stamp, |office| office.photo_of(candidate))?;
    Ok(match held.as_deref() {
        Some([first, ..]) => Ok((step, u32::from(*first))),
        _ => Err(format!("no portrait in step {step}")),
    })
}

/// Whatever is offered at the second place is whole, and comes back.
pub fn backed_up(bench: &mut Bench, aftermath: &Aftermath) -> Result<Seen> {
    match come_to(bench)? {
        // A portrait follows its save.
        Ok((step, shown)) if shown >= aftermath.told && (shown == step || shown + 1 == step) => {}
        Ok(other) => return Ok(Err(format!("the store has come to {other:?}"))),
        Err(why) => return Ok(Err(why)),
    }
    let (_, key) = bench.office_and_key()?;
    let offered = offered(bench)?;
    if aftermath.tidy {
        let left = left_about(&stick(bench), &offered)?;
        if !left.is_empty() {
            return Ok(Err(format!("left lying about: {left:?}")));
        }
    }
    let mut steps = Vec::new();
    for (number, file) in offered.iter().enumerate() {
        let proven = match verify(file, &key, &Course::default()) {
            Ok(proven) => proven,
            Err(trouble) => return Ok(Err(format!("{} is offered: {trouble}", file.display()))),
        };
        if proven.pictures_missing > 0 {
            return Ok(Err(format!("{} is offered without its photos", file.display())));
        }
        // The newest and the oldest are brought back as well.
        if number > 0 && number + 1 < offered.len() {
            continue;
        }
        let mut there = Bench::at(&bench.beside(&format!("back-{number}")));
        let ask = Restoring {
            file,
            key: &key,
            keys: None,
            into: &there.store(),
            device: "PC-1",
            local: local(),
        };
        if let Err(trouble) = restore_into(&ask, &Course::default()) {
            return Ok(Err(format!("{} does not come back: {trouble}", file.display())));
        }
        there.open()?;
        match come_to(&mut there)? {
            Ok((step, shown)) if step == shown => steps.push(step),
            Ok(other) => return Ok(Err(format!("{} brings back {other:?}", file.display()))),
            Err(why) => return Ok(Err(why)),
        }
    }
    Ok(match steps.as_slice() {
        [] => Err("no backup is left".to_owned()),
        // The beginning is still there beside each newer one.
        [newest, .., 0] => Ok(*newest),
        [0] => Ok(0),
        other => Err(format!("the former backup is gone: {other:?}")),
    })
}

/// Files at the second place that belong to no backup.
fn left_about(stick: &Path, offered: &[PathBuf]) -> Result<Vec<PathBuf>> {
    let mut left = files_below(stick)?;
    left.retain(|path| {
        let is_photo = path.components().any(|part| part.as_os_str() == "photos") && path.extension().is_none();
        let belongs = offered.contains(&path.with_extension(ENDING))
            && path
                .extension()
                .is_some_and(|ending| ending == "db" || ending == ENDING);
        !is_photo && !belongs
    });
    Ok(left)
}

fn local() -> NaiveDateTime {
    morning().naive_utc() + Duration::days(1)
}

/// A backup of what was saved first; the store has gone on since.
pub fn a_backup(root: &Path) {
    let mut bench = Bench::at(root);
    fs::create_dir(stick(&bench)).expect("a stick");
    bench.open().expect("it opens");
    save_with_portrait(&mut bench, KEPT).expect("saved");
    make_after(&mut bench, 0).expect("a backup");
    save_with_portrait(&mut bench, KEPT + 1).expect("saved");
}

/// Starts the program, which first ends what was cut off.
pub fn mended(bench: &mut Bench) -> Result<()> {
    if !bench.store().exists() {
        bench.close();
        mend_swaps(&bench.beside(""))?;
    }
    bench.be_open()
}

/// Makes the backup the store, and then goes on in it.
pub fn restore(bench: &mut Bench, step: u32) -> Result<()> {
    if step == 2 {
        return save(bench, AFTERWARDS);
    }
    // Who is told that the disk failed in the very end looks first at what stands there now.
    if come_to(bench)? == Ok((KEPT, KEPT)) {
        return Ok(());
    }
    let (_, key) = bench.office_and_key()?;
    let file = offered(bench)?.swap_remove(0);
    let store = bench.store();
    let ask = Restoring {
        file: &file,
        key: &key,
        keys: Some(KeyFile::read(&Folder::at(&store))?),
        into: &store,
        device: "PC-1",
        local: local(),
    };
    bench.close();
    put_back(&ask, &Course::default(), |_, _| Ok(())).map(drop)
}

/// The store is wholly the old one, or wholly the one of the backup with the old one set aside.
pub fn restored(bench: &mut Bench, aftermath: &Aftermath) -> Result<Seen> {
    let here = match come_to(bench)? {
        Ok(here) => here,
        Err(why) => return Ok(Err(why)),
    };
    let (mut aside, mut unfinished) = (Vec::new(), Vec::new());
    for entry in fs::read_dir(bench.beside(""))? {
        let path = entry?.path();
        let name = path.to_string_lossy().into_owned();
        if name.contains(FRESH) {
            unfinished.push(path);
        } else if name.contains(BEFORE) {
            aside.push(path);
        }
    }
    if aftermath.tidy && !unfinished.is_empty() {
        return Ok(Err(format!("left lying about: {unfinished:?}")));
    }
    let step = match here {
        GONE_ON => 0,
        (KEPT, KEPT) => 1,
        (AFTERWARDS, KEPT) => 2,
        other => return Ok(Err(format!("a store that nobody had: {other:?}"))),
    };
    if step == 0 {
        return Ok(match aside.as_slice() {
            [] => Ok(0),
            some => Err(format!("the old store, and set aside {some:?}")),
        });
    }
    let [former] = aside.as_slice() else {
        return Ok(Err(format!("set aside: {aside:?}")));
    };
    // What was saved after the backup is in the former store, as it was told.
    let there = bench.beside("former");
    fs::create_dir(&there)?;
    fs::rename(former, there.join("store"))?;
    let mut former = Bench::at(&there);
    former.open()?;
    Ok(match come_to(&mut former)? {
        Ok(GONE_ON) => Ok(step),
        other => Err(format!("the former store has come to {other:?}")),
    })
}
