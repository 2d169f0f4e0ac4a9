//! A class's register and scores come in from the office's own sheets: nothing is guessed, nothing is overwritten unsaid.

use office::{
    Result,
    ids::{CandidateId, ClassId},
    import::{
        book::{Book, open},
        class_sheet::{SheetProblem, SheetWrong, TakenSheet, readable_by_itself, returned},
        register_sheet::{ReadRegister, RegisterSheet},
        score_sheet::{ColumnChoice, ReadScoreSheet, ScoreSheet},
        set_aside::{self, Headings},
    },
    vocabulary::Presence,
};
use serde_json::{Value, json};
use std::{collections::BTreeMap, fs, path::Path};
use tests::{Story, day, key, today};

fn fixture(name: &str) -> Book {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures").join(name);
    open(&fs::read(path).expect("a sheet of the office")).expect("a workbook")
}

fn csv(text: &str) -> Book {
    open(text.as_bytes()).expect("a list")
}

/// The names of a sheet's second column below its header, as a person writes them.
fn names_in(book: &Book, header_row: usize) -> Vec<String> {
    let rows = book.sheets[0].rows.iter().skip(header_row + 1);
    let named = rows.filter(|row| row.first().is_some_and(|cell| !cell.is_empty()));
    named
        .map(|row| {
            let words = row[1].shown().to_lowercase();
            let capital = |word: &str| word[..1].to_uppercase() + &word[1..];
            words.split(' ').map(capital).collect::<Vec<_>>().join(" ")
        })
        .collect()
}

/// An office with class 5A and these people, seated from 1.
fn class_with(names: &[&str]) -> (Story, ClassId, Vec<CandidateId>) {
    let mut story = Story::new();
    let (batch, class, _) = story.class_of(0);
    let people: Vec<CandidateId> = names.iter().map(|name| story.candidate(name)).collect();
    story.done(
        "enrol",
        json!({ "batch": batch, "class": class, "candidates": people, "participant": null }),
    );
    (story, class, people)
}

fn how(class: ClassId) -> ReadRegister {
    ReadRegister {
        class,
        month: None,
        who: BTreeMap::new(),
        signs: BTreeMap::new(),
        keep: false,
        minutes: None,
        subject: None,
    }
}

fn in_march(class: ClassId) -> ReadRegister {
    ReadRegister {
        month: Some("2026-03".into()),
        minutes: Some(90),
        ..how(class)
    }
}

fn register(story: &mut Story, book: &Book, ask: &ReadRegister) -> Result<RegisterSheet> {
    let stamp = story.stamp();
    story
        .office
        .read(stamp, |office| office.read_register(book, "absensi.xlsx", ask))
}

fn take(story: &mut Story, book: &Book, ask: &ReadRegister) -> TakenSheet {
    let sheet = register(story, book, ask).expect("a register");
    let stamp = story.stamp();
    story
        .office
        .take_register(stamp, "absensi.xlsx", ask, &sheet)
        .expect("a register taken in")
}

fn grave(problems: &[SheetProblem]) -> Vec<&SheetWrong> {
    problems
        .iter()
        .filter(|problem| problem.grave)
        .map(|problem| &problem.what)
        .collect()
}

fn warnings(problems: &[SheetProblem]) -> Vec<&SheetWrong> {
    problems
        .iter()
        .filter(|problem| !problem.grave)
        .map(|problem| &problem.what)
        .collect()
}

/// A person's marks in a month, as letters.
fn marks(story: &mut Story, class: ClassId, seat: usize) -> Vec<Value> {
    let month = story.done("month_of", json!({ "class": class, "month": "2026-03" }));
    month["lines"][seat]["marks"].as_array().cloned().unwrap_or_default()
}

