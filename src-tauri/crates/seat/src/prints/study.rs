//! What papers say of one person's study: marks term by term, hours, and the certificate of completion.

use super::{Room, person::PersonFacts};
use crate::papers::in_words;
use dossiers::square;
use office::{
    Refusal, Result,
    exams::{
        gradebook::{GradebookPart, MissingWhy, PartMark},
        report_card::{ReportCard, ReportCardOf, ReportPart},
        results::ResultLine,
    },
    ids::BatchId,
};
use serde::Serialize;
use serde_json::{Map, Value, json};

impl Room<'_> {
    /// What a paper about one person reads beside the person.
    pub(super) fn study(&self, facts: &PersonFacts) -> Result<Map<String, Value>> {
        let candidate = facts.profile.line.id;
        let batch = || -> Result<BatchId> {
            let newest = facts.profile.enrolments.first().map(|enrolment| enrolment.batch);
            Ok(newest.ok_or_else(|| Refusal::not_found("batches"))?)
        };
        match self.begun.paper.kind.name.as_str() {
            "transcript" => self.transcript(facts),
            "course-hours" => self.course_hours(candidate, batch()?),
            "completion" => self.completion(facts),
            "hours-proof" => self.proof_of_hours(candidate, batch()?),
            "receipt" => self.receipt(facts),
            "cost-statement" => self.cost_statement(candidate),
            _ => Ok(Map::new()),
        }
    }

    /// Every term of every batch that the person was in, the first first.
    fn transcript(&self, facts: &PersonFacts) -> Result<Map<String, Value>> {
        let mut terms = Vec::new();
        for enrolment in facts.profile.enrolments.iter().rev() {
            for term in self.office.list_terms(enrolment.batch)? {
                let Some(id) = term.id else { continue };
                let of = ReportCardOf {
                    term: id,
                    candidate: facts.profile.line.id,
                };
                terms.push(self.term_facts(&self.office.report_card_of(of)?));
            }
        }
        Ok(Map::from_iter([("terms".to_owned(), terms.into())]))
    }

    fn term_facts(&self, card: &ReportCard) -> Value {
        let row = &card.term.row;
        let parts = card.parts.iter().zip(&card.line.marks);
        let scale = card.term.grades.iter();
        let attendance = &card.attendance;
        let came = attendance.present + attendance.late;
        let percent = (attendance.lessons > 0).then(|| {
            self.words
                .percent(i64::from((came * 100 + attendance.lessons / 2) / attendance.lessons))
        });
        let count = |count: u32| self.words.number(i64::from(count));
        let text = |text: &Option<String>| text.clone().unwrap_or_default();
        json!({
            "name": text(&row.name),
            "batch": card.batch_name,
            "from": in_words(self.words, row.from_on.as_deref()),
            "until": in_words(self.words, row.until_on.as_deref()),
            "parts": parts.map(|(part, mark)| self.part(part, mark)).collect::<Vec<_>>(),
            "mark": self.mark(card.line.mark),
            "letter": text(&card.line.letter),
            "provisional": card.line.provisional,
            "place": card.line.place.filter(|_| card.term.ranked).map(|place| {
                let blanks = [("place", place.into()), ("placed", card.line.placed.into())];
                self.words.say_with("group-place-of", &blanks)
            }).unwrap_or_default(),
            "discipline": text(&card.line.words.discipline),
            "comment": text(&card.line.words.comment),
            "scale": scale.map(|grade| json!({ "letter": grade.letter, "from": self.mark(Some(grade.from)) })).collect::<Vec<_>>(),
            "others": card.others.iter().filter(|line| !line.provisional).map(|line| self.other(line)).collect::<Vec<_>>(),
            "attendance": {
                "lessons": count(attendance.lessons), "present": count(attendance.present), "late": count(attendance.late),
                "sick": count(attendance.sick), "excused": count(attendance.excused), "absent": count(attendance.absent),
                "hours": self.words.hours(attendance.minutes), "percent": percent.unwrap_or_default(),
            },
        })
    }

    fn mark(&self, mark: Option<i32>) -> String {
        mark.map_or_else(String::new, |mark| self.words.hundredths(i64::from(mark)))
    }

    fn part(&self, part: &ReportPart, mark: &PartMark) -> Value {
        let GradebookPart {
            part: weight,
            exam_name,
            ..
        } = &part.part;
        let tries: Vec<Value> = part
            .tries
            .iter()
            .filter(|one| !one.result.provisional)
            .map(|one| {
                json!({
                    "day": in_words(self.words, Some(&one.result.held_on)),
                    "mark": if one.result.absent { self.words.say("term-verdict-absent") } else { self.mark(one.mark) },
                    "again": one.result.remedial,
                })
            })
            .collect();
        let why = mark.missing.first().map(|missing| missing.why);
        json!({
            "exam": exam_name,
            "weight": self.words.percent(i64::from(weight.weight)),
            "tries": tries,
            "mark": self.mark(mark.mark),
            "missing": why.map(|why| self.words.say(&format!("marks-missing-{}", missing(why)))).unwrap_or_default(),
        })
    }

    fn other(&self, line: &ResultLine) -> Value {
        let verdict = line.verdict.as_ref();
        let said = match (line.absent, verdict.and_then(|verdict| verdict.passed)) {
            (true, _) => "absent",
            (false, Some(true)) => "passed",
            (false, Some(false)) => "failed",
            (false, None) => "pending",
        };
        json!({
            "exam": line.exam_name,
            "day": in_words(self.words, Some(&line.held_on)),
            "total": verdict.map(|verdict| format!("{}/{}", self.mark(Some(verdict.total)), self.mark(Some(line.maximum)))).unwrap_or_default(),
            "verdict": self.words.say(&format!("term-verdict-{said}")),
        })
    }

    /// The certificate that holds, the newest first.
    fn completion(&self, facts: &PersonFacts) -> Result<Map<String, Value>> {
        let given = self.office.completions_of(facts.profile.line.id)?;
        let line = given.iter().rev().find(|line| line.withdrawal.is_none());
        let row = &line.ok_or_else(|| Refusal::not_found("completions"))?.row;
        let text = |text: &Option<String>| text.clone().unwrap_or_default();
        let (number, code) = (text(&row.number), text(&row.check_code));
        let minutes = row
            .hours
            .and_then(|minutes| u32::try_from(minutes).ok())
            .unwrap_or_default();
        let batch = facts
            .profile
            .enrolments
            .iter()
            .find(|enrolment| Some(enrolment.batch) == row.batch);
        let dates = row.batch.map(|batch| self.office.batch_page(batch)).transpose()?;
        let starts = dates.and_then(|page| page.line.row.starts_on);
        let modules = square(&format!("{number} {code}")).map_err(|trouble| crate::papers::refusal(&trouble))?;
        let modules: Vec<Value> = modules.into_iter().map(Value::from).collect();
        let certificate = json!({
            "number": number,
            "code": code,
            "given_on": in_words(self.words, row.given_on.as_deref()),
            "course": text(&row.course),
            "batch": batch.map(|enrolment| enrolment.batch_name.clone()).unwrap_or_default(),
            "starts_on": in_words(self.words, starts.as_deref()),
            "hours": if minutes == 0 { String::new() } else { self.words.hours(minutes) },
            "grade": text(&row.grade),
        });
        Ok(Map::from_iter([
            ("certificate".to_owned(), certificate),
            ("modules".to_owned(), modules.into()),
        ]))
    }
}

/// What a template reads, each under its name.
pub(super) fn facts_of(what: &impl Serialize) -> Result<Map<String, Value>> {
    match serde_json::to_value(what)? {
        Value::Object(facts) => Ok(facts),
        _ => Ok(Map::new()),
    }
}

fn missing(why: MissingWhy) -> &'static str {
    match why {
        MissingWhy::NotHeld => "not_held",
        MissingWhy::Absent => "absent",
        MissingWhy::NotEntered => "not_entered",
        MissingWhy::Incomplete => "incomplete",
        MissingWhy::Unsettled => "unsettled",
        MissingWhy::NoPoints => "no_points",
    }
}
