//! An interview: who asks, where, which questions with how many points, who is put forward, who came, and what they
//! answered.

use crate::{
    candidates::background::Keyed,
    forms::{Checking, tidy},
    ids::{BatchId, CandidateId, InterviewId, JobOrderId},
    office::{Reading, Writing},
    records::{self, record},
    refusal::{Problem, Refusal, Result},
    vocabulary::{PartnerChoice, Stage},
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use ts_rs::TS;

/// Most questions of one interview.
const MOST_QUESTIONS: usize = 40;
/// Most points of one question.
const MOST_POINTS: i32 = 1000;

record! {
    /// An interview as its row holds it.
    InterviewRow {
        /// For which order.
        job_order: JobOrderId,
        /// On which day.
        held_on: Option<String>,
        /// At what time.
        starts_at: Option<String>,
        /// Where.
        place: Option<String>,
        /// Who asks.
        interviewers: Option<String>,
        /// JSON: the questions.
        questions: Option<String>,
        /// A free note.
        note: Option<String>,
    }
}
record! {
    /// Who is called when.
    Turn {
        /// With which batch.
        batch: Option<BatchId>,
        /// In which order.
        turn: Option<i32>,
    }
}

/// A question of an interview.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Question {
    /// What answers refer to; blank for a new one.
    pub key: String,
    /// What is asked.
    pub text: String,
    /// Most points; blank: only words.
    pub points: Option<i32>,
}

/// An interview.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Interview {
    /// For which order.
    pub job_order: JobOrderId,
    /// On which day, in any office shape.
    pub held_on: Option<String>,
    /// At what time.
    pub starts_at: Option<String>,
    /// Where.
    pub place: Option<String>,
    /// Who asks.
    pub interviewers: Option<String>,
    /// The questions.
    pub questions: Vec<Question>,
    /// A free note.
    pub note: Option<String>,
}

/// What somebody answered.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Answer {
    /// Points.
    pub points: Option<i32>,
    /// In words.
    pub words: Option<String>,
}

/// Somebody of a batch.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Proposed {
    /// Who.
    pub candidate: CandidateId,
    /// With which batch.
    pub batch: BatchId,
}

/// People to put forward.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PutForward {
    /// At which interview.
    pub interview: InterviewId,
    /// Who, in the order in which they are called.
    pub people: Vec<Proposed>,
}

/// Somebody at an interview.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AtInterview {
    /// Which interview.
    pub interview: InterviewId,
    /// Who.
    pub candidate: CandidateId,
}

/// How an interview went for one person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct KeepAnswers {
    /// Whose, at which interview.
    pub of: AtInterview,
    /// Whether the person came; blank: nobody said.
    pub came: Option<bool>,
    /// By the question's key.
    pub answers: BTreeMap<String, Answer>,
}

/// An interview that is still to come, for the first page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct InterviewComing {
    /// Which.
    pub interview: InterviewId,
    /// For which order.
    pub order: JobOrderId,
    /// Its name.
    pub order_name: String,
    /// The partner's name.
    pub partner_name: Option<String>,
    /// When.
    pub held_on: NaiveDate,
    /// At what time.
    pub starts_at: Option<String>,
    /// Where.
    pub place: Option<String>,
    /// How many are put forward and have not left since.
    pub people: u32,
}

/// One person's row at an interview as it is kept.
pub(super) struct Kept {
    pub(super) order: JobOrderId,
    pub(super) held_on: Option<NaiveDate>,
    pub(super) batch: Option<BatchId>,
    pub(super) choice: Option<PartnerChoice>,
}

impl InterviewRow {
    /// The questions.
    pub(super) fn asked(&self) -> Result<Vec<Question>> {
        Ok(serde_json::from_str(self.questions.as_deref().unwrap_or("[]"))?)
    }
}

