//! What stands on the statement of costs: what was spent on somebody and by whom, and what the person paid, in words too.

use super::{room::Room, study::facts_of};
use crate::papers::in_words;
use dossiers::{CostStatement, StatedCost};
use office::{
    Result,
    ids::CandidateId,
    money::{
        burden::Gap,
        page::{CostShown, CostStatement as Facts},
        sums::RUPIAH,
    },
};
use serde_json::{Map, Value};
use words::{Words, terbilang};

impl Room<'_> {
    /// The statement; the amount in words is Indonesian, as the law of receipts is.
    pub(super) fn cost_statement(&self, candidate: CandidateId) -> Result<Map<String, Value>> {
        let words = self.words;
        let facts = self.office.cost_statement(candidate)?;
        let burden = &facts.person.burden;
        facts_of(&CostStatement {
            programme: facts.person.programme_name.clone().unwrap_or_default(),
            batch: facts.person.batch_name.clone().unwrap_or_default(),
            promise: promised(&facts, words),
            staff: self.office.reader_name()?,
            lines: facts.lines.iter().map(|line| stated(line, words)).collect(),
            by_others: words.rupiah(burden.by_others),
            paid: words.rupiah(burden.paid),
            paid_in_words: terbilang(burden.paid),
            gaps: gaps(&burden.gaps, words),
        })
    }
}

fn promised(facts: &Facts, words: &Words) -> String {
    let Some(promise) = facts.promise.promise else {
        return String::new();
    };
    let mut said = words.say(&format!("term-promise-{}", promise.word()));
    if let Some(cap) = facts.promise.promise_cap {
        said = format!("{said} {}", words.rupiah(cap));
    }
    match &facts.promise.promise_source {
        Some(source) => format!("{said} ({source})"),
        None => said,
    }
}

fn stated(line: &CostShown, words: &Words) -> StatedCost {
    let row = &line.row;
    let term = |set: &str, word: Option<&str>| {
        word.map(|word| words.say(&format!("term-{set}-{word}")))
            .unwrap_or_default()
    };
    let item = term("cost", row.item.map(|item| item.word()));
    let foreign = row
        .currency
        .as_deref()
        .filter(|currency| *currency != RUPIAH)
        .zip(row.amount);
    let foreign = foreign.map(|(currency, amount)| format!("{currency} {}", words.number(amount)));
    let shared = (line.among > 1).then(|| {
        words.say_with(
            "statement-shared",
            &[("people", words.number(i64::from(line.among)).into())],
        )
    });
    StatedCost {
        tier: term("tier", row.tier.map(|tier| tier.word())),
        item: row
            .about
            .clone()
            .map_or(item.clone(), |about| format!("{item}: {about}")),
        paid_on: in_words(words, row.paid_on.as_deref()),
        payer: line
            .payer_name
            .clone()
            .unwrap_or_else(|| term("payer", row.payer.map(|payer| payer.word()))),
        how: [foreign, shared].into_iter().flatten().collect::<Vec<_>>().join(", "),
        amount: line.part.map(|part| words.rupiah(part)).unwrap_or_default(),
    }
}

/// What keeps the statement from being complete.
fn gaps(gaps: &[Gap], words: &Words) -> String {
    if gaps.is_empty() {
        return String::new();
    }
    words.say("statement-gaps")
}
