//! Where every test of the seat begins.

use seat::{Clock, Seat};
use serde_json::{Value, json};

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
pub fn seated(seat: &Seat, name: &str, batch: &Value, class: &Value) -> Value {
    let identity = json!({ "name": name, "nik": null, "birth_place": null, "birth_date": null, "sex": null });
    let ask = json!({ "groups": { "identity": identity }, "batch": batch, "class": class });
    done(seat, "register_candidate", ask)["id"].clone()
}
