//! One meeting of two computers of a centre: each says who it is and how far it knows every computer, then each hands over
//! one sealed file with what the other lacks. A laptop brings its package and hears what was received.

use crate::{
    Failure, LARGEST, Result,
    channel::{Channel, Key, answer, call, dial},
};
use serde::{Deserialize, Serialize};
use std::{
    collections::BTreeMap,
    fs,
    net::{SocketAddr, TcpStream},
    path::{Path, PathBuf},
};

const PROTOCOL: u32 = 1;
/// How the names end of files that have not arrived whole.
const ARRIVING: &str = ".arriving";

/// How far each computer is known.
pub type Vector = BTreeMap<i64, i64>;

/// Who is speaking.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// A PC of the office, which holds everything.
    Office,
    /// A laptop on a visit, which brings only what it wrote.
    Laptop,
}

/// What a computer says of itself.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Hello {
    /// How it speaks.
    pub protocol: u32,
    /// Who it is.
    pub kind: Kind,
    /// The number of the office's store.
    pub centre: String,
    /// The number under which it writes.
    pub replica: i64,
    /// How far it knows each computer.
    pub vector: Vector,
    /// The office's signature under this channel's binding, hexadecimal; of a PC only.
    pub proof: Option<String>,
}

impl Hello {
    /// What that computer says.
    #[must_use]
    pub fn of(kind: Kind, centre: &str, replica: i64, vector: Vector) -> Self {
        Hello {
            protocol: PROTOCOL,
            kind,
            centre: centre.to_owned(),
            replica,
            vector,
            proof: None,
        }
    }
}

#[derive(Serialize, Deserialize)]
enum Said {
    /// Who speaks.
    Hello(Hello),
    /// A file follows, of which the reader may have some already.
    File { name: String, length: u64 },
    /// Go on from there.
    From { at: u64 },
    /// There is nothing to hand over.
    Nothing,
    /// It is taken in.
    Done,
    /// It is not, because.
    Declined { why: String },
    /// You are nobody we know.
    Stranger,
}

/// What one side of a meeting can do; the office behind it is not known here.
pub trait Neighbour {
    /// This computer's key.
    ///
    /// # Errors
    /// Whatever its store refuses.
    fn key(&self) -> std::result::Result<Key, String>;
    /// What it says of itself on a channel with that binding.
    ///
    /// # Errors
    /// Whatever its store refuses.
    fn hello(&self, binding: &[u8; 32]) -> std::result::Result<Hello, String>;
    /// Whether the other is one of ours: it holds that key and says that of itself.
    fn trusts(&self, peer: &[u8; 32], hello: &Hello, binding: &[u8; 32]) -> bool;
    /// A sealed file with what the other lacks, under a name that stays the same while its contents do.
    ///
    /// # Errors
    /// Whatever its store or disk refuses.
    fn file_for(&self, other: &Hello) -> std::result::Result<Option<PathBuf>, String>;
    /// Hears that the other has taken that file in.
    fn given(&self, file: &Path, to: &Hello);
    /// Takes in a sealed file.
    ///
    /// # Errors
    /// Why it declines.
    fn take(&self, file: &Path, from: &Hello) -> std::result::Result<(), String>;
    /// A folder for files on their way.
    fn folder(&self) -> PathBuf;
}

/// What came of a meeting.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Met {
    /// Whether something was handed over.
    pub gave: bool,
    /// Whether something was taken in.
    pub took: bool,
}

/// Calls another computer and meets it.
///
/// # Errors
/// Every [`Failure`]; what was taken in by then stays.
pub fn meet(address: SocketAddr, own: &impl Neighbour) -> Result<Met> {
    let mut channel = call(dial(address)?, &own.key().map_err(Failure::OwnSide)?)?;
    let other = greet(&mut channel, own, true)?;
    let took = take_file(&mut channel, own, &other)?;
    // What came may hold what we would have given: the other's hello still says what it lacks of ours.
    let gave = give_file(&mut channel, own, &other)?;
    Ok(Met { gave, took })
}

/// Meets whoever has called.
///
/// # Errors
/// As [`meet`].
pub fn host(line: TcpStream, own: &impl Neighbour) -> Result<Met> {
    let mut channel = answer(line, &own.key().map_err(Failure::OwnSide)?)?;
    let other = greet(&mut channel, own, false)?;
    let gave = give_file(&mut channel, own, &other)?;
    let took = take_file(&mut channel, own, &other)?;
    Ok(Met { gave, took })
}

