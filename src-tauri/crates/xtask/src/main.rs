//! What a developer does with the house, one word each: `cargo xtask setup`, `cargo xtask test`.
//!
//! - [`needs`] what a computer must have · [`setup`] getting it
//! - [`checks`] everything the house promises, in the order that fails soonest
//! - [`steps`] one command after another, each under its heading and timed

mod checks;
mod needs;
mod setup;
mod steps;

use std::process::ExitCode;
use steps::Stopped;

const USAGE: &str = "\
cargo xtask test     everything the house promises, checked
cargo xtask setup    what that needs: system packages and the face's libraries";

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let done = match words.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["test"] => checks::all(),
        ["setup"] => setup::all(),
        _ => {
            eprintln!("{USAGE}");
            return ExitCode::from(2);
        }
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(Stopped(why)) => {
            eprintln!("\n✗ {why}");
            ExitCode::FAILURE
        }
    }
}
