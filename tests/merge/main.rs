//! The proof of the book: random histories on several computers, and another merge as a yardstick.

mod another_merge;
mod histories;
mod model;
mod property;
mod replicas;

use proptest::test_runner::{Config, FileFailurePersistence, TestRunner};
use replicas::Beginning;

/// How many cases: a number from the environment, or what every run can afford.
fn cases(name: &str, usual: u32) -> u32 {
    std::env::var(name)
        .ok()
        .and_then(|number| number.parse().ok())
        .unwrap_or(usual)
}

/// `CASES=2000 cargo test -p tests --test merge` plays more histories. What ever failed is kept in `failed.txt` and is
/// played first.
#[test]
fn computers_that_have_met_hold_the_same_and_nothing_is_lost() {
    let beginning = Beginning::new();
    let config = Config {
        cases: cases("CASES", 64),
        max_shrink_iters: 400,
        failure_persistence: Some(Box::new(FileFailurePersistence::Direct(concat!(
            env!("CARGO_MANIFEST_DIR"),
            "/merge/failed.txt"
        )))),
        ..Config::default()
    };
    let played = TestRunner::new(config).run(&histories::histories(), |history| {
        property::holds(&beginning, &history);
        Ok(())
    });
    if let Err(failure) = played {
        panic!("{failure}");
    }
}
