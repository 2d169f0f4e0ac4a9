//! The PCs of one office: each holds everything, and they hand each other what the other lacks. Also what a laptop and the
//! office say to each other over the office's own network. The network itself is not known here.

use super::{
    header::{Header, PackageFault, PackageKind},
    home,
    keyring::is_signed,
    lending::DeviceRow,
    package::{self, Writing},
    packing::{pictures_in, write_entries},
    receipts,
};
use crate::{
    Deed, Office, Stamp,
    book::{Vector, exchange::TakenIn},
    ids::DeviceId,
    records,
    refusal::{Refusal, Result, Trouble},
    store::{
        keys::{hex, unhex},
        opening,
    },
    vocabulary::DeviceKind,
};
use chrono::{DateTime, Utc};
use rusqlite::OptionalExtension;
use std::path::Path;
use zeroize::Zeroizing;

/// What a computer says of itself to another of its centre.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Introduction {
    /// Whether it is a laptop on a visit, or a PC of the office.
    pub is_laptop: bool,
    /// The number of the office's store.
    pub centre: String,
    /// The number under which it writes.
    pub replica: i64,
    /// How far it knows each computer.
    pub vector: Vector,
    /// The office's signature under the channel's binding, hexadecimal; of a PC only.
    pub proof: Option<String>,
}

impl Office {
    /// Both halves of this computer's key.
    #[must_use]
    pub fn computer_key(&self) -> (Zeroizing<[u8; 32]>, [u8; 32]) {
        self.keyring.halves()
    }

    /// What this computer says of itself on a channel with that binding.
    ///
    /// # Errors
    /// A fault of the store.
    pub fn introduction(&self, binding: &[u8; 32]) -> Result<Introduction> {
        let home = home::read(&self.store)?;
        Ok(Introduction {
            is_laptop: home.is_some(),
            proof: home.is_none().then(|| hex(&self.keyring.sign_for_the_centre(binding))),
            centre: home.map_or_else(|| self.centre_number.clone(), |home| home.centre),
            replica: self.pen.take().replica,
            vector: self.vector()?,
        })
    }

    /// Whether whoever holds that key and says that of itself is one of ours: a PC of this office, a laptop that it lent,
    /// or, for a laptop, its own office. What was struck off is not.
    ///
    /// # Errors
    /// A fault of the store.
    pub fn trusts(&self, key: &[u8; 32], other: &Introduction, binding: &[u8; 32]) -> Result<bool> {
        if let Some(home) = home::read(&self.store)? {
            let proof = other.proof.as_deref().and_then(unhex);
            let proof: Option<[u8; 64]> = proof.and_then(|proof| proof.try_into().ok());
            let is_home = proof.is_some_and(|proof| is_signed(&home.centre_signs_as, binding, &proof));
            return Ok(!other.is_laptop && other.centre == home.centre && is_home);
        }
        if other.centre != self.centre_number || other.replica == self.pen.take().replica {
            return Ok(false);
        }
        let enrolled: Option<(String, bool)> = self
            .store
            .prepare_cached("SELECT signs_as, revoked_on IS NOT NULL FROM devices WHERE replica = ?1 AND gone = 0")?
            .query_row([other.replica], |row| Ok((row.get(0)?, row.get(1)?)))
            .optional()?;
        Ok(match enrolled {
            Some((_, true)) => false,
            Some((signs_as, false)) => signs_as == hex(key),
            // A PC that holds the office's data key is one of the office, also before its name has gone around.
            None => !other.is_laptop && self.keyring.signs_as_of(other.replica) == hex(key),
        })
    }

    /// Refuses whoever may not decide which computers talk.
    ///
    /// # Errors
    /// [`Refusal::NotAllowed`], or a fault of the store.
    pub fn may_plan_network(&self, stamp: Stamp) -> Result<()> {
        let role = self.read(stamp, |office| Ok(office.role))?;
        if Deed::AddStaff.is_allowed(role) {
            Ok(())
        } else {
            Err(Refusal::NotAllowed {
                deed: Deed::EnrolComputer.word().to_owned(),
            }
            .into())
        }
    }

    /// Writes a copy of the database as it stands, under the same key, where there is no file.
    ///
    /// # Errors
    /// A fault of the store or the disk.
    pub fn copy_database(&self, to: &Path) -> Result<()> {
        Ok(opening::copy_into(&self.store, to)?)
    }

