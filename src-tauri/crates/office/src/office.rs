//! The office itself: opening it, reading in it, and the one door for writing.

use crate::{
    Deed,
    book::{
        DeedId, DeedRow, exchange,
        groups::{Closed, closed},
        pen::SharedPen,
        questions, unknown,
    },
    candidates::roster::{Changed, Roster},
    deed::{may_see_health, may_see_money},
    ids::StaffId,
    refusal::{Refusal, Result},
    staff::StaffMember,
    store::{
        folder::{self, Folder, Lock},
        keys::{self, Cost, DataKey, KeyFile, RecoveryCode},
        opening,
        pictures::Pictures,
        seals::Seals,
    },
    visits::{along, home, keyring::Keyring, stayed},
    vocabulary::Role,
};
use chrono::{DateTime, NaiveDate, SecondsFormat, Utc};
use rusqlite::{Connection, Transaction, TransactionBehavior, params};
use std::{cell::RefCell, collections::BTreeMap, ops::Deref, path::Path};

/// When something is done and by whom. It comes from outside: the office has no clock and signs nobody in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stamp {
    /// The moment.
    pub now: DateTime<Utc>,
    /// The day at the place where the office is.
    pub today: NaiveDate,
    /// Who is signed in.
    pub by: StaffId,
}

/// An open store and everything that can be asked of it.
pub struct Office {
    pub(crate) store: Connection,
    pub(crate) pen: SharedPen,
    device: String,
    folder: Folder,
    pub(crate) pictures: Pictures,
    pub(crate) seals: Seals,
    pub(crate) roster: Roster,
    pub(crate) keyring: Keyring,
    /// The store's number, alike on every PC of the office.
    pub(crate) centre_number: String,
    /// Whether this is a laptop's store.
    pub(crate) on_a_visit: bool,
    _lock: Lock,
}

/// What is needed to make a new store.
#[derive(Clone, Debug)]
pub struct Founding<'a> {
    /// The centre's name.
    pub centre: &'a str,
    /// The first staff member, who becomes the administrator.
    pub name: &'a str,
    /// What is typed to sign in.
    pub username: &'a str,
    /// The first password.
    pub password: &'a str,
    /// What this computer is called.
    pub device: &'a str,
    /// How slow guessing is made.
    pub cost: Cost,
}

/// A new store.
pub struct Founded {
    /// The open office.
    pub office: Office,
    /// Its first staff member.
    pub staff: StaffId,
    /// The code for the recovery sheet; it is kept nowhere else.
    pub recovery: RecoveryCode,
}

/// A view of the store with the eyes of one staff member.
pub struct Reading<'o> {
    pub(crate) store: &'o Connection,
    pub(crate) roster: &'o Roster,
    pub(crate) pictures: &'o Pictures,
    pub(crate) seals: &'o Seals,
    pub(crate) stamp: Stamp,
    pub(crate) role: Role,
    pub(crate) exams: crate::exams::Shelf,
}

/// The open transaction of one deed.
pub struct Writing<'o> {
    reading: Reading<'o>,
    facts: RefCell<BTreeMap<String, String>>,
    pub(crate) pen: &'o SharedPen,
}

impl<'o> Deref for Writing<'o> {
    type Target = Reading<'o>;
    fn deref(&self) -> &Reading<'o> {
        &self.reading
    }
}

impl Reading<'_> {
    /// The day at the place where the office is.
    #[must_use]
    pub fn today(&self) -> NaiveDate {
        self.stamp.today
    }

    /// What the reader is called, as papers name who gives or takes for the office.
    ///
    /// # Errors
    /// [`Refusal::NotFound`], or a fault of the store.
    pub fn reader_name(&self) -> Result<String> {
        let by = self.stamp.by;
        let line = self.list_staff()?.into_iter().find(|line| line.id == by);
        Ok(line.ok_or_else(|| Refusal::not_found("staff"))?.member.name)
    }

    /// Whether the reader may see what was paid and earned.
    #[must_use]
    pub fn sees_money(&self) -> bool {
        may_see_money(self.role)
    }

    /// Refuses what points to a row that there never was.
    pub(crate) fn must_be_there(&self, table: &str, id: &dyn rusqlite::ToSql) -> Result<()> {
        let sql = format!("SELECT 1 FROM {table} WHERE id = ?1");
        if self.store.prepare_cached(&sql)?.exists([id])? {
            Ok(())
        } else {
            Err(Refusal::not_found(table).into())
        }
    }

    /// Whether the reader may see this field group.
    pub(crate) fn may_see(&self, table: &str, group: &str) -> bool {
        match closed(table, group) {
            Some(Closed::Health) => may_see_health(self.role),
            Some(Closed::Money) => may_see_money(self.role),
            Some(Closed::Talk) => Deed::KeepFollowUp.is_allowed(self.role),
            None => true,
        }
    }
}

