//! Originals in the office's hands: received for a reason, held somewhere, given back. Nobody's paper stays behind when
//! the person has left.

use super::catalogue::PaperKind;
use crate::{
    candidates::background::Keyed,
    forms::{Checking, tidy},
    hours::course::InLanguages,
    ids::{CandidateId, OriginalId},
    office::{Reading, Writing},
    records::{self, Record, record},
    refusal::{Problem, Refusal, Result},
    vocabulary::Stage,
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

record! {
    /// An original in the office's hands, until it is given back.
    Original {
        /// Whose.
        candidate: CandidateId,
        /// A code of the catalogue.
        kind: Option<String>,
        /// Its number, as the receipt names it.
        number: Option<String>,
        /// Since when it is held.
        received_on: Option<String>,
        /// Why it is held.
        reason: Option<String>,
        /// The cupboard, or the office that has it now.
        held_at: Option<String>,
        /// The day on which it was given back; blank while it is held.
        returned_on: Option<String>,
        /// To whom.
        returned_to: Option<String>,
    }
}

/// Somebody who left, whose originals should be back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Left {
    /// The stage in which they left; blank when they were withdrawn from the list.
    pub stage: Option<Stage>,
    /// Since when, where a day is known.
    pub since: Option<String>,
}

/// An original in a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OriginalLine {
    /// Which.
    pub id: OriginalId,
    /// The original.
    pub row: Original,
    /// Whose.
    pub name: String,
    /// What kind of paper it is.
    pub kind_name: InLanguages,
    /// Days since it was received, until today or until it was given back.
    pub days: Option<u32>,
    /// An alarm: it is still held, and the person has left.
    pub left: Option<Left>,
}

/// Everything that the office holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CustodyPage {
    /// Those held after their person left come first, then the oldest.
    pub lines: Vec<OriginalLine>,
    /// Originals that are held and of which the reader may not read.
    pub hidden: u32,
}

/// An original given back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ReturnOriginal {
    /// Which.
    pub original: OriginalId,
    /// When; today when left out.
    pub returned_on: Option<String>,
    /// To whom; to the person when left out.
    pub returned_to: Option<String>,
}

impl Reading<'_> {
    /// Everything that the office holds now.
    ///
    /// # Errors
    /// A fault of the store.
    pub fn custody(&self) -> Result<CustodyPage> {
        let kinds = self.paper_kinds()?;
        let (all, hidden) = self.originals("returned_on IS NULL", &kinds, None)?;
        let mut lines = all;
        lines.sort_by(|one, other| {
            let order = |line: &OriginalLine| (line.left.is_none(), line.row.received_on.clone(), line.name.clone());
            order(one).cmp(&order(other))
        });
        Ok(CustodyPage { lines, hidden })
    }

    /// One person's originals: those held first, then those given back.
    pub(crate) fn originals_of(&self, candidate: CandidateId) -> Result<Vec<OriginalLine>> {
        let kinds = self.paper_kinds()?;
        let mut lines = Vec::new();
        for record in self.records_of(candidate) {
            lines.extend(self.originals("candidate = ?1", &kinds, Some(record))?.0);
        }
        lines.sort_by_key(|line| (line.row.returned_on.is_some(), line.row.received_on.clone()));
        Ok(lines)
    }

    fn originals(&self, which: &str, kinds: &[PaperKind], of: Option<CandidateId>) -> Result<(Vec<OriginalLine>, u32)> {
        let columns = Original::COLUMNS.join(", ");
        let sql = format!("SELECT id, {columns} FROM originals WHERE gone = 0 AND {which} ORDER BY received_on, id");
        let mut statement = self.store.prepare_cached(&sql)?;
        let rows = statement.query_map(rusqlite::params_from_iter(of), |row| {
            Ok((row.get("id")?, Original::from_row(row)?))
        })?;
        let (mut lines, mut hidden) = (Vec::new(), 0);
        for row in rows {
            let (id, row): (OriginalId, Original) = row?;
            let kind = kinds.iter().find(|kind| Some(&kind.code) == row.kind.as_ref());
            if kind.is_some_and(|kind| !self.may_read_kind(kind)) {
                hidden += 1;
                continue;
            }
            lines.push(self.original_line(id, row, kind)?);
        }
        Ok((lines, hidden))
    }

    fn original_line(&self, id: OriginalId, row: Original, kind: Option<&PaperKind>) -> Result<OriginalLine> {
        let person = self.roster.line(row.candidate);
        let today = self.today();
        let day = |text: &Option<String>| -> Option<NaiveDate> { text.as_deref()?.parse().ok() };
        let until = day(&row.returned_on).unwrap_or(today);
        let days = day(&row.received_on).map(|from| (until - from).num_days());
        let kind_name = kind.and_then(|kind| kind.rule_on(today)).map(|rule| rule.name.clone());
        let left = if row.returned_on.is_none() {
            self.left(row.candidate)?
        } else {
            None
        };
        Ok(OriginalLine {
            id,
            name: person.map(|person| person.name).unwrap_or_default(),
            kind_name: kind_name.unwrap_or_default(),
            days: days.and_then(|days| u32::try_from(days).ok()),
            left,
            row,
        })
    }

    /// Whether somebody has left: by the newest step of their newest batch, or withdrawn from the list.
    fn left(&self, candidate: CandidateId) -> Result<Option<Left>> {
        let Some(person) = self.roster.line(candidate) else {
            return Ok(None);
        };
        if let (Some(stage), Some(batch)) = (person.stage.filter(|stage| stage.has_left()), person.batch) {
            let mut statement = self.store.prepare_cached(
                "SELECT max(moved_on) FROM stage_moves WHERE candidate = ?1 AND batch = ?2 AND stage = ?3 AND gone = 0",
            )?;
            let since = statement.query_row((candidate, batch, stage), |row| row.get(0))?;
            return Ok(Some(Left {
                stage: Some(stage),
                since,
            }));
        }
        Ok(person.withdrawn.then_some(Left {
            stage: None,
            since: None,
        }))
    }

    fn original(&self, id: OriginalId) -> Result<(Original, PaperKind)> {
        let row: Option<Original> = records::get(self.store, "originals", &id)?;
        let row = row.ok_or_else(|| Refusal::not_found("originals"))?;
        let kind = self.readable_kind(row.kind.as_deref().unwrap_or_default())?;
        Ok((row, kind))
    }
}

