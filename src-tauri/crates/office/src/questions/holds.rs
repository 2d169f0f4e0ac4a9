//! What must be decided before anything about somebody is printed, exported or certified: who the person is, the passport,
//! and scores on which something rests. Papers ask here once each.

use crate::{
    book::questions,
    exams::{shipped::is_public, sittings::SittingPage},
    ids::{CandidateId, LessonId, SittingId},
    office::Reading,
    questions::asked,
    refusal::{Refusal, Result, Undecided},
    vocabulary::Presence,
};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use ts_rs::TS;

/// Groups of a person on which papers rest.
const OF_PERSON: [&str; 2] = ["identity", "passport"];

/// A group of a person about which two computers say different things.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct GroupInQuestion {
    /// The group.
    pub group: String,
    /// Its columns in which the versions differ.
    pub columns: Vec<String>,
    /// Whether papers and exports wait for it.
    pub holds: bool,
}

/// One of the marks between which nobody has decided.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ContestedMark {
    /// The mark; blank where it was cleared.
    pub presence: Option<Presence>,
    /// Who set it.
    pub by: String,
}

/// Whether papers about somebody wait until this is decided.
pub(super) fn is_held(office: &Reading<'_>, table: &str, row: &str, group: &str) -> Result<bool> {
    match (table, group) {
        ("candidates", group) => Ok(OF_PERSON.contains(&group)),
        ("results", "result") => {
            let sitting = row.split('|').next().and_then(|key| key.parse().ok());
            Ok(sitting
                .map(|sitting| office.decides(sitting))
                .transpose()?
                .is_some_and(|exam| exam.is_some()))
        }
        _ => Ok(false),
    }
}

