//! Why a project stands where it stands, and how sure its place is, in the words of the committee's own sheets.

use rust_decimal::Decimal;
use rust_decimal::prelude::FromPrimitive;

use super::ranking::{criterion, rank};
use crate::document::block::{ColumnKind, Table};
use crate::document::context::{Context, body, text, total};
use crate::i18n;
use crate::model::{CriterionId, Group, ProjectId};
use crate::rank::Ranked;
use crate::rank::sure::{ProjectCertainty, Swap};
use crate::rank::why::{Card, Neighbour};

/// Criteria named in a comparison of two neighbours; the smaller ones decide little.
const SHOWN_CRITERIA: usize = 3;

/// The points of the first beside those of the second, criterion by criterion.
pub(super) fn first(context: &mut Context<'_>) -> Option<Table> {
    let ranking = &context.analysis.ranking;
    let (first, second) = (ranking.ranked.first()?, ranking.ranked.get(1));
    let both: Vec<&Ranked> = std::iter::once(first).chain(second).collect();
    let mut rows = Vec::new();
    for (id, weight) in ranking.weights.iter().filter(|(_, weight)| !weight.is_zero()) {
        let mut cells =
            vec![text(criterion(context, id.as_str())), text(i18n::number(context.language, weight.normalize()))];
        for ranked in &both {
            match ranked.contributions.iter().find(|it| it.criterion == *id) {
                Some(it) => cells.extend([text(plain(context, it.score)), text(points(context, it.points))]),
                None => cells.extend([context.missing(), context.missing()]),
            }
        }
        rows.push(body(cells));
    }
    let line = |context: &Context<'_>, key: &str, weight: String, of: &dyn Fn(&Ranked) -> Option<Decimal>| {
        let mut cells = vec![text(context.word(key)), text(weight)];
        for ranked in &both {
            cells.push(text(""));
            cells.push(of(ranked).map_or_else(|| context.missing(), |it| text(points(context, it))));
        }
        cells
    };
    rows.push(total(line(context, "why-criteria", context.count(100), &|it| Some(it.criteria_score))));
    if both.iter().any(|it| it.vote_score.is_some()) {
        rows.push(body(line(context, "why-votes", context.count(100), &|it| it.vote_score)));
        rows.push(total(line(context, "why-together", String::new(), &|it| Some(it.score))));
    }
    let mut columns = vec![
        context.column("column-criterion", ColumnKind::RowHeader, 4),
        context.column("head-weight", ColumnKind::Number, 2),
    ];
    for ranked in &both {
        for key in ["head-mark-of", "head-points-of"] {
            let header = context.words(key, &i18n::args([("project", ranked.project.as_str().into())]));
            columns.push(crate::document::block::Column { header, kind: ColumnKind::Number, width: 2 });
        }
    }
    Some(context.table("ranking.points", columns, rows))
}

/// The score from the criteria and from the votes, with the rank that each alone would give.
pub(super) fn sides(context: &mut Context<'_>) -> Option<Table> {
    sides_of(context, "ranking.sides", |_| true)
}

/// The same for the projects that criteria and votes place a third of the list apart, or further.
pub(super) fn apart(context: &mut Context<'_>) -> Option<Table> {
    let far = (context.analysis.ranking.ranked.len() / 3).max(1);
    sides_of(context, "ranking.apart", |it| {
        it.rank_by_votes.is_some_and(|votes| votes.abs_diff(it.rank_by_criteria) >= far)
    })
}

