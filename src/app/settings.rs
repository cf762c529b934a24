//! What a learner chose about the program itself: language, theme, speed.

use crate::lab::SPEEDS;
use crate::text::Language;

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
    /// What the terminal can show; not a choice, but it comes from the same place.
    pub colours: Colours,
}

/// The pace at first: slow enough to follow the sum of each cell.
pub const DEFAULT_PACE: u64 = SPEEDS[1];

/// A row of the settings screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SettingRow {
    /// The language.
    Language,
    /// The theme.
    Theme,
    /// How fast a lab plays.
    Speed,
}

impl SettingRow {
    /// All rows, in the order of the screen.
    pub const ALL: [Self; 3] = [Self::Language, Self::Theme, Self::Speed];
}
