//! Reads a score sheet as offices keep it in Excel: names down, exams across. Each column is a sitting of an exam that the
//! office knows, or of a new one; what would change is shown first, and nothing is written here.

use super::{
    book::Book,
    class_header::month_in,
    class_sheet::{SheetProblem, SheetWrong, row_problems},
    header::bare,
    register_sheet::sheet_refusal,
    roll::{self, Answers, Classmate, RollRow},
    score_columns::{self, ScoreHeader, ScoreHeading},
    sheet::{Cell, Sheet},
    values,
};
use crate::{
    exams::{
        ExamDefinition,
        judge::Exam,
        results::{ResultRow, read_scores},
    },
    ids::{CandidateId, ClassId, ExamId, SittingId},
    office::Reading,
    records,
    refusal::{Problem, Refusal, Result},
};
use chrono::{Months, NaiveDate};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, HashMap};
use ts_rs::TS;

/// How a score sheet is to be read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ReadScoreSheet {
    /// Who sat the exams.
    pub class: ClassId,
    /// The day of columns that name none, where there is no sitting yet; the last day of the month that a title names,
    /// or today, when left out.
    #[serde(default)]
    pub day: Option<String>,
    /// Whose a row is, by the number that Excel shows.
    #[serde(default)]
    pub who: Answers,
    /// What columns mean, where that is not what was proposed.
    #[serde(default)]
    pub columns: Vec<ColumnChoice>,
    /// Whether scores that are there already stay as they are.
    #[serde(default)]
    pub keep: bool,
}

/// What a person says about a column.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ColumnChoice {
    /// The column, counted from 0.
    pub column: usize,
    /// It stays out.
    #[serde(default)]
    pub leave_out: bool,
    /// Which exam it is.
    #[serde(default)]
    pub exam: Option<ExamId>,
    /// Which sitting it is.
    #[serde(default)]
    pub sitting: Option<SittingId>,
    /// On which day it was sat.
    #[serde(default)]
    pub day: Option<String>,
}

/// A score sheet as it would come in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ScoreSheet {
    /// The sheet's name.
    pub sheet: String,
    /// The header's row counted from 0.
    pub header_row: usize,
    /// Its exams.
    pub columns: Vec<ScoreColumn>,
    /// Headings of columns that are no scores.
    pub others: Vec<String>,
    /// Rows that speak of somebody.
    pub rows: Vec<RollRow>,
    /// Rows (as Excel counts) that were passed over: sums, signatures.
    pub passed: Vec<usize>,
    /// People of the class whom no row names.
    pub unnamed: Vec<Classmate>,
    /// What is wrong.
    pub problems: Vec<SheetProblem>,
    /// Cells that would be written.
    pub scores: u32,
    /// Cells that say what has been entered already.
    pub same: u32,
    /// Cells that are set aside, those of rows set aside included.
    pub set_aside: u32,
    /// Sittings that would be held.
    pub new_sittings: u32,
    /// What would be written.
    #[serde(skip)]
    #[ts(skip)]
    pub(crate) plan: Vec<PlannedSitting>,
}

/// A column of a score sheet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ScoreColumn {
    /// The column, counted from 0.
    pub column: usize,
    /// What stands above it.
    pub heading: String,
    /// The exam, or the name a new one gets.
    pub exam_name: String,
    /// The exam; blank for one that is new.
    pub exam: Option<ExamId>,
    /// The part of the exam.
    pub section: Option<String>,
    /// The highest score, in points times a hundred.
    pub maximum: i32,
    /// The lowest total that passes; proposed for a new exam.
    pub pass: i32,
    /// The day.
    pub on: NaiveDate,
    /// The sitting; blank for one that is new.
    pub sitting: Option<SittingId>,
    /// The column with the sitting that this one repeats.
    pub repeats: Option<usize>,
    /// Why its cells are set aside.
    pub wrong: Option<SheetWrong>,
    /// Filled cells.
    pub filled: u32,
    /// The place of its sitting in the plan.
    #[serde(skip)]
    #[ts(skip)]
    place: usize,
    /// The place of its part in the exam.
    #[serde(skip)]
    #[ts(skip)]
    part: usize,
}

