//! Lessons of the classes, two a day, and their registers.

use crate::{
    Filling,
    batches::{Batches, Course},
    calendar::{day, open_day_before, open_days},
    dice::Dice,
    profiles::Registered,
    text,
};
use chrono::{Datelike, NaiveDate, Weekday};
use office::{
    Result,
    candidates::background::Keyed,
    ids::{LessonId, SubjectId},
    lessons::{
        Lesson, Subject,
        register::{Mark, MarkAttendance, MarkCell},
    },
    vocabulary::Presence,
};

/// What is taught, by whom.
#[derive(Clone, Copy)]
enum Taught {
    Japanese,
    CareJapanese,
    Life,
    Care,
    Culture,
    Banjar,
}

impl Taught {
    fn subject(self) -> SubjectId {
        SubjectId::shared(match self {
            Taught::Japanese => "japanese",
            Taught::CareJapanese => "sample/care_japanese",
            Taught::Life => "life",
            Taught::Care => "care",
            Taught::Culture => "culture",
            Taught::Banjar => "sample/banjar",
        })
    }

    fn teacher(self, class: &str) -> &'static str {
        match (self, class) {
            (Taught::Japanese, "4A") => "Ratna Wulansari",
            (Taught::Japanese, "5A") => "Hayati Nurfalah",
            (Taught::Japanese, _) => "Gunawan Arifin",
            (Taught::CareJapanese | Taught::Care, _) => "Ns. Mardiana Putri",
            (Taught::Life | Taught::Culture, _) => "Yamamoto Haruka (contoh)",
            (Taught::Banjar, _) => "Syahbudin",
        }
    }

    fn place(self, room: &'static str) -> &'static str {
        match self {
            Taught::Care => "Ruang praktik",
            Taught::Banjar => "Aula",
            Taught::Japanese | Taught::CareJapanese | Taught::Life | Taught::Culture => room,
        }
    }
}

