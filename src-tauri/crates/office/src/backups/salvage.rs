//! What a damaged store still gives that its backup lacks: entries of the book, read past the pages that are lost. They are
//! taken in as from any other computer, so nothing that is not whole gets into the rows.

use super::course::{BackupStage, Course};
use crate::{
    Office,
    book::{DeedRow, Entry, Parcel, exchange},
    counted,
    refusal::{Refusal, Result, Trouble},
    store::{folder::Folder, keys::DataKey, opening, pictures::Pictures},
};
use chrono::{DateTime, Utc};
use rusqlite::{Connection, OptionalExtension};
use serde::{Deserialize, Serialize};
use std::{collections::BTreeMap, fs};
use ts_rs::TS;

/// Entries read at a time.
const AT_ONCE: i64 = 500;
/// No book is so long that a gap of so many numbers lies within it.
const WIDEST_GAP: i64 = 1 << 22;

/// What came back.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Salvaged {
    /// Deeds that the backup lacked.
    pub deeds: u32,
    /// Their entries.
    pub entries: u32,
    /// Photos and scans.
    pub papers: u32,
    /// Whether some of the damaged book could not be read, so that something may be lost.
    pub unread: bool,
}

/// Reads what can be read of a damaged store and takes in what the office lacks.
///
/// # Errors
/// [`Refusal::Cancelled`], or a fault of the office's own store; what is wrong with the damaged one is no error.
pub fn salvage(
    damaged: &Folder,
    key: &DataKey,
    office: &mut Office,
    now: DateTime<Utc>,
    course: &Course,
) -> Result<Salvaged> {
    course.enter(BackupStage::Salvage, 0)?;
    let mut salvaged = Salvaged {
        papers: pictures(damaged, key, office)?,
        ..Salvaged::default()
    };
    let mut wreck = Wreck::new(damaged, key);
    let entries = wreck.entries(course)?;
    let known = office.vector()?;
    let mut parcel = Parcel::default();
    for (replica, entries) in entries {
        let after = known.get(&replica).copied().unwrap_or(0);
        for (deed, entries) in wreck.whole_deeds(entries, after) {
            parcel.deeds.push(deed);
            parcel.entries.extend(entries);
        }
    }
    salvaged.unread = wreck.unread;
    match office.take_in(&parcel, now) {
        Ok(taken) => {
            salvaged.entries = counted(taken.new);
            salvaged.deeds = counted(parcel.deeds.len());
        }
        // Something that a deed stands on is lost: deed by deed, as far as each computer's go.
        Err(Trouble::Refused(Refusal::EntriesMissing)) => {
            salvaged.unread = true;
            for one in singly(parcel) {
                course.go_on()?;
                match office.take_in(&one, now) {
                    Ok(taken) => {
                        salvaged.entries += counted(taken.new);
                        salvaged.deeds += u32::from(taken.new > 0);
                    }
                    Err(Trouble::Refused(Refusal::EntriesMissing)) => {}
                    Err(other) => return Err(other),
                }
            }
        }
        // The damaged store and the backup tell different things under one number: neither is put over the other.
        Err(Trouble::Refused(Refusal::Forked)) => salvaged.unread = true,
        Err(other) => return Err(other),
    }
    Ok(salvaged)
}

/// Each deed with its entries alone, in the order in which they were done.
fn singly(parcel: Parcel) -> Vec<Parcel> {
    let mut by_deed: BTreeMap<(i64, i64), Vec<Entry>> = BTreeMap::new();
    for entry in parcel.entries {
        by_deed.entry((entry.replica, entry.opens)).or_default().push(entry);
    }
    let mut deeds = parcel.deeds;
    deeds.sort_by_key(|deed| deed.clock);
    deeds
        .into_iter()
        .map(|deed| Parcel {
            entries: by_deed.remove(&(deed.id.replica, deed.id.opens)).unwrap_or_default(),
            deeds: vec![deed],
        })
        .collect()
}

/// Photos and scans that are whole and that the office lacks.
fn pictures(damaged: &Folder, key: &DataKey, office: &Office) -> Result<u32> {
    let theirs = Pictures::new(damaged, key);
    let mut came = 0;
    for entry in fs::read_dir(damaged.photos()).into_iter().flatten().flatten() {
        let Some(name) = entry.file_name().to_str().map(str::to_owned) else {
            continue;
        };
        if office.pictures.holds(&name) {
            continue;
        }
        if let Ok(Some(bytes)) = theirs.get(&name) {
            office.pictures.keep(&bytes)?;
            came += 1;
        }
    }
    Ok(came)
}

/// A damaged database, opened anew after each page that is lost: the cipher gives up a connection that met one.
struct Wreck<'a> {
    folder: &'a Folder,
    key: &'a DataKey,
    open: Option<Connection>,
    unread: bool,
    /// The place after the last page that is lost.
    after_gap: i64,
}

