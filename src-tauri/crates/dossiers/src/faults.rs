//! What is wrong with a template that an office wrote: where, and of which kind, so that a face can say it plainly. Typst's
//! own sentence stands beside it for whoever knows typst.

use serde::{Deserialize, Serialize};
use std::iter;
use typst::{
    diag::{Severity, SourceDiagnostic},
    syntax::{DiagSpan, DiagSpanKind, Source},
};

use crate::Trouble;

/// One fault of a template.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TemplateFault {
    /// The line, counted from one; none where typst names no place in the template.
    pub line: Option<u32>,
    /// The sign in that line, counted from one.
    pub column: Option<u32>,
    /// Of which kind.
    pub why: Why,
    /// What it is about: a name, a file; may be blank.
    pub name: String,
    /// What typst says, in English.
    pub detail: String,
}

/// Kinds of faults that are told apart, because each is mended in a different way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Why {
    /// It asks for a file; it may read the data, the pictures and our own templates, and nothing else.
    File,
    /// It asks for a package, which would come from the network.
    Package,
    /// A variable or a function that nobody has defined.
    UnknownName,
    /// A field that the data or a module does not have.
    UnknownField,
    /// A font that is not in the program.
    UnknownFont,
    /// A bracket, a quote or a dollar sign that is not closed.
    Unclosed,
    /// Signs that typst cannot read as its language.
    Syntax,
    /// An argument that is missing, or that nobody asked for.
    Argument,
    /// A value of the wrong kind.
    WrongKind,
    /// A place in a list that the list does not have.
    OutsideList,
    /// A division by zero.
    ZeroDivision,
    /// It calls itself, or repeats, without an end.
    Endless,
    /// It stopped itself, with a sentence of its own.
    Stopped,
    /// A file that lasts demands something: words for a picture, headings in their order.
    Archive,
    /// Typst itself failed.
    Crashed,
    /// Anything else.
    Other,
}

impl Why {
    /// The kind in one word: `unknown_name`.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Why::File => "file",
            Why::Package => "package",
            Why::UnknownName => "unknown_name",
            Why::UnknownField => "unknown_field",
            Why::UnknownFont => "unknown_font",
            Why::Unclosed => "unclosed",
            Why::Syntax => "syntax",
            Why::Argument => "argument",
            Why::WrongKind => "wrong_kind",
            Why::OutsideList => "outside_list",
            Why::ZeroDivision => "zero_division",
            Why::Endless => "endless",
            Why::Stopped => "stopped",
            Why::Archive => "archive",
            Why::Crashed => "crashed",
            Why::Other => "other",
        }
    }
}

/// The trouble with an office's template; each fault once.
pub(crate) fn faults(own: &Source, found: &[SourceDiagnostic]) -> Trouble {
    let mut faults: Vec<TemplateFault> = Vec::new();
    for one in found {
        let fault = fault(own, one);
        if !faults.contains(&fault) {
            faults.push(fault);
        }
    }
    Trouble::Template { faults }
}

/// Warnings that would come out as a paper nobody wants.
pub(crate) fn grave(warnings: &[SourceDiagnostic]) -> Vec<SourceDiagnostic> {
    let unknown_font = |one: &&SourceDiagnostic| one.message.starts_with("unknown font family");
    warnings.iter().filter(unknown_font).cloned().collect()
}

/// The trouble with a template on which typst itself failed.
pub(crate) fn crashed(detail: String) -> Trouble {
    Trouble::Template {
        faults: vec![TemplateFault {
            line: None,
            column: None,
            why: Why::Crashed,
            name: String::new(),
            detail,
        }],
    }
}

fn fault(own: &Source, one: &SourceDiagnostic) -> TemplateFault {
    let place = place(own, one);
    let (why, name) = why(
        &one.message,
        one.severity == Severity::Error && own.root().diagnosis().errors,
    );
    TemplateFault {
        line: place.map(|(line, _)| count(line)),
        column: place.map(|(_, column)| count(column)),
        why,
        name,
        detail: one.message.to_string(),
    }
}

