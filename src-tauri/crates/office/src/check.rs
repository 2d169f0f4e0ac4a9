//! Looking over the whole store: what does not hold in it.

use crate::{Office, book::proof, refusal::Result};

/// What a check of the whole store found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoreHealth {
    /// The database's own structure.
    pub integrity: bool,
    /// No row points to nothing.
    pub foreign_keys: bool,
    /// Every row is what the book says.
    pub rows_equal_book: bool,
    /// Every photo that a row names can be opened.
    pub papers_present: bool,
    /// What does not hold.
    pub problems: Vec<String>,
}

impl Office {
    /// Everything that does not hold in the store, as plain English lines; empty when all is well.
    ///
    /// # Errors
    /// A fault of the store.
    pub fn check(&mut self) -> Result<StoreHealth> {
        let integrity: String = self.store.query_row(
            "SELECT integrity_check FROM pragma_integrity_check LIMIT 1",
            [],
            |row| row.get(0),
        )?;
        let strangers: i64 = self
            .store
            .query_row("SELECT count(*) FROM pragma_foreign_key_check", [], |row| row.get(0))?;
        let mut problems = proof::problems(&mut self.store, &self.pen)?;
        let rows_equal_book = problems.is_empty();
        if integrity != "ok" {
            problems.push(format!("integrity: {integrity}"));
        }
        if strangers > 0 {
            problems.push(format!("{strangers} rows point to nothing"));
        }
        let photos_missing = self.photos_missing()?;
        if photos_missing > 0 {
            problems.push(format!("{photos_missing} photos are missing or damaged"));
        }
        Ok(StoreHealth {
            integrity: integrity == "ok",
            foreign_keys: strangers == 0,
            rows_equal_book,
            papers_present: photos_missing == 0,
            problems,
        })
    }

    fn photos_missing(&self) -> Result<usize> {
        let mut statement = self.store.prepare(
            "SELECT photo FROM candidates WHERE photo IS NOT NULL AND gone = 0
                 UNION SELECT logo FROM centre WHERE logo IS NOT NULL AND gone = 0
                 UNION SELECT scan FROM leaves WHERE scan IS NOT NULL AND gone = 0
                 UNION SELECT scan FROM results WHERE scan IS NOT NULL AND gone = 0
                 UNION SELECT scan FROM paper_pages WHERE scan IS NOT NULL AND gone = 0
                 UNION SELECT scan FROM agreement_pages WHERE scan IS NOT NULL AND gone = 0",
        )?;
        let names: Vec<String> = statement
            .query_map([], |row| row.get(0))?
            .collect::<rusqlite::Result<_>>()?;
        let mut missing = 0;
        for name in names {
            missing += usize::from(!matches!(self.pictures.get(&name), Ok(Some(_))));
        }
        Ok(missing)
    }
}
