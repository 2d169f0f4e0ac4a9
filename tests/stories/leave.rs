//! A request to be away explains an absence before it is marked, and marks nothing itself.

use image::{DynamicImage, ImageFormat, RgbImage};
use office::{
    Deed, Refusal, Trouble,
    ids::{CandidateId, LeaveId, StaffId},
    photos::scan::{HEAVIEST, NotAScan, Scanned, check},
    store::folder::Folder,
    vocabulary::Role,
};
use serde_json::{Value, json};
use std::io::Cursor;
use tests::{Story, key};

fn leave(who: CandidateId, from_on: &str, until_on: Value, presence: &str) -> Value {
    json!({ "id": null, "row": { "candidate": who, "from_on": from_on, "until_on": until_on, "presence": presence, "reason": "Acara keluarga" } })
}

fn picture(format: ImageFormat) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    let letter = RgbImage::from_fn(60, 80, |x, y| image::Rgb([x as u8, y as u8, 90]));
    DynamicImage::from(letter).write_to(&mut bytes, format).expect("a scan");
    bytes.into_inner()
}

fn pdf() -> Vec<u8> {
    b"%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n".to_vec()
}

#[test]
fn a_register_line_carries_the_leave_that_covers_its_day_and_stays_blank() {
    let mut story = Story::new();
    let (_, class, people) = story.class_of(2);
    story.done(
        "give_leave",
        leave(people[1], "19-11-2026", json!("20-11-2026"), "excused"),
    );
    let mut on = |day: &str| {
        let lesson = story.lesson(class, day);
        let register = story.done("register_of", json!(lesson));
        let day = story.done("day_of", json!({ "class": class, "day": day }));
        assert_eq!(
            register["lines"][1]["standing"]["leave"], day["lines"][1]["standing"]["leave"],
            "both views agree"
        );
        assert_eq!(
            register["lines"][0]["standing"]["leave"],
            json!(null),
            "nobody else is excused"
        );
        assert_eq!(
            register["lines"][1]["mark"]["presence"],
            json!(null),
            "nothing is filled in"
        );
        register["lines"][1]["standing"]["leave"]["presence"].clone()
    };
    assert_eq!(on("2026-11-18"), json!(null));
    assert_eq!(on("2026-11-19"), "excused");
    assert_eq!(on("2026-11-20"), "excused", "the last day is covered");
    assert_eq!(on("2026-11-21"), json!(null));
}

#[test]
fn a_leave_of_one_day_needs_one_day() {
    let mut story = Story::new();
    let (_, class, people) = story.class_of(1);
    let lines = story.done("give_leave", leave(people[0], "20 November 2026", json!(null), "sick"));
    assert_eq!(lines[0]["row"]["until_on"], "2026-11-20");
    let mut row = lines[0]["row"].clone();
    row["until_on"] = json!("2026-11-21");
    let lines = story.done("give_leave", json!({ "id": lines[0]["id"], "row": row }));
    assert_eq!(lines[0]["row"]["until_on"], "2026-11-21", "and can be made longer");
    let of_class = |story: &mut Story, from: &str| {
        let ask = json!({ "class": class, "candidate": null, "from": from, "to": null });
        story.done("list_leaves", ask).as_array().map(Vec::len)
    };
    assert_eq!(of_class(&mut story, "2026-11-21"), Some(1));
    assert_eq!(
        of_class(&mut story, "2026-11-22"),
        Some(0),
        "what is over is not listed from a later day on"
    );
    assert_eq!(story.done("withdraw_leave", lines[0]["id"].clone()), json!([]));
    story.done("undo", json!(null));
    assert_eq!(of_class(&mut story, "2026-11-01"), Some(1));
}

#[test]
fn a_leave_without_days_or_the_wrong_way_round_is_refused() {
    let mut story = Story::new();
    let (_, _, people) = story.class_of(1);
    let refusal = story.refused(
        "give_leave",
        leave(people[0], "20-11-2026", json!("19-11-2026"), "sick"),
    );
    assert!(matches!(refusal, Refusal::Fields { problems } if problems[0].field == "until_on"));
    let refusal = story.refused(
        "give_leave",
        json!({ "id": null, "row": {
        "candidate": people[0], "from_on": null, "until_on": null, "presence": null, "reason": null } }),
    );
    assert!(
        matches!(refusal, Refusal::Fields { problems } if problems.len() == 2),
        "the day and the kind"
    );
    let refusal = story.refused("give_leave", leave(people[0], "20-11-2026", json!(null), "absent"));
    assert!(
        matches!(refusal, Refusal::NotUnderstood { .. }),
        "leave is never plain absence: {refusal:?}"
    );
}

