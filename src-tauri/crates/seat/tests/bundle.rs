//! A batch's papers as one job: bundles with their contents on top, a folder that can be taken up again, copies for a partner.

mod common;

use common::done;
use seat::{FileBytes, Seat};
use serde_json::{Value, json};
use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
    process::Command,
    thread::sleep,
    time::{Duration, Instant},
};

struct Office {
    seat: Seat,
    batch: Value,
    partner: Value,
    people: Vec<Value>,
    folder: tempfile::TempDir,
}

impl Office {
    /// A batch of people with these names in one class.
    fn with(names: &[&str]) -> Self {
        let (seat, folder) = common::founded();
        let partner = json!({ "name": "Hamamatsu Kaigo", "kind": null, "country": "JP", "city": null, "aliases": null, "branches": null, "note": null });
        let partner = done(&seat, "edit_partner", json!({ "id": null, "row": partner }))["partners"][0]["id"].clone();
        let row = json!({ "name": "Angkatan 5", "programme": null, "starts_on": null, "departs_on": null, "seats": null, "note": null });
        let batch = done(&seat, "edit_batch", json!({ "id": null, "row": row }))["line"]["id"].clone();
        let row = json!({ "batch": batch, "name": "5A", "teacher": null, "place": null });
        let page = done(&seat, "edit_class", json!({ "id": null, "row": row }));
        let class = page["line"]["classes"][0]["id"].clone();
        let people = names.iter().map(|name| common::seated(&seat, name, &batch, &class));
        Office {
            people: people.collect(),
            seat,
            batch,
            partner,
            folder,
        }
    }

    fn start(&self, more: Value) -> Value {
        let mut ask = json!({ "batch": self.batch, "prints": ["dossier"], "language": "id", "joined": true });
        let (Some(ask), Value::Object(more)) = (ask.as_object_mut(), more) else {
            panic!("a question with more to it");
        };
        ask.extend(more);
        done(&self.seat, "start_prints", json!(ask))
    }

    fn wait(&self, job: &Value) -> Value {
        let mut job = job.clone();
        while job["state"] == "running" {
            sleep(Duration::from_millis(10));
            job = done(&self.seat, "job_state", job["id"].clone());
        }
        for person in job["people"].as_array().expect("people") {
            let refused = &person["problem"]["kind"];
            assert!(refused.is_null() || refused == "no_consent_abroad", "{person}");
        }
        job
    }

    fn files(&self, job: &Value) -> Vec<FileBytes> {
        let files = done(&self.seat, "job_files", job["id"].clone());
        serde_json::from_value(files).expect("files")
    }

    fn new_folder(&self, name: &str) -> PathBuf {
        let path = self.folder.path().join(name);
        fs::create_dir(&path).expect("a folder");
        path
    }
}

fn names(folder: &Path) -> BTreeSet<String> {
    let entries = fs::read_dir(folder).expect("a folder");
    entries
        .map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned())
        .collect()
}

/// What a tool of poppler or qpdf says of a paper; `{}` stands for the file.
fn ask(tool: &str, arguments: &[&str], paper: &FileBytes) -> String {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("paper.pdf");
    fs::write(&path, paper.contents().expect("bytes")).expect("a place for the paper");
    let arguments = arguments.iter().map(|argument| match *argument {
        "{}" => path.as_os_str(),
        other => other.as_ref(),
    });
    let output = Command::new(tool)
        .args(arguments)
        .output()
        .expect("poppler-utils, qpdf");
    assert!(
        output.status.success(),
        "{tool}: {}",
        String::from_utf8_lossy(&output.stderr)
    );
    String::from_utf8_lossy(&output.stdout).into_owned()
}

fn text(paper: &FileBytes) -> String {
    ask("pdftotext", &["-layout", "{}", "-"], paper)
}

