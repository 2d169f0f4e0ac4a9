//! Laptops in random histories: lent out, written on, packed, settled on whichever computer, struck off and found again.

use crate::{
    histories::{Deed, World},
    model::Model,
    replicas::{Beginning, Computer, quick_folder, refusal},
};
use chrono::Duration;
use office::{
    Deed as OfficeDeed, Refusal,
    book::{DeedId, Entry},
    ids::{BatchId, CandidateId, EventId, LendingId},
    visits::{
        header::PackageFault,
        settling::{Prefer, Settle, Settlement},
    },
};
use proptest::prelude::*;
use serde_json::json;
use std::{collections::BTreeSet, fs, path::PathBuf};
use tempfile::TempDir;
use tests::key;

/// Something that has to do with a laptop.
#[derive(Clone, Debug)]
pub enum Errand {
    /// An office computer lends a laptop; `earlier` has a program of an earlier schema.
    Lend { from: usize, along: Along, earlier: bool },
    /// Somebody does something on it.
    Done { laptop: u8, deed: Deed },
    /// Takes a photo of somebody.
    Photo { laptop: u8, whom: u8, shade: u8 },
    /// Puts a stranger on the event's list.
    Guest { laptop: u8, name: u8 },
    /// Signs the event's guests in.
    SignIn { laptop: u8, came: bool },
    /// Packs what the office has not received, or all, in one file or one for each picture.
    Pack { laptop: u8, all: bool, split: bool },
    /// Takes a package in, whichever, on whichever computer of the office.
    Settle {
        package: u8,
        at: usize,
        prefer: Option<Prefer>,
        lost_part: bool,
    },
    /// Takes one of the visits back that a computer took in.
    TakeBack { visit: u8, at: usize },
    /// A receipt comes back to its laptop.
    Hear { receipt: u8 },
    /// A laptop is struck off, or found again.
    StrikeOff { laptop: u8, at: usize, lost: bool },
}

/// What goes along.
#[derive(Clone, Copy, Debug)]
pub enum Along {
    /// One batch.
    Batch(u8),
    /// The event with its guests.
    Event,
    /// Nobody.
    Nobody,
}

/// Laptops are few: two in one history meet often enough.
const MOST: usize = 2;

/// Any errand; `deed` is what people do on any computer.
pub fn errand(deed: impl Strategy<Value = Deed>) -> impl Strategy<Value = Errand> {
    let one = || 0..4usize;
    let laptop = || 0..2u8;
    let along = prop_oneof![4 => (0..2u8).prop_map(Along::Batch), 1 => Just(Along::Event), 1 => Just(Along::Nobody)];
    let prefer = prop_oneof![
        4 => Just(None),
        1 => Just(Some(Prefer::Newest)),
        1 => Just(Some(Prefer::Here)),
        1 => Just(Some(Prefer::Laptop)),
    ];
    let rarely = || prop::bool::weighted(0.2);
    prop_oneof![
        3 => (one(), along, rarely()).prop_map(|(from, along, earlier)| Errand::Lend { from, along, earlier }),
        12 => (laptop(), deed).prop_map(|(laptop, deed)| Errand::Done { laptop, deed }),
        1 => (laptop(), 0..4u8, 0..4u8).prop_map(|(laptop, whom, shade)| Errand::Photo { laptop, whom, shade }),
        1 => (laptop(), 0..3u8).prop_map(|(laptop, name)| Errand::Guest { laptop, name }),
        1 => (laptop(), any::<bool>()).prop_map(|(laptop, came)| Errand::SignIn { laptop, came }),
        4 => (laptop(), rarely(), any::<bool>()).prop_map(|(laptop, all, split)| Errand::Pack { laptop, all, split }),
        7 => (any::<u8>(), one(), prefer, rarely())
            .prop_map(|(package, at, prefer, lost_part)| Errand::Settle { package, at, prefer, lost_part }),
        2 => (any::<u8>(), one()).prop_map(|(visit, at)| Errand::TakeBack { visit, at }),
        3 => any::<u8>().prop_map(|receipt| Errand::Hear { receipt }),
        1 => (laptop(), one(), any::<bool>()).prop_map(|(laptop, at, lost)| Errand::StrikeOff { laptop, at, lost }),
    ]
}

