//! The weekly plan makes the lessons, holidays and changes are facts, and nothing that was decided by hand is made again.

use office::{
    Refusal,
    ids::{ClassId, LessonId},
};
use proptest::prelude::*;
use serde_json::{Value, json};
use tests::{Story, key};

/// A place in the week: weekday, hour, ninety minutes, and what else is said.
fn slot(story: &mut Story, class: ClassId, weekday: u32, starts_at: &str, more: Value) -> String {
    let mut row = json!({
        "class": class, "weekday": weekday, "starts_at": starts_at, "minutes": 90, "subject": null, "teacher": null,
        "place": null, "from_on": null, "until_on": null,
    });
    for (field, value) in more.as_object().expect("fields") {
        row[field] = value.clone();
    }
    let held: Vec<String> = ids(&story.done("plan_of", json!(class))["slots"]);
    let page = story.done("edit_slot", json!({ "id": null, "row": row }));
    ids(&page["slots"])
        .into_iter()
        .find(|id| !held.contains(id))
        .expect("a new place")
}

fn ids(lines: &Value) -> Vec<String> {
    let lines = lines.as_array().expect("lines");
    lines
        .iter()
        .map(|line| line["id"].as_str().expect("a key").to_owned())
        .collect()
}

fn make(story: &mut Story, class: ClassId, from: &str, until: &str) -> Value {
    story.done("make_lessons", json!({ "class": class, "from": from, "until": until }))
}

fn lessons(story: &mut Story, class: ClassId, from: &str, to: &str) -> Vec<Value> {
    let lines = story.done("list_lessons", json!({ "class": class, "from": from, "to": to }));
    lines.as_array().expect("lessons").clone()
}

fn days(lessons: &[Value]) -> Vec<&str> {
    lessons
        .iter()
        .map(|line| line["row"]["held_on"].as_str().expect("a day"))
        .collect()
}

fn skipped(made: &Value) -> Vec<(&str, &str)> {
    let skipped = made["skipped"].as_array().expect("skipped days");
    skipped
        .iter()
        .map(|skip| {
            (
                skip["day"].as_str().expect("a day"),
                skip["why"].as_str().expect("a reason"),
            )
        })
        .collect()
}

fn teacher(story: &mut Story, name: &str) -> String {
    let lines = story.done(
        "edit_teacher",
        json!({ "id": null, "row": { "name": name, "name_ja": null, "phone": null, "left_on": null, "note": null } }),
    );
    let lines = lines.as_array().expect("teachers");
    let line = lines
        .iter()
        .find(|line| line["row"]["name"] == name)
        .expect("the teacher");
    line["id"].as_str().expect("a key").to_owned()
}

#[test]
fn the_weeks_are_made_from_the_plan_without_its_holidays() {
    let mut story = Story::new();
    let (_, class, _) = story.class_of(1);
    let ratna = teacher(&mut story, "Ratna Wulansari");
    slot(
        &mut story,
        class,
        4,
        "8.00",
        json!({ "teacher": ratna, "place": "Ruang 1" }),
    );
    slot(&mut story, class, 5, "13.30", json!({}));
    let seen = story.done(
        "preview_lessons",
        json!({ "class": class, "from": "14-12-2026", "until": "2 Januari 2027" }),
    );
    assert_eq!(
        lessons(&mut story, class, "2026-12-01", "2027-01-31"),
        [] as [Value; 0],
        "looking makes nothing"
    );
    let made = make(&mut story, class, "14-12-2026", "2 Januari 2027");
    assert_eq!(
        made["made"], 4,
        "two of each but Christmas and the day before, which is joint leave: {made}"
    );
    assert_eq!(made, seen, "and it does what it said");
    assert_eq!(skipped(&made), [("2026-12-24", "holiday"), ("2026-12-25", "holiday")]);
    assert_eq!(
        made["skipped"][1]["name"], "Kelahiran Yesus Kristus",
        "which holiday is said"
    );
    let lines = lessons(&mut story, class, "2026-12-01", "2027-01-31");
    assert_eq!(days(&lines), ["2026-12-17", "2026-12-18", "2026-12-31", "2027-01-01"]);
    assert_eq!(lines[0]["row"]["starts_at"], "08:00");
    assert_eq!(lines[0]["row"]["teacher"], "Ratna Wulansari", "papers print the name");
    assert_eq!(lines[0]["lineage"]["taught_by"], json!(ratna));
    assert_eq!(lines[0]["stands_in_for"], json!(null));
}

