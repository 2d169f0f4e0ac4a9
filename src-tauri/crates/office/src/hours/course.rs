//! What a course demands, as dated data: minutes by subject, in which months, by which teachers.

use crate::{
    candidates::background::Keyed,
    exams::judge::Confidence,
    forms::{Checking, tidy},
    ids::CourseId,
    office::{Reading, Writing},
    records::{self, record},
    refusal::{Problem, Result},
    vocabulary::Scheme,
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

record! {
    /// A course as its row holds it.
    CourseRow {
        /// As scripts name it: `CARE-JAPANESE`.
        code: Option<String>,
        /// As the office calls it.
        name: Option<String>,
        /// JSON: its rules over time.
        rules: Option<String>,
    }
}

/// A name in the three languages that papers are written in.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct InLanguages {
    /// Indonesian.
    pub id: String,
    /// English.
    pub en: String,
    /// Japanese, in the forms' own terms.
    pub ja: String,
}

/// A subject of a course and its hours.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CourseSubject {
    /// What lessons must count for: `japanese/listening`; `japanese` takes all that begins with it.
    pub code: String,
    /// Its name on the papers.
    pub name: InLanguages,
    /// Minutes of the model plan.
    pub planned: u32,
    /// Fewest minutes.
    pub least: u32,
}

/// What a course demands of those who enter from one day on, until the next rule begins.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CourseRule {
    /// First day of entry to which it applies.
    pub from: NaiveDate,
    /// The course's name on the papers.
    pub name: InLanguages,
    /// Routes that it concerns.
    pub schemes: Vec<Scheme>,
    /// Only who has passed one of these exams; nobody is left out when the list is empty.
    #[serde(default)]
    pub holders_of: Vec<String>,
    /// Not for who has passed one of these exams.
    #[serde(default)]
    pub not_holders_of: Vec<String>,
    /// Codes whose minutes count for the total.
    pub counts: Vec<String>,
    /// Fewest minutes in all.
    pub least: u32,
    /// Subjects that are demanded one by one.
    #[serde(default)]
    pub subjects: Vec<CourseSubject>,
    /// Only lessons within so many months before the day of entry.
    pub within_months: Option<u32>,
    /// From the first lesson that counts to the last it must be so many months.
    pub span_months: Option<u32>,
    /// No more than so many minutes of one day.
    pub day_cap: Option<u32>,
    /// Weekdays whose lessons do not count; 1 is Monday.
    #[serde(default)]
    pub closed_weekdays: Vec<u8>,
    /// Lessons on the sending country's holidays do not count.
    #[serde(default)]
    pub closed_on_holidays: bool,
    /// The course is due after entry; a subject of which half was taught before entry, by teachers who qualified for it
    /// on the day, is then due by half only.
    #[serde(default)]
    pub halves_after_entry: bool,
    /// Who says so, and when.
    pub source: String,
    /// How sure it is.
    pub confidence: Confidence,
}

/// A course with its rules, for a page that shows or edits them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Course {
    /// As scripts name it.
    pub code: String,
    /// As the office calls it.
    pub name: String,
    /// Its rules, oldest first.
    pub rules: Vec<CourseRule>,
}

impl Course {
    /// The rule for those who enter on that day.
    #[must_use]
    pub fn rule_on(&self, entry: NaiveDate) -> Option<&CourseRule> {
        self.rules
            .iter()
            .filter(|rule| rule.from <= entry)
            .max_by_key(|rule| rule.from)
    }

    fn row(&self) -> serde_json::Result<CourseRow> {
        Ok(CourseRow {
            code: Some(self.code.clone()),
            name: Some(self.name.clone()),
            rules: Some(serde_json::to_string(&self.rules)?),
        })
    }
}

/// Whether a lesson that counts for `code` counts for `wanted`, which may be wider.
#[must_use]
pub fn covers(wanted: &str, code: &str) -> bool {
    code.strip_prefix(wanted)
        .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

impl Reading<'_> {
    /// Every course, by code.
    ///
    /// # Errors
    /// A fault of the store.
    pub fn list_courses(&self) -> Result<Vec<Keyed<CourseId, Course>>> {
        let rows: Vec<Keyed<CourseId, CourseRow>> = self.keyed("courses", "code")?;
        rows.into_iter()
            .map(|Keyed { id, row }| {
                let course = Course {
                    code: row.code.unwrap_or_default(),
                    name: row.name.unwrap_or_default(),
                    rules: serde_json::from_str(row.rules.as_deref().unwrap_or("[]"))?,
                };
                Ok(Keyed { id, row: course })
            })
            .collect()
    }
}

impl Writing<'_> {
    pub(crate) fn ship_courses(&self) -> Result<()> {
        for course in super::shipped::courses() {
            records::put_new(self.store, "courses", &CourseId::shared(&course.code), &course.row()?)?;
        }
        Ok(())
    }

    /// Adds or changes a course.
    ///
    /// # Errors
    /// [`crate::Refusal::Fields`] when it has no code, no name, no rule, or a rule that can never be met.
    pub fn edit_course(&self, ask: Keyed<CourseId, Course>) -> Result<CourseId> {
        let Keyed { id, row: mut course } = ask;
        let (mut code, mut name) = (Some(course.code), Some(course.name));
        tidy([&mut code, &mut name]);
        let mut checking = Checking::new(self.today());
        checking.required("code", &code);
        checking.required("name", &name);
        if course.rules.is_empty() || !course.rules.iter().all(is_sound) {
            checking.wrong("rules", Problem::Empty);
        }
        checking.finish()?;
        course.code = code.unwrap_or_default();
        course.name = name.unwrap_or_default();
        course.rules.sort_by_key(|rule| rule.from);
        let id = id.unwrap_or_else(|| CourseId::new(&self.stamp));
        self.tell("name", &course.name);
        records::put(self.store, "courses", &[("id", &id)], &course.row()?)?;
        Ok(id)
    }
}

/// A rule that some course could meet: it counts something, and asks of no subject more than the plan gives it.
fn is_sound(rule: &CourseRule) -> bool {
    !rule.counts.is_empty()
        && !rule.source.trim().is_empty()
        && rule.day_cap.is_none_or(|cap| (1..=24 * 60).contains(&cap))
        && rule.closed_weekdays.iter().all(|day| (1..=7).contains(day))
        && rule.closed_weekdays.len() < 7
        && rule.subjects.iter().all(|subject| {
            subject.least <= subject.planned && rule.counts.iter().any(|wanted| covers(wanted, &subject.code))
        })
}
