//! Why a project stands where it stands: its points, its neighbours, and what would change its place.

use rust_decimal::Decimal;
use serde::Serialize;

use super::sure::ProjectCertainty;
use super::{Contribution, Ranked, Ranking};
use crate::model::{CriterionId, ProjectId};

/// The card of a project.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Card {
    /// The project with its scores and votes.
    pub ranked: Ranked,
    /// Number of ranked projects.
    pub n_ranked: usize,
    /// Its points by criterion, the largest first.
    pub points: Vec<Points>,
    /// The project before it.
    pub before: Option<Neighbour>,
    /// The project after it.
    pub after: Option<Neighbour>,
    /// How sure its place is, and what would change it.
    pub certainty: Option<ProjectCertainty>,
}

/// Points of a criterion.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Points {
    /// What it brought.
    #[serde(flatten)]
    pub contribution: Contribution,
    /// The most it can bring.
    pub weight: Decimal,
}

/// A project beside another in the order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Neighbour {
    /// Which project.
    pub project: ProjectId,
    /// Its rank.
    pub rank: usize,
    /// Points between the two; zero when a rule or lots separate them.
    pub gap: Decimal,
    /// Criteria on which the higher one gained on the lower, the largest gain first, in points of the criteria.
    pub gains: Vec<(CriterionId, Decimal)>,
    /// Criteria on which the lower one gained on the higher, the largest gain first.
    pub losses: Vec<(CriterionId, Decimal)>,
    /// Points of the total that the votes give the higher over the lower; absent when no group voted on one.
    pub votes: Option<Decimal>,
}

/// Returns the card of a ranked project.
#[must_use]
pub fn card(ranking: &Ranking, certainties: &[ProjectCertainty], project: &ProjectId) -> Option<Card> {
    let at = ranking.ranked.iter().position(|it| it.project == *project)?;
    let ranked = &ranking.ranked[at];
    let weight = |criterion: &CriterionId| {
        ranking.weights.iter().find(|(id, _)| id == criterion).map(|(_, weight)| *weight).unwrap_or_default()
    };
    let mut points: Vec<Points> = ranked
        .contributions
        .iter()
        .map(|it| Points { contribution: it.clone(), weight: weight(&it.criterion) })
        .filter(|it| !it.weight.is_zero())
        .collect();
    // The sort is stable: equal points keep the order of the profile.
    points.sort_by_key(|it| std::cmp::Reverse(it.contribution.points));
    let before = at.checked_sub(1).map(|before| neighbour(&ranking.ranked[before], ranked, before, ranking));
    let after = (at + 1 < ranking.ranked.len()).then(|| neighbour(ranked, &ranking.ranked[at + 1], at + 1, ranking));
    Some(Card {
        n_ranked: ranking.ranked.len(),
        points,
        before,
        after,
        certainty: certainties.iter().find(|it| it.project == *project).cloned(),
        ranked: ranked.clone(),
    })
}

/// Compares two projects; `shown` is the one that is the neighbour.
fn neighbour(high: &Ranked, low: &Ranked, shown: usize, ranking: &Ranking) -> Neighbour {
    let votes = high.vote_score.zip(low.vote_score).map(|(high, low)| high - low);
    let criteria_part = match votes {
        Some(_) => ranking.criteria_share_pct / Decimal::ONE_HUNDRED,
        None => Decimal::ONE,
    };
    let mut differences: Vec<(CriterionId, Decimal)> = high
        .contributions
        .iter()
        .filter_map(|it| {
            let other = low.contributions.iter().find(|other| other.criterion == it.criterion)?;
            Some((it.criterion.clone(), (it.points - other.points) * criteria_part))
        })
        .collect();
    differences.sort_by_key(|it| std::cmp::Reverse(it.1.abs()));
    let (gains, losses): (Vec<_>, Vec<_>) =
        differences.into_iter().filter(|it| !it.1.is_zero()).partition(|it| it.1.is_sign_positive());
    let shown = &ranking.ranked[shown];
    Neighbour {
        project: shown.project.clone(),
        rank: shown.rank,
        gap: high.score - low.score,
        gains,
        losses: losses.into_iter().map(|(criterion, points)| (criterion, -points)).collect(),
        votes: votes.map(|it| it * (Decimal::ONE - criteria_part)),
    }
}
