//! A fault at every point at which a scenario changes a file.

use crate::{
    disk,
    runs::{Beginning, Level, judge, level, on_a_disk_that_fails, run, spread, told, worker},
    scenarios::{Aftermath, SCENARIOS, Scenario},
};
use std::path::Path;

/// What happens at the point; `shim.c` says what each means.
const MODES: [&str; 9] = ["kill", "torn", "enospc", "eio", "full", "denied", "gone", "cut", "some"];

/// Refusals that tell a person what is the matter with the disk.
const IN_WORDS: [&str; 5] = [
    "disk_full",
    "disk_fails",
    "store_read_only",
    "not_permitted",
    "backup_place",
];

struct Fault {
    mode: &'static str,
    at: u32,
}

/// How many points the scenario has when nothing fails, and how many lie before the end of its first step.
fn count(scenario: &Scenario, beginning: &Beginning, shim: &Path) -> u32 {
    let place = beginning.copy();
    let ended = run(on_a_disk_that_fails(
        worker(scenario, place.path()),
        shim,
        place.path(),
        "count",
        0,
        0,
    ));
    let told = told(&ended.stdout);
    assert_eq!(
        (told.told, ended.status.code()),
        (scenario.steps, Some(0)),
        "{} without a fault",
        scenario.name
    );
    let said = String::from_utf8_lossy(&ended.stderr).into_owned();
    let points = said.lines().find_map(|line| line.strip_prefix("points ")?.parse().ok());
    points.unwrap_or_else(|| panic!("{} was not counted: {said}", scenario.name))
}

/// Which points are played: all of them, or the first ones and so many of the rest, evenly spread and the same each time.
fn faults(points: u32) -> Vec<Fault> {
    let (first, some) = match level() {
        Level::All => (points, 0),
        // Making a store, bringing one up to date and copying one take long, and it is the same all along.
        Level::Many if points > 400 => (0, 6),
        Level::Many => (4, 12),
        Level::Few if points > 1000 => (0, 1),
        Level::Few => (0, 2),
    };
    let mut faults = Vec::new();
    for (place, mode) in (0..).zip(MODES) {
        let rest = f64::from(points - first);
        // Each mode meets other points than the one before it.
        let spread = (0..some).map(|number| {
            let part = (f64::from(number) + f64::from(place) / MODES.len() as f64) / f64::from(some);
            first + 1 + (rest * part) as u32
        });
        let mut chosen: Vec<u32> = (1..=first).chain(spread).filter(|at| *at <= points).collect();
        chosen.dedup();
        faults.extend(chosen.into_iter().map(|at| Fault { mode, at }));
    }
    // The power goes after the program has ended.
    faults.extend(["cut", "some"].map(|mode| Fault { mode, at: 0 }));
    faults
}

fn play(scenario: &Scenario, beginning: &Beginning, shim: &Path, fault: &Fault) -> Result<(), String> {
    let place = beginning.copy();
    let seed = fault.at.wrapping_mul(2_654_435_761);
    let worker = worker(scenario, place.path());
    let ended = run(on_a_disk_that_fails(
        worker,
        shim,
        place.path(),
        fault.mode,
        fault.at,
        seed,
    ));
    let told = told(&ended.stdout);
    let where_ = String::from_utf8_lossy(&ended.stderr).trim().to_owned();
    let here = |why: &str| format!("{}, {} at {} ({where_}): {why}", scenario.name, fault.mode, fault.at);
    let dies = ["kill", "torn", "cut", "some"].contains(&fault.mode);
    let passes = ["enospc", "eio"].contains(&fault.mode);
    match ended.status.code() {
        Some(137) if dies => {}
        // A point that is not reached again, because the second run took another way.
        Some(0) => {}
        Some(3) if !dies && !passes => {}
        code => {
            return Err(here(&format!(
                "ended with {code:?}, refused {:?}, {:?}",
                told.refused, told.faults
            )));
        }
    }
    if let Some(fault) = told.faults.first() {
        return Err(here(&format!("was not told in words: {fault}")));
    }
    if let Some(kind) = told.refused.iter().find(|kind| !IN_WORDS.contains(&kind.as_str())) {
        return Err(here(&format!("was told as {kind}")));
    }
    let aftermath = Aftermath {
        told: told.told,
        tidy: ["enospc", "eio", "full"].contains(&fault.mode),
    };
    judge(scenario, place.path(), &aftermath).map_err(|why| here(&why))
}

#[test]
fn a_fault_at_any_point_leaves_the_old_state_or_the_new() {
    let shim = match disk::shim() {
        Ok(shim) => shim,
        Err(why) => return eprintln!("{why}"),
    };
    let only = std::env::var("SCENARIO").ok();
    let mut wrong = Vec::new();
    for scenario in SCENARIOS {
        if only.as_ref().is_some_and(|only| only != scenario.name) {
            continue;
        }
        let begun = std::time::Instant::now();
        let beginning = Beginning::of(scenario);
        let points = count(scenario, &beginning, shim);
        assert!(points > 3, "{}: the disk sees its {points} points", scenario.name);
        let faults = faults(points);
        let found = spread(&faults, |fault| play(scenario, &beginning, shim, fault));
        println!(
            "{:<10} {points:>4} points, {:>5} runs, {:>3} wrong, {:.1} s",
            scenario.name,
            faults.len(),
            found.len(),
            begun.elapsed().as_secs_f64()
        );
        wrong.extend(found);
    }
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
}
