//! What people do: each deed has a name, the roles that may do it, and whether it can be undone.

use crate::vocabulary::Role;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

macro_rules! deeds {
    ($($deed:ident = $word:literal by [$($role:ident)*] $undo:ident,)*) => {
        /// Something a person does that changes the store; a face names it under `deed-<word>`.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
        pub enum Deed { $(
            #[doc = concat!("`", $word, "`")]
            #[serde(rename = $word)]
            $deed,
        )* }

        impl Deed {
            /// Every deed.
            pub const ALL: &[Deed] = &[$(Deed::$deed,)*];

            /// Its name in the book.
            #[must_use]
            pub fn word(self) -> &'static str {
                match self { $(Deed::$deed => $word,)* }
            }

            /// The deed of that name.
            #[must_use]
            pub fn named(word: &str) -> Option<Self> {
                match word { $($word => Some(Deed::$deed),)* _ => None }
            }

            /// Who may do it. Administrators may do everything.
            #[must_use]
            pub fn is_allowed(self, role: Role) -> bool {
                let roles: &[Role] = match self { $(Deed::$deed => &[$(Role::$role),*],)* };
                role == Role::Admin || roles.contains(&role)
            }

            /// Whether `Ctrl+Z` reaches it.
            #[must_use]
            pub fn can_be_undone(self) -> bool {
                match self { $(Deed::$deed => deeds!(@$undo),)* }
            }
        }
    };
    (@undo) => { true };
    (@keep) => { false };
}

