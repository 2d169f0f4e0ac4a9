//! What people see when two computers meet: one story for each row of the table of what is asked and what is not.

use crate::meeting::{computers, group, is_sound, refusal};
use office::{
    Refusal,
    ids::{CandidateId, LessonId, SittingId, StaffId},
    refusal::Undecided,
    vocabulary::Role,
};
use serde_json::{Value, json};
use tests::{Story, identity, key, line};

/// An office and a laptop that know one class of three, who works at each, a lesson and two sittings.
struct Two {
    office: Story,
    laptop: Story,
    dewi: StaffId,
    budi: StaffId,
    batch: Value,
    people: Vec<CandidateId>,
    lesson: LessonId,
    official: SittingId,
    internal: SittingId,
}

impl Two {
    fn new() -> Self {
        let mut story = Story::new();
        let (dewi, budi) = (story.staff("Dewi", Role::Clerk), story.staff("Budi", Role::Clerk));
        let (batch, class, people) = story.class_of(3);
        let lesson = story.lesson(class, "2026-11-20");
        story.own_exam("BAB-1");
        let internal = story.sitting(class, "BAB-1", "2026-11-19", Value::Null);
        let exams = story.done("list_exams", json!(null));
        let exam = exams
            .as_array()
            .into_iter()
            .flatten()
            .find(|exam| exam["code"] == "JFT-BASIC");
        let row = json!({ "exam": exam.expect("a shipped exam")["id"], "class": class, "held_on": "2026-11-15",
            "place": null, "note": null });
        let page = story.done("hold_sitting", json!({ "id": null, "row": row }));
        let [office, laptop] = story.on_computers();
        Two {
            office,
            laptop,
            dewi,
            budi,
            batch: json!(batch),
            people,
            lesson,
            official: key(&page["line"]["id"]),
            internal,
        }
    }

    fn here(&mut self, name: &str, ask: Value) -> Value {
        self.office.done_as(self.dewi, name, ask)
    }

    fn there(&mut self, name: &str, ask: Value) -> Value {
        self.laptop.done_as(self.budi, name, ask)
    }

    fn meet(&mut self) {
        self.office.hear(&self.laptop);
        self.laptop.hear(&self.office);
    }

    fn page(&mut self) -> Value {
        self.here("questions", json!(null))
    }

    fn open(&mut self) -> Vec<Value> {
        array(&self.page()["open"])
    }

    /// Chooses the version that `wanted` says yes to, and meets.
    fn choose(&mut self, question: &Value, wanted: impl Fn(&Value) -> bool) {
        let ask = choice(question, wanted);
        self.here("decide_question", ask);
        self.meet();
    }

    fn is_settled(&mut self) {
        for story in [&mut self.office, &mut self.laptop] {
            let page = story.done("questions", json!(null));
            assert_eq!(page["open"], json!([]), "a decision counts everywhere");
            is_sound(story);
        }
        let (here, there) = (self.office.office.contents(), self.laptop.office.contents());
        assert_eq!(here.expect("contents"), there.expect("contents"));
    }
}

fn array(value: &Value) -> Vec<Value> {
    value.as_array().cloned().unwrap_or_default()
}

fn seen(question: &Value) -> Vec<Value> {
    array(&question["versions"])
        .iter()
        .flat_map(|version| array(&version["entries"]))
        .collect()
}

fn choice(question: &Value, wanted: impl Fn(&Value) -> bool) -> Value {
    let versions = array(&question["versions"]);
    let chosen = versions.iter().find(|version| wanted(version)).expect("such a version");
    json!({ "table": question["table"], "row": question["row"], "group": question["group"],
        "seen": seen(question), "chosen": chosen["entries"][0] })
}

fn edit(person: CandidateId, group: &str, value: Value) -> Value {
    json!({ "candidate": person, "groups": { group: value } })
}

