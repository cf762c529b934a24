//! How a session began, in writing: with its answers, which are kept, it can be gone on with on another day.

use serde::{Deserialize, Serialize};

use super::{Plan, Session, Stage};
use crate::quiz::{
    Answered, Asks, Attempt, Day, Family, Given, Moment, Outcome, Past, Question, Topic, by_id,
};

/// How a session began. The same beginning and the same answers lead to the same next question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Begun {
    plan: Written,
    seed: u64,
    at: i64,
    offset: i32,
    /// The day of the interview as it was set then.
    interview: Option<i64>,
    /// Whether it was ended: then there is only its report to be seen.
    over: bool,
}

/// A plan in writing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Written {
    Drill(String),
    Mix(usize),
    Topic(String, usize),
    Of(Vec<String>, usize),
    Review,
    Mock(u32),
    Retry,
    /// Families, tiers and seeds.
    Sheet(Vec<(String, u8, u64)>),
}

impl Begun {
    /// How a session of this plan begins; `None` for what a lesson asks, which begins with its step.
    pub(super) fn of(plan: &Plan, interview: Option<Day>, now: Moment, seed: u64) -> Option<Self> {
        let ids = |families: &[&Family]| families.iter().map(|family| family.id.to_owned()).collect();
        let plan = match plan {
            Plan::Lesson(_) => return None,
            Plan::Drill(family) => Written::Drill(family.id.to_owned()),
            Plan::Mix { count } => Written::Mix(*count),
            Plan::Topic { topic, count } => Written::Topic(topic.name().to_owned(), *count),
            Plan::Of { families, count } => Written::Of(ids(families), *count),
            Plan::Review => Written::Review,
            Plan::Mock { minutes } => Written::Mock(*minutes),
            Plan::Retry => Written::Retry,
            Plan::Sheet(questions) => {
                let row = |question: &Question| (question.family.id.to_owned(), question.tier, question.seed);
                Written::Sheet(questions.iter().map(row).collect())
            }
        };
        let interview = interview.map(|day| day.0);
        Some(Self { plan, seed, at: now.at, offset: now.offset, interview, over: false })
    }

    /// The same once it was ended.
    #[must_use]
    pub fn ended(&self) -> Self {
        Self { over: true, ..self.clone() }
    }

    /// When.
    pub fn started(&self) -> Moment {
        Moment { at: self.at, offset: self.offset }
    }

    /// As it is kept.
    pub fn to_text(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }

    /// As it was kept; `None` where another release wrote what this one does not know.
    ///
    /// ```
    /// use convtutor::quiz::{Begun, Moment, Past, Plan, Session};
    /// let session = Session::start(Plan::Mock { minutes: 5 }, &Past::default(), Moment { at: 0, offset: 0 }, 7);
    /// let begun = session.begun().unwrap();
    /// assert_eq!(Begun::from_text(&begun.to_text()).as_ref(), Some(begun));
    /// assert_eq!(Begun::from_text("of a later release"), None);
    /// ```
    pub fn from_text(text: &str) -> Option<Self> {
        serde_json::from_str(text).ok()
    }

    fn plan(&self) -> Option<Plan> {
        Some(match &self.plan {
            Written::Drill(id) => Plan::Drill(by_id(id)?),
            Written::Mix(count) => Plan::Mix { count: *count },
            Written::Topic(name, count) => {
                let topic = Topic::ALL.into_iter().find(|topic| topic.name() == name)?;
                Plan::Topic { topic, count: *count }
            }
            Written::Of(ids, count) => {
                Plan::Of { families: ids.iter().filter_map(|id| by_id(id)).collect(), count: *count }
            }
            Written::Review => Plan::Review,
            Written::Mock(minutes) => Plan::Mock { minutes: *minutes },
            Written::Retry => Plan::Retry,
            Written::Sheet(rows) => {
                let rows = rows.iter().filter_map(|(id, tier, seed)| Question::new(by_id(id)?, *tier, *seed));
                Plan::Sheet(rows.collect())
            }
        })
    }
}