#[test]
fn making_the_weeks_is_one_deed_that_can_be_taken_back_and_done_again() {
    let mut story = Story::new();
    let (_, class, _) = story.class_of(1);
    slot(&mut story, class, 1, "08:00", json!({}));
    make(&mut story, class, "2026-11-23", "2026-12-07");
    let deeds = story.done("recent_deeds", json!(1));
    assert_eq!(deeds[0]["deed"], "make_lessons");
    assert_eq!(deeds[0]["facts"]["lessons"], "3");
    story.done("undo", json!(null));
    assert_eq!(lessons(&mut story, class, "2026-11-01", "2026-12-31"), [] as [Value; 0]);
    let made = make(&mut story, class, "2026-11-23", "2026-12-07");
    assert_eq!(made["made"], 3, "what was undone was never made: {made}");
    assert_eq!(lessons(&mut story, class, "2026-11-01", "2026-12-31").len(), 3);
}

#[test]
fn what_was_moved_cancelled_or_withdrawn_is_not_made_a_second_time() {
    let mut story = Story::new();
    let (_, class, _) = story.class_of(1);
    slot(&mut story, class, 1, "08:00", json!({}));
    make(&mut story, class, "2026-11-23", "2026-12-14");
    let made = lessons(&mut story, class, "2026-11-01", "2026-12-31");
    let id = |place: usize| made[place]["id"].clone();
    story.done(
        "move_lesson",
        json!({ "lesson": id(0), "held_on": "25-11-2026", "starts_at": "13.00", "place": "Aula" }),
    );
    story.done("cancel_lesson", json!({ "lesson": id(1), "reason": "Listrik padam" }));
    story.done("withdraw_lesson", id(2));
    let again = make(&mut story, class, "2026-11-23", "2026-12-14");
    assert_eq!(again["made"], 0);
    assert_eq!(
        skipped(&again),
        [
            ("2026-11-23", "moved"),
            ("2026-11-30", "cancelled"),
            ("2026-12-07", "withdrawn"),
            ("2026-12-14", "there"),
        ]
    );
    assert_eq!(again["skipped"][0]["to"], "2026-11-25");
    assert_eq!(again["skipped"][1]["reason"], "Listrik padam");
    let moved = &lessons(&mut story, class, "2026-11-25", "2026-11-25")[0];
    assert_eq!(
        moved["lineage"]["planned_on"], "2026-11-23",
        "the day that the plan gave is kept"
    );
    assert_eq!(
        (&moved["row"]["starts_at"], &moved["row"]["place"]),
        (&json!("13:00"), &json!("Aula"))
    );
}

#[test]
fn a_place_holds_from_its_first_day_to_its_last() {
    let mut story = Story::new();
    let (_, class, _) = story.class_of(1);
    slot(
        &mut story,
        class,
        1,
        "08:00",
        json!({ "from_on": "2026-11-30", "until_on": "2026-12-07" }),
    );
    make(&mut story, class, "2026-11-23", "2026-12-21");
    assert_eq!(
        days(&lessons(&mut story, class, "2026-11-01", "2026-12-31")),
        ["2026-11-30", "2026-12-07"]
    );
}

