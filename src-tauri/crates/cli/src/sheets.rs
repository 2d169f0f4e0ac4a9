//! Registers, scores, hours and readiness: sheets coming in, and what the office knows of a class or a batch.

use crate::commands::{Answer, Stopped, file_name, key_of};
use clap::{Args, Subcommand};
use office::{store::folder::write_whole, vocabulary::Presence};
use seat::{FileBytes, Seat};
use serde_json::{Map, Value, json};
use std::{fs, path::PathBuf};
use words::Words;

/// A class's sheet to take in.
#[derive(Args)]
pub struct SheetIn {
    file: PathBuf,
    /// Whose sheet it is.
    #[arg(long)]
    class: String,
    /// The month (YYYY-MM), where the sheet names none.
    #[arg(long)]
    month: Option<String>,
    /// Look only; write nothing.
    #[arg(long)]
    dry_run: bool,
    /// Where rows with faults are given back.
    #[arg(long)]
    set_aside: Option<PathBuf>,
    /// Leave what has been entered already as it is.
    #[arg(long)]
    keep: bool,
    /// What a sign of a register means, such as `.=H`; `.=` reads it as blank.
    #[arg(long = "sign")]
    signs: Vec<String>,
    /// Minutes of lessons that are made for a register.
    #[arg(long)]
    minutes: Option<i32>,
}

/// What is asked of a register.
#[derive(Subcommand)]
pub enum Attendance {
    /// The month of a class: a mark for each lesson, sums, percent and minutes.
    Matrix {
        #[arg(long)]
        class: String,
        /// YYYY-MM
        #[arg(long)]
        month: String,
    },
}

/// Takes in a register.
pub fn import_attendance(seat: &Seat, ask: &SheetIn) -> Answer {
    let class = key_of(seat, "list_classes", &ask.class, "classes")?;
    let how = json!({
        "class": class, "month": ask.month, "signs": signs(&ask.signs)?, "keep": ask.keep, "minutes": ask.minutes,
    });
    take(
        seat,
        ask,
        how,
        ["preview_attendance", "import_attendance"],
        "new_lessons",
    )
}

/// Takes in scores.
pub fn import_scores(seat: &Seat, ask: &SheetIn) -> Answer {
    let class = key_of(seat, "list_classes", &ask.class, "classes")?;
    let how = json!({ "class": class, "day": ask.month.as_deref().map(|month| last_day(seat, month)).transpose()?, "keep": ask.keep });
    take(seat, ask, how, ["preview_scores", "import_scores"], "new_sittings")
}

/// The last day of a month, or today if that comes first.
fn last_day(seat: &Seat, month: &str) -> Result<String, Stopped> {
    let first = office::days::read(&format!("{month}-01")).map_err(|_| Stopped::Usage("--month YYYY-MM".to_owned()))?;
    let last = first
        .checked_add_months(chrono::Months::new(1))
        .and_then(|next| next.pred_opt())
        .unwrap_or(first);
    Ok(last.min(seat.today()).to_string())
}

fn signs(given: &[String]) -> Result<Map<String, Value>, Stopped> {
    given
        .iter()
        .map(|given| {
            let wrong = || Stopped::Usage(format!("{given:?}: --sign SIGN=H, T, S, I, A or nothing"));
            let (sign, meaning) = given.rsplit_once('=').ok_or_else(wrong)?;
            let meaning = match meaning.to_uppercase().as_str() {
                "H" => json!(Presence::Present),
                "T" => json!(Presence::Late),
                "S" => json!(Presence::Sick),
                "I" => json!(Presence::Excused),
                "A" => json!(Presence::Absent),
                "" => Value::Null,
                _ => return Err(wrong()),
            };
            Ok((sign.trim().to_lowercase(), meaning))
        })
        .collect()
}

