//! The print room: every paper that the office hands over about people, a batch or a programme. A paper is looked at before
//! it is kept, with what is blank on it; one person's comes at once, a whole batch's as a job.
//!
//! - [`person`] what papers say of one candidate · [`study`] of marks, hours and certificates · `cards` on a trainee's card
//! - [`batch`] of a batch's people together · [`course`] of the course before entry · [`month`] of a class's month
//! - [`agreement`] of an agreement, of a programme
//! - [`bundle`] several papers about one person or a whole batch as one job

pub mod agreement;
pub mod batch;
pub mod bundle;
mod cards;
pub mod course;
pub mod month;
pub mod person;
pub mod study;

use crate::{
    Seat,
    files::{FileBytes, legal_name},
    jobs::read_language,
    papers::{labels, letterhead, refusal},
};
use chrono::NaiveDate;
use dossiers::{
    Form, Print, Signer, Template,
    catalogue::{self, About, Edition, Kind},
};
use office::{
    Refusal, Result,
    ids::{AgreementId, BatchId, CandidateId, ClassId, PartnerId, ProgrammeId},
    office::Reading,
};
use person::PersonFacts;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;
use words::Words;

/// What a paper is asked about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "about", rename_all = "snake_case")]
pub enum PrintAbout {
    /// One person.
    Person {
        /// Who.
        candidate: CandidateId,
    },
    /// The people of a batch, on one paper.
    Batch {
        /// Which.
        batch: BatchId,
    },
    /// A month of a class.
    Month {
        /// Which class.
        class: ClassId,
        /// `YYYY-MM`.
        month: String,
    },
    /// An agreement.
    Agreement {
        /// Which.
        agreement: AgreementId,
    },
    /// A programme.
    Programme {
        /// Which.
        programme: ProgrammeId,
    },
    /// Nothing: a form to be filled by hand.
    Blank,
}

/// Which paper.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PrintAsk {
    /// Its name in the catalogue: `dossier`.
    pub print: String,
    /// `id`, `en` or `ja`.
    pub language: String,
    /// About whom or what.
    #[serde(flatten)]
    pub about: PrintAbout,
    /// The partner who receives this copy; none for the office's own.
    #[serde(default)]
    #[ts(optional)]
    pub copy_for: Option<PartnerId>,
    /// What is said by hand for this paper alone: `signatures` is `yes` where people sign, `entry` the day of entry.
    #[serde(default)]
    #[ts(optional)]
    pub given: Option<Given>,
}

/// What is said by hand for one paper, by name.
pub type Given = BTreeMap<String, String>;

/// A paper of the catalogue, as it holds today.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PrintLine {
    /// Its name.
    pub print: String,
    /// What it is about: `person`, `batch`, `month`, `agreement`, `programme` or `blank`.
    pub about: String,
    /// Its languages, the first one proposed.
    pub languages: Vec<String>,
    /// Whether an authority prescribes it.
    pub official: bool,
    /// Its edition; none when the last one has ended.
    pub edition: Option<String>,
    /// Where that edition comes from.
    pub source: String,
}

/// A paper on the screen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PrintLook {
    /// Its pages.
    pub pages: Vec<PageLook>,
    /// Fields that are empty on it.
    pub blanks: Vec<String>,
}

/// A page on the screen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PageLook {
    /// The picture, SVG.
    pub svg: String,
    /// Where its fields stand.
    pub spots: Vec<SpotLook>,
}

/// Where a field stands, in parts of a thousand of the page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SpotLook {
    /// The field.
    pub field: String,
    /// From the left.
    pub left: i32,
    /// From the top.
    pub top: i32,
    /// How wide.
    pub width: i32,
    /// How high.
    pub height: i32,
}

/// The name of a portrait among a form's pictures.
const PORTRAIT: &str = "photo";
/// The template of a trainee's card.
const CARD: &str = "id-card";
/// The name of the centre's logo among them.
const LOGO: &str = "logo";

