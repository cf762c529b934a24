//! A session: which question comes next, what an answer does, and what is to be kept of it.

mod asked;
mod before;
mod begun;
mod limit;
mod record;
mod retest;
mod source;
mod telling;

#[cfg(test)]
mod tests;

pub use asked::{Asked, Pick, Plan, Reply, Stage, letter};
pub use before::Before;
pub use begun::Begun;
pub use limit::tier_limit;
pub use telling::{Seen, question as new_question, tells};

use std::collections::VecDeque;

use super::mock::Mock;
use super::report::{Done, Sat};
use super::{
    Answered, Asks, Day, Draw, FAMILIES, Felt, Given, Hint, Mode, Moment, Outcome, Past, Question, Report,
    Schedule,
};
use asked::{is_worth_another_try, written};
use record::{Sitting, Turn};
use retest::Retests;
use source::{Desk, Drill, Mix, Row, Source};

/// A sitting with questions. It is a value: time is an argument, and what is to be kept is handed out.
#[derive(Debug, Clone)]
pub struct Session {
    sitting: Sitting,
    begun: Option<Begun>,
    /// How often a question may be answered.
    tries: u8,
    source: Source,
    desk: Desk,
    turn: Option<Turn>,
    /// The question as it was before its first answer; of what was told, before it was compared.
    before: Option<Box<Turn>>,
    /// Told in a mock interview, to be compared with the points at its end.
    told: VecDeque<Turn>,
    /// That end has come.
    is_comparing: bool,
    answered: Vec<Answered>,
    done: Vec<Done>,
    /// Answers that are new, have changed or were taken back, and are not handed out yet.
    new: Vec<Answered>,
    /// Since when the clock stands.
    paused: Option<Moment>,
    /// Milliseconds of a mock interview.
    length: Option<i64>,
    last_at: i64,
}

impl Session {
    /// Begins. `past` is all that was ever answered.
    pub fn start(plan: Plan, past: &Past, now: Moment, seed: u64) -> Self {
        Self::start_before(None, plan, past, now, seed)
    }

    /// The same for somebody who has an interview on a day: what is due is due earlier.
    pub fn start_before(interview: Option<Day>, plan: Plan, past: &Past, now: Moment, seed: u64) -> Self {
        let begun = Begun::of(&plan, interview, now, seed);
        let mut draw = Draw::new(seed);
        let schedule = Schedule::of(past, interview, now);
        let mut known = Seen::default();
        let all = || FAMILIES.iter().collect::<Vec<_>>();
        let (mode, tries, source) = match plan {
            Plan::Lesson(picks) => (Mode::Lesson, u8::MAX, Source::Row(Row::lesson(&picks))),
            Plan::Drill(family) => (Mode::Drill, 2, Source::Drill(Drill::new(family))),
            Plan::Mix { count } => (Mode::Mix, 2, Source::Mix(Mix::new(all(), count))),
            Plan::Topic { topic, count } => {
                let pool = FAMILIES.iter().filter(|family| family.topic == topic).collect();
                (Mode::Mix, 2, Source::Mix(Mix::new(pool, count)))
            }
            Plan::Of { families, count } => (Mode::Mix, 2, Source::Mix(Mix::new(families, count))),
            Plan::Review => (Mode::Review, 2, Source::Row(Row::review(&schedule.due(now), &mut draw))),
            Plan::Mock { minutes } => {
                let mock = Mock::new(minutes, &mut draw, &mut known);
                (Mode::Mock, 1, Source::Mock(Box::new(mock)))
            }
            Plan::Retry => {
                let misses = past.misses().iter().filter_map(Question::of).collect();
                (Mode::Retry, 2, Source::Row(Row::retry(misses)))
            }
            Plan::Sheet(questions) => (Mode::Mix, 1, Source::Row(Row::sheet(questions))),
        };
        let length = match &source {
            Source::Mock(mock) => Some(i64::from(mock.minutes()) * 60_000),
            _ => None,
        };
        let past = Before::of(past, &schedule);
        let desk = Desk { draw, past, seen: known, retests: Retests::default(), before: None, asked: 0 };
        let mut session = Self {
            sitting: Sitting { mode, started: now, seed, resumed: None },
            begun,
            tries,
            source,
            desk,
            turn: None,
            before: None,
            told: VecDeque::new(),
            is_comparing: false,
            answered: vec![],
            done: vec![],
            new: vec![],
            paused: None,
            length,
            last_at: now.at,
        };
        session.ask(now);
        session
    }

