//! Gives back the rows that were left out, with the reason beside each, so that they can be mended and read again.

use chrono::NaiveDate;

use super::sheet::{Cell, Sheet};
use crate::export::{NotWritten, xlsx::Page};

/// A row that is given back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Returned {
    /// The number that Excel shows beside the row in the original.
    pub row: usize,
    /// Why, as finished sentences in the reader's language.
    pub reason: String,
    /// The columns at fault, counted from 0; they are shaded.
    pub columns: Vec<usize>,
}

/// What stands above the two columns that are added, in the reader's language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Headings {
    /// Above the row's number in the original.
    pub row: String,
    /// Above the reason.
    pub reason: String,
}

/// Writes the rows as XLSX: the original columns first, as they stood, then the row's number and the reason. Every
/// cell is formatted as text: a NIK that is typed anew there keeps its sixteen digits, while a number that Excel has
/// already damaged stays a number, so that nobody takes it for a sound one.
///
/// # Errors
/// When the workbook cannot be written.
pub fn write(
    sheet: &Sheet,
    header_row: usize,
    returned: &[Returned],
    headings: &Headings,
    today: NaiveDate,
) -> Result<Vec<u8>, NotWritten> {
    let width = sheet.width();
    let mut page = Page::new(&sheet.name, today)?;
    for column in 0..width {
        page.head(column, &sheet.cell(header_row, column).shown())?;
    }
    page.head(width, &headings.row)?;
    page.head(width + 1, &headings.reason)?;

    for (line, row) in returned.iter().enumerate() {
        for column in 0..width {
            let at_fault = row.columns.contains(&column);
            page.as_it_stood(
                line + 1,
                column,
                sheet.cell(row.row.saturating_sub(1), column),
                at_fault,
            )?;
        }
        page.as_it_stood(line + 1, width, &Cell::Number(row.row as f64), false)?;
        page.as_it_stood(line + 1, width + 1, &Cell::text(&row.reason), false)?;
    }
    page.finish()
}
