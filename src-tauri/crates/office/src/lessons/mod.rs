//! Lessons (pertemuan): what was taught, when, for how many minutes, and who was there.
//!
//! - [`register`] today's register: the marks of one lesson
//! - [`month`] the marks of a month, with totals and minutes

pub mod month;
pub mod register;

use crate::{
    candidates::background::Keyed,
    forms::{Checking, tidy},
    ids::{ClassId, LessonId, SubjectId},
    office::{Reading, Writing},
    records::{self, record},
    refusal::{Problem, Result},
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

record! {
    /// What is taught.
    Subject {
        /// In Indonesian.
        name: Option<String>,
        /// In English.
        name_en: Option<String>,
        /// In Japanese, as the course record writes it.
        name_ja: Option<String>,
        /// What its minutes count for in the courses that must be proved: `japanese/listening`.
        counts_for: Option<String>,
    }
}
record! {
    /// One lesson of a class.
    Lesson {
        /// The class.
        class: ClassId,
        /// The day.
        held_on: Option<String>,
        /// `HH:MM`.
        starts_at: Option<String>,
        /// Teaching minutes, breaks left out.
        minutes: Option<i32>,
        /// What was taught.
        subject: Option<SubjectId>,
        /// Who taught.
        teacher: Option<String>,
        /// Where.
        place: Option<String>,
        /// A free note.
        note: Option<String>,
    }
}

/// A lesson in a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct LessonLine {
    /// Which.
    pub id: LessonId,
    /// The lesson.
    pub row: Lesson,
    /// The class's name.
    pub class_name: String,
    /// The subject's name in Indonesian.
    pub subject_name: Option<String>,
    /// People in the class.
    pub people: u32,
    /// People with a mark.
    pub marked: u32,
}

/// Lessons of a class or of all classes, between two days.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ListLessons {
    /// Only this class.
    pub class: Option<ClassId>,
    /// First day, `YYYY-MM-DD`.
    pub from: String,
    /// Last day, `YYYY-MM-DD`.
    pub to: String,
}

/// Subjects every office begins with besides those that the shipped courses name: Japanese as a whole, life in Japan
/// (a subject of the course before entry; Technical Intern Training Act, ordinance on courses), and what offices teach
/// besides.
const FIRST_SUBJECTS: &[(&str, &str, &str, &str, Option<&str>)] = &[
    ("japanese", "Bahasa Jepang", "Japanese", "日本語", Some("japanese")),
    (
        "life",
        "Kehidupan di Jepang",
        "Life in Japan",
        "本邦での生活一般に関する知識",
        Some("life"),
    ),
    (
        "care",
        "Pengantar kaigo",
        "Introduction to care",
        "介護導入講習",
        Some("care"),
    ),
    (
        "culture",
        "Budaya dan tata krama",
        "Culture and manners",
        "文化・マナー",
        None,
    ),
];

impl Reading<'_> {
    /// Every subject.
    ///
    /// # Errors
    /// A fault of the store.
    pub fn list_subjects(&self) -> Result<Vec<Keyed<SubjectId, Subject>>> {
        self.keyed("subjects", "name")
    }

    /// Lessons between two days, oldest first.
    ///
    /// # Errors
    /// A fault of the store.
    pub fn list_lessons(&self, ask: &ListLessons) -> Result<Vec<LessonLine>> {
        self.lesson_lines(
            "l.held_on BETWEEN ?1 AND ?2 AND (?3 IS NULL OR l.class = ?3)",
            &[&ask.from, &ask.to, &ask.class],
        )
    }

    pub(crate) fn lesson_lines(&self, condition: &str, values: &[&dyn rusqlite::ToSql]) -> Result<Vec<LessonLine>> {
        let sql = format!(
            "SELECT l.id, l.class, l.held_on, l.starts_at, l.minutes, l.subject, l.teacher, l.place, l.note,
                    k.name AS class_name, s.name AS subject_name,
               (SELECT count(*) FROM enrolments e JOIN candidates c ON c.id = e.candidate AND c.gone = 0
                WHERE e.class = l.class AND e.gone = 0) AS people,
               (SELECT count(*) FROM attendance a WHERE a.lesson = l.id AND a.presence IS NOT NULL AND a.gone = 0) AS marked
             FROM lessons l JOIN classes k ON k.id = l.class AND k.gone = 0 LEFT JOIN subjects s ON s.id = l.subject
             WHERE l.gone = 0 AND {condition} ORDER BY l.held_on, l.starts_at, k.name"
        );
        let mut statement = self.store.prepare_cached(&sql)?;
        let lines = statement.query_map(values, |row| {
            Ok(LessonLine {
                id: row.get("id")?,
                row: records::Record::from_row(row)?,
                class_name: row.get::<_, Option<String>>("class_name")?.unwrap_or_default(),
                subject_name: row.get("subject_name")?,
                people: row.get("people")?,
                marked: row.get("marked")?,
            })
        })?;
        Ok(lines.collect::<rusqlite::Result<_>>()?)
    }
}

