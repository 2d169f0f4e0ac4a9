//! Everything a face may ask of the open office, in one list. The window's commands, the TypeScript client, the server
//! of the browser tests and the command line are all made from it.

use crate::{
    Deed, Office, Stamp,
    agreements::{
        agreement::EditAgreement,
        sheet::{AgreementLine, AgreementSheet},
    },
    batches::{Batch, BatchLine, BatchPage, Class, ClassLine, Enrol, MoveStage, Seat},
    book::{DeedId, history::Change},
    branches::{Branch, FoundPartner, PartnerContact, PartnerPage},
    candidates::{
        applying::{ApplyLook, ApplyToBatch, SharedGroup},
        background::{EditBackground, GiveConsent, Keyed, RemoveBackground},
        groups::ProfileGroups,
        katakana::{KatakanaOf, KatakanaPage},
        profile::{EditCandidate, Profile},
        registering::{LikelySame, NikSense, PossibleSame, nik_sense as sense},
        roster::{ListPeople, PeoplePage},
        same_person::{LinkPeople, SideBySide, TellApart, TwoPeople},
    },
    centre::{Centre, CentreOnPapers, CentreOnSheets},
    completions::{
        CertificatesPage, CheckCertificate, CheckedCertificate, CompletionLine, GiveCertificates, WithdrawCertificate,
    },
    deeds::{DeedLine, KeptRow, Turned, UndoState},
    drafts::{Draft, KeepDraft},
    events::{
        Event, EventLine, EventSheet,
        guests::{AddGuests, AddedGuests, Guest, MarkGuests},
        tasks::EventTask,
    },
    exams::{
        ExamDefinition,
        attempts::AttemptsPage,
        gradebook::Gradebook,
        keying::{KeyScores, KeyingsPage, ReleaseKeying, SettleScores},
        needs::Need,
        report_card::{ReportCard, ReportCardOf},
        results::EnterScores,
        sittings::{HoldSitting, ListSittings, SittingLine, SittingPage},
        standing::Standing,
        terms::{EditReportCard, TermSheet},
    },
    hours::{
        course::Course,
        page::{HoursOf, HoursPage},
    },
    ids::{
        AgreementId, AgreementPageId, BatchId, BranchId, CandidateId, ClassId, ContactId, CostLineId, CourseId,
        EventId, ExtensionId, FollowUpId, GuestId, HolidayId, InterviewId, JobOrderId, LeaveId, LendingId, LessonId,
        NeedId, OriginalId, PaperId, PaperKindId, PaperPageId, PartnerId, PlacementId, PrintOrderId, ProgrammeId,
        QualificationId, RequirementSetId, SittingId, SlotId, StaffId, SubjectId, TaskId, TeacherId, TemplateId,
        TermId,
    },
    katakana::Proposal,
    lessons::{
        Lesson, LessonLine, ListLessons, Subject,
        cards::{Card, CheckIn, CheckedIn},
        changes::{CancelLesson, ChangeTeacher, MakeUpLesson, MoveLesson},
        closing::ReopenMonth,
        day::{ClassDay, DayOf, MarkDay},
        holidays::Holiday,
        leave::{Leave, LeaveLine, ListLeaves},
        month::{Month, MonthOf},
        paper::{KeyPaperRegister, PaperRegister, PaperRegisterOf},
        plan::{MadeLessons, MakeLessons, PlanPage, PlanSlot},
        register::{MarkAttendance, Register},
    },
    money::{
        cost_lines::{KeepCost, MoneyPromise},
        page::{CostsPage, Proof},
    },
    orders::{
        choosing::Choose,
        fitting::FittingPerson,
        interview::{AtInterview, Interview, InterviewComing, KeepAnswers, PutForward},
        order::{JobOrder, OrderLine},
        page::OrderPage,
    },
    papers::{
        catalogue::PaperKind,
        custody::{CustodyPage, Original, ReturnOriginal},
        identity::AcceptDifference,
        matrix::PaperMatrix,
        paper::{Paper, PapersPage},
    },
    partners::{AttendanceRules, Partner, PartnersPage, Programme, ProgrammeWork},
    pipeline::{
        funnel::{Funnel, WaitingTooLong},
        gates::{self, Gate},
        moving::MoveLook,
    },
    placements::{
        follow_up::FollowUp,
        page::{FollowUpDue, ListPlacements, PersonPlacements, PlacementLine, SendOffPage},
        placement::{GiveFlight, PlacePeople, Terms},
        schedule::FollowUpPlan,
        totals::PlacementTotals,
        way::{ComeHome, Extension, OnTheWay},
    },
    prints::{handovers::HandoverLine, orders::PrintOrder},
    questions::{
        deciding::{DecideAgain, DecideQuestion, DecidedLine},
        page::{QuestionsPage, RowKey},
    },
    readiness::{
        demands::RequirementSet,
        page::{ReadinessPage, SetPreview},
        waivers::{OneDemand, WaiveDemand},
    },
    refusal::{Refusal, Result},
    reports::{
        Report, ReportOf,
        monthly::{HandedIn, MonthlyPage, MonthlySheetOf},
    },
    staff::StaffLine,
    teachers::{Qualification, Teacher, TeacherLine},
    templates::Template,
    today::{BlanksLine, TodayPage},
    visits::lending::{LendingLine, LostList, Revoke},
    vocabulary::Role,
    warnings::WarningsPage,
};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

/// Somebody new, with a place in a batch if there is one already.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RegisterCandidate {
    /// What is known.
    pub groups: ProfileGroups,
    /// The batch to enrol in.
    pub batch: Option<BatchId>,
    /// The class to sit in.
    pub class: Option<ClassId>,
}

/// A reading to approve.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ApproveKatakana {
    /// Whose.
    pub candidate: CandidateId,
    /// The reading.
    pub katakana: String,
}

/// A candidate of a batch.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct LeaveBatch {
    /// Which batch.
    pub batch: BatchId,
    /// Who.
    pub candidate: CandidateId,
}

/// A new role for somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ChangeRole {
    /// Whose.
    pub staff: StaffId,
    /// Which.
    pub role: Role,
}

