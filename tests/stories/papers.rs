//! Papers, their scans, the originals in the office's hands, and whether papers agree on who somebody is.

use office::{
    Deed, Refusal, Trouble,
    ids::{CandidateId, PaperId, PaperPageId},
    papers::{
        catalogue::{PaperRule, Validity},
        identity::{Acceptance, Accepted, Said, differences},
        paper::Paper,
        shipped,
        standing::{PaperState, good_on},
    },
    store::folder::Folder,
    vocabulary::{IdentityField, Role},
};
use serde_json::{Value, json};
use tests::{Story, day, key};

fn pdf() -> Vec<u8> {
    b"%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n".to_vec()
}

fn paper(who: CandidateId, kind: &str, with: Value) -> Value {
    let mut row = json!({
        "candidate": who, "kind": kind, "number": null, "issued_on": null, "issued_by": null, "place": null, "expires_on": null,
        "outcome": null, "name_on": null, "born_on": null, "note": null,
    });
    for (field, value) in with.as_object().expect("fields") {
        row[field] = value.clone();
    }
    json!({ "id": null, "row": row })
}

fn original(who: CandidateId, kind: &str) -> Value {
    json!({ "id": null, "row": {
        "candidate": who, "kind": kind, "number": "B 1234567", "received_on": "2026-10-01", "reason": "Berkas COE", "held_at": "Lemari 2",
        "returned_on": null, "returned_to": null } })
}

fn of_kind<'p>(page: &'p Value, code: &str) -> &'p Value {
    let kinds = page["kinds"].as_array().expect("kinds");
    kinds
        .iter()
        .find(|kind| kind["code"] == code)
        .unwrap_or_else(|| panic!("no {code}"))
}

/// The rule of a kind for a paper issued on a day, and its state on another.
fn state(code: &str, issued: Option<&str>, printed: Option<&str>, on: &str) -> PaperState {
    let kinds = shipped::kinds();
    let kind = kinds
        .iter()
        .find(|kind| kind.code == code)
        .unwrap_or_else(|| panic!("no {code}"));
    let rule = kind.rule_on(day(issued.unwrap_or(on))).expect("a rule");
    let mut row = Paper::blank(CandidateId::shared("story"), code);
    row.issued_on = issued.map(str::to_owned);
    row.expires_on = printed.map(str::to_owned);
    good_on(&row, rule, day(on))
}

fn good(until: Option<&str>) -> PaperState {
    PaperState::Good { until: until.map(day) }
}

fn expired(last_day: &str) -> PaperState {
    PaperState::Expired {
        last_day: day(last_day),
    }
}

#[test]
fn each_shipped_rule_names_its_source_in_three_languages() {
    let kinds = shipped::kinds();
    assert!(kinds.len() >= 28, "everything of the catalogue is there");
    for kind in &kinds {
        assert!(!kind.rules.is_empty(), "{}", kind.code);
        for PaperRule {
            name, source, issuer, ..
        } in &kind.rules
        {
            for text in [&name.id, &name.en, &name.ja, source, issuer] {
                assert!(!text.trim().is_empty(), "{} has a blank", kind.code);
            }
        }
    }
    let specific: Vec<&str> = kinds
        .iter()
        .filter(|kind| kind.is_specific())
        .map(|kind| kind.code.as_str())
        .collect();
    // Law 27/2022, Article 4: health and criminal records.
    assert_eq!(specific, ["SKCK", "HEALTH-1", "HEALTH-2", "HEALTH-3", "PSYCHOLOGY"]);
}

#[test]
fn a_police_record_is_good_for_six_months() {
    // Police Regulation 6/2023, Article 17.
    let on = |on| state("SKCK", Some("2026-08-31"), None, on);
    assert_eq!(
        on("2026-08-31"),
        good(Some("2027-02-28")),
        "the last day of a shorter month"
    );
    assert_eq!(on("2027-02-28"), good(Some("2027-02-28")));
    assert_eq!(on("2027-03-01"), expired("2027-02-28"));
    assert_eq!(
        on("2026-08-30"),
        PaperState::NotYet {
            from: day("2026-08-31")
        }
    );
    let shorter = state("SKCK", Some("2026-08-31"), Some("2026-12-31"), "2027-01-01");
    assert_eq!(
        shorter,
        expired("2026-12-31"),
        "an earlier day that it names itself counts"
    );
}

