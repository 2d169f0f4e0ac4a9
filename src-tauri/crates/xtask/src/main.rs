//! What a developer does with the house, one word each: `cargo xtask run`, `cargo xtask test`.
//!
//! - [`needs`] what a computer must have · [`setup`] getting it
//! - [`checks`] everything the house promises, in the order that fails soonest
//! - [`torture`] the long proofs: every fault of a disk, a thousand kills, damaged files without end
//! - [`bench`] how fast it is, against bare baselines
//! - [`window`] building the program, opening it, and walking through it without a display
//! - [`steps`] one command after another, each under its heading and timed

mod bench;
mod checks;
mod needs;
mod setup;
mod steps;
mod torture;
mod window;

use std::process::ExitCode;
use steps::Stopped;

const USAGE: &str = "\
cargo xtask run      set up, build and open the window; without a display: walk through it
cargo xtask test     everything the house promises, checked
cargo xtask setup    what both need: system packages and the face's libraries
cargo xtask tour     walk through the built program without a display; pictures in target/tour
cargo xtask torture  a fault at every write, fsync and rename, power cuts, and 1,000 kills; takes an hour
cargo xtask fuzz [N] N damaged files of each kind, 2,000 when left out
cargo xtask bench    ratios against bare baselines, built for speed first";

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let done = match words.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["run"] => window::run(),
        ["test"] => checks::all(),
        ["setup"] => setup::all(),
        ["tour"] => window::tour(),
        ["torture"] => torture::all(),
        ["fuzz"] => torture::fuzz("2000"),
        ["fuzz", cases] if cases.parse::<u32>().is_ok() => torture::fuzz(cases),
        ["bench"] => bench::all(),
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
