//! What is written on a package in clear: where it comes from, for whom, and what it asks for. No personal data.

use crate::{
    Office,
    book::Vector,
    ids::{DeviceId, PackageId},
    refusal::{Refusal, Result},
};
use chrono::{DateTime, SecondsFormat, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The first bytes of every package.
pub(super) const MAGIC: &[u8; 10] = b"LPKVISIT1\n";
/// The newest format that this program writes and reads.
pub(super) const FORMAT: u32 = 1;
/// How long the part in clear is: written before the rest is known, and filled in at the end.
pub(super) const ROOM: usize = 64 * 1024;

/// What a package is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PackageKind {
    /// What a laptop brings home.
    Visit,
    /// What the office says it has received.
    Receipt,
    /// What one PC of the office hands to another.
    Exchange,
}

/// The part in clear; the signature covers it, and through the hash everything else.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Header {
    /// The format.
    pub format: u32,
    /// The oldest format whose readers may read this.
    pub min_reader: u32,
    /// What it is for.
    pub kind: PackageKind,
    /// Its number.
    pub id: PackageId,
    /// The laptop that it comes from, or that a receipt is for.
    pub device: DeviceId,
    /// The number under which that laptop writes.
    pub replica: i64,
    /// The number of the office's store.
    pub centre: String,
    /// The schema it was written under.
    pub schema: i64,
    /// When it was made, as the maker's clock said (RFC 3339, UTC).
    pub made_at: String,
    /// What the reader must know already.
    pub requires: Vector,
    /// The first of the laptop's entries within.
    pub first: i64,
    /// The last of the laptop's entries within; of a receipt, the last one received.
    pub last: i64,
    /// Which part of how many.
    pub part: u32,
    /// How many parts.
    pub parts: u32,
    /// Entries within.
    pub entries: usize,
    /// Pictures within.
    pub pictures: usize,
    /// Length of what follows the signature, in bytes.
    pub length: u64,
    /// BLAKE3 of what follows the signature.
    pub hash: String,
}

/// Why a package is not taken in; a face names it under `refusal-package`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PackageFault {
    /// It is some other file.
    NotAPackage,
    /// Its end is missing.
    Cut,
    /// It is not as it was written.
    Damaged,
    /// Nobody knows the computer that signed it.
    UnknownSender,
    /// The computer that signed it was struck off.
    Revoked,
    /// The signature is not the sender's.
    Forged,
    /// It was made by a newer program.
    Newer,
    /// It belongs to another centre.
    OtherCentre,
    /// It is meant for another computer, or for the laptop and not the office.
    NotForHere,
    /// It changes what laptops may not change.
    NotAllowed,
    /// A former one has to come first.
    Waiting,
}

impl PackageFault {
    pub(super) fn refuse<T>(self) -> Result<T> {
        Err(Refusal::Package { why: self }.into())
    }
}

impl Header {
    /// What every package of this computer says: the only part, about the laptop of that name and number, of nothing yet.
    pub(super) fn new(
        office: &Office,
        kind: PackageKind,
        (device, replica): (DeviceId, i64),
        now: DateTime<Utc>,
    ) -> Self {
        Header {
            format: FORMAT,
            min_reader: FORMAT,
            kind,
            id: PackageId::at(now),
            device,
            replica,
            centre: office.centre_number.clone(),
            schema: office.pen.take().schema,
            made_at: now.to_rfc3339_opts(SecondsFormat::Secs, true),
            requires: Vector::new(),
            first: 0,
            last: 0,
            part: 1,
            parts: 1,
            entries: 0,
            pictures: 0,
            length: 0,
            hash: blake3::hash(&[]).to_hex().to_string(),
        }
    }

    /// The bytes that are signed: the header as it lies in the file.
    pub(super) fn room(&self) -> Result<Vec<u8>> {
        let mut bytes = serde_json::to_vec(self)?;
        if bytes.len() > ROOM {
            return PackageFault::Damaged.refuse();
        }
        bytes.resize(ROOM, b' ');
        Ok(bytes)
    }
}
