//! Papers that the office sets in its own way: a template in place of a shipped one, or for a paper of its own, by dated
//! editions; and the bench at which a template is written, with what it may read.

use super::{
    Given, PrintAbout, PrintLine, PrintLook, invented, look_of,
    room::{Begun, Room},
};
use crate::{
    Seat,
    jobs::read_language,
    papers::{fault, labels, refusal},
};
use chrono::NaiveDate;
use dossiers::{
    Form, Labels, Print, Trouble, apart,
    catalogue::{self, About, Edition, KINDS, Kind},
};
use office::{
    Deed, Refusal, Result,
    candidates::background::Keyed,
    ids::{BatchId, CandidateId, TemplateId},
    office::Reading,
    templates::{Template, TemplateFault},
    vocabulary::PrintedAbout,
};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use ts_rs::TS;
use words::{Language, Words};

/// What the name of a paper of the office's own begins with, where a paper of the catalogue has its name.
const OWN: &str = "own:";

/// A paper on a day, as somebody asked for it.
#[derive(Clone)]
pub(super) struct Paper {
    pub kind: Kind,
    pub edition: Edition,
    pub words: &'static Words,
    /// The office's template, where it takes the shipped one's place.
    pub own: Option<OwnTemplate>,
}

/// What the office wrote.
#[derive(Clone)]
pub(super) struct OwnTemplate {
    /// What the paper is called.
    pub name: String,
    /// The text.
    pub source: String,
    /// Whether it stands in place of a shipped paper.
    pub replaces: bool,
}

impl Paper {
    /// What the paper is called.
    pub(super) fn name(&self) -> String {
        match &self.own {
            Some(own) if !own.replaces => own.name.clone(),
            Some(_) | None => self.words.say(&format!("print-{}", self.kind.name)),
        }
    }
}

/// A template at the bench, not kept yet, and about whom it is shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct LookAtTemplate {
    /// The template.
    pub template: Template,
    /// `id`, `en` or `ja`; counts where the template has no language of its own.
    pub language: String,
    /// About whom; somebody invented when left out.
    pub candidate: Option<CandidateId>,
    /// About which batch; invented people when left out.
    pub batch: Option<BatchId>,
}

/// A template as it comes out, or what is wrong with it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TemplateLook {
    /// The pages; none while it has faults.
    pub look: Option<PrintLook>,
    /// Its faults, each with its place.
    pub faults: Vec<TemplateFault>,
}

/// Something that a template may read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TemplateField {
    /// Its name in a template: `data.person.names.ktp`. What comes several times has `()` behind its name.
    pub name: String,
    /// What it is, in the reader's words; blank where the name says it.
    pub meaning: String,
    /// What it says of somebody invented.
    pub example: String,
}

/// What a template may be begun from, and what it may read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TemplateBench {
    /// Shipped templates by the paper that they set.
    pub shipped: Vec<ShippedTemplate>,
    /// What may be read about a person.
    pub fields: Vec<TemplateField>,
}

/// A shipped template.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ShippedTemplate {
    /// The paper, as the catalogue names it.
    pub print: String,
    /// What it is about.
    pub about: PrintedAbout,
    /// Its languages.
    pub languages: Vec<String>,
    /// Its text.
    pub source: String,
}