/// A laptop that is out.
pub struct Laptop {
    /// The laptop itself.
    pub computer: Computer,
    lending: LendingId,
    /// Everybody who may be on it: who went along.
    along: BTreeSet<String>,
    /// Whether its program is of an earlier schema, and up to which entry it has been packed under that.
    earlier: bool,
    packed: i64,
}

struct Package {
    laptop: usize,
    files: Vec<PathBuf>,
    last: i64,
}

/// Every laptop of a history with what it has packed and what it may hear.
pub struct Road {
    /// The laptops.
    pub laptops: Vec<Laptop>,
    packages: Vec<Package>,
    receipts: Vec<(usize, PathBuf)>,
    stick: TempDir,
    event: EventId,
}

impl Road {
    /// Nobody is out yet.
    pub fn new(beginning: &Beginning) -> Self {
        Road {
            laptops: Vec::new(),
            packages: Vec::new(),
            receipts: Vec::new(),
            stick: quick_folder(),
            event: beginning.event,
        }
    }

    /// Runs an errand. What is refused must be refused for a reason that a history has.
    pub fn run(&mut self, world: &mut World, office: &mut [Computer], errand: &Errand) {
        world.pass();
        let seconds = world.seconds();
        match *errand {
            Errand::Lend { from, along, earlier } => {
                if self.laptops.len() < MOST {
                    let (batch, event) = match along {
                        Along::Batch(number) => (Some(world.batch(number)), None),
                        Along::Event => (None, Some(self.event)),
                        Along::Nobody => (None, None),
                    };
                    let skew = world.skew_of_laptop(self.laptops.len());
                    self.lend(&mut office[from], seconds, (batch, event), skew, earlier);
                }
            }
            Errand::Done { laptop, ref deed } => {
                if let Some(laptop) = self.laptops.get_mut(usize::from(laptop)) {
                    world.act_on_the_road(&mut laptop.computer, deed);
                }
            }
            Errand::Photo { laptop, whom, shade } => {
                if let Some(laptop) = self.laptops.get_mut(usize::from(laptop)) {
                    let whom = world.person(whom);
                    let stamp = laptop.computer.stamp(seconds);
                    // The office keeps what it is given; only the seat looks whether it is a picture.
                    let photo = vec![shade; 300];
                    let kept = laptop
                        .computer
                        .office
                        .write(stamp, OfficeDeed::KeepPhoto, |office| office.keep_photo(whom, &photo));
                    must_be_expected(refusal(kept), "a photo", ON_A_LAPTOP);
                }
            }
            Errand::Guest { laptop, name } => {
                let ask = json!({ "event": self.event, "lines": format!("Tamu {name}"), "online": null, "came": true });
                self.at_the_event(laptop, seconds, "add_guests", ask);
            }
            Errand::SignIn { laptop, came } => {
                let Some(there) = self.laptops.get_mut(usize::from(laptop)) else {
                    return;
                };
                let Ok(sheet) = there.computer.ask(seconds, "event_sheet", json!(self.event)) else {
                    return;
                };
                let guests: Vec<_> = sheet["guests"]
                    .as_array()
                    .into_iter()
                    .flatten()
                    .map(|guest| &guest["id"])
                    .collect();
                if !guests.is_empty() {
                    let ask = json!({ "event": self.event, "guests": guests, "came": came });
                    self.at_the_event(laptop, seconds, "mark_guests", ask);
                }
            }
            Errand::Pack { laptop, all, split } => self.pack(usize::from(laptop), seconds, all, split),
            Errand::Settle {
                package,
                at,
                prefer,
                lost_part,
            } => {
                if !self.packages.is_empty() {
                    let package = usize::from(package) % self.packages.len();
                    self.settle_perhaps(package, &mut office[at], seconds, prefer, lost_part);
                }
            }
            Errand::TakeBack { visit, at } => take_back(&mut office[at], seconds, visit),
            Errand::Hear { receipt } => {
                if !self.receipts.is_empty() {
                    let receipt = usize::from(receipt) % self.receipts.len();
                    self.hear(receipt, office);
                }
            }
            Errand::StrikeOff { laptop, at, lost } => {
                if let Some(laptop) = self.laptops.get(usize::from(laptop)) {
                    let ask = json!({ "lending": laptop.lending, "why": lost.then_some("lost") });
                    let struck = office[at].ask(seconds, "revoke_laptop", ask);
                    must_be_expected(refusal(struck), "striking off", ON_A_LAPTOP);
                }
            }
        }
    }