fn contact(phone: &str) -> Value {
    json!({ "phone": phone, "phone_typed": null, "email": null })
}

fn address(street: &str, regency: &str) -> Value {
    json!({ "home_street": street, "home_rt": null, "home_rw": null, "home_village": null, "home_district": null,
        "home_regency": regency, "home_province": null, "home_postcode": null })
}

fn mark(lesson: LessonId, person: CandidateId, presence: &str) -> Value {
    json!({ "lesson": lesson, "cells": [{ "candidate": person,
        "mark": { "presence": presence, "minutes_late": null, "minutes_out": null, "note": null } }] })
}

fn scores(sitting: SittingId, person: CandidateId, points: i32) -> Value {
    json!({ "sitting": sitting, "lines": [line(person, json!([points * 100]))] })
}

#[test]
fn two_phones_are_both_kept_with_who_wrote_them_when_and_where() {
    let mut two = Two::new();
    let siti = two.people[0];
    two.here("edit_candidate", edit(siti, "contact", contact("0812 1111 1111")));
    two.there("edit_candidate", edit(siti, "contact", contact("0812 2222 2222")));
    two.meet();
    let open = two.open();
    let [question] = open.as_slice() else {
        panic!("one question: {open:?}")
    };
    assert_eq!(question["kind"], "value");
    assert_eq!(
        (&question["table"], &question["group"]),
        (&json!("candidates"), &json!("contact"))
    );
    assert_eq!(
        (&question["person"], &question["name"]),
        (&json!(siti), &json!("Calon Nomor 1"))
    );
    assert_eq!(question["holds"], false, "a phone number stops no paper");
    let versions = array(&question["versions"]);
    assert_eq!(versions.len(), 2);
    let shown = group(&mut two.office, siti, "contact")["phone"].clone();
    assert_eq!(
        versions[0]["values"]["phone"], shown,
        "the proposed one is the one that is shown"
    );
    for version in &versions {
        let expected = if version["values"]["phone"] == "+6281211111111" {
            ("Dewi", "PC-1")
        } else {
            ("Budi", "PC-2")
        };
        assert_eq!(
            (version["by"].as_str(), version["device"].as_str()),
            (Some(expected.0), Some(expected.1))
        );
        assert!(
            version["at"]
                .as_str()
                .is_some_and(|at| at.starts_with("2026-11-22T01:")),
            "{version}"
        );
    }
    two.choose(question, |version| version["by"] == "Dewi");
    two.is_settled();
    assert_eq!(group(&mut two.laptop, siti, "contact")["phone"], "+6281211111111");
}

#[test]
fn a_choice_stands_in_the_history_even_where_it_changes_nothing_that_is_seen() {
    let mut two = Two::new();
    let siti = two.people[0];
    // One of the two is shown already.
    for (by, here, there) in [
        ("Dewi", "0812 1111 1111", "0812 2222 2222"),
        ("Budi", "0812 3333 3333", "0812 4444 4444"),
    ] {
        two.here("edit_candidate", edit(siti, "contact", contact(here)));
        two.there("edit_candidate", edit(siti, "contact", contact(there)));
        two.meet();
        let now = two.open()[0].clone();
        let chosen = array(&now["versions"]).into_iter().find(|version| version["by"] == by);
        let phone = chosen.expect("such a version")["values"]["phone"].clone();
        two.choose(&now, |version| version["by"] == by);
        two.is_settled();
        assert_eq!(group(&mut two.laptop, siti, "contact")["phone"], phone);
        let history = two.there("history_of", json!(siti));
        assert_eq!(
            (&history[0]["deed"], &history[0]["by"], &history[0]["new"]["phone"]),
            (&json!("decide"), &json!("Dewi"), &phone),
            "the choice is a deed"
        );
    }
}

