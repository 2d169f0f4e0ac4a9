//! Laptops lent out: who carries what since when, when it came home, and what a lost one held.

use super::{along, home::Home, keyring::Keyring, leaf};
use crate::{
    Deed, Office, Stamp,
    ids::{BatchId, CandidateId, DeviceId, EventId, LendingId, StaffId},
    office::{Reading, Writing},
    records::{self, record},
    refusal::{Problem, Refusal, Result},
    store::{
        folder::Folder,
        keys::{Cost, KeyFile},
    },
    vocabulary::{DeviceKind, RevokedWhy},
};
use chrono::{NaiveDate, SecondsFormat};
use rusqlite::Row;
use serde::{Deserialize, Serialize};
use std::{collections::BTreeSet, path::Path};
use ts_rs::TS;

record! {
    /// A computer with a store of this centre.
    DeviceRow {
        /// What people call it.
        name: String,
        /// A PC of the office, or a laptop on a visit.
        kind: DeviceKind,
        /// Under which number it writes.
        #[ts(skip)]
        replica: i64,
        /// What its signature is checked with, hexadecimal.
        signs_as: String,
        /// The age recipient that opens what is sent to it.
        sealed_to: Option<String>,
        /// The day.
        enrolled_on: Option<String>,
    }
}

record! {
    /// A lending as it is kept.
    LendingRow {
        /// Which laptop.
        device: DeviceId,
        /// Who carries it.
        holder: StaffId,
        /// Whose batch went along.
        batch: Option<BatchId>,
        /// For which event.
        event: Option<EventId>,
        /// When (RFC 3339, UTC).
        lent_at: String,
        /// Field groups of people that went along, separated by blanks.
        fields: String,
    }
}

/// What somebody wants to take along.
#[derive(Clone, Serialize, Deserialize, TS)]
pub struct Lend {
    /// What the laptop is called.
    pub name: String,
    /// Who carries it and signs in on it.
    pub holder: StaffId,
    /// The password on the laptop.
    pub password: String,
    /// The batch that goes along; nobody without one and without an event.
    pub batch: Option<BatchId>,
    /// The event whose guests go along.
    pub event: Option<EventId>,
    /// Whether photos go along.
    pub photos: bool,
    /// When it is to be back.
    pub back_by: Option<NaiveDate>,
}

/// A laptop that is out or was.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct LendingLine {
    /// Which lending.
    pub id: LendingId,
    /// Which laptop.
    pub device: DeviceId,
    /// What it is called.
    pub name: String,
    /// Who carries it.
    pub holder: String,
    /// The batch that went along.
    pub batch: Option<String>,
    /// The event.
    pub event: Option<String>,
    /// When (RFC 3339, UTC).
    pub lent_at: String,
    /// When it is to be back.
    pub back_by: Option<String>,
    /// When it came back.
    pub returned_on: Option<String>,
    /// When it was struck off.
    pub revoked_on: Option<String>,
    /// Why.
    pub revoked_why: Option<RevokedWhy>,
    /// People whose data went along.
    pub people: u32,
    /// When something of it was taken in last (RFC 3339, UTC).
    pub settled_at: Option<String>,
}

/// What a laptop held, as the law wants it told (Law 27/2022, article 46: what was disclosed, when, how).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct LostList {
    /// The lending.
    pub lending: LendingLine,
    /// The field groups, as history names them.
    pub fields: Vec<String>,
    /// Everybody, by name.
    pub people: Vec<LostPerson>,
}

/// Somebody whose data a laptop held.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct LostPerson {
    /// Who.
    pub candidate: CandidateId,
    /// The name.
    pub name: String,
    /// Where the person can be told: the phone number.
    pub phone: Option<String>,
    /// Whether the photo went along.
    pub photo: bool,
    /// Whether the person was written down on that laptop and is known from what it sent home.
    pub written_there: bool,
}

/// What is known of a laptop that is struck off.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct Revoke {
    /// Which lending.
    pub lending: LendingId,
    /// Why; nothing takes the striking-off back.
    pub why: Option<RevokedWhy>,
}

