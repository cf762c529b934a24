//! The list of ways to practise, and the sessions that they start.

use crate::quiz::{Answered, Attempt, Day, FAMILIES, Family, Moment, Past, Plan, Schedule, Session, Today};

/// A row of the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Practice {
    /// The quiz that was left goes on.
    Resume,
    /// The report of the last quiz.
    Report,
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
            Self::Report => "report",
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
            Self::Resume | Self::Report | Self::Drill | Self::Progress => None,
        }
    }
}

/// What the answers of all days came to, and what follows; worked out when it changes, not when drawn.
#[derive(Debug)]
pub struct History {
    /// What was read.
    read: Past,
    /// What was answered since, each as it is now: a second try may still change it.
    since: Vec<Answered>,
    /// Both.
    pub past: Past,
    /// The cards.
    pub schedule: Schedule,
    /// What is proposed today.
    pub today: Today,
    interview: Option<Day>,
    /// The day on which it was worked out.
    day: Day,
}

impl History {
    /// What follows from the answers that were read.
    pub fn new(read: Past, interview: Option<Day>, now: Moment) -> Self {
        Self::of(read, vec![], interview, now)
    }

    fn of(read: Past, since: Vec<Answered>, interview: Option<Day>, now: Moment) -> Self {
        let mut past = read.clone();
        since.iter().filter_map(Attempt::counted).for_each(|attempt| past.push(&attempt));
        let schedule = Schedule::of(&past, interview, now);
        let today = Today::of(&past, &schedule, interview, now);
        Self { read, since, past, schedule, today, interview, day: now.day() }
    }

    /// The same with these answers. One that has the id of an earlier one takes its place.
    #[must_use]
    pub fn with(self, answers: &[Answered], interview: Option<Day>, now: Moment) -> Self {
        let mut since = self.since;
        for answer in answers {
            match since.iter_mut().rev().find(|known| known.id == answer.id) {
                Some(known) => known.clone_from(answer),
                None => since.push(answer.clone()),
            }
        }
        Self::of(self.read, since, interview, now)
    }

    /// Whether it was worked out on this day for this day of the interview.
    pub fn is_of(&self, interview: Option<Day>, now: Moment) -> bool {
        self.interview == interview && self.day == now.day()
    }

    /// A session of this plan.
    pub fn session(&self, plan: Plan, now: Moment, seed: Option<u64>) -> Session {
        // Else the moment is the seed: two sessions never ask the same, and a kept answer has its own seed.
        let seed = seed.unwrap_or(now.at.unsigned_abs());
        Session::start_before(self.interview, plan, &self.past, now, seed)
    }
}

/// The family in this row of the list of families.
pub fn family_at(row: usize) -> Option<&'static Family> {
    FAMILIES.get(row)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::quiz::Outcome;

    fn answer(id: &str, at: i64, outcome: Outcome) -> Answered {
        Answered { id: id.to_owned(), ..Answered::example(at, outcome) }
    }

    #[test]
    fn an_answer_that_was_tried_again_counts_once_and_as_it_ended() {
        let now = Moment { at: 9, offset: 540 };
        let read = [answer("0", 0, Outcome::Right), answer("1", 1, Outcome::Wrong)];
        let mut history = History::new(Past::of(&read), None, now);
        for answers in [
            vec![answer("2", 2, Outcome::Wrong)],
            vec![answer("3", 3, Outcome::Wrong)],
            vec![answer("2", 2, Outcome::Helped), answer("4", 4, Outcome::Skipped)],
            vec![],
        ] {
            history = history.with(&answers, None, now);
        }
        let since = [
            answer("2", 2, Outcome::Helped),
            answer("3", 3, Outcome::Wrong),
            answer("4", 4, Outcome::Skipped),
        ];
        assert_eq!(history.past, Past::of(read.iter().chain(&since)));
        assert_eq!(history.schedule.cards(), Schedule::of(&history.past, None, now).cards());
    }
}