/// A sitting with the results it would get.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct PlannedSitting {
    /// Blank for one that is new.
    pub(crate) sitting: Option<SittingId>,
    pub(crate) exam: PlannedExam,
    pub(crate) on: NaiveDate,
    /// The place in the plan of the sitting that it repeats.
    pub(crate) repeats: Option<usize>,
    pub(crate) parts: usize,
    pub(crate) lines: BTreeMap<CandidateId, PlannedLine>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum PlannedExam {
    Known(ExamId),
    New {
        name: String,
        code: String,
        maximum: i32,
        pass: i32,
    },
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct PlannedLine {
    pub(crate) scores: Vec<Option<i32>>,
    pub(crate) absent: bool,
    pub(crate) note: Option<String>,
}

/// What the highest score of a new exam is when nobody says so.
const USUAL_MAXIMUM: i32 = 10_000;
/// What is proposed as the pass mark of a new exam, in percent of its highest score.
const USUAL_PASS: i32 = 70;

/// A sitting of the class.
struct Held {
    id: SittingId,
    exam: ExamId,
    on: NaiveDate,
    is_remedial: bool,
    is_keyed_twice: bool,
}

/// What the office has.
struct Known {
    exams: Vec<ExamDefinition>,
    sittings: Vec<Held>,
    results: HashMap<(SittingId, CandidateId), PlannedLine>,
}

impl Reading<'_> {
    /// Reads a score sheet and says what it would change.
    ///
    /// # Errors
    /// [`Refusal::Sheet`] when no sheet has columns of scores, [`Refusal::Fields`], or a fault of the store.
    pub fn read_scores(&self, book: &Book, file_name: &str, ask: &ReadScoreSheet) -> Result<ScoreSheet> {
        let found = book
            .sheets
            .iter()
            .filter_map(|sheet| Some((sheet, score_columns::find(sheet)?)));
        let mut best: Option<(&Sheet, ScoreHeader)> = None;
        for one in found {
            if best
                .as_ref()
                .is_none_or(|best| one.1.scores.len() > best.1.scores.len())
            {
                best = Some(one);
            }
        }
        let (sheet, header) = best.ok_or_else(|| sheet_refusal("no_scores"))?;
        let known = self.known_scores(ask.class)?;
        let mates = self.classmates(ask.class)?;
        let day = self.usual_day(sheet, &header, file_name, ask)?;
        let mut taking = Taking::new(sheet, &header, &known, ask, self.today());
        for heading in &header.scores {
            taking.column(heading, day)?;
        }
        let columns: Vec<usize> = header.scores.iter().map(|heading| heading.column).collect();
        let (rows, passed) = roll::rows(sheet, header.row + 1, header.named, &columns, &mates, &ask.who);
        for row in &rows {
            taking.row(row);
        }
        let named = |mate: &Classmate| rows.iter().any(|row| row.candidate == Some(mate.candidate));
        Ok(ScoreSheet {
            sheet: sheet.name.clone(),
            header_row: header.row,
            others: header
                .others
                .iter()
                .map(|column| sheet.cell(header.row, *column).shown())
                .collect(),
            unnamed: mates.iter().filter(|mate| !named(mate)).cloned().collect(),
            passed,
            ..taking.finish(rows)
        })
    }

    fn known_scores(&self, class: ClassId) -> Result<Known> {
        let mut statement = self.store.prepare_cached(
            "SELECT id, exam, held_on, remedial_of IS NOT NULL AS remedial,
                    coalesce(decisive, 0) = 1 AND settled_on IS NULL AS keyed_twice
             FROM sittings WHERE class = ?1 AND gone = 0 AND held_on IS NOT NULL ORDER BY held_on, id",
        )?;
        let sittings = statement.query_map([class], |row| {
            Ok(Held {
                id: row.get("id")?,
                exam: row.get("exam")?,
                on: row.get("held_on")?,
                is_remedial: row.get("remedial")?,
                is_keyed_twice: row.get("keyed_twice")?,
            })
        })?;
        let sittings: Vec<Held> = sittings.collect::<rusqlite::Result<_>>()?;
        let mut statement = self.store.prepare_cached(
            "SELECT r.sitting, r.candidate, r.scores, r.absent, r.note FROM results r
             JOIN sittings s ON s.id = r.sitting AND s.class = ?1 AND s.gone = 0 WHERE r.gone = 0",
        )?;
        let rows = statement.query_map([class], |row| {
            let result: ResultRow = records::Record::from_row(row)?;
            Ok(((row.get("sitting")?, row.get("candidate")?), result))
        })?;
        let mut results = HashMap::new();
        for row in rows {
            let (key, row) = row?;
            let line = PlannedLine {
                scores: read_scores(row.scores.as_deref())?,
                absent: row.absent == Some(1),
                note: row.note,
            };
            results.insert(key, line);
        }
        Ok(Known {
            exams: self.list_exams()?,
            sittings,
            results,
        })
    }

    /// The day of sittings of which the sheet names none.
    fn usual_day(
        &self,
        sheet: &Sheet,
        header: &ScoreHeader,
        file_name: &str,
        ask: &ReadScoreSheet,
    ) -> Result<NaiveDate> {
        if let Some(typed) = &ask.day {
            return crate::days::read(typed).map_err(|_| Refusal::field("day", Problem::NotADay).into());
        }
        let above = sheet.rows.iter().take(header.row).flatten().map(Cell::shown);
        let mut named = above.chain([sheet.name.clone(), file_name.to_owned()]);
        let month = named.find_map(|text| month_in(&text));
        let last = month.and_then(|first| first.checked_add_months(Months::new(1))?.pred_opt());
        Ok(last.map_or(self.today(), |last| last.min(self.today())))
    }
}

