//! Branches of partners, the people there whom the office calls or writes to, and a partner's page.

use crate::{
    agreements::{agreement::tags, sheet::AgreementLine},
    candidates::background::Keyed,
    events::EventLine,
    forms::{Checking, tidy},
    ids::{BranchId, ContactId, PartnerId, ProgrammeId},
    office::{Reading, Writing},
    partners::{Partner, Programme},
    records::{self, record},
    refusal::{Refusal, Result},
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

record! {
    /// A place of a partner where people are sent.
    Branch {
        /// Of which partner.
        partner: PartnerId,
        /// Its name.
        name: Option<String>,
        /// The prefecture, or the state.
        prefecture: Option<String>,
        /// The city.
        city: Option<String>,
        /// The rest of the address.
        address: Option<String>,
        /// A free note.
        note: Option<String>,
    }
}

record! {
    /// Somebody at a partner.
    PartnerContact {
        /// At which partner.
        partner: PartnerId,
        /// At which of its branches.
        branch: Option<BranchId>,
        /// The name.
        name: Option<String>,
        /// What they do there.
        position: Option<String>,
        /// The telephone number.
        phone: Option<String>,
        /// The address of mail.
        email: Option<String>,
        /// A free note.
        note: Option<String>,
    }
}

/// A partner with everything that hangs on it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PartnerPage {
    /// Which.
    pub id: PartnerId,
    /// The partner.
    pub row: Partner,
    /// Its other spellings, one by one.
    pub aliases: Vec<String>,
    /// Branches by prefecture and name.
    pub branches: Vec<Keyed<BranchId, Branch>>,
    /// People by name.
    pub contacts: Vec<Keyed<ContactId, PartnerContact>>,
    /// Programmes with it.
    pub programmes: Vec<Keyed<ProgrammeId, Programme>>,
    /// Agreements with it.
    pub agreements: Vec<AgreementLine>,
    /// Events with it, newest first.
    pub events: Vec<EventLine>,
}

/// A partner that was looked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FoundPartner {
    /// Which.
    pub id: PartnerId,
    /// Its name.
    pub name: String,
    /// The spelling by which it was found, where that is not its name.
    pub alias: Option<String>,
}

impl Reading<'_> {
    /// A partner's page.
    ///
    /// # Errors
    /// [`Refusal::NotFound`], or a fault of the store.
    pub fn partner_page(&self, id: PartnerId) -> Result<PartnerPage> {
        let row: Option<Partner> = records::get(self.store, "partners", &id)?;
        let row = row.ok_or_else(|| Refusal::not_found("partners"))?;
        let mut branches = self.keyed::<BranchId, Branch>("partner_branches", "prefecture, name, id")?;
        branches.retain(|branch| branch.row.partner == id);
        let mut contacts = self.keyed::<ContactId, PartnerContact>("contacts", "name, id")?;
        contacts.retain(|contact| contact.row.partner == id);
        let mut programmes = self.keyed::<ProgrammeId, Programme>("programmes", "started_on, name")?;
        programmes.retain(|programme| programme.row.partner == Some(id));
        let mut events = self.list_events()?;
        events.retain(|event| event.row.partner == Some(id));
        Ok(PartnerPage {
            id,
            aliases: spellings(&row),
            row,
            branches,
            contacts,
            programmes,
            agreements: self.agreements_with(id)?,
            events,
        })
    }

    /// Partners whose name, or one of its other spellings, has every part of what was typed.
    ///
    /// # Errors
    /// A fault of the store.
    pub fn find_partners(&self, typed: &str) -> Result<Vec<FoundPartner>> {
        let typed = typed.to_lowercase();
        let fits = |name: &str| {
            let name = name.to_lowercase();
            typed.split_whitespace().all(|part| name.contains(part))
        };
        let found = |Keyed { id, row }: Keyed<PartnerId, Partner>| {
            let alias = spellings(&row).into_iter().find(|alias| fits(alias));
            let name = row.name.unwrap_or_default();
            let named = fits(&name);
            (named || alias.is_some()).then_some(FoundPartner {
                id: id?,
                name,
                alias: alias.filter(|_| !named),
            })
        };
        Ok(self.keyed("partners", "name")?.into_iter().filter_map(found).collect())
    }
}

