//! Partners (mitra) and the programmes that send people to them.

use crate::{
    candidates::background::Keyed,
    forms::{Checking, tidy},
    ids::{PartnerId, ProgrammeId, RequirementSetId},
    office::{Reading, Writing},
    records::{self, record},
    refusal::{Refusal, Result},
    vocabulary::{PartnerKind, Scheme},
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

record! {
    /// An organisation with which the office works.
    Partner {
        /// The name.
        name: Option<String>,
        /// What it is.
        kind: Option<PartnerKind>,
        /// ISO 3166, two letters.
        country: Option<String>,
        /// Where.
        city: Option<String>,
        /// Other spellings, separated by ` | `.
        aliases: Option<String>,
        /// How many branches it has.
        branches: Option<i32>,
        /// A free note.
        note: Option<String>,
    }
}
record! {
    /// A way abroad: a scheme, a destination, a partner, and who pays.
    Programme {
        /// The name.
        name: Option<String>,
        /// The legal route.
        scheme: Option<Scheme>,
        /// ISO 3166, two letters.
        destination: Option<String>,
        /// With whom.
        partner: Option<PartnerId>,
        /// Who pays, in the office's words.
        payer: Option<String>,
        /// Length of the contract in years.
        contract_years: Option<i32>,
        /// How many people in all.
        quota: Option<i32>,
        /// First day, or the month or year where no more is known.
        started_on: Option<String>,
        /// Last day, as far as it is known; blank while it lasts.
        ended_on: Option<String>,
        /// What else is known, with its source.
        about: Option<String>,
    }
}

record! {
    /// What a programme asks of attendance.
    AttendanceRules {
        /// The least part of the lessons that must be attended, in tenths of a percent; blank: none is asked.
        attendance_minimum: Option<i32>,
        /// Minutes after the start that a card still marks as on time; none when blank.
        grace_minutes: Option<i32>,
    }
}

record! {
    /// What a programme is for, and what it demands of those who leave.
    ProgrammeWork {
        /// The occupation, in the office's words.
        occupation: Option<String>,
        /// How people are trained for it.
        training_plan: Option<String>,
        /// The requirement set; blank: that of its route.
        demands: Option<RequirementSetId>,
    }
}

/// The partners' page: everything on it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PartnersPage {
    /// Partners by name.
    pub partners: Vec<Keyed<PartnerId, Partner>>,
    /// Programmes by name.
    pub programmes: Vec<Keyed<ProgrammeId, Programme>>,
    /// What each programme asks of attendance.
    pub attendance_rules: Vec<Keyed<ProgrammeId, AttendanceRules>>,
    /// What each programme is for, and its requirement set.
    pub work: Vec<Keyed<ProgrammeId, ProgrammeWork>>,
}