/// The sheet while its cells are gone through.
struct Taking<'a> {
    sheet: &'a Sheet,
    header: &'a ScoreHeader,
    known: &'a Known,
    ask: &'a ReadScoreSheet,
    today: NaiveDate,
    columns: Vec<ScoreColumn>,
    plan: Vec<PlannedSitting>,
    problems: Vec<SheetProblem>,
    written: u32,
    same: u32,
    set_aside: u32,
}

/// What a cell of scores says.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Said {
    Score(i32),
    Absent,
}

impl<'a> Taking<'a> {
    fn new(
        sheet: &'a Sheet,
        header: &'a ScoreHeader,
        known: &'a Known,
        ask: &'a ReadScoreSheet,
        today: NaiveDate,
    ) -> Self {
        Taking {
            sheet,
            header,
            known,
            ask,
            today,
            columns: Vec::new(),
            plan: Vec::new(),
            problems: Vec::new(),
            written: 0,
            same: 0,
            set_aside: 0,
        }
    }

    /// Finds the exam, its part, and the sitting that a column is about.
    fn column(&mut self, heading: &ScoreHeading, usual: NaiveDate) -> Result<()> {
        let choice = self
            .ask
            .columns
            .iter()
            .find(|choice| choice.column == heading.column)
            .cloned()
            .unwrap_or_default();
        if choice.leave_out {
            return Ok(());
        }
        let chosen = match &choice.day {
            Some(typed) => Some(crate::days::read(typed).map_err(|_| Refusal::field("day", Problem::NotADay))?),
            None => heading.on,
        };
        let mut column = ScoreColumn {
            column: heading.column,
            heading: self.sheet.cell(self.header.row, heading.column).shown(),
            exam_name: heading.name.clone(),
            exam: None,
            section: heading.section.clone(),
            maximum: heading.maximum.unwrap_or(USUAL_MAXIMUM),
            pass: 0,
            on: chosen.unwrap_or(usual),
            sitting: choice.sitting,
            repeats: None,
            wrong: None,
            filled: 0,
            place: 0,
            part: 0,
        };
        let first = heading.is_remedial.then(|| self.repeated(heading)).flatten();
        self.find_exam(&mut column, &choice, first);
        self.find_sitting(&mut column, chosen.is_some(), heading.is_remedial);
        self.fit_rule(&mut column);
        column.repeats = first
            .and_then(|first| self.columns.get(first))
            .map(|first| first.column);
        let repeats = first.and_then(|first| self.columns.get(first)).map(|first| first.place);
        self.place(&mut column, repeats);
        if column.on > self.today {
            column.wrong = Some(SheetWrong::DayAhead { day: column.on });
        }
        self.columns.push(column);
        Ok(())
    }

