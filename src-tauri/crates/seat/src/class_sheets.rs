//! A class's register and scores coming in: looked at first, cell by cell; then the good cells are written and the rows
//! with bad ones given back.

use crate::{
    Seat,
    files::{FileBytes, decode},
};
use office::{
    Refusal, Result, counted,
    import::{
        book::{self, Book},
        class_sheet::{SheetProblem, SheetWrong, TakenSheet, readable_by_itself, returned},
        register_sheet::{ReadRegister, RegisterSheet},
        roll::RollRow,
        score_sheet::{ReadScoreSheet, ScoreSheet},
        set_aside::{self, Headings},
    },
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use ts_rs::TS;
use words::Words;

/// A register to look at, or to write.
#[derive(Clone, Serialize, Deserialize, TS)]
pub struct RegisterFile {
    /// The file's name.
    pub name: String,
    /// Its contents in base 64.
    pub bytes: String,
    /// How it is read.
    pub how: ReadRegister,
}

/// Scores to look at, or to write.
#[derive(Clone, Serialize, Deserialize, TS)]
pub struct ScoresFile {
    /// The file's name.
    pub name: String,
    /// Its contents in base 64.
    pub bytes: String,
    /// How it is read.
    pub how: ReadScoreSheet,
}

/// A register as it would come in.
#[derive(Clone, Serialize, Deserialize, TS)]
pub struct RegisterPreview {
    /// What was read.
    pub page: RegisterSheet,
    /// Each of its problems in the reader's language, in the same order.
    pub told: Vec<String>,
}

/// Scores as they would come in.
#[derive(Clone, Serialize, Deserialize, TS)]
pub struct ScoresPreview {
    /// What was read.
    pub page: ScoreSheet,
    /// Each of its problems in the reader's language, in the same order.
    pub told: Vec<String>,
}

/// What came of a class's sheet.
#[derive(Clone, Serialize, Deserialize, TS)]
pub struct SheetImported {
    /// The deed that can be taken back, as `replica:number`.
    pub deed: Option<String>,
    /// Rows that speak of somebody.
    pub read: u32,
    /// Rows of which nothing was set aside.
    pub imported: u32,
    /// Rows given back, because the person or some cell is in doubt; their good cells are written nevertheless.
    pub set_aside: u32,
    /// Rows of which somebody must say whose they are, or that repeat one.
    pub possible_duplicates: u32,
    /// Cells written.
    pub cells: u32,
    /// Cells that say what is known already.
    pub cells_same: u32,
    /// Cells set aside.
    pub cells_set_aside: u32,
    /// Lessons or sittings that were made.
    pub made: u32,
    /// What is wrong, row by row and cell by cell.
    pub problems: Vec<SheetProblem>,
    /// The same in the reader's language, in the same order.
    pub told: Vec<String>,
    /// The rows given back, with the reason beside each.
    pub set_aside_file: Option<FileBytes>,
}

/// Rows that are given back: their sheet, the header's row, and what is wrong.
struct GivenBack<'a> {
    book: &'a Book,
    sheet: &'a str,
    header_row: usize,
    /// Added to the sheet's name, so that the file says by itself which month it is about.
    month: &'a str,
    problems: &'a [SheetProblem],
}

impl Seat {
    /// Looks at a register and writes nothing.
    ///
    /// # Errors
    /// [`Refusal::Sheet`], [`Refusal::NotFound`], [`Refusal::SignedOut`].
    pub fn preview_attendance(&self, ask: &RegisterFile) -> Result<RegisterPreview> {
        let (_, page) = self.look_at_register(ask)?;
        let told = self.told_all(&page.problems);
        Ok(RegisterPreview { page, told })
    }

