//! Every sentence that a person reads, by key and language; the words stand in `en/` and `ko/`.
//!
//! Messages are Fluent files. Code names a message by its key and hands over numbers already
//! written as text, so that `1/9` stays `1/9` in every language.

mod count;
pub mod error;
mod file;
mod hangul;
mod josa;
mod nearest;

pub use count::counted;

use std::borrow::Cow;
use std::cell::RefCell;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use unic_langid::{LanguageIdentifier, langid};

use file::{File, Shelf};

pub use hangul::qwerty;
pub use nearest::{distance, nearest};

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
    files: &'static [File],
}

/// A language's files. To add one: a row with the first words of its keys.
macro_rules! files {
    ($folder:literal) => {
        files! { $folder:
            "app" ["app", "context", "explain", "key", "list", "ready", "step"],
            "cli" ["cli"],
            "error" ["error"],
            "lab" ["lab"],
            "lesson" ["lesson"],
            "misconception" ["misconception"],
            "progress" ["progress"],
            "quiz/size" ["quiz"],
            "quiz/cell" ["quiz"],
            "quiz/parameters" ["quiz"],
            "quiz/concept" ["quiz"],
            "quiz/next" ["quiz"],
            "quiz/session" ["quiz"],
        }
    };
    ($folder:literal: $($name:literal $first_words:expr,)*) => {
        &[$(File {
            first_words: &$first_words,
            text: include_str!(concat!($folder, "/", $name, ".ftl")),
        }),*]
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
    },
    LanguageEntry {
        language: Language::Korean,
        tag: "ko",
        name: "한국어",
        identifier: langid!("ko"),
        files: files!("ko"),
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

/// The messages of one language. A screen says some dozens of the many hundreds: each is read when it is
/// first said.
pub struct Texts {
    language: Language,
    shelf: Shelf,
    said: RefCell<FluentBundle<FluentResource>>,
}

impl Texts {
    /// The language's messages.
    pub fn new(language: Language) -> Self {
        let entry = language.entry();
        let mut said = FluentBundle::new(vec![entry.identifier.clone()]);
        // Isolation marks are invisible characters that a terminal may draw as boxes.
        said.set_use_isolating(false);
        Self { language, shelf: Shelf::new(entry.files), said: RefCell::new(said) }
    }

    /// Which language these are.
    pub fn language(&self) -> Language {
        self.language
    }

    /// The message `key`, or the key itself where it is missing (a test says no to that).
    pub fn get(&self, key: &str) -> String {
        self.format(key, None)
    }

    /// The message `key` with its values put in; Korean particles fit the word before them.
    pub fn with<Value: AsRef<str>>(&self, key: &str, values: &[(&str, Value)]) -> String {
        let mut args = FluentArgs::with_capacity(values.len());
        let values: Vec<_> = values.iter().map(|(name, value)| (*name, visible(value.as_ref()))).collect();
        for (name, value) in &values {
            args.set(*name, fluent_value(value));
        }
        josa::fit(self.format(key, Some(&args)))
    }

    /// Whether there is such a message.
    pub fn has(&self, key: &str) -> bool {
        self.shelf.find(key).is_some()
    }

    fn format(&self, key: &str, args: Option<&FluentArgs<'_>>) -> String {
        if !self.said.borrow().has_message(key)
            && let Some(message) = self.shelf.find(key)
        {
            // A broken line costs that one message, and a test finds it.
            let (Ok(message) | Err((message, _))) = FluentResource::try_new(message.to_owned());
            self.said.borrow_mut().add_resource_overriding(message);
        }
        let said = self.said.borrow();
        match said.get_message(key).and_then(|message| message.value()) {
            Some(pattern) => said.format_pattern(pattern, args, &mut vec![]).into_owned(),
            None => key.to_owned(),
        }
    }
}

/// A name that somebody typed may hold signs that steer a terminal: those are spelled out.
fn visible(value: &str) -> Cow<'_, str> {
    let steers = |sign: char| sign.is_control() && sign != '\n';
    if !value.contains(steers) {
        return value.into();
    }
    let spelled = |sign: char| if steers(sign) { sign.escape_default().to_string() } else { sign.into() };
    value.chars().map(spelled).collect::<String>().into()
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
