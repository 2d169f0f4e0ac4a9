//! Files that are not what they say: damaged on the stick, put together from two, forged by whoever found a laptop, brought
//! twice or too late. Each is refused for its own reason or recognised, and leaves no trace: not in the store, not among the
//! photos, not on the stick.

use crate::{
    meeting::{is_sound, refusal},
    visits::{ON_THE_ROAD, Outing, lend},
};
use ed25519_dalek::{Signer, SigningKey};
use office::{
    Deed, Refusal,
    store::{folder::Folder, keys::KeyFile},
    visits::header::PackageFault::{
        self, Cut, Damaged, Forged, Newer, NotAPackage, NotForHere, OtherCentre, Revoked, UnknownSender, Waiting,
    },
};
use rusqlite::{Connection, types::Value as Cell};
use serde_json::{Value, json};
use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};
use tempfile::TempDir;
use tests::{PASSWORD, Story};

/// The first bytes of every package, and the length of what follows in clear.
const MAGIC: usize = 10;
/// Where the part in clear begins, where it ends, and where what is sealed begins.
const CLEAR: usize = 14;
const SIGNATURE: usize = CLEAR + 64 * 1024;
const SEALED: usize = SIGNATURE + 64;

/// An office that looks at one file after the other, and is held to have changed in nothing.
struct Desk {
    outing: Outing,
    /// Another pair of eyes on the same store: it sees whether anything at all was written.
    beside: Connection,
    before: Trace,
    tried: u32,
}

/// Everything that a file may leave behind.
#[derive(PartialEq)]
struct Trace {
    version: i64,
    photos: Vec<PathBuf>,
    stick: Vec<PathBuf>,
}

impl Desk {
    fn new(outing: Outing) -> Self {
        let folder = outing.office.office.folder();
        let key = KeyFile::read(folder)
            .and_then(|keys| keys.open("rina", PASSWORD))
            .expect("the key")
            .key;
        let beside = Connection::open(folder.database()).expect("the store");
        beside.execute_batch(&key.pragma()).expect("its key");
        let before = Trace {
            version: 0,
            photos: Vec::new(),
            stick: Vec::new(),
        };
        let mut desk = Desk {
            outing,
            beside,
            before,
            tried: 0,
        };
        desk.begin();
        desk
    }

    /// From here on nothing changes.
    fn begin(&mut self) {
        self.before = self.trace();
    }

    fn trace(&self) -> Trace {
        let version = self.beside.pragma_query_value(None, "data_version", |row| row.get(0));
        Trace {
            version: version.expect("a version"),
            photos: below(&self.outing.office.office.folder().photos()),
            stick: below(self.outing.stick.path()),
        }
    }

    /// Every row of every table.
    fn dump(&self) -> BTreeMap<String, Vec<String>> {
        let tables = column(&self.beside, "SELECT name FROM sqlite_schema WHERE type = 'table'");
        let rows = |table: String| {
            let mut statement = self.beside.prepare(&format!("SELECT * FROM {table}")).expect("a table");
            let width = statement.column_count();
            let rows = statement.query_map([], |row| {
                let cells: rusqlite::Result<Vec<Cell>> = (0..width).map(|place| row.get(place)).collect();
                Ok(format!("{:?}", cells?))
            });
            let rows = rows.expect("rows").map(|row| row.expect("a row")).collect();
            (table, rows)
        };
        tables.into_iter().map(rows).collect()
    }

    /// A file of these bytes, put on the stick, is refused for one of these reasons.
    fn refuses(&mut self, what: &str, bytes: &[u8], why: &[PackageFault]) {
        let file = self.outing.stick.path().join("berkas.lpk");
        fs::write(&file, bytes).expect("written");
        self.before.stick = below(self.outing.stick.path());
        self.refuses_file(what, &file, why);
        fs::remove_file(&file).expect("removed");
        self.before.stick = below(self.outing.stick.path());
    }

