//! What stands around the lessons: who teaches and may prove it, the weekly plan and the weeks to come, letters of leave,
//! and a term with its report cards.

use crate::{
    Filling,
    batches::{Batches, Course},
    calendar::{day, open_day_before},
    lessons::plan_of,
    partners::Programmes,
    text,
};
use chrono::{Datelike, Days};
use office::{
    Result,
    candidates::background::Keyed,
    exams::terms::{EditReportCard, Grade, ReportWords, Term, TermPart, TermSheet},
    ids::{ExamId, TeacherId, TermId},
    lessons::{
        leave::Leave,
        plan::{MakeLessons, PlanSlot},
    },
    partners::AttendanceRules,
    teachers::{Qualification, Teacher},
    vocabulary::{Away, Remedial},
};

/// Name, name in Japanese, and what may be proved by what since when.
type Known = (
    &'static str,
    Option<&'static str>,
    &'static [(&'static str, &'static str, &'static str)],
);

const TEACHERS: [Known; 6] = [
    (
        "Ratna Wulansari",
        None,
        &[(
            "japanese",
            "Pelatihan guru bahasa Jepang 420 jam (contoh)",
            "2019-08-01",
        )],
    ),
    (
        "Hayati Nurfalah",
        None,
        &[(
            "japanese",
            "Pelatihan guru bahasa Jepang 420 jam (contoh)",
            "2022-02-01",
        )],
    ),
    // Began to teach before the course was over: what was taught before that day halves nothing.
    (
        "Gunawan Arifin",
        None,
        &[(
            "japanese",
            "Pelatihan guru bahasa Jepang 420 jam (contoh)",
            "2026-09-21",
        )],
    ),
    (
        "Ns. Mardiana Putri",
        None,
        &[
            ("care", "Perawat, pengalaman kaigo di Jepang (contoh)", "2021-04-01"),
            (
                "japanese/care",
                "Perawat, pengalaman kaigo di Jepang (contoh)",
                "2021-04-01",
            ),
        ],
    ),
    ("Yamamoto Haruka (contoh)", Some("山本 春香（見本）"), &[]),
    ("Syahbudin", None, &[]),
];

/// The last day that the weekly plan of the batch under way reaches.
const PLANNED_UNTIL: &str = "2027-02-05";

/// Adds the teachers, before there are lessons that name them.
pub(crate) fn hire(filling: &Filling<'_, '_>) -> Result<()> {
    for (name, name_ja, proofs) in TEACHERS {
        let teacher = filling.office.edit_teacher(Keyed {
            id: Some(teacher_id(name)),
            row: Teacher {
                name: text(name),
                name_ja: name_ja.and_then(text),
                phone: None,
                left_on: None,
                note: None,
            },
        })?;
        for (teaches, proof, from_on) in proofs {
            filling.office.edit_qualification(Keyed {
                id: None,
                row: Qualification {
                    teacher,
                    teaches: text(teaches),
                    proof: text(proof),
                    from_on: text(from_on),
                    until_on: None,
                },
            })?;
        }
    }
    Ok(())
}

fn teacher_id(name: &str) -> TeacherId {
    TeacherId::shared(&format!("sample/{name}"))
}

/// What is asked of attendance, the weeks to come, letters and terms.
pub(crate) fn arrange(filling: &mut Filling<'_, '_>, programmes: &Programmes, batches: &Batches) -> Result<()> {
    for programme in [programmes.kaikoukai, programmes.own] {
        let rules = AttendanceRules {
            attendance_minimum: Some(800),
            grace_minutes: Some(10),
        };
        filling.office.edit_attendance_rules(programme, &rules)?;
    }
    for course in &batches.fifth {
        plan(filling, course)?;
    }
    letters(filling, batches)?;
    terms(filling, batches)
}

