//! Reads a month's register as offices keep it in Excel: names down, days across, H T S I A in the cells. What it would
//! change is shown first; nothing is written here.

use super::{
    book::Book,
    class_header::month_in,
    class_sheet::{SheetProblem, SheetWrong, row_problems},
    day_columns::{self, Day, RegisterHeader},
    header::bare,
    roll::{self, Answers, Classmate, RollRow},
    sheet::{Cell, Sheet},
    signs::{self, Meanings, Said, SignLine, Written},
};
use crate::{
    batches::Class,
    ids::{CandidateId, ClassId, LessonId, SubjectId},
    lessons::register::Mark,
    office::Reading,
    records,
    refusal::{Problem, Refusal, Result},
    vocabulary::Presence,
};
use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, HashMap};
use ts_rs::TS;

/// How a register is to be read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ReadRegister {
    /// Whose register it is.
    pub class: ClassId,
    /// `YYYY-MM`, where neither title nor headings name the month, or name a wrong one.
    #[serde(default)]
    pub month: Option<String>,
    /// Whose a row is, by the number that Excel shows.
    #[serde(default)]
    pub who: Answers,
    /// What signs mean that are not known everywhere; nothing for "as if it were blank".
    #[serde(default)]
    pub signs: Meanings,
    /// Whether marks that are there already stay as they are.
    #[serde(default)]
    pub keep: bool,
    /// Minutes of lessons that are made; without them they prove no hours.
    #[serde(default)]
    pub minutes: Option<i32>,
    /// What was taught in lessons that are made.
    #[serde(default)]
    pub subject: Option<SubjectId>,
}

/// A register as it would come in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RegisterSheet {
    /// The sheet's name.
    pub sheet: String,
    /// The row with the days, counted from 0.
    pub header_row: usize,
    /// `YYYY-MM`.
    pub month: String,
    /// The class that the title names, when it is not the chosen one.
    pub other_class: Option<String>,
    /// Its days.
    pub columns: Vec<RegisterColumn>,
    /// Signs that occur.
    pub signs: Vec<SignLine>,
    /// Rows that speak of somebody.
    pub rows: Vec<RollRow>,
    /// Rows (as Excel counts) that were passed over: signatures, sums, remarks.
    pub passed: Vec<usize>,
    /// People of the class whom no row names.
    pub unnamed: Vec<Classmate>,
    /// What is wrong.
    pub problems: Vec<SheetProblem>,
    /// Marks that would be written.
    pub marks: u32,
    /// Cells that say what the register has already.
    pub same: u32,
    /// Cells that are set aside, those of rows set aside included.
    pub set_aside: u32,
    /// Lessons that would be made.
    pub new_lessons: u32,
    /// What would be written.
    #[serde(skip)]
    #[ts(skip)]
    pub(crate) plan: Vec<PlannedLesson>,
}

/// A day of a register.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RegisterColumn {
    /// The column, counted from 0.
    pub column: usize,
    /// What stands above it.
    pub heading: String,
    /// The day; blank when the month has none of that number.
    pub on: Option<NaiveDate>,
    /// `HH:MM` of the lesson, where the heading names it.
    pub time: Option<String>,
    /// Filled cells.
    pub filled: u32,
    /// How many lessons the day has already that these marks are for; 0: one is made if a cell is filled.
    pub lessons: u32,
}

/// A lesson with the marks it would get.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct PlannedLesson {
    /// Blank for one that is made.
    pub(crate) lesson: Option<LessonId>,
    pub(crate) on: Option<NaiveDate>,
    pub(crate) time: Option<String>,
    pub(crate) marks: Vec<(CandidateId, Mark)>,
}

/// A lesson of the class.
struct Held {
    id: LessonId,
    on: NaiveDate,
    time: Option<String>,
    is_cancelled: bool,
}

/// What the office has for the days of the sheet.
struct Known {
    lessons: Vec<Held>,
    marks: HashMap<(LessonId, CandidateId), Mark>,
}