    /// A file that lies somewhere is refused, by a look and by whoever takes it in without one.
    fn refuses_file(&mut self, what: &str, file: &Path, why: &[PackageFault]) {
        let folder = file.parent().expect("a folder");
        let lay_there = below(folder);
        let answers = [
            ("a look", refusal(self.outing.preview(file))),
            ("taking it in", refusal(self.outing.settle(file, None))),
        ];
        for (how, answer) in answers {
            let Refusal::Package { why: told } = answer else {
                panic!("{what}, {how}: {answer:?}");
            };
            assert!(
                why.contains(&told),
                "{what}, {how}: told {told:?}, which should be {why:?}"
            );
        }
        self.left_nothing(what);
        assert_eq!(below(folder), lay_there, "{what} left something beside itself");
        self.tried += 1;
    }

    /// A file that is all known is recognised; the laptop gets its receipt again.
    fn recognises(&mut self, what: &str, file: &Path) {
        assert!(self.outing.preview(file).expect("a look").already_settled, "{what}");
        let settled = self.outing.settle(file, None).expect("recognised");
        assert!(
            settled.already_settled && settled.new == 0 && settled.changed == 0,
            "{what}"
        );
        fs::remove_file(settled.receipt.expect("a receipt")).expect("removed");
        self.left_nothing(what);
        self.tried += 1;
    }

    fn left_nothing(&self, what: &str) {
        let now = self.trace();
        assert_eq!(now.version, self.before.version, "{what} wrote to the store");
        assert_eq!(now.photos, self.before.photos, "{what} left a photo");
        assert_eq!(now.stick, self.before.stick, "{what} left something on the stick");
    }
}

fn column(store: &Connection, sql: &str) -> Vec<String> {
    let mut statement = store.prepare(sql).expect("a question");
    let rows = statement.query_map([], |row| row.get(0)).expect("rows");
    rows.map(|row| row.expect("a row")).collect()
}

/// Every file in a folder, and in those within, but for a store that lies there.
fn below(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).into_iter().flatten() {
        let path = entry.expect("an entry").path();
        if Folder::at(&path).holds_a_store() {
            continue;
        }
        if path.is_dir() {
            found.extend(below(&path));
        } else {
            found.push(path);
        }
    }
    found.sort();
    found
}

/// Who can sign: a computer's own key, as its store holds it.
fn pen(story: &Story, password: &str) -> SigningKey {
    let keys = KeyFile::read(&Folder::at(story.folder.path())).expect("keys");
    let pragma = keys.open("rina", password).expect("the key").key.pragma();
    let digits = pragma.split('\'').nth(1).expect("the key in digits");
    let key = blake3::Hash::from_hex(digits).expect("a key");
    let computers = blake3::derive_key("bekal computers: sign", key.as_bytes());
    SigningKey::from_bytes(blake3::keyed_hash(&computers, &keys.replica.to_le_bytes()).as_bytes())
}

/// A package whose header says something else, signed anew.
fn rewritten(bytes: &[u8], pen: &SigningKey, changes: &Value) -> Vec<u8> {
    let mut header: Value = serde_json::from_slice(&bytes[CLEAR..SIGNATURE]).expect("a header");
    for (field, value) in changes.as_object().expect("changes") {
        header[field] = value.clone();
    }
    let mut room = serde_json::to_vec(&header).expect("text");
    room.resize(SIGNATURE - CLEAR, b' ');
    let head = [&bytes[..CLEAR], &room].concat();
    let signature = pen.sign(&head).to_bytes();
    [&head, &signature[..], &bytes[SEALED..]].concat()
}

fn header(bytes: &[u8]) -> Value {
    serde_json::from_slice(&bytes[CLEAR..SIGNATURE]).expect("a header")
}

/// What is sealed in one file under the header of another, which is signed for it.
fn sealed_anew(clear: &[u8], sealed: &[u8], pen: &SigningKey) -> Vec<u8> {
    let sealed = &sealed[SEALED..];
    let put_together = [&clear[..SEALED], sealed].concat();
    let changes = json!({ "length": sealed.len(), "hash": blake3::hash(sealed).to_hex().to_string() });
    rewritten(&put_together, pen, &changes)
}

fn flipped(bytes: &[u8], at: usize) -> Vec<u8> {
    let mut other = bytes.to_vec();
    other[at] ^= 0x40;
    other
}