fn take(seat: &Seat, ask: &SheetIn, how: Value, names: [&str; 2], made: &str) -> Answer {
    let bytes = FileBytes::of(&file_name(&ask.file), &fs::read(&ask.file)?).bytes;
    let question = json!({ "name": file_name(&ask.file), "bytes": bytes, "how": how });
    let [preview, import] = names;
    if ask.dry_run {
        let seen = seat.answer(preview, question)?;
        let page = &seen["page"];
        let problems = problems(&page["problems"], &seen["told"]);
        let rows = page["rows"].as_array().map_or(0, Vec::len);
        let grave = |problem: &&Value| problem["grave"] == true;
        let mut back: Vec<u64> = array(&page["problems"])
            .iter()
            .filter(grave)
            .filter_map(|one| one["row"].as_u64())
            .collect();
        back.dedup();
        let doubtful = |row: &&Value| !row["repeats"].is_null() || !array(&row["perhaps"]).is_empty();
        let cells = if page["marks"].is_null() {
            &page["scores"]
        } else {
            &page["marks"]
        };
        return Ok(json!({
            "read": rows, "imported": 0, "set_aside": back.len(),
            "possible_duplicates": array(&page["rows"]).iter().filter(doubtful).count(),
            "cells": cells, "cells_same": page["same"], "cells_set_aside": page["set_aside"], "made": page[made],
            "problems": problems,
        }));
    }
    let done = seat.answer(import, question)?;
    if let (Some(path), Some(text)) = (&ask.set_aside, done["set_aside_file"]["bytes"].as_str()) {
        let returned = FileBytes {
            name: file_name(path),
            bytes: text.to_owned(),
            undecided: None,
        };
        write_whole(path, &returned.contents()?)?;
    }
    Ok(json!({
        "read": done["read"], "imported": done["imported"], "set_aside": done["set_aside"],
        "possible_duplicates": done["possible_duplicates"], "cells": done["cells"], "cells_same": done["cells_same"],
        "cells_set_aside": done["cells_set_aside"], "made": done["made"],
        "problems": problems(&done["problems"], &done["told"]),
    }))
}

fn array(value: &Value) -> &[Value] {
    value.as_array().map(Vec::as_slice).unwrap_or_default()
}

fn problems(problems: &Value, told: &Value) -> Vec<Value> {
    array(problems)
        .iter()
        .zip(array(told))
        .map(|(problem, told)| {
            json!({ "row": problem["row"], "column": problem["heading"], "problem": told, "set_aside": problem["grave"] })
        })
        .collect()
}

/// The month of a class.
pub fn matrix(seat: &Seat, class: &str, month: &str) -> Answer {
    let key = key_of(seat, "list_classes", class, "classes")?;
    let page = seat.answer("month_of", json!({ "class": key, "month": month }))?;
    let lessons = array(&page["lessons"]).iter().map(|lesson| {
        json!({
            "date": lesson["row"]["held_on"], "starts_at": lesson["row"]["starts_at"], "minutes": lesson["row"]["minutes"],
            "subject": lesson["subject_name"], "cancelled": lesson["lineage"]["cancelled"],
        })
    });
    let people = array(&page["lines"]).iter().map(|line| {
        let marks = array(&line["marks"]).iter().map(letter);
        let mut person = json!({
            "seat": line["seat"], "name": line["name"], "marks": marks.collect::<Vec<_>>(),
        });
        add_totals(&mut person, &line["totals"]);
        person
    });
    let mut answer = json!({
        "class": page["class_name"], "month": page["month"],
        "lessons": lessons.collect::<Vec<_>>(), "people": people.collect::<Vec<_>>(),
    });
    add_totals(&mut answer, &page["totals"]);
    Ok(answer)
}

fn letter(mark: &Value) -> Value {
    match serde_json::from_value::<Presence>(mark.clone()) {
        Ok(presence) => json!(office::import::signs::written(presence, None, None)),
        Err(_) => Value::Null,
    }
}

fn add_totals(answer: &mut Value, totals: &Value) {
    answer["totals"] = json!({
        "H": totals["present"], "T": totals["late"], "S": totals["sick"], "I": totals["excused"], "A": totals["absent"],
        "blank": totals["blank"],
    });
    answer["percent"] = totals["permille"]
        .as_f64()
        .map_or(Value::Null, |permille| json!(permille / 10.0));
    answer["minutes"] = totals["minutes"].clone();
}

