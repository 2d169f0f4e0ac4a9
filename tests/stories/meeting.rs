//! Computers that meet: nothing is lost, nobody decides what they have not seen, and every hand-over is whole or not at
//! all.

use office::store::keys::KeyFile;
use office::{Refusal, Stamp, Trouble, book::questions::Question, ids::CandidateId};
use serde_json::{Value, json};
use tests::Story;

fn phone(story: &mut Story, id: CandidateId, phone: &str) {
    let contact = json!({ "phone": phone, "phone_typed": null, "email": null });
    story.done(
        "edit_candidate",
        json!({ "candidate": id, "groups": { "contact": contact } }),
    );
}

fn note(story: &mut Story, id: CandidateId, note: &str) {
    story.done(
        "edit_candidate",
        json!({ "candidate": id, "groups": { "note": { "note": note } } }),
    );
}

pub(crate) fn group(story: &mut Story, id: CandidateId, group: &str) -> Value {
    story.done("profile_of", json!(id))["groups"][group].clone()
}

pub(crate) fn questions(story: &Story) -> Vec<Question> {
    story.office.questions().expect("the questions")
}

fn decide(story: &mut Story, question: &Question, choice: usize) -> office::Result<()> {
    let stamp = story.stamp();
    story.office.decide(stamp, question, choice)
}

pub(crate) fn is_sound(story: &mut Story) {
    assert_eq!(story.office.check().expect("a check").problems, Vec::<String>::new());
}

/// Computers that know the same person.
pub(crate) fn computers<const N: usize>() -> ([Story; N], CandidateId) {
    let mut story = Story::new();
    let siti = story.candidate("Siti Rahmawati");
    (story.on_computers(), siti)
}

pub(crate) fn refusal<T>(answer: office::Result<T>) -> Refusal {
    match answer {
        Err(Trouble::Refused(refusal)) => refusal,
        Err(fault) => panic!("a fault instead of an answer: {fault}"),
        Ok(_) => panic!("this should be refused"),
    }
}

#[test]
fn two_phone_numbers_are_asked_about_and_a_note_is_not() {
    let ([mut office, mut laptop], siti) = computers();
    phone(&mut office, siti, "0812 1111 1111");
    phone(&mut laptop, siti, "0812 2222 2222");
    note(&mut laptop, siti, "Sepatu 24,5");
    office.hear(&laptop);
    laptop.hear(&office);
    let asked = questions(&office);
    assert_eq!(asked.len(), 1, "one number each is one question: {asked:?}");
    assert_eq!(asked[0].group, "contact");
    assert_eq!(asked, questions(&laptop), "both are asked the same");
    assert_eq!(group(&mut office, siti, "note")["note"], "Sepatu 24,5");

    let seen = group(&mut laptop, siti, "contact");
    decide(&mut office, &asked[0], 1).expect("a decision");
    laptop.hear(&office);
    assert_eq!(questions(&laptop), [], "a decision counts everywhere");
    assert_ne!(group(&mut laptop, siti, "contact"), seen, "the other number was chosen");
}

#[test]
fn an_edit_made_after_seeing_the_other_is_no_question_whatever_the_clock_says() {
    let ([mut office, mut laptop], siti) = computers();
    phone(&mut office, siti, "0812 1111 1111");
    laptop.hear(&office);
    let stamp = laptop.stamp();
    let in_2006 = Stamp {
        now: stamp.now - chrono::Duration::days(20 * 365),
        ..stamp
    };
    let contact = json!({ "phone": "0812 2222 2222", "phone_typed": null, "email": null });
    let ask = json!({ "candidate": siti, "groups": { "contact": contact } });
    office::desk::answer(&mut laptop.office, in_2006, "edit_candidate", ask).expect("an edit in 2006");
    office.hear(&laptop);
    assert_eq!(questions(&office), []);
    assert_eq!(group(&mut office, siti, "contact")["phone"], "+6281222222222");
}

