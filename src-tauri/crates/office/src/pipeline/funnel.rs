//! The funnel of a batch: how many reached each stage, how long they stood there, how the others left, and how many
//! departed of those who were planned; and who has waited longest.

use super::follows::Leg;
use crate::{
    counted,
    ids::{BatchId, CandidateId},
    office::Reading,
    refusal::{Refusal, Result},
    vocabulary::Stage,
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use ts_rs::TS;

/// Fewer completed stays than this say nothing about how long a stage lasts.
const FEWEST_STAYS: usize = 5;
/// Who has waited longer than this many times the usual stay has waited too long.
const TOO_LONG: u32 = 2;

/// One stage as it was reached by one person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Moved {
    /// Who.
    pub candidate: CandidateId,
    /// To which stage.
    pub stage: Stage,
    /// On which day.
    pub on: NaiveDate,
    /// Why, where somebody stepped aside.
    pub reason: Option<String>,
}

/// Somebody who has stood at a stage since a day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Waiting {
    /// Who.
    pub candidate: CandidateId,
    /// The name.
    pub name: String,
    /// Since when.
    pub since: NaiveDate,
    /// Days until today.
    pub days: u32,
}

/// One stage of the way.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct StageCount {
    /// How many came so far or further.
    pub reached: u32,
    /// How many stand there now.
    pub now: u32,
    /// Days that half of those who went on had stayed.
    pub median_days: Option<u32>,
    /// The longest stay of those who went on, in days.
    pub longest_days: Option<u32>,
    /// Who has stood there longest and still does.
    pub waits_longest: Option<Waiting>,
}

/// One stage of the way, by its name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FunnelStep {
    /// The stage.
    pub stage: Stage,
    /// Its people.
    #[serde(flatten)]
    pub count: StageCount,
}

/// Somebody who stepped aside and has not come back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SteppedAside {
    /// Who.
    pub candidate: CandidateId,
    /// The name.
    pub name: String,
    /// By which exit.
    pub exit: Stage,
    /// From which stage.
    pub from: Option<Stage>,
    /// On which day.
    pub on: NaiveDate,
    /// Why.
    pub reason: Option<String>,
}

/// The funnel of one batch.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Funnel {
    /// Which batch.
    pub batch: BatchId,
    /// Its name.
    pub batch_name: String,
    /// Its programme's name.
    pub programme_name: Option<String>,
    /// Planned day of departure.
    pub departs_on: Option<String>,
    /// Planned seats.
    pub planned: Option<u32>,
    /// People who were enrolled.
    pub enrolled: u32,
    /// People who departed.
    pub departed: u32,
    /// First and last day of a departure.
    pub departed_between: Option<(NaiveDate, NaiveDate)>,
    /// The stages from admission to departure, and those after it that somebody reached.
    pub steps: Vec<FunnelStep>,
    /// Who stepped aside before departure, by day.
    pub lost: Vec<SteppedAside>,
    /// Who absconded or came home early, by day.
    pub lost_abroad: Vec<SteppedAside>,
    /// Those lost before departure, of those enrolled, in tenths of a percent.
    pub attrition: Option<u32>,
}

/// Somebody who stands too long where others do not.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct WaitingTooLong {
    /// In which batch.
    pub batch: BatchId,
    /// Its name.
    pub batch_name: String,
    /// At which stage.
    pub stage: Stage,
    /// Days that half of all stay there.
    pub usual_days: u32,
    /// Who, since when.
    pub waiting: Waiting,
}

/// What the moves of a batch come to; names and reasons are added by who asks.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Count {
    /// By stage of the way.
    pub steps: BTreeMap<Stage, Stays>,
    /// Who stands at a side exit, and the stage before.
    pub aside: Vec<(Moved, Option<Stage>)>,
}

/// The stays of one stage.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Stays {
    /// How many came so far and no further.
    pub furthest: u32,
    /// Days of those who went on.
    pub over: Vec<u32>,
    /// Who stands there now, since when.
    pub now: Vec<(CandidateId, NaiveDate)>,
}

impl Count {
    /// Counts the moves of one person, oldest first.
    fn add(&mut self, moves: &[Moved]) {
        let (mut furthest, mut stood) = (None, None);
        for (place, moved) in moves.iter().enumerate() {
            let next = moves.get(place + 1);
            if is_aside(moved.stage) {
                if next.is_none() {
                    self.aside.push((moved.clone(), stood));
                }
                continue;
            }
            let stays = self.steps.entry(moved.stage).or_default();
            match next {
                Some(next) => stays.over.push(days_between(moved.on, next.on)),
                None => stays.now.push((moved.candidate, moved.on)),
            }
            stood = Some(moved.stage);
            furthest = furthest.max(stood);
        }
        if let Some(furthest) = furthest {
            self.steps.entry(furthest).or_default().furthest += 1;
        }
    }
}

impl Stays {
    fn longest(&self) -> Option<&(CandidateId, NaiveDate)> {
        self.now.iter().min_by_key(|(_, since)| *since)
    }

