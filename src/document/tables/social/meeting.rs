//! Where help and services meet, what merging would save, shocks and urgent measures.

use super::{amount, name, social, whole, written};
use crate::document::block::{Cell, ColumnKind, Table};
use crate::document::context::{Context, body, text};
use crate::i18n;
use crate::interlink::{PlaceMeeting, Shown};
use crate::model::{Evidence, Money, ProjectId};

/// Localities, help beside services.
pub(in crate::document::tables) fn places(context: &mut Context<'_>) -> Option<Table> {
    let (interlink, shown) = social(context)?;
    let mut rows = Vec::new();
    // The order by meeting would tell on which side of the limit a withheld rate lies.
    let is_withheld = |it: &&PlaceMeeting| shown.meetings.get(&it.locality).is_some_and(Shown::is_withheld);
    let (last, first): (Vec<&PlaceMeeting>, Vec<&PlaceMeeting>) = interlink.places.iter().partition(is_withheld);
    for place in first.into_iter().chain(last) {
        let title =
            context.locality(&place.locality).map_or("", |it| i18n::pick(context.language, &it.name)).to_owned();
        let coverage = shown.meetings.get(&place.locality).unwrap_or(&Shown::Missing);
        let label = format!("{title} – {}", context.word("head-access-index"));
        let access = match &place.access {
            Evidence::Known(known) => {
                let source = context.note(&format!("{}.access", place.locality), &label, &known.source);
                Cell::new(i18n::number_with_decimals(context.language, known.value, 0), Some(source))
            }
            Evidence::Missing(_) => context.missing(),
        };
        // The word would tell on which side of the limit a withheld rate lies.
        let word = if coverage.is_withheld() { "unknown" } else { place.meeting.word() };
        rows.push(body(vec![
            text(title),
            super::percent(context, coverage),
            access,
            text(context.word(&format!("meeting-{word}"))),
        ]));
    }
    let columns = vec![
        context.column("head-locality", ColumnKind::RowHeader, 4),
        context.column("head-coverage", ColumnKind::Number, 2),
        context.column("head-access-index", ColumnKind::Number, 2),
        context.column("head-meeting", ColumnKind::Text, 5),
    ];
    Some(context.table("social.places", columns, rows))
}

fn dirhams(context: &Context<'_>, shown: &Shown<Money>) -> Cell {
    written(context, shown, |amount| context.dirhams(whole(*amount)))
}

/// What could be merged.
pub(in crate::document::tables) fn mergers(context: &mut Context<'_>) -> Option<Table> {
    let (interlink, shown) = social(context)?;
    let rows = interlink
        .mergers
        .iter()
        .zip(&shown.mergers)
        .map(|(merger, shown)| {
            let names: Vec<String> = merger.programmes.iter().map(|id| name(context, id)).collect();
            let kept = names.first().cloned().unwrap_or_default();
            let owners = if merger.is_mandate { "merger-several-owners" } else { "merger-one-owner" };
            body(vec![
                text(names.join(&context.word("list-separator"))),
                text(context.word(owners)),
                text(kept),
                super::count(context, &shown.duplicates),
                dirhams(context, &shown.saving),
            ])
        })
        .collect();
    let columns = vec![
        context.column("sheet-programmes", ColumnKind::RowHeader, 6),
        context.column("head-programme-owner", ColumnKind::Text, 3),
        context.column("head-kept", ColumnKind::Text, 4),
        context.column("head-duplicates", ColumnKind::Number, 2),
        context.column("head-saving", ColumnKind::Number, 2),
    ];
    Some(context.table("social.mergers", columns, rows))
}

/// Today beside harmonised.
pub(in crate::document::tables) fn scenarios(context: &mut Context<'_>) -> Option<Table> {
    let (interlink, shown) = social(context)?;
    if interlink.programmes.is_empty() {
        return None;
    }
    let [today, harmonised] = &shown.scenarios;
    let line = |context: &Context<'_>, key: &str, cells: [Cell; 2]| {
        let [one, other] = cells;
        body(vec![text(context.word(key)), one, other])
    };
    let counted = |context: &Context<'_>, n: usize| text(context.count(n));
    let range = |context: &Context<'_>, it: &Shown<crate::interlink::Households>| {
        written(context, it, |of| super::households(context, *of))
    };
    let both = [today, harmonised];
    let rows = vec![
        line(context, "scenario-programmes", both.map(|it| counted(context, it.programmes))),
        line(context, "scenario-cost", both.map(|it| dirhams(context, &it.cost))),
        line(context, "scenario-households", both.map(|it| range(context, &it.households))),
        line(context, "scenario-repeated", both.map(|it| range(context, &it.repeated))),
        line(context, "scenario-saving", [text(context.word("not-applicable")), dirhams(context, &shown.saving)]),
        line(
            context,
            "scenario-extended",
            [text(context.word("not-applicable")), super::count(context, &shown.extended)],
        ),
    ];
    let columns = vec![
        context.column("head-in-a-year", ColumnKind::RowHeader, 5),
        context.column("head-today", ColumnKind::Number, 3),
        context.column("head-harmonised", ColumnKind::Number, 3),
    ];
    let mut table = context.table("social.scenarios", columns, rows);
    let comparison = &interlink.comparison;
    if comparison.without_value + comparison.without_running > 0 {
        let lacking =
            [("scenario-unknown", comparison.without_value), ("scenario-unknown-running", comparison.without_running)];
        let unknown = lacking.into_iter().filter(|(_, n)| *n > 0);
        let unknown = unknown.map(|(key, n)| context.words(key, &i18n::args([("n", n.into())])));
        table.note = Some(table.note.into_iter().chain(unknown).collect::<Vec<_>>().join(" "));
    }
    Some(table)
}

