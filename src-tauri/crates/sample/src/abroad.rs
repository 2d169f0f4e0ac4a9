//! People abroad: the four batches of Banjarmasin and Kaikoukai, and 160 interns of JOE in 2022. How many they are is what
//! the press has told; branches, training centres (BLK), days, wages and people are invented.

use crate::{
    Filling,
    batches::{Batches, Sent},
    calendar::day,
    crowd::plain,
    dice::Dice,
    nurses, orders,
    partners::Programmes,
    text,
};
use chrono::{Days, Months, NaiveDate};
use office::{
    Result,
    batches::{Batch, Enrol, MoveStage},
    branches::Branch,
    candidates::background::Keyed,
    ids::{BatchId, BranchId, CandidateId, PartnerId, PlacementId, ProgrammeId},
    partners::Partner,
    placements::{
        follow_up::FollowUp,
        page::ListPlacements,
        placement::{PlacePeople, Terms},
        schedule::FollowUpPlan,
        way::{ComeHome, Extension, OnTheWay},
    },
    vocabulary::{Content, Heard, PartnerKind, ReturnReason, Stage, WagePer, YesNo},
};

/// Branches of Kaikoukai, which says it has nearly 25: these names are invented.
const BRANCHES: [(&str, &str, &str); 6] = [
    ("Cabang Sakura (contoh)", "Aichi", "Nagoya"),
    ("Cabang Momiji (contoh)", "Aichi", "Nagoya"),
    ("Cabang Hinode (contoh)", "Aichi", "Tokai"),
    ("Cabang Asahi (contoh)", "Gifu", "Gifu"),
    ("Cabang Minori (contoh)", "Mie", "Kuwana"),
    ("Cabang Midori (contoh)", "Shizuoka", "Hamamatsu"),
];

/// When those in Japan are asked how they fare.
const ASKED: [u32; 7] = [1, 3, 6, 12, 24, 36, 48];

/// Who came home before the end: which of the departed of a batch, when, why.
const HOME: [(&str, usize, &str, ReturnReason, &str); 3] = [
    (
        "Angkatan 1",
        4,
        "2025-06-30",
        ReturnReason::Early,
        "Merawat orang tua yang sakit (contoh)",
    ),
    (
        "Angkatan 2",
        7,
        "2025-11-14",
        ReturnReason::Other,
        "Melanjutkan kuliah keperawatan (contoh)",
    ),
    (
        "Angkatan 3",
        2,
        "2026-08-21",
        ReturnReason::Early,
        "Sakit, atas saran dokter (contoh)",
    ),
];

/// Whose contract was made longer.
const EXTENDED: [(&str, usize); 5] = [
    ("Angkatan 1", 0),
    ("Angkatan 1", 6),
    ("Angkatan 1", 11),
    ("Angkatan 2", 3),
    ("Angkatan 2", 9),
];

/// The four training centres whose alumni went in 2022, with their days of departure; all invented.
const CENTRES: [(&str, &str, &str); 4] = [
    ("BLK Serayu (contoh)", "Purwokerto", "2022-08-08"),
    ("BLK Bengawan (contoh)", "Surakarta", "2022-09-12"),
    ("BLK Kapuas (contoh)", "Pontianak", "2022-10-10"),
    ("BLK Mahakam (contoh)", "Samarinda", "2022-11-14"),
];
/// 160 interns in 2022 (Surabaya Pagi, 26 November 2022), alike from four centres.
const INTERNS_EACH: u32 = 40;
/// People of the crowd up to this number are others.
const INTERNS_FROM: u32 = 60_000;

/// A batch whose people are abroad, for whoever writes down what it cost.
pub(crate) struct Abroad {
    pub(crate) batch: BatchId,
    pub(crate) people: Vec<CandidateId>,
    pub(crate) departed: NaiveDate,
}

/// Everybody who is or was abroad.
pub(crate) struct Gone {
    pub(crate) kaikoukai: Vec<Abroad>,
    pub(crate) interns: Vec<Abroad>,
}

