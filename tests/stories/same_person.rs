//! One person in two records: found, looked at side by side, linked and taken apart again, with nothing lost.

use crate::meeting::{computers, group, is_sound};
use office::{Refusal, ids::CandidateId};
use serde_json::{Value, json};
use tests::{Story, key};

fn register(story: &mut Story, name: &str, nik: Option<&str>, born: Option<&str>) -> CandidateId {
    let groups = json!({ "identity": {
        "name": name, "nik": nik, "birth_place": null, "birth_date": born, "sex": null } });
    key(&story.done(
        "register_candidate",
        json!({ "groups": groups, "batch": null, "class": null }),
    )["id"])
}

fn pairs(story: &mut Story) -> Vec<(Vec<String>, Value)> {
    let page = story.done("questions", json!(null));
    let pairs = page["same"].as_array().cloned().unwrap_or_default();
    let name = |side: &Value| side["name"].as_str().unwrap_or_default().to_owned();
    pairs
        .iter()
        .map(|pair| (vec![name(&pair["one"]), name(&pair["other"])], pair["because"].clone()))
        .collect()
}

fn names(story: &mut Story, search: &str) -> Vec<String> {
    let page = story.done("list_people", json!({ "search": search }));
    let lines = page["lines"].as_array().cloned().unwrap_or_default();
    lines
        .iter()
        .filter_map(|line| Some(line["name"].as_str()?.to_owned()))
        .collect()
}

fn link(main: CandidateId, other: CandidateId, take: &[&str]) -> Value {
    json!({ "main": main, "other": other, "take": take })
}

const NIK: &str = "6371015708010003";

#[test]
fn one_nik_on_two_laptops_is_two_records_and_a_question() {
    let ([mut office, mut laptop], _) = computers();
    register(&mut office, "Siti Aminah", Some(NIK), Some("2001-08-17"));
    register(&mut laptop, "Aminah Siti", Some(NIK), None);
    assert_eq!(pairs(&mut office), []);
    office.hear(&laptop);
    let found = pairs(&mut office);
    assert_eq!(found.len(), 1, "{found:?}");
    assert_eq!(found[0].1, json!(["nik"]));
    assert_eq!(
        names(&mut office, "aminah").len(),
        2,
        "both are kept until somebody looks"
    );
}

#[test]
fn a_passport_or_a_birth_date_with_nearly_the_name_is_enough_and_less_is_not() {
    let mut story = Story::new();
    let one = register(&mut story, "Dewi Safitri", None, Some("2002-03-04"));
    let other = register(&mut story, "Rahmat Hidayat", None, Some("2001-01-01"));
    register(&mut story, "Dewi Safitry", None, Some("2002-03-04"));
    register(&mut story, "Dewi Safitri", None, Some("2003-03-04"));
    register(&mut story, "Yusuf Anwar", None, Some("2002-03-04"));
    assert_eq!(
        pairs(&mut story),
        [(
            vec!["Dewi Safitri".to_owned(), "Dewi Safitry".to_owned()],
            json!(["near_name_and_birth_date"])
        )]
    );
    for (id, number) in [(one, "C 1234567"), (other, "c1234567")] {
        let passport = json!({ "passport_number": number, "passport_issued_on": null, "passport_expires_on": null });
        story.done(
            "edit_candidate",
            json!({ "candidate": id, "groups": { "passport": passport } }),
        );
    }
    let found = pairs(&mut story);
    assert!(
        found.iter().any(|(_, because)| *because == json!(["passport"])),
        "{found:?}"
    );
}

