//! Agreements as they are looked at: the list, one agreement's page with its chain and everybody who stands on it, and
//! those that need somebody.

use super::{
    agreement::{Agreement, Party},
    drawer::{Drawer, Held, Standing},
    standing::{self, AgreementStatus, Term},
};
use crate::{
    candidates::background::Keyed,
    ids::{AgreementId, AgreementPageId, BatchId, CandidateId, PartnerId, PartyId, ProgrammeId},
    office::Reading,
    photos::pages::PageLine,
    refusal::Result,
    vocabulary::Stage,
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// Somebody who signs or was there, with the name to show.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PartyLine {
    /// The row.
    pub party: Keyed<PartyId, Party>,
    /// The partner's name, or its own.
    pub name: String,
}

/// A programme that stands on an agreement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct NamedProgramme {
    /// Which.
    pub id: ProgrammeId,
    /// Its name.
    pub name: String,
}

/// An agreement in a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AgreementLine {
    /// Which.
    pub id: AgreementId,
    /// The agreement.
    pub row: Agreement,
    /// Its title, or who signs it.
    pub name: String,
    /// Who signs it and who was there.
    pub parties: Vec<PartyLine>,
    /// Which programmes stand on it.
    pub programmes: Vec<NamedProgramme>,
    /// Where it stands today.
    pub status: AgreementStatus,
    /// Days until its last day; below 0 since it lapsed; blank where no end is awaited.
    #[ts(type = "number | null")]
    pub days_left: Option<i64>,
    /// The alarm that has rung: 180, 90 or 30 days before the end, 0 after it.
    #[ts(type = "number | null")]
    pub alarm: Option<i64>,
    /// The agreement that renews it.
    pub renewed_by: Option<AgreementId>,
    /// People to whom its quota has gone: departed within its term, or to depart.
    pub quota_used: u32,
    /// What is left of its quota; below 0 when more have gone; blank where none is agreed.
    pub quota_left: Option<i32>,
    /// People in training who need it.
    pub waiting: u32,
    /// Those of them whose programme has no agreement on the day of departure.
    pub stranded: u32,
}

/// Somebody who needs an agreement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PersonOnAgreement {
    /// Who.
    pub candidate: CandidateId,
    /// The name.
    pub name: String,
    /// The stage.
    pub stage: Option<Stage>,
    /// No agreement holds on the day of departure.
    pub stranded: bool,
}

/// A batch that stands on an agreement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct BatchOnAgreement {
    /// Which.
    pub id: BatchId,
    /// Its name.
    pub name: String,
    /// Its programme's name.
    pub programme: String,
    /// When it is to depart.
    pub departs_on: Option<String>,
    /// Everybody enrolled.
    pub people: u32,
    /// Those who departed.
    pub departed: u32,
    /// Those who still prepare to leave.
    pub waiting: Vec<PersonOnAgreement>,
}

/// An agreement's page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AgreementSheet {
    /// The agreement.
    pub line: AgreementLine,
    /// Its whole chain, oldest first, itself among them.
    pub chain: Vec<AgreementLine>,
    /// The signed scan, page by page.
    pub pages: Vec<PageLine<AgreementPageId>>,
    /// Which batches stand on it.
    pub batches: Vec<BatchOnAgreement>,
}

