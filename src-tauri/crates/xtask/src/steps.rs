//! One command after another, each under its heading and timed; the first that fails stops the rest.

use std::{
    ffi::OsStr,
    path::{Path, PathBuf},
    process::Command,
    time::{Duration, Instant},
};

/// Why the work cannot go on, in a sentence.
#[derive(Debug)]
pub struct Stopped(pub String);

/// Whether the work can go on.
pub type Done<T = ()> = Result<T, Stopped>;

/// The headings gone through, with what each took.
#[derive(Default)]
pub struct Steps(Vec<(String, Duration)>);

impl Steps {
    /// Does one piece of work under its heading.
    ///
    /// # Errors
    /// What stopped it, after saying how far the work came.
    pub fn take(&mut self, heading: &str, work: impl FnOnce() -> Done) -> Done {
        println!("\n━━ {heading}");
        let begun = Instant::now();
        let done = work();
        self.0.push((heading.to_owned(), begun.elapsed()));
        if done.is_err() {
            self.tell();
        }
        done
    }

    /// Says what each part took.
    pub fn tell(&self) {
        println!("\n━━ What each part took");
        for (heading, took) in &self.0 {
            println!("{:>7.1} s  {heading}", took.as_secs_f64());
        }
        let whole: Duration = self.0.iter().map(|(_, took)| took).sum();
        println!("{:>7.1} s  in all", whole.as_secs_f64());
    }
}

/// The house's own folder.
#[must_use]
pub fn house() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../..")
}

/// Cargo, in the house's folder, with these words.
#[must_use]
pub fn cargo(words: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO"));
    command.args(words).current_dir(house());
    command
}

/// Npm, in the face's folder, with these words.
#[must_use]
pub fn npm(words: &[&str]) -> Command {
    let mut command = Command::new(if cfg!(windows) { "npm.cmd" } else { "npm" });
    command.args(words).current_dir(house().join("ui"));
    command
}

/// Runs a command to its end, with its words said first.
///
/// # Errors
/// When it does not start or does not succeed.
pub fn go(mut command: Command) -> Done {
    let said = [command.get_program()]
        .into_iter()
        .chain(command.get_args())
        .map(OsStr::to_string_lossy)
        .collect::<Vec<_>>()
        .join(" ");
    println!("» {said}");
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(Stopped(format!("{said}: {status}"))),
        Err(error) => Err(Stopped(format!("{said} does not start: {error}"))),
    }
}
