//! The proof of hours: behind each account the lessons it is made of, one by one, with who taught them and why something
//! does not count.

use super::{
    account::{Account, LeftOut, LeftOutWhy, Taught, Weighed, account, weigh},
    course::{CourseSubject, InLanguages, covers},
    page::{CourseHead, Ground, HoursOf, passed},
};
use crate::{
    candidates::background::Keyed,
    ids::{CandidateId, QualificationId, SubjectId, TeacherId},
    lessons::{Lesson, Lineage, Subject},
    office::Reading,
    records,
    refusal::Result,
    teachers::{Qualification, Teacher},
};
use chrono::NaiveDate;
use std::collections::HashMap;

/// One person's proof.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProofOfHours {
    /// Who.
    pub candidate: CandidateId,
    /// The name.
    pub name: String,
    /// The batch.
    pub batch_name: String,
    /// The class.
    pub class_name: Option<String>,
    /// The seat.
    pub seat: Option<i32>,
    /// The day of entry that was reckoned with.
    pub entry: NaiveDate,
    /// The courses that concern the person.
    pub courses: Vec<CourseProof>,
}

/// What proves the hours of one course.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CourseProof {
    /// The course and its rule.
    pub course: CourseHead,
    /// The account that the lines add up to.
    pub account: Account,
    /// What the rule asks for, subject by subject; the codes it counts where it names no subjects.
    pub subjects: Vec<CourseSubject>,
    /// Every lesson attended that is of the course, in the order of time, whether it counts or not.
    pub lines: Vec<ProofLine>,
    /// Who taught them.
    pub teachers: Vec<ProofTeacher>,
}

/// One lesson.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProofLine {
    /// The day.
    pub on: NaiveDate,
    /// `HH:MM`; blank where nobody wrote it.
    pub starts_at: String,
    /// Teaching minutes.
    pub minutes: u32,
    /// Minutes in the room.
    pub attended: u32,
    /// Minutes that count.
    pub counted: u32,
    /// What was taught.
    pub taught: InLanguages,
    /// The subject of the course, by its place in [`CourseProof::subjects`].
    pub subject: Option<usize>,
    /// Who taught, by the place in [`CourseProof::teachers`].
    pub teacher: Option<usize>,
    /// Whether the teacher qualified for it on that day.
    pub by_qualified: bool,
    /// Minutes late.
    pub late: u32,
    /// Minutes missed besides.
    pub out: u32,
    /// What does not count, and why.
    pub left_out: Vec<LeftOut>,
}

/// Somebody who taught lessons of the course.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProofTeacher {
    /// Which, where the teacher is on the list.
    id: Option<TeacherId>,
    /// The name.
    pub name: String,
    /// The name as papers for Japan write it.
    pub name_ja: Option<String>,
    /// What the teacher may prove that concerns the course, in the office's words.
    pub proofs: Vec<Qualification>,
}

/// What a line says of its lesson beside the minutes.
struct Told {
    taught: InLanguages,
    teacher: Option<TeacherId>,
    teacher_name: String,
}

/// The words of everybody's lessons and teachers.
struct Library {
    lessons: HashMap<String, Told>,
    teachers: HashMap<TeacherId, Teacher>,
    qualifications: Vec<Keyed<QualificationId, Qualification>>,
    /// The subject that counts for a code, by its code.
    codes: HashMap<String, InLanguages>,
}

impl Reading<'_> {
    /// The proofs of everybody in a batch, by class and seat; of one person only when `only` names one.
    ///
    /// # Errors
    /// As [`Reading::hours_of`].
    pub fn proofs_of_hours(&self, ask: &HoursOf, only: Option<CandidateId>) -> Result<Vec<ProofOfHours>> {
        let ground = self.ground_of(ask, only)?;
        let results = self.results_in(ask.batch, only)?;
        let library = self.library_of(&ground)?;
        let people = self.batch_page(ask.batch)?.people.into_iter();
        people
            .filter(|person| only.is_none_or(|only| only == person.id))
            .map(|person| {
                let mine = self.taught_to(&ground, ask.batch, person.id)?;
                let minutes = self.minutes_missed(person.id)?;
                Ok(ProofOfHours {
                    candidate: person.id,
                    name: person.name,
                    batch_name: ground.batch_name.clone(),
                    class_name: person.class_name,
                    seat: person.seat,
                    entry: ground.entry,
                    courses: ground
                        .courses_for(&passed(results.get(&person.id)))
                        .map(|course| {
                            let lessons = Lessons {
                                ground: &ground,
                                library: &library,
                                taught: &mine.taught,
                                places: &mine.places,
                                missed: &minutes,
                            };
                            lessons.proof(course, self.today())
                        })
                        .collect(),
                })
            })
            .collect()
    }

    fn library_of(&self, ground: &Ground) -> Result<Library> {
        let subjects: HashMap<SubjectId, Subject> = self
            .list_subjects()?
            .into_iter()
            .filter_map(|keyed| Some((keyed.id?, keyed.row)))
            .collect();
        let named = |subject: &Subject| InLanguages {
            id: subject.name.clone().unwrap_or_default(),
            en: subject.name_en.clone().unwrap_or_default(),
            ja: subject.name_ja.clone().unwrap_or_default(),
        };
        let mut lessons = HashMap::new();
        for (id, _) in &ground.lessons {
            let Some(lesson) = records::get::<Lesson>(self.store, "lessons", id)? else {
                continue;
            };
            let taught_by: Option<Lineage> = records::get(self.store, "lessons", id)?;
            let subject = lesson.subject.and_then(|subject| subjects.get(&subject));
            let told = Told {
                taught: subject.map(named).unwrap_or_default(),
                teacher: taught_by.and_then(|lineage| lineage.taught_by),
                teacher_name: lesson.teacher.unwrap_or_default(),
            };
            lessons.insert(id.clone(), told);
        }
        let teachers: Vec<Keyed<TeacherId, Teacher>> = self.keyed("teachers", "name, id")?;
        Ok(Library {
            lessons,
            teachers: teachers
                .into_iter()
                .filter_map(|keyed| Some((keyed.id?, keyed.row)))
                .collect(),
            qualifications: self.keyed("qualifications", "teaches, from_on, id")?,
            codes: subjects
                .values()
                .filter_map(|subject| Some((subject.counts_for.clone()?, named(subject))))
                .collect(),
        })
    }

    /// Minutes late and minutes missed besides, by lesson.
    fn minutes_missed(&self, candidate: CandidateId) -> Result<HashMap<String, (u32, u32)>> {
        let mut statement = self.store.prepare_cached(
            "SELECT lesson, CASE WHEN presence = 'late' THEN coalesce(minutes_late, 0) ELSE 0 END, coalesce(minutes_out, 0)
             FROM attendance WHERE candidate = ?1 AND gone = 0 AND presence IS NOT NULL",
        )?;
        let rows = statement.query_map([candidate], |row| Ok((row.get(0)?, (row.get(1)?, row.get(2)?))))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}

