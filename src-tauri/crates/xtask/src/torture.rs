//! Disks that fail, power that is cut, programs that are killed, files that are damaged: a part of it with every check,
//! and all of it when asked.

use crate::steps::{Done, cargo, go};

/// What every change is held against: a part of the points of each scenario, and 200 kills.
///
/// # Errors
/// What was lost, or left half.
pub fn some() -> Done {
    faults("few", "200")
}

/// Every point of every scenario, 1,000 kills, and 2,000 random histories of several computers.
///
/// # Errors
/// What was lost, or left half.
pub fn all() -> Done {
    faults("all", "1000")?;
    let mut histories = cargo(&["test", "--workspace", "--locked", "--test", "merge"]);
    histories.env("CASES", "2000").env("HISTORIES", "2000");
    go(histories)
}

/// So many damaged files of each kind.
///
/// # Errors
/// What was believed, or stopped the program.
pub fn fuzz(cases: &str) -> Done {
    let mut tests = cargo(&["test", "--workspace", "--locked", "--test", "fuzz"]);
    tests.env("CASES", cases);
    go(tests)
}

fn faults(level: &str, kills: &str) -> Done {
    let mut tests = cargo(&[
        "test",
        "--workspace",
        "--locked",
        "--test",
        "faults",
        "--",
        "--nocapture",
    ]);
    tests.env("FAULTS", level).env("KILLS", kills);
    go(tests)
}
