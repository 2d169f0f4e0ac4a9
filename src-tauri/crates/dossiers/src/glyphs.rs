//! Refuses a sign that no font can draw, before it becomes an empty box on a paper that somebody signs.

use serde_json::Value;
use std::collections::HashSet;
use typst::text::Font;

use crate::{Print, Trouble};

/// Every sign that some font can draw. A font tells its signs as a list of runs, which is too slow to be read for each
/// letter of each paper.
pub struct Signs(HashSet<u32>);

impl Signs {
    /// What these fonts can draw between them.
    pub fn of(fonts: &[Font]) -> Self {
        Signs(fonts.iter().flat_map(|font| font.info().coverage.iter()).collect())
    }

    /// A new line is layout; a control character is nothing that a font knows.
    fn can_draw(&self, sign: char) -> bool {
        matches!(sign, '\n' | '\r' | '\t') || self.0.contains(&u32::from(sign))
    }
}

/// Looks at every sign of a print, and names the person on whose paper, or in whose line, one stands that cannot be drawn.
///
/// # Errors
/// [`Trouble::MissingGlyph`].
pub fn check_print(data: &mut Value, print: &Print, signs: &Signs) -> Result<(), Trouble> {
    let subject = match print {
        Print::Form(form) => {
            let people = data
                .get_mut("people")
                .and_then(Value::as_array_mut)
                .into_iter()
                .flatten();
            for (facts, person) in people.zip(&form.people) {
                check(facts, signs, &person.names.ktp)?;
            }
            if let (Some(facts), Some(person)) = (data.get_mut("person"), &form.person) {
                check(facts, signs, &person.names.ktp)?;
            }
            &form.subject
        }
        Print::RecoverySheet(sheet) => &sheet.letterhead.name,
        Print::Picture(picture) => &picture.title,
        Print::ClassRegister(register) => &register.class,
        Print::Report(report) => &report.title,
    };
    check(data, signs, subject)
}

/// Takes marks out of every text of the data that are never drawn, and looks at each sign that is left.
///
/// # Errors
/// [`Trouble::MissingGlyph`] with the first sign that none of the fonts covers.
fn check(data: &mut Value, signs: &Signs, person: &str) -> Result<(), Trouble> {
    walk(data, signs).map_err(|mut found| {
        found.path.reverse();
        Trouble::MissingGlyph {
            person: person.to_owned(),
            field: found.path.join("."),
            character: found.sign,
        }
    })
}

/// A sign that cannot be drawn, and the way to it from within.
struct Missing {
    sign: char,
    path: Vec<String>,
}

impl Missing {
    fn under(mut self, name: impl ToString) -> Self {
        self.path.push(name.to_string());
        self
    }
}

fn walk(data: &mut Value, signs: &Signs) -> Result<(), Missing> {
    match data {
        Value::String(text) => {
            text.retain(|sign| !is_invisible(sign));
            let missing = text.chars().find(|sign| !signs.can_draw(*sign));
            missing.map_or(Ok(()), |sign| Err(Missing { sign, path: Vec::new() }))
        }
        Value::Array(list) => list
            .iter_mut()
            .zip(1..)
            .try_for_each(|(item, place)| walk(item, signs).map_err(|missing| missing.under(place))),
        Value::Object(fields) => fields
            .iter_mut()
            .try_for_each(|(name, value)| walk(value, signs).map_err(|missing| missing.under(name))),
        Value::Null | Value::Bool(_) | Value::Number(_) => Ok(()),
    }
}

/// Joiners, direction marks and byte-order marks come along when text is pasted from a chat or a sheet.
const fn is_invisible(sign: char) -> bool {
    matches!(sign, '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2064}' | '\u{FEFF}')
}