    /// The place of the column that a remedial repeats: that of the same exam, or the one before it.
    fn repeated(&self, heading: &ScoreHeading) -> Option<usize> {
        let name = exam_key(&heading.name);
        if name.is_empty() {
            return self.columns.len().checked_sub(1);
        }
        self.columns
            .iter()
            .rposition(|column| exam_key(&column.exam_name) == name)
    }

    fn find_exam(&self, column: &mut ScoreColumn, choice: &ColumnChoice, first: Option<usize>) {
        let wanted = exam_key(&column.exam_name);
        let of_sitting = choice
            .sitting
            .and_then(|id| self.known.sittings.iter().find(|one| one.id == id))
            .map(|one| one.exam);
        let chosen = choice.exam.or(of_sitting);
        let named = |exam: &&ExamDefinition| exam_key(&exam.name) == wanted || exam_key(&exam.code) == wanted;
        let known = match chosen {
            Some(id) => self.known.exams.iter().find(|exam| exam.id == Some(id)),
            None => self.known.exams.iter().find(named),
        };
        let first = first.and_then(|first| self.columns.get(first));
        match (known, first) {
            (Some(exam), _) => {
                column.exam = exam.id;
                column.exam_name.clone_from(&exam.name);
            }
            (None, Some(first)) => {
                column.exam = first.exam;
                column.exam_name.clone_from(&first.exam_name);
                column.maximum = first.maximum;
            }
            (None, None) => {}
        }
        column.pass = column.maximum / 100 * USUAL_PASS;
    }

    /// A day that is named finds the sitting of that day; otherwise the only sitting there is. Of several, a person says
    /// which.
    fn find_sitting(&self, column: &mut ScoreColumn, is_dated: bool, is_remedial: bool) {
        let sittings = self.known.sittings.iter();
        let of_exam: Vec<&Held> = match column.sitting {
            Some(id) => sittings.filter(|one| one.id == id).collect(),
            None => sittings
                .filter(|one| Some(one.exam) == column.exam)
                .filter(|one| {
                    if is_dated {
                        one.on == column.on
                    } else {
                        one.is_remedial == is_remedial
                    }
                })
                .collect(),
        };
        match of_exam.as_slice() {
            [] => column.sitting = None,
            [one] => {
                column.sitting = Some(one.id);
                column.on = one.on;
                if one.is_keyed_twice {
                    column.wrong = Some(SheetWrong::KeyedTwice);
                }
            }
            _ => column.wrong = Some(SheetWrong::WhichSitting),
        }
    }

    /// An exam that is known has its own parts and highest scores.
    fn fit_rule(&self, column: &mut ScoreColumn) {
        let exam = self
            .known
            .exams
            .iter()
            .find(|exam| exam.id.is_some() && exam.id == column.exam);
        let Some(exam) = exam else { return };
        let exam = Exam {
            code: exam.code.clone(),
            rules: exam.rules.clone(),
        };
        let Some(rule) = exam.rule_on(column.on) else {
            column.wrong = Some(SheetWrong::NoRuleYet);
            return;
        };
        column.pass = rule.pass;
        let wanted = column.section.as_deref().map(bare);
        let part = match (&wanted, rule.sections.as_slice()) {
            (None, [_]) => Some(0),
            (None, _) => None,
            (Some(wanted), sections) => sections.iter().position(|section| bare(&section.name) == *wanted),
        };
        match part.and_then(|part| Some((part, rule.sections.get(part)?))) {
            Some((part, section)) => {
                column.part = part;
                column.maximum = section.maximum;
            }
            None => column.wrong = Some(SheetWrong::WhichSection),
        }
    }

