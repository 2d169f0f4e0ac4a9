//! A batch's readiness, one person's, and what a changed set of demands would change.

use super::{
    demands::{Asked, Demand, DemandRule, Link, RequirementSet, checked},
    facts::{Known, Open, Wanted},
    judge::{Dates, DemandStanding, DemandState, Why, judge},
};
use crate::{
    batches::BatchWay,
    candidates::background::Keyed,
    deed::may_see_health,
    exams::judge::Confidence,
    ids::{BatchId, CandidateId, ProgrammeId, RequirementSetId},
    office::Reading,
    pipeline::gates::{Gate, asked_between},
    refusal::{Refusal, Result},
    vocabulary::{Stage, Step},
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use ts_rs::TS;

/// The set that a batch is held against.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SetHead {
    /// Which.
    pub id: RequirementSetId,
    /// As scripts name it.
    pub code: String,
    /// As the office calls it.
    pub name: String,
    /// The first day of departure of the rule that applies.
    pub from: NaiveDate,
    /// Who says so.
    pub source: String,
    /// How sure it is.
    pub confidence: Confidence,
}

/// A step of the way on its planned day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct StepOn {
    /// The step.
    pub step: Step,
    /// Its planned day.
    pub on: Option<NaiveDate>,
    /// Who says how long before departure it is.
    pub source: String,
    /// How sure that is.
    pub confidence: Confidence,
}

/// One person of a batch.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PersonReadiness {
    /// Who.
    pub candidate: CandidateId,
    /// The name.
    pub name: String,
    /// The class.
    pub class_name: Option<String>,
    /// The seat.
    pub seat: Option<i32>,
    /// Whether nothing stands in the way.
    pub ready: bool,
    /// Every demand, in the order of the page's demands.
    pub standings: Vec<DemandStanding>,
}

/// The readiness of a batch.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ReadinessPage {
    /// The batch.
    pub batch: BatchId,
    /// Its name.
    pub batch_name: String,
    /// The planned day of departure.
    pub departs_on: Option<NaiveDate>,
    /// Whether that day is in question.
    pub departure_in_question: bool,
    /// Days until then; negative once it is over.
    pub days_left: Option<i32>,
    /// The set of demands; blank when the programme has none for that day, and then nobody is called ready.
    pub set: Option<SetHead>,
    /// The steps before departure.
    pub steps: Vec<StepOn>,
    /// The demands.
    pub demands: Vec<Demand>,
    /// What each stage asks of those who come to it.
    pub gates: Vec<Gate>,
    /// Its people by class and seat, without those who stepped aside.
    pub people: Vec<PersonReadiness>,
    /// How many of them are ready.
    pub ready: u32,
}

/// Somebody whose colour a changed set would change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ColourChange {
    /// Who.
    pub candidate: CandidateId,
    /// The name.
    pub name: String,
    /// The batch's name.
    pub batch_name: String,
    /// Whether nothing stood in the way.
    pub was_ready: bool,
    /// Whether nothing would stand in the way.
    pub is_ready: bool,
    /// Names of demands that would stand in the way and did not.
    pub newly_open: Vec<String>,
    /// Names of demands that would no longer stand in the way.
    pub no_longer_open: Vec<String>,
}

/// Somebody whom another gate than now would hold up, or none any more.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct GateChange {
    /// Who.
    pub candidate: CandidateId,
    /// The name.
    pub name: String,
    /// The batch's name.
    pub batch_name: String,
    /// The stage behind the first gate that holds them up now; blank: none does.
    pub was_held_at: Option<Stage>,
    /// The stage behind the first gate that would.
    pub is_held_at: Option<Stage>,
}

/// What a changed set of demands would change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SetPreview {
    /// Batches that are held against it and have not departed.
    pub batches: u32,
    /// Their people.
    pub people: u32,
    /// Whose colour changes, in any demand.
    pub changes: Vec<ColourChange>,
    /// Whom the gates would hold up elsewhere than now.
    pub gates: Vec<GateChange>,
}

type Sets = [Keyed<RequirementSetId, RequirementSet>];

/// A batch on its way, and what it is held against.
struct Way {
    of: BatchWay,
    in_question: bool,
}

