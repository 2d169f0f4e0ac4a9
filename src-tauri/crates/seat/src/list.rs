//! Everything that can be asked at a seat: its own questions, and the whole desk of the office.

use crate::{
    Seat,
    backups::{BackupLine, BackupRun, BackupState, RestoreBackup, RestoredBackup},
    class_forms::ExportScoreSheet,
    class_sheets::{RegisterFile, RegisterPreview, ScoresFile, ScoresPreview, SheetImported},
    direct::PrintDirect,
    exporting::{ExportAttendance, ExportCandidates, ExportScores},
    files::FileBytes,
    hours_proofs::StartProofsOfHours,
    importing::{ImportCandidates, ImportPreview, Imported, PreviewImport},
    jobs::JobState,
    logo::KeepLogo,
    lost_laptops::LostPaper,
    network::{JoinOffice, NetworkPlan, NetworkState},
    paper_registers::PrintPaperRegister,
    papers::PrintPicture,
    photos::KeepPhoto,
    prints::{
        PrintAsk, PrintLine, PrintLook,
        bundle::StartPrints,
        own::{LookAtTemplate, TemplateBench, TemplateLook},
    },
    receipts::PrintReceipt,
    reports::{ExportReport, ReportFile},
    scans::{KeepAgreementPage, KeepCertificate, KeepLeaveScan, KeepPaperPage},
    session::{ChangePassword, Confirm, FoundCentre, FoundedCentre, Recover, SeatState, SignIn},
    visits::{LendLaptop, LentLaptop, PackVisit, ReceiptsHeard},
};
use office::{
    Result,
    agreements::sheet::AgreementSheet,
    candidates::{background::Keyed, profile::Profile},
    desk::{self, Visitor, understood},
    exams::{attempts::AttemptsPage, certificates::ResultKey},
    ids::{AgreementPageId, CandidateId, LeaveId, PaperPageId, TemplateId},
    lessons::leave::LeaveLine,
    papers::paper::PapersPage,
    reports::monthly::MonthlySheetOf,
    staff::{AddStaff, StaffLine},
    templates::Template,
    visits::{
        packing::Packed,
        settling::{Settle, Settlement},
    },
};
use serde_json::Value;
use std::path::PathBuf;

macro_rules! seat_list {
    ($($name:ident($ask:ty) -> $answer:ty = $call:expr,)*) => {
        const OWN: &[&str] = &[$(stringify!($name)),*];

        /// Every name that can be asked, the seat's own first.
        pub const NAMES: &[&str] = &ALL;
        const ALL: [&str; OWN.len() + desk::NAMES.len()] = {
            let mut all = [""; OWN.len() + desk::NAMES.len()];
            let mut at = 0;
            while at < all.len() {
                all[at] = if at < OWN.len() { OWN[at] } else { desk::NAMES[at - OWN.len()] };
                at += 1;
            }
            all
        };

        pub(crate) fn answer(seat: &Seat, name: &str, ask: Value) -> Result<Value> {
            match name {
                $(stringify!($name) => {
                    let call: fn(&Seat, $ask) -> Result<$answer> = $call;
                    Ok(serde_json::to_value(call(seat, understood(ask)?)?)?)
                })*
                _ => seat.at_work(|office, stamp| desk::answer(office, stamp, name, ask)),
            }
        }

        /// Tells a visitor the name, the question's type and the answer's type of every entry.
        pub fn visit(visitor: &mut impl Visitor) {
            $(visitor.entry::<$ask, $answer>(stringify!($name));)*
            desk::visit(visitor);
        }
    };
}

