//! Invented people for the papers: one of whom everything is known, and one who has only just walked in.

use chrono::NaiveDate;
use dossiers::{
    About, Address, Attendance, Body, Clothes, CriminalRecord, Education, Emergency, EntryTest, ExamResult, Form,
    Goals, Habits, HeldPaper, Household, Identity, InJapan, Job, Labels, Letterhead, Names, Person, RecoverySheet,
    Relative, SectionScore, Signer, Stage, Template,
};
use words::{Language, Words};

/// A picture of nobody, 300 x 400 points.
pub const PHOTO: &[u8] = include_bytes!("photo.jpg");

pub fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 22).expect("a day")
}

/// A form about one of them, with the photo where there is one.
pub fn form(template: &str, language: Language, person: Person) -> Form {
    let words = Words::in_language(language);
    let mut labels = labels(language, &format!("{template}-"));
    labels.extend(self::labels(language, "form-"));
    let pictures = (!person.photo.is_empty()).then(|| (person.photo.clone(), PHOTO.to_vec()));
    Form {
        template: Template::Shipped(template.to_owned()),
        language: language.to_string(),
        labels,
        letterhead: letterhead(),
        title: format!("{} – {}", words.say(&format!("{template}-title")), person.names.ktp),
        edition: Reader(language).own("Edisi 3", "Edition 3", "第3版"),
        printed_on: words.day(today()),
        signer: signer(),
        subject: person.names.ktp.clone(),
        person: Some(person),
        pictures: pictures.into_iter().collect(),
        ..Form::default()
    }
}

/// Long names, long addresses, a full course: what a page must hold without breaking.
pub fn dewi(language: Language) -> Person {
    let reader = Reader(language);
    Person {
        batch: reader.own(
            "Angkatan 5 · Kaigo Banjarmasin–Nagoya",
            "Batch 5 · Care work, Banjarmasin–Nagoya",
            "第5期生・介護（バンジャルマシン－名古屋）",
        ),
        class: "5A".into(),
        number: "BJM-5-007".into(),
        state: reader.own("Edisi 3", "Edition 3", "第3版"),
        photo: "photo".into(),
        names: Names {
            ktp: "Dewi Anggraini Kusumawardhani Safitri binti Muhammad Syahrani".into(),
            passport: "DEWI ANGGRAINI KUSUMAWARDHANI SAF".into(),
            romaji: "DEWI ANGGRAINI KUSUMAWARDHANI SAF".into(),
            diploma: "Dewi Anggraini Kusumawardhani Safitri".into(),
            call: "Dewi".into(),
            katakana: "デウィ アングライニ クスマワルダニ サフィトリ".into(),
            katakana_approved: true,
        },
        identity: identity(reader),
        ktp_address: Address {
            line: "Jl. Sungai Contoh Gg. Kenanga Seberang Masjid Jami No. 123B RT 021 RW 004, Kel. Kelayan Contoh \
                   Selatan, Kec. Banjarmasin Selatan, Kota Banjarmasin, Kalimantan Selatan"
                .into(),
            postcode: "70000".into(),
        },
        home_address: Address {
            line: "Asrama Putri LPK Contoh, Jl. Teluk Misal Km 5,5 No. 8, Kel. Contoh Tengah, Kec. Banjarmasin Timur, \
                   Kota Banjarmasin, Kalimantan Selatan"
                .into(),
            postcode: "70000".into(),
        },
        body: Some(body(reader)),
        clothes: Clothes {
            waist: "68 cm".into(),
            head: "54 cm".into(),
            shirt: "M".into(),
        },
        habits: Habits {
            smoking_abroad: reader.term("no"),
            food_limits: reader.own("Tidak makan babi", "No pork", "豚肉は食べません"),
        },
        household: Household {
            children: reader.own("0 anak", "0 children", "0人"),
            mother_tongue: reader.own("Bahasa Indonesia", "Indonesian", "インドネシア語"),
            languages: reader.own(
                "Inggris dasar, Banjar",
                "Basic English, Banjar",
                "英語（初級）、バンジャル語",
            ),
            driving_licence: reader.own("SIM C (sepeda motor)", "Motorcycle", "普通二輪（インドネシア）"),
        },
        entry_test: EntryTest {
            iq: "112".into(),
            maths: reader.words().hundredths(8750),
        },
        goals: Goals {
            saving: reader.own("80.000 yen per bulan", "80,000 yen a month", "月80,000円"),
            saving_reason: reader.own("Biaya kuliah adik", "A brother’s studies", "弟の大学の学費"),
            wishes: reader.own(
                "Bersedia kerja malam; ingin waktu untuk salat.",
                "Ready for night duty; would like time for prayer.",
                "夜勤可。お祈りの時間をいただければ幸いです。",
            ),
            video: "BJM-5-007.mp4".into(),
        },
        in_japan: InJapan {
            relatives: reader.own("Sepupu di Osaka", "A cousin in Osaka", "大阪にいとこ1人（介護職）"),
            stays: reader.own("Tidak ada", "None", "なし"),
            intern_class: "none".into(),
            coe_applied: "0".into(),
            coe_refused: "0".into(),
        },
        record: Some(CriminalRecord {
            criminal: reader.term("no"),
            deported: reader.term("no"),
        }),
        skill_months: "16".into(),
        study: reader.own("9 bulan", "9 months", "9か月"),
        card: "BK7M2Q9XWTDH".into(),
        educations: educations(reader),
        jobs: jobs(reader),
        relatives: relatives(reader),
        certificates: certificates(reader),
        exams: (1..=6).map(|chapter| chapter_test(reader, chapter)).collect(),
        attendance: (1..=10)
            .map(|month| attendance(reader, reader.month(2026, month), 1))
            .collect(),
        attendance_total: Some(attendance(reader, String::new(), 10)),
        stages: stages(reader),
        about: about(reader),
        emergency: Emergency {
            name: "Muhammad Syahrani bin Haji Abdurrahman Sidik".into(),
            relation: reader.term("relation-father"),
            phone: "+62 811-1111-0107".into(),
        },
        consent: reader.own(
            "Dewi menyetujui pengiriman berkas ini kepada mitra di Jepang pada 3 Mar 2026.",
            "Dewi agreed on 3 Mar 2026 that this dossier is sent to the partner in Japan.",
            "本人は2026年3月3日、本書を日本の提携先に提供することに同意しました。",
        ),
        papers: papers(reader),
    }
}

