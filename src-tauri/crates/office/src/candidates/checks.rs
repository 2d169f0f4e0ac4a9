//! What a form may write into a profile: everything trimmed, days and numbers read, every wrong field named at once.

use super::{groups::ProfileGroups, nik};
use crate::{
    forms::{Checking, tidy},
    refusal::Problem,
};

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
            checking.email("email", &contact.email);
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
        self.check_interview(checking);
    }

    /// What only interviews and forms for Japan ask.
    fn check_interview(&mut self, checking: &mut Checking) {
        if let Some(clothes) = &mut self.clothes {
            tidy([&mut clothes.shirt_size]);
            checking.number("waist_cm", clothes.waist_cm, 40, 160);
            checking.number("head_cm", clothes.head_cm, 45, 70);
            checking.length("shirt_size", &clothes.shirt_size);
        }
        if let Some(health) = &mut self.more_health {
            tidy([&mut health.fracture]);
            checking.length("fracture", &health.fracture);
        }
        if let Some(habits) = &mut self.habits {
            tidy([&mut habits.food_limits]);
            checking.length("food_limits", &habits.food_limits);
        }
        if let Some(household) = &mut self.household {
            tidy([
                &mut household.mother_tongue,
                &mut household.languages,
                &mut household.driving_licence,
            ]);
            checking.number("children", household.children, 0, 20);
            checking.length("mother_tongue", &household.mother_tongue);
            checking.length("languages", &household.languages);
            checking.length("driving_licence", &household.driving_licence);
        }
        if let Some(test) = &self.entry_test {
            checking.number("iq", test.iq, 40, 200);
            if test
                .maths
                .is_some_and(|points| !(0..=MOST_MATHS * 100).contains(&points))
            {
                let (least, most) = (0, MOST_MATHS);
                checking.wrong("maths", Problem::OutOfRange { least, most });
            }
        }
        if let Some(goals) = &mut self.goals {
            tidy([&mut goals.saving_reason, &mut goals.wishes, &mut goals.video]);
            checking.number("saving_goal", goals.saving_goal, 0, 1_000_000);
            checking.length("saving_reason", &goals.saving_reason);
            checking.length("wishes", &goals.wishes);
            checking.length("video", &goals.video);
        }
        if let Some(japan) = &mut self.in_japan {
            tidy([&mut japan.relatives_in_japan, &mut japan.stays_in_japan]);
            checking.length("relatives_in_japan", &japan.relatives_in_japan);
            checking.length("stays_in_japan", &japan.stays_in_japan);
            checking.number("coe_applied", japan.coe_applied, 0, 20);
            // Nobody can be refused more often than asked.
            checking.number(
                "coe_refused",
                japan.coe_refused,
                0,
                japan.coe_applied.unwrap_or(20).clamp(0, 20),
            );
        }
        if let Some(skill) = &self.skill {
            checking.number("skill_months", skill.skill_months, 0, 600);
        }
    }
}

/// The most points that an entry test in arithmetic gives.
const MOST_MATHS: i32 = 1000;

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

/// Only katakana signs, spaces and the signs between names.
pub(super) fn check_katakana(text: &Option<String>, checking: &mut Checking) {
    let is_kana =
        |sign: char| ('\u{30a0}'..='\u{30ff}').contains(&sign) || matches!(sign, ' ' | '\u{3000}' | '＝' | '．');
    if text.as_ref().is_some_and(|text| !text.chars().all(is_kana)) {
        checking.wrong("katakana", Problem::NotKatakana);
    }
}