seat_list! {
    state(()) -> SeatState = |seat, ()| seat.state(),
    set_language(String) -> SeatState = |seat, ask| seat.set_language(&ask),
    found_centre(FoundCentre) -> FoundedCentre = |seat, ask| seat.found_centre(&ask),
    sign_in(SignIn) -> SeatState = |seat, ask| seat.sign_in(&ask),
    sign_out(()) -> SeatState = |seat, ()| seat.sign_out(),
    open_sample(()) -> SeatState = |seat, ()| seat.open_sample(),
    recover(Recover) -> SeatState = |seat, ask| seat.recover(&ask),
    change_password(ChangePassword) -> () = |seat, ask| seat.change_password(&ask),
    new_recovery_sheet(Confirm) -> FileBytes = |seat, ask| seat.new_recovery_sheet(&ask),
    backup_state(()) -> BackupState = |seat, ()| seat.backup_state(),
    backup_run(()) -> Option<BackupRun> = |seat, ()| Ok(seat.backup_run()),
    stop_backup(()) -> Option<BackupRun> = |seat, ()| Ok(seat.stop_backup()),
    list_backups(()) -> Vec<BackupLine> = |seat, ()| seat.list_backups(),
    choose_backup_place(String) -> BackupState = |seat, ask| seat.choose_backup_place(&ask),
    start_backup(()) -> BackupState = |seat, ()| seat.start_backup(),
    prove_restore(String) -> BackupState = |seat, ask| seat.prove_restore(&ask),
    backups_found(String) -> Vec<BackupLine> = |seat, ask| Ok(seat.backups_found(&ask)),
    look_at_backup(String) -> BackupLine = |seat, ask| seat.look_at_backup(&ask),
    restore_backup(RestoreBackup) -> RestoredBackup = |seat, ask| seat.restore_backup(&ask),
    add_staff(AddStaff) -> Vec<StaffLine> = |seat, ask| seat.add_staff(&ask),
    lend_laptop(LendLaptop) -> LentLaptop = |seat, ask| seat.lend_laptop(&ask),
    take_along(PathBuf) -> SeatState = |seat, ask| seat.take_along(&ask),
    preview_visit(PathBuf) -> Settlement = |seat, ask| seat.preview_visit(&ask),
    settle_visit(Settle) -> Settlement = |seat, ask| seat.settle_visit(&ask),
    pack_visit(PackVisit) -> Packed = |seat, ask| seat.pack_visit(&ask),
    receive_receipts(PathBuf) -> ReceiptsHeard = |seat, ask| seat.receive_receipts(&ask),
    wipe_visit(Confirm) -> SeatState = |seat, ask| seat.wipe_visit(&ask),
    network_state(()) -> NetworkState = |seat, ()| seat.network_state(),
    plan_network(NetworkPlan) -> NetworkState = |seat, ask| seat.plan_network(&ask),
    joining_code(()) -> NetworkState = |seat, ()| seat.joining_code(),
    join_office(JoinOffice) -> SeatState = |seat, ask| seat.join_office(&ask),
    lost_paper(LostPaper) -> FileBytes = |seat, ask| seat.lost_paper(ask),
    logo(()) -> Option<String> = |seat, ()| seat.logo(),
    keep_logo(KeepLogo) -> Option<String> = |seat, ask| seat.keep_logo(&ask),
    keep_photo(KeepPhoto) -> Profile = |seat, ask| seat.keep_photo(&ask),
    photo_of(CandidateId) -> Option<String> = |seat, ask| seat.photo_of(ask),
    keep_leave_scan(KeepLeaveScan) -> Vec<LeaveLine> = |seat, ask| seat.keep_leave_scan(&ask),
    leave_scan_of(LeaveId) -> Option<FileBytes> = |seat, ask| seat.leave_scan_of(ask),
    keep_certificate(KeepCertificate) -> AttemptsPage = |seat, ask| seat.keep_certificate(ask),
    certificate_scan(ResultKey) -> Option<FileBytes> = |seat, ask| seat.certificate_scan(ask),
    keep_paper_page(KeepPaperPage) -> PapersPage = |seat, ask| seat.keep_paper_page(&ask),
    paper_page_of(PaperPageId) -> Option<FileBytes> = |seat, ask| seat.paper_page_of(ask),
    keep_agreement_page(KeepAgreementPage) -> AgreementSheet = |seat, ask| seat.keep_agreement_page(&ask),
    agreement_page_of(AgreementPageId) -> Option<FileBytes> = |seat, ask| seat.agreement_page_of(ask),
    preview_import(PreviewImport) -> ImportPreview = |seat, ask| seat.preview_import(&ask),
    import_candidates(ImportCandidates) -> Imported = |seat, ask| seat.import_candidates(&ask),
    preview_attendance(RegisterFile) -> RegisterPreview = |seat, ask| seat.preview_attendance(&ask),
    import_attendance(RegisterFile) -> SheetImported = |seat, ask| seat.import_attendance(&ask),
    preview_scores(ScoresFile) -> ScoresPreview = |seat, ask| seat.preview_scores(&ask),
    import_scores(ScoresFile) -> SheetImported = |seat, ask| seat.import_scores(&ask),
    export_candidates(ExportCandidates) -> FileBytes = |seat, ask| seat.export_candidates(&ask),
    export_attendance(ExportAttendance) -> FileBytes = |seat, ask| seat.export_attendance(&ask),
    export_scores(ExportScores) -> FileBytes = |seat, ask| seat.export_scores(&ask),
    export_score_sheet(ExportScoreSheet) -> FileBytes = |seat, ask| seat.export_score_sheet(&ask),
    export_report(ExportReport) -> ReportFile = |seat, ask| seat.export_report(ask),
    export_monthly_sheet(MonthlySheetOf) -> ReportFile = |seat, ask| seat.export_monthly_sheet(&ask),
    list_prints(()) -> Vec<PrintLine> = |seat, ()| seat.list_prints(),
    look_at_print(PrintAsk) -> PrintLook = |seat, ask| seat.look_at_print(&ask),
    print_file(PrintAsk) -> FileBytes = |seat, ask| seat.print_file(&ask),
    start_prints(StartPrints) -> JobState = |seat, ask| seat.start_prints(&ask),
    print_queues(()) -> Vec<String> = |seat, ()| Ok(seat.print_queues()),
    print_direct(PrintDirect) -> () = |seat, ask| seat.print_direct(&ask),
    template_bench(()) -> TemplateBench = |seat, ()| seat.template_bench(),
    look_at_template(LookAtTemplate) -> TemplateLook = |seat, ask| seat.look_at_template(&ask),
    edit_template(Keyed<TemplateId, Template>) -> Vec<Keyed<TemplateId, Template>> = |seat, ask| seat.edit_template(&ask),
    print_picture(PrintPicture) -> FileBytes = |seat, ask| seat.print_picture(&ask),
    print_paper_register(PrintPaperRegister) -> FileBytes = |seat, ask| seat.print_paper_register(&ask),
    print_receipt(PrintReceipt) -> FileBytes = |seat, ask| seat.print_receipt(ask),
    print_cost_statement(CandidateId) -> FileBytes = |seat, ask| seat.print_cost_statement(ask),
    start_proofs_of_hours(StartProofsOfHours) -> JobState = |seat, ask| seat.start_proofs_of_hours(&ask),
    job_state(String) -> JobState = |seat, ask| seat.job_state(&ask),
    cancel_job(String) -> JobState = |seat, ask| seat.cancel_job(&ask),
    job_files(String) -> Vec<FileBytes> = |seat, ask| seat.job_files(&ask),
}
