//! Papers straight to a printer, on a computer whose printers CUPS keeps (Linux). The bytes go through a pipe, so that no
//! copy is left on the disk, and what the queue shows to others names nobody.

use crate::{Seat, prints::PrintAsk};
use office::{Refusal, Result};
use serde::{Deserialize, Serialize};
use std::{
    io::Write,
    process::{Child, Command, Output, Stdio},
    thread::{self, sleep},
    time::{Duration, Instant},
};
use ts_rs::TS;

/// How long a queue may take to answer or to swallow a paper.
const PATIENCE: Duration = Duration::from_secs(30);
/// How long it may take to say which queues there are: people wait for the page.
const GLANCE: Duration = Duration::from_secs(2);
/// What every paper is called in the queue.
const TITLE: &str = "Bekal";

/// A paper to a printer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PrintDirect {
    /// Which queue, as [`Seat::print_queues`] names it.
    pub queue: String,
    /// What is printed.
    pub what: DirectWhat,
}

/// What is printed directly.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum DirectWhat {
    /// One paper.
    Paper {
        /// Which.
        ask: PrintAsk,
    },
    /// Everybody of a finished job.
    Job {
        /// Its number.
        id: String,
    },
}

/// The programs of CUPS.
struct Spooler {
    list: &'static str,
    send: &'static str,
}

const CUPS: Spooler = Spooler {
    list: "lpstat",
    send: "lp",
};

impl Seat {
    /// The queues of this computer; none where CUPS is not at home.
    #[must_use]
    pub fn print_queues(&self) -> Vec<String> {
        CUPS.queues()
    }

    /// Sends a paper to a queue, and says once the queue has it.
    ///
    /// # Errors
    /// [`Refusal::QueueSilent`] when the queue is not there or does not take it; what the paper refuses.
    pub fn print_direct(&self, ask: &PrintDirect) -> Result<()> {
        let papers = match &ask.what {
            DirectWhat::Paper { ask } => vec![self.print_file(ask)?.contents()?],
            DirectWhat::Job { id } => self.job_papers(id)?,
        };
        papers.iter().try_for_each(|paper| CUPS.send(&ask.queue, paper))
    }
}

impl Spooler {
    fn queues(&self) -> Vec<String> {
        if !cfg!(target_os = "linux") {
            return Vec::new();
        }
        let asked = Command::new(self.list)
            .arg("-e")
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn();
        let said = asked.ok().and_then(|child| ended(child, GLANCE));
        let said = said.filter(|output| output.status.success());
        let names = said.map(|output| String::from_utf8_lossy(&output.stdout).into_owned());
        let names = names.unwrap_or_default();
        names
            .lines()
            .map(str::trim)
            .filter(|name| !name.is_empty())
            .map(str::to_owned)
            .collect()
    }

    fn send(&self, queue: &str, paper: &[u8]) -> Result<()> {
        let silent = || Refusal::QueueSilent {
            queue: queue.to_owned(),
        };
        // Only a queue that is there: a name from elsewhere could be read as an option.
        if !self.queues().iter().any(|known| known == queue) {
            return Err(silent().into());
        }
        let mut child = Command::new(self.send)
            .args(["-d", queue, "-t", TITLE, "-"])
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|_| silent())?;
        // Written from a thread of its own, so that a queue that swallows nothing cannot hold this one for ever.
        let pipe = child.stdin.take();
        let bytes = paper.to_vec();
        let writing = thread::spawn(move || pipe.is_some_and(|mut pipe| pipe.write_all(&bytes).is_ok()));
        let taken = ended(child, PATIENCE).is_some_and(|output| output.status.success());
        let is_whole = taken && writing.join().unwrap_or(false);
        if is_whole { Ok(()) } else { Err(silent().into()) }
    }
}

/// What a program said once it has ended; nothing when it had to be ended.
fn ended(mut child: Child, patience: Duration) -> Option<Output> {
    let begun = Instant::now();
    while begun.elapsed() < patience {
        match child.try_wait() {
            Ok(Some(_)) => return child.wait_with_output().ok(),
            Ok(None) => sleep(Duration::from_millis(10)),
            Err(_) => break,
        }
    }
    let _ = child.kill();
    let _ = child.wait();
    None
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::*;
    use std::{fs, os::unix::fs::PermissionsExt, path::Path};

    /// Programs that answer as CUPS would, and keep what they were given.
    fn spooler(folder: &Path, list: &str, send: &str) -> Spooler {
        let program = |name: &str, script: &str| {
            let path = folder.join(name);
            fs::write(&path, format!("#!/bin/sh\n{script}\n")).expect("a program");
            fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).expect("that runs");
            &*path.display().to_string().leak()
        };
        Spooler {
            list: program("lpstat", list),
            send: program("lp", send),
        }
    }

    #[test]
    fn a_paper_goes_to_the_queue_through_a_pipe_under_a_title_that_names_nobody() {
        let folder = tempfile::tempdir().expect("a folder");
        let out = folder.path().join("out");
        let send = format!("echo \"$@\" > {0}.asked; cat > {0}", out.display());
        let cups = spooler(folder.path(), "echo Kantor; echo PDF", &send);
        assert_eq!(cups.queues(), ["Kantor", "PDF"]);
        let paper = vec![7_u8; 300_000];
        cups.send("PDF", &paper).expect("a queue that takes it");
        assert_eq!(
            fs::read(&out).expect("what came"),
            paper,
            "more than a pipe holds at once"
        );
        let asked = fs::read_to_string(out.with_extension("asked")).expect("how it was asked");
        assert_eq!(asked.trim(), "-d PDF -t Bekal -");
    }

    #[test]
    fn a_queue_that_is_not_there_or_refuses_is_told() {
        let folder = tempfile::tempdir().expect("a folder");
        let cups = spooler(folder.path(), "echo PDF", "exit 1");
        for queue in ["PDF", "Lain", "-o raw"] {
            let told = cups.send(queue, b"%PDF").map_err(|trouble| trouble.to_refusal());
            let silent = Refusal::QueueSilent {
                queue: queue.to_owned(),
            };
            assert_eq!(told, Err(silent));
        }
    }

    #[test]
    fn a_computer_without_cups_has_no_queues() {
        let nobody = Spooler {
            list: "/nowhere/lpstat",
            send: "/nowhere/lp",
        };
        assert!(nobody.queues().is_empty());
    }

    /// With Debian's `cups` and `printer-driver-cups-pdf`: the queue that writes PDF files.
    #[test]
    fn the_queue_of_cups_that_writes_files_takes_a_paper() {
        let queues = CUPS.queues();
        let Some(queue) = queues.iter().find(|queue| queue.as_str() == "PDF") else {
            eprintln!("skipped: CUPS has no queue PDF here (cups, printer-driver-cups-pdf)");
            return;
        };
        let printer = dossiers::Printer::new();
        let sheet = dossiers::RecoverySheet {
            language: "id".to_owned(),
            code: "ABCD-EFGH".to_owned(),
            ..dossiers::RecoverySheet::default()
        };
        let day = "2026-11-22".parse().expect("a day");
        let paper = printer
            .render(&dossiers::Print::RecoverySheet(Box::new(sheet)), day)
            .expect("a paper");
        CUPS.send(queue, &paper.bytes).expect("the queue takes it");
    }
}