#[test]
fn who_was_told_apart_is_not_asked_about_again_on_any_computer() {
    let ([mut office, mut laptop], _) = computers();
    let one = register(&mut office, "Siti Aminah", Some(NIK), None);
    let other = register(&mut laptop, "Siti Aminah", Some(NIK), None);
    office.hear(&laptop);
    let page = office.done(
        "tell_apart",
        json!({ "one": other, "other": one, "reason": "kembar, salah ketik NIK" }),
    );
    assert_eq!(page["same"], json!([]));
    laptop.hear(&office);
    assert_eq!(pairs(&mut laptop), []);
    office.done("undo", json!(null));
    assert_eq!(pairs(&mut office).len(), 1, "it can be taken back");
    is_sound(&mut office);
}

#[test]
fn two_linked_records_are_one_person_with_the_chosen_values_and_all_that_hangs_on_both() {
    let mut story = Story::new();
    let (batch, class, people) = story.class_of(1);
    let main = people[0];
    let other = register(&mut story, "Calon Nomer 1", Some(NIK), None);
    let (lesson, later) = (story.lesson(class, "2026-11-19"), story.lesson(class, "2026-11-20"));
    story.done(
        "enrol",
        json!({ "batch": batch, "class": class, "candidates": [other], "participant": null }),
    );
    for (lesson, who) in [(lesson, main), (later, other)] {
        story.done(
            "mark_attendance",
            json!({ "lesson": lesson, "cells": [{ "candidate": who,
            "mark": { "presence": "present", "minutes_late": null, "minutes_out": null, "note": null } }] }),
        );
    }
    let contact = json!({ "phone": "0812 3333 3333", "phone_typed": null, "email": null });
    story.done(
        "edit_candidate",
        json!({ "candidate": other, "groups": { "contact": contact } }),
    );
    let sides = story.done("side_by_side", json!({ "one": main, "other": other }));
    let of_group = |name: &str| {
        let groups = sides["groups"].as_array().cloned().unwrap_or_default();
        groups
            .into_iter()
            .find(|group| group["group"] == name)
            .expect("a group")
    };
    assert_eq!(
        of_group("contact")["take_other"],
        true,
        "what only the other one says is proposed"
    );
    assert_eq!(of_group("identity")["take_other"], false);
    assert_eq!(sides["other"]["marks"], 1);

    let profile = story.done("link_people", link(main, other, &["contact"]));
    assert_eq!(profile["id"], json!(main));
    assert_eq!(profile["groups"]["contact"]["phone"], "+6281233333333");
    assert_eq!(
        profile["groups"]["identity"]["name"], "Calon Nomor 1",
        "what was not taken stays"
    );
    assert_eq!(profile["attendance"]["present"], 2, "marks of both records");
    assert_eq!(
        profile["enrolments"].as_array().map(Vec::len),
        Some(1),
        "one place in the batch"
    );
    assert_eq!(profile["linked"][0]["id"], json!(other));
    assert_eq!(story.done("profile_of", json!(other))["main"]["id"], json!(main));

    assert_eq!(names(&mut story, ""), ["Calon Nomor 1"], "one line in the list");
    assert_eq!(
        names(&mut story, "nomer"),
        ["Calon Nomor 1"],
        "the other's name finds the person"
    );
    assert_eq!(
        names(&mut story, &NIK[8..]),
        ["Calon Nomor 1"],
        "and so does the other's number"
    );
    let matched = story.done("list_people", json!({ "search": "nomer" }))["lines"][0]["matched"].clone();
    assert_eq!(
        matched,
        json!({ "by": "name", "text": "Calon Nomer 1" }),
        "and it is said why"
    );
    let page = story.done("batch_page", json!(batch));
    assert_eq!(page["people"].as_array().map(Vec::len), Some(1));
    let same = story.done("likely_same", json!({ "nik": NIK }));
    assert_eq!(
        same[0]["line"]["id"],
        json!(main),
        "whoever registers the person once more is led to the one"
    );

    story.done("undo", json!(null));
    assert_eq!(
        group(&mut story, main, "contact")["phone"],
        json!(null),
        "the whole link is one deed"
    );
    assert_eq!(names(&mut story, "").len(), 2);
    is_sound(&mut story);
}

