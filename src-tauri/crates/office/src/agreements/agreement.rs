//! Agreements as they are written down: what was agreed, who signs, who was there, which programmes stand on it.

use crate::{
    candidates::background::Keyed,
    forms::{Checking, tidy},
    ids::{AgreementId, PartnerId, PartyId, ProgrammeId},
    office::{Reading, Writing},
    records::{self, record},
    refusal::{Problem, Refusal, Result},
    vocabulary::{AgreementKind, Part},
};
use chrono::Duration;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use ts_rs::TS;

/// Between the tags of a scope, and between the spellings of a partner's name.
pub const BETWEEN: char = '|';

record! {
    /// An agreement with partners.
    Agreement {
        /// What kind.
        kind: Option<AgreementKind>,
        /// What it is called; blank: by its kind and its parties.
        title: Option<String>,
        /// Its number.
        number: Option<String>,
        /// When it was signed; blank while it is a draft.
        signed_on: Option<String>,
        /// Where it was signed.
        signed_at: Option<String>,
        /// First day; blank: the day of signing.
        valid_from: Option<String>,
        /// Last day; blank: without an end.
        valid_until: Option<String>,
        /// People in all; blank: none is agreed.
        quota: Option<i32>,
        /// Fields of cooperation, separated by ` | `.
        scope: Option<String>,
        /// Which agreement it renews.
        renews: Option<AgreementId>,
        /// Since when its renewal is spoken about.
        renewing_since: Option<String>,
        /// The day on which it was ended before its time.
        ended_on: Option<String>,
        /// Why it was ended.
        ended_why: Option<String>,
        /// A free note, with the source.
        note: Option<String>,
    }
}

record! {
    /// A party or a witness of an agreement.
    Party {
        /// Of which agreement; whoever edits an agreement leaves it blank.
        agreement: Option<AgreementId>,
        /// Signs it, or was there.
        part: Part,
        /// The partner.
        partner: Option<PartnerId>,
        /// The name of an organisation that is no partner.
        name: Option<String>,
        /// Who signs for it.
        signatory: Option<String>,
        /// In which office.
        position: Option<String>,
    }
}

record! {
    /// A programme that stands on an agreement.
    OnProgramme {
        /// A free note.
        note: Option<String>,
    }
}

/// An agreement with everybody in it, as a form holds it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct EditAgreement {
    /// Which; a new one when blank.
    pub id: Option<AgreementId>,
    /// What was agreed.
    pub row: Agreement,
    /// Everybody who signs or was there; who is left out is taken out.
    pub parties: Vec<Keyed<PartyId, Party>>,
    /// Every programme that stands on it.
    pub programmes: Vec<ProgrammeId>,
}

impl Reading<'_> {
    /// A draft that would renew an agreement, with its kind, parties, scope and programmes taken over. Nothing is kept.
    ///
    /// # Errors
    /// [`Refusal::NotFound`], or a fault of the store.
    pub fn draft_renewal(&self, renewed: AgreementId) -> Result<EditAgreement> {
        let row: Option<Agreement> = records::get(self.store, "agreements", &renewed)?;
        let row = row.ok_or_else(|| Refusal::not_found("agreements"))?;
        let mut parties = self.parties_of(renewed)?;
        for party in &mut parties {
            (party.id, party.row.agreement) = (None, None);
        }
        // Who was there the last time need not be there again.
        parties.retain(|party| party.row.part == Part::Party);
        Ok(EditAgreement {
            id: None,
            row: Agreement {
                renews: Some(renewed),
                number: None,
                signed_on: None,
                signed_at: None,
                valid_from: None,
                valid_until: None,
                renewing_since: None,
                ended_on: None,
                ended_why: None,
                note: None,
                ..row
            },
            parties,
            programmes: self.programmes_on(renewed)?,
        })
    }

    pub(crate) fn parties_of(&self, agreement: AgreementId) -> Result<Vec<Keyed<PartyId, Party>>> {
        let mut parties = self.keyed::<PartyId, Party>("agreement_parties", "part, id")?;
        parties.retain(|party| party.row.agreement == Some(agreement));
        Ok(parties)
    }

    fn programmes_on(&self, agreement: AgreementId) -> Result<Vec<ProgrammeId>> {
        let mut statement = self
            .store
            .prepare_cached("SELECT programme FROM agreement_programmes WHERE agreement = ?1 AND gone = 0")?;
        let rows = statement.query_map([agreement], |row| row.get(0))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}