/// The longest life that forms must hold: six jobs, nine relatives, three pages of results, and the 34 letters of a name
/// that a passport has room for.
pub fn long_lived(language: Language) -> Person {
    let reader = Reader(language);
    let mut person = dewi(language);
    person.names.ktp = "Dewi Anggraini Kusumawardhani Safi".into();
    person.names.romaji = person.names.ktp.to_uppercase();
    let again = |job: &Job, year: i32| Job {
        from: reader.month(year, 2),
        to: reader.month(year + 1, 1),
        from_on: format!("{year}-02"),
        to_on: format!("{}-01", year + 1),
        ..job.clone()
    };
    let newest = person.jobs.last().cloned().unwrap_or_default();
    person.jobs.extend((2016..2020).map(|year| again(&newest, year)));
    person.jobs.sort_by(|one, other| one.from_on.cmp(&other.from_on));
    let brother = person.relatives.last().cloned().unwrap_or_default();
    let brothers = (1..=5).map(|number| Relative {
        name: format!("Muhammad Contoh Nomor {number} bin Syahrani"),
        age: (14 - number).to_string(),
        occupation: reader.own("Pelajar", "Pupil", "学生"),
        ..brother.clone()
    });
    person.relatives.extend(brothers);
    person.exams = (1..=60).map(|chapter| chapter_test(reader, 1 + chapter % 9)).collect();
    person
}

/// Nothing but a name.
pub fn walked_in() -> Person {
    Person {
        names: Names {
            ktp: "Sukarno".into(),
            romaji: "SUKARNO".into(),
            ..Names::default()
        },
        ..Person::default()
    }
}

pub fn recovery(language: Language) -> RecoverySheet {
    RecoverySheet {
        language: language.to_string(),
        labels: labels(language, "recovery-"),
        letterhead: letterhead(),
        edition: Reader(language).own("Edisi 3", "Edition 3", "第3版"),
        made_on: Words::in_language(language).day(today()),
        code: "K7QM2-9XWTD-3HB5R-PZ8NC-4FVJ6-LSY2E-GK9D3".into(),
    }
}

fn labels(language: Language, prefix: &str) -> Labels {
    Words::in_language(language).family(prefix).into_iter().collect()
}

fn signer() -> Signer {
    Signer {
        name: "Hj. Siti Contoh Rahmawati, S.Kep., Ns.".into(),
        name_ja: "シティ チョント ラフマワティ".into(),
        position: "Kepala LPK".into(),
        place: "Banjarmasin".into(),
        centre_ja: "チョント・ブカル・バヌア職業訓練校".into(),
    }
}

