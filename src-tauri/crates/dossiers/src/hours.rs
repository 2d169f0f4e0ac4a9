//! The proof of hours: a person's courses, each with its rule, its sums and the lessons that make them up.

use serde::Serialize;

/// What stands on one person's proof of hours beside the person.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct HoursProof {
    /// Batch, class and seat.
    pub class: String,
    /// The planned day of entry, written out.
    pub entry: String,
    /// The courses that concern the person.
    pub courses: Vec<CourseHours>,
}

/// One course.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct CourseHours {
    /// Its name in the reader's language.
    pub name: String,
    /// Its name in Japanese; blank where the reader's language is.
    pub name_ja: String,
    /// Since when the rule applies, and who says so.
    pub source: String,
    /// What the rule asks for.
    pub asks: String,
    /// Whether it is met, in words.
    pub verdict: String,
    /// Whether it is met.
    pub met: bool,
    /// The sums by subject.
    pub subjects: Vec<SubjectHours>,
    /// The sum of those.
    pub total: SubjectHours,
    /// Whether the rule speaks of teachers who qualify.
    pub by_teachers: bool,
    /// What was attended and does not count.
    pub left_out: Vec<LeftOutHours>,
    /// The lessons, month by month.
    pub months: Vec<MonthHours>,
    /// Minutes that count, in all.
    pub minutes: String,
    /// Who taught them, and what they may prove.
    pub teachers: Vec<TeacherProof>,
}

/// The sums of one subject, written out.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct SubjectHours {
    /// Its name in the reader's language.
    pub name: String,
    /// Its name in Japanese; blank where the reader's language is.
    pub name_ja: String,
    /// What the rule asks for at least.
    pub least: String,
    /// What was attended.
    pub attended: String,
    /// What counts.
    pub counted: String,
    /// What counts of lessons by teachers who qualified.
    pub by_qualified: String,
    /// What remains after entry.
    pub after_entry: String,
    /// Whether it suffices; `None` where the rule asks for nothing of it.
    pub met: Option<bool>,
}

/// What does not count.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct LeftOutHours {
    /// How long, written out.
    pub hours: String,
    /// Why.
    pub why: String,
}

/// The lessons of one month.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct MonthHours {
    /// The month, written out.
    pub month: String,
    /// Its lessons, in the order of time.
    pub lessons: Vec<LessonHours>,
    /// Minutes that count, in all.
    pub minutes: String,
    /// The same in hours and minutes.
    pub hours: String,
}

/// One lesson.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct LessonHours {
    /// The day.
    pub day: String,
    /// From when to when.
    pub times: String,
    /// What was taught.
    pub subject: String,
    /// Who taught it.
    pub teacher: String,
    /// Whether the teacher qualified for it on that day.
    pub by_qualified: bool,
    /// Minutes in the room.
    pub attended: String,
    /// Minutes that count.
    pub counted: String,
    /// Why minutes are missing or do not count.
    pub note: String,
}

/// Somebody who taught.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct TeacherProof {
    /// The name.
    pub name: String,
    /// What the teacher may prove, and from when to when.
    pub proofs: Vec<String>,
}