    /// Which kind of session this is.
    pub fn mode(&self) -> Mode {
        self.sitting.mode
    }

    /// When it began.
    pub fn started(&self) -> Moment {
        self.sitting.started
    }

    /// Milliseconds that are left on the clock of a mock interview; 0 when the time is over.
    pub fn left(&self, now: Moment) -> Option<i64> {
        let end = self.sitting.started.at.saturating_add(self.length?);
        Some(end.saturating_sub(now.at).max(0))
    }

    /// Milliseconds that were spent on the question that is asked now.
    pub fn spent(&self, now: Moment) -> Option<i64> {
        self.turn.as_ref().map(|turn| turn.spent(now))
    }

    /// The answer to the question that is asked now, as it is kept.
    pub fn kept(&self) -> Option<&Answered> {
        self.turn.as_ref()?.record.as_ref()
    }

    /// The question that is asked now; `None` when it is over.
    pub fn current(&self) -> Option<&Asked> {
        self.turn.as_ref().map(|turn| &turn.asked)
    }

    /// Answers the question. What was not understood changes nothing, nor does an answer to a question that
    /// is done.
    pub fn give(&mut self, given: Given<'_>, now: Moment) -> Reply {
        self.resume(now);
        let is_silent = self.is_silent();
        let Some(turn) = &mut self.turn else { return Reply::Kept };
        if turn.asked.stage == Stage::Done {
            return turn.asked.verdict.clone().map_or(Reply::Kept, Reply::Graded);
        }
        if let (Asks::Explain { .. }, Given::Text(text), Stage::Open) =
            (&turn.asked.question.item.asks, given, turn.asked.stage)
        {
            return self.tell(text.trim(), now);
        }
        let verdict = self.source.grade(&turn.asked.question, &given);
        if !verdict.is_understood() {
            return Reply::Graded(verdict);
        }
        if self.before.is_none() || turn.asked.stage == Stage::Compare {
            self.before = Some(Box::new(turn.clone()));
        }
        if turn.asked.stage == Stage::Compare {
            turn.compare(&verdict, points(given));
        } else {
            turn.asked.typed = written(given);
            let typed = turn.asked.typed.clone();
            turn.answer(&verdict, &typed, now, &self.sitting);
        }
        turn.take_note(&verdict);
        let may_try_again = !verdict.is_right()
            && turn.asked.tries < self.tries
            && is_worth_another_try(&turn.asked.question);
        turn.asked.stage = if may_try_again { Stage::Again } else { Stage::Done };
        turn.asked.verdict = (!is_silent).then(|| verdict.clone());
        self.keep(now);
        if is_silent { Reply::Kept } else { Reply::Graded(verdict) }
    }

    /// An answer in own words, typed or told aloud: its points come next, in a mock interview at its end.
    fn tell(&mut self, text: &str, now: Moment) -> Reply {
        let is_silent = self.is_silent();
        let Some(turn) = &mut self.turn else { return Reply::Kept };
        self.before = Some(Box::new(turn.clone()));
        text.clone_into(&mut turn.asked.typed);
        turn.is_told = true;
        // Until it is compared it is worth nothing; but it is not lost.
        turn.skip(text, now, &self.sitting);
        turn.asked.stage = if is_silent { Stage::Done } else { Stage::Compare };
        self.keep(now);
        Reply::Kept
    }

    /// Opens the next hint; `None` where there is none (any more), as in a mock interview.
    pub fn hint(&mut self) -> Option<Hint> {
        let turn = self.turn.as_mut().filter(|turn| turn.is_open())?;
        let hint =
            Hint::ALL.get(usize::from(turn.asked.hints)).filter(|_| self.sitting.mode != Mode::Mock)?;
        turn.asked.hints += 1;
        Some(*hint)
    }

    /// "I don't know": the question is over and its solution may be shown.
    pub fn skip(&mut self, now: Moment) {
        self.resume(now);
        let Some(turn) = self.turn.as_mut().filter(|turn| turn.asked.stage != Stage::Done) else { return };
        let first = self.before.take().filter(|_| turn.asked.stage == Stage::Again);
        let mut before = first.map_or_else(|| turn.clone(), |before| *before);
        if self.sitting.mode != Mode::Mock {
            // Its solution is seen now; taking this step back does not make it unseen.
            before.asked.hints = Hint::ALL.len() as u8;
        }
        self.before = Some(Box::new(before));
        turn.skip("", now, &self.sitting);
        turn.asked.stage = Stage::Done;
        self.keep(now);
    }

