//! The sample centre holds together: what is told of it is true, and what is invented is sound.

use chrono::NaiveDate;
use office::readiness::judge::DemandState;
use office::{
    Stamp,
    batches::BatchLine,
    candidates::{
        nik,
        profile::Profile,
        registering::{LikelySame, SameBecause},
        roster::{ListPeople, PersonLine},
    },
    exams::sittings::ListSittings,
    ids::BatchId,
    money::page::Proof,
    papers::standing::PaperState,
    today::actions::{Action, Waits},
    vocabulary::{Participant, Payer, Scheme, Stage, Tier},
};
use sample::{Counts, crowd, fill};
use std::collections::BTreeSet;
use std::sync::{LazyLock, Mutex, MutexGuard, PoisonError};
use tests::{Story, day, today};

/// Longest name on a passport's page, in characters.
const PASSPORT: usize = 34;

/// A filled office that every story only reads, because filling takes a while.
pub(crate) type Shared = LazyLock<Mutex<(Story, Stamp, Counts)>>;

pub(crate) static TODAY: Shared = LazyLock::new(|| Mutex::new(filled_on(today())));
/// The collective leave before Idul Fitri, when the fifth batch has learnt for ten weeks.
static HOLIDAY: Shared = LazyLock::new(|| Mutex::new(filled_on(day("2026-03-20"))));

fn filled_on(date: NaiveDate) -> (Story, Stamp, Counts) {
    let mut story = Story::new();
    let stamp = Stamp {
        today: date,
        ..story.stamp()
    };
    let counts = fill(&mut story.office, stamp).expect("a sample centre");
    (story, stamp, counts)
}

