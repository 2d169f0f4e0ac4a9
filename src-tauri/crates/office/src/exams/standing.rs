//! Where somebody stands: for each exam that the route asks for, which attempt satisfies it and until when, or what
//! comes nearest and when the next try is possible.
//!
//! Nothing is satisfied that will have lapsed on the day of departure, that is not yet settled between the two who
//! keyed it, or of which a part is missing.

use super::{
    attempts::{NextTry, next_try},
    judge::{Confidence, Remark, Score},
    needs::{Accepted, Need, NeedRule},
    results::ResultLine,
};
use crate::{
    batches::BatchWay,
    candidates::background::Keyed,
    hours::course::InLanguages,
    ids::{BatchId, CandidateId, NeedId},
    office::Reading,
    refusal::{Refusal, Result},
    vocabulary::Scheme,
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How one need stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum NeedState {
    /// Satisfied, and still good on the day of departure.
    Satisfied,
    /// Satisfied today, but no longer on the day of departure.
    LapsesBeforeDeparture,
    /// It was satisfied, and is no longer good.
    Expired,
    /// A result waits until the two who keyed it are brought together.
    Provisional,
    /// Nothing satisfies it.
    Missing,
}

/// What comes nearest to satisfying a need.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Nearest {
    /// The try.
    pub result: ResultLine,
    /// Points that the total lacks; blank when the total suffices, or when there are no points.
    pub lacks: Option<Score>,
}

/// One need of one person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct NeedStanding {
    /// The need's code.
    pub code: String,
    /// What is asked.
    pub name: InLanguages,
    /// It must be satisfied before departure; otherwise it is asked for later, abroad.
    pub before_departure: bool,
    /// How it stands.
    pub state: NeedState,
    /// The result behind that state.
    pub by: Option<ResultLine>,
    /// The last day on which that result is good; blank: no end.
    pub until: Option<NaiveDate>,
    /// What comes nearest, while nothing satisfies it.
    pub nearest: Option<Nearest>,
    /// When the exams that would satisfy it can be sat next, while it is not satisfied.
    pub next: Vec<NextTry>,
    /// Who asks for it.
    pub source: String,
    /// How sure that is, the accepted exam and its rule included.
    pub confidence: Confidence,
    /// What else a reader must know, such as who is exempt.
    pub remarks: Vec<Remark>,
}

/// Where somebody stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Standing {
    /// Who.
    pub candidate: CandidateId,
    /// The batch that was reckoned with: the one that began last.
    pub batch: Option<BatchId>,
    /// Its route; without one nothing is asked for.
    pub scheme: Option<Scheme>,
    /// The planned day of departure.
    pub departs_on: Option<NaiveDate>,
    /// Every need of the route, by code.
    pub needs: Vec<NeedStanding>,
}

impl Reading<'_> {
    /// Where a candidate stands.
    ///
    /// # Errors
    /// [`Refusal::NotFound`], or a fault of the store.
    pub fn standing_of(&self, candidate: CandidateId) -> Result<Standing> {
        let mut statement = self.store.prepare_cached("SELECT 1 FROM candidates WHERE id = ?1")?;
        if !statement.exists([candidate])? {
            return Err(Refusal::not_found("candidates").into());
        }
        let (needs, results) = (self.list_exam_needs()?, self.results_of(candidate)?);
        self.standing_by(candidate, &needs, &results)
    }

    /// Where a candidate stands by needs and results that are read already.
    pub(crate) fn standing_by(
        &self,
        candidate: CandidateId,
        needs: &[Keyed<NeedId, Need>],
        results: &[ResultLine],
    ) -> Result<Standing> {
        let BatchWay {
            batch,
            scheme,
            departs_on,
            ..
        } = self.way_of(candidate)?;
        let mut standing = Standing {
            candidate,
            batch,
            scheme,
            departs_on,
            needs: Vec::new(),
        };
        let Some(scheme) = scheme else {
            return Ok(standing);
        };
        let today = self.today();
        // Who has left is asked for nothing new: the rule stays that of the day of departure.
        let asked_on = departs_on.unwrap_or(today);
        for keyed in needs {
            let Some(rule) = keyed.row.rule_on(asked_on) else {
                continue;
            };
            if rule.schemes.contains(&scheme) {
                let mut need = stand(rule, results, departs_on, today);
                need.code.clone_from(&keyed.row.code);
                if need.state != NeedState::Satisfied {
                    need.next = self.next_tries(rule, results)?;
                }
                standing.needs.push(need);
            }
        }
        Ok(standing)
    }

    fn next_tries(&self, rule: &NeedRule, results: &[ResultLine]) -> Result<Vec<NextTry>> {
        let mut next = Vec::new();
        for accepted in &rule.any_of {
            if let Some(known) = self.exam_named(&accepted.exam)? {
                next.push(next_try(&known.exam, &known.name, results.iter(), self.today()));
            }
        }
        Ok(next)
    }
}