    /// Whether there is an answer to take back.
    pub fn can_undo(&self) -> bool {
        self.before.is_some()
    }

    /// Takes all answers to the question back, as if none had been given; `false` where there is none to take
    /// back. A hint that was opened since stays seen.
    pub fn undo(&mut self) -> bool {
        let Some(before) = self.before.take() else { return false };
        let seen = self.current().map_or(0, |asked| match asked.stage {
            // So is the solution, after a second answer.
            Stage::Done if asked.tries > 1 => Hint::ALL.len() as u8,
            _ => asked.hints,
        });
        let given = self.kept().cloned();
        let turn = self.turn.insert(*before);
        turn.asked.hints = turn.asked.hints.max(seen);
        if let Some(record) = turn.record.clone() {
            self.put(record);
        } else if let Some(given) = given {
            turn.is_undone = true;
            self.answered.retain(|answered| answered.id != given.id);
            // Until it is answered again, under the same id.
            let gone = given.gone(turn.asked.hints);
            self.hand_out(gone);
        }
        true
    }

    /// Whether it counts how the learner says that the answer was: a right one, where it decides when its kind
    /// is asked again.
    pub fn can_feel(&self) -> bool {
        let is_right = self.kept().is_some_and(|kept| kept.outcome == Outcome::Right);
        self.decides() && is_right && turn_is(self.turn.as_ref(), Stage::Done)
    }

    /// Whether answers decide how the learner says that they were: an interview is no time for it, and what was
    /// missed may be tried again without gain or harm.
    pub fn decides(&self) -> bool {
        !matches!(self.sitting.mode, Mode::Mock | Mode::Retry)
    }

    /// Notes how the answer was; said once more, it is not said any more.
    pub fn feel(&mut self, felt: Felt) {
        if !self.can_feel() {
            return;
        }
        if let Some(record) = self.turn.as_mut().and_then(|turn| turn.record.as_mut()) {
            record.felt = Some(felt).filter(|felt| record.felt != Some(*felt));
            let record = record.clone();
            self.put(record);
        }
    }

    /// Passes over so many questions, which were answered on another day.
    pub fn pass(&mut self, count: usize, now: Moment) {
        for _ in 0..count {
            self.turn = None;
            self.ask(now);
        }
    }

    /// Goes on to the next question, or ends. A question without an answer is skipped.
    pub fn next(&mut self, now: Moment) {
        self.skip_open(now);
        self.leave();
        self.ask(now);
    }

    /// Stops the clock (of the question, too); not in a mock interview.
    pub fn pause(&mut self, now: Moment) {
        if self.sitting.mode != Mode::Mock && self.paused.is_none() {
            self.paused = Some(now);
        }
    }

    /// Lets it run again, as any answer does.
    pub fn resume(&mut self, now: Moment) {
        if let (Some(since), Some(turn)) = (self.paused.take(), &mut self.turn) {
            turn.stand(now.at.saturating_sub(since.at));
        }
    }

    /// Whether the clock stands.
    pub fn is_paused(&self) -> bool {
        self.paused.is_some()
    }

    /// Ends it here; what was answered counts. Of a mock interview only what was told is still compared.
    pub fn finish(&mut self, now: Moment) {
        self.leave();
        self.last_at = now.at;
        if self.is_comparing {
            for turn in self.told.drain(..) {
                self.done.extend(finished(&turn));
            }
        }
        self.compare_next();
    }

    /// Whether nothing is said to an answer: an interviewer keeps it for the end.
    pub fn is_silent(&self) -> bool {
        self.sitting.mode == Mode::Mock && !self.is_comparing
    }

    /// Whether it is told what an interviewer asks next: a mock interview asks it, and a lesson goes on.
    pub fn asks_next(&self) -> bool {
        !matches!(self.sitting.mode, Mode::Mock | Mode::Lesson)
    }

    /// Whether all is asked that will be asked: what was told in a mock interview may be left to compare.
    pub fn is_at_end(&self) -> bool {
        self.is_comparing
    }

    /// Whether the time of a mock interview was over before all of it was asked.
    pub fn ran_out(&self) -> bool {
        let last = Moment { at: self.last_at, ..self.sitting.started };
        let is_asked = self.source.count(&self.desk).is_none_or(|count| self.desk.asked >= count);
        self.is_comparing && self.left(last) == Some(0) && !is_asked
    }