    fn at_the_event(&mut self, laptop: u8, seconds: i64, name: &str, ask: serde_json::Value) {
        if let Some(laptop) = self.laptops.get_mut(usize::from(laptop)) {
            must_be_expected(refusal(laptop.computer.ask(seconds, name, ask)), name, ON_A_LAPTOP);
        }
    }

    fn lend(
        &mut self,
        from: &mut Computer,
        seconds: i64,
        goes: (Option<BatchId>, Option<EventId>),
        skew: Duration,
        earlier: bool,
    ) {
        let along = who_goes_along(&Model::of(&from.book()), goes);
        let lent = from.lends(seconds, goes, skew);
        let (lending, computer) = match lent {
            Ok(lent) => lent,
            Err(trouble) => {
                must_be_expected(refusal::<()>(Err(trouble)), "lending", ON_A_LAPTOP);
                return;
            }
        };
        let mut laptop = Laptop {
            computer,
            lending,
            along,
            earlier,
            packed: 0,
        };
        laptop.shows_nobody_else();
        let own = own_entries(&laptop.computer);
        assert_eq!(own.len(), 0, "a laptop goes out with nothing of its own");
        self.laptops.push(laptop);
    }

    fn pack(&mut self, number: usize, seconds: i64, all: bool, split: bool) {
        if number >= self.laptops.len() {
            return;
        }
        let mut laptop = self.laptops.swap_remove(number);
        if laptop.earlier {
            laptop.computer = laptop.computer.wrote_with_an_earlier_program(laptop.packed);
        }
        let last = own_entries(&laptop.computer).last().map_or(0, |entry| entry.seq);
        laptop.packed = last;
        let folder = self.stick.path().join(self.packages.len().to_string());
        fs::create_dir_all(&folder).expect("a folder on the stick");
        let largest = if split { 1 } else { u64::MAX };
        let stamp = laptop.computer.stamp(seconds);
        match refusal_or(laptop.computer.office.pack(stamp, &folder, (all, largest))) {
            Ok(packed) => self.packages.push(Package {
                laptop: number,
                files: packed.files,
                last,
            }),
            Err(refusal) => assert_eq!(refusal, Refusal::NothingToPack, "packing"),
        }
        self.laptops.push(laptop);
        let here = self.laptops.len() - 1;
        self.laptops.swap(number, here);
    }

    /// Takes a package in where it can be; where it cannot, nothing has changed.
    fn settle_perhaps(
        &mut self,
        package: usize,
        at: &mut Computer,
        seconds: i64,
        prefer: Option<Prefer>,
        lost_part: bool,
    ) {
        let files = &self.packages[package].files;
        if lost_part && files.len() > 1 {
            let hidden = files[0].with_extension("elsewhere");
            fs::rename(&files[0], &hidden).expect("a part that was not copied");
            let file = files[1].clone();
            let before = at.contents();
            let refused = refusal(settle(at, seconds, &file, None)).expect("a part is missing");
            assert!(
                matches!(
                    refused,
                    Refusal::Package {
                        why: PackageFault::Waiting | PackageFault::UnknownSender | PackageFault::Revoked
                    }
                ),
                "{refused:?}"
            );
            assert_eq!(at.contents(), before, "half a package leaves no trace");
            fs::rename(&hidden, &self.packages[package].files[0]).expect("a part that was copied after all");
            return;
        }
        let before = at.contents();
        if let Some(refusal) = self.settle(package, at, seconds, prefer) {
            let expected = matches!(
                refusal,
                Refusal::Package { why: PackageFault::UnknownSender | PackageFault::Revoked | PackageFault::Waiting }
                    // What was taken back is done again only where nobody has changed it since.
                    | Refusal::ChangedSince { .. }
                    | Refusal::QuestionOpen
            );
            assert!(expected, "a package was refused with {refusal:?}");
            assert_eq!(at.contents(), before, "a refused package leaves no trace");
        }
    }