    /// Refuses a file that is no whole package of a laptop of ours.
    ///
    /// # Errors
    /// [`Refusal::Package`], or a fault of the store or the disk.
    pub fn must_be_a_visit(&self, file: &Path) -> Result<()> {
        self.looked_over(file).map(|_| ())
    }

    /// Writes this PC's name into the list of the office's computers, once.
    ///
    /// # Errors
    /// [`Refusal::OnAVisit`], [`Refusal::NotAllowed`], or a fault of the store.
    pub fn enrol_this_computer(&mut self, stamp: Stamp, name: &str) -> Result<()> {
        if self.is_on_a_visit() {
            return Err(Refusal::OnAVisit.into());
        }
        let replica = self.pen.take().replica;
        let id = DeviceId::shared(&replica.to_string());
        if self
            .store
            .prepare_cached("SELECT 1 FROM devices WHERE id = ?1")?
            .exists([id])?
        {
            return Ok(());
        }
        let row = DeviceRow {
            name: name.to_owned(),
            kind: DeviceKind::Office,
            replica,
            signs_as: self.keyring.signs_as(),
            sealed_to: None,
            enrolled_on: Some(stamp.today.to_string()),
        };
        self.write(stamp, Deed::EnrolComputer, |office| {
            office.tell("device", name);
            Ok(records::put_new(office.store, "devices", &id, &row)?)
        })
    }

    /// Writes everything that another PC lacks into a sealed file; says whether there was anything.
    ///
    /// # Errors
    /// A fault of the store or the disk.
    pub fn pack_for(&self, theirs: &Vector, now: DateTime<Utc>, file: &Path) -> Result<bool> {
        let parcel = self.entries_since(theirs)?;
        if parcel.entries.is_empty() {
            return Ok(false);
        }
        let mut writing = Writing::begin(file, &self.keyring.sealed_to())?;
        for name in pictures_in(&parcel) {
            if !self.pictures.holds(&name) {
                continue;
            }
            match self.pictures.get(&name) {
                Ok(Some(bytes)) => writing.picture(&name, &bytes)?,
                // One damaged file must not keep everything else from the others; the check of each store names it.
                Ok(None) | Err(Trouble::Refused(Refusal::Picture { .. })) => {}
                Err(trouble) => return Err(trouble),
            }
        }
        write_entries(&mut writing, &parcel)?;
        let replica = self.pen.take().replica;
        let whose = (DeviceId::shared(&replica.to_string()), replica);
        let header = Header::new(self, PackageKind::Exchange, whose, now);
        writing.finish(header, |head| self.keyring.sign(head))?;
        Ok(true)
    }

    /// Takes in what another PC of the office has handed over: all of it, or nothing.
    ///
    /// # Errors
    /// [`Refusal::Package`], [`Refusal::EntriesMissing`], [`Refusal::Forked`], or a fault of the store or the disk.
    pub fn take_from_neighbour(&mut self, file: &Path, now: DateTime<Utc>) -> Result<TakenIn> {
        let opened = package::open(file, |header| {
            if header.kind != PackageKind::Exchange {
                return PackageFault::NotForHere.refuse();
            }
            if header.centre != self.centre_number {
                return PackageFault::OtherCentre.refuse();
            }
            let revoked = self
                .store
                .prepare_cached("SELECT 1 FROM devices WHERE replica = ?1 AND revoked_on IS NOT NULL AND gone = 0")?
                .exists([header.replica])?;
            if revoked {
                return PackageFault::Revoked.refuse();
            }
            Ok(self.keyring.signs_as_of(header.replica))
        })?;
        let contents = self.pictures.keep_each(|keep| {
            let opens = self.keyring.opens();
            opened.contents(opens, |name, bytes| package::must_be_called(name, &keep(bytes)?))
        })?;
        self.take_in(&contents.parcel, now)
    }

    /// Writes the receipt for the laptop of that number; says whether there is anything to say.
    ///
    /// # Errors
    /// A fault of the store or the disk.
    pub fn receipt_for(&self, replica: i64, stamp: Stamp, file: &Path) -> Result<bool> {
        let device: Option<DeviceId> = self
            .store
            .prepare_cached("SELECT id FROM devices WHERE replica = ?1 AND kind = 'laptop' AND gone = 0")?
            .query_row([replica], |row| row.get(0))
            .optional()?;
        let Some(device) = device else { return Ok(false) };
        if !self.vector()?.contains_key(&replica) {
            return Ok(false);
        }
        receipts::write_for(self, stamp, (device, replica), file)?;
        Ok(true)
    }
}