impl Writing<'_> {
    /// Tells what a reader of the deed must know, such as the person's name or how many cells.
    pub(crate) fn tell(&self, fact: &str, value: impl ToString) {
        self.facts.borrow_mut().insert(fact.to_owned(), value.to_string());
    }

    /// Leaves of everything told so far only this: a deed of many steps is summed up by its last word.
    pub fn tell_only(&self, fact: &str, value: impl ToString) {
        self.facts.borrow_mut().clear();
        self.tell(fact, value);
    }

    /// Withdraws a row.
    pub(crate) fn withdraw(&self, table: &str, id: &dyn rusqlite::ToSql) -> Result<()> {
        self.set_gone(table, id, 1)
    }

    /// Brings a withdrawn row back.
    pub(crate) fn restore(&self, table: &str, id: &dyn rusqlite::ToSql) -> Result<()> {
        self.set_gone(table, id, 0)
    }

    fn set_gone(&self, table: &str, id: &dyn rusqlite::ToSql, gone: i64) -> Result<()> {
        let sql = format!("UPDATE {table} SET gone = ?2 WHERE id = ?1 AND gone <> ?2");
        let done = self.store.prepare_cached(&sql)?.execute(params![id, gone])?;
        if done == 0 {
            Err(Refusal::not_found(table).into())
        } else {
            Ok(())
        }
    }
}

impl Office {
    /// Makes a new store in an empty folder, with its first staff member.
    ///
    /// # Errors
    /// [`Refusal::StoreExists`], [`Refusal::StoreOnShare`], [`Refusal::Fields`], [`Refusal::PasswordTooShort`], or a fault of the disk.
    pub fn found(folder: &Path, founding: &Founding<'_>, now: DateTime<Utc>, today: NaiveDate) -> Result<Founded> {
        let folder = Folder::at(folder);
        folder.must_be_on_this_computer()?;
        crate::staff::check_names(founding.name, founding.username)?;
        folder::make(folder.path())?;
        let lock = folder.lock()?;
        folder.begin_store()?;
        let seed = Stamp {
            now,
            today,
            by: StaffId::shared("nobody"),
        };
        let stamp = Stamp {
            by: StaffId::new(&seed),
            ..seed
        };
        let (keys, key, recovery) = KeyFile::found(
            founding.centre,
            stamp.by,
            founding.username,
            founding.password,
            founding.cost,
        )?;
        let pen = SharedPen::default();
        let store = opening::make(&folder, &key, keys.replica, &pen)?;
        let mut office = Office::of((folder, lock), (store, pen), (&keys, &key), founding.device)?;
        office.write_as(stamp, &first_member(founding), Deed::FoundOffice, |office| {
            office.put_staff(stamp.by, &first_member(founding))?;
            office.found_centre(founding.centre)?;
            office.ship()
        })?;
        // The keys come last: a store without keys is one that was never finished.
        keys.write(&office.folder)?;
        office.folder.end_store();
        Ok(Founded {
            office,
            staff: stamp.by,
            recovery,
        })
    }

