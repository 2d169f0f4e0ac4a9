//! A laptop goes to a school hall and comes home: nothing is lost, nothing is doubled, and only what must goes along.

use crate::meeting::{group, is_sound, questions, refusal};
use chrono::Duration;
use office::{
    Deed, Office, Refusal, Stamp,
    ids::{BatchId, CandidateId, ClassId, EventId, LendingId},
    store::{
        folder::Folder,
        keys::{Cost, KeyFile},
    },
    visits::{
        header::PackageFault,
        lending::{Lend, LendingLine},
        settling::{Prefer, Settle, SettleChoice, SettleQuestion, Settlement},
    },
};
use serde_json::{Value, json};
use std::{
    fs,
    path::{Path, PathBuf},
};
use tempfile::TempDir;
use tests::{PASSWORD, Story, morning, today};

/// What the laptop's holder types; another password than the office's.
pub(crate) const ON_THE_ROAD: &str = "sandi-jalan-1";

/// An office, a laptop with one batch on it, and a stick between them.
pub(crate) struct Outing {
    pub(crate) office: Story,
    pub(crate) laptop: Story,
    pub(crate) stick: TempDir,
    batch: BatchId,
    class: ClassId,
    pub(crate) people: Vec<CandidateId>,
    pub(crate) lending: LendingLine,
}

impl Outing {
    pub(crate) fn new() -> Self {
        let mut office = Story::new();
        let (batch, class, people) = office.class_of(3);
        let stick = TempDir::new().expect("a stick");
        let (lending, laptop) = lend(&mut office, &stick, Some(batch));
        Outing {
            office,
            laptop,
            stick,
            batch,
            class,
            people,
            lending,
        }
    }

    pub(crate) fn pack(&mut self) -> PathBuf {
        let stamp = self.laptop.stamp();
        let packed = self
            .laptop
            .office
            .pack(stamp, self.stick.path(), (false, u64::MAX))
            .expect("a package");
        assert_eq!(packed.files.len(), 1);
        packed.files[0].clone()
    }

    pub(crate) fn preview(&mut self, file: &Path) -> office::Result<Settlement> {
        let stamp = self.office.stamp();
        self.office.office.preview_visit(stamp, file)
    }

    pub(crate) fn settle(&mut self, file: &Path, prefer: Option<Prefer>) -> office::Result<Settlement> {
        let stamp = self.office.stamp();
        let ask = Settle {
            file: file.to_owned(),
            choices: Vec::new(),
            prefer,
        };
        self.office.office.settle_visit(stamp, &ask)
    }
}

/// Lends a laptop and starts the program on it.
pub(crate) fn lend(office: &mut Story, stick: &TempDir, batch: Option<BatchId>) -> (LendingLine, Story) {
    let stamp = office.stamp();
    let ask = Lend {
        name: "LAPTOP-2".to_owned(),
        holder: office.admin,
        password: ON_THE_ROAD.to_owned(),
        batch,
        event: None,
        photos: false,
        back_by: None,
    };
    let folder = TempDir::new_in(stick.path()).expect("a folder on the stick");
    let lending = office
        .office
        .lend(stamp, &ask, folder.path(), Cost::TESTS)
        .expect("a laptop's store");
    let key = KeyFile::read(&Folder::at(folder.path()))
        .and_then(|keys| keys.open("rina", ON_THE_ROAD))
        .expect("the laptop's own password");
    let opened = Office::open(folder.path(), &key.key, "LAPTOP-2").expect("the laptop's store opens");
    (lending, Story::at(opened, office.admin, folder))
}

fn edit(story: &mut Story, id: CandidateId, group: &str, value: Value) {
    story.done("edit_candidate", json!({ "candidate": id, "groups": { group: value } }));
}

fn phone(story: &mut Story, id: CandidateId, phone: &str) {
    edit(
        story,
        id,
        "contact",
        json!({ "phone": phone, "phone_typed": null, "email": null }),
    );
}