#[test]
fn a_health_certificate_and_a_coe_last_three_months() {
    // Presidential Regulation 64/2011, Article 14; the Certificate of Eligibility must have been used for entry by then.
    for code in ["HEALTH-1", "HEALTH-2", "HEALTH-3", "COE"] {
        assert_eq!(
            state(code, Some("2026-11-01"), None, "2027-02-01"),
            good(Some("2027-02-01")),
            "{code}"
        );
        assert_eq!(
            state(code, Some("2026-11-01"), None, "2027-02-02"),
            expired("2027-02-01"),
            "{code}"
        );
    }
}

#[test]
fn a_paper_that_ends_and_does_not_say_when_is_not_good() {
    assert_eq!(state("SKCK", None, None, "2026-11-22"), PaperState::NoDateKnown);
    assert_eq!(
        state("PASSPORT", Some("2020-01-01"), None, "2026-11-22"),
        PaperState::NoDateKnown
    );
    assert_eq!(
        state("BIRTH", None, None, "2026-11-22"),
        good(None),
        "one that never ends needs no day"
    );
}

#[test]
fn the_day_printed_on_an_identity_card_is_void() {
    assert_eq!(
        state("KTP", Some("2012-05-05"), Some("2017-05-05"), "2026-11-22"),
        good(None)
    );
}

#[test]
fn a_nurses_registration_is_for_life_since_the_health_law() {
    // Law 17/2023; one issued before keeps the day printed on it.
    assert_eq!(
        state("STR", Some("2021-03-01"), Some("2026-03-01"), "2026-11-22"),
        expired("2026-03-01")
    );
    assert_eq!(
        state("STR", Some("2023-09-01"), Some("2028-09-01"), "2030-01-01"),
        good(None)
    );
}

#[test]
fn a_newer_paper_counts_and_the_older_stays() {
    let mut story = Story::new();
    let (batch, _, people) = story.class_of(1);
    story.done(
        "keep_paper",
        paper(
            people[0],
            "SKCK",
            json!({ "number": "SKCK/1", "issued_on": "2026-01-10" }),
        ),
    );
    let page = story.done(
        "keep_paper",
        paper(
            people[0],
            "SKCK",
            json!({ "number": "SKCK/2", "issued_on": "10-09-2026" }),
        ),
    );
    let skck = of_kind(&page, "SKCK");
    assert_eq!(skck["standing"]["paper"]["row"]["number"], "SKCK/2");
    assert_eq!(skck["standing"]["today"]["kind"], "good");
    assert_eq!(
        skck["standing"]["at_departure"]["until"], "2027-03-10",
        "departure is on 18 February 2027"
    );
    assert_eq!(skck["older"][0]["paper"]["row"]["number"], "SKCK/1");
    assert_eq!(skck["older"][0]["today"]["kind"], "expired");
    let matrix = story.done("papers_of_batch", json!(batch));
    let place = matrix["kinds"]
        .as_array()
        .expect("kinds")
        .iter()
        .position(|kind| kind["code"] == "SKCK");
    let cell = &matrix["people"][0]["cells"][place.expect("a column")];
    assert_eq!(cell["today"]["kind"], "good");
    assert_eq!(matrix["kinds"][place.expect("a column")]["good"], 1);

    let newer = &skck["standing"]["paper"]["id"];
    let page = story.done("withdraw_paper", newer.clone());
    assert_eq!(
        of_kind(&page, "SKCK")["standing"]["paper"]["row"]["number"],
        "SKCK/1",
        "a withdrawn one no longer counts"
    );
    let refused = story.refused("keep_paper", paper(people[0], "NO-SUCH", json!({})));
    assert!(matches!(refused, Refusal::NameUnknown { .. }), "{refused:?}");
    let refused = story.refused(
        "keep_paper",
        paper(
            people[0],
            "SKCK",
            json!({ "issued_on": "2026-12-01", "expires_on": "31-02-2027" }),
        ),
    );
    assert!(
        matches!(&refused, Refusal::Fields { problems } if problems.len() == 2),
        "every wrong field at once: {refused:?}"
    );
}