#[test]
fn a_number_written_again_while_it_is_in_question_is_a_decision() {
    let ([mut office, mut laptop], siti) = computers();
    phone(&mut office, siti, "0812 1111 1111");
    phone(&mut laptop, siti, "0812 2222 2222");
    office.hear(&laptop);
    laptop.hear(&office);
    assert_eq!(questions(&office).len(), 1);
    let shown = group(&mut office, siti, "contact");
    let shown_phone = shown["phone"].as_str().expect("a number").to_owned();
    phone(&mut office, siti, &shown_phone);
    assert_eq!(questions(&office), [], "whoever writes it again says that it is right");
    assert_eq!(
        group(&mut office, siti, "contact"),
        shown,
        "to the letter, as it was typed"
    );
    laptop.hear(&office);
    assert_eq!(questions(&laptop), [], "and that counts everywhere");
    assert_eq!(group(&mut laptop, siti, "contact"), shown);
    is_sound(&mut office);
}

#[test]
fn a_value_written_again_while_the_person_was_withdrawn_elsewhere_keeps_the_person() {
    let ([mut office, mut laptop], siti) = computers();
    office.done("withdraw_candidate", json!(siti));
    note(&mut laptop, siti, "dari laptop");
    office.hear(&laptop);
    note(&mut office, siti, "dari laptop");
    assert_eq!(questions(&office), []);
    laptop.hear(&office);
    for story in [&mut office, &mut laptop] {
        assert_eq!(questions(story), []);
        assert_eq!(story.done("profile_of", json!(siti))["withdrawn"], false);
        assert_eq!(
            group(story, siti, "identity")["name"],
            "Siti Rahmawati",
            "with everything she had"
        );
        is_sound(story);
    }
    office.done("withdraw_candidate", json!(siti));
    assert_eq!(
        office.done("profile_of", json!(siti))["withdrawn"],
        true,
        "and can be withdrawn again"
    );
}

#[test]
fn a_save_that_changes_something_else_decides_nothing() {
    let mut story = Story::new();
    let (batch, _, _) = story.class_of(0);
    let [mut office, mut laptop] = story.on_computers();
    let row = |name: &str, seats: i64| json!({ "id": batch, "row": { "name": name, "programme": null, "starts_on": null, "departs_on": null, "seats": seats, "note": null } });
    office.done("edit_batch", row("Angkatan 5", 20));
    laptop.done("edit_batch", row("Angkatan 5", 30));
    office.hear(&laptop);
    let shown = office.done("batch_page", json!(batch))["line"]["row"]["seats"]
        .as_i64()
        .expect("seats");
    office.done("edit_batch", row("Angkatan Lima", shown));
    assert_eq!(questions(&office).len(), 1, "only the name was meant");
    office.done("edit_batch", row("Angkatan Lima", shown));
    assert_eq!(
        questions(&office),
        [],
        "a save that changes nothing says that all is right"
    );
    is_sound(&mut office);
}

#[test]
fn a_change_that_arrives_before_what_it_replaced_is_no_question() {
    let ([mut office, mut laptop, mut third], siti) = computers();
    note(&mut office, siti, "lama");
    let first = third.lacks(&office).entries[0].replica;
    laptop.hear(&office);
    note(&mut laptop, siti, "baru");
    let mut parcel = third.lacks(&laptop);
    parcel.entries.sort_by_key(|entry| entry.replica == first);
    assert_eq!(parcel.entries.len(), 2);
    let now = third.stamp().now;
    third.office.take_in(&parcel, now).expect("taken in");
    assert_eq!(
        questions(&third),
        [],
        "the newer note was written in sight of the older"
    );
    assert_eq!(group(&mut third, siti, "note")["note"], "baru");
    is_sound(&mut third);
}

#[test]
fn a_copy_with_a_new_number_still_hands_on_what_it_wrote_before() {
    let ([mut office, mut laptop], siti) = computers();
    let number = |story: &Story| KeyFile::read(story.office.folder()).expect("keys").replica;
    assert_ne!(
        number(&office),
        number(&laptop),
        "two computers never write under one number"
    );
    note(&mut laptop, siti, "dari laptop");
    // The laptop's store is restored on another machine.
    let [_, mut restored] = laptop.on_computers();
    note(&mut restored, siti, "dari laptop yang dipulihkan");
    office.hear(&restored);
    assert_eq!(group(&mut office, siti, "note")["note"], "dari laptop yang dipulihkan");
    assert_eq!(questions(&office), []);
    restored.hear(&office);
    assert_eq!(
        office.office.contents().expect("contents"),
        restored.office.contents().expect("contents")
    );
    is_sound(&mut office);
}

