//! A list on its way out of the office.

use serde::{Deserialize, Serialize};

use crate::import::sheet::Cell;

/// A list with its headings. Both formats write the headings first and nothing above them, so that what goes out can
/// come in again.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Table {
    /// The name of the sheet, in the reader's language.
    pub title: String,
    /// From left to right.
    pub columns: Vec<Column>,
    /// One cell for each column; a missing one is empty.
    pub rows: Vec<Vec<Cell>>,
}

/// A column of a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Column {
    /// What stands above it, in the reader's language.
    pub header: String,
    /// What its cells are.
    pub kind: Kind,
}

/// What the cells of a column are, and so how a spreadsheet must take them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// Names, and everything made of digits with which nobody counts: NIK, telephone, passport.
    Text,
    /// Amounts and marks.
    Number,
    /// Days.
    Day,
}
