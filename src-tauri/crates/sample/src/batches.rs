//! The batches: four of Banjarmasin and Kaikoukai, and one of the centre's own that is under way.

use crate::{Filling, calendar::day, partners::Programmes, people::Group, profiles::Registered, text};
use chrono::NaiveDate;
use office::{
    Result,
    batches::{Batch, Class, Enrol, MoveStage},
    candidates::background::Keyed,
    ids::{BatchId, ClassId},
    vocabulary::{Participant, Stage},
};

/// A class, who sits in it, and from when to when it is taught.
pub(crate) struct Course {
    pub(crate) class: ClassId,
    pub(crate) name: &'static str,
    pub(crate) place: &'static str,
    pub(crate) first: NaiveDate,
    pub(crate) last: NaiveDate,
    pub(crate) people: Vec<Registered>,
}

impl Course {
    /// Whether somebody still comes on that day.
    pub(crate) fn has(&self, person: &Registered, date: NaiveDate) -> bool {
        exit_of(person).is_none_or(|exit| date < day(exit.on))
    }
}

/// Those of a batch who departed.
pub(crate) struct Sent {
    pub(crate) batch: BatchId,
    pub(crate) name: &'static str,
    pub(crate) departed_on: &'static str,
    pub(crate) people: Vec<Registered>,
}

/// The classes that are or were taught here, and who was sent off.
pub(crate) struct Batches {
    pub(crate) sent: Vec<Sent>,
    pub(crate) fourth: Course,
    pub(crate) fifth: [Course; 2],
    /// The batch of those two.
    pub(crate) under_way: BatchId,
}

/// Why somebody left the fourth batch.
struct Exit {
    name: &'static str,
    stage: Stage,
    on: &'static str,
    reason: &'static str,
}

/// Nineteen began and fifteen departed; who left and why is invented.
const EXITS: [Exit; 4] = [
    Exit {
        name: "Hendra Kusnadi",
        stage: Stage::Withdrawn,
        on: "2025-04-14",
        reason: "Mengundurkan diri untuk membantu usaha keluarga",
    },
    Exit {
        name: "Bayu Prasetyo",
        stage: Stage::DroppedOut,
        on: "2025-06-10",
        reason: "Dua minggu tidak hadir tanpa kabar; orang tua sudah dihubungi",
    },
    Exit {
        name: "Suharti",
        stage: Stage::MedicalHold,
        on: "2025-09-18",
        reason: "Pemeriksaan kesehatan kedua: perlu pengobatan enam bulan",
    },
    Exit {
        name: "Ai'nun Jariyah",
        stage: Stage::Deferred,
        on: "2025-11-24",
        reason: "Menunda keberangkatan karena ibunya sakit",
    },
];

/// When the fourth batch was sent off (Kalimantan Post, 2026).
const FOURTH_DEPARTED: &str = "2026-02-18";

/// The way of those who departed. The days between the opening and the departure are invented.
const FOURTH: [(Stage, &str); 10] = [
    (Stage::Training, "2025-01-06"),
    (Stage::ExamReady, "2025-09-22"),
    (Stage::Certified, "2025-11-14"),
    (Stage::Shortlisted, "2025-11-17"),
    (Stage::Interview, "2025-11-19"),
    (Stage::Matched, "2025-11-21"),
    (Stage::Coe, "2026-01-09"),
    (Stage::Visa, "2026-01-28"),
    (Stage::Opp, "2026-02-10"),
    (Stage::Departed, FOURTH_DEPARTED),
];

/// The way of the early batches: admitted, in training, departed, and how many did not depart. All days are invented,
/// but for the send-off of 4 September 2023.
const EARLY: [Early; 3] = [
    Early {
        group: Group::First,
        name: "Angkatan 1",
        days: ["2022-08-29", "2022-09-05", "2023-09-04"],
        stayed: 6,
        seats: Some(25),
        departs_on: Some("2023-09-04"),
        note: "Berita: 25 orang dilatih untuk berangkat September 2023; belasan orang dilepas 4 September 2023 (nomor angkatan \
            tidak disebut). Orang dan tanggal lain di sini karangan. Sumber: Kanal Kalimantan (Maret 2023), Tribun Banjarmasin \
            (5 September 2023).",
    },
    Early {
        group: Group::Second,
        name: "Angkatan 2",
        days: ["2023-02-27", "2023-03-06", "2024-03-11"],
        stayed: 2,
        seats: None,
        departs_on: None,
        note: "Tanggal dan jumlah orang tidak diketahui; yang tercatat di sini karangan. Diketahui: empat angkatan bersama lebih \
            dari 60 orang.",
    },
    Early {
        group: Group::Third,
        name: "Angkatan 3",
        days: ["2023-09-27", "2023-10-02", "2024-10-07"],
        stayed: 2,
        seats: None,
        departs_on: None,
        note: "Tanggal dan jumlah orang tidak diketahui; yang tercatat di sini karangan. Diketahui: tiga angkatan selesai sebelum \
            Januari 2025.",
    },
];