    /// Looks at a package and takes it in, twice.
    fn settle(&mut self, package: usize, at: &mut Computer, seconds: i64, prefer: Option<Prefer>) -> Option<Refusal> {
        let Package { laptop, files, last } = &self.packages[package];
        let file = &files[seconds.unsigned_abs() as usize % files.len()];
        let number = self.laptops[*laptop].computer.number;
        let before = at.contents();
        let stamp = at.stamp(seconds);
        let looked = refusal_or(at.office.preview_visit(stamp, file));
        assert_eq!(at.contents(), before, "a look changes nothing");
        let settled = match (looked, refusal_or(settle(at, seconds, file, prefer))) {
            (_, Err(refusal)) => return Some(refusal),
            (Err(refusal), Ok(_)) => panic!("it was taken in, and not shown before: {refusal:?}"),
            (Ok(looked), Ok(settled)) => {
                let told =
                    |told: &Settlement| (told.already_settled, told.new, told.changed, told.same, told.conflicts);
                assert_eq!(told(&looked), told(&settled), "what was shown is what came");
                settled
            }
        };
        let known = at.office.vector().expect("a vector").get(&number).copied().unwrap_or(0);
        assert!(known >= *last, "all of the package is in the book: {known} of {last}");
        let once = at.contents();
        let again = settle(at, seconds, file, prefer).expect("the same package once more");
        assert!(again.already_settled, "it is recognised");
        assert_eq!(at.contents(), once, "taking it in twice changes nothing");
        if let Some(receipt) = settled.receipt {
            let kept = self.stick.path().join(format!("{}.lpk", self.receipts.len()));
            fs::copy(receipt, &kept).expect("a receipt");
            self.receipts.push((*laptop, kept));
        }
        None
    }

    /// Nothing is told as received that no book of the office holds.
    fn hear(&mut self, receipt: usize, office: &[Computer]) {
        let (laptop, receipt) = &self.receipts[receipt];
        let laptop = &mut self.laptops[*laptop].computer;
        let visit = laptop
            .office
            .receive_receipt(receipt)
            .expect("a receipt for this laptop");
        let held = office
            .iter()
            .filter_map(|computer| computer.office.vector().expect("a vector").get(&laptop.number).copied())
            .max();
        let not_held: BTreeSet<i64> = own_entries(laptop)
            .into_iter()
            .filter(|entry| entry.seq > held.unwrap_or(0))
            .map(|entry| entry.opens)
            .collect();
        assert!(
            visit.deeds_waiting as usize >= not_held.len(),
            "{} deeds wait, but {} are in no book of the office",
            visit.deeds_waiting,
            not_held.len()
        );
    }

    /// Everybody comes home: what was struck off is found again, packs what the office has not said it received, and all
    /// of it is taken in and said to be.
    pub fn come_home(&mut self, world: &World, office: &mut [Computer]) {
        for number in 0..self.laptops.len() {
            let at = &mut office[0];
            let lending = self.laptops[number].lending;
            for _ in 0..4 {
                let ask = json!({ "lending": lending, "why": null });
                let line = at
                    .ask(world.seconds(), "revoke_laptop", ask)
                    .expect("a laptop that was found");
                if line["revoked_on"].is_null() {
                    break;
                }
            }
            let packages = self.packages.len();
            self.pack(number, world.seconds(), false, false);
            if self.packages.len() > packages {
                let refused = self.settle(packages, at, world.seconds(), None);
                assert_eq!(refused, None, "the last package is refused by nobody");
                self.hear(self.receipts.len() - 1, office);
            }
            let laptop = &self.laptops[number].computer.office;
            assert!(laptop.is_all_received().expect("a laptop"), "everything was received");
        }
    }

    /// Everything that laptops wrote.
    pub fn written(&self) -> impl Iterator<Item = Entry> {
        self.laptops.iter().flat_map(|laptop| own_entries(&laptop.computer))
    }
}

