//! Reads CSV: `;`, `,` or tab between the cells; UTF-8 with or without its mark, UTF-16, or Windows-1252.

use super::{
    book::{LARGEST_FILE, MOST_CELLS, MOST_COLUMNS, MOST_ROWS, NotABook},
    header,
    sheet::{Cell, Sheet},
};

/// Reads a text file as one sheet.
pub(super) fn read(bytes: &[u8]) -> Result<Sheet, NotABook> {
    let text = decode(bytes)?;
    let begin = text.trim_start();
    if begin.starts_with('<') || begin.starts_with("%PDF") || begin.starts_with("{\\rtf") {
        return Err(NotABook::NotASpreadsheet);
    }
    let (named, text) = separator_line(&text);
    let separator = named.unwrap_or_else(|| likeliest(text));
    rows(text, separator, MOST_ROWS as usize)
}

/// The text; a file with signs that no text has is none.
fn decode(bytes: &[u8]) -> Result<String, NotABook> {
    let text = match encoding_rs::Encoding::for_bom(bytes) {
        Some((encoding, _)) => encoding.decode(bytes).0.into_owned(),
        None => match std::str::from_utf8(bytes) {
            Ok(text) => text.to_owned(),
            Err(_) => encoding_rs::WINDOWS_1252.decode(bytes).0.into_owned(),
        },
    };
    let strange = |sign: char| sign.is_control() && !matches!(sign, '\t' | '\n' | '\r' | '\x1a') && sign < '\u{80}';
    if text.contains(strange) {
        return Err(NotABook::NotASpreadsheet);
    }
    let mut text = text.replace("\r\n", "\n").replace('\r', "\n");
    if !text.ends_with('\n') {
        text.push('\n');
    }
    Ok(text)
}

/// Excel may write `sep=;` as the first line.
fn separator_line(text: &str) -> (Option<u8>, &str) {
    let (first, rest) = text.split_once('\n').unwrap_or((text, ""));
    match first
        .trim()
        .to_ascii_lowercase()
        .strip_prefix("sep=")
        .map(str::as_bytes)
    {
        Some([separator]) => (Some(*separator), rest),
        Some([]) if first.contains('\t') => (Some(b'\t'), rest),
        _ => (None, text),
    }
}

/// The separator under which a header is found with the most columns we know; failing that, the one with which most
/// lines have as many cells as their neighbour.
fn likeliest(text: &str) -> u8 {
    let score = |separator: u8| {
        let Ok(sheet) = rows(text, separator, 60) else {
            return (0, 0);
        };
        let alike = sheet.rows.windows(2).filter(|pair| match pair {
            [one, other] => one.len() > 1 && one.len() == other.len(),
            _ => false,
        });
        (header::find(&sheet).map_or(0, |header| header.known()), alike.count())
    };
    // the last of equals wins, and the semicolon is what Excel writes in Indonesia
    [b'|', b'\t', b',', b';']
        .into_iter()
        .max_by_key(|separator| score(*separator))
        .unwrap_or(b';')
}

fn rows(text: &str, separator: u8, most: usize) -> Result<Sheet, NotABook> {
    let mut sheet = Sheet::default();
    let mut lines = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(separator)
        .from_reader(text.as_bytes());
    let mut record = csv::StringRecord::new();
    let mut line = lines.position().line();
    let mut count = 0;
    while lines.read_record(&mut record).map_err(|_| NotABook::Damaged)? {
        // The reader skips blank lines; they are put back, so that row numbers are those that Excel shows.
        let passed = (lines.position().line() - line) as usize;
        line = lines.position().line();
        let own = 1 + record.iter().map(|cell| cell.matches('\n').count()).sum::<usize>();
        let blank = passed.saturating_sub(own);
        if sheet.rows.len() + blank >= most {
            return match most == MOST_ROWS as usize {
                true => Err(NotABook::TooLong { most: MOST_ROWS }),
                false => Ok(sheet),
            };
        }
        if record.len() > MOST_COLUMNS as usize {
            return Err(NotABook::TooWide { most: MOST_COLUMNS });
        }
        count += record.len();
        if count > MOST_CELLS {
            return Err(NotABook::TooLarge { most: LARGEST_FILE });
        }
        sheet.rows.extend(std::iter::repeat_with(Vec::new).take(blank));
        let mut cells: Vec<Cell> = record.iter().map(cell).collect();
        while cells.last().is_some_and(Cell::is_empty) {
            cells.pop();
        }
        sheet.rows.push(cells);
    }
    while sheet.rows.last().is_some_and(Vec::is_empty) {
        sheet.rows.pop();
    }
    Ok(sheet)
}

/// A cell as our own export and careful people write it: `="0812…"` keeps Excel from counting with it, and an
/// apostrophe before a sign keeps it from being a formula. Neither belongs to what was meant.
fn cell(text: &str) -> Cell {
    let text = text.trim_matches(|sign: char| sign.is_whitespace() || sign == '\x1a');
    if let Some(kept) = text.strip_prefix("=\"").and_then(|rest| rest.strip_suffix('"')) {
        return Cell::text(&kept.replace("\"\"", "\""));
    }
    match text.strip_prefix('\'') {
        Some(rest) if rest.starts_with(['=', '+', '-', '@']) => Cell::text(rest),
        _ => Cell::text(text),
    }
}