#[test]
fn a_bundle_lies_under_its_contents_with_running_numbers_on_each_page() {
    let office = Office::with(&["Sukarno", "Dewi Safitri"]);
    let job = office.wait(&office.start(json!({ "prints": ["dossier", "dossier"], "cover": true })));
    assert_eq!(job["state"], "finished");
    let files = office.files(&job);
    let [first, second, all] = files.as_slice() else {
        panic!("one for each and one for all: {:?}", files.len());
    };
    assert_eq!(first.name, "01 Sukarno – Berkas lengkap (id).pdf");
    assert_eq!(second.name, "02 Dewi Safitri – Berkas lengkap (id).pdf");

    let pages = job["people"][0]["pages"].as_u64().expect("pages");
    let said = text(first);
    assert!(said.contains("Isi berkas") && said.contains("Berkas calon"), "{said}");
    for number in 1..=pages {
        assert!(
            said.contains(&format!("SUKARNO · {number} / {pages}")),
            "page {number} of {pages}: {said}"
        );
    }
    let listed = |place: &str| {
        said.lines()
            .any(|line| line.contains("Berkas calon") && line.trim_end().ends_with(place))
    };
    assert!(listed(" 2") && listed(" 3"), "where each paper stands: {said}");
    for paper in &files {
        assert!(ask("qpdf", &["--check", "{}"], paper).contains("No syntax or stream encoding errors found"));
        let metadata = ask("pdfinfo", &["-meta", "{}"], paper);
        assert!(
            metadata.contains("<pdfaid:part>2</pdfaid:part>"),
            "archival: {metadata}"
        );
        assert!(
            !metadata.contains("<pdfuaid:part>"),
            "tags stay behind, and so does the claim to have them"
        );
    }

    let outline = ask("pdftohtml", &["-xml", "-i", "-stdout", "{}"], all);
    let marks: Vec<&str> = outline.lines().filter(|line| line.contains("<item page=")).collect();
    assert_eq!(
        marks.len(),
        8,
        "two people, each with the sheet on top and two papers: {marks:?}"
    );
    let second = format!("<item page=\"{}\">Dewi Safitri", pages + 1);
    assert!(marks.iter().any(|mark| mark.contains(&second)), "{marks:?}");
    assert!(
        marks[1].contains("Isi berkas") && marks[2].contains("Berkas calon"),
        "{marks:?}"
    );
    let all_pages = ask("pdfinfo", &["{}"], all);
    let sum: u64 = job["people"]
        .as_array()
        .expect("people")
        .iter()
        .filter_map(|person| person["pages"].as_u64())
        .sum();
    assert!(
        all_pages.contains(&format!("Pages:           {sum}\n")),
        "no page more: {all_pages}"
    );
}

#[test]
fn a_job_that_was_stopped_is_taken_up_in_the_same_folder() {
    let people: Vec<String> = (1..=24).map(|number| format!("Muhammad Rizky {number:02}")).collect();
    let office = Office::with(&people.iter().map(String::as_str).collect::<Vec<_>>());
    let folder = office.new_folder("keluar");
    let into = json!({ "folder": folder.display().to_string() });
    let mut job = office.start(into.clone());
    while job["done"].as_u64() < Some(3) {
        job = done(&office.seat, "job_state", job["id"].clone());
    }
    let asked = Instant::now();
    let stopped = done(&office.seat, "cancel_job", job["id"].clone());
    assert_eq!(stopped["state"], "cancelled");
    assert!(asked.elapsed() < Duration::from_millis(200), "stopped at once");
    // Whatever a thread was setting at that moment comes to its end.
    let before = loop {
        let seen = names(&folder);
        sleep(Duration::from_millis(400));
        if names(&folder) == seen {
            break seen;
        }
    };
    assert!(
        before.len() < 24 && before.contains("belum-selesai.bekal"),
        "{before:?}"
    );
    let list = fs::read_to_string(folder.join("belum-selesai.bekal")).expect("the list");
    assert!(!list.contains("Rizky"), "it names nobody: {list}");

    let again = office.wait(&office.start(into.clone()));
    assert_eq!(again["state"], "finished", "{again}");
    let kept = |job: &Value| {
        job["people"]
            .as_array()
            .map(|all| all.iter().filter(|person| person["kept"] == true).count())
    };
    assert!(kept(&again) >= Some(3), "what was there is not printed again");
    let after = names(&folder);
    assert_eq!(after.len(), 25, "everybody once, and all in one: {after:?}");
    assert!(after.is_superset(&before.iter().filter(|name| name.ends_with(".pdf")).cloned().collect()));
    assert_eq!(
        again["joined"],
        json!(folder.join("Angkatan 5, semua (id).pdf").display().to_string())
    );
    assert!(office.files(&again).is_empty(), "nothing waits in memory");

    let third = office.wait(&office.start(into));
    assert_eq!(
        (third["state"].clone(), names(&folder)),
        (json!("finished"), after),
        "the same papers change nothing"
    );
}

