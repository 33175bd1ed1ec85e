//! Charts of what groups said and of who bears the distance: trees, priorities, gaps between the sexes, curves.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use super::super::block::{ChartBlock, Column, ColumnKind};
use super::super::context::{Context, body, text};
use super::{block, float, percent, ticks};
use crate::chart::{Bar, BarGroup, Curve, Drawing, GapBars, GroupedBars, Lorenz, Node, ProblemTree, Tick};
use crate::diagnose::{Branch, Unit};
use crate::i18n;
use crate::model::{Group, NodeId, Text};

/// Needs shown for each of the two groups.
const SHOWN_NEEDS: usize = 3;

/// Curves of the distance to services: the three that are shared least equally.
pub(super) fn lorenz(context: &mut Context<'_>) -> Option<ChartBlock> {
    let mut access: Vec<_> = context.analysis.access.iter().filter(|it| it.lorenz.len() > 2).cloned().collect();
    access.sort_by_key(|it| std::cmp::Reverse(it.gini.value().copied()));
    access.truncate(3);
    if access.is_empty() {
        return None;
    }
    let mut curves = Vec::new();
    let mut rows = Vec::new();
    for it in &access {
        let name = context.word(&format!("service-{}", it.distance.column()));
        let gini = it.gini.value().map(|gini| i18n::number_with_decimals(context.language, *gini, 2));
        let shown = gini.unwrap_or_else(|| context.word("missing-word"));
        rows.push(body(vec![text(name.as_str()), text(shown.as_str())]));
        let args = i18n::args([("name", name.into()), ("gini", shown.into())]);
        let points = it.lorenz.iter().map(|[people, km]| (float(*people), float(*km))).collect();
        curves.push(Curve { label: context.words("curve-with-gini", &args), points });
    }
    let mark = |part: u32| {
        let share = Decimal::from(part * 25);
        Tick { value: f64::from(part) / 4.0, text: i18n::percent(context.language, share) }
    };
    let drawing = Drawing::Lorenz(Lorenz {
        axes: [context.word("axis-people"), context.word("axis-distance")],
        equality: context.word("line-of-equality"),
        curves,
        ticks: (0..=4).map(mark).collect(),
    });
    let columns = vec![
        context.column("head-service", ColumnKind::RowHeader, 4),
        context.column("head-gini", ColumnKind::Number, 2),
    ];
    Some(block(context, "access.lorenz", drawing, columns, rows))
}

/// The tree of the first ranked problem that has one.
pub(super) fn problem_tree(context: &mut Context<'_>) -> Option<ChartBlock> {
    tree(context, "trees.problems", ["node-effect", "node-central", "node-cause"], |branch| &branch.statement)
}

/// Its mirror.
pub(super) fn objective_tree(context: &mut Context<'_>) -> Option<ChartBlock> {
    tree(context, "trees.objectives", ["node-end", "node-objective", "node-means"], |branch| &branch.mirror)
}

fn tree(
    context: &mut Context<'_>,
    id: &str,
    heads: [&str; 3],
    of: for<'a> fn(&'a Branch) -> &'a Text,
) -> Option<ChartBlock> {
    let analysis = context.analysis;
    let rank = |cluster: &str| analysis.clusters.iter().find(|it| it.id == cluster).map_or(usize::MAX, |it| it.rank);
    let tree = analysis
        .trees
        .iter()
        .filter(|tree| !of(&tree.central).is_empty())
        .min_by_key(|tree| rank(tree.cluster.as_str()))?;
    let heads = heads.map(|key| context.word(key));
    let mut rows = Vec::new();
    for (head, branches) in
        [(&heads[0], &tree.effects), (&heads[1], &vec![tree.central.clone()]), (&heads[2], &tree.causes)]
    {
        rows.extend(branches.iter().map(|it| body(vec![text(head.as_str()), text(context.pick(of(it)))])));
    }
    let drawing = Drawing::ProblemTree(ProblemTree {
        effects: nodes(context, &tree.effects, &tree.central.id, of),
        centre: context.pick(of(&tree.central)).to_owned(),
        causes: nodes(context, &tree.causes, &tree.central.id, of),
        heads,
    });
    let columns = vec![
        context.column("head-part-of-tree", ColumnKind::RowHeader, 2),
        context.column("column-statement", ColumnKind::Text, 8),
    ];
    Some(block(context, id, drawing, columns, rows))
}

