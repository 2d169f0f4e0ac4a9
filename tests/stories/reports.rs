//! Reports count what the store holds and say nothing that it does not know. The sample centre's are read here as a city's
//! coordinator would read them: every number that is told of the five programmes stands in one.

use crate::{
    placements::{Abroads, abroad},
    sample::{TODAY, open},
};
use office::{
    Refusal,
    export::xlsx,
    import::{book, sheet::Cell},
    reports::monthly::{MonthlySheetOf, layout},
    vocabulary::{MonthlySheet, Role},
};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use tests::{Story, today};

type Row = BTreeMap<String, Value>;

/// A report's answer as rows of values under the names of their columns.
fn rows(report: &Value) -> Vec<Row> {
    let columns: Vec<&str> = report["columns"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|column| column["name"].as_str())
        .collect();
    let rows = report["rows"].as_array().into_iter().flatten();
    rows.map(|row| {
        let cells = row["cells"].as_array().expect("cells");
        assert_eq!(cells.len(), columns.len(), "a cell for each column");
        let named = columns.iter().zip(cells);
        named
            .map(|(name, cell)| ((*name).to_owned(), cell["value"].clone()))
            .collect()
    })
    .collect()
}

fn row<'r>(rows: &'r [Row], column: &str, value: &str) -> &'r Row {
    let found = rows.iter().find(|row| row[column] == value);
    found.unwrap_or_else(|| panic!("no row with {value:?} under {column}"))
}

fn count(row: &Row, column: &str) -> i64 {
    row[column]
        .as_i64()
        .unwrap_or_else(|| panic!("no number under {column}"))
}

/// A report of the sample centre.
fn of_the_sample(name: &str) -> Vec<Row> {
    let mut shared = open(&TODAY);
    let (story, stamp, _) = &mut *shared;
    let report = office::desk::answer(&mut story.office, *stamp, "report", json!({ "name": name })).expect("a report");
    rows(&report)
}

#[test]
fn more_than_sixty_in_four_batches_all_paid_by_the_partner_with_one_exception() {
    let programmes = of_the_sample("programmes");
    let kaikoukai = row(&programmes, "programme", "Banjarmasin – Kaikoukai");
    assert!(count(kaikoukai, "departed") > 60, "more than sixty");
    assert_eq!(
        kaikoukai["since"], "2019",
        "no more of the day is known, and none is made up"
    );
    assert_eq!(count(kaikoukai, "batches"), 4);
    assert_eq!(count(kaikoukai, "contract-years"), 5);
    assert_eq!(count(kaikoukai, "branches"), 25, "nearly 25, as the partner says");
    let of_it: Vec<Row> = of_the_sample("costs")
        .into_iter()
        .filter(|row| row["programme"] == "Banjarmasin – Kaikoukai")
        .collect();
    assert!(!of_it.is_empty(), "its costs are known");
    let borne: i64 = of_it.iter().map(|row| count(row, "exceptions")).sum();
    assert_eq!(
        borne, 1,
        "one rupiah that a candidate bore is one too many, and is shown"
    );
    assert!(
        of_it.iter().any(|row| row["payer-kind"] == "term-payer-partner"),
        "the partner pays"
    );
}

#[test]
fn twenty_five_were_planned_and_fifteen_were_sent_off_in_february() {
    let batches = of_the_sample("funnel");
    assert_eq!(count(row(&batches, "batch", "Angkatan 1"), "planned"), 25);
    let fourth = row(&batches, "batch", "Angkatan 4");
    assert_eq!((count(fourth, "enrolled"), count(fourth, "departed")), (19, 15));
    assert_eq!(fourth["first-departure"], "2026-02-18");
    assert_eq!(count(fourth, "stepped-aside"), 4);
}

