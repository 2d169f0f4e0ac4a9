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
 * A difference to accept.
 */
export type AcceptDifference = { 
/**
 * Whose papers.
 */
candidate: CandidateId, 
/**
 * About what.
 */
field: IdentityField, 
/**
 * The one paper.
 */
one: string, 
/**
 * The other paper.
 */
other: string, 
/**
 * What the one says, as it was read: nobody accepts what they have not seen.
 */
value_one: string, 
/**
 * What the other says, as it was read.
 */
value_other: string, 
/**
 * Why it is right all the same.
 */
reason: string | null, };

/**
 * An exam that satisfies a need.
 */
export type Accepted = { 
/**
 * The exam's code.
 */
exam: string, 
/**
 * The lowest total; a pass, when left out.
 */
least?: number, 
/**
 * How sure it is, where that differs from the rule.
 */
confidence?: Confidence, };

/**
 * A rule's account of one person.
 */
export type Account = { 
/**
 * First day that counts; blank when the rule looks back without end.
 */
from: string | null, 
/**
 * Minutes done that count.
 */
done: number, 
/**
 * Minutes that the timetable still brings before entry.
 */
to_come: number, 
/**
 * Fewest minutes.
 */
least: number, 
/**
 * Days with minutes done that count.
 */
days: number, 
/**
 * The first of them.
 */
first_on: string | null, 
/**
 * The last of them.
 */
last_on: string | null, 
/**
 * Whether the first and the last, held or to come, lie as far apart as the rule wants.
 */
span_reached: boolean, 
/**
 * Each subject that the rule names.
 */
subjects: Array<SubjectAccount>, 
/**
 * What was taught and does not count.
 */
left_out: Array<LeftOut>, 
/**
 * Whether all is done.
 */
met: boolean, 
/**
 * Whether done and timetable together suffice.
 */
reachable: boolean, 
/**
 * Minutes that neither is done nor in the timetable.
 */
missing: number, 
/**
 * The latest day of entry for which done and timetable together suffice; blank when there is none, or when the rule
 * looks back without end.
 */
last_entry: string | null, 
/**
 * The day on which teaching the missing minutes must begin, taking every open day to its cap; blank when nothing is
 * missing, or when it is too late.
 */
start_by: string | null, };

/**
 * Something that needs somebody.
 */
export type Action = { 
/**
 * How much it presses.
 */
pressing: Pressing, 
/**
 * What it is.
 */
what: Waits, };

/**
 * Many people for an event's list.
 */
export type AddGuests = { 
/**
 * Of which event.
 */
event: EventId, 
/**
 * A line each: name, organisation and contact, with a tab, a semicolon or a comma between them.
 */
lines: string, 
/**
 * Online or in the room; blank: as the event is held.
 */
online: boolean | null, 
/**
 * Whether they came; blank: nobody said.
 */
came: boolean | null, };

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
 * What became of a pasted list.
 */
export type AddedGuests = { 
/**
 * The event as it is now.
 */
sheet: EventSheet, 
/**
 * How many are new.
 */
added: number, 
/**
 * How many stood on the list already, word for word.
 */
known: number, };

/**
 * An agreement with partners.
 */
export type Agreement = { 
/**
 * What kind.
 */
kind: AgreementKind | null, 
/**
 * What it is called; blank: by its kind and its parties.
 */
title: string | null, 
/**
 * Its number.
 */
number: string | null, 
/**
 * When it was signed; blank while it is a draft.
 */
signed_on: string | null, 
/**
 * Where it was signed.
 */
signed_at: string | null, 
/**
 * First day; blank: the day of signing.
 */
valid_from: string | null, 
/**
 * Last day; blank: without an end.
 */
valid_until: string | null, 
/**
 * People in all; blank: none is agreed.
 */
quota: number | null, 
/**
 * Fields of cooperation, separated by ` | `.
 */
scope: string | null, 
/**
 * Which agreement it renews.
 */
renews: AgreementId | null, 
/**
 * Since when its renewal is spoken about.
 */
renewing_since: string | null, 
/**
 * The day on which it was ended before its time.
 */
ended_on: string | null, 
/**
 * Why it was ended.
 */
ended_why: string | null, 
/**
 * A free note, with the source.
 */
note: string | null, };

/**
 * An agreement (perjanjian).
 */
export type AgreementId = string;

/**
 * What kind of agreement it is.
 */
export type AgreementKind = "loi" | "mou" | "msp" | "pks" | "moc" | "other";

/**
 * An agreement in a list.
 */
export type AgreementLine = { 
/**
 * Which.
 */
id: AgreementId, 
/**
 * The agreement.
 */
row: Agreement, 
/**
 * Its title, or who signs it.
 */
name: string, 
/**
 * Who signs it and who was there.
 */
parties: Array<PartyLine>, 
/**
 * Which programmes stand on it.
 */
programmes: Array<NamedProgramme>, 
/**
 * Where it stands today.
 */
status: AgreementStatus, 
/**
 * Days until its last day; below 0 since it lapsed; blank where no end is awaited.
 */
days_left: number | null, 
/**
 * The alarm that has rung: 180, 90 or 30 days before the end, 0 after it.
 */
alarm: number | null, 
/**
 * The agreement that renews it.
 */
renewed_by: AgreementId | null, 
/**
 * People to whom its quota has gone: departed within its term, or to depart.
 */
quota_used: number, 
/**
 * What is left of its quota; below 0 when more have gone; blank where none is agreed.
 */
quota_left: number | null, 
/**
 * People in training who need it.
 */
waiting: number, 
/**
 * Those of them whose programme has no agreement on the day of departure.
 */
stranded: number, };

/**
 * One scanned page of an agreement.
 */
export type AgreementPageId = string;

/**
 * An agreement's page.
 */
export type AgreementSheet = { 
/**
 * The agreement.
 */
line: AgreementLine, 
/**
 * Its whole chain, oldest first, itself among them.
 */
chain: Array<AgreementLine>, 
/**
 * The signed scan, page by page.
 */
pages: Array<PageLine<AgreementPageId>>, 
/**
 * Which batches stand on it.
 */
batches: Array<BatchOnAgreement>, };

/**
 * Where an agreement stands: lapsed with nothing to renew it; lapsed or soon to, its renewal under way; in force with its
 * end near; in force; signed by nobody; ended before its time; renewed.
 */
export type AgreementStatus = "lapsed" | "in_renewal" | "expiring" | "in_force" | "draft" | "ended" | "superseded";

/**
 * What somebody answered.
 */
export type Answer = { 
/**
 * Points.
 */
points: number | null, 
/**
 * In words.
 */
words: string | null, };

/**
 * What giving a group to a batch would do.
 */
export type ApplyLook = { 
/**
 * What would be given.
 */
fields: Array<FieldNow>, 
/**
 * The others of the batch.
 */
people: Array<BesidePerson>, };

/**
 * The same, for those of the others who were chosen.
 */
export type ApplyToBatch = { 
/**
 * To whom.
 */
people: Array<CandidateId>, 
/**
 * Whose fields they are.
 */
candidate: CandidateId, 
/**
 * The batch of the others.
 */
batch: BatchId, 
/**
 * The group, as a profile names it: `health`.
 */
group: string, };

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
 * What a demand asks for.
 */
export type Asked = { "kind": "paper", 
/**
 * Its code in the catalogue.
 */
paper: string, 
/**
 * It must be good for so many months longer.
 */
margin_months: number, 
/**
 * It may not be older than so many months, however long the catalogue calls it good.
 */
lasts_months: number | null, } | { "kind": "health", 
/**
 * Its code in the catalogue.
 */
paper: string, 
/**
 * It may not be older than so many months, however long the catalogue calls it good.
 */
lasts_months: number | null, } | { "kind": "exam_need", 
/**
 * The need's code.
 */
need: string, } | { "kind": "hours", 
/**
 * The course's code.
 */
course: string, } | { "kind": "attendance", 
/**
 * In tenths of a percent.
 */
least: number, } | { "kind": "age", 
/**
 * Youngest.
 */
least: number | null, 
/**
 * Oldest.
 */
most: number | null, } | { "kind": "education", 
/**
 * Any of them.
 */
levels: Array<Level>, 
/**
 * The subject holds one of these words; any subject when the list is empty.
 */
majors: Array<string>, } | { "kind": "experience", 
/**
 * Fewest months.
 */
months: number, 
/**
 * The position holds one of these words; any position when the list is empty.
 */
positions: Array<string>, } | { "kind": "consent", 
/**
 * For what.
 */
purpose: Purpose, } | { "kind": "photo" } | { "kind": "field", 
/**
 * The column.
 */
field: string, } | { "kind": "costs" } | { "kind": "any_of", 
/**
 * Any of them; what comes first is what is asked for while there is none.
 */
of: Array<Asked>, };

/**
 * Somebody at an interview.
 */
export type AtInterview = { 
/**
 * Which interview.
 */
interview: InterviewId, 
/**
 * Who.
 */
candidate: CandidateId, };

/**
 * One try.
 */
export type Attempt = { 
/**
 * The first is 1; blank for a day on which the person did not come, which is no try.
 */
number: number | null, 
/**
 * What came of it.
 */
result: ResultLine, 
/**
 * Points more or less than at the try before, where both are out of the same highest total.
 */
change: number | null, };

/**
 * Every try of one person.
 */
export type AttemptsPage = { 
/**
 * Whose.
 */
candidate: CandidateId, 
/**
 * By exam, the one sat last first.
 */
exams: Array<ExamAttempts>, };

/**
 * What a programme asks of attendance.
 */
export type AttendanceRules = { 
/**
 * The least part of the lessons that must be attended, in tenths of a percent; blank: none is asked.
 */
attendance_minimum: number | null, 
/**
 * Minutes after the start that a card still marks as on time; none when blank.
 */
grace_minutes: number | null, };

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
 * Teaching minutes attended, what was missed by lateness or early leaving taken off.
 */
minutes: number, 
/**
 * Attended lessons among those marked, in tenths of a percent; blank without marks.
 */
permille: number | null, };

/**
 * How many came, and how.
 */
export type Attended = { 
/**
 * On the list.
 */
listed: number, 
/**
 * Came, online.
 */
online: number, 
/**
 * Came, to the place itself.
 */
on_site: number, 
/**
 * Did not come.
 */
away: number, 
/**
 * Nobody said.
 */
unknown: number, };

/**
 * What a request to be away explains: S or I.
 */
export type Away = "sick" | "excused";

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
 * A backup as a list shows it: what it says of itself.
 */
export type BackupLine = { 
/**
 * Its file.
 */
file: string, 
/**
 * The centre's name.
 */
centre: string, 
/**
 * When it was made.
 */
made_at: string, 
/**
 * What was counted in it.
 */
counts: Counts, 
/**
 * What it takes, with what it shares with others.
 */
bytes: number, };

/**
 * The work under way.
 */
export type BackupRun = { 
/**
 * What it is.
 */
work: BackupWork, 
/**
 * How far it is.
 */
far: HowFar, };

/**
 * What is being done.
 */
export type BackupStage = "database" | "pictures" | "proving" | "salvage";

/**
 * How the backups of the open centre stand.
 */
export type BackupState = { 
/**
 * Where they go.
 */
place: string | null, 
/**
 * Whether that place is there now.
 */
place_there: boolean, 
/**
 * Whether the place would be lost with the store's own disk, as far as the system tells.
 */
same_disk: boolean, 
/**
 * Whether something is in no backup yet.
 */
due: boolean, 
/**
 * The newest that was proven.
 */
proven: ProvenOnce | null, 
/**
 * Days since then.
 */
days: number | null, 
/**
 * The newest proof that one can be restored.
 */
restored: ProvenOnce | null, 
/**
 * Days since then.
 */
restored_days: number | null, 
/**
 * What went wrong since the newest.
 */
trouble: Told | null, 
/**
 * The work under way.
 */
run: BackupRun | null, };

/**
 * Why a backup cannot be used.
 */
export type BackupTrouble = "not_a_backup" | "forged" | "database_missing" | "database_damaged" | "pictures_missing" | "other_centre" | "does_not_hold";

/**
 * What is being done with backups.
 */
export type BackupWork = "make" | "rehearse" | "restore";

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
from: number, 
/**
 * How sure it is, where that differs from the rule.
 */
confidence?: Confidence, };

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
 * A batch that stands on an agreement.
 */
export type BatchOnAgreement = { 
/**
 * Which.
 */
id: BatchId, 
/**
 * Its name.
 */
name: string, 
/**
 * Its programme's name.
 */
programme: string, 
/**
 * When it is to depart.
 */
departs_on: string | null, 
/**
 * Everybody enrolled.
 */
people: number, 
/**
 * Those who departed.
 */
departed: number, 
/**
 * Those who still prepare to leave.
 */
waiting: Array<PersonOnAgreement>, };

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
 * How the group of one of the others stands.
 */
export type Beside = "same" | "blank" | "other";

/**
 * One of the others.
 */
export type BesidePerson = { 
/**
 * Who.
 */
candidate: CandidateId, 
/**
 * The name.
 */
name: string, 
/**
 * How it stands.
 */
beside: Beside, 
/**
 * The fields that would change, with what stands there now.
 */
fields: Array<FieldNow>, };

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
 * How long before the exam a seat must be booked.
 */
export type Booking = { 
/**
 * Fewest working days before.
 */
working_days: number | null, 
/**
 * The same, for an exam on a Saturday or Sunday.
 */
working_days_weekend: number | null, 
/**
 * Most calendar days before.
 */
at_most_days: number | null, 
/**
 * Who says so.
 */
source: string, 
/**
 * How sure it is.
 */
confidence: Confidence, };

/**
 * A place of a partner where people are sent.
 */
export type Branch = { 
/**
 * Of which partner.
 */
partner: PartnerId, 
/**
 * Its name.
 */
name: string | null, 
/**
 * The prefecture, or the state.
 */
prefecture: string | null, 
/**
 * The city.
 */
city: string | null, 
/**
 * The rest of the address.
 */
address: string | null, 
/**
 * A free note.
 */
note: string | null, };

/**
 * A branch of a partner.
 */
export type BranchId = string;

/**
 * What people of one branch answered last.
 */
export type BranchWishes = { 
/**
 * The branch; blank: not known.
 */
branch: BranchId | null, 
/**
 * Its name.
 */
name: string | null, 
/**
 * How many people are abroad there.
 */
people: number, 
/**
 * How many of them have answered at all.
 */
asked: number, 
/**
 * Content.
 */
content: number, 
/**
 * Content in part.
 */
partly: number, 
/**
 * Not content.
 */
discontent: number, 
/**
 * Who want a longer contract.
 */
extension: number, 
/**
 * Who want to bring their family.
 */
family: number, };

/**
 * What one person paid, and whether that keeps the promise.
 */
export type Burden = { 
/**
 * How it stands.
 */
state: BurdenState, 
/**
 * What the person paid or borrowed in all, in rupiah.
 */
paid: number, 
/**
 * What others paid for the person, in rupiah.
 */
by_others: number, 
/**
 * The lines that the person paid or borrowed.
 */
lines: Array<Reaching>, 
/**
 * Why nothing is proved.
 */
gaps: Array<Gap>, };

/**
 * Whether the promise is kept to one person.
 */
export type BurdenState = "broken" | "unproved" | "proved" | "no_promise";

/**
 * What the person is called.
 */
export type CallName = { 
/**
 * One word.
 */
call_name: string | null, };

/**
 * Rows of one table that came in.
 */
export type CameIn = { 
/**
 * The table.
 */
table: string, 
/**
 * How many rows.
 */
rows: number, };

/**
 * A lesson that is not held.
 */
export type CancelLesson = { 
/**
 * Which.
 */
lesson: LessonId, 
/**
 * Why.
 */
reason: string, };

/**
 * A candidate: a person once.
 */
export type CandidateId = string;

/**
 * A person's card.
 */
export type Card = { 
/**
 * Whose.
 */
candidate: CandidateId, 
/**
 * The name.
 */
name: string, 
/**
 * What the card says, and a scanner types.
 */
code: string, };

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
 * Who signs for the centre, and what its papers show beside the name.
 */
export type CentreOnPapers = { 
/**
 * Who signs.
 */
signatory: string | null, 
/**
 * In what office.
 */
signatory_position: string | null, 
/**
 * The signatory's name in katakana, for Japanese forms.
 */
signatory_ja: string | null, 
/**
 * The centre's name in katakana.
 */
name_ja: string | null, 
/**
 * What stands before the running number of a certificate.
 */
certificate_prefix: string | null, };

/**
 * What the ministry's monthly sheets ask of the centre.
 */
export type CentreOnSheets = { 
/**
 * What the ministry calls a centre of its kind: LPK, SO.
 */
provider_type: string | null, 
/**
 * Its regency or city.
 */
regency: string | null, 
/**
 * Its province.
 */
province: string | null, };

/**
 * What a certificate says.
 */
export type Certificate = { 
/**
 * Its number.
 */
certificate: string | null, 
/**
 * The last day on which it is good, where it names one.
 */
valid_until: string | null, };

/**
 * Somebody of a batch who may be given a certificate.
 */
export type CertificateLine = { 
/**
 * Who.
 */
candidate: CandidateId, 
/**
 * The name.
 */
name: string, 
/**
 * The class.
 */
class_name: string | null, 
/**
 * The seat.
 */
seat: number | null, 
/**
 * Minutes of lessons attended.
 */
minutes: number, 
/**
 * Lessons attended among those marked, in tenths of a percent.
 */
permille: number | null, 
/**
 * The letter of the last term.
 */
grade: string | null, 
/**
 * The certificates already given for this batch, oldest first.
 */
given: Array<CompletionLine>, };

/**
 * What the office says of it.
 */
export type CertificateStanding = "genuine" | "withdrawn" | "forged" | "unknown";

/**
 * The certificates of a batch, given and to be given.
 */
export type CertificatesPage = { 
/**
 * The batch.
 */
batch: BatchId, 
/**
 * Its name.
 */
batch_name: string, 
/**
 * What is proposed as the course: the programme's name.
 */
course: string, 
/**
 * The number that would be given next today.
 */
next_number: string, 
/**
 * Whether this computer gives numbers.
 */
gives_numbers: boolean, 
/**
 * Its people by class and seat.
 */
people: Array<CertificateLine>, };

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
 * Another teacher for one lesson.
 */
export type ChangeTeacher = { 
/**
 * Which lesson.
 */
lesson: LessonId, 
/**
 * Who teaches it.
 */
teacher: TeacherId, };

/**
 * What stands on a certificate that somebody shows.
 */
export type CheckCertificate = { 
/**
 * What was read off the square code, or typed: number and check code, in any order of blanks and dashes.
 */
text: string, };

/**
 * A card held before the scanner.
 */
export type CheckIn = { 
/**
 * The lesson whose register is open.
 */
lesson: LessonId, 
/**
 * What the scanner typed.
 */
code: string, 
/**
 * When, `HH:MM` at this place.
 */
at: string, };

/**
 * What the office knows of a certificate that somebody shows.
 */
export type CheckedCertificate = { 
/**
 * How it stands.
 */
standing: CertificateStanding, 
/**
 * To whom it was given; blank for what is not ours, so that a guessed number tells nothing.
 */
name: string | null, 
/**
 * What it says.
 */
certificate: CompletionLine | null, };

/**
 * What came of a card.
 */
export type CheckedIn = { 
/**
 * Whose card it is.
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
 * The mark as it stands now.
 */
mark: Mark, 
/**
 * Whether there was a mark before; nothing was changed then.
 */
already: boolean, 
/**
 * The register, as it is now.
 */
register: Register, };

/**
 * A decision about one cell, or about whether somebody came.
 */
export type Choice = { 
/**
 * Who sat the exam.
 */
candidate: CandidateId, 
/**
 * The section's place, counted from 0; blank: whether the person came, which takes a reader's whole line.
 */
section: number | null, } & ({ "take": "reader", 
/**
 * Which of the two.
 */
staff: StaffId, } | { "take": "score", 
/**
 * The score; blank when there is none.
 */
score: number | null, });

/**
 * The partner's choice about people at one interview.
 */
export type Choose = { 
/**
 * At which interview.
 */
interview: InterviewId, 
/**
 * About whom.
 */
candidates: Array<CandidateId>, 
/**
 * The choice; blank takes it back.
 */
choice: PartnerChoice | null, 
/**
 * Why; it must be said when somebody is no longer chosen, or when a gate is overridden.
 */
reason: string | null, };

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
 * The register of a day.
 */
export type ClassDay = { 
/**
 * The class.
 */
class: ClassId, 
/**
 * Its name.
 */
class_name: string, 
/**
 * The day, `YYYY-MM-DD`.
 */
day: string, 
/**
 * What is kept on it, when it is a holiday.
 */
holiday: string | null, 
/**
 * Whether its month is closed.
 */
is_closed: boolean, 
/**
 * Its lessons in the order of time, the cancelled ones as well.
 */
lessons: Array<LessonLine>, 
/**
 * The people by seat.
 */
lines: Array<DayLine>, 
/**
 * What the programme asks of attendance, in tenths of a percent.
 */
attendance_minimum: number | null, 
/**
 * The day with lessons before this one.
 */
previous: string | null, 
/**
 * The day with lessons after this one.
 */
next: string | null, };

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
 * Somebody who sits in the class.
 */
export type Classmate = { 
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
name: string, };

/**
 * That a month was closed or opened again, as the book tells it.
 */
export type Closing = { 
/**
 * Closed, or opened again.
 */
closed: boolean, 
/**
 * Why it was opened again.
 */
reason: string | null, 
/**
 * Who did it.
 */
by: string, 
/**
 * When.
 */
at: string, };

/**
 * Sizes for a uniform.
 */
export type Clothes = { 
/**
 * Waist in centimetres.
 */
waist_cm: number | null, 
/**
 * Round the head in centimetres.
 */
head_cm: number | null, 
/**
 * `M`, `XL`.
 */
shirt_size: string | null, };

/**
 * Somebody whose colour a changed set would change.
 */
export type ColourChange = { 
/**
 * Who.
 */
candidate: CandidateId, 
/**
 * The name.
 */
name: string, 
/**
 * The batch's name.
 */
batch_name: string, 
/**
 * Whether nothing stood in the way.
 */
was_ready: boolean, 
/**
 * Whether nothing would stand in the way.
 */
is_ready: boolean, 
/**
 * Names of demands that would stand in the way and did not.
 */
newly_open: Array<string>, 
/**
 * Names of demands that would no longer stand in the way.
 */
no_longer_open: Array<string>, };

/**
 * What a person says about a column.
 */
export type ColumnChoice = { 
/**
 * The column, counted from 0.
 */
column: number, 
/**
 * It stays out.
 */
leave_out: boolean, 
/**
 * Which exam it is.
 */
exam: ExamId | null, 
/**
 * Which sitting it is.
 */
sitting: SittingId | null, 
/**
 * On which day it was sat.
 */
day: string | null, };

/**
 * Somebody who came home.
 */
export type ComeHome = { 
/**
 * Which placement ends.
 */
placement: PlacementId, 
/**
 * When; today when left out.
 */
returned_on: string | null, 
/**
 * Why, as the ministry's sheet asks.
 */
return_reason: ReturnReason | null, 
/**
 * What else is known of it.
 */
return_note: string | null, };

/**
 * A certificate as it was given; nothing of it changes later.
 */
export type Completion = { 
/**
 * The batch.
 */
batch: BatchId | null, 
/**
 * To whom.
 */
candidate: CandidateId | null, 
/**
 * Its number.
 */
number: string | null, 
/**
 * The day on it.
 */
given_on: string | null, 
/**
 * What was completed.
 */
course: string | null, 
/**
 * Minutes of lessons attended, as they were on that day.
 */
hours: number | null, 
/**
 * The letter of the last term, where there was one.
 */
grade: string | null, 
/**
 * What the square code holds beside the number.
 */
check_code: string | null, };

/**
 * A certificate of completion.
 */
export type CompletionId = string;

/**
 * A certificate in a list.
 */
export type CompletionLine = { 
/**
 * Which.
 */
id: CompletionId, 
/**
 * What it says.
 */
row: Completion, 
/**
 * Why it no longer holds; blank while it does.
 */
withdrawal: Withdrawal | null, };

/**
 * How sure the office may be of a rule's figures.
 */
export type Confidence = "published" | "doubtful" | "remembered";

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
 * Somebody at a partner.
 */
export type ContactId = string;

/**
 * Whether somebody is content.
 */
export type Content = "yes" | "partly" | "no";

/**
 * One of the marks between which nobody has decided.
 */
export type ContestedMark = { 
/**
 * The mark; blank where it was cleared.
 */
presence: Presence | null, 
/**
 * Who set it.
 */
by: string, };

/**
 * What money is for.
 */
export type CostItem = "training" | "language" | "exam" | "health_check" | "passport" | "visa" | "documents" | "transport" | "ticket" | "boarding" | "insurance" | "uniform" | "allowance" | "placement_fee" | "other";

/**
 * Money that was planned or spent.
 */
export type CostLine = { 
/**
 * For which programme.
 */
programme: ProgrammeId | null, 
/**
 * For which batch; blank: for all of the programme.
 */
batch: BatchId | null, 
/**
 * For whom; blank: for everybody of the batch or programme.
 */
candidate: CandidateId | null, 
/**
 * Planned or spent.
 */
side: CostSide | null, 
/**
 * For which part of the way.
 */
tier: Tier | null, 
/**
 * What for.
 */
item: CostItem | null, 
/**
 * In more words.
 */
about: string | null, 
/**
 * Who pays.
 */
payer: Payer | null, 
/**
 * Which organisation pays.
 */
payer_partner: PartnerId | null, 
/**
 * Among how many it is shared; blank: among everybody of the batch.
 */
people: number | null, 
/**
 * In whole units of its currency; less than nothing for money given back.
 */
amount: number | null, 
/**
 * ISO 4217.
 */
currency: string | null, 
/**
 * Rupiah for one unit, times ten thousand; blank for rupiah.
 */
rate: number | null, 
/**
 * Where the rate is from, and of which day.
 */
rate_source: string | null, 
/**
 * When it was paid.
 */
paid_on: string | null, 
/**
 * Number of the receipt.
 */
receipt: string | null, 
/**
 * A free note.
 */
note: string | null, };

/**
 * A cost line.
 */
export type CostLineId = string;

/**
 * A cost line as it is shown.
 */
