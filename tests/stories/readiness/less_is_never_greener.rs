//! Whoever knows less of somebody never calls them more ready: for any facts and every shipped set, taking one fact away
//! leaves each demand as it was or worse.

use chrono::{Days, NaiveDate};
use office::{
    exams::judge::Confidence,
    money::burden::BurdenState,
    readiness::{
        demands::{Asked, Demand, Link},
        judge::{
            AttendanceFact, Dates, DemandStanding, DemandState, ExamFact, Facts, FieldFact, HoursFact, JobFact, Lasts,
            PaperFact, SchoolFact, Told, judge,
        },
        shipped::sets,
    },
    vocabulary::{Level, Outcome, Purpose, Stage, Step},
};
use proptest::{collection::vec, option, prelude::*, sample::select};
use std::collections::BTreeSet;

/// The chain of the cases.
pub fn chain() -> Vec<Link> {
    let days = [
        (Step::Selection, 365),
        (Step::Interview, 210),
        (Step::Contract, 180),
        (Step::CoeFiling, 120),
        (Step::Visa, 45),
        (Step::Opp, 14),
        (Step::Departure, 0),
    ];
    days.map(|(step, days_before)| Link {
        step,
        days_before,
        source: "cases.txt".to_owned(),
        confidence: Confidence::Remembered,
    })
    .to_vec()
}

fn demands() -> Vec<Demand> {
    let rules = sets().into_iter().flat_map(|set| set.rules);
    rules.flat_map(|rule| rule.demands).collect()
}

fn codes(of: fn(&Asked) -> Option<String>) -> Vec<String> {
    let demands = demands();
    let asked = demands.iter().flat_map(|demand| demand.asked.each());
    let codes: BTreeSet<String> = asked.filter_map(of).collect();
    codes.into_iter().collect()
}

/// A day up to four years around the stories' day.
fn any_day() -> impl Strategy<Value = NaiveDate> {
    (0u64..1460).prop_map(|days| tests::day("2025-01-01") + Days::new(days))
}

fn any_lasts() -> impl Strategy<Value = Lasts> {
    prop_oneof![
        Just(Lasts::Unknown),
        Just(Lasts::Endless),
        any_day().prop_map(Lasts::Until),
    ]
}

fn any_paper() -> impl Strategy<Value = (String, PaperFact)> {
    let papers = codes(|asked| match asked {
        Asked::Paper { paper, .. } | Asked::Health { paper, .. } => Some(paper.clone()),
        _ => None,
    });
    let outcome = option::of(select(vec![Outcome::Fit, Outcome::Unfit, Outcome::Pending]));
    (select(papers), option::of(any_day()), any_lasts(), outcome, any_doubt()).prop_map(
        |(code, issued_on, lasts, outcome, in_question)| {
            let paper = PaperFact {
                issued_on,
                lasts,
                outcome,
                in_question,
            };
            (code, paper)
        },
    )
}

fn any_doubt() -> impl Strategy<Value = bool> {
    prop::bool::weighted(0.15)
}

fn any_exam() -> impl Strategy<Value = (String, ExamFact)> {
    let needs = codes(|asked| match asked {
        Asked::ExamNeed { need } => Some(need.clone()),
        _ => None,
    });
    (select(needs), option::of(option::of(any_day())), any_doubt()).prop_map(|(code, settled, provisional)| {
        let exam = ExamFact {
            settled,
            provisional,
            tried: None,
        };
        (code, exam)
    })
}

fn any_hours() -> impl Strategy<Value = (String, HoursFact)> {
    let courses = codes(|asked| match asked {
        Asked::Hours { course } => Some(course.clone()),
        _ => None,
    });
    (select(courses), 0u32..12_000, 0u32..6_000, any_doubt()).prop_map(|(code, done, to_come, in_question)| {
        let hours = HoursFact {
            done,
            to_come,
            least: 9_600,
            met: done >= 9_600,
            reachable: done + to_come >= 9_600,
            in_question,
        };
        (code, hours)
    })
}

fn any_school() -> impl Strategy<Value = SchoolFact> {
    let ended = select(vec![
        None,
        Some("2023"),
        Some("2026"),
        Some("2027-01"),
        Some("sekarang"),
    ]);
    let major = select(vec!["Keperawatan", "Ners", "Akuntansi"]);
    (
        select(vec![Level::Smk, Level::D3, Level::S1]),
        major,
        ended,
        any_doubt(),
    )
        .prop_map(|(level, major, ended, in_question)| SchoolFact {
            level,
            major: major.to_owned(),
            ended: ended.map(str::to_owned),
            in_question,
        })
}

fn any_job() -> impl Strategy<Value = JobFact> {
    let started = select(vec!["2019", "2020-03", "2022-11", "2024"]);
    let ended = select(vec![None, Some("2022"), Some("2024-06"), Some("2025")]);
    let position = select(vec!["Perawat", "Caregiver", "Kasir"]);
    (position, started, ended, any_doubt()).prop_map(|(position, started, ended, in_question)| JobFact {
        position: position.to_owned(),
        started: Some(started.to_owned()),
        ended: ended.map(str::to_owned),
        in_question,
    })
}

