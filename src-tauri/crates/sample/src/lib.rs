//! The sample centre: an office full of invented people, to try the program with and to show it.
//!
//! What is said about real organisations is what the press and their own pages have said, with the source beside it;
//! what is not known stays empty. Every person, number and address is invented, and everything that this centre calls
//! its own carries the word *contoh*. The same stamp gives the same centre: nothing is left to chance or to a clock.
//!
//! - [`fill`] the whole centre in one deed · [`crowd`] many plain people, [`school`] a year of theirs [`leaving`] their departure [`flowing`] many batches' way and [`printing`] people of whom everything is known, for measuring
//! - `people` who they are (`data/people.txt`, `data/homes.txt`) · `profiles` what is known of them
//! - `partners` partners and programmes · `batches` the batches and their stages
//! - `lessons` lessons and registers · `training` teachers, plan, leave, terms · `exams` sittings and scores
//! - `abroad` people abroad, how they fare · `costs` what it cost and who paid
//! - `orders` job orders and interviews · `agreements` agreements, branches and events · `papers` papers and originals
//! - `portraits` drawn pictures

mod abroad;
mod agreements;
mod batches;
mod calendar;
mod costs;
mod crowd;
mod dice;
mod exams;
mod flowing;
mod leaving;
mod lessons;
mod nurses;
mod orders;
mod papers;
mod partners;
mod people;
mod portraits;
mod printing;
mod profiles;
mod school;
mod training;

pub use crowd::crowd;
pub use flowing::flowing;
pub use leaving::leaving;
pub use printing::printing;
pub use school::{School, school};

use batches::Batches;
use chrono::{Duration, NaiveDate};
use office::{
    Deed, Office, Result, Stamp,
    centre::Centre,
    office::{Reading, Writing},
};

/// What the sample centre consists of.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// People, doubles included.
    pub candidates: usize,
    /// Batches.
    pub batches: usize,
    /// Lessons.
    pub lessons: usize,
    /// Attendance marks.
    pub marks: usize,
    /// Exam results, those of people who did not come included.
    pub results: usize,
}

/// Fills an office with the sample centre, in one deed. It is meant for an office that has just been founded: filling
/// twice gives everybody a double.
///
/// The centre's newest batch is under way from 5 January 2026 to 18 February 2027, and the batch before it departed on
/// 18 February 2026, so the stamp's day lies between those.
///
/// # Errors
/// [`office::Refusal::NotAllowed`] unless the stamp is an administrator's, [`office::Refusal::Fields`] when its day lies
/// before the sample's own history, or a fault of the store or the disk.
pub fn fill(office: &mut Office, stamp: Stamp) -> Result<Counts> {
    office.write(stamp, Deed::FillSample, |office| {
        let mut filling = Filling::new(office, stamp)?;
        filling.letterhead()?;
        let (partners, programmes) = partners::keep(office)?;
        let people = profiles::register(&mut filling)?;
        let batches = Batches::open(&mut filling, &programmes, &people)?;
        training::hire(&filling)?;
        lessons::teach(&mut filling, &batches)?;
        exams::hold(&mut filling, &batches)?;
        training::arrange(&mut filling, &programmes, &batches)?;
        papers::bring(&filling, &batches)?;
        orders::take(&filling, &programmes, &batches)?;
        agreements::keep(&filling, &partners, &programmes)?;
        let gone = abroad::send(&mut filling, &programmes, &batches)?;
        costs::spend(&filling, &programmes, &gone)?;
        office.tell_only("people", filling.counts.candidates);
        Ok(filling.counts)
    })
}

/// The deed while it is being done.
struct Filling<'w, 'o> {
    office: &'w Writing<'o>,
    stamp: Stamp,
    /// Who approves readings: whoever fills the centre.
    clerk: String,
    counts: Counts,
}

impl<'w, 'o> Filling<'w, 'o> {
    fn new(office: &'w Writing<'o>, stamp: Stamp) -> Result<Self> {
        // Keys are sorted by their moment; rows get moments of the minute before, in the order in which they are added.
        let first = Stamp {
            now: stamp.now - Duration::minutes(1),
            ..stamp
        };
        Ok(Filling {
            office,
            stamp: first,
            clerk: name_of(office, stamp)?,
            counts: Counts::default(),
        })
    }

    fn today(&self) -> NaiveDate {
        self.stamp.today
    }

    /// A stamp a millisecond after the one before, for rows that are listed in the order of their keys.
    fn next(&mut self) -> Stamp {
        self.stamp.now += Duration::milliseconds(1);
        self.stamp
    }

    fn letterhead(&self) -> Result<()> {
        self.office.edit_centre(Centre {
            name: text("LPK Bekal Banua (contoh)"),
            licence: text("CONTOH-000/LPK/0000 (bukan izin sungguhan)"),
            address: text("Jl. Contoh No. 1"),
            city: text("Banjarmasin"),
            phone: text("0810-0000-0000"),
            email: text("kantor@contoh.example"),
        })
    }
}

fn name_of(office: &Reading<'_>, stamp: Stamp) -> Result<String> {
    let staff = office.list_staff()?.into_iter().find(|line| line.id == stamp.by);
    Ok(staff.map(|line| line.member.name).unwrap_or_default())
}

fn text(text: &str) -> Option<String> {
    Some(text.to_owned())
}