#[test]
fn the_register_of_march_is_read_as_the_office_keeps_it() {
    let book = fixture("absensi_maret_2026.xlsx");
    let names = names_in(&book, 3);
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let (mut story, class, _) = class_with(&names);
    let sheet = register(&mut story, &book, &how(class)).expect("a register");
    assert_eq!(
        (sheet.month.as_str(), sheet.header_row),
        ("2026-03", 3),
        "the title names the month"
    );
    assert_eq!(sheet.other_class, None, "the title names the chosen class");
    assert_eq!(sheet.columns.len(), 31, "the sums S, I, A behind the days are no days");
    assert_eq!(sheet.columns[30].on, Some(day("2026-03-31")));
    assert_eq!(sheet.rows.len(), 30);
    assert!(
        sheet.rows.iter().all(|row| row.candidate.is_some()),
        "capitals are no difference"
    );
    assert_eq!(sheet.passed, [36], "the line for the signature is nobody's");
    assert_eq!(sheet.unnamed, []);
    let unknown: Vec<_> = sheet
        .signs
        .iter()
        .filter(|sign| !sign.known)
        .map(|sign| sign.sign.as_str())
        .collect();
    assert_eq!(
        unknown,
        ["."],
        "nobody but the office knows whether a dot came or was forgotten"
    );
    assert!(
        grave(&sheet.problems)
            .iter()
            .all(|what| **what == SheetWrong::UnknownSign)
    );
    assert_eq!(
        warnings(&sheet.problems),
        Vec::<&SheetWrong>::new(),
        "the sheet's own sums agree with what was read"
    );
    assert_eq!(
        sheet.new_lessons, 26,
        "a lesson for each day that was taught; Sundays are blank"
    );
}

#[test]
fn a_register_comes_in_as_one_deed_and_goes_again_as_one() {
    let book = fixture("absensi_maret_2026.xlsx");
    let names = names_in(&book, 3);
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let (mut story, class, _) = class_with(&names);
    let dots = ReadRegister {
        signs: BTreeMap::from([(".".into(), Some(Presence::Present))]),
        ..how(class)
    };
    let taken = take(&mut story, &book, &dots);
    assert_eq!((taken.cells, taken.made), (780, 26), "thirty people on twenty-six days");
    let month = story.done("month_of", json!({ "class": class, "month": "2026-03" }));
    let second = &month["lines"][1]["totals"];
    assert_eq!(
        (&second["sick"], &second["excused"], &second["absent"]),
        (&json!(1), &json!(4), &json!(0))
    );
    assert_eq!(month["totals"]["minutes"], 0, "a sheet without minutes proves no hour");
    let again = register(&mut story, &book, &dots).expect("a register");
    assert_eq!(
        (again.marks, again.same),
        (0, 780),
        "read twice, it has nothing new to say"
    );
    assert_eq!(story.done("undo", Value::Null)["deed"]["deed"], "import_attendance");
    let month = story.done("month_of", json!({ "class": class, "month": "2026-03" }));
    assert_eq!(month["lessons"], json!([]), "its lessons are gone with it");
}

#[test]
fn people_are_found_by_name_and_seat_and_never_guessed() {
    let (mut story, class, people) = class_with(&["Siti Aminah", "Rina Saputra", "Rina Saputra", "Bayu Setiawan"]);
    let book = csv(
        "NO;NAMA;2;3\n1;SITI AMINAH, S.Kep;H;H\n3;Rina Saputra;H;H\n4;Bayu Setyawan;H;S\n9;Joko Susilo;H;H\n1;Siti Aminah;A;A\n",
    );
    let sheet = register(&mut story, &book, &in_march(class)).expect("a register");
    let found: Vec<Option<CandidateId>> = sheet.rows.iter().map(|row| row.candidate).collect();
    assert_eq!(
        found,
        [Some(people[0]), Some(people[2]), None, None, Some(people[0])],
        "titles are no difference, and two of one name are told apart by their seat"
    );
    assert_eq!(
        grave(&sheet.problems),
        [
            &SheetWrong::WhichPerson {
                likely: "Bayu Setiawan".into()
            },
            &SheetWrong::UnknownPerson,
            &SheetWrong::SecondRow { row: 2 },
        ]
    );
    assert_eq!(
        (sheet.marks, sheet.set_aside),
        (4, 6),
        "rows in doubt are set aside cell and all"
    );
    let answered = ReadRegister {
        who: BTreeMap::from([(4, people[3])]),
        ..in_march(class)
    };
    let sheet = register(&mut story, &book, &answered).expect("a register");
    assert_eq!(
        sheet.rows[2].candidate,
        Some(people[3]),
        "a person has said whose row it is"
    );
    assert_eq!(sheet.unnamed.len(), 1, "the other Rina is in no row, and that is said");
}