/// One person's lessons with all that is told of them.
struct Lessons<'a> {
    ground: &'a Ground,
    library: &'a Library,
    taught: &'a [Taught<'a>],
    places: &'a [usize],
    missed: &'a HashMap<String, (u32, u32)>,
}

impl Lessons<'_> {
    fn proof(&self, course: &CourseHead, today: NaiveDate) -> CourseProof {
        let (rule, entry, holidays) = (&course.rule, self.ground.entry, &self.ground.holidays);
        let subjects = self.subjects(course);
        let mut teachers = Vec::new();
        let weighed = weigh(rule, entry, self.taught, holidays);
        let lines = self.taught.iter().zip(self.places).zip(weighed);
        let lines = lines
            .filter(|((taught, _), weighed)| is_of_course(taught, weighed))
            .filter_map(|((taught, place), weighed)| self.line(taught, *place, weighed, &subjects, &mut teachers))
            .collect();
        for teacher in &mut teachers {
            self.prove(teacher, course);
        }
        CourseProof {
            course: course.clone(),
            account: account(rule, entry, today, self.taught, holidays),
            subjects,
            lines,
            teachers,
        }
    }

    fn subjects(&self, course: &CourseHead) -> Vec<CourseSubject> {
        if !course.rule.subjects.is_empty() {
            return course.rule.subjects.clone();
        }
        let codes = course.rule.counts.iter();
        codes
            .map(|code| CourseSubject {
                code: code.clone(),
                name: self.library.codes.get(code).cloned().unwrap_or(InLanguages {
                    id: code.clone(),
                    en: code.clone(),
                    ja: code.clone(),
                }),
                planned: 0,
                least: 0,
            })
            .collect()
    }

    fn line(
        &self,
        taught: &Taught<'_>,
        place: usize,
        weighed: Weighed,
        subjects: &[CourseSubject],
        teachers: &mut Vec<ProofTeacher>,
    ) -> Option<ProofLine> {
        let (id, fact) = self.ground.lessons.get(place)?;
        let told = self.library.lessons.get(id)?;
        let (late, out) = self.missed.get(id).copied().unwrap_or_default();
        Some(ProofLine {
            on: taught.on,
            starts_at: fact.starts_at.clone(),
            minutes: fact.minutes,
            attended: taught.minutes,
            counted: weighed.counted,
            taught: told.taught.clone(),
            subject: subjects.iter().position(|subject| covers(&subject.code, taught.code)),
            teacher: self.teacher(told, teachers),
            by_qualified: taught.by_qualified,
            late,
            out,
            left_out: weighed.left_out,
        })
    }

    /// The place of the lesson's teacher among those of the course.
    fn teacher(&self, told: &Told, teachers: &mut Vec<ProofTeacher>) -> Option<usize> {
        let known = told.teacher.and_then(|id| self.library.teachers.get(&id));
        let name = known
            .and_then(|teacher| teacher.name.clone())
            .unwrap_or_else(|| told.teacher_name.clone());
        if name.is_empty() {
            return None;
        }
        let id = told.teacher.filter(|_| known.is_some());
        let found = teachers
            .iter()
            .position(|teacher| teacher.id == id && teacher.name == name);
        Some(found.unwrap_or_else(|| {
            teachers.push(ProofTeacher {
                id,
                name,
                name_ja: known.and_then(|teacher| teacher.name_ja.clone()),
                proofs: Vec::new(),
            });
            teachers.len() - 1
        }))
    }

    fn prove(&self, teacher: &mut ProofTeacher, course: &CourseHead) {
        let concerns = |teaches: &str| {
            let mut counts = course.rule.counts.iter();
            counts.any(|code| covers(code, teaches) || covers(teaches, code))
        };
        let held = self.library.qualifications.iter().map(|keyed| &keyed.row);
        teacher.proofs = held
            .filter(|held| Some(held.teacher) == teacher.id && held.teaches.as_deref().is_some_and(concerns))
            .cloned()
            .collect();
    }
}

/// Held, attended, and of a subject that the course counts.
fn is_of_course(taught: &Taught<'_>, weighed: &Weighed) -> bool {
    let is_other = weighed.left_out.iter().any(|left| left.why == LeftOutWhy::OtherSubject);
    !taught.to_come && taught.minutes > 0 && !is_other
}