    /// Gives the column its place in the plan: parts of one exam on one day share a sitting.
    fn place(&mut self, column: &mut ScoreColumn, repeats: Option<usize>) {
        let exam = match column.exam {
            Some(exam) => PlannedExam::Known(exam),
            None => PlannedExam::New {
                code: self.new_code(&column.exam_name),
                name: column.exam_name.clone(),
                maximum: column.maximum,
                pass: column.pass,
            },
        };
        let shared = self.plan.iter().position(|one| {
            one.exam == exam && one.on == column.on && one.sitting == column.sitting && one.repeats == repeats
        });
        if let Some(place) = shared {
            let taken = self
                .columns
                .iter()
                .any(|other| other.place == place && other.part == column.part);
            if taken && column.wrong.is_none() {
                column.wrong = Some(SheetWrong::SecondColumn);
            }
            column.place = place;
            return;
        }
        column.place = self.plan.len();
        let rule = self
            .known
            .exams
            .iter()
            .find(|known| known.id.is_some() && known.id == column.exam)
            .and_then(|known| {
                let exam = Exam {
                    code: known.code.clone(),
                    rules: known.rules.clone(),
                };
                exam.rule_on(column.on).map(|rule| rule.sections.len())
            });
        self.plan.push(PlannedSitting {
            sitting: column.sitting,
            exam,
            on: column.on,
            repeats,
            parts: rule.unwrap_or(1),
            lines: BTreeMap::new(),
        });
    }

    /// `Bab 1` becomes `BAB-1`; a code that another exam has gets a number.
    fn new_code(&self, name: &str) -> String {
        let words: Vec<String> = name
            .split(|sign: char| !sign.is_ascii_alphanumeric())
            .filter(|word| !word.is_empty())
            .map(str::to_uppercase)
            .collect();
        let plain = if words.is_empty() {
            "UJIAN".to_owned()
        } else {
            words.join("-")
        };
        let is_taken = |code: &str| {
            let planned = self.plan.iter().any(|one| match &one.exam {
                PlannedExam::Known(_) => false,
                PlannedExam::New {
                    name: other,
                    code: taken,
                    ..
                } => taken == code && other != name,
            });
            planned || self.known.exams.iter().any(|exam| exam.code == code)
        };
        if !is_taken(&plain) {
            return plain;
        }
        (2..)
            .map(|number| format!("{plain}-{number}"))
            .find(|code| !is_taken(code))
            .unwrap_or(plain)
    }

    fn row(&mut self, row: &RollRow) {
        let person = row.candidate.filter(|_| row.repeats.is_none());
        for place in 0..self.columns.len() {
            let Some(column) = self.columns.get_mut(place) else {
                continue;
            };
            let cell = self.sheet.cell(row.row - 1, column.column);
            if cell.is_empty() {
                continue;
            }
            column.filled += 1;
            let column = column.clone();
            let said = said(cell, column.maximum).and_then(|said| column.wrong.clone().map_or(Ok(said), Err));
            match (person, said) {
                (None, _) => self.set_aside += 1,
                (Some(person), Ok(said)) => self.take(row, &column, person, said),
                (Some(_), Err(what)) => {
                    self.set_aside += 1;
                    self.problem(row.row, column.column, what, true);
                }
            }
        }
        if let Some(person) = person {
            self.notes(row, person);
        }
    }

    fn take(&mut self, row: &RollRow, column: &ScoreColumn, person: CandidateId, new: Said) {
        let had = column
            .sitting
            .and_then(|sitting| self.known.results.get(&(sitting, person)));
        let had_score = had.and_then(|had| had.scores.get(column.part).copied().flatten());
        let before = match had {
            Some(had) if had.absent => Some(Said::Absent),
            _ => had_score.map(Said::Score),
        };
        if before == Some(new) {
            self.same += 1;
            return;
        }
        if before.is_some() {
            if self.ask.keep {
                self.set_aside += 1;
                self.problem(row.row, column.column, SheetWrong::KeepsScore { had: had_score }, true);
                return;
            }
            self.problem(
                row.row,
                column.column,
                SheetWrong::OverwritesScore { had: had_score },
                false,
            );
        }
        self.written += 1;
        let Some(sitting) = self.plan.get_mut(column.place) else {
            return;
        };
        let parts = sitting.parts;
        let line = sitting
            .lines
            .entry(person)
            .or_insert_with(|| had.cloned().unwrap_or_default());
        line.scores.resize(parts.max(line.scores.len()), None);
        match new {
            Said::Score(score) => {
                line.absent = false;
                if let Some(place) = line.scores.get_mut(column.part) {
                    *place = Some(score);
                }
            }
            Said::Absent => {
                line.absent = true;
                line.scores.fill(None);
            }
        }
    }

