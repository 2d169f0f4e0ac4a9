//! The merge tests are tested: with a fault planted in the book they must fail.

mod elsewhere;
mod histories;
mod laptops;
mod model;
mod property;
mod replicas;

use histories::{History, histories, office_histories};
use office::book::planted::{BOOK, Planted, ROAD, plant};
use proptest::{
    strategy::Strategy,
    test_runner::{Config, RngAlgorithm, TestRng, TestRunner},
};
use replicas::Beginning;
use std::thread;

/// Plays histories until one breaks a promise, and says which promise.
fn broken_with(fault: Option<Planted>, cases: u32, histories: impl Strategy<Value = History>) -> Option<String> {
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
    let played = TestRunner::new_with_rng(config, dice).run(&histories, |history| {
        property::holds(&beginning, &history);
        Ok(())
    });
    plant(None);
    played.err().map(|failure| failure.to_string())
}

#[test]
fn without_a_fault_every_promise_is_kept() {
    assert_eq!(broken_with(None, 8, histories()), None);
}

#[test]
fn every_fault_planted_in_the_book_is_noticed() {
    // A fault is planted for one thread alone.
    let hidden = |fault: &&Planted| broken_with(Some(**fault), 128, office_histories()).is_none();
    let (one, other) = BOOK.split_at(BOOK.len() / 2);
    let unnoticed = thread::scope(|scope| {
        let other = scope.spawn(|| other.iter().filter(hidden).collect::<Vec<_>>());
        let one: Vec<_> = one.iter().filter(hidden).collect();
        [one, other.join().expect("a thread")].concat()
    });
    assert_eq!(unnoticed, [] as [&Planted; 0], "a fault that no history shows");
}

#[test]
fn every_fault_planted_on_the_road_is_noticed() {
    let hidden = |fault: &&Planted| broken_with(Some(**fault), 64, histories()).is_none();
    let unnoticed: Vec<_> = ROAD.iter().filter(hidden).collect();
    assert_eq!(unnoticed, [] as [&Planted; 0], "a fault that no history shows");
}