    /// Opens a store whose data key is known.
    ///
    /// # Errors
    /// [`Refusal::StoreInUse`], [`Refusal::StoreReadOnly`], [`Refusal::StoreMissing`], [`Refusal::StoreDamaged`],
    /// [`Refusal::StoreNewer`], [`Refusal::StoreOnShare`], or a fault of the disk.
    pub fn open(folder: &Path, key: &DataKey, device: &str) -> Result<Office> {
        let folder = Folder::at(folder);
        if !folder.database().exists() {
            return Err(Refusal::StoreMissing.into());
        }
        folder.must_be_on_this_computer()?;
        let mut keys = KeyFile::read(&folder)?;
        folder.must_be_writable()?;
        let lock = folder.lock()?;
        folder.end_store();
        let pen = SharedPen::default();
        if keys.replica <= 0 {
            keys.replica = keys::new_replica()?;
            keys.write(&folder)?;
        }
        let store = opening::open(&folder, key, keys.replica, &pen).map_err(|trouble| folder.look_closer(trouble))?;
        Office::of((folder, lock), (store, pen), (&keys, key), device)
    }

    /// The office of a store whose database is open.
    fn of(
        (folder, lock): (Folder, Lock),
        (store, pen): (Connection, SharedPen),
        (keys, key): (&KeyFile, &DataKey),
        device: &str,
    ) -> Result<Office> {
        let mut pictures = Pictures::new(&folder, key);
        let home = home::read(&store)?;
        if let Some(home) = &home {
            pictures = pictures.named_by(&home.picture_names)?;
        }
        Ok(Office {
            pen,
            device: device.to_owned(),
            folder,
            pictures,
            seals: Seals::new(key),
            roster: Roster::read(&store)?,
            keyring: Keyring::of(key, keys.replica)?,
            centre_number: keys.number().to_owned(),
            on_a_visit: home.is_some(),
            _lock: lock,
            store,
        })
    }

    /// The store's folder.
    #[must_use]
    pub fn folder(&self) -> &Folder {
        &self.folder
    }

