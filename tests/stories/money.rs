//! Who pays what, and whether a promise about money is kept: worked by hand, case by case.

use office::{
    Refusal,
    candidates::background::Keyed,
    ids::{BatchId, CandidateId, CostLineId, ProgrammeId},
    money::{
        burden::{Among, Bearer, BurdenState, Gap, burden},
        cost_lines::{CostLine, KeyedCost, MoneyPromise},
        sums::{rupiah, share, sums},
    },
    refusal::Problem,
    vocabulary::{CostItem, CostSide, Payer, Promised, Role, Tier},
};
use serde_json::{Value, json};
use tests::{Story, key};

/// What is promised | what is written down, each `side payer amount[currency@rate] [/among] [tier.item]` | what it comes to
const CASES: &str = "
  no_burden |                                                                  | unproved 0 nothing_known
  no_burden | actual partner 15000000                                          | proved 0
  no_burden | actual partner 15000000, actual candidate 1                      | broken 1
  no_burden | actual partner 15000000, actual loan 2000000                     | broken 2000000
  no_burden | actual candidate 300000, actual candidate -300000                | proved 0
  no_burden | actual candidate 1 /3                                            | broken 1
  no_burden | actual subsidy 480000000 /160                                    | proved 0
  no_burden | budget candidate 500000                                          | unproved 0 nothing_known
  no_burden | budget partner 9000000 lpk.training, actual partner 100 lpk.exam | unproved 0 not_accounted
  no_burden | budget partner 9000000 departure.ticket, actual partner 100      | unproved 0 not_accounted
  no_burden | actual partner 1000USD@0                                         | unproved 0 line_unknown
  no_burden | actual candidate 20USD@160500000                                 | broken 321000
  capped:40000000 | actual candidate 40000000                                  | proved 40000000
  capped:40000000 | actual candidate 30000000, actual loan 10000001            | broken 40000001
  capped:?  | actual candidate 1                                               | unproved 1 no_cap
  none      | actual candidate 30000000                                        | no_promise 30000000
";

fn line(batch: BatchId, written: &str) -> CostLine {
    let words: Vec<&str> = written.split_whitespace().collect();
    let money = words[2];
    let digits = money
        .split(|sign: char| sign.is_ascii_uppercase())
        .next()
        .expect("an amount");
    let currency = money.find("USD").map_or("IDR", |_| "USD");
    let rate = money.split_once('@').map(|(_, rate)| rate.parse().expect("a rate"));
    let (tier, item) = words
        .iter()
        .find_map(|word| word.split_once('.'))
        .unwrap_or(("lpk", "language"));
    CostLine {
        programme: None,
        batch: Some(batch),
        candidate: None,
        side: Some(words[0].parse().expect("a side")),
        tier: Some(tier.parse().expect("a tier")),
        item: Some(item.parse().expect("an item")),
        about: None,
        payer: Some(words[1].parse().expect("a payer")),
        payer_partner: None,
        people: words
            .iter()
            .find_map(|word| word.strip_prefix('/'))
            .map(|people| people.parse().expect("a number")),
        amount: Some(digits.parse().expect("an amount")),
        currency: Some(currency.to_owned()),
        rate,
        rate_source: None,
        paid_on: None,
        receipt: None,
        note: None,
    }
}

fn promise_of(written: &str) -> MoneyPromise {
    let (word, cap) = written.split_once(':').unwrap_or((written, "?"));
    MoneyPromise {
        promise: (word != "none").then(|| word.parse().expect("a promise")),
        promise_cap: cap.parse().ok(),
        promise_source: None,
    }
}

fn kind_of(gap: &Gap) -> &'static str {
    match gap {
        Gap::NothingKnown => "nothing_known",
        Gap::LineUnknown { .. } => "line_unknown",
        Gap::NotAccounted { .. } => "not_accounted",
        Gap::NoCap => "no_cap",
    }
}

