//! Templates that an office wrote are set in a process of their own: the same program, started with one hidden word. There
//! a template may loop, grow or fail as it likes; it is stopped after a time and at a size, and the office's program goes on.
//!
//! The print goes to that process on its standard input and comes back on its standard output: nothing of a person lies on
//! the disk. Its environment is empty but for what the system needs to load the program.
//!
//! Time and the length of the answer are limited everywhere. Memory is limited by the system on Linux and, as far as it
//! cares to, on other kinds of Unix; on Windows the time alone stops a template that grows.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::{
    collections::BTreeMap,
    env,
    io::{self, Read, Write},
    panic::{self, AssertUnwindSafe},
    path::PathBuf,
    process::{Child, Command, ExitCode, ExitStatus, Stdio},
    sync::mpsc,
    thread,
    time::{Duration, Instant},
};
use typst::foundations::Bytes;

use crate::{
    Form, Look, Pdf, Printer, Trouble, faults,
    world::{OWN, Purpose, Sheet, TEMPLATES},
};

/// The word that a program is started with to set one paper and nothing else.
const WORD: &str = "typeset";
/// How the process says that it stopped itself, because nobody else did.
const TOO_LONG: i32 = 3;
/// Room for templates that call and nest deeply, as far as typst itself allows.
const STACK: usize = 64 << 20;
/// What the system needs to load the program where it was not installed by the system: no settings, no names of people.
const KEPT: &[&str] = &["LD_LIBRARY_PATH", "SystemRoot"];

/// Where and within which limits an office's templates are set.
#[derive(Clone, Debug)]
pub struct Apart {
    program: PathBuf,
    limits: Limits,
}

/// What an office's template may use.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// How long a paper about one person may take.
    pub one: Duration,
    /// How long a paper about several may take.
    pub several: Duration,
    /// How much memory, in bytes.
    pub memory: u64,
    /// How long the finished paper may be, in bytes.
    pub answer: u64,
}

impl Default for Limits {
    fn default() -> Self {
        Limits {
            one: Duration::from_secs(10),
            several: Duration::from_secs(30),
            memory: 768 << 20,
            answer: 64 << 20,
        }
    }
}

/// What is asked of the process. The pictures follow it, one after the other.
#[derive(Serialize, Deserialize)]
struct Ask {
    look: bool,
    today: NaiveDate,
    data: String,
    own: String,
    pictures: Vec<(String, usize)>,
    memory: u64,
    milliseconds: u64,
}

/// What it answers. The file follows it.
#[derive(Serialize, Deserialize)]
enum Answer {
    Pdf {
        title: String,
        pages: usize,
        blanks: Vec<String>,
    },
    Look(Look),
    Trouble(Trouble),
}

impl Apart {
    /// The program that is running, with the usual limits. Its `main` must begin with [`serve_if_asked`].
    #[must_use]
    pub fn in_this_program() -> Self {
        // A program that cannot be found is told when a template is set.
        Self::in_program(env::current_exe().unwrap_or_default())
    }

    /// Another program that begins in the same way.
    #[must_use]
    pub fn in_program(program: PathBuf) -> Self {
        Apart {
            program,
            limits: Limits::default(),
        }
    }

    /// The same with other limits.
    #[must_use]
    pub fn within(self, limits: Limits) -> Self {
        Apart { limits, ..self }
    }

    pub(crate) fn render(&self, form: &Form, sheet: Sheet) -> Result<Pdf, Trouble> {
        match self.set(form, sheet, Purpose::File)? {
            (Answer::Pdf { title, pages, blanks }, bytes) => Ok(Pdf {
                bytes,
                title,
                pages,
                blanks,
                marks: Vec::new(),
            }),
            (Answer::Look(_) | Answer::Trouble(_), _) => Err(apart("another answer than was asked for")),
        }
    }

    pub(crate) fn look(&self, form: &Form, sheet: Sheet) -> Result<Look, Trouble> {
        match self.set(form, sheet, Purpose::Look)? {
            (Answer::Look(look), _) => Ok(look),
            (Answer::Pdf { .. } | Answer::Trouble(_), _) => Err(apart("another answer than was asked for")),
        }
    }

