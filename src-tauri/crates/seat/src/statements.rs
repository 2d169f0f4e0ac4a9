//! The written statement of costs for one person, as PDF.

use crate::{
    Seat,
    files::{FileBytes, legal_name},
    papers::{labels, letterhead, refusal},
};
use dossiers::{CostStatement, Print, StatedCost};
use office::{
    Result,
    ids::CandidateId,
    money::{
        burden::Gap,
        page::{CostShown, CostStatement as Facts},
        sums::RUPIAH,
    },
};
use words::{Words, terbilang};

impl Seat {
    /// The statement in the language of the seat; the amount in words is Indonesian, as the law of receipts is.
    ///
    /// # Errors
    /// [`office::Refusal::NotAllowed`], [`office::Refusal::NotFound`], [`office::Refusal::MissingGlyph`].
    pub(crate) fn print_cost_statement(&self, candidate: CandidateId) -> Result<FileBytes> {
        let words = self.words();
        let (facts, nik, centre, staff) = self.at_work(|office, stamp| {
            office.read(stamp, |office| {
                let nik = office.profile_of(candidate)?.line.nik;
                let staff = office.list_staff()?.into_iter().find(|line| line.id == stamp.by);
                let staff = staff.map(|line| line.member.name);
                Ok((office.cost_statement(candidate)?, nik, office.centre()?, staff))
            })
        })?;
        let burden = &facts.person.burden;
        let statement = CostStatement {
            language: words.language().code().to_owned(),
            labels: labels(words, "statement-"),
            letterhead: letterhead(&centre, words),
            made_on: words.day(self.today()),
            person: facts.person.name.clone(),
            nik: nik.unwrap_or_default(),
            programme: facts.person.programme_name.clone().unwrap_or_default(),
            batch: facts.person.batch_name.clone().unwrap_or_default(),
            promise: promised(&facts, words),
            staff: staff.unwrap_or_default(),
            lines: facts.lines.iter().map(|line| stated(line, words)).collect(),
            by_others: words.rupiah(burden.by_others),
            paid: words.rupiah(burden.paid),
            paid_in_words: terbilang(burden.paid),
            gaps: gaps(&burden.gaps, words),
        };
        let name = format!("{} {}.pdf", words.say("statement-title"), statement.person);
        let print = Print::CostStatement(Box::new(statement));
        let pdf = self
            .printer
            .render(&print, self.today())
            .map_err(|trouble| refusal(&trouble))?;
        Ok(FileBytes::of(&legal_name(&name), &pdf.bytes))
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
    let paid_on = row.paid_on.as_deref().and_then(|day| day.parse().ok());
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
        paid_on: paid_on.map(|day| words.day(day)).unwrap_or_default(),
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
