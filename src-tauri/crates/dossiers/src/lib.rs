//! The printer: finished words and figures in, PDF/A-2b on A4 out. Set by typst; nothing here knows the office.
//!
//! Whoever prints fills a [`Print`] with text in the reader's own language (days, amounts and terms already written
//! out) and the labels of the form. A [`Printer`] sets it from the templates in `templates/` with the fonts in
//! `fonts/`, and with nothing from the computer it runs on, so the same print gives the same bytes everywhere.
//!
//! Code map: `catalogue.rs` which papers there are, `form.rs` what every form has, `person.rs` what forms may say of somebody; `costs.rs`, `hours.rs`, `receipt.rs`,
//! `recovery.rs`, `picture.rs`, `register.rs` and `report.rs` what goes on those papers; `glyphs.rs` refuses a sign that no
//! font can draw, `world.rs` is all that typst can see, `spots.rs` where fields stand on a page, `join.rs` puts many papers
//! into one file.

pub mod catalogue;
mod costs;
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

pub use costs::{CostStatement, StatedCost};
pub use form::{Form, Look, Page, Spot, Template};
pub use hours::{CourseHours, HoursProof, LeftOutHours, LessonHours, MonthHours, SubjectHours, TeacherProof};
pub use join::join;
pub use person::{
    About, Address, Attendance, Body, Clothes, CriminalRecord, Education, Emergency, EntryTest, ExamResult, Goals,
    Habits, HeldPaper, Household, Identity, InJapan, Job, Names, Person, Relative, SectionScore, Stage,
};
pub use picture::Picture;
pub use receipt::{OriginalReceipt, ReceivedOriginal};
pub use recovery::RecoverySheet;
pub use register::{ClassRegister, RegisterColumn, RegisterColumns, RegisterLetter, RegisterPerson};
pub use report::{ReportBar, ReportColumn, ReportSheet};
pub use world::Printer;
use world::Purpose;

/// A paper to be printed, with everything that stands on it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "print", rename_all = "snake_case")]
pub enum Print {
    /// A paper about people, a batch or a programme, as its template sets it.
    Form(Box<Form>),
    /// The sheet that opens the store when every password is lost, one page.
    RecoverySheet(RecoverySheet),
    /// Figures drawn, with their table.
    Picture(Box<Picture>),
    /// The hours of one person, course by course and lesson by lesson.
    HoursProof(Box<HoursProof>),
    /// A class's register to be filled by hand.
    ClassRegister(Box<ClassRegister>),
    /// What was spent on one person, and by whom.
    CostStatement(Box<CostStatement>),
    /// What the office holds of somebody, or gave back, one page.
    OriginalReceipt(Box<OriginalReceipt>),
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
}

/// Why a paper was not printed. None of these leaves half a file. A face tells it under the key `trouble-` and the kind,
/// with the fields as blanks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Error)]
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
    /// Finished papers could not be joined, or there were none.
    #[error("the papers cannot be joined: {reason}")]
    Joining {
        /// What is wrong with which paper, in English.
        reason: String,
    },
}

impl Printer {
    /// Prints one paper. Runs on any thread, several at once with one printer; two runs with the same print and day
    /// give the same bytes.
    ///
    /// # Errors
    /// [`Trouble`], naming person and field where the data are to blame.
    pub fn render(&self, print: &Print, today: NaiveDate) -> Result<Pdf, Trouble> {
        self.set(print, today, Purpose::File, |page| page.into_pdf())
    }

    /// The same pages as pictures for the screen, with the places of their fields and which of those are empty.
    ///
    /// # Errors
    /// As [`Printer::render`].
    pub fn look(&self, print: &Print, today: NaiveDate) -> Result<Look, Trouble> {
        self.set(print, today, Purpose::Look, |page| Ok(page.into_look()))
    }
}