    fn set(&self, form: &Form, sheet: Sheet, purpose: Purpose) -> Result<(Answer, Vec<u8>), Trouble> {
        let time = if form.people.is_empty() {
            self.limits.one
        } else {
            self.limits.several
        };
        let until = Instant::now() + time;
        let ask = Ask {
            look: purpose == Purpose::Look,
            today: sheet.today,
            data: sheet.data,
            own: sheet.own.unwrap_or_default(),
            pictures: sheet
                .pictures
                .iter()
                .map(|(name, bytes)| (name.clone(), bytes.len()))
                .collect(),
            memory: self.limits.memory,
            milliseconds: u64::try_from(time.as_millis()).unwrap_or(u64::MAX),
        };
        let mut parcel = frame(&ask).map_err(apart)?;
        for bytes in sheet.pictures.values() {
            parcel.extend_from_slice(bytes);
        }
        let mut child = self.start().map_err(apart)?;
        let answered = self.exchange(&mut child, parcel, until);
        let ended = end(&mut child, until);
        let too_long = || Trouble::TooLong {
            seconds: time.as_secs(),
        };
        let bytes = match answered {
            Answered::All(bytes) => bytes,
            Answered::TooLong => return Err(too_long()),
            Answered::TooMuch => return Err(Trouble::TooMuch),
        };
        if let Some(whole) = unframe::<Answer>(&bytes) {
            return match whole {
                (Answer::Trouble(trouble), _) => Err(trouble),
                (answer, rest) => Ok((answer, rest.to_vec())),
            };
        }
        Err(match ended.and_then(|status| status.code()) {
            Some(TOO_LONG) => too_long(),
            // Where the system refuses memory, or the stack is full, a program ends without a word and without a code.
            None => Trouble::TooMuch,
            Some(code) => apart(format!("ended with {code}")),
        })
    }

    fn start(&self) -> io::Result<Child> {
        let mut command = Command::new(&self.program);
        command
            .arg(WORD)
            .env_clear()
            .envs(KEPT.iter().filter_map(|name| Some((name, env::var_os(name)?))))
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null());
        #[cfg(windows)]
        {
            use std::os::windows::process::CommandExt;
            const CREATE_NO_WINDOW: u32 = 0x0800_0000;
            command.creation_flags(CREATE_NO_WINDOW);
        }
        command.spawn()
    }

    /// Hands the print over and waits for what comes back, no longer than it may take and no more than it may be.
    fn exchange(&self, child: &mut Child, parcel: Vec<u8>, until: Instant) -> Answered {
        let (Some(mut stdin), Some(stdout)) = (child.stdin.take(), child.stdout.take()) else {
            return Answered::All(Vec::new());
        };
        // A process that ends early does not read to the end; what it answered says why.
        thread::spawn(move || drop(stdin.write_all(&parcel)));
        let (hand_over, received) = mpsc::channel();
        let most = self.limits.answer;
        thread::spawn(move || {
            let mut bytes = Vec::new();
            let read = stdout.take(most.saturating_add(1)).read_to_end(&mut bytes);
            drop(hand_over.send(read.map(|_| bytes).unwrap_or_default()));
        });
        match received.recv_timeout(until.saturating_duration_since(Instant::now())) {
            Ok(bytes) if bytes.len() as u64 > most => Answered::TooMuch,
            Ok(bytes) => Answered::All(bytes),
            Err(_) => Answered::TooLong,
        }
    }
}

enum Answered {
    All(Vec<u8>),
    TooLong,
    TooMuch,
}

/// Waits until the process has ended, and ends it when its time is over.
fn end(child: &mut Child, until: Instant) -> Option<ExitStatus> {
    while Instant::now() < until {
        match child.try_wait() {
            Ok(Some(status)) => return Some(status),
            Ok(None) => thread::sleep(Duration::from_millis(2)),
            Err(_) => break,
        }
    }
    // It may have ended in this moment.
    drop(child.kill());
    child.wait().ok()
}

/// The text of a shipped template, for an office that begins from it.
#[must_use]
pub fn shipped_source(template: &str) -> Option<String> {
    let name = format!("{template}.typ");
    let shipped = TEMPLATES.iter().find(|(shipped, _)| *shipped == name);
    shipped.map(|(_, text)| (*text).to_owned())
}