#[test]
fn marks_of_somebody_nobody_sent_wait_for_that_person() {
    let mut story = Story::new();
    let (batch, class, _) = story.class_of(1);
    let lesson = story.lesson(class, "2026-11-20");
    let [mut office, mut laptop, mut third] = story.on_computers();
    let bayu = office.candidate("Bayu Anwar");
    let first = third.lacks(&office).entries[0].replica;
    laptop.hear(&office);
    laptop.done(
        "enrol",
        json!({ "batch": batch, "class": class, "candidates": [bayu], "participant": null }),
    );
    let mark = json!({ "presence": "present", "minutes_late": null, "note": null });
    laptop.done(
        "mark_attendance",
        json!({ "lesson": lesson, "cells": [{ "candidate": bayu, "mark": mark }] }),
    );
    let before = third.office.contents().expect("contents");
    let whole = third.lacks(&laptop);
    let mut parcel = whole.clone();
    parcel.entries.retain(|entry| entry.replica != first);
    let now = third.stamp().now;
    assert_eq!(refusal(third.office.take_in(&parcel, now)), Refusal::EntriesMissing);
    assert_eq!(
        third.office.contents().expect("contents"),
        before,
        "nothing of it was written"
    );
    third.office.take_in(&whole, now).expect("everything together");
    is_sound(&mut third);
}

#[test]
fn entries_without_their_deed_are_refused() {
    let ([mut office, mut laptop], siti) = computers();
    note(&mut laptop, siti, "dari laptop");
    let mut parcel = office.lacks(&laptop);
    parcel.deeds.clear();
    let now = office.stamp().now;
    assert_eq!(
        refusal(office.office.take_in(&parcel, now)),
        Refusal::EntriesMissing,
        "nobody could be told who wrote them"
    );
}

#[test]
fn a_gap_and_a_fork_are_refused_and_leave_no_trace() {
    let ([mut office, mut laptop], siti) = computers();
    for text in ["satu", "dua", "tiga"] {
        note(&mut laptop, siti, text);
    }
    let whole = office.lacks(&laptop);
    let before = office.office.contents().expect("contents");
    let now = office.stamp().now;
    let mut gap = whole.clone();
    gap.entries.remove(1);
    assert_eq!(refusal(office.office.take_in(&gap, now)), Refusal::EntriesMissing);
    assert_eq!(office.office.contents().expect("contents"), before);

    office.office.take_in(&whole, now).expect("the whole");
    let before = office.office.contents().expect("contents");
    let mut other_words = whole.clone();
    other_words.entries[2].body = json!({ "note": { "note": "lain" } }).to_string();
    assert_eq!(refusal(office.office.take_in(&other_words, now)), Refusal::Forked);
    let mut other_hand = whole.clone();
    other_hand.deeds[0].staff_name = "Orang lain".to_owned();
    assert_eq!(refusal(office.office.take_in(&other_hand, now)), Refusal::Forked);
    let mut in_our_name = whole;
    in_our_name.deeds[0].id.replica = KeyFile::read(office.office.folder()).expect("keys").replica;
    in_our_name.deeds[0].id.opens = 1_000_000;
    assert_eq!(refusal(office.office.take_in(&in_our_name, now)), Refusal::Forked);
    assert_eq!(office.office.contents().expect("contents"), before);
}

