//! A sheet as plain rows of cells, whatever program wrote the file.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// One sheet of a file. Rows are as long as their last filled cell; the first row of the file is row 0.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Sheet {
    /// As it stands on the tab; empty for a CSV file.
    pub name: String,
    /// From the top of the sheet, blank rows included, none of them after the last filled one.
    pub rows: Vec<Vec<Cell>>,
}

/// What a cell holds. The stored value, not the way it is shown.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", content = "value", rename_all = "snake_case")]
pub enum Cell {
    /// Nothing, or nothing but spaces, or hidden behind a merged cell.
    #[default]
    Empty,
    /// Text without spaces around it.
    Text(String),
    /// A number; dates that lost their format are numbers too.
    Number(f64),
    /// A day, without its time.
    Day(NaiveDate),
    /// A formula that failed, by its sign: `#N/A`.
    Fault(String),
}

impl Sheet {
    /// The cell in this row and column, counted from 0; beyond the edge there is nothing.
    #[must_use]
    pub fn cell(&self, row: usize, column: usize) -> &Cell {
        self.rows
            .get(row)
            .and_then(|cells| cells.get(column))
            .unwrap_or(&Cell::Empty)
    }

    /// The number of columns of the longest row.
    #[must_use]
    pub fn width(&self) -> usize {
        self.rows.iter().map(Vec::len).max().unwrap_or(0)
    }
}

impl Cell {
    /// A text, or nothing when only spaces are in it.
    #[must_use]
    pub fn text(text: &str) -> Cell {
        match text.trim() {
            "" => Cell::Empty,
            trimmed => Cell::Text(trimmed.to_owned()),
        }
    }

    /// What a person would read in the cell: numbers in full, days as `dd/mm/yyyy`.
    #[must_use]
    pub fn shown(&self) -> String {
        match self {
            Cell::Empty => String::new(),
            Cell::Text(text) | Cell::Fault(text) => text.clone(),
            Cell::Number(number) => format!("{number}"),
            Cell::Day(day) => day.format("%d/%m/%Y").to_string(),
        }
    }

    /// Whether nothing is in it.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Cell::Empty
    }
}