#[test]
fn a_passport_stands_in_the_profile_alone() {
    let mut story = Story::new();
    let (_, _, people) = story.class_of(1);
    let who = people[0];
    story.done(
        "edit_candidate",
        json!({ "candidate": who, "groups": { "passport": {
            "passport_number": "B1111111", "passport_issued_on": "2021-02-01", "passport_expires_on": "2026-02-01" } } }),
    );
    let page = story.done("papers_of", json!(who));
    let passport = of_kind(&page, "PASSPORT");
    assert_eq!(passport["standing"]["paper"]["row"]["number"], "B1111111");
    assert_eq!(passport["standing"]["paper"]["id"], Value::Null);
    assert_eq!(passport["standing"]["today"]["kind"], "expired");

    let fresh = json!({ "number": "C2222222", "issued_on": "2026-03-01", "expires_on": "2036-03-01", "place": "Banjarmasin", "name_on": "CALON NOMOR SATU" });
    let page = story.done("keep_paper", paper(who, "PASSPORT", fresh));
    let profile = story.done("profile_of", json!(who));
    assert_eq!(
        profile["groups"]["passport"]["passport_number"], "C2222222",
        "one source"
    );
    assert_eq!(profile["groups"]["passport_name"]["passport_name"], "CALON NOMOR SATU");
    let passport = of_kind(&page, "PASSPORT");
    assert_eq!(passport["standing"]["paper"]["row"]["number"], "C2222222");
    assert_eq!(passport["standing"]["paper"]["row"]["place"], "Banjarmasin");
    assert_eq!(
        passport["older"][0]["paper"]["row"]["number"], "B1111111",
        "the one it replaced stays"
    );

    story.done(
        "edit_candidate",
        json!({ "candidate": who, "groups": { "passport": {
            "passport_number": "C2222223", "passport_issued_on": "2026-03-01", "passport_expires_on": "2036-03-01" } } }),
    );
    let page = story.done("papers_of", json!(who));
    assert_eq!(
        of_kind(&page, "PASSPORT")["standing"]["paper"]["row"]["number"],
        "C2222223",
        "a correction in the profile is read here"
    );
    let again =
        json!({ "number": "C2222223", "issued_on": "2026-03-01", "expires_on": "2036-03-01", "place": "Banjarbaru" });
    let page = story.done("keep_paper", paper(who, "PASSPORT", again));
    let passport = of_kind(&page, "PASSPORT");
    assert_eq!(
        passport["older"].as_array().expect("older ones").len(),
        1,
        "the same passport brought again is no second one"
    );
    assert_eq!(passport["standing"]["paper"]["row"]["place"], "Banjarbaru");
}

#[test]
fn a_scan_that_was_damaged_is_said_to_be() {
    let mut story = Story::new();
    let (_, _, people) = story.class_of(1);
    let page = story.done("keep_paper", paper(people[0], "CONTRACT", json!({})));
    let id: PaperId = key(&of_kind(&page, "CONTRACT")["standing"]["paper"]["id"]);
    for addition in [&b""[..], b"%\n%%EOF\n"] {
        let bytes = [&pdf()[..], addition].concat();
        let stamp = story.stamp();
        let keep = |office: &mut office::office::Writing<'_>| office.keep_paper_page(id, &bytes);
        story
            .office
            .write(stamp, Deed::KeepPaperScan, keep)
            .expect("a page kept");
    }
    let page = story.done("papers_of", json!(people[0]));
    let pages = of_kind(&page, "CONTRACT")["standing"]["pages"].clone();
    assert_eq!(
        (&pages[0]["page"], &pages[1]["page"]),
        (&json!(1), &json!(2)),
        "in their order"
    );
    let first: PaperPageId = key(&pages[0]["id"]);
    let stamp = story.stamp();
    let read = story.office.read(stamp, |office| office.paper_page_of(first));
    assert_eq!(read.expect("a page read"), Some(pdf()), "what was scanned comes back");
    assert!(story.office.check().expect("a check").papers_present);

    for file in std::fs::read_dir(Folder::at(story.folder.path()).photos()).expect("the sealed files") {
        std::fs::write(file.expect("a file").path(), b"something else").expect("a damaged file");
    }
    let stamp = story.stamp();
    let read = story.office.read(stamp, |office| office.paper_page_of(first));
    assert!(
        matches!(&read, Err(Trouble::Refused(Refusal::Picture { why })) if why == "damaged"),
        "{read:?}"
    );
    assert!(!story.office.check().expect("a check").papers_present);
    std::fs::remove_dir_all(Folder::at(story.folder.path()).photos()).expect("the scans lost");
    let page = story.done("papers_of", json!(people[0]));
    assert_eq!(of_kind(&page, "CONTRACT")["standing"]["pages"][0]["missing"], true);

    let stamp = story.stamp();
    let keep = |office: &mut office::office::Writing<'_>| office.keep_paper_page(id, b"%PDF-1.4 cut off");
    let refused = story.office.write(stamp, Deed::KeepPaperScan, keep);
    assert!(
        matches!(refused, Err(Trouble::Refused(Refusal::Scan { .. }))),
        "a cut scan is never kept"
    );
}