struct Early {
    group: Group,
    name: &'static str,
    days: [&'static str; 3],
    stayed: usize,
    seats: Option<i32>,
    departs_on: Option<&'static str>,
    note: &'static str,
}

const FOURTH_NOTE: &str = "Dibuka 6 Januari 2025 dengan 19 orang dari beberapa provinsi, 8 di antaranya dari Singkawang; 15 orang \
    dilepas 18 Februari 2026 di Aula Kayuh Baimbai. Apakah ke-15 orang itu termasuk ke-19 orang tadi tidak disebut. Orang dan \
    riwayatnya di sini karangan. Sumber: Hallo Banua (Januari 2025), Kalimantan Post (Februari 2026).";
const FIFTH_NOTE: &str = "Angkatan karangan untuk data contoh; tidak ada kaitannya dengan lembaga mana pun.";

fn exit_of(person: &Registered) -> Option<&'static Exit> {
    EXITS.iter().find(|exit| exit.name == person.person.name)
}

impl Batches {
    /// Opens every batch, seats its people and tells how far each has come.
    pub(crate) fn open(filling: &mut Filling<'_, '_>, programmes: &Programmes, people: &[Registered]) -> Result<Self> {
        let of =
            |group| -> Vec<Registered> { people.iter().filter(|one| one.person.group == group).copied().collect() };
        let mut sent = Vec::new();
        for early in &EARLY {
            sent.push(open_early(filling, programmes, early, &of(early.group))?);
        }
        let (batch, fourth) = open_fourth(filling, programmes, of(Group::Fourth))?;
        sent.push(Sent {
            batch,
            name: "Angkatan 4",
            departed_on: FOURTH_DEPARTED,
            people: fourth
                .people
                .iter()
                .filter(|person| exit_of(person).is_none())
                .copied()
                .collect(),
        });
        let (under_way, fifth) = open_fifth(filling, programmes, of(Group::FifthA), of(Group::FifthB))?;
        filling.counts.batches = EARLY.len() + 2;
        Ok(Batches {
            sent,
            fourth,
            fifth,
            under_way,
        })
    }
}

fn open_early(
    filling: &Filling<'_, '_>,
    programmes: &Programmes,
    early: &Early,
    people: &[Registered],
) -> Result<Sent> {
    let batch = filling.office.edit_batch(Keyed {
        id: None,
        row: Batch {
            name: text(early.name),
            programme: Some(programmes.kaikoukai),
            starts_on: None,
            departs_on: early.departs_on.and_then(text),
            seats: early.seats,
            note: text(early.note),
        },
    })?;
    let [admitted, training, departed] = early.days;
    enrol(filling, batch, None, people, admitted)?;
    let (stayed, gone) = apart(people, early.stayed);
    move_all(filling, batch, people, Stage::Training, training, None)?;
    move_all(filling, batch, &gone, Stage::Departed, departed, None)?;
    // Those who stayed left between the two days.
    let left = day(training) + (day(departed) - day(training)) / 2;
    let reason = text("Mengundurkan diri sebelum berangkat");
    move_all(filling, batch, &stayed, Stage::Withdrawn, &left.to_string(), reason)?;
    Ok(Sent {
        batch,
        name: early.name,
        departed_on: departed,
        people: gone,
    })
}

/// So many people, spread evenly over the list, and the others.
fn apart(people: &[Registered], some: usize) -> (Vec<Registered>, Vec<Registered>) {
    let numbered = people.iter().copied().enumerate();
    let (chosen, others): (Vec<_>, Vec<_>) = numbered.partition(|(place, _)| place * some % people.len() < some);
    let people = |numbered: Vec<(usize, Registered)>| numbered.into_iter().map(|(_, person)| person).collect();
    (people(chosen), people(others))
}

