//! Writes the good cells of a register: the lessons that are missing are made, everything is one deed.

use super::{
    class_sheet::TakenSheet,
    register_sheet::{ReadRegister, RegisterSheet},
};
use crate::{
    Deed, Office, Stamp,
    candidates::background::Keyed,
    ids::LessonId,
    lessons::{
        Lesson,
        register::{MarkAttendance, MarkCell},
    },
    office::Writing,
    records,
    refusal::Result,
};

impl Office {
    /// Writes what a register was read as.
    ///
    /// # Errors
    /// [`crate::Refusal::NotAllowed`], what marking a register refuses, or a fault of the store; then nothing is written.
    pub fn take_register(
        &mut self,
        stamp: Stamp,
        source: &str,
        ask: &ReadRegister,
        sheet: &RegisterSheet,
    ) -> Result<TakenSheet> {
        if sheet.plan.is_empty() {
            return Ok(TakenSheet::default());
        }
        let taken = self.write(stamp, Deed::ImportAttendance, |office| {
            office.take_register(source, ask, sheet)
        })?;
        let last = self.next_in_line()?.undo;
        Ok(taken.with_deed(last, Deed::ImportAttendance.word()))
    }
}

impl Writing<'_> {
    fn take_register(&self, source: &str, ask: &ReadRegister, sheet: &RegisterSheet) -> Result<TakenSheet> {
        let mut taken = TakenSheet::default();
        for planned in &sheet.plan {
            let lesson = match planned.lesson {
                Some(lesson) => lesson,
                None => {
                    taken.made += 1;
                    self.add_lesson(ask, planned.on.map(|day| day.to_string()), planned.time.clone())?
                }
            };
            let cells = planned.marks.iter().map(|(candidate, mark)| MarkCell {
                candidate: *candidate,
                mark: mark.clone(),
            });
            taken.cells += planned.marks.len();
            self.mark_attendance(&MarkAttendance {
                lesson,
                cells: cells.collect(),
            })?;
        }
        self.tell_only("cells", taken.cells);
        self.tell("source", source);
        self.tell_class(ask.class)?;
        Ok(taken)
    }

    /// A lesson of which the sheet says only the day. Its minutes stay blank when nobody said them, and prove nothing.
    fn add_lesson(&self, ask: &ReadRegister, held_on: Option<String>, starts_at: Option<String>) -> Result<LessonId> {
        let row = Lesson {
            class: ask.class,
            held_on,
            starts_at,
            minutes: ask.minutes,
            subject: ask.subject,
            teacher: None,
            place: None,
            note: None,
        };
        if ask.minutes.is_some() {
            return self.edit_lesson(Keyed { id: None, row });
        }
        self.must_be_open(ask.class, row.held_on.as_deref())?;
        let id = LessonId::new(&self.stamp);
        records::put(self.store, "lessons", &[("id", &id)], &row)?;
        Ok(id)
    }
}