/// Hands the list to a macro: `name(question) -> answer,` for every entry.
#[macro_export]
macro_rules! with_desk {
    ($then:path) => {
        $then! {
            today(()) -> TodayPage,
            centre(()) -> Centre,
            edit_centre(Centre) -> Centre,
            centre_on_papers(()) -> CentreOnPapers,
            edit_centre_on_papers(CentreOnPapers) -> CentreOnPapers,
            certificates_of_batch(BatchId) -> CertificatesPage,
            completions_of(CandidateId) -> Vec<CompletionLine>,
            give_certificates(GiveCertificates) -> CertificatesPage,
            withdraw_certificate(WithdrawCertificate) -> Vec<CompletionLine>,
            check_certificate(CheckCertificate) -> CheckedCertificate,
            centre_on_sheets(()) -> CentreOnSheets,
            edit_centre_on_sheets(CentreOnSheets) -> CentreOnSheets,
            report(ReportOf) -> Report,
            monthly_page(MonthlySheetOf) -> MonthlyPage,
            hand_in(HandedIn) -> MonthlyPage,
            list_staff(()) -> Vec<StaffLine>,
            change_role(ChangeRole) -> Vec<StaffLine>,
            retire_staff(StaffId) -> Vec<StaffLine>,
            list_people(ListPeople) -> PeoplePage,
            likely_same(LikelySame) -> Vec<PossibleSame>,
            nik_sense(String) -> NikSense,
            register_candidate(RegisterCandidate) -> Profile,
            profile_of(CandidateId) -> Profile,
            history_of(CandidateId) -> Vec<Change>,
            edit_candidate(EditCandidate) -> Profile,
            edit_background(EditBackground) -> Profile,
            remove_background(RemoveBackground) -> Profile,
            katakana_proposals(String) -> Vec<Proposal>,
            katakana_waiting(KatakanaOf) -> KatakanaPage,
            approve_katakana(ApproveKatakana) -> Profile,
            give_consent(GiveConsent) -> Profile,
            withdraw_candidate(CandidateId) -> Profile,
            restore_candidate(CandidateId) -> Profile,
            questions(()) -> QuestionsPage,
            decide_question(DecideQuestion) -> QuestionsPage,
            decided_questions(u32) -> Vec<DecidedLine>,
            decide_again(DecideAgain) -> Vec<DecidedLine>,
            bring_back(RowKey) -> QuestionsPage,
            leave_withdrawn(RowKey) -> QuestionsPage,
            side_by_side(TwoPeople) -> SideBySide,
            link_people(LinkPeople) -> Profile,
            unlink_person(CandidateId) -> Profile,
            tell_apart(TellApart) -> QuestionsPage,
            draft_of(String) -> Option<Draft>,
            keep_draft(KeepDraft) -> (),
            look_at_apply(SharedGroup) -> ApplyLook,
            apply_to_batch(ApplyToBatch) -> ApplyLook,
            print_orders(()) -> Vec<Keyed<PrintOrderId, PrintOrder>>,
            keep_print_order(PrintOrder) -> Vec<Keyed<PrintOrderId, PrintOrder>>,
            handovers_of(CandidateId) -> Vec<HandoverLine>,
            handovers_to(PartnerId) -> Vec<HandoverLine>,
            partners(()) -> PartnersPage,
            edit_partner(Keyed<PartnerId, Partner>) -> PartnersPage,
            edit_programme(Keyed<ProgrammeId, Programme>) -> PartnersPage,
            edit_programme_work(Keyed<ProgrammeId, ProgrammeWork>) -> PartnersPage,
            edit_attendance_rules(Keyed<ProgrammeId, AttendanceRules>) -> PartnersPage,
            list_batches(()) -> Vec<BatchLine>,
            batch_page(BatchId) -> BatchPage,
            edit_batch(Keyed<BatchId, Batch>) -> BatchPage,
            blanks_of(BatchId) -> Vec<BlanksLine>,
            list_classes(()) -> Vec<ClassLine>,
            edit_class(Keyed<ClassId, Class>) -> BatchPage,
            enrol(Enrol) -> BatchPage,
            leave_batch(LeaveBatch) -> BatchPage,
            seat(Seat) -> BatchPage,
            move_stage(MoveStage) -> BatchPage,
            override_gate(MoveStage) -> BatchPage,
            look_at_move(MoveStage) -> MoveLook,
            funnel_of(BatchId) -> Funnel,
            list_funnels(()) -> Vec<Funnel>,
            waiting_too_long(()) -> Vec<WaitingTooLong>,
            list_subjects(()) -> Vec<Keyed<SubjectId, Subject>>,
            edit_subject(Keyed<SubjectId, Subject>) -> Vec<Keyed<SubjectId, Subject>>,
            list_teachers(()) -> Vec<TeacherLine>,
            edit_teacher(Keyed<TeacherId, Teacher>) -> Vec<TeacherLine>,
            withdraw_teacher(TeacherId) -> Vec<TeacherLine>,
            edit_qualification(Keyed<QualificationId, Qualification>) -> Vec<TeacherLine>,
            withdraw_qualification(QualificationId) -> Vec<TeacherLine>,
            plan_of(ClassId) -> PlanPage,
            edit_slot(Keyed<SlotId, PlanSlot>) -> PlanPage,
            withdraw_slot(SlotId) -> PlanPage,
            preview_lessons(MakeLessons) -> MadeLessons,
            make_lessons(MakeLessons) -> MadeLessons,
            list_holidays(i32) -> Vec<Keyed<HolidayId, Holiday>>,
            edit_holiday(Keyed<HolidayId, Holiday>) -> Vec<Keyed<HolidayId, Holiday>>,
            withdraw_holiday(HolidayId) -> Vec<Keyed<HolidayId, Holiday>>,
            list_lessons(ListLessons) -> Vec<LessonLine>,
            edit_lesson(Keyed<LessonId, Lesson>) -> Register,
            withdraw_lesson(LessonId) -> (),
            move_lesson(MoveLesson) -> Register,
            cancel_lesson(CancelLesson) -> Register,
            restore_lesson(LessonId) -> Register,
            make_up_lesson(MakeUpLesson) -> Register,
            change_teacher(ChangeTeacher) -> Register,
            register_of(LessonId) -> Register,
            mark_attendance(MarkAttendance) -> Register,
            day_of(DayOf) -> ClassDay,
            mark_day(MarkDay) -> ClassDay,
            paper_register_of(PaperRegisterOf) -> PaperRegister,
            paper_registers_numbered(String) -> Vec<PaperRegister>,
            key_paper_register(KeyPaperRegister) -> PaperRegister,
            card_of(CandidateId) -> Card,
            new_card(CandidateId) -> Card,
            check_in(CheckIn) -> CheckedIn,
            list_leaves(ListLeaves) -> Vec<LeaveLine>,
            give_leave(Keyed<LeaveId, Leave>) -> Vec<LeaveLine>,
            withdraw_leave(LeaveId) -> Vec<LeaveLine>,
            month_of(MonthOf) -> Month,
            close_month(MonthOf) -> Month,
            reopen_month(ReopenMonth) -> Month,
            list_courses(()) -> Vec<Keyed<CourseId, Course>>,
            edit_course(Keyed<CourseId, Course>) -> Vec<Keyed<CourseId, Course>>,
            hours_of(HoursOf) -> HoursPage,
            warnings_of(BatchId) -> WarningsPage,
            list_exams(()) -> Vec<ExamDefinition>,
            edit_exam(ExamDefinition) -> Vec<ExamDefinition>,
            list_sittings(ListSittings) -> Vec<SittingLine>,
            hold_sitting(HoldSitting) -> SittingPage,
            withdraw_sitting(SittingId) -> (),
            sitting_of(SittingId) -> SittingPage,
            enter_scores(EnterScores) -> SittingPage,
            keyings_of(SittingId) -> KeyingsPage,
            key_scores(KeyScores) -> KeyingsPage,
            end_keying(SittingId) -> KeyingsPage,
            release_keying(ReleaseKeying) -> KeyingsPage,
            settle_scores(SettleScores) -> SittingPage,
            attempts_of(CandidateId) -> AttemptsPage,
            standing_of(CandidateId) -> Standing,
            list_exam_needs(()) -> Vec<Keyed<NeedId, Need>>,
            edit_exam_need(Keyed<NeedId, Need>) -> Vec<Keyed<NeedId, Need>>,
            list_paper_kinds(()) -> Vec<Keyed<PaperKindId, PaperKind>>,
            edit_paper_kind(Keyed<PaperKindId, PaperKind>) -> Vec<Keyed<PaperKindId, PaperKind>>,
            papers_of(CandidateId) -> PapersPage,
            papers_of_batch(BatchId) -> PaperMatrix,
            keep_paper(Keyed<PaperId, Paper>) -> PapersPage,
            withdraw_paper(PaperId) -> PapersPage,
            withdraw_paper_page(PaperPageId) -> PapersPage,
            receive_original(Keyed<OriginalId, Original>) -> PapersPage,
            return_original(ReturnOriginal) -> PapersPage,
            custody(()) -> CustodyPage,
            accept_difference(AcceptDifference) -> PapersPage,
            readiness_of(BatchId) -> ReadinessPage,
            readiness_for(CandidateId) -> Option<ReadinessPage>,
            usual_gates(()) -> Vec<Gate>,
            list_requirement_sets(()) -> Vec<Keyed<RequirementSetId, RequirementSet>>,
            preview_requirement_set(Keyed<RequirementSetId, RequirementSet>) -> SetPreview,
            edit_requirement_set(Keyed<RequirementSetId, RequirementSet>) -> Vec<Keyed<RequirementSetId, RequirementSet>>,
            waive_demand(WaiveDemand) -> ReadinessPage,
            demand_again(OneDemand) -> ReadinessPage,
            list_agreements(()) -> Vec<AgreementLine>,
            agreement_sheet(AgreementId) -> AgreementSheet,
            draft_renewal(AgreementId) -> EditAgreement,
            edit_agreement(EditAgreement) -> AgreementSheet,
            withdraw_agreement(AgreementId) -> Vec<AgreementLine>,
            withdraw_agreement_page(AgreementPageId) -> AgreementSheet,
            partner_page(PartnerId) -> PartnerPage,
            find_partners(String) -> Vec<FoundPartner>,
            edit_branch(Keyed<BranchId, Branch>) -> PartnerPage,
            withdraw_branch(BranchId) -> PartnerPage,
            edit_contact(Keyed<ContactId, PartnerContact>) -> PartnerPage,
            withdraw_contact(ContactId) -> PartnerPage,
            list_events(()) -> Vec<EventLine>,
            event_sheet(EventId) -> EventSheet,
            edit_event(Keyed<EventId, Event>) -> EventSheet,
            withdraw_event(EventId) -> Vec<EventLine>,
            add_guests(AddGuests) -> AddedGuests,
            edit_guest(Keyed<GuestId, Guest>) -> EventSheet,
            withdraw_guest(GuestId) -> EventSheet,
            mark_guests(MarkGuests) -> EventSheet,
            edit_event_task(Keyed<TaskId, EventTask>) -> EventSheet,
            withdraw_event_task(TaskId) -> EventSheet,
            list_lendings(()) -> Vec<LendingLine>,
            lost_list(LendingId) -> LostList,
            revoke_laptop(Revoke) -> LendingLine,
            return_laptop(LendingId) -> LendingLine,
            list_templates(()) -> Vec<Keyed<TemplateId, Template>>,
            withdraw_template(TemplateId) -> Vec<Keyed<TemplateId, Template>>,
            list_branches(()) -> Vec<Keyed<BranchId, Branch>>,
            list_placements(ListPlacements) -> Vec<PlacementLine>,
            placement_totals(Option<ProgrammeId>) -> PlacementTotals,
            placements_of(CandidateId) -> PersonPlacements,
            send_off_of(BatchId) -> SendOffPage,
            place_people(PlacePeople) -> SendOffPage,
            edit_placement(Keyed<PlacementId, Terms>) -> PersonPlacements,
            withdraw_placement(PlacementId) -> PersonPlacements,
            give_flight(GiveFlight) -> (),
            depart(OnTheWay) -> (),
            arrive(OnTheWay) -> (),
            extend_contract(Keyed<ExtensionId, Extension>) -> PersonPlacements,
            withdraw_extension(ExtensionId) -> PersonPlacements,
            come_home(ComeHome) -> PersonPlacements,
            keep_follow_up(Keyed<FollowUpId, FollowUp>) -> PersonPlacements,
            withdraw_follow_up(FollowUpId) -> PersonPlacements,
            follow_ups_due(()) -> Vec<FollowUpDue>,
            list_follow_up_plans(()) -> Vec<Keyed<ProgrammeId, FollowUpPlan>>,
            edit_follow_up_plan(Keyed<ProgrammeId, FollowUpPlan>) -> Vec<Keyed<ProgrammeId, FollowUpPlan>>,
            costs(()) -> Vec<Proof>,
            costs_of(ProgrammeId) -> CostsPage,
            keep_cost(KeepCost) -> CostsPage,
            withdraw_cost(CostLineId) -> CostsPage,
            edit_promise(Keyed<ProgrammeId, MoneyPromise>) -> CostsPage,
            list_terms(BatchId) -> Vec<TermSheet>,
            edit_term(TermSheet) -> Gradebook,
            withdraw_term(TermId) -> Vec<TermSheet>,
            gradebook_of(TermId) -> Gradebook,
            edit_report_card(EditReportCard) -> ReportCard,
            report_card_of(ReportCardOf) -> ReportCard,
            list_orders(()) -> Vec<OrderLine>,
            orders_to_answer(()) -> Vec<OrderLine>,
            interviews_coming(()) -> Vec<InterviewComing>,
            order_page(JobOrderId) -> OrderPage,
            edit_order(Keyed<JobOrderId, JobOrder>) -> OrderPage,
            close_order(JobOrderId) -> OrderPage,
            reopen_order(JobOrderId) -> OrderPage,
            fitting(JobOrderId) -> Vec<FittingPerson>,
            edit_interview(Keyed<InterviewId, Interview>) -> OrderPage,
            put_forward(PutForward) -> OrderPage,
            take_back(AtInterview) -> OrderPage,
            keep_answers(KeepAnswers) -> OrderPage,
            choose(Choose) -> OrderPage,
            choose_over_gate(Choose) -> OrderPage,
            undo_state(()) -> UndoState,
            undo(()) -> Turned,
            redo(()) -> Turned,
            undo_deed(String) -> Vec<KeptRow>,
            recent_deeds(u32) -> Vec<DeedLine>,
        }
    };
}

