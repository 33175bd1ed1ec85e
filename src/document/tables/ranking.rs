//! Criteria, the ranked list, the votes of the groups, and what is still to be studied.

use rust_decimal::Decimal;
use rust_decimal::prelude::FromPrimitive;

use crate::diagnose::ComputedMark;
use crate::document::block::{ColumnKind, Table};
use crate::document::context::{Context, body, text, total};
use crate::document::paths;
use crate::i18n;
use crate::model::Group;
use crate::rank::Obstacle;

/// The criteria with their weights.
pub(super) fn weights(context: &mut Context<'_>) -> Option<Table> {
    let analysis = context.analysis;
    let mut rows: Vec<_> = analysis
        .ranking
        .weights
        .iter()
        .map(|(id, weight)| {
            let weight = i18n::number(context.language, weight.normalize());
            body(vec![text(criterion(context, id.as_str())), text(weight)])
        })
        .collect();
    rows.push(total(vec![text(context.word("total")), text(context.count(100))]));
    let columns = vec![
        context.column("column-criterion", ColumnKind::RowHeader, 4),
        context.column("head-weight", ColumnKind::Number, 1),
    ];
    Some(context.table("criteria.weights", columns, rows))
}

pub(super) fn criterion(context: &Context<'_>, id: &str) -> String {
    let criteria = &context.analysis.profile.scoring.criteria;
    match criteria.iter().find(|criterion| criterion.id == id) {
        Some(criterion) => context.pick(&criterion.title.text()).to_owned(),
        None => id.to_owned(),
    }
}

/// The weights that were derived from judgements, and how far these contradict each other.
pub(super) fn judged(context: &mut Context<'_>) -> Option<Table> {
    let derived = context.analysis.derived_weights.as_ref()?;
    let weighing = &derived.weighing;
    let decimals = |value: f64, n: u32| {
        let exact = Decimal::from_f64(value).unwrap_or_default().round_dp(n);
        i18n::number_with_decimals(context.language, exact, n)
    };
    let mut rows = Vec::new();
    for (at, id) in derived.criteria.iter().enumerate() {
        let weight = i18n::number_with_decimals(context.language, derived.weights[at], 2);
        let mean = weighing.geometric_means.as_ref().map(|means| decimals(100.0 * means[at], 2));
        let mean = mean.map_or_else(|| context.missing(), text);
        rows.push(body(vec![text(criterion(context, id.as_str())), text(weight), mean]));
    }
    if let Some(ratio) = weighing.ratio {
        rows.push(total(vec![text(context.word("weigh-ratio")), text(decimals(ratio, 2)), text("")]));
    }
    if let Some(worst) = weighing.worst {
        let name = |at: usize| criterion(context, derived.criteria[at].as_str());
        let args = i18n::args([
            ("one", name(worst.row).into()),
            ("other", name(worst.column).into()),
            ("said", decimals(worst.said, 2).into()),
            ("implied", decimals(worst.implied, 2).into()),
        ]);
        rows.push(body(vec![text(context.words("weigh-worst", &args)), text(""), text("")]));
    }
    let columns = vec![
        context.column("column-criterion", ColumnKind::RowHeader, 6),
        context.column("head-weight", ColumnKind::Number, 2),
        context.column("head-geometric-mean", ColumnKind::Number, 2),
    ];
    Some(context.table("criteria.judged", columns, rows))
}

