//! Real seats that talk over this computer's own network: a new one joins with a code, three hold the same in the end, and a
//! laptop brings its package home.

mod common;

use common::done;
use office::visits::lending::Lend;
use seat::{Seat, visits::LendLaptop};
use serde_json::{Value, json};
use std::{
    fs,
    path::Path,
    thread::sleep,
    time::{Duration, Instant},
};

/// Longer than any of this takes, on a computer that does ten other things.
const PATIENCE: Duration = Duration::from_secs(90);

fn until(what: &str, holds: impl Fn() -> bool) {
    let since = Instant::now();
    while !holds() {
        assert!(since.elapsed() < PATIENCE, "{what}");
        sleep(Duration::from_millis(50));
    }
}

/// Makes a host of the seat and gives the address under which others on this computer call it.
fn host(seat: &Seat) -> String {
    let state = done(
        seat,
        "plan_network",
        json!({ "role": "host", "address": null, "port": 0 }),
    );
    let at = state["reachable_at"][0].as_str().expect("an address");
    let port = at.rsplit(':').next().expect("a port");
    format!("127.0.0.1:{port}")
}

/// A computer beside the host that joins with the code and signs in.
fn joined(host: &Seat, address: &str) -> (Seat, tempfile::TempDir) {
    let code = done(host, "joining_code", Value::Null)["code"].clone();
    let (seat, folder) = common::empty();
    let state = done(&seat, "join_office", json!({ "address": address, "code": code }));
    let folder_name = state["centres"][0]["folder"].clone();
    done(
        &seat,
        "sign_in",
        json!({ "folder": folder_name, "username": "rina", "password": common::PASSWORD }),
    );
    (seat, folder)
}

fn register(seat: &Seat, name: &str) {
    common::registered(seat, name);
}

fn people(seat: &Seat) -> u64 {
    done(seat, "list_people", json!({}))["total"]
        .as_u64()
        .expect("a number")
}

fn contents(seat: &Seat) -> Vec<String> {
    seat.at_work(|office, _| office.contents()).expect("the contents")
}

#[test]
fn three_computers_hold_the_same_also_after_one_was_away() {
    let (first, _first_folder) = common::founded();
    register(&first, "Siti Rahmawati");
    let address = host(&first);
    let (second, _second_folder) = joined(&first, &address);
    let (third, _third_folder) = joined(&first, &address);
    assert_eq!(people(&second), 1, "a new computer holds what the host held");

    // Away: it works on without a network.
    done(
        &third,
        "plan_network",
        json!({ "role": "alone", "address": null, "port": null }),
    );
    for turn in 0..10 {
        register(&first, &format!("Calon Satu {turn}"));
        register(&second, &format!("Calon Dua {turn}"));
        register(&third, &format!("Calon Tiga {turn}"));
    }
    until("two that talk hold the same", || {
        contents(&first) == contents(&second) && people(&first) == 21
    });
    done(
        &third,
        "plan_network",
        json!({ "role": "guest", "address": address, "port": null }),
    );
    let seats = [&first, &second, &third];
    let all = || {
        let held = contents(&first);
        people(&third) == 31 && held == contents(&second) && held == contents(&third)
    };
    let since = Instant::now();
    while !all() && since.elapsed() < PATIENCE {
        sleep(Duration::from_millis(50));
    }
    let states = seats.map(|seat| (people(seat), done(seat, "network_state", Value::Null)));
    assert!(all(), "all three hold everything: {states:?}");
    for seat in seats {
        let problems = seat.at_work(|office, _| office.check()).expect("a check").problems;
        assert_eq!(problems, Vec::<String>::new());
    }
}

#[test]
fn another_computer_can_become_the_host() {
    let (first, _first_folder) = common::founded();
    let address = host(&first);
    let (second, _second_folder) = joined(&first, &address);
    done(
        &first,
        "plan_network",
        json!({ "role": "alone", "address": null, "port": null }),
    );
    let address = host(&second);
    register(&first, "Siti Rahmawati");
    done(
        &first,
        "plan_network",
        json!({ "role": "guest", "address": address, "port": null }),
    );
    until("the former host hands over what it has", || people(&second) == 1);
}

#[test]
fn nobody_joins_with_a_wrong_code_or_the_same_code_twice() {
    let (first, _first_folder) = common::founded();
    let address = host(&first);
    let code = done(&first, "joining_code", Value::Null)["code"]
        .as_str()
        .expect("a code")
        .to_owned();
    let (stranger, stranger_folder) = common::empty();
    let wrong = json!({ "address": address, "code": "AAAA-BBBB-CCCC" });
    let refused = stranger.answer("join_office", wrong).expect_err("a wrong code");
    assert_eq!(json!(refused)["kind"], "not_joined");
    let late = json!({ "address": address, "code": code });
    let refused = stranger
        .answer("join_office", late)
        .expect_err("a code is good for one try");
    assert_eq!(json!(refused)["kind"], "not_joined");
    assert!(holds_no_store(stranger_folder.path()), "nothing is left of the tries");
}

fn holds_no_store(folder: &Path) -> bool {
    let held = fs::read_dir(folder).into_iter().flatten().flatten();
    held.filter(|entry| entry.path().is_dir()).count() == 0
}

#[test]
fn a_store_of_another_centre_is_not_talked_to() {
    let (first, _first_folder) = common::founded();
    let address = host(&first);
    let (other, _other_folder) = common::founded();
    register(&other, "Bayu Anwar");
    done(
        &other,
        "plan_network",
        json!({ "role": "guest", "address": address, "port": null }),
    );
    until("it is told why", || {
        done(&other, "network_state", Value::Null)["trouble"] == "not_trusted"
    });
    assert_eq!(people(&first), 0);
}

#[test]
fn a_laptop_brings_its_package_over_the_network_and_hears_the_receipt() {
    let (office, office_folder) = common::founded();
    let address = host(&office);
    let holder = seat_holder(&office);
    let lend = Lend {
        name: "LAPTOP-2".to_owned(),
        holder,
        password: "sandi-jalan-1".to_owned(),
        batch: None,
        event: None,
        photos: false,
        back_by: None,
    };
    let ask = LendLaptop {
        lend,
        folder: office_folder.path().to_owned(),
    };
    let lent = done(&office, "lend_laptop", json!(ask));
    let (laptop, _laptop_folder) = common::empty();
    let state = done(&laptop, "take_along", lent["store"].clone());
    let folder = state["centres"][0]["folder"].clone();
    done(
        &laptop,
        "sign_in",
        json!({ "folder": folder, "username": "rina", "password": "sandi-jalan-1" }),
    );
    register(&laptop, "Siti Rahmawati");
    done(
        &laptop,
        "plan_network",
        json!({ "role": "guest", "address": address, "port": null }),
    );
    let brought = || done(&office, "network_state", Value::Null)["brought"].clone();
    until("the package arrives", || {
        brought().as_array().is_some_and(|files| files.len() == 1)
    });
    assert_eq!(people(&office), 0, "nothing is taken in before somebody has looked");
    let settled = done(
        &office,
        "settle_visit",
        json!({ "file": brought()[0], "choices": [], "prefer": null }),
    );
    assert_eq!(settled["new"], 1);
    assert_eq!(people(&office), 1);
    let waiting = || done(&laptop, "state", Value::Null)["signed_in"]["visit"]["deeds_waiting"].clone();
    until("the laptop hears that it was received", || waiting() == 0);
}

fn seat_holder(seat: &Seat) -> office::ids::StaffId {
    seat.at_work(|_, stamp| Ok(stamp.by)).expect("whoever is signed in")
}
