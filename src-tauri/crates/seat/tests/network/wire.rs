//! A line between a host and whoever calls it that is as bad as lines get: it is cut after any number of bytes, stands still
//! for a while, hears nothing any more on one side, or brings late what nobody waits for. A seed says how each call fares.

use std::{
    io::{self, Read, Write},
    net::{Ipv4Addr, Shutdown, TcpListener, TcpStream},
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicI64, AtomicUsize, Ordering},
    },
    thread,
    time::Duration,
};

/// More than everything that is said before a file, so that whatever was cut later was cut within one.
const BEFORE_A_FILE: i64 = 8_000;

/// The line, and what it has done so far.
pub struct Wire {
    pub address: String,
    calm: Arc<AtomicBool>,
    cuts: Arc<AtomicUsize>,
    cuts_in_files: Arc<AtomicUsize>,
}

/// How a call ends.
#[derive(Clone, Copy)]
enum Fate {
    /// Both hear at once that the line is cut.
    Cut,
    /// One side hears nothing any more, and may go on talking.
    HalfDeaf,
    /// Nothing moves for a while, then everything goes on.
    Still,
    /// Whoever was to hear something sees the line cut; what it had said arrives a while later.
    Late,
}

/// One call: how many bytes go through before its fate, counted in both directions.
struct Call {
    fate: Fate,
    passed: AtomicI64,
    until: i64,
}

impl Wire {
    /// A line to the host at that address.
    pub fn to(host: &str, seed: u64) -> Wire {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a port");
        let wire = Wire {
            address: listener.local_addr().expect("an address").to_string(),
            calm: Arc::default(),
            cuts: Arc::default(),
            cuts_in_files: Arc::default(),
        };
        let (calm, cuts, in_files) = (wire.calm.clone(), wire.cuts.clone(), wire.cuts_in_files.clone());
        let host = host.to_owned();
        thread::spawn(move || {
            let mut dice = seed;
            for line in listener.incoming().flatten() {
                let Ok(onward) = TcpStream::connect(&host) else {
                    continue;
                };
                let call = Arc::new(Call::of(&mut dice));
                let counts = Counts(calm.clone(), cuts.clone(), in_files.clone());
                pass(&line, &onward, &call, &counts);
                pass(&onward, &line, &call, &counts);
            }
        });
        wire
    }

    /// Leaves the line alone from now on.
    pub fn calm(&self) {
        self.calm.store(true, Ordering::Relaxed);
    }

    /// How many calls were cut or disturbed, and how many of them within a file.
    pub fn cuts(&self) -> (usize, usize) {
        (
            self.cuts.load(Ordering::Relaxed),
            self.cuts_in_files.load(Ordering::Relaxed),
        )
    }
}

impl Call {
    fn of(dice: &mut u64) -> Call {
        let fate = match roll(dice, 6) {
            0 => Fate::HalfDeaf,
            1 => Fate::Still,
            2 => Fate::Late,
            _ => Fate::Cut,
        };
        // A third ends while both still say who they are.
        let most = if roll(dice, 3) == 0 { BEFORE_A_FILE } else { 400_000 };
        Call {
            fate,
            passed: AtomicI64::new(0),
            until: i64::try_from(roll(dice, most.unsigned_abs())).expect("a small number"),
        }
    }
}

/// A number below `most`: SplitMix64.
fn roll(dice: &mut u64, most: u64) -> u64 {
    *dice = dice.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let mut mixed = *dice;
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    (mixed ^ (mixed >> 31)) % most
}

#[derive(Clone)]
struct Counts(Arc<AtomicBool>, Arc<AtomicUsize>, Arc<AtomicUsize>);

/// Passes on what one side says until it says no more, or the call meets its fate.
fn pass(from: &TcpStream, to: &TcpStream, call: &Arc<Call>, counts: &Counts) {
    let lines = from.try_clone().and_then(|from| Ok((from, to.try_clone()?)));
    let (mut from, mut to) = lines.expect("a line has two ends");
    let (call, counts) = (call.clone(), counts.clone());
    thread::spawn(move || {
        let _ = carry(&mut from, &mut to, &call, &counts);
        let _ = to.shutdown(Shutdown::Write);
    });
}

fn carry(
    from: &mut TcpStream,
    to: &mut TcpStream,
    call: &Call,
    Counts(calm, cuts, in_files): &Counts,
) -> io::Result<()> {
    let mut bytes = [0; 4096];
    loop {
        let read = from.read(&mut bytes)?;
        if read == 0 {
            return Ok(());
        }
        let passing = i64::try_from(read).expect("a small number");
        let before = call.passed.fetch_add(passing, Ordering::Relaxed);
        let is_now = before <= call.until && call.until < before + passing;
        if calm.load(Ordering::Relaxed) || !is_now {
            to.write_all(&bytes[..read])?;
            continue;
        }
        cuts.fetch_add(1, Ordering::Relaxed);
        if before > BEFORE_A_FILE {
            in_files.fetch_add(1, Ordering::Relaxed);
        }
        // Not even the last bytes come whole.
        let some = usize::try_from(call.until - before).expect("a small number");
        to.write_all(&bytes[..some])?;
        match call.fate {
            Fate::Cut => {
                to.shutdown(Shutdown::Both)?;
                return from.shutdown(Shutdown::Both);
            }
            Fate::HalfDeaf => return Ok(()),
            Fate::Still => thread::sleep(Duration::from_millis(900)),
            Fate::Late => {
                from.shutdown(Shutdown::Write)?;
                thread::sleep(Duration::from_millis(900));
            }
        }
        to.write_all(&bytes[some..read])?;
    }
}
