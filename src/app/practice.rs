//! The list of ways to practise, and the sessions that they start.

use crate::quiz::{Answered, Day, FAMILIES, Family, Moment, Plan, Schedule, Session, Today};

/// A row of the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Practice {
    /// The quiz that was left goes on.
    Resume,
    /// What is proposed today.
    Today,
    /// All families, mixed.
    Mix,
    /// What is due.
    Review,
    /// A mock interview of so many minutes.
    Mock(u32),
    /// What was missed last.
    Retry,
    /// One family, chosen from a list.
    Drill,
    /// Where the learner stands.
    Progress,
}

impl Practice {
    /// All rows that are always there, in the order of the screen.
    pub const ALL: [Self; 9] = [
        Self::Today,
        Self::Mix,
        Self::Review,
        Self::Mock(5),
        Self::Mock(15),
        Self::Mock(30),
        Self::Retry,
        Self::Drill,
        Self::Progress,
    ];

    /// The tail of its message's key.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Resume => "resume",
            Self::Today => "today",
            Self::Mix => "mix",
            Self::Review => "review",
            Self::Mock(_) => "mock",
            Self::Retry => "retry",
            Self::Drill => "drill",
            Self::Progress => "progress",
        }
    }

    /// The row that is proposed today.
    pub fn proposed(today: &Today) -> Option<Self> {
        match today.plans.first()? {
            Plan::Review => Some(Self::Review),
            Plan::Mock { minutes } => Some(Self::Mock(*minutes)),
            _ => Some(Self::Mix),
        }
    }

    /// The session that it starts; `None` where a list opens instead.
    pub fn plan(self, today: &Today) -> Option<Plan> {
        match self {
            Self::Today => Self::proposed(today)?.plan(today),
            Self::Mix => Some(Plan::MIX),
            Self::Review => Some(Plan::Review),
            Self::Mock(minutes) => Some(Plan::Mock { minutes }),
            Self::Retry => Some(Plan::Retry),
            Self::Resume | Self::Drill | Self::Progress => None,
        }
    }
}

/// The answers of all days, and what follows from them; worked out when they change, not when drawn.
#[derive(Debug)]
pub struct History {
    /// All answers, oldest first.
    pub answers: Vec<Answered>,
    /// The cards.
    pub schedule: Schedule,
    /// What is proposed today.
    pub today: Today,
    interview: Option<Day>,
    /// The day on which it was worked out.
    day: Day,
}

impl History {
    /// What follows from these answers.
    pub fn new(answers: Vec<Answered>, interview: Option<Day>, now: Moment) -> Self {
        let schedule = Schedule::of(&answers, interview, now);
        let today = Today::of(&answers, interview, now);
        Self { answers, schedule, today, interview, day: now.day() }
    }

    /// Whether it was worked out on this day for this day of the interview.
    pub fn is_of(&self, interview: Option<Day>, now: Moment) -> bool {
        self.interview == interview && self.day == now.day()
    }

    /// A session of this plan.
    pub fn session(&self, plan: Plan, now: Moment, seed: Option<u64>) -> Session {
        // Else the moment is the seed: two sessions never ask the same, and a kept answer has its own seed.
        let seed = seed.unwrap_or(now.at.unsigned_abs());
        Session::start_before(self.interview, plan, &self.answers, now, seed)
    }
}

/// The family in this row of the list of families.
pub fn family_at(row: usize) -> Option<&'static Family> {
    FAMILIES.get(row)
}