#[test]
fn nobody_decides_against_a_value_they_have_not_seen() {
    let ([mut office, mut laptop, mut third], siti) = computers();
    phone(&mut office, siti, "0812 1111 1111");
    phone(&mut laptop, siti, "0812 2222 2222");
    phone(&mut third, siti, "0812 3333 3333");
    office.hear(&laptop);
    let on_screen = questions(&office);
    assert_eq!(on_screen[0].versions.len(), 2);
    office.hear(&third);
    let refused = refusal(decide(&mut office, &on_screen[0], 0));
    assert_eq!(refused, Refusal::QuestionChanged, "the question has grown a third side");
    let now = questions(&office);
    assert_eq!(now[0].versions.len(), 3, "and is still open");
    decide(&mut office, &now[0], 2).expect("a decision in sight of all three");
    assert_eq!(questions(&office), []);
}

#[test]
fn a_person_withdrawn_here_and_changed_there_stays_until_somebody_decides() {
    let ([mut office, mut laptop, mut third], siti) = computers();
    office.done("withdraw_candidate", json!(siti));
    phone(&mut laptop, siti, "0812 2222 2222");
    note(&mut laptop, siti, "dari laptop");
    note(&mut third, siti, "dari komputer ketiga");
    office.hear(&laptop);
    office.hear(&third);
    assert_eq!(
        office.done("profile_of", json!(siti))["withdrawn"],
        false,
        "the record stays"
    );
    assert_eq!(
        office.refused("withdraw_candidate", json!(siti)),
        Refusal::QuestionOpen,
        "first somebody decides"
    );
    let asked = questions(&office);
    let contact = asked
        .iter()
        .find(|question| question.group == "contact")
        .expect("a question");
    let keep = contact
        .versions
        .iter()
        .position(|version| !version.withdrawn)
        .expect("a number");
    decide(&mut office, contact, keep).expect("kept");
    let left = questions(&office);
    assert_eq!(left.len(), 1, "of the two notes nobody has spoken yet: {left:?}");
    assert_eq!(left[0].group, "note");
    assert!(
        left[0].versions.iter().all(|version| !version.withdrawn),
        "keeping is decided"
    );
    is_sound(&mut office);

    decide(&mut office, &left[0], 0).expect("a note");
    laptop.hear(&office);
    third.hear(&office);
    for story in [&mut laptop, &mut third] {
        assert_eq!(questions(story), []);
        assert_eq!(story.done("profile_of", json!(siti))["withdrawn"], false);
    }
}

#[test]
fn a_clock_at_the_end_of_time_stops_nobody() {
    let ([mut office, mut laptop], siti) = computers();
    note(&mut laptop, siti, "dari laptop");
    let mut parcel = office.lacks(&laptop);
    for entry in &mut parcel.entries {
        entry.clock = i64::MAX;
    }
    let now = office.stamp().now;
    office.office.take_in(&parcel, now).expect("a foolish clock is kept");
    note(&mut office, siti, "sesudahnya");
    assert_eq!(group(&mut office, siti, "note")["note"], "sesudahnya");
    is_sound(&mut office);
}

#[test]
fn undo_is_refused_with_who_and_when_once_another_computer_changed_the_same() {
    let ([mut office, mut laptop], siti) = computers();
    phone(&mut office, siti, "0812 1111 1111");
    laptop.hear(&office);
    phone(&mut laptop, siti, "0812 2222 2222");
    let at = laptop.done("recent_deeds", json!(1))[0]["at"].clone();
    office.hear(&laptop);
    let Refusal::ChangedSince { by, at: told, deed } = office.refused("undo", json!(null)) else {
        panic!("somebody changed it since")
    };
    assert_eq!((by.as_str(), deed.as_str()), ("Rina Marlina", "edit_candidate"));
    assert_eq!(json!(told), at);
    assert_eq!(
        group(&mut office, siti, "contact")["phone"],
        "+6281222222222",
        "nothing was turned back"
    );
}

#[test]
fn undo_is_refused_while_another_value_of_the_same_is_in_question() {
    let ([mut office, mut laptop], siti) = computers();
    phone(&mut office, siti, "0812 1111 1111");
    laptop.hear(&office);
    phone(&mut office, siti, "0812 3333 3333");
    laptop.done("undo_deed", laptop_deed(&office, 1));
    office.hear(&laptop);
    assert_eq!(questions(&office).len(), 1, "the laptop took the first number back");
    assert!(matches!(
        office.refused("undo", json!(null)),
        Refusal::ChangedSince { .. }
    ));
    assert_eq!(questions(&office).len(), 1, "and what it did is not overwritten");
}

