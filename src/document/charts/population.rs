//! Charts of the people of the commune.

use super::super::block::{ChartBlock, ColumnKind};
use super::super::context::{Context, body, text};
use super::{bars, block, float, percent, plain, ticks};
use crate::chart::{Bar, Drawing, PyramidGroup};
use crate::diagnose::{CENSUS_AFTER, Unit};
use crate::intake::schema::AGE_GROUP;
use crate::model::{AgeShare, Evidence, Sex};

pub(super) fn pyramid(context: &mut Context<'_>) -> Option<ChartBlock> {
    let ages = &context.analysis.plan.ages;
    let share = |group: &str, sex: Sex| -> Option<&AgeShare> {
        ages.iter().find(|it| it.year == CENSUS_AFTER && it.group == group && it.sex == sex)
    };
    if !ages.iter().any(|it| it.year == CENSUS_AFTER) {
        return None;
    }
    let missing = context.word("missing-mark");
    let mut groups = Vec::new();
    let mut rows = Vec::new();
    let mut max = 0f64;
    for group in AGE_GROUP {
        let sides = [share(group, Sex::Male), share(group, Sex::Female)];
        let values = sides.map(|it| it.map(|it| float(it.share_pct.value)));
        let texts = sides.map(|it| it.map_or_else(|| missing.clone(), |it| percent(context, it.share_pct.value)));
        max = values.iter().flatten().fold(max, |max, value| max.max(*value));
        let label = group.replace('-', "\u{2013}");
        rows.push(body(vec![text(label.as_str()), text(texts[0].as_str()), text(texts[1].as_str())]));
        groups.push(PyramidGroup { label, values, texts });
    }
    let sides = [context.word("group-men"), context.word("group-women")];
    let drawing = Drawing::Pyramid { sides, groups, ticks: ticks(context, max, percent) };
    let columns = vec![
        context.column("column-age_group", ColumnKind::RowHeader, 2),
        context.column("group-men", ColumnKind::Number, 2),
        context.column("group-women", ColumnKind::Number, 2),
    ];
    Some(block(context, "population.pyramid", drawing, columns, rows))
}

pub(super) fn population_by_locality(context: &mut Context<'_>) -> Option<ChartBlock> {
    let mut localities: Vec<_> = context.analysis.plan.localities.iter().collect();
    // Largest first; the unknown last; equal ones in the order of the sheet.
    localities.sort_by(|one, other| other.population.value().cmp(&one.population.value()));
    let all = localities
        .into_iter()
        .map(|locality| Bar {
            label: context.pick(&locality.name).to_owned(),
            value: locality.population.value().map(|value| float(*value)),
            text: match &locality.population {
                Evidence::Known(population) => context.quantity(population.value, Unit::Persons),
                Evidence::Missing(_) => context.word("missing-word"),
            },
        })
        .collect();
    bars(context, "population.localities", all, ["head-locality", "column-population"], plain)
}
