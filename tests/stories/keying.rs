//! An exam that decides is keyed by two people who do not see each other's scores; the differences are decided, and
//! until then nothing rests on the result.

use office::{
    Refusal,
    ids::{CandidateId, SittingId, StaffId},
    vocabulary::Role,
};
use serde_json::{Value, json};
use tests::Story;

/// An N4 that decides, three people, and two who key it.
struct Desk {
    story: Story,
    people: Vec<CandidateId>,
    sitting: SittingId,
    dewi: StaffId,
    budi: StaffId,
}

fn desk() -> Desk {
    let mut story = Story::new();
    let (_, class, people) = story.class_of(3);
    let dewi = story.staff("Dewi", Role::Teacher);
    let budi = story.staff("Budi", Role::Clerk);
    let sitting = story.sitting(
        class,
        "JLPT-N4",
        "2026-07-05",
        json!({ "decisive": true, "remedial_of": null }),
    );
    Desk {
        story,
        people,
        sitting,
        dewi,
        budi,
    }
}

impl Desk {
    fn lines(&self, lines: &[(usize, [i32; 2])]) -> Value {
        let lines: Vec<Value> = lines
            .iter()
            .map(|(person, points)| {
                let scores = points.map(|points| points * 100);
                json!({ "candidate": self.people[*person], "scores": scores, "absent": false })
            })
            .collect();
        json!({ "sitting": self.sitting, "lines": lines })
    }

    fn key(&mut self, by: StaffId, lines: &[(usize, [i32; 2])]) -> Value {
        let ask = self.lines(lines);
        self.story.done_as(by, "key_scores", ask)
    }

    fn end(&mut self, by: StaffId) -> Value {
        self.story.done_as(by, "end_keying", json!(self.sitting))
    }

    fn page(&mut self, by: StaffId) -> Value {
        self.story.done_as(by, "keyings_of", json!(self.sitting))
    }

    fn settle(&mut self, choices: Value) -> Value {
        let ask = json!({ "sitting": self.sitting, "choices": choices });
        self.story.done_as(self.budi, "settle_scores", ask)
    }

    fn result(&mut self, person: usize) -> Value {
        let profile = self.story.done("profile_of", json!(self.people[person]));
        profile["results"][0].clone()
    }
}

/// Everything that somebody can read about a sitting and its people, as one text.
fn all_that_is_told(desk: &mut Desk, by: StaffId) -> String {
    let mut told = desk.page(by).to_string();
    let (sitting, people) = (desk.sitting, desk.people.clone());
    told += &desk.story.done_as(by, "sitting_of", json!(sitting)).to_string();
    told += &desk.story.done_as(by, "recent_deeds", json!(100)).to_string();
    told += &desk.story.done_as(by, "undo_state", json!(null)).to_string();
    for person in people {
        for question in ["history_of", "profile_of", "attempts_of", "standing_of"] {
            told += &desk.story.done_as(by, question, json!(person)).to_string();
        }
    }
    told
}

#[test]
fn neither_sees_the_others_scores_before_both_have_ended() {
    let mut desk = desk();
    let (dewi, budi, admin) = (desk.dewi, desk.budi, desk.story.admin);
    let mine = desk.key(dewi, &[(0, [97, 43]), (1, [61, 37])]);
    assert_eq!(
        mine["lines"][0]["mine"]["scores"],
        json!([9700, 4300]),
        "one's own are there"
    );
    for other in [budi, admin] {
        let told = all_that_is_told(&mut desk, other);
        assert!(!told.contains("9700,4300"), "nothing tells what Dewi keyed");
    }
    desk.end(dewi);
    desk.key(budi, &[(0, [97, 34])]);
    let page = desk.page(budi);
    assert_eq!(page["both_ended"], false);
    assert!(
        !page.to_string().contains("9700,4300"),
        "one has ended, and still nothing is shown"
    );
    assert!(
        !desk.page(dewi).to_string().contains("9700,3400"),
        "nor to the one who has ended"
    );

    let page = desk.end(budi);
    assert_eq!(page["both_ended"], true);
    let line = &page["lines"][0];
    let mut shown = [
        line["first"]["scores"].to_string(),
        line["second"]["scores"].to_string(),
    ];
    shown.sort();
    assert_eq!(shown, ["[9700,3400]", "[9700,4300]"], "now both are shown");
    assert_eq!(line["differs"], json!([1]), "only the listening differs");
    assert_eq!(
        page["lines"][1]["differs"],
        json!([0, 1]),
        "what one left blank is a difference"
    );
    assert_eq!(page["lines"][2]["differs"], json!([]));
    assert_eq!(page["differences"], 3);
}

