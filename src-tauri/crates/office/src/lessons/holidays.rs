//! Holidays (hari libur): national days, joint leave and days off of the centre, as dated data that the office edits. A
//! lesson on a holiday is a fact to be shown, never a refusal.

use crate::{
    candidates::background::Keyed,
    forms::{Checking, tidy},
    ids::HolidayId,
    office::{Reading, Writing},
    records::{self, Record, record},
    refusal::{Problem, Refusal, Result},
    vocabulary::HolidayKind,
};
use chrono::NaiveDate;
use serde::Deserialize;
use std::collections::BTreeMap;

record! {
    /// A day without lessons.
    Holiday {
        /// The day.
        day: Option<String>,
        /// What is kept on it.
        name: Option<String>,
        /// Who closes it.
        kind: Option<HolidayKind>,
        /// The decree, or who decided it.
        source: Option<String>,
    }
}

/// The holidays of a year as they are shipped.
#[derive(Deserialize)]
struct ShippedYear {
    source: String,
    national: Vec<ShippedDay>,
    joint_leave: Vec<ShippedDay>,
}

#[derive(Deserialize)]
struct ShippedDay {
    day: NaiveDate,
    name: String,
    /// Where this day differs from its year's decree.
    source: Option<String>,
}

/// The holidays every office begins with, each with its source.
///
/// # Panics
/// Never: the file is part of the program and a story reads it.
fn shipped() -> Vec<(HolidayId, Holiday)> {
    let years: Vec<ShippedYear> =
        serde_json::from_str(include_str!("holidays.json")).expect("the shipped holidays are well-formed");
    let mut holidays = Vec::new();
    for year in years {
        for (kind, days) in [
            (HolidayKind::National, year.national),
            (HolidayKind::JointLeave, year.joint_leave),
        ] {
            for day in days {
                let id = HolidayId::shared(&format!("{}/{}", kind.word(), day.day));
                let row = Holiday {
                    day: Some(day.day.to_string()),
                    name: Some(day.name),
                    kind: Some(kind),
                    source: Some(day.source.unwrap_or_else(|| year.source.clone())),
                };
                holidays.push((id, row));
            }
        }
    }
    holidays
}

impl Reading<'_> {
    /// The holidays of a year, in its order.
    ///
    /// # Errors
    /// A fault of the store.
    pub fn list_holidays(&self, year: i32) -> Result<Vec<Keyed<HolidayId, Holiday>>> {
        let mut statement = self.store.prepare_cached(
            "SELECT id, day, name, kind, source FROM holidays
             WHERE gone = 0 AND day BETWEEN ?1 AND ?2 ORDER BY day, kind, id",
        )?;
        let rows = statement.query_map([format!("{year:04}-01-01"), format!("{year:04}-12-31")], |row| {
            Ok(Keyed {
                id: Some(row.get("id")?),
                row: Holiday::from_row(row)?,
            })
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// What is kept on each holiday between two days, whoever closes it.
    pub(crate) fn holiday_names(&self, from: &str, to: &str) -> Result<BTreeMap<String, String>> {
        let mut statement = self.store.prepare_cached(
            "SELECT day, name FROM holidays WHERE gone = 0 AND day BETWEEN ?1 AND ?2 ORDER BY day, kind, id",
        )?;
        let rows = statement.query_map([from, to], |row| {
            Ok((
                row.get::<_, String>(0)?,
                row.get::<_, Option<String>>(1)?.unwrap_or_default(),
            ))
        })?;
        let mut names: BTreeMap<String, String> = BTreeMap::new();
        for row in rows {
            let (day, name) = row?;
            let held = names.entry(day).or_default();
            if !held.is_empty() && !name.is_empty() {
                held.push_str(", ");
            }
            held.push_str(&name);
        }
        Ok(names)
    }
}

impl Writing<'_> {
    pub(crate) fn ship_holidays(&self) -> Result<()> {
        for (id, row) in shipped() {
            records::put_new(self.store, "holidays", &id, &row)?;
        }
        Ok(())
    }

    /// Adds or changes a holiday, and gives its year.
    ///
    /// # Errors
    /// [`Refusal::Fields`].
    pub fn edit_holiday(&self, ask: Keyed<HolidayId, Holiday>) -> Result<i32> {
        let Keyed { id, mut row } = ask;
        tidy([&mut row.day, &mut row.name, &mut row.source]);
        let mut checking = Checking::new(self.today());
        checking.required("day", &row.day);
        checking.day("day", &mut row.day);
        checking.required("name", &row.name);
        checking.length("name", &row.name);
        checking.length("source", &row.source);
        if row.kind.is_none() {
            checking.wrong("kind", Problem::Empty);
        }
        checking.finish()?;
        let id = id.unwrap_or_else(|| HolidayId::new(&self.stamp));
        records::put(self.store, "holidays", &[("id", &id)], &row)?;
        self.tell_holiday(&row)
    }

    /// Withdraws a holiday, and gives its year.
    ///
    /// # Errors
    /// [`Refusal::NotFound`].
    pub fn withdraw_holiday(&self, id: HolidayId) -> Result<i32> {
        let row: Option<Holiday> = records::get(self.store, "holidays", &id)?;
        let row = row.ok_or_else(|| Refusal::not_found("holidays"))?;
        self.withdraw("holidays", &id)?;
        self.tell_holiday(&row)
    }

    fn tell_holiday(&self, row: &Holiday) -> Result<i32> {
        let day = row.day.as_deref().unwrap_or_default();
        self.tell("name", row.name.as_deref().unwrap_or_default());
        self.tell("day", day);
        let year = day.get(..4).and_then(|year| year.parse().ok());
        year.ok_or_else(|| Refusal::field("day", Problem::NotADay).into())
    }
}
