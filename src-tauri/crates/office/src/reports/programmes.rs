//! Programmes since they began: partner, terms, batches, and how many people were sent.

use super::{Cell, Kind, Opens, ReportOf, Table};
use crate::{ids::ProgrammeId, office::Reading, refusal::Result};

impl Reading<'_> {
    pub(super) fn programmes_report(&self, of: ReportOf) -> Result<Table> {
        let columns = [
            ("programme", Kind::Text),
            ("scheme", Kind::Text),
            ("partner", Kind::Text),
            ("branches", Kind::Count),
            ("since", Kind::Day),
            ("until", Kind::Day),
            ("contract-years", Kind::Count),
            ("payer", Kind::Text),
            ("quota", Kind::Count),
            ("batches", Kind::Count),
            ("enrolled", Kind::Count),
            ("departed", Kind::Count),
            ("not-departed", Kind::Count),
            ("activities", Kind::Count),
        ];
        let mut table = Table::new(&columns)
            .summing(&["batches", "enrolled", "departed", "not-departed", "activities"])
            .drawing(&["programme"], &["departed", "not-departed"]);
        let mut statement = self.store.prepare_cached(
            "SELECT g.id, g.name, g.scheme, p.name AS partner, p.branches, g.started_on, g.ended_on, g.contract_years, g.payer, g.quota,
               (SELECT count(*) FROM batches b WHERE b.programme = g.id AND b.gone = 0) AS batches,
               (SELECT count(DISTINCT e.candidate) FROM enrolments e
                  JOIN batches b ON b.id = e.batch AND b.gone = 0 JOIN candidates c ON c.id = e.candidate AND c.gone = 0
                WHERE b.programme = g.id AND e.gone = 0) AS enrolled,
               coalesce(d.people, 0) AS departed,
               (SELECT count(*) FROM events v WHERE v.programme = g.id AND v.gone = 0) AS activities
             FROM programmes g LEFT JOIN partners p ON p.id = g.partner
             LEFT JOIN (SELECT b.programme, count(DISTINCT d.candidate) AS people FROM departures d
                        JOIN batches b ON b.id = d.batch GROUP BY b.programme) d ON d.programme = g.id
             WHERE g.gone = 0 AND (?1 IS NULL OR g.id = ?1) ORDER BY departed DESC, enrolled DESC, g.name",
        )?;
        let rows = statement.query_map([of.programme], |row| {
            let text = |column: &str| row.get::<_, Option<String>>(column);
            let (enrolled, departed): (u32, u32) = (row.get("enrolled")?, row.get("departed")?);
            let cells = vec![
                Cell::text(text("name")?),
                Cell::word("scheme", text("scheme")?.as_deref()),
                Cell::text(text("partner")?),
                Cell::count(row.get("branches")?),
                Cell::day(text("started_on")?.as_deref()),
                Cell::day(text("ended_on")?.as_deref()),
                Cell::count(row.get("contract_years")?),
                Cell::text(text("payer")?),
                Cell::count(row.get("quota")?),
                Cell::Count(row.get("batches")?),
                Cell::Count(enrolled),
                Cell::Count(departed),
                Cell::Count(enrolled.saturating_sub(departed)),
                Cell::Count(row.get("activities")?),
            ];
            Ok((row.get::<_, ProgrammeId>("id")?, cells))
        })?;
        for row in rows {
            let (programme, cells) = row?;
            table.add(Some(Opens::Programme(programme)), cells);
        }
        Ok(table)
    }
}