/// The settled result that satisfies a need longest, and one that may satisfy it once it is settled.
pub(crate) fn satisfying<'r>(
    rule: &NeedRule,
    results: &'r [ResultLine],
) -> (Option<&'r ResultLine>, Option<&'r ResultLine>) {
    let accepted_by = |line: &ResultLine| rule.any_of.iter().find(|accepted| accepted.exam == line.code);
    let enough =
        |line: &&ResultLine| !line.provisional && accepted_by(line).is_some_and(|accepted| suffices(accepted, line));
    // No end lasts longest; of two that last as long the newest counts.
    let lasting = |line: &&ResultLine| (line.good_until.unwrap_or(NaiveDate::MAX), line.held_on.clone());
    let by = results.iter().filter(enough).max_by_key(lasting);
    let keyed = results
        .iter()
        .find(|line| line.provisional && accepted_by(line).is_some());
    (by, keyed)
}

/// How one need stands, apart from when the next try is possible.
fn stand(rule: &NeedRule, results: &[ResultLine], departs_on: Option<NaiveDate>, today: NaiveDate) -> NeedStanding {
    let accepted_by = |line: &ResultLine| rule.any_of.iter().find(|accepted| accepted.exam == line.code);
    let (by, keyed) = satisfying(rule, results);
    let good_on = |line: &ResultLine, day: NaiveDate| line.good_until.is_none_or(|until| until >= day);
    let needed_on = departs_on.filter(|_| rule.before_departure);
    let state = match (by, keyed) {
        // What was good on the day of departure has done its work, though its time may be over since.
        (Some(by), _) if good_on(by, needed_on.unwrap_or(today)) => NeedState::Satisfied,
        (_, Some(_)) => NeedState::Provisional,
        (Some(by), None) if good_on(by, today) => NeedState::LapsesBeforeDeparture,
        (Some(_), None) => NeedState::Expired,
        (None, None) => NeedState::Missing,
    };
    let by = if state == NeedState::Provisional { keyed } else { by };
    let accepted = by.and_then(accepted_by);
    let sureness = [
        Some(rule.confidence),
        accepted.and_then(|accepted| accepted.confidence),
        by.and_then(|line| line.confidence),
    ];
    NeedStanding {
        code: String::new(),
        name: rule.name.clone(),
        before_departure: rule.before_departure,
        state,
        until: by.and_then(|line| line.good_until),
        nearest: if by.is_none() { nearest(rule, results) } else { None },
        by: by.cloned(),
        next: Vec::new(),
        source: rule.source.clone(),
        confidence: least_sure(sureness.into_iter().flatten()),
        remarks: rule.remarks.clone(),
    }
}

pub(crate) fn least_sure(all: impl Iterator<Item = Confidence>) -> Confidence {
    let rank = |confidence: &Confidence| match confidence {
        Confidence::Published => 0,
        Confidence::Remembered => 1,
        Confidence::Doubtful => 2,
    };
    all.max_by_key(rank).unwrap_or_default()
}

/// Whether a result is what the need accepts.
fn suffices(accepted: &Accepted, line: &ResultLine) -> bool {
    let Some(verdict) = line.verdict.as_ref().filter(|_| !line.absent) else {
        return false;
    };
    match (verdict.passed, accepted.least) {
        (None, _) => false,
        (Some(passed), None) => passed,
        (Some(_), Some(least)) => verdict.total >= least,
    }
}

/// The try with the fewest points lacking, as a share of the highest total; one without points comes last.
pub(crate) fn nearest(rule: &NeedRule, results: &[ResultLine]) -> Option<Nearest> {
    let tried = results.iter().filter_map(|line| {
        let accepted = rule.any_of.iter().find(|accepted| accepted.exam == line.code)?;
        let verdict = line.verdict.as_ref().filter(|_| !line.absent)?;
        let wanted = accepted.least.or(line.pass)?;
        let lacks = (line.maximum > 0 && wanted > 0).then(|| (wanted - verdict.total).max(0));
        let share = lacks.map_or(i64::MAX, |lacks| i64::from(lacks) * 1_000_000 / i64::from(line.maximum));
        Some((share, lacks, line))
    });
    let (_, lacks, line) = tried.min_by_key(|(share, ..)| *share)?;
    Some(Nearest {
        result: line.clone(),
        lacks: lacks.filter(|lacks| *lacks > 0),
    })
}