impl Session {
    /// How it began; `None` for what a lesson asks.
    pub fn begun(&self) -> Option<&Begun> {
        self.begun.as_ref()
    }

    /// The session that began so, after these answers of it. `before` is what was answered until it began.
    ///
    /// It goes on with the next question, or it is over: then its report can be read. `None` where nothing
    /// was answered, or where this release does not know what was asked.
    pub fn recall(begun: &Begun, before: &Past, answers: &[Answered], now: Moment) -> Option<Self> {
        let interview = begun.interview.map(Day);
        let mut session = Self::start_before(interview, begun.plan()?, before, begun.started(), begun.seed);
        let answers = answers.iter().filter_map(|one| Some((number(one)?, one)));
        let (gone, mut answers): (Vec<_>, Vec<_>) = answers.partition(|(_, one)| one.taken_back);
        answers.sort_by_key(|(number, _)| *number);
        if answers.is_empty() {
            // What was taken back is asked again; a report would be of nothing.
            let is_there = !gone.is_empty() && !begun.over;
            session.turn.as_mut().filter(|_| is_there)?.show(now);
            session.last_at = now.at;
        }
        for (place, (number, answered)) in answers.iter().enumerate() {
            session.recall_one(*number, answered);
            session.leave();
            let next = answers.get(place + 1).map(|(_, next)| next.at);
            let at = next.unwrap_or(if begun.over { answered.at } else { now.at });
            session.ask(Moment { at, ..now });
        }
        session.sitting.resumed = Some(now.at).filter(|_| !begun.over);
        session.recall_hints(&gone);
        if begun.over {
            let last = answers.iter().map(|(_, answered)| answered.at).max()?;
            session.is_comparing = true;
            session.finish(Moment { at: last, ..now });
        }
        Some(session)
    }

    /// Whether the time of a mock interview ran out between its last answer and the restart.
    pub(super) fn ran_out_away(&self) -> bool {
        let is_over = |at: i64| self.left(Moment { at, ..self.sitting.started }) == Some(0);
        let last = self.answered.iter().map(|answered| answered.at).max();
        self.ran_out() && self.sitting.resumed.is_some_and(is_over) && !last.is_some_and(is_over)
    }

    /// The next question may have been answered, and its answer taken back: hints that were open stay seen.
    fn recall_hints(&mut self, gone: &[(usize, &Answered)]) {
        let Some(turn) = &mut self.turn else { return };
        let hints =
            gone.iter().filter(|(number, _)| *number == turn.asked.number).map(|(_, gone)| gone.hints);
        if let Some(hints) = hints.max() {
            turn.is_undone = true;
            turn.asked.hints = hints;
        }
    }

    /// Takes an answer as it was given.
    fn recall_one(&mut self, number: usize, answered: &Answered) {
        let Some(turn) = &mut self.turn else { return };
        let asked = &mut turn.asked;
        // Another release may ask something else here; but this is what was answered.
        if let Some(question) = Question::of(&Attempt::of(answered)) {
            asked.question = question;
        }
        // A number that could not be kept is not given twice: its answer would take the place of another.
        (asked.number, self.desk.asked) = (number, number);
        asked.typed.clone_from(&answered.typed);
        (asked.hints, asked.tries, asked.stage) = (answered.hints, 1, Stage::Done);
        let is_open = matches!(asked.question.item.asks, Asks::Explain { .. });
        // What was told aloud left no word behind, either: whoever said nothing passes it over once more.
        turn.is_told = is_open && answered.outcome == Outcome::Skipped;
        turn.record = Some(answered.clone());
        let given = match answered.told {
            Some(told) => Some(Given::Points(usize::from(told))),
            None => (!is_open).then_some(Given::Text(&answered.typed)),
        };
        if let Some(given) = given.filter(|_| answered.outcome != Outcome::Skipped) {
            let verdict = self.source.grade(&turn.asked.question, &given);
            turn.take_note(&verdict);
        }
        self.answered.push(answered.clone());
    }
}

/// The number of a question, with which its id ends.
pub(super) fn number(answered: &Answered) -> Option<usize> {
    answered.id.rsplit('-').next()?.parse::<u16>().ok().map(usize::from)
}
