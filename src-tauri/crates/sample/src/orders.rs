//! Job orders and interviews: of the batch under way with an employer that is invented, and those of JOE years ago.

use crate::{Filling, batches::Batches, calendar::day, dice::Dice, partners::Programmes, profiles::Registered, text};
use chrono::{Days, NaiveDate};
use office::{
    Result,
    candidates::background::Keyed,
    ids::{BatchId, CandidateId, InterviewId, JobOrderId, PartnerId},
    orders::{
        choosing::Choose,
        interview::{Answer, AtInterview, Interview, KeepAnswers, Proposed, PutForward, Question},
        order::JobOrder,
    },
    partners::Partner,
    vocabulary::{PartnerChoice, PartnerKind, WagePer},
};
use std::collections::BTreeMap;

const QUESTIONS: [(&str, Option<i32>); 4] = [
    ("Perkenalan diri dalam bahasa Jepang", Some(10)),
    ("Mengapa ingin merawat lansia di Jepang?", Some(10)),
    ("Apa yang dilakukan bila lansia menolak makan?", Some(10)),
    ("Kesan pewawancara", None),
];
const WORDS: [&str; 4] = [
    "Jawaban runtut, senyum",
    "Gugup, tetapi paham pertanyaan",
    "Perlu latihan keigo",
    "Pengalaman merawat nenek sendiri",
];
/// The day of the first interview, and who came to it, as many as there are choices.
const HELD_ON: &str = "2026-11-13";
const CHOICES: [Option<PartnerChoice>; 8] = [
    Some(PartnerChoice::Chosen),
    Some(PartnerChoice::Reserve),
    Some(PartnerChoice::Chosen),
    Some(PartnerChoice::Declined),
    Some(PartnerChoice::Reserve),
    Some(PartnerChoice::Declined),
    None,
    None,
];
const COMING_ON: &str = "2026-12-03";

/// Keeps three orders: one with an interview behind it and one ahead, one that nobody has been put forward for, and one
/// that was closed.
pub(crate) fn take(filling: &Filling<'_, '_>, programmes: &Programmes, batches: &Batches) -> Result<()> {
    let today = filling.today();
    if today < day("2026-10-05") {
        return Ok(());
    }
    let employer = employer(filling)?;
    let order = |row: JobOrder| filling.office.edit_order(Keyed { id: None, row });
    let spring = order(JobOrder {
        quota: Some(6),
        wage: Some(193_000),
        age_least: Some(18),
        age_most: Some(35),
        asks: text("Dapat kerja malam; tidak merokok di lingkungan panti"),
        ..asked(
            programmes,
            employer,
            "Kaigo musim semi 2027 (contoh)",
            ["2026-10-05", "2026-12-11", "2027-04-01"],
        )
    })?;
    order(JobOrder {
        quota: Some(4),
        wage: Some(188_000),
        ..asked(
            programmes,
            employer,
            "Kaigo cabang baru (contoh)",
            ["2026-10-05", "2026-11-30", "2027-05-01"],
        )
    })?;
    let closed = order(JobOrder {
        quota: Some(2),
        note: text("Ditutup: mitra menunda pembukaan bangsal"),
        ..asked(
            programmes,
            employer,
            "Kaigo malam (contoh)",
            ["2026-10-05", "2026-11-01", "2027-04-01"],
        )
    })?;
    filling.office.close_order(closed)?;
    let ahead: Vec<Registered> = batches
        .fifth
        .iter()
        .flat_map(|course| course.people.iter().take(course.people.len() / 3))
        .copied()
        .collect();
    let proposed = |people: &[Registered]| {
        let proposed = people.iter().map(|person| Proposed {
            candidate: person.id,
            batch: batches.under_way,
        });
        proposed.collect()
    };
    let (first, later) = ahead.split_at(CHOICES.len().min(ahead.len()));
    if today >= day(HELD_ON) {
        let interview = hold(filling, spring, HELD_ON, proposed(first))?;
        answer(filling, interview, first)?;
    }
    hold(filling, spring, COMING_ON, proposed(later))?;
    Ok(())
}

