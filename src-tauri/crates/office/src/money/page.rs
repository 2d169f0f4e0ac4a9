//! What is shown of money: the overview of programmes, one programme's page, and a person's written statement.

use super::{
    burden::{Among, Bearer, Burden, BurdenState, burden, is_burden, shares},
    cost_lines::{CostLine, KeyedCost, MoneyPromise},
    sums::{self, CostSums, rupiah, share},
};
use crate::{
    candidates::background::Keyed,
    counted,
    ids::{BatchId, CandidateId, CostLineId, PartnerId, ProgrammeId},
    office::Reading,
    partners::Programme,
    records::Record,
    refusal::{Refusal, Result},
    vocabulary::{CostSide, Payer},
};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use ts_rs::TS;

/// What somebody paid in all.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PayerSum {
    /// Who pays.
    pub payer: Payer,
    /// Which organisation.
    pub partner: Option<PartnerId>,
    /// Its name.
    pub partner_name: Option<String>,
    /// How much was spent, in rupiah.
    #[ts(type = "number")]
    pub rupiah: i64,
}

/// One person's burden in one batch of a programme.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PersonBurden {
    /// Who.
    pub candidate: CandidateId,
    /// Their name.
    pub name: String,
    /// In which batch.
    pub batch: BatchId,
    /// Its name.
    pub batch_name: Option<String>,
    /// Of which programme.
    pub programme: ProgrammeId,
    /// Its name.
    pub programme_name: Option<String>,
    /// Whether they departed.
    pub departed: bool,
    /// What they paid.
    pub burden: Burden,
}

/// What can be said of a programme and its promise.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Proof {
    /// Which programme.
    pub programme: ProgrammeId,
    /// Its name.
    pub programme_name: Option<String>,
    /// What it promises.
    pub promise: MoneyPromise,
    /// How many people are or were in its batches.
    pub people: u32,
    /// How many of them departed.
    pub departed: u32,
    /// Out of how many batches.
    pub batches: u32,
    /// To how many people the promise is kept, as far as is known; of the departed.
    pub proved: u32,
    /// Of how many of the departed it cannot be said.
    pub unproved: u32,
    /// Who paid more than was promised, departed or not.
    pub exceptions: Vec<PersonBurden>,
    /// Who paid, the largest sum first.
    pub payers: Vec<PayerSum>,
}

impl Proof {
    /// Programmes with exceptions come first.
    fn order(&self) -> (bool, Option<String>) {
        (self.exceptions.is_empty(), self.programme_name.clone())
    }
}

/// A cost line as it is shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CostShown {
    /// Which.
    pub id: CostLineId,
    /// The line.
    pub row: CostLine,
    /// What it comes to in rupiah, where that is known.
    #[ts(type = "number | null")]
    pub rupiah: Option<i64>,
    /// Among how many it is shared.
    pub among: u32,
    /// The person's name, where it is one person's.
    pub name: Option<String>,
    /// The batch's name.
    pub batch_name: Option<String>,
    /// The paying organisation's name.
    pub payer_name: Option<String>,
    /// The person's part, on a person's statement.
    #[ts(type = "number | null")]
    pub part: Option<i64>,
}

/// A programme's money.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CostsPage {
    /// What can be said of it.
    pub proof: Proof,
    /// Everybody: those who paid more than was promised first, then those of whom it cannot be said.
    pub people: Vec<PersonBurden>,
    /// Budget against actual.
    pub sums: CostSums,
    /// The lines, those that burden somebody first, then the newest.
    pub lines: Vec<CostShown>,
}

/// A person's written statement of costs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CostStatement {
    /// What they paid, and in which programme.
    pub person: PersonBurden,
    /// The promise.
    pub promise: MoneyPromise,
    /// What was spent on them, the oldest first.
    pub lines: Vec<CostShown>,
}

/// Everything of one programme that sums are made of.
struct Ledger {
    programme: ProgrammeId,
    name: Option<String>,
    promise: MoneyPromise,
    people: Vec<Person>,
    /// Whom lines name, those withdrawn from the list included: an old line still names them.
    called: BTreeMap<CandidateId, String>,
    batch_names: BTreeMap<BatchId, String>,
    lines: Vec<KeyedCost>,
    /// Which lines are one person's, by whom and by the batch in which they are counted.
    own: BTreeMap<(CandidateId, BatchId), Vec<usize>>,
    among: Among,
}

/// Somebody who is in a batch of the programme, or on whom something was spent while they were.
struct Person {
    bearer: Bearer,
    name: String,
    batch_name: Option<String>,
}

