//! What goes along on a laptop: of each merged table which rows and which of their groups, and what may be written there.
//!
//! As little as the day needs (Law 27/2022, data minimisation): chosen people with what belongs to them, and the programme
//! data without which nothing can be written. Health, money and what people abroad told never leave the house.

use crate::{
    book::groups::{TABLES, Table, closed},
    refusal::{Refusal, Result},
};
use rusqlite::Connection;

/// Which rows of a table go along, said in SQL over `lent_now (candidate)` and `lent_for (batch, event)`.
struct Along {
    table: &'static str,
    rows: &'static str,
    /// Groups that stay at home.
    without: &'static [&'static str],
    /// Whether the laptop may write there.
    written: bool,
}

macro_rules! along {
    ($($kind:ident $table:ident $rows:literal $(without $($group:ident)+)?;)*) => {
        &[$(Along {
            table: stringify!($table),
            rows: $rows,
            without: &[$($(stringify!($group)),+)?],
            written: along!(@$kind),
        }),*]
    };
    (@read) => { false };
    (@write) => { true };
}

const ALONG: &[Along] = along! {
    read centre "1";
    read staff "1";
    read requirement_sets "1";
    read partners "1" without aliases branches note;
    read programmes "1" without promise;
    read batches "1" without note;
    read classes "1";
    write candidates "id IN (SELECT candidate FROM lent_now)" without note alias;
    write educations "candidate IN (SELECT candidate FROM lent_now)";
    write jobs "candidate IN (SELECT candidate FROM lent_now)";
    write relatives "candidate IN (SELECT candidate FROM lent_now)";
    write consents "candidate IN (SELECT candidate FROM lent_now)";
    write enrolments "candidate IN (SELECT candidate FROM lent_now)";
    write stage_moves "candidate IN (SELECT candidate FROM lent_now)";
    read subjects "1";
    read teachers "1" without phone note;
    read plan_slots "class IN (SELECT id FROM classes WHERE batch = (SELECT batch FROM lent_for))";
    read holidays "1";
    write lessons "class IN (SELECT id FROM classes WHERE batch = (SELECT batch FROM lent_for))";
    write attendance "candidate IN (SELECT candidate FROM lent_now) AND lesson IN
        (SELECT l.id FROM lessons l JOIN classes c ON c.id = l.class WHERE c.batch = (SELECT batch FROM lent_for))";
    write leaves "candidate IN (SELECT candidate FROM lent_now)" without scan;
    read closed_months "class IN (SELECT id FROM classes WHERE batch = (SELECT batch FROM lent_for))";
    read courses "1";
    read exams "1";
    read exam_needs "1";
    write sittings "class IN (SELECT id FROM classes WHERE batch = (SELECT batch FROM lent_for))";
    write results "candidate IN (SELECT candidate FROM lent_now) AND sitting IN
        (SELECT s.id FROM sittings s JOIN classes c ON c.id = s.class WHERE c.batch = (SELECT batch FROM lent_for))" without scan;
    read terms "batch = (SELECT batch FROM lent_for)";
    read term_parts "term IN (SELECT id FROM terms WHERE batch = (SELECT batch FROM lent_for))";
    read paper_kinds "1";
    write papers "candidate IN (SELECT candidate FROM lent_now)";
    write accepted_differences "candidate IN (SELECT candidate FROM lent_now)";
    write events "id = (SELECT event FROM lent_for)";
    write event_guests "event = (SELECT event FROM lent_for)";
    write event_tasks "event = (SELECT event FROM lent_for)";
    read templates "1";
};

/// Tables that stay at home whole: money, agreements, placements, custody, what was handed over, and the office's own
/// account of who carries what.
const STAYS: &[&str] = &[
    "qualifications",
    "keyings",
    "keyings_done",
    "report_cards",
    "paper_pages",
    "originals",
    "waivers",
    "partner_branches",
    "contacts",
    "agreements",
    "agreement_parties",
    "agreement_pages",
    "agreement_programmes",
    "job_orders",
    "interviews",
    "interviewed",
    "placements",
    "extensions",
    "follow_ups",
    "cost_lines",
    "handed_in",
    "completions",
    "print_orders",
    "handovers",
    "devices",
    "lendings",
    "lent_people",
    "packages",
    "known_apart",
];

/// Tables that stay and may be written on a laptop all the same: what is brought along for the first time.
const WRITTEN_FIRST: &[&str] = &["paper_pages", "originals", "report_cards"];

/// A table of which something goes along.
pub(super) struct Part {
    pub(super) table: &'static Table,
    /// A condition on its rows.
    pub(super) rows: &'static str,
    /// The groups that go.
    pub(super) groups: Vec<&'static str>,
}

/// Everything that goes along, a table after those it points to.
pub(super) fn parts(photos: bool) -> Vec<Part> {
    let part = |table: &'static Table| {
        let along = ALONG.iter().find(|along| along.table == table.name)?;
        let goes = |group: &str| {
            !along.without.contains(&group)
                && closed(table.name, group).is_none()
                && (photos || (table.name, group) != ("candidates", "photo"))
        };
        let groups = table.groups.iter().map(|group| group.name);
        Some(Part {
            table,
            rows: along.rows,
            groups: groups.filter(|group| goes(group)).collect(),
        })
    };
    TABLES.iter().filter_map(part).collect()
}

/// The field groups of people that go along.
pub(super) fn fields(photos: bool) -> Vec<&'static str> {
    let mut parts = parts(photos).into_iter();
    parts
        .find(|part| part.table.name == "candidates")
        .map_or_else(Vec::new, |part| part.groups)
}

/// Whether a laptop may write there; what only a newer program knows is kept and shown later.
pub(super) fn may_write(table: &str) -> bool {
    match ALONG.iter().find(|along| along.table == table) {
        Some(along) => along.written,
        None => WRITTEN_FIRST.contains(&table) || !STAYS.contains(&table),
    }
}

/// Refuses on a laptop what the office would refuse of it: one such entry would keep the whole visit from coming home.
pub(crate) fn must_be_written_there(laptop: &Connection, replica: i64, opens: i64) -> Result<()> {
    let mut tables = laptop.prepare_cached("SELECT DISTINCT tbl FROM book_entry WHERE replica = ?1 AND seq >= ?2")?;
    let tables = tables.query_map([replica, opens], |row| row.get::<_, String>(0))?;
    for table in tables {
        if !may_write(&table?) {
            return Err(Refusal::OnAVisit.into());
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_every_table_it_is_said_whether_it_leaves_the_house() {
        for table in TABLES {
            let goes = ALONG.iter().any(|along| along.table == table.name);
            let stays = STAYS.contains(&table.name);
            assert!(goes != stays, "{} either goes along or stays", table.name);
        }
        for along in ALONG {
            for group in along.without {
                let table = TABLES.iter().find(|table| table.name == along.table);
                assert!(
                    table.is_some_and(|table| table.groups.iter().any(|known| known.name == *group)),
                    "{}.{group} is a group",
                    along.table
                );
            }
        }
    }

    #[test]
    fn health_money_and_confidences_never_leave_the_house() {
        for part in parts(true) {
            for group in part.groups {
                assert!(closed(part.table.name, group).is_none(), "{}.{group}", part.table.name);
            }
        }
        assert!(
            !fields(false).contains(&"photo"),
            "a photo goes only when it is asked for"
        );
        assert!(!may_write("staff") && !may_write("cost_lines") && may_write("candidates"));
    }
}
