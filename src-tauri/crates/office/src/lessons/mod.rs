//! Lessons (pertemuan): what was taught, when, for how many minutes, and who was there.
//!
//! - [`plan`] the weekly plan of a class, and the lessons made from it; [`holidays`] the days it leaves out
//! - [`changes`] what becomes of a planned lesson: moved, cancelled, made up, taught by somebody else
//! - [`overlaps`] what two lessons at one time share
//! - [`register`] the register of one lesson, [`day`] of one day; [`noticed`] what is seen about a person beside the mark
//! - [`leave`] requests to be away; [`cards`] marks taken from a card; [`paper`] marks keyed back from paper
//! - [`month`] the marks of a month, with totals and minutes; [`closing`] months that nobody changes any more

pub mod cards;
pub mod changes;
pub mod closing;
pub mod day;
pub mod holidays;
pub mod leave;
pub mod month;
pub mod noticed;
pub mod overlaps;
pub mod paper;
pub mod plan;
pub mod register;

use crate::{
    candidates::background::Keyed,
    forms::{Checking, tidy},
    ids::{ClassId, LessonId, SlotId, SubjectId, TeacherId},
    office::{Reading, Writing},
    records::{self, record},
    refusal::{Problem, Refusal, Result},
};
use overlaps::Overlap;
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

record! {
    /// Where a lesson comes from and what became of it; a form that edits the lesson leaves this alone.
    Lineage {
        /// The place in the weekly plan; blank for a lesson that somebody added.
        slot: Option<SlotId>,
        /// The day the plan gave it, wherever it has been moved since.
        planned_on: Option<String>,
        /// Who teaches it, of the teachers on the list.
        taught_by: Option<TeacherId>,
        /// Why it is not held; blank: held, or to be held.
        cancelled: Option<String>,
        /// The cancelled lesson that it makes up for.
        makes_up: Option<LessonId>,
    }
}

/// A lesson in a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct LessonLine {
    /// Which.
    pub id: LessonId,
    /// The lesson.
    pub row: Lesson,
    /// Where it comes from and what became of it.
    pub lineage: Lineage,
    /// The name of the teacher on the list who teaches it.
    pub taught_by_name: Option<String>,
    /// The name of the teacher whom the plan names, when somebody else teaches.
    pub stands_in_for: Option<String>,
    /// The days of the lessons that make up for it.
    pub made_up_on: Vec<String>,
    /// What it shares with another lesson of the same time.
    pub overlaps: Vec<Overlap>,
    /// What is kept on its day, when that is a holiday.
    pub holiday: Option<String>,
    /// Whether its month is closed.
    pub is_closed: bool,
    /// The class's name.
    pub class_name: String,
    /// The subject's name in Indonesian.
    pub subject_name: Option<String>,
    /// In English.
    pub subject_name_en: Option<String>,
    /// In Japanese.
    pub subject_name_ja: Option<String>,
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
                    l.slot, l.planned_on, l.taught_by, l.cancelled, l.makes_up,
                    k.name AS class_name, s.name AS subject_name, s.name_en AS subject_name_en, s.name_ja AS subject_name_ja, t.name AS taught_by_name,
                    CASE WHEN p.teacher <> coalesce(l.taught_by, '') THEN planned.name END AS stands_in_for,
                    coalesce(c.closed, 0) AS is_closed,
               (SELECT group_concat(held_on, ' ') FROM (
                  SELECT m.held_on FROM lessons m WHERE m.makes_up = l.id AND m.gone = 0 ORDER BY m.held_on)) AS made_up_on,
               (SELECT count(*) FROM enrolments e JOIN candidates c ON c.id = e.candidate AND c.gone = 0
                WHERE e.class = l.class AND e.gone = 0) AS people,
               (SELECT count(*) FROM attendance a WHERE a.lesson = l.id AND a.presence IS NOT NULL AND a.gone = 0) AS marked
             FROM lessons l JOIN classes k ON k.id = l.class AND k.gone = 0 LEFT JOIN subjects s ON s.id = l.subject
             LEFT JOIN teachers t ON t.id = l.taught_by
             LEFT JOIN plan_slots p ON p.id = l.slot LEFT JOIN teachers planned ON planned.id = p.teacher
             LEFT JOIN closed_months c ON c.class = l.class AND c.month = substr(l.held_on, 1, 7) AND c.gone = 0
             WHERE l.gone = 0 AND {condition} ORDER BY l.held_on, l.starts_at, k.name, l.id"
        );
        let mut statement = self.store.prepare_cached(&sql)?;
        let lines = statement.query_map(values, |row| {
            let made_up_on: Option<String> = row.get("made_up_on")?;
            Ok(LessonLine {
                id: row.get("id")?,
                row: records::Record::from_row(row)?,
                lineage: records::Record::from_row(row)?,
                taught_by_name: row.get("taught_by_name")?,
                stands_in_for: row.get("stands_in_for")?,
                made_up_on: made_up_on
                    .iter()
                    .flat_map(|days| days.split(' '))
                    .map(ToOwned::to_owned)
                    .collect(),
                overlaps: Vec::new(),
                holiday: None,
                is_closed: row.get("is_closed")?,
                class_name: row.get::<_, Option<String>>("class_name")?.unwrap_or_default(),
                subject_name: row.get("subject_name")?,
                subject_name_en: row.get("subject_name_en")?,
                subject_name_ja: row.get("subject_name_ja")?,
                people: row.get("people")?,
                marked: row.get("marked")?,
            })
        })?;
        let mut lines: Vec<LessonLine> = lines.collect::<rusqlite::Result<_>>()?;
        self.fill_overlaps(&mut lines)?;
        self.fill_holidays(&mut lines)?;
        Ok(lines)
    }

    fn fill_holidays(&self, lines: &mut [LessonLine]) -> Result<()> {
        let days = || lines.iter().filter_map(|line| line.row.held_on.as_deref());
        let (Some(from), Some(to)) = (days().min(), days().max()) else {
            return Ok(());
        };
        let names = self.holiday_names(from, to)?;
        for line in lines {
            line.holiday = line.row.held_on.as_ref().and_then(|day| names.get(day)).cloned();
        }
        Ok(())
    }

    /// A lesson that is not withdrawn, with its lineage.
    pub(crate) fn lesson(&self, id: LessonId) -> Result<(Lesson, Lineage)> {
        let mut statement = self.store.prepare_cached(
            "SELECT class, held_on, starts_at, minutes, subject, teacher, place, note,
                    slot, planned_on, taught_by, cancelled, makes_up FROM lessons WHERE id = ?1 AND gone = 0",
        )?;
        let mut rows = statement.query([id])?;
        let row = rows.next()?.ok_or_else(|| Refusal::not_found("lessons"))?;
        Ok((records::Record::from_row(row)?, records::Record::from_row(row)?))
    }
}