/// Where in the office's own text it went wrong: at the fault itself, or where the text called what failed.
fn place(own: &Source, one: &SourceDiagnostic) -> Option<(usize, usize)> {
    let mut spans = iter::once(one.span).chain(one.trace.iter().map(|point| DiagSpan::from(point.span)));
    let range = spans.find_map(|span| match span.get() {
        DiagSpanKind::Number { id, num, sub_range } if id == own.id() => own.range(num, sub_range),
        DiagSpanKind::Range { id, range } if id == own.id() => Some(range),
        DiagSpanKind::Number { .. } | DiagSpanKind::Range { .. } | DiagSpanKind::Detached => None,
    })?;
    own.lines().byte_to_line_column(range.start)
}

fn count(from_zero: usize) -> u32 {
    u32::try_from(from_zero).unwrap_or(u32::MAX).saturating_add(1)
}

/// Beginnings of typst's sentences, and what they mean. The first that fits counts.
const KINDS: &[(&str, Why)] = &[
    ("file not found", Why::File),
    ("failed to load file", Why::File),
    ("not a Typst source file", Why::File),
    ("package not found", Why::Package),
    ("unknown variable", Why::UnknownName),
    ("unresolved import", Why::UnknownName),
    ("unknown font family", Why::UnknownFont),
    ("unclosed", Why::Unclosed),
    ("unexpected argument", Why::Argument),
    ("missing argument", Why::Argument),
    ("not enough arguments", Why::Argument),
    ("unexpected", Why::Syntax),
    ("maximum", Why::Endless),
    ("loop seems to be infinite", Why::Endless),
    ("condition is always true", Why::Endless),
    ("cyclic import", Why::Endless),
    ("cannot divide by zero", Why::ZeroDivision),
    ("divisor must not be zero", Why::ZeroDivision),
    ("panicked with", Why::Stopped),
    ("assertion failed", Why::Stopped),
    ("PDF/", Why::Archive),
    ("expected", Why::WrongKind),
    ("cannot", Why::WrongKind),
];

/// The same for words that stand further inside.
const INSIDE: &[(&str, Why)] = &[
    ("would escape", Why::File),
    ("does not contain", Why::UnknownField),
    ("has no method", Why::UnknownField),
    ("out of bounds", Why::OutsideList),
];

fn why(message: &str, misspelt: bool) -> (Why, String) {
    let inside = INSIDE.iter().find(|(words, _)| message.contains(words));
    let kind = inside.or_else(|| KINDS.iter().find(|(words, _)| message.starts_with(words)));
    let why = match kind.map_or(Why::Other, |(_, why)| *why) {
        // What a text says while it is not even readable is about its signs.
        Why::WrongKind | Why::Other | Why::Argument if misspelt => Why::Syntax,
        why => why,
    };
    let name = match why {
        Why::File | Why::Package => searched(message),
        Why::UnknownName | Why::UnknownFont | Why::Stopped | Why::Argument => {
            message.split_once(": ").map(|(_, name)| name.to_owned())
        }
        Why::UnknownField => quoted(message),
        Why::Unclosed
        | Why::Syntax
        | Why::WrongKind
        | Why::OutsideList
        | Why::ZeroDivision
        | Why::Endless
        | Why::Archive
        | Why::Crashed
        | Why::Other => None,
    };
    (why, name.unwrap_or_default())
}

/// `… (searched at letter.png)` → `letter.png`.
fn searched(message: &str) -> Option<String> {
    let (_, rest) = message
        .split_once("searched at ")
        .or_else(|| message.split_once("searched for "))?;
    Some(rest.trim_end_matches(')').to_owned())
}

/// The last name in backticks or quotes.
fn quoted(message: &str) -> Option<String> {
    let mut parts = message.split(['`', '"']).rev();
    parts.next()?;
    parts.next().map(str::to_owned)
}
