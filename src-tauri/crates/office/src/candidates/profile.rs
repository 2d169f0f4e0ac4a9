//! One candidate's page: everything known, what is doubtful, what a dossier would leave blank.

use super::{
    background::Background,
    groups::{Contact, Identity, PhotoName, ProfileGroups},
    nik::Sex,
    roster::PersonLine,
};
use crate::{
    batches::EnrolmentLine,
    exams::results::ResultLine,
    forms::Checking,
    ids::{BatchId, CandidateId},
    lessons::month::AttendanceTotals,
    office::{Reading, Writing},
    papers::{
        identity::Difference,
        standing::{DIPLOMA, PASSPORT},
    },
    questions::holds::GroupInQuestion,
    records::{self, Record},
    refusal::{Refusal, Result},
    vocabulary::IdentityField,
};
use chrono::NaiveDate;
use rusqlite::{OptionalExtension, Row};
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use ts_rs::TS;

/// A doubt about what is written, for a person to look at; nothing is refused for it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Doubt {
    /// The NIK and the birth date disagree.
    NikBirthDate {
        /// The day inside the NIK.
        nik_says: Option<String>,
    },
    /// The NIK and the sex disagree.
    NikSex {
        /// The sex inside the NIK.
        nik_says: Sex,
    },
    /// Two papers spell the name differently.
    NamesDiffer {
        /// The paper, as its column is called.
        paper: String,
        /// What stands there.
        other: String,
        /// Letters that differ.
        letters: u32,
    },
    /// The name has other letters than when its reading was approved.
    KatakanaOutdated {
        /// The name at that time.
        was: String,
    },
}

/// One candidate's page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Profile {
    /// Who.
    pub id: CandidateId,
    /// The line that the list of people shows.
    pub line: PersonLine,
    /// Every group the reader may see.
    pub groups: ProfileGroups,
    /// The portrait's name; ask `photo_of` for the picture.
    pub photo: Option<String>,
    /// Schools, jobs, family and consents.
    pub background: Background,
    /// Batches, with every stage so far.
    pub enrolments: Vec<EnrolmentLine>,
    /// Exam results, newest first.
    pub results: Vec<ResultLine>,
    /// Attendance of all lessons so far.
    pub attendance: AttendanceTotals,
    /// Groups about which two computers say different things, and whether papers wait until somebody decides.
    pub in_question: Vec<GroupInQuestion>,
    /// The record that stands for this person, where this is another one of the same person.
    pub main: Option<PersonLine>,
    /// Other records of the same person; what hangs on them is shown here.
    pub linked: Vec<PersonLine>,
    /// What a person should look at.
    pub doubts: Vec<Doubt>,
    /// Whether the person has been withdrawn from the list.
    pub withdrawn: bool,
    /// Columns that a dossier would leave blank.
    pub blanks: Vec<String>,
}

/// Changes to a profile, sent by a form.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct EditCandidate {
    /// Who.
    pub candidate: CandidateId,
    /// The groups that the form holds.
    pub groups: ProfileGroups,
}

