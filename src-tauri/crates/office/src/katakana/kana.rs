//! Sounds to katakana: which sign stands for which sound, and where offices write it in more than one way.

use super::{
    Because,
    rules::Rule,
    spelling::is_vowel,
    ways::Way,
    weak_e::{self, SURE},
};

/// Signs for a consonant with a, i, u, e, o.
const ROWS: [(char, [&str; 5]); 24] = [
    ('b', ["バ", "ビ", "ブ", "ベ", "ボ"]),
    ('c', ["チャ", "チ", "チュ", "チェ", "チョ"]),
    ('d', ["ダ", "ディ", "ドゥ", "デ", "ド"]),
    ('f', ["ファ", "フィ", "フ", "フェ", "フォ"]),
    ('g', ["ガ", "ギ", "グ", "ゲ", "ゴ"]),
    ('h', ["ハ", "ヒ", "フ", "ヘ", "ホ"]),
    ('j', ["ジャ", "ジ", "ジュ", "ジェ", "ジョ"]),
    ('k', ["カ", "キ", "ク", "ケ", "コ"]),
    ('l', ["ラ", "リ", "ル", "レ", "ロ"]),
    ('m', ["マ", "ミ", "ム", "メ", "モ"]),
    ('n', ["ナ", "ニ", "ヌ", "ネ", "ノ"]),
    ('p', ["パ", "ピ", "プ", "ペ", "ポ"]),
    ('r', ["ラ", "リ", "ル", "レ", "ロ"]),
    ('s', ["サ", "シ", "ス", "セ", "ソ"]),
    ('t', ["タ", "ティ", "トゥ", "テ", "ト"]),
    ('v', ["ヴァ", "ヴィ", "ヴ", "ヴェ", "ヴォ"]),
    ('w', ["ワ", "ウィ", "ウ", "ウェ", "ウォ"]),
    ('y', ["ヤ", "イ", "ユ", "イェ", "ヨ"]),
    ('z', ["ザ", "ジ", "ズ", "ゼ", "ゾ"]),
    ('ŋ', ["ンガ", "ンギ", "ング", "ンゲ", "ンゴ"]),
    ('ɲ', ["ニャ", "ニ", "ニュ", "ニェ", "ニョ"]),
    ('ʃ', ["シャ", "シ", "シュ", "シェ", "ショ"]),
    ('ʦ', ["ツァ", "ツィ", "ツ", "ツェ", "ツォ"]),
    ('\0', ["ア", "イ", "ウ", "エ", "オ"]),
];

/// A consonant by itself.
const ALONE: [(char, &str); 19] = [
    ('b', "ブ"),
    ('c', "チ"),
    ('d', "ド"),
    ('f', "フ"),
    ('g', "グ"),
    ('j', "ジ"),
    ('k', "ク"),
    ('l', "ル"),
    ('m', "ム"),
    ('n', "ン"),
    ('p', "プ"),
    ('r', "ル"),
    ('s', "ス"),
    ('t', "ト"),
    ('w', "ウ"),
    ('y', "イ"),
    ('z', "ズ"),
    ('ŋ', "ン"),
    ('ɲ', "ニ"),
];

/// Every choice in a word, from its first sound to its last.
pub(super) fn choices(sounds: &[char]) -> Vec<Vec<Way>> {
    let mut choices = Vec::new();
    let mut at = 0;
    while let Some(&sound) = sounds.get(at) {
        let rest = sounds.get(at + 1..).unwrap_or_default();
        let (ways, taken) = if is_vowel(sound) {
            (vec![Way::plain(sign('\0', sound))], 0)
        } else {
            consonant(sounds, at, sound, rest)
        };
        choices.push(ways);
        at += 1 + taken;
    }
    choices
}

