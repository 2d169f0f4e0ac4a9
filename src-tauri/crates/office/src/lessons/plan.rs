//! The weekly plan of a class, and the lessons made from it. The key of such a lesson follows from its place in the plan
//! and the planned day, so that two computers that make the same weeks make the same lessons.

use super::register::LONGEST_LESSON;
use crate::{
    batches::Class,
    candidates::background::Keyed,
    forms::{Checking, tidy},
    ids::{ClassId, LessonId, SlotId, SubjectId, TeacherId},
    office::{Reading, Writing},
    records::{self, Record, record},
    refusal::{Problem, Refusal, Result},
    teachers::Teacher,
};
use chrono::{Datelike, NaiveDate};
use rusqlite::OptionalExtension;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Days for which lessons are made at once; more is a slip of the year.
const MOST_DAYS: i32 = 400;

record! {
    /// A place in a class's week.
    PlanSlot {
        /// The class.
        class: ClassId,
        /// The weekday, 1 is Monday.
        weekday: Option<i32>,
        /// `HH:MM`.
        starts_at: Option<String>,
        /// Teaching minutes, breaks left out.
        minutes: Option<i32>,
        /// What is taught.
        subject: Option<SubjectId>,
        /// Who teaches.
        teacher: Option<TeacherId>,
        /// Where.
        place: Option<String>,
        /// First day on which it holds; blank: from the beginning.
        from_on: Option<String>,
        /// Last day on which it holds; blank: no end.
        until_on: Option<String>,
    }
}
record! {
    /// A lesson as the plan makes it.
    PlannedLesson {
        /// The class.
        class: ClassId,
        /// The day.
        held_on: Option<String>,
        /// `HH:MM`.
        starts_at: Option<String>,
        /// Teaching minutes.
        minutes: Option<i32>,
        /// What is taught.
        subject: Option<SubjectId>,
        /// The name of the teacher.
        teacher: Option<String>,
        /// Where.
        place: Option<String>,
        /// The place in the plan.
        slot: Option<SlotId>,
        /// The day the plan gave it.
        planned_on: Option<String>,
        /// Who teaches.
        taught_by: Option<TeacherId>,
        /// Blank: it is to be held.
        cancelled: Option<String>,
    }
}

/// A place in the week, with names.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PlanLine {
    /// Which.
    pub id: SlotId,
    /// The place.
    pub row: PlanSlot,
    /// The subject's name in Indonesian.
    pub subject_name: Option<String>,
    /// In English.
    pub subject_name_en: Option<String>,
    /// In Japanese.
    pub subject_name_ja: Option<String>,
    /// The teacher's name.
    pub teacher_name: Option<String>,
}

/// The weekly plan of a class.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PlanPage {
    /// The class.
    pub class: ClassId,
    /// Its name.
    pub class_name: String,
    /// Its week, from Monday morning.
    pub slots: Vec<PlanLine>,
}

/// Weeks for which lessons are made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MakeLessons {
    /// The class.
    pub class: ClassId,
    /// First day, in any office shape.
    pub from: Option<String>,
    /// Last day, in any office shape.
    pub until: Option<String>,
}

/// Why no lesson was made where the plan has one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "why", rename_all = "snake_case")]
pub enum NotMade {
    /// A holiday.
    Holiday {
        /// What is kept on it.
        name: String,
    },
    /// It is there already.
    There,
    /// It is there, on another day.
    Moved {
        /// The day it was moved to.
        to: String,
    },
    /// It is there, and cancelled.
    Cancelled {
        /// Why.
        reason: String,
    },
    /// Somebody withdrew it.
    Withdrawn,
    /// Its month is closed.
    MonthClosed,
}

/// A day of the plan without a new lesson.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SkippedDay {
    /// The day, `YYYY-MM-DD`.
    pub day: String,
    /// The place in the plan.
    pub slot: SlotId,
    /// When it would have begun.
    pub starts_at: Option<String>,
    /// Why not.
    #[serde(flatten)]
    pub because: NotMade,
}

/// What came of making lessons.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MadeLessons {
    /// Lessons made.
    pub made: u32,
    /// Those among them whose planned teacher has left by that day; nobody stands in yet.
    pub without_teacher: u32,
    /// Where none was made, in the order of days.
    pub skipped: Vec<SkippedDay>,
}

/// A lesson that is still to be made: its key, its place in the week and its day.
type ToMake<'s> = (LessonId, &'s PlanLine, String);

