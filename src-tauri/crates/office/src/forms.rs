//! Checking what a person typed: every wrong field at once, and nothing typed is lost.

use crate::{
    candidates::phone,
    days,
    refusal::{FieldProblem, Problem, Refusal, Result},
};
use chrono::NaiveDate;

/// Longest text in one field; a paper holds no more.
const LONGEST: usize = 500;

/// Trims texts; what is empty becomes blank.
pub(crate) fn tidy<'a>(texts: impl IntoIterator<Item = &'a mut Option<String>>) {
    for text in texts {
        let trimmed = text.as_deref().map(str::trim).filter(|text| !text.is_empty());
        let trimmed = trimmed.map(ToOwned::to_owned);
        *text = trimmed;
    }
}

/// The largest amount of money, in whole units: what every face still counts exactly.
pub(crate) const MOST_MONEY: i64 = 9_000_000_000_000_000;

/// Collects what is wrong with a form.
#[derive(Debug)]
pub(crate) struct Checking {
    pub(crate) today: NaiveDate,
    problems: Vec<FieldProblem>,
}

impl Checking {
    pub(crate) fn new(today: NaiveDate) -> Self {
        Checking {
            today,
            problems: Vec::new(),
        }
    }

    pub(crate) fn wrong(&mut self, field: &str, problem: Problem) {
        self.problems.push(FieldProblem {
            field: field.to_owned(),
            problem,
        });
    }

    pub(crate) fn required(&mut self, field: &str, text: &Option<String>) {
        if text.is_none() {
            self.wrong(field, Problem::Empty);
        }
    }

    pub(crate) fn length(&mut self, field: &str, text: &Option<String>) {
        if text.as_ref().is_some_and(|text| text.chars().count() > LONGEST) {
            self.wrong(
                field,
                Problem::TooLong {
                    most: u32::try_from(LONGEST).unwrap_or(u32::MAX),
                },
            );
        }
    }

    /// Turns a typed day into `YYYY-MM-DD`.
    pub(crate) fn day(&mut self, field: &str, text: &mut Option<String>) -> Option<NaiveDate> {
        let typed = text.as_deref()?;
        match days::read(typed) {
            Ok(day) => {
                *text = Some(day.to_string());
                Some(day)
            }
            Err(_) => {
                self.wrong(field, Problem::NotADay);
                None
            }
        }
    }

    /// A day, or as much of it as is known: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`.
    pub(crate) fn day_as_known(&mut self, field: &str, text: &mut Option<String>) {
        let Some(typed) = text.as_deref() else { return };
        let known = match days::read(typed) {
            Ok(day) => Some(day.to_string()),
            Err(_) => read_month(typed),
        };
        match known {
            Some(known) => *text = Some(known),
            None => self.wrong(field, Problem::NotADay),
        }
    }

    /// Turns a typed day of the past into `YYYY-MM-DD`.
    pub(crate) fn past_day(&mut self, field: &str, text: &mut Option<String>) -> Option<NaiveDate> {
        let day = self.day(field, text)?;
        if day > self.today {
            self.wrong(field, Problem::InTheFuture);
        }
        Some(day)
    }

    /// Turns two typed days into `YYYY-MM-DD`, the second not before the first.
    pub(crate) fn span(
        &mut self,
        from_field: &str,
        from: &mut Option<String>,
        until_field: &str,
        until: &mut Option<String>,
    ) -> Option<(NaiveDate, NaiveDate)> {
        let first = self.day(from_field, from);
        let last = self.day(until_field, until);
        let (first, last) = first.zip(last)?;
        if last < first {
            self.wrong(until_field, Problem::EndsBeforeItStarts);
            return None;
        }
        Some((first, last))
    }

    /// Turns a typed time of day (`8.30`, `08:30`, `0830`) into `HH:MM`.
    pub(crate) fn time(&mut self, field: &str, text: &mut Option<String>) {
        let Some(typed) = text.as_deref() else { return };
        match days::read_time(typed) {
            Some((hour, minute)) => *text = Some(format!("{hour:02}:{minute:02}")),
            None => self.wrong(field, Problem::NotATime),
        }
    }

    /// Turns a typed number into E.164.
    pub(crate) fn phone(&mut self, field: &str, text: &mut Option<String>) {
        let Some(typed) = text.as_deref() else { return };
        match phone::read(typed) {
            Ok(read) => *text = Some(read.e164),
            Err(_) => self.wrong(field, Problem::NotAPhone),
        }
    }

    pub(crate) fn email(&mut self, field: &str, text: &Option<String>) {
        if text.as_ref().is_some_and(|text| !is_email(text)) {
            self.wrong(field, Problem::NotAnEmail);
        }
    }

    pub(crate) fn number(&mut self, field: &str, number: Option<i32>, least: i32, most: i32) {
        if number.is_some_and(|number| !(least..=most).contains(&number)) {
            self.wrong(field, Problem::OutOfRange { least, most });
        }
    }

    /// Money in whole units; amounts beyond nine quadrillion either way are refused.
    pub(crate) fn amount(&mut self, field: &str, amount: Option<i64>, least: i64) {
        if amount.is_some_and(|amount| !(least..=MOST_MONEY).contains(&amount)) {
            self.wrong(field, Problem::AmountOutOfRange);
        }
    }

    /// Turns typed letters into the three capitals of ISO 4217.
    pub(crate) fn currency(&mut self, field: &str, text: &mut Option<String>) {
        let Some(typed) = text.as_deref() else { return };
        let code = typed.to_uppercase();
        if code.len() == 3 && code.bytes().all(|sign| sign.is_ascii_uppercase()) {
            *text = Some(code);
        } else {
            self.wrong(field, Problem::NotACurrency);
        }
    }

    /// `YYYY`, or `YYYY-MM`; also takes `MM/YYYY`.
    pub(crate) fn month(&mut self, field: &str, text: &mut Option<String>) {
        let Some(typed) = text.as_deref() else { return };
        match read_month(typed) {
            Some(month) => *text = Some(month),
            None => self.wrong(field, Problem::NotADay),
        }
    }

    pub(crate) fn finish(self) -> Result<()> {
        if self.problems.is_empty() {
            Ok(())
        } else {
            Err(Refusal::Fields {
                problems: self.problems,
            }
            .into())
        }
    }
}

fn read_month(typed: &str) -> Option<String> {
    let parts: Vec<&str> = typed
        .split(['-', '/', '.', ' '])
        .filter(|part| !part.is_empty())
        .collect();
    let (year, month) = match parts.as_slice() {
        [year] => (*year, None),
        [year, month] if year.len() == 4 => (*year, Some(*month)),
        [month, year] => (*year, Some(*month)),
        _ => return days::read(typed).ok().map(|day| day.format("%Y-%m").to_string()),
    };
    let year: i32 = year.parse().ok().filter(|year| (1900..=2100).contains(year))?;
    match month {
        None => Some(format!("{year:04}")),
        Some(month) => {
            let month: u32 = month.parse().ok().filter(|month| (1..=12).contains(month))?;
            Some(format!("{year:04}-{month:02}"))
        }
    }
}

fn is_email(text: &str) -> bool {
    let Some((name, host)) = text.split_once('@') else {
        return false;
    };
    !name.is_empty()
        && host.contains('.')
        && !host.starts_with('.')
        && !host.ends_with('.')
        && !text.contains(char::is_whitespace)
        && !host.contains('@')
}
