//! What was handed over to whom, and when: one line for each person, all lines of one handing-over in one deed. Law 27/2022
//! lets the person ask for it.

use crate::{
    ids::{BatchId, CandidateId, HandoverId, PartnerId},
    office::{Reading, Writing},
    records::{self, record},
    refusal::{Problem, Refusal, Result},
};
use rusqlite::Row;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

record! {
    /// A line as it is kept.
    Handover {
        /// To whom.
        partner: PartnerId,
        /// Of which batch.
        batch: Option<BatchId>,
        /// About whom.
        candidate: CandidateId,
        /// Names of the catalogue, each with its edition: `dossier@2026-11`, separated by blanks.
        prints: Option<String>,
        /// `id`, `en` or `ja`.
        language: Option<String>,
        /// What the copies do not hold, separated by blanks.
        left_out: Option<String>,
        /// Pages in all.
        pages: Option<i32>,
        /// The day.
        handed_on: Option<String>,
        /// How.
        how: Option<String>,
    }
}

/// Copies that leave the office.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HandOver {
    /// To whom.
    pub partner: PartnerId,
    /// Of which batch.
    pub batch: Option<BatchId>,
    /// Names of the catalogue, each with its edition.
    pub prints: Vec<String>,
    /// `id`, `en` or `ja`.
    pub language: String,
    /// About whom.
    pub people: Vec<HandedOver>,
}

/// One person's copies.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HandedOver {
    /// Who.
    pub candidate: CandidateId,
    /// Pages in all.
    pub pages: u32,
    /// What they do not hold.
    pub left_out: Vec<String>,
}

/// A line as it is read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct HandoverLine {
    /// Which.
    pub id: HandoverId,
    /// To whom.
    pub partner: PartnerId,
    /// What the partner is called.
    pub partner_name: String,
    /// About whom.
    pub candidate: CandidateId,
    /// What the person is called.
    pub name: String,
    /// The batch's name.
    pub batch_name: Option<String>,
    /// Names of the catalogue.
    pub prints: Vec<String>,
    /// `id`, `en` or `ja`.
    pub language: String,
    /// What the copies did not hold: `nik`, `body`, `record`.
    pub left_out: Vec<String>,
    /// Pages in all.
    pub pages: u32,
    /// The day.
    pub handed_on: String,
}

const LINES: &str = "
  SELECT h.id, h.partner, p.name AS partner_name, h.candidate, c.name, b.name AS batch_name, h.prints, h.language, h.left_out,
    h.pages, h.handed_on
  FROM handovers h JOIN partners p ON p.id = h.partner JOIN candidates c ON c.id = h.candidate
  LEFT JOIN batches b ON b.id = h.batch
  WHERE h.gone = 0 AND";

impl Reading<'_> {
    /// What was handed over about somebody, newest first.
    ///
    /// # Errors
    /// A fault of the store.
    pub fn handovers_of(&self, candidate: CandidateId) -> Result<Vec<HandoverLine>> {
        self.handovers("h.candidate = ?1", &candidate)
    }

    /// What was handed over to a partner, newest first, by name.
    ///
    /// # Errors
    /// A fault of the store.
    pub fn handovers_to(&self, partner: PartnerId) -> Result<Vec<HandoverLine>> {
        self.handovers("h.partner = ?1", &partner)
    }

    fn handovers(&self, whose: &str, key: &dyn rusqlite::ToSql) -> Result<Vec<HandoverLine>> {
        let sql = format!("{LINES} {whose} ORDER BY h.handed_on DESC, c.name, h.id DESC");
        let mut statement = self.store.prepare_cached(&sql)?;
        let lines = statement.query_map([key], line)?;
        Ok(lines.collect::<rusqlite::Result<_>>()?)
    }
}

fn line(row: &Row<'_>) -> rusqlite::Result<HandoverLine> {
    let text = |column: &str| Ok::<_, rusqlite::Error>(row.get::<_, Option<String>>(column)?.unwrap_or_default());
    let words = |text: String| text.split_whitespace().map(str::to_owned).collect::<Vec<String>>();
    let edition_off = |print: &String| print.split('@').next().unwrap_or_default().to_owned();
    Ok(HandoverLine {
        id: row.get("id")?,
        partner: row.get("partner")?,
        partner_name: text("partner_name")?,
        candidate: row.get("candidate")?,
        name: text("name")?,
        batch_name: row.get("batch_name")?,
        prints: words(text("prints")?).iter().map(edition_off).collect(),
        language: text("language")?,
        left_out: words(text("left_out")?),
        pages: row.get::<_, Option<u32>>("pages")?.unwrap_or_default(),
        handed_on: text("handed_on")?,
    })
}

impl Writing<'_> {
    /// Writes down what was handed over today.
    ///
    /// # Errors
    /// [`Refusal::Fields`] when it is about nobody, [`Refusal::NotFound`].
    pub fn hand_over(&self, ask: &HandOver) -> Result<()> {
        if ask.people.is_empty() || ask.prints.is_empty() {
            return Err(Refusal::field("people", Problem::Empty).into());
        }
        self.tell("partner", self.partner_name(ask.partner)?);
        self.tell("people", ask.people.len());
        for person in &ask.people {
            self.must_be_there("candidates", &person.candidate)?;
            let row = Handover {
                partner: ask.partner,
                batch: ask.batch,
                candidate: person.candidate,
                prints: Some(ask.prints.join(" ")),
                language: Some(ask.language.clone()),
                left_out: Some(person.left_out.join(" ")).filter(|text| !text.is_empty()),
                pages: i32::try_from(person.pages).ok(),
                handed_on: Some(self.today().to_string()),
                how: Some("file".to_owned()),
            };
            records::put_new(self.store, "handovers", &HandoverId::new(&self.stamp), &row)?;
        }
        Ok(())
    }
}
