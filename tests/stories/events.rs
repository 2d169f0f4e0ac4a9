//! Events: a list of five hundred, who came and how, and what was promised.

use office::{Refusal, events::guests::guests_in, vocabulary::Role};
use serde_json::{Value, json};
use std::fmt::Write;
use tests::Story;

fn event(online: bool) -> Value {
    json!({ "id": null, "row": {
        "kind": "seminar", "name": "Seminar daring", "held_on": "2026-11-20", "until_on": null, "place": null, "online": online,
        "partner": null, "programme": null, "batch": null, "expected": null, "note": null } })
}

fn add(story: &mut Story, event: &Value, lines: &str) -> Value {
    story.done(
        "add_guests",
        json!({ "event": event, "lines": lines, "online": null, "came": null }),
    )
}

#[test]
fn five_hundred_people_are_put_on_the_list_at_once_and_a_second_paste_adds_nobody() {
    let mut story = Story::new();
    let held = story.done("edit_event", event(true))["line"]["id"].clone();
    let mut lines = "Nama\tInstansi\tKontak\n".to_owned();
    for number in 1..=500 {
        writeln!(lines, "Tamu {number}\tSMK Contoh\ttamu{number}@contoh.example").expect("a line");
    }
    let first = add(&mut story, &held, &lines);
    assert_eq!(
        (&first["added"], &first["known"]),
        (&json!(500), &json!(0)),
        "the line of heads is nobody"
    );
    let second = add(&mut story, &held, &lines.to_uppercase());
    assert_eq!((&second["added"], &second["known"]), (&json!(0), &json!(500)));

    let guests: Vec<Value> = first["sheet"]["guests"]
        .as_array()
        .expect("guests")
        .iter()
        .map(|guest| guest["id"].clone())
        .collect();
    let (came, away) = guests.split_at(480);
    story.done("mark_guests", json!({ "event": held, "guests": came, "came": true }));
    let sheet = story.done(
        "mark_guests",
        json!({ "event": held, "guests": away[..5], "came": false }),
    );
    assert_eq!(
        sheet["line"]["attended"],
        json!({ "listed": 500, "online": 480, "on_site": 0, "away": 5, "unknown": 15 })
    );
    story.done("undo", Value::Null);
    story.done("undo", Value::Null);
    let sheet = story.done("event_sheet", held);
    assert_eq!(
        sheet["line"]["attended"]["unknown"], 500,
        "five hundred marks are one deed"
    );
}

#[test]
fn who_came_in_person_to_an_online_event_is_counted_apart() {
    let mut story = Story::new();
    let held = story.done("edit_event", event(true))["line"]["id"].clone();
    let sheet = add(&mut story, &held, "Satu\nDua")["sheet"].clone();
    let mut guest = sheet["guests"][0].clone();
    guest["row"]["online"] = json!(false);
    story.done("edit_guest", guest);
    let guests: Vec<&Value> = sheet["guests"]
        .as_array()
        .expect("guests")
        .iter()
        .map(|guest| &guest["id"])
        .collect();
    let sheet = story.done("mark_guests", json!({ "event": held, "guests": guests, "came": true }));
    assert_eq!(
        (
            &sheet["line"]["attended"]["online"],
            &sheet["line"]["attended"]["on_site"]
        ),
        (&json!(1), &json!(1))
    );
}

#[test]
fn a_pasted_list_is_read_in_whatever_shape_it_comes() {
    let some = |text: &str| Some(text.to_owned());
    let read = |lines: &str| guests_in(lines);
    assert_eq!(
        read("Siti, S.Kep\tRSUD\t0812"),
        [[some("Siti, S.Kep"), some("RSUD"), some("0812")]],
        "a sheet's cells keep their commas"
    );
    assert_eq!(read("Siti; ;0812"), [[some("Siti"), None, some("0812")]]);
    assert_eq!(
        read("Siti, RSUD\n\n  \nBudi"),
        [[some("Siti"), some("RSUD"), None], [some("Budi"), None, None]]
    );
    assert_eq!(read("nama;instansi\nSiti;RSUD").len(), 1);
    assert_eq!(read(""), [] as [[Option<String>; 3]; 0]);
}

#[test]
fn an_empty_paste_and_one_too_long_are_refused_beside_the_field() {
    let mut story = Story::new();
    let held = story.done("edit_event", event(true))["line"]["id"].clone();
    for lines in [String::new(), "Tamu\n".repeat(5_001), "x".repeat(501)] {
        let ask = json!({ "event": held, "lines": lines, "online": null, "came": null });
        let Refusal::Fields { problems } = story.refused("add_guests", ask) else {
            panic!("fields")
        };
        assert_eq!(problems[0].field, "lines");
    }
    assert_eq!(story.done("event_sheet", held)["guests"], json!([]));
}

#[test]
fn people_of_one_name_both_stay_on_the_list() {
    let mut story = Story::new();
    let held = story.done("edit_event", event(false))["line"]["id"].clone();
    let added = add(
        &mut story,
        &held,
        "Nurul Hidayah; SMK 1\nNurul Hidayah; SMK 2\nNurul Hidayah; SMK 2",
    );
    assert_eq!(
        added["added"], 3,
        "within one list nobody is a double by the name alone"
    );
}

#[test]
fn what_was_promised_is_told_until_it_is_done() {
    let mut story = Story::new();
    let held = story.done("edit_event", event(false))["line"]["id"].clone();
    let task = |task: &str, due: Value, done: Value| {
        json!({ "id": null, "row": {
        "event": held, "task": task, "who": "Rina", "due_on": due, "done_on": done, "outcome": null } })
    };
    for (what, due, done) in [
        ("Kirim notulen", json!("2026-11-12"), Value::Null),
        ("Balas surat", json!("2026-12-06"), Value::Null),
        ("Jauh", json!("2026-12-07"), Value::Null),
        ("Kapan saja", Value::Null, Value::Null),
        ("Sudah", json!("2026-11-12"), json!("2026-11-21")),
    ] {
        story.done("edit_event_task", task(what, due, done));
    }
    let stamp = story.stamp();
    let due = story
        .office
        .read(stamp, |office| office.event_tasks_due())
        .expect("tasks");
    let told: Vec<(Option<&str>, i64)> = due.iter().map(|task| (task.row.task.as_deref(), task.days)).collect();
    assert_eq!(told, [(Some("Kirim notulen"), -10), (Some("Balas surat"), 14)]);
    let sheet = story.done("event_sheet", held.clone());
    assert_eq!(sheet["line"]["tasks_open"], 4);
    assert_eq!(sheet["tasks"][4]["row"]["task"], "Sudah", "what is done stands last");
    let Refusal::Fields { problems } = story.refused("edit_event_task", task("", Value::Null, json!("2026-11-23")))
    else {
        panic!("fields")
    };
    assert_eq!(
        problems
            .iter()
            .map(|problem| problem.field.as_str())
            .collect::<Vec<_>>(),
        ["task", "done_on"]
    );
}

#[test]
fn a_teacher_marks_who_came_and_writes_down_no_event() {
    let mut story = Story::new();
    let held = story.done("edit_event", event(false))["line"]["id"].clone();
    let sheet = add(&mut story, &held, "Satu")["sheet"].clone();
    let teacher = story.staff("Guru", Role::Teacher);
    let ask = json!({ "event": held, "guests": [sheet["guests"][0]["id"]], "came": true });
    story.done_as(teacher, "mark_guests", ask);
    assert!(matches!(
        story.refused_as(teacher, "edit_event", event(false)),
        Refusal::NotAllowed { .. }
    ));
}