impl Reading<'_> {
    /// The weekly plan of a class.
    ///
    /// # Errors
    /// [`Refusal::NotFound`], or a fault of the store.
    pub fn plan_of(&self, class: ClassId) -> Result<PlanPage> {
        let row: Option<Class> = records::get(self.store, "classes", &class)?;
        let class_name = row.ok_or_else(|| Refusal::not_found("classes"))?.name;
        let mut statement = self.store.prepare_cached(
            "SELECT p.id, p.class, p.weekday, p.starts_at, p.minutes, p.subject, p.teacher, p.place, p.from_on, p.until_on,
                    s.name AS subject_name, s.name_en AS subject_name_en, s.name_ja AS subject_name_ja, t.name AS teacher_name
             FROM plan_slots p LEFT JOIN subjects s ON s.id = p.subject LEFT JOIN teachers t ON t.id = p.teacher
             WHERE p.class = ?1 AND p.gone = 0 ORDER BY p.weekday, p.starts_at, p.from_on, p.id",
        )?;
        let slots = statement.query_map([class], |row| {
            Ok(PlanLine {
                id: row.get("id")?,
                row: PlanSlot::from_row(row)?,
                subject_name: row.get("subject_name")?,
                subject_name_en: row.get("subject_name_en")?,
                subject_name_ja: row.get("subject_name_ja")?,
                teacher_name: row.get("teacher_name")?,
            })
        })?;
        Ok(PlanPage {
            class,
            class_name: class_name.unwrap_or_default(),
            slots: slots.collect::<rusqlite::Result<_>>()?,
        })
    }

    /// What making the lessons of some weeks would do; nothing is written.
    ///
    /// # Errors
    /// As [`Writing::make_lessons`].
    pub fn preview_lessons(&self, ask: &MakeLessons) -> Result<MadeLessons> {
        let slots = self.plan_of(ask.class)?.slots;
        Ok(self.look_through(ask, &slots)?.0)
    }

    /// What making those weeks does, and each lesson that is still to be made for it.
    fn look_through<'s>(&self, ask: &MakeLessons, slots: &'s [PlanLine]) -> Result<(MadeLessons, Vec<ToMake<'s>>)> {
        let (first, last) = self.check_weeks(ask)?;
        let holidays = self.holiday_names(&first.to_string(), &last.to_string())?;
        let (mut done, mut open) = (MadeLessons::default(), Vec::new());
        for day in first.iter_days().take_while(|day| *day <= last) {
            let on = day.to_string();
            for slot in slots.iter().filter(|slot| slot.row.holds_on(day)) {
                let id = LessonId::shared(&format!("{}/{on}", slot.id));
                let because = match holidays.get(&on) {
                    Some(name) => Some(NotMade::Holiday { name: name.clone() }),
                    None => self.why_not_made(id, ask.class, &on)?,
                };
                match because {
                    Some(because) => done.skipped.push(SkippedDay {
                        day: on.clone(),
                        slot: slot.id,
                        starts_at: slot.row.starts_at.clone(),
                        because,
                    }),
                    None => {
                        let is_without = slot.row.teacher.is_some() && self.teacher_on(slot, &on)?.is_none();
                        done.made += 1;
                        done.without_teacher += u32::from(is_without);
                        open.push((id, slot, on.clone()));
                    }
                }
            }
        }
        Ok((done, open))
    }

    /// The teacher whom a place names, unless gone by that day.
    fn teacher_on(&self, slot: &PlanLine, on: &str) -> Result<Option<Teacher>> {
        let teacher: Option<Teacher> = match slot.row.teacher {
            Some(teacher) => records::get(self.store, "teachers", &teacher)?,
            None => None,
        };
        Ok(teacher.filter(|teacher| teacher.left_on.as_deref().is_none_or(|left_on| on <= left_on)))
    }

    fn check_weeks(&self, ask: &MakeLessons) -> Result<(NaiveDate, NaiveDate)> {
        let (mut from, mut until) = (ask.from.clone(), ask.until.clone());
        tidy([&mut from, &mut until]);
        let mut checking = Checking::new(self.today());
        checking.required("from", &from);
        checking.required("until", &until);
        let span = checking.span("from", &mut from, "until", &mut until);
        if span.is_some_and(|(first, last)| (last - first).num_days() >= i64::from(MOST_DAYS)) {
            let problem = Problem::OutOfRange {
                least: 1,
                most: MOST_DAYS,
            };
            checking.wrong("until", problem);
        }
        checking.finish()?;
        span.ok_or_else(|| Refusal::field("until", Problem::NotADay).into())
    }

    /// What became of the lesson made for that day before, if one was; one whose making was undone was never made.
    fn why_not_made(&self, id: LessonId, class: ClassId, on: &str) -> Result<Option<NotMade>> {
        let held: Option<(bool, Option<String>, Option<String>)> = self
            .store
            .prepare_cached("SELECT gone, cancelled, held_on FROM lessons WHERE id = ?1")?
            .query_row([id], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))
            .optional()?;
        Ok(match held {
            Some((false, Some(reason), _)) => Some(NotMade::Cancelled { reason }),
            Some((false, None, Some(to))) if to != on => Some(NotMade::Moved { to }),
            Some((false, None, _)) => Some(NotMade::There),
            Some((true, ..)) if !self.was_undone(id)? => Some(NotMade::Withdrawn),
            Some((true, ..)) | None => self
                .is_closed(class, on.get(..7).unwrap_or_default())?
                .then_some(NotMade::MonthClosed),
        })
    }

    fn was_undone(&self, id: LessonId) -> Result<bool> {
        let newest: Option<String> = self
            .store
            .prepare_cached(
                "SELECT d.name FROM book_entry e JOIN book_deed d ON d.replica = e.replica AND d.opens = e.opens
                 WHERE e.key = ?1 AND e.tbl = 'lessons' ORDER BY e.clock DESC, e.replica DESC LIMIT 1",
            )?
            .query_row([id], |row| row.get(0))
            .optional()?;
        Ok(newest.as_deref() == Some(crate::Deed::Undo.word()))
    }
}