    fn told(&self, reached: u32, names: &Names, today: NaiveDate) -> StageCount {
        StageCount {
            reached,
            now: counted(self.now.len()),
            median_days: median(&self.over),
            longest_days: self.over.iter().copied().max(),
            waits_longest: self.longest().map(|(who, since)| waiting(*who, *since, names, today)),
        }
    }
}

/// The middle one; of two in the middle the smaller.
#[must_use]
pub fn median(days: &[u32]) -> Option<u32> {
    let mut sorted = days.to_vec();
    sorted.sort_unstable();
    sorted.get(sorted.len().checked_sub(1)? / 2).copied()
}

fn is_aside(stage: Stage) -> bool {
    match Leg::of(stage) {
        Leg::Pause | Leg::Out | Leg::Lost => true,
        Leg::Home => stage == Stage::EarlyReturn,
        Leg::Way | Leg::Abroad => false,
    }
}

fn days_between(from: NaiveDate, to: NaiveDate) -> u32 {
    u32::try_from((to - from).num_days()).unwrap_or(0)
}

type Names = HashMap<CandidateId, String>;

fn waiting(who: CandidateId, since: NaiveDate, names: &Names, today: NaiveDate) -> Waiting {
    Waiting {
        candidate: who,
        name: names.get(&who).cloned().unwrap_or_default(),
        since,
        days: days_between(since, today),
    }
}

