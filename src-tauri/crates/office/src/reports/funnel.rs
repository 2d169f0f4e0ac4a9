//! The funnel of every batch: planned, enrolled, how far they came, who stepped aside, and how long it took.

use super::{Cell, Kind, Opens, ReportOf, Table};
use crate::{ids::BatchId, office::Reading, refusal::Result, vocabulary::Stage};
use std::collections::BTreeSet;

/// The stages that are told; the others are on the batch's own page.
const TOLD: [(Stage, &str); 5] = [
    (Stage::Training, "reached-training"),
    (Stage::Certified, "reached-certified"),
    (Stage::Interview, "reached-interview"),
    (Stage::Matched, "reached-matched"),
    (Stage::Coe, "reached-coe"),
];

impl Reading<'_> {
    pub(super) fn funnel_report(&self, of: ReportOf) -> Result<Table> {
        let mut columns = vec![
            ("batch", Kind::Text),
            ("programme", Kind::Text),
            ("planned", Kind::Count),
            ("enrolled", Kind::Count),
        ];
        columns.extend(TOLD.map(|(_, name)| (name, Kind::Count)));
        columns.extend([
            ("departed", Kind::Count),
            ("stepped-aside", Kind::Count),
            ("lost-abroad", Kind::Count),
            ("attrition", Kind::Share),
            ("planned-departure", Kind::Day),
            ("first-departure", Kind::Day),
            ("last-departure", Kind::Day),
        ]);
        let mut table = Table::new(&columns)
            .summing(&["planned", "enrolled", "departed", "stepped-aside", "lost-abroad"])
            .drawing(&["batch", "programme"], &["departed", "stepped-aside"]);
        let asked = self.batches_asked(of)?;
        for funnel in self.list_funnels()? {
            if !asked.contains(&funnel.batch) {
                continue;
            }
            let reached = |stage: Stage| {
                let step = funnel.steps.iter().find(|step| step.stage == stage);
                Cell::Count(step.map_or(0, |step| step.count.reached))
            };
            let whole = |count: usize| Cell::Count(crate::counted(count));
            let mut cells = vec![
                Cell::Text(funnel.batch_name.clone()),
                Cell::text(funnel.programme_name.clone()),
                Cell::count(funnel.planned),
                Cell::Count(funnel.enrolled),
            ];
            cells.extend(TOLD.map(|(stage, _)| reached(stage)));
            cells.extend([
                Cell::Count(funnel.departed),
                whole(funnel.lost.len()),
                whole(funnel.lost_abroad.len()),
                funnel.attrition.map_or(Cell::Blank, Cell::Share),
                Cell::day(funnel.departs_on.as_deref()),
                funnel
                    .departed_between
                    .map_or(Cell::Blank, |(first, _)| Cell::Day(first)),
                funnel.departed_between.map_or(Cell::Blank, |(_, last)| Cell::Day(last)),
            ]);
            table.add(Some(Opens::Batch(funnel.batch)), cells);
        }
        Ok(table)
    }

    /// The batches of a programme, or of everybody; of a year those that began in it.
    fn batches_asked(&self, of: ReportOf) -> Result<BTreeSet<BatchId>> {
        let lines = self.list_batches()?.into_iter().filter(|line| {
            let began = line.row.starts_on.as_deref().or(line.row.departs_on.as_deref());
            of.in_year(began) && of.of_programme(line.row.programme)
        });
        Ok(lines.map(|line| line.id).collect())
    }
}