/// Both say hello before either says anything else; whoever is not trusted hears only that.
fn greet(channel: &mut Channel, own: &impl Neighbour, first: bool) -> Result<Hello> {
    let binding = channel.binding();
    let hello = own.hello(&binding).map_err(Failure::OwnSide)?;
    if first {
        channel.send(&Said::Hello(hello.clone()))?;
    }
    let other = match channel.receive()? {
        Said::Hello(other) => other,
        Said::Declined { why } => return Err(Failure::Declined(why)),
        Said::File { .. } | Said::From { .. } | Said::Nothing | Said::Done | Said::Stranger => {
            return Err(Failure::NotTrusted);
        }
    };
    if other.protocol != PROTOCOL || !own.trusts(&channel.peer(), &other, &binding) {
        channel.send(&Said::Stranger)?;
        return Err(Failure::NotTrusted);
    }
    if !first {
        channel.send(&Said::Hello(hello))?;
    }
    Ok(other)
}

fn give_file(channel: &mut Channel, own: &impl Neighbour, other: &Hello) -> Result<bool> {
    let Some(path) = own.file_for(other).map_err(Failure::OwnSide)? else {
        channel.send(&Said::Nothing)?;
        return Ok(false);
    };
    let length = fs::metadata(&path)
        .map_err(|error| Failure::OwnSide(error.kind().to_string()))?
        .len();
    let name = path
        .file_name()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default();
    channel.send(&Said::File { name, length })?;
    match channel.receive()? {
        Said::From { at } => channel.send_file(&path, at.min(length))?,
        Said::Declined { why } => return Err(Failure::Declined(why)),
        Said::Hello(_) | Said::File { .. } | Said::Nothing | Said::Done | Said::Stranger => {
            return Err(Failure::NotTrusted);
        }
    }
    match channel.receive()? {
        Said::Done => {
            own.given(&path, other);
            Ok(true)
        }
        Said::Declined { why } => {
            // The next meeting gets it made anew, in case it has suffered here.
            let _ = fs::remove_file(&path);
            Err(Failure::Declined(why))
        }
        Said::Hello(_) | Said::File { .. } | Said::From { .. } | Said::Nothing | Said::Stranger => {
            Err(Failure::NotTrusted)
        }
    }
}

fn take_file(channel: &mut Channel, own: &impl Neighbour, other: &Hello) -> Result<bool> {
    let (name, length) = match channel.receive()? {
        Said::Nothing => {
            forget_halves(&own.folder(), other, None);
            return Ok(false);
        }
        Said::File { name, length } => (name, length),
        Said::Declined { why } => return Err(Failure::Declined(why)),
        Said::Hello(_) | Said::From { .. } | Said::Done | Said::Stranger => return Err(Failure::NotTrusted),
    };
    let disk = |error: std::io::Error| Failure::OwnSide(error.kind().to_string());
    fs::create_dir_all(own.folder()).map_err(disk)?;
    let path = own.folder().join(partial(&name, other));
    forget_halves(&own.folder(), other, Some(&path));
    let there = fs::metadata(&path).map_or(0, |file| file.len());
    let at = if there > length {
        fs::remove_file(&path).map_err(disk)?;
        0
    } else {
        there
    };
    channel.send(&Said::From { at })?;
    channel.receive_file(&path, length.min(LARGEST))?;
    let taken = own.take(&path, other);
    // Taken in or declined, it is of no more use here.
    if path.exists() {
        fs::remove_file(&path).map_err(disk)?;
    }
    match taken {
        Ok(()) => {
            channel.send(&Said::Done)?;
            Ok(true)
        }
        Err(why) => {
            channel.send(&Said::Declined { why: why.clone() })?;
            Err(Failure::OwnSide(why))
        }
    }
}

/// Removes what had arrived by halves of files that this computer gives no more. What a meeting that has not noticed its cut
/// line still holds goes with the next one.
fn forget_halves(folder: &Path, other: &Hello, but: Option<&Path>) {
    let whose = format!("{}-", other.replica);
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        if name.starts_with(&whose) && name.ends_with(ARRIVING) && but != Some(entry.path().as_path()) {
            let _ = fs::remove_file(entry.path());
        }
    }
}

/// A name of our own for what arrives: the other's is only told apart by it, never used as a path.
fn partial(name: &str, other: &Hello) -> String {
    let plain: String = name
        .chars()
        .filter(|sign| sign.is_ascii_alphanumeric() || *sign == '-')
        .take(80)
        .collect();
    format!("{}-{plain}{ARRIVING}", other.replica)
}
