//! The contract that scripts rely on: field names, exit codes, one JSON value on stdout and nothing else.

use serde_json::Value;
use std::{
    path::Path,
    process::{Command, Output},
};

fn bekal(store: Option<&Path>, given: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_bekal-cli"));
    command
        .env_clear()
        .env("BEKAL_PASSWORD", "sandi-contoh-1")
        .args(["--today", "2026-11-22", "--json"]);
    if let Some(store) = store {
        command.arg("--store").arg(store);
    }
    command.args(given).output().expect("the program runs")
}

fn json(output: &Output) -> Value {
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).expect("one JSON value")
}

#[test]
fn a_sample_centre_is_made_listed_shown_printed_and_checked() {
    let folder = tempfile::tempdir().expect("a folder");
    let store = folder.path().join("demo");
    let path = store.to_str().expect("a path");
    let made = json(&bekal(None, &["demo", path]));
    assert!(
        made["candidates"].as_u64() > Some(60),
        "more than sixty people went with four batches"
    );
    let ask = |given: &[&str]| json(&bekal(Some(&store), given));

    let found = ask(&["list", "candidates", "--search", "siti", "--limit", "1"]);
    let id = found[0]["id"].as_str().expect("somebody is called Siti");
    for field in [
        "name",
        "katakana",
        "nik",
        "birth_date",
        "sex",
        "batch",
        "stage",
        "matched",
    ] {
        assert!(found[0].get(field).is_some(), "a line has {field}");
    }
    assert!(ask(&["show", "candidate", id])["groups"]["identity"]["name"].is_string());
    let history = ask(&["history", id]);
    assert!(history[0]["by"].is_string());
    assert!(
        history.as_array().is_some_and(|changes| {
            let mut results = changes.iter().filter(|change| change["table"] == "results");
            results.all(|change| change["about"]["exam"].is_string() && change["about"]["day"].is_string())
        }),
        "a score says of which exam and day"
    );

    let out = folder.path().join("out");
    let printed = ask(&[
        "dossier",
        "--candidate",
        id,
        "--lang",
        "ja",
        "--out",
        out.to_str().expect("a path"),
    ]);
    let file = printed["files"][0].as_str().expect("a file");
    assert!(std::fs::read(file).expect("the file").starts_with(b"%PDF-1.7"));
    assert!(printed["pages"].as_u64() >= Some(1));

    let out = out.to_str().expect("a path");
    let roster = ask(&["dossier", "--batch", "Angkatan 5", "--print", "roster", "--out", out]);
    assert_eq!(
        roster["files"].as_array().map(Vec::len),
        Some(1),
        "a paper about a batch is one file: {roster}"
    );
    let unknown = bekal(
        Some(&store),
        &["dossier", "--candidate", id, "--print", "rosters", "--out", out],
    );
    assert_eq!(unknown.status.code(), Some(2), "no such paper is a wrong use");
    let told = String::from_utf8_lossy(&unknown.stderr);
    assert!(
        told.contains("rirekisho"),
        "and the answer names those there are: {told}"
    );

    let health = ask(&["check"]);
    assert_eq!(health["ok"], true, "{health}");
}

