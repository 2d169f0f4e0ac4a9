//! Field groups: which columns change together, and are asked about together when two people changed them apart.
//!
//! A column-wise merge would mix two addresses; a row-wise one would lose a name because a note changed. A new column
//! is a new group, for ever: an older program keeps what it cannot show. A test compares this list with the schema.

/// Columns that change together.
#[derive(Debug)]
pub struct Group {
    /// Its name in the book.
    pub name: &'static str,
    /// Its columns.
    pub columns: &'static [&'static str],
}

/// A table whose changes are in the book.
#[derive(Debug)]
pub struct Table {
    /// Its name in the schema.
    pub name: &'static str,
    /// Its key.
    pub key: &'static [&'static str],
    /// Every other column but `gone`, in groups.
    pub groups: &'static [Group],
}

macro_rules! tables {
    ($($table:ident ($($key:ident),*) { $($group:ident: $($column:ident)+;)* })*) => {
        /// Every merged table; a table comes after those it points to.
        pub const TABLES: &[Table] = &[$(Table {
            name: stringify!($table),
            key: &[$(stringify!($key)),*],
            groups: &[$(Group { name: stringify!($group), columns: &[$(stringify!($column)),+] }),*],
        }),*];
    };
}

tables! {
    centre (id) { letterhead: name licence address city phone email; ministry: provider_type regency province; logo: logo;
        signatory: signatory signatory_position signatory_ja; japanese: name_ja; certificates: certificate_prefix;
    }
    staff (id) { person: name; access: username role retired_on; }
    requirement_sets (id) { set: code name; rules: rules; }
    partners (id) { partner: name kind country city; aliases: aliases; branches: branches; note: note; }
    programmes (id) {
        programme: name scheme destination; partner: partner; terms: payer contract_years quota started_on ended_on; about: about;
        attendance: attendance_minimum grace_minutes;
        work: occupation training_plan; demands: demands;
        follow_up: follow_up_months; ministry: occupation_code job_group sub_job; promise: promise promise_cap promise_source;
    }
    batches (id) { batch: name programme; plan: starts_on departs_on seats; note: note; }
    classes (id) { class: batch name; teacher: teacher; place: place; }
    candidates (id) {
        identity: name nik birth_place birth_date sex;
        passport_name: passport_name;
        diploma_name: diploma_name;
        call_name: call_name;
        katakana: katakana katakana_by katakana_on;
        civil: religion marital;
        contact: phone phone_typed email;
        ktp_address: ktp_street ktp_rt ktp_rw ktp_village ktp_district ktp_regency ktp_province ktp_postcode;
        home_address: home_street home_rt home_rw home_village home_district home_regency home_province home_postcode;
        body: height_cm weight_kg blood shoe_cm hand;
        health: eyesight colour_blind illness surgery allergy tattoo smoking alcohol;
        about: hobbies strengths weaknesses skills;
        reason: reason plan;
        emergency: emergency_name emergency_relation emergency_phone;
        passport: passport_number passport_issued_on passport_expires_on;
        photo: photo;
        intake: source registered_on;
        note: note;
        alias: same_as;
        card: card;
        clothes: waist_cm head_cm shirt_size;
        more_health: glasses piercing tuberculosis fracture cold_tolerance;
        habits: smoking_abroad food_limits;
        household: children mother_tongue languages driving_licence;
        entry_test: iq maths;
        goals: saving_goal saving_reason wishes video;
        in_japan: relatives_in_japan stays_in_japan intern_class coe_applied coe_refused;
        record: criminal_record deported;
        skill: skill_months;
    }
    educations (id) { education: candidate level school major city started ended; }
    jobs (id) { job: candidate employer position city started ended; }
    relatives (id) { relative: candidate relation name born occupation; }
    consents (id) { consent: candidate purpose given_on withdrawn_on; }
    enrolments (batch, candidate) { place: class seat; participant: participant; }
    stage_moves (id) { step: batch candidate stage moved_on reason; unmet: unmet; }
    subjects (id) { subject: name name_en name_ja; counts_for: counts_for; }
    teachers (id) { teacher: name name_ja; phone: phone; left: left_on; note: note; }
    qualifications (id) { qualification: teacher teaches proof from_on until_on; }
    plan_slots (id) { slot: class weekday starts_at minutes; subject: subject; teacher: teacher place; span: from_on until_on; }
    holidays (id) { holiday: day name kind source; }
    lessons (id) {
        plan: class held_on starts_at minutes;
        subject: subject;
        teacher: teacher place;
        note: note;
        origin: slot planned_on;
        taught_by: taught_by;
        cancelled: cancelled;
        makes_up: makes_up;
    }
    attendance (lesson, candidate) { mark: presence minutes_late; note: note; out: minutes_out; }
    leaves (id) { leave: candidate from_on until_on presence reason; scan: scan; }
    closed_months (class, month) { closing: closed reason; }
    courses (id) { course: code name; rules: rules; }
    exams (id) { exam: code name; rules: rules; }
    exam_needs (id) { need: code name; rules: rules; }
    sittings (id) {
        sitting: exam class held_on;
        place: place;
        note: note;
        decisive: decisive;
        settled: settled_on;
        remedial: remedial_of;
    }
    results (sitting, candidate) { result: scores absent; note: note; certificate: certificate valid_until; scan: scan; }
    keyings (sitting, candidate, staff) { keying: scores absent; }
    keyings_done (sitting, staff) { done: done_on; }
    terms (id) { term: batch name from_on until_on; grades: grades; ranked: ranked; }
    term_parts (id) { part: term exam weight remedial; }
    report_cards (term, candidate) { discipline: discipline; comment: comment; }
    paper_kinds (id) { kind: code name; rules: rules; }
    papers (id) {
        paper: candidate kind number issued_on issued_by place expires_on;
        outcome: outcome;
        names: name_on born_on;
        note: note;
    }
    paper_pages (id) { page: paper page scan; }
    originals (id) { original: candidate kind number received_on reason; held: held_at; returned: returned_on returned_to; }
    accepted_differences (candidate, field, one, other) { acceptance: value_one value_other reason; }
    waivers (batch, candidate, demand) { waiver: reason; }
    partner_branches (id) { branch: partner name prefecture city address; note: note; }
    contacts (id) { contact: partner branch name position phone email; note: note; }
    agreements (id) {
        agreement: kind title number;
        signing: signed_on signed_at;
        term: valid_from valid_until;
        quota: quota;
        scope: scope;
        renewal: renews renewing_since;
        ending: ended_on ended_why;
        note: note;
    }
    agreement_parties (id) { party: agreement part partner name signatory position; }
    agreement_pages (id) { page: agreement page scan; }
    agreement_programmes (agreement, programme) { note: note; }
    events (id) { event: kind name held_on until_on place online; with: partner programme batch; expected: expected; note: note; }
    event_guests (id) { guest: event name organisation contact online candidate; came: came; }
    event_tasks (id) { task: event task who due_on; done: done_on outcome; }
    job_orders (id) {
        order: programme partner branch name occupation quota;
        wage: wage currency wage_per;
        asks: sex age_least age_most asks;
        term: opened_on answer_by starts_on;
        closing: closed_on;
        note: note;
    }
    interviews (id) { interview: job_order held_on starts_at place interviewers; questions: questions; note: note; }
    interviewed (interview, candidate) { turn: batch turn; answers: came answers; choice: choice reason; }
    placements (id) {
        place: candidate batch job_order partner branch occupation;
        contract: contract_from contract_until months terms;
        wage: wage currency wage_per;
        filing: coe_filed_on visa_filed_on;
        flight: flies_on flight flies_from flies_to;
        departure: departed_on;
        arrival: arrived_on;
        homecoming: returned_on return_reason return_note;
        note: note;
    }
    extensions (id) { extension: placement until_on agreed_on reason; }
    follow_ups (id) {
        follow_up: placement due_on held_on how content wants_extension promotion exam;
        talk: worries wants_family note;
    }
    cost_lines (id) {
        cost: programme batch candidate side tier item about people amount currency rate rate_source;
        payer: payer payer_partner;
        paid: paid_on receipt;
        note: note;
    }
    handed_in (id) { sheet: report month handed_in_on people note; }
    completions (id) { completion: batch candidate number given_on course hours grade check_code; withdrawal: withdrawn_on withdrawn_why; }
    print_orders (id) { order: partner name language prints; }
    handovers (id) { handover: partner batch candidate prints language left_out pages handed_on how; note: note; }
    templates (id) { template: name about language based_on edition from_on until_on source; }
    devices (id) { device: name kind replica; keys: signs_as sealed_to; enrolment: enrolled_on; revocation: revoked_on revoked_why; }
    lendings (id) { lending: device holder batch event lent_at fields; until: back_by; homecoming: returned_on; note: note; }
    lent_people (lending, candidate) { photo: photo; }
    packages (id) { package: device first_entry last_entry part parts pictures settled_at; }
    known_apart (one, other) { apart: reason; }
}

/// The table of that name, if it is merged.
#[must_use]
pub fn table(name: &str) -> Option<&'static Table> {
    TABLES.iter().find(|table| table.name == name)
}

/// Why a group is not for everybody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Closed {
    /// Health and body.
    Health,
    /// Costs, and what somebody earns.
    Money,
    /// Worries and family, as people abroad told them to the office.
    Talk,
}

/// Whether a group is specific personal data (Law 27/2022), and of which kind.
#[must_use]
pub fn closed(table: &str, group: &str) -> Option<Closed> {
    match (table, group) {
        ("candidates", "body" | "health" | "more_health" | "record") | ("papers", "outcome") => Some(Closed::Health),
        ("placements", "wage") | ("cost_lines", _) => Some(Closed::Money),
        ("follow_ups", "talk") => Some(Closed::Talk),
        _ => None,
    }
}