/// Where each line of one person is counted: with the batch that it names while they are in it; once they have moved, with
/// the newest batch of the programme that they are in; once they have left the programme, where it was spent.
fn own_lines(people: &[Person], lines: &[KeyedCost]) -> BTreeMap<(CandidateId, BatchId), Vec<usize>> {
    let mut batches: BTreeMap<CandidateId, Vec<&Bearer>> = BTreeMap::new();
    for person in people {
        batches.entry(person.bearer.candidate).or_default().push(&person.bearer);
    }
    let mut own: BTreeMap<(CandidateId, BatchId), Vec<usize>> = BTreeMap::new();
    for (place, line) in lines.iter().enumerate() {
        let Some(candidate) = line.row.candidate else { continue };
        let held = batches.get(&candidate).map(Vec::as_slice).unwrap_or_default();
        let named = held.iter().find(|one| Some(one.batch) == line.row.batch);
        let newest = held.iter().rev().find(|one| one.enrolled);
        let here = named.filter(|one| one.enrolled).or(newest).or(named).or(held.last());
        if let Some(bearer) = here {
            own.entry((candidate, bearer.batch)).or_default().push(place);
        }
    }
    own
}

impl Ledger {
    /// The lines that reach somebody: their own, and those that they share.
    fn reaching<'l>(&'l self, bearer: &'l Bearer, shared: &'l [&'l KeyedCost]) -> impl Iterator<Item = &'l KeyedCost> {
        let own = self.own.get(&(bearer.candidate, bearer.batch)).into_iter().flatten();
        let own = own.filter_map(|place| self.lines.get(*place));
        shared
            .iter()
            .copied()
            .filter(|line| shares(&line.row, bearer))
            .chain(own)
    }

    fn shared(&self) -> Vec<&KeyedCost> {
        self.lines.iter().filter(|line| line.row.candidate.is_none()).collect()
    }

    /// Everybody's burden. Whoever moved to another batch is told once for each in which something of theirs is counted.
    fn burdens(&self) -> Vec<PersonBurden> {
        let shared = self.shared();
        let counts = |person: &&Person| {
            let Bearer {
                candidate,
                batch,
                enrolled,
                ..
            } = person.bearer;
            enrolled || self.own.contains_key(&(candidate, batch))
        };
        let told = |person: &Person| PersonBurden {
            candidate: person.bearer.candidate,
            name: person.name.clone(),
            batch: person.bearer.batch,
            batch_name: person.batch_name.clone(),
            programme: self.programme,
            programme_name: self.name.clone(),
            departed: person.bearer.departed,
            burden: burden(
                &self.promise,
                &person.bearer,
                self.reaching(&person.bearer, &shared),
                &self.among,
            ),
        };
        let mut burdens: Vec<PersonBurden> = self.people.iter().filter(counts).map(told).collect();
        burdens.sort_by_cached_key(|one| (one.burden.state, one.batch_name.clone(), one.name.clone()));
        burdens
    }

    fn proof(&self, burdens: &[PersonBurden], names: &BTreeMap<PartnerId, String>) -> Proof {
        let departed: Vec<&PersonBurden> = burdens.iter().filter(|one| one.departed).collect();
        let count = |state| departed.iter().filter(|one| one.burden.state == state).count();
        let batches: BTreeSet<BatchId> = departed.iter().map(|one| one.batch).collect();
        let broken = burdens.iter().filter(|one| one.burden.state == BurdenState::Broken);
        let mut payers: BTreeMap<(Payer, Option<PartnerId>), i64> = BTreeMap::new();
        for line in &self.lines {
            let spent = line.row.payer.filter(|_| line.row.side == Some(CostSide::Actual));
            if let Some((payer, sum)) = spent.zip(rupiah(&line.row)) {
                let of = payers.entry((payer, line.row.payer_partner)).or_default();
                *of = of.saturating_add(sum);
            }
        }
        let mut payers: Vec<PayerSum> = payers
            .into_iter()
            .map(|((payer, partner), rupiah)| PayerSum {
                payer,
                partner,
                partner_name: partner.and_then(|partner| names.get(&partner).cloned()),
                rupiah,
            })
            .collect();
        payers.sort_by_key(|sum| std::cmp::Reverse(sum.rupiah));
        Proof {
            programme: self.programme,
            programme_name: self.name.clone(),
            promise: self.promise.clone(),
            people: counted(burdens.len()),
            departed: counted(departed.len()),
            batches: counted(batches.len()),
            proved: counted(count(BurdenState::Proved)),
            unproved: counted(count(BurdenState::Unproved)),
            exceptions: broken.cloned().collect(),
            payers,
        }
    }

    fn page(&self, names: &BTreeMap<PartnerId, String>) -> CostsPage {
        let people = self.burdens();
        let shown = |line: &KeyedCost| Some(self.shown(line, line.id?, names));
        let mut lines: Vec<CostShown> = self.lines.iter().filter_map(shown).collect();
        let weighs =
            |line: &CostShown| line.row.side == Some(CostSide::Actual) && line.row.payer.is_some_and(is_burden);
        lines.sort_by_cached_key(|line| {
            let newest = std::cmp::Reverse((line.row.paid_on.clone(), line.id));
            (!weighs(line), newest)
        });
        CostsPage {
            proof: self.proof(&people, names),
            sums: sums::sums(self.lines.iter().map(|line| &line.row)),
            people,
            lines,
        }
    }

    fn shown(&self, line: &KeyedCost, id: CostLineId, names: &BTreeMap<PartnerId, String>) -> CostShown {
        let row = &line.row;
        CostShown {
            id,
            rupiah: rupiah(row),
            among: self.among.of(row),
            name: row.candidate.and_then(|who| self.called.get(&who).cloned()),
            batch_name: row.batch.and_then(|batch| self.batch_names.get(&batch).cloned()),
            payer_name: row.payer_partner.and_then(|partner| names.get(&partner).cloned()),
            part: None,
            row: row.clone(),
        }
    }
}

impl Reading<'_> {
    /// Every programme that promises something about money or has cost lines; those with exceptions first.
    ///
    /// # Errors
    /// [`Refusal::NotAllowed`] for readers who may not see money, or a fault of the store.
    pub fn costs(&self) -> Result<Vec<Proof>> {
        self.must_see_money()?;
        let names = self.partner_names()?;
        let mut proofs = Vec::new();
        for ledger in self.ledgers()? {
            proofs.push(ledger.proof(&ledger.burdens(), &names));
        }
        proofs.sort_by_cached_key(Proof::order);
        Ok(proofs)
    }

