//! The register of a day in one pass, and what is seen about a person beside the mark.

use office::{Refusal, ids::LessonId};
use serde_json::{Value, json};
use tests::Story;

fn mark(presence: &str) -> Value {
    json!({ "presence": presence, "minutes_late": null, "minutes_out": null, "note": null })
}

fn one(story: &mut Story, lesson: LessonId, candidate: &Value, presence: &str) -> Value {
    story.done(
        "mark_attendance",
        json!({ "lesson": lesson, "cells": [{ "candidate": candidate, "mark": mark(presence) }] }),
    )
}

fn afternoon(story: &mut Story, class: &Value, day: &str) -> LessonId {
    let register = story.done(
        "edit_lesson",
        json!({ "id": null, "row": {
        "class": class, "held_on": day, "starts_at": "13.30", "minutes": 60, "subject": null, "teacher": null,
        "place": null, "note": null } }),
    );
    tests::key(&register["lesson"]["id"])
}

#[test]
fn a_day_is_marked_in_one_pass_and_one_deed() {
    let mut story = Story::new();
    let (_, class, people) = story.class_of(2);
    let morning = story.lesson(class, "2026-11-20");
    let later = afternoon(&mut story, &json!(class), "2026-11-20");
    story.lesson(class, "2026-11-18");
    let cell = |lesson: LessonId, who: usize, presence: &str| json!({ "lesson": lesson, "candidate": people[who], "mark": mark(presence) });
    let cells = [
        cell(morning, 0, "present"),
        cell(later, 0, "sick"),
        cell(morning, 1, "late"),
        cell(later, 1, "present"),
    ];
    let day = story.done(
        "mark_day",
        json!({ "class": class, "day": "20-11-2026", "cells": cells }),
    );
    let marks = |day: &Value, who: usize| -> Vec<Value> {
        let marks = day["lines"][who]["marks"].as_array().expect("marks");
        marks.iter().map(|mark| mark["presence"].clone()).collect()
    };
    assert_eq!(marks(&day, 0), ["present", "sick"], "in the order of the lessons");
    assert_eq!(marks(&day, 1), ["late", "present"]);
    assert_eq!((&day["previous"], &day["next"]), (&json!("2026-11-18"), &json!(null)));
    assert_eq!(day["lessons"][0]["marked"], 2);
    let deeds = story.done("recent_deeds", json!(1));
    assert_eq!(
        (&deeds[0]["deed"], &deeds[0]["facts"]["cells"]),
        (&json!("mark_attendance"), &json!("4"))
    );
    story.done("undo", json!(null));
    let day = story.done("day_of", json!({ "class": class, "day": "2026-11-20" }));
    assert_eq!(
        marks(&day, 0),
        [json!(null), json!(null)],
        "all four cells are blank again"
    );
}

#[test]
fn a_day_refuses_lessons_of_another_day_and_then_writes_nothing() {
    let mut story = Story::new();
    let (_, class, people) = story.class_of(1);
    let friday = story.lesson(class, "2026-11-20");
    let thursday = story.lesson(class, "2026-11-19");
    let cells =
        [friday, thursday].map(|lesson| json!({ "lesson": lesson, "candidate": people[0], "mark": mark("present") }));
    let refusal = story.refused(
        "mark_day",
        json!({ "class": class, "day": "2026-11-20", "cells": cells }),
    );
    assert_eq!(
        refusal,
        Refusal::NotFound {
            what: "lessons".to_owned()
        }
    );
    let register = story.done("register_of", json!(friday));
    assert_eq!(register["lesson"]["marked"], 0, "all of it or nothing");
}

#[test]
fn two_days_of_absence_are_counted_by_days_and_not_by_lessons() {
    let mut story = Story::new();
    let (_, class, people) = story.class_of(1);
    let who = json!(people[0]);
    let absent_days = |story: &mut Story, lesson: LessonId| {
        let register = story.done("register_of", json!(lesson));
        let line = &register["lines"][0];
        (line["standing"]["absent_days"].clone(), line["absent_in_a_row"].clone())
    };
    let wednesday = story.lesson(class, "2026-11-18");
    let wednesday_later = afternoon(&mut story, &json!(class), "2026-11-18");
    one(&mut story, wednesday, &who, "absent");
    one(&mut story, wednesday_later, &who, "absent");
    assert_eq!(
        absent_days(&mut story, wednesday_later),
        (json!(1), json!(2)),
        "two lessons of one day are one day"
    );
    // Thursday has no lesson; Friday is the next day of this class.
    let friday = story.lesson(class, "2026-11-20");
    assert_eq!(
        absent_days(&mut story, friday).0,
        json!(1),
        "not marked yet, Friday says what is known"
    );
    one(&mut story, friday, &who, "absent");
    assert_eq!(absent_days(&mut story, friday).0, json!(2));
    one(&mut story, wednesday, &who, "late");
    assert_eq!(
        absent_days(&mut story, friday).0,
        json!(1),
        "whoever came to one lesson was there that day"
    );
    one(&mut story, friday, &who, "sick");
    assert_eq!(absent_days(&mut story, friday).0, json!(0), "sick is not absent");
}

