//! Job orders: who fits, who is put forward, what was answered, whom the partner chose, and the quota.

use office::{
    Refusal,
    ids::{BatchId, CandidateId, InterviewId, JobOrderId},
    vocabulary::Role,
};
use serde_json::{Value, json};
use tests::{Story, key};

struct Order {
    story: Story,
    batch: BatchId,
    people: Vec<CandidateId>,
    order: JobOrderId,
    interview: InterviewId,
}

fn row(with: Value) -> Value {
    let mut row = json!({
        "programme": null, "partner": null, "branch": null, "name": "Perawat lansia, Nagoya", "occupation": "Caregiver", "quota": 1,
        "wage": 190_000, "currency": "JPY", "wage_per": "month", "sex": null, "age_least": null, "age_most": null, "asks": null,
        "opened_on": "2026-11-01", "answer_by": "2026-12-10", "starts_on": "2027-04-01", "note": null,
    });
    for (field, value) in with.as_object().expect("fields") {
        row[field] = value.clone();
    }
    json!({ "id": null, "row": row })
}

fn interview(order: JobOrderId, held_on: &str) -> Value {
    json!({ "id": null, "row": {
        "job_order": order, "held_on": held_on, "starts_at": "9.30", "place": "Daring", "interviewers": "Bu Sato",
        "questions": [{ "key": "", "text": "Mengapa Jepang?", "points": 10 }, { "key": "", "text": "Kesan umum", "points": null }],
        "note": null } })
}

/// Three people in training, put forward at yesterday's interview for one seat.
fn order() -> Order {
    let mut story = Story::new();
    let (batch, _, people) = story.class_of(3);
    let training =
        json!({ "batch": batch, "candidates": people, "stage": "training", "moved_on": null, "reason": null });
    story.done("move_stage", training);
    let page = story.done("edit_order", row(json!({})));
    let order: JobOrderId = key(&page["line"]["id"]);
    let page = story.done("edit_interview", interview(order, "2026-11-21"));
    let interview: InterviewId = key(&page["interviews"][0]["id"]);
    let put: Vec<Value> = people
        .iter()
        .map(|who| json!({ "candidate": who, "batch": batch }))
        .collect();
    story.done("put_forward", json!({ "interview": interview, "people": put }));
    Order {
        story,
        batch,
        people,
        order,
        interview,
    }
}

impl Order {
    fn choice(&self, who: usize, choice: Value, reason: Value) -> Value {
        json!({ "interview": self.interview, "candidates": [self.people[who]], "choice": choice, "reason": reason })
    }

    fn chosen(&mut self, who: usize, choice: Value, reason: Value) -> Value {
        let ask = self.choice(who, choice, reason);
        self.story.done("choose", ask)
    }

    fn stage(&mut self, who: usize) -> Value {
        let page = self.story.done("order_page", json!(self.order));
        page["interviews"][0]["people"][who]["stage"].clone()
    }
}

#[test]
fn a_wrong_order_says_everything_that_is_wrong_at_once() {
    let mut story = Story::new();
    let wrong = row(json!({
        "name": " ", "quota": 0, "age_least": 40, "age_most": 20, "wage": -1, "currency": null, "wage_per": null,
        "opened_on": "2026-12-01", "answer_by": "2026-11-01", "starts_on": "besok" }));
    let Refusal::Fields { problems } = story.refused("edit_order", wrong) else {
        panic!("fields are wrong");
    };
    let fields: Vec<&str> = problems.iter().map(|problem| problem.field.as_str()).collect();
    assert_eq!(
        fields,
        [
            "name",
            "quota",
            "age_most",
            "wage",
            "currency",
            "wage_per",
            "answer_by",
            "starts_on"
        ]
    );
}

