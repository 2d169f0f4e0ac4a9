//! People: registered once, found by any part of the name, never lost.

use office::{Refusal, refusal::Problem};
use serde_json::json;
use tests::{Story, identity};

#[test]
fn a_person_is_registered_with_a_name_alone() {
    let mut story = Story::new();
    let id = story.candidate("Siti Rahmawati");
    let profile = story.done("profile_of", json!(id));
    assert_eq!(profile["line"]["name"], "Siti Rahmawati");
    assert!(
        profile["blanks"]
            .as_array()
            .is_some_and(|blanks| blanks.contains(&json!("nik"))),
        "what is missing is said"
    );
}

#[test]
fn every_wrong_field_is_told_at_once() {
    let mut story = Story::new();
    let groups = json!({
        "identity": { "name": " ", "nik": "12345", "birth_place": null, "birth_date": "31 Februari 2001", "sex": null },
        "contact": { "phone": "nol delapan", "phone_typed": null, "email": "siti@" },
    });
    let refusal = story.refused(
        "register_candidate",
        json!({ "groups": groups, "batch": null, "class": null }),
    );
    let Refusal::Fields { problems } = refusal else {
        panic!("fields are told: {refusal:?}")
    };
    let fields: Vec<&str> = problems.iter().map(|problem| problem.field.as_str()).collect();
    assert_eq!(fields, ["name", "birth_date", "nik", "phone", "email"]);
    assert!(
        problems
            .iter()
            .any(|problem| problem.problem == Problem::NikLength { found: 5 }),
        "how many digits there are is said"
    );
    assert_eq!(story.done("list_people", json!({}))["total"], 0, "nothing was written");
}

#[test]
fn days_and_numbers_are_read_as_offices_write_them() {
    let mut story = Story::new();
    let groups = json!({
        "identity": { "name": "Bayu Anwar", "nik": "6371 0114 0203 0001", "birth_place": "Banjarmasin", "birth_date": "14 Februari 2003", "sex": "male" },
        "contact": { "phone": "0812-3456-7890", "phone_typed": null, "email": null },
    });
    let profile = story.done(
        "register_candidate",
        json!({ "groups": groups, "batch": null, "class": null }),
    );
    let groups = &profile["groups"];
    assert_eq!(groups["identity"]["birth_date"], "2003-02-14");
    assert_eq!(groups["identity"]["nik"], "6371011402030001");
    assert_eq!(groups["contact"]["phone"], "+6281234567890");
    assert_eq!(
        groups["contact"]["phone_typed"], "0812-3456-7890",
        "the person's own writing is kept"
    );
    assert_eq!(profile["doubts"], json!([]), "number, day and sex agree");
}

#[test]
fn a_number_that_disagrees_is_a_doubt_and_no_refusal() {
    let mut story = Story::new();
    let groups = json!({ "identity": { "name": "Dewi Safitri", "nik": "6371015402030001", "birth_place": null, "birth_date": "2003-02-15", "sex": "male" } });
    let profile = story.done(
        "register_candidate",
        json!({ "groups": groups, "batch": null, "class": null }),
    );
    let kinds: Vec<&str> = profile["doubts"]
        .as_array()
        .expect("doubts")
        .iter()
        .filter_map(|doubt| doubt["kind"].as_str())
        .collect();
    assert_eq!(kinds, ["nik_birth_date", "nik_sex"]);
}

#[test]
fn a_search_takes_parts_in_any_order_and_says_why() {
    let mut story = Story::new();
    story.candidate("Dewi Safitri");
    story.candidate("Siti Dewi Lestari");
    let bayu = json!({
        "identity": { "name": "Bayu Anwar", "nik": "6371011402030007", "birth_place": null, "birth_date": null, "sex": null },
        "katakana": { "katakana": "バユ・アンワル", "katakana_by": null, "katakana_on": null },
        "contact": { "phone": "081234567890", "phone_typed": null, "email": null },
    });
    story.done(
        "register_candidate",
        json!({ "groups": bayu, "batch": null, "class": null }),
    );
    let mut found = |search: &str| {
        let page = story.done("list_people", json!({ "search": search }));
        let lines = page["lines"].as_array().expect("lines").clone();
        lines
            .iter()
            .map(|line| {
                (
                    line["name"].as_str().unwrap_or("").to_owned(),
                    line["matched"]["by"].as_str().unwrap_or("").to_owned(),
                )
            })
            .collect::<Vec<_>>()
    };
    let pair = |name: &str, by: &str| (name.to_owned(), by.to_owned());
    assert_eq!(
        found("dewi"),
        [pair("Dewi Safitri", "name"), pair("Siti Dewi Lestari", "name")]
    );
    assert_eq!(found("les siti"), [pair("Siti Dewi Lestari", "name")]);
    assert_eq!(found("0007"), [pair("Bayu Anwar", "nik")]);
    assert_eq!(found("7890"), [pair("Bayu Anwar", "phone")]);
    assert_eq!(
        found("0812-3456-7890"),
        [pair("Bayu Anwar", "phone")],
        "a number may be typed as it is on paper"
    );
    assert_eq!(found("アンワ"), [pair("Bayu Anwar", "katakana")]);
    assert_eq!(found("tidak ada"), []);
}

