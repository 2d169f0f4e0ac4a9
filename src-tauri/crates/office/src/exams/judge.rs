//! Judges a result by the rule in force on the day of the exam, and says why.
//!
//! Scores are whole numbers, a hundred to the point, so that 82.5 is kept exactly. What an exam body prints as "pass"
//! or "fail" without points is a section of its own: one point for a pass, none for a fail.

use chrono::{Months, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Points times a hundred.
pub type Score = i32;

/// One point: what a section that is only passed or failed gives for a pass.
pub const POINT: Score = 100;

/// A mark of a hundred percent, in hundredths.
pub const WHOLE: Score = 10_000;

/// How sure the office may be of a rule's figures.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Confidence {
    /// Seen in a published source, which the rule names.
    #[default]
    Published,
    /// One weak, dated or contradicted source: check before it decides a departure.
    Doubtful,
    /// Common knowledge for which no source was found: check before anything rests on it.
    Remembered,
}

/// What the score of a section is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// Points, which count.
    #[default]
    Points,
    /// Passed (one point) or failed (none), as the exam body says; it has no part in the total.
    PassFail,
}

/// How the total comes about.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Totalling {
    /// The sum of all sections.
    #[default]
    Sum,
    /// The first section is the total as the certificate prints it; the others stand beside it.
    Printed,
    /// Each section's share of its highest score, by weight, on a scale of a hundred points.
    Weighted,
}

/// One separately scored part of an exam.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Section {
    /// The exam body's English name of the part.
    pub name: String,
    /// The highest score that can be given.
    pub maximum: Score,
    /// Below this the whole exam is failed, whatever the total.
    pub minimum: Option<Score>,
    /// Points, when left out.
    #[serde(default, skip_serializing_if = "is_default")]
    #[ts(as = "Option<Kind>", optional)]
    pub kind: Kind,
    /// Scores are whole multiples of this, such as half points; any score, when left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub step: Option<Score>,
    /// In percent of the whole, where the rule weighs its sections.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub weight: Option<u32>,
    /// The score that passes this part by itself, where passed parts are kept for later sittings.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub part_pass: Option<Score>,
    /// A result says something without this section.
    #[serde(default, skip_serializing_if = "is_default")]
    #[ts(as = "Option<bool>", optional)]
    pub optional: bool,
}

/// A level that a total reaches, such as A2.2 from 200 points.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Band {
    /// The name on the certificate.
    pub name: String,
    /// The lowest total that reaches it.
    pub from: Score,
    /// How sure it is, where that differs from the rule.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub confidence: Option<Confidence>,
}

/// A number that an exam body sets, with who says so.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Figure {
    /// The number; its unit is that of the field that holds it.
    pub value: u32,
    /// Who says so.
    pub source: String,
    /// How sure it is.
    pub confidence: Confidence,
}

/// How long before the exam a seat must be booked.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Booking {
    /// Fewest working days before.
    pub working_days: Option<u32>,
    /// The same, for an exam on a Saturday or Sunday.
    pub working_days_weekend: Option<u32>,
    /// Most calendar days before.
    pub at_most_days: Option<u32>,
    /// Who says so.
    pub source: String,
    /// How sure it is.
    pub confidence: Confidence,
}

/// A day on which the exam is held, and when people register for it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Session {
    /// The day of the exam.
    pub held_on: NaiveDate,
    /// First day of registration; not known, when left out.
    #[serde(default)]
    pub opens: Option<NaiveDate>,
    /// Last day of registration; not known, when left out.
    #[serde(default)]
    pub closes: Option<NaiveDate>,
    /// Who says so.
    pub source: String,
    /// How sure it is.
    pub confidence: Confidence,
}

/// Something about a rule that a reader must know and that no figure says.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Remark {
    /// In English, as sources are.
    pub text: String,
    /// How sure it is.
    pub confidence: Confidence,
}

/// What counts as a pass, from one day on until the next rule begins.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
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
    /// The sum of the sections, when left out.
    #[serde(default, skip_serializing_if = "is_default")]
    #[ts(as = "Option<Totalling>", optional)]
    pub totalling: Totalling,
    /// The certificate names a level only for who has passed.
    #[serde(default, skip_serializing_if = "is_default")]
    #[ts(as = "Option<bool>", optional)]
    pub bands_for_passed: bool,
    /// A section with no point at all fails the whole exam.
    #[serde(default, skip_serializing_if = "is_default")]
    #[ts(as = "Option<bool>", optional)]
    pub no_zero: bool,
    /// A part passed by itself need not be sat again for so many years.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub parts_kept_years: Option<Figure>,
    /// For so many months after the exam a result is good; without end, when left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub valid_months: Option<Figure>,
    /// So many days must have passed before it may be sat again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub retake_after_days: Option<Figure>,
    /// How long before the exam a seat must be booked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub book_days_before: Option<Booking>,
    /// Days on which it is held, with the time for registering.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[ts(as = "Option<Vec<Session>>", optional)]
    pub sessions: Vec<Session>,
    /// What else a reader must know.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[ts(as = "Option<Vec<Remark>>", optional)]
    pub remarks: Vec<Remark>,
}

fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
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
    /// The exam body says: failed.
    NotPassed {
        /// Which of its words.
        section: String,
    },
    /// A part without a single point.
    ZeroPoints {
        /// The part.
        section: String,
    },
    /// A part need not be sat, because it was passed before.
    PartExempt {
        /// The part.
        section: String,
    },
    /// A part is passed by itself; it need not be sat next time.
    PartPassed {
        /// The part.
        section: String,
    },
    /// Two people keyed it, and what they keyed has not been brought together.
    Unsettled,
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
    /// Parts passed by themselves in this sitting, where passed parts are kept.
    pub parts: Vec<String>,
}

impl Verdict {
    /// The same total, of which nothing can be said before two keyings are brought together.
    #[must_use]
    pub fn unsettled(self) -> Self {
        Verdict {
            passed: None,
            total: self.total,
            band: None,
            reasons: vec![Reason::Unsettled],
            parts: Vec::new(),
        }
    }
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
    /// A score between two that the part can give.
    NotAStep {
        /// The part.
        section: String,
        /// Scores are whole multiples of this.
        step: Score,
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
        self.judge_exempt(held_on, scores, &[])
    }

    /// Judges the scores of somebody who need not sit the named parts, having passed them before.
    ///
    /// # Errors
    /// As [`Exam::judge`].
    pub fn judge_exempt(
        &self,
        held_on: NaiveDate,
        scores: &[Option<Score>],
        exempt: &[String],
    ) -> Result<Verdict, Unjudgeable> {
        let rule = self.rule_on(held_on).ok_or_else(|| Unjudgeable::NoRuleYet {
            first: self.rules.iter().map(|rule| rule.from).min(),
        })?;
        rule.check(scores)?;
        Ok(rule.judge(scores, exempt))
    }

    /// Every day on which the exam is to be held, by day.
    #[must_use]
    pub fn sessions(&self) -> Vec<&Session> {
        let mut sessions: Vec<&Session> = self.rules.iter().flat_map(|rule| &rule.sessions).collect();
        sessions.sort_by_key(|session| session.held_on);
        sessions
    }
}

impl Rule {
    /// The highest total that can be reached.
    #[must_use]
    pub fn maximum(&self) -> Score {
        match self.totalling {
            Totalling::Sum => self.points().map(|section| section.maximum).sum(),
            Totalling::Printed => self.sections.first().map_or(0, |section| section.maximum),
            Totalling::Weighted => WHOLE,
        }
    }

    /// The last day on which a result of that day is good, where there is one: the day that bears the same date.
    #[must_use]
    pub fn good_until(&self, held_on: NaiveDate) -> Option<NaiveDate> {
        held_on.checked_add_months(Months::new(self.valid_months.as_ref()?.value))
    }

    fn points(&self) -> impl Iterator<Item = &Section> {
        self.sections.iter().filter(|section| section.kind == Kind::Points)
    }

    /// Refuses what the exam cannot give.
    fn check(&self, scores: &[Option<Score>]) -> Result<(), Unjudgeable> {
        if scores.len() != self.sections.len() {
            return Err(Unjudgeable::SectionCount {
                expected: self.sections.len(),
                found: scores.len(),
            });
        }
        for (section, score) in self.sections.iter().zip(scores) {
            let Some(score) = *score else { continue };
            if !(0..=section.maximum).contains(&score) {
                return Err(Unjudgeable::OutOfRange {
                    section: section.name.clone(),
                    maximum: section.maximum,
                    score,
                });
            }
            if let Some(step) = section.step().filter(|step| score % step != 0) {
                return Err(Unjudgeable::NotAStep {
                    section: section.name.clone(),
                    step,
                    score,
                });
            }
        }
        Ok(())
    }

