//! A form: a template, and the finished facts that it reads. Every paper that an office hands over about people, a batch or
//! a programme is one, our own as well as the official ones and those an office writes itself.

use serde::Serialize;
use serde_json::{Map, Value};
use std::collections::BTreeMap;

use crate::{Labels, Letterhead, Person};

/// What is set, and from what.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Form {
    /// Which template sets it.
    #[serde(skip)]
    pub template: Template,
    /// Language of the paper, two letters of ISO 639: also how lines break.
    pub language: String,
    /// The words on the form, found under their Fluent keys.
    pub labels: Labels,
    /// Who sends it.
    pub letterhead: Letterhead,
    /// What it is called: the title of the file, with whose it is.
    pub title: String,
    /// The edition of the form, written out for the foot.
    pub edition: String,
    /// The day of printing, written out, for the foot.
    pub printed_on: String,
    /// Whose paper it is; names it in a [`crate::Trouble`].
    #[serde(skip)]
    pub subject: String,
    /// The sentence that names for whom this copy is, set across each page; blank on the office's own.
    pub copy: String,
    /// Whether Japanese days are counted in years of an era (令和) instead of western years.
    pub eras: bool,
    /// The person a paper about one person is of.
    pub person: Option<Person>,
    /// The people of a paper about several, in its order.
    pub people: Vec<Person>,
    /// What else the template reads, each under its name.
    #[serde(flatten)]
    pub facts: Map<String, Value>,
    /// Texts that the template draws as square codes; it finds the modules of each in `data.codes`.
    #[serde(skip)]
    pub codes: Vec<String>,
    /// Pictures by name, JPEG or PNG: portraits, a logo.
    #[serde(skip)]
    pub pictures: BTreeMap<String, Vec<u8>>,
}

/// Where a template comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Template {
    /// One of ours, by its name: `dossier`.
    Shipped(String),
    /// Written by an office, in typst.
    Own(String),
}

impl Default for Template {
    fn default() -> Self {
        Template::Shipped("dossier".to_owned())
    }
}

/// A page as a picture for the screen, and what on it can be clicked.
#[derive(Clone, Debug, PartialEq)]
pub struct Page {
    /// The picture, SVG.
    pub svg: String,
    /// Where a field stands.
    pub spots: Vec<Spot>,
}

/// A place on a page that shows a field. Measures are parts of a thousand of the page's width and height.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spot {
    /// The field, as the template names it.
    pub field: String,
    /// From the left.
    pub left: i32,
    /// From the top.
    pub top: i32,
    /// How wide.
    pub width: i32,
    /// How high.
    pub height: i32,
}

/// A form looked at before it is printed.
#[derive(Clone, Debug, PartialEq)]
pub struct Look {
    /// Its pages.
    pub pages: Vec<Page>,
    /// The fields that are empty on this form, each once, in the order of the page.
    pub blanks: Vec<String>,
}