impl Writing<'_> {
    /// Takes an original in, or corrects what was written about one, and says whose.
    ///
    /// # Errors
    /// [`Refusal::Fields`]: a paper is held for a reason and at a place; [`Refusal::NameUnknown`], [`Refusal::NotFound`].
    pub fn receive_original(&self, ask: Keyed<OriginalId, Original>) -> Result<CandidateId> {
        let Keyed { id, mut row } = ask;
        (row.returned_on, row.returned_to) = (None, None);
        if let Some(id) = id {
            let (held, _) = self.original(id)?;
            row.candidate = held.candidate;
            (row.returned_on, row.returned_to) = (held.returned_on, held.returned_to);
        }
        tidy([
            &mut row.kind,
            &mut row.number,
            &mut row.received_on,
            &mut row.reason,
            &mut row.held_at,
        ]);
        if row.received_on.is_none() {
            row.received_on = Some(self.today().to_string());
        }
        let mut checking = Checking::new(self.today());
        checking.required("kind", &row.kind);
        checking.required("reason", &row.reason);
        checking.required("held_at", &row.held_at);
        checking.past_day("received_on", &mut row.received_on);
        for (field, text) in [
            ("number", &row.number),
            ("reason", &row.reason),
            ("held_at", &row.held_at),
        ] {
            checking.length(field, text);
        }
        if row.returned_on.is_some() && row.returned_on < row.received_on {
            checking.wrong("received_on", Problem::EndsBeforeItStarts);
        }
        checking.finish()?;
        let kind = self.readable_kind(row.kind.as_deref().unwrap_or_default())?;
        let id = id.unwrap_or_else(|| OriginalId::new(&self.stamp));
        records::put(self.store, "originals", &[("id", &id)], &row)?;
        self.tell_paper(row.candidate, &kind)?;
        Ok(row.candidate)
    }

    /// Gives an original back, and says whose.
    ///
    /// # Errors
    /// [`Refusal::Fields`], [`Refusal::NotFound`].
    pub fn return_original(&self, ask: ReturnOriginal) -> Result<CandidateId> {
        let (mut row, kind) = self.original(ask.original)?;
        (row.returned_on, row.returned_to) = (ask.returned_on, ask.returned_to);
        tidy([&mut row.returned_on, &mut row.returned_to]);
        if row.returned_on.is_none() {
            row.returned_on = Some(self.today().to_string());
        }
        let mut checking = Checking::new(self.today());
        checking.past_day("returned_on", &mut row.returned_on);
        checking.length("returned_to", &row.returned_to);
        if row.returned_on < row.received_on {
            checking.wrong("returned_on", Problem::EndsBeforeItStarts);
        }
        checking.finish()?;
        if row.returned_to.is_none() {
            row.returned_to = self.roster.line(row.candidate).map(|person| person.name);
        }
        records::put(self.store, "originals", &[("id", &ask.original)], &row)?;
        self.tell_paper(row.candidate, &kind)?;
        Ok(row.candidate)
    }
}
