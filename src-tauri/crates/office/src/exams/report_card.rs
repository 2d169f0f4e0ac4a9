//! The report card (rapor) of one person for one term, as data for the printer: every exam with its tries, attendance,
//! hours by subject, discipline and what the teacher says.

use super::{
    gradebook::{GradebookLine, GradebookPart, mark_of, tries_in},
    judge::Score,
    results::ResultLine,
    terms::TermSheet,
};
use crate::{
    hours::page::minutes_in_room,
    ids::{CandidateId, TermId},
    office::Reading,
    refusal::{Refusal, Result},
    vocabulary::Presence,
};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use ts_rs::TS;

/// Whose report card.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ReportCardOf {
    /// The term.
    pub term: TermId,
    /// Whose.
    pub candidate: CandidateId,
}

/// One try at an exam that counts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ReportTry {
    /// What came of it.
    pub result: ResultLine,
    /// Of a hundred, in hundredths.
    pub mark: Option<Score>,
}

/// An exam that counts, with the person's tries.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ReportPart {
    /// The exam.
    pub part: GradebookPart,
    /// The tries, oldest first.
    pub tries: Vec<ReportTry>,
}

/// Attendance in a term.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TermAttendance {
    /// Lessons in which the person was marked.
    pub lessons: u32,
    /// On time.
    pub present: u32,
    /// Late.
    pub late: u32,
    /// Sick.
    pub sick: u32,
    /// Excused.
    pub excused: u32,
    /// Away without a word.
    pub absent: u32,
    /// Days with a lesson attended.
    pub days: u32,
    /// Minutes of those lessons.
    pub minutes_held: u32,
    /// Minutes in the room.
    pub minutes: u32,
    /// Lessons of the class in the term, held up to today, in which the person has no mark.
    pub unmarked: u32,
}

/// Minutes in one subject.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SubjectMinutes {
    /// The subject; blank for lessons without one.
    pub subject: Option<String>,
    /// Its Japanese name.
    pub subject_ja: Option<String>,
    /// Minutes of the lessons.
    pub minutes_held: u32,
    /// Minutes in the room.
    pub minutes: u32,
}

/// A report card.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ReportCard {
    /// The term.
    pub term: TermSheet,
    /// The batch's name.
    pub batch_name: String,
    /// The approved reading of the name.
    pub katakana: Option<String>,
    /// The person's line in the gradebook: marks, letter, place, discipline, comment.
    pub line: GradebookLine,
    /// What counts, in the order of the marks.
    pub parts: Vec<ReportPart>,
    /// Every other exam of the term, newest first.
    pub others: Vec<ResultLine>,
    /// Attendance.
    pub attendance: TermAttendance,
    /// Hours by subject, most first.
    pub subjects: Vec<SubjectMinutes>,
}

