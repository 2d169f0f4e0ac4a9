//! People abroad: placed on a contract, departed, asked how they fare, kept longer, home again.

use chrono::NaiveDate;
use office::{
    Deed, Refusal,
    batches::Enrol,
    branches::Branch,
    candidates::background::Keyed,
    ids::{BatchId, BranchId, CandidateId, PartnerId, PlacementId, ProgrammeId},
    placements::{
        page::{ListPlacements, PlacementState},
        schedule::{Abroad, DueState, months, plan},
    },
    refusal::Problem,
    vocabulary::Role,
};
use serde_json::{Value, json};
use tests::{Story, day, key, today};

/// A batch of a programme with a partner that has one branch, and people in it.
pub(crate) struct Abroads {
    pub(crate) story: Story,
    pub(crate) programme: ProgrammeId,
    partner: PartnerId,
    branch: String,
    pub(crate) batch: BatchId,
    pub(crate) people: Vec<CandidateId>,
}

fn programme_of(story: &mut Story, name: &str, partner: Option<PartnerId>) -> ProgrammeId {
    let page = story.done(
        "edit_programme",
        json!({ "id": null, "row": {
        "name": name, "scheme": "g_to_b", "destination": "JP", "partner": partner, "payer": null, "contract_years": 5,
        "quota": null, "started_on": null, "ended_on": null, "about": null } }),
    );
    let programmes = page["programmes"].as_array().expect("programmes");
    let found = programmes.iter().find(|one| one["row"]["name"] == name);
    key(&found.expect("the programme")["id"])
}

pub(crate) fn abroad(people: usize) -> Abroads {
    let mut story = Story::new();
    let page = story.done("edit_partner", json!({ "id": null, "row": {
        "name": "Kaikoukai", "kind": "hospital_group", "country": "JP", "city": "Nagoya", "aliases": null, "branches": 25, "note": null } }));
    let partner: PartnerId = key(&page["partners"][0]["id"]);
    let programme = programme_of(&mut story, "Banjarmasin – Kaikoukai", Some(partner));
    let (batch, class, _) = story.class_of(0);
    let people: Vec<CandidateId> = (1..=people)
        .map(|number| story.candidate(&format!("Calon Nomor {number}")))
        .collect();
    let stamp = story.stamp();
    let ask = Enrol {
        batch,
        class: Some(class),
        candidates: people.clone(),
        participant: None,
    };
    let admitted = Some("2024-01-05".to_owned());
    let enrolled = story
        .office
        .write(stamp, Deed::Enrol, |office| office.enrol_on(&ask, admitted));
    enrolled.expect("people of a batch of long ago");
    story.done("edit_batch", json!({ "id": batch, "row": {
        "name": "Angkatan 5", "programme": programme, "starts_on": "2024-01-05", "departs_on": "2025-02-18", "seats": 25, "note": null } }));
    let branch = branch_of(&mut story, partner, "Cabang Kanayama");
    Abroads {
        story,
        programme,
        partner,
        branch,
        batch,
        people,
    }
}

/// A branch as a partner's page adds it.
fn branch_of(story: &mut Story, partner: PartnerId, name: &str) -> String {
    let stamp = story.stamp();
    let id = BranchId::new(&stamp);
    let row = Branch {
        partner,
        name: Some(name.to_owned()),
        prefecture: Some("Aichi".to_owned()),
        city: None,
        address: None,
        note: None,
    };
    story
        .office
        .write(stamp, Deed::EditPartner, |office| {
            office.edit_branch(Keyed { id: Some(id), row })
        })
        .expect("a branch");
    id.to_string()
}

impl Abroads {
    fn terms(&self) -> Value {
        json!({ "job_order": null, "partner": self.partner, "branch": self.branch, "occupation": "Caregiver",
            "contract_from": "2025-02-20", "contract_until": null, "months": 60, "wage": 190000, "currency": "jpy", "wage_per": "month",
            "terms": null, "coe_filed_on": null, "visa_filed_on": null, "flies_on": "2025-02-18", "flight": "GA 884",
            "flies_from": "CGK", "flies_to": "NGO", "note": null })
    }

