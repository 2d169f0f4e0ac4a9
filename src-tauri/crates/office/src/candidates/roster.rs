//! The list of people, held in memory in the order of names, and the search in it.
//!
//! A full-text index sorted by name takes twenty milliseconds among 100,000 people; a sorted set of the beginnings
//! that people type takes less than one, and says why somebody was found.

use super::{names, nik::Sex};
use crate::{
    ids::{BatchId, CandidateId, ClassId},
    office::Reading,
    refusal::Result,
    vocabulary::Stage,
};
use rusqlite::{Connection, Row};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeSet, HashMap};
use ts_rs::TS;

/// A line of the list of people.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PersonLine {
    /// Who.
    pub id: CandidateId,
    /// The name as on the identity card.
    pub name: String,
    /// The reading, approved or proposed.
    pub katakana: Option<String>,
    /// The national identity number.
    pub nik: Option<String>,
    /// E.164.
    pub phone: Option<String>,
    /// `YYYY-MM-DD`.
    pub birth_date: Option<String>,
    /// Sex.
    pub sex: Option<Sex>,
    /// The newest batch.
    pub batch: Option<BatchId>,
    /// Its name.
    pub batch_name: Option<String>,
    /// The class there.
    pub class: Option<ClassId>,
    /// Its name.
    pub class_name: Option<String>,
    /// The seat there.
    pub seat: Option<i32>,
    /// The stage there.
    pub stage: Option<Stage>,
    /// Day of registration.
    pub registered_on: Option<String>,
    /// Whether the person has been withdrawn from the list.
    pub withdrawn: bool,
    /// The record that this one was found to be of the same person as; lists show that one.
    pub same_as: Option<CandidateId>,
    /// Whether two computers say different things about who this is, or about the passport.
    pub unsure: bool,
    /// Why the search found this person; blank without a search.
    pub matched: Option<Matched>,
}

/// Why a search found somebody.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Matched {
    /// `name`, `katakana`, `nik` or `phone`.
    pub by: String,
    /// The text in which it was found.
    pub text: String,
}

/// In which order people are listed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PeopleOrder {
    /// By name.
    #[default]
    Name,
    /// Youngest first.
    Youngest,
    /// By batch, class and seat.
    Seat,
    /// Registered last first.
    Newest,
}

/// What is asked of the list of people.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct ListPeople {
    /// Parts of a name in any order, katakana, the end of a NIK or telephone number.
    pub search: Option<String>,
    /// Only this batch.
    pub batch: Option<BatchId>,
    /// Only this class.
    pub class: Option<ClassId>,
    /// Only this stage.
    pub stage: Option<Stage>,
    /// Only this sex.
    pub sex: Option<Sex>,
    /// Withdrawn people instead of the others.
    pub withdrawn: Option<bool>,
    /// The order.
    pub order: Option<PeopleOrder>,
    /// How many to leave out at the beginning.
    pub offset: Option<u32>,
    /// How many to give at most; 100 when left out.
    pub limit: Option<u32>,
}

/// A page of the list of people.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PeoplePage {
    /// How many there are in all.
    pub total: u32,
    /// This page.
    pub lines: Vec<PersonLine>,
}

/// Everybody, in memory.
#[derive(Debug, Default)]
pub struct Roster {
    lines: Vec<PersonLine>,
    places: HashMap<CandidateId, usize>,
    by_name: BTreeSet<(String, usize)>,
    /// Words of names and readings, and numbers backwards, each with the place of its line.
    beginnings: BTreeSet<(String, usize)>,
    /// Places of the records that are of the same person as another one: few.
    linked: BTreeSet<usize>,
}

const LINE: &str = "
  SELECT c.id, c.name, c.katakana, c.nik, c.phone, c.birth_date, c.sex, c.registered_on, c.gone AS withdrawn, c.same_as,
         EXISTS (SELECT 1 FROM book_question q WHERE q.key = c.id AND q.tbl = 'candidates' AND q.grp IN ('identity', 'passport')) AS unsure,
         e.batch, b.name AS batch_name, e.class, k.name AS class_name, e.seat,
         (SELECT stage FROM stage_moves m WHERE m.candidate = c.id AND m.batch = e.batch AND m.gone = 0
          ORDER BY m.moved_on DESC, m.id DESC LIMIT 1) AS stage
  FROM candidates c
  LEFT JOIN enrolments e ON e.candidate = c.id AND e.gone = 0 AND e.batch = (
    SELECT n.batch FROM enrolments n JOIN batches nb ON nb.id = n.batch
    WHERE n.candidate = c.id AND n.gone = 0 ORDER BY nb.starts_on DESC, nb.id DESC LIMIT 1)
  LEFT JOIN batches b ON b.id = e.batch
  LEFT JOIN classes k ON k.id = e.class";