#[test]
fn what_lies_in_the_folder_already_is_not_overwritten() {
    let office = Office::with(&["Sukarno"]);
    let folder = office.new_folder("keluar");
    let name = "01 Sukarno – Berkas calon (id).pdf";
    fs::write(folder.join(name), "somebody else's").expect("a file");
    let ask = json!({ "folder": folder.display().to_string(), "joined": false });
    assert_eq!(office.wait(&office.start(ask))["state"], "finished");
    assert_eq!(fs::read_to_string(folder.join(name)).expect("it"), "somebody else's");
    assert!(
        names(&folder).contains("01 Sukarno – Berkas calon (id) (2).pdf"),
        "{:?}",
        names(&folder)
    );
    let nowhere = json!({ "batch": office.batch, "prints": ["dossier"], "language": "id", "joined": false, "folder": "/nowhere/at all" });
    assert!(office.seat.answer("start_prints", nowhere).is_err());
}

#[test]
fn copies_for_a_partner_wait_for_consent_and_are_written_down_when_they_leave() {
    let office = Office::with(&["Sukarno", "Dewi Safitri"]);
    let dewi = &office.people[1];
    let identity = json!({ "name": "Dewi Safitri", "nik": "6371014107030001", "birth_place": null, "birth_date": "2003-07-01", "sex": "female" });
    done(
        &office.seat,
        "edit_candidate",
        json!({ "candidate": dewi, "groups": { "identity": identity } }),
    );
    done(
        &office.seat,
        "give_consent",
        json!({ "candidate": dewi, "purpose": "partner_abroad", "given": true }),
    );

    let job = office.wait(&office.start(json!({ "copy_for": office.partner, "cover": true })));
    assert_eq!(
        job["people"][0]["problem"]["kind"], "no_consent_abroad",
        "listed, not sent: {job}"
    );
    assert_eq!(job["people"][1]["left_out"], json!(["nik"]));
    assert_eq!(
        done(&office.seat, "handovers_to", office.partner.clone()),
        json!([]),
        "nothing has left yet"
    );

    let files = office.files(&job);
    assert_eq!(files.len(), 2, "hers, and all in one");
    let said = text(&files[0]);
    assert!(said.contains("Hamamatsu Kaigo"), "whose copy it is: {said}");
    assert!(!said.contains("6371014107030001"), "without her number");

    let lines = done(&office.seat, "handovers_of", dewi.clone());
    assert_eq!(lines.as_array().map(Vec::len), Some(1));
    assert_eq!(lines[0]["partner_name"], "Hamamatsu Kaigo");
    assert_eq!(lines[0]["prints"], json!(["dossier"]));
    assert_eq!(lines[0]["left_out"], json!(["nik"]));
    assert_eq!(lines[0]["handed_on"], "2026-11-22");
    assert_eq!(lines[0]["pages"], job["people"][1]["pages"]);
    office.files(&job);
    let again = done(&office.seat, "handovers_to", office.partner.clone());
    assert_eq!(again.as_array().map(Vec::len), Some(1), "saving twice is one hand-over");
    let history = done(&office.seat, "history_of", dewi.clone());
    assert!(
        history
            .as_array()
            .expect("changes")
            .iter()
            .any(|change| change["table"] == "handovers"),
        "{history}"
    );
}

#[test]
fn one_file_for_a_partner_is_a_hand_over_too() {
    let office = Office::with(&["Sukarno", "Dewi Safitri"]);
    let dewi = &office.people[1];
    let ask = json!({ "print": "rirekisho", "language": "ja", "about": "person", "candidate": dewi, "copy_for": office.partner });
    let refused = office
        .seat
        .answer("print_file", ask.clone())
        .expect_err("no consent yet");
    assert!(format!("{refused:?}").contains("NoConsentAbroad"), "{refused:?}");
    let agreed = json!({ "candidate": dewi, "purpose": "partner_abroad", "given": true });
    done(&office.seat, "give_consent", agreed);
    done(&office.seat, "look_at_print", ask.clone());
    let lines = || done(&office.seat, "handovers_to", office.partner.clone());
    assert_eq!(lines(), json!([]), "who looks at a copy has not handed it over");

    done(&office.seat, "print_file", ask.clone());
    let told = lines();
    assert_eq!(told.as_array().map(Vec::len), Some(1), "{told}");
    assert_eq!(
        (&told[0]["candidate"], &told[0]["prints"]),
        (dewi, &json!(["rirekisho"]))
    );
    assert!(told[0]["pages"].as_u64() > Some(0), "{told}");

    let mut own = ask;
    own.as_object_mut().expect("a question").remove("copy_for");
    done(&office.seat, "print_file", own);
    assert_eq!(lines(), told, "the office's own copy goes to nobody");
}

