//! Letters to sounds: today's spelling, the one before 1972, and western names.
//!
//! A sound is one sign. Vowels are `a i u e o`; consonants are themselves, and besides
//! `ŋ` ng · `ɲ` ny · `ʃ` sy · `x` kh · `ʦ` ts · `θ` th at a western end · `V` a western v · `Q` the next consonant is
//! doubled · `ʔ` an apostrophe · `|` two names meet · `ː` long · `˙` rather long · `.` rather short.

use super::{rules::Rule, western};

/// A word in sounds, and what was assumed on the way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Spelled {
    /// The sounds.
    pub sounds: Vec<char>,
    /// How far behind the first assumption this one stands.
    pub cost: u32,
    /// What was assumed, when it was not plain spelling of today.
    pub rule: Option<Rule>,
}

/// Where in a word letters mean what a rule says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    Any,
    First,
    Last,
    NotLast,
    BeforeVowel,
    BeforeConsonant,
    BeforeSoft,
    AfterVowelLast,
}

/// Letters, the sounds they stand for, and where.
pub(super) type Sounding = (&'static str, &'static str, Place);

/// Today's spelling, with the Arabic and Sanskrit letter pairs that names keep. Longer ones first.
const TODAY: [Sounding; 35] = [
    ("ngg", "ŋg", Place::Any),
    ("ng", "ŋ", Place::Any),
    ("ny", "ɲ", Place::BeforeVowel),
    ("syl", "sil", Place::First),
    ("sy", "ʃ", Place::NotLast),
    ("sh", "ʃ", Place::Any),
    ("kh", "x", Place::Any),
    ("gh", "g", Place::Any),
    ("dh", "d", Place::Any),
    ("bh", "b", Place::Any),
    ("th", "t", Place::Any),
    ("jh", "j", Place::Any),
    ("ph", "f", Place::Any),
    ("rh", "r", Place::First),
    ("wh", "w", Place::Any),
    ("dz", "z", Place::Any),
    ("ts", "ʦ", Place::BeforeVowel),
    ("chr", "kr", Place::Any),
    ("chai", "xai", Place::First),
    ("cho", "xo", Place::First),
    ("chu", "xu", Place::First),
    ("acha", "axa", Place::Any),
    ("ocha", "oxa", Place::Any),
    ("ch", "x", Place::BeforeConsonant),
    ("ch", "c", Place::Any),
    ("ck", "Qk", Place::Any),
    ("cq", "Qk", Place::Any),
    ("cl", "kl", Place::Any),
    ("cs", "ks", Place::Any),
    ("ct", "kt", Place::Any),
    ("q", "k", Place::Any),
    ("x", "s", Place::First),
    ("x", "ks", Place::Any),
    ("oo", "uː", Place::Any),
    ("ie", "i.", Place::Last),
];

/// The spelling before 1972, which people keep in their names.
const BEFORE_1972: [Sounding; 7] = [
    ("oe", "u", Place::Any),
    ("tj", "c", Place::Any),
    ("dj", "j", Place::Any),
    ("sj", "ʃ", Place::Any),
    ("nj", "ɲ", Place::BeforeVowel),
    ("ch", "x", Place::Any),
    ("j", "y", Place::Any),
];

/// Everything a word may sound like, the likeliest first. The word is in small letters without accents.
pub(super) fn spellings(word: &str) -> Vec<Spelled> {
    let letters: Vec<char> = word.chars().collect();
    let today = |cost| Spelled {
        sounds: hear(&letters, &[]),
        cost,
        rule: None,
    };
    let of = |tables: &[Sounding], cost, rule| Spelled {
        sounds: hear(&letters, tables),
        cost,
        rule: Some(rule),
    };
    let mut found = match western::likelihood(word) {
        western::Likelihood::Plain => vec![of(&western::SOUNDS, 0, Rule::Western), today(2)],
        western::Likelihood::Possible => vec![today(0), of(&western::SOUNDS, 1, Rule::Western)],
        western::Likelihood::No => vec![today(0)],
    };
    if is_old(word) {
        found.insert(0, of(&BEFORE_1972, 0, Rule::OldSpelling));
        found.iter_mut().skip(1).for_each(|other| other.cost += 2);
    }
    if let Some(glued) = glued(&found[0]) {
        found.push(glued);
    }
    found
}

