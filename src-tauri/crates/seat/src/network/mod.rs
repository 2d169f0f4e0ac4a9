//! Several computers of one office: one is the host, the others call it every few seconds; each holds everything. A laptop
//! that is home again may bring its package the same way.
//!
//! Nothing leaves this computer unless somebody has made it a host or told it whom to call.
//!
//! - [`neighbour`] what this computer's store says and does when two computers meet
//! - [`joining`] a new computer that becomes one of the office

mod joining;
pub(crate) mod neighbour;

pub use joining::JoinOffice;

use crate::{
    Seat,
    session::{Errand, lock},
};
use hub::{
    joining::Code,
    talk::{self, Met},
};
use neighbour::AtSeat;
use office::{Refusal, Result, store::folder::write_whole};
use serde::{Deserialize, Serialize};
use std::{
    fs, io,
    net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream, ToSocketAddrs, UdpSocket},
    path::{Path, PathBuf},
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, Ordering},
    },
    thread::{self, JoinHandle},
    time::{Duration, Instant},
};
use ts_rs::TS;

/// The port of a host, unless somebody chooses another.
pub const PORT: u16 = 47_311;
/// How often the host is called, unless a test is in a hurry.
pub(crate) const EVERY: Duration = Duration::from_secs(3);
/// How long a code is good.
const CODE_GOOD: Duration = Duration::from_secs(15 * 60);
/// How long a meeting under way is waited for when somebody signs out.
const FAREWELL: Duration = Duration::from_secs(2);
/// How long a caller may say nothing at all.
const SILENCE: Duration = Duration::from_secs(20);
/// How often a thread looks whether it shall end.
const GLANCE: Duration = Duration::from_millis(100);

/// What this computer is to the others.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum NetworkRole {
    /// It talks to nobody.
    #[default]
    Alone,
    /// The others call it.
    Host,
    /// It calls the host.
    Guest,
}

/// What is kept beside the store: no personal data, and nothing that another computer needs.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct NetworkPlan {
    /// What this computer is.
    pub role: NetworkRole,
    /// The host's address, as `192.168.1.20` or with a port behind a colon; of a guest only.
    pub address: Option<String>,
    /// The port on which a host listens.
    pub port: Option<u16>,
}

/// How the network stands.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct NetworkState {
    /// What was chosen.
    pub plan: NetworkPlan,
    /// Where a host can be called.
    pub reachable_at: Vec<String>,
    /// When another computer was met last (RFC 3339, UTC).
    pub met_at: Option<String>,
    /// Why it does not work now.
    pub trouble: Option<NetworkTrouble>,
    /// The code for a new computer, while it is good.
    pub code: Option<String>,
    /// Packages that laptops have brought over the network and nobody has taken in.
    pub brought: Vec<PathBuf>,
}

/// Why computers do not meet; a face names it under `network-trouble`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum NetworkTrouble {
    /// The address is none.
    Address,
    /// Nobody answers there.
    NobodyThere,
    /// Another program listens on that port.
    PortTaken,
    /// The other is not of this office, or this computer was struck off.
    NotTrusted,
    /// What was handed over was not taken in.
    Declined,
}

/// The threads that talk, while somebody is signed in.
pub(crate) struct Network {
    stop: Arc<AtomicBool>,
    shared: Arc<Shared>,
    thread: Option<JoinHandle<()>>,
}

#[derive(Default)]
struct Shared {
    status: Mutex<Status>,
    code: Mutex<Option<(Code, Instant)>>,
}

#[derive(Default)]
struct Status {
    met_at: Option<String>,
    trouble: Option<NetworkTrouble>,
    port: Option<u16>,
}

impl Network {
    fn start(errand: &Errand, folder: &Path, plan: &NetworkPlan, every: Duration) -> Self {
        let mut network = Network {
            stop: Arc::default(),
            shared: Arc::default(),
            thread: None,
        };
        let (stop, shared) = (network.stop.clone(), network.shared.clone());
        let own = AtSeat::new(errand.clone(), folder.to_owned());
        let plan = plan.clone();
        match plan.role {
            NetworkRole::Alone => {}
            NetworkRole::Host => {
                // Bound before anything else, so that whoever made it a host hears at once that it cannot be.
                match TcpListener::bind((Ipv4Addr::UNSPECIFIED, plan.port.unwrap_or(PORT))) {
                    Ok(listener) => {
                        lock(&shared.status).port = listener.local_addr().ok().map(|address| address.port());
                        network.thread = Some(thread::spawn(move || listen(&listener, &own, &stop, &shared)));
                    }
                    Err(_) => lock(&shared.status).trouble = Some(NetworkTrouble::PortTaken),
                }
            }
            NetworkRole::Guest => {
                network.thread = Some(thread::spawn(move || call(&plan, &own, every, &stop, &shared)));
            }
        }
        network
    }
}

