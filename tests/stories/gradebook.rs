//! The gradebook weighs what has been taken, says what is missing, and invents no mark.

use office::{
    Refusal,
    ids::{BatchId, CandidateId, ClassId, ExamId, TermId},
};
use serde_json::{Value, json};
use tests::{Story, key};

struct Class {
    story: Story,
    batch: BatchId,
    class: ClassId,
    people: Vec<CandidateId>,
}

fn class_of(people: usize) -> Class {
    let mut story = Story::new();
    let (batch, class, people) = story.class_of(people);
    for code in ["BAB-1", "BAB-2"] {
        story.own_exam(code);
    }
    Class {
        story,
        batch,
        class,
        people,
    }
}

impl Class {
    fn term_sheet(&self, remedial: &str, ranked: bool) -> Value {
        json!({ "id": null, "ranked": ranked,
            "row": { "batch": self.batch, "name": "Semester 1", "from_on": "2026-01-05", "until_on": "2026-06-30" },
            "grades": [{ "letter": "C", "from": 6500 }, { "letter": "A", "from": 8500 }, { "letter": "B", "from": 7500 }],
            "parts": [{ "id": null, "exam": ExamId::shared("BAB-1"), "weight": 60, "remedial": remedial },
                      { "id": null, "exam": ExamId::shared("BAB-2"), "weight": 40, "remedial": remedial }] })
    }

    fn term(&mut self, remedial: &str, ranked: bool) -> TermId {
        let sheet = self.term_sheet(remedial, ranked);
        key(&self.story.done("edit_term", sheet)["term"]["id"])
    }

    fn sat(&mut self, code: &str, held_on: &str, points: &[i32]) -> office::ids::SittingId {
        let sitting = self.story.sitting(self.class, code, held_on, Value::Null);
        for (person, points) in self.people.clone().into_iter().zip(points) {
            self.story.score(sitting, person, &[*points]);
        }
        sitting
    }

    fn line(&mut self, term: TermId, person: usize) -> Value {
        let book = self.story.done("gradebook_of", json!(term));
        let who = json!(self.people[person]);
        let people = book["people"].as_array().expect("people");
        people
            .iter()
            .find(|line| line["candidate"] == who)
            .expect("the person")
            .clone()
    }
}

#[test]
fn marks_are_weighed_and_lettered() {
    let mut class = class_of(1);
    class.sat("BAB-1", "2026-02-02", &[83]);
    class.sat("BAB-2", "2026-03-02", &[72]);
    let term = class.term("best", false);
    let line = class.line(term, 0);
    // 0.6 x 83 + 0.4 x 72 = 49.8 + 28.8
    assert_eq!(
        (&line["mark"], &line["letter"], &line["provisional"]),
        (&json!(7860), &json!("B"), &json!(false))
    );
}

#[test]
fn several_sittings_of_one_exam_are_worth_their_mean() {
    let mut class = class_of(1);
    class.sat("BAB-1", "2026-02-02", &[80]);
    class.sat("BAB-1", "2026-02-09", &[85]);
    class.sat("BAB-1", "2026-02-16", &[86]);
    class.sat("BAB-1", "2026-07-01", &[1]);
    class.sat("BAB-2", "2026-03-02", &[72]);
    let term = class.term("best", false);
    assert_eq!(
        class.line(term, 0)["marks"][0]["mark"],
        8367,
        "83.666… rounded, and July is another term"
    );
}

#[test]
fn a_missing_exam_leaves_the_mark_provisional_and_is_no_zero() {
    let mut class = class_of(3);
    let first = class.sat("BAB-1", "2026-02-02", &[90, 80]);
    let absent = class.people[2];
    class.story.stayed_away(first, absent, 1);
    class.sat("BAB-2", "2026-03-02", &[80]);
    let term = class.term("best", true);

    let whole = class.line(term, 0);
    assert_eq!(
        (&whole["mark"], &whole["place"], &whole["placed"]),
        (&json!(8600), &json!(1), &json!(1))
    );
    let part = class.line(term, 1);
    assert_eq!(part["mark"], 8000, "what has been taken, not 48 as with a zero");
    assert_eq!(
        (&part["provisional"], &part["letter"], &part["place"]),
        (&json!(true), &Value::Null, &Value::Null)
    );
    assert_eq!(part["marks"][1]["missing"][0]["why"], "not_entered");
    let none = class.line(term, 2);
    assert_eq!(none["mark"], Value::Null);
    assert_eq!(none["marks"][0]["missing"][0]["why"], "absent");
}

#[test]
fn an_exam_that_was_not_held_is_named() {
    let mut class = class_of(1);
    class.sat("BAB-1", "2026-02-02", &[90]);
    let term = class.term("best", false);
    assert_eq!(
        class.line(term, 0)["marks"][1]["missing"],
        json!([{ "sitting": null, "why": "not_held" }])
    );
}

