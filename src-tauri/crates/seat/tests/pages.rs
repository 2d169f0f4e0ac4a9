//! Every paper of the catalogue as a picture and as text, in every language, for the fullest and the emptiest it can be
//! about, held against what people looked at and found good (`tests/pages/`). A page may differ as little as nobody would
//! see; its words may not differ at all. After a wanted change: `PAGES=write cargo test -p seat --test pages`, then look
//! at the pictures that changed before they are committed.

mod common;

use image::{GrayImage, imageops::FilterType};
use seat::{FileBytes, Seat};
use serde_json::{Value, json};
use std::{
    env, fs,
    path::{Path, PathBuf},
    process::Command,
};

/// Dots for an inch: enough to see every line and block of text, too few to see which rasteriser drew a letter.
const DOTS: &str = "36";
/// A page is compared in cells, so many across and down; each is as bright as the mean of its dots.
const CELLS: (u32, u32) = (32, 44);
/// Papers with square codes, which say something else in each store: their words are held, their pictures are not.
const CODED: [&str; 3] = ["completion", "id-card", "id-cards"];
/// How far a cell may be from what it was, of 255.
const NOBODY_SEES: u8 = 14;

struct Pages {
    seat: Seat,
    scratch: tempfile::TempDir,
    expected: PathBuf,
    is_writing: bool,
    wrong: Vec<String>,
    held: usize,
}

impl Pages {
    fn open() -> Self {
        let (seat, scratch) = common::founded();
        common::done(&seat, "sign_out", json!(null));
        common::done(&seat, "open_sample", json!(null));
        Pages {
            seat,
            scratch,
            expected: PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/pages"),
            is_writing: env::var_os("PAGES").is_some(),
            wrong: Vec::new(),
            held: 0,
        }
    }

    fn done(&self, name: &str, ask: Value) -> Value {
        common::done(&self.seat, name, ask)
    }

    /// A paper as it is now against what it was; its first and its last page as pictures, all its words.
    fn hold(&mut self, name: &str, file: &FileBytes, has_codes: bool) {
        let pdf = self.scratch.path().join("paper.pdf");
        fs::write(&pdf, file.contents().expect("a file")).expect("a place for it");
        let text = poppler("pdftotext", &["-raw"], &pdf, Path::new("-"));
        let words: Vec<&str> = text.split_whitespace().collect();
        self.hold_text(name, &words.join(" "));
        self.held += 1;
        if has_codes {
            return;
        }
        let root = self.scratch.path().join("page");
        poppler("pdftoppm", &["-r", DOTS, "-gray", "-png"], &pdf, &root);
        let mut drawn: Vec<PathBuf> = fs::read_dir(self.scratch.path())
            .expect("the folder")
            .filter_map(|entry| Some(entry.ok()?.path()))
            .filter(|path| path.extension().is_some_and(|extension| extension == "png"))
            .collect();
        drawn.sort();
        for (at, page) in [(0, "first"), (drawn.len().saturating_sub(1), "last")] {
            if page == "last" && at == 0 {
                continue;
            }
            let picture = image::open(&drawn[at]).expect("a picture").into_luma8();
            self.hold_picture(&format!("{name}-{page}"), &picture);
        }
        for page in drawn {
            fs::remove_file(page).expect("thrown away");
        }
    }

    fn hold_text(&mut self, name: &str, found: &str) {
        let path = self.expected.join(format!("{name}.txt"));
        if self.is_writing {
            return fs::write(&path, found).expect("written");
        }
        let expected = fs::read_to_string(&path).unwrap_or_default();
        if expected != found {
            let same = expected
                .chars()
                .zip(found.chars())
                .take_while(|(one, other)| one == other)
                .count();
            let near = |text: &str| text.chars().skip(same.saturating_sub(20)).take(60).collect::<String>();
            self.wrong
                .push(format!("{name} said …{}…, now says …{}…", near(&expected), near(found)));
        }
    }

    fn hold_picture(&mut self, name: &str, found: &GrayImage) {
        let path = self.expected.join(format!("{name}.png"));
        if self.is_writing {
            return found.save(&path).expect("written");
        }
        let Ok(expected) = image::open(&path) else {
            return self.wrong.push(format!("{name} has no picture yet"));
        };
        let expected = expected.into_luma8();
        if expected.dimensions() != found.dimensions() {
            let (was, is) = (expected.dimensions(), found.dimensions());
            return self.wrong.push(format!("{name} was {was:?} dots large and is {is:?}"));
        }
        let (was, is) = (cells(&expected), cells(found));
        let furthest = was
            .pixels()
            .zip(is.pixels())
            .map(|(one, other)| one.0[0].abs_diff(other.0[0]))
            .max();
        if furthest.is_some_and(|furthest| furthest > NOBODY_SEES) {
            let seen = env::temp_dir().join(format!("bekal-{name}.png"));
            found.save(&seen).expect("the page as it is now");
            self.wrong
                .push(format!("{name} looks different: see {}", seen.display()));
        }
    }
}

