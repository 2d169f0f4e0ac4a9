//! Reads the rows of a sheet as people and says, cell by cell, what is wrong.

use std::collections::HashMap;

use chrono::{Datelike, NaiveDate};

use super::{
    field::Field,
    header::bare,
    person::Person,
    preview::{NotAMapping, Preview, PreviewRow, Problem, Skipped, WhySkipped, Wrong},
    sheet::{Cell, Sheet},
    values::{self, FoundDay},
};
use crate::{
    candidates::{nik, phone},
    days::NotADay,
    regions,
};

/// Reads every row below the header (counted from 0), with one entry of `mapping` for each column.
///
/// # Errors
/// When no column is the name, or two columns are the same field.
pub fn read(
    sheet: &Sheet,
    header_row: usize,
    mapping: &[Option<Field>],
    today: NaiveDate,
) -> Result<Preview, NotAMapping> {
    let columns = Columns::new(mapping)?;
    let mut preview = Preview::default();
    let mut seen = Seen::default();
    for (index, cells) in sheet.rows.iter().enumerate().skip(header_row.saturating_add(1)) {
        let row = index + 1;
        if let Some(why) = columns.tells_of_nobody(cells, sheet.rows.get(header_row)) {
            preview.skipped.push(Skipped { row, why });
            continue;
        }
        let mut reading = Reading {
            row,
            today,
            person: Person::default(),
            problems: Vec::new(),
        };
        for (column, field) in &columns.mapped {
            let cell = cells.get(*column).unwrap_or(&Cell::Empty);
            reading.cell(*column, *field, cell);
        }
        reading.whole(&columns, cells);
        let repeats = seen.before(&reading.person, row);
        preview.rows.push(PreviewRow {
            row,
            person: reading.person,
            problems: reading.problems,
            repeats,
        });
    }
    Ok(preview)
}

/// The columns that mean something.
struct Columns {
    mapped: Vec<(usize, Field)>,
    of: HashMap<Field, usize>,
}

impl Columns {
    fn new(mapping: &[Option<Field>]) -> Result<Self, NotAMapping> {
        let mapped: Vec<(usize, Field)> = mapping
            .iter()
            .enumerate()
            .filter_map(|(column, field)| field.map(|field| (column, field)))
            .collect();
        let mut of = HashMap::new();
        for (column, field) in &mapped {
            if of.insert(*field, *column).is_some() {
                let same = mapped.iter().filter(|(_, other)| other == field);
                return Err(NotAMapping::TwoColumns {
                    field: *field,
                    columns: same.map(|(column, _)| *column).collect(),
                });
            }
        }
        if !of.contains_key(&Field::Name) {
            return Err(NotAMapping::NoName);
        }
        Ok(Columns { mapped, of })
    }

    fn cell<'a>(&self, field: Field, cells: &'a [Cell]) -> &'a Cell {
        let column = self.of.get(&field).copied();
        column.and_then(|column| cells.get(column)).unwrap_or(&Cell::Empty)
    }

    fn tells_of_nobody(&self, cells: &[Cell], header: Option<&Vec<Cell>>) -> Option<WhySkipped> {
        if cells.iter().all(is_blank) {
            return Some(WhySkipped::Blank);
        }
        let name = self.cell(Field::Name, cells);
        let first = cells.iter().find(|cell| !is_blank(cell)).unwrap_or(name);
        let nik = self.cell(Field::Nik, cells);
        let numbered = matches!(nik, Cell::Text(text) if text.chars().filter(char::is_ascii_digit).count() >= 15);
        if !numbered && (is_total(name) || (is_blank(name) && is_total(first))) {
            return Some(WhySkipped::Total);
        }
        let same = |header: &Vec<Cell>| {
            let mut headings = self
                .mapped
                .iter()
                .map(|(column, _)| (header.get(*column), cells.get(*column)));
            headings.all(|(heading, cell)| {
                let [heading, cell] = [heading, cell].map(|cell| cell.map(Cell::shown).unwrap_or_default());
                bare(&heading) == bare(&cell)
            })
        };
        if header.is_some_and(same) {
            return Some(WhySkipped::HeaderAgain);
        }
        let person = [Field::Name, Field::Nik, Field::Phone, Field::BirthDate, Field::Birth];
        person
            .into_iter()
            .all(|field| is_blank(self.cell(field, cells)))
            .then_some(WhySkipped::NoPerson)
    }
}

