//! The ministry's monthly sheets: who departed and who came home. Their columns are data with a source (`monthly.json`);
//! what the store does not know stays empty, and is listed so that somebody can fill it before the sheet is handed in.

use crate::{
    candidates::background::Keyed,
    exams::judge::Confidence,
    export::table::{Column, Kind, Table},
    forms::{Checking, tidy},
    ids::{CandidateId, HandedInId},
    import::sheet::Cell,
    office::{Reading, Writing},
    records::{self, record},
    refusal::{Problem, Result},
    vocabulary::MonthlySheet,
};
use chrono::NaiveDate;
use rusqlite::Row;
use serde::{Deserialize, Serialize};
use std::{
    collections::{BTreeMap, BTreeSet},
    sync::LazyLock,
};
use ts_rs::TS;

/// Which sheet of which month.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MonthlySheetOf {
    /// Departures or returns.
    pub sheet: MonthlySheet,
    /// `YYYY-MM`.
    pub month: String,
}

/// A sheet as the ministry lays it out.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Layout {
    /// From when it has been used.
    pub edition: String,
    /// Where the columns are known from.
    pub source: String,
    /// How sure that is.
    pub confidence: Confidence,
    /// The name of the tab.
    pub sheet: String,
    /// What stands in the first row.
    pub title: String,
    /// From column A on; their headings stand in the second row, the people from the third.
    columns: Vec<LayoutColumn>,
}

#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
struct LayoutColumn {
    heading: String,
    field: Field,
}

/// What stands in a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Field {
    Number,
    Nik,
    Name,
    Sex,
    Education,
    Phone,
    Email,
    KtpAddress,
    KtpRegency,
    KtpProvince,
    BirthPlace,
    BirthDate,
    Prefecture,
    Country,
    Scheme,
    OccupationCode,
    Months,
    DepartedOn,
    ContractUntil,
    ReturnedOn,
    ReturnReason,
    ProviderType,
    Centre,
    CentreProvince,
    CentreRegency,
    Month,
    JobGroup,
    SubJob,
    Company,
    CompanyAddress,
    Completion,
    Note,
}

/// A cell that the sheet has and the store does not know.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct EmptyCells {
    /// Whose line.
    pub candidate: CandidateId,
    /// The name.
    pub name: String,
    /// Headings of the empty columns, as the sheet says them.
    pub headings: Vec<String>,
}

record! {
    /// A sheet that was handed in.
    HandedIn {
        /// Departures or returns.
        report: MonthlySheet,
        /// `YYYY-MM`.
        month: Option<String>,
        /// On which day.
        handed_in_on: Option<String>,
        /// How many people it named, as the web form asks besides.
        people: Option<i32>,
        /// To whom, and the number it was given.
        note: Option<String>,
    }
}

/// A sheet on the screen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MonthlyPage {
    /// Which sheet of which month.
    pub of: MonthlySheetOf,
    /// Where its columns are known from.
    pub source: String,
    /// How sure that is.
    pub confidence: Confidence,
    /// The headings.
    pub headings: Vec<String>,
    /// The people, one cell for each heading, as the sheet will show them.
    pub rows: Vec<Vec<String>>,
    /// Whose cells are empty, and which; columns that are empty for everybody are named once, under `always`.
    pub empty: Vec<EmptyCells>,
    /// Headings that are empty for everybody.
    pub always: Vec<String>,
    /// When this sheet was handed in, the newest first.
    pub handed_in: Vec<Keyed<HandedInId, HandedIn>>,
}

/// The sheets that come with the program, and the words they use; they are Indonesian whatever the reader's language.
#[derive(Deserialize)]
struct Layouts {
    words: BTreeMap<String, String>,
    departures: Layout,
    returns: Layout,
}

/// The layouts that come with the program.
///
/// # Panics
/// Never: what comes with the program is checked by its tests.
static LAYOUTS: LazyLock<Layouts> =
    LazyLock::new(|| serde_json::from_str(include_str!("monthly.json")).expect("the shipped sheets are readable"));

