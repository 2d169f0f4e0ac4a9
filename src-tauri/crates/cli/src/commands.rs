//! What each command does: a thin skin over the seat, with the field names that scripts rely on.

use crate::{
    Cli, Command, Export, Import, Lang, backups, bench, katakana, reports,
    sheets::{self, Attendance},
    visits,
};
use office::{
    Refusal, Trouble,
    candidates::{registering::nik_sense, roster::ListPeople},
    exams::judge::{Reason, Score},
    ids::CandidateId,
    store::{
        folder::{Folder, write_whole},
        keys::KeyFile,
    },
};
use seat::{Clock, FileBytes, Seat};
use serde_json::{Value, json};
use std::{
    env, fs, io,
    path::{Path, PathBuf},
};
use words::{Language, Words};

/// Why a command gave no answer.
pub enum Stopped {
    /// The office declined.
    Refused(Box<Refusal>),
    /// The command line is wrong.
    Usage(String),
}

impl From<Refusal> for Stopped {
    fn from(refusal: Refusal) -> Self {
        Stopped::Refused(Box::new(refusal))
    }
}

impl From<Trouble> for Stopped {
    fn from(trouble: Trouble) -> Self {
        trouble.to_refusal().into()
    }
}

impl From<std::io::Error> for Stopped {
    fn from(error: std::io::Error) -> Self {
        Trouble::from(error).into()
    }
}

pub type Answer = Result<Value, Stopped>;

/// The language of the answers: as asked, or as the store was last used.
pub fn words(cli: &Cli) -> &'static Words {
    Words::in_language(language(cli))
}

fn language(cli: &Cli) -> Language {
    match cli.lang {
        Some(Lang::Id) => Language::Id,
        Some(Lang::En) => Language::En,
        Some(Lang::Ja) => Language::Ja,
        None => kept_language(cli).unwrap_or_default(),
    }
}

fn kept_language(cli: &Cli) -> Option<Language> {
    let stores = cli.store.as_deref().map(stores_of)?;
    fs::read_to_string(stores.join("language.txt"))
        .ok()?
        .trim()
        .parse()
        .ok()
}

/// The folder in which a store's folder lies.
fn stores_of(store: &Path) -> PathBuf {
    store.parent().map_or_else(|| PathBuf::from("."), Path::to_owned)
}

