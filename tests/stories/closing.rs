//! A closed month is changed by nobody and in no way, until the office opens it again and says why.

use office::{Deed, Refusal, ids::LessonId, vocabulary::Role};
use serde_json::{Value, json};
use tests::Story;

fn present(lesson: LessonId, who: &Value, presence: &str) -> Value {
    json!({ "lesson": lesson, "cells": [
        { "candidate": who, "mark": { "presence": presence, "minutes_late": null, "minutes_out": null, "note": null } }] })
}

fn closed() -> Refusal {
    Refusal::MonthClosed {
        month: "2026-10".to_owned(),
    }
}

#[test]
fn a_closed_month_takes_no_marks_and_no_changes_from_anybody() {
    let mut story = Story::new();
    let (_, class, people) = story.class_of(1);
    let who = json!(people[0]);
    let october = story.lesson(class, "2026-10-15");
    let november = story.lesson(class, "2026-11-20");
    story.done("mark_attendance", present(october, &who, "present"));
    let month = story.done("close_month", json!({ "class": class, "month": "2026-10" }));
    assert_eq!(month["is_closed"], true);
    let page = story.done("register_of", json!(october));
    assert_eq!(
        page["lesson"]["is_closed"], true,
        "the register says so before anything is typed"
    );

    let row = page["lesson"]["row"].clone();
    let mut into = row.clone();
    into["held_on"] = json!("2026-10-20");
    let day = json!({ "class": class, "day": "2026-10-15", "cells": [
        { "lesson": october, "candidate": who, "mark": { "presence": "sick", "minutes_late": null, "minutes_out": null, "note": null } }] });
    for (name, ask) in [
        ("mark_attendance", present(october, &who, "sick")),
        ("mark_day", day),
        ("cancel_lesson", json!({ "lesson": october, "reason": "Banjir" })),
        (
            "move_lesson",
            json!({ "lesson": october, "held_on": "2026-11-19", "starts_at": null, "place": null }),
        ),
        (
            "move_lesson",
            json!({ "lesson": november, "held_on": "2026-10-19", "starts_at": null, "place": null }),
        ),
        ("edit_lesson", json!({ "id": october, "row": row })),
        ("edit_lesson", json!({ "id": november, "row": into })),
        ("edit_lesson", json!({ "id": null, "row": into })),
        ("withdraw_lesson", json!(october)),
    ] {
        assert_eq!(story.refused(name, ask), closed(), "{name}, even for the administrator");
    }
    story.done("mark_attendance", present(november, &who, "late"));
}

#[test]
fn undo_does_not_reach_into_a_closed_month() {
    let mut story = Story::new();
    let (_, class, people) = story.class_of(1);
    let october = story.lesson(class, "2026-10-15");
    story.done("mark_attendance", present(october, &json!(people[0]), "present"));
    let deed = story.done("recent_deeds", json!(1))[0]["id"].clone();
    story.done("close_month", json!({ "class": class, "month": "2026-10" }));
    assert_eq!(
        story.refused("undo", json!(null)),
        closed(),
        "Ctrl+Z passes the closing over and stops here"
    );
    assert_eq!(story.refused("undo_deed", deed), closed());
    let register = story.done("register_of", json!(october));
    assert_eq!(register["lines"][0]["mark"]["presence"], "present");
}

#[test]
fn a_lesson_moved_out_before_its_month_closed_is_not_turned_back_into_it() {
    let mut story = Story::new();
    let (_, class, _) = story.class_of(1);
    let lesson = story.lesson(class, "2026-10-30");
    story.done(
        "move_lesson",
        json!({ "lesson": lesson, "held_on": "2026-11-02", "starts_at": null, "place": null }),
    );
    story.done("close_month", json!({ "class": class, "month": "2026-10" }));
    assert_eq!(story.refused("undo", json!(null)), closed());
    let register = story.done("register_of", json!(lesson));
    assert_eq!(
        register["lesson"]["row"]["held_on"], "2026-11-02",
        "and nothing was written"
    );
}

#[test]
fn a_lesson_moved_into_a_month_that_closed_since_is_not_taken_out_of_it() {
    let mut story = Story::new();
    let (_, class, _) = story.class_of(1);
    let lesson = story.lesson(class, "2026-11-02");
    story.done(
        "move_lesson",
        json!({ "lesson": lesson, "held_on": "2026-10-30", "starts_at": null, "place": null }),
    );
    story.done("close_month", json!({ "class": class, "month": "2026-10" }));
    assert_eq!(story.refused("undo", json!(null)), closed());
}

