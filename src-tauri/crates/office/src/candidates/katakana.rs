//! A person's reading in katakana: proposed by the office, approved by a person, and from then on the same everywhere.
//!
//! Neither a form nor a list changes an approved reading; only another approval does, and the book keeps the one before.
//! When the letters of the name change after an approval, the reading stays and a doubt is shown.

use super::{checks::check_katakana, groups::Katakana, names, profile::EditCandidate};
use crate::{
    Deed,
    book::history,
    forms::{Checking, tidy},
    ids::{BatchId, CandidateId},
    katakana::{
        Proposal,
        precedents::{Approved, Precedents},
        propose, same,
    },
    office::{Reading, Writing},
    records,
    refusal::{Problem, Refusal, Result},
    vocabulary::Role,
};
use rusqlite::named_params;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// At most so many people are shown at once; the next come when these are done.
const SHOWN: usize = 200;

/// Whose readings wait for approval.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct KatakanaOf {
    /// Only of this batch; everybody when left out.
    pub batch: Option<BatchId>,
}

/// Readings that wait for somebody's approval.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct KatakanaPage {
    /// How many wait in all.
    pub waiting: u32,
    /// How many are approved.
    pub approved: u32,
    /// Whether the reader may approve.
    pub may_approve: bool,
    /// People by name, at most two hundred.
    pub lines: Vec<KatakanaLine>,
}

/// Somebody whose reading nobody has approved.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct KatakanaLine {
    /// Who.
    pub candidate: CandidateId,
    /// The name as on the KTP.
    pub name: String,
    /// A reading that a form or a list brought.
    pub katakana: Option<String>,
    /// Readings, best first.
    pub proposals: Vec<Proposal>,
}

impl Reading<'_> {
    /// Readings of a name, best first: what this office approved before, then what the rules say.
    ///
    /// # Errors
    /// A fault of the store.
    pub fn katakana_proposals(&self, name: &str) -> Result<Vec<Proposal>> {
        Ok(propose(name, &self.precedents()?))
    }

    /// Whether the candidate's reading may stand on an official form.
    ///
    /// # Errors
    /// [`Refusal::NotFound`], or a fault of the store.
    pub fn katakana_is_approved(&self, id: CandidateId) -> Result<bool> {
        let kept: Option<Katakana> = records::get(self.store, "candidates", &id)?;
        let kept = kept.ok_or_else(|| Refusal::not_found("candidates"))?;
        Ok(kept.katakana.is_some() && kept.katakana_by.is_some())
    }

    /// People whose reading waits for approval, each with proposals.
    ///
    /// # Errors
    /// A fault of the store.
    pub fn katakana_waiting(&self, ask: KatakanaOf) -> Result<KatakanaPage> {
        let precedents = self.precedents()?;
        let mut people = self.store.prepare_cached(
            "SELECT id, name, katakana, katakana_by IS NOT NULL AND katakana IS NOT NULL AS approved FROM candidates c
             WHERE gone = 0 AND name IS NOT NULL AND (:batch IS NULL OR EXISTS
               (SELECT 1 FROM enrolments e WHERE e.candidate = c.id AND e.batch = :batch AND e.gone = 0))
             ORDER BY name COLLATE NOCASE, id",
        )?;
        let mut rows = people.query(named_params! { ":batch": ask.batch })?;
        let mut page = KatakanaPage {
            waiting: 0,
            approved: 0,
            may_approve: Deed::ApproveKatakana.is_allowed(self.role),
            lines: Vec::new(),
        };
        while let Some(row) = rows.next()? {
            if row.get("approved")? {
                page.approved += 1;
                continue;
            }
            page.waiting += 1;
            if page.lines.len() < SHOWN {
                let name: String = row.get("name")?;
                page.lines.push(KatakanaLine {
                    candidate: row.get("id")?,
                    katakana: row.get("katakana")?,
                    proposals: propose(&name, &precedents),
                    name,
                });
            }
        }
        Ok(page)
    }

    fn precedents(&self) -> Result<Precedents> {
        let mut approved = self.store.prepare_cached(
            "SELECT name, katakana, katakana_by, coalesce(katakana_on, '') AS katakana_on FROM candidates
             WHERE gone = 0 AND name IS NOT NULL AND katakana IS NOT NULL AND katakana_by IS NOT NULL
             ORDER BY katakana_on, id",
        )?;
        let rows = approved.query_map([], |row| {
            Ok(Approved {
                name: row.get("name")?,
                kana: row.get("katakana")?,
                by: row.get("katakana_by")?,
                on: row.get("katakana_on")?,
            })
        })?;
        let rows: Vec<Approved> = rows.collect::<rusqlite::Result<_>>()?;
        Ok(Precedents::of(rows))
    }

    /// The name for which the reading was approved, when its letters are others now.
    pub(super) fn name_when_approved(&self, id: CandidateId, name: &str) -> Result<Option<String>> {
        let row = ("candidates".to_owned(), id.to_string());
        let mut renamed: Option<String> = None;
        for change in history::of_rows(self.store, &[row], |_, group| matches!(group, "katakana" | "identity"))? {
            if change.group == "katakana" && change.new.values().any(Option::is_some) {
                break;
            }
            if let Some(Some(old)) = change.old.get("name") {
                renamed = Some(old.clone());
            }
        }
        Ok(renamed.filter(|old| names::compare(old, name) != names::Agreement::Same))
    }
}

