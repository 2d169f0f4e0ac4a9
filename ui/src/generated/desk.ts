// Written by the story `generated` from the lists of what can be asked; never edited by hand.

import { ask } from "../backend";

/**
 * The person in their own words.
 */
export type About = { 
/**
 * Hobbies.
 */
hobbies: string | null, 
/**
 * Strengths.
 */
strengths: string | null, 
/**
 * Weaknesses.
 */
weaknesses: string | null, 
/**
 * Special skills.
 */
skills: string | null, };

/**
 * Somebody new, with a first password.
 */
export type AddStaff = { 
/**
 * The name.
 */
name: string, 
/**
 * What will be typed to sign in.
 */
username: string, 
/**
 * What the person may do.
 */
role: Role, 
/**
 * The first password.
 */
password: string, };

/**
 * A reading to approve.
 */
export type ApproveKatakana = { 
/**
 * Whose.
 */
candidate: CandidateId, 
/**
 * The reading.
 */
katakana: string, };

/**
 * Totals of marks.
 */
export type AttendanceTotals = { 
/**
 * Hadir.
 */
present: number, 
/**
 * Terlambat; counts as attended.
 */
late: number, 
/**
 * Sakit.
 */
sick: number, 
/**
 * Izin.
 */
excused: number, 
/**
 * Alpa.
 */
absent: number, 
/**
 * Lessons without a mark.
 */
blank: number, 
/**
 * Teaching minutes attended, what was missed by lateness taken off.
 */
minutes: number, 
/**
 * Attended lessons among those marked, in tenths of a percent; blank without marks.
 */
permille: number | null, };

/**
 * Everything that hangs on a candidate as rows.
 */
export type Background = { 
/**
 * Schools, oldest first.
 */
educations: Array<Keyed<EducationId, Education>>, 
/**
 * Jobs, oldest first.
 */
jobs: Array<Keyed<JobId, Job>>, 
/**
 * Family.
 */
relatives: Array<Keyed<RelativeId, Relative>>, 
/**
 * Consents.
 */
consents: Array<Keyed<ConsentId, Consent>>, };

/**
 * A level that a total reaches, such as A2.2 from 200 points.
 */
export type Band = { 
/**
 * The name on the certificate.
 */
name: string, 
/**
 * The lowest total that reaches it.
 */
from: number, };

/**
 * People who are trained and depart together.
 */
export type Batch = { 
/**
 * The name: `Angkatan 4`.
 */
name: string | null, 
/**
 * The programme.
 */
programme: ProgrammeId | null, 
/**
 * First day of training.
 */
starts_on: string | null, 
/**
 * Planned day of departure.
 */
departs_on: string | null, 
/**
 * How many places there are.
 */
seats: number | null, 
/**
 * A free note.
 */
note: string | null, };

/**
 * A batch (angkatan).
 */
export type BatchId = string;

/**
 * A batch in a list.
 */
export type BatchLine = { 
/**
 * Which.
 */
id: BatchId, 
/**
 * The batch.
 */
row: Batch, 
/**
 * The programme's name.
 */
programme_name: string | null, 
/**
 * How many people are enrolled.
 */
people: number, 
/**
 * How many of them have departed.
 */
departed: number, 
/**
 * Its classes.
 */
classes: Array<ClassLine>, };

/**
 * A batch's page: its people by class and seat.
 */
export type BatchPage = { 
/**
 * The batch.
 */
line: BatchLine, 
/**
 * Its people.
 */
people: Array<PersonLine>, };

/**
 * Somebody whose dossier would have blanks.
 */
export type BlanksLine = { 
/**
 * Who.
 */
candidate: CandidateId, 
/**
 * The name.
 */
name: string, 
/**
 * The seat.
 */
seat: number | null, 
/**
 * Columns that are empty.
 */
blanks: Array<string>, };

/**
 * Measures of the body; restricted.
 */
export type Body = { 
/**
 * Height in centimetres.
 */
height_cm: number | null, 
/**
 * Weight in kilograms.
 */
weight_kg: number | null, 
/**
 * Blood group.
 */
blood: string | null, 
/**
 * Length of the foot in millimetres.
 */
shoe_cm: number | null, 
/**
 * The hand that writes.
 */
hand: Hand | null, };

/**
 * What the person is called.
 */
export type CallName = { 
/**
 * One word.
 */
call_name: string | null, };

/**
 * A candidate: a person once.
 */
export type CandidateId = string;

/**
 * What is wrong with a cell.
 */
export type CellProblem = { "kind": "no_name" } | { "kind": "nik", 
/**
 * Every reason.
 */
why: Array<Malformed>, } | { "kind": "nik_doubt", 
/**
 * How.
 */
doubt: NikDisagreement, } | { "kind": "unknown_regency", 
/**
 * Four digits.
 */
code: string, } | { "kind": "day", 
/**
 * Why not.
 */
why: NotADay, } | { "kind": "day_ahead" } | { "kind": "day_behind_number", 
/**
 * What it was read as.
 */
day: string, } | { "kind": "phone", 
/**
 * Why not.
 */
why: NotAPhone, } | { "kind": "email" } | { "kind": "unknown_word" } | { "kind": "no_such_number" } | { "kind": "fault" };

/**
 * A cell with something wrong about it.
 */
export type CellTrouble = { 
/**
 * The number that Excel shows beside the row.
 */
row: number, 
/**
 * The column counted from 0; blank for the row as a whole.
 */
column: number | null, 
/**
 * What stands above the column.
 */
heading: string, 
/**
 * What the column means.
 */
field: ImportField, 
/**
 * What stands in the cell.
 */
found: string, 
/**
 * What is wrong.
 */
what: CellProblem, 
/**
 * The same in the reader's language.
 */
told: string, 
/**
 * Whether the row is set aside for it.
 */
grave: boolean, };

/**
 * What stands on the letterhead.
 */
export type Centre = { 
/**
 * The centre's name.
 */
name: string | null, 
/**
 * The licence number (izin LPK).
 */
licence: string | null, 
/**
 * Street and number.
 */
address: string | null, 
/**
 * City or regency.
 */
city: string | null, 
/**
 * Telephone, as printed.
 */
phone: string | null, 
/**
 * E-mail.
 */
email: string | null, };

/**
 * A centre that can be opened here.
 */
export type CentreEntry = { 
/**
 * Its folder's name.
 */
folder: string, 
/**
 * The centre's name; the folder's when its keys cannot be read.
 */
name: string, 
/**
 * Whether it is the sample centre.
 */
sample: boolean, };

/**
 * One field group changed by one deed.
 */
export type Change = { 
/**
 * The deed, as `replica:number`.
 */
deed_id: string, 
/**
 * When, as the device's clock said.
 */
at: string, 
/**
 * Who.
 */
by: string, 
/**
 * On which computer.
 */
device: string, 
/**
 * The deed's word.
 */
deed: string, 
/**
 * The table.
 */
table: string, 
/**
 * The row's key, as the book writes it; changes of one row by one deed belong together.
 */
row: string, 
/**
 * What the row is about, by kind of fact (`exam`, `day`, `subject`, `class`, `batch`, `school` …), in the names of
 * today. The book alone knows none.
 */
about: { [key in string]: string }, 
/**
 * What the other rows are called whose keys stand among the values, by key.
 */
names: { [key in string]: string }, 
/**
 * The field group.
 */
group: string, 
/**
 * `insert`, `change`, `withdraw`, `restore` or `decide`.
 */
change: string, 
/**
 * Each column's former value; only columns that differ.
 */
old: { [key in string]: string | null }, 
/**
 * Each column's new value; only columns that differ.
 */
new: { [key in string]: string | null }, };

/**
 * An old and a new password.
 */
export type ChangePassword = { 
/**
 * The password so far.
 */
old: string, 
/**
 * The new one.
 */
new: string, };

/**
 * A new role for somebody.
 */
export type ChangeRole = { 
/**
 * Whose.
 */
staff: StaffId, 
/**
 * Which.
 */
role: Role, };

/**
 * Faith and marital state.
 */
export type Civil = { 
/**
 * As on the identity card.
 */
religion: Religion | null, 
/**
 * As on the identity card.
 */
marital: Marital | null, };

/**
 * A room full of people of one batch.
 */