export type CostShown = { 
/**
 * Which.
 */
id: CostLineId, 
/**
 * The line.
 */
row: CostLine, 
/**
 * What it comes to in rupiah, where that is known.
 */
rupiah: number | null, 
/**
 * Among how many it is shared.
 */
among: number, 
/**
 * The person's name, where it is one person's.
 */
name: string | null, 
/**
 * The batch's name.
 */
batch_name: string | null, 
/**
 * The paying organisation's name.
 */
payer_name: string | null, 
/**
 * The person's part, on a person's statement.
 */
part: number | null, };

/**
 * Whether money was planned or spent.
 */
export type CostSide = "budget" | "actual";

/**
 * Budget against actual.
 */
export type CostSums = { 
/**
 * Everything.
 */
all: Sides, 
/**
 * By tier.
 */
by_tier: Array<SumOf<Tier>>, 
/**
 * By payer.
 */
by_payer: Array<SumOf<Payer>>, 
/**
 * By item.
 */
by_item: Array<SumOf<CostItem>>, 
/**
 * By tier and payer.
 */
by_tier_and_payer: Array<SumOf<[Tier, Payer]>>, };

/**
 * A programme's money.
 */
export type CostsPage = { 
/**
 * What can be said of it.
 */
proof: Proof, 
/**
 * Everybody: those who paid more than was promised first, then those of whom it cannot be said.
 */
people: Array<PersonBurden>, 
/**
 * Budget against actual.
 */
sums: CostSums, 
/**
 * The lines, those that burden somebody first, then the newest.
 */
lines: Array<CostShown>, };

/**
 * What was counted in a backup after it was written.
 */
export type Counts = { 
/**
 * People on the list.
 */
candidates: number, 
/**
 * Entries of the book.
 */
entries: number, 
/**
 * Photos and scans.
 */
papers: number, };

/**
 * A course with its rules, for a page that shows or edits them.
 */
export type Course = { 
/**
 * As scripts name it.
 */
code: string, 
/**
 * As the office calls it.
 */
name: string, 
/**
 * Its rules, oldest first.
 */
rules: Array<CourseRule>, };

/**
 * One person's account of one course.
 */
export type CourseAccount = { 
/**
 * The course's code.
 */
course: string, 
/**
 * The account.
 */
account: Account, };

/**
 * A course that concerns the batch, by the rule of its day of entry.
 */
export type CourseHead = { 
/**
 * As scripts name it.
 */
code: string, 
/**
 * As the office calls it.
 */
name: string, 
/**
 * The rule in force on the day of entry.
 */
rule: CourseRule, };

/**
 * A course whose hours must be proved.
 */
export type CourseId = string;

/**
 * What a course demands of those who enter from one day on, until the next rule begins.
 */
export type CourseRule = { 
/**
 * First day of entry to which it applies.
 */
from: string, 
/**
 * The course's name on the papers.
 */
name: InLanguages, 
/**
 * Routes that it concerns.
 */
schemes: Array<Scheme>, 
/**
 * Only who has passed one of these exams; nobody is left out when the list is empty.
 */
holders_of: Array<string>, 
/**
 * Not for who has passed one of these exams.
 */
not_holders_of: Array<string>, 
/**
 * Codes whose minutes count for the total.
 */
counts: Array<string>, 
/**
 * Fewest minutes in all.
 */
least: number, 
/**
 * Subjects that are demanded one by one.
 */
subjects: Array<CourseSubject>, 
/**
 * Only lessons within so many months before the day of entry.
 */
within_months: number | null, 
/**
 * From the first lesson that counts to the last it must be so many months.
 */
span_months: number | null, 
/**
 * No more than so many minutes of one day.
 */
day_cap: number | null, 
/**
 * Weekdays whose lessons do not count; 1 is Monday.
 */
closed_weekdays: Array<number>, 
/**
 * Lessons on the sending country's holidays do not count.
 */
closed_on_holidays: boolean, 
/**
 * The course is due after entry; a subject of which half was taught before entry, by teachers who qualified for it
 * on the day, is then due by half only.
 */
halves_after_entry: boolean, 
/**
 * Who says so, and when.
 */
source: string, 
/**
 * How sure it is.
 */
confidence: Confidence, };

/**
 * A subject of a course and its hours.
 */
export type CourseSubject = { 
/**
 * What lessons must count for: `japanese/listening`; `japanese` takes all that begins with it.
 */
code: string, 
/**
 * Its name on the papers.
 */
name: InLanguages, 
/**
 * Minutes of the model plan.
 */
planned: number, 
/**
 * Fewest minutes.
 */
least: number, };

/**
 * Convictions and deportations; restricted (Law 27/2022, specific personal data).
 */
export type CriminalRecord = { 
/**
 * Convicted of anything, anywhere.
 */
criminal_record: YesNo | null, 
/**
 * Sent home from Japan.
 */
deported: YesNo | null, };

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
 * Everything that the office holds.
 */
export type CustodyPage = { 
/**
 * Those held after their person left come first, then the oldest.
 */
lines: Array<OriginalLine>, 
/**
 * Originals that are held and of which the reader may not read.
 */
hidden: number, };

/**
 * One cell of a day's register; a mark without presence clears it.
 */
export type DayCell = { 
/**
 * The lesson.
 */
lesson: LessonId, 
/**
 * Who.
 */
candidate: CandidateId, 
/**
 * The mark.
 */
mark: Mark, };

/**
 * One person's line in the register of a day.
 */
export type DayLine = { 
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
 * Where the person stands on the way.
 */
stage: Stage | null, 
/**
 * A mark for each lesson of the day.
 */
marks: Array<Mark>, 
/**
 * The marks between which nobody has decided, for each lesson of the day; empty where there is no question.
 */
contested: Array<Array<ContestedMark>>, 
/**
 * What is seen about the person on this day.
 */
standing: Noticed, };

/**
 * Which day of which class.
 */
export type DayOf = { 
/**
 * The class.
 */
class: ClassId, 
/**
 * The day, in any office shape.
 */
day: string, };

/**
 * Another choice after a decision.
 */
export type DecideAgain = { 
/**
 * The entry that decided, as [`DecidedLine::entry`].
 */
entry: string, 
/**
 * The field group.
 */
group: string, 
/**
 * An entry of the former version that is chosen now.
 */
chosen: string, };

/**
 * A choice.
 */
export type DecideQuestion = { 
/**
 * The table.
 */
table: string, 
/**
 * The row.
 */
row: string, 
/**
 * The field group.
 */
group: string, 
/**
 * Every entry that was shown, in any order.
 */
seen: Array<string>, 
/**
 * An entry of the version that was chosen.
 */
chosen: string, };

/**
 * A question that somebody has decided.
 */
export type DecidedLine = { 
/**
 * The entry that decided.
 */
entry: string, 
/**
 * What was in question.
 */
question: QuestionLine, 
/**
 * Which version was chosen; none when somebody wrote what no version said.
 */
chosen: number | null, 
/**
 * Who decided.
 */
by: string, 
/**
 * On which computer.
 */
device: string, 
/**
 * When.
 */
at: string | null, 
/**
 * Whether one can choose again: nothing has changed the group since.
 */
stands: boolean, };

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
 * One demand.
 */
export type Demand = { 
/**
 * As waivers and scripts name it.
 */
code: string, 
/**
 * What is asked, as papers say it.
 */
name: InLanguages, 
/**
 * What is asked, as the program reads it.
 */
asked: Asked, 
/**
 * The step at which it is used: it must be good on that day.
 */
used_at: Step, 
/**
 * Days that getting it takes, as the office reckons; they come off the day of use.
 */
takes_days: number, 
/**
 * Who acts.
 */
who: WhoActs, 
/**
 * Who says so, and when.
 */
source: string, 
/**
 * How sure it is.
 */
confidence: Confidence, };

/**
 * What is demanded of those who leave from one day on, until the next rule begins.
 */
export type DemandRule = { 
/**
 * First day of departure to which it applies.
 */
from: string, 
/**
 * Routes whose programmes have it unless they name another set.
 */
schemes: Array<Scheme>, 
/**
 * The steps of the way.
 */
chain: Array<Link>, 
/**
 * The demands, in the order in which they are shown.
 */
demands: Array<Demand>, 
/**
 * What each stage asks of those who come to it; left out: the usual gates.
 */
gates?: Array<Gate>, 
/**
 * Where the whole comes from.
 */
source: string, 
/**
 * How sure it is.
 */
confidence: Confidence, };

/**
 * One demand of one person.
 */
export type DemandStanding = { 
/**
 * The demand's code.
 */
demand: string, 
/**
 * How it stands.
 */
state: DemandState, 
/**
 * Why.
 */
why: Why, 
/**
 * The day on which it is used; blank while no departure is planned.
 */
used_on: string | null, 
/**
 * The last day on which getting it can begin.
 */
last_safe_on: string | null, 
/**
 * Who acts.
 */
who: WhoActs, 
/**
 * Where it is mended.
 */
opens: Opens, };

/**
 * How a demand stands, the worst first.
 */
export type DemandState = "missing" | "expired" | "expires_before_use" | "waiting" | "waived" | "met";

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
with_blanks: number, 
/**
 * People who are not ready to leave.
 */
not_ready: number, };

/**
 * A computer with a store of this centre.
 */
export type DeviceId = string;

/**
 * Two papers that do not say the same.
 */
export type Difference = { 
/**
 * About what.
 */
field: IdentityField, 
/**
 * The paper to which the others are held: the identity card, or the first that says anything.
 */
one: string, 
/**
 * The paper that says otherwise.
 */
other: string, 
/**
 * What the one says.
 */
value_one: string, 
/**
 * What the other says.
 */
value_other: string, 
/**
 * Letters that differ; of names only.
 */
letters: number | null, 
/**
 * Why it is right all the same; blank until somebody accepts it, and again when either paper says something new.
 */
accepted: string | null, };

/**
 * The name as the diploma spells it.
 */
export type DiplomaName = { 
/**
 * With titles.
 */
diploma_name: string | null, };

/**
 * What is printed directly.
 */
export type DirectWhat = { "kind": "paper", 
/**
 * Which.
 */
ask: PrintAsk, } | { "kind": "job", 
/**
 * Its number.
 */
id: string, };

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
letters: number, } | { "kind": "katakana_outdated", 
/**
 * The name at that time.
 */
was: string, };

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
 * A day of somebody's schedule.
 */
export type Due = { 
/**
 * How many months after arrival.
 */
month: number, 
/**
 * The day.
 */
on: string, 
/**
 * How it stands.
 */
state: DueState, };

/**
 * How a day of the schedule stands.
 */
export type DueState = "overdue" | "soon" | "later" | "answered" | "no_longer";

/**
 * An agreement with everybody in it, as a form holds it.
 */
export type EditAgreement = { 
/**
 * Which; a new one when blank.
 */
id: AgreementId | null, 
/**
 * What was agreed.
 */
row: Agreement, 
/**
 * Everybody who signs or was there; who is left out is taken out.
 */
parties: Array<Keyed<PartyId, Party>>, 
/**
 * Every programme that stands on it.
 */
programmes: Array<ProgrammeId>, };

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
 * What a report card says besides marks.
 */
export type EditReportCard = { 
/**
 * The term.
 */
term: TermId, 
/**
 * Whose.
 */
candidate: CandidateId, 
/**
 * A to E.
 */
discipline: string | null, 
/**
 * In the teacher's words.
 */
comment: string | null, };

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
 * A cell that the sheet has and the store does not know.
 */
export type EmptyCells = { 
/**
 * Whose line.
 */
candidate: CandidateId, 
/**
 * The name.
 */
name: string, 
/**
 * Headings of the empty columns, as the sheet says them.
 */
headings: Array<string>, };

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
 * The centre's entry test.
 */
export type EntryTest = { 
/**
 * Points of the IQ test.
 */
iq: number | null, 
/**
 * Points in arithmetic, times a hundred.
 */
maths: number | null, };

/**
 * Something that was held, or will be.
 */
export type Event = { 
/**
 * What kind.
 */
kind: EventKind | null, 
/**
 * The name.
 */
name: string | null, 
/**
 * Its day, or its first.
 */
held_on: string | null, 
/**
 * Its last day; blank: one day.
 */
until_on: string | null, 
/**
 * Where.
 */
place: string | null, 
/**
 * Whether it was held online.
 */
online: boolean | null, 
/**
 * With which partner.
 */
partner: PartnerId | null, 
/**
 * Of which programme.
 */
programme: ProgrammeId | null, 
/**
 * Of which batch.
 */
batch: BatchId | null, 
/**
 * How many were invited or reported, where nobody kept a list.
 */
expected: number | null, 
/**
 * A free note, with the source.
 */
note: string | null, };

/**
 * An event.
 */
export type EventId = string;

/**
 * What kind of event it is.
 */
export type EventKind = "delegation" | "site_visit" | "seminar" | "send_off" | "gathering" | "school_visit" | "other";

/**
 * An event in a list.
 */
export type EventLine = { 
/**
 * Which.
 */
id: EventId, 
/**
 * The event.
 */
row: Event, 
/**
 * The partner's name.
 */
partner_name: string | null, 
/**
 * The programme's name.
 */
programme_name: string | null, 
/**
 * The batch's name.
 */
batch_name: string | null, 
/**
 * Who came, as the list has it.
 */
attended: Attended, 
/**
 * Tasks that are not done.
 */
tasks_open: number, };

/**
 * An event's page.
 */
export type EventSheet = { 
/**
 * The event.
 */
line: EventLine, 
/**
 * Everybody on the list, by name.
 */
guests: Array<Keyed<GuestId, Guest>>, 
/**
 * What was promised, what is due first.
 */
tasks: Array<Keyed<TaskId, EventTask>>, };

/**
 * Something that was promised at an event.
 */
export type EventTask = { 
/**
 * At which event.
 */
event: EventId, 
/**
 * What.
 */
task: string | null, 
/**
 * Who does it.
 */
who: string | null, 
/**
 * Until when.
 */
due_on: string | null, 
/**
 * When it was done.
 */
done_on: string | null, 
/**
 * What came of it.
 */
outcome: string | null, };

/**
 * Every try at one exam.
 */
export type ExamAttempts = { 
/**
 * The exam's code.
 */
code: string, 
/**
 * The exam's name.
 */
exam_name: string, 
/**
 * Oldest first.
 */
attempts: Array<Attempt>, 
/**
 * The number of the best: a pass before any total, then the highest total, then the newest.
 */
best: number | null, 
/**
 * Points more or less from the first try to the newest, out of the same highest total.
 */
progress: number | null, 
/**
 * The day of the first pass that stands.
 */
passed_on: string | null, 
/**
 * When it may be sat next.
 */
next: NextTry, };

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
 * A report that goes out.
 */
export type ExportReport = { 
/**
 * Which.
 */
of: ReportOf, 
/**
 * As what.
 */
format: ReportFormat, };

/**
 * Which list of scores: everything that a class sat, an exam beside the other.
 */
export type ExportScoreSheet = { 
/**
 * The class.
 */
class: ClassId, 
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
 * A contract that was made longer.
 */
export type Extension = { 
/**
 * Which.
 */
placement: PlacementId, 
/**
 * The new last day.
 */
until_on: string | null, 
/**
 * When it was agreed.
 */
agreed_on: string | null, 
/**
 * Why.
 */
reason: string | null, };

/**
 * A contract made longer.
 */
export type ExtensionId = string;

/**
 * A field and what stands in it.
 */
export type FieldNow = { 
/**
 * The field, as its column is called.
 */
field: string, 
/**
 * What stands there; none where nothing does.
 */
value: string | null, };

/**
 * What is wrong with one field of a form.
 */
export type FieldProblem = { 
/**
 * The field, as its column is called.
 */
field: string, } & ({ "problem": "empty" } | { "problem": "not_an_address" } | { "problem": "not_a_day" } | { "problem": "in_the_future" } | { "problem": "nik_length", 
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
most: number, } | { "problem": "ends_before_it_starts" } | { "problem": "not_an_email" } | { "problem": "not_a_time" } | { "problem": "unknown_code" } | { "problem": "not_a_prefix" } | { "problem": "not_katakana" } | { "problem": "approved_already", 
/**
 * Who.
 */
by: string, } | { "problem": "not_a_grade" } | { "problem": "renews_itself" } | { "problem": "amount_out_of_range" } | { "problem": "not_a_currency" } | { "problem": "rate_missing" } | { "problem": "not_months" } | { "problem": "not_of_partner" } | { "problem": "unknown_paper" });

/**
 * A number that an exam body sets, with who says so.
 */
export type Figure = { 
/**
 * The number; its unit is that of the field that holds it.
 */
value: number, 
/**
 * Who says so.
 */
source: string, 
/**
 * How sure it is.
 */
confidence: Confidence, };

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
bytes: string, 
/**
 * How many cells of a list were left empty because nobody has decided what stands there.
 */
undecided?: number, };

/**
 * Somebody who may be put forward.
 */
export type FittingPerson = { 
/**
 * Who.
 */
candidate: CandidateId, 
/**
 * The name.
 */
name: string, 
/**
 * With which batch.
 */
batch: BatchId, 
/**
 * Its name.
 */
batch_name: string, 
/**
 * Where the person stands.
 */
stage: Stage | null, 
/**
 * Age on the first day of work.
 */
age: number | null, 
/**
 * Whether the person is put forward for this order already.
 */
put_forward: boolean, 
/**
 * Why not; nobody is kept from being put forward, but whoever does it knows.
 */
reasons: Array<WhyNot>, };

/**
 * A flight.
 */
export type Flight = { 
/**
 * On which day.
 */
flies_on: string | null, 
/**
 * Its number.
 */
flight: string | null, 
/**
 * The airport of departure.
 */
flies_from: string | null, 
/**
 * The airport of arrival.
 */
flies_to: string | null, };

/**
 * How somebody fares abroad.
 */
export type FollowUp = { 
/**
 * At which placement.
 */
placement: PlacementId, 
/**
 * The day of the schedule that it answers; blank: outside it.
 */
due_on: string | null, 
/**
 * When the office heard it.
 */
held_on: string | null, 
/**
 * How the office heard it.
 */
how: Heard | null, 
/**
 * Whether they are content.
 */
content: Content | null, 
/**
 * What worries them.
 */
worries: string | null, 
/**
 * Whether they want a longer contract.
 */
wants_extension: YesNo | null, 
/**
 * Whether they want to bring their family.
 */
wants_family: YesNo | null, 
/**
 * A promotion, or the hope of one.
 */
promotion: string | null, 
/**
 * An exam that they sat or mean to sit.
 */
exam: string | null, 
/**
 * A free note.
 */
note: string | null, };

/**
 * A follow-up that waits.
 */
export type FollowUpDue = { 
/**
 * At which placement.
 */
line: PlacementLine, 
/**
 * The day of the schedule.
 */
due: Due, };

/**
 * A follow-up (pemantauan).
 */
export type FollowUpId = string;

/**
 * When a programme asks people abroad how they fare.
 */
export type FollowUpPlan = { 
/**
 * Months after arrival, separated by blanks; blank: nobody is asked on a schedule.
 */
follow_up_months: string | null, };

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
 * A partner that was looked for.
 */
export type FoundPartner = { 
/**
 * Which.
 */
id: PartnerId, 
/**
 * Its name.
 */
name: string, 
/**
 * The spelling by which it was found, where that is not its name.
 */
alias: string | null, };

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
 * The funnel of one batch.
 */
export type Funnel = { 
/**
 * Which batch.
 */
batch: BatchId, 
/**
 * Its name.
 */
batch_name: string, 
/**
 * Its programme's name.
 */
programme_name: string | null, 
/**
 * Planned day of departure.
 */
departs_on: string | null, 
/**
 * Planned seats.
 */
planned: number | null, 
/**
 * People who were enrolled.
 */
enrolled: number, 
/**
 * People who departed.
 */
departed: number, 
/**
 * First and last day of a departure.
 */
departed_between: [string, string] | null, 
/**
 * The stages from admission to departure, and those after it that somebody reached.
 */
steps: Array<FunnelStep>, 
/**
 * Who stepped aside before departure, by day.
 */
lost: Array<SteppedAside>, 
/**
 * Who absconded or came home early, by day.
 */
lost_abroad: Array<SteppedAside>, 
/**
 * Those lost before departure, of those enrolled, in tenths of a percent.
 */
attrition: number | null, };

/**
 * One stage of the way, by its name.
 */
export type FunnelStep = { 
/**
 * The stage.
 */
stage: Stage, 
/**
 * How many came so far or further.
 */
reached: number, 
/**
 * How many stand there now.
 */
now: number, 
/**
 * Days that half of those who went on had stayed.
 */
median_days: number | null, 
/**
 * The longest stay of those who went on, in days.
 */
longest_days: number | null, 
/**
 * Who has stood there longest and still does.
 */
waits_longest: Waiting | null, };

/**
 * Why it cannot be said.
 */
export type Gap = { "kind": "nothing_known" } | { "kind": "line_unknown", 
/**
 * Which.
 */
line: CostLineId, } | { "kind": "not_accounted", 
/**
 * Of which tier.
 */
tier: Tier, 
/**
 * What.
 */
item: CostItem, } | { "kind": "no_cap" };

/**
 * What one stage asks of those who come to it.
 */
export type Gate = { 
/**
 * The stage behind it.
 */
stage: Stage, 
/**
 * Everything that is used at these steps must be met.
 */
asks: Array<Step>, 
/**
 * Who says so.
 */
source: string, 
/**
 * How sure it is.
 */
confidence: Confidence, };

/**
 * Somebody whom another gate than now would hold up, or none any more.
 */
export type GateChange = { 
/**
 * Who.
 */
candidate: CandidateId, 
/**
 * The name.
 */
name: string, 
/**
 * The batch's name.
 */
batch_name: string, 
/**
 * The stage behind the first gate that holds them up now; blank: none does.
 */
was_held_at: Stage | null, 
/**
 * The stage behind the first gate that would.
 */
is_held_at: Stage | null, };

/**
 * Certificates to be given.
 */
export type GiveCertificates = { 
/**
 * For which batch.
 */
batch: BatchId, 
/**
 * To whom, in the order of the numbers.
 */
candidates: Array<CandidateId>, 
/**
 * What was completed.
 */
course: string | null, 
/**
 * The day on them; today when left out.
 */
given_on: string | null, };

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
 * One flight for several people.
 */
export type GiveFlight = { 
/**
 * Whose placements.
 */
placements: Array<PlacementId>, 
/**
 * The flight.
 */
row: Flight, };

/**
 * What the person wants to reach, and asks for.
 */
export type Goals = { 
/**
 * To be saved each month, in yen.
 */
saving_goal: number | null, 
/**
 * What for.
 */
saving_reason: string | null, 
/**
 * Wishes about the work (本人希望).
 */
wishes: string | null, 
/**
 * Where the self-introduction on video is.
 */
video: string | null, };

/**
 * A letter and the lowest mark that earns it.
 */
export type Grade = { 
/**
 * As the report card shows it: `A`, `B+`.
 */
letter: string, 
/**
 * The lowest mark, of a hundred, in hundredths.
 */
from: number, };

/**
 * The gradebook of a term.
 */
export type Gradebook = { 
/**
 * The term.
 */
term: TermSheet, 
/**
 * The batch's name.
 */
batch_name: string, 
/**
 * What counts, in the order of the marks.
 */
parts: Array<GradebookPart>, 
/**
 * The batch's people by class and seat.
 */
people: Array<GradebookLine>, };

/**
 * One person's marks.
 */
export type GradebookLine = { 
/**
 * Whose.
 */
candidate: CandidateId, 
/**
 * The name.
 */
name: string, 
/**
 * The class.
 */
class_name: string | null, 
/**
 * The seat.
 */
seat: number | null, 
/**
 * A mark for each part, in the order of the parts.
 */
marks: Array<PartMark>, 
/**
 * The weighted mark of what has been taken.
 */
mark: number | null, 
/**
 * Something is missing, so the mark may still change.
 */
provisional: boolean, 
/**
 * The letter of a mark that is not provisional.
 */
letter: string | null, 
/**
 * The place in the class, where places are shown; who has the same mark has the same place.
 */
place: number | null, 
/**
 * People of the class who have a place.
 */
placed: number, 
/**
 * Discipline and comment.
 */
words: ReportWords, };

/**
 * An exam that counts in a term.
 */
export type GradebookPart = { 
/**
 * How much, and what a remedial is worth.
 */
part: TermPart, 
/**
 * The exam's code.
 */
code: string, 
/**
 * The exam's name.
 */
exam_name: string, 
/**
 * Its sittings in the term, by day, with those that repeat them whenever they were held.
 */
sittings: Array<TermSitting>, };

/**
 * A group of a person about which two computers say different things.
 */
export type GroupInQuestion = { 
/**
 * The group.
 */
group: string, 
/**
 * Its columns in which the versions differ.
 */
columns: Array<string>, 
/**
 * Whether papers and exports wait for it.
 */
holds: boolean, };

/**
 * What two records say in one field group.
 */
export type GroupSides = { 
/**
 * The group.
 */
group: string, 
/**
 * What the one says.
 */
one: { [key in string]: string | null }, 
/**
 * What the other says.
 */
other: { [key in string]: string | null }, 
/**
 * Whether the other's is proposed: the one says nothing here.
 */
take_other: boolean, };

/**
 * Somebody on an event's list.
 */
export type Guest = { 
/**
 * Of which event.
 */
event: EventId, 
/**
 * The name.
 */
name: string | null, 
/**
 * For whom.
 */
organisation: string | null, 
/**
 * A telephone number or an address of mail.
 */
contact: string | null, 
/**
 * Online or in the room; blank: as the event is held.
 */
online: boolean | null, 
/**
 * The candidate, where the guest is one.
 */
candidate: CandidateId | null, 
/**
 * Whether they came; blank: nobody said.
 */
came: boolean | null, };

/**
 * Somebody on an event's list.
 */
export type GuestId = string;

/**
 * Habits that matter abroad.
 */
export type Habits = { 
/**
 * Whether the person would smoke there.
 */
smoking_abroad: YesNo | null, 
/**
 * What the person does not eat or touch.
 */
food_limits: string | null, };

/**
 * The hand that writes.
 */
export type Hand = "right" | "left" | "both";

/**
 * A sheet that was handed in.
 */
export type HandedIn = { 
/**
 * Departures or returns.
 */
report: MonthlySheet, 
/**
 * `YYYY-MM`.
 */
month: string | null, 
/**
 * On which day.
 */
handed_in_on: string | null, 
/**
 * How many people it named, as the web form asks besides.
 */
people: number | null, 
/**
 * To whom, and the number it was given.
 */
note: string | null, };

/**
 * A ministry's sheet that was handed in.
 */
export type HandedInId = string;

/**
 * A hand-over of one person's papers.
 */
export type HandoverId = string;

/**
 * A line as it is read.
 */