#[test]
fn a_chain_of_agreements_shows_what_lapsed_and_what_renews_it() {
    let agreements = of_the_sample("agreements");
    let mou = row(&agreements, "until", "2024-07-26");
    assert_eq!(mou["status"], "term-standing-in_renewal");
    assert!(mou["renewed-by"].is_string(), "its renewal has a name");
    row(&agreements, "signed-on", "2014-12-19");
    let msp = row(&agreements, "signed-on", "2024-12-20");
    let witnesses = msp["witnesses"].as_str().expect("witnesses");
    for witness in [
        "KJRI Los Angeles",
        "Kementerian Luar Negeri",
        "Kemnaker",
        "Kementerian Kesehatan",
        "Sekretariat Kabinet",
    ] {
        assert!(witnesses.contains(witness), "{witnesses}");
    }
}

#[test]
fn a_hundred_and_sixty_interns_have_two_tiers_with_two_payers() {
    let programmes = of_the_sample("programmes");
    let joe = row(&programmes, "programme", "Kemnaker – JOE – AP2LN");
    assert_eq!((count(joe, "quota"), count(joe, "enrolled")), (160, 160));
    let costs = of_the_sample("costs");
    let paid = |tier: &str, payer: &str| {
        costs.iter().any(|row| {
            row["programme"] == "Kemnaker – JOE – AP2LN" && row["tier"] == tier && row["payer-kind"] == payer
        })
    };
    assert!(paid("term-tier-blk", "term-payer-government"), "Kemnaker pays the BLK");
    assert!(
        paid("term-tier-lpk", "term-payer-subsidy"),
        "JOE subsidises what follows"
    );
}

#[test]
fn five_hundred_guests_are_counted_online_and_in_the_hall() {
    let events = of_the_sample("events");
    let seminar = events.iter().find(|row| row["expected"] == 500).expect("the seminar");
    assert_eq!(count(seminar, "listed"), 500);
    assert!(
        count(seminar, "came-online") > count(seminar, "came"),
        "most of them from afar"
    );
}

#[test]
fn placements_say_who_stays_and_what_they_wish() {
    let branches = of_the_sample("placements");
    let sum = |column: &str| branches.iter().map(|row| count(row, column)).sum::<i64>();
    assert!(sum("placed") >= 62, "everybody who departed is somewhere");
    assert_eq!(
        sum("placed"),
        sum("there-now") + sum("returned-finished") + sum("returned-early"),
        "nobody is lost between two columns"
    );
    assert!(
        sum("content") > sum("not-content"),
        "mostly content, as the press tells"
    );
    assert!(sum("wants-extension") > 0 && sum("wants-family") > 0);
}

#[test]
fn whoever_passed_at_the_second_try_has_passed_once() {
    let mut story = Story::new();
    let (_, class, people) = story.class_of(2);
    for (held_on, points) in [("2026-11-02", [30, 80]), ("2026-11-16", [90, 80])] {
        story.own_exam("UJI");
        let sitting = story.sitting(class, "UJI", held_on, json!({ "decisive": false, "remedial_of": null }));
        for (person, score) in people.iter().zip(points) {
            story.score(sitting, *person, &[score]);
        }
    }
    let report = rows(&story.done("report", json!({ "name": "pass_rates" })));
    let exam = &report[0];
    assert_eq!((count(exam, "sat"), count(exam, "tries")), (2, 4));
    assert_eq!((count(exam, "passed"), count(exam, "not-passed")), (2, 0), "{exam:?}");
    assert_eq!(exam["passed-share"], 1000);
}

#[test]
fn money_is_not_reported_to_whoever_may_not_see_it() {
    let mut story = Story::new();
    let teacher = story.staff("Bu Ratna", Role::Teacher);
    let refused = story.refused_as(teacher, "report", json!({ "name": "costs" }));
    assert!(matches!(refused, Refusal::NotAllowed { .. }), "{refused:?}");
    story.done_as(teacher, "report", json!({ "name": "origins" }));
}