impl Office {
    /// Makes a laptop's store in that folder, which is empty or not there, and writes down what goes out of the house.
    ///
    /// # Errors
    /// [`Refusal::NotAllowed`], [`Refusal::NotFound`], [`Refusal::Fields`], [`Refusal::PasswordTooShort`],
    /// [`Refusal::StoreExists`], [`Refusal::OnAVisit`] on a laptop, or a fault of the disk; then nothing was lent.
    pub fn lend(&mut self, stamp: Stamp, ask: &Lend, folder: &Path, cost: Cost) -> Result<LendingLine> {
        if self.is_on_a_visit() {
            return Err(Refusal::OnAVisit.into());
        }
        let name = ask.name.trim();
        if name.is_empty() {
            return Err(Refusal::field("name", Problem::Empty).into());
        }
        let folder = Folder::at(folder);
        if folder.holds_a_store() {
            return Err(Refusal::StoreExists.into());
        }
        let (people, username, centre) = self.read(stamp, |office| {
            if !Deed::LendLaptop.is_allowed(office.role) {
                return Err(Refusal::NotAllowed {
                    deed: Deed::LendLaptop.word().to_owned(),
                }
                .into());
            }
            let people = office.people_for(ask.batch, ask.event)?;
            let staff = crate::staff::member(office.store, ask.holder)?.ok_or_else(|| Refusal::not_found("staff"))?;
            Ok((people, staff.username, office.centre()?.name.unwrap_or_default()))
        })?;
        let (keys, key, _) = KeyFile::found(
            &format!("{centre} · {name}"),
            ask.holder,
            &username,
            &ask.password,
            cost,
        )?;
        let own = Keyring::of(&key, keys.replica)?;
        let (device, lending) = (DeviceId::new(&stamp), LendingId::new(&stamp));
        let home = Home {
            centre: self.centre_number.clone(),
            device,
            lending,
            name: name.to_owned(),
            centre_signs_as: self.keyring.centre_signs_as(),
            sealed_to: self.keyring.sealed_to(),
            picture_names: self.pictures.names(),
            knew: leaf::known(&self.store)?,
            back_by: ask.back_by,
            received: 0,
        };
        let plan = leaf::Plan {
            people: &people,
            batch: ask.batch,
            event: ask.event,
            photos: ask.photos,
            home: &home,
        };
        let photos = leaf::make(&self.store, &self.pictures, &folder, (&keys, &key), &plan)?;
        let row = DeviceRow {
            name: name.to_owned(),
            kind: DeviceKind::Laptop,
            replica: keys.replica,
            signs_as: own.signs_as(),
            sealed_to: Some(own.sealed_to()),
            enrolled_on: Some(stamp.today.to_string()),
        };
        let lent = self.write(stamp, Deed::LendLaptop, |office| {
            office.tell("device", name);
            office.tell("people", people.len());
            records::put_new(office.store, "devices", &device, &row)?;
            let row = LendingRow {
                device,
                holder: ask.holder,
                batch: ask.batch,
                event: ask.event,
                lent_at: stamp.now.to_rfc3339_opts(SecondsFormat::Secs, true),
                fields: along::fields(ask.photos).join(" "),
            };
            records::put_new(office.store, "lendings", &lending, &row)?;
            office
                .store
                .prepare_cached("UPDATE lendings SET back_by = ?2 WHERE id = ?1")?
                .execute((lending, ask.back_by))?;
            let mut add = office
                .store
                .prepare_cached("INSERT INTO lent_people (lending, candidate, photo) VALUES (?1, ?2, ?3)")?;
            for person in &people {
                add.execute((lending, person, if photos.contains(person) { "yes" } else { "no" }))?;
            }
            office.lending(lending)
        });
        if lent.is_err() {
            // Nobody may carry what nobody wrote down.
            std::fs::remove_dir_all(folder.path())?;
        }
        lent
    }
}

const LINES: &str = "
    SELECT l.id, l.device, d.name, coalesce(s.name, '') AS holder, b.name AS batch, e.name AS event, l.lent_at, l.back_by,
      l.returned_on, d.revoked_on, d.revoked_why,
      (SELECT count(*) FROM lent_people p WHERE p.lending = l.id AND p.gone = 0) AS people,
      (SELECT max(settled_at) FROM packages k WHERE k.device = l.device AND k.gone = 0) AS settled_at
    FROM lendings l JOIN devices d ON d.id = l.device LEFT JOIN staff s ON s.id = l.holder
      LEFT JOIN batches b ON b.id = l.batch LEFT JOIN events e ON e.id = l.event
    WHERE l.gone = 0";