/// Sets one paper when the program was started for that; otherwise does nothing. The first line of `main` in every program
/// that prints.
#[must_use]
pub fn serve_if_asked() -> Option<ExitCode> {
    let mut given = env::args_os().skip(1);
    let asked = given.next().is_some_and(|first| first == WORD) && given.next().is_none();
    asked.then(|| match serve() {
        Ok(()) => ExitCode::SUCCESS,
        Err(_) => ExitCode::FAILURE,
    })
}

fn serve() -> io::Result<()> {
    let mut parcel = Vec::new();
    io::stdin().lock().read_to_end(&mut parcel)?;
    let (ask, mut rest) = unframe::<Ask>(&parcel).ok_or(io::ErrorKind::InvalidData)?;
    let mut pictures = BTreeMap::new();
    for (name, length) in &ask.pictures {
        let (bytes, after) = rest.split_at_checked(*length).ok_or(io::ErrorKind::InvalidData)?;
        pictures.insert(name.clone(), Bytes::new(bytes.to_vec()));
        rest = after;
    }
    keep_within(ask.memory, Duration::from_millis(ask.milliseconds));
    let sheet = Sheet {
        main: OWN.to_owned(),
        own: Some(ask.own),
        data: ask.data,
        pictures,
        today: ask.today,
    };
    let look = ask.look;
    // What a panic says is told in the answer.
    panic::set_hook(Box::new(|_| {}));
    let setter = thread::Builder::new()
        .stack_size(STACK)
        .spawn(move || answer(&sheet, look))?;
    let (answer, bytes) = setter.join().map_err(|_| io::ErrorKind::Other)?;
    let mut stdout = io::stdout().lock();
    stdout.write_all(&frame(&answer)?)?;
    stdout.write_all(&bytes)?;
    stdout.flush()
}

fn answer(sheet: &Sheet, look: bool) -> (Answer, Vec<u8>) {
    let set = || {
        let page = Printer::new().lay_out(sheet)?;
        if look {
            return Ok((Answer::Look(page.into_look()), Vec::new()));
        }
        let pdf = page.into_pdf(Purpose::File)?;
        let answer = Answer::Pdf {
            title: pdf.title,
            pages: pdf.pages,
            blanks: pdf.blanks,
        };
        Ok((answer, pdf.bytes))
    };
    let told = panic::catch_unwind(AssertUnwindSafe(set)).unwrap_or_else(|panic| {
        let said = panic.downcast_ref::<&str>().map(ToString::to_string);
        let said = said.or_else(|| panic.downcast_ref::<String>().cloned());
        Err(faults::crashed(said.unwrap_or_default()))
    });
    told.unwrap_or_else(|trouble| (Answer::Trouble(trouble), Vec::new()))
}

/// Limits this process in memory, and ends it after a time, also when nobody is left who waits for it.
fn keep_within(memory: u64, time: Duration) {
    #[cfg(unix)]
    {
        use rustix::process::{Resource, Rlimit, setrlimit};
        let most = Rlimit {
            current: Some(memory),
            maximum: Some(memory),
        };
        // Where the system does not limit it, the time does.
        let _ = setrlimit(Resource::Data, most);
    }
    #[cfg(not(unix))]
    let _ = memory;
    thread::spawn(move || {
        thread::sleep(time);
        std::process::exit(TOO_LONG);
    });
}

/// A message with its length before it; other bytes may follow.
fn frame(message: &impl Serialize) -> serde_json::Result<Vec<u8>> {
    let text = serde_json::to_vec(message)?;
    let mut framed = (text.len() as u64).to_le_bytes().to_vec();
    framed.extend(text);
    Ok(framed)
}

fn unframe<M: for<'m> Deserialize<'m>>(bytes: &[u8]) -> Option<(M, &[u8])> {
    let (length, rest) = bytes.split_first_chunk::<8>()?;
    let length = usize::try_from(u64::from_le_bytes(*length)).ok()?;
    let (text, rest) = rest.split_at_checked(length)?;
    Some((serde_json::from_slice(text).ok()?, rest))
}

fn apart(reason: impl ToString) -> Trouble {
    Trouble::Apart {
        reason: reason.to_string(),
    }
}
