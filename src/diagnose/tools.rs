//! The arithmetic of the workshops' tools: pairwise grids, stones, scores and Venn diagrams.

use std::collections::{BTreeMap, BTreeSet};

use rust_decimal::Decimal;
use serde::Serialize;

use super::attendance::attendance;
use super::territory::ratio;
use crate::diagnostics::{Code, Diagnostic, Findings, Found};
use crate::model::{Group, Need, NeedId, Plan, Relation, Text, Trend, WorkshopId};
use crate::profile::Profile;
use crate::source::{Source, Sourced};

/// A choice: the winner and the loser.
type Choice<'a> = (&'a NeedId, &'a NeedId);

/// The grid of pairs of a group.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Pairwise {
    /// Workshop; absent when the sheet names none.
    pub workshop: Option<WorkshopId>,
    /// Group.
    pub group: Group,
    /// Needs in the order of their ranks.
    pub items: Vec<PairItem>,
    /// Circular triads; absent when the grid is not complete.
    pub triads: Option<Decimal>,
    /// Consistency, one without any circular triad; absent when the grid is not complete or has two needs only.
    pub consistency: Option<Decimal>,
}

/// A need of a grid of pairs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PairItem {
    /// Which need.
    pub need: NeedId,
    /// How often it was preferred.
    pub wins: usize,
    /// Rank; shared when neither wins nor the choice between them tell two needs apart.
    pub rank: usize,
}

/// Ranks the needs of every grid of pairs.
///
/// # Formula
/// The score is the number of wins; needs of one score are told apart by the choices among them alone. Circular
/// triads `d = n(n−1)(2n−1)/12 − ½ Σ s²`; consistency `ζ = 1 − 24 d / (n³ − n)` for an odd number of needs and
/// `1 − 24 d / (n³ − 4 n)` for an even one.
/// # Findings
/// `PairGrid` when a grid has not each pair once.
/// # Source
/// MARP-ASEG pairwise ranking; Kendall's coefficient of consistency.
#[must_use]
pub fn pairwise(plan: &Plan) -> Found<Vec<Pairwise>> {
    let mut grids: BTreeMap<(Option<&WorkshopId>, Group), Vec<Choice<'_>>> = BTreeMap::new();
    for pair in &plan.pairs {
        grids.entry((pair.workshop.as_ref(), pair.group)).or_default().push((&pair.winner, &pair.loser));
    }
    let mut findings = Findings::default();
    let ranked = grids
        .into_iter()
        .map(|((workshop, group), choices)| {
            let n = needs_of(&choices).len();
            let unordered: BTreeSet<(&NeedId, &NeedId)> =
                choices.iter().map(|(a, b)| if a < b { (*a, *b) } else { (*b, *a) }).collect();
            let wanted = n * n.saturating_sub(1) / 2;
            let is_complete = choices.len() == wanted && unordered.len() == wanted;
            if !is_complete {
                let finding = Diagnostic::new(Code::PairGrid).with("group", group.word());
                let cell = plan.pairs.iter().find(|it| it.group == group && it.workshop.as_ref() == workshop);
                let finding = finding.with("has", choices.len()).with("wanted", wanted);
                findings.push(match cell {
                    Some(pair) => finding.at_cell(&pair.cell),
                    None => finding,
                });
            }
            let (triads, consistency) = if is_complete { consistency(&choices) } else { (None, None) };
            Pairwise { workshop: workshop.cloned(), group, items: rank_pairs(&choices), triads, consistency }
        })
        .collect();
    Found::new(ranked, findings)
}

fn needs_of<'a>(choices: &[(&'a NeedId, &'a NeedId)]) -> BTreeSet<&'a NeedId> {
    choices.iter().flat_map(|(winner, loser)| [*winner, *loser]).collect()
}

/// Ranks needs from choices, each a winner and a loser.
#[must_use]
pub fn rank_pairs(choices: &[(&NeedId, &NeedId)]) -> Vec<PairItem> {
    let wins = |id: &NeedId| choices.iter().filter(|(winner, _)| *winner == id).count();
    let needs = needs_of(choices);
    let among = |id: &NeedId| {
        let score = wins(id);
        choices.iter().filter(|(winner, loser)| *winner == id && wins(loser) == score).count()
    };
    let mut items: Vec<(usize, usize, &NeedId)> = needs.into_iter().map(|id| (wins(id), among(id), id)).collect();
    items.sort_by(|a, b| (b.0, b.1).cmp(&(a.0, a.1)).then_with(|| a.2.cmp(b.2)));
    let mut ranked: Vec<PairItem> = Vec::new();
    for (at, (wins, among, id)) in items.iter().enumerate() {
        let is_shared = at > 0 && (items[at - 1].0, items[at - 1].1) == (*wins, *among);
        let rank = if is_shared { ranked[at - 1].rank } else { at + 1 };
        ranked.push(PairItem { need: (*id).clone(), wins: *wins, rank });
    }
    ranked
}