#[test]
fn a_third_reader_is_told_who_the_two_are() {
    let mut desk = desk();
    let (dewi, budi, admin) = (desk.dewi, desk.budi, desk.story.admin);
    desk.key(dewi, &[(0, [97, 43])]);
    desk.key(budi, &[(0, [97, 43])]);
    assert_eq!(desk.page(admin)["may_key"], false);
    let ask = desk.lines(&[(0, [50, 50])]);
    let Refusal::TwoReadersAlready { first, second } = desk.story.refused_as(admin, "key_scores", ask) else {
        panic!("a third is refused")
    };
    let mut names = [first, second];
    names.sort();
    assert_eq!(names, ["Budi", "Dewi"]);
}

#[test]
fn one_person_cannot_be_both() {
    let mut desk = desk();
    let dewi = desk.dewi;
    desk.key(dewi, &[(0, [97, 43])]);
    desk.key(dewi, &[(0, [98, 43])]);
    desk.end(dewi);
    let page = desk.page(dewi);
    assert_eq!(
        page["readers"].as_array().map(Vec::len),
        Some(1),
        "keying twice does not make two"
    );
    let again = desk.lines(&[(0, [99, 43])]);
    assert_eq!(desk.story.refused_as(dewi, "key_scores", again), Refusal::KeyingEnded);
    let ask = json!(desk.sitting);
    assert_eq!(desk.story.refused_as(dewi, "end_keying", ask), Refusal::KeyingEnded);
    let ask = json!({ "sitting": desk.sitting, "choices": [] });
    assert_eq!(
        desk.story.refused_as(dewi, "settle_scores", ask),
        Refusal::KeyingNotEnded { ended: 1 }
    );
}

#[test]
fn an_exam_that_decides_is_not_entered_by_one() {
    let mut desk = desk();
    let line = tests::line(desk.people[0], json!([9700, 4300]));
    let ask = json!({ "sitting": desk.sitting, "lines": [line] });
    assert_eq!(desk.story.refused("enter_scores", ask), Refusal::KeyedTwice);
    let ask = json!(desk.sitting);
    assert_eq!(
        desk.story.refused("end_keying", ask),
        Refusal::NothingKeyed,
        "nor is nothing keyed ended"
    );
}

