//! Who will miss something before departure is seen while it can still be mended, and every warning says from what.

use office::{
    exams::{
        judge::{Confidence, Score},
        standing::{NeedStanding, NeedState},
    },
    hours::course::InLanguages,
    warnings::{Attendance, WillMiss, attendance, exam, pace_of},
};
use serde_json::{Value, json};
use tests::{Story, day};

/// Eighty percent.
const MINIMUM: u32 = 800;

#[test]
fn attendance_is_a_warning_once_it_would_end_below_the_minimum() {
    let so_far = |came, marked, to_come| Attendance { came, marked, to_come };
    assert_eq!(
        attendance(so_far(80, 100, 50), MINIMUM),
        None,
        "exactly the minimum is enough"
    );
    assert_eq!(
        attendance(so_far(0, 0, 50), MINIMUM),
        None,
        "nothing is known before the first mark"
    );
    assert_eq!(
        attendance(so_far(79, 100, 50), MINIMUM),
        Some(WillMiss::Attendance {
            permille: 790,
            minimum: MINIMUM,
            to_come: 50,
            must_attend: Some(41),
        }),
        "80 % of 150 are 120, and 120 - 79 = 41"
    );
    assert_eq!(
        attendance(so_far(60, 100, 50), MINIMUM),
        Some(WillMiss::Attendance {
            permille: 600,
            minimum: MINIMUM,
            to_come: 50,
            must_attend: None,
        }),
        "60 needed and 50 to come: too late"
    );
}

#[test]
fn a_pace_is_reckoned_over_weeks_and_not_over_days() {
    let tries = |tries: &[(&str, Score)]| -> Vec<_> { tries.iter().map(|(on, total)| (day(on), *total)).collect() };
    assert_eq!(
        pace_of(&tries(&[("2026-01-01", 6000), ("2026-03-02", 8000)])),
        Some(1000),
        "20 points in 60 days"
    );
    assert_eq!(
        pace_of(&tries(&[("2026-01-01", 6000), ("2026-01-15", 8000)])),
        None,
        "two weeks say nothing"
    );
    assert_eq!(pace_of(&tries(&[("2026-01-01", 6000)])), None, "one try is no pace");
}

fn need(state: NeedState, before_departure: bool) -> NeedStanding {
    let name = InLanguages {
        id: "Bahasa Jepang N4".into(),
        en: "Japanese N4".into(),
        ja: "日本語N4".into(),
    };
    NeedStanding {
        code: "LANGUAGE".into(),
        name,
        before_departure,
        state,
        by: None,
        until: None,
        nearest: None,
        next: Vec::new(),
        source: "contoh".into(),
        confidence: Confidence::Published,
        remarks: Vec::new(),
    }
}

#[test]
fn an_exam_that_nobody_can_sit_before_departure_any_more_is_a_warning() {
    let (departs, today) = (day("2027-02-18"), day("2026-11-22"));
    let missing = need(NeedState::Missing, true);
    assert!(
        exam(&missing, &[], departs, today).is_some(),
        "no day is known on which to try"
    );
    for state in [NeedState::Satisfied, NeedState::Provisional] {
        assert_eq!(exam(&need(state, true), &[], departs, today), None, "{state:?}");
    }
    assert_eq!(
        exam(&need(NeedState::Missing, false), &[], departs, today),
        None,
        "what is asked for abroad is no matter before departure"
    );
    assert!(
        exam(&need(NeedState::LapsesBeforeDeparture, true), &[], departs, today).is_some(),
        "a certificate that lapses before departure is none"
    );
}

/// A class on the interns' route that departs in February, with a minimum of eighty percent.
fn class_with_a_minimum(story: &mut Story) -> (Value, Value, Vec<Value>) {
    let (batch, class, people) = story.class_of(2);
    let page = story.done(
        "edit_programme",
        json!({ "id": null, "row": { "name": "Kaikoukai", "scheme": "g_to_b", "destination": "JP", "partner": null, "payer": null,
            "contract_years": null, "quota": null, "started_on": null, "ended_on": null, "about": null } }),
    );
    let programme = page["programmes"][0]["id"].clone();
    story.done(
        "edit_attendance_rules",
        json!({ "id": programme, "row": { "attendance_minimum": MINIMUM, "grace_minutes": null } }),
    );
    story.done(
        "edit_batch",
        json!({ "id": batch, "row": { "name": "Angkatan 5", "programme": programme, "starts_on": "2026-01-05",
            "departs_on": "2027-02-18", "seats": 25, "note": null } }),
    );
    (json!(batch), json!(class), people.iter().map(|id| json!(id)).collect())
}

fn kinds(page: &Value, person: &Value) -> Vec<String> {
    page["warnings"]
        .as_array()
        .expect("warnings")
        .iter()
        .filter(|warning| warning["candidate"] == *person)
        .filter_map(|warning| warning["missing"]["kind"].as_str().map(ToOwned::to_owned))
        .collect()
}

#[test]
fn the_register_the_hours_and_the_exams_each_give_their_warning() {
    let mut story = Story::new();
    let (batch, class, people) = class_with_a_minimum(&mut story);
    for (place, day) in ["2026-11-16", "2026-11-17", "2026-11-18", "2026-11-19"]
        .iter()
        .enumerate()
    {
        let lesson = story.lesson(tests::key(&class), day);
        let mark =
            |presence: &str| json!({ "presence": presence, "minutes_late": null, "minutes_out": null, "note": null });
        let second = if place < 2 { "absent" } else { "present" };
        let cells = json!([
            { "candidate": people[0], "mark": mark("present") },
            { "candidate": people[1], "mark": mark(second) },
        ]);
        story.done("mark_attendance", json!({ "lesson": lesson, "cells": cells }));
    }
    let page = story.done("warnings_of", batch.clone());
    assert!(
        !kinds(&page, &people[0]).contains(&"attendance".to_owned()),
        "always there: {page}"
    );
    let second = kinds(&page, &people[1]);
    assert!(second.contains(&"attendance".to_owned()), "half of the lessons: {page}");
    assert!(
        second.contains(&"hours".to_owned()),
        "four lessons are not 160 hours: {page}"
    );
    assert!(second.contains(&"exam".to_owned()), "no exam was passed: {page}");

    story.done(
        "move_stage",
        json!({ "batch": batch, "candidates": [people[1]], "stage": "withdrawn", "moved_on": null, "reason": "Pindah kota" }),
    );
    let page = story.done("warnings_of", batch);
    assert_eq!(
        kinds(&page, &people[1]),
        Vec::<String>::new(),
        "who has left needs no warning"
    );
}