    fn place_everybody(&mut self) -> Vec<PlacementId> {
        let ask = json!({ "batch": self.batch, "candidates": self.people, "row": self.terms() });
        let page = self.story.done("place_people", ask);
        let people = page["people"].as_array().expect("people").clone();
        people.iter().map(|one| key(&one["placement"]["id"])).collect()
    }

    pub(crate) fn gone_since(&mut self, arrived: &str) -> Vec<PlacementId> {
        let placements = self.place_everybody();
        for verb in ["depart", "arrive"] {
            self.story.done(
                verb,
                json!({ "placements": placements, "on": arrived, "reason": "Aturan lama", "despite": true }),
            );
        }
        placements
    }

    fn page(&mut self, place: usize) -> Value {
        let candidate = self.people[place];
        self.story.done("placements_of", json!(candidate))
    }

    fn stage(&mut self, place: usize) -> Value {
        let candidate = self.people[place];
        self.story.done("profile_of", json!(candidate))["line"]["stage"].clone()
    }

    fn follow(&mut self, placement: PlacementId, due_on: Value, content: &str) -> Value {
        self.story.done("keep_follow_up", json!({ "id": null, "row": {
            "placement": placement, "due_on": due_on, "held_on": null, "how": "call", "content": content, "worries": null,
            "wants_extension": "yes", "wants_family": "yes", "promotion": null, "exam": null, "note": null } }))
    }
}

fn problems(refusal: Refusal) -> Vec<(String, Problem)> {
    match refusal {
        Refusal::Fields { problems } => problems.into_iter().map(|one| (one.field, one.problem)).collect(),
        other => panic!("fields, not {other:?}"),
    }
}

/// One signing day for a whole batch: nobody types it fifteen times.
#[test]
fn a_batch_is_placed_at_once_and_the_contract_ends_by_its_months() {
    let mut abroad = abroad(3);
    assert_eq!(abroad.place_everybody().len(), 3);
    let page = abroad.page(0);
    let line = &page["placements"][0]["line"];
    assert_eq!(
        line["row"]["contract_until"], "2030-02-19",
        "sixty months, the last day included"
    );
    assert_eq!(
        (&line["ends_on"], &line["ends_in"]),
        (&json!("2030-02-19"), &Value::Null),
        "nobody left yet"
    );
    assert_eq!(
        (&line["state"], &line["row"]["currency"]),
        (&json!("planned"), &json!("JPY"))
    );
    assert_eq!(line["branch_name"], "Cabang Kanayama");
}

#[test]
fn nobody_is_under_two_contracts_at_once() {
    let mut abroad = abroad(1);
    abroad.place_everybody();
    let again = json!({ "batch": abroad.batch, "candidates": abroad.people, "row": abroad.terms() });
    let refusal = abroad.story.refused("place_people", again);
    assert_eq!(
        refusal,
        Refusal::PlacedAlready {
            person: "Calon Nomor 1".to_owned()
        }
    );
    let mut later = abroad.terms();
    later["contract_from"] = json!("2030-03-01");
    let ask = json!({ "batch": abroad.batch, "candidates": abroad.people, "row": later });
    abroad.story.done("place_people", ask);
    assert_eq!(
        abroad.page(0)["placements"].as_array().map(Vec::len),
        Some(2),
        "after the first has ended they are"
    );
}