#[test]
fn a_phone_here_and_an_address_there_ask_nothing() {
    let mut two = Two::new();
    let siti = two.people[0];
    two.here("edit_candidate", edit(siti, "contact", contact("0812 1111 1111")));
    two.there(
        "edit_candidate",
        edit(siti, "home_address", address("Jl. Veteran 5", "Banjar")),
    );
    two.meet();
    two.is_settled();
    assert_eq!(
        group(&mut two.office, siti, "home_address")["home_street"],
        "Jl. Veteran 5"
    );
    assert_eq!(group(&mut two.laptop, siti, "contact")["phone"], "+6281211111111");
}

#[test]
fn two_addresses_are_one_question_with_both_in_full_and_never_mixed() {
    let mut two = Two::new();
    let siti = two.people[0];
    two.here(
        "edit_candidate",
        edit(siti, "home_address", address("Jl. Veteran 5", "Banjar")),
    );
    two.there(
        "edit_candidate",
        edit(siti, "home_address", address("Jl. Sultan Adam 12", "Kota Banjarmasin")),
    );
    two.meet();
    let open = two.open();
    assert_eq!(open.len(), 1);
    let both: Vec<(Value, Value)> = array(&open[0]["versions"])
        .iter()
        .map(|version| {
            (
                version["values"]["home_street"].clone(),
                version["values"]["home_regency"].clone(),
            )
        })
        .collect();
    assert!(both.contains(&(json!("Jl. Veteran 5"), json!("Banjar"))), "{both:?}");
    assert!(both.contains(&(json!("Jl. Sultan Adam 12"), json!("Kota Banjarmasin"))));
    two.choose(&open[0], |version| version["values"]["home_regency"] == "Banjar");
    two.is_settled();
    assert_eq!(
        group(&mut two.office, siti, "home_address")["home_street"],
        "Jl. Veteran 5"
    );
}

#[test]
fn an_edit_made_in_sight_of_the_other_is_plain_history() {
    let mut two = Two::new();
    let siti = two.people[0];
    two.here("edit_candidate", edit(siti, "contact", contact("0812 1111 1111")));
    two.meet();
    two.there("edit_candidate", edit(siti, "contact", contact("0812 2222 2222")));
    two.meet();
    two.is_settled();
}

#[test]
fn who_somebody_is_holds_every_paper_until_it_is_decided() {
    let mut two = Two::new();
    let siti = two.people[0];
    let named = |name: &str| edit(siti, "identity", identity(name));
    two.here("edit_candidate", named("Siti Rahmawati"));
    two.there("edit_candidate", named("Siti Rahmawaty"));
    two.meet();
    let open = two.open();
    assert_eq!(open[0]["holds"], true);
    let profile = two.here("profile_of", json!(siti));
    assert_eq!(
        profile["in_question"],
        json!([{ "group": "identity", "columns": ["name"], "holds": true }]),
        "what differs is named"
    );
    let certificates = json!({ "batch": two.batch, "candidates": [siti], "course": "Kaigo", "given_on": null });
    let Refusal::Undecided { what, .. } = two.office.refused("give_certificates", certificates.clone()) else {
        panic!("nothing is certified")
    };
    assert_eq!(
        what,
        [Undecided {
            group: "identity".to_owned(),
            exam: None
        }]
    );
    let others = json!({ "batch": two.batch, "candidates": [two.people[1]], "course": "Kaigo", "given_on": null });
    two.here("give_certificates", others);
    two.choose(&open[0], |version| version["values"]["name"] == "Siti Rahmawati");
    two.here("give_certificates", certificates);
}