fn consonant(sounds: &[char], at: usize, sound: char, rest: &[char]) -> (Vec<Way>, usize) {
    let before = at.checked_sub(1).and_then(|at| sounds.get(at)).copied();
    match (sound, rest) {
        ('ː', _) => (vec![Way::plain("ー"), Way::by(Rule::EndShort, "", "", 2)], 0),
        ('˙', _) => (
            vec![
                Way::by(Rule::EndLong, "y", "ー", 0),
                Way::by(Rule::EndShort, "y", "", 1),
            ],
            0,
        ),
        ('.', _) => (vec![Way::plain(""), Way::by(Rule::EndLong, "y", "ー", 2)], 0),
        ('|', _) => (Vec::new(), 0),
        ('ʔ', _) => (apostrophe(sounds, at, before, rest), 0),
        ('Q', [next, ..]) => (doubled(*next, rest.get(1).copied(), before), 0),
        (_, ['y', vowel, ..]) if is_vowel(*vowel) && !matches!(sound, 'y' | 'w' | 'ʃ' | 'ɲ' | 'ŋ' | 'c' | 'j') => {
            (with_y(sound, *vowel), 2)
        }
        (_, [vowel, ..]) if is_vowel(*vowel) => (syllable(sounds, at, sound, *vowel), 1),
        _ => (alone(sound, before, rest), 0),
    }
}

fn sign(consonant: char, vowel: char) -> &'static str {
    let column = ['a', 'i', 'u', 'e', 'o'].iter().position(|other| *other == vowel);
    let row = ROWS.iter().find(|(other, _)| *other == consonant);
    row.zip(column)
        .and_then(|((_, signs), column)| signs.get(column).copied())
        .unwrap_or_default()
}

fn letters(consonant: char) -> &'static str {
    match consonant {
        'ŋ' => "ng",
        'ɲ' => "ny",
        'ʃ' => "sy",
        'x' => "kh",
        'ʦ' => "ts",
        'b' => "b",
        'c' => "c",
        'd' => "d",
        'f' => "f",
        'g' => "g",
        'h' => "h",
        'j' => "j",
        'k' => "k",
        'l' => "l",
        'm' => "m",
        'n' => "n",
        'p' => "p",
        'r' => "r",
        's' => "s",
        't' => "t",
        'v' | 'V' => "v",
        'w' => "w",
        'y' => "y",
        'z' => "z",
        _ => "",
    }
}

/// A consonant and the vowel behind it.
fn syllable(sounds: &[char], at: usize, consonant: char, vowel: char) -> Vec<Way> {
    let plain = rows_of(consonant).into_iter().map(|(row, rule, cost)| match rule {
        Some(rule) => Way::by(rule, letters(consonant), sign(row, vowel), cost),
        None => Way {
            cost,
            ..Way::plain(sign(row, vowel))
        },
    });
    if vowel != 'e' {
        let also = (consonant, vowel) == ('w', 'o');
        return plain
            .chain(also.then(|| Way::by(Rule::AlsoInUse, "wo", "オ", 3)))
            .collect();
    }
    let guess = weak_e::guess(sounds, at + 1);
    let asked = format!("{}e", letters(consonant));
    let mut ways = Vec::new();
    for way in plain {
        let weak_sign = sign(row_behind(&way, consonant), 'u');
        let mut clear = way.clone();
        let mut weak = Way {
            kana: weak_sign.to_owned(),
            ..way.clone()
        };
        if guess.weak {
            clear.cost += guess.other;
        } else {
            weak.cost += guess.other;
        }
        let by = |rule| Because::Rule {
            rule,
            letters: asked.clone(),
        };
        weak.because.push(by(Rule::WeakE));
        if guess.other == SURE {
            ways.push(if guess.weak { weak } else { way });
            continue;
        }
        clear.because.push(by(Rule::ClearE));
        ways.extend([clear, weak]);
    }
    ways
}

/// The row whose e-sign a way has.
fn row_behind(way: &Way, consonant: char) -> char {
    rows_of(consonant)
        .into_iter()
        .map(|(row, _, _)| row)
        .find(|row| sign(*row, 'e') == way.kana)
        .unwrap_or(consonant)
}

