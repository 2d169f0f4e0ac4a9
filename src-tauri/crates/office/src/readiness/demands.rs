//! What a programme demands of those who leave, as dated data: each demand with the step of the way at which it is
//! used, who acts, and who says so; and how many days before departure those steps usually are.

use crate::{
    book::groups,
    candidates::background::Keyed,
    exams::judge::Confidence,
    forms::{Checking, tidy},
    hours::course::InLanguages,
    ids::RequirementSetId,
    office::{Reading, Writing},
    pipeline::gates::{self, Gate},
    records::{self, record},
    refusal::{Problem, Result},
    vocabulary::{Level, Purpose, Scheme, Stage, Step, WhoActs},
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use ts_rs::TS;

/// A demand is used at most so many days before departure, and getting it takes no more. In days.
const LONGEST: u32 = 3650;

record! {
    /// A requirement set as its row holds it.
    SetRow {
        /// As scripts name it: `SSW`.
        code: Option<String>,
        /// As the office calls it.
        name: Option<String>,
        /// JSON: its rules over time.
        rules: Option<String>,
    }
}

/// What a demand asks for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Asked {
    /// A paper that is good when it is used.
    Paper {
        /// Its code in the catalogue.
        paper: String,
        /// It must be good for so many months longer.
        #[serde(default)]
        margin_months: u32,
        /// It may not be older than so many months, however long the catalogue calls it good.
        #[serde(default)]
        lasts_months: Option<u32>,
    },
    /// A health check whose outcome is fit.
    Health {
        /// Its code in the catalogue.
        paper: String,
        /// It may not be older than so many months, however long the catalogue calls it good.
        #[serde(default)]
        lasts_months: Option<u32>,
    },
    /// One of the exams that a need accepts.
    ExamNeed {
        /// The need's code.
        need: String,
    },
    /// A course's hours.
    Hours {
        /// The course's code.
        course: String,
    },
    /// The least part of the lessons, in tenths of a percent; the programme's own minimum goes before it.
    Attendance {
        /// In tenths of a percent.
        least: u32,
    },
    /// An age, in whole years.
    Age {
        /// Youngest.
        #[serde(default)]
        least: Option<u32>,
        /// Oldest.
        #[serde(default)]
        most: Option<u32>,
    },
    /// A finished school of one of these levels.
    Education {
        /// Any of them.
        levels: Vec<Level>,
        /// The subject holds one of these words; any subject when the list is empty.
        #[serde(default)]
        majors: Vec<String>,
    },
    /// Months of work in all.
    Experience {
        /// Fewest months.
        months: u32,
        /// The position holds one of these words; any position when the list is empty.
        #[serde(default)]
        positions: Vec<String>,
    },
    /// A consent that stands.
    Consent {
        /// For what.
        purpose: Purpose,
    },
    /// A portrait.
    Photo,
    /// A field of the profile that is filled; the reading in katakana must be approved besides.
    Field {
        /// The column.
        field: String,
    },
    /// That the programme's promise about money is kept to the person, as far as costs are known.
    Costs,
    /// One of several is enough.
    AnyOf {
        /// Any of them; what comes first is what is asked for while there is none.
        of: Vec<Asked>,
    },
}

/// One demand.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Demand {
    /// As waivers and scripts name it.
    pub code: String,
    /// What is asked, as papers say it.
    pub name: InLanguages,
    /// What is asked, as the program reads it.
    pub asked: Asked,
    /// The step at which it is used: it must be good on that day.
    pub used_at: Step,
    /// Days that getting it takes, as the office reckons; they come off the day of use.
    #[serde(default)]
    pub takes_days: u32,
    /// Who acts.
    pub who: WhoActs,
    /// Who says so, and when.
    pub source: String,
    /// How sure it is.
    pub confidence: Confidence,
}

/// A step of the way, and how long before departure it usually is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Link {
    /// The step.
    pub step: Step,
    /// Days before departure.
    pub days_before: u32,
    /// Who says so.
    pub source: String,
    /// How sure it is.
    pub confidence: Confidence,
}

