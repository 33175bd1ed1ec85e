//! What the workshops' tools gave: clusters with the figures beside them, grids, stones, institutions and trees.

use crate::diagnose::{Against, Branch, ClusterResult, ProblemTree, Verdict};
use crate::document::block::{Cell, ColumnKind, Row, Table};
use crate::document::context::{Context, body, group, text};
use crate::i18n;
use crate::model::{Group, NeedId, Text};
use crate::source::Source;

/// Needs of the stones' table; those after them have a few stones each.
const SHOWN_STONES: usize = 20;

/// Needs that say the same, ranked, with what the figures say.
pub(super) fn clusters(context: &mut Context<'_>) -> Option<Table> {
    clusters_of(context, |_| true)
}

/// The same for some of them.
pub(super) fn clusters_of(context: &mut Context<'_>, wanted: impl Fn(&ClusterResult) -> bool) -> Option<Table> {
    let clusters: Vec<ClusterResult> = context.analysis.clusters.iter().filter(|it| wanted(it)).cloned().collect();
    let mut rows = Vec::new();
    for cluster in &clusters {
        let groups: Vec<String> =
            cluster.groups.iter().map(|it| context.word(&format!("group-{}", it.word()))).collect();
        rows.push(body(vec![
            text(context.count(cluster.rank)),
            text(context.pick(&cluster.title)),
            text(groups.join(&context.word("list-separator"))),
            text(context.count(cluster.workshops.len())),
            severity(context, cluster),
            verdict(context, cluster),
        ]));
    }
    let columns = vec![
        context.column("head-rank", ColumnKind::Text, 1),
        context.column("head-problem", ColumnKind::RowHeader, 6),
        context.column("head-said-by", ColumnKind::Text, 3),
        context.column("head-workshops", ColumnKind::Number, 1),
        context.column("head-severity-index", ColumnKind::Number, 2),
        context.column("head-figures-say", ColumnKind::Text, 5),
    ];
    Some(context.table("clusters.list", columns, rows))
}

/// The severity index, with the cells it comes from.
fn severity(context: &mut Context<'_>, cluster: &ClusterResult) -> Cell {
    let Some(index) = &cluster.severity_index else { return context.missing() };
    let label = format!("{} – {}", context.pick(&cluster.title), context.word("head-severity-index"));
    let source = context.note(&format!("{}.severity", cluster.id), &label, &index.source);
    Cell::new(i18n::number_with_decimals(context.language, index.value, 1), Some(source))
}

/// Whether the figures agree, with the figure and what it is held against.
fn verdict(context: &mut Context<'_>, cluster: &ClusterResult) -> Cell {
    let evidence = &cluster.evidence;
    let said = context.word(&format!("said-{}", evidence.verdict.word()));
    let (Some(id), Some(value), Some((against, reference))) =
        (evidence.indicator, &evidence.value, evidence.against.filter(|_| evidence.verdict != Verdict::Silent))
    else {
        return text(said);
    };
    let Some(unit) = context.analysis.indicator(id).map(|it| it.unit) else { return text(said) };
    let name = context.word(&format!("indicator-{id}"));
    let key = match against {
        Against::Norm => "figure-against-norm",
        Against::Province => "figure-against-province",
    };
    let args = i18n::args([
        ("name", name.as_str().into()),
        ("value", context.quantity(value.value, unit).into()),
        ("reference", context.quantity(reference, unit).into()),
    ]);
    let figure = context.words(key, &args);
    let source = context.note(&format!("{}.evidence", cluster.id), &name, &value.source);
    Cell::new(format!("{said}{}{figure}", context.word("pair-separator")), Some(source))
}

fn need_title(context: &Context<'_>, id: &NeedId) -> String {
    let need = context.analysis.plan.needs.iter().find(|it| it.id == *id);
    need.map_or_else(|| id.to_string(), |need| context.pick(&need.title).to_owned())
}

/// The grids of pairs, with their consistency.
pub(super) fn pairs(context: &mut Context<'_>) -> Option<Table> {
    let grids = context.analysis.pairwise.clone();
    let mut rows = Vec::new();
    for grid in &grids {
        let who = context.word(&format!("group-{}", grid.group.word()));
        let place = grid.workshop.as_ref().map_or(String::new(), |it| format!(" – {it}"));
        let zeta = match grid.consistency {
            Some(zeta) => i18n::number_with_decimals(context.language, zeta, 2),
            None => context.word("missing-mark"),
        };
        let args = i18n::args([("who", format!("{who}{place}").into()), ("zeta", zeta.into())]);
        rows.push(group(context.words("grid-of", &args), 3));
        for item in &grid.items {
            let title = need_title(context, &item.need);
            let won = context.analysis.plan.pairs.iter().filter(|pair| {
                (pair.workshop.as_ref(), pair.group) == (grid.workshop.as_ref(), grid.group) && pair.winner == item.need
            });
            let parts = won.map(|pair| Source::Cell(pair.cell.clone())).collect();
            let source = Source::Computed { formula: "count(choices_won)".to_owned(), parts };
            let at = grid.workshop.as_ref().map_or(String::new(), |it| format!("{it}."));
            let id = format!("pairs.{at}{}.{}", grid.group.word(), item.need);
            let note = context.note(&id, &title, &source);
            let wins = Cell::new(context.count(item.wins), Some(note));
            rows.push(body(vec![text(context.count(item.rank)), text(title), wins]));
        }
    }
    let columns = vec![
        context.column("head-rank", ColumnKind::Text, 1),
        context.column("head-need", ColumnKind::RowHeader, 8),
        context.column("head-wins", ColumnKind::Number, 2),
    ];
    Some(context.table("tools.pairs", columns, rows))
}

