//! What is shown of placements: the list, a person's page, the send-off list of a batch, and what needs action.

use super::{
    follow_up::FollowUp,
    placement::Placement,
    schedule::{self, Abroad, Due, DueState},
    way::{Extension, ends_on},
};
use crate::{
    candidates::background::Keyed,
    days::kept,
    ids::{BatchId, BranchId, CandidateId, ExtensionId, FollowUpId, PartnerId, PlacementId, ProgrammeId},
    office::Reading,
    papers::standing::{PaperState, Stack},
    pipeline::follows::Leg,
    records::Record,
    refusal::Result,
    vocabulary::Stage,
};
use chrono::{Days, NaiveDate};
use rusqlite::ToSql;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// A contract that ends within so many days is told of.
pub const ENDS_SOON_DAYS: i64 = 180;
/// A flight within so many days is told of.
pub const FLIGHT_SOON_DAYS: u64 = 30;

/// How far a placement has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PlacementState {
    /// Before departure.
    Planned,
    /// On the way: departed, and nobody noted the arrival.
    Departed,
    /// At work.
    Placed,
    /// At work under a longer contract.
    Extended,
    /// Home again.
    Returned,
}

/// A placement in a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PlacementLine {
    /// Which.
    pub id: PlacementId,
    /// What is known; the wage only for readers who may see it.
    pub row: Placement,
    /// Who.
    pub name: String,
    /// The batch's name.
    pub batch_name: Option<String>,
    /// The programme of the batch.
    pub programme: Option<ProgrammeId>,
    /// Its name.
    pub programme_name: Option<String>,
    /// The employer's name.
    pub partner_name: Option<String>,
    /// The branch's name.
    pub branch_name: Option<String>,
    /// The branch's prefecture or state.
    pub prefecture: Option<String>,
    /// How far it has come.
    pub state: PlacementState,
    /// The day on which the contract ends, extensions included.
    pub ends_on: Option<NaiveDate>,
    /// Days until then while somebody is abroad; below zero when it is over.
    pub ends_in: Option<i32>,
    /// Every day of the follow-up schedule.
    pub schedule: Vec<Due>,
    /// What their stages tell and the placement does not: that they withdrew before the flight, absconded, or came home.
    /// Nothing more is due of them here.
    pub left: Option<LeftTheWay>,
}

/// Somebody who is no longer on the way of a placement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct LeftTheWay {
    /// Where they stand.
    pub stage: Stage,
    /// Since when.
    pub since: NaiveDate,
}

/// A placement with everything that hangs on it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PlacementPage {
    /// The placement.
    pub line: PlacementLine,
    /// The extensions, oldest first.
    pub extensions: Vec<Keyed<ExtensionId, Extension>>,
    /// The follow-ups, newest first.
    pub follow_ups: Vec<Keyed<FollowUpId, FollowUp>>,
}

/// A paper of the way abroad, as it stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct WayPaper {
    /// Its number.
    pub number: Option<String>,
    /// When it was issued.
    pub issued_on: Option<String>,
    /// Whether it is good on the day of the flight, or today when none is planned; once somebody has departed, on that day.
    pub state: PaperState,
}

/// Everything about one person's placements.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PersonPlacements {
    /// Who.
    pub candidate: CandidateId,
    /// Their placements, the newest first.
    pub placements: Vec<PlacementPage>,
    /// The certificate of eligibility.
    pub coe: Option<WayPaper>,
    /// The visa.
    pub visa: Option<WayPaper>,
    /// Whether the reader may see what they earn.
    pub sees_money: bool,
}

/// Which placements to list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct ListPlacements {
    /// Of this programme.
    pub programme: Option<ProgrammeId>,
    /// Out of this batch.
    pub batch: Option<BatchId>,
    /// At this employer.
    pub partner: Option<PartnerId>,
    /// At this branch.
    pub branch: Option<BranchId>,
    /// That have come so far.
    pub state: Option<PlacementState>,
}

/// Somebody on the send-off list of a batch.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SendOffLine {
    /// Who.
    pub candidate: CandidateId,
    /// Their name.
    pub name: String,
    /// The number of the passport that counts.
    pub passport: Option<String>,
    /// The certificate of eligibility.
    pub coe: Option<WayPaper>,
    /// The visa.
    pub visa: Option<WayPaper>,
    /// The newest placement out of this batch; blank: none yet.
    pub placement: Option<PlacementLine>,
}

/// The send-off list of a batch: whoever still goes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SendOffPage {
    /// Which batch.
    pub batch: BatchId,
    /// Its name.
    pub batch_name: String,
    /// The programme's name.
    pub programme_name: Option<String>,
    /// The programme's partner.
    pub partner: Option<PartnerId>,
    /// Planned day of departure.
    pub departs_on: Option<String>,
    /// Those who go, by class and seat.
    pub people: Vec<SendOffLine>,
}

