//! A large batch of whom everything is known, for measuring papers: full profiles, portraits, marks and attendance.

use crate::{
    Filling,
    crowd::{departing, route, sat_exams},
    profiles, text,
};
use chrono::Months;
use office::{
    Deed, Office, Result, Stamp,
    batches::{Class, Enrol},
    candidates::background::Keyed,
    ids::{BatchId, SubjectId},
    lessons::{
        Lesson,
        register::{Mark, MarkAttendance, MarkCell},
    },
    vocabulary::{Presence, Scheme},
};

/// Adds a class of so many people, in one deed.
///
/// # Errors
/// [`office::Refusal::NotAllowed`] unless the stamp is an administrator's, or a fault of the store or the disk.
pub fn printing(office: &mut Office, stamp: Stamp, people: u32) -> Result<BatchId> {
    office.write(stamp, Deed::FillSample, |office| {
        let mut filling = Filling::new(office, stamp)?;
        filling.letterhead()?;
        let programme = route(office, Scheme::GToB)?;
        let batch = departing(office, stamp, programme, "Angkatan cetak", 88)?;
        let class = office.edit_class(Keyed {
            id: None,
            row: Class {
                batch,
                name: text("1A"),
                teacher: text("Hayati Nurfalah"),
                place: text("Ruang Sakura"),
            },
        })?;
        let candidates = profiles::copies(&mut filling, people)?;
        office.enrol(&Enrol {
            batch,
            candidates: candidates.clone(),
            class: Some(class),
            participant: None,
        })?;
        sat_exams(office, stamp, &candidates)?;
        for month in 1..=10 {
            let lesson = office.edit_lesson(Keyed {
                id: None,
                row: Lesson {
                    class,
                    held_on: Some((stamp.today - Months::new(month)).to_string()),
                    starts_at: text("08:00"),
                    minutes: Some(90),
                    subject: Some(SubjectId::shared("japanese")),
                    teacher: text("Hayati Nurfalah"),
                    place: None,
                    note: None,
                },
            })?;
            let cell = |candidate| MarkCell {
                candidate,
                mark: Mark {
                    presence: Some(Presence::Present),
                    minutes_late: None,
                    minutes_out: None,
                    note: None,
                },
            };
            let cells = candidates.iter().copied().map(cell).collect();
            office.mark_attendance(&MarkAttendance { lesson, cells })?;
        }
        office.tell_only("people", candidates.len());
        Ok(batch)
    })
}
