//! Where every test of the seat begins.

use seat::{Clock, Seat};
use serde_json::{Value, json};

/// The password of whoever founded the centre.
#[allow(dead_code, reason = "not every test signs in again")]
pub const PASSWORD: &str = "sandi-kantor-1";

/// A seat at a computer without a centre, on 22 November 2026.
#[allow(dead_code, reason = "not every test has a second computer")]
pub fn empty() -> (Seat, tempfile::TempDir) {
    let folder = tempfile::tempdir().expect("a folder");
    let clock = Clock {
        today: Some("2026-11-22".parse().expect("a day")),
    };
    let seat = Seat::new(folder.path().to_owned(), "PC-2".to_owned()).with_clock(clock);
    (seat.with_cost(office::store::keys::Cost::TESTS), folder)
}

/// Registers somebody of that name.
#[allow(dead_code, reason = "not every test needs people")]
pub fn registered(seat: &Seat, name: &str) -> Value {
    let identity = json!({ "name": name, "nik": null, "birth_place": null, "birth_date": null, "sex": null });
    let ask = json!({ "groups": { "identity": identity }, "batch": null, "class": null });
    done(seat, "register_candidate", ask)["id"].clone()
}

/// A seat at a new centre in a folder that is thrown away, on 22 November 2026.
pub fn founded() -> (Seat, tempfile::TempDir) {
    let folder = tempfile::tempdir().expect("a folder");
    let clock = Clock {
        today: Some("2026-11-22".parse().expect("a day")),
    };
    let seat = Seat::new(folder.path().to_owned(), "PC-1".to_owned()).with_clock(clock);
    let founding = json!({ "centre": "LPK Bekal Banua", "name": "Rina Marlina", "username": "rina", "password": "sandi-kantor-1" });
    seat.answer("found_centre", founding).expect("a new centre");
    (seat, folder)
}

/// Does what must be done.
pub fn done(seat: &Seat, name: &str, ask: Value) -> Value {
    seat.answer(name, ask)
        .unwrap_or_else(|trouble| panic!("{name}: {trouble:?}"))
}

/// Seats somebody of that name in a class, and gives the key.
#[allow(dead_code, reason = "not every test has a class")]
pub fn seated(seat: &Seat, name: &str, batch: &Value, class: &Value) -> Value {
    let identity = json!({ "name": name, "nik": null, "birth_place": null, "birth_date": null, "sex": null });
    let ask = json!({ "groups": { "identity": identity }, "batch": batch, "class": class });
    done(seat, "register_candidate", ask)["id"].clone()
}