impl Way {
    /// The set that the programme names, otherwise the first of its route; with its rule for the day of departure.
    fn set<'s>(
        &self,
        sets: &'s Sets,
        today: NaiveDate,
    ) -> Option<(&'s Keyed<RequirementSetId, RequirementSet>, &'s DemandRule)> {
        let day = self.of.departs_on.unwrap_or(today);
        let mut dated = sets.iter().filter_map(|set| Some((set, set.row.rule_on(day)?)));
        match self.of.demands {
            Some(named) => dated.find(|(set, _)| set.id == Some(named)),
            None => {
                let scheme = self.of.scheme?;
                dated.find(|(_, rule)| rule.schemes.contains(&scheme))
            }
        }
    }
}

impl Reading<'_> {
    /// Everybody's readiness in a batch.
    ///
    /// # Errors
    /// [`Refusal::NotFound`], or a fault of the store.
    pub fn readiness_of(&self, batch: BatchId) -> Result<ReadinessPage> {
        self.readiness_in(batch, None)
    }

    /// One person's readiness in the batch that began last; nothing without a batch.
    ///
    /// # Errors
    /// [`Refusal::NotFound`], or a fault of the store.
    pub fn readiness_for(&self, candidate: CandidateId) -> Result<Option<ReadinessPage>> {
        let mut statement = self.store.prepare_cached("SELECT 1 FROM candidates WHERE id = ?1")?;
        if !statement.exists([candidate])? {
            return Err(Refusal::not_found("candidates").into());
        }
        let way = self.way_of(candidate)?;
        way.batch
            .map(|batch| self.readiness_in(batch, Some(candidate)))
            .transpose()
    }

    pub(crate) fn readiness_in(&self, batch: BatchId, only: Option<CandidateId>) -> Result<ReadinessPage> {
        let today = self.today();
        let open = self.open_questions()?;
        let way = self.way_in(batch, &open)?;
        let sets = self.list_requirement_sets()?;
        let found = way.set(&sets, today);
        let rule = found.map(|(_, rule)| rule);
        let known = self.known_for(batch, only, &[rule], &way, &open)?;
        let people = self.hold_against(&known, rule, &way)?;
        let chain: &[Link] = rule.map(|rule| rule.chain.as_slice()).unwrap_or_default();
        let dates = way.dates(chain, today);
        let ready = people.iter().filter(|person| person.ready).count();
        Ok(ReadinessPage {
            batch,
            departs_on: way.of.departs_on,
            departure_in_question: way.in_question,
            days_left: way
                .of
                .departs_on
                .and_then(|day| i32::try_from((day - today).num_days()).ok()),
            set: found.and_then(|(set, rule)| head(set, rule)),
            steps: chain
                .iter()
                .map(|link| StepOn {
                    step: link.step,
                    on: dates.used_on(link.step),
                    source: link.source.clone(),
                    confidence: link.confidence,
                })
                .collect(),
            demands: rule.map(|rule| rule.demands.clone()).unwrap_or_default(),
            gates: rule.map(DemandRule::gates).unwrap_or_default(),
            ready: u32::try_from(ready).unwrap_or(u32::MAX),
            people,
            batch_name: way.of.name,
        })
    }

    /// What a programme demands of those who would leave today: the set it names, otherwise the first of its route.
    ///
    /// # Errors
    /// A fault of the store.
    pub fn requirement_set_of(&self, programme: ProgrammeId) -> Result<Option<RequirementSet>> {
        let programmes = self.partners()?;
        let of = |id: Option<ProgrammeId>| id == Some(programme);
        let named = programmes
            .work
            .iter()
            .find(|keyed| of(keyed.id))
            .and_then(|keyed| keyed.row.demands);
        let scheme = programmes
            .programmes
            .iter()
            .find(|keyed| of(keyed.id))
            .and_then(|keyed| keyed.row.scheme);
        let today = self.today();
        let holds = |set: &Keyed<RequirementSetId, RequirementSet>| match (named, set.row.rule_on(today)) {
            (_, None) => false,
            (Some(named), Some(_)) => set.id == Some(named),
            (None, Some(rule)) => scheme.is_some_and(|scheme| rule.schemes.contains(&scheme)),
        };
        let found = self.list_requirement_sets()?.into_iter().find(holds);
        Ok(found.map(|set| set.row))
    }

    fn way_in(&self, batch: BatchId, open: &Open) -> Result<Way> {
        Ok(Way {
            of: self.way_of_batch(batch)?,
            in_question: open.group("batches", &batch, "plan"),
        })
    }

    /// Everybody's facts, as far as any of these rules asks for them.
    fn known_for(
        &self,
        batch: BatchId,
        only: Option<CandidateId>,
        rules: &[Option<&DemandRule>],
        way: &Way,
        open: &Open,
    ) -> Result<Vec<Known>> {
        let rules = rules.iter().flatten();
        let demands: Vec<Demand> = rules.flat_map(|rule| rule.demands.clone()).collect();
        let wanted = Wanted {
            batch,
            only,
            demands: &demands,
            departs_on: way.of.departs_on,
        };
        self.known_in(&wanted, open)
    }

    fn hold_against(&self, known: &[Known], rule: Option<&DemandRule>, way: &Way) -> Result<Vec<PersonReadiness>> {
        let demands = rule.map(|rule| rule.demands.as_slice()).unwrap_or_default();
        let chain = rule.map(|rule| rule.chain.as_slice()).unwrap_or_default();
        let dates = way.dates(chain, self.today());
        let hidden = self.hidden(demands)?;
        let everybody = known.iter();
        Ok(everybody.map(|one| person(one, demands, &dates, &hidden)).collect())
    }

    /// Which demands the reader may not see into (Law 27/2022, specific personal data).
    fn hidden(&self, demands: &[Demand]) -> Result<Vec<bool>> {
        let kinds = self.paper_kinds()?;
        let closed = |code: &str| kinds.iter().any(|kind| kind.code == code && !self.may_read_kind(kind));
        let is_hidden = |asked: &&Asked| match asked {
            Asked::Health { .. } => !may_see_health(self.role),
            Asked::Paper { paper, .. } => closed(paper),
            Asked::ExamNeed { .. }
            | Asked::Hours { .. }
            | Asked::Attendance { .. }
            | Asked::Age { .. }
            | Asked::Education { .. }
            | Asked::Experience { .. }
            | Asked::Consent { .. }
            | Asked::Photo
            | Asked::Costs
            | Asked::Field { .. }
            | Asked::AnyOf { .. } => false,
        };
        let demands = demands.iter();
        Ok(demands
            .map(|demand| demand.asked.each().iter().any(is_hidden))
            .collect())
    }

    /// Who would change colour if a set were kept so.
    ///
    /// # Errors
    /// [`Refusal::Fields`] for a set that would not be kept, or a fault of the store.
    pub fn preview_requirement_set(&self, ask: Keyed<RequirementSetId, RequirementSet>) -> Result<SetPreview> {
        let today = self.today();
        let row = checked(ask.row, today)?;
        let before = self.list_requirement_sets()?;
        let mut after: Vec<_> = before
            .iter()
            .filter(|set| ask.id.is_none() || set.id != ask.id)
            .cloned()
            .collect();
        after.push(Keyed { id: ask.id, row });
        after.sort_by(|one, other| one.row.code.cmp(&other.row.code));
        let open = self.open_questions()?;
        let mut preview = SetPreview {
            batches: 0,
            people: 0,
            changes: Vec::new(),
            gates: Vec::new(),
        };
        for batch in self.list_batches()? {
            let way = self.way_in(batch.id, &open)?;
            let (old, new) = (way.set(&before, today), way.set(&after, today));
            let concerns = [old, new].into_iter().flatten().any(|(set, _)| set.id == ask.id);
            if !concerns || way.of.departs_on.is_some_and(|day| day < today) {
                continue;
            }
            let (old, new) = (old.map(|(_, rule)| rule), new.map(|(_, rule)| rule));
            let known = self.known_for(batch.id, None, &[old, new], &way, &open)?;
            let was = self.hold_against(&known, old, &way)?;
            let is = self.hold_against(&known, new, &way)?;
            preview.batches += 1;
            preview.people += crate::counted(is.len());
            for ((one, was), is) in known.iter().zip(&was).zip(&is) {
                let (was_held_at, is_held_at) = (held_at(old, one, was), held_at(new, one, is));
                if was_held_at != is_held_at {
                    preview.gates.push(GateChange {
                        candidate: one.candidate,
                        name: one.name.clone(),
                        batch_name: way.of.name.clone(),
                        was_held_at,
                        is_held_at,
                    });
                }
            }
            let names = names_of(old).chain(names_of(new)).collect();
            let changed = was
                .iter()
                .zip(&is)
                .filter_map(|pair| change(pair, &way.of.name, &names));
            preview.changes.extend(changed);
        }
        Ok(preview)
    }
}

