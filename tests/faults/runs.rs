//! One run of a scenario with one fault, and what must hold afterwards.

use crate::{
    bench::Bench,
    disk,
    scenarios::{Aftermath, Scenario, common},
};
use std::{
    fs,
    path::Path,
    process::{Command, Output, Stdio},
    sync::atomic::{AtomicUsize, Ordering},
    time::{Duration, Instant},
};
use tempfile::TempDir;

/// How much of everything is played.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// What every `cargo test` can afford.
    Few,
    /// What every change is held against.
    Many,
    /// Every point.
    All,
}

/// The level that the environment asks for.
pub fn level() -> Level {
    match std::env::var("FAULTS").as_deref() {
        Ok("all") => Level::All,
        Ok("many") => Level::Many,
        _ => Level::Few,
    }
}

/// A number of the environment.
pub fn number(name: &str) -> Option<u32> {
    std::env::var(name).ok()?.parse().ok()
}

/// What lies there before a scenario begins.
pub struct Beginning(TempDir);

impl Beginning {
    /// Makes it, once for all runs.
    pub fn of(scenario: &Scenario) -> Self {
        let folder = disk::folder();
        common(folder.path());
        (scenario.before)(folder.path());
        Beginning(folder)
    }

    /// A place of its own for one run.
    pub fn copy(&self) -> TempDir {
        let place = disk::folder();
        copy(self.0.path(), &place.path().join("work"));
        fs::create_dir(place.path().join("grave")).expect("a folder");
        place
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for entry in fs::read_dir(from).expect("a folder") {
        let entry = entry.expect("an entry");
        let (from, to) = (entry.path(), to.join(entry.file_name()));
        if from.is_dir() {
            copy(&from, &to);
        } else {
            fs::copy(&from, &to).expect("a copy");
        }
    }
}

/// The worker, ready to start on a place.
pub fn worker(scenario: &Scenario, place: &Path) -> Command {
    let mut worker = Command::new(env!("CARGO_BIN_EXE_fault-worker"));
    worker
        .arg(scenario.name)
        .arg(place.join("work"))
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    worker
}

/// The worker with a disk that fails.
pub fn on_a_disk_that_fails(mut worker: Command, shim: &Path, place: &Path, mode: &str, at: u32, seed: u32) -> Command {
    worker
        .env("LD_PRELOAD", shim)
        .env("FAULT_UNDER", place.join("work"))
        .env("FAULT_GRAVE", place.join("grave"))
        .env("FAULT_MODE", mode)
        .env("FAULT_AT", at.to_string())
        .env("FAULT_SEED", seed.to_string());
    worker
}

/// Runs it to its end, which must come.
pub fn run(mut worker: Command) -> Output {
    let mut child = worker.spawn().expect("the worker starts");
    let begun = Instant::now();
    while child.try_wait().expect("a child").is_none() {
        if begun.elapsed() > Duration::from_secs(60) {
            let _ = child.kill();
            break;
        }
        std::thread::sleep(Duration::from_millis(2));
    }
    child.wait_with_output().expect("what it said")
}

/// What the worker told: its steps, and how the others were refused.
pub struct Told {
    /// The last step that was told as done.
    pub told: u32,
    /// The kinds of refusals.
    pub refused: Vec<String>,
    /// What was answered without words.
    pub faults: Vec<String>,
}

/// Reads what the worker wrote.
pub fn told(output: &[u8]) -> Told {
    let text = String::from_utf8_lossy(output);
    let after = |word: &str| -> Vec<String> {
        let rest = text.lines().filter_map(|line| line.strip_prefix(word));
        rest.map(str::to_owned).collect()
    };
    Told {
        told: after("told ").last().and_then(|step| step.parse().ok()).unwrap_or(0),
        refused: after("refused "),
        faults: after("fault "),
    }
}

/// What is wrong after a run, in one sentence.
pub fn judge(scenario: &Scenario, place: &Path, aftermath: &Aftermath) -> Result<(), String> {
    let mut bench = Bench::at(&place.join("work"));
    let look = (scenario.open)(&mut bench).and_then(|()| (scenario.seen)(&mut bench, aftermath));
    let seen = match look {
        Ok(seen) => seen?,
        Err(trouble) => return Err(format!("cannot be looked at: {trouble}")),
    };
    let told = aftermath.told;
    if seen < told {
        return Err(format!("step {told} was told as done, and {seen} are there"));
    }
    if seen > told + 1 {
        return Err(format!("{seen} steps are there, and {told} were told"));
    }
    bench.be_open().map_err(|trouble| format!("does not open: {trouble}"))?;
    let health = bench
        .office()
        .and_then(|office| office.check())
        .map_err(|trouble| trouble.to_string())?;
    if !health.problems.is_empty() {
        return Err(health.problems.join("; "));
    }
    let name = "Sesudah Gangguan";
    let identity = tests::identity(name);
    let ask = serde_json::json!({ "groups": { "identity": identity }, "batch": null, "class": null });
    bench
        .ask("register_candidate", ask)
        .map(drop)
        .map_err(|trouble| format!("nothing can be saved any more: {trouble}"))
}

/// Does each piece of work, spread over the processors, and gives what went wrong.
pub fn spread<T: Sync>(works: &[T], act: impl Fn(&T) -> Result<(), String> + Sync) -> Vec<String> {
    let next = AtomicUsize::new(0);
    let hands = std::thread::available_parallelism().map_or(2, usize::from);
    std::thread::scope(|scope| {
        let hands: Vec<_> = (0..hands)
            .map(|_| {
                scope.spawn(|| {
                    let mut wrong = Vec::new();
                    while let Some(work) = works.get(next.fetch_add(1, Ordering::Relaxed)) {
                        wrong.extend(act(work).err());
                    }
                    wrong
                })
            })
            .collect();
        hands
            .into_iter()
            .flat_map(|hand| hand.join().expect("a hand"))
            .collect()
    })
}