/// Marks that the figures give, where they are used or differ from the written ones.
pub(super) fn computed(context: &mut Context<'_>) -> Option<Table> {
    let differs =
        |it: &&ComputedMark| it.is_used || it.written.is_some_and(|written| written != Decimal::from(it.mark));
    let marks: Vec<&ComputedMark> = context.analysis.marks.iter().filter(differs).collect();
    if marks.is_empty() {
        return None;
    }
    let mut rows = Vec::new();
    for it in marks {
        let figure = i18n::number_with_decimals(context.language, it.figure.round_dp(2), 2);
        let figure = context.words(
            &format!("computed-{}", it.criterion.as_str().replace('_', "-")),
            &i18n::args([("figure", figure.into())]),
        );
        let written =
            it.written.map_or_else(|| context.missing(), |mark| text(i18n::number(context.language, mark.normalize())));
        rows.push(body(vec![
            text(format!("{} – {}", it.project, context.project_title(&it.project))),
            text(criterion(context, it.criterion.as_str())),
            text(figure),
            text(context.count(usize::from(it.mark))),
            written,
            text(context.word(if it.is_used { "mark-computed" } else { "mark-written" })),
        ]));
    }
    let columns = vec![
        context.column("head-project", ColumnKind::RowHeader, 6),
        context.column("column-criterion", ColumnKind::Text, 3),
        context.column("head-figure", ColumnKind::Text, 4),
        context.column("head-mark-computed", ColumnKind::Number, 2),
        context.column("head-mark-written", ColumnKind::Number, 2),
        context.column("head-mark-used", ColumnKind::Text, 2),
    ];
    Some(context.table("criteria.computed", columns, rows))
}

/// What stands in the way of projects, by their own sheets.
pub(super) fn screen(context: &mut Context<'_>) -> Option<Table> {
    let analysis = context.analysis;
    if analysis.screened.is_empty() {
        return None;
    }
    let asked = &analysis.settings.ranking.screen;
    let mut rows = Vec::new();
    for it in &analysis.screened {
        let verdict = match &it.obstacles {
            _ if analysis.ranking.excluded.iter().any(|out| out.project == it.project) => "screen-out",
            obstacles if obstacles.iter().any(|obstacle| asked.contains(&obstacle.test)) => "screen-to-study",
            _ => "screen-eligible",
        };
        rows.push(body(vec![
            text(format!("{} – {}", it.project, context.project_title(&it.project))),
            text(obstacles(context, &it.obstacles)),
            text(context.word(verdict)),
        ]));
    }
    let columns = vec![
        context.column("head-project", ColumnKind::RowHeader, 6),
        context.column("head-obstacles", ColumnKind::Text, 6),
        context.column("head-screen", ColumnKind::Text, 2),
    ];
    Some(context.table("ranking.screen", columns, rows))
}

fn obstacles(context: &Context<'_>, obstacles: &[Obstacle]) -> String {
    let word = |it: &Obstacle| {
        let with = it.with.as_ref().map(ToString::to_string).unwrap_or_default();
        context.words(&format!("obstacle-{}", it.test.word()), &i18n::args([("with", with.into())]))
    };
    obstacles.iter().map(word).collect::<Vec<_>>().join(&context.word("sentence-separator"))
}

/// What the lowest, middle and highest scores of each criterion mean.
pub(super) fn anchors(context: &mut Context<'_>) -> Option<Table> {
    let scoring = &context.analysis.profile.scoring;
    let [lowest, highest] = scoring.scale;
    let rows = scoring
        .criteria
        .iter()
        .map(|criterion| {
            let mut cells = vec![text(context.pick(&criterion.title.text()))];
            cells.extend(criterion.anchors.iter().map(|anchor| text(context.pick(&anchor.text()))));
            body(cells)
        })
        .collect();
    let mut columns = vec![context.column("column-criterion", ColumnKind::RowHeader, 3)];
    for score in [lowest, u8::midpoint(lowest, highest), highest] {
        let header = context.words("head-score-n", &i18n::args([("score", score.to_string().into())]));
        columns.push(crate::document::block::Column { header, kind: ColumnKind::Text, width: 3 });
    }
    Some(context.table("criteria.anchors", columns, rows))
}

