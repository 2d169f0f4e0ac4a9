//! Another merge as a yardstick: Automerge keeps every value of a register that was written without seeing the others,
//! and so does the book. The same histories are played on both, and what stands unreplaced must be the same entries.
//!
//! One difference is wanted and left out of the comparison: an edit made while a question is open. Automerge counts
//! every value of the register as seen and replaces them all; with us the person has seen one value only, so the edit
//! replaces that one and the question stays until somebody decides. Once that has happened to a group, the two differ
//! there from then on.

use crate::{
    cases,
    histories::{History, Meeting, Step, World, meet, plain_histories},
    model::{Place, groups_of, replaced_by},
    replicas::{Beginning, Computer},
};
use automerge::{AutoCommit, ROOT, ReadDoc, transaction::Transactable};
use chrono::Duration;
use office::book::{Entry, exchange::Heads};
use proptest::test_runner::{Config, TestRunner};
use std::{cell::RefCell, collections::BTreeSet};

const COMPUTERS: usize = 3;

/// What was compared.
#[derive(Debug, Default)]
struct Tally {
    groups: u32,
    with_several: u32,
    left_out: u32,
}

/// A computer with the same history in both merges.
struct Pair {
    computer: Computer,
    document: AutoCommit,
}

/// `HISTORIES=5000 cargo test -p tests --test merge another` compares more.
#[test]
fn another_merge_keeps_the_same_entries() {
    let beginning = Beginning::new();
    let tally = RefCell::new(Tally::default());
    let config = Config {
        cases: cases("HISTORIES", 300),
        max_shrink_iters: 20,
        failure_persistence: None,
        ..Config::default()
    };
    let played = TestRunner::new(config).run(&plain_histories(COMPUTERS), |history| {
        compare(&beginning, &history, &mut tally.borrow_mut());
        Ok(())
    });
    if let Err(failure) = played {
        panic!("{failure}");
    }
    let tally = tally.into_inner();
    println!("{tally:?}");
    assert!(
        tally.with_several > 0,
        "there was something to disagree about: {tally:?}"
    );
}

fn compare(beginning: &Beginning, history: &History, tally: &mut Tally) {
    let mut pairs = begin(beginning, history);
    let mut world = World::new(beginning, history);
    let mut edited_in_question: BTreeSet<Place> = BTreeSet::new();
    for step in &history.steps {
        match step {
            Step::Done(at, deed) => {
                let Pair { computer, document } = &mut pairs[*at];
                let before = computer.office.vector().expect("a vector");
                let mut heads = computer.office.heads().expect("the heads");
                world.act(computer, deed);
                let written = computer.office.entries_since(&before).expect("what was written");
                for entry in &written.entries {
                    write(document, entry, &mut heads, &mut edited_in_question);
                }
                document.commit();
            }
            Step::Met(from, to, _) => {
                if let Ok([from, to]) = pairs.get_disjoint_mut([*from, *to]) {
                    meet(&from.computer, &mut to.computer, &Meeting::Whole);
                    to.document
                        .merge(&mut from.document)
                        .expect("documents of one origin merge");
                }
            }
            Step::Road(_) | Step::Elsewhere(..) | Step::Upgraded(_) => {}
        }
    }
    for pair in &pairs {
        equal(pair, &edited_in_question, tally);
    }
}

/// Both begin with the same: one document that holds the beginning's entries, forked.
fn begin(beginning: &Beginning, history: &History) -> Vec<Pair> {
    let mut origin = AutoCommit::new();
    let computers = (1i64..)
        .zip(history.skews)
        .take(COMPUTERS)
        .map(|(number, skew)| beginning.computer(number, Duration::minutes(skew)));
    let computers: Vec<Computer> = computers.collect();
    for (place, entries) in computers[0].office.heads().expect("the heads") {
        for entry in entries {
            put(&mut origin, &place, entry);
        }
    }
    origin.commit();
    computers
        .into_iter()
        .map(|computer| Pair {
            computer,
            document: origin.fork(),
        })
        .collect()
}

fn register(place: &Place) -> String {
    format!("{}/{}/{}", place.0, place.1, place.2)
}

/// The value is the entry's name: Automerge takes no notice of a value that is written again.
fn put(document: &mut AutoCommit, place: &Place, entry: (i64, i64)) {
    let name = format!("{}:{}", entry.0, entry.1);
    document.put(ROOT, register(place), name).expect("a register");
}

fn write(document: &mut AutoCommit, entry: &Entry, heads: &mut Heads, edited_in_question: &mut BTreeSet<Place>) {
    for group in groups_of(entry).keys() {
        let place = (entry.tbl.clone(), entry.key.clone(), group.clone());
        let present = heads.remove(&place).unwrap_or_default();
        if present != replaced_by(entry, group) {
            edited_in_question.insert(place.clone());
        }
        let entry = (entry.replica, entry.seq);
        put(document, &place, entry);
        heads.insert(place, BTreeSet::from([entry]));
    }
}

fn equal(pair: &Pair, edited_in_question: &BTreeSet<Place>, tally: &mut Tally) {
    let ours = pair.computer.office.heads().expect("the heads");
    assert_eq!(ours.len(), pair.document.keys(ROOT).count(), "the same groups");
    for (place, entries) in ours {
        if edited_in_question.contains(&place) {
            tally.left_out += 1;
            continue;
        }
        let theirs = pair.document.get_all(ROOT, register(&place)).expect("a register");
        let theirs: BTreeSet<String> = theirs
            .into_iter()
            .map(|(value, _)| value.as_str().unwrap_or_default().to_owned())
            .collect();
        let ours: BTreeSet<String> = entries
            .iter()
            .map(|(replica, seq)| format!("{replica}:{seq}"))
            .collect();
        assert_eq!(ours, theirs, "{place:?} on computer {}", pair.computer.number);
        tally.groups += 1;
        tally.with_several += u32::from(ours.len() > 1);
    }
}