/// How the ministry lays the sheet out.
#[must_use]
pub fn layout(sheet: MonthlySheet) -> &'static Layout {
    match sheet {
        MonthlySheet::Departures => &LAYOUTS.departures,
        MonthlySheet::Returns => &LAYOUTS.returns,
    }
}

/// The sheets' own word; blank where they have none.
fn sheet_word(key: &str) -> Option<String> {
    LAYOUTS.words.get(key).cloned()
}

/// One line, before it is laid out.
struct Line {
    candidate: CandidateId,
    name: String,
    cells: BTreeMap<Field, Cell>,
}

/// Cells that stay empty while who somebody is has not been decided.
const OF_IDENTITY: [(Field, &str); 5] = [
    (Field::Name, "name"),
    (Field::Nik, "nik"),
    (Field::Sex, "sex"),
    (Field::BirthPlace, "birth_place"),
    (Field::BirthDate, "birth_date"),
];

const LINES: &str = "
  SELECT c.id AS candidate, c.name, c.nik, c.sex, c.phone, c.email, c.birth_place, c.birth_date,
    c.ktp_street, c.ktp_rt, c.ktp_rw, c.ktp_village, c.ktp_district, c.ktp_regency, c.ktp_province,
    (SELECT s.level FROM educations s WHERE s.candidate = c.id AND s.gone = 0 ORDER BY s.ended DESC, s.id DESC LIMIT 1) AS level,
    r.prefecture, r.address AS branch_address, r.city AS branch_city, p.name AS partner, r.name AS branch,
    g.destination, g.scheme, g.occupation_code, g.job_group, g.sub_job,
    w.months, w.departed_on, w.returned_on, w.return_reason, w.return_note,
    coalesce((SELECT max(x.until_on) FROM extensions x WHERE x.placement = w.id AND x.gone = 0), w.contract_until) AS contract_until
  FROM placements w
  JOIN candidates c ON c.id = w.candidate AND c.gone = 0
  LEFT JOIN batches b ON b.id = w.batch
  LEFT JOIN programmes g ON g.id = b.programme
  LEFT JOIN partners p ON p.id = w.partner
  LEFT JOIN partner_branches r ON r.id = w.branch
  WHERE w.gone = 0";