impl Reading<'_> {
    /// The funnel of one batch.
    ///
    /// # Errors
    /// [`Refusal::NotFound`], or a fault of the store.
    pub fn funnel_of(&self, batch: BatchId) -> Result<Funnel> {
        let found = self.funnels_of(Some(batch))?.into_iter().next();
        found.ok_or_else(|| Refusal::not_found("batches").into())
    }

    /// The funnels of all batches, the newest first.
    ///
    /// # Errors
    /// A fault of the store.
    pub fn list_funnels(&self) -> Result<Vec<Funnel>> {
        self.funnels_of(None)
    }

    /// Who stands at a stage of the way more than twice as long as others usually do, the longest first.
    ///
    /// # Errors
    /// A fault of the store.
    pub fn waiting_too_long(&self) -> Result<Vec<WaitingTooLong>> {
        let counts = self.counts(None)?;
        let mut stays: BTreeMap<Stage, Vec<u32>> = BTreeMap::new();
        for (stage, of_stage) in counts.values().flat_map(|count| &count.steps) {
            stays.entry(*stage).or_default().extend(&of_stage.over);
        }
        let mut found = Vec::new();
        for head in self.heads(None)? {
            let steps = counts.get(&head.batch).into_iter().flat_map(|count| &count.steps);
            for (stage, of_stage) in steps.filter(|(stage, _)| Leg::of(**stage) == Leg::Way) {
                let over = stays.get(stage).map(Vec::as_slice).unwrap_or_default();
                let Some(usual) = median(over).filter(|_| over.len() >= FEWEST_STAYS) else {
                    continue;
                };
                for (who, since) in &of_stage.now {
                    if days_between(*since, self.today()) > usual.max(1) * TOO_LONG {
                        found.push((head.batch, head.batch_name.clone(), *stage, usual, (*who, *since)));
                    }
                }
            }
        }
        let names = self.names_of(found.iter().map(|found| found.4.0))?;
        let mut found: Vec<WaitingTooLong> = found
            .into_iter()
            .map(|(batch, batch_name, stage, usual_days, (who, since))| WaitingTooLong {
                batch,
                batch_name,
                stage,
                usual_days,
                waiting: waiting(who, since, &names, self.today()),
            })
            .collect();
        found.sort_by_key(|one| std::cmp::Reverse(one.waiting.days));
        Ok(found)
    }

    fn funnels_of(&self, only: Option<BatchId>) -> Result<Vec<Funnel>> {
        let mut counts = self.counts(only)?;
        let named = counts.values().flat_map(|count| {
            let waiting = count.steps.values().filter_map(Stays::longest);
            waiting
                .map(|(who, _)| *who)
                .chain(count.aside.iter().map(|(moved, _)| moved.candidate))
        });
        let names = self.names_of(named)?;
        let mut heads = self.heads(only)?;
        for head in &mut heads {
            let count = counts.remove(&head.batch).unwrap_or_default();
            self.tell_funnel(head, count, &names);
        }
        Ok(heads)
    }

    fn tell_funnel(&self, funnel: &mut Funnel, mut count: Count, names: &Names) {
        let today = self.today();
        let ever: BTreeSet<Stage> = count.steps.keys().copied().collect();
        let usual = Stage::Admitted..=Stage::Departed;
        let shown = |stage: &Stage| !is_aside(*stage) && (usual.contains(stage) || ever.contains(stage));
        // Whoever went further came through here, whether or not somebody wrote it down.
        let mut reached = 0;
        for stage in Stage::ALL.iter().rev().copied().filter(shown) {
            let stays = count.steps.remove(&stage).unwrap_or_default();
            reached += stays.furthest;
            let count = stays.told(reached, names, today);
            funnel.steps.push(FunnelStep { stage, count });
        }
        funnel.steps.reverse();
        let aside = count.aside.into_iter().map(|(moved, from)| SteppedAside {
            candidate: moved.candidate,
            name: names.get(&moved.candidate).cloned().unwrap_or_default(),
            exit: moved.stage,
            from,
            on: moved.on,
            reason: moved.reason,
        });
        let mut aside: Vec<SteppedAside> = aside.collect();
        aside.sort_by(|one, other| (one.on, &one.name).cmp(&(other.on, &other.name)));
        let abroad = |one: &SteppedAside| matches!(one.exit, Stage::Absconded | Stage::EarlyReturn);
        (funnel.lost_abroad, funnel.lost) = aside.into_iter().partition(abroad);
        funnel.attrition = (counted(funnel.lost.len()) * 1000).checked_div(funnel.enrolled);
    }

    /// Every batch, without what its moves come to.
    fn heads(&self, only: Option<BatchId>) -> Result<Vec<Funnel>> {
        let mut statement = self.store.prepare_cached(
            "SELECT b.id, coalesce(b.name, '') AS name, p.name AS programme_name, b.departs_on, b.seats, coalesce(n.people, 0) AS people,
               coalesce(d.people, 0) AS departed, d.first, d.last
             FROM batches b LEFT JOIN programmes p ON p.id = b.programme
             LEFT JOIN (SELECT e.batch, count(*) AS people FROM enrolments e JOIN candidates c ON c.id = e.candidate AND c.gone = 0
                        WHERE e.gone = 0 GROUP BY e.batch) n ON n.batch = b.id
             LEFT JOIN (SELECT batch, count(*) AS people, min(departed_on) AS first, max(departed_on) AS last FROM departures
                        GROUP BY batch) d ON d.batch = b.id
             WHERE b.gone = 0 AND (?1 IS NULL OR b.id = ?1) ORDER BY b.starts_on DESC, b.name DESC",
        )?;
        let heads = statement.query_map([only], |row| {
            let (first, last): (Option<NaiveDate>, Option<NaiveDate>) = (row.get("first")?, row.get("last")?);
            Ok(Funnel {
                batch: row.get("id")?,
                batch_name: row.get("name")?,
                programme_name: row.get("programme_name")?,
                departs_on: row.get("departs_on")?,
                planned: row.get("seats")?,
                enrolled: row.get("people")?,
                departed: row.get("departed")?,
                departed_between: first.zip(last),
                steps: Vec::new(),
                lost: Vec::new(),
                lost_abroad: Vec::new(),
                attrition: None,
            })
        })?;
        Ok(heads.collect::<rusqlite::Result<_>>()?)
    }

    /// What the moves of each batch come to, of people who are enrolled there. One question in the order of the way, however
    /// many there are; a reason is read only of who stepped aside.
    fn counts(&self, only: Option<BatchId>) -> Result<HashMap<BatchId, Count>> {
        let mut statement = self.store.prepare_cached(
            "SELECT e.batch, e.candidate, m.stage, m.moved_on,
               CASE WHEN m.stage IN ('withdrawn', 'failed', 'deferred', 'medical_hold', 'dropped_out', 'absconded', 'early_return')
                 THEN m.reason END AS reason
             FROM enrolments e
             CROSS JOIN candidates c ON c.id = e.candidate AND c.gone = 0
             CROSS JOIN stage_moves m ON m.batch = e.batch AND m.candidate = e.candidate AND m.gone = 0
             WHERE e.gone = 0 AND m.stage IS NOT NULL AND m.moved_on IS NOT NULL AND (?1 IS NULL OR e.batch = ?1)
             ORDER BY e.batch, e.candidate, m.moved_on, m.id",
        )?;
        let mut rows = statement.query([only])?;
        let mut counts: HashMap<BatchId, Count> = HashMap::new();
        let (mut of_one, mut told): (Vec<Moved>, Option<(BatchId, String)>) = (Vec::new(), None);
        let mut close = |batch: BatchId, of_one: &mut Vec<Moved>| {
            counts.entry(batch).or_default().add(of_one);
            of_one.clear();
        };
        while let Some(row) = rows.next()? {
            let text = |place| row.get_ref(place)?.as_str().map_err(rusqlite::Error::from);
            let (batch, who): (BatchId, &str) = (row.get(0)?, text(1)?);
            match &told {
                Some((before, person)) if *before == batch && person == who => {}
                _ => {
                    if let Some((before, _)) = told.take() {
                        close(before, &mut of_one);
                    }
                    told = Some((batch, who.to_owned()));
                }
            }
            of_one.push(Moved {
                candidate: match of_one.first() {
                    Some(first) => first.candidate,
                    None => row.get(1)?,
                },
                stage: row.get(2)?,
                on: match crate::days::kept(Some(text(3)?)) {
                    Some(on) => on,
                    None => row.get(3)?,
                },
                reason: row.get(4)?,
            });
        }
        if let Some((batch, _)) = told {
            close(batch, &mut of_one);
        }
        Ok(counts)
    }

    fn names_of(&self, people: impl Iterator<Item = CandidateId>) -> Result<Names> {
        Ok(people
            .filter_map(|who| Some((who, self.roster.line(who)?.name)))
            .collect())
    }
}