export type Class = { 
/**
 * The batch.
 */
batch: BatchId, 
/**
 * The name: `4A`.
 */
name: string | null, 
/**
 * Its teacher.
 */
teacher: string | null, 
/**
 * Where it is taught.
 */
place: string | null, };

/**
 * A class (kelas).
 */
export type ClassId = string;

/**
 * A class in a list.
 */
export type ClassLine = { 
/**
 * Which.
 */
id: ClassId, 
/**
 * The class.
 */
row: Class, 
/**
 * The batch's name.
 */
batch_name: string, 
/**
 * How many people sit in it.
 */
people: number, 
/**
 * The newest day with a lesson up to today.
 */
last_lesson_on: string | null, };

/**
 * How sure the office may be of a rule's figures.
 */
export type Confidence = "published" | "doubtful";

/**
 * The password of the person signed in, asked again before something grave.
 */
export type Confirm = { 
/**
 * The password.
 */
password: string, };

/**
 * What the candidate has agreed to (Law 27/2022, Articles 20 and 22).
 */
export type Consent = { 
/**
 * Whose.
 */
candidate: CandidateId, 
/**
 * For what.
 */
purpose: Purpose | null, 
/**
 * Since when.
 */
given_on: string | null, 
/**
 * Taken back on.
 */
withdrawn_on: string | null, };

/**
 * A consent that a candidate gave.
 */
export type ConsentId = string;

/**
 * How the person is reached.
 */
export type Contact = { 
/**
 * WhatsApp number, E.164.
 */
phone: string | null, 
/**
 * The number as it was typed.
 */
phone_typed: string | null, 
/**
 * E-mail.
 */
email: string | null, };

/**
 * The part that is kept, in points of the upright picture. A box that is not 3:4 is narrowed around its middle.
 */
export type CropBox = { 
/**
 * From the left edge.
 */
left: number, 
/**
 * From the upper edge.
 */
top: number, 
/**
 * In points.
 */
width: number, 
/**
 * In points.
 */
height: number, };

/**
 * A deed in a list.
 */
export type DeedLine = { 
/**
 * Which, as `replica:number`.
 */
id: string, 
/**
 * When.
 */
at: string, 
/**
 * Who.
 */
by: string, 
/**
 * On which computer.
 */
device: string, 
/**
 * The deed's word.
 */
deed: string, 
/**
 * What a reader must be told.
 */
facts: { [key in string]: string }, 
/**
 * Whether it has been taken back.
 */
undone: boolean, 
/**
 * Whether it can be taken back at all.
 */
can_be_undone: boolean, };

/**
 * A batch that departs soon.
 */
export type Departure = { 
/**
 * Which batch.
 */
batch: BatchId, 
/**
 * Its name.
 */
name: string, 
/**
 * When.
 */
departs_on: string, 
/**
 * Days from today.
 */
days: number, 
/**
 * People in it.
 */
people: number, 
/**
 * People whose dossier would have blanks.
 */
with_blanks: number, };

/**
 * The name as the diploma spells it.
 */
export type DiplomaName = { 
/**
 * With titles.
 */
diploma_name: string | null, };

/**
 * Which dossier.
 */
export type DossierAsk = { 
/**
 * Whose.
 */
candidate: CandidateId, 
/**
 * `id`, `en` or `ja`.
 */
language: string, };

/**
 * A dossier as pictures, and what would be blank.
 */
export type DossierPreview = { 
/**
 * One SVG for each page.
 */
pages: Array<string>, 
/**
 * Columns that are empty.
 */
blanks: Array<string>, };

/**
 * A doubt about what is written, for a person to look at; nothing is refused for it.
 */
export type Doubt = { "kind": "nik_birth_date", 
/**
 * The day inside the NIK.
 */
nik_says: string | null, } | { "kind": "nik_sex", 
/**
 * The sex inside the NIK.
 */
nik_says: Sex, } | { "kind": "names_differ", 
/**
 * The paper, as its column is called.
 */
paper: string, 
/**
 * What stands there.
 */
other: string, 
/**
 * Letters that differ.
 */
letters: number, };

/**
 * A form that somebody has begun.
 */
export type Draft = { 
/**
 * Which form: `register`, or `candidate:<key>`.
 */
form: string, 
/**
 * What the form holds, as the face wrote it.
 */
body: string, 
/**
 * When it was kept.
 */
saved_at: string, };

/**
 * One row to add (without a key) or to change.
 */
export type EditBackground = { "what": "education" } & Keyed<EducationId, Education> | { "what": "job" } & Keyed<JobId, Job> | { "what": "relative" } & Keyed<RelativeId, Relative>;

/**
 * Changes to a profile, sent by a form.
 */
export type EditCandidate = { 
/**
 * Who.
 */
candidate: CandidateId, 
/**
 * The groups that the form holds.
 */
groups: ProfileGroups, };

/**
 * A school that the candidate went to.
 */
export type Education = { 
/**
 * Whose.
 */
candidate: CandidateId, 
/**
 * The level.
 */
level: Level | null, 
/**
 * The school.
 */
school: string | null, 
/**
 * What was studied.
 */
major: string | null, 
/**
 * Where.
 */
city: string | null, 
/**
 * `YYYY` or `YYYY-MM`.
 */
started: string | null, 
/**
 * `YYYY` or `YYYY-MM`.
 */
ended: string | null, };

/**
 * A school that a candidate went to.
 */
export type EducationId = string;

/**
 * Whom to call.
 */
export type Emergency = { 
/**
 * The name.
 */
emergency_name: string | null, 
/**
 * How related.
 */
emergency_relation: string | null, 
/**
 * The number, E.164.
 */
emergency_phone: string | null, };

/**
 * Candidates to enrol.
 */
export type Enrol = { 
/**
 * In which batch.
 */
batch: BatchId, 
/**
 * In which class.
 */
class: ClassId | null, 
/**
 * Who, in the order of seats.
 */
candidates: Array<CandidateId>, 
/**
 * What kind of participant.
 */
participant: Participant | null, };

/**
 * Where a candidate sits in a batch.
 */
export type Enrolment = { 
/**
 * The class, once there is one.
 */
class: ClassId | null, 
/**
 * The seat number called in the register.
 */
seat: number | null, 
/**
 * What kind of participant.
 */
participant: Participant | null, };

/**
 * One enrolment of a candidate, with its stages.
 */
export type EnrolmentLine = { 
/**
 * The batch.
 */
batch: BatchId, 
/**
 * Its name.
 */
batch_name: string, 
/**
 * The class's name.
 */
class_name: string | null, 
/**
 * Class, seat and kind of participant.
 */
row: Enrolment, 
/**
 * Every stage so far, oldest first.
 */
stages: Array<Keyed<StageMoveId, StageMove>>, };

/**
 * Scores to enter in one sitting: all in one transaction, one deed.
 */
export type EnterScores = { 
/**
 * The sitting.
 */
sitting: SittingId, 
/**
 * Whole lines.
 */
lines: Array<EnteredLine>, };

/**
 * One person's scores; no score and not absent clears the line.
 */
export type EnteredLine = { 
/**
 * Who.
 */
candidate: CandidateId, 
/**
 * A score for each section, in points times a hundred.
 */
scores: Array<number | null>, 
/**
 * Whether the person did not come.
 */
absent: boolean, 
/**
 * A note on the cell.
 */
note: string | null, };

/**
 * An exam with its rules, for a page that shows or edits them.
 */
export type ExamDefinition = { 
/**
 * Which; blank for a new one.
 */
id: ExamId | null, 
/**
 * As scripts and certificates name it.
 */
code: string, 
/**
 * As the office calls it.
 */
name: string, 
/**
 * Its rules, oldest first.
 */
rules: Array<Rule>, };

/**
 * An exam's definition.
 */
export type ExamId = string;

/**
 * Which register.
 */
export type ExportAttendance = { 
/**
 * The class.
 */
class: ClassId, 
/**
 * `YYYY-MM`.
 */
month: string, 
/**
 * The format.
 */
format: Format, };

/**
 * Which people.
 */
export type ExportCandidates = { 
/**
 * As the list of people is asked for; offset and limit are not looked at.
 */
search: ListPeople, 
/**
 * The format.
 */
format: Format, };

/**
 * Which scores.
 */
export type ExportScores = { 
/**
 * The sitting.
 */
sitting: SittingId, 
/**
 * The format.
 */
format: Format, };

