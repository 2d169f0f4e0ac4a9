//! Agreements: with whom, from when to when, where they stand, and who stands on them.

use super::{Cell, Kind, Opens, ReportOf, Table};
use crate::{agreements::sheet::AgreementLine, office::Reading, refusal::Result, vocabulary::Part};

impl Reading<'_> {
    pub(super) fn agreements_report(&self, of: ReportOf) -> Result<Table> {
        let columns = [
            ("parties", Kind::Text),
            ("agreement-kind", Kind::Text),
            ("title", Kind::Text),
            ("witnesses", Kind::Text),
            ("signed-on", Kind::Day),
            ("signed-at", Kind::Text),
            ("until", Kind::Day),
            ("status", Kind::Text),
            ("days-left", Kind::Text),
            ("renewed-by", Kind::Text),
            ("scope", Kind::Text),
            ("quota", Kind::Count),
            ("quota-used", Kind::Count),
            ("stand-on-it", Kind::Count),
            ("stranded", Kind::Count),
        ];
        let mut table = Table::new(&columns).summing(&["stand-on-it", "stranded"]);
        let lines = self.list_agreements()?;
        for line in &lines {
            let is_asked = |asked| line.programmes.iter().any(|programme| programme.id == asked);
            if !of.programme.is_none_or(is_asked) {
                continue;
            }
            if !of.in_year(line.row.signed_on.as_deref()) {
                continue;
            }
            let renewal = lines.iter().find(|other| Some(other.id) == line.renewed_by);
            table.add(
                Some(Opens::Agreement(line.id)),
                vec![
                    named(line, Part::Party),
                    Cell::word("agreement", line.row.kind.map(|kind| kind.word())),
                    Cell::text(line.row.title.clone()),
                    named(line, Part::Witness),
                    Cell::day(line.row.signed_on.as_deref()),
                    Cell::text(line.row.signed_at.clone()),
                    Cell::day(line.row.valid_until.as_deref()),
                    Cell::word("standing", Some(line.status.word())),
                    Cell::text(line.days_left.map(|days| days.to_string())),
                    Cell::text(renewal.map(|other| other.name.as_str())),
                    Cell::text(line.row.scope.as_deref().map(|tags| tags.replace(" | ", ", "))),
                    Cell::count(line.row.quota.and_then(|quota| u32::try_from(quota).ok())),
                    Cell::count(line.row.quota.map(|_| line.quota_used)),
                    Cell::Count(line.waiting),
                    Cell::Count(line.stranded),
                ],
            );
        }
        Ok(table)
    }
}

fn named(line: &AgreementLine, part: Part) -> Cell {
    let names = line.parties.iter().filter(|one| one.party.row.part == part);
    Cell::text(Some(names.map(|one| one.name.as_str()).collect::<Vec<_>>().join(", ")))
}
