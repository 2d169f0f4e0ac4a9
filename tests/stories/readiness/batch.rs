//! Readiness out of a real batch: by route, with its sources, for everybody and for one, and what changing the demands
//! would change.

use office::{
    Refusal,
    ids::{BatchId, CandidateId, ClassId, ProgrammeId, RequirementSetId},
    readiness::{
        demands::{Asked, RequirementSet},
        shipped::sets,
    },
    vocabulary::{Role, Scheme},
};
use serde_json::{Value, json};
use tests::{Story, day, key};

/// A class of two whose batch leaves on the eighteenth of February 2027.
struct Leaving {
    story: Story,
    batch: BatchId,
    class: ClassId,
    programme: ProgrammeId,
    who: CandidateId,
    other: CandidateId,
}

fn leaving(scheme: &str, departs_on: Option<&str>) -> Leaving {
    let mut story = Story::new();
    let (batch, class, people) = story.class_of(2);
    let page = story.done(
        "edit_programme",
        json!({ "id": null, "row": { "name": "Program", "scheme": scheme, "destination": "JP", "partner": null, "payer": null,
            "contract_years": 5, "quota": null, "started_on": null, "ended_on": null, "about": null } }),
    );
    let programme: ProgrammeId = key(&page["programmes"][0]["id"]);
    let mut row = story.done("batch_page", json!(batch))["line"]["row"].clone();
    row["programme"] = json!(programme);
    row["departs_on"] = json!(departs_on);
    story.done("edit_batch", json!({ "id": batch, "row": row }));
    Leaving {
        story,
        batch,
        class,
        programme,
        who: people[0],
        other: people[1],
    }
}

impl Leaving {
    fn page(&mut self) -> Value {
        self.story.done("readiness_of", json!(self.batch))
    }

    fn standing(&mut self, demand: &str) -> Value {
        standing(&self.page(), self.who, demand)
    }

    /// Demands of its own in place of the route's.
    fn demands(&mut self, demands: Value) -> RequirementSetId {
        let set = own_set(demands);
        let sets = self
            .story
            .done("edit_requirement_set", json!({ "id": null, "row": set }));
        let mut sets = sets.as_array().expect("sets").iter();
        let id: RequirementSetId = key(&sets.find(|set| set["row"]["code"] == "SENDIRI").expect("ours")["id"]);
        let work = json!({ "occupation": "Caregiver", "training_plan": null, "demands": id });
        self.story
            .done("edit_programme_work", json!({ "id": self.programme, "row": work }));
        id
    }

    fn fills(&mut self, groups: Value) {
        self.story
            .done("edit_candidate", json!({ "candidate": self.who, "groups": groups }));
    }

    fn has_a_passport_until(&mut self, day: &str) {
        self.fills(json!({ "passport": { "passport_number": "X0000001", "passport_issued_on": null, "passport_expires_on": day } }));
    }
}

fn standing(page: &Value, who: CandidateId, demand: &str) -> Value {
    let people = page["people"].as_array().expect("people");
    let person = people
        .iter()
        .find(|person| person["candidate"] == json!(who))
        .expect("somebody");
    let mut standings = person["standings"].as_array().expect("standings").iter();
    let found = standings.find(|standing| standing["demand"] == demand);
    found.unwrap_or_else(|| panic!("{demand} in {person}")).clone()
}

fn demand(code: &str, asked: Value, used_at: &str) -> Value {
    json!({ "code": code, "name": { "id": code, "en": code, "ja": code }, "asked": asked, "used_at": used_at, "takes_days": 30,
        "who": "candidate", "source": "Aturan lembaga", "confidence": "published" })
}

fn own_set(demands: Value) -> Value {
    json!({ "code": "SENDIRI", "name": "Aturan sendiri", "rules": [{ "from": "2020-01-01", "schemes": [],
        "chain": [{ "step": "visa", "days_before": 45, "source": "Mitra", "confidence": "remembered" }],
        "demands": demands, "source": "Aturan lembaga", "confidence": "published" }] })
}

fn passport() -> Value {
    demand(
        "PASSPORT",
        json!({ "kind": "paper", "paper": "PASSPORT", "margin_months": 6 }),
        "departure",
    )
}

fn consent() -> Value {
    demand(
        "CONSENT",
        json!({ "kind": "consent", "purpose": "partner_abroad" }),
        "visa",
    )
}

