//! Everything known about one candidate, in the field groups of the book.

use super::{background::Background, nik, nik::Sex, roster::PersonLine};
use crate::{
    batches::EnrolmentLine,
    book::history::{self, Change},
    exams::results::ResultLine,
    forms::{Checking, tidy},
    ids::CandidateId,
    lessons::month::AttendanceTotals,
    office::{Reading, Writing},
    records::{self, Record, record},
    refusal::{Problem, Refusal, Result},
    vocabulary::{Hand, Marital, Religion, YesNo},
};
use chrono::NaiveDate;
use rusqlite::ToSql;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

record! {
    /// As on the identity card (KTP).
    Identity {
        /// The full name; many people have one word only.
        name: Option<String>,
        /// The national identity number, 16 digits.
        nik: Option<String>,
        /// Place of birth.
        birth_place: Option<String>,
        /// Day of birth; typed in any office shape, kept as `YYYY-MM-DD`.
        birth_date: Option<String>,
        /// Sex.
        sex: Option<Sex>,
    }
}
record! {
    /// The name as the passport spells it.
    PassportName {
        /// No titles, no punctuation.
        passport_name: Option<String>,
    }
}
record! {
    /// The name as the diploma spells it.
    DiplomaName {
        /// With titles.
        diploma_name: Option<String>,
    }
}
record! {
    /// What the person is called.
    CallName {
        /// One word.
        call_name: Option<String>,
    }
}
record! {
    /// The reading in katakana: proposed by anybody, approved by a person, then printed.
    Katakana {
        /// The reading.
        katakana: Option<String>,
        /// Who approved it; blank while it is only proposed.
        katakana_by: Option<String>,
        /// When it was approved.
        katakana_on: Option<String>,
    }
}
record! {
    /// Faith and marital state.
    Civil {
        /// As on the identity card.
        religion: Option<Religion>,
        /// As on the identity card.
        marital: Option<Marital>,
    }
}
record! {
    /// How the person is reached.
    Contact {
        /// WhatsApp number, E.164.
        phone: Option<String>,
        /// The number as it was typed.
        phone_typed: Option<String>,
        /// E-mail.
        email: Option<String>,
    }
}
record! {
    /// The address on the identity card.
    KtpAddress {
        /// Street, alley, number.
        ktp_street: Option<String>,
        /// Neighbourhood (RT).
        ktp_rt: Option<String>,
        /// Hamlet (RW).
        ktp_rw: Option<String>,
        /// Village (desa or kelurahan).
        ktp_village: Option<String>,
        /// District (kecamatan).
        ktp_district: Option<String>,
        /// Regency or city (kabupaten or kota).
        ktp_regency: Option<String>,
        /// Province.
        ktp_province: Option<String>,
        /// Postcode, five digits.
        ktp_postcode: Option<String>,
    }
}
record! {
    /// Where the person lives now.
    HomeAddress {
        /// Street, alley, number.
        home_street: Option<String>,
        /// Neighbourhood (RT).
        home_rt: Option<String>,
        /// Hamlet (RW).
        home_rw: Option<String>,
        /// Village (desa or kelurahan).
        home_village: Option<String>,
        /// District (kecamatan).
        home_district: Option<String>,
        /// Regency or city (kabupaten or kota).
        home_regency: Option<String>,
        /// Province.
        home_province: Option<String>,
        /// Postcode, five digits.
        home_postcode: Option<String>,
    }
}
record! {
    /// Measures of the body; restricted.
    Body {
        /// Height in centimetres.
        height_cm: Option<i32>,
        /// Weight in kilograms.
        weight_kg: Option<i32>,
        /// Blood group.
        blood: Option<String>,
        /// Length of the foot in millimetres.
        shoe_cm: Option<i32>,
        /// The hand that writes.
        hand: Option<Hand>,
    }
}
record! {
    /// Health; restricted (Law 27/2022, specific personal data).
    Health {
        /// Eyesight, with glasses where worn.
        eyesight: Option<String>,
        /// Colour blindness.
        colour_blind: Option<YesNo>,
        /// Illnesses had.
        illness: Option<String>,
        /// Operations had.
        surgery: Option<String>,
        /// Allergies.
        allergy: Option<String>,
        /// Tattoos.
        tattoo: Option<YesNo>,
        /// Smoking.
        smoking: Option<YesNo>,
        /// Alcohol.
        alcohol: Option<YesNo>,
    }
}
record! {
    /// The person in their own words.
    About {
        /// Hobbies.
        hobbies: Option<String>,
        /// Strengths.
        strengths: Option<String>,
        /// Weaknesses.
        weaknesses: Option<String>,
        /// Special skills.
        skills: Option<String>,
    }
}
record! {
    /// Why abroad, and what then.
    Motive {
        /// The reason for applying (志望動機).
        reason: Option<String>,
        /// What comes after the contract.
        plan: Option<String>,
    }
}
record! {
    /// Whom to call.
    Emergency {
        /// The name.
        emergency_name: Option<String>,
        /// How related.
        emergency_relation: Option<String>,
        /// The number, E.164.
        emergency_phone: Option<String>,
    }
}
record! {
    /// The passport.
    Passport {
        /// Its number.
        passport_number: Option<String>,
        /// Day of issue.
        passport_issued_on: Option<String>,
        /// Day of expiry.
        passport_expires_on: Option<String>,
    }
}
record! {
    /// The portrait's name in the store of pictures.
    PhotoName {
        /// A keyed hash, or blank.
        photo: Option<String>,
    }
}
record! {
    /// How and when the person came.
    Intake {
        /// Walk-in, school visit, a sheet.
        source: Option<String>,
        /// The day of registration.
        registered_on: Option<String>,
    }
}
record! {
    /// A free note.
    Note {
        /// The note.
        note: Option<String>,
    }
}

