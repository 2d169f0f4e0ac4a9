//! The rules of the merge told a second time, from the entries alone and without a database: what is open, what is
//! shown, what is gone. The office must agree with it.

use office::book::{Entry, Parcel};
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};

/// Table, key and group.
pub type Place = (String, String, String);

/// One value that nothing has replaced.
#[derive(Clone, Debug)]
pub struct Head {
    /// Replica and number of its entry.
    pub entry: (i64, i64),
    /// When it was written.
    pub clock: i64,
    /// The value; a withdrawal has none.
    pub value: Option<Value>,
}

/// Every head of every group, the one to be shown first.
pub struct Model(pub BTreeMap<Place, Vec<Head>>);

/// The entries that an entry replaces in a group.
pub fn replaced_by(entry: &Entry, group: &str) -> BTreeSet<(i64, i64)> {
    let replaced: Value = serde_json::from_str(&entry.replaced).expect("what an entry replaced");
    let ids = replaced[group].as_array().cloned().unwrap_or_default();
    let id = |id: &Value| {
        let (replica, seq) = id.as_str()?.split_once(':')?;
        Some((replica.parse().ok()?, seq.parse().ok()?))
    };
    ids.iter()
        .map(|given| id(given).unwrap_or_else(|| panic!("{given} names no entry")))
        .collect()
}

/// The groups of an entry with their values.
pub fn groups_of(entry: &Entry) -> Map<String, Value> {
    serde_json::from_str(&entry.body).expect("an entry's values")
}

impl Model {
    /// Reads a whole book.
    pub fn of(book: &Parcel) -> Self {
        let mut heads: BTreeMap<Place, Vec<Head>> = BTreeMap::new();
        let mut replaced: BTreeMap<Place, BTreeSet<(i64, i64)>> = BTreeMap::new();
        for entry in &book.entries {
            for (group, value) in groups_of(entry) {
                let place = (entry.tbl.clone(), entry.key.clone(), group.clone());
                replaced
                    .entry(place.clone())
                    .or_default()
                    .extend(replaced_by(entry, &group));
                heads.entry(place).or_default().push(Head {
                    entry: (entry.replica, entry.seq),
                    clock: entry.clock,
                    value: (entry.kind != "withdraw").then_some(value),
                });
            }
        }
        for (place, heads) in &mut heads {
            heads.retain(|head| !replaced[place].contains(&head.entry));
            // A value before a withdrawal, then the later clock, then the higher computer.
            heads.sort_by_key(|head| (head.value.is_some(), head.clock, head.entry.0));
            heads.reverse();
        }
        Model(heads)
    }

    /// Reads what a book says about one row.
    pub fn of_row(mut book: Parcel, tbl: &str, key: &str) -> Self {
        book.entries.retain(|entry| entry.tbl == tbl && entry.key == key);
        Self::of(&book)
    }

    /// Heads as names of entries.
    pub fn names(&self) -> BTreeMap<Place, BTreeSet<(i64, i64)>> {
        let named = |heads: &Vec<Head>| heads.iter().map(|head| head.entry).collect();
        self.0
            .iter()
            .map(|(place, heads)| (place.clone(), named(heads)))
            .collect()
    }

    /// Groups with more than one value. Which computer took a package in is no question.
    pub fn questions(&self) -> BTreeSet<Place> {
        let differ = |heads: &Vec<Head>| heads.iter().any(|head| head.value != heads[0].value);
        let asked = self.0.iter().filter(|(place, _)| place.0 != "packages");
        let open = asked.filter(|(_, heads)| differ(heads));
        open.map(|(place, _)| place.clone()).collect()
    }

    /// What a row shows, by group; `None` when it is withdrawn.
    pub fn row(&self, tbl: &str, key: &str) -> Option<BTreeMap<&str, &Value>> {
        let of_row = self.0.iter().filter(|(place, _)| place.0 == tbl && place.1 == key);
        let shown: Vec<_> = of_row.map(|(place, heads)| (place.2.as_str(), &heads[0])).collect();
        if shown.iter().all(|(_, head)| head.value.is_none()) {
            return None;
        }
        Some(
            shown
                .into_iter()
                .filter_map(|(group, head)| Some((group, head.value.as_ref()?)))
                .collect(),
        )
    }
}
