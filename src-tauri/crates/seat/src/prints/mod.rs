//! The print room: every paper that the office hands over about people, a batch or a programme. A paper is looked at before
//! it is kept, with what is blank on it; one person's comes at once, a whole batch's as a job.
//!
//! - [`person`] what papers say of one candidate; `cards` the cards of trainees

mod cards;
pub mod person;

use crate::{
    Seat,
    files::{FileBytes, legal_name},
    jobs::{JobPerson, JobState, Part, Printed, Task, read_language},
    papers::{labels, letterhead, refusal},
};
use chrono::NaiveDate;
use dossiers::{
    Form, Pdf, Print, Printer, Template,
    catalogue::{self, About, Edition, Kind},
};
use office::{
    Refusal, Result,
    ids::{AgreementId, BatchId, CandidateId, ClassId, PartnerId, ProgrammeId},
    office::Reading,
};
use person::PersonFacts;
use serde::{Deserialize, Serialize};
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
}

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

/// A batch to print.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct StartPrints {
    /// Which batch.
    pub batch: BatchId,
    /// Which papers, in the order that the receiver wants.
    pub prints: Vec<String>,
    /// `id`, `en` or `ja`; a paper that does not come in it is made in its own first language.
    pub language: String,
    /// Whether one file with everybody is wanted too.
    pub joined: bool,
    /// The partner who receives these copies; none for the office's own.
    #[serde(default)]
    #[ts(optional)]
    pub copy_for: Option<PartnerId>,
}

/// The name of a portrait among a form's pictures.
const PORTRAIT: &str = "photo";
/// The template of a trainee's card.
const CARD: &str = "id-card";

/// A paper about to be composed: the catalogue's kind, its edition of the day, and the reader's words.
struct Room<'r> {
    kind: &'static Kind,
    edition: &'static Edition,
    words: &'static Words,
    today: NaiveDate,
    office: &'r Reading<'r>,
    copy_for: Option<PartnerId>,
}

