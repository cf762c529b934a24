//! All that was ever answered, as far as it counts: taken in answer by answer, and small after any number.

use std::collections::{BTreeMap, HashMap};

use super::level::{Ladder, Tail};
use super::mock::Course;
use super::schedule::Replay;
use super::{Answered, Attempt, Day, FAMILIES, Family, Met, Mode, Moment, Outcome};

/// So many misses are tried again.
const MOST_MISSES: usize = 10;

/// What all answers came to. One more costs the same after ten answers and after fifty thousand.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Past {
    /// By the family's id; a family that was never asked has none.
    skills: HashMap<&'static str, Skill>,
    /// In the order in which they were first met.
    met: Vec<Met>,
    /// All days with an answer, ascending.
    days: Vec<Day>,
    /// How many answers came to what.
    outcomes: BTreeMap<Outcome, usize>,
    /// What was missed in the last session, and is missed still.
    misses: Option<Misses>,
    mock: Option<LastMock>,
    /// Right answers of the last mock interview that came to its end, and of how many.
    finished: Option<Finished>,
}

/// What the answers to one family came to.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Skill {
    pub tail: Tail,
    pub ladder: Ladder,
    pub replay: Replay,
}

/// The last session that was not a lesson's, and what was not right in it.
#[derive(Debug, Clone, PartialEq)]
struct Misses {
    session: i64,
    missed: Vec<Attempt>,
}

/// The last mock interview.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct LastMock {
    session: i64,
    day: Day,
    right: usize,
    course: Course,
}

/// A mock interview that came to its end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Finished {
    right: usize,
    of: usize,
}

/// What was answered on all days, and what is needed to go on with the quiz that was last.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Earlier {
    /// What all answers came to, but for those of that quiz: they are added as they are, and may still change.
    pub past: Past,
    /// What those came to that were given before that quiz.
    pub before: Past,
    /// The answers of that quiz.
    pub answers: Vec<Answered>,
}