/**
 * What is wrong with one field of a form.
 */
export type FieldProblem = { 
/**
 * The field, as its column is called.
 */
field: string, } & ({ "problem": "empty" } | { "problem": "not_a_day" } | { "problem": "in_the_future" } | { "problem": "nik_length", 
/**
 * Digits found.
 */
found: number, } | { "problem": "nik_not_digits" } | { "problem": "nik_damaged" } | { "problem": "nik_day", 
/**
 * The two digits.
 */
found: number, } | { "problem": "nik_month", 
/**
 * The two digits.
 */
found: number, } | { "problem": "nik_serial" } | { "problem": "not_a_phone" } | { "problem": "out_of_range", 
/**
 * Lowest.
 */
least: number, 
/**
 * Highest.
 */
most: number, } | { "problem": "too_long", 
/**
 * Most characters.
 */
most: number, } | { "problem": "ends_before_it_starts" } | { "problem": "not_an_email" } | { "problem": "not_a_time" } | { "problem": "not_katakana" });

/**
 * A file with its name; the face decides where it goes.
 */
export type FileBytes = { 
/**
 * A name that Windows and FAT accept.
 */
name: string, 
/**
 * Its contents in base 64.
 */
bytes: string, };

/**
 * The format of a list.
 */
export type Format = "xlsx" | "csv";

/**
 * What is needed for a new centre.
 */
export type FoundCentre = { 
/**
 * The centre's name.
 */
centre: string, 
/**
 * The first staff member.
 */
name: string, 
/**
 * What will be typed to sign in.
 */
username: string, 
/**
 * The password.
 */
password: string, };

/**
 * A new centre, with the sheet that opens it when every password is lost.
 */
export type FoundedCentre = { 
/**
 * The seat, signed in.
 */
state: SeatState, 
/**
 * The code, shown once.
 */
recovery_code: string, 
/**
 * The sheet with the code, as PDF.
 */
recovery_sheet: FileBytes, };

/**
 * A consent given or taken back today.
 */
export type GiveConsent = { 
/**
 * Whose.
 */
candidate: CandidateId, 
/**
 * For what.
 */
purpose: Purpose, 
/**
 * Whether it is given; otherwise it is taken back.
 */
given: boolean, };

/**
 * The hand that writes.
 */
export type Hand = "right" | "left" | "both";

/**
 * Health; restricted (Law 27/2022, specific personal data).
 */
export type Health = { 
/**
 * Eyesight, with glasses where worn.
 */
eyesight: string | null, 
/**
 * Colour blindness.
 */
colour_blind: YesNo | null, 
/**
 * Illnesses had.
 */
illness: string | null, 
/**
 * Operations had.
 */
surgery: string | null, 
/**
 * Allergies.
 */
allergy: string | null, 
/**
 * Tattoos.
 */
tattoo: YesNo | null, 
/**
 * Smoking.
 */
smoking: YesNo | null, 
/**
 * Alcohol.
 */
alcohol: YesNo | null, };

/**
 * Where the person lives now.
 */
export type HomeAddress = { 
/**
 * Street, alley, number.
 */
home_street: string | null, 
/**
 * Neighbourhood (RT).
 */
home_rt: string | null, 
/**
 * Hamlet (RW).
 */
home_rw: string | null, 
/**
 * Village (desa or kelurahan).
 */
home_village: string | null, 
/**
 * District (kecamatan).
 */
home_district: string | null, 
/**
 * Regency or city (kabupaten or kota).
 */
home_regency: string | null, 
/**
 * Province.
 */
home_province: string | null, 
/**
 * Postcode, five digits.
 */
home_postcode: string | null, };

/**
 * As on the identity card (KTP).
 */
export type Identity = { 
/**
 * The full name; many people have one word only.
 */
name: string | null, 
/**
 * The national identity number, 16 digits.
 */
nik: string | null, 
/**
 * Place of birth.
 */
birth_place: string | null, 
/**
 * Day of birth; typed in any office shape, kept as `YYYY-MM-DD`.
 */
birth_date: string | null, 
/**
 * Sex.
 */
sex: Sex | null, };

/**
 * A list to write.
 */
export type ImportCandidates = { 
/**
 * The file's name.
 */
name: string, 
/**
 * Its contents in base 64.
 */
bytes: string, 
/**
 * The header's row counted from 0; found when left out.
 */
header_row: number | null, 
/**
 * What each column means; proposed when left out.
 */
mapping: Array<ImportField | null> | null, 
/**
 * The batch to enrol in; the one each row names when left out.
 */
batch: BatchId | null, 
/**
 * Rows (as Excel counts) that are people known already and stay out.
 */
skip: Array<number>, };

/**
 * What a column means.
 */
export type ImportField = "office_number" | "name" | "katakana" | "call_name" | "passport_name" | "diploma_name" | "nik" | "phone" | "email" | "sex" | "birth_place" | "birth_date" | "birth" | "religion" | "marital" | "education" | "school" | "major" | "graduated_in" | "home_regency" | "province" | "address" | "home_address" | "height" | "weight" | "blood" | "emergency_name" | "emergency_relation" | "emergency_phone" | "father_name" | "mother_name" | "batch" | "class" | "programme" | "category" | "sector" | "entered_on" | "departs_on" | "company" | "prefecture" | "status" | "language_level" | "ssw_certificate" | "passport_number" | "passport_expires_on" | "checkup_on" | "checkup_clinic" | "checkup_result" | "coe_number" | "visa_number" | "exam_score" | "attendance_percent" | "cost_total" | "cost_paid" | "cost_scheme" | "note";

/**
 * A list as it would come in.
 */
export type ImportPreview = { 
/**
 * The sheet's name.
 */
sheet: string, 
/**
 * The header's row counted from 0.
 */
header_row: number, 
/**
 * Columns with what they mean.
 */
columns: Array<SheetColumn>, 
/**
 * Every field that a column can mean.
 */
fields: Array<ImportField>, 
/**
 * Rows with people.
 */
rows: Array<ImportRow>, 
/**
 * Rows passed over.
 */
skipped: Array<SkippedRow>, 
/**
 * How many rows can be written.
 */
good: number, 
/**
 * How many are set aside.
 */
set_aside: number, };

/**
 * A row of the list.
 */
export type ImportRow = { 
/**
 * The number that Excel shows beside the row.
 */
row: number, 
/**
 * The name as it would be written.
 */
name: string | null, 
/**
 * The number as it would be written.
 */
nik: string | null, 
/**
 * The day as it would be written.
 */
birth_date: string | null, 
/**
 * The telephone number as it would be written.
 */
phone: string | null, 
/**
 * The batch that the row names.
 */
batch: string | null, 
/**
 * What is wrong with it.
 */
problems: Array<CellTrouble>, 
/**
 * The earlier row that it repeats.
 */
repeats: number | null, 
/**
 * People on the office's list who may be the same.
 */
possible_same: Array<PossibleSame>, 
/**
 * Whether it is set aside.
 */
set_aside: boolean, };

/**
 * What came of it.
 */
export type Imported = { 
/**
 * The deed that can be taken back, as `replica:number`.
 */
deed: string | null, 
/**
 * Rows with people.
 */
read: number, 
/**
 * People written.
 */
imported: number, 
/**
 * Rows given back.
 */
set_aside: number, 
/**
 * Rows left out because the person is known.
 */
skipped: number, 
/**
 * Rows that look like somebody known, or like an earlier row.
 */
possible_duplicates: number, 
/**
 * What is wrong, cell by cell.
 */
problems: Array<CellTrouble>, 
/**
 * The rows given back, with the reason beside each.
 */
set_aside_file: FileBytes | null, };

/**
 * How and when the person came.
 */
export type Intake = { 
/**
 * Walk-in, school visit, a sheet.
 */
source: string | null, 
/**
 * The day of registration.
 */
registered_on: string | null, };

/**
 * A job that the candidate had.
 */
export type Job = { 
/**
 * Whose.
 */
candidate: CandidateId, 
/**
 * The employer.
 */
employer: string | null, 
/**
 * What the candidate did there.
 */
position: string | null, 
/**
 * Where.
 */
city: string | null, 
/**
 * `YYYY` or `YYYY-MM`.
 */
started: string | null, 
/**
 * `YYYY` or `YYYY-MM`; blank while it lasts.
 */
ended: string | null, };