impl Writing<'_> {
    /// Adds or changes an agreement with its parties and programmes.
    ///
    /// # Errors
    /// [`Refusal::Fields`]: it has a kind and at least one party, its days follow each other, and it renews neither
    /// itself nor what renews it. A party without a name is told as `party-N`, counted from 0.
    pub fn edit_agreement(&self, mut ask: EditAgreement) -> Result<AgreementId> {
        self.check_agreement(&mut ask)?;
        let id = ask.id.unwrap_or_else(|| AgreementId::new(&self.stamp));
        records::put(self.store, "agreements", &[("id", &id)], &ask.row)?;
        self.put_parties(id, ask.parties)?;
        self.put_programmes(id, ask.programmes)?;
        self.tell_agreement(id)?;
        Ok(id)
    }

    /// Withdraws an agreement; its parties and scans stay with it.
    ///
    /// # Errors
    /// [`Refusal::NotFound`].
    pub fn withdraw_agreement(&self, id: AgreementId) -> Result<()> {
        self.tell_agreement(id)?;
        self.withdraw("agreements", &id)
    }

    fn check_agreement(&self, ask: &mut EditAgreement) -> Result<()> {
        let EditAgreement {
            id,
            row,
            parties,
            programmes,
        } = ask;
        tidy([
            &mut row.title,
            &mut row.number,
            &mut row.signed_on,
            &mut row.signed_at,
            &mut row.valid_from,
            &mut row.valid_until,
            &mut row.scope,
            &mut row.renewing_since,
            &mut row.ended_on,
            &mut row.ended_why,
            &mut row.note,
        ]);
        row.scope = row.scope.as_deref().and_then(tags);
        let mut checking = Checking::new(self.today());
        if row.kind.is_none() {
            checking.wrong("kind", Problem::Empty);
        }
        for (field, text) in [
            ("title", &row.title),
            ("number", &row.number),
            ("signed_at", &row.signed_at),
            ("scope", &row.scope),
            ("ended_why", &row.ended_why),
        ] {
            checking.length(field, text);
        }
        checking.number("quota", row.quota, 0, 1_000_000);
        let signed = checking.past_day("signed_on", &mut row.signed_on);
        let from = checking.day("valid_from", &mut row.valid_from);
        let until = checking.day("valid_until", &mut row.valid_until);
        checking.past_day("renewing_since", &mut row.renewing_since);
        let ended = checking.day("ended_on", &mut row.ended_on);
        let first = from.or(signed);
        for (field, last) in [("valid_until", until), ("ended_on", ended)] {
            if first.zip(last).is_some_and(|(first, last)| last < first) {
                checking.wrong(field, Problem::EndsBeforeItStarts);
            }
        }
        if let Some((id, renewed)) = id.zip(row.renews)
            && self.drawer()?.terms.would_turn_in_a_circle(id, renewed)
        {
            checking.wrong("renews", Problem::RenewsItself);
        }
        check_parties(parties, &mut checking);
        checking.finish()?;
        for programme in programmes {
            self.must_be_there("programmes", programme)?;
        }
        for partner in parties.iter().filter_map(|party| party.row.partner) {
            self.must_be_there("partners", &partner)?;
        }
        row.renews
            .map_or(Ok(()), |renewed| self.must_be_there("agreements", &renewed))
    }

    fn put_parties(&self, agreement: AgreementId, parties: Vec<Keyed<PartyId, Party>>) -> Result<()> {
        let mut left: BTreeSet<PartyId> = self
            .parties_of(agreement)?
            .into_iter()
            .filter_map(|party| party.id)
            .collect();
        // Keys are sorted by their moment, and parties stand in the order in which they were written.
        let mut stamp = self.stamp;
        for Keyed { id, mut row } in parties {
            row.agreement = Some(agreement);
            stamp.now += Duration::milliseconds(1);
            let held = id.filter(|id| left.remove(id));
            let id = held.unwrap_or_else(|| PartyId::new(&stamp));
            records::put(self.store, "agreement_parties", &[("id", &id)], &row)?;
        }
        for id in left {
            self.withdraw("agreement_parties", &id)?;
        }
        Ok(())
    }

    fn put_programmes(&self, agreement: AgreementId, programmes: Vec<ProgrammeId>) -> Result<()> {
        let wanted: BTreeSet<ProgrammeId> = programmes.into_iter().collect();
        let held: BTreeSet<ProgrammeId> = self.programmes_on(agreement)?.into_iter().collect();
        for programme in wanted.difference(&held) {
            let keys: [(&str, &dyn rusqlite::ToSql); 2] = [("agreement", &agreement), ("programme", programme)];
            records::put(self.store, "agreement_programmes", &keys, &OnProgramme { note: None })?;
        }
        for programme in held.difference(&wanted) {
            self.store.execute(
                "UPDATE agreement_programmes SET gone = 1 WHERE agreement = ?1 AND programme = ?2",
                (agreement, programme),
            )?;
        }
        Ok(())
    }

    /// Names the agreement in the deed: its kind, and its title or who signs it.
    pub(crate) fn tell_agreement(&self, id: AgreementId) -> Result<()> {
        let drawer = self.drawer()?;
        let held = drawer.get(id)?;
        if let Some(kind) = held.row.kind {
            self.tell("agreement", kind.word());
        }
        self.tell("name", held.name());
        Ok(())
    }
}

/// A party has a partner or a name; a partner's name is the partner's own.
fn check_parties(parties: &mut [Keyed<PartyId, Party>], checking: &mut Checking) {
    if !parties.iter().any(|party| party.row.part == Part::Party) {
        checking.wrong("parties", Problem::Empty);
    }
    for (place, Keyed { row, .. }) in parties.iter_mut().enumerate() {
        let field = format!("party-{place}");
        tidy([&mut row.name, &mut row.signatory, &mut row.position]);
        if row.partner.is_some() {
            row.name = None;
        } else {
            checking.required(&field, &row.name);
        }
        for text in [&row.name, &row.signatory, &row.position] {
            checking.length(&field, text);
        }
    }
}

/// Tags as they are kept: each once, trimmed, in the order in which they were written.
pub(crate) fn tags(text: &str) -> Option<String> {
    let mut kept: Vec<&str> = Vec::new();
    for tag in text
        .split([BETWEEN, ';', '\n'])
        .map(str::trim)
        .filter(|tag| !tag.is_empty())
    {
        if !kept.iter().any(|held| held.to_lowercase() == tag.to_lowercase()) {
            kept.push(tag);
        }
    }
    (!kept.is_empty()).then(|| kept.join(" | "))
}