#[test]
fn a_double_is_shown_while_typing_and_stops_nobody() {
    let mut story = Story::new();
    let groups = json!({
        "identity": { "name": "Intan Safitri", "nik": "6371015402030001", "birth_place": null, "birth_date": "2003-02-14", "sex": "female" },
        "contact": { "phone": "081234567890", "phone_typed": null, "email": null },
    });
    story.done(
        "register_candidate",
        json!({ "groups": groups, "batch": null, "class": null }),
    );
    let mut because = |ask: serde_json::Value| {
        let found = story.done("likely_same", ask);
        found
            .as_array()
            .expect("a list")
            .iter()
            .map(|same| same["because"].clone())
            .collect::<Vec<_>>()
    };
    assert_eq!(because(json!({ "nik": "6371015402030001" })), [json!(["nik"])]);
    assert_eq!(
        because(json!({ "name": "INTAN SAFITRI, A.Md.Kep", "birth_date": "14/02/2003" })),
        [json!(["name_and_birth_date"])]
    );
    assert_eq!(
        because(json!({ "name": "Intan Sapitri", "birth_date": "2003-02-14" })),
        [json!(["near_name_and_birth_date"])]
    );
    assert_eq!(because(json!({ "phone": "62 812 3456 7890" })), [json!(["phone"])]);
    assert_eq!(
        because(json!({ "name": "Intan Safitri", "birth_date": "2001-01-01" })),
        [] as [serde_json::Value; 0],
        "people with one name are normal"
    );
    story.candidate("Intan Safitri");
    assert_eq!(
        story.done("list_people", json!({}))["total"],
        2,
        "and she may be registered all the same"
    );
}

#[test]
fn health_is_for_those_who_need_it() {
    let mut story = Story::new();
    let id = story.candidate("Rama Kurniawan");
    story.done("edit_candidate", json!({ "candidate": id, "groups": { "body": { "height_cm": 168, "weight_kg": 60, "blood": "O", "shoe_cm": null, "hand": null } } }));
    let teacher = office_with_teacher(&mut story);
    let stamp = story.stamp_of(teacher);
    let profile = office::desk::answer(&mut story.office, stamp, "profile_of", json!(id)).expect("a profile");
    assert_eq!(profile["groups"]["body"], json!(null), "a teacher sees no weight");
    let history = office::desk::answer(&mut story.office, stamp, "history_of", json!(id)).expect("a history");
    assert!(!history.to_string().contains("weight_kg"), "nor in the history");
    let refused = office::desk::answer(
        &mut story.office,
        stamp,
        "edit_candidate",
        json!({ "candidate": id, "groups": { "identity": identity("Lain") } }),
    );
    assert!(
        matches!(refused, Err(office::Trouble::Refused(Refusal::NotAllowed { .. }))),
        "and changes no profile"
    );
}

fn office_with_teacher(story: &mut Story) -> office::ids::StaffId {
    let keys = office::store::keys::KeyFile::read(story.office.folder()).expect("keys");
    let key = keys.open("rina", tests::PASSWORD).expect("the administrator's key").key;
    let stamp = story.stamp();
    let ask = office::staff::AddStaff {
        name: "Agus".into(),
        username: "agus".into(),
        role: office::vocabulary::Role::Teacher,
        password: "sandi-guru-1".into(),
    };
    let lines = story.office.add_staff(stamp, &key, &ask).expect("a teacher");
    lines
        .iter()
        .find(|line| line.member.username == "agus")
        .expect("on the list")
        .id
}

#[test]
fn the_edition_of_a_persons_papers_grows_with_every_deed_and_is_the_same_for_every_reader() {
    let mut story = Story::new();
    let (batch, _, people) = story.class_of(1);
    let edition = |story: &mut Story| {
        let stamp = story.stamp();
        story
            .office
            .read(stamp, |office| office.edition_of(people[0]))
            .expect("an edition")
    };
    let registered_and_enrolled = edition(&mut story);
    assert_eq!(registered_and_enrolled, 2);
    let groups = json!({ "note": { "note": "Sepatu 24,5" }, "call_name": { "call_name": "Siti" } });
    let ask = json!({ "candidate": people[0], "groups": groups });
    story.done("edit_candidate", ask.clone());
    assert_eq!(edition(&mut story), 3, "two groups in one deed are one edition");
    story.done("edit_candidate", ask);
    assert_eq!(edition(&mut story), 3, "a save that changes nothing is none");
    story.done(
        "move_stage",
        json!({ "batch": batch, "candidates": people, "stage": "training", "moved_on": null, "reason": null }),
    );
    story.candidate("Somebody else");
    assert_eq!(edition(&mut story), 4, "a stage counts, other people do not");
    let body = json!({ "height_cm": 158, "weight_kg": 51, "blood": null, "shoe_cm": null, "hand": null });
    story.done(
        "edit_candidate",
        json!({ "candidate": people[0], "groups": { "body": body } }),
    );
    assert_eq!(edition(&mut story), 5, "also what not every reader sees");
}

