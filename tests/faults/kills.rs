//! Killed at any moment: the system ends the program without a word, again and again.

use crate::{
    runs::{Beginning, Level, judge, level, number, run, spread, told, worker},
    scenarios::{Aftermath, SCENARIOS, Scenario},
};
use std::{
    thread::sleep,
    time::{Duration, Instant},
};

/// How long the scenario takes when nobody ends it.
fn length(scenario: &Scenario, beginning: &Beginning) -> Duration {
    let place = beginning.copy();
    let begun = Instant::now();
    assert!(
        run(worker(scenario, place.path())).status.success(),
        "{}",
        scenario.name
    );
    begun.elapsed()
}

/// A number that looks like chance and is the same each time.
fn chance(number: u32) -> f64 {
    let mixed = u64::from(number).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    (mixed >> 11) as f64 / (1_u64 << 53) as f64
}

#[test]
fn a_program_that_is_killed_loses_nothing_that_it_told() {
    let kills = number("KILLS").unwrap_or(match level() {
        Level::Few => 12,
        Level::Many => 200,
        Level::All => 1000,
    });
    let beginnings: Vec<_> = SCENARIOS
        .iter()
        .map(|scenario| {
            let beginning = Beginning::of(scenario);
            let length = length(scenario, &beginning);
            (scenario, beginning, length)
        })
        .collect();
    let killed = std::sync::atomic::AtomicU32::new(0);
    let numbers: Vec<u32> = (1..=kills).collect();
    let wrong = spread(&numbers, |number| {
        let (scenario, beginning, length) = &beginnings[*number as usize % beginnings.len()];
        let place = beginning.copy();
        let mut child = worker(scenario, place.path()).spawn().expect("the worker starts");
        sleep(length.mul_f64(chance(*number)));
        let _ = child.kill();
        let ended = child.wait_with_output().expect("what it said");
        if !ended.status.success() {
            killed.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
        }
        let told = told(&ended.stdout);
        if !told.refused.is_empty() || !told.faults.is_empty() {
            return Err(format!(
                "{}: refused {:?} {:?}",
                scenario.name, told.refused, told.faults
            ));
        }
        let aftermath = Aftermath {
            told: told.told,
            tidy: false,
        };
        judge(scenario, place.path(), &aftermath).map_err(|why| format!("{}, kill {number}: {why}", scenario.name))
    });
    println!("{kills} runs, {} of them killed at work", killed.into_inner());
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
}
