//! Everybody's facts of a batch, gathered in a few questions to the store however many people there are.

use super::{
    demands::{Asked, Demand},
    judge::{
        AttendanceFact, ExamFact, Facts, FieldFact, HoursFact, JobFact, Lasts, PaperFact, SchoolFact, Told, Tried,
    },
};
use crate::{
    book::groups,
    exams::{
        results::ResultLine,
        standing::{nearest, satisfying},
    },
    hours::page::HoursOf,
    ids::{BatchId, CandidateId},
    office::Reading,
    papers::{
        catalogue::PaperKind,
        standing::{HeldPaper, PASSPORT},
    },
    refusal::Result,
    vocabulary::{Presence, Stage},
};
use chrono::NaiveDate;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

/// Somebody of a batch with what is known of them.
pub(super) struct Known {
    pub(super) candidate: CandidateId,
    pub(super) name: String,
    pub(super) class_name: Option<String>,
    pub(super) seat: Option<i32>,
    pub(super) facts: Facts,
}

/// Whose facts are gathered, and for what.
pub(super) struct Wanted<'d> {
    pub(super) batch: BatchId,
    /// Only this person; everybody when blank.
    pub(super) only: Option<CandidateId>,
    pub(super) demands: &'d [Demand],
    pub(super) departs_on: Option<NaiveDate>,
}

impl Wanted<'_> {
    fn asked(&self) -> impl Iterator<Item = &Asked> {
        self.demands.iter().flat_map(|demand| demand.asked.each())
    }

    fn asks(&self, of: fn(&Asked) -> bool) -> bool {
        self.asked().any(of)
    }

    /// The columns of the profile that are asked for.
    fn fields(&self) -> BTreeSet<&str> {
        let fields = self.asked().filter_map(|asked| match asked {
            Asked::Field { field } if super::demands::is_field(field) => Some(field.as_str()),
            _ => None,
        });
        fields.collect()
    }
}

/// What nobody has decided yet: rows and their groups, by table.
#[derive(Default)]
pub(super) struct Open(HashMap<String, HashSet<(String, String)>>);

impl Open {
    /// Whether a group of a row is in question.
    pub(super) fn group(&self, table: &str, key: &impl ToString, group: &str) -> bool {
        let rows = self.0.get(table);
        rows.is_some_and(|rows| rows.contains(&(key.to_string(), group.to_owned())))
    }

    /// Whether anything of a row is in question.
    fn row(&self, table: &str, key: &str) -> bool {
        self.rows(table).any(|(row, _)| row == key)
    }

    /// Whether anything of a table is in question.
    fn any(&self, table: &str) -> bool {
        self.rows(table).next().is_some()
    }

    fn rows(&self, table: &str) -> impl Iterator<Item = &(String, String)> {
        self.0.get(table).into_iter().flatten()
    }

    fn column(&self, candidate: CandidateId, column: &str) -> bool {
        if self.0.is_empty() {
            return false;
        }
        let groups = groups::table("candidates")
            .map(|table| table.groups)
            .unwrap_or_default();
        let group = groups.iter().find(|group| group.columns.contains(&column));
        group.is_some_and(|group| self.group("candidates", &candidate, group.name))
    }
}

type People = HashMap<CandidateId, Facts>;