impl Reading<'_> {
    /// Interviews of open orders from today on, the nearest first; for the first page.
    ///
    /// # Errors
    /// A fault of the store.
    pub fn interviews_coming(&self) -> Result<Vec<InterviewComing>> {
        let mut statement = self.store.prepare_cached(
            "SELECT i.id, i.job_order, coalesce(o.name, '') AS order_name, p.name AS partner_name, i.held_on, i.starts_at, i.place,
               (SELECT count(*) FROM interviewed x JOIN candidates c ON c.id = x.candidate AND c.gone = 0
                WHERE x.interview = i.id AND x.gone = 0 AND coalesce(
                  (SELECT m.stage FROM stage_moves m WHERE m.candidate = x.candidate AND m.batch = x.batch AND m.gone = 0
                   ORDER BY m.moved_on DESC, m.id DESC LIMIT 1), '') NOT IN (SELECT value FROM json_each(?2))) AS people
             FROM interviews i JOIN job_orders o ON o.id = i.job_order AND o.gone = 0 AND o.closed_on IS NULL
             LEFT JOIN partners p ON p.id = o.partner
             WHERE i.gone = 0 AND i.held_on >= ?1 ORDER BY i.held_on, i.starts_at, i.id",
        )?;
        let left = Stage::ALL.iter().filter(|stage| stage.has_left());
        let left: Vec<&str> = left.map(|stage| stage.word()).collect();
        let coming = statement.query_map((self.today(), serde_json::to_string(&left)?), |row| {
            Ok(InterviewComing {
                interview: row.get("id")?,
                order: row.get("job_order")?,
                order_name: row.get("order_name")?,
                partner_name: row.get("partner_name")?,
                held_on: row.get("held_on")?,
                starts_at: row.get("starts_at")?,
                place: row.get("place")?,
                people: row.get("people")?,
            })
        })?;
        Ok(coming.collect::<rusqlite::Result<_>>()?)
    }

    pub(super) fn interview_row(&self, id: InterviewId) -> Result<InterviewRow> {
        let row = records::get(self.store, "interviews", &id)?;
        row.ok_or_else(|| Refusal::not_found("interviews").into())
    }

    pub(super) fn kept_at(&self, of: AtInterview) -> Result<Kept> {
        use rusqlite::OptionalExtension;
        let mut statement = self.store.prepare_cached(
            "SELECT i.job_order, i.held_on, x.batch, x.choice FROM interviewed x
             JOIN interviews i ON i.id = x.interview AND i.gone = 0
             WHERE x.interview = ?1 AND x.candidate = ?2 AND x.gone = 0",
        )?;
        let kept = statement.query_row((of.interview, of.candidate), |row| {
            Ok(Kept {
                order: row.get(0)?,
                held_on: row.get(1)?,
                batch: row.get(2)?,
                choice: row.get(3)?,
            })
        });
        kept.optional()?.ok_or_else(|| Refusal::not_found("interviewed").into())
    }
}

