//! An office sets papers in its own way: it changes the dossier, prints it, withdraws the change; it makes a paper of its own;
//! and nothing that it writes stops a shipped paper. The seat starts its own program for what the office wrote, so this test
//! has a `main` of its own.

mod common;

use common::done;
use office::Refusal;
use seat::Seat;
use serde_json::{Value, json};
use std::{env, process::ExitCode};

fn main() -> ExitCode {
    if let Some(ended) = dossiers::apart::serve_if_asked() {
        return ended;
    }
    let wanted: Vec<String> = env::args().skip(1).filter(|word| !word.starts_with('-')).collect();
    for (name, story) in STORIES {
        if wanted.is_empty() || wanted.iter().any(|word| name.contains(word.as_str())) {
            story();
            println!("{name} … ok");
        }
    }
    ExitCode::SUCCESS
}

macro_rules! stories {
    ($($name:ident)*) => { const STORIES: &[(&str, fn())] = &[$((stringify!($name), $name)),*]; };
}

stories! {
    an_office_changes_the_dossier_prints_it_and_withdraws_it
    an_office_makes_a_paper_of_its_own
    a_broken_text_is_not_kept_and_stops_nothing
    a_broken_text_that_came_in_stops_no_shipped_paper
    a_text_is_tried_before_it_is_kept
    what_may_be_read_is_told_with_an_example
    every_shipped_template_about_people_can_be_begun_from
}

fn office() -> (Seat, Value, tempfile::TempDir) {
    let (seat, folder) = common::founded();
    let identity =
        json!({ "name": "Siti Rahmawati", "nik": null, "birth_place": null, "birth_date": null, "sex": null });
    let ask = json!({ "groups": { "identity": identity }, "batch": null, "class": null });
    let siti = done(&seat, "register_candidate", ask)["id"].clone();
    (seat, siti, folder)
}

fn row(name: &str, based_on: Option<&str>, source: &str) -> Value {
    json!({ "name": name, "about": "person", "language": null, "based_on": based_on, "edition": "1",
        "from_on": "2026-11-01", "until_on": null, "source": source })
}

fn text_of(look: &Value) -> String {
    look["pages"].to_string()
}

/// How a print about somebody looks: its fields in the order of the page.
fn fields(seat: &Seat, print: &str, siti: &Value, shipped: bool) -> Vec<String> {
    let ask = json!({ "print": print, "language": "id", "about": "person", "candidate": siti, "shipped": shipped });
    let look = done(seat, "look_at_print", ask);
    assert!(text_of(&look).contains("<svg"));
    let spots = look["pages"][0]["spots"].as_array().cloned().unwrap_or_default();
    spots
        .iter()
        .map(|spot| spot["field"].as_str().unwrap_or_default().to_owned())
        .collect()
}

const LETTER: &str = "#import \"form.typ\": *\n#show: form\n= Surat\n#field(\"name\", data.person.names.ktp)\n";

fn line(seat: &Seat, print: &str) -> Value {
    let lines = done(seat, "list_prints", json!(null));
    let lines = lines.as_array().cloned().unwrap_or_default();
    lines
        .into_iter()
        .find(|line| line["print"] == print)
        .unwrap_or_default()
}

fn an_office_changes_the_dossier_prints_it_and_withdraws_it() {
    let (seat, siti, _folder) = office();
    let shipped = fields(&seat, "dossier", &siti, false);
    assert!(shipped.len() > 5 && line(&seat, "dossier")["own"].is_null());

    let kept = done(
        &seat,
        "edit_template",
        json!({ "id": null, "row": row("Berkas kita", Some("dossier"), LETTER) }),
    );
    assert_eq!(
        fields(&seat, "dossier", &siti, false),
        ["name"],
        "the office's own text"
    );
    assert_eq!(
        fields(&seat, "dossier", &siti, true),
        shipped,
        "the shipped one can still be asked for"
    );
    assert_eq!(line(&seat, "dossier")["own"], "Berkas kita");
    let ask = json!({ "print": "dossier", "language": "ja", "about": "person", "candidate": siti });
    let file = done(&seat, "print_file", ask);
    assert!(
        file["name"].as_str().is_some_and(|name| name.ends_with("(ja).pdf")),
        "{}",
        file["name"]
    );

    done(&seat, "withdraw_template", kept[0]["id"].clone());
    assert_eq!(fields(&seat, "dossier", &siti, false), shipped);
}

fn an_office_makes_a_paper_of_its_own() {
    let (seat, siti, _folder) = office();
    let mut row = row("Surat tugas", None, LETTER);
    row["language"] = json!("id");
    done(&seat, "edit_template", json!({ "id": null, "row": row }));
    let line = line(&seat, "own:Surat_tugas");
    assert_eq!(
        (&line["own"], &line["about"], &line["languages"]),
        (&json!("Surat tugas"), &json!("person"), &json!(["id"]))
    );
    assert_eq!(fields(&seat, "own:Surat_tugas", &siti, false), ["name"]);
    let ask = json!({ "print": "own:Surat_tugas", "language": "en", "about": "person", "candidate": siti });
    let file = done(&seat, "print_file", ask);
    assert_eq!(
        file["name"], "Surat tugas – Siti Rahmawati (id).pdf",
        "it comes in its own language"
    );
}