#[test]
fn every_wrong_field_of_a_contract_is_told_at_once() {
    let mut abroad = abroad(1);
    let mut terms = abroad.terms();
    terms["partner"] = Value::Null;
    terms["wage"] = json!(-1);
    terms["currency"] = json!("yen");
    terms["contract_until"] = json!("2024-01-01");
    let ask = json!({ "batch": abroad.batch, "candidates": abroad.people, "row": terms });
    let found = problems(abroad.story.refused("place_people", ask));
    let fields: Vec<&str> = found.iter().map(|(field, _)| field.as_str()).collect();
    assert_eq!(
        fields,
        ["partner", "contract_until", "wage", "branch"],
        "yen is three letters"
    );
    assert_eq!(found[3].1, Problem::NotOfPartner);
    let mut terms = abroad.terms();
    terms["wage"] = json!(9_000_000_000_000_001_i64);
    terms["currency"] = json!("rupiah");
    let ask = json!({ "batch": abroad.batch, "candidates": abroad.people, "row": terms });
    let found = problems(abroad.story.refused("place_people", ask));
    assert_eq!(
        found,
        [
            ("wage".to_owned(), Problem::AmountOutOfRange),
            ("currency".to_owned(), Problem::NotACurrency)
        ]
    );
    assert_eq!(
        abroad.page(0)["placements"],
        json!([]),
        "a refused contract leaves no trace"
    );
}

#[test]
fn departure_and_arrival_move_the_stage_once() {
    let mut abroad = abroad(2);
    let placements = abroad.place_everybody();
    let early = problems(abroad.story.refused(
        "depart",
        json!({ "placements": placements, "on": "2027-01-01", "reason": "Aturan lama", "despite": true }),
    ));
    assert_eq!(early, [("on".to_owned(), Problem::InTheFuture)]);
    let refusal = abroad.story.refused(
        "arrive",
        json!({ "placements": placements, "on": null, "reason": "Aturan lama", "despite": true }),
    );
    assert!(
        matches!(refusal, Refusal::NotDeparted { .. }),
        "nobody arrives who never left"
    );
    abroad.story.done(
        "depart",
        json!({ "placements": placements, "on": "2025-02-18", "reason": "Aturan lama", "despite": true }),
    );
    assert_eq!(abroad.stage(0), "departed");
    abroad.story.done(
        "arrive",
        json!({ "placements": placements, "on": "2025-02-19", "reason": "Aturan lama", "despite": true }),
    );
    assert_eq!(abroad.stage(1), "arrived");
    abroad.story.done(
        "depart",
        json!({ "placements": placements, "on": "2025-02-17", "reason": "Aturan lama", "despite": true }),
    );
    assert_eq!(
        abroad.stage(0),
        "arrived",
        "a corrected day of departure sends nobody back"
    );
    let late = abroad.story.refused(
        "depart",
        json!({ "placements": placements, "on": "2025-02-20", "reason": "Aturan lama", "despite": true }),
    );
    assert_eq!(problems(late), [("on".to_owned(), Problem::EndsBeforeItStarts)]);
}

#[test]
fn an_extension_moves_the_end_and_only_further() {
    let mut abroad = abroad(1);
    let placement = abroad.gone_since("2025-02-18")[0];
    let extend = |until: &str| json!({ "id": null, "row": { "placement": placement, "until_on": until, "agreed_on": null, "reason": "Ingin tetap bekerja" } });
    let short = abroad.story.refused("extend_contract", extend("2030-02-19"));
    assert_eq!(problems(short), [("until_on".to_owned(), Problem::EndsBeforeItStarts)]);
    let page = abroad.story.done("extend_contract", extend("2032-02-19"));
    let line = &page["placements"][0]["line"];
    assert_eq!(
        (&line["ends_on"], &line["state"]),
        (&json!("2032-02-19"), &json!("extended"))
    );
    assert_eq!(
        line["row"]["contract_until"], "2030-02-19",
        "what was signed first stays to be seen"
    );
    assert_eq!(abroad.stage(0), "extended");
    let id = page["placements"][0]["extensions"][0]["id"].clone();
    let page = abroad.story.done("withdraw_extension", id);
    assert_eq!(page["placements"][0]["line"]["ends_on"], "2030-02-19");
}