#[test]
fn the_branch_of_an_order_is_one_of_its_partner() {
    let mut story = Story::new();
    let mut partner = |name: &str| {
        let page = story.done("edit_partner", json!({ "id": null, "row": {
            "name": name, "kind": "hospital_group", "country": "JP", "city": null, "aliases": null, "branches": null, "note": null } }));
        let partners = page["partners"].as_array().expect("partners").clone();
        let found = partners.iter().find(|one| one["row"]["name"] == name);
        found.expect("the partner")["id"].clone()
    };
    let (one, other) = (partner("Kaikoukai"), partner("Sakura Kai"));
    let page = story.done("edit_branch", json!({ "id": null, "row": {
        "partner": one, "name": "Cabang Sakura", "prefecture": "Aichi", "city": null, "address": null, "note": null } }));
    let branch = page["branches"][0]["id"].clone();
    let wrong = row(json!({ "partner": other, "branch": branch }));
    let Refusal::Fields { problems } = story.refused("edit_order", wrong) else {
        panic!("the branch is another partner's");
    };
    assert_eq!(problems[0].field, "branch");
    let page = story.done("edit_order", row(json!({ "partner": one, "branch": branch })));
    assert_eq!(page["line"]["branch_name"], "Cabang Sakura");
}

#[test]
fn whoever_is_chosen_is_matched_and_an_order_fills() {
    let mut order = order();
    let line = order.chosen(0, json!("chosen"), Value::Null)["line"].clone();
    assert_eq!(
        (&line["state"], &line["chosen"], &line["left"], &line["put_forward"]),
        (&json!("full"), &json!(1), &json!(0), &json!(3))
    );
    assert_eq!(order.stage(0), "matched");
    let another = order.choice(1, json!("chosen"), Value::Null);
    let refused = order.story.refused("choose", another);
    assert!(matches!(refused, Refusal::QuotaFull { quota: 1 }), "{refused:?}");
    assert_eq!(order.stage(1), "training", "a refused choice moves nobody");

    order.chosen(1, json!("reserve"), Value::Null);
    let line = order.chosen(2, json!("declined"), json!("Tinggi badan"))["line"].clone();
    assert_eq!((&line["reserve"], &line["declined"]), (&json!(1), &json!(1)));
    assert_eq!(order.stage(2), "training", "who is declined stays on the way");

    let silent = order.choice(0, json!("declined"), Value::Null);
    let refused = order.story.refused("choose", silent);
    assert!(
        matches!(refused, Refusal::Fields { .. }),
        "somebody no longer chosen is told why: {refused:?}"
    );
    order.chosen(0, json!("declined"), json!("Mitra membatalkan"));
    assert_eq!(order.stage(0), "interview");
    let line = order.chosen(1, json!("chosen"), Value::Null)["line"].clone();
    assert_eq!(line["state"], "full", "the reserve takes the seat");
    order.story.done("undo", Value::Null);
    assert_eq!(order.stage(1), "training", "choice and stage are taken back together");
}

#[test]
fn nobody_is_chosen_for_two_orders() {
    let mut order = order();
    order.chosen(0, json!("chosen"), Value::Null);
    let page = order.story.done("edit_order", row(json!({ "name": "Klinik Osaka" })));
    let second: JobOrderId = key(&page["line"]["id"]);
    let page = order.story.done("edit_interview", interview(second, "2026-11-20"));
    let interview = page["interviews"][0]["id"].clone();
    let put = json!({ "interview": interview, "people": [{ "candidate": order.people[0], "batch": order.batch }] });
    order.story.done("put_forward", put);
    let choose = json!({ "interview": interview, "candidates": [order.people[0]], "choice": "chosen", "reason": null });
    let refused = order.story.refused("choose", choose.clone());
    assert!(
        matches!(&refused, Refusal::ChosenElsewhere { order, .. } if order == "Perawat lansia, Nagoya"),
        "{refused:?}"
    );
    let fitting = order.story.done("fitting", json!(second));
    let of_first = fitting
        .as_array()
        .expect("people")
        .iter()
        .find(|one| one["candidate"] == json!(order.people[0]));
    let reasons = of_first.expect("listed")["reasons"].to_string();
    assert!(reasons.contains("chosen_elsewhere"), "{reasons}");
    order.story.done("close_order", json!(order.order));
    order.story.done("choose", choose);
}

