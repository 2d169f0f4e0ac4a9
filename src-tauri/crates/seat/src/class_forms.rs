//! A class's register and scores going out, in the shape that offices print and keep in Excel, and that our own import
//! reads back.

use crate::{
    Seat,
    exporting::{ExportAttendance, Format, column, number},
    files::FileBytes,
};
use office::{
    Refusal, Result,
    exams::sittings::{ListSittings, ScoreLine, SittingPage},
    export::{
        csv,
        form::Form,
        register::MarksOfMonth,
        table::{Column, Kind, Table},
        xlsx,
    },
    ids::{CandidateId, ClassId, LessonId, SittingId},
    import::{sheet::Cell, signs},
    lessons::month::{Month, MonthOf},
};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use ts_rs::TS;
use words::Words;

/// Which list of scores: everything that a class sat, an exam beside the other.
#[derive(Clone, Serialize, Deserialize, TS)]
pub struct ExportScoreSheet {
    /// The class.
    pub class: ClassId,
    /// The format.
    pub format: Format,
}

/// A day's column: its heading and its lesson, blank where nothing was taught.
type DayColumn = (String, Option<LessonId>);

impl Seat {
    /// The register of a month: days across, sums of S, I, A and T, percent and minutes, and lines for signatures.
    ///
    /// # Errors
    /// [`Refusal::NotFound`], or a fault of the store.
    pub fn export_attendance(&self, ask: &ExportAttendance) -> Result<FileBytes> {
        let words = self.words();
        let of = MonthOf {
            class: ask.class,
            month: ask.month.clone(),
        };
        let (month, marks, city) = self.at_work(|office, stamp| {
            office.read(stamp, |office| {
                Ok((
                    office.month_of(&of)?,
                    office.marks_of_month(&of)?,
                    office.centre()?.city,
                ))
            })
        })?;
        let first = office::days::read(&format!("{}-01", month.month)).unwrap_or(self.today());
        let title = format!(
            "{} {} {}",
            words.say("export-attendance"),
            month.class_name,
            month.month
        );
        let form = Form {
            titles: vec![
                words.say_with(
                    "sheet-register-title",
                    &[("month", words.month(first).to_uppercase().into())],
                ),
                words.say_with("sheet-class-title", &[("class", month.class_name.as_str().into())]),
            ],
            table: register_table(&title, &month, &marks, words),
            below: signatures(city.as_deref(), words),
        };
        self.form(&title, &form, ask.format)
    }

    /// The scores of a class: exams across, by their days.
    ///
    /// # Errors
    /// [`Refusal::NotFound`], or a fault of the store.
    pub fn export_score_sheet(&self, ask: &ExportScoreSheet) -> Result<FileBytes> {
        let words = self.words();
        let (class, pages, remedial) = self.at_work(|office, stamp| {
            office.read(stamp, |office| {
                let classes = office.list_classes()?;
                let class = classes.into_iter().find(|class| class.id == ask.class);
                let class = class
                    .and_then(|class| class.row.name)
                    .ok_or_else(|| Refusal::not_found("classes"))?;
                let mut lines = office.list_sittings(&ListSittings { class: Some(ask.class) })?;
                lines.reverse();
                let pages = lines
                    .iter()
                    .map(|line| office.sitting_to_export(line.id))
                    .collect::<Result<Vec<_>>>()?;
                Ok((class, pages, office.remedial_sittings(ask.class)?))
            })
        })?;
        let left_out = pages.iter().map(|(_, left_out)| left_out).sum();
        let pages: Vec<SittingPage> = pages.into_iter().map(|(page, _)| page).collect();
        let title = format!("{} {class}", words.say("export-scores"));
        let form = Form {
            titles: vec![
                words.say("sheet-scores-title"),
                words.say_with("sheet-class-title", &[("class", class.as_str().into())]),
            ],
            table: score_table(&title, &pages, &remedial, words),
            below: Vec::new(),
        };
        Ok(self.form(&title, &form, ask.format)?.leaving_out(left_out))
    }

    fn form(&self, name: &str, form: &Form, format: Format) -> Result<FileBytes> {
        let (bytes, end) = match format {
            Format::Xlsx => (xlsx::write_form(form, self.today()), "xlsx"),
            Format::Csv => (csv::write_form(form), "csv"),
        };
        let bytes = bytes.map_err(|error| Refusal::Broken {
            detail: format!("{error:?}"),
        })?;
        Ok(FileBytes::of(&format!("{name}.{end}"), &bytes))
    }
}

fn signatures(city: Option<&str>, words: &Words) -> Vec<Vec<String>> {
    let place = words.say_with(
        "sheet-place-date",
        &[("city", city.unwrap_or("................").into())],
    );
    let blank = || vec![String::new()];
    let line = words.say("sheet-signature");
    vec![
        vec![String::new(), place],
        vec![words.say("sheet-teacher"), words.say("sheet-coordinator")],
        blank(),
        blank(),
        vec![line.clone(), line],
    ]
}

