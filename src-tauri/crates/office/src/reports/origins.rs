//! Where people come from: the regency on their identity card, and how far those from there have come.

use super::{Cell, Kind, ReportOf, Table};
use crate::{
    ids::{BatchId, CandidateId, ProgrammeId},
    office::Reading,
    refusal::Result,
};
use std::collections::{BTreeMap, BTreeSet};

/// People from one regency.
#[derive(Default)]
struct Origin {
    people: BTreeSet<CandidateId>,
    enrolled: BTreeSet<CandidateId>,
    departed: BTreeSet<CandidateId>,
}

impl Reading<'_> {
    pub(super) fn origins_report(&self, of: ReportOf) -> Result<Table> {
        let columns = [
            ("province", Kind::Text),
            ("regency", Kind::Text),
            ("people", Kind::Count),
            ("enrolled", Kind::Count),
            ("departed", Kind::Count),
            ("not-departed", Kind::Count),
            ("departed-share", Kind::Share),
        ];
        let mut table = Table::new(&columns)
            .summing(&["people", "enrolled", "departed", "not-departed"])
            .drawing(&["regency"], &["departed", "not-departed"]);
        let mut origins: Vec<((String, String), Origin)> = self.origins(of)?.into_iter().collect();
        origins.sort_by_key(|(place, origin)| (std::cmp::Reverse(origin.people.len()), place.clone()));
        for ((province, regency), origin) in origins {
            let count = |people: &BTreeSet<CandidateId>| crate::counted(people.len());
            table.add(
                None,
                vec![
                    Cell::text(Some(province)),
                    Cell::text(Some(regency)),
                    Cell::Count(count(&origin.people)),
                    Cell::Count(count(&origin.enrolled)),
                    Cell::Count(count(&origin.departed)),
                    Cell::Count(count(&origin.enrolled).saturating_sub(count(&origin.departed))),
                    Cell::share(count(&origin.departed), count(&origin.enrolled)),
                ],
            );
        }
        Ok(table)
    }

    /// People by province and regency; of a programme only those who were enrolled in it.
    fn origins(&self, of: ReportOf) -> Result<BTreeMap<(String, String), Origin>> {
        let mut statement = self.store.prepare_cached(
            "SELECT c.id, coalesce(c.ktp_province, '') AS province, coalesce(c.ktp_regency, '') AS regency, b.id AS batch,
               d.batch IS NOT NULL AS departed
             FROM candidates c
             LEFT JOIN enrolments e ON e.candidate = c.id AND e.gone = 0
             LEFT JOIN batches b ON b.id = e.batch AND b.gone = 0 AND (?1 IS NULL OR b.programme = ?1)
               AND (?2 IS NULL OR substr(coalesce(b.starts_on, b.departs_on), 1, 4) = ?2)
             LEFT JOIN departures d ON d.candidate = c.id AND d.batch = b.id
             WHERE c.gone = 0 AND c.same_as IS NULL",
        )?;
        let year = of.year.map(|year| year.to_string());
        let rows = statement.query_map((of.programme, &year), |row| {
            let batch: Option<BatchId> = row.get("batch")?;
            Ok((
                (row.get("province")?, row.get("regency")?),
                row.get::<_, CandidateId>("id")?,
                batch.is_some(),
                row.get::<_, bool>("departed")?,
            ))
        })?;
        let everybody = of.programme.is_none() && of.year.is_none();
        let mut origins: BTreeMap<(String, String), Origin> = BTreeMap::new();
        for row in rows {
            let (place, person, enrolled, departed) = row?;
            if !enrolled && !everybody {
                continue;
            }
            let origin = origins.entry(place).or_default();
            origin.people.insert(person);
            if enrolled {
                origin.enrolled.insert(person);
            }
            if departed {
                origin.departed.insert(person);
            }
        }
        Ok(origins)
    }

    /// Everybody who was ever enrolled in a programme; blank: no programme was asked for.
    pub(super) fn people_of(&self, programme: Option<ProgrammeId>) -> Result<Option<BTreeSet<CandidateId>>> {
        let Some(programme) = programme else {
            return Ok(None);
        };
        let mut statement = self.store.prepare_cached(
            "SELECT e.candidate FROM enrolments e JOIN batches b ON b.id = e.batch AND b.gone = 0
             WHERE e.gone = 0 AND b.programme = ?1",
        )?;
        let people = statement.query_map([programme], |row| row.get(0))?;
        Ok(Some(people.collect::<rusqlite::Result<_>>()?))
    }
}
