//! Moving people from stage to stage: first the look at who may go and who is held up, then the move.

use super::{
    follows::{Turn, stood, turn},
    gates::asked_between,
};
use crate::{
    Deed,
    batches::{MoveStage, StageMove},
    forms::{Checking, tidy},
    ids::{BatchId, CandidateId},
    office::{Reading, Writing},
    readiness::{
        demands::Demand,
        judge::DemandStanding,
        page::{PersonReadiness, ReadinessPage},
    },
    refusal::{Problem, Refusal, Result},
    vocabulary::{Stage, Step},
};
use chrono::NaiveDate;
use rusqlite::OptionalExtension;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeSet, HashMap};
use ts_rs::TS;

/// A demand that a gate asks and somebody does not meet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Unmet {
    /// What is asked.
    pub demand: Demand,
    /// How it stands, and where it is mended.
    pub standing: DemandStanding,
}

/// Why somebody does not move.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "why", rename_all = "snake_case")]
pub enum Hold {
    /// A gate on the way asks for what is not met; an administrator may override it.
    Gate {
        /// What.
        unmet: Vec<Unmet>,
    },
    /// The person stands there already.
    Already,
    /// That stage does not follow the present one.
    DoesNotFollow {
        /// The present one.
        from: Option<Stage>,
    },
    /// The person departed with this batch before.
    DepartedBefore,
    /// The person is abroad with another batch.
    AbroadElsewhere {
        /// Its name.
        batch: String,
    },
    /// The person moved after that day.
    MovedSince {
        /// When.
        on: NaiveDate,
    },
    /// The person is not in the batch.
    NotInBatch,
}

/// Somebody who does not move.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct HeldUp {
    /// Who.
    pub candidate: CandidateId,
    /// The name.
    pub name: String,
    /// Why.
    pub hold: Hold,
}

/// What a move would do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MoveLook {
    /// In which batch.
    pub batch: BatchId,
    /// Its day of departure.
    pub departs_on: Option<NaiveDate>,
    /// To which stage.
    pub stage: Stage,
    /// The steps whose demands are asked on the way there.
    pub asks: Vec<Step>,
    /// How many demands that is.
    pub demands: u32,
    /// The set that says so; blank: the programme has none, and gates ask nothing.
    pub set_name: Option<String>,
    /// Whether a reason must be said.
    pub needs_reason: bool,
    /// Who may go.
    pub ready: Vec<CandidateId>,
    /// Who is held up.
    pub held: Vec<HeldUp>,
    /// Whether the reader may override a gate.
    pub may_override: bool,
}

/// Somebody who would move.
struct Mover {
    candidate: CandidateId,
    name: String,
    enrolled: bool,
    so_far: Vec<Stage>,
    moved_on: Option<NaiveDate>,
    abroad_with: Option<String>,
}

/// How a gate is kept.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Keeping {
    Asked,
    Overridden,
    NotAsked,
}

