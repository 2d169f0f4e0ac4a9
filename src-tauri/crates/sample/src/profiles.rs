//! What is known of each invented person, with the gaps that a real office has.

mod background;

use crate::{
    Filling,
    dice::Dice,
    people::{Group, Person, people},
    portraits, text,
};
use chrono::{Datelike, Days, Months, NaiveDate};
use office::{
    Result,
    candidates::{
        groups::{
            About, Body, CallName, Civil, Clothes, Contact, CriminalRecord, DiplomaName, Emergency, EntryTest, Goals,
            Habits, Health, HomeAddress, Household, Identity, InJapan, Intake, Katakana, KtpAddress, MoreHealth,
            Motive, Note, Passport, PassportName, ProfileGroups, SkillMonths,
        },
        nik::Sex,
    },
    ids::CandidateId,
    photos::picture,
    vocabulary::{Hand, InternClass, Level, Marital, YesNo},
};

/// Somebody invented, as the office knows them.
#[derive(Clone, Copy)]
pub(crate) struct Registered {
    pub(crate) id: CandidateId,
    pub(crate) person: Person,
    /// Holds a D3 in nursing and came on the partner's scholarship.
    pub(crate) scholar: bool,
}

/// Who is drawn: every second of those with full profiles.
const DRAWN: i32 = 2;

/// Registers everybody, those with no batch and the probable doubles included.
pub(crate) fn register(filling: &mut Filling<'_, '_>) -> Result<Vec<Registered>> {
    let mut registered = Vec::new();
    for person in people() {
        let known = Known::of(person, filling.today());
        let id = filling.office.register_candidate(known.groups(filling.today()))?;
        known.background(filling, id)?;
        known.approve(filling, id)?;
        if known.is_full() && person.number % DRAWN == 1 && !known.lacks("photo") {
            draw(filling, &person, id)?;
        }
        registered.push(Registered {
            id,
            person,
            scholar: known.scholar,
        });
    }
    filling.counts.candidates = registered.len();
    doubles(filling, &registered)?;
    Ok(registered)
}

/// So many people of whom nothing is missing, made of those who are invented; nobody has another's name and number.
pub(crate) fn copies(filling: &mut Filling<'_, '_>, count: u32) -> Result<Vec<CandidateId>> {
    let full: Vec<Person> = people()
        .into_iter()
        .filter(|person| matches!(person.group, Group::Fourth | Group::FifthA | Group::FifthB))
        .collect();
    let mut copies = Vec::new();
    for (number, person) in (1..).zip(full.iter().cycle().take(count as usize)) {
        let person = Person { number, ..*person };
        let mut known = Known::of(person, filling.today());
        known.lacking.clear();
        let mut groups = known.groups(filling.today());
        if let Some(identity) = &mut groups.identity {
            identity.name = Some(format!(
                "{} {}",
                person.name,
                Dice::of(&number.to_string()).one_of(LAST)
            ));
        }
        let id = filling.office.register_candidate(groups)?;
        known.background(filling, id)?;
        filling.office.approve_katakana(id, person.katakana, &filling.clerk)?;
        draw(filling, &person, id)?;
        copies.push(id);
    }
    Ok(copies)
}

/// Further names for those who are made of somebody else.
const LAST: [&str; 8] = [
    "Adipura",
    "Bestari",
    "Cendana",
    "Dirgantara",
    "Erlangga",
    "Firdaus",
    "Gemilang",
    "Hapsari",
];

/// A portrait that cannot be made leaves a gap, as in a real office.
fn draw(filling: &Filling<'_, '_>, person: &Person, id: CandidateId) -> Result<()> {
    match portraits::draw(person).and_then(|png| picture::fit(&png, None).ok()) {
        Some(portrait) => filling.office.keep_photo(id, &portrait.jpeg),
        None => Ok(()),
    }
}

