//! Two computers over a line that is cut again and again: what has arrived is not sent again, a file is taken in whole or not
//! at all, and no half of it stays.

#[path = "../../seat/tests/network/wire.rs"]
mod wire;

use hub::{
    channel::Key,
    talk::{Hello, Kind, Neighbour, Vector, host, meet},
};
use std::{
    fs,
    net::{Ipv4Addr, TcpListener},
    path::{Path, PathBuf},
    sync::Mutex,
    thread,
    time::{Duration, Instant},
};
use wire::Wire;

const PATIENCE: Duration = Duration::from_secs(90);

/// A computer that gives one file until the other has it, and takes in what it gets.
struct Computer {
    replica: i64,
    folder: tempfile::TempDir,
    gives: Mutex<Option<PathBuf>>,
    taken: Mutex<Vec<Vec<u8>>>,
}

impl Computer {
    fn with(replica: i64, bytes: Option<&[u8]>) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let gives = bytes.map(|bytes| {
            let path = folder.path().join("out-1.lpk");
            fs::write(&path, bytes).expect("a file");
            path
        });
        Computer {
            replica,
            folder,
            gives: Mutex::new(gives),
            taken: Mutex::default(),
        }
    }

    /// How much of files that have not arrived whole lies here.
    fn halves(&self) -> Vec<u64> {
        let held = fs::read_dir(self.folder.path()).expect("a folder").flatten();
        held.filter(|file| file.path().extension().is_some_and(|ending| ending == "arriving"))
            .filter_map(|file| Some(file.metadata().ok()?.len()))
            .collect()
    }
}

impl Neighbour for Computer {
    fn key(&self) -> Result<Key, String> {
        Ok(Key::of([u8::try_from(self.replica).expect("a small number"); 32]))
    }

    fn hello(&self, _: &[u8; 32]) -> Result<Hello, String> {
        Ok(Hello::of(Kind::Office, "centre", self.replica, Vector::new()))
    }

    fn trusts(&self, _: &[u8; 32], hello: &Hello, _: &[u8; 32]) -> bool {
        hello.centre == "centre"
    }

    fn file_for(&self, _: &Hello) -> Result<Option<PathBuf>, String> {
        Ok(self.gives.lock().expect("a file").clone())
    }

    fn given(&self, _: &Path, _: &Hello) {
        *self.gives.lock().expect("a file") = None;
    }

    fn take(&self, file: &Path, _: &Hello) -> Result<(), String> {
        let bytes = fs::read(file).map_err(|error| error.to_string())?;
        // As a sealed file says of itself whether it is whole.
        if bytes.len() != LENGTH || bytes.iter().enumerate().any(|(at, byte)| *byte != dot(at)) {
            return Err("damaged".to_owned());
        }
        self.taken.lock().expect("files").push(bytes);
        Ok(())
    }

    fn folder(&self) -> PathBuf {
        self.folder.path().to_owned()
    }
}

const LENGTH: usize = 3_000_000;

fn dot(at: usize) -> u8 {
    at.wrapping_mul(2_654_435_761).to_le_bytes()[2]
}

#[test]
fn a_file_gets_through_a_line_that_never_lasts_for_all_of_it() {
    let bytes: Vec<u8> = (0..LENGTH).map(dot).collect();
    let guest = Computer::with(1, None);
    // Half of a file that the host gives no more, from a meeting of yesterday.
    fs::write(guest.folder.path().join("2-out-0lpk.arriving"), b"half").expect("a file");
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a port");
    let wire = Wire::to(&listener.local_addr().expect("an address").to_string(), 7);
    let office = std::sync::Arc::new(Computer::with(2, Some(&bytes)));
    let answering = office.clone();
    thread::spawn(move || {
        for line in listener.incoming().flatten() {
            let own = answering.clone();
            thread::spawn(move || host(line, own.as_ref()));
        }
    });

    let since = Instant::now();
    let mut calls = 0;
    while guest.taken.lock().expect("files").is_empty() {
        assert!(
            since.elapsed() < PATIENCE,
            "{calls} calls, {:?} arrived",
            guest.halves()
        );
        let _ = meet(wire.address.parse().expect("an address"), &guest);
        calls += 1;
        assert!(guest.halves().len() <= 1, "only what is on its way lies here");
    }
    assert!(
        wire.cuts().1 >= 5,
        "{:?} of {calls} calls: no call lasts for all of it",
        wire.cuts()
    );
    wire.calm();
    let _ = meet(wire.address.parse().expect("an address"), &guest);
    assert_eq!(guest.taken.lock().expect("files").first(), Some(&bytes));
    assert_eq!(guest.halves(), Vec::<u64>::new());
}
