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
pub(crate) enum Taught {
    Japanese,
    /// A subject of a course whose hours must be proved, by its code.
    Part(&'static str),
    Life,
    Culture,
    Banjar,
}

impl Taught {
    pub(crate) fn subject(self) -> SubjectId {
        SubjectId::shared(match self {
            Taught::Japanese => "japanese",
            Taught::Part(code) => code,
            Taught::Life => "life",
            Taught::Culture => "culture",
            Taught::Banjar => "sample/banjar",
        })
    }

    fn is_care(self) -> bool {
        matches!(self, Taught::Part(code) if code.starts_with("care/"))
    }

    pub(crate) fn teacher(self, class: &str) -> &'static str {
        match (self, class) {
            (Taught::Part("japanese/care"), _) => "Ns. Mardiana Putri",
            (_, _) if self.is_care() => "Ns. Mardiana Putri",
            (Taught::Japanese | Taught::Part(_), "4A") => "Ratna Wulansari",
            (Taught::Japanese | Taught::Part(_), "5A") => "Hayati Nurfalah",
            (Taught::Japanese | Taught::Part(_), _) => "Gunawan Arifin",
            (Taught::Life | Taught::Culture, _) => "Yamamoto Haruka (contoh)",
            (Taught::Banjar, _) => "Syahbudin",
        }
    }

    pub(crate) fn place(self, room: &'static str) -> &'static str {
        match self {
            _ if self.is_care() => "Ruang praktik",
            Taught::Banjar => "Aula",
            Taught::Japanese | Taught::Part(_) | Taught::Life | Taught::Culture => room,
        }
    }
}

/// What the long lessons of Tuesday, of Thursday, and of care are about, week by week.
const TUESDAYS: [&str; 4] = [
    "japanese/listening",
    "japanese/script",
    "japanese/conversation",
    "japanese/reading",
];
const THURSDAYS: [&str; 4] = [
    "japanese/conversation",
    "japanese/script",
    "japanese/composition",
    "japanese/pronunciation",
];
const CARE: [&str; 7] = [
    "care/basics",
    "care/communication",
    "care/mobility",
    "care/meals",
    "care/toileting",
    "care/dressing",
    "care/hygiene",
];

/// Morning and afternoon: what, and how many minutes.
pub(crate) fn plan_of(date: NaiveDate) -> [(&'static str, Taught, i32); 2] {
    let general = Taught::Part("japanese/general");
    let care_japanese = Taught::Part("japanese/care");
    let (morning, afternoon) = match date.weekday() {
        Weekday::Mon => ((general, 180), (Taught::Culture, 90)),
        Weekday::Tue => ((of_the_week(&TUESDAYS, date), 240), (Taught::Life, 120)),
        Weekday::Wed => ((general, 180), (care_japanese, 120)),
        Weekday::Thu => ((of_the_week(&THURSDAYS, date), 240), (of_the_week(&CARE, date), 150)),
        Weekday::Fri => ((care_japanese, 120), (Taught::Banjar, 90)),
        Weekday::Sat | Weekday::Sun => ((Taught::Japanese, 120), (Taught::Life, 90)),
    };
    [("08:00", morning.0, morning.1), ("13:30", afternoon.0, afternoon.1)]
}

fn of_the_week(codes: &[&'static str], date: NaiveDate) -> Taught {
    let week = date.iso_week().week() as usize;
    codes
        .get(week % codes.len().max(1))
        .map_or(Taught::Japanese, |code| Taught::Part(code))
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
    filling.office.edit_subject(Keyed {
        id: Some(Taught::Banjar.subject()),
        row: Subject {
            name: text("Budaya Banjar"),
            name_en: text("Banjar culture"),
            name_ja: text("バンジャル文化"),
            counts_for: None,
        },
    })?;
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
            ..blank
        },
        None if !held.is_morning && dice.happens(6) => Mark {
            minutes_out: Some(dice.between(2, 8) * 5),
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
