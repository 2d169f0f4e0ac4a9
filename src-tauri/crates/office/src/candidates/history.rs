//! What was ever changed about one person and about everything that hangs on them, told with the names of what each
//! change was about: an exam and its day, a lesson, a batch, a school.

use crate::{
    book::{
        groups,
        history::{self, Change},
    },
    ids::CandidateId,
    office::Reading,
    refusal::Result,
};
use rusqlite::{Connection, OptionalExtension};
use std::collections::{BTreeMap, BTreeSet};

/// Table and key of every row about a candidate that a paper about them tells of one by one.
const ROWS_ABOUT: &str = "
  SELECT 'candidates' AS tbl, ?1 AS key
  UNION ALL SELECT 'educations', id FROM educations WHERE candidate = ?1
  UNION ALL SELECT 'jobs', id FROM jobs WHERE candidate = ?1
  UNION ALL SELECT 'relatives', id FROM relatives WHERE candidate = ?1
  UNION ALL SELECT 'consents', id FROM consents WHERE candidate = ?1
  UNION ALL SELECT 'stage_moves', id FROM stage_moves WHERE candidate = ?1
  UNION ALL SELECT 'enrolments', batch || '|' || candidate FROM enrolments WHERE candidate = ?1
  UNION ALL SELECT 'results', sitting || '|' || candidate FROM results WHERE candidate = ?1";

/// Papers and what hangs on them, each with its kind: some are not for everybody.
const PAPERS_ABOUT: &str = "
  SELECT 'papers' AS tbl, id AS key, kind FROM papers WHERE candidate = ?1
  UNION ALL SELECT 'paper_pages', g.id, p.kind FROM paper_pages g JOIN papers p ON p.id = g.paper WHERE p.candidate = ?1
  UNION ALL SELECT 'originals', id, kind FROM originals WHERE candidate = ?1
  UNION ALL SELECT 'accepted_differences', candidate || '|' || field || '|' || one || '|' || other, other
    FROM accepted_differences WHERE candidate = ?1";

/// A table whose rows belong to a person.
struct Belonging {
    table: &'static str,
    /// What the row with a key is about; the first part of a key that has two.
    about: &'static str,
}

const BELONGINGS: &[Belonging] = &[
    Belonging {
        table: "educations",
        about: "SELECT school FROM educations WHERE id = ?1",
    },
    Belonging {
        table: "jobs",
        about: "SELECT employer FROM jobs WHERE id = ?1",
    },
    Belonging {
        table: "relatives",
        about: "SELECT relation, name FROM relatives WHERE id = ?1",
    },
    Belonging {
        table: "consents",
        about: "SELECT purpose FROM consents WHERE id = ?1",
    },
    Belonging {
        table: "stage_moves",
        about: "SELECT b.name AS batch, m.stage FROM stage_moves m LEFT JOIN batches b ON b.id = m.batch WHERE m.id = ?1",
    },
    Belonging {
        table: "enrolments",
        about: "SELECT name AS batch FROM batches WHERE id = ?1",
    },
    Belonging {
        table: "papers",
        about: "SELECT coalesce(k.name, p.kind) AS paper FROM papers p LEFT JOIN paper_kinds k ON k.code = p.kind WHERE p.id = ?1",
    },
    Belonging {
        table: "paper_pages",
        about: "SELECT coalesce(k.name, p.kind) AS paper FROM paper_pages g JOIN papers p ON p.id = g.paper
                LEFT JOIN paper_kinds k ON k.code = p.kind WHERE g.id = ?1",
    },
    Belonging {
        table: "originals",
        about: "SELECT coalesce(k.name, o.kind) AS paper FROM originals o LEFT JOIN paper_kinds k ON k.code = o.kind WHERE o.id = ?1",
    },
    Belonging {
        table: "waivers",
        about: "SELECT name AS batch FROM batches WHERE id = ?1",
    },
    Belonging {
        table: "placements",
        about: "SELECT m.name AS partner, r.name AS branch FROM placements p LEFT JOIN partners m ON m.id = p.partner
                LEFT JOIN partner_branches r ON r.id = p.branch WHERE p.id = ?1",
    },
    Belonging {
        table: "extensions",
        about: "SELECT m.name AS partner FROM extensions h LEFT JOIN placements p ON p.id = h.placement
                LEFT JOIN partners m ON m.id = p.partner WHERE h.id = ?1",
    },
    Belonging {
        table: "follow_ups",
        about: "SELECT held_on AS day FROM follow_ups WHERE id = ?1",
    },
    Belonging {
        table: "handovers",
        about: "SELECT p.name AS partner, h.handed_on AS day FROM handovers h LEFT JOIN partners p ON p.id = h.partner WHERE h.id = ?1",
    },
    Belonging {
        table: "cost_lines",
        about: "SELECT item FROM cost_lines WHERE id = ?1",
    },
    Belonging {
        table: "attendance",
        about: "SELECT s.name AS subject, c.name AS class, l.held_on AS day FROM lessons l
                LEFT JOIN subjects s ON s.id = l.subject LEFT JOIN classes c ON c.id = l.class WHERE l.id = ?1",
    },
    Belonging {
        table: "results",
        about: "SELECT e.name AS exam, c.name AS class, t.held_on AS day FROM sittings t
                LEFT JOIN exams e ON e.id = t.exam LEFT JOIN classes c ON c.id = t.class WHERE t.id = ?1",
    },
];

