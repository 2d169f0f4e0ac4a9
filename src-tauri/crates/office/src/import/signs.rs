//! What the signs in a register mean. `H`, `T`, `S`, `I`, `A` and their words are known everywhere; a dot is a person who
//! came in one office and a cell that nobody filled in another, so it is asked.

use super::sheet::Cell;
use crate::vocabulary::Presence;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// What people have answered about signs that are not known everywhere: a mark, or nothing for "as if it were blank".
pub type Meanings = BTreeMap<String, Option<Presence>>;

/// A sign that occurs in a sheet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SignLine {
    /// As it stands, in small letters.
    pub sign: String,
    /// What it means; blank for "as if it were blank", or when nobody has said yet.
    pub meaning: Option<Presence>,
    /// Whether its meaning is known.
    pub known: bool,
    /// Whether a person may give it a meaning; the letters have theirs.
    pub asked: bool,
    /// In how many cells it stands.
    pub cells: u32,
}

/// What a cell says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Said {
    Mark(Written),
    /// As good as blank.
    Nothing,
    Unknown,
}

/// A mark with its minutes: `T15` came 15 minutes late, `H-30` missed 30 minutes besides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Written {
    pub(crate) presence: Presence,
    pub(crate) minutes_late: Option<i32>,
    pub(crate) minutes_out: Option<i32>,
}

/// Minutes with more figures than this are no minutes.
const MOST_FIGURES: usize = 3;

/// The sign of a cell and what it says.
pub(crate) fn read(cell: &Cell, meanings: &Meanings) -> (String, Said) {
    let text = cell.shown().trim().to_lowercase();
    if let Some(meaning) = meanings.get(&text) {
        let said = meaning.map_or(Said::Nothing, |presence| Said::Mark(plain(presence)));
        return (text, said);
    }
    if let Some(presence) = meaning_of(&text) {
        return (text, Said::Mark(plain(presence)));
    }
    match with_minutes(&text) {
        Some(written) => (letters(&text).to_owned(), Said::Mark(written)),
        None => (text, Said::Unknown),
    }
}

/// The letter of a mark, as the monthly sheet has it, with its minutes.
#[must_use]
pub fn written(presence: Presence, minutes_late: Option<i32>, minutes_out: Option<i32>) -> String {
    let mut text = match presence {
        Presence::Present => "H",
        Presence::Late => "T",
        Presence::Sick => "S",
        Presence::Excused => "I",
        Presence::Absent => "A",
    }
    .to_owned();
    if let Some(late) = minutes_late.filter(|late| *late > 0) {
        text.push_str(&late.to_string());
    }
    if let Some(out) = minutes_out.filter(|out| *out > 0) {
        text.push_str(&format!("-{out}"));
    }
    text
}

fn plain(presence: Presence) -> Written {
    Written {
        presence,
        minutes_late: None,
        minutes_out: None,
    }
}

/// What a sign means that every office writes so.
pub(crate) fn meaning_of(sign: &str) -> Option<Presence> {
    Some(match sign {
        "h" | "hadir" | "v" | "√" | "✓" | "✔" | "☑" | "present" | "○" | "出" | "出席" => Presence::Present,
        "t" | "telat" | "terlambat" | "tlb" | "late" | "遅" | "遅刻" => Presence::Late,
        "s" | "sakit" | "skt" | "sick" | "病" | "病欠" => Presence::Sick,
        "i" | "izin" | "ijin" | "excused" | "届" => Presence::Excused,
        "a" | "alpa" | "alpha" | "alfa" | "tk" | "tanpa keterangan" | "absent" | "欠" | "欠席" => Presence::Absent,
        _ => return None,
    })
}

fn letters(text: &str) -> &str {
    let end = text.find(|sign: char| !sign.is_alphabetic()).unwrap_or(text.len());
    text.split_at(end).0
}

fn with_minutes(text: &str) -> Option<Written> {
    let word = letters(text);
    let presence = meaning_of(word)?;
    let rest: String = text
        .strip_prefix(word)?
        .replace("menit", "")
        .chars()
        .filter(|sign| !sign.is_whitespace() && !matches!(sign, '\'' | '’' | '(' | ')'))
        .collect();
    let rest = rest.trim_end_matches('m');
    let (late, out) = rest
        .split_once('-')
        .map_or((rest, None), |(late, out)| (late, Some(out)));
    let minutes = |figures: &str| figures.parse::<i32>().ok().filter(|_| figures.len() <= MOST_FIGURES);
    let minutes_late = match late {
        "" => None,
        figures if presence == Presence::Late => Some(minutes(figures)?),
        _ => return None,
    };
    let minutes_out = match out {
        None => None,
        Some(figures) if matches!(presence, Presence::Present | Presence::Late) => Some(minutes(figures)?),
        Some(_) => return None,
    };
    Some(Written {
        presence,
        minutes_late,
        minutes_out,
    })
}