#[test]
fn a_seat_that_differs_is_told_and_not_set_aside() {
    let (mut story, class, _) = class_with(&["Siti Aminah", "Rina Saputra"]);
    let sheet = register(&mut story, &csv("NO;NAMA;2\n1;Rina Saputra;H\n"), &in_march(class)).expect("a register");
    assert_eq!(warnings(&sheet.problems), [&SheetWrong::OtherSeat { seat: 2 }]);
    assert_eq!(sheet.marks, 1);
}

#[test]
fn marks_that_are_there_are_named_before_they_are_overwritten() {
    let (mut story, class, people) = class_with(&["Siti Aminah", "Rina Saputra"]);
    let lesson = story.lesson(class, "2026-03-02");
    let sick = json!({ "presence": "sick", "minutes_late": null, "minutes_out": null, "note": "Demam" });
    let late = json!({ "presence": "late", "minutes_late": 15, "minutes_out": null, "note": null });
    story.done(
        "mark_attendance",
        json!({ "lesson": lesson, "cells": [
        { "candidate": people[0], "mark": sick }, { "candidate": people[1], "mark": late } ] }),
    );
    let book = csv("NO;NAMA;2\n1;Siti Aminah;H\n2;Rina Saputra;T\n");
    let ask = in_march(class);
    let sheet = register(&mut story, &book, &ask).expect("a register");
    let overwrites = SheetWrong::OverwritesMark {
        had: Presence::Sick,
        day: day("2026-03-02"),
    };
    assert_eq!(warnings(&sheet.problems), [&overwrites]);
    assert_eq!(
        (sheet.marks, sheet.same, sheet.new_lessons),
        (1, 1, 0),
        "T says less than what is known, and takes nothing away"
    );
    let kept = ReadRegister {
        keep: true,
        ..ask.clone()
    };
    let kept = register(&mut story, &book, &kept).expect("a register");
    assert_eq!((kept.marks, kept.set_aside), (0, 1), "what is there can also stay");
    take(&mut story, &book, &ask);
    let lines = story.done("register_of", json!(lesson))["lines"].clone();
    assert_eq!(lines[0]["mark"]["presence"], "present");
    assert_eq!(lines[1]["mark"]["minutes_late"], 15);
}

#[test]
fn a_day_with_two_lessons_is_marked_in_both_or_each_by_its_hour() {
    let (mut story, class, _) = class_with(&["Siti Aminah"]);
    story.lesson(class, "2026-03-02");
    story.done(
        "edit_lesson",
        json!({ "id": null, "row": { "class": class, "held_on": "2026-03-02", "starts_at": "13:30",
        "minutes": 60, "subject": null, "teacher": null, "place": null, "note": null } }),
    );
    let whole = csv("NO;NAMA;2\n1;Siti Aminah;T10\n");
    let ask = in_march(class);
    assert_eq!(
        register(&mut story, &whole, &ask).expect("a register").columns[0].lessons,
        2,
        "the preview says so"
    );
    take(&mut story, &whole, &ask);
    assert_eq!(
        marks(&mut story, class, 0),
        ["late", "present"],
        "who came late was there in the afternoon"
    );
    let hours = csv("NO;NAMA;2 08:00;2 13:30;2 16.00\n1;Siti Aminah;H;H-20;S\n");
    let taken = take(&mut story, &hours, &ask);
    assert_eq!(
        (taken.cells, taken.made),
        (3, 1),
        "an hour that has no lesson yet gets one"
    );
    assert_eq!(marks(&mut story, class, 0), ["present", "present", "sick"]);
    let month = story.done("month_of", json!({ "class": class, "month": "2026-03" }));
    assert_eq!(
        month["lines"][0]["totals"]["minutes"],
        90 + 40,
        "H-20 was called out for twenty minutes"
    );
}

