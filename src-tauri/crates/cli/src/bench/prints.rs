//! How fast papers are: a batch's as one job against the bare setting of the same pages, what that takes of memory, and a
//! paper on the screen after each change. Each side of a ratio runs in a process of its own, by turns, so that neither
//! profits from what the setting of pages remembers of the other.

use super::{founded, measured, millis, opened};
use crate::commands::Stopped;
use chrono::NaiveDate;
use clap::ValueEnum;
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
use std::{
    env, fs,
    path::Path,
    process::Command,
    sync::atomic::{AtomicUsize, Ordering},
    thread,
    time::Instant,
};

const DOSSIER: &str = "dossier";
/// People in the batch.
const PEOPLE: u32 = 160;
/// How often each side runs; the middle one counts.
const TURNS: usize = 3;

/// What is printed of each person.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Papers {
    /// One paper of three pages.
    Dossiers,
    /// Several different papers under their contents, about fifteen pages.
    Bundles,
}

/// Whose time is taken.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Side {
    /// A job as the office starts it: asked of the store, set, and written into a folder.
    Ours,
    /// The same with everybody joined into one more file.
    Joined,
    /// The same pages, already composed, set on every core and thrown away.
    Bare,
}

impl Papers {
    fn prints(self) -> Vec<String> {
        let names: &[&str] = match self {
            Papers::Dossiers => &[DOSSIER],
            Papers::Bundles => &[
                DOSSIER,
                "interview-cv",
                "rirekisho",
                "resume-1-3",
                "course-hours",
                "hours-proof",
                "photos",
                "id-card",
            ],
        };
        names.iter().map(ToString::to_string).collect()
    }

    fn word(self) -> &'static str {
        match self {
            Papers::Dossiers => "dossiers",
            Papers::Bundles => "bundles",
        }
    }
}

impl Side {
    fn word(self) -> &'static str {
        match self {
            Side::Ours => "ours",
            Side::Joined => "joined",
            Side::Bare => "bare",
        }
    }
}

/// 160 people of one batch: one paper of about three pages each, then bundles of about fifteen, into a folder.
pub fn run(store: &Path, today: NaiveDate) -> Result<Value, Stopped> {
    let (mut office, stamp, _) = founded(store, today)?;
    sample::printing(&mut office, stamp, PEOPLE)?;
    drop(office);
    let seat = opened(store, today)?;
    let (_, person) = largest(&seat)?;
    let preview = preview(&seat, person)?;
    drop(seat);
    let few = compared(store, Papers::Dossiers)?;
    let many = compared(store, Papers::Bundles)?;
    Ok(json!({ "preview": preview, "dossiers": few, "bundles": many }))
}

fn compared(store: &Path, papers: Papers) -> Result<Value, Stopped> {
    let (mut ours, mut bare) = (Vec::new(), Vec::new());
    for _ in 0..TURNS {
        bare.push(apart(store, papers, Side::Bare)?);
        ours.push(apart(store, papers, Side::Ours)?);
    }
    let joined = apart(store, papers, Side::Joined)?;
    let middle = |all: &[Value]| {
        let mut times: Vec<f64> = all.iter().filter_map(|one| one["ms"].as_f64()).collect();
        times.sort_by(f64::total_cmp);
        times.get(times.len() / 2).copied().unwrap_or_default()
    };
    let most = |of: &str| ours.iter().chain([&joined]).filter_map(|one| one[of].as_u64()).max();
    let (ours_ms, bare_ms) = (middle(&ours), middle(&bare));
    Ok(json!({
        "people": PEOPLE, "pages": joined["pages"], "ratio": ours_ms / bare_ms, "at_most": 1.2, "ours_ms": ours_ms,
        "bare_ms": bare_ms, "joined_ms": joined["ms"], "peak_mb": most("peak_mb"), "floor_mb": most("floor_mb"),
        "at_most_mb": 400,
    }))
}

