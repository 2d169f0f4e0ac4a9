//! Computers with another program than ours among the others: one a schema newer, which fills a group and a table that
//! nobody else knows, and one a schema older, which knows some groups not. They are told by their books alone, because
//! there is only one program to play with.

use crate::{
    histories::{World, take_all},
    model::{Head, Model, groups_of},
    replicas::{Computer, LATER_GROUPS},
};
use office::{
    book::{DeedId, DeedRow, Entry, Parcel, Vector},
    store::opening::NEWEST,
};
use proptest::prelude::*;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;
use tests::identity;

/// Whose program it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Program {
    /// One schema newer.
    Newer,
    /// One schema older.
    Earlier,
}

/// What happens there.
#[derive(Clone, Debug)]
pub enum Act {
    /// It hears of a computer of the office.
    Hears(usize),
    /// A computer of the office hears of it.
    Tells(usize),
    /// Fills the group that only a newer program knows, or somebody's note.
    Fills { whom: u8, value: u8 },
    /// Registers somebody, with the groups that its program has.
    Registers { value: u8 },
    /// Withdraws somebody with all that its program knows.
    Withdraws { whom: u8 },
    /// Brings somebody back.
    Restores { whom: u8 },
    /// Writes or withdraws a row of the table that only a newer program has.
    Writes { row: u8, value: u8 },
}

/// What an entry says: its table, key and kind, its groups, and what it replaces in each.
type Said<'s> = (&'s str, &'s str, &'s str, Map<String, Value>, Map<String, Value>);

/// Either program.
pub fn program() -> impl Strategy<Value = Program> {
    prop_oneof![2 => Just(Program::Newer), 1 => Just(Program::Earlier)]
}

/// Whatever happens there.
pub fn act() -> impl Strategy<Value = Act> {
    let one = || 0..4usize;
    let whom = || 0..4u8;
    prop_oneof![
        4 => one().prop_map(Act::Hears),
        4 => one().prop_map(Act::Tells),
        4 => (whom(), 0..4u8).prop_map(|(whom, value)| Act::Fills { whom, value }),
        1 => (0..4u8).prop_map(|value| Act::Registers { value }),
        2 => whom().prop_map(|whom| Act::Withdraws { whom }),
        2 => whom().prop_map(|whom| Act::Restores { whom }),
        2 => (0..2u8, 0..4u8).prop_map(|(row, value)| Act::Writes { row, value }),
    ]
}

/// Such a computer: its book, and nothing else.
pub struct Elsewhere {
    program: Program,
    replica: i64,
    last: i64,
    entries: BTreeMap<(i64, i64), Entry>,
    deeds: BTreeMap<(i64, i64), DeedRow>,
}

impl Elsewhere {
    /// Two of them, which have heard what the computer knows.
    pub fn both(of: &Computer) -> [Self; 2] {
        [(Program::Newer, 77), (Program::Earlier, 66)].map(|(program, replica)| {
            let mut elsewhere = Elsewhere {
                program,
                replica,
                last: 0,
                entries: BTreeMap::new(),
                deeds: BTreeMap::new(),
            };
            elsewhere.hears(of);
            elsewhere
        })
    }

    /// Whether it is that one.
    pub fn has(&self, program: Program) -> bool {
        self.program == program
    }

