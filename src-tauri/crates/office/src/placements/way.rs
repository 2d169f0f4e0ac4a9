//! What becomes of a placement: departure, arrival, a longer contract, homecoming. Each moves the person's stage too.

use super::placement::Placement;
use crate::{
    batches::MoveStage,
    candidates::background::Keyed,
    forms::{Checking, tidy},
    ids::{BatchId, CandidateId, ExtensionId, PlacementId},
    office::{Reading, Writing},
    records::{self, record},
    refusal::{Problem, Refusal, Result},
    vocabulary::{ReturnReason, Stage},
};
use chrono::NaiveDate;
use rusqlite::OptionalExtension;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

record! {
    /// A contract that was made longer.
    Extension {
        /// Which.
        placement: PlacementId,
        /// The new last day.
        until_on: Option<String>,
        /// When it was agreed.
        agreed_on: Option<String>,
        /// Why.
        reason: Option<String>,
    }
}

/// People who depart, or arrive, on one day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OnTheWay {
    /// Their placements.
    pub placements: Vec<PlacementId>,
    /// When, in any office shape; today when left out.
    pub on: Option<String>,
    /// Why.
    pub reason: Option<String>,
    /// Also whom the gate of the stage would hold up; for administrators, with the reason.
    #[serde(default)]
    pub despite: bool,
}

/// Somebody who came home.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ComeHome {
    /// Which placement ends.
    pub placement: PlacementId,
    /// When; today when left out.
    pub returned_on: Option<String>,
    /// Why, as the ministry's sheet asks.
    pub return_reason: Option<ReturnReason>,
    /// What else is known of it.
    pub return_note: Option<String>,
}

record! {
    /// A departure.
    Departure {
        /// When.
        departed_on: Option<String>,
    }
}
record! {
    /// An arrival.
    Arrival {
        /// When.
        arrived_on: Option<String>,
    }
}
record! {
    /// A homecoming.
    Homecoming {
        /// When.
        returned_on: Option<String>,
        /// Why.
        return_reason: Option<ReturnReason>,
        /// What else is known of it.
        return_note: Option<String>,
    }
}

/// The day on which a contract ends: that of the longest extension, or the one that was signed.
#[must_use]
pub fn ends_on<'d>(signed: Option<&'d str>, extended: impl IntoIterator<Item = &'d str>) -> Option<NaiveDate> {
    let days = signed.into_iter().chain(extended);
    days.filter_map(|day| day.parse().ok()).max()
}

impl Reading<'_> {
    pub(crate) fn end_of(
        &self,
        id: PlacementId,
        row: &Placement,
        but: Option<ExtensionId>,
    ) -> Result<Option<NaiveDate>> {
        let mut statement = self.store.prepare_cached(
            "SELECT until_on FROM extensions WHERE placement = ?1 AND gone = 0 AND until_on IS NOT NULL AND id IS NOT ?2",
        )?;
        let extended: Vec<String> = statement
            .query_map((id, but), |row| row.get(0))?
            .collect::<rusqlite::Result<_>>()?;
        Ok(ends_on(
            row.contract_until.as_deref(),
            extended.iter().map(String::as_str),
        ))
    }

    /// Whether somebody has come to that stage of that batch, since they last came home.
    fn has_come_to(&self, batch: BatchId, candidate: CandidateId, stage: Stage) -> Result<bool> {
        let mut statement = self.store.prepare_cached(
            "SELECT 1 FROM stage_moves WHERE batch = ?1 AND candidate = ?2 AND gone = 0 AND stage = ?3 AND moved_on >= coalesce(
               (SELECT max(moved_on) FROM stage_moves
                WHERE batch = ?1 AND candidate = ?2 AND gone = 0 AND stage IN ('returned', 'early_return')), '')",
        )?;
        Ok(statement.exists((batch, candidate, stage))?)
    }

    /// Whether somebody stands at that stage of that batch now.
    fn stands_at(&self, batch: BatchId, candidate: CandidateId, stage: Stage) -> Result<bool> {
        let newest: Option<Stage> = self
            .store
            .prepare_cached(
                "SELECT stage FROM stage_moves WHERE batch = ?1 AND candidate = ?2 AND gone = 0
                 ORDER BY moved_on DESC, id DESC LIMIT 1",
            )?
            .query_row((batch, candidate), |row| row.get(0))
            .optional()?;
        Ok(newest == Some(stage))
    }
}

