//! What the office answers when it cannot do what was asked: facts, never sentences.
//!
//! A [`Refusal`] is an answer to a person and is put into words by whoever shows it. A fault is not: it is kept whole
//! for the log of the program and shown as "something went wrong", with nothing personal in it.

use crate::{
    backups::{BackupTrouble, PlaceTrouble},
    pipeline::moving::HeldUp,
    templates::TemplateFault,
    visits::header::PackageFault,
    vocabulary::Stage,
};
use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What every door of the office gives back.
pub type Result<T> = std::result::Result<T, Trouble>;

/// Why something was not done.
#[derive(Debug, thiserror::Error)]
pub enum Trouble {
    /// An answer for the person who asked.
    #[error("refused: {0:?}")]
    Refused(Refusal),
    /// Something broke that nobody asked for.
    #[error("{0}")]
    Fault(#[from] Fault),
}

/// A failure below the rules: the store, the disk, or text in the store that is not what we wrote.
#[derive(Debug, thiserror::Error)]
pub enum Fault {
    /// The store refused a statement.
    #[error("store: {0}")]
    Store(#[from] rusqlite::Error),
    /// The disk refused a file.
    #[error("disk: {0}")]
    Disk(#[from] std::io::Error),
    /// JSON in the store or from a face cannot be read.
    #[error("text: {0}")]
    Text(#[from] serde_json::Error),
    /// The operating system gave no randomness, or a key could not be made.
    #[error("keys: {0}")]
    Keys(String),
}

/// Facts about a request that was not done; a face finds the sentence under `refusal-<kind>`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Refusal {
    /// The user name or the password is wrong; which of the two is not said.
    WrongPassword,
    /// The recovery code opens nothing.
    WrongRecoveryCode,
    /// A password shorter than the office accepts.
    PasswordTooShort {
        /// Fewest characters.
        least: u32,
    },
    /// Somebody signs in with this name already.
    UsernameTaken {
        /// The name.
        username: String,
    },
    /// The last administrator cannot be retired or lose the role.
    LastAdministrator,
    /// This staff member has left.
    StaffRetired,
    /// The role does not allow it.
    NotAllowed {
        /// The deed's name.
        deed: String,
    },
    /// Nobody is signed in.
    SignedOut,
    /// The folder holds no store.
    StoreMissing,
    /// There is a store already.
    StoreExists,
    /// The file of keys beside the store is missing.
    KeysMissing,
    /// The file of keys cannot be read.
    KeysDamaged,
    /// The store's file is damaged; nothing was written to it.
    StoreDamaged,
    /// The store was written by a newer program.
    StoreNewer {
        /// The store's schema.
        found: u32,
        /// The newest this program knows.
        known: u32,
    },
    /// The store lies on another computer of the network, where two programs would lose it.
    StoreOnShare,
    /// The place of backups cannot be used.
    BackupPlace {
        /// Why.
        why: PlaceTrouble,
    },
    /// The backup cannot be used.
    Backup {
        /// Why.
        why: BackupTrouble,
    },
    /// The store may not be written to.
    StoreReadOnly,
    /// Another program has the store open.
    StoreInUse,
    /// The disk is full.
    DiskFull,
    /// The disk or stick could not be read or written: it is damaged, was pulled out, or is far away.
    DiskFails {
        /// What the system or SQLite calls it, for whoever helps on the telephone.
        code: String,
    },
    /// The system does not let Bekal write there.
    NotPermitted,
    /// Another program has the file open.
    FileInUse,
    /// What was asked for is not there.
    NotFound {
        /// The table, in the office's word.
        what: String,
    },
    /// Nothing is called that.
    NameUnknown {
        /// The table, in the office's word.
        what: String,
        /// The name that was given.
        name: String,
    },
    /// There is no such file.
    FileMissing {
        /// Its name.
        file: String,
    },
    /// Fields of a form, every wrong one at once.
    Fields {
        /// What is wrong with each.
        problems: Vec<FieldProblem>,
    },
    /// Withdrawing a row about which a question is open.
    QuestionOpen,
    /// A package that is not taken in.
    Package {
        /// Why.
        why: PackageFault,
    },
    /// A laptop on a visit does not do this; the office does.
    OnAVisit,
    /// This is no laptop on a visit.
    NotOnAVisit,
    /// This computer could not join the office.
    NotJoined {
        /// `nobody_there`, or `code` where it is not the one that is shown.
        why: String,
    },
    /// This computer is no host.
    NotAHost,
    /// The office has received everything.
    NothingToPack,
    /// The office has not received everything yet, so nothing is wiped.
    NotReceived,
    /// The question is not what it was when it was shown, or somebody has decided it.
    QuestionChanged,
    /// What a paper would say of somebody, or a certificate rest on, is not decided: two computers say different things.
    Undecided {
        /// Whose.
        person: String,
        /// What.
        what: Vec<Undecided>,
    },
    /// The two are one person already, directly or through others.
    LinkedAlready,
    /// Nothing to undo.
    NothingToUndo,
    /// Nothing to do again.
    NothingToRedo,
    /// Somebody changed it since.
    ChangedSince {
        /// Who.
        by: String,
        /// When.
        at: DateTime<Utc>,
        /// What they did.
        deed: String,
    },
    /// The same entry number with other contents: a restored copy or a cloned laptop.
    Forked,
    /// Entries are missing in between.
    EntriesMissing,
    /// A mark for a day that has not come.
    DayNotCome {
        /// The day.
        day: NaiveDate,
    },
    /// The lesson is not held.
    LessonCancelled {
        /// Why.
        reason: String,
    },
    /// Only a cancelled lesson is made up for, or held after all.
    LessonNotCancelled,
    /// The month's register is closed.
    MonthClosed {
        /// `YYYY-MM`.
        month: String,
    },
    /// A month is closed when it is over.
    MonthNotOver {
        /// `YYYY-MM`.
        month: String,
    },
    /// What was typed is no whole code of a card.
    CardMisread,
    /// A whole code that is nobody's, or that of a card replaced since.
    CardUnknown,
    /// A card of somebody who does not sit in this class.
    CardOfAnotherClass {
        /// Whose.
        person: String,
        /// Where that person sits.
        class: Option<String>,
    },
    /// A score the exam cannot give.
    ScoreOutOfRange {
        /// The section.
        section: String,
        /// The highest, in points times a hundred.
        maximum: i32,
        /// What was given, in points times a hundred.
        score: i32,
    },
    /// The exam has no rule for that day.
    NoRuleOnThatDay {
        /// First day with a rule.
        first: Option<NaiveDate>,
    },
    /// More or fewer scores than sections.
    SectionCount {
        /// Sections of the exam.
        expected: u32,
        /// Scores given.
        found: u32,
    },
    /// A score between two that the exam can give.
    ScoreNotAStep {
        /// The section.
        section: String,
        /// Scores are whole multiples of this, in points times a hundred.
        step: i32,
        /// What was given, in points times a hundred.
        score: i32,
    },
    /// The exam decides something: two people key its scores, nobody enters them alone.
    KeyedTwice,
    /// The sitting is not one that two people key.
    NotKeyedTwice,
    /// Two others key this sitting already.
    TwoReadersAlready {
        /// One's name.
        first: String,
        /// The other's.
        second: String,
    },
    /// Who keys has said that it was all.
    KeyingEnded,
    /// Somebody keys this sitting.
    KeyingBegun,
    /// Somebody else keyed it, and only who keyed may take it back.
    KeyedBySomebodyElse,
    /// Nothing was keyed that could be ended.
    NothingKeyed,
    /// Two people have not both ended yet.
    KeyingNotEnded {
        /// How many have.
        ended: u32,
    },
    /// The two were brought together already.
    KeyingSettled,
    /// A difference without a choice.
    ChoicesMissing {
        /// How many.
        count: u32,
    },
    /// A remedial repeats an earlier sitting of the same exam that is no remedial itself.
    NotARemedial,
    /// Nobody has a result there that a certificate could prove.
    NoResult,
    /// The weights of a term's parts do not make a hundred.
    WeightsNotWhole {
        /// What they make.
        sum: u32,
    },
    /// People cannot move to a stage, each for a reason of their own; nobody was moved.
    HeldUp {
        /// To which stage.
        stage: Stage,
        /// How many they are.
        count: u32,
        /// Who, and why.
        people: Vec<HeldUp>,
    },
    /// The order is closed.
    OrderClosed,
    /// As many are chosen as were asked for.
    QuotaFull {
        /// How many.
        quota: i32,
    },
    /// Somebody is chosen for another order.
    ChosenElsewhere {
        /// Who.
        person: String,
        /// The other order's name.
        order: String,
    },
    /// The partner has chosen already.
    ChoiceMade,
    /// The picture cannot be used.
    Picture {
        /// Why, as [`crate::photos::picture::NotAPicture`] is called.
        why: String,
    },
    /// The scanned paper cannot be kept.
    Scan {
        /// Why, as [`crate::photos::scan::NotAScan`] is called.
        why: String,
    },
    /// The sheet cannot be read.
    Sheet {
        /// Why, as [`crate::import::book::NotABook`] or [`crate::import::preview::NotAMapping`] is called.
        why: String,
    },
    /// Somebody is under a contract that has not ended.
    PlacedAlready {
        /// Who.
        person: String,
    },
    /// Somebody has not departed yet.
    NotDeparted {
        /// Who.
        person: String,
    },
    /// Somebody neither is in the batch nor was before, or in none of the programme.
    NeverInBatch {
        /// Who.
        person: String,
    },
    /// A print needs a character that no font has.
    MissingGlyph {
        /// Whose print.
        person: String,
        /// The field.
        field: String,
        /// The character.
        character: String,
    },
    /// The job was stopped by the person.
    Cancelled,
    /// Nothing has that number any more: the program was started anew since.
    JobUnknown,
    /// A question that the program could not read; a mistake of the face, not of the person.
    NotUnderstood {
        /// What the reader said.
        detail: String,
    },
    /// Somebody has a certificate for this batch already, and it holds.
    AlreadyCertified {
        /// Who.
        name: String,
    },
    /// Numbers of certificates are given on the computer that founded the office, and this is another.
    NotTheHost,
    /// Every edition of this form has ended, or none has begun.
    EditionEnded {
        /// The paper, as the catalogue names it.
        print: String,
    },
    /// An official form waits until somebody approves the katakana of this person's name.
    KatakanaNotApproved {
        /// Whose.
        name: String,
    },
    /// Nobody sends a copy abroad to which the person has not agreed (Law 27/2022).
    NoConsentAbroad {
        /// Whose.
        name: String,
    },
    /// A printer's queue is not there, or does not take the paper.
    QueueSilent {
        /// Which.
        queue: String,
    },
    /// A template that the office wrote has faults.
    TemplateBroken {
        /// The line of the first; 0 where none is known.
        line: u32,
        /// Each of them.
        faults: Vec<TemplateFault>,
    },
    /// A template that the office wrote took too long and was stopped.
    TemplateTooLong {
        /// How long it may take.
        seconds: u32,
    },
    /// A template that the office wrote wanted too much memory or too many pages, and was stopped.
    TemplateTooMuch,
    /// Something broke; the program's log has the details.
    Broken {
        /// What, without personal data.
        detail: String,
    },
}

/// Something about a person that nobody has decided, and on which papers rest.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Undecided {
    /// The field group: `identity`, `passport` or `result`.
    pub group: String,
    /// The exam, where it is a result.
    pub exam: Option<String>,
}

/// What is wrong with one field of a form.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FieldProblem {
    /// The field, as its column is called.
    pub field: String,
    /// What is wrong.
    #[serde(flatten)]
    pub problem: Problem,
}

/// What can be wrong with a field.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "problem", rename_all = "snake_case")]
pub enum Problem {
    /// It must be filled in.
    Empty,
    /// It is no address of a computer.
    NotAnAddress,
    /// Not a day, or one that does not exist.
    NotADay,
    /// A day that lies ahead.
    InTheFuture,
    /// Not 16 digits.
    NikLength {
        /// Digits found.
        found: u32,
    },
    /// Something other than digits.
    NikNotDigits,
    /// A spreadsheet has damaged the number.
    NikDamaged,
    /// The day inside is neither 01–31 nor 41–71.
    NikDay {
        /// The two digits.
        found: u32,
    },
    /// The month inside is not 01–12.
    NikMonth {
        /// The two digits.
        found: u32,
    },
    /// The serial number at its end is 0000.
    NikSerial,
    /// Not a telephone number.
    NotAPhone,
    /// Outside what is possible.
    OutOfRange {
        /// Lowest.
        least: i32,
        /// Highest.
        most: i32,
    },
    /// More characters than paper holds.
    TooLong {
        /// Most characters.
        most: u32,
    },
    /// The end lies before the beginning.
    EndsBeforeItStarts,
    /// Not an address that mail can reach.
    NotAnEmail,
    /// Not a time of day.
    NotATime,
    /// Neither a subject nor a course counts for this.
    UnknownCode,
    /// Not what may stand before the number of a certificate.
    NotAPrefix,
    /// Kana, and nothing else, is expected here.
    NotKatakana,
    /// Somebody has approved what stands here; another approval alone changes it.
    ApprovedAlready {
        /// Who.
        by: String,
    },
    /// Not a grade that the office gives.
    NotAGrade,
    /// An agreement would renew itself, directly or through another.
    RenewsItself,
    /// More money, or less, than can be kept.
    AmountOutOfRange,
    /// Not the three letters of a currency.
    NotACurrency,
    /// A foreign currency without its rate, or a rate without a source.
    RateMissing,
    /// Not a list of months.
    NotMonths,
    /// A branch of another partner.
    NotOfPartner,
    /// No paper of the catalogue is called that, or it is about something else.
    UnknownPaper,
}

impl Refusal {
    /// The refusal for one wrong field.
    #[must_use]
    pub fn field(field: &str, problem: Problem) -> Self {
        Refusal::Fields {
            problems: vec![FieldProblem {
                field: field.to_owned(),
                problem,
            }],
        }
    }

