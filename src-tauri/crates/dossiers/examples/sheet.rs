//! Sets a form while its template is being written: `sheet TEMPLATE.typ FACTS.json OUT.pdf`. The facts are a form as the
//! printer reads it (person, people, labels …); pictures are taken from the invented people.

#[expect(dead_code, reason = "not every paper of the tests is set here")]
#[path = "../tests/people/mod.rs"]
mod people;

use std::{collections::BTreeMap, env, error::Error, fs};

use dossiers::{Form, Print, Printer, Template};
use serde_json::{Map, Value};
use words::Language;

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = env::args().skip(1);
    let mut next = || arguments.next().ok_or("sheet TEMPLATE.typ FACTS.json OUT.pdf");
    let (template, facts, out) = (next()?, next()?, next()?);
    let facts: Map<String, Value> = serde_json::from_str(&fs::read_to_string(facts)?)?;
    let text = |name: &str| facts.get(name).and_then(Value::as_str).unwrap_or_default().to_owned();
    let language: Language = text("language").parse().unwrap_or(Language::Id);
    let base = people::form("dossier", language, people::dewi(language));
    let (person, people) = match text("who").as_str() {
        "empty" => (people::walked_in(), vec![people::walked_in()]),
        "many" => (
            people::dewi(language),
            (0..23).map(|_| people::dewi(language)).collect(),
        ),
        "long" => (people::long_lived(language), vec![people::long_lived(language)]),
        _ => (
            people::dewi(language),
            vec![people::dewi(language), people::walked_in()],
        ),
    };
    let labels = facts.get("labels").cloned().unwrap_or_default();
    let labels: BTreeMap<String, String> = serde_json::from_value(labels).unwrap_or_default();
    let form = Form {
        template: Template::Own(fs::read_to_string(template)?),
        title: text("title"),
        copy: text("copy"),
        eras: facts.get("eras").and_then(Value::as_bool).unwrap_or_default(),
        codes: people
            .iter()
            .chain([&person])
            .map(|one| one.card.clone())
            .filter(|card| !card.is_empty())
            .collect(),
        person: Some(person),
        people,
        pictures: BTreeMap::from([("photo".to_owned(), people::PHOTO.to_vec())]),
        labels: base.labels.clone().into_iter().chain(labels).collect(),
        facts: facts
            .iter()
            .filter(|(name, _)| !["language", "who", "title", "copy", "eras", "labels"].contains(&name.as_str()))
            .map(|(name, value)| (name.clone(), value.clone()))
            .collect(),
        ..base
    };
    let print = Print::Form(Box::new(form));
    let printer = Printer::new();
    let pdf = printer.render(&print, people::today())?;
    fs::write(&out, &pdf.bytes)?;
    println!("{out}: {} pages; blank: {}", pdf.pages, pdf.blanks.join(", "));
    let spots: usize = printer
        .look(&print, people::today())?
        .pages
        .iter()
        .map(|page| page.spots.len())
        .sum();
    println!("{spots} places can be clicked");
    Ok(())
}
