//! Templates that the office writes itself: who may, which holds on which day, and what happens to them when computers meet.

use crate::meeting::{is_sound, questions};
use office::{
    Deed, Refusal, Result,
    candidates::background::Keyed,
    ids::TemplateId,
    refusal::Problem,
    templates::Template,
    vocabulary::{PaperLanguage, PrintedAbout, Role},
};
use serde_json::json;
use tests::{Story, day};

fn template(name: &str, from: &str, source: &str) -> Template {
    Template {
        name: Some(name.to_owned()),
        about: Some(PrintedAbout::Person),
        language: None,
        based_on: Some("dossier".to_owned()),
        edition: Some(format!("dari {from}")),
        from_on: Some(from.to_owned()),
        until_on: None,
        source: Some(source.to_owned()),
    }
}

/// The catalogue of these stories: a dossier about a person, and nothing else.
fn is_paper(name: &str, about: PrintedAbout) -> bool {
    name == "dossier" && about == PrintedAbout::Person
}

fn keep_as(story: &mut Story, by: office::ids::StaffId, id: Option<TemplateId>, row: Template) -> Result<()> {
    let stamp = story.stamp_of(by);
    story.office.write(stamp, Deed::EditTemplate, |office| {
        office.edit_template(Keyed { id, row }, is_paper)
    })
}

fn keep(story: &mut Story, id: Option<TemplateId>, row: Template) -> Result<()> {
    let admin = story.admin;
    keep_as(story, admin, id, row)
}

fn refusal(answer: Result<()>) -> Refusal {
    crate::meeting::refusal(answer)
}

fn list(story: &mut Story) -> Vec<Keyed<TemplateId, Template>> {
    let stamp = story.stamp();
    story
        .office
        .read(stamp, |office| office.list_templates())
        .expect("the templates")
}

/// The edition that counts for the dossier on a day.
fn holds(story: &mut Story, date: &str) -> Option<String> {
    let stamp = story.stamp();
    let found = story.office.read(stamp, |office| office.templates_on(day(date)));
    found
        .expect("the templates")
        .into_iter()
        .next()
        .and_then(|template| template.edition)
}

#[test]
fn only_an_administrator_changes_how_papers_look() {
    let mut story = Story::new();
    for role in [Role::Clerk, Role::Teacher, Role::Viewer] {
        let somebody = story.staff(&format!("Staf {}", role.word()), role);
        let told = keep_as(&mut story, somebody, None, template("Berkas", "2026-11-01", "= A"));
        assert!(matches!(refusal(told), Refusal::NotAllowed { .. }), "{role:?}");
    }
    keep(&mut story, None, template("Berkas", "2026-11-01", "= A")).expect("an administrator may");
    assert_eq!(list(&mut story).len(), 1);
}

#[test]
fn every_wrong_field_is_told_at_once() {
    let mut story = Story::new();
    let empty = Template {
        name: Some("  ".to_owned()),
        about: Some(PrintedAbout::Batch),
        language: Some(PaperLanguage::Ja),
        based_on: Some("dossier".to_owned()),
        edition: None,
        from_on: Some("kemarin".to_owned()),
        until_on: Some("2026-11-01".to_owned()),
        source: Some(" \n".to_owned()),
    };
    let Refusal::Fields { problems } = refusal(keep(&mut story, None, empty)) else {
        panic!("wrong fields");
    };
    let mut fields: Vec<&str> = problems.iter().map(|problem| problem.field.as_str()).collect();
    fields.sort_unstable();
    assert_eq!(fields, ["based_on", "edition", "from_on", "name", "source"]);
    assert!(
        problems.iter().any(|problem| problem.problem == Problem::UnknownPaper),
        "a dossier is about a person"
    );
    assert_eq!(list(&mut story), []);
}

