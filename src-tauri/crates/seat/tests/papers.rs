//! Papers that prove what was taught: the register to be signed and the proof of hours, read with poppler as a partner
//! would read them.

mod common;

use seat::{FileBytes, Seat};
use serde_json::{Value, json};
use std::{fs, process::Command};

const LANGUAGES: [&str; 3] = ["id", "en", "ja"];

struct Office {
    seat: Seat,
    batch: Value,
    class: Value,
    people: Vec<Value>,
    folder: tempfile::TempDir,
}

impl Office {
    /// A class of so many people on the interns' route, seated, on 22 November 2026.
    fn with(people: usize) -> Self {
        let (seat, folder) = common::founded();
        let mut office = Office {
            seat,
            batch: Value::Null,
            class: Value::Null,
            people: Vec::new(),
            folder,
        };
        let programme = office.done("edit_programme", json!({ "id": null, "row": { "name": "Kaikoukai", "scheme": "g_to_b",
            "destination": "JP", "partner": null, "payer": null, "contract_years": null, "quota": null, "started_on": null,
            "ended_on": null, "about": null } }))["programmes"][0]["id"]
            .clone();
        office.batch = office.done(
            "edit_batch",
            json!({ "id": null, "row": { "name": "Angkatan 5", "programme": programme,
            "starts_on": null, "departs_on": "2027-01-15", "seats": null, "note": null } }),
        )["line"]["id"]
            .clone();
        let row = json!({ "batch": office.batch, "name": "5A", "teacher": "Ratna Dewi", "place": "Ruang Sakura" });
        let page = office.done("edit_class", json!({ "id": null, "row": row }));
        office.class = page["line"]["classes"][0]["id"].clone();
        for number in 1..=people {
            let name = format!("Muhammad Rizky Kusumawardhana {number:03}");
            let id = common::seated(&office.seat, &name, &office.batch, &office.class);
            office.people.push(id);
        }
        office
    }

    fn done(&self, name: &str, ask: Value) -> Value {
        common::done(&self.seat, name, ask)
    }

    fn subject(&self, code: &str) -> Value {
        let subjects = self.done("list_subjects", json!(null));
        let mut subjects = subjects.as_array().expect("subjects").iter();
        let found = subjects.find(|subject| subject["row"]["counts_for"] == code);
        found.expect("a subject that counts for it")["id"].clone()
    }

    fn lesson(&self, on: &str, at: &str, minutes: u32, code: &str) -> Value {
        let row = json!({ "class": self.class, "held_on": on, "starts_at": at, "minutes": minutes, "subject": self.subject(code),
            "teacher": "Ratna Dewi", "place": null, "note": null });
        self.done("edit_lesson", json!({ "id": null, "row": row }))["lesson"]["id"].clone()
    }

    fn mark(&self, lesson: &Value, mark: Value) {
        let cells = json!([{ "candidate": self.people[0], "mark": mark }]);
        self.done("mark_attendance", json!({ "lesson": lesson, "cells": cells }));
    }

    fn register(&self, span: &str, day: &str, language: &str) -> FileBytes {
        let of = json!({ "class": self.class, "span": span, "day": day });
        file(&self.done("print_paper_register", json!({ "of": of, "language": language })))
    }

    /// The files of a job of proofs, once it is finished.
    fn proofs(&self, candidate: &Value, language: &str) -> Vec<FileBytes> {
        let of = json!({ "batch": self.batch, "entry": null });
        let ask = json!({ "of": of, "candidate": candidate, "language": language });
        let mut job = self.done("start_proofs_of_hours", ask);
        while job["state"] == "running" {
            std::thread::sleep(std::time::Duration::from_millis(20));
            job = self.done("job_state", job["id"].clone());
        }
        for person in job["people"].as_array().expect("people") {
            assert_eq!(person["problem"], Value::Null, "{person}");
        }
        let files = self.done("job_files", job["id"].clone());
        files.as_array().expect("files").iter().map(file).collect()
    }