fn any_facts() -> impl Strategy<Value = Facts> {
    let fields = codes(|asked| match asked {
        Asked::Field { field } => Some(field.clone()),
        _ => None,
    });
    let field = select(vec![FieldFact::Filled, FieldFact::Unapproved, FieldFact::InQuestion]);
    let kept = (
        vec(any_paper(), 0..24),
        vec(any_exam(), 0..6),
        vec(any_hours(), 0..2),
        vec(any_school(), 0..3),
        vec(any_job(), 0..4),
        vec((select(fields), field), 0..3),
        vec((select(Purpose::ALL.to_vec()), any_doubt()), 0..5),
    );
    let rest = (
        option::of((any_day(), any_doubt())),
        option::of(any_doubt()),
        (0u32..60, 0u32..4, 0u32..20),
        option::of(select(Stage::ALL.to_vec())),
        vec(
            select(demands().into_iter().map(|demand| demand.code).collect::<Vec<_>>()),
            0..3,
        ),
    );
    (kept, rest).prop_map(|((papers, exams, hours, schools, jobs, fields, consents), rest)| {
        let (born, photo, (came, perhaps, away), stage, waived) = rest;
        Facts {
            stage,
            born_on: born.map(|(value, in_question)| Told {
                value: value - Days::new(19 * 365),
                in_question,
            }),
            papers: papers.into_iter().collect(),
            exams: exams.into_iter().collect(),
            hours: hours.into_iter().collect(),
            attendance: AttendanceFact {
                came,
                perhaps,
                marked: came + perhaps + away,
            },
            attendance_minimum: None,
            burden: Some(Told {
                value: BurdenState::Proved,
                in_question: false,
            }),
            schools,
            jobs,
            consents: consents.into_iter().collect(),
            photo,
            fields: fields.into_iter().collect(),
            waived: waived.into_iter().map(|code| (code, "alasan".to_owned())).collect(),
        }
    })
}

/// Every way of knowing one thing less. Where somebody stands on the way meets no demand: it only says from when a step
/// lies behind, and so stays.
fn with_less(facts: &Facts) -> Vec<Facts> {
    let mut all = Vec::new();
    let mut less = |act: &dyn Fn(&mut Facts)| {
        let mut one = facts.clone();
        act(&mut one);
        all.push(one);
    };
    for code in facts.papers.keys() {
        less(&|one| {
            one.papers.remove(code);
        });
    }
    for code in facts.exams.keys() {
        less(&|one| {
            one.exams.remove(code);
        });
        less(&|one| {
            one.exams
                .entry(code.clone())
                .and_modify(|exam| exam.settled = None)
                .or_default()
                .settled = None
        });
    }
    for code in facts.hours.keys() {
        less(&|one| {
            one.hours.remove(code);
        });
    }
    for place in 0..facts.schools.len() {
        less(&|one| {
            one.schools.remove(place);
        });
    }
    for place in 0..facts.jobs.len() {
        less(&|one| {
            one.jobs.remove(place);
        });
    }
    for purpose in facts.consents.keys() {
        less(&|one| {
            one.consents.remove(purpose);
        });
    }
    for field in facts.fields.keys() {
        less(&|one| {
            one.fields.remove(field);
        });
    }
    for code in facts.waived.keys() {
        less(&|one| {
            one.waived.remove(code);
        });
    }
    if facts.attendance.came > 0 {
        less(&|one| {
            one.attendance.came -= 1;
            one.attendance.marked -= 1;
        });
    }
    less(&|one| one.photo = None);
    less(&|one| one.burden = None);
    less(&|one| one.born_on = None);
    all
}

/// A waived demand is as green as one that is met.
fn shade(standing: &DemandStanding) -> DemandState {
    if standing.state.is_green() {
        DemandState::Met
    } else {
        standing.state
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn a_fact_less_never_makes_anybody_greener(
        facts in any_facts(),
        departs_on in option::of(any_day()),
        in_question in any_doubt(),
    ) {
        let (chain, demands) = (chain(), demands());
        let dates = Dates { today: tests::today(), departs_on, in_question, chain: &chain };
        let before = judge(&facts, &demands, &dates);
        for less in with_less(&facts) {
            let after = judge(&less, &demands, &dates);
            for (before, after) in before.iter().zip(&after) {
                prop_assert!(shade(after) <= shade(before), "{before:?} became {after:?} with less: {less:?}");
            }
        }
    }

    #[test]
    fn nothing_in_question_and_nothing_keyed_once_is_green(facts in any_facts(), departs_on in any_day()) {
        let mut doubtful = facts;
        doubtful.papers.values_mut().for_each(|paper| paper.in_question = true);
        doubtful.exams.values_mut().for_each(|exam| (exam.settled, exam.provisional) = (None, true));
        doubtful.hours.values_mut().for_each(|hours| hours.in_question = true);
        doubtful.schools.iter_mut().for_each(|school| school.in_question = true);
        doubtful.jobs.iter_mut().for_each(|job| job.in_question = true);
        doubtful.consents.values_mut().for_each(|doubt| *doubt = true);
        doubtful.fields.values_mut().for_each(|field| *field = FieldFact::InQuestion);
        doubtful.photo = doubtful.photo.map(|_| true);
        doubtful.burden = doubtful.burden.map(|burden| Told { in_question: true, ..burden });
        doubtful.born_on = doubtful.born_on.map(|born| Told { in_question: true, ..born });
        let AttendanceFact { came, perhaps, marked } = doubtful.attendance;
        doubtful.attendance = AttendanceFact { came: 0, perhaps: came + perhaps, marked };
        doubtful.waived.clear();
        let (chain, demands) = (chain(), demands());
        let dates = Dates { today: tests::today(), departs_on: Some(departs_on), in_question: false, chain: &chain };
        for standing in judge(&doubtful, &demands, &dates) {
            prop_assert!(!standing.state.is_green(), "{standing:?}");
        }
    }
}