    /// Who paid more than their programme promises: for the first page. Nobody, for readers who may not see money.
    ///
    /// # Errors
    /// A fault of the store.
    pub fn burden_exceptions(&self) -> Result<Vec<PersonBurden>> {
        if !crate::deed::may_see_money(self.role) {
            return Ok(Vec::new());
        }
        // Where nothing is promised, nobody paid more.
        let ledgers = self.ledgers_where("promise IS NOT NULL")?;
        let all = ledgers.into_iter().flat_map(|ledger| ledger.burdens());
        Ok(all.filter(|one| one.burden.state == BurdenState::Broken).collect())
    }

    /// Whether the promise is kept to everybody of a batch; nobody in a batch without a programme. It tells no amounts.
    pub(crate) fn burdens_in(&self, batch: BatchId) -> Result<Vec<(CandidateId, BurdenState)>> {
        let row: Option<crate::batches::Batch> = crate::records::get(self.store, "batches", &batch)?;
        let Some(programme) = row.and_then(|row| row.programme) else {
            return Ok(Vec::new());
        };
        let burdens = self.ledger(programme)?.burdens().into_iter();
        let here = burdens.filter(|one| one.batch == batch);
        Ok(here.map(|one| (one.candidate, one.burden.state)).collect())
    }

    /// A programme's money.
    ///
    /// # Errors
    /// [`Refusal::NotAllowed`], [`Refusal::NotFound`], or a fault of the store.
    pub fn costs_of(&self, programme: ProgrammeId) -> Result<CostsPage> {
        self.must_see_money()?;
        let ledger = self.ledger(programme)?;
        Ok(ledger.page(&self.partner_names()?))
    }

    /// The money of every programme that [`Reading::costs`] tells of, in its order.
    ///
    /// # Errors
    /// As [`Reading::costs`].
    pub(crate) fn costs_pages(&self) -> Result<Vec<CostsPage>> {
        self.must_see_money()?;
        let names = self.partner_names()?;
        let mut pages: Vec<CostsPage> = self.ledgers()?.iter().map(|ledger| ledger.page(&names)).collect();
        pages.sort_by_cached_key(|page| page.proof.order());
        Ok(pages)
    }

    /// What was spent on one person in their newest batch, and by whom.
    ///
    /// # Errors
    /// [`Refusal::NotAllowed`], [`Refusal::NotFound`] for somebody in no batch of a programme, or a fault of the store.
    pub fn cost_statement(&self, candidate: CandidateId) -> Result<CostStatement> {
        self.must_see_money()?;
        let batch = self.roster.line(candidate).and_then(|line| line.batch);
        let batch: Option<crate::batches::Batch> = match batch {
            Some(batch) => crate::records::get(self.store, "batches", &batch)?,
            None => None,
        };
        let programme = batch.and_then(|batch| batch.programme);
        let ledger = self.ledger(programme.ok_or_else(|| Refusal::not_found("programmes"))?)?;
        let names = self.partner_names()?;
        let line = self.roster.line(candidate).and_then(|line| line.batch);
        let person = ledger
            .burdens()
            .into_iter()
            .find(|one| one.candidate == candidate && Some(one.batch) == line)
            .ok_or_else(|| Refusal::not_found("enrolments"))?;
        let of = |one: &&Person| one.bearer.candidate == candidate && one.bearer.batch == person.batch;
        let shared = ledger.shared();
        let mut lines = Vec::new();
        for bearer in ledger.people.iter().filter(of).map(|one| &one.bearer) {
            for line in ledger.reaching(bearer, &shared) {
                let Some(id) = line.id.filter(|_| line.row.side == Some(CostSide::Actual)) else {
                    continue;
                };
                let mut shown = ledger.shown(line, id, &names);
                shown.part = shown.rupiah.map(|sum| share(sum, shown.among));
                lines.push(shown);
            }
        }
        lines.sort_by_cached_key(|line| (line.row.tier, line.row.paid_on.clone(), line.id));
        Ok(CostStatement {
            promise: ledger.promise.clone(),
            person,
            lines,
        })
    }

