//! Scanned pages of papers: kept as they were scanned, sealed beside the store, in the order in which they came.

use super::catalogue::PaperKind;
use crate::{
    ids::{CandidateId, PaperId, PaperPageId},
    office::{Reading, Writing},
    photos::pages::{PageLine, Sheaf},
    refusal::Result,
};
use std::collections::BTreeMap;

const PAGES: Sheaf = Sheaf {
    table: "paper_pages",
    of: "paper",
};

impl Reading<'_> {
    /// The pages of a person's papers.
    pub(crate) fn pages_of_person(
        &self,
        candidate: CandidateId,
    ) -> Result<BTreeMap<PaperId, Vec<PageLine<PaperPageId>>>> {
        let mut statement = self.store.prepare_cached(
            "SELECT g.id, g.paper, g.page, g.scan FROM paper_pages g JOIN papers p ON p.id = g.paper
             WHERE p.candidate IN (SELECT value FROM json_each(?1)) AND g.gone = 0 ORDER BY g.page, g.id",
        )?;
        let rows = statement.query_map([self.records_listed(candidate)?], |row| {
            Ok((row.get("paper")?, self.page_line(row)?))
        })?;
        let mut pages: BTreeMap<PaperId, Vec<PageLine<PaperPageId>>> = BTreeMap::new();
        for row in rows {
            let (paper, line) = row?;
            pages.entry(paper).or_default().push(line);
        }
        Ok(pages)
    }

    /// The scan of a page, or nothing when its file is not on this computer.
    ///
    /// # Errors
    /// [`crate::Refusal::NotFound`], [`crate::Refusal::NotAllowed`] for specific personal data,
    /// [`crate::Refusal::Picture`] when its file is damaged, or a fault of the disk.
    pub fn paper_page_of(&self, id: PaperPageId) -> Result<Option<Vec<u8>>> {
        let (paper, scan) = self.page_in(PAGES, &id)?;
        self.paper(paper)?;
        self.scan(scan)
    }
}

impl Writing<'_> {
    /// Keeps one more page of a paper, sealed as photos are, and says whose paper it is.
    ///
    /// # Errors
    /// [`crate::Refusal::Scan`] for what is neither JPEG, PNG nor PDF, is damaged or too heavy;
    /// [`crate::Refusal::NotFound`], [`crate::Refusal::NotAllowed`], or a fault of the disk.
    pub fn keep_paper_page(&self, paper: PaperId, bytes: &[u8]) -> Result<CandidateId> {
        let (held, kind) = self.paper(paper)?;
        self.keep_page(PAGES, &PaperPageId::new(&self.stamp), &paper, bytes)?;
        self.tell_paper(held.candidate, &kind)?;
        Ok(held.candidate)
    }

    /// Takes a page out and says whose paper it was.
    ///
    /// # Errors
    /// [`crate::Refusal::NotFound`], [`crate::Refusal::NotAllowed`].
    pub fn withdraw_paper_page(&self, id: PaperPageId) -> Result<CandidateId> {
        let (paper, _) = self.page_in(PAGES, &id)?;
        let (held, kind) = self.paper(paper)?;
        self.withdraw(PAGES.table, &id)?;
        self.tell_paper(held.candidate, &kind)?;
        Ok(held.candidate)
    }

    /// Names the person in the deed, and the paper where everybody may know of it: the list of deeds is read by all.
    pub(crate) fn tell_paper(&self, candidate: CandidateId, kind: &PaperKind) -> Result<()> {
        self.tell_name(candidate)?;
        if !kind.is_specific() {
            self.tell("paper", &kind.name);
        }
        Ok(())
    }
}