#[test]
fn nothing_goes_along_with_a_batch_or_an_event_that_this_computer_has_not_heard_of() {
    let mut office = Story::new();
    let stick = TempDir::new().expect("a stick");
    let stamp = office.stamp();
    let elsewhere = (BatchId::new(&stamp), EventId::new(&stamp));
    for (batch, event) in [(Some(elsewhere.0), None), (None, Some(elsewhere.1))] {
        let place = stick.path().join("laptop");
        let ask = Lend {
            name: "LAPTOP-2".to_owned(),
            holder: office.admin,
            password: ON_THE_ROAD.to_owned(),
            batch,
            event,
            photos: false,
            back_by: None,
        };
        let missing = if batch.is_some() { "batches" } else { "events" };
        assert_eq!(
            refusal(office.office.lend(stamp, &ask, &place, Cost::TESTS)),
            Refusal::not_found(missing),
            "another PC of the office has opened it, and has not told this one yet"
        );
        assert!(!place.exists(), "no store is begun");
    }
    is_sound(&mut office);
}

#[test]
fn a_laptop_holds_the_people_of_its_batch_and_nobody_else() {
    let mut office = Story::new();
    let stranger = office.candidate("Bayu Anwar");
    let (batch, _, people) = office.class_of(3);
    edit(
        &mut office,
        people[0],
        "body",
        json!({ "height_cm": 158, "weight_kg": 50, "blood": "O", "shoe_cm": null, "hand": null }),
    );
    let stick = TempDir::new().expect("a stick");
    let (lending, mut laptop) = lend(&mut office, &stick, Some(batch));
    assert_eq!(lending.people, 3);
    assert_eq!(
        laptop.refused("profile_of", json!(stranger)),
        Refusal::not_found("candidates"),
        "nobody from elsewhere goes along"
    );
    assert_eq!(
        group(&mut laptop, people[0], "identity"),
        group(&mut office, people[0], "identity")
    );
    assert_eq!(
        group(&mut laptop, people[0], "body")["height_cm"],
        Value::Null,
        "health stays in the house"
    );
    let held = fs::read(Folder::at(laptop.folder.path()).database()).expect("the laptop's database");
    assert!(
        !held.windows(6).any(|some| some == b"SQLite"),
        "encrypted like the office's"
    );
    is_sound(&mut laptop);
    let keys = KeyFile::read(&Folder::at(laptop.folder.path())).expect("the laptop's keys");
    assert_eq!(
        refusal(keys.open("rina", PASSWORD)),
        Refusal::WrongPassword,
        "the office's password opens no laptop"
    );
}

#[test]
fn a_laptop_may_go_with_nobody_on_it() {
    let mut office = Story::new();
    office.class_of(3);
    let stick = TempDir::new().expect("a stick");
    let (lending, mut laptop) = lend(&mut office, &stick, None);
    assert_eq!(lending.people, 0);
    let people = laptop.done("list_people", json!({ "limit": 10 }));
    assert_eq!(people["lines"], json!([]));
    laptop.candidate("Siti Rahmawati");
    is_sound(&mut laptop);
}

#[test]
fn what_was_written_on_the_road_comes_home_once() {
    let mut outing = Outing::new();
    let siti = outing.laptop.candidate("Siti Rahmawati");
    phone(&mut outing.laptop, outing.people[1], "0812 2222 2222");
    let file = outing.pack();

    let before = outing.office.office.contents().expect("the contents");
    let looked = outing.preview(&file).expect("a look");
    assert_eq!(
        (looked.new, looked.changed, looked.same, looked.conflicts),
        (1, 1, 2, 0)
    );
    assert_eq!(
        outing.office.office.contents().expect("the contents"),
        before,
        "a look changes nothing"
    );

    let settled = outing.settle(&file, None).expect("settled");
    assert_eq!((settled.new, settled.changed, settled.same), (1, 1, 2));
    assert_eq!(group(&mut outing.office, siti, "identity")["name"], "Siti Rahmawati");
    assert_eq!(
        group(&mut outing.office, outing.people[1], "contact")["phone"],
        "+6281222222222"
    );
    is_sound(&mut outing.office);

    let after = outing.office.office.contents().expect("the contents");
    let again = outing.settle(&file, None).expect("recognised");
    assert!(again.already_settled, "a package is taken in once");
    assert_eq!(again.new, 0);
    assert_eq!(outing.office.office.contents().expect("the contents"), after);
}

