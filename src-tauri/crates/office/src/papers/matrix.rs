//! Who of a batch lacks which paper.

use super::{catalogue::PaperRule, standing::PaperState};
use crate::{
    batches::BatchWay,
    ids::{BatchId, CandidateId, PaperId},
    office::Reading,
    refusal::Result,
    vocabulary::Outcome,
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use ts_rs::TS;

/// The papers of a batch.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PaperMatrix {
    /// Which batch.
    pub batch: BatchId,
    /// The planned day of departure.
    pub departs_on: Option<NaiveDate>,
    /// The kinds that the route uses, and whatever else somebody brought.
    pub kinds: Vec<KindHead>,
    /// The people, by seat and name.
    pub people: Vec<PaperRow>,
}

/// One kind over the whole batch.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct KindHead {
    /// The kind's code.
    pub code: String,
    /// As the office calls it, in short.
    pub name: String,
    /// The rule for one issued today.
    pub rule: PaperRule,
    /// The reader may not read papers of this kind: they are counted and not told.
    pub hidden: bool,
    /// People who have one that is good today.
    pub good: u32,
}

/// One person's papers in the order of the kinds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PaperRow {
    /// Who.
    pub candidate: CandidateId,
    /// The name.
    pub name: String,
    /// The seat.
    pub seat: Option<i32>,
    /// A cell for each kind; blank where the reader may not read it.
    pub cells: Vec<Option<PaperCell>>,
}

/// What somebody has of one kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PaperCell {
    /// The paper; blank when there is none, or when it stands in the profile alone.
    pub paper: Option<PaperId>,
    /// Whether it is good today; blank: there is none.
    pub today: Option<PaperState>,
    /// Whether it will be good on the day of departure.
    pub at_departure: Option<PaperState>,
    /// What a health check found.
    pub outcome: Option<Outcome>,
    /// The office holds the original.
    pub original: bool,
}

impl Reading<'_> {
    /// Who of a batch lacks which paper.
    ///
    /// # Errors
    /// [`crate::Refusal::NotFound`], or a fault of the store.
    pub fn papers_of_batch(&self, batch: BatchId) -> Result<PaperMatrix> {
        let page = self.batch_page(batch)?;
        let BatchWay { scheme, departs_on, .. } = self.way_of_batch(batch)?;
        let stacks = self.stacks_of_batch(batch)?;
        let held = self.kinds_held(batch)?;
        let today = self.today();
        let mut matrix = PaperMatrix {
            batch,
            departs_on,
            kinds: Vec::new(),
            people: Vec::new(),
        };
        let brought: BTreeSet<&String> = stacks.values().flat_map(|(_, stack)| stack.keys()).collect();
        let mut columns = Vec::new();
        for kind in self.paper_kinds()? {
            let Some(rule) = kind.rule_on(today).cloned() else {
                continue;
            };
            let asked = rule.schemes.is_empty() || scheme.is_some_and(|scheme| rule.schemes.contains(&scheme));
            if asked || brought.contains(&kind.code) {
                matrix.kinds.push(KindHead {
                    code: kind.code.clone(),
                    name: kind.name.clone(),
                    rule,
                    hidden: !self.may_read_kind(&kind),
                    good: 0,
                });
                columns.push(kind);
            }
        }
        for line in page.people {
            let mut cells = Vec::new();
            for (kind, head) in columns.iter().zip(&mut matrix.kinds) {
                let stack = stacks.get(&line.id).map(|(_, stack)| stack);
                let paper = stack
                    .and_then(|stack| stack.get(&kind.code))
                    .and_then(|held| held.first());
                let cell = PaperCell {
                    paper: paper.and_then(|paper| paper.id),
                    today: paper.map(|paper| paper.good_on(kind, today)),
                    at_departure: paper.and_then(|paper| departs_on.map(|day| paper.good_on(kind, day))),
                    outcome: paper.and_then(|paper| paper.row.outcome),
                    original: held.contains(&(line.id, kind.code.clone())),
                };
                head.good += u32::from(matches!(cell.today, Some(PaperState::Good { .. })));
                cells.push((!head.hidden).then_some(cell));
            }
            matrix.people.push(PaperRow {
                candidate: line.id,
                name: line.name,
                seat: line.seat,
                cells,
            });
        }
        Ok(matrix)
    }

    fn kinds_held(&self, batch: BatchId) -> Result<BTreeSet<(CandidateId, String)>> {
        let mut statement = self.store.prepare_cached(
            "SELECT o.candidate, o.kind FROM originals o JOIN enrolments e ON e.candidate = o.candidate AND e.gone = 0
             WHERE e.batch = ?1 AND o.gone = 0 AND o.returned_on IS NULL AND o.kind IS NOT NULL",
        )?;
        let rows = statement.query_map([batch], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}