/// Two people who were registered twice: one by a slip of the finger, one without papers but with the same telephone.
fn doubles(filling: &mut Filling<'_, '_>, registered: &[Registered]) -> Result<()> {
    let today = filling.today();
    for (name, written, note) in [
        (
            "Annisa Zahratul Jannah",
            "Anisa Zahratul Janah",
            "Mengisi formulir kunjungan sekolah lagi",
        ),
        (
            "Muhammad Iqbal",
            "Muhammad Iqbal",
            "Lupa membawa KTP, mendaftar dengan nomor WhatsApp",
        ),
    ] {
        let Some(first) = registered.iter().find(|first| first.person.name == name) else {
            continue;
        };
        let groups = Known::of(first.person, today).groups(today);
        let has_day = written != name;
        let identity = groups.identity.map(|identity| Identity {
            name: text(written),
            nik: None,
            birth_place: None,
            birth_date: identity.birth_date.filter(|_| has_day),
            sex: identity.sex,
        });
        filling.office.register_candidate(ProfileGroups {
            identity,
            contact: groups.contact.filter(|_| !has_day),
            intake: Some(Intake {
                source: text("Kunjungan sekolah"),
                registered_on: Some(today.to_string()),
            }),
            note: Some(Note { note: text(note) }),
            ..ProfileGroups::default()
        })?;
        filling.counts.candidates += 1;
    }
    Ok(())
}

/// The parts of a profile that an office may not have asked for yet.
const PARTS: [&str; 14] = [
    "nik",
    "katakana",
    "marital",
    "ktp_street",
    "body",
    "health",
    "about",
    "reason",
    "emergency",
    "educations",
    "relatives",
    "passport",
    "email",
    "photo",
];

/// Those parts that nobody needs for a departure.
const SOFT_PARTS: [&str; 5] = ["about", "reason", "relatives", "email", "photo"];

/// What is known of one person.
struct Known {
    person: Person,
    born: NaiveDate,
    came: NaiveDate,
    scholar: bool,
    lacking: Vec<&'static str>,
}

impl Known {
    fn of(person: Person, today: NaiveDate) -> Self {
        let mut dice = Dice::of(person.name);
        let came = match person.group {
            Group::First => dated(2022, 8, dice.between(1, 26)),
            Group::Second => dated(2023, 2, dice.between(1, 26)),
            Group::Third => dated(2023, 9, dice.between(1, 26)),
            Group::Fourth => dated(2024, 11, dice.between(1, 28)),
            Group::FifthA | Group::FifthB => dated(2025, 11, dice.between(1, 28)),
            Group::Visitor => today - Days::new(u64::from(dice.below(40))),
        };
        let born = dated(
            came.year() - dice.between(20, 29),
            dice.between(1, 12),
            dice.between(1, 28),
        );
        let scholar = person.number % 6 == 5 && matches!(person.group, Group::Second | Group::Third | Group::Fourth);
        let lacking = match person.group {
            // Nobody departs without an identity: what is still missing there is what no embassy asks for.
            Group::Fourth => (0..dice.one_of([0, 0, 1, 2]))
                .map(|_| dice.one_of(SOFT_PARTS))
                .collect(),
            _ => (0..dice.one_of([0, 0, 1, 1, 2, 3, 5]))
                .map(|_| dice.one_of(PARTS))
                .collect(),
        };
        Known {
            person,
            born,
            came,
            scholar,
            lacking,
        }
    }

    fn dice(&self, about: &str) -> Dice {
        Dice::of(&format!("{about}: {}", self.person.name))
    }

    fn lacks(&self, part: &str) -> bool {
        self.lacking.contains(&part)
    }

    /// Whether the office keeps a full profile; of the early batches it kept little, of visitors it knows little.
    fn is_full(&self) -> bool {
        match self.person.group {
            Group::Fourth | Group::FifthA | Group::FifthB => true,
            Group::First | Group::Second | Group::Third | Group::Visitor => false,
        }
    }

    fn groups(&self, today: NaiveDate) -> ProfileGroups {
        let light = ProfileGroups {
            identity: Some(self.identity()),
            call_name: Some(CallName {
                call_name: text(self.call_name()),
            }),
            katakana: (!self.lacks("katakana")).then(|| Katakana {
                katakana: text(self.person.katakana),
                katakana_by: None,
                katakana_on: None,
            }),
            contact: Some(self.contact()),
            intake: Some(Intake {
                source: text(self.source()),
                registered_on: Some(self.came.to_string()),
            }),
            ..ProfileGroups::default()
        };
        if !self.is_full() {
            return light;
        }
        let known = |part: &str| !self.lacks(part);
        ProfileGroups {
            passport_name: Some(PassportName {
                passport_name: Some(plain(self.person.name)),
            }),
            diploma_name: Some(DiplomaName {
                diploma_name: Some(self.diploma_name()),
            }),
            civil: known("marital").then(|| self.civil()),
            ktp_address: known("ktp_street").then(|| self.ktp_address()),
            home_address: self.home_address(),
            body: known("body").then(|| self.body()),
            health: known("health").then(|| self.health()),
            about: known("about").then(|| self.about()),
            reason: known("reason").then(|| self.motive()),
            emergency: known("emergency").then(|| self.emergency()),
            passport: known("passport").then(|| self.passport(today)),
            ..self.interviewed(light)
        }
    }