#[test]
fn a_list_for_a_partner_waits_until_everybody_on_it_has_agreed() {
    let office = Office::with(&["Sukarno", "Dewi Safitri", "Rahmat"]);
    let agree = |who: &Value| {
        done(
            &office.seat,
            "give_consent",
            json!({ "candidate": who, "purpose": "partner_abroad", "given": true }),
        )
    };
    agree(&office.people[1]);
    let ask = json!({ "print": "roster", "language": "id", "about": "batch", "batch": office.batch, "copy_for": office.partner });
    let refused = office
        .seat
        .answer("look_at_print", ask.clone())
        .expect_err("two have not agreed");
    assert!(
        format!("{refused:?}").contains("Sukarno, Rahmat"),
        "all who have not are named at once: {refused:?}"
    );
    agree(&office.people[0]);
    agree(&office.people[2]);
    done(&office.seat, "print_file", ask);
    let told = done(&office.seat, "handovers_to", office.partner.clone());
    assert_eq!(
        told.as_array().map(Vec::len),
        Some(3),
        "a line for each of them: {told}"
    );
    assert!(
        told.as_array()
            .expect("lines")
            .iter()
            .all(|line| line["prints"] == json!(["roster"]) && line["batch_name"] == "Angkatan 5"),
        "{told}"
    );
}

#[test]
fn a_list_for_a_partner_at_home_needs_no_consent_to_leave_the_country() {
    let office = Office::with(&["Sukarno"]);
    let row = json!({ "name": "Dinas Tenaga Kerja", "kind": null, "country": "ID", "city": null, "aliases": null, "branches": null, "note": null });
    let partners = done(&office.seat, "edit_partner", json!({ "id": null, "row": row }));
    let partners = partners["partners"].as_array().expect("partners");
    let at_home = partners.iter().find(|one| one["row"]["country"] == "ID").expect("it")["id"].clone();
    let ask =
        json!({ "print": "roster", "language": "id", "about": "batch", "batch": office.batch, "copy_for": at_home });
    done(&office.seat, "print_file", ask);
    let told = done(&office.seat, "handovers_to", at_home);
    assert_eq!(
        told.as_array().map(Vec::len),
        Some(1),
        "and is written down all the same: {told}"
    );
}

#[test]
fn years_of_an_era_are_taken_where_the_form_takes_both_and_nowhere_else() {
    let office = Office::with(&["Sukarno"]);
    let ask = |print: &str, eras: Option<&str>| {
        let given = eras.map(|said| json!({ "eras": said })).unwrap_or_default();
        json!({ "print": print, "language": "ja", "about": "person", "candidate": office.people[0], "given": given })
    };
    let printed = |eras: Option<&str>| {
        let file = done(&office.seat, "print_file", ask("rirekisho", eras));
        text(&serde_json::from_value(file).expect("a file"))
    };
    assert!(printed(Some("yes")).contains("令和"), "{}", printed(Some("yes")));
    for western in [None, Some("no")] {
        let said = printed(western);
        assert!(!said.contains("令和") && said.contains("2026年"), "{said}");
    }
    assert!(office.seat.answer("print_file", ask("dossier", Some("yes"))).is_err());
    let lines = done(&office.seat, "list_prints", json!(null));
    let may = |print: &str| {
        let mut lines = lines.as_array().expect("lines").iter();
        lines.find(|line| line["print"] == print).expect("it")["eras"].clone()
    };
    assert_eq!((may("rirekisho"), may("dossier")), (json!(false), Value::Null));
}

#[test]
fn the_order_of_a_partner_is_remembered_once() {
    let office = Office::with(&["Sukarno"]);
    let keep = |prints: &str| {
        let ask = json!({ "partner": office.partner, "name": null, "language": "ja", "prints": prints });
        done(&office.seat, "keep_print_order", ask)
    };
    keep("dossier");
    let orders = keep(" rirekisho  dossier ");
    assert_eq!(orders.as_array().map(Vec::len), Some(1), "{orders}");
    assert_eq!(orders[0]["row"]["prints"], "rirekisho dossier");
    let nothing = json!({ "partner": office.partner, "name": null, "language": "ja", "prints": " " });
    assert!(office.seat.answer("keep_print_order", nothing).is_err());
}
