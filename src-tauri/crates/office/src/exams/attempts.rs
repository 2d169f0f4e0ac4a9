//! How often somebody sat each exam, what came of it, and from which day the next try is allowed.

use super::{
    judge::{Booking, Exam, Figure, Rule, Score, Session},
    results::ResultLine,
};
use crate::{
    ids::{CandidateId, ExamId},
    office::Reading,
    refusal::Result,
};
use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// One try.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Attempt {
    /// The first is 1; blank for a day on which the person did not come, which is no try.
    pub number: Option<u32>,
    /// What came of it.
    pub result: ResultLine,
    /// Points more or less than at the try before, where both are out of the same highest total.
    pub change: Option<Score>,
}

/// When somebody may sit an exam next.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct NextTry {
    /// The exam's code.
    pub code: String,
    /// The exam's name.
    pub exam_name: String,
    /// The first day on which it may be sat: today, or when the wait after the last try is over.
    pub from: NaiveDate,
    /// The wait, when it is not over yet.
    pub wait: Option<Figure>,
    /// The next day on which it is held and for which registration has not closed, where such days are known.
    pub session: Option<Session>,
    /// How long before the exam a seat must be booked.
    pub booking: Option<Booking>,
}

/// Every try at one exam.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ExamAttempts {
    /// The exam's code.
    pub code: String,
    /// The exam's name.
    pub exam_name: String,
    /// Oldest first.
    pub attempts: Vec<Attempt>,
    /// The number of the best: a pass before any total, then the highest total, then the newest.
    pub best: Option<u32>,
    /// Points more or less from the first try to the newest, out of the same highest total.
    pub progress: Option<Score>,
    /// The day of the first pass that stands.
    pub passed_on: Option<String>,
    /// When it may be sat next.
    pub next: NextTry,
}

/// Every try of one person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AttemptsPage {
    /// Whose.
    pub candidate: CandidateId,
    /// By exam, the one sat last first.
    pub exams: Vec<ExamAttempts>,
}

impl Reading<'_> {
    /// Every exam that a candidate sat, try by try.
    ///
    /// # Errors
    /// A fault of the store.
    pub fn attempts_of(&self, candidate: CandidateId) -> Result<AttemptsPage> {
        let mut by_exam: Vec<(ExamId, Vec<ResultLine>)> = Vec::new();
        for line in self.results_of(candidate)? {
            match by_exam.iter_mut().find(|(exam, _)| *exam == line.exam) {
                Some((_, lines)) => lines.push(line),
                None => by_exam.push((line.exam, vec![line])),
            }
        }
        let exams = by_exam.into_iter().map(|(exam, mut lines)| {
            lines.reverse();
            let known = self.exam(exam)?;
            Ok(tries(&known.exam, &known.name, lines, self.today()))
        });
        Ok(AttemptsPage {
            candidate,
            exams: exams.collect::<Result<_>>()?,
        })
    }
}

/// Numbers the tries at one exam, given oldest first.
fn tries(exam: &Exam, name: &str, lines: Vec<ResultLine>, today: NaiveDate) -> ExamAttempts {
    let next = next_try(exam, name, lines.iter(), today);
    let mut number = 0;
    let mut before: Option<(Score, Score)> = None;
    let mut first = None;
    let mut attempts: Vec<Attempt> = Vec::new();
    for result in lines {
        let points = points(&result);
        let change = change(before, points);
        before = points.or(before);
        first = first.or(points);
        let sat = !result.absent;
        number += u32::from(sat);
        attempts.push(Attempt {
            number: sat.then_some(number),
            result,
            change,
        });
    }
    let best = attempts
        .iter()
        .filter(|attempt| attempt.number.is_some())
        .max_by_key(|attempt| (attempt.result.is_passed(), points(&attempt.result), attempt.number));
    let passed = attempts.iter().find(|attempt| attempt.result.is_passed());
    ExamAttempts {
        code: exam.code.clone(),
        exam_name: name.to_owned(),
        best: best.and_then(|attempt| attempt.number),
        progress: if number > 1 { change(first, before) } else { None },
        passed_on: passed.map(|attempt| attempt.result.held_on.clone()),
        next,
        attempts,
    }
}

/// The total and out of how much, once every part is there.
fn points(line: &ResultLine) -> Option<(Score, Score)> {
    let verdict = line.verdict.as_ref()?;
    verdict.passed?;
    Some((verdict.total, line.maximum))
}

fn change(before: Option<(Score, Score)>, after: Option<(Score, Score)>) -> Option<Score> {
    let ((before, then), (after, now)) = before.zip(after)?;
    (then == now && now > 0).then(|| after - before)
}

/// When an exam may be sat next by somebody with these results of it.
///
/// "Only after 45 days" means that 45 whole days lie between: the day of the exam is not one of them. Whoever did not
/// come has not used up a try.
pub(crate) fn next_try<'r>(
    exam: &Exam,
    name: &str,
    lines: impl Iterator<Item = &'r ResultLine>,
    today: NaiveDate,
) -> NextTry {
    let sat = lines
        .filter(|line| !line.absent && line.code == exam.code)
        .filter_map(|line| crate::days::read(&line.held_on).ok())
        .max();
    let rule_now: Option<&Rule> = exam.rule_on(today);
    let wait = rule_now.and_then(|rule| rule.retake_after_days.as_ref());
    let free = sat.zip(wait).and_then(|(sat, wait)| {
        let days = u64::from(wait.value) + 1;
        sat.checked_add_days(Days::new(days))
    });
    let from = free.map_or(today, |free| free.max(today));
    let open = |session: &&Session| session.held_on >= from && session.closes.is_none_or(|closes| closes >= today);
    NextTry {
        code: exam.code.clone(),
        exam_name: name.to_owned(),
        from,
        wait: wait.filter(|_| from > today).cloned(),
        session: exam.sessions().into_iter().find(open).cloned(),
        booking: rule_now.and_then(|rule| rule.book_days_before.clone()),
    }
}
