//! One person in two records: found by what both say, looked at side by side, linked, and told apart.
//!
//! A link is a pointer from one record to the one that stands for the person. Nothing moves: marks, results and papers stay
//! where they were made and are shown together, so a link can be taken back at any later time with everything that came
//! after it.

use super::{
    names,
    registering::{SameBecause, is_near, same_words},
    roster::{PersonLine, Roster},
};
use crate::{
    book::{groups, history::shown},
    ids::CandidateId,
    office::{Reading, Writing},
    refusal::{Refusal, Result},
};
use rusqlite::{Connection, params, types};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use ts_rs::TS;

/// Groups that say something about the record, not about the person.
const OF_RECORD: [&str; 2] = ["alias", "card"];

/// Two records that may be of one person; the older one first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SamePair {
    /// One.
    pub one: PersonLine,
    /// The other.
    pub other: PersonLine,
    /// Why, the strongest reason first.
    pub because: Vec<SameBecause>,
}

/// Which two.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TwoPeople {
    /// One.
    pub one: CandidateId,
    /// The other.
    pub other: CandidateId,
}

/// Two records side by side.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SideBySide {
    /// One, which stands for both when they are linked.
    pub one: SideOf,
    /// The other.
    pub other: SideOf,
    /// Field groups of which at least one says something.
    pub groups: Vec<GroupSides>,
}

/// One of two records.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SideOf {
    /// Who.
    pub line: PersonLine,
    /// Batches.
    pub enrolments: u32,
    /// Marks in registers.
    pub marks: u32,
    /// Results.
    pub results: u32,
    /// Papers.
    pub papers: u32,
}

/// What two records say in one field group.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct GroupSides {
    /// The group.
    pub group: String,
    /// What the one says.
    pub one: BTreeMap<String, Option<String>>,
    /// What the other says.
    pub other: BTreeMap<String, Option<String>>,
    /// Whether the other's is proposed: the one says nothing here.
    pub take_other: bool,
}

/// Two records to be linked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct LinkPeople {
    /// The one that stands for the person from now on.
    pub main: CandidateId,
    /// The other.
    pub other: CandidateId,
    /// Groups that the main one takes from the other.
    pub take: Vec<String>,
}

/// Two people who look like one and are not.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TellApart {
    /// One.
    pub one: CandidateId,
    /// The other.
    pub other: CandidateId,
    /// How one knows.
    #[serde(default)]
    #[ts(optional)]
    pub reason: Option<String>,
}

/// Records by something that they say.
type Lines<'l> = HashMap<&'l str, Vec<&'l PersonLine>>;
type Values = BTreeMap<String, Option<String>>;

impl Reading<'_> {
    /// People who may be one: the same NIK, the same passport, or the same birth date and nearly the same name. Whom
    /// somebody has told apart is not listed again.
    ///
    /// # Errors
    /// A fault of the store.
    pub fn possible_same(&self) -> Result<Vec<SamePair>> {
        possible_same(self.store, self.roster)
    }

    /// Two records side by side, group by group.
    ///
    /// # Errors
    /// [`Refusal::NotFound`], or a fault of the store.
    pub fn side_by_side(&self, ask: TwoPeople) -> Result<SideBySide> {
        let (one, other) = (self.roster.main_of(ask.one), self.roster.main_of(ask.other));
        let (of_one, of_other) = (self.values_of(one)?, self.values_of(other)?);
        let mut sides = Vec::new();
        let known = groups::table("candidates")
            .map(|table| table.groups)
            .unwrap_or_default();
        for group in known {
            if OF_RECORD.contains(&group.name) || !self.may_see("candidates", group.name) {
                continue;
            }
            let said = |values: &Values| -> Values {
                let column = |column: &&str| ((*column).to_owned(), values.get(*column).cloned().flatten());
                group.columns.iter().map(column).collect()
            };
            let (one, other) = (said(&of_one), said(&of_other));
            let blank = |values: &Values| values.values().all(Option::is_none);
            if !(blank(&one) && blank(&other)) {
                sides.push(GroupSides {
                    group: group.name.to_owned(),
                    take_other: blank(&one),
                    one,
                    other,
                });
            }
        }
        Ok(SideBySide {
            one: self.side_of(one)?,
            other: self.side_of(other)?,
            groups: sides,
        })
    }

    fn side_of(&self, id: CandidateId) -> Result<SideOf> {
        let line = self.roster.line(id).ok_or_else(|| Refusal::not_found("candidates"))?;
        let records = self.records_listed(id)?;
        let count = |table: &str| -> Result<u32> {
            let sql = format!(
                "SELECT count(*) FROM {table} WHERE candidate IN (SELECT value FROM json_each(?1)) AND gone = 0"
            );
            let mut statement = self.store.prepare_cached(&sql)?;
            Ok(statement.query_row([&records], |row| row.get(0))?)
        };
        Ok(SideOf {
            line,
            enrolments: count("enrolments")?,
            marks: count("attendance")?,
            results: count("results")?,
            papers: count("papers")?,
        })
    }

    /// Every column of a candidate that belongs to a group, as it is told.
    fn values_of(&self, id: CandidateId) -> Result<Values> {
        let known = groups::table("candidates")
            .map(|table| table.groups)
            .unwrap_or_default();
        let pairs: Vec<String> = known
            .iter()
            .flat_map(|group| group.columns)
            .map(|column| format!("SELECT '{column}' AS name, {column} AS value FROM candidates WHERE id = ?1"))
            .collect();
        // An object of more columns than one call of json_object takes.
        let sql = format!(
            "SELECT json_group_object(name, value) FROM ({})",
            pairs.join(" UNION ALL ")
        );
        let text: String = self.store.prepare_cached(&sql)?.query_row([id], |row| row.get(0))?;
        let values: Map<String, Value> = serde_json::from_str(&text)?;
        if values.is_empty() {
            return Err(Refusal::not_found("candidates").into());
        }
        Ok(values
            .iter()
            .map(|(column, value)| (column.clone(), shown(Some(value))))
            .collect())
    }
}

