//! A scanner types what a card says, and its owner is marked; whatever else it says changes nothing.

use office::{
    Refusal,
    ids::{CandidateId, LessonId},
};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use tests::{Story, key};

fn code(story: &mut Story, who: CandidateId) -> String {
    let card = story.done("card_of", json!(who));
    card["code"].as_str().expect("a code").to_owned()
}

fn scan(lesson: LessonId, code: &str, at: &str) -> Value {
    json!({ "lesson": lesson, "code": code, "at": at })
}

#[test]
fn a_card_marks_its_owner_present_and_a_second_scan_changes_nothing() {
    let mut story = Story::new();
    let (_, class, people) = story.class_of(2);
    let lesson = story.lesson(class, "2026-11-22");
    let card = code(&mut story, people[1]);
    let first = story.done("check_in", scan(lesson, &card, "07:55"));
    assert_eq!(
        (&first["name"], &first["seat"], &first["already"]),
        (&json!("Calon Nomor 2"), &json!(2), &json!(false))
    );
    assert_eq!(first["mark"]["presence"], "present");
    assert_eq!(
        first["register"]["lines"][1]["mark"]["presence"], "present",
        "the register is shown anew"
    );
    assert_eq!(
        first["register"]["lines"][0]["mark"]["presence"],
        json!(null),
        "and nobody else is in"
    );
    let deeds = story.done("recent_deeds", json!(1));
    assert_eq!(
        (&deeds[0]["deed"], &deeds[0]["facts"]["name"]),
        (&json!("check_in"), &json!("Calon Nomor 2"))
    );
    let before = story.office.contents().expect("contents");
    let second = story.done("check_in", scan(lesson, &card, "09:00"));
    assert_eq!(
        (&second["already"], &second["mark"]),
        (&json!(true), &first["mark"]),
        "an hour later still present"
    );
    assert_eq!(
        story.office.contents().expect("contents"),
        before,
        "nothing was written"
    );
}

#[test]
fn whoever_scans_after_the_start_is_late_by_those_minutes() {
    let mut story = Story::new();
    let (batch, class, people) = story.class_of(4);
    // It starts at eight.
    let lesson = story.lesson(class, "2026-11-22");
    let at = |story: &mut Story, who: usize, time: &str| {
        let card = code(story, people[who]);
        let mark = story.done("check_in", scan(lesson, &card, time))["mark"].clone();
        (mark["presence"].clone(), mark["minutes_late"].clone())
    };
    assert_eq!(at(&mut story, 0, "08:00"), (json!("present"), json!(null)));
    assert_eq!(
        at(&mut story, 1, "08:01"),
        (json!("late"), json!(1)),
        "without a grace, a minute is a minute"
    );
    let page = story.done("edit_programme", json!({ "id": null, "row": {
        "name": "Kaigo", "scheme": "g_to_b", "destination": "JP", "partner": null, "payer": null, "contract_years": null,
        "quota": null, "started_on": null, "ended_on": null, "about": null } }));
    let programme = page["programmes"][0]["id"].clone();
    story.done("edit_batch", json!({ "id": batch, "row": {
        "name": "Angkatan 5", "programme": programme, "starts_on": null, "departs_on": null, "seats": null, "note": null } }));
    story.done(
        "edit_attendance_rules",
        json!({ "id": programme, "row": { "attendance_minimum": null, "grace_minutes": 10 } }),
    );
    assert_eq!(
        at(&mut story, 2, "8.10"),
        (json!("present"), json!(null)),
        "the programme gives ten minutes"
    );
    assert_eq!(
        at(&mut story, 3, "08:11"),
        (json!("late"), json!(11)),
        "after them all of it is late"
    );
}

#[test]
fn a_card_never_overwrites_what_a_teacher_wrote() {
    let mut story = Story::new();
    let (_, class, people) = story.class_of(1);
    let lesson = story.lesson(class, "2026-11-22");
    story.done("mark_attendance", json!({ "lesson": lesson, "cells": [
        { "candidate": people[0], "mark": { "presence": "excused", "minutes_late": null, "minutes_out": null, "note": "Paspor" } }] }));
    let card = code(&mut story, people[0]);
    let answer = story.done("check_in", scan(lesson, &card, "08:00"));
    assert_eq!(
        (&answer["already"], &answer["mark"]["presence"]),
        (&json!(true), &json!("excused"))
    );
    assert_eq!(answer["register"]["lines"][0]["mark"]["note"], "Paspor");
}

