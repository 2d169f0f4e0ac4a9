//! What two computers say differently about somebody stays in the house: no paper, no list carries it out, and everybody else's
//! goes on.

mod common;

use office::{
    Office, desk,
    store::{folder::Folder, keys::KeyFile},
};
use seat::{FileBytes, Seat};
use serde_json::{Value, json};
use std::time::{Duration, Instant};

/// An office with a class of two, and a laptop that says something else about the first of them.
struct Met {
    seat: Seat,
    batch: Value,
    people: Vec<Value>,
    sitting: Value,
    _folder: tempfile::TempDir,
}

fn identity(name: &str, nik: &str) -> Value {
    json!({ "identity": { "name": name, "nik": nik, "birth_place": null, "birth_date": null, "sex": null } })
}

impl Met {
    /// `there` is what the laptop asks of its desk; the office has asked `here`.
    fn after(asks: impl Fn(&Value, &Value) -> [(&'static str, Value); 2]) -> Self {
        let (seat, folder) = common::founded();
        let batch = common::done(
            &seat,
            "edit_batch",
            json!({ "id": null, "row": { "name": "Angkatan 5", "programme": null, "starts_on": null, "departs_on": null,
                "seats": null, "note": null } }),
        )["line"]["id"]
            .clone();
        let page = common::done(
            &seat,
            "edit_class",
            json!({ "id": null, "row": { "batch": batch, "name": "5A", "teacher": null, "place": null } }),
        );
        let class = page["line"]["classes"][0]["id"].clone();
        let people: Vec<Value> = ["Siti Aminah", "Rina Saputra"]
            .map(|name| common::seated(&seat, name, &batch, &class))
            .into();
        let exams = common::done(&seat, "list_exams", json!(null));
        let exam = exams
            .as_array()
            .into_iter()
            .flatten()
            .find(|exam| exam["code"] == "JFT-BASIC");
        let row = json!({ "exam": exam.expect("a shipped exam")["id"], "class": class, "held_on": "2026-11-15",
            "place": null, "note": null });
        let sitting = common::done(&seat, "hold_sitting", json!({ "id": null, "row": row }))["line"]["id"].clone();
        let away = tempfile::tempdir().expect("a folder");
        let copy = Folder::at(away.path());
        seat.at_work(|office, _| {
            for file in std::fs::read_dir(office.folder().path())?.flatten() {
                if file.file_type()?.is_file() {
                    std::fs::copy(file.path(), away.path().join(file.file_name()))?;
                }
            }
            Ok(())
        })
        .expect("a copy");
        let mut keys = KeyFile::read(&copy).expect("keys");
        keys.replica = 0;
        keys.write(&copy).expect("keys");
        let key = keys.open("rina", "sandi-kantor-1").expect("the key").key;
        let mut laptop = Office::open(copy.path(), &key, "LAPTOP-2").expect("the copy");
        let [here, there] = asks(&people[0], &sitting);
        common::done(&seat, here.0, here.1);
        seat.at_work(|office, stamp| {
            desk::answer(&mut laptop, stamp, there.0, there.1.clone())?;
            let parcel = laptop.entries_since(&office.vector()?)?;
            office.take_in(&parcel, stamp.now)?;
            Ok(())
        })
        .expect("a meeting");
        Met {
            seat,
            batch,
            people,
            sitting,
            _folder: folder,
        }
    }

    fn about_who_it_is() -> Self {
        Self::after(|person, _| {
            let edit = |name| {
                (
                    "edit_candidate",
                    json!({ "candidate": person, "groups": identity(name, "6371015708010003") }),
                )
            };
            [edit("Siti Aminah B."), edit("Siti Aminah C.")]
        })
    }

    fn about_a_score() -> Self {
        Self::after(|person, sitting| {
            let enter = |score: i32| {
                let line = json!({ "candidate": person, "scores": [score], "absent": false, "note": null });
                ("enter_scores", json!({ "sitting": sitting, "lines": [line] }))
            };
            [enter(20_000), enter(21_000)]
        })
    }

    fn done(&self, name: &str, ask: Value) -> Value {
        common::done(&self.seat, name, ask)
    }

    fn print(&self, print: &str, person: &Value) -> Value {
        json!({ "print": print, "language": "id", "about": "person", "candidate": person })
    }
}

fn contents(answer: &Value) -> String {
    let file: FileBytes = serde_json::from_value(answer.clone()).expect("a file");
    String::from_utf8_lossy(&file.contents().expect("its contents")).into_owned()
}

fn is_undecided(refusal: &Value, group: &str) -> bool {
    refusal["kind"] == "undecided" && refusal["what"][0]["group"] == group
}

#[test]
fn a_paper_about_somebody_in_question_is_refused_and_the_others_are_printed() {
    for (met, group) in [(Met::about_who_it_is(), "identity"), (Met::about_a_score(), "result")] {
        let refused = met.seat.answer("print_file", met.print("dossier", &met.people[0]));
        let refused = serde_json::to_value(refused.expect_err("a refusal")).expect("facts");
        assert!(is_undecided(&refused, group), "{refused}");
        met.done("look_at_print", met.print("dossier", &met.people[1]));
        let job = met.done(
            "start_prints",
            json!({ "batch": met.batch, "prints": ["dossier"], "language": "id", "cover": false,
            "joined": false, "each": true, "copy_for": null, "folder": null }),
        );
        let end = Instant::now() + Duration::from_secs(120);
        let state = loop {
            let state = met.done("job_state", job["id"].clone());
            if state["state"] != "running" {
                break state;
            }
            assert!(Instant::now() < end, "the job never ends");
            std::thread::sleep(Duration::from_millis(50));
        };
        let people = state["people"].as_array().cloned().unwrap_or_default();
        let of = |person: &Value| {
            people
                .iter()
                .find(|line| line["candidate"] == *person)
                .cloned()
                .expect("a line")
        };
        assert!(is_undecided(&of(&met.people[0])["problem"], group), "{people:?}");
        assert_eq!(of(&met.people[1])["problem"], json!(null));
        assert_eq!(
            met.done("job_files", job["id"].clone()).as_array().map(Vec::len),
            Some(1)
        );
    }
}

#[test]
fn a_list_leaves_the_cells_empty_and_tells_how_many() {
    let met = Met::about_who_it_is();
    let list = met.done("export_candidates", json!({ "search": {}, "format": "csv" }));
    assert_eq!(list["undecided"], 1, "the name; both say the same NIK");
    let text = contents(&list);
    assert!(
        !text.contains("Siti Aminah") && text.contains("6371015708010003") && text.contains("Rina Saputra"),
        "{text}"
    );

    let met = Met::about_a_score();
    for (name, ask) in [
        ("export_scores", json!({ "sitting": met.sitting, "format": "csv" })),
        ("export_candidates", json!({ "search": {}, "format": "csv" })),
    ] {
        let list = met.done(name, ask);
        let text = contents(&list);
        assert!(text.contains("Siti Aminah"), "who it is, is not in question: {text}");
        assert!(!text.contains("200") && !text.contains("210"), "{text}");
        assert_eq!(
            list["undecided"],
            if name == "export_scores" { json!(1) } else { json!(null) }
        );
    }
}

#[test]
fn a_decision_lets_everything_go_again() {
    let met = Met::about_who_it_is();
    let page = met.done("questions", json!(null));
    let question = &page["open"][0];
    let seen: Vec<Value> = question["versions"]
        .as_array()
        .into_iter()
        .flatten()
        .map(|version| version["entries"][0].clone())
        .collect();
    met.done(
        "decide_question",
        json!({ "table": "candidates", "row": met.people[0], "group": "identity", "seen": seen, "chosen": seen[0] }),
    );
    met.done("look_at_print", met.print("dossier", &met.people[0]));
    let list = met.done("export_candidates", json!({ "search": {}, "format": "csv" }));
    assert_eq!(list.get("undecided"), None);
    assert!(contents(&list).contains("Siti Aminah"));
}
