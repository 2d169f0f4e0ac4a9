//! Laptops from the command line: lending one, packing what it wrote, taking it in at home.

use crate::commands::{Answer, Stopped, password};
use clap::{Subcommand, ValueEnum};
use office::{
    Refusal,
    ids::BatchId,
    visits::{
        lending::Lend,
        settling::{Prefer, Settle, Settlement},
    },
};
use seat::Seat;
use serde_json::{Value, json};
use std::path::{Path, PathBuf, absolute};

#[derive(Subcommand)]
pub enum Visit {
    /// Make a laptop's store; its user is whoever signs in here, with the same password.
    Lend {
        /// What the laptop is called.
        #[arg(long)]
        device: String,
        /// The batch that goes along; nobody without it.
        #[arg(long)]
        batch: Option<String>,
        /// Photos too.
        #[arg(long)]
        photos: bool,
        /// The folder of the new store.
        #[arg(long)]
        out: PathBuf,
    },
    /// Write what the office has not received into a file (on the laptop).
    Pack {
        /// The file, or the folder for files with names of their own.
        #[arg(long)]
        out: PathBuf,
        /// Everything once more.
        #[arg(long)]
        all: bool,
    },
    /// Say what a package would bring.
    Preview { file: PathBuf },
    /// Take a package in.
    Settle {
        file: PathBuf,
        /// Which side of every question; without it they stay open.
        #[arg(long)]
        prefer: Option<Side>,
    },
    /// Hear what the office has received (on the laptop).
    Receive {
        /// A receipt, or a folder of them.
        place: PathBuf,
    },
    /// What waits for a decision.
    Questions,
}

#[derive(Clone, Copy, ValueEnum)]
pub enum Side {
    Newest,
    Here,
    Laptop,
}

pub fn run(seat: &Seat, what: &Visit) -> Answer {
    match what {
        Visit::Lend {
            device,
            batch,
            photos,
            out,
        } => lend(seat, device, batch.as_deref(), *photos, out),
        Visit::Pack { out, all } => pack(seat, out, *all),
        Visit::Preview { file } => Ok(told(&seat.preview_visit(file)?)),
        Visit::Settle { file, prefer } => {
            let ask = Settle {
                file: file.clone(),
                choices: Vec::new(),
                prefer: prefer.map(|side| match side {
                    Side::Newest => Prefer::Newest,
                    Side::Here => Prefer::Here,
                    Side::Laptop => Prefer::Laptop,
                }),
            };
            Ok(told(&seat.settle_visit(&ask)?))
        }
        Visit::Receive { place } => {
            Ok(serde_json::to_value(seat.receive_receipts(place)?).map_err(office::Trouble::from)?)
        }
        Visit::Questions => questions(seat),
    }
}

fn lend(seat: &Seat, device: &str, batch: Option<&str>, photos: bool, out: &Path) -> Answer {
    let batch = batch.map(|name| batch_named(seat, name)).transpose()?;
    let holder = seat.at_work(|_, stamp| Ok(stamp.by))?;
    let lend = Lend {
        name: device.to_owned(),
        holder,
        password: password()?,
        batch,
        event: None,
        photos,
        back_by: None,
    };
    let lent = seat.lend_to(&lend, absolute(out)?)?;
    Ok(
        json!({ "store": lent.store, "device": lent.lending.name, "people": lent.lending.people, "lending": lent.lending.id }),
    )
}

fn batch_named(seat: &Seat, name: &str) -> Result<BatchId, Stopped> {
    let batches = seat.at_work(|office, stamp| office.read(stamp, |office| office.list_batches()))?;
    let found = batches
        .into_iter()
        .find(|batch| batch.row.name.as_deref() == Some(name));
    let unknown = || Refusal::NameUnknown {
        what: "batches".to_owned(),
        name: name.to_owned(),
    };
    Ok(found.ok_or_else(unknown)?.id)
}

/// Into a folder under a name that tells laptop and moment, or into one file of the given name.
fn pack(seat: &Seat, out: &Path, all: bool) -> Answer {
    let folder = if out.is_dir() {
        out
    } else {
        out.parent()
            .filter(|folder| !folder.as_os_str().is_empty())
            .unwrap_or(Path::new("."))
    };
    let mut packed = seat.pack_visit(&seat::visits::PackVisit {
        folder: folder.to_owned(),
        all,
    })?;
    if let ([file], false) = (packed.files.as_mut_slice(), out.is_dir()) {
        std::fs::rename(&*file, out)?;
        *file = out.to_owned();
    }
    Ok(
        json!({ "files": packed.files, "people": packed.people, "entries": packed.entries, "pictures": packed.pictures, "bytes": packed.bytes }),
    )
}

/// What two computers left open, the proposed version first.
fn questions(seat: &Seat) -> Answer {
    let open = seat.at_work(|office, _| office.questions())?;
    let told = open.iter().map(|question| {
        let versions = question.versions.iter().map(|version| {
            let value: Value = serde_json::from_str(&version.value).unwrap_or_default();
            json!({ "by": version.by, "device": version.device, "withdrawn": version.withdrawn, "value": value })
        });
        json!({ "table": question.tbl, "row": question.key, "group": question.group, "versions": versions.collect::<Vec<_>>() })
    });
    Ok(told.collect())
}

fn told(settlement: &Settlement) -> Value {
    json!({
        "new": settlement.new, "changed": settlement.changed, "same": settlement.same,
        "possible_same_person": settlement.possible_same_person, "conflicts": settlement.conflicts,
        "refused": settlement.refused, "already_settled": settlement.already_settled,
        "pictures": settlement.pictures, "clock_off_hours": settlement.clock_off_hours, "receipt": settlement.receipt,
    })
}
