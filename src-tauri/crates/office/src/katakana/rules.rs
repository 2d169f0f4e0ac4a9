//! The rules by which a name is read, each with a word of its own, and how letters differ from office to office.
//!
//! Source: 外来語表記 for Indonesian as the Japanese press and care homes use it. Where two ways are in use, both are
//! proposed; the number beside a way says how far behind the first it stands.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A rule that shaped a reading.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[ts(rename = "KatakanaRule")]
#[serde(rename_all = "kebab-case")]
pub enum Rule {
    /// Every letter as it stands.
    Letters,
    /// A weak e (pepet) takes the ウ column: Setiawan スティアワン.
    WeakE,
    /// A clear e (taling), or a weak one as the press writes it: Retno レトノ.
    ClearE,
    /// A stop at the end with a small ッ: Hidayat ヒダヤット.
    FinalSmallTsu,
    /// A stop at the end without it: Hidayat ヒダヤト.
    FinalPlain,
    /// h at the end is not heard: Indah インダ.
    FinalHSilent,
    /// h at the end makes the vowel long: Fatimah ファティマー.
    FinalHLong,
    /// h before a consonant is フ: Rahma ラフマ.
    HBeforeConsonant,
    /// h before a consonant makes the vowel long: Ahmad アーマド.
    HLengthens,
    /// h before a consonant takes its vowel along: Ahmad アハマド.
    HWithVowel,
    /// kh as ハ行: Khairul ハイルル.
    KhAsH,
    /// kh as カ行: Khairul カイルル.
    KhAsK,
    /// v as ファ行: Novita ノフィタ.
    VAsF,
    /// v as バ行: Kevin ケビン.
    VAsB,
    /// v as ヴ: Kevin ケヴィン.
    VAsVu,
    /// A doubled letter held with ッ or ン: Annisa アンニサ.
    DoubledHeld,
    /// A doubled letter read once: Abdullah アブドゥラ.
    DoubledOnce,
    /// An apostrophe repeats the vowel: Ma'ruf マアルフ.
    AinRepeated,
    /// An apostrophe is not heard: Ma'ruf マルフ.
    AinSilent,
    /// Consonant and y apart: Suryani スルヤニ.
    YApart,
    /// Consonant and y in one: Wahyu ワヒュ.
    YJoined,
    /// A vowel at the end is drawn out: Melly メリー.
    EndLong,
    /// A vowel that others draw out stays short: Melly メリ.
    EndShort,
    /// Spelled before 1972: Soekarno スカルノ.
    OldSpelling,
    /// A western name, by its customary sound: Grace グレース.
    Western,
    /// Two names written as one: Nuraini ヌルアイニ.
    Glued,
    /// A shortened name read in full: Moh. モハンマド.
    Abbreviation,
    /// A single letter by its name: M. エム.
    Initial,
    /// Another way that is also in use.
    AlsoInUse,
}

impl Rule {
    /// Every rule.
    pub const ALL: [Rule; 29] = [
        Rule::Letters,
        Rule::WeakE,
        Rule::ClearE,
        Rule::FinalSmallTsu,
        Rule::FinalPlain,
        Rule::FinalHSilent,
        Rule::FinalHLong,
        Rule::HBeforeConsonant,
        Rule::HLengthens,
        Rule::HWithVowel,
        Rule::KhAsH,
        Rule::KhAsK,
        Rule::VAsF,
        Rule::VAsB,
        Rule::VAsVu,
        Rule::DoubledHeld,
        Rule::DoubledOnce,
        Rule::AinRepeated,
        Rule::AinSilent,
        Rule::YApart,
        Rule::YJoined,
        Rule::EndLong,
        Rule::EndShort,
        Rule::OldSpelling,
        Rule::Western,
        Rule::Glued,
        Rule::Abbreviation,
        Rule::Initial,
        Rule::AlsoInUse,
    ];
}
