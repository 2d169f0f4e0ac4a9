//! Where an agreement stands on a day: from its own days and from what renews it.
//!
//! A chain is walked with every step remembered: two computers may each have said that the one renews the other, and
//! what they said together goes in a circle.

pub use crate::vocabulary::AgreementStatus;

use crate::ids::AgreementId;
use chrono::NaiveDate;
use std::collections::{BTreeMap, BTreeSet};

/// So many days before its end an agreement rings; the first is also when it counts as expiring.
pub const ALARMS: [i64; 3] = [180, 90, 30];

/// The days of an agreement that say where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Term {
    /// Whose days.
    pub id: AgreementId,
    /// When it was signed.
    pub signed_on: Option<NaiveDate>,
    /// First day; the day of signing when blank.
    pub valid_from: Option<NaiveDate>,
    /// Last day; without an end when blank.
    pub valid_until: Option<NaiveDate>,
    /// Which one it renews.
    pub renews: Option<AgreementId>,
    /// Since when its own renewal is spoken about.
    pub renewing_since: Option<NaiveDate>,
    /// The day on which it was ended before its time.
    pub ended_on: Option<NaiveDate>,
}

impl Term {
    /// First day, where it is known.
    #[must_use]
    pub fn begins(&self) -> Option<NaiveDate> {
        self.valid_from.or(self.signed_on)
    }

    /// A draft does not lapse: what has run out was signed, even where nobody noted the day.
    #[must_use]
    pub fn is_signed(&self, today: NaiveDate) -> bool {
        match self.signed_on {
            Some(day) => day <= today,
            None => self.has_lapsed(today),
        }
    }

    /// Whether it holds on that day, as far as is known today.
    #[must_use]
    pub fn holds_on(&self, day: NaiveDate, today: NaiveDate) -> bool {
        self.is_signed(today)
            && self.begins().is_none_or(|first| first <= day)
            && self.valid_until.is_none_or(|last| day <= last)
            && self.ended_on.is_none_or(|end| day < end)
    }

    fn has_lapsed(&self, today: NaiveDate) -> bool {
        self.valid_until.is_some_and(|last| last < today)
    }

    fn has_ended(&self, today: NaiveDate) -> bool {
        self.ended_on.is_some_and(|end| end <= today)
    }

    /// Whether it has taken the place of what it renews.
    fn has_taken_over(&self, today: NaiveDate) -> bool {
        self.is_signed(today) && self.begins().is_none_or(|first| first <= today)
    }
}

/// Where an agreement stands, given everything that renews it, directly or through another.
#[must_use]
pub fn status(term: &Term, later: &[&Term], today: NaiveDate) -> AgreementStatus {
    if later.iter().any(|renewal| renewal.has_taken_over(today)) {
        return AgreementStatus::Superseded;
    }
    if term.has_ended(today) {
        return AgreementStatus::Ended;
    }
    if !term.is_signed(today) {
        return AgreementStatus::Draft;
    }
    let Some(days) = term.valid_until.map(|last| (last - today).num_days()) else {
        return AgreementStatus::InForce;
    };
    let under_way = term.renewing_since.is_some_and(|since| since <= today)
        || later.iter().any(|renewal| !renewal.has_ended(today));
    match days {
        _ if days > ALARMS[0] => AgreementStatus::InForce,
        _ if under_way => AgreementStatus::InRenewal,
        _ if days < 0 => AgreementStatus::Lapsed,
        _ => AgreementStatus::Expiring,
    }
}

/// Days until its last day, that day being 0; below 0 since it lapsed. Nothing where no end is awaited.
#[must_use]
pub fn days_left(term: &Term, later: &[&Term], today: NaiveDate) -> Option<i64> {
    match status(term, later, today) {
        AgreementStatus::Draft | AgreementStatus::Superseded | AgreementStatus::Ended => None,
        AgreementStatus::InForce | AgreementStatus::Expiring | AgreementStatus::Lapsed | AgreementStatus::InRenewal => {
            Some((term.valid_until? - today).num_days())
        }
    }
}

/// The alarm that has rung: 180, 90 or 30 days before the end, 0 after it. None rings once a renewal is signed.
#[must_use]
pub fn alarm(term: &Term, later: &[&Term], today: NaiveDate) -> Option<i64> {
    let days = days_left(term, later, today)?;
    if later
        .iter()
        .any(|renewal| renewal.is_signed(today) && !renewal.has_ended(today))
    {
        return None;
    }
    if days < 0 {
        return Some(0);
    }
    ALARMS.into_iter().rev().find(|level| days <= *level)
}

/// The days of many agreements, by which a chain is followed.
#[derive(Clone, Debug, Default)]
pub struct Terms(BTreeMap<AgreementId, Term>);

impl FromIterator<Term> for Terms {
    fn from_iter<T: IntoIterator<Item = Term>>(terms: T) -> Self {
        Terms(terms.into_iter().map(|term| (term.id, term)).collect())
    }
}

impl Terms {
    /// The days of one agreement.
    #[must_use]
    pub fn get(&self, id: AgreementId) -> Option<&Term> {
        self.0.get(&id)
    }

    /// What renews it, directly or through another, nearest first. In a circle only what begins later counts.
    #[must_use]
    pub fn later(&self, id: AgreementId) -> Vec<&Term> {
        let before: BTreeSet<AgreementId> = self.before(id).into_iter().collect();
        let order = |term: &Term| (term.begins(), term.id);
        let own = self.get(id).map(order);
        let mut seen = BTreeSet::from([id]);
        let (mut found, mut next) = (Vec::new(), vec![id]);
        while !next.is_empty() {
            let here = next;
            let renewing = |term: &&Term| term.renews.is_some_and(|renewed| here.contains(&renewed));
            let step: Vec<&Term> = self.0.values().filter(renewing).collect();
            next = Vec::new();
            for term in step {
                let counts = !before.contains(&term.id) || Some(order(term)) > own;
                if counts && seen.insert(term.id) {
                    found.push(term);
                    next.push(term.id);
                }
            }
        }
        found
    }

    /// The whole chain of one agreement, oldest first.
    #[must_use]
    pub fn chain(&self, id: AgreementId) -> Vec<AgreementId> {
        let later: Vec<AgreementId> = self.later(id).into_iter().map(|term| term.id).collect();
        let before = self.before(id).into_iter().rev().filter(|one| !later.contains(one));
        before.chain([id]).chain(later.iter().copied()).collect()
    }

    /// Whether `renewed` comes after `id` already, so that it cannot be what `id` renews.
    #[must_use]
    pub fn would_turn_in_a_circle(&self, id: AgreementId, renewed: AgreementId) -> bool {
        id == renewed || self.before(renewed).contains(&id)
    }

    /// What it renews, nearest first.
    fn before(&self, id: AgreementId) -> Vec<AgreementId> {
        let mut seen = vec![id];
        let mut at = id;
        while let Some(renewed) = self.get(at).and_then(|term| term.renews) {
            if seen.contains(&renewed) || !self.0.contains_key(&renewed) {
                break;
            }
            seen.push(renewed);
            at = renewed;
        }
        seen.split_off(1)
    }
}
