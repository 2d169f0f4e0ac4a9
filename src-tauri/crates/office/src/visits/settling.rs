//! Taking in what a laptop brings home: looked at first, then all of it as one deed that can be undone, or nothing.

use super::{
    along,
    header::{Header, PackageFault, PackageKind},
    home::PERSON_OF,
    package::{self, Contents, Opened},
    receipts, stayed,
};
use crate::{
    Deed, Office, Stamp,
    book::{DeedId, Entry, Parcel, Vector, exchange, questions, rank, undo},
    candidates::{roster::Roster, same_person},
    counted,
    ids::{CandidateId, DeviceId, StaffId},
    office::Writing,
    questions::asked::{QuestionLine, QuestionVersion},
    records::{self, record},
    refusal::{Refusal, Result, Trouble},
};
use chrono::{DateTime, Duration, SecondsFormat, Utc};
use rusqlite::{Connection, OptionalExtension, params};
use serde::{Deserialize, Serialize};
use std::{
    collections::{BTreeMap, BTreeSet},
    path::{Path, PathBuf},
};
use ts_rs::TS;

/// A clock further off than this is told of.
const WRONG_CLOCK: Duration = Duration::hours(24);

/// Which side is taken where two people changed one thing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Prefer {
    /// What was written last.
    Newest,
    /// What the office has.
    Here,
    /// What the laptop brings.
    Laptop,
}

/// One question answered before anything is taken in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SettleChoice {
    /// The table.
    pub tbl: String,
    /// The row.
    pub key: String,
    /// The field group.
    pub group: String,
    /// Which side.
    pub prefer: Prefer,
}

/// What shall be taken in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Settle {
    /// Any file of the package; its other parts lie beside it.
    pub file: PathBuf,
    /// Which side, of each question that somebody has answered.
    pub choices: Vec<SettleChoice>,
    /// Which side of every other question; without it they stay open.
    pub prefer: Option<Prefer>,
}

/// What a package brings, or has brought.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Settlement {
    /// What the laptop is called.
    pub device: String,
    /// When it was packed, by the laptop's clock (RFC 3339, UTC).
    pub made_at: String,
    /// Whether all of it was taken in before.
    pub already_settled: bool,
    /// People whom the office did not know.
    pub new: u32,
    /// People known here with something changed.
    pub changed: u32,
    /// People who went along and came back as they were.
    pub same: u32,
    /// New people who look like somebody known.
    pub possible_same_person: u32,
    /// Questions that it opens.
    pub conflicts: u32,
    /// Files that were not taken in.
    pub refused: u32,
    /// Pictures that it brings.
    pub pictures: u32,
    /// The people, new ones first, by name.
    pub people: Vec<SettledPerson>,
    /// The questions that it opens, as the book asks them.
    #[serde(skip)]
    #[ts(skip)]
    pub questions: Vec<questions::Question>,
    /// The same as people read them; a row that somebody withdrew is one.
    pub asked: Vec<SettleQuestion>,
    /// By how many hours the laptop's clock is off, if by more than a day.
    pub clock_off_hours: Option<i32>,
    /// The receipt that was written beside the package.
    pub receipt: Option<PathBuf>,
}

/// A question that a package opens.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SettleQuestion {
    /// What is asked, and both sides.
    pub line: QuestionLine,
    /// Which of its versions the laptop brings, counted from nought.
    pub laptop: Option<u32>,
}

/// Somebody in a package.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SettledPerson {
    /// Who.
    pub candidate: CandidateId,
    /// The name.
    pub name: String,
    /// Whether the office did not know the person.
    pub new: bool,
    /// Who looks like the same person.
    pub looks_like: Vec<CandidateId>,
}

record! {
    /// A package as it is remembered.
    PackageRow {
        /// Whose.
        device: DeviceId,
        /// The first entry within.
        first_entry: i64,
        /// The last one.
        last_entry: i64,
        /// Which part.
        part: u32,
        /// Of how many.
        parts: u32,
        /// Pictures within.
        pictures: u32,
        /// When it was taken in (RFC 3339, UTC).
        settled_at: String,
    }
}