/// Nothing, or a dash, which is how people write nothing.
fn is_blank(cell: &Cell) -> bool {
    match cell {
        Cell::Empty => true,
        Cell::Text(text) => text.chars().all(|sign| matches!(sign, '-' | '–' | '—' | ' ')),
        Cell::Number(_) | Cell::Day(_) | Cell::Fault(_) => false,
    }
}

fn is_total(cell: &Cell) -> bool {
    let Cell::Text(text) = cell else { return false };
    let letters: String = bare(text).chars().filter(|sign| sign.is_alphabetic()).collect();
    matches!(
        letters.as_str(),
        "jumlah"
            | "total"
            | "jumlahtotal"
            | "totaljumlah"
            | "grandtotal"
            | "subtotal"
            | "jumlahpeserta"
            | "totalpeserta"
            | "jumlahsiswa"
            | "totalsiswa"
            | "jumlahorang"
            | "ratarata"
            | "合計"
            | "計"
    )
}

/// Who has been met further up.
#[derive(Default)]
struct Seen {
    by_nik: HashMap<String, usize>,
    by_name: HashMap<(String, NaiveDate), usize>,
}

impl Seen {
    fn before(&mut self, person: &Person, row: usize) -> Option<usize> {
        let nik = person.nik.as_ref().map(|nik| nik.digits.clone());
        let name = person
            .name
            .as_ref()
            .map(|name| bare(&name.tidied))
            .zip(person.birth_date);
        let first = nik.as_ref().and_then(|nik| self.by_nik.get(nik)).copied();
        let first = first.or_else(|| name.as_ref().and_then(|name| self.by_name.get(name)).copied());
        if let Some(nik) = nik {
            self.by_nik.entry(nik).or_insert(row);
        }
        if let Some(name) = name {
            self.by_name.entry(name).or_insert(row);
        }
        first
    }
}

/// One row being read.
struct Reading {
    row: usize,
    today: NaiveDate,
    person: Person,
    problems: Vec<Problem>,
}

impl Reading {
    fn problem(&mut self, column: Option<usize>, field: Field, cell: &Cell, what: Wrong, grave: bool) {
        self.problems.push(Problem {
            row: self.row,
            column,
            field,
            found: cell.shown().chars().take(200).collect(),
            what,
            grave,
        });
    }

    fn cell(&mut self, column: usize, field: Field, cell: &Cell) {
        if is_blank(cell) {
            return;
        }
        if let Cell::Fault(_) = cell {
            let grave = matches!(field, Field::Name | Field::Nik | Field::BirthDate | Field::Birth);
            self.problem(Some(column), field, cell, Wrong::Fault, grave);
            return;
        }
        if let Err(what) = self.value(field, cell) {
            let grave = match &what {
                Wrong::Nik { .. } => true,
                Wrong::Day { .. } | Wrong::DayAhead => matches!(field, Field::BirthDate | Field::Birth),
                Wrong::NoName
                | Wrong::NikDoubt { .. }
                | Wrong::UnknownRegency { .. }
                | Wrong::DayBehindNumber { .. }
                | Wrong::Phone { .. }
                | Wrong::Email
                | Wrong::UnknownWord
                | Wrong::NoSuchNumber
                | Wrong::Fault => false,
            };
            self.problem(Some(column), field, cell, what, grave);
        }
    }

