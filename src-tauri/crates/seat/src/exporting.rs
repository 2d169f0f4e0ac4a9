//! Lists going out, as Indonesian Excel opens them rightly and as our own import reads them back.

use crate::{Seat, files::FileBytes};
use office::{
    Refusal, Result,
    candidates::{
        profile::Profile,
        roster::{ListPeople, PersonLine},
    },
    counted,
    exams::sittings::{ListSittings, ScoreLine, SittingLine},
    export::{
        csv,
        table::{Column, Kind, Table},
        xlsx,
    },
    ids::{ClassId, SittingId},
    import::sheet::Cell,
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use ts_rs::TS;
use words::Words;

/// The format of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Format {
    /// A workbook.
    Xlsx,
    /// Text with `;` between the cells.
    Csv,
}

/// Which people.
#[derive(Clone, Serialize, Deserialize, TS)]
pub struct ExportCandidates {
    /// As the list of people is asked for; offset and limit are not looked at.
    pub search: ListPeople,
    /// The format.
    pub format: Format,
}

/// Which register.
#[derive(Clone, Serialize, Deserialize, TS)]
pub struct ExportAttendance {
    /// The class.
    pub class: ClassId,
    /// `YYYY-MM`.
    pub month: String,
    /// The format.
    pub format: Format,
}

/// Which scores.
#[derive(Clone, Serialize, Deserialize, TS)]
pub struct ExportScores {
    /// The sitting.
    pub sitting: SittingId,
    /// The format.
    pub format: Format,
}

pub(crate) fn column(words: &Words, key: &str, kind: Kind) -> Column {
    Column {
        header: words.say(key),
        kind,
    }
}

pub(crate) fn number(value: impl Into<f64>) -> Cell {
    Cell::Number(value.into())
}

fn text(value: Option<&str>) -> Cell {
    value.map_or(Cell::Empty, Cell::text)
}

fn day(value: Option<&str>) -> Cell {
    value
        .and_then(|day| office::days::read(day).ok())
        .map_or(Cell::Empty, Cell::Day)
}

impl Seat {
    fn sheet(&self, name: &str, table: &Table, format: Format) -> Result<FileBytes> {
        let (bytes, end) = match format {
            Format::Xlsx => (xlsx::write(table, self.today()), "xlsx"),
            Format::Csv => (csv::write(table), "csv"),
        };
        let bytes = bytes.map_err(|error| Refusal::Broken {
            detail: format!("{error:?}"),
        })?;
        Ok(FileBytes::of(&format!("{name}.{end}"), &bytes))
    }

    /// The list of people with their profiles.
    ///
    /// # Errors
    /// [`Refusal::SignedOut`], or a fault of the store.
    pub fn export_candidates(&self, ask: &ExportCandidates) -> Result<FileBytes> {
        let words = self.words();
        let search = ListPeople {
            offset: None,
            limit: Some(u32::MAX),
            ..ask.search.clone()
        };
        let mut left_out = 0;
        let profiles = self.at_work(|office, stamp| {
            office.read(stamp, |office| {
                let profile = |line: &PersonLine| {
                    let mut profile = office.profile_of(line.id)?;
                    left_out += leave_out(&mut profile, &office.undecided_columns(line.id)?);
                    Ok(profile)
                };
                let lines = office.list_people(&search).lines;
                lines.iter().map(profile).collect::<Result<Vec<_>>>()
            })
        })?;
        let keys = [
            ("export-name", Kind::Text),
            ("export-katakana", Kind::Text),
            ("export-nik", Kind::Text),
            ("export-phone", Kind::Text),
            ("export-email", Kind::Text),
            ("export-sex", Kind::Text),
            ("export-birth-place", Kind::Text),
            ("export-birth-date", Kind::Day),
            ("export-religion", Kind::Text),
            ("export-marital", Kind::Text),
            ("export-address", Kind::Text),
            ("export-regency", Kind::Text),
            ("export-province", Kind::Text),
            ("export-school", Kind::Text),
            ("export-passport-name", Kind::Text),
            ("export-passport-number", Kind::Text),
            ("export-passport-expires", Kind::Day),
            ("export-emergency-name", Kind::Text),
            ("export-emergency-phone", Kind::Text),
            ("export-batch", Kind::Text),
            ("export-class", Kind::Text),
            ("export-status", Kind::Text),
        ];
        let table = Table {
            title: words.say("export-candidates"),
            columns: keys.iter().map(|(key, kind)| column(words, key, *kind)).collect(),
            rows: profiles.iter().map(|profile| person_row(profile, words)).collect(),
        };
        let name = format!("{} {}", words.say("export-candidates"), self.today());
        Ok(self.sheet(&name, &table, ask.format)?.leaving_out(left_out))
    }