/// The groups of a profile that a form may send; a group left out stays as it is.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct ProfileGroups {
    /// As on the identity card.
    pub identity: Option<Identity>,
    /// As in the passport.
    pub passport_name: Option<PassportName>,
    /// As on the diploma.
    pub diploma_name: Option<DiplomaName>,
    /// What the person is called.
    pub call_name: Option<CallName>,
    /// The reading in katakana.
    pub katakana: Option<Katakana>,
    /// Faith and marital state.
    pub civil: Option<Civil>,
    /// How the person is reached.
    pub contact: Option<Contact>,
    /// The address on the identity card.
    pub ktp_address: Option<KtpAddress>,
    /// Where the person lives now.
    pub home_address: Option<HomeAddress>,
    /// Restricted: left out for who may not see it.
    pub body: Option<Body>,
    /// Restricted: left out for who may not see it.
    pub health: Option<Health>,
    /// In their own words.
    pub about: Option<About>,
    /// Why abroad.
    pub reason: Option<Motive>,
    /// Whom to call.
    pub emergency: Option<Emergency>,
    /// The passport.
    pub passport: Option<Passport>,
    /// How the person came.
    pub intake: Option<Intake>,
    /// A free note.
    pub note: Option<Note>,
}

/// A doubt about what is written, for a person to look at; nothing is refused for it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Doubt {
    /// The NIK and the birth date disagree.
    NikBirthDate {
        /// The day inside the NIK.
        nik_says: Option<String>,
    },
    /// The NIK and the sex disagree.
    NikSex {
        /// The sex inside the NIK.
        nik_says: Sex,
    },
    /// Two papers spell the name differently.
    NamesDiffer {
        /// The paper, as its column is called.
        paper: String,
        /// What stands there.
        other: String,
        /// Letters that differ.
        letters: u32,
    },
}