/// A print of that name on a day: the office's own template where it has one, else the shipped one. `shipped` asks for the
/// shipped one in any case.
pub(super) fn find(office: &Reading<'_>, name: &str, language: &str, day: NaiveDate, shipped: bool) -> Result<Paper> {
    let not_known = || Refusal::NotUnderstood {
        detail: name.to_owned(),
    };
    let ended = || Refusal::EditionEnded { print: name.to_owned() };
    let templates = office.templates_on(day)?;
    if name.starts_with(OWN) {
        let editions: Vec<Template> = templates
            .into_iter()
            .filter(|template| own_name(template).is_some_and(|own| own == name))
            .collect();
        let kind = own_kind(name, &editions).ok_or_else(ended)?;
        let words = language_of(&kind, language)?;
        let template = editions
            .into_iter()
            .find(|template| template.is_in(words.language().code()))
            .ok_or_else(not_known)?;
        return with(kind, words, template).ok_or_else(|| ended().into());
    }
    let kind = catalogue::kind(name).ok_or_else(not_known)?;
    let words = language_of(kind, language)?;
    let own = templates
        .into_iter()
        .find(|template| template.based_on.as_deref() == Some(name) && template.is_in(words.language().code()));
    if let Some(template) = own.filter(|_| !shipped)
        && let Some(paper) = with(kind.clone(), words, template)
    {
        return Ok(paper);
    }
    Ok(Paper {
        edition: kind.edition(day).ok_or_else(ended)?.clone(),
        kind: kind.clone(),
        words,
        own: None,
    })
}

/// The papers of the office's own on a day, for the catalogue; and which shipped ones have an edition of the office's.
pub(super) fn lines(templates: &[Template], lines: &mut Vec<PrintLine>) {
    for line in lines.iter_mut() {
        let own = templates
            .iter()
            .find(|template| template.based_on.as_ref() == Some(&line.print));
        if let Some(own) = own {
            line.edition = own.edition.clone();
            line.own = own.name.clone();
        }
    }
    for template in templates {
        let Some(print) = own_name(template) else { continue };
        if lines.iter().any(|line| line.print == print) {
            continue;
        }
        let editions: Vec<Template> = templates
            .iter()
            .filter(|other| own_name(other).as_ref() == Some(&print))
            .cloned()
            .collect();
        let Some(kind) = own_kind(&print, &editions) else {
            continue;
        };
        lines.push(PrintLine {
            about: super::about_word(kind.about).to_owned(),
            languages: kind.languages,
            official: false,
            eras: None,
            edition: template.edition.clone(),
            source: String::new(),
            own: template.name.clone(),
            print,
        });
    }
}

fn with(kind: Kind, words: &'static Words, template: Template) -> Option<Paper> {
    let from = template.from_on.as_deref()?.parse().ok()?;
    Some(Paper {
        edition: Edition {
            edition: template.edition.unwrap_or_default(),
            from,
            until: template.until_on.and_then(|until| until.parse().ok()),
            // What goes with the paper besides its text goes with the office's text too: words, codes.
            template: kind
                .editions
                .last()
                .map(|edition| edition.template.clone())
                .unwrap_or_default(),
            either_years: kind.editions.last().is_some_and(|edition| edition.either_years),
            source: String::new(),
        },
        own: Some(OwnTemplate {
            name: template.name.unwrap_or_default(),
            source: template.source?,
            replaces: template.based_on.is_some(),
        }),
        kind,
        words,
    })
}

/// The name of a paper of the office's own, in one word; none where the template takes a shipped paper's place.
fn own_name(template: &Template) -> Option<String> {
    if template.based_on.is_some() {
        return None;
    }
    let words: Vec<&str> = template.name.as_deref()?.split_whitespace().collect();
    Some(format!("{OWN}{}", words.join("_")))
}

fn own_kind(name: &str, editions: &[Template]) -> Option<Kind> {
    let newest = editions.first()?;
    let languages = Language::ALL.map(Language::code);
    let made = |language: &&str| editions.iter().any(|template| template.is_in(language));
    Some(Kind {
        name: name.to_owned(),
        about: match newest.about? {
            PrintedAbout::Person => About::Person,
            PrintedAbout::Batch => About::Batch,
        },
        languages: languages
            .iter()
            .filter(|language| made(language))
            .map(ToString::to_string)
            .collect(),
        official: false,
        eras: false,
        money: false,
        needs: Vec::new(),
        editions: Vec::new(),
    })
}

