//! Schools, jobs, family and consents of each invented person, and whose reading is approved.

use super::Known;
use crate::{Filling, people::Group, text};
use chrono::{Datelike, Days};
use office::{
    Result,
    candidates::{
        background::{EditBackground, Education, GiveConsent, Job, Keyed, Relative},
        nik::Sex,
    },
    ids::{CandidateId, EducationId, JobId, RelativeId},
    vocabulary::{Level, Purpose, Relation, Religion},
};

impl Known {
    pub(super) fn father(&self) -> &'static str {
        let mut dice = self.dice("father");
        match self.person.religion {
            Religion::Hindu => dice.one_of(["I Nyoman Rata", "I Ketut Suta", "I Made Kerta", "I Wayan Lana"]),
            Religion::Protestant | Religion::Catholic => {
                dice.one_of(["Yakobus", "Petrus", "Markus", "Stefanus", "Daud"])
            }
            Religion::Islam | Religion::Buddhist | Religion::Confucian | Religion::Other => {
                dice.one_of(["Junaidi", "Sarkani", "Sugiono", "Mahyudin", "Rusli", "Hermanto"])
            }
        }
    }

    pub(super) fn mother(&self) -> &'static str {
        let mut dice = self.dice("mother");
        match self.person.religion {
            Religion::Hindu => dice.one_of(["Ni Made Rai", "Ni Ketut Sari", "Ni Wayan Sulatri"]),
            Religion::Protestant | Religion::Catholic => dice.one_of(["Maria", "Marta", "Rosina", "Yuliana"]),
            Religion::Islam | Religion::Buddhist | Religion::Confucian | Religion::Other => {
                dice.one_of(["Norsinah", "Masliani", "Sumiati", "Rusmini", "Jumrah"])
            }
        }
    }

    pub(super) fn background(&self, filling: &mut Filling<'_, '_>, id: CandidateId) -> Result<()> {
        if !self.lacks("educations") {
            self.schools(filling, id)?;
        }
        if !self.is_full() {
            return Ok(());
        }
        self.jobs(filling, id)?;
        if !self.lacks("relatives") {
            self.family(filling, id)?;
        }
        self.consents(filling, id)
    }

    fn schools(&self, filling: &mut Filling<'_, '_>, id: CandidateId) -> Result<()> {
        let home = self.person.home;
        let degree = self.degree();
        let (middle, major) = match degree {
            Level::Smk => (Level::Smk, Some("Asisten Keperawatan")),
            _ => (Level::Sma, Some("IPA")),
        };
        let mut schools = vec![
            (Level::Sd, format!("SD Contoh {}", home.village), None, 6, 12),
            (Level::Smp, format!("SMP Contoh {}", home.district), None, 12, 15),
            (
                middle,
                format!("{} Contoh {}", middle.word().to_uppercase(), home.birth_place),
                major,
                15,
                18,
            ),
        ];
        match degree {
            Level::D3 => schools.push((Level::D3, "Akper Contoh Banua".to_owned(), Some("Keperawatan"), 18, 21)),
            Level::Ners => schools.push((
                Level::Ners,
                "STIKES Contoh Banua".to_owned(),
                Some("Profesi Ners"),
                18,
                23,
            )),
            _ => {}
        }
        for (level, school, major, from, to) in schools {
            let year = |age: i32| self.born.year() + age;
            // Somebody of twenty has not finished the studies of five years.
            if year(to) > self.came.year() {
                continue;
            }
            let row = Education {
                candidate: id,
                level: Some(level),
                school: Some(school),
                major: major.and_then(text),
                city: text(home.birth_place),
                started: Some(format!("{}-07", year(from))),
                ended: Some(format!("{}-06", year(to))),
            };
            let key = Some(EducationId::new(&filling.next()));
            filling
                .office
                .edit_background(EditBackground::Education(Keyed { id: key, row }))?;
        }
        Ok(())
    }

    fn jobs(&self, filling: &mut Filling<'_, '_>, id: CandidateId) -> Result<()> {
        let mut dice = self.dice("jobs");
        let places = [
            ("Klinik Contoh Sehat", "Perawat"),
            ("RS Contoh Husada", "Asisten perawat"),
            ("Panti Wreda Contoh", "Pengasuh lansia"),
            ("Apotek Contoh", "Kasir"),
            ("Toko Contoh Jaya", "Penjaga toko"),
        ];
        let left_school = self.born.year() + if self.degree() == Level::Ners { 23 } else { 21 };
        let years = self.came.year() - left_school;
        for number in 0..years.clamp(0, 2) {
            let (employer, position) = dice.one_of(places);
            let row = Job {
                candidate: id,
                employer: text(employer),
                position: text(position),
                city: text(self.person.home.birth_place),
                started: Some(format!("{}-08", left_school + number)),
                ended: Some(format!("{}-06", left_school + number + 1)),
            };
            let key = Some(JobId::new(&filling.next()));
            filling
                .office
                .edit_background(EditBackground::Job(Keyed { id: key, row }))?;
        }
        Ok(())
    }

    fn family(&self, filling: &mut Filling<'_, '_>, id: CandidateId) -> Result<()> {
        let mut dice = self.dice("family");
        let born = |years: i32| Some(format!("{}", self.born.year() + years));
        let father_works = dice.one_of(["Petani", "Nelayan", "Pedagang", "Buruh bangunan", "Guru", "Sopir"]);
        let mother_works = dice.one_of(["Ibu rumah tangga", "Pedagang", "Penjahit", "Petani"]);
        let mut relatives = vec![
            (
                Relation::Father,
                self.father(),
                born(-dice.between(25, 34)),
                father_works,
            ),
            (
                Relation::Mother,
                self.mother(),
                born(-dice.between(20, 29)),
                mother_works,
            ),
        ];
        for _ in 0..dice.below(3) {
            let name = dice.one_of(["Rahman", "Salsabila", "Andika", "Yuni", "Rendi", "Kiki", "Intan"]);
            relatives.push((Relation::Sibling, name, born(dice.between(2, 9)), "Pelajar"));
        }
        if self.is_married() {
            let (spouse, work) = match self.person.sex {
                Sex::Female => ("Hendri", "Karyawan"),
                Sex::Male => ("Melinda", "Ibu rumah tangga"),
            };
            relatives.push((Relation::Spouse, spouse, born(0), work));
        }
        for (relation, name, born, occupation) in relatives {
            let row = Relative {
                candidate: id,
                relation: Some(relation),
                name: text(name),
                born,
                occupation: text(occupation),
            };
            let key = Some(RelativeId::new(&filling.next()));
            filling
                .office
                .edit_background(EditBackground::Relative(Keyed { id: key, row }))?;
        }
        Ok(())
    }

    fn consents(&self, filling: &Filling<'_, '_>, id: CandidateId) -> Result<()> {
        let mut dice = self.dice("consents");
        let signed = |days: u64| Some((self.came + Days::new(days)).to_string());
        let give = |purpose, given, on| {
            let ask = GiveConsent {
                candidate: id,
                purpose,
                given,
            };
            filling.office.give_consent_on(ask, on)
        };
        give(Purpose::Training, true, signed(0))?;
        for (purpose, in_a_thousand) in [
            (Purpose::PartnerAbroad, 850),
            (Purpose::Health, 700),
            (Purpose::Publicity, 400),
        ] {
            if dice.happens(in_a_thousand) {
                give(purpose, true, signed(1))?;
                if purpose == Purpose::Publicity && dice.happens(150) {
                    give(purpose, false, signed(60))?;
                }
            }
        }
        Ok(())
    }

    /// Most readings are approved a week after the person came; visitors' are only proposed.
    pub(super) fn approve(&self, filling: &Filling<'_, '_>, id: CandidateId) -> Result<()> {
        let waits = self.is_full() && self.dice("reading").happens(80);
        if self.lacks("katakana") || waits || self.person.group == Group::Visitor {
            return Ok(());
        }
        let day = (self.came + Days::new(7)).to_string();
        filling
            .office
            .approve_katakana_on(id, self.person.katakana, &filling.clerk, Some(day))
    }
}