#[test]
fn days_that_cannot_be_are_set_aside_cell_by_cell() {
    let (mut story, class, _) = class_with(&["Siti Aminah"]);
    let ask = ReadRegister {
        month: Some("2026-02".into()),
        ..how(class)
    };
    let sheet = register(&mut story, &csv("NO;NAMA;27;28;29\n1;Siti Aminah;H;#N/A?;H\n"), &ask).expect("a register");
    assert_eq!(
        grave(&sheet.problems),
        [&SheetWrong::UnknownSign, &SheetWrong::NoSuchDay],
        "2026 is no leap year"
    );
    assert_eq!(sheet.marks, 1, "the good cell comes in");
    let ask = ReadRegister {
        month: Some("2026-11".into()),
        ..how(class)
    };
    let sheet = register(&mut story, &csv("NO;NAMA;20;23\n1;Siti Aminah;H;H\n"), &ask).expect("a register");
    assert_eq!(
        grave(&sheet.problems),
        [&SheetWrong::DayAhead { day: day("2026-11-23") }],
        "nobody came tomorrow"
    );
}

#[test]
fn a_register_without_a_month_is_asked_for_one() {
    let (mut story, class, _) = class_with(&["Siti Aminah"]);
    let refused = register(&mut story, &csv("NO;NAMA;2;3\n1;Siti Aminah;H;H\n"), &how(class)).expect_err("no month");
    assert_eq!(refused.to_refusal(), office::Refusal::Sheet { why: "no_month".into() });
    let whole = csv("Nama;02/03/2026;03/03/2026\nSiti Aminah;H;H\n");
    assert_eq!(
        register(&mut story, &whole, &how(class)).expect("days in full").month,
        "2026-03"
    );
}

#[test]
fn a_title_that_names_another_class_is_told() {
    let (mut story, class, _) = class_with(&["Siti Aminah"]);
    let book = csv("DAFTAR HADIR MARET 2026;;\nKELAS 4B;;\nNO;NAMA;2\n1;Siti Aminah;H\n");
    let sheet = register(&mut story, &book, &how(class)).expect("a register");
    assert_eq!(sheet.other_class.as_deref(), Some("KELAS 4B"));
}

#[test]
fn what_is_given_back_can_be_mended_and_read_again() {
    let (mut story, class, _) = class_with(&["Siti Aminah", "Rina Saputra"]);
    let book = csv("DAFTAR HADIR MARET 2026;;;\nNO;NAMA;2;3\n1;Siti Aminah;H;H\n2;Rina Saputra;H;??\n");
    let ask = how(class);
    let sheet = register(&mut story, &book, &ask).expect("a register");
    take(&mut story, &book, &ask);
    let rows = returned(&sheet.problems, |_| "tanda belum diberi arti".into());
    assert_eq!(
        (rows.len(), rows[0].row, rows[0].columns.as_slice()),
        (1, 4, [3].as_slice()),
        "only the bad row, its bad cell shaded"
    );
    let headings = Headings {
        row: "Baris asal".into(),
        reason: "Alasan".into(),
    };
    let alone = readable_by_itself(&book.sheets[0], sheet.header_row, &sheet.month);
    let file = set_aside::write(&alone, sheet.header_row, &rows, &headings, today()).expect("a file");
    let back = open(&file).expect("a workbook");
    let mended = ReadRegister {
        signs: BTreeMap::from([("??".into(), Some(Presence::Absent))]),
        ..ask
    };
    let again = register(&mut story, &back, &mended).expect("the file says by itself which month it is about");
    assert_eq!(
        (again.marks, again.same, again.set_aside),
        (1, 1, 0),
        "the good cell is known, the mended one is new"
    );
}

#[test]
fn a_teacher_may_take_a_register_in_and_who_only_looks_may_not() {
    let (mut story, class, _) = class_with(&["Siti Aminah"]);
    assert!(office::Deed::ImportAttendance.is_allowed(office::vocabulary::Role::Teacher));
    assert!(!office::Deed::ImportAttendance.is_allowed(office::vocabulary::Role::Viewer));
    let taken = take(&mut story, &csv("NO;NAMA;2\n1;Siti Aminah;\n"), &in_march(class));
    assert_eq!((taken.cells, taken.deed), (0, None), "an empty register is no deed");
}