/// One candidate's page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Profile {
    /// Who.
    pub id: CandidateId,
    /// The line that the list of people shows.
    pub line: PersonLine,
    /// Every group the reader may see.
    pub groups: ProfileGroups,
    /// The portrait's name; ask `photo_of` for the picture.
    pub photo: Option<String>,
    /// Schools, jobs, family and consents.
    pub background: Background,
    /// Batches, with every stage so far.
    pub enrolments: Vec<EnrolmentLine>,
    /// Exam results, newest first.
    pub results: Vec<ResultLine>,
    /// Attendance of all lessons so far.
    pub attendance: AttendanceTotals,
    /// What a person should look at.
    pub doubts: Vec<Doubt>,
    /// Whether the person has been withdrawn from the list.
    pub withdrawn: bool,
    /// Columns that a dossier would leave blank.
    pub blanks: Vec<String>,
}

/// Changes to a profile, sent by a form.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct EditCandidate {
    /// Who.
    pub candidate: CandidateId,
    /// The groups that the form holds.
    pub groups: ProfileGroups,
}

impl ProfileGroups {
    /// Trims, reads days and numbers, and refuses every wrong field at once.
    pub(crate) fn check(&mut self, checking: &mut Checking) {
        if let Some(identity) = &mut self.identity {
            tidy([
                &mut identity.name,
                &mut identity.nik,
                &mut identity.birth_place,
                &mut identity.birth_date,
            ]);
            checking.required("name", &identity.name);
            checking.length("name", &identity.name);
            checking.past_day("birth_date", &mut identity.birth_date);
            check_nik(&mut identity.nik, checking);
        }
        if let Some(group) = &mut self.passport_name {
            tidy([&mut group.passport_name]);
        }
        if let Some(group) = &mut self.diploma_name {
            tidy([&mut group.diploma_name]);
        }
        if let Some(group) = &mut self.call_name {
            tidy([&mut group.call_name]);
        }
        if let Some(group) = &mut self.katakana {
            tidy([&mut group.katakana]);
            check_katakana(&group.katakana, checking);
        }
        if let Some(contact) = &mut self.contact {
            tidy([&mut contact.phone, &mut contact.email]);
            contact.phone_typed.clone_from(&contact.phone);
            checking.phone("phone", &mut contact.phone);
            if contact.email.as_ref().is_some_and(|email| !is_email(email)) {
                checking.wrong("email", Problem::NotAnEmail);
            }
        }
        if let Some(group) = &mut self.ktp_address {
            tidy([
                &mut group.ktp_street,
                &mut group.ktp_rt,
                &mut group.ktp_rw,
                &mut group.ktp_village,
            ]);
            tidy([
                &mut group.ktp_district,
                &mut group.ktp_regency,
                &mut group.ktp_province,
                &mut group.ktp_postcode,
            ]);
            checking.length("ktp_street", &group.ktp_street);
        }
        if let Some(group) = &mut self.home_address {
            tidy([
                &mut group.home_street,
                &mut group.home_rt,
                &mut group.home_rw,
                &mut group.home_village,
            ]);
            tidy([
                &mut group.home_district,
                &mut group.home_regency,
                &mut group.home_province,
                &mut group.home_postcode,
            ]);
            checking.length("home_street", &group.home_street);
        }
        if let Some(body) = &mut self.body {
            tidy([&mut body.blood]);
            checking.number("height_cm", body.height_cm, 100, 230);
            checking.number("weight_kg", body.weight_kg, 25, 200);
            checking.number("shoe_cm", body.shoe_cm, 180, 350);
        }
        if let Some(health) = &mut self.health {
            tidy([
                &mut health.eyesight,
                &mut health.illness,
                &mut health.surgery,
                &mut health.allergy,
            ]);
        }
        if let Some(about) = &mut self.about {
            tidy([
                &mut about.hobbies,
                &mut about.strengths,
                &mut about.weaknesses,
                &mut about.skills,
            ]);
            for (field, text) in [
                ("hobbies", &about.hobbies),
                ("strengths", &about.strengths),
                ("weaknesses", &about.weaknesses),
                ("skills", &about.skills),
            ] {
                checking.length(field, text);
            }
        }
        if let Some(motive) = &mut self.reason {
            tidy([&mut motive.reason, &mut motive.plan]);
            checking.length("reason", &motive.reason);
            checking.length("plan", &motive.plan);
        }
        if let Some(emergency) = &mut self.emergency {
            tidy([
                &mut emergency.emergency_name,
                &mut emergency.emergency_relation,
                &mut emergency.emergency_phone,
            ]);
            checking.phone("emergency_phone", &mut emergency.emergency_phone);
        }
        if let Some(passport) = &mut self.passport {
            tidy([
                &mut passport.passport_number,
                &mut passport.passport_issued_on,
                &mut passport.passport_expires_on,
            ]);
            let issued = checking.past_day("passport_issued_on", &mut passport.passport_issued_on);
            let expires = checking.day("passport_expires_on", &mut passport.passport_expires_on);
            if issued.zip(expires).is_some_and(|(issued, expires)| expires < issued) {
                checking.wrong("passport_expires_on", Problem::EndsBeforeItStarts);
            }
        }
        if let Some(intake) = &mut self.intake {
            tidy([&mut intake.source, &mut intake.registered_on]);
            checking.past_day("registered_on", &mut intake.registered_on);
        }
        if let Some(note) = &mut self.note {
            tidy([&mut note.note]);
        }
    }