#[test]
fn an_office_list_comes_in_with_reasons_and_can_be_taken_back() {
    let folder = tempfile::tempdir().expect("a folder");
    let store = folder.path().join("demo");
    json(&bekal(None, &["demo", store.to_str().expect("a path")]));
    let ask = |given: &[&str]| json(&bekal(Some(&store), given));
    let sheet = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../../tests/fixtures/calon_angkatan5.xlsx"
    );
    let people = |ask: &dyn Fn(&[&str]) -> Value| {
        ask(&["list", "candidates", "--limit", "9999"])
            .as_array()
            .map_or(0, Vec::len)
    };
    let before = people(&ask);

    let looked = ask(&["import", "candidates", sheet, "--dry-run"]);
    assert_eq!(
        (&looked["read"], &looked["imported"], &looked["set_aside"]),
        (&63.into(), &0.into(), &12.into())
    );
    assert_eq!(people(&ask), before, "looking writes nothing");

    let returned = folder.path().join("kembali.xlsx");
    let done = ask(&[
        "import",
        "candidates",
        sheet,
        "--set-aside",
        returned.to_str().expect("a path"),
    ]);
    assert_eq!((&done["imported"], &done["set_aside"]), (&51.into(), &12.into()));
    assert_eq!(people(&ask), before + 51);
    let bytes = std::fs::read(returned).expect("the rows that were given back");
    let book = office::import::book::open(&bytes).expect("a workbook");
    assert_eq!(book.sheets[0].rows.len(), 13, "a header and twelve rows");

    let again = ask(&["import", "candidates", sheet, "--dry-run"]);
    assert!(
        again["possible_duplicates"].as_u64() >= Some(51),
        "a list imported twice is recognised"
    );
    assert_eq!(ask(&["undo"])["undone"], "import_candidates");
    assert_eq!(people(&ask), before, "the whole list is taken back");
}

