//! The field groups of a candidate: what is known, as the book keeps it together and a form sends it.

use super::nik::Sex;
use crate::{
    ids::CandidateId,
    office::Writing,
    records::{self, Record, record},
    refusal::{Refusal, Result},
    vocabulary::{Hand, InternClass, Marital, Religion, YesNo},
};
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

record! {
    /// Sizes for a uniform.
    Clothes {
        /// Waist in centimetres.
        waist_cm: Option<i32>,
        /// Round the head in centimetres.
        head_cm: Option<i32>,
        /// `M`, `XL`.
        shirt_size: Option<String>,
    }
}
record! {
    /// What an interview asks of health beyond the rest; restricted like it.
    MoreHealth {
        /// Glasses or lenses.
        glasses: Option<YesNo>,
        /// Piercings.
        piercing: Option<YesNo>,
        /// Tuberculosis had.
        tuberculosis: Option<YesNo>,
        /// Fractures had.
        fracture: Option<String>,
        /// Whether cooled rooms are borne.
        cold_tolerance: Option<YesNo>,
    }
}
record! {
    /// Habits that matter abroad.
    Habits {
        /// Whether the person would smoke there.
        smoking_abroad: Option<YesNo>,
        /// What the person does not eat or touch.
        food_limits: Option<String>,
    }
}
record! {
    /// Children, tongues, driving.
    Household {
        /// How many children.
        children: Option<i32>,
        /// The tongue of the home.
        mother_tongue: Option<String>,
        /// Other tongues.
        languages: Option<String>,
        /// Which licences.
        driving_licence: Option<String>,
    }
}
record! {
    /// The centre's entry test.
    EntryTest {
        /// Points of the IQ test.
        iq: Option<i32>,
        /// Points in arithmetic, times a hundred.
        maths: Option<i32>,
    }
}
record! {
    /// What the person wants to reach, and asks for.
    Goals {
        /// To be saved each month, in yen.
        saving_goal: Option<i32>,
        /// What for.
        saving_reason: Option<String>,
        /// Wishes about the work (本人希望).
        wishes: Option<String>,
        /// Where the self-introduction on video is.
        video: Option<String>,
    }
}
record! {
    /// What ties the person to Japan so far.
    InJapan {
        /// Relatives who live there.
        relatives_in_japan: Option<String>,
        /// Stays there: when, as what.
        stays_in_japan: Option<String>,
        /// As what kind of technical intern.
        intern_class: Option<InternClass>,
        /// Certificates of eligibility applied for before.
        coe_applied: Option<i32>,
        /// Of those, refused.
        coe_refused: Option<i32>,
    }
}
record! {
    /// Convictions and deportations; restricted (Law 27/2022, specific personal data).
    CriminalRecord {
        /// Convicted of anything, anywhere.
        criminal_record: Option<YesNo>,
        /// Sent home from Japan.
        deported: Option<YesNo>,
    }
}
record! {
    /// Experience in the work to be learnt.
    SkillMonths {
        /// In months.
        skill_months: Option<i32>,
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
    /// Sizes for a uniform.
    pub clothes: Option<Clothes>,
    /// Restricted: left out for who may not see it.
    pub more_health: Option<MoreHealth>,
    /// Habits that matter abroad.
    pub habits: Option<Habits>,
    /// Children, tongues, driving.
    pub household: Option<Household>,
    /// The centre's entry test.
    pub entry_test: Option<EntryTest>,
    /// What the person wants to reach.
    pub goals: Option<Goals>,
    /// What ties the person to Japan so far.
    pub in_japan: Option<InJapan>,
    /// Restricted: left out for who may not see it.
    pub record: Option<CriminalRecord>,
    /// Experience in the work to be learnt.
    pub skill: Option<SkillMonths>,
}

impl ProfileGroups {
    /// Writes every group that is there into a new row, in one statement and so in one entry of the book.
    pub(crate) fn insert(&self, office: &Writing<'_>, id: CandidateId) -> Result<()> {
        let (mut columns, mut values): (Vec<&str>, Vec<&dyn ToSql>) = (vec!["id"], vec![&id]);
        for (of_group, held) in self.filled() {
            columns.extend(of_group);
            values.extend(held);
        }
        let marks = vec!["?"; columns.len()].join(", ");
        let sql = format!("INSERT INTO candidates ({}) VALUES ({marks})", columns.join(", "));
        office.store.prepare_cached(&sql)?.execute(values.as_slice())?;
        Ok(())
    }

    /// Writes every group that is there.
    pub(crate) fn write(&self, office: &Writing<'_>, id: CandidateId) -> Result<()> {
        for (columns, values) in self.filled() {
            if !records::change_columns(office.store, "candidates", &id, columns, values)? {
                return Err(Refusal::not_found("candidates").into());
            }
        }
        Ok(())
    }

    /// The columns and values of every group that is there.
    fn filled(&self) -> Vec<Filled<'_>> {
        fn one<R: Record>(group: &Option<R>) -> Option<Filled<'_>> {
            group.as_ref().map(|group| (R::COLUMNS, group.values()))
        }
        let groups = [
            one(&self.identity),
            one(&self.passport_name),
            one(&self.diploma_name),
            one(&self.call_name),
            one(&self.katakana),
            one(&self.civil),
            one(&self.contact),
            one(&self.ktp_address),
            one(&self.home_address),
            one(&self.body),
            one(&self.health),
            one(&self.about),
            one(&self.reason),
            one(&self.emergency),
            one(&self.passport),
            one(&self.intake),
            one(&self.note),
            one(&self.clothes),
            one(&self.more_health),
            one(&self.habits),
            one(&self.household),
            one(&self.entry_test),
            one(&self.goals),
            one(&self.in_japan),
            one(&self.record),
            one(&self.skill),
        ];
        groups.into_iter().flatten().collect()
    }
}

/// A group's columns and their values.
type Filled<'g> = (&'static [&'static str], Vec<&'g dyn ToSql>);
