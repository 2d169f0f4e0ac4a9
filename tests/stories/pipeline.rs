//! The pipeline: what may follow what, what each gate asks, overriding it, side exits, and the funnel.

use office::{
    Refusal,
    ids::{BatchId, CandidateId, ProgrammeId},
    pipeline::{
        follows::{FOLLOWS, Turn, turn},
        funnel::median,
        gates::{asked_between, usual},
        moving::Hold,
    },
    vocabulary::{Role, Stage, Step},
};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use tests::{Story, key};

/// A batch of an SSW programme that leaves on the eighteenth of February 2027.
struct Way {
    story: Story,
    batch: BatchId,
    people: Vec<CandidateId>,
}

fn way(people: usize) -> Way {
    let mut story = Story::new();
    let (batch, _, people) = story.class_of(people);
    let page = story.done(
        "edit_programme",
        json!({ "id": null, "row": { "name": "Program", "scheme": "ssw", "destination": "JP", "partner": null, "payer": null,
            "contract_years": 5, "quota": null, "started_on": null, "ended_on": null, "about": null } }),
    );
    let programme: ProgrammeId = key(&page["programmes"][0]["id"]);
    let mut row = story.done("batch_page", json!(batch))["line"]["row"].clone();
    row["programme"] = json!(programme);
    story.done("edit_batch", json!({ "id": batch, "row": row }));
    Way { story, batch, people }
}

impl Way {
    fn to(&self, who: &[CandidateId], stage: &str, reason: Value) -> Value {
        json!({ "batch": self.batch, "candidates": who, "stage": stage, "moved_on": null, "reason": reason })
    }

    fn goes(&mut self, who: &[CandidateId], stage: &str, reason: Value) -> Value {
        let ask = self.to(who, stage, reason);
        self.story.done("move_stage", ask)
    }

    fn refused(&mut self, who: &[CandidateId], stage: &str, reason: Value) -> Refusal {
        let ask = self.to(who, stage, reason);
        self.story.refused("move_stage", ask)
    }

    fn overridden(&mut self, who: &[CandidateId], stage: &str) {
        let ask = self.to(who, stage, json!("Diputuskan pimpinan"));
        self.story.done("override_gate", ask);
    }

    /// Everything that the gate of the interview asks: a portrait aside, consent and nothing else can be met in a story.
    fn waive(&mut self, who: CandidateId, demand: &str) {
        let of = json!({ "batch": self.batch, "candidate": who, "demand": demand });
        self.story.done("waive_demand", json!({ "of": of, "reason": "Cerita" }));
    }

    fn stage(&mut self, who: CandidateId) -> Value {
        let page = self.story.done("batch_page", json!(self.batch));
        let people = page["people"].as_array().expect("people").clone();
        let person = people.into_iter().find(|person| person["id"] == json!(who));
        person.expect("in the batch")["stage"].clone()
    }
}

fn holds(refusal: &Refusal) -> Vec<Hold> {
    match refusal {
        Refusal::HeldUp { people, .. } => people.iter().map(|held| held.hold.clone()).collect(),
        other => panic!("not held up: {other:?}"),
    }
}

fn unmet(hold: &Hold) -> Vec<&str> {
    match hold {
        Hold::Gate { unmet } => unmet.iter().map(|one| one.standing.demand.as_str()).collect(),
        other => panic!("no gate: {other:?}"),
    }
}