export type HandoverLine = { 
/**
 * Which.
 */
id: HandoverId, 
/**
 * To whom.
 */
partner: PartnerId, 
/**
 * What the partner is called.
 */
partner_name: string, 
/**
 * About whom.
 */
candidate: CandidateId, 
/**
 * What the person is called.
 */
name: string, 
/**
 * The batch's name.
 */
batch_name: string | null, 
/**
 * Names of the catalogue.
 */
prints: Array<string>, 
/**
 * `id`, `en` or `ja`.
 */
language: string, 
/**
 * What the copies did not hold: `nik`, `body`, `record`.
 */
left_out: Array<string>, 
/**
 * Pages in all.
 */
pages: number, 
/**
 * The day.
 */
handed_on: string, };

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
 * How the office heard from somebody abroad.
 */
export type Heard = "call" | "message" | "visit" | "partner";

/**
 * A paper as it counts, with what the profile says of it.
 */
export type HeldPaper = { 
/**
 * Which; blank for a passport that stands in the profile alone.
 */
id: PaperId | null, 
/**
 * The paper.
 */
row: Paper, };

/**
 * Somebody who does not move.
 */
export type HeldUp = { 
/**
 * Who.
 */
candidate: CandidateId, 
/**
 * The name.
 */
name: string, 
/**
 * Why.
 */
hold: Hold, };

/**
 * Why somebody does not move.
 */
export type Hold = { "why": "gate", 
/**
 * What.
 */
unmet: Array<Unmet>, } | { "why": "already" } | { "why": "does_not_follow", 
/**
 * The present one.
 */
from: Stage | null, } | { "why": "departed_before" } | { "why": "abroad_elsewhere", 
/**
 * Its name.
 */
batch: string, } | { "why": "moved_since", 
/**
 * When.
 */
on: string, } | { "why": "not_in_batch" };

/**
 * A sitting to add or change.
 */
export type HoldSitting = { 
/**
 * Which; blank for a new one.
 */
id: SittingId | null, 
/**
 * What it becomes.
 */
row: Sitting, 
/**
 * As it was, when left out.
 */
kind?: SittingKind, };

/**
 * A day without lessons.
 */
export type Holiday = { 
/**
 * The day.
 */
day: string | null, 
/**
 * What is kept on it.
 */
name: string | null, 
/**
 * Who closes it.
 */
kind: HolidayKind | null, 
/**
 * The decree, or who decided it.
 */
source: string | null, };

/**
 * A day without lessons.
 */
export type HolidayId = string;

/**
 * Who closes a day.
 */
export type HolidayKind = "national" | "joint_leave" | "centre";

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
 * Whose hours, for which day of entry.
 */
export type HoursOf = { 
/**
 * The batch.
 */
batch: BatchId, 
/**
 * The day of entry into the country, in any office shape; the batch's planned departure when left out.
 */
entry: string | null, };

/**
 * The hours of a batch.
 */
export type HoursPage = { 
/**
 * The batch.
 */
batch: BatchId, 
/**
 * Its name.
 */
batch_name: string, 
/**
 * The day of entry that was reckoned with.
 */
entry: string, 
/**
 * The courses that concern it.
 */
courses: Array<CourseHead>, 
/**
 * Its people by class and seat.
 */
people: Array<PersonHours>, };

/**
 * Children, tongues, driving.
 */
export type Household = { 
/**
 * How many children.
 */
children: number | null, 
/**
 * The tongue of the home.
 */
mother_tongue: string | null, 
/**
 * Other tongues.
 */
languages: string | null, 
/**
 * Which licences.
 */
driving_licence: string | null, };

/**
 * How far it is.
 */
export type HowFar = { 
/**
 * What is being done.
 */
stage: BackupStage, 
/**
 * So many of …
 */
done: number, 
/**
 * … so many; 0 when that is not known.
 */
total: number, };

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
 * What the papers say, and where they differ.
 */
export type IdentityCheck = { 
/**
 * Paper by paper, the identity card first.
 */
said: Array<Said>, 
/**
 * Where they differ.
 */
differences: Array<Difference>, };

/**
 * What papers say about who somebody is, and must say alike.
 */
export type IdentityField = "name" | "birth_date";

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
 * What ties the person to Japan so far.
 */
export type InJapan = { 
/**
 * Relatives who live there.
 */
relatives_in_japan: string | null, 
/**
 * Stays there: when, as what.
 */
stays_in_japan: string | null, 
/**
 * As what kind of technical intern.
 */
intern_class: InternClass | null, 
/**
 * Certificates of eligibility applied for before.
 */
coe_applied: number | null, 
/**
 * Of those, refused.
 */
coe_refused: number | null, };

/**
 * A name in the three languages that papers are written in.
 */
export type InLanguages = { 
/**
 * Indonesian.
 */
id: string, 
/**
 * English.
 */
en: string, 
/**
 * Japanese, in the forms' own terms.
 */
ja: string, };

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
 * The kind of technical intern somebody was in Japan, by the letters of the intern forms (参考様式第1-3号): A to C with
 * one company alone, D to F with a supervising organisation, each in its first, second and third class.
 */
export type InternClass = "none" | "A" | "B" | "C" | "D" | "E" | "F";

/**
 * An interview.
 */
export type Interview = { 
/**
 * For which order.
 */
job_order: JobOrderId, 
/**
 * On which day, in any office shape.
 */
held_on: string | null, 
/**
 * At what time.
 */
starts_at: string | null, 
/**
 * Where.
 */
place: string | null, 
/**
 * Who asks.
 */
interviewers: string | null, 
/**
 * The questions.
 */
questions: Array<Question>, 
/**
 * A free note.
 */
note: string | null, };

/**
 * An interview that is still to come, for the first page.
 */
export type InterviewComing = { 
/**
 * Which.
 */
interview: InterviewId, 
/**
 * For which order.
 */
order: JobOrderId, 
/**
 * Its name.
 */
order_name: string, 
/**
 * The partner's name.
 */
partner_name: string | null, 
/**
 * When.
 */
held_on: string, 
/**
 * At what time.
 */
starts_at: string | null, 
/**
 * Where.
 */
place: string | null, 
/**
 * How many are put forward and have not left since.
 */
people: number, };

/**
 * An interview.
 */
export type InterviewId = string;

/**
 * An interview and its people.
 */
export type InterviewSheet = { 
/**
 * Which.
 */
id: InterviewId, 
/**
 * The interview.
 */
row: Interview, 
/**
 * Most points in all.
 */
most: number, 
/**
 * Whether its day has come.
 */
has_come: boolean, 
/**
 * Its people in the order in which they are called.
 */
people: Array<InterviewedLine>, };

/**
 * Somebody at an interview.
 */
export type InterviewedLine = { 
/**
 * Who.
 */
candidate: CandidateId, 
/**
 * The name.
 */
name: string, 
/**
 * With which batch.
 */
batch: BatchId | null, 
/**
 * Its name.
 */
batch_name: string | null, 
/**
 * Where the person stands there.
 */
stage: Stage | null, 
/**
 * In which order they are called.
 */
turn: number | null, 
/**
 * Whether the person came.
 */
came: boolean | null, 
/**
 * By the question's key.
 */
answers: { [key in string]: Answer }, 
/**
 * Points in all; blank while there are none.
 */
total: number | null, 
/**
 * The partner's choice.
 */
choice: PartnerChoice | null, 
/**
 * Why.
 */
reason: string | null, };

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
 * What an employer asks for.
 */
export type JobOrder = { 
/**
 * For which programme; blank: any.
 */
programme: ProgrammeId | null, 
/**
 * Who asks.
 */
partner: PartnerId | null, 
/**
 * For which of its branches.
 */
branch: BranchId | null, 
/**
 * As the office calls it.
 */
name: string | null, 
/**
 * The work.
 */
occupation: string | null, 
/**
 * How many people.
 */
quota: number | null, 
/**
 * In the whole unit of its currency.
 */
wage: number | null, 
/**
 * ISO 4217.
 */
currency: string | null, 
/**
 * What the wage is paid for.
 */
wage_per: WagePer | null, 
/**
 * Who is asked for; blank: anybody.
 */
sex: Sex | null, 
/**
 * Youngest, on the first day of work.
 */
age_least: number | null, 
/**
 * Oldest.
 */
age_most: number | null, 
/**
 * What else, in the partner's words.
 */
asks: string | null, 
/**
 * Since when it is asked.
 */
opened_on: string | null, 
/**
 * Until when it is answered.
 */
answer_by: string | null, 
/**
 * Planned first day of work.
 */
starts_on: string | null, 
/**
 * A free note.
 */
note: string | null, };

/**
 * A job order (permintaan).
 */
export type JobOrderId = string;

/**
 * One person's papers within a job.
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
 * What a copy for a partner does not hold: `nik`, `body`, `record`.
 */
left_out: Array<string>, 
/**
 * Whether the file was in the folder already, as it would be printed now.
 */
kept: boolean, 
/**
 * Why there is no paper.
 */
problem: Refusal | null, };

/**
 * How far a job is.
 */
export type JobStage = "running" | "finished" | "cancelled" | "failed";

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
people: Array<JobPerson>, 
/**
 * The folder into which its files go.
 */
folder: string | null, 
/**
 * The file with everybody in that folder, once it is there.
 */
joined: string | null, 
/**
 * Whether the hand-over to a partner is written down.
 */
handed_over: boolean, 
/**
 * Why it failed.
 */
problem: Refusal | null, };

/**
 * Where the host is, and the code that it shows.
 */
export type JoinOffice = { 
/**
 * The host's address.
 */
address: string, 
/**
 * The code, as it was typed.
 */
code: string, };

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
 * Why a name may be read so: facts, put into words elsewhere.
 */
export type KatakanaBecause = { "kind": "name" } & KatakanaSeen | { "kind": "part", 
/**
 * The word, with a capital.
 */
part: string, 
/**
 * How often, for whom last, and when.
 */
seen: KatakanaSeen, } | { "kind": "rule", 
/**
 * Which.
 */
rule: KatakanaRule, 
/**
 * To which letters; blank when to all.
 */
letters: string, };

/**
 * Somebody whose reading nobody has approved.
 */
export type KatakanaLine = { 
/**
 * Who.
 */
candidate: CandidateId, 
/**
 * The name as on the KTP.
 */
name: string, 
/**
 * A reading that a form or a list brought.
 */
katakana: string | null, 
/**
 * Readings, best first.
 */
proposals: Array<KatakanaProposal>, };

/**
 * Whose readings wait for approval.
 */
export type KatakanaOf = { 
/**
 * Only of this batch; everybody when left out.
 */
batch?: BatchId, };

/**
 * Readings that wait for somebody's approval.
 */
export type KatakanaPage = { 
/**
 * How many wait in all.
 */
waiting: number, 
/**
 * How many are approved.
 */
approved: number, 
/**
 * Whether the reader may approve.
 */
may_approve: boolean, 
/**
 * People by name, at most two hundred.
 */
lines: Array<KatakanaLine>, };

/**
 * A reading that may be approved.
 */
export type KatakanaProposal = { 
/**
 * The reading, with [`SEPARATOR`] between words.
 */
kana: string, 
/**
 * Why it may be read so, the strongest reason first.
 */
because: Array<KatakanaBecause>, };

/**
 * A rule that shaped a reading.
 */
export type KatakanaRule = "letters" | "weak-e" | "clear-e" | "final-small-tsu" | "final-plain" | "final-h-silent" | "final-h-long" | "h-before-consonant" | "h-lengthens" | "h-with-vowel" | "kh-as-h" | "kh-as-k" | "v-as-f" | "v-as-b" | "v-as-vu" | "doubled-held" | "doubled-once" | "ain-repeated" | "ain-silent" | "y-apart" | "y-joined" | "end-long" | "end-short" | "old-spelling" | "western" | "glued" | "abbreviation" | "initial" | "also-in-use";

/**
 * How often a reading was approved, and when last.
 */
export type KatakanaSeen = { 
/**
 * How often.
 */
times: number, 
/**
 * For whom last.
 */
name: string, 
/**
 * Who approved it last.
 */
by: string, 
/**
 * When last, `YYYY-MM-DD`.
 */
on: string, };

/**
 * One more scanned page of an agreement.
 */
export type KeepAgreementPage = { 
/**
 * Which agreement.
 */
agreement: AgreementId, 
/**
 * JPEG, PNG or PDF of at most 10 MB, in base 64.
 */
scan: string, };

/**
 * How an interview went for one person.
 */
export type KeepAnswers = { 
/**
 * Whose, at which interview.
 */
of: AtInterview, 
/**
 * Whether the person came; blank: nobody said.
 */
came: boolean | null, 
/**
 * By the question's key.
 */
answers: { [key in string]: Answer }, };

/**
 * What proves a result.
 */
export type KeepCertificate = { 
/**
 * Which result.
 */
of: ResultKey, 
/**
 * What the certificate says.
 */
row: Certificate, 
/**
 * JPEG, PNG or PDF of at most 10 MB, in base 64; without it the scan kept before stays.
 */
scan: string | null, };

/**
 * A cost line, for several people alike when they are named.
 */
export type KeepCost = { 
/**
 * The line that is changed; blank for new ones.
 */
id: CostLineId | null, 
/**
 * The line.
 */
row: CostLine, 
/**
 * A line each for these people; for nobody, one line that is shared. Only for new lines.
 */
candidates: Array<CandidateId>, };

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
 * A scanned letter for a request to be away.
 */
export type KeepLeaveScan = { 
/**
 * Which request.
 */
leave: LeaveId, 
/**
 * JPEG, PNG or PDF of at most 10 MB, in base 64.
 */
scan: string, };

/**
 * A logo to be kept.
 */
export type KeepLogo = { 
/**
 * JPEG or PNG in base 64; none takes the logo away.
 */
picture: string | null, };

/**
 * One more scanned page of a paper.
 */
export type KeepPaperPage = { 
/**
 * Which paper.
 */
paper: PaperId, 
/**
 * JPEG, PNG or PDF of at most 10 MB, in base 64.
 */
scan: string, };

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
 * The marks of a sheet: all in one transaction, one deed.
 */
export type KeyPaperRegister = { 
/**
 * The sheet.
 */
of: PaperRegisterOf, 
/**
 * The cells.
 */
cells: Array<DayCell>, };

/**
 * Scores that the person signed in keys.
 */
export type KeyScores = { 
/**
 * The sitting.
 */
sitting: SittingId, 
/**
 * Whole lines.
 */
lines: Array<KeyedLine>, };

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
 * One person's scores; no score and not absent clears the line.
 */
export type KeyedLine = { 
/**
 * Who sat the exam.
 */
candidate: CandidateId, 
/**
 * A score for each section, in points times a hundred.
 */
scores: Array<number | null>, 
/**
 * Whether the person did not come.
 */
absent: boolean, };

/**
 * One person's line in a sitting that is keyed twice.
 */
export type KeyingLine = { 
/**
 * Who sat the exam.
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
 * What the person signed in keyed.
 */
mine: ReadScores | null, 
/**
 * What the first reader keyed; blank until both have ended.
 */
first: ReadScores | null, 
/**
 * What the second reader keyed; blank until both have ended.
 */
second: ReadScores | null, 
/**
 * Where the two differ: the places of the sections, counted from 0.
 */
differs: Array<number>, 
/**
 * One says the person did not come, the other does not.
 */
differs_in_coming: boolean, };

/**
 * Somebody who keys a sitting.
 */
export type KeyingReader = { 
/**
 * Who.
 */
staff: StaffId, 
/**
 * The name.
 */
name: string, 
/**
 * Whether the reader has said that it was all.
 */
ended: boolean, };

/**
 * A sitting that is keyed twice, with the eyes of one person.
 */
export type KeyingsPage = { 
/**
 * The sitting.
 */
line: SittingLine, 
/**
 * The rule of its day.
 */
rule: Rule | null, 
/**
 * Who keys it, in the order in which they stand side by side.
 */
readers: Array<KeyingReader>, 
/**
 * Whether the person signed in may key: one of the two, or one of the two places is free.
 */
may_key: boolean, 
/**
 * Both have ended, so both are shown.
 */
both_ended: boolean, 
/**
 * Choices that settling needs.
 */
differences: number, 
/**
 * Its people by seat.
 */
lines: Array<KeyingLine>, };

/**
 * What the score of a section is.
 */
export type Kind = "points" | "pass_fail";

/**
 * One kind over the whole batch.
 */
export type KindHead = { 
/**
 * The kind's code.
 */
code: string, 
/**
 * As the office calls it, in short.
 */
name: string, 
/**
 * The rule for one issued today.
 */
rule: PaperRule, 
/**
 * The reader may not read papers of this kind: they are counted and not told.
 */
hidden: boolean, 
/**
 * People who have one that is good today.
 */
good: number, };

/**
 * What somebody has of one kind.
 */
export type KindStanding = { 
/**
 * The kind's code.
 */
code: string, 
/**
 * The rule that holds: of the paper that counts, or for one issued today.
 */
rule: PaperRule, 
/**
 * Only who may see health reads papers of this kind.
 */
specific: boolean, 
/**
 * The paper that counts.
 */
standing: PaperLine | null, 
/**
 * Those that it replaced, newest first.
 */
older: Array<PaperLine>, };

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
 * A request to be away.
 */
export type Leave = { 
/**
 * Whose.
 */
candidate: CandidateId, 
/**
 * First day.
 */
from_on: string | null, 
/**
 * Last day; the first when left out.
 */
until_on: string | null, 
/**
 * Sick or excused.
 */
presence: Away | null, 
/**
 * Why.
 */
reason: string | null, };

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
 * The leave that covers a day.
 */
export type LeaveFact = { 
/**
 * Which.
 */
id: LeaveId, 
/**
 * Sick or excused.
 */
presence: Away, 
/**
 * Why.
 */
reason: string | null, 
/**
 * Whether the letter has been scanned.
 */
has_scan: boolean, };

/**
 * A request to be away.
 */
export type LeaveId = string;

/**
 * A request in a list.
 */
export type LeaveLine = { 
/**
 * Which.
 */
id: LeaveId, 
/**
 * The request.
 */
row: Leave, 
/**
 * Whose.
 */
name: string, 
/**
 * Whether the letter has been scanned.
 */
has_scan: boolean, };

/**
 * Somebody who left, whose originals should be back.
 */
export type Left = { 
/**
 * The stage in which they left; blank when they were withdrawn from the list.
 */
stage: Stage | null, 
/**
 * Since when, where a day is known.
 */
since: string | null, };

/**
 * Minutes that do not count, and why.
 */
export type LeftOut = { 
/**
 * Why.
 */
why: LeftOutWhy, 
/**
 * How many, of lessons that were held.
 */
minutes: number, };

/**
 * Why taught minutes do not count.
 */
export type LeftOutWhy = "other_subject" | "before_window" | "after_entry" | "closed_weekday" | "holiday" | "over_day";

/**
 * Somebody who is no longer on the way of a placement.
 */
export type LeftTheWay = { 
/**
 * Where they stand.
 */
stage: Stage, 
/**
 * Since when.
 */
since: string, };

/**
 * What somebody wants to take along.
 */
export type Lend = { 
/**
 * What the laptop is called.
 */
name: string, 
/**
 * Who carries it and signs in on it.
 */
holder: StaffId, 
/**
 * The password on the laptop.
 */
password: string, 
/**
 * The batch that goes along; nobody without one and without an event.
 */
batch: BatchId | null, 
/**
 * The event whose guests go along.
 */
event: EventId | null, 
/**
 * Whether photos go along.
 */
photos: boolean, 
/**
 * When it is to be back.
 */
back_by: string | null, };

/**
 * A laptop's store to be made.
 */
export type LendLaptop = { 
/**
 * What goes along.
 */
lend: Lend, 
/**
 * A folder on a stick, or on the laptop itself; the store becomes a folder in it.
 */
folder: string, };

/**
 * A laptop lent out, once.
 */
export type LendingId = string;

/**
 * A laptop that is out or was.
 */
export type LendingLine = { 
/**
 * Which lending.
 */
id: LendingId, 
/**
 * Which laptop.
 */
device: DeviceId, 
/**
 * What it is called.
 */
name: string, 
/**
 * Who carries it.
 */
holder: string, 
/**
 * The batch that went along.
 */
batch: string | null, 
/**
 * The event.
 */
event: string | null, 
/**
 * When (RFC 3339, UTC).
 */
lent_at: string, 
/**
 * When it is to be back.
 */
back_by: string | null, 
/**
 * When it came back.
 */
returned_on: string | null, 
/**
 * When it was struck off.
 */
revoked_on: string | null, 
/**
 * Why.
 */
revoked_why: RevokedWhy | null, 
/**
 * People whose data went along.
 */
people: number, 
/**
 * When something of it was taken in last (RFC 3339, UTC).
 */
settled_at: string | null, };

/**
 * A laptop's store that was made.
 */
export type LentLaptop = { 
/**
 * As it is written down.
 */
lending: LendingLine, 
/**
 * Where its store lies.
 */
store: string, };

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
 * Where it comes from and what became of it.
 */
lineage: Lineage, 
/**
 * The name of the teacher on the list who teaches it.
 */
taught_by_name: string | null, 
/**
 * The name of the teacher whom the plan names, when somebody else teaches.
 */
stands_in_for: string | null, 
/**
 * The days of the lessons that make up for it.
 */
made_up_on: Array<string>, 
/**
 * What it shares with another lesson of the same time.
 */
overlaps: Array<Overlap>, 
/**
 * What is kept on its day, when that is a holiday.
 */
holiday: string | null, 
/**
 * Whether its month is closed.
 */
is_closed: boolean, 
/**
 * The class's name.
 */
class_name: string, 
/**
 * The subject's name in Indonesian.
 */
subject_name: string | null, 
/**
 * In English.
 */
subject_name_en: string | null, 
/**
 * In Japanese.
 */
subject_name_ja: string | null, 
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
 * Where a lesson comes from and what became of it; a form that edits the lesson leaves this alone.
 */
export type Lineage = { 
/**
 * The place in the weekly plan; blank for a lesson that somebody added.
 */
slot: SlotId | null, 
/**
 * The day the plan gave it, wherever it has been moved since.
 */
planned_on: string | null, 
/**
 * Who teaches it, of the teachers on the list.
 */
taught_by: TeacherId | null, 
/**
 * Why it is not held; blank: held, or to be held.
 */
cancelled: string | null, 
/**
 * The cancelled lesson that it makes up for.
 */
makes_up: LessonId | null, };

/**
 * A step of the way, and how long before departure it usually is.
 */
export type Link = { 
/**
 * The step.
 */
step: Step, 
/**
 * Days before departure.
 */
days_before: number, 
/**
 * Who says so.
 */
source: string, 
/**
 * How sure it is.
 */
confidence: Confidence, };

/**
 * Two records to be linked.
 */
export type LinkPeople = { 
/**
 * The one that stands for the person from now on.
 */
main: CandidateId, 
/**
 * The other.
 */
other: CandidateId, 
/**
 * Groups that the main one takes from the other.
 */
take: Array<string>, };

/**
 * Which requests.
 */
export type ListLeaves = { 
/**
 * Only people who sit in this class.
 */
class: ClassId | null, 
/**
 * Only this person.
 */
candidate: CandidateId | null, 
/**
 * Only those that touch this day or later ones, `YYYY-MM-DD`.
 */
from: string | null, 
/**
 * Only those that touch this day or earlier ones, `YYYY-MM-DD`.
 */
to: string | null, };

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
 * Which placements to list.
 */
export type ListPlacements = { 
/**
 * Of this programme.
 */
programme: ProgrammeId | null, 
/**
 * Out of this batch.
 */
batch: BatchId | null, 
/**
 * At this employer.
 */
partner: PartnerId | null, 
/**
 * At this branch.
 */
branch: BranchId | null, 
/**
 * That have come so far.
 */
state: PlacementState | null, };

/**
 * Which sittings.
 */
export type ListSittings = { 
/**
 * Only of this class.
 */
class?: ClassId, };

/**
 * A template at the bench, not kept yet, and about whom it is shown.
 */
export type LookAtTemplate = { 
/**
 * The template.
 */
template: Template, 
/**
 * `id`, `en` or `ja`; counts where the template has no language of its own.
 */
language: string, 
/**
 * About whom; somebody invented when left out.
 */
candidate: CandidateId | null, 
/**
 * About which batch; invented people when left out.
 */
batch: BatchId | null, };

/**
 * What a laptop held, as the law wants it told (Law 27/2022, article 46: what was disclosed, when, how).
 */
export type LostList = { 
/**
 * The lending.
 */
lending: LendingLine, 
/**
 * The field groups, as history names them.
 */
fields: Array<string>, 
/**
 * Everybody, by name.
 */
people: Array<LostPerson>, };

/**
 * The account of a lost laptop that goes out.
 */
export type LostPaper = { 
/**
 * Which lending.
 */
lending: LendingId, 
/**
 * As what.
 */
format: ReportFormat, };

/**
 * Somebody whose data a laptop held.
 */
export type LostPerson = { 
/**
 * Who.
 */
candidate: CandidateId, 
/**
 * The name.
 */
name: string, 
/**
 * Where the person can be told: the phone number.
 */
phone: string | null, 
/**
 * Whether the photo went along.
 */
photo: boolean, 
/**
 * Whether the person was written down on that laptop and is known from what it sent home.
 */
written_there: boolean, };

/**
 * What came of making lessons.
 */
export type MadeLessons = { 
/**
 * Lessons made.
 */
made: number, 
/**
 * Those among them whose planned teacher has left by that day; nobody stands in yet.
 */
without_teacher: number, 
/**
 * Where none was made, in the order of days.
 */
skipped: Array<SkippedDay>, };

/**
 * Weeks for which lessons are made.
 */
export type MakeLessons = { 
/**
 * The class.
 */
class: ClassId, 
/**
 * First day, in any office shape.
 */
from: string | null, 
/**
 * Last day, in any office shape.
 */
until: string | null, };

/**
 * A lesson in place of one that was cancelled: its subject, teacher and minutes.
 */
export type MakeUpLesson = { 
/**
 * The cancelled lesson.
 */
lesson: LessonId, 
/**
 * The day, in any office shape.
 */
held_on: string | null, 
/**
 * The time, in any office shape.
 */
starts_at: string | null, 
/**
 * Teaching minutes; those of the cancelled lesson when left out.
 */
minutes: number | null, 
/**
 * Where; the place of the cancelled lesson when left out.
 */
place: string | null, };

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
 * Minutes missed besides: left early, called out.
 */
minutes_out: number | null, 
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
 * Cells to mark in the lessons of a day: all in one transaction, one deed.
 */
