//! What an import would do: the people it read, what is wrong with their rows, which rows tell of nobody.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{field::Field, person::Person};
use crate::{
    candidates::{
        nik::{Doubt, Malformed},
        phone::NotAPhone,
    },
    days::NotADay,
};

/// What an import would do.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Preview {
    /// Rows that tell of a person, in the order of the sheet, those set aside among them.
    pub rows: Vec<PreviewRow>,
    /// Rows that tell of nobody.
    pub skipped: Vec<Skipped>,
}

/// One row and what was read in it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PreviewRow {
    /// The number that Excel shows beside the row.
    pub row: usize,
    /// What could be read.
    pub person: Person,
    /// What is wrong or odd, from left to right.
    pub problems: Vec<Problem>,
    /// The row above that seems to tell of the same person: the same NIK, or the same name and birth date. It is for
    /// a person to say which of the two is kept.
    pub repeats: Option<usize>,
}

/// Something wrong in one cell.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Problem {
    /// The number that Excel shows beside the row.
    pub row: usize,
    /// The column, counted from 0; `None` when no column has this field.
    pub column: Option<usize>,
    /// What the cell was read as.
    pub field: Field,
    /// What stood there, cut after 200 letters.
    pub found: String,
    /// What is wrong.
    pub what: Wrong,
    /// Whether the row is set aside for it. Otherwise it is a warning.
    pub grave: bool,
}

/// What is wrong with a cell.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(rename = "CellProblem")]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Wrong {
    /// Nobody is named, though the row tells something. Grave.
    NoName,
    /// No NIK that an office can have issued. Grave.
    Nik {
        /// Every reason.
        why: Vec<Malformed>,
    },
    /// The NIK and another cell disagree.
    NikDoubt {
        /// How.
        doubt: Doubt,
    },
    /// The NIK begins with a code that no regency has or had.
    UnknownRegency {
        /// Four digits.
        code: String,
    },
    /// No day. Grave for the birth date; elsewhere the cell is left out.
    Day {
        /// Why not.
        why: NotADay,
    },
    /// A day that is still to come, where it must have been. Grave for the birth date.
    DayAhead,
    /// The cell holds a bare number, which was read as Excel counts days.
    DayBehindNumber {
        /// What it was read as.
        day: NaiveDate,
    },
    /// No telephone number; what stands there is kept as it is.
    Phone {
        /// Why not.
        why: NotAPhone,
    },
    /// No address of electronic mail; it is kept as it is.
    Email,
    /// A word that is none of those this column can have; it is left out.
    UnknownWord,
    /// No number, or one that nobody can have; it is left out.
    NoSuchNumber,
    /// The formula in the cell has failed. Grave where name, NIK or birth date should be.
    Fault,
}

/// A row that was passed over.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "SkippedRow")]
pub struct Skipped {
    /// The number that Excel shows beside the row.
    pub row: usize,
    /// Why.
    pub why: WhySkipped,
}

/// Why a row tells of nobody.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum WhySkipped {
    /// Nothing in it.
    Blank,
    /// A sum: `JUMLAH`.
    Total,
    /// The header once more, as printed lists have it on each page.
    HeaderAgain,
    /// Neither name, NIK, telephone nor birth date: a remark, a signature.
    NoPerson,
}

/// Why rows cannot be read with this mapping.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum NotAMapping {
    /// No column is the name.
    NoName,
    /// Two columns are the same field.
    TwoColumns {
        /// The field.
        field: Field,
        /// The columns, counted from 0.
        columns: Vec<usize>,
    },
}

impl Preview {
    /// Rows that can be written.
    pub fn sound(&self) -> impl Iterator<Item = &PreviewRow> {
        self.rows.iter().filter(|row| !row.is_set_aside())
    }

    /// Rows that are given back.
    pub fn set_aside(&self) -> impl Iterator<Item = &PreviewRow> {
        self.rows.iter().filter(|row| row.is_set_aside())
    }
}

impl PreviewRow {
    /// Whether a problem is so grave that the row is not written.
    #[must_use]
    pub fn is_set_aside(&self) -> bool {
        self.problems.iter().any(|problem| problem.grave)
    }
}
