//! Everything the house promises, checked, in the order that fails soonest.

use crate::{
    setup,
    steps::{Done, Steps, cargo, go, house, npm},
    torture, window,
};
use std::fs;

/// All of it. Every build is one of the whole workspace, narrowed to what is wanted: asked for a package alone, cargo would
/// build the libraries below it a second time, with fewer features.
///
/// # Errors
/// The first promise that is not kept.
pub fn all() -> Done {
    let mut steps = Steps::default();
    steps.take("What this computer needs", setup::all)?;
    steps.take("Layout", || go(cargo(&["fmt", "--all", "--check"])))?;
    steps.take("The face: types", || go(npm(&["run", "check"])))?;
    steps.take("The face: the type check itself", || go(npm(&["run", "canary"])))?;
    steps.take("The face: its own tests", || go(npm(&["test"])))?;
    steps.take("The face: built", || go(npm(&["run", "build"])))?;
    steps.take("The face: every part by its keys", || go(npm(&["run", "gallery"])))?;
    steps.take("Lints", lints)?;
    steps.take("Stories, papers, words, and generated files unchanged", stories)?;
    steps.take("Faults planted in the book, each noticed", planted)?;
    steps.take("Disks that fail, power cuts and kills: nothing lost", torture::some)?;
    if holds("ui/package.json", "\"browser\":") {
        steps.take("The screens, over the real office", screens)?;
    }
    steps.take("The built program, walked through", window::walk)?;
    steps.tell();
    println!("\n✓ Everything holds.");
    Ok(())
}

fn lints() -> Done {
    go(cargo(&[
        "clippy",
        "--workspace",
        "--all-targets",
        "--locked",
        "--",
        "-D",
        "warnings",
    ]))
}

/// A test that writes a generated file fails under `CI` when the committed one differs. The dice of the random tests fall
/// the same in every run, so that a change is held against the cases that the one before was held against; `cargo test`,
/// `cargo xtask fuzz` and `cargo xtask torture` throw new ones.
fn stories() -> Done {
    let mut tests = cargo(&["test", "--workspace", "--locked"]);
    tests.env("CI", "1").env("PROPTEST_RNG_SEED", "2026");
    go(tests)
}

/// The merge tests are tested too: with faults planted in the book they must fail.
fn planted() -> Done {
    go(cargo(&[
        "test",
        "--workspace",
        "--features",
        "tests/planted-faults",
        "--test",
        "planted",
        "--locked",
    ]))
}

/// The face must have been built before; the office behind it is built here.
fn screens() -> Done {
    go(cargo(&["build", "--workspace", "--bin", "loopback", "--locked"]))?;
    go(npm(&["run", "browser"]))
}

/// Whether a file of the house says this: a part of the proof that has its own way of starting.
fn holds(file: &str, said: &str) -> bool {
    fs::read_to_string(house().join(file)).is_ok_and(|text| text.contains(said))
}