pub(crate) fn open(shared: &'static Shared) -> MutexGuard<'static, (Story, Stamp, Counts)> {
    shared.lock().unwrap_or_else(PoisonError::into_inner)
}

fn everybody(story: &Story, stamp: Stamp) -> Vec<PersonLine> {
    let ask = ListPeople {
        limit: Some(1000),
        ..ListPeople::default()
    };
    let page = story.office.read(stamp, |office| Ok(office.list_people(&ask)));
    page.expect("a list of people").lines
}

fn batch(story: &Story, stamp: Stamp, name: &str) -> (BatchLine, Vec<Profile>) {
    let page = |id: BatchId| {
        story.office.read(stamp, |office| {
            let page = office.batch_page(id)?;
            let people = page.people.iter().map(|line| office.profile_of(line.id));
            Ok((page.line.clone(), people.collect::<office::Result<Vec<_>>>()?))
        })
    };
    let id = story.office.read(stamp, |office| office.batch_named(name)).expect(name);
    page(id).expect("a batch")
}

#[test]
fn the_sample_centre_is_whole_and_its_counts_are_true() {
    let mut centre = open(&TODAY);
    let (story, stamp, counts) = &mut *centre;
    let (stamp, counts) = (*stamp, *counts);
    assert_eq!(
        counts.candidates, 312,
        "144 people, two of them twice, 160 interns of 2022 and six nurses"
    );
    assert_eq!(everybody(story, stamp).len(), counts.candidates);
    let lines = story
        .office
        .read(stamp, |office| office.list_batches())
        .expect("batches");
    assert_eq!((lines.len(), counts.batches), (10, 10));
    let health = story.office.check().expect("a check");
    assert_eq!(health.problems, Vec::<String>::new());
    assert_eq!(
        story.office.next_in_line().expect("the book").undo,
        None,
        "nobody undoes a whole centre by a slip of the finger"
    );

    let marks: u32 = story
        .office
        .read(stamp, |office| {
            let lessons = office.list_lessons(&office::lessons::ListLessons {
                class: None,
                from: "2019-01-01".to_owned(),
                to: "2030-01-01".to_owned(),
            })?;
            assert_eq!(lessons.len(), counts.lessons);
            Ok(lessons.iter().map(|lesson| lesson.marked).sum())
        })
        .expect("lessons");
    assert_eq!(marks as usize, counts.marks);
    let entered: u32 = story
        .office
        .read(stamp, |office| office.list_sittings(&ListSittings::default()))
        .expect("sittings")
        .iter()
        .map(|line| line.entered)
        .sum();
    assert_eq!(entered as usize, counts.results);
}

#[test]
fn the_fourth_batch_is_what_the_press_has_told() {
    let centre = open(&TODAY);
    let (story, stamp, _) = &*centre;
    let stamp = *stamp;
    let (line, people) = batch(story, stamp, "Angkatan 4");
    assert_eq!(line.row.starts_on.as_deref(), Some("2025-01-06"));
    assert_eq!((line.people, line.departed), (19, 15));
    let from_singkawang = people.iter().filter(|one| {
        let identity = one.groups.identity.as_ref();
        identity.and_then(|group| group.birth_place.as_deref()) == Some("Singkawang")
    });
    assert_eq!(from_singkawang.count(), 8);

    let mut departed = 0;
    for profile in &people {
        let enrolment = profile.enrolments.first().expect("an enrolment");
        let last = &enrolment.stages.last().expect("stages").row;
        assert_eq!(profile.line.stage, Some(last.stage), "{}", profile.line.name);
        let sent_off = enrolment.stages.iter().find(|step| step.row.stage == Stage::Departed);
        if let Some(step) = sent_off {
            departed += 1;
            assert_eq!(step.row.moved_on.as_deref(), Some("2026-02-18"));
            assert_eq!(last.stage, Stage::Arrived, "and they are there");
            let passed = |code: &str| {
                let of_code = |result: &&office::exams::results::ResultLine| result.code == code;
                let result = profile.results.iter().find(of_code).expect("a result");
                result.verdict.as_ref().and_then(|verdict| verdict.passed)
            };
            for code in ["JFT-BASIC", "KAIGO-SKILLS", "KAIGO-JAPANESE"] {
                assert_eq!(
                    passed(code),
                    Some(true),
                    "{} could not have departed without {code}",
                    profile.line.name
                );
            }
        } else {
            assert!(last.reason.is_some(), "{} left for a reason", profile.line.name);
        }
    }
    assert_eq!(departed, 15);
    let scholars = |one: &&Profile| {
        one.enrolments
            .iter()
            .any(|line| line.row.participant == Some(Participant::Scholarship))
    };
    assert!(
        people.iter().filter(scholars).count() > 0,
        "the second kind of participant"
    );
}

#[test]
fn more_than_sixty_departed_in_four_batches() {
    let centre = open(&TODAY);
    let (story, stamp, _) = &*centre;
    let stamp = *stamp;
    let lines = story
        .office
        .read(stamp, |office| office.list_batches())
        .expect("batches");
    assert!(lines.iter().map(|line| line.departed).sum::<u32>() > 60);
    let schemes: Vec<Scheme> = story
        .office
        .read(stamp, |office| office.partners())
        .expect("partners")
        .programmes
        .into_iter()
        .filter_map(|programme| programme.row.scheme)
        .collect();
    for scheme in [
        Scheme::GToB,
        Scheme::Scholarship,
        Scheme::Cooperation,
        Scheme::GToP,
        Scheme::TechnicalIntern,
    ] {
        assert!(schemes.contains(&scheme), "{scheme:?}");
    }
}

#[test]
fn no_paper_would_refuse_these_people() {
    let centre = open(&TODAY);
    let (story, stamp, _) = &*centre;
    let stamp = *stamp;
    for line in everybody(story, stamp) {
        if let Some(number) = &line.nik {
            let read = nik::read(number, today()).expect("a sound NIK");
            assert!(office::regions::regency(&read.regency_code).is_some(), "{number}");
        }
        let profile = story
            .office
            .read(stamp, |office| office.profile_of(line.id))
            .expect("a profile");
        let passport = profile.groups.passport_name.and_then(|group| group.passport_name);
        for name in [Some(line.name), passport].into_iter().flatten() {
            assert!(name.chars().count() <= PASSPORT, "{name}");
        }
    }
}

#[test]
fn a_dossier_of_some_people_has_blanks_and_of_others_none() {
    let centre = open(&TODAY);
    let (story, stamp, _) = &*centre;
    let stamp = *stamp;
    let (_, people) = batch(story, stamp, "Angkatan 5");
    let complete = people.iter().filter(|one| one.blanks.is_empty()).count();
    assert!(
        complete > 0 && complete < people.len(),
        "{complete} of {}",
        people.len()
    );
    let drawn = people.iter().filter(|one| one.photo.is_some()).count();
    assert!(drawn >= 10, "{drawn} portraits");
    let page = story.office.read(stamp, |office| office.today_page()).expect("today");
    let ends = |action: &Action| matches!(action.what, Waits::Passports { .. });
    assert!(page.actions.iter().any(ends), "a passport ends soon");
}

#[test]
fn two_people_are_probably_known_already() {
    let centre = open(&TODAY);
    let (story, stamp, _) = &*centre;
    let stamp = *stamp;
    let same = |name: &str| {
        let line = everybody(story, stamp)
            .into_iter()
            .find(|line| line.name == name && line.nik.is_none());
        let line = line.expect("the double");
        let ask = LikelySame {
            name: Some(line.name),
            birth_date: line.birth_date,
            phone: line.phone,
            nik: None,
            except: Some(line.id),
        };
        let found = story
            .office
            .read(stamp, |office| Ok(office.likely_same(&ask)))
            .expect("an answer");
        found.first().expect("the first").because.clone()
    };
    assert_eq!(same("Anisa Zahratul Janah"), [SameBecause::NearNameAndBirthDate]);
    assert_eq!(same("Muhammad Iqbal"), [SameBecause::Phone, SameBecause::Name]);
}

/// Nobody is ready so long before departure: certificates and visas come later.
#[test]
fn the_batch_under_way_shows_every_state_of_a_demand() {
    let centre = open(&TODAY);
    let (story, stamp, _) = &*centre;
    let (line, _) = batch(story, *stamp, "Angkatan 5");
    let page = story
        .office
        .read(*stamp, |office| office.readiness_of(line.id))
        .expect("readiness");
    assert_eq!(page.set.as_ref().map(|set| set.code.as_str()), Some("TECHNICAL-INTERN"));
    assert_eq!(page.ready, 0);
    let shown: BTreeSet<DemandState> = page
        .people
        .iter()
        .flat_map(|person| &person.standings)
        .map(|standing| standing.state)
        .collect();
    let every = [
        DemandState::Missing,
        DemandState::Expired,
        DemandState::ExpiresBeforeUse,
        DemandState::Waiting,
        DemandState::Waived,
        DemandState::Met,
    ];
    assert_eq!(shown, BTreeSet::from(every));
}

#[test]
fn todays_registers_are_blank_and_one_of_the_last_days_is_unfinished() {
    for shared in [&TODAY, &HOLIDAY] {
        let centre = open(shared);
        let (story, stamp, _) = &*centre;
        let (stamp, date) = (*stamp, stamp.today);
        let page = story.office.read(stamp, |office| office.today_page()).expect("today");
        let of = |name: &str| page.lessons.iter().filter(|lesson| lesson.class_name == name).count();
        assert_eq!(
            (of("5A"), of("5B")),
            (2, 2),
            "there is school today, whatever day {date} is"
        );
        assert!(
            page.lessons.iter().all(|lesson| lesson.marked == 0),
            "nothing is marked on {date}"
        );
        let unfinished: Vec<_> = page
            .registers_open
            .iter()
            .map(|lesson| (lesson.class_name.as_str(), lesson.marked))
            .collect();
        assert!(
            unfinished == [("5B", 17)] || unfinished.is_empty(),
            "{date}: {unfinished:?}"
        );
        if date == today() {
            assert_eq!(unfinished.len(), 1);
        }
    }
}

#[test]
fn one_score_grid_waits_for_its_scores() {
    let centre = open(&TODAY);
    let (story, stamp, _) = &*centre;
    let stamp = *stamp;
    let page = story.office.read(stamp, |office| office.today_page()).expect("today");
    let [open] = page.scores_open.as_slice() else {
        panic!("one sitting waits, not {:?}", page.scores_open);
    };
    assert_eq!((open.code.as_str(), open.people, open.entered), ("KANA-3", 30, 0));
    let grid = story
        .office
        .read(stamp, |office| office.sitting_of(open.id))
        .expect("the grid");
    let rule = grid.rule.expect("a rule");
    assert_eq!((rule.sections[0].maximum, rule.pass), (2000, 1400));
    assert_eq!(
        grid.lines.iter().map(|line| line.seat).collect::<Vec<_>>(),
        (1..=30).map(Some).collect::<Vec<_>>()
    );
    let tried = grid.lines.iter().filter(|line| line.before.is_some()).count();
    assert!(tried >= 25, "{tried} of 30 have a score of the time before");
}

#[test]
fn the_same_stamp_fills_in_the_same_people() {
    let described = |centre: &(Story, Stamp, Counts)| {
        let people = everybody(&centre.0, centre.1).into_iter().map(|line| {
            let numbers = (line.nik, line.phone, line.birth_date);
            (
                line.name,
                line.katakana,
                numbers,
                line.batch_name,
                line.seat,
                line.stage,
            )
        });
        (people.collect::<Vec<_>>(), centre.2)
    };
    assert_eq!(described(&open(&HOLIDAY)), described(&filled_on(day("2026-03-20"))));
}

#[test]
fn a_crowd_comes_in_parts_and_every_number_is_sound() {
    let mut story = Story::new();
    let stamp = story.stamp();
    crowd(&mut story.office, stamp, 300).expect("a crowd");
    let people = everybody(&story, stamp);
    assert_eq!(people.len(), 300);
    for line in people {
        nik::read(line.nik.as_deref().expect("a NIK"), today()).expect("a sound NIK");
    }
}

#[test]
fn the_batch_under_way_lacks_papers_and_one_original_should_be_back() {
    let shared = open(&TODAY);
    let (story, stamp, _) = &*shared;
    let (fifth, _) = batch(story, *stamp, "Angkatan 5");
    let matrix = story.office.read(*stamp, |office| office.papers_of_batch(fifth.id));
    let matrix = matrix.expect("the papers of a batch");
    let column = |code: &str| {
        matrix
            .kinds
            .iter()
            .position(|kind| kind.code == code)
            .expect("a column")
    };
    let states = |code: &str| -> Vec<Option<PaperState>> {
        let column = column(code);
        let cells = matrix.people.iter().filter_map(|person| person.cells[column]);
        cells.map(|cell| cell.today).collect()
    };
    let police = states("SKCK");
    assert!(police.contains(&None), "somebody has none yet");
    assert!(
        police
            .iter()
            .any(|state| matches!(state, Some(PaperState::Expired { .. })))
    );
    assert!(
        police
            .iter()
            .any(|state| matches!(state, Some(PaperState::Good { .. })))
    );
    let custody = story
        .office
        .read(*stamp, |office| office.custody())
        .expect("what is held");
    let late = custody.lines.iter().filter(|line| line.left.is_some()).count();
    assert_eq!(late, 1, "one person left and the original is still here");
    assert!(custody.lines.len() > 5);
}

#[test]
fn the_funnel_of_the_fourth_batch_is_nineteen_begun_and_fifteen_departed() {
    let centre = open(&TODAY);
    let (story, stamp, _) = &*centre;
    let (line, _) = batch(story, *stamp, "Angkatan 4");
    let funnel = story
        .office
        .read(*stamp, |office| office.funnel_of(line.id))
        .expect("a funnel");
    assert_eq!((funnel.enrolled, funnel.departed, funnel.lost.len()), (19, 15, 4));
    assert_eq!(funnel.departed_between, Some((day("2026-02-18"), day("2026-02-18"))));
    assert_eq!(funnel.attrition, Some(210), "four of nineteen, in tenths of a percent");
    let reached: Vec<u32> = funnel.steps.iter().map(|step| step.count.reached).collect();
    assert!(
        reached.is_sorted_by(|one, next| one >= next),
        "nobody comes in on the way: {reached:?}"
    );
    assert!(
        funnel.lost.iter().all(|lost| lost.reason.is_some()),
        "each exit says why"
    );
    let training = funnel
        .steps
        .iter()
        .find(|step| step.stage == Stage::Training)
        .expect("training");
    assert_eq!(
        training.count.median_days,
        Some(259),
        "from 6 January to 22 September 2025"
    );
}

#[test]
fn an_order_is_half_filled_with_an_interview_behind_it_and_one_ahead() {
    let centre = open(&TODAY);
    let (story, stamp, _) = &*centre;
    let orders = story
        .office
        .read(*stamp, |office| office.list_orders())
        .expect("orders");
    let joe = orders.iter().filter(|order| order.row.quota == Some(40));
    assert!(
        joe.clone().count() == 4 && joe.clone().all(|order| (order.chosen, order.left) == (40, Some(0))),
        "each of the four batches of 2022 answered an order of JOE"
    );
    assert_eq!(orders.len(), 3 + 4);
    let spring = orders
        .iter()
        .find(|order| order.row.quota == Some(6))
        .expect("the order of spring");
    assert_eq!(
        (spring.chosen, spring.reserve, spring.declined, spring.left),
        (2, 2, 2, Some(4))
    );
    let coming = story
        .office
        .read(*stamp, |office| office.interviews_coming())
        .expect("interviews");
    assert_eq!(coming.len(), 1);
    assert!(coming[0].people > 0);
    let due = story
        .office
        .read(*stamp, |office| office.orders_to_answer())
        .expect("orders");
    assert_eq!(due.len(), 2, "the closed one is asked about no more");
}

#[test]
fn the_agreements_and_events_of_the_five_programmes_are_told_as_the_press_told_them() {
    use office::agreements::standing::AgreementStatus;
    let shared = open(&TODAY);
    let (story, stamp, _) = &*shared;
    let lines = story
        .office
        .read(*stamp, |office| office.list_agreements())
        .expect("agreements");
    let of = |until: Option<&str>, signed: Option<&str>| {
        let found = lines
            .iter()
            .find(|line| line.row.valid_until.as_deref() == until && line.row.signed_on.as_deref() == signed);
        found.expect("an agreement")
    };
    let mou = of(Some("2024-07-26"), None);
    assert_eq!(mou.status, AgreementStatus::InRenewal);
    let letter = of(None, Some("2014-12-19"));
    assert_eq!(
        (letter.status, letter.renewed_by),
        (AgreementStatus::Superseded, Some(mou.id))
    );
    let renewal = lines
        .iter()
        .find(|line| Some(line.id) == mou.renewed_by)
        .expect("its renewal");
    assert_eq!(renewal.status, AgreementStatus::Draft);
    assert_eq!(
        of(None, Some("2024-12-20")).parties.len(),
        7,
        "two sign the MSP and five were there"
    );
    let alarms = story
        .office
        .read(*stamp, |office| office.agreement_alarms())
        .expect("alarms");
    assert_eq!(
        alarms.len(),
        2,
        "one lapsed, one lapses before the batch under way leaves"
    );
    assert!(alarms[0].stranded > 0);

    let events = story
        .office
        .read(*stamp, |office| office.list_events())
        .expect("events");
    let seminar = events
        .iter()
        .find(|event| event.row.expected == Some(500))
        .expect("the seminar");
    assert_eq!((seminar.attended.listed, seminar.attended.online), (500, 470));
    let pandemic = events.iter().filter(|event| {
        event.row.held_on.is_none() && event.row.note.as_ref().is_some_and(|note| note.contains("ANTARA"))
    });
    assert_eq!(pandemic.count(), 3, "three activities during the pandemic");
    let due = story
        .office
        .read(*stamp, |office| office.event_tasks_due())
        .expect("tasks");
    assert_eq!(due.len(), 2);
}

/// What a city's coordinator reads, with the proof behind it.
#[test]
fn more_than_sixty_in_four_batches_all_paid_by_the_partner_with_one_exception() {
    let centre = open(&TODAY);
    let (story, stamp, _) = &*centre;
    let proofs = story.office.read(*stamp, |office| office.costs()).expect("proofs");
    let of = |name: &str| {
        let named = |proof: &&Proof| proof.programme_name.as_deref() == Some(name);
        proofs.iter().find(named).expect("a programme")
    };
    let kaikoukai = of("Banjarmasin – Kaikoukai");
    assert!(kaikoukai.departed > 60, "{} departed", kaikoukai.departed);
    assert_eq!(
        (kaikoukai.batches, kaikoukai.unproved, kaikoukai.exceptions.len()),
        (4, 0, 1)
    );
    assert_eq!(kaikoukai.proved, kaikoukai.departed - 1);
    let [exception] = kaikoukai.exceptions.as_slice() else {
        unreachable!("counted above")
    };
    assert_eq!(
        (exception.burden.paid, exception.burden.lines.len()),
        (650_000, 1),
        "with the line behind it"
    );
    let others = kaikoukai.payers.iter().filter(|sum| sum.payer != Payer::Candidate);
    assert!(others.clone().count() > 0 && others.clone().all(|sum| sum.payer == Payer::Partner));
    assert_eq!(
        proofs.first().map(|proof| proof.programme),
        Some(kaikoukai.programme),
        "exceptions first"
    );

    let interns = of("Kemnaker – JOE – AP2LN");
    assert_eq!((interns.people, interns.departed, interns.batches), (160, 160, 4));
    assert_eq!((interns.proved, interns.exceptions.len()), (160, 0));
    let page = story
        .office
        .read(*stamp, |office| office.costs_of(interns.programme))
        .expect("the interns' money");
    let tiers: Vec<(Tier, Payer)> = page.sums.by_tier_and_payer.iter().map(|sum| sum.of).collect();
    assert_eq!(
        tiers,
        [
            (Tier::Blk, Payer::Government),
            (Tier::Lpk, Payer::Subsidy),
            (Tier::Departure, Payer::Subsidy)
        ],
        "the ministry pays the BLK, JOE what follows"
    );
}

#[test]
fn people_abroad_are_placed_extended_home_and_some_wait_for_a_call() {
    let centre = open(&TODAY);
    let (story, stamp, _) = &*centre;
    let told = story.office.read(*stamp, |office| {
        Ok((office.placement_totals(None)?, office.waits_abroad()?))
    });
    let (totals, waits) = told.expect("totals");
    let (due, ending) = (waits.follow_ups.len(), waits.contracts.len());
    assert!(
        totals.departed > 220 && totals.batches == 8,
        "{} of {}",
        totals.departed,
        totals.batches
    );
    assert!(totals.extended > 5 && totals.returned > 100);
    assert_eq!(
        totals.by_year.iter().map(|year| year.people).sum::<u32>(),
        totals.departed
    );
    assert_eq!(
        totals.by_origin.iter().map(|place| place.people).sum::<u32>(),
        totals.departed
    );
    let wishes: u32 = totals.wishes.iter().map(|branch| branch.extension).sum();
    let content: u32 = totals.wishes.iter().map(|branch| branch.content).sum();
    let asked: u32 = totals.wishes.iter().map(|branch| branch.asked).sum();
    assert!(
        content * 2 > asked && wishes * 2 > asked,
        "mostly content, mostly want to stay longer: {content} and {wishes} of {asked}"
    );
    assert!((3..40).contains(&due), "{due} calls wait");
    assert!(ending > 0, "some contracts end soon");
}

/// Green is seen too: two hold everything, and the others show what is missing beside them.
#[test]
fn two_nurses_are_ready_for_the_united_states() {
    let centre = open(&TODAY);
    let (story, stamp, _) = &*centre;
    let (line, _) = batch(story, *stamp, "Perawat Aloha 1 (contoh)");
    let page = story
        .office
        .read(*stamp, |office| office.readiness_of(line.id))
        .expect("readiness");
    assert_eq!(page.set.as_ref().map(|set| set.code.as_str()), Some("US-NURSE"));
    let open = |person: &office::readiness::page::PersonReadiness| -> Vec<String> {
        let open = person.standings.iter().filter(|one| !one.state.is_green());
        open.map(|one| format!("{} {:?}", one.demand, one.why)).collect()
    };
    let far: Vec<Vec<String>> = page.people.iter().map(open).filter(|open| open.len() < 5).collect();
    assert_eq!(far, [Vec::<String>::new(), Vec::new()]);
    assert_eq!((page.ready, page.people.len()), (2, 6));
}
