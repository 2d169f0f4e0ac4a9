//! A result is judged by the rule of the day on which the exam was held, and the verdict says why.

use office::exams::judge::{Confidence, Exam, Reason, Rule, Score, Section, Totalling, Unjudgeable, Verdict};
use office::exams::shipped::{exam, exams, needs};
use serde_json::json;
use tests::{Story, day};

/// Whole points, in the order of the sections.
fn judge(code: &str, held_on: &str, points: &[Score]) -> Verdict {
    let scores: Vec<_> = points.iter().map(|points| Some(points * 100)).collect();
    exam(code)
        .expect("a shipped exam")
        .judge(day(held_on), &scores)
        .expect("scores that fit")
}

fn passes(code: &str, held_on: &str, points: &[Score]) -> bool {
    judge(code, held_on, points).passed.expect("every part was taken")
}

#[test]
fn jlpt_asks_for_the_total_and_for_every_part() {
    let held_on = "2026-07-05";
    assert!(passes("JLPT-N4", held_on, &[71, 19]), "exactly enough is enough");
    assert!(!passes("JLPT-N4", held_on, &[70, 19]));
    assert!(
        !passes("JLPT-N4", held_on, &[120, 18]),
        "a high total does not excuse a weak ear"
    );
    assert_eq!(
        judge("JLPT-N4", held_on, &[37, 18]).reasons,
        [
            Reason::SectionBelow {
                section: "language knowledge and reading".into(),
                minimum: 3800,
                score: 3700
            },
            Reason::SectionBelow {
                section: "listening".into(),
                minimum: 1900,
                score: 1800
            },
            Reason::TotalBelow {
                pass: 9000,
                total: 5500
            },
        ],
        "all reasons at once"
    );
    for (code, pass) in [
        ("JLPT-N5", [61, 19].as_slice()),
        ("JLPT-N3", &[57, 19, 19]),
        ("JLPT-N2", &[52, 19, 19]),
        ("JLPT-N1", &[60, 21, 19]),
    ] {
        assert!(passes(code, held_on, pass), "{code} at its pass mark");
        let mut below = pass.to_vec();
        below[0] -= 1;
        assert!(!passes(code, held_on, &below), "{code} one point below");
    }
}

#[test]
fn jft_names_its_bands_from_august_2026() {
    let band = |held_on, points| judge("JFT-BASIC", held_on, &[points]).band;
    assert_eq!(band("2026-07-31", 180), None, "before the bands there was one mark");
    assert_eq!(band("2026-08-01", 144), None);
    assert_eq!(band("2026-08-01", 145).as_deref(), Some("A1"));
    assert_eq!(band("2026-08-01", 199).as_deref(), Some("A2.1"));
    assert_eq!(band("2026-08-01", 200).as_deref(), Some("A2.2"));
    assert!(
        !passes("JFT-BASIC", "2026-08-01", &[199]) && passes("JFT-BASIC", "2026-08-01", &[200]),
        "SSW still asks 200"
    );
}

#[test]
fn care_japanese_is_judged_by_the_mark_of_its_day() {
    assert!(passes("KAIGO-JAPANESE", "2025-03-31", &[3, 3, 3]));
    assert!(
        !passes("KAIGO-JAPANESE", "2025-04-01", &[3, 3, 3]),
        "nine of fifteen passed until the mark rose"
    );
    let exam = exam("KAIGO-JAPANESE").expect("shipped");
    let rule = exam.rule_on(day("2026-01-01")).expect("a rule");
    assert_eq!(
        rule.confidence,
        Confidence::Doubtful,
        "the sources disagree, and the data says so"
    );
}

#[test]
fn a_missing_part_is_neither_pass_nor_fail() {
    let n4 = exam("JLPT-N4").expect("shipped");
    let verdict = n4
        .judge(day("2026-07-05"), &[Some(12000), None])
        .expect("a missing part can be said");
    assert_eq!((verdict.passed, verdict.total), (None, 12000));
    assert_eq!(
        verdict.reasons,
        [Reason::SectionMissing {
            section: "listening".into()
        }]
    );
}