#[test]
fn a_score_in_question_is_provisional_and_passes_nothing() {
    let mut two = Two::new();
    let siti = two.people[0];
    let (official, internal) = (two.official, two.internal);
    two.here("enter_scores", scores(official, siti, 200));
    two.there("enter_scores", scores(official, siti, 210));
    two.here("enter_scores", scores(internal, siti, 80));
    two.there("enter_scores", scores(internal, siti, 90));
    two.meet();
    let open = two.open();
    assert_eq!(open.len(), 2);
    assert_eq!(
        (&open[0]["about"]["exam"], &open[0]["holds"], &open[1]["holds"]),
        (&json!("JFT BASIC"), &json!(true), &json!(false)),
        "what papers wait for comes first: {open:?}"
    );
    let results = array(&two.here("profile_of", json!(siti))["results"]);
    assert!(
        results
            .iter()
            .all(|line| line["provisional"] == true && line["in_question"] == true),
        "{results:?}"
    );
    assert!(
        results.iter().all(|line| line["verdict"]["passed"].is_null()),
        "nothing is passed yet"
    );
    let sheet = two.here("sitting_of", json!(official));
    let in_question: Vec<bool> = array(&sheet["lines"])
        .iter()
        .map(|line| line["in_question"] == true)
        .collect();
    assert_eq!(in_question, [true, false, false], "the cell is marked");
    let refused = two.office.refused(
        "give_certificates",
        json!({ "batch": two.batch, "candidates": [siti], "course": "Kaigo", "given_on": null }),
    );
    let what = vec![Undecided {
        group: "result".to_owned(),
        exam: Some("JFT BASIC".to_owned()),
    }];
    assert_eq!(
        refused,
        Refusal::Undecided {
            person: "Calon Nomor 1".to_owned(),
            what
        },
        "a test of the house holds nothing"
    );
    two.choose(&open[0], |version| version["values"]["scores"] == "[21000]");
    let results = array(&two.here("profile_of", json!(siti))["results"]);
    let decided = results
        .iter()
        .find(|line| line["code"] == "JFT-BASIC")
        .expect("the result");
    assert_eq!(
        (&decided["in_question"], &decided["verdict"]["passed"]),
        (&json!(false), &json!(true))
    );
}

#[test]
fn the_same_mark_twice_is_one_and_two_marks_are_both_shown() {
    let mut two = Two::new();
    let (siti, ani, lesson) = (two.people[0], two.people[1], two.lesson);
    two.here("mark_attendance", mark(lesson, siti, "present"));
    two.there("mark_attendance", mark(lesson, siti, "present"));
    two.here("mark_attendance", mark(lesson, ani, "sick"));
    two.there("mark_attendance", mark(lesson, ani, "present"));
    two.meet();
    let open = two.open();
    let [question] = open.as_slice() else {
        panic!("one question: {open:?}")
    };
    assert_eq!((&question["kind"], &question["person"]), (&json!("mark"), &json!(ani)));
    assert_eq!(question["about"]["day"], "2026-11-20");
    let register = two.here("register_of", json!(lesson));
    let contested = |person: CandidateId| {
        let lines = array(&register["lines"]);
        let line = lines.into_iter().find(|line| line["candidate"] == json!(person));
        array(&line.expect("a line")["contested"])
    };
    assert_eq!(contested(siti), Vec::<Value>::new());
    let marks = contested(ani);
    assert!(
        marks.contains(&json!({ "presence": "sick", "by": "Dewi" })),
        "{marks:?}"
    );
    assert!(marks.contains(&json!({ "presence": "present", "by": "Budi" })));
    two.choose(question, |version| version["values"]["presence"] == "sick");
    two.is_settled();
}