/// Runs one command.
pub fn run(cli: Cli) -> Answer {
    match &cli.command {
        Command::Nik { number } => return Ok(nik(&cli, number)),
        Command::Katakana { name } => return katakana::proposals(&cli, name),
        Command::Judge { exam, date, scores } => return judge(&cli, exam, *date, scores),
        Command::Demo { dir } => return demo(&cli, dir),
        Command::Backup { what } => return backups::run(&cli, what),
        Command::Bench {
            crowd: Some(folder), ..
        } => return bench::crowd(folder),
        Command::Bench {
            side: Some(side),
            papers: Some(papers),
            ..
        } => {
            let store = cli.store.as_deref();
            let store = store.ok_or_else(|| Stopped::Usage("--store DIR".to_owned()))?;
            return bench::side(store, *papers, *side);
        }
        Command::Bench { only, .. } => return bench::run(only.as_deref()),
        Command::Import { .. }
        | Command::Export { .. }
        | Command::List { .. }
        | Command::Show { .. }
        | Command::History { .. }
        | Command::Undo
        | Command::Dossier { .. }
        | Command::Attendance { .. }
        | Command::Scores { .. }
        | Command::Hours { .. }
        | Command::Custody
        | Command::Agreements
        | Command::Readiness { .. }
        | Command::Report(_)
        | Command::Visit { .. }
        | Command::Check => {}
    }
    let seat = sit(&cli)?;
    match &cli.command {
        Command::Import {
            what:
                Import::Candidates {
                    file,
                    dry_run,
                    set_aside,
                },
        } => import(&seat, file, *dry_run, set_aside.as_deref()),
        Command::Import {
            what: Import::Attendance(ask),
        } => sheets::import_attendance(&seat, ask),
        Command::Import {
            what: Import::Scores(ask),
        } => sheets::import_scores(&seat, ask),
        Command::Export {
            what,
            file,
            batch,
            class,
            month,
        } => export(&seat, *what, file, batch.as_deref(), class.as_deref(), month.as_deref()),
        Command::List { search, limit, .. } => list(&seat, search.as_deref(), *limit),
        Command::Show { id, .. } => show(&seat, id),
        Command::History { id } => history(&seat, id),
        Command::Undo => Ok(json!({ "undone": seat.answer("undo", Value::Null)?["deed"]["deed"] })),
        Command::Dossier {
            candidate,
            batch,
            out,
            print,
            joined,
            shipped,
        } => dossier(
            &seat,
            &DossierArgs {
                candidate: candidate.as_deref(),
                batch: batch.as_deref(),
                print,
                language: language(&cli),
                out,
                joined: *joined,
                shipped: *shipped,
            },
        ),
        Command::Attendance {
            what: Attendance::Matrix { class, month },
        } => sheets::matrix(&seat, class, month),
        Command::Scores { class, batch } => sheets::scores(&seat, class.as_deref(), batch.as_deref()),
        Command::Hours { batch, entry } => sheets::hours(&seat, batch, entry.as_deref()),
        Command::Custody => sheets::custody(&seat),
        Command::Report(ask) => reports::report(&seat, ask),
        Command::Agreements => sheets::agreements(&seat),
        Command::Readiness { batch } => sheets::readiness(&seat, batch),
        Command::Visit { what } => visits::run(&seat, what),
        Command::Check => check(&seat),
        Command::Nik { .. }
        | Command::Katakana { .. }
        | Command::Judge { .. }
        | Command::Demo { .. }
        | Command::Backup { .. }
        | Command::Bench { .. } => Ok(Value::Null),
    }
}

pub fn device() -> String {
    env::var("COMPUTERNAME")
        .or_else(|_| env::var("HOSTNAME"))
        .unwrap_or_else(|_| "bekal-cli".to_owned())
}

pub fn password() -> Result<String, Stopped> {
    match env::var("BEKAL_PASSWORD") {
        Ok(password) => Ok(password),
        Err(_) => {
            rpassword::prompt_password("Kata sandi / Password: ").map_err(|error| Stopped::Usage(error.to_string()))
        }
    }
}

fn new_seat(cli: &Cli, stores: PathBuf) -> Result<Seat, Stopped> {
    let seat = Seat::new(stores, device()).with_clock(Clock { today: cli.today });
    seat.speak(language(cli));
    Ok(seat)
}

/// Who signs in: `BEKAL_USER`, or the only name there is, or `admin`.
pub fn username(keys: &KeyFile) -> String {
    let names = keys.usernames();
    match (env::var("BEKAL_USER"), names.as_slice()) {
        (Ok(name), _) => name,
        (Err(_), [only]) => only.clone(),
        (Err(_), _) => "admin".to_owned(),
    }
}

/// Signs in at the store: `BEKAL_USER`, or the only name there is, or `admin`.
pub fn sit(cli: &Cli) -> Result<Seat, Stopped> {
    let store = cli
        .store
        .as_deref()
        .ok_or_else(|| Stopped::Usage("--store DIR (or BEKAL_STORE) is needed".to_owned()))?;
    if !Folder::at(store).holds_a_store() {
        return Err(Refusal::StoreMissing.into());
    }
    let username = username(&KeyFile::read(&Folder::at(store))?);
    let seat = new_seat(cli, stores_of(store))?;
    seat.sign_in_at(store, &username, &password()?)?;
    Ok(seat)
}

fn demo(cli: &Cli, dir: &Path) -> Answer {
    let seat = new_seat(cli, stores_of(dir))?;
    let counts = seat.make_sample_at(dir, &password()?)?;
    Ok(json!({
        "store": dir, "candidates": counts.candidates, "batches": counts.batches,
        "lessons": counts.lessons, "marks": counts.marks, "results": counts.results,
    }))
}