impl Laptop {
    /// A laptop shows those who went along and those who were registered there.
    pub fn shows_nobody_else(&mut self) {
        let written = own_entries(&self.computer).into_iter();
        let registered = written.filter(|entry| entry.tbl == "candidates" && entry.kind == "insert");
        let allowed: BTreeSet<String> = registered.map(|entry| entry.key).chain(self.along.clone()).collect();
        let page = self
            .computer
            .ask(0, "list_people", json!({ "limit": 100 }))
            .expect("a list of people");
        for line in page["lines"].as_array().expect("lines") {
            let id: CandidateId = key(&line["id"]);
            assert!(allowed.contains(&id.to_string()), "{id} did not go along");
        }
        let held = Model::of(&self.computer.book()).0.into_keys();
        let strangers: Vec<_> = held
            .filter(|(table, key, _)| table == "candidates" && !allowed.contains(key))
            .collect();
        assert_eq!(strangers, [], "nothing about others went along");
    }
}

/// Everybody of a batch, or every guest of an event, as the book has it.
fn who_goes_along(model: &Model, (batch, event): (Option<BatchId>, Option<EventId>)) -> BTreeSet<String> {
    let mut along = BTreeSet::new();
    for (table, key, _) in model.0.keys() {
        if let ("enrolments", Some((of, who))) = (table.as_str(), key.split_once('|'))
            && batch.is_some_and(|batch| batch.to_string() == of)
            && model.row(table, key).is_some()
        {
            along.insert(who.to_owned());
        }
        if table == "event_guests"
            && let Some(row) = model.row(table, key)
            && let Some(guest) = row.get("guest")
            && event.is_some_and(|event| guest["event"] == json!(event))
            && let Some(who) = guest["candidate"].as_str()
        {
            along.insert(who.to_owned());
        }
    }
    along.retain(|who| model.row("candidates", who).is_some());
    along
}

/// Takes back one of the deeds that took a package in on this computer.
fn take_back(at: &mut Computer, seconds: i64, visit: u8) {
    let taken_in = |entry: &Entry| entry.tbl == "packages" && entry.kind == "insert";
    let deeds: BTreeSet<i64> = own_entries(at)
        .into_iter()
        .filter(taken_in)
        .map(|entry| entry.opens)
        .collect();
    if let Some(opens) = deeds.iter().nth(usize::from(visit) % deeds.len().max(1)) {
        let deed = DeedId {
            replica: at.number,
            opens: *opens,
        };
        let taken_back = at.ask(seconds, "undo_deed", json!(deed));
        must_be_expected(refusal(taken_back), "taking a visit back", &|refusal| {
            matches!(refusal, Refusal::NothingToUndo | Refusal::QuestionOpen)
        });
    }
}

fn own_entries(computer: &Computer) -> Vec<Entry> {
    let mut known = computer.office.vector().expect("a vector");
    known.remove(&computer.number);
    computer.office.entries_since(&known).expect("the book").entries
}

fn settle(
    at: &mut Computer,
    seconds: i64,
    file: &std::path::Path,
    prefer: Option<Prefer>,
) -> office::Result<Settlement> {
    let stamp = at.stamp(seconds);
    let ask = Settle {
        file: file.to_owned(),
        choices: Vec::new(),
        prefer,
    };
    at.office.settle_visit(stamp, &ask)
}

/// The refusal or the answer; a fault is neither.
fn refusal_or<T>(answer: office::Result<T>) -> Result<T, Refusal> {
    match answer {
        Ok(answer) => Ok(answer),
        Err(trouble) => Err(refusal::<T>(Err(trouble)).expect("a refusal")),
    }
}

type Expected<'a> = &'a dyn Fn(&Refusal) -> bool;

/// What a laptop refuses because of who went along and what may be written there.
const ON_A_LAPTOP: Expected<'static> = &|refusal| {
    matches!(
        refusal,
        Refusal::NotFound { .. } | Refusal::OnAVisit | Refusal::QuestionOpen
    )
};

fn must_be_expected(refusal: Option<Refusal>, what: &str, expected: Expected<'_>) {
    if let Some(refusal) = refusal {
        assert!(expected(&refusal), "{what} was refused with {refusal:?}");
    }
}