/// Columns that hold the key of another row, and where its name stands.
const POINTERS: &[(&str, &str)] = &[
    ("class", "SELECT name FROM classes WHERE id = ?1"),
    ("same_as", "SELECT name FROM candidates WHERE id = ?1"),
    ("batch", "SELECT name FROM batches WHERE id = ?1"),
    ("programme", "SELECT name FROM programmes WHERE id = ?1"),
    ("partner", "SELECT name FROM partners WHERE id = ?1"),
    ("payer_partner", "SELECT name FROM partners WHERE id = ?1"),
    ("branch", "SELECT name FROM partner_branches WHERE id = ?1"),
    ("job_order", "SELECT name FROM job_orders WHERE id = ?1"),
];

impl Reading<'_> {
    /// Who changed what about one candidate, newest first.
    ///
    /// # Errors
    /// A fault of the store.
    pub fn history_of(&self, id: CandidateId) -> Result<Vec<Change>> {
        let sql = format!(
            "{ROWS_ABOUT} UNION ALL SELECT 'attendance', lesson || '|' || candidate FROM attendance WHERE candidate = ?1
             UNION ALL SELECT 'waivers', batch || '|' || candidate || '|' || demand FROM waivers WHERE candidate = ?1
             UNION ALL SELECT 'placements', id FROM placements WHERE candidate = ?1
             UNION ALL SELECT 'extensions', h.id FROM extensions h JOIN placements p ON p.id = h.placement WHERE p.candidate = ?1
             UNION ALL SELECT 'follow_ups', h.id FROM follow_ups h JOIN placements p ON p.id = h.placement WHERE p.candidate = ?1
             UNION ALL SELECT 'handovers', id FROM handovers WHERE candidate = ?1
             UNION ALL SELECT 'cost_lines', id FROM cost_lines WHERE candidate = ?1"
        );
        let mut statement = self.store.prepare_cached(&sql)?;
        let mut rows: Vec<(String, String)> = Vec::new();
        for record in self.records_of(id) {
            let found = statement.query_map([record], |row| Ok((row.get(0)?, row.get(1)?)))?;
            rows.extend(found.collect::<rusqlite::Result<Vec<_>>>()?);
            rows.extend(self.papers_about(record)?);
        }
        let mut changes = history::of_rows(self.store, &rows, |table, group| self.may_see(table, group))?;
        self.tell_about(&mut changes)?;
        self.name_pointers(&mut changes)?;
        Ok(changes)
    }

    /// How many deeds have touched a candidate, whoever asks: the edition of a paper about them.
    ///
    /// # Errors
    /// A fault of the store.
    pub fn edition_of(&self, id: CandidateId) -> Result<u32> {
        let sql = format!(
            "SELECT count(*) FROM (
               SELECT DISTINCT e.replica, e.opens FROM ({ROWS_ABOUT}) about
               JOIN book_entry e ON e.key = about.key AND e.tbl = about.tbl)"
        );
        Ok(self.store.prepare_cached(&sql)?.query_row([id], |row| row.get(0))?)
    }

    /// Rows about papers that the reader may read.
    fn papers_about(&self, id: CandidateId) -> Result<Vec<(String, String)>> {
        let closed: BTreeSet<String> = self
            .paper_kinds()?
            .into_iter()
            .filter(|kind| !self.may_read_kind(kind))
            .map(|kind| kind.code)
            .collect();
        let mut statement = self.store.prepare_cached(PAPERS_ABOUT)?;
        let rows = statement.query_map([id], |row| {
            let kind: Option<String> = row.get(2)?;
            Ok(((row.get(0)?, row.get(1)?), kind))
        })?;
        let rows: Vec<((String, String), Option<String>)> = rows.collect::<rusqlite::Result<_>>()?;
        let open = rows
            .into_iter()
            .filter(|(_, kind)| kind.as_ref().is_none_or(|kind| !closed.contains(kind)));
        Ok(open.map(|(row, _)| row).collect())
    }

    fn tell_about(&self, changes: &mut [Change]) -> Result<()> {
        let mut known: BTreeMap<(&str, String), BTreeMap<String, String>> = BTreeMap::new();
        for change in changes {
            let Some(belonging) = BELONGINGS.iter().find(|one| one.table == change.table) else {
                continue;
            };
            let key = change.row.split('|').next().unwrap_or_default().to_owned();
            let row = (belonging.table, key);
            if !known.contains_key(&row) {
                let facts = facts(self.store, belonging.about, &row.1)?;
                known.insert(row.clone(), facts);
            }
            change.about = known.get(&row).cloned().unwrap_or_default();
        }
        Ok(())
    }

    fn name_pointers(&self, changes: &mut [Change]) -> Result<()> {
        for change in changes {
            change.names = self.names_among(&[&change.old, &change.new])?;
        }
        Ok(())
    }

    /// What the other rows are called whose keys stand among the values, by key.
    pub(crate) fn names_among(&self, values: &[&Columns]) -> Result<BTreeMap<String, String>> {
        let mut names = BTreeMap::new();
        for (column, sql) in POINTERS {
            let keys: BTreeSet<&String> = values
                .iter()
                .filter_map(|values| values.get(*column)?.as_ref())
                .collect();
            let mut statement = self.store.prepare_cached(sql)?;
            for key in keys {
                let name: Option<Option<String>> = statement.query_row([key], |row| row.get(0)).optional()?;
                if let Some(name) = name.flatten() {
                    names.insert(key.clone(), name);
                }
            }
        }
        Ok(names)
    }

    /// What a row is about, in the names of today; for a row that is nobody's, what it is called itself.
    pub(crate) fn about_row(&self, table: &str, key: &str) -> Result<BTreeMap<String, String>> {
        let first = key.split('|').next().unwrap_or_default();
        if let Some(belonging) = BELONGINGS.iter().find(|one| one.table == table) {
            return facts(self.store, belonging.about, first);
        }
        let columns = groups::table(table).filter(|known| known.key.len() == 1);
        let named = columns.and_then(|known| {
            let mut columns = known.groups.iter().flat_map(|group| group.columns);
            columns.find(|column| matches!(**column, "name" | "title" | "held_on"))
        });
        match named {
            Some(column) => facts(
                self.store,
                &format!("SELECT {column} AS name FROM {table} WHERE id = ?1"),
                first,
            ),
            None => Ok(BTreeMap::new()),
        }
    }
}

type Columns = BTreeMap<String, Option<String>>;

/// The one row that the question finds, as facts called like its columns; blanks are left out.
fn facts(store: &Connection, question: &str, key: &str) -> Result<BTreeMap<String, String>> {
    let mut statement = store.prepare_cached(question)?;
    let names: Vec<String> = statement.column_names().map(str::to_owned).collect();
    let found = statement.query_row([key], |row| {
        let mut facts = BTreeMap::new();
        for (place, name) in names.iter().enumerate() {
            if let Some(value) = row.get::<_, Option<String>>(place)? {
                facts.insert(name.clone(), value);
            }
        }
        Ok(facts)
    });
    Ok(found.optional()?.unwrap_or_default())
}
