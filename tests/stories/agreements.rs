//! Agreements: where each stands, who would be stranded when it lapses, and their parties, chains and scans.

use chrono::NaiveDate;
use office::{
    Refusal,
    agreements::standing::{AgreementStatus, Term, Terms, alarm, days_left, status},
    batches::{Enrol, MoveStage},
    ids::{AgreementId, AgreementPageId, BatchId, CandidateId, PartnerId, ProgrammeId},
    vocabulary::{Role, Stage},
};
use serde_json::{Value, json};
use tests::{Story, day, key, today};

fn id(name: &str) -> AgreementId {
    AgreementId::shared(name)
}

fn term(name: &str, signed: Option<&str>, until: Option<&str>) -> Term {
    Term {
        id: id(name),
        signed_on: signed.map(day),
        valid_from: None,
        valid_until: until.map(day),
        renews: None,
        renewing_since: None,
        ended_on: None,
    }
}

fn renewing(name: &str, renewed: &str, signed: Option<&str>) -> Term {
    Term {
        renews: Some(id(renewed)),
        ..term(name, signed, None)
    }
}

fn in_days(days: i64) -> String {
    (today() + chrono::Duration::days(days)).to_string()
}

/// Where the first of them stands today, how many days it has left, and which alarm has rung.
fn stands(terms: &[Term]) -> (AgreementStatus, Option<i64>, Option<i64>) {
    stands_on(terms, today())
}

fn stands_on(terms: &[Term], date: NaiveDate) -> (AgreementStatus, Option<i64>, Option<i64>) {
    let all: Terms = terms.iter().cloned().collect();
    let later = all.later(terms[0].id);
    (
        status(&terms[0], &later, date),
        days_left(&terms[0], &later, date),
        alarm(&terms[0], &later, date),
    )
}

#[test]
fn an_agreement_stands_where_its_days_and_its_renewals_put_it() {
    use AgreementStatus as S;
    let signed = |days| term("a", Some("2024-01-01"), Some(&in_days(days)));
    let since = |days| Term {
        renewing_since: Some(day("2026-11-01")),
        ..signed(days)
    };
    let ended = Term {
        ended_on: Some(today()),
        ..signed(400)
    };
    let begins_later = Term {
        valid_from: Some(day(&in_days(5))),
        ..renewing("b", "a", Some("2026-11-20"))
    };
    let given_up = Term {
        ended_on: Some(day("2026-11-01")),
        ..renewing("b", "a", None)
    };
    let cases = [
        (
            "nobody has signed it",
            vec![term("a", None, Some(&in_days(900)))],
            S::Draft,
        ),
        (
            "signed, and no end",
            vec![term("a", Some("2014-12-19"), None)],
            S::InForce,
        ),
        ("more than half a year is left", vec![signed(181)], S::InForce),
        ("half a year is left", vec![signed(180)], S::Expiring),
        ("today is its last day", vec![signed(0)], S::Expiring),
        ("its last day was yesterday", vec![signed(-1)], S::Lapsed),
        (
            "nobody noted the signing, but it ran out",
            vec![term("a", None, Some("2024-07-26"))],
            S::Lapsed,
        ),
        (
            "it lapsed, and its renewal is spoken about",
            vec![since(-1)],
            S::InRenewal,
        ),
        (
            "its end is near, and its renewal is spoken about",
            vec![since(90)],
            S::InRenewal,
        ),
        (
            "its renewal is spoken about, and its end is far",
            vec![since(181)],
            S::InForce,
        ),
        (
            "it lapsed, and a draft renews it",
            vec![signed(-1), renewing("b", "a", None)],
            S::InRenewal,
        ),
        (
            "the draft that renewed it was given up",
            vec![signed(-1), given_up],
            S::Lapsed,
        ),
        (
            "a signed renewal has begun",
            vec![signed(400), renewing("b", "a", Some("2026-11-01"))],
            S::Superseded,
        ),
        (
            "a signed renewal begins next week",
            vec![signed(10), begins_later],
            S::InRenewal,
        ),
        (
            "a renewal of its renewal has begun",
            vec![
                signed(-400),
                renewing("b", "a", None),
                renewing("c", "b", Some("2026-11-01")),
            ],
            S::Superseded,
        ),
        ("it was ended before its time", vec![ended], S::Ended),
    ];
    for (why, terms, expected) in cases {
        assert_eq!(stands(&terms).0, expected, "{why}");
    }
}

