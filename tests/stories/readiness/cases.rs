//! Reads `cases.txt`, which people can check with a calendar and a pencil, and holds the judging to it.

use super::less_is_never_greener::chain;
use chrono::NaiveDate;
use office::{
    exams::judge::Confidence,
    hours::course::InLanguages,
    money::burden::BurdenState,
    readiness::{
        demands::{Asked, Demand},
        judge::{
            AttendanceFact, Dates, DemandStanding, ExamFact, Facts, FieldFact, HoursFact, JobFact, Lasts, PaperFact,
            SchoolFact, Told, Tried, judge,
        },
    },
    vocabulary::{Outcome, WhoActs},
};
use serde_json::json;
use tests::day;

const CASES: &str = include_str!("cases.txt");

struct Case {
    name: String,
    today: NaiveDate,
    departs_on: Option<NaiveDate>,
    in_question: bool,
    demand: Option<Demand>,
    facts: Facts,
    expected: String,
}

/// The words of a line, asked for what follows one of them.
struct Words<'t>(Vec<&'t str>);

impl<'t> Words<'t> {
    fn of(line: &'t str) -> Self {
        Words(line.split_whitespace().collect())
    }
    fn at(&self, place: usize) -> &'t str {
        self.0
            .get(place)
            .copied()
            .unwrap_or_else(|| panic!("too few words in {:?}", self.0))
    }
    fn has(&self, word: &str) -> bool {
        self.0.contains(&word)
    }
    fn after(&self, word: &str) -> Option<&'t str> {
        let place = self.0.iter().position(|one| *one == word)?;
        self.0.get(place + 1).copied()
    }
    fn number(&self, word: &str) -> Option<u32> {
        self.after(word).map(|number| number.parse().expect("a number"))
    }
    fn date(&self, word: &str) -> Option<NaiveDate> {
        self.after(word).map(day)
    }
}

fn read_word<T: std::str::FromStr<Err = String>>(word: &str) -> T {
    word.parse().unwrap_or_else(|error| panic!("{error}"))
}

fn asked(text: &str) -> Asked {
    let ways: Vec<Asked> = text.split(" or ").map(one_asked).collect();
    match <[Asked; 1]>::try_from(ways) {
        Ok([one]) => one,
        Err(of) => Asked::AnyOf { of },
    }
}

fn one_asked(text: &str) -> Asked {
    let words = Words::of(text);
    let named = |word: &str| words.after(word).map(str::to_owned).into_iter().collect();
    match words.at(0) {
        "paper" => Asked::Paper {
            paper: words.at(1).to_owned(),
            margin_months: words.number("margin").unwrap_or(0),
            lasts_months: words.number("lasts"),
        },
        "health" => Asked::Health {
            paper: words.at(1).to_owned(),
            lasts_months: words.number("lasts"),
        },
        "exam" => Asked::ExamNeed {
            need: words.at(1).to_owned(),
        },
        "hours" => Asked::Hours {
            course: words.at(1).to_owned(),
        },
        "attendance" => Asked::Attendance {
            least: words.number("attendance").expect("permille"),
        },
        "age" => Asked::Age {
            least: words.number("least"),
            most: words.number("most"),
        },
        "school" => Asked::Education {
            levels: words.at(1).split(',').map(read_word).collect(),
            majors: named("major"),
        },
        "work" => Asked::Experience {
            months: words.number("work").expect("months"),
            positions: named("position"),
        },
        "consent" => Asked::Consent {
            purpose: read_word(words.at(1)),
        },
        "photo" => Asked::Photo,
        "costs" => Asked::Costs,
        "field" => Asked::Field {
            field: words.at(1).to_owned(),
        },
        other => panic!("nothing is asked as {other:?}"),
    }
}

fn demand(text: &str) -> Demand {
    let (what, rest) = text.split_once(", used ").expect("a step");
    let (step, takes) = rest.split_once(", takes ").expect("days");
    Demand {
        code: "D".to_owned(),
        name: InLanguages::default(),
        asked: asked(what),
        used_at: read_word(step),
        takes_days: takes.parse().expect("days"),
        who: WhoActs::Candidate,
        source: String::new(),
        confidence: Confidence::Published,
    }
}