    /// What poppler says of a paper; `{}` stands for the file.
    fn ask(&self, tool: &str, arguments: &[&str], paper: &FileBytes) -> String {
        let path = self.folder.path().join("paper.pdf");
        fs::write(&path, paper.contents().expect("bytes")).expect("a place for the paper");
        let arguments = arguments.iter().map(|argument| match *argument {
            "{}" => path.as_os_str(),
            other => other.as_ref(),
        });
        let output = Command::new(tool).args(arguments).output().expect("poppler-utils");
        assert!(output.status.success(), "{tool} reads it");
        String::from_utf8_lossy(&output.stdout).into_owned()
    }

    fn text(&self, paper: &FileBytes) -> String {
        self.ask("pdftotext", &["-layout", "{}", "-"], paper)
    }

    fn pages(&self, paper: &FileBytes) -> usize {
        let told = self.ask("pdfinfo", &["{}"], paper);
        let pages = told.lines().find_map(|line| line.strip_prefix("Pages:"));
        pages
            .and_then(|pages| pages.trim().parse().ok())
            .expect("a number of pages")
    }
}

fn file(answer: &Value) -> FileBytes {
    serde_json::from_value(answer.clone()).expect("a file")
}

fn present() -> Value {
    json!({ "presence": "present", "minutes_late": null, "minutes_out": null, "note": null })
}

#[test]
fn a_class_of_thirty_has_its_day_on_one_page_with_the_number_to_key_it_back_by() {
    let office = Office::with(30);
    for at in ["08:00", "09:45", "13:00", "14:45"] {
        office.lesson("2026-11-20", at, 90, "japanese/conversation");
    }
    let of = json!({ "class": office.class, "span": "day", "day": "2026-11-20" });
    let number = office.done("paper_register_of", of)["number"]
        .as_str()
        .expect("a number")
        .to_owned();
    let printed = format!("{} {}", &number[..3], &number[3..]);
    for language in LANGUAGES {
        let paper = office.register("day", "2026-11-20", language);
        let text = office.text(&paper);
        assert_eq!(office.pages(&paper), 1, "{language}");
        assert_eq!(
            text.matches(&printed).count(),
            2,
            "{language}: at the top and in the foot\n{text}"
        );
        for number in 1..=30 {
            assert!(
                text.contains(&format!("Kusumawardhana {number:03}")),
                "{language}: everybody is on it"
            );
        }
        assert!(
            text.contains("Ratna Dewi") && text.contains("1/1"),
            "{language}\n{text}"
        );
        assert!(
            paper.name.contains(&number) && paper.name.contains("5A"),
            "{}",
            paper.name
        );
        assert_eq!(
            paper,
            office.register("day", "2026-11-20", language),
            "the same sheet, the same bytes"
        );
    }
}

#[test]
fn forty_people_go_on_with_the_heads_and_the_number_on_the_second_page() {
    let office = Office::with(40);
    office.lesson("2026-11-20", "08:00", 90, "japanese/conversation");
    let paper = office.register("day", "2026-11-20", "id");
    let text = office.text(&paper);
    assert_eq!(office.pages(&paper), 2);
    assert_eq!(text.matches("08.00").count(), 2, "the heads come again");
    assert!(text.contains("1/2") && text.contains("2/2"), "{text}");
    assert_eq!(
        text.matches("Lembar ").count(),
        2,
        "each page names its sheet in the foot"
    );
    assert_eq!(text.matches("Koordinator").count(), 1, "it is signed once");
}

#[test]
fn a_week_has_a_column_for_each_lesson_and_a_month_one_for_each_day() {
    let office = Office::with(30);
    for day in ["2026-11-16", "2026-11-17", "2026-11-18"] {
        office.lesson(day, "08:00", 90, "japanese/conversation");
        office.lesson(day, "10:00", 90, "japanese/listening");
    }
    let week = office.text(&office.register("week", "2026-11-18", "id"));
    for head in ["Sn 16", "Sl 17", "Rb 18"] {
        assert_eq!(
            week.matches(head).count(),
            1,
            "{head} is said once over its lessons\n{week}"
        );
    }
    let month = office.register("month", "2026-11-18", "id");
    assert_eq!(office.pages(&month), 1);
    let text = office.text(&month);
    let days: Vec<String> = (1..=30).map(|day| day.to_string()).collect();
    let heads = text
        .lines()
        .find(|line| line.split_whitespace().collect::<Vec<_>>().ends_with(&["29", "30"]));
    let heads: Vec<&str> = heads.expect("a row of days").split_whitespace().collect();
    assert!(
        heads.ends_with(&days.iter().map(String::as_str).collect::<Vec<_>>()),
        "{heads:?}"
    );
}

