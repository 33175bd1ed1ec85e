//! Participants of the workshops as they may be published: small counts are withheld, with others so that no sum gives
//! one back. Everything that shows participants asks here.

use std::collections::BTreeMap;

use serde::{Serialize, Serializer};

use super::coverage::{ages, persons};
use super::suppress::{Count, protect};
use crate::model::{Plan, Sex, Workshop, WorkshopId, WorkshopKind, ZoneId};
use crate::profile::Profile;

/// The age group of youth.
const YOUTH: &str = "15-24";

/// A count that is published, or that is not.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shown {
    /// The count.
    Count(u32),
    /// Withheld.
    Withheld,
}

impl Shown {
    /// Returns the count when it is published.
    #[must_use]
    pub fn count(self) -> Option<u32> {
        match self {
            Shown::Count(n) => Some(n),
            Shown::Withheld => None,
        }
    }

    fn of(n: u32, is_withheld: bool) -> Self {
        if is_withheld { Shown::Withheld } else { Shown::Count(n) }
    }
}

impl Default for Shown {
    fn default() -> Self {
        Shown::Count(0)
    }
}

impl Serialize for Shown {
    /// Writes the number, or the word `withheld`.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Shown::Count(n) => serializer.serialize_u32(*n),
            Shown::Withheld => serializer.serialize_str("withheld"),
        }
    }
}

/// Participants of one sex, by workshop, zone, kind of workshop and age.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Attendance {
    /// By workshop.
    pub workshops: BTreeMap<WorkshopId, Shown>,
    /// By zone.
    pub zones: BTreeMap<ZoneId, Shown>,
    /// By kind of workshop.
    pub kinds: BTreeMap<WorkshopKind, Shown>,
    /// By age group.
    pub ages: BTreeMap<String, Shown>,
    /// In all.
    pub total: Shown,
}

/// Decides what of the lists of participants is published, for women and for men.
///
/// # Formula
/// The workshops of a sex are protected under the sums of its zones, kinds and all; the ages under the sums of the
/// sexes and of each age. Where one of the two keeps the sum of a sex back, the other shows nothing of that sex.
#[must_use]
pub fn attendance(plan: &Plan, profile: &Profile) -> BTreeMap<Sex, Attendance> {
    let least = profile.privacy.min_persons.value;
    let mut shown: BTreeMap<Sex, Attendance> =
        [Sex::Female, Sex::Male].into_iter().map(|sex| (sex, of_sex(plan, sex, least))).collect();
    let counts = ages(plan);
    let sexes = [Sex::Female, Sex::Male];
    let n_of = |age: &str, sex: &Sex| counts.get(age).and_then(|of| of.get(sex)).copied().unwrap_or(0);
    let cells: Vec<Count> = counts.keys().flat_map(|age| sexes.iter().map(|sex| Count::own(n_of(age, sex)))).collect();
    let n = counts.len();
    let mut sums: Vec<Vec<usize>> = (0..n).map(|row| vec![2 * row, 2 * row + 1]).collect();
    sums.extend([0, 1].map(|column| (0..n).map(|row| 2 * row + column).collect()));
    let published = protect(&cells, &sums, least);
    for (column, sex) in sexes.iter().enumerate() {
        let Some(of) = shown.get_mut(sex) else { continue };
        let is_closed = of.total == Shown::Withheld || published.sums[n + column];
        if is_closed && n > 0 {
            close(of);
        }
        for (row, age) in counts.keys().enumerate() {
            let is_withheld = (is_closed && n_of(age, sex) > 0) || published.cells[2 * row + column];
            of.ages.insert(age.clone(), Shown::of(n_of(age, sex), is_withheld));
        }
    }
    shown
}

/// Returns the young participants of both sexes.
#[must_use]
pub fn youth(attendance: &BTreeMap<Sex, Attendance>) -> Shown {
    let parts = attendance.values().map(|of| of.ages.get(YOUTH).copied().unwrap_or_default().count());
    parts.sum::<Option<u32>>().map_or(Shown::Withheld, Shown::Count)
}

/// Keeps back every count of a sex.
fn close(of: &mut Attendance) {
    let counts = of.workshops.values_mut().chain(of.zones.values_mut()).chain(of.kinds.values_mut());
    counts.chain([&mut of.total]).filter(|it| **it != Shown::Count(0)).for_each(|it| *it = Shown::Withheld);
}

fn of_sex(plan: &Plan, sex: Sex, least: u32) -> Attendance {
    // The choice of what goes with a small count must not depend on the order of the rows.
    let mut workshops: Vec<&Workshop> = plan.workshops.iter().collect();
    workshops.sort_by(|a, b| a.id.cmp(&b.id));
    let counts: Vec<u32> = workshops.iter().map(|workshop| persons(workshop, sex)).collect();
    let where_is = |wanted: &dyn Fn(&Workshop) -> bool| -> Vec<usize> {
        workshops.iter().enumerate().filter(|(_, it)| wanted(it)).map(|(at, _)| at).collect()
    };
    let mut sums: Vec<Vec<usize>> =
        plan.zones.iter().map(|zone| where_is(&|it| it.zone.as_ref() == Some(&zone.id))).collect();
    sums.extend(WorkshopKind::ALL.map(|kind| where_is(&|it| it.kind == kind)));
    sums.push((0..counts.len()).collect());
    let own: Vec<Count> = counts.iter().map(|n| Count::own(*n)).collect();
    let published = protect(&own, &sums, least);
    let sum = |at: usize| {
        let total = sums[at].iter().fold(0u32, |sum, cell| sum.saturating_add(counts[*cell]));
        Shown::of(total, published.sums[at])
    };
    let n_zones = plan.zones.len();
    Attendance {
        workshops: (workshops.iter().enumerate())
            .map(|(at, it)| (it.id.clone(), Shown::of(counts[at], published.cells[at])))
            .collect(),
        zones: plan.zones.iter().enumerate().map(|(at, zone)| (zone.id.clone(), sum(at))).collect(),
        kinds: WorkshopKind::ALL.into_iter().enumerate().map(|(at, kind)| (kind, sum(n_zones + at))).collect(),
        ages: BTreeMap::new(),
        total: sum(sums.len() - 1),
    }
}