#[test]
fn every_route_abroad_comes_with_demands_that_name_their_sources() {
    let sets = sets();
    for scheme in Scheme::ALL.iter().filter(|scheme| **scheme != Scheme::Cooperation) {
        let first = day(if *scheme == Scheme::IkuseiShuro {
            "2027-04-01"
        } else {
            "2026-12-01"
        });
        let named = |set: &&RequirementSet| set.rule_on(first).is_some_and(|rule| rule.schemes.contains(scheme));
        assert!(
            sets.iter().any(|set| named(&set)),
            "nothing is demanded of {}",
            scheme.word()
        );
    }
    for set in &sets {
        for rule in &set.rules {
            assert!(
                !rule.source.is_empty() && rule.demands.len() >= 25,
                "{} is thin",
                set.code
            );
            let unsaid = rule
                .demands
                .iter()
                .find(|demand| demand.source.is_empty() || demand.name.ja.is_empty());
            assert!(unsaid.is_none(), "{}: {unsaid:?}", set.code);
            let steps: Vec<_> = rule.chain.iter().map(|link| link.step).collect();
            let lost = rule.demands.iter().find(|demand| !steps.contains(&demand.used_at));
            assert!(lost.is_none(), "{}: {lost:?} is used at a step of no day", set.code);
        }
    }
}

#[test]
fn every_paper_exam_and_course_that_is_demanded_is_known() {
    let papers: Vec<String> = office::papers::shipped::kinds()
        .into_iter()
        .map(|kind| kind.code)
        .collect();
    let needs: Vec<String> = office::exams::shipped::needs()
        .into_iter()
        .map(|need| need.code)
        .collect();
    let courses: Vec<String> = office::hours::shipped::courses()
        .into_iter()
        .map(|course| course.code)
        .collect();
    for demand in sets().iter().flat_map(|set| &set.rules).flat_map(|rule| &rule.demands) {
        for asked in demand.asked.each() {
            let known = match asked {
                Asked::Paper { paper, .. } | Asked::Health { paper, .. } => papers.contains(paper),
                Asked::ExamNeed { need } => needs.contains(need),
                Asked::Hours { course } => courses.contains(course),
                _ => true,
            };
            assert!(known, "{asked:?} is nowhere");
        }
    }
}

/// Source: Police Regulation 6/2023, six months from issue.
#[test]
fn a_paper_is_held_against_the_day_of_its_use_by_the_rule_of_its_kind() {
    let mut leaving = leaving("ssw", Some("2027-02-18"));
    for (issued, state) in [("2026-07-03", "expires_before_use"), ("2026-07-04", "met")] {
        leaving.story.done(
            "keep_paper",
            json!({ "id": null, "row": { "candidate": leaving.who, "kind": "SKCK", "number": null, "issued_on": issued,
                "issued_by": null, "place": null, "expires_on": null, "outcome": null, "name_on": null, "born_on": null, "note": null } }),
        );
        let skck = leaving.standing("SKCK");
        assert_eq!(skck["used_on"], "2027-01-04", "45 days before departure");
        assert_eq!(skck["state"], state, "issued {issued}");
    }
}

/// Source: 育成就労 takes the place of technical intern training on 1 April 2027 (wam.go.jp).
#[test]
fn nothing_is_demanded_for_ikusei_shuro_before_it_is_in_force_and_then_nobody_is_called_ready() {
    let mut early = leaving("ikusei_shuro", Some("2027-03-31"));
    let page = early.page();
    assert_eq!((&page["set"], &page["ready"]), (&Value::Null, &json!(0)));
    let mut later = leaving("ikusei_shuro", Some("2027-04-01"));
    assert_eq!(later.page()["set"]["code"], "IKUSEI-SHURO");
}

#[test]
fn the_programme_may_name_a_set_in_place_of_its_routes() {
    let mut leaving = leaving("epa", Some("2027-02-18"));
    assert_eq!(leaving.page()["set"]["code"], "EPA");
    let nurse = RequirementSetId::shared("EPA-NURSE");
    let work = json!({ "occupation": "Perawat", "training_plan": null, "demands": nurse });
    let page = leaving
        .story
        .done("edit_programme_work", json!({ "id": leaving.programme, "row": work }));
    assert_eq!(page["work"][0]["row"]["occupation"], "Perawat");
    assert_eq!(leaving.page()["set"]["code"], "EPA-NURSE");
}

