//! Provinces and regencies with the codes that stand at the head of every NIK, and where they come from (SOURCE.md).

use std::sync::LazyLock;

use serde::Serialize;

/// A province, by the Kemendagri code that also begins the NIK.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Province {
    /// Two digits.
    pub code: &'static str,
    /// As the ministry writes it, in small letters.
    pub name: &'static str,
}

/// What a regency is called before its name. Two may share the name: Kabupaten Bandung and Kota Bandung.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum RegencyKind {
    /// A regency, codes 01 to 69.
    Kabupaten,
    /// A city, codes 71 to 99.
    Kota,
}

/// A regency or a city.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Regency {
    /// Today's code, four digits.
    pub code: &'static str,
    /// Without the word before it: `Banjarmasin`.
    pub name: &'static str,
    /// The word before the name.
    pub kind: RegencyKind,
    /// Two digits.
    pub province_code: &'static str,
    /// The province's name.
    pub province: &'static str,
    /// The code it was asked for by, when that is one no longer given out; old numbers keep it.
    pub former_code: Option<&'static str>,
}

/// The 38 provinces, by code.
#[must_use]
pub fn provinces() -> &'static [Province] {
    &PROVINCES
}

/// The 416 regencies and 98 cities, by code.
#[must_use]
pub fn regencies() -> &'static [Regency] {
    &REGENCIES
}

/// The province with this code of two digits.
#[must_use]
pub fn province(code: &str) -> Option<Province> {
    PROVINCES.iter().find(|province| province.code == code).copied()
}

/// The regency with this code of four digits (a dot between them is welcome), be it today's or a former one.
#[must_use]
pub fn regency(code: &str) -> Option<Regency> {
    let code = code.replace('.', "");
    // the table stands in the order of its codes
    let today = |code: &str| {
        let place = REGENCIES.binary_search_by(|regency| regency.code.cmp(code)).ok()?;
        REGENCIES.get(place).copied()
    };
    if let Some(found) = today(&code) {
        return Some(found);
    }
    let (former, now) = lines(FORMER)
        .filter_map(|line| line.split_once('\t'))
        .find(|(former, _)| *former == code)?;
    Some(Regency {
        former_code: Some(former),
        ..today(now)?
    })
}

/// What a form suggests while a regency is typed: those whose name begins so, then those with a later word that does.
/// `kota` or `kab` before the letters keeps to that kind. Nothing typed, nothing suggested.
#[must_use]
pub fn suggest(typed: &str, most: usize) -> Vec<Regency> {
    let typed = typed.to_lowercase();
    let mut words: Vec<&str> = typed.split_whitespace().collect();
    let kind = match words.first() {
        Some(&"kota") => Some(RegencyKind::Kota),
        Some(&("kab" | "kab." | "kabupaten")) => Some(RegencyKind::Kabupaten),
        _ => None,
    };
    let wanted = if kind.is_some() {
        words.remove(0);
        words.join(" ")
    } else {
        words.join(" ")
    };
    if wanted.is_empty() {
        return Vec::new();
    }
    let of_kind = || {
        REGENCIES
            .iter()
            .filter(|regency| kind.is_none_or(|kind| regency.kind == kind))
    };
    let begins = |regency: &&Regency| regency.name.to_lowercase().starts_with(&wanted);
    let has_word = |regency: &&Regency| regency.name.to_lowercase().contains(&format!(" {wanted}"));
    of_kind()
        .filter(begins)
        .chain(of_kind().filter(|regency| !begins(regency) && has_word(regency)))
        .take(most)
        .copied()
        .collect()
}

const FORMER: &str = include_str!("former.tsv");

static PROVINCES: LazyLock<Vec<Province>> = LazyLock::new(|| {
    lines(include_str!("provinces.tsv"))
        .filter_map(|line| line.split_once('\t'))
        .map(|(code, name)| Province { code, name })
        .collect()
});

static REGENCIES: LazyLock<Vec<Regency>> = LazyLock::new(|| {
    lines(include_str!("regencies.tsv"))
        .filter_map(|line| {
            let mut parts = line.split('\t');
            let (code, kind, name) = (parts.next()?, parts.next()?, parts.next()?);
            let province = province(code.get(..2)?)?;
            let kind = if kind == "kota" {
                RegencyKind::Kota
            } else {
                RegencyKind::Kabupaten
            };
            Some(Regency {
                code,
                name,
                kind,
                province_code: province.code,
                province: province.name,
                former_code: None,
            })
        })
        .collect()
});

/// The lines of a table, without its head.
fn lines(table: &'static str) -> impl Iterator<Item = &'static str> {
    table.lines().skip(1)
}