impl Reading<'_> {
    /// Every agreement; those that need somebody first.
    ///
    /// # Errors
    /// A fault of the store.
    pub fn list_agreements(&self) -> Result<Vec<AgreementLine>> {
        let drawer = self.drawer()?;
        let programmes = self.programme_names()?;
        let mut lines: Vec<AgreementLine> = drawer
            .all()
            .iter()
            .map(|held| self.agreement_line(&drawer, held, &programmes))
            .collect();
        lines.sort_by(|one, other| {
            let order = |line: &AgreementLine| (line.status, line.days_left.unwrap_or(i64::MAX), line.name.clone());
            order(one).cmp(&order(other))
        });
        Ok(lines)
    }

    /// Agreements that lapse within 180 days or have lapsed, with no signed renewal: what the first page should tell,
    /// those with people who would be stranded first.
    ///
    /// # Errors
    /// A fault of the store.
    pub fn agreement_alarms(&self) -> Result<Vec<AgreementLine>> {
        let mut lines = self.list_agreements()?;
        lines.retain(|line| line.alarm.is_some());
        lines.sort_by_key(|line| (line.stranded == 0, line.alarm, line.days_left));
        Ok(lines)
    }

    /// The agreements of a partner, as they stand in the list.
    ///
    /// # Errors
    /// A fault of the store.
    pub fn agreements_with(&self, partner: PartnerId) -> Result<Vec<AgreementLine>> {
        let mut lines = self.list_agreements()?;
        lines.retain(|line| line.parties.iter().any(|one| one.party.row.partner == Some(partner)));
        Ok(lines)
    }

    /// One agreement with its chain, its scan and everybody who stands on it.
    ///
    /// # Errors
    /// [`crate::Refusal::NotFound`], or a fault of the store.
    pub fn agreement_sheet(&self, id: AgreementId) -> Result<AgreementSheet> {
        let drawer = self.drawer()?;
        let held = drawer.get(id)?;
        let programmes = self.programme_names()?;
        let chain = drawer.terms.chain(id);
        let chain = chain.into_iter().filter_map(|one| drawer.get(one).ok());
        Ok(AgreementSheet {
            line: self.agreement_line(&drawer, held, &programmes),
            chain: chain
                .map(|one| self.agreement_line(&drawer, one, &programmes))
                .collect(),
            pages: self.agreement_pages(id)?,
            batches: self.batches_on(&drawer, held)?,
        })
    }

    fn agreement_line(
        &self,
        drawer: &Drawer,
        held: &Held,
        programmes: &BTreeMap<ProgrammeId, String>,
    ) -> AgreementLine {
        let today = self.today();
        let later = drawer.terms.later(held.id);
        let term = drawer.terms.get(held.id);
        let of =
            |ask: fn(&Term, &[&Term], chrono::NaiveDate) -> Option<i64>| term.and_then(|term| ask(term, &later, today));
        let status = term.map_or(AgreementStatus::Draft, |term| standing::status(term, &later, today));
        let used = count(drawer.quota_used(held));
        let waiting = if needs_people(status) {
            waiting_on(drawer, held)
        } else {
            Vec::new()
        };
        AgreementLine {
            id: held.id,
            row: held.row.clone(),
            name: held.name(),
            parties: held.parties.clone(),
            programmes: held
                .programmes
                .iter()
                .map(|id| NamedProgramme {
                    id: *id,
                    name: programmes.get(id).cloned().unwrap_or_default(),
                })
                .collect(),
            status,
            days_left: of(standing::days_left),
            alarm: of(standing::alarm),
            renewed_by: later.iter().find(|one| one.renews == Some(held.id)).map(|one| one.id),
            quota_used: used,
            quota_left: held
                .row
                .quota
                .map(|quota| quota.saturating_sub(i32::try_from(used).unwrap_or(i32::MAX))),
            stranded: count(waiting.iter().filter(|person| drawer.is_stranded(person)).count()),
            waiting: count(waiting.len()),
        }
    }

    fn batches_on(&self, drawer: &Drawer, held: &Held) -> Result<Vec<BatchOnAgreement>> {
        let of_its = |programme: Option<ProgrammeId>| programme.is_some_and(|one| held.programmes.contains(&one));
        let lines = self
            .list_batches()?
            .into_iter()
            .filter(|line| of_its(line.row.programme));
        Ok(lines
            .map(|line| BatchOnAgreement {
                waiting: waiting_on(drawer, held)
                    .into_iter()
                    .filter(|person| person.batch == line.id)
                    .map(|person| self.person_on(drawer, person))
                    .collect(),
                id: line.id,
                name: line.row.name.unwrap_or_default(),
                programme: line.programme_name.unwrap_or_default(),
                departs_on: line.row.departs_on,
                people: line.people,
                departed: line.departed,
            })
            .collect())
    }

    fn person_on(&self, drawer: &Drawer, person: &Standing) -> PersonOnAgreement {
        PersonOnAgreement {
            candidate: person.candidate,
            name: self
                .roster
                .line(person.candidate)
                .map(|line| line.name)
                .unwrap_or_default(),
            stage: person.stage,
            stranded: drawer.is_stranded(person),
        }
    }
}

/// Nobody stands on a draft, or on what another has replaced.
fn needs_people(status: AgreementStatus) -> bool {
    match status {
        AgreementStatus::Draft | AgreementStatus::Superseded => false,
        AgreementStatus::Lapsed
        | AgreementStatus::InRenewal
        | AgreementStatus::Expiring
        | AgreementStatus::InForce
        | AgreementStatus::Ended => true,
    }
}

fn waiting_on<'d>(drawer: &'d Drawer, held: &'d Held) -> Vec<&'d Standing> {
    drawer.people_on(held).filter(|person| person.waits()).collect()
}

fn count(people: usize) -> u32 {
    u32::try_from(people).unwrap_or(u32::MAX)
}
