//! Three languages say the same things: no key is missing, empty, doubled, misspelt or no longer used.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

use chrono::{NaiveDate, NaiveTime};
use fluent_syntax::{
    ast::{CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement},
    parser,
};
use words::{Language, Value, Words};

/// Families whose keys are put together at run time, each with the reason. Everything else is named in full where
/// it is used.
const FAMILIES: &[(&str, &str)] = &[
    (
        "term-",
        "the closed vocabularies: the store's own word is the end of the key",
    ),
    ("refusal-", "a refusal's kind is the end of the key"),
    ("backup-work-", "what is done with backups is the end of the key"),
    ("backup-stage-", "so is how far it has come"),
    ("problem-", "so is a field's problem"),
    ("deed-", "a deed's name in the book is the end of the key"),
    ("people-tab-", "a tab's name in the address is the end of the key"),
    ("people-section-", "a heading of the profile is the end of the key"),
    ("people-address-", "a part of an address is the end of the key"),
    ("people-add-", "what kind of row is added is the end of the key"),
    ("people-change-", "what kind of row is changed is the end of the key"),
    (
        "people-row-",
        "a column of such a row, or its table, is the end of the key",
    ),
    ("people-paper-", "the paper that spells a name is the end of the key"),
    ("people-need-", "how a need stands is the end of the key"),
    ("placement-state-", "how far a placement has come is the end of the key"),
    ("placement-filter-", "a way to look at the list is the end of the key"),
    ("placement-empty-", "so it is where that way shows nobody"),
    (
        "placement-due-",
        "how a day of the schedule stands is the end of the key",
    ),
    ("placement-extension-", "what somebody answered is the end of the key"),
    ("placement-family-", "so it is here"),
    ("money-gap-", "why nothing is proved is the end of the key"),
    ("demand-why-", "why a demand stands so is the end of the key"),
    ("demand-state-", "so is how it stands"),
    ("papers-validity-", "so is how long a kind of paper is good"),
    ("demand-kind-", "so is the kind of what is demanded"),
    ("question-table-", "a table is the end of the key"),
    ("question-group-", "so is a field group of a person"),
    ("demand-words-", "so is the kind whose words are looked for"),
    ("katakana-because-", "the rule behind a reading is the end of the key"),
    ("order-state-", "how an order stands is the end of the key"),
    ("people-because-", "why two may be one person is the end of the key"),
    ("exams-problem-", "so is the problem of a score"),
    ("exams-sure-", "how sure a rule is, is the end of the key"),
    ("marks-missing-", "why a mark is missing is the end of the key"),
    (
        "template-fault-",
        "the kind of a template's fault is the end of the key",
    ),
    ("print-", "a paper's name in the catalogue is the end of the key"),
    ("interview-cv-", "so is what the interview CV tells"),
    ("certificates-", "how a certificate stands is the end of the key"),
    ("group-sex-", "a sex as the store keeps it is the end of the key"),
    ("cover-left-", "what a copy leaves out is the end of the key"),
    (
        "lost-paper-",
        "a column of the account of a lost laptop is the end of the key",
    ),
    (
        "network-role-",
        "what a computer is to the others is the end of the key",
    ),
    ("network-trouble-", "so is why they do not meet"),
    ("report-column-", "a column of a report is the end of the key"),
    ("trouble-", "so is a printer's trouble"),
    (
        "field-",
        "a field's name in the store or on a form is the end of the key",
    ),
    ("calendar-month-", "the number of the month is the end of the key"),
    ("calendar-weekday-", "the number of the weekday is the end of the key"),
    ("exam-reason-", "a reason's kind is the end of the key"),
    ("exam-section-", "a section's name in the rules is the end of the key"),
];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../..")
}

fn files(folder: &Path, endings: &[&str]) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).into_iter().flatten() {
        let path = entry.expect("an entry").path();
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        if path.is_dir() {
            if !["target", "node_modules", "dist"].contains(&name) {
                found.extend(files(&path, endings));
            }
        } else if endings.iter().any(|end| name.ends_with(end)) {
            found.push(path);
        }
    }
    found.sort();
    found
}