impl Past {
    /// What these answers come to, whatever their order.
    pub fn of<'a>(answers: impl IntoIterator<Item = &'a Answered>) -> Self {
        answers.into_iter().filter_map(Attempt::counted).collect()
    }

    /// Takes in one more answer; none of them is older than those before it.
    pub fn push(&mut self, attempt: &Attempt) {
        *self.outcomes.entry(attempt.outcome).or_default() += 1;
        let day = attempt.day();
        if self.days.last() != Some(&day)
            && let Err(place) = self.days.binary_search(&day)
        {
            self.days.insert(place, day);
        }
        self.meet(attempt);
        self.miss(attempt);
        if attempt.mode == Mode::Mock {
            self.interview(attempt);
        }
        // What was missed may be tried again without gain or harm.
        if let (Some(family), false) = (attempt.family, attempt.mode == Mode::Retry) {
            let skill = self.skills.entry(family.id).or_insert_with(|| Skill::new(family));
            skill.tail.push(attempt);
            skill.ladder.push(attempt);
            skill.replay.push(attempt);
        }
    }

    /// How many answers came to this.
    pub fn count(&self, outcome: Outcome) -> usize {
        self.outcomes.get(&outcome).copied().unwrap_or_default()
    }

    /// How many answers there are.
    pub fn answers(&self) -> usize {
        self.outcomes.values().sum()
    }

    /// The misconceptions that were met, the most often met first.
    pub fn met(&self) -> Vec<Met> {
        let mut met = self.met.clone();
        met.sort_by_key(|met| std::cmp::Reverse((met.times, met.last)));
        met
    }

    /// Whether there was practice on each of the last 28 days; the last of them is today.
    pub fn days_practised(&self, now: Moment) -> [bool; 28] {
        let mut days = [false; 28];
        let first = now.day().after(-27);
        for day in &self.days {
            let place = usize::try_from(first.until(*day)).ok();
            if let Some(day) = place.and_then(|place| days.get_mut(place)) {
                *day = true;
            }
        }
        days
    }

    /// What there is of a family.
    pub(super) fn skill(&self, family: &Family) -> Option<&Skill> {
        self.skills.get(family.id)
    }

    /// What there is of all families, in their order.
    pub(super) fn skills(&self) -> impl Iterator<Item = (&'static Family, &Skill)> {
        FAMILIES.iter().filter_map(|family| Some((family, self.skill(family)?)))
    }

    /// What was missed in the last session and is not right since, the first misses of it.
    pub(super) fn misses(&self) -> &[Attempt] {
        self.misses.as_ref().map_or(&[], |misses| &misses.missed)
    }

    /// Right answers of the last mock interview that came to its end, and of how many.
    pub(super) fn mock(&self) -> Option<(usize, usize)> {
        self.finished.map(|mock| (mock.right, mock.of))
    }

    /// The day of the last mock interview.
    pub(super) fn rehearsed(&self) -> Option<Day> {
        self.mock.map(|mock| mock.day)
    }

    fn meet(&mut self, attempt: &Attempt) {
        let Some(misconception) = attempt.misconception else { return };
        let known = self.met.iter().position(|met| met.misconception == misconception);
        let place = known.unwrap_or_else(|| {
            self.met.push(Met { misconception, times: 0, last: attempt.moment });
            self.met.len() - 1
        });
        let met = &mut self.met[place];
        met.times += 1;
        met.last = met.last.max(attempt.moment);
    }

    fn miss(&mut self, attempt: &Attempt) {
        match attempt.mode {
            // It asks what it has just shown, and as often as one likes.
            Mode::Lesson => return,
            Mode::Retry => return self.try_again(attempt),
            Mode::Drill | Mode::Mix | Mode::Review | Mode::Mock => {}
        }
        let session = attempt.session;
        if self.misses.as_ref().is_none_or(|misses| misses.session < session) {
            self.misses = Some(Misses { session, missed: vec![] });
        }
        if let Some(misses) = &mut self.misses
            && misses.session == session
            && misses.missed.len() < MOST_MISSES
            && !attempt.is_right()
        {
            misses.missed.push(*attempt);
        }
    }

    /// What is right now is missed no more; what is not, and the new questions of its kind, still are.
    fn try_again(&mut self, attempt: &Attempt) {
        let Some(misses) = &mut self.misses else { return };
        let is_same = |miss: &Attempt| miss.asks_the_same_as(attempt);
        match (misses.missed.iter().position(is_same), attempt.is_right()) {
            (Some(place), true) => drop(misses.missed.remove(place)),
            (None, false) if misses.missed.len() < MOST_MISSES => misses.missed.push(*attempt),
            _ => {}
        }
    }

    fn interview(&mut self, attempt: &Attempt) {
        let session = attempt.session;
        if self.mock.is_none_or(|mock| mock.session < session) {
            self.mock = Some(LastMock { session, day: attempt.day(), right: 0, course: Course::default() });
        }
        if let Some(mock) = self.mock.as_mut().filter(|mock| mock.session == session) {
            mock.day = attempt.day();
            mock.right += usize::from(attempt.is_right());
            mock.course.push(attempt);
            if let Some(of) = mock.course.finished() {
                self.finished = Some(Finished { right: mock.right, of });
            }
        }
    }
}

impl Earlier {
    /// What these attempts came to, where `answers` are those of the quiz that began at `quiz`.
    pub fn of(quiz: Option<i64>, mut attempts: Vec<Attempt>, answers: Vec<Answered>) -> Self {
        attempts.retain(|attempt| Some(attempt.session) != quiz);
        // Those of two machines may not come in order.
        attempts.sort_by_key(|attempt| attempt.moment.at);
        let is_earlier = |attempt: &Attempt| quiz.is_some_and(|started| attempt.moment.at < started);
        let (earlier, later) = attempts.split_at(attempts.partition_point(is_earlier));
        let mut before = Past::default();
        earlier.iter().for_each(|attempt| before.push(attempt));
        let mut past = before.clone();
        later.iter().for_each(|attempt| past.push(attempt));
        Self { past, before, answers }
    }
}

/// In the order of time, in which those of two machines may not come.
impl FromIterator<Attempt> for Past {
    fn from_iter<T: IntoIterator<Item = Attempt>>(attempts: T) -> Self {
        Earlier::of(None, attempts.into_iter().collect(), vec![]).past
    }
}

impl Skill {
    fn new(family: &'static Family) -> Self {
        Self { tail: Tail::default(), ladder: Ladder::default(), replay: Replay::new(family) }
    }
}

#[cfg(test)]
pub(super) mod tests;
