//! Double entry: an exam that decides a departure is keyed by two people, each without seeing the other's scores; then
//! the differences stand side by side, and somebody decides each of them.
//!
//! Nobody keys for another, nobody keys twice, and a third is told so. Until the two are brought together the sitting
//! is provisional and nothing rests on it. What a reader keyed is the reader's own: it stands in nobody's history, and
//! only the reader can take it back, and only before ending.

use super::{
    judge::{Rule, Score},
    results::{read_scores, written_scores},
    sittings::SittingLine,
};
use crate::{
    Deed,
    book::DeedRow,
    ids::{CandidateId, SittingId, StaffId},
    office::{Reading, Writing},
    records::{self, record},
    refusal::{Refusal, Result},
    vocabulary::Role,
};
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeSet, HashMap};
use ts_rs::TS;

record! {
    /// What one reader keyed of one person, as its row holds it.
    KeyingRow {
        /// JSON: a number or null for each section.
        scores: Option<String>,
        /// 1 when the person did not come.
        absent: Option<i32>,
    }
}

record! {
    /// That a reader has ended.
    KeyingDone {
        /// The day.
        done_on: Option<String>,
    }
}

record! {
    /// What settling writes of a result.
    SettledRow {
        /// JSON: a number or null for each section.
        scores: Option<String>,
        /// 1 when the person did not come.
        absent: Option<i32>,
    }
}

record! {
    /// That a sitting is settled.
    SettledOn {
        /// The day.
        settled_on: Option<String>,
    }
}

/// Scores that the person signed in keys.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct KeyScores {
    /// The sitting.
    pub sitting: SittingId,
    /// Whole lines.
    pub lines: Vec<KeyedLine>,
}

/// One person's scores; no score and not absent clears the line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct KeyedLine {
    /// Who sat the exam.
    pub candidate: CandidateId,
    /// The scores.
    #[serde(flatten)]
    pub keyed: ReadScores,
}

/// What a reader read on one person's paper.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ReadScores {
    /// A score for each section, in points times a hundred.
    pub scores: Vec<Option<Score>>,
    /// Whether the person did not come.
    pub absent: bool,
}

/// Somebody who keys a sitting.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct KeyingReader {
    /// Who.
    pub staff: StaffId,
    /// The name.
    pub name: String,
    /// Whether the reader has said that it was all.
    pub ended: bool,
}

/// One person's line in a sitting that is keyed twice.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct KeyingLine {
    /// Who sat the exam.
    pub candidate: CandidateId,
    /// The seat.
    pub seat: Option<i32>,
    /// The name.
    pub name: String,
    /// What the person signed in keyed.
    pub mine: Option<ReadScores>,
    /// What the first reader keyed; blank until both have ended.
    pub first: Option<ReadScores>,
    /// What the second reader keyed; blank until both have ended.
    pub second: Option<ReadScores>,
    /// Where the two differ: the places of the sections, counted from 0.
    pub differs: Vec<u32>,
    /// One says the person did not come, the other does not.
    pub differs_in_coming: bool,
}

/// A sitting that is keyed twice, with the eyes of one person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct KeyingsPage {
    /// The sitting.
    pub line: SittingLine,
    /// The rule of its day.
    pub rule: Option<Rule>,
    /// Who keys it, in the order in which they stand side by side.
    pub readers: Vec<KeyingReader>,
    /// Whether the person signed in may key: one of the two, or one of the two places is free.
    pub may_key: bool,
    /// Both have ended, so both are shown.
    pub both_ended: bool,
    /// Choices that settling needs.
    pub differences: u32,
    /// Its people by seat.
    pub lines: Vec<KeyingLine>,
}

/// What is taken where the two differ.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "take", rename_all = "snake_case")]
pub enum Take {
    /// What this reader keyed.
    Reader {
        /// Which of the two.
        staff: StaffId,
    },
    /// What the paper says when both misread it.
    Score {
        /// The score; blank when there is none.
        score: Option<Score>,
    },
}

/// A decision about one cell, or about whether somebody came.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Choice {
    /// Who sat the exam.
    pub candidate: CandidateId,
    /// The section's place, counted from 0; blank: whether the person came, which takes a reader's whole line.
    pub section: Option<u32>,
    /// What is taken.
    #[serde(flatten)]
    pub take: Take,
}