pub fn file_name(file: &Path) -> String {
    file.file_name()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default()
}

fn read_file(file: &Path) -> Result<Vec<u8>, Stopped> {
    fs::read(file).map_err(|error| match error.kind() {
        io::ErrorKind::NotFound => Refusal::FileMissing {
            file: file.display().to_string(),
        }
        .into(),
        _ => error.into(),
    })
}

fn import(seat: &Seat, file: &Path, dry_run: bool, set_aside: Option<&Path>) -> Answer {
    let bytes = FileBytes::of(&file_name(file), &read_file(file)?).bytes;
    let mut ask = json!({ "name": file_name(file), "bytes": bytes, "header_row": null, "mapping": null });
    let problems = |cells: &[Value]| -> Vec<Value> {
        cells
            .iter()
            .map(|cell| json!({ "row": cell["row"], "column": cell["heading"], "problem": cell["told"] }))
            .collect()
    };
    let array = |value: &Value| value.as_array().cloned().unwrap_or_default();
    if dry_run {
        let preview = seat.answer("preview_import", ask)?;
        let rows = array(&preview["rows"]);
        let cells: Vec<Value> = rows.iter().flat_map(|row| array(&row["problems"])).collect();
        let known = |row: &&Value| !row["repeats"].is_null() || !array(&row["possible_same"]).is_empty();
        return Ok(json!({
            "read": rows.len(), "imported": 0, "set_aside": preview["set_aside"],
            "possible_duplicates": rows.iter().filter(known).count(), "problems": problems(&cells),
        }));
    }
    ask["batch"] = Value::Null;
    ask["skip"] = json!([]);
    let done = seat.answer("import_candidates", ask)?;
    if let (Some(path), Some(text)) = (set_aside, done["set_aside_file"]["bytes"].as_str()) {
        let returned = FileBytes {
            name: file_name(path),
            bytes: text.to_owned(),
            undecided: None,
        };
        write_whole(path, &returned.contents()?)?;
    }
    Ok(json!({
        "read": done["read"], "imported": done["imported"], "set_aside": done["set_aside"],
        "possible_duplicates": done["possible_duplicates"], "problems": problems(&array(&done["problems"])),
    }))
}

fn unknown(what: &str, name: &str) -> Stopped {
    let (what, name) = (what.to_owned(), name.to_owned());
    Refusal::NameUnknown { what, name }.into()
}

/// The key of the batch or class of that name.
pub fn key_of(seat: &Seat, command: &str, name: &str, what: &str) -> Result<Value, Stopped> {
    key_among(&seat.answer(command, Value::Null)?, name, what)
}

/// The key of the line that has this name.
pub fn key_among(lines: &Value, name: &str, what: &str) -> Result<Value, Stopped> {
    let wanted = name.trim().to_lowercase();
    let found = lines.as_array().into_iter().flatten().find(|line| {
        line["row"]["name"]
            .as_str()
            .is_some_and(|name| name.to_lowercase() == wanted)
    });
    found.map(|line| line["id"].clone()).ok_or_else(|| unknown(what, name))
}