impl Reading<'_> {
    /// Reads a register and says what it would change.
    ///
    /// # Errors
    /// [`Refusal::Sheet`] when no sheet is a register or no month is named, [`Refusal::NotFound`], or a fault of the store.
    pub fn read_register(&self, book: &Book, file_name: &str, ask: &ReadRegister) -> Result<RegisterSheet> {
        let class: Class =
            records::get(self.store, "classes", &ask.class)?.ok_or_else(|| Refusal::not_found("classes"))?;
        let class_name = class.name.unwrap_or_default();
        let asked = ask.month.as_deref().map(first_of).transpose()?;
        let (sheet, header) = likeliest(book, &class_name, asked).ok_or_else(|| sheet_refusal("no_days"))?;
        let days = dates(sheet, &header, file_name, asked)?;
        let mates = self.classmates(ask.class)?;
        let all = days.iter().flatten();
        let known = match (all.clone().min(), all.max()) {
            (Some(first), Some(last)) => self.known(ask.class, *first, *last)?,
            _ => Known {
                lessons: Vec::new(),
                marks: HashMap::new(),
            },
        };
        let month = days.iter().flatten().next().map(|day| day.format("%Y-%m").to_string());
        let mut taking = Taking::new(sheet, &header, &days, &known, ask, self.today());
        let columns: Vec<usize> = header.days.iter().map(|day| day.column).collect();
        let (rows, passed) = roll::rows(sheet, header.row + 1, header.named, &columns, &mates, &ask.who);
        for row in &rows {
            taking.row(row);
        }
        let named = |mate: &Classmate| rows.iter().any(|row| row.candidate == Some(mate.candidate));
        Ok(RegisterSheet {
            sheet: sheet.name.clone(),
            header_row: header.row,
            month: month.unwrap_or_default(),
            other_class: other_class(sheet, header.row, &class_name),
            unnamed: mates.iter().filter(|mate| !named(mate)).cloned().collect(),
            passed,
            ..taking.finish(rows)
        })
    }

    fn known(&self, class: ClassId, first: NaiveDate, last: NaiveDate) -> Result<Known> {
        let mut statement = self.store.prepare_cached(
            "SELECT id, held_on, starts_at, cancelled IS NOT NULL AS cancelled FROM lessons
             WHERE class = ?1 AND gone = 0 AND held_on BETWEEN ?2 AND ?3 ORDER BY held_on, starts_at, id",
        )?;
        let lessons = statement.query_map((class, first, last), |row| {
            Ok(Held {
                id: row.get("id")?,
                on: row.get("held_on")?,
                time: row.get("starts_at")?,
                is_cancelled: row.get("cancelled")?,
            })
        })?;
        let lessons: Vec<Held> = lessons.collect::<rusqlite::Result<_>>()?;
        let mut statement = self.store.prepare_cached(
            "SELECT a.lesson, a.candidate, a.presence, a.minutes_late, a.minutes_out, a.note
             FROM attendance a JOIN lessons l ON l.id = a.lesson AND l.gone = 0
             WHERE l.class = ?1 AND l.held_on BETWEEN ?2 AND ?3 AND a.gone = 0",
        )?;
        let marks = statement.query_map((class, first, last), |row| {
            Ok((
                (row.get("lesson")?, row.get("candidate")?),
                records::Record::from_row(row)?,
            ))
        })?;
        Ok(Known {
            lessons,
            marks: marks.collect::<rusqlite::Result<_>>()?,
        })
    }
}

pub(crate) fn sheet_refusal(why: &str) -> Refusal {
    Refusal::Sheet { why: why.to_owned() }
}

fn first_of(month: &str) -> Result<NaiveDate> {
    let day = format!("{}-01", month.trim());
    NaiveDate::parse_from_str(&day, "%Y-%m-%d").map_err(|_| Refusal::field("month", Problem::NotADay).into())
}

/// Everything that stands above the header.
fn titles(sheet: &Sheet, header_row: usize) -> impl Iterator<Item = String> {
    sheet
        .rows
        .iter()
        .take(header_row)
        .flatten()
        .filter(|cell| !cell.is_empty())
        .map(Cell::shown)
}

/// The sheet that is most like a register of that class and month.
fn likeliest<'b>(book: &'b Book, class: &str, asked: Option<NaiveDate>) -> Option<(&'b Sheet, RegisterHeader)> {
    let scored = book.sheets.iter().filter_map(|sheet| {
        let header = day_columns::find(sheet)?;
        let words: Vec<String> = titles(sheet, header.row).chain([sheet.name.clone()]).collect();
        let class = bare(class);
        let is_class = !class.is_empty() && words.iter().any(|word| bare(word).contains(&class));
        let is_month = asked.is_some() && words.iter().any(|word| month_in(word) == asked);
        Some((is_month, is_class, header.days.len(), sheet, header))
    });
    // The first of equals.
    let mut best: Option<(bool, bool, usize, &Sheet, RegisterHeader)> = None;
    for one in scored {
        if best
            .as_ref()
            .is_none_or(|best| (one.0, one.1, one.2) > (best.0, best.1, best.2))
        {
            best = Some(one);
        }
    }
    best.map(|(_, _, _, sheet, header)| (sheet, header))
}