export type MarkDay = { 
/**
 * The class.
 */
class: ClassId, 
/**
 * The day, in any office shape.
 */
day: string, 
/**
 * The cells.
 */
cells: Array<DayCell>, };

/**
 * Who of an event's list came.
 */
export type MarkGuests = { 
/**
 * At which event.
 */
event: EventId, 
/**
 * Who.
 */
guests: Array<GuestId>, 
/**
 * Whether they came; blank: nobody said.
 */
came: boolean | null, };

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
 * A mark that is missing.
 */
export type Missing = { 
/**
 * Of which sitting; blank when there was none.
 */
sitting: SittingId | null, 
/**
 * Why.
 */
why: MissingWhy, };

/**
 * Why a mark is missing.
 */
export type MissingWhy = "not_held" | "absent" | "not_entered" | "incomplete" | "unsettled" | "no_points";

/**
 * What a programme promises its candidates about money.
 */
export type MoneyPromise = { 
/**
 * What.
 */
promise: Promised | null, 
/**
 * The most that a candidate pays, in rupiah.
 */
promise_cap: number | null, 
/**
 * Where the promise stands.
 */
promise_source: string | null, };

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
 * What the programme asks of attendance, in tenths of a percent.
 */
attendance_minimum: number | null, 
/**
 * Whether it is closed.
 */
is_closed: boolean, 
/**
 * Every time it was closed or opened again, oldest first.
 */
closings: Array<Closing>, 
/**
 * Its lessons, oldest first; the cancelled ones are left out.
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
totals: AttendanceTotals, 
/**
 * Whether the month's attendance is less than the programme asks.
 */
below_minimum: boolean, };

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
 * A sheet on the screen.
 */
export type MonthlyPage = { 
/**
 * Which sheet of which month.
 */
of: MonthlySheetOf, 
/**
 * Where its columns are known from.
 */
source: string, 
/**
 * How sure that is.
 */
confidence: Confidence, 
/**
 * The headings.
 */
headings: Array<string>, 
/**
 * The people, one cell for each heading, as the sheet will show them.
 */
rows: Array<Array<string>>, 
/**
 * Whose cells are empty, and which; columns that are empty for everybody are named once, under `always`.
 */
empty: Array<EmptyCells>, 
/**
 * Headings that are empty for everybody.
 */
always: Array<string>, 
/**
 * When this sheet was handed in, the newest first.
 */
handed_in: Array<Keyed<HandedInId, HandedIn>>, };

/**
 * A sheet that the ministry asks for each month.
 */
export type MonthlySheet = "departures" | "returns";

/**
 * Which sheet of which month.
 */
export type MonthlySheetOf = { 
/**
 * Departures or returns.
 */
sheet: MonthlySheet, 
/**
 * `YYYY-MM`.
 */
month: string, };

/**
 * What an interview asks of health beyond the rest; restricted like it.
 */
export type MoreHealth = { 
/**
 * Glasses or lenses.
 */
glasses: YesNo | null, 
/**
 * Piercings.
 */
piercing: YesNo | null, 
/**
 * Tuberculosis had.
 */
tuberculosis: YesNo | null, 
/**
 * Fractures had.
 */
fracture: string | null, 
/**
 * Whether cooled rooms are borne.
 */
cold_tolerance: YesNo | null, };

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
 * A lesson that is held at another time or elsewhere.
 */
export type MoveLesson = { 
/**
 * Which.
 */
lesson: LessonId, 
/**
 * The day, in any office shape.
 */
held_on: string | null, 
/**
 * The time, in any office shape.
 */
starts_at: string | null, 
/**
 * Where.
 */
place: string | null, };

/**
 * What a move would do.
 */
export type MoveLook = { 
/**
 * In which batch.
 */
batch: BatchId, 
/**
 * Its day of departure.
 */
departs_on: string | null, 
/**
 * To which stage.
 */
stage: Stage, 
/**
 * The steps whose demands are asked on the way there.
 */
asks: Array<Step>, 
/**
 * How many demands that is.
 */
demands: number, 
/**
 * The set that says so; blank: the programme has none, and gates ask nothing.
 */
set_name: string | null, 
/**
 * Whether a reason must be said.
 */
needs_reason: boolean, 
/**
 * Who may go.
 */
ready: Array<CandidateId>, 
/**
 * Who is held up.
 */
held: Array<HeldUp>, 
/**
 * Whether the reader may override a gate.
 */
may_override: boolean, };

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
 * A programme that stands on an agreement.
 */
export type NamedProgramme = { 
/**
 * Which.
 */
id: ProgrammeId, 
/**
 * Its name.
 */
name: string, };

/**
 * What comes nearest to satisfying a need.
 */
export type Nearest = { 
/**
 * The try.
 */
result: ResultLine, 
/**
 * Points that the total lacks; blank when the total suffices, or when there are no points.
 */
lacks: number | null, };

/**
 * A need with its rules, for a page that shows or edits them.
 */
export type Need = { 
/**
 * As scripts name it.
 */
code: string, 
/**
 * As the office calls it.
 */
name: string, 
/**
 * Its rules, oldest first.
 */
rules: Array<NeedRule>, };

/**
 * What exams a route asks for.
 */
export type NeedId = string;

/**
 * What is asked of those who leave from one day on, until the next rule begins.
 */
export type NeedRule = { 
/**
 * First day of departure to which it applies.
 */
from: string, 
/**
 * What is asked, as papers say it.
 */
name: InLanguages, 
/**
 * Routes that ask for it.
 */
schemes: Array<Scheme>, 
/**
 * It must be satisfied before departure; otherwise it is asked for later, abroad.
 */
before_departure: boolean, 
/**
 * Any one of these is enough.
 */
any_of: Array<Accepted>, 
/**
 * Who says so, and when.
 */
source: string, 
/**
 * How sure it is.
 */
confidence: Confidence, 
/**
 * What else a reader must know, such as who is exempt.
 */
remarks: Array<Remark>, };

/**
 * One need of one person.
 */
export type NeedStanding = { 
/**
 * The need's code.
 */
code: string, 
/**
 * What is asked.
 */
name: InLanguages, 
/**
 * It must be satisfied before departure; otherwise it is asked for later, abroad.
 */
before_departure: boolean, 
/**
 * How it stands.
 */
state: NeedState, 
/**
 * The result behind that state.
 */
by: ResultLine | null, 
/**
 * The last day on which that result is good; blank: no end.
 */
until: string | null, 
/**
 * What comes nearest, while nothing satisfies it.
 */
nearest: Nearest | null, 
/**
 * When the exams that would satisfy it can be sat next, while it is not satisfied.
 */
next: Array<NextTry>, 
/**
 * Who asks for it.
 */
source: string, 
/**
 * How sure that is, the accepted exam and its rule included.
 */
confidence: Confidence, 
/**
 * What else a reader must know, such as who is exempt.
 */
remarks: Array<Remark>, };

/**
 * How one need stands.
 */
export type NeedState = "satisfied" | "lapses_before_departure" | "expired" | "provisional" | "missing";

/**
 * What is kept beside the store: no personal data, and nothing that another computer needs.
 */
export type NetworkPlan = { 
/**
 * What this computer is.
 */
role: NetworkRole, 
/**
 * The host's address, as `192.168.1.20` or with a port behind a colon; of a guest only.
 */
address: string | null, 
/**
 * The port on which a host listens.
 */
port: number | null, };

/**
 * What this computer is to the others.
 */
export type NetworkRole = "alone" | "host" | "guest";

/**
 * How the network stands.
 */
export type NetworkState = { 
/**
 * What was chosen.
 */
plan: NetworkPlan, 
/**
 * Where a host can be called.
 */
reachable_at: Array<string>, 
/**
 * When another computer was met last (RFC 3339, UTC).
 */
met_at: string | null, 
/**
 * Why it does not work now.
 */
trouble: NetworkTrouble | null, 
/**
 * The code for a new computer, while it is good.
 */
code: string | null, 
/**
 * Packages that laptops have brought over the network and nobody has taken in.
 */
brought: Array<string>, };

/**
 * Why computers do not meet; a face names it under `network-trouble`.
 */
export type NetworkTrouble = "address" | "nobody_there" | "port_taken" | "not_trusted" | "declined";

/**
 * When somebody may sit an exam next.
 */
export type NextTry = { 
/**
 * The exam's code.
 */
code: string, 
/**
 * The exam's name.
 */
exam_name: string, 
/**
 * The first day on which it may be sat: today, or when the wait after the last try is over.
 */
from: string, 
/**
 * The wait, when it is not over yet.
 */
wait: Figure | null, 
/**
 * The next day on which it is held and for which registration has not closed, where such days are known.
 */
session: Session | null, 
/**
 * How long before the exam a seat must be booked.
 */
booking: Booking | null, };

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
 * What is seen about a person on a day.
 */
export type Noticed = { 
/**
 * The leave that covers the day; nothing is marked by it.
 */
leave: LeaveFact | null, 
/**
 * Days in a row, up to this day, whose marks are all `absent`; a day of lessons with another mark or none ends the row.
 */
absent_days: number, 
/**
 * Attended lessons among those marked up to this day, in tenths of a percent; blank where the programme asks for no
 * minimum or nothing is marked.
 */
attendance: number | null, 
/**
 * Whether that is less than the programme asks.
 */
below_minimum: boolean, };

/**
 * People who depart, or arrive, on one day.
 */
export type OnTheWay = { 
/**
 * Their placements.
 */
placements: Array<PlacementId>, 
/**
 * When, in any office shape; today when left out.
 */
on: string | null, 
/**
 * Why.
 */
reason: string | null, 
/**
 * Also whom the gate of the stage would hold up; for administrators, with the reason.
 */
despite: boolean, };

/**
 * A demand of one person in a batch.
 */
export type OneDemand = { 
/**
 * In which batch.
 */
batch: BatchId, 
/**
 * Who.
 */
candidate: CandidateId, 
/**
 * The demand's code.
 */
demand: string, };

/**
 * Where a demand is mended.
 */
export type Opens = { "page": "field", 
/**
 * As it is called there.
 */
field: string, } | { "page": "paper", 
/**
 * The paper's code.
 */
paper: string, } | { "page": "exam", 
/**
 * The need's code.
 */
need: string, } | { "page": "hours", 
/**
 * The course's code.
 */
course: string, } | { "page": "attendance" } | { "page": "costs" };

/**
 * An order in a list.
 */
export type OrderLine = { 
/**
 * Which.
 */
id: JobOrderId, 
/**
 * The order.
 */
row: JobOrder, 
/**
 * When it was closed.
 */
closed_on: string | null, 
/**
 * The programme's name.
 */
programme_name: string | null, 
/**
 * The partner's name.
 */
partner_name: string | null, 
/**
 * The branch's name.
 */
branch_name: string | null, 
/**
 * How it stands.
 */
state: OrderState, 
/**
 * People put forward.
 */
put_forward: number, 
/**
 * Of them chosen.
 */
chosen: number, 
/**
 * Kept in reserve.
 */
reserve: number, 
/**
 * Declined.
 */
declined: number, 
/**
 * How many are still to be found; blank without a quota.
 */
left: number | null, 
/**
 * Days until the answer; negative once it is over.
 */
days_left: number | null, };

/**
 * One order.
 */
export type OrderPage = { 
/**
 * The order.
 */
line: OrderLine, 
/**
 * Its interviews, oldest first.
 */
interviews: Array<InterviewSheet>, };

/**
 * How an order stands.
 */
export type OrderState = "open" | "full" | "late" | "closed";

/**
 * An original in the office's hands, until it is given back.
 */
export type Original = { 
/**
 * Whose.
 */
candidate: CandidateId, 
/**
 * A code of the catalogue.
 */
kind: string | null, 
/**
 * Its number, as the receipt names it.
 */
number: string | null, 
/**
 * Since when it is held.
 */
received_on: string | null, 
/**
 * Why it is held.
 */
reason: string | null, 
/**
 * The cupboard, or the office that has it now.
 */
held_at: string | null, 
/**
 * The day on which it was given back; blank while it is held.
 */
returned_on: string | null, 
/**
 * To whom.
 */
returned_to: string | null, };

/**
 * An original in the office's hands.
 */
export type OriginalId = string;

/**
 * An original in a list.
 */
export type OriginalLine = { 
/**
 * Which.
 */
id: OriginalId, 
/**
 * The original.
 */
row: Original, 
/**
 * Whose.
 */
name: string, 
/**
 * What kind of paper it is.
 */
kind_name: InLanguages, 
/**
 * Days since it was received, until today or until it was given back.
 */
days: number | null, 
/**
 * An alarm: it is still held, and the person has left.
 */
left: Left | null, };

/**
 * What a health check found.
 */
export type Outcome = "fit" | "unfit" | "pending";

/**
 * A batch with more people than seats.
 */
export type OverSeats = { 
/**
 * Which.
 */
batch: BatchId, 
/**
 * Its name.
 */
name: string, 
/**
 * People in it.
 */
people: number, 
/**
 * Its seats.
 */
seats: number, };

/**
 * Another lesson of the same time that shares something.
 */
export type Overlap = { 
/**
 * What is shared.
 */
shares: Shared, 
/**
 * The other lesson.
 */
lesson: LessonId, 
/**
 * Its class's name.
 */
class_name: string, 
/**
 * When it starts, `HH:MM`.
 */
starts_at: string, };

/**
 * A package to be written.
 */
export type PackVisit = { 
/**
 * The folder into which it goes.
 */
folder: string, 
/**
 * Everything once more, where the office has lost what it had received.
 */
all: boolean, };

/**
 * Why a package is not taken in; a face names it under `refusal-package`.
 */
export type PackageFault = "not_a_package" | "cut" | "damaged" | "unknown_sender" | "revoked" | "forged" | "newer" | "other_centre" | "not_for_here" | "not_allowed" | "waiting";

/**
 * What was written.
 */
export type Packed = { 
/**
 * The files, in the order in which they are taken in.
 */
files: Array<string>, 
/**
 * People with something in them.
 */
people: number, 
/**
 * Entries in them.
 */
entries: number, 
/**
 * Pictures in them.
 */
pictures: number, 
/**
 * Bytes in all, for a person to read.
 */
bytes: number, };

/**
 * A page in a list.
 */
export type PageLine<Id> = { 
/**
 * Which.
 */
id: Id, 
/**
 * Its place among the pages, from 1.
 */
page: number, 
/**
 * Its file is not on this computer.
 */
missing: boolean, };

/**
 * A page on the screen.
 */
export type PageLook = { 
/**
 * The picture, SVG.
 */
svg: string, 
/**
 * Where its fields stand.
 */
spots: Array<SpotLook>, };

/**
 * A paper that somebody brought.
 */
export type Paper = { 
/**
 * Whose.
 */
candidate: CandidateId, 
/**
 * A code of the catalogue.
 */
kind: string | null, 
/**
 * Its number.
 */
number: string | null, 
/**
 * Day of issue.
 */
issued_on: string | null, 
/**
 * Who issued it.
 */
issued_by: string | null, 
/**
 * Where it was issued.
 */
place: string | null, 
/**
 * Its last day as it says itself; blank: by the rule of its kind.
 */
expires_on: string | null, 
/**
 * What a health check found.
 */
outcome: Outcome | null, 
/**
 * The name as it writes it.
 */
name_on: string | null, 
/**
 * The day of birth as it writes it.
 */
born_on: string | null, 
/**
 * A free note.
 */
note: string | null, };

/**
 * What somebody has of one kind.
 */
export type PaperCell = { 
/**
 * The paper; blank when there is none, or when it stands in the profile alone.
 */
paper: PaperId | null, 
/**
 * Whether it is good today; blank: there is none.
 */
today: PaperState | null, 
/**
 * Whether it will be good on the day of departure.
 */
at_departure: PaperState | null, 
/**
 * What a health check found.
 */
outcome: Outcome | null, 
/**
 * The office holds the original.
 */
original: boolean, };

/**
 * A paper that somebody brought.
 */
export type PaperId = string;

/**
 * A kind of paper with its rules, for a page that shows or edits them.
 */
export type PaperKind = { 
/**
 * As scripts name it.
 */
code: string, 
/**
 * As the office calls it.
 */
name: string, 
/**
 * Its rules, oldest first.
 */
rules: Array<PaperRule>, };

/**
 * A kind of paper in the catalogue.
 */
export type PaperKindId = string;

/**
 * The language of a paper.
 */
export type PaperLanguage = "id" | "en" | "ja";

/**
 * A paper in a list, with its scans and whether it is good.
 */
export type PaperLine = { 
/**
 * The paper.
 */
paper: HeldPaper, 
/**
 * Whether it is good today.
 */
today: PaperState, 
/**
 * Whether it will be good on the day of departure; blank when no departure is planned.
 */
at_departure: PaperState | null, 
/**
 * Its scanned pages in order.
 */
pages: Array<PageLine<PaperPageId>>, };

/**
 * The papers of a batch.
 */
export type PaperMatrix = { 
/**
 * Which batch.
 */
batch: BatchId, 
/**
 * The planned day of departure.
 */
departs_on: string | null, 
/**
 * The kinds that the route uses, and whatever else somebody brought.
 */
kinds: Array<KindHead>, 
/**
 * The people, by seat and name.
 */
people: Array<PaperRow>, };

/**
 * One scanned page of it.
 */
export type PaperPageId = string;

/**
 * Somebody on the sheet.
 */
export type PaperPerson = { 
/**
 * Who.
 */
candidate: CandidateId, 
/**
 * The number on the sheet: the seat, or the next free number for who has none.
 */
number: number, 
/**
 * The name.
 */
name: string, };

/**
 * A sheet of the register.
 */
export type PaperRegister = { 
/**
 * Six digits, the last of which tells most slips of the finger.
 */
number: string, 
/**
 * The class.
 */
class: ClassId, 
/**
 * Its name.
 */
class_name: string, 
/**
 * Its batch.
 */
batch_name: string, 
/**
 * Its teacher.
 */
teacher: string | null, 
/**
 * Where it is taught.
 */
place: string | null, 
/**
 * How much the sheet covers.
 */
span: PaperSpan, 
/**
 * First day, `YYYY-MM-DD`.
 */
from: string, 
/**
 * Last day, `YYYY-MM-DD`.
 */
until: string, 
/**
 * Everybody who has not left, by number.
 */
people: Array<PaperPerson>, 
/**
 * The days with lessons, as the register has them now.
 */
days: Array<ClassDay>, 
/**
 * What is kept on its holidays, by day.
 */
holidays: { [key in string]: string }, };

/**
 * Which sheet of which class.
 */
export type PaperRegisterOf = { 
/**
 * The class.
 */
class: ClassId, 
/**
 * How much it covers.
 */
span: PaperSpan, 
/**
 * Any day of it, in any office shape.
 */
day: string, };

/**
 * One person's papers in the order of the kinds.
 */
export type PaperRow = { 
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
 * A cell for each kind; blank where the reader may not read it.
 */
cells: Array<PaperCell | null>, };

/**
 * What holds of a paper issued from one day on, until the next rule begins.
 */
export type PaperRule = { 
/**
 * First day of issue to which it applies.
 */
from: string, 
/**
 * What the paper is called.
 */
name: InLanguages, 
/**
 * Who issues it, in the office's words.
 */
issuer: string, 
/**
 * How long it is good.
 */
validity: Validity, 
/**
 * Specific personal data (Law 27/2022, Article 4): read only by who may see health.
 */
specific: boolean, 
/**
 * The office usually holds the original for a while.
 */
original_held: boolean, 
/**
 * It says fit or unfit.
 */
judged: boolean, 
/**
 * Routes that use it; every route when the list is empty.
 */
schemes: Array<Scheme>, 
/**
 * Who says so, and when.
 */
source: string, 
/**
 * How sure it is.
 */
confidence: Confidence, 
/**
 * What else a reader must know.
 */
remarks: Array<Remark>, };

/**
 * How much one sheet covers.
 */
export type PaperSpan = "day" | "week" | "month";

/**
 * Whether a paper is good on a day.
 */
export type PaperState = { "kind": "good", 
/**
 * The last day; blank: no end.
 */
until: string | null, } | { "kind": "expired", 
/**
 * The last day on which it was good.
 */
last_day: string, } | { "kind": "not_yet", 
/**
 * When.
 */
from: string, } | { "kind": "no_date_known" };

/**
 * A person's papers.
 */
export type PapersPage = { 
/**
 * Whose.
 */
candidate: CandidateId, 
/**
 * The name.
 */
name: string, 
/**
 * The planned day of departure.
 */
departs_on: string | null, 
/**
 * The kinds that the route uses, and whatever else was brought.
 */
kinds: Array<KindStanding>, 
/**
 * Papers that are there and that the reader may not read.
 */
hidden: number, 
/**
 * Originals in the office's hands, and those given back.
 */
originals: Array<OriginalLine>, 
/**
 * What the papers say about who the person is.
 */
identity: IdentityCheck, };

/**
 * What somebody does in an agreement.
 */
export type Part = "party" | "witness";

/**
 * One person's mark in one exam.
 */
export type PartMark = { 
/**
 * Of a hundred, in hundredths: the mean of its sittings. Blank when none has been taken.
 */
mark: number | null, 
/**
 * What is missing.
 */
missing: Array<Missing>, };

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
 * What the partner chose after an interview.
 */
export type PartnerChoice = "chosen" | "reserve" | "declined";

/**
 * Somebody at a partner.
 */
export type PartnerContact = { 
/**
 * At which partner.
 */
partner: PartnerId, 
/**
 * At which of its branches.
 */
branch: BranchId | null, 
/**
 * The name.
 */
name: string | null, 
/**
 * What they do there.
 */
position: string | null, 
/**
 * The telephone number.
 */
phone: string | null, 
/**
 * The address of mail.
 */
email: string | null, 
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
export type PartnerKind = "hospital_group" | "supervising_organisation" | "company" | "city" | "ministry" | "association" | "training_centre" | "school";

/**
 * A partner with everything that hangs on it.
 */
export type PartnerPage = { 
/**
 * Which.
 */
id: PartnerId, 
/**
 * The partner.
 */
row: Partner, 
/**
 * Its other spellings, one by one.
 */
aliases: Array<string>, 
/**
 * Branches by prefecture and name.
 */
branches: Array<Keyed<BranchId, Branch>>, 
/**
 * People by name.
 */
contacts: Array<Keyed<ContactId, PartnerContact>>, 
/**
 * Programmes with it.
 */
programmes: Array<Keyed<ProgrammeId, Programme>>, 
/**
 * Agreements with it.
 */
agreements: Array<AgreementLine>, 
/**
 * Events with it, newest first.
 */
events: Array<EventLine>, };

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
programmes: Array<Keyed<ProgrammeId, Programme>>, 
/**
 * What each programme asks of attendance.
 */
attendance_rules: Array<Keyed<ProgrammeId, AttendanceRules>>, 
/**
 * What each programme is for, and its requirement set.
 */
work: Array<Keyed<ProgrammeId, ProgrammeWork>>, };

/**
 * A party or a witness of an agreement.
 */
export type Party = { 
/**
 * Of which agreement; whoever edits an agreement leaves it blank.
 */
agreement: AgreementId | null, 
/**
 * Signs it, or was there.
 */
part: Part, 
/**
 * The partner.
 */
partner: PartnerId | null, 
/**
 * The name of an organisation that is no partner.
 */
name: string | null, 
/**
 * Who signs for it.
 */
signatory: string | null, 
/**
 * In which office.
 */
position: string | null, };

/**
 * A party or a witness of an agreement.
 */
export type PartyId = string;

/**
 * Somebody who signs or was there, with the name to show.
 */
export type PartyLine = { 
/**
 * The row.
 */
party: Keyed<PartyId, Party>, 
/**
 * The partner's name, or its own.
 */
name: string, };

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
 * Who pays.
 */
export type Payer = "candidate" | "centre" | "government" | "partner" | "subsidy" | "loan";

/**
 * What somebody paid in all.
 */
export type PayerSum = { 
/**
 * Who pays.
 */
payer: Payer, 
/**
 * Which organisation.
 */
partner: PartnerId | null, 
/**
 * Its name.
 */
partner_name: string | null, 
/**
 * How much was spent, in rupiah.
 */
rupiah: number, };

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
 * One person's burden in one batch of a programme.
 */
export type PersonBurden = { 
/**
 * Who.
 */
candidate: CandidateId, 
/**
 * Their name.
 */
name: string, 
/**
 * In which batch.
 */
batch: BatchId, 
/**
 * Its name.
 */
batch_name: string | null, 
/**
 * Of which programme.
 */
programme: ProgrammeId, 
/**
 * Its name.
 */
programme_name: string | null, 
/**
 * Whether they departed.
 */
departed: boolean, 
/**
 * What they paid.
 */
burden: Burden, };

/**
 * One person's hours.
 */
export type PersonHours = { 
/**
 * Who.
 */
candidate: CandidateId, 
/**
 * The name.
 */
name: string, 
/**
 * The class.
 */
class_name: string | null, 
/**
 * The seat.
 */
seat: number | null, 
/**
 * Days with any lesson attended, whatever it counts for.
 */
days: number, 
/**
 * Minutes attended, whatever they count for.
 */
minutes: number, 
/**
 * A line for each course that concerns the person.
 */
accounts: Array<CourseAccount>, };

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
 * The record that this one was found to be of the same person as; lists show that one.
 */
same_as: CandidateId | null, 
/**
 * Whether two computers say different things about who this is, or about the passport.
 */
unsure: boolean, 
/**
 * Why the search found this person; blank without a search.
 */
matched: Matched | null, };

/**
 * Somebody who needs an agreement.
 */
export type PersonOnAgreement = { 
/**
 * Who.
 */
candidate: CandidateId, 
/**
 * The name.
 */
name: string, 
/**
 * The stage.
 */
stage: Stage | null, 
/**
 * No agreement holds on the day of departure.
 */
stranded: boolean, };

/**
 * Everything about one person's placements.
 */
export type PersonPlacements = { 
/**
 * Who.
 */
candidate: CandidateId, 
/**
 * Their placements, the newest first.
 */
placements: Array<PlacementPage>, 
/**
 * The certificate of eligibility.
 */
coe: WayPaper | null, 
/**
 * The visa.
 */
visa: WayPaper | null, 
/**
 * Whether the reader may see what they earn.
 */
sees_money: boolean, };

/**
 * One person of a batch.
 */
export type PersonReadiness = { 
/**
 * Who.
 */
candidate: CandidateId, 
/**
 * The name.
 */
name: string, 
/**
 * The class.
 */
class_name: string | null, 
/**
 * The seat.
 */
seat: number | null, 
/**
 * Whether nothing stands in the way.
 */
ready: boolean, 
/**
 * Every demand, in the order of the page's demands.
 */
standings: Array<DemandStanding>, };