    /// Whether there are no more questions.
    pub fn is_over(&self) -> bool {
        self.turn.is_none()
    }

    /// Whether anything was ever answered in it, if only to be taken back.
    pub fn is_begun(&self) -> bool {
        !self.answered.is_empty() || self.turn.as_ref().is_some_and(|turn| turn.is_undone)
    }

    /// All answers of this session.
    pub fn answered(&self) -> &[Answered] {
        &self.answered
    }

    /// What is to be kept now: answers that are new, have changed or were taken back since this was last
    /// called. One that has the id of an answer already kept takes its place.
    pub fn take_new(&mut self) -> Vec<Answered> {
        std::mem::take(&mut self.new)
    }

    /// What the session came to.
    pub fn report(&self) -> Report {
        let current = self.turn.iter().filter_map(finished);
        let mut done: Vec<Done> = self.done.iter().cloned().chain(current).collect();
        // What was told is compared at the end, but was asked in its place.
        done.sort_by_key(|done| begun::number(&done.answered));
        let Sitting { mode, started, .. } = self.sitting;
        let (planned, expired) = (self.source.count(&self.desk), self.ran_out_away());
        Report::of(Sat { mode, started, planned, expired }, done, &self.desk.past)
    }

    fn skip_open(&mut self, now: Moment) {
        if turn_is(self.turn.as_ref(), Stage::Open) || turn_is(self.turn.as_ref(), Stage::Compare) {
            self.skip(now);
        }
    }

    /// Leaves the question for good: what it showed decides what comes next.
    fn leave(&mut self) {
        self.before = None;
        self.paused = None;
        let Some(turn) = self.turn.take() else { return };
        if self.is_silent() && turn.is_told {
            self.told.push_back(turn);
            return;
        }
        if let Some(record) = &turn.record {
            self.source.learn(&mut self.desk, &turn.asked.question, record);
        }
        self.done.extend(finished(&turn));
    }

    /// Asks the next question, or what is left to be compared.
    fn ask(&mut self, now: Moment) {
        self.last_at = now.at;
        let is_at_end = self.is_comparing || self.left(now) == Some(0);
        let question = if is_at_end { None } else { self.source.next(&mut self.desk) };
        let Some(question) = question else { return self.compare_next() };
        self.desk.asked += 1;
        self.desk.before = Some(question.family);
        let asked = Asked {
            number: self.desk.asked,
            of: self.source.count(&self.desk),
            limit: question.limit(),
            stage: Stage::Open,
            hints: 0,
            tries: 0,
            verdict: None,
            typed: String::new(),
            question,
        };
        self.turn = Some(Turn::new(asked, now));
    }

    /// Goes on to what was told in a mock interview and is not compared yet.
    fn compare_next(&mut self) {
        self.is_comparing = true;
        self.turn = self.told.pop_front().map(|mut turn| {
            turn.asked.stage = Stage::Compare;
            turn
        });
    }

    /// Takes the record of the question over into what is kept.
    fn keep(&mut self, now: Moment) {
        self.last_at = now.at;
        if let Some(record) = self.turn.as_ref().and_then(|turn| turn.record.clone()) {
            self.put(record);
        }
    }

    fn put(&mut self, record: Answered) {
        place_by_id(&mut self.answered, record.clone());
        self.hand_out(record);
    }

    fn hand_out(&mut self, record: Answered) {
        place_by_id(&mut self.new, record);
    }
}

/// Adds an answer, or puts it in the place of the one with its id.
fn place_by_id(answers: &mut Vec<Answered>, answer: Answered) {
    match answers.iter_mut().find(|known| known.id == answer.id) {
        Some(known) => *known = answer,
        None => answers.push(answer),
    }
}

/// How many points of an answer in own words were told.
fn points(given: Given<'_>) -> Option<u8> {
    match given {
        Given::Points(told) => u8::try_from(told).ok(),
        _ => None,
    }
}

/// What a report says of a question, once there was an answer.
fn finished(turn: &Turn) -> Option<Done> {
    let answered = turn.record.clone()?;
    Some(Done { question: turn.asked.question.clone(), answered, note: turn.note.clone() })
}

fn turn_is(turn: Option<&Turn>, stage: Stage) -> bool {
    turn.is_some_and(|turn| turn.asked.stage == stage)
}