/**
 * A job that a candidate had.
 */
export type JobId = string;

/**
 * One person's dossier within a job.
 */
export type JobPerson = { 
/**
 * Who.
 */
candidate: CandidateId, 
/**
 * The name.
 */
name: string, 
/**
 * Pages, once printed.
 */
pages: number | null, 
/**
 * Columns that are empty.
 */
blanks: Array<string>, 
/**
 * Why there is no paper.
 */
problem: Refusal | null, };

/**
 * How far a job is.
 */
export type JobStage = "running" | "finished" | "cancelled";

/**
 * A job as a face shows it.
 */
export type JobState = { 
/**
 * Its number.
 */
id: string, 
/**
 * People done.
 */
done: number, 
/**
 * People in all.
 */
total: number, 
/**
 * How far it is.
 */
state: JobStage, 
/**
 * Everybody done so far, in the order of seats.
 */
people: Array<JobPerson>, };

/**
 * The reading in katakana: proposed by anybody, approved by a person, then printed.
 */
export type Katakana = { 
/**
 * The reading.
 */
katakana: string | null, 
/**
 * Who approved it; blank while it is only proposed.
 */
katakana_by: string | null, 
/**
 * When it was approved.
 */
katakana_on: string | null, };

/**
 * A form to keep.
 */
export type KeepDraft = { 
/**
 * Which form.
 */
form: string, 
/**
 * What it holds; blank forgets the draft.
 */
body: string | null, };

/**
 * A picture for a candidate.
 */
export type KeepPhoto = { 
/**
 * Whose.
 */
candidate: CandidateId, 
/**
 * JPEG or PNG in base 64.
 */
picture: string, 
/**
 * The part to keep, in points of the upright picture; the middle when left out.
 */
crop: CropBox | null, };

/**
 * A row that an undo left as it was, because somebody changed it since.
 */
export type KeptRow = { 
/**
 * The table.
 */
table: string, 
/**
 * What the row is called, where it has a name.
 */
name: string | null, };

/**
 * A row with its key.
 */
export type Keyed<I, R> = { 
/**
 * The row's key; blank for a new row.
 */
id: I | null, 
/**
 * The row.
 */
row: R, };

/**
 * The address on the identity card.
 */
export type KtpAddress = { 
/**
 * Street, alley, number.
 */
ktp_street: string | null, 
/**
 * Neighbourhood (RT).
 */
ktp_rt: string | null, 
/**
 * Hamlet (RW).
 */
ktp_rw: string | null, 
/**
 * Village (desa or kelurahan).
 */
ktp_village: string | null, 
/**
 * District (kecamatan).
 */
ktp_district: string | null, 
/**
 * Regency or city (kabupaten or kota).
 */
ktp_regency: string | null, 
/**
 * Province.
 */
ktp_province: string | null, 
/**
 * Postcode, five digits.
 */
ktp_postcode: string | null, };

/**
 * A candidate of a batch.
 */
export type LeaveBatch = { 
/**
 * Which batch.
 */
batch: BatchId, 
/**
 * Who.
 */
candidate: CandidateId, };

/**
 * One lesson of a class.
 */
export type Lesson = { 
/**
 * The class.
 */
class: ClassId, 
/**
 * The day.
 */
held_on: string | null, 
/**
 * `HH:MM`.
 */
starts_at: string | null, 
/**
 * Teaching minutes, breaks left out.
 */
minutes: number | null, 
/**
 * What was taught.
 */
subject: SubjectId | null, 
/**
 * Who taught.
 */
teacher: string | null, 
/**
 * Where.
 */
place: string | null, 
/**
 * A free note.
 */
note: string | null, };

/**
 * A lesson (pertemuan).
 */
export type LessonId = string;

/**
 * A lesson in a list.
 */
export type LessonLine = { 
/**
 * Which.
 */
id: LessonId, 
/**
 * The lesson.
 */
row: Lesson, 
/**
 * The class's name.
 */
class_name: string, 
/**
 * The subject's name in Indonesian.
 */
subject_name: string | null, 
/**
 * People in the class.
 */
people: number, 
/**
 * People with a mark.
 */
marked: number, };

/**
 * Level of schooling.
 */
export type Level = "sd" | "smp" | "sma" | "smk" | "d1" | "d2" | "d3" | "d4" | "s1" | "s2" | "ners";

/**
 * What is being typed, to find whether the person is known.
 */
export type LikelySame = { 
/**
 * The name so far.
 */
name?: string, 
/**
 * The birth date so far, in any office shape.
 */
birth_date?: string, 
/**
 * The telephone number so far.
 */
phone?: string, 
/**
 * The NIK so far.
 */
nik?: string, 
/**
 * The person being edited, who is not their own double.
 */
except?: CandidateId, };

/**
 * Lessons of a class or of all classes, between two days.
 */
export type ListLessons = { 
/**
 * Only this class.
 */
class: ClassId | null, 
/**
 * First day, `YYYY-MM-DD`.
 */
from: string, 
/**
 * Last day, `YYYY-MM-DD`.
 */
to: string, };

/**
 * What is asked of the list of people.
 */
export type ListPeople = { 
/**
 * Parts of a name in any order, katakana, the end of a NIK or telephone number.
 */
search?: string, 
/**
 * Only this batch.
 */
batch?: BatchId, 
/**
 * Only this class.
 */
class?: ClassId, 
/**
 * Only this stage.
 */
stage?: Stage, 
/**
 * Only this sex.
 */
sex?: Sex, 
/**
 * Withdrawn people instead of the others.
 */
withdrawn?: boolean, 
/**
 * The order.
 */
order?: PeopleOrder, 
/**
 * How many to leave out at the beginning.
 */
offset?: number, 
/**
 * How many to give at most; 100 when left out.
 */
limit?: number, };

/**
 * Which sittings.
 */
export type ListSittings = { 
/**
 * Only of this class.
 */
class?: ClassId, };

/**
 * Why no office can have issued this number. Each needs a different mending, so each is told apart.
 */
export type Malformed = { "kind": "length", 
/**
 * How many were typed.
 */
found: number, } | { "kind": "not_digits" } | { "kind": "day", 
/**
 * The two digits as they stand.
 */
found: number, } | { "kind": "month", 
/**
 * The two digits as they stand.
 */
found: number, } | { "kind": "serial_zero" } | { "kind": "damaged_by_spreadsheet" };

/**
 * How a heading was recognised.
 */
export type MappingConfidence = "exact" | "near" | "none";

/**
 * Marital state, as the identity card names it.
 */
export type Marital = "single" | "married" | "divorced" | "widowed";

/**
 * What is noted about one person in one lesson.
 */
export type Mark = { 
/**
 * H T S I A, or blank.
 */
presence: Presence | null, 
/**
 * Minutes late, with a `late` mark.
 */
minutes_late: number | null, 
/**
 * A note on the cell.
 */
note: string | null, };

/**
 * Cells to mark in one lesson: all in one transaction, one deed.
 */
export type MarkAttendance = { 
/**
 * The lesson.
 */
lesson: LessonId, 
/**
 * The cells.
 */
cells: Array<MarkCell>, };

/**
 * One cell of a register; a mark without presence clears it.
 */
export type MarkCell = { 
/**
 * Who.
 */
candidate: CandidateId, 
/**
 * The mark.
 */
mark: Mark, };

/**
 * Why a search found somebody.
 */
export type Matched = { 
/**
 * `name`, `katakana`, `nik` or `phone`.
 */
by: string, 
/**
 * The text in which it was found.
 */
text: string, };

/**
 * A month of a class.
 */
export type Month = { 
/**
 * `YYYY-MM`.
 */
month: string, 
/**
 * Number of days it has.
 */
days: number, 
/**
 * The class's name.
 */
class_name: string, 
/**
 * Its lessons, oldest first.
 */
lessons: Array<LessonLine>, 
/**
 * Its people by seat.
 */
lines: Array<MonthLine>, 
/**
 * Totals of all.
 */
totals: AttendanceTotals, };

/**
 * One person's line in a month.
 */
export type MonthLine = { 
/**
 * Who.
 */
candidate: CandidateId, 
/**
 * The seat.
 */
seat: number | null, 
/**
 * The name.
 */
name: string, 
/**
 * A mark for each lesson of the month.
 */
marks: Array<Presence | null>, 
/**
 * Totals.
 */
totals: AttendanceTotals, };