impl Writing<'_> {
    pub(crate) fn ship_subjects(&self) -> Result<()> {
        let text = |text: &str| Some(text.to_owned());
        for (key, name, name_en, name_ja, counts_for) in FIRST_SUBJECTS {
            let subject = Subject {
                name: text(name),
                name_en: text(name_en),
                name_ja: text(name_ja),
                counts_for: counts_for.and_then(text),
            };
            records::put_new(self.store, "subjects", &SubjectId::shared(key), &subject)?;
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
                records::put_new(self.store, "subjects", &id, &subject)?;
            }
        }
        Ok(())
    }

    /// Says of the first subjects what they count for, where nothing is said: no store knew that before it knew courses.
    pub(crate) fn say_what_first_subjects_count_for(&self) -> Result<()> {
        for (key, .., counts_for) in FIRST_SUBJECTS {
            let Some(word) = counts_for else { continue };
            let sql = "UPDATE subjects SET counts_for = ?2 WHERE id = ?1 AND gone = 0 AND counts_for IS NULL";
            self.store
                .prepare_cached(sql)?
                .execute((SubjectId::shared(key), word))?;
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

    /// Adds or changes a lesson. What the plan and later changes say about it stays; only another teacher's name makes
    /// another teacher the one who teaches.
    ///
    /// # Errors
    /// [`Refusal::Fields`], [`Refusal::MonthClosed`] for the day it had or gets, [`Refusal::DayNotCome`] when a lesson
    /// with marks would move to a day that lies ahead.
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
        checking.time("starts_at", &mut row.starts_at);
        if row.minutes.is_none() {
            checking.wrong("minutes", Problem::Empty);
        }
        checking.number("minutes", row.minutes, 1, register::LONGEST_LESSON);
        checking.finish()?;
        let held: Option<Lesson> = match id {
            Some(id) => records::get(self.store, "lessons", &id)?,
            None => None,
        };
        if let (Some(id), Some(held)) = (id, &held) {
            self.may_move(id, held, row.held_on.as_deref())?;
        }
        self.must_be_open(row.class, row.held_on.as_deref())?;
        let id = id.unwrap_or_else(|| LessonId::new(&self.stamp));
        records::put(self.store, "lessons", &[("id", &id)], &row)?;
        if held.is_none_or(|held| held.teacher != row.teacher) {
            let taught_by = match &row.teacher {
                Some(name) => self.teacher_named(name)?,
                None => None,
            };
            records::change(self.store, "lessons", &id, &changes::TaughtBy { taught_by })?;
        }
        self.tell_class(row.class)?;
        self.tell("day", row.held_on.unwrap_or_default());
        Ok(id)
    }

    /// Withdraws a lesson that was entered by mistake; one that falls away is cancelled instead.
    ///
    /// # Errors
    /// [`Refusal::NotFound`], [`Refusal::MonthClosed`].
    pub fn withdraw_lesson(&self, id: LessonId) -> Result<()> {
        let (lesson, _) = self.lesson(id)?;
        self.must_be_open(lesson.class, lesson.held_on.as_deref())?;
        self.withdraw("lessons", &id)
    }

    pub(crate) fn tell_class(&self, class: ClassId) -> Result<()> {
        let row: Option<crate::batches::Class> = records::get(self.store, "classes", &class)?;
        self.tell("class", row.and_then(|row| row.name).unwrap_or_default());
        Ok(())
    }
}