fn consistency(choices: &[(&NeedId, &NeedId)]) -> (Option<Decimal>, Option<Decimal>) {
    let items = rank_pairs(choices);
    let n = Decimal::from(items.len());
    let squares: Decimal = items.iter().map(|it| Decimal::from(it.wins * it.wins)).sum();
    let most = n * (n - Decimal::ONE) * (Decimal::TWO * n - Decimal::ONE) / Decimal::from(12);
    let triads = most - squares / Decimal::TWO;
    let whole = if items.len() % 2 == 1 { n * n * n - n } else { n * n * n - Decimal::from(4) * n };
    let zeta = ratio(Decimal::from(24) * triads, whole).map(|part| (Decimal::ONE - part).round_dp(6));
    (Some(triads), zeta)
}

/// The stones of all groups on one need.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct StoneShare {
    /// Which need.
    pub need: NeedId,
    /// Stones by group.
    pub stones: BTreeMap<Group, u32>,
    /// Share of each group's stones, per cent.
    pub by_group: BTreeMap<Group, Decimal>,
    /// Mean of the groups, each with the same weight, per cent.
    pub equal: Decimal,
    /// Mean of the groups, weighted by who attended their workshops, per cent; absent when a group was not counted.
    pub by_attendance: Option<Decimal>,
}

/// Shares out the stones of the groups, most stones first by equal weight of the groups.
///
/// # Formula
/// `share_i = stones_i / Σ stones` in each group; groups are put together with the same weight, and by attendance.
/// # Findings
/// `StoneSum` when a group laid another number of stones in a workshop than the profile gives it.
#[must_use]
pub fn stones(plan: &Plan, profile: &Profile) -> Found<Vec<StoneShare>> {
    let mut by_group: BTreeMap<Group, BTreeMap<&NeedId, u32>> = BTreeMap::new();
    let mut by_round: BTreeMap<(Option<&WorkshopId>, Group), u32> = BTreeMap::new();
    for count in &plan.stones {
        let stones = by_group.entry(count.group).or_default().entry(&count.need).or_default();
        *stones = stones.saturating_add(count.stones.value);
        let round = by_round.entry((count.workshop.as_ref(), count.group)).or_default();
        *round = round.saturating_add(count.stones.value);
    }
    let mut findings = Findings::default();
    let wanted = profile.diagnosis.stones.value;
    for ((workshop, group), has) in by_round {
        // A group may count the stones of each voter or of all together: whole rounds are right.
        if wanted == 0 || has % wanted != 0 {
            let finding = Diagnostic::new(Code::StoneSum).with("group", group.word()).with("has", has as usize);
            let finding = finding.with("wanted", wanted as usize);
            let row = plan.stones.iter().find(|it| it.group == group && it.workshop.as_ref() == workshop);
            let cell = row.and_then(|it| super::values::cell_of(&it.stones.source));
            findings.push(match cell {
                Some(cell) => finding.at_cell(cell),
                None => finding,
            });
        }
    }
    Found::new(share_stones(&by_group, &attended(plan, profile)), findings)
}

/// Persons who attended the workshops of a group, where that is published.
fn attended(plan: &Plan, profile: &Profile) -> BTreeMap<Group, u32> {
    let shown = attendance(plan, profile);
    let of = |group: Group| -> Option<u32> {
        shown.values().map(|it| it.kinds.get(&group.workshop()).copied().unwrap_or_default().count()).sum()
    };
    Group::ALL.into_iter().filter_map(|group| Some((group, of(group)?))).filter(|(_, n)| *n > 0).collect()
}

/// Shares out stones; `attendance` weighs the groups.
#[must_use]
pub fn share_stones(
    by_group: &BTreeMap<Group, BTreeMap<&NeedId, u32>>,
    attendance: &BTreeMap<Group, u32>,
) -> Vec<StoneShare> {
    let sums: BTreeMap<Group, Decimal> = by_group
        .iter()
        .map(|(group, stones)| (*group, stones.values().map(|it| Decimal::from(*it)).sum()))
        .filter(|(_, sum): &(Group, Decimal)| !sum.is_zero())
        .collect();
    let needs: BTreeSet<&NeedId> = by_group.values().flat_map(BTreeMap::keys).copied().collect();
    let n_groups = Decimal::from(sums.len());
    let mut shares: Vec<StoneShare> = needs
        .into_iter()
        .map(|need| {
            let stones: BTreeMap<Group, u32> =
                by_group.iter().map(|(group, of)| (*group, of.get(need).copied().unwrap_or(0))).collect();
            let by_group: BTreeMap<Group, Decimal> = sums
                .iter()
                .map(|(group, sum)| (*group, Decimal::from(stones[group]) * Decimal::ONE_HUNDRED / sum))
                .collect();
            let equal = ratio(by_group.values().sum(), n_groups).unwrap_or_default();
            StoneShare {
                need: need.clone(),
                stones,
                by_attendance: by_attendance(&by_group, attendance),
                by_group,
                equal,
            }
        })
        .collect();
    shares.sort_by(|a, b| b.equal.cmp(&a.equal).then_with(|| a.need.cmp(&b.need)));
    shares
}

