//! The invented people: names of many regions, each with the reading that the centre approved.

use office::{
    candidates::nik::Sex,
    regions::{self, Regency, RegencyKind},
    vocabulary::Religion,
};

/// Where somebody comes from.
#[derive(Clone, Copy)]
pub(crate) struct Home {
    pub(crate) regency: Regency,
    pub(crate) district: &'static str,
    pub(crate) village: &'static str,
    pub(crate) birth_place: &'static str,
}

impl Home {
    /// `Kota Banjarmasin`, `Kabupaten Banjar`.
    pub(crate) fn regency_name(&self) -> String {
        let kind = match self.regency.kind {
            RegencyKind::Kabupaten => "Kabupaten",
            RegencyKind::Kota => "Kota",
        };
        format!("{kind} {}", self.regency.name)
    }
}

/// In which batch somebody is, or was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Group {
    First,
    Second,
    Third,
    Fourth,
    FifthA,
    FifthB,
    /// Came to a seminar or a school visit, and has no batch yet.
    Visitor,
}

/// Somebody invented.
#[derive(Clone, Copy)]
pub(crate) struct Person {
    /// Counts everybody from 1, and makes numbers unique.
    pub(crate) number: i32,
    pub(crate) group: Group,
    pub(crate) name: &'static str,
    pub(crate) katakana: &'static str,
    pub(crate) sex: Sex,
    pub(crate) home: Home,
    pub(crate) religion: Religion,
}

/// Everybody, in the order of seats.
pub(crate) fn people() -> Vec<Person> {
    let homes = homes();
    let read = |number: i32, line: &'static str| {
        let mut parts = line.split(" | ");
        Some(Person {
            number,
            group: group(parts.next()?)?,
            name: parts.next()?,
            katakana: parts.next()?,
            sex: match parts.next()? {
                "f" => Sex::Female,
                _ => Sex::Male,
            },
            home: parts
                .next()
                .and_then(|key| homes.iter().find(|(home, _)| *home == key))?
                .1,
            religion: parts.next()?.parse().ok()?,
        })
    };
    (1..)
        .zip(lines(include_str!("data/people.txt")))
        .filter_map(|(number, line)| read(number, line))
        .collect()
}

fn homes() -> Vec<(&'static str, Home)> {
    let read = |line: &'static str| {
        let mut parts = line.split(" | ");
        let key = parts.next()?;
        let home = Home {
            regency: regions::regency(parts.next()?)?,
            district: parts.next()?,
            village: parts.next()?,
            birth_place: parts.next()?,
        };
        Some((key, home))
    };
    lines(include_str!("data/homes.txt")).filter_map(read).collect()
}

fn group(word: &str) -> Option<Group> {
    match word {
        "1" => Some(Group::First),
        "2" => Some(Group::Second),
        "3" => Some(Group::Third),
        "4" => Some(Group::Fourth),
        "5A" => Some(Group::FifthA),
        "5B" => Some(Group::FifthB),
        "-" => Some(Group::Visitor),
        _ => None,
    }
}

/// The lines of a table, without its head.
fn lines(table: &'static str) -> impl Iterator<Item = &'static str> {
    table.lines().filter(|line| !line.starts_with('#'))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashMap;

    #[test]
    fn every_line_of_the_tables_is_somebody() {
        assert_eq!(people().len(), lines(include_str!("data/people.txt")).count());
        assert_eq!(homes().len(), lines(include_str!("data/homes.txt")).count());
        let of = |group| people().iter().filter(|person| person.group == group).count();
        assert_eq!([of(Group::Fourth), of(Group::FifthA), of(Group::FifthB)], [19, 30, 28]);
    }

    #[test]
    fn a_word_is_read_alike_in_every_name() {
        let mut readings = HashMap::new();
        for person in people() {
            let words: Vec<&str> = person.name.split(' ').collect();
            let kana: Vec<&str> = person.katakana.split('・').collect();
            assert_eq!(words.len(), kana.len(), "{}", person.name);
            for (word, reading) in words.into_iter().zip(kana) {
                assert_eq!(*readings.entry(word).or_insert(reading), reading, "{word}");
            }
        }
    }
}
