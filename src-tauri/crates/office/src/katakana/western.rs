//! Western names, which are read by their customary sound and not letter by letter.

use super::spelling::{Place, Sounding};

/// Whether a word is a western name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Likelihood {
    /// Its letters say so.
    Plain,
    /// It may be one.
    Possible,
    /// Nothing says so.
    No,
}

/// Letters that only a western name has: at the start, at the end, anywhere.
const STARTS: [&str; 14] = [
    "chr", "cl", "cr", "car", "cam", "cal", "cath", "col", "cor", "con", "cind", "cel", "cyn", "jess",
];
const ENDS: [&str; 28] = [
    "ce", "ine", "elle", "ette", "ique", "cia", "ica", "vin", "vid", "th", "thy", "thew", "asha", "istian", "bastian",
    "ard", "ryan", "lyn", "ey", "ella", "ssa", "anie", "cey", "rick", "thon", "ncis", "cio", "cel",
];
const INSIDE: [&str; 15] = [
    "ph", "x", "sch", "ee", "cent", "michae", "ichel", "angel", "cecil", "claud", "cc", "nnif", "thon", "marc", "oscar",
];

/// The sounds of western letters. Longer ones first; what is not here sounds as it does today.
pub(super) const SOUNDS: [Sounding; 44] = [
    ("michae", "maike", Place::Any),
    ("ichel", "iʃel", Place::Any),
    ("angel", "anjel", Place::Any),
    ("sch", "ʃ", Place::Any),
    ("ch", "k", Place::BeforeConsonant),
    ("ch", "c", Place::Any),
    ("stian", "scan", Place::Last),
    ("asha", "aːʃa", Place::Last),
    ("ard", "aːd", Place::Last),
    ("ryan", "raian", Place::Last),
    ("ace", "eːs", Place::Last),
    ("ose", "oːz", Place::Last),
    ("ine", "in", Place::Last),
    ("elle", "el", Place::Last),
    ("ette", "eQt", Place::Last),
    ("ique", "ik", Place::Last),
    ("ie", "iː", Place::Last),
    ("ey", "iː", Place::Last),
    ("er", "aː", Place::Last),
    ("ce", "s", Place::Last),
    ("ge", "j", Place::Last),
    ("se", "s", Place::Last),
    ("th", "θ", Place::Last),
    ("thy", "si.", Place::Last),
    ("thon", "son", Place::Any),
    ("thew", "ʃuː", Place::Last),
    ("nni", "ni", Place::Any),
    ("nne", "ne", Place::Any),
    ("ssi", "si", Place::Any),
    ("ee", "iː", Place::Any),
    ("cc", "Qk", Place::Any),
    ("ck", "Qk", Place::Any),
    ("qu", "kw", Place::BeforeVowel),
    ("sc", "s", Place::BeforeSoft),
    ("c", "s", Place::BeforeSoft),
    ("cqu", "Qk", Place::Any),
    ("c", "k", Place::Any),
    ("x", "z", Place::First),
    ("x", "Qks", Place::AfterVowelLast),
    ("x", "ks", Place::Any),
    ("ph", "f", Place::Any),
    ("sh", "ʃ", Place::Any),
    ("v", "V", Place::Any),
    ("geor", "jor", Place::First),
];

/// Whether a word, in small letters, is a western name.
pub(super) fn likelihood(word: &str) -> Likelihood {
    let plain = STARTS.iter().any(|start| word.starts_with(start))
        || ENDS.iter().any(|end| word.ends_with(end))
        || INSIDE.iter().any(|inside| word.contains(inside));
    if plain {
        Likelihood::Plain
    } else if ["ce", "ci", "v", "che"].iter().any(|soft| word.contains(soft)) {
        Likelihood::Possible
    } else {
        Likelihood::No
    }
}