/// Every result of a class or a batch.
pub fn scores(seat: &Seat, class: Option<&str>, batch: Option<&str>) -> Answer {
    let classes: Vec<Value> = match (class, batch) {
        (Some(name), _) => vec![key_of(seat, "list_classes", name, "classes")?],
        (None, Some(name)) => {
            let batch = key_of(seat, "list_batches", name, "batches")?;
            let lines = seat.answer("list_classes", Value::Null)?;
            let of_batch = array(&lines).iter().filter(|line| line["row"]["batch"] == batch);
            of_batch.map(|line| line["id"].clone()).collect()
        }
        (None, None) => return Err(Stopped::Usage("--class NAME or --batch NAME is needed".to_owned())),
    };
    let mut sittings = Vec::new();
    for class in classes {
        let lines = seat.answer("list_sittings", json!({ "class": class }))?;
        for line in array(&lines).iter().rev() {
            sittings.push(sitting(&seat.answer("sitting_of", line["id"].clone())?));
        }
    }
    Ok(json!({ "sittings": sittings }))
}

fn sitting(page: &Value) -> Value {
    let line = &page["line"];
    let points = |score: &Value| score.as_f64().map_or(Value::Null, |score| json!(score / 100.0));
    let sections = array(&page["rule"]["sections"]);
    let results = array(&page["lines"]).iter().map(|line| {
        json!({
            "seat": line["seat"], "name": line["name"], "absent": line["absent"],
            "scores": array(&line["scores"]).iter().map(points).collect::<Vec<_>>(),
            "total": points(&line["verdict"]["total"]), "passed": line["verdict"]["passed"],
            "band": line["verdict"]["band"], "note": line["note"],
        })
    });
    json!({
        "exam": line["code"], "name": line["exam_name"], "date": line["row"]["held_on"], "class": line["class_name"],
        "provisional": line["provisional"] == true,
        "sections": sections.iter().map(|section| json!({ "name": section["name"], "maximum": points(&section["maximum"]) })).collect::<Vec<_>>(),
        "pass": points(&page["rule"]["pass"]), "results": results.collect::<Vec<_>>(),
    })
}

/// Originals that the office holds.
pub fn custody(seat: &Seat) -> Answer {
    let page = seat.answer("custody", Value::Null)?;
    let lines = array(&page["lines"]).iter().map(|line| {
        json!({
            "candidate": line["name"], "paper": line["row"]["kind"], "holder": line["row"]["held_at"],
            "since": line["row"]["received_on"], "number": line["row"]["number"], "reason": line["row"]["reason"],
            "id": line["row"]["candidate"], "left": line["left"],
        })
    });
    Ok(Value::Array(lines.collect()))
}

/// Every agreement; those that need somebody first.
pub fn agreements(seat: &Seat) -> Answer {
    let lines = seat.answer("list_agreements", Value::Null)?;
    let named = |line: &Value, part: &str| {
        let parties = array(&line["parties"]).iter();
        let of_part = parties.filter(|one| one["party"]["row"]["part"] == part);
        of_part.map(|one| one["name"].clone()).collect::<Vec<_>>()
    };
    let lines = array(&lines).iter().map(|line| {
        json!({
            "kind": line["row"]["kind"], "parties": named(line, "party"), "signed": line["row"]["signed_on"],
            "valid_until": line["row"]["valid_until"], "status": line["status"], "renewed_by": line["renewed_by"],
            "days_left": line["days_left"], "id": line["id"], "name": line["name"], "number": line["row"]["number"],
            "witnesses": named(line, "witness"), "renews": line["row"]["renews"], "alarm": line["alarm"],
            "quota": line["row"]["quota"], "quota_used": line["quota_used"], "quota_left": line["quota_left"],
            "waiting": line["waiting"], "stranded": line["stranded"],
        })
    });
    Ok(Value::Array(lines.collect()))
}

/// Everybody's hours against every course that concerns the batch.
pub fn hours(seat: &Seat, batch: &str, entry: Option<&str>) -> Answer {
    let key = key_of(seat, "list_batches", batch, "batches")?;
    let page = seat.answer("hours_of", json!({ "batch": key, "entry": entry }))?;
    // The course that must be spread over a month is the one before entry.
    let spread = |course: &&Value| !course["rule"]["span_months"].is_null();
    let before_entry = array(&page["courses"])
        .iter()
        .find(spread)
        .map(|course| course["code"].clone());
    let people = array(&page["people"])
        .iter()
        .map(|person| person_hours(person, before_entry.as_ref()));
    Ok(json!({ "batch": page["batch_name"], "entry": page["entry"], "people": people.collect::<Vec<_>>() }))
}

