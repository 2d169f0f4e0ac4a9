//! The signed scan of an agreement, page by page.

use crate::{
    ids::{AgreementId, AgreementPageId},
    office::{Reading, Writing},
    photos::pages::{PageLine, Sheaf},
    refusal::Result,
};

const PAGES: Sheaf = Sheaf {
    table: "agreement_pages",
    of: "agreement",
};

impl Reading<'_> {
    /// The pages of an agreement, in order.
    pub(crate) fn agreement_pages(&self, agreement: AgreementId) -> Result<Vec<PageLine<AgreementPageId>>> {
        self.pages_in(PAGES, &agreement)
    }

    /// The scan of a page, or nothing when its file is not on this computer.
    ///
    /// # Errors
    /// [`crate::Refusal::NotFound`], [`crate::Refusal::Picture`] when its file is damaged, or a fault of the disk.
    pub fn agreement_page_of(&self, id: AgreementPageId) -> Result<Option<Vec<u8>>> {
        let (_, scan) = self.page_in::<AgreementId>(PAGES, &id)?;
        self.scan(scan)
    }
}

impl Writing<'_> {
    /// Keeps one more page of an agreement, sealed as photos are.
    ///
    /// # Errors
    /// [`crate::Refusal::Scan`] for what is neither JPEG, PNG nor PDF, is damaged or too heavy;
    /// [`crate::Refusal::NotFound`], or a fault of the disk.
    pub fn keep_agreement_page(&self, agreement: AgreementId, bytes: &[u8]) -> Result<()> {
        self.tell_agreement(agreement)?;
        self.keep_page(PAGES, &AgreementPageId::new(&self.stamp), &agreement, bytes)
    }

    /// Takes a page out and says of which agreement it was.
    ///
    /// # Errors
    /// [`crate::Refusal::NotFound`].
    pub fn withdraw_agreement_page(&self, id: AgreementPageId) -> Result<AgreementId> {
        let (agreement, _) = self.page_in(PAGES, &id)?;
        self.withdraw(PAGES.table, &id)?;
        self.tell_agreement(agreement)?;
        Ok(agreement)
    }
}
