//! Papers as they were brought: kept, corrected, withdrawn, and shown with everything that belongs to them.
//!
//! A newer paper of the same kind is one more row; the older stays and can be looked at.

use super::{
    catalogue::{PaperKind, PaperRule},
    custody::OriginalLine,
    identity::IdentityCheck,
    standing::{DIPLOMA, HeldPaper, KTP, PASSPORT, PaperState, is_of_profile},
};
use crate::{
    candidates::{
        background::Keyed,
        groups::{DiplomaName, Passport, PassportName, ProfileGroups},
        profile::EditCandidate,
    },
    forms::{Checking, tidy},
    ids::{CandidateId, PaperId, PaperPageId},
    office::{Reading, Writing},
    photos::pages::PageLine,
    records::{self, record},
    refusal::{Problem, Refusal, Result},
    vocabulary::Outcome,
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

record! {
    /// A paper that somebody brought.
    Paper {
        /// Whose.
        candidate: CandidateId,
        /// A code of the catalogue.
        kind: Option<String>,
        /// Its number.
        number: Option<String>,
        /// Day of issue.
        issued_on: Option<String>,
        /// Who issued it.
        issued_by: Option<String>,
        /// Where it was issued.
        place: Option<String>,
        /// Its last day as it says itself; blank: by the rule of its kind.
        expires_on: Option<String>,
        /// What a health check found.
        outcome: Option<Outcome>,
        /// The name as it writes it.
        name_on: Option<String>,
        /// The day of birth as it writes it.
        born_on: Option<String>,
        /// A free note.
        note: Option<String>,
    }
}

impl Paper {
    /// A paper of which nothing else is known.
    #[must_use]
    pub fn blank(candidate: CandidateId, kind: &str) -> Self {
        Paper {
            candidate,
            kind: Some(kind.to_owned()),
            number: None,
            issued_on: None,
            issued_by: None,
            place: None,
            expires_on: None,
            outcome: None,
            name_on: None,
            born_on: None,
            note: None,
        }
    }
}

/// A paper in a list, with its scans and whether it is good.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PaperLine {
    /// The paper.
    pub paper: HeldPaper,
    /// Whether it is good today.
    pub today: PaperState,
    /// Whether it will be good on the day of departure; blank when no departure is planned.
    pub at_departure: Option<PaperState>,
    /// Its scanned pages in order.
    pub pages: Vec<PageLine<PaperPageId>>,
}

/// What somebody has of one kind.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct KindStanding {
    /// The kind's code.
    pub code: String,
    /// The rule that holds: of the paper that counts, or for one issued today.
    pub rule: PaperRule,
    /// Only who may see health reads papers of this kind.
    pub specific: bool,
    /// The paper that counts.
    pub standing: Option<PaperLine>,
    /// Those that it replaced, newest first.
    pub older: Vec<PaperLine>,
}

/// A person's papers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PapersPage {
    /// Whose.
    pub candidate: CandidateId,
    /// The name.
    pub name: String,
    /// The planned day of departure.
    pub departs_on: Option<NaiveDate>,
    /// The kinds that the route uses, and whatever else was brought.
    pub kinds: Vec<KindStanding>,
    /// Papers that are there and that the reader may not read.
    pub hidden: u32,
    /// Originals in the office's hands, and those given back.
    pub originals: Vec<OriginalLine>,
    /// What the papers say about who the person is.
    pub identity: IdentityCheck,
}

impl Reading<'_> {
    /// A person's papers, as far as the reader may read them.
    ///
    /// # Errors
    /// [`Refusal::NotFound`], or a fault of the store.
    pub fn papers_of(&self, candidate: CandidateId) -> Result<PapersPage> {
        let line = self
            .roster
            .line(candidate)
            .ok_or_else(|| Refusal::not_found("candidates"))?;
        let way = self.way_of(candidate)?;
        let (_, mut stack) = self.stack_of(candidate)?;
        let mut pages = self.pages_of_person(candidate)?;
        let mut page = PapersPage {
            candidate,
            name: line.name,
            departs_on: way.departs_on,
            kinds: Vec::new(),
            hidden: 0,
            originals: self.originals_of(candidate)?,
            identity: self.identity_of(candidate)?,
        };
        for kind in self.paper_kinds()? {
            let held = stack.remove(&kind.code).unwrap_or_default();
            if !self.may_read_kind(&kind) {
                page.hidden += crate::counted(held.len());
                continue;
            }
            let first = held.first();
            let today = self.today();
            let rule = first.map_or_else(|| kind.rule_on(today), |paper| paper.rule(&kind, today));
            let Some(rule) = rule else { continue };
            let asked = rule.schemes.is_empty() || way.scheme.is_some_and(|scheme| rule.schemes.contains(&scheme));
            if held.is_empty() && !asked {
                continue;
            }
            let mut standing = KindStanding {
                code: kind.code.clone(),
                rule: rule.clone(),
                specific: kind.is_specific(),
                standing: None,
                older: Vec::new(),
            };
            for paper in held {
                let line = PaperLine {
                    today: paper.good_on(&kind, today),
                    at_departure: way.departs_on.map(|day| paper.good_on(&kind, day)),
                    pages: paper.id.and_then(|id| pages.remove(&id)).unwrap_or_default(),
                    paper,
                };
                match standing.standing {
                    None => standing.standing = Some(line),
                    Some(_) => standing.older.push(line),
                }
            }
            page.kinds.push(standing);
        }
        Ok(page)
    }

    /// The papers of the person whose paper that is.
    pub(crate) fn papers_with(&self, paper: PaperId) -> Result<PapersPage> {
        let (paper, _) = self.paper(paper)?;
        self.papers_of(paper.candidate)
    }

    /// A paper, if the reader may read it.
    pub(crate) fn paper(&self, id: PaperId) -> Result<(Paper, PaperKind)> {
        let paper: Option<Paper> = records::get(self.store, "papers", &id)?;
        let paper = paper.ok_or_else(|| Refusal::not_found("papers"))?;
        let kind = self.readable_kind(paper.kind.as_deref().unwrap_or_default())?;
        Ok((paper, kind))
    }
}

