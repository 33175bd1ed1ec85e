//! Exact amounts of money.

use std::iter::Sum;

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use serde::Serialize;

/// An amount of Moroccan dirhams, exact to the centime.
///
/// # Units
/// Held in centimes. Serialised as dirhams with two decimals, as text, so that no reader rounds it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Money(i64);

/// Why a number is not an amount of money.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MoneyError {
    /// It has fractions of a centime.
    FractionOfCentime,
    /// It is beyond 92 thousand billion dirhams.
    TooLarge,
}

impl Money {
    /// No money.
    pub const ZERO: Money = Money(0);

    /// Returns the amount of whole dirhams.
    #[must_use]
    pub fn from_dirhams(dirhams: i64) -> Self {
        Money(dirhams.checked_mul(100).expect("a plan's amounts stay far below the range of centimes"))
    }

    /// Returns the amount of so many dirhams.
    ///
    /// # Errors
    /// When it has fractions of a centime or does not fit.
    pub fn from_decimal(dirhams: Decimal) -> Result<Self, MoneyError> {
        let centimes = dirhams.checked_mul(Decimal::ONE_HUNDRED).ok_or(MoneyError::TooLarge)?;
        if !centimes.fract().is_zero() {
            return Err(MoneyError::FractionOfCentime);
        }
        centimes.to_i64().map(Money).ok_or(MoneyError::TooLarge)
    }

    /// Returns the amount in dirhams.
    #[must_use]
    pub fn dirhams(self) -> Decimal {
        Decimal::new(self.0, 2)
    }

    /// Returns the amount of so many centimes.
    #[must_use]
    pub fn from_centimes(centimes: i64) -> Self {
        Money(centimes)
    }

    /// Returns the amount in centimes.
    #[must_use]
    pub fn centimes(self) -> i64 {
        self.0
    }

    /// Returns whether it is nothing.
    #[must_use]
    pub fn is_zero(self) -> bool {
        self.0 == 0
    }

    /// Returns the sum, or `None` beyond the range.
    #[must_use]
    pub fn checked_add(self, other: Money) -> Option<Money> {
        self.0.checked_add(other.0).map(Money)
    }

    /// Returns this amount less the other; it may be negative.
    #[must_use]
    pub fn less(self, other: Money) -> Money {
        Money(self.0.saturating_sub(other.0))
    }

    /// Splits the amount over `n` parts that differ by at most a centime and add up to it exactly; the first parts
    /// take the odd centimes.
    #[must_use]
    pub fn split(self, n: u32) -> Vec<Money> {
        let n = i64::from(n.max(1));
        let (each, odd) = (self.0.div_euclid(n), self.0.rem_euclid(n));
        (0..n).map(|part| Money(each + i64::from(part < odd))).collect()
    }

    /// Returns so many per cent of this amount, rounded up to the centime; at the end of the range beyond it.
    #[must_use]
    pub fn per_cent(self, percent: Decimal) -> Money {
        let centimes = (Decimal::from(self.0) * percent / Decimal::ONE_HUNDRED).ceil();
        Money(centimes.to_i64().unwrap_or(i64::MAX))
    }

    /// Returns this amount as a share of the whole, or `None` of nothing.
    #[must_use]
    pub fn share_of(self, whole: Money) -> Option<Decimal> {
        (whole.0 != 0).then(|| Decimal::from(self.0) / Decimal::from(whole.0))
    }
}

impl Sum for Money {
    /// Adds amounts up; a sum beyond the range stays at its end.
    fn sum<I: Iterator<Item = Money>>(amounts: I) -> Money {
        amounts.fold(Money::ZERO, |sum, amount| Money(sum.0.saturating_add(amount.0)))
    }
}

impl Serialize for Money {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.dirhams())
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_third_of_a_centime_is_not_money() {
        assert_eq!(Money::from_decimal(Decimal::new(1_005, 3)), Err(MoneyError::FractionOfCentime));
        assert_eq!(Money::from_decimal(Decimal::new(100_500, 3)), Ok(Money(10_050)));
    }

    #[test]
    fn an_amount_beyond_the_range_is_refused() {
        assert_eq!(Money::from_decimal(Decimal::MAX), Err(MoneyError::TooLarge));
        assert_eq!(Money::from_decimal(Decimal::from(i64::MAX)), Err(MoneyError::TooLarge));
    }

    proptest! {
        #[test]
        fn the_parts_of_a_split_add_up_and_differ_by_a_centime_at_most(amount in 0i64..i64::MAX / 4, n in 1u32..12) {
            let parts = Money(amount).split(n);
            prop_assert_eq!(parts.len(), n as usize);
            prop_assert_eq!(parts.iter().copied().sum::<Money>(), Money(amount));
            prop_assert!(parts[0].0 - parts[parts.len() - 1].0 <= 1);
        }
    }
}
