//! Long work that prints for many people: a job with progress, cancel and a list of blanks, whatever it prints. Its files
//! wait in memory, or go one by one into the folder that the person chose.

use crate::{
    Seat,
    files::FileBytes,
    papers::{self, PrintPicture},
    session::lock,
    spooling::Spool,
};
use chrono::NaiveDate;
use dossiers::{Joining, Pdf, Print, Printer};
use office::{Refusal, Result, counted, ids::CandidateId};
use serde::{Deserialize, Serialize};
use std::{
    collections::HashMap,
    path::PathBuf,
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, AtomicUsize, Ordering},
    },
};
use ts_rs::TS;
use words::{Language, Words};

/// How far a job is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum JobStage {
    /// Under way.
    Running,
    /// Done; its files wait.
    Finished,
    /// Stopped by the person. What is already in a folder stays there, so that it can be taken up again.
    Cancelled,
    /// The disk or the store refused to go on.
    Failed,
}

/// One person's papers within a job.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct JobPerson {
    /// Who.
    pub candidate: CandidateId,
    /// The name.
    pub name: String,
    /// Pages, once printed.
    pub pages: Option<u32>,
    /// Columns that are empty.
    pub blanks: Vec<String>,
    /// What a copy for a partner does not hold: `nik`, `body`, `record`.
    pub left_out: Vec<String>,
    /// Whether the file was in the folder already, as it would be printed now.
    pub kept: bool,
    /// Why there is no paper.
    pub problem: Option<Refusal>,
}

/// A job as a face shows it.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct JobState {
    /// Its number.
    pub id: String,
    /// People done.
    pub done: u32,
    /// People in all.
    pub total: u32,
    /// How far it is.
    pub state: JobStage,
    /// Everybody done so far, in the order of seats.
    pub people: Vec<JobPerson>,
    /// The folder into which its files go.
    pub folder: Option<String>,
    /// The file with everybody in that folder, once it is there.
    pub joined: Option<String>,
    /// Whether the hand-over to a partner is written down.
    pub handed_over: bool,
    /// Why it failed.
    pub problem: Option<Refusal>,
}

/// Jobs of this seat, kept until somebody signs out.
#[derive(Default)]
pub(crate) struct Jobs {
    next: AtomicUsize,
    held: Mutex<HashMap<String, Arc<Job>>>,
}

struct Job {
    total: usize,
    folder: Option<PathBuf>,
    stop: Stop,
    /// Writes down what was handed over, once.
    hand_over: Mutex<Option<HandOver>>,
    progress: Mutex<Progress>,
}

/// Whether somebody has thought better of it.
#[derive(Clone, Default)]
pub(crate) struct Stop(Arc<AtomicBool>);

impl Stop {
    pub(crate) fn is_asked(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }

    fn ask(&self) {
        self.0.store(true, Ordering::Relaxed);
    }
}

#[derive(Default)]
struct Progress {
    /// By place in the batch.
    people: Vec<Option<Part>>,
    finished: bool,
    failed: Option<Refusal>,
    joined: Option<Printed>,
    handed_over: bool,
}

/// A paper and the name of its file. In a folder it is there, and the bytes are not here.
#[derive(Clone)]
pub(crate) struct Printed {
    pub(crate) file: String,
    pub(crate) pdf: Pdf,
}

/// One person's part of a job: what is told of it, and the paper if there is one.
pub(crate) type Part = (JobPerson, Option<Printed>);

/// Writes down what was handed over.
pub(crate) type HandOver = Box<dyn FnOnce(&[JobPerson]) -> Result<()> + Send>;

/// Prints the person at a place: nothing when there is nobody, or when it was stopped.
pub(crate) type PrintOne = Box<dyn Fn(usize, &Stop, Option<&Spool>) -> Result<Option<Part>> + Send + Sync>;

/// What a job has to do.
pub(crate) struct Task {
    /// People in all.
    pub(crate) total: usize,
    /// The title and the file name of the file with everybody, where one is wanted.
    pub(crate) joined: Option<(String, String)>,
    /// Whether each person's own file is kept beside the one with everybody.
    pub(crate) each: bool,
    /// The folder into which the files go, where the person has chosen one.
    pub(crate) folder: Option<PathBuf>,
    /// What is written down once the files leave the office.
    pub(crate) hand_over: Option<HandOver>,
    /// Prints one person.
    pub(crate) one: PrintOne,
}

/// Threads to print on where the computer does not say how many cores it has: what a cheap office PC has.
const CORES_AT_LEAST: usize = 2;

impl Jobs {
    fn find(&self, id: &str) -> Result<Arc<Job>> {
        Ok(lock(&self.held).get(id).cloned().ok_or(Refusal::JobUnknown)?)
    }

    /// Stops everything and forgets every paper.
    pub(crate) fn forget_all(&self) {
        for (_, job) in lock(&self.held).drain() {
            job.stop.ask();
        }
    }
}

