//! Damaged on purpose: what came from a file or from another computer is changed at random, and is refused or understood,
//! never believed blindly and never able to stop the program.
//!
//! `cargo xtask fuzz 20000` plays that many cases; every `cargo test` plays a few. Proptest and not cargo-fuzz, because the
//! house is built with a stable compiler; what it finds it shrinks, and keeps in `failed.txt`, which is played first.

mod damage;
mod keys;
mod packages;
mod parcels;
mod sheets;

use proptest::{
    strategy::Strategy,
    test_runner::{Config, FileFailurePersistence, TestRunner},
};

/// Plays cases until one fails: `CASES` of the environment, or what every run can afford.
fn play<S: Strategy>(usual: u32, cases: &S, holds: impl Fn(S::Value)) {
    let asked = std::env::var("CASES").ok().and_then(|number| number.parse().ok());
    let config = Config {
        cases: asked.unwrap_or(usual),
        max_shrink_iters: 300,
        failure_persistence: Some(Box::new(FileFailurePersistence::Direct(concat!(
            env!("CARGO_MANIFEST_DIR"),
            "/fuzz/failed.txt"
        )))),
        ..Config::default()
    };
    let played = TestRunner::new(config).run(cases, |case| {
        holds(case);
        Ok(())
    });
    if let Err(failure) = played {
        panic!("{failure}");
    }
}
