//! Needs that say the same thing, who said it, and what the figures say of it.

use std::collections::{BTreeMap, BTreeSet};

use rust_decimal::Decimal;
use serde::Serialize;

use super::indicators::{Indicator, Polarity, indicator};
use super::observed::IndicatorResult;
use super::tools::severity_index;
use super::values;
use crate::model::{
    Evidence, Group, LocalityId, Need, NeedId, ObjectiveId, Plan, ProjectId, Reach, SectorId, Sex, Text, WorkshopId,
};
use crate::profile::Comparison;
use crate::source::Sourced;

/// What the figures say of what people said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// The figures show it too.
    Agrees,
    /// The figures show the contrary: somebody must go and look.
    Disagrees,
    /// There is no figure, or nothing to hold it against.
    Silent,
}

impl Verdict {
    /// Returns the word used in message keys.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Verdict::Agrees => "agrees",
            Verdict::Disagrees => "disagrees",
            Verdict::Silent => "silent",
        }
    }
}

/// What a figure was held against.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Against {
    /// The norm of the profile.
    Norm,
    /// The province.
    Province,
    /// The other sex.
    OtherSex,
}

/// A problem joined with its indicator.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Evidenced {
    /// Verdict.
    pub verdict: Verdict,
    /// Indicator, when the need names one of the catalogue.
    pub indicator: Option<&'static str>,
    /// Its value where the need was felt, and for whom; known also where nothing stands to hold it against.
    pub value: Option<Sourced<Decimal>>,
    /// Whose value it is.
    pub sex: Sex,
    /// The localities whose value it is; empty for the commune.
    pub localities: Vec<LocalityId>,
    /// What it was held against, and its value.
    pub against: Option<(Against, Decimal)>,
}

/// Needs that say the same thing.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ClusterResult {
    /// Id: that of the sheet of clusters, else the first of the needs.
    pub id: String,
    /// Rank; shared by what nothing tells apart.
    pub rank: usize,
    /// What it says.
    pub title: Text,
    /// Sector of the profile.
    pub sector: SectorId,
    /// Whether the committee wrote it in its sheet.
    pub is_stated: bool,
    /// Its needs, in the order of their ids.
    pub needs: Vec<NeedId>,
    /// Groups that named one of them.
    pub groups: Vec<Group>,
    /// Workshops that named one of them.
    pub workshops: Vec<WorkshopId>,
    /// Localities concerned; empty for the whole commune.
    pub localities: Vec<LocalityId>,
    /// Highest severity of its needs.
    pub severity: Option<u8>,
    /// Highest severity index of its needs.
    pub severity_index: Option<Sourced<Decimal>>,
    /// What the figures say.
    pub evidence: Evidenced,
    /// Objective that answers it.
    pub objective: Option<ObjectiveId>,
    /// Projects that answer one of its needs, in the order of their ids.
    pub projects: Vec<ProjectId>,
    /// Whether it was agreed at the restitution.
    pub is_agreed: Option<bool>,
    /// Meeting that agreed on it.
    pub agreed_in: Option<WorkshopId>,
    /// What stayed disputed.
    pub disputed: Text,
}

/// Puts together the needs that say the same thing and ranks the clusters.
///
/// The committee's sheet of clusters decides; needs that are in none are put together when they have the same sector
/// and the same indicator.
///
/// # Formula
/// More groups come first, then more workshops, then the higher severity; what is equal in all three shares its rank.
#[must_use]
pub fn clusters(plan: &Plan, results: &[IndicatorResult]) -> Vec<ClusterResult> {
    let mut members: BTreeMap<(bool, String), Vec<&Need>> = BTreeMap::new();
    for need in &plan.needs {
        members.entry(key_of(need, plan)).or_default().push(need);
    }
    let mut clusters: Vec<ClusterResult> =
        members.into_iter().map(|((is_stated, key), needs)| cluster(is_stated, &key, needs, plan, results)).collect();
    let order = |it: &ClusterResult| (it.groups.len(), it.workshops.len(), it.severity);
    clusters.sort_by(|a, b| order(b).cmp(&order(a)).then_with(|| a.id.cmp(&b.id)));
    for at in 0..clusters.len() {
        let is_shared = at > 0 && order(&clusters[at - 1]) == order(&clusters[at]);
        clusters[at].rank = if is_shared { clusters[at - 1].rank } else { at + 1 };
    }
    clusters
}

