//! The ladder of hints: what kind of question it is, the formula, its numbers, the worked solution.

/// A rung of the ladder.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Hint {
    /// What kind of question this is.
    Kind,
    /// The formula with its symbols.
    Formula,
    /// The formula with its numbers, not computed.
    Numbers,
    /// The worked solution. Who opens it has not answered by themselves.
    Solution,
}

impl Hint {
    /// All rungs, in their order.
    pub const ALL: [Self; 4] = [Self::Kind, Self::Formula, Self::Numbers, Self::Solution];

    /// The end of its message's key, after [`Question::key`](super::Question::key).
    pub const fn tail(self) -> &'static str {
        match self {
            Self::Kind => "-kind",
            Self::Formula => "-formula",
            Self::Numbers => "-numbers",
            Self::Solution => "-solution",
        }
    }
}