    /// Writes the good cells of a register as one deed.
    ///
    /// # Errors
    /// As [`Seat::preview_attendance`], what marking a register refuses, or a fault of the store; then nothing is written.
    pub fn import_attendance(&self, ask: &RegisterFile) -> Result<SheetImported> {
        let (book, page) = self.look_at_register(ask)?;
        let taken = self.at_work(|office, stamp| office.take_register(stamp, &ask.name, &ask.how, &page))?;
        let given_back = GivenBack {
            book: &book,
            sheet: &page.sheet,
            header_row: page.header_row,
            month: &page.month,
            problems: &page.problems,
        };
        let file = self.given_back(&ask.name, &given_back)?;
        Ok(self.outcome(&taken, &page.rows, &page.problems, (page.same, page.set_aside), file))
    }

    /// Looks at scores and writes nothing.
    ///
    /// # Errors
    /// [`Refusal::Sheet`], [`Refusal::NotFound`], [`Refusal::SignedOut`].
    pub fn preview_scores(&self, ask: &ScoresFile) -> Result<ScoresPreview> {
        let (_, page) = self.look_at_scores(ask)?;
        let told = self.told_all(&page.problems);
        Ok(ScoresPreview { page, told })
    }

    /// Writes the good cells of a score sheet as one deed.
    ///
    /// # Errors
    /// As [`Seat::preview_scores`], what entering scores refuses, or a fault of the store; then nothing is written.
    pub fn import_scores(&self, ask: &ScoresFile) -> Result<SheetImported> {
        let (book, page) = self.look_at_scores(ask)?;
        let source = self
            .words()
            .say_with("sheet-new-exam-source", &[("file", ask.name.as_str().into())]);
        let taken = self.at_work(|office, stamp| office.take_scores(stamp, &ask.name, &source, &ask.how, &page))?;
        let given_back = GivenBack {
            book: &book,
            sheet: &page.sheet,
            header_row: page.header_row,
            month: "",
            problems: &page.problems,
        };
        let file = self.given_back(&ask.name, &given_back)?;
        Ok(self.outcome(&taken, &page.rows, &page.problems, (page.same, page.set_aside), file))
    }

    fn look_at_register(&self, ask: &RegisterFile) -> Result<(Book, RegisterSheet)> {
        let book = book::open(&decode(&ask.bytes)?).map_err(Refusal::from)?;
        let page = self
            .at_work(|office, stamp| office.read(stamp, |office| office.read_register(&book, &ask.name, &ask.how)))?;
        Ok((book, page))
    }

    fn look_at_scores(&self, ask: &ScoresFile) -> Result<(Book, ScoreSheet)> {
        let book = book::open(&decode(&ask.bytes)?).map_err(Refusal::from)?;
        let page =
            self.at_work(|office, stamp| office.read(stamp, |office| office.read_scores(&book, &ask.name, &ask.how)))?;
        Ok((book, page))
    }

    fn outcome(
        &self,
        taken: &TakenSheet,
        rows: &[RollRow],
        problems: &[SheetProblem],
        (same, set_aside): (u32, u32),
        set_aside_file: Option<FileBytes>,
    ) -> SheetImported {
        let back: BTreeSet<usize> = problems
            .iter()
            .filter(|problem| problem.grave)
            .map(|problem| problem.row)
            .collect();
        let doubtful = |row: &&RollRow| row.repeats.is_some() || !row.perhaps.is_empty();
        SheetImported {
            deed: taken.deed.map(String::from),
            read: counted(rows.len()),
            imported: counted(rows.len().saturating_sub(back.len())),
            set_aside: counted(back.len()),
            possible_duplicates: counted(rows.iter().filter(doubtful).count()),
            cells: counted(taken.cells),
            cells_same: same,
            cells_set_aside: set_aside,
            made: counted(taken.made),
            problems: problems.to_vec(),
            told: self.told_all(problems),
            set_aside_file,
        }
    }

    fn told_all(&self, problems: &[SheetProblem]) -> Vec<String> {
        problems.iter().map(|problem| told(problem, self.words())).collect()
    }