impl Reading<'_> {
    /// Everybody of a batch who has not left it, and everybody who is a guest of an event; both must be known here.
    fn people_for(&self, batch: Option<BatchId>, event: Option<EventId>) -> Result<BTreeSet<CandidateId>> {
        if let Some(batch) = batch {
            self.must_be_there("batches", &batch)?;
        }
        if let Some(event) = event {
            self.must_be_there("events", &event)?;
        }
        let mut statement = self.store.prepare_cached(
            "SELECT n.candidate FROM enrolments n JOIN candidates c ON c.id = n.candidate
             WHERE n.batch = ?1 AND n.gone = 0 AND c.gone = 0
             UNION SELECT g.candidate FROM event_guests g JOIN candidates c ON c.id = g.candidate
             WHERE g.event = ?2 AND g.gone = 0 AND c.gone = 0",
        )?;
        let people = statement.query_map((batch, event), |row| row.get(0))?;
        Ok(people.collect::<rusqlite::Result<_>>()?)
    }

    /// Every laptop that was ever lent, those that are out first, then newest first.
    ///
    /// # Errors
    /// A fault of the store.
    pub fn list_lendings(&self) -> Result<Vec<LendingLine>> {
        let sql =
            format!("{LINES} ORDER BY l.returned_on IS NOT NULL OR d.revoked_on IS NOT NULL, l.lent_at DESC, l.id");
        let mut statement = self.store.prepare_cached(&sql)?;
        let lines = statement.query_map([], line)?;
        Ok(lines.collect::<rusqlite::Result<_>>()?)
    }

    /// One of them.
    ///
    /// # Errors
    /// [`Refusal::NotFound`], or a fault of the store.
    pub fn lending(&self, id: LendingId) -> Result<LendingLine> {
        let sql = format!("{LINES} AND l.id = ?1");
        let mut statement = self.store.prepare_cached(&sql)?;
        let mut lines = statement.query_map([id], line)?;
        Ok(lines.next().ok_or_else(|| Refusal::not_found("lendings"))??)
    }

    /// What a laptop held: everybody who went along, and everybody whom it is known to have written down.
    ///
    /// # Errors
    /// [`Refusal::NotFound`], or a fault of the store.
    pub fn lost_list(&self, id: LendingId) -> Result<LostList> {
        let lending = self.lending(id)?;
        let fields: String = self
            .store
            .prepare_cached("SELECT fields FROM lendings WHERE id = ?1")?
            .query_row([id], |row| row.get(0))?;
        let mut statement = self.store.prepare_cached(
            "SELECT c.id, coalesce(c.name, '') AS name, c.phone, max(p.photo = 'yes') AS photo, min(p.there) AS there FROM (
               SELECT candidate, photo, 0 AS there FROM lent_people WHERE lending = ?1 AND gone = 0
               UNION ALL
               SELECT e.key, 'no', 1 FROM book_entry e JOIN devices d ON d.replica = e.replica
               WHERE d.id = ?2 AND e.tbl = 'candidates'
             ) p JOIN candidates c ON c.id = p.candidate GROUP BY c.id ORDER BY c.name, c.id",
        )?;
        let people = statement.query_map((id, lending.device), |row| {
            Ok(LostPerson {
                candidate: row.get("id")?,
                name: row.get("name")?,
                phone: row.get("phone")?,
                photo: row.get("photo")?,
                written_there: row.get("there")?,
            })
        })?;
        Ok(LostList {
            fields: fields.split_whitespace().map(str::to_owned).collect(),
            people: people.collect::<rusqlite::Result<_>>()?,
            lending,
        })
    }
}

fn line(row: &Row<'_>) -> rusqlite::Result<LendingLine> {
    Ok(LendingLine {
        id: row.get("id")?,
        device: row.get("device")?,
        name: row.get("name")?,
        holder: row.get("holder")?,
        batch: row.get("batch")?,
        event: row.get("event")?,
        lent_at: row.get("lent_at")?,
        back_by: row.get("back_by")?,
        returned_on: row.get("returned_on")?,
        revoked_on: row.get("revoked_on")?,
        revoked_why: row.get("revoked_why")?,
        people: row.get("people")?,
        settled_at: row.get("settled_at")?,
    })
}

impl Writing<'_> {
    /// Strikes a laptop off, or takes that back. What a struck-off laptop signs is refused from then on.
    ///
    /// # Errors
    /// [`Refusal::NotFound`], or a fault of the store.
    pub fn revoke_laptop(&self, ask: &Revoke) -> Result<LendingLine> {
        let lending = self.lending(ask.lending)?;
        self.tell("device", &lending.name);
        let on = ask.why.map(|_| self.today().to_string());
        self.store
            .prepare_cached("UPDATE devices SET revoked_on = ?2, revoked_why = ?3 WHERE id = ?1")?
            .execute((lending.device, on, ask.why))?;
        self.lending(ask.lending)
    }

    /// Writes down that a laptop is back in the house.
    ///
    /// # Errors
    /// [`Refusal::NotFound`], or a fault of the store.
    pub fn return_laptop(&self, id: LendingId) -> Result<LendingLine> {
        let lending = self.lending(id)?;
        self.tell("device", &lending.name);
        self.store
            .prepare_cached("UPDATE lendings SET returned_on = ?2 WHERE id = ?1")?
            .execute((id, self.today().to_string()))?;
        self.lending(id)
    }
}
