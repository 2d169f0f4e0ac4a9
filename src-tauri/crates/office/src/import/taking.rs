//! Writes the people of a list into the store: one deed for the whole list, so that all of it can be taken back later.

use super::person::Person;
use crate::{
    Deed, Office, Stamp,
    batches::{Batch, Enrol},
    book::DeedId,
    candidates::{
        background::{EditBackground, Education, Keyed, Relative},
        groups::{
            Body, CallName, Civil, Contact, DiplomaName, Emergency, HomeAddress, Identity, Intake, Katakana,
            KtpAddress, Note, Passport, PassportName, ProfileGroups,
        },
    },
    ids::{BatchId, CandidateId},
    office::Writing,
    refusal::Result,
    vocabulary::Relation,
};
use std::collections::BTreeMap;

/// What came of writing a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Taken {
    /// The deed under which the list can be taken back.
    pub deed: Option<DeedId>,
    /// The people, in the order of the list.
    pub people: Vec<CandidateId>,
}

impl Office {
    /// Writes people and enrols them: in the given batch, or in the one that their row names.
    ///
    /// # Errors
    /// [`crate::Refusal::NotAllowed`], or a fault of the store; then nobody is written.
    pub fn take_list(
        &mut self,
        stamp: Stamp,
        source: &str,
        people: &[&Person],
        batch: Option<BatchId>,
    ) -> Result<Taken> {
        self.write(stamp, Deed::ImportCandidates, |office| {
            let people = office.take_list(source, people, batch)?;
            let pen = office.pen.take();
            let deed = DeedId {
                replica: pen.replica,
                opens: pen.opens,
            };
            Ok(Taken {
                deed: pen.has_written().then_some(deed),
                people,
            })
        })
    }
}

impl Writing<'_> {
    fn take_list(&self, source: &str, people: &[&Person], batch: Option<BatchId>) -> Result<Vec<CandidateId>> {
        let mut taken = Vec::new();
        let mut by_batch: BTreeMap<BatchId, Vec<CandidateId>> = BTreeMap::new();
        let mut named: BTreeMap<String, BatchId> = BTreeMap::new();
        for person in people {
            let id = self.add_candidate(groups(person, source))?;
            self.add_background(id, person)?;
            let batch = match (batch, &person.batch) {
                (Some(batch), _) => Some(batch),
                (None, Some(name)) => Some(self.batch_for(name, &mut named)?),
                (None, None) => None,
            };
            if let Some(batch) = batch {
                by_batch.entry(batch).or_default().push(id);
            }
            taken.push(id);
        }
        for (batch, candidates) in by_batch {
            self.enrol(&Enrol {
                batch,
                class: None,
                candidates,
                participant: None,
            })?;
        }
        self.tell("people", taken.len());
        self.tell("source", source);
        Ok(taken)
    }

    /// The batch that a cell names; a number alone is `Angkatan` and the number. A new one is made when there is none.
    fn batch_for(&self, cell: &str, named: &mut BTreeMap<String, BatchId>) -> Result<BatchId> {
        let cell = cell.trim();
        let is_number = cell.chars().all(|sign| sign.is_ascii_digit());
        let name = if is_number {
            format!("Angkatan {cell}")
        } else {
            cell.to_owned()
        };
        if let Some(batch) = named.get(&name) {
            return Ok(*batch);
        }
        let batch = match self.batch_named(&name) {
            Ok(batch) => batch,
            Err(_) => {
                let row = Batch {
                    name: Some(name.clone()),
                    programme: None,
                    starts_on: None,
                    departs_on: None,
                    seats: None,
                    note: None,
                };
                self.edit_batch(Keyed { id: None, row })?
            }
        };
        named.insert(name, batch);
        Ok(batch)
    }

    fn add_background(&self, candidate: CandidateId, person: &Person) -> Result<()> {
        let level = person.education.as_ref().and_then(|education| education.level);
        let school = person
            .school
            .clone()
            .or_else(|| person.education.as_ref().map(|education| education.typed.clone()));
        if let Some(school) = school {
            let subject = person
                .education
                .as_ref()
                .and_then(|education| education.subject.clone());
            let ended = person.graduated_in.map(|year| year.to_string());
            let major = person.major.clone().or(subject);
            let row = Education {
                candidate,
                level,
                school: Some(school),
                major,
                city: None,
                started: None,
                ended,
            };
            self.edit_background(EditBackground::Education(Keyed { id: None, row }))?;
        }
        for (relation, name) in [
            (Relation::Father, &person.father_name),
            (Relation::Mother, &person.mother_name),
        ] {
            if name.is_some() {
                let row = Relative {
                    candidate,
                    relation: Some(relation),
                    name: name.clone(),
                    born: None,
                    occupation: None,
                };
                self.edit_background(EditBackground::Relative(Keyed { id: None, row }))?;
            }
        }
        Ok(())
    }
}

