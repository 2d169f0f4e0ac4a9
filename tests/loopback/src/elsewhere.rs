//! Another computer of the same office: a copy of the open store under a number of its own, on which somebody works while
//! people work here too, and whose entries then come home.

use office::{
    Office, Result, Stamp, desk,
    store::{folder::Folder, keys::KeyFile},
};
use seat::Seat;
use serde::Deserialize;
use serde_json::Value;
use std::fs;

/// What happens here and there before the two computers meet.
#[derive(Deserialize)]
pub struct Elsewhere {
    /// What the other computer is called.
    device: String,
    /// Who works there.
    username: String,
    /// With which password.
    password: String,
    /// How many hours its clock is ahead.
    #[serde(default)]
    hours_ahead: i64,
    /// Names and questions for the desk of this computer.
    here: Vec<(String, Value)>,
    /// Names and questions for the desk of the other.
    there: Vec<(String, Value)>,
}

/// Copies the open store, works on both, and brings home what was done on the copy.
pub fn meet(seat: &Seat, ask: &Elsewhere) -> Result<()> {
    let away = tempfile::tempdir()?;
    let copy = Folder::at(away.path());
    // While the office is held nobody writes, so the files are of one moment.
    seat.at_work(|office, _| {
        for file in fs::read_dir(office.folder().path())? {
            let file = file?;
            if file.file_type()?.is_file() {
                fs::copy(file.path(), away.path().join(file.file_name()))?;
            }
        }
        Ok(())
    })?;
    let mut keys = KeyFile::read(&copy)?;
    keys.replica = 0;
    keys.write(&copy)?;
    let opened = keys.open(&ask.username, &ask.password)?;
    let mut other = Office::open(copy.path(), &opened.key, &ask.device)?;
    for (name, question) in &ask.here {
        seat.at_work(|office, stamp| desk::answer(office, stamp, name, question.clone()))?;
    }
    let stamp = seat.at_work(|_, stamp| Ok(stamp))?;
    let stamp = Stamp {
        now: stamp.now + chrono::Duration::hours(ask.hours_ahead),
        by: opened.staff,
        ..stamp
    };
    for (name, question) in &ask.there {
        desk::answer(&mut other, stamp, name, question.clone())?;
    }
    seat.at_work(|office, stamp| {
        let parcel = other.entries_since(&office.vector()?)?;
        office.take_in(&parcel, stamp.now)?;
        Ok(())
    })
}
