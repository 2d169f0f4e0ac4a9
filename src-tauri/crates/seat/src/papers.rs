//! What stands on a paper: the office's facts put into the reader's words. The printer only sets what it is given.

use crate::files::FileBytes;
use chrono::NaiveDate;
use dossiers::{Labels, Letterhead, Picture, Print, Printer, RecoverySheet, Trouble, catalogue};
use office::{Refusal, Result, centre::Centre, hours::course::InLanguages, templates::TemplateFault};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use words::{Language, Words};

/// The recovery sheet as PDF.
pub(crate) fn recovery_sheet(
    printer: &Printer,
    words: &Words,
    centre: &Centre,
    code: &str,
    today: NaiveDate,
) -> Result<FileBytes> {
    let print = Print::RecoverySheet(Box::new(RecoverySheet {
        language: words.language().code().to_owned(),
        labels: labels(words, "recovery-"),
        letterhead: letterhead(centre, words),
        edition: edition("recovery-sheet", words, today)?,
        made_on: words.day(today),
        code: code.to_owned(),
    }));
    let pdf = printer.render(&print, today).map_err(|trouble| refusal(&trouble))?;
    Ok(FileBytes::of(
        &format!("{}.pdf", words.say("recovery-title")),
        &pdf.bytes,
    ))
}

/// A picture of figures to be printed.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct PrintPicture {
    /// What it is called.
    pub title: String,
    /// The sentence that says what it shows.
    pub said: String,
    /// The drawing, SVG with its colours written out.
    pub svg: String,
    /// The heads of its table.
    pub heads: Vec<String>,
    /// The rows of its table, as many cells each as there are heads.
    pub rows: Vec<Vec<String>>,
}

/// Figures drawn, with their table, as PDF.
pub(crate) fn picture(
    printer: &Printer,
    words: &Words,
    centre: &Centre,
    ask: &PrintPicture,
    today: NaiveDate,
) -> Result<FileBytes> {
    let print = Print::Picture(Box::new(Picture {
        language: words.language().code().to_owned(),
        labels: labels(words, "picture-paper-"),
        letterhead: letterhead(centre, words),
        edition: edition("figures", words, today)?,
        title: ask.title.clone(),
        said: ask.said.clone(),
        svg: ask.svg.clone(),
        heads: ask.heads.clone(),
        rows: ask.rows.clone(),
        printed_on: words.day(today),
    }));
    let pdf = printer.render(&print, today).map_err(|trouble| refusal(&trouble))?;
    Ok(FileBytes::of(&format!("{}.pdf", ask.title), &pdf.bytes))
}

/// The printer's trouble as an answer for a person.
pub(crate) fn refusal(trouble: &Trouble) -> Refusal {
    match trouble {
        Trouble::MissingGlyph {
            person,
            field,
            character,
        } => Refusal::MissingGlyph {
            person: person.clone(),
            field: field.clone(),
            character: character.to_string(),
        },
        Trouble::Photo { .. } => Refusal::Picture {
            why: "damaged".to_owned(),
        },
        Trouble::Template { faults } => Refusal::TemplateBroken {
            line: faults.first().and_then(|fault| fault.line).unwrap_or_default(),
            faults: faults.iter().map(fault).collect(),
        },
        Trouble::TooLong { seconds } => Refusal::TemplateTooLong {
            seconds: u32::try_from(*seconds).unwrap_or(u32::MAX),
        },
        Trouble::TooMuch => Refusal::TemplateTooMuch,
        Trouble::Drawing { reason } => Refusal::NotUnderstood { detail: reason.clone() },
        Trouble::Code { .. } | Trouble::Setting { .. } | Trouble::Apart { .. } | Trouble::Joining { .. } => {
            Refusal::Broken {
                detail: trouble.to_string(),
            }
        }
    }
}

/// A fault of an office's template as an answer for a person.
pub(crate) fn fault(fault: &dossiers::TemplateFault) -> TemplateFault {
    TemplateFault {
        line: fault.line,
        column: fault.column,
        why: fault.why.word().to_owned(),
        name: fault.name.clone(),
        detail: fault.detail.clone(),
    }
}

/// The edition that a paper of the catalogue has on a day, as its foot says it.
///
/// # Errors
/// [`Refusal::EditionEnded`].
pub(crate) fn edition(print: &str, words: &Words, today: NaiveDate) -> Result<String> {
    let edition = catalogue::kind(print).and_then(|kind| kind.edition(today));
    let edition = edition.ok_or_else(|| Refusal::EditionEnded {
        print: print.to_owned(),
    })?;
    Ok(words.say_with("form-edition", &[("edition", edition.edition.as_str().into())]))
}

pub(crate) fn labels(words: &Words, prefix: &str) -> Labels {
    words.family(prefix).into_iter().collect()
}

pub(crate) fn letterhead(centre: &Centre, words: &Words) -> Letterhead {
    let licence = centre
        .licence
        .as_ref()
        .map(|licence| words.say_with("paper-licence", &[("number", licence.as_str().into())]));
    Letterhead {
        name: centre.name.clone().unwrap_or_default(),
        address: [&centre.address, &centre.city].into_iter().flatten().cloned().collect(),
        phone: centre.phone.clone().unwrap_or_default(),
        licence: licence.unwrap_or_default(),
        logo: String::new(),
    }
}

/// A day as the store keeps it, in the reader's words; blank where none is known.
pub(crate) fn in_words(words: &Words, day: Option<&str>) -> String {
    let Some(text) = day else { return String::new() };
    office::days::read(text).map_or_else(|_| text.to_owned(), |day| words.day(day))
}

/// A section's name in the reader's language, when the rules' own name is known.
pub(crate) fn section_name(words: &Words, name: &str) -> String {
    let key = format!("exam-section-{}", name.to_lowercase().replace(' ', "-"));
    if words.has(&key) {
        words.say(&key)
    } else {
        name.to_owned()
    }
}

/// A name that the catalogue keeps in three languages.
pub(crate) fn in_language(name: &InLanguages, language: Language) -> &str {
    match language {
        Language::Id => &name.id,
        Language::En => &name.en,
        Language::Ja => &name.ja,
    }
}