fn export(
    seat: &Seat,
    what: Export,
    file: &Path,
    batch: Option<&str>,
    class: Option<&str>,
    month: Option<&str>,
) -> Answer {
    let format = match file.extension().and_then(|end| end.to_str()) {
        Some("xlsx") => "xlsx",
        Some("csv") => "csv",
        _ => return Err(Stopped::Usage("FILE ends in .xlsx or .csv".to_owned())),
    };
    let batch = batch
        .map(|name| key_of(seat, "list_batches", name, "batches"))
        .transpose()?;
    let class = class
        .map(|name| key_of(seat, "list_classes", name, "classes"))
        .transpose()?;
    let (rows, answer) = match what {
        Export::Candidates => {
            let search = json!({ "batch": batch, "class": class });
            let counted = seat.answer("list_people", json!({ "batch": batch, "class": class, "limit": 0 }))?;
            (
                counted["total"].clone(),
                seat.answer("export_candidates", json!({ "search": search, "format": format }))?,
            )
        }
        Export::Attendance => {
            let class = class.ok_or_else(|| Stopped::Usage("--class NAME is needed for a register".to_owned()))?;
            let month = month.map_or_else(|| seat.today().format("%Y-%m").to_string(), str::to_owned);
            let counted = seat.answer("month_of", json!({ "class": class, "month": month }))?;
            let rows = counted["lines"].as_array().map_or(0, Vec::len);
            (
                rows.into(),
                seat.answer(
                    "export_attendance",
                    json!({ "class": class, "month": month, "format": format }),
                )?,
            )
        }
        Export::Scores if class.is_some() => {
            let answer = seat.answer("export_score_sheet", json!({ "class": class, "format": format }))?;
            let people = seat.answer("list_people", json!({ "class": class, "limit": 0 }))?;
            (people["total"].clone(), answer)
        }
        Export::Scores => {
            let (rows, file) = seat.export_score_list(
                class.as_ref().and_then(Value::as_str),
                batch.as_ref().and_then(Value::as_str),
                format == "xlsx",
            )?;
            (rows.into(), serde_json::to_value(file).map_err(Trouble::from)?)
        }
    };
    let bytes = FileBytes {
        name: file_name(file),
        bytes: answer["bytes"].as_str().unwrap_or_default().to_owned(),
        undecided: None,
    }
    .contents()?;
    write_whole(file, &bytes)?;
    let undecided = answer["undecided"].as_u64().unwrap_or(0);
    Ok(json!({ "rows": rows, "file": file, "undecided": undecided }))
}

fn list(seat: &Seat, search: Option<&str>, limit: u32) -> Answer {
    let ask = ListPeople {
        search: search.map(str::to_owned),
        limit: Some(limit),
        ..ListPeople::default()
    };
    let page = seat.answer("list_people", serde_json::to_value(ask).map_err(Trouble::from)?)?;
    let lines = page["lines"].as_array().into_iter().flatten().map(|line| {
        let matched = match (line["matched"]["by"].as_str(), line["matched"]["text"].as_str()) {
            (Some(by), Some(text)) => json!(format!("{by}: {text}")),
            _ => Value::Null,
        };
        json!({
            "id": line["id"], "name": line["name"], "katakana": line["katakana"], "nik": line["nik"], "birth_date": line["birth_date"],
            "sex": line["sex"], "batch": line["batch_name"], "stage": line["stage"], "matched": matched,
        })
    });
    Ok(lines.collect())
}

fn candidate(id: &str) -> Result<CandidateId, Stopped> {
    id.parse().map_err(|_| unknown("candidates", id))
}

fn show(seat: &Seat, id: &str) -> Answer {
    let mut profile = seat.answer("profile_of", json!(candidate(id)?))?;
    profile["papers"] = json!([]);
    Ok(profile)
}

fn history(seat: &Seat, id: &str) -> Answer {
    let changes = seat.answer("history_of", json!(candidate(id)?))?;
    let lines = changes.as_array().into_iter().flatten().map(|change| {
        json!({
            "at": change["at"], "by": change["by"], "device": change["device"], "deed": change["deed"],
            "table": change["table"], "group": change["group"], "about": change["about"], "names": change["names"],
            "old": change["old"], "new": change["new"],
        })
    });
    Ok(lines.collect())
}

fn dossier(seat: &Seat, ask: &DossierArgs<'_>) -> Answer {
    let about = about_of(seat, ask.print)?;
    let (files, pages, blanks) = match (ask.candidate, ask.batch, about.as_str()) {
        (Some(id), _, "person") => one_print(seat, ask, json!({ "about": "person", "candidate": candidate(id)? }))?,
        (None, Some(name), "person") => batch_prints(seat, name, ask)?,
        (None, Some(name), "batch") => {
            let batch = key_of(seat, "list_batches", name, "batches")?;
            one_print(seat, ask, json!({ "about": "batch", "batch": batch }))?
        }
        _ => {
            let said = format!(
                "{} is about a {about}: --candidate ID or --batch NAME does not say which",
                ask.print
            );
            return Err(Stopped::Usage(said));
        }
    };
    let out = ask.out;
    fs::create_dir_all(out)?;
    let mut written = Vec::new();
    for file in files.as_array().into_iter().flatten() {
        let file: FileBytes = serde_json::from_value(file.clone()).map_err(Trouble::from)?;
        let path = out.join(&file.name);
        write_whole(&path, &file.contents()?)?;
        written.push(path);
    }
    Ok(json!({ "files": written, "pages": pages, "blanks": blanks }))
}