/// The pairs of people in a roster who may be one, the surest first.
///
/// # Errors
/// A fault of the store.
pub(crate) fn possible_same(store: &Connection, roster: &Roster) -> Result<Vec<SamePair>> {
    let mut pairs: BTreeMap<(CandidateId, CandidateId), BTreeSet<SameBecause>> = BTreeMap::new();
    let mut add = |one: CandidateId, other: CandidateId, because| {
        let (one, other) = (roster.main_of(one), roster.main_of(other));
        if one != other {
            let pair = (one.min(other), one.max(other));
            pairs.entry(pair).or_default().insert(because);
        }
    };
    let (mut by_nik, mut by_birth) = (Lines::new(), Lines::new());
    for line in roster.records() {
        if let Some(nik) = line.nik.as_deref() {
            by_nik.entry(nik).or_default().push(line);
        }
        if let Some(day) = line.birth_date.as_deref() {
            by_birth.entry(day).or_default().push(line);
        }
    }
    for same in by_nik.into_values() {
        each_pair(&same, |one, other| add(one.id, other.id, SameBecause::Nik));
    }
    for same in by_birth.into_values().filter(|same| same.len() > 1) {
        let named: Vec<(&PersonLine, Vec<String>)> = same
            .into_iter()
            .map(|line| (line, names::words(&names::read(&line.name).bare)))
            .filter(|(_, words)| !words.is_empty())
            .collect();
        each_pair(&named, |(one, words), (other, _)| {
            if same_words(words, &other.name) {
                add(one.id, other.id, SameBecause::NameAndBirthDate);
            } else if is_near(words, &other.name) {
                add(one.id, other.id, SameBecause::NearNameAndBirthDate);
            }
        });
    }
    for (one, other) in same_passports(store)? {
        add(one, other, SameBecause::Passport);
    }
    for apart in told_apart(store)? {
        pairs.remove(&apart);
    }
    let mut found: Vec<SamePair> = pairs
        .into_iter()
        .filter_map(|((one, other), because)| {
            Some(SamePair {
                one: roster.line(one).filter(|line| !line.withdrawn)?,
                other: roster.line(other).filter(|line| !line.withdrawn)?,
                because: because.into_iter().collect(),
            })
        })
        .collect();
    found.sort_by(|one, other| {
        let key = |pair: &SamePair| (pair.because.clone(), pair.one.name.clone(), pair.one.id, pair.other.id);
        key(one).cmp(&key(other))
    });
    Ok(found)
}

fn same_passports(store: &Connection) -> Result<Vec<(CandidateId, CandidateId)>> {
    let mut statement = store.prepare_cached(
        "SELECT upper(replace(passport_number, ' ', '')) AS number, id FROM candidates
         WHERE gone = 0 AND passport_number IS NOT NULL ORDER BY number, id",
    )?;
    let rows = statement.query_map([], |row| Ok((row.get::<_, String>(0)?, row.get::<_, CandidateId>(1)?)))?;
    let mut by_number: BTreeMap<String, Vec<CandidateId>> = BTreeMap::new();
    for row in rows {
        let (number, id) = row?;
        by_number.entry(number).or_default().push(id);
    }
    let mut found = Vec::new();
    for same in by_number.into_values() {
        each_pair(&same, |one, other| found.push((*one, *other)));
    }
    Ok(found)
}

