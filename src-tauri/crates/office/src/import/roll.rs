//! Whom the rows of a class's sheet speak of. A name that is written as the class list has it is that person; anything
//! less is asked, with the likely people beside it, and never guessed.

use super::{
    header::bare,
    sheet::{Cell, Sheet},
};
use crate::{
    candidates::names,
    ids::{CandidateId, ClassId},
    office::Reading,
    refusal::Result,
};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, HashMap};
use ts_rs::TS;

/// Somebody who sits in the class.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Classmate {
    /// Who.
    pub candidate: CandidateId,
    /// The seat.
    pub seat: Option<i32>,
    /// The name.
    pub name: String,
    /// The NIK.
    #[serde(skip)]
    #[ts(skip)]
    pub(crate) nik: Option<String>,
}

/// A row that speaks of somebody.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RollRow {
    /// The number that Excel shows beside the row.
    pub row: usize,
    /// The number in the sheet, which is the seat if all is well.
    pub number: Option<i32>,
    /// The name as it stands there.
    pub name: String,
    /// Whose row it is; blank until somebody says so.
    pub candidate: Option<CandidateId>,
    /// Whose it may be, the likeliest first.
    pub perhaps: Vec<Classmate>,
    /// An earlier row that is the same person's.
    pub repeats: Option<usize>,
    /// The seat that the person has here, where the sheet says another.
    pub seat_here: Option<i32>,
}

/// What people have answered: for a row (as Excel counts) whose it is.
pub type Answers = BTreeMap<usize, CandidateId>;

/// Where a sheet names its people.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct NamedIn {
    pub(crate) number: Option<usize>,
    pub(crate) name: usize,
    pub(crate) nik: Option<usize>,
}

/// How many likely people are offered.
const OFFERED: usize = 5;
/// The highest seat that a number beside a name can mean.
const HIGHEST_SEAT: f64 = 999.0;

impl Reading<'_> {
    /// Everybody who sits in a class, by seat.
    pub(crate) fn classmates(&self, class: ClassId) -> Result<Vec<Classmate>> {
        let mut statement = self.store.prepare_cached(
            "SELECT c.id, e.seat, c.name, c.nik FROM enrolments e JOIN candidates c ON c.id = e.candidate AND c.gone = 0
             WHERE e.class = ?1 AND e.gone = 0 ORDER BY e.seat IS NULL, e.seat, c.name",
        )?;
        let people = statement.query_map([class], |row| {
            Ok(Classmate {
                candidate: row.get(0)?,
                seat: row.get(1)?,
                name: row.get::<_, Option<String>>(2)?.unwrap_or_default(),
                nik: row.get(3)?,
            })
        })?;
        Ok(people.collect::<rusqlite::Result<_>>()?)
    }
}

/// Reads the rows below the header that speak of somebody, and gives the numbers of those that speak of nobody:
/// signatures, sums, remarks.
pub(crate) fn rows(
    sheet: &Sheet,
    first: usize,
    named: NamedIn,
    values: &[usize],
    class: &[Classmate],
    answers: &Answers,
) -> (Vec<RollRow>, Vec<usize>) {
    let roll = Roll::new(class);
    let mut seen: HashMap<CandidateId, usize> = HashMap::new();
    let (mut rows, mut passed) = (Vec::new(), Vec::new());
    for (index, cells) in sheet.rows.iter().enumerate().skip(first) {
        let cell = |column: usize| cells.get(column).unwrap_or(&Cell::Empty);
        let name = cell(named.name).shown();
        let number = named.number.and_then(|column| seat(cell(column)));
        let nik = named.nik.map(|column| cell(column).shown());
        let has_values = values.iter().any(|column| !cell(*column).is_empty());
        let is_named = name.chars().any(char::is_alphabetic);
        if cells.iter().all(Cell::is_empty) {
            continue;
        }
        let speaks = is_named || (number.is_some() && has_values);
        if !speaks || is_sum(&name) {
            passed.push(index + 1);
            continue;
        }
        let mut row = RollRow {
            row: index + 1,
            number,
            name,
            candidate: None,
            perhaps: Vec::new(),
            repeats: None,
            seat_here: None,
        };
        roll.find(&mut row, nik.as_deref(), answers);
        // Where people are numbered, a row without a number that is like nobody's is a signature or a remark.
        let is_stray = named.number.is_some() && number.is_none() || !has_values;
        if is_stray && row.candidate.is_none() && row.perhaps.is_empty() {
            passed.push(row.row);
            continue;
        }
        if let Some(candidate) = row.candidate {
            row.repeats = seen.get(&candidate).copied();
            seen.entry(candidate).or_insert(row.row);
        }
        rows.push(row);
    }
    (rows, passed)
}