/// The words of a language that a face names.
pub(crate) fn read_language(code: &str) -> Result<&'static Words> {
    let language: Language = code.parse().map_err(|_| Refusal::NotUnderstood {
        detail: code.to_owned(),
    })?;
    Ok(Words::in_language(language))
}

impl Seat {
    /// A picture of figures as PDF, in the language of the seat.
    ///
    /// # Errors
    /// [`Refusal::NotUnderstood`] when the drawing holds more than shapes and text, [`Refusal::MissingGlyph`].
    pub fn print_picture(&self, ask: &PrintPicture) -> Result<FileBytes> {
        let centre = self.at_work(|office, stamp| office.read(stamp, |office| office.centre()))?;
        papers::picture(&self.printer, self.words(), &centre, ask, self.today())
    }

    /// Begins a job.
    pub(crate) fn start_job(&self, task: Task) -> Result<JobState> {
        let spool = task.folder.as_deref().map(Spool::open).transpose()?;
        let Task {
            total,
            joined,
            each,
            folder,
            hand_over,
            one,
        } = task;
        let job = Arc::new(Job {
            total,
            folder,
            stop: Stop::default(),
            hand_over: Mutex::new(hand_over),
            progress: Mutex::new(Progress {
                people: vec![None; total],
                ..Progress::default()
            }),
        });
        let id = self.jobs.next.fetch_add(1, Ordering::Relaxed).to_string();
        lock(&self.jobs.held).insert(id.clone(), job.clone());
        std::thread::spawn(move || {
            let run = Run {
                job: &job,
                spool: spool.as_ref(),
                one: &one,
            };
            if let Err(trouble) = run.all(joined.as_ref(), each) {
                lock(&job.progress).failed = Some(trouble.to_refusal());
                job.stop.ask();
            }
        });
        self.job_state(&id)
    }

    /// How far a job is.
    ///
    /// # Errors
    /// [`Refusal::JobUnknown`].
    pub fn job_state(&self, id: &str) -> Result<JobState> {
        let job = self.jobs.find(id)?;
        let progress = lock(&job.progress);
        let people: Vec<JobPerson> = progress
            .people
            .iter()
            .flatten()
            .map(|(person, _)| person.clone())
            .collect();
        let state = match (&progress.failed, progress.finished, job.stop.is_asked()) {
            (Some(_), ..) => JobStage::Failed,
            (None, true, _) => JobStage::Finished,
            (None, false, true) => JobStage::Cancelled,
            (None, false, false) => JobStage::Running,
        };
        let in_folder = |printed: &Printed| Some(job.folder.as_ref()?.join(&printed.file).display().to_string());
        Ok(JobState {
            id: id.to_owned(),
            done: counted(people.len()),
            total: counted(job.total),
            state,
            people,
            folder: job.folder.as_ref().map(|folder| folder.display().to_string()),
            joined: progress.joined.as_ref().and_then(in_folder),
            handed_over: progress.handed_over,
            problem: progress.failed.clone(),
        })
    }

    /// Stops a job; nothing of it is kept in memory, what is in a folder stays there.
    ///
    /// # Errors
    /// [`Refusal::JobUnknown`].
    pub fn cancel_job(&self, id: &str) -> Result<JobState> {
        let job = self.jobs.find(id)?;
        if !lock(&job.progress).finished {
            job.stop.ask();
        }
        self.job_state(id)
    }

    /// The papers of a finished job that wait in memory, in the order of seats; the joined file last. Copies for a partner
    /// are written down as handed over.
    ///
    /// # Errors
    /// [`Refusal::JobUnknown`], [`Refusal::Cancelled`], or what the store refuses.
    pub fn job_files(&self, id: &str) -> Result<Vec<FileBytes>> {
        let job = self.jobs.find(id)?;
        let mut progress = lock(&job.progress);
        if !progress.finished {
            return Err(Refusal::Cancelled.into());
        }
        let printed = progress
            .people
            .iter()
            .flatten()
            .filter_map(|(_, printed)| printed.as_ref());
        let all = printed.chain(&progress.joined);
        let files: Vec<FileBytes> = all
            .filter(|printed| !printed.pdf.bytes.is_empty())
            .map(|printed| FileBytes::of(&printed.file, &printed.pdf.bytes))
            .collect();
        if !files.is_empty() {
            progress.hand_over(&job)?;
        }
        Ok(files)
    }
}

impl Seat {
    /// What a finished job has printed: everybody in one file where there is one, else each alone.
    pub(crate) fn job_papers(&self, id: &str) -> Result<Vec<Vec<u8>>> {
        let job = self.jobs.find(id)?;
        let progress = lock(&job.progress);
        if !progress.finished {
            return Err(Refusal::Cancelled.into());
        }
        let each = progress
            .people
            .iter()
            .flatten()
            .filter_map(|(_, printed)| printed.as_ref());
        let printed: Vec<&Printed> = match &progress.joined {
            Some(joined) => vec![joined],
            None => each.collect(),
        };
        let bytes = printed.into_iter().map(|printed| match &job.folder {
            Some(folder) => Ok(std::fs::read(folder.join(&printed.file))?),
            None => Ok(printed.pdf.bytes.clone()),
        });
        bytes.collect()
    }
}