fn sides_of(context: &Context<'_>, id: &str, wanted: impl Fn(&Ranked) -> bool) -> Option<Table> {
    let ranking = &context.analysis.ranking;
    if ranking.ranked.iter().all(|it| it.vote_score.is_none()) {
        return None;
    }
    let rows: Vec<_> = ranking
        .ranked
        .iter()
        .filter(|it| wanted(it))
        .map(|it| {
            let votes = it.vote_score.map_or_else(|| context.missing(), |votes| text(points(context, votes)));
            let by_votes = it.rank_by_votes.map_or_else(|| context.missing(), |rank| text(context.count(rank)));
            body(vec![
                text(rank(context, it.rank, it.is_tied)),
                text(named(context, &it.project)),
                text(points(context, it.criteria_score)),
                votes,
                text(points(context, it.score)),
                text(context.count(it.rank_by_criteria)),
                by_votes,
            ])
        })
        .collect();
    let columns = vec![
        context.column("head-rank", ColumnKind::Text, 2),
        context.column("head-project", ColumnKind::RowHeader, 8),
        context.column("head-criteria-score", ColumnKind::Number, 2),
        context.column("head-vote-score", ColumnKind::Number, 2),
        context.column("head-score", ColumnKind::Number, 2),
        context.column("head-rank-by-criteria", ColumnKind::Number, 2),
        context.column("head-rank-by-votes", ColumnKind::Number, 2),
    ];
    Some(context.table(id, columns, rows))
}

/// How sure each place is.
pub(super) fn sure(context: &mut Context<'_>) -> Option<Table> {
    Some(sure_of(context, "ranking.sure", |_| true))
}

/// The same for the projects whose financing is not firm, one way or the other.
pub(super) fn doubtful(context: &mut Context<'_>) -> Option<Table> {
    Some(sure_of(context, "ranking.doubtful", |it| !firmness(it).starts_with("firmness-firm")))
}

fn sure_of(context: &Context<'_>, id: &str, wanted: impl Fn(&ProjectCertainty) -> bool) -> Table {
    let analysis = context.analysis;
    let certainty = analysis.certainty();
    let rows = analysis
        .ranking
        .ranked
        .iter()
        .zip(&certainty.projects)
        .filter(|(_, sure)| wanted(sure))
        .map(|(ranked, sure)| {
            body(vec![
                text(rank(context, ranked.rank, ranked.is_tied)),
                text(named(context, &ranked.project)),
                text(places(context, sure.usual_best, sure.usual_worst)),
                text(places(context, sure.near.best, sure.near.worst)),
                text(share(context, sure.carried_share)),
                text(context.word(firmness(sure))),
            ])
        })
        .collect();
    let columns = vec![
        context.column("head-rank", ColumnKind::Text, 2),
        context.column("head-project", ColumnKind::RowHeader, 8),
        context.column("head-usual-places", ColumnKind::Text, 3),
        context.column("head-near-places", ColumnKind::Text, 3),
        context.column("head-carried", ColumnKind::Number, 2),
        context.column("head-firmness", ColumnKind::Text, 3),
    ];
    context.table(id, columns, rows)
}

/// Projects that the committee left out, with its reasons.
pub(super) fn excluded(context: &mut Context<'_>) -> Option<Table> {
    let excluded = &context.analysis.ranking.excluded;
    let rows =
        excluded.iter().map(|it| body(vec![text(named(context, &it.project)), text(it.reason.as_str())])).collect();
    let columns = vec![
        context.column("head-project", ColumnKind::RowHeader, 5),
        context.column("head-reason", ColumnKind::Text, 6),
    ];
    Some(context.table("ranking.excluded", columns, rows))
}

/// Other methods beside the ranking by criteria.
pub(super) fn methods(context: &mut Context<'_>) -> Option<Table> {
    let certainty = context.analysis.certainty();
    let rows = certainty
        .agreement
        .iter()
        .zip(&certainty.reversals)
        .map(|(it, reversals)| {
            let tau = it.tau.and_then(Decimal::from_f64).map_or_else(
                || context.missing(),
                |tau| text(i18n::number_with_decimals(context.language, tau.round_dp(2), 2)),
            );
            let shared = i18n::args([("n", it.shared_first.into()), ("of", it.of_first.into())]);
            body(vec![
                text(context.word(&format!("method-{}", it.method))),
                tau,
                text(context.words("n-of", &shared)),
                text(context.count(reversals.projects.len())),
            ])
        })
        .collect();
    let columns = vec![
        context.column("head-method", ColumnKind::RowHeader, 4),
        context.column("head-tau", ColumnKind::Number, 2),
        context.column("head-shared-first", ColumnKind::Text, 3),
        context.column("head-reversals", ColumnKind::Number, 3),
    ];
    Some(context.table("methods.agreement", columns, rows))
}