#[test]
fn who_may_not_see_health_is_told_nothing_of_a_police_record_but_that_it_is_there() {
    // Law 27/2022: criminal records and health are specific personal data.
    let mut story = Story::new();
    let (batch, _, people) = story.class_of(1);
    let who = people[0];
    let police = json!({ "number": "SKCK/7", "issued_on": "2026-10-01", "name_on": "Calon Lain" });
    let page = story.done("keep_paper", paper(who, "SKCK", police));
    let id: PaperId = key(&of_kind(&page, "SKCK")["standing"]["paper"]["id"]);
    let stamp = story.stamp();
    let keep = |office: &mut office::office::Writing<'_>| office.keep_paper_page(id, &pdf());
    story
        .office
        .write(stamp, Deed::KeepPaperScan, keep)
        .expect("a page kept");
    let page = story.done("papers_of", json!(who));
    let scan: PaperPageId = key(&of_kind(&page, "SKCK")["standing"]["pages"][0]["id"]);
    story.done("receive_original", original(who, "SKCK"));
    let shown = story.done("history_of", json!(who)).to_string();
    assert!(shown.contains("SKCK/7"), "the office reads it in the history");

    let viewer = story.staff("Ratna", Role::Viewer);
    let mut ask = |name: &str, question: Value| {
        let stamp = story.stamp_of(viewer);
        office::desk::answer(&mut story.office, stamp, name, question).expect("an answer")
    };
    let page = ask("papers_of", json!(who));
    assert_eq!(page["hidden"], 1, "counted");
    let matrix = ask("papers_of_batch", json!(batch));
    let place = matrix["kinds"]
        .as_array()
        .expect("kinds")
        .iter()
        .position(|kind| kind["code"] == "SKCK");
    let place = place.expect("a column");
    assert_eq!(matrix["kinds"][place]["good"], 1, "counted");
    assert_eq!(matrix["people"][0]["cells"][place], Value::Null, "not told");
    let custody = ask("custody", Value::Null);
    assert_eq!(
        (&custody["hidden"], custody["lines"].as_array().expect("lines").len()),
        (&json!(1), 0)
    );
    for (name, question) in [
        ("papers_of", json!(who)),
        ("history_of", json!(who)),
        ("recent_deeds", json!(50)),
    ] {
        let told = ask(name, question).to_string();
        for secret in ["SKCK/7", "Calon Lain", "\"paper\":\"SKCK\""] {
            assert!(!told.contains(secret), "{name} tells {secret}");
        }
    }
    let stamp = story.stamp_of(viewer);
    let read = story.office.read(stamp, |office| office.paper_page_of(scan));
    assert!(
        matches!(read, Err(Trouble::Refused(Refusal::NotAllowed { .. }))),
        "{read:?}"
    );
}

