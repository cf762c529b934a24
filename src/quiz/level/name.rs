//! The names of levels, as messages and files know them.

use super::Level;

impl Level {
    /// Stable; the tail of its message's key.
    pub const fn name(self) -> &'static str {
        match self {
            Self::New => "new",
            Self::Attempted => "attempted",
            Self::Familiar => "familiar",
            Self::Proficient => "proficient",
            Self::Mastered => "mastered",
        }
    }
}
