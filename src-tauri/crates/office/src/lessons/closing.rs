//! Closed months: a register that has been reported is not changed any more, by nobody and in no way, undo included,
//! until somebody of the office opens its month again and says why.

use super::month::MonthOf;
use crate::{
    book::DeedId,
    forms::{Checking, tidy},
    ids::ClassId,
    office::{Reading, Writing},
    records::{self, record},
    refusal::{Problem, Refusal, Result},
};
use chrono::{DateTime, Months, NaiveDate, Utc};
use rusqlite::{Connection, OptionalExtension};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

record! {
    /// Whether a month is closed.
    ClosedMonth {
        /// Closed, or opened again.
        closed: Option<bool>,
        /// Why it was opened again.
        reason: Option<String>,
    }
}

/// A month to open again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ReopenMonth {
    /// The class.
    pub class: ClassId,
    /// `YYYY-MM`.
    pub month: String,
    /// Why.
    pub reason: String,
}

/// That a month was closed or opened again, as the book tells it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Closing {
    /// Closed, or opened again.
    pub closed: bool,
    /// Why it was opened again.
    pub reason: Option<String>,
    /// Who did it.
    pub by: String,
    /// When.
    pub at: DateTime<Utc>,
}

/// The first day of a month written `YYYY-MM`.
pub(super) fn first_day(month: &str) -> Result<NaiveDate> {
    NaiveDate::parse_from_str(&format!("{month}-01"), "%Y-%m-%d")
        .ok()
        .filter(|first| first.format("%Y-%m").to_string() == month)
        .ok_or_else(|| Refusal::field("month", Problem::NotADay).into())
}

impl Reading<'_> {
    /// # Errors
    /// [`Refusal::MonthClosed`] when the class's month of that day is closed.
    pub(crate) fn must_be_open(&self, class: ClassId, day: Option<&str>) -> Result<()> {
        let Some(month) = day.and_then(|day| day.get(..7)) else {
            return Ok(());
        };
        if self.is_closed(class, month)? {
            return Err(Refusal::MonthClosed {
                month: month.to_owned(),
            }
            .into());
        }
        Ok(())
    }

    pub(super) fn is_closed(&self, class: ClassId, month: &str) -> Result<bool> {
        let mut statement = self.store.prepare_cached(
            "SELECT 1 FROM closed_months WHERE class = ?1 AND month = ?2 AND closed = 1 AND gone = 0",
        )?;
        Ok(statement.exists((class, month))?)
    }

    /// Every time a month was closed or opened again, oldest first.
    pub(super) fn closings(&self, class: ClassId, month: &str) -> Result<Vec<Closing>> {
        let mut statement = self.store.prepare_cached(
            "SELECT json_extract(e.body, '$.closing.closed'), json_extract(e.body, '$.closing.reason'), d.staff_name, d.at
             FROM book_entry e JOIN book_deed d ON d.replica = e.replica AND d.opens = e.opens
             WHERE e.key = ?1 AND e.tbl = 'closed_months' ORDER BY e.clock, e.replica",
        )?;
        let rows = statement.query_map([format!("{class}|{month}")], |row| {
            let at: String = row.get(3)?;
            Ok(Closing {
                closed: row.get::<_, Option<bool>>(0)?.unwrap_or(false),
                reason: row.get(1)?,
                by: row.get(2)?,
                at: at.parse().unwrap_or_default(),
            })
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}

impl Writing<'_> {
    /// Closes a month of a class that is over.
    ///
    /// # Errors
    /// [`Refusal::MonthNotOver`], [`Refusal::NotFound`], [`Refusal::Fields`] when the month is none.
    pub fn close_month(&self, ask: &MonthOf) -> Result<()> {
        let next = first_day(&ask.month)?.checked_add_months(Months::new(1));
        if next.is_none_or(|next| next > self.today()) {
            return Err(Refusal::MonthNotOver {
                month: ask.month.clone(),
            }
            .into());
        }
        self.put_closed(
            ask,
            &ClosedMonth {
                closed: Some(true),
                reason: None,
            },
        )
    }

    /// Opens a closed month again; the book keeps who did it and why.
    ///
    /// # Errors
    /// [`Refusal::Fields`] without a reason, [`Refusal::NotFound`] when the month is not closed.
    pub fn reopen_month(&self, ask: ReopenMonth) -> Result<()> {
        first_day(&ask.month)?;
        let mut reason = Some(ask.reason);
        tidy([&mut reason]);
        let mut checking = Checking::new(self.today());
        checking.required("reason", &reason);
        checking.length("reason", &reason);
        checking.finish()?;
        if !self.is_closed(ask.class, &ask.month)? {
            return Err(Refusal::not_found("closed_months").into());
        }
        self.tell("reason", reason.as_deref().unwrap_or_default());
        let month = MonthOf {
            class: ask.class,
            month: ask.month,
        };
        self.put_closed(
            &month,
            &ClosedMonth {
                closed: Some(false),
                reason,
            },
        )
    }

    fn put_closed(&self, ask: &MonthOf, row: &ClosedMonth) -> Result<()> {
        records::put(
            self.store,
            "closed_months",
            &[("class", &ask.class), ("month", &ask.month)],
            row,
        )?;
        self.tell("month", &ask.month);
        self.tell_class(ask.class)
    }
}

/// Refuses to turn a deed that touched lessons or marks of a month that is closed by now.
///
/// # Errors
/// [`Refusal::MonthClosed`], or a fault of the store.
pub(crate) fn may_be_turned(store: &Connection, deed: DeedId) -> Result<()> {
    let month: Option<String> = store
        .prepare_cached(
            "SELECT m.month FROM (
               SELECT tbl, key FROM book_entry WHERE replica = ?1 AND opens = ?2 AND seq >= ?2
               -- What a laptop brought home stands under the laptop's number.
               UNION SELECT b.tbl, b.key FROM book_before b JOIN book_self s ON s.replica = ?1 WHERE b.opens = ?2) e
             JOIN lessons l ON l.id = CASE e.tbl WHEN 'attendance' THEN substr(e.key, 1, instr(e.key, '|') - 1) ELSE e.key END
             JOIN closed_months m ON m.class = l.class AND m.month = substr(l.held_on, 1, 7) AND m.closed = 1 AND m.gone = 0
             WHERE e.tbl IN ('attendance', 'lessons') LIMIT 1",
        )?
        .query_row((deed.replica, deed.opens), |row| row.get(0))
        .optional()?;
    match month {
        Some(month) => Err(Refusal::MonthClosed { month }.into()),
        None => Ok(()),
    }
}
