//! Closed vocabularies: the words that a column may hold. A face finds what to show under `term-<set>-<word>`.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

macro_rules! vocabulary {
    ($($(#[$doc:meta])* $name:ident { $($(#[$word_doc:meta])* $word:ident = $text:literal,)* })*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
        pub enum $name { $(
            $(#[$word_doc])*
            #[doc = concat!("`", $text, "`")]
            #[serde(rename = $text)]
            $word,
        )* }

        impl $name {
            /// Every word, in the order in which it is offered.
            pub const ALL: &[$name] = &[$($name::$word,)*];

            /// The word as it is stored.
            #[must_use]
            pub fn word(self) -> &'static str {
                match self { $($name::$word => $text,)* }
            }
        }

        impl std::str::FromStr for $name {
            type Err = String;
            fn from_str(text: &str) -> Result<Self, String> {
                match text { $($text => Ok($name::$word),)* _ => Err(format!("{text:?} is no {}", stringify!($name))) }
            }
        }

        impl rusqlite::ToSql for $name {
            fn to_sql(&self) -> rusqlite::Result<rusqlite::types::ToSqlOutput<'_>> {
                Ok(self.word().into())
            }
        }

        impl rusqlite::types::FromSql for $name {
            fn column_result(value: rusqlite::types::ValueRef<'_>) -> rusqlite::types::FromSqlResult<Self> {
                value.as_str()?.parse().map_err(|error: String| rusqlite::types::FromSqlError::other(std::io::Error::other(error)))
            }
        }
    )*};
}

