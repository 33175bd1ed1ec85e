//! What the sheet of facilities counts in schools.

use rust_decimal::Decimal;

use super::Local;
use crate::diagnose::territory::{from_parts, ratio};
use crate::model::{Evidence, Facility, FacilityFigures, FacilityKind, FacilityState, Measure, MissingReason};
use crate::source::{Source, Sourced};

fn schools<'a>(local: &Local<'a>) -> Vec<&'a Facility> {
    let is_school = |kind| matches!(kind, FacilityKind::PrimarySchool | FacilityKind::College | FacilityKind::Lycee);
    let is_open = |it: &&Facility| it.state != Some(FacilityState::Closed);
    local.plan.facilities.iter().filter(|it| is_school(it.kind)).filter(is_open).collect()
}

/// Share of the open schools that have something, per cent.
///
/// # Missing data
/// Schools of which nobody said leave both counts; the value is missing when nobody said for any.
pub(super) fn equipped(local: &Local<'_>, of: impl Fn(&FacilityFigures) -> Option<bool>, formula: &str) -> Measure {
    let said: Vec<bool> = schools(local).into_iter().filter_map(|it| of(&it.figures)).collect();
    let n_with = said.iter().filter(|it| **it).count();
    match ratio(Decimal::from(n_with) * Decimal::ONE_HUNDRED, Decimal::from(said.len())) {
        None => Evidence::Missing(MissingReason::NotFilled),
        Some(share) => {
            let source = Source::Computed { formula: formula.to_owned(), parts: Vec::new() };
            Evidence::Known(Sourced::new(share, source))
        }
    }
}

/// Pupils for each class or teacher, over the schools where both are counted.
pub(super) fn pupils_per(
    local: &Local<'_>,
    of: impl Fn(&FacilityFigures) -> Option<&Sourced<u32>>,
    formula: &str,
) -> Measure {
    let (mut pupils, mut whole) = (Decimal::ZERO, Decimal::ZERO);
    let mut parts: Vec<Sourced<Decimal>> = Vec::new();
    for school in schools(local) {
        let figures = &school.figures;
        let (Some(girls), Some(boys), Some(unit)) = (&figures.pupils_girls, &figures.pupils_boys, of(figures)) else {
            continue;
        };
        pupils += Decimal::from(u64::from(girls.value) + u64::from(boys.value));
        whole += Decimal::from(unit.value);
        parts.extend([girls, boys, unit].map(|it| Sourced::new(Decimal::from(it.value), it.source.clone())));
    }
    from_parts(formula, &parts, ratio(pupils, whole))
}

/// Share of the classes that hold several grades, per cent.
pub(super) fn multigrade(local: &Local<'_>) -> Measure {
    let (mut several, mut all) = (Decimal::ZERO, Decimal::ZERO);
    let mut parts: Vec<Sourced<Decimal>> = Vec::new();
    for school in schools(local) {
        let (Some(multigrade), Some(classes)) = (&school.figures.multigrade_classes, &school.figures.classes) else {
            continue;
        };
        several += Decimal::from(multigrade.value);
        all += Decimal::from(classes.value);
        parts.extend([multigrade, classes].map(|it| Sourced::new(Decimal::from(it.value), it.source.clone())));
    }
    from_parts("multigrade / classes * 100", &parts, ratio(several * Decimal::ONE_HUNDRED, all))
}
