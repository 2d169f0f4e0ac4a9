//! The gradebook of a term: everybody's mark in each exam that counts, and the weighted mark.
//!
//! A mark is the share of the points that could be had, on a scale of a hundred. Each mark is rounded where it is shown,
//! to hundredths, half up, and the next is reckoned from what is shown, so that anybody can check it with a calculator.
//!
//! No mark is ever invented. Who has not taken an exam has no mark in it: not a zero, and not the mean of the others.
//! The term's mark is then reckoned from what has been taken, so that one sees where the person stands, but it is
//! provisional: the missing exams are named, and there is no letter and no place until all are there.

use super::{
    judge::{Score, WHOLE},
    results::ResultLine,
    terms::{ReportWords, TermPart, TermSheet},
};
use crate::{
    counted,
    ids::{CandidateId, ClassId, ExamId, SittingId, TermId},
    office::Reading,
    refusal::Result,
    vocabulary::Remedial,
};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, HashMap};
use ts_rs::TS;

/// A sitting that counts in a term.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TermSitting {
    /// Which.
    pub sitting: SittingId,
    /// When.
    pub held_on: String,
    /// Which class sat it.
    pub class: Option<ClassId>,
    /// The sitting that it repeats.
    pub remedial_of: Option<SittingId>,
}

/// An exam that counts in a term.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct GradebookPart {
    /// How much, and what a remedial is worth.
    pub part: TermPart,
    /// The exam's code.
    pub code: String,
    /// The exam's name.
    pub exam_name: String,
    /// Its sittings in the term, by day, with those that repeat them whenever they were held.
    pub sittings: Vec<TermSitting>,
}

/// Why a mark is missing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum MissingWhy {
    /// The exam was not held in the term.
    NotHeld,
    /// The person did not come.
    Absent,
    /// Nothing has been entered.
    NotEntered,
    /// A section has no score yet.
    Incomplete,
    /// Two people key it and have not been brought together.
    Unsettled,
    /// The exam is only passed or failed.
    NoPoints,
}

/// A mark that is missing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Missing {
    /// Of which sitting; blank when there was none.
    pub sitting: Option<SittingId>,
    /// Why.
    pub why: MissingWhy,
}

/// One person's mark in one exam.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PartMark {
    /// Of a hundred, in hundredths: the mean of its sittings. Blank when none has been taken.
    pub mark: Option<Score>,
    /// What is missing.
    pub missing: Vec<Missing>,
}

/// One person's marks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct GradebookLine {
    /// Whose.
    pub candidate: CandidateId,
    /// The name.
    pub name: String,
    /// The class.
    pub class_name: Option<String>,
    /// The seat.
    pub seat: Option<i32>,
    /// A mark for each part, in the order of the parts.
    pub marks: Vec<PartMark>,
    /// The weighted mark of what has been taken.
    pub mark: Option<Score>,
    /// Something is missing, so the mark may still change.
    pub provisional: bool,
    /// The letter of a mark that is not provisional.
    pub letter: Option<String>,
    /// The place in the class, where places are shown; who has the same mark has the same place.
    pub place: Option<u32>,
    /// People of the class who have a place.
    pub placed: u32,
    /// Discipline and comment.
    pub words: ReportWords,
}

/// The gradebook of a term.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Gradebook {
    /// The term.
    pub term: TermSheet,
    /// The batch's name.
    pub batch_name: String,
    /// What counts, in the order of the marks.
    pub parts: Vec<GradebookPart>,
    /// The batch's people by class and seat.
    pub people: Vec<GradebookLine>,
}