#[test]
fn every_difference_needs_a_choice_and_both_may_have_misread() {
    let mut desk = desk();
    let (dewi, budi) = (desk.dewi, desk.budi);
    let (one, two, three) = (desk.people[0], desk.people[1], desk.people[2]);
    desk.key(dewi, &[(0, [97, 43]), (1, [61, 37])]);
    desk.key(budi, &[(0, [97, 34]), (1, [67, 31])]);
    let away =
        json!({ "sitting": desk.sitting, "lines": [{ "candidate": three, "scores": [null, null], "absent": true }] });
    desk.story.done_as(budi, "key_scores", away);
    desk.end(dewi);
    desk.end(budi);
    let choices = json!([{ "candidate": one, "section": 1, "take": "reader", "staff": dewi }]);
    let ask = json!({ "sitting": desk.sitting, "choices": choices });
    assert_eq!(
        desk.story.refused_as(budi, "settle_scores", ask),
        Refusal::ChoicesMissing { count: 3 }
    );
    assert_eq!(desk.result(0), Value::Null, "a refused settling writes nothing");

    let settled = desk.settle(json!([
        { "candidate": one, "section": 1, "take": "reader", "staff": dewi },
        { "candidate": two, "section": 0, "take": "score", "score": 6400 },
        { "candidate": two, "section": 1, "take": "reader", "staff": budi },
        { "candidate": three, "section": null, "take": "reader", "staff": budi },
    ]));
    assert_eq!(settled["line"]["provisional"], false);
    assert_eq!(settled["line"]["settled_on"], "2026-11-22");
    assert_eq!(
        desk.result(0)["scores"],
        json!([9700, 4300]),
        "both agreed on the first, Dewi was right on the second"
    );
    assert_eq!(desk.result(0)["verdict"]["passed"], true);
    assert_eq!(desk.result(1)["scores"], json!([6400, 3100]), "both had misread a 64");
    assert_eq!(desk.result(2)["absent"], true);
}

#[test]
fn until_settled_nothing_rests_on_the_result() {
    let mut story = Story::new();
    let (_, class, people) = story.class_of(1);
    let sitting = story.sitting(class, "JLPT-N4", "2026-07-05", Value::Null);
    story.score(sitting, people[0], &[97, 43]);
    let row = story.done("sitting_of", json!(sitting))["line"]["row"].clone();
    let kind = json!({ "decisive": true, "remedial_of": null });
    let page = story.done("hold_sitting", json!({ "id": sitting, "row": row, "kind": kind }));
    assert_eq!(page["line"]["provisional"], true);
    assert_eq!(
        page["lines"][0]["verdict"]["passed"],
        Value::Null,
        "the sitting says neither passed nor failed"
    );
    let result = story.done("profile_of", json!(people[0]))["results"][0].clone();
    assert_eq!(result["provisional"], true);
    assert_eq!(result["verdict"]["passed"], Value::Null, "nor does the profile");
    assert_eq!(result["verdict"]["reasons"], json!([{ "kind": "unsettled" }]));
}

#[test]
fn only_who_keyed_takes_it_back_and_only_before_ending() {
    let mut desk = desk();
    let (dewi, budi) = (desk.dewi, desk.budi);
    desk.key(dewi, &[(0, [97, 43])]);
    assert_eq!(
        desk.story.refused_as(budi, "undo", Value::Null),
        Refusal::KeyedBySomebodyElse
    );
    desk.story.done_as(dewi, "undo", Value::Null);
    assert_eq!(desk.page(dewi)["readers"], json!([]), "taken back, the place is free");
    desk.story.done_as(dewi, "redo", Value::Null);
    desk.end(dewi);
    assert_eq!(
        desk.story.refused_as(dewi, "undo", Value::Null),
        Refusal::KeyingEnded,
        "who has ended may know the other's scores soon"
    );
}

#[test]
fn a_settling_is_taken_back_to_be_decided_anew() {
    let mut desk = desk();
    let (dewi, budi) = (desk.dewi, desk.budi);
    desk.key(dewi, &[(0, [97, 43])]);
    desk.key(budi, &[(0, [97, 43])]);
    desk.end(dewi);
    desk.end(budi);
    desk.settle(json!([]));
    let ask = desk.lines(&[(0, [1, 1])]);
    assert_eq!(desk.story.refused_as(dewi, "key_scores", ask), Refusal::KeyingSettled);
    assert_eq!(desk.result(0)["verdict"]["passed"], true);
    desk.story.done_as(budi, "undo", Value::Null);
    assert_eq!(desk.result(0), Value::Null, "the result went with the settling");
    let person = desk.people[0];
    let corrected = json!([{ "candidate": person, "section": 0, "take": "score", "score": 7900 }]);
    desk.settle(corrected);
    assert_eq!(
        desk.result(0)["scores"],
        json!([7900, 4300]),
        "both may have misread what they agreed on"
    );
}