/// A laptop that the office enrolled.
struct Sender {
    name: String,
    replica: i64,
    signs_as: String,
    revoked: bool,
}

fn sender(store: &Connection, device: DeviceId) -> Result<Sender> {
    let found = store
        .prepare_cached(
            "SELECT name, replica, signs_as, revoked_on IS NOT NULL FROM devices WHERE id = ?1 AND gone = 0",
        )?
        .query_row([device], |row| {
            Ok(Sender {
                name: row.get(0)?,
                replica: row.get(1)?,
                signs_as: row.get(2)?,
                revoked: row.get(3)?,
            })
        })
        .optional()?;
    found.map_or_else(|| PackageFault::UnknownSender.refuse(), Ok)
}

/// All parts of one package, in order: whole and from one of ours, and not yet read.
struct Brought {
    sender: Sender,
    /// The header of the file that was named.
    header: Header,
    parts: Vec<Opened>,
}

impl Brought {
    fn headers(&self) -> impl Iterator<Item = &Header> {
        self.parts.iter().map(|part| &part.header)
    }

    /// How far the office knew each computer when it lent the laptop, as the laptop remembers it.
    fn knew(&self) -> Vector {
        let last = self.headers().last().map(|header| header.requires.clone());
        let mut knew = last.unwrap_or_default();
        knew.remove(&self.sender.replica);
        knew
    }
}

impl Office {
    /// Looks at a package and says what it would bring. Nothing is written.
    ///
    /// # Errors
    /// [`Refusal::Package`] with the reason, or a fault of the store or the disk.
    pub fn preview_visit(&mut self, stamp: Stamp, file: &Path) -> Result<Settlement> {
        let brought = self.brought(file)?;
        self.looked_at(stamp, &brought)
    }

    /// Takes a package in: its pictures first, which nobody sees until rows name them, then everything else as one deed. The
    /// receipt for the laptop is written beside the package where that can be written to.
    ///
    /// # Errors
    /// [`Refusal::Package`], [`Refusal::NotAllowed`], or a fault of the store or the disk; then no row has changed.
    pub fn settle_visit(&mut self, stamp: Stamp, ask: &Settle) -> Result<Settlement> {
        let brought = self.brought(&ask.file)?;
        let mut settlement = if self.knows(&brought)? || self.holds(&brought)? {
            let settlement = self.looked_at(stamp, &brought)?;
            if let Some(deed) = self.taken_back(&brought)? {
                self.redo_deed(stamp, deed)?;
            }
            settlement
        } else {
            let contents = self
                .pictures
                .keep_each(|keep| self.opened(&brought, |name, bytes| package::must_be_called(name, &keep(bytes)?)))?;
            self.write(stamp, Deed::SettleVisit, |office| {
                office.take_visit_in(&brought, &contents, &|question| {
                    let chosen = ask.choices.iter().find(|choice| {
                        (&choice.tbl, &choice.key, &choice.group) == (&question.tbl, &question.key, &question.group)
                    });
                    chosen.map(|choice| choice.prefer).or(ask.prefer)
                })
            })?
        };
        settlement.receipt = receipts::write(self, stamp, &ask.file, &brought.header)?;
        Ok(settlement)
    }

    /// What a package would bring, or brought when it was taken in.
    fn looked_at(&mut self, stamp: Stamp, brought: &Brought) -> Result<Settlement> {
        if !self.knows(brought)? {
            let contents = self.opened(brought, |_, _| Ok(()))?;
            let looked = self.tried(stamp, |office| office.take_visit_in(brought, &contents, &|_| None))?;
            // What came with a later package was found to be the same, word for word; a copied laptop's would be refused.
            if !self.holds(brought)? {
                return Ok(looked);
            }
        }
        match self.taken_back(brought)? {
            Some(_) => self.once_more(stamp, brought),
            None => self.settled_before(brought),
        }
    }

