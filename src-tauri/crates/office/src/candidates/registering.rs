//! Somebody new: what the NIK says, whether the person may be known already, and the registration itself.

use super::{
    groups::{Identity, Intake, ProfileGroups},
    names,
    nik::{self, Malformed, Sex},
    phone,
    profile::Doubt,
    roster::PersonLine,
};
use crate::{
    days,
    forms::Checking,
    ids::CandidateId,
    office::{Reading, Writing},
    refusal::{Problem, Result},
    regions,
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What a NIK says while it is being typed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct NikSense {
    /// What is wrong with it; empty when it is sound.
    pub problems: Vec<Problem>,
    /// The birth date inside.
    pub birth_date: Option<String>,
    /// The sex inside.
    pub sex: Option<Sex>,
    /// Code of the regency that issued it.
    pub regency_code: Option<String>,
    /// Name of that regency, when it is known.
    pub regency: Option<String>,
    /// Name of its province, when it is known.
    pub province: Option<String>,
}

/// What is being typed, to find whether the person is known.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct LikelySame {
    /// The name so far.
    pub name: Option<String>,
    /// The birth date so far, in any office shape.
    pub birth_date: Option<String>,
    /// The telephone number so far.
    pub phone: Option<String>,
    /// The NIK so far.
    pub nik: Option<String>,
    /// The person being edited, who is not their own double.
    pub except: Option<CandidateId>,
}

/// Why two entries may be one person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum SameBecause {
    /// The same NIK.
    Nik,
    /// The same passport number.
    Passport,
    /// The same name and birth date.
    NameAndBirthDate,
    /// Nearly the same name, and the same birth date.
    NearNameAndBirthDate,
    /// The same telephone number.
    Phone,
    /// The same name, with no birth date to compare.
    Name,
}

/// Somebody who may be the same person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PossibleSame {
    /// Who.
    pub line: PersonLine,
    /// Why, the strongest reason first.
    pub because: Vec<SameBecause>,
}

/// Most people shown as possibly the same.
const MOST: usize = 5;

/// What is wrong with a NIK, as a form's problem.
pub(crate) fn nik_problem(fault: &Malformed) -> Problem {
    match *fault {
        Malformed::Length { found } => Problem::NikLength {
            found: u32::try_from(found).unwrap_or(u32::MAX),
        },
        Malformed::NotDigits => Problem::NikNotDigits,
        Malformed::Day { found } => Problem::NikDay { found },
        Malformed::Month { found } => Problem::NikMonth { found },
        Malformed::SerialZero => Problem::NikSerial,
        Malformed::DamagedBySpreadsheet => Problem::NikDamaged,
    }
}

/// Where the NIK disagrees with what is written beside it.
pub(crate) fn nik_doubts(identity: &Identity, today: NaiveDate) -> Vec<Doubt> {
    let Some(text) = &identity.nik else { return Vec::new() };
    let birth_date = identity.birth_date.as_deref().and_then(|day| days::read(day).ok());
    let Ok(read) = nik::read(text, today) else {
        return Vec::new();
    };
    let doubts = nik::doubts(&read, birth_date, identity.sex).into_iter();
    doubts
        .map(|doubt| match doubt {
            nik::Doubt::BirthDate { suggested } => Doubt::NikBirthDate {
                nik_says: Some(suggested.to_string()),
            },
            nik::Doubt::NoSuchDay => Doubt::NikBirthDate { nik_says: None },
            nik::Doubt::Sex { suggested } => Doubt::NikSex { nik_says: suggested },
        })
        .collect()
}

/// `Kota Bandung` and `Kabupaten Bandung` are two places.
fn regency_in_full(regency: regions::Regency) -> String {
    match regency.kind {
        regions::RegencyKind::Kota => format!("Kota {}", regency.name),
        regions::RegencyKind::Kabupaten => format!("Kabupaten {}", regency.name),
    }
}

/// What a NIK says while it is being typed.
#[must_use]
pub fn nik_sense(typed: &str, today: NaiveDate) -> NikSense {
    match nik::read(typed, today) {
        Ok(read) => {
            let regency = regions::regency(&read.regency_code);
            let province = regency
                .map(|regency| regency.province)
                .or_else(|| regions::province(&read.province_code).map(|province| province.name));
            NikSense {
                problems: Vec::new(),
                birth_date: read.birth_date.map(|day| day.to_string()),
                sex: Some(read.sex),
                regency: regency.map(regency_in_full),
                province: province.map(str::to_owned),
                regency_code: Some(read.regency_code),
            }
        }
        Err(faults) => NikSense {
            problems: faults.iter().map(nik_problem).collect(),
            birth_date: None,
            sex: None,
            regency_code: None,
            regency: None,
            province: None,
        },
    }
}