#[test]
fn the_laptop_waits_for_the_receipt_and_packs_everything_until_then() {
    let mut outing = Outing::new();
    outing.laptop.candidate("Siti Rahmawati");
    let waiting = outing.laptop.office.visit().expect("a visit").expect("on a visit");
    assert_eq!(waiting.people_waiting, 1);
    let first = outing.pack();
    outing.laptop.candidate("Dewi Safitri");
    let stamp = outing.laptop.stamp();
    let later = Stamp {
        now: stamp.now + Duration::minutes(5),
        ..stamp
    };
    let second = outing
        .laptop
        .office
        .pack(later, outing.stick.path(), (false, u64::MAX))
        .expect("a package")
        .files;
    fs::remove_file(first).expect("the first one is lost");
    let settled = outing.settle(&second[0], None).expect("the second holds both");
    assert_eq!(settled.new, 2);
    let receipt = settled.receipt.expect("a receipt lies beside it");
    let visit = outing
        .laptop
        .office
        .receive_receipt(&receipt)
        .expect("a receipt for this laptop");
    assert_eq!((visit.people_waiting, visit.deeds_waiting), (0, 0));
    assert_eq!(
        refusal(outing.laptop.office.pack(later, outing.stick.path(), (false, u64::MAX))),
        Refusal::NothingToPack
    );
    outing.laptop.candidate("Bayu Anwar");
    assert!(
        !outing.laptop.office.is_all_received().expect("a laptop"),
        "what came after is not covered by it"
    );
    let third = outing.pack();
    assert_eq!(outing.settle(&third, None).expect("settled").new, 1, "only what is new");
}

#[test]
fn an_earlier_package_after_a_later_one_brings_nothing_twice() {
    let mut outing = Outing::new();
    outing.laptop.candidate("Siti Rahmawati");
    let earlier = outing.pack();
    outing.laptop.candidate("Dewi Safitri");
    let later = outing.pack();
    assert_ne!(earlier, later, "packed in the same second, and both are kept");
    assert_eq!(outing.settle(&later, None).expect("settled").new, 2);

    let settled = outing.office.office.contents().expect("the contents");
    let deeds = outing.office.done("recent_deeds", json!(50));
    assert!(outing.preview(&earlier).expect("a look").already_settled);
    let again = outing.settle(&earlier, None).expect("recognised");
    assert!(again.already_settled && again.receipt.is_some());
    assert_eq!(outing.office.office.contents().expect("the contents"), settled);
    assert_eq!(
        outing.office.done("recent_deeds", json!(50)),
        deeds,
        "what brought nothing is no deed"
    );

    outing.office.done("undo", json!(null));
    let back = outing.settle(&earlier, None).expect("settled again");
    assert_eq!(
        (back.already_settled, back.new),
        (false, 2),
        "with all that came with it"
    );
    is_sound(&mut outing.office);
}