/// Everybody of a batch, and what stands in the way of each.
pub fn readiness(seat: &Seat, batch: &str) -> Answer {
    let key = key_of(seat, "list_batches", batch, "batches")?;
    let page = seat.answer("readiness_of", json!(key))?;
    let demands = array(&page["demands"]);
    let name_of = |code: &Value| {
        let demand = demands.iter().find(|demand| demand["code"] == *code);
        demand.map_or(Value::Null, |demand| demand["name"].clone())
    };
    let missing = |standing: &Value| {
        json!({
            "requirement": standing["demand"], "name": name_of(&standing["demand"]), "state": standing["state"],
            "why": standing["why"]["kind"], "facts": standing["why"], "who": standing["who"],
            "used_on": standing["used_on"], "last_safe_date": standing["last_safe_on"],
        })
    };
    let is_open = |standing: &&Value| standing["state"] != "met" && standing["state"] != "waived";
    let people = array(&page["people"]).iter().map(|person| {
        let open = array(&person["standings"]).iter().filter(is_open).map(missing);
        json!({
            "name": person["name"], "class": person["class_name"], "seat": person["seat"], "ready": person["ready"],
            "missing": open.collect::<Vec<_>>(),
        })
    });
    Ok(json!({
        "batch": page["batch_name"], "departure": page["departs_on"], "set": page["set"]["code"], "ready": page["ready"],
        "people": people.collect::<Vec<_>>(),
    }))
}

fn person_hours(person: &Value, before_entry: Option<&Value>) -> Value {
    let accounts = array(&person["accounts"]);
    let main = accounts
        .iter()
        .find(|one| Some(&one["course"]) == before_entry)
        .map(|one| &one["account"]);
    let fact = |name: &str| main.map_or(Value::Null, |account| account[name].clone());
    let subjects = accounts.iter().flat_map(|one| {
        array(&one["account"]["subjects"]).iter().map(|subject| {
            json!({
                "course": one["course"], "subject": subject["code"], "minutes": subject["done"],
                "to_come_minutes": subject["to_come"], "required_minutes": subject["least"], "reachable": subject["reachable"],
            })
        })
    });
    let courses = accounts.iter().map(|one| {
        let account = &one["account"];
        json!({
            "course": one["course"], "minutes": account["done"], "to_come_minutes": account["to_come"],
            "required_minutes": account["least"], "missing_minutes": account["missing"], "met": account["met"],
            "reachable": account["reachable"], "last_reachable_entry": account["last_entry"],
        })
    });
    json!({
        "name": person["name"], "class": person["class_name"], "seat": person["seat"], "days": person["days"],
        "minutes": person["minutes"], "within_window_minutes": fact("done"), "meets_160h_one_month": fact("met") == true,
        "subjects": subjects.collect::<Vec<_>>(), "courses": courses.collect::<Vec<_>>(),
        "last_reachable_entry": fact("last_entry"),
    })
}

/// An answer that people read as a table.
#[derive(Clone, Copy)]
pub enum Table {
    Matrix,
    Scores,
    Hours,
}

impl Table {
    /// The answer as a table in the reader's language.
    pub fn told(self, words: &Words, answer: &Value) -> String {
        match self {
            Table::Matrix => matrix_table(words, answer),
            Table::Scores => array(&answer["sittings"])
                .iter()
                .map(|sitting| sitting_table(words, sitting))
                .collect::<Vec<_>>()
                .join("\n"),
            Table::Hours => hours_table(words, answer),
        }
    }
}

fn plain(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        Value::Bool(_) | Value::Number(_) | Value::Array(_) | Value::Object(_) => value.to_string(),
    }
}