#[test]
fn a_remedial_is_worth_what_the_term_says() {
    for (worth, after_50_and_90, after_80_and_60, after_50_and_60) in [
        ("best", 9000, 8000, 6000),
        ("last", 9000, 6000, 6000),
        ("pass_mark", 7000, 8000, 6000),
    ] {
        let mut class = class_of(4);
        let first = class.sat("BAB-1", "2026-02-02", &[50, 80, 50]);
        let away = class.people[3];
        class.story.stayed_away(first, away, 1);
        let again = json!({ "decisive": false, "remedial_of": first });
        let again = class.story.sitting(class.class, "BAB-1", "2026-07-06", again);
        for (person, points) in class.people.clone().into_iter().zip([90, 60, 60, 95]) {
            class.story.score(again, person, &[points]);
        }
        let term = class.term(worth, false);
        let marks: Vec<Value> = (0..4)
            .map(|person| class.line(term, person)["marks"][0]["mark"].clone())
            .collect();
        let expected = [after_50_and_90, after_80_and_60, after_50_and_60, 9500].map(|mark| json!(mark));
        assert_eq!(
            marks, expected,
            "{worth}; the last was away, so the remedial is a first try and counts in full"
        );
    }
}

#[test]
fn a_remedial_repeats_an_earlier_sitting_of_the_same_exam() {
    let mut class = class_of(1);
    let first = class.sat("BAB-1", "2026-02-02", &[50]);
    let hold = |exam: &str, held_on: &str, of| {
        json!({ "id": null, "kind": { "decisive": false, "remedial_of": of }, "row": {
            "exam": ExamId::shared(exam), "class": class.class, "held_on": held_on, "place": null, "note": null } })
    };
    let (other, before, right) = (
        hold("BAB-2", "2026-02-09", first),
        hold("BAB-1", "2026-02-01", first),
        hold("BAB-1", "2026-02-09", first),
    );
    assert_eq!(class.story.refused("hold_sitting", other), Refusal::NotARemedial);
    assert_eq!(class.story.refused("hold_sitting", before), Refusal::NotARemedial);
    let again = key::<office::ids::SittingId>(&class.story.done("hold_sitting", right)["line"]["id"]);
    let chain = json!({ "id": null, "kind": { "decisive": false, "remedial_of": again }, "row": {
        "exam": ExamId::shared("BAB-1"), "class": class.class, "held_on": "2026-02-16", "place": null, "note": null } });
    assert_eq!(
        class.story.refused("hold_sitting", chain),
        Refusal::NotARemedial,
        "all repeat the first"
    );
}

#[test]
fn places_are_shown_only_where_the_office_wants_them() {
    let mut class = class_of(4);
    class.sat("BAB-1", "2026-02-02", &[70, 90, 90, 60]);
    class.sat("BAB-2", "2026-03-02", &[70, 90, 90, 60]);
    let quiet = class.term("best", false);
    assert_eq!(class.line(quiet, 1)["place"], Value::Null);
    let ranked = class.term("best", true);
    let places: Vec<Value> = (0..4)
        .map(|person| class.line(ranked, person)["place"].clone())
        .collect();
    assert_eq!(
        places,
        [json!(3), json!(1), json!(1), json!(4)],
        "the same mark, the same place"
    );
}

#[test]
fn who_changed_class_does_not_owe_the_exam_twice() {
    let mut class = class_of(1);
    class.sat("BAB-1", "2026-02-02", &[90]);
    class.sat("BAB-2", "2026-03-02", &[90]);
    let page = class.story.done(
        "edit_class",
        json!({ "id": null, "row": { "batch": class.batch, "name": "5B", "teacher": null, "place": null } }),
    );
    let classes = page["line"]["classes"].as_array().expect("classes");
    let other: ClassId = key(&classes.iter().find(|line| line["row"]["name"] == "5B").expect("5B")["id"]);
    class.story.sitting(other, "BAB-1", "2026-02-03", Value::Null);
    let who = class.people[0];
    class.story.done(
        "enrol",
        json!({ "batch": class.batch, "class": other, "candidates": [who], "participant": null }),
    );
    let term = class.term("best", false);
    let line = class.line(term, 0);
    assert_eq!(
        (&line["marks"][0]["mark"], &line["marks"][0]["missing"]),
        (&json!(9000), &json!([]))
    );
}

#[test]
fn weights_make_a_hundred() {
    let mut class = class_of(1);
    let mut sheet = class.term_sheet("best", false);
    sheet["parts"][0]["weight"] = json!(61);
    assert_eq!(
        class.story.refused("edit_term", sheet),
        Refusal::WeightsNotWhole { sum: 101 }
    );
    let mut sheet = class.term_sheet("best", false);
    sheet["row"]["until_on"] = json!("2026-01-04");
    assert!(matches!(
        class.story.refused("edit_term", sheet),
        Refusal::Fields { .. }
    ));
    let mut twice = class.term_sheet("best", false);
    twice["parts"][1]["exam"] = twice["parts"][0]["exam"].clone();
    assert!(
        matches!(class.story.refused("edit_term", twice), Refusal::Fields { .. }),
        "an exam counts once"
    );
}