impl Reading<'_> {
    /// Everything about one candidate that the reader may see.
    ///
    /// # Errors
    /// [`Refusal::NotFound`], or a fault of the store.
    pub fn profile_of(&self, id: CandidateId) -> Result<Profile> {
        let line = self.roster.line(id).ok_or_else(|| Refusal::not_found("candidates"))?;
        let groups = self.groups_of(id)?;
        let photo: Option<PhotoName> = records::get(self.store, "candidates", &id)?;
        let background = self.background_of(id)?;
        let enrolments = self.enrolments_of(id)?;
        let results = self.results_of(id)?;
        let attendance = self.attendance_of(id)?;
        let mut doubts = self.not_accepted(id, doubts(&groups, self.today()))?;
        doubts.extend(self.katakana_doubt(id, &groups)?);
        let mut profile = Profile {
            id,
            withdrawn: line.withdrawn,
            line,
            groups,
            photo: photo.and_then(|photo| photo.photo),
            background,
            enrolments,
            results,
            attendance,
            in_question: self.groups_in_question(id)?,
            main: Some(self.roster.main_of(id))
                .filter(|main| *main != id)
                .and_then(|main| self.roster.line(main)),
            linked: self.roster.others_of(id).into_iter().cloned().collect(),
            doubts,
            blanks: Vec::new(),
        };
        let held = Held {
            photo: profile.photo.is_some(),
            schools: !profile.background.educations.is_empty(),
            relatives: !profile.background.relatives.is_empty(),
        };
        profile.blanks = blanks(&profile.groups, held);
        Ok(profile)
    }

    /// What a dossier of each person of a batch would leave blank.
    pub(crate) fn blanks_in(&self, batch: BatchId) -> Result<HashMap<CandidateId, Vec<String>>> {
        let mut statement = self.store.prepare_cached(
            "SELECT c.*, EXISTS (SELECT 1 FROM educations t WHERE t.candidate = c.id AND t.gone = 0) AS has_schools,
               EXISTS (SELECT 1 FROM relatives t WHERE t.candidate = c.id AND t.gone = 0) AS has_relatives
             FROM enrolments e JOIN candidates c ON c.id = e.candidate AND c.gone = 0 WHERE e.batch = ?1 AND e.gone = 0",
        )?;
        let people = statement.query_map([batch], |row| {
            let held = Held {
                photo: row.get::<_, Option<String>>("photo")?.is_some(),
                schools: row.get("has_schools")?,
                relatives: row.get("has_relatives")?,
            };
            Ok((row.get("id")?, blanks(&self.groups_in(row)?, held)))
        })?;
        Ok(people.collect::<rusqlite::Result<_>>()?)
    }

    /// Without the differences between names that somebody has accepted.
    fn not_accepted(&self, id: CandidateId, mut doubts: Vec<Doubt>) -> Result<Vec<Doubt>> {
        if !doubts.iter().any(|doubt| matches!(doubt, Doubt::NamesDiffer { .. })) {
            return Ok(doubts);
        }
        let found = self.identity_of(id)?.differences;
        doubts.retain(|doubt| match doubt {
            Doubt::NamesDiffer { paper, .. } => {
                let on = if paper == "passport_name" { PASSPORT } else { DIPLOMA };
                let same = |found: &&Difference| found.field == IdentityField::Name && found.other == on;
                found.iter().find(same).is_none_or(|found| found.accepted.is_none())
            }
            Doubt::NikBirthDate { .. } | Doubt::NikSex { .. } | Doubt::KatakanaOutdated { .. } => true,
        });
        Ok(doubts)
    }

    /// Whether somebody must look at the approved reading again.
    fn katakana_doubt(&self, id: CandidateId, groups: &ProfileGroups) -> Result<Option<Doubt>> {
        let is_approved = groups
            .katakana
            .as_ref()
            .is_some_and(|group| group.katakana_by.is_some());
        let name = groups.identity.as_ref().and_then(|group| group.name.as_ref());
        let Some(name) = name.filter(|_| is_approved) else {
            return Ok(None);
        };
        let was = self.name_when_approved(id, name)?;
        Ok(was.map(|was| Doubt::KatakanaOutdated { was }))
    }

    pub(super) fn groups_of(&self, id: CandidateId) -> Result<ProfileGroups> {
        let mut statement = self.store.prepare_cached("SELECT * FROM candidates WHERE id = ?1")?;
        let groups = statement.query_row([id], |row| self.groups_in(row)).optional()?;
        Ok(groups.unwrap_or_default())
    }

    /// The groups of a row of candidates that the reader may see.
    fn groups_in(&self, row: &Row<'_>) -> rusqlite::Result<ProfileGroups> {
        fn one<R: Record>(row: &Row<'_>) -> rusqlite::Result<Option<R>> {
            R::from_row(row).map(Some)
        }
        let seen = |group| self.may_see("candidates", group);
        Ok(ProfileGroups {
            identity: one(row)?,
            passport_name: one(row)?,
            diploma_name: one(row)?,
            call_name: one(row)?,
            katakana: one(row)?,
            civil: one(row)?,
            contact: one(row)?,
            ktp_address: one(row)?,
            home_address: one(row)?,
            body: if seen("body") { one(row)? } else { None },
            health: if seen("health") { one(row)? } else { None },
            about: one(row)?,
            reason: one(row)?,
            emergency: one(row)?,
            passport: one(row)?,
            intake: one(row)?,
            note: one(row)?,
            clothes: one(row)?,
            more_health: if seen("more_health") { one(row)? } else { None },
            habits: one(row)?,
            household: one(row)?,
            entry_test: one(row)?,
            goals: one(row)?,
            in_japan: one(row)?,
            record: if seen("record") { one(row)? } else { None },
            skill: one(row)?,
        })
    }
}