#[test]
fn a_day_that_nobody_marked_ends_the_row() {
    let mut story = Story::new();
    let (_, class, people) = story.class_of(1);
    for (day, presence) in [
        ("2026-11-18", Some("absent")),
        ("2026-11-19", None),
        ("2026-11-20", Some("absent")),
    ] {
        let lesson = story.lesson(class, day);
        if let Some(presence) = presence {
            one(&mut story, lesson, &json!(people[0]), presence);
        }
    }
    let day = story.done("day_of", json!({ "class": class, "day": "2026-11-20" }));
    assert_eq!(
        day["lines"][0]["standing"]["absent_days"], 1,
        "a blank is a blank, not an absence"
    );
}

#[test]
fn whoever_stays_below_the_programmes_minimum_is_seen_at_once() {
    let mut story = Story::new();
    let (batch, class, people) = story.class_of(2);
    let page = story.done("edit_programme", json!({ "id": null, "row": {
        "name": "Kaigo", "scheme": "g_to_b", "destination": "JP", "partner": null, "payer": null, "contract_years": null,
        "quota": null, "started_on": null, "ended_on": null, "about": null } }));
    let programme = page["programmes"][0]["id"].clone();
    story.done("edit_batch", json!({ "id": batch, "row": {
        "name": "Angkatan 5", "programme": programme, "starts_on": null, "departs_on": null, "seats": null, "note": null } }));
    let mut last = None;
    for (day, second) in [
        ("2026-11-16", "present"),
        ("2026-11-17", "late"),
        ("2026-11-18", "sick"),
    ] {
        let lesson = story.lesson(class, day);
        one(&mut story, lesson, &json!(people[0]), "present");
        one(&mut story, lesson, &json!(people[1]), second);
        last = Some(lesson);
    }
    let seen = |story: &mut Story| {
        let register = story.done("register_of", json!(last));
        let month = story.done("month_of", json!({ "class": class, "month": "2026-11" }));
        let line = register["lines"][1]["standing"].clone();
        (
            line["attendance"].clone(),
            line["below_minimum"].clone(),
            month["lines"][1]["below_minimum"].clone(),
        )
    };
    assert_eq!(
        seen(&mut story),
        (json!(null), json!(false), json!(false)),
        "no minimum, no warning"
    );
    let mut ask = |minimum: u32| {
        let rules = json!({ "id": programme, "row": { "attendance_minimum": minimum, "grace_minutes": null } });
        story.done("edit_attendance_rules", rules);
        seen(&mut story)
    };
    // Two of three lessons are 66.67 %, shown as 66.7 %.
    assert_eq!(
        ask(667),
        (json!(667), json!(true), json!(true)),
        "66.67 % is less than 66.7 %, whatever is shown"
    );
    assert_eq!(ask(666), (json!(667), json!(false), json!(false)));
    let refusal = story.refused(
        "edit_attendance_rules",
        json!({ "id": programme, "row": { "attendance_minimum": 1001, "grace_minutes": 121 } }),
    );
    assert!(matches!(refusal, Refusal::Fields { problems } if problems.len() == 2));
}

#[test]
fn what_a_programme_asks_outlives_its_form() {
    let mut story = Story::new();
    let row = json!({
        "name": "Kaigo", "scheme": "g_to_b", "destination": "JP", "partner": null, "payer": null, "contract_years": null,
        "quota": null, "started_on": null, "ended_on": null, "about": null });
    let page = story.done("edit_programme", json!({ "id": null, "row": row }));
    let programme = page["programmes"][0]["id"].clone();
    let rules = json!({ "id": programme, "row": { "attendance_minimum": 800, "grace_minutes": 5 } });
    story.done("edit_attendance_rules", rules.clone());
    let page = story.done("edit_programme", json!({ "id": programme, "row": row }));
    assert_eq!(
        page["attendance_rules"][0], rules,
        "the programme's form does not know of them and does not wipe them"
    );
}