#[test]
fn what_an_interview_asks_is_kept_and_found_in_the_history() {
    let mut story = Story::new();
    let id = story.candidate("Rama Kurniawan");
    let groups = json!({
        "clothes": { "waist_cm": 82, "head_cm": 57, "shirt_size": " L " },
        "more_health": { "glasses": "yes", "piercing": "no", "tuberculosis": "no", "fracture": "Tidak ada", "cold_tolerance": "yes" },
        "habits": { "smoking_abroad": "no", "food_limits": "Tidak makan babi" },
        "household": { "children": 0, "mother_tongue": "Bahasa Banjar", "languages": null, "driving_licence": "SIM C" },
        "entry_test": { "iq": 108, "maths": 8750 },
        "goals": { "saving_goal": 80000, "saving_reason": "Sekolah adik", "wishes": "Kerja malam", "video": null },
        "in_japan": { "relatives_in_japan": "Tidak ada", "stays_in_japan": "2019–2022, magang", "intern_class": "E", "coe_applied": 1, "coe_refused": 0 },
        "record": { "criminal_record": "no", "deported": "no" },
        "skill": { "skill_months": 16 },
    });
    let profile = story.done("edit_candidate", json!({ "candidate": id, "groups": groups }));
    assert_eq!(
        profile["groups"]["clothes"]["shirt_size"], "L",
        "trimmed like any other text"
    );
    assert_eq!(profile["groups"]["in_japan"]["intern_class"], "E");
    assert_eq!(profile["groups"]["entry_test"]["maths"], 8750);
    let history = story.done("history_of", json!(id)).to_string();
    for column in ["food_limits", "skill_months", "deported", "saving_goal"] {
        assert!(history.contains(column), "{column}: {history}");
    }
    story.done("undo", json!(null));
    let profile = story.done("profile_of", json!(id));
    assert_eq!(
        profile["groups"]["goals"]["saving_goal"],
        json!(null),
        "one deed, one undo"
    );
}

#[test]
fn every_wrong_answer_to_an_interview_is_told_at_once() {
    let mut story = Story::new();
    let id = story.candidate("Rama Kurniawan");
    let groups = json!({
        "clothes": { "waist_cm": 820, "head_cm": 57, "shirt_size": null },
        "household": { "children": -1, "mother_tongue": "x".repeat(501), "languages": null, "driving_licence": null },
        "entry_test": { "iq": 108, "maths": 100_001 },
        "in_japan": { "relatives_in_japan": null, "stays_in_japan": null, "intern_class": null, "coe_applied": 1, "coe_refused": 2 },
        "skill": { "skill_months": -1 },
    });
    let Refusal::Fields { problems } = story.refused("edit_candidate", json!({ "candidate": id, "groups": groups }))
    else {
        panic!("fields are wrong");
    };
    let fields: Vec<&str> = problems.iter().map(|problem| problem.field.as_str()).collect();
    assert_eq!(
        fields,
        [
            "waist_cm",
            "children",
            "mother_tongue",
            "maths",
            "coe_refused",
            "skill_months"
        ],
        "nobody is refused more often than they asked"
    );
}

#[test]
fn what_is_restricted_of_an_interview_is_for_those_who_need_it() {
    let mut story = Story::new();
    let id = story.candidate("Rama Kurniawan");
    let record = json!({ "criminal_record": "no", "deported": "yes" });
    story.done(
        "edit_candidate",
        json!({ "candidate": id, "groups": { "record": record } }),
    );
    let teacher = office_with_teacher(&mut story);
    let stamp = story.stamp_of(teacher);
    let profile = office::desk::answer(&mut story.office, stamp, "profile_of", json!(id)).expect("a profile");
    assert_eq!(profile["groups"]["record"], json!(null));
    assert_eq!(profile["groups"]["more_health"], json!(null));
    assert_ne!(
        profile["groups"]["goals"],
        json!(null),
        "a teacher helps to prepare for an interview"
    );
    let history = office::desk::answer(&mut story.office, stamp, "history_of", json!(id)).expect("a history");
    assert!(!history.to_string().contains("deported"), "nor in the history");
}