#[test]
fn a_teacher_who_has_left_gets_no_new_lessons() {
    let mut story = Story::new();
    let (_, class, _) = story.class_of(1);
    let ratna = teacher(&mut story, "Ratna Wulansari");
    slot(&mut story, class, 1, "08:00", json!({ "teacher": ratna }));
    story.done(
        "edit_teacher",
        json!({ "id": ratna, "row": {
        "name": "Ratna Wulansari", "name_ja": null, "phone": null, "left_on": "30-11-2026", "note": null } }),
    );
    let made = make(&mut story, class, "2026-11-23", "2026-12-07");
    assert_eq!((&made["made"], &made["without_teacher"]), (&json!(3), &json!(1)));
    let lines = lessons(&mut story, class, "2026-11-01", "2026-12-31");
    assert_eq!(
        lines[1]["lineage"]["taught_by"],
        json!(ratna),
        "the last day is still a day of work"
    );
    assert_eq!(lines[2]["lineage"]["taught_by"], json!(null));
    assert_eq!(
        lines[2]["stands_in_for"], "Ratna Wulansari",
        "and the lesson says whose it was"
    );
}

#[test]
fn weeks_the_wrong_way_round_or_far_too_many_are_refused() {
    let mut story = Story::new();
    let (_, class, _) = story.class_of(1);
    let refused = |story: &mut Story, from: &str, until: &str| {
        let refusal = story.refused("make_lessons", json!({ "class": class, "from": from, "until": until }));
        matches!(refusal, Refusal::Fields { problems } if problems[0].field == "until")
    };
    assert!(refused(&mut story, "2026-12-07", "2026-11-23"));
    assert!(
        refused(&mut story, "2026-01-01", "2062-01-01"),
        "a slip of the year makes no thousand lessons"
    );
}

#[test]
fn every_wrong_field_of_a_place_is_told_at_once() {
    let mut story = Story::new();
    let (_, class, _) = story.class_of(1);
    let refusal = story.refused(
        "edit_slot",
        json!({ "id": null, "row": {
        "class": class, "weekday": 8, "starts_at": "25.00", "minutes": null, "subject": null, "teacher": null,
        "place": null, "from_on": "2026-12-07", "until_on": "2026-11-23" } }),
    );
    let Refusal::Fields { problems } = refusal else {
        panic!("fields are told: {refusal:?}")
    };
    let fields: Vec<&str> = problems.iter().map(|problem| problem.field.as_str()).collect();
    assert_eq!(fields, ["minutes", "weekday", "starts_at", "until_on"]);
}

#[test]
fn a_form_that_knows_nothing_of_the_plan_does_not_wipe_it() {
    let mut story = Story::new();
    let (_, class, _) = story.class_of(1);
    let ratna = teacher(&mut story, "Ratna Wulansari");
    slot(&mut story, class, 1, "08:00", json!({ "teacher": ratna }));
    make(&mut story, class, "2026-11-23", "2026-11-23");
    let line = lessons(&mut story, class, "2026-11-23", "2026-11-23").remove(0);
    let mut row = line["row"].clone();
    row["note"] = json!("Bawa kamus");
    story.done("edit_lesson", json!({ "id": line["id"], "row": row }));
    let after = lessons(&mut story, class, "2026-11-23", "2026-11-23").remove(0);
    assert_eq!(after["lineage"], line["lineage"]);
    assert_eq!(after["row"]["note"], "Bawa kamus");
}

#[test]
fn another_name_on_the_form_is_another_teacher() {
    let mut story = Story::new();
    let (_, class, _) = story.class_of(1);
    let ratna = teacher(&mut story, "Ratna Wulansari");
    let hayati = teacher(&mut story, "Hayati Nurfalah");
    slot(&mut story, class, 1, "08:00", json!({ "teacher": ratna }));
    make(&mut story, class, "2026-11-23", "2026-11-23");
    let line = lessons(&mut story, class, "2026-11-23", "2026-11-23").remove(0);
    let mut typed = |name: &str| {
        let mut row = line["row"].clone();
        row["teacher"] = json!(name);
        story.done("edit_lesson", json!({ "id": line["id"], "row": row }))["lesson"]["lineage"]["taught_by"].clone()
    };
    assert_eq!(typed(" hayati nurfalah "), json!(hayati));
    assert_eq!(
        typed("Tamu dari Nagoya"),
        json!(null),
        "a guest who is not on the list proves no qualified hours"
    );
}