#[test]
fn who_comes_home_says_why_and_is_asked_no_more() {
    let mut abroad = abroad(2);
    let placements = abroad.gone_since("2025-02-18");
    let programme = abroad.programme;
    abroad.story.done(
        "edit_follow_up_plan",
        json!({ "id": programme, "row": { "follow_up_months": "12, 1 3 6 36" } }),
    );
    let home = |reason: Value, on: &str| json!({ "placement": placements[0], "returned_on": on, "return_reason": reason, "return_note": "Sakit" });
    let found = problems(abroad.story.refused("come_home", home(Value::Null, "2025-02-01")));
    let fields: Vec<&str> = found.iter().map(|(field, _)| field.as_str()).collect();
    assert_eq!(fields, ["return_reason", "returned_on"]);
    let page = abroad.story.done("come_home", home(json!("early"), "2025-04-01"));
    let line = &page["placements"][0]["line"];
    assert_eq!(line["state"], "returned");
    let due = line["schedule"].as_array().expect("days");
    assert_eq!(due.len(), 5, "what was planned stays to be seen");
    assert!(
        due.iter().all(|due| due["state"] == "no_longer"),
        "nothing is due of who is home: {due:?}"
    );
    assert_eq!(abroad.stage(0), "early_return");
    abroad.story.done("come_home", home(json!("finished"), "2025-04-01"));
    assert_eq!(abroad.stage(0), "returned", "the way tells what the placement tells");
    let mut silent = home(json!("early"), "2025-04-01");
    silent["return_note"] = Value::Null;
    let found = problems(abroad.story.refused("come_home", silent));
    assert_eq!(found[0].0, "return_note", "why somebody came home early is said");
    let late = json!({ "placements": [placements[0]], "on": "2025-04-02", "reason": null });
    let found = problems(abroad.story.refused("arrive", late));
    assert_eq!(found[0].0, "on", "nobody arrives after the way home");
    let totals = abroad.story.done("placement_totals", Value::Null);
    assert_eq!(totals["returned_by"], json!([["finished", 1]]));
    assert_eq!((&totals["departed"], &totals["abroad"]), (&json!(2), &json!(1)));
}

#[test]
fn nobody_comes_home_from_a_placement_that_was_withdrawn() {
    let mut abroad = abroad(1);
    let placements = abroad.gone_since("2025-02-18");
    abroad.story.done("withdraw_placement", json!(placements[0]));
    let home = json!({ "placement": placements[0], "returned_on": "2025-04-01", "return_reason": "finished", "return_note": null });
    assert!(matches!(
        abroad.story.refused("come_home", home),
        Refusal::NotFound { .. }
    ));
    assert_eq!(abroad.stage(0), "arrived", "a refused deed moves nobody");
}

#[test]
fn an_earlier_extension_is_corrected_after_a_later_one() {
    let mut abroad = abroad(1);
    let placements = abroad.gone_since("2025-02-18");
    let longer = |until: &str, reason: &str| json!({ "id": null, "row": { "placement": placements[0], "until_on": until, "agreed_on": "2026-01-05", "reason": reason } });
    let page = abroad
        .story
        .done("extend_contract", longer("2035-01-31", "Permintaan cabang"));
    let first = page["placements"][0]["extensions"][0]["id"].clone();
    abroad
        .story
        .done("extend_contract", longer("2036-01-31", "Satu tahun lagi"));
    let mut mended = longer("2035-01-31", "Permintaan perawat");
    mended["id"] = first;
    let page = abroad.story.done("extend_contract", mended);
    let held = &page["placements"][0];
    assert_eq!(held["extensions"][0]["row"]["reason"], "Permintaan perawat");
    assert_eq!(held["line"]["ends_on"], "2036-01-31");
}

