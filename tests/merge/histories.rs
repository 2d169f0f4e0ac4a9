//! Random histories: what people do on several computers, and how those computers meet.

use crate::{
    elsewhere::{Act, Program, act, program},
    laptops::{Errand, errand},
    model::Model,
    replicas::{Beginning, Computer, refusal},
};
use chrono::Duration;
use office::{
    Refusal, Result,
    book::{Parcel, questions::Question},
    ids::{BatchId, CandidateId, LessonId},
};
use proptest::prelude::*;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use tests::{identity, key};

/// The groups that histories fill.
const GROUPS: [&str; 6] = ["contact", "home_address", "note", "identity", "call_name", "reason"];

/// Something that happens on one computer.
#[derive(Clone, Debug)]
pub enum Deed {
    /// Fills one field group of somebody.
    Edit { whom: u8, group: u8, value: u8 },
    /// Fills a group about which a question is open, without deciding it.
    EditInQuestion { question: u8, value: u8 },
    /// Writes again what is shown while it is in question.
    Repeat { question: u8 },
    /// Registers somebody new.
    Register { value: u8 },
    /// A lesson that was held.
    Lesson { day: u8 },
    /// Marks or clears a cell of a register.
    Mark { lesson: u8, whom: u8, presence: u8 },
    /// Enters or clears a score.
    Score { whom: u8, points: u8 },
    /// A batch of its own.
    Batch { value: u8 },
    /// Puts somebody into a batch.
    Enrol { batch: u8, whom: u8 },
    /// Takes somebody out of a batch.
    Leave { batch: u8, whom: u8 },
    /// Withdraws a person.
    Withdraw { whom: u8 },
    /// Brings a person back.
    Restore { whom: u8 },
    /// Withdraws a lesson.
    WithdrawLesson { lesson: u8 },
    /// Decides one of the open questions.
    Decide { question: u8, choice: u8 },
    /// `Ctrl+Z`
    Undo,
    /// `Ctrl+Y`
    Redo,
}

/// How one computer hears of another.
#[derive(Clone, Debug)]
pub enum Meeting {
    /// Everything, in the order it is given out.
    Whole,
    /// Everything, and then the same once more.
    Twice,
    /// Everything, each computer's entries in their order, but the computers mixed.
    Mixed(u64),
    /// Only the first so many new entries of each computer.
    Cut([u8; 4]),
}

/// One step of a history.
#[derive(Clone, Debug)]
pub enum Step {
    /// Somebody does something.
    Done(usize, Deed),
    /// The second hears of the first.
    Met(usize, usize, Meeting),
    /// Something about a laptop.
    Road(Errand),
    /// What a computer with another program does.
    Elsewhere(Program, Act),
    /// A computer whose program was one schema older starts today's.
    Upgraded(usize),
}

/// A history of four computers.
#[derive(Clone, Debug)]
pub struct History {
    /// How wrong each computer's clock is, in minutes.
    pub skews: [i64; 4],
    /// And each laptop's.
    pub laptops: [i64; 2],
    /// What happens.
    pub steps: Vec<Step>,
}

/// Small numbers, the first of them most often: people who meet at one row are the ones who disagree.
fn often_first(most: u8) -> impl Strategy<Value = u8> {
    prop_oneof![2 => Just(0), 1 => 0..most]
}

fn deed() -> impl Strategy<Value = Deed> {
    let small = || 0..6u8;
    let whom = || often_first(5);
    let group = often_first(u8::try_from(GROUPS.len()).unwrap_or(1));
    prop_oneof![
        12 => (whom(), group, 0..8u8).prop_map(|(whom, group, value)| Deed::Edit { whom, group, value }),
        4 => (any::<u8>(), 0..8u8).prop_map(|(question, value)| Deed::EditInQuestion { question, value }),
        3 => any::<u8>().prop_map(|question| Deed::Repeat { question }),
        1 => small().prop_map(|value| Deed::Register { value }),
        1 => small().prop_map(|day| Deed::Lesson { day }),
        4 => (often_first(3), whom(), 0..6u8).prop_map(|(lesson, whom, presence)| Deed::Mark { lesson, whom, presence }),
        3 => (whom(), 0..4u8).prop_map(|(whom, points)| Deed::Score { whom, points }),
        1 => small().prop_map(|value| Deed::Batch { value }),
        2 => (often_first(3), whom()).prop_map(|(batch, whom)| Deed::Enrol { batch, whom }),
        1 => (often_first(3), whom()).prop_map(|(batch, whom)| Deed::Leave { batch, whom }),
        3 => whom().prop_map(|whom| Deed::Withdraw { whom }),
        2 => whom().prop_map(|whom| Deed::Restore { whom }),
        1 => often_first(3).prop_map(|lesson| Deed::WithdrawLesson { lesson }),
        2 => (any::<u8>(), any::<u8>()).prop_map(|(question, choice)| Deed::Decide { question, choice }),
        2 => Just(Deed::Undo),
        1 => Just(Deed::Redo),
    ]
}

