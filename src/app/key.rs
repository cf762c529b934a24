//! A key press as the program knows it, independent of any terminal, and how it is written.

use std::fmt;

/// Which key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum KeyCode {
    /// A printable character, as typed (capitals included).
    Char(char),
    Enter,
    Escape,
    Tab,
    BackTab,
    Backspace,
    Delete,
    Up,
    Down,
    Left,
    Right,
    Home,
    End,
    PageUp,
    PageDown,
    /// F1 to F12.
    Function(u8),
}

/// A key with its modifiers. Shift is not kept for characters: it is in the character.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Key {
    /// Which key.
    pub code: KeyCode,
    /// Held together with Control.
    pub control: bool,
}

impl Key {
    /// A key without Control.
    pub const fn plain(code: KeyCode) -> Self {
        Self { code, control: false }
    }

    /// A character.
    pub const fn char(character: char) -> Self {
        Self::plain(KeyCode::Char(character))
    }

    /// A character with Control.
    pub const fn control(character: char) -> Self {
        Self { code: KeyCode::Char(character), control: true }
    }

    /// Reads the notation that [`Display`](fmt::Display) writes.
    ///
    /// ```
    /// use convtutor::app::Key;
    /// assert_eq!(Key::parse("Ctrl-R"), Some(Key::control('r')));
    /// assert_eq!(Key::parse("q").map(|key| key.to_string()).as_deref(), Some("q"));
    /// assert_eq!(Key::parse("Hyper-q"), None);
    /// ```
    pub fn parse(text: &str) -> Option<Self> {
        if let Some(rest) = text.strip_prefix("Ctrl-") {
            return single(rest).map(|character| Self::control(character.to_ascii_lowercase()));
        }
        if let Some(character) = single(text) {
            return Some(Self::char(character));
        }
        if let Some(number) = text.strip_prefix('F') {
            let number = number.parse().ok().filter(|number| (1..=12).contains(number))?;
            return Some(Self::plain(KeyCode::Function(number)));
        }
        let (_, code) = NAMED.iter().find(|(name, _)| *name == text)?;
        Some(Self::plain(*code))
    }
}

/// Keys with a name of their own.
const NAMED: [(&str, KeyCode); 15] = [
    ("Space", KeyCode::Char(' ')),
    ("Enter", KeyCode::Enter),
    ("Esc", KeyCode::Escape),
    ("Tab", KeyCode::Tab),
    ("Shift-Tab", KeyCode::BackTab),
    ("Backspace", KeyCode::Backspace),
    ("Del", KeyCode::Delete),
    ("Up", KeyCode::Up),
    ("Down", KeyCode::Down),
    ("Left", KeyCode::Left),
    ("Right", KeyCode::Right),
    ("Home", KeyCode::Home),
    ("End", KeyCode::End),
    ("PgUp", KeyCode::PageUp),
    ("PgDn", KeyCode::PageDown),
];

fn single(text: &str) -> Option<char> {
    let mut characters = text.chars();
    characters.next().filter(|_| characters.next().is_none())
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let (true, KeyCode::Char(character)) = (self.control, self.code) {
            return write!(f, "Ctrl-{}", character.to_ascii_uppercase());
        }
        if let KeyCode::Function(number) = self.code {
            return write!(f, "F{number}");
        }
        match (NAMED.iter().find(|(_, code)| *code == self.code), self.code) {
            (Some((name, _)), _) => f.write_str(name),
            (None, KeyCode::Char(character)) => write!(f, "{character}"),
            (None, _) => Ok(()),
        }
    }
}
