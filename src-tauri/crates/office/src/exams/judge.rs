//! Judges a result by the rule in force on the day of the exam, and says why.
//!
//! Scores are whole numbers, a hundred to the point, so that 82.5 is kept exactly.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Points times a hundred.
pub type Score = i32;

/// How sure the office may be of a rule's figures.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Confidence {
    /// Seen in a published source, which the rule names.
    Published,
    /// One weak, dated or contradicted source: check before it decides a departure.
    Doubtful,
}

/// One separately scored part of an exam.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Section {
    /// The exam body's English name of the part.
    pub name: String,
    /// The highest score that can be given.
    pub maximum: Score,
    /// Below this the whole exam is failed, whatever the total.
    pub minimum: Option<Score>,
}

/// A level that a total reaches, such as A2.2 from 200 points.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Band {
    /// The name on the certificate.
    pub name: String,
    /// The lowest total that reaches it.
    pub from: Score,
}

/// What counts as a pass, from one day on until the next rule begins.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Rule {
    /// First exam day to which it applies.
    pub from: NaiveDate,
    /// The parts, in the order in which scores are entered.
    pub sections: Vec<Section>,
    /// The lowest total that passes.
    pub pass: Score,
    /// Levels by total, lowest first; empty when the exam names none.
    pub bands: Vec<Band>,
    /// Who says so, and when.
    pub source: String,
    /// How sure it is.
    pub confidence: Confidence,
}

/// An exam and its rules over time, oldest first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Exam {
    /// As scripts and certificates name it: `JLPT-N4`, `JFT-BASIC`.
    pub code: String,
    /// Every rule the exam has had, oldest first.
    pub rules: Vec<Rule>,
}

/// Why a result passes or not, as facts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Reason {
    /// The total and every part suffice.
    Reached,
    /// The total is too low.
    TotalBelow {
        /// What it takes.
        pass: Score,
        /// What it is.
        total: Score,
    },
    /// A part is below its own minimum.
    SectionBelow {
        /// The part.
        section: String,
        /// What it takes.
        minimum: Score,
        /// What it is.
        score: Score,
    },
    /// A part was not taken or not yet entered, so nothing can be said.
    SectionMissing {
        /// The part.
        section: String,
    },
}

/// What a result is worth.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Verdict {
    /// `None` while a part is missing: never green, never red.
    pub passed: Option<bool>,
    /// The sum of what has been entered.
    pub total: Score,
    /// The highest band reached, when every part is there.
    pub band: Option<String>,
    /// Every reason, so that one look tells all.
    pub reasons: Vec<Reason>,
}

/// Why a result cannot be judged at all.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Unjudgeable {
    /// No rule is known for so early a day.
    NoRuleYet {
        /// First day with a rule; `None` when the exam has no rules.
        first: Option<NaiveDate>,
    },
    /// More or fewer scores than parts.
    SectionCount {
        /// Parts of the exam on that day.
        expected: usize,
        /// Scores given.
        found: usize,
    },
    /// A score that the part cannot give.
    OutOfRange {
        /// The part.
        section: String,
        /// Its highest score.
        maximum: Score,
        /// What was given.
        score: Score,
    },
}

impl Exam {
    /// The rule in force on the day of the exam, which is not the day on which somebody asks.
    #[must_use]
    pub fn rule_on(&self, held_on: NaiveDate) -> Option<&Rule> {
        self.rules
            .iter()
            .filter(|rule| rule.from <= held_on)
            .max_by_key(|rule| rule.from)
    }

    /// Judges scores given in the order of the sections; `None` is a part not taken or not yet entered.
    ///
    /// # Errors
    /// When there is no rule for that day, or the scores do not fit the exam's parts.
    pub fn judge(&self, held_on: NaiveDate, scores: &[Option<Score>]) -> Result<Verdict, Unjudgeable> {
        let rule = self.rule_on(held_on).ok_or_else(|| Unjudgeable::NoRuleYet {
            first: self.rules.iter().map(|rule| rule.from).min(),
        })?;
        if scores.len() != rule.sections.len() {
            return Err(Unjudgeable::SectionCount {
                expected: rule.sections.len(),
                found: scores.len(),
            });
        }

        let mut reasons = Vec::new();
        for (section, score) in rule.sections.iter().zip(scores) {
            let name = || section.name.clone();
            match *score {
                None => reasons.push(Reason::SectionMissing { section: name() }),
                Some(score) if !(0..=section.maximum).contains(&score) => {
                    return Err(Unjudgeable::OutOfRange {
                        section: name(),
                        maximum: section.maximum,
                        score,
                    });
                }
                Some(score) => {
                    if let Some(minimum) = section.minimum.filter(|minimum| score < *minimum) {
                        reasons.push(Reason::SectionBelow {
                            section: name(),
                            minimum,
                            score,
                        });
                    }
                }
            }
        }

        let complete = scores.iter().all(Option::is_some);
        let total = scores.iter().flatten().sum();
        if complete && total < rule.pass {
            reasons.push(Reason::TotalBelow { pass: rule.pass, total });
        }
        let passed = complete.then_some(reasons.is_empty());
        if passed == Some(true) {
            reasons.push(Reason::Reached);
        }
        let band = if complete {
            rule.bands.iter().rfind(|band| band.from <= total)
        } else {
            None
        };
        Ok(Verdict {
            passed,
            total,
            band: band.map(|band| band.name.clone()),
            reasons,
        })
    }
}
