//! The frames of gender analysis: activities, access and control, and the hours of a day by role.

use std::collections::BTreeMap;

use rust_decimal::Decimal;
use serde::Serialize;

use crate::diagnostics::{Code, Diagnostic, Findings, Found, Place};
use crate::model::{AccessControl, Activity, Degree, Measure, Person, Plan, Role, TimeUse, WorkshopId};
use crate::source::Source;

/// Hours of a day.
const DAY: Decimal = Decimal::from_parts(24, 0, 0, false, 0);

/// The frames.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Frames {
    /// Activities with the share of women and girls in their hours, per cent.
    pub activities: Vec<(Activity, Option<Decimal>)>,
    /// Resources in which women decide less than men, or reach less.
    pub unequal: Vec<AccessControl>,
    /// Hours a day by role.
    pub roles: Vec<RoleHours>,
}

/// Hours a day in a role; the mean of the workshops that drew a day.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct RoleHours {
    /// Role.
    pub role: Role,
    /// Hours by person.
    pub hours: BTreeMap<Person, Decimal>,
    /// Women less men.
    pub gap: Option<Decimal>,
    /// Where the hours come from.
    #[serde(skip)]
    pub source: Source,
}

/// Puts the frames together.
///
/// # Formula
/// Time gap `hours_F − hours_M` by role.
/// # Findings
/// `DayHours` for a day of a workshop that has not twenty-four hours.
/// # Source
/// Harvard analytical framework; Moser's triple role.
#[must_use]
pub fn frames(plan: &Plan) -> Found<Frames> {
    let mut findings = Findings::default();
    let activities = plan.activities.iter().map(|it| (it.clone(), women_share(it))).collect();
    let is_less = |women: Option<Degree>, men: Option<Degree>| women.zip(men).is_some_and(|(women, men)| women < men);
    let unequal = plan
        .access
        .iter()
        .filter(|it| is_less(it.access_women, it.access_men) || is_less(it.control_women, it.control_men))
        .cloned()
        .collect();
    check_days(plan, &mut findings);
    let roles = Role::ALL.into_iter().filter_map(|role| role_hours(plan, role)).collect();
    Found::new(Frames { activities, unequal, roles }, findings)
}

/// Share of women and girls in the hours of an activity.
fn women_share(activity: &Activity) -> Option<Decimal> {
    let hours = |measure: &Measure| measure.value().copied();
    let female = [hours(&activity.women), hours(&activity.girls)];
    let male = [hours(&activity.men), hours(&activity.boys)];
    // Without women or without men there is no comparison; nobody counted girls or boys is not a zero of theirs.
    let (Some(_), Some(_)) = (female[0], male[0]) else { return None };
    let female: Decimal = female.into_iter().flatten().sum();
    let all: Decimal = female + male.into_iter().flatten().sum::<Decimal>();
    (female * Decimal::ONE_HUNDRED).checked_div(all).map(|it| it.round_dp(4))
}

fn check_days(plan: &Plan, findings: &mut Findings) {
    let mut days: BTreeMap<(Option<&WorkshopId>, Person), Vec<&TimeUse>> = BTreeMap::new();
    for line in &plan.time_use {
        days.entry((line.workshop.as_ref(), line.person)).or_default().push(line);
    }
    for ((_, person), lines) in days {
        let sum: Decimal = lines.iter().map(|it| it.hours.value).sum();
        if sum != DAY {
            let finding = Diagnostic::new(Code::DayHours).with("person", person.word());
            let finding = finding.with("sum", sum.normalize());
            findings.push(match lines.first().map(|it| &it.hours.source) {
                Some(Source::Cell(cell)) => finding.at(Place::Cell(cell.clone())),
                _ => finding,
            });
        }
    }
}

fn role_hours(plan: &Plan, role: Role) -> Option<RoleHours> {
    let mut hours = BTreeMap::new();
    let mut parts = Vec::new();
    for person in Person::ALL {
        let lines: Vec<&TimeUse> = plan.time_use.iter().filter(|it| it.role == role && it.person == person).collect();
        let sum: Decimal = lines.iter().map(|it| it.hours.value).sum();
        if let Some(mean) = sum.checked_div(Decimal::from(lines.len())) {
            hours.insert(person, mean.round_dp(4));
            parts.extend(lines.iter().map(|it| it.hours.source.clone()));
        }
    }
    if hours.is_empty() {
        return None;
    }
    let gap = hours.get(&Person::Women).zip(hours.get(&Person::Men)).map(|(women, men)| *women - *men);
    let source = Source::Computed { formula: "mean(hours_F) - mean(hours_M)".to_owned(), parts };
    Some(RoleHours { role, hours, gap, source })
}
