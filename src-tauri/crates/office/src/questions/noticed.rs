//! What is no choice between two values, and still wants somebody's eye after computers have met: what came in under what is
//! withdrawn, batches with more people than seats, and clocks that are wrong.

use crate::{ids::BatchId, office::Reading, refusal::Result};
use chrono::{DateTime, Duration, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How far a clock may be off before it is told.
const CLOCK_OFF: Duration = Duration::hours(24);

/// A person or a batch that is withdrawn, and under which new data came in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct UnderWithdrawn {
    /// `candidates` or `batches`.
    pub table: String,
    /// The row.
    pub row: String,
    /// What it is called.
    pub name: String,
    /// What came in, by table, and how many rows of each.
    pub came: Vec<CameIn>,
    /// Who wrote the newest of it.
    pub by: String,
    /// On which computer.
    pub device: String,
    /// When.
    pub at: Option<DateTime<Utc>>,
}

/// Rows of one table that came in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CameIn {
    /// The table.
    pub table: String,
    /// How many rows.
    pub rows: u32,
}

/// A batch with more people than seats.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OverSeats {
    /// Which.
    pub batch: BatchId,
    /// Its name.
    pub name: String,
    /// People in it.
    pub people: u32,
    /// Its seats.
    pub seats: u32,
}

/// A computer whose clock is wrong.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct WrongClock {
    /// What the computer is called.
    pub device: String,
    /// What its clock said when somebody last did something there.
    pub said: DateTime<Utc>,
    /// Whether it is this computer.
    pub here: bool,
}

/// What hangs on a person, and how its key names the person.
const OF_PERSON: &[(&str, &str)] = &[
    ("enrolments", "t.batch || '|' || t.candidate"),
    ("attendance", "t.lesson || '|' || t.candidate"),
    ("results", "t.sitting || '|' || t.candidate"),
    ("papers", "t.id"),
    ("originals", "t.id"),
    ("stage_moves", "t.id"),
    ("placements", "t.id"),
    ("cost_lines", "t.id"),
    ("educations", "t.id"),
    ("jobs", "t.id"),
    ("relatives", "t.id"),
    ("consents", "t.id"),
    ("leaves", "t.id"),
];

/// What hangs on a batch.
const OF_BATCH: &[(&str, &str)] = &[
    ("classes", "t.id"),
    ("enrolments", "t.batch || '|' || t.candidate"),
    ("stage_moves", "t.id"),
    ("terms", "t.id"),
    ("cost_lines", "t.id"),
];

/// A withdrawal: of which row, what it is called, and when it came here.
struct Withdrawal {
    row: String,
    name: Option<String>,
    arrival: i64,
    clock: i64,
}