/// Brings two keyings together.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SettleScores {
    /// The sitting.
    pub sitting: SittingId,
    /// A decision for every difference; one about a cell on which both agree corrects it.
    pub choices: Vec<Choice>,
}

/// Frees the place of a reader.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ReleaseKeying {
    /// The sitting.
    pub sitting: SittingId,
    /// Whose place.
    pub staff: StaffId,
}

type Keyings = HashMap<(StaffId, CandidateId), ReadScores>;

impl ReadScores {
    fn is_blank(&self) -> bool {
        !self.absent && self.scores.iter().all(Option::is_none)
    }

    fn score(&self, section: usize) -> Option<Score> {
        self.scores.get(section).copied().flatten()
    }
}

/// Where two readers differ about one person.
#[derive(Default)]
struct Difference {
    coming: bool,
    sections: Vec<u32>,
}

impl Difference {
    fn between(first: &ReadScores, second: &ReadScores) -> Self {
        if first.absent != second.absent {
            return Difference {
                coming: true,
                sections: Vec::new(),
            };
        }
        let longest = first.scores.len().max(second.scores.len());
        let sections = (0..longest)
            .filter(|section| first.score(*section) != second.score(*section))
            .filter_map(|section| u32::try_from(section).ok())
            .collect();
        Difference {
            coming: false,
            sections,
        }
    }

    fn count(&self) -> usize {
        usize::from(self.coming) + self.sections.len()
    }
}

impl Reading<'_> {
    /// Whether anybody keys this sitting.
    pub(crate) fn is_keyed(&self, sitting: SittingId) -> Result<bool> {
        Ok(!self.readers(sitting)?.is_empty())
    }

    /// Whether the person signed in has keyed all of it, and somebody else has to key it too.
    pub(crate) fn waits_for_another_reader(&self, sitting: SittingId) -> Result<bool> {
        let readers = self.readers(sitting)?;
        let ended = readers.iter().filter(|reader| reader.ended).count();
        let mine = readers.iter().find(|reader| reader.staff == self.stamp.by);
        Ok(ended < 2 && mine.is_some_and(|reader| reader.ended))
    }

    /// Who keys a sitting: who ended comes first, as two computers must agree who the two are.
    fn readers(&self, sitting: SittingId) -> Result<Vec<KeyingReader>> {
        let mut statement = self.store.prepare_cached(
            "SELECT s.id, s.name, d.done_on IS NOT NULL AS ended
             FROM staff s LEFT JOIN keyings_done d ON d.sitting = ?1 AND d.staff = s.id AND d.gone = 0
             WHERE d.done_on IS NOT NULL OR s.id IN (SELECT staff FROM keyings
               WHERE sitting = ?1 AND gone = 0 AND (scores IS NOT NULL OR absent = 1))
             ORDER BY d.done_on IS NULL, d.done_on, s.id",
        )?;
        let readers = statement.query_map([sitting], |row| {
            Ok(KeyingReader {
                staff: row.get("id")?,
                name: row.get("name")?,
                ended: row.get("ended")?,
            })
        })?;
        Ok(readers.collect::<rusqlite::Result<_>>()?)
    }

    fn keyings(&self, sitting: SittingId) -> Result<Keyings> {
        let mut statement = self.store.prepare_cached(
            "SELECT staff, candidate, scores, coalesce(absent, 0) FROM keyings WHERE sitting = ?1 AND gone = 0",
        )?;
        let rows = statement.query_map([sitting], |row| {
            Ok((
                (row.get(0)?, row.get(1)?),
                row.get::<_, Option<String>>(2)?,
                row.get::<_, bool>(3)?,
            ))
        })?;
        let mut keyings = Keyings::new();
        for row in rows {
            let (key, scores, absent) = row?;
            let scores = read_scores(scores.as_deref())?;
            let keyed = ReadScores { scores, absent };
            if !keyed.is_blank() {
                keyings.insert(key, keyed);
            }
        }
        Ok(keyings)
    }

    /// A sitting that two people key: one's own scores, and both side by side once both have ended.
    ///
    /// # Errors
    /// [`Refusal::NotFound`], [`Refusal::NotKeyedTwice`], or a fault of the store.
    pub fn keyings_of(&self, id: SittingId) -> Result<KeyingsPage> {
        let page = self.sitting_of(id)?;
        if !page.line.kind.decisive {
            return Err(Refusal::NotKeyedTwice.into());
        }
        let readers = self.readers(id)?;
        let keyings = self.keyings(id)?;
        let me = self.stamp.by;
        let pair = both(&readers);
        let mut differences = 0;
        let mut people: Vec<(CandidateId, Option<i32>, String)> = page
            .lines
            .into_iter()
            .map(|line| (line.candidate, line.seat, line.name))
            .collect();
        self.add_who_left(&keyings, &mut people);
        let lines = people.into_iter().map(|(candidate, seat, name)| {
            let keyed = |staff| keyings.get(&(staff, candidate)).cloned();
            let (first, second) = pair.map_or((None, None), |(first, second)| (keyed(first), keyed(second)));
            let differs = pair.map_or_else(Difference::default, |pair| difference(&keyings, pair, candidate));
            differences += differs.count();
            KeyingLine {
                candidate,
                seat,
                name,
                mine: keyed(me),
                first,
                second,
                differs: differs.sections,
                differs_in_coming: differs.coming,
            }
        });
        let lines = lines.collect();
        let mine = readers.iter().find(|reader| reader.staff == me);
        Ok(KeyingsPage {
            may_key: page.line.settled_on.is_none()
                && mine.map_or(readers.len() < 2, |mine| !mine.ended)
                && Deed::KeyScores.is_allowed(self.role),
            both_ended: pair.is_some(),
            line: page.line,
            rule: page.rule,
            readers,
            differences: u32::try_from(differences).unwrap_or(u32::MAX),
            lines,
        })
    }

    /// People who were keyed and have left the class since: what was keyed of them must still be seen and settled.
    fn add_who_left(&self, keyings: &Keyings, people: &mut Vec<(CandidateId, Option<i32>, String)>) {
        let here: BTreeSet<CandidateId> = people.iter().map(|(candidate, ..)| *candidate).collect();
        let left: BTreeSet<CandidateId> = keyings.keys().map(|(_, candidate)| *candidate).collect();
        for candidate in left.difference(&here) {
            let name = self.roster.line(*candidate).map(|line| line.name).unwrap_or_default();
            people.push((*candidate, None, name));
        }
    }
}