impl Room<'_> {
    /// The form as it begins: everything that does not depend on what it is about.
    fn form(&self, subject: &str) -> Result<Form> {
        let name = self.words.say(&format!("print-{}", self.kind.name));
        let mut found = labels(self.words, &format!("{}-", self.kind.name));
        found.extend(labels(self.words, &format!("{}-", self.edition.template)));
        found.extend(labels(self.words, "form-"));
        Ok(Form {
            template: Template::Shipped(self.edition.template.clone()),
            language: self.words.language().code().to_owned(),
            labels: found,
            letterhead: letterhead(&self.office.centre()?, self.words),
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

    /// A paper about one person.
    fn of_person(&self, facts: &PersonFacts) -> Result<Form> {
        let mut person = facts.person(self.words, self.today, PORTRAIT);
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
            (_, about) => Err(Refusal::NotUnderstood {
                detail: format!("{} about {about:?}", self.kind.name),
            }
            .into()),
        }
    }

    /// A file name: what it is, whose, and in which language.
    fn file_name(&self, form: &Form, seat: Option<i32>) -> String {
        let seat = seat.map_or_else(String::new, |seat| format!("{seat:02} "));
        legal_name(&format!("{seat}{} ({}).pdf", form.title, form.language))
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
                };
                let form = room.compose(&ask.about)?;
                let name = room.file_name(&form, None);
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

    /// Everybody of a batch who is still in it, with the papers asked for as they will be set.
    ///
    /// # Errors
    /// [`Refusal::NotFound`], [`Refusal::EditionEnded`], or a fault of the store.
    pub fn compose_batch(&self, ask: &StartPrints) -> Result<BatchPrints> {
        let today = self.today();
        let mut kinds = Vec::new();
        for print in &ask.prints {
            let (kind, edition) = find(print, today)?;
            if kind.about != About::Person {
                return Err(Refusal::NotUnderstood { detail: print.clone() }.into());
            }
            kinds.push((kind, edition, language_of(kind, &ask.language)?));
        }
        self.at_work(|office, stamp| {
            office.read(stamp, |office| {
                let page = office.batch_page(ask.batch)?;
                let rooms: Vec<Room<'_>> = kinds
                    .iter()
                    .map(|(kind, edition, words)| Room {
                        kind,
                        edition,
                        words,
                        today,
                        office,
                        copy_for: ask.copy_for,
                    })
                    .collect();
                let mut people = Vec::new();
                for line in &page.people {
                    let facts = PersonFacts::gather(office, line.id)?;
                    let papers = rooms.iter().map(|room| {
                        let form = room.of_person(&facts)?;
                        let file = room.file_name(&form, line.seat);
                        let print = Print::Form(Box::new(form));
                        Ok(Composed { file, print })
                    });
                    let papers: Result<Vec<Composed>> = papers.collect();
                    people.push(PersonPrints {
                        candidate: line.id,
                        name: line.name.clone(),
                        papers: papers.map_err(|trouble| trouble.to_refusal()),
                    });
                }
                Ok(BatchPrints {
                    batch: page.line.row.name.unwrap_or_default(),
                    people,
                })
            })
        })
    }

    /// Begins to print everybody of a batch who is still in it.
    ///
    /// # Errors
    /// As [`Seat::compose_batch`].
    pub fn start_prints(&self, ask: &StartPrints) -> Result<JobState> {
        let today = self.today();
        let words = read_language(&ask.language)?;
        let BatchPrints { batch, people } = self.compose_batch(ask)?;
        let joined = ask.joined.then(|| {
            let everybody = words.say_with("dossier-file-everybody", &[("batch", batch.as_str().into())]);
            let file = format!("{everybody} ({}).pdf", words.language().code());
            (batch, file)
        });
        let printer = self.printer.clone();
        self.start_job(Task {
            total: people.len(),
            joined,
            each: true,
            one: Box::new(move |at| Some(people.get(at)?.print(&printer, today))),
        })
    }
}

/// The papers of a batch, about to be printed.
pub struct BatchPrints {
    /// What the batch is called.
    pub batch: String,
    /// Its people, in the order of seats.
    pub people: Vec<PersonPrints>,
}

/// One person's papers, about to be printed.
pub struct PersonPrints {
    /// Who.
    pub candidate: CandidateId,
    /// The name.
    pub name: String,
    /// The papers in their order, or why there are none.
    pub papers: std::result::Result<Vec<Composed>, Refusal>,
}

/// A paper about to be printed.
pub struct Composed {
    /// The name of its file.
    pub file: String,
    /// What is set.
    pub print: Print,
}

impl PersonPrints {
    fn print(&self, printer: &Printer, today: NaiveDate) -> Part {
        let printed = self
            .papers
            .as_ref()
            .map_err(Clone::clone)
            .and_then(|papers| bundle(printer, &self.name, papers, today));
        let blanks = printed
            .as_ref()
            .map(|printed| printed.pdf.blanks.clone())
            .unwrap_or_default();
        JobPerson::of(self.candidate, &self.name, blanks, printed)
    }
}

/// One person's papers, in their order, as one file.
fn bundle(
    printer: &Printer,
    name: &str,
    papers: &[Composed],
    today: NaiveDate,
) -> std::result::Result<Printed, Refusal> {
    let set = |paper: &Composed| printer.render(&paper.print, today).map_err(|trouble| refusal(&trouble));
    if let [only] = papers {
        let (file, pdf) = (only.file.clone(), set(only)?);
        return Ok(Printed { file, pdf });
    }
    let set: Vec<Pdf> = papers.iter().map(set).collect::<std::result::Result<_, _>>()?;
    let pdf = dossiers::join(name, &set).map_err(|trouble| refusal(&trouble))?;
    let file = format!("{name}.pdf");
    Ok(Printed { file, pdf })
}