impl Reading<'_> {
    /// The sheet of a month, with what is empty on it.
    ///
    /// # Errors
    /// [`crate::Refusal::Fields`] when the month is none, or a fault of the store.
    pub fn monthly_page(&self, of: &MonthlySheetOf) -> Result<MonthlyPage> {
        let layout = layout(of.sheet);
        let table = self.monthly_table(of)?;
        let lines = self.monthly_lines(of)?;
        let is_empty = |row: &Vec<Cell>, column: usize| row.get(column).is_none_or(|cell| *cell == Cell::Empty);
        let expected: Vec<usize> = (0..layout.columns.len())
            .filter(|column| {
                layout
                    .columns
                    .get(*column)
                    .is_some_and(|column| column.field != Field::Completion && column.field != Field::Note)
            })
            .collect();
        let always: BTreeSet<usize> = expected
            .iter()
            .copied()
            .filter(|column| !table.rows.is_empty() && table.rows.iter().all(|row| is_empty(row, *column)))
            .collect();
        let heading = |column: &usize| layout.columns.get(*column).map(|column| column.heading.clone());
        let empty = lines.iter().zip(&table.rows).filter_map(|(line, row)| {
            let headings: Vec<String> = expected
                .iter()
                .filter(|column| !always.contains(column) && is_empty(row, **column))
                .filter_map(heading)
                .collect();
            (!headings.is_empty()).then(|| EmptyCells {
                candidate: line.candidate,
                name: line.name.clone(),
                headings,
            })
        });
        Ok(MonthlyPage {
            of: of.clone(),
            empty: empty.collect(),
            always: always.iter().filter_map(heading).collect(),
            headings: layout.columns.iter().map(|column| column.heading.clone()).collect(),
            rows: table
                .rows
                .iter()
                .map(|row| row.iter().map(Cell::shown).collect())
                .collect(),
            source: layout.source.clone(),
            confidence: layout.confidence,
            handed_in: self.handed_in(of)?,
        })
    }

    /// The sheet of a month as it is written: NIK and telephone are text, days are days.
    ///
    /// # Errors
    /// As [`Reading::monthly_page`].
    pub fn monthly_table(&self, of: &MonthlySheetOf) -> Result<Table> {
        let layout = layout(of.sheet);
        let columns = layout.columns.iter().map(|column| Column {
            header: column.heading.clone(),
            kind: match column.field {
                Field::Number | Field::Months => Kind::Number,
                Field::BirthDate | Field::DepartedOn | Field::ContractUntil | Field::ReturnedOn => Kind::Day,
                _ => Kind::Text,
            },
        });
        let rows = self
            .monthly_lines(of)?
            .into_iter()
            .enumerate()
            .map(|(place, mut line)| {
                line.cells.insert(
                    Field::Number,
                    Cell::Number(u32::try_from(place + 1).unwrap_or(u32::MAX).into()),
                );
                let cells = layout.columns.iter();
                cells
                    .map(|column| line.cells.get(&column.field).cloned().unwrap_or_default())
                    .collect()
            });
        Ok(Table {
            title: layout.sheet.clone(),
            columns: columns.collect(),
            rows: rows.collect(),
        })
    }

    fn monthly_lines(&self, of: &MonthlySheetOf) -> Result<Vec<Line>> {
        let month = month_of(&of.month, self.today())?;
        let day = match of.sheet {
            MonthlySheet::Departures => "w.departed_on",
            MonthlySheet::Returns => "w.returned_on",
        };
        let centre = self.centre()?;
        let sheets = self.centre_on_sheets()?;
        let sql = format!("{LINES} AND substr({day}, 1, 7) = ?1 ORDER BY {day}, c.name, c.id");
        let mut statement = self.store.prepare_cached(&sql)?;
        let lines = statement.query_map([&month], Line::from_row)?;
        let mut lines: Vec<Line> = lines.collect::<rusqlite::Result<_>>()?;
        for line in &mut lines {
            line.put(Field::Centre, centre.name.clone());
            line.put(Field::ProviderType, sheets.provider_type.clone());
            line.put(Field::CentreRegency, sheets.regency.clone());
            line.put(Field::CentreProvince, sheets.province.clone());
            line.put(Field::Month, month.get(5..).and_then(sheet_word));
            let undecided = self.undecided_columns(line.candidate)?;
            for (field, column) in OF_IDENTITY {
                if undecided.contains(column) {
                    line.cells.insert(field, Cell::Empty);
                }
            }
        }
        Ok(lines)
    }

    fn handed_in(&self, of: &MonthlySheetOf) -> Result<Vec<Keyed<HandedInId, HandedIn>>> {
        let mut rows: Vec<Keyed<HandedInId, HandedIn>> = self.keyed("handed_in", "handed_in_on DESC, id DESC")?;
        rows.retain(|line| line.row.report == of.sheet && line.row.month.as_deref() == Some(of.month.as_str()));
        Ok(rows)
    }
}

impl Writing<'_> {
    /// Notes that a sheet was handed in.
    ///
    /// # Errors
    /// [`crate::Refusal::Fields`].
    pub fn hand_in(&self, mut row: HandedIn) -> Result<MonthlySheetOf> {
        tidy([&mut row.month, &mut row.handed_in_on, &mut row.note]);
        let mut checking = Checking::new(self.today());
        if !row.month.as_deref().is_some_and(is_month) {
            checking.wrong("month", Problem::NotADay);
        }
        checking.past_day("handed_in_on", &mut row.handed_in_on);
        checking.number("people", row.people, 0, 1_000_000);
        checking.length("note", &row.note);
        checking.finish()?;
        row.handed_in_on = row.handed_in_on.or_else(|| Some(self.today().to_string()));
        let id = HandedInId::new(&self.stamp);
        records::put(self.store, "handed_in", &[("id", &id)], &row)?;
        let month = row.month.clone().unwrap_or_default();
        self.tell("month", month.clone());
        Ok(MonthlySheetOf {
            sheet: row.report,
            month,
        })
    }
}

