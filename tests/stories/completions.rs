//! Certificates of completion: a number is given once and never again, and the office knows its own from a forged one.

use office::{Refusal, ids::CandidateId, refusal::Problem, vocabulary::Role};
use serde_json::{Value, json};
use tests::Story;

fn prefix(story: &mut Story, prefix: &str) {
    let row = json!({ "signatory": "Siti Contoh", "signatory_position": "Kepala", "signatory_ja": null, "name_ja": null,
        "certificate_prefix": prefix });
    story.done("edit_centre_on_papers", row);
}

fn give(batch: office::ids::BatchId, people: &[CandidateId]) -> Value {
    json!({ "batch": batch, "candidates": people, "course": "Bahasa Jepang kaigo", "given_on": null })
}

fn numbers(page: &Value) -> Vec<String> {
    let people = page["people"].as_array().expect("people").iter();
    let given = people.flat_map(|line| line["given"].as_array().expect("certificates"));
    let mut numbers: Vec<String> = given
        .map(|one| one["row"]["number"].as_str().expect("a number").to_owned())
        .collect();
    numbers.sort();
    numbers
}

#[test]
fn a_batch_is_given_numbers_that_run_on_from_the_last() {
    let mut story = Story::new();
    let (batch, _, people) = story.class_of(3);
    prefix(&mut story, "bkl");
    let page = story.done("give_certificates", give(batch, &people[..2]));
    assert_eq!(numbers(&page), ["BKL/2026/001", "BKL/2026/002"]);
    assert_eq!(page["next_number"], "BKL/2026/003");
    let page = story.done("give_certificates", give(batch, &people[2..]));
    assert_eq!(numbers(&page), ["BKL/2026/001", "BKL/2026/002", "BKL/2026/003"]);
}

#[test]
fn nobody_is_given_two_for_one_batch_and_then_nobody_of_the_list_gets_one() {
    let mut story = Story::new();
    let (batch, _, people) = story.class_of(2);
    story.done("give_certificates", give(batch, &people[..1]));
    let refused = story.refused("give_certificates", give(batch, &people));
    assert!(matches!(refused, Refusal::AlreadyCertified { .. }), "{refused:?}");
    let page = story.done("certificates_of_batch", json!(batch));
    assert_eq!(numbers(&page), ["2026/001"], "what is refused takes no number");
}

#[test]
fn a_withdrawn_number_stays_taken_and_tells_why() {
    let mut story = Story::new();
    let (batch, _, people) = story.class_of(1);
    story.done("give_certificates", give(batch, &people));
    let line = story.done("completions_of", json!(people[0]))[0].clone();
    let refused = story.refused("withdraw_certificate", json!({ "id": line["id"], "why": " " }));
    assert_eq!(
        refused,
        Refusal::field("why", Problem::Empty),
        "without a reason nothing is withdrawn"
    );
    story.done("withdraw_certificate", json!({ "id": line["id"], "why": "salah nama" }));
    let page = story.done("give_certificates", give(batch, &people));
    assert_eq!(
        numbers(&page),
        ["2026/001", "2026/002"],
        "the number is never given again"
    );

    let code = |line: &Value| {
        let text = |name: &str| line["row"][name].as_str().expect("text").to_owned();
        format!("{} {}", text("number"), text("check_code"))
    };
    let checked = story.done("check_certificate", json!({ "text": code(&line) }));
    assert_eq!(checked["standing"], "withdrawn");
    assert_eq!(checked["certificate"]["withdrawal"]["withdrawn_why"], "salah nama");
}

#[test]
fn a_forged_code_is_told_from_our_own_and_an_unknown_number_from_both() {
    let mut story = Story::new();
    let (batch, _, people) = story.class_of(1);
    story.done("give_certificates", give(batch, &people));
    let row = story.done("completions_of", json!(people[0]))[0]["row"].clone();
    let code = row["check_code"].as_str().expect("a code").to_owned();
    let mut standing = |text: &str| {
        let checked = story.done("check_certificate", json!({ "text": text }));
        (
            checked["standing"].as_str().expect("a word").to_owned(),
            checked["name"].clone(),
        )
    };
    let typed = format!("2026/001 {}-{}", &code[..5].to_lowercase(), &code[5..]);
    assert_eq!(standing(&typed).0, "genuine", "case, blanks and dashes do not matter");
    let other = if code.starts_with('A') { "B" } else { "A" };
    let forged = standing(&format!("2026/001 {other}{}", &code[1..]));
    assert_eq!(
        forged,
        ("forged".to_owned(), Value::Null),
        "a forged paper learns no name"
    );
    assert_eq!(standing("2026/999 ABCDEFGHJK").0, "unknown");
    assert_eq!(standing("").0, "unknown");
}

#[test]
fn only_the_computer_that_founded_the_office_gives_numbers() {
    let mut story = Story::new();
    let (batch, _, people) = story.class_of(1);
    let [mut office, mut laptop] = story.on_computers::<2>();
    assert_eq!(
        laptop.refused("give_certificates", give(batch, &people)),
        Refusal::NotTheHost
    );
    assert_eq!(
        laptop.done("certificates_of_batch", json!(batch))["gives_numbers"],
        false
    );
    office.done("give_certificates", give(batch, &people));
}

#[test]
fn every_wrong_field_is_told_at_once_and_a_teacher_gives_none() {
    let mut story = Story::new();
    let (batch, _, people) = story.class_of(1);
    let ask = json!({ "batch": batch, "candidates": [], "course": "", "given_on": "besok" });
    let Refusal::Fields { problems } = story.refused("give_certificates", ask) else {
        panic!("the fields are told");
    };
    assert_eq!(problems.len(), 3, "{problems:?}");
    let teacher = story.staff("Ratna", Role::Teacher);
    let refused = story.refused_as(teacher, "give_certificates", give(batch, &people));
    assert!(matches!(refused, Refusal::NotAllowed { .. }), "{refused:?}");
}

#[test]
fn a_prefix_that_cannot_be_read_aloud_is_refused() {
    let mut story = Story::new();
    let row = json!({ "signatory": null, "signatory_position": null, "signatory_ja": null, "name_ja": null,
        "certificate_prefix": "BKL 2026!" });
    let refused = story.refused("edit_centre_on_papers", row);
    assert_eq!(refused, Refusal::field("certificate_prefix", Problem::NotAPrefix));
}