#[test]
fn what_cannot_be_marked_is_said_plainly_and_writes_nothing() {
    let mut story = Story::new();
    let (batch, class, people) = story.class_of(1);
    let page = story.done(
        "edit_class",
        json!({ "id": null, "row": { "batch": batch, "name": "5B", "teacher": null, "place": null } }),
    );
    let other: office::ids::ClassId = key(&page["line"]["classes"][1]["id"]);
    let guest = story.candidate("Hana Sari");
    story.done(
        "enrol",
        json!({ "batch": batch, "class": other, "candidates": [guest], "participant": null }),
    );
    let lesson = story.lesson(class, "2026-11-22");
    let cancelled = story.lesson(class, "2026-11-21");
    story.done("cancel_lesson", json!({ "lesson": cancelled, "reason": "Banjir" }));
    let ahead = story.lesson(class, "2026-11-23");
    let mine = code(&mut story, people[0]);
    let theirs = code(&mut story, guest);
    let left = story.candidate("Yusuf Anwar");
    let unknown = code(&mut story, left);
    story.done("withdraw_candidate", json!(left));
    let before = story.office.contents().expect("contents");
    let mut refused = |lesson: LessonId, code: &str, at: &str| story.refused("check_in", scan(lesson, code, at));
    assert_eq!(
        refused(lesson, &theirs, "08:00"),
        Refusal::CardOfAnotherClass {
            person: "Hana Sari".to_owned(),
            class: Some("5B".to_owned())
        }
    );
    assert_eq!(
        refused(lesson, &unknown, "08:00"),
        Refusal::CardUnknown,
        "somebody who is not on the list"
    );
    assert_eq!(
        refused(lesson, "8991234567890", "08:00"),
        Refusal::CardMisread,
        "a bottle of water"
    );
    assert_eq!(refused(lesson, "", "08:00"), Refusal::CardMisread);
    assert_eq!(
        refused(cancelled, &mine, "08:00"),
        Refusal::LessonCancelled {
            reason: "Banjir".to_owned()
        }
    );
    assert!(matches!(refused(ahead, &mine, "08:00"), Refusal::DayNotCome { .. }));
    assert!(matches!(refused(lesson, &mine, "pagi"), Refusal::Fields { .. }));
    assert_eq!(
        story.office.contents().expect("contents"),
        before,
        "nothing was written"
    );
}

#[test]
fn a_wrong_sign_and_two_signs_that_changed_places_are_noticed() {
    let mut story = Story::new();
    let (_, class, people) = story.class_of(1);
    let lesson = story.lesson(class, "2026-11-22");
    let card = code(&mut story, people[0]);
    assert_eq!((card.len(), &card[..2]), (13, "BK"), "short enough to type: {card}");
    let signs = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    for place in 2..card.len() {
        for sign in signs.chars().filter(|sign| !card[place..].starts_with(*sign)) {
            let wrong = format!("{}{sign}{}", &card[..place], &card[place + 1..]);
            assert_eq!(
                story.refused("check_in", scan(lesson, &wrong, "08:00")),
                Refusal::CardMisread,
                "{wrong}"
            );
        }
    }
    for place in 2..card.len() - 2 {
        let (one, other) = (&card[place..=place], &card[place + 1..place + 2]);
        // The one change that Luhn's sum does not see is 0 for Z and Z for 0.
        if one == other || matches!((one, other), ("0", "Z") | ("Z", "0")) {
            continue;
        }
        let wrong = format!("{}{other}{one}{}", &card[..place], &card[place + 2..]);
        assert_eq!(
            story.refused("check_in", scan(lesson, &wrong, "08:00")),
            Refusal::CardMisread,
            "{wrong}: two signs changed places"
        );
    }
    assert_eq!(
        story.refused("check_in", scan(lesson, &card[..12], "08:00")),
        Refusal::CardMisread,
        "cut off"
    );
    let mumbled = card.to_lowercase().replace('0', "o").replace('1', "l");
    let (head, tail) = mumbled.split_at(6);
    let typed = story.done("check_in", scan(lesson, &format!(" {head}-{tail}\n"), "08:00"));
    assert_eq!(
        typed["already"], false,
        "typed by hand, in small letters and with an o for a zero"
    );
}

#[test]
fn every_person_has_another_code() {
    let mut story = Story::new();
    let (_, _, people) = story.class_of(30);
    let codes: BTreeSet<String> = people.iter().map(|who| code(&mut story, *who)).collect();
    assert_eq!(codes.len(), 30);
    let again = code(&mut story, people[0]);
    assert!(codes.contains(&again), "and keeps it");
}

#[test]
fn a_lost_card_opens_nothing_once_there_is_a_new_one() {
    let mut story = Story::new();
    let (_, class, people) = story.class_of(1);
    let lesson = story.lesson(class, "2026-11-22");
    let lost = code(&mut story, people[0]);
    let new = story.done("new_card", json!(people[0]))["code"]
        .as_str()
        .expect("a code")
        .to_owned();
    assert_ne!(lost, new);
    assert_eq!(code(&mut story, people[0]), new);
    assert_eq!(
        story.refused("check_in", scan(lesson, &lost, "08:00")),
        Refusal::CardUnknown
    );
    assert_eq!(
        story.done("check_in", scan(lesson, &new, "08:00"))["name"],
        "Calon Nomor 1"
    );
    story.done("new_card", json!(people[0]));
    assert_eq!(
        story.refused("check_in", scan(lesson, &new, "08:00")),
        Refusal::CardUnknown,
        "lost twice"
    );
}