impl Writing<'_> {
    /// Keeps a new paper, or corrects one; whose it is and of what kind stays. What the profile says too is written there.
    ///
    /// # Errors
    /// [`Refusal::Fields`], [`Refusal::NameUnknown`] for a kind that the catalogue does not have, [`Refusal::NotAllowed`],
    /// [`Refusal::NotFound`].
    pub fn keep_paper(&self, ask: Keyed<PaperId, Paper>) -> Result<PaperId> {
        let Keyed { id, mut row } = ask;
        if let Some(id) = id {
            let (held, _) = self.paper(id)?;
            row.candidate = held.candidate;
            row.kind = held.kind;
        }
        let kind = self.checked(&mut row)?;
        let id = match kind.code.as_str() {
            PASSPORT => self.give_passport(id, &mut row)?,
            KTP => {
                (row.number, row.name_on, row.born_on) = (None, None, None);
                id
            }
            DIPLOMA => {
                self.give_diploma_name(&mut row)?;
                id
            }
            _ => id,
        };
        let id = id.unwrap_or_else(|| PaperId::new(&self.stamp));
        records::put(self.store, "papers", &[("id", &id)], &row)?;
        self.tell_paper(row.candidate, &kind)?;
        Ok(id)
    }

    /// Withdraws a paper and says whose; what the profile says stays.
    ///
    /// # Errors
    /// [`Refusal::NotFound`], [`Refusal::NotAllowed`].
    pub fn withdraw_paper(&self, id: PaperId) -> Result<CandidateId> {
        let (paper, kind) = self.paper(id)?;
        self.withdraw("papers", &id)?;
        self.tell_paper(paper.candidate, &kind)?;
        Ok(paper.candidate)
    }

    fn checked(&self, row: &mut Paper) -> Result<PaperKind> {
        tidy([
            &mut row.kind,
            &mut row.number,
            &mut row.issued_on,
            &mut row.issued_by,
            &mut row.place,
            &mut row.expires_on,
            &mut row.name_on,
            &mut row.born_on,
            &mut row.note,
        ]);
        let mut checking = Checking::new(self.today());
        checking.required("kind", &row.kind);
        for (field, text) in [
            ("number", &row.number),
            ("issued_by", &row.issued_by),
            ("place", &row.place),
            ("name_on", &row.name_on),
            ("note", &row.note),
        ] {
            checking.length(field, text);
        }
        let issued = checking.past_day("issued_on", &mut row.issued_on);
        let expires = checking.day("expires_on", &mut row.expires_on);
        if issued.zip(expires).is_some_and(|(issued, expires)| expires < issued) {
            checking.wrong("expires_on", Problem::EndsBeforeItStarts);
        }
        checking.past_day("born_on", &mut row.born_on);
        checking.finish()?;
        self.readable_kind(row.kind.as_deref().unwrap_or_default())
    }

    fn give_diploma_name(&self, row: &mut Paper) -> Result<()> {
        let diploma_name = row.name_on.take();
        if diploma_name.is_none() {
            return Ok(());
        }
        let groups = ProfileGroups {
            diploma_name: Some(DiplomaName { diploma_name }),
            ..ProfileGroups::default()
        };
        self.edit_profile(row.candidate, groups)
    }

    /// Writes a passport's number and days where they stand, in the profile, and says which row goes with it. A passport
    /// that was replaced keeps its own.
    fn give_passport(&self, id: Option<PaperId>, row: &mut Paper) -> Result<Option<PaperId>> {
        if let Some(id) = id {
            let held: Option<Paper> = records::get(self.store, "papers", &id)?;
            if held.is_some_and(|held| !is_of_profile(&held)) {
                return Ok(Some(id));
            }
        }
        let mut checking = Checking::new(self.today());
        checking.required("number", &row.number);
        checking.finish()?;
        let id = match id {
            Some(id) => Some(id),
            None => self.set_aside_passport(row)?,
        };
        let passport = Passport {
            passport_number: row.number.take(),
            passport_issued_on: row.issued_on.take(),
            passport_expires_on: row.expires_on.take(),
        };
        let passport_name = row.name_on.take().map(|name| PassportName {
            passport_name: Some(name),
        });
        let groups = ProfileGroups {
            passport: Some(passport),
            passport_name,
            ..ProfileGroups::default()
        };
        self.edit_profile(row.candidate, groups)?;
        Ok(id)
    }

    /// Before another passport takes its place, the one in the profile gets a row of its own. The same passport brought
    /// once more goes on with the row that it has.
    fn set_aside_passport(&self, fresh: &Paper) -> Result<Option<PaperId>> {
        let (_, stack) = self.stack_of(fresh.candidate)?;
        let Some(standing) = stack.get(PASSPORT).and_then(|held| held.first()) else {
            return Ok(None);
        };
        if standing.row.number.is_none() || standing.row.number == fresh.number {
            return Ok(standing.id);
        }
        let id = standing.id.unwrap_or_else(|| PaperId::new(&self.stamp));
        records::put(self.store, "papers", &[("id", &id)], &standing.row)?;
        Ok(None)
    }

    fn edit_profile(&self, candidate: CandidateId, groups: ProfileGroups) -> Result<()> {
        self.edit_candidate(EditCandidate { candidate, groups })
    }
}