fn open_fourth(
    filling: &Filling<'_, '_>,
    programmes: &Programmes,
    people: Vec<Registered>,
) -> Result<(BatchId, Course)> {
    let batch = filling.office.edit_batch(Keyed {
        id: None,
        row: Batch {
            name: text("Angkatan 4"),
            programme: Some(programmes.kaikoukai),
            starts_on: text("2025-01-06"),
            departs_on: text("2026-02-18"),
            seats: None,
            note: text(FOURTH_NOTE),
        },
    })?;
    let class = open_class(filling, batch, "4A", "Ratna Wulansari", "Ruang Sakura")?;
    enrol(filling, batch, Some(class), &people, "2024-12-16")?;
    for (stage, on) in FOURTH {
        let still: Vec<Registered> = people
            .iter()
            .filter(|person| exit_of(person).is_none_or(|exit| on < exit.on))
            .copied()
            .collect();
        move_all(filling, batch, &still, stage, on, None)?;
    }
    for person in &people {
        if let Some(exit) = exit_of(person) {
            let who = std::slice::from_ref(person);
            move_all(filling, batch, who, exit.stage, exit.on, text(exit.reason))?;
        }
    }
    let course = Course {
        class,
        name: "4A",
        place: "Ruang Sakura",
        first: day("2025-01-06"),
        last: day("2026-02-13"),
        people,
    };
    Ok((batch, course))
}

fn open_fifth(
    filling: &Filling<'_, '_>,
    programmes: &Programmes,
    people_a: Vec<Registered>,
    people_b: Vec<Registered>,
) -> Result<(BatchId, [Course; 2])> {
    let batch = filling.office.edit_batch(Keyed {
        id: None,
        row: Batch {
            name: text("Angkatan 5"),
            programme: Some(programmes.own),
            starts_on: text("2026-01-05"),
            departs_on: text("2027-02-18"),
            seats: Some(60),
            note: text(FIFTH_NOTE),
        },
    })?;
    let course = |name, teacher, place, people: Vec<Registered>| -> Result<Course> {
        let class = open_class(filling, batch, name, teacher, place)?;
        enrol(filling, batch, Some(class), &people, "2025-12-15")?;
        move_all(filling, batch, &people, Stage::Training, "2026-01-05", None)?;
        // The first seats are ahead of the others.
        let (ahead, _) = people.split_at(people.len() / 3);
        for (stage, on) in [(Stage::ExamReady, "2026-09-21"), (Stage::Shortlisted, "2026-11-02")] {
            if day(on) <= filling.today() {
                move_all(filling, batch, ahead, stage, on, None)?;
            }
        }
        Ok(Course {
            class,
            name,
            place,
            first: day("2026-01-05"),
            last: day("2027-02-12"),
            people,
        })
    };
    let fifth = [
        course("5A", "Hayati Nurfalah", "Ruang Sakura", people_a)?,
        course("5B", "Gunawan Arifin", "Ruang Melati", people_b)?,
    ];
    Ok((batch, fifth))
}

fn open_class(filling: &Filling<'_, '_>, batch: BatchId, name: &str, teacher: &str, place: &str) -> Result<ClassId> {
    filling.office.edit_class(Keyed {
        id: None,
        row: Class {
            batch,
            name: text(name),
            teacher: text(teacher),
            place: text(place),
        },
    })
}

fn enrol(
    filling: &Filling<'_, '_>,
    batch: BatchId,
    class: Option<ClassId>,
    people: &[Registered],
    admitted_on: &str,
) -> Result<()> {
    for person in people {
        let participant = if person.scholar {
            Participant::Scholarship
        } else {
            Participant::Regular
        };
        let ask = Enrol {
            batch,
            class,
            candidates: vec![person.id],
            participant: Some(participant),
        };
        filling.office.enrol_on(&ask, text(admitted_on))?;
    }
    Ok(())
}

fn move_all(
    filling: &Filling<'_, '_>,
    batch: BatchId,
    people: &[Registered],
    stage: Stage,
    on: &str,
    reason: Option<String>,
) -> Result<()> {
    filling.office.note_stage(MoveStage {
        batch,
        candidates: people.iter().map(|person| person.id).collect(),
        stage,
        moved_on: text(on),
        reason,
    })
}
