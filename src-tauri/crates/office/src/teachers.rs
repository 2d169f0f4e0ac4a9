//! Teachers, and what each of them may prove: some hours only count when the teacher qualified on that day.

use crate::{
    candidates::background::Keyed,
    forms::{Checking, tidy},
    hours::course::covers,
    ids::{QualificationId, TeacherId},
    office::{Reading, Writing},
    records::{self, record},
    refusal::{Problem, Refusal, Result},
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use ts_rs::TS;

record! {
    /// Somebody who teaches.
    Teacher {
        /// The name.
        name: Option<String>,
        /// The name as a course record for Japan writes it.
        name_ja: Option<String>,
        /// E.164.
        phone: Option<String>,
        /// Last day at the centre; no lesson after it is planned with this teacher.
        left_on: Option<String>,
        /// A free note.
        note: Option<String>,
    }
}
record! {
    /// What a teacher may prove, and from when to when.
    Qualification {
        /// Whose.
        teacher: TeacherId,
        /// What for: the code of a subject, or a wider one that covers it (`japanese` covers `japanese/listening`).
        teaches: Option<String>,
        /// Certificate, course or years of work, in the office's words.
        proof: Option<String>,
        /// First day.
        from_on: Option<String>,
        /// Last day; blank: no end.
        until_on: Option<String>,
    }
}

/// A teacher in the list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TeacherLine {
    /// Which.
    pub id: TeacherId,
    /// The teacher.
    pub row: Teacher,
    /// What the teacher may prove, by code.
    pub qualifications: Vec<Keyed<QualificationId, Qualification>>,
}

impl Reading<'_> {
    /// Every teacher by name, those who have left as well.
    ///
    /// # Errors
    /// A fault of the store.
    pub fn list_teachers(&self) -> Result<Vec<TeacherLine>> {
        let qualifications: Vec<Keyed<QualificationId, Qualification>> =
            self.keyed("qualifications", "teaches, from_on, id")?;
        let teachers: Vec<Keyed<TeacherId, Teacher>> = self.keyed("teachers", "name, id")?;
        Ok(teachers
            .into_iter()
            .filter_map(|Keyed { id, row }| {
                let id = id?;
                let mine = qualifications.iter().filter(|held| held.row.teacher == id);
                Some(TeacherLine {
                    id,
                    row,
                    qualifications: mine.cloned().collect(),
                })
            })
            .collect())
    }

    /// The only teacher of exactly this name, however it is written.
    pub(crate) fn teacher_named(&self, name: &str) -> Result<Option<TeacherId>> {
        let teachers: Vec<Keyed<TeacherId, Teacher>> = self.keyed("teachers", "name, id")?;
        let wanted = name.trim().to_lowercase();
        let mut found = teachers.into_iter().filter(|teacher| {
            teacher
                .row
                .name
                .as_deref()
                .is_some_and(|name| name.trim().to_lowercase() == wanted)
        });
        let first = found.next().and_then(|teacher| teacher.id);
        Ok(first.filter(|_| found.next().is_none()))
    }

    /// Every code that a subject or a course counts for.
    fn known_codes(&self) -> Result<BTreeSet<String>> {
        let subjects = self.list_subjects()?.into_iter().filter_map(|it| it.row.counts_for);
        let mut codes: BTreeSet<String> = subjects.collect();
        for rule in self.list_courses()?.into_iter().flat_map(|course| course.row.rules) {
            codes.extend(rule.counts);
            codes.extend(rule.subjects.into_iter().map(|subject| subject.code));
        }
        Ok(codes)
    }
}

impl Writing<'_> {
    /// Adds or changes a teacher.
    ///
    /// # Errors
    /// [`Refusal::Fields`].
    pub fn edit_teacher(&self, ask: Keyed<TeacherId, Teacher>) -> Result<TeacherId> {
        let Keyed { id, mut row } = ask;
        tidy([
            &mut row.name,
            &mut row.name_ja,
            &mut row.phone,
            &mut row.left_on,
            &mut row.note,
        ]);
        let mut checking = Checking::new(self.today());
        checking.required("name", &row.name);
        checking.length("note", &row.note);
        checking.phone("phone", &mut row.phone);
        checking.day("left_on", &mut row.left_on);
        checking.finish()?;
        let id = id.unwrap_or_else(|| TeacherId::new(&self.stamp));
        records::put(self.store, "teachers", &[("id", &id)], &row)?;
        self.tell("name", row.name.unwrap_or_default());
        Ok(id)
    }

    /// Takes a teacher off the list; the lessons taught keep the name.
    ///
    /// # Errors
    /// [`Refusal::NotFound`].
    pub fn withdraw_teacher(&self, id: TeacherId) -> Result<()> {
        self.tell_teacher(id)?;
        self.withdraw("teachers", &id)
    }

    /// Adds or changes what a teacher may prove.
    ///
    /// # Errors
    /// [`Refusal::Fields`] for a code that nothing counts for, or days the wrong way round; [`Refusal::NotFound`].
    pub fn edit_qualification(&self, ask: Keyed<QualificationId, Qualification>) -> Result<()> {
        let Keyed { id, mut row } = ask;
        tidy([&mut row.teaches, &mut row.proof, &mut row.from_on, &mut row.until_on]);
        let mut checking = Checking::new(self.today());
        checking.required("teaches", &row.teaches);
        checking.required("proof", &row.proof);
        checking.length("proof", &row.proof);
        checking.span("from_on", &mut row.from_on, "until_on", &mut row.until_on);
        let known = self.known_codes()?;
        let is_known = |teaches: &String| known.iter().any(|code| covers(teaches, code));
        if !row.teaches.as_ref().is_none_or(is_known) {
            checking.wrong("teaches", Problem::UnknownCode);
        }
        checking.finish()?;
        self.tell_teacher(row.teacher)?;
        let id = id.unwrap_or_else(|| QualificationId::new(&self.stamp));
        records::put(self.store, "qualifications", &[("id", &id)], &row)?;
        Ok(())
    }

    /// Withdraws what a teacher was thought to prove.
    ///
    /// # Errors
    /// [`Refusal::NotFound`].
    pub fn withdraw_qualification(&self, id: QualificationId) -> Result<()> {
        let row: Option<Qualification> = records::get(self.store, "qualifications", &id)?;
        let row = row.ok_or_else(|| Refusal::not_found("qualifications"))?;
        self.tell_teacher(row.teacher)?;
        self.withdraw("qualifications", &id)
    }

    fn tell_teacher(&self, id: TeacherId) -> Result<()> {
        let row: Option<Teacher> = records::get(self.store, "teachers", &id)?;
        let row = row.ok_or_else(|| Refusal::not_found("teachers"))?;
        self.tell("name", row.name.unwrap_or_default());
        Ok(())
    }
}