    /// Does what settling does, says what became of it, and commits nothing.
    fn tried(&mut self, stamp: Stamp, settle: impl FnOnce(&Writing<'_>) -> Result<Settlement>) -> Result<Settlement> {
        let mut settlement = None;
        let tried: Result<()> = self.write(stamp, Deed::SettleVisit, |office| {
            settlement = Some(settle(office)?);
            // A refusal is what takes everything back.
            Err(Refusal::not_found("packages").into())
        });
        match (settlement, tried) {
            (Some(settlement), _) => Ok(settlement),
            (None, Err(trouble)) => Err(trouble),
            (None, Ok(())) => Err(Refusal::not_found("packages").into()),
        }
    }

    /// Finds the parts of a package and whether they are from one of ours and whole.
    fn brought(&self, file: &Path) -> Result<Brought> {
        let named = self.looked_over(file)?;
        let header = named.header.clone();
        let sender = sender(&self.store, header.device)?;
        let mut parts = BTreeMap::from([(header.part, named)]);
        if header.parts > 1 {
            let beside = file.parent().map(std::fs::read_dir).transpose()?;
            for entry in beside.into_iter().flatten() {
                // What lies beside and is something else, or damaged, is no part of this.
                let beside = package::open(&entry?.path(), |other| {
                    if (other.device, &other.made_at, other.parts) != (header.device, &header.made_at, header.parts) {
                        return PackageFault::NotForHere.refuse();
                    }
                    self.signer(other)
                });
                if let Ok(part) = beside {
                    parts.entry(part.header.part).or_insert(part);
                }
            }
            if parts.len() < header.parts as usize {
                return PackageFault::Waiting.refuse();
            }
        }
        Ok(Brought {
            sender,
            header,
            parts: parts.into_values().collect(),
        })
    }

    /// Reads one file from the outside in.
    pub(super) fn looked_over(&self, path: &Path) -> Result<Opened> {
        package::open(path, |header| self.signer(header))
    }

    /// The key of the laptop that a package says it is from, if it is for us and that laptop may still send.
    fn signer(&self, header: &Header) -> Result<String> {
        let sender = sender(&self.store, header.device)?;
        if header.kind != PackageKind::Visit {
            return PackageFault::NotForHere.refuse();
        }
        if header.centre != self.centre_number {
            return PackageFault::OtherCentre.refuse();
        }
        if sender.revoked {
            return PackageFault::Revoked.refuse();
        }
        if sender.replica != header.replica {
            return PackageFault::Forged.refuse();
        }
        Ok(sender.signs_as)
    }

    fn knows(&self, brought: &Brought) -> Result<bool> {
        let mut known = self.store.prepare_cached("SELECT 1 FROM packages WHERE id = ?1")?;
        for header in brought.headers() {
            if !known.exists([header.id])? {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// Whether every entry of a package is in the book, whichever package brought it.
    fn holds(&self, brought: &Brought) -> Result<bool> {
        let known = exchange::vector(&self.store)?.get(&brought.sender.replica).copied();
        let last = brought.headers().map(|header| header.last).max();
        Ok(known >= last)
    }

    /// The deed that took a package in, or a later one that holds all of it, where somebody has taken that back.
    fn taken_back(&self, brought: &Brought) -> Result<Option<DeedId>> {
        let Some(header) = brought.headers().last() else {
            return Ok(None);
        };
        let deed = self
            .store
            .prepare_cached(
                "SELECT replica, opens FROM book_entry WHERE tbl = 'packages' AND kind = 'insert' AND key = (
                   SELECT id FROM packages
                   WHERE id = ?1 OR (device = ?2 AND part = parts AND first_entry <= ?3 AND last_entry >= ?4)
                   ORDER BY id <> ?1, settled_at DESC, id LIMIT 1)
                 ORDER BY clock, replica LIMIT 1",
            )?
            .query_row((header.id, header.device, header.first, header.last), |row| {
                Ok(DeedId {
                    replica: row.get(0)?,
                    opens: row.get(1)?,
                })
            })
            .optional()?;
        match deed {
            Some(deed) if undo::is_undone(&self.store, deed)? => Ok(Some(deed)),
            Some(_) | None => Ok(None),
        }
    }

    /// What a package brought that was taken back since.
    fn once_more(&mut self, stamp: Stamp, brought: &Brought) -> Result<Settlement> {
        let first = brought.headers().map(|header| header.first).max().unwrap_or(1);
        self.tried(stamp, |office| office.told(brought, &Contents::default(), first - 1))
    }

    fn settled_before(&self, brought: &Brought) -> Result<Settlement> {
        let same = lent(&self.store, brought)?.len();
        Ok(Settlement {
            already_settled: true,
            same: counted(same),
            ..empty(brought)
        })
    }

    /// Opens every part; refuses what a laptop may not send.
    fn opened(&self, brought: &Brought, mut picture: impl FnMut(&str, &[u8]) -> Result<()>) -> Result<Contents> {
        let vector = exchange::vector(&self.store)?;
        for header in brought.headers() {
            let short = |(replica, seq): (&i64, &i64)| vector.get(replica).copied().unwrap_or(0) < *seq;
            if header.requires.iter().any(short) {
                return PackageFault::Waiting.refuse();
            }
        }
        let mut all = Contents::default();
        for part in &brought.parts {
            let part = part.contents(self.keyring.opens(), &mut picture)?;
            all.parcel.deeds.extend(part.parcel.deeds);
            all.parcel.entries.extend(part.parcel.entries);
            all.pictures += part.pictures;
        }
        self.must_be_allowed(&brought.sender, &all.parcel)?;
        Ok(all)
    }

    /// A laptop writes under its own number, in tables that laptops write, by people who may.
    fn must_be_allowed(&self, sender: &Sender, parcel: &Parcel) -> Result<()> {
        let own = |replica: i64| replica == sender.replica;
        let forged = parcel.entries.iter().any(|entry| !own(entry.replica))
            || parcel.deeds.iter().any(|deed| !own(deed.id.replica));
        if forged {
            return PackageFault::Forged.refuse();
        }
        if parcel.entries.iter().any(|entry| !along::may_write(&entry.tbl)) {
            return PackageFault::NotAllowed.refuse();
        }
        for deed in &parcel.deeds {
            let staff: Result<StaffId> = deed.staff.parse().map_err(|_| Refusal::not_found("staff").into());
            let member = crate::staff::member(&self.store, staff?)?;
            let role = member.map(|member| member.role);
            // A deed that only a newer program knows is judged when this program knows it.
            let allowed = match (Deed::named(&deed.name), role) {
                (Some(known), Some(role)) => known.is_allowed(role),
                (None, Some(_)) => true,
                (_, None) => false,
            };
            if !allowed {
                return PackageFault::NotAllowed.refuse();
            }
        }
        Ok(())
    }
}

/// Which side of a question is taken, if any.
type Answer<'a> = &'a dyn Fn(&questions::Question) -> Option<Prefer>;

impl Writing<'_> {
    fn take_visit_in(&self, brought: &Brought, contents: &Contents, answer: Answer<'_>) -> Result<Settlement> {
        let store = self.store;
        let replica = brought.sender.replica;
        let before = exchange::vector(store)?.get(&replica).copied().unwrap_or(0);
        let asked = asked(store)?;
        let fresh: Vec<&Entry> = contents
            .parcel
            .entries
            .iter()
            .filter(|entry| entry.seq > before)
            .collect();
        let opens = self.pen.take().opens;
        remember(store, opens, &fresh)?;
        exchange::take_in(store, self.pen, &contents.parcel)?;
        stayed::goes_the_same_way(store, self.pen, &brought.knew(), &fresh)?;
        let mut settlement = self.told(brought, contents, before)?;
        settlement.questions = questions::open(store)?
            .into_iter()
            .filter(|question| !asked.contains(&place(question)))
            .collect();
        settlement.asked = self.asked_of(&settlement.questions, replica)?;
        settlement.conflicts = counted(settlement.asked.len());
        for question in &settlement.questions {
            // Whoever decides about a withdrawn row decides about all of it.
            let withdrawn = question.versions.iter().any(|version| version.withdrawn);
            if withdrawn && !questions::open(store)?.contains(question) {
                continue;
            }
            if let Some(choice) = answer(question)
                .map(|prefer| side(store, question, replica, prefer))
                .transpose()?
            {
                questions::decide(store, self.pen, question, choice)?;
            }
        }
        remember_what_was_left(store, opens)?;
        for header in brought.headers() {
            let row = PackageRow {
                device: header.device,
                first_entry: header.first,
                last_entry: header.last,
                part: header.part,
                parts: header.parts,
                pictures: counted(header.pictures),
                settled_at: self.stamp.now.to_rfc3339_opts(SecondsFormat::Secs, true),
            };
            records::put_new(store, "packages", &header.id, &row)?;
        }
        self.tell("device", &brought.sender.name);
        self.tell("people", settlement.people.len());
        Ok(settlement)
    }

    /// These questions as people read them.
    fn asked_of(&self, questions: &[questions::Question], laptop: i64) -> Result<Vec<SettleQuestion>> {
        let own = format!("{laptop}:");
        let asked = self.question_lines(questions)?.into_iter().map(|line| {
            let brought = |version: &QuestionVersion| version.entries.iter().any(|entry| entry.starts_with(&own));
            let laptop = line.versions.iter().position(brought).map(counted);
            SettleQuestion { line, laptop }
        });
        Ok(asked.collect())
    }

    /// What the entries that were just taken in have brought.
    fn told(&self, brought: &Brought, contents: &Contents, before: i64) -> Result<Settlement> {
        let replica = brought.sender.replica;
        let sql = format!(
            "SELECT person, max(new), (SELECT coalesce(c.name, '') FROM candidates c WHERE c.id = person) FROM (
               SELECT {PERSON_OF} AS person, tbl = 'candidates' AND kind = 'insert' AS new
               FROM book_entry WHERE replica = ?1 AND seq > ?2)
             WHERE person IN (SELECT id FROM candidates) GROUP BY person ORDER BY 2 DESC, 3, 1"
        );
        let mut statement = self.store.prepare_cached(&sql)?;
        let people = statement.query_map([replica, before], |row| {
            Ok(SettledPerson {
                candidate: row.get(0)?,
                new: row.get(1)?,
                name: row.get(2)?,
                looks_like: Vec::new(),
            })
        })?;
        let mut people: Vec<SettledPerson> = people.collect::<rusqlite::Result<_>>()?;
        let new = people.iter().filter(|person| person.new).count();
        if new > 0 {
            let roster = Roster::read(self.store)?;
            for pair in same_person::possible_same(self.store, &roster)? {
                for (one, other) in [(&pair.one, &pair.other), (&pair.other, &pair.one)] {
                    if let Some(person) = people
                        .iter_mut()
                        .find(|person| person.new && person.candidate == one.id)
                    {
                        person.looks_like.push(other.id);
                    }
                }
            }
        }
        let touched: BTreeSet<CandidateId> = people.iter().map(|person| person.candidate).collect();
        let same = lent(self.store, brought)?.difference(&touched).count();
        let twins = people.iter().filter(|person| !person.looks_like.is_empty()).count();
        Ok(Settlement {
            new: counted(new),
            changed: counted(people.len() - new),
            same: counted(same),
            possible_same_person: counted(twins),
            pictures: counted(contents.pictures),
            people,
            clock_off_hours: clock_off(&contents.parcel, brought, self.stamp.now),
            ..empty(brought)
        })
    }
}

fn empty(brought: &Brought) -> Settlement {
    Settlement {
        device: brought.sender.name.clone(),
        made_at: brought.header.made_at.clone(),
        already_settled: false,
        new: 0,
        changed: 0,
        same: 0,
        possible_same_person: 0,
        conflicts: 0,
        refused: 0,
        pictures: 0,
        people: Vec::new(),
        questions: Vec::new(),
        asked: Vec::new(),
        clock_off_hours: None,
        receipt: None,
    }
}

/// Everybody who went along on that laptop.
fn lent(store: &Connection, brought: &Brought) -> Result<BTreeSet<CandidateId>> {
    let mut statement = store.prepare_cached(
        "SELECT p.candidate FROM lent_people p JOIN lendings l ON l.id = p.lending JOIN devices d ON d.id = l.device
         WHERE d.replica = ?1 AND p.gone = 0",
    )?;
    let people = statement.query_map([brought.sender.replica], |row| row.get(0))?;
    Ok(people.collect::<rusqlite::Result<_>>()?)
}

/// By how many hours the laptop's clock was ahead of ours when it packed, or wrote, if by more than a day. A package that
/// waited for days is none: only what lies in the future is sure to be wrong.
fn clock_off(parcel: &Parcel, brought: &Brought, now: DateTime<Utc>) -> Option<i32> {
    let packed = brought.headers().map(|header| header.made_at.as_str());
    let times = parcel.deeds.iter().map(|deed| deed.at.as_str()).chain(packed);
    let latest = times.filter_map(|at| at.parse::<DateTime<Utc>>().ok()).max()?;
    let off = latest - now;
    (off > WRONG_CLOCK).then(|| i32::try_from(off.num_hours()).unwrap_or(i32::MAX))
}

/// A question's table, key and group.
type Place = (String, String, String);

fn place(question: &questions::Question) -> Place {
    (question.tbl.clone(), question.key.clone(), question.group.clone())
}

fn asked(store: &Connection) -> Result<BTreeSet<Place>> {
    let mut statement = store.prepare_cached("SELECT tbl, key, grp FROM book_question")?;
    let places = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
    Ok(places.collect::<rusqlite::Result<_>>()?)
}

/// Which version of a question is on that side.
fn side(store: &Connection, question: &questions::Question, laptop: i64, prefer: Prefer) -> Result<usize> {
    let sql = format!(
        "SELECT h.replica FROM book_head h WHERE h.key = ?1 AND h.tbl = ?2 AND h.grp = ?3 ORDER BY {}",
        rank("h")
    );
    let mut statement = store.prepare_cached(&sql)?;
    let writers: Vec<i64> = statement
        .query_map(params![question.key, question.tbl, question.group], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    let found = match prefer {
        Prefer::Newest => Some(0),
        Prefer::Here => writers.iter().position(|writer| *writer != laptop),
        Prefer::Laptop => writers.iter().position(|writer| *writer == laptop),
    };
    Ok(found.unwrap_or(0))
}

/// Writes down what is shown of everything that the entries touch, before they are taken in.
fn remember(store: &Connection, opens: i64, fresh: &[&Entry]) -> Result<()> {
    let sql = format!(
        "INSERT OR IGNORE INTO book_before (opens, tbl, key, grp, before, was_gone)
         SELECT ?1, ?2, ?3, g.key,
           (SELECT h.replica || ':' || h.seq FROM book_head h WHERE h.key = ?3 AND h.tbl = ?2 AND h.grp = g.key ORDER BY {} LIMIT 1),
           NOT EXISTS (SELECT 1 FROM book_head h WHERE h.key = ?3 AND h.tbl = ?2 AND h.kind <> 'withdraw')
         FROM json_each(?4) g",
        rank("h")
    );
    let mut keep = store.prepare_cached(&sql)?;
    for entry in fresh {
        keep.execute(params![opens, entry.tbl, entry.key, entry.body])?;
    }
    Ok(())
}

/// Writes down how the deed leaves them.
fn remember_what_was_left(store: &Connection, opens: i64) -> Result<()> {
    store
        .prepare_cached(
            "UPDATE book_before AS b SET left_there = (SELECT json_group_array(DISTINCT h.value) FROM book_head h
               WHERE h.key = b.key AND h.tbl = b.tbl AND h.grp = b.grp) WHERE opens = ?1",
        )?
        .execute([opens])?;
    Ok(())
}

/// What is not ours to say is a refusal, not a fault.
impl From<PackageFault> for Trouble {
    fn from(why: PackageFault) -> Self {
        Refusal::Package { why }.into()
    }
}
