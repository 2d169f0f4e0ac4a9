//! How fast the program is, as ratios against bare baselines of the same run: the office by its command line, the start of
//! the built program by its window.

use crate::{
    setup,
    steps::{Done, Stopped, cargo, go, house, npm},
    window,
};
use std::{env, fs, path::PathBuf, process::Command};

/// Builds for speed, then measures the office and, where a window can be driven, the start.
///
/// # Errors
/// What is missing, does not build, or does not start.
pub fn all() -> Done {
    setup::all()?;
    go(npm(&["run", "build"]))?;
    let mut build = cargo(&["build", "--release", "--workspace", "--locked", "--bin", "bekal-cli"]);
    build.args(["--bin", "bekal", "--example", "empty_window"]);
    go(build)?;
    let mut office = Command::new(built("bekal-cli"));
    office.arg("bench");
    go(office)?;
    if !cfg!(target_os = "linux") {
        println!("Left out: the start of the window can be measured on Linux only.");
        return Ok(());
    }
    let stores = house().join("target/bench");
    if stores.exists() {
        fs::remove_dir_all(&stores).map_err(|error| Stopped(format!("{}: {error}", stores.display())))?;
    }
    let mut crowd = Command::new(built("bekal-cli"));
    crowd.args(["bench", "--crowd"]).arg(stores.join("crowd"));
    go(crowd)?;
    let mut start = window::without_a_display("tests/window/start.mjs");
    start.args([built("bekal"), built("examples/empty_window"), stores]);
    go(start)
}

fn built(name: &str) -> PathBuf {
    house().join(format!("target/release/{name}{}", env::consts::EXE_SUFFIX))
}