/// months | arrived | over | answered | what each day is on 22 November 2026
const SCHEDULES: &str = "
  1 3 6 12   | 2026-11-01 |            |                       | 2026-12-01 soon, 2027-02-01 later, 2027-05-01 later, 2027-11-01 later
  1 3 6 12   | 2026-05-22 |            | 2026-06-22            | 2026-06-22 answered, 2026-08-22 overdue, 2026-11-22 soon, 2027-05-22 later
  6,3;1 3    | 2026-05-21 |            |                       | 2026-06-21 overdue, 2026-08-21 overdue, 2026-11-21 overdue
  1          | 2025-01-31 |            |                       | 2025-02-28 overdue
  1 3 12     | 2026-05-22 | over       | 2026-06-22            | 2026-06-22 answered, 2026-08-22 no longer, 2027-05-22 no longer
  1 3 6      | 2026-05-25 |            | 2026-06-22 2026-08-22 | 2026-06-25 answered, 2026-08-25 answered, 2026-11-25 soon
  1 3        | 2026-05-22 |            | 2026-10-22            | 2026-06-22 overdue, 2026-08-22 overdue
";

/// A corrected day of arrival must not unsay what was answered; the sixth case is that.
#[test]
fn follow_ups_are_due_by_the_months_after_arrival() {
    for case in SCHEDULES.lines().map(str::trim).filter(|line| !line.is_empty()) {
        let parts: Vec<&str> = case.split('|').map(str::trim).collect();
        let answered: Vec<NaiveDate> = parts[3].split_whitespace().map(day).collect();
        let abroad = Abroad {
            arrived: day(parts[1]),
            is_over: !parts[2].is_empty(),
            answered: &answered,
        };
        let told: Vec<String> = plan(&months(parts[0]).expect("months"), &abroad, today())
            .into_iter()
            .map(|due| {
                let state = match due.state {
                    DueState::Overdue => "overdue",
                    DueState::Soon => "soon",
                    DueState::Later => "later",
                    DueState::Answered => "answered",
                    DueState::NoLonger => "no longer",
                };
                format!("{} {state}", due.on)
            })
            .collect();
        assert_eq!(told.join(", "), parts[4], "{case}");
    }
    assert_eq!(months("1 dua 3"), Err("dua".to_owned()));
    assert_eq!(months("0"), Err("0".to_owned()));
}

#[test]
fn an_answer_takes_its_day_off_the_list() {
    let mut abroad = abroad(2);
    let placements = abroad.gone_since("2026-05-22");
    let programme = abroad.programme;
    assert_eq!(
        abroad.story.done("follow_ups_due", Value::Null),
        json!([]),
        "nobody is asked without a schedule"
    );
    abroad.story.done(
        "edit_follow_up_plan",
        json!({ "id": programme, "row": { "follow_up_months": "1 6 12" } }),
    );
    let refusal = abroad.story.refused(
        "edit_follow_up_plan",
        json!({ "id": programme, "row": { "follow_up_months": "setiap bulan" } }),
    );
    assert_eq!(problems(refusal), [("follow_up_months".to_owned(), Problem::NotMonths)]);
    assert_eq!(
        abroad
            .story
            .done("follow_ups_due", Value::Null)
            .as_array()
            .map(Vec::len),
        Some(4)
    );
    let page = abroad.follow(placements[0], json!("2026-06-22"), "yes");
    assert_eq!(page["placements"][0]["follow_ups"][0]["row"]["held_on"], "2026-11-22");
    let due = abroad.story.done("follow_ups_due", Value::Null);
    assert_eq!(due.as_array().map(Vec::len), Some(3));
    assert_eq!(due[0]["due"]["on"], "2026-06-22", "the oldest first");
    let wishes = abroad.story.done("placement_totals", Value::Null)["wishes"][0].clone();
    assert_eq!(
        (
            &wishes["name"],
            &wishes["people"],
            &wishes["asked"],
            &wishes["extension"],
            &wishes["family"]
        ),
        (&json!("Cabang Kanayama"), &json!(2), &json!(1), &json!(1), &json!(1))
    );
}