#[test]
fn scores_that_the_exam_cannot_give_are_refused() {
    let n4 = exam("JLPT-N4").expect("shipped");
    let refused = |held_on, scores: &[Score]| {
        let scores: Vec<_> = scores.iter().copied().map(Some).collect();
        n4.judge(day(held_on), &scores).expect_err("refused")
    };
    assert_eq!(
        refused("2026-07-05", &[12000]),
        Unjudgeable::SectionCount { expected: 2, found: 1 }
    );
    assert_eq!(
        refused("2026-07-05", &[12000, 6001]),
        Unjudgeable::OutOfRange {
            section: "listening".into(),
            maximum: 6000,
            score: 6001
        }
    );
    assert!(matches!(
        refused("2026-07-05", &[-1, 6000]),
        Unjudgeable::OutOfRange { score: -1, .. }
    ));
    assert_eq!(
        refused("2010-07-03", &[0, 0]),
        Unjudgeable::NoRuleYet {
            first: Some(day("2010-07-04"))
        }
    );
}

#[test]
fn every_shipped_rule_can_be_passed_and_names_its_source() {
    for exam in exams() {
        for rule in &exam.rules {
            assert!(rule.is_sound(), "{} from {} can be passed", exam.code, rule.from);
            assert!(
                !rule.source.is_empty(),
                "{} from {} names no source",
                exam.code,
                rule.from
            );
            assert!(
                rule.bands.is_sorted_by_key(|band| band.from),
                "{} lists its bands lowest first",
                exam.code
            );
        }
    }
}

/// Hundredths of points, where halves matter.
fn judge_exactly(code: &str, held_on: &str, scores: &[Score]) -> Result<Verdict, Unjudgeable> {
    let scores: Vec<_> = scores.iter().copied().map(Some).collect();
    exam(code).expect("a shipped exam").judge(day(held_on), &scores)
}

/// Source: jlpt.jp/cefrlevel, from the sitting of December 2025 on.
#[test]
fn jlpt_names_a_cefr_level_from_december_2025() {
    let band = |code, held_on, points: &[Score]| judge(code, held_on, points).band;
    assert_eq!(
        band("JLPT-N3", "2025-07-06", &[60, 24, 20]),
        None,
        "the July report had none"
    );
    for (code, points, level) in [
        ("JLPT-N1", [60, 40, 41], "B2"),
        ("JLPT-N1", [60, 41, 41], "C1"),
        ("JLPT-N2", [40, 40, 31], "B1"),
        ("JLPT-N2", [40, 40, 32], "B2"),
        ("JLPT-N3", [40, 40, 23], "A2"),
        ("JLPT-N3", [40, 40, 24], "B1"),
    ] {
        let found = band(code, "2025-12-07", &points);
        assert_eq!(found.as_deref(), Some(level), "{code} with {points:?}");
    }
    assert_eq!(
        band("JLPT-N3", "2025-12-07", &[60, 60, 18]),
        None,
        "a certificate names no level when a part is failed"
    );
    let n4 = exam("JLPT-N4").expect("shipped");
    let a2 = &n4.rule_on(day("2025-12-07")).expect("a rule").bands[0];
    assert_eq!(
        (a2.name.as_str(), a2.confidence),
        ("A2", Some(Confidence::Remembered)),
        "no source was found for N4 and N5, and the data says so"
    );
}

/// Source: cgfns.org (NCLEX-RN), jlct.jp (JCT), nat-test.com.
#[test]
fn an_exam_without_points_is_what_its_body_says() {
    for code in ["NCLEX-RN", "CGFNS-QE", "JCT"] {
        assert!(passes(code, "2026-03-02", &[1]));
        let failed = judge(code, "2026-03-02", &[0]);
        assert_eq!(failed.passed, Some(false));
        assert_eq!(
            failed.reasons,
            [Reason::NotPassed {
                section: "result".into()
            }]
        );
        assert_eq!(failed.total, 0, "a pass or a fail is no point");
        assert!(
            matches!(
                judge_exactly(code, "2026-03-02", &[50]),
                Err(Unjudgeable::NotAStep { .. })
            ),
            "half a pass is none"
        );
    }
    let nat = exam("NAT-4").expect("shipped");
    let passed = nat.judge(day("2026-02-08"), &[Some(100), None]).expect("fits");
    assert_eq!(
        passed.passed,
        Some(true),
        "the points may stay blank: their table was not found"
    );
    let failed = nat.judge(day("2026-02-08"), &[Some(0), Some(17000)]).expect("fits");
    assert_eq!(
        (failed.passed, failed.total),
        (Some(false), 17000),
        "the certificate decides, not the points"
    );
}

