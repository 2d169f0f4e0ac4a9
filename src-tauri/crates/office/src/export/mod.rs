//! Lists going out: a table of plain cells, written as XLSX or as CSV for the Excel of an Indonesian office.

pub mod csv;
pub mod form;
pub mod register;
pub mod table;
pub mod xlsx;

use serde::{Deserialize, Serialize};

/// Why a table was not written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum NotWritten {
    /// More rows or columns than a sheet of Excel has, or a longer text than a cell of it holds.
    TooLarge,
    /// The workbook could not be put together.
    Failed {
        /// What the writer said; for a technician.
        cause: String,
    },
}