/// The stones of the groups.
pub(super) fn stones(context: &mut Context<'_>) -> Option<Table> {
    let shares = context.analysis.stones.clone();
    let groups: Vec<Group> =
        Group::ALL.into_iter().filter(|group| shares.iter().any(|it| it.by_group.contains_key(group))).collect();
    let mut rows = Vec::new();
    for share in shares.iter().take(SHOWN_STONES) {
        let title = need_title(context, &share.need);
        let laid = context.analysis.plan.stones.iter().filter(|it| it.need == share.need);
        let parts = laid.map(|it| it.stones.source.clone()).collect();
        let source = Source::Computed { formula: "Σ (stones / Σ stones) / groups".to_owned(), parts };
        let note = context.note(&format!("stones.{}", share.need), &title, &source);
        let mut cells = vec![text(title)];
        for group in &groups {
            let part = share.by_group.get(group).copied().unwrap_or_default();
            cells.push(text(i18n::percent(context.language, part.round_dp(1))));
        }
        cells.push(Cell::new(i18n::percent(context.language, share.equal.round_dp(1)), Some(note)));
        cells.push(match share.by_attendance {
            Some(part) => text(i18n::percent(context.language, part.round_dp(1))),
            None => context.missing(),
        });
        rows.push(body(cells));
    }
    let mut columns = vec![context.column("head-need", ColumnKind::RowHeader, 8)];
    for group in &groups {
        columns.push(context.column(&format!("group-{}", group.word()), ColumnKind::Number, 2));
    }
    columns.push(context.column("head-equal-weight", ColumnKind::Number, 2));
    columns.push(context.column("head-by-attendance", ColumnKind::Number, 2));
    let mut table = context.table("tools.stones", columns, rows);
    if shares.len() > SHOWN_STONES {
        let args = i18n::args([("n", (shares.len() - SHOWN_STONES).into())]);
        table.note = Some(context.words("stones-more", &args));
    }
    Some(table)
}

/// Institutions, the important and distant ones first.
pub(super) fn venn(context: &mut Context<'_>) -> Option<Table> {
    let institutions = context.analysis.venn.clone();
    let rows = institutions
        .iter()
        .map(|it| {
            let number = |value| i18n::number_with_decimals(context.language, value, 1);
            let relations: Vec<String> = it
                .relations
                .keys()
                .map(|relation| context.word(&format!("word-relation-{}", relation.word())))
                .collect();
            body(vec![
                text(context.pick(&it.name)),
                text(context.count(it.n_drawn)),
                text(number(it.importance)),
                text(number(it.closeness)),
                text(relations.join(&context.word("list-separator"))),
            ])
        })
        .collect();
    let columns = vec![
        context.column("column-institution", ColumnKind::RowHeader, 5),
        context.column("head-workshops", ColumnKind::Number, 2),
        context.column("head-importance", ColumnKind::Number, 2),
        context.column("head-closeness", ColumnKind::Number, 2),
        context.column("column-relation", ColumnKind::Text, 3),
    ];
    Some(context.table("tools.venn", columns, rows))
}

/// The problem trees: effects, problem, causes.
pub(super) fn problem_trees(context: &mut Context<'_>) -> Option<Table> {
    trees(context, "trees.problems", ["node-effect", "node-central", "node-cause"], |branch| branch.statement.clone())
}

/// The objective trees: ends, objective, means.
pub(super) fn objective_trees(context: &mut Context<'_>) -> Option<Table> {
    if !context.analysis.trees.iter().any(|tree| !tree.central.mirror.is_empty()) {
        return None;
    }
    trees(context, "trees.objectives", ["node-end", "node-objective", "node-means"], |branch| branch.mirror.clone())
}

fn trees(context: &mut Context<'_>, id: &str, kinds: [&str; 3], of: fn(&Branch) -> Text) -> Option<Table> {
    let trees: Vec<ProblemTree> = context.analysis.trees.clone();
    let mut rows: Vec<Row> = Vec::new();
    for tree in &trees {
        let cluster = context.analysis.clusters.iter().find(|it| it.id == tree.cluster.as_str());
        let title = cluster.map_or_else(|| tree.cluster.to_string(), |it| context.pick(&it.title).to_owned());
        rows.push(group(title, 3));
        let mut line = |kind: &str, branch: &Branch| {
            let statement = of(branch);
            let shown =
                if statement.is_empty() { context.word("missing-mark") } else { context.pick(&statement).to_owned() };
            let hangs = branch.parent.as_ref().map_or_else(String::new, ToString::to_string);
            rows.push(body(vec![
                text(context.word(kind)),
                text(shown),
                text(if hangs.is_empty() { branch.id.to_string() } else { format!("{} – {hangs}", branch.id) }),
            ]));
        };
        tree.effects.iter().rev().for_each(|branch| line(kinds[0], branch));
        line(kinds[1], &tree.central);
        tree.causes.iter().for_each(|branch| line(kinds[2], branch));
    }
    let columns = vec![
        context.column("head-part-of-tree", ColumnKind::Text, 2),
        context.column("column-statement", ColumnKind::RowHeader, 8),
        context.column("head-hangs-from", ColumnKind::Text, 2),
    ];
    Some(context.table(id, columns, rows))
}
