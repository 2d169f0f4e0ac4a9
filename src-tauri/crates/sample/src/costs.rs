//! What it cost and who paid. Who pays is what the press has told; every amount and every rate is invented.

use crate::{
    Filling,
    abroad::{Abroad, Gone},
    partners::Programmes,
    text,
};
use chrono::{Days, NaiveDate};
use office::{
    Result,
    ids::{CandidateId, PartnerId, ProgrammeId},
    money::cost_lines::{CostLine, KeepCost, MoneyPromise},
    vocabulary::{CostItem, CostSide, Payer, Promised, Tier},
};

/// What one person of a batch costs, in rupiah, and how much of the plan was spent, in hundredths.
const KAIKOUKAI: [(Tier, CostItem, i64, i64); 6] = [
    (Tier::Lpk, CostItem::Language, 18_500_000, 104),
    (Tier::Lpk, CostItem::Boarding, 9_600_000, 98),
    (Tier::Lpk, CostItem::Exam, 2_450_000, 112),
    (Tier::Lpk, CostItem::HealthCheck, 1_300_000, 100),
    (Tier::Departure, CostItem::Documents, 2_150_000, 95),
    (Tier::Departure, CostItem::Insurance, 818_500, 100),
];

/// The tickets are paid in yen: so many for one person, and the rate in ten-thousandths of a rupiah.
const TICKET: (i64, i64) = (62_000, 1_043_500);

/// Two tiers with a payer each: the ministry the training centres, JOE what follows.
const INTERNS: [(Tier, CostItem, Payer, i64, i64); 5] = [
    (Tier::Blk, CostItem::Training, Payer::Government, 6_200_000, 100),
    (Tier::Blk, CostItem::Uniform, Payer::Government, 450_000, 100),
    (Tier::Lpk, CostItem::Language, Payer::Subsidy, 7_800_000, 103),
    (Tier::Lpk, CostItem::Boarding, Payer::Subsidy, 4_100_000, 97),
    (Tier::Departure, CostItem::Ticket, Payer::Subsidy, 6_900_000, 109),
];

/// Writes down what the batches cost, with one exception.
pub(crate) fn spend(filling: &Filling<'_, '_>, programmes: &Programmes, gone: &Gone) -> Result<()> {
    promise(
        filling,
        programmes.kaikoukai,
        "Semua biaya ditanggung mitra (ANTARA, 2023; Kalimantan Post, 2026)",
    )?;
    promise(
        filling,
        programmes.scholarship,
        "Semua biaya ditanggung mitra (Kalimantan Post, 2026)",
    )?;
    promise(
        filling,
        programmes.joe,
        "Biaya rendah, tidak membebani calon (Surabaya Pagi, 26 November 2022)",
    )?;
    for abroad in &gone.kaikoukai {
        spend_on_kaikoukai(filling, programmes, abroad)?;
    }
    // The one exception: a second try of an exam, before anybody asked who pays it.
    if let Some((abroad, who)) = gone
        .kaikoukai
        .last()
        .and_then(|last| last.people.get(3).map(|who| (last, *who)))
    {
        let again = CostLine {
            about: text("Ujian ulang JFT-Basic, dibayar sendiri (contoh)"),
            receipt: text("CONTOH-0417"),
            ..line(
                programmes.kaikoukai,
                abroad,
                CostSide::Actual,
                Tier::Lpk,
                CostItem::Exam,
                650_000,
            )
        };
        let row = CostLine {
            payer: Some(Payer::Candidate),
            ..again
        };
        keep(filling, row, vec![who])?;
    }
    for abroad in &gone.interns {
        spend_on_interns(filling, programmes, abroad)?;
    }
    Ok(())
}

fn promise(filling: &Filling<'_, '_>, programme: ProgrammeId, source: &str) -> Result<()> {
    let row = MoneyPromise {
        promise: Some(Promised::NoBurden),
        promise_cap: None,
        promise_source: text(source),
    };
    filling.office.edit_promise(programme, row)
}

fn spend_on_kaikoukai(filling: &Filling<'_, '_>, programmes: &Programmes, abroad: &Abroad) -> Result<()> {
    let paid = |row: CostLine| paid_by(row, Payer::Partner, Some(programmes.kaikoukai_partner));
    for (tier, item, each, spent) in KAIKOUKAI {
        for (side, share) in [(CostSide::Budget, 100), (CostSide::Actual, spent)] {
            let amount = each * people(abroad) * share / 100;
            keep(
                filling,
                paid(line(programmes.kaikoukai, abroad, side, tier, item, amount)),
                Vec::new(),
            )?;
        }
    }
    for (side, share) in [(CostSide::Budget, 100), (CostSide::Actual, 107)] {
        let (each, rate) = TICKET;
        let amount = each * people(abroad) * share / 100;
        let row = CostLine {
            currency: text("JPY"),
            rate: Some(rate),
            rate_source: text("Kurs karangan (contoh)"),
            ..line(
                programmes.kaikoukai,
                abroad,
                side,
                Tier::Departure,
                CostItem::Ticket,
                amount,
            )
        };
        keep(filling, paid(row), Vec::new())?;
    }
    Ok(())
}

fn spend_on_interns(filling: &Filling<'_, '_>, programmes: &Programmes, abroad: &Abroad) -> Result<()> {
    for (tier, item, payer, each, spent) in INTERNS {
        let partner = match payer {
            Payer::Government => programmes.kemnaker,
            Payer::Subsidy | Payer::Candidate | Payer::Centre | Payer::Partner | Payer::Loan => programmes.joe_partner,
        };
        for (side, share) in [(CostSide::Budget, 100), (CostSide::Actual, spent)] {
            let amount = each * people(abroad) * share / 100;
            let row = paid_by(
                line(programmes.joe, abroad, side, tier, item, amount),
                payer,
                Some(partner),
            );
            keep(filling, row, Vec::new())?;
        }
    }
    Ok(())
}

fn people(abroad: &Abroad) -> i64 {
    i64::try_from(abroad.people.len()).unwrap_or(0)
}

fn paid_by(row: CostLine, payer: Payer, partner: Option<PartnerId>) -> CostLine {
    CostLine {
        payer: Some(payer),
        payer_partner: partner,
        ..row
    }
}

/// A line of a batch; what was spent was paid around the departure.
fn line(programme: ProgrammeId, abroad: &Abroad, side: CostSide, tier: Tier, item: CostItem, amount: i64) -> CostLine {
    let before: u64 = match tier {
        Tier::Blk => 240,
        Tier::Lpk => 90,
        Tier::Departure => 14,
    };
    let paid: NaiveDate = abroad.departed - Days::new(before);
    CostLine {
        programme: Some(programme),
        batch: Some(abroad.batch),
        candidate: None,
        side: Some(side),
        tier: Some(tier),
        item: Some(item),
        about: None,
        payer: None,
        payer_partner: None,
        people: None,
        amount: Some(amount),
        currency: None,
        rate: None,
        rate_source: None,
        paid_on: (side == CostSide::Actual).then(|| paid.to_string()),
        receipt: None,
        note: text("Jumlah karangan (contoh)"),
    }
}

fn keep(filling: &Filling<'_, '_>, row: CostLine, candidates: Vec<CandidateId>) -> Result<()> {
    filling.office.keep_cost(KeepCost {
        id: None,
        row,
        candidates,
    })?;
    Ok(())
}