impl Reading<'_> {
    /// Every branch of every partner, by name.
    ///
    /// # Errors
    /// A fault of the store.
    pub fn list_branches(&self) -> Result<Vec<Keyed<BranchId, Branch>>> {
        self.keyed("partner_branches", "name, id")
    }

    /// Whether a branch is one of that partner's, withdrawn or not; no branch is anybody's.
    pub(crate) fn is_branch_of(&self, branch: Option<BranchId>, partner: Option<PartnerId>) -> Result<bool> {
        let Some(branch) = branch else { return Ok(true) };
        let mut statement = self
            .store
            .prepare_cached("SELECT 1 FROM partner_branches WHERE id = ?1 AND partner IS ?2")?;
        Ok(statement.exists((branch, partner))?)
    }
}

impl Writing<'_> {
    /// Adds or changes a branch, and says of which partner.
    ///
    /// # Errors
    /// [`Refusal::Fields`], [`Refusal::NotFound`].
    pub fn edit_branch(&self, ask: Keyed<BranchId, Branch>) -> Result<PartnerId> {
        let Keyed { id, mut row } = ask;
        tidy([
            &mut row.name,
            &mut row.prefecture,
            &mut row.city,
            &mut row.address,
            &mut row.note,
        ]);
        let mut checking = Checking::new(self.today());
        checking.required("name", &row.name);
        for (field, text) in [
            ("name", &row.name),
            ("prefecture", &row.prefecture),
            ("city", &row.city),
            ("address", &row.address),
            ("note", &row.note),
        ] {
            checking.length(field, text);
        }
        checking.finish()?;
        self.tell_partner(row.partner)?;
        let id = id.unwrap_or_else(|| BranchId::new(&self.stamp));
        records::put(self.store, "partner_branches", &[("id", &id)], &row)?;
        Ok(row.partner)
    }

    /// Withdraws a branch, and says of which partner.
    ///
    /// # Errors
    /// [`Refusal::NotFound`].
    pub fn withdraw_branch(&self, id: BranchId) -> Result<PartnerId> {
        let row: Option<Branch> = records::get(self.store, "partner_branches", &id)?;
        let row = row.ok_or_else(|| Refusal::not_found("partner_branches"))?;
        self.tell_partner(row.partner)?;
        self.withdraw("partner_branches", &id)?;
        Ok(row.partner)
    }

    /// Adds or changes somebody at a partner, and says at which.
    ///
    /// # Errors
    /// [`Refusal::Fields`], [`Refusal::NotFound`].
    pub fn edit_contact(&self, ask: Keyed<ContactId, PartnerContact>) -> Result<PartnerId> {
        let Keyed { id, mut row } = ask;
        tidy([
            &mut row.name,
            &mut row.position,
            &mut row.phone,
            &mut row.email,
            &mut row.note,
        ]);
        let mut checking = Checking::new(self.today());
        checking.required("name", &row.name);
        for (field, text) in [("name", &row.name), ("position", &row.position), ("note", &row.note)] {
            checking.length(field, text);
        }
        checking.phone("phone", &mut row.phone);
        checking.email("email", &row.email);
        checking.finish()?;
        self.tell_partner(row.partner)?;
        // A branch of another partner is none of this one.
        if !self.is_branch_of(row.branch, Some(row.partner))? {
            row.branch = None;
        }
        let id = id.unwrap_or_else(|| ContactId::new(&self.stamp));
        records::put(self.store, "contacts", &[("id", &id)], &row)?;
        Ok(row.partner)
    }

    /// Withdraws somebody at a partner, and says at which.
    ///
    /// # Errors
    /// [`Refusal::NotFound`].
    pub fn withdraw_contact(&self, id: ContactId) -> Result<PartnerId> {
        let row: Option<PartnerContact> = records::get(self.store, "contacts", &id)?;
        let row = row.ok_or_else(|| Refusal::not_found("contacts"))?;
        self.tell_partner(row.partner)?;
        self.withdraw("contacts", &id)?;
        Ok(row.partner)
    }

    fn tell_partner(&self, id: PartnerId) -> Result<()> {
        let row: Option<Partner> = records::get(self.store, "partners", &id)?;
        let row = row.ok_or_else(|| Refusal::not_found("partners"))?;
        self.tell("name", row.name.unwrap_or_default());
        Ok(())
    }
}

/// The other spellings of a partner's name.
fn spellings(partner: &Partner) -> Vec<String> {
    let kept = partner.aliases.as_deref().and_then(tags).unwrap_or_default();
    kept.split(" | ")
        .filter(|alias| !alias.is_empty())
        .map(str::to_owned)
        .collect()
}