#[test]
fn a_mark_that_was_taken_back_before_the_laptop_went_is_filled_there_without_a_question() {
    let mut office = Story::new();
    let (batch, class, people) = office.class_of(2);
    let lesson = office.lesson(class, "2026-11-20");
    let mark = |story: &mut Story, mark: Value| {
        let cell = json!({ "candidate": people[0], "mark": mark });
        story.done("mark_attendance", json!({ "lesson": lesson, "cells": [cell] }))["lines"][0]["mark"].clone()
    };
    let present = |presence: Value| json!({ "presence": presence, "minutes_late": null, "note": null });
    mark(&mut office, present(json!("present")));
    office.done("undo", json!(null));
    let stick = TempDir::new().expect("a stick");
    let (_, mut laptop) = lend(&mut office, &stick, Some(batch));
    mark(&mut laptop, present(json!("sick")));
    let stamp = laptop.stamp();
    let packed = laptop.office.pack(stamp, stick.path(), (false, u64::MAX));
    let ask = Settle {
        file: packed.expect("a package").files[0].clone(),
        choices: Vec::new(),
        prefer: None,
    };
    let stamp = office.stamp();
    let settled = office.office.settle_visit(stamp, &ask).expect("settled");
    assert_eq!(settled.conflicts, 0, "whoever marked it knew that it was empty");
    let register = office.done("register_of", json!(lesson));
    assert_eq!(register["lines"][0]["mark"]["presence"], "sick");
    is_sound(&mut office);
    is_sound(&mut laptop);
}

#[test]
fn two_phone_numbers_are_asked_about_with_both_sides() {
    let mut outing = Outing::new();
    let ahmad = outing.people[0];
    phone(&mut outing.office, ahmad, "0812 1111 1111");
    phone(&mut outing.laptop, ahmad, "0812 2222 2222");
    let file = outing.pack();
    assert_eq!(outing.preview(&file).expect("a look").conflicts, 1);
    let settled = outing.settle(&file, None).expect("settled");
    assert_eq!(settled.conflicts, 1);
    let asked = questions(&outing.office);
    assert_eq!(asked.len(), 1, "it stays open until somebody decides");
    assert_eq!(asked[0].versions.len(), 2);
}

#[test]
fn a_side_may_be_chosen_before_anything_is_taken_in() {
    for (prefer, expected) in [(Prefer::Here, "+6281211111111"), (Prefer::Laptop, "+6281222222222")] {
        let mut outing = Outing::new();
        let ahmad = outing.people[0];
        phone(&mut outing.office, ahmad, "0812 1111 1111");
        phone(&mut outing.laptop, ahmad, "0812 2222 2222");
        let file = outing.pack();
        outing.settle(&file, Some(prefer)).expect("settled");
        assert_eq!(questions(&outing.office), []);
        assert_eq!(group(&mut outing.office, ahmad, "contact")["phone"], expected);
        is_sound(&mut outing.office);
    }
}

#[test]
fn whoever_decides_about_a_withdrawn_person_decides_about_all_of_it() {
    for (prefer, gone) in [(Prefer::Laptop, true), (Prefer::Here, false)] {
        let mut outing = Outing::new();
        let ahmad = outing.people[0];
        phone(&mut outing.office, ahmad, "0812 1111 1111");
        edit(
            &mut outing.office,
            ahmad,
            "civil",
            json!({ "religion": "islam", "marital": "single" }),
        );
        outing.laptop.done("withdraw_candidate", json!(ahmad));
        let file = outing.pack();
        let looked = outing.preview(&file).expect("a look");
        assert_eq!(
            (looked.conflicts, looked.asked.len()),
            (1, 1),
            "one row is one question"
        );
        let SettleQuestion { line, laptop } = &looked.asked[0];
        let brought = &line.versions[usize::try_from(laptop.expect("a side of the laptop")).expect("a place")];
        assert!(brought.withdrawn, "it is told which side the laptop brings");
        let choices = line.also.iter().chain([&line.group]).map(|group| SettleChoice {
            tbl: line.table.clone(),
            key: line.row.clone(),
            group: group.clone(),
            prefer,
        });
        let ask = Settle {
            file,
            choices: choices.collect(),
            prefer: None,
        };
        let stamp = outing.office.stamp();
        outing.office.office.settle_visit(stamp, &ask).expect("settled");
        assert_eq!(questions(&outing.office), []);
        let people = outing.office.done("list_people", json!({ "batch": outing.batch }));
        let listed = people["lines"].as_array().map_or(0, Vec::len);
        assert_eq!(listed, if gone { 2 } else { 3 });
        is_sound(&mut outing.office);
    }
}

