//! Finds the header of a register: the row in which the days of a month stand side by side behind the names.

use super::{
    class_header::{is_note, month_called, named_rows},
    header::bare,
    roll::NamedIn,
    sheet::{Cell, Sheet},
    signs, values,
};
use crate::vocabulary::Presence;
use chrono::NaiveDate;

/// The header of a register.
#[derive(Clone, Debug)]
pub(crate) struct RegisterHeader {
    /// The row with the days, counted from 0.
    pub(crate) row: usize,
    /// Where people are named.
    pub(crate) named: NamedIn,
    /// The days, from left to right.
    pub(crate) days: Vec<DayHeading>,
    /// Sums of marks behind them.
    pub(crate) sums: Vec<(usize, Presence)>,
    /// Remarks.
    pub(crate) note: Option<usize>,
}

/// A heading that means a day, and perhaps the hour of a lesson.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct DayHeading {
    pub(crate) column: usize,
    pub(crate) day: Day,
    /// `HH:MM`.
    pub(crate) time: Option<String>,
}

/// A day as a heading names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Day {
    /// Its number; the month stands elsewhere.
    OfMonth(u32),
    /// With its month and year.
    Whole(NaiveDate),
}

/// How far below the heading of the names the days may stand, where a heading spans several rows.
const DEEPER: usize = 2;
/// So many days make a row of days below the heading of the names.
const FEWEST_BELOW: usize = 3;

/// Finds the header.
pub(crate) fn find(sheet: &Sheet) -> Option<RegisterHeader> {
    let mut best: Option<RegisterHeader> = None;
    for (named_row, named) in named_rows(sheet) {
        for row in named_row..=named_row + DEEPER {
            let days = days_in(sheet, row, named.name);
            let enough = if row == named_row { 1 } else { FEWEST_BELOW };
            let most = best.as_ref().map_or(0, |best| best.days.len());
            if days.len() < enough || days.len() <= most {
                continue;
            }
            let last = days.last().map_or(0, |day| day.column);
            let behind = || (last + 1)..sheet.width();
            // The headings behind the days may stand in either of the two rows.
            let heading = |column: usize| match sheet.cell(row, column) {
                Cell::Empty => sheet.cell(named_row, column),
                cell => cell,
            };
            let sums = behind().filter_map(|column| {
                let word = heading(column).shown().trim().to_lowercase();
                signs::meaning_of(&word).map(|presence| (column, presence))
            });
            best = Some(RegisterHeader {
                row,
                named,
                sums: sums.collect(),
                note: behind().find(|column| is_note(heading(*column))),
                days,
            });
        }
    }
    best
}

/// The first run of days behind the names; blank headings within it are columns that nobody used.
fn days_in(sheet: &Sheet, row: usize, name: usize) -> Vec<DayHeading> {
    let mut days: Vec<DayHeading> = Vec::new();
    for column in name + 1..sheet.width() {
        let cell = sheet.cell(row, column);
        match heading(cell, column) {
            Some(day) if days.last().is_none_or(|last| follows(last.day, day.day)) => days.push(day),
            Some(_) => break,
            None if days.is_empty() || cell.is_empty() => {}
            None => break,
        }
    }
    days
}

fn follows(one: Day, other: Day) -> bool {
    match (one, other) {
        (Day::OfMonth(one), Day::OfMonth(other)) => one <= other,
        (Day::Whole(one), Day::Whole(other)) => one <= other,
        (Day::OfMonth(_), Day::Whole(_)) | (Day::Whole(_), Day::OfMonth(_)) => false,
    }
}

/// `2`, `02`, `2 08:00`, `Sen 2`, `2 Mar`, a day as Excel keeps it, or one written in full.
fn heading(cell: &Cell, column: usize) -> Option<DayHeading> {
    let of = |day, time| Some(DayHeading { column, day, time });
    match cell {
        Cell::Day(day) => of(Day::Whole(*day), None),
        Cell::Number(number) => match values::day(cell) {
            Ok(values::FoundDay::BehindNumber(day)) => of(Day::Whole(day), None),
            _ if number.fract() == 0.0 && (1.0..=31.0).contains(number) => of(Day::OfMonth(*number as u32), None),
            _ => None,
        },
        Cell::Text(text) if text.len() <= 40 => in_words(text).and_then(|(day, time)| of(day, time)),
        Cell::Text(_) | Cell::Empty | Cell::Fault(_) => None,
    }
}

fn in_words(text: &str) -> Option<(Day, Option<String>)> {
    let (mut day, mut time) = (None, None);
    for word in text.split(|sign: char| sign.is_whitespace() || matches!(sign, '(' | ')' | ',')) {
        let word = word.trim_matches(['.', ':']);
        let digits = word.chars().filter(char::is_ascii_digit).count();
        if word.is_empty() || weekday_or_month(word) {
            continue;
        }
        if digits == word.len() && day.is_none() {
            let number = word.parse().ok().filter(|number| (1..=31).contains(number))?;
            day = Some(Day::OfMonth(number));
        } else if let Some(hour) = hour(word).filter(|_| day.is_some() && time.is_none()) {
            time = Some(hour);
        } else {
            day = Some(Day::Whole(values::written(word).ok().filter(|_| day.is_none())?));
        }
    }
    day.map(|day| (day, time))
}

fn weekday_or_month(word: &str) -> bool {
    const WEEKDAYS: [&str; 26] = [
        "senin", "sen", "selasa", "sel", "rabu", "rab", "kamis", "kam", "jumat", "jum'at", "jum", "sabtu", "sab",
        "minggu", "min", "ahad", "mon", "tue", "wed", "thu", "fri", "sat", "sun", "tanggal", "tgl", "日",
    ];
    let word = word.to_lowercase();
    WEEKDAYS.contains(&word.as_str()) || month_called(&bare(&word)).is_some()
}

/// `8:00`, `08.00` as `08:00`.
fn hour(word: &str) -> Option<String> {
    let (hour, minute) = word.split_once([':', '.'])?;
    let figures = |text: &str, below: u32| {
        text.parse::<u32>()
            .ok()
            .filter(|number| *number < below && text.len() <= 2)
    };
    let minute = figures(minute, 60).filter(|_| minute.len() == 2)?;
    Some(format!("{:02}:{minute:02}", figures(hour, 24)?))
}