impl Way {
    fn dates<'c>(&self, chain: &'c [Link], today: NaiveDate) -> Dates<'c> {
        Dates {
            today,
            departs_on: self.of.departs_on,
            in_question: self.in_question,
            chain,
        }
    }
}

fn head(set: &Keyed<RequirementSetId, RequirementSet>, rule: &DemandRule) -> Option<SetHead> {
    Some(SetHead {
        id: set.id?,
        code: set.row.code.clone(),
        name: set.row.name.clone(),
        from: rule.from,
        source: rule.source.clone(),
        confidence: rule.confidence,
    })
}

/// Nobody is called ready where nothing is demanded.
fn person(one: &Known, demands: &[Demand], dates: &Dates<'_>, hidden: &[bool]) -> PersonReadiness {
    let mut standings = judge(&one.facts, demands, dates);
    let ready = !standings.is_empty() && standings.iter().all(|standing| standing.state.is_green());
    for (standing, _) in standings.iter_mut().zip(hidden).filter(|(_, hidden)| **hidden) {
        standing.why = Why::Withheld;
        if !standing.state.is_green() {
            standing.state = DemandState::Missing;
        }
    }
    PersonReadiness {
        candidate: one.candidate,
        name: one.name.clone(),
        class_name: one.class_name.clone(),
        seat: one.seat,
        ready,
        standings,
    }
}

