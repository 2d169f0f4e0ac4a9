//! Originals held: whose, since when and where, those first that should be back.

use super::{Cell, Kind, Opens, ReportOf, Table};
use crate::{office::Reading, refusal::Result};

impl Reading<'_> {
    pub(super) fn originals_report(&self, of: ReportOf) -> Result<Table> {
        let columns = [
            ("person", Kind::Text),
            ("batch", Kind::Text),
            ("paper", Kind::Text),
            ("number", Kind::Text),
            ("held-since", Kind::Day),
            ("days-held", Kind::Count),
            ("held-at", Kind::Text),
            ("held-for", Kind::Text),
            ("left-as", Kind::Text),
        ];
        let mut table = Table::new(&columns);
        let of_programme = self.people_of(of.programme)?;
        for line in self.custody()?.lines {
            let person = line.row.candidate;
            if of_programme.as_ref().is_some_and(|people| !people.contains(&person)) {
                continue;
            }
            let batch = self.roster.line(person).and_then(|person| person.batch_name.clone());
            let left = line.left.map(|left| match left.stage {
                Some(stage) => Cell::word("stage", Some(stage.word())),
                None => Cell::Word("report-withdrawn".to_owned()),
            });
            table.add(
                Some(Opens::Candidate(person)),
                vec![
                    Cell::Text(line.name),
                    Cell::text(batch),
                    Cell::Named(line.kind_name),
                    Cell::text(line.row.number),
                    Cell::day(line.row.received_on.as_deref()),
                    Cell::count(line.days),
                    Cell::text(line.row.held_at),
                    Cell::text(line.row.reason),
                    left.unwrap_or(Cell::Blank),
                ],
            );
        }
        Ok(table)
    }
}
