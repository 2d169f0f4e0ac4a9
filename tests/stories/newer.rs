//! A computer with a newer program among older ones: what it writes is kept, handed on, taken along, and shown after the
//! upgrade.

use crate::meeting::{computers, group, is_sound, questions, refusal};
use office::{
    Refusal,
    book::{DeedId, DeedRow, Entry, Parcel},
    store::opening::NEWEST,
};
use serde_json::{Value, json};
use tests::Story;

const NEWER: i64 = 77;

/// A computer whose program knows a group `visa` of candidates and a table `visas`, told by its parcels.
#[derive(Default)]
struct Newer(Parcel);

impl Newer {
    /// Does a deed of one entry and gives the entry's name.
    fn writes(&mut self, place: (&str, &str), kind: &str, body: Value, replaced: Value) -> String {
        let seq = i64::try_from(self.0.entries.len()).expect("few entries") + 1;
        let clock = (tests::morning().timestamp_millis() + seq) << 16;
        self.0.deeds.push(DeedRow {
            id: DeedId {
                replica: NEWER,
                opens: seq,
            },
            clock,
            at: tests::morning().to_rfc3339(),
            staff: "dewi".to_owned(),
            staff_name: "Dewi Lestari".to_owned(),
            device: "PC-BARU".to_owned(),
            name: "edit_candidate".to_owned(),
            facts: "{}".to_owned(),
            undoes: None,
            redoes: None,
        });
        self.0.entries.push(Entry {
            replica: NEWER,
            seq,
            opens: seq,
            clock,
            schema: i64::from(NEWEST) + 1,
            tbl: place.0.to_owned(),
            key: place.1.to_owned(),
            kind: kind.to_owned(),
            body: body.to_string(),
            replaced: replaced.to_string(),
        });
        format!("{NEWER}:{seq}")
    }

    /// Fills the group that only it knows.
    fn fills(&mut self, key: &str, visa: &str, replaced: &[String]) -> String {
        let body = json!({ "visa": { "visa_number": visa } });
        self.writes(("candidates", key), "change", body, json!({ "visa": replaced }))
    }

    fn tells(&self, story: &mut Story) {
        let now = story.stamp().now;
        story.office.take_in(&self.0, now).expect("what a newer program wrote");
    }
}

/// What the newest entry of a row says of a group.
fn said(story: &Story, key: &str, group: &str) -> Value {
    let book = story
        .office
        .entries_since(&office::book::Vector::new())
        .expect("the book");
    let mut entries: Vec<Entry> = book.entries.into_iter().filter(|entry| entry.key == key).collect();
    entries.sort_by_key(|entry| entry.clock);
    let bodies = entries.iter().rev().map(|entry| entry.body.parse().expect("a body"));
    bodies
        .map(|body: Value| body[group].clone())
        .find(|value| !value.is_null())
        .unwrap_or_default()
}

fn agree(one: &mut Story, other: &mut Story) {
    one.hear(other);
    other.hear(one);
    assert_eq!(
        one.office.contents().expect("contents"),
        other.office.contents().expect("contents")
    );
    is_sound(one);
    is_sound(other);
}

#[test]
fn what_only_a_newer_program_knows_goes_and_comes_back_with_its_person() {
    let ([mut office, mut laptop], siti) = computers();
    let key = siti.to_string();
    let mut newer = Newer::default();
    newer.fills(&key, "JP-1", &[]);
    newer.tells(&mut office);
    office.done("withdraw_candidate", json!(siti));
    agree(&mut laptop, &mut office);
    for story in [&mut office, &mut laptop] {
        assert_eq!(
            story.done("profile_of", json!(siti))["withdrawn"],
            true,
            "nothing of her is left standing"
        );
    }
    laptop.done("restore_candidate", json!(siti));
    agree(&mut office, &mut laptop);
    assert_eq!(office.done("profile_of", json!(siti))["withdrawn"], false);
    assert_eq!(
        said(&office, &key, "visa"),
        json!({ "visa_number": "JP-1" }),
        "nothing is lost"
    );
    let back = office.office.questions().expect("the questions");
    assert_eq!(back, [], "and nobody is asked");

    office.done("withdraw_candidate", json!(siti));
    office.done("undo", json!(null));
    assert_eq!(office.done("profile_of", json!(siti))["withdrawn"], false);
    assert_eq!(said(&office, &key, "visa"), json!({ "visa_number": "JP-1" }));
    office.done("redo", json!(null));
    assert_eq!(office.done("profile_of", json!(siti))["withdrawn"], true);
    agree(&mut laptop, &mut office);
}