/// Morning and afternoon: what, and how many minutes.
fn plan_of(date: NaiveDate) -> [(&'static str, Taught, i32); 2] {
    let (morning, afternoon) = match date.weekday() {
        Weekday::Mon => ((Taught::Japanese, 180), (Taught::Culture, 90)),
        Weekday::Tue => ((Taught::Japanese, 240), (Taught::Life, 120)),
        Weekday::Wed => ((Taught::Japanese, 180), (Taught::CareJapanese, 120)),
        Weekday::Thu => ((Taught::Japanese, 240), (Taught::Care, 150)),
        Weekday::Fri => ((Taught::CareJapanese, 120), (Taught::Banjar, 90)),
        Weekday::Sat | Weekday::Sun => ((Taught::Japanese, 120), (Taught::Life, 90)),
    };
    [("08:00", morning.0, morning.1), ("13:30", afternoon.0, afternoon.1)]
}

/// How many people the register holds that somebody did not finish.
const BEGUN: usize = 17;

/// Holds every lesson up to today. Today's registers are blank, and the last of class 5B before today was not finished.
pub(crate) fn teach(filling: &mut Filling<'_, '_>, batches: &Batches) -> Result<()> {
    add_subjects(filling)?;
    let today = filling.today();
    let fourth = &batches.fourth;
    for date in open_days(fourth.first, fourth.last) {
        for held in hold(filling, fourth, date)? {
            mark(filling, fourth, &held, fourth.people.len())?;
        }
    }
    let [_, second] = &batches.fifth;
    for course in &batches.fifth {
        let yesterday = open_day_before(today);
        for date in open_days(course.first, course.last.min(yesterday)) {
            let [morning, afternoon] = hold(filling, course, date)?;
            let is_unfinished = date == yesterday && course.class == second.class;
            let marked = if is_unfinished { BEGUN } else { course.people.len() };
            mark(filling, course, &morning, course.people.len())?;
            mark(filling, course, &afternoon, marked)?;
        }
        hold(filling, course, today)?;
    }
    Ok(())
}

fn add_subjects(filling: &Filling<'_, '_>) -> Result<()> {
    for (taught, name, name_en, name_ja, counts_for) in [
        (
            Taught::CareJapanese,
            "Bahasa Jepang kaigo",
            "Care Japanese",
            "介護の日本語",
            Some("japanese/care"),
        ),
        (
            Taught::Banjar,
            "Budaya Banjar",
            "Banjar culture",
            "バンジャル文化",
            None,
        ),
    ] {
        filling.office.edit_subject(Keyed {
            id: Some(taught.subject()),
            row: Subject {
                name: text(name),
                name_en: text(name_en),
                name_ja: text(name_ja),
                counts_for: counts_for.and_then(text),
            },
        })?;
    }
    Ok(())
}

/// The two lessons of a class on one day.
fn hold(filling: &mut Filling<'_, '_>, course: &Course, date: NaiveDate) -> Result<[Held; 2]> {
    let [morning, afternoon] = plan_of(date);
    let mut one = |(starts_at, taught, minutes): (&str, Taught, i32)| -> Result<Held> {
        filling.counts.lessons += 1;
        let lesson = filling.office.edit_lesson(Keyed {
            id: None,
            row: Lesson {
                class: course.class,
                held_on: Some(date.to_string()),
                starts_at: text(starts_at),
                minutes: Some(minutes),
                subject: Some(taught.subject()),
                teacher: text(taught.teacher(course.name)),
                place: text(taught.place(course.place)),
                note: None,
            },
        })?;
        Ok(Held {
            lesson,
            date,
            is_morning: starts_at < "12:00",
        })
    };
    Ok([one(morning)?, one(afternoon)?])
}

/// A lesson whose register is filled in.
struct Held {
    lesson: LessonId,
    date: NaiveDate,
    is_morning: bool,
}

/// Marks the first seats of a register, as many as are asked for.
fn mark(filling: &mut Filling<'_, '_>, course: &Course, held: &Held, seats: usize) -> Result<()> {
    let seated = course.people.iter().take(seats);
    let cells: Vec<MarkCell> = seated
        .filter(|person| course.has(person, held.date))
        .map(|person| MarkCell {
            candidate: person.id,
            mark: mark_of(person, held),
        })
        .collect();
    filling.counts.marks += cells.len();
    filling.office.mark_attendance(&MarkAttendance {
        lesson: held.lesson,
        cells,
    })
}

fn mark_of(person: &Registered, held: &Held) -> Mark {
    let mut dice = dice_of(person, held.date);
    let blank = Mark {
        presence: Some(Presence::Present),
        minutes_late: None,
        minutes_out: None,
        note: None,
    };
    match away(person, held.date) {
        Some(presence) => Mark {
            presence: Some(presence),
            note: excuse(presence, &mut dice).and_then(text),
            ..blank
        },
        None if held.is_morning && dice.happens(20) => Mark {
            presence: Some(Presence::Late),
            minutes_late: Some(dice.between(1, 6) * 5),
            minutes_out: None,
            ..blank
        },
        None => blank,
    }
}

fn excuse(presence: Presence, dice: &mut Dice) -> Option<&'static str> {
    match presence {
        Presence::Sick => dice.one_of([None, None, Some("Demam"), Some("Sakit gigi"), Some("Ada surat dokter")]),
        Presence::Excused => dice.one_of([
            None,
            Some("Acara keluarga"),
            Some("Mengurus paspor"),
            Some("Mengurus SKCK"),
        ]),
        Presence::Present | Presence::Late | Presence::Absent => None,
    }
}

/// Why somebody stays away on a day, for the same reason all day long.
pub(crate) fn away(person: &Registered, date: NaiveDate) -> Option<Presence> {
    if dropped_out(person, date) {
        return Some(Presence::Absent);
    }
    let is_careless = Dice::of(person.person.katakana).happens(100);
    let mut dice = Dice::of(&format!("{} {date}", person.person.katakana));
    if dice.happens(12) {
        Some(Presence::Sick)
    } else if dice.happens(9) {
        Some(Presence::Excused)
    } else if dice.happens(if is_careless { 30 } else { 3 }) {
        Some(Presence::Absent)
    } else {
        None
    }
}

/// The one who stopped coming two weeks before the office noted that he had dropped out.
fn dropped_out(person: &Registered, date: NaiveDate) -> bool {
    person.person.name == "Bayu Prasetyo" && date >= day("2025-05-26")
}

fn dice_of(person: &Registered, date: NaiveDate) -> Dice {
    Dice::of(&format!("{date} {}", person.person.name))
}