impl Reading<'_> {
    /// The exam's name when something rests on a sitting: two people key it, or a body outside the office holds it.
    fn decides(&self, sitting: SittingId) -> Result<Option<String>> {
        let mut statement = self.store.prepare_cached(
            "SELECT x.code, x.name, coalesce(s.decisive, 0) FROM sittings s JOIN exams x ON x.id = s.exam WHERE s.id = ?1",
        )?;
        let mut rows = statement.query([sitting])?;
        let Some(row) = rows.next()? else { return Ok(None) };
        let code: Option<String> = row.get(0)?;
        let name: Option<String> = row.get(1)?;
        let decisive: bool = row.get(2)?;
        let rests = decisive || code.is_some_and(|code| is_public(&code));
        Ok(rests.then(|| name.unwrap_or_default()))
    }

    /// What nobody has decided about a person and papers rest on.
    ///
    /// # Errors
    /// A fault of the store.
    pub fn undecided_of(&self, person: CandidateId) -> Result<Vec<Undecided>> {
        let mut found = Vec::new();
        for record in self.records_of(person) {
            for one in self.groups_in_question(record)? {
                if one.holds {
                    found.push(Undecided {
                        group: one.group,
                        exam: None,
                    });
                }
            }
            let mut statement = self.store.prepare_cached(
                "SELECT r.sitting FROM results r JOIN book_question q
                   ON q.key = r.sitting || '|' || r.candidate AND q.tbl = 'results' AND q.grp = 'result'
                 WHERE r.candidate = ?1",
            )?;
            let sittings = statement.query_map([record], |row| row.get(0))?;
            for sitting in sittings {
                if let Some(exam) = self.decides(sitting?)? {
                    found.push(Undecided {
                        group: "result".to_owned(),
                        exam: Some(exam),
                    });
                }
            }
        }
        Ok(found)
    }

    /// Refuses a paper about somebody while what it says is in question.
    ///
    /// # Errors
    /// [`Refusal::Undecided`], or a fault of the store.
    pub fn must_be_decided(&self, person: CandidateId) -> Result<()> {
        let what = self.undecided_of(person)?;
        self.decided(person, what)
    }

    fn decided(&self, person: CandidateId, what: Vec<Undecided>) -> Result<()> {
        if what.is_empty() {
            return Ok(());
        }
        let person = self.roster.line(person).map(|line| line.name).unwrap_or_default();
        Err(Refusal::Undecided { person, what }.into())
    }

    /// The groups of one record about which two computers say different things.
    ///
    /// # Errors
    /// A fault of the store.
    pub fn groups_in_question(&self, person: CandidateId) -> Result<Vec<GroupInQuestion>> {
        let key = person.to_string();
        let mut statement = self
            .store
            .prepare_cached("SELECT grp FROM book_question WHERE key = ?1 AND tbl = 'candidates' ORDER BY grp")?;
        let groups: Vec<String> = statement
            .query_map([&key], |row| row.get(0))?
            .collect::<rusqlite::Result<_>>()?;
        let mut found = Vec::new();
        for group in groups {
            if !self.may_see("candidates", &group) {
                continue;
            }
            let Some(question) = questions::of_group(self.store, "candidates", &key, &group)? else {
                continue;
            };
            let mut values: BTreeMap<String, BTreeSet<Option<String>>> = BTreeMap::new();
            for version in question.versions.iter().filter(|version| !version.withdrawn) {
                for (column, value) in asked::told(&question, version)?.values {
                    values.entry(column).or_default().insert(value);
                }
            }
            let differing = values.into_iter().filter(|(_, said)| said.len() > 1);
            found.push(GroupInQuestion {
                holds: OF_PERSON.contains(&group.as_str()),
                columns: differing.map(|(column, _)| column).collect(),
                group,
            });
        }
        Ok(found)
    }

    /// Columns of somebody's profile that no list may carry out of the house yet.
    ///
    /// # Errors
    /// A fault of the store.
    pub fn undecided_columns(&self, person: CandidateId) -> Result<BTreeSet<String>> {
        let groups = self.groups_in_question(person)?.into_iter();
        Ok(groups.filter(|one| one.holds).flat_map(|one| one.columns).collect())
    }

    /// A sitting as it may leave the house: scores that are in question and on which something rests are left out. And how many
    /// were.
    ///
    /// # Errors
    /// [`Refusal::NotFound`], or a fault of the store.
    pub fn sitting_to_export(&self, sitting: SittingId) -> Result<(SittingPage, u32)> {
        let mut page = self.sitting_of(sitting)?;
        let mut left_out = 0;
        if self.decides(sitting)?.is_some() {
            for line in page.lines.iter_mut().filter(|line| line.in_question) {
                line.scores.fill(None);
                line.absent = false;
                line.verdict = None;
                left_out += 1;
            }
        }
        Ok((page, left_out))
    }

    /// Refuses a paper that names somebody while who that is is in question, whatever else is.
    ///
    /// # Errors
    /// [`Refusal::Undecided`], or a fault of the store.
    pub fn must_know_who(&self, person: CandidateId) -> Result<()> {
        let mut what = self.undecided_of(person)?;
        what.retain(|one| one.group == "identity");
        self.decided(person, what)
    }

    /// The marks of a lesson between which nobody has decided.
    pub(crate) fn contested_marks(&self, lesson: LessonId) -> Result<HashMap<CandidateId, Vec<ContestedMark>>> {
        let mut statement = self
            .store
            .prepare_cached("SELECT key FROM book_question WHERE tbl = 'attendance' AND grp = 'mark'")?;
        let keys: Vec<String> = statement
            .query_map([], |row| row.get(0))?
            .collect::<rusqlite::Result<_>>()?;
        let mut found = HashMap::new();
        for key in keys {
            let Some((of, candidate)) = key.split_once('|') else {
                continue;
            };
            if of != lesson.to_string() {
                continue;
            }
            let (Ok(candidate), Some(question)) = (
                candidate.parse(),
                questions::of_group(self.store, "attendance", &key, "mark")?,
            ) else {
                continue;
            };
            let mut marks: Vec<ContestedMark> = Vec::new();
            for version in &question.versions {
                let told = asked::told(&question, version)?;
                let presence = told.values.get("presence").cloned().flatten();
                marks.push(ContestedMark {
                    presence: presence.and_then(|word| serde_json::from_value(word.into()).ok()),
                    by: told.by,
                });
            }
            found.insert(candidate, marks);
        }
        Ok(found)
    }
}
