//! A laptop's package goes out to a stick, and an office takes it in, while the disk fails.

use crate::{
    bench::Bench,
    scenarios::{Aftermath, Seen, save, saved},
};
use office::{
    Result,
    store::keys::Cost,
    visits::{lending::Lend, settling::Settle},
};
use serde_json::{Value, json};
use std::{
    fs,
    path::{Path, PathBuf},
};
use tests::PASSWORD;

/// Lends a laptop with Siti on it: the store becomes the laptop's, and the office's lies in `office/store`.
pub fn a_laptop(root: &Path) {
    let laptop = root.join("laptop");
    let mut office = Bench::at(root);
    lend(&mut office, &laptop).expect("a laptop");
    office.close();
    fs::create_dir(root.join("office")).expect("a folder");
    fs::rename(root.join("store"), root.join("office/store")).expect("moved");
    fs::rename(laptop, root.join("store")).expect("moved");
}

fn lend(office: &mut Bench, laptop: &Path) -> Result<()> {
    office.open()?;
    let batch = office.ask("edit_batch", json!({ "id": null, "row": {
        "name": "Angkatan 5", "programme": null, "starts_on": "2026-01-05", "departs_on": "2027-02-18", "seats": 25, "note": null } }))?;
    let batch = &batch["line"]["id"];
    let siti = office.person("Siti")?;
    let ask = json!({ "batch": batch, "class": null, "candidates": [siti], "participant": null });
    office.ask("enrol", ask)?;
    let stamp = office.stamp()?;
    let ask = Lend {
        name: "LAPTOP-2".to_owned(),
        holder: stamp.by,
        password: PASSWORD.to_owned(),
        batch: Some(tests::key(batch)),
        event: None,
        photos: false,
        back_by: None,
    };
    office.office()?.lend(stamp, &ask, laptop, Cost::TESTS).map(drop)
}

/// A package of twenty changes lies at hand, and the store is the office's again.
pub fn a_package(root: &Path) {
    a_laptop(root);
    let mut laptop = Bench::at(root);
    laptop.open().expect("the laptop opens");
    for step in 1..=20 {
        save(&mut laptop, step).expect("saved");
    }
    let stamp = laptop.stamp().expect("a stamp");
    let packed = laptop
        .office()
        .and_then(|office| office.pack(stamp, root, (false, u64::MAX)));
    fs::rename(&packed.expect("a package").files[0], root.join("visit.lpk")).expect("moved");
    laptop.close();
    fs::remove_dir_all(root.join("store")).expect("removed");
    fs::rename(root.join("office/store"), root.join("store")).expect("moved");
}

/// Notes something on the laptop, and packs everything.
pub fn pack(bench: &mut Bench, step: u32) -> Result<()> {
    save(bench, step)?;
    let (stamp, out) = (bench.stamp()?, bench.out());
    bench.office()?.pack(stamp, &out, (false, u64::MAX)).map(drop)
}

/// Every package on the stick is one that the office takes.
pub fn packed(bench: &mut Bench, aftermath: &Aftermath) -> Result<Seen> {
    let mut files: Vec<PathBuf> = Vec::new();
    for entry in fs::read_dir(bench.out())? {
        files.push(entry?.path());
    }
    let is_package = |file: &PathBuf| file.extension().is_some_and(|end| end == "lpk");
    if aftermath.tidy && !files.iter().all(is_package) {
        return Ok(Err(format!("left lying about: {files:?}")));
    }
    files.retain(is_package);
    files.sort();
    let mut office = Bench::at(&bench.beside("office"));
    office.open()?;
    let stamp = office.stamp()?;
    for file in &files {
        if let Err(trouble) = office.office()?.preview_visit(stamp, file) {
            return Ok(Err(format!("a bad package: {trouble}")));
        }
    }
    Ok(if files.is_empty() && aftermath.told > 0 {
        Err("a package was told as written and is not there".to_owned())
    } else {
        Ok(aftermath.told)
    })
}

/// Takes the package in.
pub fn settle(bench: &mut Bench, _: u32) -> Result<()> {
    let stamp = bench.stamp()?;
    let ask = Settle {
        file: bench.beside("visit.lpk"),
        choices: Vec::new(),
        prefer: None,
    };
    bench.office()?.settle_visit(stamp, &ask).map(drop)
}

/// All of it is there, or nothing.
pub fn settled(bench: &mut Bench, aftermath: &Aftermath) -> Result<Seen> {
    let noted: Value = bench.group("Siti", "contact")?;
    Ok(match saved(bench, aftermath)? {
        Ok(0) => Ok(0),
        Ok(20) => Ok(1),
        _ => Err(format!("part of a package: {noted}")),
    })
}