impl Reading<'_> {
    /// A report card.
    ///
    /// # Errors
    /// [`Refusal::NotFound`] when the person is not in the term's batch, or a fault of the store.
    pub fn report_card_of(&self, ask: ReportCardOf) -> Result<ReportCard> {
        let book = self.gradebook_of(ask.term)?;
        let line = book
            .people
            .into_iter()
            .find(|line| line.candidate == ask.candidate)
            .ok_or_else(|| Refusal::not_found("candidates"))?;
        let results = self.results_of(ask.candidate)?;
        let parts: Vec<ReportPart> = book
            .parts
            .into_iter()
            .map(|part| ReportPart {
                tries: tries_of(&part, &results),
                part,
            })
            .collect();
        let counted: BTreeSet<_> = parts
            .iter()
            .flat_map(|part| part.part.sittings.iter().map(|held| held.sitting))
            .collect();
        let within = |held_on: &str| {
            let (from, until) = (book.term.row.from_on.as_deref(), book.term.row.until_on.as_deref());
            from.is_some_and(|from| from <= held_on) && until.is_some_and(|until| held_on <= until)
        };
        let others = results
            .into_iter()
            .filter(|line| within(&line.held_on) && !counted.contains(&line.sitting))
            .collect();
        let (mut attendance, subjects) = self.attended_in_term(&book.term, ask.candidate)?;
        attendance.unmarked = self.unmarked_in_term(&book.term, ask.candidate)?;
        Ok(ReportCard {
            katakana: self.roster.line(ask.candidate).and_then(|line| line.katakana),
            batch_name: book.batch_name,
            term: book.term,
            line,
            parts,
            others,
            attendance,
            subjects,
        })
    }

    fn attended_in_term(
        &self,
        term: &TermSheet,
        candidate: CandidateId,
    ) -> Result<(TermAttendance, Vec<SubjectMinutes>)> {
        let mut statement = self.store.prepare_cached(
            "SELECT l.held_on, coalesce(l.minutes, 0) AS minutes, a.presence, coalesce(a.minutes_late, 0) AS late,
               coalesce(a.minutes_out, 0) AS out, s.name AS subject, s.name_ja AS subject_ja
             FROM attendance a JOIN lessons l ON l.id = a.lesson AND l.gone = 0 AND l.cancelled IS NULL
             LEFT JOIN subjects s ON s.id = l.subject
             WHERE a.candidate = ?1 AND a.gone = 0 AND a.presence IS NOT NULL AND l.held_on BETWEEN ?2 AND ?3",
        )?;
        let mut rows = statement.query((candidate, &term.row.from_on, &term.row.until_on))?;
        let mut totals = TermAttendance::default();
        let mut days: BTreeSet<String> = BTreeSet::new();
        let mut subjects: BTreeMap<Option<String>, SubjectMinutes> = BTreeMap::new();
        while let Some(row) = rows.next()? {
            let presence: Presence = row.get("presence")?;
            let held: u32 = row.get("minutes")?;
            let minutes = minutes_in_room(Some(presence), held, row.get("late")?, row.get("out")?);
            totals.count(presence, held, minutes);
            if minutes > 0 {
                days.insert(row.get("held_on")?);
            }
            let subject: Option<String> = row.get("subject")?;
            let subject_ja = row.get("subject_ja")?;
            let line = subjects.entry(subject.clone()).or_insert(SubjectMinutes {
                subject,
                subject_ja,
                minutes_held: 0,
                minutes: 0,
            });
            line.minutes_held += held;
            line.minutes += minutes;
        }
        totals.days = crate::counted(days.len());
        let mut subjects: Vec<SubjectMinutes> = subjects.into_values().collect();
        subjects.sort_by_key(|line| std::cmp::Reverse(line.minutes));
        Ok((totals, subjects))
    }

    fn unmarked_in_term(&self, term: &TermSheet, candidate: CandidateId) -> Result<u32> {
        let mut statement = self.store.prepare_cached(
            "SELECT count(*) FROM lessons l JOIN enrolments e ON e.class = l.class AND e.candidate = ?1 AND e.gone = 0
             WHERE e.batch = ?2 AND l.gone = 0 AND l.cancelled IS NULL AND l.held_on BETWEEN ?3 AND min(?4, ?5)
               AND NOT EXISTS (SELECT 1 FROM attendance a
                 WHERE a.lesson = l.id AND a.candidate = ?1 AND a.gone = 0 AND a.presence IS NOT NULL)",
        )?;
        let today = self.today().to_string();
        let until = term.row.until_on.as_deref().unwrap_or("");
        let count = statement.query_row((candidate, term.row.batch, &term.row.from_on, until, today), |row| {
            row.get(0)
        })?;
        Ok(count)
    }
}

impl TermAttendance {
    fn count(&mut self, presence: Presence, held: u32, minutes: u32) {
        let counter = match presence {
            Presence::Present => &mut self.present,
            Presence::Late => &mut self.late,
            Presence::Sick => &mut self.sick,
            Presence::Excused => &mut self.excused,
            Presence::Absent => &mut self.absent,
        };
        *counter += 1;
        self.lessons += 1;
        self.minutes_held += held;
        self.minutes += minutes;
    }
}

fn tries_of(part: &GradebookPart, results: &[ResultLine]) -> Vec<ReportTry> {
    let firsts = part.sittings.iter().filter(|held| held.remedial_of.is_none());
    let mut tries: Vec<ReportTry> = firsts
        .flat_map(|first| tries_in(part, first.sitting, results))
        .map(|line| ReportTry {
            mark: mark_of(line),
            result: line.clone(),
        })
        .collect();
    tries.sort_by(|one, other| one.result.held_on.cmp(&other.result.held_on));
    tries
}
