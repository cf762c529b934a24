//! What is proposed today.

use crate::quiz::{Answered, Day, Moment, Plan};

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
    /// How many minutes a day would make them ready until the interview, about.
    pub minutes: Option<u32>,
}

impl Today {
    /// What to do today.
    pub fn of(history: &[Answered], interview: Option<Day>, now: Moment) -> Self {
        let _ = (history, interview, now);
        Self { plans: vec![Plan::Mix { count: 10 }], due: 0, days_left: None, not_ready: 0, minutes: None }
    }
}
