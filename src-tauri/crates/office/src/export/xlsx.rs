//! Writes a table as XLSX. The same table on the same day gives the same bytes.

use chrono::{Datelike, NaiveDate};
use rust_xlsxwriter::{
    Color, DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Workbook, Worksheet, XlsxError,
};

use super::{
    NotWritten,
    form::Form,
    table::{Kind, Table},
};
use crate::import::sheet::Cell;

/// Writes the table: text as text, so that a NIK keeps its sixteen digits and a telephone number its zero; days as real
/// days, shown `dd/mm/yyyy`; the headings frozen and repeated on every printed page.
///
/// # Errors
/// When the table is larger than a sheet of Excel, or the workbook cannot be put together.
pub fn write(table: &Table, today: NaiveDate) -> Result<Vec<u8>, NotWritten> {
    let mut page = Page::new(&table.title, today)?;
    page.fill(table)?;
    page.finish()
}

/// Writes a table below a title: the title in the first row, the headings in the second, the rows from the third on, as
/// ministries lay out their sheets.
///
/// # Errors
/// As [`write`].
pub fn write_under_title(title: &str, table: &Table, today: NaiveDate) -> Result<Vec<u8>, NotWritten> {
    let mut page = Page::new(&table.title, today)?;
    page.title(0, title)?;
    page.head_row = 1;
    page.sheet.set_freeze_panes(2, 0)?.set_repeat_rows(0, 1)?;
    page.fill(table)?;
    page.finish()
}

/// Writes a form as offices print it: on one page's width, ruled, names and headings held while the rest is scrolled.
///
/// # Errors
/// As [`write`].
pub fn write_form(form: &Form, today: NaiveDate) -> Result<Vec<u8>, NotWritten> {
    let first = form.header_row();
    let mut page = Page::new(&form.table.title, today)?;
    page.as_form(first)?;
    for (row, title) in form.titles.iter().enumerate() {
        page.title(row, title)?;
    }
    for (column, head) in form.table.columns.iter().enumerate() {
        page.head(column, &head.header)?;
    }
    for (line, cells) in form.table.rows.iter().enumerate() {
        for (column, head) in form.table.columns.iter().enumerate() {
            page.ruled(
                first + 1 + line,
                column,
                cells.get(column).unwrap_or(&Cell::Empty),
                head.kind,
            )?;
        }
    }
    let under = first + form.table.rows.len() + 2;
    for (line, texts) in form.below.iter().enumerate() {
        for (place, text) in texts.iter().enumerate() {
            page.plain(under + line, form.column_below(place, texts.len()), text)?;
        }
    }
    page.finish()
}

/// A workbook of one sheet with a row of headings.
pub(crate) struct Page {
    book: Workbook,
    sheet: Worksheet,
    head_row: usize,
    narrowest: usize,
    widths: Vec<usize>,
    formats: Formats,
}

struct Formats {
    head: Format,
    text: Format,
    day: Format,
    loose: Format,
    at_fault: Format,
}

/// The longest column is this many letters wide; longer texts are cut off by the next cell, as people expect.
const WIDEST: usize = 50;
/// Half of what a cell holds, because Excel counts some letters twice.
const LONGEST_LOOSE_TEXT: usize = 16_000;

impl Page {
    pub(crate) fn new(title: &str, today: NaiveDate) -> Result<Self, NotWritten> {
        let mut book = Workbook::new();
        book.set_properties(&DocProperties::new().set_creation_datetime(&as_excel(today)?));
        let mut sheet = Worksheet::new();
        let name = sheet_name(title);
        if !name.is_empty() {
            sheet.set_name(name)?;
        }
        sheet.set_freeze_panes(1, 0)?.set_repeat_rows(0, 0)?;
        sheet.set_landscape().set_paper_size(9); // A4
        let text = Format::new().set_num_format("@");
        let head = text.clone().set_bold().set_text_wrap();
        Ok(Page {
            book,
            sheet,
            head_row: 0,
            narrowest: 4,
            widths: Vec::new(),
            formats: Formats {
                head: head.set_align(FormatAlign::Top).set_border_bottom(FormatBorder::Thin),
                day: Format::new().set_num_format("dd/mm/yyyy"),
                loose: text.clone(),
                at_fault: text.clone().set_background_color(Color::Yellow),
                text,
            },
        })
    }