impl Writing<'_> {
    pub(crate) fn found_subjects(&self) -> Result<()> {
        let text = |text: &str| Some(text.to_owned());
        for (key, name, name_en, name_ja, counts_for) in FIRST_SUBJECTS {
            let subject = Subject {
                name: text(name),
                name_en: text(name_en),
                name_ja: text(name_ja),
                counts_for: counts_for.and_then(text),
            };
            records::put(self.store, "subjects", &[("id", &SubjectId::shared(key))], &subject)?;
        }
        for course in crate::hours::shipped::courses() {
            for demanded in course.rules.into_iter().flat_map(|rule| rule.subjects) {
                let subject = Subject {
                    name: Some(demanded.name.id),
                    name_en: Some(demanded.name.en),
                    name_ja: Some(demanded.name.ja),
                    counts_for: Some(demanded.code.clone()),
                };
                let id = SubjectId::shared(&demanded.code);
                records::put(self.store, "subjects", &[("id", &id)], &subject)?;
            }
        }
        Ok(())
    }

    /// Adds or changes a subject.
    ///
    /// # Errors
    /// [`crate::Refusal::Fields`].
    pub fn edit_subject(&self, ask: Keyed<SubjectId, Subject>) -> Result<SubjectId> {
        let Keyed { id, mut row } = ask;
        tidy([&mut row.name, &mut row.name_en, &mut row.name_ja, &mut row.counts_for]);
        let mut checking = Checking::new(self.today());
        checking.required("name", &row.name);
        checking.finish()?;
        let id = id.unwrap_or_else(|| SubjectId::new(&self.stamp));
        records::put(self.store, "subjects", &[("id", &id)], &row)?;
        self.tell("name", row.name.unwrap_or_default());
        Ok(id)
    }

    /// Adds or changes a lesson.
    ///
    /// # Errors
    /// [`crate::Refusal::Fields`].
    pub fn edit_lesson(&self, ask: Keyed<LessonId, Lesson>) -> Result<LessonId> {
        let Keyed { id, mut row } = ask;
        tidy([
            &mut row.held_on,
            &mut row.starts_at,
            &mut row.teacher,
            &mut row.place,
            &mut row.note,
        ]);
        let mut checking = Checking::new(self.today());
        checking.required("held_on", &row.held_on);
        checking.day("held_on", &mut row.held_on);
        check_time(&mut checking, &mut row.starts_at);
        if row.minutes.is_none() {
            checking.wrong("minutes", Problem::Empty);
        }
        checking.number("minutes", row.minutes, 1, register::LONGEST_LESSON);
        checking.finish()?;
        let id = id.unwrap_or_else(|| LessonId::new(&self.stamp));
        records::put(self.store, "lessons", &[("id", &id)], &row)?;
        self.tell_class(row.class)?;
        self.tell("day", row.held_on.unwrap_or_default());
        Ok(id)
    }

    /// Withdraws a lesson that was not held.
    ///
    /// # Errors
    /// [`crate::Refusal::NotFound`].
    pub fn withdraw_lesson(&self, id: LessonId) -> Result<()> {
        self.withdraw("lessons", &id)
    }

    pub(crate) fn tell_class(&self, class: ClassId) -> Result<()> {
        let row: Option<crate::batches::Class> = records::get(self.store, "classes", &class)?;
        self.tell("class", row.and_then(|row| row.name).unwrap_or_default());
        Ok(())
    }
}

/// `8.30`, `08:30` or `0830` becomes `08:30`.
fn check_time(checking: &mut Checking, text: &mut Option<String>) {
    let Some(typed) = text.as_deref() else { return };
    let digits: String = typed.chars().filter(char::is_ascii_digit).collect();
    let separated: Vec<&str> = typed.split([':', '.', ' ']).filter(|part| !part.is_empty()).collect();
    let read = match separated.as_slice() {
        [hour, minute] => hour.parse().ok().zip(minute.parse().ok()),
        [_] if digits.len() == 4 && digits.len() == typed.len() => digits
            .get(..2)
            .and_then(|hour| hour.parse().ok())
            .zip(digits.get(2..).and_then(|minute| minute.parse().ok())),
        [hour] => hour.parse().ok().map(|hour: u32| (hour, 0)),
        _ => None,
    };
    match read.filter(|(hour, minute): &(u32, u32)| *hour < 24 && *minute < 60) {
        Some((hour, minute)) => *text = Some(format!("{hour:02}:{minute:02}")),
        None => checking.wrong("starts_at", Problem::NotATime),
    }
}
