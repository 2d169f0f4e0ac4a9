//! Real seats that talk over this computer's own network: a new one joins with a code, three hold the same in the end, and a
//! laptop brings its package home.

mod common;
#[path = "network/wire.rs"]
mod wire;

use base64::{Engine, engine::general_purpose::STANDARD};
use common::done;
use office::visits::lending::Lend;
use seat::{Seat, visits::LendLaptop};
use serde_json::{Value, json};
use std::{
    collections::BTreeSet,
    fs,
    net::TcpStream,
    path::{Path, PathBuf},
    thread::{self, sleep},
    time::{Duration, Instant},
};
use wire::Wire;

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
    let seat = seat.with_calls_every(Duration::from_millis(100));
    let state = done(&seat, "join_office", json!({ "address": address, "code": code }));
    let folder_name = state["centres"][0]["folder"].clone();
    done(
        &seat,
        "sign_in",
        json!({ "folder": folder_name, "username": "rina", "password": common::PASSWORD }),
    );
    (seat, folder)
}

fn call_at(seat: &Seat, address: &str) {
    done(
        seat,
        "plan_network",
        json!({ "role": "guest", "address": address, "port": null }),
    );
}

/// A picture that cannot be made small: every dot is another.
fn portrait(seed: usize) -> String {
    let mut dot = u32::try_from(seed).expect("a small number").wrapping_mul(2_654_435_761) | 1;
    let picture = image::RgbImage::from_fn(360, 480, |_, _| {
        dot ^= dot << 13;
        dot ^= dot >> 17;
        dot ^= dot << 5;
        let [red, green, blue, _] = dot.to_le_bytes();
        image::Rgb([red, green, blue])
    });
    let mut jpeg = std::io::Cursor::new(Vec::new());
    picture
        .write_to(&mut jpeg, image::ImageFormat::Jpeg)
        .expect("a picture");
    STANDARD.encode(jpeg.into_inner())
}

fn inside(folder: &Path) -> Vec<PathBuf> {
    let held = fs::read_dir(folder).into_iter().flatten().flatten();
    held.map(|entry| entry.path()).collect()
}

/// Where a seat's only store keeps its pictures.
fn photos(stores: &tempfile::TempDir) -> PathBuf {
    let stores = inside(stores.path());
    let store = stores.iter().find(|path| path.is_dir()).expect("a store");
    store.join("photos")
}

