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

record! {
    /// What the ministry's monthly sheets ask of the centre.
    CentreOnSheets {
        /// What the ministry calls a centre of its kind: LPK, SO.
        provider_type: Option<String>,
        /// Its regency or city.
        regency: Option<String>,
        /// Its province.
        province: Option<String>,
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

    /// What the ministry's sheets say of the centre.
    ///
    /// # Errors
    /// A fault of the store.
    pub fn centre_on_sheets(&self) -> Result<CentreOnSheets> {
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

    /// Changes what the ministry's sheets say of the centre.
    ///
    /// # Errors
    /// [`Refusal::Fields`] when a text is longer than paper holds.
    pub fn edit_centre_on_sheets(&self, mut row: CentreOnSheets) -> Result<()> {
        crate::forms::tidy([&mut row.provider_type, &mut row.regency, &mut row.province]);
        let mut checking = crate::forms::Checking::new(self.today());
        checking.length("provider_type", &row.provider_type);
        checking.length("regency", &row.regency);
        checking.length("province", &row.province);
        checking.finish()?;
        records::change(self.store, "centre", &id(), &row)?;
        Ok(())
    }
}