impl Reading<'_> {
    /// Every partner and programme.
    ///
    /// # Errors
    /// A fault of the store.
    pub fn partners(&self) -> Result<PartnersPage> {
        Ok(PartnersPage {
            partners: self.keyed("partners", "name")?,
            programmes: self.keyed("programmes", "started_on, name")?,
            attendance_rules: self.keyed("programmes", "started_on, name")?,
            work: self.keyed("programmes", "started_on, name")?,
        })
    }

    /// What each partner is called, those withdrawn included: an old agreement still names them.
    pub(crate) fn partner_names(&self) -> Result<BTreeMap<PartnerId, String>> {
        let mut statement = self
            .store
            .prepare_cached("SELECT id, name FROM partners WHERE name IS NOT NULL")?;
        let rows = statement.query_map([], |row| Ok((row.get("id")?, row.get("name")?)))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// What a partner is called.
    ///
    /// # Errors
    /// [`Refusal::NotFound`], or a fault of the store.
    pub fn partner_name(&self, partner: PartnerId) -> Result<String> {
        let name = self.partner_names()?.remove(&partner);
        Ok(name.ok_or_else(|| Refusal::not_found("partners"))?)
    }

    /// Whether what a partner receives leaves the country. One of which the country is not known is taken to be abroad.
    ///
    /// # Errors
    /// [`Refusal::NotFound`], or a fault of the store.
    pub fn is_abroad(&self, partner: PartnerId) -> Result<bool> {
        let row: Option<Partner> = records::get(self.store, "partners", &partner)?;
        let row = row.ok_or_else(|| Refusal::not_found("partners"))?;
        Ok(row.country.as_deref() != Some("ID"))
    }

    /// What each programme is called, those withdrawn included.
    pub(crate) fn programme_names(&self) -> Result<BTreeMap<ProgrammeId, String>> {
        let mut statement = self
            .store
            .prepare_cached("SELECT id, name FROM programmes WHERE name IS NOT NULL")?;
        let rows = statement.query_map([], |row| Ok((row.get("id")?, row.get("name")?)))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
    /// Every row of a small table, with its key.
    pub(crate) fn keyed<I: rusqlite::types::FromSql, R: records::Record>(
        &self,
        table: &str,
        order: &str,
    ) -> Result<Vec<Keyed<I, R>>> {
        let sql = format!(
            "SELECT id, {} FROM {table} WHERE gone = 0 ORDER BY {order}",
            R::COLUMNS.join(", ")
        );
        let mut statement = self.store.prepare_cached(&sql)?;
        let rows = statement.query_map([], |row| {
            Ok(Keyed {
                id: Some(row.get("id")?),
                row: R::from_row(row)?,
            })
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}

impl Writing<'_> {
    /// Adds or changes a partner.
    ///
    /// # Errors
    /// [`crate::Refusal::Fields`].
    pub fn edit_partner(&self, ask: Keyed<PartnerId, Partner>) -> Result<PartnerId> {
        let Keyed { id, mut row } = ask;
        tidy([
            &mut row.name,
            &mut row.country,
            &mut row.city,
            &mut row.aliases,
            &mut row.note,
        ]);
        let mut checking = Checking::new(self.today());
        checking.required("name", &row.name);
        checking.number("branches", row.branches, 0, 100_000);
        checking.finish()?;
        let id = id.unwrap_or_else(|| PartnerId::new(&self.stamp));
        records::put(self.store, "partners", &[("id", &id)], &row)?;
        self.tell("name", row.name.unwrap_or_default());
        Ok(id)
    }

    /// Adds or changes a programme.
    ///
    /// # Errors
    /// [`crate::Refusal::Fields`].
    pub fn edit_programme(&self, ask: Keyed<ProgrammeId, Programme>) -> Result<ProgrammeId> {
        let Keyed { id, mut row } = ask;
        tidy([
            &mut row.name,
            &mut row.destination,
            &mut row.payer,
            &mut row.started_on,
            &mut row.ended_on,
            &mut row.about,
        ]);
        let mut checking = Checking::new(self.today());
        checking.required("name", &row.name);
        checking.number("contract_years", row.contract_years, 1, 30);
        checking.number("quota", row.quota, 0, 1_000_000);
        checking.day_as_known("started_on", &mut row.started_on);
        checking.day_as_known("ended_on", &mut row.ended_on);
        checking.finish()?;
        let id = id.unwrap_or_else(|| ProgrammeId::new(&self.stamp));
        records::put(self.store, "programmes", &[("id", &id)], &row)?;
        self.tell("name", row.name.unwrap_or_default());
        Ok(id)
    }

    /// Changes what a programme asks of attendance.
    ///
    /// # Errors
    /// [`Refusal::Fields`], [`Refusal::NotFound`].
    pub fn edit_attendance_rules(&self, id: ProgrammeId, row: &AttendanceRules) -> Result<()> {
        let mut checking = Checking::new(self.today());
        checking.number("attendance_minimum", row.attendance_minimum, 1, 1000);
        checking.number("grace_minutes", row.grace_minutes, 0, 120);
        checking.finish()?;
        if !records::change(self.store, "programmes", &id, row)? {
            return Err(Refusal::not_found("programmes").into());
        }
        self.tell_programme(id)
    }

    /// Changes what a programme is for and what it demands.
    ///
    /// # Errors
    /// [`Refusal::Fields`], [`Refusal::NotFound`].
    pub fn edit_programme_work(&self, id: ProgrammeId, mut row: ProgrammeWork) -> Result<()> {
        tidy([&mut row.occupation, &mut row.training_plan]);
        let mut checking = Checking::new(self.today());
        checking.length("occupation", &row.occupation);
        checking.length("training_plan", &row.training_plan);
        checking.finish()?;
        if !records::change(self.store, "programmes", &id, &row)? {
            return Err(Refusal::not_found("programmes").into());
        }
        self.tell_programme(id)
    }

    /// Tells which programme a deed was about.
    pub(crate) fn tell_programme(&self, id: ProgrammeId) -> Result<()> {
        let programme: Option<Programme> = records::get(self.store, "programmes", &id)?;
        self.tell("name", programme.and_then(|row| row.name).unwrap_or_default());
        Ok(())
    }
}
