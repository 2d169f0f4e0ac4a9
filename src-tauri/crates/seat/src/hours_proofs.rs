//! What stands on the proof of somebody's hours.

use crate::{
    Seat,
    jobs::{JobPerson, JobState, Printed, Task, print, read_language},
    papers::{labels, letterhead},
};
use chrono::{Days, NaiveDate, NaiveTime};
use dossiers::{
    CourseHours, HoursProof, LeftOutHours, LessonHours, Letterhead, MonthHours, Print, SubjectHours, TeacherProof,
};
use office::{
    Result,
    centre::Centre,
    counted, days,
    exams::judge::Confidence,
    hours::{
        account::{LeftOut, LeftOutWhy, SubjectAccount},
        course::InLanguages,
        page::HoursOf,
        proof::{CourseProof, ProofLine, ProofOfHours, ProofTeacher},
    },
    ids::CandidateId,
    teachers::Qualification,
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;
use words::{Language, Words};

/// Whose proofs, for which day of entry, in which language.
#[derive(Clone, Serialize, Deserialize, TS)]
pub struct StartProofsOfHours {
    /// The batch and the day of entry.
    pub of: HoursOf,
    /// Only this person; everybody of the batch in one file when left out.
    pub candidate: Option<CandidateId>,
    /// `id`, `en` or `ja`.
    pub language: String,
}

/// One person's proof and what heads it.
struct ProofFacts {
    proof: ProofOfHours,
    katakana: String,
    centre: Centre,
}

impl Seat {
    /// Begins to print the proofs of a batch, or of one person.
    ///
    /// # Errors
    /// [`office::Refusal::NotFound`], [`office::Refusal::Fields`] when no day of entry is known, or a fault of the store.
    pub fn start_proofs_of_hours(&self, ask: &StartProofsOfHours) -> Result<JobState> {
        let words = read_language(&ask.language)?;
        let facts = self.at_work(|office, stamp| {
            office.read(stamp, |office| {
                let centre = office.centre()?;
                let proofs = office.proofs_of_hours(&ask.of, ask.candidate)?.into_iter();
                proofs
                    .map(|proof| {
                        let katakana = office.profile_of(proof.candidate)?.groups.katakana;
                        let approved = katakana.filter(|group| group.katakana_by.is_some());
                        Ok(ProofFacts {
                            katakana: approved.and_then(|group| group.katakana).unwrap_or_default(),
                            centre: centre.clone(),
                            proof,
                        })
                    })
                    .collect::<Result<Vec<_>>>()
            })
        })?;
        let batch = facts
            .first()
            .map(|one| one.proof.batch_name.clone())
            .unwrap_or_default();
        let joined = ask.candidate.is_none().then(|| {
            let title = words.say_with("hours-paper-of-batch", &[("batch", batch.as_str().into())]);
            let file = format!("{title} ({}).pdf", words.language().code());
            (title, file)
        });
        let (printer, today) = (self.printer.clone(), self.today());
        self.start_job(Task {
            total: facts.len(),
            joined,
            each: ask.candidate.is_some(),
            folder: None,
            hand_over: None,
            one: Box::new(move |at, _, _| {
                let Some(facts) = facts.get(at) else { return Ok(None) };
                let printed = print(&printer, &facts.print(words, today), &facts.file_name(words), today);
                Ok(Some(facts.told(printed)))
            }),
        })
    }
}

impl ProofFacts {
    fn told(&self, printed: std::result::Result<Printed, office::Refusal>) -> (JobPerson, Option<Printed>) {
        JobPerson::of(self.proof.candidate, &self.proof.name, Vec::new(), printed)
    }

    fn file_name(&self, words: &Words) -> String {
        let seat = self.proof.seat.map_or_else(String::new, |seat| format!("{seat:02} "));
        let title = words.say("hours-paper-title");
        format!("{seat}{} {title} ({}).pdf", self.proof.name, words.language().code())
    }

    fn print(&self, words: &Words, today: NaiveDate) -> Print {
        let writer = Writer { words };
        let proof = &self.proof;
        let seat = proof
            .seat
            .map(|seat| words.say_with("hours-paper-seat", &[("seat", seat.into())]));
        let class = [Some(proof.batch_name.clone()), proof.class_name.clone(), seat];
        let city = self.centre.city.as_ref();
        Print::HoursProof(Box::new(HoursProof {
            language: words.language().code().to_owned(),
            labels: labels(words, "hours-paper-"),
            letterhead: self.letterhead(words),
            name: proof.name.clone(),
            katakana: self.katakana.clone(),
            class: class.into_iter().flatten().collect::<Vec<_>>().join(" · "),
            entry: words.day(proof.entry),
            courses: proof
                .courses
                .iter()
                .map(|course| writer.course(course, proof.entry))
                .collect(),
            city: city.map_or_else(String::new, |city| format!("{city}, ")),
            printed_on: words.day(today),
        }))
    }

    fn letterhead(&self, words: &Words) -> Letterhead {
        letterhead(&self.centre, words)
    }
}

/// Puts a proof into the words of one language.
struct Writer<'w> {
    words: &'w Words,
}