/// Source: cgfns.org figures as told by visalaw.com and toeflresources.com; dated, and marked as doubtful.
#[test]
fn english_asks_for_the_whole_and_for_speaking() {
    let ielts = |overall, speaking| judge_exactly("IELTS-ACADEMIC", "2026-01-10", &[overall, speaking]);
    let passed = ielts(650, 700).expect("half points fit");
    assert_eq!(
        (passed.passed, passed.total),
        (Some(true), 650),
        "the total is the one printed, not a sum"
    );
    assert_eq!(ielts(600, 900).expect("fits").passed, Some(false));
    assert_eq!(
        ielts(900, 650).expect("fits").passed,
        Some(false),
        "7.0 in speaking, whatever the whole"
    );
    assert_eq!(
        ielts(640, 700),
        Err(Unjudgeable::NotAStep {
            section: "overall".into(),
            step: 50,
            score: 640
        }),
        "IELTS gives half points, no tenths"
    );
    assert!(passes("TOEFL-IBT", "2026-01-10", &[83]) && !passes("TOEFL-IBT", "2026-01-10", &[82]));
    assert!(passes("TOEIC", "2026-01-10", &[725]) && !passes("TOEIC", "2026-01-10", &[720]));
    assert!(passes("PTE-ACADEMIC", "2026-01-10", &[40, 50]) && !passes("PTE-ACADEMIC", "2026-01-10", &[90, 49]));
    for code in ["IELTS-ACADEMIC", "TOEFL-IBT", "TOEIC", "PTE-ACADEMIC"] {
        let exam = exam(code).expect("shipped");
        let rule = exam.rule_on(day("2026-01-10")).expect("a rule");
        assert_eq!(
            rule.confidence,
            Confidence::Doubtful,
            "{code}: check before a departure hangs on it"
        );
        assert_eq!(
            rule.good_until(day("2026-01-10")),
            Some(day("2028-01-10")),
            "{code} is good for two years"
        );
    }
}

/// Source: j-test.jp; the levels of one sending organisation, marked.
#[test]
fn j_test_names_the_level_that_others_take_it_for() {
    let band = |points| judge("JTEST-DE", "2026-01-18", &[points]).band;
    assert_eq!(band(349), None);
    assert_eq!(band(350).as_deref(), Some("N4"));
    assert_eq!(band(500).as_deref(), Some("N3"));
    let exam = exam("JTEST-DE").expect("shipped");
    let sure: Vec<_> = exam.rules[0].bands.iter().map(|band| band.confidence).collect();
    assert_eq!(sure, [Some(Confidence::Remembered), Some(Confidence::Doubtful)]);
}

/// Source: sssc.or.jp: three parts from the 38th examination on, a passed part exempt in the next two years.
#[test]
fn the_caregiver_exam_keeps_passed_parts_from_january_2026() {
    let exam = exam("KAIGOFUKUSHISHI").expect("shipped");
    let one_part = exam
        .judge(day("2025-01-26"), &[Some(7500), Some(100)])
        .expect("one total until the 37th");
    assert_eq!(one_part.passed, Some(true));

    let judged = |held_on, scores: [Option<Score>; 4], exempt: &[&str]| {
        let exempt: Vec<String> = exempt.iter().map(ToString::to_string).collect();
        exam.judge_exempt(day(held_on), &scores, &exempt).expect("fits")
    };
    let whole = judged("2026-01-25", [Some(4000), Some(2500), Some(1000), Some(100)], &[]);
    assert_eq!(whole.passed, Some(true), "75 of 125 over all parts");
    let short = judged("2026-01-25", [Some(3600), Some(2600), Some(1200), Some(100)], &[]);
    assert_eq!((short.passed, short.total), (Some(false), 7400));
    assert_eq!(short.parts, ["A", "C"], "two parts stand by themselves");
    let again = [None, Some(2700), None, Some(100)];
    assert_eq!(
        judged("2027-01-31", again, &["A", "C"]).passed,
        Some(true),
        "only the missing part is sat"
    );
    assert_eq!(
        judged("2027-01-31", again, &[]).passed,
        None,
        "without the exemption two parts are missing"
    );
    let weak = judged("2027-01-31", [None, Some(2600), None, Some(100)], &["A", "C"]);
    assert_eq!(weak.passed, Some(false));
    assert!(weak.reasons.contains(&Reason::SectionBelow {
        section: "B".into(),
        minimum: 2700,
        score: 2600
    }));

    let zero = judged("2026-01-25", [Some(6000), Some(4500), Some(0), Some(100)], &[]);
    assert_eq!(
        zero.passed,
        Some(false),
        "a high total does not excuse a part without a point"
    );
    assert!(zero.reasons.contains(&Reason::ZeroPoints { section: "C".into() }));
    let group = judged("2026-01-25", [Some(6000), Some(4500), Some(2000), Some(0)], &[]);
    assert_eq!(
        group.passed,
        Some(false),
        "nor a group without a point, as the notice says"
    );
    assert!(group.parts.is_empty(), "and then no part is kept");
}