#[test]
fn alarms_ring_at_180_90_and_30_days_and_stop_when_a_renewal_is_signed() {
    let signed = |days| vec![term("a", Some("2024-01-01"), Some(&in_days(days)))];
    for (days, rung) in [
        (181, None),
        (180, Some(180)),
        (91, Some(180)),
        (90, Some(90)),
        (31, Some(90)),
        (30, Some(30)),
        (0, Some(30)),
        (-1, Some(0)),
    ] {
        let (_, left, alarm) = stands(&signed(days));
        assert_eq!((left, alarm), (Some(days), rung), "{days} days before its end");
    }
    let drafted = [signed(20), vec![renewing("b", "a", None)]].concat();
    assert_eq!(stands(&drafted).2, Some(30), "a draft renews nothing yet");
    let settled = Term {
        valid_from: Some(day(&in_days(21))),
        ..renewing("b", "a", Some("2026-11-20"))
    };
    let settled = [signed(20), vec![settled]].concat();
    assert_eq!(stands(&settled), (AgreementStatus::InRenewal, Some(20), None));
}

#[test]
fn the_letter_and_the_memorandum_of_bandung_and_hamamatsu_stand_as_the_press_told() {
    let mou = Term {
        renewing_since: Some(day("2025-02-06")),
        renews: Some(id("loi")),
        ..term("mou", None, Some("2024-07-26"))
    };
    let loi = term("loi", Some("2014-12-19"), None);
    assert_eq!(stands(&[loi.clone(), mou.clone()]).0, AgreementStatus::Superseded);
    let chain = [mou, loi];
    assert_eq!(stands(&chain), (AgreementStatus::InRenewal, Some(-849), Some(0)));
    assert_eq!(
        stands_on(&chain, day("2024-12-01")).0,
        AgreementStatus::Lapsed,
        "nobody spoke about it yet"
    );
}

#[test]
fn a_chain_that_two_computers_made_into_a_circle_is_walked_once() {
    let circle = |one: &str, other: &str, signed: &str| renewing(one, other, Some(signed));
    let terms = [
        circle("a", "b", "2020-01-01"),
        circle("b", "c", "2022-01-01"),
        circle("c", "a", "2024-01-01"),
    ];
    let all: Terms = terms.iter().cloned().collect();
    for term in &terms {
        let mut chain = all.chain(term.id);
        chain.sort();
        let mut every: Vec<AgreementId> = terms.iter().map(|term| term.id).collect();
        every.sort();
        assert_eq!(chain, every);
    }
    let newest = all.get(id("c")).expect("the newest");
    assert_eq!(
        status(newest, &all.later(id("c")), today()),
        AgreementStatus::InForce,
        "the one that begins last holds, and nobody is left without an agreement"
    );
    assert_eq!(stands(&terms).0, AgreementStatus::Superseded);
    assert!(all.later(id("alone")).is_empty());
}

fn partner(story: &mut Story, name: &str) -> PartnerId {
    let page = story.done("edit_partner", json!({ "id": null, "row": {
        "name": name, "kind": "city", "country": "JP", "city": null, "aliases": null, "branches": null, "note": null } }));
    let partners = page["partners"].as_array().expect("partners");
    key(&partners
        .iter()
        .find(|one| one["row"]["name"] == name)
        .expect("the partner")["id"])
}

