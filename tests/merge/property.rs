//! What must hold of every history, however the computers met and however wrong their clocks were.

use crate::{
    elsewhere::Elsewhere,
    histories::{History, Meeting, Step, World, decide, meet},
    laptops::Road,
    model::Model,
    replicas::{Beginning, Computer, refusal},
};
use chrono::Duration;
use office::{
    Refusal,
    book::{Entry, Parcel},
};
use serde_json::json;
use std::collections::{BTreeMap, BTreeSet};

/// Plays a history and demands everything the book promises.
///
/// # Panics
/// When a promise is broken.
pub fn holds(beginning: &Beginning, history: &History) {
    let mut computers: Vec<Computer> = (1i64..)
        .zip(history.skews)
        .map(|(number, skew)| beginning.computer(number, Duration::minutes(skew)))
        .collect();
    let mut world = World::new(beginning, history);
    let mut road = Road::new(beginning);
    let mut elsewhere = Elsewhere::both(&computers[0]);
    for step in &history.steps {
        match step {
            Step::Done(at, deed) => world.act(&mut computers[*at], deed),
            Step::Met(from, to, meeting) => between(&mut computers, *from, *to, |from, to| meet(from, to, meeting)),
            Step::Road(errand) => road.run(&mut world, &mut computers, errand),
            Step::Elsewhere(program, act) => {
                for other in elsewhere.iter_mut().filter(|other| other.has(*program)) {
                    other.acts(&mut world, &mut computers, act);
                }
            }
            Step::Upgraded(at) => upgraded(&mut computers, *at),
        }
    }
    everybody_shows_pictures(&computers);
    for computer in &mut computers {
        agrees(computer);
    }
    for laptop in &mut road.laptops {
        agrees(&mut laptop.computer);
        laptop.shows_nobody_else();
    }
    for to in 0..4 {
        between(&mut computers, (to + 1) % 4, to, refuses_gaps_and_forks);
    }
    let mut written: Entries = computers.iter().flat_map(entries).collect();
    written.extend(elsewhere.iter().flat_map(Elsewhere::written).cloned().map(named));
    written.extend(road.written().map(named));
    everybody_meets(&mut computers, &mut elsewhere);
    road.come_home(&world, &mut computers);
    written.extend(computers.iter().flat_map(entries));
    everybody_meets(&mut computers, &mut elsewhere);
    let contents = computers[0].contents();
    for computer in &computers {
        assert!(
            entries(computer) == written,
            "every entry ever written is on every computer: {:?}",
            differing(&entries(computer), &written)
        );
        assert_eq!(computer.contents(), contents, "who has heard everything holds the same");
    }
    let mut newcomer = beginning.computer(9, Duration::zero());
    newcomer.take_pictures_of(&computers[3]);
    newcomer.take_in(&computers[3].book()).expect("the whole book at once");
    assert_eq!(newcomer.contents(), contents, "a newcomer holds the same");
    agrees(&mut newcomer);
    decisions_stick(&mut computers, &mut elsewhere, world.seconds());
}

/// Entries by the computer that wrote them and their number there.
type Entries = BTreeMap<(i64, i64), Entry>;

fn named(entry: Entry) -> ((i64, i64), Entry) {
    ((entry.replica, entry.seq), entry)
}

fn entries(computer: &Computer) -> Entries {
    computer.book().entries.into_iter().map(named).collect()
}

fn differing(one: &Entries, other: &Entries) -> Vec<(i64, i64)> {
    let names: BTreeSet<_> = one.keys().chain(other.keys()).copied().collect();
    names
        .into_iter()
        .filter(|name| one.get(name) != other.get(name))
        .collect()
}

/// What an older program kept without a table for it is shown once today's program has opened its store.
fn upgraded(computers: &mut Vec<Computer>, at: usize) {
    let took_a_visit_in = |entry: &Entry| entry.tbl == "packages" && entry.replica == computers[at].number;
    if computers[at].book().entries.iter().any(took_a_visit_in) {
        // A program without visits cannot have taken one in.
        return;
    }
    let before = computers[at].contents();
    let computer = computers.remove(at).upgraded();
    assert_eq!(computer.contents(), before, "an upgrade shows what was kept");
    computers.insert(at, computer);
}

/// Pictures travel with the sealed files between computers, which other tests are about.
fn everybody_shows_pictures(computers: &[Computer]) {
    for to in computers {
        for from in computers {
            to.take_pictures_of(from);
        }
    }
}