/// The day of each column; none where the month has no such day.
fn dates(
    sheet: &Sheet,
    header: &RegisterHeader,
    file_name: &str,
    asked: Option<NaiveDate>,
) -> Result<Vec<Option<NaiveDate>>> {
    let named = || {
        titles(sheet, header.row)
            .chain([sheet.name.clone(), file_name.to_owned()])
            .find_map(|text| month_in(&text))
    };
    let month = asked.or_else(named);
    let whole = header.days.iter().all(|day| matches!(day.day, Day::Whole(_)));
    if month.is_none() && !whole {
        return Err(sheet_refusal("no_month").into());
    }
    let days = header.days.iter().map(|heading| match heading.day {
        Day::Whole(day) => Some(day),
        Day::OfMonth(number) => month.and_then(|month| month.with_day(number)),
    });
    Ok(days.collect())
}

/// The class that a title names after the word, when it is another one.
fn other_class(sheet: &Sheet, header_row: usize, class: &str) -> Option<String> {
    titles(sheet, header_row).find_map(|title| {
        let lower = title.to_lowercase();
        let (_, behind) = lower.split_once("kelas").or_else(|| lower.split_once("class"))?;
        let named = bare(behind.split([',', '—', '|']).next().unwrap_or_default());
        (!named.is_empty() && !named.contains(&bare(class))).then(|| title.trim().to_owned())
    })
}

/// The sheet while its cells are gone through.
struct Taking<'a> {
    sheet: &'a Sheet,
    header: &'a RegisterHeader,
    known: &'a Known,
    ask: &'a ReadRegister,
    today: NaiveDate,
    columns: Vec<RegisterColumn>,
    /// For each column the places of its lessons in the plan.
    places: Vec<Vec<usize>>,
    cancelled: Vec<bool>,
    plan: Vec<PlannedLesson>,
    signs: BTreeMap<String, SignLine>,
    problems: Vec<SheetProblem>,
    same: u32,
    set_aside: u32,
}

impl<'a> Taking<'a> {
    fn new(
        sheet: &'a Sheet,
        header: &'a RegisterHeader,
        days: &[Option<NaiveDate>],
        known: &'a Known,
        ask: &'a ReadRegister,
        today: NaiveDate,
    ) -> Self {
        let mut taking = Taking {
            sheet,
            header,
            known,
            ask,
            today,
            columns: Vec::new(),
            places: Vec::new(),
            cancelled: Vec::new(),
            plan: Vec::new(),
            signs: BTreeMap::new(),
            problems: Vec::new(),
            same: 0,
            set_aside: 0,
        };
        for (place, on) in days.iter().enumerate() {
            taking.column(place, *on, days);
        }
        taking
    }

    /// Finds the lessons that a column is about. A day alone means every lesson of the day; a second column of the same
    /// day means its second lesson.
    fn column(&mut self, place: usize, on: Option<NaiveDate>, days: &[Option<NaiveDate>]) {
        let Some(heading) = self.header.days.get(place) else {
            return;
        };
        let of_day: Vec<&Held> = self
            .known
            .lessons
            .iter()
            .filter(|lesson| Some(lesson.on) == on)
            .collect();
        let held: Vec<&Held> = of_day.iter().filter(|lesson| !lesson.is_cancelled).copied().collect();
        let twins = days.iter().filter(|other| on.is_some() && **other == on).count();
        let before = days
            .iter()
            .take(place)
            .filter(|other| on.is_some() && **other == on)
            .count();
        let meant: Vec<LessonId> = match &heading.time {
            Some(time) => held
                .iter()
                .filter(|one| one.time.as_ref() == Some(time))
                .take(1)
                .map(|one| one.id)
                .collect(),
            None if twins > 1 => held.get(before).map(|one| one.id).into_iter().collect(),
            None => held.iter().map(|one| one.id).collect(),
        };
        let first = self.plan.len();
        let lessons: Vec<Option<LessonId>> = if meant.is_empty() {
            vec![None]
        } else {
            meant.iter().copied().map(Some).collect()
        };
        self.places.push((first..first + lessons.len()).collect());
        self.plan.extend(lessons.into_iter().map(|lesson| PlannedLesson {
            lesson,
            on,
            time: heading.time.clone(),
            marks: Vec::new(),
        }));
        self.cancelled
            .push(meant.is_empty() && heading.time.is_none() && !of_day.is_empty() && held.is_empty());
        self.columns.push(RegisterColumn {
            column: heading.column,
            heading: self.sheet.cell(self.header.row, heading.column).shown(),
            on,
            time: heading.time.clone(),
            filled: 0,
            lessons: crate::counted(meant.len()),
        });
    }

