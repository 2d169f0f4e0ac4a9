//! What goes out as offices print it comes in again without loss: register and scores, as XLSX and as CSV.

mod common;

use office::import::book::open;
use seat::{FileBytes, Seat};
use serde_json::{Value, json};

struct Office {
    seat: Seat,
    class: Value,
    people: Vec<Value>,
    _folder: tempfile::TempDir,
}

impl Office {
    /// A class of three with two lessons on 2 March and one on 3 March.
    fn new() -> Self {
        let (seat, folder) = common::founded();
        let mut office = Office {
            seat,
            class: Value::Null,
            people: Vec::new(),
            _folder: folder,
        };
        let batch = office.done(
            "edit_batch",
            json!({ "id": null, "row": { "name": "Angkatan 5", "programme": null,
            "starts_on": null, "departs_on": null, "seats": null, "note": null } }),
        )["line"]["id"]
            .clone();
        let page = office.done(
            "edit_class",
            json!({ "id": null, "row": { "batch": batch, "name": "5A", "teacher": null, "place": null } }),
        );
        office.class = page["line"]["classes"][0]["id"].clone();
        for name in ["Siti Aminah", "Rina Saputra", "Ai'nun \"Nun\"; Jariyah"] {
            let id = common::seated(&office.seat, name, &batch, &office.class);
            office.people.push(id);
        }
        office
    }

    fn done(&self, name: &str, ask: Value) -> Value {
        common::done(&self.seat, name, ask)
    }

    fn lesson(&self, on: &str, at: &str) -> Value {
        self.done(
            "edit_lesson",
            json!({ "id": null, "row": { "class": self.class, "held_on": on, "starts_at": at, "minutes": 90,
            "subject": null, "teacher": null, "place": null, "note": null } }),
        )["lesson"]["id"]
            .clone()
    }

    fn mark(&self, lesson: &Value, seat: usize, mark: (&str, Option<i32>, Option<i32>, Option<&str>)) {
        let (presence, late, out, note) = mark;
        let mark = json!({ "presence": presence, "minutes_late": late, "minutes_out": out, "note": note });
        self.done(
            "mark_attendance",
            json!({ "lesson": lesson, "cells": [{ "candidate": self.people[seat], "mark": mark }] }),
        );
    }

    /// Every mark of the lessons, with its minutes and remark.
    fn marks(&self) -> Vec<Value> {
        let lessons = self.done("month_of", json!({ "class": self.class, "month": "2026-03" }))["lessons"].clone();
        let lessons = lessons.as_array().cloned().unwrap_or_default();
        let registers = lessons
            .iter()
            .map(|lesson| self.done("register_of", lesson["id"].clone()));
        registers
            .flat_map(|register| register["lines"].as_array().cloned().unwrap_or_default())
            .map(|line| line["mark"].clone())
            .collect()
    }
}

fn file(answer: &Value) -> FileBytes {
    serde_json::from_value(answer.clone()).expect("a file")
}

#[test]
fn a_register_that_went_out_comes_in_again_without_loss() {
    for format in ["xlsx", "csv"] {
        let office = Office::new();
        let (morning, noon, next) = (
            office.lesson("2026-03-02", "08:00"),
            office.lesson("2026-03-02", "13:30"),
            office.lesson("2026-03-03", "08:00"),
        );
        office.mark(
            &morning,
            0,
            ("late", Some(15), Some(20), Some("Ban bocor; naik angkot")),
        );
        office.mark(&morning, 1, ("sick", None, None, Some("Demam")));
        office.mark(&noon, 0, ("present", None, Some(30), Some("Ke imigrasi")));
        office.mark(&noon, 2, ("absent", None, None, None));
        office.mark(&next, 2, ("excused", None, None, Some("Acara keluarga")));
        let before = office.marks();
        let out = office.done(
            "export_attendance",
            json!({ "class": office.class, "month": "2026-03", "format": format }),
        );
        for lesson in [&morning, &noon, &next] {
            office.done("withdraw_lesson", lesson.clone());
        }
        assert_eq!(office.marks(), Vec::<Value>::new());

        let file = file(&out);
        let ask = json!({ "name": file.name, "bytes": file.bytes, "how": { "class": office.class, "minutes": 90 } });
        let done = office.done("import_attendance", ask);
        assert_eq!(done["problems"], json!([]), "{format}: nothing is in doubt");
        assert_eq!((&done["cells"], &done["made"]), (&json!(5), &json!(3)), "{format}");
        let after = office.marks();
        assert_eq!(after, before, "{format}: minutes and remarks too");
        let turned = office.done("undo", Value::Null);
        assert_eq!(turned["deed"]["deed"], "import_attendance");
        assert_eq!(office.marks(), Vec::<Value>::new(), "the whole sheet is one deed");
    }
}

