//! What help is worth: by year, by person, against the poverty line, and added up by kind of household.

use std::collections::BTreeMap;

use rust_decimal::Decimal;
use serde::Serialize;

use super::counts::Counts;
use crate::model::{
    BenefitUnit, Evidence, HouseholdType, Measure, MissingReason, Money, ReferenceKind, Social, SocialId, SocialKind,
    SocialProgramme,
};
use crate::source::{Source, Sourced};

/// A kind of household whose help per person is above this share of the mean of all kinds has much of it.
const MUCH_PCT: u32 = 150;
/// And below this one little.
const LITTLE_PCT: u32 = 50;

/// What a programme is worth for those who receive it.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Value {
    /// A year's worth for the unit it is paid for.
    pub annual: Option<Sourced<Money>>,
    /// A year's worth for a household.
    pub household: Option<Sourced<Money>>,
    /// A year's worth for a person.
    pub person: Option<Sourced<Money>>,
    /// That of a person, per cent of each reference.
    pub adequacy: BTreeMap<ReferenceKind, Measure>,
}

fn times(amount: &Sourced<Money>, factor: Decimal, formula: &str, other: Vec<Source>) -> Option<Sourced<Money>> {
    let value = amount.value.dirhams().checked_mul(factor)?.round_dp(2);
    let parts = std::iter::once(amount.source.clone()).chain(other).collect();
    Some(Sourced::new(Money::from_decimal(value).ok()?, Source::Computed { formula: formula.to_owned(), parts }))
}

/// A year's worth for the unit the amount is paid for.
///
/// # Formula
/// amount × payments a year
fn annual(programme: &SocialProgramme) -> Option<Sourced<Money>> {
    let (amount, payments) = (programme.amount.as_ref()?, programme.payments.as_ref()?);
    times(amount, Decimal::from(payments.value), "amount_dh * payments_per_year", vec![payments.source.clone()])
}

/// Persons who receive a programme for each household that does.
fn persons_of_household(counts: &Counts) -> Option<(Decimal, Vec<Source>)> {
    let (women, men, served) = (counts.women.as_ref()?, counts.men.as_ref()?, counts.served.as_ref()?);
    let persons = Decimal::from(women.value) + Decimal::from(men.value);
    let ratio = persons.checked_div(Decimal::from(served.value))?;
    Some((ratio, vec![women.source.clone(), men.source.clone(), served.source.clone()]))
}

/// Values a programme; `household_size` is the mean of the commune.
///
/// # Formula
/// Paid for a household: worth of a person = worth of the household / persons in it. Paid for a person: worth of the
/// household = worth of a person × persons served / households served.
/// # Missing data
/// What needs an unknown amount, number of payments or size is missing; it is never nothing.
pub(super) fn value(
    social: &Social,
    programme: &SocialProgramme,
    counts: &Counts,
    household_size: Option<&Sourced<Decimal>>,
) -> Value {
    let annual = annual(programme);
    let (household, person) = match (programme.unit, &annual) {
        (Some(BenefitUnit::Household), Some(annual)) => {
            let person = household_size.filter(|size| size.value > Decimal::ZERO).and_then(|size| {
                let formula = "annual_value_dh / household_size";
                times(annual, Decimal::ONE / size.value, formula, vec![size.source.clone()])
            });
            (Some(annual.clone()), person)
        }
        (Some(BenefitUnit::Person), Some(annual)) => {
            let household = persons_of_household(counts).and_then(|(ratio, sources)| {
                times(annual, ratio, "annual_value_dh * persons_served / served_households", sources)
            });
            (household, Some(annual.clone()))
        }
        (None, _) | (_, None) => (None, None),
    };
    let adequacy = social.references.iter().map(|reference| {
        let measure = match &person {
            Some(person) => share(person, &reference.amount),
            None => Evidence::Missing(MissingReason::PartMissing),
        };
        (reference.kind, measure)
    });
    Value { adequacy: adequacy.collect(), annual, household, person }
}

fn share(amount: &Sourced<Money>, whole: &Sourced<Money>) -> Measure {
    let Some(share) = amount.value.share_of(whole.value) else { return Evidence::Missing(MissingReason::Undefined) };
    let source = Source::Computed {
        formula: "annual_value_of_person / reference_dh * 100".to_owned(),
        parts: vec![amount.source.clone(), whole.source.clone()],
    };
    Evidence::Known(Sourced::new(share * Decimal::ONE_HUNDRED, source))
}

/// How the help of a kind of household stands to that of the others.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Support {
    /// None at all.
    None,
    /// Less than half of the mean, for a person.
    Little,
    /// Near the mean.
    Even,
    /// More than one and a half times the mean, for a person.
    Much,
    /// A part is unknown.
    Unknown,
}

impl Support {
    /// Returns its word, for messages.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Support::None => "none",
            Support::Little => "little",
            Support::Even => "even",
            Support::Much => "much",
            Support::Unknown => "unknown",
        }
    }
}

