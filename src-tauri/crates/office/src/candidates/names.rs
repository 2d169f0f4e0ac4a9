//! Names as papers write them: titles set apart, and two papers compared letter by letter.
//!
//! Many people have one name and nobody is asked for a family name. KTP, passport and diploma must agree before a
//! visa is applied for (IJEPA notice); a passport has neither titles nor punctuation, so those are no difference.

use serde::{Deserialize, Serialize};

/// A name and the titles that stood around it. Titles are kept: the diploma has them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Name {
    /// The name alone, single spaces, its letters as they were typed.
    pub bare: String,
    /// Titles and degrees, in the order in which they stood.
    pub titles: Vec<String>,
}

/// How the names on two papers compare.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Agreement {
    /// The same but for capitals, punctuation, spaces and titles.
    Same,
    /// Spelled differently.
    Differs {
        /// How many letters must be put in, taken out or changed.
        letters: usize,
    },
}

/// Titles that stand before a name, and degrees that stand behind it, without dots and in small letters.
const BEFORE: [&str; 8] = ["h", "hj", "dr", "drs", "dra", "ir", "ns", "prof"];
const BEHIND: [&str; 16] = [
    "amd", "amdkep", "amdkeb", "amkep", "amkeb", "skep", "skeb", "skm", "sst", "strkep", "strkeb", "sgz", "spd", "se",
    "ns", "mkep",
];

/// Sets titles before and degrees behind a name apart from it. A short title before the name counts only with its
/// dot, since `H` or `Ir` may be a name, and a degree only in its usual place: last.
#[must_use]
pub fn read(typed: &str) -> Name {
    let mut words: Vec<&str> = typed
        .split(|sign: char| sign.is_whitespace() || sign == ',')
        .filter(|word| !word.is_empty())
        .collect();
    let mut before = Vec::new();
    while words.len() > 1 && words[0].ends_with('.') && BEFORE.contains(&letters(words[0]).as_str()) {
        before.push(words.remove(0).to_owned());
    }
    let mut behind = Vec::new();
    while words.len() > 1
        && words
            .last()
            .is_some_and(|word| word.contains('.') && BEHIND.contains(&letters(word).as_str()))
    {
        behind.extend(words.pop().map(str::to_owned));
    }
    before.extend(behind.into_iter().rev());
    Name {
        bare: words.join(" "),
        titles: before,
    }
}

/// Compares the names of two papers.
#[must_use]
pub fn compare(one: &str, other: &str) -> Agreement {
    let (one, other) = (letters(&read(one).bare), letters(&read(other).bare));
    match strsim::levenshtein(&one, &other) {
        0 => Agreement::Same,
        letters => Agreement::Differs { letters },
    }
}

fn letters(text: &str) -> String {
    text.chars()
        .filter(|sign| sign.is_alphabetic())
        .flat_map(char::to_lowercase)
        .collect()
}

/// A name's words as they are searched for: small letters and digits only, an apostrophe being nothing (`Ai'nun` is
/// `ainun`) and every other sign a gap.
#[must_use]
pub fn words(name: &str) -> Vec<String> {
    let plain = name
        .chars()
        .filter(|sign| !matches!(sign, '\'' | '’' | '`'))
        .flat_map(char::to_lowercase)
        .collect::<String>();
    plain
        .split(|sign: char| !sign.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}