/// The rows in which a consonant is written, the first one first.
fn rows_of(consonant: char) -> Vec<(char, Option<Rule>, u32)> {
    match consonant {
        'x' => vec![('h', Some(Rule::KhAsH), 0), ('k', Some(Rule::KhAsK), 1)],
        'v' => vec![
            ('f', Some(Rule::VAsF), 0),
            ('b', Some(Rule::VAsB), 1),
            ('v', Some(Rule::VAsVu), 1),
        ],
        'V' => vec![
            ('b', Some(Rule::VAsB), 0),
            ('v', Some(Rule::VAsVu), 1),
            ('f', Some(Rule::VAsF), 2),
        ],
        'ʦ' => vec![('ʦ', None, 0), ('s', Some(Rule::AlsoInUse), 1)],
        'θ' => vec![('s', None, 0)],
        other => vec![(other, None, 0)],
    }
}

/// Consonant, y and vowel: taken apart (ルヤ) or together (ヒュ).
fn with_y(consonant: char, vowel: char) -> Vec<Way> {
    let y = sign('y', vowel);
    let small = match vowel {
        'a' => "ャ",
        'u' => "ュ",
        'o' => "ョ",
        _ => y,
    };
    let asked = format!("{}y", letters(consonant));
    let by = |rule, kana: String, cost| Way::by(rule, &asked, kana, cost);
    let (i, u) = (sign(consonant, 'i'), sign(consonant, 'u'));
    let joined = |cost| by(Rule::YJoined, format!("{i}{small}"), cost);
    match consonant {
        't' | 'd' => vec![
            by(Rule::YApart, format!("{i}{y}"), 0),
            by(Rule::YJoined, format!("{i}{}", sign('\0', vowel)), 1),
            by(
                Rule::AlsoInUse,
                format!("{}{small}", if consonant == 't' { "チ" } else { "ジ" }),
                2,
            ),
        ],
        'r' | 'l' => vec![
            by(Rule::YApart, format!("{u}{y}"), 0),
            by(Rule::AlsoInUse, format!("{i}{y}"), 1),
            joined(2),
        ],
        'h' | 'x' => vec![
            by(Rule::YJoined, format!("ヒ{small}"), 0),
            by(Rule::YApart, format!("フ{y}"), 1),
            by(Rule::AlsoInUse, y.to_owned(), 2),
        ],
        'f' => vec![by(Rule::YApart, format!("フィ{y}"), 0)],
        'v' | 'V' => vec![
            by(Rule::VAsF, format!("フィ{y}"), 0),
            by(Rule::VAsB, format!("ビ{y}"), 1),
            by(Rule::VAsVu, format!("ヴィ{y}"), 1),
        ],
        _ if small == y => vec![Way::plain(format!("{i}{y}"))],
        _ => vec![joined(0), by(Rule::YApart, format!("{u}{y}"), 1)],
    }
}