fn key_of(need: &Need, plan: &Plan) -> (bool, String) {
    let stated = need.cluster.as_ref().filter(|id| plan.clusters.iter().any(|cluster| cluster.id == **id));
    match (stated, &need.indicator) {
        (Some(id), _) => (true, id.to_string()),
        (None, Some(indicator)) => (false, format!("{} {}", need.sector, indicator.as_str().to_uppercase())),
        (None, None) => (false, format!("{} {}", need.sector, need.id)),
    }
}

fn cluster(
    is_stated: bool,
    key: &str,
    mut needs: Vec<&Need>,
    plan: &Plan,
    results: &[IndicatorResult],
) -> ClusterResult {
    needs.sort_by(|a, b| a.id.cmp(&b.id));
    let stated = plan.clusters.iter().find(|cluster| is_stated && cluster.id.as_str() == key);
    let severity = needs.iter().filter_map(|need| need.severity.as_ref().map(|it| it.value)).max();
    // The gravest need speaks for those the committee has not put together; the first of equals.
    let speaker = needs
        .iter()
        .rev()
        .max_by_key(|need| (need.severity.as_ref().map(|it| it.value), need.workshops.len()))
        .copied()
        .expect("a cluster is made from at least one need");
    let workshops: BTreeSet<&WorkshopId> = needs.iter().flat_map(|need| &need.workshops).collect();
    let projects = plan.projects.iter().filter(|project| needs.iter().any(|need| project.needs.contains(&need.id)));
    let mut projects: Vec<ProjectId> = projects.map(|project| project.id.clone()).collect();
    projects.sort();
    ClusterResult {
        id: stated.map_or_else(|| needs[0].id.to_string(), |cluster| cluster.id.to_string()),
        rank: 0,
        title: stated.map_or_else(|| speaker.title.clone(), |cluster| cluster.title.clone()),
        sector: stated.map_or_else(|| speaker.sector.clone(), |cluster| cluster.sector.clone()),
        is_stated,
        groups: Group::ALL.into_iter().filter(|group| needs.iter().any(|need| need.is_named_by(*group))).collect(),
        workshops: workshops.into_iter().cloned().collect(),
        localities: localities(&needs),
        severity,
        severity_index: needs.iter().filter_map(|need| severity_index(need, plan)).max_by_key(|it| it.value),
        evidence: evidence(&needs, speaker, plan, results),
        objective: stated.and_then(|cluster| cluster.objective.clone()),
        projects,
        is_agreed: stated.and_then(|cluster| cluster.is_agreed),
        agreed_in: stated.and_then(|cluster| cluster.agreed_in.clone()),
        disputed: stated.map_or_else(Text::default, |cluster| cluster.disputed.clone()),
        needs: needs.into_iter().map(|need| need.id.clone()).collect(),
    }
}

/// Localities of all needs; none when one of them is felt in the whole commune.
fn localities(needs: &[&Need]) -> Vec<LocalityId> {
    let mut all = BTreeSet::new();
    for need in needs {
        match &need.reach {
            Reach::WholeCommune => return Vec::new(),
            Reach::Localities(ids) => all.extend(ids.iter().cloned()),
        }
    }
    all.into_iter().collect()
}

/// The verdict of the need that speaks; of the first other need with a verdict when it has none, else with a figure.
fn evidence(needs: &[&Need], speaker: &Need, plan: &Plan, results: &[IndicatorResult]) -> Evidenced {
    let of = |need: &Need| evidence_of(need, plan, results);
    let first = of(speaker);
    if first.verdict != Verdict::Silent {
        return first;
    }
    let mut others: Vec<Evidenced> = needs.iter().map(|need| of(need)).collect();
    let spoken = others.iter().position(|it| it.verdict != Verdict::Silent);
    let valued = || others.iter().position(|it| it.value.is_some()).filter(|_| first.value.is_none());
    match spoken.or_else(valued) {
        Some(at) => others.swap_remove(at),
        None => first,
    }
}