/// The language of a paper: the one asked for where it comes in it, else its own first.
pub(super) fn language_of(kind: &Kind, asked: &str) -> Result<&'static Words> {
    let own = kind.languages.first().map_or(asked, String::as_str);
    let comes = kind.languages.iter().any(|language| language == asked);
    read_language(if comes { asked } else { own })
}

fn printed_about(about: About) -> Option<PrintedAbout> {
    match about {
        About::Person => Some(PrintedAbout::Person),
        About::Batch => Some(PrintedAbout::Batch),
        About::Month | About::Agreement | About::Programme | About::Blank | About::Place => None,
    }
}

/// The words on a paper of the office's own: those of every shipped paper about the same, so that a copied text finds its own.
pub(super) fn own_labels(words: &Words, about: About) -> Labels {
    let alike = KINDS.iter().filter(|kind| kind.about == about);
    alike.flat_map(|kind| labels_of(words, kind)).collect()
}

/// The words on a paper, under its own name and those of its templates.
pub(super) fn labels_of(words: &Words, kind: &Kind) -> Labels {
    let templates = kind.editions.iter().map(|edition| &edition.template);
    let families = templates.chain([&kind.name]);
    families
        .flat_map(|family| labels(words, &format!("{family}-")))
        .collect()
}

/// The paper that a template at the bench would set.
fn at_the_bench(template: &Template, language: &str, today: NaiveDate) -> Result<Paper> {
    let known = template.based_on.as_deref().map(|name| {
        catalogue::kind(name).cloned().ok_or_else(|| Refusal::NotUnderstood {
            detail: name.to_owned(),
        })
    });
    let own = own_name(template).unwrap_or_else(|| OWN.to_owned());
    let kind = match known {
        Some(kind) => kind?,
        None => own_kind(&own, std::slice::from_ref(template))
            .ok_or_else(|| Refusal::field("about", office::refusal::Problem::Empty))?,
    };
    let language = template.language.map_or(language, |own| own.word());
    let words = language_of(&kind, language)?;
    // A text is tried before its days are known.
    let begun = Template {
        from_on: Some(today.to_string()),
        until_on: None,
        source: Some(template.source.clone().unwrap_or_default()),
        ..template.clone()
    };
    with(kind, words, begun).ok_or_else(|| Refusal::not_found("templates").into())
}

impl Room<'_> {
    /// A paper of the office's own about a batch: its people in the order of seats, and what it is called.
    pub(super) fn of_people(&self, batch: BatchId) -> Result<Form> {
        let page = self.office.batch_page(batch)?;
        let name = page.line.row.name.clone().unwrap_or_default();
        let mut form = self.form(&name);
        for line in &page.people {
            self.bring(line.id, &mut form)?;
        }
        form.facts.insert(
            "batch".to_owned(),
            json!({ "name": name, "programme": page.line.programme_name.unwrap_or_default() }),
        );
        Ok(form)
    }

    /// People invented, for a template that is being written.
    fn of_invented(&self) -> Form {
        let person = invented::person(self.words, self.today);
        let mut form = self.form(&person.names.ktp);
        form.codes.push(person.card.clone());
        match self.begun.paper.kind.about {
            About::Batch => {
                let batch = json!({ "name": person.batch, "programme": "" });
                form.facts.insert("batch".to_owned(), batch);
                form.people = vec![person; 3];
            }
            About::Person | About::Month | About::Agreement | About::Programme | About::Blank | About::Place => {
                form.person = Some(person);
            }
        }
        form
    }
}

impl Seat {
    /// What a template is begun from, and what it may read.
    ///
    /// # Errors
    /// A fault of the store.
    pub fn template_bench(&self) -> Result<TemplateBench> {
        let today = self.today();
        let about_people = KINDS.iter().filter(|kind| kind.needs.is_empty());
        let shipped = about_people.filter_map(|kind| {
            Some(ShippedTemplate {
                print: kind.name.clone(),
                about: printed_about(kind.about)?,
                languages: kind.languages.clone(),
                source: apart::shipped_source(&kind.edition(today)?.template)?,
            })
        });
        Ok(TemplateBench {
            shipped: shipped.collect(),
            fields: self.template_fields()?,
        })
    }

