//! The training centre itself: what stands on its letterhead.

use crate::{
    ids::CentreId,
    office::{Reading, Writing},
    records::{self, record},
    refusal::{Problem, Refusal, Result},
};

record! {
    /// What stands on the letterhead.
    Centre {
        /// The centre's name.
        name: Option<String>,
        /// The licence number (izin LPK).
        licence: Option<String>,
        /// Street and number.
        address: Option<String>,
        /// City or regency.
        city: Option<String>,
        /// Telephone, as printed.
        phone: Option<String>,
        /// E-mail.
        email: Option<String>,
    }
}

fn id() -> CentreId {
    CentreId::shared("centre")
}

impl Reading<'_> {
    /// The centre.
    ///
    /// # Errors
    /// A fault of the store.
    pub fn centre(&self) -> Result<Centre> {
        Ok(records::get(self.store, "centre", &id())?.ok_or_else(|| Refusal::not_found("centre"))?)
    }
}

impl Writing<'_> {
    pub(crate) fn found_centre(&self, name: &str) -> Result<()> {
        let name = Some(name.trim().to_owned()).filter(|name| !name.is_empty());
        let centre = Centre {
            name,
            licence: None,
            address: None,
            city: None,
            phone: None,
            email: None,
        };
        self.edit_centre(centre)
    }

    /// Changes what stands on the letterhead.
    ///
    /// # Errors
    /// [`Refusal::Fields`] when the name is empty.
    pub fn edit_centre(&self, mut centre: Centre) -> Result<()> {
        crate::forms::tidy([
            &mut centre.name,
            &mut centre.licence,
            &mut centre.address,
            &mut centre.city,
            &mut centre.phone,
            &mut centre.email,
        ]);
        if centre.name.is_none() {
            return Err(Refusal::field("centre", Problem::Empty).into());
        }
        records::put(self.store, "centre", &[("id", &id())], &centre)?;
        Ok(())
    }
}