/// Holds a need against its indicator.
///
/// # Formula
/// The value of the sex that alone is affected, else of the localities concerned, put together by the rule of the
/// indicator, else the commune's. On the wrong side of the norm the figures agree, else they disagree; without a norm,
/// worse than the other sex agrees where one sex alone is affected, and worse than the province where both are.
/// # Missing data
/// Without indicator, value, norm or anything to compare with the figures are silent; a known value is given all the same.
#[must_use]
pub fn evidence_of(need: &Need, plan: &Plan, results: &[IndicatorResult]) -> Evidenced {
    let silent = |indicator| Evidenced {
        verdict: Verdict::Silent,
        indicator,
        value: None,
        sex: Sex::All,
        localities: Vec::new(),
        against: None,
    };
    let Some(entry) = need.indicator.as_ref().and_then(|id| indicator(id.as_str())) else { return silent(None) };
    let Some(result) = results.iter().find(|it| it.id == entry.id) else { return silent(Some(entry.id)) };
    let mut found = silent(Some(entry.id));
    let mut other = None;
    if let Some((sex, own, others)) = of_one_sex(need, result) {
        (found.sex, found.value, other) = (sex, Some(own), Some(others));
    } else if let Some((local, ids)) = local_value(entry, need, plan, result) {
        (found.value, found.localities) = (Some(local), ids);
    } else {
        found.value = result.commune.known().cloned();
    }
    let Some(value) = found.value.as_ref().map(|it| it.value) else { return found };
    let is_worse = |reference: Decimal| match entry.polarity {
        Polarity::HighIsGood => Some(value < reference),
        Polarity::LowIsGood => Some(value > reference),
        Polarity::Neutral => None,
    };
    let against = match (&result.norm, other) {
        (Some(norm), _) => Some((Against::Norm, norm.norm, is_beyond(value, norm.norm, norm.comparison))),
        (None, Some(other)) => is_worse(other).map(|is_worse| (Against::OtherSex, other, is_worse)),
        (None, None) => result
            .wider
            .province
            .value()
            .and_then(|province| is_worse(*province).map(|is_worse| (Against::Province, *province, is_worse))),
    };
    if let Some((against, reference, agrees)) = against {
        found.verdict = if agrees { Verdict::Agrees } else { Verdict::Disagrees };
        found.against = Some((against, reference));
    }
    found
}

/// The value of the sex that alone is affected by a need, and that of the other.
fn of_one_sex(need: &Need, result: &IndicatorResult) -> Option<(Sex, Sourced<Decimal>, Decimal)> {
    let [women, men] = [&need.affected_women, &need.affected_men].map(|it| it.as_ref().map(|it| it.value));
    let (sex, own, other) = match (women?, men?) {
        (1.., 0) => (Sex::Female, &result.women, &result.men),
        (0, 1..) => (Sex::Male, &result.men, &result.women),
        _ => return None,
    };
    Some((sex, own.as_ref()?.known()?.clone(), *other.as_ref()?.value()?))
}

fn is_beyond(value: Decimal, norm: Decimal, comparison: Comparison) -> bool {
    match comparison {
        Comparison::AtLeast => value < norm,
        Comparison::AtMost => value > norm,
    }
}

fn local_value(
    entry: &'static Indicator,
    need: &Need,
    plan: &Plan,
    result: &IndicatorResult,
) -> Option<(Sourced<Decimal>, Vec<LocalityId>)> {
    if result.localities.is_empty() || matches!(need.reach, Reach::WholeCommune) {
        return None;
    }
    let reached = plan.reached(&need.reach);
    match values::together(entry, plan, &reached).value {
        Evidence::Known(value) => Some((value, reached.iter().map(|it| it.id.clone()).collect())),
        Evidence::Missing(_) => None,
    }
}

/// How many clusters the figures support, contradict and are silent on.
#[must_use]
pub fn verdicts(clusters: &[ClusterResult]) -> BTreeMap<Verdict, usize> {
    let mut counts = BTreeMap::new();
    for cluster in clusters {
        *counts.entry(cluster.evidence.verdict).or_insert(0) += 1;
    }
    counts
}
