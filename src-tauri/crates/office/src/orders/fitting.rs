//! Matching: who fits an order, and for everybody else why not.

use crate::{
    batches::MoveStage,
    candidates::nik::Sex,
    ids::{BatchId, CandidateId, JobOrderId},
    office::Reading,
    pipeline::moving::Hold,
    refusal::Result,
    vocabulary::{PartnerChoice, Stage},
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, HashMap};
use ts_rs::TS;

/// Why somebody does not fit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "why", rename_all = "snake_case")]
pub enum WhyNot {
    /// The other sex is asked for, or the person's is not written down.
    Sex {
        /// What is asked.
        asked: Sex,
    },
    /// The day of birth is not written down.
    NoBirthDate,
    /// Too young or too old on the first day of work.
    Age {
        /// In whole years.
        years: u32,
    },
    /// Not far enough on the way, or too far.
    Stage {
        /// Where the person stands.
        stage: Option<Stage>,
    },
    /// The gate before the contract would hold the person up.
    Held {
        /// Why.
        hold: Hold,
    },
    /// Chosen for another order.
    ChosenElsewhere {
        /// Its name.
        order: String,
    },
}

/// Somebody who may be put forward.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FittingPerson {
    /// Who.
    pub candidate: CandidateId,
    /// The name.
    pub name: String,
    /// With which batch.
    pub batch: BatchId,
    /// Its name.
    pub batch_name: String,
    /// Where the person stands.
    pub stage: Option<Stage>,
    /// Age on the first day of work.
    pub age: Option<u32>,
    /// Whether the person is put forward for this order already.
    pub put_forward: bool,
    /// Why not; nobody is kept from being put forward, but whoever does it knows.
    pub reasons: Vec<WhyNot>,
}

impl Reading<'_> {
    /// Everybody of the order's programme who has not left: those who fit first, the others with what is against it.
    ///
    /// # Errors
    /// [`crate::Refusal::NotFound`], or a fault of the store.
    pub fn fitting(&self, order: JobOrderId) -> Result<Vec<FittingPerson>> {
        let line = self.order_line(order)?;
        let row = &line.row;
        let starts = row.starts_on.as_deref().and_then(|day| crate::days::read(day).ok());
        let starts = starts.unwrap_or_else(|| self.today());
        let choices = self.choices(None)?;
        let here = choices.get(&order);
        let mut statement = self.store.prepare_cached(
            "SELECT e.candidate, coalesce(c.name, ''), e.batch, coalesce(b.name, ''), c.sex, c.birth_date,
               (SELECT m.stage FROM stage_moves m WHERE m.candidate = e.candidate AND m.batch = e.batch AND m.gone = 0
                ORDER BY m.moved_on DESC, m.id DESC LIMIT 1)
             FROM enrolments e JOIN candidates c ON c.id = e.candidate AND c.gone = 0 JOIN batches b ON b.id = e.batch AND b.gone = 0
             WHERE e.gone = 0 AND (?1 IS NULL OR b.programme = ?1) ORDER BY c.name, e.batch",
        )?;
        let mut rows = statement.query([row.programme])?;
        let mut people = Vec::new();
        while let Some(found) = rows.next()? {
            let stage: Option<Stage> = found.get(6)?;
            if stage.is_some_and(Stage::has_left) {
                continue;
            }
            let candidate: CandidateId = found.get(0)?;
            let sex: Option<Sex> = found.get(4)?;
            let born: Option<String> = found.get(5)?;
            let age = born.and_then(|day| years_on(&day, starts));
            let mut reasons = Vec::new();
            if let Some(asked) = row.sex.filter(|asked| sex != Some(*asked)) {
                reasons.push(WhyNot::Sex { asked });
            }
            reasons.extend(age_against(age, row.age_least, row.age_most));
            if !stage.is_some_and(|stage| (Stage::Training..Stage::Matched).contains(&stage)) {
                reasons.push(WhyNot::Stage { stage });
            }
            people.push(FittingPerson {
                candidate,
                name: found.get(1)?,
                batch: found.get(2)?,
                batch_name: found.get(3)?,
                stage,
                age,
                put_forward: here.is_some_and(|here| here.contains_key(&candidate)),
                reasons,
            });
        }
        self.add_holds(&mut people)?;
        let others: Vec<CandidateId> = choices
            .iter()
            .filter(|(other, _)| **other != order)
            .flat_map(|(_, of)| of.iter().filter(|(_, choice)| **choice == Some(PartnerChoice::Chosen)))
            .map(|(who, _)| *who)
            .collect();
        for person in people.iter_mut().filter(|person| others.contains(&person.candidate)) {
            if let Some(order) = self.chosen_elsewhere(person.candidate, order)? {
                person.reasons.push(WhyNot::ChosenElsewhere { order });
            }
        }
        people.sort_by_key(|person| person.reasons.len());
        Ok(people)
    }

    /// What the gate before the contract would say to those who have not come through it.
    fn add_holds(&self, people: &mut [FittingPerson]) -> Result<()> {
        let mut by_batch: BTreeMap<BatchId, Vec<CandidateId>> = BTreeMap::new();
        let before = people
            .iter()
            .filter(|person| person.stage.is_none_or(|stage| stage < Stage::Matched));
        for person in before {
            by_batch.entry(person.batch).or_default().push(person.candidate);
        }
        let mut holds: HashMap<(BatchId, CandidateId), Hold> = HashMap::new();
        for (batch, candidates) in by_batch {
            let look = self.look_at_move(MoveStage {
                batch,
                candidates,
                stage: Stage::Matched,
                moved_on: None,
                reason: None,
            })?;
            holds.extend(look.held.into_iter().map(|held| ((batch, held.candidate), held.hold)));
        }
        for person in people {
            if let Some(hold) = holds.remove(&(person.batch, person.candidate)) {
                person.reasons.push(WhyNot::Held { hold });
            }
        }
        Ok(())
    }
}

fn years_on(born: &str, day: NaiveDate) -> Option<u32> {
    day.years_since(crate::days::read(born).ok()?)
}

fn age_against(age: Option<u32>, least: Option<i32>, most: Option<i32>) -> Option<WhyNot> {
    if least.is_none() && most.is_none() {
        return None;
    }
    let Some(years) = age else {
        return Some(WhyNot::NoBirthDate);
    };
    let is_within = |years: i64| {
        least.is_none_or(|least| years >= i64::from(least)) && most.is_none_or(|most| years <= i64::from(most))
    };
    (!is_within(i64::from(years))).then_some(WhyNot::Age { years })
}