    /// What an interview asks: of some nobody has asked it yet.
    fn interviewed(&self, known: ProfileGroups) -> ProfileGroups {
        let mut dice = self.dice("interview");
        if self.person.group != Group::Fourth && dice.happens(300) {
            return known;
        }
        let is_nurse = matches!(self.degree(), Level::D3 | Level::Ners);
        ProfileGroups {
            clothes: Some(Clothes {
                waist_cm: Some(dice.between(64, 88)),
                head_cm: Some(dice.between(53, 59)),
                shirt_size: text(dice.one_of(["S", "M", "M", "L", "XL"])),
            }),
            more_health: (!self.lacks("health")).then(|| MoreHealth {
                glasses: Some(yes(dice.happens(250))),
                piercing: Some(yes(self.person.sex == Sex::Female)),
                tuberculosis: Some(YesNo::No),
                fracture: text(dice.one_of(["Tidak ada", "Tidak ada", "Tidak ada", "Lengan kiri (2014), sembuh"])),
                cold_tolerance: Some(yes(!dice.happens(60))),
            }),
            habits: Some(Habits {
                smoking_abroad: Some(YesNo::No),
                food_limits: text(dice.one_of(["Tidak makan babi dan alkohol", "Tidak ada", "Tidak makan udang"])),
            }),
            household: Some(Household {
                children: Some(if self.is_married() { dice.between(0, 2) } else { 0 }),
                mother_tongue: text("Bahasa Indonesia"),
                languages: text(dice.one_of(["Bahasa Banjar", "Bahasa Inggris dasar", "Bahasa Jawa"])),
                driving_licence: text(dice.one_of(["SIM C", "SIM C", "SIM A dan C", "Tidak ada"])),
            }),
            entry_test: Some(EntryTest {
                iq: Some(dice.between(92, 121)),
                maths: Some(dice.between(55, 98) * 100),
            }),
            goals: Some(Goals {
                saving_goal: Some(dice.between(5, 10) * 10_000),
                saving_reason: text(dice.one_of([
                    "Biaya sekolah adik",
                    "Membangun rumah untuk orang tua",
                    "Modal usaha rawat lansia",
                ])),
                wishes: text(dice.one_of([
                    "Bersedia bekerja pada jam malam.",
                    "Ingin belajar sampai lulus ujian kaigo fukushishi.",
                    "Ingin waktu untuk salat.",
                ])),
                // Films are made shortly before the interviews.
                video: None,
            }),
            in_japan: Some(InJapan {
                relatives_in_japan: text(dice.one_of(["Tidak ada", "Tidak ada", "Sepupu di Osaka, kaigo"])),
                stays_in_japan: text("Tidak ada"),
                intern_class: Some(InternClass::None),
                coe_applied: Some(0),
                coe_refused: Some(0),
            }),
            record: Some(CriminalRecord {
                criminal_record: Some(YesNo::No),
                deported: Some(YesNo::No),
            }),
            skill: is_nurse.then(|| SkillMonths {
                skill_months: Some(dice.between(4, 30)),
            }),
            ..known
        }
    }

    fn identity(&self) -> Identity {
        let Person {
            name,
            sex,
            home,
            number,
            ..
        } = self.person;
        // One number that a registry got wrong by a day: it is never reissued, and the form is right.
        let written = if name == "Bambang" {
            self.born.pred_opt().unwrap_or(self.born)
        } else {
            self.born
        };
        let day = match sex {
            Sex::Female => written.day() + 40,
            Sex::Male => written.day(),
        };
        let district = self.dice("district").between(1, 5);
        let year = written.year() % 100;
        let serial = 9000 + number;
        let nik = format!(
            "{}{district:02}{day:02}{:02}{year:02}{serial:04}",
            home.regency.code,
            written.month()
        );
        Identity {
            name: text(name),
            nik: (!self.lacks("nik")).then_some(nik),
            birth_place: text(home.birth_place),
            birth_date: Some(self.born.to_string()),
            sex: Some(sex),
        }
    }

