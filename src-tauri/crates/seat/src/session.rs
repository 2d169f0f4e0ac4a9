//! Who works here now: signing in and out, passwords, recovery, and the moment at which things happen.

use crate::network::Network;
use crate::{
    backups::{Backups, EVERY, Vault},
    centres::{self, CentreEntry, SAMPLE},
    files::FileBytes,
    jobs::Jobs,
    list, papers,
};
use chrono::{DateTime, Local, NaiveDate, NaiveDateTime, Utc};
use dossiers::{Apart, Printer};
use office::visits::home::Visit;
use office::{
    Founding, Office, Refusal, Result, Stamp,
    backups::restoring::mend_swaps,
    ids::StaffId,
    refusal::Problem,
    staff::{AddStaff, StaffLine},
    store::{
        folder::{self, Folder, put_in_place, write_whole},
        keys::{Cost, DataKey, KeyFile, RecoveryCode},
    },
    vocabulary::Role,
};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::{
    fs,
    path::{Path, PathBuf},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};
use ts_rs::TS;
use words::{Language, Words};

/// The sample centre is no secret: everybody in it is invented.
const SAMPLE_USER: &str = "admin";
const SAMPLE_PASSWORD: &str = "data-contoh";

/// What time it is. People's seats look at the computer's clock; tests and repeatable runs bring their own day.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Clock {
    /// The day to believe in, instead of the calendar's.
    pub today: Option<NaiveDate>,
}

impl Clock {
    /// The moment.
    #[must_use]
    pub fn now(&self) -> DateTime<Utc> {
        let now = Utc::now();
        match self.today {
            Some(day) => day.and_time(now.time()).and_utc(),
            None => now,
        }
    }

    /// The day at this place.
    #[must_use]
    pub fn today(&self) -> NaiveDate {
        self.today.unwrap_or_else(|| Local::now().date_naive())
    }

    /// The moment by the clock on the wall at this place.
    #[must_use]
    pub fn local(&self) -> NaiveDateTime {
        self.today().and_time(Local::now().time())
    }

    pub(crate) fn stamp(&self, by: StaffId) -> Stamp {
        Stamp {
            now: self.now(),
            today: self.today(),
            by,
        }
    }
}

/// A place where one person works.
pub struct Seat {
    pub(crate) stores: PathBuf,
    device: String,
    clock: Clock,
    pub(crate) cost: Cost,
    language: Mutex<Language>,
    session: Arc<Mutex<Option<Session>>>,
    pub(crate) printer: Arc<Printer>,
    pub(crate) network: Mutex<Option<Network>>,
    pub(crate) jobs: Jobs,
    pub(crate) backups: Backups,
    backups_every: Duration,
    pub(crate) calls_every: Duration,
}

/// An open office and who is signed in.
pub(crate) struct Session {
    pub(crate) office: Office,
    key: DataKey,
    staff: StaffId,
    folder: String,
}

/// Long work on its way to the open office. It ends with the session it was sent from.
#[derive(Clone)]
pub(crate) struct Errand {
    session: Arc<Mutex<Option<Session>>>,
    clock: Clock,
    staff: StaffId,
    folder: String,
}

impl Errand {
    /// Works with the office, as long as the same person sits at the same one.
    pub(crate) fn at_work<T>(&self, work: impl FnOnce(&mut Office, Stamp) -> Result<T>) -> Result<T> {
        let mut session = lock(&self.session);
        let same = |session: &&mut Session| session.staff == self.staff && session.folder == self.folder;
        let session = session.as_mut().filter(same).ok_or(Refusal::SignedOut)?;
        work(&mut session.office, self.clock.stamp(self.staff))
    }
}

/// What a face must know before anything else.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SeatState {
    /// `id`, `en` or `ja`.
    pub language: String,
    /// Centres on this computer.
    pub centres: Vec<CentreEntry>,
    /// Who is signed in, and where.
    pub signed_in: Option<SignedIn>,
    /// Today at this place.
    pub today: NaiveDate,
}

