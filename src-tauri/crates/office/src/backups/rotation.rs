//! Which old backups go: dense for what happened just now, sparse for what is long ago.

use chrono::{Datelike, Duration, NaiveDateTime};
use std::collections::BTreeSet;

/// Of the last day so many are kept …
const OF_A_DAY: usize = 12;
/// … one a day for so many days …
const DAYS: i64 = 14;
/// … one a week for so many weeks …
const WEEKS: i64 = 8;
/// … and one a month for so many months.
const MONTHS: i32 = 12;

/// The places in the list of those that may go. The newest stays always, and so does what the clock says is yet to come.
#[must_use]
pub fn superfluous(now: NaiveDateTime, made: &[NaiveDateTime]) -> Vec<usize> {
    let mut newest_first: Vec<usize> = (0..made.len()).collect();
    newest_first.sort_by_key(|&at| std::cmp::Reverse(made.get(at).copied()));
    let mut periods = BTreeSet::new();
    let mut lately = 0;
    let mut stays = |at: usize, moment: NaiveDateTime| {
        let mut stays = at == 0 || moment > now;
        if now - moment < Duration::days(1) {
            lately += 1;
            stays |= lately <= OF_A_DAY;
        }
        let age = (now.date() - moment.date()).num_days();
        let months = (now.year() * 12 + now.month0() as i32) - (moment.year() * 12 + moment.month0() as i32);
        let mut first = |is_in: bool, period: (char, i32, u32)| is_in && periods.insert(period);
        stays |= first(age < DAYS, ('d', moment.year(), moment.ordinal()));
        stays |= first(
            age < WEEKS * 7,
            ('w', moment.iso_week().year(), moment.iso_week().week()),
        );
        stays |= first(months < MONTHS, ('m', moment.year(), moment.month()));
        stays
    };
    let mut gone: Vec<usize> = Vec::new();
    for (order, at) in newest_first.into_iter().enumerate() {
        if let Some(&moment) = made.get(at)
            && !stays(order, moment)
        {
            gone.push(at);
        }
    }
    gone.sort_unstable();
    gone
}