impl Reading<'_> {
    /// People and batches that are withdrawn and under which something was written by whoever did not know, or since.
    pub(super) fn under_withdrawn(&self) -> Result<Vec<UnderWithdrawn>> {
        let mut found = self.under("candidates", "identity", "candidate", OF_PERSON)?;
        found.extend(self.under("batches", "batch", "batch", OF_BATCH)?);
        Ok(found)
    }

    fn under(&self, table: &str, group: &str, points: &str, hanging: &[(&str, &str)]) -> Result<Vec<UnderWithdrawn>> {
        // Whoever withdraws again has seen what is there, so only the newest withdrawal counts.
        let mut statement = self.store.prepare_cached(&format!(
            "SELECT t.id, t.name, max(e.arrival), max(e.clock) FROM {table} t
             JOIN book_head h ON h.key = t.id AND h.tbl = '{table}' AND h.grp = '{group}' AND h.kind = 'withdraw'
             JOIN book_entry e ON e.replica = h.replica AND e.seq = h.seq
             WHERE t.gone = 1 GROUP BY t.id ORDER BY t.name, t.id"
        ))?;
        let rows = statement.query_map([], |row| {
            Ok(Withdrawal {
                row: row.get(0)?,
                name: row.get(1)?,
                arrival: row.get(2)?,
                clock: row.get(3)?,
            })
        })?;
        let withdrawn: Vec<Withdrawal> = rows.collect::<rusqlite::Result<_>>()?;
        let mut found = Vec::new();
        for one in withdrawn {
            let mut under = UnderWithdrawn {
                table: table.to_owned(),
                row: one.row.clone(),
                name: one.name.clone().unwrap_or_default(),
                came: Vec::new(),
                by: String::new(),
                device: String::new(),
                at: None,
            };
            for (hangs, key) in hanging {
                self.add_what_came(&mut under, &one, points, hangs, key)?;
            }
            if !under.came.is_empty() {
                found.push(under);
            }
        }
        Ok(found)
    }

    fn add_what_came(
        &self,
        under: &mut UnderWithdrawn,
        withdrawal: &Withdrawal,
        points: &str,
        hangs: &str,
        key: &str,
    ) -> Result<()> {
        let mut statement = self.store.prepare_cached(&format!(
            "SELECT count(DISTINCT e.key), max(d.at), d.staff_name, d.device FROM {hangs} t
             JOIN book_entry e ON e.key = {key} AND e.tbl = '{hangs}'
             JOIN book_deed d ON d.replica = e.replica AND d.opens = e.opens
             WHERE t.{points} = ?1 AND t.gone = 0 AND (e.arrival > ?2 OR e.clock > ?3)"
        ))?;
        let values = (&withdrawal.row, withdrawal.arrival, withdrawal.clock);
        let (rows, at, by, device) = statement.query_row(values, |row| {
            Ok((
                row.get::<_, u32>(0)?,
                row.get::<_, Option<String>>(1)?,
                row.get::<_, Option<String>>(2)?,
                row.get::<_, Option<String>>(3)?,
            ))
        })?;
        if rows == 0 {
            return Ok(());
        }
        under.came.push(CameIn {
            table: hangs.to_owned(),
            rows,
        });
        let at: Option<DateTime<Utc>> = at.and_then(|at| at.parse().ok());
        if at > under.at {
            under.at = at;
            under.by = by.unwrap_or_default();
            under.device = device.unwrap_or_default();
        }
        Ok(())
    }

    /// Batches that have not departed and have more people than seats.
    pub(super) fn over_seats(&self) -> Result<Vec<OverSeats>> {
        let mut found = Vec::new();
        for line in self.list_batches()? {
            let seats = line.row.seats.and_then(|seats| u32::try_from(seats).ok());
            let Some(seats) = seats.filter(|seats| line.departed == 0 && line.people > *seats) else {
                continue;
            };
            found.push(OverSeats {
                batch: line.id,
                name: line.row.name.unwrap_or_default(),
                people: line.people,
                seats,
            });
        }
        Ok(found)
    }

    /// Computers whose clock was more than a day off when somebody last did something there: ahead of this one, or behind
    /// what the computer itself had already seen.
    pub(super) fn wrong_clocks(&self) -> Result<Vec<WrongClock>> {
        let mut statement = self.store.prepare_cached(
            "SELECT d.device, d.at, (SELECT max(e.clock) FROM book_entry e WHERE e.replica = d.replica AND e.seq >= d.opens),
               d.replica = (SELECT replica FROM book_self) FROM book_deed d
             JOIN (SELECT replica, max(opens) AS opens FROM book_deed GROUP BY replica) last
               ON last.replica = d.replica AND last.opens = d.opens ORDER BY d.device",
        )?;
        let rows = statement.query_map([], |row| {
            Ok((
                row.get::<_, String>(0)?,
                row.get::<_, String>(1)?,
                row.get::<_, Option<i64>>(2)?.unwrap_or(0) >> 16,
                row.get(3)?,
            ))
        })?;
        let mut found = Vec::new();
        for row in rows {
            let (device, at, wrote, here) = row?;
            let Ok(said) = at.parse::<DateTime<Utc>>() else {
                continue;
            };
            let latest = self.stamp.now + CLOCK_OFF;
            let ahead = said > latest;
            // Whoever changes a row writes later than what stands there; what a wrong clock wrote ahead proves nothing.
            let off = wrote.saturating_sub(said.timestamp_millis());
            let behind = wrote <= latest.timestamp_millis() && off > CLOCK_OFF.num_milliseconds();
            if ahead || behind {
                found.push(WrongClock { device, said, here });
            }
        }
        Ok(found)
    }
}