/// So many places from one to another, evenly spread.
fn places(from: usize, to: usize, many: usize) -> impl Iterator<Item = usize> {
    (0..many).map(move |step| from + step * (to - from) / many)
}

/// Parts of a package with three pictures, in a folder of their own.
fn in_parts(outing: &mut Outing, folder: &Path) -> Vec<PathBuf> {
    fs::create_dir_all(folder).expect("a folder");
    let stamp = outing.laptop.stamp();
    let packed = outing.laptop.office.pack(stamp, folder, (false, 1)).expect("packages");
    assert_eq!(packed.files.len(), 3);
    packed.files
}

/// Some files together in a new folder, under plain names.
fn together(folder: &Path, files: &[&PathBuf]) -> Vec<PathBuf> {
    fs::create_dir_all(folder).expect("a folder");
    let copy = |(number, file): (usize, &&PathBuf)| {
        let to = folder.join(format!("bagian-{number}.lpk"));
        fs::copy(file, &to).expect("copied");
        to
    };
    files.iter().enumerate().map(copy).collect()
}

#[test]
fn no_file_that_is_not_what_it_says_leaves_a_trace() {
    let mut outing = Outing::new();
    outing.laptop.candidate("Siti Rahmawati");
    let first = outing.pack();
    outing.laptop.candidate("Dewi Safitri");
    let second = outing.pack();
    let (_, mut other_laptop) = lend(&mut outing.office, &outing.stick, None);
    other_laptop.candidate("Bayu Anwar");
    let stamp = other_laptop.stamp();
    let packed = other_laptop
        .office
        .pack(stamp, other_laptop.folder.path(), (false, u64::MAX));
    let others = packed.expect("a package").files.remove(0);
    let mut foreign = Outing::new();
    foreign.laptop.candidate("Ketut Lestari");
    let from_abroad = foreign.pack();

    let mut desk = Desk::new(outing);
    let before = desk.dump();
    let read = |file: &PathBuf| fs::read(file).expect("a package");
    let (one, two, of_other, of_foreign) = (read(&first), read(&second), read(&others), read(&from_abroad));

    damaged(&mut desk, &one);
    swapped(&mut desk, &one, &two, &of_other);
    let laptop = pen(&desk.outing.laptop, ON_THE_ROAD);
    let pens = Pens {
        other: pen(&other_laptop, ON_THE_ROAD),
        foreign: pen(&foreign.laptop, ON_THE_ROAD),
        stranger: SigningKey::from_bytes(&[7; 32]),
        laptop,
    };
    forged(&mut desk, &one, &of_other, &pens);
    came_from_abroad(&mut desk, &one, &of_foreign, &pens);
    of_other_formats(&mut desk, &one, &pens);
    in_parts_that_do_not_fit(&mut desk);
    assert!(desk.dump() == before, "not one row has changed");

    came_again(&mut desk, &first, &second, &two, &pens);
    was_struck_off(&mut desk, &[&first, &second]);
    assert!(desk.tried >= 150, "{} files", desk.tried);

    // After all that, an honest laptop comes home as if nothing had been.
    let settled = desk.outing.settle(&others, None).expect("settled");
    assert_eq!(settled.new, 1);
    is_sound(&mut desk.outing.office);
}

struct Pens {
    laptop: SigningKey,
    other: SigningKey,
    foreign: SigningKey,
    stranger: SigningKey,
}