fn nodes(
    context: &Context<'_>,
    branches: &[Branch],
    parent: &NodeId,
    of: for<'a> fn(&'a Branch) -> &'a Text,
) -> Vec<Node> {
    let children = branches.iter().filter(|it| it.parent.as_ref() == Some(parent));
    children
        .map(|it| Node {
            text: context.pick(of(it)).to_owned(),
            detail: String::new(),
            children: nodes(context, branches, &it.id, of),
        })
        .collect()
}

/// The first needs of women and of men, with the share of each group's voice side by side.
///
/// # Missing data
/// A need that a group did not name has no bar for it.
pub(super) fn priorities(context: &mut Context<'_>) -> Option<ChartBlock> {
    let ranked = &context.analysis.gender.priorities.groups;
    let of = |group: Group| ranked.iter().find(|it| it.group == group);
    let sides = [of(Group::Women)?, of(Group::Men)?];
    let mut wanted: BTreeMap<&crate::model::NeedId, [Option<Decimal>; 2]> = BTreeMap::new();
    for side in &sides {
        for need in side.ranked.iter().filter(|it| it.rank <= SHOWN_NEEDS) {
            let shares = sides.map(|side| side.ranked.iter().find(|it| it.need == need.need).map(|it| it.share));
            wanted.insert(&need.need, shares);
        }
    }
    let mut wanted: Vec<_> = wanted.into_iter().collect();
    // What women put first stands first.
    wanted.sort_by_key(|(_, shares)| std::cmp::Reverse(*shares));
    let (mut groups, mut rows) = (Vec::new(), Vec::new());
    let mut most = 0f64;
    for (need, shares) in wanted {
        let title = context.analysis.plan.needs.iter().find(|it| it.id == *need);
        let title = title.map_or_else(|| need.to_string(), |it| context.pick(&it.title).to_owned());
        let texts = shares
            .map(|share| share.map_or_else(|| context.word("not-named"), |share| percent(context, share.round_dp(1))));
        rows.push(body(vec![text(title.as_str()), text(texts[0].as_str()), text(texts[1].as_str())]));
        let values = shares.map(|share| share.map(float));
        most = values.iter().flatten().fold(most, |most, value| most.max(*value));
        groups.push(BarGroup { label: title, values: values.to_vec(), texts: texts.to_vec() });
    }
    let names = ["group-women", "group-men"].map(|key| context.word(key));
    let drawing =
        Drawing::Grouped(GroupedBars { series: names.to_vec(), groups, ticks: ticks(context, most, percent) });
    let mut columns = vec![context.column("head-need", ColumnKind::RowHeader, 8)];
    columns.extend(names.into_iter().map(|header| Column { header, kind: ColumnKind::Number, width: 2 }));
    Some(block(context, "gender.priorities", drawing, columns, rows))
}

/// Women less men, in points, for the shares that are good or bad.
pub(super) fn points(context: &mut Context<'_>) -> Option<ChartBlock> {
    let analysis = context.analysis;
    let mut bars = Vec::new();
    let mut rows = Vec::new();
    let mut largest = 0.0f64;
    for (id, triple) in &analysis.gender.triples {
        let is_share = analysis.indicator(id).is_some_and(|it| it.unit == Unit::Percent);
        if !is_share || triple.reading == crate::gender::Parity::NotSaid {
            continue;
        }
        let name = context.word(&format!("indicator-{id}"));
        let number = i18n::number_with_decimals(context.language, triple.absolute, 1);
        let key = if triple.absolute > Decimal::ZERO { "signed-plus" } else { "signed-plain" };
        let shown = context.words(key, &i18n::args([("value", number.into())]));
        rows.push(body(vec![text(name.as_str()), text(shown.as_str())]));
        largest = largest.max(float(triple.absolute).abs());
        bars.push(Bar { label: name, value: Some(float(triple.absolute)), text: shown });
    }
    if bars.is_empty() {
        return None;
    }
    let positive = ticks(context, largest, super::plain);
    let negative = positive.iter().filter(|tick| tick.value > 0.0).map(|tick| Tick {
        value: -tick.value,
        text: context.words("signed-plain", &i18n::args([("value", format!("-{}", tick.text).into())])),
    });
    let mut marks: Vec<Tick> = negative.collect();
    marks.reverse();
    marks.extend(positive);
    let sides = [context.word("side-less-women"), context.word("side-more-women")];
    let drawing = Drawing::Gap(GapBars { sides, bars, ticks: marks });
    let columns = vec![
        context.column("head-indicator", ColumnKind::RowHeader, 5),
        context.column("head-gap", ColumnKind::Number, 2),
    ];
    Some(block(context, "gender.points", drawing, columns, rows))
}
