//! Reports going out: as a workbook, as text, or on paper; and the ministry's monthly sheets as workbooks.

use crate::{
    Seat,
    files::FileBytes,
    papers::{edition, labels, letterhead, refusal},
};
use dossiers::{Print, ReportBar, ReportColumn, ReportSheet};
use office::{
    Refusal, Result,
    centre::Centre,
    counted,
    export::{
        NotWritten, csv,
        form::Form,
        table::{Column, Kind, Table},
        xlsx,
    },
    import::sheet,
    reports::{
        self, Cell, Report, ReportOf,
        monthly::{MonthlySheetOf, layout},
    },
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use words::{Language, Words};

/// More bars than this are a wall; the largest are drawn, and the table has all.
const MOST_BARS: usize = 14;

/// A report that goes out.
#[derive(Clone, Copy, Serialize, Deserialize, TS)]
pub struct ExportReport {
    /// Which.
    pub of: ReportOf,
    /// As what.
    pub format: ReportFormat,
}

/// As what a report goes out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ReportFormat {
    /// A workbook.
    Xlsx,
    /// Text with `;` between the cells.
    Csv,
    /// A paper.
    Pdf,
}

/// A file, and how many lines are on it.
#[derive(Clone, Serialize, Deserialize, TS)]
pub struct ReportFile {
    /// The file.
    pub file: FileBytes,
    /// Lines of the report, without its head and its sums.
    pub rows: u32,
}

impl Seat {
    /// A report in the language of the seat.
    ///
    /// # Errors
    /// [`Refusal::NotAllowed`] for money to somebody who may not see it, [`Refusal::MissingGlyph`], or a fault of the store.
    pub fn export_report(&self, ask: ExportReport) -> Result<ReportFile> {
        let words = self.words();
        let (report, centre) =
            self.at_work(|office, stamp| office.read(stamp, |office| Ok((office.report(ask.of)?, office.centre()?))))?;
        let title = words.say(&format!("term-report-{}", ask.of.name.word()));
        let written = match ask.format {
            ReportFormat::Xlsx => xlsx::write_form(&self.form_of(&report, &title, &centre), self.today()),
            ReportFormat::Csv => csv::write_form(&self.form_of(&report, &title, &centre)),
            ReportFormat::Pdf => Ok(self.printed(&report, &title, &centre)?),
        };
        let end = match ask.format {
            ReportFormat::Xlsx => "xlsx",
            ReportFormat::Csv => "csv",
            ReportFormat::Pdf => "pdf",
        };
        let bytes = written.map_err(|error| not_written(&error))?;
        Ok(ReportFile {
            file: FileBytes::of(&format!("{title} {}.{end}", self.today()), &bytes),
            rows: counted(report.rows.len()),
        })
    }

    /// A monthly sheet of the ministry, as it lays it out.
    ///
    /// # Errors
    /// [`Refusal::Fields`] when the month is none, or a fault of the store.
    pub fn export_monthly_sheet(&self, of: &MonthlySheetOf) -> Result<ReportFile> {
        let table = self.at_work(|office, stamp| office.read(stamp, |office| office.monthly_table(of)))?;
        let title = &layout(of.sheet).title;
        let bytes = xlsx::write_under_title(title, &table, self.today()).map_err(|error| not_written(&error))?;
        Ok(ReportFile {
            file: FileBytes::of(&format!("{title} {}.xlsx", of.month), &bytes),
            rows: counted(table.rows.len()),
        })
    }

    fn form_of(&self, report: &Report, title: &str, centre: &Centre) -> Form {
        let words = self.words();
        let columns = report.columns.iter().map(|column| Column {
            header: words.say(&format!("report-column-{}", column.name)),
            kind: match column.kind {
                reports::Kind::Text => Kind::Text,
                reports::Kind::Count | reports::Kind::Share | reports::Kind::Rupiah => Kind::Number,
                reports::Kind::Day => Kind::Day,
            },
        });
        let sums = report.sums.iter().map(|sums| {
            let mut cells: Vec<sheet::Cell> = sums.iter().map(|cell| in_workbook(cell, words)).collect();
            if let Some(first) = cells.first_mut() {
                *first = sheet::Cell::Text(words.say("report-sum"));
            }
            cells
        });
        let rows = report.rows.iter();
        let rows = rows.map(|row| row.cells.iter().map(|cell| in_workbook(cell, words)).collect());
        Form {
            titles: vec![
                title.to_owned(),
                [
                    centre.name.clone().unwrap_or_default(),
                    said_of(report),
                    words.day(self.today()),
                ]
                .into_iter()
                .filter(|part| !part.is_empty())
                .collect::<Vec<_>>()
                .join(" · "),
            ],
            table: Table {
                title: title.to_owned(),
                columns: columns.collect(),
                rows: rows.chain(sums).collect(),
            },
            below: Vec::new(),
        }
    }

