//! Events: what was held with whom, how many came, and what is still to be done.

use super::{Cell, Kind, Opens, ReportOf, Table};
use crate::{ids::EventId, office::Reading, refusal::Result};

impl Reading<'_> {
    pub(super) fn events_report(&self, of: ReportOf) -> Result<Table> {
        let columns = [
            ("day", Kind::Day),
            ("event-kind", Kind::Text),
            ("event", Kind::Text),
            ("place", Kind::Text),
            ("partner", Kind::Text),
            ("programme", Kind::Text),
            ("expected", Kind::Count),
            ("listed", Kind::Count),
            ("came", Kind::Count),
            ("came-online", Kind::Count),
            ("tasks", Kind::Count),
            ("tasks-open", Kind::Count),
        ];
        let mut table = Table::new(&columns)
            .summing(&["listed", "came", "came-online", "tasks", "tasks-open"])
            .drawing(&["event"], &["came", "came-online"]);
        let mut statement = self.store.prepare_cached(
            "SELECT v.id, v.kind, v.name, v.held_on, v.place, v.expected, p.name AS partner, g.name AS programme,
               (SELECT count(*) FROM event_guests q WHERE q.event = v.id AND q.gone = 0) AS listed,
               (SELECT count(*) FROM event_guests q WHERE q.event = v.id AND q.gone = 0 AND q.came = 1 AND coalesce(q.online, 0) = 0) AS came,
               (SELECT count(*) FROM event_guests q WHERE q.event = v.id AND q.gone = 0 AND q.came = 1 AND q.online = 1) AS came_online,
               (SELECT count(*) FROM event_tasks t WHERE t.event = v.id AND t.gone = 0) AS tasks,
               (SELECT count(*) FROM event_tasks t WHERE t.event = v.id AND t.gone = 0 AND t.done_on IS NULL) AS tasks_open
             FROM events v LEFT JOIN partners p ON p.id = v.partner LEFT JOIN programmes g ON g.id = v.programme
             WHERE v.gone = 0 AND (?1 IS NULL OR v.programme = ?1) AND (?2 IS NULL OR substr(v.held_on, 1, 4) = ?2)
             ORDER BY v.held_on DESC, v.id",
        )?;
        let year = of.year.map(|year| year.to_string());
        let rows = statement.query_map((of.programme, &year), |row| {
            let text = |column: &str| row.get::<_, Option<String>>(column);
            let cells = vec![
                Cell::day(text("held_on")?.as_deref()),
                Cell::word("event", text("kind")?.as_deref()),
                Cell::text(text("name")?),
                Cell::text(text("place")?),
                Cell::text(text("partner")?),
                Cell::text(text("programme")?),
                Cell::count(row.get("expected")?),
                Cell::Count(row.get("listed")?),
                Cell::Count(row.get("came")?),
                Cell::Count(row.get("came_online")?),
                Cell::Count(row.get("tasks")?),
                Cell::Count(row.get("tasks_open")?),
            ];
            Ok((row.get::<_, EventId>("id")?, cells))
        })?;
        for row in rows {
            let (event, cells) = row?;
            table.add(Some(Opens::Event(event)), cells);
        }
        Ok(table)
    }
}
