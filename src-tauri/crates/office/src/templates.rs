//! Templates that the office wrote itself, in dated editions: in place of a shipped paper from a day on, or for a paper of
//! the office's own. What a template says is typst, which is set elsewhere; here it is a text.

use crate::{
    candidates::background::Keyed,
    forms::{Checking, tidy},
    ids::TemplateId,
    office::{Reading, Writing},
    records::{self, record},
    refusal::{Problem, Refusal, Result},
    vocabulary::{PaperLanguage, PrintedAbout},
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Longest template, in signs: ten times our longest.
const LONGEST: usize = 200_000;

record! {
    /// An edition of a template.
    Template {
        /// What the paper is called; editions of one paper have one name.
        name: Option<String>,
        /// What it is about.
        about: Option<PrintedAbout>,
        /// The language it is in; every language when left out.
        language: Option<PaperLanguage>,
        /// The paper of the catalogue whose place it takes; none for a paper of the office's own.
        based_on: Option<String>,
        /// What this edition calls itself.
        edition: Option<String>,
        /// The first day it holds.
        from_on: Option<String>,
        /// The last day it holds; none while it does.
        until_on: Option<String>,
        /// The text, typst.
        source: Option<String>,
    }
}

/// A fault of a template, for a face that marks its line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TemplateFault {
    /// The line, counted from one; none where no place is known.
    pub line: Option<u32>,
    /// The sign in that line, counted from one.
    pub column: Option<u32>,
    /// Of which kind; a face finds the sentence under `template-fault-<why>`.
    pub why: String,
    /// What it is about: a name, a file; may be blank.
    pub name: String,
    /// What the typesetter says, in English.
    pub detail: String,
}

impl Template {
    /// Whether it holds on a day.
    #[must_use]
    pub fn holds_on(&self, day: NaiveDate) -> bool {
        let day = day.to_string();
        self.from_on.as_ref().is_some_and(|from| *from <= day)
            && self.until_on.as_ref().is_none_or(|until| day <= *until)
    }

    /// Whether it is made in a language.
    #[must_use]
    pub fn is_in(&self, language: &str) -> bool {
        self.language.is_none_or(|own| own.word() == language)
    }
}

impl Reading<'_> {
    /// Every template by name, the newest edition first.
    ///
    /// # Errors
    /// A fault of the store.
    pub fn list_templates(&self) -> Result<Vec<Keyed<TemplateId, Template>>> {
        self.keyed("templates", "name, based_on, from_on DESC, id DESC")
    }

    /// Those that hold on a day, the one that counts before the others: the newest.
    ///
    /// # Errors
    /// A fault of the store.
    pub fn templates_on(&self, day: NaiveDate) -> Result<Vec<Template>> {
        let all: Vec<Keyed<TemplateId, Template>> = self.keyed("templates", "from_on DESC, id DESC")?;
        let rows = all.into_iter().map(|keyed| keyed.row);
        Ok(rows.filter(|template| template.holds_on(day)).collect())
    }
}

impl Writing<'_> {
    /// Adds or changes an edition of a template. `is_paper` knows the catalogue: whether there is a paper of that name about
    /// that.
    ///
    /// # Errors
    /// [`Refusal::Fields`].
    pub fn edit_template(
        &self,
        ask: Keyed<TemplateId, Template>,
        is_paper: impl Fn(&str, PrintedAbout) -> bool,
    ) -> Result<()> {
        let Keyed { id, mut row } = ask;
        self.check_template(&mut row, is_paper)?;
        let id = id.unwrap_or_else(|| TemplateId::new(&self.stamp));
        records::put(self.store, "templates", &[("id", &id)], &row)?;
        self.tell("name", row.name.unwrap_or_default());
        Ok(())
    }

    /// Takes an edition back; the paper falls to the edition before it, or to the shipped one.
    ///
    /// # Errors
    /// [`Refusal::NotFound`].
    pub fn withdraw_template(&self, id: TemplateId) -> Result<()> {
        let row: Option<Template> = records::get(self.store, "templates", &id)?;
        let row = row.ok_or_else(|| Refusal::not_found("templates"))?;
        self.tell("name", row.name.unwrap_or_default());
        self.withdraw("templates", &id)
    }

    fn check_template(&self, row: &mut Template, is_paper: impl Fn(&str, PrintedAbout) -> bool) -> Result<()> {
        tidy([
            &mut row.name,
            &mut row.based_on,
            &mut row.edition,
            &mut row.from_on,
            &mut row.until_on,
        ]);
        let mut checking = Checking::new(self.today());
        for (field, text) in [("name", &row.name), ("edition", &row.edition)] {
            checking.required(field, text);
            checking.length(field, text);
        }
        checking.required("from_on", &row.from_on);
        checking.span("from_on", &mut row.from_on, "until_on", &mut row.until_on);
        match (&row.based_on, row.about) {
            (_, None) => checking.wrong("about", Problem::Empty),
            (Some(paper), Some(about)) if !is_paper(paper, about) => checking.wrong("based_on", Problem::UnknownPaper),
            (Some(_) | None, Some(_)) => {}
        }
        match row.source.as_deref() {
            Some(source) if source.chars().count() > LONGEST => {
                let most = u32::try_from(LONGEST).unwrap_or(u32::MAX);
                checking.wrong("source", Problem::TooLong { most });
            }
            Some(source) if !source.trim().is_empty() => {}
            Some(_) | None => checking.wrong("source", Problem::Empty),
        }
        checking.finish()
    }
}