/// A stick that was pulled out, a worn one, a bad copy.
fn damaged(desk: &mut Desk, whole: &[u8]) {
    let said = whole[CLEAR..SIGNATURE].trim_ascii_end().len();
    let regions: [(&str, usize, usize, usize, &[PackageFault]); 6] = [
        ("its first bytes", 0, MAGIC, MAGIC, &[NotAPackage]),
        ("its length", MAGIC, CLEAR, 4, &[Damaged, NotAPackage]),
        (
            "what it says",
            CLEAR,
            CLEAR + said,
            32,
            &[Damaged, Forged, UnknownSender, OtherCentre, NotForHere, Newer],
        ),
        ("the room after it", CLEAR + said, SIGNATURE, 8, &[Damaged]),
        ("the signature", SIGNATURE, SEALED, 16, &[Forged]),
        ("what is sealed", SEALED, whole.len(), 30, &[Damaged]),
    ];
    for (what, from, to, many, why) in regions {
        for at in places(from, to, many) {
            desk.refuses(&format!("a bit of {what} at {at}"), &flipped(whole, at), why);
        }
    }
    for keep in [0, 1, MAGIC - 1] {
        desk.refuses(&format!("cut at {keep}"), &whole[..keep], &[NotAPackage]);
    }
    let cuts = [
        MAGIC,
        CLEAR,
        CLEAR + said,
        SIGNATURE,
        SIGNATURE + 63,
        SEALED,
        SEALED + 1,
        (SEALED + whole.len()) / 2,
        whole.len() - 1,
    ];
    for keep in cuts {
        desk.refuses(&format!("cut at {keep}"), &whole[..keep], &[Cut]);
    }
    for more in [1, 100, 70_000] {
        let longer = [whole, &vec![7; more]].concat();
        desk.refuses(&format!("{more} bytes behind its end"), &longer, &[Damaged]);
    }
    let sealed = whole.len() - SEALED;
    let mut turned = whole.to_vec();
    turned[SEALED..].rotate_left(sealed / 2);
    desk.refuses("two halves in the other order", &turned, &[Damaged]);
    let mut blank = whole.to_vec();
    blank[SEALED + sealed / 2..].fill(0);
    desk.refuses("an end that reads as nothing", &blank, &[Damaged]);
    desk.refuses("a list of people", b"Nama;No HP\nSiti;0812\n", &[NotAPackage]);
}

/// Put together from two that are each as they should be.
fn swapped(desk: &mut Desk, one: &[u8], two: &[u8], of_other: &[u8]) {
    let all = [
        ("the first", one),
        ("the second", two),
        ("the other laptop's", of_other),
    ];
    for (clear_name, clear) in all {
        for (sealed_name, sealed) in all {
            if clear == sealed {
                continue;
            }
            let what = |of: &str| format!("{of} of {clear_name} with the rest of {sealed_name}");
            let bytes = [&clear[..SEALED], &sealed[SEALED..]].concat();
            desk.refuses(&what("header and signature"), &bytes, &[Damaged, Cut]);
            let bytes = [&clear[..SIGNATURE], &sealed[SIGNATURE..]].concat();
            desk.refuses(&what("header"), &bytes, &[Forged]);
            let bytes = [&sealed[..SIGNATURE], &clear[SIGNATURE..SEALED], &sealed[SEALED..]].concat();
            desk.refuses(&what("signature"), &bytes, &[Forged]);
        }
    }
}