    /// Does what happens there.
    pub fn acts(&mut self, world: &mut World, office: &mut [Computer], act: &Act) {
        world.pass();
        let now = world.seconds();
        let newer = self.program == Program::Newer;
        match *act {
            Act::Hears(from) => self.hears(&office[from]),
            Act::Tells(to) => self.tells(&mut office[to]),
            Act::Fills { whom, value } => {
                let (group, value) = if newer {
                    ("visa", json!({ "visa_number": format!("JP-{value}") }))
                } else {
                    ("note", json!({ "note": format!("dari program lama {value}") }))
                };
                self.changes(now, ("candidates", &world.person(whom).to_string()), group, value);
            }
            Act::Registers { value } => {
                let first = world.person(0).to_string();
                let key = format!("0199aaaa-0000-7000-8000-{:012x}", self.replica * 1000 + self.next());
                if let Some(mut groups) = self.all_of(&first) {
                    for value in groups.values_mut().filter_map(Value::as_object_mut) {
                        value.values_mut().for_each(|column| *column = Value::Null);
                    }
                    groups.insert("identity".to_owned(), identity(&format!("Dari tempat lain {value}")));
                    groups.remove("visa");
                    if newer {
                        groups.insert("visa".to_owned(), json!({ "visa_number": null }));
                    } else {
                        groups.retain(|group, _| !LATER_GROUPS.contains(&group.as_str()));
                    }
                    self.deed(
                        now,
                        "register_candidate",
                        &[("candidates", &key, "insert", groups, Map::new())],
                    );
                    world.knows_of(tests::key(&json!(key)));
                }
            }
            Act::Withdraws { whom } => self.turns(now, ("candidates", &world.person(whom).to_string()), true),
            Act::Restores { whom } => self.turns(now, ("candidates", &world.person(whom).to_string()), false),
            Act::Writes { row, value } => {
                let key = format!("V-{row}");
                let group = json!({ "visa_number": format!("JP-{value}") });
                if !newer {
                    return;
                }
                match (self.stands(("visas", &key)), value) {
                    (None, _) => {
                        let groups = Map::from_iter([("visa".to_owned(), group)]);
                        self.deed(now, "keep_visa", &[("visas", &key, "insert", groups, Map::new())]);
                    }
                    (Some(true), 0) => self.turns(now, ("visas", &key), true),
                    (Some(true), _) => self.changes(now, ("visas", &key), "visa", group),
                    (Some(false), _) => self.turns(now, ("visas", &key), false),
                }
            }
        }
    }

    /// Hears everything that the computer knows.
    pub fn hears(&mut self, from: &Computer) {
        let parcel = from.office.entries_since(&self.vector()).expect("a parcel");
        let deeds = parcel.deeds.into_iter();
        self.deeds
            .extend(deeds.map(|deed| ((deed.id.replica, deed.id.opens), deed)));
        let entries = parcel.entries.into_iter();
        self.entries
            .extend(entries.map(|entry| ((entry.replica, entry.seq), entry)));
    }

    /// Tells the computer everything that it lacks.
    pub fn tells(&self, to: &mut Computer) {
        let known = to.office.vector().expect("a vector");
        let lacks = |entry: &&Entry| entry.seq > known.get(&entry.replica).copied().unwrap_or(0);
        let entries: Vec<Entry> = self.entries.values().filter(lacks).cloned().collect();
        let deeds = entries
            .iter()
            .filter_map(|entry| self.deeds.get_key_value(&(entry.replica, entry.opens)))
            .collect::<BTreeMap<_, _>>();
        let parcel = Parcel {
            deeds: deeds.into_values().cloned().collect(),
            entries,
        };
        take_all(to, &parcel);
    }

    /// Everything it knows.
    pub fn written(&self) -> impl Iterator<Item = &Entry> {
        self.entries.values()
    }

    fn vector(&self) -> Vector {
        self.entries.keys().copied().collect()
    }

    fn next(&self) -> i64 {
        self.vector().get(&self.replica).copied().unwrap_or(0) + 1
    }

    fn of_row(&self, (table, key): (&str, &str)) -> Model {
        let of_row = self
            .entries
            .values()
            .filter(|entry| entry.tbl == table && entry.key == key);
        Model::of(&Parcel {
            deeds: Vec::new(),
            entries: of_row.cloned().collect(),
        })
    }

    /// Whether a row stands; nothing where there never was one.
    fn stands(&self, place: (&str, &str)) -> Option<bool> {
        let model = self.of_row(place);
        (!model.0.is_empty()).then(|| model.row(place.0, place.1).is_some())
    }

    /// What the newest registration that it knows of said of somebody.
    fn all_of(&self, key: &str) -> Option<Map<String, Value>> {
        let mut of_row = self
            .entries
            .values()
            .filter(|entry| entry.key == key && entry.kind == "insert");
        of_row.next().map(groups_of)
    }

