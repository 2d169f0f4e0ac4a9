//! The drawer with every agreement, read once for a page: who signs, which programmes stand on each, and the people whose
//! way abroad needs it.

use super::{
    agreement::{Agreement, Party},
    sheet::PartyLine,
    standing::{Term, Terms},
};
use crate::{
    candidates::background::Keyed,
    days::kept,
    ids::{AgreementId, BatchId, CandidateId, PartyId, ProgrammeId},
    office::Reading,
    refusal::{Refusal, Result},
    vocabulary::{Part, Stage},
};
use chrono::NaiveDate;
use std::collections::{BTreeMap, BTreeSet};

/// Every agreement and what belongs to it.
pub(crate) struct Drawer {
    held: Vec<Held>,
    pub(crate) terms: Terms,
    pub(crate) people: Vec<Standing>,
    today: NaiveDate,
}

/// One agreement.
pub(crate) struct Held {
    pub(crate) id: AgreementId,
    pub(crate) row: Agreement,
    /// Everybody who signs or was there, with the name to show.
    pub(crate) parties: Vec<PartyLine>,
    pub(crate) programmes: BTreeSet<ProgrammeId>,
}

/// Somebody of a batch whose programme stands on an agreement.
pub(crate) struct Standing {
    pub(crate) candidate: CandidateId,
    pub(crate) batch: BatchId,
    pub(crate) programme: ProgrammeId,
    pub(crate) stage: Option<Stage>,
    has_departed: bool,
    departed_on: Option<NaiveDate>,
    departs_on: Option<NaiveDate>,
}

impl Held {
    /// Its title, or who signs it.
    pub(crate) fn name(&self) -> String {
        let signing = self.parties.iter().filter(|line| line.party.row.part == Part::Party);
        let names: Vec<&str> = signing.map(|line| line.name.as_str()).collect();
        self.row.title.clone().unwrap_or_else(|| names.join(" – "))
    }

    fn term(&self) -> Term {
        Term {
            id: self.id,
            signed_on: kept(self.row.signed_on.as_deref()),
            valid_from: kept(self.row.valid_from.as_deref()),
            valid_until: kept(self.row.valid_until.as_deref()),
            renews: self.row.renews,
            renewing_since: kept(self.row.renewing_since.as_deref()),
            ended_on: kept(self.row.ended_on.as_deref()),
        }
    }
}

impl Standing {
    /// Whether somebody still prepares to leave.
    pub(crate) fn waits(&self) -> bool {
        !self.has_departed && !self.stage.is_some_and(Stage::has_left)
    }

    /// The day on which the way abroad needs its agreement: of departure, as it was or as it is planned; never before
    /// today for those who wait.
    pub(crate) fn needs_it_on(&self, today: NaiveDate) -> NaiveDate {
        self.departed_on
            .unwrap_or_else(|| self.departs_on.unwrap_or(today).max(today))
    }
}

impl Drawer {
    pub(crate) fn get(&self, id: AgreementId) -> Result<&Held> {
        let held = self.held.iter().find(|held| held.id == id);
        Ok(held.ok_or_else(|| Refusal::not_found("agreements"))?)
    }

    pub(crate) fn all(&self) -> &[Held] {
        &self.held
    }

    /// How many people its quota has gone to: those who departed within its term, and those who are to.
    pub(crate) fn quota_used(&self, held: &Held) -> usize {
        let Some(term) = self.terms.get(held.id).filter(|term| term.is_signed(self.today)) else {
            return 0;
        };
        let taken_over = self
            .terms
            .later(held.id)
            .into_iter()
            .filter(|later| later.is_signed(self.today));
        // The day of a renewal or of an early end belongs to what comes after.
        let ends = taken_over.filter_map(Term::begins).chain(term.ended_on).min();
        let within = |date: NaiveDate| {
            term.begins().is_none_or(|first| date >= first)
                && term.valid_until.is_none_or(|last| date <= last)
                && ends.is_none_or(|end| date < end)
        };
        let people = self.people_on(held).filter(|person| {
            let counts = person.has_departed || person.waits();
            counts && within(person.needs_it_on(self.today))
        });
        people.map(|person| person.candidate).collect::<BTreeSet<_>>().len()
    }