#[test]
fn who_was_withdrawn_here_and_changed_there_stays_and_is_one_question() {
    for keep in [true, false] {
        let mut two = Two::new();
        let siti = two.people[0];
        two.here("withdraw_candidate", json!(siti));
        two.there("edit_candidate", edit(siti, "contact", contact("0812 2222 2222")));
        two.there("edit_candidate", edit(siti, "note", json!({ "note": "Sepatu 24,5" })));
        two.meet();
        assert_eq!(
            two.here("profile_of", json!(siti))["withdrawn"],
            false,
            "the record stays"
        );
        let open = two.open();
        let [question] = open.as_slice() else {
            panic!("one question for the whole row: {open:?}")
        };
        assert_eq!(
            (&question["kind"], &question["also"]),
            (&json!("withdrawn"), &json!(["note"]))
        );
        let withdrawn = array(&question["versions"])
            .into_iter()
            .find(|version| version["withdrawn"] == true);
        assert_eq!(withdrawn.expect("the withdrawal")["by"], "Dewi");
        assert_eq!(
            two.office.refused("withdraw_candidate", json!(siti)),
            Refusal::QuestionOpen,
            "first somebody decides"
        );
        two.choose(question, |version| version["withdrawn"] == json!(!keep));
        two.is_settled();
        assert_eq!(two.here("profile_of", json!(siti))["withdrawn"], !keep);
        if keep {
            assert_eq!(group(&mut two.office, siti, "contact")["phone"], "+6281222222222");
            assert_eq!(group(&mut two.office, siti, "note")["note"], "Sepatu 24,5");
        }
    }
}

#[test]
fn what_comes_in_under_somebody_withdrawn_is_kept_and_asked_about() {
    for restore in [true, false] {
        let mut two = Two::new();
        let (siti, lesson) = (two.people[0], two.lesson);
        two.here("mark_attendance", mark(lesson, two.people[1], "present"));
        two.here("withdraw_candidate", json!(siti));
        assert_eq!(
            two.page()["under_withdrawn"],
            json!([]),
            "what was there before is no news"
        );
        two.there("mark_attendance", mark(lesson, siti, "present"));
        two.meet();
        let under = array(&two.page()["under_withdrawn"]);
        let [one] = under.as_slice() else {
            panic!("one person: {under:?}")
        };
        assert_eq!(
            (&one["table"], &one["row"], &one["name"]),
            (&json!("candidates"), &json!(siti), &json!("Calon Nomor 1"))
        );
        assert_eq!(one["came"], json!([{ "table": "attendance", "rows": 1 }]));
        assert_eq!((&one["by"], &one["device"]), (&json!("Budi"), &json!("PC-2")));
        let row = json!({ "table": "candidates", "row": siti });
        let page = two.here(if restore { "bring_back" } else { "leave_withdrawn" }, row);
        assert_eq!(page["under_withdrawn"], json!([]), "somebody has looked");
        two.meet();
        let there = two.there("questions", json!(null));
        assert_eq!(there["under_withdrawn"], json!([]), "and that counts everywhere");
        assert_eq!(two.there("profile_of", json!(siti))["withdrawn"], !restore);
        two.is_settled();
    }
}

#[test]
fn a_batch_over_its_seats_is_told_and_nobody_is_turned_away() {
    let mut two = Two::new();
    let row = json!({ "name": "Angkatan 5", "programme": null, "starts_on": "2026-01-05", "departs_on": "2027-02-18",
        "seats": 4, "note": null });
    let batch = two.batch.clone();
    two.here("edit_batch", json!({ "id": batch, "row": row }));
    two.meet();
    let (ani, budi) = (two.office.candidate("Ani"), two.laptop.candidate("Budi"));
    let enrol = |who: CandidateId| json!({ "batch": batch, "class": null, "candidates": [who], "participant": null });
    two.here("enrol", enrol(ani));
    two.there("enrol", enrol(budi));
    assert_eq!(two.page()["over_seats"], json!([]));
    two.meet();
    let over = two.page()["over_seats"].clone();
    assert_eq!(
        over,
        json!([{ "batch": batch, "name": "Angkatan 5", "people": 5, "seats": 4 }])
    );
    two.is_settled();
}