/// Minutes that count, as the lines of the list print them: the second number after the time.
fn printed_lines(text: &str) -> Vec<u32> {
    let minutes = |line: &str| -> Option<u32> {
        let (_, after) = line.split_once(['–'])?;
        let mut numbers = after
            .split_whitespace()
            .skip(1)
            .skip_while(|word| word.parse::<u32>().is_err());
        numbers.next()?.parse::<u32>().ok()?;
        numbers.next()?.parse().ok()
    };
    let times = |line: &&str| {
        let mut words = line.split_whitespace();
        words.any(|word| {
            word.len() == "08.00–09.30".len()
                && word.contains('–')
                && word.starts_with(|sign: char| sign.is_ascii_digit())
        })
    };
    text.lines().filter(times).filter_map(minutes).collect()
}

#[test]
fn the_printed_lines_of_a_proof_add_up_to_the_account() {
    let office = Office::with(1);
    // Two whole days, one of them beyond eight hours; late; out; absent; a Saturday; long before the window.
    for on in ["2026-10-05", "2026-10-06"] {
        for (at, minutes) in [("07:00", 180), ("10:30", 180), ("14:00", 180)] {
            let lesson = office.lesson(on, at, minutes, "japanese/conversation");
            if on == "2026-10-05" || at != "14:00" {
                office.mark(&lesson, present());
            }
        }
    }
    let late = office.lesson("2026-11-03", "08:00", 90, "japanese/listening");
    office.mark(
        &late,
        json!({ "presence": "late", "minutes_late": 10, "minutes_out": 15, "note": null }),
    );
    let sick = office.lesson("2026-11-04", "08:00", 90, "japanese/listening");
    office.mark(
        &sick,
        json!({ "presence": "sick", "minutes_late": null, "minutes_out": null, "note": null }),
    );
    for (on, code) in [
        ("2026-11-07", "japanese/listening"),
        ("2026-02-02", "japanese/listening"),
        ("2026-11-09", "care"),
    ] {
        let lesson = office.lesson(on, "08:00", 60, code);
        office.mark(&lesson, present());
    }

    let page = office.done("hours_of", json!({ "batch": office.batch, "entry": null }));
    let accounts = page["people"][0]["accounts"].as_array().expect("accounts").clone();
    let done: u64 = accounts
        .iter()
        .filter_map(|account| account["account"]["done"].as_u64())
        .sum();
    assert!(
        done > 0 && accounts.len() > 1,
        "several courses, and something in them: {accounts:?}"
    );
    for language in LANGUAGES {
        let [paper] = office.proofs(&office.people[0], language).try_into().expect("one file");
        let text = office.text(&paper);
        let lines = printed_lines(&text.replace(':', "."));
        assert_eq!(
            lines.iter().map(|minutes| u64::from(*minutes)).sum::<u64>(),
            done,
            "{language}: {lines:?}\n{text}"
        );
        assert!(text.contains("介護"), "{language}: the course in Japanese too");
    }
    let text = office.text(&office.proofs(&office.people[0], "id")[0]);
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    for reason in [
        "terlambat 10 mnt",
        "keluar 15 mnt",
        "melebihi batas sehari",
        "hari yang tidak",
        "sebelum jangka waktu",
    ] {
        assert!(text.contains(reason), "{reason} is said\n{text}");
    }
}

#[test]
fn the_proofs_of_a_batch_are_one_file_with_a_bookmark_for_each_person() {
    let office = Office::with(3);
    let lesson = office.lesson("2026-11-03", "08:00", 90, "japanese/listening");
    office.mark(&lesson, present());
    let [all] = office.proofs(&Value::Null, "ja").try_into().expect("one file");
    let singles = office.people.iter().flat_map(|person| office.proofs(person, "ja"));
    assert_eq!(office.pages(&all), singles.map(|one| office.pages(&one)).sum::<usize>());
    let outline = office.ask("pdftohtml", &["-xml", "-i", "-stdout", "{}"], &all);
    assert_eq!(outline.matches("<item page=").count(), 3, "{outline}");
    assert_eq!(
        [all],
        office.proofs(&Value::Null, "ja")[..],
        "the same hours, the same bytes"
    );
}

