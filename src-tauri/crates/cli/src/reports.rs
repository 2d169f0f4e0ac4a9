//! Reports and the ministry's monthly sheets, written to a file; its ending says the format.

use crate::commands::{Answer, Stopped, file_name, key_among};
use clap::Args;
use office::{
    store::folder::write_whole,
    vocabulary::{MonthlySheet, ReportName},
};
use seat::{FileBytes, Seat};
use serde_json::{Value, json};
use std::path::PathBuf;

/// What is asked for.
#[derive(Args)]
pub struct ReportAsk {
    /// programmes, agreements, funnel, pass-rates, placements, origins, costs, events, originals; departures or returns for
    /// the ministry's sheet of a month.
    name: String,
    /// The file: .xlsx, .csv or .pdf; a ministry's sheet is .xlsx.
    #[arg(long)]
    out: PathBuf,
    /// Only this programme.
    #[arg(long)]
    programme: Option<String>,
    /// Only this year.
    #[arg(long)]
    year: Option<i32>,
    /// The month of a ministry's sheet (YYYY-MM); the month before this one when left out.
    #[arg(long)]
    month: Option<String>,
}

/// Writes it.
pub fn report(seat: &Seat, ask: &ReportAsk) -> Answer {
    let name = ask.name.replace('-', "_");
    let ending = ask
        .out
        .extension()
        .and_then(|end| end.to_str())
        .unwrap_or_default()
        .to_lowercase();
    let answer = if let Ok(sheet) = name.parse::<MonthlySheet>() {
        if ending != "xlsx" {
            return Err(Stopped::Usage("--out FILE.xlsx".to_owned()));
        }
        let month = match &ask.month {
            Some(month) => month.clone(),
            None => month_before(seat),
        };
        seat.answer("export_monthly_sheet", json!({ "sheet": sheet, "month": month }))?
    } else {
        let known: Result<ReportName, String> = name.parse();
        let report = known.map_err(|_| Stopped::Usage(usage(&ask.name)))?;
        if !["xlsx", "csv", "pdf"].contains(&ending.as_str()) {
            return Err(Stopped::Usage("--out FILE.xlsx, FILE.csv, FILE.pdf".to_owned()));
        }
        let programme = match &ask.programme {
            Some(name) => key_among(&seat.answer("partners", Value::Null)?["programmes"], name, "programmes")?,
            None => Value::Null,
        };
        let of = json!({ "name": report, "programme": programme, "year": ask.year });
        seat.answer("export_report", json!({ "of": of, "format": ending }))?
    };
    let written = FileBytes {
        name: file_name(&ask.out),
        bytes: answer["file"]["bytes"].as_str().unwrap_or_default().to_owned(),
        undecided: None,
    };
    write_whole(&ask.out, &written.contents()?)?;
    Ok(json!({ "file": ask.out, "rows": answer["rows"] }))
}

fn month_before(seat: &Seat) -> String {
    let today = seat.today();
    let before = today.checked_sub_months(chrono::Months::new(1)).unwrap_or(today);
    before.format("%Y-%m").to_string()
}

fn usage(given: &str) -> String {
    let reports = ReportName::ALL.iter().map(|name| name.word());
    let sheets = MonthlySheet::ALL.iter().map(|name| name.word());
    let names: Vec<String> = reports.chain(sheets).map(|name| name.replace('_', "-")).collect();
    format!("{given:?}: {}", names.join(", "))
}
