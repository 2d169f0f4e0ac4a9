//! What hangs on a candidate as rows: schools, jobs, family, consents.

use crate::{
    forms::{Checking, tidy},
    ids::{CandidateId, ConsentId, EducationId, JobId, RelativeId},
    office::{Reading, Writing},
    records::{self, Record, record},
    refusal::{Problem, Refusal, Result},
    vocabulary::{Level, Purpose, Relation},
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

record! {
    /// A school that the candidate went to.
    Education {
        /// Whose.
        candidate: CandidateId,
        /// The level.
        level: Option<Level>,
        /// The school.
        school: Option<String>,
        /// What was studied.
        major: Option<String>,
        /// Where.
        city: Option<String>,
        /// `YYYY` or `YYYY-MM`.
        started: Option<String>,
        /// `YYYY` or `YYYY-MM`.
        ended: Option<String>,
    }
}
record! {
    /// A job that the candidate had.
    Job {
        /// Whose.
        candidate: CandidateId,
        /// The employer.
        employer: Option<String>,
        /// What the candidate did there.
        position: Option<String>,
        /// Where.
        city: Option<String>,
        /// `YYYY` or `YYYY-MM`.
        started: Option<String>,
        /// `YYYY` or `YYYY-MM`; blank while it lasts.
        ended: Option<String>,
    }
}
record! {
    /// A member of the candidate's family.
    Relative {
        /// Whose.
        candidate: CandidateId,
        /// How related.
        relation: Option<Relation>,
        /// The name.
        name: Option<String>,
        /// `YYYY` or a day.
        born: Option<String>,
        /// What the person does.
        occupation: Option<String>,
    }
}
record! {
    /// What the candidate has agreed to (Law 27/2022, Articles 20 and 22).
    Consent {
        /// Whose.
        candidate: CandidateId,
        /// For what.
        purpose: Option<Purpose>,
        /// Since when.
        given_on: Option<String>,
        /// Taken back on.
        withdrawn_on: Option<String>,
    }
}

/// A row with its key.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Keyed<I, R> {
    /// The row's key; blank for a new row.
    pub id: Option<I>,
    /// The row.
    pub row: R,
}

/// Everything that hangs on a candidate as rows.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Background {
    /// Schools, oldest first.
    pub educations: Vec<Keyed<EducationId, Education>>,
    /// Jobs, oldest first.
    pub jobs: Vec<Keyed<JobId, Job>>,
    /// Family.
    pub relatives: Vec<Keyed<RelativeId, Relative>>,
    /// Consents.
    pub consents: Vec<Keyed<ConsentId, Consent>>,
}

/// One row to add (without a key) or to change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "what", rename_all = "snake_case")]
pub enum EditBackground {
    /// A school.
    Education(Keyed<EducationId, Education>),
    /// A job.
    Job(Keyed<JobId, Job>),
    /// A member of the family.
    Relative(Keyed<RelativeId, Relative>),
}

/// One row to take out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "what", content = "id", rename_all = "snake_case")]
pub enum RemoveBackground {
    /// A school.
    Education(EducationId),
    /// A job.
    Job(JobId),
    /// A member of the family.
    Relative(RelativeId),
}

/// A consent given or taken back today.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct GiveConsent {
    /// Whose.
    pub candidate: CandidateId,
    /// For what.
    pub purpose: Purpose,
    /// Whether it is given; otherwise it is taken back.
    pub given: bool,
}