/// Sends everybody off who is abroad by today.
pub(crate) fn send(filling: &mut Filling<'_, '_>, programmes: &Programmes, batches: &Batches) -> Result<Gone> {
    let words: Vec<String> = ASKED.iter().map(u32::to_string).collect();
    let plan = FollowUpPlan {
        follow_up_months: Some(words.join(" ")),
    };
    filling.office.edit_follow_up_plan(programmes.kaikoukai, plan)?;
    let branches = branches(filling, programmes.kaikoukai_partner, &BRANCHES)?;
    let mut kaikoukai = Vec::new();
    for sent in &batches.sent {
        kaikoukai.push(send_to_kaikoukai(filling, programmes, &branches, sent)?);
    }
    let mut interns = Vec::new();
    for (place, centre) in (0..).zip(&CENTRES) {
        interns.push(send_interns(filling, programmes, place, centre)?);
    }
    nurses::prepare(filling, programmes)?;
    Ok(Gone { kaikoukai, interns })
}

fn branches(filling: &mut Filling<'_, '_>, partner: PartnerId, named: &[(&str, &str, &str)]) -> Result<Vec<BranchId>> {
    let mut ids = Vec::new();
    for (name, prefecture, city) in named {
        let id = BranchId::new(&filling.next());
        let row = Branch {
            partner,
            name: text(name),
            prefecture: text(prefecture),
            city: text(city),
            address: None,
            note: None,
        };
        filling.office.edit_branch(Keyed { id: Some(id), row })?;
        ids.push(id);
    }
    Ok(ids)
}

fn terms(partner: PartnerId, branch: Option<BranchId>, departs: NaiveDate, months: i32, occupation: &str) -> Terms {
    Terms {
        job_order: None,
        partner: Some(partner),
        branch,
        occupation: text(occupation),
        contract_from: Some((departs + Days::new(2)).to_string()),
        contract_until: None,
        months: Some(months),
        wage: None,
        currency: None,
        wage_per: None,
        terms: None,
        coe_filed_on: Some((departs - Days::new(110)).to_string()),
        visa_filed_on: Some((departs - Days::new(30)).to_string()),
        flies_on: Some(departs.to_string()),
        flight: None,
        flies_from: None,
        flies_to: None,
        note: None,
    }
}

/// Places people, lets them depart and arrive; answers with their placements in their order.
fn go(
    filling: &Filling<'_, '_>,
    batch: BatchId,
    people: &[CandidateId],
    departs: NaiveDate,
    terms: Terms,
    is_crowd: bool,
) -> Result<Vec<PlacementId>> {
    filling.office.place_people(PlacePeople {
        batch,
        candidates: people.to_vec(),
        row: terms,
    })?;
    let ask = ListPlacements {
        batch: Some(batch),
        ..ListPlacements::default()
    };
    let lines = filling.office.list_placements(&ask)?;
    let of = |candidate: &CandidateId| lines.iter().find(|line| line.row.candidate == *candidate);
    let placements: Vec<PlacementId> = people.iter().filter_map(of).map(|line| line.id).collect();
    let sent = MoveStage {
        batch,
        candidates: people.to_vec(),
        stage: Stage::Departed,
        moved_on: Some(departs.to_string()),
        reason: None,
    };
    if is_crowd {
        filling.office.note_stage(sent)?;
    }
    filling.office.depart(on_the_way(&placements, departs))?;
    filling.office.arrive(on_the_way(&placements, departs + Days::new(1)))?;
    Ok(placements)
}

fn on_the_way(placements: &[PlacementId], on: NaiveDate) -> OnTheWay {
    OnTheWay {
        placements: placements.to_vec(),
        on: Some(on.to_string()),
        reason: None,
        despite: false,
    }
}