/// What one language says: each key with the blanks in its words, and everything that is wrong with its files.
fn read(language: Language) -> (BTreeMap<String, BTreeSet<String>>, Vec<String>) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("locales")
        .join(language.code());
    let (mut said, mut wrong) = (BTreeMap::new(), Vec::new());
    for path in files(&folder, &[".ftl"]) {
        let place = path.display();
        let text = fs::read_to_string(&path).expect("a file of words");
        let resource = parser::parse(text).unwrap_or_else(|(rest, errors)| {
            wrong.extend(errors.iter().map(|error| format!("{place}: {error}")));
            rest
        });
        for entry in resource.body {
            match entry {
                Entry::Message(message) => {
                    let mut blanks = BTreeSet::new();
                    match &message.value {
                        Some(pattern) if !is_empty(pattern) => collect(pattern, &mut blanks),
                        _ => wrong.push(format!("{place}: {} is empty", message.id.name)),
                    }
                    if !message.attributes.is_empty() {
                        wrong.push(format!(
                            "{place}: {} has attributes, which nobody reads",
                            message.id.name
                        ));
                    }
                    if said.insert(message.id.name.clone(), blanks).is_some() {
                        wrong.push(format!("{place}: {} is written twice", message.id.name));
                    }
                }
                Entry::Junk { content } => wrong.push(format!("{place}: cannot be read: {content}")),
                Entry::Term(term) => wrong.push(format!("{place}: -{}: terms are not used here", term.id.name)),
                Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => {}
            }
        }
    }
    (said, wrong)
}

fn is_empty(pattern: &Pattern<String>) -> bool {
    pattern.elements.iter().all(|element| match element {
        PatternElement::TextElement { value } => value.trim().is_empty(),
        PatternElement::Placeable { .. } => false,
    })
}

fn collect(pattern: &Pattern<String>, blanks: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            collect_expression(expression, blanks);
        }
    }
}

fn collect_expression(expression: &Expression<String>, blanks: &mut BTreeSet<String>) {
    match expression {
        Expression::Inline(inline) => collect_inline(inline, blanks),
        Expression::Select { selector, variants } => {
            collect_inline(selector, blanks);
            for variant in variants {
                collect(&variant.value, blanks);
            }
        }
    }
}

fn collect_inline(inline: &InlineExpression<String>, blanks: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            blanks.insert(id.name.clone());
        }
        InlineExpression::FunctionReference {
            arguments: CallArguments { positional, .. },
            ..
        } => {
            for argument in positional {
                collect_inline(argument, blanks);
            }
        }
        InlineExpression::Placeable { expression } => collect_expression(expression, blanks),
        InlineExpression::StringLiteral { .. }
        | InlineExpression::NumberLiteral { .. }
        | InlineExpression::MessageReference { .. }
        | InlineExpression::TermReference { .. } => {}
    }
}

/// Everything in the house that may name a key, without the words themselves and their tests.
fn sources() -> Vec<(PathBuf, String)> {
    [root().join("ui/src"), root().join("src-tauri")]
        .iter()
        .flat_map(|folder| files(folder, &[".ts", ".svelte", ".rs", ".typ"]))
        .filter(|path| !path.ends_with("words/tests/locales.rs"))
        .map(|path| {
            let text = fs::read_to_string(&path).expect("a source file");
            (path, text)
        })
        .collect()
}

fn tokens(text: &str) -> impl Iterator<Item = &str> {
    text.split(|sign: char| !(sign.is_ascii_alphanumeric() || matches!(sign, '-' | '_')))
}

/// Keys asked for by name: what stands in quotes right after `say(` or `say_with(`.
fn asked(text: &str) -> BTreeSet<&str> {
    ["say(", "say_with("]
        .iter()
        .flat_map(|call| text.split(call).skip(1))
        .filter_map(|rest| {
            let rest = rest.trim_start();
            let quote = rest.chars().next().filter(|sign| matches!(sign, '"' | '\''))?;
            rest.get(1..)?.split(quote).next()
        })
        .filter(|key| !key.is_empty() && tokens(key).count() == 1)
        .collect()
}

#[test]
fn every_file_of_words_can_be_read_and_says_each_thing_once() {
    for language in Language::ALL {
        let (said, wrong) = read(language);
        assert_eq!(wrong, [] as [String; 0]);
        assert!(!said.is_empty(), "the test looks at the right folder");
        for key in said.keys() {
            assert!(Words::in_language(language).has(key), "{language} says {key}");
        }
    }
}

#[test]
fn the_three_languages_have_the_same_keys_with_the_same_blanks() {
    let (reference, _) = read(Language::Id);
    for language in [Language::En, Language::Ja] {
        let (said, _) = read(language);
        let missing: Vec<_> = reference.keys().filter(|key| !said.contains_key(*key)).collect();
        assert_eq!(missing, [] as [&String; 0], "{language} does not say these");
        let extra: Vec<_> = said.keys().filter(|key| !reference.contains_key(*key)).collect();
        assert_eq!(extra, [] as [&String; 0], "only {language} says these");
        let unlike: Vec<_> = said
            .iter()
            .filter(|(key, blanks)| {
                // Where a day is written, a language may leave out what it does not need, never ask for more.
                let given = &reference[*key];
                if key.starts_with("calendar-") {
                    !blanks.is_subset(given)
                } else {
                    *blanks != given
                }
            })
            .collect();
        assert!(
            unlike.is_empty(),
            "{language} has other blanks than Indonesian: {unlike:?}"
        );
    }
}