/// The name of the newest deed but so many.
fn laptop_deed(story: &Story, back: usize) -> Value {
    let deeds = story.office.recent_deeds(10).expect("deeds");
    json!(deeds[back].id)
}

#[test]
fn a_deed_of_another_computer_is_taken_back_once() {
    let ([mut office, mut laptop], siti) = computers();
    note(&mut laptop, siti, "keliru");
    office.hear(&laptop);
    let deed = laptop_deed(&office, 0);
    assert_eq!(office.done("undo_deed", deed.clone()), json!([]));
    assert_eq!(group(&mut office, siti, "note")["note"], json!(null));
    assert_eq!(office.refused("undo_deed", deed.clone()), Refusal::NothingToUndo);
    laptop.hear(&office);
    let line = laptop.done("recent_deeds", json!(10));
    let line = line
        .as_array()
        .and_then(|lines| lines.iter().find(|line| line["id"] == deed));
    assert_eq!(
        line.map(|line| &line["undone"]),
        Some(&json!(true)),
        "and its own computer knows"
    );
}

#[test]
fn a_long_deed_taken_back_later_leaves_what_was_changed_since() {
    let mut story = Story::new();
    let (batch, _, people) = story.class_of(4);
    story.done(
        "move_stage",
        json!({ "batch": batch, "candidates": people, "stage": "training", "moved_on": null, "reason": null }),
    );
    let fresh: Vec<CandidateId> = (0..3)
        .map(|number| story.candidate(&format!("Baru {number}")))
        .collect();
    let enrol = json!({ "batch": batch, "class": null, "candidates": fresh, "participant": null });
    story.done("enrol", enrol);
    let deed = story.done("recent_deeds", json!(1))[0]["id"].clone();
    let [mut office, mut laptop] = story.on_computers();
    laptop.done("leave_batch", json!({ "batch": batch, "candidate": fresh[1] }));
    office.hear(&laptop);
    let kept = office.done("undo_deed", deed);
    let tables: Vec<&str> = kept
        .as_array()
        .expect("rows")
        .iter()
        .filter_map(|row| row["table"].as_str())
        .collect();
    assert_eq!(tables, ["enrolments"], "the one that the laptop withdrew is left alone");
    let left = office.done("batch_page", json!(batch))["people"]
        .as_array()
        .map(Vec::len);
    assert_eq!(left, Some(4), "the other two are out again");
    is_sound(&mut office);
}

#[test]
fn undo_reaches_back_a_hundred_deeds() {
    let mut story = Story::new();
    let siti = story.candidate("Siti Rahmawati");
    for number in 0..=office::book::undo::REACH {
        note(&mut story, siti, &format!("catatan {number}"));
    }
    for _ in 0..office::book::undo::REACH {
        story.done("undo", json!(null));
    }
    assert_eq!(
        group(&mut story, siti, "note")["note"],
        "catatan 0",
        "the hundred newest are back"
    );
    assert_eq!(story.refused("undo", json!(null)), Refusal::NothingToUndo);
}

#[test]
fn taking_back_a_decision_made_by_repeating_leaves_the_value() {
    let ([mut office, mut laptop], siti) = computers();
    office.done("withdraw_candidate", json!(siti));
    note(&mut laptop, siti, "dari laptop");
    office.hear(&laptop);
    note(&mut office, siti, "dari laptop");
    let turned = office.done("undo", json!(null));
    assert_eq!(turned["changed"], false, "a question is not asked twice");
    assert_eq!(group(&mut office, siti, "note")["note"], "dari laptop");
    assert_eq!(office.done("profile_of", json!(siti))["withdrawn"], false);
    let next = office.refused("undo", json!(null));
    assert!(
        matches!(next, Refusal::ChangedSince { .. }),
        "the withdrawal is no longer what stands: {next:?}"
    );
    is_sound(&mut office);
    laptop.hear(&office);
    assert_eq!(
        office.office.contents().expect("contents"),
        laptop.office.contents().expect("contents")
    );
}