/**
 * Which month of which class.
 */
export type MonthOf = { 
/**
 * The class.
 */
class: ClassId, 
/**
 * `YYYY-MM`.
 */
month: string, };

/**
 * Why abroad, and what then.
 */
export type Motive = { 
/**
 * The reason for applying (志望動機).
 */
reason: string | null, 
/**
 * What comes after the contract.
 */
plan: string | null, };

/**
 * Candidates who move to a stage.
 */
export type MoveStage = { 
/**
 * In which batch.
 */
batch: BatchId, 
/**
 * Who.
 */
candidates: Array<CandidateId>, 
/**
 * To which stage.
 */
stage: Stage, 
/**
 * On which day, in any office shape; today when left out.
 */
moved_on: string | null, 
/**
 * Why.
 */
reason: string | null, };

/**
 * A disagreement between number and form. The form may be right: the number is never corrected.
 */
export type NikDisagreement = { "kind": "birth_date", 
/**
 * What the number suggests.
 */
suggested: string, } | { "kind": "sex", 
/**
 * What the number suggests.
 */
suggested: Sex, } | { "kind": "no_such_day" };

/**
 * What a NIK says while it is being typed.
 */
export type NikSense = { 
/**
 * What is wrong with it; empty when it is sound.
 */
problems: Array<Problem>, 
/**
 * The birth date inside.
 */
birth_date: string | null, 
/**
 * The sex inside.
 */
sex: Sex | null, 
/**
 * Code of the regency that issued it.
 */
regency_code: string | null, 
/**
 * Name of that regency, when it is known.
 */
regency: string | null, 
/**
 * Name of its province, when it is known.
 */
province: string | null, };

/**
 * Why a text is no day.
 */
export type NotADay = { "kind": "shape" } | { "kind": "month", 
/**
 * The word as it stands.
 */
word: string, } | { "kind": "no_such_day" };

/**
 * Why this is no telephone number.
 */
export type NotAPhone = { "kind": "strange_sign", 
/**
 * The first of them.
 */
sign: string, } | { "kind": "length", 
/**
 * Digits counted with the leading 0, or with the country's code.
 */
found: number, };

/**
 * A free note.
 */
export type Note = { 
/**
 * The note.
 */
note: string | null, };

/**
 * What kind of participant an enrolment is.
 */
export type Participant = "regular" | "scholarship";

/**
 * An organisation with which the office works.
 */
export type Partner = { 
/**
 * The name.
 */
name: string | null, 
/**
 * What it is.
 */
kind: PartnerKind | null, 
/**
 * ISO 3166, two letters.
 */
country: string | null, 
/**
 * Where.
 */
city: string | null, 
/**
 * Other spellings, separated by ` | `.
 */
aliases: string | null, 
/**
 * How many branches it has.
 */
branches: number | null, 
/**
 * A free note.
 */
note: string | null, };

/**
 * A partner (mitra).
 */
export type PartnerId = string;

/**
 * What kind of organisation a partner is.
 */
export type PartnerKind = "hospital_group" | "supervising_organisation" | "company" | "city" | "ministry" | "association";

/**
 * The partners' page: everything on it.
 */
export type PartnersPage = { 
/**
 * Partners by name.
 */
partners: Array<Keyed<PartnerId, Partner>>, 
/**
 * Programmes by name.
 */
programmes: Array<Keyed<ProgrammeId, Programme>>, };

/**
 * The passport.
 */
export type Passport = { 
/**
 * Its number.
 */
passport_number: string | null, 
/**
 * Day of issue.
 */
passport_issued_on: string | null, 
/**
 * Day of expiry.
 */
passport_expires_on: string | null, };

/**
 * The name as the passport spells it.
 */
export type PassportName = { 
/**
 * No titles, no punctuation.
 */
passport_name: string | null, };

/**
 * In which order people are listed.
 */
export type PeopleOrder = "name" | "youngest" | "seat" | "newest";

/**
 * A page of the list of people.
 */
export type PeoplePage = { 
/**
 * How many there are in all.
 */
total: number, 
/**
 * This page.
 */
lines: Array<PersonLine>, };

/**
 * A line of the list of people.
 */
export type PersonLine = { 
/**
 * Who.
 */
id: CandidateId, 
/**
 * The name as on the identity card.
 */
name: string, 
/**
 * The reading, approved or proposed.
 */
katakana: string | null, 
/**
 * The national identity number.
 */
nik: string | null, 
/**
 * E.164.
 */
phone: string | null, 
/**
 * `YYYY-MM-DD`.
 */
birth_date: string | null, 
/**
 * Sex.
 */
sex: Sex | null, 
/**
 * The newest batch.
 */
batch: BatchId | null, 
/**
 * Its name.
 */
batch_name: string | null, 
/**
 * The class there.
 */
class: ClassId | null, 
/**
 * Its name.
 */
class_name: string | null, 
/**
 * The seat there.
 */
seat: number | null, 
/**
 * The stage there.
 */
stage: Stage | null, 
/**
 * Day of registration.
 */
registered_on: string | null, 
/**
 * Whether the person has been withdrawn from the list.
 */
withdrawn: boolean, 
/**
 * Why the search found this person; blank without a search.
 */
matched: Matched | null, };

/**
 * Somebody who may be the same person.
 */
export type PossibleSame = { 
/**
 * Who.
 */
line: PersonLine, 
/**
 * Why, the strongest reason first.
 */
because: Array<SameBecause>, };

/**
 * A mark in the register: H T S I A.
 */
export type Presence = "present" | "late" | "sick" | "excused" | "absent";

/**
 * A file to look at.
 */
export type PreviewImport = { 
/**
 * Its name.
 */
name: string, 
/**
 * Its contents in base 64.
 */
bytes: string, 
/**
 * The header's row counted from 0; found when left out.
 */
header_row: number | null, 
/**
 * What each column means; proposed when left out.
 */
mapping: Array<ImportField | null> | null, };

/**
 * What can be wrong with a field.
 */
export type Problem = { "problem": "empty" } | { "problem": "not_a_day" } | { "problem": "in_the_future" } | { "problem": "nik_length", 
/**
 * Digits found.
 */
found: number, } | { "problem": "nik_not_digits" } | { "problem": "nik_damaged" } | { "problem": "nik_day", 
/**
 * The two digits.
 */
found: number, } | { "problem": "nik_month", 
/**
 * The two digits.
 */
found: number, } | { "problem": "nik_serial" } | { "problem": "not_a_phone" } | { "problem": "out_of_range", 
/**
 * Lowest.
 */
least: number, 
/**
 * Highest.
 */
most: number, } | { "problem": "too_long", 
/**
 * Most characters.
 */
most: number, } | { "problem": "ends_before_it_starts" } | { "problem": "not_an_email" } | { "problem": "not_a_time" } | { "problem": "not_katakana" };

/**
 * One candidate's page.
 */
export type Profile = { 
/**
 * Who.
 */
id: CandidateId, 
/**
 * The line that the list of people shows.
 */
line: PersonLine, 
/**
 * Every group the reader may see.
 */
groups: ProfileGroups, 
/**
 * The portrait's name; ask `photo_of` for the picture.
 */
photo: string | null, 
/**
 * Schools, jobs, family and consents.
 */
background: Background, 
/**
 * Batches, with every stage so far.
 */
enrolments: Array<EnrolmentLine>, 
/**
 * Exam results, newest first.
 */
results: Array<ResultLine>, 
/**
 * Attendance of all lessons so far.
 */
attendance: AttendanceTotals, 
/**
 * What a person should look at.
 */
doubts: Array<Doubt>, 
/**
 * Whether the person has been withdrawn from the list.
 */
withdrawn: boolean, 
/**
 * Columns that a dossier would leave blank.
 */
blanks: Array<string>, };

/**
 * The groups of a profile that a form may send; a group left out stays as it is.
 */