#[test]
fn a_class_is_told_taken_in_and_printed_by_scripts() {
    let folder = tempfile::tempdir().expect("a folder");
    let store = folder.path().join("demo");
    json(&bekal(None, &["demo", store.to_str().expect("a path")]));
    let ask = |given: &[&str]| json(&bekal(Some(&store), given));

    let matrix = ask(&["attendance", "matrix", "--class", "5A", "--month", "2026-03"]);
    let lessons = matrix["lessons"].as_array().expect("lessons").len();
    let person = &matrix["people"][0];
    assert_eq!(
        person["marks"].as_array().map(Vec::len),
        Some(lessons),
        "a mark for each lesson"
    );
    for field in ["seat", "name", "totals", "percent", "minutes"] {
        assert!(person.get(field).is_some(), "a line has {field}");
    }
    for sum in ["S", "I", "A", "T", "H"] {
        assert!(person["totals"][sum].is_u64(), "totals have {sum}");
    }

    let file = folder.path().join("absensi maret 2026.xlsx");
    let path = file.to_str().expect("a path");
    ask(&["export", "attendance", path, "--class", "5A", "--month", "2026-03"]);
    let seen = ask(&["import", "attendance", path, "--class", "5A", "--dry-run"]);
    assert_eq!(
        (
            &seen["imported"],
            &seen["cells"],
            &seen["cells_set_aside"],
            &seen["set_aside"]
        ),
        (&0.into(), &0.into(), &0.into(), &0.into()),
        "what went out says nothing new: {}",
        seen["problems"]
    );
    assert!(seen["cells_same"].as_u64() > Some(0));
    let other = folder.path().join("kembali.xlsx");
    let strange = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../../tests/fixtures/absensi_maret_2026.xlsx"
    );
    let back = other.to_str().expect("a path");
    let done = ask(&[
        "import",
        "attendance",
        strange,
        "--class",
        "5A",
        "--keep",
        "--set-aside",
        back,
    ]);
    assert_eq!(done["read"], 30);
    assert!(
        done["set_aside"].as_u64() > Some(0) && other.exists(),
        "strangers are given back"
    );

    let scores = ask(&["scores", "--class", "5A"]);
    let sitting = &scores["sittings"][0];
    for field in ["exam", "name", "date", "class", "sections", "pass", "results"] {
        assert!(sitting.get(field).is_some(), "a sitting has {field}");
    }
    let file = folder.path().join("nilai.csv");
    let path = file.to_str().expect("a path");
    assert!(ask(&["export", "scores", path, "--class", "5A"])["rows"].as_u64() > Some(0));
    let seen = ask(&["import", "scores", path, "--class", "5A", "--dry-run"]);
    assert_eq!(
        (&seen["cells"], &seen["set_aside"]),
        (&0.into(), &0.into()),
        "{}",
        seen["problems"]
    );

    let custody = ask(&["custody"]);
    for field in ["candidate", "paper", "holder", "since", "left"] {
        assert!(custody[0].get(field).is_some(), "an original has {field}");
    }
    assert!(custody[0]["left"].is_object(), "those whose person has left come first");

    let agreements = ask(&["agreements"]);
    for field in [
        "kind",
        "parties",
        "signed",
        "valid_until",
        "status",
        "renewed_by",
        "days_left",
    ] {
        assert!(agreements[0].get(field).is_some(), "an agreement has {field}");
    }
    let lines = agreements.as_array().expect("agreements");
    let lapsed = lines.iter().find(|line| line["valid_until"] == "2024-07-26");
    let lapsed = lapsed.expect("the memorandum of Bandung and Hamamatsu");
    assert_eq!(
        lapsed["parties"],
        serde_json::json!(["Pemerintah Kota Bandung", "Kota Hamamatsu"])
    );
    assert_eq!(
        (&lapsed["kind"], &lapsed["status"]),
        (&"mou".into(), &"in_renewal".into())
    );
    assert!(lapsed["days_left"].as_i64() < Some(0), "it lapsed");
    assert!(
        lines.iter().any(|line| line["id"] == lapsed["renewed_by"]),
        "what renews it is in the list"
    );

    let out = folder.path().join("biaya.xlsx");
    let out = out.to_str().expect("a path");
    let report = ask(&[
        "report",
        "costs",
        "--out",
        out,
        "--programme",
        "Banjarmasin – Kaikoukai",
    ]);
    assert_eq!(report["file"], out);
    assert!(report["rows"].as_u64() > Some(0) && std::path::Path::new(out).is_file());
    let sheet = ask(&["report", "departures", "--month", "2026-02", "--out", out]);
    assert_eq!(sheet["rows"], 15, "fifteen left on 18 February");
    let unknown = bekal(Some(&store), &["report", "laporan", "--out", out]);
    assert_eq!(unknown.status.code(), Some(2), "a report that does not exist");

    let hours = ask(&["hours", "--batch", "Angkatan 4", "--entry", "2026-02-18"]);
    let person = &hours["people"][0];
    for field in [
        "name",
        "days",
        "minutes",
        "within_window_minutes",
        "meets_160h_one_month",
        "subjects",
        "last_reachable_entry",
    ] {
        assert!(person.get(field).is_some(), "hours have {field}");
    }
    for field in ["subject", "minutes", "required_minutes", "reachable"] {
        assert!(person["subjects"][0].get(field).is_some(), "a subject has {field}");
    }
    let refused = bekal(
        Some(&store),
        &["attendance", "matrix", "--class", "9Z", "--month", "2026-03"],
    );
    assert_eq!(refused.status.code(), Some(1), "a class that is not there is refused");
}

#[test]
fn a_wrong_password_a_wrong_key_and_a_wrong_command_have_their_codes() {
    let folder = tempfile::tempdir().expect("a folder");
    let nowhere = bekal(Some(&folder.path().join("none")), &["check"]);
    assert_eq!(nowhere.status.code(), Some(1));
    let refused: Value = serde_json::from_slice(&nowhere.stdout).expect("one JSON value");
    assert_eq!(refused["refused"]["kind"], "store_missing");
    assert_eq!(bekal(None, &["check"]).status.code(), Some(2), "a store must be named");
    assert_eq!(bekal(None, &["fly"]).status.code(), Some(2));
}