/// The week as it is taught now, and its lessons until the batch packs.
fn plan(filling: &mut Filling<'_, '_>, course: &Course) -> Result<()> {
    let today = filling.today();
    let Some(tomorrow) = today.succ_opt().filter(|tomorrow| *tomorrow <= day(PLANNED_UNTIL)) else {
        return Ok(());
    };
    for date in tomorrow
        .iter_days()
        .take(7)
        .filter(|date| date.weekday().number_from_monday() < 6)
    {
        for (starts_at, taught, minutes) in plan_of(date) {
            filling.office.edit_slot(Keyed {
                id: None,
                row: PlanSlot {
                    class: course.class,
                    weekday: i32::try_from(date.weekday().number_from_monday()).ok(),
                    starts_at: text(starts_at),
                    minutes: Some(minutes),
                    subject: Some(taught.subject()),
                    teacher: Some(teacher_id(taught.teacher(course.name))),
                    place: text(taught.place(course.place)),
                    from_on: Some(tomorrow.to_string()),
                    until_on: text(PLANNED_UNTIL),
                },
            })?;
        }
    }
    let made = filling.office.make_lessons(&MakeLessons {
        class: course.class,
        from: Some(tomorrow.to_string()),
        until: text(PLANNED_UNTIL),
    })?;
    filling.counts.lessons += usize::try_from(made.made).unwrap_or(0);
    Ok(())
}

/// One letter of the days before, one of the days to come.
fn letters(filling: &Filling<'_, '_>, batches: &Batches) -> Result<()> {
    let today = filling.today();
    let [_, second] = &batches.fifth;
    let yesterday = open_day_before(today);
    let soon = today + Days::new(3);
    let letters = [
        (4, yesterday, yesterday, Away::Sick, "Demam, ada surat dokter"),
        (11, soon, soon + Days::new(1), Away::Excused, "Mengurus paspor"),
    ];
    for (seat, from, until, presence, reason) in letters {
        let Some(person) = second.people.get(seat) else {
            continue;
        };
        filling.office.give_leave(Keyed {
            id: None,
            row: Leave {
                candidate: person.id,
                from_on: Some(from.to_string()),
                until_on: Some(until.to_string()),
                presence: Some(presence),
                reason: text(reason),
            },
        })?;
    }
    Ok(())
}

/// The terms of both batches, and a few words about those who sit in front.
fn terms(filling: &Filling<'_, '_>, batches: &Batches) -> Result<()> {
    let [first, _] = &batches.fifth;
    for (course, name, from_on, until_on, codes) in [
        (
            &batches.fourth,
            "Semester 1",
            "2025-01-06",
            "2025-06-30",
            ["KANA-1", "KANA-2", "BAB-05", "BAB-10"],
        ),
        (
            first,
            "Semester 1",
            "2026-01-05",
            "2026-06-30",
            ["KANA-1", "KANA-2", "BAB-05", "BAB-10"],
        ),
    ] {
        let class = filling
            .office
            .list_classes()?
            .into_iter()
            .find(|line| line.id == course.class);
        let Some(batch) = class.map(|class| class.row.batch) else {
            continue;
        };
        let part = |code: &str, weight| TermPart {
            id: None,
            exam: ExamId::shared(code),
            weight,
            remedial: Remedial::PassMark,
        };
        let [kana_1, kana_2, first_chapters, next_chapters] = codes;
        let grade = |letter: &str, points: i32| Grade {
            letter: letter.to_owned(),
            from: points * 100,
        };
        let term = filling.office.edit_term(TermSheet {
            id: Some(TermId::shared(&format!("sample/{}/{name}", course.name))),
            row: Term {
                batch,
                name: text(name),
                from_on: text(from_on),
                until_on: text(until_on),
            },
            grades: vec![grade("A", 85), grade("B", 75), grade("C", 70), grade("D", 0)],
            ranked: false,
            parts: vec![
                part(kana_1, 10),
                part(kana_2, 10),
                part(first_chapters, 40),
                part(next_chapters, 40),
            ],
        })?;
        for (person, (discipline, comment)) in course.people.iter().zip([
            ("A", "Rajin dan teliti; membantu teman sebangku."),
            ("B", "Perlu lebih berani berbicara."),
            ("B", "Menyimak sudah baik, menulis kanji perlu latihan."),
        ]) {
            filling.office.edit_report_card(EditReportCard {
                term,
                candidate: person.id,
                words: ReportWords {
                    discipline: text(discipline),
                    comment: text(comment),
                },
            })?;
        }
    }
    Ok(())
}