    fn row(&mut self, row: &RollRow) {
        let notes = self.notes(row);
        let person = row.candidate.filter(|_| row.repeats.is_none());
        let mut counted: BTreeMap<Presence, u32> = BTreeMap::new();
        for place in 0..self.columns.len() {
            let Some(column) = self.columns.get(place).map(|column| column.column) else {
                continue;
            };
            let cell = self.sheet.cell(row.row - 1, column);
            if cell.is_empty() {
                continue;
            }
            let note = notes.get(&place).cloned();
            match self.cell(place, column, cell) {
                Ok(Some(written)) => {
                    *counted.entry(written.presence).or_default() += 1;
                    match person {
                        Some(person) => self.take(row, place, column, person, written, note),
                        None => self.set_aside += 1,
                    }
                }
                Ok(None) => {}
                Err(what) => {
                    self.set_aside += 1;
                    // A row that is set aside as a whole is not complained about cell by cell.
                    if person.is_some() {
                        self.problem(row.row, column, what, true);
                    }
                }
            }
        }
        self.sums(row, &counted);
    }

    /// What a cell says, or why it cannot be taken.
    fn cell(&mut self, place: usize, column: usize, cell: &Cell) -> std::result::Result<Option<Written>, SheetWrong> {
        if let Some(column) = self.columns.iter_mut().find(|one| one.column == column) {
            column.filled += 1;
        }
        if matches!(cell, Cell::Fault(_)) {
            return Err(SheetWrong::Fault);
        }
        let (sign, said) = signs::read(cell, &self.ask.signs);
        let line = self.signs.entry(sign.clone()).or_insert_with(|| SignLine {
            meaning: match &said {
                Said::Mark(written) => Some(written.presence),
                Said::Nothing | Said::Unknown => None,
            },
            known: said != Said::Unknown,
            asked: signs::meaning_of(&sign).is_none(),
            cells: 0,
            sign,
        });
        line.cells += 1;
        let written = match said {
            Said::Mark(written) => written,
            Said::Nothing => return Ok(None),
            Said::Unknown => return Err(SheetWrong::UnknownSign),
        };
        let day = self
            .columns
            .get(place)
            .and_then(|column| column.on)
            .ok_or(SheetWrong::NoSuchDay)?;
        if day > self.today {
            return Err(SheetWrong::DayAhead { day });
        }
        if self.cancelled.get(place).copied().unwrap_or(false) {
            return Err(SheetWrong::LessonsCancelled { day });
        }
        Ok(Some(written))
    }

    /// Plans a mark for every lesson that the cell is about.
    fn take(
        &mut self,
        row: &RollRow,
        place: usize,
        column: usize,
        person: CandidateId,
        written: Written,
        note: Option<String>,
    ) {
        let mut overwritten: Option<Presence> = None;
        let mut planned = Vec::new();
        for (order, lesson) in self.places.get(place).into_iter().flatten().enumerate() {
            let written = in_lesson(written, order);
            let note = note.clone().filter(|_| order == 0);
            let had = self
                .plan
                .get(*lesson)
                .and_then(|lesson| lesson.lesson)
                .and_then(|lesson| self.known.marks.get(&(lesson, person)));
            let new = joined(written, note, had);
            if had == Some(&new) {
                continue;
            }
            if let Some(presence) = had.and_then(|had| had.presence) {
                overwritten.get_or_insert(presence);
            }
            planned.push((*lesson, new));
        }
        let day = self
            .columns
            .get(place)
            .and_then(|column| column.on)
            .unwrap_or(self.today);
        match overwritten {
            _ if planned.is_empty() => {
                self.same += 1;
                return;
            }
            Some(had) if self.ask.keep => {
                self.set_aside += 1;
                self.problem(row.row, column, SheetWrong::KeepsMark { had, day }, true);
                return;
            }
            Some(had) => self.problem(row.row, column, SheetWrong::OverwritesMark { had, day }, false),
            None => {}
        }
        for (lesson, mark) in planned {
            if let Some(lesson) = self.plan.get_mut(lesson) {
                lesson.marks.push((person, mark));
            }
        }
    }