#[test]
fn an_original_held_after_its_person_left_raises_an_alarm() {
    let mut story = Story::new();
    let (batch, _, people) = story.class_of(2);
    story.done("receive_original", original(people[0], "PASSPORT"));
    let page = story.done("receive_original", original(people[1], "DIPLOMA"));
    assert_eq!(page["originals"][0]["days"], 52, "from 1 October to 22 November");
    let held = story.done("custody", Value::Null);
    assert_eq!(held["lines"].as_array().expect("lines").len(), 2);
    assert!(
        held["lines"]
            .as_array()
            .expect("lines")
            .iter()
            .all(|line| line["left"].is_null())
    );

    story.done(
        "move_stage",
        json!({ "batch": batch, "candidates": [people[1]], "stage": "dropped_out", "moved_on": null, "reason": "Pindah kerja" }),
    );
    let held = story.done("custody", Value::Null);
    assert_eq!(held["lines"][0]["row"]["kind"], "DIPLOMA", "alarms come first");
    assert_eq!(
        held["lines"][0]["left"],
        json!({ "stage": "dropped_out", "since": "2026-11-22" })
    );
    let id = held["lines"][0]["id"].clone();

    let early = json!({ "original": id, "returned_on": "2026-09-30", "returned_to": null });
    assert!(matches!(
        story.refused("return_original", early),
        Refusal::Fields { .. }
    ));
    let page = story.done(
        "return_original",
        json!({ "original": id, "returned_on": null, "returned_to": null }),
    );
    assert_eq!(page["originals"][0]["row"]["returned_on"], "2026-11-22");
    assert_eq!(
        page["originals"][0]["row"]["returned_to"], "Calon Nomor 2",
        "to the person, when nobody else is named"
    );
    let held = story.done("custody", Value::Null);
    assert_eq!(
        held["lines"].as_array().expect("lines").len(),
        1,
        "what was given back is no longer held"
    );

    story.done("withdraw_candidate", json!(people[0]));
    let held = story.done("custody", Value::Null);
    assert_eq!(
        held["lines"][0]["left"],
        json!({ "stage": null, "since": null }),
        "withdrawn people have left too"
    );
}

#[test]
fn an_original_is_held_for_a_reason_and_somewhere() {
    let mut story = Story::new();
    let (_, _, people) = story.class_of(1);
    let mut ask = original(people[0], "PASSPORT");
    ask["row"]["reason"] = Value::Null;
    ask["row"]["held_at"] = json!("  ");
    let refused = story.refused("receive_original", ask);
    assert!(
        matches!(&refused, Refusal::Fields { problems } if problems.len() == 2),
        "{refused:?}"
    );
}

fn said(on: &str, field: IdentityField, value: &str) -> Said {
    Said {
        on: on.to_owned(),
        field,
        value: value.to_owned(),
    }
}

#[test]
fn papers_that_differ_are_named_side_by_side() {
    // IJEPA notice: data on identity card, passport and diploma must agree.
    let papers = [
        said("KTP", IdentityField::Name, "Siti Rahmawati"),
        said("KTP", IdentityField::BirthDate, "2003-05-01"),
        said("PASSPORT", IdentityField::Name, "SITI RAHMAWATI"),
        said("DIPLOMA", IdentityField::Name, "Siti Rahmawaty, A.Md.Kep."),
        said("STR", IdentityField::BirthDate, "2003-01-05"),
    ];
    let found = differences(&papers, &[]);
    let pairs: Vec<(&str, Option<u32>)> = found.iter().map(|one| (one.other.as_str(), one.letters)).collect();
    assert_eq!(
        pairs,
        [("DIPLOMA", Some(1)), ("STR", None)],
        "capitals and degrees are no difference"
    );
    let accepted = [Accepted {
        field: IdentityField::Name,
        one: "KTP".to_owned(),
        other: "DIPLOMA".to_owned(),
        row: Acceptance {
            value_one: Some("Siti Rahmawati".to_owned()),
            value_other: Some("Siti Rahmawaty, A.Md.Kep.".to_owned()),
            reason: Some("Surat keterangan sekolah".to_owned()),
        },
    }];
    let found = differences(&papers, &accepted);
    assert_eq!(found[0].accepted.as_deref(), Some("Surat keterangan sekolah"));
    assert_eq!(found[1].accepted, None);
}