impl Drop for Network {
    fn drop(&mut self) {
        self.stop.store(true, Ordering::Relaxed);
        // Whoever is in the middle of a meeting may end it; nobody waits long for somebody at the other end.
        let since = Instant::now();
        while let Some(thread) = &self.thread
            && !thread.is_finished()
            && since.elapsed() < FAREWELL
        {
            thread::sleep(Duration::from_millis(5));
        }
    }
}

/// Answers everybody who calls, each in a thread of its own, until it shall end.
fn listen(listener: &TcpListener, own: &AtSeat, stop: &AtomicBool, shared: &Arc<Shared>) {
    if listener.set_nonblocking(true).is_err() {
        return;
    }
    while !stop.load(Ordering::Relaxed) {
        match listener.accept() {
            Ok((line, _)) => {
                let (own, shared) = (own.clone(), shared.clone());
                thread::spawn(move || {
                    let _ = line.set_nonblocking(false);
                    answered(line, &own, &shared);
                });
            }
            Err(error) if error.kind() == io::ErrorKind::WouldBlock => thread::sleep(GLANCE),
            Err(_) => thread::sleep(EVERY),
        }
    }
}

/// Whoever calls while a code is good may be a new computer; everybody else is one of ours or nobody.
fn answered(line: TcpStream, own: &AtSeat, shared: &Shared) {
    // Whoever opens a line and says nothing is not waited for.
    if line.set_read_timeout(Some(SILENCE)).is_err() {
        return;
    }
    let mut first = [0; 1];
    let is_new = line.peek(&mut first).is_ok_and(|read| read == 1) && first[0] == joining::KNOCK;
    if is_new {
        let good = lock(&shared.code)
            .take()
            .filter(|(_, since)| since.elapsed() < CODE_GOOD);
        if let Some((code, _)) = good {
            let joined = joining::welcome(line, own, &code);
            shared.say(
                joined.map(|()| Met {
                    gave: true,
                    took: false,
                }),
                own,
            );
        }
        return;
    }
    let met = talk::host(line, own);
    // A line that was cut is told by whoever called; the host is here and has nothing to mend.
    if !matches!(met, Err(hub::Failure::Line(_))) {
        shared.say(met, own);
    }
}

/// Calls the host again and again until it shall end.
fn call(plan: &NetworkPlan, own: &AtSeat, every: Duration, stop: &AtomicBool, shared: &Shared) {
    while !stop.load(Ordering::Relaxed) {
        match resolve(plan.address.as_deref().unwrap_or_default()) {
            Some(address) => shared.say(talk::meet(address, own), own),
            None => lock(&shared.status).trouble = Some(NetworkTrouble::Address),
        }
        let since = Instant::now();
        while since.elapsed() < every && !stop.load(Ordering::Relaxed) {
            thread::sleep(GLANCE.min(every));
        }
    }
}

impl Shared {
    fn say(&self, met: hub::Result<Met>, own: &AtSeat) {
        let mut status = lock(&self.status);
        match met {
            Ok(_) => {
                status.met_at = own.now();
                status.trouble = None;
            }
            Err(failure) => status.trouble = Some(trouble(&failure)),
        }
    }
}

fn trouble(failure: &hub::Failure) -> NetworkTrouble {
    match failure {
        hub::Failure::Line(_) => NetworkTrouble::NobodyThere,
        hub::Failure::NotTrusted | hub::Failure::Channel(_) | hub::Failure::NotUnderstood(_) => {
            NetworkTrouble::NotTrusted
        }
        hub::Failure::Declined(_) | hub::Failure::OwnSide(_) | hub::Failure::TooLong => NetworkTrouble::Declined,
    }
}