/// Written by whoever holds a laptop, or has only seen one of its packages.
fn forged(desk: &mut Desk, one: &[u8], of_other: &[u8], pens: &Pens) {
    let same = json!({});
    let file = desk.outing.stick.path().join("sama.lpk");
    fs::write(&file, rewritten(one, &pens.laptop, &same)).expect("written");
    let looked = desk
        .outing
        .preview(&file)
        .expect("the laptop's pen signs as the laptop does");
    assert_eq!(looked.new, 1);
    fs::remove_file(&file).expect("removed");

    for (whose, pen) in [
        ("nobody enrolled", &pens.stranger),
        ("another laptop", &pens.other),
        ("another centre's laptop", &pens.foreign),
    ] {
        desk.refuses(&format!("signed by {whose}"), &rewritten(one, pen, &same), &[Forged]);
    }
    let mut unsigned = one.to_vec();
    unsigned[SIGNATURE..SEALED].fill(0);
    desk.refuses("not signed at all", &unsigned, &[Forged]);

    let mut refuses = |what: &str, changes: Value, why: PackageFault| {
        desk.refuses(what, &rewritten(one, &pens.laptop, &changes), &[why]);
    };
    let (mine, others) = (header(one), header(of_other));
    let unknown = "0199c2a0-0000-7000-8000-000000000000";
    refuses(
        "claims the other laptop's number",
        json!({ "replica": others["replica"] }),
        Forged,
    );
    refuses("claims no number", json!({ "replica": 0 }), Forged);
    refuses("claims a number of nobody", json!({ "replica": 77 }), Forged);
    refuses(
        "claims to be the other laptop",
        json!({ "device": others["device"] }),
        Forged,
    );
    let both = json!({ "device": others["device"], "replica": others["replica"] });
    refuses("claims to be the other laptop in everything", both, Forged);
    refuses(
        "claims to be a laptop of nobody",
        json!({ "device": unknown }),
        UnknownSender,
    );
    refuses("is for another centre", json!({ "centre": unknown }), OtherCentre);
    refuses("is for no centre", json!({ "centre": "" }), OtherCentre);
    refuses("calls itself a receipt", json!({ "kind": "receipt" }), NotForHere);
    refuses("calls itself a PC's", json!({ "kind": "exchange" }), NotForHere);
    refuses("calls itself something else", json!({ "kind": "gift" }), Damaged);
    let entries = mine["entries"].as_u64().expect("a number");
    refuses("tells of more entries", json!({ "entries": entries + 1 }), Damaged);
    refuses("tells of no entries", json!({ "entries": 0 }), Damaged);
    refuses("tells of a picture", json!({ "pictures": 1 }), Damaged);
    refuses("tells of a longer file", json!({ "length": one.len() }), Cut);
    refuses("tells of a shorter file", json!({ "length": 100 }), Damaged);
    refuses("tells of an endless file", json!({ "length": u64::MAX }), Cut);
    refuses("tells of another hash", json!({ "hash": "00" }), Damaged);
    refuses("wants what nobody wrote", json!({ "requires": { "77": 1 } }), Waiting);
    let more = json!({ "requires": { (mine["replica"].to_string()): 900 } });
    refuses("wants an earlier one", more, Waiting);
    refuses("is one of two", json!({ "parts": 2 }), Waiting);
    refuses("is one of very many", json!({ "parts": u32::MAX }), Waiting);
    refuses("has a number that is none", json!({ "id": "first" }), Damaged);

    // A laptop may sign what it likes: what others wrote it cannot open, and what it opens is written by others.
    let theirs = sealed_anew(one, of_other, &pens.laptop);
    desk.refuses("the other laptop's people under an own name", &theirs, &[Forged]);
    let nothing = sealed_anew(one, &one[..SEALED], &pens.laptop);
    desk.refuses("nothing at all under an own name", &nothing, &[Damaged]);
}

/// From another centre, whatever it calls itself.
fn came_from_abroad(desk: &mut Desk, one: &[u8], of_foreign: &[u8], pens: &Pens) {
    desk.refuses("another centre's laptop", of_foreign, &[UnknownSender]);
    let mine = header(one);
    let mut claims = json!({ "centre": mine["centre"] });
    let bytes = rewritten(of_foreign, &pens.foreign, &claims);
    desk.refuses(
        "another centre's laptop that names our centre",
        &bytes,
        &[UnknownSender],
    );
    claims["device"] = mine["device"].clone();
    let bytes = rewritten(of_foreign, &pens.foreign, &claims);
    desk.refuses("… and our laptop", &bytes, &[Forged]);
    claims["replica"] = mine["replica"].clone();
    let bytes = rewritten(of_foreign, &pens.foreign, &claims);
    desk.refuses("… and its number", &bytes, &[Forged]);
    let bytes = sealed_anew(one, of_foreign, &pens.laptop);
    desk.refuses("what was sealed to another centre", &bytes, &[NotForHere]);
}

/// By a program that is newer than this one, or that never was.
fn of_other_formats(desk: &mut Desk, one: &[u8], pens: &Pens) {
    let mut refuses = |what: &str, changes: Value, why: PackageFault| {
        desk.refuses(what, &rewritten(one, &pens.laptop, &changes), &[why]);
    };
    refuses("for newer readers", json!({ "format": 2, "min_reader": 2 }), Newer);
    let unheard = json!({ "format": 9, "min_reader": 9, "kind": "parcel", "device": { "name": "LAPTOP-9" } });
    refuses("for much newer readers, with words unheard of", unheard, Newer);
    refuses("for the newest readers", json!({ "min_reader": u32::MAX }), Newer);
    refuses("without a format", json!({ "format": null }), Damaged);
    refuses("with a format in words", json!({ "format": "1" }), Damaged);
    refuses("with a schema in words", json!({ "schema": "lama" }), Damaged);
    for first in [b"LPKVISIT0\n", b"LPKVISIT2\n", b"lpkvisit1\n"] {
        let other = [&first[..], &one[MAGIC..]].concat();
        desk.refuses("that begins otherwise", &other, &[NotAPackage]);
    }
    let mut short = one.to_vec();
    short[MAGIC..CLEAR].copy_from_slice(&600_u32.to_le_bytes());
    desk.refuses("with less room for what it says", &short, &[Damaged]);
}