impl Reading<'_> {
    /// The gradebook of a term.
    ///
    /// # Errors
    /// [`crate::Refusal::NotFound`], or a fault of the store.
    pub fn gradebook_of(&self, id: TermId) -> Result<Gradebook> {
        let term = self.term(id)?;
        let parts = self.gradebook_parts(&term)?;
        let page = self.batch_page(term.row.batch)?;
        let classes = self.classes_of_people(&term)?;
        let mut people = Vec::new();
        for person in page.people {
            let class = classes.get(&person.id).copied();
            let results = self.results_of(person.id)?;
            let marks: Vec<PartMark> = parts.iter().map(|part| part_mark(part, class, &results)).collect();
            let mark = weighted_mark(&parts, &marks);
            let provisional = marks.iter().any(|mark| !mark.missing.is_empty());
            people.push(GradebookLine {
                candidate: person.id,
                name: person.name,
                class_name: person.class_name,
                seat: person.seat,
                letter: mark.filter(|_| !provisional).and_then(|mark| letter(&term, mark)),
                marks,
                mark,
                provisional,
                place: None,
                placed: 0,
                words: self.report_words(id, person.id)?,
            });
        }
        if term.ranked {
            place(&mut people);
        }
        Ok(Gradebook {
            batch_name: page.line.row.name.unwrap_or_default(),
            term,
            parts,
            people,
        })
    }

    fn gradebook_parts(&self, term: &TermSheet) -> Result<Vec<GradebookPart>> {
        let mut sittings = self.term_sittings(term)?;
        term.parts
            .iter()
            .map(|part| {
                let known = self.exam(part.exam)?;
                Ok(GradebookPart {
                    part: *part,
                    code: known.exam.code.clone(),
                    exam_name: known.name.clone(),
                    sittings: sittings.remove(&part.exam).unwrap_or_default(),
                })
            })
            .collect()
    }

    /// Sittings of the batch in the term, by exam and day; a remedial belongs to the term of what it repeats.
    fn term_sittings(&self, term: &TermSheet) -> Result<HashMap<ExamId, Vec<TermSitting>>> {
        let mut statement = self.store.prepare_cached(
            "WITH firsts AS (
               SELECT s.id FROM sittings s
               WHERE s.gone = 0 AND s.remedial_of IS NULL AND s.held_on BETWEEN ?2 AND ?3 AND (
                 s.class IN (SELECT id FROM classes WHERE batch = ?1)
                 OR s.class IS NULL AND EXISTS (SELECT 1 FROM results r JOIN enrolments e ON e.candidate = r.candidate
                   WHERE r.sitting = s.id AND r.gone = 0 AND e.batch = ?1 AND e.gone = 0)))
             SELECT id, exam, class, held_on, remedial_of FROM sittings
             WHERE gone = 0 AND (id IN firsts OR remedial_of IN firsts) ORDER BY held_on, id",
        )?;
        let rows = statement.query_map((term.row.batch, &term.row.from_on, &term.row.until_on), |row| {
            let sitting = TermSitting {
                sitting: row.get("id")?,
                held_on: row.get::<_, Option<String>>("held_on")?.unwrap_or_default(),
                class: row.get("class")?,
                remedial_of: row.get("remedial_of")?,
            };
            Ok((row.get("exam")?, sitting))
        })?;
        let mut by_exam: HashMap<ExamId, Vec<TermSitting>> = HashMap::new();
        for row in rows {
            let (exam, sitting) = row?;
            by_exam.entry(exam).or_default().push(sitting);
        }
        Ok(by_exam)
    }

    fn classes_of_people(&self, term: &TermSheet) -> Result<HashMap<CandidateId, ClassId>> {
        let mut statement = self.store.prepare_cached(
            "SELECT candidate, class FROM enrolments WHERE batch = ?1 AND gone = 0 AND class IS NOT NULL",
        )?;
        let rows = statement.query_map([term.row.batch], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}

/// A try's share of the points that could be had, of a hundred, in hundredths; blank while a part is missing or where
/// there are no points.
#[must_use]
pub fn mark_of(line: &ResultLine) -> Option<Score> {
    let verdict = line.verdict.as_ref().filter(|_| !line.absent)?;
    verdict.passed?;
    share(verdict.total, line.maximum)
}

fn share(points: Score, of: Score) -> Option<Score> {
    (of > 0).then(|| rounded(i64::from(points) * i64::from(WHOLE), i64::from(of)))
}

/// A fraction of nothing negative, half up.
fn rounded(over: i64, under: i64) -> Score {
    Score::try_from((2 * over + under) / (2 * under)).unwrap_or(Score::MAX)
}

/// One person's mark in one exam: the mean of its sittings, each with its remedials.
pub(crate) fn part_mark(part: &GradebookPart, class: Option<ClassId>, results: &[ResultLine]) -> PartMark {
    let firsts: Vec<&TermSitting> = part.sittings.iter().filter(|held| held.remedial_of.is_none()).collect();
    let mut marks: Vec<Score> = Vec::new();
    let mut missing: Vec<Missing> = Vec::new();
    let mut untouched: Vec<SittingId> = Vec::new();
    let mut elsewhere = 0;
    for first in firsts {
        let tries = tries_in(part, first.sitting, results);
        let ours = first.class.is_some() && first.class == class;
        if tries.is_empty() {
            if ours {
                untouched.push(first.sitting);
            }
            continue;
        }
        elsewhere += usize::from(!ours);
        let (mark, why) = worth(part.part.remedial, &tries);
        marks.extend(mark);
        missing.extend(why.map(|why| Missing {
            sitting: Some(first.sitting),
            why,
        }));
    }
    // Who changed class has sat the exam with the other class, and does not owe it a second time.
    let owed = untouched.into_iter().skip(elsewhere);
    missing.extend(owed.map(|sitting| Missing {
        sitting: Some(sitting),
        why: MissingWhy::NotEntered,
    }));
    if marks.is_empty() && missing.is_empty() {
        missing.push(Missing {
            sitting: None,
            why: MissingWhy::NotHeld,
        });
    }
    let sum: i64 = marks.iter().copied().map(i64::from).sum();
    let count = i64::try_from(marks.len()).unwrap_or(1);
    PartMark {
        mark: (!marks.is_empty()).then(|| rounded(sum, count)),
        missing,
    }
}

/// A person's tries at one sitting and at those that repeat it, oldest first.
pub(crate) fn tries_in<'r>(part: &GradebookPart, first: SittingId, results: &'r [ResultLine]) -> Vec<&'r ResultLine> {
    let belongs = |held: &&TermSitting| held.sitting == first || held.remedial_of == Some(first);
    let sittings: Vec<SittingId> = part.sittings.iter().filter(belongs).map(|held| held.sitting).collect();
    let mut tries: Vec<&ResultLine> = results.iter().filter(|line| sittings.contains(&line.sitting)).collect();
    tries.sort_by(|one, other| one.held_on.cmp(&other.held_on));
    tries
}

