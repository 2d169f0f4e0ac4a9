//! A new computer becomes one of the office: the host hands it a copy of the store, the new one opens it under a number of
//! its own with the passwords that people have already.

use super::{AtSeat, NetworkPlan, NetworkRole, plan_file, resolve};
use crate::{Seat, centres, session::SeatState};
use hub::{
    Failure,
    channel::{Key, dial},
    joining::{self, Code},
};
use office::{
    Refusal, Result, Trouble,
    refusal::Problem,
    store::{
        folder::{Folder, put_in_place, sync_inside, write_whole},
        keys::{self, KeyFile},
    },
};
use serde::{Deserialize, Serialize};
use std::{fs, io::Write, net::TcpStream, path::PathBuf};
use ts_rs::TS;

/// The first byte of a line that a new computer opens; one of ours begins with TLS at once, which is another.
pub(super) const KNOCK: u8 = b'B';

/// Where the host is, and the code that it shows.
#[derive(Clone, Serialize, Deserialize, TS)]
pub struct JoinOffice {
    /// The host's address.
    pub address: String,
    /// The code, as it was typed.
    pub code: String,
}

/// Hands a copy of the store to whoever knows the code.
pub(super) fn welcome(mut line: TcpStream, own: &AtSeat, code: &Code) -> hub::Result<()> {
    std::io::Read::read_exact(&mut line, &mut [0; 1])?;
    let folder = own.store.join("on-the-way");
    let key = hub::talk::Neighbour::key(own).map_err(Failure::OwnSide)?;
    let said = |trouble: Trouble| Failure::OwnSide(format!("{trouble}"));
    let copy = folder.join("copy");
    let files = copied(own, &copy).map_err(said)?;
    let welcomed = joining::welcome(line, &key, code, &files);
    fs::remove_dir_all(&copy)?;
    welcomed
}

/// The store as it stands at this moment, under keys without a number: whoever opens it takes one of its own.
fn copied(own: &AtSeat, copy: &std::path::Path) -> Result<Vec<(String, PathBuf)>> {
    if copy.exists() {
        fs::remove_dir_all(copy)?;
    }
    fs::create_dir_all(copy)?;
    let to = Folder::at(copy);
    own.errand.at_work(|office, _| office.copy_database(&to.database()))?;
    let store = Folder::at(&own.store);
    KeyFile::read(&store)?.without_number().write(&to)?;
    let mut files = vec![
        ("bekal.db".to_owned(), to.database()),
        ("keys.json".to_owned(), to.keys()),
    ];
    let pictures = store.pictures()?.into_iter();
    files.extend(pictures.map(|(name, _)| (format!("photos/{name}"), store.photos().join(name))));
    Ok(files)
}

fn not_joined(why: &str) -> Refusal {
    Refusal::NotJoined { why: why.to_owned() }
}

impl Seat {
    /// Makes this computer one of the office whose host shows that code. It can be signed in to afterwards, and calls the
    /// host from then on.
    ///
    /// # Errors
    /// [`Refusal::Fields`] for an address that is none, [`Refusal::NotJoined`] where nobody answers or the code is not the
    /// one that is shown, or a fault of the disk; then nothing is left here.
    pub fn join_office(&self, ask: &JoinOffice) -> Result<SeatState> {
        let address = resolve(&ask.address).ok_or_else(|| Refusal::field("address", Problem::NotAnAddress))?;
        let seed: [u8; 32] = keys::random()?;
        fs::create_dir_all(&self.stores)?;
        let part = self.stores.join("joining.part");
        if part.exists() {
            fs::remove_dir_all(&part)?;
        }
        fs::create_dir_all(&part)?;
        let line = dial(address).map_err(|_| not_joined("nobody_there"));
        let joined = line.and_then(|mut line| {
            let joined = line.write_all(&[KNOCK]).map_err(Failure::from);
            let joined = joined.and_then(|()| joining::join(line, &Key::of(seed), &Code::typed(&ask.code), &part));
            // A host that shows no code hangs up; and where the line was cut later, the code is used up.
            joined.map_err(|_| not_joined("code"))
        });
        if let Err(refusal) = joined {
            fs::remove_dir_all(&part)?;
            return Err(refusal.into());
        }
        let plan = NetworkPlan {
            role: NetworkRole::Guest,
            address: Some(ask.address.trim().to_owned()),
            port: None,
        };
        write_whole(&plan_file(&part), &serde_json::to_vec_pretty(&plan)?)?;
        let centre = KeyFile::read(&Folder::at(&part))?.centre;
        let store = centres::new_folder(&self.stores, &centre)?;
        sync_inside(&Folder::at(&part).photos())?;
        put_in_place(&part, &store)?;
        self.state()
    }
}