/// Everything in the stores' folders for files on their way.
fn on_their_way(stores: &Path) -> Vec<PathBuf> {
    let stores = inside(stores);
    stores
        .iter()
        .flat_map(|store| inside(&store.join("on-the-way")))
        .collect()
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
fn a_line_that_is_cut_within_files_loses_nothing_doubles_nothing_and_leaves_no_half_file() {
    const EACH: usize = 8;
    let (first, first_folder) = common::founded();
    let address = host(&first);
    let wire = Wire::to(&address, 20_261_122);
    let (second, second_folder) = joined(&first, &address);
    let (third, third_folder) = joined(&first, &address);
    let seats = [&first, &second, &third];
    for guest in [&second, &third] {
        call_at(guest, &wire.address);
    }

    // All three write while the line is at its worst.
    thread::scope(|threads| {
        for (seat, (who, dots)) in seats.iter().zip([("Satu", 100), ("Dua", 200), ("Tiga", 300)]) {
            threads.spawn(move || {
                for turn in 0..EACH {
                    let id = common::registered(seat, &format!("Calon {who} {turn}"));
                    let portrait = portrait(dots + turn);
                    done(
                        seat,
                        "keep_photo",
                        json!({ "candidate": id, "picture": portrait, "crop": null }),
                    );
                    sleep(Duration::from_millis(400));
                }
            });
        }
    });
    // Something is always under way, or nothing could be cut.
    let since = Instant::now();
    for turn in 0.. {
        let (cuts, in_files) = wire.cuts();
        if cuts >= 40 && in_files >= 6 {
            break;
        }
        assert!(
            since.elapsed() < PATIENCE,
            "only {cuts} calls were cut, {in_files} of them in files"
        );
        let id = common::registered(&first, &format!("Calon Lagi {turn}"));
        done(
            &first,
            "keep_photo",
            json!({ "candidate": id, "picture": portrait(1000 + turn), "crop": null }),
        );
    }

    wire.calm();
    let held_by_host = people(&first);
    let mut expected = BTreeSet::new();
    until("all end equal once the line is left alone", || {
        let held = contents(&first);
        held == contents(&second) && held == contents(&third) && people(&second) >= held_by_host
    });
    for who in ["Satu", "Dua", "Tiga"] {
        expected.extend((0..EACH).map(|turn| format!("Calon {who} {turn}")));
    }
    for seat in seats {
        let lines = done(seat, "list_people", json!({ "limit": 1000 }))["lines"].clone();
        let lines = lines.as_array().expect("people");
        let names: Vec<&str> = lines.iter().filter_map(|line| line["name"].as_str()).collect();
        let once: BTreeSet<&str> = names.iter().copied().collect();
        assert_eq!(names.len(), once.len(), "nobody is there twice");
        for line in lines {
            if expected.contains(line["name"].as_str().expect("a name")) {
                let photo = done(seat, "photo_of", line["id"].clone());
                assert!(photo.is_string(), "{line} has no picture");
            }
        }
        let known = expected.iter().filter(|name| once.contains(name.as_str()));
        assert_eq!(known.count(), 3 * EACH, "everybody who was registered anywhere is here");
        let problems = seat.at_work(|office, _| office.check()).expect("a check").problems;
        assert_eq!(problems, Vec::<String>::new());
    }
    // The last meetings may still say good-bye.
    let folders = [first_folder, second_folder, third_folder];
    until("no half file is left anywhere, and none that nobody waits for", || {
        folders.iter().all(|folder| on_their_way(folder.path()).is_empty())
    });
}

#[test]
fn the_host_changes_over_while_a_guest_is_away() {
    let (first, _first_folder) = common::founded();
    let former = host(&first);
    let (second, _second_folder) = joined(&first, &former);
    let (third, _third_folder) = joined(&first, &former);
    let alone = json!({ "role": "alone", "address": null, "port": null });
    done(&third, "plan_network", alone.clone());
    register(&third, "Calon di Jalan");
    register(&first, "Calon Sebelum");
    until("the next host holds what the former held", || people(&second) == 1);

    done(&first, "plan_network", alone);
    register(&first, "Calon Terlambat");
    let address = host(&second);
    register(&second, "Calon di Induk Baru");
    call_at(&first, &address);
    until("the former host is a guest like any other", || {
        people(&second) == 3 && people(&first) == 3
    });

    // Whoever comes home calls where the host used to be, is told that nobody answers, and works on.
    call_at(&third, &former);
    until("it says that nobody answers there", || {
        done(&third, "network_state", Value::Null)["trouble"] == "nobody_there"
    });
    register(&third, "Calon Sesudah Pulang");
    assert_eq!(people(&third), 2);
    call_at(&third, &address);
    until("all three hold everything", || {
        let held = contents(&second);
        people(&third) == 5 && held == contents(&first) && held == contents(&third)
    });
}

#[test]
fn one_damaged_picture_does_not_keep_everything_else_from_the_others() {
    let (first, first_folder) = common::founded();
    let address = host(&first);
    let (second, _second_folder) = joined(&first, &address);
    done(
        &first,
        "plan_network",
        json!({ "role": "alone", "address": null, "port": null }),
    );
    let damaged = common::registered(&first, "Calon Rusak");
    let whole = common::registered(&first, "Calon Utuh");
    for (person, seed) in [(&damaged, 1), (&whole, 2)] {
        let before = inside(&photos(&first_folder));
        done(
            &first,
            "keep_photo",
            json!({ "candidate": person, "picture": portrait(seed), "crop": null }),
        );
        if person == &damaged {
            let kept = inside(&photos(&first_folder));
            let fresh = kept.iter().find(|file| !before.contains(file)).expect("its file");
            fs::write(fresh, b"what a bad disk leaves").expect("a file");
        }
    }
    call_at(&second, &host(&first));
    until("the people arrive, and the picture that is whole", || {
        people(&second) == 2
    });
    assert!(done(&second, "photo_of", whole).is_string());
}

#[test]
fn whoever_opens_a_line_and_says_nothing_keeps_nobody_else_waiting() {
    let (first, _first_folder) = common::founded();
    let address = host(&first);
    let open = || TcpStream::connect(&address).expect("a line");
    drop(open());
    let since = Instant::now();
    while since.elapsed() < Duration::from_millis(500) {
        let state = done(&first, "network_state", Value::Null);
        assert_eq!(
            state["trouble"],
            Value::Null,
            "a host is not told that it does not answer"
        );
        sleep(Duration::from_millis(50));
    }
    let silent: Vec<TcpStream> = (0..20).map(|_| open()).collect();
    let (second, _second_folder) = joined(&first, &address);
    register(&first, "Siti Rahmawati");
    until("others meet meanwhile", || people(&second) == 1);
    drop(silent);
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
