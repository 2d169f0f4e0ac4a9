//! Where a sheet about a class names its people, and which month its title names.

use super::{
    field::{Field, NUMBERING},
    header::{bare, meaning},
    roll::NamedIn,
    sheet::{Cell, Sheet},
};
use chrono::NaiveDate;

/// How many rows from the top a header is looked for.
const DEEPEST: usize = 60;

/// The rows with a heading for names, from the top, each with the columns that name people.
pub(crate) fn named_rows(sheet: &Sheet) -> impl Iterator<Item = (usize, NamedIn)> {
    sheet.rows.iter().take(DEEPEST).enumerate().filter_map(|(row, cells)| {
        let name = cells.iter().position(is_name)?;
        let found = |wanted: fn(&Cell) -> bool| cells.iter().position(wanted);
        let named = NamedIn {
            number: found(is_number),
            name,
            nik: found(|cell| meaning(cell) == Some(Field::Nik)),
        };
        Some((row, named))
    })
}

fn is_name(cell: &Cell) -> bool {
    meaning(cell) == Some(Field::Name) || matches!(bare(&cell.shown()).as_str(), "siswa" | "peserta")
}

/// Whether a heading stands above numbers of people.
pub(crate) fn is_number(cell: &Cell) -> bool {
    let word = bare(&cell.shown());
    NUMBERING.contains(&word.as_str())
        || matches!(
            word.as_str(),
            "noabsen" | "nokursi" | "nopeserta" | "kursi" | "seat" | "席" | "席番" | "座席"
        )
}

/// Whether a heading stands above remarks.
pub(crate) fn is_note(cell: &Cell) -> bool {
    matches!(
        bare(&cell.shown()).as_str(),
        "ket" | "keterangan" | "catatan" | "note" | "notes" | "remark" | "remarks" | "備考" | "メモ"
    )
}

/// The first of a month that a text names with its year: `BULAN MARET 2026`, `absensi_maret_2026`, `2026-03`, `2026年3月`.
pub(crate) fn month_in(text: &str) -> Option<NaiveDate> {
    let text = text.to_lowercase().replace('年', "-").replace('月', " ");
    let words: Vec<&str> = text
        .split(|sign: char| !sign.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
    words.windows(2).find_map(|pair| match pair {
        [one, other] => {
            let year = |word: &str| {
                word.parse::<i32>()
                    .ok()
                    .filter(|year| (2000..=2100).contains(year) && word.len() == 4)
            };
            let month = |word: &str| {
                let figures = word.parse::<u32>().ok().filter(|_| word.len() <= 2);
                figures
                    .or_else(|| month_called(word))
                    .filter(|month| (1..=12).contains(month))
            };
            let (year, month) = match (month(one), year(other)) {
                (Some(month), Some(year)) => (year, month),
                _ => (year(one)?, month(other)?),
            };
            NaiveDate::from_ymd_opt(year, month, 1)
        }
        _ => None,
    })
}

/// The number of a month by its Indonesian or English name, in full or by its first letters.
pub(crate) fn month_called(word: &str) -> Option<u32> {
    const MONTHS: [&[&str]; 12] = [
        &["januari", "january", "jan"],
        &["februari", "pebruari", "february", "feb", "peb"],
        &["maret", "march", "mar"],
        &["april", "apr"],
        &["mei", "may"],
        &["juni", "june", "jun"],
        &["juli", "july", "jul"],
        &["agustus", "august", "agu", "ags", "agt", "aug"],
        &["september", "sep", "sept"],
        &["oktober", "october", "okt", "oct"],
        &["november", "nopember", "nov", "nop"],
        &["desember", "december", "des", "dec"],
    ];
    let place = MONTHS.iter().position(|names| names.contains(&word))?;
    u32::try_from(place + 1).ok()
}