/**
 * People of one batch who are placed alike; each gets a row of their own.
 */
export type PlacePeople = { 
/**
 * Out of which batch.
 */
batch: BatchId, 
/**
 * Who.
 */
candidates: Array<CandidateId>, 
/**
 * Where, and on which contract.
 */
row: Terms, };

/**
 * Why the place of backups cannot be used.
 */
export type PlaceTrouble = "not_chosen" | "missing" | "read_only" | "full" | "inside_store" | "unreliable";

/**
 * Where somebody works abroad, from the contract to the way home.
 */
export type Placement = { 
/**
 * Who.
 */
candidate: CandidateId, 
/**
 * Out of which batch.
 */
batch: BatchId | null, 
/**
 * The job order that it answers.
 */
job_order: JobOrderId | null, 
/**
 * The employer.
 */
partner: PartnerId | null, 
/**
 * Its branch.
 */
branch: BranchId | null, 
/**
 * The work, in the office's words.
 */
occupation: string | null, 
/**
 * First day of the contract.
 */
contract_from: string | null, 
/**
 * Last day of the contract as it was signed; a longer one is an extension.
 */
contract_until: string | null, 
/**
 * Its length in months.
 */
months: number | null, 
/**
 * The wage in whole units of its currency.
 */
wage: number | null, 
/**
 * ISO 4217.
 */
currency: string | null, 
/**
 * What the wage is paid for.
 */
wage_per: WagePer | null, 
/**
 * Other terms.
 */
terms: string | null, 
/**
 * When the certificate of eligibility was applied for.
 */
coe_filed_on: string | null, 
/**
 * When the visa was applied for.
 */
visa_filed_on: string | null, 
/**
 * Planned day of the flight.
 */
flies_on: string | null, 
/**
 * Its number.
 */
flight: string | null, 
/**
 * The airport of departure.
 */
flies_from: string | null, 
/**
 * The airport of arrival.
 */
flies_to: string | null, 
/**
 * When they departed.
 */
departed_on: string | null, 
/**
 * When they arrived at the employer's.
 */
arrived_on: string | null, 
/**
 * When they came home.
 */
returned_on: string | null, 
/**
 * Why.
 */
return_reason: ReturnReason | null, 
/**
 * What else is known of it.
 */
return_note: string | null, 
/**
 * A free note.
 */
note: string | null, };

/**
 * A placement (penempatan).
 */
export type PlacementId = string;

/**
 * A placement in a list.
 */
export type PlacementLine = { 
/**
 * Which.
 */
id: PlacementId, 
/**
 * What is known; the wage only for readers who may see it.
 */
row: Placement, 
/**
 * Who.
 */
name: string, 
/**
 * The batch's name.
 */
batch_name: string | null, 
/**
 * The programme of the batch.
 */
programme: ProgrammeId | null, 
/**
 * Its name.
 */
programme_name: string | null, 
/**
 * The employer's name.
 */
partner_name: string | null, 
/**
 * The branch's name.
 */
branch_name: string | null, 
/**
 * The branch's prefecture or state.
 */
prefecture: string | null, 
/**
 * How far it has come.
 */
state: PlacementState, 
/**
 * The day on which the contract ends, extensions included.
 */
ends_on: string | null, 
/**
 * Days until then while somebody is abroad; below zero when it is over.
 */
ends_in: number | null, 
/**
 * Every day of the follow-up schedule.
 */
schedule: Array<Due>, 
/**
 * What their stages tell and the placement does not: that they withdrew before the flight, absconded, or came home.
 * Nothing more is due of them here.
 */
left: LeftTheWay | null, };

/**
 * A placement with everything that hangs on it.
 */
export type PlacementPage = { 
/**
 * The placement.
 */
line: PlacementLine, 
/**
 * The extensions, oldest first.
 */
extensions: Array<Keyed<ExtensionId, Extension>>, 
/**
 * The follow-ups, newest first.
 */
follow_ups: Array<Keyed<FollowUpId, FollowUp>>, };

/**
 * How far a placement has come.
 */
export type PlacementState = "planned" | "departed" | "placed" | "extended" | "returned";

/**
 * Everybody who departed since the start.
 */
export type PlacementTotals = { 
/**
 * How many; somebody who departed out of two batches counts twice.
 */
departed: number, 
/**
 * Out of how many batches.
 */
batches: number, 
/**
 * How many are abroad now.
 */
abroad: number, 
/**
 * How many contracts were made longer.
 */
extended: number, 
/**
 * How many came home.
 */
returned: number, 
/**
 * By programme.
 */
by_programme: Array<Tally>, 
/**
 * By batch.
 */
by_batch: Array<Tally>, 
/**
 * By regency on the identity card, or of the NIK.
 */
by_origin: Array<Tally>, 
/**
 * By branch.
 */
by_branch: Array<Tally>, 
/**
 * By year of departure.
 */
by_year: Array<Tally>, 
/**
 * Those who came home, by reason.
 */
returned_by: Array<[ReturnReason | null, number]>, 
/**
 * The last answers of those abroad, by branch.
 */
wishes: Array<BranchWishes>, };

/**
 * A place in the week, with names.
 */
export type PlanLine = { 
/**
 * Which.
 */
id: SlotId, 
/**
 * The place.
 */
row: PlanSlot, 
/**
 * The subject's name in Indonesian.
 */
subject_name: string | null, 
/**
 * In English.
 */
subject_name_en: string | null, 
/**
 * In Japanese.
 */
subject_name_ja: string | null, 
/**
 * The teacher's name.
 */
teacher_name: string | null, };

/**
 * The weekly plan of a class.
 */
export type PlanPage = { 
/**
 * The class.
 */
class: ClassId, 
/**
 * Its name.
 */
class_name: string, 
/**
 * Its week, from Monday morning.
 */
slots: Array<PlanLine>, };

/**
 * A place in a class's week.
 */
export type PlanSlot = { 
/**
 * The class.
 */
class: ClassId, 
/**
 * The weekday, 1 is Monday.
 */
weekday: number | null, 
/**
 * `HH:MM`.
 */
starts_at: string | null, 
/**
 * Teaching minutes, breaks left out.
 */
minutes: number | null, 
/**
 * What is taught.
 */
subject: SubjectId | null, 
/**
 * Who teaches.
 */
teacher: TeacherId | null, 
/**
 * Where.
 */
place: string | null, 
/**
 * First day on which it holds; blank: from the beginning.
 */
from_on: string | null, 
/**
 * Last day on which it holds; blank: no end.
 */
until_on: string | null, };

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
 * Which side is taken where two people changed one thing.
 */
export type Prefer = "newest" | "here" | "laptop";

/**
 * A mark in the register: H T S I A.
 */
export type Presence = "present" | "late" | "sick" | "excused" | "absent";

/**
 * How much a line presses.
 */
export type Pressing = "late" | "soon" | "in_time";

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
 * Which paper.
 */
export type PrintAsk = { 
/**
 * Its name in the catalogue: `dossier`.
 */
print: string, 
/**
 * `id`, `en` or `ja`.
 */
language: string, 
/**
 * The partner who receives this copy; none for the office's own.
 */
copy_for?: PartnerId, 
/**
 * What is said by hand for this paper alone: `signatures` is `yes` where people sign, `entry` the day of entry, `eras` is
 * `yes` or `no` where a form takes years of an era as well as western ones, `original` the one that a receipt is for.
 */
given?: { [key in string]: string }, 
/**
 * As it is shipped, also where the office has a template of its own.
 */
shipped?: boolean, } & ({ "about": "person", 
/**
 * Who.
 */
candidate: CandidateId, } | { "about": "batch", 
/**
 * Which.
 */
batch: BatchId, } | { "about": "month", 
/**
 * Which class.
 */
class: ClassId, 
/**
 * `YYYY-MM`.
 */
month: string, } | { "about": "agreement", 
/**
 * Which.
 */
agreement: AgreementId, } | { "about": "programme", 
/**
 * Which.
 */
programme: ProgrammeId, } | { "about": "blank" });

/**
 * A paper to a printer.
 */
export type PrintDirect = { 
/**
 * Which queue, as [`Seat::print_queues`] names it.
 */
queue: string, 
/**
 * What is printed.
 */
what: DirectWhat, };

/**
 * A paper of the catalogue, as it holds today.
 */
export type PrintLine = { 
/**
 * Its name.
 */
print: string, 
/**
 * What it is about: `person`, `batch`, `month`, `agreement`, `programme` or `blank`; `place`: made
 * where it belongs, of a class, a report or figures.
 */
about: string, 
/**
 * Its languages, the first one proposed.
 */
languages: Array<string>, 
/**
 * Whether an authority prescribes it.
 */
official: boolean, 
/**
 * Whether years of an era are proposed, where the form takes those and western years; none where it takes one alone.
 */
eras: boolean | null, 
/**
 * Its edition; none when the last one has ended.
 */
edition: string | null, 
/**
 * Where that edition comes from.
 */
source: string, 
/**
 * What the office calls its own template for it; none where the shipped one holds. A paper of the office's own has no
 * other name.
 */
own: string | null, };

/**
 * A paper on the screen.
 */
export type PrintLook = { 
/**
 * Its pages.
 */
pages: Array<PageLook>, 
/**
 * Fields that are empty on it.
 */
blanks: Array<string>, };

/**
 * What one partner wants, in its order.
 */
export type PrintOrder = { 
/**
 * Which partner.
 */
partner: PartnerId, 
/**
 * What the office calls it.
 */
name: string | null, 
/**
 * `id`, `en` or `ja`.
 */
language: string | null, 
/**
 * Names of the catalogue in their order, separated by blanks.
 */
prints: string | null, };

/**
 * The order in which a partner wants papers.
 */
export type PrintOrderId = string;

/**
 * Which sheet, and in which language.
 */
export type PrintPaperRegister = { 
/**
 * The sheet.
 */
of: PaperRegisterOf, 
/**
 * `id`, `en` or `ja`.
 */
language: string, };

/**
 * A picture of figures to be printed.
 */
export type PrintPicture = { 
/**
 * What it is called.
 */
title: string, 
/**
 * The sentence that says what it shows.
 */
said: string, 
/**
 * The drawing, SVG with its colours written out.
 */
svg: string, 
/**
 * The heads of its table.
 */
heads: Array<string>, 
/**
 * The rows of its table, as many cells each as there are heads.
 */
rows: Array<Array<string>>, };

/**
 * Which receipt.
 */
export type PrintReceipt = { 
/**
 * Whose originals.
 */
candidate: CandidateId, 
/**
 * Only this one, held or given back; everything that is held, when left out.
 */
original: OriginalId | null, };

/**
 * What a paper of the office's own is about.
 */
export type PrintedAbout = "person" | "batch";

/**
 * What can be wrong with a field.
 */
export type Problem = { "problem": "empty" } | { "problem": "not_an_address" } | { "problem": "not_a_day" } | { "problem": "in_the_future" } | { "problem": "nik_length", 
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
most: number, } | { "problem": "ends_before_it_starts" } | { "problem": "not_an_email" } | { "problem": "not_a_time" } | { "problem": "unknown_code" } | { "problem": "not_a_prefix" } | { "problem": "not_katakana" } | { "problem": "approved_already", 
/**
 * Who.
 */
by: string, } | { "problem": "not_a_grade" } | { "problem": "renews_itself" } | { "problem": "amount_out_of_range" } | { "problem": "not_a_currency" } | { "problem": "rate_missing" } | { "problem": "not_months" } | { "problem": "not_of_partner" } | { "problem": "unknown_paper" };

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
 * Groups about which two computers say different things, and whether papers wait until somebody decides.
 */
in_question: Array<GroupInQuestion>, 
/**
 * The record that stands for this person, where this is another one of the same person.
 */
main: PersonLine | null, 
/**
 * Other records of the same person; what hangs on them is shown here.
 */
linked: Array<PersonLine>, 
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
note?: Note, 
/**
 * Sizes for a uniform.
 */
clothes?: Clothes, 
/**
 * Restricted: left out for who may not see it.
 */
more_health?: MoreHealth, 
/**
 * Habits that matter abroad.
 */
habits?: Habits, 
/**
 * Children, tongues, driving.
 */
household?: Household, 
/**
 * The centre's entry test.
 */
entry_test?: EntryTest, 
/**
 * What the person wants to reach.
 */
goals?: Goals, 
/**
 * What ties the person to Japan so far.
 */
in_japan?: InJapan, 
/**
 * Restricted: left out for who may not see it.
 */
record?: CriminalRecord, 
/**
 * Experience in the work to be learnt.
 */
skill?: SkillMonths, };

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
 * First day, or the month or year where no more is known.
 */
started_on: string | null, 
/**
 * Last day, as far as it is known; blank while it lasts.
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
 * What a programme is for, and what it demands of those who leave.
 */
export type ProgrammeWork = { 
/**
 * The occupation, in the office's words.
 */
occupation: string | null, 
/**
 * How people are trained for it.
 */
training_plan: string | null, 
/**
 * The requirement set; blank: that of its route.
 */
demands: RequirementSetId | null, };

/**
 * What a programme promises about money.
 */
export type Promised = "no_burden" | "capped";

/**
 * What can be said of a programme and its promise.
 */
export type Proof = { 
/**
 * Which programme.
 */
programme: ProgrammeId, 
/**
 * Its name.
 */
programme_name: string | null, 
/**
 * What it promises.
 */
promise: MoneyPromise, 
/**
 * How many people are or were in its batches.
 */
people: number, 
/**
 * How many of them departed.
 */
departed: number, 
/**
 * Out of how many batches.
 */
batches: number, 
/**
 * To how many people the promise is kept, as far as is known; of the departed.
 */
proved: number, 
/**
 * Of how many of the departed it cannot be said.
 */
unproved: number, 
/**
 * Who paid more than was promised, departed or not.
 */
exceptions: Array<PersonBurden>, 
/**
 * Who paid, the largest sum first.
 */
payers: Array<PayerSum>, };

/**
 * Somebody of a batch.
 */
export type Proposed = { 
/**
 * Who.
 */
candidate: CandidateId, 
/**
 * With which batch.
 */
batch: BatchId, };

/**
 * Something that was proven once.
 */
export type ProvenOnce = { 
/**
 * When.
 */
at: string, 
/**
 * The backup's file.
 */
file: string, 
/**
 * When that backup was made.
 */
made_at: string, 
/**
 * What was counted.
 */
counts: Counts, };

/**
 * What a candidate has agreed to (Law 27/2022: one consent for each purpose).
 */
export type Purpose = "training" | "partner_abroad" | "health" | "publicity";

/**
 * People to put forward.
 */
export type PutForward = { 
/**
 * At which interview.
 */
interview: InterviewId, 
/**
 * Who, in the order in which they are called.
 */
people: Array<Proposed>, };

/**
 * What a teacher may prove, and from when to when.
 */
export type Qualification = { 
/**
 * Whose.
 */
teacher: TeacherId, 
/**
 * What for: the code of a subject, or a wider one that covers it (`japanese` covers `japanese/listening`).
 */
teaches: string | null, 
/**
 * Certificate, course or years of work, in the office's words.
 */
proof: string | null, 
/**
 * First day.
 */
from_on: string | null, 
/**
 * Last day; blank: no end.
 */
until_on: string | null, };

/**
 * What a teacher may prove.
 */
export type QualificationId = string;

/**
 * A question of an interview.
 */
export type Question = { 
/**
 * What answers refer to; blank for a new one.
 */
key: string, 
/**
 * What is asked.
 */
text: string, 
/**
 * Most points; blank: only words.
 */
points: number | null, };

/**
 * What kind of choice it is.
 */
export type QuestionKind = "value" | "mark" | "withdrawn";

/**
 * A question as a person reads it.
 */
export type QuestionLine = { 
/**
 * The table.
 */
table: string, 
/**
 * The row, as the book writes its key.
 */
row: string, 
/**
 * The field group.
 */
group: string, 
/**
 * What kind of choice it is.
 */
kind: QuestionKind, 
/**
 * Whose it is, where it is about a person.
 */
person: CandidateId | null, 
/**
 * The name.
 */
name: string | null, 
/**
 * What the row is about, by kind of fact, in the names of today.
 */
about: { [key in string]: string }, 
/**
 * What the other rows are called whose keys stand among the values.
 */
names: { [key in string]: string }, 
/**
 * Whether papers and exports wait for it.
 */
holds: boolean, 
/**
 * Other groups of a withdrawn row that were changed too, and are decided with it.
 */
also: Array<string>, 
/**
 * The values, the proposed one first.
 */
versions: Array<QuestionVersion>, };

/**
 * One of the values between which somebody chooses.
 */
export type QuestionVersion = { 
/**
 * The entries that say so, as `replica:number`: two computers may have written the same.
 */
entries: Array<string>, 
/**
 * Who wrote it.
 */
by: string, 
/**
 * On which computer.
 */
device: string, 
/**
 * When, as that computer's clock said.
 */
at: string | null, 
/**
 * Whether it is a withdrawal of the whole row.
 */
withdrawn: boolean, 
/**
 * The group's columns; empty for a withdrawal.
 */
values: { [key in string]: string | null }, };

/**
 * Everything that waits until somebody decides; empty for whoever may not.
 */
export type QuestionsPage = { 
/**
 * Values that two computers left, those first for which papers wait.
 */
open: Array<QuestionLine>, 
/**
 * People who may be one.
 */
same: Array<SamePair>, 
/**
 * What came in under what is withdrawn.
 */
under_withdrawn: Array<UnderWithdrawn>, 
/**
 * Batches with more people than seats.
 */
over_seats: Array<OverSeats>, 
/**
 * Computers whose clock is wrong.
 */
clocks: Array<WrongClock>, };

/**
 * A line that reaches a person, with the person's part of it.
 */
export type Reaching = { 
/**
 * Which line.
 */
line: CostLineId, 
/**
 * The person's part, in rupiah.
 */
part: number, 
/**
 * Among how many the line is shared.
 */
among: number, };

/**
 * How a register is to be read.
 */
export type ReadRegister = { 
/**
 * Whose register it is.
 */
class: ClassId, 
/**
 * `YYYY-MM`, where neither title nor headings name the month, or name a wrong one.
 */
month: string | null, 
/**
 * Whose a row is, by the number that Excel shows.
 */
who: { [key in number]: CandidateId }, 
/**
 * What signs mean that are not known everywhere; nothing for "as if it were blank".
 */
signs: { [key in string]: Presence | null }, 
/**
 * Whether marks that are there already stay as they are.
 */
keep: boolean, 
/**
 * Minutes of lessons that are made; without them they prove no hours.
 */
minutes: number | null, 
/**
 * What was taught in lessons that are made.
 */
subject: SubjectId | null, };

/**
 * How a score sheet is to be read.
 */
export type ReadScoreSheet = { 
/**
 * Who sat the exams.
 */
class: ClassId, 
/**
 * The day of columns that name none, where there is no sitting yet; the last day of the month that a title names,
 * or today, when left out.
 */
day: string | null, 
/**
 * Whose a row is, by the number that Excel shows.
 */
who: { [key in number]: CandidateId }, 
/**
 * What columns mean, where that is not what was proposed.
 */
columns: Array<ColumnChoice>, 
/**
 * Whether scores that are there already stay as they are.
 */
keep: boolean, };

/**
 * What a reader read on one person's paper.
 */
export type ReadScores = { 
/**
 * A score for each section, in points times a hundred.
 */
scores: Array<number | null>, 
/**
 * Whether the person did not come.
 */
absent: boolean, };

/**
 * The readiness of a batch.
 */
export type ReadinessPage = { 
/**
 * The batch.
 */
batch: BatchId, 
/**
 * Its name.
 */
batch_name: string, 
/**
 * The planned day of departure.
 */
departs_on: string | null, 
/**
 * Whether that day is in question.
 */
departure_in_question: boolean, 
/**
 * Days until then; negative once it is over.
 */
days_left: number | null, 
/**
 * The set of demands; blank when the programme has none for that day, and then nobody is called ready.
 */
set: SetHead | null, 
/**
 * The steps before departure.
 */
steps: Array<StepOn>, 
/**
 * The demands.
 */
demands: Array<Demand>, 
/**
 * What each stage asks of those who come to it.
 */
gates: Array<Gate>, 
/**
 * Its people by class and seat, without those who stepped aside.
 */
people: Array<PersonReadiness>, 
/**
 * How many of them are ready.
 */
ready: number, };

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
section: string, } | { "kind": "not_passed", 
/**
 * Which of its words.
 */
section: string, } | { "kind": "zero_points", 
/**
 * The part.
 */
section: string, } | { "kind": "part_exempt", 
/**
 * The part.
 */
section: string, } | { "kind": "part_passed", 
/**
 * The part.
 */
section: string, } | { "kind": "unsettled" };

/**
 * What a laptop has heard of the office.
 */
export type ReceiptsHeard = { 
/**
 * Whether there was a receipt for this laptop.
 */
heard: boolean, 
/**
 * Where the visit stands.
 */
visit: Visit, };

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
known: number, } | { "kind": "store_on_share" } | { "kind": "backup_place", 
/**
 * Why.
 */
why: PlaceTrouble, } | { "kind": "backup", 
/**
 * Why.
 */
why: BackupTrouble, } | { "kind": "store_read_only" } | { "kind": "store_in_use" } | { "kind": "disk_full" } | { "kind": "disk_fails", 
/**
 * What the system or SQLite calls it, for whoever helps on the telephone.
 */
code: string, } | { "kind": "not_permitted" } | { "kind": "file_in_use" } | { "kind": "not_found", 
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
problems: Array<FieldProblem>, } | { "kind": "question_open" } | { "kind": "package", 
/**
 * Why.
 */
why: PackageFault, } | { "kind": "on_a_visit" } | { "kind": "not_on_a_visit" } | { "kind": "not_joined", 
/**
 * `nobody_there`, or `code` where it is not the one that is shown.
 */
why: string, } | { "kind": "not_a_host" } | { "kind": "nothing_to_pack" } | { "kind": "not_received" } | { "kind": "question_changed" } | { "kind": "undecided", 
/**
 * Whose.
 */
person: string, 
/**
 * What.
 */
what: Array<Undecided>, } | { "kind": "linked_already" } | { "kind": "nothing_to_undo" } | { "kind": "nothing_to_redo" } | { "kind": "changed_since", 
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
day: string, } | { "kind": "lesson_cancelled", 
/**
 * Why.
 */
reason: string, } | { "kind": "lesson_not_cancelled" } | { "kind": "month_closed", 
/**
 * `YYYY-MM`.
 */
month: string, } | { "kind": "month_not_over", 
/**
 * `YYYY-MM`.
 */
month: string, } | { "kind": "card_misread" } | { "kind": "card_unknown" } | { "kind": "card_of_another_class", 
/**
 * Whose.
 */
person: string, 
/**
 * Where that person sits.
 */
class: string | null, } | { "kind": "score_out_of_range", 
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
found: number, } | { "kind": "score_not_a_step", 
/**
 * The section.
 */
section: string, 
/**
 * Scores are whole multiples of this, in points times a hundred.
 */
step: number, 
/**
 * What was given, in points times a hundred.
 */
score: number, } | { "kind": "keyed_twice" } | { "kind": "not_keyed_twice" } | { "kind": "two_readers_already", 
/**
 * One's name.
 */
first: string, 
/**
 * The other's.
 */
second: string, } | { "kind": "keying_ended" } | { "kind": "keying_begun" } | { "kind": "keyed_by_somebody_else" } | { "kind": "nothing_keyed" } | { "kind": "keying_not_ended", 
/**
 * How many have.
 */
ended: number, } | { "kind": "keying_settled" } | { "kind": "choices_missing", 
/**
 * How many.
 */
count: number, } | { "kind": "not_a_remedial" } | { "kind": "no_result" } | { "kind": "weights_not_whole", 
/**
 * What they make.
 */
sum: number, } | { "kind": "held_up", 
/**
 * To which stage.
 */
stage: Stage, 
/**
 * How many they are.
 */
count: number, 
/**
 * Who, and why.
 */
people: Array<HeldUp>, } | { "kind": "order_closed" } | { "kind": "quota_full", 
/**
 * How many.
 */
quota: number, } | { "kind": "chosen_elsewhere", 
/**
 * Who.
 */
person: string, 
/**
 * The other order's name.
 */
order: string, } | { "kind": "choice_made" } | { "kind": "picture", 
/**
 * Why, as [`crate::photos::picture::NotAPicture`] is called.
 */
why: string, } | { "kind": "scan", 
/**
 * Why, as [`crate::photos::scan::NotAScan`] is called.
 */
why: string, } | { "kind": "sheet", 
/**
 * Why, as [`crate::import::book::NotABook`] or [`crate::import::preview::NotAMapping`] is called.
 */
why: string, } | { "kind": "placed_already", 
/**
 * Who.
 */
person: string, } | { "kind": "not_departed", 
/**
 * Who.
 */
person: string, } | { "kind": "never_in_batch", 
/**
 * Who.
 */
person: string, } | { "kind": "missing_glyph", 
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
detail: string, } | { "kind": "already_certified", 
/**
 * Who.
 */
name: string, } | { "kind": "not_the_host" } | { "kind": "edition_ended", 
/**
 * The paper, as the catalogue names it.
 */
print: string, } | { "kind": "katakana_not_approved", 
/**
 * Whose.
 */
name: string, } | { "kind": "no_consent_abroad", 
/**
 * Whose.
 */
name: string, } | { "kind": "queue_silent", 
/**
 * Which.
 */
queue: string, } | { "kind": "template_broken", 
/**
 * The line of the first; 0 where none is known.
 */
line: number, 
/**
 * Each of them.
 */
faults: Array<TemplateFault>, } | { "kind": "template_too_long", 
/**
 * How long it may take.
 */
seconds: number, } | { "kind": "template_too_much" } | { "kind": "broken", 
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
 * What the programme asks of attendance, in tenths of a percent.
 */
attendance_minimum: number | null, 
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
 * A day of a register.
 */
export type RegisterColumn = { 
/**
 * The column, counted from 0.
 */
column: number, 
/**
 * What stands above it.
 */
heading: string, 
/**
 * The day; blank when the month has none of that number.
 */
on: string | null, 
/**
 * `HH:MM` of the lesson, where the heading names it.
 */
time: string | null, 
/**
 * Filled cells.
 */
filled: number, 
/**
 * How many lessons the day has already that these marks are for; 0: one is made if a cell is filled.
 */
lessons: number, };

/**
 * A register to look at, or to write.
 */
export type RegisterFile = { 
/**
 * The file's name.
 */
name: string, 
/**
 * Its contents in base 64.
 */
bytes: string, 
/**
 * How it is read.
 */
how: ReadRegister, };

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
 * The marks between which nobody has decided, the shown one first; empty where there is no question.
 */
contested: Array<ContestedMark>, 
/**
 * Marks of the last ten lessons before this one, oldest first; blank where there was none.
 */
before: Array<Presence | null>, 
/**
 * Lessons in a row, this one included, marked `absent`.
 */
absent_in_a_row: number, 
/**
 * What is seen about the person on this day.
 */
standing: Noticed, 
/**
 * Where the person stands.
 */
stage: Stage | null, };