impl Writing<'_> {
    /// Adds or changes an interview. A question keeps its key, and with it what was answered.
    ///
    /// # Errors
    /// [`Refusal::Fields`], [`Refusal::NotFound`], [`Refusal::OrderClosed`].
    pub fn edit_interview(&self, ask: Keyed<InterviewId, Interview>) -> Result<JobOrderId> {
        let Keyed { id, row: mut ask } = ask;
        tidy([
            &mut ask.held_on,
            &mut ask.starts_at,
            &mut ask.place,
            &mut ask.interviewers,
            &mut ask.note,
        ]);
        let mut checking = Checking::new(self.today());
        checking.required("held_on", &ask.held_on);
        checking.day("held_on", &mut ask.held_on);
        checking.time("starts_at", &mut ask.starts_at);
        for (field, text) in [
            ("place", &ask.place),
            ("interviewers", &ask.interviewers),
            ("note", &ask.note),
        ] {
            checking.length(field, text);
        }
        let questions = numbered(ask.questions);
        let most = i32::try_from(MOST_QUESTIONS).unwrap_or(i32::MAX);
        if questions.len() > MOST_QUESTIONS {
            checking.wrong("questions", Problem::OutOfRange { least: 0, most });
        }
        for question in &questions {
            checking.number("questions", question.points, 1, MOST_POINTS);
        }
        checking.finish()?;
        self.order_must_be_open(ask.job_order)?;
        let row = InterviewRow {
            job_order: ask.job_order,
            held_on: ask.held_on,
            starts_at: ask.starts_at,
            place: ask.place,
            interviewers: ask.interviewers,
            questions: Some(serde_json::to_string(&questions)?),
            note: ask.note,
        };
        let id = id.unwrap_or_else(|| InterviewId::new(&self.stamp));
        records::put(self.store, "interviews", &[("id", &id)], &row)?;
        self.tell("day", row.held_on.unwrap_or_default());
        self.tell_order(row.job_order)?;
        Ok(row.job_order)
    }

    /// Puts people forward at an interview, after those who are put forward already.
    ///
    /// # Errors
    /// [`Refusal::NotFound`] for somebody who is not in the batch, [`Refusal::OrderClosed`].
    pub fn put_forward(&self, ask: &PutForward) -> Result<JobOrderId> {
        let row = self.interview_row(ask.interview)?;
        self.order_must_be_open(row.job_order)?;
        let mut turn: i32 = self.store.query_row(
            "SELECT coalesce(max(turn), 0) FROM interviewed WHERE interview = ?1 AND gone = 0",
            [ask.interview],
            |row| row.get(0),
        )?;
        let mut enrolled = self
            .store
            .prepare_cached("SELECT 1 FROM enrolments WHERE batch = ?1 AND candidate = ?2 AND gone = 0")?;
        let mut there = self
            .store
            .prepare_cached("SELECT 1 FROM interviewed WHERE interview = ?1 AND candidate = ?2 AND gone = 0")?;
        for one in &ask.people {
            if !enrolled.exists((one.batch, one.candidate))? {
                return Err(Refusal::not_found("enrolments").into());
            }
            if there.exists((ask.interview, one.candidate))? {
                continue;
            }
            turn += 1;
            records::put(
                self.store,
                "interviewed",
                &[("interview", &ask.interview), ("candidate", &one.candidate)],
                &Turn {
                    batch: Some(one.batch),
                    turn: Some(turn),
                },
            )?;
        }
        self.tell("people", ask.people.len());
        if let [one] = ask.people[..] {
            self.tell_name(one.candidate)?;
        }
        self.tell_order(row.job_order)?;
        Ok(row.job_order)
    }

    /// Takes somebody off an interview's list, as long as the partner has not chosen.
    ///
    /// # Errors
    /// [`Refusal::ChoiceMade`], [`Refusal::NotFound`].
    pub fn take_back(&self, of: AtInterview) -> Result<JobOrderId> {
        let kept = self.kept_at(of)?;
        if kept.choice.is_some() {
            return Err(Refusal::ChoiceMade.into());
        }
        self.store.execute(
            "UPDATE interviewed SET gone = 1 WHERE interview = ?1 AND candidate = ?2",
            (of.interview, of.candidate),
        )?;
        self.tell_name(of.candidate)?;
        self.tell_order(kept.order)?;
        Ok(kept.order)
    }

    /// Keeps whether somebody came and what they answered.
    ///
    /// # Errors
    /// [`Refusal::DayNotCome`] before the interview, [`Refusal::Fields`] for points that a question cannot give,
    /// [`Refusal::NotFound`].
    pub fn keep_answers(&self, ask: KeepAnswers) -> Result<JobOrderId> {
        let KeepAnswers { of, came, mut answers } = ask;
        let kept = self.kept_at(of)?;
        self.must_have_come(&kept)?;
        let questions = self.interview_row(of.interview)?.asked()?;
        let mut checking = Checking::new(self.today());
        for (key, answer) in &mut answers {
            tidy([&mut answer.words]);
            checking.length(key, &answer.words);
            match questions.iter().find(|question| question.key == *key) {
                Some(question) => checking.number(key, answer.points, 0, question.points.unwrap_or(0)),
                None => checking.wrong(key, Problem::UnknownCode),
            }
        }
        checking.finish()?;
        answers.retain(|_, answer| *answer != Answer::default());
        let answers = (!answers.is_empty())
            .then(|| serde_json::to_string(&answers))
            .transpose()?;
        self.store.execute(
            "UPDATE interviewed SET came = ?3, answers = ?4 WHERE interview = ?1 AND candidate = ?2",
            (of.interview, of.candidate, came, answers),
        )?;
        self.tell_name(of.candidate)?;
        self.tell_order(kept.order)?;
        Ok(kept.order)
    }

    /// Nobody is judged before the day.
    pub(super) fn must_have_come(&self, kept: &Kept) -> Result<()> {
        match kept.held_on {
            Some(day) if day > self.today() => Err(Refusal::DayNotCome { day }.into()),
            _ => Ok(()),
        }
    }
}

/// The questions that ask something, each with a key of its own.
fn numbered(questions: Vec<Question>) -> Vec<Question> {
    let asked = questions
        .into_iter()
        .filter(|question| !question.text.trim().is_empty());
    let mut asked: Vec<Question> = asked.collect();
    let mut taken: BTreeSet<String> = asked.iter().map(|question| question.key.clone()).collect();
    let mut seen = BTreeSet::new();
    for question in &mut asked {
        question.text = question.text.trim().to_owned();
        if question.key.is_empty() || !seen.insert(question.key.clone()) {
            let free = (1..)
                .map(|number: u32| number.to_string())
                .find(|key| !taken.contains(key));
            question.key = free.unwrap_or_default();
            taken.insert(question.key.clone());
            seen.insert(question.key.clone());
        }
    }
    asked
}