/// What is demanded of those who leave from one day on, until the next rule begins.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DemandRule {
    /// First day of departure to which it applies.
    pub from: NaiveDate,
    /// Routes whose programmes have it unless they name another set.
    #[serde(default)]
    pub schemes: Vec<Scheme>,
    /// The steps of the way.
    pub chain: Vec<Link>,
    /// The demands, in the order in which they are shown.
    pub demands: Vec<Demand>,
    /// What each stage asks of those who come to it; left out: the usual gates.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub gates: Option<Vec<Gate>>,
    /// Where the whole comes from.
    pub source: String,
    /// How sure it is.
    pub confidence: Confidence,
}

/// A requirement set with its rules, for a page that shows or edits them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RequirementSet {
    /// As scripts name it.
    pub code: String,
    /// As the office calls it.
    pub name: String,
    /// Its rules, oldest first.
    pub rules: Vec<DemandRule>,
}

impl RequirementSet {
    /// The rule for those who leave on that day.
    #[must_use]
    pub fn rule_on(&self, departs_on: NaiveDate) -> Option<&DemandRule> {
        let begun = self.rules.iter().filter(|rule| rule.from <= departs_on);
        begun.max_by_key(|rule| rule.from)
    }

    fn row(&self) -> serde_json::Result<SetRow> {
        Ok(SetRow {
            code: Some(self.code.clone()),
            name: Some(self.name.clone()),
            rules: Some(serde_json::to_string(&self.rules)?),
        })
    }
}

impl DemandRule {
    /// Its gates.
    #[must_use]
    pub fn gates(&self) -> Vec<Gate> {
        self.gates.clone().unwrap_or_else(gates::usual)
    }
}

impl Step {
    /// Whether somebody who stands there has the step behind them.
    #[must_use]
    pub fn is_behind(self, stage: Option<Stage>) -> bool {
        let after = match self {
            Step::Selection => Stage::Admitted,
            Step::Interview => Stage::Matched,
            Step::Contract => Stage::PreDeparture,
            Step::CoeFiling => Stage::Coe,
            Step::Visa | Step::Opp => Stage::SendOff,
            Step::Departure => Stage::Departed,
        };
        stage.is_some_and(|stage| (after..Stage::Withdrawn).contains(&stage))
    }
}

impl Asked {
    /// This, and whatever else would do.
    pub fn each(&self) -> Vec<&Asked> {
        match self {
            Asked::AnyOf { of } => of.iter().flat_map(Asked::each).collect(),
            one => vec![one],
        }
    }

    /// Whether it can be met at all.
    fn is_sound(&self) -> bool {
        match self {
            Asked::Paper {
                paper, lasts_months, ..
            }
            | Asked::Health { paper, lasts_months } => !paper.trim().is_empty() && *lasts_months != Some(0),
            Asked::ExamNeed { need } => !need.trim().is_empty(),
            Asked::Hours { course } => !course.trim().is_empty(),
            Asked::Attendance { least } => (1..=1000).contains(least),
            Asked::Age { least, most } => {
                (least.is_some() || most.is_some())
                    && least.is_none_or(|least| most.is_none_or(|most| least <= most))
                    && least.is_none_or(|least| least < 100)
            }
            Asked::Education { levels, .. } => !levels.is_empty(),
            Asked::Experience { months, .. } => (1..=600).contains(months),
            Asked::Consent { .. } | Asked::Photo | Asked::Costs => true,
            Asked::Field { field } => is_field(field),
            Asked::AnyOf { of } => !of.is_empty() && of.iter().all(Asked::is_sound),
        }
    }
}

/// Whether the profile has such a field.
#[must_use]
pub fn is_field(field: &str) -> bool {
    groups::table("candidates").is_some_and(|table| table.groups.iter().any(|group| group.columns.contains(&field)))
}