    /// A template as it comes out.
    ///
    /// # Errors
    /// [`Refusal::TemplateTooLong`], [`Refusal::TemplateTooMuch`], [`Refusal::NotFound`]; faults are an answer.
    pub fn look_at_template(&self, ask: &LookAtTemplate) -> Result<TemplateLook> {
        let form = self.form_at_the_bench(ask)?;
        match self.printer.look(&Print::Form(Box::new(form)), self.today()) {
            Ok(look) => Ok(TemplateLook {
                look: Some(look_of(look)),
                faults: Vec::new(),
            }),
            Err(Trouble::Template { faults }) => Ok(TemplateLook {
                look: None,
                faults: faults.iter().map(fault).collect(),
            }),
            Err(trouble) => Err(refusal(&trouble).into()),
        }
    }

    /// Keeps an edition of a template, when it can be set.
    ///
    /// # Errors
    /// [`Refusal::Fields`], [`Refusal::TemplateBroken`] and the like, [`Refusal::NotAllowed`].
    pub fn edit_template(&self, ask: &Keyed<TemplateId, Template>) -> Result<Vec<Keyed<TemplateId, Template>>> {
        let is_paper = |name: &str, about: PrintedAbout| {
            catalogue::kind(name).is_some_and(|kind| printed_about(kind.about) == Some(about))
        };
        let proof = ask.row.about.is_some() && ask.row.source.is_some();
        let proved = proof.then(|| self.prove(&ask.row));
        self.at_work(|office, stamp| {
            office.write(stamp, Deed::EditTemplate, |office| {
                office.edit_template(ask.clone(), is_paper)?;
                // Wrong fields are told before a text that cannot be set.
                proved.unwrap_or(Ok(()))?;
                office.list_templates()
            })
        })
    }

    /// Sets it as a file: nobody keeps a text that nobody can print.
    fn prove(&self, template: &Template) -> Result<()> {
        let language = self.words().language().code().to_owned();
        let newest = match template.about {
            Some(PrintedAbout::Batch) => {
                self.at_work(|office, stamp| office.read(stamp, |office| office.list_batches()))?
            }
            Some(PrintedAbout::Person) | None => Vec::new(),
        };
        let form = self.form_at_the_bench(&LookAtTemplate {
            template: template.clone(),
            language,
            candidate: None,
            batch: newest.first().map(|line| line.id),
        })?;
        let printed = self.printer.render(&Print::Form(Box::new(form)), self.today());
        printed.map(|_| ()).map_err(|trouble| refusal(&trouble).into())
    }

    fn form_at_the_bench(&self, ask: &LookAtTemplate) -> Result<Form> {
        let today = self.today();
        let paper = at_the_bench(&ask.template, &ask.language, today)?;
        self.at_work(|office, stamp| {
            office.read(stamp, |office| {
                let begun = Begun::new(office, paper, today, None, &Given::new())?;
                let room = Room::of(&begun, office, Given::new());
                match (ask.template.about, ask.candidate, ask.batch) {
                    (Some(PrintedAbout::Person), Some(candidate), _) => room.compose(&PrintAbout::Person { candidate }),
                    (Some(PrintedAbout::Batch), _, Some(batch)) => room.compose(&PrintAbout::Batch { batch }),
                    _ => Ok(room.of_invented()),
                }
            })
        })
    }

