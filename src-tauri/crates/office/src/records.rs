//! Rows as structs: the fields of a struct are columns of one table, so that no statement lists them twice.

use rusqlite::{Connection, OptionalExtension, Row, ToSql, params_from_iter};
use std::iter;

/// A struct whose fields are columns of a table; it may hold only some of the table's columns.
pub trait Record: Sized {
    /// The columns, as the fields are called.
    const COLUMNS: &'static [&'static str];

    /// Takes the fields from a row that has these columns.
    ///
    /// # Errors
    /// When a column is missing or holds a word that its vocabulary does not know.
    fn from_row(row: &Row<'_>) -> rusqlite::Result<Self>;

    /// The fields' values in the order of [`Record::COLUMNS`].
    fn values(&self) -> Vec<&dyn ToSql>;
}

/// Defines a struct whose fields are columns.
macro_rules! record {
    ($(#[$doc:meta])* $name:ident { $($(#[$field_doc:meta])* $field:ident: $kind:ty,)* }) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize, ts_rs::TS)]
        pub struct $name { $($(#[$field_doc])* pub $field: $kind,)* }

        impl $crate::records::Record for $name {
            const COLUMNS: &'static [&'static str] = &[$(stringify!($field),)*];
            fn from_row(row: &rusqlite::Row<'_>) -> rusqlite::Result<Self> {
                Ok($name { $($field: row.get(stringify!($field))?,)* })
            }
            fn values(&self) -> Vec<&dyn rusqlite::ToSql> {
                vec![$(&self.$field,)*]
            }
        }
    };
}
pub(crate) use record;

/// Adds a row, or brings back and overwrites the row with the same key.
pub(crate) fn put<R: Record>(
    store: &Connection,
    table: &str,
    keys: &[(&str, &dyn ToSql)],
    record: &R,
) -> rusqlite::Result<()> {
    let columns: Vec<&str> = keys.iter().map(|key| key.0).chain(R::COLUMNS.iter().copied()).collect();
    let marks = vec!["?"; columns.len()].join(", ");
    let kept: Vec<String> = R::COLUMNS
        .iter()
        .map(|column| format!("{column} = excluded.{column}"))
        .collect();
    let key = keys.iter().map(|key| key.0).collect::<Vec<_>>().join(", ");
    let sql = format!(
        "INSERT INTO {table} ({}) VALUES ({marks}) ON CONFLICT ({key}) DO UPDATE SET gone = 0, {}",
        columns.join(", "),
        kept.join(", ")
    );
    let values = keys.iter().map(|key| key.1).chain(record.values());
    store.prepare_cached(&sql)?.execute(params_from_iter(values))?;
    Ok(())
}

/// Adds a row whose key was never there; one that is there, or was withdrawn, stays as it is.
pub(crate) fn put_new<R: Record>(store: &Connection, table: &str, id: &dyn ToSql, record: &R) -> rusqlite::Result<()> {
    let marks = vec!["?"; R::COLUMNS.len() + 1].join(", ");
    let sql = format!(
        "INSERT INTO {table} (id, {}) VALUES ({marks}) ON CONFLICT (id) DO NOTHING",
        R::COLUMNS.join(", ")
    );
    let values = iter::once(id).chain(record.values());
    store.prepare_cached(&sql)?.execute(params_from_iter(values))?;
    Ok(())
}

/// Changes columns of a row that exists; says whether it did.
pub(crate) fn change<R: Record>(store: &Connection, table: &str, id: &dyn ToSql, record: &R) -> rusqlite::Result<bool> {
    change_columns(store, table, id, R::COLUMNS, record.values())
}

/// As [`change`], for columns and values that a caller has put together.
pub(crate) fn change_columns(
    store: &Connection,
    table: &str,
    id: &dyn ToSql,
    columns: &[&str],
    values: Vec<&dyn ToSql>,
) -> rusqlite::Result<bool> {
    let set: Vec<String> = columns.iter().map(|column| format!("{column} = ?")).collect();
    let sql = format!("UPDATE {table} SET {} WHERE id = ? AND gone = 0", set.join(", "));
    let values = values.into_iter().chain([id]);
    Ok(store.prepare_cached(&sql)?.execute(params_from_iter(values))? == 1)
}

/// The columns of a row, withdrawn or not.
pub(crate) fn get<R: Record>(store: &Connection, table: &str, id: &dyn ToSql) -> rusqlite::Result<Option<R>> {
    let sql = format!("SELECT {} FROM {table} WHERE id = ?", R::COLUMNS.join(", "));
    store.prepare_cached(&sql)?.query_row([id], R::from_row).optional()
}