    /// The ledgers of the programmes that promise something or have lines.
    fn ledgers(&self) -> Result<Vec<Ledger>> {
        self.ledgers_where("promise IS NOT NULL OR id IN (SELECT programme FROM cost_lines WHERE gone = 0)")
    }

    fn ledgers_where(&self, which: &str) -> Result<Vec<Ledger>> {
        let sql = format!("SELECT id FROM programmes WHERE gone = 0 AND ({which}) ORDER BY name, id");
        let mut statement = self.store.prepare_cached(&sql)?;
        let programmes = statement.query_map([], |row| row.get(0))?;
        let programmes: Vec<ProgrammeId> = programmes.collect::<rusqlite::Result<_>>()?;
        programmes.into_iter().map(|programme| self.ledger(programme)).collect()
    }

    fn ledger(&self, programme: ProgrammeId) -> Result<Ledger> {
        let promise: Option<MoneyPromise> = crate::records::get(self.store, "programmes", &programme)?;
        let named: Option<Programme> = crate::records::get(self.store, "programmes", &programme)?;
        let columns = CostLine::COLUMNS.join(", ");
        let sql = format!("SELECT id, {columns} FROM cost_lines WHERE programme = ?1 AND gone = 0 ORDER BY id");
        let mut statement = self.store.prepare_cached(&sql)?;
        let lines = statement.query_map([programme], |row| {
            Ok(Keyed {
                id: Some(row.get("id")?),
                row: CostLine::from_row(row)?,
            })
        })?;
        let lines: Vec<KeyedCost> = lines.collect::<rusqlite::Result<_>>()?;
        let people = self.bearers(programme)?;
        let mut among = Among::default();
        for bearer in people.iter().map(|one| &one.bearer).filter(|bearer| bearer.enrolled) {
            *among.batches.entry(bearer.batch).or_default() += 1;
            among.all += 1;
        }
        let named_in_lines = lines.iter().filter_map(|line| line.row.candidate);
        let called = named_in_lines.filter_map(|who| Some((who, self.roster.line(who)?.name)));
        Ok(Ledger {
            called: called.collect(),
            batch_names: self.batch_names(programme)?,
            programme,
            name: named.and_then(|row| row.name),
            promise: promise.ok_or_else(|| Refusal::not_found("programmes"))?,
            own: own_lines(&people, &lines),
            people,
            lines,
            among,
        })
    }

    fn batch_names(&self, programme: ProgrammeId) -> Result<BTreeMap<BatchId, String>> {
        let mut statement = self
            .store
            .prepare_cached("SELECT id, name FROM batches WHERE programme = ?1 AND name IS NOT NULL")?;
        let rows = statement.query_map([programme], |row| Ok((row.get("id")?, row.get("name")?)))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// Everybody who is or was in a batch of the programme, those of the newest batch last.
    fn bearers(&self, programme: ProgrammeId) -> Result<Vec<Person>> {
        let mut statement = self.store.prepare_cached(
            "SELECT e.candidate, e.batch, e.gone = 0 AND b.gone = 0 AS enrolled, c.name, b.name AS batch_name,
               d.batch IS NOT NULL AS departed
             FROM batches b JOIN enrolments e ON e.batch = b.id
             JOIN candidates c ON c.id = e.candidate AND c.gone = 0
             LEFT JOIN departures d ON d.candidate = e.candidate AND d.batch = e.batch
             WHERE b.programme = ?1 ORDER BY b.starts_on, b.id, c.name, e.candidate",
        )?;
        let rows = statement.query_map([programme], |row| {
            let bearer = Bearer {
                candidate: row.get("candidate")?,
                batch: row.get("batch")?,
                departed: row.get("departed")?,
                enrolled: row.get("enrolled")?,
            };
            let name: Option<String> = row.get("name")?;
            Ok(Person {
                bearer,
                name: name.unwrap_or_default(),
                batch_name: row.get("batch_name")?,
            })
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}
