//! The book of deeds: nothing changes unrecorded, and what was done can be taken back.

use office::{Refusal, ids::ExamId};
use serde_json::json;
use tests::{Story, identity};

#[test]
fn a_change_says_who_when_and_from_what() {
    let mut story = Story::new();
    let id = story.candidate("Siti Rahmawati");
    for phone in ["0812 1111 1111", "0812 2222 2222"] {
        story.done(
            "edit_candidate",
            json!({ "candidate": id, "groups": { "contact": { "phone": phone, "phone_typed": null, "email": null } } }),
        );
    }
    let history = story.done("history_of", json!(id));
    let newest = &history[0];
    assert_eq!(newest["by"], "Rina Marlina");
    assert_eq!(newest["device"], "PC-1");
    assert_eq!(newest["group"], "contact");
    assert_eq!(newest["old"]["phone"], "+6281211111111");
    assert_eq!(newest["new"]["phone"], "+6281222222222");
}

#[test]
fn undo_and_redo_go_back_and_forth_and_survive_a_restart() {
    let mut story = Story::new();
    let id = story.candidate("Siti");
    story.done(
        "edit_candidate",
        json!({ "candidate": id, "groups": { "identity": identity("Siti Rahmawati") } }),
    );
    let name = |story: &mut Story| {
        story.done("profile_of", json!(id))["line"]["name"]
            .as_str()
            .unwrap_or("")
            .to_owned()
    };
    story.done("undo", json!(null));
    assert_eq!(name(&mut story), "Siti");
    story.done("undo", json!(null));
    assert_eq!(
        story.done("profile_of", json!(id))["withdrawn"],
        true,
        "an undone registration withdraws"
    );
    assert_eq!(
        story.refused("undo", json!(null)),
        Refusal::NothingToUndo,
        "the founding stays"
    );

    let mut story = story.reopened();
    story.done("redo", json!(null));
    story.done("redo", json!(null));
    assert_eq!(story.done("profile_of", json!(id))["line"]["name"], "Siti Rahmawati");
    assert_eq!(story.refused("redo", json!(null)), Refusal::NothingToRedo);
    story.done("undo", json!(null));
    story.candidate("Somebody new");
    assert_eq!(
        story.refused("redo", json!(null)),
        Refusal::NothingToRedo,
        "something new ends the way forward"
    );
}

#[test]
fn a_deed_whose_undoing_changes_nothing_does_not_stand_in_the_way() {
    let mut story = Story::new();
    let (_, class, people) = story.class_of(1);
    let lesson = story.lesson(class, "2026-11-20");
    let mark = |presence: &str| json!({ "candidate": people[0], "mark": { "presence": presence, "minutes_late": null, "note": null } });
    story.done(
        "mark_attendance",
        json!({ "lesson": lesson, "cells": [mark("present")] }),
    );
    story.done(
        "mark_attendance",
        json!({ "lesson": lesson, "cells": [mark("sick"), mark("present")] }),
    );
    let presence = |story: &mut Story| story.done("register_of", json!(lesson))["lines"][0]["mark"]["presence"].clone();

    let turned = story.done("undo", json!(null));
    assert_eq!(turned["changed"], false, "the answer says that all was as it is");
    assert_eq!(presence(&mut story), "present");
    assert_eq!(
        turned["next"]["redo"]["id"], turned["deed"]["id"],
        "it counts as undone"
    );
    let lines = story.done("recent_deeds", json!(3));
    assert_eq!(
        (lines[0]["deed"].clone(), lines[1]["undone"].clone()),
        (json!("undo"), json!(true)),
        "and the book says so"
    );

    let turned = story.done("undo", json!(null));
    assert_eq!(turned["changed"], true, "the next Ctrl+Z takes back the mark before it");
    assert_eq!(presence(&mut story), json!(null));
    story.done("redo", json!(null));
    assert_eq!(
        story.done("redo", json!(null))["changed"],
        false,
        "the way forward is as long"
    );
    assert_eq!(presence(&mut story), "present");
    assert_eq!(story.refused("redo", json!(null)), Refusal::NothingToRedo);
    assert_eq!(story.office.check().expect("a check").problems, Vec::<String>::new());
}

#[test]
fn every_row_is_what_the_book_says() {
    let mut story = Story::new();
    let (_, class, people) = story.class_of(3);
    let lesson = story.lesson(class, "2026-11-20");
    let cells: Vec<_> = people.iter().map(|candidate| json!({ "candidate": candidate, "mark": { "presence": "present", "minutes_late": null, "note": null } })).collect();
    story.done("mark_attendance", json!({ "lesson": lesson, "cells": cells }));
    story.done("withdraw_candidate", json!(people[0]));
    story.done("restore_candidate", json!(people[0]));
    story.done("undo", json!(null));
    let health = story.office.check().expect("a check");
    assert_eq!(health.problems, Vec::<String>::new());
}

#[test]
fn a_refused_deed_leaves_no_trace() {
    let mut story = Story::new();
    let before = story.done("recent_deeds", json!(10));
    story.refused("edit_batch", json!({ "id": null, "row": { "name": "", "programme": null, "starts_on": null, "departs_on": null, "seats": null, "note": null } }));
    assert_eq!(story.done("recent_deeds", json!(10)), before);
}

#[test]
fn a_history_says_what_each_change_was_about() {
    let mut story = Story::new();
    let (batch, class, people) = story.class_of(1);
    let lesson = story.lesson(class, "2026-11-03");
    let mark = json!({ "presence": "sick", "minutes_late": null, "note": null });
    story.done(
        "mark_attendance",
        json!({ "lesson": lesson, "cells": [{ "candidate": people[0], "mark": mark }] }),
    );
    story.done(
        "move_stage",
        json!({ "batch": batch, "candidates": people, "stage": "training", "moved_on": "2026-11-22", "reason": null }),
    );
    let sitting = story.done(
        "hold_sitting",
        json!({ "id": null, "row": { "exam": ExamId::shared("JFT-BASIC"), "class": class, "held_on": "2026-11-20", "place": null, "note": null } }),
    );
    let sections = sitting["rule"]["sections"].as_array().map_or(0, Vec::len);
    let line = json!({ "candidate": people[0], "scores": vec![json!(1100); sections], "absent": false, "note": null });
    story.done(
        "enter_scores",
        json!({ "sitting": sitting["line"]["id"], "lines": [line] }),
    );

    let history = story.done("history_of", json!(people[0]));
    let about = |table: &str| {
        let change = history
            .as_array()
            .and_then(|changes| changes.iter().find(|change| change["table"] == table));
        change.map(|change| change["about"].clone()).unwrap_or_default()
    };
    assert_eq!(
        about("results"),
        json!({ "exam": sitting["line"]["exam_name"], "class": "5A", "day": "2026-11-20" })
    );
    assert_eq!(
        about("stage_moves"),
        json!({ "batch": "Angkatan 5", "stage": "training" })
    );
    assert_eq!(about("enrolments"), json!({ "batch": "Angkatan 5" }));
    assert_eq!(
        about("attendance"),
        json!({ "class": "5A", "day": "2026-11-03" }),
        "a lesson without a subject is known by its class and day"
    );
    let seated = history
        .as_array()
        .and_then(|changes| changes.iter().find(|change| change["new"]["class"].is_string()))
        .expect("the change that seated the person");
    assert_eq!(
        seated["names"][seated["new"]["class"].as_str().unwrap_or("")],
        "5A",
        "a class is told by its name"
    );
}
