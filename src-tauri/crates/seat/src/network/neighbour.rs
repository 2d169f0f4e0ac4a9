//! What this computer's store says and does when two computers meet. It works with the office a moment at a time, so that
//! nobody at the screen waits for the network.

use crate::session::{Errand, lock};
use hub::{
    channel::Key,
    talk::{Hello, Kind, Neighbour, Vector},
};
use office::{Result, Trouble, visits::neighbours::Introduction};
use std::{
    collections::HashMap,
    fs,
    path::{Path, PathBuf},
    sync::{Arc, Mutex},
};

/// The store of whoever is signed in.
#[derive(Clone)]
pub(super) struct AtSeat {
    pub(super) errand: Errand,
    /// The store's folder.
    pub(super) store: PathBuf,
    /// The file that each computer took in last: what is brought once is not brought again.
    given: Arc<Mutex<HashMap<i64, PathBuf>>>,
}

impl AtSeat {
    pub(super) fn new(errand: Errand, store: PathBuf) -> Self {
        AtSeat {
            errand,
            store,
            given: Arc::default(),
        }
    }

    /// The moment, for the status line.
    pub(super) fn now(&self) -> Option<String> {
        let now = self.errand.at_work(|_, stamp| Ok(stamp.now)).ok()?;
        Some(now.to_rfc3339())
    }
}

/// Where packages wait that laptops have brought.
fn inbox(store: &Path) -> PathBuf {
    store.join("brought")
}

/// Packages that nobody has taken in, oldest first.
pub(super) fn brought(store: &Path) -> Vec<PathBuf> {
    let files = fs::read_dir(inbox(store)).into_iter().flatten().flatten();
    let mut files: Vec<PathBuf> = files
        .map(|file| file.path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "lpk"))
        .collect();
    files.sort();
    files
}

/// Puts away a package that was taken in, with the receipt beside it: the laptop hears of it on the network.
pub(crate) fn put_away(store: &Path, package: &Path, receipt: Option<&Path>) -> Result<bool> {
    if package.parent() != Some(inbox(store).as_path()) {
        return Ok(false);
    }
    fs::remove_file(package)?;
    if let Some(receipt) = receipt {
        fs::remove_file(receipt)?;
    }
    Ok(true)
}

/// A vector in a few signs, for names of files.
fn short(vector: &Vector) -> String {
    let known = format!("{vector:?}");
    blake3::hash(known.as_bytes()).to_hex()[..16].to_owned()
}

/// What a trouble is called on the line: its kind and nothing personal.
fn kind(trouble: &Trouble) -> String {
    trouble.to_refusal().kind()
}

fn introduction(hello: &Hello) -> Introduction {
    Introduction {
        is_laptop: hello.kind == Kind::Laptop,
        centre: hello.centre.clone(),
        replica: hello.replica,
        vector: hello.vector.clone(),
        proof: hello.proof.clone(),
    }
}

impl AtSeat {
    /// The file for another. One on its way is kept until the other has it, also while people write on: a line that is cut
    /// goes on with it, and what was written since comes with the next.
    fn outgoing(&self, other: &Hello) -> Result<Option<PathBuf>> {
        let folder = self.folder();
        fs::create_dir_all(&folder)?;
        self.errand.at_work(|office, stamp| {
            let whose = format!("out-{}-", other.replica);
            let lacking = format!("{whose}{}-", short(&other.vector));
            let path = folder.join(format!("{lacking}{}.lpk", short(&office.vector()?)));
            let is_given = lock(&self.given).get(&other.replica) == Some(&path);
            let mut under_way = None;
            for old in fs::read_dir(&folder)?.flatten() {
                let name = old.file_name().to_string_lossy().into_owned();
                let is_of_use =
                    !is_given && under_way.is_none() && name.starts_with(&lacking) && name.ends_with(".lpk");
                if is_of_use {
                    under_way = Some(old.path());
                } else if name.starts_with(&whose) {
                    // What was meant for the same computer and another state is of no use any more.
                    fs::remove_file(old.path())?;
                }
            }
            if is_given || under_way.is_some() {
                return Ok(under_way);
            }
            let there = if office.is_on_a_visit() {
                match office.pack_into(stamp, &path) {
                    Ok(()) => true,
                    Err(Trouble::Refused(office::Refusal::NothingToPack)) => false,
                    Err(trouble) => return Err(trouble),
                }
            } else if other.kind == Kind::Laptop {
                office.receipt_for(other.replica, stamp, &path)?
            } else {
                office.pack_for(&other.vector, stamp.now, &path)?
            };
            Ok(there.then_some(path))
        })
    }

    fn incoming(&self, file: &Path, from: &Hello) -> Result<()> {
        self.errand.at_work(|office, stamp| {
            if office.is_on_a_visit() {
                office.receive_receipt(file)?;
            } else if from.kind == Kind::Laptop {
                // Somebody looks at it first, as at one from a stick.
                office.must_be_a_visit(file)?;
                let inbox = inbox(&self.store);
                fs::create_dir_all(&inbox)?;
                fs::rename(file, inbox.join(format!("{}.lpk", from.replica)))?;
            } else {
                office.take_from_neighbour(file, stamp.now)?;
            }
            Ok(())
        })
    }
}

impl Neighbour for AtSeat {
    fn key(&self) -> std::result::Result<Key, String> {
        let halves = self.errand.at_work(|office, _| Ok(office.computer_key()));
        let (secret, public) = halves.map_err(|trouble| kind(&trouble))?;
        Ok(Key { secret, public })
    }

    fn hello(&self, binding: &[u8; 32]) -> std::result::Result<Hello, String> {
        let own = self.errand.at_work(|office, _| office.introduction(binding));
        let own = own.map_err(|trouble| kind(&trouble))?;
        let speaker = if own.is_laptop { Kind::Laptop } else { Kind::Office };
        Ok(Hello {
            proof: own.proof,
            ..Hello::of(speaker, &own.centre, own.replica, own.vector)
        })
    }

    fn trusts(&self, peer: &[u8; 32], hello: &Hello, binding: &[u8; 32]) -> bool {
        let trusted = self
            .errand
            .at_work(|office, _| office.trusts(peer, &introduction(hello), binding));
        trusted.unwrap_or(false)
    }

    fn file_for(&self, other: &Hello) -> std::result::Result<Option<PathBuf>, String> {
        self.outgoing(other).map_err(|trouble| kind(&trouble))
    }

    fn given(&self, file: &Path, to: &Hello) {
        lock(&self.given).insert(to.replica, file.to_owned());
        // Another meeting with the same computer may still hold it; then it goes when the next file is made.
        let _ = fs::remove_file(file);
    }

    fn take(&self, file: &Path, from: &Hello) -> std::result::Result<(), String> {
        self.incoming(file, from).map_err(|trouble| kind(&trouble))
    }

    fn folder(&self) -> PathBuf {
        self.store.join("on-the-way")
    }
}