fn seat(cell: &Cell) -> Option<i32> {
    let number = match cell {
        Cell::Number(number) => *number,
        Cell::Text(text) => text.trim_end_matches('.').parse().ok()?,
        Cell::Empty | Cell::Day(_) | Cell::Fault(_) => return None,
    };
    ((1.0..=HIGHEST_SEAT).contains(&number) && number.fract() == 0.0).then_some(number as i32)
}

fn is_sum(name: &str) -> bool {
    let letters: String = bare(name).chars().filter(|sign| sign.is_alphabetic()).collect();
    [
        "jumlah",
        "total",
        "ratarata",
        "rerata",
        "average",
        "合計",
        "平均",
        "tertinggi",
        "terendah",
    ]
    .iter()
    .any(|word| letters.starts_with(word))
}

/// The class list, ready to be looked up.
struct Roll<'c> {
    class: &'c [Classmate],
    names: Vec<String>,
}

impl<'c> Roll<'c> {
    fn new(class: &'c [Classmate]) -> Self {
        let names = class.iter().map(|one| plain(&one.name)).collect();
        Roll { class, names }
    }

    fn find(&self, row: &mut RollRow, nik: Option<&str>, answers: &Answers) {
        let answered = answers
            .get(&row.row)
            .and_then(|candidate| self.class.iter().find(|one| one.candidate == *candidate));
        let digits: String = nik.unwrap_or_default().chars().filter(char::is_ascii_digit).collect();
        let by_nik = |one: &&Classmate| digits.len() == 16 && one.nik.as_deref() == Some(digits.as_str());
        let named = self.called(&row.name);
        let at_seat = |one: &&&Classmate| row.number.is_some() && one.seat == row.number;
        let found = answered
            .or_else(|| self.class.iter().find(by_nik))
            .or_else(|| match named.as_slice() {
                [one] => Some(*one),
                // Two of one name are told apart by their seats.
                several => several.iter().find(at_seat).copied(),
            });
        match found {
            Some(one) => {
                row.candidate = Some(one.candidate);
                row.seat_here = one.seat.filter(|seat| row.number.is_some_and(|number| number != *seat));
            }
            None => row.perhaps = self.likely(row),
        }
    }

    fn called(&self, name: &str) -> Vec<&'c Classmate> {
        let wanted = plain(name);
        let people = self.class.iter().zip(&self.names);
        people
            .filter(|(_, name)| !wanted.is_empty() && **name == wanted)
            .map(|(one, _)| one)
            .collect()
    }

    /// People whose name is near, or who sit on that seat.
    fn likely(&self, row: &RollRow) -> Vec<Classmate> {
        let wanted = plain(&row.name);
        let mut found: Vec<(usize, &Classmate)> = self
            .class
            .iter()
            .zip(&self.names)
            .filter_map(|(one, name)| {
                let sits_there = row.number.is_some() && one.seat == row.number;
                let distance = distance(&wanted, name);
                match (distance, sits_there) {
                    (Some(distance), true) => Some((distance, one)),
                    (Some(distance), false) => Some((distance + 1, one)),
                    (None, true) => Some((usize::MAX, one)),
                    (None, false) => None,
                }
            })
            .collect();
        found.sort_by_key(|(distance, _)| *distance);
        found.into_iter().take(OFFERED).map(|(_, one)| one.clone()).collect()
    }
}

/// A name without titles, signs and capitals.
fn plain(name: &str) -> String {
    bare(&names::read(name).bare)
}

/// How far two names are apart: letters that differ, or none when one is the beginning of the other. `None` when they are
/// no more alike than any two names.
fn distance(one: &str, other: &str) -> Option<usize> {
    if one.is_empty() || other.is_empty() {
        return None;
    }
    if one.len().min(other.len()) >= 3 && (one.starts_with(other) || other.starts_with(one)) {
        return Some(1);
    }
    let letters = strsim::osa_distance(one, other);
    (letters <= 2.max(one.chars().count() / 5)).then_some(letters)
}
