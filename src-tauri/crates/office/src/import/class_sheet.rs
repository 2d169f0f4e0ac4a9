//! What is wrong with a class's sheet, row by row and cell by cell, and which of its rows are given back.

use super::{
    field::Field,
    header::meaning,
    roll::RollRow,
    set_aside::Returned,
    sheet::{Cell, Sheet},
};
use crate::{
    book::{DeedId, DeedRow},
    vocabulary::Presence,
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// Something wrong or worth knowing about a cell, or about a row as a whole.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SheetProblem {
    /// The number that Excel shows beside the row.
    pub row: usize,
    /// The column counted from 0; blank for the row as a whole.
    pub column: Option<usize>,
    /// What stands above the column.
    pub heading: String,
    /// What stands in the cell, cut after 200 letters.
    pub found: String,
    /// What is wrong.
    pub what: SheetWrong,
    /// Whether the cell is set aside for it, or the whole row when no column is named. Otherwise it is a warning.
    pub grave: bool,
}

/// What can be wrong in a class's sheet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum SheetWrong {
    /// Nobody in the class is called so. Grave.
    UnknownPerson,
    /// It may be one of several people; somebody must say which. Grave until then.
    WhichPerson {
        /// The likeliest.
        likely: String,
    },
    /// The person has an earlier row. Grave.
    SecondRow {
        /// Its number.
        row: usize,
    },
    /// The person sits elsewhere here.
    OtherSeat {
        /// Where.
        seat: i32,
    },
    /// A sign that nobody has given a meaning. Grave.
    UnknownSign,
    /// The month has no such day. Grave.
    NoSuchDay,
    /// The day has not come. Grave.
    DayAhead {
        /// The day.
        day: NaiveDate,
    },
    /// The lessons of the day were cancelled. Grave.
    LessonsCancelled {
        /// The day.
        day: NaiveDate,
    },
    /// The cell says something else than the register has; it is overwritten.
    OverwritesMark {
        /// What the register has.
        had: Presence,
        /// Its day.
        day: NaiveDate,
    },
    /// The register has something else and keeps it, as was asked. Grave.
    KeepsMark {
        /// What the register has.
        had: Presence,
        /// Its day.
        day: NaiveDate,
    },
    /// The sheet's own sum is not what its cells give.
    SumDiffers {
        /// What the cells give.
        counted: u32,
    },
    /// A remark that belongs to no cell; it is left out.
    LooseNote,
    /// No number. Grave.
    NotAScore,
    /// A score that the exam cannot give. Grave.
    ScoreTooHigh {
        /// The highest, in points times a hundred.
        maximum: i32,
    },
    /// The cell says something else than has been entered; it is overwritten.
    OverwritesScore {
        /// What has been entered, in points times a hundred; blank when the person was noted as absent.
        had: Option<i32>,
    },
    /// Something else has been entered and stays, as was asked. Grave.
    KeepsScore {
        /// What has been entered, in points times a hundred; blank when the person was noted as absent.
        had: Option<i32>,
    },
    /// The class sat this exam several times; somebody must say which sitting it is. Grave.
    WhichSitting,
    /// The exam has several parts, and the heading names none of them. Grave.
    WhichSection,
    /// The exam has no rule for so early a day. Grave.
    NoRuleYet,
    /// Two people key this exam; a sheet does not speak for both. Grave.
    KeyedTwice,
    /// An earlier column is the same sitting. Grave.
    SecondColumn,
    /// The formula in the cell has failed. Grave.
    Fault,
}

impl SheetProblem {
    /// About a cell.
    pub(crate) fn cell(sheet: &Sheet, header: usize, at: (usize, usize), what: SheetWrong, grave: bool) -> Self {
        let (row, column) = at;
        SheetProblem {
            row,
            column: Some(column),
            heading: sheet.cell(header, column).shown(),
            found: short(sheet.cell(row.saturating_sub(1), column)),
            what,
            grave,
        }
    }
}

fn short(cell: &Cell) -> String {
    cell.shown().chars().take(200).collect()
}

/// What is wrong with rows as a whole.
pub(crate) fn row_problems(rows: &[RollRow]) -> Vec<SheetProblem> {
    let mut problems = Vec::new();
    for row in rows {
        let mut add = |what, grave| {
            problems.push(SheetProblem {
                row: row.row,
                column: None,
                heading: String::new(),
                found: row.name.clone(),
                what,
                grave,
            });
        };
        match (row.candidate, row.perhaps.first()) {
            (None, None) => add(SheetWrong::UnknownPerson, true),
            (None, Some(likely)) => {
                let likely = likely.name.clone();
                add(SheetWrong::WhichPerson { likely }, true);
            }
            (Some(_), _) => {
                if let Some(earlier) = row.repeats {
                    add(SheetWrong::SecondRow { row: earlier }, true);
                }
                if let Some(seat) = row.seat_here {
                    add(SheetWrong::OtherSeat { seat }, false);
                }
            }
        }
    }
    problems
}

/// The rows that are given back, each with its grave problems in the reader's words. A row of which only some cells are
/// wrong is given back whole: mended and read again, its good cells say what is known already.
pub fn returned(problems: &[SheetProblem], mut told: impl FnMut(&SheetProblem) -> String) -> Vec<Returned> {
    let mut rows: BTreeMap<usize, Returned> = BTreeMap::new();
    for problem in problems.iter().filter(|problem| problem.grave) {
        let row = rows.entry(problem.row).or_insert_with(|| Returned {
            row: problem.row,
            reason: String::new(),
            columns: Vec::new(),
        });
        if !row.reason.is_empty() {
            row.reason.push_str("; ");
        }
        row.reason.push_str(&told(problem));
        row.columns.extend(problem.column);
    }
    rows.into_values().collect()
}

/// The rows above the days that a header may span.
const HEADER_SPANS: usize = 2;

/// The sheet with every heading in one row, and the month in its name: what is given back must be readable by itself.
#[must_use]
pub fn readable_by_itself(sheet: &Sheet, header_row: usize, month: &str) -> Sheet {
    let mut sheet = sheet.clone();
    let names_people = |row: usize| {
        sheet
            .rows
            .get(row)
            .is_some_and(|cells| cells.iter().any(|cell| meaning(cell) == Some(Field::Name)))
    };
    let above = (1..=HEADER_SPANS.min(header_row))
        .map(|up| header_row - up)
        .find(|row| names_people(*row));
    if let Some(above) = above.filter(|_| !names_people(header_row)) {
        let joined: Vec<Cell> = (0..sheet.width())
            .map(|column| match sheet.cell(header_row, column) {
                Cell::Empty => sheet.cell(above, column).clone(),
                cell => cell.clone(),
            })
            .collect();
        if let Some(row) = sheet.rows.get_mut(header_row) {
            *row = joined;
        }
    }
    if !month.is_empty() {
        let name: String = sheet.name.chars().take(20).collect();
        sheet.name = format!("{name} {month}").trim().to_owned();
    }
    sheet
}

/// What came of writing a class's sheet.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TakenSheet {
    /// The deed under which the sheet can be taken back.
    pub deed: Option<DeedId>,
    /// Cells written.
    pub cells: usize,
    /// Lessons, or sittings, that were made for them.
    pub made: usize,
}

impl TakenSheet {
    /// With the deed, if it is this one and wrote anything.
    pub(crate) fn with_deed(self, last: Option<DeedRow>, name: &str) -> Self {
        let wrote = self.cells > 0;
        let deed = last.filter(|deed| wrote && deed.name == name).map(|deed| deed.id);
        TakenSheet { deed, ..self }
    }
}
