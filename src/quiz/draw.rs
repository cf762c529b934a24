//! Random draws for questions: the same seed gives the same ones on every machine and in every release.

use ndarray::Array2;
use rand::rngs::Xoshiro256PlusPlus;
use rand::{Rng, SeedableRng};

/// A source of draws.
#[derive(Debug, Clone)]
pub struct Draw {
    generator: Xoshiro256PlusPlus,
}

impl Draw {
    /// Draws under a seed.
    pub fn new(seed: u64) -> Self {
        Self { generator: Xoshiro256PlusPlus::seed_from_u64(seed) }
    }

    /// A number below `count` (0 where there is nothing to choose from), each equally likely.
    pub fn below(&mut self, count: usize) -> usize {
        // The ranges of `rand` may change their values between releases; scaled top bits do not.
        ((u128::from(self.generator.next_u64()) * count as u128) >> 64) as usize
    }

    /// A whole number from `least` to `most`, both included.
    pub fn between(&mut self, least: usize, most: usize) -> usize {
        least + self.below(most.saturating_sub(least) + 1)
    }

    /// One of these.
    ///
    /// # Panics
    /// Where there are none: a family draws from lists that are written out.
    pub fn one_of<T: Copy>(&mut self, choices: &[T]) -> T {
        choices[self.below(choices.len())]
    }

    /// True as often as false.
    pub fn flip(&mut self) -> bool {
        self.below(2) == 1
    }

    /// Another order, each equally likely.
    pub fn shuffle<T>(&mut self, items: &mut [T]) {
        for last in (1..items.len()).rev() {
            items.swap(last, self.below(last + 1));
        }
    }

    /// A matrix of whole numbers from `least` to `most`.
    pub fn matrix(&mut self, size: [usize; 2], least: i32, most: i32) -> Array2<f64> {
        let count = most.abs_diff(least) as usize + 1;
        Array2::from_shape_simple_fn(size, || f64::from(least) + self.below(count) as f64)
    }
}