/// More changed lines than this are read anew all together.
const MANY: usize = 500;

/// Lines that a deed has changed, read while it can still be refused: what is committed must never be told as failed.
pub(crate) enum Changed {
    Everybody(Roster),
    Lines(Vec<PersonLine>),
}

impl Changed {
    /// The lines of the given people as they are in the open transaction; `*` stands for everybody.
    pub(crate) fn read(store: &Connection, people: &[String]) -> Result<Self> {
        if people.len() > MANY || people.iter().any(|person| person == "*") {
            return Ok(Changed::Everybody(Roster::read(store)?));
        }
        let mut statement = store.prepare_cached(&format!("{LINE} WHERE c.id = ?1"))?;
        let mut lines = Vec::new();
        for person in people {
            for line in statement.query_map([person], line)? {
                lines.push(line?);
            }
        }
        Ok(Changed::Lines(lines))
    }
}

impl Roster {
    pub(crate) fn read(store: &Connection) -> Result<Self> {
        let mut roster = Roster::default();
        let mut statement = store.prepare(LINE)?;
        for line in statement.query_map([], line)? {
            roster.put(line?);
        }
        Ok(roster)
    }

    /// Takes over what a deed that is now committed has changed.
    pub(crate) fn take(&mut self, changed: Changed) {
        match changed {
            Changed::Everybody(roster) => *self = roster,
            Changed::Lines(lines) => lines.into_iter().for_each(|line| self.put(line)),
        }
    }

    fn put(&mut self, line: PersonLine) {
        let place = match self.places.get(&line.id) {
            Some(&place) => {
                self.forget(place);
                place
            }
            None => {
                self.places.insert(line.id, self.lines.len());
                self.lines.len()
            }
        };
        self.by_name.insert((sort_key(&line.name), place));
        if line.same_as.is_some() {
            self.linked.insert(place);
        } else {
            self.linked.remove(&place);
        }
        for (beginning, _) in beginnings(&line) {
            self.beginnings.insert((beginning, place));
        }
        match self.lines.get_mut(place) {
            Some(old) => *old = line,
            None => self.lines.push(line),
        }
    }

    fn forget(&mut self, place: usize) {
        let Some(line) = self.lines.get(place) else { return };
        self.by_name.remove(&(sort_key(&line.name), place));
        for (beginning, _) in beginnings(line) {
            self.beginnings.remove(&(beginning, place));
        }
    }

    pub(crate) fn line(&self, id: CandidateId) -> Option<PersonLine> {
        self.places.get(&id).and_then(|place| self.lines.get(*place)).cloned()
    }

    /// Everybody who has not been withdrawn, each once, in no order.
    pub(crate) fn lines(&self) -> impl Iterator<Item = &PersonLine> {
        self.records().filter(|line| self.is_main(line))
    }

    /// Every record that has not been withdrawn, those that are of the same person as another one too.
    pub(crate) fn records(&self) -> impl Iterator<Item = &PersonLine> {
        self.lines.iter().filter(|line| !line.withdrawn)
    }

    /// The record that stands for a person, at the end of the chain. Two computers may have linked two people crosswise: the
    /// oldest of such a circle stands for all of it, on every computer the same.
    pub(crate) fn main_of(&self, id: CandidateId) -> CandidateId {
        let mut chain = vec![id];
        loop {
            let last = chain.last().copied().unwrap_or(id);
            let next = self.places.get(&last).and_then(|place| self.lines.get(*place)?.same_as);
            let Some(next) = next.filter(|next| self.places.contains_key(next)) else {
                return last;
            };
            if let Some(begins) = chain.iter().position(|link| *link == next) {
                return chain.iter().skip(begins).min().copied().unwrap_or(next);
            }
            chain.push(next);
        }
    }

    fn is_main(&self, line: &PersonLine) -> bool {
        line.same_as.is_none() || self.main_of(line.id) == line.id
    }

