//! How a name is read in katakana, and why, in the reader's language.

use crate::{
    Cli,
    commands::{Answer, sit, words},
};
use office::{
    Trouble,
    katakana::{Because, Proposal, precedents::Precedents, precedents::Seen, propose},
};
use serde_json::json;
use words::{Value, Words};

/// Proposals, best first. With a store what it approved comes first; without one the rules alone speak.
pub fn proposals(cli: &Cli, name: &str) -> Answer {
    let found: Vec<Proposal> = match &cli.store {
        Some(_) => {
            let answer = sit(cli)?.answer("katakana_proposals", json!(name))?;
            serde_json::from_value(answer).map_err(Trouble::from)?
        }
        None => propose(name, &Precedents::default()),
    };
    let words = words(cli);
    let told = found.iter().map(|proposal| {
        let because: Vec<String> = proposal
            .because
            .iter()
            .map(|because| sentence(words, because))
            .collect();
        json!({ "kana": proposal.kana, "because": because.join("; ") })
    });
    Ok(json!({ "proposals": told.collect::<Vec<_>>() }))
}

fn sentence(words: &Words, because: &Because) -> String {
    match because {
        Because::Name(seen) => words.say_with("katakana-because-name", &facts(words, seen)),
        Because::Part { part, seen } => {
            let mut facts = facts(words, seen);
            facts.push(("part", part.clone().into()));
            words.say_with("katakana-because-part", &facts)
        }
        Because::Rule { rule, letters } => {
            let rule = serde_json::to_value(rule).unwrap_or_default();
            let key = format!("katakana-because-{}", rule.as_str().unwrap_or("letters"));
            words.say_with(&key, &[("letters", letters.clone().into())])
        }
    }
}

fn facts(words: &Words, seen: &Seen) -> Vec<(&'static str, Value<'static>)> {
    let on = seen.on.parse().map_or_else(|_| seen.on.clone(), |day| words.day(day));
    vec![
        ("times", seen.times.into()),
        ("name", seen.name.clone().into()),
        ("by", seen.by.clone().into()),
        ("on", on.into()),
    ]
}