impl Writer<'_> {
    fn course(&self, proof: &CourseProof, entry: NaiveDate) -> CourseHours {
        let (rule, account) = (&proof.course.rule, &proof.account);
        let (name, name_ja) = self.named(&rule.name);
        CourseHours {
            name,
            name_ja,
            source: self.source(proof),
            asks: self.asks(proof, entry),
            verdict: self.verdict(proof),
            met: account.met,
            subjects: self.subjects(proof),
            total: self.total(proof),
            by_teachers: rule.halves_after_entry,
            left_out: account
                .left_out
                .iter()
                // Lessons of other subjects are no part of this course, attended or not.
                .filter(|left| left.why != LeftOutWhy::OtherSubject)
                .map(|left| LeftOutHours {
                    hours: self.words.hours(left.minutes),
                    why: self.words.say(&format!("term-left-out-{}", why(left.why))),
                })
                .collect(),
            months: self.months(proof),
            minutes: self.words.number(i64::from(account.done)),
            teachers: proof.teachers.iter().map(|teacher| self.teacher(teacher)).collect(),
        }
    }

    /// The name in the reader's language, and beside it the Japanese one for a reader of another.
    fn named(&self, names: &InLanguages) -> (String, String) {
        let name = match self.words.language() {
            Language::Id => &names.id,
            Language::En => &names.en,
            Language::Ja => &names.ja,
        };
        let name = if name.is_empty() { &names.id } else { name };
        let beside = match self.words.language() {
            Language::Ja => String::new(),
            Language::Id | Language::En => names.ja.clone(),
        };
        (name.clone(), beside)
    }

    fn source(&self, proof: &CourseProof) -> String {
        let rule = &proof.course.rule;
        let since = self.words.say_with(
            "hours-paper-source",
            &[
                ("day", self.words.day(rule.from).into()),
                ("source", rule.source.as_str().into()),
            ],
        );
        match rule.confidence {
            Confidence::Doubtful => format!("{since} {}", self.words.say("hours-paper-doubtful")),
            _ => since,
        }
    }

    /// What the rule asks for, in one sentence.
    fn asks(&self, proof: &CourseProof, entry: NaiveDate) -> String {
        let rule = &proof.course.rule;
        let hours = |minutes: u32| self.words.hours(minutes).into();
        let mut asks = vec![self.words.say_with("hours-paper-asks", &[("hours", hours(rule.least))])];
        if let Some(from) = proof.account.from {
            let last = entry.checked_sub_days(Days::new(1)).unwrap_or(entry);
            let blanks = [
                ("from", self.words.day(from).into()),
                ("until", self.words.day(last).into()),
            ];
            asks.push(self.words.say_with("hours-paper-asks-window", &blanks));
        }
        if let Some(months) = rule.span_months {
            asks.push(
                self.words
                    .say_with("hours-paper-asks-span", &[("months", months.into())]),
            );
        }
        if let Some(cap) = rule.day_cap {
            asks.push(self.words.say_with("hours-paper-asks-day", &[("hours", hours(cap))]));
        }
        if rule.closed_on_holidays || !rule.closed_weekdays.is_empty() {
            asks.push(self.words.say("hours-paper-asks-closed"));
        }
        if rule.halves_after_entry {
            asks.push(self.words.say("hours-paper-asks-halves"));
        }
        let asks = asks.join(&self.words.say("hours-paper-between"));
        self.words.say_with("hours-paper-asks-all", &[("asks", asks.into())])
    }

    fn verdict(&self, proof: &CourseProof) -> String {
        let account = &proof.account;
        let done = self.words.say_with(
            "hours-paper-done",
            &[
                ("done", self.words.hours(account.done).into()),
                ("least", self.words.hours(account.least).into()),
                ("days", account.days.into()),
            ],
        );
        format!("{done} {}", self.met(proof))
    }

    /// That it is met, or what is missing.
    fn met(&self, proof: &CourseProof) -> String {
        let account = &proof.account;
        if account.met {
            return self.words.say("hours-paper-met");
        }
        let short = account
            .subjects
            .iter()
            .filter(|subject| subject.done < subject.least)
            .count();
        let lack = account.least.saturating_sub(account.done);
        if lack > 0 {
            self.words
                .say_with("hours-paper-lacks", &[("hours", self.words.hours(lack).into())])
        } else if short > 0 {
            self.words
                .say_with("hours-paper-lacks-subjects", &[("count", counted(short).into())])
        } else {
            self.words.say("hours-paper-lacks-span")
        }
    }

    /// A line for each subject of the rule, and one for what is of the course but of none of them.
    fn subjects(&self, proof: &CourseProof) -> Vec<SubjectHours> {
        let of = |place: Option<usize>| proof.lines.iter().filter(move |line| line.subject == place);
        let mut subjects: Vec<SubjectHours> = proof
            .subjects
            .iter()
            .enumerate()
            .map(|(place, subject)| {
                let (name, name_ja) = self.named(&subject.name);
                let account = proof
                    .account
                    .subjects
                    .iter()
                    .find(|account| account.code == subject.code);
                SubjectHours {
                    name,
                    name_ja,
                    ..self.sums(of(Some(place)), account)
                }
            })
            .collect();
        if of(None).next().is_some() {
            subjects.push(SubjectHours {
                name: self.words.say("hours-paper-other"),
                ..self.sums(of(None), None)
            });
        }
        subjects
    }

    fn total(&self, proof: &CourseProof) -> SubjectHours {
        let account = &proof.account;
        let after_entry: Option<u32> = account.subjects.iter().map(|subject| subject.after_entry).sum();
        SubjectHours {
            name: self.words.say("hours-paper-sum"),
            least: self.brief(account.least),
            attended: self.brief(proof.lines.iter().map(|line| line.attended).sum()),
            counted: self.brief(account.done),
            by_qualified: self.brief(qualified(proof.lines.iter())),
            after_entry: after_entry.map_or_else(String::new, |minutes| self.brief(minutes)),
            met: Some(account.done >= account.least),
            ..SubjectHours::default()
        }
    }

    /// `34 j 25 m`, which fits in a narrow column.
    fn brief(&self, minutes: u32) -> String {
        let hours = self.words.number(i64::from(minutes / 60));
        match minutes % 60 {
            0 => self.words.say_with("hours-paper-hours", &[("hours", hours.into())]),
            rest => {
                let blanks = [("hours", hours.into()), ("minutes", rest.into())];
                self.words.say_with("hours-paper-hours-minutes", &blanks)
            }
        }
    }

    fn sums<'l>(
        &self,
        lines: impl Iterator<Item = &'l ProofLine> + Clone,
        account: Option<&SubjectAccount>,
    ) -> SubjectHours {
        let hours = |minutes: u32| self.brief(minutes);
        SubjectHours {
            least: account.map_or_else(String::new, |account| hours(account.least)),
            attended: hours(lines.clone().map(|line| line.attended).sum()),
            counted: hours(lines.clone().map(|line| line.counted).sum()),
            by_qualified: hours(qualified(lines)),
            after_entry: account
                .and_then(|account| account.after_entry)
                .map_or_else(String::new, hours),
            met: account.map(|account| account.done >= account.least),
            ..SubjectHours::default()
        }
    }

    /// The lessons that count, and those of the time that counts which do not.
    fn months(&self, proof: &CourseProof) -> Vec<MonthHours> {
        let mut months: BTreeMap<String, Vec<&ProofLine>> = BTreeMap::new();
        for line in proof.lines.iter().filter(|line| is_listed(line)) {
            months
                .entry(line.on.format("%Y-%m").to_string())
                .or_default()
                .push(line);
        }
        months
            .into_values()
            .map(|lines| {
                let minutes: u32 = lines.iter().map(|line| line.counted).sum();
                MonthHours {
                    month: lines.first().map_or_else(String::new, |line| self.words.month(line.on)),
                    minutes: self.words.number(i64::from(minutes)),
                    hours: self.words.hours(minutes),
                    lessons: lines.into_iter().map(|line| self.lesson(line, proof)).collect(),
                }
            })
            .collect()
    }

    fn lesson(&self, line: &ProofLine, proof: &CourseProof) -> LessonHours {
        let teacher = line.teacher.and_then(|place| proof.teachers.get(place));
        LessonHours {
            day: self.words.day(line.on),
            times: self.times(line),
            subject: self.named(&line.taught).0,
            teacher: teacher.map_or_else(String::new, |teacher| self.teacher_name(teacher)),
            by_qualified: line.by_qualified,
            attended: self.words.number(i64::from(line.attended)),
            counted: self.words.number(i64::from(line.counted)),
            note: self.note(line, proof.course.rule.halves_after_entry),
        }
    }

    /// `08.00–09.30`; the end is reckoned from the teaching minutes.
    fn times(&self, line: &ProofLine) -> String {
        let Ok(start) = NaiveTime::parse_from_str(&line.starts_at, "%H:%M") else {
            return line.starts_at.clone();
        };
        let end = start + chrono::TimeDelta::minutes(i64::from(line.minutes));
        format!("{}–{}", self.words.time(start), self.words.time(end))
    }

    fn note(&self, line: &ProofLine, by_teachers: bool) -> String {
        let minutes = |key: &str, minutes: u32| self.words.say_with(key, &[("minutes", minutes.into())]);
        let mut notes = Vec::new();
        if line.late > 0 {
            notes.push(minutes("hours-paper-late", line.late));
        }
        if line.out > 0 {
            notes.push(minutes("hours-paper-out", line.out));
        }
        for LeftOut { why: reason, minutes } in &line.left_out {
            let told = self.words.say(&format!("term-left-out-{}", why(*reason)));
            let blanks = [("minutes", (*minutes).into()), ("why", told.into())];
            notes.push(self.words.say_with("hours-paper-left-out-line", &blanks));
        }
        if by_teachers && line.counted > 0 && !line.by_qualified {
            notes.push(self.words.say("hours-paper-unqualified"));
        }
        notes.join(&self.words.say("hours-paper-between"))
    }

    fn teacher_name(&self, teacher: &ProofTeacher) -> String {
        let ours = teacher.name_ja.clone().filter(|name| !name.is_empty());
        match self.words.language() {
            Language::Ja => ours.unwrap_or_else(|| teacher.name.clone()),
            Language::Id | Language::En => teacher.name.clone(),
        }
    }

    fn teacher(&self, teacher: &ProofTeacher) -> TeacherProof {
        TeacherProof {
            name: self.teacher_name(teacher),
            proofs: teacher.proofs.iter().map(|held| self.held(held)).collect(),
        }
    }

    /// `JLPT N2 (japanese), sejak 1 Apr 2024`.
    fn held(&self, held: &Qualification) -> String {
        let day = |text: &Option<String>| {
            let text = text.as_deref()?;
            Some(days::read(text).map_or_else(|_| text.to_owned(), |day| self.words.day(day)))
        };
        let proof = held.proof.clone().unwrap_or_default();
        let teaches = held.teaches.clone().unwrap_or_default();
        let what = if proof.is_empty() {
            teaches
        } else {
            format!("{proof} ({teaches})")
        };
        let from = day(&held.from_on).map(|day| self.words.say_with("hours-paper-since", &[("day", day.into())]));
        let until = day(&held.until_on).map(|day| self.words.say_with("hours-paper-until", &[("day", day.into())]));
        let parts: Vec<String> = [Some(what), from, until].into_iter().flatten().collect();
        parts.join(&self.words.say("hours-paper-between"))
    }
}

fn qualified<'l>(lines: impl Iterator<Item = &'l ProofLine>) -> u32 {
    lines.filter(|line| line.by_qualified).map(|line| line.counted).sum()
}

/// What lies outside the time that counts is in the sums, and not in the list.
fn is_listed(line: &ProofLine) -> bool {
    line.left_out
        .iter()
        .all(|left| !matches!(left.why, LeftOutWhy::BeforeWindow | LeftOutWhy::AfterEntry))
}

fn why(why: LeftOutWhy) -> &'static str {
    match why {
        LeftOutWhy::OtherSubject => "other_subject",
        LeftOutWhy::BeforeWindow => "before_window",
        LeftOutWhy::AfterEntry => "after_entry",
        LeftOutWhy::ClosedWeekday => "closed_weekday",
        LeftOutWhy::Holiday => "holiday",
        LeftOutWhy::OverDay => "over_day",
    }
}