impl Writing<'_> {
    /// An approved reading is not changed by a form; what stays the same keeps its approval.
    pub(super) fn keep_approval(&self, ask: &mut EditCandidate, checking: &mut Checking) -> Result<()> {
        let Some(asked) = &mut ask.groups.katakana else {
            return Ok(());
        };
        let kept: Option<Katakana> = records::get(self.store, "candidates", &ask.candidate)?;
        (asked.katakana_by, asked.katakana_on) = (None, None);
        let Some(kept) = kept else { return Ok(()) };
        let (Some(reading), Some(by)) = (&kept.katakana, &kept.katakana_by) else {
            return Ok(());
        };
        if asked.katakana.as_ref() == Some(reading) {
            *asked = kept;
        } else {
            checking.wrong("katakana", Problem::ApprovedAlready { by: by.clone() });
        }
        Ok(())
    }

    /// Approves a reading. One that was approved before is replaced only by an administrator or a clerk.
    ///
    /// # Errors
    /// [`Refusal::Fields`] when there is none or it is not katakana, [`Refusal::NotFound`], [`Refusal::NotAllowed`].
    pub fn approve_katakana(&self, id: CandidateId, katakana: &str, by: &str) -> Result<()> {
        self.approve_katakana_on(id, katakana, by, None)
    }

    /// As [`Writing::approve_katakana`], for a reading that was approved on a day that is known.
    ///
    /// # Errors
    /// As [`Writing::approve_katakana`], and [`Refusal::Fields`] when the day lies ahead.
    pub fn approve_katakana_on(
        &self,
        id: CandidateId,
        katakana: &str,
        by: &str,
        mut day: Option<String>,
    ) -> Result<()> {
        let mut reading = Some(katakana.to_owned());
        tidy([&mut reading]);
        let mut checking = Checking::new(self.today());
        checking.past_day("katakana_on", &mut day);
        checking.required("katakana", &reading);
        check_katakana(&reading, &mut checking);
        checking.finish()?;
        let kept: Option<Katakana> = records::get(self.store, "candidates", &id)?;
        let kept = kept.ok_or_else(|| Refusal::not_found("candidates"))?;
        self.may_replace(&kept, reading.as_deref().unwrap_or_default())?;
        let approved = Katakana {
            katakana: reading,
            katakana_by: Some(by.to_owned()),
            katakana_on: day.or_else(|| Some(self.today().to_string())),
        };
        if kept == approved {
            // The same again, because the name has changed: the book must tell that somebody looked at it anew.
            let open = Katakana {
                katakana_by: None,
                katakana_on: None,
                ..kept
            };
            records::change(self.store, "candidates", &id, &open)?;
        }
        if !records::change(self.store, "candidates", &id, &approved)? {
            return Err(Refusal::not_found("candidates").into());
        }
        self.tell_name(id)
    }

    fn may_replace(&self, kept: &Katakana, reading: &str) -> Result<()> {
        let is_other = kept.katakana.as_deref().is_some_and(|kept| !same(kept, reading));
        let may = matches!(self.role, Role::Admin | Role::Clerk);
        if kept.katakana_by.is_some() && is_other && !may {
            return Err(Refusal::NotAllowed {
                deed: Deed::ApproveKatakana.word().to_owned(),
            }
            .into());
        }
        Ok(())
    }
}