#[test]
fn a_teacher_sees_where_somebody_works_but_not_what_they_earn() {
    let mut abroad = abroad(1);
    abroad.gone_since("2025-02-18");
    let teacher = abroad.story.staff("Sari", Role::Teacher);
    let candidate = abroad.people[0];
    let page = abroad.story.done_as(teacher, "placements_of", json!(candidate));
    let row = &page["placements"][0]["line"]["row"];
    assert_eq!((&row["wage"], &row["flight"]), (&Value::Null, &json!("GA 884")));
    let history = abroad
        .story
        .done_as(teacher, "history_of", json!(candidate))
        .to_string();
    assert!(!history.contains("190000"), "nor in the history");
    assert!(
        abroad
            .story
            .done("history_of", json!(candidate))
            .to_string()
            .contains("190000")
    );
    let refusal = abroad.story.refused_as(
        teacher,
        "place_people",
        json!({ "batch": abroad.batch, "candidates": [candidate], "row": abroad.terms() }),
    );
    assert!(matches!(refusal, Refusal::NotAllowed { .. }));
}

#[test]
fn what_needs_action_is_told_and_nothing_else() {
    let mut abroad = abroad(3);
    let placements = abroad.gone_since("2025-02-18");
    let stamp = abroad.story.stamp();
    let read = |story: &Story| {
        let told = story.office.read(stamp, |office| {
            let waits = office.waits_abroad()?;
            Ok((waits.contracts.len(), waits.flights.len()))
        });
        told.expect("what needs action")
    };
    assert_eq!(
        read(&abroad.story),
        (0, 0),
        "contracts last until 2030, and everybody has flown"
    );
    let mut soon = abroad.terms();
    soon["contract_until"] = json!("2027-05-21");
    for placement in &placements[..2] {
        abroad
            .story
            .done("edit_placement", json!({ "id": placement, "row": soon }));
    }
    assert_eq!(read(&abroad.story), (2, 0), "180 days before the end");
    abroad.story.done(
        "come_home",
        json!({ "placement": placements[0], "returned_on": null, "return_reason": "finished", "return_note": null }),
    );
    assert_eq!(read(&abroad.story), (1, 0), "who is home has no contract to end");
    let lines = abroad.story.office.read(stamp, |office| {
        office.list_placements(&ListPlacements {
            state: Some(PlacementState::Returned),
            ..ListPlacements::default()
        })
    });
    assert_eq!(lines.expect("a list").len(), 1);
}

#[test]
fn a_flight_that_nobody_took_is_told_until_it_is_changed() {
    let mut abroad = abroad(1);
    let placements = abroad.place_everybody();
    let stamp = abroad.story.stamp();
    let flights = |story: &Story| {
        story
            .office
            .read(stamp, |office| office.waits_abroad())
            .expect("flights")
            .flights
            .len()
    };
    assert_eq!(
        flights(&abroad.story),
        1,
        "its day has passed, and nobody noted a departure"
    );
    let flight = json!({ "flies_on": "2027-03-01", "flight": "GA 884", "flies_from": null, "flies_to": null });
    abroad
        .story
        .done("give_flight", json!({ "placements": placements, "row": flight }));
    assert_eq!(flights(&abroad.story), 0, "not within thirty days");
    assert_eq!(
        problems(
            abroad
                .story
                .refused("give_flight", json!({ "placements": [], "row": flight }))
        ),
        [("people".to_owned(), Problem::Empty)]
    );
}