    fn judge(&self, scores: &[Option<Score>], exempt: &[String]) -> Verdict {
        let mut reasons: Vec<Reason> = Vec::new();
        let mut parts = Vec::new();
        let (mut complete, mut failed, mut every_part, mut excused) = (true, false, true, false);
        for (section, score) in self.sections.iter().zip(scores) {
            let name = || section.name.clone();
            let Some(score) = *score else {
                if exempt.contains(&section.name) {
                    excused = true;
                    reasons.push(Reason::PartExempt { section: name() });
                } else if !section.optional {
                    complete = false;
                    reasons.push(Reason::SectionMissing { section: name() });
                }
                continue;
            };
            match section.falls_short(score, self.no_zero) {
                Some(reason) => {
                    failed = true;
                    reasons.push(reason);
                }
                None if section.part_pass.is_some_and(|mark| score >= mark) => parts.push(name()),
                None => {}
            }
            every_part &= section.part_pass.is_none_or(|mark| score >= mark);
        }
        let total = self.total(scores);
        // Who sits only some parts is judged part by part: the total of the others says nothing.
        let reached = if excused { every_part } else { total >= self.pass };
        if complete && !reached {
            let short = |(section, score): (&Section, &Option<Score>)| section.short_of_part(*score);
            let sections = self.sections.iter().zip(scores);
            if excused {
                reasons.extend(sections.filter_map(short));
            } else {
                reasons.push(Reason::TotalBelow { pass: self.pass, total });
            }
        }
        let passed = complete.then_some(reached && !failed);
        match passed {
            Some(true) => reasons.push(Reason::Reached),
            Some(false) => reasons.extend(parts.iter().map(|part| Reason::PartPassed { section: part.clone() })),
            None => {}
        }
        let named = complete && !excused && (passed == Some(true) || !self.bands_for_passed);
        let band = self.bands.iter().rfind(|band| named && band.from <= total);
        Verdict {
            passed,
            total,
            band: band.map(|band| band.name.clone()),
            reasons,
            parts: if complete && !failed { parts } else { Vec::new() },
        }
    }

    /// The total of what has been entered.
    #[must_use]
    pub fn total(&self, scores: &[Option<Score>]) -> Score {
        let counted = || {
            let both = self.sections.iter().zip(scores);
            both.filter(|(section, _)| section.kind == Kind::Points)
                .filter_map(|(section, score)| Some((section, (*score)?)))
        };
        match self.totalling {
            Totalling::Sum => counted().map(|(_, score)| score).sum(),
            Totalling::Printed => scores.first().copied().flatten().unwrap_or(0),
            Totalling::Weighted => weighted(counted().map(|(section, score)| {
                (
                    i128::from(score) * i128::from(section.weight.unwrap_or(0)) * 100,
                    section.maximum,
                )
            })),
        }
    }
}

/// The sum of fractions, rounded once, half up.
fn weighted(fractions: impl Iterator<Item = (i128, Score)>) -> Score {
    let (mut over, mut under): (i128, i128) = (0, 1);
    for (above, below) in fractions {
        let below = i128::from(below.max(1));
        (over, under) = (over * below + above * under, under * below);
        let shared = common(over, under);
        (over, under) = (over / shared, under / shared);
    }
    Score::try_from((2 * over + under) / (2 * under)).unwrap_or(Score::MAX)
}

fn common(mut one: i128, mut other: i128) -> i128 {
    while other != 0 {
        (one, other) = (other, one % other);
    }
    one.max(1)
}

impl Section {
    fn step(&self) -> Option<Score> {
        match self.kind {
            Kind::PassFail => Some(POINT),
            Kind::Points => self.step.filter(|step| *step > 0),
        }
    }

    /// Why this score fails the whole exam, if it does.
    fn falls_short(&self, score: Score, no_zero: bool) -> Option<Reason> {
        let section = self.name.clone();
        match self.kind {
            Kind::PassFail => (score < self.minimum.unwrap_or(POINT)).then_some(Reason::NotPassed { section }),
            Kind::Points if no_zero && score == 0 => Some(Reason::ZeroPoints { section }),
            Kind::Points => {
                let minimum = self.minimum.filter(|minimum| score < *minimum)?;
                Some(Reason::SectionBelow {
                    section,
                    minimum,
                    score,
                })
            }
        }
    }

    fn short_of_part(&self, score: Option<Score>) -> Option<Reason> {
        let score = score?;
        let minimum = self.part_pass.filter(|mark| score < *mark)?;
        Some(Reason::SectionBelow {
            section: self.name.clone(),
            minimum,
            score,
        })
    }

    /// Whether some score could be given, and could suffice.
    #[must_use]
    pub fn is_sound(&self) -> bool {
        let within = |mark: Option<Score>| mark.is_none_or(|mark| (0..=self.maximum).contains(&mark));
        (1..=1_000_000).contains(&self.maximum)
            && within(self.minimum)
            && within(self.part_pass)
            && self.step.is_none_or(|step| step > 0)
            && self.weight.is_none_or(|weight| weight <= 100)
            && (self.kind == Kind::Points || self.maximum == POINT)
    }
}

impl Rule {
    /// Whether some result could pass by it.
    #[must_use]
    pub fn is_sound(&self) -> bool {
        let weights = || self.points().map(|section| section.weight.unwrap_or(0)).sum::<u32>();
        !self.sections.is_empty()
            && self.sections.len() <= 20
            && self.sections.iter().all(Section::is_sound)
            && self.maximum() >= self.pass
            && (self.totalling != Totalling::Weighted || weights() == 100 && self.can_be_weighed())
            && (self.totalling != Totalling::Printed
                || self.sections.first().is_some_and(|first| first.kind == Kind::Points))
    }

    /// Few and small enough sections that their weighted sum is exact.
    fn can_be_weighed(&self) -> bool {
        self.points().count() <= 6 && self.points().all(|section| section.maximum <= 1_000 * POINT)
    }
}
