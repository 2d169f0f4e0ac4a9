//! The printer: finished words and figures in, PDF/A-2b on A4 out. Set by typst; nothing here knows the office.
//!
//! Whoever prints fills a [`Print`] with text in the reader's own language (days, amounts and terms already written
//! out) and the labels of the form. A [`Printer`] sets it from the templates in `templates/` with the fonts in
//! `fonts/`, and with nothing from the computer it runs on, so the same print gives the same bytes everywhere.
//!
//! Code map: `catalogue.rs` which papers there are, `form.rs` what every form has, `person.rs` what forms may say of somebody; `costs.rs`, `hours.rs`, `receipt.rs`,
//! `recovery.rs`, `picture.rs`, `register.rs` and `report.rs` what goes on those papers; `glyphs.rs` refuses a sign that no
//! font can draw, `apart.rs` sets what an office wrote itself in a process of its own, `faults.rs` says what is wrong with it, `world.rs` is all that typst can see, `spots.rs` where fields stand on a page, `join.rs` puts many papers
//! into one file.

pub mod apart;
pub mod catalogue;
mod costs;
mod faults;
mod form;
mod glyphs;
mod hours;
mod join;
mod person;
mod picture;
mod receipt;
mod recovery;
mod register;
mod report;
mod spots;
mod world;

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use thiserror::Error;

pub use apart::{Apart, Limits};
pub use costs::{CostStatement, StatedCost};
pub use faults::{TemplateFault, Why};
pub use form::{Form, Look, Page, Signer, Spot, Template};
pub use hours::{CourseHours, HoursProof, LeftOutHours, LessonHours, MonthHours, SubjectHours, TeacherProof};
pub use join::{Joining, join};
pub use person::{
    About, Address, Attendance, Body, Clothes, CriminalRecord, Education, Emergency, EntryTest, ExamResult, Goals,
    Habits, HeldPaper, Household, Identity, InJapan, Job, Names, Person, Relative, SectionScore, Stage,
};
pub use picture::Picture;
pub use receipt::{OriginalReceipt, ReceivedOriginal};
pub use recovery::{RecoverySheet, modules as square};
pub use register::{ClassRegister, RegisterColumn, RegisterColumns, RegisterLetter, RegisterPerson};
pub use report::{ReportBar, ReportColumn, ReportSheet};
pub use world::Printer;
use world::{Purpose, Sheet};

/// A paper to be printed, with everything that stands on it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "print", rename_all = "snake_case")]
pub enum Print {
    /// A paper about people, a batch or a programme, as its template sets it.
    Form(Box<Form>),
    /// The sheet that opens the store when every password is lost, one page.
    RecoverySheet(Box<RecoverySheet>),
    /// Figures drawn, with their table.
    Picture(Box<Picture>),
    /// A class's register to be filled by hand.
    ClassRegister(Box<ClassRegister>),
    /// What the office tells others, across the page: bars and a table.
    Report(Box<ReportSheet>),
}

/// Words on the form itself, found under their Fluent keys: `words.family("dossier-")` or `words.family("recovery-")`.
pub type Labels = BTreeMap<String, String>;

/// Who sends the paper. Empty lines are left out.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Letterhead {
    /// Name of the centre.
    pub name: String,
    /// Street, then city; as many lines as the address has.
    pub address: Vec<String>,
    /// Telephone as people dial it.
    pub phone: String,
    /// The licence to train, with its own label: `Izin LPK 563/…`.
    pub licence: String,
    /// The name of the logo among the pictures of a [`Form`]; blank without one.
    #[serde(default)]
    pub logo: String,
}

impl From<Form> for Print {
    fn from(form: Form) -> Self {
        Print::Form(Box::new(form))
    }
}

/// A finished paper.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pdf {
    /// The file, PDF/A-2b.
    pub bytes: Vec<u8>,
    /// What the file calls itself; a joined file lists its parts by it.
    pub title: String,
    /// How many pages.
    pub pages: usize,
    /// The fields that its template found empty, in the order of the page.
    pub blanks: Vec<String>,
    /// Where the papers that were joined into it begin; none for a single paper.
    pub marks: Vec<Mark>,
}

/// Where a paper begins within a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mark {
    /// The paper's title.
    pub title: String,
    /// Its first page, counted from none.
    pub page: usize,
}

