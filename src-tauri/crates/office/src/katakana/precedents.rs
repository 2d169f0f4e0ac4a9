//! What the office approved before: of whole names, and of each word of them.

use super::{is_separator, words::words_of};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// One approved reading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Approved {
    /// The name as on the KTP.
    pub name: String,
    /// Its reading.
    pub kana: String,
    /// Who approved it.
    pub by: String,
    /// When, `YYYY-MM-DD`.
    pub on: String,
}

/// How often a reading was approved, and when last.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "KatakanaSeen")]
pub struct Seen {
    /// How often.
    pub times: u32,
    /// For whom last.
    pub name: String,
    /// Who approved it last.
    pub by: String,
    /// When last, `YYYY-MM-DD`.
    pub on: String,
}

/// A reading, and how it was seen.
type Reading = (String, Seen);

/// The office's own readings. Where approvals differ, the most frequent comes first, then the newest.
#[derive(Clone, Debug, Default)]
pub struct Precedents {
    names: BTreeMap<String, Vec<Reading>>,
    parts: BTreeMap<String, Vec<Reading>>,
}

impl Precedents {
    /// Learns from approvals. Words are only learnt where a reading has as many parts as its name has words.
    #[must_use]
    pub fn of(approvals: impl IntoIterator<Item = Approved>) -> Precedents {
        let mut learnt = Precedents::default();
        for approved in approvals {
            let keys: Vec<String> = words_of(&approved.name).iter().map(|word| word.key()).collect();
            let parts: Vec<&str> = approved
                .kana
                .split(is_separator)
                .filter(|part| !part.is_empty())
                .collect();
            if keys.is_empty() || parts.is_empty() {
                continue;
            }
            note(
                learnt.names.entry(keys.join(" ")).or_default(),
                &parts.join(super::SEPARATOR),
                &approved,
            );
            if keys.len() == parts.len() {
                for (key, part) in keys.into_iter().zip(parts) {
                    note(learnt.parts.entry(key).or_default(), part, &approved);
                }
            }
        }
        learnt
            .names
            .values_mut()
            .chain(learnt.parts.values_mut())
            .for_each(|seen| {
                seen.sort_by(|(_, one), (_, other)| (other.times, &other.on).cmp(&(one.times, &one.on)));
            });
        learnt
    }

    /// Readings of the same whole name, best first.
    pub(super) fn of_name(&self, name: &str) -> &[Reading] {
        let keys: Vec<String> = words_of(name).iter().map(|word| word.key()).collect();
        self.names.get(&keys.join(" ")).map(Vec::as_slice).unwrap_or_default()
    }

    /// Readings of the same word, best first.
    pub(super) fn of_word(&self, key: &str) -> &[Reading] {
        self.parts.get(key).map(Vec::as_slice).unwrap_or_default()
    }
}

fn note(seen: &mut Vec<Reading>, kana: &str, approved: &Approved) {
    let found = match seen.iter().position(|(other, _)| other == kana) {
        Some(found) => found,
        None => {
            let nobody = Seen {
                times: 0,
                name: String::new(),
                by: String::new(),
                on: String::new(),
            };
            seen.push((kana.to_owned(), nobody));
            seen.len() - 1
        }
    };
    let Some((_, seen)) = seen.get_mut(found) else { return };
    seen.times += 1;
    if approved.on >= seen.on {
        seen.on.clone_from(&approved.on);
        seen.by.clone_from(&approved.by);
        seen.name.clone_from(&approved.name);
    }
}