#[test]
fn what_may_follow_is_a_table() {
    use Stage::*;
    let cases: &[(&[Stage], Stage, Turn)] = &[
        (&[], Enquiry, Turn::Free),
        (&[], Departed, Turn::Free),
        (&[Admitted], Training, Turn::Free),
        (&[Admitted], Coe, Turn::Free),
        (&[Admitted], Admitted, Turn::Already),
        (&[Coe], Matched, Turn::WithReason),
        (&[SendOff], Departed, Turn::Free),
        (&[SendOff], Arrived, Turn::Never),
        (&[Training], Placed, Turn::Never),
        (&[Training], Returned, Turn::Never),
        (&[Training], EarlyReturn, Turn::Never),
        (&[Training], Absconded, Turn::Never),
        (&[Training], Withdrawn, Turn::WithReason),
        (&[Training], Failed, Turn::WithReason),
        (&[Training], DroppedOut, Turn::WithReason),
        (&[Training], Deferred, Turn::WithReason),
        (&[Coe], MedicalHold, Turn::WithReason),
        (&[Coe, MedicalHold], Coe, Turn::WithReason),
        (&[Coe, MedicalHold], Withdrawn, Turn::WithReason),
        (&[Coe, MedicalHold], Departed, Turn::Never),
        (&[Training, Withdrawn], Training, Turn::WithReason),
        (&[Training, Withdrawn], Departed, Turn::Never),
        (&[Departed], Training, Turn::Never),
        (&[Departed], Withdrawn, Turn::Never),
        (&[Departed], MedicalHold, Turn::Never),
        (&[Departed, Arrived, Placed], Extended, Turn::Free),
        (&[Departed, Arrived], Departed, Turn::DepartedBefore),
        (&[Departed, Arrived, Placed], Arrived, Turn::WithReason),
        (&[Departed, Placed], Returned, Turn::Free),
        (&[Departed, Placed, Extended], Returned, Turn::Free),
        (&[Departed, Placed], EarlyReturn, Turn::WithReason),
        (&[Departed, Placed], Absconded, Turn::WithReason),
        (&[Departed, Absconded], EarlyReturn, Turn::WithReason),
        (&[Departed, Returned], Departed, Turn::DepartedBefore),
        (&[Departed, Returned], Extended, Turn::WithReason),
        (&[Departed, Returned], Training, Turn::Never),
    ];
    for (so_far, to, expected) in cases {
        assert_eq!(turn(so_far, *to), *expected, "{so_far:?} -> {to:?}");
    }
    assert!(FOLLOWS.iter().all(|follow| !follow.because.is_empty()), "each says why");
}

#[test]
fn a_gate_asks_what_lies_between_and_departure_asks_everything() {
    let gates = usual();
    assert!(gates.iter().all(|gate| !gate.source.is_empty()));
    let asked = |from, to| asked_between(&gates, from, to).into_iter().collect::<Vec<_>>();
    assert_eq!(asked(Some(Stage::Admitted), Stage::Training), []);
    assert_eq!(asked(Some(Stage::Enquiry), Stage::Training), [Step::Selection]);
    assert_eq!(
        asked(Some(Stage::Training), Stage::Matched),
        [Step::Interview, Step::Contract],
        "no gate is jumped"
    );
    assert_eq!(asked(Some(Stage::Matched), Stage::Coe), [Step::CoeFiling]);
    assert_eq!(asked(Some(Stage::Coe), Stage::Visa), [Step::Visa]);
    assert_eq!(asked(Some(Stage::Visa), Stage::Opp), [Step::Opp]);
    assert_eq!(
        asked(Some(Stage::SendOff), Stage::Departed),
        Step::ALL,
        "papers may have ended meanwhile"
    );
    assert_eq!(
        asked(Some(Stage::Coe), Stage::Matched),
        [],
        "nothing is asked of who goes back"
    );
    assert_eq!(asked(Some(Stage::Departed), Stage::Extended), []);
    assert_eq!(
        asked(Some(Stage::Training), Stage::Withdrawn),
        [],
        "nothing is asked of who steps aside"
    );
}

