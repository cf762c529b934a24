//! What is proposed today.

use super::{Standing, standings};
use crate::quiz::{Day, Moment, Past, Plan, Schedule};
use crate::text::Texts;

/// Minutes of a mock interview, and of another one on the same day.
const MOCK: u32 = 15;
const SHORT_MOCK: u32 = 5;

/// Nobody is told to practise longer on one day.
const MOST_MINUTES: u32 = 60;

/// A question with its feedback takes about so many seconds.
const PACE: usize = 60;

/// What is proposed today, and why.
#[derive(Debug, Clone)]
pub struct Today {
    /// The proposals; the first of them is the one that one key starts. Never empty.
    pub plans: Vec<Plan>,
    /// How many cards are due.
    pub due: usize,
    /// Days to the interview; 0 on its day. `None` without one, or when it is past.
    pub days_left: Option<i64>,
    /// How many families are not ready for an interview.
    pub not_ready: usize,
    /// How many minutes a day would make them ready until the interview, about, an hour at most; `None` on the last
    /// two days, when there is nothing to be made up for any more.
    pub minutes: Option<u32>,
}

impl Today {
    /// What to do today: what is due, else what is weak; before an interview also a rehearsal, and on the last
    /// two days nothing else first.
    pub fn of(past: &Past, schedule: &Schedule, interview: Option<Day>, now: Moment) -> Self {
        let standings = standings(past, schedule, now);
        let due = schedule.due(now).len();
        let days_left = interview.map(|day| now.day().until(day)).filter(|days| *days >= 0);
        let (mock, mix) = (Plan::Mock { minutes: MOCK }, Plan::MIX);
        let is_last = matches!(days_left, Some(0 | 1));
        let rehearsed = |days: i64| past.rehearsed().is_some_and(|day| day.until(now.day()) < days);
        let mut plans = match days_left {
            _ if is_last && rehearsed(1) => vec![Plan::Mock { minutes: SHORT_MOCK }, mix],
            _ if is_last => vec![mock],
            _ if due > 0 => vec![Plan::Review, mix],
            Some(..=7) if !rehearsed(2) => vec![mix, mock],
            _ => vec![mix],
        };
        if due > 0 && !plans.iter().any(|plan| matches!(plan, Plan::Review)) {
            plans.push(Plan::Review);
        }
        let not_ready = standings.iter().filter(|standing| !standing.ready).count();
        let minutes = days_left.filter(|_| !is_last).map(|days| minutes(&standings, schedule, now, days));
        Self { plans, due, days_left, not_ready, minutes }
    }

    /// What is proposed, and why, in words.
    pub fn sentence(&self, texts: &Texts) -> String {
        let key = match (self.days_left, self.minutes) {
            (Some(_), Some(_)) => "quiz-today-interview",
            (Some(_), None) => "quiz-today-last",
            _ => "quiz-today",
        };
        let number = |number: Option<i64>| number.map_or_else(String::new, |number| number.to_string());
        let values = [
            ("due", self.due.to_string()),
            ("left", self.not_ready.to_string()),
            ("days", number(self.days_left)),
            ("minutes", number(self.minutes.map(i64::from))),
        ];
        texts.with(key, &values)
    }
}

/// The good answers that are wanted of each family, and two for each card that is due.
fn minutes(standings: &[Standing], schedule: &Schedule, now: Moment, days: i64) -> u32 {
    let missing: usize = standings.iter().map(|standing| standing.missing).sum();
    let span = usize::try_from(days).unwrap_or(0).clamp(1, 366);
    let reviews: usize = schedule.due_per_day(now, span).iter().map(|due| 2 * due).sum();
    let minutes = ((missing + reviews) * PACE).div_ceil(span * 60);
    u32::try_from(minutes).unwrap_or(MOST_MINUTES).min(MOST_MINUTES)
}