    /// Fills a group, having seen what is shown.
    fn changes(&mut self, now: i64, place: (&str, &str), group: &str, value: Value) {
        if self.stands(place) == Some(true) {
            let model = self.of_row(place);
            let heads = model
                .0
                .iter()
                .find(|(place, _)| place.2 == group)
                .map(|(_, heads)| heads.as_slice());
            let heads = heads.unwrap_or_default();
            if heads.first().is_some_and(|shown| shown.value.as_ref() == Some(&value)) {
                return;
            }
            let replaced = Map::from_iter([(group.to_owned(), shown(heads))]);
            let groups = Map::from_iter([(group.to_owned(), value)]);
            self.deed(now, "edit_candidate", &[(place.0, place.1, "change", groups, replaced)]);
        }
    }

    /// Withdraws a row or brings it back. A program that does not know all of it says so of the rest in a second entry.
    fn turns(&mut self, now: i64, place: (&str, &str), gone: bool) {
        let model = self.of_row(place);
        if self.stands(place) != Some(gone) || !model.questions().is_empty() {
            return;
        }
        let mut said = [(Map::new(), Map::new()), (Map::new(), Map::new())];
        for ((_, _, group), heads) in &model.0 {
            let later = group == "visa" || LATER_GROUPS.contains(&group.as_str());
            let (groups, replaced) = &mut said[usize::from(later && self.program == Program::Earlier)];
            let held = self.held(&heads[0], group);
            groups.insert(group.clone(), held);
            replaced.insert(group.clone(), shown(heads));
        }
        let kind = if gone { "withdraw" } else { "restore" };
        let entries: Vec<_> = said
            .into_iter()
            .filter(|(groups, _)| !groups.is_empty())
            .map(|(groups, replaced)| (place.0, place.1, kind, groups, replaced))
            .collect();
        let name = if gone {
            "withdraw_candidate"
        } else {
            "restore_candidate"
        };
        self.deed(now, name, &entries);
    }

    /// What an entry says of a group, also where it withdrew it.
    fn held(&self, head: &Head, group: &str) -> Value {
        let entry = &self.entries[&head.entry];
        groups_of(entry)[group].clone()
    }

    fn deed(&mut self, seconds: i64, name: &str, said: &[Said<'_>]) {
        let opens = self.next();
        let now = tests::morning() + chrono::Duration::seconds(seconds);
        let deed = DeedRow {
            id: DeedId {
                replica: self.replica,
                opens,
            },
            clock: self.tick(now.timestamp_millis(), 0),
            at: now.to_rfc3339(),
            staff: "dewi".to_owned(),
            staff_name: "Dewi Lestari".to_owned(),
            device: format!("PC-{}", self.replica),
            name: name.to_owned(),
            facts: "{}".to_owned(),
            undoes: None,
            redoes: None,
        };
        self.deeds.insert((self.replica, opens), deed);
        for (place, (table, key, kind, groups, replaced)) in said.iter().enumerate() {
            let heads = self.of_row((table, key)).0.into_values().flatten();
            let above = heads.map(|head| head.clock).max().unwrap_or(0);
            let seq = opens + i64::try_from(place).expect("few entries");
            let entry = Entry {
                replica: self.replica,
                seq,
                opens,
                clock: self.tick(now.timestamp_millis(), above),
                schema: match self.program {
                    Program::Newer => i64::from(NEWEST) + 1,
                    Program::Earlier => i64::from(NEWEST) - 1,
                },
                tbl: (*table).to_owned(),
                key: (*key).to_owned(),
                kind: (*kind).to_owned(),
                body: Value::Object(groups.clone()).to_string(),
                replaced: Value::Object(replaced.clone()).to_string(),
            };
            self.entries.insert((self.replica, seq), entry);
        }
    }

    fn tick(&mut self, now_ms: i64, above: i64) -> i64 {
        self.last = (now_ms << 16).max(self.last + 1).max(above + 1);
        self.last
    }
}

/// The entries that hold what is shown: a person replaces what they have seen.
fn shown(heads: &[Head]) -> Value {
    let same = heads.iter().filter(|head| head.value == heads[0].value);
    same.map(|head| format!("{}:{}", head.entry.0, head.entry.1)).collect()
}
