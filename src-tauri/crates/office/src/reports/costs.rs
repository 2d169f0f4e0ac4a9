//! Costs: what each programme spent by tier, item and payer against its budget, and whether its promise is kept.

use super::{Cell, Kind, Opens, ReportOf, Table};
use crate::{
    ids::CostLineId,
    money::{cost_lines::CostLine, sums::rupiah},
    office::Reading,
    refusal::Result,
    vocabulary::{CostItem, CostSide, Payer, Tier},
};
use std::collections::{BTreeMap, BTreeSet};

/// What a line of the report is about; a blank was not said.
type About = (Option<Tier>, Option<CostItem>, Option<Payer>, Option<String>);

impl Reading<'_> {
    pub(super) fn costs_report(&self, of: ReportOf) -> Result<Table> {
        let columns = [
            ("programme", Kind::Text),
            ("promise", Kind::Text),
            ("tier", Kind::Text),
            ("item", Kind::Text),
            ("payer-kind", Kind::Text),
            ("paid-by", Kind::Text),
            ("budget", Kind::Rupiah),
            ("spent", Kind::Rupiah),
            ("exceptions", Kind::Count),
        ];
        let mut table = Table::new(&columns).summing(&["budget", "spent"]);
        for page in self.costs_pages()? {
            let proof = &page.proof;
            if !of.of_programme(Some(proof.programme)) {
                continue;
            }
            let broken = proof.exceptions.iter().flat_map(|one| &one.burden.lines);
            let breaking: BTreeSet<CostLineId> = broken.map(|reaching| reaching.line).collect();
            let mut told: BTreeMap<About, (i64, i64, u32)> = BTreeMap::new();
            for line in &page.lines {
                let row: &CostLine = &line.row;
                if !of.in_year(row.paid_on.as_deref()) {
                    continue;
                }
                let of = told
                    .entry((row.tier, row.item, row.payer, line.payer_name.clone()))
                    .or_default();
                let sum = rupiah(row).unwrap_or(0);
                match row.side {
                    Some(CostSide::Budget) => of.0 = of.0.saturating_add(sum),
                    Some(CostSide::Actual) | None => of.1 = of.1.saturating_add(sum),
                }
                of.2 += u32::from(breaking.contains(&line.id));
            }
            for ((tier, item, payer, payer_name), (budget, spent, exceptions)) in told {
                table.add(
                    Some(Opens::Costs(proof.programme)),
                    vec![
                        Cell::text(proof.programme_name.clone()),
                        Cell::word("promise", proof.promise.promise.map(|promise| promise.word())),
                        Cell::word("tier", tier.map(|tier| tier.word())),
                        Cell::word("cost", item.map(|item| item.word())),
                        Cell::word("payer", payer.map(|payer| payer.word())),
                        Cell::text(payer_name),
                        Cell::Rupiah(budget),
                        Cell::Rupiah(spent),
                        Cell::Count(exceptions),
                    ],
                );
            }
        }
        Ok(table)
    }
}