#[test]
fn exams_and_numbers_are_judged_without_a_store() {
    let judged = json(&bekal(
        None,
        &[
            "judge",
            "--exam",
            "JLPT-N4",
            "--date",
            "2025-12-07",
            "--scores",
            "37,60",
        ],
    ));
    assert_eq!(
        judged["passed"], false,
        "97 points do not help below a section's minimum"
    );
    assert_eq!(judged["total"], 97.0);
    let read = json(&bekal(None, &["nik", "6371014203030001"]));
    assert_eq!(read["valid"], true);
    assert_eq!(read["sex"], "female");
    assert_eq!(read["birth_date"], "2003-03-02");
    assert_eq!(read["regency"], "Kota Banjarmasin");
    let wrong = json(&bekal(None, &["nik", "637101420303000"]));
    assert_eq!(wrong["valid"], false);
    assert_eq!(wrong["problems"].as_array().map(Vec::len), Some(1));
}

#[test]
fn a_name_is_read_by_rules_alone_and_by_the_offices_own_approvals_when_there_is_a_store() {
    let read = |output: &Output| json(output)["proposals"].as_array().cloned().expect("a list");
    let alone = read(&bekal(None, &["katakana", "Sri Setiawan", "--lang", "en"]));
    assert_eq!(alone[0]["kana"], "スリ・スティアワン");
    assert!(
        alone[0]["because"]
            .as_str()
            .is_some_and(|because| because.contains("weak e")),
        "{alone:?}"
    );
    assert!(alone.iter().any(|one| one["kana"] == "スリ・セティアワン"), "{alone:?}");
    assert!(
        read(&bekal(None, &["katakana", "12345"])).is_empty(),
        "digits are no name, and no mistake"
    );

    let folder = tempfile::tempdir().expect("a folder");
    let store = folder.path().join("demo");
    json(&bekal(None, &["demo", store.to_str().expect("a path")]));
    let learnt = read(&bekal(Some(&store), &["katakana", "DWI NINGRUM", "--lang", "ja"]));
    assert_eq!(learnt[0]["kana"], "ドゥウィ・ニングルム", "as this office approved it");
    assert!(
        learnt[0]["because"]
            .as_str()
            .is_some_and(|because| because.contains("承認"))
    );
}

#[test]
fn a_backup_is_made_proven_and_restored_by_scripts() {
    let folder = tempfile::tempdir().expect("a folder");
    let store = folder.path().join("demo");
    json(&bekal(None, &["demo", store.to_str().expect("a path")]));
    let stick = folder.path().join("stick");
    std::fs::create_dir(&stick).expect("a stick");
    let made = json(&bekal(
        Some(&store),
        &["backup", "make", stick.to_str().expect("a path")],
    ));
    let file = made["file"].as_str().expect("a file");
    assert!(made["candidates"].as_u64() > Some(60) && made["bytes"].as_u64() > Some(100_000));
    assert!(made["entries"].is_u64() && made["papers"].is_u64());
    assert_eq!(made["verified"], true);

    let verified = json(&bekal(None, &["backup", "verify", file]));
    assert_eq!(verified, made, "a backup is proven by itself, without the store");

    let back = folder.path().join("back");
    let into = back.to_str().expect("a path");
    let restored = json(&bekal(None, &["backup", "restore", file, "--into", into]));
    for field in ["file", "bytes", "candidates", "entries", "papers", "verified"] {
        assert_eq!(restored[field], made[field], "{field}");
    }
    assert_eq!(json(&bekal(Some(&back), &["check"]))["ok"], true);

    let again = bekal(None, &["backup", "restore", file, "--into", into]);
    assert_eq!(again.status.code(), Some(1));
    let said: Value = serde_json::from_slice(&again.stdout).expect("one JSON value");
    assert_eq!(said["refused"]["kind"], "store_exists");
    let database = Path::new(file).with_extension("db");
    let bytes = std::fs::read(&database).expect("the database");
    std::fs::write(&database, &bytes[..bytes.len() / 2]).expect("cut");
    let cut = bekal(None, &["backup", "verify", file]);
    assert_eq!(cut.status.code(), Some(1));
    let said: Value = serde_json::from_slice(&cut.stdout).expect("one JSON value");
    assert_eq!(said["refused"]["why"], "database_damaged");
}