impl Reading<'_> {
    /// What a move would do: which gates it comes through, who may go, and who is held up for what.
    ///
    /// # Errors
    /// [`Refusal::Fields`] when the day cannot be, [`Refusal::NotFound`], or a fault of the store.
    pub fn look_at_move(&self, mut ask: MoveStage) -> Result<MoveLook> {
        let on = self.checked_day(&mut ask)?;
        self.look(&ask, on, Keeping::Asked)
    }

    fn checked_day(&self, ask: &mut MoveStage) -> Result<NaiveDate> {
        tidy([&mut ask.moved_on, &mut ask.reason]);
        let mut checking = Checking::new(self.today());
        let on = checking.past_day("moved_on", &mut ask.moved_on);
        checking.length("reason", &ask.reason);
        checking.finish()?;
        Ok(on.unwrap_or_else(|| self.today()))
    }

    fn look(&self, ask: &MoveStage, on: NaiveDate, keeping: Keeping) -> Result<MoveLook> {
        let mut seen = BTreeSet::new();
        let everybody = ask.candidates.iter().copied().filter(|one| seen.insert(*one));
        let movers: Vec<Mover> = everybody.map(|one| self.mover(ask, one)).collect::<Result<_>>()?;
        let mut look = MoveLook {
            batch: ask.batch,
            departs_on: None,
            stage: ask.stage,
            asks: Vec::new(),
            demands: 0,
            set_name: None,
            needs_reason: false,
            ready: Vec::new(),
            held: Vec::new(),
            may_override: Deed::OverrideGate.is_allowed(self.role),
        };
        let mut going = Vec::new();
        for mover in movers {
            match held(&mover, ask.stage, on) {
                Ok(needs_reason) => {
                    look.needs_reason |= needs_reason;
                    going.push(mover);
                }
                Err(hold) => look.held.push(mover.held(hold)),
            }
        }
        if keeping == Keeping::NotAsked {
            look.ready = going.iter().map(|mover| mover.candidate).collect();
        } else {
            self.ask_gates(going, &mut look)?;
        }
        Ok(look)
    }

    fn mover(&self, ask: &MoveStage, candidate: CandidateId) -> Result<Mover> {
        let name: Option<Option<String>> = self
            .store
            .prepare_cached("SELECT name FROM candidates WHERE id = ?1")?
            .query_row([candidate], |row| row.get(0))
            .optional()?;
        let enrolled = self
            .store
            .prepare_cached("SELECT 1 FROM enrolments WHERE batch = ?1 AND candidate = ?2 AND gone = 0")?
            .exists((ask.batch, candidate))?;
        let mut moves = self.store.prepare_cached(
            "SELECT stage, moved_on FROM stage_moves WHERE candidate = ?1 AND batch = ?2 AND gone = 0 AND stage IS NOT NULL
             ORDER BY moved_on, id",
        )?;
        let so_far: Vec<(Stage, Option<NaiveDate>)> = moves
            .query_map((candidate, ask.batch), |row| Ok((row.get(0)?, row.get(1)?)))?
            .collect::<rusqlite::Result<_>>()?;
        let abroad_with = match ask.stage {
            Stage::Departed => self.abroad_with(candidate, ask.batch)?,
            _ => None,
        };
        Ok(Mover {
            candidate,
            name: name.flatten().unwrap_or_default(),
            enrolled,
            moved_on: so_far.last().and_then(|(_, on)| *on),
            so_far: so_far.into_iter().map(|(stage, _)| stage).collect(),
            abroad_with,
        })
    }

    /// The name of another batch with which somebody is abroad.
    fn abroad_with(&self, candidate: CandidateId, batch: BatchId) -> Result<Option<String>> {
        let mut statement = self.store.prepare_cached(
            "SELECT coalesce(b.name, '') FROM enrolments e JOIN batches b ON b.id = e.batch
             WHERE e.candidate = ?1 AND e.batch <> ?2 AND e.gone = 0 AND
               (SELECT m.stage FROM stage_moves m WHERE m.candidate = e.candidate AND m.batch = e.batch AND m.gone = 0
                ORDER BY m.moved_on DESC, m.id DESC LIMIT 1) IN ('departed', 'arrived', 'placed', 'extended', 'absconded')",
        )?;
        Ok(statement.query_row((candidate, batch), |row| row.get(0)).optional()?)
    }

    fn ask_gates(&self, going: Vec<Mover>, look: &mut MoveLook) -> Result<()> {
        let Some(first) = going.first() else { return Ok(()) };
        let only = (going.len() == 1).then_some(first.candidate);
        let page = self.readiness_in(look.batch, only)?;
        let mut known: HashMap<CandidateId, PersonReadiness> =
            page.people.iter().map(|one| (one.candidate, one.clone())).collect();
        let mut all = BTreeSet::new();
        for mover in going {
            let asks = asked_between(&page.gates, stood(&mover.so_far), look.stage);
            let person = match known.remove(&mover.candidate) {
                Some(person) => Some(person),
                // Who stepped aside is not on the batch's page.
                None if asks.is_empty() => None,
                None => self
                    .readiness_in(look.batch, Some(mover.candidate))?
                    .people
                    .into_iter()
                    .next(),
            };
            let unmet = person.map(|person| unmet(&page, &person, &asks)).unwrap_or_default();
            all.extend(asks);
            if unmet.is_empty() {
                look.ready.push(mover.candidate);
            } else {
                look.held.push(mover.held(Hold::Gate { unmet }));
            }
        }
        let demands = page
            .demands
            .iter()
            .filter(|demand| all.contains(&demand.used_at))
            .count();
        look.demands = u32::try_from(demands).unwrap_or(u32::MAX);
        look.asks = all.into_iter().collect();
        look.departs_on = page.departs_on;
        look.set_name = page.set.map(|set| set.name);
        Ok(())
    }
}

