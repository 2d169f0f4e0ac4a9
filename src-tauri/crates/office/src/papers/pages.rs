//! Scanned pages of papers: kept as they were scanned, sealed beside the store, in the order in which they came.

use super::catalogue::PaperKind;
use crate::{
    ids::{CandidateId, PaperId, PaperPageId},
    office::{Reading, Writing},
    photos::scan,
    records::{self, record},
    refusal::{Refusal, Result},
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

record! {
    /// One page as its row holds it.
    PaperPage {
        /// Of which paper.
        paper: PaperId,
        /// Its place among the pages, from 1.
        page: i32,
        /// Name of the sealed scan beside the store.
        scan: Option<String>,
    }
}

/// A page in a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PageLine {
    /// Which.
    pub id: PaperPageId,
    /// Its place among the pages, from 1.
    pub page: i32,
    /// Its file is not on this computer.
    pub missing: bool,
}

impl Reading<'_> {
    /// The pages of a person's papers.
    pub(crate) fn pages_of_person(&self, candidate: CandidateId) -> Result<BTreeMap<PaperId, Vec<PageLine>>> {
        let mut statement = self.store.prepare_cached(
            "SELECT g.id, g.paper, g.page, g.scan FROM paper_pages g JOIN papers p ON p.id = g.paper
             WHERE p.candidate = ?1 AND g.gone = 0 ORDER BY g.page, g.id",
        )?;
        let rows = statement.query_map([candidate], |row| {
            let scan: Option<String> = row.get("scan")?;
            let line = PageLine {
                id: row.get("id")?,
                page: row.get::<_, Option<i32>>("page")?.unwrap_or_default(),
                missing: !scan.is_some_and(|scan| self.pictures.holds(&scan)),
            };
            Ok((row.get("paper")?, line))
        })?;
        let mut pages: BTreeMap<PaperId, Vec<PageLine>> = BTreeMap::new();
        for row in rows {
            let (paper, line) = row?;
            pages.entry(paper).or_default().push(line);
        }
        Ok(pages)
    }

    /// The scan of a page, or nothing when its file is not on this computer.
    ///
    /// # Errors
    /// [`Refusal::NotFound`], [`Refusal::NotAllowed`] for specific personal data, [`Refusal::Picture`] when its file is
    /// damaged, or a fault of the disk.
    pub fn paper_page_of(&self, id: PaperPageId) -> Result<Option<Vec<u8>>> {
        let (page, _) = self.page(id)?;
        match page.scan {
            Some(name) => self.pictures.get(&name),
            None => Ok(None),
        }
    }

    fn page(&self, id: PaperPageId) -> Result<(PaperPage, PaperKind)> {
        let page: Option<PaperPage> = records::get(self.store, "paper_pages", &id)?;
        let page = page.ok_or_else(|| Refusal::not_found("paper_pages"))?;
        let (_, kind) = self.paper(page.paper)?;
        Ok((page, kind))
    }
}

impl Writing<'_> {
    /// Keeps one more page of a paper, sealed as photos are, and says whose paper it is.
    ///
    /// # Errors
    /// [`Refusal::Scan`] for what is neither JPEG, PNG nor PDF, is damaged or too heavy; [`Refusal::NotFound`],
    /// [`Refusal::NotAllowed`], or a fault of the disk.
    pub fn keep_paper_page(&self, paper: PaperId, bytes: &[u8]) -> Result<CandidateId> {
        scan::check(bytes).map_err(Refusal::from)?;
        let (held, kind) = self.paper(paper)?;
        let scan = Some(self.pictures.keep(bytes)?);
        let mut statement = self
            .store
            .prepare_cached("SELECT coalesce(max(page), 0) + 1 FROM paper_pages WHERE paper = ?1 AND gone = 0")?;
        let page = statement.query_row([paper], |row| row.get(0))?;
        let row = PaperPage { paper, page, scan };
        records::put(
            self.store,
            "paper_pages",
            &[("id", &PaperPageId::new(&self.stamp))],
            &row,
        )?;
        self.tell_paper(held.candidate, &kind)?;
        Ok(held.candidate)
    }

    /// Takes a page out and says whose paper it was.
    ///
    /// # Errors
    /// [`Refusal::NotFound`], [`Refusal::NotAllowed`].
    pub fn withdraw_paper_page(&self, id: PaperPageId) -> Result<CandidateId> {
        let (page, kind) = self.page(id)?;
        let (held, _) = self.paper(page.paper)?;
        self.withdraw("paper_pages", &id)?;
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