    pub(crate) fn head(&mut self, column: usize, text: &str) -> Result<(), NotWritten> {
        self.widen(column, text);
        let (row, at) = place(self.head_row, column)?;
        self.sheet.write_string_with_format(row, at, text, &self.formats.head)?;
        Ok(())
    }

    /// The headings and the rows below them.
    fn fill(&mut self, table: &Table) -> Result<(), NotWritten> {
        for (column, head) in table.columns.iter().enumerate() {
            self.head(column, &head.header)?;
            self.format(column, head.kind)?;
        }
        let first = self.head_row + 1;
        for (line, cells) in table.rows.iter().enumerate() {
            for ((column, head), cell) in table.columns.iter().enumerate().zip(cells) {
                self.cell(first + line, column, cell, head.kind)?;
            }
        }
        Ok(())
    }

    /// Makes it a form whose headings stand in that row.
    fn as_form(&mut self, head_row: usize) -> Result<(), NotWritten> {
        self.head_row = head_row;
        self.narrowest = 1;
        let (row, names) = place(head_row, 2)?;
        self.sheet.set_freeze_panes(row + 1, names)?.set_repeat_rows(row, row)?;
        self.sheet
            .set_print_fit_to_pages(1, 0)
            .set_print_center_horizontally(true);
        self.formats.head = self
            .formats
            .head
            .clone()
            .set_border(FormatBorder::Thin)
            .set_align(FormatAlign::Center);
        Ok(())
    }

    fn title(&mut self, row: usize, text: &str) -> Result<(), NotWritten> {
        let bold = Format::new().set_num_format("@").set_bold();
        let (row, column) = place(row, 0)?;
        self.sheet.write_string_with_format(row, column, text, &bold)?;
        Ok(())
    }

    fn plain(&mut self, row: usize, column: usize, text: &str) -> Result<(), NotWritten> {
        let (row, column) = place(row, column)?;
        self.sheet
            .write_string_with_format(row, column, text, &self.formats.text)?;
        Ok(())
    }

    /// A cell between lines.
    fn ruled(&mut self, row: usize, column: usize, cell: &Cell, kind: Kind) -> Result<(), NotWritten> {
        self.widen(column, &cell.shown());
        let (row, at) = place(row, column)?;
        let number = Format::new().set_border(FormatBorder::Thin);
        let text = self.formats.text.clone().set_border(FormatBorder::Thin);
        match (cell, kind) {
            (Cell::Empty, _) => self.sheet.write_blank(row, at, &number)?,
            (Cell::Number(value), Kind::Number | Kind::Day) if value.is_finite() => {
                self.sheet.write_number_with_format(row, at, *value, &number)?
            }
            (Cell::Day(day), Kind::Day | Kind::Number) if excel_knows(*day) => {
                let format = self.formats.day.clone().set_border(FormatBorder::Thin);
                self.sheet
                    .write_datetime_with_format(row, at, as_excel(*day)?, &format)?
            }
            (cell, Kind::Text | Kind::Number | Kind::Day) => {
                self.sheet.write_string_with_format(row, at, cell.shown(), &text)?
            }
        };
        Ok(())
    }

    /// Formats the whole column, so that a row added by hand is taken as the others are.
    fn format(&mut self, column: usize, kind: Kind) -> Result<(), NotWritten> {
        let (_, column) = place(0, column)?;
        match kind {
            Kind::Text => self.sheet.set_column_format(column, &self.formats.text)?,
            Kind::Day => self.sheet.set_column_format(column, &self.formats.day)?,
            Kind::Number => &mut self.sheet,
        };
        Ok(())
    }

    fn cell(&mut self, row: usize, column: usize, cell: &Cell, kind: Kind) -> Result<(), NotWritten> {
        self.widen(column, &cell.shown());
        let (row, column) = place(row, column)?;
        match (cell, kind) {
            (Cell::Empty, _) => {}
            (Cell::Number(number), Kind::Number | Kind::Day) if number.is_finite() => {
                self.sheet.write_number(row, column, *number)?;
            }
            (Cell::Day(day), Kind::Day | Kind::Number) if excel_knows(*day) => {
                self.sheet
                    .write_datetime_with_format(row, column, as_excel(*day)?, &self.formats.day)?;
            }
            (cell, Kind::Text | Kind::Number | Kind::Day) => {
                self.sheet
                    .write_string_with_format(row, column, cell.shown(), &self.formats.text)?;
            }
        }
        Ok(())
    }

