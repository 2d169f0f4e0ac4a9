//! Where a paper is composed: how it begins, which is the same whatever it is about, and what is then put on it.

use super::{Given, PrintAbout, own, own::Paper, person::PersonFacts};
use crate::papers::{labels, letterhead};
use chrono::NaiveDate;
use dossiers::{Form, Person, Signer, Template, catalogue::About};
use office::{
    Refusal, Result,
    ids::{CandidateId, PartnerId},
    office::Reading,
};
use std::{cell::RefCell, collections::BTreeMap};
use words::Words;

/// The name of a portrait among the pictures of a paper about one person.
const PORTRAIT: &str = "photo";
/// The name of the centre's logo among them.
const LOGO: &str = "logo";
/// The template of a trainee's card.
const CARD: &str = "id-card";

/// A paper with everything on it that does not depend on what it is about; made once, also for a whole batch.
pub(super) struct Begun {
    pub(super) paper: Paper,
    pub(super) form: Form,
    pub(super) today: NaiveDate,
    pub(super) receiver: Option<Receiver>,
}

/// The partner who receives a copy.
pub(super) struct Receiver {
    /// What the partner is called.
    pub(super) name: String,
    is_abroad: bool,
}

impl Begun {
    pub(super) fn new(
        office: &Reading<'_>,
        paper: Paper,
        today: NaiveDate,
        copy_for: Option<PartnerId>,
        given: &Given,
    ) -> Result<Self> {
        let words = paper.words;
        let title = paper.name();
        let mut found = match &paper.own {
            Some(own) if !own.replaces => own::own_labels(words, paper.kind.about),
            Some(_) | None => own::labels_of(words, &paper.kind),
        };
        found.extend(labels(words, "form-"));
        found.extend(labels(words, "group-"));
        found.insert("title".to_owned(), title.clone());
        let centre = office.centre()?;
        let mut letterhead = letterhead(&centre, words);
        let mut pictures = BTreeMap::new();
        if let Some(logo) = office.logo()? {
            letterhead.logo = LOGO.to_owned();
            pictures.insert(LOGO.to_owned(), logo);
        }
        let receiver = match copy_for {
            None => None,
            Some(partner) => Some(Receiver {
                name: office.partner_name(partner)?,
                is_abroad: office.is_abroad(partner)?,
            }),
        };
        let eras = years(&paper, given)?;
        let signs = office.centre_on_papers()?;
        let form = Form {
            template: match &paper.own {
                Some(own) => Template::Own(own.source.clone()),
                None => Template::Shipped(paper.edition.template.clone()),
            },
            language: words.language().code().to_owned(),
            labels: found,
            letterhead,
            signer: Signer {
                name: signs.signatory.unwrap_or_default(),
                name_ja: signs.signatory_ja.unwrap_or_default(),
                position: signs.signatory_position.unwrap_or_default(),
                place: centre.city.unwrap_or_default(),
                centre_ja: signs.name_ja.unwrap_or_default(),
            },
            pictures,
            title,
            printed_on: words.day(today),
            edition: words.say_with("form-edition", &[("edition", paper.edition.edition.as_str().into())]),
            copy: receiver.as_ref().map_or_else(String::new, |receiver| {
                words.say_with("form-copy", &[("name", receiver.name.as_str().into())])
            }),
            eras,
            ..Form::default()
        };
        Ok(Begun {
            paper,
            form,
            today,
            receiver,
        })
    }

    /// Its name in the catalogue with its edition, as the record of hand-overs has it.
    pub(super) fn told(&self) -> String {
        format!("{}@{}", self.paper.kind.name, self.paper.edition.edition)
    }
}

/// Whether Japanese days are counted in years of an era: as the form wants it, or as somebody said for this paper where the
/// form takes either.
fn years(paper: &Paper, given: &Given) -> Result<bool> {
    match given.get("eras").map(String::as_str) {
        None | Some("") => Ok(paper.kind.eras),
        Some(said @ ("yes" | "no")) if paper.edition.either_years || paper.kind.eras == (said == "yes") => {
            Ok(said == "yes")
        }
        Some(_) => Err(Refusal::NotUnderstood {
            detail: "eras".to_owned(),
        }
        .into()),
    }
}

/// Papers that name somebody and say nothing of passports or results.
const NAMES_ONLY: [&str; 3] = ["receipt", "cost-statement", "hours-proof"];

/// A paper about to be composed from what the office knows.
pub(super) struct Room<'r> {
    pub(super) begun: &'r Begun,
    pub(super) words: &'static Words,
    pub(super) today: NaiveDate,
    pub(super) office: &'r Reading<'r>,
    pub(super) given: Given,
    /// Who is named on a copy for a partner, as the record of hand-overs has it.
    named: RefCell<Vec<Named>>,
}

/// Somebody who is named on a copy for a partner.
pub(super) struct Named {
    pub(super) candidate: CandidateId,
    name: String,
    /// What the copy does not hold.
    pub(super) left_out: Vec<String>,
    may_be_sent_abroad: bool,
}

/// Somebody on a paper, with what the office knows beside it.
pub(super) struct Somebody {
    pub(super) facts: PersonFacts,
    pub(super) person: Person,
}

impl<'r> Room<'r> {
    pub(super) fn of(begun: &'r Begun, office: &'r Reading<'r>, given: Given) -> Self {
        Room {
            words: begun.paper.words,
            today: begun.today,
            begun,
            office,
            given,
            named: RefCell::default(),
        }
    }

    /// Who is named on this copy, each once; nobody on the office's own paper.
    pub(super) fn into_named(self) -> Vec<Named> {
        self.named.into_inner()
    }