#[test]
fn a_gate_refuses_and_says_for_each_person_what_is_missing() {
    let mut way = way(2);
    let people = way.people.clone();
    way.goes(&people, "training", Value::Null);
    for demand in ["PHOTO", "CONSENT-PARTNER", "ATTENDANCE"] {
        way.waive(people[0], demand);
    }
    let refusal = way.refused(&people, "interview", Value::Null);
    let Refusal::HeldUp {
        count, people: held, ..
    } = &refusal
    else {
        panic!("{refusal:?}");
    };
    assert_eq!((*count, held.len()), (1, 1), "only who lacks something is named");
    assert_eq!((held[0].candidate, held[0].name.as_str()), (people[1], "Calon Nomor 2"));
    assert_eq!(unmet(&held[0].hold), ["PHOTO", "CONSENT-PARTNER", "ATTENDANCE"]);
    assert_eq!(way.stage(people[0]), "training", "a bulk move moves all or nobody");

    let ask = way.to(&people, "interview", Value::Null);
    let look = way.story.done("look_at_move", ask);
    assert_eq!(
        look["ready"],
        json!([people[0]]),
        "the face can offer to move those who are ready"
    );
    assert_eq!((&look["demands"], &look["may_override"]), (&json!(3), &json!(true)));
    way.goes(&people[..1], "interview", Value::Null);
    assert_eq!(way.stage(people[0]), "interview");
    assert_eq!(way.stage(people[1]), "training");
}