#[test]
fn a_whole_visit_is_taken_back_and_done_again() {
    let mut outing = Outing::new();
    let ahmad = outing.people[0];
    let siti = outing.laptop.candidate("Siti Rahmawati");
    phone(&mut outing.office, outing.people[1], "0812 1111 1111");
    phone(&mut outing.laptop, outing.people[1], "0812 2222 2222");
    phone(&mut outing.laptop, ahmad, "0812 3333 3333");
    let was = (
        group(&mut outing.office, ahmad, "contact"),
        group(&mut outing.office, outing.people[1], "contact"),
    );
    let file = outing.pack();
    outing.settle(&file, None).expect("settled");
    let settled = group(&mut outing.office, ahmad, "contact");
    assert_ne!(settled, was.0);

    outing.office.done("undo", json!(null));
    assert_eq!(group(&mut outing.office, ahmad, "contact"), was.0);
    assert_eq!(group(&mut outing.office, outing.people[1], "contact"), was.1);
    assert_eq!(questions(&outing.office), [], "with the visit its questions are gone");
    let people = outing
        .office
        .done("list_people", json!({ "search": "Siti", "limit": 10 }));
    assert_eq!(people["lines"], json!([]), "the new person is withdrawn: {siti}");
    is_sound(&mut outing.office);

    outing.office.done("redo", json!(null));
    assert_eq!(group(&mut outing.office, ahmad, "contact"), settled);
    is_sound(&mut outing.office);
}

#[test]
fn a_visit_that_was_taken_back_comes_in_again_from_the_same_file() {
    let mut outing = Outing::new();
    outing.laptop.candidate("Siti Rahmawati");
    let file = outing.pack();
    outing.settle(&file, None).expect("settled");
    outing.office.done("undo", json!(null));
    let looked = outing.preview(&file).expect("a look");
    assert!(!looked.already_settled, "nothing of it stands");
    let again = outing.settle(&file, None).expect("settled again");
    assert_eq!((again.already_settled, again.new), (false, 1));
    let people = outing
        .office
        .done("list_people", json!({ "search": "Siti", "limit": 10 }));
    assert_eq!(people["total"], 1, "the person is back, once");
    assert!(outing.settle(&file, None).expect("recognised").already_settled);
    is_sound(&mut outing.office);
}

#[test]
fn a_visit_is_not_taken_back_over_somebody_elses_later_work() {
    let mut outing = Outing::new();
    let ahmad = outing.people[0];
    phone(&mut outing.laptop, ahmad, "0812 2222 2222");
    let file = outing.pack();
    outing.settle(&file, None).expect("settled");
    let settled = outing.office.done("undo_state", json!(null))["undo"]["id"].clone();
    phone(&mut outing.office, ahmad, "0812 4444 4444");
    let kept = outing.office.done("undo_deed", settled);
    assert_eq!(
        kept.as_array().map(Vec::len),
        Some(1),
        "it says whom it left as they are: {kept}"
    );
    assert_eq!(group(&mut outing.office, ahmad, "contact")["phone"], "+6281244444444");
    is_sound(&mut outing.office);
}

