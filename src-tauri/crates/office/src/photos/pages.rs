//! Scanned pages of something written: kept as they were scanned, sealed beside the store, in the order in which they
//! came.

use super::scan;
use crate::{
    office::{Reading, Writing},
    refusal::{Refusal, Result},
};
use rusqlite::{OptionalExtension, Row, ToSql, types::FromSql};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Where pages lie: their table, and the column that says of what they are pages.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Sheaf {
    pub(crate) table: &'static str,
    pub(crate) of: &'static str,
}

/// A page in a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PageLine<Id> {
    /// Which.
    pub id: Id,
    /// Its place among the pages, from 1.
    pub page: i32,
    /// Its file is not on this computer.
    pub missing: bool,
}

impl Reading<'_> {
    /// A page out of a row that has its columns.
    pub(crate) fn page_line<Id: FromSql>(&self, row: &Row<'_>) -> rusqlite::Result<PageLine<Id>> {
        let scan: Option<String> = row.get("scan")?;
        Ok(PageLine {
            id: row.get("id")?,
            page: row.get::<_, Option<i32>>("page")?.unwrap_or_default(),
            missing: !scan.is_some_and(|scan| self.pictures.holds(&scan)),
        })
    }

    /// The pages of one thing, in order.
    pub(crate) fn pages_in<Id: FromSql>(&self, sheaf: Sheaf, of: &dyn ToSql) -> Result<Vec<PageLine<Id>>> {
        let Sheaf { table, of: column } = sheaf;
        let sql = format!("SELECT id, page, scan FROM {table} WHERE {column} = ?1 AND gone = 0 ORDER BY page, id");
        let mut statement = self.store.prepare_cached(&sql)?;
        let lines = statement.query_map([of], |row| self.page_line(row))?;
        Ok(lines.collect::<rusqlite::Result<_>>()?)
    }

    /// Of what a page is, and the name of its scan.
    pub(crate) fn page_in<Of: FromSql>(&self, sheaf: Sheaf, id: &dyn ToSql) -> Result<(Of, Option<String>)> {
        let Sheaf { table, of } = sheaf;
        let mut statement = self
            .store
            .prepare_cached(&format!("SELECT {of}, scan FROM {table} WHERE id = ?1"))?;
        let page = statement
            .query_row([id], |row| Ok((row.get(0)?, row.get(1)?)))
            .optional()?;
        Ok(page.ok_or_else(|| Refusal::not_found(table))?)
    }

    /// A scan by its name, or nothing when its file is not on this computer.
    pub(crate) fn scan(&self, name: Option<String>) -> Result<Option<Vec<u8>>> {
        match name {
            Some(name) => self.pictures.get(&name),
            None => Ok(None),
        }
    }
}

impl Writing<'_> {
    /// Keeps one more page after those that are there.
    pub(crate) fn keep_page(&self, sheaf: Sheaf, id: &dyn ToSql, of: &dyn ToSql, bytes: &[u8]) -> Result<()> {
        scan::check(bytes).map_err(Refusal::from)?;
        let name = self.pictures.keep(bytes)?;
        let Sheaf { table, of: column } = sheaf;
        let sql = format!(
            "INSERT INTO {table} (id, {column}, page, scan)
             SELECT ?1, ?2, coalesce(max(page), 0) + 1, ?3 FROM {table} WHERE {column} = ?2 AND gone = 0"
        );
        self.store.prepare_cached(&sql)?.execute([id, of, &name])?;
        Ok(())
    }
}