fn matrix_table(words: &Words, answer: &Value) -> String {
    let mut head = vec![words.say("export-seat"), words.say("export-name")];
    head.extend(
        array(&answer["lessons"])
            .iter()
            .map(|lesson| plain(&lesson["date"]).get(8..).unwrap_or_default().to_owned()),
    );
    for key in [
        "export-sick",
        "export-excused",
        "export-absent",
        "export-late",
        "export-percent",
        "export-minutes",
    ] {
        head.push(words.say(key));
    }
    let mut rows = vec![head];
    for person in array(&answer["people"]) {
        let mut row = vec![plain(&person["seat"]), plain(&person["name"])];
        row.extend(
            array(&person["marks"])
                .iter()
                .map(|mark| mark.as_str().unwrap_or("·").to_owned()),
        );
        row.extend(["S", "I", "A", "T"].map(|sum| plain(&person["totals"][sum])));
        row.push(plain(&person["percent"]));
        row.push(plain(&person["minutes"]));
        rows.push(row);
    }
    format!(
        "{} {}\n{}",
        plain(&answer["class"]),
        plain(&answer["month"]),
        ruled(&rows)
    )
}

fn sitting_table(words: &Words, sitting: &Value) -> String {
    let mut rows = vec![vec![
        words.say("export-seat"),
        words.say("export-name"),
        words.say("export-total"),
        words.say("export-verdict"),
        words.say("export-note"),
    ]];
    for line in array(&sitting["results"]) {
        let verdict = match (&line["absent"], &line["passed"]) {
            (Value::Bool(true), _) => words.say("export-not-there"),
            (_, Value::Bool(true)) => words.say("export-passed"),
            (_, Value::Bool(false)) => words.say("export-failed"),
            _ => String::new(),
        };
        let total = line["total"]
            .as_f64()
            .map_or(String::new(), |total| words.hundredths((total * 100.0).round() as i64));
        rows.push(vec![
            plain(&line["seat"]),
            plain(&line["name"]),
            total,
            verdict,
            plain(&line["note"]),
        ]);
    }
    format!(
        "{} · {} · {}\n{}",
        plain(&sitting["name"]),
        plain(&sitting["date"]),
        plain(&sitting["class"]),
        ruled(&rows)
    )
}

fn hours_table(words: &Words, answer: &Value) -> String {
    let mut rows = vec![vec![
        words.say("export-name"),
        words.say("sheet-hours-days"),
        words.say("sheet-hours-taught"),
        words.say("sheet-hours-in-window"),
        words.say("sheet-hours-one-month"),
        words.say("sheet-hours-last-entry"),
        words.say("sheet-hours-missing"),
    ]];
    let spent = |minutes: &Value| {
        minutes.as_u64().map_or(String::new(), |minutes| {
            words.hours(u32::try_from(minutes).unwrap_or(u32::MAX))
        })
    };
    for person in array(&answer["people"]) {
        let met = if person["meets_160h_one_month"] == true {
            "sheet-hours-yes"
        } else {
            "sheet-hours-no"
        };
        let missing: Vec<String> = array(&person["courses"])
            .iter()
            .filter(|course| course["met"] != true)
            .map(|course| {
                format!(
                    "{} {}/{}",
                    plain(&course["course"]),
                    plain(&course["minutes"]),
                    plain(&course["required_minutes"])
                )
            })
            .collect();
        rows.push(vec![
            plain(&person["name"]),
            plain(&person["days"]),
            spent(&person["minutes"]),
            spent(&person["within_window_minutes"]),
            words.say(met),
            plain(&person["last_reachable_entry"]),
            missing.join(", "),
        ]);
    }
    format!(
        "{} · {}\n{}",
        plain(&answer["batch"]),
        plain(&answer["entry"]),
        ruled(&rows)
    )
}

/// Columns side by side; a Japanese letter takes the place of two.
fn ruled(rows: &[Vec<String>]) -> String {
    let width = |text: &str| {
        text.chars()
            .map(|sign| if sign >= '\u{1100}' { 2 } else { 1 })
            .sum::<usize>()
    };
    let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
    let widths: Vec<usize> = (0..columns)
        .map(|column| {
            rows.iter()
                .filter_map(|row| row.get(column))
                .map(|cell| width(cell))
                .max()
                .unwrap_or(0)
        })
        .collect();
    let mut text = String::new();
    for row in rows {
        let cells = row
            .iter()
            .zip(&widths)
            .map(|(cell, wide)| format!("{cell}{}", " ".repeat(wide - width(cell).min(*wide))));
        text.push_str(cells.collect::<Vec<_>>().join("  ").trim_end());
        text.push('\n');
    }
    text
}