#[test]
fn a_letter_is_kept_sealed_as_it_was_scanned() {
    let mut story = Story::new();
    let (_, _, people) = story.class_of(1);
    let lines = story.done("give_leave", leave(people[0], "20-11-2026", json!(null), "excused"));
    assert_eq!(lines[0]["has_scan"], false);
    let id: LeaveId = key(&lines[0]["id"]);
    let letter = picture(ImageFormat::Jpeg);
    let stamp = story.stamp();
    story
        .office
        .write(stamp, Deed::GiveLeave, |office| office.keep_leave_scan(id, &letter))
        .expect("a letter kept");
    let stamp = story.stamp();
    let read = story
        .office
        .read(stamp, |office| office.leave_scan_of(id))
        .expect("a letter read");
    assert_eq!(read, Some(letter.clone()), "what was scanned comes back");
    let sealed = std::fs::read_dir(Folder::at(story.folder.path()).photos())
        .expect("the sealed files")
        .map(|file| std::fs::read(file.expect("a file").path()).expect("its bytes"));
    for bytes in sealed {
        assert!(
            !bytes.windows(16).any(|part| letter.starts_with(part)),
            "nobody reads it off the disk"
        );
    }
    assert!(story.office.check().expect("a check").papers_present);
    std::fs::remove_dir_all(Folder::at(story.folder.path()).photos()).expect("the letters lost");
    assert!(
        !story.office.check().expect("a check").papers_present,
        "a lost letter is noticed"
    );
}

#[test]
fn a_doctors_letter_is_opened_by_the_office_alone() {
    // Law 27/2022: health is specific personal data.
    let mut story = Story::new();
    let (_, _, people) = story.class_of(1);
    let mut kept = |presence: &str| {
        let lines = story.done("give_leave", leave(people[0], "20-11-2026", json!(null), presence));
        let line = lines
            .as_array()
            .expect("lines")
            .iter()
            .find(|line| line["row"]["presence"] == presence);
        let id: LeaveId = key(&line.expect("the leave")["id"]);
        let stamp = story.stamp();
        let keep = |office: &mut office::office::Writing<'_>| office.keep_leave_scan(id, &pdf());
        story.office.write(stamp, Deed::GiveLeave, keep).expect("a letter kept");
        id
    };
    let (sick, family) = (kept("sick"), kept("excused"));
    let teacher = story.staff("Ratna", Role::Teacher);
    let clerk = story.staff("Agus", Role::Clerk);
    let mut opens = |by: StaffId, id: LeaveId| {
        let stamp = story.stamp_of(by);
        story.office.read(stamp, |office| office.leave_scan_of(id))
    };
    assert!(matches!(opens(clerk, sick), Ok(Some(_))));
    assert!(matches!(opens(teacher, family), Ok(Some(_))));
    let refused = opens(teacher, sick);
    assert!(
        matches!(refused, Err(Trouble::Refused(Refusal::NotAllowed { .. }))),
        "{refused:?}"
    );
}

#[test]
fn only_whole_pictures_and_whole_pdfs_are_kept_as_scans() {
    assert_eq!(check(&picture(ImageFormat::Jpeg)), Ok(Scanned::Jpeg));
    assert_eq!(check(&picture(ImageFormat::Png)), Ok(Scanned::Png));
    assert_eq!(check(&pdf()), Ok(Scanned::Pdf));
    for format in [ImageFormat::Jpeg, ImageFormat::Png] {
        let whole = picture(format);
        assert_eq!(
            check(&whole[..whole.len() / 2]),
            Err(NotAScan::Damaged),
            "{format:?} cut off on its way"
        );
    }
    let whole = pdf();
    assert_eq!(
        check(&whole[..whole.len() - 8]),
        Err(NotAScan::Damaged),
        "a PDF without its end"
    );
    for other in [&b"MZ\x90\0"[..], b"<html>", b"", b"GIF89a", b"PK\x03\x04"] {
        assert_eq!(check(other), Err(NotAScan::UnknownFormat));
    }
    let mut heavy = pdf();
    heavy.resize((HEAVIEST as usize) << 20, b' ');
    assert_eq!(
        check(&heavy),
        Err(NotAScan::Damaged),
        "10 MB is not too heavy, but its end is missing"
    );
    heavy.push(b' ');
    assert_eq!(check(&heavy), Err(NotAScan::TooHeavy { most: HEAVIEST }));
}
