//! The register on paper: a sheet of a class for a day, a week or a month, found again by a short number, and its marks
//! keyed back as one deed.

use super::{
    day::{ClassDay, DayCell, DayOf, read_day},
    register::{MarkAttendance, MarkCell},
};
use crate::{
    batches::{Batch, Class},
    ids::{CandidateId, ClassId},
    office::{Reading, Writing},
    records,
    refusal::{Refusal, Result},
    vocabulary::Stage,
};
use chrono::{Datelike, Days, Months, NaiveDate};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// How much one sheet covers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PaperSpan {
    /// The lessons of a day, a column each, with room for signatures.
    Day,
    /// The lessons from a Monday to a Sunday, a column each.
    Week,
    /// The days of a month, a column each, whether lessons are planned or not.
    Month,
}

/// Which sheet of which class.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PaperRegisterOf {
    /// The class.
    pub class: ClassId,
    /// How much it covers.
    pub span: PaperSpan,
    /// Any day of it, in any office shape.
    pub day: String,
}

/// Somebody on the sheet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PaperPerson {
    /// Who.
    pub candidate: CandidateId,
    /// The number on the sheet: the seat, or the next free number for who has none.
    pub number: i32,
    /// The name.
    pub name: String,
}

/// A sheet of the register.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PaperRegister {
    /// Six digits, the last of which tells most slips of the finger.
    pub number: String,
    /// The class.
    pub class: ClassId,
    /// Its name.
    pub class_name: String,
    /// Its batch.
    pub batch_name: String,
    /// Its teacher.
    pub teacher: Option<String>,
    /// Where it is taught.
    pub place: Option<String>,
    /// How much the sheet covers.
    pub span: PaperSpan,
    /// First day, `YYYY-MM-DD`.
    pub from: String,
    /// Last day, `YYYY-MM-DD`.
    pub until: String,
    /// Everybody who has not left, by number.
    pub people: Vec<PaperPerson>,
    /// The days with lessons, as the register has them now.
    pub days: Vec<ClassDay>,
    /// What is kept on its holidays, by day.
    pub holidays: BTreeMap<String, String>,
}

/// The marks of a sheet: all in one transaction, one deed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct KeyPaperRegister {
    /// The sheet.
    pub of: PaperRegisterOf,
    /// The cells.
    pub cells: Vec<DayCell>,
}

/// After so many days the numbers begin anew; nobody keys a sheet that is older.
const ROUND: i64 = 400;
/// Codes that classes have on one day.
const CODES: u32 = 250;
/// A sheet may be printed so many days ahead.
const AHEAD: u64 = 60;

impl Reading<'_> {
    /// A sheet of the register.
    ///
    /// # Errors
    /// [`Refusal::NotFound`], [`Refusal::Fields`] when the day is none, or a fault of the store.
    pub fn paper_register_of(&self, ask: &PaperRegisterOf) -> Result<PaperRegister> {
        let day = crate::days::read(&read_day(&ask.day)?).map_err(|_| Refusal::not_found("lessons"))?;
        let (first, last) = ask.span.around(day);
        let (from, until) = (first.to_string(), last.to_string());
        let class: Option<Class> = records::get(self.store, "classes", &ask.class)?;
        let class = class.ok_or_else(|| Refusal::not_found("classes"))?;
        let batch: Option<Batch> = records::get(self.store, "batches", &class.batch)?;
        let days = self
            .days_taught(ask.class, &from, &until)?
            .into_iter()
            .map(|day| self.day_of(&DayOf { class: ask.class, day }))
            .collect::<Result<Vec<_>>>()?;
        Ok(PaperRegister {
            number: number_of(ask.class, ask.span, first),
            class: ask.class,
            class_name: class.name.unwrap_or_default(),
            batch_name: batch.and_then(|batch| batch.name).unwrap_or_default(),
            teacher: class.teacher,
            place: class.place,
            span: ask.span,
            people: self.people_on_paper(ask.class, &from)?,
            days,
            holidays: self.holiday_names(&from, &until)?,
            from,
            until,
        })
    }

    /// The sheets of that number, by class: one as a rule, more where two classes share a number, none for a number
    /// that was mistyped or is too old.
    ///
    /// # Errors
    /// A fault of the store.
    pub fn paper_registers_numbered(&self, typed: &str) -> Result<Vec<PaperRegister>> {
        let number: String = typed.chars().filter(char::is_ascii_digit).collect();
        let Some(first) = first_day_of(&number, self.today()) else {
            return Ok(Vec::new());
        };
        let mut found = Vec::new();
        for class in self.list_classes()? {
            for span in [PaperSpan::Day, PaperSpan::Week, PaperSpan::Month] {
                if span.around(first).0 != first || number_of(class.id, span, first) != number {
                    continue;
                }
                let sheet = self.paper_register_of(&PaperRegisterOf {
                    class: class.id,
                    span,
                    day: first.to_string(),
                })?;
                found.extend((!sheet.days.is_empty()).then_some(sheet));
            }
        }
        Ok(found)
    }

    fn days_taught(&self, class: ClassId, from: &str, until: &str) -> Result<Vec<String>> {
        let mut statement = self.store.prepare_cached(
            "SELECT DISTINCT held_on FROM lessons WHERE class = ?1 AND gone = 0 AND held_on BETWEEN ?2 AND ?3 ORDER BY held_on",
        )?;
        let rows = statement.query_map((class, from, until), |row| row.get(0))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// Everybody of the class who has not left, each with a number.
    fn people_on_paper(&self, class: ClassId, day: &str) -> Result<Vec<PaperPerson>> {
        let lines = self.day_of(&DayOf {
            class,
            day: day.to_owned(),
        })?;
        let mut free = lines.lines.iter().filter_map(|line| line.seat).max().unwrap_or(0);
        let here = lines
            .lines
            .into_iter()
            .filter(|line| !line.stage.is_some_and(Stage::has_left));
        Ok(here
            .map(|line| PaperPerson {
                candidate: line.candidate,
                number: line.seat.unwrap_or_else(|| {
                    free += 1;
                    free
                }),
                name: line.name,
            })
            .collect())
    }
}