fn letterhead() -> Letterhead {
    Letterhead {
        name: "LPK Contoh Bekal Banua".into(),
        address: vec![
            "Jl. Teluk Misal Km 5,5 No. 8".into(),
            "Banjarmasin 70000, Kalimantan Selatan, Indonesia".into(),
        ],
        phone: "+62 511-000-0000".into(),
        licence: "Izin LPK 000/CONTOH/2019".into(),
        ..Letterhead::default()
    }
}

/// Whoever reads the paper, and in which language.
#[derive(Clone, Copy)]
struct Reader(Language);

impl Reader {
    fn words(self) -> &'static Words {
        Words::in_language(self.0)
    }

    fn own(self, id: &str, en: &str, ja: &str) -> String {
        match self.0 {
            Language::Id => id.to_owned(),
            Language::En => en.to_owned(),
            Language::Ja => ja.to_owned(),
        }
    }

    fn term(self, key: &str) -> String {
        self.words().say(&format!("term-{key}"))
    }

    fn day(self, year: i32, month: u32, day: u32) -> String {
        self.words()
            .day(NaiveDate::from_ymd_opt(year, month, day).expect("a day"))
    }

    fn month(self, year: i32, month: u32) -> String {
        self.words()
            .month(NaiveDate::from_ymd_opt(year, month, 1).expect("a day"))
    }
}

fn identity(reader: Reader) -> Identity {
    Identity {
        nik: "6371015708030007".into(),
        birth_place: reader.own("Banjarmasin", "Banjarmasin", "バンジャルマシン"),
        birth_date: reader.day(2003, 8, 17),
        birth_on: "2003-08-17".into(),
        age: reader.own("23 tahun", "23 years", "23歳"),
        sex: reader.term("sex-female"),
        sex_word: "female".into(),
        nationality: reader.own("Indonesia", "Indonesian", "インドネシア"),
        religion: reader.term("religion-islam"),
        marital: reader.term("marital-single"),
        marital_word: "single".into(),
        phone: "+62 811-1111-0007".into(),
        email: "dewi.anggraini.kusumawardhani.safitri@contoh.example".into(),
        passport_number: "X0000007".into(),
        passport_issued_on: reader.day(2026, 3, 2),
        passport_expires_on: reader.day(2036, 3, 2),
    }
}

fn body(reader: Reader) -> Body {
    let no = reader.term("no");
    Body {
        height: "158 cm".into(),
        weight: "51 kg".into(),
        blood: "O".into(),
        shoe: format!("{} cm", reader.words().hundredths(2450)),
        hand: reader.term("hand-right"),
        eyesight: reader.own("kanan 1,0 kiri 0,8", "right 1.0, left 0.8", "右1.0 左0.8"),
        colour_vision: reader.own("normal", "normal", "正常"),
        illness: reader.own(
            "tipus ringan, 2019, sembuh",
            "mild typhoid, 2019, recovered",
            "軽い腸チフス（2019年、完治）",
        ),
        surgery: String::new(),
        allergy: reader.own("debu", "dust", "ほこり"),
        tattoo: no.clone(),
        smoking: no.clone(),
        alcohol: no.clone(),
        glasses: no.clone(),
        piercing: reader.term("yes"),
        tuberculosis: no.clone(),
        fracture: reader.own("Tidak ada", "None", "なし"),
        cold_tolerance: reader.term("yes"),
    }
}

fn educations(reader: Reader) -> Vec<Education> {
    let school = |from: &str, to: &str, level: &str, school: String, major: String| Education {
        from: from.into(),
        to: to.into(),
        from_on: format!("{from}-07"),
        to_on: format!("{to}-06"),
        level: reader.term(&format!("education-{level}")),
        level_word: level.into(),
        school,
        major,
        city: reader.own("Banjarmasin", "Banjarmasin", "バンジャルマシン"),
    };
    let primary = reader.own("SDN Contoh Tengah 3", "SDN Contoh Tengah 3", "チョントー中央第3小学校");
    let junior = reader.own("SMPN Misal 7", "SMPN Misal 7", "ミサル第7中学校");
    let senior = reader.own(
        "SMK Kesehatan Contoh Banua",
        "SMK Kesehatan Contoh Banua",
        "チョントー・バヌア保健職業高校",
    );
    let college = reader.own(
        "Politeknik Kesehatan Contoh Kalimantan Selatan",
        "Contoh Health Polytechnic of South Kalimantan",
        "南カリマンタン・チョントー保健ポリテクニック",
    );
    vec![
        school("2009", "2015", "sd", primary, String::new()),
        school("2015", "2018", "smp", junior, String::new()),
        school(
            "2018",
            "2021",
            "smk",
            senior,
            reader.own("Asisten keperawatan", "Nursing assistance", "看護補助"),
        ),
        school(
            "2021",
            "2024",
            "d3",
            college,
            reader.own("Keperawatan", "Nursing", "看護学"),
        ),
    ]
}