fn send_to_kaikoukai(
    filling: &Filling<'_, '_>,
    programmes: &Programmes,
    branches: &[BranchId],
    sent: &Sent,
) -> Result<Abroad> {
    let people: Vec<CandidateId> = sent.people.iter().map(|person| person.id).collect();
    let abroad = Abroad {
        batch: sent.batch,
        people,
        departed: day(sent.departed_on),
    };
    let mut placed = vec![None; abroad.people.len()];
    for (place, branch) in branches.iter().enumerate() {
        let here: Vec<usize> = (place..abroad.people.len()).step_by(branches.len()).collect();
        let group: Vec<CandidateId> = here.iter().filter_map(|one| abroad.people.get(*one).copied()).collect();
        if group.is_empty() {
            continue;
        }
        let row = Terms {
            wage: Some(196_000),
            currency: text("JPY"),
            wage_per: Some(WagePer::Month),
            flies_from: text("CGK"),
            flies_to: text("NGO"),
            note: text("Cabang, upah dan tanggal karangan (contoh)"),
            ..terms(
                programmes.kaikoukai_partner,
                Some(*branch),
                abroad.departed,
                60,
                "Caregiver",
            )
        };
        let ids = go(filling, sent.batch, &group, abroad.departed, row, false)?;
        for (one, id) in here.into_iter().zip(ids) {
            if let Some(slot) = placed.get_mut(one) {
                *slot = Some(id);
            }
        }
    }
    let placed: Vec<PlacementId> = placed.into_iter().flatten().collect();
    for (place, placement) in placed.iter().enumerate() {
        fare(filling, sent, place, *placement, abroad.departed + Days::new(1))?;
    }
    for (name, place) in EXTENDED {
        if name == sent.name
            && let Some(placement) = placed.get(place)
        {
            let until = abroad.departed.checked_add_months(Months::new(84));
            extend(
                filling,
                *placement,
                until,
                "2026-09-15",
                "Ingin tetap di cabang yang sama (contoh)",
            )?;
        }
    }
    for (name, place, on, reason, note) in HOME {
        let is_past = day(on) <= filling.today();
        if name == sent.name
            && is_past
            && let Some(placement) = placed.get(place)
        {
            come_home(filling, *placement, day(on), reason, Some(note))?;
        }
    }
    Ok(abroad)
}

/// What somebody in Japan said each time. The press: mostly content, want to extend, want to bring their family.
fn fare(
    filling: &Filling<'_, '_>,
    sent: &Sent,
    place: usize,
    placement: PlacementId,
    arrived: NaiveDate,
) -> Result<()> {
    let home = HOME.iter().find(|(name, who, ..)| *name == sent.name && *who == place);
    let last = home.map_or(filling.today(), |(_, _, on, ..)| day(on).min(filling.today()));
    let mut dice = Dice::of(&format!("follow-up {} {place}", sent.name));
    for months in ASKED {
        let Some(due) = arrived.checked_add_months(Months::new(months)) else {
            continue;
        };
        let held = due + Days::new(u64::from(dice.below(9)));
        // The newest day of some is not answered yet.
        let is_newest = due + Days::new(75) > filling.today();
        if held > last || (is_newest && place % 5 == 1) {
            continue;
        }
        let content = match dice.below(20) {
            0 => Content::No,
            1..=3 => Content::Partly,
            _ => Content::Yes,
        };
        let worries = dice.happens(220).then(|| {
            dice.one_of([
                "Rindu keluarga",
                "Percakapan dialek setempat cepat",
                "Musim dingin pertama",
                "Persiapan ujian kaigo fukushishi",
            ])
        });
        let row = FollowUp {
            placement,
            due_on: Some(due.to_string()),
            held_on: Some(held.to_string()),
            how: Some(dice.one_of([Heard::Message, Heard::Call, Heard::Partner])),
            content: Some(content),
            worries: worries.and_then(text),
            wants_extension: (months >= 6).then(|| yes(dice.happens(700))),
            wants_family: (months >= 12).then(|| yes(dice.happens(450))),
            promotion: (months >= 24 && dice.happens(150)).then(|| "Ketua regu malam".to_owned()),
            exam: (months >= 12 && dice.happens(300)).then(|| "JLPT N3".to_owned()),
            note: None,
        };
        filling.office.keep_follow_up(Keyed { id: None, row })?;
    }
    Ok(())
}

fn yes(is_so: bool) -> YesNo {
    if is_so { YesNo::Yes } else { YesNo::No }
}

fn extend(
    filling: &Filling<'_, '_>,
    placement: PlacementId,
    until: Option<NaiveDate>,
    agreed_on: &str,
    reason: &str,
) -> Result<()> {
    if day(agreed_on) > filling.today() {
        return Ok(());
    }
    let row = Extension {
        placement,
        until_on: until.map(|day| day.to_string()),
        agreed_on: text(agreed_on),
        reason: text(reason),
    };
    filling.office.extend_contract(Keyed { id: None, row })?;
    Ok(())
}