    /// Remarks of the row by column: `3: Demam; 7 13:30: Ada surat dokter`. What follows a semicolon and names no day goes on
    /// with the remark before it.
    fn notes(&mut self, row: &RollRow) -> BTreeMap<usize, String> {
        let mut notes = BTreeMap::new();
        let Some(column) = self.header.note else { return notes };
        let cell = self.sheet.cell(row.row - 1, column);
        let mut is_loose = false;
        let mut before: Option<usize> = None;
        for part in cell.shown().split("; ").filter(|part| !part.trim().is_empty()) {
            let place = part.split_once(": ").and_then(|(day, note)| {
                let day = bare(day);
                let place = self.columns.iter().position(|column| bare(&column.heading) == day)?;
                Some((place, note.trim().to_owned()))
            });
            match place {
                Some((place, note)) => {
                    is_loose |= self
                        .columns
                        .get(place)
                        .is_none_or(|at| self.sheet.cell(row.row - 1, at.column).is_empty());
                    notes.insert(place, note);
                    before = Some(place);
                }
                None => match before.and_then(|place| notes.get_mut(&place)) {
                    Some(note) => *note = format!("{note}; {}", part.trim()),
                    None => is_loose = true,
                },
            }
        }
        if is_loose {
            self.problem(row.row, column, SheetWrong::LooseNote, false);
        }
        notes
    }

    /// Sums that the sheet gives itself are not marks, but they show when a cell has been read otherwise than it was meant.
    fn sums(&mut self, row: &RollRow, counted: &BTreeMap<Presence, u32>) {
        for (column, presence) in self.header.sums.clone() {
            let Cell::Number(sum) = self.sheet.cell(row.row - 1, column) else {
                continue;
            };
            let counted = counted.get(&presence).copied().unwrap_or(0);
            if (sum - f64::from(counted)).abs() > f64::EPSILON {
                self.problem(row.row, column, SheetWrong::SumDiffers { counted }, false);
            }
        }
    }

    fn problem(&mut self, row: usize, column: usize, what: SheetWrong, grave: bool) {
        let problem = SheetProblem::cell(self.sheet, self.header.row, (row, column), what, grave);
        self.problems.push(problem);
    }

    fn finish(self, rows: Vec<RollRow>) -> RegisterSheet {
        let mut problems = row_problems(&rows);
        problems.extend(self.problems);
        problems.sort_by_key(|problem| (problem.row, problem.column));
        let plan: Vec<PlannedLesson> = self
            .plan
            .into_iter()
            .filter(|lesson| !lesson.marks.is_empty())
            .collect();
        let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        RegisterSheet {
            sheet: String::new(),
            header_row: 0,
            month: String::new(),
            other_class: None,
            columns: self.columns,
            signs: self.signs.into_values().collect(),
            rows,
            passed: Vec::new(),
            unnamed: Vec::new(),
            problems,
            marks: count(plan.iter().map(|lesson| lesson.marks.len()).sum()),
            same: self.same,
            set_aside: self.set_aside,
            new_lessons: count(plan.iter().filter(|lesson| lesson.lesson.is_none()).count()),
            plan,
        }
    }
}

/// The mark of a day in the lessons of the day: who came late was late for the first, and there for the others.
fn in_lesson(written: Written, order: usize) -> Written {
    match written.presence {
        Presence::Present | Presence::Late if order > 0 => Written {
            presence: Presence::Present,
            minutes_late: None,
            minutes_out: None,
        },
        _ => written,
    }
}

/// What a cell says together with what was known besides: minutes and remarks that a letter cannot say are kept.
fn joined(written: Written, note: Option<String>, had: Option<&Mark>) -> Mark {
    let same = had.filter(|had| had.presence == Some(written.presence));
    Mark {
        presence: Some(written.presence),
        minutes_late: written.minutes_late.or_else(|| same.and_then(|had| had.minutes_late)),
        minutes_out: written.minutes_out.or_else(|| same.and_then(|had| had.minutes_out)),
        note: note.or_else(|| had.and_then(|had| had.note.clone())),
    }
}
