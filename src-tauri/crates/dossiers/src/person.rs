//! What papers say of one candidate. Every text is finished: days, amounts and terms are already written in the reader's
//! language. An empty text is a blank, which each paper shows in its own way; an empty list or `None` leaves its section
//! out. Where a form splits a day into its parts or counts years of an era, the same day stands beside the text as
//! `YYYY-MM-DD`, or as much of it as is known.

use serde::{Deserialize, Serialize};

/// Everything a paper may say of one candidate.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Person {
    /// Batch and programme, one line under the title.
    pub batch: String,
    /// The class, as the centre calls it.
    pub class: String,
    /// The number by which the centre calls the candidate.
    pub number: String,
    /// Which state of the profile it is: two papers of one state say the same. `Edisi 3`.
    pub state: String,
    /// The name of the portrait among the pictures of the [`crate::Form`], a JPEG or PNG; blank without one.
    pub photo: String,
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
    /// Sizes for a uniform.
    pub clothes: Clothes,
    /// Habits that matter abroad.
    pub habits: Habits,
    /// Children, tongues, driving.
    pub household: Household,
    /// The centre's entry test.
    pub entry_test: EntryTest,
    /// What the person wants to reach, and asks for.
    pub goals: Goals,
    /// What ties the person to Japan so far.
    pub in_japan: InJapan,
    /// Convictions and deportations; `None` for a reader who may not see them.
    pub record: Option<CriminalRecord>,
    /// Experience in the work to be learnt, in months; blank when nobody asked.
    pub skill_months: String,
    /// Months of study at the centre with its unit; blank before the first day.
    pub study: String,
    /// The code of the card that a scanner reads.
    pub card: String,
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
    /// What consent this paper rests on, one sentence.
    pub consent: String,
    /// What the office holds of the person's papers, in the order of its catalogue.
    pub papers: Vec<HeldPaper>,
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
    /// In Latin capitals as the passport spells it; as the identity card does while there is no passport.
    pub romaji: String,
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
    /// The same, `YYYY-MM-DD`.
    pub birth_on: String,
    /// Age with its unit: `23 tahun`, `23歳`.
    pub age: String,
    /// Sex.
    pub sex: String,
    /// The same as the office keeps it: `female` or `male`.
    pub sex_word: String,
    /// Nationality.
    pub nationality: String,
    /// Religion.
    pub religion: String,
    /// Marital status.
    pub marital: String,
    /// The same as the office keeps it: `single`, `married` …
    pub marital_word: String,
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
    /// Glasses or lenses, yes or no.
    pub glasses: String,
    /// Piercings, yes or no.
    pub piercing: String,
    /// Tuberculosis so far, yes or no.
    pub tuberculosis: String,
    /// Fractures so far.
    pub fracture: String,
    /// Whether cooled rooms are borne, yes or no.
    pub cold_tolerance: String,
}

/// Sizes for a uniform.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Clothes {
    /// With its unit.
    pub waist: String,
    /// Round the head, with its unit.
    pub head: String,
    /// `M`, `XL`.
    pub shirt: String,
}

/// Habits that matter abroad.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Habits {
    /// Whether the person would smoke there, yes or no.
    pub smoking_abroad: String,
    /// What the person does not eat or touch.
    pub food_limits: String,
}

/// Children, tongues, driving.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Household {
    /// How many children, with the unit.
    pub children: String,
    /// The tongue of the home.
    pub mother_tongue: String,
    /// Other tongues.
    pub languages: String,
    /// Which licences.
    pub driving_licence: String,
}

/// The centre's entry test.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct EntryTest {
    /// Points of the IQ test.
    pub iq: String,
    /// Points in arithmetic.
    pub maths: String,
}

/// What somebody wants to reach, and asks for.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Goals {
    /// To be saved each month, in yen with the unit.
    pub saving: String,
    /// What for.
    pub saving_reason: String,
    /// Wishes about the work (本人希望).
    pub wishes: String,
    /// Where the self-introduction on video is.
    pub video: String,
}

/// What ties somebody to Japan so far.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct InJapan {
    /// Relatives who live there.
    pub relatives: String,
    /// Stays there: when, as what.
    pub stays: String,
    /// The kind of technical intern: `none`, or a letter from `A` to `F`.
    pub intern_class: String,
    /// How often a certificate of eligibility was applied for.
    pub coe_applied: String,
    /// How often one was refused.
    pub coe_refused: String,
}

/// Convictions and deportations, restricted data (Law 27/2022).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct CriminalRecord {
    /// Convicted of anything, yes or no.
    pub criminal: String,
    /// Sent home from Japan, yes or no.
    pub deported: String,
}

/// One school.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Education {
    /// Month or year of entry.
    pub from: String,
    /// Month or year of leaving.
    pub to: String,
    /// The entry as `YYYY` or `YYYY-MM`.
    pub from_on: String,
    /// The leaving as `YYYY` or `YYYY-MM`.
    pub to_on: String,
    /// Level.
    pub level: String,
    /// The same as the office keeps it: `smk`, `d3` …
    pub level_word: String,
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
    /// The beginning as `YYYY` or `YYYY-MM`.
    pub from_on: String,
    /// The end as `YYYY` or `YYYY-MM`; blank while it goes on.
    pub to_on: String,
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
    /// The same as the office keeps it: `father`, `sibling` …
    pub relation_word: String,
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
    /// The same, `YYYY-MM-DD`.
    pub held_on: String,
    /// The number of the certificate.
    pub certificate: String,
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

/// A paper that the office has seen or holds.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct HeldPaper {
    /// What it is.
    pub kind: String,
    /// Its number.
    pub number: String,
    /// Day of issue.
    pub issued_on: String,
    /// The last day it is good.
    pub expires_on: String,
    /// Whether a scan of it lies in the store.
    pub has_scan: bool,
    /// Whether the office holds the original.
    pub has_original: bool,
}