    fn given_back(&self, name: &str, given: &GivenBack<'_>) -> Result<Option<FileBytes>> {
        let words = self.words();
        let rows = returned(given.problems, |problem| {
            let why = told(problem, words);
            if problem.heading.is_empty() {
                why
            } else {
                format!("{}: {why}", problem.heading)
            }
        });
        let sheet = given.book.sheets.iter().find(|sheet| sheet.name == given.sheet);
        let Some(sheet) = sheet.filter(|_| !rows.is_empty()) else {
            return Ok(None);
        };
        let sheet = readable_by_itself(sheet, given.header_row, given.month);
        let headings = Headings {
            row: words.say("import-heading-row"),
            reason: words.say("import-heading-reason"),
        };
        let bytes = set_aside::write(&sheet, given.header_row, &rows, &headings, self.today()).map_err(|error| {
            Refusal::Broken {
                detail: format!("{error:?}"),
            }
        })?;
        let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
        let name = format!("{stem} - {}.xlsx", words.say("import-set-aside-file"));
        Ok(Some(FileBytes::of(&name, &bytes)))
    }
}

/// What is wrong, in the reader's language.
fn told(problem: &SheetProblem, words: &Words) -> String {
    let presence = |had: &office::vocabulary::Presence| words.say(&format!("term-presence-{}", had.word()));
    let score =
        |had: &Option<i32>| had.map_or_else(|| words.say("export-not-there"), |had| words.hundredths(i64::from(had)));
    match &problem.what {
        SheetWrong::UnknownPerson => words.say_with("sheet-unknown-person", &[("name", problem.found.as_str().into())]),
        SheetWrong::WhichPerson { likely } => {
            words.say_with("sheet-which-person", &[("likely", likely.as_str().into())])
        }
        SheetWrong::SecondRow { row } => words.say_with("sheet-second-row", &[("row", counted(*row).into())]),
        SheetWrong::OtherSeat { seat } => words.say_with("sheet-other-seat", &[("seat", (*seat).into())]),
        SheetWrong::UnknownSign => words.say_with("sheet-unknown-sign", &[("sign", problem.found.as_str().into())]),
        SheetWrong::NoSuchDay => words.say("sheet-no-such-day"),
        SheetWrong::DayAhead { day } => words.say_with("sheet-day-ahead", &[("day", words.day(*day).into())]),
        SheetWrong::LessonsCancelled { day } => words.say_with("sheet-cancelled", &[("day", words.day(*day).into())]),
        SheetWrong::OverwritesMark { had, day } => words.say_with(
            "sheet-overwrites",
            &[("day", words.day(*day).into()), ("had", presence(had).into())],
        ),
        SheetWrong::KeepsMark { had, day } => words.say_with(
            "sheet-keeps",
            &[("day", words.day(*day).into()), ("had", presence(had).into())],
        ),
        SheetWrong::SumDiffers { counted } => words.say_with("sheet-sum-differs", &[("counted", (*counted).into())]),
        SheetWrong::LooseNote => words.say("sheet-loose-note"),
        SheetWrong::NotAScore => words.say("sheet-not-a-score"),
        SheetWrong::ScoreTooHigh { maximum } => words.say_with(
            "sheet-score-too-high",
            &[("maximum", words.hundredths(i64::from(*maximum)).into())],
        ),
        SheetWrong::OverwritesScore { had } => words.say_with("sheet-overwrites-score", &[("had", score(had).into())]),
        SheetWrong::KeepsScore { had } => words.say_with("sheet-keeps-score", &[("had", score(had).into())]),
        SheetWrong::WhichSitting => words.say("sheet-which-sitting"),
        SheetWrong::WhichSection => words.say("sheet-which-section"),
        SheetWrong::NoRuleYet => words.say("sheet-no-rule-yet"),
        SheetWrong::KeyedTwice => words.say("sheet-keyed-twice"),
        SheetWrong::SecondColumn => words.say("sheet-second-column"),
        SheetWrong::Fault => words.say("import-formula-fault"),
    }
}
