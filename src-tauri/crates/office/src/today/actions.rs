//! What needs somebody today besides registers and scores: every line says what and for whom, and leads to where it is
//! settled. A line is told only to those who may settle it.

use crate::{
    Deed,
    agreements::standing::AgreementStatus,
    counted,
    ids::{AgreementId, BatchId, CandidateId, EventId, JobOrderId, ProgrammeId},
    office::Reading,
    readiness::page::ReadinessPage,
    refusal::Result,
    vocabulary::Stage,
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// A demand whose last safe day is nearer than this is pressing. In days.
const SAFE_DAYS_LOOKED_AT: i64 = 14;

/// How much a line presses.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Pressing {
    /// A day has passed, or a promise is broken.
    Late,
    /// A day is near.
    Soon,
    /// To be known in time.
    InTime,
}

/// Something that needs somebody.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Action {
    /// How much it presses.
    pub pressing: Pressing,
    /// What it is.
    pub what: Waits,
}

/// What waits, and for whom.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Waits {
    /// People of a batch who are not ready to leave.
    NotReady {
        /// Which batch.
        batch: BatchId,
        /// Its name.
        batch_name: String,
        /// How many are not ready.
        people: u32,
        /// Days until the departure.
        days: u32,
        /// How many of them have a demand whose last safe day is over or near.
        pressed: u32,
    },
    /// What two computers left to be decided.
    Questions {
        /// How many questions.
        questions: u32,
    },
    /// People who may be one.
    SamePeople {
        /// How many pairs.
        pairs: u32,
    },
    /// People of a batch whose dossiers have blanks.
    Blanks {
        /// Which batch.
        batch: BatchId,
        /// Its name.
        batch_name: String,
        /// How many dossiers.
        people: u32,
        /// Days until the departure.
        days: u32,
    },
    /// Passports that end within six months.
    Passports {
        /// How many.
        people: u32,
        /// Whose ends first.
        candidate: CandidateId,
        /// The name.
        name: String,
        /// When.
        ends_on: NaiveDate,
    },
    /// Somebody paid more than was promised.
    Burden {
        /// Of which programme.
        programme: ProgrammeId,
        /// Its name.
        programme_name: Option<String>,
        /// How many people.
        people: u32,
        /// The first of them.
        name: String,
    },
    /// Originals of people who have left.
    Originals {
        /// How many originals.
        originals: u32,
        /// Whose, the first of them.
        candidate: CandidateId,
        /// The name.
        name: String,
    },
    /// An agreement that ends soon or has lapsed.
    Agreement {
        /// Which.
        agreement: AgreementId,
        /// Its name.
        name: String,
        /// Where it stands.
        status: AgreementStatus,
        /// Days until its end; below zero since it lapsed.
        days_left: Option<i32>,
        /// People who would be left without an agreement.
        stranded: u32,
    },
    /// Something that was promised at an event.
    Task {
        /// At which event.
        event: EventId,
        /// What was promised.
        task: String,
        /// Who promised it.
        who: Option<String>,
        /// Days until it is due; below zero since then.
        days: i32,
    },
    /// An interview.
    Interview {
        /// For which order.
        order: JobOrderId,
        /// Its name.
        order_name: String,
        /// When.
        held_on: NaiveDate,
        /// How many are put forward.
        people: u32,
    },
    /// An order that must be answered.
    Order {
        /// Which.
        order: JobOrderId,
        /// Its name.
        order_name: String,
        /// How many are still to be found.
        left: Option<u32>,
        /// Days until the answer; below zero since then.
        days_left: i32,
    },
    /// People who fly soon, or should have flown.
    Flight {
        /// Out of which batch.
        batch: BatchId,
        /// Its name.
        batch_name: String,
        /// The first day of flight.
        flies_on: NaiveDate,
        /// How many people.
        people: u32,
    },
    /// Follow-ups that are due.
    FollowUps {
        /// How many.
        follow_ups: u32,
        /// How many of them are overdue.
        overdue: u32,
        /// Whose is due longest.
        candidate: CandidateId,
        /// The name.
        name: String,
    },
    /// Contracts that end soon.
    Contracts {
        /// How many.
        contracts: u32,
        /// Whose ends first.
        candidate: CandidateId,
        /// The name.
        name: String,
        /// When.
        ends_on: NaiveDate,
    },
    /// People who have stood at a stage much longer than others do.
    Waiting {
        /// In which batch.
        batch: BatchId,
        /// Its name.
        batch_name: String,
        /// At which stage.
        stage: Stage,
        /// How many people.
        people: u32,
        /// The longest wait, in days.
        days: u32,
        /// Days that half of all stay there.
        usual_days: u32,
    },
}

