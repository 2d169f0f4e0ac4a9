//! The register of a class on paper: numbered people down, lessons or days across, boxes to sign and to mark.

use serde::Serialize;

use crate::{Labels, Letterhead};

/// One sheet of the register.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct ClassRegister {
    /// Language of the labels, two letters of ISO 639.
    pub language: String,
    /// The words on the form: `words.family("register-paper-")`.
    pub labels: Labels,
    /// Who prints it.
    pub letterhead: Letterhead,
    /// The edition of the paper, written out for the foot.
    pub edition: String,
    /// The number by which its marks are keyed back, as people read it: `482 170`.
    pub sheet: String,
    /// The class with its batch.
    pub class: String,
    /// The day, week or month, written out.
    pub when: String,
    /// Where it is taught.
    pub place: String,
    /// Who teaches the class.
    pub teacher: String,
    /// What the columns are, which decides what their boxes are for.
    pub columns_are: RegisterColumns,
    /// The columns, in the order of time.
    pub columns: Vec<RegisterColumn>,
    /// The people, by number.
    pub people: Vec<RegisterPerson>,
    /// The letters and what they mean.
    pub legend: Vec<RegisterLetter>,
    /// The city before the line for the date: `Banjarmasin, `.
    pub city: String,
    /// The day of printing, written out.
    pub printed_on: String,
}

/// What the columns of a sheet are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum RegisterColumns {
    /// Few lessons of one day: a box to sign and a box for the letter.
    #[default]
    Signed,
    /// Many lessons: a box for the letter, the head turned upright.
    Lettered,
    /// Days of a month: a narrow box for the letter.
    Days,
}

/// One column.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct RegisterColumn {
    /// What neighbours share, said once over all of them: the day of several lessons, the weekday of a date.
    pub over: String,
    /// The time of the lesson, or the date.
    pub head: String,
    /// What is taught.
    pub subject: String,
    /// Who teaches it.
    pub teacher: String,
    /// Whether nothing is taught: a holiday or a day of rest.
    pub closed: bool,
}

/// Somebody on the sheet.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct RegisterPerson {
    /// The number.
    pub number: String,
    /// The name.
    pub name: String,
}

/// A letter of the register.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct RegisterLetter {
    /// The letter.
    pub letter: String,
    /// What it means.
    pub meaning: String,
}
