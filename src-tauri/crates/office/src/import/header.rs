//! Finds the row that names the columns, below titles and merged cells, and proposes what each column means.

use std::{
    collections::{BTreeMap, HashMap},
    sync::LazyLock,
};

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{
    field::{Field, NUMBERING},
    sheet::{Cell, Sheet},
};

/// The header of a sheet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Header {
    /// Its row, counted from 0.
    pub row: usize,
    /// One for each column of the sheet, those without a heading included.
    pub columns: Vec<Column>,
}

/// A column and what it seems to mean.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "SheetColumn")]
pub struct Column {
    /// What stands above it.
    pub heading: String,
    /// What is proposed. No two columns are proposed for one field.
    pub field: Option<Field>,
    /// How sure that is.
    pub confidence: Confidence,
    /// The field this column would have been, had another not been nearer or stood before it. The person chooses.
    pub rival_for: Option<Field>,
}

/// How a heading was recognised.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "MappingConfidence")]
#[serde(rename_all = "snake_case")]
pub enum Confidence {
    /// A word that offices write.
    Exact,
    /// A letter or two away from such a word.
    Near,
    /// Not recognised.
    None,
}

/// How many rows from the top a header is looked for.
const DEEPEST: usize = 60;

/// Finds the header: the row with the most columns we know, the first of equals. It must name at least two fields,
/// among them the name or the NIK, because an import without a person is none.
#[must_use]
pub fn find(sheet: &Sheet) -> Option<Header> {
    // Looking for near words takes its time, and most headers have words enough that are exact.
    let row = likeliest(sheet, exact).or_else(|| likeliest(sheet, |cell| heading(cell).map(|(field, _)| field)));
    row.map(|row| propose(sheet, row))
}

fn likeliest(sheet: &Sheet, meaning: impl Fn(&Cell) -> Option<Field>) -> Option<usize> {
    let mut best: Option<(usize, usize)> = None;
    for (row, cells) in sheet.rows.iter().take(DEEPEST).enumerate() {
        let fields: Vec<Field> = cells.iter().filter_map(&meaning).collect();
        let person = fields.iter().any(|field| matches!(field, Field::Name | Field::Nik));
        let known = fields.iter().collect::<std::collections::BTreeSet<_>>().len();
        if person && known >= 2 && best.is_none_or(|(_, most)| known > most) {
            best = Some((row, known));
        }
    }
    best.map(|(row, _)| row)
}

/// Proposes what the columns mean when a person says which row is the header.
#[must_use]
pub fn propose(sheet: &Sheet, row: usize) -> Header {
    let mut columns: Vec<Column> = (0..sheet.width())
        .map(|column| {
            let cell = sheet.cell(row, column);
            let (field, confidence) = heading(cell).map_or((None, Confidence::None), |(f, c)| (Some(f), c));
            Column {
                heading: cell.shown(),
                field,
                confidence,
                rival_for: None,
            }
        })
        .collect();

    let mut holders: BTreeMap<Field, usize> = BTreeMap::new();
    for index in 0..columns.len() {
        let Some((field, confidence)) = columns
            .get(index)
            .and_then(|column| Some((column.field?, column.confidence)))
        else {
            continue;
        };
        let holder = holders.get(&field).copied();
        let loser = match holder.and_then(|holder| columns.get(holder)) {
            None => None,
            Some(held) if held.confidence == Confidence::Near && confidence == Confidence::Exact => holder,
            Some(_) => Some(index),
        };
        if loser != Some(index) {
            holders.insert(field, index);
        }
        if let Some(column) = loser.and_then(|loser| columns.get_mut(loser)) {
            column.rival_for = column.field.take();
            column.confidence = Confidence::None;
        }
    }
    Header { row, columns }
}

impl Header {
    /// How many columns have a proposal.
    #[must_use]
    pub fn known(&self) -> usize {
        self.columns.iter().filter(|column| column.field.is_some()).count()
    }

    /// The proposal as a mapping: for each column what it means.
    #[must_use]
    pub fn mapping(&self) -> Vec<Option<Field>> {
        self.columns.iter().map(|column| column.field).collect()
    }
}

/// Letters and digits alone, in small letters.
pub(super) fn bare(text: &str) -> String {
    text.chars()
        .filter(|sign| sign.is_alphanumeric())
        .flat_map(char::to_lowercase)
        .collect()
}

/// What a heading of a list of people means.
pub(super) fn meaning(cell: &Cell) -> Option<Field> {
    exact(cell)
}

/// What a heading means, and how sure that is.
fn heading(cell: &Cell) -> Option<(Field, Confidence)> {
    if let Some(field) = exact(cell) {
        return Some((field, Confidence::Exact));
    }
    let whole = bare(short_text(cell)?);
    if NUMBERING.contains(&whole.as_str()) {
        return None;
    }
    near(&whole).map(|field| (field, Confidence::Near))
}

/// What a heading means whose words are known.
fn exact(cell: &Cell) -> Option<Field> {
    let text = short_text(cell)?;
    if let Some(field) = WORDS.get(bare(text).as_str()) {
        return Some(*field);
    }
    // `Nama Lengkap (sesuai KTP)`, `Nama / 氏名`, `NIK: 16 digit`
    let outside = text.split(['(', '[']).next().map(bare).unwrap_or_default();
    if let Some(field) = WORDS.get(outside.as_str()) {
        return Some(*field);
    }
    let parts = text.split(['/', '\n', '|', ':', '(', ')', '・']).map(bare);
    let mut named: Vec<Field> = parts.filter_map(|part| WORDS.get(part.as_str()).copied()).collect();
    named.dedup();
    match named[..] {
        [field] => Some(field),
        _ => None,
    }
}

/// A heading is short; long cells are sentences.
fn short_text(cell: &Cell) -> Option<&str> {
    match cell {
        Cell::Text(text) if text.len() <= 120 => Some(text),
        Cell::Empty | Cell::Text(_) | Cell::Number(_) | Cell::Day(_) | Cell::Fault(_) => None,
    }
}

/// The field with a word a letter away, or two in a long one; none when two fields are as near. Short words are too
/// much alike for that: NIS and NIK.
fn near(heading: &str) -> Option<Field> {
    let allowed = match heading.chars().count() {
        0..=4 => return None,
        5..=8 => 1,
        _ => 2,
    };
    let mut best: Option<(usize, Field)> = None;
    let mut tied = false;
    for (word, field) in WORDS.iter() {
        if !word.is_ascii() || word.len() < 5 || word.len().abs_diff(heading.len()) > allowed {
            continue;
        }
        let distance = strsim::osa_distance(word, heading);
        match best {
            _ if distance > allowed => {}
            Some((nearest, _)) if distance > nearest => {}
            Some((nearest, other)) if distance == nearest => tied |= other != *field,
            _ => {
                best = Some((distance, *field));
                tied = false;
            }
        }
    }
    best.filter(|_| !tied).map(|(_, field)| field)
}

static WORDS: LazyLock<HashMap<&'static str, Field>> = LazyLock::new(|| {
    let words = Field::ALL
        .iter()
        .flat_map(|field| field.words().iter().map(|word| (*word, *field)));
    words.collect()
});