impl Writing<'_> {
    /// Notes that people departed, and says of which batch they are.
    ///
    /// # Errors
    /// [`Refusal::Fields`] for a day that has not come or that lies after the arrival,
    /// [`Refusal::NotFound`], and what the stage's gate refuses.
    pub fn depart(&self, ask: OnTheWay) -> Result<Option<BatchId>> {
        let on = self.day_of_way(&ask, |row, day| {
            row.arrived_on.as_deref().is_none_or(|arrived| day <= arrived)
        })?;
        for id in &ask.placements {
            let row = Departure {
                departed_on: Some(on.clone()),
            };
            records::change(self.store, "placements", id, &row)?;
        }
        self.move_along(&ask.placements, Stage::Departed, &on, (ask.reason, ask.despite))
    }

    /// Notes that people arrived at the employer's, and says of which batch they are.
    ///
    /// # Errors
    /// [`Refusal::Fields`] for a day that has not come or that lies before the departure, [`Refusal::NotDeparted`],
    /// [`Refusal::NotFound`].
    pub fn arrive(&self, ask: OnTheWay) -> Result<Option<BatchId>> {
        let on = self.day_of_way(&ask, |row, day| {
            row.departed_on.as_deref().is_none_or(|departed| departed <= day)
        })?;
        for id in &ask.placements {
            self.must_have_departed(&self.placement(*id)?)?;
            let row = Arrival {
                arrived_on: Some(on.clone()),
            };
            records::change(self.store, "placements", id, &row)?;
        }
        self.move_along(&ask.placements, Stage::Arrived, &on, (ask.reason, ask.despite))
    }

    /// Notes that somebody came home, and says whose placement it was.
    ///
    /// # Errors
    /// [`Refusal::Fields`] without a reason or for a day before the departure, [`Refusal::NotDeparted`], [`Refusal::NotFound`].
    pub fn come_home(&self, ask: ComeHome) -> Result<CandidateId> {
        let held = self.placement(ask.placement)?;
        self.must_have_departed(&held)?;
        let mut row = Homecoming {
            returned_on: ask.returned_on,
            return_reason: ask.return_reason,
            return_note: ask.return_note,
        };
        tidy([&mut row.returned_on, &mut row.return_note]);
        row.returned_on = row.returned_on.or_else(|| Some(self.today().to_string()));
        let mut checking = Checking::new(self.today());
        checking.past_day("returned_on", &mut row.returned_on);
        if row.return_reason.is_none() {
            checking.wrong("return_reason", Problem::Empty);
        }
        checking.length("return_note", &row.return_note);
        if row.returned_on < held.departed_on.clone().max(held.arrived_on) {
            checking.wrong("returned_on", Problem::EndsBeforeItStarts);
        }
        checking.finish()?;
        records::change(self.store, "placements", &ask.placement, &row)?;
        let stage = match row.return_reason {
            Some(ReturnReason::Early) => Stage::EarlyReturn,
            Some(ReturnReason::Finished | ReturnReason::Other) | None => Stage::Returned,
        };
        // A correction is the placement's alone: somebody who is home does not come home once more.
        if held.returned_on.is_none() {
            let on = row.returned_on.unwrap_or_default();
            self.move_along(&[ask.placement], stage, &on, (row.return_note, false))?;
        } else {
            self.tell_name(held.candidate)?;
        }
        Ok(held.candidate)
    }

    /// Makes a contract longer, or corrects how it was, and says whose.
    ///
    /// # Errors
    /// [`Refusal::Fields`] when the new end is no later than the one that counts, [`Refusal::NotFound`].
    pub fn extend_contract(&self, ask: Keyed<ExtensionId, Extension>) -> Result<CandidateId> {
        let Keyed { id, mut row } = ask;
        if let Some(id) = id {
            let held: Option<Extension> = records::get(self.store, "extensions", &id)?;
            row.placement = held.ok_or_else(|| Refusal::not_found("extensions"))?.placement;
        }
        let held = self.placement(row.placement)?;
        tidy([&mut row.until_on, &mut row.agreed_on, &mut row.reason]);
        row.agreed_on = row.agreed_on.or_else(|| Some(self.today().to_string()));
        let mut checking = Checking::new(self.today());
        checking.required("until_on", &row.until_on);
        let until = checking.day("until_on", &mut row.until_on);
        checking.past_day("agreed_on", &mut row.agreed_on);
        checking.length("reason", &row.reason);
        let end = self.end_of(row.placement, &held, id)?;
        if until.zip(end).is_some_and(|(until, end)| until <= end) {
            checking.wrong("until_on", Problem::EndsBeforeItStarts);
        }
        checking.finish()?;
        let is_new = id.is_none();
        let id = id.unwrap_or_else(|| ExtensionId::new(&self.stamp));
        records::put(self.store, "extensions", &[("id", &id)], &row)?;
        if is_new && held.arrived_on.is_some() && held.returned_on.is_none() {
            let on = row.agreed_on.unwrap_or_default();
            self.move_along(&[row.placement], Stage::Extended, &on, (row.reason, false))?;
        }
        self.tell_name(held.candidate)?;
        Ok(held.candidate)
    }

    /// Withdraws an extension that was a mistake, and says whose.
    ///
    /// # Errors
    /// [`Refusal::NotFound`].
    pub fn withdraw_extension(&self, id: ExtensionId) -> Result<CandidateId> {
        let held: Option<Extension> = records::get(self.store, "extensions", &id)?;
        let held = held.ok_or_else(|| Refusal::not_found("extensions"))?;
        self.withdraw("extensions", &id)?;
        let candidate = self.placement(held.placement)?.candidate;
        self.tell_name(candidate)?;
        Ok(candidate)
    }

    /// The day on which people move on, if it fits every one of them.
    fn day_of_way(&self, ask: &OnTheWay, fits: impl Fn(&Placement, &str) -> bool) -> Result<String> {
        if ask.placements.is_empty() {
            return Err(Refusal::field("people", Problem::Empty).into());
        }
        let mut on = ask.on.clone();
        tidy([&mut on]);
        let mut on = on.or_else(|| Some(self.today().to_string()));
        let mut checking = Checking::new(self.today());
        checking.past_day("on", &mut on);
        checking.finish()?;
        let on = on.unwrap_or_default();
        for id in &ask.placements {
            if !fits(&self.placement(*id)?, &on) {
                return Err(Refusal::field("on", Problem::EndsBeforeItStarts).into());
            }
        }
        Ok(on)
    }

    fn must_have_departed(&self, row: &Placement) -> Result<()> {
        if row.departed_on.is_some() {
            return Ok(());
        }
        let person = self.roster.line(row.candidate).map(|line| line.name);
        Err(Refusal::NotDeparted {
            person: person.unwrap_or_default(),
        }
        .into())
    }

    /// Moves the people of these placements to a stage of their batch; who was there already stays.
    fn move_along(
        &self,
        placements: &[PlacementId],
        stage: Stage,
        on: &str,
        (reason, despite): (Option<String>, bool),
    ) -> Result<Option<BatchId>> {
        let mut batches: Vec<(BatchId, Vec<CandidateId>)> = Vec::new();
        for id in placements {
            let row = self.placement(*id)?;
            let Some(batch) = row.batch else { continue };
            let is_there = if matches!(stage, Stage::Returned | Stage::EarlyReturn) {
                self.stands_at(batch, row.candidate, stage)?
            } else {
                self.has_come_to(batch, row.candidate, stage)?
            };
            if is_there {
                continue;
            }
            match batches.iter_mut().find(|(one, _)| *one == batch) {
                Some((_, candidates)) => candidates.push(row.candidate),
                None => batches.push((batch, vec![row.candidate])),
            }
        }
        for (batch, candidates) in batches {
            let ask = MoveStage {
                batch,
                candidates,
                stage,
                moved_on: Some(on.to_owned()),
                reason: reason.clone(),
            };
            if despite {
                self.override_gate(ask)?;
            } else {
                self.move_stage(ask)?;
            }
        }
        self.told_of(placements)
    }
}