#[test]
fn a_sitting_that_somebody_keys_stays_what_it_is() {
    let mut desk = desk();
    let dewi = desk.dewi;
    desk.key(dewi, &[(0, [97, 43])]);
    let page = desk.story.done("sitting_of", json!(desk.sitting));
    let mut moved = page["line"]["row"].clone();
    let ordinary = json!({ "id": desk.sitting, "row": moved, "kind": { "decisive": false, "remedial_of": null } });
    assert_eq!(desk.story.refused("hold_sitting", ordinary), Refusal::KeyingBegun);
    moved["held_on"] = json!("2026-07-06");
    let ask = json!({ "id": desk.sitting, "row": moved });
    assert_eq!(desk.story.refused("hold_sitting", ask), Refusal::KeyingBegun);
    let mut noted = page["line"]["row"].clone();
    noted["note"] = json!("Ruang 2");
    let page = desk
        .story
        .done("hold_sitting", json!({ "id": desk.sitting, "row": noted }));
    assert_eq!(
        page["line"]["kind"]["decisive"], true,
        "an edit that says nothing of double entry leaves it"
    );

    let deeds = desk.story.done("recent_deeds", json!(100));
    let held = deeds
        .as_array()
        .into_iter()
        .flatten()
        .find(|deed| deed["deed"] == "hold_sitting" && deed["facts"]["day"] == "2026-07-05");
    let held = held.expect("the deed that made it decisive")["id"].clone();
    assert_eq!(
        desk.story.refused("undo_deed", held),
        Refusal::KeyingBegun,
        "nor does an undo make it an ordinary one behind the reader's back"
    );
}

#[test]
fn an_administrator_frees_the_place_of_who_will_not_end() {
    let mut desk = desk();
    let (dewi, budi, admin) = (desk.dewi, desk.budi, desk.story.admin);
    desk.key(dewi, &[(0, [97, 43])]);
    desk.key(budi, &[(0, [97, 43])]);
    let ask = json!({ "sitting": desk.sitting, "staff": dewi });
    assert!(matches!(
        desk.story.refused_as(budi, "release_keying", ask.clone()),
        Refusal::NotAllowed { .. }
    ));
    desk.story.done_as(admin, "release_keying", ask);
    let sari = desk.story.staff("Sari", Role::Teacher);
    desk.key(sari, &[(0, [97, 43])]);
    desk.end(budi);
    let ask = json!({ "sitting": desk.sitting, "staff": budi });
    assert_eq!(
        desk.story.refused_as(admin, "release_keying", ask),
        Refusal::KeyingEnded,
        "what was ended is not thrown away"
    );
}

#[test]
fn two_computers_agree_on_who_the_two_are() {
    let desk = desk();
    let Desk {
        story,
        people,
        sitting,
        dewi,
        budi,
    } = desk;
    let [mut one, mut other] = story.on_computers();
    let key = |scores: Value| json!({ "sitting": sitting, "lines": [{ "candidate": people[0], "scores": scores, "absent": false }] });
    one.done_as(dewi, "key_scores", key(json!([9700, 4300])));
    one.done_as(dewi, "end_keying", json!(sitting));
    other.done_as(budi, "key_scores", key(json!([9700, 3400])));
    other.done_as(budi, "end_keying", json!(sitting));
    one.hear(&other);
    other.hear(&one);
    let shown = |story: &mut Story| {
        let page = story.done("keyings_of", json!(sitting));
        (
            page["readers"].clone(),
            page["lines"].to_string().replace("\"mine\":null,", ""),
            page["differences"].clone(),
        )
    };
    assert_eq!(shown(&mut one), shown(&mut other));
    assert_eq!(
        one.office.questions().expect("questions").len(),
        0,
        "two keyings are no question between computers"
    );
    assert_eq!(shown(&mut one).2, 1);
}