fn a_broken_text_is_not_kept_and_stops_nothing() {
    let (seat, siti, _folder) = office();
    let broken = LETTER.replace("data.person.names.ktp", "nama");
    let told = seat.answer(
        "edit_template",
        json!({ "id": null, "row": row("Berkas kita", Some("dossier"), &broken) }),
    );
    let Err(Refusal::TemplateBroken { line, faults }) = told else {
        panic!("a broken text is refused: {told:?}");
    };
    assert_eq!(
        (line, faults[0].why.as_str(), faults[0].name.as_str()),
        (4, "unknown_name", "nama")
    );
    assert_eq!(done(&seat, "list_templates", json!(null)), json!([]));
    assert!(fields(&seat, "dossier", &siti, false).len() > 5);

    let nameless = json!({ "id": null, "row": row("", None, &broken) });
    assert!(
        matches!(seat.answer("edit_template", nameless), Err(Refusal::Fields { .. })),
        "fields come first"
    );
}

/// From another computer comes whatever was kept there; only the paper itself can tell that it does not fit any more.
fn a_broken_text_that_came_in_stops_no_shipped_paper() {
    let (seat, siti, _folder) = office();
    let broken = row("Berkas kita", Some("dossier"), "#pesan");
    seat.at_work(|office, stamp| {
        office.write(stamp, office::Deed::EditTemplate, |office| {
            office.edit_template(serde_json::from_value(json!({ "id": null, "row": broken }))?, |_, _| {
                true
            })
        })
    })
    .expect("kept elsewhere");
    let ask = json!({ "print": "dossier", "language": "id", "about": "person", "candidate": siti });
    let told = seat.answer("look_at_print", ask);
    assert!(matches!(told, Err(Refusal::TemplateBroken { line: 1, .. })), "{told:?}");
    assert!(
        fields(&seat, "dossier", &siti, true).len() > 5,
        "the shipped one is there when it is asked for"
    );
}

fn a_text_is_tried_before_it_is_kept() {
    let (seat, siti, _folder) = office();
    let look = |source: &str, candidate: Value| {
        let ask = json!({ "template": row("", None, source), "language": "id", "candidate": candidate, "batch": null });
        done(&seat, "look_at_template", ask)
    };
    let invented = look(LETTER, Value::Null);
    assert_eq!(invented["faults"], json!([]));
    assert_eq!(invented["look"]["pages"].as_array().map(Vec::len), Some(1));
    assert_ne!(
        invented["look"],
        look(LETTER, siti.clone())["look"],
        "somebody chosen is somebody else"
    );
    let broken = look("= A\n\n#pesan", siti);
    assert_eq!(
        (&broken["look"], &broken["faults"][0]["line"]),
        (&Value::Null, &json!(3))
    );
    assert_eq!(
        look("", Value::Null)["faults"],
        json!([]),
        "an empty text is an empty page"
    );
}

fn what_may_be_read_is_told_with_an_example() {
    let (seat, _, _folder) = office();
    let bench = done(&seat, "template_bench", json!(null));
    let fields = bench["fields"].as_array().cloned().unwrap_or_default();
    let find = |name: &str| {
        fields
            .iter()
            .find(|field| field["name"] == name)
            .cloned()
            .unwrap_or_default()
    };
    assert_eq!(find("data.person.identity.nik")["meaning"], "NIK");
    assert_eq!(find("data.person.names.ktp")["example"], "Ratna Sari Dewi");
    assert_eq!(find("data.person.jobs().employer")["example"], "RS Contoh");
    assert!(
        fields
            .iter()
            .all(|field| !field["name"].as_str().unwrap_or_default().contains("labels"))
    );
}

fn every_shipped_template_about_people_can_be_begun_from() {
    let (seat, _, _folder) = office();
    let bench = done(&seat, "template_bench", json!(null));
    let shipped = bench["shipped"].as_array().cloned().unwrap_or_default();
    assert!(shipped.iter().any(|one| one["print"] == "dossier"));
    for one in shipped.iter().filter(|one| one["about"] == "person") {
        let mut row = row(
            "Salinan",
            one["print"].as_str(),
            one["source"].as_str().unwrap_or_default(),
        );
        row["language"] = one["languages"][0].clone();
        let ask = json!({ "template": row, "language": "id", "candidate": null, "batch": null });
        let look = done(&seat, "look_at_template", ask);
        assert_eq!(look["faults"], json!([]), "{}", one["print"]);
    }
}
