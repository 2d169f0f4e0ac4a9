//! What the office tells others, as tables: one shape for every report, so that the screen, the workbook and the print show
//! the same rows. A report counts what the store holds and leaves the rest blank.
//!
//! - `programmes` · `agreements` · `events` what is agreed and done with partners
//! - `funnel` · `origins` · `placements` the way of the people, from where to where
//! - `pass_rates` exams · `costs` money and who bore it · `originals` papers in the office's hands
//! - [`monthly`] the ministry's sheets of departures and returns

mod agreements;
mod costs;
mod events;
mod funnel;
pub mod monthly;
mod originals;
mod origins;
mod pass_rates;
mod placements;
mod programmes;

use crate::{
    hours::course::InLanguages,
    ids::{AgreementId, BatchId, CandidateId, EventId, PartnerId, ProgrammeId},
    office::Reading,
    refusal::Result,
    vocabulary::ReportName,
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Which report, and of what.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(optional_fields)]
pub struct ReportOf {
    /// Which.
    pub name: ReportName,
    /// Only of this programme.
    #[serde(default)]
    pub programme: Option<ProgrammeId>,
    /// Only of this year, where the report knows years.
    #[serde(default)]
    pub year: Option<i32>,
}

impl ReportOf {
    /// Whether a day, or as much of it as is known, lies in the year that was asked for.
    fn in_year(&self, day: Option<&str>) -> bool {
        self.year
            .is_none_or(|year| day.is_some_and(|day| day.starts_with(&year.to_string())))
    }

    /// Whether something of that programme was asked for.
    fn of_programme(&self, programme: Option<ProgrammeId>) -> bool {
        self.programme.is_none() || self.programme == programme
    }
}

/// A report: a table, and what is drawn of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Report {
    /// What was asked.
    pub of: ReportOf,
    /// The programme's name, where only one was asked for.
    pub programme_name: Option<String>,
    /// From left to right.
    pub columns: Vec<Column>,
    /// As many cells each as there are columns.
    pub rows: Vec<Row>,
    /// The sums, under the columns that can be summed; blank for a report that has none.
    pub sums: Option<Vec<Cell>>,
    /// What is drawn beside the table; blank when there is nothing to draw.
    pub bars: Option<Bars>,
}

/// A column of a report.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "ReportColumn")]
pub struct Column {
    /// Its name; a face says it under `report-column-…`.
    pub name: String,
    /// What stands in it.
    pub kind: Kind,
    /// Whether the figures below each other may be summed.
    pub summed: bool,
}

/// What stands in a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "ReportKind")]
pub enum Kind {
    /// Names and words.
    Text,
    /// Whole numbers.
    Count,
    /// Parts of a whole.
    Share,
    /// Days of the calendar.
    Day,
    /// Whole rupiah.
    Rupiah,
}

/// A line of a report.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "ReportRow")]
pub struct Row {
    /// From left to right.
    pub cells: Vec<Cell>,
    /// The page that shows what the line is about.
    pub opens: Option<Opens>,
}

/// Where a line leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "page", content = "id", rename_all = "snake_case")]
#[ts(rename = "ReportOpens")]
pub enum Opens {
    /// A person.
    Candidate(CandidateId),
    /// A batch.
    Batch(BatchId),
    /// A partner.
    Partner(PartnerId),
    /// A programme.
    Programme(ProgrammeId),
    /// The money of a programme.
    Costs(ProgrammeId),
    /// An agreement.
    Agreement(AgreementId),
    /// An event.
    Event(EventId),
}

/// What stands in a cell.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", content = "value", rename_all = "snake_case")]
#[ts(rename = "ReportCell")]
pub enum Cell {
    /// Nothing is known.
    Blank,
    /// A name, as it was typed.
    Text(String),
    /// A word of the program's own, by its key.
    Word(String),
    /// A name that the store holds in every language.
    Named(InLanguages),
    /// How many.
    Count(u32),
    /// Tenths of a percent.
    Share(u32),
    /// A day.
    Day(NaiveDate),
    /// Whole rupiah.
    Rupiah(#[ts(type = "number")] i64),
}

/// Bars drawn for each line: what they are called, and which columns stand behind each other.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "ReportBars")]
pub struct Bars {
    /// The columns that name the bar, one after the other.
    pub labels: Vec<u32>,
    /// Columns whose figures follow each other in one bar.
    pub parts: Vec<u32>,
}

impl Cell {
    fn text(text: Option<impl Into<String>>) -> Cell {
        match text.map(Into::into) {
            Some(text) if !text.is_empty() => Cell::Text(text),
            _ => Cell::Blank,
        }
    }