    /// Writes a cell of somebody else's list as it stood, in a cell that takes what is typed there as text.
    pub(crate) fn as_it_stood(
        &mut self,
        row: usize,
        column: usize,
        cell: &Cell,
        at_fault: bool,
    ) -> Result<(), NotWritten> {
        self.widen(column, &cell.shown());
        let (row, column) = place(row, column)?;
        let format = if at_fault {
            &self.formats.at_fault
        } else {
            &self.formats.loose
        };
        match cell {
            Cell::Empty => self.sheet.write_blank(row, column, format)?,
            Cell::Number(number) if number.is_finite() => {
                self.sheet.write_number_with_format(row, column, *number, format)?
            }
            Cell::Day(day) if excel_knows(*day) => {
                let day_format = self.formats.day.clone();
                let format = if at_fault {
                    day_format.set_background_color(Color::Yellow)
                } else {
                    day_format
                };
                self.sheet
                    .write_datetime_with_format(row, column, as_excel(*day)?, &format)?
            }
            Cell::Text(_) | Cell::Number(_) | Cell::Day(_) | Cell::Fault(_) => {
                let text: String = cell.shown().chars().take(LONGEST_LOOSE_TEXT).collect();
                self.sheet.write_string_with_format(row, column, text, format)?
            }
        };
        Ok(())
    }

    pub(crate) fn finish(mut self) -> Result<Vec<u8>, NotWritten> {
        for (column, width) in self.widths.iter().enumerate() {
            let (_, column) = place(0, column)?;
            self.sheet
                .set_column_width(column, (*width).clamp(self.narrowest, WIDEST) as f64 + 2.0)?;
        }
        self.book.push_worksheet(self.sheet);
        Ok(self.book.save_to_buffer()?)
    }

    fn widen(&mut self, column: usize, text: &str) {
        if self.widths.len() <= column {
            self.widths.resize(column + 1, 0);
        }
        if let Some(width) = self.widths.get_mut(column) {
            // a letter of Japanese takes the place of two
            let letters = text.chars().map(|sign| if sign >= '\u{1100}' { 2 } else { 1 });
            *width = (*width).max(letters.sum());
        }
    }
}

/// Excel's calendar begins in 1900, and has a 29 February in that year which none of its days can be trusted before.
fn excel_knows(day: NaiveDate) -> bool {
    (1901..=9999).contains(&day.year())
}

fn as_excel(day: NaiveDate) -> Result<ExcelDateTime, NotWritten> {
    let year = u16::try_from(day.year()).map_err(|_| NotWritten::TooLarge)?;
    Ok(ExcelDateTime::from_ymd(year, day.month() as u8, day.day() as u8)?)
}

/// A tab takes 31 letters, and not all of them.
fn sheet_name(title: &str) -> String {
    let allowed = title
        .chars()
        .map(|sign| if "*?:[]\\/".contains(sign) { ' ' } else { sign });
    let words: String = allowed.filter(|sign| !sign.is_control()).collect();
    let mut units = 0;
    let fits = |sign: &char| {
        units += sign.len_utf16();
        units <= 31
    };
    let name: String = words.trim().trim_matches('\'').chars().take_while(fits).collect();
    name.trim().trim_matches('\'').to_owned()
}

fn place(row: usize, column: usize) -> Result<(u32, u16), NotWritten> {
    let row = u32::try_from(row).map_err(|_| NotWritten::TooLarge)?;
    let column = u16::try_from(column).map_err(|_| NotWritten::TooLarge)?;
    Ok((row, column))
}

impl From<XlsxError> for NotWritten {
    fn from(error: XlsxError) -> Self {
        match error {
            XlsxError::RowColumnLimitError | XlsxError::MaxStringLengthExceeded => NotWritten::TooLarge,
            other => NotWritten::Failed {
                cause: other.to_string(),
            },
        }
    }
}
