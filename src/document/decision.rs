//! The ranking as a council may try it: criteria with their weights, projects with their scores, and the official ranks.

use serde::Serialize;

use super::block::Cover;
use super::context::Context;
use super::{cover, tables};
use crate::i18n::{self, Language};
use crate::rank::Trial;

/// What the decision page shows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Decision {
    /// Language of its words.
    pub language: Language,
    /// What the cover says.
    pub cover: Cover,
    /// Lowest and highest score.
    pub scale: [u8; 2],
    /// Part of the criteria in the score, per cent, in plain digits; the votes have the rest.
    pub criteria_share: String,
    /// Whether the committee chose the official weights, else they are the profile's.
    pub has_own_weights: bool,
    /// Criteria in the order of the profile.
    pub criteria: Vec<Weighted>,
    /// What separates equal scores, in words, in order.
    pub tie_chain: Vec<String>,
    /// Projects in the order of their ids.
    pub projects: Vec<Candidate>,
}

/// A criterion with its official weight.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Weighted {
    /// Id, such as `urgency`.
    pub id: String,
    /// Title.
    pub title: String,
    /// Official weight in plain digits.
    pub weight: String,
    /// What the lowest, middle and highest scores mean.
    pub anchors: Vec<String>,
}

/// A project that may be ranked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Candidate {
    /// Id.
    pub id: String,
    /// Title.
    pub title: String,
    /// Cost in dirhams as the language writes it, or the mark of what is missing.
    pub cost: String,
    /// Years in the programme, or that it is on the reserve list; empty without a programme.
    pub place: String,
    /// Whether it comes before all others.
    pub is_must: bool,
    /// Score of the votes in plain digits; absent when no group voted on it.
    pub votes: Option<String>,
    /// Score on each criterion in plain digits; absent when it has none.
    pub scores: Vec<Option<String>>,
    /// For each rule of the chain of ties, how many projects come before it.
    pub tie_keys: Vec<usize>,
    /// Official rank; absent when the project is still to be studied.
    pub rank: Option<usize>,
    /// Official rank as it is shown, with the mark of a shared one.
    pub shown_rank: String,
    /// Official score as it is shown.
    pub shown_score: String,
    /// Titles of the criteria without a score, when the project is still to be studied.
    pub missing: Vec<String>,
}

pub(super) fn decision(context: &Context<'_>) -> Option<Decision> {
    let analysis = context.analysis;
    if analysis.ranking.ranked.is_empty() {
        return None;
    }
    let weights = &analysis.ranking.weights;
    let criteria: Vec<Weighted> = analysis
        .profile
        .scoring
        .criteria
        .iter()
        .map(|criterion| {
            let weight = weights.iter().find(|(id, _)| id.as_str() == criterion.id).map(|(_, weight)| *weight);
            Weighted {
                id: criterion.id.clone(),
                title: context.pick(&criterion.title.text()).to_owned(),
                weight: weight.unwrap_or_default().normalize().to_string(),
                anchors: criterion.anchors.iter().map(|anchor| context.pick(&anchor.text()).to_owned()).collect(),
            }
        })
        .collect();
    let Trial { scale, rows, criteria_share_pct, .. } = &analysis.trial;
    let projects = rows.iter().map(|row| candidate(context, &criteria, row)).collect();
    let chain = analysis.profile.scoring.tie_chain.iter().map(|rule| rule.word());
    let lots = analysis.ranking.lots_seed.map(|_| "lots");
    Some(Decision {
        language: context.language,
        cover: cover(context),
        scale: *scale,
        criteria_share: criteria_share_pct.normalize().to_string(),
        has_own_weights: analysis.ranking.has_own_weights,
        tie_chain: chain.chain(lots).map(|rule| context.word(&format!("tie-{rule}"))).collect(),
        criteria,
        projects,
    })
}

fn candidate(context: &Context<'_>, criteria: &[Weighted], row: &crate::rank::TrialRow) -> Candidate {
    let analysis = context.analysis;
    let ranked = analysis.ranking.ranked.iter().find(|ranked| ranked.project == row.project);
    let cost = context.project(&row.project).and_then(|project| project.cost.as_ref());
    let has_programme = !analysis.programme.programmed.is_empty();
    let missing = row.scores.iter().zip(criteria).filter(|(score, _)| score.is_none());
    Candidate {
        id: row.project.to_string(),
        title: context.project_title(&row.project).to_owned(),
        cost: cost.map_or_else(|| context.word("missing-mark"), |cost| context.dirhams(cost.value)),
        place: if has_programme { tables::place(context, &row.project) } else { String::new() },
        is_must: row.is_must,
        votes: row.votes.map(|votes| votes.normalize().to_string()),
        scores: row.scores.iter().map(|score| score.map(|score| score.normalize().to_string())).collect(),
        tie_keys: row.tie_keys.clone(),
        rank: ranked.map(|ranked| ranked.rank),
        shown_rank: ranked.map_or_else(String::new, |ranked| tables::rank(context, ranked.rank, ranked.is_tied)),
        shown_score: ranked.map_or_else(String::new, |it| i18n::number_with_decimals(context.language, it.score, 2)),
        missing: if ranked.is_some() { Vec::new() } else { missing.map(|(_, it)| it.title.clone()).collect() },
    }
}
