//! The first page: whoever reads it can settle each of its lines.

use office::vocabulary::Role;
use serde_json::{Value, json};
use tests::{Story, line};

/// Yesterday's register and scores are blank.
fn school(story: &mut Story) -> (Value, Value) {
    let (_, class, people) = story.class_of(2);
    story.lesson(class, "2026-11-20");
    story.own_exam("HARIAN");
    story.own_exam("AKHIR");
    story.sitting(class, "HARIAN", "2026-11-20", Value::Null);
    let decisive = story.sitting(
        class,
        "AKHIR",
        "2026-11-20",
        json!({ "decisive": true, "remedial_of": null }),
    );
    let keyed: Vec<Value> = people.iter().map(|who| line(*who, json!([8000]))).collect();
    (json!(class), json!({ "sitting": decisive, "lines": keyed }))
}

fn open(page: &Value) -> (usize, Vec<&str>) {
    let registers = page["registers_open"].as_array().expect("registers").len();
    let scores = page["scores_open"].as_array().expect("scores").iter();
    (registers, scores.filter_map(|line| line["code"].as_str()).collect())
}

#[test]
fn registers_and_scores_wait_only_for_who_may_key_them() {
    let mut story = Story::new();
    school(&mut story);
    for (role, waits) in [(Role::Clerk, true), (Role::Teacher, true), (Role::Viewer, false)] {
        let somebody = story.staff(&format!("Sari {}", role.word()), role);
        let page = story.done_as(somebody, "today", Value::Null);
        let (registers, scores) = open(&page);
        assert_eq!(
            (registers == 1, scores.len() == 2),
            (waits, waits),
            "to a {}",
            role.word()
        );
    }
}

/// The second pair of eyes is somebody else's, and a month that was reported is opened by the office alone.
#[test]
fn a_teacher_is_not_asked_for_what_others_must_do() {
    let mut story = Story::new();
    let (class, keyed) = school(&mut story);
    let (first, second) = (story.staff("Ratna", Role::Teacher), story.staff("Dewi", Role::Teacher));
    story.done_as(first, "key_scores", keyed.clone());
    story.done_as(first, "end_keying", keyed["sitting"].clone());
    let page = story.done_as(first, "today", Value::Null);
    assert_eq!(open(&page).1, ["HARIAN"], "Ratna has keyed the other one");
    let page = story.done_as(second, "today", Value::Null);
    assert_eq!(open(&page).1.len(), 2, "Dewi has not");

    let late = "2026-10-31";
    let stamp = office::Stamp {
        today: tests::day("2026-11-02"),
        ..story.stamp()
    };
    let lesson = json!({ "id": null, "row": { "class": class, "held_on": late, "starts_at": "08.00", "minutes": 90,
        "subject": null, "teacher": null, "place": null, "note": null } });
    office::desk::answer(&mut story.office, stamp, "edit_lesson", lesson).expect("a lesson");
    let closed = json!({ "class": class, "month": "2026-10" });
    office::desk::answer(&mut story.office, stamp, "close_month", closed).expect("a closed month");
    let told = |story: &mut Story, by| {
        let stamp = office::Stamp { by, ..stamp };
        let page = office::desk::answer(&mut story.office, stamp, "today", Value::Null).expect("a page");
        open(&page).0
    };
    let admin = story.admin;
    assert_eq!((told(&mut story, second), told(&mut story, admin)), (0, 1));
}