    /// Writes every group that is there into a new row, in one statement and so in one entry of the book.
    pub(crate) fn insert(&self, office: &Writing<'_>, id: CandidateId) -> Result<()> {
        fn add<'g, R: Record>(group: &'g Option<R>, columns: &mut Vec<&'static str>, values: &mut Vec<&'g dyn ToSql>) {
            if let Some(group) = group {
                columns.extend(R::COLUMNS);
                values.extend(group.values());
            }
        }
        let (mut columns, mut values): (Vec<&'static str>, Vec<&dyn ToSql>) = (vec!["id"], vec![&id]);
        add(&self.identity, &mut columns, &mut values);
        add(&self.passport_name, &mut columns, &mut values);
        add(&self.diploma_name, &mut columns, &mut values);
        add(&self.call_name, &mut columns, &mut values);
        add(&self.katakana, &mut columns, &mut values);
        add(&self.civil, &mut columns, &mut values);
        add(&self.contact, &mut columns, &mut values);
        add(&self.ktp_address, &mut columns, &mut values);
        add(&self.home_address, &mut columns, &mut values);
        add(&self.body, &mut columns, &mut values);
        add(&self.health, &mut columns, &mut values);
        add(&self.about, &mut columns, &mut values);
        add(&self.reason, &mut columns, &mut values);
        add(&self.emergency, &mut columns, &mut values);
        add(&self.passport, &mut columns, &mut values);
        add(&self.intake, &mut columns, &mut values);
        add(&self.note, &mut columns, &mut values);
        let marks = vec!["?"; columns.len()].join(", ");
        let sql = format!("INSERT INTO candidates ({}) VALUES ({marks})", columns.join(", "));
        office.store.prepare_cached(&sql)?.execute(values.as_slice())?;
        Ok(())
    }

    /// Writes every group that is there.
    pub(crate) fn write(&self, office: &Writing<'_>, id: CandidateId) -> Result<()> {
        fn one<R: Record>(office: &Writing<'_>, id: CandidateId, group: &Option<R>) -> Result<()> {
            let Some(group) = group else { return Ok(()) };
            if records::change(office.store, "candidates", &id, group)? {
                Ok(())
            } else {
                Err(Refusal::not_found("candidates").into())
            }
        }
        one(office, id, &self.identity)?;
        one(office, id, &self.passport_name)?;
        one(office, id, &self.diploma_name)?;
        one(office, id, &self.call_name)?;
        one(office, id, &self.katakana)?;
        one(office, id, &self.civil)?;
        one(office, id, &self.contact)?;
        one(office, id, &self.ktp_address)?;
        one(office, id, &self.home_address)?;
        one(office, id, &self.body)?;
        one(office, id, &self.health)?;
        one(office, id, &self.about)?;
        one(office, id, &self.reason)?;
        one(office, id, &self.emergency)?;
        one(office, id, &self.passport)?;
        one(office, id, &self.intake)?;
        one(office, id, &self.note)
    }
}