/// What shocks would cost.
pub(in crate::document::tables) fn shocks(context: &mut Context<'_>) -> Option<Table> {
    let (interlink, _) = social(context)?;
    let mut rows = Vec::new();
    for (shock, result) in context.analysis.plan.social.shocks.iter().zip(&interlink.shocks) {
        let title = context.pick(&shock.name).to_owned();
        let newly = result.newly.map_or_else(|| context.missing(), |n| text(context.count(n as usize)));
        let short = match result.short {
            Some(short) => text(context.dirhams(whole(short))),
            None => context.missing(),
        };
        let lasts = match &result.lasts {
            Evidence::Known(known) => {
                let source = context.note(&format!("{}.lasts", shock.id), &title, &known.source);
                Cell::new(i18n::number_with_decimals(context.language, known.value, 1), Some(source))
            }
            Evidence::Missing(_) => context.missing(),
        };
        let cost = amount(context, result.extra.as_ref(), &format!("{}.cost", shock.id), &title);
        rows.push(body(vec![
            text(title),
            text(context.word(&format!("word-shock_kind-{}", shock.kind.word()))),
            text(name(context, &shock.programme)),
            newly,
            text(context.count(shock.months.value as usize)),
            cost,
            lasts,
            short,
        ]));
    }
    let columns = vec![
        context.column("head-shock", ColumnKind::RowHeader, 5),
        context.column("column-shock_kind", ColumnKind::Text, 3),
        context.column("head-answering", ColumnKind::Text, 4),
        context.column("head-newly", ColumnKind::Number, 2),
        context.column("head-months", ColumnKind::Number, 1),
        context.column("head-extra-cost", ColumnKind::Number, 2),
        context.column("head-lasts", ColumnKind::Number, 2),
        context.column("head-short", ColumnKind::Number, 2),
    ];
    Some(context.table("social.shocks", columns, rows))
}

/// How ready the commune is.
pub(in crate::document::tables) fn readiness(context: &mut Context<'_>) -> Option<Table> {
    let (interlink, _) = social(context)?;
    if interlink.shocks.is_empty() {
        return None;
    }
    let rows = interlink
        .readiness
        .iter()
        .map(|(kind, ready)| {
            let mut cells = vec![text(context.word(&format!("word-shock_kind-{}", kind.word())))];
            cells.extend([ready.scenarios, ready.with_trigger, ready.covered].map(|n| text(context.count(n))));
            body(cells)
        })
        .collect();
    let columns = vec![
        context.column("column-shock_kind", ColumnKind::RowHeader, 4),
        context.column("head-scenarios", ColumnKind::Number, 2),
        context.column("head-with-trigger", ColumnKind::Number, 3),
        context.column("head-money-lasts", ColumnKind::Number, 3),
    ];
    Some(context.table("social.readiness", columns, rows))
}

/// Measures that do not wait for the ranking.
pub(in crate::document::tables) fn urgent(context: &mut Context<'_>) -> Option<Table> {
    let mut rows = Vec::new();
    for measure in &context.analysis.plan.social.urgent {
        let title = context.pick(&measure.title).to_owned();
        let deadline = measure.deadline.map(|day| i18n::day_month_year(context.language, day));
        let lead = measure.lead.as_ref().and_then(|id| context.analysis.plan.social.owner(id));
        let payer = measure.payer.as_ref().map(|id| context.source_name(id));
        let cost = amount(context, measure.cost.as_ref(), &format!("{}.cost", measure.id), &title);
        let passes = match measure.bypasses_ranking {
            Some(true) => context.word("word-yes"),
            Some(false) => context.word("word-no"),
            None => context.word("missing-mark"),
        };
        let project = measure.project.as_ref().map_or_else(|| context.word("none-mark"), |id| project(context, id));
        rows.push(body(vec![
            text(title),
            text(context.pick(&measure.trigger)),
            deadline.map_or_else(|| context.missing(), text),
            lead.map_or_else(|| context.missing(), |it| text(context.pick(&it.name))),
            cost,
            payer.map_or_else(|| context.missing(), text),
            text(passes),
            text(project),
        ]));
    }
    let columns = vec![
        context.column("head-urgent", ColumnKind::RowHeader, 5),
        context.column("column-trigger", ColumnKind::Text, 4),
        context.column("column-deadline", ColumnKind::Text, 2),
        context.column("head-responsible", ColumnKind::Text, 3),
        context.column("column-cost_dh", ColumnKind::Number, 2),
        context.column("head-payer", ColumnKind::Text, 3),
        context.column("column-bypasses_ranking", ColumnKind::Text, 2),
        context.column("head-urgent-project", ColumnKind::Text, 4),
    ];
    Some(context.table("social.urgent", columns, rows))
}

/// The project an urgent measure is part of, with the rank it does not wait for.
fn project(context: &Context<'_>, id: &ProjectId) -> String {
    let ranked = context.analysis.ranking.ranked.iter().find(|it| it.project == *id);
    match ranked {
        Some(ranked) => {
            let args = i18n::args([("project", id.to_string().into()), ("rank", context.count(ranked.rank).into())]);
            context.words("urgent-project-ranked", &args)
        }
        None => id.to_string(),
    }
}