    /// Every record of a person but the one that stands for them.
    pub(crate) fn others_of(&self, main: CandidateId) -> Vec<&PersonLine> {
        let linked = self.linked.iter().filter_map(|place| self.lines.get(*place));
        linked
            .filter(|line| line.id != main && self.main_of(line.id) == main)
            .collect()
    }

    pub(crate) fn list(&self, ask: &ListPeople) -> PeoplePage {
        let tokens = tokens(ask.search.as_deref().unwrap_or(""));
        // Under which other record a person was found whose own line has nothing of what was typed.
        let mut via: HashMap<usize, usize> = HashMap::new();
        let mut found: Vec<usize> = if tokens.is_empty() {
            self.by_name
                .iter()
                .map(|(_, place)| *place)
                .filter(|place| self.passes(*place, ask))
                .collect()
        } else {
            let (mut shown, mut other): (Vec<usize>, Vec<usize>) = self
                .search(&tokens)
                .into_iter()
                .partition(|place| self.lines.get(*place).is_some_and(|line| self.is_main(line)));
            other.retain(|place| {
                let main = self.lines.get(*place).map(|line| self.main_of(line.id));
                let main = main.and_then(|main| self.places.get(&main)).copied();
                let fresh = main.filter(|main| !shown.contains(main));
                if let Some(main) = fresh {
                    shown.push(main);
                    via.insert(main, *place);
                }
                fresh.is_some()
            });
            shown.retain(|place| self.passes(*place, ask));
            shown
        };
        let order = ask.order.unwrap_or_default();
        if !tokens.is_empty() || order != PeopleOrder::Name {
            self.sort(&mut found, order);
        }
        let offset = ask.offset.unwrap_or(0) as usize;
        let limit = ask.limit.unwrap_or(100) as usize;
        let page = found.iter().skip(offset).take(limit).filter_map(|place| {
            Some((
                self.lines.get(*place)?,
                self.lines.get(*via.get(place).unwrap_or(place))?,
            ))
        });
        let lines = page
            .map(|(line, found)| PersonLine {
                matched: matched(found, &tokens),
                ..line.clone()
            })
            .collect();
        PeoplePage {
            total: crate::counted(found.len()),
            lines,
        }
    }

    fn passes(&self, place: usize, ask: &ListPeople) -> bool {
        self.lines.get(place).is_some_and(|line| {
            self.is_main(line)
                && line.withdrawn == ask.withdrawn.unwrap_or(false)
                && ask.batch.is_none_or(|batch| line.batch == Some(batch))
                && ask.class.is_none_or(|class| line.class == Some(class))
                && ask.stage.is_none_or(|stage| line.stage == Some(stage))
                && ask.sex.is_none_or(|sex| line.sex == Some(sex))
        })
    }

    /// Places of the lines that have every token: the rarest is looked up, the others are compared.
    fn search(&self, tokens: &[String]) -> Vec<usize> {
        let longest = tokens.iter().max_by_key(|token| token.chars().count());
        let Some(rarest) = longest else { return Vec::new() };
        let mut found = BTreeSet::new();
        for start in starts(rarest) {
            let range = self.beginnings.range((start.clone(), 0)..);
            for (_, place) in range.take_while(|(beginning, _)| beginning.starts_with(&start)) {
                if self
                    .lines
                    .get(*place)
                    .is_some_and(|line| tokens.len() == 1 || matched(line, tokens).is_some())
                {
                    found.insert(*place);
                }
            }
        }
        found.into_iter().collect()
    }

    fn sort(&self, found: &mut [usize], order: PeopleOrder) {
        let line = |place: &usize| &self.lines[*place];
        let name = |place: &usize| sort_key(&line(place).name);
        match order {
            PeopleOrder::Name => found.sort_by_cached_key(name),
            PeopleOrder::Youngest => {
                found.sort_by_cached_key(|place| (std::cmp::Reverse(line(place).birth_date.clone()), name(place)))
            }
            PeopleOrder::Seat => found.sort_by_cached_key(|place| {
                let line = line(place);
                (
                    line.batch_name.clone(),
                    line.class_name.clone(),
                    line.seat.unwrap_or(i32::MAX),
                    sort_key(&line.name),
                )
            }),
            PeopleOrder::Newest => {
                found.sort_by_cached_key(|place| (std::cmp::Reverse(line(place).registered_on.clone()), name(place)))
            }
        }
    }
}

