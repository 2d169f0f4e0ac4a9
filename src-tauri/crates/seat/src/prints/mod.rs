//! The print room: every paper that the office hands over about people, a batch or a programme. A paper is looked at before
//! it is kept, with what is blank on it; one person's comes at once, a whole batch's as a job.
//!
//! - [`person`] what papers say of one candidate · [`study`] of marks, hours and certificates · `cards` on a trainee's card
//! - [`batch`] of a batch's people together · [`course`] of the course before entry · [`month`] of a class's month
//! - [`agreement`] of an agreement, of a programme
//! - [`bundle`] several papers about one person or a whole batch as one job · [`own`] papers that the office sets in its own way

pub mod agreement;
pub mod batch;
pub mod bundle;
mod cards;
pub mod course;
mod invented;
pub mod month;
pub mod own;
pub mod person;
pub mod study;

use crate::{
    Seat,
    files::{FileBytes, legal_name},
    papers::{labels, letterhead, refusal},
    prints::own::{OwnTemplate, Paper},
};
use chrono::NaiveDate;
use dossiers::{
    Form, Look, Print, Signer, Template,
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
    /// As it is shipped, also where the office has a template of its own.
    #[serde(default)]
    #[ts(as = "Option<bool>", optional)]
    pub shipped: bool,
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
    /// What the office calls its own template for it; none where the shipped one holds. A paper of the office's own has no
    /// other name.
    pub own: Option<String>,
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
    kind: &'r Kind,
    edition: &'r Edition,
    own: Option<&'r OwnTemplate>,
    words: &'static Words,
    today: NaiveDate,
    office: &'r Reading<'r>,
    copy_for: Option<PartnerId>,
    given: Given,
}

impl<'r> Room<'r> {
    fn at(
        office: &'r Reading<'r>,
        paper: &'r Paper,
        today: NaiveDate,
        copy_for: Option<PartnerId>,
        given: Given,
    ) -> Self {
        Room {
            kind: &paper.kind,
            edition: &paper.edition,
            own: paper.own.as_ref(),
            words: paper.words,
            today,
            office,
            copy_for,
            given,
        }
    }

    /// What the paper is called.
    fn name(&self) -> String {
        match self.own {
            Some(own) if !own.replaces => own.name.clone(),
            Some(_) | None => self.words.say(&format!("print-{}", self.kind.name)),
        }
    }

    /// The form as it begins: everything that does not depend on what it is about.
    fn form(&self, subject: &str) -> Result<Form> {
        let name = self.name();
        let mut found = match self.own {
            Some(own) if !own.replaces => own::own_labels(self.words, self.kind.about),
            Some(_) | None => own::labels_of(self.words, self.kind),
        };
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
            template: match self.own {
                Some(own) => Template::Own(own.source.clone()),
                None => Template::Shipped(self.edition.template.clone()),
            },
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
            (About::Batch, PrintAbout::Batch { batch }) if self.own.is_some_and(|own| !own.replaces) => {
                self.of_people(*batch)
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

fn about_word(about: About) -> &'static str {
    match about {
        About::Person => "person",
        About::Batch => "batch",
        About::Month => "month",
        About::Agreement => "agreement",
        About::Programme => "programme",
        About::Blank => "blank",
    }
}

/// The pages as a face is told them.
fn look_of(look: Look) -> PrintLook {
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
    PrintLook {
        pages: pages.collect(),
        blanks: look.blanks,
    }
}

impl Seat {
    /// The papers of the catalogue and those of the office's own, as they hold today.
    ///
    /// # Errors
    /// A fault of the store.
    pub fn list_prints(&self) -> Result<Vec<PrintLine>> {
        let today = self.today();
        let line = |kind: &Kind| {
            let edition = kind.edition(today);
            PrintLine {
                print: kind.name.clone(),
                about: about_word(kind.about).to_owned(),
                languages: kind.languages.clone(),
                official: kind.official,
                edition: edition.map(|edition| edition.edition.clone()),
                source: edition.map(|edition| edition.source.clone()).unwrap_or_default(),
                own: None,
            }
        };
        let mut lines: Vec<PrintLine> = catalogue::KINDS.iter().map(line).collect();
        let templates = self.at_work(|office, stamp| office.read(stamp, |office| office.templates_on(today)))?;
        own::lines(&templates, &mut lines);
        Ok(lines)
    }

    fn composed(&self, ask: &PrintAsk) -> Result<(Form, String)> {
        let today = self.today();
        self.at_work(|office, stamp| {
            office.read(stamp, |office| {
                let paper = own::find(office, &ask.print, &ask.language, today, ask.shipped)?;
                let given = ask.given.clone().unwrap_or_default();
                let room = Room::at(office, &paper, today, ask.copy_for, given);
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
        Ok(look_of(look))
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
