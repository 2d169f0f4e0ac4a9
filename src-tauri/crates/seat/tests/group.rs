//! The papers about a batch, a month, an agreement and a programme over the sample centre, and a person's papers of study:
//! each in every language it comes in, read with poppler as a partner would read it.

#[expect(dead_code, reason = "the sample centre has its people already")]
mod common;

use seat::{Clock, FileBytes, Seat};
use serde_json::{Value, json};
use std::{
    fs,
    process::Command,
    sync::{
        LazyLock,
        atomic::{AtomicUsize, Ordering},
    },
};

struct Office {
    seat: Seat,
    folder: tempfile::TempDir,
    papers: AtomicUsize,
}

impl Office {
    /// The sample centre on 22 November 2026, filled once for all.
    fn sample() -> &'static Self {
        static SAMPLE: LazyLock<Office> = LazyLock::new(Office::filled);
        &SAMPLE
    }

    fn filled() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let clock = Clock {
            today: Some("2026-11-22".parse().expect("a day")),
        };
        let seat = Seat::new(folder.path().to_owned(), "PC-1".to_owned()).with_clock(clock);
        common::done(&seat, "open_sample", json!(null));
        Office {
            seat,
            folder,
            papers: AtomicUsize::new(0),
        }
    }

    fn done(&self, name: &str, ask: Value) -> Value {
        common::done(&self.seat, name, ask)
    }

    /// The text of a paper, with its look asked for besides: what can be looked at can be printed.
    fn read(&self, ask: &Value) -> String {
        let look = self.done("look_at_print", ask.clone());
        assert!(!look["pages"].as_array().expect("pages").is_empty(), "{ask}");
        let file: FileBytes = serde_json::from_value(self.done("print_file", ask.clone())).expect("a file");
        let path = self
            .folder
            .path()
            .join(format!("{}.pdf", self.papers.fetch_add(1, Ordering::Relaxed)));
        fs::write(&path, file.contents().expect("bytes")).expect("a place for the paper");
        let output = Command::new("pdftotext")
            .args(["-layout".as_ref(), path.as_os_str(), "-".as_ref()])
            .output()
            .expect("poppler-utils");
        assert!(output.status.success(), "a paper that can be read: {ask}");
        String::from_utf8_lossy(&output.stdout).into_owned()
    }

    /// The batch with the most people.
    fn batch(&self) -> Value {
        let batches = self.done("list_batches", json!(null));
        let batches = batches.as_array().expect("batches").iter();
        batches
            .max_by_key(|line| line["people"].as_u64())
            .expect("a batch")
            .clone()
    }
}

/// The title of a paper in a language, as the catalogue's words have it.
fn title(print: &str, language: &str) -> String {
    let language = language.parse().expect("a language");
    words::Words::in_language(language).say(&format!("print-{print}"))
}

const LANGUAGES: [&str; 3] = ["id", "en", "ja"];

#[test]
fn every_paper_about_a_batch_names_everybody_who_is_still_in_it() {
    let office = Office::sample();
    let batch = office.batch();
    let page = office.done("batch_page", batch["id"].clone());
    for language in LANGUAGES {
        let ask = json!({ "print": "roster", "language": language, "about": "batch", "batch": batch["id"] });
        let text = office.read(&ask);
        assert!(text.contains(&title("roster", language)), "{language}");
        let stays = page["people"].as_array().expect("people").iter().filter(|person| {
            let stage = person["stage"].as_str().unwrap_or_default();
            stage == "in_training" || stage == "training"
        });
        for person in stays {
            let name = person["name"].as_str().expect("a name");
            let first = name.split(' ').next().expect("a word");
            assert!(text.contains(first), "{language}: {name} is on the roster");
        }
    }
    let signed = json!({ "print": "roster", "language": "id", "about": "batch", "batch": batch["id"],
        "given": { "signatures": "yes" } });
    assert!(
        office.read(&signed).contains("Tanda tangan"),
        "a column to sign, where it is asked for"
    );
}

#[test]
fn a_manifest_puts_those_of_one_flight_together_and_names_them_as_the_passport_does() {
    let office = Office::sample();
    for batch in office.done("list_batches", json!(null)).as_array().expect("batches") {
        let going = office.done("send_off_of", batch["id"].clone());
        let ask = json!({ "print": "departure-manifest", "language": "ja", "about": "batch", "batch": batch["id"] });
        let text = office.read(&ask);
        for person in going["people"].as_array().expect("people") {
            let Some(number) = person["passport"].as_str() else {
                continue;
            };
            assert!(text.contains(number), "{number} of {}", person["name"]);
        }
    }
}

