//! What the office has received of a laptop, signed, on its way back. Nothing on a laptop is wiped before.

use super::{
    header::{Header, PackageFault, PackageKind},
    home::{self, Visit},
    package,
};
use crate::{
    Office, Stamp,
    book::exchange,
    ids::DeviceId,
    refusal::{Refusal, Result, Trouble},
};
use std::path::{Path, PathBuf};

/// Writes the receipt beside the package; nothing where that folder may not be written to.
pub(super) fn write(office: &Office, stamp: Stamp, package: &Path, sent: &Header) -> Result<Option<PathBuf>> {
    let stem = package
        .file_stem()
        .map(|stem| stem.to_string_lossy().into_owned())
        .unwrap_or_default();
    let path = package.with_file_name(format!("{stem}_diterima.lpk"));
    match write_for(office, stamp, (sent.device, sent.replica), &path) {
        Ok(()) => Ok(Some(path)),
        // What was taken in is taken in; the receipt can be asked for again.
        Err(Trouble::Fault(_)) => Ok(None),
        Err(refused) => Err(refused),
    }
}

/// Writes the receipt for a laptop: how far the office knows what it wrote.
pub(super) fn write_for(office: &Office, stamp: Stamp, (device, replica): (DeviceId, i64), file: &Path) -> Result<()> {
    let known = exchange::vector(&office.store)?;
    let header = Header {
        first: 1,
        last: known.get(&replica).copied().unwrap_or(0),
        ..Header::new(office, PackageKind::Receipt, (device, replica), stamp.now)
    };
    package::write_bare(file, &header, |head| office.keyring.sign_for_the_centre(head))
}

impl Office {
    /// Hears on a laptop what the office has received.
    ///
    /// # Errors
    /// [`Refusal::NotOnAVisit`], [`Refusal::Package`], or a fault of the store or the disk.
    pub fn receive_receipt(&mut self, file: &Path) -> Result<Visit> {
        let mut home = home::read(&self.store)?.ok_or(Refusal::NotOnAVisit)?;
        let header = package::open(file, |header| {
            if header.kind != PackageKind::Receipt || header.device != home.device {
                return PackageFault::NotForHere.refuse();
            }
            if header.centre != home.centre {
                return PackageFault::OtherCentre.refuse();
            }
            Ok(home.centre_signs_as.clone())
        })?
        .header;
        if header.last > home.received {
            home.received = header.last;
            home::write(&self.store, &home)?;
        }
        Ok(self.visit()?.ok_or(Refusal::NotOnAVisit)?)
    }

    /// Hears every receipt for this laptop that lies in a folder; says whether there was one.
    ///
    /// # Errors
    /// [`Refusal::NotOnAVisit`], or a fault of the store or the disk.
    pub fn receive_receipts_in(&mut self, folder: &Path) -> Result<bool> {
        let mut heard = false;
        for entry in std::fs::read_dir(folder)? {
            let path = entry?.path();
            if path.extension().is_some_and(|ending| ending == "lpk") {
                match self.receive_receipt(&path) {
                    Ok(_) => heard = true,
                    Err(Trouble::Refused(Refusal::Package { .. })) => {}
                    Err(trouble) => return Err(trouble),
                }
            }
        }
        Ok(heard)
    }

    /// Whether the office has said that it received everything; only then may a laptop's store be wiped.
    ///
    /// # Errors
    /// [`Refusal::NotOnAVisit`], or a fault of the store.
    pub fn is_all_received(&self) -> Result<bool> {
        let visit = self.visit()?.ok_or(Refusal::NotOnAVisit)?;
        Ok(visit.deeds_waiting == 0)
    }
}