/// Why a paper was not printed. None of these leaves half a file. A face tells it under the key `trouble-` and the kind,
/// with the fields as blanks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Error)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Trouble {
    /// A sign that no embedded font can draw; it would have come out as an empty box.
    #[error("no font can draw {character:?} (U+{:04X}) in {field} of {person}", u32::from(*.character))]
    MissingGlyph {
        /// Whose paper.
        person: String,
        /// Where it stands, as the data name it, counted from one: `relatives.2.name`.
        field: String,
        /// The first such sign.
        character: char,
    },
    /// The picture is neither a JPEG nor a PNG that can be read.
    #[error("the photo of {person} cannot be read: {reason}")]
    Photo {
        /// Whose photo.
        person: String,
        /// What the reader of pictures says, in English.
        reason: String,
    },
    /// The recovery code is too long for a square code, or empty.
    #[error("a recovery code of {length} signs cannot be drawn as a square code")]
    Code {
        /// Its length without separators.
        length: usize,
    },
    /// The drawing holds more than shapes and text, or its table does not fit together.
    #[error("the drawing cannot be printed: {reason}")]
    Drawing {
        /// What it holds, in English.
        reason: String,
    },
    /// The template does not accept the data, which no data should bring about.
    #[error("the page cannot be set: {reason}")]
    Setting {
        /// What typst says, in English.
        reason: String,
    },
    /// A template that an office wrote has faults.
    #[error("the office's template has faults: {faults:?}")]
    Template {
        /// Each with its place.
        faults: Vec<TemplateFault>,
    },
    /// An office's template took longer than it may; it was stopped.
    #[error("the office's template took more than {seconds} s")]
    TooLong {
        /// How long it may take.
        seconds: u64,
    },
    /// An office's template wanted more memory than it may have, or its paper is too long; it was stopped.
    #[error("the office's template wants too much")]
    TooMuch,
    /// The process for an office's templates did not start, or did not answer.
    #[error("the office's template was not set: {reason}")]
    Apart {
        /// What the system says, in English.
        reason: String,
    },
    /// Finished papers could not be joined, or there were none.
    #[error("the papers cannot be joined: {reason}")]
    Joining {
        /// What is wrong with which paper, in English.
        reason: String,
    },
}

/// A paper that is about to be printed.
pub struct Ready<'p> {
    print: &'p Print,
    sheet: Sheet,
}

impl Printer {
    /// Prints one paper. Runs on any thread, several at once with one printer; two runs with the same print and day
    /// give the same bytes.
    ///
    /// # Errors
    /// [`Trouble`], naming person and field where the data are to blame.
    pub fn render(&self, print: &Print, today: NaiveDate) -> Result<Pdf, Trouble> {
        self.render_alone(self.ready(print, today)?)
    }

    /// Looks through everything a paper is set from, without setting it.
    ///
    /// # Errors
    /// [`Trouble::MissingGlyph`] and [`Trouble::Photo`], naming whose it is.
    pub fn ready<'p>(&self, print: &'p Print, today: NaiveDate) -> Result<Ready<'p>, Trouble> {
        let sheet = self.sheet(print, today, Purpose::File)?;
        Ok(Ready { print, sheet })
    }

    /// What a paper is made of, in one word of 32 signs: as long as print, day and program are the same, so is the file.
    #[must_use]
    pub fn fingerprint(&self, ready: &Ready<'_>) -> String {
        self.made_of(&ready.sheet)
    }

    /// Prints what was looked through.
    ///
    /// # Errors
    /// As [`Printer::render`].
    pub fn render_alone(&self, ready: Ready<'_>) -> Result<Pdf, Trouble> {
        self.render_for(Purpose::File, ready)
    }

    /// The same pages, to be joined with others: without the tags for screen readers, which a joined file cannot keep.
    ///
    /// # Errors
    /// As [`Printer::render`].
    pub fn render_to_join(&self, ready: Ready<'_>) -> Result<Pdf, Trouble> {
        self.render_for(Purpose::Part, ready)
    }

    fn render_for(&self, purpose: Purpose, ready: Ready<'_>) -> Result<Pdf, Trouble> {
        match self.apart_for(ready.print) {
            Some((form, apart)) => apart.render(form, ready.sheet),
            None => self.set(&ready.sheet, |page| page.into_pdf(purpose)),
        }
    }

    /// The same pages as pictures for the screen, with the places of their fields and which of those are empty.
    ///
    /// # Errors
    /// As [`Printer::render`].
    pub fn look(&self, print: &Print, today: NaiveDate) -> Result<Look, Trouble> {
        let sheet = self.sheet(print, today, Purpose::Look)?;
        match self.apart_for(print) {
            Some((form, apart)) => apart.look(form, sheet),
            None => self.set(&sheet, |page| Ok(page.into_look())),
        }
    }

    /// What sets the print when it is not set here: its template is an office's own.
    fn apart_for<'p>(&'p self, print: &'p Print) -> Option<(&'p Form, &'p Apart)> {
        let Print::Form(form) = print else { return None };
        match form.template {
            Template::Own(_) => Some((form, self.apart.as_ref()?)),
            Template::Shipped(_) => None,
        }
    }
}