#[test]
fn a_clock_that_is_more_than_a_day_off_is_named() {
    for (days, is_told) in [(30, true), (-30, true), (0, false)] {
        let mut two = Two::new();
        let stamp = two.laptop.stamp_of(two.budi);
        let wrong = office::Stamp {
            now: stamp.now + chrono::Duration::days(days),
            ..stamp
        };
        let ask = edit(two.people[0], "note", json!({ "note": "dari laptop" }));
        office::desk::answer(&mut two.laptop.office, wrong, "edit_candidate", ask).expect("an edit");
        two.office.hear(&two.laptop);
        let clocks = array(&two.page()["clocks"]);
        assert_eq!(clocks.len(), usize::from(is_told), "{clocks:?}");
        if is_told {
            assert_eq!(
                (&clocks[0]["device"], &clocks[0]["here"]),
                (&json!("PC-2"), &json!(false))
            );
        }
    }
}

/// Three computers, each with its own phone number of one person.
fn with_phones(phones: [&str; 3]) -> [Story; 3] {
    let (mut computers, siti) = computers();
    for (computer, phone) in computers.iter_mut().zip(phones) {
        computer.done("edit_candidate", edit(siti, "contact", contact(phone)));
    }
    computers
}

#[test]
fn nobody_decides_against_what_was_not_shown() {
    let [mut office, laptop, third] = with_phones(["0812 1111 1111", "0812 2222 2222", "0812 3333 3333"]);
    office.hear(&laptop);
    let shown = office.done("questions", json!(null))["open"][0].clone();
    office.hear(&third);
    let ask = choice(&shown, |_| true);
    assert_eq!(office.refused("decide_question", ask), Refusal::QuestionChanged);
    let now = office.done("questions", json!(null))["open"][0].clone();
    assert_eq!(array(&now["versions"]).len(), 3, "the third side");
    let ask = choice(&now, |_| true);
    assert_eq!(office.done("decide_question", ask.clone())["open"], json!([]));
    assert_eq!(
        office.refused("decide_question", ask),
        Refusal::QuestionChanged,
        "once is enough"
    );
}

#[test]
fn three_computers_that_say_two_things_are_two_sides() {
    let [mut office, laptop, third] = with_phones(["0812 1111 1111", "0812 2222 2222", "0812 2222 2222"]);
    office.hear(&laptop);
    office.hear(&third);
    let question = office.done("questions", json!(null))["open"][0].clone();
    let entries: Vec<usize> = array(&question["versions"])
        .iter()
        .map(|version| array(&version["entries"]).len())
        .collect();
    assert_eq!(entries.iter().sum::<usize>(), 3, "{entries:?}");
    assert_eq!(entries.len(), 2);
    office.done(
        "decide_question",
        choice(&question, |version| version["values"]["phone"] == "+6281222222222"),
    );
    is_sound(&mut office);
}

#[test]
fn a_decision_can_be_looked_up_and_made_anew_as_often_as_one_likes() {
    let mut two = Two::new();
    let siti = two.people[0];
    two.here("edit_candidate", edit(siti, "contact", contact("0812 1111 1111")));
    two.there("edit_candidate", edit(siti, "contact", contact("0812 2222 2222")));
    two.meet();
    let open = two.open();
    two.choose(&open[0], |version| version["by"] == "Dewi");
    for phone in ["+6281222222222", "+6281211111111"] {
        let decided = two.there("decided_questions", json!(10));
        let [decision] = array(&decided).try_into().expect("one decision");
        assert_eq!(
            (&decision["by"], &decision["stands"]),
            (&json!(if phone.ends_with('2') { "Dewi" } else { "Budi" }), &json!(true))
        );
        let versions = array(&decision["question"]["versions"]);
        assert_eq!(
            versions.len(),
            2,
            "both are still known with who wrote them: {versions:?}"
        );
        let chosen = decision["chosen"]
            .as_u64()
            .and_then(|chosen| usize::try_from(chosen).ok())
            .expect("a choice");
        assert_ne!(versions[chosen]["values"]["phone"], phone);
        let other = versions
            .iter()
            .find(|version| version["values"]["phone"] == phone)
            .expect("the other");
        let ask = json!({ "entry": decision["entry"], "group": "contact", "chosen": other["entries"][0] });
        two.there("decide_again", ask.clone());
        assert_eq!(
            two.laptop.refused("decide_again", ask),
            Refusal::QuestionChanged,
            "that decision no longer stands"
        );
        two.meet();
        assert_eq!(group(&mut two.office, siti, "contact")["phone"], phone);
        two.is_settled();
    }
    two.here("edit_candidate", edit(siti, "contact", contact("0812 4444 4444")));
    let decided = two.here("decided_questions", json!(10));
    assert_eq!(decided[0]["stands"], false, "somebody wrote something else since");
}