macro_rules! answering {
    ($($name:ident($ask:ty) -> $answer:ty,)*) => {
        /// Every name that can be asked.
        pub const NAMES: &[&str] = &[$(stringify!($name)),*];

        /// Answers one question in JSON; the names are those of [`NAMES`].
        ///
        /// # Errors
        /// [`Refusal::NotUnderstood`] for a name or a question that is none, and whatever the answer refuses.
        pub fn answer(office: &mut Office, stamp: Stamp, name: &str, ask: Value) -> Result<Value> {
            answer_of(office, stamp, name, ask).map_err(|trouble| office.folder().look_closer(trouble))
        }

        fn answer_of(office: &mut Office, stamp: Stamp, name: &str, ask: Value) -> Result<Value> {
            match name {
                $(stringify!($name) => {
                    let ask: $ask = understood(ask)?;
                    Ok(serde_json::to_value($name(office, stamp, ask)?)?)
                })*
                _ => Err(Refusal::NotUnderstood { detail: name.to_owned() }.into()),
            }
        }

        /// Tells a visitor the name, the question's type and the answer's type of every entry.
        pub fn visit(visitor: &mut impl Visitor) {
            $(visitor.entry::<$ask, $answer>(stringify!($name));)*
        }
    };
}
with_desk!(answering);

/// Somebody who wants to know the list with its types, such as the writer of the TypeScript client.
pub trait Visitor {
    /// One entry.
    fn entry<Ask: TS + 'static + ?Sized, Answer: TS + 'static + ?Sized>(&mut self, name: &str);
}

/// Reads a question; what cannot be read is a mistake of the face.
///
/// # Errors
/// [`Refusal::NotUnderstood`].
pub fn understood<T: serde::de::DeserializeOwned>(ask: Value) -> Result<T> {
    serde_json::from_value(ask).map_err(|error| {
        Refusal::NotUnderstood {
            detail: error.to_string(),
        }
        .into()
    })
}

type O<'o> = &'o mut Office;

