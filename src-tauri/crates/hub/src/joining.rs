//! A new computer becomes one of the office: it calls the host with a code that somebody reads there and types here once.
//!
//! The code has sixty bits and is good for minutes and for one computer. Each side proves that it knows it by a keyed hash
//! over this very channel's binding, so whoever listens or stands between learns nothing that is good elsewhere.

use crate::{
    Failure, LARGEST, Result,
    channel::{Key, answer, call},
};
use serde::{Deserialize, Serialize};
use std::{
    fs,
    net::TcpStream,
    path::{Path, PathBuf},
};

#[derive(Serialize, Deserialize)]
enum Said {
    /// Who knows the code proves it.
    Join { proof: String },
    /// And so does the host.
    Welcome { proof: String },
    /// A file of the store follows.
    File { name: String },
    /// That was all.
    End,
    /// It is there.
    Thanks,
    /// No.
    Declined,
}

/// The signs of a code, none of which is mistaken for another.
const SIGNS: &[u8; 32] = b"ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
/// Signs of a code: sixty bits.
const LENGTH: usize = 12;

/// A code that somebody reads on one computer and types on another.
#[derive(Clone, PartialEq, Eq)]
pub struct Code(String);

impl Code {
    /// A code made of random bytes.
    #[must_use]
    pub fn of(random: [u8; LENGTH]) -> Self {
        Code(
            random
                .iter()
                .map(|byte| char::from(SIGNS[usize::from(byte & 31)]))
                .collect(),
        )
    }

    /// A code as somebody typed it.
    #[must_use]
    pub fn typed(text: &str) -> Self {
        let signs = text.chars().filter(char::is_ascii_alphanumeric);
        Code(signs.map(|sign| sign.to_ascii_uppercase()).collect())
    }

    /// The code in groups of four, for people.
    #[must_use]
    pub fn in_groups(&self) -> String {
        let groups: Vec<&str> = [0, 4, 8].iter().filter_map(|at| self.0.get(*at..at + 4)).collect();
        groups.join("-")
    }

    /// What proves on that channel that one knows the code; `by` tells the two sides apart.
    fn proof(&self, binding: &[u8; 32], by: &str) -> String {
        let key = blake3::derive_key("bekal joining: code", self.0.as_bytes());
        let mut hasher = blake3::Hasher::new_keyed(&key);
        hasher.update(binding);
        hasher.update(by.as_bytes());
        hasher.finalize().to_hex().to_string()
    }
}

/// Compares without telling by its time how far two proofs are alike.
fn is_same(one: &str, other: &str) -> bool {
    blake3::hash(one.as_bytes()) == blake3::hash(other.as_bytes())
}

/// Hands the files of a copied store to whoever calls and knows the code.
///
/// # Errors
/// [`Failure::NotTrusted`] for a wrong code, or a cut line.
pub fn welcome(line: TcpStream, key: &Key, code: &Code, files: &[(String, PathBuf)]) -> Result<()> {
    let mut channel = answer(line, key)?;
    let binding = channel.binding();
    let Said::Join { proof } = channel.receive()? else {
        return Err(Failure::NotTrusted);
    };
    if !is_same(&proof, &code.proof(&binding, "new")) {
        channel.send(&Said::Declined)?;
        return Err(Failure::NotTrusted);
    }
    channel.send(&Said::Welcome {
        proof: code.proof(&binding, "host"),
    })?;
    for (name, path) in files {
        channel.send(&Said::File { name: name.clone() })?;
        channel.send_file(path, 0)?;
    }
    channel.send(&Said::End)?;
    match channel.receive()? {
        Said::Thanks => Ok(()),
        Said::Join { .. } | Said::Welcome { .. } | Said::File { .. } | Said::End | Said::Declined => {
            Err(Failure::NotTrusted)
        }
    }
}

/// Tells the host on that line the code and writes the store's files into an empty folder.
///
/// # Errors
/// [`Failure::NotTrusted`] for a wrong code or a host that does not know it, or a cut line; then the folder is of no use.
pub fn join(line: TcpStream, key: &Key, code: &Code, into: &Path) -> Result<()> {
    let mut channel = call(line, key)?;
    let binding = channel.binding();
    channel.send(&Said::Join {
        proof: code.proof(&binding, "new"),
    })?;
    match channel.receive()? {
        Said::Welcome { proof } if is_same(&proof, &code.proof(&binding, "host")) => {}
        Said::Welcome { .. } | Said::Declined | Said::Join { .. } | Said::File { .. } | Said::End | Said::Thanks => {
            return Err(Failure::NotTrusted);
        }
    }
    loop {
        match channel.receive()? {
            Said::File { name } => {
                let path = place(into, &name).ok_or(Failure::NotTrusted)?;
                if let Some(folder) = path.parent() {
                    fs::create_dir_all(folder)?;
                }
                channel.receive_file(&path, LARGEST)?;
            }
            Said::End => break,
            Said::Join { .. } | Said::Welcome { .. } | Said::Thanks | Said::Declined => {
                return Err(Failure::NotTrusted);
            }
        }
    }
    channel.send(&Said::Thanks)
}

/// The file's place: one name, or one name in one folder, of plain signs; never anywhere else.
fn place(into: &Path, name: &str) -> Option<PathBuf> {
    let parts: Vec<&str> = name.split('/').collect();
    let plain = |part: &&str| {
        !part.is_empty()
            && !part.starts_with('.')
            && part
                .chars()
                .all(|sign| sign.is_ascii_alphanumeric() || ".-_".contains(sign))
    };
    (parts.len() <= 2 && parts.iter().all(plain))
        .then(|| parts.iter().fold(into.to_owned(), |path, part| path.join(part)))
}