fn come_home(
    filling: &Filling<'_, '_>,
    placement: PlacementId,
    on: NaiveDate,
    reason: ReturnReason,
    note: Option<&str>,
) -> Result<()> {
    filling.office.come_home(ComeHome {
        placement,
        returned_on: Some(on.to_string()),
        return_reason: Some(reason),
        return_note: note.and_then(text),
    })?;
    Ok(())
}

/// A batch of interns out of one training centre, three years after which most came home.
fn send_interns(
    filling: &mut Filling<'_, '_>,
    programmes: &Programmes,
    place: u32,
    (centre, city, departed): &(&str, &str, &str),
) -> Result<Abroad> {
    let row = Partner {
        name: text(centre),
        kind: Some(PartnerKind::TrainingCentre),
        country: text("ID"),
        city: text(city),
        aliases: None,
        branches: None,
        note: text("Karangan untuk data contoh"),
    };
    filling.office.edit_partner(Keyed { id: None, row })?;
    let departs = day(departed);
    let name = format!("Magang 2022 – {}", centre.trim_end_matches(" (contoh)"));
    let from = INTERNS_FROM + place * INTERNS_EACH;
    let note = "160 peserta pada 2022 dari alumni BLK (Surabaya Pagi, 2022); BLK, tanggal dan orang di sini karangan.";
    let (batch, people) = enrol_crowd(
        filling,
        programmes.joe,
        (&name, note),
        from..from + INTERNS_EACH,
        (departs - Days::new(210), departs),
    )?;
    let row = Terms {
        note: text("Perusahaan dan tanggal karangan (contoh)"),
        ..terms(programmes.joe_partner, None, departs, 36, "Peserta magang teknis")
    };
    let placements = go(filling, batch, &people, departs, row, true)?;
    orders::answered(filling, programmes, (batch, &people), (&name, departs))?;
    let end = departs.checked_add_months(Months::new(36)).unwrap_or(departs);
    for (number, placement) in placements.into_iter().enumerate() {
        match number % 10 {
            0 | 1 => {
                let agreed = (end - Days::new(60)).to_string();
                let until = end.checked_add_months(Months::new(19 + place));
                extend(
                    filling,
                    placement,
                    until,
                    &agreed,
                    "Lanjut ke tahap berikutnya (contoh)",
                )?;
            }
            2 if number < 20 => {
                let on = departs + Days::new(400);
                come_home(
                    filling,
                    placement,
                    on,
                    ReturnReason::Early,
                    Some("Alasan keluarga (contoh)"),
                )?;
            }
            _ => come_home(filling, placement, end + Days::new(2), ReturnReason::Finished, None)?,
        }
    }
    Ok(Abroad {
        batch,
        people,
        departed: departs,
    })
}

/// A batch of the crowd, in training since it began.
pub(crate) fn enrol_crowd(
    filling: &mut Filling<'_, '_>,
    programme: ProgrammeId,
    (name, note): (&str, &str),
    numbers: std::ops::Range<u32>,
    (starts, departs): (NaiveDate, NaiveDate),
) -> Result<(BatchId, Vec<CandidateId>)> {
    let batch = filling.office.edit_batch(Keyed {
        id: None,
        row: Batch {
            name: text(name),
            programme: Some(programme),
            starts_on: Some(starts.to_string()),
            departs_on: Some(departs.to_string()),
            seats: None,
            note: text(note),
        },
    })?;
    let mut people = Vec::new();
    for number in numbers {
        people.push(filling.office.register_candidate(plain(number))?);
    }
    filling.counts.candidates += people.len();
    filling.counts.batches += 1;
    let ask = Enrol {
        batch,
        class: None,
        candidates: people.clone(),
        participant: None,
    };
    let admitted = starts - Days::new(14);
    filling.office.enrol_on(&ask, Some(admitted.to_string()))?;
    filling.office.note_stage(MoveStage {
        batch,
        candidates: people.clone(),
        stage: Stage::Training,
        moved_on: Some(starts.to_string()),
        reason: None,
    })?;
    Ok((batch, people))
}