/// What a paper of the catalogue is about; names that are not in it are answered with those that are.
fn about_of(seat: &Seat, print: &str) -> Result<String, Stopped> {
    let prints = seat.answer("list_prints", Value::Null)?;
    let lines = prints.as_array().cloned().unwrap_or_default();
    let found = lines.iter().find(|line| line["print"] == print);
    if let Some(about) = found.and_then(|line| line["about"].as_str()) {
        return Ok(about.to_owned());
    }
    let names: Vec<&str> = lines
        .iter()
        .filter(|line| line["about"] == "person" || line["about"] == "batch")
        .filter_map(|line| line["print"].as_str())
        .collect();
    Err(Stopped::Usage(format!("--print {print}: one of {}", names.join(", "))))
}

/// One paper, with what is blank on it.
fn one_print(seat: &Seat, ask: &DossierArgs<'_>, about: Value) -> Result<Prints, Stopped> {
    let mut asked = json!({ "print": ask.print, "language": ask.language.code(), "shipped": ask.shipped });
    for (name, value) in about.as_object().into_iter().flatten() {
        asked[name] = value.clone();
    }
    let file = seat.answer("print_file", asked.clone())?;
    let look = seat.answer("look_at_print", asked)?;
    let pages = look["pages"].as_array().map_or(0, Vec::len);
    let fields = look["blanks"].as_array().cloned().unwrap_or_default();
    let blanks = fields
        .into_iter()
        .map(|field| json!({ "candidate": ask.candidate, "field": field }));
    Ok((json!([file]), pages, blanks.collect()))
}

/// What `dossier` was asked.
struct DossierArgs<'a> {
    candidate: Option<&'a str>,
    batch: Option<&'a str>,
    print: &'a str,
    language: Language,
    out: &'a Path,
    joined: bool,
    shipped: bool,
}

type Prints = (Value, usize, Vec<Value>);

fn batch_prints(seat: &Seat, name: &str, ask: &DossierArgs<'_>) -> Result<Prints, Stopped> {
    let batch = key_of(seat, "list_batches", name, "batches")?;
    let mut job = seat.answer(
        "start_prints",
        json!({ "batch": batch, "prints": [ask.print], "language": ask.language.code(), "joined": ask.joined,
            "shipped": ask.shipped }),
    )?;
    while job["state"] == "running" {
        std::thread::sleep(std::time::Duration::from_millis(50));
        job = seat.answer("job_state", job["id"].clone())?;
    }
    let people = job["people"].as_array().cloned().unwrap_or_default();
    for person in &people {
        if let Ok(refusal) = serde_json::from_value::<Refusal>(person["problem"].clone()) {
            return Err(refusal.into());
        }
    }
    let pages = people.iter().filter_map(|person| person["pages"].as_u64()).sum::<u64>();
    let blanks = people.iter().flat_map(|person| {
        let fields = person["blanks"].as_array().cloned().unwrap_or_default();
        fields
            .into_iter()
            .map(|field| json!({ "candidate": person["candidate"], "field": field }))
    });
    let files = seat.answer("job_files", job["id"].clone())?;
    Ok((files, usize::try_from(pages).unwrap_or(usize::MAX), blanks.collect()))
}

