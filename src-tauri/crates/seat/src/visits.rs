//! Laptops at a seat: lending one, taking its store along, coming home with what was written on it.

use crate::{
    Seat, centres,
    network::neighbour,
    session::{Confirm, SeatState},
};
use office::{
    Refusal, Result,
    store::folder::{Folder, copy, make, put_in_place, sync_inside},
    visits::{
        home::Visit,
        lending::{Lend, LendingLine},
        packing::{LARGEST_FILE, Packed},
        settling::{Settle, Settlement},
    },
};
use serde::{Deserialize, Serialize};
use std::{
    fs,
    path::{Path, PathBuf},
};
use ts_rs::TS;

/// A laptop's store to be made.
#[derive(Clone, Serialize, Deserialize, TS)]
pub struct LendLaptop {
    /// What goes along.
    pub lend: Lend,
    /// A folder on a stick, or on the laptop itself; the store becomes a folder in it.
    pub folder: PathBuf,
}

/// A laptop's store that was made.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct LentLaptop {
    /// As it is written down.
    pub lending: LendingLine,
    /// Where its store lies.
    pub store: PathBuf,
}

/// A package to be written.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct PackVisit {
    /// The folder into which it goes.
    pub folder: PathBuf,
    /// Everything once more, where the office has lost what it had received.
    pub all: bool,
}

/// What a laptop has heard of the office.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct ReceiptsHeard {
    /// Whether there was a receipt for this laptop.
    pub heard: bool,
    /// Where the visit stands.
    pub visit: Visit,
}

impl Seat {
    /// Makes a laptop's store in a new folder named after it.
    ///
    /// # Errors
    /// As [`office::Office::lend`], and [`Refusal::NotFound`] where the folder is not there.
    pub fn lend_laptop(&self, ask: &LendLaptop) -> Result<LentLaptop> {
        if !ask.folder.is_dir() {
            return Err(Refusal::not_found("folder").into());
        }
        let store = centres::new_folder(&ask.folder, &ask.lend.name)?;
        self.lend_to(&ask.lend, store)
    }

    /// As [`Seat::lend_laptop`], in that very folder.
    ///
    /// # Errors
    /// As [`office::Office::lend`].
    pub fn lend_to(&self, lend: &Lend, store: PathBuf) -> Result<LentLaptop> {
        let cost = self.cost;
        let lending = self.at_work(|office, stamp| office.lend(stamp, lend, &store, cost))?;
        Ok(LentLaptop { lending, store })
    }

    /// Copies a store that lies on a stick to this computer, where it can then be opened. What lies on the stick stays.
    ///
    /// # Errors
    /// [`Refusal::StoreMissing`] where there is none, or a fault of the disk; then there is no half copy.
    pub fn take_along(&self, from: &Path) -> Result<SeatState> {
        let folder = Folder::at(from);
        if !folder.database().exists() || !folder.keys().exists() {
            return Err(Refusal::StoreMissing.into());
        }
        let _in_use = folder.lock()?;
        let name = from
            .file_name()
            .map(|name| name.to_string_lossy().into_owned())
            .unwrap_or_default();
        let store = centres::new_folder(&self.stores, &name)?;
        let part = store.with_extension("part");
        if part.exists() {
            fs::remove_dir_all(&part)?;
        }
        fs::create_dir_all(&part)?;
        let to = Folder::at(&part);
        copy(&folder.database(), &to.database())?;
        make(&to.photos())?;
        for (name, _) in folder.pictures()? {
            copy(&folder.photos().join(&name), &to.photos().join(&name))?;
        }
        copy(&folder.keys(), &to.keys())?;
        sync_inside(&to.photos())?;
        sync_inside(&part)?;
        put_in_place(&part, &store)?;
        self.state()
    }

    /// Looks at what a package would bring.
    ///
    /// # Errors
    /// As [`office::Office::preview_visit`].
    pub fn preview_visit(&self, file: &Path) -> Result<Settlement> {
        self.at_work(|office, stamp| office.preview_visit(stamp, file))
    }

    /// Takes a package in.
    ///
    /// # Errors
    /// As [`office::Office::settle_visit`].
    pub fn settle_visit(&self, ask: &Settle) -> Result<Settlement> {
        self.at_work(|office, stamp| {
            let mut settlement = office.settle_visit(stamp, ask)?;
            let store = office.folder().path();
            if neighbour::put_away(store, &ask.file, settlement.receipt.as_deref())? {
                settlement.receipt = None;
            }
            Ok(settlement)
        })
    }

    /// Writes what the office has not received.
    ///
    /// # Errors
    /// As [`office::Office::pack`], and [`Refusal::NotFound`] where the folder is not there.
    pub fn pack_visit(&self, ask: &PackVisit) -> Result<Packed> {
        if !ask.folder.is_dir() {
            return Err(Refusal::not_found("folder").into());
        }
        self.at_work(|office, stamp| office.pack(stamp, &ask.folder, (ask.all, LARGEST_FILE)))
    }

    /// Hears what the office has received: a receipt, or every receipt in a folder.
    ///
    /// # Errors
    /// As [`office::Office::receive_receipt`].
    pub fn receive_receipts(&self, place: &Path) -> Result<ReceiptsHeard> {
        self.at_work(|office, _| {
            let heard = if place.is_dir() {
                office.receive_receipts_in(place)?
            } else {
                office.receive_receipt(place)?;
                true
            };
            let visit = office.visit()?.ok_or(Refusal::NotOnAVisit)?;
            Ok(ReceiptsHeard { heard, visit })
        })
    }

    /// Wipes this laptop's store, once the office has received everything.
    ///
    /// # Errors
    /// [`Refusal::WrongPassword`], [`Refusal::NotReceived`], [`Refusal::NotOnAVisit`], or a fault of the disk.
    pub fn wipe_visit(&self, ask: &Confirm) -> Result<SeatState> {
        let folder = self.at_work(|office, stamp| {
            office.confirm(stamp, &ask.password)?;
            if !office.is_all_received()? {
                return Err(Refusal::NotReceived.into());
            }
            Ok(office.folder().path().to_owned())
        })?;
        self.leave_for_good();
        // The keys go first: without them the rest is noise.
        fs::remove_file(Folder::at(&folder).keys())?;
        fs::remove_dir_all(&folder)?;
        self.state()
    }
}