fn scores_of(class: ClassId) -> ReadScoreSheet {
    ReadScoreSheet {
        class,
        day: Some("2026-04-30".into()),
        who: BTreeMap::new(),
        columns: Vec::new(),
        keep: false,
    }
}

fn scores(story: &mut Story, book: &Book, ask: &ReadScoreSheet) -> ScoreSheet {
    let stamp = story.stamp();
    story
        .office
        .read(stamp, |office| office.read_scores(book, "nilai.xlsx", ask))
        .expect("scores")
}

fn take_scores(story: &mut Story, book: &Book, ask: &ReadScoreSheet) -> TakenSheet {
    let sheet = scores(story, book, ask);
    let stamp = story.stamp();
    story
        .office
        .take_scores(stamp, "nilai.xlsx", "usulan", ask, &sheet)
        .expect("scores taken in")
}

fn sittings(story: &mut Story, class: ClassId) -> Vec<Value> {
    story
        .done("list_sittings", json!({ "class": class }))
        .as_array()
        .cloned()
        .unwrap_or_default()
}

fn own_exam(story: &mut Story, code: &str, name: &str) {
    story.done(
        "edit_exam",
        json!({ "id": null, "code": code, "name": name, "rules": [{
        "from": "2019-01-01", "sections": [{ "name": "total", "maximum": 10000, "minimum": null }], "pass": 7000,
        "bands": [], "source": "Aturan sendiri", "confidence": "published" }] }),
    );
}

#[test]
fn the_scores_of_ten_chapters_become_sittings_of_exams() {
    let book = fixture("nilai_bab_1_10.xlsx");
    let names = names_in(&book, 0);
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let (mut story, class, _) = class_with(&names);
    let ask = scores_of(class);
    let sheet = scores(&mut story, &book, &ask);
    assert_eq!((sheet.rows.len(), sheet.columns.len()), (30, 11), "KET is no exam");
    assert_eq!(grave(&sheet.problems), Vec::<&SheetWrong>::new());
    let tryout = &sheet.columns[10];
    assert_eq!(
        (tryout.exam_name.as_str(), tryout.maximum),
        ("TRYOUT N4", 18_000),
        "the heading says what is the most"
    );
    let taken = take_scores(&mut story, &book, &ask);
    assert_eq!(taken.made, 11);
    let lines = sittings(&mut story, class);
    assert_eq!(lines.len(), 11);
    let first = lines
        .iter()
        .find(|line| line["exam_name"] == "BAB 1")
        .expect("chapter one");
    let page = story.done("sitting_of", first["id"].clone());
    assert_eq!(page["lines"][0]["absent"], true, "a dash did not come");
    assert_eq!(page["lines"][1]["scores"], json!([null]), "a blank is a blank");
    assert_eq!(page["lines"][6]["scores"], json!([7050]), "70,5 keeps its half");
    let tryout = lines
        .iter()
        .find(|line| line["exam_name"] == "TRYOUT N4")
        .expect("the tryout");
    let page = story.done("sitting_of", tryout["id"].clone());
    assert_eq!(
        page["lines"][3]["note"], "remidi",
        "a remark stays with the score it stands behind"
    );
    assert_eq!(
        page["rule"]["confidence"], "doubtful",
        "a pass mark that nobody has set is only proposed"
    );
    let again = scores(&mut story, &book, &ask);
    assert_eq!(
        (again.scores, again.new_sittings),
        (0, 0),
        "read twice, it has nothing new to say"
    );
    assert_eq!(story.done("undo", Value::Null)["deed"]["deed"], "import_scores");
    assert_eq!(sittings(&mut story, class).len(), 0);
}

#[test]
fn a_column_is_the_exam_that_the_office_has_on_the_day_its_heading_names() {
    let (mut story, class, _) = class_with(&["Siti Aminah"]);
    own_exam(&mut story, "BAB-05", "Bab 1–5");
    let book = csv("NO;NAMA;Bab 1–5 (100) 13/03/2026;BAB 15 tgl 2 Mei 2026\n1;Siti Aminah;72,5;80\n");
    let sheet = scores(&mut story, &book, &scores_of(class));
    assert!(sheet.columns[0].exam.is_some(), "by its name");
    assert_eq!(sheet.columns[0].on, day("2026-03-13"));
    assert_eq!(sheet.columns[1].exam, None, "Bab 15 is not Bab 1–5");
    assert_eq!(sheet.columns[1].on, day("2026-05-02"));
}

