//! A list of people coming in: looked at first, cell by cell; then the good rows are written and the others given back.

use crate::{
    Seat,
    files::{FileBytes, decode},
};
use office::{
    Refusal, Result,
    candidates::registering::{LikelySame, PossibleSame},
    counted,
    ids::BatchId,
    import::{
        book::{self, Book},
        field::Field,
        header::{self, Column},
        preview::{Preview, PreviewRow, Problem, Skipped, Wrong},
        reading,
        set_aside::{self, Headings, Returned},
        sheet::Sheet,
    },
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use words::Words;

/// A file to look at.
#[derive(Clone, Serialize, Deserialize, TS)]
pub struct PreviewImport {
    /// Its name.
    pub name: String,
    /// Its contents in base 64.
    pub bytes: String,
    /// The header's row counted from 0; found when left out.
    pub header_row: Option<usize>,
    /// What each column means; proposed when left out.
    pub mapping: Option<Vec<Option<Field>>>,
}

/// A cell with something wrong about it.
#[derive(Clone, Serialize, Deserialize, TS)]
pub struct CellTrouble {
    /// The number that Excel shows beside the row.
    pub row: usize,
    /// The column counted from 0; blank for the row as a whole.
    pub column: Option<usize>,
    /// What stands above the column.
    pub heading: String,
    /// What the column means.
    pub field: Field,
    /// What stands in the cell.
    pub found: String,
    /// What is wrong.
    pub what: Wrong,
    /// The same in the reader's language.
    pub told: String,
    /// Whether the row is set aside for it.
    pub grave: bool,
}

/// A row of the list.
#[derive(Clone, Serialize, Deserialize, TS)]
pub struct ImportRow {
    /// The number that Excel shows beside the row.
    pub row: usize,
    /// The name as it would be written.
    pub name: Option<String>,
    /// The number as it would be written.
    pub nik: Option<String>,
    /// The day as it would be written.
    pub birth_date: Option<String>,
    /// The telephone number as it would be written.
    pub phone: Option<String>,
    /// The batch that the row names.
    pub batch: Option<String>,
    /// What is wrong with it.
    pub problems: Vec<CellTrouble>,
    /// The earlier row that it repeats.
    pub repeats: Option<usize>,
    /// People on the office's list who may be the same.
    pub possible_same: Vec<PossibleSame>,
    /// Whether it is set aside.
    pub set_aside: bool,
}

/// A list as it would come in.
#[derive(Clone, Serialize, Deserialize, TS)]
pub struct ImportPreview {
    /// The sheet's name.
    pub sheet: String,
    /// The header's row counted from 0.
    pub header_row: usize,
    /// Columns with what they mean.
    pub columns: Vec<Column>,
    /// Every field that a column can mean.
    pub fields: Vec<Field>,
    /// Rows with people.
    pub rows: Vec<ImportRow>,
    /// Rows passed over.
    pub skipped: Vec<Skipped>,
    /// How many rows can be written.
    pub good: u32,
    /// How many are set aside.
    pub set_aside: u32,
}

/// A list to write.
#[derive(Clone, Serialize, Deserialize, TS)]
pub struct ImportCandidates {
    /// The file's name.
    pub name: String,
    /// Its contents in base 64.
    pub bytes: String,
    /// The header's row counted from 0; found when left out.
    pub header_row: Option<usize>,
    /// What each column means; proposed when left out.
    pub mapping: Option<Vec<Option<Field>>>,
    /// The batch to enrol in; the one each row names when left out.
    pub batch: Option<BatchId>,
    /// Rows (as Excel counts) that are people known already and stay out.
    pub skip: Vec<usize>,
}

/// What came of it.
#[derive(Clone, Serialize, Deserialize, TS)]
pub struct Imported {
    /// The deed that can be taken back, as `replica:number`.
    pub deed: Option<String>,
    /// Rows with people.
    pub read: u32,
    /// People written.
    pub imported: u32,
    /// Rows given back.
    pub set_aside: u32,
    /// Rows left out because the person is known.
    pub skipped: u32,
    /// Rows that look like somebody known, or like an earlier row.
    pub possible_duplicates: u32,
    /// What is wrong, cell by cell.
    pub problems: Vec<CellTrouble>,
    /// The rows given back, with the reason beside each.
    pub set_aside_file: Option<FileBytes>,
}

struct Looked {
    book: Book,
    sheet: usize,
    header_row: usize,
    columns: Vec<Column>,
    preview: Preview,
}

impl Looked {
    fn sheet(&self) -> Result<&Sheet> {
        Ok(self
            .book
            .sheets
            .get(self.sheet)
            .ok_or_else(|| Refusal::not_found("sheets"))?)
    }
}

impl Seat {
    fn look(&self, bytes: &[u8], header_row: Option<usize>, mapping: Option<&Vec<Option<Field>>>) -> Result<Looked> {
        let book = book::open(bytes).map_err(Refusal::from)?;
        let no_header = || Refusal::Sheet {
            why: "no_header".to_owned(),
        };
        let (sheet, found) = book.likeliest().ok_or_else(no_header)?;
        let header = match header_row {
            Some(row) => header::propose(sheet, row),
            None => found,
        };
        let mapping = mapping.cloned().unwrap_or_else(|| header.mapping());
        let preview = reading::read(sheet, header.row, &mapping, self.today()).map_err(Refusal::from)?;
        let name = sheet.name.clone();
        let mut columns = header.columns;
        for (column, field) in columns.iter_mut().zip(&mapping) {
            column.field = *field;
        }
        let place = book.sheets.iter().position(|sheet| sheet.name == name).unwrap_or(0);
        Ok(Looked {
            sheet: place,
            header_row: header.row,
            columns,
            preview,
            book,
        })
    }

    /// Looks at a list and writes nothing.
    ///
    /// # Errors
    /// [`Refusal::Sheet`], [`Refusal::SignedOut`].
    pub fn preview_import(&self, ask: &PreviewImport) -> Result<ImportPreview> {
        let looked = self.look(&decode(&ask.bytes)?, ask.header_row, ask.mapping.as_ref())?;
        let words = self.words();
        let rows = self.at_work(|office, stamp| {
            office.read(stamp, |office| {
                Ok(looked
                    .preview
                    .rows
                    .iter()
                    .map(|row| ImportRow {
                        possible_same: office.likely_same(&likely(row)),
                        ..import_row(row, &looked.columns, words)
                    })
                    .collect::<Vec<_>>())
            })
        })?;
        Ok(ImportPreview {
            sheet: looked.sheet()?.name.clone(),
            header_row: looked.header_row,
            fields: Field::ALL.to_vec(),
            good: counted(looked.preview.sound().count()),
            set_aside: counted(looked.preview.set_aside().count()),
            skipped: looked.preview.skipped.clone(),
            columns: looked.columns,
            rows,
        })
    }

    /// Writes the good rows of a list as one deed, and gives the others back with their reasons.
    ///
    /// # Errors
    /// [`Refusal::Sheet`], [`Refusal::NotAllowed`], or a fault of the store; then nobody is written.
    pub fn import_candidates(&self, ask: &ImportCandidates) -> Result<Imported> {
        let looked = self.look(&decode(&ask.bytes)?, ask.header_row, ask.mapping.as_ref())?;
        let words = self.words();
        let wanted: Vec<&PreviewRow> = looked
            .preview
            .sound()
            .filter(|row| !ask.skip.contains(&row.row))
            .collect();
        let people: Vec<_> = wanted.iter().map(|row| &row.person).collect();
        let (possible, taken) = self.at_work(|office, stamp| {
            let possible = office.read(stamp, |office| {
                let known = |row: &&PreviewRow| row.repeats.is_some() || !office.likely_same(&likely(row)).is_empty();
                Ok(looked.preview.rows.iter().filter(known).count())
            })?;
            Ok((possible, office.take_list(stamp, &ask.name, &people, ask.batch)?))
        })?;
        let set_aside = looked.preview.set_aside().count();
        let set_aside_file = if set_aside > 0 {
            Some(self.set_aside_file(&ask.name, &looked)?)
        } else {
            None
        };
        let problems = looked
            .preview
            .rows
            .iter()
            .flat_map(|row| troubles(row, &looked.columns, words))
            .collect();
        Ok(Imported {
            deed: taken.deed.map(String::from),
            read: counted(looked.preview.rows.len()),
            imported: counted(taken.people.len()),
            set_aside: counted(set_aside),
            skipped: counted(looked.preview.sound().count() - wanted.len()),
            possible_duplicates: counted(possible),
            problems,
            set_aside_file,
        })
    }

    fn set_aside_file(&self, name: &str, looked: &Looked) -> Result<FileBytes> {
        let words = self.words();
        let returned: Vec<Returned> = looked
            .preview
            .set_aside()
            .map(|row| {
                let grave: Vec<&Problem> = row.problems.iter().filter(|problem| problem.grave).collect();
                let reasons: Vec<String> = grave
                    .iter()
                    .map(|problem| told(problem, &looked.columns, words))
                    .collect();
                Returned {
                    row: row.row,
                    reason: reasons.join("; "),
                    columns: grave.iter().filter_map(|problem| problem.column).collect(),
                }
            })
            .collect();
        let headings = Headings {
            row: words.say("import-heading-row"),
            reason: words.say("import-heading-reason"),
        };
        let bytes = set_aside::write(looked.sheet()?, looked.header_row, &returned, &headings, self.today()).map_err(
            |error| Refusal::Broken {
                detail: format!("{error:?}"),
            },
        )?;
        let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
        Ok(FileBytes::of(
            &format!("{stem} - {}.xlsx", words.say("import-set-aside-file")),
            &bytes,
        ))
    }
}

fn likely(row: &PreviewRow) -> LikelySame {
    let person = &row.person;
    LikelySame {
        name: person.name.as_ref().map(|name| name.tidied.clone()),
        birth_date: person.birth_date.map(|day| day.to_string()),
        phone: person.phone.as_ref().map(|phone| phone.e164.clone()),
        nik: person.nik.as_ref().map(|nik| nik.digits.clone()),
        except: None,
    }
}

fn import_row(row: &PreviewRow, columns: &[Column], words: &Words) -> ImportRow {
    let likely = likely(row);
    ImportRow {
        row: row.row,
        name: likely.name,
        nik: likely.nik,
        birth_date: likely.birth_date,
        phone: likely.phone,
        batch: row.person.batch.clone(),
        problems: troubles(row, columns, words),
        repeats: row.repeats,
        possible_same: Vec::new(),
        set_aside: row.is_set_aside(),
    }
}

fn troubles(row: &PreviewRow, columns: &[Column], words: &Words) -> Vec<CellTrouble> {
    let trouble = |problem: &Problem| CellTrouble {
        row: problem.row,
        column: problem.column,
        heading: heading(problem, columns).to_owned(),
        field: problem.field,
        found: problem.found.clone(),
        what: problem.what.clone(),
        told: told(problem, columns, words),
        grave: problem.grave,
    };
    row.problems.iter().map(trouble).collect()
}

fn heading<'c>(problem: &Problem, columns: &'c [Column]) -> &'c str {
    problem
        .column
        .and_then(|column| columns.get(column))
        .map_or("", |column| column.heading.as_str())
}