#[test]
fn what_a_newer_program_changed_is_taken_back_by_an_older_one() {
    let ([mut office, mut laptop], siti) = computers();
    let key = siti.to_string();
    let mut newer = Newer::default();
    let first = newer.fills(&key, "JP-1", &[]);
    let second = newer.fills(&key, "JP-2", std::slice::from_ref(&first));
    newer.tells(&mut office);
    office.done("undo_deed", json!(second));
    assert_eq!(said(&office, &key, "visa"), json!({ "visa_number": "JP-1" }));
    office.done("undo_deed", json!(first));
    assert_eq!(
        said(&office, &key, "visa"),
        json!({ "visa_number": null }),
        "before the first there was nothing"
    );
    assert_eq!(
        office.refused("undo_deed", json!(second)),
        Refusal::NothingToUndo,
        "and each only once"
    );
    agree(&mut laptop, &mut office);
}

#[test]
fn rows_of_a_table_that_only_a_newer_program_knows_are_kept_and_handed_on() {
    let ([mut office, mut laptop], siti) = computers();
    let mut newer = Newer::default();
    let body = json!({ "visa": { "candidate": siti, "visa_number": "JP-1" } });
    let deed = newer.writes(("visas", "V-1"), "insert", body.clone(), json!({}));
    newer.tells(&mut office);
    agree(&mut laptop, &mut office);
    assert_eq!(said(&laptop, "V-1", "visa"), body["visa"], "an older one passes it on");
    laptop.done("undo_deed", json!(deed));
    let book = laptop
        .office
        .entries_since(&office::book::Vector::new())
        .expect("the book");
    let last = book
        .entries
        .iter()
        .rfind(|entry| entry.key == "V-1")
        .map(|entry| entry.kind.clone());
    assert_eq!(last.as_deref(), Some("withdraw"), "and can take it back");
    agree(&mut office, &mut laptop);
}

#[test]
fn a_question_between_newer_programs_can_be_decided_on_an_older_one() {
    let ([mut office, mut laptop], siti) = computers();
    let key = siti.to_string();
    let mut newer = Newer::default();
    newer.fills(&key, "JP-1", &[]);
    newer.fills(&key, "JP-2", &[]);
    newer.tells(&mut office);
    let asked = questions(&office);
    assert_eq!(asked.len(), 1, "two values stand side by side: {asked:?}");
    assert_eq!(office.refused("withdraw_candidate", json!(siti)), Refusal::QuestionOpen);
    let stamp = office.stamp();
    office.office.decide(stamp, &asked[0], 1).expect("a decision");
    assert_eq!(questions(&office), []);
    agree(&mut laptop, &mut office);
}

#[test]
fn a_group_that_came_with_a_later_schema_is_empty_again_after_its_first_filling_is_taken_back() {
    let ([mut office, _], _) = computers();
    let (_, rest) = computers::<1>();
    let key = rest.to_string();
    let mut earlier = Newer::default();
    let only = json!({ "identity": { "name": "Dari program lama", "nik": null, "birth_place": null, "birth_date": null, "sex": null } });
    earlier.writes(("candidates", &key), "insert", only, json!({}));
    earlier.tells(&mut office);
    office.done(
        "edit_candidate",
        json!({ "candidate": rest, "groups": { "note": { "note": "pertama" } } }),
    );
    let turned = office.done("undo", json!(null));
    assert_eq!(turned["changed"], true);
    assert_eq!(group(&mut office, rest, "note")["note"], json!(null));
    is_sound(&mut office);
}

#[test]
fn an_entry_that_cannot_be_kept_refuses_the_whole_parcel() {
    let ([mut office, _], siti) = computers();
    let mut newer = Newer::default();
    newer.fills(&siti.to_string(), "JP-1", &[]);
    newer.0.entries[0].seq = 5;
    let before = office.office.contents().expect("contents");
    let now = office.stamp().now;
    assert_eq!(
        refusal(office.office.take_in(&newer.0, now)),
        Refusal::EntriesMissing,
        "the unknown is counted like the known"
    );
    assert_eq!(office.office.contents().expect("contents"), before);
}