/// Who is signed in, and where.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SignedIn {
    /// The centre's folder.
    pub folder: String,
    /// The centre's name.
    pub centre: String,
    /// Whose key.
    pub staff: StaffId,
    /// Whose name.
    pub name: String,
    /// What the person may do.
    pub role: Role,
    /// Whether this is the sample centre.
    pub sample: bool,
    /// Where the store lies on this computer.
    pub store_path: String,
    /// The visit that this laptop is on; nothing on a computer of the office.
    pub visit: Option<Visit>,
}

/// What is needed for a new centre.
#[derive(Clone, Serialize, Deserialize, TS)]
pub struct FoundCentre {
    /// The centre's name.
    pub centre: String,
    /// The first staff member.
    pub name: String,
    /// What will be typed to sign in.
    pub username: String,
    /// The password.
    pub password: String,
}

/// A new centre, with the sheet that opens it when every password is lost.
#[derive(Clone, Serialize, Deserialize, TS)]
pub struct FoundedCentre {
    /// The seat, signed in.
    pub state: SeatState,
    /// The code, shown once.
    pub recovery_code: String,
    /// The sheet with the code, as PDF.
    pub recovery_sheet: FileBytes,
}

/// A name and a password.
#[derive(Clone, Serialize, Deserialize, TS)]
pub struct SignIn {
    /// The centre's folder.
    pub folder: String,
    /// What was typed as name.
    pub username: String,
    /// What was typed as password.
    pub password: String,
}

/// A recovery code and the new password of a staff member.
#[derive(Clone, Serialize, Deserialize, TS)]
pub struct Recover {
    /// The centre's folder.
    pub folder: String,
    /// The code of the sheet.
    pub code: String,
    /// Whose password is set anew.
    pub username: String,
    /// The new password.
    pub password: String,
}

/// An old and a new password.
#[derive(Clone, Serialize, Deserialize, TS)]
pub struct ChangePassword {
    /// The password so far.
    pub old: String,
    /// The new one.
    pub new: String,
}

/// The password of the person signed in, asked again before something grave.
#[derive(Clone, Serialize, Deserialize, TS)]
pub struct Confirm {
    /// The password.
    pub password: String,
}