#[test]
fn whoever_stands_in_is_named_with_whom_the_plan_names() {
    let mut story = Story::new();
    let (_, class, _) = story.class_of(1);
    let ratna = teacher(&mut story, "Ratna Wulansari");
    let hayati = teacher(&mut story, "Hayati Nurfalah");
    slot(&mut story, class, 1, "08:00", json!({ "teacher": ratna }));
    make(&mut story, class, "2026-11-23", "2026-11-23");
    let id = lessons(&mut story, class, "2026-11-23", "2026-11-23")[0]["id"].clone();
    let register = story.done("change_teacher", json!({ "lesson": id, "teacher": hayati }));
    let line = &register["lesson"];
    assert_eq!(line["taught_by_name"], "Hayati Nurfalah");
    assert_eq!(line["stands_in_for"], "Ratna Wulansari");
    assert_eq!(
        line["row"]["teacher"], "Hayati Nurfalah",
        "and it is her name that papers print"
    );
    let back = story.done("change_teacher", json!({ "lesson": id, "teacher": ratna }));
    assert_eq!(back["lesson"]["stands_in_for"], json!(null));
}

#[test]
fn a_cancelled_lesson_counts_nowhere_and_takes_no_marks() {
    let mut story = Story::new();
    let (batch, class, people) = story.class_of(2);
    let held = story.lesson(class, "2026-11-19");
    let fell_away = story.lesson(class, "2026-11-20");
    let today = story.lesson(class, "2026-11-22");
    let cells: Vec<Value> = people
        .iter()
        .map(|who| json!({ "candidate": who, "mark": { "presence": "present", "minutes_late": null, "minutes_out": null, "note": null } }))
        .collect();
    for lesson in [held, fell_away] {
        story.done("mark_attendance", json!({ "lesson": lesson, "cells": cells }));
    }
    let refusal = story.refused("cancel_lesson", json!({ "lesson": fell_away, "reason": " " }));
    assert!(matches!(refusal, Refusal::Fields { .. }), "why is always said");
    for lesson in [fell_away, today] {
        story.done("cancel_lesson", json!({ "lesson": lesson, "reason": "Banjir" }));
    }

    let month = story.done("month_of", json!({ "class": class, "month": "2026-11" }));
    assert_eq!(month["lessons"].as_array().map(Vec::len), Some(1), "the month");
    assert_eq!(
        (&month["totals"]["present"], &month["totals"]["minutes"]),
        (&json!(2), &json!(180))
    );
    assert_eq!(month["totals"]["blank"], 0, "nobody has to fill it in");
    let profile = story.done("profile_of", json!(people[0]));
    assert_eq!(profile["attendance"]["present"], 1, "the person's totals");
    let hours = story.done("hours_of", json!({ "batch": batch, "entry": null }));
    assert_eq!(
        (&hours["people"][0]["days"], &hours["people"][0]["minutes"]),
        (&json!(1), &json!(90)),
        "the hours"
    );
    let page = story.done("today", json!(null));
    assert_eq!(page["lessons"], json!([]), "the first page");
    assert_eq!(page["registers_open"], json!([]));
    let classes = story.done("list_classes", json!(null));
    assert_eq!(classes[0]["last_lesson_on"], "2026-11-19");
    let register = story.done("register_of", json!(held));
    assert_eq!(register["next"], json!(null), "paging leaves it out");

    let refusal = story.refused("mark_attendance", json!({ "lesson": fell_away, "cells": cells }));
    assert_eq!(
        refusal,
        Refusal::LessonCancelled {
            reason: "Banjir".to_owned()
        }
    );
    let register = story.done("restore_lesson", json!(fell_away));
    assert_eq!(
        register["lines"][0]["mark"]["presence"], "present",
        "held after all, its marks are there"
    );
    assert_eq!(
        story.refused("restore_lesson", json!(held)),
        Refusal::LessonNotCancelled
    );
}