    /// Everything that a template about a person may read, with what it says of somebody invented.
    fn template_fields(&self) -> Result<Vec<TemplateField>> {
        let (words, today) = (self.words(), self.today());
        let begun = json!({ "name": "-", "about": "person", "language": null, "based_on": null, "edition": "1",
            "from_on": null, "until_on": null, "source": "" });
        let template: Template = serde_json::from_value(begun)?;
        let paper = at_the_bench(&template, words.language().code(), today)?;
        let form = self.at_work(|office, stamp| {
            office.read(stamp, |office| {
                let begun = Begun::new(office, paper, today, None, &Given::new())?;
                Ok(Room::of(&begun, office, Given::new()).of_invented())
            })
        })?;
        let mut facts = serde_json::to_value(&form)?;
        if let Some(facts) = facts.as_object_mut() {
            facts.remove("labels");
            facts.remove("people");
        }
        let mut fields = Vec::new();
        collect(&facts, "data", words, &mut fields);
        Ok(fields)
    }
}

/// Walks the facts down to their texts.
fn collect(value: &Value, name: &str, words: &Words, fields: &mut Vec<TemplateField>) {
    let mut tell = |example: String| {
        fields.push(TemplateField {
            name: name.to_owned(),
            meaning: meaning(name, words),
            example,
        });
    };
    match value {
        Value::String(text) => tell(text.clone()),
        Value::Number(number) => tell(number.to_string()),
        Value::Bool(yes) => tell(yes.to_string()),
        Value::Null => tell("none".to_owned()),
        Value::Array(items) => match items.first() {
            Some(first) => collect(first, &format!("{name}()"), words, fields),
            None => tell("()".to_owned()),
        },
        Value::Object(inside) => {
            for (key, value) in inside {
                collect(value, &format!("{name}.{key}"), words, fields);
            }
        }
    }
}

/// What a field is, in the words that the dossier has for it.
fn meaning(name: &str, words: &Words) -> String {
    let label = MEANINGS
        .iter()
        .find(|(field, _)| *field == name)
        .map(|(_, label)| *label);
    label.map(|label| words.say(label)).unwrap_or_default()
}

