//! Who departed since the start: by programme, batch, place of origin, branch and year; and how they fare now.

use super::page::{ListPlacements, PlacementState};
use crate::{
    ids::{BatchId, BranchId, ProgrammeId},
    office::Reading,
    refusal::Result,
    regions,
    vocabulary::{Content, ReturnReason, YesNo},
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// How many people share something.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Tally {
    /// The key of what they share, where it has a page; blank otherwise.
    pub id: Option<String>,
    /// Its name; blank: not known.
    pub name: Option<String>,
    /// How many.
    pub people: u32,
}

/// What people of one branch answered last.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct BranchWishes {
    /// The branch; blank: not known.
    pub branch: Option<BranchId>,
    /// Its name.
    pub name: Option<String>,
    /// How many people are abroad there.
    pub people: u32,
    /// How many of them have answered at all.
    pub asked: u32,
    /// Content.
    pub content: u32,
    /// Content in part.
    pub partly: u32,
    /// Not content.
    pub discontent: u32,
    /// Who want a longer contract.
    pub extension: u32,
    /// Who want to bring their family.
    pub family: u32,
}

/// Everybody who departed since the start.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PlacementTotals {
    /// How many; somebody who departed out of two batches counts twice.
    pub departed: u32,
    /// Out of how many batches.
    pub batches: u32,
    /// How many are abroad now.
    pub abroad: u32,
    /// How many contracts were made longer.
    pub extended: u32,
    /// How many came home.
    pub returned: u32,
    /// By programme.
    pub by_programme: Vec<Tally>,
    /// By batch.
    pub by_batch: Vec<Tally>,
    /// By regency on the identity card, or of the NIK.
    pub by_origin: Vec<Tally>,
    /// By branch.
    pub by_branch: Vec<Tally>,
    /// By year of departure.
    pub by_year: Vec<Tally>,
    /// Those who came home, by reason.
    pub returned_by: Vec<(Option<ReturnReason>, u32)>,
    /// The last answers of those abroad, by branch.
    pub wishes: Vec<BranchWishes>,
}

/// One departure: out of a batch, once.
struct Departed {
    batch: BatchId,
    batch_name: Option<String>,
    programme: Option<ProgrammeId>,
    programme_name: Option<String>,
    branch: Option<BranchId>,
    branch_name: Option<String>,
    regency: Option<String>,
    on: Option<String>,
}

/// People by what they share, and what it is called.
#[derive(Default)]
struct Count(BTreeMap<(Option<String>, Option<String>), u32>);

impl Count {
    fn one(&mut self, id: Option<String>, name: Option<String>) {
        *self.0.entry((id, name)).or_default() += 1;
    }

    /// The largest first.
    fn tallies(self) -> Vec<Tally> {
        let mut tallies: Vec<Tally> = self
            .0
            .into_iter()
            .map(|((id, name), people)| Tally { id, name, people })
            .collect();
        tallies.sort_by(|one, other| (other.people, &one.name).cmp(&(one.people, &other.name)));
        tallies
    }
}