/// The card of a project: questions and their answers.
pub(super) fn card(context: &mut Context<'_>, id: &ProjectId) -> Option<Table> {
    let card = context.analysis.card(id)?;
    let mut rows = Vec::new();
    let mut line = |context: &Context<'_>, key: &str, answer: String| {
        if !answer.is_empty() {
            rows.push(body(vec![text(context.word(key)), text(answer)]));
        }
    };
    line(context, "why-place", place(context, &card));
    line(context, "why-points", all_points(context, &card));
    line(context, "why-voices", voices(context, &card.ranked));
    line(
        context,
        "why-before",
        card.before.as_ref().map_or_else(String::new, |it| neighbour(context, it, "why-before-by", "why-before-equal")),
    );
    line(
        context,
        "why-after",
        card.after.as_ref().map_or_else(String::new, |it| neighbour(context, it, "why-after-by", "why-after-equal")),
    );
    line(context, "why-change", changes(context, &card));
    line(context, "why-sure", sureness(context, &card));
    let columns = vec![
        context.column("head-question", ColumnKind::RowHeader, 2),
        context.column("head-answer", ColumnKind::Text, 5),
    ];
    let mut table = context.table("why", columns, rows);
    table.id = format!("why.{id}");
    table.caption = context.words("table-why", &i18n::args([("id", id.as_str().into())]));
    Some(table)
}

fn place(context: &Context<'_>, card: &Card) -> String {
    let ranked = &card.ranked;
    let args = i18n::args([
        ("rank", rank(context, ranked.rank, ranked.is_tied).into()),
        ("n", context.count(card.n_ranked).into()),
        ("score", points(context, ranked.score).into()),
        ("criteria", points(context, ranked.criteria_score).into()),
        ("votes", ranked.vote_score.map(|it| points(context, it)).unwrap_or_default().into()),
        ("share", plain(context, context.analysis.ranking.criteria_share_pct).into()),
        ("rest", plain(context, Decimal::ONE_HUNDRED - context.analysis.ranking.criteria_share_pct).into()),
    ]);
    let mut sentences = vec![
        context
            .words(if ranked.vote_score.is_some() { "why-place-with-votes" } else { "why-place-by-criteria" }, &args),
    ];
    if ranked.is_must {
        sentences.push(context.word("why-must"));
    }
    if let Some(rule) = ranked.decided_by {
        let rule = context.word(&format!("tie-{rule}"));
        sentences.push(context.words("why-decided-by", &i18n::args([("rule", rule.into())])));
    }
    sentences.join(" ")
}

fn all_points(context: &Context<'_>, card: &Card) -> String {
    let each = card.points.iter().map(|it| {
        let args = i18n::args([
            ("criterion", criterion(context, it.contribution.criterion.as_str()).into()),
            ("mark", plain(context, it.contribution.score).into()),
            ("points", points(context, it.contribution.points).into()),
            ("weight", plain(context, it.weight).into()),
        ]);
        context.words("why-points-of", &args)
    });
    each.collect::<Vec<_>>().join(&context.word("sentence-separator"))
}

fn voices(context: &Context<'_>, ranked: &Ranked) -> String {
    let each = Group::ALL.into_iter().filter_map(|group| {
        let vote = ranked.votes.get(&group)?;
        let args = i18n::args([
            ("group", context.word(&format!("group-{}", group.word())).into()),
            ("votes", i18n::integer(context.language, u64::from(vote.votes)).into()),
            ("rank", context.count(vote.rank).into()),
        ]);
        Some(context.words("why-voice", &args))
    });
    each.collect::<Vec<_>>().join(&context.word("sentence-separator"))
}

