//! Refuses a sign that no font can draw, before it becomes an empty box on a paper that somebody signs.

use serde_json::Value;
use typst::text::Font;

use crate::{Print, Trouble};

/// Looks at every sign of a print, and names the person on whose paper, or in whose line, one stands that cannot be drawn.
///
/// # Errors
/// [`Trouble::MissingGlyph`].
pub fn check_print(data: &mut Value, print: &Print, fonts: &[Font]) -> Result<(), Trouble> {
    let subject = match print {
        Print::Form(form) => {
            let people = data
                .get_mut("people")
                .and_then(Value::as_array_mut)
                .into_iter()
                .flatten();
            for (facts, person) in people.zip(&form.people) {
                check(facts, fonts, &person.names.ktp)?;
            }
            if let (Some(facts), Some(person)) = (data.get_mut("person"), &form.person) {
                check(facts, fonts, &person.names.ktp)?;
            }
            &form.subject
        }
        Print::RecoverySheet(sheet) => &sheet.letterhead.name,
        Print::Picture(picture) => &picture.title,
        Print::ClassRegister(register) => &register.class,
        Print::Report(report) => &report.title,
    };
    check(data, fonts, subject)
}

/// Takes marks out of every text of the data that are never drawn, and looks at each sign that is left.
///
/// # Errors
/// [`Trouble::MissingGlyph`] with the first sign that none of the fonts covers.
fn check(data: &mut Value, fonts: &[Font], person: &str) -> Result<(), Trouble> {
    walk(data, String::new(), &mut |field, text| {
        text.retain(|sign| !is_invisible(sign));
        match text.chars().find(|sign| !can_be_drawn(*sign, fonts)) {
            None => Ok(()),
            Some(character) => Err(Trouble::MissingGlyph {
                person: person.to_owned(),
                field: field.to_owned(),
                character,
            }),
        }
    })
}

fn walk(
    data: &mut Value,
    field: String,
    look: &mut impl FnMut(&str, &mut String) -> Result<(), Trouble>,
) -> Result<(), Trouble> {
    let inside = |name: &str| {
        if field.is_empty() {
            name.to_owned()
        } else {
            format!("{field}.{name}")
        }
    };
    match data {
        Value::String(text) => look(&field, text),
        Value::Array(list) => list
            .iter_mut()
            .zip(1..)
            .try_for_each(|(item, place)| walk(item, inside(&place.to_string()), look)),
        Value::Object(fields) => fields
            .iter_mut()
            .try_for_each(|(name, value)| walk(value, inside(name), look)),
        Value::Null | Value::Bool(_) | Value::Number(_) => Ok(()),
    }
}

/// A new line is layout; a control character is nothing that a font knows.
fn can_be_drawn(sign: char, fonts: &[Font]) -> bool {
    matches!(sign, '\n' | '\r' | '\t') || fonts.iter().any(|font| font.info().coverage.contains(u32::from(sign)))
}

/// Joiners, direction marks and byte-order marks come along when text is pasted from a chat or a sheet.
const fn is_invisible(sign: char) -> bool {
    matches!(sign, '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2064}' | '\u{FEFF}')
}
