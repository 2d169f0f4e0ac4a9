//! What an office does while the disk fails: each scenario is a few steps, and one look at what came of them.
//!
//! A step that was told as done must be found again; the one that was being done is wholly there or not at all. To add a
//! scenario, add its line to [`SCENARIOS`] and the functions that it names.

use crate::{
    backups,
    bench::{Bench, password},
    packages,
};
use office::{
    Deed, Result,
    book::{Parcel, Vector},
    export::{
        table::{Column, Kind, Table},
        xlsx,
    },
    import::{book, reading, sheet::Cell},
    store::{
        folder::{Folder, write_whole},
        keys::KeyFile,
    },
    vocabulary::Role,
};
use serde_json::json;
use std::{fs, path::Path};
use tests::{PASSWORD, Story, found, today};

/// Something that an office does, step by step.
pub struct Scenario {
    /// What it is called on the command line.
    pub name: &'static str,
    /// How many steps it has.
    pub steps: u32,
    /// What lies there before: the folder holds `store`, with the common beginning, and an empty `out`.
    pub before: fn(&Path),
    /// Opens what the steps need.
    pub open: fn(&mut Bench) -> Result<()>,
    /// Does one step, counted from 1.
    pub step: fn(&mut Bench, u32) -> Result<()>,
    /// How many steps are found afterwards; something in between is told as a sentence.
    pub seen: fn(&mut Bench, &Aftermath) -> Result<Seen>,
}

/// How many steps are found, or what is found instead.
pub type Seen = std::result::Result<u32, String>;

/// What is known of a run when its results are looked at.
pub struct Aftermath {
    /// Steps that were told as done.
    pub told: u32,
    /// The program lived on and had no reason to leave half-done work behind.
    pub tidy: bool,
}

/// Every scenario.
pub const SCENARIOS: &[Scenario] = &[
    scenario("save", 6, nothing, save, saved),
    scenario("import", 2, nothing, import, imported),
    scenario("photo", 3, nothing, photo, photos),
    scenario("export", 3, a_good_export, export, exported),
    scenario("password", 3, nothing, change_password, passwords),
    scenario("staff", 2, nothing, add_staff, staff),
    scenario("meeting", 1, a_parcel, take_in, taken_in),
    scenario("pack", 2, packages::a_laptop, packages::pack, packages::packed),
    scenario("settle", 1, packages::a_package, packages::settle, packages::settled),
    scenario("backup", 1, backups::two_backups, backups::backup, backups::backed_up),
    Scenario {
        open: backups::mended,
        ..scenario("restore", 2, backups::a_backup, backups::restore, backups::restored)
    },
    Scenario {
        open: not_open,
        ..scenario("founding", 1, no_store, found_office, founded)
    },
    Scenario {
        open: not_open,
        ..scenario("upgrade", 1, an_old_store, Bench::be_open_at, opened)
    },
];

const fn scenario(
    name: &'static str,
    steps: u32,
    before: fn(&Path),
    step: fn(&mut Bench, u32) -> Result<()>,
    seen: fn(&mut Bench, &Aftermath) -> Result<Seen>,
) -> Scenario {
    Scenario {
        name,
        steps,
        before,
        open: Bench::be_open,
        step,
        seen,
    }
}

/// The common beginning: an office with two people.
pub fn common(root: &Path) {
    let mut story = Story::new();
    story.candidate("Siti Rahmawati");
    story.candidate("Budi Santoso");
    let Story { office, folder, .. } = story;
    drop(office);
    let (from, to) = (Folder::at(folder.path()), Folder::at(&root.join("store")));
    fs::create_dir_all(to.path()).expect("a folder");
    fs::create_dir_all(root.join("out")).expect("a folder");
    fs::copy(from.database(), to.database()).expect("the database");
    fs::copy(from.keys(), to.keys()).expect("the keys");
}

fn nothing(_: &Path) {}

fn not_open(_: &mut Bench) -> Result<()> {
    Ok(())
}

// ── a normal save ───────────────────────────────────────────────────────────────────────────────────────────────────

fn contact(step: u32) -> serde_json::Value {
    json!({ "phone": format!("+62812{step:07}"), "phone_typed": format!("0812{step:07}"), "email": format!("siti{step}@contoh.id") })
}

pub fn save(bench: &mut Bench, step: u32) -> Result<()> {
    let candidate = bench.person("Siti")?;
    let ask = json!({ "candidate": candidate, "groups": { "contact": contact(step) } });
    bench.ask("edit_candidate", ask).map(drop)
}

pub fn saved(bench: &mut Bench, _: &Aftermath) -> Result<Seen> {
    let found = bench.group("Siti", "contact")?;
    let Some(phone) = found["phone"].as_str() else {
        return Ok(Ok(0));
    };
    let step = phone.trim_start_matches("+62812").parse().unwrap_or(0);
    Ok(if found["email"] == contact(step)["email"] {
        Ok(step)
    } else {
        Err(format!("half a contact: {found}"))
    })
}