fn programme(story: &mut Story, name: &str) -> ProgrammeId {
    let page = story.done(
        "edit_programme",
        json!({ "id": null, "row": {
        "name": name, "scheme": "g_to_b", "destination": "JP", "partner": null, "payer": null, "contract_years": null,
        "quota": null, "started_on": null, "ended_on": null, "about": null } }),
    );
    let programmes = page["programmes"].as_array().expect("programmes");
    key(&programmes
        .iter()
        .find(|one| one["row"]["name"] == name)
        .expect("the programme")["id"])
}

fn batch(story: &mut Story, name: &str, programme: ProgrammeId, departs_on: &str, people: &[CandidateId]) -> Value {
    let page = story.done("edit_batch", json!({ "id": null, "row": {
        "name": name, "programme": programme, "starts_on": null, "departs_on": departs_on, "seats": null, "note": null } }));
    let batch = page["line"]["id"].clone();
    story.done(
        "enrol",
        json!({ "batch": batch, "class": null, "candidates": people, "participant": null }),
    );
    batch
}

fn party(part: &str, partner: Option<PartnerId>, name: Option<&str>) -> Value {
    json!({ "id": null, "row": { "agreement": null, "part": part, "partner": partner, "name": name, "signatory": null, "position": null } })
}

/// An MoU with those fields over it.
fn agreement(fields: Value, parties: Value, programmes: &[ProgrammeId]) -> Value {
    let mut row = json!({
        "kind": "mou", "title": null, "number": null, "signed_on": null, "signed_at": null, "valid_from": null,
        "valid_until": null, "quota": null, "scope": null, "renews": null, "renewing_since": null, "ended_on": null,
        "ended_why": null, "note": null });
    for (field, value) in fields.as_object().expect("fields") {
        row[field] = value.clone();
    }
    json!({ "id": null, "row": row, "parties": parties, "programmes": programmes })
}

#[test]
fn an_agreement_is_written_down_with_everybody_in_it_in_one_deed() {
    let mut story = Story::new();
    let hamamatsu = partner(&mut story, "Kota Hamamatsu");
    let parties = json!([
        party("party", Some(hamamatsu), None),
        party("party", None, Some("Kota Bandung")),
        party("witness", None, Some("Kemlu"))
    ]);
    let sheet = story.done(
        "edit_agreement",
        agreement(
            json!({ "signed_on": "19-12-2014", "scope": "SDM | pendidikan |  sdm" }),
            parties,
            &[],
        ),
    );
    assert_eq!(
        sheet["line"]["name"], "Kota Hamamatsu – Kota Bandung",
        "without a title it is called by its parties"
    );
    assert_eq!(sheet["line"]["row"]["signed_on"], "2014-12-19");
    assert_eq!(sheet["line"]["row"]["scope"], "SDM | pendidikan", "each tag once");
    assert_eq!(sheet["line"]["status"], "in_force");

    let mut again = json!({ "id": sheet["line"]["id"], "row": sheet["line"]["row"], "programmes": [],
        "parties": sheet["line"]["parties"].as_array().expect("parties").iter().map(|one| one["party"].clone()).collect::<Vec<_>>() });
    again["parties"].as_array_mut().expect("parties").remove(0);
    let fewer = story.done("edit_agreement", again);
    assert_eq!(
        fewer["line"]["parties"].as_array().map(Vec::len),
        Some(2),
        "who is left out is taken out"
    );
    story.done("undo", Value::Null);
    let back = story.done("agreement_sheet", sheet["line"]["id"].clone());
    assert_eq!(
        back["line"]["parties"].as_array().map(Vec::len),
        Some(3),
        "one deed, one undo"
    );
    let deeds = story.done("recent_deeds", json!(1));
    assert_eq!(deeds[0]["facts"]["agreement"], "mou");
}

#[test]
fn every_wrong_field_of_an_agreement_is_named_at_once() {
    let mut story = Story::new();
    let parties = json!([party("witness", None, None)]);
    let ask = agreement(
        json!({ "kind": null, "signed_on": "2026-11-23", "valid_from": "2026-01-02", "valid_until": "2026-01-01", "quota": -1 }),
        parties,
        &[],
    );
    let Refusal::Fields { problems } = story.refused("edit_agreement", ask) else {
        panic!("fields")
    };
    let fields: Vec<&str> = problems.iter().map(|problem| problem.field.as_str()).collect();
    assert_eq!(
        fields,
        ["kind", "quota", "signed_on", "valid_until", "parties", "party-0"]
    );
    assert_eq!(
        story.done("list_agreements", Value::Null),
        json!([]),
        "nothing of it is kept"
    );
}