/// A consonant with no vowel behind it.
fn alone(sound: char, before: Option<char>, rest: &[char]) -> Vec<Way> {
    let next = rest.iter().copied().find(|sound| !matches!(sound, '|' | 'ʔ'));
    let after_vowel = before.is_some_and(is_vowel);
    match (sound, next) {
        ('t' | 'k' | 'p', None) if after_vowel => final_stop(sound),
        ('d', None) if after_vowel => vec![Way::plain("ド"), Way::by(Rule::FinalSmallTsu, "d", "ッド", 1)],
        ('h', None) => vec![
            Way::by(Rule::FinalHSilent, "h", "", 0),
            Way::by(Rule::FinalHLong, "h", "ー", 2),
        ],
        ('h', Some(_)) => vec![
            Way::by(Rule::HBeforeConsonant, "h", "フ", 0),
            Way::by(Rule::HLengthens, "h", "ー", 2),
            Way::by(Rule::HWithVowel, "h", with_its_vowel(before), 2),
        ],
        ('x', _) => vec![Way::by(Rule::KhAsH, "kh", "フ", 0), Way::by(Rule::KhAsK, "kh", "ク", 1)],
        ('m', Some('b' | 'p' | 'm')) => vec![Way::plain("ン")],
        ('t' | 'd', Some('r' | 'w')) => vec![
            Way::plain(sign(sound, 'o')),
            Way::by(Rule::AlsoInUse, letters(sound), sign(sound, 'u'), 1),
        ],
        ('v', _) => vec![Way::by(Rule::VAsF, "v", "フ", 0), Way::by(Rule::VAsB, "v", "ブ", 1)],
        ('V', _) => vec![Way::by(Rule::VAsB, "v", "ブ", 0), Way::by(Rule::VAsVu, "v", "ヴ", 1)],
        ('ʃ', _) => vec![Way::plain("シュ"), Way::by(Rule::AlsoInUse, "sy", "シ", 2)],
        ('θ', _) => vec![Way::plain("ス"), Way::by(Rule::AlsoInUse, "th", "ト", 1)],
        ('ʦ', _) => vec![Way::plain("ツ")],
        _ => {
            let found = ALONE.iter().find(|(other, _)| *other == sound);
            vec![Way::plain(found.map(|(_, kana)| *kana).unwrap_or_default())]
        }
    }
}

fn final_stop(sound: char) -> Vec<Way> {
    let plain = ALONE
        .iter()
        .find(|(other, _)| *other == sound)
        .map(|(_, kana)| *kana)
        .unwrap_or_default();
    vec![
        Way::by(Rule::FinalSmallTsu, letters(sound), format!("ッ{plain}"), 0),
        Way::by(Rule::FinalPlain, letters(sound), plain, 1),
    ]
}

/// The sign of the ハ row that repeats the vowel.
fn with_its_vowel(before: Option<char>) -> &'static str {
    before
        .map(|vowel| sign('h', vowel))
        .filter(|kana| !kana.is_empty())
        .unwrap_or("フ")
}

/// A doubled consonant; `after` stands behind the second one.
fn doubled(sound: char, after: Option<char>, before: Option<char>) -> Vec<Way> {
    let held = |kana, cost| Way::by(Rule::DoubledHeld, letters(sound), kana, cost);
    let once = |cost| Way::by(Rule::DoubledOnce, letters(sound), "", cost);
    match sound {
        'n' | 'm' => vec![held("ン", 0), once(1)],
        'l' | 'd' => vec![once(0), held("ッ", 2)],
        // After Abdur-, Fathur- the r of the article is heard.
        'r' if before == Some('u') => vec![held("ル", 0), once(1), held("ッ", 2)],
        'r' => vec![once(0), held("ル", 2)],
        'y' => vec![held("イ", 0), once(1)],
        's' | 'f' | 'z' if after == Some('i') || before == Some('u') => vec![once(0), held("ッ", 1)],
        'w' | 'h' => vec![once(0)],
        _ => vec![held("ッ", 0), once(1)],
    }
}

/// The Arabic ain, written as an apostrophe.
fn apostrophe(sounds: &[char], at: usize, before: Option<char>, rest: &[char]) -> Vec<Way> {
    let Some(vowel) = before.filter(|before| is_vowel(*before)) else {
        return Vec::new();
    };
    if rest.first().is_none_or(|next| is_vowel(*next)) {
        return Vec::new();
    }
    let begins_the_word = at < 2;
    let ends_in_two = at >= 2 && sounds.get(at - 2).is_some_and(|before| is_vowel(*before));
    if begins_the_word || ends_in_two {
        return Vec::new();
    }
    vec![
        Way::by(Rule::AinRepeated, "'", sign('\0', vowel), 0),
        Way::by(Rule::AinSilent, "'", "", 1),
    ]
}
