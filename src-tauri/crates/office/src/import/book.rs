//! Reads the bytes of a spreadsheet file: XLSX, XLS, or CSV in any of the shapes in which offices save it.

use std::{
    io::{Cursor, Read, Seek},
    panic::{AssertUnwindSafe, catch_unwind},
};

use calamine::{Data, DataRef, Dimensions, ExcelDateTime, Reader, SheetType, Xls, XlsError, Xlsx, XlsxError};
use serde::{Deserialize, Serialize};

use super::{
    header::{self, Header},
    sheet::{Cell, Sheet},
};

/// What a file held.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Book {
    /// Sheets with at least one filled cell, in the order of their tabs.
    pub sheets: Vec<Sheet>,
}

/// Why a file cannot be read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum NotABook {
    /// None of the formats this program reads: a photo, a PDF, a web page that calls itself `.xls`.
    NotASpreadsheet,
    /// A spreadsheet whose parts cannot be read.
    Damaged,
    /// A password must be taken off it first.
    Locked,
    /// No sheet has a filled cell.
    Empty,
    /// The file, or what it unpacks to, is larger than an office's list can be.
    TooLarge {
        /// In mebibytes.
        most: u32,
    },
    /// More rows, or cells further down, than an office's list can have.
    TooLong {
        /// In rows.
        most: u32,
    },
    /// More columns, or cells further to the right, than an office's list can have.
    TooWide {
        /// In columns.
        most: u32,
    },
}

/// The largest file that is opened, in mebibytes.
pub const LARGEST_FILE: u32 = 50;
/// The most that a file may unpack to, in mebibytes: a small file can hold a very large sheet.
pub const LARGEST_UNPACKED: u32 = 1024;
/// The most rows of a sheet.
pub const MOST_ROWS: u32 = 200_000;
/// The most columns of a sheet.
pub const MOST_COLUMNS: u32 = 500;
/// The most cells of all sheets together, blank ones between filled ones included.
pub(super) const MOST_CELLS: usize = 10_000_000;

/// Reads a file.
///
/// # Errors
/// Why it cannot be read; nothing is guessed at.
pub fn open(bytes: &[u8]) -> Result<Book, NotABook> {
    if bytes.len() as u64 > u64::from(LARGEST_FILE) << 20 {
        return Err(NotABook::TooLarge { most: LARGEST_FILE });
    }
    // A damaged file must not take the program with it, and the libraries that read these formats have been seen to
    // give up with a panic on files cut in the middle.
    let sheets = catch_unwind(AssertUnwindSafe(|| read(bytes))).unwrap_or(Err(NotABook::Damaged))?;
    let sheets: Vec<Sheet> = sheets.into_iter().filter(|sheet| !sheet.rows.is_empty()).collect();
    if sheets.is_empty() {
        return Err(NotABook::Empty);
    }
    Ok(Book { sheets })
}

impl Book {
    /// The sheet that has a header with the most columns we know, and that header. `None` when no sheet has one.
    #[must_use]
    pub fn likeliest(&self) -> Option<(&Sheet, Header)> {
        let mut best: Option<(&Sheet, Header)> = None;
        for sheet in &self.sheets {
            if let Some(header) = header::find(sheet)
                && best.as_ref().is_none_or(|(_, other)| header.known() > other.known())
            {
                best = Some((sheet, header));
            }
        }
        best
    }
}

fn read(bytes: &[u8]) -> Result<Vec<Sheet>, NotABook> {
    if bytes.starts_with(b"PK\x03\x04") {
        xlsx(bytes)
    } else if bytes.starts_with(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") {
        let book = super::compound::workbook(bytes)?;
        match Xls::new(Cursor::new(book)) {
            Ok(book) => xls(book),
            Err(XlsError::Password) => Err(NotABook::Locked),
            Err(_) => Err(NotABook::Damaged),
        }
    } else {
        Ok(vec![super::text::read(bytes)?])
    }
}

fn xls<R: Read + Seek>(mut book: Xls<R>) -> Result<Vec<Sheet>, NotABook> {
    let mut filling = Filling::default();
    for name in worksheets(&book) {
        let range = book.worksheet_range(&name).map_err(|_| NotABook::Damaged)?;
        let merged = book.merge_cells_by_sheet_name(&name).unwrap_or_default();
        let (top, left) = range.start().unwrap_or_default();
        filling.begin(name);
        for (row, column, value) in range.used_cells() {
            let (row, column) = (row + top as usize, column + left as usize);
            filling.put(row, column, owned(value))?;
        }
        filling.hide(&merged);
    }
    Ok(filling.sheets)
}