#[test]
fn an_accepted_difference_is_asked_again_when_a_paper_says_something_new() {
    let mut story = Story::new();
    let (_, _, people) = story.class_of(1);
    let who = people[0];
    let diploma = |name: &str| json!({ "candidate": who, "groups": { "diploma_name": { "diploma_name": name } } });
    story.done("edit_candidate", diploma("Calon Nomer"));
    let page = story.done("papers_of", json!(who));
    let found = page["identity"]["differences"][0].clone();
    assert_eq!((&found["one"], &found["other"]), (&json!("KTP"), &json!("DIPLOMA")));
    let mut ask = json!({
        "candidate": who, "field": "name", "one": "KTP", "other": "DIPLOMA",
        "value_one": found["value_one"], "value_other": found["value_other"], "reason": null });
    assert!(
        matches!(story.refused("accept_difference", ask.clone()), Refusal::Fields { .. }),
        "not without a reason"
    );
    ask["reason"] = json!("Surat keterangan sekolah no. 7");
    let page = story.done("accept_difference", ask.clone());
    assert_eq!(
        page["identity"]["differences"][0]["accepted"],
        "Surat keterangan sekolah no. 7"
    );

    let profile = story.done("profile_of", json!(who));
    assert_eq!(
        profile["doubts"],
        json!([]),
        "nor is anybody asked on the person's page"
    );

    story.done("edit_candidate", diploma("Calon Numer"));
    let page = story.done("papers_of", json!(who));
    assert_eq!(
        page["identity"]["differences"][0]["accepted"],
        Value::Null,
        "another difference"
    );
    let refused = story.refused("accept_difference", ask);
    assert!(
        matches!(refused, Refusal::NotFound { .. }),
        "nobody accepts what is no longer there: {refused:?}"
    );
}

#[test]
fn an_office_changes_a_rule_and_adds_a_kind() {
    let mut story = Story::new();
    let (_, _, people) = story.class_of(1);
    let kinds = story.done("list_paper_kinds", Value::Null);
    let mut skck = kinds
        .as_array()
        .expect("kinds")
        .iter()
        .find(|kind| kind["row"]["code"] == "SKCK")
        .expect("SKCK")
        .clone();
    let mut newer = skck["row"]["rules"][0].clone();
    newer["from"] = json!("2026-11-01");
    newer["validity"] = json!({ "kind": "months_from_issue", "months": 12 });
    newer["source"] = json!("Peraturan contoh");
    skck["row"]["rules"].as_array_mut().expect("rules").push(newer.clone());
    story.done("edit_paper_kind", skck);
    let page = story.done(
        "keep_paper",
        paper(people[0], "SKCK", json!({ "issued_on": "2026-10-31" })),
    );
    assert_eq!(
        of_kind(&page, "SKCK")["standing"]["today"]["until"],
        "2027-04-30",
        "the rule of its day of issue"
    );
    let page = story.done(
        "keep_paper",
        paper(people[0], "SKCK", json!({ "issued_on": "2026-11-01" })),
    );
    assert_eq!(of_kind(&page, "SKCK")["standing"]["today"]["until"], "2027-11-01");

    newer["validity"] = json!({ "kind": "use_within", "months": 0 });
    let ask = json!({ "id": null, "row": { "code": "LOCAL", "name": "Surat lokal", "rules": [newer.clone()] } });
    assert!(
        matches!(story.refused("edit_paper_kind", ask), Refusal::Fields { .. }),
        "no months at all"
    );
    newer["validity"] = json!(Validity::Lifetime);
    newer["specific"] = json!(false);
    let ask = json!({ "id": null, "row": { "code": "LOCAL", "name": "Surat lokal", "rules": [newer] } });
    let kinds = story.done("edit_paper_kind", ask);
    assert_eq!(
        kinds.as_array().expect("kinds").last().expect("one")["row"]["code"],
        "LOCAL"
    );
    let page = story.done("keep_paper", paper(people[0], "LOCAL", json!({})));
    assert_eq!(of_kind(&page, "LOCAL")["standing"]["today"]["kind"], "good");
}