#[test]
fn the_gate_holds_up_the_chosen_and_an_administrator_may_override_it() {
    let mut order = order();
    let page = order.story.done(
        "edit_programme",
        json!({ "id": null, "row": { "name": "Program", "scheme": "ssw", "destination": "JP", "partner": null, "payer": null,
            "contract_years": 5, "quota": null, "started_on": null, "ended_on": null, "about": null } }),
    );
    let mut batch = order.story.done("batch_page", json!(order.batch))["line"]["row"].clone();
    batch["programme"] = page["programmes"][0]["id"].clone();
    order
        .story
        .done("edit_batch", json!({ "id": order.batch, "row": batch }));
    let choose = order.choice(0, json!("chosen"), json!("Mitra setuju menunggu"));
    let refused = order.story.refused("choose", choose.clone());
    assert!(matches!(&refused, Refusal::HeldUp { count: 1, .. }), "{refused:?}");
    let page = order.story.done("order_page", json!(order.order));
    assert_eq!(page["line"]["chosen"], 0, "neither the choice nor the stage is kept");
    let clerk = order.story.staff("Petugas", Role::Clerk);
    let refused = order.story.refused_as(clerk, "choose_over_gate", choose.clone());
    assert!(matches!(refused, Refusal::NotAllowed { .. }), "{refused:?}");
    let page = order.story.done("choose_over_gate", choose);
    assert_eq!((&page["line"]["chosen"], order.stage(0)), (&json!(1), json!("matched")));
}

#[test]
fn answers_have_points_within_their_questions_and_none_before_the_day() {
    let mut order = order();
    let answers = |points: i32| json!({ "1": { "points": points, "words": "Ingin belajar" }, "2": { "points": null, "words": "Ramah" } });
    let keep = |interview: InterviewId, who: CandidateId, answers: Value| json!({ "of": { "interview": interview, "candidate": who }, "came": true, "answers": answers });
    let refused = order
        .story
        .refused("keep_answers", keep(order.interview, order.people[0], answers(11)));
    assert!(
        matches!(&refused, Refusal::Fields { problems } if problems[0].field == "1"),
        "{refused:?}"
    );
    let page = order
        .story
        .done("keep_answers", keep(order.interview, order.people[0], answers(8)));
    let sheet = &page["interviews"][0];
    assert_eq!(
        (
            &sheet["most"],
            &sheet["people"][0]["total"],
            &sheet["people"][0]["came"]
        ),
        (&json!(10), &json!(8), &json!(true))
    );

    let coming = order.story.done("edit_interview", interview(order.order, "2026-11-30"));
    let coming: InterviewId = key(&coming["interviews"][1]["id"]);
    let put = json!({ "interview": coming, "people": [{ "candidate": order.people[0], "batch": order.batch }] });
    order.story.done("put_forward", put);
    let refused = order
        .story
        .refused("keep_answers", keep(coming, order.people[0], answers(8)));
    assert!(matches!(refused, Refusal::DayNotCome { .. }), "{refused:?}");
    let list = order.story.done("interviews_coming", Value::Null);
    assert_eq!(
        (&list[0]["held_on"], &list[0]["people"]),
        (&json!("2026-11-30"), &json!(1))
    );
    assert_eq!(list.as_array().map(Vec::len), Some(1), "yesterday's is over");
}

#[test]
fn a_question_keeps_what_was_answered_when_another_goes_away() {
    let mut order = order();
    let keep = json!({ "of": { "interview": order.interview, "candidate": order.people[0] }, "came": true,
        "answers": { "1": { "points": 8, "words": null }, "2": { "points": null, "words": "Ramah" } } });
    let page = order.story.done("keep_answers", keep);
    let mut row = page["interviews"][0]["row"].clone();
    row["questions"] =
        json!([{ "key": "2", "text": "Kesan", "points": null }, { "key": "", "text": "Merokok?", "points": null }]);
    let page = order
        .story
        .done("edit_interview", json!({ "id": order.interview, "row": row }));
    let sheet = &page["interviews"][0];
    assert_eq!(
        sheet["row"]["questions"][1]["key"], "1",
        "the first key that no question has"
    );
    assert_eq!(sheet["people"][0]["answers"]["2"]["words"], "Ramah");
}