#[test]
fn a_promise_is_proved_only_by_what_is_written_down() {
    let batch = BatchId::shared("Angkatan 1");
    let bearer = Bearer {
        candidate: CandidateId::shared("Siti"),
        batch,
        departed: true,
        enrolled: true,
    };
    let among = Among {
        batches: [(batch, 1)].into(),
        all: 1,
    };
    for case in CASES.lines().map(str::trim).filter(|line| !line.is_empty()) {
        let parts: Vec<&str> = case.split('|').map(str::trim).collect();
        let lines: Vec<KeyedCost> = parts[1]
            .split(", ")
            .filter(|line| !line.is_empty())
            .enumerate()
            .map(|(place, written)| Keyed {
                id: Some(CostLineId::shared(&place.to_string())),
                row: line(batch, written),
            })
            .collect();
        let found = burden(&promise_of(parts[0]), &bearer, &lines, &among);
        let state = match found.state {
            BurdenState::Broken => "broken",
            BurdenState::Unproved => "unproved",
            BurdenState::Proved => "proved",
            BurdenState::NoPromise => "no_promise",
        };
        let mut told = format!("{state} {}", found.paid);
        for gap in &found.gaps {
            told = format!("{told} {}", kind_of(gap));
        }
        assert_eq!(told, parts[2], "{case}");
        assert_eq!(
            found.paid != 0,
            found.lines.iter().map(|line| line.part).sum::<i64>() != 0,
            "the lines behind it: {case}"
        );
    }
}

/// Tickets of somebody who never left are nobody's gap.
#[test]
fn what_is_planned_for_the_departure_is_asked_of_those_who_departed() {
    let batch = BatchId::shared("Angkatan 1");
    let lines: Vec<KeyedCost> = ["budget partner 9000000 departure.ticket", "actual partner 100"]
        .iter()
        .map(|written| Keyed {
            id: Some(CostLineId::shared(written)),
            row: line(batch, written),
        })
        .collect();
    let stayed = Bearer {
        candidate: CandidateId::shared("Siti"),
        batch,
        departed: false,
        enrolled: true,
    };
    let found = burden(&promise_of("no_burden"), &stayed, &lines, &Among::default());
    assert_eq!((found.state, found.by_others), (BurdenState::Proved, 100));
}

#[test]
fn shares_are_rounded_so_that_no_rupiah_disappears() {
    assert_eq!(
        (share(100, 3), share(-100, 3), share(99, 3), share(5, 0)),
        (34, -34, 33, 5)
    );
}

/// Two currencies come together in rupiah by the rate that was used; half a rupiah counts.
#[test]
fn two_currencies_are_compared_in_rupiah() {
    let batch = BatchId::shared("Angkatan 1");
    let mut yen = line(batch, "actual partner 95000");
    (yen.currency, yen.rate) = (Some("JPY".to_owned()), Some(1_055_000));
    let dollars = line(batch, "budget partner 3USD@5000");
    assert_eq!(
        (rupiah(&yen), rupiah(&dollars)),
        (Some(10_022_500), Some(2)),
        "3 x 0.5 is 1.5"
    );
    let mut much = yen.clone();
    much.amount = Some(9_000_000_000_000_000);
    assert_eq!(rupiah(&much), None, "more than can be kept is not a wrong number");
    let all = sums([&yen, &dollars, &much]);
    assert_eq!((all.all.budget, all.all.actual, all.all.unknown), (2, 10_022_500, 1));
    assert_eq!(all.by_payer.len(), 1);
    assert_eq!(all.by_payer[0].of, Payer::Partner);
}

struct Books {
    story: Story,
    programme: ProgrammeId,
    batch: BatchId,
    people: Vec<CandidateId>,
}

fn books(people: usize) -> Books {
    let mut story = Story::new();
    let page = story.done(
        "edit_programme",
        json!({ "id": null, "row": {
        "name": "Banjarmasin – Kaikoukai", "scheme": "g_to_b", "destination": "JP", "partner": null, "payer": null,
        "contract_years": 5, "quota": null, "started_on": null, "ended_on": null, "about": null } }),
    );
    let programme: ProgrammeId = key(&page["programmes"][0]["id"]);
    let (batch, _, people) = story.class_of(people);
    story.done("edit_batch", json!({ "id": batch, "row": {
        "name": "Angkatan 4", "programme": programme, "starts_on": "2025-01-06", "departs_on": "2026-02-18", "seats": 25, "note": null } }));
    story.done(
        "edit_promise",
        json!({ "id": programme, "row": {
        "promise": "no_burden", "promise_cap": null, "promise_source": "Kalimantan Post (2026)" } }),
    );
    Books {
        story,
        programme,
        batch,
        people,
    }
}

