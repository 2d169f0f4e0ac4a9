//! Does one scenario on a store, telling each step as it is done: the program that is killed, and whose disk fails.
//!
//! `fault-worker SCENARIO FOLDER [STEPS]` writes `told N` after step N, `refused KIND` for a step that was refused in
//! words, and `fault …` for one that was not, and tries each step twice: a fault that has passed must leave an office that
//! works.

#[allow(dead_code, reason = "the other half judges what this one has done")]
mod backups;
mod bench;
#[allow(dead_code, reason = "the other half judges what this one has done")]
mod packages;
#[allow(dead_code, reason = "the other half judges what this one has done")]
mod scenarios;

use bench::Bench;
use office::{Result, Trouble};
use scenarios::SCENARIOS;
use std::{
    io::{Write, stdout},
    path::Path,
    process::ExitCode,
};

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let Some((name, folder)) = words.first().zip(words.get(1)) else {
        return ExitCode::from(2);
    };
    let Some(scenario) = SCENARIOS.iter().find(|scenario| scenario.name == name) else {
        return ExitCode::from(2);
    };
    let steps = words
        .get(2)
        .and_then(|steps| steps.parse().ok())
        .unwrap_or(scenario.steps);
    let mut bench = Bench::at(Path::new(folder));
    for step in 1..=steps {
        let done = twice(|| {
            (scenario.open)(&mut bench)?;
            (scenario.step)(&mut bench, step)
        });
        if !done {
            return ExitCode::from(3);
        }
        say(&format!("told {step}"));
    }
    bench.close();
    ExitCode::SUCCESS
}

fn twice(mut act: impl FnMut() -> Result<()>) -> bool {
    for _ in 0..2 {
        match act() {
            Ok(()) => return true,
            Err(Trouble::Refused(refusal)) => {
                let facts = serde_json::to_value(&refusal).unwrap_or_default();
                say(&format!("refused {}", facts["kind"].as_str().unwrap_or("?")));
            }
            Err(Trouble::Fault(fault)) => say(&format!("fault {fault:?}")),
        }
    }
    false
}

fn say(line: &str) {
    let mut out = stdout().lock();
    let _ = writeln!(out, "{line}");
    let _ = out.flush();
}