fn jobs(reader: Reader) -> Vec<Job> {
    vec![
        Job {
            from: "2023".into(),
            to: "2024".into(),
            from_on: "2023".into(),
            to_on: "2024".into(),
            employer: reader.own("Klinik Pratama Misal", "Misal Clinic", "ミサル診療所"),
            position: reader.own("Asisten perawat", "Nursing assistant", "看護助手"),
            city: reader.own("Martapura", "Martapura", "マルタプラ"),
        },
        Job {
            from: reader.month(2024, 9),
            to: reader.month(2025, 12),
            from_on: "2024-09".into(),
            to_on: "2025-12".into(),
            employer: reader.own(
                "Rumah Sakit Contoh Banua Sejahtera",
                "Contoh Banua Sejahtera Hospital",
                "チョントー・バヌア・スジャトラ病院",
            ),
            position: reader.own(
                "Perawat pelaksana ruang penyakit dalam dan geriatri",
                "Staff nurse, internal medicine and geriatrics",
                "内科・老年科病棟看護師",
            ),
            city: reader.own("Banjarbaru", "Banjarbaru", "バンジャルバル"),
        },
    ]
}

fn relatives(reader: Reader) -> Vec<Relative> {
    let relative = |relation: &str, name: &str, age: u32, occupation: String| Relative {
        relation: reader.term(&format!("relation-{relation}")),
        relation_word: relation.into(),
        name: name.into(),
        age: age.to_string(),
        occupation,
    };
    let trader = reader.own(
        "Pedagang di Pasar Terapung Contoh",
        "Trader at the floating market",
        "水上市場の商人",
    );
    vec![
        relative("father", "Muhammad Syahrani bin Haji Abdurrahman Sidik", 52, trader),
        relative(
            "mother",
            "Hj. Noor Jannah",
            49,
            reader.own("Ibu rumah tangga", "Homemaker", "主婦"),
        ),
        relative("sibling", "Ahmad Rifani", 19, reader.own("Pelajar", "Student", "学生")),
        relative("sibling", "Nurul Hikmah", 14, String::new()),
    ]
}

fn certificates(reader: Reader) -> Vec<ExamResult> {
    let skills = reader.own(
        "Evaluasi keterampilan kaigo",
        "Nursing care skills evaluation",
        "介護技能評価試験",
    );
    let language = reader.own(
        "Evaluasi bahasa Jepang kaigo",
        "Nursing care Japanese evaluation",
        "介護日本語評価試験",
    );
    let reading = reader.own("Bahasa dan membaca", "Language and reading", "言語知識・読解");
    let listening = reader.own("Mendengar", "Listening", "聴解");
    let written = reader.own("Tertulis", "Written", "学科");
    let practical = reader.own("Praktik", "Practical", "実技");
    let passed = Some(true);
    vec![
        exam(
            reader,
            "JLPT N4",
            reader.day(2026, 7, 5),
            &[(reading, 7100), (listening, 3800)],
            180,
            passed,
        ),
        exam(reader, "JFT-Basic", reader.day(2026, 9, 12), &[], 250, passed),
        exam(
            reader,
            &skills,
            reader.day(2026, 10, 3),
            &[(written, 3300), (practical, 400)],
            45,
            passed,
        ),
        exam(reader, &language, reader.day(2026, 10, 3), &[], 15, Some(false)),
    ]
}

fn chapter_test(reader: Reader, chapter: u32) -> ExamResult {
    let name = reader.own(
        &format!("Ulangan bab {chapter}"),
        &format!("Chapter {chapter} test"),
        &format!("第{chapter}課テスト"),
    );
    let sections = [
        (reader.own("Moji goi", "Script and words", "文字・語彙"), 8200),
        (reader.own("Bunpou", "Grammar", "文法"), 7450),
        (reader.own("Choukai", "Listening", "聴解"), 6600),
        (reader.own("Kaiwa", "Conversation", "会話"), 8000),
    ];
    let passed = (chapter != 6).then_some(chapter != 3);
    exam(reader, &name, reader.day(2026, 2 + chapter, 14), &sections, 400, passed)
}

