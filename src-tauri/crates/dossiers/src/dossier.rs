//! What goes into a candidate's dossier. Every text is finished: days, amounts and terms are already written in the
//! reader's language. An empty text is a blank and prints as a dash; an empty list or `None` leaves its section out.

use serde::{Deserialize, Serialize};

use crate::{Labels, Letterhead};

/// One candidate's dossier.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Dossier {
    /// Language of the labels, two letters of ISO 639: also how lines break.
    pub language: String,
    /// The words on the form: `words.family("dossier-")`.
    pub labels: Labels,
    /// Who sends it.
    pub letterhead: Letterhead,
    /// Batch and programme, one line under the title.
    pub batch: String,
    /// The number by which the centre calls the candidate.
    pub number: String,
    /// Which printing of the dossier it is, for the foot: `Edisi 3`.
    pub edition: String,
    /// The day of printing, written out, for the foot.
    pub printed_on: String,
    /// JPEG or PNG; printed 30 x 40 mm, filled and cropped around the middle. None leaves a frame to glue one into.
    #[serde(skip)]
    pub photo: Option<Vec<u8>>,
    /// The person's names, kept apart as the papers have them.
    pub names: Names,
    /// Who the person is.
    pub identity: Identity,
    /// As on the identity card.
    pub ktp_address: Address,
    /// Where the person lives now.
    pub home_address: Address,
    /// Body and health; `None` for a reader who may not see them.
    pub body: Option<Body>,
    /// Schools, oldest first.
    pub educations: Vec<Education>,
    /// Jobs, oldest first.
    pub jobs: Vec<Job>,
    /// Family: father and mother first, then by age.
    pub relatives: Vec<Relative>,
    /// Language and skill certificates.
    pub certificates: Vec<ExamResult>,
    /// Exams at the centre.
    pub exams: Vec<ExamResult>,
    /// Attendance, one line for each month.
    pub attendance: Vec<Attendance>,
    /// The sum of those months; its `month` is not printed.
    pub attendance_total: Option<Attendance>,
    /// The way so far, oldest first.
    pub stages: Vec<Stage>,
    /// What the person says of herself or himself.
    pub about: About,
    /// Whom to call.
    pub emergency: Emergency,
    /// What consent this dossier rests on, one sentence.
    pub consent: String,
}

/// Names of one person on several papers.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Names {
    /// On the identity card; also names the person in a [`crate::Trouble`].
    pub ktp: String,
    /// In the passport.
    pub passport: String,
    /// On the diploma.
    pub diploma: String,
    /// What people call the person.
    pub call: String,
    /// The reading in katakana.
    pub katakana: String,
    /// Whether somebody has approved that reading; otherwise it is marked as provisional.
    pub katakana_approved: bool,
}

/// Facts of identity.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Identity {
    /// The national identity number.
    pub nik: String,
    /// Place of birth.
    pub birth_place: String,
    /// Day of birth.
    pub birth_date: String,
    /// Age with its unit: `23 tahun`, `23歳`.
    pub age: String,
    /// Sex.
    pub sex: String,
    /// Nationality.
    pub nationality: String,
    /// Religion.
    pub religion: String,
    /// Marital status.
    pub marital: String,
    /// Telephone.
    pub phone: String,
    /// E-mail address.
    pub email: String,
    /// Passport number.
    pub passport_number: String,
    /// Day the passport was issued.
    pub passport_issued_on: String,
    /// Day the passport expires.
    pub passport_expires_on: String,
}

/// An address in the parts that Indonesian papers use.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Address {
    /// The whole address in one line, without the postcode.
    pub line: String,
    /// Five digits.
    pub postcode: String,
}

/// Body and health, restricted data (Law 27/2022).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Body {
    /// With its unit.
    pub height: String,
    /// With its unit.
    pub weight: String,
    /// Blood group.
    pub blood: String,
    /// Shoe size with its unit.
    pub shoe: String,
    /// Dominant hand.
    pub hand: String,
    /// Eyesight, left and right.
    pub eyesight: String,
    /// Normal or not.
    pub colour_vision: String,
    /// Illnesses so far.
    pub illness: String,
    /// Surgery so far.
    pub surgery: String,
    /// Allergies.
    pub allergy: String,
    /// Tattoo, yes or no.
    pub tattoo: String,
    /// Smoking, yes or no.
    pub smoking: String,
    /// Alcohol, yes or no.
    pub alcohol: String,
}

/// One school.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Education {
    /// Month or year of entry.
    pub from: String,
    /// Month or year of leaving.
    pub to: String,
    /// Level.
    pub level: String,
    /// Name of the school.
    pub school: String,
    /// What was studied.
    pub major: String,
    /// City of the school.
    pub city: String,
}

/// One job.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Job {
    /// Month or year it began.
    pub from: String,
    /// Month or year it ended, or the words for "until now".
    pub to: String,
    /// Employer.
    pub employer: String,
    /// What the person did there.
    pub position: String,
    /// City of the work.
    pub city: String,
}

/// One member of the family.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Relative {
    /// Father, mother …
    pub relation: String,
    /// Name.
    pub name: String,
    /// Age, or year of birth.
    pub age: String,
    /// What they do.
    pub occupation: String,
}

/// One result of an exam.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ExamResult {
    /// Name of the exam with its level.
    pub exam: String,
    /// Day of the exam.
    pub date: String,
    /// Scores by section, in the order of the exam.
    pub sections: Vec<SectionScore>,
    /// Total, with the maximum if there is one.
    pub total: String,
    /// The verdict in words.
    pub verdict: String,
    /// Whether it was passed; `None` while nobody can say.
    pub passed: Option<bool>,
}

/// The score of one section.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SectionScore {
    /// Name of the section.
    pub section: String,
    /// Points.
    pub score: String,
}

/// Attendance in one month, in days and in hours.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attendance {
    /// The month, written out.
    pub month: String,
    /// Days present.
    pub present: String,
    /// Days late.
    pub late: String,
    /// Days sick.
    pub sick: String,
    /// Days excused.
    pub excused: String,
    /// Days absent.
    pub absent: String,
    /// Classroom hours attended.
    pub hours: String,
    /// Share of the days attended.
    pub percent: String,
}

/// One step of the way.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stage {
    /// The day of the step.
    pub day: String,
    /// What was reached.
    pub stage: String,
    /// The reason or a remark.
    pub note: String,
}

/// What the person says of herself or himself.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct About {
    /// Hobbies.
    pub hobbies: String,
    /// Skills.
    pub skills: String,
    /// Strengths.
    pub strengths: String,
    /// Weaknesses.
    pub weaknesses: String,
    /// Why this work, and why abroad.
    pub reason: String,
    /// What comes after the contract.
    pub plan: String,
}

/// Whom to call when something happens.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Emergency {
    /// Name.
    pub name: String,
    /// Father, mother …
    pub relation: String,
    /// Telephone.
    pub phone: String,
}
