//! The print room: every paper that the office hands over about people, a batch or a programme. A paper is looked at before
//! it is kept, with what is blank on it; one person's comes at once, a whole batch's as a job.
//!
//! - [`person`] what papers say of one candidate · [`study`] of marks, hours and certificates · `cards` on a trainee's card
//! - [`batch`] of a batch's people together · [`course`] of the course before entry · [`month`] of a class's month
//! - [`agreement`] of an agreement, of a programme · `hours` what somebody's hours prove · `originals` the receipt for them
//! - `costs` what was spent on somebody
//! - `room` where a paper is composed · [`bundle`] several papers about one person or a whole batch as one job
//! - [`own`] papers that the office sets in its own way

pub mod agreement;
pub mod batch;
pub mod bundle;
mod cards;
mod costs;
pub mod course;
mod hours;
mod invented;
pub mod month;
mod originals;
pub mod own;
pub mod person;
mod room;
pub mod study;

use crate::{
    Seat,
    files::{FileBytes, legal_name},
    papers::refusal,
};
use dossiers::{
    Form, Look, Print,
    catalogue::{self, About, Kind},
};
pub(crate) use hours::StatedHours;
use office::{
    Deed, Result, counted,
    ids::{AgreementId, BatchId, CandidateId, ClassId, PartnerId, ProgrammeId},
    prints::handovers::{HandOver, HandedOver},
};
use room::{Begun, Named, Room};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

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
    /// What is said by hand for this paper alone: `signatures` is `yes` where people sign, `entry` the day of entry, `eras` is
    /// `yes` or `no` where a form takes years of an era as well as western ones, `original` the one that a receipt is for.
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
    /// What it is about: `person`, `batch`, `month`, `agreement`, `programme` or `blank`; `place`: made
    /// where it belongs, of a class, a report or figures.
    pub about: String,
    /// Its languages, the first one proposed.
    pub languages: Vec<String>,
    /// Whether an authority prescribes it.
    pub official: bool,
    /// Whether years of an era are proposed, where the form takes those and western years; none where it takes one alone.
    pub eras: Option<bool>,
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

fn about_word(about: About) -> &'static str {
    match about {
        About::Person => "person",
        About::Batch => "batch",
        About::Month => "month",
        About::Agreement => "agreement",
        About::Programme => "programme",
        About::Blank => "blank",
        About::Place => "place",
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
                eras: edition.filter(|edition| edition.either_years).map(|_| kind.eras),
                edition: edition.map(|edition| edition.edition.clone()),
                source: edition.map(|edition| edition.source.clone()).unwrap_or_default(),
                own: None,
            }
        };
        let (templates, sees_money) = self.at_work(|office, stamp| {
            office.read(stamp, |office| Ok((office.templates_on(today)?, office.sees_money())))
        })?;
        let kinds = catalogue::KINDS.iter().filter(|kind| sees_money || !kind.money);
        let mut lines: Vec<PrintLine> = kinds.map(line).collect();
        own::lines(&templates, &mut lines);
        Ok(lines)
    }

    fn composed(&self, ask: &PrintAsk) -> Result<Composed> {
        let today = self.today();
        self.at_work(|office, stamp| {
            office.read(stamp, |office| {
                let paper = own::find(office, &ask.print, &ask.language, today, ask.shipped)?;
                let given = ask.given.clone().unwrap_or_default();
                let begun = Begun::new(office, paper, today, ask.copy_for, &given)?;
                let room = Room::of(&begun, office, given);
                let form = room.compose(&ask.about)?;
                Ok(Composed {
                    name: legal_name(&format!("{} ({}).pdf", form.title, form.language)),
                    print: begun.told(),
                    named: room.into_named(),
                    form,
                })
            })
        })
    }

    /// A paper on the screen.
    ///
    /// # Errors
    /// [`Refusal::NotFound`], [`Refusal::MissingGlyph`], [`Refusal::EditionEnded`], [`Refusal::KatakanaNotApproved`],
    /// [`Refusal::NoConsentAbroad`] for a copy that goes to a partner abroad.
    pub fn look_at_print(&self, ask: &PrintAsk) -> Result<PrintLook> {
        let composed = self.composed(ask)?;
        let look = self
            .printer
            .look(&Print::from(composed.form), self.today())
            .map_err(|trouble| refusal(&trouble))?;
        Ok(look_of(look))
    }

    /// A paper as PDF. A copy for a partner is written down as handed over.
    ///
    /// # Errors
    /// As [`Seat::look_at_print`]; [`Refusal::NotAllowed`] for a copy by somebody who may hand nothing over.
    pub fn print_file(&self, ask: &PrintAsk) -> Result<FileBytes> {
        let composed = self.composed(ask)?;
        let language = composed.form.language.clone();
        let pdf = self
            .printer
            .render(&Print::from(composed.form), self.today())
            .map_err(|trouble| refusal(&trouble))?;
        if let Some(partner) = ask.copy_for.filter(|_| !composed.named.is_empty()) {
            let people = composed.named.into_iter().map(|one| HandedOver {
                candidate: one.candidate,
                pages: counted(pdf.pages),
                left_out: one.left_out,
            });
            let copy = HandOver {
                partner,
                batch: match &ask.about {
                    PrintAbout::Batch { batch } => Some(*batch),
                    _ => None,
                },
                prints: vec![composed.print],
                language,
                people: people.collect(),
            };
            self.at_work(|office, stamp| office.write(stamp, Deed::HandOver, |office| office.hand_over(&copy)))?;
        }
        Ok(FileBytes::of(&composed.name, &pdf.bytes))
    }
}

/// A paper before it is set.
struct Composed {
    form: Form,
    /// What its file is called.
    name: String,
    /// Its name in the catalogue with its edition.
    print: String,
    /// Who is named on it, where it is a copy for a partner.
    named: Vec<Named>,
}
