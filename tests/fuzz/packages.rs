//! A package that was damaged on the stick: refused, with nothing taken in.

use crate::{
    damage::{harmed, harms},
    play,
};
use office::{Office, Trouble, store::keys::Cost, store::keys::KeyFile, visits::lending::Lend};
use serde_json::json;
use std::{cell::RefCell, fs};
use tempfile::TempDir;
use tests::{PASSWORD, Story};

#[test]
fn a_damaged_package_is_refused_whole() {
    let mut office = Story::new();
    let (batch, _, people) = office.class_of(2);
    let stick = TempDir::new().expect("a stick");
    let folder = TempDir::new_in(stick.path()).expect("a folder");
    let ask = Lend {
        name: "LAPTOP-2".to_owned(),
        holder: office.admin,
        password: PASSWORD.to_owned(),
        batch: Some(batch),
        event: None,
        photos: false,
        back_by: None,
    };
    let stamp = office.stamp();
    let lent = office.office.lend(stamp, &ask, folder.path(), Cost::TESTS);
    lent.expect("a laptop");
    let keys = KeyFile::read(&office::store::folder::Folder::at(folder.path())).expect("keys");
    let key = keys.open("rina", PASSWORD).expect("the key").key;
    let opened = Office::open(folder.path(), &key, "LAPTOP-2").expect("it opens");
    let mut laptop = Story::at(opened, office.admin, folder);
    let contact = json!({ "phone": "0812 1111 1111", "phone_typed": null, "email": null });
    laptop.done(
        "edit_candidate",
        json!({ "candidate": people[0], "groups": { "contact": contact } }),
    );
    let stamp = laptop.stamp();
    let packed = laptop
        .office
        .pack(stamp, stick.path(), (false, u64::MAX))
        .expect("a package");
    let sound = fs::read(&packed.files[0]).expect("the package");
    let before = office.office.contents().expect("a digest");
    let file = stick.path().join("rusak.lpk");
    let office = RefCell::new(office);
    play(300, &harms(), |harms| {
        let bytes = harmed(&sound, &harms);
        fs::write(&file, &bytes).expect("written");
        let mut office = office.borrow_mut();
        let stamp = office.stamp();
        match office.office.preview_visit(stamp, &file) {
            Ok(_) => assert_eq!(bytes, sound, "a changed package was believed"),
            Err(Trouble::Refused(_)) => {}
            Err(fault) => panic!("a fault instead of an answer: {fault}"),
        }
    });
    assert_eq!(
        office.borrow().office.contents().expect("a digest"),
        before,
        "looking changes nothing"
    );
}
