//! What was promised at events, and what of it is due.

use crate::{
    candidates::background::Keyed,
    forms::{Checking, tidy},
    ids::{EventId, TaskId},
    office::{Reading, Writing},
    records::{self, record},
    refusal::{Refusal, Result},
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A task is told so many days before its day. In days.
const TASKS_LOOKED_AT: i64 = 14;

record! {
    /// Something that was promised at an event.
    EventTask {
        /// At which event.
        event: EventId,
        /// What.
        task: Option<String>,
        /// Who does it.
        who: Option<String>,
        /// Until when.
        due_on: Option<String>,
        /// When it was done.
        done_on: Option<String>,
        /// What came of it.
        outcome: Option<String>,
    }
}

/// A task that is due, with what it was promised at.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TaskDue {
    /// Which.
    pub id: TaskId,
    /// The task.
    pub row: EventTask,
    /// The event's name.
    pub event_name: String,
    /// Days until it is due; below 0 since it is late.
    #[ts(type = "number")]
    pub days: i64,
}

impl Reading<'_> {
    /// Tasks that are late or due within 14 days, the latest first: what the first page should tell.
    ///
    /// # Errors
    /// A fault of the store.
    pub fn event_tasks_due(&self) -> Result<Vec<TaskDue>> {
        let mut due = Vec::new();
        for line in self.list_events()?.into_iter().filter(|line| line.tasks_open > 0) {
            for task in self.of_event::<TaskId, EventTask>("event_tasks", line.id, "due_on, id")? {
                let day = crate::days::kept(task.row.due_on.as_deref());
                let (Some(id), Some(day), None) = (task.id, day, &task.row.done_on) else {
                    continue;
                };
                let days = (day - self.today()).num_days();
                if days <= TASKS_LOOKED_AT {
                    let event_name = line.row.name.clone().unwrap_or_default();
                    due.push(TaskDue {
                        id,
                        row: task.row,
                        event_name,
                        days,
                    });
                }
            }
        }
        due.sort_by_key(|task| task.days);
        Ok(due)
    }
}

impl Writing<'_> {
    /// Adds or changes what was promised at an event, done or not.
    ///
    /// # Errors
    /// [`Refusal::Fields`], [`Refusal::NotFound`].
    pub fn edit_event_task(&self, ask: Keyed<TaskId, EventTask>) -> Result<EventId> {
        let Keyed { id, mut row } = ask;
        tidy([
            &mut row.task,
            &mut row.who,
            &mut row.due_on,
            &mut row.done_on,
            &mut row.outcome,
        ]);
        let mut checking = Checking::new(self.today());
        checking.required("task", &row.task);
        for (field, text) in [("task", &row.task), ("who", &row.who), ("outcome", &row.outcome)] {
            checking.length(field, text);
        }
        checking.day("due_on", &mut row.due_on);
        checking.past_day("done_on", &mut row.done_on);
        checking.finish()?;
        self.tell_event(row.event)?;
        let id = id.unwrap_or_else(|| TaskId::new(&self.stamp));
        records::put(self.store, "event_tasks", &[("id", &id)], &row)?;
        Ok(row.event)
    }

    /// Withdraws a task, and says of which event.
    ///
    /// # Errors
    /// [`Refusal::NotFound`].
    pub fn withdraw_event_task(&self, id: TaskId) -> Result<EventId> {
        let row: Option<EventTask> = records::get(self.store, "event_tasks", &id)?;
        let row = row.ok_or_else(|| Refusal::not_found("event_tasks"))?;
        self.tell_event(row.event)?;
        self.withdraw("event_tasks", &id)?;
        Ok(row.event)
    }
}