impl Writing<'_> {
    /// Changes a profile.
    ///
    /// # Errors
    /// [`Refusal::Fields`], [`Refusal::NotFound`], [`Refusal::NotAllowed`] for groups the writer may not see.
    pub fn edit_candidate(&self, mut ask: EditCandidate) -> Result<()> {
        let restricted = [
            ("body", ask.groups.body.is_some()),
            ("health", ask.groups.health.is_some()),
            ("more_health", ask.groups.more_health.is_some()),
            ("record", ask.groups.record.is_some()),
        ];
        if restricted
            .iter()
            .any(|(group, is_sent)| *is_sent && !self.may_see("candidates", group))
        {
            return Err(Refusal::NotAllowed {
                deed: "edit_candidate".to_owned(),
            }
            .into());
        }
        let mut checking = Checking::new(self.today());
        ask.groups.check(&mut checking);
        self.keep_approval(&mut ask, &mut checking)?;
        checking.finish()?;
        self.keep_typed(&mut ask)?;
        ask.groups.write(self, ask.candidate)?;
        self.tell_name(ask.candidate)
    }

    /// A number that stays the same stays as it was typed.
    fn keep_typed(&self, ask: &mut EditCandidate) -> Result<()> {
        let Some(contact) = &mut ask.groups.contact else {
            return Ok(());
        };
        let kept: Option<Contact> = records::get(self.store, "candidates", &ask.candidate)?;
        if let Some(kept) = kept.filter(|kept| kept.phone == contact.phone) {
            contact.phone_typed = kept.phone_typed;
        }
        Ok(())
    }

    /// Names the person in the deed.
    pub(crate) fn tell_name(&self, id: CandidateId) -> Result<()> {
        let identity: Option<Identity> = records::get(self.store, "candidates", &id)?;
        if let Some(name) = identity.and_then(|identity| identity.name) {
            self.tell("name", name);
        }
        Ok(())
    }
}

fn doubts(groups: &ProfileGroups, today: NaiveDate) -> Vec<Doubt> {
    let mut found = Vec::new();
    let Some(identity) = &groups.identity else { return found };
    found.extend(super::registering::nik_doubts(identity, today));
    let Some(name) = &identity.name else { return found };
    let others = [
        (
            "passport_name",
            groups
                .passport_name
                .as_ref()
                .and_then(|group| group.passport_name.as_ref()),
        ),
        (
            "diploma_name",
            groups
                .diploma_name
                .as_ref()
                .and_then(|group| group.diploma_name.as_ref()),
        ),
    ];
    for (paper, other) in others {
        let Some(other) = other else { continue };
        match super::names::compare(name, other) {
            super::names::Agreement::Same => {}
            super::names::Agreement::Differs { letters } => found.push(Doubt::NamesDiffer {
                paper: paper.to_owned(),
                other: other.clone(),
                letters: u32::try_from(letters).unwrap_or(u32::MAX),
            }),
        }
    }
    found
}

/// What a dossier takes from elsewhere than the profile's own columns.
#[derive(Clone, Copy)]
struct Held {
    photo: bool,
    schools: bool,
    relatives: bool,
}

/// What a partner would ask for: columns that a dossier prints and that are still empty.
fn blanks(groups: &ProfileGroups, held: Held) -> Vec<String> {
    let mut blanks = Vec::new();
    let mut need = |column: &str, filled: bool| {
        if !filled {
            blanks.push(column.to_owned());
        }
    };
    let identity = groups.identity.as_ref();
    need("nik", identity.is_some_and(|group| group.nik.is_some()));
    need("birth_place", identity.is_some_and(|group| group.birth_place.is_some()));
    need("birth_date", identity.is_some_and(|group| group.birth_date.is_some()));
    need("sex", identity.is_some_and(|group| group.sex.is_some()));
    need(
        "katakana",
        groups
            .katakana
            .as_ref()
            .is_some_and(|group| group.katakana_by.is_some()),
    );
    need(
        "phone",
        groups.contact.as_ref().is_some_and(|group| group.phone.is_some()),
    );
    need(
        "marital",
        groups.civil.as_ref().is_some_and(|group| group.marital.is_some()),
    );
    need(
        "ktp_street",
        groups
            .ktp_address
            .as_ref()
            .is_some_and(|group| group.ktp_street.is_some()),
    );
    if groups.body.is_some() {
        need(
            "height_cm",
            groups.body.as_ref().is_some_and(|group| group.height_cm.is_some()),
        );
        need(
            "weight_kg",
            groups.body.as_ref().is_some_and(|group| group.weight_kg.is_some()),
        );
    }
    need(
        "reason",
        groups.reason.as_ref().is_some_and(|group| group.reason.is_some()),
    );
    need(
        "emergency_name",
        groups
            .emergency
            .as_ref()
            .is_some_and(|group| group.emergency_name.is_some()),
    );
    need("photo", held.photo);
    need("educations", held.schools);
    need("relatives", held.relatives);
    blanks
}