    /// Puts what a cell says in its place.
    fn value(&mut self, field: Field, cell: &Cell) -> Result<(), Wrong> {
        let text = || Some(cell.shown().split_whitespace().collect::<Vec<_>>().join(" "));
        let word = |known: bool| if known { Ok(()) } else { Err(Wrong::UnknownWord) };
        let today = self.today;
        let person = &mut self.person;
        match field {
            Field::OfficeNumber => person.office_number = text(),
            Field::Name => person.name = text().and_then(|text| values::name(&text)),
            Field::Katakana => person.katakana = text(),
            Field::CallName => person.call_name = text(),
            Field::PassportName => person.passport_name = text(),
            Field::DiplomaName => person.diploma_name = text(),
            Field::Nik => {
                let read = match cell {
                    Cell::Number(number) => nik::read_from_number(*number, today),
                    cell => nik::read(cell.shown().trim_start_matches('\''), today),
                };
                person.nik = Some(read.map_err(|why| Wrong::Nik { why })?);
            }
            Field::Phone => match phone::read(&number_or_text(cell)) {
                Ok(phone) => person.phone = Some(phone),
                Err(why) => {
                    person.phone_as_typed = text();
                    return Err(Wrong::Phone { why });
                }
            },
            Field::Email => {
                person.email = text();
                let sound = person.email.as_ref().is_some_and(|email| is_mail(email));
                return if sound { Ok(()) } else { Err(Wrong::Email) };
            }
            Field::Sex => {
                person.sex = values::sex(&cell.shown());
                return word(person.sex.is_some());
            }
            Field::BirthPlace => person.birth_place = text(),
            Field::BirthDate => return past(&mut person.birth_date, values::day(cell), today),
            Field::Birth => {
                let (place, day) = values::birth(cell);
                person.birth_place = person.birth_place.take().or(place);
                if person.birth_date.is_none()
                    && let Some(day) = day
                {
                    return past(&mut person.birth_date, day, today);
                }
            }
            Field::Religion => {
                person.religion = values::religion(&cell.shown());
                return word(person.religion.is_some());
            }
            Field::Marital => {
                person.marital = values::marital(&cell.shown());
                return word(person.marital.is_some());
            }
            Field::Education => person.education = text().map(|text| values::education(&text)),
            Field::School => person.school = text(),
            Field::Major => person.major = text(),
            Field::GraduatedIn => {
                let last = f64::from(today.year() + 6);
                let year = values::decimal(cell).filter(|year| (1950.0..=last).contains(year) && year.fract() == 0.0);
                return number(&mut person.graduated_in, year.map(|year| year as u16));
            }
            Field::HomeRegency => person.home_regency = text(),
            Field::Province => person.province = text(),
            Field::Address => person.address = text(),
            Field::HomeAddress => person.home_address = text(),
            Field::Height => {
                let metres = |height: f64| if height < 3.0 { height * 100.0 } else { height };
                let height = values::decimal(cell)
                    .map(metres)
                    .filter(|cm| (100.0..=230.0).contains(cm));
                return number(&mut person.height_cm, height.map(|cm| cm.round() as u16));
            }
            Field::Weight => {
                let weight = values::decimal(cell).filter(|kg| (25.0..=250.0).contains(kg));
                return number(&mut person.weight_kg, weight.map(|kg| kg.round() as u16));
            }
            Field::Blood => {
                person.blood = values::blood(&cell.shown());
                return word(person.blood.is_some());
            }
            Field::EmergencyName => person.emergency_name = text(),
            Field::EmergencyRelation => person.emergency_relation = text(),
            Field::EmergencyPhone => {
                let read = phone::read(&number_or_text(cell));
                person.emergency_phone = Some(read.map_err(|why| Wrong::Phone { why })?);
            }
            Field::FatherName => person.father_name = text(),
            Field::MotherName => person.mother_name = text(),
            Field::Batch => person.batch = text(),
            Field::Class => person.class = text(),
            Field::Programme => person.programme = text(),
            Field::Category => person.category = text(),
            Field::Sector => person.sector = text(),
            Field::EnteredOn => return put(&mut person.entered_on, values::day(cell)),
            Field::DepartsOn => return put(&mut person.departs_on, values::day(cell)),
            Field::Company => person.company = text(),
            Field::Prefecture => person.prefecture = text(),
            Field::Status => person.status = text(),
            Field::LanguageLevel => person.language_level = text(),
            Field::SswCertificate => person.ssw_certificate = text(),
            Field::PassportNumber => {
                person.passport_number = Some(cell.shown().split_whitespace().collect::<String>().to_uppercase());
            }
            Field::PassportExpiresOn => return put(&mut person.passport_expires_on, values::day(cell)),
            Field::CheckupOn => return put(&mut person.checkup_on, values::day(cell)),
            Field::CheckupClinic => person.checkup_clinic = text(),
            Field::CheckupResult => person.checkup_result = text(),
            Field::CoeNumber => person.coe_number = text(),
            Field::VisaNumber => person.visa_number = text(),
            Field::ExamScore => return number(&mut person.exam_score, hundredths(cell, 1000.0)),
            Field::AttendancePercent => return number(&mut person.attendance_percent, percent(cell)),
            Field::CostTotal => return number(&mut person.cost_total, rupiah(cell)),
            Field::CostPaid => return number(&mut person.cost_paid, rupiah(cell)),
            Field::CostScheme => person.cost_scheme = text(),
            Field::Note => person.note = text(),
        }
        Ok(())
    }

