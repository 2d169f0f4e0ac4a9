//! Which papers there are: what each is about, its languages, and its dated editions. An edition whose last day has passed
//! is refused, so that nobody hands over a form that its authority has withdrawn.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::sync::LazyLock;

/// A paper that can be printed.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Kind {
    /// Its name, for ever: `dossier`, `rirekisho`.
    pub name: String,
    /// What it is about.
    pub about: About,
    /// The languages it is made in, two letters each, the first one proposed.
    pub languages: Vec<String>,
    /// Whether an authority prescribes it. Official forms wait for an approved reading of the name.
    #[serde(default)]
    pub official: bool,
    /// Whether days are counted in years of an era.
    #[serde(default)]
    pub eras: bool,
    /// What its template reads besides people. Somebody invented has none of it, so that such a template is not offered to
    /// begin one's own from.
    #[serde(default)]
    pub needs: Vec<String>,
    /// Whether it tells sums, which not everybody in the office may see.
    #[serde(default)]
    pub money: bool,
    /// Its editions.
    pub editions: Vec<Edition>,
}

/// What a paper is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum About {
    /// One person; a batch is printed as one for each.
    Person,
    /// The people of a batch, on one paper.
    Batch,
    /// A month of a class.
    Month,
    /// An agreement.
    Agreement,
    /// A programme.
    Programme,
    /// Nothing: a form to be filled by hand.
    Blank,
    /// What the place where it is made chooses: a class and its lessons, a report, figures, the store.
    Place,
}

/// An edition of a paper.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Edition {
    /// What it calls itself: the month of its layout, or of the authority's list.
    pub edition: String,
    /// The first day it holds.
    pub from: NaiveDate,
    /// The last day it holds; none while it does.
    #[serde(default)]
    pub until: Option<NaiveDate>,
    /// The name of its template.
    pub template: String,
    /// Whether western years and years of an era are both allowed, one of them throughout; then `eras` is only proposed.
    #[serde(default)]
    pub either_years: bool,
    /// Where its layout comes from: law, form, authority, day.
    pub source: String,
}

/// Every paper we ship.
pub static KINDS: LazyLock<Vec<Kind>> =
    LazyLock::new(|| serde_json::from_str(include_str!("../templates/prints.json")).unwrap_or_default());

/// The paper of that name.
#[must_use]
pub fn kind(name: &str) -> Option<&'static Kind> {
    KINDS.iter().find(|kind| kind.name == name)
}

impl Kind {
    /// The edition that holds on a day: the newest that has begun and not ended.
    #[must_use]
    pub fn edition(&self, day: NaiveDate) -> Option<&Edition> {
        self.editions
            .iter()
            .filter(|edition| edition.from <= day && edition.until.is_none_or(|until| day <= until))
            .max_by_key(|edition| edition.from)
    }
}