    /// Reads with the eyes of the staff member in the stamp.
    ///
    /// # Errors
    /// [`Refusal::StaffRetired`], [`Refusal::NotFound`], whatever the reading refuses, or a fault of the store.
    pub fn read<T>(&self, stamp: Stamp, look: impl FnOnce(&Reading<'_>) -> Result<T>) -> Result<T> {
        let looked = self.member(stamp.by).and_then(|member| {
            look(&Reading {
                store: &self.store,
                roster: &self.roster,
                pictures: &self.pictures,
                seals: &self.seals,
                stamp,
                role: member.role,
                exams: crate::exams::Shelf::default(),
            })
        });
        looked.map_err(|trouble| self.folder.look_closer(trouble))
    }

    /// Does one deed in one transaction: all of it and its entries in the book, or nothing.
    ///
    /// # Errors
    /// [`Refusal::NotAllowed`], [`Refusal::StaffRetired`], whatever the deed refuses, or a fault of the store.
    pub fn write<T>(&mut self, stamp: Stamp, deed: Deed, act: impl FnOnce(&mut Writing<'_>) -> Result<T>) -> Result<T> {
        let member = self
            .member(stamp.by)
            .map_err(|trouble| self.folder.look_closer(trouble))?;
        self.write_as(stamp, &member, deed, act)
    }

    fn write_as<T>(
        &mut self,
        stamp: Stamp,
        member: &StaffMember,
        deed: Deed,
        act: impl FnOnce(&mut Writing<'_>) -> Result<T>,
    ) -> Result<T> {
        self.write_turning(stamp, member, deed, Turning::default(), act)
    }

    pub(crate) fn write_turning<T>(
        &mut self,
        stamp: Stamp,
        member: &StaffMember,
        deed: Deed,
        turning: Turning,
        act: impl FnOnce(&mut Writing<'_>) -> Result<T>,
    ) -> Result<T> {
        let done = self.write_once(stamp, member, deed, turning, act);
        done.map_err(|trouble| self.folder.look_closer(trouble))
    }

    fn write_once<T>(
        &mut self,
        stamp: Stamp,
        member: &StaffMember,
        deed: Deed,
        turning: Turning,
        act: impl FnOnce(&mut Writing<'_>) -> Result<T>,
    ) -> Result<T> {
        if !deed.is_allowed(member.role) {
            return Err(Refusal::NotAllowed {
                deed: deed.word().to_owned(),
            }
            .into());
        }
        let transaction = self.store.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let opens = begin(&transaction, &self.pen, stamp)?;
        let (replica, clock) = {
            let mut pen = self.pen.take();
            (pen.replica, pen.tick(0))
        };
        let row = DeedRow {
            id: DeedId { replica, opens },
            clock,
            at: stamp.now.to_rfc3339_opts(SecondsFormat::Millis, true),
            staff: stamp.by.to_string(),
            staff_name: member.name.clone(),
            device: self.device.clone(),
            name: deed.word().to_owned(),
            facts: String::new(),
            undoes: turning.undoes,
            redoes: turning.redoes,
        };
        let reading = Reading {
            store: &transaction,
            roster: &self.roster,
            pictures: &self.pictures,
            seals: &self.seals,
            stamp,
            role: member.role,
            exams: crate::exams::Shelf::default(),
        };
        let mut writing = Writing {
            reading,
            facts: RefCell::default(),
            pen: &self.pen,
        };
        let answer = act(&mut writing)?;
        let facts = writing.facts.into_inner();
        questions::decide_repeated(&transaction, &self.pen)?;
        unknown::take_along(&transaction, &self.pen)?;
        if self.on_a_visit {
            along::must_be_written_there(&transaction, replica, opens)?;
            stayed::say_nothing_of_it(&transaction, replica, opens)?;
        }
        if self.pen.take().has_written() {
            exchange::keep_deed(
                &transaction,
                &DeedRow {
                    facts: serde_json::to_string(&facts)?,
                    ..row
                },
            )?;
        }
        let changed = Changed::read(&transaction, &people_touched(&transaction, replica, opens)?)?;
        transaction.commit()?;
        self.roster.take(changed);
        Ok(answer)
    }

    pub(crate) fn member(&self, by: StaffId) -> Result<StaffMember> {
        let member = crate::staff::member(&self.store, by)?.ok_or_else(|| Refusal::not_found("staff"))?;
        if member.retired_on.is_some() {
            return Err(Refusal::StaffRetired.into());
        }
        Ok(member)
    }

    pub(crate) fn person_line(&self, id: crate::ids::CandidateId) -> Option<crate::candidates::roster::PersonLine> {
        self.roster.line(id)
    }
}

/// Which deed a deed takes back or does again.
#[derive(Clone, Copy, Default)]
pub(crate) struct Turning {
    pub(crate) undoes: Option<DeedId>,
    pub(crate) redoes: Option<DeedId>,
}

/// Readies the pen for a deed and gives the number of its first entry.
fn begin(transaction: &Transaction<'_>, pen: &SharedPen, stamp: Stamp) -> Result<i64> {
    let replica = pen.take().replica;
    let last: Option<i64> = transaction
        .prepare_cached("SELECT max(seq) FROM book_entry WHERE replica = ?1")?
        .query_row([replica], |row| row.get(0))?;
    let mut pen = pen.take();
    let opens = last.unwrap_or(0) + 1;
    pen.begin(opens, stamp.now.timestamp_millis());
    Ok(opens)
}

/// The candidates whose line in the roster a deed may have changed.
fn people_touched(transaction: &Transaction<'_>, replica: i64, opens: i64) -> Result<Vec<String>> {
    let mut statement = transaction.prepare_cached(
        "SELECT DISTINCT CASE tbl WHEN 'candidates' THEN key
                WHEN 'enrolments' THEN substr(key, instr(key, '|') + 1)
                WHEN 'stage_moves' THEN json_extract(body, '$.step.candidate')
                ELSE '*' END
         FROM book_entry WHERE replica = ?1 AND seq >= ?2 AND tbl IN ('candidates', 'enrolments', 'stage_moves', 'batches', 'classes', 'packages')",
    )?;
    let found: Vec<Option<String>> = statement
        .query_map([replica, opens], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    Ok(found.into_iter().flatten().collect())
}

fn first_member(founding: &Founding<'_>) -> StaffMember {
    StaffMember {
        name: founding.name.trim().to_owned(),
        username: keys::plain_username(founding.username),
        role: Role::Admin,
        retired_on: None,
    }
}