impl Books {
    fn cost(&self, payer: &str, amount: i64) -> Value {
        json!({ "programme": self.programme, "batch": self.batch, "candidate": null, "side": "actual", "tier": "lpk", "item": "language",
            "about": null, "payer": payer, "payer_partner": null, "people": null, "amount": amount, "currency": null, "rate": null,
            "rate_source": null, "paid_on": null, "receipt": null, "note": null })
    }

    fn keep(&mut self, row: &Value, candidates: &[CandidateId]) -> Value {
        let ask = json!({ "id": null, "row": row, "candidates": candidates });
        self.story.done("keep_cost", ask)
    }

    fn depart_all(&mut self) {
        let ask = json!({ "batch": self.batch, "candidates": self.people, "stage": "departed", "moved_on": null, "reason": "Sebelum ada syarat" });
        self.story.done("override_gate", ask);
    }
}

/// What a city's coordinator reads: how many, who paid, and the one exception with its line.
#[test]
fn one_rupiah_on_a_candidate_is_an_exception_with_its_line() {
    let mut books = books(5);
    books.depart_all();
    let page = books.story.done("costs_of", json!(books.programme));
    assert_eq!(
        (
            &page["proof"]["departed"],
            &page["proof"]["proved"],
            &page["proof"]["unproved"]
        ),
        (&json!(5), &json!(0), &json!(5)),
        "silence proves nothing"
    );
    let shared = books.cost("partner", 75_000_000);
    let page = books.keep(&shared, &[]);
    assert_eq!(
        (&page["proof"]["proved"], &page["proof"]["exceptions"]),
        (&json!(5), &json!([]))
    );
    assert_eq!(page["lines"][0]["among"], 5, "shared among those of the batch");
    let mut own = books.cost("candidate", 1);
    own["item"] = json!("exam");
    let second = books.people[1];
    let page = books.keep(&own, &[second]);
    let exceptions = page["proof"]["exceptions"].as_array().expect("exceptions");
    assert_eq!(exceptions.len(), 1);
    assert_eq!(exceptions[0]["candidate"], json!(second));
    assert_eq!(
        exceptions[0]["burden"]["lines"][0]["line"], page["lines"][0]["id"],
        "with the line behind it"
    );
    assert_eq!(page["proof"]["proved"], 4);
    let told = books.story.done("costs", Value::Null);
    assert_eq!(told[0]["exceptions"].as_array().map(Vec::len), Some(1));
    let line = page["lines"][0]["id"].clone();
    let page = books.story.done("withdraw_cost", line);
    assert_eq!(page["proof"]["exceptions"], json!([]));
    books.story.done("undo", Value::Null);
    let stamp = books.story.stamp();
    let exceptions = books.story.office.read(stamp, |office| office.burden_exceptions());
    assert_eq!(
        exceptions.expect("exceptions").len(),
        1,
        "undone, it is an exception again"
    );
}

#[test]
fn a_loan_is_the_candidates_debt() {
    let mut books = books(1);
    let row = books.cost("loan", 20_000_000);
    let people = books.people.clone();
    let page = books.keep(&row, &people);
    assert_eq!(page["proof"]["exceptions"][0]["burden"]["paid"], 20_000_000);
}

#[test]
fn a_line_each_is_written_for_everybody_at_once() {
    let mut books = books(4);
    let row = books.cost("partner", 850_000);
    let people = books.people.clone();
    let page = books.keep(&row, &people);
    assert_eq!(page["lines"].as_array().map(Vec::len), Some(4));
    assert_eq!(page["sums"]["all"]["actual"], 3_400_000);
    books.story.done("undo", Value::Null);
    let page = books.story.done("costs_of", json!(books.programme));
    assert_eq!(page["lines"], json!([]), "one deed, taken back as one");
}

