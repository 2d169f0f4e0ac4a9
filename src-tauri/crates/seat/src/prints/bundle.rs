//! Several papers about one person as one file, and a whole batch of such files as one job: in the order that the receiver
//! wants, with a sheet on top that says what is in it and what is still missing, and running numbers.
//!
//! Nothing is gathered before it is set: a thread asks the office for one person, sets that person's papers and lets them
//! go, so that the largest batch needs no more memory than a few people do.

use super::{
    Given,
    own::{self, Paper},
    person::PersonFacts,
    room::{Begun, Room},
};
use crate::{
    Seat,
    files::names_apart,
    jobs::{HandOver as WriteDown, JobPerson, JobState, Part, Printed, Stop, Task, read_language},
    papers::{in_language, labels, refusal},
    session::Errand,
    spooling::Spool,
};
use chrono::NaiveDate;
use dossiers::{Form, Joining, Pdf, Print, Printer, Ready, Template, catalogue::About};
use office::{
    Deed, Refusal, Result,
    ids::{BatchId, CandidateId, PartnerId},
    office::Reading,
    prints::handovers::{HandOver, HandedOver},
    readiness::{
        judge::DemandState,
        page::{PersonReadiness, ReadinessPage},
    },
};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::{path::PathBuf, sync::Arc};
use ts_rs::TS;
use words::Words;

/// A batch to print.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct StartPrints {
    /// Which batch.
    pub batch: BatchId,
    /// Which papers, in the order that the receiver wants.
    pub prints: Vec<String>,
    /// `id`, `en` or `ja`; a paper that does not come in it is made in its own first language.
    pub language: String,
    /// Whether one file with everybody is wanted too.
    pub joined: bool,
    /// Whether a sheet with the contents and what is missing lies on top of each person's papers.
    #[serde(default)]
    pub cover: bool,
    /// The partner who receives these copies; none for the office's own.
    #[serde(default)]
    #[ts(optional)]
    pub copy_for: Option<PartnerId>,
    /// The folder into which the files go one by one; none: they wait in memory.
    #[serde(default)]
    #[ts(optional)]
    pub folder: Option<String>,
    /// As they are shipped, also where the office has templates of its own.
    #[serde(default)]
    #[ts(as = "Option<bool>", optional)]
    pub shipped: bool,
}

/// What a job of papers prints.
struct Plan {
    ask: StartPrints,
    papers: Vec<Begun>,
    /// The sheet on top, as it begins; one paper alone has neither that nor running numbers.
    cover: Option<Begun>,
    /// The words of the sheet on top.
    words: &'static Words,
    today: NaiveDate,
    batch: String,
    people: Vec<Planned>,
    readiness: Option<ReadinessPage>,
}

/// Somebody whose papers are printed.
struct Planned {
    candidate: CandidateId,
    name: String,
    file: String,
}

/// The papers of a batch, about to be printed.
pub struct BatchPrints {
    /// What the batch is called.
    pub batch: String,
    /// Its people, in the order of seats.
    pub people: Vec<PersonPrints>,
}

/// One person's papers, about to be printed.
pub struct PersonPrints {
    /// Who.
    pub candidate: CandidateId,
    /// The name.
    pub name: String,
    /// The papers in their order.
    pub papers: Vec<Form>,
    /// The sheet on top and the running numbers, still without either.
    cover: Option<Form>,
    left_out: Vec<String>,
}

impl Seat {
    /// Begins to print everybody of a batch who is still in it.
    ///
    /// # Errors
    /// [`Refusal::NotFound`], [`Refusal::EditionEnded`], [`Refusal::NotUnderstood`], or a fault of the store.
    pub fn start_prints(&self, ask: &StartPrints) -> Result<JobState> {
        let plan = Arc::new(self.plan(ask)?);
        let errand = self.errand()?;
        let printer = self.printer.clone();
        let joined = ask.joined.then(|| {
            let blanks = [("batch", plan.batch.as_str().into())];
            let everybody = plan.words.say_with("dossier-file-everybody", &blanks);
            let file = format!("{everybody} ({}).pdf", plan.words.language().code());
            (plan.batch.clone(), names_apart([file]).remove(0))
        });
        let hand_over = ask.copy_for.map(|partner| hand_over(&plan, partner, errand.clone()));
        self.start_job(Task {
            total: plan.people.len(),
            joined,
            each: true,
            folder: ask.folder.clone().map(PathBuf::from),
            hand_over,
            one: Box::new(move |at, stop, spool| plan.print(at, &printer, &errand, stop, spool)),
        })
    }