/// One side in a process of its own.
fn apart(store: &Path, papers: Papers, side: Side) -> Result<Value, Stopped> {
    let mut process = Command::new(env::current_exe()?);
    process.arg("--json").arg("--store").arg(store);
    process.args(["bench", "--papers", papers.word(), "--side", side.word()]);
    let done = process.output()?;
    if !done.status.success() {
        let said = String::from_utf8_lossy(&done.stderr).into_owned();
        return Err(Stopped::Usage(format!("a side that ends: {said}")));
    }
    Ok(serde_json::from_slice(&done.stdout).map_err(Trouble::from)?)
}

/// One side in this process.
pub fn side(seat: &Seat, store: &Path, papers: Papers, side: Side) -> Result<Value, Stopped> {
    let (batch, _) = largest(seat)?;
    let folder = tempfile::tempdir_in(store)?;
    let ask = StartPrints {
        shipped: true,
        batch,
        prints: papers.prints(),
        language: "ja".to_owned(),
        joined: side == Side::Joined,
        cover: papers == Papers::Bundles,
        copy_for: None,
        folder: Some(folder.path().display().to_string()),
    };
    let forms: Vec<Print> = match side {
        Side::Ours | Side::Joined => Vec::new(),
        Side::Bare => {
            let people = seat.compose_batch(&ask)?.people.into_iter();
            people.flat_map(|person| person.papers).map(Print::from).collect()
        }
    };
    let floor = peak_from_here();
    let start = Instant::now();
    let pages = match side {
        Side::Ours | Side::Joined => finished(seat, &ask)?,
        Side::Bare => set_bare(&forms, seat.today())?,
    };
    let ms = millis(start);
    Ok(json!({ "ms": ms, "pages": pages, "peak_mb": peak(), "floor_mb": floor }))
}

/// Sets pages on every core and throws them away; says how many.
fn set_bare(prints: &[Print], today: NaiveDate) -> Result<usize, Stopped> {
    let printer = dossiers::Printer::new();
    let (next, pages) = (AtomicUsize::new(0), AtomicUsize::new(0));
    let cores = thread::available_parallelism().map_or(2, usize::from);
    thread::scope(|scope| {
        for _ in 0..cores {
            scope.spawn(|| {
                while let Some(print) = prints.get(next.fetch_add(1, Ordering::Relaxed)) {
                    if let Ok(pdf) = printer.render(print, today) {
                        pages.fetch_add(pdf.pages, Ordering::Relaxed);
                    }
                }
            });
        }
    });
    Ok(pages.into_inner())
}

fn largest(seat: &Seat) -> Result<(BatchId, CandidateId), Trouble> {
    let batches = seat.at_work(|office, stamp| office.read(stamp, |office| office.list_batches()))?;
    let largest = batches.iter().max_by_key(|batch| batch.people).map(|batch| batch.id);
    let batch = largest.ok_or_else(|| Refusal::not_found("batches"))?;
    let page = seat.at_work(|office, stamp| office.read(stamp, |office| office.batch_page(batch)))?;
    let person = page.people.first().map(|person| person.id);
    Ok((batch, person.ok_or_else(|| Refusal::not_found("candidates"))?))
}

/// Prints a batch and waits for it; says how many pages.
fn finished(seat: &Seat, ask: &StartPrints) -> Result<usize, Stopped> {
    let mut job = serde_json::to_value(seat.start_prints(ask)?).map_err(Trouble::from)?;
    while job["state"] == "running" {
        thread::sleep(std::time::Duration::from_millis(5));
        job = seat.answer("job_state", job["id"].clone())?;
    }
    if job["state"] != "finished" {
        return Err(Stopped::Usage(format!("a job that ended: {}", job["problem"])));
    }
    let people = job["people"].as_array().cloned().unwrap_or_default();
    let pages = people.iter().filter_map(|person| person["pages"].as_u64());
    let pages = usize::try_from(pages.sum::<u64>()).unwrap_or(usize::MAX);
    let refused = people.iter().find(|person| !person["problem"].is_null());
    match refused {
        Some(person) => Err(Stopped::Usage(format!("papers that can be set: {}", person["problem"]))),
        None => Ok(pages),
    }
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