pub(crate) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    // What a panic leaves behind is a whole value: every deed is a transaction.
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Seat {
    /// A seat at the stores in that folder, on a computer of that name.
    #[must_use]
    pub fn new(stores: PathBuf, device: String) -> Self {
        let language = read_language(&stores);
        // What cannot be mended now is told by the store that does not open.
        let _ = mend_swaps(&stores);
        Seat {
            stores,
            device,
            clock: Clock::default(),
            cost: Cost::PEOPLE,
            language: Mutex::new(language),
            session: Arc::default(),
            printer: Arc::new(Printer::new().with_own_templates(Apart::in_this_program())),
            network: Mutex::default(),
            jobs: Jobs::default(),
            backups: Backups::default(),
            backups_every: EVERY,
            calls_every: crate::network::EVERY,
        }
    }

    /// The same seat with another clock, for repeatable runs.
    #[must_use]
    pub fn with_clock(self, clock: Clock) -> Self {
        Seat { clock, ..self }
    }

    /// The same seat with cheaper keys for the stores it makes, for tests.
    #[must_use]
    pub fn with_cost(self, cost: Cost) -> Self {
        Seat { cost, ..self }
    }

    /// The same seat looking more often for something that no backup holds, for tests.
    #[must_use]
    pub fn with_backups_every(self, backups_every: Duration) -> Self {
        Seat { backups_every, ..self }
    }

    /// The same seat calling its host more often, for tests.
    #[must_use]
    pub fn with_calls_every(self, calls_every: Duration) -> Self {
        Seat { calls_every, ..self }
    }

    /// Speaks a language without keeping it for the next time.
    pub fn speak(&self, language: Language) {
        *lock(&self.language) = language;
    }

    /// Answers one question; the names are those of [`crate::NAMES`].
    ///
    /// # Errors
    /// The refusal that a face puts into words.
    pub fn answer(&self, name: &str, ask: Value) -> std::result::Result<Value, Refusal> {
        list::answer(self, name, ask).map_err(|trouble| trouble.to_refusal())
    }

    /// The words of the language that is spoken here.
    #[must_use]
    pub fn words(&self) -> &'static Words {
        Words::in_language(*lock(&self.language))
    }

    /// The day at this place.
    #[must_use]
    pub fn today(&self) -> NaiveDate {
        self.clock.today()
    }

    /// Works with the open office.
    ///
    /// # Errors
    /// [`Refusal::SignedOut`], and whatever the work refuses.
    pub fn at_work<T>(&self, work: impl FnOnce(&mut Office, Stamp) -> Result<T>) -> Result<T> {
        let mut session = lock(&self.session);
        let session = session.as_mut().ok_or(Refusal::SignedOut)?;
        work(&mut session.office, self.clock.stamp(session.staff))
    }

    /// A way back to the open office for work that goes on beside the questions.
    pub(crate) fn errand(&self) -> Result<Errand> {
        let session = lock(&self.session);
        let session = session.as_ref().ok_or(Refusal::SignedOut)?;
        Ok(Errand {
            session: self.session.clone(),
            clock: self.clock,
            staff: session.staff,
            folder: session.folder.clone(),
        })
    }

    /// What a face must know before anything else.
    ///
    /// # Errors
    /// A fault of the store.
    pub fn state(&self) -> Result<SeatState> {
        let session = lock(&self.session);
        let signed_in = session.as_ref().map(|session| self.signed_in(session)).transpose()?;
        let language = lock(&self.language).code().to_owned();
        Ok(SeatState {
            language,
            centres: centres::centres(&self.stores),
            signed_in,
            today: self.clock.today(),
        })
    }

    fn signed_in(&self, session: &Session) -> Result<SignedIn> {
        let stamp = self.clock.stamp(session.staff);
        let (lines, centre) = session
            .office
            .read(stamp, |office| Ok((office.list_staff()?, office.centre()?)))?;
        let line = lines
            .into_iter()
            .find(|line| line.id == session.staff)
            .ok_or_else(|| Refusal::not_found("staff"))?;
        Ok(SignedIn {
            folder: session.folder.clone(),
            centre: centre.name.unwrap_or_default(),
            staff: session.staff,
            name: line.member.name,
            role: line.member.role,
            sample: session.folder == SAMPLE,
            visit: session.office.visit()?,
            store_path: session.office.folder().path().display().to_string(),
        })
    }

    /// Speaks another language from now on.
    ///
    /// # Errors
    /// [`Refusal::NotUnderstood`] for a language that Bekal does not speak.
    pub fn set_language(&self, code: &str) -> Result<SeatState> {
        let language: Language = code.parse().map_err(|_| Refusal::NotUnderstood {
            detail: code.to_owned(),
        })?;
        *lock(&self.language) = language;
        folder::make(&self.stores)?;
        write_whole(&language_file(&self.stores), code.as_bytes())?;
        self.state()
    }

    /// Makes a new centre and signs its first staff member in.
    ///
    /// # Errors
    /// [`Refusal::Fields`], [`Refusal::PasswordTooShort`], or a fault of the disk.
    pub fn found_centre(&self, ask: &FoundCentre) -> Result<FoundedCentre> {
        if ask.centre.trim().is_empty() {
            return Err(Refusal::field("centre", Problem::Empty).into());
        }
        let path = centres::new_folder(&self.stores, &ask.centre)?;
        let recovery = self.found_at(&path, ask)?;
        let state = self.state()?;
        Ok(FoundedCentre {
            state,
            recovery_code: recovery.text().to_owned(),
            recovery_sheet: self.recovery_sheet(&recovery)?,
        })
    }

    fn found_at(&self, path: &Path, ask: &FoundCentre) -> Result<RecoveryCode> {
        let founding = Founding {
            centre: ask.centre.trim(),
            name: &ask.name,
            username: &ask.username,
            password: &ask.password,
            device: &self.device,
            cost: self.cost,
        };
        self.leave();
        let founded = Office::found(path, &founding, self.clock.now(), self.clock.today())?;
        let key = KeyFile::read(founded.office.folder())?
            .open(&ask.username, &ask.password)?
            .key;
        self.sit(founded.office, key, founded.staff, path);
        Ok(founded.recovery)
    }

    fn sit(&self, office: Office, key: DataKey, staff: StaffId, path: &Path) {
        let folder = path
            .file_name()
            .map(|name| name.to_string_lossy().into_owned())
            .unwrap_or_default();
        let vault = Vault {
            folder: office.folder().clone(),
            key: key.clone(),
            device: self.device.clone(),
            clock: self.clock,
        };
        *lock(&self.session) = Some(Session {
            office,
            key,
            staff,
            folder,
        });
        self.backups.watch(vault, self.backups_every);
    }

    /// Leaves, with one more backup where something changed: it goes on behind whoever leaves.
    pub(crate) fn leave(&self) {
        let vault = self.vault().ok();
        self.leave_for_good();
        if let Some(vault) = vault {
            self.backups.once_more(vault);
        }
    }

    /// Leaves, and nothing is done any more with the store.
    pub(crate) fn leave_for_good(&self) {
        self.backups.rest();
        *lock(&self.network) = None;
        self.jobs.forget_all();
        *lock(&self.session) = None;
    }

    /// What is needed to work on the open store beside its office.
    pub(crate) fn vault(&self) -> Result<Vault> {
        let session = lock(&self.session);
        let session = session.as_ref().ok_or(Refusal::SignedOut)?;
        Ok(Vault {
            folder: session.office.folder().clone(),
            key: session.key.clone(),
            device: self.device.clone(),
            clock: self.clock,
        })
    }

    /// Opens a store with its key and signs somebody in.
    pub(crate) fn sit_at(&self, path: &Path, key: DataKey, staff: StaffId) -> Result<()> {
        let office = Office::open(path, &key, &self.device)?;
        self.sit(office, key, staff, path);
        if let Err(trouble) = self
            .at_work(Office::take_shipped)
            .and_then(|()| self.start_network())
            .and_then(|()| self.state())
        {
            self.leave_for_good();
            return Err(trouble);
        }
        Ok(())
    }

    /// What this computer is called.
    pub(crate) fn device(&self) -> &str {
        &self.device
    }

    /// The clock on the wall.
    pub(crate) fn clock(&self) -> Clock {
        self.clock
    }

    /// Signs somebody in.
    ///
    /// # Errors
    /// [`Refusal::WrongPassword`], and everything that can be wrong with a store.
    pub fn sign_in(&self, ask: &SignIn) -> Result<SeatState> {
        self.sign_in_at(
            &centres::folder_named(&self.stores, &ask.folder),
            &ask.username,
            &ask.password,
        )?;
        self.state()
    }

    /// Signs somebody in at a store anywhere on the disk.
    ///
    /// # Errors
    /// As [`Seat::sign_in`].
    pub fn sign_in_at(&self, path: &Path, username: &str, password: &str) -> Result<()> {
        let folder = Folder::at(path);
        if !folder.holds_a_store() {
            return Err(Refusal::StoreMissing.into());
        }
        let opened = KeyFile::read(&folder)?.open(username, password)?;
        self.leave();
        self.sit_at(path, opened.key, opened.staff)
    }

    /// Signs out; the store is closed.
    ///
    /// # Errors
    /// A fault of the disk.
    pub fn sign_out(&self) -> Result<SeatState> {
        self.leave();
        self.state()
    }

    /// Opens the sample centre, and makes it first when it is not there.
    ///
    /// # Errors
    /// A fault of the store.
    pub fn open_sample(&self) -> Result<SeatState> {
        let path = self.stores.join(SAMPLE);
        if Folder::at(&path).holds_a_store() {
            self.sign_in_at(&path, SAMPLE_USER, SAMPLE_PASSWORD)?;
        } else {
            folder::make(&self.stores)?;
            // Filled beside its place and moved there when whole: a power cut leaves no half sample.
            let part = self.stores.join(format!("{SAMPLE}.part"));
            if part.exists() {
                fs::remove_dir_all(&part)?;
            }
            self.make_sample_at(&part, SAMPLE_PASSWORD)?;
            self.leave();
            put_in_place(&part, &path)?;
            self.sign_in_at(&path, SAMPLE_USER, SAMPLE_PASSWORD)?;
        }
        self.state()
    }

    /// Makes a sample centre in an empty folder and stays signed in as `admin`.
    ///
    /// # Errors
    /// [`Refusal::StoreExists`], [`Refusal::PasswordTooShort`], or a fault of the store.
    pub fn make_sample_at(&self, path: &Path, password: &str) -> Result<sample::Counts> {
        let ask = FoundCentre {
            centre: "LPK Bekal Banua (contoh)".to_owned(),
            name: "Rina Marlina".to_owned(),
            username: SAMPLE_USER.to_owned(),
            password: password.to_owned(),
        };
        self.found_at(path, &ask)?;
        self.at_work(sample::fill)
    }

    /// Sets a staff member's password anew with the code of the recovery sheet, and signs the person in.
    ///
    /// # Errors
    /// [`Refusal::WrongRecoveryCode`], [`Refusal::NotFound`] for an unknown name, [`Refusal::PasswordTooShort`].
    pub fn recover(&self, ask: &Recover) -> Result<SeatState> {
        let path = centres::folder_named(&self.stores, &ask.folder);
        let folder = Folder::at(&path);
        let mut keys = KeyFile::read(&folder)?;
        let key = keys.recover(&ask.code)?;
        self.leave();
        let staff = {
            let office = Office::open(&path, &key, &self.device)?;
            office.staff_named(&ask.username)?
        };
        let cost = keys.cost();
        keys.give_slot(&key, staff, &ask.username, &ask.password, cost)?;
        keys.write(&folder)?;
        self.sign_in_at(&path, &ask.username, &ask.password)?;
        self.state()
    }

    /// Changes the password of the person signed in.
    ///
    /// # Errors
    /// [`Refusal::WrongPassword`], [`Refusal::PasswordTooShort`].
    pub fn change_password(&self, ask: &ChangePassword) -> Result<()> {
        self.at_work(|office, stamp| office.change_password(stamp, &ask.old, &ask.new))
    }

    /// Adds a staff member.
    ///
    /// # Errors
    /// As [`Office::add_staff`].
    pub fn add_staff(&self, ask: &AddStaff) -> Result<Vec<StaffLine>> {
        let key = lock(&self.session)
            .as_ref()
            .map(|session| session.key.clone())
            .ok_or(Refusal::SignedOut)?;
        self.at_work(|office, stamp| office.add_staff(stamp, &key, ask))
    }

    /// Makes a new recovery sheet; the old one opens nothing from then on. Administrators only, with their password.
    ///
    /// # Errors
    /// [`Refusal::NotAllowed`], [`Refusal::WrongPassword`].
    pub fn new_recovery_sheet(&self, ask: &Confirm) -> Result<FileBytes> {
        let code = self.at_work(|office, stamp| office.new_recovery_code(stamp, &ask.password))?;
        self.recovery_sheet(&code)
    }

    fn recovery_sheet(&self, code: &RecoveryCode) -> Result<FileBytes> {
        let words = self.words();
        let centre = self.at_work(|office, stamp| office.read(stamp, |office| office.centre()))?;
        papers::recovery_sheet(&self.printer, words, &centre, code.text(), self.clock.today())
    }
}

fn language_file(stores: &Path) -> PathBuf {
    stores.join("language.txt")
}

fn read_language(stores: &Path) -> Language {
    fs::read_to_string(language_file(stores))
        .ok()
        .and_then(|code| code.trim().parse().ok())
        .unwrap_or_default()
}
