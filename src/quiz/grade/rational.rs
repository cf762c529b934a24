//! Exact fractions: what was typed is compared without rounding, and too large numbers are refused.

/// A fraction in lowest terms, its denominator positive.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rational {
    above: i128,
    below: i128,
}

impl Rational {
    /// `above / below`; `None` for a denominator of 0, and beyond what can be counted.
    pub fn new(above: i128, below: i128) -> Option<Self> {
        let (sign, common) = (below.signum(), common_divisor(above.unsigned_abs(), below.unsigned_abs()));
        let common = i128::try_from(common).ok().filter(|common| *common > 0 && sign != 0)?;
        Some(Self { above: (above / common).checked_mul(sign)?, below: (below / common).checked_mul(sign)? })
    }

    pub fn whole(number: i128) -> Self {
        Self { above: number, below: 1 }
    }

    /// The whole number that this is, if it is one.
    pub fn as_whole(self) -> Option<i128> {
        (self.below == 1).then_some(self.above)
    }

    pub fn plus(self, other: Self) -> Option<Self> {
        let above = self.above.checked_mul(other.below)?.checked_add(other.above.checked_mul(self.below)?)?;
        Self::new(above, self.below.checked_mul(other.below)?)
    }

    pub fn minus(self, other: Self) -> Option<Self> {
        self.plus(other.negated()?)
    }

    pub fn times(self, other: Self) -> Option<Self> {
        Self::new(self.above.checked_mul(other.above)?, self.below.checked_mul(other.below)?)
    }

    pub fn over(self, other: Self) -> Option<Self> {
        Self::new(self.above.checked_mul(other.below)?, self.below.checked_mul(other.above)?)
    }

    pub fn negated(self) -> Option<Self> {
        Some(Self { above: self.above.checked_neg()?, below: self.below })
    }

    /// To a whole power; `None` for any other one.
    pub fn power(self, exponent: Self) -> Option<Self> {
        let exponent = i32::try_from(exponent.as_whole()?).ok()?;
        let base = if exponent < 0 { Self::whole(1).over(self)? } else { self };
        let exponent = exponent.unsigned_abs();
        Self::new(base.above.checked_pow(exponent)?, base.below.checked_pow(exponent)?)
    }

    pub fn as_f64(self) -> f64 {
        self.above as f64 / self.below as f64
    }
}

fn common_divisor(mut a: u128, mut b: u128) -> u128 {
    while b != 0 {
        (a, b) = (b, a % b);
    }
    a
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fraction_is_the_same_however_it_is_written() {
        let half = Rational::new(1, 2).unwrap();
        for (above, below) in [(2, 4), (-3, -6), (50, 100)] {
            assert_eq!(Rational::new(above, below), Some(half));
        }
        assert_eq!(Rational::new(1, 0), None);
        assert_eq!(Rational::new(0, -7), Some(Rational::whole(0)));
        assert_eq!(half.power(Rational::whole(-3)), Some(Rational::whole(8)));
        assert_eq!(half.over(Rational::whole(0)), None);
        assert_eq!(Rational::whole(0).power(Rational::whole(-1)), None);
    }

    proptest::proptest! {
        #[test]
        fn no_number_is_too_large_to_be_refused(
            above: i128, below: i128, other_above: i128, other_below: i128, exponent: i128,
        ) {
            let (Some(a), Some(b)) = (Rational::new(above, below), Rational::new(other_above, other_below))
            else { return Ok(()) };
            for result in [a.plus(b), a.minus(b), a.times(b), a.over(b), a.power(Rational::whole(exponent))] {
                proptest::prop_assert!(result.is_none_or(|result| result.below > 0));
            }
        }

        #[test]
        fn sums_and_products_of_small_fractions_are_those_of_their_values(
            a in -99_i32..99, b in 1_i32..99, c in -99_i32..99, d in 1_i32..99,
        ) {
            let one = Rational::new(a.into(), b.into()).unwrap();
            let other = Rational::new(c.into(), d.into()).unwrap();
            let (x, y) = (f64::from(a) / f64::from(b), f64::from(c) / f64::from(d));
            let pairs = [(one.plus(other), x + y), (one.minus(other), x - y), (one.times(other), x * y)];
            for (exact, rounded) in pairs {
                proptest::prop_assert!((exact.unwrap().as_f64() - rounded).abs() < 1e-9);
            }
        }
    }
}
