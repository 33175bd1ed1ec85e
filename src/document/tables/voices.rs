//! What the workshops' tools gave: clusters with the figures beside them, grids, stones, institutions and trees.

use rust_decimal::Decimal;

use crate::diagnose::{Against, Branch, ClusterResult, ProblemTree, Unit};
use crate::document::block::{Cell, ColumnKind, Row, Table};
use crate::document::context::{Context, body, group, text};
use crate::i18n;
use crate::model::{Group, LocalityId, NeedId, Sex, Text};
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

/// Whether the figures agree, with the figure, whose it is and what it is held against.
fn verdict(context: &mut Context<'_>, cluster: &ClusterResult) -> Cell {
    let evidence = &cluster.evidence;
    let known = evidence.indicator.and_then(|id| Some((id, context.analysis.indicator(id)?.unit)));
    let Some((id, unit)) = known else { return text(context.word("said-unlinked")) };
    let name = context.word(&format!("indicator-{id}"));
    let named = |context: &Context<'_>, key: &str, name: &str| context.words(key, &i18n::args([("name", name.into())]));
    let Some(value) = &evidence.value else { return text(named(context, "said-unmeasured", &name)) };
    let whose = match evidence.sex {
        Sex::All => name.clone(),
        Sex::Female => named(context, "figure-of-women", &name),
        Sex::Male => named(context, "figure-of-men", &name),
    };
    let whose = match area(context, &evidence.localities) {
        Some(area) => {
            context.words("figure-in-area", &i18n::args([("name", whose.as_str().into()), ("area", area.into())]))
        }
        None => whose,
    };
    let key = match (evidence.against.map(|(against, _)| against), evidence.sex) {
        (None, _) => "figure-alone",
        (Some(Against::Norm), _) => "figure-against-norm",
        (Some(Against::Province), _) => "figure-against-province",
        (Some(Against::OtherSex), Sex::Female) => "figure-against-men",
        (Some(Against::OtherSex), Sex::All | Sex::Male) => "figure-against-women",
    };
    let reference = evidence.against.map_or_else(String::new, |(_, reference)| measured(context, reference, unit));
    let args = i18n::args([
        ("name", whose.into()),
        ("value", measured(context, value.value, unit).into()),
        ("reference", reference.into()),
    ]);
    let said = context.word(&format!("said-{}", evidence.verdict.word()));
    let figure = context.words(key, &args);
    let source = context.note(&format!("{}.evidence", cluster.id), &name, &value.source);
    Cell::new(format!("{said}{}{figure}", context.word("pair-separator")), Some(source))
}

/// A figure with its unit, where the indicator's name does not say what is counted.
fn measured(context: &Context<'_>, value: Decimal, unit: Unit) -> String {
    let says_unit = matches!(
        unit,
        Unit::Km | Unit::Metres | Unit::Minutes | Unit::Days | Unit::Years | Unit::HoursPerDay | Unit::Hectares
    );
    if says_unit { context.quantity_with_unit(value, unit) } else { context.quantity(value, unit) }
}

/// Localities named in full; more are named by their zone, or counted.
const NAMED_LOCALITIES: usize = 3;

/// What localities are called together: the zone that they make up, their names, or how many they are.
fn area(context: &Context<'_>, ids: &[LocalityId]) -> Option<String> {
    let plan = &context.analysis.plan;
    if ids.is_empty() || ids.len() == plan.localities.len() {
        return None;
    }
    let is_made_up = |zone: &&crate::model::Zone| {
        let mut of_zone = plan.localities.iter().filter(|it| it.zone.as_ref() == Some(&zone.id)).peekable();
        of_zone.peek().is_some() && of_zone.clone().count() == ids.len() && of_zone.all(|it| ids.contains(&it.id))
    };
    let names: Vec<&str> = ids.iter().filter_map(|id| context.locality(id)).map(|it| context.pick(&it.name)).collect();
    if names.len() <= NAMED_LOCALITIES {
        return Some(names.join(&context.word("list-separator")));
    }
    if let Some(zone) = plan.zones.iter().find(is_made_up) {
        return Some(context.pick(&zone.name).to_owned());
    }
    let args = i18n::args([("n", ids.len().into()), ("shown", context.count(ids.len()).into())]);
    Some(context.words("counted-localities", &args))
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
