//! What stands on the proof of somebody's hours: the courses that concern the person, lesson by lesson.

use super::{
    Given, own,
    person::PersonFacts,
    room::{Begun, Room},
    study::facts_of,
};
use crate::Seat;
use chrono::{Days, NaiveDate, NaiveTime};
use dossiers::{CourseHours, Form, HoursProof, LeftOutHours, LessonHours, MonthHours, SubjectHours, TeacherProof};
use office::{
    Refusal, Result, counted, days,
    exams::judge::Confidence,
    hours::{
        account::{LeftOut, LeftOutWhy, SubjectAccount},
        course::InLanguages,
        page::HoursOf,
        proof::{CourseProof, ProofLine, ProofOfHours, ProofTeacher},
    },
    ids::{BatchId, CandidateId},
    teachers::Qualification,
};
use serde_json::{Map, Value};
use std::collections::BTreeMap;
use words::{Language, Words};

/// Its name in the catalogue.
const PROOF: &str = "hours-proof";

impl Room<'_> {
    /// What one person's hours prove for the day of entry.
    pub(super) fn proof_of_hours(&self, candidate: CandidateId, batch: BatchId) -> Result<Map<String, Value>> {
        let page = self.office.batch_page(batch)?;
        self.hours_of(&self.proved(candidate, &page)?)
    }

    /// What a proof says, in the reader's words.
    pub(super) fn hours_of(&self, proof: &ProofOfHours) -> Result<Map<String, Value>> {
        let writer = Writer { words: self.words };
        let seat = proof
            .seat
            .map(|seat| self.words.say_with("hours-paper-seat", &[("seat", seat.into())]));
        let class = [Some(proof.batch_name.clone()), proof.class_name.clone(), seat];
        facts_of(&HoursProof {
            class: class.into_iter().flatten().collect::<Vec<_>>().join(" · "),
            entry: self.words.day(proof.entry),
            courses: proof
                .courses
                .iter()
                .map(|course| writer.course(course, proof.entry))
                .collect(),
        })
    }
}

/// One person's proof of hours before it is set.
pub(crate) struct StatedHours {
    /// Who.
    pub(crate) candidate: CandidateId,
    /// The name.
    pub(crate) name: String,
    /// What the batch is called.
    pub(crate) batch: String,
    /// The seat.
    pub(crate) seat: Option<i32>,
    /// The paper.
    pub(crate) form: Form,
    /// Why nothing is printed: it is not decided who this is.
    pub(crate) undecided: Option<Refusal>,
}

impl Seat {
    /// The proofs of a batch, or of one person in it, for one day of entry.
    pub(crate) fn stated_hours(
        &self,
        of: &HoursOf,
        only: Option<CandidateId>,
        words: &Words,
    ) -> Result<Vec<StatedHours>> {
        let today = self.today();
        self.at_work(|office, stamp| {
            office.read(stamp, |office| {
                let paper = own::find(office, PROOF, words.language().code(), today, false)?;
                let begun = Begun::new(office, paper, today, None, &Given::new())?;
                let room = Room::of(&begun, office, Given::new());
                let state = |proof: ProofOfHours| {
                    let mut facts = PersonFacts::gather(office, proof.candidate)?;
                    // Many wait for their turn, and none of them shows a portrait.
                    facts.photo = None;
                    let mut form = room.with_person(&facts);
                    form.facts = room.hours_of(&proof)?;
                    Ok(StatedHours {
                        candidate: proof.candidate,
                        name: proof.name,
                        batch: proof.batch_name,
                        seat: proof.seat,
                        form,
                        undecided: office
                            .must_know_who(proof.candidate)
                            .err()
                            .map(|trouble| trouble.to_refusal()),
                    })
                };
                office.proofs_of_hours(of, only)?.into_iter().map(state).collect()
            })
        })
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
