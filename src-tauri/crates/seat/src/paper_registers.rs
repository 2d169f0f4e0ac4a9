//! What stands on the paper register of a class.

use crate::{
    Seat,
    files::FileBytes,
    jobs::read_language,
    papers::{edition, labels, letterhead, refusal},
};
use chrono::{Datelike, NaiveDate};
use dossiers::{ClassRegister, Print, RegisterColumn, RegisterColumns, RegisterLetter, RegisterPerson};
use office::{
    Result,
    centre::Centre,
    days,
    lessons::{
        LessonLine,
        paper::{PaperRegister, PaperRegisterOf, PaperSpan},
    },
    vocabulary::Presence,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use words::{Language, Words};

/// Which sheet, and in which language.
#[derive(Clone, Serialize, Deserialize, TS)]
pub struct PrintPaperRegister {
    /// The sheet.
    pub of: PaperRegisterOf,
    /// `id`, `en` or `ja`.
    pub language: String,
}

/// More lessons than these leave no room to sign.
const SIGNED_AT_MOST: usize = 6;

impl Seat {
    /// A class's register to be filled by hand, as PDF.
    ///
    /// # Errors
    /// [`office::Refusal::NotFound`], [`office::Refusal::Fields`] when the day is none, [`office::Refusal::MissingGlyph`].
    pub fn print_paper_register(&self, ask: &PrintPaperRegister) -> Result<FileBytes> {
        let words = read_language(&ask.language)?;
        let (sheet, centre) = self.at_work(|office, stamp| {
            office.read(stamp, |office| {
                Ok((office.paper_register_of(&ask.of)?, office.centre()?))
            })
        })?;
        let mut page = page(&sheet, &centre, words, self.today());
        page.edition = edition("class-register", words, self.today())?;
        let print = Print::ClassRegister(Box::new(page));
        let pdf = self
            .printer
            .render(&print, self.today())
            .map_err(|trouble| refusal(&trouble))?;
        let name = format!(
            "{} {} {} {}.pdf",
            words.say("register-paper-title"),
            sheet.class_name,
            sheet.from,
            sheet.number
        );
        Ok(FileBytes::of(&name, &pdf.bytes))
    }
}

fn page(sheet: &PaperRegister, centre: &Centre, words: &Words, today: NaiveDate) -> ClassRegister {
    let (columns_are, columns) = columns(sheet, words);
    let class = [sheet.class_name.as_str(), sheet.batch_name.as_str()];
    ClassRegister {
        language: words.language().code().to_owned(),
        labels: labels(words, "register-paper-"),
        letterhead: letterhead(centre, words),
        sheet: spaced(&sheet.number),
        class: class
            .into_iter()
            .filter(|part| !part.is_empty())
            .collect::<Vec<_>>()
            .join(" · "),
        when: when(sheet, words),
        place: sheet.place.clone().unwrap_or_default(),
        teacher: sheet.teacher.clone().unwrap_or_default(),
        columns_are,
        columns,
        people: sheet
            .people
            .iter()
            .map(|person| RegisterPerson {
                number: person.number.to_string(),
                name: person.name.clone(),
            })
            .collect(),
        legend: legend(words),
        city: centre.city.as_ref().map(|city| format!("{city}, ")).unwrap_or_default(),
        printed_on: words.say_with("register-paper-printed", &[("day", words.day(today).into())]),
        ..ClassRegister::default()
    }
}

/// `482 170`, which is easier to read and to type than six digits in a row.
fn spaced(number: &str) -> String {
    match number.split_at_checked(3) {
        Some((first, rest)) => format!("{first} {rest}"),
        None => number.to_owned(),
    }
}

fn when(sheet: &PaperRegister, words: &Words) -> String {
    let (Ok(from), Ok(until)) = (days::read(&sheet.from), days::read(&sheet.until)) else {
        return sheet.from.clone();
    };
    match sheet.span {
        PaperSpan::Day => words.day_long(from),
        PaperSpan::Week => format!("{} – {}", words.day(from), words.day(until)),
        PaperSpan::Month => words.month(from),
    }
}

fn legend(words: &Words) -> Vec<RegisterLetter> {
    let marks = [
        Presence::Present,
        Presence::Late,
        Presence::Sick,
        Presence::Excused,
        Presence::Absent,
    ];
    let letter = |presence: Presence| RegisterLetter {
        letter: words.say(&format!("term-presence-letter-{}", presence.word())),
        meaning: match presence {
            Presence::Late => words.say("register-paper-late"),
            _ => words.say(&format!("term-presence-{}", presence.word())),
        },
    };
    marks.map(letter).into()
}

fn columns(sheet: &PaperRegister, words: &Words) -> (RegisterColumns, Vec<RegisterColumn>) {
    let lessons = || {
        let lessons = sheet.days.iter().flat_map(|day| &day.lessons);
        lessons.filter(|lesson| lesson.lineage.cancelled.is_none())
    };
    let count = lessons().count();
    match sheet.span {
        PaperSpan::Month => (RegisterColumns::Days, month(sheet, words)),
        // A day without lessons is a sheet to sign for whoever teaches then.
        PaperSpan::Day if count == 0 => (RegisterColumns::Signed, vec![RegisterColumn::default()]),
        PaperSpan::Day if count <= SIGNED_AT_MOST => (
            RegisterColumns::Signed,
            lessons().map(|lesson| column(lesson, words)).collect(),
        ),
        PaperSpan::Day | PaperSpan::Week => (
            RegisterColumns::Lettered,
            lessons().map(|lesson| column(lesson, words)).collect(),
        ),
    }
}

fn column(lesson: &LessonLine, words: &Words) -> RegisterColumn {
    let day = lesson.row.held_on.as_deref().and_then(|day| days::read(day).ok());
    let starts_at = lesson.row.starts_at.as_deref().unwrap_or_default();
    let clock = chrono::NaiveTime::parse_from_str(starts_at, "%H:%M");
    RegisterColumn {
        over: day.map_or_else(String::new, |day| format!("{} {}", weekday(day, words), day.day())),
        head: clock.map_or_else(|_| starts_at.to_owned(), |clock| words.time(clock)),
        subject: taught_in(lesson, words.language()),
        teacher: lesson
            .taught_by_name
            .clone()
            .or_else(|| lesson.row.teacher.clone())
            .unwrap_or_default(),
        closed: lesson.holiday.is_some(),
    }
}

/// What is taught, in the reader's language; as the office calls it where that has no word.
fn taught_in(lesson: &LessonLine, language: Language) -> String {
    let named = match language {
        Language::Id => None,
        Language::En => lesson.subject_name_en.clone(),
        Language::Ja => lesson.subject_name_ja.clone(),
    };
    named
        .filter(|name| !name.is_empty())
        .or_else(|| lesson.subject_name.clone())
        .unwrap_or_default()
}

fn month(sheet: &PaperRegister, words: &Words) -> Vec<RegisterColumn> {
    let (Ok(first), Ok(last)) = (days::read(&sheet.from), days::read(&sheet.until)) else {
        return Vec::new();
    };
    first
        .iter_days()
        .take_while(|day| *day <= last)
        .map(|day| RegisterColumn {
            over: weekday(day, words),
            head: day.day().to_string(),
            closed: day.weekday() == chrono::Weekday::Sun || sheet.holidays.contains_key(&day.to_string()),
            ..RegisterColumn::default()
        })
        .collect()
}

fn weekday(day: NaiveDate, words: &Words) -> String {
    words.say(&format!(
        "calendar-weekday-short-{}",
        day.weekday().number_from_monday()
    ))
}
