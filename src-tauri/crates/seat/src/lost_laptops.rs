//! A lost laptop as the law wants it told (Law 27/2022, article 46): what was disclosed, when and how, what is done about
//! it, and everybody who must hear of it; on paper, or as a list to work through.

use crate::{
    Seat,
    exporting::column,
    files::{FileBytes, legal_name},
    papers::{in_words, labels, letterhead, refusal},
    reports::{ReportFormat, not_written},
};
use chrono::{DateTime, Days, Local};
use dossiers::{Print, ReportColumn, ReportSheet};
use office::{
    Result,
    centre::Centre,
    export::{
        csv,
        form::Form,
        table::{Kind, Table},
        xlsx,
    },
    ids::LendingId,
    import::sheet::Cell,
    visits::lending::{LostList, LostPerson},
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use words::Words;

/// People and ministry are told within three times twenty-four hours (Law 27/2022, article 46).
const DAYS_TO_TELL: u64 = 3;
/// The columns of the list; the last one is for the hand of whoever tells people.
const COLUMNS: &[&str] = &[
    "lost-paper-name",
    "lost-paper-phone",
    "lost-paper-photo",
    "lost-paper-how",
    "lost-paper-told",
];

/// The account of a lost laptop that goes out.
#[derive(Clone, Copy, Serialize, Deserialize, TS)]
pub struct LostPaper {
    /// Which lending.
    pub lending: LendingId,
    /// As what.
    pub format: ReportFormat,
}

impl Seat {
    /// What a laptop held, in the language of the seat.
    ///
    /// # Errors
    /// [`office::Refusal::NotFound`], [`office::Refusal::MissingGlyph`], or a fault of the store.
    pub fn lost_paper(&self, ask: LostPaper) -> Result<FileBytes> {
        let words = self.words();
        let (lost, centre) = self.at_work(|office, stamp| {
            office.read(stamp, |office| Ok((office.lost_list(ask.lending)?, office.centre()?)))
        })?;
        let title = words.say_with("lost-paper-title", &[("device", lost.lending.name.as_str().into())]);
        let (written, end) = match ask.format {
            ReportFormat::Xlsx => (xlsx::write_form(&form_of(&lost, &title, words), self.today()), "xlsx"),
            ReportFormat::Csv => (csv::write_form(&form_of(&lost, &title, words)), "csv"),
            ReportFormat::Pdf => (Ok(self.lost_on_paper(&lost, &title, &centre)?), "pdf"),
        };
        let bytes = written.map_err(|error| not_written(&error))?;
        Ok(FileBytes::of(
            &legal_name(&format!("{title} {}.{end}", self.today())),
            &bytes,
        ))
    }

    fn lost_on_paper(&self, lost: &LostList, title: &str, centre: &Centre) -> Result<Vec<u8>> {
        let words = self.words();
        let head = |key: &&str| ReportColumn {
            head: words.say(key),
            figures: false,
        };
        let sheet = ReportSheet {
            language: words.language().code().to_owned(),
            labels: labels(words, "report-paper-"),
            letterhead: letterhead(centre, words),
            title: title.to_owned(),
            printed_on: words.day(self.today()),
            said: said(lost, words),
            columns: COLUMNS.iter().map(head).collect(),
            rows: lost.people.iter().map(|person| on_paper(person, words)).collect(),
            ..ReportSheet::default()
        };
        let pdf = self.printer.render(&Print::Report(Box::new(sheet)), self.today());
        Ok(pdf.map_err(|trouble| refusal(&trouble))?.bytes)
    }
}

fn form_of(lost: &LostList, title: &str, words: &Words) -> Form {
    let cells = |person: &LostPerson| line(person, words).map(Cell::Text).to_vec();
    let mut titles = vec![title.to_owned()];
    titles.extend(said(lost, words));
    Form {
        titles,
        table: Table {
            title: lost.lending.name.clone(),
            columns: COLUMNS.iter().map(|key| column(words, key, Kind::Text)).collect(),
            rows: lost.people.iter().map(cells).collect(),
        },
        below: Vec::new(),
    }
}

/// What was disclosed, when and how, what is done about it, and until when whom it is told.
fn said(lost: &LostList, words: &Words) -> Vec<String> {
    let lending = &lost.lending;
    let fields = lost
        .fields
        .iter()
        .map(|field| words.say(&format!("question-group-{field}")));
    let fields = fields.collect::<Vec<_>>().join(", ");
    let struck = lending.revoked_on.as_deref();
    let until = struck
        .and_then(|day| office::days::read(day).ok())
        .and_then(|day| day.checked_add_days(Days::new(DAYS_TO_TELL)))
        .map_or_else(|| "–".to_owned(), |day| words.day(day));
    let struck = in_words(words, struck);
    let people = i64::try_from(lost.people.len()).unwrap_or(i64::MAX);
    vec![
        words.say_with(
            "lost-paper-what",
            &[("people", people.into()), ("fields", fields.as_str().into())],
        ),
        words.say_with(
            "lost-paper-when",
            &[
                ("device", lending.name.as_str().into()),
                ("holder", lending.holder.as_str().into()),
                ("lent", moment(words, Some(&lending.lent_at)).as_str().into()),
                ("struck", struck.as_str().into()),
                ("settled", moment(words, lending.settled_at.as_deref()).as_str().into()),
            ],
        ),
        words.say("lost-paper-done"),
        words.say_with("lost-paper-until", &[("until", until.as_str().into())]),
    ]
}

fn line(person: &LostPerson, words: &Words) -> [String; 5] {
    let how = if person.written_there {
        "lost-paper-written"
    } else {
        "lost-paper-taken"
    };
    [
        person.name.clone(),
        person.phone.clone().unwrap_or_default(),
        words.say(if person.photo { "term-yes" } else { "term-no" }),
        words.say(how),
        String::new(),
    ]
}

/// As [`line`], with room to write in for whoever tells people: a blank cell would get a dash.
fn on_paper(person: &LostPerson, words: &Words) -> Vec<String> {
    let filled = |cell: String| if cell.is_empty() { "\u{a0}".to_owned() } else { cell };
    line(person, words).map(filled).to_vec()
}

/// A moment as this place's clock has it; a dash where there is none.
fn moment(words: &Words, kept: Option<&str>) -> String {
    let read = kept.and_then(|kept| kept.parse::<DateTime<chrono::Utc>>().ok());
    read.map_or_else(
        || "–".to_owned(),
        |at| {
            let here = at.with_timezone(&Local);
            format!("{} {}", words.day(here.date_naive()), words.time(here.time()))
        },
    )
}