#[test]
fn the_ministrys_sheet_holds_text_where_excel_would_damage_it_and_nothing_where_nothing_is_known() {
    let mut abroad = abroad(1);
    abroad.gone_since("2025-02-18");
    let Abroads { mut story, people, .. } = abroad;
    let identity = json!({ "name": "Siti Rahmawati", "nik": "6371015708030007", "birth_place": "Banjarmasin", "birth_date": "2003-08-17", "sex": "female" });
    let contact = json!({ "phone": "081234567890", "phone_typed": null, "email": "siti@contoh.example" });
    story.done(
        "edit_candidate",
        json!({ "candidate": people[0], "groups": { "identity": identity, "contact": contact } }),
    );
    let of = MonthlySheetOf {
        sheet: MonthlySheet::Departures,
        month: "2025-02".to_owned(),
    };
    let stamp = story.stamp();
    let (page, table) = story
        .office
        .read(stamp, |office| {
            Ok((office.monthly_page(&of)?, office.monthly_table(&of)?))
        })
        .expect("the sheet");
    assert_eq!(table.columns.len(), 27, "A to AA");
    let bytes = xlsx::write_under_title(&layout(of.sheet).title, &table, today()).expect("a workbook");
    let read = book::open(&bytes).expect("our own workbook");
    let sheet = read
        .sheets
        .iter()
        .find(|sheet| sheet.name == "BNBA MAGANG LN")
        .expect("the tab");
    assert_eq!(
        *sheet.cell(1, 1),
        Cell::Text("NIK".to_owned()),
        "headings stand in the second row"
    );
    assert_eq!(
        *sheet.cell(2, 1),
        Cell::Text("6371015708030007".to_owned()),
        "data begin in the third"
    );
    assert_eq!(*sheet.cell(2, 5), Cell::Text("+6281234567890".to_owned()));
    assert_eq!(*sheet.cell(2, 2), Cell::Text("SITI RAHMAWATI".to_owned()));
    assert_eq!(
        *sheet.cell(2, 7),
        Cell::Empty,
        "nobody said where she lives, and nobody guesses"
    );
    assert_eq!(*sheet.cell(2, 12), Cell::Empty, "the sheet has no word for this route");
    assert!(page.always.contains(&"ALAMAT KTP".to_owned()), "{:?}", page.always);
    let january = MonthlySheetOf {
        month: "2025-01".to_owned(),
        ..of
    };
    let empty = story
        .office
        .read(stamp, |office| office.monthly_table(&january))
        .expect("another month");
    assert!(empty.rows.is_empty());
}

#[test]
fn a_sheet_that_was_handed_in_is_remembered_and_a_month_that_is_none_is_refused() {
    let mut story = Story::new();
    let row = |month: &str| json!({ "report": "returns", "month": month, "handed_in_on": "20-11-2026", "people": 3, "note": "BT-07" });
    let page = story.done("hand_in", row("2026-10"));
    assert_eq!(page["handed_in"][0]["row"]["people"], 3);
    let refused = story.refused("hand_in", row("2026-13"));
    assert!(matches!(refused, Refusal::Fields { .. }), "{refused:?}");
    let refused = story.refused("monthly_page", json!({ "sheet": "returns", "month": "Oktober" }));
    assert!(matches!(refused, Refusal::Fields { .. }), "{refused:?}");
}

#[test]
fn the_first_page_tells_only_what_the_reader_may_settle() {
    let mut shared = open(&TODAY);
    let (story, ..) = &mut *shared;
    let kinds = |page: &Value| -> Vec<String> {
        let actions = page["actions"].as_array().expect("actions").iter();
        actions
            .map(|action| action["what"]["kind"].as_str().unwrap_or_default().to_owned())
            .collect()
    };
    let all = kinds(&story.done("today", json!(null)));
    for kind in ["not_ready", "burden", "originals", "agreement", "task", "follow_ups"] {
        assert!(all.contains(&kind.to_owned()), "{kind} is not told: {all:?}");
    }
    let viewer = story.staff("Pak Camat", Role::Viewer);
    assert_eq!(
        kinds(&story.done_as(viewer, "today", json!(null))),
        Vec::<String>::new()
    );
}

#[test]
fn what_is_late_stands_before_what_is_near() {
    let mut shared = open(&TODAY);
    let (story, ..) = &mut *shared;
    let page = story.done("today", json!(null));
    let order = |action: &Value| {
        ["late", "soon", "in_time"]
            .iter()
            .position(|word| action["pressing"] == *word)
    };
    let pressing: Vec<_> = page["actions"].as_array().expect("actions").iter().map(order).collect();
    assert!(pressing.is_sorted(), "{pressing:?}");
}
