//! A name cut into words: titles left out, shortened names read in full, single letters by their names.

use crate::candidates::names;

/// One word of a name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Word {
    /// A word to be read, in small letters without accents.
    Written(String),
    /// A name that is always shortened in this way, and what it stands for.
    Shortened {
        /// As it is written.
        written: String,
        /// In full.
        full: &'static str,
    },
    /// A single letter, and the name it mostly stands for.
    Letter {
        /// The letter.
        letter: char,
        /// M. is mostly Muhammad.
        mostly: Option<&'static str>,
    },
}

impl Word {
    /// What the same word is found by in another name: letters alone.
    pub fn key(&self) -> String {
        match self {
            Word::Written(letters) => letters.replace('\'', ""),
            Word::Shortened { written, .. } => written.clone(),
            Word::Letter { letter, .. } => letter.to_string(),
        }
    }
}

/// Names that clerks shorten, and what they stand for.
const SHORTENED: [(&str, &str); 21] = [
    ("moh", "mohammad"),
    ("mohd", "mohammad"),
    ("moch", "mohammad"),
    ("much", "muhammad"),
    ("muh", "muhammad"),
    ("muhd", "muhammad"),
    ("mhd", "muhammad"),
    ("abd", "abdul"),
    ("ach", "ahmad"),
    ("akh", "ahmad"),
    ("st", "siti"),
    ("hdyt", "hidayat"),
    ("gst", "gusti"),
    ("bgs", "bagus"),
    ("nym", "nyoman"),
    ("wyn", "wayan"),
    ("kt", "ketut"),
    ("ngr", "ngurah"),
    ("yoh", "yohanes"),
    ("rd", "raden"),
    ("rr", "roro"),
];

/// How the letters are called in Japanese.
const LETTERS: [&str; 26] = [
    "エー",
    "ビー",
    "シー",
    "ディー",
    "イー",
    "エフ",
    "ジー",
    "エイチ",
    "アイ",
    "ジェー",
    "ケー",
    "エル",
    "エム",
    "エヌ",
    "オー",
    "ピー",
    "キュー",
    "アール",
    "エス",
    "ティー",
    "ユー",
    "ブイ",
    "ダブリュー",
    "エックス",
    "ワイ",
    "ゼット",
];

/// The words of a name. Titles stand before the name or behind a comma, and are not read.
pub(super) fn words_of(name: &str) -> Vec<Word> {
    let before_degrees = name.split(',').find(|part| !part.trim().is_empty()).unwrap_or_default();
    let bare = names::read(before_degrees.trim()).bare;
    let mut found = Vec::new();
    for typed in bare.split(|sign: char| sign.is_whitespace() || matches!(sign, '-' | '/' | '_')) {
        let pieces: Vec<&str> = typed.split('.').filter(|piece| !piece.is_empty()).collect();
        for (place, piece) in pieces.iter().enumerate() {
            let dotted = place + 1 < pieces.len() || typed.ends_with('.');
            found.extend(word(piece, dotted));
        }
    }
    if found.len() > 1 {
        found.retain(|word| *word != Word::Written("hj".to_owned()));
    }
    found
}

fn word(piece: &str, dotted: bool) -> Vec<Word> {
    let plain = plain(piece);
    let letters = plain.trim_matches('\'');
    let mut signs = letters.chars();
    let (Some(first), second) = (signs.next(), signs.next()) else {
        return Vec::new();
    };
    if second.is_none() && (dotted || !matches!(first, 'a' | 'i' | 'u' | 'e' | 'o')) {
        let mostly = (first == 'm').then_some("muhammad");
        return vec![Word::Letter { letter: first, mostly }];
    }
    let has_vowel = letters.contains(['a', 'i', 'u', 'e', 'o', 'y']);
    let is_short = dotted || !has_vowel || matches!(letters, "moh" | "muh" | "abd" | "moch" | "ach");
    let shortened = SHORTENED.iter().find(|(short, _)| is_short && *short == letters);
    match shortened {
        Some((_, full)) => vec![Word::Shortened {
            written: letters.to_owned(),
            full,
        }],
        // Ng is a family name; other words without a vowel are letters in a row.
        None if !has_vowel && !matches!(letters, "ng" | "hj") => {
            let letters = letters.chars().filter(|sign| sign.is_alphabetic());
            letters.map(|letter| Word::Letter { letter, mostly: None }).collect()
        }
        None => vec![Word::Written(letters.to_owned())],
    }
}

/// Small letters without accents; every sort of apostrophe the same, other signs left out.
pub(super) fn plain(text: &str) -> String {
    text.chars()
        .flat_map(char::to_lowercase)
        .filter_map(|sign| match sign {
            'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' | 'ā' => Some('a'),
            'è' | 'é' | 'ê' | 'ë' | 'ē' => Some('e'),
            'ì' | 'í' | 'î' | 'ï' | 'ī' => Some('i'),
            'ò' | 'ó' | 'ô' | 'õ' | 'ö' | 'ō' => Some('o'),
            'ù' | 'ú' | 'û' | 'ü' | 'ū' => Some('u'),
            'ç' => Some('c'),
            'ñ' => Some('n'),
            '’' | '‘' | '`' | '´' | 'ʼ' | 'ʻ' | 'ʿ' | '\'' => Some('\''),
            'a'..='z' => Some(sign),
            _ => None,
        })
        .collect()
}

/// A letter's name in katakana.
pub(super) fn letter_name(letter: char) -> &'static str {
    let place = u32::from(letter).checked_sub(u32::from('a')).unwrap_or(u32::MAX);
    usize::try_from(place)
        .ok()
        .and_then(|place| LETTERS.get(place).copied())
        .unwrap_or_default()
}
