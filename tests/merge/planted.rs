//! The merge tests are tested: with a fault planted in the book they must fail.

mod histories;
mod model;
mod property;
mod replicas;

use office::book::planted::{ALL, Planted, plant};
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use replicas::Beginning;

/// Plays histories until one breaks a promise, and says which promise.
fn broken_with(fault: Option<Planted>, cases: u32) -> Option<String> {
    plant(fault);
    // Planted before the founding, because a store keeps its triggers.
    let beginning = Beginning::new();
    let config = Config {
        cases,
        max_shrink_iters: 0,
        failure_persistence: None,
        ..Config::default()
    };
    let dice = TestRng::deterministic_rng(RngAlgorithm::ChaCha);
    let played = TestRunner::new_with_rng(config, dice).run(&histories::histories(), |history| {
        property::holds(&beginning, &history);
        Ok(())
    });
    plant(None);
    played.err().map(|failure| failure.to_string())
}

#[test]
fn without_a_fault_every_promise_is_kept() {
    assert_eq!(broken_with(None, 16), None);
}

#[test]
fn every_planted_fault_is_noticed() {
    let unnoticed: Vec<Planted> = ALL
        .into_iter()
        .filter(|fault| broken_with(Some(*fault), 64).is_none())
        .collect();
    assert_eq!(unnoticed, [], "a fault that no history shows");
}
