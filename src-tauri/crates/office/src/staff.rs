//! Who works in the office, and in which role.

use crate::{
    Deed, Office, Stamp,
    ids::StaffId,
    office::{Reading, Writing},
    records::{self, record},
    refusal::{FieldProblem, Problem, Refusal, Result},
    store::keys::{self, DataKey, KeyFile, RecoveryCode},
    vocabulary::Role,
};
use rusqlite::{Connection, OptionalExtension};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

record! {
    /// Somebody who works in the office.
    StaffMember {
        /// The name, as deeds show it.
        name: String,
        /// What is typed to sign in.
        username: String,
        /// What the person may do.
        role: Role,
        /// The day on which the person left.
        retired_on: Option<String>,
    }
}

/// A line of the staff list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct StaffLine {
    /// Whose.
    pub id: StaffId,
    /// The person.
    #[serde(flatten)]
    pub member: StaffMember,
}

/// Somebody new, with a first password.
#[derive(Clone, Serialize, Deserialize, TS)]
pub struct AddStaff {
    /// The name.
    pub name: String,
    /// What will be typed to sign in.
    pub username: String,
    /// What the person may do.
    pub role: Role,
    /// The first password.
    pub password: String,
}

impl std::fmt::Debug for AddStaff {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("AddStaff")
            .field("role", &self.role)
            .finish_non_exhaustive()
    }
}

/// The staff member of that key.
pub(crate) fn member(store: &Connection, id: StaffId) -> Result<Option<StaffMember>> {
    Ok(records::get(store, "staff", &id)?)
}

/// Refuses empty names, both at once.
pub(crate) fn check_names(name: &str, username: &str) -> Result<()> {
    let mut problems = Vec::new();
    for (field, typed) in [("name", name), ("username", username)] {
        if typed.trim().is_empty() {
            problems.push(FieldProblem {
                field: field.to_owned(),
                problem: Problem::Empty,
            });
        }
    }
    if problems.is_empty() {
        Ok(())
    } else {
        Err(Refusal::Fields { problems }.into())
    }
}

impl Reading<'_> {
    /// Everybody who works or worked here, by name.
    ///
    /// # Errors
    /// A fault of the store.
    pub fn list_staff(&self) -> Result<Vec<StaffLine>> {
        let mut statement = self
            .store
            .prepare_cached("SELECT id, name, username, role, retired_on FROM staff WHERE gone = 0 ORDER BY name")?;
        let lines = statement.query_map([], |row| {
            Ok(StaffLine {
                id: row.get("id")?,
                member: records::Record::from_row(row)?,
            })
        })?;
        Ok(lines.collect::<rusqlite::Result<_>>()?)
    }
}

impl Writing<'_> {
    pub(crate) fn put_staff(&self, id: StaffId, member: &StaffMember) -> Result<()> {
        self.tell("staff", &member.name);
        records::put(self.store, "staff", &[("id", &id)], member)?;
        Ok(())
    }

    fn administrators(&self) -> Result<i64> {
        let sql = "SELECT count(*) FROM staff WHERE role = 'admin' AND retired_on IS NULL AND gone = 0";
        Ok(self.store.query_row(sql, [], |row| row.get(0))?)
    }
}

impl Office {
    /// Adds a staff member with a key slot of their own.
    ///
    /// # Errors
    /// [`Refusal::NotAllowed`], [`Refusal::Fields`], [`Refusal::UsernameTaken`], [`Refusal::PasswordTooShort`].
    pub fn add_staff(&mut self, stamp: Stamp, key: &DataKey, ask: &AddStaff) -> Result<Vec<StaffLine>> {
        check_names(&ask.name, &ask.username)?;
        let folder = self.folder().clone();
        self.write(stamp, Deed::AddStaff, |office| {
            let id = StaffId::new(&stamp);
            let username = keys::plain_username(&ask.username);
            office.put_staff(
                id,
                &StaffMember {
                    name: ask.name.trim().to_owned(),
                    username,
                    role: ask.role,
                    retired_on: None,
                },
            )?;
            // A slot without a row opens nothing, so the keys may come before the commit, not after it.
            let mut keys = KeyFile::read(&folder)?;
            // When the disk failed after the keys were written, somebody has a slot who was never added: the name is free.
            let lines = office.list_staff()?;
            let works_here = |line: &StaffLine| line.member.retired_on.is_none();
            keys.keep_slots_of(|staff| lines.iter().any(|line| line.id == staff && works_here(line)));
            let cost = keys.cost();
            keys.give_slot(key, id, &ask.username, &ask.password, cost)?;
            keys.write(&folder)?;
            Ok(lines)
        })
    }