vocabulary! {
    /// What kind of computer has a store of this centre.
    DeviceKind { Office = "office", Laptop = "laptop", }
    /// Why a laptop was struck off.
    RevokedWhy { Lost = "lost", Returned = "returned", Replaced = "replaced", }
    /// What a staff member may do.
    Role { Admin = "admin", Clerk = "clerk", Teacher = "teacher", Viewer = "viewer", }
    /// Faith, as the identity card names it.
    Religion { Islam = "islam", Protestant = "protestant", Catholic = "catholic", Hindu = "hindu", Buddhist = "buddhist", Confucian = "confucian", Other = "other", }
    /// Marital state, as the identity card names it.
    Marital { Single = "single", Married = "married", Divorced = "divorced", Widowed = "widowed", }
    /// Yes or no, where a blank means "not asked".
    YesNo { Yes = "yes", No = "no", }
    /// The hand that writes.
    Hand { Right = "right", Left = "left", Both = "both", }
    /// The kind of technical intern somebody was in Japan, by the letters of the intern forms (参考様式第1-3号): A to C with
    /// one company alone, D to F with a supervising organisation, each in its first, second and third class.
    InternClass { None = "none", A = "A", B = "B", C = "C", D = "D", E = "E", F = "F", }
    /// Level of schooling.
    Level { Sd = "sd", Smp = "smp", Sma = "sma", Smk = "smk", D1 = "d1", D2 = "d2", D3 = "d3", D4 = "d4", S1 = "s1", S2 = "s2", Ners = "ners", }
    /// How a member of the family is related.
    Relation { Father = "father", Mother = "mother", Spouse = "spouse", Child = "child", Sibling = "sibling", Guardian = "guardian", Other = "other", }
    /// What a candidate has agreed to (Law 27/2022: one consent for each purpose).
    Purpose { Training = "training", PartnerAbroad = "partner_abroad", Health = "health", Publicity = "publicity", }
    /// What kind of organisation a partner is.
    PartnerKind { HospitalGroup = "hospital_group", SupervisingOrganisation = "supervising_organisation", Company = "company", City = "city", Ministry = "ministry", Association = "association", TrainingCentre = "training_centre", School = "school", }
    /// The legal route abroad.
    Scheme { GToG = "g_to_g", GToB = "g_to_b", GToP = "g_to_p", TechnicalIntern = "technical_intern", Ssw = "ssw", Epa = "epa", IkuseiShuro = "ikusei_shuro", Scholarship = "scholarship", Cooperation = "cooperation", }
    /// What kind of participant an enrolment is.
    Participant { Regular = "regular", Scholarship = "scholarship", }
    /// Where a candidate stands on the way, then the side exits.
    Stage {
        Enquiry = "enquiry", Registered = "registered", Selection = "selection", Admitted = "admitted", Training = "training",
        ExamReady = "exam_ready", Certified = "certified", Shortlisted = "shortlisted", Interview = "interview", Matched = "matched",
        PreDeparture = "pre_departure", Coe = "coe", Visa = "visa", Opp = "opp", SendOff = "send_off", Departed = "departed",
        Arrived = "arrived", Placed = "placed", Returned = "returned", Extended = "extended",
        Withdrawn = "withdrawn", Failed = "failed", Deferred = "deferred", MedicalHold = "medical_hold", DroppedOut = "dropped_out",
        Absconded = "absconded", EarlyReturn = "early_return",
    }
    /// A mark in the register: H T S I A.
    Presence { Present = "present", Late = "late", Sick = "sick", Excused = "excused", Absent = "absent", }
    /// What a request to be away explains: S or I.
    Away { Sick = "sick", Excused = "excused", }
    /// What a health check found.
    Outcome { Fit = "fit", Unfit = "unfit", Pending = "pending", }
    /// What papers say about who somebody is, and must say alike.
    IdentityField { Name = "name", BirthDate = "birth_date", }
    /// Who closes a day.
    HolidayKind { National = "national", JointLeave = "joint_leave", Centre = "centre", }
    /// What a repeated exam is worth in a term's mark.
    Remedial { Best = "best", PassMark = "pass_mark", Last = "last", }
    /// A step of the way abroad at which papers are used.
    Step {
        Selection = "selection", Interview = "interview", Contract = "contract", CoeFiling = "coe_filing", Visa = "visa", Opp = "opp",
        Departure = "departure",
    }
    /// Who must act so that a demand is met.
    WhoActs { Candidate = "candidate", Office = "office", Teacher = "teacher", Partner = "partner", Authority = "authority", }
    /// What kind of agreement it is.
    AgreementKind { Loi = "loi", Mou = "mou", Msp = "msp", Pks = "pks", Moc = "moc", Other = "other", }
    /// Where an agreement stands: lapsed with nothing to renew it; lapsed or soon to, its renewal under way; in force with its
    /// end near; in force; signed by nobody; ended before its time; renewed.
    AgreementStatus {
        Lapsed = "lapsed", InRenewal = "in_renewal", Expiring = "expiring", InForce = "in_force", Draft = "draft", Ended = "ended",
        Superseded = "superseded",
    }
    /// What somebody does in an agreement.
    Part { Party = "party", Witness = "witness", }
    /// What kind of event it is.
    EventKind { Delegation = "delegation", SiteVisit = "site_visit", Seminar = "seminar", SendOff = "send_off", Gathering = "gathering", SchoolVisit = "school_visit", Other = "other", }
    /// What a wage is paid for.
    WagePer { Hour = "hour", Month = "month", }
    /// What the partner chose after an interview.
    PartnerChoice { Chosen = "chosen", Reserve = "reserve", Declined = "declined", }
    /// Why somebody came home, as the ministry's sheet asks.
    ReturnReason { Finished = "finished", Early = "early", Other = "other", }
    /// How the office heard from somebody abroad.
    Heard { Call = "call", Message = "message", Visit = "visit", Partner = "partner", }
    /// Whether somebody is content.
    Content { Yes = "yes", Partly = "partly", No = "no", }
    /// What a programme promises about money.
    Promised { NoBurden = "no_burden", Capped = "capped", }
    /// Whether money was planned or spent.
    CostSide { Budget = "budget", Actual = "actual", }
    /// For which part of the way money is.
    Tier { Blk = "blk", Lpk = "lpk", Departure = "departure", }
    /// What money is for.
    CostItem {
        Training = "training", Language = "language", Exam = "exam", HealthCheck = "health_check", Passport = "passport", Visa = "visa",
        Documents = "documents", Transport = "transport", Ticket = "ticket", Boarding = "boarding", Insurance = "insurance",
        Uniform = "uniform", Allowance = "allowance", PlacementFee = "placement_fee", Other = "other",
    }
    /// Who pays.
    Payer { Candidate = "candidate", Centre = "centre", Government = "government", Partner = "partner", Subsidy = "subsidy", Loan = "loan", }
    /// What the office reports on.
    ReportName {
        Programmes = "programmes", Agreements = "agreements", Funnel = "funnel", Placements = "placements", Origins = "origins",
        PassRates = "pass_rates", Costs = "costs", Events = "events", Originals = "originals",
    }
    /// What a paper of the office's own is about.
    PrintedAbout { Person = "person", Batch = "batch", }
    /// The language of a paper.
    PaperLanguage { Id = "id", En = "en", Ja = "ja", }
    /// A sheet that the ministry asks for each month.
    MonthlySheet { Departures = "departures", Returns = "returns", }
}

impl Stage {
    /// Whether somebody there has left the centre, for abroad or for good; who waits still comes.
    #[must_use]
    pub fn has_left(self) -> bool {
        match self {
            Stage::Departed
            | Stage::Arrived
            | Stage::Placed
            | Stage::Returned
            | Stage::Extended
            | Stage::Withdrawn
            | Stage::Failed
            | Stage::DroppedOut
            | Stage::Absconded
            | Stage::EarlyReturn => true,
            Stage::Enquiry
            | Stage::Registered
            | Stage::Selection
            | Stage::Admitted
            | Stage::Training
            | Stage::ExamReady
            | Stage::Certified
            | Stage::Shortlisted
            | Stage::Interview
            | Stage::Matched
            | Stage::PreDeparture
            | Stage::Coe
            | Stage::Visa
            | Stage::Opp
            | Stage::SendOff
            | Stage::Deferred
            | Stage::MedicalHold => false,
        }
    }
}
