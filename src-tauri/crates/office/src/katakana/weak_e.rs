//! Which e is weak (pepet) and which is clear (taling): Indonesian writes both alike.
//!
//! The place in the word mostly tells; where it does not, a few roots of Sanskrit, Javanese and Malay do. Roots are
//! facts of the language, and hold wherever they stand in a name.

use super::spelling::is_vowel;

/// What the other way costs where nobody would write it.
pub(super) const SURE: u32 = 3;

/// How an e sounds, and how surely.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Guess {
    /// Weak rather than clear.
    pub weak: bool,
    /// What the other way costs: 1 where both are seen, [`SURE`] where it is never.
    pub other: u32,
}

/// Roots in which an e is weak, written ə there.
const WEAK: [&str; 34] = [
    "sətia",
    "sətya",
    "sətyo",
    "sətio",
    "ləstari",
    "məlati",
    "məntari",
    "nəgara",
    "nəgoro",
    "nugərah",
    "kəsuma",
    "rəjəki",
    "səjati",
    "pəlita",
    "jəlita",
    "bərlian",
    "putəra",
    "samudəra",
    "səlam",
    "wəning",
    "bəning",
    "kətut",
    "gəd",
    "gəndis",
    "səkar",
    "təguh",
    "təgar",
    "agəŋ",
    "kəncana",
    "səruni",
    "məkar",
    "jənar",
    "wəlas",
    "təntrəm",
];
/// Roots in which an e is clear although its place would make it weak.
const CLEAR: [&str; 16] = [
    "gerard", "gerald", "sebast", "jeremi", "tesal", "seraf", "teja", "kenan", "kemal", "sema", "pedro", "tere",
    "selvi", "sena", "bela", "jefr",
];
/// Ends that are put to a shorter name: what is left keeps the e it has as a name of its own.
const ENDS: [&str; 14] = [
    "nawati", "wati", "wan", "yanti", "yani", "yana", "yati", "sari", "niŋsih", "niŋrum", "ninsih", "lina", "anto",
    "anti",
];

/// How the e at this place sounds.
pub(super) fn guess(sounds: &[char], at: usize) -> Guess {
    let clear = Guess {
        weak: false,
        other: SURE,
    };
    if in_root(sounds, at, &CLEAR, 'e') {
        return clear;
    }
    if in_root(sounds, at, &WEAK, 'ə') {
        return Guess { weak: true, other: 1 };
    }
    let before = sounds.get(..at).unwrap_or_default();
    let after = sounds.get(at + 1..).unwrap_or_default();
    if !before.iter().copied().any(is_vowel) {
        return in_first_syllable(sounds, before, after);
    }
    Guess { weak: false, other: 2 }
}

fn in_first_syllable(sounds: &[char], onset: &[char], after: &[char]) -> Guess {
    let clear = |other| Guess { weak: false, other };
    let weak = Guess { weak: true, other: 1 };
    let [onset] = onset else { return clear(SURE) };
    let closing: Vec<char> = after.iter().copied().take_while(|sound| !is_vowel(*sound)).collect();
    let Some(next) = after.get(closing.len()).copied() else {
        return clear(SURE);
    };
    let base = base(sounds);
    let syllables = base.iter().filter(|sound| is_vowel(**sound)).count();
    let is_open_ended = base
        .last()
        .is_some_and(|last| is_vowel(*last) || *last == '.' || *last == '˙');
    match closing.as_slice() {
        ['y' | 'Q', ..] | [] => clear(SURE),
        // Kemala, Kenanga; but Desi, Mega, Reza, and Neneng, whose vowels agree.
        [_] if syllables >= 3 => {
            let root_like = matches!(onset, 'k' | 't' | 's' | 'g' | 'p' | 'j') && matches!(next, 'a' | 'u' | 'o');
            if root_like { weak } else { clear(2) }
        }
        [_] => {
            let root_like = matches!(onset, 'k' | 't' | 's' | 'g' | 'p' | 'j' | 'c') && matches!(next, 'a' | 'u');
            if root_like && !is_open_ended { weak } else { clear(2) }
        }
        // Permata, Pertiwi, Kertajaya; but Herlina, Ferdian, Bernadeta.
        ['r', ..] if matches!(onset, 'p' | 'k') && syllables >= 3 => weak,
        // Kencana, Sentosa, Kembang; but Hendra, Rendi, Sembiring.
        ['n' | 'm' | 'ŋ', ..] => {
            let long = syllables >= 3 && matches!(next, 'a' | 'o' | 'u');
            let short = syllables == 2 && !is_open_ended;
            if matches!(onset, 'k' | 's' | 'g' | 'p' | 'c' | 't' | 'l') && (long || short) {
                weak
            } else {
                clear(2)
            }
        }
        _ => clear(2),
    }
}

/// The name without an end that was put to it.
fn base(sounds: &[char]) -> &[char] {
    for end in ENDS {
        let length = end.chars().count();
        let Some(split) = sounds.len().checked_sub(length) else {
            continue;
        };
        let (base, last) = sounds.split_at(split);
        if base.iter().filter(|sound| is_vowel(**sound)).count() >= 2 && end.chars().eq(last.iter().copied()) {
            return base;
        }
    }
    sounds
}

/// Whether the e at this place is the marked one of a root.
fn in_root(sounds: &[char], at: usize, roots: &[&str], mark: char) -> bool {
    roots.iter().any(|root| {
        let signs: Vec<char> = root.chars().collect();
        let marked = signs.iter().enumerate().filter(|(_, sign)| **sign == mark);
        marked.into_iter().any(|(place, _)| {
            let Some(start) = at.checked_sub(place) else {
                return false;
            };
            let there = sounds.get(start..start + signs.len()).unwrap_or_default();
            let same = |(sign, sound): (&char, &char)| sign == sound || (*sign == 'ə' && *sound == 'e');
            there.len() == signs.len() && signs.iter().zip(there).all(same)
        })
    })
}
