//! The way from what a page says of a project – its cost, its points, its votes, its money – to the cells it comes from.

use super::block::Cell;
use super::context::{Context, text};
use crate::i18n;
use crate::model::{Group, Project, ProjectId, SourceId};
use crate::rank::Ranked;
use crate::source::Source;

fn computed(formula: &str, parts: Vec<Source>) -> Source {
    Source::Computed { formula: formula.to_owned(), parts }
}

fn label(context: &Context<'_>, project: &ProjectId, key: &str) -> String {
    format!("{project} – {}", context.word(key))
}

/// A cell with the cost of a project in dirhams.
pub(super) fn cost(context: &mut Context<'_>, project: Option<&Project>) -> Cell {
    let Some((project, cost)) = project.and_then(|it| Some((it, it.cost.as_ref()?))) else { return context.missing() };
    let title = context.pick(&project.title).to_owned();
    context.amount(cost, &format!("{}.cost", project.id), &title)
}

/// A cell with the points of a ranked project, traced to its scores and its votes.
pub(super) fn score(context: &mut Context<'_>, ranked: &Ranked) -> Cell {
    let shown = i18n::number_with_decimals(context.language, ranked.score, 2);
    Cell::new(shown, Some(score_note(context, ranked)))
}

/// Notes where the points of a ranked project come from.
///
/// # Source
/// The pipeline of the ranking: `rank::rank`.
pub(super) fn score_note(context: &mut Context<'_>, ranked: &Ranked) -> usize {
    let plan = &context.analysis.plan;
    let weights = &context.analysis.ranking.weights;
    let scores = plan.scores.iter().filter(|it| it.project == ranked.project).flat_map(|it| &it.by_criterion);
    let counts = |id: &crate::model::CriterionId| weights.iter().any(|(it, weight)| it == id && !weight.is_zero());
    let scores = scores.filter(|(id, _)| counts(id)).map(|(_, score)| score.source.clone()).collect();
    let by_criteria = computed("sum(weight * score_place)", scores);
    let votes = plan.votes.iter().filter(|it| it.project == ranked.project).map(|it| it.votes.source.clone());
    let source = match ranked.vote_score {
        Some(_) => computed(
            "criteria_share * criteria_points + votes_share * votes_points",
            vec![by_criteria, computed("votes_points", votes.collect())],
        ),
        None => by_criteria,
    };
    let label = label(context, &ranked.project, "head-score");
    context.note(&format!("{}.score", ranked.project), &label, &source)
}

/// A cell with the votes of a group, traced to the cell that was counted; ballots are traced with their table.
pub(super) fn votes(context: &mut Context<'_>, project: &ProjectId, group: Group, shown: String) -> Cell {
    let of_group = |it: &&crate::model::VoteCount| it.project == *project && it.group == group;
    let Some(vote) = context.analysis.plan.votes.iter().find(of_group) else { return text(shown) };
    let label = label(context, project, &format!("group-{}", group.word()));
    let note = context.note(&format!("{project}.votes.{}", group.word()), &label, &vote.votes.source);
    Cell::new(shown, Some(note))
}

/// Notes where the money of a source for a project is written.
pub(super) fn financing(context: &mut Context<'_>, project: &ProjectId, source: &SourceId) -> Option<usize> {
    let rows = context.analysis.plan.financing_of(project).filter(|it| it.source == *source);
    let mut parts: Vec<Source> = rows.map(|it| it.amount.source.clone()).collect();
    let from = match parts.len() {
        0 => return None,
        1 => parts.remove(0),
        _ => computed("sum(amount)", parts),
    };
    let label = format!("{project} – {}", context.source_name(source));
    Some(context.note(&format!("{project}.financing.{source}"), &label, &from))
}
