//! Keys: made on the device, never changed, told apart by type.

use crate::Stamp;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::{NoContext, Timestamp, Uuid};

/// The namespace of keys that several computers must derive alike.
const SHARED: Uuid = Uuid::from_u128(0x6265_6b61_6c00_5000_8000_6c70_6b00_0001);

/// A fresh UUIDv7 at that moment.
fn fresh(now: DateTime<Utc>) -> Uuid {
    let seconds = u64::try_from(now.timestamp()).unwrap_or(0);
    Uuid::new_v7(Timestamp::from_unix(NoContext, seconds, now.timestamp_subsec_nanos()))
}

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident,)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
        #[serde(try_from = "String", into = "String")]
        #[ts(type = "string")]
        pub struct $name(Uuid);

        impl $name {
            /// A key that no other row has.
            #[must_use]
            pub fn new(stamp: &Stamp) -> Self {
                $name(fresh(stamp.now))
            }

            /// The key that every computer gives to the thing of this name.
            #[must_use]
            pub fn shared(name: &str) -> Self {
                let name = format!("{}/{name}", stringify!($name));
                $name(Uuid::new_v5(&SHARED, name.as_bytes()))
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }

        impl From<$name> for String {
            fn from(id: $name) -> String {
                id.to_string()
            }
        }

        impl TryFrom<String> for $name {
            type Error = uuid::Error;
            fn try_from(text: String) -> Result<Self, uuid::Error> {
                text.parse()
            }
        }

        impl std::str::FromStr for $name {
            type Err = uuid::Error;
            fn from_str(text: &str) -> Result<Self, uuid::Error> {
                Uuid::parse_str(text).map($name)
            }
        }

        impl rusqlite::ToSql for $name {
            fn to_sql(&self) -> rusqlite::Result<rusqlite::types::ToSqlOutput<'_>> {
                Ok(self.to_string().into())
            }
        }

        impl rusqlite::types::FromSql for $name {
            fn column_result(value: rusqlite::types::ValueRef<'_>) -> rusqlite::types::FromSqlResult<Self> {
                value.as_str()?.parse().map_err(rusqlite::types::FromSqlError::other)
            }
        }
    )*};
}

impl PackageId {
    /// A key that no other package has, for what nobody in particular sends.
    pub(crate) fn at(now: DateTime<Utc>) -> Self {
        PackageId(fresh(now))
    }
}

impl CandidateId {
    /// Its last fifty bits; those of a key made on a device are chance alone.
    #[must_use]
    pub(crate) fn tail(self) -> u64 {
        u64::try_from(self.0.as_u128() & ((1 << 50) - 1)).unwrap_or(0)
    }
}

impl ClassId {
    /// What is left of the key when it is divided: a code of a few digits that is alike on every computer.
    #[must_use]
    pub(crate) fn remainder(self, by: u32) -> u32 {
        u32::try_from(self.0.as_u128() % u128::from(by.max(1))).unwrap_or(0)
    }
}

ids! {
    /// The training centre itself.
    CentreId,
    /// Somebody who works in the office.
    StaffId,
    /// A partner (mitra).
    PartnerId,
    /// A programme.
    ProgrammeId,
    /// A batch (angkatan).
    BatchId,
    /// A class (kelas).
    ClassId,
    /// A candidate: a person once.
    CandidateId,
    /// A school that a candidate went to.
    EducationId,
    /// A job that a candidate had.
    JobId,
    /// A member of a candidate's family.
    RelativeId,
    /// A consent that a candidate gave.
    ConsentId,
    /// A step from stage to stage.
    StageMoveId,
    /// A subject that is taught.
    SubjectId,
    /// A lesson (pertemuan).
    LessonId,
    /// An exam's definition.
    ExamId,
    /// An exam held on a day.
    SittingId,
    /// Somebody who teaches.
    TeacherId,
    /// What a teacher may prove.
    QualificationId,
    /// A place in a class's weekly plan.
    SlotId,
    /// A day without lessons.
    HolidayId,
    /// A request to be away.
    LeaveId,
    /// A course whose hours must be proved.
    CourseId,
    /// What exams a route asks for.
    NeedId,
    /// A term of a batch.
    TermId,
    /// What an exam weighs in a term.
    TermPartId,
    /// A kind of paper in the catalogue.
    PaperKindId,
    /// A paper that somebody brought.
    PaperId,
    /// One scanned page of it.
    PaperPageId,
    /// An original in the office's hands.
    OriginalId,
    /// What a programme demands.
    RequirementSetId,
    /// A branch of a partner.
    BranchId,
    /// Somebody at a partner.
    ContactId,
    /// An agreement (perjanjian).
    AgreementId,
    /// A party or a witness of an agreement.
    PartyId,
    /// One scanned page of an agreement.
    AgreementPageId,
    /// An event.
    EventId,
    /// Somebody on an event's list.
    GuestId,
    /// What was promised at an event.
    TaskId,
    /// A job order (permintaan).
    JobOrderId,
    /// An interview.
    InterviewId,
    /// A placement (penempatan).
    PlacementId,
    /// A contract made longer.
    ExtensionId,
    /// A follow-up (pemantauan).
    FollowUpId,
    /// A cost line.
    CostLineId,
    /// A ministry's sheet that was handed in.
    HandedInId,
    /// A certificate of completion.
    CompletionId,
    /// The order in which a partner wants papers.
    PrintOrderId,
    /// A hand-over of one person's papers.
    HandoverId,
    /// A template that the office wrote.
    TemplateId,
    /// A computer with a store of this centre.
    DeviceId,
    /// A laptop lent out, once.
    LendingId,
    /// A package on its way between two computers.
    PackageId,
}
