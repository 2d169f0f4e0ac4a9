//! Somebody invented, of whom everything is known: whom a template is tried on before there are people.

use chrono::NaiveDate;
use dossiers::{
    About, Address, Attendance, Body, Clothes, CriminalRecord, Education, Emergency, EntryTest, ExamResult, Goals,
    Habits, HeldPaper, Household, Identity, InJapan, Job, Names, Person, Relative, SectionScore, Stage,
};
use words::{Language, Words};

/// The person, in the words of a language.
pub(super) fn person(words: &Words, today: NaiveDate) -> Person {
    let in_words = |id: &str, en: &str, ja: &str| {
        match words.language() {
            Language::Id => id,
            Language::En => en,
            Language::Ja => ja,
        }
        .to_owned()
    };
    let day =
        |year, month, day| NaiveDate::from_ymd_opt(year, month, day).map_or_else(String::new, |day| words.day(day));
    let text = str::to_owned;
    Person {
        batch: in_words(
            "Angkatan 9 · Program contoh",
            "Batch 9 · Sample programme",
            "第9期生・見本",
        ),
        class: text("9A"),
        number: text("9-01"),
        state: words.say_with("paper-edition", &[("number", 3.into())]),
        photo: String::new(),
        names: Names {
            ktp: text("Ratna Sari Dewi"),
            passport: text("RATNA SARI DEWI"),
            diploma: text("Ratna Sari Dewi"),
            romaji: text("RATNA SARI DEWI"),
            call: text("Ratna"),
            katakana: text("ラトナ サリ デウィ"),
            katakana_approved: true,
        },
        identity: Identity {
            nik: text("6371015708030001"),
            birth_place: text("Banjarmasin"),
            birth_date: day(2003, 8, 17),
            birth_on: text("2003-08-17"),
            age: in_words("23 tahun", "23", "23歳"),
            sex: in_words("Perempuan", "Female", "女"),
            sex_word: text("female"),
            nationality: in_words("Indonesia", "Indonesian", "インドネシア"),
            religion: in_words("Islam", "Islam", "イスラム教"),
            marital: in_words("Belum menikah", "Single", "未婚"),
            marital_word: text("single"),
            phone: text("0812 3456 7890"),
            email: text("ratna@contoh.id"),
            passport_number: text("X1234567"),
            passport_issued_on: day(2026, 2, 3),
            passport_expires_on: day(2036, 2, 3),
        },
        ktp_address: Address {
            line: text("Jl. Contoh No. 1, RT 2 RW 3, Banjarmasin"),
            postcode: text("70111"),
        },
        home_address: Address {
            line: text("Jl. Contoh No. 1, RT 2 RW 3, Banjarmasin"),
            postcode: text("70111"),
        },
        body: Some(Body {
            height: text("157 cm"),
            weight: text("50 kg"),
            blood: text("O"),
            shoe: text("23,5 cm"),
            hand: in_words("Kanan", "Right", "右"),
            eyesight: text("1.0 / 1.0"),
            colour_vision: in_words("Normal", "Normal", "正常"),
            illness: in_words("Tidak ada", "None", "なし"),
            surgery: in_words("Tidak ada", "None", "なし"),
            allergy: in_words("Tidak ada", "None", "なし"),
            tattoo: in_words("Tidak", "No", "なし"),
            smoking: in_words("Tidak", "No", "なし"),
            alcohol: in_words("Tidak", "No", "なし"),
            glasses: in_words("Tidak", "No", "なし"),
            piercing: in_words("Tidak", "No", "なし"),
            tuberculosis: in_words("Tidak", "No", "なし"),
            fracture: in_words("Tidak ada", "None", "なし"),
            cold_tolerance: in_words("Ya", "Yes", "はい"),
        }),
        clothes: Clothes {
            waist: text("68 cm"),
            head: text("55 cm"),
            shirt: text("M"),
        },
        habits: Habits {
            smoking_abroad: in_words("Tidak", "No", "なし"),
            food_limits: in_words("Tidak makan babi", "No pork", "豚肉は食べない"),
        },
        household: Household {
            children: text("0"),
            mother_tongue: in_words("Bahasa Banjar", "Banjarese", "バンジャル語"),
            languages: in_words("Indonesia, Jepang", "Indonesian, Japanese", "インドネシア語、日本語"),
            driving_licence: in_words("SIM C", "Motorcycle", "二輪免許"),
        },
        entry_test: EntryTest {
            iq: text("108"),
            maths: text("85"),
        },
        goals: Goals {
            saving: in_words("50.000 yen", "50,000 yen", "5万円"),
            saving_reason: in_words("Rumah orang tua", "A house for the parents", "両親の家"),
            wishes: in_words("Bekerja dekat kota", "Work near a city", "都市の近くで働きたい"),
            video: text("Video 12"),
        },
        in_japan: InJapan {
            relatives: in_words("Tidak ada", "None", "なし"),
            stays: in_words("Tidak pernah", "Never", "なし"),
            intern_class: in_words("Tidak pernah", "Never", "なし"),
            coe_applied: text("0"),
            coe_refused: text("0"),
        },
        record: Some(CriminalRecord {
            criminal: in_words("Tidak", "No", "なし"),
            deported: in_words("Tidak", "No", "なし"),
        }),
        skill_months: text("24"),
        study: in_words("11 bulan", "11 months", "11ヶ月"),
        card: text("CONTOH-0901"),
        educations: vec![Education {
            from: text("2019"),
            to: text("2022"),
            from_on: text("2019"),
            to_on: text("2022"),
            level: text("SMK"),
            level_word: text("smk"),
            school: text("SMK Kesehatan Contoh"),
            major: in_words("Keperawatan", "Nursing", "看護"),
            city: text("Banjarmasin"),
        }],
        jobs: vec![Job {
            from: text("2022"),
            to: text("2024"),
            from_on: text("2022"),
            to_on: text("2024"),
            employer: text("RS Contoh"),
            position: in_words("Asisten perawat", "Nursing assistant", "看護助手"),
            city: text("Banjarmasin"),
        }],
        relatives: vec![Relative {
            relation: in_words("Ibu", "Mother", "母"),
            relation_word: text("mother"),
            name: text("Siti Contoh"),
            age: text("47"),
            occupation: in_words("Pedagang", "Trader", "商売"),
        }],
        certificates: vec![result(&in_words, &day(2026, 7, 5))],
        exams: vec![result(&in_words, &day(2026, 7, 5))],
        attendance: vec![attendance(&words.month(today))],
        attendance_total: Some(attendance("")),
        stages: vec![Stage {
            day: day(2026, 1, 12),
            stage: in_words("Mulai belajar", "In training", "研修中"),
            note: String::new(),
        }],
        about: About {
            hobbies: in_words("Memasak", "Cooking", "料理"),
            skills: in_words("Komputer", "Computers", "パソコン"),
            strengths: in_words("Sabar", "Patient", "忍耐強い"),
            weaknesses: in_words("Pemalu", "Shy", "内気"),
            reason: in_words(
                "Ingin merawat orang tua di Jepang.",
                "To care for elderly people in Japan.",
                "日本で介護がしたい。",
            ),
            plan: in_words("Membuka panti wreda.", "To open a care home.", "介護施設を開きたい。"),
        },
        emergency: Emergency {
            name: text("Siti Contoh"),
            relation: in_words("Ibu", "Mother", "母"),
            phone: text("0812 0000 0000"),
        },
        consent: String::new(),
        papers: vec![HeldPaper {
            kind: in_words("Ijazah", "Diploma", "卒業証書"),
            number: text("DN-01"),
            issued_on: day(2022, 6, 1),
            expires_on: String::new(),
            has_scan: true,
            has_original: false,
        }],
    }
}

fn result(in_words: &impl Fn(&str, &str, &str) -> String, day: &str) -> ExamResult {
    ExamResult {
        exam: "JLPT N4".to_owned(),
        date: day.to_owned(),
        held_on: "2026-07-05".to_owned(),
        certificate: "N4A123456".to_owned(),
        sections: vec![SectionScore {
            section: in_words("Mendengar", "Listening", "聴解"),
            score: "45".to_owned(),
        }],
        total: "120 / 180".to_owned(),
        verdict: in_words("Lulus", "Passed", "合格"),
        passed: Some(true),
    }
}

fn attendance(month: &str) -> Attendance {
    Attendance {
        month: month.to_owned(),
        present: "20".to_owned(),
        late: "1".to_owned(),
        sick: "0".to_owned(),
        excused: "1".to_owned(),
        absent: "0".to_owned(),
        hours: "120".to_owned(),
        percent: "95 %".to_owned(),
    }
}