#[test]
fn a_visit_whose_marks_lie_in_a_closed_month_is_not_taken_back() {
    let mut outing = Outing::new();
    let lesson = outing.laptop.lesson(outing.class, "2026-10-15");
    let cell =
        json!({ "candidate": outing.people[0], "mark": { "presence": "present", "minutes_late": null, "note": null } });
    outing
        .laptop
        .done("mark_attendance", json!({ "lesson": lesson, "cells": [cell] }));
    let file = outing.pack();
    outing.settle(&file, None).expect("settled");
    let month = json!({ "class": outing.class, "month": "2026-10" });
    outing.office.done("close_month", month.clone());
    let deeds = outing.office.done("recent_deeds", json!(5));
    let settled = deeds
        .as_array()
        .into_iter()
        .flatten()
        .find(|deed| deed["deed"] == "settle_visit");
    let settled = settled.expect("the settling")["id"].clone();
    let closed = Refusal::MonthClosed {
        month: "2026-10".to_owned(),
    };
    assert_eq!(outing.office.refused("undo_deed", settled.clone()), closed);
    let reopened = json!({ "class": outing.class, "month": "2026-10", "reason": "Salah tandai" });
    outing.office.done("reopen_month", reopened);
    outing.office.done("undo_deed", settled);
    is_sound(&mut outing.office);
}

#[test]
fn a_laptop_of_another_centre_is_a_stranger() {
    let mut outing = Outing::new();
    let mut other = Outing::new();
    other.laptop.candidate("Siti Rahmawati");
    let file = other.pack();
    assert_eq!(
        refusal(outing.settle(&file, None)),
        Refusal::Package {
            why: PackageFault::UnknownSender
        }
    );
}

#[test]
fn a_lost_laptop_is_struck_off_and_the_list_of_people_is_there_at_once() {
    let mut outing = Outing::new();
    let siti = outing.laptop.candidate("Siti Rahmawati");
    let first = outing.pack();
    outing.settle(&first, None).expect("settled");
    outing.laptop.candidate("Dewi Safitri");
    let second = outing.pack();
    let lending: LendingId = outing.lending.id;
    outing
        .office
        .done("revoke_laptop", json!({ "lending": lending, "why": "lost" }));
    assert_eq!(
        refusal(outing.settle(&second, None)),
        Refusal::Package {
            why: PackageFault::Revoked
        },
        "whoever found it may write what he likes"
    );
    let lost = outing.office.done("lost_list", json!(lending));
    let people = lost["people"].as_array().expect("people");
    assert_eq!(
        people.len(),
        4,
        "three who went along and one who was written down there"
    );
    let written: Vec<&Value> = people.iter().filter(|person| person["written_there"] == true).collect();
    assert_eq!(written.len(), 1);
    assert_eq!(written[0]["candidate"], json!(siti));
    let fields = lost["fields"].as_array().expect("fields");
    assert!(fields.contains(&json!("identity")) && !fields.contains(&json!("health")));
}

#[test]
fn two_laptops_that_registered_one_person_are_told_of() {
    let mut outing = Outing::new();
    let (_, mut other) = lend(&mut outing.office, &outing.stick, None);
    let nik = "6371014708950001";
    for laptop in [&mut outing.laptop, &mut other] {
        let siti = laptop.candidate("Siti Rahmawati");
        edit(
            laptop,
            siti,
            "identity",
            json!({ "name": "Siti Rahmawati", "nik": nik, "birth_place": null, "birth_date": "1995-08-07", "sex": "female" }),
        );
    }
    let first = outing.pack();
    outing.settle(&first, None).expect("settled");
    let stamp = other.stamp();
    let file = other
        .office
        .pack(stamp, other.folder.path(), (false, u64::MAX))
        .expect("a package")
        .files;
    let settled = outing.settle(&file[0], None).expect("settled");
    assert_eq!(
        (settled.new, settled.possible_same_person),
        (1, 1),
        "both are kept, and somebody looks"
    );
}

