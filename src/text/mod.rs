//! Every sentence that a person reads, by key and language; the words stand in `en/` and `ko/`.
//!
//! Messages are Fluent files. Code names a message by its key and hands over numbers already
//! written as text, so that `1/9` stays `1/9` in every language.

mod count;
pub mod error;
mod josa;

pub use count::counted;

use std::borrow::Cow;
use std::cell::OnceCell;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use unic_langid::{LanguageIdentifier, langid};

/// A language of the screen. To add one: a folder beside `en/`, a variant, and a row in [`LANGUAGES`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Language {
    /// English, the language that others fall back to.
    English,
    /// Korean.
    Korean,
}

/// What is known of a language: its tag, its own name, and its files.
pub struct LanguageEntry {
    /// The language.
    pub language: Language,
    /// `en`, `ko`: as in `--lang`, and as the lesson files are named.
    pub tag: &'static str,
    /// The language's name in itself.
    pub name: &'static str,
    identifier: LanguageIdentifier,
    files: &'static [&'static str],
    quiz_files: &'static [&'static str],
}

macro_rules! files {
    ($folder:literal) => {
        &[
            include_str!(concat!($folder, "/error.ftl")),
            include_str!(concat!($folder, "/lab.ftl")),
            include_str!(concat!($folder, "/lesson.ftl")),
            include_str!(concat!($folder, "/misconception.ftl")),
            include_str!(concat!($folder, "/app.ftl")),
            include_str!(concat!($folder, "/cli.ftl")),
            include_str!(concat!($folder, "/progress.ftl")),
        ]
    };
}

macro_rules! quiz_files {
    ($folder:literal) => {
        &[
            include_str!(concat!($folder, "/quiz/size.ftl")),
            include_str!(concat!($folder, "/quiz/cell.ftl")),
            include_str!(concat!($folder, "/quiz/parameters.ftl")),
            include_str!(concat!($folder, "/quiz/concept.ftl")),
            include_str!(concat!($folder, "/quiz/session.ftl")),
        ]
    };
}

/// All languages, in the order in which the settings offer them.
pub static LANGUAGES: [LanguageEntry; 2] = [
    LanguageEntry {
        language: Language::English,
        tag: "en",
        name: "English",
        identifier: langid!("en"),
        files: files!("en"),
        quiz_files: quiz_files!("en"),
    },
    LanguageEntry {
        language: Language::Korean,
        tag: "ko",
        name: "한국어",
        identifier: langid!("ko"),
        files: files!("ko"),
        quiz_files: quiz_files!("ko"),
    },
];

impl Language {
    /// This language's row in [`LANGUAGES`].
    pub fn entry(self) -> &'static LanguageEntry {
        let found = LANGUAGES.iter().find(|entry| entry.language == self);
        found.unwrap_or(&LANGUAGES[0])
    }

    /// `en`, `ko`.
    pub fn tag(self) -> &'static str {
        self.entry().tag
    }

    /// The language whose tag begins `locale`: `ko_KR.UTF-8` and `ko` are Korean.
    ///
    /// ```
    /// use convtutor::text::Language;
    /// assert_eq!(Language::from_locale("ko_KR.UTF-8"), Some(Language::Korean));
    /// assert_eq!(Language::from_locale("C"), None);
    /// ```
    pub fn from_locale(locale: &str) -> Option<Self> {
        let tag = locale.split(['_', '-', '.', '@']).next()?;
        let entry = LANGUAGES.iter().find(|entry| tag.eq_ignore_ascii_case(entry.tag))?;
        Some(entry.language)
    }

    /// The language of the environment, else English.
    pub fn of_environment() -> Self {
        sys_locale::get_locales().find_map(|locale| Self::from_locale(&locale)).unwrap_or(Self::English)
    }

    /// The next one in [`LANGUAGES`], for a key that switches.
    #[must_use]
    pub fn next(self) -> Self {
        let here = LANGUAGES.iter().position(|entry| entry.language == self).unwrap_or(0);
        LANGUAGES[(here + 1) % LANGUAGES.len()].language
    }
}

/// The messages of one language.
pub struct Texts {
    language: Language,
    bundle: FluentBundle<FluentResource>,
    /// The many words of the quiz are read when the first of them is needed.
    quiz: OnceCell<FluentBundle<FluentResource>>,
}

impl Texts {
    /// Reads the language's messages.
    pub fn new(language: Language) -> Self {
        Self { language, bundle: bundle(language, language.entry().files), quiz: OnceCell::new() }
    }

    /// Which language these are.
    pub fn language(&self) -> Language {
        self.language
    }

    /// The message `key`, or the key itself where it is missing (a test says no to that).
    pub fn get(&self, key: &str) -> Cow<'_, str> {
        self.format(key, None)
    }

    /// The message `key` with its values put in; Korean particles fit the word before them.
    pub fn with(&self, key: &str, values: &[(&str, &str)]) -> String {
        let mut args = FluentArgs::with_capacity(values.len());
        for (name, value) in values {
            args.set(*name, fluent_value(value));
        }
        josa::fit(self.format(key, Some(&args))).into_owned()
    }

    /// Whether there is such a message.
    pub fn has(&self, key: &str) -> bool {
        self.bundle_of(key).get_message(key).is_some_and(|message| message.value().is_some())
    }

    fn bundle_of(&self, key: &str) -> &FluentBundle<FluentResource> {
        if key.starts_with("quiz-") {
            self.quiz.get_or_init(|| bundle(self.language, self.language.entry().quiz_files))
        } else {
            &self.bundle
        }
    }

    fn format<'a>(&'a self, key: &str, args: Option<&'a FluentArgs<'_>>) -> Cow<'a, str> {
        let bundle = self.bundle_of(key);
        let pattern = bundle.get_message(key).and_then(|message| message.value());
        match pattern {
            Some(pattern) => {
                let mut errors = vec![];
                Cow::Owned(bundle.format_pattern(pattern, args, &mut errors).into_owned())
            }
            None => Cow::Owned(key.to_owned()),
        }
    }
}

fn bundle(language: Language, files: &[&str]) -> FluentBundle<FluentResource> {
    let mut bundle = FluentBundle::new(vec![language.entry().identifier.clone()]);
    // Isolation marks are invisible characters that a terminal may draw as boxes.
    bundle.set_use_isolating(false);
    for file in files {
        // A broken line costs that one message, and a test finds it; the rest is read.
        let resource = match FluentResource::try_new((*file).to_owned()) {
            Ok(resource) | Err((resource, _)) => resource,
        };
        bundle.add_resource_overriding(resource);
    }
    bundle
}

/// A whole number is handed over as one, so that a message can choose by it (`[1] cell *[other] cells`);
/// everything else stays the text that it is.
fn fluent_value(text: &str) -> FluentValue<'_> {
    match text.parse::<u32>() {
        Ok(number) if number.to_string() == text => FluentValue::from(number),
        _ => FluentValue::from(text),
    }
}

impl std::fmt::Debug for Texts {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Texts").field("language", &self.language).finish_non_exhaustive()
    }
}
