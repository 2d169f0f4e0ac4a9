//! A report: bars that show it at a glance, and the table with every figure, across the page.

use serde::Serialize;

use crate::{Labels, Letterhead, Trouble};

/// What stands on a report.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct ReportSheet {
    /// Language of the labels, two letters of ISO 639.
    pub language: String,
    /// The words on the form: `words.family("report-paper-")`.
    pub labels: Labels,
    /// Who tells it.
    pub letterhead: Letterhead,
    /// The edition of the paper, written out for the foot.
    pub edition: String,
    /// What it is called.
    pub title: String,
    /// Of what: the programme, the year.
    pub of: String,
    /// The day of printing, written out.
    pub printed_on: String,
    /// What is said above the table, a paragraph each.
    pub said: Vec<String>,
    /// From left to right.
    pub columns: Vec<ReportColumn>,
    /// As many cells each as there are columns.
    pub rows: Vec<Vec<String>>,
    /// The last row; empty when nothing is summed.
    pub sums: Vec<String>,
    /// What the parts of the bars are, in their order; empty when nothing is drawn.
    pub parts: Vec<String>,
    /// The bars.
    pub bars: Vec<ReportBar>,
}

/// A column of the table.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct ReportColumn {
    /// What stands above it.
    pub head: String,
    /// Figures stand at the right end of their column, and need little room.
    pub figures: bool,
}

/// One bar.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct ReportBar {
    /// What it is about.
    pub label: String,
    /// How many of each part.
    pub counts: Vec<u32>,
}

impl ReportSheet {
    /// Looks at what must fit together.
    ///
    /// # Errors
    /// [`Trouble::Drawing`] when a row or a bar has another length than its heads.
    pub(crate) fn check(&self) -> Result<(), Trouble> {
        let refuse = |reason: &str| {
            Err(Trouble::Drawing {
                reason: reason.to_owned(),
            })
        };
        let width = self.columns.len();
        if self.rows.iter().any(|row| row.len() != width) || !(self.sums.is_empty() || self.sums.len() == width) {
            return refuse("a row of the table has another length than its head");
        }
        if self.bars.iter().any(|bar| bar.counts.len() != self.parts.len()) {
            return refuse("a bar has another number of parts than are named");
        }
        Ok(())
    }
}