fn meeting() -> impl Strategy<Value = Meeting> {
    prop_oneof![
        4 => Just(Meeting::Whole),
        1 => Just(Meeting::Twice),
        2 => any::<u64>().prop_map(Meeting::Mixed),
        2 => prop::array::uniform4(0..8u8).prop_map(Meeting::Cut),
    ]
}

fn step(meeting: impl Strategy<Value = Meeting>, computers: usize) -> impl Strategy<Value = Step> {
    let one = move || 0..computers;
    prop_oneof![
        2 => (one(), deed()).prop_map(|(at, deed)| Step::Done(at, deed)),
        1 => (one(), one(), meeting).prop_map(|(from, to, meeting)| Step::Met(from, to, meeting)),
    ]
}

/// One computer of the office with the people at it, laptops, computers with other programs.
fn any_step() -> impl Strategy<Value = Step> {
    prop_oneof![
        64 => step(meeting(), 4),
        32 => errand(deed()).prop_map(Step::Road),
        12 => (program(), act()).prop_map(|(program, act)| Step::Elsewhere(program, act)),
        // Seldom, because a store that is opened again takes as long as a whole day's deeds.
        1 => (0..4usize).prop_map(Step::Upgraded),
    ]
}

/// Minutes: right, a little off, twenty years behind, five years ahead.
fn skew() -> impl Strategy<Value = i64> {
    const YEAR: i64 = 365 * 24 * 60;
    prop_oneof![3 => Just(0), 2 => -6000..6000i64, 2 => -20 * YEAR..0, 2 => 0..5 * YEAR, 1 => Just(-20 * YEAR), 1 => Just(5 * YEAR)]
}

/// A history of PCs of one office alone.
#[allow(dead_code, reason = "only the planted faults need it")]
pub fn office_histories() -> impl Strategy<Value = History> {
    let skews = prop::array::uniform4(skew());
    let steps = prop::collection::vec(step(meeting(), 4), 8..=60);
    let laptops = [0; 2];
    (skews, steps).prop_map(move |(skews, steps)| History { skews, laptops, steps })
}

/// Any history of up to sixty steps.
pub fn histories() -> impl Strategy<Value = History> {
    let skews = prop::array::uniform4(skew());
    let laptops = prop::array::uniform2(skew());
    let steps = prop::collection::vec(any_step(), 8..=60);
    (skews, laptops, steps).prop_map(|(skews, laptops, steps)| History { skews, laptops, steps })
}

/// A history in which computers always hear everything, in the order in which it was learnt.
#[allow(dead_code, reason = "only the comparison with another merge needs it")]
pub fn plain_histories(computers: usize) -> impl Strategy<Value = History> {
    let skews = prop::array::uniform4(skew());
    let steps = prop::collection::vec(step(Just(Meeting::Whole), computers), 5..=45);
    let laptops = [0; 2];
    (skews, steps).prop_map(move |(skews, steps)| History { skews, laptops, steps })
}

/// What exists in a history, on whichever computer.
pub struct World {
    people: Vec<CandidateId>,
    batches: Vec<BatchId>,
    lessons: Vec<LessonId>,
    class: office::ids::ClassId,
    sitting: office::ids::SittingId,
    laptops: [i64; 2],
    seconds: i64,
    steps: i64,
}

impl World {
    /// What the beginning holds.
    pub fn new(beginning: &Beginning, history: &History) -> Self {
        World {
            people: beginning.people.clone(),
            batches: vec![beginning.batch],
            lessons: vec![beginning.lesson],
            class: beginning.class,
            sitting: beginning.sitting,
            laptops: history.laptops,
            seconds: 100,
            steps: 0,
        }
    }

    /// Time passes by fits and starts, so that two right clocks sometimes show the same moment.
    pub fn pass(&mut self) {
        self.steps += 1;
        if self.steps % 4 == 0 {
            self.seconds += 1;
        }
    }

    /// Somebody, on whichever computer.
    pub fn person(&self, number: u8) -> CandidateId {
        self.people[usize::from(number) % self.people.len()]
    }

    /// A batch.
    pub fn batch(&self, number: u8) -> BatchId {
        self.batches[usize::from(number) % self.batches.len()]
    }