/// What is wrong, in the reader's language, with the heading before it.
fn told(problem: &Problem, columns: &[Column], words: &Words) -> String {
    let why = match &problem.what {
        Wrong::NoName => words.say("import-no-name"),
        Wrong::Nik { why } => why
            .iter()
            .map(|why| nik_told(why, words))
            .collect::<Vec<_>>()
            .join(", "),
        Wrong::NikDoubt { .. } => words.say("import-nik-doubt"),
        Wrong::UnknownRegency { code } => words.say_with("import-unknown-regency", &[("code", code.as_str().into())]),
        Wrong::Day { .. } => words.say("import-no-day"),
        Wrong::DayAhead => words.say("import-day-ahead"),
        Wrong::DayBehindNumber { day } => words.say_with("import-day-number", &[("day", words.day(*day).into())]),
        Wrong::Phone { .. } => words.say("import-no-phone"),
        Wrong::Email => words.say("import-no-email"),
        Wrong::UnknownWord => words.say("import-unknown-word"),
        Wrong::NoSuchNumber => words.say("import-no-number"),
        Wrong::Fault => words.say("import-formula-fault"),
    };
    let heading = heading(problem, columns);
    if heading.is_empty() {
        why
    } else {
        format!("{heading}: {why}")
    }
}

fn nik_told(why: &office::candidates::nik::Malformed, words: &Words) -> String {
    use office::candidates::nik::Malformed;
    match why {
        Malformed::Length { found } => words.say_with("import-nik-length", &[("found", counted(*found).into())]),
        Malformed::NotDigits => words.say("import-nik-not-digits"),
        Malformed::Day { .. } | Malformed::Month { .. } | Malformed::SerialZero => words.say("import-nik-impossible"),
        Malformed::DamagedBySpreadsheet => words.say("import-nik-damaged"),
    }
}
