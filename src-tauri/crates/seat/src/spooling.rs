//! Finished papers going one by one into the folder that the person chose. What is there already, printed from the same
//! state, is not printed again: so a job that was stopped, or a program that was closed, is taken up where it was.
//!
//! While a job is not done the folder holds a list of what belongs to it. That list names nobody: fingerprints of what was
//! printed and of what was written, and names of fields that were empty.

use crate::{jobs::Printed, session::lock};
use dossiers::{Mark, Pdf};
use office::{Refusal, Result, store::folder::write_whole};
use serde::{Deserialize, Serialize};
use std::{
    collections::HashMap,
    fs::{self, File, OpenOptions},
    io::Write,
    path::{Path, PathBuf},
    sync::Mutex,
};

/// The list of a job that is not done.
const LIST: &str = "belum-selesai.bekal";

/// A folder with the papers of one job.
pub(crate) struct Spool {
    folder: PathBuf,
    before: HashMap<String, Entry>,
    /// The list, and the names that this job has given away, in small letters.
    writing: Mutex<Writing>,
}

struct Writing {
    list: File,
    taken: Vec<String>,
}

/// A paper that is in the folder.
#[derive(Clone, Serialize, Deserialize)]
struct Entry {
    made_of: String,
    content: String,
    pages: usize,
    blanks: Vec<String>,
    marks: Vec<Mark>,
}

impl Spool {
    /// Opens a folder, with what an earlier job has left there.
    pub(crate) fn open(folder: &Path) -> Result<Self> {
        if !folder.is_absolute() || !folder.is_dir() {
            return Err(Refusal::not_found("folder").into());
        }
        let path = folder.join(LIST);
        let kept = fs::read_to_string(&path).unwrap_or_default();
        // The last line may be half written: whatever cannot be read was not finished.
        let entries = kept.lines().filter_map(|line| serde_json::from_str::<Entry>(line).ok());
        let before = entries.map(|entry| (entry.made_of.clone(), entry)).collect();
        let mut list = OpenOptions::new().create(true).append(true).open(&path)?;
        if !kept.is_empty() && !kept.ends_with('\n') {
            list.write_all(b"\n")?;
        }
        Ok(Spool {
            folder: folder.to_owned(),
            before,
            writing: Mutex::new(Writing {
                list,
                taken: Vec::new(),
            }),
        })
    }

    /// A paper that is there already, made of the same and unharmed since.
    pub(crate) fn kept(&self, made_of: &str, file: &str, title: &str) -> Option<Printed> {
        let entry = self.before.get(made_of)?;
        let names = std::iter::once(file.to_owned()).chain((2..10).map(|number| numbered(file, number)));
        let found = names.into_iter().find(|name| {
            fs::read(self.folder.join(name)).is_ok_and(|bytes| blake3::hash(&bytes).to_string() == entry.content)
        })?;
        lock(&self.writing).taken.push(found.to_lowercase());
        Some(Printed {
            file: found,
            pdf: Pdf {
                bytes: Vec::new(),
                title: title.to_owned(),
                pages: entry.pages,
                blanks: entry.blanks.clone(),
                marks: entry.marks.clone(),
            },
        })
    }

    /// Writes a paper of a job and remembers what it was made of.
    pub(crate) fn keep(&self, made_of: &str, printed: Printed) -> Result<Printed> {
        let entry = Entry {
            made_of: made_of.to_owned(),
            content: blake3::hash(&printed.pdf.bytes).to_string(),
            pages: printed.pdf.pages,
            blanks: printed.pdf.blanks.clone(),
            marks: printed.pdf.marks.clone(),
        };
        let there = self.put(printed)?;
        let line = format!("{}\n", serde_json::to_string(&entry)?);
        lock(&self.writing).list.write_all(line.as_bytes())?;
        Ok(there)
    }

    /// Writes a paper beside whatever lies there: what is the same stays, what is another's is not overwritten. The bytes
    /// are let go.
    pub(crate) fn put(&self, mut printed: Printed) -> Result<Printed> {
        let bytes = std::mem::take(&mut printed.pdf.bytes);
        let name = self.free_name(&printed.file, &bytes);
        let path = self.folder.join(&name);
        if !is_same(&path, &bytes) {
            write_whole(&path, &bytes)?;
        }
        printed.file = name;
        Ok(printed)
    }

    fn free_name(&self, file: &str, bytes: &[u8]) -> String {
        let mut writing = lock(&self.writing);
        let mut name = file.to_owned();
        let mut number = 2;
        loop {
            let path = self.folder.join(&name);
            let is_ours = writing.taken.contains(&name.to_lowercase());
            if !is_ours && (!path.exists() || is_same(&path, bytes)) {
                writing.taken.push(name.to_lowercase());
                return name;
            }
            name = numbered(file, number);
            number += 1;
        }
    }

    /// A paper with its bytes again.
    pub(crate) fn read(&self, printed: &Printed) -> Result<Pdf> {
        Ok(Pdf {
            bytes: fs::read(self.folder.join(&printed.file))?,
            ..printed.pdf.clone()
        })
    }

    /// The job is done, and the list not needed any more. One that cannot be taken away does no harm.
    pub(crate) fn close(&self) {
        let _ = fs::remove_file(self.folder.join(LIST));
    }
}

fn is_same(path: &Path, bytes: &[u8]) -> bool {
    let length = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
    fs::metadata(path).is_ok_and(|there| there.len() == length) && fs::read(path).is_ok_and(|there| there == bytes)
}

/// `rapor (2).pdf` for `rapor.pdf`.
fn numbered(file: &str, number: u32) -> String {
    let (stem, ending) = crate::files::parted(file);
    format!("{stem} ({number}){ending}")
}
