//! The same account out of a real register: marks, lateness, cancelled lessons, teachers, results.

use serde_json::{Value, json};
use tests::Story;

/// A batch of one class on the interns' route, with a subject for each code.
struct School {
    story: Story,
    batch: Value,
    class: Value,
    people: Vec<Value>,
    subjects: Vec<Value>,
}

impl School {
    fn of(people: usize) -> Self {
        let mut story = Story::new();
        let (batch, class, people) = story.class_of(people);
        let page = story.done(
            "edit_programme",
            json!({ "id": null, "row": { "name": "Kaikoukai", "scheme": "g_to_b", "destination": "JP", "partner": null, "payer": null,
                "contract_years": null, "quota": null, "started_on": null, "ended_on": null, "about": null } }),
        );
        let programme = &page["programmes"][0]["id"];
        story.done(
            "edit_batch",
            json!({ "id": batch, "row": { "name": "Angkatan 5", "programme": programme, "starts_on": "2026-01-05",
                "departs_on": "2027-01-15", "seats": 25, "note": null } }),
        );
        let subjects = story
            .done("list_subjects", json!(null))
            .as_array()
            .expect("subjects")
            .clone();
        School {
            story,
            batch: json!(batch),
            class: json!(class),
            people: people.iter().map(|id| json!(id)).collect(),
            subjects,
        }
    }

    fn lesson(&mut self, day: &str, code: &str, minutes: u32) -> Value {
        let subject = self
            .subjects
            .iter()
            .find(|subject| subject["row"]["counts_for"] == code)
            .map(|subject| subject["id"].clone())
            .expect("a subject that counts for it");
        let register = self.story.done(
            "edit_lesson",
            json!({ "id": null, "row": { "class": self.class, "held_on": day, "starts_at": "08.00", "minutes": minutes,
                "subject": subject, "teacher": null, "place": null, "note": null } }),
        );
        register["lesson"]["id"].clone()
    }

    fn mark(&mut self, lesson: &Value, person: usize, mark: Value) {
        let cells = json!([{ "candidate": self.people[person], "mark": mark }]);
        self.story
            .done("mark_attendance", json!({ "lesson": lesson, "cells": cells }));
    }

    fn hours(&mut self) -> Value {
        self.story
            .done("hours_of", json!({ "batch": self.batch, "entry": "2027-01-15" }))
    }

    /// One person's account of a course.
    fn account(&mut self, person: usize, course: &str) -> Value {
        let page = self.hours();
        page["people"][person]["accounts"]
            .as_array()
            .expect("accounts")
            .iter()
            .find(|account| account["course"] == course)
            .map_or(Value::Null, |account| account["account"].clone())
    }
}

#[test]
fn what_was_marked_is_what_is_proved() {
    let mut school = School::of(3);
    let lesson = school.lesson("2026-11-18", "japanese/listening", 90);
    school.mark(
        &lesson,
        0,
        json!({ "presence": "present", "minutes_late": null, "minutes_out": 30, "note": null }),
    );
    school.mark(
        &lesson,
        1,
        json!({ "presence": "late", "minutes_late": 20, "minutes_out": 10, "note": null }),
    );
    school.mark(
        &lesson,
        2,
        json!({ "presence": "sick", "minutes_late": null, "minutes_out": null, "note": "demam" }),
    );
    for (person, minutes) in [(0, 60), (1, 60), (2, 0)] {
        assert_eq!(school.account(person, "PRE-ENTRY")["done"], minutes, "person {person}");
    }
    let page = school.hours();
    assert_eq!(page["people"][1]["minutes"], 60);
    assert_eq!(page["people"][2]["days"], 0, "a day of sickness is no day of lessons");
}

#[test]
fn a_blank_of_the_past_proves_nothing_and_a_lesson_to_come_only_what_it_may_bring() {
    let mut school = School::of(1);
    school.lesson("2026-11-18", "japanese", 90);
    school.lesson("2026-11-24", "japanese", 90);
    let account = school.account(0, "PRE-ENTRY");
    assert_eq!((&account["done"], &account["to_come"]), (&json!(0), &json!(90)));
}

#[test]
fn who_holds_n3_is_asked_for_the_shorter_course() {
    let mut school = School::of(2);
    assert_eq!(school.account(0, "CARE-JAPANESE")["least"], 240 * 60);
    assert_eq!(school.account(0, "CARE-JAPANESE-N3"), Value::Null);
    let exams = school.story.done("list_exams", json!(null));
    let n3 = exams
        .as_array()
        .and_then(|exams| exams.iter().find(|exam| exam["code"] == "JLPT-N3"))
        .expect("N3")["id"]
        .clone();
    let sitting = school.story.done(
        "hold_sitting",
        json!({ "id": null, "row": { "exam": n3, "class": school.class, "held_on": "2026-07-05", "place": null, "note": null } }),
    );
    let line = json!({ "candidate": school.people[0], "scores": [4000, 3000, 3000], "absent": false, "note": null });
    school.story.done(
        "enter_scores",
        json!({ "sitting": sitting["line"]["id"], "lines": [line] }),
    );
    assert_eq!(school.account(0, "CARE-JAPANESE"), Value::Null);
    assert_eq!(school.account(0, "CARE-JAPANESE-N3")["least"], 80 * 60);
    assert_eq!(
        school.account(1, "CARE-JAPANESE")["least"],
        240 * 60,
        "the neighbour holds nothing"
    );
}

#[test]
fn a_batch_without_a_day_of_entry_is_asked_for_one() {
    let mut school = School::of(1);
    let batch = school.batch.clone();
    school.story.done(
        "edit_batch",
        json!({ "id": batch, "row": { "name": "Angkatan 5", "programme": null, "starts_on": null, "departs_on": null, "seats": 25, "note": null } }),
    );
    let refusal = school
        .story
        .refused("hours_of", json!({ "batch": batch, "entry": null }));
    assert!(format!("{refusal:?}").contains("entry"), "{refusal:?}");
    let refusal = school
        .story
        .refused("hours_of", json!({ "batch": batch, "entry": "31 Februari 2027" }));
    assert!(format!("{refusal:?}").contains("NotADay"), "{refusal:?}");
}

#[test]
fn an_office_changes_a_rule_and_yesterdays_entry_keeps_yesterdays() {
    let mut school = School::of(1);
    let courses = school.story.done("list_courses", json!(null));
    let course = courses
        .as_array()
        .and_then(|courses| courses.iter().find(|course| course["row"]["code"] == "PRE-ENTRY"))
        .expect("the course before entry")
        .clone();
    let mut changed = course.clone();
    let mut rule = course["row"]["rules"][0].clone();
    rule["from"] = json!("2027-04-01");
    rule["least"] = json!(320 * 60);
    rule["source"] = json!("Peraturan contoh, 1 April 2027");
    changed["row"]["rules"].as_array_mut().expect("rules").push(rule);
    school.story.done("edit_course", changed.clone());
    let least = |school: &mut School, entry: &str| {
        let page = school
            .story
            .done("hours_of", json!({ "batch": school.batch.clone(), "entry": entry }));
        page["people"][0]["accounts"]
            .as_array()
            .and_then(|accounts| accounts.iter().find(|account| account["course"] == "PRE-ENTRY"))
            .expect("an account")["account"]["least"]
            .clone()
    };
    assert_eq!(least(&mut school, "2027-03-31"), 160 * 60);
    assert_eq!(least(&mut school, "2027-04-01"), 320 * 60);
    changed["row"]["rules"] = json!([]);
    school.story.refused("edit_course", changed);
}