/// Whether the word shows letter pairs that the spelling of 1972 did away with.
fn is_old(word: &str) -> bool {
    let has_oe = word.contains("oe") && !word.ends_with("oel") && !word.ends_with("oe");
    let begins_with_y = ["jusu", "johan", "jani", "jogya"]
        .iter()
        .any(|old| word.starts_with(old));
    has_oe
        || begins_with_y
        || ["tj", "dj", "sj", "uljo", "erjo"]
            .iter()
            .any(|pair| word.contains(pair))
}

/// Nur- before a vowel is a name of its own, and often written together with the next one.
fn glued(spelled: &Spelled) -> Option<Spelled> {
    let sounds = &spelled.sounds;
    let is_nur = sounds.starts_with(&['n', 'u', 'r']) || sounds.starts_with(&['n', 'o', 'r']);
    if !is_nur || sounds.len() < 6 || !sounds.get(3).copied().is_some_and(is_vowel) {
        return None;
    }
    let mut apart = sounds.clone();
    apart.insert(3, '|');
    Some(Spelled {
        sounds: apart,
        cost: spelled.cost + 1,
        rule: Some(Rule::Glued),
    })
}

/// Whether a sound or letter is a vowel.
pub(super) fn is_vowel(sign: char) -> bool {
    matches!(sign, 'a' | 'i' | 'u' | 'e' | 'o')
}

fn hear(letters: &[char], first: &[Sounding]) -> Vec<char> {
    let mut sounds: Vec<char> = Vec::new();
    let mut at = 0;
    while let Some(&letter) = letters.get(at) {
        let table = first.iter().chain(TODAY.iter());
        if let Some((from, to, _)) = table.into_iter().find(|rule| stands(letters, at, rule)) {
            sounds.extend(to.chars());
            at += from.chars().count();
            continue;
        }
        let doubled = letters.get(at + 1) == Some(&letter) && !is_vowel(letter) && letter.is_alphabetic();
        if doubled {
            if !ends_fondly(letters, at + 2) || letter == 'k' {
                sounds.push('Q');
            }
            at += 1;
            continue;
        }
        sounds.push(letter);
        at += 1;
        if letter == 'y' {
            voice_y(letters, at, &mut sounds);
        }
    }
    if let [one @ .., 'i', 'e', last] = sounds.as_slice() {
        // Dutch spelling of Chinese names: Liem is リム.
        if !is_vowel(*last) && !one.iter().copied().any(is_vowel) {
            let at = one.len() + 1;
            sounds.remove(at);
        }
    }
    sounds
        .iter()
        .map(|sound| if *sound == '\'' { 'ʔ' } else { *sound })
        .collect()
}

/// A y between consonants or after the last one is the vowel i; after a doubled one it is drawn out.
fn voice_y(letters: &[char], after: usize, sounds: &mut Vec<char>) {
    let before = after.checked_sub(2).and_then(|at| letters.get(at)).copied();
    let next = letters.get(after).copied();
    if before.is_none_or(is_vowel) || next.is_some_and(is_vowel) {
        return;
    }
    sounds.pop();
    sounds.push('i');
    if next.is_none() {
        let doubled = after >= 3 && letters.get(after - 3) == letters.get(after - 2);
        let after_ck = after >= 3 && letters.get(after - 3) == Some(&'c');
        sounds.push(if doubled || after_ck { '˙' } else { '.' });
    }
}

/// `-nny`, `-bby`, `-ssie`: the doubled letter only says that the name is a call name.
fn ends_fondly(letters: &[char], at: usize) -> bool {
    matches!(letters.get(at..), Some(['y'] | ['i', 'e']))
}

fn stands(letters: &[char], at: usize, (from, _, place): &Sounding) -> bool {
    let rest = letters.get(at..).unwrap_or_default();
    let length = from.chars().count();
    if rest.len() < length || !from.chars().zip(rest).all(|(one, other)| one == *other) {
        return false;
    }
    let next = rest.get(length).copied();
    let before = at.checked_sub(1).and_then(|at| letters.get(at)).copied();
    match place {
        Place::Any => true,
        Place::First => at == 0,
        Place::Last => next.is_none() && before.is_some(),
        Place::NotLast => next.is_some(),
        Place::BeforeVowel => next.is_some_and(is_vowel),
        Place::BeforeConsonant => next.is_some_and(|next| next.is_alphabetic() && !is_vowel(next)),
        Place::BeforeSoft => next.is_some_and(|next| matches!(next, 'e' | 'i' | 'y')),
        Place::AfterVowelLast => next.is_none() && before.is_some_and(is_vowel),
    }
}