impl Reading<'_> {
    /// People who may be the one being typed; it never stands in the way of registering.
    #[must_use]
    pub fn likely_same(&self, ask: &LikelySame) -> Vec<PossibleSame> {
        let typed_words = ask
            .name
            .as_deref()
            .map(|name| names::words(&names::read(name).bare))
            .filter(|words| !words.is_empty());
        let birth_date = ask
            .birth_date
            .as_deref()
            .and_then(|day| days::read(day).ok())
            .map(|day| day.to_string());
        let phone = ask
            .phone
            .as_deref()
            .and_then(|typed| phone::read(typed).ok())
            .map(|read| read.e164);
        let nik = ask
            .nik
            .as_deref()
            .and_then(|typed| nik::read(typed, self.today()).ok())
            .map(|read| read.digits);
        let mut found: Vec<PossibleSame> = Vec::new();
        for line in self.roster.records() {
            let main = self.roster.main_of(line.id);
            if Some(line.id) == ask.except || Some(main) == ask.except || found.iter().any(|one| one.line.id == main) {
                continue;
            }
            let mut because = Vec::new();
            if nik.is_some() && line.nik == nik {
                because.push(SameBecause::Nik);
            }
            if let Some(words) = &typed_words {
                let same_day = birth_date.is_some() && line.birth_date == birth_date;
                let same_name = same_words(words, &line.name);
                if same_name && same_day {
                    because.push(SameBecause::NameAndBirthDate);
                } else if same_name && (birth_date.is_none() || line.birth_date.is_none()) {
                    because.push(SameBecause::Name);
                } else if same_day && is_near(words, &line.name) {
                    because.push(SameBecause::NearNameAndBirthDate);
                }
            }
            if phone.is_some() && line.phone == phone {
                because.push(SameBecause::Phone);
            }
            if !because.is_empty() {
                because.sort();
                found.push(PossibleSame {
                    line: self.roster.line(main).unwrap_or_else(|| line.clone()),
                    because,
                });
            }
        }
        found.sort_by(|one, other| {
            one.because
                .cmp(&other.because)
                .then_with(|| one.line.name.cmp(&other.line.name))
        });
        found.truncate(MOST);
        found
    }
}

pub(super) fn same_words(words: &[String], name: &str) -> bool {
    names::words(&names::read(name).bare) == words
}

/// Two letters apart at most: a slip of the finger, not another person.
pub(super) fn is_near(words: &[String], name: &str) -> bool {
    let other = names::words(&names::read(name).bare).join(" ");
    strsim::levenshtein(&words.join(" "), &other) <= 2
}

impl Writing<'_> {
    /// Registers somebody new. Only a name is needed; everything else may come later.
    ///
    /// # Errors
    /// [`crate::Refusal::Fields`] with every wrong field at once.
    pub fn register_candidate(&self, mut groups: ProfileGroups) -> Result<CandidateId> {
        let mut checking = Checking::new(self.today());
        if groups.identity.is_none() {
            checking.wrong("name", Problem::Empty);
        }
        groups.check(&mut checking);
        checking.finish()?;
        self.add_candidate(groups)
    }

    /// Writes a checked profile under a new key, as one entry of the book.
    pub(crate) fn add_candidate(&self, mut groups: ProfileGroups) -> Result<CandidateId> {
        let id = CandidateId::new(&self.stamp);
        if let Some(katakana) = &mut groups.katakana {
            (katakana.katakana_by, katakana.katakana_on) = (None, None);
        }
        let intake = groups.intake.take().unwrap_or(Intake {
            source: None,
            registered_on: None,
        });
        let registered_on = intake.registered_on.or_else(|| Some(self.today().to_string()));
        groups.intake = Some(Intake {
            source: intake.source,
            registered_on,
        });
        groups.insert(self, id)?;
        if let Some(name) = groups.identity.and_then(|identity| identity.name) {
            self.tell("name", name);
        }
        Ok(id)
    }
}