impl Line {
    fn from_row(row: &Row<'_>) -> rusqlite::Result<Line> {
        let text = |column: &str| row.get::<_, Option<String>>(column);
        let mut line = Line {
            candidate: row.get("candidate")?,
            name: text("name")?.unwrap_or_default(),
            cells: BTreeMap::new(),
        };
        for (field, column) in [
            (Field::Name, "name"),
            (Field::Nik, "nik"),
            (Field::Phone, "phone"),
            (Field::Email, "email"),
            (Field::BirthPlace, "birth_place"),
            (Field::KtpRegency, "ktp_regency"),
            (Field::KtpProvince, "ktp_province"),
            (Field::Prefecture, "prefecture"),
            (Field::OccupationCode, "occupation_code"),
            (Field::JobGroup, "job_group"),
            (Field::SubJob, "sub_job"),
            (Field::Note, "return_note"),
        ] {
            line.put(field, text(column)?);
        }
        for (field, column) in [
            (Field::BirthDate, "birth_date"),
            (Field::DepartedOn, "departed_on"),
            (Field::ContractUntil, "contract_until"),
            (Field::ReturnedOn, "returned_on"),
        ] {
            let day = crate::days::kept(text(column)?.as_deref());
            line.cells.insert(field, day.map_or(Cell::Empty, Cell::Day));
        }
        let months: Option<i32> = row.get("months")?;
        line.cells.insert(
            Field::Months,
            months.map_or(Cell::Empty, |months| Cell::Number(months.into())),
        );
        line.put(Field::Education, text("level")?);
        // A country without a word of the sheet's own keeps its two letters.
        let country = text("destination")?.map(|code| sheet_word(&code).unwrap_or(code));
        line.put(Field::Country, country);
        for (field, column) in [
            (Field::Sex, "sex"),
            (Field::Scheme, "scheme"),
            (Field::ReturnReason, "return_reason"),
        ] {
            line.put(field, text(column)?.and_then(|word| sheet_word(&word)));
        }
        let partner = text("partner")?;
        let (branch, address, city) = (text("branch")?, text("branch_address")?, text("branch_city")?);
        line.put(Field::Company, joined([partner, branch], " "));
        line.put(Field::CompanyAddress, joined([address, city], ", "));
        let rows_of_houses = joined([text("ktp_rt")?, text("ktp_rw")?], "/").map(|both| {
            let word = sheet_word("neighbourhood").unwrap_or_default();
            format!("{word} {both}")
        });
        let address = [
            text("ktp_street")?,
            rows_of_houses,
            text("ktp_village")?,
            text("ktp_district")?,
            text("ktp_regency")?,
            text("ktp_province")?,
        ];
        line.put(Field::KtpAddress, joined(address, ", "));
        Ok(line)
    }

    /// The ministry's sheets are written in capitals; an address of mail stays as it is.
    fn put(&mut self, field: Field, text: Option<String>) {
        let written = text.map(|text| {
            if field == Field::Email {
                text
            } else {
                text.to_uppercase()
            }
        });
        self.cells
            .insert(field, written.map_or(Cell::Empty, |text| Cell::text(&text)));
    }
}

fn joined<const N: usize>(parts: [Option<String>; N], between: &str) -> Option<String> {
    let parts: Vec<String> = parts.into_iter().flatten().filter(|part| !part.is_empty()).collect();
    (!parts.is_empty()).then(|| parts.join(between))
}

/// `YYYY-MM`, or why it is none.
fn month_of(month: &str, today: NaiveDate) -> Result<String> {
    let mut checking = Checking::new(today);
    if !is_month(month) {
        checking.wrong("month", Problem::NotADay);
    }
    checking.finish()?;
    Ok(month.to_owned())
}

fn is_month(month: &str) -> bool {
    month.len() == 7 && NaiveDate::parse_from_str(&format!("{month}-01"), "%Y-%m-%d").is_ok()
}
