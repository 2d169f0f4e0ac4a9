//! The register on paper: a number that leads back to its sheet, and marks keyed back as one deed.

use office::{Refusal, ids::LessonId, vocabulary::Role};
use serde_json::{Value, json};
use tests::Story;

fn mark(presence: &str) -> Value {
    json!({ "presence": presence, "minutes_late": null, "minutes_out": null, "note": null })
}

fn sheet(story: &mut Story, class: &Value, span: &str, day: &str) -> Value {
    story.done("paper_register_of", json!({ "class": class, "span": span, "day": day }))
}

fn numbered(story: &mut Story, number: &str) -> Vec<Value> {
    let found = story.done("paper_registers_numbered", json!(number));
    found.as_array().cloned().expect("sheets")
}

#[test]
fn a_sheet_is_found_again_by_its_number_however_it_is_typed() {
    let mut story = Story::new();
    let (_, class, _) = story.class_of(2);
    let class = json!(class);
    story.lesson(tests::key(&class), "2026-11-16");
    story.lesson(tests::key(&class), "2026-11-20");
    for (span, day, from, until) in [
        ("day", "20-11-2026", "2026-11-20", "2026-11-20"),
        ("week", "2026-11-20", "2026-11-16", "2026-11-22"),
        ("month", "2026-11-20", "2026-11-01", "2026-11-30"),
    ] {
        let printed = sheet(&mut story, &class, span, day);
        assert_eq!(
            (&printed["from"], &printed["until"]),
            (&json!(from), &json!(until)),
            "{span}"
        );
        let number = printed["number"].as_str().expect("a number").to_owned();
        assert_eq!(number.len(), 6, "short enough to type");
        let typed = format!("{} {}", &number[..3], &number[3..]);
        assert_eq!(numbered(&mut story, &typed), [printed], "{span}");
    }
    let one = sheet(&mut story, &class, "day", "2026-11-16")["number"].clone();
    let other = sheet(&mut story, &class, "week", "2026-11-16")["number"].clone();
    assert_ne!(one, other, "the day and the week that begins with it are two sheets");
}

#[test]
fn a_wrong_digit_leads_nowhere_and_so_does_a_day_without_lessons() {
    let mut story = Story::new();
    let (_, class, _) = story.class_of(1);
    story.lesson(class, "2026-11-20");
    let number = sheet(&mut story, &json!(class), "day", "2026-11-20")["number"].clone();
    let number = number.as_str().expect("a number");
    for place in 0..number.len() {
        for digit in "0123456789"
            .chars()
            .filter(|digit| number.chars().nth(place) != Some(*digit))
        {
            let wrong: String = number
                .chars()
                .enumerate()
                .map(|(at, sign)| if at == place { digit } else { sign })
                .collect();
            assert_eq!(numbered(&mut story, &wrong), [] as [Value; 0], "{wrong} for {number}");
        }
    }
    let empty = sheet(&mut story, &json!(class), "day", "2026-11-19")["number"].clone();
    assert_eq!(
        numbered(&mut story, empty.as_str().expect("a number")),
        [] as [Value; 0]
    );
    for nonsense in ["", "12", "selamat", "12345678901234567890"] {
        assert_eq!(numbered(&mut story, nonsense), [] as [Value; 0]);
    }
}

#[test]
fn the_people_on_paper_are_numbered_by_seat_and_who_left_is_not_called_up() {
    let mut story = Story::new();
    let (batch, class, people) = story.class_of(3);
    let moved = json!({ "candidates": [people[1]], "batch": batch, "stage": "withdrawn", "moved_on": null, "reason": "Pindah kota" });
    story.done("move_stage", moved);
    let printed = sheet(&mut story, &json!(class), "day", "2026-11-20");
    let numbers: Vec<i64> = printed["people"]
        .as_array()
        .expect("people")
        .iter()
        .filter_map(|person| person["number"].as_i64())
        .collect();
    assert_eq!(numbers, [1, 3], "the others keep their numbers");
}

#[test]
fn a_week_is_keyed_back_as_one_deed_and_taken_back_as_one() {
    let mut story = Story::new();
    let (_, class, people) = story.class_of(2);
    let lessons = ["2026-11-16", "2026-11-18", "2026-11-20"].map(|day| story.lesson(class, day));
    let of = json!({ "class": class, "span": "week", "day": "2026-11-16" });
    let cell = |lesson: LessonId, who: usize, presence: &str| json!({ "lesson": lesson, "candidate": people[who], "mark": mark(presence) });
    let cells: Vec<Value> = lessons
        .iter()
        .flat_map(|lesson| [cell(*lesson, 0, "present"), cell(*lesson, 1, "sick")])
        .collect();
    let keyed = story.done("key_paper_register", json!({ "of": of, "cells": cells }));
    for day in keyed["days"].as_array().expect("days") {
        assert_eq!(day["lines"][0]["marks"][0]["presence"], "present");
        assert_eq!(day["lines"][1]["marks"][0]["presence"], "sick");
    }
    let deeds = story.done("recent_deeds", json!(1));
    assert_eq!(
        (&deeds[0]["deed"], &deeds[0]["facts"]["cells"]),
        (&json!("mark_attendance"), &json!("6"))
    );
    story.done("undo", json!(null));
    let sheet = story.done("paper_register_of", of);
    assert!(
        sheet["days"]
            .as_array()
            .expect("days")
            .iter()
            .all(|day| day["lessons"][0]["marked"] == 0),
        "all three days at once"
    );
}

#[test]
fn a_lesson_that_is_not_on_the_sheet_is_refused_and_nothing_is_written() {
    let mut story = Story::new();
    let (_, class, people) = story.class_of(1);
    let on_it = story.lesson(class, "2026-11-20");
    let beside = story.lesson(class, "2026-11-19");
    let ahead = story.lesson(class, "2026-11-27");
    let cell = |lesson: LessonId| json!({ "lesson": lesson, "candidate": people[0], "mark": mark("present") });
    let ask = |span: &str, day: &str, cells: Value| json!({ "of": { "class": class, "span": span, "day": day }, "cells": cells });
    let stray = ask("day", "2026-11-20", json!([cell(on_it), cell(beside)]));
    assert!(matches!(
        story.refused("key_paper_register", stray),
        Refusal::NotFound { .. }
    ));
    let early = ask("day", "2026-11-27", json!([cell(ahead)]));
    assert!(matches!(
        story.refused("key_paper_register", early),
        Refusal::DayNotCome { .. }
    ));
    let sheet = sheet(&mut story, &json!(class), "day", "2026-11-20");
    assert_eq!(
        sheet["days"][0]["lessons"][0]["marked"], 0,
        "the good cell beside the stray one neither"
    );
}

#[test]
fn who_only_looks_prints_a_sheet_but_keys_none() {
    let mut story = Story::new();
    let (_, class, _) = story.class_of(1);
    let viewer = story.staff("Tamu Dinas", Role::Viewer);
    let of = json!({ "class": class, "span": "day", "day": "2026-11-20" });
    story.done_as(viewer, "paper_register_of", of.clone());
    let ask = json!({ "of": of, "cells": [] });
    assert!(matches!(
        story.refused_as(viewer, "key_paper_register", ask),
        Refusal::NotAllowed { .. }
    ));
}