#[test]
fn the_printed_month_has_sums_percent_and_a_place_for_signatures() {
    let office = Office::new();
    let lesson = office.lesson("2026-03-02", "08:00");
    office.mark(&lesson, 0, ("sick", None, None, None));
    office.mark(&lesson, 1, ("late", Some(10), None, None));
    let out = office.done(
        "export_attendance",
        json!({ "class": office.class, "month": "2026-03", "format": "xlsx" }),
    );
    let book = open(&file(&out).contents().expect("bytes")).expect("a workbook");
    let shown = |row: usize| -> Vec<String> { book.sheets[0].rows[row].iter().map(|cell| cell.shown()).collect() };
    assert_eq!(shown(0), ["DAFTAR HADIR BULAN MARET 2026"]);
    assert_eq!(shown(1), ["KELAS 5A"]);
    let head = shown(3);
    assert_eq!(
        (&head[..3], head.len()),
        (["NO", "NAMA", "1"].map(str::to_owned).as_slice(), 2 + 31 + 7)
    );
    assert_eq!(head[33..], ["S", "I", "A", "T", "Hadir %", "Menit", "KET"]);
    let second = shown(5);
    assert_eq!(
        (second[3].as_str(), &second[33..39]),
        ("T10", ["0", "0", "0", "1", "100", "80"].map(str::to_owned).as_slice())
    );
    let below: Vec<String> = book.sheets[0]
        .rows
        .iter()
        .skip(8)
        .flatten()
        .map(|cell| cell.shown())
        .collect();
    assert!(below.contains(&"Pengajar".to_owned()) && below.contains(&"Koordinator".to_owned()));
}

#[test]
fn scores_that_went_out_come_in_again_without_loss() {
    for format in ["xlsx", "csv"] {
        let office = Office::new();
        let sitting = |exam: &str, on: &str| -> Value {
            let exams = office.done("list_exams", Value::Null);
            let exam = exams
                .as_array()
                .into_iter()
                .flatten()
                .find(|one| one["code"] == exam)
                .expect("an exam")["id"]
                .clone();
            let row = json!({ "exam": exam, "class": office.class, "held_on": on, "place": null, "note": null });
            office.done("hold_sitting", json!({ "id": null, "row": row }))["line"]["id"].clone()
        };
        office.done(
            "edit_exam",
            json!({ "id": null, "code": "BAB-05", "name": "Bab 1–5", "rules": [{ "from": "2019-01-01",
            "sections": [{ "name": "total", "maximum": 10000, "minimum": null }], "pass": 7000, "bands": [],
            "source": "Aturan sendiri", "confidence": "published" }] }),
        );
        let (chapter, level) = (sitting("BAB-05", "2026-03-13"), sitting("JLPT-N4", "2025-12-07"));
        let line = |seat: usize, scores: Value, absent: bool, note: Option<&str>| json!({ "candidate": office.people[seat], "scores": scores, "absent": absent, "note": note });
        office.done(
            "enter_scores",
            json!({ "sitting": chapter, "lines": [
            line(0, json!([7250]), false, Some("remidi")), line(1, json!([null]), true, None) ] }),
        );
        office.done(
            "enter_scores",
            json!({ "sitting": level, "lines": [
            line(0, json!([3700, 6000]), false, None), line(2, json!([8000, null]), false, None) ] }),
        );
        let lines = |sitting: &Value| office.done("sitting_of", sitting.clone())["lines"].clone();
        let before = [lines(&level), lines(&chapter)];
        let out = office.done("export_score_sheet", json!({ "class": office.class, "format": format }));
        for sitting in [&chapter, &level] {
            office.done("withdraw_sitting", sitting.clone());
        }

        let file = file(&out);
        let ask = json!({ "name": file.name, "bytes": file.bytes, "how": { "class": office.class } });
        let done = office.done("import_scores", ask);
        assert_eq!(done["problems"], json!([]), "{format}: nothing is in doubt");
        assert_eq!((&done["cells"], &done["made"]), (&json!(5), &json!(2)), "{format}");
        let again = office.done("list_sittings", json!({ "class": office.class }));
        let after = [&again[1], &again[0]].map(|line| lines(&line["id"]));
        assert_eq!(after, before, "{format}: halves, dashes, parts and remarks");
    }
}
