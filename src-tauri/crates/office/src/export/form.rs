//! A list as it hangs on the wall: titles above, a ruled table, lines for signatures below.

use super::table::Table;
use serde::{Deserialize, Serialize};

/// A list on paper. Its headings stand below the titles, where our own import finds them.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Form {
    /// Lines above the table, in the reader's language; the first is the heading of the page.
    pub titles: Vec<String>,
    /// The table.
    pub table: Table,
    /// Lines below it, each with the texts from left to right, spread over the width of the table.
    pub below: Vec<Vec<String>>,
}

impl Form {
    /// The row of the headings, counted from 0: a blank row stands between them and the titles.
    #[must_use]
    pub fn header_row(&self) -> usize {
        if self.titles.is_empty() {
            0
        } else {
            self.titles.len() + 1
        }
    }

    /// The column at which a text below the table begins, of so many in its line.
    #[must_use]
    pub fn column_below(&self, place: usize, of: usize) -> usize {
        let width = self.table.columns.len();
        1 + place * width.saturating_sub(1) / of.max(1)
    }
}
