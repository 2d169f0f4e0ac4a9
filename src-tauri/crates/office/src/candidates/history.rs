//! What was ever done about one candidate, read from the book.

use crate::{
    book::history::{self, Change},
    ids::CandidateId,
    office::Reading,
    refusal::Result,
};

/// Table and key of every row about a candidate.
const ROWS_ABOUT: &str = "
  SELECT 'candidates' AS tbl, ?1 AS key
  UNION ALL SELECT 'educations', id FROM educations WHERE candidate = ?1
  UNION ALL SELECT 'jobs', id FROM jobs WHERE candidate = ?1
  UNION ALL SELECT 'relatives', id FROM relatives WHERE candidate = ?1
  UNION ALL SELECT 'consents', id FROM consents WHERE candidate = ?1
  UNION ALL SELECT 'stage_moves', id FROM stage_moves WHERE candidate = ?1
  UNION ALL SELECT 'enrolments', batch || '|' || candidate FROM enrolments WHERE candidate = ?1
  UNION ALL SELECT 'results', sitting || '|' || candidate FROM results WHERE candidate = ?1";

impl Reading<'_> {
    /// Who changed what about one candidate, newest first.
    ///
    /// # Errors
    /// A fault of the store.
    pub fn history_of(&self, id: CandidateId) -> Result<Vec<Change>> {
        let mut statement = self.store.prepare_cached(ROWS_ABOUT)?;
        let rows: Vec<(String, String)> = statement
            .query_map([id], |row| Ok((row.get(0)?, row.get(1)?)))?
            .collect::<rusqlite::Result<_>>()?;
        history::of_rows(self.store, &rows, |table, group| self.may_see(table, group))
    }

    /// How many deeds have touched a candidate, whoever asks: the edition of a paper about them.
    ///
    /// # Errors
    /// A fault of the store.
    pub fn edition_of(&self, id: CandidateId) -> Result<u32> {
        let sql = format!(
            "SELECT count(*) FROM (
               SELECT DISTINCT e.replica, e.opens FROM ({ROWS_ABOUT}) about
               JOIN book_entry e ON e.key = about.key AND e.tbl = about.tbl)"
        );
        Ok(self.store.prepare_cached(&sql)?.query_row([id], |row| row.get(0))?)
    }
}