#[test]
fn foreign_money_needs_its_rate_and_where_it_is_from() {
    let mut books = books(1);
    let mut row = books.cost("partner", 95_000);
    row["currency"] = json!("jpy");
    let refusal = books
        .story
        .refused("keep_cost", json!({ "id": null, "row": row, "candidates": [] }));
    let Refusal::Fields { problems } = refusal else {
        panic!("fields")
    };
    let fields: Vec<(&str, &Problem)> = problems.iter().map(|one| (one.field.as_str(), &one.problem)).collect();
    assert_eq!(
        fields,
        [("rate", &Problem::RateMissing), ("rate_source", &Problem::RateMissing)]
    );
    (row["rate"], row["rate_source"]) = (json!(1_055_000), json!("Kurs tengah BI 20 November 2026"));
    let page = books.keep(&row, &[]);
    assert_eq!(
        (&page["lines"][0]["rupiah"], &page["lines"][0]["row"]["currency"]),
        (&json!(10_022_500), &json!("JPY"))
    );
    row["amount"] = json!(9_000_000_000_000_001_i64);
    row["payer"] = Value::Null;
    let refusal = books
        .story
        .refused("keep_cost", json!({ "id": null, "row": row, "candidates": [] }));
    let Refusal::Fields { problems } = refusal else {
        panic!("fields")
    };
    let fields: Vec<&str> = problems.iter().map(|one| one.field.as_str()).collect();
    assert_eq!(fields, ["payer", "amount", "amount"], "every wrong field at once");
}

#[test]
fn a_promise_names_its_source_and_a_cap_its_amount() {
    let mut books = books(1);
    let ask =
        json!({ "id": books.programme, "row": { "promise": "capped", "promise_cap": null, "promise_source": " " } });
    let Refusal::Fields { problems } = books.story.refused("edit_promise", ask) else {
        panic!("fields")
    };
    let fields: Vec<&str> = problems.iter().map(|one| one.field.as_str()).collect();
    assert_eq!(fields, ["promise_cap", "promise_source"]);
}

#[test]
fn money_is_not_for_teachers_and_viewers() {
    let mut books = books(1);
    let row = books.cost("candidate", 1);
    let people = books.people.clone();
    books.keep(&row, &people);
    let programme = json!(books.programme);
    for role in [Role::Teacher, Role::Viewer] {
        let somebody = books.story.staff(&format!("Sari {}", role.word()), role);
        for (name, ask) in [("costs", Value::Null), ("costs_of", programme.clone())] {
            let refusal = books.story.refused_as(somebody, name, ask);
            assert!(matches!(refusal, Refusal::NotAllowed { .. }), "{name}");
        }
        let stamp = books.story.stamp_of(somebody);
        let told = books.story.office.read(stamp, |office| office.burden_exceptions());
        assert_eq!(told.expect("nothing"), [], "the first page tells them of none");
        let history = books
            .story
            .done_as(somebody, "history_of", json!(people[0]))
            .to_string();
        assert!(!history.contains("cost_lines"));
    }
}

#[test]
fn a_statement_says_what_was_spent_on_one_person_and_by_whom() {
    let mut books = books(3);
    let shared = books.cost("partner", 90_000_000);
    books.keep(&shared, &[]);
    let own = books.cost("candidate", 250_000);
    let first = books.people[0];
    books.keep(&own, &[first]);
    let stamp = books.story.stamp();
    let statement = books
        .story
        .office
        .read(stamp, |office| office.cost_statement(first))
        .expect("a statement");
    let parts: Vec<Option<i64>> = statement.lines.iter().map(|line| line.part).collect();
    assert_eq!(parts, [Some(30_000_000), Some(250_000)]);
    assert_eq!(
        (statement.person.burden.paid, statement.person.burden.by_others),
        (250_000, 30_000_000)
    );
    assert_eq!(statement.promise.promise, Some(Promised::NoBurden));
    let line = &statement.lines[0].row;
    assert_eq!(
        (line.side, line.tier, line.item),
        (Some(CostSide::Actual), Some(Tier::Lpk), Some(CostItem::Language))
    );
}

impl Books {
    fn batch_of(&mut self, name: &str, programme: ProgrammeId, starts_on: &str) -> BatchId {
        let page = self.story.done("edit_batch", json!({ "id": null, "row": {
            "name": name, "programme": programme, "starts_on": starts_on, "departs_on": null, "seats": null, "note": null } }));
        key(&page["line"]["id"])
    }

    fn moves(&mut self, who: CandidateId, to: BatchId) {
        let from = self.batch;
        self.story.done(
            "enrol",
            json!({ "batch": to, "class": null, "candidates": [who], "participant": null }),
        );
        self.story
            .done("leave_batch", json!({ "batch": from, "candidate": who }));
    }