impl Writing<'_> {
    /// Moves candidates to a stage: all of them, or nobody.
    ///
    /// # Errors
    /// [`Refusal::HeldUp`] with everybody who cannot go and why, [`Refusal::Fields`] when the day cannot be or a reason
    /// is missing.
    pub fn move_stage(&self, ask: MoveStage) -> Result<()> {
        self.go(ask, Keeping::Asked)
    }

    /// As [`Writing::move_stage`], also for whom a gate would hold up; what was not met is kept with the move.
    ///
    /// # Errors
    /// [`Refusal::NotAllowed`] for everybody but administrators, [`Refusal::Fields`] without a reason, and what
    /// [`Writing::move_stage`] refuses for other causes than the gate's.
    pub fn override_gate(&self, ask: MoveStage) -> Result<()> {
        if !Deed::OverrideGate.is_allowed(self.role) {
            let deed = Deed::OverrideGate.word().to_owned();
            return Err(Refusal::NotAllowed { deed }.into());
        }
        self.go(ask, Keeping::Overridden)
    }

    /// As [`Writing::move_stage`], for a stage that was reached before the office kept its papers here: no gate is asked.
    /// It is for taking over what is known of the past, and no face offers it.
    ///
    /// # Errors
    /// As [`Writing::move_stage`], the gate aside.
    pub fn note_stage(&self, ask: MoveStage) -> Result<()> {
        self.go(ask, Keeping::NotAsked)
    }

    fn go(&self, mut ask: MoveStage, keeping: Keeping) -> Result<()> {
        let on = self.checked_day(&mut ask)?;
        let look = self.look(&ask, on, keeping)?;
        if ask.reason.is_none() && (look.needs_reason || keeping == Keeping::Overridden) {
            return Err(Refusal::field("reason", Problem::Empty).into());
        }
        let passes = |held: &HeldUp| keeping == Keeping::Overridden && matches!(held.hold, Hold::Gate { .. });
        let (over, held): (Vec<HeldUp>, Vec<HeldUp>) = look.held.into_iter().partition(passes);
        if !held.is_empty() {
            return Err(Refusal::HeldUp {
                stage: ask.stage,
                count: crate::counted(held.len()),
                people: held,
            }
            .into());
        }
        for candidate in &look.ready {
            self.keep_move(&row(&ask, on, *candidate, None))?;
        }
        for held in &over {
            let codes = serde_json::to_string(&held.hold.codes())?;
            self.keep_move(&row(&ask, on, held.candidate, Some(codes)))?;
        }
        self.tell("people", look.ready.len() + over.len());
        self.tell("stage", ask.stage.word());
        if let (Keeping::Overridden, Some(reason)) = (keeping, &ask.reason) {
            self.tell("reason", reason);
        }
        if let [one] = ask.candidates[..] {
            self.tell_name(one)?;
        }
        self.tell_batch(ask.batch)
    }
}

impl Mover {
    fn held(self, hold: Hold) -> HeldUp {
        HeldUp {
            candidate: self.candidate,
            name: self.name,
            hold,
        }
    }
}

impl Hold {
    /// The codes of the demands that are not met.
    fn codes(&self) -> Vec<&str> {
        match self {
            Hold::Gate { unmet } => unmet.iter().map(|one| one.standing.demand.as_str()).collect(),
            Hold::Already
            | Hold::DoesNotFollow { .. }
            | Hold::DepartedBefore
            | Hold::AbroadElsewhere { .. }
            | Hold::MovedSince { .. }
            | Hold::NotInBatch => Vec::new(),
        }
    }
}

/// Whether a reason must be said, or why the person does not move at all.
fn held(mover: &Mover, to: Stage, on: NaiveDate) -> std::result::Result<bool, Hold> {
    if !mover.enrolled {
        return Err(Hold::NotInBatch);
    }
    let needs_reason = match turn(&mover.so_far, to) {
        Turn::Free => false,
        Turn::WithReason => true,
        Turn::Already => return Err(Hold::Already),
        Turn::DepartedBefore => return Err(Hold::DepartedBefore),
        Turn::Never => {
            let from = mover.so_far.last().copied();
            return Err(Hold::DoesNotFollow { from });
        }
    };
    if let Some(batch) = &mover.abroad_with {
        return Err(Hold::AbroadElsewhere { batch: batch.clone() });
    }
    match mover.moved_on {
        Some(since) if on < since => Err(Hold::MovedSince { on: since }),
        _ => Ok(needs_reason),
    }
}

fn unmet(page: &ReadinessPage, person: &PersonReadiness, asks: &BTreeSet<Step>) -> Vec<Unmet> {
    let each = page.demands.iter().zip(&person.standings);
    let open = each.filter(|(demand, standing)| asks.contains(&demand.used_at) && !standing.state.is_green());
    open.map(|(demand, standing)| Unmet {
        demand: demand.clone(),
        standing: standing.clone(),
    })
    .collect()
}

fn row(ask: &MoveStage, on: NaiveDate, candidate: CandidateId, unmet: Option<String>) -> StageMove {
    StageMove {
        batch: ask.batch,
        candidate,
        stage: ask.stage,
        moved_on: Some(on.to_string()),
        reason: ask.reason.clone(),
        unmet,
    }
}