    /// Everybody of a batch who is still in it, with the papers asked for as they will be set; people whose papers cannot be
    /// set are left out.
    ///
    /// # Errors
    /// As [`Seat::start_prints`].
    pub fn compose_batch(&self, ask: &StartPrints) -> Result<BatchPrints> {
        let plan = self.plan(ask)?;
        let errand = self.errand()?;
        let composed = plan.people.iter().map(|planned| plan.compose(planned, &errand));
        Ok(BatchPrints {
            people: composed.filter_map(Result::ok).collect(),
            batch: plan.batch.clone(),
        })
    }

    fn plan(&self, ask: &StartPrints) -> Result<Plan> {
        let today = self.today();
        let words = read_language(&ask.language)?;
        self.at_work(|office, stamp| {
            office.read(stamp, |office| {
                let mut papers = Vec::new();
                for print in &ask.prints {
                    let paper = own::find(office, print, &ask.language, today, ask.shipped)?;
                    if paper.kind.about != About::Person {
                        return Err(Refusal::NotUnderstood { detail: print.clone() }.into());
                    }
                    papers.push(paper);
                }
                let (what, language) = match papers.as_slice() {
                    [] => {
                        let detail = "no paper".to_owned();
                        return Err(Refusal::NotUnderstood { detail }.into());
                    }
                    [only] => (only.name(), only.words.language()),
                    _ => (words.say("cover-file"), words.language()),
                };
                let page = office.batch_page(ask.batch)?;
                let files = page.people.iter().map(|line| {
                    let seat = line.seat.map_or_else(String::new, |seat| format!("{seat:02} "));
                    format!("{seat}{} – {what} ({}).pdf", line.name, language.code())
                });
                let files = names_apart(files);
                let people = page.people.iter().zip(files).map(|(line, file)| Planned {
                    candidate: line.id,
                    name: line.name.clone(),
                    file,
                });
                let begin = |paper: Paper| Begun::new(office, paper, today, ask.copy_for, &Given::new());
                let first = papers.first().filter(|_| papers.len() > 1 || ask.cover);
                let cover = first.map(|paper| begin(Paper { words, ..paper.clone() }));
                Ok(Plan {
                    people: people.collect(),
                    readiness: ask.cover.then(|| office.readiness_of(ask.batch)).transpose()?,
                    batch: page.line.row.name.unwrap_or_default(),
                    ask: ask.clone(),
                    cover: cover.transpose()?.map(as_cover),
                    papers: papers.into_iter().map(begin).collect::<Result<_>>()?,
                    words,
                    today,
                })
            })
        })
    }
}

/// Writes down, once the files leave, whose copies went to the partner.
fn hand_over(plan: &Arc<Plan>, partner: PartnerId, errand: Errand) -> WriteDown {
    let plan = plan.clone();
    Box::new(move |people| {
        let printed = people.iter().filter_map(|person| {
            Some(HandedOver {
                candidate: person.candidate,
                pages: person.pages?,
                left_out: person.left_out.clone(),
            })
        });
        let ask = HandOver {
            partner,
            batch: Some(plan.ask.batch),
            prints: plan.papers.iter().map(Begun::told).collect(),
            language: plan.ask.language.clone(),
            people: printed.collect(),
        };
        if ask.people.is_empty() {
            return Ok(());
        }
        errand.at_work(|office, stamp| office.write(stamp, Deed::HandOver, |office| office.hand_over(&ask)))
    })
}

/// The sheet on top begins as the first paper does, under its own name and words.
fn as_cover(mut begun: Begun) -> Begun {
    let words = begun.paper.words;
    let form = &mut begun.form;
    form.template = Template::Shipped("cover".to_owned());
    form.labels = labels(words, "cover-");
    // The papers count their own pages; the sheet stands outside.
    form.labels.insert("form-page".to_owned(), String::new());
    form.title = words.say("cover-title");
    form.edition = String::new();
    form.eras = false;
    begun
}

impl Plan {
    /// Asks the office for one person, and lets go of it again.
    fn compose(&self, planned: &Planned, errand: &Errand) -> Result<PersonPrints> {
        errand.at_work(|office, stamp| {
            office.read(stamp, |office| {
                let facts = PersonFacts::gather(office, planned.candidate)?;
                let rooms = self.papers.iter().map(|begun| Room::of(begun, office, Given::new()));
                let papers: Result<Vec<Form>> = rooms.map(|room| room.of_person(&facts)).collect();
                Ok(PersonPrints {
                    candidate: planned.candidate,
                    name: planned.name.clone(),
                    papers: papers?,
                    cover: self.cover.as_ref().map(|begun| self.cover(begun, office, &facts)),
                    left_out: match self.ask.copy_for {
                        Some(_) => facts.left_out(),
                        None => Vec::new(),
                    },
                })
            })
        })
    }