    fn told(&mut self, programme: ProgrammeId, who: CandidateId) -> Vec<(Value, Value, Value)> {
        let page = self.story.done("costs_of", json!(programme));
        let people = page["people"].as_array().expect("people").clone();
        let mine = people.into_iter().filter(|one| one["candidate"] == json!(who));
        mine.map(|one| {
            let burden = &one["burden"];
            (
                one["batch_name"].clone(),
                burden["paid"].clone(),
                burden["state"].clone(),
            )
        })
        .collect()
    }
}

#[test]
fn what_somebody_paid_goes_with_them_to_another_batch() {
    let mut books = books(2);
    let own = books.cost("candidate", 300_000);
    let first = books.people[0];
    books.keep(&own, &[first]);
    let later = books.batch_of("Angkatan 6", books.programme, "2026-06-01");
    books.moves(first, later);
    let programme = books.programme;
    assert_eq!(
        books.told(programme, first),
        [(json!("Angkatan 6"), json!(300_000), json!("broken"))],
        "counted once, where they are now"
    );
    let stamp = books.story.stamp();
    let statement = books.story.office.read(stamp, |office| office.cost_statement(first));
    let statement = statement.expect("a statement");
    assert_eq!((statement.person.burden.paid, statement.lines.len()), (300_000, 1));
    let exceptions = books.story.office.read(stamp, |office| office.burden_exceptions());
    assert_eq!(exceptions.expect("exceptions").len(), 1);
}

#[test]
fn what_somebody_paid_counts_for_the_programme_that_took_it() {
    let mut books = books(2);
    let shared = books.cost("partner", 10_000_000);
    books.keep(&shared, &[]);
    let own = books.cost("candidate", 300_000);
    let first = books.people[0];
    books.keep(&own, &[first]);
    let page = books.story.done(
        "edit_programme",
        json!({ "id": null, "row": { "name": "SSW", "scheme": "ssw", "destination": "JP", "partner": null, "payer": null,
            "contract_years": 5, "quota": null, "started_on": null, "ended_on": null, "about": null } }),
    );
    let all = page["programmes"].as_array().expect("programmes");
    let ssw = all
        .iter()
        .find(|one| one["row"]["name"] == "SSW")
        .expect("the programme");
    let ssw: ProgrammeId = key(&ssw["id"]);
    let elsewhere = books.batch_of("SSW 1", ssw, "2026-06-01");
    books.moves(first, elsewhere);
    let programme = books.programme;
    assert_eq!(
        books.told(programme, first),
        [(json!("Angkatan 4"), json!(300_000), json!("broken"))]
    );
    assert_eq!(
        books.told(ssw, first),
        [(json!("SSW 1"), json!(0), json!("no_promise"))],
        "the other programme took nothing"
    );
    let second = books.people[1];
    let page = books.story.done("costs_of", json!(programme));
    let one = page["people"].as_array().expect("people").iter();
    let stayed = one
        .clone()
        .find(|one| one["candidate"] == json!(second))
        .expect("who stayed");
    assert_eq!(
        stayed["burden"]["by_others"], 10_000_000,
        "what a batch shares is shared by those who are in it"
    );
}

#[test]
fn money_is_spent_on_people_of_the_batch() {
    let mut books = books(2);
    let stranger = books.story.candidate("Orang Lain");
    let row = books.cost("partner", 850_000);
    let ask = json!({ "id": null, "row": row, "candidates": [books.people[0], stranger] });
    let refusal = books.story.refused("keep_cost", ask);
    assert_eq!(
        refusal,
        Refusal::NeverInBatch {
            person: "Orang Lain".to_owned()
        }
    );
    let page = books.story.done("costs_of", json!(books.programme));
    assert_eq!(page["lines"], json!([]), "all of them, or nobody");
    let mut all = row.clone();
    all["batch"] = Value::Null;
    let ask = json!({ "id": null, "row": all, "candidates": [stranger] });
    assert!(matches!(
        books.story.refused("keep_cost", ask),
        Refusal::NeverInBatch { .. }
    ));
    let first = books.people[0];
    let later = books.batch_of("Angkatan 6", books.programme, "2026-06-01");
    books.moves(first, later);
    let page = books.keep(&row, &[first]);
    assert_eq!(
        page["lines"].as_array().map(Vec::len),
        Some(1),
        "a bill may come after somebody has left"
    );
}
