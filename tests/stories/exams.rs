//! A result is judged by the rule of the day on which the exam was held, and the verdict says why.

use office::exams::judge::{Confidence, Reason, Score, Unjudgeable, Verdict};
use office::exams::shipped::{exam, exams};
use tests::day;

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
            assert!(
                rule.sections.iter().map(|section| section.maximum).sum::<Score>() >= rule.pass,
                "{}",
                exam.code
            );
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