#[test]
fn a_cancelled_lesson_is_made_up_for_with_its_own_subject_teacher_and_minutes() {
    let mut story = Story::new();
    let (_, class, _) = story.class_of(1);
    let ratna = teacher(&mut story, "Ratna Wulansari");
    slot(
        &mut story,
        class,
        1,
        "08:00",
        json!({ "teacher": ratna, "place": "Ruang 2" }),
    );
    make(&mut story, class, "2026-11-23", "2026-11-23");
    let id = lessons(&mut story, class, "2026-11-23", "2026-11-23")[0]["id"].clone();
    let ask = json!({ "lesson": id, "held_on": "28-11-2026", "starts_at": "9", "minutes": null, "place": null });
    assert_eq!(
        story.refused("make_up_lesson", ask.clone()),
        Refusal::LessonNotCancelled,
        "nothing is owed yet"
    );
    story.done("cancel_lesson", json!({ "lesson": id, "reason": "Sensei sakit" }));
    let instead = story.done("make_up_lesson", ask)["lesson"].clone();
    assert_eq!(instead["lineage"]["makes_up"], id);
    assert_eq!(instead["lineage"]["taught_by"], json!(ratna));
    assert_eq!(
        (&instead["row"]["minutes"], &instead["row"]["place"]),
        (&json!(90), &json!("Ruang 2"))
    );
    assert_eq!(instead["row"]["starts_at"], "09:00");
    assert_eq!(instead["lineage"]["slot"], json!(null), "the plan did not make it");
    let owed = &lessons(&mut story, class, "2026-11-23", "2026-11-23")[0];
    assert_eq!(owed["made_up_on"], json!(["2026-11-28"]), "the cancelled one says when");
}

#[test]
fn a_lesson_with_marks_does_not_move_to_a_day_that_has_not_come() {
    let mut story = Story::new();
    let (_, class, people) = story.class_of(1);
    let lesson = story.lesson(class, "2026-11-20");
    let ahead = json!({ "lesson": lesson, "held_on": "2026-11-27", "starts_at": "8.00", "place": null });
    story.done("move_lesson", ahead.clone());
    story.done("undo", json!(null));
    story.done("mark_attendance", json!({ "lesson": lesson, "cells": [
        { "candidate": people[0], "mark": { "presence": "present", "minutes_late": null, "minutes_out": null, "note": null } }] }));
    let refusal = story.refused("move_lesson", ahead);
    assert!(
        matches!(refusal, Refusal::DayNotCome { .. }),
        "nobody was present in the future: {refusal:?}"
    );
}

