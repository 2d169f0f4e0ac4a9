//! What a laptop writes for the office: everything that the office has not said it has received, as often as it is asked for.

use super::{
    header::{Header, PackageKind},
    home::{self, Home},
    package::Writing,
};
use crate::{
    Office, Stamp,
    book::{Parcel, Vector, exchange},
    refusal::{Refusal, Result},
};
use serde::{Deserialize, Serialize};
use std::{
    collections::BTreeSet,
    path::{Path, PathBuf},
};
use ts_rs::TS;

/// FAT holds no file of four gigabytes; a little less leaves room for the seal.
pub const LARGEST_FILE: u64 = 3_500_000_000;
/// Entries in one record.
const AT_ONCE: usize = 1000;

/// What was written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Packed {
    /// The files, in the order in which they are taken in.
    pub files: Vec<PathBuf>,
    /// People with something in them.
    pub people: u32,
    /// Entries in them.
    pub entries: u32,
    /// Pictures in them.
    pub pictures: u32,
    /// Bytes in all, for a person to read.
    #[ts(type = "number")]
    pub bytes: u64,
}

impl Office {
    /// Writes what the office has not received into the folder, or everything where the office has lost what it had, in
    /// files of at most `largest` bytes of pictures. Each is on the disk and read back when this returns.
    ///
    /// # Errors
    /// [`Refusal::NotOnAVisit`] on a computer of the office, [`Refusal::NothingToPack`], or a fault of the disk; then no
    /// file of that name is there.
    pub fn pack(&self, stamp: Stamp, folder: &Path, (all, largest): (bool, u64)) -> Result<Packed> {
        let home = home::read(&self.store)?.ok_or(Refusal::NotOnAVisit)?;
        let visit = self.visit()?.ok_or(Refusal::NotOnAVisit)?;
        let own = self.pen.take().replica;
        let parcel = own_since(self, own, if all { 0 } else { home.received })?;
        let (Some(first), Some(last)) = (parcel.entries.first(), parcel.entries.last()) else {
            return Err(Refusal::NothingToPack.into());
        };
        let (first, last) = (first.seq, last.seq);
        let loads = loads(self, &pictures_in(&parcel), largest)?;
        let parts = loads.len();
        let mut packed = Packed {
            files: Vec::new(),
            people: visit.people_waiting,
            entries: crate::counted(parcel.entries.len()),
            pictures: 0,
            bytes: 0,
        };
        let files = free_files(folder, &home, stamp, parts);
        for (place, (load, path)) in loads.iter().zip(files).enumerate() {
            let part = place + 1;
            let mut writing = Writing::begin(&path, &home.sealed_to)?;
            for name in load {
                if let Some(bytes) = self.pictures.get(name)? {
                    writing.picture(name, &bytes)?;
                    packed.pictures += 1;
                }
            }
            // Entries come with the last pictures: rows never name what has not arrived.
            let is_last = part == parts;
            if is_last {
                write_entries(&mut writing, &parcel)?;
            }
            let header = Header {
                centre: home.centre.clone(),
                requires: requires(&home, own, first),
                first: if is_last { first } else { 0 },
                last: if is_last { last } else { 0 },
                part: crate::counted(part),
                parts: crate::counted(parts),
                ..Header::new(self, PackageKind::Visit, (home.device, own), stamp.now)
            };
            writing.finish(header, |head| self.keyring.sign(head))?;
            packed.bytes += std::fs::metadata(&path)?.len();
            packed.files.push(path);
        }
        Ok(packed)
    }

    /// Writes what the office has not received into one file, for the network, which knows no largest file.
    ///
    /// # Errors
    /// As [`Office::pack`].
    pub fn pack_into(&self, stamp: Stamp, file: &Path) -> Result<()> {
        let folder = file.parent().ok_or_else(|| Refusal::not_found("folder"))?;
        let packed = self.pack(stamp, folder, (false, u64::MAX))?;
        match packed.files.as_slice() {
            [one] => Ok(std::fs::rename(one, file)?),
            _ => Err(Refusal::not_found("packages").into()),
        }
    }
}

/// What this computer wrote itself after that number.
fn own_since(office: &Office, own: i64, received: i64) -> Result<Parcel> {
    let mut known = exchange::vector(&office.store)?;
    known.insert(own, received);
    exchange::entries_since(&office.store, &known)
}

fn requires(home: &Home, own: i64, first: i64) -> Vector {
    let mut requires = home.knew.clone();
    if first > 1 {
        requires.insert(own, first - 1);
    }
    requires
}

pub(super) fn write_entries(writing: &mut Writing, parcel: &Parcel) -> Result<()> {
    for entries in parcel.entries.chunks(AT_ONCE) {
        let opened: BTreeSet<(i64, i64)> = entries.iter().map(|entry| (entry.replica, entry.opens)).collect();
        let deeds = parcel
            .deeds
            .iter()
            .filter(|deed| opened.contains(&(deed.id.replica, deed.id.opens)));
        writing.parcel(&Parcel {
            deeds: deeds.cloned().collect(),
            entries: entries.to_vec(),
        })?;
    }
    Ok(())
}

/// The pictures that entries name: whatever looks like a picture's name is asked for, and what is none is not there.
pub(super) fn pictures_in(parcel: &Parcel) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for entry in &parcel.entries {
        let words = entry.body.split('"');
        names.extend(
            words
                .filter(|word| blake3::Hash::from_hex(word).is_ok())
                .map(str::to_owned),
        );
    }
    names
}

/// The pictures in loads that fit into one file each; at least one load, even of none.
fn loads(office: &Office, names: &BTreeSet<String>, largest: u64) -> Result<Vec<Vec<String>>> {
    let mut loads = vec![Vec::new()];
    let mut weight = 0;
    for name in names {
        let Some(bytes) = office.pictures.weight(name)? else {
            continue;
        };
        if weight > 0 && weight + bytes > largest {
            loads.push(Vec::new());
            weight = 0;
        }
        weight += bytes;
        if let Some(load) = loads.last_mut() {
            load.push(name.clone());
        }
    }
    Ok(loads)
}

/// `LAPTOP-2_2026-11-22_091400.lpk`; of several `LAPTOP-2_2026-11-22_091400_1-2.lpk`. Legal on every disk, and never the
/// name of a file that is there: two laptops of one name may pack onto one stick in the same second.
fn free_files(folder: &Path, home: &Home, stamp: Stamp, parts: usize) -> Vec<PathBuf> {
    let kept = |sign: char| sign.is_alphanumeric() || sign == '-';
    let name: String = home
        .name
        .chars()
        .map(|sign| if kept(sign) { sign } else { '-' })
        .take(40)
        .collect();
    let at = stamp.now.format("%Y-%m-%d_%H%M%S");
    let files = |again: u32| -> Vec<PathBuf> {
        let again = if again > 1 { format!("-{again}") } else { String::new() };
        let part = |part| {
            if parts > 1 {
                format!("_{part}-{parts}")
            } else {
                String::new()
            }
        };
        (1..=parts)
            .map(|number| folder.join(format!("{name}_{at}{again}{}.lpk", part(number))))
            .collect()
    };
    let is_free = |files: &Vec<PathBuf>| !files.iter().any(|file| file.exists());
    (1..).map(files).find(is_free).unwrap_or_default()
}