/// The number's digits, or what is wrong with it.
fn check_nik(typed: &mut Option<String>, checking: &mut Checking) {
    let Some(text) = typed.as_deref() else { return };
    match nik::read(text, checking.today) {
        Ok(read) => *typed = Some(read.digits),
        Err(faults) => {
            for fault in faults {
                checking.wrong("nik", super::registering::nik_problem(&fault));
            }
        }
    }
}

fn check_katakana(text: &Option<String>, checking: &mut Checking) {
    let is_kana =
        |sign: char| ('\u{30a0}'..='\u{30ff}').contains(&sign) || matches!(sign, ' ' | '\u{3000}' | '＝' | '．');
    if text.as_ref().is_some_and(|text| !text.chars().all(is_kana)) {
        checking.wrong("katakana", Problem::NotKatakana);
    }
}

fn is_email(text: &str) -> bool {
    let Some((name, host)) = text.split_once('@') else {
        return false;
    };
    !name.is_empty()
        && host.contains('.')
        && !host.starts_with('.')
        && !host.ends_with('.')
        && !text.contains(char::is_whitespace)
        && !host.contains('@')
}

impl Reading<'_> {
    /// Everything about one candidate that the reader may see.
    ///
    /// # Errors
    /// [`Refusal::NotFound`], or a fault of the store.
    pub fn profile_of(&self, id: CandidateId) -> Result<Profile> {
        let line = self.roster.line(id).ok_or_else(|| Refusal::not_found("candidates"))?;
        let groups = self.groups_of(id)?;
        let photo: Option<PhotoName> = records::get(self.store, "candidates", &id)?;
        let background = self.background_of(id)?;
        let enrolments = self.enrolments_of(id)?;
        let results = self.results_of(id)?;
        let attendance = self.attendance_of(id)?;
        let doubts = doubts(&groups, self.today());
        let mut profile = Profile {
            id,
            withdrawn: line.withdrawn,
            line,
            groups,
            photo: photo.and_then(|photo| photo.photo),
            background,
            enrolments,
            results,
            attendance,
            doubts,
            blanks: Vec::new(),
        };
        profile.blanks = blanks(&profile.groups, profile.photo.as_ref(), &profile.background);
        Ok(profile)
    }

    /// What a dossier of the candidate would leave blank.
    ///
    /// # Errors
    /// A fault of the store.
    pub fn blanks_for(&self, id: CandidateId) -> Result<Vec<String>> {
        let photo: Option<PhotoName> = records::get(self.store, "candidates", &id)?;
        let photo = photo.and_then(|photo| photo.photo);
        Ok(blanks(&self.groups_of(id)?, photo.as_ref(), &self.background_of(id)?))
    }

    fn groups_of(&self, id: CandidateId) -> Result<ProfileGroups> {
        fn one<R: Record>(reading: &Reading<'_>, id: CandidateId) -> Result<Option<R>> {
            Ok(records::get(reading.store, "candidates", &id)?)
        }
        let seen = |group| self.may_see("candidates", group);
        Ok(ProfileGroups {
            identity: one(self, id)?,
            passport_name: one(self, id)?,
            diploma_name: one(self, id)?,
            call_name: one(self, id)?,
            katakana: one(self, id)?,
            civil: one(self, id)?,
            contact: one(self, id)?,
            ktp_address: one(self, id)?,
            home_address: one(self, id)?,
            body: if seen("body") { one(self, id)? } else { None },
            health: if seen("health") { one(self, id)? } else { None },
            about: one(self, id)?,
            reason: one(self, id)?,
            emergency: one(self, id)?,
            passport: one(self, id)?,
            intake: one(self, id)?,
            note: one(self, id)?,
        })
    }

    /// Who changed what about one candidate, newest first.
    ///
    /// # Errors
    /// A fault of the store.
    pub fn history_of(&self, id: CandidateId) -> Result<Vec<Change>> {
        let mut rows = vec![("candidates", id.to_string())];
        let children = [
            ("educations", "SELECT id FROM educations WHERE candidate = ?1"),
            ("jobs", "SELECT id FROM jobs WHERE candidate = ?1"),
            ("relatives", "SELECT id FROM relatives WHERE candidate = ?1"),
            ("consents", "SELECT id FROM consents WHERE candidate = ?1"),
            ("stage_moves", "SELECT id FROM stage_moves WHERE candidate = ?1"),
            (
                "enrolments",
                "SELECT batch || '|' || candidate FROM enrolments WHERE candidate = ?1",
            ),
            (
                "results",
                "SELECT sitting || '|' || candidate FROM results WHERE candidate = ?1",
            ),
        ];
        for (table, sql) in children {
            let mut statement = self.store.prepare_cached(sql)?;
            for key in statement.query_map([id], |row| row.get(0))? {
                rows.push((table, key?));
            }
        }
        history::of_rows(self.store, &rows, |table, group| self.may_see(table, group))
    }
}