impl Reading<'_> {
    pub(crate) fn background_of(&self, id: CandidateId) -> Result<Background> {
        Ok(Background {
            educations: self.rows("educations", "coalesce(started, ended), id", id)?,
            jobs: self.rows("jobs", "started, id", id)?,
            relatives: self.rows("relatives", "id", id)?,
            consents: self.rows("consents", "given_on, id", id)?,
        })
    }

    fn rows<I: rusqlite::types::FromSql, R: Record>(
        &self,
        table: &str,
        order: &str,
        id: CandidateId,
    ) -> Result<Vec<Keyed<I, R>>> {
        let columns = R::COLUMNS.join(", ");
        let sql = format!(
            "SELECT id, {columns} FROM {table} WHERE candidate IN (SELECT value FROM json_each(?1)) AND gone = 0 ORDER BY {order}"
        );
        let mut statement = self.store.prepare_cached(&sql)?;
        let rows = statement.query_map([self.records_listed(id)?], |row| {
            Ok(Keyed {
                id: Some(row.get("id")?),
                row: R::from_row(row)?,
            })
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}

impl Writing<'_> {
    /// Adds or changes a school, a job or a member of the family.
    ///
    /// # Errors
    /// [`Refusal::Fields`], [`Refusal::NotFound`].
    pub fn edit_background(&self, ask: EditBackground) -> Result<CandidateId> {
        let mut checking = Checking::new(self.today());
        let candidate = match ask {
            EditBackground::Education(Keyed { id, mut row }) => {
                tidy([
                    &mut row.school,
                    &mut row.major,
                    &mut row.city,
                    &mut row.started,
                    &mut row.ended,
                ]);
                checking.required("school", &row.school);
                check_span(&mut checking, &mut row.started, &mut row.ended);
                checking.finish()?;
                records::put(
                    self.store,
                    "educations",
                    &[("id", &id.unwrap_or_else(|| EducationId::new(&self.stamp)))],
                    &row,
                )?;
                row.candidate
            }
            EditBackground::Job(Keyed { id, mut row }) => {
                tidy([
                    &mut row.employer,
                    &mut row.position,
                    &mut row.city,
                    &mut row.started,
                    &mut row.ended,
                ]);
                checking.required("employer", &row.employer);
                check_span(&mut checking, &mut row.started, &mut row.ended);
                checking.finish()?;
                records::put(
                    self.store,
                    "jobs",
                    &[("id", &id.unwrap_or_else(|| JobId::new(&self.stamp)))],
                    &row,
                )?;
                row.candidate
            }
            EditBackground::Relative(Keyed { id, mut row }) => {
                tidy([&mut row.name, &mut row.born, &mut row.occupation]);
                checking.required("name", &row.name);
                if row.born.as_ref().is_some_and(|born| born.chars().count() > 4) {
                    checking.past_day("born", &mut row.born);
                } else {
                    checking.month("born", &mut row.born);
                }
                checking.finish()?;
                records::put(
                    self.store,
                    "relatives",
                    &[("id", &id.unwrap_or_else(|| RelativeId::new(&self.stamp)))],
                    &row,
                )?;
                row.candidate
            }
        };
        self.tell_name(candidate)?;
        Ok(candidate)
    }

    /// Takes a row out.
    ///
    /// # Errors
    /// [`Refusal::NotFound`].
    pub fn remove_background(&self, ask: RemoveBackground) -> Result<CandidateId> {
        let (table, id): (&str, String) = match ask {
            RemoveBackground::Education(id) => ("educations", id.into()),
            RemoveBackground::Job(id) => ("jobs", id.into()),
            RemoveBackground::Relative(id) => ("relatives", id.into()),
        };
        self.withdraw(table, &id)?;
        let sql = format!("SELECT candidate FROM {table} WHERE id = ?1");
        let candidate = self.store.query_row(&sql, [id], |row| row.get(0))?;
        self.tell_name(candidate)?;
        Ok(candidate)
    }

    /// Notes that a consent was given or taken back today.
    ///
    /// # Errors
    /// [`Refusal::NotFound`] when there is no consent to take back.
    pub fn give_consent(&self, ask: GiveConsent) -> Result<()> {
        self.give_consent_on(ask, None)
    }

    /// As [`Writing::give_consent`], for a paper that was signed on a day that is known.
    ///
    /// # Errors
    /// [`Refusal::Fields`] when the day lies ahead, [`Refusal::NotFound`] when there is no consent to take back.
    pub fn give_consent_on(&self, ask: GiveConsent, mut day: Option<String>) -> Result<()> {
        let mut checking = Checking::new(self.today());
        checking.past_day("given_on", &mut day);
        checking.finish()?;
        self.tell_name(ask.candidate)?;
        let held: Vec<Keyed<ConsentId, Consent>> = self.rows("consents", "given_on, id", ask.candidate)?;
        let open = held
            .into_iter()
            .find(|held| held.row.purpose == Some(ask.purpose) && held.row.withdrawn_on.is_none());
        let day = day.or_else(|| Some(self.today().to_string()));
        match (ask.given, open) {
            (true, Some(_)) => Ok(()),
            (true, None) => {
                let row = Consent {
                    candidate: ask.candidate,
                    purpose: Some(ask.purpose),
                    given_on: day,
                    withdrawn_on: None,
                };
                Ok(records::put(
                    self.store,
                    "consents",
                    &[("id", &ConsentId::new(&self.stamp))],
                    &row,
                )?)
            }
            (false, Some(Keyed { id: Some(id), row })) => {
                let row = Consent {
                    withdrawn_on: day,
                    ..row
                };
                Ok(records::put(self.store, "consents", &[("id", &id)], &row)?)
            }
            (false, _) => Err(Refusal::not_found("consents").into()),
        }
    }
}

fn check_span(checking: &mut Checking, started: &mut Option<String>, ended: &mut Option<String>) {
    checking.month("started", started);
    checking.month("ended", ended);
    if let (Some(started), Some(ended)) = (started, ended) {
        let length = started.len().min(ended.len());
        if ended.get(..length) < started.get(..length) {
            checking.wrong("ended", Problem::EndsBeforeItStarts);
        }
    }
}