#[test]
fn a_term_is_changed_as_a_whole() {
    let mut class = class_of(1);
    let term = class.term("best", false);
    let mut sheet = class.story.done("list_terms", json!(class.batch))[0].clone();
    sheet["parts"] = json!([{ "id": null, "exam": ExamId::shared("BAB-2"), "weight": 100, "remedial": "last" }]);
    let book = class.story.done("edit_term", sheet);
    assert_eq!(
        book["parts"].as_array().map(Vec::len),
        Some(1),
        "what is not named any more is withdrawn"
    );
    class.story.done("undo", Value::Null);
    let book = class.story.done("gradebook_of", json!(term));
    assert_eq!(
        book["parts"].as_array().map(Vec::len),
        Some(2),
        "and comes back with the deed"
    );
    assert_eq!(class.story.done("withdraw_term", json!(term)), json!([]));
}

#[test]
fn a_report_card_tells_tries_attendance_hours_and_discipline() {
    let mut class = class_of(2);
    let who = class.people[0];
    let first = class.sat("BAB-1", "2026-02-02", &[50]);
    let again = class.story.sitting(
        class.class,
        "BAB-1",
        "2026-02-09",
        json!({ "decisive": false, "remedial_of": first }),
    );
    class.story.score(again, who, &[80]);
    class.sat("BAB-2", "2026-03-02", &[80]);
    let kana = class.story.own_exam("KANA-1");
    assert_eq!(kana, ExamId::shared("KANA-1"));
    class.sat("KANA-1", "2026-01-20", &[95]);
    for (day, presence, late) in [
        ("2026-02-02", "present", None),
        ("2026-02-03", "late", Some(30)),
        ("2026-02-04", "sick", None),
    ] {
        let lesson = class.story.lesson(class.class, day);
        class.story.done(
            "mark_attendance",
            json!({ "lesson": lesson, "cells": [
            { "candidate": who, "mark": { "presence": presence, "minutes_late": late, "minutes_out": null, "note": null } }] }),
        );
    }
    class.story.lesson(class.class, "2026-02-05");
    let outside = class.story.lesson(class.class, "2026-07-01");
    class.story.done(
        "mark_attendance",
        json!({ "lesson": outside, "cells": [
        { "candidate": who, "mark": { "presence": "absent", "minutes_late": null, "minutes_out": null, "note": null } }] }),
    );

    let term = class.term("pass_mark", false);
    let words = json!({ "term": term, "candidate": who, "discipline": "b", "comment": " Rajin bertanya. " });
    let card = class.story.done("edit_report_card", words);
    let tries: Vec<&Value> = card["parts"][0]["tries"]
        .as_array()
        .into_iter()
        .flatten()
        .map(|try_| &try_["mark"])
        .collect();
    assert_eq!(tries, [&json!(5000), &json!(8000)]);
    assert_eq!(
        card["line"]["marks"][0]["mark"], 7000,
        "a remedial is worth the pass mark at most"
    );
    assert_eq!(card["others"][0]["code"], "KANA-1", "every other exam of the term");
    let attendance = &card["attendance"];
    assert_eq!(
        (
            &attendance["lessons"],
            &attendance["present"],
            &attendance["late"],
            &attendance["sick"]
        ),
        (&json!(3), &json!(1), &json!(1), &json!(1))
    );
    assert_eq!(
        (&attendance["minutes_held"], &attendance["minutes"], &attendance["days"]),
        (&json!(270), &json!(150), &json!(2))
    );
    assert_eq!(
        (&attendance["absent"], &attendance["unmarked"]),
        (&json!(0), &json!(1)),
        "July is another term"
    );
    assert_eq!(
        card["line"]["words"],
        json!({ "discipline": "B", "comment": "Rajin bertanya." })
    );
    let wrong = json!({ "term": term, "candidate": who, "discipline": "Z", "comment": null });
    assert!(matches!(
        class.story.refused("edit_report_card", wrong),
        Refusal::Fields { .. }
    ));
    let stranger = class.story.candidate("Orang Lain");
    let ask = json!({ "term": term, "candidate": stranger });
    assert!(matches!(
        class.story.refused("report_card_of", ask),
        Refusal::NotFound { .. }
    ));
}

#[test]
fn a_mark_that_two_people_have_not_settled_does_not_count() {
    let mut class = class_of(1);
    let sitting = class.sat("BAB-1", "2026-02-02", &[90]);
    class.sat("BAB-2", "2026-03-02", &[80]);
    let row = class.story.done("sitting_of", json!(sitting))["line"]["row"].clone();
    class.story.done(
        "hold_sitting",
        json!({ "id": sitting, "row": row, "kind": { "decisive": true, "remedial_of": null } }),
    );
    let term = class.term("best", false);
    let line = class.line(term, 0);
    assert_eq!(
        (&line["marks"][0]["mark"], &line["marks"][0]["missing"][0]["why"]),
        (&Value::Null, &json!("unsettled"))
    );
    assert_eq!(line["mark"], 8000);
}
