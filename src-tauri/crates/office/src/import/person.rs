//! A person as one row of a list tells of them. Every part may be missing.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::{
    candidates::{
        nik::{Nik, Sex},
        phone::Phone,
    },
    vocabulary::{Level, Marital, Religion},
};

/// What a row says. `None` where it says nothing, or nothing that could be read; then a problem of the row tells why.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Person {
    /// The office's own number.
    pub office_number: Option<String>,
    /// The name as on the identity card.
    pub name: Option<PersonName>,
    /// The name in katakana, as it was typed: nobody has approved it here.
    pub katakana: Option<String>,
    /// What the person is called.
    pub call_name: Option<String>,
    /// The name as in the passport.
    pub passport_name: Option<String>,
    /// The name as on the diploma.
    pub diploma_name: Option<String>,
    /// The national identity number.
    pub nik: Option<Nik>,
    /// The WhatsApp or mobile number.
    pub phone: Option<Phone>,
    /// What stood there when it is no number that can be dialled.
    pub phone_as_typed: Option<String>,
    /// Electronic mail.
    pub email: Option<String>,
    /// Female or male.
    pub sex: Option<Sex>,
    /// Where the person was born.
    pub birth_place: Option<String>,
    /// When the person was born.
    pub birth_date: Option<NaiveDate>,
    /// The faith on the identity card.
    pub religion: Option<Religion>,
    /// Married or not.
    pub marital: Option<Marital>,
    /// Schooling.
    pub education: Option<Education>,
    /// The last school.
    pub school: Option<String>,
    /// The subject, from its own column.
    pub major: Option<String>,
    /// The year in which school was finished.
    pub graduated_in: Option<u16>,
    /// The regency or city the person comes from, as written.
    pub home_regency: Option<String>,
    /// The province, as written.
    pub province: Option<String>,
    /// The address on the identity card, as written.
    pub address: Option<String>,
    /// Where the person lives now, as written.
    pub home_address: Option<String>,
    /// In centimetres.
    pub height_cm: Option<u16>,
    /// In kilograms.
    pub weight_kg: Option<u16>,
    /// `A`, `B`, `AB`, `O`, perhaps with `+` or `-`.
    pub blood: Option<String>,
    /// Whom to call.
    pub emergency_name: Option<String>,
    /// How that person is related, as written.
    pub emergency_relation: Option<String>,
    /// That person's number.
    pub emergency_phone: Option<Phone>,
    /// The father's name.
    pub father_name: Option<String>,
    /// The mother's name.
    pub mother_name: Option<String>,
    /// The batch, as written.
    pub batch: Option<String>,
    /// The class, as written.
    pub class: Option<String>,
    /// The programme, as written.
    pub programme: Option<String>,
    /// The channel, as written.
    pub category: Option<String>,
    /// The line of work, as written.
    pub sector: Option<String>,
    /// When training began.
    pub entered_on: Option<NaiveDate>,
    /// When the person leaves or left.
    pub departs_on: Option<NaiveDate>,
    /// The employer abroad, as written.
    pub company: Option<String>,
    /// Its prefecture, as written.
    pub prefecture: Option<String>,
    /// Where the person stands, as written.
    pub status: Option<String>,
    /// Language level, as written.
    pub language_level: Option<String>,
    /// Certificate of the skills test, as written.
    pub ssw_certificate: Option<String>,
    /// Number of the passport, in capitals without spaces.
    pub passport_number: Option<String>,
    /// Last day of the passport.
    pub passport_expires_on: Option<NaiveDate>,
    /// Day of the medical check-up.
    pub checkup_on: Option<NaiveDate>,
    /// Where it took place.
    pub checkup_clinic: Option<String>,
    /// What it found, as written.
    pub checkup_result: Option<String>,
    /// Number of the certificate of eligibility.
    pub coe_number: Option<String>,
    /// Number of the visa.
    pub visa_number: Option<String>,
    /// A mark, times a hundred.
    pub exam_score: Option<i32>,
    /// Attendance in percent, times a hundred.
    pub attendance_percent: Option<i32>,
    /// What the training costs, in whole rupiah.
    pub cost_total: Option<u32>,
    /// What has been paid of it, in whole rupiah.
    pub cost_paid: Option<u32>,
    /// Who pays, as written.
    pub cost_scheme: Option<String>,
    /// Anything else.
    pub note: Option<String>,
}

/// A name as it stood and as it is proposed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PersonName {
    /// What stood in the cell, titles included.
    pub typed: String,
    /// Without titles. Written in capitals or small letters throughout, it is proposed as `Siti Aminah`; a name
    /// written in both is left as it is, because its owner knows better.
    pub tidied: String,
    /// Titles and degrees, which the diploma has and the passport has not.
    pub titles: Vec<String>,
}

/// Schooling as one cell has it: `D-III Kebidanan`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Education {
    /// What stood in the cell.
    pub typed: String,
    /// The level, when its word is known.
    pub level: Option<Level>,
    /// What stood behind the level.
    pub subject: Option<String>,
}
