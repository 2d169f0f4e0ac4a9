//! Building the program, opening it, and walking through it where there is no display.

use crate::{
    setup,
    steps::{Done, Stopped, cargo, go, house, npm},
};
use std::{env, path::PathBuf, process::Command};

/// Sets up, builds, and opens the window; without a display it is walked through instead.
///
/// # Errors
/// What is missing, does not build, or does not start.
pub fn run() -> Done {
    if !has_display() {
        println!("No display here: the program is walked through instead.");
        return tour();
    }
    setup::all()?;
    build()?;
    go(Command::new(program()?))
}

/// Sets up, builds, and walks through the built program, leaving pictures and papers in `target/tour`.
///
/// # Errors
/// What is missing, does not build, or does not work.
pub fn tour() -> Done {
    setup::all()?;
    go(npm(&["run", "build"]))?;
    walk()
}

/// Builds the program around the face as it was last built, and does the office's main jobs in it.
///
/// # Errors
/// The first job that cannot be done.
pub fn walk() -> Done {
    if !cfg!(target_os = "linux") {
        println!("Left out: the built program can be walked through on Linux only.");
        return Ok(());
    }
    build_around_the_face()?;
    let pictures = house().join("target/tour");
    let program = program()?;
    let walked = || {
        let mut walk = without_a_display("tests/window/walk.mjs");
        walk.arg(&program).arg(&pictures);
        go(walk)
    };
    // A busy computer can upset a window; a fault of the program stops the second walk too.
    walked().or_else(|Stopped(why)| {
        println!("! Once more: {why}");
        walked()
    })?;
    println!("Pictures and papers of the walk: {}", pictures.display());
    Ok(())
}

/// A script that drives a window, on a screen and a message bus of its own.
#[must_use]
pub fn without_a_display(script: &str) -> Command {
    let mut command = Command::new("dbus-run-session");
    command
        .args([
            "--",
            "xvfb-run",
            "--auto-servernum",
            "--server-args=-screen 0 1366x768x24",
            "node",
            script,
        ])
        .current_dir(house());
    command
}

fn build() -> Done {
    go(npm(&["run", "build"]))?;
    build_around_the_face()
}

fn build_around_the_face() -> Done {
    go(cargo(&["build", "--workspace", "--bin", "bekal", "--locked"]))
}

/// Windows and macOS always have one.
fn has_display() -> bool {
    !cfg!(target_os = "linux")
        || ["DISPLAY", "WAYLAND_DISPLAY"]
            .iter()
            .any(|name| env::var_os(name).is_some())
}

/// The built program lies beside this one.
fn program() -> Done<PathBuf> {
    let own =
        env::current_exe().map_err(|error| Stopped(format!("where the program was built is not known: {error}")))?;
    Ok(own.with_file_name(format!("bekal{}", env::consts::EXE_SUFFIX)))
}