/// The stage behind the first gate ahead of somebody that would hold them up.
fn held_at(rule: Option<&DemandRule>, one: &Known, person: &PersonReadiness) -> Option<Stage> {
    let (gates, demands) = rule.map(|rule| (rule.gates(), rule.demands.as_slice()))?;
    let open = demands
        .iter()
        .zip(&person.standings)
        .filter(|(_, standing)| !standing.state.is_green());
    let open: BTreeSet<Step> = open.map(|(demand, _)| demand.used_at).collect();
    let holds = |gate: &&Gate| !asked_between(&gates, one.facts.stage, gate.stage).is_disjoint(&open);
    gates.iter().filter(holds).map(|gate| gate.stage).min()
}

fn names_of(rule: Option<&DemandRule>) -> impl Iterator<Item = (String, String)> {
    let demands = rule.map(|rule| rule.demands.as_slice()).unwrap_or_default();
    demands
        .iter()
        .map(|demand| (demand.code.clone(), demand.name.id.clone()))
}

fn open_of(person: &PersonReadiness) -> BTreeMap<&str, bool> {
    let standings = person.standings.iter();
    standings
        .map(|standing| (standing.demand.as_str(), standing.state.is_green()))
        .collect()
}

fn change(
    (was, is): (&PersonReadiness, &PersonReadiness),
    batch_name: &str,
    names: &BTreeMap<String, String>,
) -> Option<ColourChange> {
    let (before, after) = (open_of(was), open_of(is));
    let name = |code: &&str| names.get(*code).cloned().unwrap_or_else(|| (*code).to_owned());
    let lost = |from: &BTreeMap<&str, bool>, to: &BTreeMap<&str, bool>| -> Vec<String> {
        let open = to.iter().filter(|(_, green)| !**green).map(|(code, _)| code);
        open.filter(|code| from.get(*code).copied().unwrap_or(true))
            .map(name)
            .collect()
    };
    let (newly_open, no_longer_open) = (lost(&before, &after), lost(&after, &before));
    if was.ready == is.ready && newly_open.is_empty() && no_longer_open.is_empty() {
        return None;
    }
    Some(ColourChange {
        candidate: is.candidate,
        name: is.name.clone(),
        batch_name: batch_name.to_owned(),
        was_ready: was.ready,
        is_ready: is.ready,
        newly_open,
        no_longer_open,
    })
}
