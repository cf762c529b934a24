//! FSRS-6, the model of memory behind Anki: how long something is remembered after which answers.
//!
//! The `fsrs` crate computes the same (the numbers below are its own, release 6.6.2) and can also fit the
//! weights to a learner; it would bring 39 crates and 68 seconds of a first release build on two cores, for
//! functions of a page. So here they stand, with the default weights. Formulas: the open-spaced-repetition wiki, "The Algorithm", FSRS-6.

// Not those of the platform's C library, which differ in the last digit: a history leads to the same day everywhere.
use libm::{exp, expm1, pow};

/// How well something was remembered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Rating {
    /// Not.
    Again = 1,
    /// With effort.
    Hard,
    /// Yes.
    Good,
    /// At once.
    Easy,
}

/// The default weights.
const W: [f64; 21] = [
    0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614,
    0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
];

/// `0.9^(-1/w20) - 1`: makes the forgetting curve pass through nine of ten at the stability. Here as a number,
/// since all answers are replayed at once.
const FACTOR: f64 = 0.980_346_494_413_479_7;

/// `e^w8`, for the same reason.
const GROWTH: f64 = 6.502_586_364_563_328;

/// `w4 - e^(3 w5) + 1`, the difficulty after a first answer that came at once: all difficulties tend to it.
const EASIEST: f64 = -4.771_630_703_161_737;

/// What is remembered: `stability` is the days after which nine of ten are, `difficulty` is from 1 to 10.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Memory {
    pub stability: f64,
    pub difficulty: f64,
}

impl Memory {
    /// After the first answer.
    pub fn first(rating: Rating) -> Self {
        let stability = W[rating as usize - 1];
        Self { stability, difficulty: first_difficulty(rating) }.clamped()
    }

    /// After another one, `days` later.
    #[must_use]
    pub fn next(self, rating: Rating, days: f64) -> Self {
        let stability = match rating {
            _ if days < 1.0 => self.same_day(rating),
            Rating::Again => self.forgotten(days),
            _ => self.remembered(rating, days),
        };
        let change = -W[6] * (rating as usize as f64 - 3.0);
        let difficulty = self.difficulty + (10.0 - self.difficulty) * change / 9.0;
        let difficulty = W[7] * EASIEST + (1.0 - W[7]) * difficulty;
        Self { stability, difficulty }.clamped()
    }

    /// The probability that it is remembered after so many days.
    pub fn recall(self, days: f64) -> f64 {
        pow(1.0 + FACTOR * days / self.stability, -W[20])
    }

    /// Days after which it is remembered with the probability `retention`.
    pub fn interval(self, retention: f64) -> f64 {
        self.stability / FACTOR * (pow(retention, -1.0 / W[20]) - 1.0)
    }

    fn remembered(self, rating: Rating, days: f64) -> f64 {
        let extra = match rating {
            Rating::Hard => W[15],
            Rating::Easy => W[16],
            _ => 1.0,
        };
        let surprise = expm1(W[10] * (1.0 - self.recall(days)));
        let growth = GROWTH * (11.0 - self.difficulty) * pow(self.stability, -W[9]) * surprise * extra;
        self.stability * (1.0 + growth)
    }

    fn forgotten(self, days: f64) -> f64 {
        let left = W[11]
            * pow(self.difficulty, -W[12])
            * (pow(self.stability + 1.0, W[13]) - 1.0)
            * exp(W[14] * (1.0 - self.recall(days)));
        left.min(self.stability / exp(W[17] * W[18]))
    }

    fn same_day(self, rating: Rating) -> f64 {
        let factor = exp(W[17] * (rating as usize as f64 - 3.0 + W[18])) * pow(self.stability, -W[19]);
        self.stability * if rating == Rating::Again { factor } else { factor.max(1.0) }
    }

    fn clamped(self) -> Self {
        Self {
            stability: self.stability.clamp(0.001, 36_500.0),
            difficulty: self.difficulty.clamp(1.0, 10.0),
        }
    }
}

fn first_difficulty(rating: Rating) -> f64 {
    W[4] - exp(W[5] * (rating as usize as f64 - 1.0)) + 1.0
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Ratings with the days before them, and stability and difficulty after each, from `fsrs` 6.6.2.
    const VECTORS: &[&[(usize, f64, f64, f64)]] = &[
        &[
            (3, 0., 2.3065, 2.1181),
            (3, 2., 10.9643, 2.1112),
            (3, 9., 41.4645, 2.1043),
            (1, 30., 2.7124, 7.3900),
            (3, 1., 4.7439, 7.3778),
            (3, 4., 11.0518, 7.3657),
        ],
        &[
            (1, 0., 0.2120, 6.4133),
            (3, 0., 0.2467, 6.4021),
            (3, 1., 2.0215, 6.3909),
            (4, 5., 16.9113, 5.1702),
        ],
        &[(4, 0., 8.2956, 1.0000), (2, 10., 29.8265, 4.0106), (3, 12., 61.0730, 4.0018)],
    ];

    const RATINGS: [Rating; 4] = [Rating::Again, Rating::Hard, Rating::Good, Rating::Easy];

    #[test]
    fn reviews_come_when_anki_would_ask() {
        for reviews in VECTORS {
            let mut memory: Option<Memory> = None;
            for (grade, days, stability, difficulty) in *reviews {
                let rating = RATINGS[grade - 1];
                let next = memory.map_or_else(|| Memory::first(rating), |memory| memory.next(rating, *days));
                assert!(
                    (next.stability - stability).abs() < 6e-5,
                    "{next:?}, not {stability} after {days} days"
                );
                assert!((next.difficulty - difficulty).abs() < 6e-5, "{next:?}, not {difficulty}");
                assert!((next.interval(0.9) - next.stability).abs() < 1e-9);
                assert!((next.recall(next.stability) - 0.9).abs() < 1e-12);
                memory = Some(next);
            }
        }
    }

    #[test]
    fn the_numbers_that_are_written_out_are_those_of_the_weights() {
        assert!((FACTOR - (0.9_f64.powf(-1.0 / W[20]) - 1.0)).abs() < 1e-12);
        assert!((GROWTH - W[8].exp()).abs() < 1e-12);
        assert!((EASIEST - first_difficulty(Rating::Easy)).abs() < 1e-12);
    }

    #[test]
    fn who_wants_to_remember_more_is_asked_sooner() {
        let memory = Memory { stability: 1.0, difficulty: 5.0 };
        for (retention, days) in [(0.80, 3.32), (0.85, 1.91), (0.90, 1.0), (0.95, 0.40), (0.97, 0.22)] {
            assert!(
                (memory.interval(retention) - days).abs() < 0.005,
                "{retention}: {}",
                memory.interval(retention)
            );
        }
    }

    proptest::proptest! {
        #[test]
        fn no_history_breaks_the_memory(reviews in proptest::collection::vec((0_usize..4, 0_u32..50_000), 1..60)) {
            let mut memory = Memory::first(RATINGS[reviews[0].0]);
            for (rating, days) in reviews {
                let before = memory;
                memory = memory.next(RATINGS[rating], f64::from(days));
                proptest::prop_assert!(memory.stability.is_finite() && (1.0..=10.0).contains(&memory.difficulty));
                proptest::prop_assert!(rating == 0 || memory.stability >= before.stability * 0.999);
                proptest::prop_assert!((0.0..=1.0).contains(&memory.recall(f64::from(days))));
            }
        }
    }
}
