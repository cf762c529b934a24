//! Random small integers: the same seed gives the same numbers on every machine and in every release.

use ndarray::Array2;
use rand::rngs::Xoshiro256PlusPlus;
use rand::{Rng, SeedableRng};

/// The seed that a lab starts with.
pub const FIRST_SEED: u64 = 1;

/// Brightnesses from 0 to 9.
pub fn pixels(size: [usize; 2], seed: u64) -> Array2<f64> {
    integers(size, seed, 0, 9)
}

/// Weights from -3 to 3.
pub fn weights(size: [usize; 2], seed: u64) -> Array2<f64> {
    integers(size, seed, -3, 3)
}

/// Every integer from `least` to `most` equally likely.
fn integers(size: [usize; 2], seed: u64, least: i32, most: i32) -> Array2<f64> {
    // Of rand's generators only the named ones promise to keep their values; its ranges do not,
    // so the top bits are scaled here (64 bits onto ten numbers: no bias that anyone could see).
    let mut generator = Xoshiro256PlusPlus::seed_from_u64(seed);
    let choices = u64::from(least.abs_diff(most)) + 1;
    Array2::from_shape_simple_fn(size, || {
        let choice = (u128::from(generator.next_u64()) * u128::from(choices)) >> 64;
        f64::from(least) + choice as f64
    })
}

#[cfg(test)]
mod tests {
    use ndarray::array;

    use super::*;

    #[test]
    fn a_seed_handed_out_in_class_gives_everybody_the_same_numbers() {
        // As xoshiro256++ and its seeding by SplitMix64 are published, worked out by another program.
        assert_eq!(pixels([2, 5], 1), array![[8.0, 7.0, 1.0, 7.0, 1.0], [5.0, 9.0, 5.0, 0.0, 1.0]]);
        assert_eq!(weights([2, 5], 1), array![[2.0, 2.0, -3.0, 2.0, -2.0], [1.0, 3.0, 0.0, -3.0, -3.0]]);
        assert_eq!(pixels([1, 5], u64::MAX), array![[3.0, 9.0, 8.0, 2.0, 6.0]]);
    }

    #[test]
    fn every_pixel_and_weight_comes_up_and_no_other() {
        let all = |values: Array2<f64>| {
            let mut all: Vec<i32> = values.iter().map(|value| *value as i32).collect();
            all.sort_unstable();
            all.dedup();
            all
        };
        assert_eq!(all(pixels([32, 32], 3)), (0..=9).collect::<Vec<_>>());
        assert_eq!(all(weights([32, 32], 3)), (-3..=3).collect::<Vec<_>>());
    }
}
