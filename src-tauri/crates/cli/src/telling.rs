//! Answers for people: a refusal in their language, and a JSON value as plain indented lines.

use office::Refusal;
use serde_json::Value;
use words::Words;

/// The refusal's sentence, with every wrong field on its own line.
pub fn refusal(words: &Words, refusal: &Refusal) -> String {
    let facts = serde_json::to_value(refusal).unwrap_or_default();
    let kind = refusal.kind();
    let mut blanks_of = blanks(&facts);
    if let Refusal::Undecided { what, .. } = refusal {
        let named = what.iter().map(|one| match &one.exam {
            Some(exam) => exam.clone(),
            None => words.say(&format!("question-group-{}", one.group)),
        });
        blanks_of.push(("what", words::Value::from(named.collect::<Vec<_>>().join(", "))));
    }
    let mut said = words.say_with(&format!("refusal-{kind}"), &blanks_of);
    if let Refusal::Fields { problems } = refusal {
        for problem in problems {
            let facts = serde_json::to_value(problem).unwrap_or_default();
            let what = facts.get("problem").and_then(Value::as_str).unwrap_or("empty");
            let why = words.say_with(&format!("problem-{what}"), &blanks(&facts));
            said.push_str(&format!("\n  {}: {why}", problem.field));
        }
    }
    said
}

fn blanks(facts: &Value) -> Vec<(&str, words::Value<'static>)> {
    let facts = facts.as_object().into_iter().flatten();
    facts
        .filter_map(|(name, value)| match value {
            Value::String(text) => Some((name.as_str(), words::Value::from(text.clone()))),
            Value::Number(number) => Some((name.as_str(), words::Value::from(number.as_f64()?))),
            Value::Null | Value::Bool(_) | Value::Array(_) | Value::Object(_) => None,
        })
        .collect()
}

/// A JSON answer as lines; what is blank is left out.
pub fn for_people(answer: &Value) -> String {
    let mut text = String::new();
    lines(answer, 0, &mut text);
    text
}

fn lines(value: &Value, depth: usize, text: &mut String) {
    let indent = "  ".repeat(depth);
    match value {
        Value::Object(fields) => {
            for (name, value) in fields {
                match plain(value) {
                    Some(plain) if plain.is_empty() => {}
                    Some(plain) => text.push_str(&format!("{indent}{name}: {plain}\n")),
                    None => {
                        text.push_str(&format!("{indent}{name}:\n"));
                        lines(value, depth + 1, text);
                    }
                }
            }
        }
        Value::Array(items) => {
            for item in items {
                match plain(item) {
                    Some(plain) => text.push_str(&format!("{indent}- {plain}\n")),
                    None => {
                        let mut inner = String::new();
                        lines(item, depth + 1, &mut inner);
                        let start = inner.trim_start();
                        text.push_str(&format!("{indent}- {start}"));
                    }
                }
            }
        }
        other => text.push_str(&format!("{indent}{}\n", plain(other).unwrap_or_default())),
    }
}

/// A value that fits on a line; `None` for one that needs more.
fn plain(value: &Value) -> Option<String> {
    match value {
        Value::Null => Some(String::new()),
        Value::Bool(yes) => Some(yes.to_string()),
        Value::Number(number) => Some(number.to_string()),
        Value::String(text) => Some(text.clone()),
        Value::Array(items) if items.is_empty() => Some(String::new()),
        Value::Object(fields) if fields.is_empty() => Some(String::new()),
        Value::Array(_) | Value::Object(_) => None,
    }
}