impl Writing<'_> {
    /// Changes a profile.
    ///
    /// # Errors
    /// [`Refusal::Fields`], [`Refusal::NotFound`], [`Refusal::NotAllowed`] for groups the writer may not see.
    pub fn edit_candidate(&self, mut ask: EditCandidate) -> Result<()> {
        let hidden = ask.groups.body.is_some() && !self.may_see("candidates", "body")
            || ask.groups.health.is_some() && !self.may_see("candidates", "health");
        if hidden {
            return Err(Refusal::NotAllowed {
                deed: "edit_candidate".to_owned(),
            }
            .into());
        }
        let mut checking = Checking::new(self.today());
        ask.groups.check(&mut checking);
        checking.finish()?;
        self.keep_approval(&mut ask)?;
        self.keep_typed(&mut ask)?;
        ask.groups.write(self, ask.candidate)?;
        self.tell_name(ask.candidate)
    }

    /// An approved reading stays approved only while it stays the same.
    fn keep_approval(&self, ask: &mut EditCandidate) -> Result<()> {
        let Some(katakana) = &mut ask.groups.katakana else {
            return Ok(());
        };
        let kept: Option<Katakana> = records::get(self.store, "candidates", &ask.candidate)?;
        let same = kept.filter(|kept| kept.katakana == katakana.katakana);
        (katakana.katakana_by, katakana.katakana_on) = same
            .map(|kept| (kept.katakana_by, kept.katakana_on))
            .unwrap_or_default();
        Ok(())
    }

    /// A number that stays the same stays as it was typed.
    fn keep_typed(&self, ask: &mut EditCandidate) -> Result<()> {
        let Some(contact) = &mut ask.groups.contact else {
            return Ok(());
        };
        let kept: Option<Contact> = records::get(self.store, "candidates", &ask.candidate)?;
        if let Some(kept) = kept.filter(|kept| kept.phone == contact.phone) {
            contact.phone_typed = kept.phone_typed;
        }
        Ok(())
    }

    /// Approves the reading that the profile holds, or the one given.
    ///
    /// # Errors
    /// [`Refusal::Fields`] when there is none or it is not katakana, [`Refusal::NotFound`].
    pub fn approve_katakana(&self, id: CandidateId, katakana: &str, by: &str) -> Result<()> {
        self.approve_katakana_on(id, katakana, by, None)
    }

    /// As [`Writing::approve_katakana`], for a reading that was approved on a day that is known.
    ///
    /// # Errors
    /// As [`Writing::approve_katakana`], and [`Refusal::Fields`] when the day lies ahead.
    pub fn approve_katakana_on(
        &self,
        id: CandidateId,
        katakana: &str,
        by: &str,
        mut day: Option<String>,
    ) -> Result<()> {
        let mut reading = Some(katakana.to_owned());
        tidy([&mut reading]);
        let mut checking = Checking::new(self.today());
        checking.past_day("katakana_on", &mut day);
        checking.required("katakana", &reading);
        check_katakana(&reading, &mut checking);
        checking.finish()?;
        let approved = Katakana {
            katakana: reading,
            katakana_by: Some(by.to_owned()),
            katakana_on: day.or_else(|| Some(self.today().to_string())),
        };
        if !records::change(self.store, "candidates", &id, &approved)? {
            return Err(Refusal::not_found("candidates").into());
        }
        self.tell_name(id)
    }

    /// Names the person in the deed.
    pub(crate) fn tell_name(&self, id: CandidateId) -> Result<()> {
        let identity: Option<Identity> = records::get(self.store, "candidates", &id)?;
        if let Some(name) = identity.and_then(|identity| identity.name) {
            self.tell("name", name);
        }
        Ok(())
    }
}