/// Runs something between two different computers.
fn between(computers: &mut [Computer], from: usize, to: usize, then: impl FnOnce(&Computer, &mut Computer)) {
    if let Ok([from, to]) = computers.get_disjoint_mut([from, to]) {
        then(from, to);
    }
}

fn everybody_meets(computers: &mut [Computer], elsewhere: &mut [Elsewhere]) {
    for _ in 0..2 {
        for from in 0..4 {
            for other in elsewhere.iter_mut() {
                other.hears(&computers[from]);
                other.tells(&mut computers[from]);
            }
            for to in 0..4 {
                between(computers, from, to, |from, to| meet(from, to, &Meeting::Whole));
            }
        }
    }
    everybody_shows_pictures(computers);
}

/// The store is sound, and shows and asks what the entries say.
fn agrees(computer: &mut Computer) {
    assert_eq!(
        computer.problems(),
        Vec::<String>::new(),
        "on computer {}",
        computer.number
    );
    let model = Model::of(&computer.book());
    assert_eq!(computer.office.heads().expect("the heads"), model.names(), "heads");
    let asked: BTreeSet<_> = computer
        .office
        .questions()
        .expect("the questions")
        .into_iter()
        .map(|question| {
            assert!(question.versions.len() > 1, "a question has two sides: {question:?}");
            (question.tbl, question.key, question.group)
        })
        .collect();
    assert_eq!(asked, model.questions(), "open questions");
    let people: BTreeSet<&String> = model
        .0
        .keys()
        .filter(|place| place.0 == "candidates")
        .map(|place| &place.1)
        .collect();
    for id in people {
        let profile = computer.ask(0, "profile_of", json!(id)).expect("a profile");
        let row = model.row("candidates", id);
        assert_eq!(profile["withdrawn"], row.is_none(), "whether {id} is withdrawn");
        for group in ["identity", "contact", "home_address", "note", "call_name", "reason"] {
            if let Some(value) = row.as_ref().and_then(|row| row.get(group)) {
                assert_eq!(profile["groups"][group], **value, "{group} of {id}");
            }
        }
    }
}

/// A parcel with a hole and one with another's words in it are refused, and nothing of them stays.
fn refuses_gaps_and_forks(from: &Computer, to: &mut Computer) {
    let before = to.contents();
    if let Some(parcel) = with_a_hole(from.parcel_for(to)) {
        assert_eq!(refusal(to.take_in(&parcel)), Some(Refusal::EntriesMissing), "a hole");
    }
    let mut parcel = from.book();
    let known = to.office.vector().expect("a vector");
    parcel
        .entries
        .retain(|entry| known.get(&entry.replica).is_some_and(|seq| entry.seq <= *seq));
    if let Some(entry) = parcel.entries.last_mut() {
        entry.clock += 1;
        assert_eq!(refusal(to.take_in(&parcel)), Some(Refusal::Forked), "a fork");
    }
    assert_eq!(to.contents(), before, "a refused parcel leaves no trace");
}

/// The parcel without the first entry of some computer that has two.
fn with_a_hole(mut parcel: Parcel) -> Option<Parcel> {
    let follows = |pair: &[office::book::Entry]| pair[0].replica == pair[1].replica;
    let hole = parcel.entries.windows(2).position(follows)?;
    let replica = parcel.entries[hole].replica;
    parcel.entries.retain(|entry| entry.replica == replica);
    parcel.entries.remove(0);
    Some(parcel)
}

/// One computer decides everything; then nobody is asked any more, and hearing old things again reopens nothing.
fn decisions_stick(computers: &mut [Computer], elsewhere: &mut [Elsewhere], seconds: i64) {
    let old = computers[3].book();
    for round in 0..=u8::MAX {
        let open = computers[0].office.questions().expect("the questions");
        let Some(question) = open.first() else { break };
        decide(&mut computers[0], seconds, question, round).expect("a decision");
    }
    everybody_meets(computers, elsewhere);
    let contents = computers[0].contents();
    for computer in computers.iter_mut() {
        computer.take_in(&old).expect("old news");
        assert_eq!(computer.office.questions().expect("the questions"), []);
        assert_eq!(computer.contents(), contents, "a decision is the same everywhere");
    }
    agrees(&mut computers[0]);
}