    /// The sheet on top, as far as it is known before the papers are set.
    fn cover(&self, begun: &Begun, office: &Reading<'_>, facts: &PersonFacts) -> Form {
        let mut form = Room::of(begun, office, Given::new()).with_person(facts);
        let receiver = begun.receiver.as_ref().map(|receiver| receiver.name.clone());
        let left_out = receiver.as_ref().map(|_| facts.left_out()).unwrap_or_default();
        let left_out: Vec<String> = left_out
            .iter()
            .map(|what| self.words.say(&format!("cover-left-{what}")))
            .collect();
        let readiness = self.readiness.as_ref().filter(|page| page.set.is_some());
        let person =
            readiness.and_then(|page| Some((page, page.people.iter().find(|one| one.candidate == facts.profile.id)?)));
        let facts = [
            ("sheet", Value::from(self.ask.cover)),
            ("receiver", receiver.unwrap_or_default().into()),
            ("left_out", left_out.join(", ").into()),
            ("judged", person.is_some().into()),
            (
                "lacks",
                person
                    .map(|(page, one)| self.lacks(page, one))
                    .unwrap_or_default()
                    .into(),
            ),
        ];
        form.facts = facts
            .into_iter()
            .map(|(name, value)| (name.to_owned(), value))
            .collect();
        form
    }

    /// What stands in the person's way, most urgent first.
    fn lacks(&self, page: &ReadinessPage, person: &PersonReadiness) -> Vec<Value> {
        let open = |state: DemandState| !matches!(state, DemandState::Met | DemandState::Waived);
        let mut standings: Vec<_> = person.standings.iter().filter(|one| open(one.state)).collect();
        standings.sort_by_key(|one| (one.last_safe_on.is_none(), one.last_safe_on));
        let words = self.words;
        let word = |value: Value| value.as_str().unwrap_or_default().to_owned();
        let line = standings.into_iter().map(|one| {
            let demand = page.demands.iter().find(|demand| demand.code == one.demand);
            let state = word(json!(one.state));
            let who = word(json!(one.who));
            json!({
                "name": demand.map(|demand| in_language(&demand.name, words.language())).unwrap_or(&one.demand),
                "state": words.say(&format!("demand-state-{state}")),
                "who": words.say(&format!("term-who-{who}")),
                "until": one.last_safe_on.map_or_else(String::new, |day| words.day(day)),
            })
        });
        line.collect()
    }

    fn print(
        &self,
        at: usize,
        printer: &Printer,
        errand: &Errand,
        stop: &Stop,
        spool: Option<&Spool>,
    ) -> Result<Option<Part>> {
        let Some(planned) = self.people.get(at) else {
            return Ok(None);
        };
        let told = |printed, blanks| JobPerson::of(planned.candidate, &planned.name, blanks, printed);
        let prints = match self.compose(planned, errand) {
            Ok(prints) => prints,
            Err(_) if stop.is_asked() => return Ok(None),
            Err(trouble) => return Ok(Some(told(Err(trouble.to_refusal()), Vec::new()))),
        };
        let left_out = prints.left_out.clone();
        let setting = Setting {
            printer,
            today: self.today,
            stop,
        };
        let printed = match setting.print(planned, prints, spool) {
            Ok(Some(printed)) => Ok(printed),
            Ok(None) => return Ok(None),
            Err(NotPrinted::Paper(refusal)) => Err(refusal),
            Err(NotPrinted::Disk(trouble)) => return Err(trouble),
        };
        let (printed, kept) = match printed {
            Ok((printed, kept)) => (Ok(printed), kept),
            Err(refusal) => (Err(refusal), false),
        };
        let blanks = printed
            .as_ref()
            .map(|printed| printed.pdf.blanks.clone())
            .unwrap_or_default();
        let (mut person, printed) = told(printed, blanks);
        person.left_out = left_out;
        person.kept = kept;
        Ok(Some((person, printed)))
    }
}

/// Why there is no file.
enum NotPrinted {
    /// The paper cannot be set; the others can.
    Paper(Refusal),
    /// The folder takes nothing; nobody's file can be written.
    Disk(office::Trouble),
}

impl From<dossiers::Trouble> for NotPrinted {
    fn from(trouble: dossiers::Trouble) -> Self {
        NotPrinted::Paper(refusal(&trouble))
    }
}

/// One person's papers being set.
struct Setting<'s> {
    printer: &'s Printer,
    today: NaiveDate,
    stop: &'s Stop,
}