#[test]
fn an_agreement_renews_neither_itself_nor_what_renews_it() {
    let mut story = Story::new();
    let parties = || json!([party("party", None, Some("Kota Bandung"))]);
    let first = story.done(
        "edit_agreement",
        agreement(json!({ "signed_on": "2020-01-01" }), parties(), &[]),
    );
    let first: AgreementId = key(&first["line"]["id"]);
    let second = story.done("edit_agreement", agreement(json!({ "renews": first }), parties(), &[]));
    let second: AgreementId = key(&second["line"]["id"]);
    for renewed in [first, second] {
        let mut ask = agreement(json!({ "renews": renewed }), parties(), &[]);
        ask["id"] = json!(first);
        let Refusal::Fields { problems } = story.refused("edit_agreement", ask) else {
            panic!("fields")
        };
        assert_eq!(problems[0].field, "renews");
    }
    let sheet = story.done("agreement_sheet", json!(first));
    let chain: Vec<&Value> = sheet["chain"]
        .as_array()
        .expect("a chain")
        .iter()
        .map(|line| &line["id"])
        .collect();
    assert_eq!(chain, [&json!(first), &json!(second)]);
}

#[test]
fn a_renewal_takes_parties_scope_and_programmes_over_and_nothing_that_was_of_its_day() {
    let mut story = Story::new();
    let care = programme(&mut story, "Caregiver");
    let parties = json!([
        party("party", None, Some("Kota Bandung")),
        party("witness", None, Some("Kemlu"))
    ]);
    let old = story.done("edit_agreement", agreement(
        json!({ "signed_on": "2024-01-01", "valid_until": "2027-01-01", "number": "12/2024", "scope": "SDM", "note": "Sumber" }), parties, &[care]));
    let draft = story.done("draft_renewal", old["line"]["id"].clone());
    assert_eq!(draft["row"]["renews"], old["line"]["id"]);
    assert_eq!(
        (&draft["row"]["scope"], &draft["programmes"]),
        (&json!("SDM"), &json!([care]))
    );
    for field in ["number", "signed_on", "valid_until", "note"] {
        assert!(draft["row"][field].is_null(), "{field} was of its day");
    }
    assert_eq!(
        draft["parties"].as_array().map(Vec::len),
        Some(1),
        "witnesses are of their day too"
    );
    let kept = story.done("edit_agreement", draft);
    assert_eq!(kept["line"]["status"], "draft");
    let old = story.done("agreement_sheet", old["line"]["id"].clone());
    assert_eq!(
        (&old["line"]["status"], &old["line"]["renewed_by"]),
        (&json!("in_renewal"), &kept["line"]["id"])
    );
}