    /// Changes what a staff member may do.
    ///
    /// # Errors
    /// [`Refusal::NotAllowed`], [`Refusal::NotFound`], [`Refusal::LastAdministrator`].
    pub fn change_role(&mut self, stamp: Stamp, staff: StaffId, role: Role) -> Result<Vec<StaffLine>> {
        self.write(stamp, Deed::EditStaff, |office| {
            let member = member(office.store, staff)?.ok_or_else(|| Refusal::not_found("staff"))?;
            office.put_staff(staff, &StaffMember { role, ..member })?;
            if office.administrators()? == 0 {
                return Err(Refusal::LastAdministrator.into());
            }
            office.list_staff()
        })
    }

    /// Retires a staff member: the name stays on everything done, the way in is taken.
    ///
    /// # Errors
    /// [`Refusal::NotAllowed`], [`Refusal::NotFound`], [`Refusal::LastAdministrator`].
    pub fn retire_staff(&mut self, stamp: Stamp, staff: StaffId) -> Result<Vec<StaffLine>> {
        let folder = self.folder().clone();
        let lines = self.write(stamp, Deed::RetireStaff, |office| {
            let member = member(office.store, staff)?.ok_or_else(|| Refusal::not_found("staff"))?;
            let retired_on = Some(stamp.today.to_string());
            office.put_staff(staff, &StaffMember { retired_on, ..member })?;
            if office.administrators()? == 0 {
                return Err(Refusal::LastAdministrator.into());
            }
            office.list_staff()
        })?;
        let mut keys = KeyFile::read(&folder)?;
        keys.take_slot(staff);
        keys.write(&folder)?;
        Ok(lines)
    }

    /// Gives the staff member in the stamp a new password.
    ///
    /// # Errors
    /// [`Refusal::WrongPassword`] when the old one is wrong, [`Refusal::PasswordTooShort`].
    pub fn change_password(&self, stamp: Stamp, old: &str, new: &str) -> Result<()> {
        let mut keys = KeyFile::read(self.folder())?;
        let member = member(&self.store, stamp.by)?.ok_or_else(|| Refusal::not_found("staff"))?;
        let opened = keys.open(&member.username, old)?;
        let cost = keys.cost();
        keys.give_slot(&opened.key, stamp.by, &member.username, new, cost)?;
        keys.write(self.folder())
    }

    /// The staff member with that sign-in name who still works here.
    ///
    /// # Errors
    /// [`Refusal::NotFound`], [`Refusal::StaffRetired`], or a fault of the store.
    pub fn staff_named(&self, username: &str) -> Result<StaffId> {
        let found: Option<(StaffId, Option<String>)> = self
            .store
            .query_row(
                "SELECT id, retired_on FROM staff WHERE username = ?1 AND gone = 0 ORDER BY retired_on IS NOT NULL LIMIT 1",
                [keys::plain_username(username)],
                |row| Ok((row.get(0)?, row.get(1)?)),
            )
            .optional()?;
        match found {
            Some((id, None)) => Ok(id),
            Some((_, Some(_))) => Err(Refusal::StaffRetired.into()),
            None => Err(Refusal::not_found("staff").into()),
        }
    }

    /// Makes sure that whoever is signed in knows the password, before something grave.
    ///
    /// # Errors
    /// [`Refusal::WrongPassword`], or a fault of the store.
    pub fn confirm(&self, stamp: Stamp, password: &str) -> Result<()> {
        let member = member(&self.store, stamp.by)?.ok_or_else(|| Refusal::not_found("staff"))?;
        KeyFile::read(self.folder())?.open(&member.username, password)?;
        Ok(())
    }

    /// Makes a new recovery code in place of the old one, for an administrator who gives the password once more.
    ///
    /// # Errors
    /// [`Refusal::NotAllowed`], [`Refusal::WrongPassword`].
    pub fn new_recovery_code(&self, stamp: Stamp, password: &str) -> Result<RecoveryCode> {
        let member = member(&self.store, stamp.by)?.ok_or_else(|| Refusal::not_found("staff"))?;
        if !Deed::AddStaff.is_allowed(member.role) {
            return Err(Refusal::NotAllowed {
                deed: Deed::AddStaff.word().to_owned(),
            }
            .into());
        }
        let mut keys = KeyFile::read(self.folder())?;
        let opened = keys.open(&member.username, password)?;
        let cost = keys.cost();
        let code = keys.new_recovery(&opened.key, cost)?;
        keys.write(self.folder())?;
        Ok(code)
    }
}