impl Setting<'_> {
    /// The file, and whether it was there already; nothing when it was stopped.
    fn print(
        &self,
        planned: &Planned,
        prints: PersonPrints,
        spool: Option<&Spool>,
    ) -> std::result::Result<Option<(Printed, bool)>, NotPrinted> {
        let PersonPrints {
            name, papers, cover, ..
        } = prints;
        let told: Vec<Told> = papers.iter().map(Told::of).collect();
        let papers: Vec<Print> = papers.into_iter().map(Print::from).collect();
        let papers = papers.iter().map(|paper| self.printer.ready(paper, self.today));
        let papers = papers.collect::<std::result::Result<Vec<Ready<'_>>, _>>()?;
        let made_of = match spool {
            Some(_) => self.made_of(&papers, cover.as_ref())?,
            None => String::new(),
        };
        if let Some(there) = spool.and_then(|spool| spool.kept(&made_of, &planned.file, &name)) {
            return Ok(Some((there, true)));
        }
        let mut set = Vec::new();
        for paper in papers {
            if self.stop.is_asked() {
                return Ok(None);
            }
            set.push(match cover {
                None => self.printer.render_alone(paper)?,
                Some(_) => self.printer.render_to_join(paper)?,
            });
        }
        let pdf = match cover {
            None => set.swap_remove(0),
            Some(cover) => self.bind(&name, &told, set, cover)?,
        };
        if self.stop.is_asked() {
            return Ok(None);
        }
        let printed = Printed {
            file: planned.file.clone(),
            pdf: Pdf { title: name, ..pdf },
        };
        match spool {
            None => Ok(Some((printed, false))),
            Some(spool) => {
                let there = spool.keep(&made_of, printed).map_err(NotPrinted::Disk)?;
                Ok(Some((there, false)))
            }
        }
    }

    fn made_of(&self, papers: &[Ready<'_>], cover: Option<&Form>) -> std::result::Result<String, NotPrinted> {
        let mut all: String = papers.iter().map(|paper| self.printer.fingerprint(paper)).collect();
        if let Some(cover) = cover {
            let cover = Print::Form(Box::new(cover.clone()));
            all += &self.printer.fingerprint(&self.printer.ready(&cover, self.today)?);
        }
        Ok(blake3::hash(all.as_bytes()).to_string())
    }

    /// The sheet on top, the papers, and the numbers that run over all of them.
    fn bind(
        &self,
        name: &str,
        papers: &[Told],
        set: Vec<Pdf>,
        mut cover: Form,
    ) -> std::result::Result<Pdf, NotPrinted> {
        let has_sheet = cover.facts.get("sheet") == Some(&Value::Bool(true));
        let inside: usize = set.iter().map(|paper| paper.pages).sum();
        // The sheet is one page unless a great deal is missing; then it is set once more with the pages it needs.
        let mut before = usize::from(has_sheet);
        let strips = loop {
            let total = before + inside;
            fill(&mut cover, papers, &set, before, total);
            let strips = self.printer.render(&Print::Form(Box::new(cover.clone())), self.today)?;
            let sheets = strips.pages.saturating_sub(total);
            if sheets == before {
                break strips;
            }
            before = sheets;
        };
        let strips = Pdf {
            title: cover.labels.get("cover-title").cloned().unwrap_or_default(),
            ..strips
        };
        let mut joining = Joining::under(name, &strips, before)?;
        for (told, pdf) in papers.iter().zip(set) {
            let title = told.title.clone();
            joining.add(&Pdf { title, ..pdf })?;
        }
        Ok(joining.finish()?)
    }
}

/// What the sheet on top says once the papers are set: where each begins and ends.
fn fill(cover: &mut Form, papers: &[Told], set: &[Pdf], before: usize, total: usize) {
    let mut next = before;
    let lines = papers.iter().zip(set).map(|(told, pdf)| {
        let first = next + 1;
        next += pdf.pages;
        json!({ "name": told.title, "edition": told.edition, "first": first, "last": next })
    });
    let lines: Vec<Value> = lines.collect();
    for (name, value) in [
        ("papers", Value::from(lines)),
        ("total", total.into()),
        ("strips", total.into()),
    ] {
        cover.facts.insert(name.to_owned(), value);
    }
}

/// What the sheet on top says of a paper.
struct Told {
    /// Its name without whose it is: the file says that already.
    title: String,
    edition: String,
}

impl Told {
    fn of(form: &Form) -> Self {
        let whose = format!(" – {}", form.subject);
        Told {
            title: form.title.strip_suffix(&whose).unwrap_or(&form.title).to_owned(),
            edition: form.edition.clone(),
        }
    }
}