    /// The refusal for something that is not there.
    #[must_use]
    pub fn not_found(what: &str) -> Self {
        Refusal::NotFound { what: what.to_owned() }
    }

    /// What it is called on every line between programs: nothing personal.
    #[must_use]
    pub fn kind(&self) -> String {
        kind_of(self)
    }
}

/// The word under which a fact without further facts is told.
fn kind_of(fact: &impl Serialize) -> String {
    let value = serde_json::to_value(fact).unwrap_or_default();
    value
        .get("kind")
        .and_then(serde_json::Value::as_str)
        .unwrap_or("damaged")
        .to_owned()
}

impl From<crate::photos::picture::NotAPicture> for Refusal {
    fn from(why: crate::photos::picture::NotAPicture) -> Self {
        Refusal::Picture { why: kind_of(&why) }
    }
}

impl From<crate::photos::scan::NotAScan> for Refusal {
    fn from(why: crate::photos::scan::NotAScan) -> Self {
        Refusal::Scan { why: kind_of(&why) }
    }
}

impl From<crate::import::book::NotABook> for Refusal {
    fn from(why: crate::import::book::NotABook) -> Self {
        Refusal::Sheet { why: kind_of(&why) }
    }
}

impl From<crate::import::preview::NotAMapping> for Refusal {
    fn from(why: crate::import::preview::NotAMapping) -> Self {
        Refusal::Sheet { why: kind_of(&why) }
    }
}

impl From<Refusal> for Trouble {
    fn from(refusal: Refusal) -> Self {
        Trouble::Refused(refusal)
    }
}

impl From<rusqlite::Error> for Trouble {
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::ErrorCode;
        let raised = match &error {
            rusqlite::Error::SqliteFailure(_, Some(message)) => message.as_str(),
            _ => "",
        };
        if raised == "question_open" {
            return Refusal::QuestionOpen.into();
        }
        let told = match error.sqlite_error_code() {
            Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => Refusal::StoreDamaged,
            Some(ErrorCode::DiskFull) => Refusal::DiskFull,
            Some(ErrorCode::ReadOnly) => Refusal::StoreReadOnly,
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Refusal::StoreInUse,
            Some(ErrorCode::PermissionDenied) => Refusal::StoreReadOnly,
            Some(ErrorCode::SystemIoFailure | ErrorCode::CannotOpen) => Refusal::DiskFails {
                code: format!("sqlite {}", error.sqlite_error().map_or(0, |error| error.extended_code)),
            },
            _ => return Trouble::Fault(error.into()),
        };
        Trouble::Refused(told)
    }
}