/// Fields, and the words that say what they are.
const MEANINGS: &[(&str, &str)] = &[
    ("data.language", "template-language"),
    ("data.title", "template-data-title"),
    ("data.edition", "template-edition"),
    ("data.printed_on", "template-data-printed-on"),
    ("data.copy", "template-data-copy"),
    ("data.eras", "template-data-eras"),
    ("data.letterhead.name", "data-centre"),
    ("data.letterhead.address()", "data-centre-address"),
    ("data.letterhead.phone", "data-centre-phone"),
    ("data.letterhead.licence", "data-centre-licence"),
    ("data.person.batch", "template-data-batch"),
    ("data.person.class", "template-data-class"),
    ("data.person.number", "dossier-number"),
    ("data.person.state", "template-data-state"),
    ("data.person.photo", "template-data-photo"),
    ("data.person.names.ktp", "template-data-name-ktp"),
    ("data.person.names.passport", "dossier-name-passport"),
    ("data.person.names.diploma", "dossier-name-diploma"),
    ("data.person.names.romaji", "template-data-romaji"),
    ("data.person.names.call", "dossier-name-call"),
    ("data.person.names.katakana", "template-data-katakana"),
    ("data.person.names.katakana_approved", "template-data-katakana-approved"),
    ("data.person.identity.nik", "dossier-nik"),
    ("data.person.identity.birth_place", "template-data-birth-place"),
    ("data.person.identity.birth_date", "template-data-birth-date"),
    ("data.person.identity.birth_on", "template-data-as-day"),
    ("data.person.identity.age", "dossier-relative-age"),
    ("data.person.identity.sex", "dossier-sex"),
    ("data.person.identity.nationality", "dossier-nationality"),
    ("data.person.identity.religion", "dossier-religion"),
    ("data.person.identity.marital", "dossier-marital"),
    ("data.person.identity.phone", "dossier-mobile"),
    ("data.person.identity.email", "dossier-email"),
    ("data.person.identity.passport_number", "dossier-passport"),
    ("data.person.identity.passport_issued_on", "dossier-passport-issued"),
    ("data.person.identity.passport_expires_on", "dossier-passport-expires"),
    ("data.person.ktp_address.line", "dossier-address-ktp"),
    ("data.person.home_address.line", "dossier-address-home"),
    ("data.person.body.height", "dossier-height"),
    ("data.person.body.weight", "dossier-weight"),
    ("data.person.body.blood", "dossier-blood"),
    ("data.person.body.shoe", "dossier-shoe"),
    ("data.person.body.hand", "dossier-hand"),
    ("data.person.body.eyesight", "dossier-eyesight"),
    ("data.person.body.colour_vision", "dossier-colour-vision"),
    ("data.person.body.illness", "dossier-illness"),
    ("data.person.body.surgery", "dossier-surgery"),
    ("data.person.body.allergy", "dossier-allergy"),
    ("data.person.body.tattoo", "dossier-tattoo"),
    ("data.person.body.smoking", "dossier-smoking"),
    ("data.person.body.alcohol", "dossier-alcohol"),
    ("data.person.educations().from", "dossier-period"),
    ("data.person.educations().level", "dossier-level"),
    ("data.person.educations().school", "dossier-school"),
    ("data.person.educations().major", "dossier-major"),
    ("data.person.educations().city", "dossier-city"),
    ("data.person.jobs().from", "dossier-period"),
    ("data.person.jobs().employer", "dossier-employer"),
    ("data.person.jobs().position", "dossier-position"),
    ("data.person.jobs().city", "dossier-city"),
    ("data.person.relatives().relation", "dossier-relation"),
    ("data.person.relatives().name", "dossier-relative-name"),
    ("data.person.relatives().age", "dossier-relative-age"),
    ("data.person.relatives().occupation", "dossier-occupation"),
    ("data.person.certificates().exam", "dossier-exam"),
    ("data.person.certificates().date", "dossier-date"),
    ("data.person.certificates().total", "dossier-total"),
    ("data.person.certificates().verdict", "dossier-verdict"),
    ("data.person.exams().exam", "dossier-exam"),
    ("data.person.exams().date", "dossier-date"),
    ("data.person.exams().total", "dossier-total"),
    ("data.person.exams().verdict", "dossier-verdict"),
    ("data.person.attendance().month", "dossier-month"),
    ("data.person.attendance().present", "dossier-present"),
    ("data.person.attendance().late", "dossier-late"),
    ("data.person.attendance().sick", "dossier-sick"),
    ("data.person.attendance().excused", "dossier-excused"),
    ("data.person.attendance().absent", "dossier-absent"),
    ("data.person.attendance().hours", "dossier-hours"),
    ("data.person.attendance().percent", "dossier-percent"),
    ("data.person.about.hobbies", "dossier-hobbies"),
    ("data.person.about.skills", "dossier-skills"),
    ("data.person.about.strengths", "dossier-strengths"),
    ("data.person.about.weaknesses", "dossier-weaknesses"),
    ("data.person.about.reason", "dossier-reason"),
    ("data.person.about.plan", "dossier-plan"),
    ("data.person.emergency.name", "dossier-emergency"),
    ("data.person.emergency.relation", "dossier-relation"),
    ("data.person.emergency.phone", "dossier-mobile"),
    ("data.person.consent", "dossier-consent"),
];

#[cfg(test)]
mod tests {
    use super::MEANINGS;
    use words::{Language, Words};

    #[test]
    fn what_is_said_of_a_field_can_be_said_in_every_language() {
        for language in Language::ALL {
            let words = Words::in_language(language);
            let unsaid: Vec<&str> = MEANINGS
                .iter()
                .map(|(_, label)| *label)
                .filter(|label| !words.has(label))
                .collect();
            assert_eq!(unsaid, [] as [&str; 0], "{language}");
        }
    }
}