fn must_have_room(readers: &[KeyingReader]) -> Result<()> {
    match readers {
        [first, second, ..] => Err(Refusal::TwoReadersAlready {
            first: first.name.clone(),
            second: second.name.clone(),
        }
        .into()),
        [] | [_] => Ok(()),
    }
}

/// The two who have ended, if two have.
fn both(readers: &[KeyingReader]) -> Option<(StaffId, StaffId)> {
    match readers {
        [first, second, ..] if first.ended && second.ended => Some((first.staff, second.staff)),
        _ => None,
    }
}

fn difference(keyings: &Keyings, (first, second): (StaffId, StaffId), candidate: CandidateId) -> Difference {
    let blank = ReadScores::default();
    let of = |staff| keyings.get(&(staff, candidate)).unwrap_or(&blank);
    Difference::between(of(first), of(second))
}

impl Writing<'_> {
    /// Keys scores as one of the two readers of a sitting that decides.
    ///
    /// # Errors
    /// [`Refusal::NotFound`], [`Refusal::DayNotCome`], [`Refusal::NotKeyedTwice`], [`Refusal::TwoReadersAlready`] for a
    /// third, [`Refusal::KeyingEnded`], [`Refusal::KeyingSettled`], and what the exam cannot give.
    pub fn key_scores(&self, ask: &KeyScores) -> Result<()> {
        let (known, held_on) = self.held(ask.sitting)?;
        self.must_be_open(ask.sitting)?;
        let readers = self.readers(ask.sitting)?;
        let me = self.stamp.by;
        match readers.iter().find(|reader| reader.staff == me) {
            Some(mine) if mine.ended => return Err(Refusal::KeyingEnded.into()),
            Some(_) => {}
            None => must_have_room(&readers)?,
        }
        for KeyedLine { candidate, keyed } in &ask.lines {
            known.exam.judge(held_on, &keyed.scores).map_err(Refusal::from)?;
            self.must_hold_candidate(*candidate)?;
            let row = KeyingRow {
                scores: written_scores(&keyed.scores, keyed.absent)?,
                absent: Some(i32::from(keyed.absent)),
            };
            let key: [(&str, &dyn rusqlite::ToSql); 3] =
                [("sitting", &ask.sitting), ("candidate", candidate), ("staff", &me)];
            records::put(self.store, "keyings", &key, &row)?;
        }
        self.tell("cells", ask.lines.len());
        self.tell("exam", &known.name);
        Ok(())
    }

    /// Says that this was all one read. It cannot be taken back: from then on the other's scores may be seen.
    ///
    /// # Errors
    /// [`Refusal::NotFound`], [`Refusal::NotKeyedTwice`], [`Refusal::NothingKeyed`], [`Refusal::KeyingEnded`],
    /// [`Refusal::KeyingSettled`].
    pub fn end_keying(&self, sitting: SittingId) -> Result<()> {
        let (known, _) = self.held(sitting)?;
        self.must_be_open(sitting)?;
        let me = self.stamp.by;
        match self.readers(sitting)?.into_iter().find(|reader| reader.staff == me) {
            None => return Err(Refusal::NothingKeyed.into()),
            Some(mine) if mine.ended => return Err(Refusal::KeyingEnded.into()),
            Some(_) => {}
        }
        let done = KeyingDone {
            done_on: Some(self.today().to_string()),
        };
        let key: [(&str, &dyn rusqlite::ToSql); 2] = [("sitting", &sitting), ("staff", &me)];
        records::put(self.store, "keyings_done", &key, &done)?;
        self.tell("exam", &known.name);
        Ok(())
    }

    /// Frees the place of a reader who began and will not end, with what was keyed: only an administrator may.
    ///
    /// # Errors
    /// [`Refusal::NotAllowed`], [`Refusal::NotFound`], [`Refusal::NotKeyedTwice`], [`Refusal::NothingKeyed`],
    /// [`Refusal::KeyingEnded`], [`Refusal::KeyingSettled`].
    pub fn release_keying(&self, ask: ReleaseKeying) -> Result<()> {
        if self.role != Role::Admin {
            return Err(Refusal::NotAllowed {
                deed: Deed::KeyScores.word().to_owned(),
            }
            .into());
        }
        let (known, _) = self.held(ask.sitting)?;
        self.must_be_open(ask.sitting)?;
        let readers = self.readers(ask.sitting)?;
        match readers.into_iter().find(|reader| reader.staff == ask.staff) {
            None => return Err(Refusal::NothingKeyed.into()),
            Some(reader) if reader.ended => return Err(Refusal::KeyingEnded.into()),
            Some(reader) => self.tell("name", reader.name),
        }
        self.store
            .prepare_cached("UPDATE keyings SET gone = 1 WHERE sitting = ?1 AND staff = ?2 AND gone = 0")?
            .execute((ask.sitting, ask.staff))?;
        self.tell("exam", &known.name);
        Ok(())
    }

    fn must_be_open(&self, sitting: SittingId) -> Result<()> {
        if !self.sitting_kind(sitting)?.decisive {
            return Err(Refusal::NotKeyedTwice.into());
        }
        let settled: Option<SettledOn> = records::get(self.store, "sittings", &sitting)?;
        if settled.is_some_and(|settled| settled.settled_on.is_some()) {
            return Err(Refusal::KeyingSettled.into());
        }
        Ok(())
    }

    /// Brings the two together and writes the results.
    ///
    /// # Errors
    /// [`Refusal::NotFound`], [`Refusal::NotKeyedTwice`], [`Refusal::KeyingSettled`], [`Refusal::KeyingNotEnded`],
    /// [`Refusal::ChoicesMissing`], and what the exam cannot give.
    pub fn settle_scores(&self, ask: &SettleScores) -> Result<()> {
        let (known, held_on) = self.held(ask.sitting)?;
        self.must_be_open(ask.sitting)?;
        let readers = self.readers(ask.sitting)?;
        let pair = both(&readers).ok_or_else(|| {
            let ended = readers.iter().filter(|reader| reader.ended).count();
            Refusal::KeyingNotEnded {
                ended: u32::try_from(ended).unwrap_or(u32::MAX),
            }
        })?;
        let keyings = self.keyings(ask.sitting)?;
        let mut people: BTreeSet<CandidateId> = ask.choices.iter().map(|choice| choice.candidate).collect();
        people.extend(
            keyings
                .keys()
                .filter(|(staff, _)| [pair.0, pair.1].contains(staff))
                .map(|(_, candidate)| *candidate),
        );
        let mut undecided = 0;
        for candidate in people {
            let choices: Vec<&Choice> = ask
                .choices
                .iter()
                .filter(|choice| choice.candidate == candidate)
                .collect();
            match settled(&keyings, pair, candidate, &choices) {
                Ok(keyed) => {
                    if !keyed.scores.is_empty() {
                        known.exam.judge(held_on, &keyed.scores).map_err(Refusal::from)?;
                    }
                    let row = SettledRow {
                        scores: written_scores(&keyed.scores, keyed.absent)?,
                        absent: Some(i32::from(keyed.absent)),
                    };
                    self.put_result(ask.sitting, candidate, &row)?;
                }
                Err(open) => undecided += open,
            }
        }
        if undecided > 0 {
            return Err(Refusal::ChoicesMissing {
                count: u32::try_from(undecided).unwrap_or(u32::MAX),
            }
            .into());
        }
        let settled = SettledOn {
            settled_on: Some(self.today().to_string()),
        };
        records::change(self.store, "sittings", &ask.sitting, &settled)?;
        self.tell("exam", &known.name);
        self.tell("cells", ask.choices.len());
        Ok(())
    }
}