#[test]
fn whoever_departs_after_an_agreement_lapses_would_be_stranded_until_another_covers_the_day() {
    let mut story = Story::new();
    let care = programme(&mut story, "Caregiver");
    let [early, late, gone]: [CandidateId; 3] =
        ["Calon Awal", "Calon Akhir", "Calon Mundur"].map(|name| story.candidate(name));
    batch(&mut story, "Angkatan 1", care, "2027-01-10", &[early]);
    let second = batch(&mut story, "Angkatan 2", care, "2027-03-01", &[late, gone]);
    story.done(
        "move_stage",
        json!({ "batch": second, "candidates": [gone], "stage": "withdrawn", "moved_on": null, "reason": "Mundur" }),
    );
    let parties = || json!([party("party", None, Some("Kaikoukai"))]);
    let sheet = story.done(
        "edit_agreement",
        agreement(
            json!({ "signed_on": "2024-01-01", "valid_until": "2027-01-31", "quota": 3 }),
            parties(),
            &[care],
        ),
    );
    let line = &sheet["line"];
    assert_eq!(
        (&line["waiting"], &line["stranded"]),
        (&json!(2), &json!(1)),
        "who withdrew needs no agreement"
    );
    assert_eq!(
        (&line["quota_used"], &line["quota_left"]),
        (&json!(1), &json!(2)),
        "the second leaves after its term"
    );
    let stranded: Vec<&Value> = sheet["batches"]
        .as_array()
        .expect("batches")
        .iter()
        .flat_map(|batch| batch["waiting"].as_array().expect("people"))
        .filter(|person| person["stranded"] == json!(true))
        .map(|person| &person["name"])
        .collect();
    assert_eq!(stranded, [&json!("Calon Akhir")]);
    let stamp = story.stamp();
    let alarms = story
        .office
        .read(stamp, |office| office.agreement_alarms())
        .expect("alarms");
    assert_eq!((alarms.len(), alarms[0].stranded, alarms[0].alarm), (1, 1, Some(90)));

    let mut draft = story.done("draft_renewal", line["id"].clone());
    draft["row"]["signed_on"] = json!("2026-11-20");
    draft["row"]["valid_from"] = json!("2027-02-01");
    story.done("edit_agreement", draft);
    let sheet = story.done("agreement_sheet", line["id"].clone());
    assert_eq!(sheet["line"]["stranded"], 0, "the renewal covers the day");
    let stamp = story.stamp();
    let alarms = story
        .office
        .read(stamp, |office| office.agreement_alarms())
        .expect("alarms");
    assert!(alarms.is_empty(), "a signed renewal ends the alarm");
}

#[test]
fn a_quota_is_used_by_those_who_departed_within_its_term() {
    let mut story = Story::new();
    let care = programme(&mut story, "Caregiver");
    let [before, within]: [CandidateId; 2] = ["Calon Dulu", "Calon Kini"].map(|name| story.candidate(name));
    let batch: BatchId = key(&batch(&mut story, "Angkatan 1", care, "2024-01-10", &[]));
    let stamp = story.stamp();
    let took_over = story.office.write(stamp, office::Deed::MoveStage, |office| {
        for (who, on) in [(before, "2023-12-31"), (within, "2024-01-10")] {
            let enrol = Enrol {
                batch,
                class: None,
                candidates: vec![who],
                participant: None,
            };
            office.enrol_on(&enrol, Some("2023-01-02".to_owned()))?;
            office.note_stage(MoveStage {
                batch,
                candidates: vec![who],
                stage: Stage::Departed,
                moved_on: Some(on.to_owned()),
                reason: None,
            })?;
        }
        Ok(())
    });
    took_over.expect("two who departed long ago");
    let parties = json!([party("party", None, Some("Kaikoukai"))]);
    let sheet = story.done(
        "edit_agreement",
        agreement(json!({ "signed_on": "2024-01-01", "quota": 1 }), parties, &[care]),
    );
    assert_eq!(
        (&sheet["line"]["quota_used"], &sheet["line"]["quota_left"]),
        (&json!(1), &json!(0))
    );
    assert_eq!(sheet["line"]["waiting"], 0);
}