/// What a kind of household receives in all.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct HouseholdValue {
    /// Kind of household.
    pub household: String,
    /// Persons in it.
    pub persons: u32,
    /// A year's worth of each programme; missing when its amount is.
    pub parts: Vec<(SocialId, Option<Sourced<Money>>)>,
    /// Their sum, as far as known.
    pub sum: Sourced<Money>,
    /// Whether every part is known.
    pub is_whole: bool,
    /// The sum for a person, per cent of each reference.
    pub adequacy: BTreeMap<ReferenceKind, Measure>,
    /// Against the other kinds.
    pub support: Support,
}

impl HouseholdValue {
    fn per_person(&self) -> Decimal {
        self.sum.value.dirhams() / Decimal::from(self.persons.max(1))
    }
}

/// Adds up what each kind of household receives.
///
/// # Formula
/// Σ amount × payments (× entitled persons, when paid for persons; one when nobody said)
pub(super) fn households(social: &Social) -> Vec<HouseholdValue> {
    let mut values: Vec<HouseholdValue> = social.households.iter().map(|it| household(social, it)).collect();
    let known: Vec<Decimal> = values.iter().filter(|it| it.is_whole).map(HouseholdValue::per_person).collect();
    let mean =
        if known.is_empty() { Decimal::ZERO } else { known.iter().sum::<Decimal>() / Decimal::from(known.len()) };
    for value in &mut values {
        let (own, percent) = (value.per_person(), |pct: u32| mean * Decimal::from(pct) / Decimal::ONE_HUNDRED);
        value.support = if !value.is_whole {
            Support::Unknown
        } else if own.is_zero() {
            Support::None
        } else if own < percent(LITTLE_PCT) {
            Support::Little
        } else if own > percent(MUCH_PCT) {
            Support::Much
        } else {
            Support::Even
        };
    }
    values
}

fn household(social: &Social, household: &HouseholdType) -> HouseholdValue {
    let benefits = social.benefits.iter().filter(|it| it.household == household.id);
    let parts: Vec<(SocialId, Option<Sourced<Money>>)> = benefits
        .map(|benefit| {
            let part = social.programme(&benefit.programme).and_then(|programme| {
                let annual = annual(programme)?;
                match programme.unit? {
                    BenefitUnit::Household => Some(annual),
                    BenefitUnit::Person => {
                        let units = benefit.units.as_ref().map_or(1, |it| it.value);
                        let sources = benefit.units.iter().map(|it| it.source.clone()).collect();
                        times(&annual, Decimal::from(units), "annual_value_dh * entitled_persons", sources)
                    }
                }
            });
            (benefit.programme.clone(), part)
        })
        .collect();
    let is_whole = parts.iter().all(|(_, part)| part.is_some());
    let known: Vec<&Sourced<Money>> = parts.iter().filter_map(|(_, part)| part.as_ref()).collect();
    let source = Source::Computed {
        formula: "sum(annual_value_dh)".to_owned(),
        parts: known.iter().map(|it| it.source.clone()).collect(),
    };
    let sum = Sourced::new(known.iter().map(|it| it.value).sum::<Money>(), source);
    let persons = household.persons.value.max(1);
    let adequacy = social.references.iter().filter_map(|reference| {
        let person = times(
            &sum,
            Decimal::ONE / Decimal::from(persons),
            "annual_value_dh / persons",
            vec![household.persons.source.clone()],
        )?;
        let measure =
            if is_whole { share(&person, &reference.amount) } else { Evidence::Missing(MissingReason::PartMissing) };
        Some((reference.kind, measure))
    });
    HouseholdValue {
        household: household.id.clone(),
        persons,
        adequacy: adequacy.collect(),
        parts,
        sum,
        is_whole,
        support: Support::Unknown,
    }
}

/// Months in which a programme pays.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PaidMonths {
    /// Programme.
    pub programme: SocialId,
    /// Months from 1 to 12.
    pub months: Vec<u8>,
}

/// The calendar of the programmes whose months are known.
pub(super) fn calendar(social: &Social) -> Vec<PaidMonths> {
    let known = social.programmes.iter().filter(|it| !it.months.is_empty());
    known.map(|it| PaidMonths { programme: it.id.clone(), months: it.months.clone() }).collect()
}

/// Months without a payment of cash, when there are any programmes of cash with known months.
pub(super) fn months_without_cash(social: &Social) -> Vec<u8> {
    let is_cash = |kind: SocialKind| matches!(kind, SocialKind::RegularCash | SocialKind::SeasonalCash);
    let cash: Vec<&SocialProgramme> =
        social.programmes.iter().filter(|it| is_cash(it.kind) && !it.months.is_empty()).collect();
    if cash.is_empty() {
        return Vec::new();
    }
    (1..=12).filter(|month| !cash.iter().any(|it| it.months.contains(month))).collect()
}

/// A month's worth for a household, as the calendar pays it.
pub(super) fn monthly(programme: &SocialProgramme, household: &Sourced<Money>) -> Option<Sourced<Money>> {
    let n_months = match programme.months.len() {
        0 => programme.payments.as_ref().map_or(12, |it| it.value.clamp(1, 12)),
        n => u32::try_from(n).unwrap_or(12),
    };
    times(household, Decimal::ONE / Decimal::from(n_months), "annual_value_of_household / months_paid", Vec::new())
}