/// Entries of one computer by number, each with its place in the book.
type Numbered = BTreeMap<i64, (i64, Entry)>;

impl<'a> Wreck<'a> {
    fn new(folder: &'a Folder, key: &'a DataKey) -> Self {
        Wreck {
            folder,
            key,
            open: None,
            unread: false,
            after_gap: 0,
        }
    }

    fn asked<T>(&mut self, ask: impl FnOnce(&Connection) -> rusqlite::Result<T>) -> Option<T> {
        if self.open.is_none() {
            self.open = opening::look_at_wreck(&self.folder.database(), self.key).ok();
        }
        let told = self.open.as_ref().and_then(|store| ask(store).ok());
        if told.is_none() {
            self.open = None;
            self.unread = true;
        }
        told
    }

    /// Entries from that place on: those before the first page that is lost.
    fn from(&mut self, from: i64) -> Option<Vec<(i64, Entry)>> {
        self.asked(|store| {
            let mut statement = store.prepare_cached(
                "SELECT arrival, replica, seq, opens, clock, schema, tbl, key, kind, body, replaced FROM book_entry
                 WHERE arrival >= ?1 ORDER BY arrival LIMIT ?2",
            )?;
            let rows = statement.query_map([from, AT_ONCE], |row| Ok((row.get(0)?, exchange::entry(row)?)))?;
            let mut read = Vec::new();
            for row in rows {
                match row {
                    Ok(row) => read.push(row),
                    // What was read before it is good.
                    Err(_) if !read.is_empty() => break,
                    Err(error) => return Err(error),
                }
            }
            Ok(read)
        })
    }

    /// Every entry that can be read, by computer and number.
    fn entries(&mut self, course: &Course) -> Result<BTreeMap<i64, Numbered>> {
        let mut all: BTreeMap<i64, Numbered> = BTreeMap::new();
        let mut at = 1;
        loop {
            course.go_on()?;
            match self.from(at) {
                Some(read) if read.is_empty() => break,
                Some(read) => {
                    for (arrival, entry) in read {
                        at = arrival + 1;
                        all.entry(entry.replica)
                            .or_default()
                            .insert(entry.seq, (arrival, entry));
                    }
                }
                None => match self.past_the_gap(at) {
                    Some(after) => {
                        at = after;
                        self.after_gap = after;
                    }
                    None => {
                        self.after_gap = i64::MAX;
                        break;
                    }
                },
            }
        }
        Ok(all)
    }

    /// The first place after a lost page from which can be read again, found by doubling and halving.
    fn past_the_gap(&mut self, lost: i64) -> Option<i64> {
        let (mut low, mut stride) = (lost, 1);
        while stride <= WIDEST_GAP {
            let mut high = lost.saturating_add(stride);
            if self.from(high).is_none() {
                low = high;
                stride *= 2;
                continue;
            }
            while high - low > 1 {
                let middle = low + (high - low) / 2;
                if self.from(middle).is_some() {
                    high = middle;
                } else {
                    low = middle;
                }
            }
            return Some(high);
        }
        None
    }

    /// The deeds after a number whose every entry was read, without a gap.
    fn whole_deeds(&mut self, entries: Numbered, after: i64) -> Vec<(DeedRow, Vec<Entry>)> {
        let (last, arrived) = entries
            .iter()
            .next_back()
            .map_or((0, 0), |(seq, (arrival, _))| (*seq, *arrival));
        let mut next = after + 1;
        let mut whole: Vec<(DeedRow, Vec<Entry>)> = Vec::new();
        for (seq, (_, entry)) in entries.into_iter().filter(|(seq, _)| *seq > after) {
            if seq != next {
                break;
            }
            next += 1;
            let same = |deed: &DeedRow| deed.id.opens == entry.opens;
            match whole.last_mut() {
                Some((deed, its)) if same(deed) => its.push(entry),
                _ => match self.deed(entry.replica, entry.opens) {
                    Some(deed) => whole.push((deed, vec![entry])),
                    None => {
                        self.unread = true;
                        break;
                    }
                },
            }
        }
        // The deed before a gap may go on in it; where the book was read to its end it does not.
        let ends = next > last && arrived >= self.after_gap;
        if let Some((deed, _)) = whole.last()
            && !ends
        {
            let replica = deed.id.replica;
            if self.deed(replica, next).is_none() {
                whole.pop();
            }
        }
        whole
    }

    fn deed(&mut self, replica: i64, opens: i64) -> Option<DeedRow> {
        let was = self.unread;
        let found = self.asked(|store| {
            store
                .prepare_cached("SELECT * FROM book_deed WHERE replica = ?1 AND opens = ?2")?
                .query_row([replica, opens], exchange::deed)
                .optional()
        });
        if matches!(found, Some(None)) {
            self.unread = was;
        }
        found.flatten()
    }
}