/// An order of JOE that everybody of a batch was chosen for: quota, interview and choice of years ago.
pub(crate) fn answered(
    filling: &Filling<'_, '_>,
    programmes: &Programmes,
    (batch, people): (BatchId, &[CandidateId]),
    (name, departs): (&str, NaiveDate),
) -> Result<()> {
    let before = |days| (departs - Days::new(days)).to_string();
    let order = filling.office.edit_order(Keyed {
        id: None,
        row: JobOrder {
            programme: Some(programmes.joe),
            occupation: text("Peserta magang teknis"),
            quota: i32::try_from(people.len()).ok(),
            currency: None,
            wage_per: None,
            note: text("Tanggal karangan (contoh); jumlah 160 orang pada 2022 (Surabaya Pagi, 2022)"),
            ..asked(
                programmes,
                programmes.joe_partner,
                &format!("{name} (contoh)"),
                [&before(150), &before(90), &departs.to_string()],
            )
        },
    })?;
    let proposed = people.iter().map(|candidate| Proposed {
        candidate: *candidate,
        batch,
    });
    let interview = hold(filling, order, &before(100), proposed.collect())?;
    for candidate in people {
        filling.office.keep_answers(KeepAnswers {
            of: AtInterview {
                interview,
                candidate: *candidate,
            },
            came: Some(true),
            answers: BTreeMap::new(),
        })?;
    }
    filling.office.choose(Choose {
        interview,
        candidates: people.to_vec(),
        choice: Some(PartnerChoice::Chosen),
        reason: None,
    })?;
    Ok(())
}

fn employer(filling: &Filling<'_, '_>) -> Result<PartnerId> {
    filling.office.edit_partner(Keyed {
        id: None,
        row: Partner {
            name: text("Panti Wreda Hikari (contoh)"),
            kind: Some(PartnerKind::Company),
            country: text("JP"),
            city: text("Nagoya"),
            aliases: None,
            branches: None,
            note: text("Mitra karangan untuk data contoh; tidak ada kaitannya dengan lembaga mana pun."),
        },
    })
}

fn asked(programmes: &Programmes, employer: PartnerId, name: &str, [opened, answer, starts]: [&str; 3]) -> JobOrder {
    JobOrder {
        programme: Some(programmes.own),
        partner: Some(employer),
        branch: None,
        name: text(name),
        occupation: text("Caregiver lansia"),
        quota: None,
        wage: None,
        currency: text("JPY"),
        wage_per: Some(WagePer::Month),
        sex: None,
        age_least: None,
        age_most: None,
        asks: None,
        opened_on: text(opened),
        answer_by: text(answer),
        starts_on: text(starts),
        note: None,
    }
}

fn hold(filling: &Filling<'_, '_>, order: JobOrderId, on: &str, people: Vec<Proposed>) -> Result<InterviewId> {
    let questions = QUESTIONS.map(|(asked, points)| Question {
        key: String::new(),
        text: asked.to_owned(),
        points,
    });
    filling.office.edit_interview(Keyed {
        id: None,
        row: Interview {
            job_order: order,
            held_on: text(on),
            starts_at: text("09:30"),
            place: text("Daring"),
            interviewers: text("Kepala perawat (contoh)"),
            questions: questions.to_vec(),
            note: None,
        },
    })?;
    let page = filling.office.order_page(order)?;
    let held = page
        .interviews
        .iter()
        .find(|held| held.row.held_on.as_deref() == Some(on));
    let interview = held
        .map(|held| held.id)
        .ok_or_else(|| office::Refusal::not_found("interviews"))?;
    filling.office.put_forward(&PutForward { interview, people })?;
    Ok(interview)
}

/// Whoever is chosen waits for papers that are still missing, and an administrator let them through with that reason.
fn answer(filling: &Filling<'_, '_>, interview: InterviewId, people: &[Registered]) -> Result<()> {
    for (person, choice) in people.iter().zip(CHOICES) {
        let mut dice = Dice::of(&format!("interview {}", person.person.name));
        let mut answers = BTreeMap::new();
        for (number, (_, points)) in (1..).zip(QUESTIONS) {
            let answer = match points {
                Some(most) => Answer {
                    points: Some(dice.between(most / 2, most)),
                    words: None,
                },
                None => Answer {
                    points: None,
                    words: text(dice.one_of(WORDS)),
                },
            };
            answers.insert(number.to_string(), answer);
        }
        let of = AtInterview {
            interview,
            candidate: person.id,
        };
        let came = choice.is_some();
        filling.office.keep_answers(KeepAnswers {
            of,
            came: Some(came),
            answers: if came { answers } else { BTreeMap::new() },
        })?;
        let Some(choice) = choice else { continue };
        let ask = Choose {
            interview,
            candidates: vec![person.id],
            choice: Some(choice),
            reason: (choice == PartnerChoice::Chosen)
                .then(|| "Mitra setuju menunggu dokumen yang masih diurus (contoh)".to_owned()),
        };
        filling.office.choose_over_gate(ask)?;
    }
    Ok(())
}
