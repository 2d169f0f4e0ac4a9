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

record! {
    /// Who signs for the centre, and what its papers show beside the name.
    CentreOnPapers {
        /// Who signs.
        signatory: Option<String>,
        /// In what office.
        signatory_position: Option<String>,
        /// The signatory's name in katakana, for Japanese forms.
        signatory_ja: Option<String>,
        /// The centre's name in katakana.
        name_ja: Option<String>,
        /// What stands before the running number of a certificate.
        certificate_prefix: Option<String>,
    }
}

record! {
    /// The picture beside the centre's name.
    Logo {
        /// Its name in the store of pictures.
        logo: Option<String>,
    }
}

/// The longest prefix of a certificate's number.
const LONGEST_PREFIX: usize = 20;

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

impl Reading<'_> {
    /// Who signs for the centre, and what its papers show beside the name.
    ///
    /// # Errors
    /// A fault of the store.
    pub fn centre_on_papers(&self) -> Result<CentreOnPapers> {
        Ok(records::get(self.store, "centre", &id())?.ok_or_else(|| Refusal::not_found("centre"))?)
    }

    /// The picture beside the centre's name, or nothing.
    ///
    /// # Errors
    /// [`Refusal::Picture`] when its file is damaged, or a fault of the disk.
    pub fn logo(&self) -> Result<Option<Vec<u8>>> {
        let held: Logo = records::get(self.store, "centre", &id())?.ok_or_else(|| Refusal::not_found("centre"))?;
        match held.logo {
            Some(name) => self.pictures.get(&name),
            None => Ok(None),
        }
    }
}

impl Writing<'_> {
    /// Changes who signs for the centre, and what its papers show beside the name.
    ///
    /// # Errors
    /// [`Refusal::Fields`]: no text is longer than paper holds, and the prefix is one that people can read aloud: capital
    /// letters, digits, `-`, `/` and `.`.
    pub fn edit_centre_on_papers(&self, mut row: CentreOnPapers) -> Result<()> {
        crate::forms::tidy([
            &mut row.signatory,
            &mut row.signatory_position,
            &mut row.signatory_ja,
            &mut row.name_ja,
            &mut row.certificate_prefix,
        ]);
        row.certificate_prefix = row.certificate_prefix.map(|prefix| prefix.to_uppercase());
        let mut checking = crate::forms::Checking::new(self.today());
        for (field, text) in [
            ("signatory", &row.signatory),
            ("signatory_position", &row.signatory_position),
            ("signatory_ja", &row.signatory_ja),
            ("name_ja", &row.name_ja),
        ] {
            checking.length(field, text);
        }
        let readable = |sign: char| sign.is_ascii_uppercase() || sign.is_ascii_digit() || "-/.".contains(sign);
        let prefix = row.certificate_prefix.as_deref().unwrap_or_default();
        if prefix.len() > LONGEST_PREFIX || !prefix.chars().all(readable) {
            checking.wrong("certificate_prefix", Problem::NotAPrefix);
        }
        checking.finish()?;
        records::change(self.store, "centre", &id(), &row)?;
        Ok(())
    }

    /// Keeps the picture beside the centre's name, or takes it away.
    ///
    /// # Errors
    /// A fault of the disk.
    pub fn keep_logo(&self, picture: Option<&[u8]>) -> Result<()> {
        let logo = picture.map(|picture| self.pictures.keep(picture)).transpose()?;
        records::change(self.store, "centre", &id(), &Logo { logo })?;
        Ok(())
    }

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