impl Progress {
    /// Writes down what was handed over, if this was for a partner and has not been written down.
    fn hand_over(&mut self, job: &Job) -> Result<()> {
        let Some(write) = lock(&job.hand_over).take() else {
            return Ok(());
        };
        let people: Vec<JobPerson> = self.people.iter().flatten().map(|(person, _)| person.clone()).collect();
        write(&people)?;
        self.handed_over = true;
        Ok(())
    }
}

impl JobPerson {
    /// What became of one person's paper.
    pub(crate) fn of(
        candidate: CandidateId,
        name: &str,
        blanks: Vec<String>,
        printed: std::result::Result<Printed, Refusal>,
    ) -> Part {
        let person = JobPerson {
            candidate,
            name: name.to_owned(),
            pages: printed.as_ref().ok().map(|printed| counted(printed.pdf.pages)),
            blanks,
            left_out: Vec::new(),
            kept: false,
            problem: printed.as_ref().err().cloned(),
        };
        (person, printed.ok())
    }
}

/// A job under way.
struct Run<'r> {
    job: &'r Job,
    spool: Option<&'r Spool>,
    one: &'r PrintOne,
}

impl Run<'_> {
    /// Prints on all cores, at most a few, and joins at the end. One thread more than there are cores, because one of them
    /// waits for the disk.
    fn all(&self, joined: Option<&(String, String)>, each: bool) -> Result<()> {
        let cores = std::thread::available_parallelism()
            .map_or(CORES_AT_LEAST, usize::from)
            .min(4);
        let next = AtomicUsize::new(0);
        let trouble = Mutex::new(None);
        std::thread::scope(|scope| {
            for _ in 0..=cores {
                scope.spawn(|| {
                    if let Err(met) = self.some(&next) {
                        self.job.stop.ask();
                        lock(&trouble).get_or_insert(met);
                    }
                });
            }
        });
        if let Some(met) = lock(&trouble).take() {
            return Err(met);
        }
        let together = match joined {
            Some((title, file)) => self.join(title, file)?,
            None => None,
        };
        let mut progress = lock(&self.job.progress);
        if self.job.stop.is_asked() {
            progress.people.clear();
            return Ok(());
        }
        if !each {
            for (_, printed) in progress.people.iter_mut().flatten() {
                *printed = None;
            }
        }
        progress.joined = together;
        if let Some(spool) = self.spool {
            progress.hand_over(self.job)?;
            spool.close();
        }
        progress.finished = true;
        Ok(())
    }

    fn some(&self, next: &AtomicUsize) -> Result<()> {
        while !self.job.stop.is_asked() {
            let at = next.fetch_add(1, Ordering::Relaxed);
            if at >= self.job.total {
                break;
            }
            let Some(done) = (self.one)(at, &self.job.stop, self.spool)? else {
                continue;
            };
            if let Some(place) = lock(&self.job.progress).people.get_mut(at) {
                *place = Some(done);
            }
        }
        Ok(())
    }

    /// Everybody in one file; nothing when there is nobody, or when it was stopped.
    fn join(&self, title: &str, file: &str) -> Result<Option<Printed>> {
        let mut joining = Joining::new(title);
        for at in 0..self.job.total {
            if self.job.stop.is_asked() {
                return Ok(None);
            }
            let found = match lock(&self.job.progress).people.get(at) {
                Some(Some((_, Some(printed)))) => printed.clone(),
                _ => continue,
            };
            let pdf = match self.spool {
                Some(spool) => spool.read(&found)?,
                None => found.pdf,
            };
            joining.add(&pdf).map_err(|trouble| papers::refusal(&trouble))?;
        }
        if joining.pages() == 0 || self.job.stop.is_asked() {
            return Ok(None);
        }
        let pdf = joining.finish().map_err(|trouble| papers::refusal(&trouble))?;
        let printed = Printed {
            file: file.to_owned(),
            pdf,
        };
        match self.spool {
            Some(_) if self.job.stop.is_asked() => Ok(None),
            Some(spool) => Ok(Some(spool.put(printed)?)),
            None => Ok(Some(printed)),
        }
    }
}

/// Prints one paper under a name.
pub(crate) fn print(
    printer: &Printer,
    print: &Print,
    file: &str,
    today: NaiveDate,
) -> std::result::Result<Printed, Refusal> {
    let pdf = printer
        .render(print, today)
        .map_err(|trouble| papers::refusal(&trouble))?;
    Ok(Printed {
        file: file.to_owned(),
        pdf,
    })
}