/// A column for each day of the month, and for each lesson of a day that had several.
fn day_columns(month: &Month, marks: &MarksOfMonth) -> Vec<DayColumn> {
    let mut columns = Vec::new();
    for day in 1..=month.days {
        match marks.days.get(&format!("{}-{day:02}", month.month)).map(Vec::as_slice) {
            None | Some([]) => columns.push((day.to_string(), None)),
            Some([(lesson, _)]) => columns.push((day.to_string(), Some(*lesson))),
            Some(several) => columns.extend(several.iter().map(|(lesson, time)| {
                let heading = time
                    .as_ref()
                    .map_or_else(|| day.to_string(), |time| format!("{day} {time}"));
                (heading, Some(*lesson))
            })),
        }
    }
    columns
}

fn register_table(title: &str, month: &Month, marks: &MarksOfMonth, words: &Words) -> Table {
    let days = day_columns(month, marks);
    let mut columns = vec![
        column(words, "sheet-number", Kind::Number),
        column(words, "sheet-name", Kind::Text),
    ];
    columns.extend(days.iter().map(|(heading, _)| Column {
        header: heading.clone(),
        kind: Kind::Text,
    }));
    for key in [
        "export-sick",
        "export-excused",
        "export-absent",
        "export-late",
        "export-percent",
        "export-minutes",
    ] {
        columns.push(column(words, key, Kind::Number));
    }
    columns.push(column(words, "sheet-note", Kind::Text));
    let rows = month.lines.iter().map(|line| {
        let mark = |lesson: &Option<LessonId>| lesson.and_then(|lesson| marks.marks.get(&(lesson, line.candidate)));
        let mut row = vec![line.seat.map_or(Cell::Empty, number), Cell::text(&line.name)];
        row.extend(days.iter().map(|(_, lesson)| {
            let written = mark(lesson).and_then(|mark| Some((mark, mark.presence?)));
            written.map_or(Cell::Empty, |(mark, presence)| {
                Cell::text(&signs::written(presence, mark.minutes_late, mark.minutes_out))
            })
        }));
        let totals = &line.totals;
        row.extend([totals.sick, totals.excused, totals.absent, totals.late].map(number));
        row.push(
            totals
                .permille
                .map_or(Cell::Empty, |permille| number(f64::from(permille) / 10.0)),
        );
        row.push(number(totals.minutes));
        let notes = days
            .iter()
            .filter_map(|(heading, lesson)| Some(format!("{heading}: {}", mark(lesson)?.note.as_ref()?)));
        row.push(Cell::text(&notes.collect::<Vec<_>>().join("; ")));
        row
    });
    Table {
        title: title.to_owned(),
        rows: rows.collect(),
        columns,
    }
}

fn score_table(title: &str, pages: &[SittingPage], remedial: &BTreeSet<SittingId>, words: &Words) -> Table {
    let mut columns = vec![
        column(words, "sheet-number", Kind::Number),
        column(words, "sheet-name", Kind::Text),
    ];
    for page in pages {
        let parts = page.rule.iter().flat_map(|rule| &rule.sections);
        let is_one = page.rule.as_ref().is_some_and(|rule| rule.sections.len() == 1);
        for part in parts {
            let section = if is_one {
                String::new()
            } else {
                format!(": {}", part.name)
            };
            let again = if remedial.contains(&page.line.id) {
                format!("{} ", words.say("sheet-remedial"))
            } else {
                String::new()
            };
            columns.push(Column {
                header: format!(
                    "{again}{}{section} ({}) {}",
                    page.line.exam_name,
                    part.maximum / 100,
                    page.line.row.held_on.as_deref().unwrap_or_default(),
                ),
                kind: Kind::Number,
            });
        }
        if has_notes(page) {
            columns.push(column(words, "sheet-note", Kind::Text));
        }
    }
    let rows = people(pages).into_iter().map(|(seat, name, candidate)| {
        let mut row = vec![seat.map_or(Cell::Empty, number), Cell::text(&name)];
        for page in pages {
            let parts = page.rule.as_ref().map_or(0, |rule| rule.sections.len());
            let line = page.lines.iter().find(|line| line.candidate == candidate);
            for part in 0..parts {
                row.push(line.map_or(Cell::Empty, |line| score(line, part)));
            }
            if has_notes(page) {
                row.push(
                    line.and_then(|line| line.note.as_deref())
                        .map_or(Cell::Empty, Cell::text),
                );
            }
        }
        row
    });
    Table {
        title: title.to_owned(),
        rows: rows.collect(),
        columns,
    }
}

fn has_notes(page: &SittingPage) -> bool {
    page.rule.is_some() && page.lines.iter().any(|line| line.note.is_some())
}

fn score(line: &ScoreLine, part: usize) -> Cell {
    match line.scores.get(part).copied().flatten() {
        _ if line.absent => Cell::text("-"),
        Some(score) => number(f64::from(score) / 100.0),
        None => Cell::Empty,
    }
}

/// Everybody in any of the sittings, by seat and name.
fn people(pages: &[SittingPage]) -> Vec<(Option<i32>, String, CandidateId)> {
    let mut found: BTreeMap<CandidateId, (Option<i32>, String)> = BTreeMap::new();
    for line in pages.iter().flat_map(|page| &page.lines) {
        found
            .entry(line.candidate)
            .or_insert_with(|| (line.seat, line.name.clone()));
    }
    let mut people: Vec<(Option<i32>, String, CandidateId)> = found
        .into_iter()
        .map(|(candidate, (seat, name))| (seat, name, candidate))
        .collect();
    people.sort_by(|one, other| (one.0.is_none(), one.0, &one.1).cmp(&(other.0.is_none(), other.0, &other.1)));
    people
}
