//! What the answers of a day say of a card: one review, from one answer or from the two of a review.

use super::Rating;
use crate::quiz::{Attempt, Outcome, tier_limit};

/// Of an interview's time, so many hundredths are fast.
const FAST: u64 = 40;

/// What one answer says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Said {
    /// Never easy: once may be luck.
    pub rating: Rating,
    /// Right, without help, in a fraction of the time, on more than the easiest tier.
    pub fast: bool,
}

impl Said {
    pub fn by(attempt: &Attempt) -> Self {
        let rating = match attempt.outcome {
            Outcome::Wrong | Outcome::Skipped | Outcome::Helped => Rating::Again,
            Outcome::Right if attempt.hints > 1 => Rating::Again,
            Outcome::Right if attempt.hints == 1 || attempt.late => Rating::Hard,
            Outcome::Right => Rating::Good,
        };
        let limit = u64::from(tier_limit(attempt.tier)) * 1000;
        let in_time = u64::from(attempt.took) * 100 < limit * FAST;
        Self { rating, fast: rating == Rating::Good && attempt.hints == 0 && in_time && attempt.tier >= 2 }
    }
}

/// The review that one or two answers come to; `is_easy` where both were fast, and none of them could be guessed.
pub fn review(first: Said, second: Option<Said>, is_easy: bool) -> Rating {
    let Some(second) = second else { return first.rating };
    let forgotten = [first, second].iter().filter(|said| said.rating == Rating::Again).count();
    match forgotten {
        2 => Rating::Again,
        1 => Rating::Hard,
        _ if is_easy => Rating::Easy,
        _ => first.rating.max(second.rating),
    }
}