impl Writing<'_> {
    /// Adds or changes a place in a class's week. Lessons made from it before stay as they are.
    ///
    /// # Errors
    /// [`Refusal::Fields`].
    pub fn edit_slot(&self, ask: Keyed<SlotId, PlanSlot>) -> Result<()> {
        let Keyed { id, mut row } = ask;
        tidy([&mut row.starts_at, &mut row.place, &mut row.from_on, &mut row.until_on]);
        let mut checking = Checking::new(self.today());
        for (field, number) in [("weekday", row.weekday), ("minutes", row.minutes)] {
            if number.is_none() {
                checking.wrong(field, Problem::Empty);
            }
        }
        checking.number("weekday", row.weekday, 1, 7);
        checking.required("starts_at", &row.starts_at);
        checking.time("starts_at", &mut row.starts_at);
        checking.number("minutes", row.minutes, 1, LONGEST_LESSON);
        checking.length("place", &row.place);
        checking.span("from_on", &mut row.from_on, "until_on", &mut row.until_on);
        checking.finish()?;
        let id = id.unwrap_or_else(|| SlotId::new(&self.stamp));
        records::put(self.store, "plan_slots", &[("id", &id)], &row)?;
        self.tell_class(row.class)
    }

    /// Takes a place out of the week, and says of which class; the lessons made from it stay.
    ///
    /// # Errors
    /// [`Refusal::NotFound`].
    pub fn withdraw_slot(&self, id: SlotId) -> Result<ClassId> {
        let row: Option<PlanSlot> = records::get(self.store, "plan_slots", &id)?;
        let class = row.ok_or_else(|| Refusal::not_found("plan_slots"))?.class;
        self.withdraw("plan_slots", &id)?;
        self.tell_class(class)?;
        Ok(class)
    }

    /// Makes the lessons of some weeks from the plan, and leaves out holidays and every lesson that was made before,
    /// wherever it has been moved and even if it was cancelled or withdrawn since.
    ///
    /// # Errors
    /// [`Refusal::Fields`], [`Refusal::NotFound`].
    pub fn make_lessons(&self, ask: &MakeLessons) -> Result<MadeLessons> {
        let slots = self.plan_of(ask.class)?.slots;
        let (done, open) = self.look_through(ask, &slots)?;
        for (id, slot, on) in &open {
            self.make_lesson(*id, slot, on)?;
        }
        self.tell("lessons", done.made);
        self.tell_class(ask.class)?;
        Ok(done)
    }

    fn make_lesson(&self, id: LessonId, slot: &PlanLine, on: &str) -> Result<()> {
        let teacher = self.teacher_on(slot, on)?;
        let row = PlannedLesson {
            class: slot.row.class,
            held_on: Some(on.to_owned()),
            starts_at: slot.row.starts_at.clone(),
            minutes: slot.row.minutes,
            subject: slot.row.subject,
            taught_by: slot.row.teacher.filter(|_| teacher.is_some()),
            place: slot.row.place.clone(),
            slot: Some(slot.id),
            planned_on: Some(on.to_owned()),
            cancelled: None,
            teacher: teacher.and_then(|teacher| teacher.name),
        };
        records::put(self.store, "lessons", &[("id", &id)], &row)?;
        Ok(())
    }
}

impl PlanSlot {
    fn holds_on(&self, day: NaiveDate) -> bool {
        let on = day.to_string();
        self.weekday.and_then(|weekday| u32::try_from(weekday).ok()) == Some(day.weekday().number_from_monday())
            && self.from_on.as_deref().is_none_or(|from_on| from_on <= on.as_str())
            && self.until_on.as_deref().is_none_or(|until_on| on.as_str() <= until_on)
    }
}
