//! Requests to be away (izin, sakit): they explain absences before they are marked, and mark nothing themselves.

use crate::{
    candidates::background::Keyed,
    forms::{Checking, tidy},
    ids::{CandidateId, ClassId, LeaveId},
    office::{Reading, Writing},
    photos::scan,
    records::{self, Record, record},
    refusal::{Problem, Refusal, Result},
    vocabulary::Away,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

record! {
    /// A request to be away.
    Leave {
        /// Whose.
        candidate: CandidateId,
        /// First day.
        from_on: Option<String>,
        /// Last day; the first when left out.
        until_on: Option<String>,
        /// Sick or excused.
        presence: Option<Away>,
        /// Why.
        reason: Option<String>,
    }
}
record! {
    /// The letter of a request.
    LeaveScan {
        /// Name of the sealed scan beside the store.
        scan: Option<String>,
    }
}

/// Which requests.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ListLeaves {
    /// Only people who sit in this class.
    pub class: Option<ClassId>,
    /// Only this person.
    pub candidate: Option<CandidateId>,
    /// Only those that touch this day or later ones, `YYYY-MM-DD`.
    pub from: Option<String>,
    /// Only those that touch this day or earlier ones, `YYYY-MM-DD`.
    pub to: Option<String>,
}

impl ListLeaves {
    /// Everything that one person asked for.
    #[must_use]
    pub fn of(candidate: CandidateId) -> Self {
        ListLeaves {
            candidate: Some(candidate),
            ..ListLeaves::default()
        }
    }
}

/// A request in a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct LeaveLine {
    /// Which.
    pub id: LeaveId,
    /// The request.
    pub row: Leave,
    /// Whose.
    pub name: String,
    /// Whether the letter has been scanned.
    pub has_scan: bool,
}

impl Reading<'_> {
    /// Requests to be away, newest first.
    ///
    /// # Errors
    /// A fault of the store.
    pub fn list_leaves(&self, ask: &ListLeaves) -> Result<Vec<LeaveLine>> {
        let mut statement = self.store.prepare_cached(
            "SELECT v.id, v.candidate, v.from_on, v.until_on, v.presence, v.reason, v.scan IS NOT NULL AS has_scan, c.name
             FROM leaves v JOIN candidates c ON c.id = v.candidate AND c.gone = 0
             WHERE v.gone = 0 AND (?1 IS NULL OR v.candidate = ?1)
               AND (?2 IS NULL OR v.candidate IN (SELECT candidate FROM enrolments WHERE class = ?2 AND gone = 0))
               AND (?3 IS NULL OR v.until_on >= ?3) AND (?4 IS NULL OR v.from_on <= ?4)
             ORDER BY v.from_on DESC, c.name, v.id",
        )?;
        let values = (ask.candidate, ask.class, &ask.from, &ask.to);
        let lines = statement.query_map(values, |row| {
            Ok(LeaveLine {
                id: row.get("id")?,
                row: Leave::from_row(row)?,
                name: row.get::<_, Option<String>>("name")?.unwrap_or_default(),
                has_scan: row.get("has_scan")?,
            })
        })?;
        Ok(lines.collect::<rusqlite::Result<_>>()?)
    }

    /// The letter of a request, or nothing. A doctor's letter speaks of health, which not everybody may see (Law 27/2022,
    /// specific personal data).
    ///
    /// # Errors
    /// [`Refusal::NotFound`], [`Refusal::NotAllowed`], [`Refusal::Picture`] when its file is damaged, or a fault of the disk.
    pub fn leave_scan_of(&self, id: LeaveId) -> Result<Option<Vec<u8>>> {
        let leave = self.leave(id)?;
        if leave.presence == Some(Away::Sick) && !crate::deed::may_see_health(self.role) {
            return Err(Refusal::NotAllowed {
                deed: crate::Deed::GiveLeave.word().to_owned(),
            }
            .into());
        }
        let held: Option<LeaveScan> = records::get(self.store, "leaves", &id)?;
        match held.and_then(|held| held.scan) {
            Some(name) => self.pictures.get(&name),
            None => Ok(None),
        }
    }

    fn leave(&self, id: LeaveId) -> Result<Leave> {
        let leave: Option<Leave> = records::get(self.store, "leaves", &id)?;
        leave.ok_or_else(|| Refusal::not_found("leaves").into())
    }
}

impl Writing<'_> {
    /// Adds or changes a request, and says whose.
    ///
    /// # Errors
    /// [`Refusal::Fields`], [`Refusal::NotFound`].
    pub fn give_leave(&self, ask: Keyed<LeaveId, Leave>) -> Result<CandidateId> {
        let Keyed { id, mut row } = ask;
        tidy([&mut row.from_on, &mut row.until_on, &mut row.reason]);
        if row.until_on.is_none() {
            row.until_on.clone_from(&row.from_on);
        }
        let mut checking = Checking::new(self.today());
        checking.required("from_on", &row.from_on);
        checking.span("from_on", &mut row.from_on, "until_on", &mut row.until_on);
        checking.length("reason", &row.reason);
        if row.presence.is_none() {
            checking.wrong("presence", Problem::Empty);
        }
        checking.finish()?;
        self.tell_name(row.candidate)?;
        self.tell("day", row.from_on.as_deref().unwrap_or_default());
        let id = id.unwrap_or_else(|| LeaveId::new(&self.stamp));
        records::put(self.store, "leaves", &[("id", &id)], &row)?;
        Ok(row.candidate)
    }

    /// Withdraws a request, and says whose.
    ///
    /// # Errors
    /// [`Refusal::NotFound`].
    pub fn withdraw_leave(&self, id: LeaveId) -> Result<CandidateId> {
        let leave = self.leave(id)?;
        self.withdraw("leaves", &id)?;
        self.tell_name(leave.candidate)?;
        Ok(leave.candidate)
    }

    /// Keeps the scanned letter of a request, sealed as photos are, and says whose.
    ///
    /// # Errors
    /// [`Refusal::Scan`] for what is neither JPEG, PNG nor PDF, is damaged or too heavy; [`Refusal::NotFound`], or a fault
    /// of the disk.
    pub fn keep_leave_scan(&self, id: LeaveId, bytes: &[u8]) -> Result<CandidateId> {
        scan::check(bytes).map_err(Refusal::from)?;
        let leave = self.leave(id)?;
        let scan = Some(self.pictures.keep(bytes)?);
        if !records::change(self.store, "leaves", &id, &LeaveScan { scan })? {
            return Err(Refusal::not_found("leaves").into());
        }
        self.tell_name(leave.candidate)?;
        Ok(leave.candidate)
    }
}
