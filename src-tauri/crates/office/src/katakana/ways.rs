//! Ways to write one sound, and the best ways to write a row of them.

use super::{Because, rules::Rule};

/// One way to write something, how far behind the first it stands, and the rules behind it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Way {
    /// The katakana.
    pub kana: String,
    /// Nought for the first; a way that is seldom seen costs more.
    pub cost: u32,
    /// Why.
    pub because: Vec<Because>,
}

impl Way {
    /// A way that needs no reason.
    pub fn plain(kana: impl Into<String>) -> Way {
        Way {
            kana: kana.into(),
            cost: 0,
            because: Vec::new(),
        }
    }

    /// A way with its rule.
    pub fn by(rule: Rule, letters: &str, kana: impl Into<String>, cost: u32) -> Way {
        Way {
            kana: kana.into(),
            cost,
            because: vec![Because::Rule {
                rule,
                letters: letters.to_owned(),
            }],
        }
    }

    fn then(&self, next: &Way, between: &str) -> Way {
        let mut because = self.because.clone();
        because.extend(next.because.iter().cloned());
        let between = if self.kana.is_empty() || next.kana.is_empty() {
            ""
        } else {
            between
        };
        Way {
            kana: format!("{}{between}{}", self.kana, next.kana),
            cost: self.cost + next.cost,
            because,
        }
    }
}

/// The best ways through a row of choices, cheapest first, no reading twice.
pub(super) fn best(choices: &[Vec<Way>], between: &str, most: usize) -> Vec<Way> {
    let mut so_far = vec![Way::plain("")];
    for choice in choices.iter().filter(|choice| !choice.is_empty()) {
        let longer = so_far
            .iter()
            .flat_map(|way| choice.iter().map(move |next| way.then(next, between)))
            .collect();
        so_far = ranked(longer, most);
    }
    so_far
}

/// Cheapest first, each reading once, at most so many.
pub(super) fn ranked(mut ways: Vec<Way>, most: usize) -> Vec<Way> {
    ways.sort_by_key(|way| way.cost);
    let mut kept: Vec<Way> = Vec::new();
    for way in ways {
        if kept.len() == most {
            break;
        }
        if kept.iter().all(|other| other.kana != way.kana) {
            kept.push(way);
        }
    }
    kept
}