#[test]
fn scores_that_cannot_be_are_set_aside_and_the_others_come_in() {
    let (mut story, class, _) = class_with(&["Siti Aminah", "Rina Saputra", "Bayu Setiawan"]);
    own_exam(&mut story, "BAB-05", "Bab 5");
    let book = csv("NO;NAMA;BAB 5\n1;Siti Aminah;101\n2;Rina Saputra;baik\n3;Bayu Setiawan;99\n");
    let sheet = scores(&mut story, &book, &scores_of(class));
    assert_eq!(
        grave(&sheet.problems),
        [&SheetWrong::ScoreTooHigh { maximum: 10_000 }, &SheetWrong::NotAScore]
    );
    assert_eq!((sheet.scores, sheet.set_aside), (1, 2));
}

#[test]
fn scores_that_are_there_are_named_before_they_are_overwritten() {
    let (mut story, class, _) = class_with(&["Siti Aminah", "Rina Saputra"]);
    let ask = scores_of(class);
    take_scores(
        &mut story,
        &csv("NO;NAMA;BAB 5\n1;Siti Aminah;60\n2;Rina Saputra;-\n"),
        &ask,
    );
    let book = csv("NO;NAMA;BAB 5\n1;Siti Aminah;75\n2;Rina Saputra;80\n");
    let sheet = scores(&mut story, &book, &ask);
    let (sixty, away) = (
        SheetWrong::OverwritesScore { had: Some(6000) },
        SheetWrong::OverwritesScore { had: None },
    );
    assert_eq!(warnings(&sheet.problems), [&sixty, &away]);
    let kept = scores(&mut story, &book, &ReadScoreSheet { keep: true, ..ask });
    assert_eq!((kept.scores, kept.set_aside), (0, 2));
}

#[test]
fn of_several_sittings_a_person_says_which() {
    let (mut story, class, _) = class_with(&["Siti Aminah"]);
    let twice = csv("NO;NAMA;BAB 5 13/03/2026;BAB 5 20/03/2026\n1;Siti Aminah;60;70\n");
    take_scores(&mut story, &twice, &scores_of(class));
    let book = csv("NO;NAMA;BAB 5\n1;Siti Aminah;75\n");
    let asked = scores(&mut story, &book, &scores_of(class));
    assert_eq!(grave(&asked.problems), [&SheetWrong::WhichSitting]);
    let newest = key(&sittings(&mut story, class)[0]["id"]);
    let choice = ColumnChoice {
        column: 2,
        sitting: Some(newest),
        ..ColumnChoice::default()
    };
    let told = ReadScoreSheet {
        columns: vec![choice],
        ..scores_of(class)
    };
    let sheet = scores(&mut story, &book, &told);
    assert_eq!((sheet.columns[0].on, sheet.scores), (day("2026-03-20"), 1));
}

#[test]
fn an_exam_of_several_parts_wants_a_column_for_each() {
    let (mut story, class, _) = class_with(&["Siti Aminah"]);
    let whole = scores(
        &mut story,
        &csv("NO;NAMA;JLPT N4\n1;Siti Aminah;97\n"),
        &scores_of(class),
    );
    assert_eq!(
        grave(&whole.problems),
        [&SheetWrong::WhichSection],
        "97 points say nothing of the parts' minimums"
    );
    let book = csv(
        "NO;NAMA;JLPT N4: language knowledge and reading 07/12/2025;JLPT N4: listening 07/12/2025\n1;Siti Aminah;37;60\n",
    );
    let taken = take_scores(&mut story, &book, &scores_of(class));
    assert_eq!((taken.cells, taken.made), (2, 1), "two parts of one sitting");
    let line = sittings(&mut story, class)[0]["id"].clone();
    let page = story.done("sitting_of", line);
    assert_eq!(
        page["lines"][0]["verdict"]["passed"], false,
        "judged as if it had been typed"
    );
}