    fn lesson(&self, number: u8) -> LessonId {
        self.lessons[usize::from(number) % self.lessons.len()]
    }

    /// Somebody was registered.
    pub fn knows_of(&mut self, person: CandidateId) {
        self.people.push(person);
    }

    /// How wrong the clock of the laptop of that number is.
    pub fn skew_of_laptop(&self, number: usize) -> Duration {
        Duration::minutes(self.laptops[number])
    }

    /// Does a deed on a laptop, which refuses what only the office may do.
    pub fn act_on_the_road(&mut self, at: &mut Computer, deed: &Deed) {
        let refused = refusal(self.attempt(at, deed));
        let stays_at_home = matches!(deed, Deed::Batch { .. });
        if refused != Some(Refusal::OnAVisit) || !stays_at_home {
            must_be_usual(deed, refused);
        }
    }

    /// Does a deed on a computer. What the office refuses there is no deed; a fault ends the test.
    pub fn act(&mut self, at: &mut Computer, deed: &Deed) {
        self.pass();
        must_be_usual(deed, refusal(self.attempt(at, deed)));
    }

    fn attempt(&mut self, at: &mut Computer, deed: &Deed) -> Result<()> {
        let seconds = self.seconds;
        match *deed {
            Deed::Edit { whom, group, value } => self.edit(at, self.person(whom), group, value)?,
            Deed::EditInQuestion { question, value } => {
                let open = questions_about_people(at)?;
                if let Some((whom, group)) = open.get(usize::from(question) % open.len().max(1)) {
                    self.edit(at, *whom, *group, value)?;
                }
            }
            Deed::Repeat { question } => {
                let open = questions_about_people(at)?;
                if let Some((whom, group)) = open.get(usize::from(question) % open.len().max(1)) {
                    self.repeat(at, *whom, GROUPS[usize::from(*group)])?;
                }
            }
            Deed::Register { value } => {
                let groups = json!({ "identity": identity(&format!("Pendaftar {value}")) });
                let profile = at.ask(
                    seconds,
                    "register_candidate",
                    json!({ "groups": groups, "batch": null, "class": null }),
                )?;
                self.people.push(key(&profile["id"]));
            }
            Deed::Lesson { day } => {
                let row = json!({ "class": self.class, "held_on": format!("2026-11-{:02}", day + 1), "starts_at": "08.00",
                    "minutes": 90, "subject": null, "teacher": null, "place": null, "note": null });
                let register = at.ask(seconds, "edit_lesson", json!({ "id": null, "row": row }))?;
                self.lessons.push(key(&register["lesson"]["id"]));
            }
            Deed::Mark { lesson, whom, presence } => self.mark(at, self.lesson(lesson), self.person(whom), presence)?,
            Deed::Score { whom, points } => {
                let points = points.checked_sub(1).map(|points| 20000 + i32::from(points) * 1000);
                let line = json!({ "candidate": self.person(whom), "scores": [points], "absent": false, "note": null });
                at.ask(
                    seconds,
                    "enter_scores",
                    json!({ "sitting": self.sitting, "lines": [line] }),
                )?;
            }
            Deed::Batch { value } => {
                let row = json!({ "name": format!("Angkatan {value}"), "programme": null, "starts_on": null,
                    "departs_on": null, "seats": value, "note": null });
                let page = at.ask(seconds, "edit_batch", json!({ "id": null, "row": row }))?;
                self.batches.push(key(&page["line"]["id"]));
            }
            Deed::Enrol { batch, whom } => {
                let (batch, whom) = (self.batch(batch), self.person(whom));
                at.ask(seconds, "batch_page", json!(batch))?;
                at.ask(seconds, "profile_of", json!(whom))?;
                let ask = json!({ "batch": batch, "class": null, "candidates": [whom], "participant": null });
                at.ask(seconds, "enrol", ask)?;
            }
            Deed::Leave { batch, whom } => {
                let ask = json!({ "batch": self.batch(batch), "candidate": self.person(whom) });
                at.ask(seconds, "leave_batch", ask)?;
            }
            Deed::Withdraw { whom } => {
                let whom = self.person(whom);
                let profile = at.ask(seconds, "withdraw_candidate", json!(whom))?;
                assert_eq!(profile["withdrawn"], true, "a withdrawal is seen at once");
                assert!(said_of(at, whom).row("candidates", &whom.to_string()).is_none());
            }
            Deed::Restore { whom } => {
                let whom = self.person(whom);
                let profile = at.ask(seconds, "restore_candidate", json!(whom))?;
                assert_eq!(profile["withdrawn"], false, "a return is seen at once");
                assert!(said_of(at, whom).row("candidates", &whom.to_string()).is_some());
            }
            Deed::WithdrawLesson { lesson } => {
                at.ask(seconds, "withdraw_lesson", json!(self.lesson(lesson)))?;
            }
            Deed::Decide { question, choice } => {
                let open = at.office.questions()?;
                if !open.is_empty() {
                    let question = &open[usize::from(question) % open.len()];
                    decide(at, seconds, question, choice)?;
                }
            }
            Deed::Undo => {
                at.ask(seconds, "undo", json!(null))?;
            }
            Deed::Redo => {
                at.ask(seconds, "redo", json!(null))?;
            }
        }
        Ok(())
    }