#[test]
fn who_fits_comes_first_and_the_others_say_why_not() {
    let mut order = order();
    let person = |who: CandidateId, sex: &str, born: &str| json!({ "candidate": who, "groups": { "identity": { "name": "Calon", "nik": null, "birth_place": null, "birth_date": born, "sex": sex } } });
    order
        .story
        .done("edit_candidate", person(order.people[0], "male", "2000-01-01"));
    order
        .story
        .done("edit_candidate", person(order.people[1], "female", "2006-04-02"));
    order
        .story
        .done("edit_candidate", person(order.people[2], "female", "2000-01-01"));
    let women = row(json!({ "name": "Perempuan", "sex": "female", "age_least": 21, "age_most": 30 }));
    let page = order.story.done("edit_order", women);
    let fitting = order.story.done("fitting", page["line"]["id"].clone());
    let why = |at: usize| {
        fitting[at]["reasons"]
            .as_array()
            .expect("reasons")
            .iter()
            .map(|one| one["why"].as_str().unwrap_or_default().to_owned())
            .collect::<Vec<_>>()
    };
    assert_eq!(fitting[0]["candidate"], json!(order.people[2]));
    assert!(why(0).is_empty());
    let of = |who: CandidateId| {
        (0..3)
            .find(|at| fitting[*at]["candidate"] == json!(who))
            .map(why)
            .expect("listed")
    };
    assert_eq!(of(order.people[0]), ["sex"]);
    assert_eq!(
        of(order.people[1]),
        ["age"],
        "twenty on the first day of work, one day short of twenty-one"
    );
}

#[test]
fn whom_the_partner_judged_stays_on_the_list_and_a_closed_order_stays_as_it_is() {
    let mut order = order();
    order.chosen(0, json!("reserve"), Value::Null);
    let at = |who: CandidateId, interview: InterviewId| json!({ "interview": interview, "candidate": who });
    let refused = order.story.refused("take_back", at(order.people[0], order.interview));
    assert!(matches!(refused, Refusal::ChoiceMade), "{refused:?}");
    let page = order.story.done("take_back", at(order.people[2], order.interview));
    assert_eq!(page["line"]["put_forward"], 2);
    order.story.done("close_order", json!(order.order));
    let choose = order.choice(1, json!("chosen"), Value::Null);
    let refused = order.story.refused("choose", choose.clone());
    assert!(matches!(refused, Refusal::OrderClosed), "{refused:?}");
    order.story.done("reopen_order", json!(order.order));
    order.story.done("choose", choose);
}

#[test]
fn an_order_with_seats_open_is_asked_about_before_and_after_its_day() {
    let mut story = Story::new();
    for (name, day, quota) in [
        ("Dekat", "2026-12-10", 2),
        ("Jauh", "2027-03-01", 2),
        ("Lewat", "2026-11-20", 2),
    ] {
        story.done(
            "edit_order",
            row(json!({ "name": name, "answer_by": day, "quota": quota, "opened_on": "2026-10-01" })),
        );
    }
    let due = story.done("orders_to_answer", Value::Null);
    let names: Vec<&str> = due
        .as_array()
        .expect("orders")
        .iter()
        .filter_map(|line| line["row"]["name"].as_str())
        .collect();
    assert_eq!(names, ["Lewat", "Dekat"]);
    assert_eq!(due[0]["state"], "late");
}

#[test]
fn who_withdrew_is_not_awaited_at_an_interview() {
    let mut order = order();
    let page = order.story.done("edit_interview", interview(order.order, "2026-11-25"));
    let coming = page["interviews"].as_array().expect("interviews").iter();
    let coming = coming.clone().find(|one| one["row"]["held_on"] == "2026-11-25");
    let coming = coming.expect("the interview to come")["id"].clone();
    let people: Vec<Value> = order
        .people
        .iter()
        .map(|who| json!({ "candidate": who, "batch": order.batch }))
        .collect();
    order
        .story
        .done("put_forward", json!({ "interview": coming, "people": people }));
    let awaited = |order: &mut Order| {
        let stamp = order.story.stamp();
        let coming = order.story.office.read(stamp, |office| office.interviews_coming());
        coming
            .expect("interviews")
            .iter()
            .map(|one| one.people)
            .collect::<Vec<_>>()
    };
    assert_eq!(awaited(&mut order), [3]);
    let gone = json!({ "batch": order.batch, "candidates": [order.people[0]], "stage": "withdrawn", "moved_on": null, "reason": "Menikah" });
    order.story.done("move_stage", gone);
    order.story.done("withdraw_candidate", json!(order.people[1]));
    assert_eq!(awaited(&mut order), [1]);
}