/**
 * A register as it would come in.
 */
export type RegisterPreview = { 
/**
 * What was read.
 */
page: RegisterSheet, 
/**
 * Each of its problems in the reader's language, in the same order.
 */
told: Array<string>, };

/**
 * A register as it would come in.
 */
export type RegisterSheet = { 
/**
 * The sheet's name.
 */
sheet: string, 
/**
 * The row with the days, counted from 0.
 */
header_row: number, 
/**
 * `YYYY-MM`.
 */
month: string, 
/**
 * The class that the title names, when it is not the chosen one.
 */
other_class: string | null, 
/**
 * Its days.
 */
columns: Array<RegisterColumn>, 
/**
 * Signs that occur.
 */
signs: Array<SignLine>, 
/**
 * Rows that speak of somebody.
 */
rows: Array<RollRow>, 
/**
 * Rows (as Excel counts) that were passed over: signatures, sums, remarks.
 */
passed: Array<number>, 
/**
 * People of the class whom no row names.
 */
unnamed: Array<Classmate>, 
/**
 * What is wrong.
 */
problems: Array<SheetProblem>, 
/**
 * Marks that would be written.
 */
marks: number, 
/**
 * Cells that say what the register has already.
 */
same: number, 
/**
 * Cells that are set aside, those of rows set aside included.
 */
set_aside: number, 
/**
 * Lessons that would be made.
 */
new_lessons: number, };

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
 * Frees the place of a reader.
 */
export type ReleaseKeying = { 
/**
 * The sitting.
 */
sitting: SittingId, 
/**
 * Whose place.
 */
staff: StaffId, };

/**
 * Faith, as the identity card names it.
 */
export type Religion = "islam" | "protestant" | "catholic" | "hindu" | "buddhist" | "confucian" | "other";

/**
 * Something about a rule that a reader must know and that no figure says.
 */
export type Remark = { 
/**
 * In English, as sources are.
 */
text: string, 
/**
 * How sure it is.
 */
confidence: Confidence, };

/**
 * What a repeated exam is worth in a term's mark.
 */
export type Remedial = "best" | "pass_mark" | "last";

/**
 * One row to take out.
 */
export type RemoveBackground = { "what": "education", "id": EducationId } | { "what": "job", "id": JobId } | { "what": "relative", "id": RelativeId };

/**
 * A month to open again.
 */
export type ReopenMonth = { 
/**
 * The class.
 */
class: ClassId, 
/**
 * `YYYY-MM`.
 */
month: string, 
/**
 * Why.
 */
reason: string, };

/**
 * A report: a table, and what is drawn of it.
 */
export type Report = { 
/**
 * What was asked.
 */
of: ReportOf, 
/**
 * The programme's name, where only one was asked for.
 */
programme_name: string | null, 
/**
 * From left to right.
 */
columns: Array<ReportColumn>, 
/**
 * As many cells each as there are columns.
 */
rows: Array<ReportRow>, 
/**
 * The sums, under the columns that can be summed; blank for a report that has none.
 */
sums: Array<ReportCell> | null, 
/**
 * What is drawn beside the table; blank when there is nothing to draw.
 */
bars: ReportBars | null, };

/**
 * Bars drawn for each line: what they are called, and which columns stand behind each other.
 */
export type ReportBars = { 
/**
 * The columns that name the bar, one after the other.
 */
labels: Array<number>, 
/**
 * Columns whose figures follow each other in one bar.
 */
parts: Array<number>, };

/**
 * A report card.
 */
export type ReportCard = { 
/**
 * The term.
 */
term: TermSheet, 
/**
 * The batch's name.
 */
batch_name: string, 
/**
 * The approved reading of the name.
 */
katakana: string | null, 
/**
 * The person's line in the gradebook: marks, letter, place, discipline, comment.
 */
line: GradebookLine, 
/**
 * What counts, in the order of the marks.
 */
parts: Array<ReportPart>, 
/**
 * Every other exam of the term, newest first.
 */
others: Array<ResultLine>, 
/**
 * Attendance.
 */
attendance: TermAttendance, 
/**
 * Hours by subject, most first.
 */
subjects: Array<SubjectMinutes>, };

/**
 * Whose report card.
 */
export type ReportCardOf = { 
/**
 * The term.
 */
term: TermId, 
/**
 * Whose.
 */
candidate: CandidateId, };

/**
 * What stands in a cell.
 */
export type ReportCell = { "kind": "blank" } | { "kind": "text", "value": string } | { "kind": "word", "value": string } | { "kind": "named", "value": InLanguages } | { "kind": "count", "value": number } | { "kind": "share", "value": number } | { "kind": "day", "value": string } | { "kind": "rupiah", "value": number };

/**
 * A column of a report.
 */
export type ReportColumn = { 
/**
 * Its name; a face says it under `report-column-…`.
 */
name: string, 
/**
 * What stands in it.
 */
kind: ReportKind, 
/**
 * Whether the figures below each other may be summed.
 */
summed: boolean, };

/**
 * A file, and how many lines are on it.
 */
export type ReportFile = { 
/**
 * The file.
 */
file: FileBytes, 
/**
 * Lines of the report, without its head and its sums.
 */
rows: number, };

/**
 * As what a report goes out.
 */
export type ReportFormat = "xlsx" | "csv" | "pdf";

/**
 * What stands in a column.
 */
export type ReportKind = "text" | "count" | "share" | "day" | "rupiah";

/**
 * What the office reports on.
 */
export type ReportName = "programmes" | "agreements" | "funnel" | "placements" | "origins" | "pass_rates" | "costs" | "events" | "originals";

/**
 * Which report, and of what.
 */
export type ReportOf = { 
/**
 * Which.
 */
name: ReportName, 
/**
 * Only of this programme.
 */
programme?: ProgrammeId, 
/**
 * Only of this year, where the report knows years.
 */
year?: number, };

/**
 * Where a line leads.
 */
export type ReportOpens = { "page": "candidate", "id": CandidateId } | { "page": "batch", "id": BatchId } | { "page": "partner", "id": PartnerId } | { "page": "programme", "id": ProgrammeId } | { "page": "costs", "id": ProgrammeId } | { "page": "agreement", "id": AgreementId } | { "page": "event", "id": EventId };

/**
 * An exam that counts, with the person's tries.
 */
export type ReportPart = { 
/**
 * The exam.
 */
part: GradebookPart, 
/**
 * The tries, oldest first.
 */
tries: Array<ReportTry>, };

/**
 * A line of a report.
 */
export type ReportRow = { 
/**
 * From left to right.
 */
cells: Array<ReportCell>, 
/**
 * The page that shows what the line is about.
 */
opens: ReportOpens | null, };

/**
 * One try at an exam that counts.
 */
export type ReportTry = { 
/**
 * What came of it.
 */
result: ResultLine, 
/**
 * Of a hundred, in hundredths.
 */
mark: number | null, };

/**
 * What a report card says besides marks.
 */
export type ReportWords = { 
/**
 * A to E.
 */
discipline: string | null, 
/**
 * In the teacher's words.
 */
comment: string | null, };

/**
 * A requirement set with its rules, for a page that shows or edits them.
 */
export type RequirementSet = { 
/**
 * As scripts name it.
 */
code: string, 
/**
 * As the office calls it.
 */
name: string, 
/**
 * Its rules, oldest first.
 */
rules: Array<DemandRule>, };

/**
 * What a programme demands.
 */
export type RequirementSetId = string;

/**
 * Which backup becomes the store of which centre.
 */
export type RestoreBackup = { 
/**
 * The centre's folder; none where the centre is not on this computer yet.
 */
folder: string | null, 
/**
 * The backup's file.
 */
file: string, 
/**
 * Who, where nobody is signed in.
 */
username: string | null, 
/**
 * The password, where nobody is signed in.
 */
password: string | null, };

/**
 * What came of it.
 */
export type RestoredBackup = { 
/**
 * The seat, signed in.
 */
state: SeatState, 
/**
 * When the backup was made.
 */
made_at: string, 
/**
 * What is in the store now.
 */
counts: Counts, 
/**
 * Photos and scans that the backup lacked.
 */
papers_missing: number, 
/**
 * What a damaged store still gave.
 */
salvaged: Salvaged | null, 
/**
 * Where the former store is kept.
 */
before: string | null, };

/**
 * One person's result of one sitting.
 */
export type ResultKey = { 
/**
 * The sitting.
 */
sitting: SittingId, 
/**
 * Who sat the exam.
 */
candidate: CandidateId, };

/**
 * One result of a candidate.
 */
export type ResultLine = { 
/**
 * The sitting.
 */
sitting: SittingId, 
/**
 * The exam.
 */
exam: ExamId, 
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
 * The lowest total that passes, in points times a hundred.
 */
pass: number | null, 
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
source: string | null, 
/**
 * How sure that is.
 */
confidence: Confidence | null, 
/**
 * Two people key this exam, and what they keyed has not been brought together: nothing rests on it yet.
 */
provisional: boolean, 
/**
 * Two computers say different scores and nobody has decided: nothing rests on it yet.
 */
in_question: boolean, 
/**
 * Whether it repeats an earlier sitting of the same exam.
 */
remedial: boolean, 
/**
 * The certificate's number.
 */
certificate: string | null, 
/**
 * The last day on which it is good, where the certificate names one.
 */
valid_until: string | null, 
/**
 * The last day on which the result is good: as the certificate says, otherwise by the exam's rule; blank: no end.
 */
good_until: string | null, 
/**
 * Whether a scan of it is kept.
 */
has_scan: boolean, };

/**
 * An original given back.
 */
export type ReturnOriginal = { 
/**
 * Which.
 */
original: OriginalId, 
/**
 * When; today when left out.
 */
returned_on: string | null, 
/**
 * To whom; to the person when left out.
 */
returned_to: string | null, };

/**
 * Why somebody came home, as the ministry's sheet asks.
 */
export type ReturnReason = "finished" | "early" | "other";

/**
 * What is known of a laptop that is struck off.
 */
export type Revoke = { 
/**
 * Which lending.
 */
lending: LendingId, 
/**
 * Why; nothing takes the striking-off back.
 */
why: RevokedWhy | null, };

/**
 * Why a laptop was struck off.
 */
export type RevokedWhy = "lost" | "returned" | "replaced";

/**
 * What a staff member may do.
 */
export type Role = "admin" | "clerk" | "teacher" | "viewer";

/**
 * A row that speaks of somebody.
 */
export type RollRow = { 
/**
 * The number that Excel shows beside the row.
 */
row: number, 
/**
 * The number in the sheet, which is the seat if all is well.
 */
number: number | null, 
/**
 * The name as it stands there.
 */
name: string, 
/**
 * Whose row it is; blank until somebody says so.
 */
candidate: CandidateId | null, 
/**
 * Whose it may be, the likeliest first.
 */
perhaps: Array<Classmate>, 
/**
 * An earlier row that is the same person's.
 */
repeats: number | null, 
/**
 * The seat that the person has here, where the sheet says another.
 */
seat_here: number | null, };

/**
 * A row.
 */
export type RowKey = { 
/**
 * The table.
 */
table: string, 
/**
 * Its key, as the book writes it.
 */
row: string, };

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
confidence: Confidence, 
/**
 * The sum of the sections, when left out.
 */
totalling?: Totalling, 
/**
 * The certificate names a level only for who has passed.
 */
bands_for_passed?: boolean, 
/**
 * A section with no point at all fails the whole exam.
 */
no_zero?: boolean, 
/**
 * A part passed by itself need not be sat again for so many years.
 */
parts_kept_years?: Figure, 
/**
 * For so many months after the exam a result is good; without end, when left out.
 */
valid_months?: Figure, 
/**
 * So many days must have passed before it may be sat again.
 */
retake_after_days?: Figure, 
/**
 * How long before the exam a seat must be booked.
 */
book_days_before?: Booking, 
/**
 * Days on which it is held, with the time for registering.
 */
sessions?: Array<Session>, 
/**
 * What else a reader must know.
 */
remarks?: Array<Remark>, };

/**
 * What one paper says.
 */
export type Said = { 
/**
 * The paper, by the code of its kind.
 */
on: string, 
/**
 * About what.
 */
field: IdentityField, 
/**
 * The name, or the day as `YYYY-MM-DD`.
 */
value: string, };

/**
 * What came back.
 */
export type Salvaged = { 
/**
 * Deeds that the backup lacked.
 */
deeds: number, 
/**
 * Their entries.
 */
entries: number, 
/**
 * Photos and scans.
 */
papers: number, 
/**
 * Whether some of the damaged book could not be read, so that something may be lost.
 */
unread: boolean, };

/**
 * Why two entries may be one person.
 */
export type SameBecause = "nik" | "passport" | "name_and_birth_date" | "near_name_and_birth_date" | "phone" | "name";

/**
 * Two records that may be of one person; the older one first.
 */
export type SamePair = { 
/**
 * One.
 */
one: PersonLine, 
/**
 * The other.
 */
other: PersonLine, 
/**
 * Why, the strongest reason first.
 */
because: Array<SameBecause>, };

/**
 * The legal route abroad.
 */
export type Scheme = "g_to_g" | "g_to_b" | "g_to_p" | "technical_intern" | "ssw" | "epa" | "ikusei_shuro" | "scholarship" | "cooperation";

/**
 * A column of a score sheet.
 */
export type ScoreColumn = { 
/**
 * The column, counted from 0.
 */
column: number, 
/**
 * What stands above it.
 */
heading: string, 
/**
 * The exam, or the name a new one gets.
 */
exam_name: string, 
/**
 * The exam; blank for one that is new.
 */
exam: ExamId | null, 
/**
 * The part of the exam.
 */
section: string | null, 
/**
 * The highest score, in points times a hundred.
 */
maximum: number, 
/**
 * The lowest total that passes; proposed for a new exam.
 */
pass: number, 
/**
 * The day.
 */
on: string, 
/**
 * The sitting; blank for one that is new.
 */
sitting: SittingId | null, 
/**
 * The column with the sitting that this one repeats.
 */
repeats: number | null, 
/**
 * Why its cells are set aside.
 */
wrong: SheetWrong | null, 
/**
 * Filled cells.
 */
filled: number, };

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
 * Two computers say different scores and nobody has decided.
 */
in_question: boolean, 
/**
 * What the scores are worth; blank before any is entered.
 */
verdict: Verdict | null, 
/**
 * The total of the same exam's sitting before.
 */
before: number | null, };

/**
 * A score sheet as it would come in.
 */
export type ScoreSheet = { 
/**
 * The sheet's name.
 */
sheet: string, 
/**
 * The header's row counted from 0.
 */
header_row: number, 
/**
 * Its exams.
 */
columns: Array<ScoreColumn>, 
/**
 * Headings of columns that are no scores.
 */
others: Array<string>, 
/**
 * Rows that speak of somebody.
 */
rows: Array<RollRow>, 
/**
 * Rows (as Excel counts) that were passed over: sums, signatures.
 */
passed: Array<number>, 
/**
 * People of the class whom no row names.
 */
unnamed: Array<Classmate>, 
/**
 * What is wrong.
 */
problems: Array<SheetProblem>, 
/**
 * Cells that would be written.
 */
scores: number, 
/**
 * Cells that say what has been entered already.
 */
same: number, 
/**
 * Cells that are set aside, those of rows set aside included.
 */
set_aside: number, 
/**
 * Sittings that would be held.
 */
new_sittings: number, };

/**
 * Scores to look at, or to write.
 */
export type ScoresFile = { 
/**
 * The file's name.
 */
name: string, 
/**
 * Its contents in base 64.
 */
bytes: string, 
/**
 * How it is read.
 */
how: ReadScoreSheet, };

/**
 * Scores as they would come in.
 */
export type ScoresPreview = { 
/**
 * What was read.
 */
page: ScoreSheet, 
/**
 * Each of its problems in the reader's language, in the same order.
 */
told: Array<string>, };

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
minimum: number | null, 
/**
 * Points, when left out.
 */
kind?: Kind, 
/**
 * Scores are whole multiples of this, such as half points; any score, when left out.
 */
step?: number, 
/**
 * In percent of the whole, where the rule weighs its sections.
 */
weight?: number, 
/**
 * The score that passes this part by itself, where passed parts are kept for later sittings.
 */
part_pass?: number, 
/**
 * A result says something without this section.
 */
optional?: boolean, };

/**
 * Somebody on the send-off list of a batch.
 */
export type SendOffLine = { 
/**
 * Who.
 */
candidate: CandidateId, 
/**
 * Their name.
 */
name: string, 
/**
 * The number of the passport that counts.
 */
passport: string | null, 
/**
 * The certificate of eligibility.
 */
coe: WayPaper | null, 
/**
 * The visa.
 */
visa: WayPaper | null, 
/**
 * The newest placement out of this batch; blank: none yet.
 */
placement: PlacementLine | null, };

/**
 * The send-off list of a batch: whoever still goes.
 */
export type SendOffPage = { 
/**
 * Which batch.
 */
batch: BatchId, 
/**
 * Its name.
 */
batch_name: string, 
/**
 * The programme's name.
 */
programme_name: string | null, 
/**
 * The programme's partner.
 */
partner: PartnerId | null, 
/**
 * Planned day of departure.
 */
departs_on: string | null, 
/**
 * Those who go, by class and seat.
 */
people: Array<SendOffLine>, };

/**
 * A day on which the exam is held, and when people register for it.
 */
export type Session = { 
/**
 * The day of the exam.
 */
held_on: string, 
/**
 * First day of registration; not known, when left out.
 */
opens: string | null, 
/**
 * Last day of registration; not known, when left out.
 */
closes: string | null, 
/**
 * Who says so.
 */
source: string, 
/**
 * How sure it is.
 */
confidence: Confidence, };

/**
 * The set that a batch is held against.
 */
export type SetHead = { 
/**
 * Which.
 */
id: RequirementSetId, 
/**
 * As scripts name it.
 */
code: string, 
/**
 * As the office calls it.
 */
name: string, 
/**
 * The first day of departure of the rule that applies.
 */
from: string, 
/**
 * Who says so.
 */
source: string, 
/**
 * How sure it is.
 */
confidence: Confidence, };

/**
 * What a changed set of demands would change.
 */
export type SetPreview = { 
/**
 * Batches that are held against it and have not departed.
 */
batches: number, 
/**
 * Their people.
 */
people: number, 
/**
 * Whose colour changes, in any demand.
 */
changes: Array<ColourChange>, 
/**
 * Whom the gates would hold up elsewhere than now.
 */
gates: Array<GateChange>, };

/**
 * What shall be taken in.
 */
export type Settle = { 
/**
 * Any file of the package; its other parts lie beside it.
 */
file: string, 
/**
 * Which side, of each question that somebody has answered.
 */
choices: Array<SettleChoice>, 
/**
 * Which side of every other question; without it they stay open.
 */
prefer: Prefer | null, };

/**
 * One question answered before anything is taken in.
 */
export type SettleChoice = { 
/**
 * The table.
 */
tbl: string, 
/**
 * The row.
 */
key: string, 
/**
 * The field group.
 */
group: string, 
/**
 * Which side.
 */
prefer: Prefer, };

/**
 * A question that a package opens.
 */
export type SettleQuestion = { 
/**
 * What is asked, and both sides.
 */
line: QuestionLine, 
/**
 * Which of its versions the laptop brings, counted from nought.
 */
laptop: number | null, };

/**
 * Brings two keyings together.
 */
export type SettleScores = { 
/**
 * The sitting.
 */
sitting: SittingId, 
/**
 * A decision for every difference; one about a cell on which both agree corrects it.
 */
choices: Array<Choice>, };

/**
 * Somebody in a package.
 */
export type SettledPerson = { 
/**
 * Who.
 */
candidate: CandidateId, 
/**
 * The name.
 */
name: string, 
/**
 * Whether the office did not know the person.
 */
new: boolean, 
/**
 * Who looks like the same person.
 */
looks_like: Array<CandidateId>, };

/**
 * What a package brings, or has brought.
 */
export type Settlement = { 
/**
 * What the laptop is called.
 */
device: string, 
/**
 * When it was packed, by the laptop's clock (RFC 3339, UTC).
 */
made_at: string, 
/**
 * Whether all of it was taken in before.
 */
already_settled: boolean, 
/**
 * People whom the office did not know.
 */
new: number, 
/**
 * People known here with something changed.
 */
changed: number, 
/**
 * People who went along and came back as they were.
 */
same: number, 
/**
 * New people who look like somebody known.
 */
possible_same_person: number, 
/**
 * Questions that it opens.
 */
conflicts: number, 
/**
 * Files that were not taken in.
 */
refused: number, 
/**
 * Pictures that it brings.
 */
pictures: number, 
/**
 * The people, new ones first, by name.
 */
people: Array<SettledPerson>, 
/**
 * The same as people read them; a row that somebody withdrew is one.
 */
asked: Array<SettleQuestion>, 
/**
 * By how many hours the laptop's clock is off, if by more than a day.
 */
clock_off_hours: number | null, 
/**
 * The receipt that was written beside the package.
 */
receipt: string | null, };

/**
 * Sex as the identity papers write it.
 */
export type Sex = "female" | "male";

/**
 * What is shared.
 */
export type Shared = "class" | "teacher" | "place";

/**
 * A group of fields that a batch shares.
 */
export type SharedGroup = { 
/**
 * Whose fields they are.
 */
candidate: CandidateId, 
/**
 * The batch of the others.
 */
batch: BatchId, 
/**
 * The group, as a profile names it: `health`.
 */
group: string, };

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
 * What came of a class's sheet.
 */
export type SheetImported = { 
/**
 * The deed that can be taken back, as `replica:number`.
 */
deed: string | null, 
/**
 * Rows that speak of somebody.
 */
read: number, 
/**
 * Rows of which nothing was set aside.
 */
imported: number, 
/**
 * Rows given back, because the person or some cell is in doubt; their good cells are written nevertheless.
 */
set_aside: number, 
/**
 * Rows of which somebody must say whose they are, or that repeat one.
 */
possible_duplicates: number, 
/**
 * Cells written.
 */
cells: number, 
/**
 * Cells that say what is known already.
 */
cells_same: number, 
/**
 * Cells set aside.
 */
cells_set_aside: number, 
/**
 * Lessons or sittings that were made.
 */
made: number, 
/**
 * What is wrong, row by row and cell by cell.
 */
problems: Array<SheetProblem>, 
/**
 * The same in the reader's language, in the same order.
 */
told: Array<string>, 
/**
 * The rows given back, with the reason beside each.
 */
set_aside_file: FileBytes | null, };

/**
 * Something wrong or worth knowing about a cell, or about a row as a whole.
 */
export type SheetProblem = { 
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
 * What stands in the cell, cut after 200 letters.
 */
found: string, 
/**
 * What is wrong.
 */
what: SheetWrong, 
/**
 * Whether the cell is set aside for it, or the whole row when no column is named. Otherwise it is a warning.
 */
grave: boolean, };

/**
 * What can be wrong in a class's sheet.
 */
export type SheetWrong = { "kind": "unknown_person" } | { "kind": "which_person", 
/**
 * The likeliest.
 */
likely: string, } | { "kind": "second_row", 
/**
 * Its number.
 */
row: number, } | { "kind": "other_seat", 
/**
 * Where.
 */
seat: number, } | { "kind": "unknown_sign" } | { "kind": "no_such_day" } | { "kind": "day_ahead", 
/**
 * The day.
 */
day: string, } | { "kind": "lessons_cancelled", 
/**
 * The day.
 */
day: string, } | { "kind": "overwrites_mark", 
/**
 * What the register has.
 */
had: Presence, 
/**
 * Its day.
 */
day: string, } | { "kind": "keeps_mark", 
/**
 * What the register has.
 */
had: Presence, 
/**
 * Its day.
 */
day: string, } | { "kind": "sum_differs", 
/**
 * What the cells give.
 */
counted: number, } | { "kind": "loose_note" } | { "kind": "not_a_score" } | { "kind": "score_too_high", 
/**
 * The highest, in points times a hundred.
 */
maximum: number, } | { "kind": "overwrites_score", 
/**
 * What has been entered, in points times a hundred; blank when the person was noted as absent.
 */
had: number | null, } | { "kind": "keeps_score", 
/**
 * What has been entered, in points times a hundred; blank when the person was noted as absent.
 */
had: number | null, } | { "kind": "which_sitting" } | { "kind": "which_section" } | { "kind": "no_rule_yet" } | { "kind": "keyed_twice" } | { "kind": "second_column" } | { "kind": "fault" };

/**
 * A shipped template.
 */
export type ShippedTemplate = { 
/**
 * The paper, as the catalogue names it.
 */
print: string, 
/**
 * What it is about.
 */
about: PrintedAbout, 
/**
 * Its languages.
 */
languages: Array<string>, 
/**
 * Its text.
 */
source: string, };

/**
 * Two records side by side.
 */
export type SideBySide = { 
/**
 * One, which stands for both when they are linked.
 */
one: SideOf, 
/**
 * The other.
 */
other: SideOf, 
/**
 * Field groups of which at least one says something.
 */
groups: Array<GroupSides>, };

/**
 * One of two records.
 */
export type SideOf = { 
/**
 * Who.
 */
line: PersonLine, 
/**
 * Batches.
 */
enrolments: number, 
/**
 * Marks in registers.
 */
marks: number, 
/**
 * Results.
 */
results: number, 
/**
 * Papers.
 */
papers: number, };

/**
 * What was planned and what was spent, in rupiah.
 */
export type Sides = { 
/**
 * Planned.
 */
budget: number, 
/**
 * Spent.
 */
actual: number, 
/**
 * Lines whose worth in rupiah is not known; they are in neither sum.
 */
unknown: number, };

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
 * A sign that occurs in a sheet.
 */
export type SignLine = { 
/**
 * As it stands, in small letters.
 */
sign: string, 
/**
 * What it means; blank for "as if it were blank", or when nobody has said yet.
 */
meaning: Presence | null, 
/**
 * Whether its meaning is known.
 */
known: boolean, 
/**
 * Whether a person may give it a meaning; the letters have theirs.
 */
asked: boolean, 
/**
 * In how many cells it stands.
 */
cells: number, };

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
store_path: string, 
/**
 * The visit that this laptop is on; nothing on a computer of the office.
 */