/// The ranked list.
pub(super) fn projects(context: &mut Context<'_>) -> Option<Table> {
    let analysis = context.analysis;
    let rows = analysis
        .ranking
        .ranked
        .iter()
        .map(|ranked| {
            let cost = paths::cost(context, context.project(&ranked.project));
            body(vec![
                text(rank(context, ranked.rank, ranked.is_tied)),
                text(ranked.project.as_str()),
                text(context.project_title(&ranked.project)),
                paths::score(context, ranked),
                cost,
                text(super::projects::place(context, &ranked.project)),
            ])
        })
        .collect();
    let columns = vec![
        context.column("head-rank", ColumnKind::Text, 2),
        context.column("head-id", ColumnKind::Text, 2),
        context.column("head-project", ColumnKind::RowHeader, 9),
        context.column("head-score", ColumnKind::Number, 2),
        context.column("head-cost", ColumnKind::Number, 3),
        context.column("head-programmed-in", ColumnKind::Text, 3),
    ];
    Some(context.table("ranking.projects", columns, rows))
}

/// A rank; a shared one carries the mark of a tie.
pub(in crate::document) fn rank(context: &Context<'_>, rank: usize, is_tied: bool) -> String {
    let rank = context.count(rank);
    if is_tied { context.words("rank-mark-tied", &i18n::args([("rank", rank.into())])) } else { rank }
}

/// The votes of women, men and youth apart, beside the rank.
pub(super) fn votes(context: &mut Context<'_>) -> Option<Table> {
    let analysis = context.analysis;
    let community = analysis.ranking.community.as_ref();
    let is_any_withheld = community.is_some_and(|it| !it.voices.withheld.is_empty());
    let voted: Vec<_> =
        analysis.ranking.ranked.iter().filter(|ranked| is_any_withheld || !ranked.votes.is_empty()).collect();
    let is_withheld =
        |group: Group| community.is_some_and(|it| it.voices.withheld.iter().any(|name| name == group.word()));
    let rows = voted
        .into_iter()
        .map(|ranked| {
            let mut cells = vec![
                text(rank(context, ranked.rank, ranked.is_tied)),
                text(format!("{} – {}", ranked.project, context.project_title(&ranked.project))),
            ];
            for group in Group::ALL {
                cells.push(match ranked.votes.get(&group) {
                    Some(vote) => {
                        let args = i18n::args([
                            ("votes", i18n::integer(context.language, u64::from(vote.votes)).into()),
                            ("rank", context.count(vote.rank).into()),
                        ]);
                        let shown = context.words("votes-and-rank", &args);
                        paths::votes(context, &ranked.project, group, shown)
                    }
                    None if is_withheld(group) => text(context.word("withheld-mark")),
                    None => context.missing(),
                });
            }
            let diverging: Vec<String> =
                ranked.diverging.iter().map(|group| context.word(&format!("group-{}", group.word()))).collect();
            cells.push(text(diverging.join(&context.word("list-separator"))));
            body(cells)
        })
        .collect();
    let mut columns = vec![
        context.column("head-rank", ColumnKind::Text, 2),
        context.column("head-project", ColumnKind::RowHeader, 9),
    ];
    for group in Group::ALL {
        columns.push(context.column(&format!("group-{}", group.word()), ColumnKind::Number, 3));
    }
    columns.push(context.column("head-diverging", ColumnKind::Text, 3));
    Some(context.table("ranking.votes", columns, rows))
}

/// Projects that cannot be ranked, with what is missing.
pub(super) fn to_study(context: &mut Context<'_>) -> Option<Table> {
    let analysis = context.analysis;
    let rows = analysis
        .ranking
        .to_study
        .iter()
        .map(|study| {
            let missing: Vec<String> = study.missing.iter().map(|id| criterion(context, id.as_str())).collect();
            let missing = missing.join(&context.word("list-separator"));
            let in_the_way = obstacles(context, &study.obstacles);
            let both = [missing, in_the_way].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>();
            body(vec![
                text(study.project.as_str()),
                text(context.project_title(&study.project)),
                text(both.join(&context.word("sentence-separator"))),
            ])
        })
        .collect();
    let columns = vec![
        context.column("head-id", ColumnKind::RowHeader, 2),
        context.column("head-project", ColumnKind::Text, 6),
        context.column("head-missing-scores", ColumnKind::Text, 5),
    ];
    Some(context.table("ranking.to_study", columns, rows))
}