fn doubts(groups: &ProfileGroups, today: NaiveDate) -> Vec<Doubt> {
    let mut found = Vec::new();
    let Some(identity) = &groups.identity else { return found };
    found.extend(super::registering::nik_doubts(identity, today));
    let Some(name) = &identity.name else { return found };
    let others = [
        (
            "passport_name",
            groups
                .passport_name
                .as_ref()
                .and_then(|group| group.passport_name.as_ref()),
        ),
        (
            "diploma_name",
            groups
                .diploma_name
                .as_ref()
                .and_then(|group| group.diploma_name.as_ref()),
        ),
    ];
    for (paper, other) in others {
        let Some(other) = other else { continue };
        match super::names::compare(name, other) {
            super::names::Agreement::Same => {}
            super::names::Agreement::Differs { letters } => found.push(Doubt::NamesDiffer {
                paper: paper.to_owned(),
                other: other.clone(),
                letters: u32::try_from(letters).unwrap_or(u32::MAX),
            }),
        }
    }
    found
}

/// What a partner would ask for: columns that a dossier prints and that are still empty.
fn blanks(groups: &ProfileGroups, photo: Option<&String>, background: &Background) -> Vec<String> {
    let mut blanks = Vec::new();
    let mut need = |column: &str, filled: bool| {
        if !filled {
            blanks.push(column.to_owned());
        }
    };
    let identity = groups.identity.as_ref();
    need("nik", identity.is_some_and(|group| group.nik.is_some()));
    need("birth_place", identity.is_some_and(|group| group.birth_place.is_some()));
    need("birth_date", identity.is_some_and(|group| group.birth_date.is_some()));
    need("sex", identity.is_some_and(|group| group.sex.is_some()));
    need(
        "katakana",
        groups
            .katakana
            .as_ref()
            .is_some_and(|group| group.katakana_by.is_some()),
    );
    need(
        "phone",
        groups.contact.as_ref().is_some_and(|group| group.phone.is_some()),
    );
    need(
        "marital",
        groups.civil.as_ref().is_some_and(|group| group.marital.is_some()),
    );
    need(
        "ktp_street",
        groups
            .ktp_address
            .as_ref()
            .is_some_and(|group| group.ktp_street.is_some()),
    );
    if groups.body.is_some() {
        need(
            "height_cm",
            groups.body.as_ref().is_some_and(|group| group.height_cm.is_some()),
        );
        need(
            "weight_kg",
            groups.body.as_ref().is_some_and(|group| group.weight_kg.is_some()),
        );
    }
    need(
        "reason",
        groups.reason.as_ref().is_some_and(|group| group.reason.is_some()),
    );
    need(
        "emergency_name",
        groups
            .emergency
            .as_ref()
            .is_some_and(|group| group.emergency_name.is_some()),
    );
    need("photo", photo.is_some());
    need("educations", !background.educations.is_empty());
    need("relatives", !background.relatives.is_empty());
    blanks
}