impl Reading<'_> {
    /// Everything that nobody has decided yet.
    pub(super) fn open_questions(&self) -> Result<Open> {
        let mut statement = self.store.prepare_cached("SELECT tbl, key, grp FROM book_question")?;
        let mut open = Open::default();
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let of_table = open.0.entry(row.get(0)?).or_default();
            of_table.insert((row.get(1)?, row.get(2)?));
        }
        Ok(open)
    }

    /// Everybody of a batch who has not stepped aside, by class and seat.
    pub(super) fn known_in(&self, wanted: &Wanted<'_>, open: &Open) -> Result<Vec<Known>> {
        let mut known = self.people_in(wanted, open)?;
        let mut facts: People = known
            .iter_mut()
            .map(|one| (one.candidate, std::mem::take(&mut one.facts)))
            .collect();
        if wanted.asks(|asked| matches!(asked, Asked::Paper { .. } | Asked::Health { .. })) {
            self.add_papers(wanted, open, &mut facts)?;
        }
        let exams = wanted.asks(|asked| matches!(asked, Asked::ExamNeed { .. }));
        let hours = wanted.asks(|asked| matches!(asked, Asked::Hours { .. }));
        if exams || hours {
            let mut results = self.results_in(wanted.batch, wanted.only)?;
            for (candidate, lines) in &mut results {
                for line in lines.iter_mut() {
                    let key = format!("{}|{candidate}", line.sitting);
                    line.provisional |= open.row("results", &key) || open.row("sittings", &line.sitting.to_string());
                }
            }
            self.add_exams(wanted, &results, &mut facts)?;
            if hours {
                self.add_hours(wanted, open, &results, &mut facts)?;
            }
        }
        if wanted.asks(|asked| matches!(asked, Asked::Attendance { .. })) {
            self.add_attendance(wanted, open, &mut facts)?;
        }
        if wanted.asks(|asked| matches!(asked, Asked::Costs)) {
            // A line may reach everybody, so one that is in question puts everybody's costs in question.
            let in_question = open.any("cost_lines");
            for (candidate, value) in self.burdens_in(wanted.batch)? {
                if let Some(facts) = facts.get_mut(&candidate) {
                    facts.burden = Some(Told { value, in_question });
                }
            }
        }
        self.add_background(wanted, open, &mut facts)?;
        self.add_waivers(wanted, open, &mut facts)?;
        for one in &mut known {
            one.facts = facts.remove(&one.candidate).unwrap_or_default();
        }
        Ok(known)
    }

    fn people_in(&self, wanted: &Wanted<'_>, open: &Open) -> Result<Vec<Known>> {
        let fields: Vec<&str> = wanted.fields().into_iter().collect();
        let filled: String = fields.iter().map(|field| format!(", c.{field} IS NOT NULL")).collect();
        let sql = format!(
            "SELECT e.candidate, coalesce(c.name, ''), k.name, e.seat, c.birth_date, c.photo IS NOT NULL, c.katakana_by IS NOT NULL,
               (SELECT m.stage FROM stage_moves m WHERE m.candidate = e.candidate AND m.batch = e.batch AND m.gone = 0
                ORDER BY m.moved_on DESC, m.id DESC LIMIT 1){filled}
             FROM enrolments e JOIN candidates c ON c.id = e.candidate AND c.gone = 0 LEFT JOIN classes k ON k.id = e.class
             WHERE e.batch = ?1 AND e.gone = 0 AND (?2 IS NULL OR e.candidate = ?2)
             ORDER BY k.name IS NULL, k.name, e.seat IS NULL, e.seat, c.name"
        );
        let minimum = self.attendance_minimum(wanted.batch)?;
        let mut statement = self.store.prepare_cached(&sql)?;
        let mut rows = statement.query((wanted.batch, wanted.only))?;
        let mut known = Vec::new();
        while let Some(row) = rows.next()? {
            let candidate: CandidateId = row.get(0)?;
            let stage: Option<Stage> = row.get(7)?;
            if stage.is_some_and(|stage| stage >= Stage::Withdrawn) && wanted.only.is_none() {
                continue;
            }
            let born: Option<String> = row.get(4)?;
            let mut facts = Facts {
                stage,
                born_on: day(born).map(|value| Told {
                    value,
                    in_question: open.column(candidate, "birth_date"),
                }),
                photo: row.get::<_, bool>(5)?.then(|| open.column(candidate, "photo")),
                attendance_minimum: minimum,
                ..Facts::default()
            };
            let approved: bool = row.get(6)?;
            for (place, field) in fields.iter().enumerate() {
                if row.get(8 + place)? {
                    let fact = if open.column(candidate, field) {
                        FieldFact::InQuestion
                    } else if *field == "katakana" && !approved {
                        FieldFact::Unapproved
                    } else {
                        FieldFact::Filled
                    };
                    facts.fields.insert((*field).to_owned(), fact);
                }
            }
            known.push(Known {
                candidate,
                name: row.get(1)?,
                class_name: row.get(2)?,
                seat: row.get(3)?,
                facts,
            });
        }
        Ok(known)
    }

    fn add_papers(&self, wanted: &Wanted<'_>, open: &Open, people: &mut People) -> Result<()> {
        let kinds = self.paper_kinds()?;
        let stacks = match wanted.only {
            Some(one) => BTreeMap::from([(one, self.stack_of(one)?)]),
            None => self.stacks_of_batch(wanted.batch)?,
        };
        for (candidate, (_, stack)) in stacks {
            let Some(facts) = people.get_mut(&candidate) else {
                continue;
            };
            for kind in &kinds {
                let Some(paper) = stack.get(&kind.code).and_then(|held| held.first()) else {
                    continue;
                };
                let row_open = paper.id.is_some_and(|id| open.row("papers", &id.to_string()));
                // The passport's days stand in the profile.
                let in_profile = kind.code == PASSPORT && open.column(candidate, "passport_number");
                let fact = PaperFact {
                    issued_on: day(paper.row.issued_on.clone()),
                    lasts: paper.lasts(kind, self.today()),
                    outcome: paper.row.outcome,
                    in_question: row_open || in_profile,
                };
                facts.papers.insert(kind.code.clone(), fact);
            }
        }
        Ok(())
    }

    fn add_exams(
        &self,
        wanted: &Wanted<'_>,
        results: &HashMap<CandidateId, Vec<ResultLine>>,
        people: &mut People,
    ) -> Result<()> {
        let needs = self.list_exam_needs()?;
        let asked_on = wanted.departs_on.unwrap_or_else(|| self.today());
        for asked in wanted.asked() {
            let Asked::ExamNeed { need: code } = asked else {
                continue;
            };
            let need = needs.iter().find(|need| need.row.code == *code);
            let Some(rule) = need.and_then(|need| need.row.rule_on(asked_on)) else {
                continue;
            };
            for (candidate, lines) in results {
                let Some(facts) = people.get_mut(candidate) else {
                    continue;
                };
                let (settled, keyed) = satisfying(rule, lines);
                let tried = if settled.is_some() { None } else { nearest(rule, lines) };
                let fact = ExamFact {
                    settled: settled.map(|line| line.good_until),
                    provisional: keyed.is_some(),
                    tried: tried.map(|tried| Tried {
                        exam: tried.result.exam_name.clone(),
                        total: tried.result.verdict.as_ref().map_or(0, |verdict| verdict.total),
                        lacks: tried.lacks,
                    }),
                };
                facts.exams.insert(code.clone(), fact);
            }
        }
        Ok(())
    }

    fn add_hours(
        &self,
        wanted: &Wanted<'_>,
        open: &Open,
        results: &HashMap<CandidateId, Vec<ResultLine>>,
        people: &mut People,
    ) -> Result<()> {
        let entry = wanted.departs_on.unwrap_or_else(|| self.today());
        let of = HoursOf {
            batch: wanted.batch,
            entry: Some(entry.to_string()),
        };
        let courses = wanted.asked().filter_map(|asked| match asked {
            Asked::Hours { course } => Some(course.clone()),
            _ => None,
        });
        let courses: BTreeSet<String> = courses.collect();
        let whose: Vec<CandidateId> = people.keys().copied().collect();
        let accounts = self.accounts_in(&of, wanted.only, &courses, &whose, results)?;
        let mark_open: HashSet<&str> = open
            .rows("attendance")
            .filter_map(|(key, _)| key.split_once('|').map(|(_, candidate)| candidate))
            .collect();
        let lesson_open = open.rows("lessons").next().is_some();
        for (candidate, by_course) in accounts {
            let in_question = lesson_open || mark_open.contains(candidate.to_string().as_str());
            let Some(facts) = people.get_mut(&candidate) else {
                continue;
            };
            facts.hours = by_course
                .into_iter()
                .map(|(course, account)| {
                    // A course that does not concern somebody asks nothing of them.
                    let fact = account.map_or(
                        HoursFact {
                            met: true,
                            ..HoursFact::default()
                        },
                        |account| HoursFact {
                            done: account.done,
                            to_come: account.to_come,
                            least: account.least,
                            met: account.met,
                            reachable: account.reachable,
                            in_question,
                        },
                    );
                    (course, fact)
                })
                .collect();
        }
        Ok(())
    }

    fn add_attendance(&self, wanted: &Wanted<'_>, open: &Open, people: &mut People) -> Result<()> {
        let mut statement = self.store.prepare_cached(
            "SELECT a.candidate, a.presence, count(*) FROM enrolments e JOIN attendance a ON a.candidate = e.candidate
             JOIN lessons l ON l.id = a.lesson AND l.gone = 0 AND l.cancelled IS NULL
             WHERE e.batch = ?1 AND e.gone = 0 AND (?2 IS NULL OR e.candidate = ?2) AND a.gone = 0 AND a.presence IS NOT NULL
             GROUP BY a.candidate, a.presence",
        )?;
        let mut rows = statement.query((wanted.batch, wanted.only))?;
        while let Some(row) = rows.next()? {
            if let Some(facts) = people.get_mut(&row.get(0)?) {
                facts.attendance.add(row.get(1)?, row.get(2)?);
            }
        }
        let mut mark = self.store.prepare_cached(
            "SELECT a.candidate, a.presence FROM attendance a JOIN lessons l ON l.id = a.lesson AND l.gone = 0 AND l.cancelled IS NULL
             WHERE a.lesson = ?1 AND a.candidate = ?2 AND a.gone = 0 AND a.presence IS NOT NULL",
        )?;
        for (key, group) in open.rows("attendance") {
            let Some(of) = key.split_once('|').filter(|_| group == "mark") else {
                continue;
            };
            let mut rows = mark.query(of)?;
            while let Some(row) = rows.next()? {
                if let Some(facts) = people.get_mut(&row.get(0)?) {
                    facts.attendance.doubt(row.get(1)?);
                }
            }
        }
        Ok(())
    }

    fn add_background(&self, wanted: &Wanted<'_>, open: &Open, people: &mut People) -> Result<()> {
        let of = (wanted.batch, wanted.only);
        let from = |table: &str, columns: &str| {
            format!(
                "SELECT t.candidate, t.id, {columns} FROM enrolments e JOIN {table} t ON t.candidate = e.candidate AND t.gone = 0
                 WHERE e.batch = ?1 AND e.gone = 0 AND (?2 IS NULL OR e.candidate = ?2) ORDER BY t.id"
            )
        };
        if wanted.asks(|asked| matches!(asked, Asked::Education { .. })) {
            let sql = from("educations", "t.level, coalesce(t.major, ''), t.ended");
            let mut statement = self.store.prepare_cached(&sql)?;
            let mut rows = statement.query(of)?;
            while let Some(row) = rows.next()? {
                if let (Some(facts), Some(level)) = (people.get_mut(&row.get(0)?), row.get(2)?) {
                    facts.schools.push(SchoolFact {
                        level,
                        major: row.get(3)?,
                        ended: row.get(4)?,
                        in_question: open.row("educations", &row.get::<_, String>(1)?),
                    });
                }
            }
        }
        if wanted.asks(|asked| matches!(asked, Asked::Experience { .. })) {
            let mut statement = self
                .store
                .prepare_cached(&from("jobs", "coalesce(t.position, ''), t.started, t.ended"))?;
            let mut rows = statement.query(of)?;
            while let Some(row) = rows.next()? {
                if let Some(facts) = people.get_mut(&row.get(0)?) {
                    facts.jobs.push(JobFact {
                        position: row.get(2)?,
                        started: row.get(3)?,
                        ended: row.get(4)?,
                        in_question: open.row("jobs", &row.get::<_, String>(1)?),
                    });
                }
            }
        }
        if wanted.asks(|asked| matches!(asked, Asked::Consent { .. })) {
            let mut statement = self
                .store
                .prepare_cached(&from("consents", "t.purpose, t.given_on, t.withdrawn_on"))?;
            let mut rows = statement.query(of)?;
            while let Some(row) = rows.next()? {
                let given = day(row.get(3)?).is_some_and(|day| day <= self.today());
                let stands = given && row.get::<_, Option<String>>(4)?.is_none();
                if let (Some(facts), Some(purpose), true) = (people.get_mut(&row.get(0)?), row.get(2)?, stands) {
                    let in_question = open.row("consents", &row.get::<_, String>(1)?);
                    // Of two that stand the settled one counts.
                    let kept = facts.consents.entry(purpose).or_insert(in_question);
                    *kept = *kept && in_question;
                }
            }
        }
        Ok(())
    }

    fn add_waivers(&self, wanted: &Wanted<'_>, open: &Open, people: &mut People) -> Result<()> {
        let mut statement = self.store.prepare_cached(
            "SELECT candidate, demand, coalesce(reason, '') FROM waivers
             WHERE batch = ?1 AND gone = 0 AND (?2 IS NULL OR candidate = ?2)",
        )?;
        let mut rows = statement.query((wanted.batch, wanted.only))?;
        while let Some(row) = rows.next()? {
            let (candidate, demand): (CandidateId, String) = (row.get(0)?, row.get(1)?);
            let key = format!("{}|{candidate}|{demand}", wanted.batch);
            if let (Some(facts), false) = (people.get_mut(&candidate), open.row("waivers", &key)) {
                facts.waived.insert(demand, row.get(2)?);
            }
        }
        Ok(())
    }
}

impl AttendanceFact {
    fn add(&mut self, presence: Presence, lessons: u32) {
        self.marked += lessons;
        if came(presence) {
            self.came += lessons;
        }
    }

    /// A mark that was counted is in question: it may be one attended.
    fn doubt(&mut self, presence: Presence) {
        self.perhaps += 1;
        if came(presence) {
            self.came = self.came.saturating_sub(1);
        }
    }
}

fn came(presence: Presence) -> bool {
    match presence {
        Presence::Present | Presence::Late => true,
        Presence::Sick | Presence::Excused | Presence::Absent => false,
    }
}

impl HeldPaper {
    /// How long it is good by the rule of its kind.
    fn lasts(&self, kind: &PaperKind, today: NaiveDate) -> Lasts {
        let Some(rule) = self.rule(kind, today) else {
            return Lasts::Unknown;
        };
        let printed = day(self.row.expires_on.clone());
        match rule.validity.last_day(day(self.row.issued_on.clone()), printed) {
            Some(until) => Lasts::Until(until),
            None if rule.validity.ends() => Lasts::Unknown,
            None => Lasts::Endless,
        }
    }
}

fn day(text: Option<String>) -> Option<NaiveDate> {
    text.and_then(|text| crate::days::read(&text).ok())
}