#[test]
fn the_signed_scan_is_kept_page_by_page_and_what_is_no_scan_is_refused() {
    let mut story = Story::new();
    let parties = json!([party("party", None, Some("Kaikoukai"))]);
    let sheet = story.done(
        "edit_agreement",
        agreement(json!({ "signed_on": "2024-01-01" }), parties, &[]),
    );
    let id: AgreementId = key(&sheet["line"]["id"]);
    let pdf = b"%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n";
    for _ in 0..2 {
        let stamp = story.stamp();
        let keep = |office: &mut office::office::Writing<'_>| office.keep_agreement_page(id, pdf);
        story
            .office
            .write(stamp, office::Deed::KeepAgreementScan, keep)
            .expect("a page");
    }
    let sheet = story.done("agreement_sheet", json!(id));
    let pages = sheet["pages"].as_array().expect("pages");
    assert_eq!(
        pages.iter().map(|page| page["page"].as_i64()).collect::<Vec<_>>(),
        [Some(1), Some(2)]
    );
    let page: AgreementPageId = key(&pages[0]["id"]);
    let stamp = story.stamp();
    let read = story
        .office
        .read(stamp, |office| office.agreement_page_of(page))
        .expect("a scan");
    assert_eq!(read.as_deref(), Some(pdf.as_slice()));
    let stamp = story.stamp();
    let keep = |office: &mut office::office::Writing<'_>| office.keep_agreement_page(id, b"%PDF-1.4 cut off");
    assert!(
        story
            .office
            .write(stamp, office::Deed::KeepAgreementScan, keep)
            .is_err()
    );
    let left = story.done("withdraw_agreement_page", json!(page));
    assert_eq!(left["pages"].as_array().map(Vec::len), Some(1));
}

#[test]
fn a_partner_is_found_under_every_spelling_of_its_name() {
    let mut story = Story::new();
    story.done(
        "edit_partner",
        json!({ "id": null, "row": {
        "name": "Kaikoukai Healthcare Group", "kind": "hospital_group", "country": "JP", "city": "Nagoya",
        "aliases": "Kaikoukai Healthcare Corporation | Kaikokai Group", "branches": 25, "note": null } }),
    );
    for typed in ["kaikoukai corp", "KAIKOKAI", "group healthcare"] {
        let found = story.done("find_partners", json!(typed));
        assert_eq!(found[0]["name"], "Kaikoukai Healthcare Group", "{typed}");
    }
    assert_eq!(
        story.done("find_partners", json!("kaikokai"))[0]["alias"],
        "Kaikokai Group"
    );
    assert_eq!(story.done("find_partners", json!("aloha")), json!([]));
}

#[test]
fn a_partner_has_branches_and_people_there() {
    let mut story = Story::new();
    let kaikoukai = partner(&mut story, "Kaikoukai");
    let page = story.done("edit_branch", json!({ "id": null, "row": {
        "partner": kaikoukai, "name": "Nagoya", "prefecture": "Aichi", "city": "Nagoya", "address": null, "note": null } }));
    let branch = page["branches"][0]["id"].clone();
    let contact = |email: &str, branch: Value| {
        json!({ "id": null, "row": {
        "partner": kaikoukai, "branch": branch, "name": "Ibu Contoh", "position": null, "phone": "+81 52 000 0000", "email": email, "note": null } })
    };
    let Refusal::Fields { problems } = story.refused("edit_contact", contact("bukan surel", branch.clone())) else {
        panic!("fields")
    };
    assert_eq!(problems[0].field, "email");
    let page = story.done("edit_contact", contact("contoh@contoh.example", branch.clone()));
    assert_eq!(
        (
            &page["contacts"][0]["row"]["phone"],
            &page["contacts"][0]["row"]["branch"]
        ),
        (&json!("+81520000000"), &branch)
    );
    let other = partner(&mut story, "Aloha");
    let mut strange = contact("contoh@contoh.example", branch.clone());
    strange["row"]["partner"] = json!(other);
    let page = story.done("edit_contact", strange);
    assert!(
        page["contacts"][0]["row"]["branch"].is_null(),
        "a branch of another partner is none of this one"
    );
    let page = story.done("withdraw_branch", branch);
    assert_eq!(page["branches"], json!([]));
}

#[test]
fn who_only_looks_changes_no_agreement() {
    let mut story = Story::new();
    let viewer = story.staff("Peninjau", Role::Viewer);
    let teacher = story.staff("Guru", Role::Teacher);
    let ask = agreement(json!({}), json!([party("party", None, Some("Kaikoukai"))]), &[]);
    for by in [viewer, teacher] {
        assert!(matches!(
            story.refused_as(by, "edit_agreement", ask.clone()),
            Refusal::NotAllowed { .. }
        ));
        story.done_as(by, "list_agreements", Value::Null);
    }
}