    /// The word by which people are called: not a title of birth, nor one of the words that half the class has.
    fn call_name(&self) -> &'static str {
        const PASSED_OVER: [&str; 18] = [
            "I", "Ni", "Luh", "Gusti", "Ida", "Bagus", "Ayu", "Anak", "Agung", "Wayan", "Made", "Komang", "Kadek",
            "Putu", "Muhammad", "Siti", "La", "Cut",
        ];
        let name = self.person.name;
        let is_own = |word: &&str| !PASSED_OVER.contains(word);
        name.split(' ').find(is_own).unwrap_or(name)
    }

    fn contact(&self) -> Contact {
        let number = self.person.number;
        let email = format!("{}.{number}@contoh.example", plain(self.call_name()).to_lowercase());
        Contact {
            phone: Some(format!("0810-0000-{number:04}")),
            phone_typed: None,
            email: (!self.lacks("email")).then_some(email),
        }
    }

    fn source(&self) -> &'static str {
        let mut dice = self.dice("source");
        match self.person.group {
            Group::Visitor => dice.one_of(["Kunjungan sekolah", "Seminar daring"]),
            _ => dice.one_of([
                "Datang sendiri",
                "Kunjungan sekolah",
                "Seminar daring",
                "Rekomendasi alumni",
                "Daftar Excel",
            ]),
        }
    }

    fn degree(&self) -> Level {
        if self.scholar {
            return Level::D3;
        }
        self.dice("degree")
            .one_of([Level::Smk, Level::Smk, Level::Sma, Level::D3, Level::D3, Level::Ners])
    }

    fn diploma_name(&self) -> String {
        // The diploma of one person was written with another spelling, which a visa office would ask about.
        let name = if self.person.name == "Desi Marlina" {
            "Dessy Marlina"
        } else {
            self.person.name
        };
        match self.degree() {
            Level::D3 => format!("{name}, A.Md.Kep."),
            Level::Ners => format!("{name}, S.Kep., Ns."),
            _ => name.to_owned(),
        }
    }

    fn is_married(&self) -> bool {
        self.dice("married").happens(90)
    }

    fn civil(&self) -> Civil {
        Civil {
            religion: Some(self.person.religion),
            marital: Some(if self.is_married() {
                Marital::Married
            } else {
                Marital::Single
            }),
        }
    }

    fn ktp_address(&self) -> KtpAddress {
        let mut dice = self.dice("address");
        let street = dice.one_of([
            "Jl. Melati",
            "Jl. Kenanga",
            "Jl. Cempaka",
            "Gang Mawar",
            "Gang Seroja",
            "Dusun Karang",
        ]);
        let home = self.person.home;
        KtpAddress {
            ktp_street: Some(format!("{street} No. {}", dice.between(1, 99))),
            ktp_rt: Some(format!("{:03}", dice.between(1, 30))),
            ktp_rw: Some(format!("{:03}", dice.between(1, 9))),
            ktp_village: text(home.village),
            ktp_district: text(home.district),
            ktp_regency: Some(home.regency_name()),
            ktp_province: text(home.regency.province),
            ktp_postcode: None,
        }
    }

    /// Those from elsewhere live in the centre's dormitory.
    fn home_address(&self) -> Option<HomeAddress> {
        (self.person.home.regency.province_code != "63").then(|| HomeAddress {
            home_street: text("Asrama LPK (contoh), Jl. Contoh No. 1"),
            home_rt: text("001"),
            home_rw: text("001"),
            home_village: text("Sungai Miai"),
            home_district: text("Banjarmasin Utara"),
            home_regency: text("Kota Banjarmasin"),
            home_province: text("Kalimantan Selatan"),
            home_postcode: None,
        })
    }

    fn body(&self) -> Body {
        let mut dice = self.dice("body");
        let (height, shoe) = match self.person.sex {
            Sex::Female => (dice.between(148, 166), dice.between(44, 49) * 5),
            Sex::Male => (dice.between(160, 178), dice.between(50, 55) * 5),
        };
        Body {
            height_cm: Some(height),
            weight_kg: Some(height - 100 - dice.between(-4, 10)),
            blood: text(dice.one_of(["A", "B", "O", "O", "AB", "O+"])),
            shoe_cm: Some(shoe),
            hand: Some(if dice.happens(80) { Hand::Left } else { Hand::Right }),
        }
    }

    fn health(&self) -> Health {
        let mut dice = self.dice("health");
        Health {
            eyesight: text(dice.one_of(["1,0 / 1,0", "1,2 / 1,2", "0,8 / 1,0", "0,5 / 0,5 (berkacamata)"])),
            colour_blind: Some(YesNo::No),
            illness: text(dice.one_of([
                "Tidak ada",
                "Tidak ada",
                "Tidak ada",
                "Tifus (2019), sembuh",
                "Asma ringan waktu kecil",
            ])),
            surgery: text(dice.one_of(["Tidak ada", "Tidak ada", "Tidak ada", "Usus buntu (2020)"])),
            allergy: text(dice.one_of(["Tidak ada", "Tidak ada", "Udang", "Debu"])),
            tattoo: Some(YesNo::No),
            smoking: Some(YesNo::No),
            alcohol: Some(YesNo::No),
        }
    }

    fn about(&self) -> About {
        let mut dice = self.dice("about");
        About {
            hobbies: text(dice.one_of([
                "Memasak",
                "Badminton",
                "Bernyanyi",
                "Membaca novel",
                "Bersepeda",
                "Menjahit",
                "Voli",
            ])),
            strengths: text(dice.one_of([
                "Sabar dan teliti",
                "Cepat belajar",
                "Rajin mencatat",
                "Mudah bergaul",
                "Tenang",
            ])),
            weaknesses: text(dice.one_of(["Terlalu berhati-hati", "Kurang percaya diri berbicara", "Mudah gugup"])),
            skills: text(dice.one_of([
                "Merawat lansia di rumah",
                "Komputer dasar",
                "Tari Banjar",
                "Pijat refleksi",
                "Naik motor",
            ])),
        }
    }

    fn motive(&self) -> Motive {
        let mut dice = self.dice("motive");
        Motive {
            reason: text(dice.one_of([
                "Saya merawat nenek saya selama dua tahun dan ingin belajar cara merawat lansia yang lebih baik di Jepang.",
                "Saya ingin memakai ilmu keperawatan saya dan membantu biaya sekolah adik-adik.",
                "Kakak kelas saya bekerja sebagai caregiver di Jepang; ceritanya membuat saya ingin menyusul.",
                "Saya suka berbicara dengan orang tua dan ingin menjadi kaigo fukushishi.",
                "Saya ingin bekerja dengan disiplin Jepang lalu membawa pengalaman itu pulang.",
            ])),
            plan: text(dice.one_of([
                "Membuka layanan rawat lansia di kampung halaman.",
                "Menjadi guru bahasa Jepang untuk calon caregiver.",
                "Memperpanjang kontrak dan mengambil ujian kaigo fukushishi.",
                "Melanjutkan kuliah keperawatan.",
            ])),
        }
    }

    fn emergency(&self) -> Emergency {
        let is_mother = self.dice("emergency").happens(600);
        Emergency {
            emergency_name: text(if is_mother { self.mother() } else { self.father() }),
            emergency_relation: text(if is_mother { "Ibu" } else { "Ayah" }),
            emergency_phone: Some(format!("0810-0001-{:04}", self.person.number)),
        }
    }

    /// A passport of five years, as they were before 29 September 2022, ends soonest; every seventh has one.
    fn passport(&self, today: NaiveDate) -> Passport {
        let mut dice = self.dice("passport");
        let (issued, expires) = if self.person.number % 7 == 3 && self.person.group != Group::Fourth {
            let expires = today + Days::new(u64::from(dice.below(150)) + 20);
            (expires - Months::new(60), expires)
        } else {
            let issued = self.came + Days::new(u64::from(dice.below(40)));
            (issued, issued + Months::new(120))
        };
        Passport {
            passport_number: Some(format!("X{:07}", 9_000_000 + self.person.number)),
            passport_issued_on: Some(issued.to_string()),
            passport_expires_on: Some(expires.to_string()),
        }
    }
}

fn yes(is_so: bool) -> YesNo {
    if is_so { YesNo::Yes } else { YesNo::No }
}

/// As a passport spells it: letters and spaces only.
fn plain(name: &str) -> String {
    name.chars()
        .filter(|sign| sign.is_alphabetic() || *sign == ' ')
        .collect::<String>()
        .to_uppercase()
}

fn dated(year: i32, month: i32, day: i32) -> NaiveDate {
    let small = |number: i32| u32::try_from(number).unwrap_or(1);
    NaiveDate::from_ymd_opt(year, small(month), small(day)).unwrap_or_default()
}