    /// What only the whole row can tell.
    fn whole(&mut self, columns: &Columns, cells: &[Cell]) {
        let column = |field| columns.of.get(&field).copied();
        let name = columns.cell(Field::Name, cells);
        if self.person.name.is_none() && !matches!(name, Cell::Fault(_)) {
            self.problem(column(Field::Name), Field::Name, name, Wrong::NoName, true);
        }
        if let Some(nik) = self.person.nik.clone() {
            let cell = columns.cell(Field::Nik, cells);
            for doubt in nik::doubts(&nik, self.person.birth_date, self.person.sex) {
                self.problem(column(Field::Nik), Field::Nik, cell, Wrong::NikDoubt { doubt }, false);
            }
            if regions::regency(&nik.regency_code).is_none() {
                let code = nik.regency_code;
                self.problem(
                    column(Field::Nik),
                    Field::Nik,
                    cell,
                    Wrong::UnknownRegency { code },
                    false,
                );
            }
        }
        self.problems.sort_by_key(|problem| problem.column);
    }
}

/// A telephone number that a spreadsheet took for a number is written out in full.
fn number_or_text(cell: &Cell) -> String {
    match cell {
        Cell::Number(number) => format!("{number:.0}"),
        cell => cell.shown(),
    }
}

fn is_mail(text: &str) -> bool {
    text.split_once('@').is_some_and(|(name, host)| {
        !name.is_empty() && !text.contains(' ') && !host.contains('@') && host.trim_matches('.').contains('.')
    })
}

/// Keeps a day, and tells when it had to be found behind a number.
fn put(place: &mut Option<NaiveDate>, read: Result<FoundDay, NotADay>) -> Result<(), Wrong> {
    match read.map_err(|why| Wrong::Day { why })? {
        FoundDay::Written(day) => *place = Some(day),
        FoundDay::BehindNumber(day) => {
            *place = Some(day);
            return Err(Wrong::DayBehindNumber { day });
        }
    }
    Ok(())
}

/// A day that must have been.
fn past(place: &mut Option<NaiveDate>, read: Result<FoundDay, NotADay>, today: NaiveDate) -> Result<(), Wrong> {
    let odd = put(place, read);
    if place.is_some_and(|day| day > today) {
        *place = None;
        return Err(Wrong::DayAhead);
    }
    odd
}

fn number<T>(place: &mut Option<T>, read: Option<T>) -> Result<(), Wrong> {
    *place = Some(read.ok_or(Wrong::NoSuchNumber)?);
    Ok(())
}

fn hundredths(cell: &Cell, most: f64) -> Option<i32> {
    let number = values::decimal(cell).filter(|number| (0.0..=most).contains(number))?;
    Some((number * 100.0).round() as i32)
}

/// Percent times a hundred. A cell formatted as percent holds a fraction: 0.91 is 91 %, and 1 is all of it.
fn percent(cell: &Cell) -> Option<i32> {
    match cell {
        Cell::Number(number) if (0.0..=1.0).contains(number) => Some((number * 10_000.0).round() as i32),
        cell => hundredths(cell, 100.0),
    }
}

fn rupiah(cell: &Cell) -> Option<u32> {
    let amount = values::decimal(cell)?.round();
    (0.0..=f64::from(u32::MAX)).contains(&amount).then_some(amount as u32)
}
