//! A picture of figures: its title, the sentence that says what it shows, the drawing, and the figures as a table.

use roxmltree::{Document, Node};
use serde::Serialize;

use crate::{Labels, Letterhead, Trouble};

/// No drawing of figures is heavier than so many bytes.
const MOST_BYTES: usize = 512 * 1024;

/// What a drawing may be made of: shapes and text, nothing that runs, fetches or leads elsewhere.
const SHAPES: &str = "svg g path rect circle line polyline polygon text tspan title desc defs pattern";

/// What a shape may say of itself, apart from its name for a reader.
const SAYINGS: &str = "viewBox width height x y x1 x2 y1 y2 cx cy r rx ry d points transform \
    fill fill-opacity fill-rule stroke stroke-width stroke-opacity stroke-dasharray stroke-linecap stroke-linejoin opacity \
    font-family font-size font-weight text-anchor dominant-baseline id patternUnits patternTransform role lang";

/// What stands on a printed picture.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Picture {
    /// Language of the labels, two letters of ISO 639.
    pub language: String,
    /// The words on the form: `words.family("picture-paper-")`.
    pub labels: Labels,
    /// Who prints it.
    pub letterhead: Letterhead,
    /// The edition of the paper, written out for the foot.
    pub edition: String,
    /// What it is called.
    pub title: String,
    /// The sentence that says what it shows.
    pub said: String,
    /// The drawing, SVG with its colours written out.
    pub svg: String,
    /// The heads of the table's columns.
    pub heads: Vec<String>,
    /// Its rows, as many cells each as there are heads.
    pub rows: Vec<Vec<String>>,
    /// The day of printing, written out.
    pub printed_on: String,
}

impl Picture {
    /// Looks at everything that came from outside.
    ///
    /// # Errors
    /// [`Trouble::Drawing`] when the drawing is too heavy, no SVG, or holds more than shapes and text; or when a row of the
    /// table is longer or shorter than its head.
    pub(crate) fn check(&self) -> Result<(), Trouble> {
        if self.svg.len() > MOST_BYTES {
            return Err(refuse("heavier than 512 KiB"));
        }
        if self.rows.iter().any(|row| row.len() != self.heads.len()) {
            return Err(refuse("a row of the table has another length than its head"));
        }
        let drawing = Document::parse(&self.svg).map_err(refuse)?;
        if drawing.root_element().tag_name().name() != "svg" {
            return Err(refuse("no SVG"));
        }
        drawing.descendants().filter(Node::is_element).try_for_each(look)
    }
}

fn look(node: Node<'_, '_>) -> Result<(), Trouble> {
    let name = node.tag_name().name();
    if !is_among(SHAPES, name) {
        return Err(refuse(format!("<{name}> is no shape")));
    }
    for said in node.attributes() {
        let is_own = said.namespace().is_none() && (is_among(SAYINGS, said.name()) || said.name().starts_with("aria-"));
        let leads_away = said.value().contains("url(") && !said.value().starts_with("url(#");
        if !is_own || leads_away {
            return Err(refuse(format!("{} of <{name}>", said.name())));
        }
    }
    Ok(())
}

fn is_among(names: &str, name: &str) -> bool {
    names.split_whitespace().any(|known| known == name)
}

fn refuse(reason: impl ToString) -> Trouble {
    Trouble::Drawing {
        reason: reason.to_string(),
    }
}
