//! `bekal-cli`: the office without its window, for schedules, servers and scripts.
//!
//! Exit code 0: done; 1: refused, with the reason on stderr (or as `{"refused":…}` under `--json`); 2: wrong usage.
//! The password comes from `BEKAL_PASSWORD` or a prompt, never from an argument.
//!
//! - [`commands`] what each command does · [`backups`] copies of the store · [`katakana`] how a name is read · [`sheets`] registers, scores and hours · [`reports`] reports as files
//! - [`telling`] answers for people and for scripts · [`bench`] ratios

mod backups;
mod bench;
mod commands;
mod katakana;
mod reports;
mod sheets;
mod telling;
mod visits;

use clap::{Parser, Subcommand, ValueEnum};
use std::{io::Write, path::PathBuf, process::ExitCode};

/// The office of a training centre, without its window.
#[derive(Parser)]
#[command(name = "bekal-cli", version, about)]
struct Cli {
    /// The folder of the centre's store.
    #[arg(long, env = "BEKAL_STORE", global = true)]
    store: Option<PathBuf>,
    /// Answer with exactly one JSON value.
    #[arg(long, global = true)]
    json: bool,
    /// Language of what people read; the store's own when left out.
    #[arg(long, global = true, value_enum)]
    lang: Option<Lang>,
    /// The day to believe in, so that an answer can be repeated (YYYY-MM-DD).
    #[arg(long, global = true)]
    today: Option<chrono::NaiveDate>,
    #[command(subcommand)]
    command: Command,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Lang {
    Id,
    En,
    Ja,
}

#[derive(Subcommand)]
enum Command {
    /// Make a new store filled with the sample centre.
    Demo {
        /// An empty or new folder.
        dir: PathBuf,
    },
    /// Take in a list.
    Import {
        #[command(subcommand)]
        what: Import,
    },
    /// Write a list; the ending says the format (.xlsx or .csv).
    Export {
        what: Export,
        file: PathBuf,
        /// Only this batch.
        #[arg(long)]
        batch: Option<String>,
        /// Only this class.
        #[arg(long)]
        class: Option<String>,
        /// The month of a register (YYYY-MM); this month when left out.
        #[arg(long)]
        month: Option<String>,
    },
    /// List what is there.
    List {
        what: Listed,
        /// Parts of a name in any order, the end of a NIK or telephone number.
        #[arg(long)]
        search: Option<String>,
        /// At most so many.
        #[arg(long, default_value_t = 100)]
        limit: u32,
    },
    /// Show everything about one.
    Show { what: Shown, id: String },
    /// Who changed what about a candidate, newest first.
    History { id: String },
    /// Take back the last deed of this computer.
    Undo,
    /// Print dossiers as PDF.
    Dossier {
        /// One candidate.
        #[arg(long, conflicts_with = "batch", required_unless_present = "batch")]
        candidate: Option<String>,
        /// A whole batch.
        #[arg(long)]
        batch: Option<String>,
        /// The folder for the files.
        #[arg(long)]
        out: PathBuf,
        /// The kind of print, as the catalogue names it: dossier, rirekisho …
        #[arg(long, default_value = "dossier")]
        print: String,
        /// One file with everybody besides.
        #[arg(long)]
        joined: bool,
        /// As it is shipped, also where the office has a template of its own.
        #[arg(long)]
        shipped: bool,
    },
    /// What a NIK says.
    Nik { number: String },
    /// How a name is read in katakana, best first; with a store its own approvals count first.
    Katakana { name: String },
    /// Judge a result by the rule of its day.
    Judge {
        /// The exam's code: JLPT-N4, JFT-BASIC, KAIGO-SKILLS, KAIGO-JAPANESE.
        #[arg(long)]
        exam: String,
        /// The day of the exam.
        #[arg(long)]
        date: chrono::NaiveDate,
        /// Points in the order of the sections; an empty place is a section not taken.
        #[arg(long)]
        scores: String,
    },
    /// A class's register.
    Attendance {
        #[command(subcommand)]
        what: sheets::Attendance,
    },
    /// Results of a class or a batch, sitting by sitting.
    Scores {
        #[arg(long, required_unless_present = "batch", conflicts_with = "batch")]
        class: Option<String>,
        #[arg(long)]
        batch: Option<String>,
    },
    /// Everybody's hours against what the courses demand.
    Hours {
        #[arg(long)]
        batch: String,
        /// The day of entry (YYYY-MM-DD); the batch's planned departure when left out.
        #[arg(long)]
        entry: Option<String>,
    },
    /// Originals that the office holds; those whose person has left come first.
    Custody,
    /// Every agreement: where it stands, what renews it, how many days are left.
    Agreements,
    /// Everybody's readiness: what is missing, who acts, until when it is safe.
    Readiness {
        #[arg(long)]
        batch: String,
    },
    /// Write a report, or the ministry's sheet of a month.
    Report(reports::ReportAsk),
    /// Laptops that go out and come home.
    Visit {
        #[command(subcommand)]
        what: visits::Visit,
    },
    /// Copy the store to a second place, prove a copy, make a store of one.
    Backup {
        #[command(subcommand)]
        what: backups::BackupAsk,
    },
    /// Prove the integrity of everything in the store.
    Check,
    /// Measure against bare baselines, in a store that is thrown away.
    Bench {
        /// Leave a store of 5,000 people in this folder instead, for measuring what opens it.
        #[arg(long)]
        crowd: Option<PathBuf>,
        /// One part alone: `prints`.
        #[arg(long)]
        only: Option<String>,
        /// One side of a ratio in this process, which the measure itself asks for.
        #[arg(long, hide = true, requires = "papers")]
        side: Option<bench::prints::Side>,
        /// What that side prints.
        #[arg(long, hide = true)]
        papers: Option<bench::prints::Papers>,
    },
}

#[derive(Subcommand)]
enum Import {
    /// People.
    Candidates {
        file: PathBuf,
        /// Look only; write nothing.
        #[arg(long)]
        dry_run: bool,
        /// Where rows with faults are given back.
        #[arg(long)]
        set_aside: Option<PathBuf>,
    },
    /// A class's register of a month.
    Attendance(sheets::SheetIn),
    /// A class's scores.
    Scores(sheets::SheetIn),
}

#[derive(Clone, Copy, ValueEnum)]
enum Export {
    Candidates,
    Attendance,
    Scores,
}

#[derive(Clone, Copy, ValueEnum)]
enum Listed {
    Candidates,
}

#[derive(Clone, Copy, ValueEnum)]
enum Shown {
    Candidate,
}

fn main() -> ExitCode {
    if let Some(ended) = seat::serve_if_asked() {
        return ended;
    }
    let cli = Cli::parse();
    let json = cli.json;
    let words = commands::words(&cli);
    let table = table(&cli.command);
    match commands::run(cli) {
        Ok(answer) => {
            let text = if json {
                format!("{answer}\n")
            } else {
                match table {
                    Some(table) => table.told(words, &answer),
                    None => telling::for_people(&answer),
                }
            };
            // Whoever reads may stop reading: that is no fault of ours.
            let _ = std::io::stdout().write_all(text.as_bytes());
            ExitCode::SUCCESS
        }
        Err(commands::Stopped::Refused(refusal)) => {
            eprintln!("{}", telling::refusal(words, &refusal));
            if json {
                let text = format!("{}\n", serde_json::json!({ "refused": refusal }));
                let _ = std::io::stdout().write_all(text.as_bytes());
            }
            ExitCode::from(1)
        }
        Err(commands::Stopped::Usage(what)) => {
            eprintln!("{what}");
            ExitCode::from(2)
        }
    }
}

/// The commands whose answer people read as a table.
fn table(command: &Command) -> Option<sheets::Table> {
    match command {
        Command::Attendance { .. } => Some(sheets::Table::Matrix),
        Command::Scores { .. } => Some(sheets::Table::Scores),
        Command::Hours { .. } => Some(sheets::Table::Hours),
        Command::Demo { .. }
        | Command::Import { .. }
        | Command::Export { .. }
        | Command::List { .. }
        | Command::Show { .. }
        | Command::History { .. }
        | Command::Undo
        | Command::Dossier { .. }
        | Command::Nik { .. }
        | Command::Katakana { .. }
        | Command::Judge { .. }
        | Command::Custody
        | Command::Agreements
        | Command::Readiness { .. }
        | Command::Report(_)
        | Command::Visit { .. }
        | Command::Backup { .. }
        | Command::Check
        | Command::Bench { .. } => None,
    }
}