    /// A remark belongs to the score that it stands behind.
    fn notes(&mut self, row: &RollRow, person: CandidateId) {
        for (column, heading) in self.header.notes.clone() {
            let cell = self.sheet.cell(row.row - 1, column);
            if cell.is_empty() {
                continue;
            }
            let note = cell.shown();
            let about = self.header.scores.get(heading).map(|heading| heading.column);
            let about = self.columns.iter().find(|column| Some(column.column) == about).cloned();
            let Some(about) = about else {
                self.problem(row.row, column, SheetWrong::LooseNote, false);
                continue;
            };
            let had = about
                .sitting
                .and_then(|sitting| self.known.results.get(&(sitting, person)));
            let Some(sitting) = self.plan.get_mut(about.place) else {
                continue;
            };
            match (sitting.lines.get_mut(&person), had) {
                (Some(line), _) => line.note = Some(note),
                (None, Some(had)) if had.note.as_ref() == Some(&note) => {}
                (None, Some(had)) if about.wrong.is_none() && !self.ask.keep => {
                    let line = PlannedLine {
                        note: Some(note),
                        ..had.clone()
                    };
                    sitting.lines.insert(person, line);
                    self.written += 1;
                }
                (None, _) => self.problem(row.row, column, SheetWrong::LooseNote, false),
            }
        }
    }

    fn problem(&mut self, row: usize, column: usize, what: SheetWrong, grave: bool) {
        let problem = SheetProblem::cell(self.sheet, self.header.row, (row, column), what, grave);
        self.problems.push(problem);
    }

    fn finish(self, rows: Vec<RollRow>) -> ScoreSheet {
        let mut problems = row_problems(&rows);
        problems.extend(self.problems);
        problems.sort_by_key(|problem| (problem.row, problem.column));
        let new = self
            .plan
            .iter()
            .filter(|one| one.sitting.is_none() && !one.lines.is_empty())
            .count();
        ScoreSheet {
            sheet: String::new(),
            header_row: 0,
            columns: self.columns,
            others: Vec::new(),
            rows,
            passed: Vec::new(),
            unnamed: Vec::new(),
            problems,
            scores: self.written,
            same: self.same,
            set_aside: self.set_aside,
            new_sittings: u32::try_from(new).unwrap_or(u32::MAX),
            plan: self.plan,
        }
    }
}

/// A name's words: `Bab 1–5` is not `Bab 15`.
fn exam_key(name: &str) -> String {
    let words = name
        .split(|sign: char| !sign.is_alphanumeric())
        .filter(|word| !word.is_empty());
    words.map(str::to_lowercase).collect::<Vec<_>>().join(" ")
}

/// A number with comma or point; a dash, or the words for it, is somebody who did not come.
fn said(cell: &Cell, maximum: i32) -> std::result::Result<Said, SheetWrong> {
    if let Cell::Fault(_) = cell {
        return Err(SheetWrong::Fault);
    }
    if let Cell::Text(text) = cell {
        let is_dash = text.chars().all(|sign| matches!(sign, '-' | '–' | '—' | ' '));
        let words = [
            "tdkikut",
            "tidakikut",
            "absen",
            "tidakhadir",
            "tdkhadir",
            "absent",
            "欠席",
        ];
        if is_dash || words.contains(&bare(text).as_str()) {
            return Ok(Said::Absent);
        }
    }
    let points = values::decimal(cell)
        .filter(|points| (0.0..=1_000_000.0).contains(points))
        .ok_or(SheetWrong::NotAScore)?;
    let score = (points * 100.0).round() as i32;
    if score > maximum {
        return Err(SheetWrong::ScoreTooHigh { maximum });
    }
    Ok(Said::Score(score))
}