    fn edit(&self, at: &mut Computer, whom: CandidateId, group: u8, value: u8) -> Result<()> {
        let text = format!("isi {value}");
        let phone = format!("+6281234567{value:03}");
        let home = json!({ "home_street": text, "home_rt": "1", "home_rw": null, "home_village": null, "home_district": null,
            "home_regency": null, "home_province": null, "home_postcode": null });
        let name = GROUPS[usize::from(group) % GROUPS.len()];
        let filled = match name {
            "contact" => json!({ "phone": phone, "phone_typed": phone, "email": null }),
            "home_address" => home,
            "note" => json!({ "note": text }),
            "identity" => identity(&text),
            "call_name" => json!({ "call_name": text }),
            _ => json!({ "reason": text, "plan": null }),
        };
        let groups = BTreeMap::from([(name, filled.clone())]);
        let profile = at.ask(
            self.seconds,
            "edit_candidate",
            json!({ "candidate": whom, "groups": groups }),
        )?;
        assert_eq!(profile["groups"][name], filled, "an edit is seen at once");
        let model = said_of(at, whom);
        let row = model
            .row("candidates", &whom.to_string())
            .expect("a person who is there");
        // A group that only a withdrawal holds shows what it held then; writing the same again is no change.
        if let Some(shown) = row.get(name) {
            assert_eq!(**shown, filled, "and is what the book would show");
        }
        Ok(())
    }

    /// Sends back what the profile shows. Whoever writes a value that is in question has decided for it.
    fn repeat(&self, at: &mut Computer, whom: CandidateId, group: &str) -> Result<()> {
        let shown = at.ask(self.seconds, "profile_of", json!(whom))?["groups"][group].clone();
        let groups = BTreeMap::from([(group, shown.clone())]);
        let profile = at.ask(
            self.seconds,
            "edit_candidate",
            json!({ "candidate": whom, "groups": groups }),
        )?;
        assert_eq!(profile["groups"][group], shown, "what was repeated stays");
        let still_open = at
            .office
            .questions()?
            .into_iter()
            .any(|open| open.key == whom.to_string() && open.group == group);
        assert!(!still_open, "what was repeated is asked no more: {group} of {whom}");
        let model = said_of(at, whom);
        let row = model
            .row("candidates", &whom.to_string())
            .expect("a person who was kept by it");
        assert_eq!(row.get(group), Some(&&shown), "one value is left, the repeated one");
        Ok(())
    }

    fn mark(&self, at: &mut Computer, lesson: LessonId, whom: CandidateId, presence: u8) -> Result<()> {
        let words = ["present", "late", "sick", "excused", "absent"];
        let mark = json!({ "presence": words.get(usize::from(presence)), "minutes_late": null, "note": null });
        let cell = json!({ "candidate": whom, "mark": mark });
        let register = at.ask(
            self.seconds,
            "mark_attendance",
            json!({ "lesson": lesson, "cells": [cell] }),
        )?;
        let lines = register["lines"].as_array().cloned().unwrap_or_default();
        if let Some(line) = lines.iter().find(|line| line["candidate"] == json!(whom)) {
            assert_eq!(
                line["mark"]["presence"], mark["presence"],
                "a mark is seen at once where it was made"
            );
        }
        Ok(())
    }

    /// The moment of the history.
    pub fn seconds(&self) -> i64 {
        self.seconds
    }
}

/// What people are refused every day.
fn must_be_usual(deed: &Deed, refused: Option<Refusal>) {
    if let Some(refusal) = refused {
        let expected = matches!(
            refusal,
            Refusal::NotFound { .. }
                | Refusal::QuestionOpen
                | Refusal::QuestionChanged
                | Refusal::NothingToUndo
                | Refusal::NothingToRedo
                | Refusal::ChangedSince { .. }
        );
        assert!(expected, "{deed:?} was refused with {refusal:?}");
    }
}

