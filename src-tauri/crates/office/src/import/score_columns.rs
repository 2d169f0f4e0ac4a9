//! Finds the header of a score sheet, and what the headings say: `BAB 1`, `TRYOUT N4 (180)`, `JLPT N4: listening 07/12/2025`,
//! `REMIDI BAB 3`.

use super::{
    class_header::{is_note, is_number, month_called, named_rows},
    field::Field,
    header::{bare, meaning},
    roll::NamedIn,
    sheet::{Cell, Sheet},
    values,
};
use chrono::NaiveDate;

/// The header of a score sheet.
#[derive(Clone, Debug)]
pub(crate) struct ScoreHeader {
    /// Its row, counted from 0.
    pub(crate) row: usize,
    /// Where people are named.
    pub(crate) named: NamedIn,
    /// Columns with scores, from left to right.
    pub(crate) scores: Vec<ScoreHeading>,
    /// Columns with remarks, each with the place of the score column that it stands behind.
    pub(crate) notes: Vec<(usize, usize)>,
    /// Columns with a heading that are neither.
    pub(crate) others: Vec<usize>,
}

/// What a heading says of an exam.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct ScoreHeading {
    pub(crate) column: usize,
    /// The exam's name; blank for `REMIDI` alone, which is about the exam before it.
    pub(crate) name: String,
    /// The part of the exam, where the heading names one.
    pub(crate) section: Option<String>,
    /// The highest score in points times a hundred.
    pub(crate) maximum: Option<i32>,
    pub(crate) on: Option<NaiveDate>,
    pub(crate) is_remedial: bool,
}

/// A heading longer than this is a sentence.
const LONGEST_HEADING: usize = 120;
/// No exam gives more points than this.
const MOST_POINTS: i32 = 10_000;

/// Finds the header: the row with the most columns of scores.
pub(crate) fn find(sheet: &Sheet) -> Option<ScoreHeader> {
    let mut best: Option<ScoreHeader> = None;
    for (row, named) in named_rows(sheet) {
        let header = read_row(sheet, row, named);
        let most = best.as_ref().map_or(0, |best| best.scores.len());
        if header.scores.len() > most {
            best = Some(header);
        }
    }
    best
}

fn read_row(sheet: &Sheet, row: usize, named: NamedIn) -> ScoreHeader {
    let mut header = ScoreHeader {
        row,
        named,
        scores: Vec::new(),
        notes: Vec::new(),
        others: Vec::new(),
    };
    for column in 0..sheet.width() {
        let cell = sheet.cell(row, column);
        let is_person = column == named.name || Some(column) == named.number || Some(column) == named.nik;
        if cell.is_empty() || is_person {
            continue;
        }
        if is_note(cell) {
            match header.scores.len().checked_sub(1) {
                Some(place) => header.notes.push((column, place)),
                None => header.others.push(column),
            }
        } else if column < named.name || is_other(cell) {
            header.others.push(column);
        } else {
            header.scores.push(ScoreHeading {
                column,
                ..heading(&cell.shown())
            });
        }
    }
    header
}

/// Sums, places and whatever a list of people has; none of it is a score of one exam.
fn is_other(cell: &Cell) -> bool {
    let text = cell.shown();
    let word = bare(&text);
    let begins = [
        "jumlah",
        "total",
        "ratarata",
        "rerata",
        "rank",
        "peringkat",
        "average",
        "合計",
        "平均",
        "順位",
    ];
    let is = [
        "lulus",
        "hasil",
        "predikat",
        "grade",
        "status",
        "verdict",
        "result",
        "結果",
        "合否",
        "nis",
        "barisasal",
        "alasan",
        "row",
        "reason",
        "元の行",
        "理由",
    ];
    text.len() > LONGEST_HEADING
        || begins.iter().any(|begin| word.starts_with(begin))
        || is.contains(&word.as_str())
        || is_number(cell)
        || meaning(cell).is_some_and(|field| field != Field::ExamScore)
}

/// Takes a heading apart.
pub(crate) fn heading(text: &str) -> ScoreHeading {
    let mut found = ScoreHeading::default();
    let text = without_maximum(text, &mut found);
    let words: Vec<&str> = text.split_whitespace().collect();
    let mut kept: Vec<&str> = Vec::new();
    let mut at = 0;
    while let Some(word) = words.get(at) {
        let three = words
            .get(at..at + 3)
            .filter(|three| three.get(1).is_some_and(|word| month_called(&bare(word)).is_some()));
        let in_words = three.and_then(|three| values::written(&three.join(" ")).ok());
        if let Some(day) = in_words.filter(|_| found.on.is_none()) {
            found.on = Some(day);
            at += 3;
            continue;
        }
        let figures = word.chars().filter(char::is_ascii_digit).count() >= 4;
        if let Some(day) = values::written(word).ok().filter(|_| figures && found.on.is_none()) {
            found.on = Some(day);
        } else if matches!(
            bare(word).as_str(),
            "remedial" | "remidial" | "remidi" | "remedi" | "her"
        ) {
            found.is_remedial = true;
        } else {
            kept.push(word);
        }
        at += 1;
    }
    let name = kept.join(" ");
    let (name, section) = match name.split_once(": ") {
        Some((name, section)) => (name.to_owned(), Some(section.trim().to_owned())),
        None => (name, None),
    };
    found.name = name.trim_matches([' ', '-', '–', ',', ':']).to_owned();
    found.section = section;
    found
}

/// `(180)`, `(maks 180)`, `(/180)` names the highest score.
fn without_maximum(text: &str, found: &mut ScoreHeading) -> String {
    let Some((before, rest)) = text.split_once('(') else {
        return text.to_owned();
    };
    let Some((inside, behind)) = rest.split_once(')') else {
        return text.to_owned();
    };
    let word: String = inside
        .chars()
        .filter(|sign| sign.is_alphabetic())
        .flat_map(char::to_lowercase)
        .collect();
    let figures: String = inside.chars().filter(char::is_ascii_digit).collect();
    let is_bare = matches!(
        word.as_str(),
        "" | "maks" | "max" | "maksimal" | "poin" | "points" | "点"
    );
    let highest = figures
        .parse::<i32>()
        .ok()
        .filter(|points| is_bare && (1..=MOST_POINTS).contains(points));
    match highest.filter(|_| values::written(inside).is_err()) {
        Some(points) => {
            found.maximum = Some(points * 100);
            format!("{before} {behind}")
        }
        None => format!("{before} {inside} {behind}"),
    }
}