    /// The scores of a sitting.
    ///
    /// # Errors
    /// [`Refusal::NotFound`], or a fault of the store.
    pub fn export_scores(&self, ask: &ExportScores) -> Result<FileBytes> {
        let words = self.words();
        let (page, left_out) =
            self.at_work(|office, stamp| office.read(stamp, |office| office.sitting_to_export(ask.sitting)))?;
        let mut columns = vec![
            column(words, "export-seat", Kind::Number),
            column(words, "export-name", Kind::Text),
        ];
        for section in page.rule.iter().flat_map(|rule| &rule.sections) {
            columns.push(Column {
                header: section.name.clone(),
                kind: Kind::Number,
            });
        }
        columns.extend(
            [
                ("export-total", Kind::Number),
                ("export-verdict", Kind::Text),
                ("export-note", Kind::Text),
            ]
            .map(|(key, kind)| column(words, key, kind)),
        );
        let rows = page.lines.iter().map(|line| {
            let points = |score: i32| number(f64::from(score) / 100.0);
            let mut row = vec![line.seat.map_or(Cell::Empty, number), Cell::text(&line.name)];
            row.extend(line.scores.iter().map(|score| score.map_or(Cell::Empty, points)));
            row.push(
                line.verdict
                    .as_ref()
                    .map_or(Cell::Empty, |verdict| points(verdict.total)),
            );
            row.push(verdict(line, words));
            row.push(text(line.note.as_deref()));
            row
        });
        let title = format!(
            "{} {} {}",
            words.say("export-scores"),
            page.line.exam_name,
            page.line.row.held_on.clone().unwrap_or_default()
        );
        let table = Table {
            title: title.clone(),
            columns,
            rows: rows.collect(),
        };
        Ok(self.sheet(&title, &table, ask.format)?.leaving_out(left_out))
    }

    /// Every score of a class or a batch, or all there are, one line for each person and sitting: how many lines, and
    /// the file.
    ///
    /// # Errors
    /// A fault of the store.
    pub fn export_score_list(
        &self,
        class: Option<&str>,
        batch: Option<&str>,
        workbook: bool,
    ) -> Result<(usize, FileBytes)> {
        let words = self.words();
        let pages = self.at_work(|office, stamp| {
            office.read(stamp, |office| {
                let in_batch: Vec<ClassId> = office
                    .list_classes()?
                    .into_iter()
                    .filter(|line| batch.is_none_or(|batch| line.row.batch.to_string() == batch))
                    .filter(|line| class.is_none_or(|class| line.id.to_string() == class))
                    .map(|line| line.id)
                    .collect();
                let wanted = |line: &SittingLine| {
                    line.row
                        .class
                        .map_or(class.is_none() && batch.is_none(), |class| in_batch.contains(&class))
                };
                let lines = office.list_sittings(&ListSittings::default())?;
                lines
                    .iter()
                    .filter(|line| wanted(line))
                    .map(|line| office.sitting_to_export(line.id))
                    .collect::<Result<Vec<_>>>()
            })
        })?;
        let left_out = pages.iter().map(|(_, left_out)| left_out).sum();
        let keys = [
            ("export-exam", Kind::Text),
            ("export-date", Kind::Day),
            ("export-class", Kind::Text),
            ("export-seat", Kind::Number),
            ("export-name", Kind::Text),
            ("export-total", Kind::Number),
            ("export-verdict", Kind::Text),
            ("export-note", Kind::Text),
        ];
        let rows: Vec<Vec<Cell>> = pages
            .iter()
            .flat_map(|(page, _)| {
                page.lines.iter().map(|line| {
                    vec![
                        Cell::text(&page.line.exam_name),
                        day(page.line.row.held_on.as_deref()),
                        text(page.line.class_name.as_deref()),
                        line.seat.map_or(Cell::Empty, number),
                        Cell::text(&line.name),
                        line.verdict
                            .as_ref()
                            .map_or(Cell::Empty, |verdict| number(f64::from(verdict.total) / 100.0)),
                        verdict(line, words),
                        text(line.note.as_deref()),
                    ]
                })
            })
            .collect();
        let count = rows.len();
        let table = Table {
            title: words.say("export-scores"),
            columns: keys.iter().map(|(key, kind)| column(words, key, *kind)).collect(),
            rows,
        };
        let format = if workbook { Format::Xlsx } else { Format::Csv };
        let file = self.sheet(&words.say("export-scores"), &table, format)?;
        Ok((count, file.leaving_out(left_out)))
    }
}