    /// A day; as it stands where only its month or year is known.
    fn day(day: Option<&str>) -> Cell {
        crate::days::kept(day).map_or_else(|| Cell::text(day), Cell::Day)
    }

    fn count(count: Option<u32>) -> Cell {
        count.map_or(Cell::Blank, Cell::Count)
    }

    fn word(set: &str, word: Option<&str>) -> Cell {
        word.map_or(Cell::Blank, |word| Cell::Word(format!("term-{set}-{word}")))
    }

    /// The part of a whole; blank of nothing.
    fn share(part: u32, whole: u32) -> Cell {
        match (u64::from(part) * 1000).checked_div(u64::from(whole)) {
            Some(share) => Cell::Share(u32::try_from(share).unwrap_or(u32::MAX)),
            None => Cell::Blank,
        }
    }
}

/// A report while it is put together.
struct Table {
    columns: Vec<Column>,
    rows: Vec<Row>,
    bars: Option<Bars>,
}

impl Table {
    fn new(columns: &[(&str, Kind)]) -> Self {
        let columns = columns.iter().map(|(name, kind)| Column {
            name: (*name).to_owned(),
            kind: *kind,
            summed: false,
        });
        Table {
            columns: columns.collect(),
            rows: Vec::new(),
            bars: None,
        }
    }

    /// Columns whose figures are summed.
    fn summing(mut self, names: &[&str]) -> Self {
        for column in &mut self.columns {
            column.summed = names.contains(&column.name.as_str());
        }
        self
    }

    /// Draws those columns, named by others.
    fn drawing(mut self, labels: &[&str], parts: &[&str]) -> Self {
        let place = |name: &&str| {
            let at = self.columns.iter().position(|column| column.name == **name)?;
            u32::try_from(at).ok()
        };
        self.bars = Some(Bars {
            labels: labels.iter().filter_map(place).collect(),
            parts: parts.iter().filter_map(place).collect(),
        });
        self
    }

    fn add(&mut self, opens: Option<Opens>, cells: Vec<Cell>) {
        self.rows.push(Row { cells, opens });
    }

    fn sums(&self) -> Option<Vec<Cell>> {
        if self.rows.len() < 2 || !self.columns.iter().any(|column| column.summed) {
            return None;
        }
        let sums = self.columns.iter().enumerate().map(|(at, column)| {
            if !column.summed {
                return Cell::Blank;
            }
            let cells = self.rows.iter().filter_map(|row| row.cells.get(at));
            match column.kind {
                Kind::Rupiah => Cell::Rupiah(cells.fold(0, |sum, cell| match cell {
                    Cell::Rupiah(amount) => sum.saturating_add(*amount),
                    _ => sum,
                })),
                Kind::Text | Kind::Count | Kind::Share | Kind::Day => {
                    Cell::Count(cells.fold(0, |sum: u32, cell| match cell {
                        Cell::Count(count) => sum.saturating_add(*count),
                        _ => sum,
                    }))
                }
            }
        });
        Some(sums.collect())
    }
}

impl Reading<'_> {
    /// A report.
    ///
    /// # Errors
    /// [`crate::Refusal::NotAllowed`] for a report on money to somebody who may not see it, or a fault of the store.
    pub fn report(&self, of: ReportOf) -> Result<Report> {
        let table = match of.name {
            ReportName::Programmes => self.programmes_report(of)?,
            ReportName::Agreements => self.agreements_report(of)?,
            ReportName::Funnel => self.funnel_report(of)?,
            ReportName::Costs => self.costs_report(of)?,
            ReportName::PassRates => self.pass_rates_report(of)?,
            ReportName::Placements => self.placements_report(of)?,
            ReportName::Origins => self.origins_report(of)?,
            ReportName::Events => self.events_report(of)?,
            ReportName::Originals => self.originals_report(of)?,
        };
        let asked = match of.programme {
            Some(programme) => self.programme_names()?.remove(&programme),
            None => None,
        };
        Ok(Report {
            of,
            programme_name: asked,
            sums: table.sums(),
            columns: table.columns,
            rows: table.rows,
            bars: table.bars,
        })
    }
}