visit: Visit | null, };

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
 * What makes a sitting more than one more test.
 */
export type SittingKind = { 
/**
 * It decides something, so two people key its scores.
 */
decisive: boolean, 
/**
 * The earlier sitting of the same exam that it repeats.
 */
remedial_of: SittingId | null, };

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
entered: number, 
/**
 * What makes it more than one more test.
 */
kind: SittingKind, 
/**
 * The day on which two keyings were brought together.
 */
settled_on: string | null, 
/**
 * It decides something, and its scores are not settled yet.
 */
provisional: boolean, };

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
 * Experience in the work to be learnt.
 */
export type SkillMonths = { 
/**
 * In months.
 */
skill_months: number | null, };

/**
 * A day of the plan without a new lesson.
 */
export type SkippedDay = { 
/**
 * The day, `YYYY-MM-DD`.
 */
day: string, 
/**
 * The place in the plan.
 */
slot: SlotId, 
/**
 * When it would have begun.
 */
starts_at: string | null, } & ({ "why": "holiday", 
/**
 * What is kept on it.
 */
name: string, } | { "why": "there" } | { "why": "moved", 
/**
 * The day it was moved to.
 */
to: string, } | { "why": "cancelled", 
/**
 * Why.
 */
reason: string, } | { "why": "withdrawn" } | { "why": "month_closed" });

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
 * A place in a class's weekly plan.
 */
export type SlotId = string;

/**
 * Where a field stands, in parts of a thousand of the page.
 */
export type SpotLook = { 
/**
 * The field.
 */
field: string, 
/**
 * From the left.
 */
left: number, 
/**
 * From the top.
 */
top: number, 
/**
 * How wide.
 */
width: number, 
/**
 * How high.
 */
height: number, };

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
reason: string | null, 
/**
 * JSON: codes of demands that were not met when the gate was overridden.
 */
unmet: string | null, };

/**
 * A step from stage to stage.
 */
export type StageMoveId = string;

/**
 * Where somebody stands.
 */
export type Standing = { 
/**
 * Who.
 */
candidate: CandidateId, 
/**
 * The batch that was reckoned with: the one that began last.
 */
batch: BatchId | null, 
/**
 * Its route; without one nothing is asked for.
 */
scheme: Scheme | null, 
/**
 * The planned day of departure.
 */
departs_on: string | null, 
/**
 * Every need of the route, by code.
 */
needs: Array<NeedStanding>, };

/**
 * A batch to print.
 */
export type StartPrints = { 
/**
 * Which batch.
 */
batch: BatchId, 
/**
 * Which papers, in the order that the receiver wants.
 */
prints: Array<string>, 
/**
 * `id`, `en` or `ja`; a paper that does not come in it is made in its own first language.
 */
language: string, 
/**
 * Whether one file with everybody is wanted too.
 */
joined: boolean, 
/**
 * Whether a sheet with the contents and what is missing lies on top of each person's papers.
 */
cover: boolean, 
/**
 * The partner who receives these copies; none for the office's own.
 */
copy_for?: PartnerId, 
/**
 * The folder into which the files go one by one; none: they wait in memory.
 */
folder?: string, 
/**
 * As they are shipped, also where the office has templates of its own.
 */
shipped?: boolean, };

/**
 * Whose proofs, for which day of entry, in which language.
 */
export type StartProofsOfHours = { 
/**
 * The batch and the day of entry.
 */
of: HoursOf, 
/**
 * Only this person; everybody of the batch in one file when left out.
 */
candidate: CandidateId | null, 
/**
 * `id`, `en` or `ja`.
 */
language: string, };

/**
 * A step of the way abroad at which papers are used.
 */
export type Step = "selection" | "interview" | "contract" | "coe_filing" | "visa" | "opp" | "departure";

/**
 * A step of the way on its planned day.
 */
export type StepOn = { 
/**
 * The step.
 */
step: Step, 
/**
 * Its planned day.
 */
on: string | null, 
/**
 * Who says how long before departure it is.
 */
source: string, 
/**
 * How sure that is.
 */
confidence: Confidence, };

/**
 * Somebody who stepped aside and has not come back.
 */
export type SteppedAside = { 
/**
 * Who.
 */
candidate: CandidateId, 
/**
 * The name.
 */
name: string, 
/**
 * By which exit.
 */
exit: Stage, 
/**
 * From which stage.
 */
from: Stage | null, 
/**
 * On which day.
 */
on: string, 
/**
 * Why.
 */
reason: string | null, };

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
name_ja: string | null, 
/**
 * What its minutes count for in the courses that must be proved: `japanese/listening`.
 */
counts_for: string | null, };

/**
 * One subject's minutes.
 */
export type SubjectAccount = { 
/**
 * Its code in the rule.
 */
code: string, 
/**
 * Minutes done.
 */
done: number, 
/**
 * Minutes that the timetable still brings before entry.
 */
to_come: number, 
/**
 * Fewest minutes.
 */
least: number, 
/**
 * Minutes of the model plan.
 */
planned: number, 
/**
 * Minutes done with a teacher who qualified.
 */
by_qualified: number, 
/**
 * Minutes due after entry; blank when the rule does not speak of that.
 */
after_entry: number | null, 
/**
 * Whether done and timetable together suffice.
 */
reachable: boolean, };

/**
 * A subject that is taught.
 */
export type SubjectId = string;

/**
 * Minutes in one subject.
 */
export type SubjectMinutes = { 
/**
 * The subject; blank for lessons without one.
 */
subject: string | null, 
/**
 * Its Japanese name.
 */
subject_ja: string | null, 
/**
 * Minutes of the lessons.
 */
minutes_held: number, 
/**
 * Minutes in the room.
 */
minutes: number, };

/**
 * One line of a table of sums.
 */
export type SumOf<K> = { 
/**
 * What the lines share.
 */
of: K, 
/**
 * What they come to.
 */
sides: Sides, };

/**
 * How many people share something.
 */
export type Tally = { 
/**
 * The key of what they share, where it has a page; blank otherwise.
 */
id: string | null, 
/**
 * Its name; blank: not known.
 */
name: string | null, 
/**
 * How many.
 */
people: number, };

/**
 * What was promised at an event.
 */
export type TaskId = string;

/**
 * Somebody who teaches.
 */
export type Teacher = { 
/**
 * The name.
 */
name: string | null, 
/**
 * The name as a course record for Japan writes it.
 */
name_ja: string | null, 
/**
 * E.164.
 */
phone: string | null, 
/**
 * Last day at the centre; no lesson after it is planned with this teacher.
 */
left_on: string | null, 
/**
 * A free note.
 */
note: string | null, };

/**
 * Somebody who teaches.
 */
export type TeacherId = string;

/**
 * A teacher in the list.
 */
export type TeacherLine = { 
/**
 * Which.
 */
id: TeacherId, 
/**
 * The teacher.
 */
row: Teacher, 
/**
 * What the teacher may prove, by code.
 */
qualifications: Array<Keyed<QualificationId, Qualification>>, };

/**
 * Two people who look like one and are not.
 */
export type TellApart = { 
/**
 * One.
 */
one: CandidateId, 
/**
 * The other.
 */
other: CandidateId, 
/**
 * How one knows.
 */
reason?: string, };

/**
 * An edition of a template.
 */
export type Template = { 
/**
 * What the paper is called; editions of one paper have one name.
 */
name: string | null, 
/**
 * What it is about.
 */
about: PrintedAbout | null, 
/**
 * The language it is in; every language when left out.
 */
language: PaperLanguage | null, 
/**
 * The paper of the catalogue whose place it takes; none for a paper of the office's own.
 */
based_on: string | null, 
/**
 * What this edition calls itself.
 */
edition: string | null, 
/**
 * The first day it holds.
 */
from_on: string | null, 
/**
 * The last day it holds; none while it does.
 */
until_on: string | null, 
/**
 * The text, typst.
 */
source: string | null, };

/**
 * What a template may be begun from, and what it may read.
 */
export type TemplateBench = { 
/**
 * Shipped templates by the paper that they set.
 */
shipped: Array<ShippedTemplate>, 
/**
 * What may be read about a person.
 */
fields: Array<TemplateField>, };

/**
 * A fault of a template, for a face that marks its line.
 */
export type TemplateFault = { 
/**
 * The line, counted from one; none where no place is known.
 */
line: number | null, 
/**
 * The sign in that line, counted from one.
 */
column: number | null, 
/**
 * Of which kind; a face finds the sentence under `template-fault-<why>`.
 */
why: string, 
/**
 * What it is about: a name, a file; may be blank.
 */
name: string, 
/**
 * What the typesetter says, in English.
 */
detail: string, };

/**
 * Something that a template may read.
 */
export type TemplateField = { 
/**
 * Its name in a template: `data.person.names.ktp`. What comes several times has `()` behind its name.
 */
name: string, 
/**
 * What it is, in the reader's words; blank where the name says it.
 */
meaning: string, 
/**
 * What it says of somebody invented.
 */
example: string, };

/**
 * A template that the office wrote.
 */
export type TemplateId = string;

/**
 * A template as it comes out, or what is wrong with it.
 */
export type TemplateLook = { 
/**
 * The pages; none while it has faults.
 */
look: PrintLook | null, 
/**
 * Its faults, each with its place.
 */
faults: Array<TemplateFault>, };

/**
 * A term.
 */
export type Term = { 
/**
 * Whose.
 */
batch: BatchId, 
/**
 * The name: `Semester 1`.
 */
name: string | null, 
/**
 * Its first day.
 */
from_on: string | null, 
/**
 * Its last day.
 */
until_on: string | null, };

/**
 * Attendance in a term.
 */
export type TermAttendance = { 
/**
 * Lessons in which the person was marked.
 */
lessons: number, 
/**
 * On time.
 */
present: number, 
/**
 * Late.
 */
late: number, 
/**
 * Sick.
 */
sick: number, 
/**
 * Excused.
 */
excused: number, 
/**
 * Away without a word.
 */
absent: number, 
/**
 * Days with a lesson attended.
 */
days: number, 
/**
 * Minutes of those lessons.
 */
minutes_held: number, 
/**
 * Minutes in the room.
 */
minutes: number, 
/**
 * Lessons of the class in the term, held up to today, in which the person has no mark.
 */
unmarked: number, };

/**
 * A term of a batch.
 */
export type TermId = string;

/**
 * How much the sittings of one exam weigh.
 */
export type TermPart = { 
/**
 * Which; blank for a new one.
 */
id: TermPartId | null, 
/**
 * The exam.
 */
exam: ExamId, 
/**
 * In whole percent of the term's mark.
 */
weight: number, 
/**
 * What a repeated exam is worth.
 */
remedial: Remedial, };

/**
 * What an exam weighs in a term.
 */
export type TermPartId = string;

/**
 * A term with what counts in it, to show or to edit.
 */
export type TermSheet = { 
/**
 * Which; blank for a new one.
 */
id: TermId | null, 
/**
 * The term.
 */
row: Term, 
/**
 * Letters, best first; none, when the office gives none.
 */
grades: Array<Grade>, 
/**
 * Whether a place in the class is shown.
 */
ranked: boolean, 
/**
 * What counts.
 */
parts: Array<TermPart>, };

/**
 * A sitting that counts in a term.
 */
export type TermSitting = { 
/**
 * Which.
 */
sitting: SittingId, 
/**
 * When.
 */
held_on: string, 
/**
 * Which class sat it.
 */
class: ClassId | null, 
/**
 * The sitting that it repeats.
 */
remedial_of: SittingId | null, };

/**
 * What is agreed and planned: everything that a form asks for.
 */
export type Terms = { 
/**
 * The job order that it answers.
 */
job_order: JobOrderId | null, 
/**
 * The employer.
 */
partner: PartnerId | null, 
/**
 * Its branch.
 */
branch: BranchId | null, 
/**
 * The work, in the office's words.
 */
occupation: string | null, 
/**
 * First day of the contract.
 */
contract_from: string | null, 
/**
 * Last day of the contract; counted from the months when left out.
 */
contract_until: string | null, 
/**
 * Its length in months.
 */
months: number | null, 
/**
 * The wage in whole units of its currency.
 */
wage: number | null, 
/**
 * ISO 4217.
 */
currency: string | null, 
/**
 * What the wage is paid for.
 */
wage_per: WagePer | null, 
/**
 * Other terms.
 */
terms: string | null, 
/**
 * When the certificate of eligibility was applied for.
 */
coe_filed_on: string | null, 
/**
 * When the visa was applied for.
 */
visa_filed_on: string | null, 
/**
 * Planned day of the flight.
 */
flies_on: string | null, 
/**
 * Its number.
 */
flight: string | null, 
/**
 * The airport of departure.
 */
flies_from: string | null, 
/**
 * The airport of arrival.
 */
flies_to: string | null, 
/**
 * A free note.
 */
note: string | null, };

/**
 * For which part of the way money is.
 */
export type Tier = "blk" | "lpk" | "departure";

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
 * What else needs the reader, the most pressing first.
 */
actions: Array<Action>, 
/**
 * People on the list.
 */
people: number, 
/**
 * Batches in training or still to come.
 */
batches: Array<BatchLine>, };

/**
 * Something that went wrong.
 */
export type Told = { 
/**
 * When.
 */
at: string, 
/**
 * What.
 */
why: Refusal, };

/**
 * How the total comes about.
 */
export type Totalling = "sum" | "printed" | "weighted";

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
 * Which two.
 */
export type TwoPeople = { 
/**
 * One.
 */
one: CandidateId, 
/**
 * The other.
 */
other: CandidateId, };

/**
 * Something about a person that nobody has decided, and on which papers rest.
 */
export type Undecided = { 
/**
 * The field group: `identity`, `passport` or `result`.
 */
group: string, 
/**
 * The exam, where it is a result.
 */
exam: string | null, };

/**
 * A person or a batch that is withdrawn, and under which new data came in.
 */
export type UnderWithdrawn = { 
/**
 * `candidates` or `batches`.
 */
table: string, 
/**
 * The row.
 */
row: string, 
/**
 * What it is called.
 */
name: string, 
/**
 * What came in, by table, and how many rows of each.
 */
came: Array<CameIn>, 
/**
 * Who wrote the newest of it.
 */
by: string, 
/**
 * On which computer.
 */
device: string, 
/**
 * When.
 */
at: string | null, };

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
 * A demand that a gate asks and somebody does not meet.
 */
export type Unmet = { 
/**
 * What is asked.
 */
demand: Demand, 
/**
 * How it stands, and where it is mended.
 */
standing: DemandStanding, };

/**
 * How long a paper is good.
 */
export type Validity = { "kind": "none" } | { "kind": "lifetime" } | { "kind": "as_printed" } | { "kind": "months_from_issue", 
/**
 * How many.
 */
months: number, } | { "kind": "use_within", 
/**
 * How many.
 */
months: number, };

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
reasons: Array<Reason>, 
/**
 * Parts passed by themselves in this sitting, where passed parts are kept.
 */
parts: Array<string>, };

/**
 * What the bar of a laptop shows of its visit.
 */
export type Visit = { 
/**
 * What people call this laptop.
 */
name: string, 
/**
 * When it is to be back.
 */
back_by: string | null, 
/**
 * People with something that the office has not received.
 */
people_waiting: number, 
/**
 * Deeds that the office has not received.
 */
deeds_waiting: number, };

/**
 * What a wage is paid for.
 */
export type WagePer = "hour" | "month";

/**
 * Somebody who has stood at a stage since a day.
 */
export type Waiting = { 
/**
 * Who.
 */
candidate: CandidateId, 
/**
 * The name.
 */
name: string, 
/**
 * Since when.
 */
since: string, 
/**
 * Days until today.
 */
days: number, };

/**
 * Somebody who stands too long where others do not.
 */
export type WaitingTooLong = { 
/**
 * In which batch.
 */
batch: BatchId, 
/**
 * Its name.
 */
batch_name: string, 
/**
 * At which stage.
 */
stage: Stage, 
/**
 * Days that half of all stay there.
 */
usual_days: number, 
/**
 * Who, since when.
 */
waiting: Waiting, };

/**
 * What waits, and for whom.
 */
export type Waits = { "kind": "not_ready", 
/**
 * Which batch.
 */
batch: BatchId, 
/**
 * Its name.
 */
batch_name: string, 
/**
 * How many are not ready.
 */
people: number, 
/**
 * Days until the departure.
 */
days: number, 
/**
 * How many of them have a demand whose last safe day is over or near.
 */
pressed: number, } | { "kind": "questions", 
/**
 * How many questions.
 */
questions: number, } | { "kind": "same_people", 
/**
 * How many pairs.
 */
pairs: number, } | { "kind": "blanks", 
/**
 * Which batch.
 */
batch: BatchId, 
/**
 * Its name.
 */
batch_name: string, 
/**
 * How many dossiers.
 */
people: number, 
/**
 * Days until the departure.
 */
days: number, } | { "kind": "passports", 
/**
 * How many.
 */
people: number, 
/**
 * Whose ends first.
 */
candidate: CandidateId, 
/**
 * The name.
 */
name: string, 
/**
 * When.
 */
ends_on: string, } | { "kind": "burden", 
/**
 * Of which programme.
 */
programme: ProgrammeId, 
/**
 * Its name.
 */
programme_name: string | null, 
/**
 * How many people.
 */
people: number, 
/**
 * The first of them.
 */
name: string, } | { "kind": "originals", 
/**
 * How many originals.
 */
originals: number, 
/**
 * Whose, the first of them.
 */
candidate: CandidateId, 
/**
 * The name.
 */
name: string, } | { "kind": "agreement", 
/**
 * Which.
 */
agreement: AgreementId, 
/**
 * Its name.
 */
name: string, 
/**
 * Where it stands.
 */
status: AgreementStatus, 
/**
 * Days until its end; below zero since it lapsed.
 */
days_left: number | null, 
/**
 * People who would be left without an agreement.
 */
stranded: number, } | { "kind": "task", 
/**
 * At which event.
 */
event: EventId, 
/**
 * What was promised.
 */
task: string, 
/**
 * Who promised it.
 */
who: string | null, 
/**
 * Days until it is due; below zero since then.
 */
days: number, } | { "kind": "interview", 
/**
 * For which order.
 */
order: JobOrderId, 
/**
 * Its name.
 */
order_name: string, 
/**
 * When.
 */
held_on: string, 
/**
 * How many are put forward.
 */
people: number, } | { "kind": "order", 
/**
 * Which.
 */
order: JobOrderId, 
/**
 * Its name.
 */
order_name: string, 
/**
 * How many are still to be found.
 */
left: number | null, 
/**
 * Days until the answer; below zero since then.
 */
days_left: number, } | { "kind": "flight", 
/**
 * Out of which batch.
 */
batch: BatchId, 
/**
 * Its name.
 */
batch_name: string, 
/**
 * The first day of flight.
 */
flies_on: string, 
/**
 * How many people.
 */
people: number, } | { "kind": "follow_ups", 
/**
 * How many.
 */
follow_ups: number, 
/**
 * How many of them are overdue.
 */
overdue: number, 
/**
 * Whose is due longest.
 */
candidate: CandidateId, 
/**
 * The name.
 */
name: string, } | { "kind": "contracts", 
/**
 * How many.
 */
contracts: number, 
/**
 * Whose ends first.
 */
candidate: CandidateId, 
/**
 * The name.
 */
name: string, 
/**
 * When.
 */
ends_on: string, } | { "kind": "waiting", 
/**
 * In which batch.
 */
batch: BatchId, 
/**
 * Its name.
 */
batch_name: string, 
/**
 * At which stage.
 */
stage: Stage, 
/**
 * How many people.
 */
people: number, 
/**
 * The longest wait, in days.
 */
days: number, 
/**
 * Days that half of all stay there.
 */
usual_days: number, };

/**
 * A demand that need not be met.
 */
export type WaiveDemand = { 
/**
 * Which, and whose.
 */
of: OneDemand, 
/**
 * Why.
 */
reason: string | null, };

/**
 * One warning about one person.
 */
export type Warning = { 
/**
 * Who.
 */
candidate: CandidateId, 
/**
 * The name.
 */
name: string, 
/**
 * The class.
 */
class: ClassId | null, 
/**
 * Its name.
 */
class_name: string | null, 
/**
 * The seat.
 */
seat: number | null, 
/**
 * What is going to be missed.
 */
missing: WillMiss, };

/**
 * The warnings of a batch.
 */
export type WarningsPage = { 
/**
 * The batch.
 */
batch: BatchId, 
/**
 * Its name.
 */
batch_name: string, 
/**
 * The planned day of departure; without one only attendance is looked at.
 */
departs_on: string | null, 
/**
 * Days until then; negative once it is over.
 */
days_left: number | null, 
/**
 * Every warning, by class and seat.
 */
warnings: Array<Warning>, };

/**
 * A paper of the way abroad, as it stands.
 */
export type WayPaper = { 
/**
 * Its number.
 */
number: string | null, 
/**
 * When it was issued.
 */
issued_on: string | null, 
/**
 * Whether it is good on the day of the flight, or today when none is planned; once somebody has departed, on that day.
 */
state: PaperState, };

/**
 * Who must act so that a demand is met.
 */
export type WhoActs = "candidate" | "office" | "teacher" | "partner" | "authority";

/**
 * Why it stands so; a face says it in a sentence.
 */
export type Why = { "kind": "good", 
/**
 * The last day; blank: no end.
 */
until: string | null, } | { "kind": "absent" } | { "kind": "no_date" } | { "kind": "ends", 
/**
 * Its last day.
 */
until: string, 
/**
 * The day that it must reach.
 */
needed_until: string, } | { "kind": "unfit" } | { "kind": "outcome_pending" } | { "kind": "in_question" } | { "kind": "provisional" } | { "kind": "unapproved" } | { "kind": "tried", 
/**
 * The exam's name.
 */
exam: string, 
/**
 * The total, in points times a hundred.
 */
total: number, 
/**
 * What it lacks, in points times a hundred.
 */
lacks: number | null, } | { "kind": "hours", 
/**
 * Done.
 */
done: number, 
/**
 * Still in the timetable.
 */
to_come: number, 
/**
 * Fewest.
 */
least: number, } | { "kind": "attendance", 
/**
 * Attended.
 */
permille: number, 
/**
 * Fewest.
 */
least: number, } | { "kind": "age", 
/**
 * In whole years.
 */
years: number, 
/**
 * Youngest.
 */
least: number | null, 
/**
 * Oldest.
 */
most: number | null, } | { "kind": "other_school" } | { "kind": "unfinished" } | { "kind": "months", 
/**
 * That are certain.
 */
months: number, 
/**
 * Fewest.
 */
least: number, } | { "kind": "waived", 
/**
 * Why.
 */
reason: string, } | { "kind": "burdened" } | { "kind": "costs_unknown" } | { "kind": "withheld" };

/**
 * Why somebody does not fit.
 */
export type WhyNot = { "why": "sex", 
/**
 * What is asked.
 */
asked: Sex, } | { "why": "no_birth_date" } | { "why": "age", 
/**
 * In whole years.
 */
years: number, } | { "why": "stage", 
/**
 * Where the person stands.
 */
stage: Stage | null, } | { "why": "held", 
/**
 * Why.
 */
hold: Hold, } | { "why": "chosen_elsewhere", 
/**
 * Its name.
 */
order: string, };

/**
 * Why a row tells of nobody.
 */
export type WhySkipped = "blank" | "total" | "header_again" | "no_person";

/**
 * What is going to be missed, and the figures behind it.
 */
export type WillMiss = { "kind": "attendance", 
/**
 * Attended among those marked so far, in tenths of a percent.
 */
permille: number, 
/**
 * What the programme asks, in tenths of a percent.
 */
minimum: number, 
/**
 * Lessons still to come.
 */
to_come: number, 
/**
 * How many of them must be attended; blank when all of them are too few.
 */
must_attend: number | null, } | { "kind": "hours", 
/**
 * The course's code.
 */
course: string, 
/**
 * Its name.
 */
name: InLanguages, 
/**
 * Minutes that neither are done nor in the timetable.
 */
missing: number, 
/**
 * The last day on which teaching them can begin; blank when it is too late.
 */
start_by: string | null, } | { "kind": "hours_at_this_pace", 
/**
 * The course's code.
 */
course: string, 
/**
 * Its name.
 */
name: InLanguages, 
/**
 * Minutes done.
 */
done: number, 
/**
 * Minutes that will be done at the present pace.
 */
expected: number, 
/**
 * Fewest minutes.
 */
least: number, } | { "kind": "exam", 
/**
 * The need's code.
 */
need: string, 
/**
 * What is asked.
 */
name: InLanguages, 
/**
 * The nearest exam's name; blank when none was tried.
 */
exam: string | null, 
/**
 * Its total, in points times a hundred.
 */
total: number | null, 
/**
 * What the total lacks.
 */
lacks: number | null, 
/**
 * Points, times a hundred, that thirty days brought between the first and the last try.
 */
pace: number | null, 
/**
 * The first day on which it can be tried again.
 */
next_on: string | null, };

/**
 * A certificate to be withdrawn.
 */
export type WithdrawCertificate = { 
/**
 * Which.
 */
id: CompletionId, 
/**
 * Why.
 */
why: string | null, };

/**
 * Why a certificate no longer holds.
 */
export type Withdrawal = { 
/**
 * Since when.
 */
withdrawn_on: string | null, 
/**
 * Why.
 */
withdrawn_why: string | null, };

/**
 * A computer whose clock is wrong.
 */