#[test]
fn whoever_lacks_something_is_told_what_who_acts_until_when_and_where() {
    let mut leaving = leaving("ssw", Some("2027-02-18"));
    let absent = leaving.standing("PASSPORT");
    assert_eq!(absent["state"], "missing");
    assert_eq!(absent["who"], "candidate");
    assert_eq!(absent["used_on"], "2027-02-18");
    assert_eq!(absent["last_safe_on"], "2027-01-19", "30 days for a passport");
    assert_eq!(
        absent["opens"],
        json!({ "page": "field", "field": "passport_expires_on" })
    );
    leaving.has_a_passport_until("2027-08-17");
    let short = leaving.standing("PASSPORT");
    assert_eq!(short["state"], "expires_before_use", "one day less than six months");
    leaving.has_a_passport_until("2027-08-18");
    assert_eq!(leaving.standing("PASSPORT")["state"], "met");
}

#[test]
fn an_exam_counts_once_it_is_passed_and_settled() {
    let mut leaving = leaving("ssw", Some("2027-02-18"));
    let sitting = leaving
        .story
        .sitting(leaving.class, "JLPT-N4", "2026-07-05", Value::Null);
    leaving.story.score(sitting, leaving.who, &[50, 25]);
    let tried = leaving.standing("LANGUAGE");
    assert_eq!(
        (&tried["state"], &tried["why"]["kind"]),
        (&json!("missing"), &json!("tried"))
    );
    assert_eq!(tried["why"]["lacks"], 1500, "90 less 75");
    leaving.story.score(sitting, leaving.who, &[60, 35]);
    assert_eq!(leaving.standing("LANGUAGE")["state"], "met");

    let decisive = json!({ "decisive": true, "remedial_of": null });
    let keyed = leaving
        .story
        .sitting(leaving.class, "KAIGO-SKILLS", "2026-10-01", decisive);
    let lines = json!([tests::line(leaving.who, json!([3600, 400]))]);
    leaving
        .story
        .done("key_scores", json!({ "sitting": keyed, "lines": lines }));
    assert_ne!(
        leaving.standing("CARE-SKILLS")["state"],
        "met",
        "keyed by one person only"
    );
}

#[test]
fn what_two_computers_wrote_differently_is_never_green_until_somebody_decides() {
    let mut leaving = leaving("ssw", Some("2027-02-18"));
    leaving.demands(json!([passport()]));
    leaving.has_a_passport_until("2030-01-01");
    let (batch, who) = (leaving.batch, leaving.who);
    let [mut here, mut there] = leaving.story.on_computers();
    let until = |day: &str| {
        json!({ "candidate": who, "groups": { "passport": {
            "passport_number": "X0000001", "passport_issued_on": null, "passport_expires_on": day } } })
    };
    here.done("edit_candidate", until("2031-01-01"));
    there.done("edit_candidate", until("2032-01-01"));
    here.hear(&there);
    let page = here.done("readiness_of", json!(batch));
    let open = standing(&page, who, "PASSPORT");
    assert_eq!(
        (&open["state"], &open["why"]["kind"]),
        (&json!("waiting"), &json!("in_question"))
    );
    here.done("edit_candidate", until("2032-01-01"));
    let page = here.done("readiness_of", json!(batch));
    assert_eq!(standing(&page, who, "PASSPORT")["state"], "met");
}

#[test]
fn one_person_alone_stands_as_in_the_batch() {
    let mut leaving = leaving("g_to_b", Some("2027-02-18"));
    leaving.has_a_passport_until("2031-01-01");
    let page = leaving.page();
    let alone = leaving.story.done("readiness_for", json!(leaving.who));
    assert_eq!(alone["people"][0], page["people"][0]);
    assert_eq!(alone["people"].as_array().map(Vec::len), Some(1));
    let nobody = leaving.story.candidate("Belum berangkatan");
    assert_eq!(leaving.story.done("readiness_for", json!(nobody)), Value::Null);
}

#[test]
fn whoever_stepped_aside_is_not_counted() {
    let mut leaving = leaving("ssw", Some("2027-02-18"));
    leaving.story.done(
        "move_stage",
        json!({ "batch": leaving.batch, "candidates": [leaving.other], "stage": "withdrawn", "moved_on": null, "reason": "Pindah kerja" }),
    );
    assert_eq!(leaving.page()["people"].as_array().map(Vec::len), Some(1));
}

