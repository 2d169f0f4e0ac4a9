//! How fast the program is, as ratios against bare baselines of the same run: the office by its command line, the start of
//! the built program by its window.

use crate::{
    setup,
    steps::{Done, cargo, go, house, npm},
    window,
};

/// Builds for speed, then measures the office and, where a window can be driven, the start.
///
/// # Errors
/// What is missing, does not build, or does not start.
pub fn all() -> Done {
    setup::all()?;
    go(cargo(&[
        "run",
        "--release",
        "--package",
        "cli",
        "--locked",
        "--",
        "bench",
    ]))?;
    if !cfg!(target_os = "linux") {
        println!("Left out: the start of the window can be measured on Linux only.");
        return Ok(());
    }
    go(npm(&["run", "build"]))?;
    go(cargo(&[
        "build",
        "--release",
        "--package",
        "bekal",
        "--locked",
        "--bin",
        "bekal",
        "--example",
        "empty_window",
    ]))?;
    let built = house().join("target/release");
    let mut start = window::without_a_display("tests/window/start.mjs");
    start.arg(built.join("bekal")).arg(built.join("examples/empty_window"));
    go(start)
}