#[test]
fn an_internal_test_weighs_its_sections_and_gives_a_grade() {
    let section = |name: &str, maximum, weight| Section {
        name: name.to_owned(),
        maximum,
        weight: Some(weight),
        ..Section::default()
    };
    let rule = Rule {
        from: day("2026-01-01"),
        sections: vec![
            section("kosakata", 3000, 20),
            section("menyimak", 4000, 50),
            section("bicara", 900, 30),
        ],
        pass: 7000,
        bands: serde_json::from_value(json!([{ "name": "C", "from": 7000 }, { "name": "B", "from": 8000 }]))
            .expect("bands"),
        totalling: Totalling::Weighted,
        ..Rule::default()
    };
    assert!(rule.is_sound());
    let exam = Exam {
        code: "TENGAH".to_owned(),
        rules: vec![rule.clone()],
    };
    let judged = |scores: [Score; 3]| exam.judge(day("2026-05-01"), &scores.map(Some)).expect("fits");
    // 20 x 15/30 + 50 x 40/40 + 30 x 5/9 = 10 + 50 + 16.666… = 76.67
    let verdict = judged([1500, 4000, 500]);
    assert_eq!((verdict.total, verdict.passed), (7667, Some(true)));
    assert_eq!(verdict.band.as_deref(), Some("C"));
    assert_eq!(judged([3000, 4000, 900]).total, 10000);
    let mut lopsided = rule;
    lopsided.sections[0].weight = Some(30);
    assert!(!lopsided.is_sound(), "weights make a hundred");
}

/// Source: jicwels.or.jp questions and answers; jpf.go.jp and Prometric; the ten years are remembered only.
#[test]
fn waits_bookings_and_validity_stand_in_the_data_with_their_marks() {
    for code in ["KAIGO-SKILLS", "KAIGO-JAPANESE"] {
        let exam = exam(code).expect("shipped");
        let rule = exam.rule_on(day("2026-06-01")).expect("a rule");
        let wait = rule.retake_after_days.as_ref().expect("a wait");
        assert_eq!((wait.value, wait.confidence), (45, Confidence::Published));
        let valid = rule.valid_months.as_ref().expect("a validity");
        assert_eq!((valid.value, valid.confidence), (120, Confidence::Remembered));
        assert_eq!(
            rule.book_days_before.as_ref().and_then(|book| book.at_most_days),
            Some(60)
        );
    }
    let jft = exam("JFT-BASIC").expect("shipped");
    let book = jft
        .rule_on(day("2026-09-01"))
        .and_then(|rule| rule.book_days_before.clone())
        .expect("a booking");
    assert_eq!((book.working_days, book.working_days_weekend), (Some(3), Some(4)));
    let jlpt = exam("JLPT-N4").expect("shipped");
    assert!(
        jlpt.rules.iter().all(|rule| rule.valid_months.is_none()),
        "a JLPT certificate has no end"
    );
}

#[test]
fn every_need_asks_for_exams_that_the_office_knows() {
    let known: Vec<String> = exams().into_iter().map(|exam| exam.code).collect();
    for need in needs() {
        for rule in &need.rules {
            assert!(!rule.source.is_empty() && !rule.any_of.is_empty(), "{}", need.code);
            for accepted in &rule.any_of {
                assert!(
                    known.contains(&accepted.exam),
                    "{} asks for {}",
                    need.code,
                    accepted.exam
                );
            }
        }
    }
}

#[test]
fn an_office_changes_a_rule_and_keeps_what_it_did_not_touch() {
    let mut story = Story::new();
    let exams = story.done("list_exams", json!(null));
    let mut care = exams
        .as_array()
        .and_then(|all| all.iter().find(|exam| exam["code"] == "KAIGO-JAPANESE"))
        .expect("shipped")
        .clone();
    care["rules"][1]["pass"] = json!(900);
    let exams = story.done("edit_exam", care);
    let care = exams
        .as_array()
        .and_then(|all| all.iter().find(|exam| exam["code"] == "KAIGO-JAPANESE"))
        .expect("still there");
    assert_eq!(care["rules"][1]["pass"], 900);
    assert_eq!(
        care["rules"][1]["retake_after_days"]["value"], 45,
        "the wait is still there"
    );
    let broken = json!({ "id": null, "code": "X", "name": "X", "rules": [{ "from": "2026-01-01", "pass": 20000, "bands": [],
        "sections": [{ "name": "total", "maximum": 10000, "minimum": null }], "source": "kami", "confidence": "published" }] });
    story.refused("edit_exam", broken);
}