#[test]
fn pictures_come_home_in_files_that_fit_a_stick() {
    let mut outing = Outing::new();
    let stamp = outing.laptop.stamp();
    for (place, person) in outing.people.clone().into_iter().enumerate() {
        let shade = u8::try_from(60 * place).expect("a shade");
        // The office keeps what it is given; only the seat looks whether it is a picture.
        let photo = vec![shade; 4000];
        let stamp = outing.laptop.stamp();
        let kept = outing
            .laptop
            .office
            .write(stamp, Deed::KeepPhoto, |office| office.keep_photo(person, &photo));
        kept.expect("a photo");
    }
    let packed = outing
        .laptop
        .office
        .pack(stamp, outing.stick.path(), (false, 1))
        .expect("packages");
    assert_eq!(packed.files.len(), 3, "one picture each, the entries with the last");
    let last = packed.files.last().expect("files").clone();
    let elsewhere = TempDir::new().expect("another stick");
    let hidden = elsewhere.path().join("part");
    fs::copy(&packed.files[0], &hidden)
        .and_then(|_| fs::remove_file(&packed.files[0]))
        .expect("a part that was not copied");
    assert_eq!(
        refusal(outing.settle(&last, None)),
        Refusal::Package {
            why: PackageFault::Waiting
        }
    );
    fs::copy(&hidden, &packed.files[0]).expect("a part that was copied after all");
    let settled = outing.settle(&last, None).expect("settled");
    assert_eq!((settled.pictures, settled.changed), (3, 3));
    is_sound(&mut outing.office);
}

#[test]
fn a_clock_in_another_year_is_told_of_and_loses_nothing() {
    let mut outing = Outing::new();
    let stamp = outing.laptop.stamp();
    let in_2031 = Stamp {
        now: morning() + Duration::days(5 * 365),
        today: today(),
        ..stamp
    };
    let ask = json!({ "candidate": outing.people[0], "groups": { "note": { "note": "Sepatu 24,5" } } });
    office::desk::answer(&mut outing.laptop.office, in_2031, "edit_candidate", ask).expect("an edit in 2031");
    let file = outing.pack();
    let settled = outing.settle(&file, None).expect("settled");
    assert!(settled.clock_off_hours.is_some_and(|hours| hours > 24 * 365));
    assert_eq!(
        group(&mut outing.office, outing.people[0], "note")["note"],
        "Sepatu 24,5"
    );
}

#[test]
fn a_laptop_lends_nothing() {
    let mut outing = Outing::new();
    let stamp = outing.laptop.stamp();
    let folder = TempDir::new().expect("a folder");
    let ask = Lend {
        name: "LAPTOP-3".to_owned(),
        holder: outing.laptop.admin,
        password: ON_THE_ROAD.to_owned(),
        batch: Some(outing.batch),
        event: None,
        photos: false,
        back_by: None,
    };
    assert_eq!(
        refusal(outing.laptop.office.lend(stamp, &ask, folder.path(), Cost::TESTS)),
        Refusal::OnAVisit
    );
}

#[test]
fn what_only_the_office_may_change_is_refused_on_the_road_and_holds_nothing_else_up() {
    let mut outing = Outing::new();
    let siti = outing.laptop.candidate("Siti Rahmawati");
    let ask = json!({ "id": null, "row": { "name": "Angkatan 6", "programme": null, "starts_on": null, "departs_on": null,
        "seats": 20, "note": null } });
    assert_eq!(outing.laptop.refused("edit_batch", ask), Refusal::OnAVisit);
    let file = outing.pack();
    outing.settle(&file, None).expect("the rest comes home");
    assert_eq!(group(&mut outing.office, siti, "identity")["name"], "Siti Rahmawati");
}

