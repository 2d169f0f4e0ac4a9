//! Placements by branch: who was sent where, who is still there, how they fare and what they wish.

use super::{Cell, Kind, Opens, ReportOf, Table};
use crate::{ids::PartnerId, office::Reading, refusal::Result};

impl Reading<'_> {
    pub(super) fn placements_report(&self, of: ReportOf) -> Result<Table> {
        let columns = [
            ("partner", Kind::Text),
            ("branch", Kind::Text),
            ("prefecture", Kind::Text),
            ("city", Kind::Text),
            ("placed", Kind::Count),
            ("there-now", Kind::Count),
            ("extended", Kind::Count),
            ("returned-finished", Kind::Count),
            ("returned-early", Kind::Count),
            ("content", Kind::Count),
            ("not-content", Kind::Count),
            ("wants-extension", Kind::Count),
            ("wants-family", Kind::Count),
        ];
        let summed: Vec<&str> = columns.iter().skip(4).map(|(name, _)| *name).collect();
        let mut table = Table::new(&columns).summing(&summed).drawing(
            &["partner", "branch"],
            &["there-now", "returned-finished", "returned-early"],
        );
        let mut statement = self.store.prepare_cached(
            "WITH newest AS (
               SELECT f.placement, f.content, f.wants_extension, f.wants_family,
                 row_number() OVER (PARTITION BY f.placement ORDER BY f.held_on DESC, f.id DESC) AS place
               FROM follow_ups f WHERE f.gone = 0 AND f.held_on IS NOT NULL)
             SELECT p.id AS partner_id, p.name AS partner, r.name AS branch, r.prefecture, coalesce(r.city, p.city) AS city,
               count(*) AS placed,
               sum(w.returned_on IS NULL) AS there_now,
               sum(EXISTS (SELECT 1 FROM extensions x WHERE x.placement = w.id AND x.gone = 0)) AS extended,
               sum(w.returned_on IS NOT NULL AND w.return_reason IS 'finished') AS finished,
               sum(w.returned_on IS NOT NULL AND w.return_reason IS NOT 'finished') AS early,
               sum(n.content IS 'yes') AS content, sum(n.content IS 'partly' OR n.content IS 'no') AS not_content,
               sum(n.wants_extension IS 'yes') AS wants_extension, sum(n.wants_family IS 'yes') AS wants_family
             FROM placements w
             JOIN candidates c ON c.id = w.candidate AND c.gone = 0
             LEFT JOIN batches b ON b.id = w.batch
             LEFT JOIN partners p ON p.id = w.partner
             LEFT JOIN partner_branches r ON r.id = w.branch
             LEFT JOIN newest n ON n.placement = w.id AND n.place = 1
             WHERE w.gone = 0 AND w.departed_on IS NOT NULL
               AND (?1 IS NULL OR b.programme = ?1) AND (?2 IS NULL OR substr(w.departed_on, 1, 4) = ?2)
             GROUP BY w.partner, w.branch ORDER BY placed DESC, p.name, r.name",
        )?;
        let year = of.year.map(|year| year.to_string());
        let rows = statement.query_map((of.programme, &year), |row| {
            let text = |column: &str| Ok::<_, rusqlite::Error>(Cell::text(row.get::<_, Option<String>>(column)?));
            let count = |column: &str| Ok::<_, rusqlite::Error>(Cell::Count(row.get(column)?));
            let cells = vec![
                text("partner")?,
                text("branch")?,
                text("prefecture")?,
                text("city")?,
                count("placed")?,
                count("there_now")?,
                count("extended")?,
                count("finished")?,
                count("early")?,
                count("content")?,
                count("not_content")?,
                count("wants_extension")?,
                count("wants_family")?,
            ];
            Ok((row.get::<_, Option<PartnerId>>("partner_id")?, cells))
        })?;
        for row in rows {
            let (partner, cells) = row?;
            table.add(partner.map(Opens::Partner), cells);
        }
        Ok(table)
    }
}