fn today(office: O, stamp: Stamp, (): ()) -> Result<TodayPage> {
    office.read(stamp, |office| office.today_page())
}
fn centre(office: O, stamp: Stamp, (): ()) -> Result<Centre> {
    office.read(stamp, |office| office.centre())
}
fn edit_centre(office: O, stamp: Stamp, ask: Centre) -> Result<Centre> {
    office.write(stamp, Deed::EditCentre, |office| {
        office.edit_centre(ask)?;
        office.centre()
    })
}
fn centre_on_papers(office: O, stamp: Stamp, (): ()) -> Result<CentreOnPapers> {
    office.read(stamp, |office| office.centre_on_papers())
}
fn edit_centre_on_papers(office: O, stamp: Stamp, ask: CentreOnPapers) -> Result<CentreOnPapers> {
    office.write(stamp, Deed::EditCentre, |office| {
        office.edit_centre_on_papers(ask)?;
        office.centre_on_papers()
    })
}
fn certificates_of_batch(office: O, stamp: Stamp, ask: BatchId) -> Result<CertificatesPage> {
    office.read(stamp, |office| office.certificates_of_batch(ask))
}
fn completions_of(office: O, stamp: Stamp, ask: CandidateId) -> Result<Vec<CompletionLine>> {
    office.read(stamp, |office| office.completions_of(ask))
}
fn give_certificates(office: O, stamp: Stamp, ask: GiveCertificates) -> Result<CertificatesPage> {
    office.write(stamp, Deed::GiveCertificates, |office| {
        let batch = ask.batch;
        office.give_certificates(ask)?;
        office.certificates_of_batch(batch)
    })
}
fn withdraw_certificate(office: O, stamp: Stamp, ask: WithdrawCertificate) -> Result<Vec<CompletionLine>> {
    office.write(stamp, Deed::WithdrawCertificate, |office| {
        let candidate = office.withdraw_certificate(ask)?;
        office.completions_of(candidate)
    })
}
fn check_certificate(office: O, stamp: Stamp, ask: CheckCertificate) -> Result<CheckedCertificate> {
    office.read(stamp, |office| office.check_certificate(&ask))
}
fn centre_on_sheets(office: O, stamp: Stamp, (): ()) -> Result<CentreOnSheets> {
    office.read(stamp, |office| office.centre_on_sheets())
}
fn edit_centre_on_sheets(office: O, stamp: Stamp, ask: CentreOnSheets) -> Result<CentreOnSheets> {
    office.write(stamp, Deed::EditCentre, |office| {
        office.edit_centre_on_sheets(ask)?;
        office.centre_on_sheets()
    })
}
fn report(office: O, stamp: Stamp, ask: ReportOf) -> Result<Report> {
    office.read(stamp, |office| office.report(ask))
}
fn monthly_page(office: O, stamp: Stamp, ask: MonthlySheetOf) -> Result<MonthlyPage> {
    office.read(stamp, |office| office.monthly_page(&ask))
}
fn hand_in(office: O, stamp: Stamp, ask: HandedIn) -> Result<MonthlyPage> {
    office.write(stamp, Deed::HandIn, |office| {
        let of = office.hand_in(ask)?;
        office.monthly_page(&of)
    })
}
fn list_staff(office: O, stamp: Stamp, (): ()) -> Result<Vec<StaffLine>> {
    office.read(stamp, |office| office.list_staff())
}
fn change_role(office: O, stamp: Stamp, ask: ChangeRole) -> Result<Vec<StaffLine>> {
    office.change_role(stamp, ask.staff, ask.role)
}
fn retire_staff(office: O, stamp: Stamp, ask: StaffId) -> Result<Vec<StaffLine>> {
    office.retire_staff(stamp, ask)
}
fn list_people(office: O, stamp: Stamp, ask: ListPeople) -> Result<PeoplePage> {
    office.read(stamp, |office| Ok(office.list_people(&ask)))
}
fn likely_same(office: O, stamp: Stamp, ask: LikelySame) -> Result<Vec<PossibleSame>> {
    office.read(stamp, |office| Ok(office.likely_same(&ask)))
}
fn nik_sense(_: O, stamp: Stamp, ask: String) -> Result<NikSense> {
    Ok(sense(&ask, stamp.today))
}
fn register_candidate(office: O, stamp: Stamp, ask: RegisterCandidate) -> Result<Profile> {
    let id = office.write(stamp, Deed::RegisterCandidate, |office| {
        let id = office.register_candidate(ask.groups)?;
        if let Some(batch) = ask.batch {
            office.enrol(&Enrol {
                batch,
                class: ask.class,
                candidates: vec![id],
                participant: None,
            })?;
        }
        Ok(id)
    })?;
    profile_of(office, stamp, id)
}
fn profile_of(office: O, stamp: Stamp, ask: CandidateId) -> Result<Profile> {
    office.read(stamp, |office| office.profile_of(ask))
}
fn history_of(office: O, stamp: Stamp, ask: CandidateId) -> Result<Vec<Change>> {
    office.read(stamp, |office| office.history_of(ask))
}
fn edit_candidate(office: O, stamp: Stamp, ask: EditCandidate) -> Result<Profile> {
    let id = ask.candidate;
    office.write(stamp, Deed::EditCandidate, |office| office.edit_candidate(ask))?;
    profile_of(office, stamp, id)
}
fn edit_background(office: O, stamp: Stamp, ask: EditBackground) -> Result<Profile> {
    let id = office.write(stamp, Deed::EditBackground, |office| office.edit_background(ask))?;
    profile_of(office, stamp, id)
}
fn remove_background(office: O, stamp: Stamp, ask: RemoveBackground) -> Result<Profile> {
    let id = office.write(stamp, Deed::EditBackground, |office| office.remove_background(ask))?;
    profile_of(office, stamp, id)
}
fn katakana_proposals(office: O, stamp: Stamp, ask: String) -> Result<Vec<Proposal>> {
    office.read(stamp, |office| office.katakana_proposals(&ask))
}
fn katakana_waiting(office: O, stamp: Stamp, ask: KatakanaOf) -> Result<KatakanaPage> {
    office.read(stamp, |office| office.katakana_waiting(ask))
}
fn approve_katakana(office: O, stamp: Stamp, ask: ApproveKatakana) -> Result<Profile> {
    let lines = list_staff(office, stamp, ())?;
    let by = lines
        .into_iter()
        .find(|line| line.id == stamp.by)
        .map(|line| line.member.name)
        .unwrap_or_default();
    office.write(stamp, Deed::ApproveKatakana, |office| {
        office.approve_katakana(ask.candidate, &ask.katakana, &by)
    })?;
    profile_of(office, stamp, ask.candidate)
}
fn give_consent(office: O, stamp: Stamp, ask: GiveConsent) -> Result<Profile> {
    office.write(stamp, Deed::GiveConsent, |office| office.give_consent(ask))?;
    profile_of(office, stamp, ask.candidate)
}
fn withdraw_candidate(office: O, stamp: Stamp, ask: CandidateId) -> Result<Profile> {
    office.write(stamp, Deed::WithdrawCandidate, |office| {
        office.tell_name(ask)?;
        office.withdraw("candidates", &ask)
    })?;
    profile_of(office, stamp, ask)
}
fn restore_candidate(office: O, stamp: Stamp, ask: CandidateId) -> Result<Profile> {
    office.write(stamp, Deed::RestoreCandidate, |office| {
        office.tell_name(ask)?;
        office.restore("candidates", &ask)
    })?;
    profile_of(office, stamp, ask)
}
fn draft_of(office: O, stamp: Stamp, ask: String) -> Result<Option<Draft>> {
    office.draft_of(stamp, &ask)
}
fn keep_draft(office: O, stamp: Stamp, ask: KeepDraft) -> Result<()> {
    office.keep_draft(stamp, &ask)
}
fn partners(office: O, stamp: Stamp, (): ()) -> Result<PartnersPage> {
    office.read(stamp, |office| office.partners())
}
fn edit_partner(office: O, stamp: Stamp, ask: Keyed<PartnerId, Partner>) -> Result<PartnersPage> {
    office.write(stamp, Deed::EditPartner, |office| {
        office.edit_partner(ask)?;
        office.partners()
    })
}
fn edit_programme(office: O, stamp: Stamp, ask: Keyed<ProgrammeId, Programme>) -> Result<PartnersPage> {
    office.write(stamp, Deed::EditProgramme, |office| {
        office.edit_programme(ask)?;
        office.partners()
    })
}
fn edit_programme_work(office: O, stamp: Stamp, ask: Keyed<ProgrammeId, ProgrammeWork>) -> Result<PartnersPage> {
    let id = ask.id.ok_or_else(|| Refusal::not_found("programmes"))?;
    office.write(stamp, Deed::EditProgramme, |office| {
        office.edit_programme_work(id, ask.row)?;
        office.partners()
    })
}
fn edit_attendance_rules(office: O, stamp: Stamp, ask: Keyed<ProgrammeId, AttendanceRules>) -> Result<PartnersPage> {
    let id = ask.id.ok_or_else(|| Refusal::not_found("programmes"))?;
    office.write(stamp, Deed::EditProgramme, |office| {
        office.edit_attendance_rules(id, &ask.row)?;
        office.partners()
    })
}
fn list_batches(office: O, stamp: Stamp, (): ()) -> Result<Vec<BatchLine>> {
    office.read(stamp, |office| office.list_batches())
}
fn batch_page(office: O, stamp: Stamp, ask: BatchId) -> Result<BatchPage> {
    office.read(stamp, |office| office.batch_page(ask))
}
fn edit_batch(office: O, stamp: Stamp, ask: Keyed<BatchId, Batch>) -> Result<BatchPage> {
    let id = office.write(stamp, Deed::EditBatch, |office| office.edit_batch(ask))?;
    batch_page(office, stamp, id)
}
fn blanks_of(office: O, stamp: Stamp, ask: BatchId) -> Result<Vec<BlanksLine>> {
    office.read(stamp, |office| office.blanks_of(ask))
}
fn list_classes(office: O, stamp: Stamp, (): ()) -> Result<Vec<ClassLine>> {
    office.read(stamp, |office| office.list_classes())
}
fn edit_class(office: O, stamp: Stamp, ask: Keyed<ClassId, Class>) -> Result<BatchPage> {
    let batch = ask.row.batch;
    office.write(stamp, Deed::EditClass, |office| office.edit_class(ask))?;
    batch_page(office, stamp, batch)
}
fn enrol(office: O, stamp: Stamp, ask: Enrol) -> Result<BatchPage> {
    office.write(stamp, Deed::Enrol, |office| office.enrol(&ask))?;
    batch_page(office, stamp, ask.batch)
}
fn leave_batch(office: O, stamp: Stamp, ask: LeaveBatch) -> Result<BatchPage> {
    office.write(stamp, Deed::Enrol, |office| {
        office.leave_batch(ask.batch, ask.candidate)
    })?;
    batch_page(office, stamp, ask.batch)
}
fn seat(office: O, stamp: Stamp, ask: Seat) -> Result<BatchPage> {
    office.write(stamp, Deed::Seat, |office| office.seat(ask))?;
    batch_page(office, stamp, ask.batch)
}
fn move_stage(office: O, stamp: Stamp, ask: MoveStage) -> Result<BatchPage> {
    let batch = ask.batch;
    office.write(stamp, Deed::MoveStage, |office| office.move_stage(ask))?;
    batch_page(office, stamp, batch)
}
fn override_gate(office: O, stamp: Stamp, ask: MoveStage) -> Result<BatchPage> {
    let batch = ask.batch;
    office.write(stamp, Deed::OverrideGate, |office| office.override_gate(ask))?;
    batch_page(office, stamp, batch)
}
fn look_at_move(office: O, stamp: Stamp, ask: MoveStage) -> Result<MoveLook> {
    office.read(stamp, |office| office.look_at_move(ask))
}
fn funnel_of(office: O, stamp: Stamp, ask: BatchId) -> Result<Funnel> {
    office.read(stamp, |office| office.funnel_of(ask))
}
fn list_funnels(office: O, stamp: Stamp, (): ()) -> Result<Vec<Funnel>> {
    office.read(stamp, |office| office.list_funnels())
}
fn waiting_too_long(office: O, stamp: Stamp, (): ()) -> Result<Vec<WaitingTooLong>> {
    office.read(stamp, |office| office.waiting_too_long())
}
fn list_subjects(office: O, stamp: Stamp, (): ()) -> Result<Vec<Keyed<SubjectId, Subject>>> {
    office.read(stamp, |office| office.list_subjects())
}
fn edit_subject(office: O, stamp: Stamp, ask: Keyed<SubjectId, Subject>) -> Result<Vec<Keyed<SubjectId, Subject>>> {
    office.write(stamp, Deed::EditSubject, |office| {
        office.edit_subject(ask)?;
        office.list_subjects()
    })
}
fn list_teachers(office: O, stamp: Stamp, (): ()) -> Result<Vec<TeacherLine>> {
    office.read(stamp, |office| office.list_teachers())
}
fn edit_teacher(office: O, stamp: Stamp, ask: Keyed<TeacherId, Teacher>) -> Result<Vec<TeacherLine>> {
    office.write(stamp, Deed::EditTeacher, |office| {
        office.edit_teacher(ask)?;
        office.list_teachers()
    })
}
fn withdraw_teacher(office: O, stamp: Stamp, ask: TeacherId) -> Result<Vec<TeacherLine>> {
    office.write(stamp, Deed::EditTeacher, |office| {
        office.withdraw_teacher(ask)?;
        office.list_teachers()
    })
}
fn edit_qualification(office: O, stamp: Stamp, ask: Keyed<QualificationId, Qualification>) -> Result<Vec<TeacherLine>> {
    office.write(stamp, Deed::EditTeacher, |office| {
        office.edit_qualification(ask)?;
        office.list_teachers()
    })
}
fn withdraw_qualification(office: O, stamp: Stamp, ask: QualificationId) -> Result<Vec<TeacherLine>> {
    office.write(stamp, Deed::EditTeacher, |office| {
        office.withdraw_qualification(ask)?;
        office.list_teachers()
    })
}
fn plan_of(office: O, stamp: Stamp, ask: ClassId) -> Result<PlanPage> {
    office.read(stamp, |office| office.plan_of(ask))
}
fn edit_slot(office: O, stamp: Stamp, ask: Keyed<SlotId, PlanSlot>) -> Result<PlanPage> {
    let class = ask.row.class;
    office.write(stamp, Deed::EditPlan, |office| {
        office.edit_slot(ask)?;
        office.plan_of(class)
    })
}
fn withdraw_slot(office: O, stamp: Stamp, ask: SlotId) -> Result<PlanPage> {
    office.write(stamp, Deed::EditPlan, |office| {
        let class = office.withdraw_slot(ask)?;
        office.plan_of(class)
    })
}
fn preview_lessons(office: O, stamp: Stamp, ask: MakeLessons) -> Result<MadeLessons> {
    office.read(stamp, |office| office.preview_lessons(&ask))
}
fn make_lessons(office: O, stamp: Stamp, ask: MakeLessons) -> Result<MadeLessons> {
    office.write(stamp, Deed::MakeLessons, |office| office.make_lessons(&ask))
}
fn list_holidays(office: O, stamp: Stamp, ask: i32) -> Result<Vec<Keyed<HolidayId, Holiday>>> {
    office.read(stamp, |office| office.list_holidays(ask))
}
fn edit_holiday(office: O, stamp: Stamp, ask: Keyed<HolidayId, Holiday>) -> Result<Vec<Keyed<HolidayId, Holiday>>> {
    office.write(stamp, Deed::EditHolidays, |office| {
        let year = office.edit_holiday(ask)?;
        office.list_holidays(year)
    })
}
fn withdraw_holiday(office: O, stamp: Stamp, ask: HolidayId) -> Result<Vec<Keyed<HolidayId, Holiday>>> {
    office.write(stamp, Deed::EditHolidays, |office| {
        let year = office.withdraw_holiday(ask)?;
        office.list_holidays(year)
    })
}
fn list_lessons(office: O, stamp: Stamp, ask: ListLessons) -> Result<Vec<LessonLine>> {
    office.read(stamp, |office| office.list_lessons(&ask))
}
fn edit_lesson(office: O, stamp: Stamp, ask: Keyed<LessonId, Lesson>) -> Result<Register> {
    let deed = if ask.id.is_some() {
        Deed::EditLesson
    } else {
        Deed::PlanLesson
    };
    office.write(stamp, deed, |office| {
        let id = office.edit_lesson(ask)?;
        office.register_of(id)
    })
}
fn withdraw_lesson(office: O, stamp: Stamp, ask: LessonId) -> Result<()> {
    office.write(stamp, Deed::WithdrawLesson, |office| office.withdraw_lesson(ask))
}
fn move_lesson(office: O, stamp: Stamp, ask: MoveLesson) -> Result<Register> {
    let id = ask.lesson;
    office.write(stamp, Deed::EditLesson, |office| {
        office.move_lesson(ask)?;
        office.register_of(id)
    })
}
fn cancel_lesson(office: O, stamp: Stamp, ask: CancelLesson) -> Result<Register> {
    let id = ask.lesson;
    office.write(stamp, Deed::CancelLesson, |office| {
        office.cancel_lesson(ask)?;
        office.register_of(id)
    })
}
fn restore_lesson(office: O, stamp: Stamp, ask: LessonId) -> Result<Register> {
    office.write(stamp, Deed::EditLesson, |office| {
        office.restore_lesson(ask)?;
        office.register_of(ask)
    })
}
fn make_up_lesson(office: O, stamp: Stamp, ask: MakeUpLesson) -> Result<Register> {
    office.write(stamp, Deed::MakeUpLesson, |office| {
        let id = office.make_up_lesson(ask)?;
        office.register_of(id)
    })
}
fn change_teacher(office: O, stamp: Stamp, ask: ChangeTeacher) -> Result<Register> {
    office.write(stamp, Deed::EditLesson, |office| {
        office.change_teacher(ask)?;
        office.register_of(ask.lesson)
    })
}
fn register_of(office: O, stamp: Stamp, ask: LessonId) -> Result<Register> {
    office.read(stamp, |office| office.register_of(ask))
}
fn mark_attendance(office: O, stamp: Stamp, ask: MarkAttendance) -> Result<Register> {
    office.write(stamp, Deed::MarkAttendance, |office| {
        office.mark_attendance(&ask)?;
        office.register_of(ask.lesson)
    })
}
fn day_of(office: O, stamp: Stamp, ask: DayOf) -> Result<ClassDay> {
    office.read(stamp, |office| office.day_of(&ask))
}
fn mark_day(office: O, stamp: Stamp, ask: MarkDay) -> Result<ClassDay> {
    let day = DayOf {
        class: ask.class,
        day: ask.day.clone(),
    };
    office.write(stamp, Deed::MarkAttendance, |office| {
        office.mark_day(ask)?;
        office.day_of(&day)
    })
}
fn paper_register_of(office: O, stamp: Stamp, ask: PaperRegisterOf) -> Result<PaperRegister> {
    office.read(stamp, |office| office.paper_register_of(&ask))
}
fn paper_registers_numbered(office: O, stamp: Stamp, ask: String) -> Result<Vec<PaperRegister>> {
    office.read(stamp, |office| office.paper_registers_numbered(&ask))
}
fn key_paper_register(office: O, stamp: Stamp, ask: KeyPaperRegister) -> Result<PaperRegister> {
    office.write(stamp, Deed::MarkAttendance, |office| {
        let of = ask.of.clone();
        office.key_paper_register(ask)?;
        office.paper_register_of(&of)
    })
}
fn card_of(office: O, stamp: Stamp, ask: CandidateId) -> Result<Card> {
    office.read(stamp, |office| office.card_of(ask))
}
fn new_card(office: O, stamp: Stamp, ask: CandidateId) -> Result<Card> {
    office.write(stamp, Deed::NewCard, |office| office.new_card(ask))
}
fn check_in(office: O, stamp: Stamp, ask: CheckIn) -> Result<CheckedIn> {
    office.write(stamp, Deed::CheckIn, |office| office.check_in(&ask))
}
fn list_leaves(office: O, stamp: Stamp, ask: ListLeaves) -> Result<Vec<LeaveLine>> {
    office.read(stamp, |office| office.list_leaves(&ask))
}
fn give_leave(office: O, stamp: Stamp, ask: Keyed<LeaveId, Leave>) -> Result<Vec<LeaveLine>> {
    office.write(stamp, Deed::GiveLeave, |office| {
        let whose = office.give_leave(ask)?;
        office.list_leaves(&ListLeaves::of(whose))
    })
}
fn withdraw_leave(office: O, stamp: Stamp, ask: LeaveId) -> Result<Vec<LeaveLine>> {
    office.write(stamp, Deed::GiveLeave, |office| {
        let whose = office.withdraw_leave(ask)?;
        office.list_leaves(&ListLeaves::of(whose))
    })
}
fn month_of(office: O, stamp: Stamp, ask: MonthOf) -> Result<Month> {
    office.read(stamp, |office| office.month_of(&ask))
}
fn close_month(office: O, stamp: Stamp, ask: MonthOf) -> Result<Month> {
    office.write(stamp, Deed::CloseMonth, |office| office.close_month(&ask))?;
    month_of(office, stamp, ask)
}
fn reopen_month(office: O, stamp: Stamp, ask: ReopenMonth) -> Result<Month> {
    let month = MonthOf {
        class: ask.class,
        month: ask.month.clone(),
    };
    office.write(stamp, Deed::ReopenMonth, |office| office.reopen_month(ask))?;
    month_of(office, stamp, month)
}
fn list_courses(office: O, stamp: Stamp, (): ()) -> Result<Vec<Keyed<CourseId, Course>>> {
    office.read(stamp, |office| office.list_courses())
}
fn edit_course(office: O, stamp: Stamp, ask: Keyed<CourseId, Course>) -> Result<Vec<Keyed<CourseId, Course>>> {
    office.write(stamp, Deed::EditCourse, |office| {
        office.edit_course(ask)?;
        office.list_courses()
    })
}
fn warnings_of(office: O, stamp: Stamp, ask: BatchId) -> Result<WarningsPage> {
    office.read(stamp, |office| office.warnings_of(ask))
}
fn hours_of(office: O, stamp: Stamp, ask: HoursOf) -> Result<HoursPage> {
    office.read(stamp, |office| office.hours_of(&ask))
}
fn list_exams(office: O, stamp: Stamp, (): ()) -> Result<Vec<ExamDefinition>> {
    office.read(stamp, |office| office.list_exams())
}
fn edit_exam(office: O, stamp: Stamp, ask: ExamDefinition) -> Result<Vec<ExamDefinition>> {
    office.write(stamp, Deed::EditExam, |office| {
        office.edit_exam(ask)?;
        office.list_exams()
    })
}
fn list_sittings(office: O, stamp: Stamp, ask: ListSittings) -> Result<Vec<SittingLine>> {
    office.read(stamp, |office| office.list_sittings(&ask))
}
fn hold_sitting(office: O, stamp: Stamp, ask: HoldSitting) -> Result<SittingPage> {
    office.write(stamp, Deed::HoldSitting, |office| {
        let id = office.hold_sitting(ask)?;
        office.sitting_of(id)
    })
}
fn withdraw_sitting(office: O, stamp: Stamp, ask: SittingId) -> Result<()> {
    office.write(stamp, Deed::WithdrawSitting, |office| office.withdraw_sitting(ask))
}
fn sitting_of(office: O, stamp: Stamp, ask: SittingId) -> Result<SittingPage> {
    office.read(stamp, |office| office.sitting_of(ask))
}
fn enter_scores(office: O, stamp: Stamp, ask: EnterScores) -> Result<SittingPage> {
    office.write(stamp, Deed::EnterScores, |office| {
        office.enter_scores(&ask)?;
        office.sitting_of(ask.sitting)
    })
}
fn keyings_of(office: O, stamp: Stamp, ask: SittingId) -> Result<KeyingsPage> {
    office.read(stamp, |office| office.keyings_of(ask))
}
fn key_scores(office: O, stamp: Stamp, ask: KeyScores) -> Result<KeyingsPage> {
    office.write(stamp, Deed::KeyScores, |office| {
        office.key_scores(&ask)?;
        office.keyings_of(ask.sitting)
    })
}
fn end_keying(office: O, stamp: Stamp, ask: SittingId) -> Result<KeyingsPage> {
    office.write(stamp, Deed::EndKeying, |office| {
        office.end_keying(ask)?;
        office.keyings_of(ask)
    })
}
fn release_keying(office: O, stamp: Stamp, ask: ReleaseKeying) -> Result<KeyingsPage> {
    office.write(stamp, Deed::KeyScores, |office| {
        office.release_keying(ask)?;
        office.keyings_of(ask.sitting)
    })
}
fn settle_scores(office: O, stamp: Stamp, ask: SettleScores) -> Result<SittingPage> {
    office.write(stamp, Deed::SettleScores, |office| {
        office.settle_scores(&ask)?;
        office.sitting_of(ask.sitting)
    })
}
fn attempts_of(office: O, stamp: Stamp, ask: CandidateId) -> Result<AttemptsPage> {
    office.read(stamp, |office| office.attempts_of(ask))
}
fn standing_of(office: O, stamp: Stamp, ask: CandidateId) -> Result<Standing> {
    office.read(stamp, |office| office.standing_of(ask))
}
fn list_exam_needs(office: O, stamp: Stamp, (): ()) -> Result<Vec<Keyed<NeedId, Need>>> {
    office.read(stamp, |office| office.list_exam_needs())
}
fn edit_exam_need(office: O, stamp: Stamp, ask: Keyed<NeedId, Need>) -> Result<Vec<Keyed<NeedId, Need>>> {
    office.write(stamp, Deed::EditExamNeed, |office| {
        office.edit_exam_need(ask)?;
        office.list_exam_needs()
    })
}
fn list_templates(office: O, stamp: Stamp, (): ()) -> Result<Vec<Keyed<TemplateId, Template>>> {
    office.read(stamp, |office| office.list_templates())
}
fn withdraw_template(office: O, stamp: Stamp, ask: TemplateId) -> Result<Vec<Keyed<TemplateId, Template>>> {
    office.write(stamp, Deed::EditTemplate, |office| {
        office.withdraw_template(ask)?;
        office.list_templates()
    })
}
fn list_paper_kinds(office: O, stamp: Stamp, (): ()) -> Result<Vec<Keyed<PaperKindId, PaperKind>>> {
    office.read(stamp, |office| office.list_paper_kinds())
}
fn edit_paper_kind(
    office: O,
    stamp: Stamp,
    ask: Keyed<PaperKindId, PaperKind>,
) -> Result<Vec<Keyed<PaperKindId, PaperKind>>> {
    office.write(stamp, Deed::EditPaperKind, |office| {
        office.edit_paper_kind(ask)?;
        office.list_paper_kinds()
    })
}
fn papers_of(office: O, stamp: Stamp, ask: CandidateId) -> Result<PapersPage> {
    office.read(stamp, |office| office.papers_of(ask))
}
fn papers_of_batch(office: O, stamp: Stamp, ask: BatchId) -> Result<PaperMatrix> {
    office.read(stamp, |office| office.papers_of_batch(ask))
}
fn keep_paper(office: O, stamp: Stamp, ask: Keyed<PaperId, Paper>) -> Result<PapersPage> {
    office.write(stamp, Deed::KeepPaper, |office| {
        let id = office.keep_paper(ask)?;
        office.papers_with(id)
    })
}
fn withdraw_paper(office: O, stamp: Stamp, ask: PaperId) -> Result<PapersPage> {
    office.write(stamp, Deed::WithdrawPaper, |office| {
        let whose = office.withdraw_paper(ask)?;
        office.papers_of(whose)
    })
}
fn withdraw_paper_page(office: O, stamp: Stamp, ask: PaperPageId) -> Result<PapersPage> {
    office.write(stamp, Deed::KeepPaperScan, |office| {
        let whose = office.withdraw_paper_page(ask)?;
        office.papers_of(whose)
    })
}
fn receive_original(office: O, stamp: Stamp, ask: Keyed<OriginalId, Original>) -> Result<PapersPage> {
    office.write(stamp, Deed::ReceiveOriginal, |office| {
        let whose = office.receive_original(ask)?;
        office.papers_of(whose)
    })
}
fn return_original(office: O, stamp: Stamp, ask: ReturnOriginal) -> Result<PapersPage> {
    office.write(stamp, Deed::ReturnOriginal, |office| {
        let whose = office.return_original(ask)?;
        office.papers_of(whose)
    })
}
fn custody(office: O, stamp: Stamp, (): ()) -> Result<CustodyPage> {
    office.read(stamp, |office| office.custody())
}
fn accept_difference(office: O, stamp: Stamp, ask: AcceptDifference) -> Result<PapersPage> {
    let whose = ask.candidate;
    office.write(stamp, Deed::AcceptDifference, |office| {
        office.accept_difference(ask)?;
        office.papers_of(whose)
    })
}
fn readiness_of(office: O, stamp: Stamp, ask: BatchId) -> Result<ReadinessPage> {
    office.read(stamp, |office| office.readiness_of(ask))
}
fn readiness_for(office: O, stamp: Stamp, ask: CandidateId) -> Result<Option<ReadinessPage>> {
    office.read(stamp, |office| office.readiness_for(ask))
}
fn usual_gates(office: O, stamp: Stamp, (): ()) -> Result<Vec<Gate>> {
    office.read(stamp, |_| Ok(gates::usual()))
}
fn list_requirement_sets(office: O, stamp: Stamp, (): ()) -> Result<Vec<Keyed<RequirementSetId, RequirementSet>>> {
    office.read(stamp, |office| office.list_requirement_sets())
}
fn preview_requirement_set(
    office: O,
    stamp: Stamp,
    ask: Keyed<RequirementSetId, RequirementSet>,
) -> Result<SetPreview> {
    office.read(stamp, |office| office.preview_requirement_set(ask))
}
fn edit_requirement_set(
    office: O,
    stamp: Stamp,
    ask: Keyed<RequirementSetId, RequirementSet>,
) -> Result<Vec<Keyed<RequirementSetId, RequirementSet>>> {
    office.write(stamp, Deed::EditRequirementSet, |office| {
        office.edit_requirement_set(ask)?;
        office.list_requirement_sets()
    })
}
fn waive_demand(office: O, stamp: Stamp, ask: WaiveDemand) -> Result<ReadinessPage> {
    let batch = ask.of.batch;
    office.write(stamp, Deed::WaiveDemand, |office| {
        office.waive_demand(ask)?;
        office.readiness_of(batch)
    })
}
fn demand_again(office: O, stamp: Stamp, ask: OneDemand) -> Result<ReadinessPage> {
    office.write(stamp, Deed::WaiveDemand, |office| {
        office.demand_again(&ask)?;
        office.readiness_of(ask.batch)
    })
}
fn list_agreements(office: O, stamp: Stamp, (): ()) -> Result<Vec<AgreementLine>> {
    office.read(stamp, |office| office.list_agreements())
}
fn agreement_sheet(office: O, stamp: Stamp, ask: AgreementId) -> Result<AgreementSheet> {
    office.read(stamp, |office| office.agreement_sheet(ask))
}
fn draft_renewal(office: O, stamp: Stamp, ask: AgreementId) -> Result<EditAgreement> {
    office.read(stamp, |office| office.draft_renewal(ask))
}
fn edit_agreement(office: O, stamp: Stamp, ask: EditAgreement) -> Result<AgreementSheet> {
    office.write(stamp, Deed::EditAgreement, |office| {
        let id = office.edit_agreement(ask)?;
        office.agreement_sheet(id)
    })
}
fn withdraw_agreement(office: O, stamp: Stamp, ask: AgreementId) -> Result<Vec<AgreementLine>> {
    office.write(stamp, Deed::WithdrawAgreement, |office| {
        office.withdraw_agreement(ask)?;
        office.list_agreements()
    })
}
fn withdraw_agreement_page(office: O, stamp: Stamp, ask: AgreementPageId) -> Result<AgreementSheet> {
    office.write(stamp, Deed::KeepAgreementScan, |office| {
        let id = office.withdraw_agreement_page(ask)?;
        office.agreement_sheet(id)
    })
}
fn questions(office: O, stamp: Stamp, (): ()) -> Result<QuestionsPage> {
    office.read(stamp, |office| office.questions_page())
}
fn decide_question(office: O, stamp: Stamp, ask: DecideQuestion) -> Result<QuestionsPage> {
    office.write(stamp, Deed::Decide, |office| office.decide_question(&ask))?;
    questions(office, stamp, ())
}
/// How many decisions are looked up after one was made anew.
const DECISIONS: u32 = 100;
fn decided_questions(office: O, stamp: Stamp, ask: u32) -> Result<Vec<DecidedLine>> {
    office.read(stamp, |office| office.decided_questions(ask))
}
fn decide_again(office: O, stamp: Stamp, ask: DecideAgain) -> Result<Vec<DecidedLine>> {
    office.write(stamp, Deed::Decide, |office| office.decide_again(&ask))?;
    decided_questions(office, stamp, DECISIONS)
}
fn bring_back(office: O, stamp: Stamp, ask: RowKey) -> Result<QuestionsPage> {
    office.write(stamp, Deed::RestoreCandidate, |office| office.bring_back(&ask))?;
    questions(office, stamp, ())
}
fn leave_withdrawn(office: O, stamp: Stamp, ask: RowKey) -> Result<QuestionsPage> {
    office.write(stamp, Deed::Decide, |office| office.leave_withdrawn(&ask))?;
    questions(office, stamp, ())
}
fn side_by_side(office: O, stamp: Stamp, ask: TwoPeople) -> Result<SideBySide> {
    office.read(stamp, |office| office.side_by_side(ask))
}
fn link_people(office: O, stamp: Stamp, ask: LinkPeople) -> Result<Profile> {
    let main = office.write(stamp, Deed::LinkPeople, |office| office.link_people(&ask))?;
    profile_of(office, stamp, main)
}
fn unlink_person(office: O, stamp: Stamp, ask: CandidateId) -> Result<Profile> {
    office.write(stamp, Deed::UnlinkPeople, |office| office.unlink_person(ask))?;
    profile_of(office, stamp, ask)
}
fn tell_apart(office: O, stamp: Stamp, ask: TellApart) -> Result<QuestionsPage> {
    office.write(stamp, Deed::TellApart, |office| office.tell_apart(&ask))?;
    questions(office, stamp, ())
}
fn look_at_apply(office: O, stamp: Stamp, ask: SharedGroup) -> Result<ApplyLook> {
    office.read(stamp, |office| office.look_at_apply(&ask))
}
fn apply_to_batch(office: O, stamp: Stamp, ask: ApplyToBatch) -> Result<ApplyLook> {
    office.write(stamp, Deed::ApplyToBatch, |office| {
        office.apply_to_batch(&ask)?;
        office.look_at_apply(&ask.of)
    })
}
fn print_orders(office: O, stamp: Stamp, (): ()) -> Result<Vec<Keyed<PrintOrderId, PrintOrder>>> {
    office.read(stamp, |office| office.print_orders())
}
fn keep_print_order(office: O, stamp: Stamp, ask: PrintOrder) -> Result<Vec<Keyed<PrintOrderId, PrintOrder>>> {
    office.write(stamp, Deed::KeepPrintOrder, |office| {
        office.keep_print_order(ask)?;
        office.print_orders()
    })
}
fn handovers_of(office: O, stamp: Stamp, ask: CandidateId) -> Result<Vec<HandoverLine>> {
    office.read(stamp, |office| office.handovers_of(ask))
}
fn handovers_to(office: O, stamp: Stamp, ask: PartnerId) -> Result<Vec<HandoverLine>> {
    office.read(stamp, |office| office.handovers_to(ask))
}
fn partner_page(office: O, stamp: Stamp, ask: PartnerId) -> Result<PartnerPage> {
    office.read(stamp, |office| office.partner_page(ask))
}
fn find_partners(office: O, stamp: Stamp, ask: String) -> Result<Vec<FoundPartner>> {
    office.read(stamp, |office| office.find_partners(&ask))
}
fn edit_branch(office: O, stamp: Stamp, ask: Keyed<BranchId, Branch>) -> Result<PartnerPage> {
    office.write(stamp, Deed::EditBranch, |office| {
        let partner = office.edit_branch(ask)?;
        office.partner_page(partner)
    })
}
fn withdraw_branch(office: O, stamp: Stamp, ask: BranchId) -> Result<PartnerPage> {
    office.write(stamp, Deed::EditBranch, |office| {
        let partner = office.withdraw_branch(ask)?;
        office.partner_page(partner)
    })
}
fn edit_contact(office: O, stamp: Stamp, ask: Keyed<ContactId, PartnerContact>) -> Result<PartnerPage> {
    office.write(stamp, Deed::EditContact, |office| {
        let partner = office.edit_contact(ask)?;
        office.partner_page(partner)
    })
}
fn withdraw_contact(office: O, stamp: Stamp, ask: ContactId) -> Result<PartnerPage> {
    office.write(stamp, Deed::EditContact, |office| {
        let partner = office.withdraw_contact(ask)?;
        office.partner_page(partner)
    })
}
fn list_events(office: O, stamp: Stamp, (): ()) -> Result<Vec<EventLine>> {
    office.read(stamp, |office| office.list_events())
}
fn event_sheet(office: O, stamp: Stamp, ask: EventId) -> Result<EventSheet> {
    office.read(stamp, |office| office.event_sheet(ask))
}
fn edit_event(office: O, stamp: Stamp, ask: Keyed<EventId, Event>) -> Result<EventSheet> {
    office.write(stamp, Deed::EditEvent, |office| {
        let id = office.edit_event(ask)?;
        office.event_sheet(id)
    })
}
fn withdraw_event(office: O, stamp: Stamp, ask: EventId) -> Result<Vec<EventLine>> {
    office.write(stamp, Deed::WithdrawEvent, |office| {
        office.withdraw_event(ask)?;
        office.list_events()
    })
}
fn add_guests(office: O, stamp: Stamp, ask: AddGuests) -> Result<AddedGuests> {
    office.write(stamp, Deed::EditGuests, |office| {
        let (added, known) = office.add_guests(&ask)?;
        let sheet = office.event_sheet(ask.event)?;
        Ok(AddedGuests { sheet, added, known })
    })
}
fn edit_guest(office: O, stamp: Stamp, ask: Keyed<GuestId, Guest>) -> Result<EventSheet> {
    office.write(stamp, Deed::EditGuests, |office| {
        let id = office.edit_guest(ask)?;
        office.event_sheet(id)
    })
}
fn withdraw_guest(office: O, stamp: Stamp, ask: GuestId) -> Result<EventSheet> {
    office.write(stamp, Deed::EditGuests, |office| {
        let id = office.withdraw_guest(ask)?;
        office.event_sheet(id)
    })
}
fn mark_guests(office: O, stamp: Stamp, ask: MarkGuests) -> Result<EventSheet> {
    office.write(stamp, Deed::MarkGuests, |office| {
        office.mark_guests(&ask)?;
        office.event_sheet(ask.event)
    })
}
fn edit_event_task(office: O, stamp: Stamp, ask: Keyed<TaskId, EventTask>) -> Result<EventSheet> {
    office.write(stamp, Deed::EditEventTask, |office| {
        let id = office.edit_event_task(ask)?;
        office.event_sheet(id)
    })
}
fn withdraw_event_task(office: O, stamp: Stamp, ask: TaskId) -> Result<EventSheet> {
    office.write(stamp, Deed::EditEventTask, |office| {
        let id = office.withdraw_event_task(ask)?;
        office.event_sheet(id)
    })
}
fn list_lendings(office: O, stamp: Stamp, (): ()) -> Result<Vec<LendingLine>> {
    office.read(stamp, |office| office.list_lendings())
}
fn lost_list(office: O, stamp: Stamp, ask: LendingId) -> Result<LostList> {
    office.read(stamp, |office| office.lost_list(ask))
}
fn revoke_laptop(office: O, stamp: Stamp, ask: Revoke) -> Result<LendingLine> {
    office.write(stamp, Deed::RevokeLaptop, |office| office.revoke_laptop(&ask))
}
fn return_laptop(office: O, stamp: Stamp, ask: LendingId) -> Result<LendingLine> {
    office.write(stamp, Deed::ReturnLaptop, |office| office.return_laptop(ask))
}
fn list_branches(office: O, stamp: Stamp, (): ()) -> Result<Vec<Keyed<BranchId, Branch>>> {
    office.read(stamp, |office| office.list_branches())
}
fn list_placements(office: O, stamp: Stamp, ask: ListPlacements) -> Result<Vec<PlacementLine>> {
    office.read(stamp, |office| office.list_placements(&ask))
}
fn placement_totals(office: O, stamp: Stamp, ask: Option<ProgrammeId>) -> Result<PlacementTotals> {
    office.read(stamp, |office| office.placement_totals(ask))
}
fn placements_of(office: O, stamp: Stamp, ask: CandidateId) -> Result<PersonPlacements> {
    office.read(stamp, |office| office.placements_of(ask))
}
fn send_off_of(office: O, stamp: Stamp, ask: BatchId) -> Result<SendOffPage> {
    office.read(stamp, |office| office.send_off_of(ask))
}
fn place_people(office: O, stamp: Stamp, ask: PlacePeople) -> Result<SendOffPage> {
    let batch = ask.batch;
    office.write(stamp, Deed::PlacePeople, |office| {
        office.place_people(ask)?;
        office.send_off_of(batch)
    })
}
fn edit_placement(office: O, stamp: Stamp, ask: Keyed<PlacementId, Terms>) -> Result<PersonPlacements> {
    office.write(stamp, Deed::EditPlacement, |office| {
        let whose = office.edit_placement(ask)?;
        office.placements_of(whose)
    })
}
fn withdraw_placement(office: O, stamp: Stamp, ask: PlacementId) -> Result<PersonPlacements> {
    office.write(stamp, Deed::WithdrawPlacement, |office| {
        let whose = office.withdraw_placement(ask)?;
        office.placements_of(whose)
    })
}
fn give_flight(office: O, stamp: Stamp, ask: GiveFlight) -> Result<()> {
    office.write(stamp, Deed::GiveFlight, |office| office.give_flight(ask).map(drop))
}
fn depart(office: O, stamp: Stamp, ask: OnTheWay) -> Result<()> {
    office.write(stamp, Deed::Depart, |office| office.depart(ask).map(drop))
}
fn arrive(office: O, stamp: Stamp, ask: OnTheWay) -> Result<()> {
    office.write(stamp, Deed::Arrive, |office| office.arrive(ask).map(drop))
}
fn extend_contract(office: O, stamp: Stamp, ask: Keyed<ExtensionId, Extension>) -> Result<PersonPlacements> {
    let whose = office.write(stamp, Deed::ExtendContract, |office| office.extend_contract(ask))?;
    placements_of(office, stamp, whose)
}
fn withdraw_extension(office: O, stamp: Stamp, ask: ExtensionId) -> Result<PersonPlacements> {
    office.write(stamp, Deed::ExtendContract, |office| {
        let whose = office.withdraw_extension(ask)?;
        office.placements_of(whose)
    })
}
fn come_home(office: O, stamp: Stamp, ask: ComeHome) -> Result<PersonPlacements> {
    let whose = office.write(stamp, Deed::ComeHome, |office| office.come_home(ask))?;
    placements_of(office, stamp, whose)
}
fn keep_follow_up(office: O, stamp: Stamp, ask: Keyed<FollowUpId, FollowUp>) -> Result<PersonPlacements> {
    office.write(stamp, Deed::KeepFollowUp, |office| {
        let whose = office.keep_follow_up(ask)?;
        office.placements_of(whose)
    })
}
fn withdraw_follow_up(office: O, stamp: Stamp, ask: FollowUpId) -> Result<PersonPlacements> {
    office.write(stamp, Deed::KeepFollowUp, |office| {
        let whose = office.withdraw_follow_up(ask)?;
        office.placements_of(whose)
    })
}
fn follow_ups_due(office: O, stamp: Stamp, (): ()) -> Result<Vec<FollowUpDue>> {
    office.read(stamp, |office| Ok(office.waits_abroad()?.follow_ups))
}
fn list_follow_up_plans(office: O, stamp: Stamp, (): ()) -> Result<Vec<Keyed<ProgrammeId, FollowUpPlan>>> {
    office.read(stamp, |office| office.list_follow_up_plans())
}
fn edit_follow_up_plan(
    office: O,
    stamp: Stamp,
    ask: Keyed<ProgrammeId, FollowUpPlan>,
) -> Result<Vec<Keyed<ProgrammeId, FollowUpPlan>>> {
    let id = ask.id.ok_or_else(|| Refusal::not_found("programmes"))?;
    office.write(stamp, Deed::EditProgramme, |office| {
        office.edit_follow_up_plan(id, ask.row)?;
        office.list_follow_up_plans()
    })
}
fn costs(office: O, stamp: Stamp, (): ()) -> Result<Vec<Proof>> {
    office.read(stamp, |office| office.costs())
}
fn costs_of(office: O, stamp: Stamp, ask: ProgrammeId) -> Result<CostsPage> {
    office.read(stamp, |office| office.costs_of(ask))
}
fn keep_cost(office: O, stamp: Stamp, ask: KeepCost) -> Result<CostsPage> {
    office.write(stamp, Deed::KeepCost, |office| {
        let programme = office.keep_cost(ask)?;
        office.costs_of(programme)
    })
}
fn withdraw_cost(office: O, stamp: Stamp, ask: CostLineId) -> Result<CostsPage> {
    office.write(stamp, Deed::WithdrawCost, |office| {
        let programme = office.withdraw_cost(ask)?;
        office.costs_of(programme)
    })
}
fn edit_promise(office: O, stamp: Stamp, ask: Keyed<ProgrammeId, MoneyPromise>) -> Result<CostsPage> {
    let id = ask.id.ok_or_else(|| Refusal::not_found("programmes"))?;
    office.write(stamp, Deed::EditProgramme, |office| {
        office.edit_promise(id, ask.row)?;
        office.costs_of(id)
    })
}
fn list_terms(office: O, stamp: Stamp, ask: BatchId) -> Result<Vec<TermSheet>> {
    office.read(stamp, |office| office.list_terms(ask))
}
fn edit_term(office: O, stamp: Stamp, ask: TermSheet) -> Result<Gradebook> {
    office.write(stamp, Deed::EditTerm, |office| {
        let id = office.edit_term(ask)?;
        office.gradebook_of(id)
    })
}
fn withdraw_term(office: O, stamp: Stamp, ask: TermId) -> Result<Vec<TermSheet>> {
    office.write(stamp, Deed::EditTerm, |office| {
        let batch = office.withdraw_term(ask)?;
        office.list_terms(batch)
    })
}
fn gradebook_of(office: O, stamp: Stamp, ask: TermId) -> Result<Gradebook> {
    office.read(stamp, |office| office.gradebook_of(ask))
}
fn edit_report_card(office: O, stamp: Stamp, ask: EditReportCard) -> Result<ReportCard> {
    let of = ReportCardOf {
        term: ask.term,
        candidate: ask.candidate,
    };
    office.write(stamp, Deed::EditReportCard, |office| {
        office.edit_report_card(ask)?;
        office.report_card_of(of)
    })
}
fn report_card_of(office: O, stamp: Stamp, ask: ReportCardOf) -> Result<ReportCard> {
    office.read(stamp, |office| office.report_card_of(ask))
}
fn list_orders(office: O, stamp: Stamp, (): ()) -> Result<Vec<OrderLine>> {
    office.read(stamp, |office| office.list_orders())
}
fn orders_to_answer(office: O, stamp: Stamp, (): ()) -> Result<Vec<OrderLine>> {
    office.read(stamp, |office| office.orders_to_answer())
}
fn interviews_coming(office: O, stamp: Stamp, (): ()) -> Result<Vec<InterviewComing>> {
    office.read(stamp, |office| office.interviews_coming())
}
fn order_page(office: O, stamp: Stamp, ask: JobOrderId) -> Result<OrderPage> {
    office.read(stamp, |office| office.order_page(ask))
}
fn edit_order(office: O, stamp: Stamp, ask: Keyed<JobOrderId, JobOrder>) -> Result<OrderPage> {
    office.write(stamp, Deed::EditOrder, |office| {
        let id = office.edit_order(ask)?;
        office.order_page(id)
    })
}
fn close_order(office: O, stamp: Stamp, ask: JobOrderId) -> Result<OrderPage> {
    office.write(stamp, Deed::CloseOrder, |office| {
        office.close_order(ask)?;
        office.order_page(ask)
    })
}
fn reopen_order(office: O, stamp: Stamp, ask: JobOrderId) -> Result<OrderPage> {
    office.write(stamp, Deed::CloseOrder, |office| {
        office.reopen_order(ask)?;
        office.order_page(ask)
    })
}
fn fitting(office: O, stamp: Stamp, ask: JobOrderId) -> Result<Vec<FittingPerson>> {
    office.read(stamp, |office| office.fitting(ask))
}
fn edit_interview(office: O, stamp: Stamp, ask: Keyed<InterviewId, Interview>) -> Result<OrderPage> {
    office.write(stamp, Deed::EditInterview, |office| {
        let order = office.edit_interview(ask)?;
        office.order_page(order)
    })
}
fn put_forward(office: O, stamp: Stamp, ask: PutForward) -> Result<OrderPage> {
    office.write(stamp, Deed::PutForward, |office| {
        let order = office.put_forward(&ask)?;
        office.order_page(order)
    })
}
fn take_back(office: O, stamp: Stamp, ask: AtInterview) -> Result<OrderPage> {
    office.write(stamp, Deed::PutForward, |office| {
        let order = office.take_back(ask)?;
        office.order_page(order)
    })
}
fn keep_answers(office: O, stamp: Stamp, ask: KeepAnswers) -> Result<OrderPage> {
    office.write(stamp, Deed::KeepAnswers, |office| {
        let order = office.keep_answers(ask)?;
        office.order_page(order)
    })
}
fn choose(office: O, stamp: Stamp, ask: Choose) -> Result<OrderPage> {
    office.write(stamp, Deed::Choose, |office| {
        let order = office.choose(ask)?;
        office.order_page(order)
    })
}
fn choose_over_gate(office: O, stamp: Stamp, ask: Choose) -> Result<OrderPage> {
    office.write(stamp, Deed::OverrideGate, |office| {
        let order = office.choose_over_gate(ask)?;
        office.order_page(order)
    })
}
fn undo_state(office: O, _: Stamp, (): ()) -> Result<UndoState> {
    office.undo_state()
}
fn undo(office: O, stamp: Stamp, (): ()) -> Result<Turned> {
    let turned = office.undo(stamp)?;
    office.turned(turned)
}
fn redo(office: O, stamp: Stamp, (): ()) -> Result<Turned> {
    let turned = office.redo(stamp)?;
    office.turned(turned)
}
fn undo_deed(office: O, stamp: Stamp, ask: String) -> Result<Vec<KeptRow>> {
    let id: DeedId = ask.parse().map_err(|_| Refusal::not_found("deeds"))?;
    let turned = office.undo_deed(stamp, id)?;
    office.kept_rows(turned.kept)
}
fn recent_deeds(office: O, _: Stamp, ask: u32) -> Result<Vec<DeedLine>> {
    office.recent_deeds(ask)
}