    /// Everybody of the programmes that stand on it.
    pub(crate) fn people_on<'a>(&'a self, held: &'a Held) -> impl Iterator<Item = &'a Standing> {
        self.people
            .iter()
            .filter(|person| held.programmes.contains(&person.programme))
    }

    /// Whether somebody waits whose programme has no agreement on the day of departure.
    pub(crate) fn is_stranded(&self, person: &Standing) -> bool {
        let date = person.needs_it_on(self.today);
        let holds = |held: &Held| {
            let term = self.terms.get(held.id);
            held.programmes.contains(&person.programme) && term.is_some_and(|term| term.holds_on(date, self.today))
        };
        person.waits() && !self.held.iter().any(holds)
    }
}

impl Reading<'_> {
    /// Everything that lies in the drawer.
    pub(crate) fn drawer(&self) -> Result<Drawer> {
        let names = self.partner_names()?;
        let mut parties: BTreeMap<AgreementId, Vec<PartyLine>> = BTreeMap::new();
        for party in self.keyed::<PartyId, Party>("agreement_parties", "part, id")? {
            let Some(agreement) = party.row.agreement else { continue };
            let own = party.row.partner.and_then(|partner| names.get(&partner).cloned());
            let name = own.or_else(|| party.row.name.clone()).unwrap_or_default();
            parties.entry(agreement).or_default().push(PartyLine { party, name });
        }
        let mut programmes: BTreeMap<AgreementId, BTreeSet<ProgrammeId>> = BTreeMap::new();
        let mut statement = self
            .store
            .prepare_cached("SELECT agreement, programme FROM agreement_programmes WHERE gone = 0")?;
        let rows = statement.query_map([], |row| Ok((row.get("agreement")?, row.get("programme")?)))?;
        for row in rows {
            let (agreement, programme) = row?;
            programmes.entry(agreement).or_default().insert(programme);
        }
        let rows = self.keyed::<AgreementId, Agreement>("agreements", "signed_on, id")?;
        let held: Vec<Held> = rows
            .into_iter()
            .filter_map(|Keyed { id, row }| {
                let id = id?;
                Some(Held {
                    parties: parties.remove(&id).unwrap_or_default(),
                    programmes: programmes.remove(&id).unwrap_or_default(),
                    id,
                    row,
                })
            })
            .collect();
        Ok(Drawer {
            terms: held.iter().map(Held::term).collect(),
            people: self.people_on_agreements()?,
            held,
            today: self.today(),
        })
    }

    fn people_on_agreements(&self) -> Result<Vec<Standing>> {
        let mut statement = self.store.prepare_cached(
            "SELECT e.candidate, e.batch, b.programme, b.departs_on,
               (SELECT m.stage FROM stage_moves m WHERE m.candidate = e.candidate AND m.batch = e.batch AND m.gone = 0
                ORDER BY m.moved_on DESC, m.id DESC LIMIT 1) AS stage,
               d.batch IS NOT NULL AS has_departed, d.departed_on
             FROM enrolments e JOIN batches b ON b.id = e.batch AND b.gone = 0
             JOIN candidates c ON c.id = e.candidate AND c.gone = 0
             LEFT JOIN departures d ON d.candidate = e.candidate AND d.batch = e.batch
             WHERE e.gone = 0 AND b.programme IN (SELECT programme FROM agreement_programmes WHERE gone = 0)",
        )?;
        let rows = statement.query_map([], |row| {
            Ok(Standing {
                candidate: row.get("candidate")?,
                batch: row.get("batch")?,
                programme: row.get("programme")?,
                stage: row.get("stage")?,
                has_departed: row.get("has_departed")?,
                departed_on: kept(row.get::<_, Option<String>>("departed_on")?.as_deref()),
                departs_on: kept(row.get::<_, Option<String>>("departs_on")?.as_deref()),
            })
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}