#[test]
fn whoever_is_withdrawn_on_the_road_is_withdrawn_at_home_with_what_stayed_there() {
    let mut outing = Outing::new();
    let ahmad = outing.people[0];
    let body = json!({ "height_cm": 158, "weight_kg": 50, "blood": "O", "shoe_cm": null, "hand": null });
    edit(&mut outing.office, ahmad, "note", json!({ "note": "Sepatu 24,5" }));
    edit(&mut outing.office, ahmad, "body", body.clone());
    let (_, laptop) = lend(&mut outing.office, &outing.stick, Some(outing.batch));
    outing.laptop = laptop;
    outing.laptop.done("withdraw_candidate", json!(ahmad));
    let file = outing.pack();
    let settled = outing.settle(&file, None).expect("settled");
    assert_eq!(
        (settled.conflicts, questions(&outing.office)),
        (0, Vec::new()),
        "nobody changed anything here, so nobody is asked"
    );
    assert_eq!(outing.office.done("profile_of", json!(ahmad))["withdrawn"], true);
    is_sound(&mut outing.office);

    let stamp = outing.laptop.stamp();
    outing.laptop.done("restore_candidate", json!(ahmad));
    let later = Stamp {
        now: stamp.now + Duration::minutes(5),
        ..stamp
    };
    let files = outing.laptop.office.pack(later, outing.stick.path(), (false, u64::MAX));
    outing
        .settle(&files.expect("a package").files[0], None)
        .expect("settled");
    assert_eq!(outing.office.done("profile_of", json!(ahmad))["withdrawn"], false);
    assert_eq!(questions(&outing.office), [], "and comes back as a whole");
    assert_eq!(group(&mut outing.office, ahmad, "note")["note"], "Sepatu 24,5");
    assert_eq!(group(&mut outing.office, ahmad, "body"), body);
    is_sound(&mut outing.office);
}

#[test]
fn a_withdrawal_that_was_taken_back_on_the_road_says_nothing_about_what_stayed_at_home() {
    let mut outing = Outing::new();
    let ahmad = outing.people[0];
    edit(&mut outing.office, ahmad, "note", json!({ "note": "Sepatu 24,5" }));
    outing.laptop.done("withdraw_candidate", json!(ahmad));
    outing.laptop.done("undo", json!(null));
    is_sound(&mut outing.laptop);
    let file = outing.pack();
    outing.settle(&file, None).expect("settled");
    assert_eq!(questions(&outing.office), [], "the note was never in doubt");
    assert_eq!(group(&mut outing.office, ahmad, "note")["note"], "Sepatu 24,5");
    is_sound(&mut outing.office);
}

#[test]
fn a_note_written_since_at_home_is_asked_about_when_its_person_is_withdrawn_on_the_road() {
    let mut outing = Outing::new();
    let ahmad = outing.people[0];
    edit(&mut outing.office, ahmad, "note", json!({ "note": "Sepatu 24,5" }));
    outing.laptop.done("withdraw_candidate", json!(ahmad));
    let file = outing.pack();
    outing.settle(&file, None).expect("settled");
    let asked = questions(&outing.office);
    let groups: Vec<&str> = asked.iter().map(|question| question.group.as_str()).collect();
    assert_eq!(groups, ["note"], "whoever withdrew did not know of it");
    assert_eq!(
        outing.office.done("profile_of", json!(ahmad))["withdrawn"],
        false,
        "until then the person stays"
    );
}

#[test]
fn two_computers_that_took_in_one_package_are_asked_nothing_about_it() {
    let Outing {
        office,
        mut laptop,
        stick,
        ..
    } = Outing::new();
    let [mut first, mut second] = office.on_computers();
    laptop.candidate("Siti Rahmawati");
    let stamp = laptop.stamp();
    let file = laptop
        .office
        .pack(stamp, stick.path(), (false, u64::MAX))
        .expect("a package")
        .files[0]
        .clone();
    for (story, wait) in [(&mut first, 0), (&mut second, 90)] {
        let stamp = story.stamp();
        let stamp = Stamp {
            now: stamp.now + Duration::minutes(wait),
            ..stamp
        };
        let ask = Settle {
            file: file.clone(),
            choices: Vec::new(),
            prefer: None,
        };
        story.office.settle_visit(stamp, &ask).expect("settled");
    }
    first.hear(&second);
    second.hear(&first);
    assert_eq!(questions(&first), []);
    assert_eq!(
        first.office.contents().expect("contents"),
        second.office.contents().expect("contents")
    );
    is_sound(&mut first);
}