impl From<std::io::Error> for Trouble {
    fn from(error: std::io::Error) -> Self {
        use std::io::ErrorKind;
        let code = error.raw_os_error();
        if code.is_some_and(|code| OPEN_ELSEWHERE.contains(&code)) {
            return Refusal::FileInUse.into();
        }
        if let Some(code) = code.filter(|code| DISK_FAILS.contains(code)) {
            let code = format!("{} {code}", std::env::consts::OS);
            return Refusal::DiskFails { code }.into();
        }
        match error.kind() {
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => Refusal::DiskFull.into(),
            ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => Refusal::NotPermitted.into(),
            _ => Trouble::Fault(error.into()),
        }
    }
}

/// What the system calls a disk that fails or is gone. Unix: EIO, ENXIO, ENODEV.
#[cfg(not(windows))]
const DISK_FAILS: &[i32] = &[5, 6, 19];
/// Windows: not ready, wrong checksum, sector not found, write fault, read fault, general failure, bad network path, network
/// busy, device gone, unexpected network error, network name deleted, no such device, hardware error, volume changed, I/O
/// error, not connected.
#[cfg(windows)]
const DISK_FAILS: &[i32] = &[21, 23, 27, 29, 30, 31, 53, 54, 55, 59, 64, 433, 483, 1006, 1117, 1167];

/// What Windows says of a file that Excel or another program holds; other systems let it be replaced.
#[cfg(windows)]
const OPEN_ELSEWHERE: &[i32] = &[32, 33];
#[cfg(not(windows))]
const OPEN_ELSEWHERE: &[i32] = &[];

impl From<serde_json::Error> for Trouble {
    fn from(error: serde_json::Error) -> Self {
        Trouble::Fault(error.into())
    }
}

impl Trouble {
    /// What a face is told: the refusal itself, or that something broke.
    #[must_use]
    pub fn to_refusal(&self) -> Refusal {
        match self {
            Trouble::Refused(refusal) => refusal.clone(),
            Trouble::Fault(fault) => Refusal::Broken {
                detail: fault.to_string(),
            },
        }
    }
}
