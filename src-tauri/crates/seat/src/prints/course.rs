//! What papers say of a course: the plan and the record of the course before entry, and the certificate of one person's
//! hours. The day of entry is said by hand or is the batch's planned departure, and never guessed.

use super::Room;
use crate::papers::{in_language, in_words};
use chrono::{NaiveDate, NaiveTime, TimeDelta};
use dossiers::Form;
use office::{
    Refusal, Result,
    batches::BatchPage,
    hours::{
        course::InLanguages,
        page::HoursOf,
        proof::{CourseProof, ProofOfHours},
        timetable::{PRE_ENTRY, Timetable, TimetableLesson},
    },
    ids::{BatchId, CandidateId},
    refusal::Problem,
};
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

impl Room<'_> {
    /// The plan of the course before entry (form 1-29), subject by subject.
    pub(super) fn pre_entry_plan(&self, batch: BatchId, form: &mut Form) -> Result<()> {
        let table = self.timetable(batch, self.given.get("entry").cloned())?;
        let organiser = self.organiser(batch)?;
        let centre = self.office.centre()?;
        let address = [&centre.address, &centre.city].into_iter().flatten().cloned();
        let subjects: Vec<Value> = table
            .subjects
            .iter()
            .map(|subject| {
                json!({
                    "code": subject.code,
                    "from": self.iso(subject.first_on),
                    "until": self.iso(subject.last_on),
                    "hours": hours(subject.planned),
                })
            })
            .collect();
        form.facts.extend([
            ("organiser".to_owned(), organiser),
            ("place".to_owned(), json!(centre.name.unwrap_or_default())),
            ("address".to_owned(), json!(address.collect::<Vec<_>>().join(", "))),
            ("subjects".to_owned(), subjects.into()),
            ("total".to_owned(), json!(hours(table.planned()))),
            ("printed".to_owned(), json!(self.today.to_string())),
        ]);
        Ok(())
    }

    /// The record of the course before entry (form 4-8), day by day, of lessons that were held.
    pub(super) fn pre_entry_record(&self, batch: BatchId, form: &mut Form) -> Result<()> {
        let entry = self.given.get("entry").filter(|typed| !typed.trim().is_empty());
        let entry = entry.ok_or_else(|| Refusal::field("entry", Problem::Empty))?;
        let table = self.timetable(batch, Some(entry.clone()))?;
        let centre = self.office.centre()?.name.unwrap_or_default();
        let mut days: BTreeMap<NaiveDate, Vec<&TimetableLesson>> = BTreeMap::new();
        for lesson in table.lessons.iter().filter(|lesson| lesson.held) {
            days.entry(lesson.on).or_default().push(lesson);
        }
        let days: Vec<Value> = days
            .into_iter()
            .map(|(day, lessons)| {
                let lessons: Vec<Value> = lessons
                    .iter()
                    .map(|lesson| self.lesson(lesson, &table, &centre))
                    .collect();
                json!({ "day": day.to_string(), "lessons": lessons })
            })
            .collect();
        let sums: Vec<Value> = table
            .subjects
            .iter()
            .map(|subject| {
                json!({
                    "code": subject.code,
                    "held": hours(subject.held),
                    "planned": hours(subject.planned),
                    "as_planned": subject.held == subject.planned,
                })
            })
            .collect();
        let people = self.office.send_off_of(batch)?.people;
        let mut names = Vec::new();
        for going in people {
            self.name(going.candidate)?;
            let profile = self.office.profile_of(going.candidate)?;
            let passport = profile.groups.passport_name.and_then(|group| group.passport_name);
            names.push(json!({ "name": passport.unwrap_or(going.name).to_uppercase() }));
        }
        form.facts.extend([
            ("organiser".to_owned(), self.organiser(batch)?),
            ("days".to_owned(), days.into()),
            ("sums".to_owned(), sums.into()),
            ("held".to_owned(), json!(hours(table.held()))),
            ("planned".to_owned(), json!(hours(table.planned()))),
            ("entry".to_owned(), json!(table.entry.to_string())),
            ("window".to_owned(), json!(self.iso(table.from))),
            ("names".to_owned(), names.into()),
        ]);
        Ok(())
    }

    fn timetable(&self, batch: BatchId, entry: Option<String>) -> Result<Timetable> {
        self.office.timetable_of(&HoursOf { batch, entry }, PRE_ENTRY)
    }

    /// Who has the course held: the partner of the batch's programme.
    fn organiser(&self, batch: BatchId) -> Result<Value> {
        let partner = self.office.send_off_of(batch)?.partner;
        let partners = self.office.partners()?.partners;
        let row = partners
            .into_iter()
            .find(|keyed| keyed.id == partner && partner.is_some());
        let row = row.map(|keyed| keyed.row);
        let text = |text: Option<String>| text.unwrap_or_default();
        Ok(json!({
            "name": text(row.as_ref().and_then(|row| row.name.clone())),
            "address": text(row.and_then(|row| row.city)),
        }))
    }

    fn lesson(&self, lesson: &TimetableLesson, table: &Timetable, centre: &str) -> Value {
        let code = table.subjects.get(lesson.subject).map(|subject| subject.code.clone());
        let teacher = if lesson.teacher_ja.is_empty() {
            &lesson.teacher
        } else {
            &lesson.teacher_ja
        };
        json!({
            "times": times(&lesson.starts_at, lesson.minutes),
            "hours": hours(lesson.minutes),
            "code": code.unwrap_or_default(),
            "taught": lesson.taught.ja,
            "place": if lesson.place.is_empty() { centre } else { &lesson.place },
            "teacher": teacher,
        })
    }

    fn iso(&self, day: Option<NaiveDate>) -> String {
        day.map(|day| day.to_string()).unwrap_or_default()
    }

    /// What is proved of one person's hours for the day of entry that was said, the batch's departure, or today.
    pub(super) fn proved(&self, candidate: CandidateId, page: &BatchPage) -> Result<ProofOfHours> {
        let said = self.given.get("entry").filter(|typed| !typed.trim().is_empty());
        let entry = said.or(page.line.row.departs_on.as_ref()).cloned();
        let ask = HoursOf {
            batch: page.line.id,
            entry: Some(entry.unwrap_or_else(|| self.today.to_string())),
        };
        let proof = self.office.proofs_of_hours(&ask, Some(candidate))?.into_iter().next();
        Ok(proof.ok_or_else(|| Refusal::not_found("candidates"))?)
    }

    /// What one person's hours add up to, course by course.
    pub(super) fn course_hours(&self, candidate: CandidateId, batch: BatchId) -> Result<Map<String, Value>> {
        let page = self.office.batch_page(batch)?;
        let proof = self.proved(candidate, &page)?;
        let courses: Vec<Value> = proof.courses.iter().map(|course| self.course(course)).collect();
        Ok(Map::from_iter([
            ("courses".to_owned(), courses.into()),
            (
                "programme".to_owned(),
                json!(page.line.programme_name.unwrap_or_default()),
            ),
            ("entry".to_owned(), json!(self.words.day(proof.entry))),
        ]))
    }

    fn course(&self, course: &CourseProof) -> Value {
        let account = &course.account;
        let subjects: Vec<Value> = course
            .subjects
            .iter()
            .enumerate()
            .map(|(place, subject)| {
                let lines = course.lines.iter().filter(|line| line.subject == Some(place));
                let counted: u32 = lines.map(|line| line.counted).sum();
                let (name, name_ja) = self.named(&subject.name);
                json!({
                    "name": name, "name_ja": name_ja,
                    "least": if subject.least == 0 { String::new() } else { self.words.hours(subject.least) },
                    "hours": self.words.hours(counted),
                })
            })
            .collect();
        let (name, name_ja) = self.named(&course.course.rule.name);
        json!({
            "name": name,
            "name_ja": name_ja,
            "subjects": subjects,
            "hours": self.words.hours(account.done),
            "least": self.words.hours(account.least),
            "days": self.words.number(i64::from(account.days)),
            "from": in_words(self.words, account.first_on.map(|day| day.to_string()).as_deref()),
            "until": in_words(self.words, account.last_on.map(|day| day.to_string()).as_deref()),
            "met": account.met,
        })
    }

    /// The name in the reader's language, and beside it the Japanese one for a reader of another.
    fn named(&self, name: &InLanguages) -> (String, String) {
        let own = in_language(name, self.words.language());
        let own = if own.is_empty() { &name.id } else { own };
        let beside = if own == name.ja { String::new() } else { name.ja.clone() };
        (own.to_owned(), beside)
    }
}

/// `3` or `1.5`, as the forms count hours.
fn hours(minutes: u32) -> String {
    let tenths = (minutes * 10 + 30) / 60;
    match (tenths / 10, tenths % 10) {
        (whole, 0) => whole.to_string(),
        (whole, rest) => format!("{whole}.{rest}"),
    }
}

/// `9:00～10:30`; the end is reckoned from the minutes.
fn times(starts_at: &str, minutes: u32) -> String {
    let Ok(start) = NaiveTime::parse_from_str(starts_at, "%H:%M") else {
        return starts_at.to_owned();
    };
    let end = start + TimeDelta::minutes(i64::from(minutes));
    format!("{}～{}", start.format("%-H:%M"), end.format("%-H:%M"))
}