/// A paper about to be composed: the catalogue's kind, its edition of the day, and the reader's words.
struct Room<'r> {
    kind: &'static Kind,
    edition: &'static Edition,
    words: &'static Words,
    today: NaiveDate,
    office: &'r Reading<'r>,
    copy_for: Option<PartnerId>,
    given: Given,
}

impl Room<'_> {
    /// The form as it begins: everything that does not depend on what it is about.
    fn form(&self, subject: &str) -> Result<Form> {
        let name = self.words.say(&format!("print-{}", self.kind.name));
        let mut found = labels(self.words, &format!("{}-", self.kind.name));
        found.extend(labels(self.words, &format!("{}-", self.edition.template)));
        found.extend(labels(self.words, "form-"));
        found.extend(labels(self.words, "group-"));
        found.insert("title".to_owned(), name.clone());
        let mut letterhead = letterhead(&self.office.centre()?, self.words);
        let mut pictures = BTreeMap::new();
        if let Some(logo) = self.office.logo()? {
            letterhead.logo = LOGO.to_owned();
            pictures.insert(LOGO.to_owned(), logo);
        }
        Ok(Form {
            template: Template::Shipped(self.edition.template.clone()),
            language: self.words.language().code().to_owned(),
            labels: found,
            letterhead,
            signer: self.signer()?,
            pictures,
            title: if subject.is_empty() {
                name
            } else {
                format!("{name} – {subject}")
            },
            printed_on: self.words.day(self.today),
            edition: self
                .words
                .say_with("form-edition", &[("edition", self.edition.edition.as_str().into())]),
            subject: subject.to_owned(),
            copy: match self.copy_for {
                None => String::new(),
                Some(partner) => {
                    let name = self.office.partner_name(partner)?;
                    self.words.say_with("form-copy", &[("name", name.as_str().into())])
                }
            },
            eras: self.kind.eras,
            ..Form::default()
        })
    }

    /// Who signs for the centre.
    fn signer(&self) -> Result<Signer> {
        let signs = self.office.centre_on_papers()?;
        Ok(Signer {
            name: signs.signatory.unwrap_or_default(),
            name_ja: signs.signatory_ja.unwrap_or_default(),
            position: signs.signatory_position.unwrap_or_default(),
            place: self.office.centre()?.city.unwrap_or_default(),
            centre_ja: signs.name_ja.unwrap_or_default(),
        })
    }

    /// A paper about one person.
    fn of_person(&self, facts: &PersonFacts) -> Result<Form> {
        let mut person = facts.person(self.words, self.today, PORTRAIT);
        if let Some(partner) = self.copy_for
            && !facts.may_be_sent_abroad()
            && self.office.is_abroad(partner)?
        {
            let name = person.names.ktp;
            return Err(Refusal::NoConsentAbroad { name }.into());
        }
        if self.kind.official && !person.names.katakana_approved {
            let name = person.names.ktp;
            return Err(Refusal::KatakanaNotApproved { name }.into());
        }
        if self.copy_for.is_some() {
            facts.leave_out_restricted(&mut person);
        }
        let mut form = self.form(&person.names.ktp)?;
        if let Some(photo) = &facts.photo {
            form.pictures.insert(PORTRAIT.to_owned(), photo.clone());
        }
        form.facts = self.study(facts)?;
        form.person = Some(person);
        if self.edition.template == CARD {
            self.make_card(&mut form, facts)?;
        }
        Ok(form)
    }

    /// Whatever was asked.
    fn compose(&self, about: &PrintAbout) -> Result<Form> {
        match (self.kind.about, about) {
            (About::Batch, PrintAbout::Batch { batch }) if self.edition.template == CARD => self.cards_of(*batch),
            (About::Person, PrintAbout::Person { candidate }) => {
                self.of_person(&PersonFacts::gather(self.office, *candidate)?)
            }
            (About::Batch, PrintAbout::Batch { batch }) => self.of_batch(*batch),
            (About::Month, PrintAbout::Month { class, month }) => self.of_month(*class, month),
            (About::Agreement, PrintAbout::Agreement { agreement }) => self.of_agreement(*agreement),
            (About::Programme, PrintAbout::Programme { programme }) => self.of_programme(*programme),
            (About::Blank, PrintAbout::Blank) => self.form(""),
            (_, about) => Err(Refusal::NotUnderstood {
                detail: format!("{} about {about:?}", self.kind.name),
            }
            .into()),
        }
    }

    /// A file name: what it is, whose, and in which language.
    fn file_name(&self, form: &Form) -> String {
        legal_name(&format!("{} ({}).pdf", form.title, form.language))
    }
}