/// The stages tell of it before anybody opens the placement.
#[test]
fn nothing_more_is_due_of_who_is_gone() {
    let mut abroad = abroad(4);
    let placements = abroad.gone_since("2025-02-18");
    let programme = abroad.programme;
    abroad.story.done(
        "edit_follow_up_plan",
        json!({ "id": programme, "row": { "follow_up_months": "3 21" } }),
    );
    abroad.follow(placements[0], json!("2025-05-18"), "yes");
    let mut soon = abroad.terms();
    soon["contract_until"] = json!("2027-01-31");
    for placement in &placements {
        abroad
            .story
            .done("edit_placement", json!({ "id": placement, "row": soon }));
    }
    let waits = |abroad: &mut Abroads| {
        let stamp = abroad.story.stamp();
        let waits = abroad.story.office.read(stamp, |office| office.waits_abroad());
        let waits = waits.expect("what waits");
        (waits.follow_ups.len(), waits.contracts.len())
    };
    assert_eq!(waits(&mut abroad), (7, 4));
    for (place, stage) in ["absconded", "early_return", "returned"].into_iter().enumerate() {
        let ask = json!({ "batch": abroad.batch, "candidates": [abroad.people[place]], "stage": stage,
            "moved_on": "2026-01-10", "reason": "Cerita" });
        abroad.story.done("move_stage", ask);
    }
    assert_eq!(waits(&mut abroad), (2, 1), "only who is still there is asked");
    let line = abroad.page(0)["placements"][0]["line"].clone();
    assert_eq!(line["left"], json!({ "stage": "absconded", "since": "2026-01-10" }));
    let states: Vec<&Value> = line["schedule"]
        .as_array()
        .expect("days")
        .iter()
        .map(|due| &due["state"])
        .collect();
    assert_eq!(states, ["answered", "no_longer"], "what was planned stays to be seen");
    let found = json!({ "batch": abroad.batch, "candidates": [abroad.people[0]], "stage": "placed", "moved_on": null, "reason": "Ditemukan" });
    abroad.story.done("move_stage", found);
    assert_eq!(waits(&mut abroad), (3, 2), "who was found is asked again");
}

#[test]
fn who_withdrew_is_late_for_no_flight() {
    let mut abroad = abroad(2);
    abroad.place_everybody();
    let flights = |abroad: &mut Abroads| {
        let stamp = abroad.story.stamp();
        let waits = abroad.story.office.read(stamp, |office| office.waits_abroad());
        waits.expect("what waits").flights.len()
    };
    assert_eq!(flights(&mut abroad), 2);
    let gone = json!({ "batch": abroad.batch, "candidates": [abroad.people[0]], "stage": "withdrawn", "moved_on": null, "reason": "Menikah" });
    abroad.story.done("move_stage", gone);
    assert_eq!(flights(&mut abroad), 1);
    let line = abroad.page(0)["placements"][0]["line"].clone();
    assert_eq!(
        (&line["left"]["stage"], &line["row"]["flies_on"]),
        (&json!("withdrawn"), &json!("2025-02-18")),
        "the flight that was planned stays to be seen"
    );
    let hold = json!({ "batch": abroad.batch, "candidates": [abroad.people[1]], "stage": "medical_hold", "moved_on": null, "reason": "Menunggu rontgen" });
    abroad.story.done("move_stage", hold);
    assert_eq!(flights(&mut abroad), 1, "who waits still has a flight to be changed");
}

#[test]
fn worries_and_family_are_told_to_the_office_alone() {
    let mut abroad = abroad(1);
    let placements = abroad.gone_since("2025-02-18");
    abroad.story.done("keep_follow_up", json!({ "id": null, "row": {
        "placement": placements[0], "due_on": null, "held_on": null, "how": "call", "content": "partly", "worries": "Ibunya sakit",
        "wants_extension": "yes", "wants_family": "yes", "promotion": null, "exam": null, "note": "Jangan diceritakan" } }));
    let candidate = abroad.people[0];
    for (role, may) in [(Role::Clerk, true), (Role::Teacher, false), (Role::Viewer, false)] {
        let somebody = abroad.story.staff(&format!("Sari {}", role.word()), role);
        for (name, ask) in [("placements_of", json!(candidate)), ("history_of", json!(candidate))] {
            let told = abroad.story.done_as(somebody, name, ask).to_string();
            assert_eq!(told.contains("Ibunya sakit"), may, "{name} to a {}", role.word());
            assert_eq!(told.contains("Jangan diceritakan"), may, "{name} to a {}", role.word());
        }
        let page = abroad.story.done_as(somebody, "placements_of", json!(candidate));
        assert_eq!(page["placements"][0]["follow_ups"][0]["row"]["content"], "partly");
    }
}
