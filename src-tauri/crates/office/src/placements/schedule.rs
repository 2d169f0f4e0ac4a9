//! When people abroad are asked how they fare: so many months after arrival, as the programme says. Pure.

use crate::{
    candidates::background::Keyed,
    forms::{Checking, tidy},
    ids::ProgrammeId,
    office::{Reading, Writing},
    records::{self, record},
    refusal::{Problem, Refusal, Result},
};
use chrono::{Days, Months, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How many days before its day a follow-up is called soon.
const SOON_DAYS: u64 = 14;
/// How far the day that a follow-up answers may lie from the schedule, when the day of arrival was corrected since; half
/// the shortest step of a schedule in months.
const NEAR_DAYS: i64 = 15;
/// The last month that a schedule may name.
const MOST_MONTHS: u32 = 600;

record! {
    /// When a programme asks people abroad how they fare.
    FollowUpPlan {
        /// Months after arrival, separated by blanks; blank: nobody is asked on a schedule.
        follow_up_months: Option<String>,
    }
}

/// How a day of the schedule stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum DueState {
    /// It has passed, and nobody asked.
    Overdue,
    /// It comes within fourteen days.
    Soon,
    /// It lies ahead.
    Later,
    /// It was answered.
    Answered,
    /// It was planned, and is not asked any more: they are home, or nobody knows where.
    NoLonger,
}

/// A day of somebody's schedule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Due {
    /// How many months after arrival.
    pub month: u32,
    /// The day.
    pub on: NaiveDate,
    /// How it stands.
    pub state: DueState,
}

/// What a schedule is reckoned from.
#[derive(Clone, Copy, Debug)]
pub struct Abroad<'f> {
    /// The day of arrival.
    pub arrived: NaiveDate,
    /// Whether they are home or lost, and nothing more is due.
    pub is_over: bool,
    /// The days that follow-ups have answered.
    pub answered: &'f [NaiveDate],
}

/// The months of a schedule as it is written, in order and each once.
///
/// # Errors
/// The word that is no whole number from 1 to 600.
pub fn months(written: &str) -> std::result::Result<Vec<u32>, String> {
    let words = written.split(|sign: char| sign.is_whitespace() || sign == ',' || sign == ';');
    let mut months = Vec::new();
    for word in words.filter(|word| !word.is_empty()) {
        match word.parse() {
            Ok(month) if (1..=MOST_MONTHS).contains(&month) => months.push(month),
            _ => return Err(word.to_owned()),
        }
    }
    months.sort_unstable();
    months.dedup();
    Ok(months)
}

/// Every day of somebody's schedule, the earliest first.
#[must_use]
pub fn plan(months: &[u32], abroad: &Abroad<'_>, today: NaiveDate) -> Vec<Due> {
    let day = |month: &u32| Some((*month, abroad.arrived.checked_add_months(Months::new(*month))?));
    let days: Vec<(u32, NaiveDate)> = months.iter().filter_map(day).collect();
    let answered = answers(&days, abroad.answered);
    let soon = today.checked_add_days(Days::new(SOON_DAYS)).unwrap_or(today);
    days.into_iter()
        .zip(answered)
        .map(|((month, on), is_answered)| Due {
            month,
            on,
            state: match (is_answered, on) {
                (true, _) => DueState::Answered,
                (false, _) if abroad.is_over => DueState::NoLonger,
                (false, on) if on < today => DueState::Overdue,
                (false, on) if on <= soon => DueState::Soon,
                (false, _) => DueState::Later,
            },
        })
        .collect()
}

/// Which days of a schedule are answered: the very day, or the nearest free one when the arrival was corrected since.
fn answers(days: &[(u32, NaiveDate)], answered: &[NaiveDate]) -> Vec<bool> {
    let mut found = vec![false; days.len()];
    let mut moved = Vec::new();
    for day in answered {
        match days
            .iter()
            .position(|(_, on)| on == day)
            .and_then(|place| found.get_mut(place))
        {
            Some(is_answered) => *is_answered = true,
            None => moved.push(*day),
        }
    }
    for day in moved {
        let apart = |on: NaiveDate| (on - day).num_days().abs();
        let free = days.iter().zip(&mut found).filter(|(_, is_answered)| !**is_answered);
        let nearest = free.min_by_key(|((_, on), _)| apart(*on));
        if let Some(((_, on), is_answered)) = nearest
            && apart(*on) <= NEAR_DAYS
        {
            *is_answered = true;
        }
    }
    found
}

impl Reading<'_> {
    /// When each programme asks people abroad how they fare.
    ///
    /// # Errors
    /// A fault of the store.
    pub fn list_follow_up_plans(&self) -> Result<Vec<Keyed<ProgrammeId, FollowUpPlan>>> {
        self.keyed("programmes", "started_on, name")
    }
}

impl Writing<'_> {
    /// Changes when people of a programme are asked how they fare.
    ///
    /// # Errors
    /// [`Refusal::Fields`] for what is no list of months, [`Refusal::NotFound`].
    pub fn edit_follow_up_plan(&self, id: ProgrammeId, mut row: FollowUpPlan) -> Result<()> {
        tidy([&mut row.follow_up_months]);
        let mut checking = Checking::new(self.today());
        match row.follow_up_months.as_deref().map(months) {
            Some(Ok(read)) => {
                let words: Vec<String> = read.iter().map(u32::to_string).collect();
                row.follow_up_months = Some(words.join(" "));
            }
            Some(Err(_)) => checking.wrong("follow_up_months", Problem::NotMonths),
            None => {}
        }
        checking.finish()?;
        if !records::change(self.store, "programmes", &id, &row)? {
            return Err(Refusal::not_found("programmes").into());
        }
        self.tell_programme(id)
    }
}