/// Empties what nobody has decided about who somebody is, and says how much of it there was.
fn leave_out(profile: &mut Profile, undecided: &BTreeSet<String>) -> u32 {
    let (line, groups) = (&mut profile.line, &mut profile.groups);
    for column in undecided {
        match column.as_str() {
            "name" => line.name.clear(),
            "nik" => line.nik = None,
            "sex" => line.sex = None,
            "birth_date" => line.birth_date = None,
            "birth_place" => {
                if let Some(identity) = &mut groups.identity {
                    identity.birth_place = None;
                }
            }
            "passport_number" | "passport_expires_on" => {
                if let Some(passport) = &mut groups.passport {
                    passport.passport_number = None;
                    passport.passport_expires_on = None;
                }
            }
            _ => {}
        }
    }
    counted(undecided.len())
}

/// Whether the person passed, in words; nothing while it cannot be said.
fn verdict(line: &ScoreLine, words: &Words) -> Cell {
    let passed = line.verdict.as_ref().and_then(|verdict| verdict.passed);
    match (line.absent, passed) {
        (true, _) => Cell::text(&words.say("export-not-there")),
        (false, Some(true)) => Cell::text(&words.say("export-passed")),
        (false, Some(false)) => Cell::text(&words.say("export-failed")),
        (false, None) => Cell::Empty,
    }
}

fn person_row(profile: &Profile, words: &Words) -> Vec<Cell> {
    let groups = &profile.groups;
    let identity = groups.identity.as_ref();
    let contact = groups.contact.as_ref();
    let civil = groups.civil.as_ref();
    let address = groups.ktp_address.as_ref();
    let passport = groups.passport.as_ref();
    let emergency = groups.emergency.as_ref();
    let term = |set: &str, word: &str| Cell::text(&words.say(&format!("term-{set}-{word}")));
    let of = |text: Option<&Option<String>>| {
        text.and_then(Option::as_ref)
            .map_or(Cell::Empty, |text| Cell::text(text))
    };
    vec![
        Cell::text(&profile.line.name),
        text(profile.line.katakana.as_deref()),
        text(profile.line.nik.as_deref()),
        text(profile.line.phone.as_deref()),
        of(contact.map(|contact| &contact.email)),
        profile.line.sex.map_or(Cell::Empty, |sex| term("sex", sex.word())),
        of(identity.map(|identity| &identity.birth_place)),
        day(profile.line.birth_date.as_deref()),
        civil
            .and_then(|civil| civil.religion)
            .map_or(Cell::Empty, |religion| term("religion", religion.word())),
        civil
            .and_then(|civil| civil.marital)
            .map_or(Cell::Empty, |marital| term("marital", marital.word())),
        of(address.map(|address| &address.ktp_street)),
        of(address.map(|address| &address.ktp_regency)),
        of(address.map(|address| &address.ktp_province)),
        text(
            profile
                .background
                .educations
                .last()
                .and_then(|education| education.row.school.as_deref()),
        ),
        of(groups.passport_name.as_ref().map(|group| &group.passport_name)),
        of(passport.map(|passport| &passport.passport_number)),
        day(passport.and_then(|passport| passport.passport_expires_on.as_deref())),
        of(emergency.map(|emergency| &emergency.emergency_name)),
        of(emergency.map(|emergency| &emergency.emergency_phone)),
        text(profile.line.batch_name.as_deref()),
        text(profile.line.class_name.as_deref()),
        profile
            .line
            .stage
            .map_or(Cell::Empty, |stage| term("stage", stage.word())),
    ]
}