deeds! {
    FoundOffice = "found_office" by [] keep,
    TakeShipped = "take_shipped" by [Clerk] keep,
    FillSample = "fill_sample" by [] keep,
    EditCentre = "edit_centre" by [] undo,
    GiveCertificates = "give_certificates" by [Clerk] keep,
    WithdrawCertificate = "withdraw_certificate" by [] keep,
    HandIn = "hand_in" by [Clerk] undo,
    AddStaff = "add_staff" by [] keep,
    EditStaff = "edit_staff" by [] keep,
    RetireStaff = "retire_staff" by [] keep,
    RegisterCandidate = "register_candidate" by [Clerk] undo,
    EditCandidate = "edit_candidate" by [Clerk] undo,
    EditBackground = "edit_background" by [Clerk] undo,
    ApproveKatakana = "approve_katakana" by [Clerk Teacher] undo,
    GiveConsent = "give_consent" by [Clerk] undo,
    KeepPhoto = "keep_photo" by [Clerk] undo,
    WithdrawCandidate = "withdraw_candidate" by [Clerk] undo,
    RestoreCandidate = "restore_candidate" by [Clerk] undo,
    ImportCandidates = "import_candidates" by [Clerk] undo,
    EditPartner = "edit_partner" by [Clerk] undo,
    EditProgramme = "edit_programme" by [Clerk] undo,
    EditBatch = "edit_batch" by [Clerk] undo,
    EditClass = "edit_class" by [Clerk] undo,
    Enrol = "enrol" by [Clerk] undo,
    Seat = "seat" by [Clerk Teacher] undo,
    MoveStage = "move_stage" by [Clerk] undo,
    OverrideGate = "override_gate" by [] undo,
    EditSubject = "edit_subject" by [Clerk Teacher] undo,
    PlanLesson = "plan_lesson" by [Clerk Teacher] undo,
    EditLesson = "edit_lesson" by [Clerk Teacher] undo,
    WithdrawLesson = "withdraw_lesson" by [Clerk Teacher] undo,
    EditTeacher = "edit_teacher" by [Clerk] undo,
    EditPlan = "edit_plan" by [Clerk Teacher] undo,
    MakeLessons = "make_lessons" by [Clerk Teacher] undo,
    CancelLesson = "cancel_lesson" by [Clerk Teacher] undo,
    MakeUpLesson = "make_up_lesson" by [Clerk Teacher] undo,
    EditHolidays = "edit_holidays" by [Clerk] undo,
    MarkAttendance = "mark_attendance" by [Clerk Teacher] undo,
    CheckIn = "check_in" by [Clerk Teacher] undo,
    NewCard = "new_card" by [Clerk] undo,
    GiveLeave = "give_leave" by [Clerk Teacher] undo,
    CloseMonth = "close_month" by [Clerk] keep,
    ReopenMonth = "reopen_month" by [Clerk] keep,
    ImportAttendance = "import_attendance" by [Clerk Teacher] undo,
    EditCourse = "edit_course" by [Clerk] undo,
    EditExam = "edit_exam" by [Clerk] undo,
    HoldSitting = "hold_sitting" by [Clerk Teacher] undo,
    WithdrawSitting = "withdraw_sitting" by [Clerk Teacher] undo,
    EnterScores = "enter_scores" by [Clerk Teacher] undo,
    ImportScores = "import_scores" by [Clerk Teacher] undo,
    KeyScores = "key_scores" by [Clerk Teacher] undo,
    EndKeying = "end_keying" by [Clerk Teacher] keep,
    SettleScores = "settle_scores" by [Clerk Teacher] undo,
    KeepCertificate = "keep_certificate" by [Clerk] undo,
    EditExamNeed = "edit_exam_need" by [Clerk] undo,
    EditRequirementSet = "edit_requirement_set" by [Clerk] undo,
    WaiveDemand = "waive_demand" by [Clerk] undo,
    EditTerm = "edit_term" by [Clerk Teacher] undo,
    EditReportCard = "edit_report_card" by [Clerk Teacher] undo,
    KeepPaper = "keep_paper" by [Clerk] undo,
    WithdrawPaper = "withdraw_paper" by [Clerk] undo,
    KeepPaperScan = "keep_paper_scan" by [Clerk] undo,
    ReceiveOriginal = "receive_original" by [Clerk] undo,
    ReturnOriginal = "return_original" by [Clerk] undo,
    AcceptDifference = "accept_difference" by [Clerk] undo,
    EditPaperKind = "edit_paper_kind" by [Clerk] undo,
    EditOrder = "edit_order" by [Clerk] undo,
    CloseOrder = "close_order" by [Clerk] undo,
    EditInterview = "edit_interview" by [Clerk] undo,
    PutForward = "put_forward" by [Clerk] undo,
    KeepAnswers = "keep_answers" by [Clerk Teacher] undo,
    Choose = "choose" by [Clerk] undo,
    EditAgreement = "edit_agreement" by [Clerk] undo,
    WithdrawAgreement = "withdraw_agreement" by [Clerk] undo,
    KeepAgreementScan = "keep_agreement_scan" by [Clerk] undo,
    EditBranch = "edit_branch" by [Clerk] undo,
    EditContact = "edit_contact" by [Clerk] undo,
    EditEvent = "edit_event" by [Clerk] undo,
    WithdrawEvent = "withdraw_event" by [Clerk] undo,
    EditGuests = "edit_guests" by [Clerk Teacher] undo,
    MarkGuests = "mark_guests" by [Clerk Teacher] undo,
    EditEventTask = "edit_event_task" by [Clerk] undo,
    PlacePeople = "place_people" by [Clerk] undo,
    EditPlacement = "edit_placement" by [Clerk] undo,
    WithdrawPlacement = "withdraw_placement" by [Clerk] undo,
    GiveFlight = "give_flight" by [Clerk] undo,
    Depart = "depart" by [Clerk] undo,
    Arrive = "arrive" by [Clerk] undo,
    ExtendContract = "extend_contract" by [Clerk] undo,
    ComeHome = "come_home" by [Clerk] undo,
    KeepFollowUp = "keep_follow_up" by [Clerk] undo,
    KeepCost = "keep_cost" by [Clerk] undo,
    WithdrawCost = "withdraw_cost" by [Clerk] undo,
    HandOver = "hand_over" by [Clerk] undo,
    KeepPrintOrder = "keep_print_order" by [Clerk] undo,
    ApplyToBatch = "apply_to_batch" by [Clerk] undo,
    EditTemplate = "edit_template" by [] undo,
    LendLaptop = "lend_laptop" by [Clerk] keep,
    EnrolComputer = "enrol_computer" by [Clerk Teacher] keep,
    RevokeLaptop = "revoke_laptop" by [Clerk] keep,
    ReturnLaptop = "return_laptop" by [Clerk] undo,
    SettleVisit = "settle_visit" by [Clerk] undo,
    Decide = "decide" by [Clerk] keep,
    LinkPeople = "link_people" by [Clerk] undo,
    UnlinkPeople = "unlink_people" by [Clerk] undo,
    TellApart = "tell_apart" by [Clerk] undo,
    Undo = "undo" by [Clerk Teacher] keep,
    Redo = "redo" by [Clerk Teacher] keep,
}

/// Whether health and body may be seen (Law 27/2022, specific personal data).
#[must_use]
pub fn may_see_health(role: Role) -> bool {
    match role {
        Role::Admin | Role::Clerk => true,
        Role::Teacher | Role::Viewer => false,
    }
}

/// Whether money may be seen: costs, and what somebody earns (Law 27/2022, specific personal data).
#[must_use]
pub fn may_see_money(role: Role) -> bool {
    match role {
        Role::Admin | Role::Clerk => true,
        Role::Teacher | Role::Viewer => false,
    }
}