#[test]
fn a_month_prints_every_mark_of_its_class() {
    let office = Office::sample();
    let classes = office.done("list_classes", json!(null));
    let taught = classes
        .as_array()
        .expect("classes")
        .iter()
        .find(|class| class["last_lesson_on"].is_string());
    let class = taught.expect("a class with lessons");
    let month = &class["last_lesson_on"].as_str().expect("a day")[..7];
    for language in LANGUAGES {
        let ask = json!({ "print": "month-matrix", "language": language, "about": "month", "class": class["id"], "month": month });
        let text = office.read(&ask);
        let found = office.done("month_of", json!({ "class": class["id"], "month": month }));
        for line in found["lines"].as_array().expect("people") {
            let first = line["name"]
                .as_str()
                .expect("a name")
                .split(' ')
                .next()
                .expect("a word")
                .to_owned();
            assert!(text.contains(&first), "{language}: {first}");
        }
    }
    let wrong = json!({ "print": "month-matrix", "language": "id", "about": "month", "class": class["id"], "month": "2026-13" });
    assert!(
        office.seat.answer("look_at_print", wrong).is_err(),
        "there is no thirteenth month"
    );
}

#[test]
fn the_record_of_the_course_before_entry_asks_for_the_day_of_entry_and_holds_what_was_planned() {
    let office = Office::sample();
    let mut printed = 0;
    for batch in office.done("list_batches", json!(null)).as_array().expect("batches") {
        let ask = |print: &str, given: Value| json!({ "print": print, "language": "ja", "about": "batch", "batch": batch["id"], "given": given });
        let refused = office.seat.answer("look_at_print", ask("pre-entry-record", json!({})));
        assert!(refused.is_err(), "the day of entry is never guessed");
        let entry = json!({ "entry": "2026-12-15" });
        if office
            .seat
            .answer("look_at_print", ask("pre-entry-plan", entry.clone()))
            .is_err()
        {
            continue;
        }
        let plan = office.read(&ask("pre-entry-plan", entry.clone()));
        assert!(plan.contains("入国前講習実施"), "{plan}");
        let record = office.read(&ask("pre-entry-record", entry));
        assert!(record.contains("科目別実施時間数"), "{record}");
        assert!(
            record.contains("2026年12月15日"),
            "the day of entry is the one that was said"
        );
        printed += 1;
    }
    assert!(printed > 0, "the sample has a batch whose route asks for the course");
}

#[test]
fn agreements_and_programmes_print_with_their_names_in_every_language() {
    let office = Office::sample();
    let agreements = office.done("list_agreements", json!(null));
    let partners = office.done("partners", json!(null));
    for language in LANGUAGES {
        for line in agreements.as_array().expect("agreements") {
            let ask = json!({ "print": "agreement-summary", "language": language, "about": "agreement", "agreement": line["id"] });
            assert!(office.read(&ask).contains(&title("agreement-summary", language)));
        }
        for keyed in partners["programmes"].as_array().expect("programmes") {
            let ask = json!({ "print": "programme-summary", "language": language, "about": "programme", "programme": keyed["id"] });
            assert!(office.read(&ask).contains(&title("programme-summary", language)));
        }
    }
}

#[test]
fn a_person_s_papers_of_study_print_and_a_certificate_waits_until_it_is_given() {
    let office = Office::sample();
    let batch = office.batch();
    let page = office.done("batch_page", batch["id"].clone());
    let candidate = page["people"][0]["id"].clone();
    let ask = |print: &str, language: &str| json!({ "print": print, "language": language, "about": "person", "candidate": candidate });
    for language in LANGUAGES {
        for print in ["transcript", "course-hours"] {
            assert!(
                office.read(&ask(print, language)).contains(&title(print, language)),
                "{print} in {language}"
            );
        }
    }
    assert!(
        office.seat.answer("look_at_print", ask("completion", "id")).is_err(),
        "nothing is certified yet"
    );
    let give =
        json!({ "batch": batch["id"], "candidates": [candidate], "course": "Pelatihan kaigo", "given_on": null });
    office.done("give_certificates", give);
    for language in LANGUAGES {
        let text = office.read(&ask("completion", language));
        assert!(text.contains("2026/001"), "{language}: the number stands on it: {text}");
        assert!(text.contains("Pelatihan kaigo"));
    }
}

#[test]
fn the_form_of_a_visit_holds_two_people_on_one_page() {
    let office = Office::sample();
    let ask = json!({ "print": "visit-form", "language": "id", "about": "blank" });
    let look = office.done("look_at_print", ask.clone());
    assert_eq!(look["pages"].as_array().map(Vec::len), Some(1));
    assert_eq!(office.read(&ask).matches("NIK").count(), 2, "once for each person");
}

#[test]
fn a_logo_stands_on_papers_and_what_is_no_picture_is_refused() {
    let office = Office::sample();
    let refused = office
        .seat
        .answer("keep_logo", json!({ "picture": "bm8gcGljdHVyZQ==" }));
    assert!(refused.is_err(), "text is no picture");
    // One indigo point, PNG.
    let point = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==";
    assert_eq!(office.done("keep_logo", json!({ "picture": point })), json!(point));
    let batch = office.batch();
    let ask = json!({ "print": "roster", "language": "id", "about": "batch", "batch": batch["id"] });
    office.read(&ask);
    assert_eq!(office.done("keep_logo", json!({ "picture": null })), Value::Null);
}