/// A row's person as a profile. What has no field of its own is kept in the note, so that nothing of the list is lost.
fn groups(person: &Person, source: &str) -> ProfileGroups {
    let day = |day: &Option<chrono::NaiveDate>| day.map(|day| day.to_string());
    let name = person.name.as_ref();
    let titled = name
        .filter(|name| !name.titles.is_empty())
        .map(|name| format!("{}, {}", name.tidied, name.titles.join(" ")));
    ProfileGroups {
        identity: Some(Identity {
            name: name.map(|name| name.tidied.clone()),
            nik: person.nik.as_ref().map(|nik| nik.digits.clone()),
            birth_place: person.birth_place.clone(),
            birth_date: day(&person.birth_date),
            sex: person.sex,
        }),
        passport_name: person.passport_name.clone().map(|name| PassportName {
            passport_name: Some(name),
        }),
        diploma_name: person.diploma_name.clone().or(titled).map(|name| DiplomaName {
            diploma_name: Some(name),
        }),
        call_name: person.call_name.clone().map(|name| CallName { call_name: Some(name) }),
        katakana: person.katakana.clone().map(|katakana| Katakana {
            katakana: Some(katakana),
            katakana_by: None,
            katakana_on: None,
        }),
        civil: Some(Civil {
            religion: person.religion,
            marital: person.marital,
        }),
        contact: Some(Contact {
            phone: person.phone.as_ref().map(|phone| phone.e164.clone()),
            phone_typed: person
                .phone
                .as_ref()
                .map(|phone| phone.typed.clone())
                .or_else(|| person.phone_as_typed.clone()),
            email: person.email.clone(),
        }),
        ktp_address: Some(KtpAddress {
            ktp_street: person.address.clone(),
            ktp_rt: None,
            ktp_rw: None,
            ktp_village: None,
            ktp_district: None,
            ktp_regency: person.home_regency.clone(),
            ktp_province: person.province.clone(),
            ktp_postcode: None,
        }),
        home_address: person.home_address.clone().map(|street| HomeAddress {
            home_street: Some(street),
            home_rt: None,
            home_rw: None,
            home_village: None,
            home_district: None,
            home_regency: None,
            home_province: None,
            home_postcode: None,
        }),
        body: Some(Body {
            height_cm: person.height_cm.map(i32::from),
            weight_kg: person.weight_kg.map(i32::from),
            blood: person.blood.clone().filter(|blood| BLOOD.contains(&blood.as_str())),
            shoe_cm: None,
            hand: None,
        }),
        emergency: Some(Emergency {
            emergency_name: person.emergency_name.clone(),
            emergency_relation: person.emergency_relation.clone(),
            emergency_phone: person.emergency_phone.as_ref().map(|phone| phone.e164.clone()),
        }),
        passport: Some(Passport {
            passport_number: person.passport_number.clone(),
            passport_issued_on: None,
            passport_expires_on: day(&person.passport_expires_on),
        }),
        intake: Some(Intake {
            source: Some(source.to_owned()),
            registered_on: day(&person.entered_on),
        }),
        note: Some(Note {
            note: leftovers(person),
        }),
        ..ProfileGroups::default()
    }
}

/// Blood groups that the schema knows.
const BLOOD: [&str; 12] = ["A", "B", "AB", "O", "A+", "A-", "B+", "B-", "AB+", "AB-", "O+", "O-"];

/// Cells whose field comes with a later page of the office, each on a line with the word above it in the list.
fn leftovers(person: &Person) -> Option<String> {
    let texts = [
        ("NIS", &person.office_number),
        ("Program", &person.programme),
        ("Kategori", &person.category),
        ("Sektor", &person.sector),
        ("Perusahaan", &person.company),
        ("Prefektur", &person.prefecture),
        ("Status", &person.status),
        ("Level bahasa", &person.language_level),
        ("Sertifikat SSW", &person.ssw_certificate),
        ("Klinik MCU", &person.checkup_clinic),
        ("Hasil MCU", &person.checkup_result),
        ("CoE", &person.coe_number),
        ("Visa", &person.visa_number),
        ("Skema biaya", &person.cost_scheme),
    ];
    let mut lines: Vec<String> = person.note.iter().cloned().collect();
    lines.extend(
        texts
            .iter()
            .filter_map(|(word, text)| Some(format!("{word}: {}", text.as_deref()?))),
    );
    let days = [("Tgl MCU", person.checkup_on), ("Tgl terbang", person.departs_on)];
    lines.extend(
        days.iter()
            .filter_map(|(word, day)| Some(format!("{word}: {}", (*day)?))),
    );
    let amounts = [("Biaya", person.cost_total), ("Sudah bayar", person.cost_paid)];
    lines.extend(
        amounts
            .iter()
            .filter_map(|(word, amount)| Some(format!("{word}: Rp {}", (*amount)?))),
    );
    (!lines.is_empty()).then(|| lines.join("\n"))
}