#[test]
fn an_administrator_overrides_a_gate_with_a_reason_that_stays_in_the_history() {
    let mut way = way(1);
    let who = way.people.clone();
    let clerk = way.story.staff("Petugas", Role::Clerk);
    let ask = way.to(&who, "interview", json!("Mitra meminta segera"));
    let refused = way.story.refused_as(clerk, "override_gate", ask.clone());
    assert!(matches!(refused, Refusal::NotAllowed { .. }), "{refused:?}");
    let silent = way.to(&who, "interview", Value::Null);
    let refused = way.story.refused("override_gate", silent);
    assert!(
        matches!(&refused, Refusal::Fields { problems } if problems[0].field == "reason"),
        "{refused:?}"
    );
    assert_eq!(way.stage(who[0]), "admitted", "a refused override moves nobody");

    way.story.done("override_gate", ask);
    assert_eq!(way.stage(who[0]), "interview");
    let profile = way.story.done("profile_of", json!(who[0]));
    let last = profile["enrolments"][0]["stages"]
        .as_array()
        .and_then(|all| all.last())
        .expect("a stage")
        .clone();
    assert_eq!(last["row"]["reason"], "Mitra meminta segera");
    assert_eq!(
        last["row"]["unmet"],
        json!(r#"["PHOTO","CONSENT-PARTNER","ATTENDANCE"]"#)
    );
    let deed = &way.story.done("recent_deeds", json!(1))[0];
    assert_eq!(
        (&deed["deed"], &deed["by"], &deed["facts"]["reason"]),
        (
            &json!("override_gate"),
            &json!("Rina Marlina"),
            &json!("Mitra meminta segera")
        ),
        "{deed}"
    );
    way.story.done("undo", Value::Null);
    assert_eq!(way.stage(who[0]), "admitted");
}

#[test]
fn side_exits_and_steps_back_say_why() {
    let mut way = way(2);
    let people = way.people.clone();
    let one = &people[..1];
    for exit in ["withdrawn", "failed", "deferred", "medical_hold", "dropped_out"] {
        let refused = way.refused(one, exit, Value::Null);
        assert!(
            matches!(&refused, Refusal::Fields { problems } if problems[0].field == "reason"),
            "{exit}: {refused:?}"
        );
    }
    for nowhere in ["absconded", "early_return", "returned", "arrived"] {
        let refused = way.refused(one, nowhere, json!("Alasan"));
        assert_eq!(
            holds(&refused),
            [Hold::DoesNotFollow {
                from: Some(Stage::Admitted)
            }]
        );
    }
    way.goes(one, "medical_hold", json!("TBC, berobat enam bulan"));
    let refused = way.refused(one, "training", Value::Null);
    assert!(
        matches!(refused, Refusal::Fields { .. }),
        "coming back says why: {refused:?}"
    );
    way.goes(one, "training", json!("Dinyatakan sembuh"));
    let refused = way.refused(&people, "training", Value::Null);
    assert_eq!(holds(&refused), [Hold::Already], "who stands there already is named");
    let mut back = way.to(&people[1..], "training", Value::Null);
    back["moved_on"] = json!("2026-11-01");
    let refused = way.story.refused("move_stage", back);
    assert!(
        matches!(holds(&refused)[..], [Hold::MovedSince { .. }]),
        "a move before the last one would change nothing"
    );
}

#[test]
fn nobody_departs_twice() {
    let mut way = way(1);
    let who = way.people.clone();
    way.overridden(&who, "departed");
    way.goes(&who, "arrived", Value::Null);
    let again = way.to(&who, "departed", json!("Lagi"));
    let refused = way.story.refused("override_gate", again);
    assert_eq!(holds(&refused), [Hold::DepartedBefore], "not even an administrator");

    let page = way.story.done("edit_batch", json!({ "id": null, "row": {
        "name": "Angkatan 6", "programme": null, "starts_on": "2026-06-01", "departs_on": "2027-06-01", "seats": null, "note": null } }));
    let sixth: BatchId = key(&page["line"]["id"]);
    let enrol = json!({ "batch": sixth, "class": null, "candidates": who, "participant": null });
    way.story.done("enrol", enrol);
    let fly = json!({ "batch": sixth, "candidates": who, "stage": "departed", "moved_on": null, "reason": null });
    let refused = way.story.refused("move_stage", fly.clone());
    assert_eq!(
        holds(&refused),
        [Hold::AbroadElsewhere {
            batch: "Angkatan 5".to_owned()
        }]
    );
    way.goes(&who, "returned", Value::Null);
    way.story.done("move_stage", fly);
}

#[test]
fn what_nobody_has_decided_holds_up_at_the_gate() {
    let mut way = way(1);
    let who = way.people[0];
    for demand in ["CONSENT-PARTNER", "ATTENDANCE", "PHOTO", "MARITAL", "FAMILY-PERMISSION"] {
        way.waive(who, demand);
    }
    let born = |day: &str| {
        json!({ "candidate": who, "groups": { "identity": {
            "name": "Calon Nomor 1", "nik": null, "birth_place": null, "birth_date": day, "sex": null } } })
    };
    way.story.done("edit_candidate", born("2000-01-01"));
    let (batch, matched) = (way.batch, way.to(&[who], "matched", Value::Null));
    let [mut here, mut there] = way.story.on_computers();
    let look = here.done("look_at_move", matched.clone());
    assert_eq!(
        look["ready"],
        json!([who]),
        "in {batch} nothing is missing before the two differ: {look}"
    );
    here.done("edit_candidate", born("2000-01-02"));
    there.done("edit_candidate", born("2000-01-03"));
    here.hear(&there);
    let refused = here.refused("move_stage", matched);
    assert_eq!(unmet(&holds(&refused)[0]), ["AGE"]);
}

#[test]
fn gates_are_data_that_an_office_edits() {
    let mut way = way(1);
    let who = way.people.clone();
    let sets = way.story.done("list_requirement_sets", Value::Null);
    let mut sets = sets.as_array().expect("sets").iter();
    let mut ssw = sets.find(|set| set["row"]["code"] == "SSW").expect("SSW").clone();
    let gate = |source: &str| json!([{ "stage": "training", "asks": ["selection"], "source": source, "confidence": "published" }]);
    ssw["row"]["rules"][0]["gates"] = gate(" ");
    let refused = way.story.refused("edit_requirement_set", ssw.clone());
    assert!(
        matches!(&refused, Refusal::Fields { problems } if problems[0].field == "gates"),
        "a gate names who says so: {refused:?}"
    );
    ssw["row"]["rules"][0]["gates"] = gate("Keputusan lembaga");
    way.story.done("edit_requirement_set", ssw);
    let refused = way.refused(&who, "training", Value::Null);
    assert!(unmet(&holds(&refused)[0]).contains(&"KTP"));
    way.overridden(&who, "training");
    way.goes(&who, "interview", Value::Null);
}

#[test]
fn the_middle_of_the_stays_is_a_stay() {
    assert_eq!(median(&[]), None);
    assert_eq!(median(&[7]), Some(7));
    assert_eq!(median(&[9, 1]), Some(1), "of two the smaller");
    assert_eq!(median(&[30, 10, 20]), Some(20));
}

#[test]
fn the_funnel_counts_who_came_so_far_and_how_the_others_left() {
    let mut way = way(4);
    let people = way.people.clone();
    way.goes(&people, "training", Value::Null);
    way.overridden(&people[..2], "coe");
    way.overridden(&people[..1], "departed");
    way.goes(&people[2..3], "withdrawn", json!("Menikah"));
    let funnel = way.story.done("funnel_of", json!(way.batch));
    let step = |stage: &str| {
        let steps = funnel["steps"].as_array().expect("steps");
        let step = steps
            .iter()
            .find(|step| step["stage"] == stage)
            .unwrap_or_else(|| panic!("{stage}"));
        (step["reached"].as_u64(), step["now"].as_u64())
    };
    assert_eq!(step("admitted"), (Some(4), Some(0)));
    assert_eq!(step("training"), (Some(4), Some(1)));
    assert_eq!(step("matched"), (Some(2), Some(0)), "whoever went further came through");
    assert_eq!(step("coe"), (Some(2), Some(1)));
    assert_eq!(step("departed"), (Some(1), Some(1)));
    assert_eq!(
        (
            &funnel["planned"],
            &funnel["enrolled"],
            &funnel["departed"],
            &funnel["attrition"]
        ),
        (&json!(25), &json!(4), &json!(1), &json!(250))
    );
    let lost = &funnel["lost"][0];
    assert_eq!(
        (&lost["exit"], &lost["from"], &lost["reason"], &lost["name"]),
        (
            &json!("withdrawn"),
            &json!("training"),
            &json!("Menikah"),
            &json!("Calon Nomor 3")
        )
    );
    let all = way.story.done("list_funnels", Value::Null);
    assert_eq!(all[0], funnel, "one batch alone counts as among all");
    let of_all: BTreeSet<&str> = Stage::ALL.iter().map(|stage| stage.word()).collect();
    assert_eq!(of_all.len(), Stage::ALL.len());
}

#[test]
fn who_stands_twice_as_long_as_others_has_waited_too_long() {
    let mut way = way(7);
    let people = way.people.clone();
    let move_on = |who: &[CandidateId], stage: &str, on: &str, batch: BatchId| json!({ "batch": batch, "candidates": who, "stage": stage, "moved_on": on, "reason": null });
    // Everybody was admitted long ago; a story enrols today, so the batch is filled anew on days of its own.
    let page = way.story.done("edit_batch", json!({ "id": null, "row": {
        "name": "Angkatan 6", "programme": null, "starts_on": "2026-01-05", "departs_on": null, "seats": null, "note": null } }));
    let batch: BatchId = key(&page["line"]["id"]);
    let stamp = way.story.stamp();
    let enrol = office::batches::Enrol {
        batch,
        class: None,
        candidates: people.clone(),
        participant: None,
    };
    way.story
        .office
        .write(stamp, office::Deed::Enrol, |office| {
            office.enrol_on(&enrol, Some("2026-01-05".to_owned()))
        })
        .expect("enrolled in January");
    way.story
        .done("move_stage", move_on(&people[..5], "training", "2026-02-04", batch));
    let waiting = way.story.done("waiting_too_long", Value::Null);
    let waiting = waiting.as_array().expect("a list");
    assert_eq!(
        waiting.len(),
        2,
        "two stand where five stayed thirty days; in training nobody has gone on yet"
    );
    assert_eq!(
        (
            &waiting[0]["stage"],
            &waiting[0]["usual_days"],
            &waiting[0]["waiting"]["days"]
        ),
        (&json!("admitted"), &json!(30), &json!(321))
    );
}

/// One answer to "who has departed", wherever it is asked.
#[test]
fn every_page_counts_the_same_departures() {
    let mut abroad = crate::placements::abroad(4);
    let placements = abroad.gone_since("2025-02-18");
    let (batch, programme) = (abroad.batch, abroad.programme);
    // One is known by the placement alone, one by the stage alone, and one was never of this batch.
    let story = &mut abroad.story;
    story.done("withdraw_placement", json!(placements[0]));
    story.done("leave_batch", json!({ "batch": batch, "candidate": abroad.people[1] }));
    story.done("withdraw_placement", json!(placements[2]));
    story.done("leave_batch", json!({ "batch": batch, "candidate": abroad.people[2] }));
    let line = story.done("batch_page", json!(batch))["line"].clone();
    let funnel = story.done("funnel_of", json!(batch));
    let totals = story.done("placement_totals", json!(programme));
    let costs = story.done("costs_of", json!(programme));
    assert_eq!(
        (&line["departed"], &funnel["departed"], &totals["departed"]),
        (&json!(3), &json!(3), &json!(3))
    );
    assert_eq!(
        costs["proof"]["departed"],
        json!(2),
        "of those who are still in its batches"
    );
    assert_eq!(funnel["departed_between"], json!(["2025-02-18", "2025-02-18"]));
    let report = story.done(
        "report",
        json!({ "name": "programmes", "programme": programme, "year": null }),
    );
    let column = report["columns"].as_array().expect("columns").iter();
    let place = column
        .clone()
        .position(|one| one["name"] == "departed")
        .expect("a column");
    let told = &report["rows"][0]["cells"][place];
    assert!(told.to_string().contains('3'), "{told}");
}

/// Who would be held is seen before a gate is kept, and a kept gate holds.
#[test]
fn a_changed_gate_tells_whom_it_would_hold() {
    let mut way = way(2);
    let people = way.people.clone();
    way.goes(&people, "training", Value::Null);
    for demand in ["PHOTO", "CONSENT-PARTNER", "ATTENDANCE"] {
        way.waive(people[0], demand);
    }
    let page = way.story.done("readiness_of", json!(way.batch));
    assert_eq!(
        way.story.done("usual_gates", Value::Null),
        page["gates"],
        "a rule that names no gates has the usual ones"
    );
    let sets = way.story.done("list_requirement_sets", Value::Null);
    let mut sets = sets.as_array().expect("sets").iter();
    let mut set = sets
        .find(|one| one["id"] == page["set"]["id"])
        .expect("the set")
        .clone();
    for rule in set["row"]["rules"].as_array_mut().expect("rules") {
        rule["gates"] =
            json!([{ "stage": "certified", "asks": ["opp"], "source": "Surat mitra", "confidence": "published" }]);
    }
    let look = way.story.done("preview_requirement_set", set.clone());
    assert_eq!(look["changes"], json!([]), "a gate changes nobody's colour");
    let told = |one: &Value| {
        (
            one["candidate"].clone(),
            one["was_held_at"].clone(),
            one["is_held_at"].clone(),
        )
    };
    let changed: Vec<_> = look["gates"].as_array().expect("gates").iter().map(told).collect();
    assert_eq!(
        changed,
        [
            (json!(people[0]), json!("matched"), json!("certified")),
            (json!(people[1]), json!("interview"), json!("certified")),
        ],
        "where each is held up first"
    );
    way.story.done("edit_requirement_set", set);
    let refusal = way.refused(&people[..1], "certified", Value::Null);
    assert_eq!(unmet(&holds(&refusal)[0]), ["PSYCHOLOGY", "BPJS"]);
    way.goes(&people[1..], "exam_ready", Value::Null);
}