/// People and groups of theirs that histories fill and about which a question is open.
fn questions_about_people(at: &Computer) -> Result<Vec<(CandidateId, u8)>> {
    let open = at.office.questions()?.into_iter();
    let about_people = open.filter(|open| open.tbl == "candidates").filter_map(|open| {
        let group = GROUPS.iter().position(|group| *group == open.group)?;
        Some((key(&json!(open.key)), u8::try_from(group).ok()?))
    });
    Ok(about_people.collect())
}

/// What a computer's book says about a person.
fn said_of(at: &Computer, whom: CandidateId) -> Model {
    Model::of_row(at.book(), "candidates", &whom.to_string())
}

/// Decides a question and looks whether it is gone, and whether the chosen value is shown.
pub fn decide(at: &mut Computer, seconds: i64, question: &Question, choice: u8) -> Result<()> {
    let choice = usize::from(choice) % question.versions.len();
    let stamp = at.stamp(seconds);
    at.office.decide(stamp, question, choice)?;
    let still_open = at
        .office
        .questions()?
        .into_iter()
        .any(|open| (&open.tbl, &open.key, &open.group) == (&question.tbl, &question.key, &question.group));
    assert!(!still_open, "what was decided is asked no more: {question:?}");
    let model = Model::of_row(at.book(), &question.tbl, &question.key);
    let row = model.row(&question.tbl, &question.key);
    let chosen = &question.versions[choice];
    if chosen.withdrawn {
        assert!(row.is_none(), "the row was to be withdrawn: {question:?}");
    } else {
        let value: Value = serde_json::from_str(&chosen.value)?;
        let shown = row.and_then(|row| row.get(question.group.as_str()).copied().cloned());
        assert_eq!(shown, Some(value), "the chosen value is shown");
    }
    Ok(())
}

/// Deeds of which at least one entry is there.
fn with_entries(parcel: &mut Parcel) {
    let deeds: BTreeSet<_> = parcel
        .entries
        .iter()
        .map(|entry| (entry.replica, entry.opens))
        .collect();
    parcel
        .deeds
        .retain(|deed| deeds.contains(&(deed.id.replica, deed.id.opens)));
}

/// One computer hears of another.
pub fn meet(from: &Computer, to: &mut Computer, meeting: &Meeting) {
    to.take_pictures_of(from);
    let mut parcel = from.parcel_for(to);
    match meeting {
        Meeting::Whole => take_all(to, &parcel),
        Meeting::Twice => {
            take_all(to, &parcel);
            let once = to.contents();
            take_all(to, &parcel);
            assert_eq!(to.contents(), once, "hearing it twice changes nothing");
        }
        Meeting::Mixed(order) => {
            mix(&mut parcel, *order);
            take_all(to, &parcel);
        }
        Meeting::Cut(keep) => {
            let mut kept: BTreeMap<i64, u8> = BTreeMap::new();
            parcel.entries.retain(|entry| {
                let most = keep[usize::try_from(entry.replica.rem_euclid(4)).unwrap_or(0)];
                let count = kept.entry(entry.replica).or_default();
                *count = count.saturating_add(1);
                *count <= most
            });
            with_entries(&mut parcel);
            let before = to.contents();
            if let Some(refusal) = refusal(to.take_in(&parcel)) {
                assert_eq!(
                    refusal,
                    Refusal::EntriesMissing,
                    "only what others wrote can be lacking"
                );
                assert_eq!(to.contents(), before, "a refused parcel leaves no trace");
            }
        }
    }
}

pub fn take_all(to: &mut Computer, parcel: &Parcel) {
    if let Some(refusal) = refusal(to.take_in(parcel)) {
        panic!("a whole parcel was refused: {refusal:?}");
    }
}

/// Shuffles the computers of a parcel; each one's own entries stay in their order.
fn mix(parcel: &mut Parcel, order: u64) {
    let mut by_computer: BTreeMap<i64, Vec<_>> = BTreeMap::new();
    for entry in parcel.entries.drain(..).rev() {
        by_computer.entry(entry.replica).or_default().push(entry);
    }
    let mut dice = order | 1;
    while !by_computer.is_empty() {
        dice ^= dice << 13;
        dice ^= dice >> 7;
        dice ^= dice << 17;
        let turn = usize::try_from(dice % 4).unwrap_or(0) % by_computer.len();
        let computer = by_computer.keys().nth(turn).copied().unwrap_or_default();
        if let Some(entries) = by_computer.get_mut(&computer) {
            parcel.entries.extend(entries.pop());
            if entries.is_empty() {
                by_computer.remove(&computer);
            }
        }
    }
}
