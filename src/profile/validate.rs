//! Checks that a profile does not contradict itself.

use std::collections::BTreeSet;

use rust_decimal::Decimal;

use super::{Profile, ProfileError};

/// Checks the windows, the weights, the scale and the ids.
pub(super) fn coherent(profile: &Profile) -> Result<(), ProfileError> {
    windows(profile)?;
    if profile.scoring.scale[0] >= profile.scoring.scale[1] {
        return Err(ProfileError::Scale);
    }
    let sum: Decimal = profile.scoring.criteria.iter().map(|criterion| criterion.weight).sum();
    if sum != Decimal::ONE_HUNDRED {
        return Err(ProfileError::Weights(sum));
    }
    let share = profile.scoring.criteria_share();
    if share.is_sign_negative() || share > Decimal::ONE_HUNDRED {
        return Err(ProfileError::CriteriaShare(share));
    }
    unique(profile.stages.iter().map(|stage| stage.id.as_str()))?;
    unique(profile.sectors.iter().map(|sector| sector.id.as_str()))?;
    unique(profile.deadlines.iter().map(|deadline| deadline.id.as_str()))?;
    unique(profile.rules.iter().map(|rule| rule.id.as_str()))?;
    unique(profile.steps.iter().map(|step| step.step.word()))?;
    unique(profile.scoring.criteria.iter().map(|criterion| criterion.id.as_str()))
}

/// The windows follow each other from the first year to the last.
fn windows(profile: &Profile) -> Result<(), ProfileError> {
    let horizon = profile.horizon_years.value;
    let mut next = 1;
    for [from, to] in &profile.windows.value {
        if *from != next || to < from || *to > horizon {
            return Err(ProfileError::Windows(format!(
                "the window [{from}, {to}] should begin with year {next} and end within year {horizon}"
            )));
        }
        next = to + 1;
    }
    if next != horizon + 1 {
        return Err(ProfileError::Windows(format!("the windows end with year {} of {horizon}", next - 1)));
    }
    Ok(())
}

fn unique<'a>(ids: impl Iterator<Item = &'a str>) -> Result<(), ProfileError> {
    let mut seen = BTreeSet::new();
    for id in ids {
        if !seen.insert(id) {
            return Err(ProfileError::DuplicateId(id.to_owned()));
        }
    }
    Ok(())
}
