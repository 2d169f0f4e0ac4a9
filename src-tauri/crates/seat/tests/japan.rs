//! The papers about one person for Japan, asked as a clerk asks them: what is in the profile stands on the paper, and an
//! official form waits for an approved reading.

mod common;

use seat::{FileBytes, Seat};
use serde_json::{Value, json};
use std::{fs, path::Path, process::Command};

struct Office {
    seat: Seat,
    batch: Value,
    people: Vec<Value>,
    folder: tempfile::TempDir,
}

impl Office {
    /// A class of so many people, seated, who are to leave on 15 January 2027.
    fn with(people: usize) -> Self {
        let (seat, folder) = common::founded();
        let done = |name: &str, ask: Value| common::done(&seat, name, ask);
        let programme = done("edit_programme", json!({ "id": null, "row": { "name": "Kaikoukai", "scheme": "g_to_b",
            "destination": "JP", "partner": null, "payer": null, "contract_years": null, "quota": null, "started_on": null,
            "ended_on": null, "about": null } }))["programmes"][0]["id"].clone();
        let row = json!({ "name": "Angkatan 5", "programme": programme, "starts_on": null, "departs_on": "2027-01-15",
            "seats": null, "note": null });
        let batch = done("edit_batch", json!({ "id": null, "row": row }))["line"]["id"].clone();
        let row = json!({ "batch": batch, "name": "5A", "teacher": null, "place": null });
        let class = done("edit_class", json!({ "id": null, "row": row }))["line"]["classes"][0]["id"].clone();
        let names = (1..=people).map(|number| format!("Siti Contoh Nomor {number:02}"));
        let people = names.map(|name| common::seated(&seat, &name, &batch, &class)).collect();
        Office {
            seat,
            batch,
            people,
            folder,
        }
    }

    fn done(&self, name: &str, ask: Value) -> Value {
        common::done(&self.seat, name, ask)
    }

    /// The text of a paper without its spaces.
    fn read(&self, ask: Value) -> String {
        let file: FileBytes = serde_json::from_value(self.done("print_file", ask)).expect("a file");
        let path = self.folder.path().join("paper.pdf");
        fs::write(&path, file.contents().expect("bytes")).expect("a place for the paper");
        text(&path)
    }
}

fn text(path: &Path) -> String {
    let output = Command::new("pdftotext")
        .args(["-raw".as_ref(), path.as_os_str(), "-".as_ref()])
        .output();
    let output = output.expect("poppler-utils");
    assert!(output.status.success(), "a paper that can be read");
    String::from_utf8_lossy(&output.stdout).replace(char::is_whitespace, "")
}

#[test]
fn an_official_form_waits_until_the_reading_of_the_name_is_approved() {
    let office = Office::with(1);
    let ask = json!({ "print": "resume-1-3", "language": "ja", "about": "person", "candidate": office.people[0] });
    let refused = office
        .seat
        .answer("look_at_print", ask.clone())
        .expect_err("nobody has approved a reading");
    assert!(format!("{refused:?}").contains("KatakanaNotApproved"), "{refused:?}");
    let ask_others =
        json!({ "print": "rirekisho", "language": "ja", "about": "person", "candidate": office.people[0] });
    office.done("look_at_print", ask_others);
    office.done(
        "approve_katakana",
        json!({ "candidate": office.people[0], "katakana": "シティ" }),
    );
    let look = office.done("look_at_print", ask);
    assert_eq!(look["pages"].as_array().map(Vec::len), Some(1));
    let blanks: Vec<&str> = look["blanks"]
        .as_array()
        .expect("blanks")
        .iter()
        .filter_map(Value::as_str)
        .collect();
    assert!(
        blanks.contains(&"intern_class") && !blanks.contains(&"katakana"),
        "{blanks:?}"
    );
}

#[test]
fn what_an_interview_asks_stands_on_the_cv_and_convictions_on_no_copy() {
    let office = Office::with(1);
    let groups = json!({
        "goals": { "saving_goal": 80_000, "saving_reason": "弟の学費", "wishes": "夜勤可", "video": null },
        "household": { "children": 0, "mother_tongue": "インドネシア語", "languages": null, "driving_licence": null },
        "entry_test": { "iq": 108, "maths": 8750 },
        "in_japan": { "relatives_in_japan": "なし", "stays_in_japan": "なし", "intern_class": "none", "coe_applied": 0, "coe_refused": 0 },
        "skill": { "skill_months": 16 },
    });
    office.done(
        "edit_candidate",
        json!({ "candidate": office.people[0], "groups": groups }),
    );
    let said = office
        .read(json!({ "print": "interview-cv", "language": "ja", "about": "person", "candidate": office.people[0] }));
    for words in [
        "面接用履歴書",
        "SITICONTOHNOMOR01",
        "月80,000円",
        "弟の学費",
        "夜勤可",
        "0人",
        "87.5",
        "16か月",
    ] {
        assert!(said.contains(words), "{words}: {said}");
    }
    let said = office
        .read(json!({ "print": "interview-cv", "language": "id", "about": "person", "candidate": office.people[0] }));
    assert!(
        said.contains("80.000yenperbulan") && said.contains("87,5"),
        "as an Indonesian office writes it: {said}"
    );
}

#[test]
fn the_cards_of_a_batch_come_in_the_order_of_seats_and_end_when_it_leaves() {
    let office = Office::with(12);
    let said = office.read(json!({ "print": "id-cards", "language": "id", "about": "batch", "batch": office.batch }));
    let order: Vec<usize> = (1..=12)
        .filter_map(|number| said.find(&format!("SitiContohNomor{number:02}")))
        .collect();
    assert_eq!(order.len(), 12, "{said}");
    assert!(order.is_sorted(), "{order:?}");
    assert_eq!(
        said.matches("15Jan2027").count(),
        12,
        "a card is good until the batch leaves"
    );
    let said =
        office.read(json!({ "print": "id-card", "language": "id", "about": "person", "candidate": office.people[3] }));
    assert!(said.contains("5A-04") && said.contains("15Jan2027"), "{said}");
}

/// Papers that say what the office did: there is none before it did anything.
const WAITING: [&str; 4] = ["completion", "receipt", "cost-statement", "hours-proof"];

#[test]
fn every_paper_of_somebody_who_has_just_walked_in_can_be_looked_at_in_each_of_its_languages() {
    let office = Office::with(1);
    office.done(
        "approve_katakana",
        json!({ "candidate": office.people[0], "katakana": "シティ" }),
    );
    let prints = office.done("list_prints", json!(null));
    let mut seen = 0;
    for print in
        prints.as_array().expect("prints").iter().filter(|print| {
            print["about"] == "person" && !WAITING.contains(&print["print"].as_str().unwrap_or_default())
        })
    {
        for language in print["languages"].as_array().expect("languages") {
            let ask = json!({ "print": print["print"], "language": language, "about": "person", "candidate": office.people[0] });
            let look = office.seat.answer("look_at_print", ask);
            let look = look.unwrap_or_else(|trouble| panic!("{print} in {language}: {trouble:?}"));
            assert_ne!(look["blanks"], json!([]), "{print}: something is blank");
            seen += 1;
        }
    }
    assert!(seen >= 13, "{seen}");
}