/// What is written of one person, or how many differences are not decided.
fn settled(
    keyings: &Keyings,
    pair: (StaffId, StaffId),
    candidate: CandidateId,
    choices: &[&Choice],
) -> std::result::Result<ReadScores, usize> {
    let differs = difference(keyings, pair, candidate);
    let of = |staff: StaffId| {
        let is_reader = [pair.0, pair.1].contains(&staff);
        is_reader.then(|| keyings.get(&(staff, candidate)).cloned().unwrap_or_default())
    };
    let about = |section: Option<u32>| {
        let choice = choices.iter().rev().find(|choice| choice.section == section);
        choice.map(|choice| &choice.take)
    };
    let mut keyed = if differs.coming {
        match about(None) {
            Some(Take::Reader { staff }) => of(*staff).ok_or(1usize)?,
            Some(Take::Score { .. }) | None => return Err(1),
        }
    } else {
        // Where only one has scores, the cells of the other are differences, and each is decided below.
        let (first, second) = (of(pair.0).unwrap_or_default(), of(pair.1).unwrap_or_default());
        if first.scores.len() >= second.scores.len() {
            first
        } else {
            second
        }
    };
    let undecided = differs
        .sections
        .iter()
        .filter(|section| about(Some(**section)).is_none())
        .count();
    if undecided > 0 {
        return Err(undecided);
    }
    let places = 0..keyed.scores.len();
    for place in places {
        let Some(take) = u32::try_from(place).ok().and_then(|section| about(Some(section))) else {
            continue;
        };
        let score = match take {
            Take::Reader { staff } => of(*staff).ok_or(1usize)?.score(place),
            Take::Score { score } => *score,
        };
        if let Some(cell) = keyed.scores.get_mut(place) {
            *cell = score;
        }
    }
    Ok(keyed)
}