fn xlsx(bytes: &[u8]) -> Result<Vec<Sheet>, NotABook> {
    let mut unpacked = 0_u64;
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).map_err(|_| NotABook::Damaged)?;
    // A letter or a presentation comes in the same box; some programs spell the path with a backslash.
    if !archive
        .file_names()
        .any(|name| name.is_ok_and(|name| name.to_ascii_lowercase().ends_with("workbook.xml")))
    {
        return Err(NotABook::NotASpreadsheet);
    }
    for part in 0..archive.len() {
        unpacked += archive.by_index_raw(part).map_err(|_| NotABook::Damaged)?.size();
    }
    if unpacked > u64::from(LARGEST_UNPACKED) << 20 {
        return Err(NotABook::TooLarge { most: LARGEST_UNPACKED });
    }

    let mut book = match Xlsx::new(Cursor::new(bytes)) {
        Ok(book) => book,
        Err(XlsxError::Password) => return Err(NotABook::Locked),
        Err(_) => return Err(NotABook::Damaged),
    };
    let mut filling = Filling::default();
    for name in worksheets(&book) {
        filling.begin(name.clone());
        {
            let mut cells = book.worksheet_cells_reader(&name).map_err(|_| NotABook::Damaged)?;
            while let Some(cell) = cells.next_cell().map_err(|_| NotABook::Damaged)? {
                let (row, column) = cell.get_position();
                filling.put(row as usize, column as usize, borrowed(cell.get_value()))?;
            }
        }
        let merged = book.merge_cells_by_sheet_name(&name).map_err(|_| NotABook::Damaged)?;
        filling.hide(&merged);
    }
    Ok(filling.sheets)
}

fn worksheets<RS: Read + Seek>(book: &impl Reader<RS>) -> Vec<String> {
    book.sheets_metadata()
        .iter()
        .filter(|sheet| sheet.typ == SheetType::WorkSheet)
        .map(|sheet| sheet.name.clone())
        .collect()
}

/// Rows being filled cell by cell. A cell far away from the others makes a sheet that no memory holds, which is why
/// the limits are looked at before a row grows.
#[derive(Default)]
struct Filling {
    sheets: Vec<Sheet>,
    cells: usize,
}

impl Filling {
    fn begin(&mut self, name: String) {
        self.sheets.push(Sheet { name, rows: Vec::new() });
    }

    fn put(&mut self, row: usize, column: usize, cell: Cell) -> Result<(), NotABook> {
        if cell.is_empty() {
            return Ok(());
        }
        if row >= MOST_ROWS as usize {
            return Err(NotABook::TooLong { most: MOST_ROWS });
        }
        if column >= MOST_COLUMNS as usize {
            return Err(NotABook::TooWide { most: MOST_COLUMNS });
        }
        let Some(sheet) = self.sheets.last_mut() else {
            return Ok(());
        };
        let width = sheet.rows.last().map_or(0, Vec::len);
        if sheet.rows.len() <= row {
            sheet.rows.resize_with(row, Vec::new);
            sheet.rows.push(Vec::with_capacity(width));
        }
        let Some(cells) = sheet.rows.get_mut(row) else {
            return Ok(());
        };
        if cells.len() <= column {
            self.cells += column + 1 - cells.len();
            if self.cells > MOST_CELLS {
                return Err(NotABook::TooLarge { most: LARGEST_FILE });
            }
            cells.resize(column + 1, Cell::Empty);
        }
        if let Some(place) = cells.get_mut(column) {
            *place = cell;
        }
        Ok(())
    }

    /// Only the first cell of a merged range is seen; what some programs leave behind it is not.
    fn hide(&mut self, merged: &[Dimensions]) {
        let Some(sheet) = self.sheets.last_mut() else { return };
        for range in merged {
            let rows = sheet.rows.iter_mut().enumerate();
            let first = (range.start.0 as usize, range.start.1 as usize);
            for (row, cells) in rows.take(range.end.0 as usize + 1).skip(first.0) {
                for (column, cell) in cells
                    .iter_mut()
                    .enumerate()
                    .take(range.end.1 as usize + 1)
                    .skip(first.1)
                {
                    if (row, column) != first {
                        *cell = Cell::Empty;
                    }
                }
            }
        }
    }
}

fn owned(value: &Data) -> Cell {
    match value {
        Data::Empty => Cell::Empty,
        Data::Int(number) => Cell::Number(*number as f64),
        Data::Float(number) => Cell::Number(*number),
        Data::String(text) | Data::DateTimeIso(text) | Data::DurationIso(text) => Cell::text(text),
        Data::Bool(value) => Cell::text(if *value { "TRUE" } else { "FALSE" }),
        Data::DateTime(moment) => day(moment),
        Data::Error(sign) => Cell::Fault(sign.to_string()),
    }
}

fn borrowed(value: &DataRef<'_>) -> Cell {
    match value {
        DataRef::Empty => Cell::Empty,
        DataRef::Int(number) => Cell::Number(*number as f64),
        DataRef::Float(number) => Cell::Number(*number),
        DataRef::String(text) | DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => Cell::text(text),
        DataRef::SharedString(text) => Cell::text(text),
        DataRef::Bool(value) => Cell::text(if *value { "TRUE" } else { "FALSE" }),
        DataRef::DateTime(moment) => day(moment),
        DataRef::Error(sign) => Cell::Fault(sign.to_string()),
    }
}

/// A day; a time of day or a duration is a number, as Excel has it.
fn day(moment: &ExcelDateTime) -> Cell {
    match moment.as_datetime() {
        Some(at) if moment.is_datetime() && moment.as_f64() >= 1.0 => Cell::Day(at.date()),
        _ => Cell::Number(moment.as_f64()),
    }
}