// ── an import, taken back ───────────────────────────────────────────────────────────────────────────────────────────

const LISTED: u64 = 40;

fn import(bench: &mut Bench, step: u32) -> Result<()> {
    if step == 2 {
        return bench.ask("undo", json!(null)).map(drop);
    }
    let mut text = "Nama;No HP;Alamat\n".to_owned();
    for number in 0..LISTED {
        text += &format!("Daftar Nomor {number};0813{number:07};Jalan Veteran {number}\n");
    }
    let list = book::open(text.as_bytes()).expect("a list");
    let (sheet, header) = list.likeliest().expect("a header");
    let preview = reading::read(sheet, header.row, &header.mapping(), today()).expect("a mapping");
    let people: Vec<_> = preview.sound().map(|row| &row.person).collect();
    let stamp = bench.stamp()?;
    bench.office()?.take_list(stamp, "daftar.csv", &people, None).map(drop)
}

fn imported(bench: &mut Bench, _: &Aftermath) -> Result<Seen> {
    let found = (bench.people("Daftar", false)?, bench.people("Daftar", true)?);
    Ok(match found {
        (0, 0) => Ok(0),
        (LISTED, 0) => Ok(1),
        (0, LISTED) => Ok(2),
        (there, withdrawn) => Err(format!("{there} of the list and {withdrawn} withdrawn")),
    })
}

// ── photos: two people, and the same picture twice ──────────────────────────────────────────────────────────────────

fn picture(number: u8) -> Vec<u8> {
    (0..40_000_u32).map(|at| (at % 251) as u8 ^ number).collect()
}

const PHOTOS: [(&str, u8); 3] = [("Siti", 1), ("Budi", 1), ("Siti", 2)];

fn photo(bench: &mut Bench, step: u32) -> Result<()> {
    let (name, number) = PHOTOS[step as usize - 1];
    let candidate = bench.person(name)?;
    let stamp = bench.stamp()?;
    let picture = picture(number);
    bench
        .office()?
        .write(stamp, Deed::KeepPhoto, |office| office.keep_photo(candidate, &picture))
}

fn photos(bench: &mut Bench, _: &Aftermath) -> Result<Seen> {
    let mut found = Vec::new();
    for name in ["Siti", "Budi"] {
        let candidate = bench.person(name)?;
        let stamp = bench.stamp()?;
        let held = bench.office()?.read(stamp, |office| office.photo_of(candidate))?;
        found.push(held.map(|held| (1..=2).find(|number| picture(*number) == held)));
    }
    Ok(match found.as_slice() {
        [None, None] => Ok(0),
        [Some(Some(1)), None] => Ok(1),
        [Some(Some(1)), Some(Some(1))] => Ok(2),
        [Some(Some(2)), Some(Some(1))] => Ok(3),
        other => Err(format!("these pictures: {other:?}")),
    })
}

// ── a workbook that takes the place of an older one ─────────────────────────────────────────────────────────────────

const WORKBOOK: &str = "Daftar calon.xlsx";

fn workbook(people: u32) -> Vec<u8> {
    let table = Table {
        title: "Daftar".to_owned(),
        columns: vec![Column {
            header: "Nama".to_owned(),
            kind: Kind::Text,
        }],
        rows: (0..=people)
            .map(|number| vec![Cell::Text(format!("Nomor {number}"))])
            .collect(),
    };
    xlsx::write(&table, today()).expect("a workbook")
}

fn a_good_export(root: &Path) {
    fs::write(root.join("out").join(WORKBOOK), workbook(0)).expect("written");
}

fn export(bench: &mut Bench, step: u32) -> Result<()> {
    write_whole(&bench.out().join(WORKBOOK), &workbook(step))
}

fn exported(bench: &mut Bench, aftermath: &Aftermath) -> Result<Seen> {
    let mut names: Vec<String> = Vec::new();
    for entry in fs::read_dir(bench.out())? {
        names.push(entry?.file_name().to_string_lossy().into_owned());
    }
    if aftermath.tidy && names != [WORKBOOK] {
        return Ok(Err(format!("left lying about: {names:?}")));
    }
    let bytes = fs::read(bench.out().join(WORKBOOK))?;
    Ok(match book::open(&bytes) {
        Ok(book) => Ok(book.sheets[0].rows.len() as u32 - 2),
        Err(why) => Err(format!("a bad workbook of {} bytes: {why:?}", bytes.len())),
    })
}

// ── passwords and people who work here ──────────────────────────────────────────────────────────────────────────────

