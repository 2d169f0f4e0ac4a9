//! Events: what was held with whom, how many came, and what is still to be done.

use super::{Cell, Kind, Opens, ReportOf, Table};
use crate::{office::Reading, refusal::Result};

impl Reading<'_> {
    pub(super) fn events_report(&self, of: ReportOf) -> Result<Table> {
        let columns = [
            ("event", Kind::Text),
            ("event-kind", Kind::Text),
            ("day", Kind::Day),
            ("place", Kind::Text),
            ("partner", Kind::Text),
            ("programme", Kind::Text),
            ("expected", Kind::Count),
            ("listed", Kind::Count),
            ("came", Kind::Count),
            ("came-online", Kind::Count),
            ("away", Kind::Count),
            ("tasks-open", Kind::Count),
        ];
        let mut table = Table::new(&columns)
            .summing(&["listed", "came", "came-online", "away", "tasks-open"])
            .drawing(&["event"], &["came", "came-online"]);
        for line in self.list_events()? {
            let (row, attended) = (line.row, line.attended);
            let held_on = row.held_on.as_deref();
            if !of.in_year(held_on) || !of.of_programme(row.programme) {
                continue;
            }
            table.add(
                Some(Opens::Event(line.id)),
                vec![
                    Cell::text(row.name),
                    Cell::word("event", row.kind.map(|kind| kind.word())),
                    Cell::day(held_on),
                    Cell::text(row.place),
                    Cell::text(line.partner_name),
                    Cell::text(line.programme_name),
                    Cell::count(row.expected.and_then(|expected| u32::try_from(expected).ok())),
                    Cell::Count(attended.listed),
                    Cell::Count(attended.on_site),
                    Cell::Count(attended.online),
                    Cell::Count(attended.away),
                    Cell::Count(line.tasks_open),
                ],
            );
        }
        Ok(table)
    }
}