fn learn(facts: &mut Facts, text: &str) {
    let words = Words::of(text);
    let in_question = words.has("question");
    let until = words.date("until");
    match words.at(0) {
        "paper" => {
            let lasts = match until {
                _ if words.has("endless") => Lasts::Endless,
                Some(until) => Lasts::Until(until),
                None => Lasts::Unknown,
            };
            // A paper without a day ends at its age where its kind says so.
            let outcomes = [Outcome::Fit, Outcome::Unfit, Outcome::Pending];
            let paper = PaperFact {
                issued_on: words.date("issued"),
                lasts,
                outcome: outcomes.into_iter().find(|outcome| words.has(outcome.word())),
                in_question,
            };
            facts.papers.insert(words.at(1).to_owned(), paper);
        }
        "exam" => {
            let settled = until.map(Some).or(words.has("endless").then_some(None));
            let tried = words.number("tried").map(|total| Tried {
                exam: "JLPT N4".to_owned(),
                total: i32::try_from(total).expect("points"),
                lacks: words.number("lacks").map(|lacks| i32::try_from(lacks).expect("points")),
            });
            let exam = ExamFact {
                settled,
                provisional: words.has("provisional"),
                tried,
            };
            facts.exams.insert(words.at(1).to_owned(), exam);
        }
        "hours" => {
            let number = |word| words.number(word).expect("minutes");
            let (done, to_come, least) = (number("done"), number("to_come"), number("least"));
            let hours = HoursFact {
                done,
                to_come,
                least,
                met: done >= least,
                reachable: done + to_come >= least,
                in_question,
            };
            facts.hours.insert(words.at(1).to_owned(), hours);
        }
        "attendance" => {
            facts.attendance = AttendanceFact {
                came: words.number("came").expect("lessons"),
                perhaps: words.number("perhaps").unwrap_or(0),
                marked: words.number("marked").expect("lessons"),
            };
        }
        "minimum" => facts.attendance_minimum = words.number("minimum"),
        "burden" => {
            let value = match words.at(1) {
                "proved" => BurdenState::Proved,
                "unproved" => BurdenState::Unproved,
                "broken" => BurdenState::Broken,
                "none_promised" => BurdenState::NoPromise,
                other => panic!("no burden is {other:?}"),
            };
            facts.burden = Some(Told { value, in_question });
        }
        "born" => {
            facts.born_on = Some(Told {
                value: words.date("born").expect("a day"),
                in_question,
            });
        }
        "school" => facts.schools.push(SchoolFact {
            level: read_word(words.at(1)),
            major: words.at(2).to_owned(),
            ended: words.after("ended").map(str::to_owned),
            in_question,
        }),
        "work" => {
            let (started, ended) = words.at(2).split_once("..").expect("two months");
            facts.jobs.push(JobFact {
                position: words.at(1).to_owned(),
                started: Some(started.to_owned()),
                ended: Some(ended.to_owned()).filter(|ended| !ended.is_empty()),
                in_question,
            });
        }
        "consent" => {
            facts.consents.insert(read_word(words.at(1)), in_question);
        }
        "photo" => facts.photo = Some(in_question),
        "field" => {
            let fact = match (in_question, words.has("unapproved")) {
                (true, _) => FieldFact::InQuestion,
                (false, true) => FieldFact::Unapproved,
                (false, false) => FieldFact::Filled,
            };
            facts.fields.insert(words.at(1).to_owned(), fact);
        }
        "stage" => facts.stage = Some(read_word(words.at(1))),
        "waived" => {
            facts.waived.insert("D".to_owned(), "Sudah diperiksa mitra".to_owned());
        }
        other => panic!("nobody has {other:?}"),
    }
}

fn read(text: &str) -> Vec<Case> {
    let mut cases: Vec<Case> = Vec::new();
    for line in text.lines().map(str::trim) {
        if let Some(name) = line.strip_prefix("case ") {
            cases.push(Case {
                name: name.to_owned(),
                today: tests::today(),
                departs_on: None,
                in_question: false,
                demand: None,
                facts: Facts::default(),
                expected: String::new(),
            });
        }
        let Some(case) = cases.last_mut() else { continue };
        if let Some(days) = line.strip_prefix("today ") {
            let (today, departs) = days.split_once(", departs ").expect("two days");
            case.today = day(today);
            case.in_question = departs.ends_with(" question");
            let departs = departs.trim_end_matches(" question");
            case.departs_on = (departs != "never").then(|| day(departs));
        } else if let Some(text) = line.strip_prefix("asks ") {
            case.demand = Some(demand(text));
        } else if let Some(text) = line.strip_prefix("has ") {
            learn(&mut case.facts, text);
        } else if let Some(expected) = line.strip_prefix("= ") {
            case.expected = expected.split(" because ").next().unwrap_or(expected).to_owned();
        }
    }
    cases
}

fn told(standing: &DemandStanding, wanted: &str) -> String {
    let on = |day: Option<NaiveDate>| day.map_or("never".to_owned(), |day| day.to_string());
    let mut told = format!(
        "{} {}",
        json!(standing.state).as_str().expect("a word"),
        json!(standing.why)["kind"].as_str().expect("a word")
    );
    if wanted.contains(", used ") {
        told += &format!(", used {}", on(standing.used_on));
    }
    if wanted.contains(", safe ") {
        told += &format!(", safe {}", on(standing.last_safe_on));
    }
    told
}

#[test]
fn every_case_comes_out_as_reckoned_by_hand() {
    let cases = read(CASES);
    assert!(cases.len() >= 60, "only {} cases were read", cases.len());
    let chain = chain();
    let mut wrong = Vec::new();
    for case in &cases {
        let demand = case
            .demand
            .clone()
            .unwrap_or_else(|| panic!("{}: nothing is asked", case.name));
        let dates = Dates {
            today: case.today,
            departs_on: case.departs_on,
            in_question: case.in_question,
            chain: &chain,
        };
        let standings = judge(&case.facts, &[demand], &dates);
        let told = told(&standings[0], &case.expected);
        if told != case.expected {
            wrong.push(format!("{}: {told}, not {}", case.name, case.expected));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