impl Reading<'_> {
    /// Every requirement set, by code.
    ///
    /// # Errors
    /// A fault of the store.
    pub fn list_requirement_sets(&self) -> Result<Vec<Keyed<RequirementSetId, RequirementSet>>> {
        let rows: Vec<Keyed<RequirementSetId, SetRow>> = self.keyed("requirement_sets", "code")?;
        rows.into_iter()
            .map(|Keyed { id, row }| {
                let set = RequirementSet {
                    code: row.code.unwrap_or_default(),
                    name: row.name.unwrap_or_default(),
                    rules: serde_json::from_str(row.rules.as_deref().unwrap_or("[]"))?,
                };
                Ok(Keyed { id, row: set })
            })
            .collect()
    }
}

impl Writing<'_> {
    pub(crate) fn ship_requirement_sets(&self) -> Result<()> {
        for set in super::shipped::sets() {
            records::put_new(
                self.store,
                "requirement_sets",
                &RequirementSetId::shared(&set.code),
                &set.row()?,
            )?;
        }
        Ok(())
    }

    /// Adds or changes a requirement set.
    ///
    /// # Errors
    /// [`crate::Refusal::Fields`] when it has no code, no name, no rule, or a rule with a demand that nothing can meet or
    /// that is named twice.
    pub fn edit_requirement_set(&self, ask: Keyed<RequirementSetId, RequirementSet>) -> Result<RequirementSetId> {
        let set = checked(ask.row, self.today())?;
        let id = ask.id.unwrap_or_else(|| RequirementSetId::new(&self.stamp));
        self.tell("name", &set.name);
        records::put(self.store, "requirement_sets", &[("id", &id)], &set.row()?)?;
        Ok(id)
    }
}

/// The set as it is kept.
pub(super) fn checked(mut set: RequirementSet, today: NaiveDate) -> Result<RequirementSet> {
    let (mut code, mut name) = (Some(set.code), Some(set.name));
    tidy([&mut code, &mut name]);
    let mut checking = Checking::new(today);
    checking.required("code", &code);
    checking.required("name", &name);
    if set.rules.is_empty() {
        checking.wrong("rules", Problem::Empty);
    }
    for rule in &set.rules {
        check_rule(&mut checking, rule);
    }
    checking.finish()?;
    set.code = code.unwrap_or_default();
    set.name = name.unwrap_or_default();
    set.rules.sort_by_key(|rule| rule.from);
    Ok(set)
}

fn check_rule(checking: &mut Checking, rule: &DemandRule) {
    let says_who = |source: &str| !source.trim().is_empty();
    let most = i32::try_from(LONGEST).unwrap_or(i32::MAX);
    let mut steps = BTreeSet::new();
    if !rule
        .chain
        .iter()
        .all(|link| says_who(&link.source) && steps.insert(link.step))
    {
        checking.wrong("chain", Problem::Empty);
    }
    if rule.chain.iter().any(|link| link.days_before > LONGEST) {
        checking.wrong("chain", Problem::OutOfRange { least: 0, most });
    }
    let mut codes = BTreeSet::new();
    let sound = |demand: &Demand| {
        !demand.code.trim().is_empty()
            && !demand.name.id.trim().is_empty()
            && says_who(&demand.source)
            && demand.asked.is_sound()
    };
    if rule.demands.is_empty()
        || !rule
            .demands
            .iter()
            .all(|demand| sound(demand) && codes.insert(&demand.code))
    {
        checking.wrong("demands", Problem::Empty);
    }
    if rule.demands.iter().any(|demand| demand.takes_days > LONGEST) {
        checking.wrong("demands", Problem::OutOfRange { least: 0, most });
    }
    if rule.gates.as_ref().is_some_and(|gates| !gates::are_sound(gates)) {
        checking.wrong("gates", Problem::Empty);
    }
    if !says_who(&rule.source) {
        checking.wrong("source", Problem::Empty);
    }
}