impl Reading<'_> {
    /// What needs the reader, the most pressing first.
    ///
    /// # Errors
    /// A fault of the store.
    pub(super) fn actions(&self, departures: &[super::Departure], readiness: &[ReadinessPage]) -> Result<Vec<Action>> {
        let mut actions = Vec::new();
        let may = |deed: Deed| deed.is_allowed(self.role);
        if may(Deed::Decide) {
            self.decisions_waiting(&mut actions)?;
        }
        if may(Deed::KeepPaper) {
            let pages = departures.iter().zip(readiness);
            actions.extend(pages.filter_map(|(departure, page)| self.not_ready(page, departure)));
            actions.extend(departures.iter().filter_map(blanks));
            self.passports(&mut actions)?;
        }
        if may(Deed::KeepCost) {
            self.burdens(&mut actions)?;
        }
        if may(Deed::ReturnOriginal) {
            self.originals_left(&mut actions)?;
        }
        if may(Deed::EditAgreement) {
            self.agreements_waiting(&mut actions)?;
        }
        if may(Deed::EditEvent) {
            self.tasks_waiting(&mut actions)?;
        }
        if may(Deed::EditOrder) {
            self.orders_waiting(&mut actions)?;
        }
        if may(Deed::EditPlacement) {
            self.abroad(&mut actions)?;
        }
        if may(Deed::MoveStage) {
            self.stages_waiting(&mut actions)?;
        }
        // What presses alike stays in the order above.
        actions.sort_by_key(|action| action.pressing);
        Ok(actions)
    }

    fn decisions_waiting(&self, actions: &mut Vec<Action>) -> Result<()> {
        let waiting = self.waiting_for_decisions()?;
        if waiting.questions > 0 {
            actions.push(Action {
                pressing: Pressing::Soon,
                what: Waits::Questions {
                    questions: waiting.questions,
                },
            });
        }
        if waiting.same > 0 {
            actions.push(Action {
                pressing: Pressing::InTime,
                what: Waits::SamePeople { pairs: waiting.same },
            });
        }
        Ok(())
    }

    fn not_ready(&self, page: &ReadinessPage, departure: &super::Departure) -> Option<Action> {
        let open = page.people.iter().filter(|person| !person.ready);
        let (mut people, mut pressed, mut late) = (0, 0, false);
        for person in open {
            people += 1;
            let days = person
                .standings
                .iter()
                .filter(|standing| !standing.state.is_green())
                .filter_map(|standing| Some((standing.last_safe_on? - self.today()).num_days()));
            let nearest = days.min();
            if nearest.is_some_and(|days| days <= SAFE_DAYS_LOOKED_AT) {
                pressed += 1;
            }
            late |= nearest.is_some_and(|days| days < 0);
        }
        let pressing = match (late, pressed) {
            (true, _) => Pressing::Late,
            (false, 0) => Pressing::InTime,
            (false, _) => Pressing::Soon,
        };
        (people > 0).then(|| Action {
            pressing,
            what: Waits::NotReady {
                batch: departure.batch,
                batch_name: departure.name.clone(),
                people,
                days: departure.days,
                pressed,
            },
        })
    }

    fn passports(&self, actions: &mut Vec<Action>) -> Result<()> {
        let ending = self.passports_ending()?;
        if let Some((candidate, name, ends_on)) = ending.first() {
            actions.push(Action {
                pressing: if *ends_on < self.today() {
                    Pressing::Late
                } else {
                    Pressing::Soon
                },
                what: Waits::Passports {
                    people: counted(ending.len()),
                    candidate: *candidate,
                    name: name.clone(),
                    ends_on: *ends_on,
                },
            });
        }
        Ok(())
    }

    fn burdens(&self, actions: &mut Vec<Action>) -> Result<()> {
        let mut programmes: BTreeMap<ProgrammeId, (Option<String>, u32, String)> = BTreeMap::new();
        for one in self.burden_exceptions()? {
            let of = programmes
                .entry(one.programme)
                .or_insert_with(|| (one.programme_name.clone(), 0, one.name.clone()));
            of.1 += 1;
        }
        actions.extend(
            programmes
                .into_iter()
                .map(|(programme, (programme_name, people, name))| Action {
                    pressing: Pressing::Late,
                    what: Waits::Burden {
                        programme,
                        programme_name,
                        people,
                        name,
                    },
                }),
        );
        Ok(())
    }

    fn originals_left(&self, actions: &mut Vec<Action>) -> Result<()> {
        let lines = self.custody()?.lines;
        let left: Vec<_> = lines.iter().filter(|line| line.left.is_some()).collect();
        if let Some(first) = left.first() {
            actions.push(Action {
                pressing: Pressing::Late,
                what: Waits::Originals {
                    originals: counted(left.len()),
                    candidate: first.row.candidate,
                    name: first.name.clone(),
                },
            });
        }
        Ok(())
    }

    fn agreements_waiting(&self, actions: &mut Vec<Action>) -> Result<()> {
        for line in self.agreement_alarms()? {
            let pressing = match line.status {
                AgreementStatus::Lapsed => Pressing::Late,
                _ if line.stranded > 0 || line.alarm.is_some_and(|days| (1..=30).contains(&days)) => Pressing::Soon,
                _ => Pressing::InTime,
            };
            actions.push(Action {
                pressing,
                what: Waits::Agreement {
                    agreement: line.id,
                    name: line.name,
                    status: line.status,
                    days_left: line.days_left.and_then(|days| i32::try_from(days).ok()),
                    stranded: line.stranded,
                },
            });
        }
        Ok(())
    }

    fn tasks_waiting(&self, actions: &mut Vec<Action>) -> Result<()> {
        for task in self.event_tasks_due()? {
            actions.push(Action {
                pressing: if task.days < 0 { Pressing::Late } else { Pressing::Soon },
                what: Waits::Task {
                    event: task.row.event,
                    task: task.row.task.unwrap_or_default(),
                    who: task.row.who,
                    days: i32::try_from(task.days).unwrap_or(i32::MIN),
                },
            });
        }
        Ok(())
    }

    fn orders_waiting(&self, actions: &mut Vec<Action>) -> Result<()> {
        for order in self.orders_to_answer()? {
            let days_left = order.days_left.unwrap_or(0);
            actions.push(Action {
                pressing: if days_left < 0 { Pressing::Late } else { Pressing::Soon },
                what: Waits::Order {
                    order: order.id,
                    order_name: order.row.name.unwrap_or_default(),
                    left: order.left,
                    days_left,
                },
            });
        }
        for interview in self.interviews_coming()? {
            let days = (interview.held_on - self.today()).num_days();
            if days <= SAFE_DAYS_LOOKED_AT {
                actions.push(Action {
                    pressing: Pressing::Soon,
                    what: Waits::Interview {
                        order: interview.order,
                        order_name: interview.order_name,
                        held_on: interview.held_on,
                        people: interview.people,
                    },
                });
            }
        }
        Ok(())
    }

    fn abroad(&self, actions: &mut Vec<Action>) -> Result<()> {
        let mut flights: BTreeMap<BatchId, (String, NaiveDate, u32)> = BTreeMap::new();
        let waits = self.waits_abroad()?;
        for line in waits.flights {
            let flies_on = crate::days::kept(line.row.flies_on.as_deref());
            let (Some(batch), Some(flies_on)) = (line.row.batch, flies_on) else {
                continue;
            };
            let name = line.batch_name.unwrap_or_default();
            flights.entry(batch).or_insert((name, flies_on, 0)).2 += 1;
        }
        actions.extend(
            flights
                .into_iter()
                .map(|(batch, (batch_name, flies_on, people))| Action {
                    pressing: if flies_on < self.today() {
                        Pressing::Late
                    } else {
                        Pressing::Soon
                    },
                    what: Waits::Flight {
                        batch,
                        batch_name,
                        flies_on,
                        people,
                    },
                }),
        );
        let due = waits.follow_ups;
        if let Some(first) = due.first() {
            let overdue = due.iter().filter(|one| one.due.on < self.today()).count();
            actions.push(Action {
                pressing: if overdue > 0 { Pressing::Late } else { Pressing::Soon },
                what: Waits::FollowUps {
                    follow_ups: counted(due.len()),
                    overdue: counted(overdue),
                    candidate: first.line.row.candidate,
                    name: first.line.name.clone(),
                },
            });
        }
        let ending = waits.contracts;
        if let Some((first, ends_on)) = ending.first().and_then(|line| Some((line, line.ends_on?))) {
            actions.push(Action {
                pressing: if ends_on < self.today() {
                    Pressing::Late
                } else {
                    Pressing::InTime
                },
                what: Waits::Contracts {
                    contracts: counted(ending.len()),
                    candidate: first.row.candidate,
                    name: first.name.clone(),
                    ends_on,
                },
            });
        }
        Ok(())
    }

    fn stages_waiting(&self, actions: &mut Vec<Action>) -> Result<()> {
        let mut stages: BTreeMap<(BatchId, Stage), (String, u32, u32, u32)> = BTreeMap::new();
        for one in self.waiting_too_long()? {
            let of = stages
                .entry((one.batch, one.stage))
                .or_insert((one.batch_name, 0, 0, one.usual_days));
            of.1 += 1;
            of.2 = of.2.max(one.waiting.days);
        }
        // One line for each batch, of the stage where somebody has waited longest: a first page is not a list of everything.
        let mut longest: BTreeMap<BatchId, Waits> = BTreeMap::new();
        let mut by_days: Vec<_> = stages.into_iter().collect();
        by_days.sort_by_key(|(_, (_, _, days, _))| std::cmp::Reverse(*days));
        for ((batch, stage), (batch_name, people, days, usual_days)) in by_days {
            longest.entry(batch).or_insert(Waits::Waiting {
                batch,
                batch_name,
                stage,
                people,
                days,
                usual_days,
            });
        }
        actions.extend(longest.into_values().map(|what| Action {
            pressing: Pressing::InTime,
            what,
        }));
        Ok(())
    }
}

fn blanks(departure: &super::Departure) -> Option<Action> {
    (departure.with_blanks > 0).then(|| Action {
        pressing: Pressing::InTime,
        what: Waits::Blanks {
            batch: departure.batch,
            batch_name: departure.name.clone(),
            people: departure.with_blanks,
            days: departure.days,
        },
    })
}
