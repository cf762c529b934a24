//! What a learner chose about the program itself: language, theme, speed.

use std::collections::BTreeMap;

use crate::lab::SPEEDS;
use crate::progress::Record;
use crate::quiz::Day;
use crate::text::Language;

/// The name under which the day of the interview is kept.
const INTERVIEW: &str = "interview";

/// Dark letters on light ground, or the other way round.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Theme {
    /// Light letters on dark ground.
    Dark,
    /// Dark letters on light ground.
    Light,
    /// No colour: bold, underline and reverse only.
    Plain,
}

impl Theme {
    /// All themes, in the order in which the settings offer them.
    pub const ALL: [Self; 3] = [Self::Dark, Self::Light, Self::Plain];

    /// The name on the command line and the tail of its message's key.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Dark => "dark",
            Self::Light => "light",
            Self::Plain => "plain",
        }
    }
}

/// How many colours the terminal shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Colours {
    /// None (`NO_COLOR`, a dumb terminal).
    None,
    /// The sixteen that every terminal has.
    Sixteen,
    /// The palette of 256.
    Palette,
}

/// What a learner chose.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Settings {
    /// The language of the screen.
    pub language: Language,
    /// The theme.
    pub theme: Theme,
    /// Milliseconds between two steps of a lab that plays.
    pub pace: u64,
    /// The day of the interview, if there is one.
    pub interview: Option<Day>,
    /// What the terminal can show; not a choice, but it comes from the same place.
    pub colours: Colours,
}

/// A row of the settings screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SettingRow {
    /// The language.
    Language,
    /// The theme.
    Theme,
    /// How fast a lab plays.
    Speed,
    /// The day of the interview.
    Interview,
}

impl SettingRow {
    /// All rows, in the order of the screen.
    pub const ALL: [Self; 4] = [Self::Language, Self::Theme, Self::Speed, Self::Interview];
}

impl Settings {
    /// The settings of somebody who has chosen no more than this.
    pub const fn new(language: Language, theme: Theme, colours: Colours) -> Self {
        // Slow enough to follow the sum of each cell.
        Self { language, theme, pace: SPEEDS[1], interview: None, colours }
    }

    /// What is kept of them, by name.
    pub fn kept(&self) -> [(&'static str, String); 4] {
        [
            ("language", self.language.tag().to_owned()),
            ("theme", self.theme.name().to_owned()),
            ("pace", self.pace.to_string()),
            (INTERVIEW, written(self.interview)),
        ]
    }

    /// Takes a kept value back; one that is not understood is passed over.
    pub fn restore(&mut self, name: &str, value: &str) {
        match name {
            "language" => self.language = Language::from_locale(value).unwrap_or(self.language),
            "theme" => {
                let known = Theme::ALL.into_iter().find(|theme| theme.name() == value);
                self.theme = known.unwrap_or(self.theme);
            }
            "pace" => {
                let known = value.parse().ok().filter(|pace| SPEEDS.contains(pace));
                self.pace = known.unwrap_or(self.pace);
            }
            INTERVIEW => self.interview = Day::from_date(value),
            _ => {}
        }
    }
}

/// The day of the interview among settings as they were kept.
pub fn kept_interview(kept: &BTreeMap<String, String>) -> Option<Day> {
    kept.get(INTERVIEW).and_then(|day| Day::from_date(day))
}

/// The day of the interview as it is kept.
pub fn interview_to_keep(day: Option<Day>) -> Record {
    Record::Setting { name: INTERVIEW.to_owned(), value: written(day) }
}

fn written(day: Option<Day>) -> String {
    day.map_or_else(String::new, |day| day.to_string())
}
