//! What comes with the program: exams, what programmes ask of them and of everybody, courses, kinds of papers, holidays
//! and first subjects. A centre is founded with it, and a newer program adds to an older store what was not there yet.

use crate::{
    deed::Deed,
    office::{Office, Stamp, Writing},
    refusal::Result,
};

impl Office {
    /// Takes in what this program brings and the store never had. What the office changed or withdrew stays as it is;
    /// when all is there, nothing is written. It waits for somebody who may do it.
    ///
    /// # Errors
    /// A fault of the store; then nothing is written.
    pub fn take_shipped(&mut self, stamp: Stamp) -> Result<()> {
        // A laptop brings home what people wrote, not what its program knows.
        if self.is_on_a_visit() {
            return Ok(());
        }
        let role = self.read(stamp, |office| Ok(office.role))?;
        if !Deed::TakeShipped.is_allowed(role) {
            return Ok(());
        }
        self.write(stamp, Deed::TakeShipped, |office| office.ship())
    }
}

impl Writing<'_> {
    pub(crate) fn ship(&self) -> Result<()> {
        let knew_courses = self.store.prepare("SELECT 1 FROM courses")?.exists([])?;
        self.ship_exams()?;
        self.ship_exam_needs()?;
        self.ship_courses()?;
        self.ship_paper_kinds()?;
        self.ship_holidays()?;
        self.ship_subjects()?;
        self.ship_requirement_sets()?;
        if knew_courses {
            Ok(())
        } else {
            self.say_what_first_subjects_count_for()
        }
    }
}