/// A print of the catalogue on a day.
fn find(name: &str, day: NaiveDate) -> Result<(&'static Kind, &'static Edition)> {
    let kind = catalogue::kind(name).ok_or_else(|| Refusal::NotUnderstood {
        detail: name.to_owned(),
    })?;
    let edition = kind
        .edition(day)
        .ok_or_else(|| Refusal::EditionEnded { print: name.to_owned() })?;
    Ok((kind, edition))
}

/// The language of a paper: the one asked for where it comes in it, else its own first.
fn language_of(kind: &'static Kind, asked: &str) -> Result<&'static Words> {
    let own = kind.languages.first().map_or(asked, String::as_str);
    let comes = kind.languages.iter().any(|language| language == asked);
    read_language(if comes { asked } else { own })
}

impl Seat {
    /// The papers of the catalogue, as they hold today.
    #[must_use]
    pub fn list_prints(&self) -> Vec<PrintLine> {
        let today = self.today();
        let line = |kind: &Kind| {
            let edition = kind.edition(today);
            PrintLine {
                print: kind.name.clone(),
                about: match kind.about {
                    About::Person => "person",
                    About::Batch => "batch",
                    About::Month => "month",
                    About::Agreement => "agreement",
                    About::Programme => "programme",
                    About::Blank => "blank",
                }
                .to_owned(),
                languages: kind.languages.clone(),
                official: kind.official,
                edition: edition.map(|edition| edition.edition.clone()),
                source: edition.map(|edition| edition.source.clone()).unwrap_or_default(),
            }
        };
        catalogue::KINDS.iter().map(line).collect()
    }

    fn composed(&self, ask: &PrintAsk) -> Result<(Form, String)> {
        let today = self.today();
        let (kind, edition) = find(&ask.print, today)?;
        let words = language_of(kind, &ask.language)?;
        self.at_work(|office, stamp| {
            office.read(stamp, |office| {
                let room = Room {
                    kind,
                    edition,
                    words,
                    today,
                    office,
                    copy_for: ask.copy_for,
                    given: ask.given.clone().unwrap_or_default(),
                };
                let form = room.compose(&ask.about)?;
                let name = room.file_name(&form);
                Ok((form, name))
            })
        })
    }

    /// A paper on the screen.
    ///
    /// # Errors
    /// [`Refusal::NotFound`], [`Refusal::MissingGlyph`], [`Refusal::EditionEnded`], [`Refusal::KatakanaNotApproved`].
    pub fn look_at_print(&self, ask: &PrintAsk) -> Result<PrintLook> {
        let (form, _) = self.composed(ask)?;
        let look = self
            .printer
            .look(&Print::Form(Box::new(form)), self.today())
            .map_err(|trouble| refusal(&trouble))?;
        let pages = look.pages.into_iter().map(|page| PageLook {
            svg: page.svg,
            spots: page
                .spots
                .into_iter()
                .map(|spot| SpotLook {
                    field: spot.field,
                    left: spot.left,
                    top: spot.top,
                    width: spot.width,
                    height: spot.height,
                })
                .collect(),
        });
        Ok(PrintLook {
            pages: pages.collect(),
            blanks: look.blanks,
        })
    }

    /// A paper as PDF.
    ///
    /// # Errors
    /// As [`Seat::look_at_print`].
    pub fn print_file(&self, ask: &PrintAsk) -> Result<FileBytes> {
        let (form, name) = self.composed(ask)?;
        let pdf = self
            .printer
            .render(&Print::Form(Box::new(form)), self.today())
            .map_err(|trouble| refusal(&trouble))?;
        Ok(FileBytes::of(&name, &pdf.bytes))
    }
}