fn told_apart(store: &Connection) -> Result<Vec<(CandidateId, CandidateId)>> {
    let mut statement = store.prepare_cached("SELECT one, other FROM known_apart WHERE gone = 0")?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

fn each_pair<T>(all: &[T], mut act: impl FnMut(&T, &T)) {
    for (place, one) in all.iter().enumerate() {
        for other in all.iter().skip(place + 1) {
            act(one, other);
        }
    }
}

impl Writing<'_> {
    /// Links two records: the other one is of the same person as the main one, which takes the chosen groups from it.
    ///
    /// # Errors
    /// [`Refusal::LinkedAlready`] when they are one already or are the same record, so that no chain ends where it began,
    /// [`Refusal::QuestionOpen`] while a taken group of the other is in question, [`Refusal::NotFound`].
    pub fn link_people(&self, ask: &LinkPeople) -> Result<CandidateId> {
        let (main, other) = (self.roster.main_of(ask.main), self.roster.main_of(ask.other));
        if main == other {
            return Err(Refusal::LinkedAlready.into());
        }
        for id in [main, other] {
            let line = self.roster.line(id).filter(|line| !line.withdrawn);
            line.ok_or_else(|| Refusal::not_found("candidates"))?;
        }
        let known = groups::table("candidates")
            .map(|table| table.groups)
            .unwrap_or_default();
        let open: BTreeSet<String> = self
            .groups_in_question(other)?
            .into_iter()
            .map(|one| one.group)
            .collect();
        for take in &ask.take {
            let group = known.iter().find(|group| group.name == take);
            let group =
                group.filter(|group| !OF_RECORD.contains(&group.name) && self.may_see("candidates", group.name));
            let group = group.ok_or_else(|| Refusal::not_found("candidates"))?;
            if open.contains(take) {
                return Err(Refusal::QuestionOpen.into());
            }
            let columns: Vec<&str> = group.columns.to_vec();
            let mut statement = self
                .store
                .prepare_cached(&format!("SELECT {} FROM candidates WHERE id = ?1", columns.join(", ")))?;
            let values: Vec<types::Value> =
                statement.query_row([other], |row| (0..columns.len()).map(|place| row.get(place)).collect())?;
            let values = values.iter().map(|value| value as &dyn rusqlite::ToSql).collect();
            crate::records::change_columns(self.store, "candidates", &main, &columns, values)?;
        }
        self.point(other, Some(main))?;
        self.tell_name(main)?;
        Ok(main)
    }

    /// Takes a link back: the record stands for itself again, with everything that was written in it before and since.
    ///
    /// # Errors
    /// [`Refusal::NotFound`] when it is linked to none.
    pub fn unlink_person(&self, id: CandidateId) -> Result<()> {
        let line = self.roster.line(id).filter(|line| line.same_as.is_some());
        line.ok_or_else(|| Refusal::not_found("candidates"))?;
        self.point(id, None)?;
        self.tell_name(id)
    }

    fn point(&self, id: CandidateId, main: Option<CandidateId>) -> Result<()> {
        self.store
            .prepare_cached("UPDATE candidates SET same_as = ?2 WHERE id = ?1 AND gone = 0")?
            .execute(params![id, main])?;
        Ok(())
    }

    /// Remembers that two people who look like one are not.
    ///
    /// # Errors
    /// [`Refusal::NotFound`], [`Refusal::LinkedAlready`] when they are linked.
    pub fn tell_apart(&self, ask: &TellApart) -> Result<()> {
        let (one, other) = (self.roster.main_of(ask.one), self.roster.main_of(ask.other));
        if one == other {
            return Err(Refusal::LinkedAlready.into());
        }
        for id in [one, other] {
            self.must_hold_candidate(id)?;
        }
        let mut reason = ask.reason.clone();
        crate::forms::tidy([&mut reason]);
        self.store
            .prepare_cached(
                "INSERT INTO known_apart (one, other, reason) VALUES (?1, ?2, ?3)
                 ON CONFLICT (one, other) DO UPDATE SET gone = 0, reason = excluded.reason",
            )?
            .execute(params![one.min(other), one.max(other), reason])?;
        self.tell_name(one)
    }
}