#[test]
fn a_link_is_taken_back_much_later_and_every_edit_stays_where_it_was_made() {
    let ([mut office, mut laptop], main) = computers();
    let other = register(&mut office, "Siti Rahmawaty", Some(NIK), None);
    laptop.hear(&office);
    office.done("link_people", link(main, other, &[]));
    let note = |text: &str, who: CandidateId| json!({ "candidate": who, "groups": { "note": { "note": text } } });
    office.done("edit_candidate", note("sesudah digabung", main));
    laptop.done("edit_candidate", note("laptop belum tahu", other));
    office.hear(&laptop);
    assert_eq!(names(&mut office, "siti").len(), 1);
    office.done("unlink_person", json!(other));
    assert_eq!(names(&mut office, "siti").len(), 2);
    assert_eq!(group(&mut office, main, "note")["note"], "sesudah digabung");
    assert_eq!(group(&mut office, other, "note")["note"], "laptop belum tahu");
    assert_eq!(
        office.refused("unlink_person", json!(other)),
        Refusal::not_found("candidates")
    );
    is_sound(&mut office);
}

#[test]
fn a_chain_is_followed_to_its_end_and_a_circle_is_refused() {
    let mut story = Story::new();
    let people: Vec<CandidateId> = (0..3)
        .map(|number| register(&mut story, &format!("Ani {number}"), None, None))
        .collect();
    story.done("link_people", link(people[1], people[0], &[]));
    story.done("link_people", link(people[2], people[1], &[]));
    assert_eq!(names(&mut story, "ani"), ["Ani 2"]);
    let linked = story.done("profile_of", json!(people[2]))["linked"]
        .as_array()
        .map(Vec::len);
    assert_eq!(linked, Some(2));
    for (main, other) in [(0, 2), (2, 0), (1, 1)] {
        assert_eq!(
            story.refused("link_people", link(people[main], people[other], &[])),
            Refusal::LinkedAlready
        );
    }
    let apart = json!({ "one": people[0], "other": people[2] });
    assert_eq!(story.refused("tell_apart", apart), Refusal::LinkedAlready);
}

#[test]
fn two_computers_that_link_crosswise_lose_nobody() {
    let ([mut office, mut laptop], siti) = computers();
    let other = register(&mut office, "Siti Rahmawaty", None, None);
    laptop.hear(&office);
    office.done("link_people", link(siti, other, &[]));
    laptop.done("link_people", link(other, siti, &[]));
    office.hear(&laptop);
    laptop.hear(&office);
    let seen = names(&mut office, "siti");
    assert_eq!(seen.len(), 1, "one of the two stands for both: {seen:?}");
    assert_eq!(names(&mut laptop, "siti"), seen, "the same one everywhere");
    let main = if seen == ["Siti Rahmawati"] { siti } else { other };
    office.done("unlink_person", json!(main));
    assert_eq!(
        names(&mut office, "siti"),
        seen,
        "what was left of the circle is a link"
    );
    is_sound(&mut office);
}

#[test]
fn what_is_in_question_is_decided_before_it_is_taken() {
    let ([mut office, mut laptop], siti) = computers();
    let other = register(&mut office, "Siti Rahmawaty", None, None);
    laptop.hear(&office);
    for (story, phone) in [(&mut office, "0812 1111 1111"), (&mut laptop, "0812 2222 2222")] {
        let contact = json!({ "phone": phone, "phone_typed": null, "email": null });
        story.done(
            "edit_candidate",
            json!({ "candidate": other, "groups": { "contact": contact } }),
        );
    }
    office.hear(&laptop);
    assert_eq!(
        office.refused("link_people", link(siti, other, &["contact"])),
        Refusal::QuestionOpen
    );
    assert_eq!(
        office.refused("link_people", link(siti, other, &["alias"])),
        Refusal::not_found("candidates")
    );
    office.done("link_people", link(siti, other, &[]));
}
