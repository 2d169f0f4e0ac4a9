//! What two lessons at one time share: the class, the teacher or the place. Facts to be shown with the lesson; two
//! groups may well sit in one hall, so nothing is refused.

use super::LessonLine;
use crate::{
    ids::{ClassId, LessonId, TeacherId},
    office::Reading,
    refusal::Result,
};
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use ts_rs::TS;

/// What is shared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Shared {
    /// The same people.
    Class,
    /// The same teacher.
    Teacher,
    /// The same room.
    Place,
}

/// Another lesson of the same time that shares something.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Overlap {
    /// What is shared.
    pub shares: Shared,
    /// The other lesson.
    pub lesson: LessonId,
    /// Its class's name.
    pub class_name: String,
    /// When it starts, `HH:MM`.
    pub starts_at: String,
}

/// A lesson as far as it takes up people, a teacher and a room.
struct Taken {
    lesson: LessonId,
    class: ClassId,
    class_name: String,
    starts_at: String,
    from: u32,
    until: u32,
    taught_by: Option<TeacherId>,
    place: Option<String>,
}

impl Reading<'_> {
    /// Names beside each lesson those of the same time that share something with it.
    pub(super) fn fill_overlaps(&self, lines: &mut [LessonLine]) -> Result<()> {
        let days = || lines.iter().filter_map(|line| line.row.held_on.as_deref());
        let (Some(from), Some(to)) = (days().min(), days().max()) else {
            return Ok(());
        };
        let taken = self.taken(from, to)?;
        for line in lines {
            let Some(same_day) = line.row.held_on.as_ref().and_then(|day| taken.get(day)) else {
                continue;
            };
            // A cancelled lesson is not among those that take something up.
            let Some(mine) = same_day.iter().find(|taken| taken.lesson == line.id) else {
                continue;
            };
            line.overlaps = same_day.iter().flat_map(|other| mine.shared_with(other)).collect();
        }
        Ok(())
    }

    /// Lessons between two days that are held and say when, by day.
    fn taken(&self, from: &str, to: &str) -> Result<HashMap<String, Vec<Taken>>> {
        let mut statement = self.store.prepare_cached(
            "SELECT l.id, l.class, k.name, l.held_on, l.starts_at, l.minutes, l.taught_by, l.place
             FROM lessons l JOIN classes k ON k.id = l.class AND k.gone = 0
             WHERE l.gone = 0 AND l.cancelled IS NULL AND l.held_on BETWEEN ?1 AND ?2
               AND l.starts_at IS NOT NULL AND l.minutes IS NOT NULL
             ORDER BY l.held_on, l.starts_at, l.id",
        )?;
        let mut taken: HashMap<String, Vec<Taken>> = HashMap::new();
        let mut rows = statement.query([from, to])?;
        while let Some(row) = rows.next()? {
            let starts_at: String = row.get(4)?;
            let Some((hour, minute)) = crate::days::read_time(&starts_at) else {
                continue;
            };
            let from = hour * 60 + minute;
            let place: Option<String> = row.get(7)?;
            taken.entry(row.get(3)?).or_default().push(Taken {
                lesson: row.get(0)?,
                class: row.get(1)?,
                class_name: row.get::<_, Option<String>>(2)?.unwrap_or_default(),
                starts_at,
                from,
                until: from + row.get::<_, u32>(5)?,
                taught_by: row.get(6)?,
                place: place.map(|place| place.trim().to_lowercase()),
            });
        }
        Ok(taken)
    }
}

impl Taken {
    fn shared_with(&self, other: &Taken) -> Vec<Overlap> {
        if self.lesson == other.lesson || self.until <= other.from || other.until <= self.from {
            return Vec::new();
        }
        let shared = [
            (Shared::Class, self.class == other.class),
            (
                Shared::Teacher,
                self.taught_by.is_some() && self.taught_by == other.taught_by,
            ),
            (Shared::Place, self.place.is_some() && self.place == other.place),
        ];
        shared
            .into_iter()
            .filter(|(_, is_shared)| *is_shared)
            .map(|(shares, _)| Overlap {
                shares,
                lesson: other.lesson,
                class_name: other.class_name.clone(),
                starts_at: other.starts_at.clone(),
            })
            .collect()
    }
}