#[test]
fn a_preview_says_who_changes_colour_and_writes_nothing() {
    let mut leaving = leaving("ssw", Some("2027-02-18"));
    let id = leaving.demands(json!([passport()]));
    leaving.has_a_passport_until("2031-01-01");
    assert_eq!(leaving.page()["ready"], 1);
    let stricter = json!({ "id": id, "row": own_set(json!([passport(), consent()])) });
    let preview = leaving.story.done("preview_requirement_set", stricter.clone());
    assert_eq!((&preview["batches"], &preview["people"]), (&json!(1), &json!(2)));
    let changes = preview["changes"].as_array().expect("changes");
    let mine = changes.iter().find(|change| change["candidate"] == json!(leaving.who));
    let mine = mine.expect("the one who was ready");
    assert_eq!((&mine["was_ready"], &mine["is_ready"]), (&json!(true), &json!(false)));
    assert_eq!(mine["newly_open"], json!(["CONSENT"]));
    assert_eq!(leaving.page()["ready"], 1, "nothing was kept");
    leaving.story.done("edit_requirement_set", stricter);
    assert_eq!(leaving.page()["ready"], 0);
    leaving.story.done("undo", json!(null));
    assert_eq!(leaving.page()["ready"], 1);
}

#[test]
fn a_set_that_nothing_can_meet_is_refused() {
    let mut leaving = leaving("ssw", Some("2027-02-18"));
    let nowhere = demand("X", json!({ "kind": "field", "field": "shoe_colour" }), "visa");
    let twice = json!([consent(), consent()]);
    for demands in [json!([]), json!([nowhere]), twice] {
        let refused = leaving
            .story
            .refused("edit_requirement_set", json!({ "id": null, "row": own_set(demands) }));
        assert!(
            matches!(&refused, Refusal::Fields { problems } if problems[0].field == "demands"),
            "{refused:?}"
        );
    }
}

#[test]
fn a_demand_is_waived_with_a_reason_by_whoever_may_and_asked_for_again() {
    let mut leaving = leaving("ssw", Some("2027-02-18"));
    leaving.demands(json!([consent()]));
    let of = json!({ "batch": leaving.batch, "candidate": leaving.who, "demand": "CONSENT" });
    let waive = |reason: Value| json!({ "of": of, "reason": reason });
    let refused = leaving.story.refused("waive_demand", waive(json!(" ")));
    assert!(matches!(refused, Refusal::Fields { .. }), "{refused:?}");
    let teacher = leaving.story.staff("Guru", Role::Teacher);
    let refused = leaving.story.refused_as(teacher, "waive_demand", waive(json!("Sudah")));
    assert!(matches!(refused, Refusal::NotAllowed { .. }), "{refused:?}");
    let page = leaving.story.done("waive_demand", waive(json!("Diatur mitra")));
    assert_eq!(page["ready"], 1, "a waived demand stands in nobody's way");
    assert_eq!(
        leaving.standing("CONSENT")["why"],
        json!({ "kind": "waived", "reason": "Diatur mitra" })
    );
    let history = leaving.story.done("history_of", json!(leaving.who));
    assert_eq!(history[0]["table"], "waivers", "the history tells of it");
    let page = leaving.story.done("demand_again", of.clone());
    assert_eq!(page["ready"], 0);
    let refused = leaving.story.refused("demand_again", of);
    assert!(matches!(refused, Refusal::NotFound { .. }), "{refused:?}");
}

/// Law 27/2022: health and police record are specific personal data.
#[test]
fn a_viewer_is_not_told_why_health_or_police_record_is_missing() {
    let mut leaving = leaving("ssw", Some("2027-02-18"));
    let viewer = leaving.story.staff("Tamu", Role::Viewer);
    let page = leaving.story.done_as(viewer, "readiness_of", json!(leaving.batch));
    for demand in ["HEALTH-1", "HEALTH-3", "SKCK"] {
        assert_eq!(standing(&page, leaving.who, demand)["why"]["kind"], "withheld");
    }
    assert_eq!(standing(&page, leaving.who, "PASSPORT")["why"]["kind"], "absent");
}