/// Refuses to take back what would let one person do the work of two: another's keying, one's own after ending, or that
/// a sitting which somebody keys is keyed twice at all.
pub(crate) fn must_be_turnable(store: &Connection, deed: &DeedRow, by: StaffId) -> Result<()> {
    let touched = |sql: &str| -> Result<bool> {
        let mut statement = store.prepare_cached(sql)?;
        Ok(statement.exists((deed.id.replica, deed.id.opens, &deed.staff))?)
    };
    match Deed::named(&deed.name) {
        Some(Deed::KeyScores) if deed.staff != by.to_string() => Err(Refusal::KeyedBySomebodyElse.into()),
        Some(Deed::KeyScores) => {
            let ended = touched(
                "SELECT 1 FROM keyings_done d JOIN book_entry e ON e.tbl = 'keyings' AND e.key LIKE d.sitting || '|%'
                 WHERE e.replica = ?1 AND e.opens = ?2 AND d.staff = ?3 AND d.gone = 0 AND d.done_on IS NOT NULL",
            )?;
            if ended {
                Err(Refusal::KeyingEnded.into())
            } else {
                Ok(())
            }
        }
        Some(Deed::HoldSitting) => {
            let keyed = touched(
                "SELECT 1 FROM keyings k JOIN book_entry e ON e.tbl = 'sittings' AND e.key = k.sitting
                 WHERE e.replica = ?1 AND e.opens = ?2 AND ?3 IS NOT NULL AND k.gone = 0
                   AND (k.scores IS NOT NULL OR k.absent = 1)",
            )?;
            if keyed {
                Err(Refusal::KeyingBegun.into())
            } else {
                Ok(())
            }
        }
        _ => Ok(()),
    }
}
