//! What becomes of a lesson after it was planned: moved, cancelled, made up for, taught by somebody else. Each change
//! writes only what it changes, so that two people who change different things do not undo each other.

use super::{Lesson, Lineage, register::LONGEST_LESSON};
use crate::{
    forms::{Checking, tidy},
    ids::{LessonId, TeacherId},
    office::Writing,
    records::{self, record},
    refusal::{Refusal, Result},
    teachers::Teacher,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

record! {
    /// Who teaches a lesson, of the teachers on the list.
    TaughtBy {
        /// Which.
        taught_by: Option<TeacherId>,
    }
}
record! {
    /// The name of the teacher as the lesson's papers print it.
    TeacherName {
        /// The name.
        teacher: Option<String>,
    }
}
record! {
    /// Why a lesson is not held.
    Cancelled {
        /// Blank: it is held.
        cancelled: Option<String>,
    }
}
record! {
    /// When and where a lesson is held.
    WhenAndWhere {
        /// The day.
        held_on: Option<String>,
        /// `HH:MM`.
        starts_at: Option<String>,
        /// Where.
        place: Option<String>,
    }
}

/// A lesson that is held at another time or elsewhere.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MoveLesson {
    /// Which.
    pub lesson: LessonId,
    /// The day, in any office shape.
    pub held_on: Option<String>,
    /// The time, in any office shape.
    pub starts_at: Option<String>,
    /// Where.
    pub place: Option<String>,
}

/// A lesson that is not held.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CancelLesson {
    /// Which.
    pub lesson: LessonId,
    /// Why.
    pub reason: String,
}

/// A lesson in place of one that was cancelled: its subject, teacher and minutes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MakeUpLesson {
    /// The cancelled lesson.
    pub lesson: LessonId,
    /// The day, in any office shape.
    pub held_on: Option<String>,
    /// The time, in any office shape.
    pub starts_at: Option<String>,
    /// Teaching minutes; those of the cancelled lesson when left out.
    pub minutes: Option<i32>,
    /// Where; the place of the cancelled lesson when left out.
    pub place: Option<String>,
}

/// Another teacher for one lesson.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ChangeTeacher {
    /// Which lesson.
    pub lesson: LessonId,
    /// Who teaches it.
    pub teacher: TeacherId,
}

