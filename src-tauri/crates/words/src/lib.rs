//! The language: every word that a person reads, on screen or on paper, in Indonesian, English and Japanese.
//!
//! The words themselves are in `locales/{id,en,ja}/*.ftl` (Fluent), one file for each topic; Indonesian is the
//! reference. The window reads the same files, so they keep to the syntax that both readers of Fluent know.
//! `calendar.rs` writes days, times and numbers as each language does; `tests/locales.rs` holds the three together.

mod calendar;
mod terbilang;

pub use terbilang::terbilang;

use std::{fmt, str::FromStr, sync::LazyLock};

use fluent_bundle::{FluentArgs, FluentResource, concurrent::FluentBundle};
use include_dir::{Dir, include_dir};
use serde::{Deserialize, Serialize};
use unic_langid::{LanguageIdentifier, langid};

pub use fluent_bundle::FluentValue as Value;

static LOCALES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/locales");

/// A language in which Bekal speaks completely.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Language {
    /// Indonesian, the reference.
    #[default]
    Id,
    /// English.
    En,
    /// Japanese.
    Ja,
}

/// Not the code of a language that Bekal speaks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownLanguage(pub String);

/// Everything that can be said in one language.
pub struct Words {
    language: Language,
    bundle: FluentBundle<FluentResource>,
}

impl Language {
    /// Every language, the reference first.
    pub const ALL: [Self; 3] = [Self::Id, Self::En, Self::Ja];

    /// The two letters of ISO 639, which also name the folder of its words.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Id => "id",
            Self::En => "en",
            Self::Ja => "ja",
        }
    }

    const fn identifier(self) -> LanguageIdentifier {
        match self {
            Self::Id => langid!("id"),
            Self::En => langid!("en"),
            Self::Ja => langid!("ja"),
        }
    }
}

impl Words {
    /// The words of one language; read once and kept.
    #[must_use]
    pub fn in_language(language: Language) -> &'static Self {
        static ID: LazyLock<Words> = LazyLock::new(|| Words::read(Language::Id));
        static EN: LazyLock<Words> = LazyLock::new(|| Words::read(Language::En));
        static JA: LazyLock<Words> = LazyLock::new(|| Words::read(Language::Ja));
        match language {
            Language::Id => &ID,
            Language::En => &EN,
            Language::Ja => &JA,
        }
    }

    /// The language these words are in.
    #[must_use]
    pub const fn language(&self) -> Language {
        self.language
    }

    /// The words under `key`. A key that does not exist is shown as it is, so that the gap is seen and reported.
    #[must_use]
    pub fn say(&self, key: &str) -> String {
        self.say_with(key, &[])
    }

    /// The words under `key` with its blanks filled. A blank that is not given stays visible as `{$name}`.
    #[must_use]
    pub fn say_with(&self, key: &str, blanks: &[(&str, Value<'_>)]) -> String {
        let Some(pattern) = self.bundle.get_message(key).and_then(|message| message.value()) else {
            return key.to_owned();
        };
        let mut args = FluentArgs::with_capacity(blanks.len());
        for (name, value) in blanks {
            args.set(*name, value.clone());
        }
        self.bundle
            .format_pattern(pattern, Some(&args), &mut Vec::new())
            .into_owned()
    }

    /// Whether there are words under `key`.
    #[must_use]
    pub fn has(&self, key: &str) -> bool {
        self.bundle.has_message(key)
    }

    /// Every key that begins with `prefix` and its words, in the order of the files: the labels of one print.
    /// Only for words without blanks.
    #[must_use]
    pub fn family(&self, prefix: &str) -> Vec<(String, String)> {
        sources(self.language)
            .flat_map(|source| source.lines().filter_map(|line| line.split_once(" =")))
            .filter(|(key, _)| key.starts_with(prefix))
            .map(|(key, _)| (key.to_owned(), self.say(key)))
            .collect()
    }

    fn read(language: Language) -> Self {
        let mut bundle = FluentBundle::new_concurrent(vec![language.identifier()]);
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(match language {
            Language::Id => |value, _| calendar::plain(value, Language::Id),
            Language::En => |value, _| calendar::plain(value, Language::En),
            Language::Ja => |value, _| calendar::plain(value, Language::Ja),
        }));
        for source in sources(language) {
            // The tests let no broken line and no double key through; here the rest of the file still speaks.
            let resource = FluentResource::try_new(source.to_owned()).unwrap_or_else(|(rest, _)| rest);
            bundle.add_resource_overriding(resource);
        }
        Self { language, bundle }
    }
}

impl FromStr for Language {
    type Err = UnknownLanguage;

    fn from_str(code: &str) -> Result<Self, UnknownLanguage> {
        Self::ALL
            .into_iter()
            .find(|language| language.code() == code)
            .ok_or_else(|| UnknownLanguage(code.to_owned()))
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl fmt::Display for UnknownLanguage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "not a language of Bekal (id, en or ja): {}", self.0)
    }
}

impl std::error::Error for UnknownLanguage {}

fn sources(language: Language) -> impl Iterator<Item = &'static str> {
    LOCALES
        .get_dir(language.code())
        .into_iter()
        .flat_map(Dir::files)
        .filter(|file| file.path().extension().is_some_and(|end| end == "ftl"))
        .filter_map(include_dir::File::contents_utf8)
}