export type ProfileGroups = { 
/**
 * As on the identity card.
 */
identity?: Identity, 
/**
 * As in the passport.
 */
passport_name?: PassportName, 
/**
 * As on the diploma.
 */
diploma_name?: DiplomaName, 
/**
 * What the person is called.
 */
call_name?: CallName, 
/**
 * The reading in katakana.
 */
katakana?: Katakana, 
/**
 * Faith and marital state.
 */
civil?: Civil, 
/**
 * How the person is reached.
 */
contact?: Contact, 
/**
 * The address on the identity card.
 */
ktp_address?: KtpAddress, 
/**
 * Where the person lives now.
 */
home_address?: HomeAddress, 
/**
 * Restricted: left out for who may not see it.
 */
body?: Body, 
/**
 * Restricted: left out for who may not see it.
 */
health?: Health, 
/**
 * In their own words.
 */
about?: About, 
/**
 * Why abroad.
 */
reason?: Motive, 
/**
 * Whom to call.
 */
emergency?: Emergency, 
/**
 * The passport.
 */
passport?: Passport, 
/**
 * How the person came.
 */
intake?: Intake, 
/**
 * A free note.
 */
note?: Note, };

/**
 * A way abroad: a scheme, a destination, a partner, and who pays.
 */
export type Programme = { 
/**
 * The name.
 */
name: string | null, 
/**
 * The legal route.
 */
scheme: Scheme | null, 
/**
 * ISO 3166, two letters.
 */
destination: string | null, 
/**
 * With whom.
 */
partner: PartnerId | null, 
/**
 * Who pays, in the office's words.
 */
payer: string | null, 
/**
 * Length of the contract in years.
 */
contract_years: number | null, 
/**
 * How many people in all.
 */
quota: number | null, 
/**
 * First day.
 */
started_on: string | null, 
/**
 * Last day; blank while it lasts.
 */
ended_on: string | null, 
/**
 * What else is known, with its source.
 */
about: string | null, };

/**
 * A programme.
 */
export type ProgrammeId = string;

/**
 * What a candidate has agreed to (Law 27/2022: one consent for each purpose).
 */
export type Purpose = "training" | "partner_abroad" | "health" | "publicity";

/**
 * Why a result passes or not, as facts.
 */
export type Reason = { "kind": "reached" } | { "kind": "total_below", 
/**
 * What it takes.
 */
pass: number, 
/**
 * What it is.
 */
total: number, } | { "kind": "section_below", 
/**
 * The part.
 */
section: string, 
/**
 * What it takes.
 */
minimum: number, 
/**
 * What it is.
 */
score: number, } | { "kind": "section_missing", 
/**
 * The part.
 */
section: string, };

/**
 * A recovery code and the new password of a staff member.
 */
export type Recover = { 
/**
 * The centre's folder.
 */
folder: string, 
/**
 * The code of the sheet.
 */
code: string, 
/**
 * Whose password is set anew.
 */
username: string, 
/**
 * The new password.
 */
password: string, };

/**
 * Facts about a request that was not done; a face finds the sentence under `refusal-<kind>`.
 */
export type Refusal = { "kind": "wrong_password" } | { "kind": "wrong_recovery_code" } | { "kind": "password_too_short", 
/**
 * Fewest characters.
 */
least: number, } | { "kind": "username_taken", 
/**
 * The name.
 */
username: string, } | { "kind": "last_administrator" } | { "kind": "staff_retired" } | { "kind": "not_allowed", 
/**
 * The deed's name.
 */
deed: string, } | { "kind": "signed_out" } | { "kind": "store_missing" } | { "kind": "store_exists" } | { "kind": "keys_missing" } | { "kind": "keys_damaged" } | { "kind": "store_damaged" } | { "kind": "store_newer", 
/**
 * The store's schema.
 */
found: number, 
/**
 * The newest this program knows.
 */
known: number, } | { "kind": "store_read_only" } | { "kind": "store_in_use" } | { "kind": "disk_full" } | { "kind": "not_found", 
/**
 * The table, in the office's word.
 */
what: string, } | { "kind": "name_unknown", 
/**
 * The table, in the office's word.
 */
what: string, 
/**
 * The name that was given.
 */
name: string, } | { "kind": "file_missing", 
/**
 * Its name.
 */
file: string, } | { "kind": "fields", 
/**
 * What is wrong with each.
 */
problems: Array<FieldProblem>, } | { "kind": "question_open" } | { "kind": "nothing_to_undo" } | { "kind": "nothing_to_redo" } | { "kind": "changed_since", 
/**
 * Who.
 */
by: string, 
/**
 * When.
 */
at: string, 
/**
 * What they did.
 */
deed: string, } | { "kind": "forked" } | { "kind": "entries_missing" } | { "kind": "day_not_come", 
/**
 * The day.
 */
day: string, } | { "kind": "score_out_of_range", 
/**
 * The section.
 */
section: string, 
/**
 * The highest, in points times a hundred.
 */
maximum: number, 
/**
 * What was given, in points times a hundred.
 */
score: number, } | { "kind": "no_rule_on_that_day", 
/**
 * First day with a rule.
 */
first: string | null, } | { "kind": "section_count", 
/**
 * Sections of the exam.
 */
expected: number, 
/**
 * Scores given.
 */
found: number, } | { "kind": "picture", 
/**
 * Why, as [`crate::photos::picture::NotAPicture`] is called.
 */
why: string, } | { "kind": "sheet", 
/**
 * Why, as [`crate::import::book::NotABook`] or [`crate::import::preview::NotAMapping`] is called.
 */
why: string, } | { "kind": "missing_glyph", 
/**
 * Whose print.
 */
person: string, 
/**
 * The field.
 */
field: string, 
/**
 * The character.
 */
character: string, } | { "kind": "cancelled" } | { "kind": "job_unknown" } | { "kind": "not_understood", 
/**
 * What the reader said.
 */
detail: string, } | { "kind": "broken", 
/**
 * What, without personal data.
 */
detail: string, };

/**
 * The register of one lesson.
 */
export type Register = { 
/**
 * The lesson.
 */
lesson: LessonLine, 
/**
 * Its people by seat.
 */
lines: Array<RegisterLine>, 
/**
 * The lesson of this class before this one.
 */
previous: LessonId | null, 
/**
 * The lesson of this class after this one.
 */
next: LessonId | null, };

/**
 * Somebody new, with a place in a batch if there is one already.
 */
export type RegisterCandidate = { 
/**
 * What is known.
 */
groups: ProfileGroups, 
/**
 * The batch to enrol in.
 */
batch: BatchId | null, 
/**
 * The class to sit in.
 */
class: ClassId | null, };

/**
 * One person's line in a register.
 */
export type RegisterLine = { 
/**
 * Who.
 */
candidate: CandidateId, 
/**
 * The seat number.
 */
seat: number | null, 
/**
 * The name.
 */
name: string, 
/**
 * The mark.
 */
mark: Mark, 
/**
 * Marks of the last ten lessons before this one, oldest first; blank where there was none.
 */
before: Array<Presence | null>, 
/**
 * Lessons in a row, this one included, marked `absent`.
 */
absent_in_a_row: number, 
/**
 * Where the person stands.
 */
stage: Stage | null, };

/**
 * How a member of the family is related.
 */
export type Relation = "father" | "mother" | "spouse" | "child" | "sibling" | "guardian" | "other";

/**
 * A member of the candidate's family.
 */
export type Relative = { 
/**
 * Whose.
 */
candidate: CandidateId, 
/**
 * How related.
 */
relation: Relation | null, 
/**
 * The name.
 */
name: string | null, 
/**
 * `YYYY` or a day.
 */
born: string | null, 
/**
 * What the person does.
 */
occupation: string | null, };

/**
 * A member of a candidate's family.
 */
export type RelativeId = string;

/**
 * Faith, as the identity card names it.
 */
export type Religion = "islam" | "protestant" | "catholic" | "hindu" | "buddhist" | "confucian" | "other";

/**
 * One row to take out.
 */
export type RemoveBackground = { "what": "education", "id": EducationId } | { "what": "job", "id": JobId } | { "what": "relative", "id": RelativeId };

/**
 * One result of a candidate.
 */
export type ResultLine = { 
/**
 * The sitting.
 */
sitting: SittingId, 
/**
 * The exam's code.
 */
code: string, 
/**
 * The exam's name.
 */
exam_name: string, 
/**
 * The day.
 */
held_on: string, 
/**
 * Names of the sections.
 */
sections: Array<string>, 
/**
 * A score for each section, in points times a hundred.
 */
scores: Array<number | null>, 
/**
 * The highest total possible, in points times a hundred.
 */
maximum: number, 
/**
 * Whether the person did not come.
 */
absent: boolean, 
/**
 * What the scores are worth.
 */
verdict: Verdict | null, 
/**
 * Who says what passes.
 */
source: string | null, };

