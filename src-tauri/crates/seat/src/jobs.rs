//! Long work that prints for many people: a job with progress, cancel and a list of blanks, whatever it prints.

use crate::{Seat, files::FileBytes, papers, papers::PrintPicture, session::lock};
use chrono::NaiveDate;
use dossiers::{Pdf, Print, Printer};
use office::{Refusal, Result, counted, ids::CandidateId};
use serde::{Deserialize, Serialize};
use std::{
    collections::HashMap,
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
    /// Stopped by the person; nothing was kept.
    Cancelled,
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
}

/// Jobs of this seat, kept until somebody signs out.
#[derive(Default)]
pub(crate) struct Jobs {
    next: AtomicUsize,
    held: Mutex<HashMap<String, Arc<Job>>>,
}

struct Job {
    total: usize,
    cancelled: AtomicBool,
    progress: Mutex<Progress>,
}

#[derive(Default)]
struct Progress {
    /// By place in the batch.
    people: Vec<Option<Part>>,
    finished: bool,
    joined: Option<Printed>,
}

/// A paper and the name of its file.
#[derive(Clone)]
pub(crate) struct Printed {
    pub(crate) file: String,
    pub(crate) pdf: Pdf,
}

/// One person's part of a job: what is told of it, and the paper if there is one.
pub(crate) type Part = (JobPerson, Option<Printed>);

/// What a job has to do.
pub(crate) struct Task {
    /// People in all.
    pub(crate) total: usize,
    /// The title and the file name of the file with everybody, where one is wanted.
    pub(crate) joined: Option<(String, String)>,
    /// Whether each person's own file is kept beside the one with everybody.
    pub(crate) each: bool,
    /// Prints the person at a place.
    pub(crate) one: Box<dyn Fn(usize) -> Option<Part> + Send + Sync>,
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
            job.cancelled.store(true, Ordering::Relaxed);
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
        let job = Arc::new(Job {
            total: task.total,
            cancelled: AtomicBool::new(false),
            progress: Mutex::new(Progress {
                people: vec![None; task.total],
                ..Progress::default()
            }),
        });
        let id = self.jobs.next.fetch_add(1, Ordering::Relaxed).to_string();
        lock(&self.jobs.held).insert(id.clone(), job.clone());
        std::thread::spawn(move || run(&job, &task));
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
        let state = match (progress.finished, job.cancelled.load(Ordering::Relaxed)) {
            (_, true) => JobStage::Cancelled,
            (true, false) => JobStage::Finished,
            (false, false) => JobStage::Running,
        };
        Ok(JobState {
            id: id.to_owned(),
            done: counted(people.len()),
            total: counted(job.total),
            state,
            people,
        })
    }

    /// Stops a job; nothing of it is kept.
    ///
    /// # Errors
    /// [`Refusal::JobUnknown`].
    pub fn cancel_job(&self, id: &str) -> Result<JobState> {
        let job = self.jobs.find(id)?;
        if !lock(&job.progress).finished {
            job.cancelled.store(true, Ordering::Relaxed);
        }
        self.job_state(id)
    }

    /// The papers of a finished job, in the order of seats; the joined file last.
    ///
    /// # Errors
    /// [`Refusal::JobUnknown`], [`Refusal::Cancelled`].
    pub fn job_files(&self, id: &str) -> Result<Vec<FileBytes>> {
        let job = self.jobs.find(id)?;
        if job.cancelled.load(Ordering::Relaxed) {
            return Err(Refusal::Cancelled.into());
        }
        let progress = lock(&job.progress);
        let printed = progress
            .people
            .iter()
            .flatten()
            .filter_map(|(_, printed)| printed.as_ref());
        let mut files: Vec<FileBytes> = printed
            .map(|printed| FileBytes::of(&printed.file, &printed.pdf.bytes))
            .collect();
        if let Some(joined) = &progress.joined {
            files.push(FileBytes::of(&joined.file, &joined.pdf.bytes));
        }
        Ok(files)
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
            problem: printed.as_ref().err().cloned(),
        };
        (person, printed.ok())
    }
}

/// Prints on as many threads as there are cores, at most a few, and joins at the end.
fn run(job: &Job, task: &Task) {
    let cores = std::thread::available_parallelism()
        .map_or(CORES_AT_LEAST, usize::from)
        .min(4);
    let next = AtomicUsize::new(0);
    std::thread::scope(|scope| {
        for _ in 0..cores {
            scope.spawn(|| {
                while !job.cancelled.load(Ordering::Relaxed) {
                    let at = next.fetch_add(1, Ordering::Relaxed);
                    let Some(done) = (task.one)(at) else { break };
                    if let Some(place) = lock(&job.progress).people.get_mut(at) {
                        *place = Some(done);
                    }
                }
            });
        }
    });
    let papers: Vec<Pdf> = lock(&job.progress)
        .people
        .iter()
        .flatten()
        .filter_map(|(_, printed)| Some(printed.as_ref()?.pdf.clone()))
        .collect();
    let joined = task.joined.as_ref();
    let all = joined
        .filter(|_| !job.cancelled.load(Ordering::Relaxed))
        .and_then(|(title, file)| {
            let pdf = dossiers::join(title, &papers).ok()?;
            let file = file.clone();
            Some(Printed { file, pdf })
        });
    let mut progress = lock(&job.progress);
    if job.cancelled.load(Ordering::Relaxed) {
        progress.people.clear();
        return;
    }
    if !task.each {
        for (_, printed) in progress.people.iter_mut().flatten() {
            *printed = None;
        }
    }
    progress.joined = all;
    progress.finished = true;
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