/// A follow-up that waits.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FollowUpDue {
    /// At which placement.
    pub line: PlacementLine,
    /// The day of the schedule.
    pub due: Due,
}

/// What waits abroad, for the first page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WaitsAbroad {
    /// Flights within thirty days, and those whose day has passed while nobody noted a departure; the earliest first.
    pub flights: Vec<PlacementLine>,
    /// Follow-ups that are overdue or due within a fortnight, the oldest first.
    pub follow_ups: Vec<FollowUpDue>,
    /// Contracts of people abroad that end within 180 days or are over, the earliest first.
    pub contracts: Vec<PlacementLine>,
}

struct Facts {
    line: PlacementLine,
    extensions: Vec<Keyed<ExtensionId, Extension>>,
    follow_ups: Vec<Keyed<FollowUpId, FollowUp>>,
    months: Option<String>,
}

impl Reading<'_> {
    /// Placements: those before departure first, then by the end of the contract.
    ///
    /// # Errors
    /// A fault of the store.
    pub fn list_placements(&self, ask: &ListPlacements) -> Result<Vec<PlacementLine>> {
        let sql = "(?1 IS NULL OR b.programme = ?1) AND (?2 IS NULL OR p.batch = ?2) AND (?3 IS NULL OR p.partner = ?3)
          AND (?4 IS NULL OR p.branch = ?4)";
        let of: [&dyn ToSql; 4] = [&ask.programme, &ask.batch, &ask.partner, &ask.branch];
        let found = self.placements_where(sql, &of)?.into_iter().map(|facts| facts.line);
        let mut lines: Vec<PlacementLine> = found
            .filter(|line| ask.state.is_none_or(|state| line.state == state))
            .collect();
        lines.sort_by_cached_key(|line| (line.state, line.ends_on, line.name.clone()));
        Ok(lines)
    }

    /// Everything about one person's placements.
    ///
    /// # Errors
    /// [`crate::Refusal::NotFound`], or a fault of the store.
    pub fn placements_of(&self, candidate: CandidateId) -> Result<PersonPlacements> {
        let mut placements: Vec<PlacementPage> = self
            .placements_where("p.candidate = ?1", &[&candidate])?
            .into_iter()
            .map(|facts| PlacementPage {
                line: facts.line,
                extensions: facts.extensions,
                follow_ups: facts.follow_ups.into_iter().rev().collect(),
            })
            .collect();
        let begins = |page: &PlacementPage| {
            let row = &page.line.row;
            let first = row.contract_from.clone();
            (first.or_else(|| row.departed_on.clone()), page.line.id)
        };
        placements.sort_by_key(|page| std::cmp::Reverse(begins(page)));
        let (_, stack) = self.stack_of(candidate)?;
        let used_on = self.used_on(placements.first().map(|page| &page.line));
        Ok(PersonPlacements {
            candidate,
            coe: self.way_paper(&stack, "COE", used_on)?,
            visa: self.way_paper(&stack, "VISA", used_on)?,
            placements,
            sees_money: self.may_see("placements", "wage"),
        })
    }

    /// The send-off list of a batch.
    ///
    /// # Errors
    /// [`crate::Refusal::NotFound`], or a fault of the store.
    pub fn send_off_of(&self, batch: BatchId) -> Result<SendOffPage> {
        let page = self.batch_page(batch)?;
        let ask = ListPlacements {
            batch: Some(batch),
            ..ListPlacements::default()
        };
        let mut placed: BTreeMap<CandidateId, PlacementLine> = BTreeMap::new();
        let mut lines = self.list_placements(&ask)?;
        lines.sort_by_key(|line| line.id);
        for line in lines {
            placed.insert(line.row.candidate, line);
        }
        let stacks = self.stacks_of_batch(batch)?;
        let mut people = Vec::new();
        for person in page.people {
            let placement = placed.remove(&person.id);
            let stays = person.batch == Some(batch) && person.stage.is_some_and(|stage| stage.has_left());
            if placement.is_none() && stays {
                continue;
            }
            let used_on = self.used_on(placement.as_ref());
            let blank = Stack::default();
            let stack = stacks.get(&person.id).map_or(&blank, |(_, stack)| stack);
            let passport = stack
                .get(crate::papers::standing::PASSPORT)
                .and_then(|held| held.first());
            people.push(SendOffLine {
                candidate: person.id,
                name: person.name,
                passport: passport.and_then(|paper| paper.row.number.clone()),
                coe: self.way_paper(stack, "COE", used_on)?,
                visa: self.way_paper(stack, "VISA", used_on)?,
                placement,
            });
        }
        let partner = self.partner_of_batch(batch)?;
        Ok(SendOffPage {
            batch,
            batch_name: page.line.row.name.unwrap_or_default(),
            programme_name: page.line.programme_name,
            partner,
            departs_on: page.line.row.departs_on,
            people,
        })
    }

    /// What waits of people who fly soon or are abroad: for the first page.
    ///
    /// # Errors
    /// A fault of the store.
    pub fn waits_abroad(&self) -> Result<WaitsAbroad> {
        let until = self.today() + Days::new(FLIGHT_SOON_DAYS);
        let open = "p.returned_on IS NULL AND (p.departed_on IS NOT NULL OR p.flies_on <= ?1)";
        let mut waits = WaitsAbroad::default();
        let lines = self
            .placements_where(open, &[&until])?
            .into_iter()
            .map(|facts| facts.line);
        for line in lines.filter(|line| line.left.is_none()) {
            if line.row.departed_on.is_none() {
                waits.flights.push(line);
                continue;
            }
            let due = |due: &&Due| matches!(due.state, DueState::Overdue | DueState::Soon);
            waits
                .follow_ups
                .extend(line.schedule.iter().filter(due).map(|due| FollowUpDue {
                    line: line.clone(),
                    due: *due,
                }));
            if line.ends_in.is_some_and(|days| i64::from(days) <= ENDS_SOON_DAYS) {
                waits.contracts.push(line);
            }
        }
        let flies = |line: &PlacementLine| (line.row.flies_on.clone(), line.name.clone());
        waits.flights.sort_by_cached_key(flies);
        waits.follow_ups.sort_by_key(|one| one.due.on);
        waits.contracts.sort_by_key(|line| line.ends_on);
        Ok(waits)
    }

    fn partner_of_batch(&self, batch: BatchId) -> Result<Option<PartnerId>> {
        let mut statement = self.store.prepare_cached(
            "SELECT p.partner FROM batches b LEFT JOIN programmes p ON p.id = b.programme WHERE b.id = ?1",
        )?;
        Ok(statement.query_row([batch], |row| row.get(0))?)
    }

    /// The day on which somebody uses their papers: of the departure, of the flight, or today.
    fn used_on(&self, line: Option<&PlacementLine>) -> NaiveDate {
        let row = line.map(|line| &line.row);
        let departed = row.and_then(|row| kept(row.departed_on.as_deref()));
        let flies = || row.and_then(|row| kept(row.flies_on.as_deref()));
        departed.or_else(flies).unwrap_or(self.today())
    }

    fn way_paper(&self, stack: &Stack, code: &str, on: NaiveDate) -> Result<Option<WayPaper>> {
        let Some(held) = stack.get(code).and_then(|held| held.first()) else {
            return Ok(None);
        };
        let kinds = self.paper_kinds()?;
        let kind = kinds.iter().find(|kind| kind.code == code);
        Ok(kind.filter(|kind| self.may_read_kind(kind)).map(|kind| WayPaper {
            number: held.row.number.clone(),
            issued_on: held.row.issued_on.clone(),
            state: held.good_on(kind, on),
        }))
    }

    fn placements_where(&self, which: &str, of: &[&dyn ToSql]) -> Result<Vec<Facts>> {
        let columns: Vec<String> = Placement::COLUMNS.iter().map(|column| format!("p.{column}")).collect();
        let sql = format!(
            "SELECT p.id, {}, c.name AS person, b.name AS batch_name, b.programme, g.name AS programme_name,
               m.name AS partner_name, r.name AS branch_name, r.prefecture, g.follow_up_months, s.stage, s.moved_on
             FROM placements p JOIN candidates c ON c.id = p.candidate AND c.gone = 0
             LEFT JOIN batches b ON b.id = p.batch LEFT JOIN programmes g ON g.id = b.programme
             LEFT JOIN partners m ON m.id = p.partner LEFT JOIN partner_branches r ON r.id = p.branch
             LEFT JOIN stage_moves s ON s.id = (
               SELECT n.id FROM stage_moves n WHERE n.candidate = p.candidate AND n.batch = p.batch AND n.gone = 0
               ORDER BY n.moved_on DESC, n.id DESC LIMIT 1)
             WHERE p.gone = 0 AND {which}",
            columns.join(", ")
        );
        let mut statement = self.store.prepare_cached(&sql)?;
        let rows = statement.query_map(of, |row| {
            let placement = Placement::from_row(row)?;
            let (stage, since): (Option<Stage>, Option<String>) = (row.get("stage")?, row.get("moved_on")?);
            let left = stage
                .zip(kept(since.as_deref()))
                .map(|(stage, since)| LeftTheWay { stage, since });
            Ok(Facts {
                line: PlacementLine {
                    id: row.get("id")?,
                    left: left.filter(|left| left.ends(&placement)),
                    row: placement,
                    name: row.get::<_, Option<String>>("person")?.unwrap_or_default(),
                    batch_name: row.get("batch_name")?,
                    programme: row.get("programme")?,
                    programme_name: row.get("programme_name")?,
                    partner_name: row.get("partner_name")?,
                    branch_name: row.get("branch_name")?,
                    prefecture: row.get("prefecture")?,
                    state: PlacementState::Planned,
                    ends_on: None,
                    ends_in: None,
                    schedule: Vec::new(),
                },
                extensions: Vec::new(),
                follow_ups: Vec::new(),
                months: row.get("follow_up_months")?,
            })
        })?;
        let mut found: Vec<Facts> = rows.collect::<rusqlite::Result<_>>()?;
        let mut extensions = self.hanging::<ExtensionId, Extension>("extensions", "h.until_on, h.id", which, of)?;
        let mut follow_ups = self.hanging::<FollowUpId, FollowUp>("follow_ups", "h.held_on, h.id", which, of)?;
        let sees_money = self.may_see("placements", "wage");
        let hears_talk = self.may_see("follow_ups", "talk");
        for facts in &mut found {
            facts.extensions = extensions.remove(&facts.line.id).unwrap_or_default();
            facts.follow_ups = follow_ups.remove(&facts.line.id).unwrap_or_default();
            facts.reckon(self.today());
            if !sees_money {
                let row = &mut facts.line.row;
                (row.wage, row.currency, row.wage_per) = (None, None, None);
            }
            if !hears_talk {
                facts.follow_ups.iter_mut().for_each(|one| one.row.hush());
            }
        }
        Ok(found)
    }

    /// The rows of a table that hang on the placements in question, by placement.
    fn hanging<I: rusqlite::types::FromSql, R: Record>(
        &self,
        table: &str,
        order: &str,
        which: &str,
        of: &[&dyn ToSql],
    ) -> Result<BTreeMap<PlacementId, Vec<Keyed<I, R>>>> {
        let columns: Vec<String> = R::COLUMNS.iter().map(|column| format!("h.{column}")).collect();
        let sql = format!(
            "SELECT h.id, {} FROM {table} h JOIN placements p ON p.id = h.placement AND p.gone = 0
             LEFT JOIN batches b ON b.id = p.batch WHERE h.gone = 0 AND {which} ORDER BY {order}",
            columns.join(", ")
        );
        let mut statement = self.store.prepare_cached(&sql)?;
        let rows = statement.query_map(of, |row| {
            let keyed = Keyed {
                id: Some(row.get("id")?),
                row: R::from_row(row)?,
            };
            Ok((row.get("placement")?, keyed))
        })?;
        let mut hanging: BTreeMap<PlacementId, Vec<Keyed<I, R>>> = BTreeMap::new();
        for row in rows {
            let (placement, keyed) = row?;
            hanging.entry(placement).or_default().push(keyed);
        }
        Ok(hanging)
    }
}