/// Parts of one package that were lost, doubled, or exchanged with those of another.
fn in_parts_that_do_not_fit(desk: &mut Desk) {
    for (place, person) in desk.outing.people.clone().into_iter().enumerate() {
        let photo = vec![place as u8; 4000];
        let stamp = desk.outing.laptop.stamp();
        let laptop = &mut desk.outing.laptop.office;
        let kept = laptop.write(stamp, Deed::KeepPhoto, |office| office.keep_photo(person, &photo));
        kept.expect("a photo");
    }
    let stick = TempDir::new().expect("another stick");
    let at = |name: &str| stick.path().join(name);
    let one = in_parts(&mut desk.outing, &at("one"));
    let two = in_parts(&mut desk.outing, &at("two"));

    for (name, files) in [
        ("the last part alone", vec![&one[2]]),
        ("the first part alone", vec![&one[0]]),
        ("the last part is missing", vec![&one[1], &one[0]]),
        ("the first part is missing", vec![&one[2], &one[1]]),
        ("the first part twice", vec![&one[2], &one[0], &one[0]]),
        ("the last part of another", vec![&one[0], &one[1], &two[2]]),
        ("the last part among others", vec![&two[2], &one[0], &one[1]]),
        ("the middle part of another", vec![&one[2], &one[0], &two[1]]),
    ] {
        let laid = together(&at(name), &files);
        desk.refuses_file(name, &laid[0], &[Waiting]);
    }
    let (first, middle) = (fs::read(&one[0]).expect("a part"), fs::read(&one[1]).expect("a part"));
    let laid = together(&at("a damaged part"), &[&one[2], &one[0], &one[1]]);
    fs::write(&laid[2], flipped(&middle, middle.len() - 9)).expect("written");
    desk.refuses_file("a damaged part beside", &laid[0], &[Waiting]);
    desk.refuses_file("a damaged part", &laid[2], &[Damaged]);
    let laid = together(&at("exchanged"), &[&one[2], &one[0], &one[1]]);
    fs::write(&laid[1], [&first[..SEALED], &middle[SEALED..]].concat()).expect("written");
    fs::write(&laid[2], [&middle[..SEALED], &first[SEALED..]].concat()).expect("written");
    desk.refuses_file("what two parts hold exchanged, from beside", &laid[0], &[Waiting]);
    desk.refuses_file("what two parts hold exchanged", &laid[1], &[Damaged, Cut]);
    desk.refuses_file("what two parts hold exchanged back", &laid[2], &[Damaged, Cut]);
}

/// Brought a second time, or after a newer one.
fn came_again(desk: &mut Desk, first: &Path, second: &Path, two: &[u8], pens: &Pens) {
    let settled = desk.outing.settle(second, None).expect("settled");
    assert_eq!(settled.new, 2);
    let receipt = settled.receipt.expect("a receipt");
    let receipt_bytes = fs::read(&receipt).expect("the receipt");
    fs::remove_file(receipt).expect("removed");
    desk.begin();
    let after = desk.dump();
    desk.recognises("the same file again", second);
    let renamed = desk.outing.stick.path().join("salinan.lpk");
    fs::rename(second, &renamed).expect("renamed");
    desk.begin();
    desk.recognises("the same file under another name", &renamed);
    fs::rename(&renamed, second).expect("renamed back");
    desk.begin();
    for at in places(SEALED, two.len(), 3) {
        desk.refuses("the same file damaged since", &flipped(two, at), &[Damaged]);
    }
    desk.refuses("the same file cut since", &two[..two.len() - 1], &[Cut]);
    desk.refuses("the office's own receipt", &receipt_bytes, &[NotForHere]);
    let as_a_visit = rewritten(&receipt_bytes, &pens.laptop, &json!({ "kind": "visit" }));
    desk.refuses("a receipt signed as a visit", &as_a_visit, &[Damaged]);
    assert!(desk.dump() == after, "not one row has changed");
    brings_nothing(desk, first);
}

