//! The strategy frame: its parts, what serves each pillar, and its phases.

use super::{amount, name, whole};
use crate::document::block::{ColumnKind, Table};
use crate::document::context::{Context, body, group, text};
use crate::i18n;
use crate::model::{PillarId, StrategyPart};

fn title(context: &Context<'_>, id: &PillarId) -> String {
    let strategy = context.analysis.interlink.as_ref().map(|it| &it.strategy);
    let part = strategy.and_then(|it| it.elements.iter().find(|part| part.id == *id));
    part.map_or_else(|| id.to_string(), |it| context.pick(&it.title).to_owned())
}

/// Vision, goal, pillars and foundations.
pub(in crate::document::tables) fn frame(context: &mut Context<'_>) -> Option<Table> {
    let strategy = &context.analysis.interlink.as_ref()?.strategy;
    let mut rows = Vec::new();
    for part in StrategyPart::ALL {
        for element in strategy.elements.iter().filter(|it| it.part == part) {
            let serves = element.serves.as_ref().map(|id| title(context, id));
            rows.push(body(vec![
                text(context.word(&format!("word-strategy_part-{}", part.word()))),
                text(context.pick(&element.title)),
                text(context.pick(&element.aim)),
                text(serves.unwrap_or_default()),
            ]));
        }
    }
    let columns = vec![
        context.column("column-strategy_part", ColumnKind::Text, 2),
        context.column("column-title", ColumnKind::RowHeader, 5),
        context.column("column-pillar_aim", ColumnKind::Text, 6),
        context.column("column-serves", ColumnKind::Text, 4),
    ];
    Some(context.table("strategy.frame", columns, rows))
}

/// What serves each pillar, and its money.
pub(in crate::document::tables) fn pillars(context: &mut Context<'_>) -> Option<Table> {
    let strategy = &context.analysis.interlink.as_ref()?.strategy;
    let separator = context.word("list-separator");
    let mut rows = Vec::new();
    for pillar in &strategy.pillars {
        let name_of = title(context, &pillar.pillar);
        let projects: Vec<&str> = pillar.projects.iter().map(|it| it.of.as_str()).collect();
        let programmes: Vec<String> = pillar.programmes.iter().map(|it| name(context, &it.of)).collect();
        let nothing = |joined: String| if joined.is_empty() { context.word("none-mark") } else { joined };
        let (projects, programmes) = (nothing(projects.join(&separator)), nothing(programmes.join(&separator)));
        let cost = amount(context, Some(&pillar.cost), &format!("{}.cost", pillar.pillar), &name_of);
        let share = pillar.share.map(|share| i18n::percent(context.language, share.round_dp(1)));
        rows.push(body(vec![
            text(name_of),
            text(projects),
            text(programmes),
            cost,
            share.map_or_else(|| context.missing(), text),
            text(context.dirhams(whole(pillar.yearly))),
        ]));
    }
    let columns = vec![
        context.column("word-strategy_part-pillar", ColumnKind::RowHeader, 5),
        context.column("sheet-projects", ColumnKind::Text, 4),
        context.column("sheet-programmes", ColumnKind::Text, 5),
        context.column("head-projects-cost", ColumnKind::Number, 2),
        context.column("head-share-of-projects", ColumnKind::Number, 2),
        context.column("head-programmes-yearly", ColumnKind::Number, 2),
    ];
    Some(context.table("strategy.pillars", columns, rows))
}

/// The phases with their steps and how each is watched.
pub(in crate::document::tables) fn phases(context: &mut Context<'_>) -> Option<Table> {
    const COLUMNS: usize = 7;
    let strategy = &context.analysis.interlink.as_ref()?.strategy;
    let mut rows = Vec::new();
    for phase in &strategy.phases {
        let period = phase.window.period;
        let args = i18n::args([
            ("n", context.count(usize::from(phase.window.number)).into()),
            ("first", period.first.to_string().into()),
            ("last", period.last.to_string().into()),
            ("ending", phase.ending.len().into()),
            ("cost", context.money(phase.cost).into()),
        ]);
        rows.push(group(context.words("phase-of", &args), COLUMNS));
        for id in &phase.steps {
            let Some(step) = context.analysis.plan.social.steps.iter().find(|it| it.id == *id) else { continue };
            let label = context.pick(&step.title).to_owned();
            let lead = step.lead.as_ref().and_then(|id| context.analysis.plan.social.owner(id));
            let lead = lead.map_or_else(|| context.missing(), |it| text(context.pick(&it.name)));
            let years = [("first", step.first.to_string().into()), ("last", step.last.to_string().into())];
            let years = context.words("years-range", &i18n::args(years));
            let cost = amount(context, step.cost.as_ref(), &format!("{}.cost", step.id), &label);
            let level = step.level.map(|level| context.word(&format!("word-result_level-{}", level.word())));
            let watched: Vec<String> =
                [Some(context.pick(&step.indicator).to_owned()).filter(|it| !it.is_empty()), level]
                    .into_iter()
                    .flatten()
                    .collect();
            let watched = if watched.is_empty() { context.word("missing-mark") } else { watched.join(" – ") };
            rows.push(body(vec![
                text(label),
                lead,
                text(years),
                cost,
                text(context.pick(&step.milestone)),
                text(watched),
                step.review.map_or_else(|| context.missing(), |year| text(year.to_string())),
            ]));
        }
    }
    let columns = vec![
        context.column("head-step", ColumnKind::RowHeader, 5),
        context.column("head-responsible", ColumnKind::Text, 3),
        context.column("head-years", ColumnKind::Text, 2),
        context.column("column-cost_dh", ColumnKind::Number, 2),
        context.column("column-milestone", ColumnKind::Text, 4),
        context.column("column-indicator", ColumnKind::Text, 4),
        context.column("column-review_year", ColumnKind::Text, 2),
    ];
    Some(context.table("strategy.phases", columns, rows))
}