    fn printed(&self, report: &Report, title: &str, centre: &Centre) -> Result<Vec<u8>> {
        let words = self.words();
        let columns = report.columns.iter().map(|column| ReportColumn {
            head: words.say(&format!("report-column-{}", column.name)),
            figures: column.kind != reports::Kind::Text,
        });
        let texts = |cells: &[Cell]| cells.iter().map(|cell| on_paper(cell, words)).collect::<Vec<_>>();
        let mut sums = report.sums.as_deref().map(texts).unwrap_or_default();
        if let Some(first) = sums.first_mut() {
            *first = words.say("report-sum");
        }
        let (parts, bars) = bars(report, words);
        let sheet = ReportSheet {
            language: words.language().code().to_owned(),
            labels: labels(words, "report-paper-"),
            letterhead: letterhead(centre, words),
            edition: edition("report", words, self.today())?,
            title: title.to_owned(),
            of: said_of(report),
            printed_on: words.day(self.today()),
            said: Vec::new(),
            columns: columns.collect(),
            rows: report.rows.iter().map(|row| texts(&row.cells)).collect(),
            sums,
            parts,
            bars,
        };
        let print = Print::Report(Box::new(sheet));
        let pdf = self.printer.render(&print, self.today());
        Ok(pdf.map_err(|trouble| refusal(&trouble))?.bytes)
    }
}

/// The programme and the year that were asked for.
fn said_of(report: &Report) -> String {
    let year = report.of.year.map(|year| year.to_string());
    let parts = [report.programme_name.clone(), year];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

/// What the bars are made of, and the longest of them.
fn bars(report: &Report, words: &Words) -> (Vec<String>, Vec<ReportBar>) {
    let Some(drawn) = &report.bars else {
        return (Vec::new(), Vec::new());
    };
    let place = |at: u32| usize::try_from(at).unwrap_or(usize::MAX);
    let parts = drawn.parts.iter().filter_map(|part| report.columns.get(place(*part)));
    let parts = parts.map(|column| words.say(&format!("report-column-{}", column.name)));
    let mut bars: Vec<ReportBar> = report
        .rows
        .iter()
        .map(|row| ReportBar {
            label: named(
                drawn.labels.iter().filter_map(|label| row.cells.get(place(*label))),
                words,
            ),
            counts: drawn
                .parts
                .iter()
                .map(|part| match row.cells.get(place(*part)) {
                    Some(Cell::Count(count)) => *count,
                    _ => 0,
                })
                .collect(),
        })
        .filter(|bar| bar.counts.iter().any(|count| *count > 0))
        .collect();
    if bars.len() > MOST_BARS {
        bars.sort_by_key(|bar| std::cmp::Reverse(bar.counts.iter().map(|count| u64::from(*count)).sum::<u64>()));
        bars.truncate(MOST_BARS);
    }
    (parts.collect(), bars)
}

/// What a bar is called: the cells that name it, one after the other.
fn named<'c>(cells: impl Iterator<Item = &'c Cell>, words: &Words) -> String {
    let names: Vec<String> = cells
        .map(|cell| on_paper(cell, words))
        .filter(|name| !name.is_empty())
        .collect();
    names.join(" · ")
}

fn on_paper(cell: &Cell, words: &Words) -> String {
    match cell {
        Cell::Blank => String::new(),
        Cell::Text(text) => text.clone(),
        Cell::Word(key) => words.say(key),
        Cell::Named(name) => match words.language() {
            Language::Id => name.id.clone(),
            Language::En => name.en.clone(),
            Language::Ja => name.ja.clone(),
        },
        Cell::Count(count) => words.number(i64::from(*count)),
        // cut, not rounded: what is not whole never reads as whole
        Cell::Share(share) => words.percent(i64::from(share / 10)),
        Cell::Day(day) => words.day(*day),
        Cell::Rupiah(amount) => words.rupiah(*amount),
    }
}

fn in_workbook(cell: &Cell, words: &Words) -> sheet::Cell {
    match cell {
        Cell::Blank => sheet::Cell::Empty,
        Cell::Count(count) => sheet::Cell::Number(f64::from(*count)),
        Cell::Share(share) => sheet::Cell::Number(f64::from(*share) / 10.0),
        Cell::Day(day) => sheet::Cell::Day(*day),
        // whole rupiah of any office lie far below the point where a number of Excel loses its last digit
        Cell::Rupiah(amount) => sheet::Cell::Number(*amount as f64),
        Cell::Text(_) | Cell::Word(_) | Cell::Named(_) => sheet::Cell::text(&on_paper(cell, words)),
    }
}

pub(crate) fn not_written(error: &NotWritten) -> Refusal {
    Refusal::Broken {
        detail: format!("{error:?}"),
    }
}