#[test]
fn a_person_withdrawn_by_decision_comes_back_by_another_with_everything() {
    let mut two = Two::new();
    let siti = two.people[0];
    two.here("withdraw_candidate", json!(siti));
    two.there("edit_candidate", edit(siti, "contact", contact("0812 2222 2222")));
    two.meet();
    let open = two.open();
    for turn in 0..3 {
        if turn == 0 {
            two.choose(&open[0], |version| version["withdrawn"] == true);
        } else {
            let decided = two.here("decided_questions", json!(10));
            let versions = array(&decided[0]["question"]["versions"]);
            let other = versions
                .iter()
                .find(|version| version["withdrawn"] == json!(turn == 2))
                .expect("the other");
            two.here(
                "decide_again",
                json!({ "entry": decided[0]["entry"], "group": "contact", "chosen": other["entries"][0] }),
            );
            two.meet();
        }
        two.is_settled();
        assert_eq!(two.there("profile_of", json!(siti))["withdrawn"], turn != 1);
    }
    assert_eq!(group(&mut two.office, siti, "identity")["name"], "Calon Nomor 1");
}

#[test]
fn only_whoever_may_decide_is_asked() {
    let mut two = Two::new();
    let siti = two.people[0];
    two.here("edit_candidate", edit(siti, "contact", contact("0812 1111 1111")));
    two.there("edit_candidate", edit(siti, "contact", contact("0812 2222 2222")));
    two.meet();
    let open = two.open();
    let teacher = two.office.staff("Ratna", Role::Teacher);
    let page = two.office.done_as(teacher, "questions", json!(null));
    assert_eq!(page["open"], json!([]));
    let refused = two
        .office
        .refused_as(teacher, "decide_question", choice(&open[0], |_| true));
    assert_eq!(
        refused,
        Refusal::NotAllowed {
            deed: "decide".to_owned()
        }
    );
    let kinds = |page: &Value| -> Vec<Value> {
        array(&page["actions"])
            .iter()
            .map(|action| action["what"]["kind"].clone())
            .collect()
    };
    assert!(!kinds(&two.office.done_as(teacher, "today", json!(null))).contains(&json!("questions")));
    let told = two.here("today", json!(null));
    assert!(
        kinds(&told).contains(&json!("questions")),
        "the first page says that something waits"
    );
}

#[test]
fn a_row_that_never_was_is_answered_and_is_no_fault() {
    let mut story = Story::new();
    let nothing =
        json!({ "table": "candidates; DROP TABLE staff", "row": "x", "group": "y", "seen": [], "chosen": "1:1" });
    assert_eq!(story.refused("decide_question", nothing), Refusal::QuestionChanged);
    let stamp = story.stamp();
    let again = json!({ "entry": "99:1", "group": "contact", "chosen": "1:1" });
    let answer = office::desk::answer(&mut story.office, stamp, "decide_again", again);
    assert_eq!(refusal(answer), Refusal::not_found("questions"));
    let row = json!({ "table": "staff", "row": story.admin });
    assert_eq!(
        story.refused("leave_withdrawn", row.clone()),
        Refusal::not_found("questions")
    );
    assert_eq!(story.refused("bring_back", row), Refusal::not_found("questions"));
}
