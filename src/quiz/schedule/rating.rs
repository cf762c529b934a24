//! What the answers of a day say of a card: one review, from one answer or from the two of a review.

use super::Rating;
use crate::quiz::{Attempt, Felt, Outcome, tier_limit};

/// Of an interview's time, so many hundredths are fast.
const FAST: u64 = 40;

/// What one answer says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Said {
    /// Easy only where the learner says so: once may be luck.
    pub rating: Rating,
    /// Right, without help, in a fraction of the time, on more than the easiest tier.
    pub fast: bool,
    /// The learner said how it was.
    pub felt: bool,
}

impl Said {
    pub fn by(attempt: &Attempt) -> Self {
        let rating = match attempt.outcome {
            Outcome::Wrong | Outcome::Skipped | Outcome::Helped => Rating::Again,
            Outcome::Right if attempt.hints > 1 => Rating::Again,
            Outcome::Right if attempt.felt == Some(Felt::Easy) => Rating::Easy,
            Outcome::Right if attempt.felt == Some(Felt::Hard) => Rating::Hard,
            Outcome::Right if attempt.hints == 1 || attempt.late => Rating::Hard,
            Outcome::Right => Rating::Good,
        };
        let limit = u64::from(tier_limit(attempt.tier)) * 1000;
        let in_time = u64::from(attempt.took) * 100 < limit * FAST;
        let fast = rating == Rating::Good && attempt.hints == 0 && in_time && attempt.tier >= 2;
        Self { rating, fast, felt: attempt.felt.is_some() }
    }
}

/// The review that one or two answers come to; `is_easy` where both were fast, and none of them could be guessed.
/// Of two right ones it counts what the learner said last of either.
pub fn review(first: Said, second: Option<Said>, is_easy: bool) -> Rating {
    let Some(second) = second else { return first.rating };
    let forgotten = [first, second].iter().filter(|said| said.rating == Rating::Again).count();
    match forgotten {
        2 => Rating::Again,
        1 => Rating::Hard,
        _ if second.felt => second.rating,
        _ if first.felt => first.rating,
        _ if is_easy => Rating::Easy,
        _ => first.rating.max(second.rating),
    }
}