fn cells(page: &GrayImage) -> GrayImage {
    image::imageops::resize(page, CELLS.0, CELLS.1, FilterType::Triangle)
}

fn poppler(tool: &str, arguments: &[&str], pdf: &Path, out: &Path) -> String {
    let done = Command::new(tool)
        .args(arguments)
        .args([pdf, out])
        .output()
        .unwrap_or_else(|error| panic!("{tool} is needed (poppler-utils): {error}"));
    assert!(
        done.status.success(),
        "{tool}: {}",
        String::from_utf8_lossy(&done.stderr)
    );
    String::from_utf8_lossy(&done.stdout).into_owned()
}

/// About whom or what a paper is held: the fullest and the emptiest of the sample centre.
fn subjects(pages: &Pages, about: &str) -> Vec<(&'static str, Value)> {
    let batches = pages.done("list_batches", json!(null));
    let batch = |name: &str| {
        let mut lines = batches.as_array().expect("batches").iter();
        let line = lines.find(|line| {
            line["row"]["name"]
                .as_str()
                .is_some_and(|found| found.starts_with(name))
        });
        line.expect("a batch of that name").clone()
    };
    let (full, small) = (batch("Angkatan 5"), batch("Perawat Aloha 1"));
    match about {
        "person" => {
            let people = pages.done("batch_page", full["id"].clone())["people"].clone();
            let mut by_blanks: Vec<(usize, Value)> = people
                .as_array()
                .expect("people")
                .iter()
                .map(|line| {
                    let profile = pages.done("profile_of", line["id"].clone());
                    (profile["blanks"].as_array().map_or(0, Vec::len), line["id"].clone())
                })
                .collect();
            by_blanks.sort_by_key(|(blanks, _)| *blanks);
            let person = |id: &Value| json!({ "about": "person", "candidate": id });
            let (first, last) = (
                by_blanks.first().expect("somebody"),
                by_blanks.last().expect("somebody"),
            );
            vec![("full", person(&first.1)), ("empty", person(&last.1))]
        }
        "batch" => vec![
            ("full", json!({ "about": "batch", "batch": full["id"] })),
            ("small", json!({ "about": "batch", "batch": small["id"] })),
        ],
        "month" => {
            let class = full["classes"][0]["id"].clone();
            let month = |month: &str| json!({ "about": "month", "class": class, "month": month });
            vec![("full", month("2026-10")), ("empty", month("2025-01"))]
        }
        "agreement" => {
            let agreements = pages.done("list_agreements", json!(null));
            let lines = agreements.as_array().expect("agreements");
            let agreement = |line: &Value| json!({ "about": "agreement", "agreement": line["id"] });
            vec![
                ("first", agreement(&lines[0])),
                ("last", agreement(&lines[lines.len() - 1])),
            ]
        }
        "programme" => {
            let programmes = pages.done("partners", json!(null))["programmes"].clone();
            let mut lines = programmes.as_array().expect("programmes").iter();
            let found = lines.find(|line| line["row"]["name"] == "Banjarmasin – Kaikoukai");
            vec![(
                "full",
                json!({ "about": "programme", "programme": found.expect("the programme")["id"] }),
            )]
        }
        _ => vec![("blank", json!({ "about": "blank" }))],
    }
}

#[test]
fn every_paper_looks_and_reads_as_it_did_when_somebody_found_it_good() {
    let mut pages = Pages::open();
    let prints = pages.done("list_prints", json!(null));
    for line in prints.as_array().expect("the catalogue") {
        // What is made where it belongs has no subject that could be named here.
        if line["about"] == "place" {
            continue;
        }
        let print = line["print"].as_str().expect("a name");
        for (which, about) in subjects(&pages, line["about"].as_str().expect("a kind")) {
            for language in line["languages"].as_array().expect("languages") {
                let mut ask = json!({ "print": print, "language": language });
                for (name, value) in about.as_object().expect("fields") {
                    ask[name] = value.clone();
                }
                let language = language.as_str().expect("a language");
                match pages.seat.answer("print_file", ask) {
                    Ok(file) => {
                        let file: FileBytes = serde_json::from_value(file).expect("a file");
                        let has_codes = CODED.contains(&print);
                        pages.hold(&format!("{print}-{which}-{language}"), &file, has_codes);
                    }
                    Err(trouble) => {
                        let said = format!("{trouble:?}");
                        let may_be = line["official"] == true || ["completion", "receipt"].contains(&print);
                        assert!(may_be, "{print} {which} {language}: {said}");
                        pages.hold_text(&format!("{print}-{which}-{language}"), &said);
                    }
                }
            }
        }
    }
    assert!(pages.held > 0, "the test looks at papers");
    assert_eq!(pages.wrong, Vec::<String>::new(), "{} papers were held", pages.held);
}
