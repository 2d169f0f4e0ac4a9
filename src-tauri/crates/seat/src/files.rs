//! Files and counts as they cross to a face.

use base64::{Engine, engine::general_purpose::STANDARD};
use office::{Refusal, Result};
use serde::{Deserialize, Serialize};
use std::collections::HashSet;
use ts_rs::TS;

/// A file with its name; the face decides where it goes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FileBytes {
    /// A name that Windows and FAT accept.
    pub name: String,
    /// Its contents in base 64.
    pub bytes: String,
    /// How many cells of a list were left empty because nobody has decided what stands there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub undecided: Option<u32>,
}

impl FileBytes {
    /// A file of these contents, under a name that every disk accepts.
    #[must_use]
    pub fn of(name: &str, bytes: &[u8]) -> Self {
        FileBytes {
            name: legal_name(name),
            bytes: STANDARD.encode(bytes),
            undecided: None,
        }
    }

    /// The same, telling how many cells were left empty.
    #[must_use]
    pub(crate) fn leaving_out(self, cells: u32) -> Self {
        FileBytes {
            undecided: Some(cells).filter(|cells| *cells > 0),
            ..self
        }
    }

    /// The contents.
    ///
    /// # Errors
    /// [`Refusal::NotUnderstood`] when they are not base 64.
    pub fn contents(&self) -> Result<Vec<u8>> {
        decode(&self.bytes)
    }
}

/// Bytes out of base 64.
pub(crate) fn decode(text: &str) -> Result<Vec<u8>> {
    STANDARD.decode(text).map_err(|error| {
        Refusal::NotUnderstood {
            detail: error.to_string(),
        }
        .into()
    })
}

/// Bytes into base 64.
pub(crate) fn encode(bytes: &[u8]) -> String {
    STANDARD.encode(bytes)
}

/// The longest name without its ending, in signs and in bytes: FAT and Windows count the one, Linux the other (255), and
/// there must be room for ` (2)` and for the part that is being written.
const LONGEST: (usize, usize) = (100, 180);

/// A file name without signs that Windows or FAT refuse, not too long, and never empty. What is cut is cut before the
/// ending.
pub(crate) fn legal_name(name: &str) -> String {
    let (stem, ending) = parted(name);
    let mut bytes = 0;
    let legal: String = stem
        .chars()
        .map(|sign| {
            if sign.is_control() || r#"<>:"/\|?*"#.contains(sign) {
                '-'
            } else {
                sign
            }
        })
        .take(LONGEST.0)
        .take_while(|sign| {
            bytes += sign.len_utf8();
            bytes <= LONGEST.1
        })
        .collect();
    let legal = legal.trim_matches(|sign: char| sign.is_whitespace() || sign == '.');
    let device = legal.split('.').next().unwrap_or_default().trim_end().to_uppercase();
    let is_device = matches!(device.as_str(), "CON" | "PRN" | "AUX" | "NUL" | "CONIN$" | "CONOUT$")
        || device.chars().count() == 4
            && (device.starts_with("COM") || device.starts_with("LPT"))
            && device.ends_with(|last: char| last.is_ascii_digit() || "¹²³".contains(last));
    let mark = if legal.is_empty() || is_device { "_" } else { "" };
    format!("{mark}{legal}{ending}")
}

/// Names for files in one folder: legal, and no two alike on a disk that does not tell capitals apart.
pub(crate) fn names_apart(names: impl IntoIterator<Item = String>) -> Vec<String> {
    let mut taken = HashSet::new();
    let mut apart = |name: String| {
        let name = legal_name(&name);
        let (stem, ending) = parted(&name);
        let mut own = name.clone();
        let mut number = 2;
        while !taken.insert(own.to_lowercase()) {
            own = format!("{stem} ({number}){ending}");
            number += 1;
        }
        own
    };
    names.into_iter().map(&mut apart).collect()
}

/// A name and its ending, as far as that is one: `.pdf`.
pub(crate) fn parted(name: &str) -> (&str, &str) {
    match name.rfind('.') {
        Some(at) if at > 0 && is_ending(&name[at + 1..]) => name.split_at(at),
        _ => (name, ""),
    }
}

fn is_ending(text: &str) -> bool {
    (1..=4).contains(&text.len()) && text.bytes().all(|sign| sign.is_ascii_alphanumeric())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_legal_on_every_disk_and_keeps_its_ending() {
        assert_eq!(legal_name("07 Dewi/Safitri: a?.pdf"), "07 Dewi-Safitri- a-.pdf");
        assert_eq!(legal_name("COM1.pdf"), "_COM1.pdf");
        assert_eq!(legal_name("Comp.pdf"), "Comp.pdf", "only COM and a digit is a device");
        assert_eq!(legal_name(" . "), "_");
        assert_eq!(legal_name("Drs. Budi S.Kep., Ns.pdf"), "Drs. Budi S.Kep., Ns.pdf");
        let long = legal_name(&format!("{}.pdf", "ア".repeat(200)));
        assert!(long.ends_with(".pdf") && long.len() <= 190, "{} bytes", long.len());
    }

    #[test]
    fn two_people_of_one_name_have_two_files_even_after_cutting() {
        let long = "Siti ".repeat(40);
        let names = ["Sukarno.pdf", "SUKARNO.pdf", "sukarno (2).pdf"].map(str::to_owned);
        let apart = names_apart(
            names
                .into_iter()
                .chain([format!("{long}A.pdf"), format!("{long}B.pdf")]),
        );
        let mut folded: Vec<String> = apart.iter().map(|name| name.to_lowercase()).collect();
        folded.sort();
        folded.dedup();
        assert_eq!(folded.len(), 5, "{apart:?}");
        assert!(apart.iter().all(|name| name.ends_with(".pdf")), "{apart:?}");
    }
}
