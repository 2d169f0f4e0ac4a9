//! Pass rates: for each exam and batch, how many sat it and how many passed, by the rule of its day.

use super::{Cell, Kind, Opens, ReportOf, Table};
use crate::{
    batches::BatchLine,
    exams::results::ResultLine,
    ids::{CandidateId, ExamId},
    office::Reading,
    refusal::Result,
};
use std::collections::{BTreeMap, BTreeSet};

/// What became of an exam in a batch.
#[derive(Default)]
struct Tried {
    name: String,
    sat: BTreeSet<CandidateId>,
    passed: BTreeSet<CandidateId>,
    waiting: BTreeSet<CandidateId>,
    away: BTreeSet<CandidateId>,
    tries: u32,
}

impl Reading<'_> {
    pub(super) fn pass_rates_report(&self, of: ReportOf) -> Result<Table> {
        let columns = [
            ("exam", Kind::Text),
            ("batch", Kind::Text),
            ("tries", Kind::Count),
            ("sat", Kind::Count),
            ("passed", Kind::Count),
            ("not-passed", Kind::Count),
            ("undecided", Kind::Count),
            ("absent", Kind::Count),
            ("passed-share", Kind::Share),
        ];
        let mut table = Table::new(&columns)
            .summing(&["tries", "sat", "passed", "not-passed", "undecided", "absent"])
            .drawing(&["exam", "batch"], &["passed", "not-passed", "undecided"]);
        for batch in self.list_batches()? {
            if !of.of_programme(batch.row.programme) {
                continue;
            }
            for tried in self.tried_in(&batch, of)?.into_values() {
                let count = |people: &BTreeSet<CandidateId>| crate::counted(people.len());
                let (sat, passed, waiting) = (count(&tried.sat), count(&tried.passed), count(&tried.waiting));
                table.add(
                    Some(Opens::Batch(batch.id)),
                    vec![
                        Cell::text(Some(tried.name)),
                        Cell::text(batch.row.name.clone()),
                        Cell::Count(tried.tries),
                        Cell::Count(sat),
                        Cell::Count(passed),
                        Cell::Count(sat.saturating_sub(passed + waiting)),
                        Cell::Count(waiting),
                        Cell::Count(count(&tried.away)),
                        Cell::share(passed, sat),
                    ],
                );
            }
        }
        Ok(table)
    }

    fn tried_in(&self, batch: &BatchLine, of: ReportOf) -> Result<BTreeMap<(String, ExamId), Tried>> {
        let mut exams: BTreeMap<(String, ExamId), Tried> = BTreeMap::new();
        for (person, results) in self.results_in(batch.id, None)? {
            for result in &results {
                if !of.in_year(Some(&result.held_on)) {
                    continue;
                }
                let tried = exams.entry((result.code.clone(), result.exam)).or_default();
                tried.name.clone_from(&result.exam_name);
                tried.add(person, result);
            }
        }
        for tried in exams.values_mut() {
            // Whoever passed once has passed, and whoever came once has sat it.
            tried.waiting.retain(|person| !tried.passed.contains(person));
            tried.away.retain(|person| !tried.sat.contains(person));
        }
        Ok(exams)
    }
}

impl Tried {
    fn add(&mut self, person: CandidateId, result: &ResultLine) {
        if result.absent {
            self.away.insert(person);
            return;
        }
        self.tries += 1;
        self.sat.insert(person);
        if result.is_passed() {
            self.passed.insert(person);
        } else if result.verdict.as_ref().is_none_or(|verdict| verdict.passed.is_none()) {
            self.waiting.insert(person);
        }
    }
}