impl Writing<'_> {
    /// Writes the marks of a sheet.
    ///
    /// # Errors
    /// As [`Writing::mark_attendance`], and [`Refusal::NotFound`] for a lesson that is not on the sheet.
    pub fn key_paper_register(&self, ask: KeyPaperRegister) -> Result<()> {
        let sheet = self.paper_register_of(&ask.of)?;
        let count = ask.cells.len();
        for lesson in sheet.days.iter().flat_map(|day| &day.lessons) {
            let cells: Vec<MarkCell> = ask
                .cells
                .iter()
                .filter(|cell| cell.lesson == lesson.id)
                .map(|cell| MarkCell {
                    candidate: cell.candidate,
                    mark: cell.mark.clone(),
                })
                .collect();
            if !cells.is_empty() {
                self.mark_attendance(&MarkAttendance {
                    lesson: lesson.id,
                    cells,
                })?;
            }
        }
        let is_on_it = |cell: &DayCell| {
            let mut lessons = sheet.days.iter().flat_map(|day| &day.lessons);
            lessons.any(|lesson| lesson.id == cell.lesson)
        };
        if !ask.cells.iter().all(is_on_it) {
            return Err(Refusal::not_found("lessons").into());
        }
        self.tell("cells", count);
        self.tell("day", sheet.from);
        Ok(())
    }
}

impl PaperSpan {
    /// First and last day of the sheet that holds a day.
    #[must_use]
    pub fn around(self, day: NaiveDate) -> (NaiveDate, NaiveDate) {
        let bounds = match self {
            PaperSpan::Day => Some((day, day)),
            PaperSpan::Week => {
                let week = day.week(chrono::Weekday::Mon);
                week.checked_first_day().zip(week.checked_last_day())
            }
            PaperSpan::Month => day.with_day(1).and_then(|first| {
                let next = first.checked_add_months(Months::new(1))?;
                Some((first, next.pred_opt()?))
            }),
        };
        // Only the first and the last days that a calendar knows have no week or month around them.
        bounds.unwrap_or((day, day))
    }

    fn place(self) -> u32 {
        match self {
            PaperSpan::Day => 0,
            PaperSpan::Week => 1,
            PaperSpan::Month => 2,
        }
    }
}

/// The number of the sheet that begins on a day: the day, the class's code and what tells a slip of the finger. It
/// follows from the sheet alone, so that every computer prints the same one and nothing has to be kept.
fn number_of(class: ClassId, span: PaperSpan, first: NaiveDate) -> String {
    let day = i64::from(first.num_days_from_ce()).rem_euclid(ROUND);
    let code = (class.remainder(CODES) + span.place() * (CODES / 3)) % CODES;
    let digits = format!("{:05}", day * i64::from(CODES) + i64::from(code));
    let check = check_digit(&digits);
    format!("{digits}{check}")
}

/// The first day of the sheet with this number that lies nearest; `None` for a number that no sheet can have.
fn first_day_of(number: &str, today: NaiveDate) -> Option<NaiveDate> {
    let digits = number.get(..5).filter(|_| number.len() == 6)?;
    if check_digit(digits).to_string() != number.get(5..)? {
        return None;
    }
    let day = digits.parse::<i64>().ok()? / i64::from(CODES);
    let latest = today.checked_add_days(Days::new(AHEAD))?;
    let back = (i64::from(latest.num_days_from_ce()) - day).rem_euclid(ROUND);
    latest.checked_sub_days(Days::new(back.unsigned_abs()))
}

/// ISO/IEC 7064, MOD 11,10: finds every wrong digit and nearly every two that changed places.
fn check_digit(digits: &str) -> u32 {
    let carried = digits
        .chars()
        .filter_map(|sign| sign.to_digit(10))
        .fold(10, |carried, digit| {
            let sum = (carried + digit) % 10;
            (if sum == 0 { 10 } else { sum }) * 2 % 11
        });
    (11 - carried) % 10
}