/// Compares with a neighbour: the higher one's gains, then the lower one's.
fn neighbour(context: &Context<'_>, it: &Neighbour, apart: &str, level: &str) -> String {
    let args = i18n::args([("project", named(context, &it.project).into()), ("gap", i18n::rounded(it.gap, 2).into())]);
    let mut sentences = vec![context.words(if it.gap.is_zero() { level } else { apart }, &args)];
    let list = |differences: &[(CriterionId, Decimal)], lead: Option<Decimal>| {
        let each = differences.iter().take(SHOWN_CRITERIA).map(|(id, difference)| {
            let args = i18n::args([
                ("criterion", criterion(context, id.as_str()).into()),
                ("points", points(context, *difference).into()),
            ]);
            context.words("why-difference", &args)
        });
        let lead = lead.filter(|it| it.is_sign_positive() && !it.is_zero()).map(|lead| {
            let args =
                i18n::args([("criterion", context.word("why-votes").into()), ("points", points(context, lead).into())]);
            context.words("why-difference", &args)
        });
        each.chain(lead).collect::<Vec<_>>().join(&context.word("list-separator"))
    };
    for (key, differences, lead) in
        [("why-gains", &it.gains, it.votes), ("why-losses", &it.losses, it.votes.map(|it| -it))]
    {
        let listed = list(differences, lead);
        if !listed.is_empty() {
            sentences.push(context.words(key, &i18n::args([("list", listed.into())])));
        }
    }
    sentences.join(" ")
}

fn changes(context: &Context<'_>, card: &Card) -> String {
    let Some(sure) = &card.certainty else { return String::new() };
    let mut sentences = Vec::new();
    if let Some(change) = &sure.mark_up {
        let args = i18n::args([
            ("project", change.passes.as_str().into()),
            ("criterion", criterion(context, change.criterion.as_str()).into()),
            ("from", plain(context, change.from).into()),
            ("to", plain(context, change.to).into()),
        ]);
        sentences.push(context.words("why-mark-up", &args));
    }
    let swap = |key: &str, swap: &Swap| {
        let args = i18n::args([
            ("project", swap.with.as_str().into()),
            ("criterion", criterion(context, swap.criterion.as_str()).into()),
            ("from", weight(context, swap.from).into()),
            ("to", weight(context, swap.to).into()),
            ("way", if swap.to > swap.from { "up" } else { "down" }.into()),
        ]);
        context.words(key, &args)
    };
    sentences.extend(sure.swap_up.as_ref().map(|it| swap("why-swap-up", it)));
    sentences.extend(sure.swap_down.as_ref().map(|it| swap("why-swap-down", it)));
    if sentences.is_empty() {
        sentences.push(context.word("why-no-change"));
    }
    sentences.join(" ")
}

fn sureness(context: &Context<'_>, card: &Card) -> String {
    let Some(sure) = &card.certainty else { return String::new() };
    let args = i18n::args([
        ("usual", places(context, sure.usual_best, sure.usual_worst).into()),
        ("near", places(context, sure.near.best, sure.near.worst).into()),
        ("carried", share(context, sure.carried_share).into()),
        ("word", capitalised(&context.word(firmness(sure))).into()),
    ]);
    context.words("why-sure-of", &args)
}

/// The word as a sentence begins with it.
fn capitalised(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// The word for how often the money's order turns: a tenth of the draws, a fifth, or more.
fn firmness(sure: &ProjectCertainty) -> &'static str {
    let turned = if sure.is_carried { 1.0 - sure.carried_share } else { sure.carried_share };
    match turned {
        _ if sure.is_fragile => "firmness-fragile",
        turned if turned > 0.1 && sure.is_carried => "firmness-likely",
        turned if turned > 0.1 => "firmness-likely-without",
        _ if sure.is_carried => "firmness-firm",
        _ => "firmness-firm-without",
    }
}

fn named(context: &Context<'_>, id: &ProjectId) -> String {
    format!("{id} – {}", context.project_title(id))
}

fn places(context: &Context<'_>, best: usize, worst: usize) -> String {
    if best == worst {
        return context.count(best);
    }
    let args = i18n::args([("best", context.count(best).into()), ("worst", context.count(worst).into())]);
    context.words("rank-places", &args)
}

fn points(context: &Context<'_>, value: Decimal) -> String {
    i18n::number_with_decimals(context.language, value.round_dp(2), 2)
}

fn plain(context: &Context<'_>, value: Decimal) -> String {
    i18n::number(context.language, value.normalize())
}

fn weight(context: &Context<'_>, value: f64) -> String {
    plain(context, Decimal::from_f64(value).unwrap_or_default().round_dp(1))
}

fn share(context: &Context<'_>, share: f64) -> String {
    i18n::percent(context.language, Decimal::from_f64(100.0 * share).unwrap_or_default().round_dp(0))
}
