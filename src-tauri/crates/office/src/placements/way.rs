//! What becomes of a placement: departure, arrival, a longer contract, homecoming. Each moves the person's stage too.

use super::placement::Placement;
use crate::{
    batches::MoveStage,
    candidates::background::Keyed,
    forms::{Checking, tidy},
    ids::{BatchId, CandidateId, ExtensionId, PlacementId, StageMoveId},
    office::{Reading, Writing},
    records::{self, Record, record},
    refusal::{Problem, Refusal, Result},
    vocabulary::{ReturnReason, Stage},
};
use chrono::NaiveDate;
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

/// The stages of those who came home.
const HOME: [Stage; 2] = [Stage::Returned, Stage::EarlyReturn];

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
    /// What a move to a stage tells.
    Told {
        /// To which stage.
        stage: Stage,
        /// On which day.
        moved_on: Option<String>,
        /// Why.
        reason: Option<String>,
    }
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
    /// The day on which a contract ends; for one of its extensions, the day on which it ended before that.
    pub(crate) fn end_of(
        &self,
        id: PlacementId,
        row: &Placement,
        before: Option<ExtensionId>,
    ) -> Result<Option<NaiveDate>> {
        let mut statement = self.store.prepare_cached(
            "SELECT until_on FROM extensions WHERE placement = ?1 AND gone = 0 AND until_on IS NOT NULL
               AND (?2 IS NULL OR id < ?2)",
        )?;
        let extended: Vec<String> = statement
            .query_map((id, before), |row| row.get(0))?
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

    /// Whether somebody stands at one of those stages of that batch now.
    fn stands_at(&self, batch: BatchId, candidate: CandidateId, stages: &[Stage]) -> Result<bool> {
        let newest = self.stage_in(batch, candidate)?;
        Ok(newest.is_some_and(|stage| stages.contains(&stage)))
    }
}

impl Writing<'_> {
    /// Notes that people departed, and says of which batch they are.
    ///
    /// # Errors
    /// [`Refusal::Fields`] for a day that has not come or that lies after the arrival or the homecoming,
    /// [`Refusal::NotFound`], and what the stage's gate refuses.
    pub fn depart(&self, ask: OnTheWay) -> Result<Option<BatchId>> {
        let on = self.day_of_way(&ask, |row, day| {
            let later = row.arrived_on.as_deref().or(row.returned_on.as_deref());
            later.is_none_or(|later| day <= later)
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
    /// [`Refusal::Fields`] for a day that has not come or that lies before the departure or after the homecoming,
    /// [`Refusal::NotDeparted`], [`Refusal::NotFound`].
    pub fn arrive(&self, ask: OnTheWay) -> Result<Option<BatchId>> {
        let on = self.day_of_way(&ask, |row, day| {
            row.departed_on.as_deref().is_none_or(|departed| departed <= day)
                && row.returned_on.as_deref().is_none_or(|returned| day <= returned)
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
    /// [`Refusal::Fields`] without a reason, without a word on an early return, or for a day before the departure,
    /// [`Refusal::NotDeparted`], [`Refusal::NotFound`].
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
        if row.return_reason == Some(ReturnReason::Early) {
            checking.required("return_note", &row.return_note);
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
        let is_home = match held.batch {
            Some(batch) => self.stands_at(batch, held.candidate, &HOME)?,
            None => false,
        };
        // Who came home, and went elsewhere since, stays there when the homecoming is corrected.
        if held.returned_on.is_none() || is_home {
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

    /// Corrects the move that told of a departure, an arrival or a homecoming, so that the way tells what the placement
    /// tells: somebody who is home does not come home once more. A day that does not fit between the moves before and
    /// after stays as it is.
    fn correct_move(
        &self,
        batch: BatchId,
        candidate: CandidateId,
        stage: Stage,
        on: &str,
        reason: Option<&str>,
    ) -> Result<()> {
        let told: &[Stage] = match stage {
            Stage::Departed => &[Stage::Departed],
            Stage::Arrived => &[Stage::Arrived],
            Stage::Returned | Stage::EarlyReturn => &HOME,
            // A second extension is one more, and no correction; nothing else is told by a placement.
            Stage::Extended
            | Stage::Placed
            | Stage::Enquiry
            | Stage::Registered
            | Stage::Selection
            | Stage::Admitted
            | Stage::Training
            | Stage::ExamReady
            | Stage::Certified
            | Stage::Shortlisted
            | Stage::Interview
            | Stage::Matched
            | Stage::PreDeparture
            | Stage::Coe
            | Stage::Visa
            | Stage::Opp
            | Stage::SendOff
            | Stage::Withdrawn
            | Stage::Failed
            | Stage::Deferred
            | Stage::MedicalHold
            | Stage::DroppedOut
            | Stage::Absconded => return Ok(()),
        };
        let mut statement = self.store.prepare_cached(
            "SELECT id, stage, moved_on, reason FROM stage_moves
             WHERE batch = ?1 AND candidate = ?2 AND gone = 0 AND stage IS NOT NULL ORDER BY moved_on, id",
        )?;
        let moves = statement.query_map((batch, candidate), |row| {
            Ok((row.get::<_, StageMoveId>("id")?, Told::from_row(row)?))
        })?;
        let moves: Vec<(StageMoveId, Told)> = moves.collect::<rusqlite::Result<_>>()?;
        let Some(place) = moves.iter().rposition(|(_, row)| told.contains(&row.stage)) else {
            return Ok(());
        };
        let day = |place: Option<usize>| moves.get(place?).and_then(|(_, row)| row.moved_on.as_deref());
        let fits = day(place.checked_sub(1)).is_none_or(|before| before <= on)
            && day(Some(place + 1)).is_none_or(|after| on <= after);
        let Some((id, held)) = moves.get(place) else {
            return Ok(());
        };
        let row = Told {
            stage,
            moved_on: if fits {
                Some(on.to_owned())
            } else {
                held.moved_on.clone()
            },
            reason: reason.map(str::to_owned).or_else(|| held.reason.clone()),
        };
        if row != *held {
            records::change(self.store, "stage_moves", id, &row)?;
        }
        Ok(())
    }

    /// Moves the people of these placements to a stage of their batch; who was there already stays, and the day of it is
    /// corrected.
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
            let is_there = if HOME.contains(&stage) {
                self.stands_at(batch, row.candidate, &HOME)?
            } else {
                self.has_come_to(batch, row.candidate, stage)?
            };
            if is_there {
                self.correct_move(batch, row.candidate, stage, on, reason.as_deref())?;
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