#[test]
fn no_word_is_kept_that_nothing_uses() {
    let sources = sources();
    let used: BTreeSet<&str> = sources.iter().flat_map(|(_, text)| tokens(text)).collect();
    let (said, _) = read(Language::Id);
    let unused: Vec<_> = said
        .keys()
        .filter(|key| !used.contains(key.as_str()))
        .filter(|key| !FAMILIES.iter().any(|(prefix, _)| key.starts_with(prefix)))
        .collect();
    assert_eq!(
        unused,
        [] as [&String; 0],
        "said nowhere; take them out in all three languages"
    );
}

#[test]
fn no_word_is_asked_for_that_does_not_exist() {
    let (said, _) = read(Language::Id);
    for (path, text) in sources() {
        for key in asked(&text) {
            assert!(said.contains_key(key), "{} asks for {key}", path.display());
        }
    }
}

#[test]
fn a_key_asked_for_by_name_is_recognised_in_both_kinds_of_source() {
    let text =
        r#"words.say("dossier-name"); {say('people-count', { n })} say(key) say("not a key") x.say_with( "a-b", &[])"#;
    assert_eq!(asked(text), BTreeSet::from(["dossier-name", "people-count", "a-b"]));
}

#[test]
fn a_missing_key_is_shown_and_does_not_stop_the_office() {
    let words = Words::in_language(Language::Id);
    assert_eq!(words.say("this-does-not-exist"), "this-does-not-exist");
    assert!(!words.has("this-does-not-exist"));
}

#[test]
fn days_are_written_as_the_reader_writes_them() {
    let day = NaiveDate::from_ymd_opt(2026, 8, 3).expect("a day");
    let check = |language, short: &str, long: &str, month: &str| {
        let words = Words::in_language(language);
        assert_eq!(
            (words.day(day), words.day_long(day), words.month(day)),
            (short.into(), long.into(), month.into())
        );
    };
    check(Language::Id, "3 Agu 2026", "Senin, 3 Agustus 2026", "Agustus 2026");
    check(Language::En, "3 Aug 2026", "Monday 3 August 2026", "August 2026");
    check(Language::Ja, "2026年8月3日", "2026年8月3日（月）", "2026年8月");
}

#[test]
fn times_and_numbers_are_written_as_the_reader_writes_them() {
    let time = NaiveTime::from_hms_opt(9, 14, 0).expect("a time");
    let check = |language, expected: [&str; 7]| {
        let words = Words::in_language(language);
        let found = [
            words.time(time),
            words.number(-1_234_567),
            words.hundredths(7850),
            words.percent(94),
            words.rupiah(350_000),
            words.hours(160 * 60),
            words.hours(90),
        ];
        assert_eq!(found, expected);
    };
    check(
        Language::Id,
        [
            "09.14",
            "-1.234.567",
            "78,5",
            "94 %",
            "Rp 350.000",
            "160 jam",
            "1 jam 30 menit",
        ],
    );
    check(
        Language::En,
        [
            "09:14",
            "-1,234,567",
            "78.5",
            "94%",
            "Rp 350,000",
            "160 h",
            "1 h 30 min",
        ],
    );
    check(
        Language::Ja,
        [
            "09:14",
            "-1,234,567",
            "78.5",
            "94%",
            "350,000ルピア",
            "160時間",
            "1時間30分",
        ],
    );
}

#[test]
fn a_number_in_a_sentence_has_the_readers_own_separators_and_no_hidden_marks() {
    let hours = |language| Words::in_language(language).say_with("calendar-hours", &[("hours", Value::from(1500))]);
    assert_eq!(hours(Language::Id), "1.500 jam");
    assert_eq!(hours(Language::En), "1,500 h");
    assert_eq!(
        hours(Language::Ja),
        "1,500時間",
        "no isolation marks: they would be printed as boxes"
    );
}

#[test]
fn a_language_is_known_by_its_two_letters() {
    for language in Language::ALL {
        assert_eq!(language.to_string().parse(), Ok(language));
    }
    assert!("jp".parse::<Language>().is_err(), "jp is the country");
}

#[test]
fn a_family_is_every_key_with_the_same_beginning() {
    let letters = Words::in_language(Language::Id).family("term-presence-letter-");
    let letters: Vec<_> = letters.iter().map(|(_, letter)| letter.as_str()).collect();
    assert_eq!(letters, ["H", "T", "S", "I", "A"]);
}