/// The foot of today's edition.
const EDITION: &str = "Edisi 2026-11";

#[test]
fn every_paper_of_the_office_says_its_edition() {
    let office = Office::with(1);
    office.lesson("2026-11-20", "08:00", 90, "japanese/conversation");
    let person = &office.people[0];
    office.done("receive_original", json!({ "id": null, "row": { "candidate": person, "kind": "PASSPORT", "number": "X9000001",
        "received_on": "2026-11-20", "reason": "Visa", "held_at": "Lemari", "returned_on": null, "returned_to": null } }));
    let of = json!({ "name": "funnel", "programme": null, "year": null });
    let figures = json!({ "title": "Kehadiran", "said": "Semua hadir.", "heads": ["Minggu"], "rows": [["1"]],
        "svg": "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><rect width=\"5\" height=\"5\"/></svg>" });
    for (name, paper) in [
        ("the paper register", office.register("day", "2026-11-20", "id")),
        ("the proof of hours", office.proofs(person, "id").remove(0)),
        (
            "the receipt",
            file(&office.done("print_receipt", json!({ "candidate": person, "original": null }))),
        ),
        (
            "the statement of costs",
            file(&office.done("print_cost_statement", person.clone())),
        ),
        ("figures", file(&office.done("print_picture", figures.clone()))),
        (
            "a report",
            file(&office.done("export_report", json!({ "of": of, "format": "pdf" }))["file"]),
        ),
    ] {
        let said = office.text(&paper);
        assert_eq!(
            said.matches(EDITION).count(),
            office.pages(&paper),
            "{name}, on each page: {said}"
        );
    }
    let lines = office.done("list_prints", json!(null));
    let lines = lines.as_array().expect("the catalogue");
    for print in [
        "class-register",
        "cost-statement",
        "figures",
        "hours-proof",
        "receipt",
        "recovery-sheet",
        "report",
    ] {
        let line = lines.iter().find(|line| line["print"] == print);
        let line = line.unwrap_or_else(|| panic!("{print} is in the catalogue"));
        assert_eq!(line["edition"], "2026-11", "{line}");
    }
}

#[test]
fn what_the_office_holds_spent_and_taught_goes_into_a_bundle_with_the_rest() {
    let office = Office::with(1);
    let person = &office.people[0];
    let look = |print: &str, given: Value| {
        let ask = json!({ "print": print, "language": "id", "about": "person", "candidate": person, "given": given });
        office.seat.answer("look_at_print", ask)
    };
    let refused = look("receipt", json!({})).expect_err("nothing is held");
    assert!(format!("{refused:?}").contains("originals"), "{refused:?}");
    let row = json!({ "candidate": person, "kind": "PASSPORT", "number": "X9000001", "received_on": "2026-11-20",
        "reason": "Visa", "held_at": "Lemari", "returned_on": null, "returned_to": null });
    office.done("receive_original", json!({ "id": null, "row": row }));
    for print in ["receipt", "cost-statement", "hours-proof"] {
        look(print, json!({})).unwrap_or_else(|trouble| panic!("{print}: {trouble:?}"));
    }
    let ask = json!({ "batch": office.batch, "prints": ["receipt", "hours-proof", "cost-statement"], "language": "id",
        "joined": false, "cover": true });
    let mut job = office.done("start_prints", ask);
    while job["state"] == "running" {
        std::thread::sleep(std::time::Duration::from_millis(20));
        job = office.done("job_state", job["id"].clone());
    }
    assert_eq!(job["people"][0]["problem"], Value::Null, "{job}");
    let files = office.done("job_files", job["id"].clone());
    let said = office.text(&file(&files[0]));
    for title in ["Tanda terima berkas asli", "Bukti jam belajar", "Rincian biaya"] {
        assert!(
            said.matches(title).count() >= 2,
            "{title}: listed on top and there\n{said}"
        );
    }
}