/// An older file after a newer one, which held all of it: that it came is written down, and nothing else.
fn brings_nothing(desk: &mut Desk, first: &Path) {
    let (before, photos) = (desk.dump(), desk.trace().photos);
    let settled = desk.outing.settle(first, None).expect("recognised");
    assert_eq!((settled.new, settled.changed, settled.conflicts), (0, 0, 0));
    fs::remove_file(settled.receipt.expect("a receipt")).expect("removed");
    let after = desk.dump();
    let changed: Vec<&String> = after.keys().filter(|table| before[*table] != after[*table]).collect();
    let book = ["book_deed", "book_entry", "book_head", "packages"];
    assert!(
        changed.iter().all(|table| book.contains(&table.as_str())),
        "{changed:?}"
    );
    assert_eq!(desk.trace().photos, photos);
    desk.tried += 1;
    desk.begin();
}

/// From a laptop that was lost: whoever found it may write what he likes.
fn was_struck_off(desk: &mut Desk, packed: &[&PathBuf]) {
    desk.outing.laptop.candidate("Orang Asing");
    let late = desk.outing.pack();
    let lending = desk.outing.lending.id;
    let struck = json!({ "lending": lending, "why": "lost" });
    desk.outing.office.done("revoke_laptop", struck);
    desk.begin();
    let after = desk.dump();
    for file in packed {
        desk.refuses_file("one from before it was struck off", file, &[Revoked]);
    }
    desk.refuses_file("one from after it was struck off", &late, &[Revoked]);
    assert!(desk.dump() == after, "not one row has changed");
}

#[test]
fn a_package_of_a_program_a_little_newer_is_taken_in() {
    let mut outing = Outing::new();
    outing.laptop.candidate("Siti Rahmawati");
    let file = outing.pack();
    let whole = fs::read(&file).expect("the package");
    let pen = pen(&outing.laptop, ON_THE_ROAD);
    let newer = json!({ "format": 2, "schema": 99, "weather": "hujan" });
    fs::write(&file, rewritten(&whole, &pen, &newer)).expect("written");
    assert_eq!(
        outing.settle(&file, None).expect("settled").new,
        1,
        "its maker says that readers of this format may read it"
    );
}

#[test]
fn a_receipt_that_is_not_the_offices_says_nothing() {
    let mut outing = Outing::new();
    outing.laptop.candidate("Siti Rahmawati");
    let file = outing.pack();
    let settled = outing.settle(&file, None).expect("settled");
    let receipt = settled.receipt.expect("a receipt");
    let whole = fs::read(&receipt).expect("the receipt");
    let pen = pen(&outing.laptop, ON_THE_ROAD);
    let mut refused = |bytes: &[u8], why: PackageFault| {
        fs::write(&receipt, bytes).expect("written");
        let told = refusal(outing.laptop.office.receive_receipt(&receipt));
        assert_eq!(told, Refusal::Package { why });
        assert!(!outing.laptop.office.is_all_received().expect("a laptop"));
    };
    refused(&fs::read(&file).expect("the package"), NotForHere);
    refused(&rewritten(&whole, &pen, &json!({})), Forged);
    refused(&rewritten(&whole, &pen, &json!({ "last": 900 })), Forged);
    refused(&rewritten(&whole, &pen, &json!({ "centre": "" })), OtherCentre);
    refused(&flipped(&whole, SIGNATURE + 5), Forged);
    refused(&whole[..SEALED - 1], Cut);
    fs::write(&receipt, &whole).expect("written");
    outing
        .laptop
        .office
        .receive_receipt(&receipt)
        .expect("the office's own");
    assert!(outing.laptop.office.is_all_received().expect("a laptop"));
}