impl Writing<'_> {
    /// Moves a lesson to another day, hour or place; its marks go with it.
    ///
    /// # Errors
    /// [`Refusal::Fields`], [`Refusal::NotFound`], [`Refusal::LessonCancelled`], [`Refusal::MonthClosed`] for the day it
    /// had or gets, [`Refusal::DayNotCome`] when a lesson with marks would move to a day that lies ahead.
    pub fn move_lesson(&self, ask: MoveLesson) -> Result<()> {
        let (lesson, lineage) = self.lesson(ask.lesson)?;
        must_be_held(&lineage)?;
        let mut moved = WhenAndWhere {
            held_on: ask.held_on,
            starts_at: ask.starts_at,
            place: ask.place,
        };
        self.check_when(&mut moved, None)?;
        self.may_move(ask.lesson, &lesson, moved.held_on.as_deref())?;
        records::change(self.store, "lessons", &ask.lesson, &moved)?;
        self.tell_class(lesson.class)?;
        self.tell("day", moved.held_on.unwrap_or_default());
        Ok(())
    }

    /// Cancels a lesson; it counts nowhere from then on, and its register takes no marks.
    ///
    /// # Errors
    /// [`Refusal::Fields`] without a reason, [`Refusal::NotFound`], [`Refusal::MonthClosed`].
    pub fn cancel_lesson(&self, ask: CancelLesson) -> Result<()> {
        let mut cancelled = Some(ask.reason);
        tidy([&mut cancelled]);
        let mut checking = Checking::new(self.today());
        checking.required("reason", &cancelled);
        checking.length("reason", &cancelled);
        checking.finish()?;
        self.set_cancelled(ask.lesson, cancelled)
    }

    /// Holds a cancelled lesson after all, with the marks it had.
    ///
    /// # Errors
    /// [`Refusal::NotFound`], [`Refusal::LessonNotCancelled`], [`Refusal::MonthClosed`].
    pub fn restore_lesson(&self, id: LessonId) -> Result<()> {
        must_be_cancelled(&self.lesson(id)?.1)?;
        self.set_cancelled(id, None)
    }

    fn set_cancelled(&self, id: LessonId, cancelled: Option<String>) -> Result<()> {
        let (lesson, _) = self.lesson(id)?;
        self.must_be_open(lesson.class, lesson.held_on.as_deref())?;
        if let Some(reason) = &cancelled {
            self.tell("reason", reason);
        }
        records::change(self.store, "lessons", &id, &Cancelled { cancelled })?;
        self.tell_class(lesson.class)?;
        self.tell("day", lesson.held_on.unwrap_or_default());
        Ok(())
    }

    /// Plans a lesson in place of a cancelled one. A long one may be made up for in several.
    ///
    /// # Errors
    /// [`Refusal::Fields`], [`Refusal::NotFound`], [`Refusal::LessonNotCancelled`], [`Refusal::MonthClosed`].
    pub fn make_up_lesson(&self, ask: MakeUpLesson) -> Result<LessonId> {
        let (cancelled, lineage) = self.lesson(ask.lesson)?;
        must_be_cancelled(&lineage)?;
        let mut when = WhenAndWhere {
            held_on: ask.held_on,
            starts_at: ask.starts_at,
            place: ask.place,
        };
        let minutes = ask.minutes.or(cancelled.minutes);
        self.check_when(&mut when, minutes)?;
        self.must_be_open(cancelled.class, when.held_on.as_deref())?;
        let id = LessonId::new(&self.stamp);
        let row = Lesson {
            held_on: when.held_on.clone(),
            starts_at: when.starts_at,
            minutes,
            place: when.place.or(cancelled.place),
            note: None,
            ..cancelled
        };
        let lineage = Lineage {
            slot: None,
            planned_on: None,
            taught_by: lineage.taught_by,
            cancelled: None,
            makes_up: Some(ask.lesson),
        };
        records::put(self.store, "lessons", &[("id", &id)], &row)?;
        records::change(self.store, "lessons", &id, &lineage)?;
        self.tell_class(row.class)?;
        self.tell("day", when.held_on.unwrap_or_default());
        Ok(id)
    }

    /// Lets somebody else teach one lesson.
    ///
    /// # Errors
    /// [`Refusal::NotFound`], [`Refusal::MonthClosed`].
    pub fn change_teacher(&self, ask: ChangeTeacher) -> Result<()> {
        let (lesson, _) = self.lesson(ask.lesson)?;
        self.must_be_open(lesson.class, lesson.held_on.as_deref())?;
        let teacher: Option<Teacher> = records::get(self.store, "teachers", &ask.teacher)?;
        let teacher = teacher.ok_or_else(|| Refusal::not_found("teachers"))?.name;
        let taught_by = Some(ask.teacher);
        records::change(self.store, "lessons", &ask.lesson, &TaughtBy { taught_by })?;
        records::change(self.store, "lessons", &ask.lesson, &TeacherName { teacher })?;
        self.tell_class(lesson.class)?;
        self.tell("day", lesson.held_on.unwrap_or_default());
        Ok(())
    }

    fn check_when(&self, when: &mut WhenAndWhere, minutes: Option<i32>) -> Result<()> {
        tidy([&mut when.held_on, &mut when.starts_at, &mut when.place]);
        let mut checking = Checking::new(self.today());
        checking.required("held_on", &when.held_on);
        checking.day("held_on", &mut when.held_on);
        checking.time("starts_at", &mut when.starts_at);
        checking.length("place", &when.place);
        checking.number("minutes", minutes, 1, LONGEST_LESSON);
        checking.finish()
    }

    /// Both months must be open, and nobody was present on a day that has not come.
    pub(super) fn may_move(&self, id: LessonId, from: &Lesson, to: Option<&str>) -> Result<()> {
        self.must_be_open(from.class, from.held_on.as_deref())?;
        self.must_be_open(from.class, to)?;
        let ahead = to
            .and_then(|day| crate::days::read(day).ok())
            .filter(|day| *day > self.today());
        if let Some(day) = ahead {
            let mut statement = self.store.prepare_cached(
                "SELECT 1 FROM attendance WHERE lesson = ?1 AND presence IS NOT NULL AND gone = 0 LIMIT 1",
            )?;
            if statement.exists([id])? {
                return Err(Refusal::DayNotCome { day }.into());
            }
        }
        Ok(())
    }
}

/// # Errors
/// [`Refusal::LessonCancelled`] with the reason.
pub(super) fn must_be_held(lineage: &Lineage) -> Result<()> {
    match &lineage.cancelled {
        Some(reason) => Err(Refusal::LessonCancelled { reason: reason.clone() }.into()),
        None => Ok(()),
    }
}

fn must_be_cancelled(lineage: &Lineage) -> Result<()> {
    match lineage.cancelled {
        Some(_) => Ok(()),
        None => Err(Refusal::LessonNotCancelled.into()),
    }
}