/**
 * What a staff member may do.
 */
export type Role = "admin" | "clerk" | "teacher" | "viewer";

/**
 * What counts as a pass, from one day on until the next rule begins.
 */
export type Rule = { 
/**
 * First exam day to which it applies.
 */
from: string, 
/**
 * The parts, in the order in which scores are entered.
 */
sections: Array<Section>, 
/**
 * The lowest total that passes.
 */
pass: number, 
/**
 * Levels by total, lowest first; empty when the exam names none.
 */
bands: Array<Band>, 
/**
 * Who says so, and when.
 */
source: string, 
/**
 * How sure it is.
 */
confidence: Confidence, };

/**
 * Why two entries may be one person.
 */
export type SameBecause = "nik" | "name_and_birth_date" | "near_name_and_birth_date" | "phone" | "name";

/**
 * The legal route abroad.
 */
export type Scheme = "g_to_g" | "g_to_b" | "g_to_p" | "technical_intern" | "ssw" | "epa" | "ikusei_shuro" | "scholarship" | "cooperation";

/**
 * One person's line in a sitting.
 */
export type ScoreLine = { 
/**
 * Who.
 */
candidate: CandidateId, 
/**
 * The seat.
 */
seat: number | null, 
/**
 * The name.
 */
name: string, 
/**
 * A score for each section, in points times a hundred.
 */
scores: Array<number | null>, 
/**
 * Whether the person did not come.
 */
absent: boolean, 
/**
 * A note on the cell.
 */
note: string | null, 
/**
 * What the scores are worth; blank before any is entered.
 */
verdict: Verdict | null, 
/**
 * The total of the same exam's sitting before.
 */
before: number | null, };

/**
 * A new seat for one candidate.
 */
export type Seat = { 
/**
 * In which batch.
 */
batch: BatchId, 
/**
 * Who.
 */
candidate: CandidateId, 
/**
 * In which class.
 */
class: ClassId | null, 
/**
 * Which seat.
 */
seat: number | null, };

/**
 * What a face must know before anything else.
 */
export type SeatState = { 
/**
 * `id`, `en` or `ja`.
 */
language: string, 
/**
 * Centres on this computer.
 */
centres: Array<CentreEntry>, 
/**
 * Who is signed in, and where.
 */
signed_in: SignedIn | null, 
/**
 * Today at this place.
 */
today: string, };

/**
 * One separately scored part of an exam.
 */
export type Section = { 
/**
 * The exam body's English name of the part.
 */
name: string, 
/**
 * The highest score that can be given.
 */
maximum: number, 
/**
 * Below this the whole exam is failed, whatever the total.
 */
minimum: number | null, };

/**
 * Sex as the identity papers write it.
 */
export type Sex = "female" | "male";

/**
 * A column and what it seems to mean.
 */
export type SheetColumn = { 
/**
 * What stands above it.
 */
heading: string, 
/**
 * What is proposed. No two columns are proposed for one field.
 */
field: ImportField | null, 
/**
 * How sure that is.
 */
confidence: MappingConfidence, 
/**
 * The field this column would have been, had another not been nearer or stood before it. The person chooses.
 */
rival_for: ImportField | null, };

/**
 * A name and a password.
 */
export type SignIn = { 
/**
 * The centre's folder.
 */
folder: string, 
/**
 * What was typed as name.
 */
username: string, 
/**
 * What was typed as password.
 */
password: string, };

/**
 * Who is signed in, and where.
 */
export type SignedIn = { 
/**
 * The centre's folder.
 */
folder: string, 
/**
 * The centre's name.
 */
centre: string, 
/**
 * Whose key.
 */
staff: StaffId, 
/**
 * Whose name.
 */
name: string, 
/**
 * What the person may do.
 */
role: Role, 
/**
 * Whether this is the sample centre.
 */
sample: boolean, 
/**
 * Where the store lies on this computer.
 */
store_path: string, };

/**
 * An exam held on a day.
 */
export type Sitting = { 
/**
 * Which exam.
 */
exam: ExamId, 
/**
 * Which class sat it.
 */
class: ClassId | null, 
/**
 * When.
 */
held_on: string | null, 
/**
 * Where.
 */
place: string | null, 
/**
 * A free note.
 */
note: string | null, };

/**
 * An exam held on a day.
 */
export type SittingId = string;

/**
 * A sitting in a list.
 */
export type SittingLine = { 
/**
 * Which.
 */
id: SittingId, 
/**
 * The sitting.
 */
row: Sitting, 
/**
 * The exam's code.
 */
code: string, 
/**
 * The exam's name.
 */
exam_name: string, 
/**
 * The class's name.
 */
class_name: string | null, 
/**
 * People in the class.
 */
people: number, 
/**
 * People with a score, or noted as absent.
 */
entered: number, };

/**
 * A sitting with its scores.
 */
export type SittingPage = { 
/**
 * The sitting.
 */
line: SittingLine, 
/**
 * The rule of its day; blank when the exam has none for so early a day.
 */
rule: Rule | null, 
/**
 * Its people by seat.
 */
lines: Array<ScoreLine>, };

/**
 * A row that was passed over.
 */
export type SkippedRow = { 
/**
 * The number that Excel shows beside the row.
 */
row: number, 
/**
 * Why.
 */
why: WhySkipped, };

/**
 * Somebody who works in the office.
 */
export type StaffId = string;

/**
 * A line of the staff list.
 */
export type StaffLine = { 
/**
 * Whose.
 */
id: StaffId, 
/**
 * The name, as deeds show it.
 */
name: string, 
/**
 * What is typed to sign in.
 */
username: string, 
/**
 * What the person may do.
 */
role: Role, 
/**
 * The day on which the person left.
 */
retired_on: string | null, };

/**
 * Where a candidate stands on the way, then the side exits.
 */
export type Stage = "enquiry" | "registered" | "selection" | "admitted" | "training" | "exam_ready" | "certified" | "shortlisted" | "interview" | "matched" | "pre_departure" | "coe" | "visa" | "opp" | "send_off" | "departed" | "arrived" | "placed" | "returned" | "extended" | "withdrawn" | "failed" | "deferred" | "medical_hold" | "dropped_out" | "absconded" | "early_return";

/**
 * A step from stage to stage; the newest is where the candidate stands.
 */
export type StageMove = { 
/**
 * In which batch.
 */
batch: BatchId, 
/**
 * Who.
 */
candidate: CandidateId, 
/**
 * To which stage.
 */
stage: Stage, 
/**
 * On which day.
 */
moved_on: string | null, 
/**
 * Why, where that must be said.
 */
reason: string | null, };

/**
 * A step from stage to stage.
 */
export type StageMoveId = string;

/**
 * A batch to print.
 */
export type StartDossiers = { 
/**
 * Which batch.
 */
batch: BatchId, 
/**
 * `id`, `en` or `ja`.
 */
language: string, 
/**
 * Whether one file with everybody is wanted too.
 */
joined: boolean, };

/**
 * What is taught.
 */
export type Subject = { 
/**
 * In Indonesian.
 */
name: string | null, 
/**
 * In English.
 */
name_en: string | null, 
/**
 * In Japanese, as the course record writes it.
 */
name_ja: string | null, };

/**
 * A subject that is taught.
 */
export type SubjectId = string;

/**
 * The first page.
 */
export type TodayPage = { 
/**
 * Today.
 */
day: string, 
/**
 * Lessons of today.
 */
lessons: Array<LessonLine>, 
/**
 * Lessons of the last days whose register is not complete, newest first.
 */
registers_open: Array<LessonLine>, 
/**
 * Sittings held whose scores are not complete.
 */
scores_open: Array<SittingLine>, 
/**
 * Batches that depart soon, with how many people still have blanks.
 */
departures: Array<Departure>, 
/**
 * People in training whose passport ends too soon.
 */
passports_ending: number, 
/**
 * People on the list.
 */
people: number, 
/**
 * Batches in training or still to come.
 */
batches: Array<BatchLine>, };

/**
 * What came of an undo or a redo.
 */