#[test]
fn the_book_shows_who_opened_a_month_again_and_why() {
    let mut story = Story::new();
    let (_, class, people) = story.class_of(1);
    let october = story.lesson(class, "2026-10-15");
    let month = json!({ "class": class, "month": "2026-10" });
    story.done("close_month", month.clone());
    let reopen = |reason: &str| json!({ "class": class, "month": "2026-10", "reason": reason });
    let refusal = story.refused("reopen_month", reopen(" "));
    assert!(
        matches!(refusal, Refusal::Fields { problems } if problems[0].field == "reason"),
        "why is always said"
    );
    let page = story.done("reopen_month", reopen("Surat dokter Siti baru datang"));
    assert_eq!(page["is_closed"], false);
    let closings = page["closings"].as_array().expect("closings");
    let told: Vec<_> = closings
        .iter()
        .map(|it| (it["closed"].clone(), it["by"].clone(), it["reason"].clone()))
        .collect();
    assert_eq!(
        told,
        [
            (json!(true), json!("Rina Marlina"), json!(null)),
            (
                json!(false),
                json!("Rina Marlina"),
                json!("Surat dokter Siti baru datang")
            ),
        ]
    );
    let deed = &story.done("recent_deeds", json!(1))[0];
    assert_eq!(
        (&deed["deed"], &deed["facts"]["reason"]),
        (&json!("reopen_month"), &json!("Surat dokter Siti baru datang"))
    );
    assert_eq!(deed["can_be_undone"], false, "it stays in the book");
    story.done("mark_attendance", present(october, &json!(people[0]), "sick"));
    let refusal = story.refused("reopen_month", reopen("Sekali lagi"));
    assert_eq!(
        refusal,
        Refusal::NotFound {
            what: "closed_months".to_owned()
        },
        "it is open already"
    );
    let page = story.done("close_month", month);
    assert_eq!(
        page["closings"].as_array().map(Vec::len),
        Some(3),
        "closed anew, the story goes on"
    );
}

#[test]
fn a_month_is_closed_when_it_is_over_and_for_one_class_alone() {
    let mut story = Story::new();
    let (batch, class, _) = story.class_of(1);
    let page = story.done(
        "edit_class",
        json!({ "id": null, "row": { "batch": batch, "name": "5B", "teacher": null, "place": null } }),
    );
    let other = tests::key(&page["line"]["classes"][1]["id"]);
    let refusal = story.refused("close_month", json!({ "class": class, "month": "2026-11" }));
    assert_eq!(
        refusal,
        Refusal::MonthNotOver {
            month: "2026-11".to_owned()
        }
    );
    for none in ["2026-13", "2026-1", "Oktober"] {
        let refusal = story.refused("close_month", json!({ "class": class, "month": none }));
        assert!(matches!(refusal, Refusal::Fields { .. }), "{none}: {refusal:?}");
    }
    story.done("close_month", json!({ "class": class, "month": "2026-10" }));
    story.lesson(other, "2026-10-15");
}

#[test]
fn teachers_neither_close_nor_open_a_month() {
    for deed in [Deed::CloseMonth, Deed::ReopenMonth] {
        assert!(deed.is_allowed(Role::Clerk) && deed.is_allowed(Role::Admin));
        assert!(!deed.is_allowed(Role::Teacher) && !deed.is_allowed(Role::Viewer));
    }
}

#[test]
fn no_lessons_are_made_in_a_closed_month() {
    let mut story = Story::new();
    let (_, class, _) = story.class_of(1);
    story.done("edit_slot", json!({ "id": null, "row": {
        "class": class, "weekday": 5, "starts_at": "08:00", "minutes": 90, "subject": null, "teacher": null, "place": null,
        "from_on": null, "until_on": null } }));
    story.done("close_month", json!({ "class": class, "month": "2026-10" }));
    let made = story.done(
        "make_lessons",
        json!({ "class": class, "from": "2026-10-30", "until": "2026-11-06" }),
    );
    assert_eq!(made["made"], 1);
    assert_eq!(
        (&made["skipped"][0]["day"], &made["skipped"][0]["why"]),
        (&json!("2026-10-30"), &json!("month_closed"))
    );
}
