//! Exact fractions of any size, for shares and means of votes.

use std::cmp::Ordering;

use num_bigint::BigInt;
use rust_decimal::Decimal;
use serde::{Serialize, Serializer};

/// An exact fraction in lowest terms. Serialised as a number rounded to six decimals.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fraction {
    top: BigInt,
    /// Above zero.
    bottom: BigInt,
}

impl Fraction {
    /// Returns `top / bottom`; zero when the bottom is zero.
    #[must_use]
    pub fn new(top: impl Into<BigInt>, bottom: impl Into<BigInt>) -> Self {
        let (top, bottom) = (top.into(), bottom.into());
        if bottom == BigInt::ZERO {
            return Self::zero();
        }
        let (mut one, mut other) = (top.clone(), bottom.clone());
        while other != BigInt::ZERO {
            (one, other) = (other.clone(), one % other);
        }
        // The divisor takes the sign of the bottom, which then is above zero.
        if (one < BigInt::ZERO) != (bottom < BigInt::ZERO) {
            one = -one;
        }
        Self { top: top / &one, bottom: bottom / one }
    }

    /// Returns zero.
    #[must_use]
    pub fn zero() -> Self {
        Self { top: BigInt::ZERO, bottom: BigInt::from(1) }
    }

    /// Returns the sum.
    #[must_use]
    pub fn plus(&self, other: &Self) -> Self {
        Self::new(&self.top * &other.bottom + &other.top * &self.bottom, &self.bottom * &other.bottom)
    }

    /// Returns the product.
    #[must_use]
    pub fn times(&self, other: &Self) -> Self {
        Self::new(&self.top * &other.top, &self.bottom * &other.bottom)
    }

    /// Returns the quotient; zero when the other is zero.
    #[must_use]
    pub fn over(&self, other: &Self) -> Self {
        Self::new(&self.top * &other.bottom, &self.bottom * &other.top)
    }

    /// Returns the value rounded half up to so many decimals.
    #[must_use]
    pub fn rounded(&self, decimals: u32) -> Decimal {
        let scaled: BigInt = &self.top * BigInt::from(10).pow(decimals) * 2 + &self.bottom;
        let twice: BigInt = &self.bottom * 2;
        let mut whole = &scaled / &twice;
        if scaled < BigInt::ZERO && &whole * &twice != scaled {
            whole -= 1;
        }
        let whole = i128::try_from(whole).unwrap_or(i128::MAX);
        Decimal::try_from_i128_with_scale(whole, decimals).unwrap_or(Decimal::MAX).normalize()
    }
}

impl PartialOrd for Fraction {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Fraction {
    fn cmp(&self, other: &Self) -> Ordering {
        (&self.top * &other.bottom).cmp(&(&other.top * &self.bottom))
    }
}

impl Serialize for Fraction {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        // Six decimals of a share are read back exactly by every reader of numbers.
        serializer.serialize_f64(self.rounded(6).to_string().parse().unwrap_or(f64::NAN))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fraction_is_in_lowest_terms_and_rounds_half_up() {
        assert_eq!(Fraction::new(6, -4), Fraction::new(-3, 2));
        let rounded =
            [(1, 3), (2, 3), (1, 8), (-1, 8), (0, 5)].map(|(top, bottom)| Fraction::new(top, bottom).rounded(2));
        assert_eq!(rounded.map(|it| it.to_string()), ["0.33", "0.67", "0.13", "-0.12", "0"]);
    }
}
