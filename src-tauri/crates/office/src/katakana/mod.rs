//! How a name is read in Japanese: proposals with their reasons, for a person to approve.
//!
//! A reading is an approved datum and never a computed one: the office proposes, somebody approves, and from then on it
//! stands on every paper. Nothing here knows whole names; there are rules of spelling and sound, roots of the language,
//! and what this office has approved before.
//!
//! - [`words`] a name cut into words · [`spelling`] letters to sounds · [`western`] western names · [`weak_e`] which e is
//!   weak · [`kana`] sounds to katakana · [`ways`] the best of many ways · [`rules`] the rules by name
//! - [`precedents`] what the office approved before

mod kana;
pub mod precedents;
pub mod rules;
mod spelling;
mod ways;
mod weak_e;
mod western;
mod words;

use precedents::{Precedents, Seen};
use rules::Rule;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use ways::{Way, best, ranked};
use words::Word;

/// What stands between two words of a name. Some official forms want a space instead; comparing ignores both.
pub const SEPARATOR: &str = "・";
/// At most so many proposals.
pub const MOST: usize = 5;

/// Ways of one word that are looked at.
const WAYS_OF_A_WORD: usize = 12;
/// How far every rule stands behind what the office approved for the same word.
const BEHIND_A_PRECEDENT: u32 = 20;

/// A reading that may be approved.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "KatakanaProposal")]
pub struct Proposal {
    /// The reading, with [`SEPARATOR`] between words.
    pub kana: String,
    /// Why it may be read so, the strongest reason first.
    pub because: Vec<Because>,
}

/// Why a name may be read so: facts, put into words elsewhere.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "KatakanaBecause")]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Because {
    /// The office approved this reading for the same whole name.
    Name(Seen),
    /// The office approved this reading for the same word.
    Part {
        /// The word, with a capital.
        part: String,
        /// How often, for whom last, and when.
        seen: Seen,
    },
    /// A rule was applied.
    Rule {
        /// Which.
        rule: Rule,
        /// To which letters; blank when to all.
        letters: String,
    },
}

/// Readings of a name, best first, no reading twice; none when the name has no letters.
#[must_use]
pub fn propose(name: &str, precedents: &Precedents) -> Vec<Proposal> {
    let whole = precedents.of_name(name).iter().map(|(kana, seen)| Proposal {
        kana: kana.clone(),
        because: vec![Because::Name(seen.clone())],
    });
    let choices: Vec<Vec<Way>> = words::words_of(name)
        .iter()
        .map(|word| ways_of(word, precedents))
        .collect();
    let by_parts = best(&choices, SEPARATOR, MOST * 2).into_iter().map(|way| Proposal {
        kana: way.kana,
        because: reasons(way.because),
    });
    let mut found: Vec<Proposal> = Vec::new();
    for proposal in whole.chain(by_parts) {
        let is_new = found.iter().all(|other| !same(&other.kana, &proposal.kana));
        if is_new && !proposal.kana.is_empty() && found.len() < MOST {
            found.push(proposal);
        }
    }
    found
}

/// Every way to read one word: what the office approved, then what the rules say.
fn ways_of(word: &Word, precedents: &Precedents) -> Vec<Way> {
    let seen = precedents.of_word(&word.key());
    let behind = if seen.is_empty() { 0 } else { BEHIND_A_PRECEDENT };
    let mut ways: Vec<Way> = seen
        .iter()
        .zip(0..)
        .map(|((kana, seen), cost)| Way {
            kana: kana.clone(),
            cost,
            because: vec![Because::Part {
                part: as_a_name(&word.key()),
                seen: seen.clone(),
            }],
        })
        .collect();
    ways.extend(by_rules(word).into_iter().map(|way| Way {
        cost: way.cost + behind,
        ..way
    }));
    ranked(ways, WAYS_OF_A_WORD)
}

fn by_rules(word: &Word) -> Vec<Way> {
    let in_full = |full: &str, written: &str, cost| {
        let first = Way::by(Rule::Abbreviation, &format!("{}.", as_a_name(written)), "", cost);
        best(&[vec![first], read(full)], "", WAYS_OF_A_WORD)
    };
    let ways = match word {
        Word::Written(letters) => read(letters),
        Word::Shortened { written, full } => {
            let as_written = read(written).into_iter().map(|way| Way {
                cost: way.cost + 2,
                ..way
            });
            in_full(full, written, 0).into_iter().chain(as_written).collect()
        }
        Word::Letter { letter, mostly } => {
            let written = letter.to_string();
            let name = Way::by(Rule::Initial, &as_a_name(&written), words::letter_name(*letter), 0);
            let full = mostly.map(|full| in_full(full, &written, 1));
            std::iter::once(name).chain(full.into_iter().flatten()).collect()
        }
    };
    ranked(ways, WAYS_OF_A_WORD)
}

/// A written word, through every spelling it may be in.
fn read(letters: &str) -> Vec<Way> {
    let mut ways = Vec::new();
    for spelled in spelling::spellings(letters) {
        let assumed = match spelled.rule {
            Some(rule) => Way::by(rule, &as_a_name(letters), "", spelled.cost),
            None => Way {
                cost: spelled.cost,
                ..Way::plain("")
            },
        };
        let mut choices = vec![vec![assumed]];
        choices.extend(kana::choices(&spelled.sounds));
        ways.extend(best(&choices, "", WAYS_OF_A_WORD));
    }
    ranked(ways, WAYS_OF_A_WORD)
}

/// With a capital, as names are written.
fn as_a_name(word: &str) -> String {
    let mut signs = word.chars();
    let first = signs.next().map(|first| first.to_uppercase().collect::<String>());
    first.unwrap_or_default() + signs.as_str()
}

/// Each reason once, what the office approved first; a reading without any is letter by letter.
fn reasons(all: Vec<Because>) -> Vec<Because> {
    let (mut told, rules): (Vec<Because>, Vec<Because>) = all
        .into_iter()
        .partition(|because| matches!(because, Because::Part { .. }));
    for because in rules {
        if !told.contains(&because) {
            told.push(because);
        }
    }
    if told.is_empty() {
        told.push(Because::Rule {
            rule: Rule::Letters,
            letters: String::new(),
        });
    }
    told
}

/// Whether two readings are the same but for what stands between the words.
#[must_use]
pub fn same(one: &str, other: &str) -> bool {
    let signs = |text: &str| text.chars().filter(|sign| !is_separator(*sign)).collect::<String>();
    signs(one) == signs(other)
}

/// Whether a sign stands between words.
pub(crate) fn is_separator(sign: char) -> bool {
    sign.is_whitespace() || matches!(sign, '・' | '･' | '＝' | '．')
}
