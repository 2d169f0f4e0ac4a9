//! The proof of the book: random histories on several computers, and another merge as a yardstick.

mod another_merge;
mod elsewhere;
mod histories;
mod laptops;
mod model;
mod property;
mod replicas;

use proptest::test_runner::{Config, FileFailurePersistence, RngSeed, TestRunner};
use replicas::Beginning;
use std::{num::NonZero, thread};

/// How many cases: a number from the environment, or what every run can afford.
fn cases(name: &str, usual: u32) -> u32 {
    std::env::var(name)
        .ok()
        .and_then(|number| number.parse().ok())
        .unwrap_or(usual)
}

/// `CASES=2000 cargo test --workspace --test merge` plays more histories. What ever failed is kept in `failed.txt` and is
/// played first.
#[test]
fn computers_that_have_met_hold_the_same_and_nothing_is_lost() {
    let beginning = Beginning::new();
    let failed = concat!(env!("CARGO_MANIFEST_DIR"), "/merge/failed.txt");
    let threads = thread::available_parallelism().map_or(1, NonZero::get).min(8);
    let each = cases("CASES", 200).div_ceil(u32::try_from(threads).unwrap_or(1));
    let play = |thread: u64| {
        let asked = Config::default();
        let config = Config {
            cases: each,
            max_shrink_iters: 400,
            failure_persistence: Some(Box::new(FileFailurePersistence::Direct(failed))),
            // Dice that are asked for by number fall differently on each thread.
            rng_seed: match asked.rng_seed {
                RngSeed::Fixed(number) => RngSeed::Fixed(number.wrapping_add(thread)),
                RngSeed::Random => RngSeed::Random,
            },
            ..asked
        };
        TestRunner::new(config).run(&histories::histories(), |history| {
            property::holds(&beginning, &history);
            Ok(())
        })
    };
    let played: Vec<_> = thread::scope(|scope| {
        let playing: Vec<_> = (0..threads as u64)
            .map(|thread| scope.spawn(move || play(thread)))
            .collect();
        playing
            .into_iter()
            .map(|playing| playing.join().expect("a thread"))
            .collect()
    });
    if let Some(failure) = played.into_iter().find_map(Result::err) {
        panic!("{failure}");
    }
}