fn change_password(bench: &mut Bench, step: u32) -> Result<()> {
    // A disk that fails after the new file has its name leaves the new password, and says that it failed.
    if bench.passwords()? == [password(step)] {
        return Ok(());
    }
    let stamp = bench.stamp()?;
    bench
        .office()?
        .change_password(stamp, &password(step - 1), &password(step))
}

fn passwords(bench: &mut Bench, _: &Aftermath) -> Result<Seen> {
    let opens = bench.passwords()?;
    Ok(match opens.as_slice() {
        [one] => Ok((0..9).find(|changes| password(*changes) == *one).unwrap_or(9)),
        many => Err(format!("{} passwords open the store", many.len())),
    })
}

fn add_staff(bench: &mut Bench, step: u32) -> Result<()> {
    let stamp = bench.stamp()?;
    let (office, key) = bench.office_and_key()?;
    let ask = office::staff::AddStaff {
        name: format!("Guru {step}"),
        username: format!("guru{step}"),
        role: Role::Teacher,
        password: PASSWORD.to_owned(),
    };
    office.add_staff(stamp, &key, &ask).map(drop)
}

fn staff(bench: &mut Bench, _: &Aftermath) -> Result<Seen> {
    let stamp = bench.stamp()?;
    let keys = KeyFile::read(&Folder::at(&bench.store()))?;
    let lines = bench.office()?.read(stamp, |office| office.list_staff())?;
    let teachers: Vec<&str> = lines
        .iter()
        .map(|line| line.member.username.as_str())
        .filter(|name| name.starts_with("guru"))
        .collect();
    Ok(match teachers.iter().find(|name| keys.open(name, PASSWORD).is_err()) {
        None => Ok(teachers.len() as u32),
        Some(name) => Err(format!("{name} works here and cannot sign in")),
    })
}

// ── what another computer sent ──────────────────────────────────────────────────────────────────────────────────────

fn a_parcel(root: &Path) {
    let other = root.join("other");
    fs::create_dir_all(other.join("store")).expect("a folder");
    let (from, to) = (Folder::at(&root.join("store")), Folder::at(&other.join("store")));
    fs::copy(from.database(), to.database()).expect("the database");
    let mut keys = KeyFile::read(&from).expect("keys");
    keys.replica = 0;
    keys.write(&to).expect("keys");
    let mut there = Bench::at(&other);
    there.open().expect("it opens");
    for step in 1..=20 {
        save(&mut there, step).expect("saved");
    }
    let parcel = there
        .office()
        .and_then(|office| office.entries_since(&Vector::default()));
    fs::write(
        root.join("parcel.json"),
        serde_json::to_vec(&parcel.expect("a parcel")).expect("text"),
    )
    .expect("written");
    there.close();
    fs::remove_dir_all(other).expect("removed");
}

fn take_in(bench: &mut Bench, _: u32) -> Result<()> {
    let parcel: Parcel = serde_json::from_slice(&fs::read(bench.beside("parcel.json"))?)?;
    let now = bench.stamp()?.now;
    bench.office()?.take_in(&parcel, now).map(drop)
}

fn taken_in(bench: &mut Bench, aftermath: &Aftermath) -> Result<Seen> {
    Ok(match saved(bench, aftermath)? {
        Ok(0) => Ok(0),
        Ok(20) => Ok(1),
        other => Err(format!("part of a parcel: {other:?}")),
    })
}

// ── making a store, and bringing an old one up to date ──────────────────────────────────────────────────────────────

fn no_store(root: &Path) {
    fs::remove_dir_all(root.join("store")).expect("removed");
}

fn found_office(bench: &mut Bench, _: u32) -> Result<()> {
    found(&bench.store(), "PC-1").map(drop)
}

/// Founding that was cut off must be possible again in the same place: nobody would know what to do about it.
fn founded(bench: &mut Bench, _: &Aftermath) -> Result<Seen> {
    let whole = Folder::at(&bench.store()).keys().exists();
    if !whole {
        found_office(bench, 1)?;
    }
    bench.open()?;
    let stamp = bench.stamp()?;
    let centre = bench.office()?.read(stamp, |office| office.centre())?;
    Ok(match centre.name.as_deref() {
        Some("LPK Bekal Banua") => Ok(u32::from(whole)),
        other => Err(format!("the centre is called {other:?}")),
    })
}

fn an_old_store(root: &Path) {
    let old = Path::new(env!("CARGO_MANIFEST_DIR")).join("released/002");
    for file in ["bekal.db", "keys.json"] {
        fs::copy(old.join(file), root.join("store").join(file)).expect("copied");
    }
}

impl Bench {
    fn be_open_at(&mut self, _: u32) -> Result<()> {
        self.be_open()
    }
}

fn opened(bench: &mut Bench, aftermath: &Aftermath) -> Result<Seen> {
    bench.be_open()?;
    Ok(match bench.people("", false)? {
        0 => Err("nobody is left of the old store".to_owned()),
        _ => Ok(aftermath.told),
    })
}