    /// Remembers that somebody is named on a copy, of whom the paper says no more than its own facts.
    pub(super) fn name(&self, candidate: CandidateId) -> Result<()> {
        if self.begun.receiver.is_some() {
            self.remember(&PersonFacts::gather(self.office, candidate)?);
        }
        Ok(())
    }

    fn remember(&self, facts: &PersonFacts) {
        let candidate = facts.profile.line.id;
        let mut named = self.named.borrow_mut();
        if named.iter().all(|one| one.candidate != candidate) {
            named.push(Named {
                candidate,
                name: facts.profile.line.name.clone(),
                left_out: facts.left_out(),
                may_be_sent_abroad: facts.may_be_sent_abroad(),
            });
        }
    }

    /// Refuses a copy that goes abroad as long as somebody named on it has not agreed; all of them are told at once.
    fn all_have_agreed(&self) -> Result<()> {
        if self.begun.receiver.as_ref().is_none_or(|receiver| !receiver.is_abroad) {
            return Ok(());
        }
        let named = self.named.borrow();
        let without = named.iter().filter(|one| !one.may_be_sent_abroad);
        let names: Vec<&str> = without.map(|one| one.name.as_str()).collect();
        if names.is_empty() {
            return Ok(());
        }
        Err(Refusal::NoConsentAbroad { name: names.join(", ") }.into())
    }

    /// The form, named after what it is about.
    pub(super) fn form(&self, subject: &str) -> Form {
        let mut form = self.begun.form.clone();
        if !subject.is_empty() {
            form.title = format!("{} – {subject}", form.title);
        }
        form.subject = subject.to_owned();
        form
    }

    /// What this paper says of somebody; a copy for a partner leaves out what is restricted.
    fn person(&self, facts: &PersonFacts, portrait: &str) -> Person {
        let mut person = facts.person(self.words, self.today, portrait);
        if self.begun.receiver.is_some() {
            self.remember(facts);
            facts.leave_out_restricted(&mut person);
        }
        person
    }

    /// Nothing is printed about somebody as long as it is in question; of what only names somebody, as long as who that is is.
    fn must_be_decided(&self, candidate: CandidateId) -> Result<()> {
        if NAMES_ONLY.contains(&self.begun.paper.kind.name.as_str()) {
            self.office.must_know_who(candidate)
        } else {
            self.office.must_be_decided(candidate)
        }
    }

    /// One of several on a paper, still without the portrait.
    pub(super) fn somebody(&self, candidate: CandidateId, portrait: &str) -> Result<Somebody> {
        self.must_be_decided(candidate)?;
        let facts = PersonFacts::gather(self.office, candidate)?;
        let person = self.person(&facts, portrait);
        Ok(Somebody { facts, person })
    }

    /// Puts one of several on a paper, with the portrait.
    pub(super) fn bring(&self, candidate: CandidateId, form: &mut Form) -> Result<PersonFacts> {
        let portrait = format!("{PORTRAIT}-{}", form.people.len());
        let Somebody { mut facts, person } = self.somebody(candidate, &portrait)?;
        if let Some(photo) = facts.photo.take() {
            form.pictures.insert(portrait, photo);
        }
        form.people.push(person);
        Ok(facts)
    }

    /// The form with one person on it, and nothing else yet.
    pub(super) fn with_person(&self, facts: &PersonFacts) -> Form {
        let person = self.person(facts, PORTRAIT);
        let mut form = self.form(&person.names.ktp);
        if let Some(photo) = &facts.photo {
            form.pictures.insert(PORTRAIT.to_owned(), photo.clone());
        }
        form.person = Some(person);
        form
    }

    /// A paper about one person.
    pub(super) fn of_person(&self, facts: &PersonFacts) -> Result<Form> {
        self.must_be_decided(facts.profile.id)?;
        if self.begun.paper.kind.official && !facts.is_katakana_approved() {
            let name = facts.profile.line.name.clone();
            return Err(Refusal::KatakanaNotApproved { name }.into());
        }
        let mut form = self.with_person(facts);
        self.all_have_agreed()?;
        form.facts = self.study(facts)?;
        if form.facts.get("returned") == Some(&true.into()) {
            form.title = format!("{} – {}", self.words.say("receipt-title-returned"), form.subject);
        }
        if self.is_card() {
            self.make_card(&mut form, facts);
        }
        Ok(form)
    }

    fn is_card(&self) -> bool {
        self.begun.paper.edition.template == CARD
    }

    /// Whatever was asked.
    pub(super) fn compose(&self, about: &PrintAbout) -> Result<Form> {
        let form = self.about(about)?;
        self.all_have_agreed()?;
        Ok(form)
    }

    fn about(&self, about: &PrintAbout) -> Result<Form> {
        let paper = &self.begun.paper;
        match (paper.kind.about, about) {
            (About::Person, PrintAbout::Person { candidate }) => {
                self.of_person(&PersonFacts::gather(self.office, *candidate)?)
            }
            (About::Batch, PrintAbout::Batch { batch }) if self.is_card() => self.cards_of(*batch),
            (About::Batch, PrintAbout::Batch { batch }) if paper.own.as_ref().is_some_and(|own| !own.replaces) => {
                self.of_people(*batch)
            }
            (About::Batch, PrintAbout::Batch { batch }) => self.of_batch(*batch),
            (About::Month, PrintAbout::Month { class, month }) => self.of_month(*class, month),
            (About::Agreement, PrintAbout::Agreement { agreement }) => self.of_agreement(*agreement),
            (About::Programme, PrintAbout::Programme { programme }) => self.of_programme(*programme),
            (About::Blank, PrintAbout::Blank) => Ok(self.form("")),
            (_, about) => Err(Refusal::NotUnderstood {
                detail: format!("{} about {about:?}", paper.kind.name),
            }
            .into()),
        }
    }
}