fn nik(cli: &Cli, number: &str) -> Value {
    let today = Clock { today: cli.today }.today();
    let sense = nik_sense(number, today);
    let words = words(cli);
    let problems: Vec<String> = sense
        .problems
        .iter()
        .map(|problem| {
            let facts = serde_json::to_value(problem).unwrap_or_default();
            let found = facts["found"].as_u64().unwrap_or_default();
            words.say_with(
                &format!("problem-{}", facts["problem"].as_str().unwrap_or_default()),
                &[("found", found.into())],
            )
        })
        .collect();
    json!({
        "valid": problems.is_empty(), "problems": problems, "birth_date": sense.birth_date, "sex": sense.sex,
        "regency_code": sense.regency_code, "regency": sense.regency, "province": sense.province,
    })
}

/// Points as people write them, a hundred to the point: `82,5` and `82.5` are both 8250.
fn read_scores(text: &str) -> Result<Vec<Option<Score>>, Stopped> {
    text.split(',')
        .map(|part| match part.trim() {
            "" | "-" => Ok(None),
            part => match part.parse::<f64>() {
                Ok(points) if (0.0..=100_000.0).contains(&points) => Ok(Some((points * 100.0).round() as Score)),
                _ => Err(Stopped::Usage(format!("{part:?} is no score"))),
            },
        })
        .collect()
}

fn judge(cli: &Cli, code: &str, date: chrono::NaiveDate, scores: &str) -> Answer {
    // With a store its own rules count, without one those that every office begins with.
    let exam = match &cli.store {
        Some(_) => {
            let exams = sit(cli)?.answer("list_exams", Value::Null)?;
            let found = exams
                .as_array()
                .into_iter()
                .flatten()
                .find(|exam| exam["code"] == code)
                .cloned();
            found
                .map(|exam| serde_json::from_value(json!({ "code": exam["code"], "rules": exam["rules"] })))
                .transpose()
                .map_err(Trouble::from)?
        }
        None => office::exams::shipped::exam(code),
    };
    let exam = exam.ok_or_else(|| unknown("exams", code))?;
    let verdict = exam.judge(date, &read_scores(scores)?).map_err(Refusal::from)?;
    let rule = exam.rule_on(date).ok_or(Refusal::NoRuleOnThatDay { first: None })?;
    let words = words(cli);
    let points = |score: Score| words.hundredths(i64::from(score));
    let reasons: Vec<String> = verdict
        .reasons
        .iter()
        .map(|reason| match reason {
            Reason::Reached => words.say("judge-reached"),
            Reason::TotalBelow { pass, total } => words.say_with(
                "judge-total-below",
                &[("pass", points(*pass).into()), ("total", points(*total).into())],
            ),
            Reason::SectionBelow {
                section,
                minimum,
                score,
            } => words.say_with(
                "judge-section-below",
                &[
                    ("section", section.as_str().into()),
                    ("minimum", points(*minimum).into()),
                    ("score", points(*score).into()),
                ],
            ),
            Reason::SectionMissing { section } => {
                words.say_with("judge-section-missing", &[("section", section.as_str().into())])
            }
            Reason::NotPassed { section } => {
                words.say_with("judge-not-passed", &[("section", section.as_str().into())])
            }
            Reason::ZeroPoints { section } => {
                words.say_with("judge-zero-points", &[("section", section.as_str().into())])
            }
            Reason::PartExempt { section } => {
                words.say_with("judge-part-exempt", &[("section", section.as_str().into())])
            }
            Reason::PartPassed { section } => {
                words.say_with("judge-part-passed", &[("section", section.as_str().into())])
            }
            Reason::Unsettled => words.say("judge-unsettled"),
        })
        .collect();
    Ok(json!({
        "passed": verdict.passed, "total": f64::from(verdict.total) / 100.0, "band": verdict.band,
        "rule": format!("{} {}: {}", exam.code, rule.from, points(rule.pass)), "source": rule.source, "reason": reasons.join(" "),
        "confidence": rule.confidence, "remarks": rule.remarks,
    }))
}

fn check(seat: &Seat) -> Answer {
    let health = seat.at_work(|office, _| office.check())?;
    Ok(json!({
        "ok": health.problems.is_empty(), "integrity": health.integrity, "foreign_keys": health.foreign_keys,
        "rows_equal_book": health.rows_equal_book, "papers_present": health.papers_present, "problems": health.problems,
    }))
}
