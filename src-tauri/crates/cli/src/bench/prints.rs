//! How fast papers are: a batch's as one job against the bare setting of the same pages, what that takes of memory, and a
//! paper on the screen after each change.

use super::{measured, millis};
use crate::commands::Stopped;
use chrono::NaiveDate;
use dossiers::Print;
use office::{
    Refusal, Trouble,
    candidates::{groups::ProfileGroups, profile::EditCandidate},
    ids::{BatchId, CandidateId},
};
use seat::{
    Seat,
    prints::{PrintAbout, PrintAsk, bundle::StartPrints},
};
use serde_json::{Value, json};
use std::{fs, path::Path, thread, time::Instant};

const DOSSIER: &str = "dossier";

/// The 160 people of the largest batch: one paper of about three pages each, then bundles of about fifteen, into a folder
/// with everybody joined.
pub fn run(seat: &Seat, folder: &Path, today: NaiveDate) -> Result<Value, Stopped> {
    let (batch, person) = largest(seat)?;
    let preview = preview(seat, person)?;
    fs::create_dir_all(folder)?;
    let few = batch_of(seat, &folder.join("3"), today, (batch, 1))?;
    let many = batch_of(seat, &folder.join("15"), today, (batch, 5))?;
    Ok(json!({ "preview": preview, "dossiers": few, "bundles": many }))
}

fn largest(seat: &Seat) -> Result<(BatchId, CandidateId), Trouble> {
    let batches = seat.at_work(|office, stamp| office.read(stamp, |office| office.list_batches()))?;
    let largest = batches.iter().max_by_key(|batch| batch.people).map(|batch| batch.id);
    let batch = largest.ok_or_else(|| Refusal::not_found("batches"))?;
    let page = seat.at_work(|office, stamp| office.read(stamp, |office| office.batch_page(batch)))?;
    let person = page.people.first().map(|person| person.id);
    Ok((batch, person.ok_or_else(|| Refusal::not_found("candidates"))?))
}

fn batch_of(seat: &Seat, folder: &Path, today: NaiveDate, (batch, papers): (BatchId, usize)) -> Result<Value, Stopped> {
    fs::create_dir_all(folder)?;
    let ask = StartPrints {
        shipped: true,
        batch,
        prints: vec![DOSSIER.to_owned(); papers],
        language: "ja".to_owned(),
        joined: false,
        cover: papers > 1,
        copy_for: None,
        folder: Some(folder.display().to_string()),
    };
    let begun = peak_from_here();
    let start = Instant::now();
    let pages = finished(seat, &ask)?;
    let ours = millis(start);
    let alone = peak();
    let joined = StartPrints {
        joined: true,
        ..ask.clone()
    };
    let start = Instant::now();
    finished(seat, &joined)?;
    let with_joined = millis(start);
    let peak = peak();

    let people = seat.compose_batch(&ask)?.people;
    let prints: Vec<Print> = people
        .into_iter()
        .flat_map(|person| person.papers)
        .map(|form| Print::Form(Box::new(form)))
        .collect();
    let printer = dossiers::Printer::new();
    let start = Instant::now();
    thread::scope(|scope| {
        for half in prints.chunks(prints.len().div_ceil(2).max(1)) {
            let printer = &printer;
            scope.spawn(move || half.iter().filter(|print| printer.render(print, today).is_ok()).count());
        }
    });
    let bare = millis(start);
    Ok(json!({
        "pages": pages, "ratio": ours / bare, "at_most": 1.2, "ours_ms": ours, "setting_alone_ms": bare,
        "again_and_joined_ms": with_joined, "peak_mb": alone, "peak_joined_mb": peak, "before_mb": begun, "at_most_mb": 400,
    }))
}

/// Prints a batch and waits for it; says how many pages.
fn finished(seat: &Seat, ask: &StartPrints) -> Result<u32, Stopped> {
    let mut job = serde_json::to_value(seat.start_prints(ask)?).map_err(Trouble::from)?;
    while job["state"] == "running" {
        thread::sleep(std::time::Duration::from_millis(5));
        job = seat.answer("job_state", job["id"].clone())?;
    }
    if job["state"] != "finished" {
        return Err(Stopped::Usage(format!("a job that ended: {}", job["problem"])));
    }
    let pages = job["people"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|person| person["pages"].as_u64());
    Ok(u32::try_from(pages.sum::<u64>()).unwrap_or(u32::MAX))
}

/// A paper on the screen: the first time, and after each change of a field.
fn preview(seat: &Seat, person: CandidateId) -> Result<Value, Stopped> {
    let ask = PrintAsk {
        shipped: true,
        print: DOSSIER.to_owned(),
        language: "ja".to_owned(),
        about: PrintAbout::Person { candidate: person },
        copy_for: None,
        given: None,
    };
    let start = Instant::now();
    seat.look_at_print(&ask)?;
    let first = millis(start);
    let mut all = Vec::new();
    for turn in 0..20 {
        change(seat, person, turn)?;
        let start = Instant::now();
        seat.look_at_print(&ask)?;
        all.push(millis(start));
    }
    all.sort_by(f64::total_cmp);
    let p95 = all.get(18).copied().unwrap_or_default();
    let again = measured(5, |_| seat.look_at_print(&ask))?;
    Ok(
        json!({ "first_ms": first, "first_at_most_ms": 300.0, "after_edit_p95_ms": p95, "after_edit_at_most_ms": 80.0, "unchanged_ms": again.0 }),
    )
}

fn change(seat: &Seat, person: CandidateId, turn: usize) -> Result<(), Trouble> {
    seat.at_work(|office, stamp| {
        let mut about = office.read(stamp, |office| office.profile_of(person))?.groups.about;
        if let Some(about) = &mut about {
            about.hobbies = Some(format!("料理 {turn}"));
        }
        let groups = ProfileGroups {
            about,
            ..ProfileGroups::default()
        };
        office.write(stamp, office::Deed::EditCandidate, |office| {
            office.edit_candidate(EditCandidate {
                candidate: person,
                groups,
            })
        })
    })
}

/// Forgets the highest water mark of memory (Linux) and says where it stands now, in MB.
fn peak_from_here() -> Option<u64> {
    let _ = fs::write("/proc/self/clear_refs", "5");
    peak()
}

/// The most memory this program has held since, in MB.
fn peak() -> Option<u64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    let kilobytes: u64 = line.split_whitespace().next()?.parse().ok()?;
    Some(kilobytes / 1024)
}