#[test]
fn lessons_of_one_time_say_what_they_share_and_nothing_is_refused() {
    let mut story = Story::new();
    let (batch, class, _) = story.class_of(1);
    let page = story.done(
        "edit_class",
        json!({ "id": null, "row": { "batch": batch, "name": "5B", "teacher": null, "place": null } }),
    );
    let other: ClassId = key(&page["line"]["classes"][1]["id"]);
    teacher(&mut story, "Ratna Wulansari");
    let mut plan = |class: ClassId, starts_at: &str, teacher: Option<&str>, place: Option<&str>| -> LessonId {
        let register = story.done(
            "edit_lesson",
            json!({ "id": null, "row": {
            "class": class, "held_on": "2026-11-23", "starts_at": starts_at, "minutes": 90, "subject": null,
            "teacher": teacher, "place": place, "note": null } }),
        );
        key(&register["lesson"]["id"])
    };
    let morning = plan(class, "08.00", Some("Ratna Wulansari"), Some("Aula"));
    let same_people = plan(class, "09.00", None, None);
    let same_teacher = plan(other, "09.29", Some("Ratna Wulansari"), None);
    let same_room = plan(other, "08.30", None, Some("aula "));
    let afterwards = plan(class, "10.30", Some("Ratna Wulansari"), Some("Aula"));
    let lines = lessons(&mut story, class, "2026-11-23", "2026-11-23");
    let of = |lines: &[Value], id: LessonId| {
        let line = lines
            .iter()
            .find(|line| line["id"] == json!(id))
            .expect("the lesson")
            .clone();
        let shared = line["overlaps"].as_array().expect("overlaps").clone();
        shared
            .into_iter()
            .map(|overlap| {
                (
                    overlap["shares"].as_str().expect("a word").to_owned(),
                    overlap["lesson"].clone(),
                )
            })
            .collect::<Vec<_>>()
    };
    let expected = [("place", same_room), ("class", same_people), ("teacher", same_teacher)];
    let expected: Vec<(String, Value)> = expected.map(|(word, id)| (word.to_owned(), json!(id))).into();
    assert_eq!(of(&lines, morning), expected, "in the order of time, ending at 09.30");
    assert_eq!(
        of(&lines, afterwards),
        [("teacher".to_owned(), json!(same_teacher))],
        "09.00 to 10.30 is over when it begins"
    );
    story.done("cancel_lesson", json!({ "lesson": same_people, "reason": "Bentrok" }));
    let lines = lessons(&mut story, class, "2026-11-23", "2026-11-23");
    assert_eq!(of(&lines, morning).len(), 2, "a cancelled lesson takes up nobody");
    assert_eq!(of(&lines, same_people), []);
}

#[test]
fn a_lesson_on_a_holiday_says_so_and_is_held() {
    let mut story = Story::new();
    let (_, class, _) = story.class_of(1);
    story.lesson(class, "2026-12-25");
    let line = &lessons(&mut story, class, "2026-12-25", "2026-12-25")[0];
    assert_eq!(line["holiday"], "Kelahiran Yesus Kristus");
}

#[test]
fn the_decreed_holidays_of_two_years_are_there_with_their_source() {
    let mut story = Story::new();
    let mut check = |year: i32, national: usize, joint: usize, decree: &str| {
        let lines = story.done("list_holidays", json!(year));
        let lines = lines.as_array().expect("holidays");
        let of = |kind: &str| lines.iter().filter(|line| line["row"]["kind"] == kind).count();
        assert_eq!((of("national"), of("joint_leave")), (national, joint), "{year}");
        for line in lines {
            let source = line["row"]["source"].as_str().expect("a source");
            assert!(source.contains(decree), "{source}");
        }
    };
    // SKB 1017/2024, 2/2024, 2/2024, changed in August 2025; SKB 1497/2025, 2/2025, 5/2025.
    check(2025, 17, 11, "1017/2024");
    check(2026, 17, 8, "1497/2025");
    let lines = story.done("list_holidays", json!(2025));
    let independence = lines
        .as_array()
        .expect("holidays")
        .iter()
        .find(|line| line["row"]["day"] == "2025-08-18");
    let source = independence.expect("joint leave added in August 2025")["row"]["source"].to_string();
    assert!(source.contains("Agustus 2025"), "{source}");
}