export type WrongClock = { 
/**
 * What the computer is called.
 */
device: string, 
/**
 * What its clock said when somebody last did something there.
 */
said: string, 
/**
 * Whether it is this computer.
 */
here: boolean, };

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
  backupState: (): Promise<BackupState> => ask("backup_state", null),
  backupRun: (): Promise<BackupRun | null> => ask("backup_run", null),
  stopBackup: (): Promise<BackupRun | null> => ask("stop_backup", null),
  listBackups: (): Promise<Array<BackupLine>> => ask("list_backups", null),
  chooseBackupPlace: (it: string): Promise<BackupState> => ask("choose_backup_place", it),
  startBackup: (): Promise<BackupState> => ask("start_backup", null),
  proveRestore: (it: string): Promise<BackupState> => ask("prove_restore", it),
  backupsFound: (it: string): Promise<Array<BackupLine>> => ask("backups_found", it),
  lookAtBackup: (it: string): Promise<BackupLine> => ask("look_at_backup", it),
  restoreBackup: (it: RestoreBackup): Promise<RestoredBackup> => ask("restore_backup", it),
  addStaff: (it: AddStaff): Promise<Array<StaffLine>> => ask("add_staff", it),
  lendLaptop: (it: LendLaptop): Promise<LentLaptop> => ask("lend_laptop", it),
  takeAlong: (it: string): Promise<SeatState> => ask("take_along", it),
  previewVisit: (it: string): Promise<Settlement> => ask("preview_visit", it),
  settleVisit: (it: Settle): Promise<Settlement> => ask("settle_visit", it),
  packVisit: (it: PackVisit): Promise<Packed> => ask("pack_visit", it),
  receiveReceipts: (it: string): Promise<ReceiptsHeard> => ask("receive_receipts", it),
  wipeVisit: (it: Confirm): Promise<SeatState> => ask("wipe_visit", it),
  networkState: (): Promise<NetworkState> => ask("network_state", null),
  planNetwork: (it: NetworkPlan): Promise<NetworkState> => ask("plan_network", it),
  joiningCode: (): Promise<NetworkState> => ask("joining_code", null),
  joinOffice: (it: JoinOffice): Promise<SeatState> => ask("join_office", it),
  lostPaper: (it: LostPaper): Promise<FileBytes> => ask("lost_paper", it),
  logo: (): Promise<string | null> => ask("logo", null),
  keepLogo: (it: KeepLogo): Promise<string | null> => ask("keep_logo", it),
  keepPhoto: (it: KeepPhoto): Promise<Profile> => ask("keep_photo", it),
  photoOf: (it: CandidateId): Promise<string | null> => ask("photo_of", it),
  keepLeaveScan: (it: KeepLeaveScan): Promise<Array<LeaveLine>> => ask("keep_leave_scan", it),
  leaveScanOf: (it: LeaveId): Promise<FileBytes | null> => ask("leave_scan_of", it),
  keepCertificate: (it: KeepCertificate): Promise<AttemptsPage> => ask("keep_certificate", it),
  certificateScan: (it: ResultKey): Promise<FileBytes | null> => ask("certificate_scan", it),
  keepPaperPage: (it: KeepPaperPage): Promise<PapersPage> => ask("keep_paper_page", it),
  paperPageOf: (it: PaperPageId): Promise<FileBytes | null> => ask("paper_page_of", it),
  keepAgreementPage: (it: KeepAgreementPage): Promise<AgreementSheet> => ask("keep_agreement_page", it),
  agreementPageOf: (it: AgreementPageId): Promise<FileBytes | null> => ask("agreement_page_of", it),
  previewImport: (it: PreviewImport): Promise<ImportPreview> => ask("preview_import", it),
  importCandidates: (it: ImportCandidates): Promise<Imported> => ask("import_candidates", it),
  previewAttendance: (it: RegisterFile): Promise<RegisterPreview> => ask("preview_attendance", it),
  importAttendance: (it: RegisterFile): Promise<SheetImported> => ask("import_attendance", it),
  previewScores: (it: ScoresFile): Promise<ScoresPreview> => ask("preview_scores", it),
  importScores: (it: ScoresFile): Promise<SheetImported> => ask("import_scores", it),
  exportCandidates: (it: ExportCandidates): Promise<FileBytes> => ask("export_candidates", it),
  exportAttendance: (it: ExportAttendance): Promise<FileBytes> => ask("export_attendance", it),
  exportScores: (it: ExportScores): Promise<FileBytes> => ask("export_scores", it),
  exportScoreSheet: (it: ExportScoreSheet): Promise<FileBytes> => ask("export_score_sheet", it),
  exportReport: (it: ExportReport): Promise<ReportFile> => ask("export_report", it),
  exportMonthlySheet: (it: MonthlySheetOf): Promise<ReportFile> => ask("export_monthly_sheet", it),
  listPrints: (): Promise<Array<PrintLine>> => ask("list_prints", null),
  lookAtPrint: (it: PrintAsk): Promise<PrintLook> => ask("look_at_print", it),
  printFile: (it: PrintAsk): Promise<FileBytes> => ask("print_file", it),
  startPrints: (it: StartPrints): Promise<JobState> => ask("start_prints", it),
  printQueues: (): Promise<Array<string>> => ask("print_queues", null),
  printDirect: (it: PrintDirect): Promise<void> => ask("print_direct", it),
  templateBench: (): Promise<TemplateBench> => ask("template_bench", null),
  lookAtTemplate: (it: LookAtTemplate): Promise<TemplateLook> => ask("look_at_template", it),
  editTemplate: (it: Keyed<TemplateId, Template>): Promise<Array<Keyed<TemplateId, Template>>> => ask("edit_template", it),
  printPicture: (it: PrintPicture): Promise<FileBytes> => ask("print_picture", it),
  printPaperRegister: (it: PrintPaperRegister): Promise<FileBytes> => ask("print_paper_register", it),
  printReceipt: (it: PrintReceipt): Promise<FileBytes> => ask("print_receipt", it),
  printCostStatement: (it: CandidateId): Promise<FileBytes> => ask("print_cost_statement", it),
  startProofsOfHours: (it: StartProofsOfHours): Promise<JobState> => ask("start_proofs_of_hours", it),
  jobState: (it: string): Promise<JobState> => ask("job_state", it),
  cancelJob: (it: string): Promise<JobState> => ask("cancel_job", it),
  jobFiles: (it: string): Promise<Array<FileBytes>> => ask("job_files", it),
  today: (): Promise<TodayPage> => ask("today", null),
  centre: (): Promise<Centre> => ask("centre", null),
  editCentre: (it: Centre): Promise<Centre> => ask("edit_centre", it),
  centreOnPapers: (): Promise<CentreOnPapers> => ask("centre_on_papers", null),
  editCentreOnPapers: (it: CentreOnPapers): Promise<CentreOnPapers> => ask("edit_centre_on_papers", it),
  certificatesOfBatch: (it: BatchId): Promise<CertificatesPage> => ask("certificates_of_batch", it),
  completionsOf: (it: CandidateId): Promise<Array<CompletionLine>> => ask("completions_of", it),
  giveCertificates: (it: GiveCertificates): Promise<CertificatesPage> => ask("give_certificates", it),
  withdrawCertificate: (it: WithdrawCertificate): Promise<Array<CompletionLine>> => ask("withdraw_certificate", it),
  checkCertificate: (it: CheckCertificate): Promise<CheckedCertificate> => ask("check_certificate", it),
  centreOnSheets: (): Promise<CentreOnSheets> => ask("centre_on_sheets", null),
  editCentreOnSheets: (it: CentreOnSheets): Promise<CentreOnSheets> => ask("edit_centre_on_sheets", it),
  report: (it: ReportOf): Promise<Report> => ask("report", it),
  monthlyPage: (it: MonthlySheetOf): Promise<MonthlyPage> => ask("monthly_page", it),
  handIn: (it: HandedIn): Promise<MonthlyPage> => ask("hand_in", it),
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
  katakanaProposals: (it: string): Promise<Array<KatakanaProposal>> => ask("katakana_proposals", it),
  katakanaWaiting: (it: KatakanaOf): Promise<KatakanaPage> => ask("katakana_waiting", it),
  approveKatakana: (it: ApproveKatakana): Promise<Profile> => ask("approve_katakana", it),
  giveConsent: (it: GiveConsent): Promise<Profile> => ask("give_consent", it),
  withdrawCandidate: (it: CandidateId): Promise<Profile> => ask("withdraw_candidate", it),
  restoreCandidate: (it: CandidateId): Promise<Profile> => ask("restore_candidate", it),
  questions: (): Promise<QuestionsPage> => ask("questions", null),
  decideQuestion: (it: DecideQuestion): Promise<QuestionsPage> => ask("decide_question", it),
  decidedQuestions: (it: number): Promise<Array<DecidedLine>> => ask("decided_questions", it),
  decideAgain: (it: DecideAgain): Promise<Array<DecidedLine>> => ask("decide_again", it),
  bringBack: (it: RowKey): Promise<QuestionsPage> => ask("bring_back", it),
  leaveWithdrawn: (it: RowKey): Promise<QuestionsPage> => ask("leave_withdrawn", it),
  sideBySide: (it: TwoPeople): Promise<SideBySide> => ask("side_by_side", it),
  linkPeople: (it: LinkPeople): Promise<Profile> => ask("link_people", it),
  unlinkPerson: (it: CandidateId): Promise<Profile> => ask("unlink_person", it),
  tellApart: (it: TellApart): Promise<QuestionsPage> => ask("tell_apart", it),
  draftOf: (it: string): Promise<Draft | null> => ask("draft_of", it),
  keepDraft: (it: KeepDraft): Promise<void> => ask("keep_draft", it),
  lookAtApply: (it: SharedGroup): Promise<ApplyLook> => ask("look_at_apply", it),
  applyToBatch: (it: ApplyToBatch): Promise<ApplyLook> => ask("apply_to_batch", it),
  printOrders: (): Promise<Array<Keyed<PrintOrderId, PrintOrder>>> => ask("print_orders", null),
  keepPrintOrder: (it: PrintOrder): Promise<Array<Keyed<PrintOrderId, PrintOrder>>> => ask("keep_print_order", it),
  handoversOf: (it: CandidateId): Promise<Array<HandoverLine>> => ask("handovers_of", it),
  handoversTo: (it: PartnerId): Promise<Array<HandoverLine>> => ask("handovers_to", it),
  partners: (): Promise<PartnersPage> => ask("partners", null),
  editPartner: (it: Keyed<PartnerId, Partner>): Promise<PartnersPage> => ask("edit_partner", it),
  editProgramme: (it: Keyed<ProgrammeId, Programme>): Promise<PartnersPage> => ask("edit_programme", it),
  editProgrammeWork: (it: Keyed<ProgrammeId, ProgrammeWork>): Promise<PartnersPage> => ask("edit_programme_work", it),
  editAttendanceRules: (it: Keyed<ProgrammeId, AttendanceRules>): Promise<PartnersPage> => ask("edit_attendance_rules", it),
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
  overrideGate: (it: MoveStage): Promise<BatchPage> => ask("override_gate", it),
  lookAtMove: (it: MoveStage): Promise<MoveLook> => ask("look_at_move", it),
  funnelOf: (it: BatchId): Promise<Funnel> => ask("funnel_of", it),
  listFunnels: (): Promise<Array<Funnel>> => ask("list_funnels", null),
  waitingTooLong: (): Promise<Array<WaitingTooLong>> => ask("waiting_too_long", null),
  listSubjects: (): Promise<Array<Keyed<SubjectId, Subject>>> => ask("list_subjects", null),
  editSubject: (it: Keyed<SubjectId, Subject>): Promise<Array<Keyed<SubjectId, Subject>>> => ask("edit_subject", it),
  listTeachers: (): Promise<Array<TeacherLine>> => ask("list_teachers", null),
  editTeacher: (it: Keyed<TeacherId, Teacher>): Promise<Array<TeacherLine>> => ask("edit_teacher", it),
  withdrawTeacher: (it: TeacherId): Promise<Array<TeacherLine>> => ask("withdraw_teacher", it),
  editQualification: (it: Keyed<QualificationId, Qualification>): Promise<Array<TeacherLine>> => ask("edit_qualification", it),
  withdrawQualification: (it: QualificationId): Promise<Array<TeacherLine>> => ask("withdraw_qualification", it),
  planOf: (it: ClassId): Promise<PlanPage> => ask("plan_of", it),
  editSlot: (it: Keyed<SlotId, PlanSlot>): Promise<PlanPage> => ask("edit_slot", it),
  withdrawSlot: (it: SlotId): Promise<PlanPage> => ask("withdraw_slot", it),
  previewLessons: (it: MakeLessons): Promise<MadeLessons> => ask("preview_lessons", it),
  makeLessons: (it: MakeLessons): Promise<MadeLessons> => ask("make_lessons", it),
  listHolidays: (it: number): Promise<Array<Keyed<HolidayId, Holiday>>> => ask("list_holidays", it),
  editHoliday: (it: Keyed<HolidayId, Holiday>): Promise<Array<Keyed<HolidayId, Holiday>>> => ask("edit_holiday", it),
  withdrawHoliday: (it: HolidayId): Promise<Array<Keyed<HolidayId, Holiday>>> => ask("withdraw_holiday", it),
  listLessons: (it: ListLessons): Promise<Array<LessonLine>> => ask("list_lessons", it),
  editLesson: (it: Keyed<LessonId, Lesson>): Promise<Register> => ask("edit_lesson", it),
  withdrawLesson: (it: LessonId): Promise<void> => ask("withdraw_lesson", it),
  moveLesson: (it: MoveLesson): Promise<Register> => ask("move_lesson", it),
  cancelLesson: (it: CancelLesson): Promise<Register> => ask("cancel_lesson", it),
  restoreLesson: (it: LessonId): Promise<Register> => ask("restore_lesson", it),
  makeUpLesson: (it: MakeUpLesson): Promise<Register> => ask("make_up_lesson", it),
  changeTeacher: (it: ChangeTeacher): Promise<Register> => ask("change_teacher", it),
  registerOf: (it: LessonId): Promise<Register> => ask("register_of", it),
  markAttendance: (it: MarkAttendance): Promise<Register> => ask("mark_attendance", it),
  dayOf: (it: DayOf): Promise<ClassDay> => ask("day_of", it),
  markDay: (it: MarkDay): Promise<ClassDay> => ask("mark_day", it),
  paperRegisterOf: (it: PaperRegisterOf): Promise<PaperRegister> => ask("paper_register_of", it),
  paperRegistersNumbered: (it: string): Promise<Array<PaperRegister>> => ask("paper_registers_numbered", it),
  keyPaperRegister: (it: KeyPaperRegister): Promise<PaperRegister> => ask("key_paper_register", it),
  cardOf: (it: CandidateId): Promise<Card> => ask("card_of", it),
  newCard: (it: CandidateId): Promise<Card> => ask("new_card", it),
  checkIn: (it: CheckIn): Promise<CheckedIn> => ask("check_in", it),
  listLeaves: (it: ListLeaves): Promise<Array<LeaveLine>> => ask("list_leaves", it),
  giveLeave: (it: Keyed<LeaveId, Leave>): Promise<Array<LeaveLine>> => ask("give_leave", it),
  withdrawLeave: (it: LeaveId): Promise<Array<LeaveLine>> => ask("withdraw_leave", it),
  monthOf: (it: MonthOf): Promise<Month> => ask("month_of", it),
  closeMonth: (it: MonthOf): Promise<Month> => ask("close_month", it),
  reopenMonth: (it: ReopenMonth): Promise<Month> => ask("reopen_month", it),
  listCourses: (): Promise<Array<Keyed<CourseId, Course>>> => ask("list_courses", null),
  editCourse: (it: Keyed<CourseId, Course>): Promise<Array<Keyed<CourseId, Course>>> => ask("edit_course", it),
  hoursOf: (it: HoursOf): Promise<HoursPage> => ask("hours_of", it),
  warningsOf: (it: BatchId): Promise<WarningsPage> => ask("warnings_of", it),
  listExams: (): Promise<Array<ExamDefinition>> => ask("list_exams", null),
  editExam: (it: ExamDefinition): Promise<Array<ExamDefinition>> => ask("edit_exam", it),
  listSittings: (it: ListSittings): Promise<Array<SittingLine>> => ask("list_sittings", it),
  holdSitting: (it: HoldSitting): Promise<SittingPage> => ask("hold_sitting", it),
  withdrawSitting: (it: SittingId): Promise<void> => ask("withdraw_sitting", it),
  sittingOf: (it: SittingId): Promise<SittingPage> => ask("sitting_of", it),
  enterScores: (it: EnterScores): Promise<SittingPage> => ask("enter_scores", it),
  keyingsOf: (it: SittingId): Promise<KeyingsPage> => ask("keyings_of", it),
  keyScores: (it: KeyScores): Promise<KeyingsPage> => ask("key_scores", it),
  endKeying: (it: SittingId): Promise<KeyingsPage> => ask("end_keying", it),
  releaseKeying: (it: ReleaseKeying): Promise<KeyingsPage> => ask("release_keying", it),
  settleScores: (it: SettleScores): Promise<SittingPage> => ask("settle_scores", it),
  attemptsOf: (it: CandidateId): Promise<AttemptsPage> => ask("attempts_of", it),
  standingOf: (it: CandidateId): Promise<Standing> => ask("standing_of", it),
  listExamNeeds: (): Promise<Array<Keyed<NeedId, Need>>> => ask("list_exam_needs", null),
  editExamNeed: (it: Keyed<NeedId, Need>): Promise<Array<Keyed<NeedId, Need>>> => ask("edit_exam_need", it),
  listPaperKinds: (): Promise<Array<Keyed<PaperKindId, PaperKind>>> => ask("list_paper_kinds", null),
  editPaperKind: (it: Keyed<PaperKindId, PaperKind>): Promise<Array<Keyed<PaperKindId, PaperKind>>> => ask("edit_paper_kind", it),
  papersOf: (it: CandidateId): Promise<PapersPage> => ask("papers_of", it),
  papersOfBatch: (it: BatchId): Promise<PaperMatrix> => ask("papers_of_batch", it),
  keepPaper: (it: Keyed<PaperId, Paper>): Promise<PapersPage> => ask("keep_paper", it),
  withdrawPaper: (it: PaperId): Promise<PapersPage> => ask("withdraw_paper", it),
  withdrawPaperPage: (it: PaperPageId): Promise<PapersPage> => ask("withdraw_paper_page", it),
  receiveOriginal: (it: Keyed<OriginalId, Original>): Promise<PapersPage> => ask("receive_original", it),
  returnOriginal: (it: ReturnOriginal): Promise<PapersPage> => ask("return_original", it),
  custody: (): Promise<CustodyPage> => ask("custody", null),
  acceptDifference: (it: AcceptDifference): Promise<PapersPage> => ask("accept_difference", it),
  readinessOf: (it: BatchId): Promise<ReadinessPage> => ask("readiness_of", it),
  readinessFor: (it: CandidateId): Promise<ReadinessPage | null> => ask("readiness_for", it),
  usualGates: (): Promise<Array<Gate>> => ask("usual_gates", null),
  listRequirementSets: (): Promise<Array<Keyed<RequirementSetId, RequirementSet>>> => ask("list_requirement_sets", null),
  previewRequirementSet: (it: Keyed<RequirementSetId, RequirementSet>): Promise<SetPreview> => ask("preview_requirement_set", it),
  editRequirementSet: (it: Keyed<RequirementSetId, RequirementSet>): Promise<Array<Keyed<RequirementSetId, RequirementSet>>> => ask("edit_requirement_set", it),
  waiveDemand: (it: WaiveDemand): Promise<ReadinessPage> => ask("waive_demand", it),
  demandAgain: (it: OneDemand): Promise<ReadinessPage> => ask("demand_again", it),
  listAgreements: (): Promise<Array<AgreementLine>> => ask("list_agreements", null),
  agreementSheet: (it: AgreementId): Promise<AgreementSheet> => ask("agreement_sheet", it),
  draftRenewal: (it: AgreementId): Promise<EditAgreement> => ask("draft_renewal", it),
  editAgreement: (it: EditAgreement): Promise<AgreementSheet> => ask("edit_agreement", it),
  withdrawAgreement: (it: AgreementId): Promise<Array<AgreementLine>> => ask("withdraw_agreement", it),
  withdrawAgreementPage: (it: AgreementPageId): Promise<AgreementSheet> => ask("withdraw_agreement_page", it),
  partnerPage: (it: PartnerId): Promise<PartnerPage> => ask("partner_page", it),
  findPartners: (it: string): Promise<Array<FoundPartner>> => ask("find_partners", it),
  editBranch: (it: Keyed<BranchId, Branch>): Promise<PartnerPage> => ask("edit_branch", it),
  withdrawBranch: (it: BranchId): Promise<PartnerPage> => ask("withdraw_branch", it),
  editContact: (it: Keyed<ContactId, PartnerContact>): Promise<PartnerPage> => ask("edit_contact", it),
  withdrawContact: (it: ContactId): Promise<PartnerPage> => ask("withdraw_contact", it),
  listEvents: (): Promise<Array<EventLine>> => ask("list_events", null),
  eventSheet: (it: EventId): Promise<EventSheet> => ask("event_sheet", it),
  editEvent: (it: Keyed<EventId, Event>): Promise<EventSheet> => ask("edit_event", it),
  withdrawEvent: (it: EventId): Promise<Array<EventLine>> => ask("withdraw_event", it),
  addGuests: (it: AddGuests): Promise<AddedGuests> => ask("add_guests", it),
  editGuest: (it: Keyed<GuestId, Guest>): Promise<EventSheet> => ask("edit_guest", it),
  withdrawGuest: (it: GuestId): Promise<EventSheet> => ask("withdraw_guest", it),
  markGuests: (it: MarkGuests): Promise<EventSheet> => ask("mark_guests", it),
  editEventTask: (it: Keyed<TaskId, EventTask>): Promise<EventSheet> => ask("edit_event_task", it),
  withdrawEventTask: (it: TaskId): Promise<EventSheet> => ask("withdraw_event_task", it),
  listLendings: (): Promise<Array<LendingLine>> => ask("list_lendings", null),
  lostList: (it: LendingId): Promise<LostList> => ask("lost_list", it),
  revokeLaptop: (it: Revoke): Promise<LendingLine> => ask("revoke_laptop", it),
  returnLaptop: (it: LendingId): Promise<LendingLine> => ask("return_laptop", it),
  listTemplates: (): Promise<Array<Keyed<TemplateId, Template>>> => ask("list_templates", null),
  withdrawTemplate: (it: TemplateId): Promise<Array<Keyed<TemplateId, Template>>> => ask("withdraw_template", it),
  listBranches: (): Promise<Array<Keyed<BranchId, Branch>>> => ask("list_branches", null),
  listPlacements: (it: ListPlacements): Promise<Array<PlacementLine>> => ask("list_placements", it),
  placementTotals: (it: ProgrammeId | null): Promise<PlacementTotals> => ask("placement_totals", it),
  placementsOf: (it: CandidateId): Promise<PersonPlacements> => ask("placements_of", it),
  sendOffOf: (it: BatchId): Promise<SendOffPage> => ask("send_off_of", it),
  placePeople: (it: PlacePeople): Promise<SendOffPage> => ask("place_people", it),
  editPlacement: (it: Keyed<PlacementId, Terms>): Promise<PersonPlacements> => ask("edit_placement", it),
  withdrawPlacement: (it: PlacementId): Promise<PersonPlacements> => ask("withdraw_placement", it),
  giveFlight: (it: GiveFlight): Promise<void> => ask("give_flight", it),
  depart: (it: OnTheWay): Promise<void> => ask("depart", it),
  arrive: (it: OnTheWay): Promise<void> => ask("arrive", it),
  extendContract: (it: Keyed<ExtensionId, Extension>): Promise<PersonPlacements> => ask("extend_contract", it),
  withdrawExtension: (it: ExtensionId): Promise<PersonPlacements> => ask("withdraw_extension", it),
  comeHome: (it: ComeHome): Promise<PersonPlacements> => ask("come_home", it),
  keepFollowUp: (it: Keyed<FollowUpId, FollowUp>): Promise<PersonPlacements> => ask("keep_follow_up", it),
  withdrawFollowUp: (it: FollowUpId): Promise<PersonPlacements> => ask("withdraw_follow_up", it),
  followUpsDue: (): Promise<Array<FollowUpDue>> => ask("follow_ups_due", null),
  listFollowUpPlans: (): Promise<Array<Keyed<ProgrammeId, FollowUpPlan>>> => ask("list_follow_up_plans", null),
  editFollowUpPlan: (it: Keyed<ProgrammeId, FollowUpPlan>): Promise<Array<Keyed<ProgrammeId, FollowUpPlan>>> => ask("edit_follow_up_plan", it),
  costs: (): Promise<Array<Proof>> => ask("costs", null),
  costsOf: (it: ProgrammeId): Promise<CostsPage> => ask("costs_of", it),
  keepCost: (it: KeepCost): Promise<CostsPage> => ask("keep_cost", it),
  withdrawCost: (it: CostLineId): Promise<CostsPage> => ask("withdraw_cost", it),
  editPromise: (it: Keyed<ProgrammeId, MoneyPromise>): Promise<CostsPage> => ask("edit_promise", it),
  listTerms: (it: BatchId): Promise<Array<TermSheet>> => ask("list_terms", it),
  editTerm: (it: TermSheet): Promise<Gradebook> => ask("edit_term", it),
  withdrawTerm: (it: TermId): Promise<Array<TermSheet>> => ask("withdraw_term", it),
  gradebookOf: (it: TermId): Promise<Gradebook> => ask("gradebook_of", it),
  editReportCard: (it: EditReportCard): Promise<ReportCard> => ask("edit_report_card", it),
  reportCardOf: (it: ReportCardOf): Promise<ReportCard> => ask("report_card_of", it),
  listOrders: (): Promise<Array<OrderLine>> => ask("list_orders", null),
  ordersToAnswer: (): Promise<Array<OrderLine>> => ask("orders_to_answer", null),
  interviewsComing: (): Promise<Array<InterviewComing>> => ask("interviews_coming", null),
  orderPage: (it: JobOrderId): Promise<OrderPage> => ask("order_page", it),
  editOrder: (it: Keyed<JobOrderId, JobOrder>): Promise<OrderPage> => ask("edit_order", it),
  closeOrder: (it: JobOrderId): Promise<OrderPage> => ask("close_order", it),
  reopenOrder: (it: JobOrderId): Promise<OrderPage> => ask("reopen_order", it),
  fitting: (it: JobOrderId): Promise<Array<FittingPerson>> => ask("fitting", it),
  editInterview: (it: Keyed<InterviewId, Interview>): Promise<OrderPage> => ask("edit_interview", it),
  putForward: (it: PutForward): Promise<OrderPage> => ask("put_forward", it),
  takeBack: (it: AtInterview): Promise<OrderPage> => ask("take_back", it),
  keepAnswers: (it: KeepAnswers): Promise<OrderPage> => ask("keep_answers", it),
  choose: (it: Choose): Promise<OrderPage> => ask("choose", it),
  chooseOverGate: (it: Choose): Promise<OrderPage> => ask("choose_over_gate", it),
  undoState: (): Promise<UndoState> => ask("undo_state", null),
  undo: (): Promise<Turned> => ask("undo", null),
  redo: (): Promise<Turned> => ask("redo", null),
  undoDeed: (it: string): Promise<Array<KeptRow>> => ask("undo_deed", it),
  recentDeeds: (it: number): Promise<Array<DeedLine>> => ask("recent_deeds", it),
};