impl LeftTheWay {
    /// Whether a placement ends by it. Somebody who came home and is sent once more is on the way of the new placement.
    fn ends(self, row: &Placement) -> bool {
        let begun = kept(row.departed_on.as_deref().or(row.flies_on.as_deref()));
        match Leg::of(self.stage) {
            Leg::Out => row.departed_on.is_none(),
            Leg::Lost | Leg::Home => begun.is_none_or(|begun| begun <= self.since),
            Leg::Way | Leg::Abroad | Leg::Pause => false,
        }
    }
}

impl Facts {
    /// Puts in what follows from the rows: how far it has come, when it ends, when they are asked.
    fn reckon(&mut self, today: NaiveDate) {
        let row = &self.line.row;
        self.line.state = if row.returned_on.is_some() {
            PlacementState::Returned
        } else if row.departed_on.is_none() {
            PlacementState::Planned
        } else if row.arrived_on.is_none() {
            PlacementState::Departed
        } else if self.extensions.is_empty() {
            PlacementState::Placed
        } else {
            PlacementState::Extended
        };
        let extended = self.extensions.iter().filter_map(|one| one.row.until_on.as_deref());
        self.line.ends_on = ends_on(row.contract_until.as_deref(), extended);
        let is_over = row.returned_on.is_some() || self.line.left.is_some();
        let is_abroad = row.departed_on.is_some() && !is_over;
        self.line.ends_in = self.line.ends_on.filter(|_| is_abroad).and_then(|end| {
            let days = (end - today).num_days();
            i32::try_from(days).ok()
        });
        let months = self.months.as_deref().and_then(|text| schedule::months(text).ok());
        let answers = self.follow_ups.iter().filter_map(|one| kept(one.row.due_on.as_deref()));
        let answered: Vec<NaiveDate> = answers.collect();
        if let Some((months, arrived)) = months.zip(kept(row.arrived_on.as_deref())) {
            let abroad = Abroad {
                arrived,
                is_over,
                answered: &answered,
            };
            self.line.schedule = schedule::plan(&months, &abroad, today);
        }
    }
}