export type Turned = { 
/**
 * The deed that was taken back or done again.
 */
deed: DeedLine, 
/**
 * False when everything was already as it would have become; the deed counts as taken back or done all the same.
 */
changed: boolean, 
/**
 * What the keys would do next.
 */
next: UndoState, };

/**
 * What `Ctrl+Z` and `Ctrl+Y` would do.
 */
export type UndoState = { 
/**
 * What would be taken back.
 */
undo: DeedLine | null, 
/**
 * What would be done again.
 */
redo: DeedLine | null, };

/**
 * What a result is worth.
 */
export type Verdict = { 
/**
 * `None` while a part is missing: never green, never red.
 */
passed: boolean | null, 
/**
 * The sum of what has been entered.
 */
total: number, 
/**
 * The highest band reached, when every part is there.
 */
band: string | null, 
/**
 * Every reason, so that one look tells all.
 */
reasons: Array<Reason>, };

/**
 * Why a row tells of nobody.
 */
export type WhySkipped = "blank" | "total" | "header_again" | "no_person";

/**
 * Yes or no, where a blank means "not asked".
 */
export type YesNo = "yes" | "no";

/** Everything the office can be asked. */
export const office = {
  state: (): Promise<SeatState> => ask("state", null),
  setLanguage: (it: string): Promise<SeatState> => ask("set_language", it),
  foundCentre: (it: FoundCentre): Promise<FoundedCentre> => ask("found_centre", it),
  signIn: (it: SignIn): Promise<SeatState> => ask("sign_in", it),
  signOut: (): Promise<SeatState> => ask("sign_out", null),
  openSample: (): Promise<SeatState> => ask("open_sample", null),
  recover: (it: Recover): Promise<SeatState> => ask("recover", it),
  changePassword: (it: ChangePassword): Promise<void> => ask("change_password", it),
  newRecoverySheet: (it: Confirm): Promise<FileBytes> => ask("new_recovery_sheet", it),
  addStaff: (it: AddStaff): Promise<Array<StaffLine>> => ask("add_staff", it),
  keepPhoto: (it: KeepPhoto): Promise<Profile> => ask("keep_photo", it),
  photoOf: (it: CandidateId): Promise<string | null> => ask("photo_of", it),
  previewImport: (it: PreviewImport): Promise<ImportPreview> => ask("preview_import", it),
  importCandidates: (it: ImportCandidates): Promise<Imported> => ask("import_candidates", it),
  exportCandidates: (it: ExportCandidates): Promise<FileBytes> => ask("export_candidates", it),
  exportAttendance: (it: ExportAttendance): Promise<FileBytes> => ask("export_attendance", it),
  exportScores: (it: ExportScores): Promise<FileBytes> => ask("export_scores", it),
  previewDossier: (it: DossierAsk): Promise<DossierPreview> => ask("preview_dossier", it),
  dossierFile: (it: DossierAsk): Promise<FileBytes> => ask("dossier_file", it),
  startDossiers: (it: StartDossiers): Promise<JobState> => ask("start_dossiers", it),
  jobState: (it: string): Promise<JobState> => ask("job_state", it),
  cancelJob: (it: string): Promise<JobState> => ask("cancel_job", it),
  jobFiles: (it: string): Promise<Array<FileBytes>> => ask("job_files", it),
  today: (): Promise<TodayPage> => ask("today", null),
  centre: (): Promise<Centre> => ask("centre", null),
  editCentre: (it: Centre): Promise<Centre> => ask("edit_centre", it),
  listStaff: (): Promise<Array<StaffLine>> => ask("list_staff", null),
  changeRole: (it: ChangeRole): Promise<Array<StaffLine>> => ask("change_role", it),
  retireStaff: (it: StaffId): Promise<Array<StaffLine>> => ask("retire_staff", it),
  listPeople: (it: ListPeople): Promise<PeoplePage> => ask("list_people", it),
  likelySame: (it: LikelySame): Promise<Array<PossibleSame>> => ask("likely_same", it),
  nikSense: (it: string): Promise<NikSense> => ask("nik_sense", it),
  registerCandidate: (it: RegisterCandidate): Promise<Profile> => ask("register_candidate", it),
  profileOf: (it: CandidateId): Promise<Profile> => ask("profile_of", it),
  historyOf: (it: CandidateId): Promise<Array<Change>> => ask("history_of", it),
  editCandidate: (it: EditCandidate): Promise<Profile> => ask("edit_candidate", it),
  editBackground: (it: EditBackground): Promise<Profile> => ask("edit_background", it),
  removeBackground: (it: RemoveBackground): Promise<Profile> => ask("remove_background", it),
  approveKatakana: (it: ApproveKatakana): Promise<Profile> => ask("approve_katakana", it),
  giveConsent: (it: GiveConsent): Promise<Profile> => ask("give_consent", it),
  withdrawCandidate: (it: CandidateId): Promise<Profile> => ask("withdraw_candidate", it),
  restoreCandidate: (it: CandidateId): Promise<Profile> => ask("restore_candidate", it),
  draftOf: (it: string): Promise<Draft | null> => ask("draft_of", it),
  keepDraft: (it: KeepDraft): Promise<void> => ask("keep_draft", it),
  partners: (): Promise<PartnersPage> => ask("partners", null),
  editPartner: (it: Keyed<PartnerId, Partner>): Promise<PartnersPage> => ask("edit_partner", it),
  editProgramme: (it: Keyed<ProgrammeId, Programme>): Promise<PartnersPage> => ask("edit_programme", it),
  listBatches: (): Promise<Array<BatchLine>> => ask("list_batches", null),
  batchPage: (it: BatchId): Promise<BatchPage> => ask("batch_page", it),
  editBatch: (it: Keyed<BatchId, Batch>): Promise<BatchPage> => ask("edit_batch", it),
  blanksOf: (it: BatchId): Promise<Array<BlanksLine>> => ask("blanks_of", it),
  listClasses: (): Promise<Array<ClassLine>> => ask("list_classes", null),
  editClass: (it: Keyed<ClassId, Class>): Promise<BatchPage> => ask("edit_class", it),
  enrol: (it: Enrol): Promise<BatchPage> => ask("enrol", it),
  leaveBatch: (it: LeaveBatch): Promise<BatchPage> => ask("leave_batch", it),
  seat: (it: Seat): Promise<BatchPage> => ask("seat", it),
  moveStage: (it: MoveStage): Promise<BatchPage> => ask("move_stage", it),
  listSubjects: (): Promise<Array<Keyed<SubjectId, Subject>>> => ask("list_subjects", null),
  editSubject: (it: Keyed<SubjectId, Subject>): Promise<Array<Keyed<SubjectId, Subject>>> => ask("edit_subject", it),
  listLessons: (it: ListLessons): Promise<Array<LessonLine>> => ask("list_lessons", it),
  editLesson: (it: Keyed<LessonId, Lesson>): Promise<Register> => ask("edit_lesson", it),
  withdrawLesson: (it: LessonId): Promise<void> => ask("withdraw_lesson", it),
  registerOf: (it: LessonId): Promise<Register> => ask("register_of", it),
  markAttendance: (it: MarkAttendance): Promise<Register> => ask("mark_attendance", it),
  monthOf: (it: MonthOf): Promise<Month> => ask("month_of", it),
  listExams: (): Promise<Array<ExamDefinition>> => ask("list_exams", null),
  editExam: (it: ExamDefinition): Promise<Array<ExamDefinition>> => ask("edit_exam", it),
  listSittings: (it: ListSittings): Promise<Array<SittingLine>> => ask("list_sittings", it),
  holdSitting: (it: Keyed<SittingId, Sitting>): Promise<SittingPage> => ask("hold_sitting", it),
  withdrawSitting: (it: SittingId): Promise<void> => ask("withdraw_sitting", it),
  sittingOf: (it: SittingId): Promise<SittingPage> => ask("sitting_of", it),
  enterScores: (it: EnterScores): Promise<SittingPage> => ask("enter_scores", it),
  undoState: (): Promise<UndoState> => ask("undo_state", null),
  undo: (): Promise<Turned> => ask("undo", null),
  redo: (): Promise<Turned> => ask("redo", null),
  undoDeed: (it: string): Promise<Array<KeptRow>> => ask("undo_deed", it),
  recentDeeds: (it: number): Promise<Array<DeedLine>> => ask("recent_deeds", it),
};