/// A result whose total is the sum of its sections, times a hundred.
fn exam(
    reader: Reader,
    name: &str,
    date: String,
    sections: &[(String, i64)],
    most: i64,
    passed: Option<bool>,
) -> ExamResult {
    let verdict = match passed {
        Some(true) => "verdict-passed",
        Some(false) => "verdict-failed",
        None => "verdict-pending",
    };
    let total: i64 = sections.iter().map(|(_, score)| score).sum();
    let total = if sections.is_empty() { most * 60 } else { total };
    ExamResult {
        exam: name.into(),
        date,
        held_on: "2026-07-05".into(),
        certificate: "N4A000007".into(),
        sections: sections
            .iter()
            .map(|(section, score)| SectionScore {
                section: section.clone(),
                score: reader.words().hundredths(*score),
            })
            .collect(),
        total: format!("{}/{most}", reader.words().hundredths(total)),
        verdict: reader.term(verdict),
        passed,
    }
}

/// So many months of one kind.
fn attendance(reader: Reader, month: String, months: u32) -> Attendance {
    Attendance {
        month,
        present: (20 * months).to_string(),
        late: months.to_string(),
        sick: months.to_string(),
        excused: "0".into(),
        absent: "0".into(),
        hours: reader.words().hours(7830 * months),
        percent: reader.words().percent(95),
    }
}

fn stages(reader: Reader) -> Vec<Stage> {
    let stage = |stage: &str, month: u32, note: String| Stage {
        day: reader.day(2026, month, 12),
        stage: reader.term(&format!("stage-{stage}")),
        note,
    };
    let by_video = reader.own(
        "dengan mitra, lewat video",
        "with the partner, by video",
        "提携先とビデオ面接",
    );
    vec![
        stage("registered", 1, String::new()),
        stage("selection", 1, String::new()),
        stage("admitted", 1, String::new()),
        stage("in_training", 2, String::new()),
        stage("exam_passed", 9, String::new()),
        stage("interview", 10, by_video),
    ]
}

fn about(reader: Reader) -> About {
    About {
        hobbies: reader.own(
            "memasak, membaca komik, bulu tangkis",
            "cooking, comics, badminton",
            "料理、漫画、バドミントン",
        ),
        skills: reader.own(
            "mengukur tekanan darah, merawat luka, mengemudi sepeda motor",
            "blood pressure, wound care, riding a motorcycle",
            "血圧測定、創傷の手当、バイクの運転",
        ),
        strengths: reader.own(
            "sabar, teliti, cepat akrab dengan orang tua",
            "patient, careful, soon at home with older people",
            "忍耐強く、丁寧で、高齢者とすぐに打ち解けます",
        ),
        weaknesses: reader.own(
            "terlalu lama berpikir sebelum bertanya",
            "thinks for too long before asking",
            "質問する前に考えすぎることがあります",
        ),
        reason: reader.own(
            "Sejak merawat nenek yang lumpuh selama tiga tahun, saya ingin belajar cara merawat orang lanjut usia yang menjaga \
             martabat mereka. Jepang paling maju dalam perawatan lansia. Saya ingin bekerja lima tahun, lulus ujian negara \
             caregiver, dan membawa ilmu itu pulang ke Banjarmasin.",
            "For three years I cared for my grandmother, who could not walk. Since then I have wanted to learn a way of caring \
             that keeps people’s dignity. Japan leads the world in the care of older people. I want to work for five years, \
             pass the national caregiver examination and bring what I learn back to Banjarmasin.",
            "歩けなくなった祖母を三年間介護した経験から、高齢者の尊厳を守る介護を学びたいと思うようになりました。日本の介護は世界で最も\
             進んでいます。五年間働き、介護福祉士国家試験に合格し、学んだことをバンジャルマシンに持ち帰りたいです。",
        ),
        plan: reader.own(
            "membuka rumah asuh lansia di Banjarmasin",
            "open a day-care house for older people in Banjarmasin",
            "バンジャルマシンで高齢者のデイサービスを開くこと",
        ),
    }
}

fn papers(reader: Reader) -> Vec<HeldPaper> {
    vec![
        HeldPaper {
            kind: reader.own("Paspor", "Passport", "旅券"),
            number: "X0000007".into(),
            issued_on: reader.day(2026, 3, 2),
            expires_on: reader.day(2036, 3, 2),
            has_scan: true,
            has_original: false,
        },
        HeldPaper {
            kind: reader.own("Ijazah D3 Keperawatan", "Diploma in nursing", "看護短期大学卒業証書"),
            number: "D3/2024/000007".into(),
            issued_on: reader.day(2024, 8, 30),
            expires_on: String::new(),
            has_scan: true,
            has_original: true,
        },
    ]
}