/// What the tries at one sitting are worth together, and what keeps that from being final.
///
/// The first try that somebody takes counts in full, also when it is at the remedial because the person was away.
fn worth(remedial: Remedial, tries: &[&ResultLine]) -> (Option<Score>, Option<MissingWhy>) {
    let settled: Vec<&&ResultLine> = tries.iter().filter(|line| !line.provisional).collect();
    let marks: Vec<(Score, &ResultLine)> = settled
        .iter()
        .filter_map(|line| mark_of(line).map(|mark| (mark, **line)))
        .collect();
    let best = |marks: &[(Score, &ResultLine)]| marks.iter().map(|(mark, _)| *mark).max();
    let mark = match (remedial, marks.split_first()) {
        (_, None) => None,
        (Remedial::Best, _) => best(&marks),
        (Remedial::Last, _) => marks.last().map(|(mark, _)| *mark),
        (Remedial::PassMark, Some(((first, line), _))) if line.is_passed() => Some(*first),
        (Remedial::PassMark, Some(((first, _), later))) => {
            let capped = later.iter().map(|(mark, line)| {
                let most = line.pass.and_then(|pass| share(pass, line.maximum)).unwrap_or(WHOLE);
                (*mark).min(most)
            });
            Some(capped.fold(*first, Score::max))
        }
    };
    let why = if tries.iter().any(|line| line.provisional) {
        Some(MissingWhy::Unsettled)
    } else if mark.is_some() {
        None
    } else if tries.iter().all(|line| line.absent) {
        Some(MissingWhy::Absent)
    } else if tries.iter().any(|line| !line.absent && line.maximum == 0) {
        Some(MissingWhy::NoPoints)
    } else {
        Some(MissingWhy::Incomplete)
    };
    (mark, why)
}

/// The weighted mark of what has been taken.
fn weighted_mark(parts: &[GradebookPart], marks: &[PartMark]) -> Option<Score> {
    let taken = || {
        let both = parts.iter().zip(marks);
        both.filter_map(|(part, mark)| Some((i64::from(part.part.weight), i64::from(mark.mark?))))
    };
    let weights: i64 = taken().map(|(weight, _)| weight).sum();
    (weights > 0).then(|| rounded(taken().map(|(weight, mark)| weight * mark).sum(), weights))
}

fn letter(term: &TermSheet, mark: Score) -> Option<String> {
    let earned = term.grades.iter().filter(|grade| grade.from <= mark);
    earned.max_by_key(|grade| grade.from).map(|grade| grade.letter.clone())
}

/// Gives places within each class to those whose mark is not provisional.
fn place(people: &mut [GradebookLine]) {
    let mut classes: BTreeMap<Option<String>, Vec<Score>> = BTreeMap::new();
    for line in people.iter().filter(|line| !line.provisional) {
        if let Some(mark) = line.mark {
            classes.entry(line.class_name.clone()).or_default().push(mark);
        }
    }
    for line in people.iter_mut() {
        let marks = classes.get(&line.class_name).map_or(&[][..], Vec::as_slice);
        line.placed = counted(marks.len());
        let mine = line.mark.filter(|_| !line.provisional);
        line.place = mine.map(|mine| counted(1 + marks.iter().filter(|mark| **mark > mine).count()));
    }
}
