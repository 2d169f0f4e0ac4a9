//! Writes a table as the CSV that Excel opens rightly on an Indonesian computer: UTF-8 with its mark, `;` between
//! cells, lines ended as Windows ends them.
//!
//! Excel takes a CSV cell apart as if it had been typed: `6371015708030007` becomes 6.37E+15 and loses its last digit,
//! `0812…` loses its zero, `+62…` its plus, `5-001` becomes a day in May. Such texts are written `="0812…"`, which
//! Excel shows as the text between the quotes. A text that begins like a formula is given an apostrophe, which Excel
//! shows: better a visible sign than a formula from a stranger's list carried out at a partner's desk. Our own import
//! takes both off again.

use super::{
    NotWritten,
    form::Form,
    table::{Kind, Table},
};
use crate::import::sheet::Cell;

/// Writes the table.
///
/// # Errors
/// When the text cannot be put together.
pub fn write(table: &Table) -> Result<Vec<u8>, NotWritten> {
    write_lines(&[], table, &[])
}

/// Writes a form: its titles, the table, and the lines below it.
///
/// # Errors
/// As [`write`].
pub fn write_form(form: &Form) -> Result<Vec<u8>, NotWritten> {
    let mut above: Vec<Vec<String>> = form.titles.iter().map(|title| vec![title.clone()]).collect();
    above.resize(form.header_row(), vec![String::new()]);
    let below: Vec<Vec<String>> = form
        .below
        .iter()
        .map(|texts| {
            let mut line = vec![String::new(); form.table.columns.len()];
            for (place, text) in texts.iter().enumerate() {
                if let Some(cell) = line.get_mut(form.column_below(place, texts.len())) {
                    cell.clone_from(text);
                }
            }
            line
        })
        .collect();
    write_lines(&above, &form.table, &below)
}

fn write_lines(above: &[Vec<String>], table: &Table, below: &[Vec<String>]) -> Result<Vec<u8>, NotWritten> {
    let mut lines = csv::WriterBuilder::new()
        .delimiter(b';')
        .terminator(csv::Terminator::CRLF)
        .flexible(true)
        .from_writer(b"\xEF\xBB\xBF".to_vec());
    let failed = |cause: String| NotWritten::Failed { cause };
    let whole = |texts: &Vec<String>| texts.iter().map(|text| guarded(text)).collect::<Vec<_>>();
    for texts in above {
        lines
            .write_record(whole(texts))
            .map_err(|error| failed(error.to_string()))?;
    }
    let headings = table.columns.iter().map(|column| guarded(&column.header));
    lines
        .write_record(headings)
        .map_err(|error| failed(error.to_string()))?;
    for row in &table.rows {
        let columns = table.columns.iter().enumerate();
        let cells = columns.map(|(at, column)| cell(row.get(at).unwrap_or(&Cell::Empty), column.kind));
        lines.write_record(cells).map_err(|error| failed(error.to_string()))?;
    }
    for texts in below {
        lines
            .write_record(whole(texts))
            .map_err(|error| failed(error.to_string()))?;
    }
    lines.into_inner().map_err(|error| failed(error.to_string()))
}

fn cell(cell: &Cell, kind: Kind) -> String {
    match (cell, kind) {
        (Cell::Empty, _) => String::new(),
        // a decimal comma, because `;` is chosen for the same computers
        (Cell::Number(number), Kind::Number | Kind::Day) => number.to_string().replace('.', ","),
        (Cell::Day(_), _) => cell.shown(),
        (Cell::Number(_) | Cell::Text(_) | Cell::Fault(_), _) => guarded(&cell.shown()),
    }
}

/// A text that Excel will show as it is.
fn guarded(text: &str) -> String {
    if is_counted_with(text) {
        format!("=\"{text}\"")
    } else if text.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        format!("'{text}")
    } else {
        text.to_owned()
    }
}

/// Whether Excel would take the text for a number or a day and show something else: it consists of digits and the
/// signs between them, and is not a short plain number.
fn is_counted_with(text: &str) -> bool {
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    let figures = text
        .chars()
        .all(|sign| sign.is_ascii_digit() || "+-.,/:() %Ee".contains(sign));
    let plain = digits == text.len() && digits <= 11 && (!text.starts_with('0') || digits == 1);
    digits > 0 && figures && !plain
}