#[test]
fn an_office_adds_its_own_holidays_and_takes_out_what_was_decreed_otherwise() {
    let mut story = Story::new();
    let (_, class, _) = story.class_of(1);
    slot(&mut story, class, 1, "08:00", json!({}));
    let year = story.done(
        "edit_holiday",
        json!({ "id": null, "row": {
        "day": "30-11-2026", "name": "Ulang tahun lembaga", "kind": "centre", "source": null } }),
    );
    let year = year.as_array().expect("the year");
    let added = year
        .iter()
        .find(|line| line["row"]["day"] == "2026-11-30")
        .expect("the new day");
    let made = make(&mut story, class, "2026-11-23", "2026-12-07");
    assert_eq!(
        skipped(&made),
        [("2026-11-30", "holiday")],
        "a day off of the centre is left out as well"
    );
    story.done("withdraw_holiday", added["id"].clone());
    assert_eq!(make(&mut story, class, "2026-11-23", "2026-12-07")["made"], 1);
    let refusal = story.refused(
        "edit_holiday",
        json!({ "id": null, "row": { "day": null, "name": null, "kind": null, "source": null } }),
    );
    assert!(matches!(refusal, Refusal::Fields { problems } if problems.len() == 3));
}

#[test]
fn a_teacher_proves_codes_that_something_counts_for() {
    let mut story = Story::new();
    let ratna = teacher(&mut story, "Ratna Wulansari");
    let proof = |teaches: &str, from_on: &str| json!({ "id": null, "row": { "teacher": ratna, "teaches": teaches, "proof": "Ijazah S1 Sastra Jepang", "from_on": from_on, "until_on": "31-12-2026" } });
    let lines = story.done("edit_qualification", proof("japanese", "1-1-2024"));
    assert_eq!(lines[0]["qualifications"][0]["row"]["from_on"], "2024-01-01");
    let wrong = |refusal: Refusal, field: &str| matches!(refusal, Refusal::Fields { problems } if problems.len() == 1 && problems[0].field == field);
    assert!(wrong(
        story.refused("edit_qualification", proof("jepang", "1-1-2024")),
        "teaches"
    ));
    assert!(wrong(
        story.refused("edit_qualification", proof("japanese/listening/slow", "1-1-2024")),
        "teaches"
    ));
    assert!(wrong(
        story.refused("edit_qualification", proof("care/meals", "1-1-2027")),
        "until_on"
    ));
    let id = lines[0]["qualifications"][0]["id"].clone();
    assert_eq!(story.done("withdraw_qualification", id)[0]["qualifications"], json!([]));
    assert_eq!(story.done("withdraw_teacher", json!(ratna)), json!([]));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, failure_persistence: None, ..ProptestConfig::default() })]

    /// Two PCs that make overlapping weeks apart from each other meet without a question and with each lesson once.
    #[test]
    fn two_computers_make_the_same_lessons(
        weekdays in proptest::collection::vec((1..=7u32, 8..16u32), 1..4),
        (one, other) in ((0..20u64, 0..20u64), (0..20u64, 0..20u64)),
    ) {
        let mut story = Story::new();
        let (_, class, _) = story.class_of(1);
        let ratna = teacher(&mut story, "Ratna Wulansari");
        for (weekday, hour) in weekdays {
            slot(&mut story, class, weekday, &format!("{hour:02}:00"), json!({ "teacher": ratna }));
        }
        let [mut here, mut there] = story.on_computers();
        let weeks = |story: &mut Story, (from, length): (u64, u64)| {
            let from = tests::day("2026-12-10") + chrono::Days::new(from);
            make(story, class, &from.to_string(), &(from + chrono::Days::new(length)).to_string());
        };
        weeks(&mut here, one);
        weeks(&mut there, other);
        here.hear(&there);
        there.hear(&here);
        let all = |story: &mut Story| lessons(story, class, "2026-12-01", "2027-02-28");
        prop_assert!(all(&mut here) == all(&mut there), "the same lessons in the same order");
        prop_assert_eq!(here.office.questions().expect("questions").len(), 0);
        let mut keys: Vec<(Value, Value)> = all(&mut here)
            .iter()
            .map(|line| (line["lineage"]["slot"].clone(), line["lineage"]["planned_on"].clone()))
            .collect();
        let made = keys.len();
        keys.sort_by_key(|(slot, day)| (slot.to_string(), day.to_string()));
        keys.dedup();
        prop_assert_eq!(made, keys.len(), "each place and day once");
    }
}