fn by_attendance(shares: &BTreeMap<Group, Decimal>, attendance: &BTreeMap<Group, u32>) -> Option<Decimal> {
    let (mut sum, mut people) = (Decimal::ZERO, Decimal::ZERO);
    for (group, share) in shares {
        let n = Decimal::from(*attendance.get(group)?);
        sum += *share * n;
        people += n;
    }
    ratio(sum, people).map(|it| it.round_dp(6))
}

/// Returns the severity index of a need.
///
/// # Formula
/// `severity × frequency × affected / population of its localities`; a need that grows worse adds 0.5 to severity.
/// # Units
/// 0 to 27.5.
/// # Missing data
/// None when one of the parts is not known.
/// # Source
/// Severity index of the tool (DOMAIN 4.3).
#[must_use]
pub fn severity_index(need: &Need, plan: &Plan) -> Option<Sourced<Decimal>> {
    let severity = Decimal::from(need.severity.as_ref()?.value);
    let worse = if need.trend == Some(Trend::Worse) { Decimal::new(5, 1) } else { Decimal::ZERO };
    let frequency = Decimal::from(need.frequency.as_ref()?.value);
    let affected = u64::from(need.affected_women.as_ref()?.value) + u64::from(need.affected_men.as_ref()?.value);
    let population: Decimal =
        plan.reached(&need.reach).iter().map(|it| it.population.value().copied()).sum::<Option<Decimal>>()?;
    let share = ratio(Decimal::from(affected), population)?.min(Decimal::ONE);
    let counts =
        [&need.frequency.as_ref()?.source, &need.affected_women.as_ref()?.source, &need.affected_men.as_ref()?.source];
    let mut parts = vec![need.severity.as_ref()?.source.clone()];
    parts.extend(counts.into_iter().cloned());
    parts.extend(plan.reached(&need.reach).iter().filter_map(|it| it.population.source().cloned()));
    let formula = "severity * frequency * affected / Σ population".to_owned();
    Some(Sourced::new(((severity + worse) * frequency * share).round_dp(4), Source::Computed { formula, parts }))
}

/// An institution of the Venn diagrams.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Institution {
    /// Name.
    pub name: Text,
    /// Workshops that drew it.
    pub n_drawn: usize,
    /// Mean importance, 1 to 5.
    pub importance: Decimal,
    /// Mean closeness, 1 to 5.
    pub closeness: Decimal,
    /// Importance less closeness: what is important and far comes first.
    pub distance: Decimal,
    /// How often each relation was drawn.
    pub relations: BTreeMap<Relation, usize>,
}

/// Puts the Venn diagrams together, the important and distant institutions first.
#[must_use]
pub fn venn(plan: &Plan) -> Vec<Institution> {
    let key = |name: &Text| name.iter().map(|(_, text)| text.to_owned()).next().unwrap_or_default();
    let mut drawn: BTreeMap<String, Vec<&crate::model::VennCircle>> = BTreeMap::new();
    for circle in &plan.venn {
        drawn.entry(key(&circle.institution)).or_default().push(circle);
    }
    let mut institutions: Vec<Institution> = drawn
        .into_values()
        .map(|circles| {
            let n = Decimal::from(circles.len());
            let mean = |of: &dyn Fn(&crate::model::VennCircle) -> u32| {
                (circles.iter().map(|it| Decimal::from(of(it))).sum::<Decimal>() / n).round_dp(2)
            };
            let (importance, closeness) = (mean(&|it| it.importance.value), mean(&|it| it.closeness.value));
            let mut relations = BTreeMap::new();
            for relation in circles.iter().filter_map(|it| it.relation) {
                *relations.entry(relation).or_insert(0) += 1;
            }
            let distance = importance - closeness;
            let name = circles[0].institution.clone();
            Institution { name, n_drawn: circles.len(), importance, closeness, distance, relations }
        })
        .collect();
    // Institutions of one distance keep the order of their names.
    institutions.sort_by_key(|it| std::cmp::Reverse((it.distance, it.importance)));
    institutions
}