/// An address as somebody types it, with the usual port where none is said.
fn resolve(typed: &str) -> Option<SocketAddr> {
    let typed = typed.trim();
    let with_port = if typed.contains(':') {
        typed.to_owned()
    } else {
        format!("{typed}:{PORT}")
    };
    with_port.to_socket_addrs().ok()?.next()
}

/// The addresses under which this computer can be called; asking for a way there sends nothing.
fn own_addresses(port: u16) -> Vec<String> {
    let way = UdpSocket::bind((Ipv4Addr::UNSPECIFIED, 0)).and_then(|socket| {
        socket.connect((Ipv4Addr::new(192, 168, 0, 1), 9))?;
        socket.local_addr()
    });
    let address = way.map_or(Ipv4Addr::LOCALHOST.into(), |address| address.ip());
    vec![if port == PORT {
        address.to_string()
    } else {
        format!("{address}:{port}")
    }]
}

fn plan_file(folder: &Path) -> PathBuf {
    folder.join("network.json")
}

fn read_plan(folder: &Path) -> NetworkPlan {
    fs::read(plan_file(folder))
        .ok()
        .and_then(|bytes| serde_json::from_slice(&bytes).ok())
        .unwrap_or_default()
}

impl Seat {
    /// Begins to talk to the others, if this computer is to.
    pub(crate) fn start_network(&self) -> Result<()> {
        let folder = self.at_work(|office, _| Ok(office.folder().path().to_owned()))?;
        let plan = read_plan(&folder);
        let running = match plan.role {
            NetworkRole::Alone => None,
            NetworkRole::Host | NetworkRole::Guest => {
                Some(Network::start(&self.errand()?, &folder, &plan, self.calls_every))
            }
        };
        *lock(&self.network) = running;
        Ok(())
    }

    /// How the network stands.
    ///
    /// # Errors
    /// [`Refusal::SignedOut`], or a fault of the disk.
    pub fn network_state(&self) -> Result<NetworkState> {
        let folder = self.at_work(|office, _| Ok(office.folder().path().to_owned()))?;
        let mut state = NetworkState {
            plan: read_plan(&folder),
            brought: neighbour::brought(&folder),
            ..NetworkState::default()
        };
        if let Some(network) = lock(&self.network).as_ref() {
            let status = lock(&network.shared.status);
            state.met_at.clone_from(&status.met_at);
            state.trouble = status.trouble;
            state.reachable_at = status.port.map(own_addresses).unwrap_or_default();
            let code = lock(&network.shared.code);
            let good = code.as_ref().filter(|(_, since)| since.elapsed() < CODE_GOOD);
            state.code = good.map(|(code, _)| code.in_groups());
        }
        Ok(state)
    }

    /// Makes this computer a host, a guest, or neither. Administrators only, but a laptop's holder may call home.
    ///
    /// # Errors
    /// [`Refusal::NotAllowed`], [`Refusal::Fields`] for an address that is none, or a fault of the disk.
    pub fn plan_network(&self, plan: &NetworkPlan) -> Result<NetworkState> {
        if plan.role == NetworkRole::Guest && resolve(plan.address.as_deref().unwrap_or_default()).is_none() {
            return Err(Refusal::field("address", office::refusal::Problem::NotAnAddress).into());
        }
        let device = self.device().to_owned();
        let folder = self.at_work(|office, stamp| {
            if !office.is_on_a_visit() {
                office.may_plan_network(stamp)?;
                if plan.role != NetworkRole::Alone {
                    office.enrol_this_computer(stamp, &device)?;
                }
            }
            Ok(office.folder().path().to_owned())
        })?;
        write_whole(&plan_file(&folder), &serde_json::to_vec_pretty(plan)?)?;
        *lock(&self.network) = None;
        self.start_network()?;
        self.network_state()
    }

    /// A code with which one new computer may join within a quarter of an hour.
    ///
    /// # Errors
    /// [`Refusal::NotAllowed`], [`Refusal::NotAHost`], or when there is no randomness.
    pub fn joining_code(&self) -> Result<NetworkState> {
        self.at_work(|office, stamp| office.may_plan_network(stamp))?;
        {
            let network = lock(&self.network);
            let network = network.as_ref().ok_or(Refusal::NotAHost)?;
            let code = Code::of(office::store::keys::random()?);
            *lock(&network.shared.code) = Some((code, Instant::now()));
        }
        self.network_state()
    }
}