#[test]
fn a_text_longer_than_anybody_writes_is_refused() {
    let mut story = Story::new();
    let long = template("Berkas", "2026-11-01", &"あ".repeat(200_001));
    assert!(matches!(refusal(keep(&mut story, None, long)), Refusal::Fields { .. }));
    let just = template("Berkas", "2026-11-01", &"あ".repeat(200_000));
    keep(&mut story, None, just).expect("as long as it may be");
}

#[test]
fn the_newest_edition_that_has_begun_and_not_ended_holds() {
    let mut story = Story::new();
    keep(&mut story, None, template("Berkas", "2026-01-01", "= Lama")).expect("an edition");
    let brief = Template {
        until_on: Some("2026-06-30".to_owned()),
        ..template("Berkas", "2026-06-01", "= Sebentar")
    };
    keep(&mut story, None, brief).expect("an edition");
    keep(&mut story, None, template("Berkas", "2027-01-01", "= Nanti")).expect("an edition");
    let check = |story: &mut Story, date: &str, edition: Option<&str>| {
        assert_eq!(holds(story, date).as_deref(), edition, "{date}");
    };
    check(&mut story, "2025-12-31", None);
    check(&mut story, "2026-01-01", Some("dari 2026-01-01"));
    check(&mut story, "2026-06-01", Some("dari 2026-06-01"));
    check(&mut story, "2026-06-30", Some("dari 2026-06-01"));
    check(&mut story, "2026-07-01", Some("dari 2026-01-01"));
    check(&mut story, "2027-01-01", Some("dari 2027-01-01"));
}

#[test]
fn a_withdrawn_edition_gives_way_and_comes_back_by_undo() {
    let mut story = Story::new();
    keep(&mut story, None, template("Berkas", "2026-01-01", "= Lama")).expect("an edition");
    keep(&mut story, None, template("Berkas", "2026-11-01", "= Baru")).expect("an edition");
    let newest = list(&mut story)[0].id.expect("a key");
    story.done("withdraw_template", json!(newest));
    assert_eq!(holds(&mut story, "2026-11-22").as_deref(), Some("dari 2026-01-01"));
    story.done("undo", json!(null));
    assert_eq!(holds(&mut story, "2026-11-22").as_deref(), Some("dari 2026-11-01"));
    assert!(matches!(
        story.refused("withdraw_template", json!(TemplateId::shared("nowhere"))),
        Refusal::NotFound { .. }
    ));
}

#[test]
fn two_computers_that_each_write_an_edition_have_both() {
    let [mut office, mut laptop] = Story::new().on_computers();
    keep(&mut office, None, template("Berkas", "2026-10-01", "= Kantor")).expect("an edition");
    keep(&mut laptop, None, template("Berkas", "2026-11-01", "= Laptop")).expect("an edition");
    office.hear(&laptop);
    laptop.hear(&office);
    assert_eq!(list(&mut office), list(&mut laptop));
    assert_eq!(list(&mut office).len(), 2);
    assert_eq!(holds(&mut office, "2026-11-22").as_deref(), Some("dari 2026-11-01"));
    assert_eq!(questions(&office), [], "two editions are no question");
    is_sound(&mut office);
}

#[test]
fn one_edition_changed_on_two_computers_is_asked_about() {
    let mut story = Story::new();
    keep(&mut story, None, template("Berkas", "2026-10-01", "= Awal")).expect("an edition");
    let id = list(&mut story)[0].id;
    let [mut office, mut laptop] = story.on_computers();
    keep(&mut office, id, template("Berkas", "2026-10-01", "= Kantor")).expect("a change");
    keep(&mut laptop, id, template("Berkas", "2026-10-01", "= Laptop")).expect("a change");
    office.hear(&laptop);
    laptop.hear(&office);
    let asked = questions(&office);
    assert_eq!(asked.len(), 1, "{asked:?}");
    assert_eq!(
        (asked[0].tbl.as_str(), asked[0].group.as_str()),
        ("templates", "template")
    );
    assert_eq!(
        list(&mut office),
        list(&mut laptop),
        "both show the same meanwhile, one whole text"
    );
}