fn line(row: &Row<'_>) -> rusqlite::Result<PersonLine> {
    Ok(PersonLine {
        id: row.get("id")?,
        name: row.get::<_, Option<String>>("name")?.unwrap_or_default(),
        katakana: row.get("katakana")?,
        nik: row.get("nik")?,
        phone: row.get("phone")?,
        birth_date: row.get("birth_date")?,
        sex: row.get("sex")?,
        batch: row.get("batch")?,
        batch_name: row.get("batch_name")?,
        class: row.get("class")?,
        class_name: row.get("class_name")?,
        seat: row.get("seat")?,
        stage: row.get("stage")?,
        registered_on: row.get("registered_on")?,
        withdrawn: row.get("withdrawn")?,
        same_as: row.get("same_as")?,
        unsure: row.get("unsure")?,
        matched: None,
    })
}

fn sort_key(name: &str) -> String {
    names::words(name).join(" ")
}

/// What is typed, as words; a number is one word however it is grouped.
fn tokens(search: &str) -> Vec<String> {
    let words = names::words(search);
    let is_number = words.iter().all(|word| word.chars().all(|sign| sign.is_ascii_digit()));
    if is_number && !words.is_empty() {
        vec![words.concat()]
    } else {
        words
    }
}

/// Everything by whose beginning a line is found, and what kind it is.
fn beginnings(line: &PersonLine) -> Vec<(String, &'static str)> {
    let mut all: Vec<(String, &'static str)> = names::words(&line.name)
        .into_iter()
        .map(|word| (word, "name"))
        .collect();
    for word in line
        .katakana
        .iter()
        .flat_map(|katakana| names::words(&katakana.replace('・', " ")))
    {
        all.push((word, "katakana"));
    }
    for (number, kind) in [(&line.nik, "nik"), (&line.phone, "phone")] {
        if let Some(number) = number {
            all.push((backwards(number), kind));
        }
    }
    all
}

/// A number is looked up from its end, under a sign that no name has.
fn backwards(number: &str) -> String {
    let digits = number.chars().rev().filter(char::is_ascii_digit);
    std::iter::once('#').chain(digits).collect()
}

/// What a token may be the beginning of.
fn starts(token: &str) -> Vec<String> {
    let mut starts = vec![token.to_owned()];
    if token.chars().all(|sign| sign.is_ascii_digit()) {
        starts.push(backwards(token));
        // 0812… and 812… are the beginning of what is kept as +62812…: then the whole number was typed.
        if let Some(rest) = token.strip_prefix('0').filter(|rest| rest.len() >= 8) {
            starts.push(backwards(rest));
        }
    }
    starts
}

/// Why the line has every token, or nothing. The least obvious reason is the one worth saying.
fn matched(line: &PersonLine, tokens: &[String]) -> Option<Matched> {
    let all = beginnings(line);
    let mut by = None;
    for token in tokens {
        let starts = starts(token);
        let (_, kind) = all
            .iter()
            .find(|(beginning, _)| starts.iter().any(|start| beginning.starts_with(start.as_str())))?;
        if by.is_none_or(|held| held == "name") {
            by = Some(*kind);
        }
    }
    let by = by?;
    let text = match by {
        "katakana" => line.katakana.clone(),
        "nik" => line.nik.clone(),
        "phone" => line.phone.clone(),
        _ => Some(line.name.clone()),
    };
    Some(Matched {
        by: by.to_owned(),
        text: text.unwrap_or_default(),
    })
}

impl Reading<'_> {
    /// Every record of a person: the one asked for first, then those that were found to be of the same person.
    pub(crate) fn records_of(&self, id: CandidateId) -> Vec<CandidateId> {
        let others = self.roster.others_of(id).into_iter().map(|line| line.id);
        std::iter::once(id).chain(others).collect()
    }

    /// As [`Reading::records_of`], as a JSON list for `IN (SELECT value FROM json_each(?))`.
    pub(crate) fn records_listed(&self, id: CandidateId) -> Result<String> {
        Ok(serde_json::to_string(&self.records_of(id))?)
    }

    /// A page of the list of people.
    #[must_use]
    pub fn list_people(&self, ask: &ListPeople) -> PeoplePage {
        self.roster.list(ask)
    }
}