impl Reading<'_> {
    /// Everybody who departed since the start, of one programme or of all.
    ///
    /// # Errors
    /// A fault of the store.
    pub fn placement_totals(&self, programme: Option<ProgrammeId>) -> Result<PlacementTotals> {
        let mut totals = PlacementTotals::default();
        let [mut programmes, mut batches, mut origins, mut branches, mut years] =
            std::array::from_fn(|_| Count::default());
        for one in self.departures(programme)? {
            totals.departed += 1;
            programmes.one(one.programme.map(String::from), one.programme_name);
            batches.one(Some(one.batch.to_string()), one.batch_name);
            origins.one(None, one.regency);
            branches.one(one.branch.map(String::from), one.branch_name);
            years.one(None, one.on.and_then(|on| on.get(..4).map(str::to_owned)));
        }
        totals.by_programme = programmes.tallies();
        totals.by_batch = batches.tallies();
        totals.by_origin = origins.tallies();
        totals.by_branch = branches.tallies();
        totals.by_year = years.tallies();
        totals.by_year.sort_by(|one, other| one.name.cmp(&other.name));
        totals.batches = crate::counted(totals.by_batch.len());
        self.count_states(programme, &mut totals)?;
        totals.wishes = self.wishes(programme)?;
        Ok(totals)
    }

    fn count_states(&self, programme: Option<ProgrammeId>, totals: &mut PlacementTotals) -> Result<()> {
        let ask = ListPlacements {
            programme,
            ..ListPlacements::default()
        };
        let mut reasons: BTreeMap<Option<ReturnReason>, u32> = BTreeMap::new();
        let signed = |line: &super::page::PlacementLine| crate::days::kept(line.row.contract_until.as_deref());
        for line in self.list_placements(&ask)? {
            totals.extended += u32::from(line.ends_on.is_some() && line.ends_on != signed(&line));
            match line.state {
                PlacementState::Planned => {}
                PlacementState::Departed | PlacementState::Placed | PlacementState::Extended => totals.abroad += 1,
                PlacementState::Returned => {
                    totals.returned += 1;
                    *reasons.entry(line.row.return_reason).or_default() += 1;
                }
            }
        }
        totals.returned_by = reasons.into_iter().collect();
        Ok(())
    }

    /// Every departure, with the branch to which it led where a placement tells it.
    fn departures(&self, programme: Option<ProgrammeId>) -> Result<Vec<Departed>> {
        let sql = "
          SELECT d.batch, r.id AS branch, d.departed_on AS day, b.name AS batch_name, b.programme, g.name AS programme_name,
            r.name AS branch_name, c.ktp_regency, c.nik
          FROM departures d JOIN candidates c ON c.id = d.candidate JOIN batches b ON b.id = d.batch
          LEFT JOIN programmes g ON g.id = b.programme
          LEFT JOIN partner_branches r ON r.id = (
            SELECT p.branch FROM placements p
            WHERE p.candidate = d.candidate AND p.batch = d.batch AND p.gone = 0 AND p.departed_on IS NOT NULL
            ORDER BY p.departed_on, p.id LIMIT 1)
          WHERE ?1 IS NULL OR b.programme = ?1
          ORDER BY d.departed_on";
        let mut statement = self.store.prepare_cached(sql)?;
        let rows = statement.query_map([programme], |row| {
            let nik: Option<String> = row.get("nik")?;
            let written: Option<String> = row.get("ktp_regency")?;
            Ok(Departed {
                batch: row.get("batch")?,
                batch_name: row.get("batch_name")?,
                programme: row.get("programme")?,
                programme_name: row.get("programme_name")?,
                branch: row.get("branch")?,
                branch_name: row.get("branch_name")?,
                regency: written.or_else(|| regency_of(nik.as_deref()?)),
                on: row.get("day")?,
            })
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    fn wishes(&self, programme: Option<ProgrammeId>) -> Result<Vec<BranchWishes>> {
        let sql = "
          SELECT p.branch, r.name, f.content, f.wants_extension, f.wants_family, f.id IS NOT NULL AS asked
          FROM placements p JOIN candidates c ON c.id = p.candidate AND c.gone = 0
          LEFT JOIN batches b ON b.id = p.batch LEFT JOIN partner_branches r ON r.id = p.branch
          LEFT JOIN follow_ups f ON f.id = (SELECT id FROM follow_ups WHERE placement = p.id AND gone = 0 ORDER BY held_on DESC, id DESC LIMIT 1)
          WHERE p.gone = 0 AND p.departed_on IS NOT NULL AND p.returned_on IS NULL AND (?1 IS NULL OR b.programme = ?1)";
        let mut statement = self.store.prepare_cached(sql)?;
        let mut rows = statement.query([programme])?;
        let mut wishes: BTreeMap<Option<BranchId>, BranchWishes> = BTreeMap::new();
        while let Some(row) = rows.next()? {
            let branch: Option<BranchId> = row.get("branch")?;
            let of = wishes.entry(branch).or_default();
            of.branch = branch;
            of.name = row.get("name")?;
            of.people += 1;
            of.asked += u32::from(row.get::<_, bool>("asked")?);
            match row.get::<_, Option<Content>>("content")? {
                Some(Content::Yes) => of.content += 1,
                Some(Content::Partly) => of.partly += 1,
                Some(Content::No) => of.discontent += 1,
                None => {}
            }
            of.extension += u32::from(row.get::<_, Option<YesNo>>("wants_extension")? == Some(YesNo::Yes));
            of.family += u32::from(row.get::<_, Option<YesNo>>("wants_family")? == Some(YesNo::Yes));
        }
        let mut wishes: Vec<BranchWishes> = wishes.into_values().collect();
        wishes.sort_by(|one, other| (other.people, &one.name).cmp(&(one.people, &other.name)));
        Ok(wishes)
    }
}

/// The regency in which an identity number was given out, as addresses write it.
fn regency_of(nik: &str) -> Option<String> {
    let regency = regions::regency(nik.get(..4)?)?;
    let kind = match regency.kind {
        regions::RegencyKind::Kabupaten => "Kabupaten",
        regions::RegencyKind::Kota => "Kota",
    };
    Some(format!("{kind} {}", regency.name))
}
