//! Gender analysis: gaps, priorities apart, time, access, markers, benefits and the checklist.

use rust_decimal::Decimal;

use crate::diagnose::{IndicatorResult, Polarity, Unit};
use crate::document::block::{Cell, ColumnKind, Table};
use crate::document::context::{Context, body, group, text};
use crate::gender::{MarkerSum, Triple};
use crate::i18n;
use crate::model::{Degree, Evidence, GenderMarker, Group, MissingReason, Money, NeedId, Person};
use crate::source::Source;

/// Indicators of persons: women, men, gaps, parity and what it says; those that are known for both sexes together
/// only are there without them.
pub(super) fn indicators(context: &mut Context<'_>) -> Option<Table> {
    let results: Vec<IndicatorResult> =
        context.analysis.indicators.iter().filter(|it| it.women.is_some()).cloned().collect();
    let mut rows = Vec::new();
    for result in &results {
        let triple = context.analysis.gender.triples.iter().find(|(id, _)| *id == result.id).map(|(_, it)| it.clone());
        if triple.is_none() && is_unknown(result) {
            continue;
        }
        let id = result.id;
        let name = context.word(&format!("indicator-{id}"));
        let shown = super::indicators::dated(context, result, &name);
        let mut cells = vec![text(shown), text(context.word(&format!("unit-{}", result.unit.word())))];
        for (suffix, measure) in [("women", &result.women), ("men", &result.men)] {
            cells.push(match measure {
                Some(measure) => context.measure(measure, result.unit, &format!("{id}.{suffix}"), &name),
                None => context.missing(),
            });
        }
        match &triple {
            Some(triple) => cells.extend(gaps(context, triple, result)),
            None => {
                cells.extend([context.missing(), context.missing(), context.missing()]);
                cells.push(text(context.word("reading-not-by-sex")));
            }
        }
        rows.push(body(cells));
    }
    let columns = vec![
        context.column("head-indicator", ColumnKind::RowHeader, 5),
        context.column("head-unit", ColumnKind::Text, 2),
        context.column("group-women", ColumnKind::Number, 2),
        context.column("group-men", ColumnKind::Number, 2),
        context.column("head-gap", ColumnKind::Number, 2),
        context.column("head-relative-gap", ColumnKind::Number, 2),
        context.column("head-parity", ColumnKind::Number, 2),
        context.column("head-reading", ColumnKind::Text, 3),
    ];
    Some(context.table("gender.indicators", columns, rows))
}

/// Nothing at all is known of an indicator.
fn is_unknown(result: &IndicatorResult) -> bool {
    let parts = [Some(&result.commune), result.women.as_ref(), result.men.as_ref()];
    parts.into_iter().flatten().all(|it| matches!(it, Evidence::Missing(reason) if *reason != MissingReason::Withheld))
}

/// Gap, relative gap, parity index and reading, each with its formula and the two values.
fn gaps(context: &mut Context<'_>, triple: &Triple, result: &IndicatorResult) -> [Cell; 4] {
    let name = context.word(&format!("indicator-{}", result.id));
    let parts: Vec<Source> =
        [&result.women, &result.men].into_iter().flatten().filter_map(|it| it.source().cloned()).collect();
    let noted = |context: &mut Context<'_>, suffix: &str, key: &str, formula: &str| {
        let source = Source::Computed { formula: formula.to_owned(), parts: parts.clone() };
        let label = format!("{name} – {}", context.word(key));
        context.note(&format!("{}.{suffix}", result.id), &label, &source)
    };
    let signed = |context: &Context<'_>, number: String, value: Decimal| {
        let key = if value > Decimal::ZERO { "signed-plus" } else { "signed-plain" };
        context.words(key, &i18n::args([("value", number.into())]))
    };
    let decimals = result.unit.decimals().min(1);
    let number = i18n::number_with_decimals(context.language, triple.absolute, decimals);
    let gap = signed(context, number, triple.absolute);
    let gap = Cell::new(gap, Some(noted(context, "gap", "head-gap", "F - M")));
    // A count of women over a count of men judges nobody's chances: only shares have an index.
    let none = || text(context.word("not-applicable"));
    let is_share = result.unit == Unit::Percent;
    let (mut relative, mut parity) = (none(), none());
    if let Some(share) = triple.relative_pct.filter(|_| is_share) {
        let shown = signed(context, i18n::percent(context.language, share), share);
        relative = Cell::new(shown, Some(noted(context, "relative_gap", "head-relative-gap", "(M - F) / M * 100")));
    }
    if let Some(index) = triple.parity.filter(|_| is_share) {
        let formula = if result.polarity == Polarity::LowIsGood { "M / F" } else { "F / M" };
        let source = noted(context, "parity", "head-parity", formula);
        parity = Cell::new(i18n::number_with_decimals(context.language, index, 3), Some(source));
    }
    [gap, relative, parity, text(context.word(&format!("parity-{}", triple.reading.word())))]
}

fn need_title(context: &Context<'_>, id: &NeedId) -> String {
    let need = context.analysis.plan.needs.iter().find(|it| it.id == *id);
    need.map_or_else(|| id.to_string(), |need| context.pick(&need.title).to_owned())
}

/// Needs shown in the table of priorities.
const SHOWN_NEEDS: usize = 15;

/// The first needs with their rank in each group and overall.
pub(super) fn priorities(context: &mut Context<'_>) -> Option<Table> {
    let priorities = context.analysis.gender.priorities.clone();
    let shown = |need: &NeedId| {
        let is_first = |ranked: &[crate::gender::RankedNeed]| ranked.iter().any(|it| it.need == *need && it.rank <= 3);
        priorities.groups.iter().any(|group| is_first(&group.ranked))
    };
    let first: Vec<_> = priorities
        .overall
        .iter()
        .enumerate()
        .filter(|(at, it)| *at < SHOWN_NEEDS || shown(&it.need))
        .map(|(_, it)| it.clone())
        .collect();
    let mut rows = Vec::new();
    for it in &first {
        let mut cells = vec![text(need_title(context, &it.need))];
        for group in &priorities.groups {
            let rank = group.ranked.iter().find(|other| other.need == it.need).map(|it| it.rank);
            cells.push(text(rank.map_or_else(|| context.word("not-named"), |rank| context.count(rank))));
        }
        cells.push(text(context.count(it.rank)));
        let lost: Vec<String> = priorities
            .lost
            .iter()
            .filter(|lost| lost.need == it.need)
            .map(|lost| context.word(&format!("group-{}", lost.group.word())))
            .collect();
        cells.push(text(lost.join(&context.word("list-separator"))));
        rows.push(body(cells));
    }
    let mut columns = vec![context.column("head-need", ColumnKind::RowHeader, 8)];
    for group in &priorities.groups {
        columns.push(context.column(&format!("group-{}", group.group.word()), ColumnKind::Number, 2));
    }
    columns.push(context.column("head-together", ColumnKind::Number, 2));
    columns.push(context.column("head-lost-for", ColumnKind::Text, 2));
    Some(context.table("gender.priorities", columns, rows))
}

/// How far the groups agree.
pub(super) fn agreement(context: &mut Context<'_>) -> Option<Table> {
    let agreements = context.analysis.gender.priorities.agreements.clone();
    let rows = agreements
        .iter()
        .map(|it| {
            let pair: Vec<String> =
                it.groups.iter().map(|group| context.word(&format!("group-{}", group.word()))).collect();
            let mut coefficient = |value: Option<f64>, which: &str, key: &str, formula: &str| {
                let Some(value) = value.and_then(Decimal::from_f64_retain) else { return context.missing() };
                let source = Source::Computed { formula: formula.to_owned(), parts: it.parts.clone() };
                let label = format!("{} – {}", pair.join(&context.word("pair-of-groups")), context.word(key));
                let id = format!("gender.{which}.{}.{}", it.groups[0].word(), it.groups[1].word());
                let source = context.note(&id, &label, &source);
                Cell::new(i18n::number_with_decimals(context.language, value.round_dp(2), 2), Some(source))
            };
            let tau = coefficient(it.tau, "tau", "head-tau", "(C - D) / sqrt((n0 - n1)(n0 - n2)), n0 = n(n - 1)/2");
            let rho = coefficient(it.rho, "rho", "head-rho", "1 - 6 Σd² / (n(n² - 1))");
            let overlap = coefficient(it.overlap, "overlap", "head-overlap", "count(top 3 = top 3) / 3");
            let key = if it.is_diverging { "agreement-diverges" } else { "agreement-near" };
            body(vec![
                text(pair.join(&context.word("pair-of-groups"))),
                text(context.count(it.n_needs)),
                tau,
                rho,
                overlap,
                text(context.word(if it.tau.is_some() { key } else { "missing-mark" })),
            ])
        })
        .collect();
    let columns = vec![
        context.column("head-groups", ColumnKind::RowHeader, 4),
        context.column("head-needs", ColumnKind::Number, 2),
        context.column("head-tau", ColumnKind::Number, 2),
        context.column("head-rho", ColumnKind::Number, 2),
        context.column("head-overlap", ColumnKind::Number, 2),
        context.column("head-reading", ColumnKind::Text, 3),
    ];
    Some(context.table("gender.agreement", columns, rows))
}

/// Who does what, hours a week.
pub(super) fn activities(context: &mut Context<'_>) -> Option<Table> {
    let activities = context.analysis.gender.frames.activities.clone();
    let mut rows = Vec::new();
    for (at, (activity, share)) in activities.iter().enumerate() {
        let name = context.pick(&activity.name).to_owned();
        let role = context.word(&format!("word-role-{}", activity.role.word()));
        let mut cells = vec![text(name.as_str()), text(role)];
        for (key, hours) in
            [("women", &activity.women), ("men", &activity.men), ("girls", &activity.girls), ("boys", &activity.boys)]
        {
            cells.push(context.measure(hours, Unit::HoursPerDay, &format!("activity.{}.{key}", at + 1), &name));
        }
        cells.push(match share {
            Some(share) => text(i18n::percent(context.language, share.round_dp(0))),
            None => context.missing(),
        });
        rows.push(body(cells));
    }
    let mut columns = vec![
        context.column("column-activity", ColumnKind::RowHeader, 5),
        context.column("column-role", ColumnKind::Text, 3),
    ];
    for person in Person::ALL {
        columns.push(context.column(&format!("word-person-{}", person.word()), ColumnKind::Number, 2));
    }
    columns.push(context.column("head-female-share", ColumnKind::Number, 2));
    Some(context.table("gender.activities", columns, rows))
}

/// Who reaches what, and who decides.
pub(super) fn access(context: &mut Context<'_>) -> Option<Table> {
    let lines = context.analysis.plan.access.clone();
    let degree = |context: &Context<'_>, column: &str, degree: Option<Degree>| match degree {
        Some(degree) => text(context.word(&format!("word-{column}-{}", degree.word()))),
        None => context.missing(),
    };
    let rows = lines
        .iter()
        .map(|it| {
            body(vec![
                text(context.pick(&it.resource)),
                degree(context, "access_women", it.access_women),
                degree(context, "access_men", it.access_men),
                degree(context, "control_women", it.control_women),
                degree(context, "control_men", it.control_men),
            ])
        })
        .collect();
    let mut columns = vec![context.column("column-resource", ColumnKind::RowHeader, 4)];
    for key in ["access_women", "access_men", "control_women", "control_men"] {
        columns.push(context.column(&format!("column-{key}"), ColumnKind::Text, 2));
    }
    Some(context.table("gender.access", columns, rows))
}

/// Hours of a day by role.
pub(super) fn roles(context: &mut Context<'_>) -> Option<Table> {
    let roles = context.analysis.gender.frames.roles.clone();
    let persons: Vec<Person> =
        Person::ALL.into_iter().filter(|person| roles.iter().any(|it| it.hours.contains_key(person))).collect();
    let mut rows = Vec::new();
    for it in &roles {
        let name = context.word(&format!("word-role-{}", it.role.word()));
        let mut cells = vec![text(name.as_str())];
        for person in &persons {
            cells.push(match it.hours.get(person) {
                Some(hours) => text(i18n::number_with_decimals(context.language, *hours, 1)),
                None => context.missing(),
            });
        }
        cells.push(match it.gap {
            Some(gap) => {
                let source = context.note(&format!("time.{}", it.role.word()), &name, &it.source);
                let number = i18n::number_with_decimals(context.language, gap, 1);
                let key = if gap > Decimal::ZERO { "signed-plus" } else { "signed-plain" };
                Cell::new(context.words(key, &i18n::args([("value", number.into())])), Some(source))
            }
            None => context.missing(),
        });
        rows.push(body(cells));
    }
    let mut columns = vec![context.column("column-role", ColumnKind::RowHeader, 4)];
    for person in &persons {
        columns.push(context.column(&format!("word-person-{}", person.word()), ColumnKind::Number, 2));
    }
    columns.push(context.column("head-gap", ColumnKind::Number, 2));
    Some(context.table("gender.roles", columns, rows))
}

/// Money by marker, in all and by axis, with what each window holds.
pub(super) fn marker_axes(context: &mut Context<'_>) -> Option<Table> {
    let sums = context.analysis.gender.marker_sums.clone();
    let n_windows = sums.iter().map(|it| it.windows.len()).max().unwrap_or(0);
    let width = 4 + n_windows;
    let all: Money = sums.iter().filter(|it| it.axis.is_none()).map(|it| it.cost).sum();
    let mut rows = Vec::new();
    let mut axis = None;
    for sum in &sums {
        if sum.axis != axis {
            axis = sum.axis.clone();
            let title = context.analysis.plan.axes.iter().find(|it| Some(&it.id) == axis.as_ref());
            rows.push(group(title.map_or("", |it| context.pick(&it.title)), width));
        }
        let whole = if sum.axis.is_none() { all } else { axis_cost(&sums, sum) };
        rows.push(marker_row(context, sum, whole, n_windows));
    }
    let mut columns = vec![
        context.column("head-marker", ColumnKind::RowHeader, 4),
        context.column("head-projects", ColumnKind::Number, 2),
        context.column("column-cost_dh", ColumnKind::Number, 3),
        context.column("head-share-of-estimate", ColumnKind::Number, 2),
    ];
    for number in 1..=n_windows {
        let mut column = context.column("head-window", ColumnKind::Number, 3);
        column.header = context.words("window-name", &i18n::args([("number", context.count(number).into())]));
        columns.push(column);
    }
    Some(context.table("gender.marker_axes", columns, rows))
}

fn axis_cost(sums: &[MarkerSum], sum: &MarkerSum) -> Money {
    sums.iter().filter(|it| it.axis == sum.axis).map(|it| it.cost).sum()
}

fn marker_row(context: &Context<'_>, sum: &MarkerSum, whole: Money, n_windows: usize) -> crate::document::block::Row {
    let mark = sum.marker.map_or("marker-none".to_owned(), |it: GenderMarker| format!("marker-{}", it.word()));
    let share = sum.cost.share_of(whole).map(|share| (share * Decimal::ONE_HUNDRED).round_dp(1));
    let mut cells = vec![
        text(context.word(&mark)),
        text(context.count(sum.n_projects)),
        text(context.dirhams(sum.cost)),
        text(share.map_or_else(|| context.word("not-applicable"), |share| i18n::percent(context.language, share))),
    ];
    for window in 0..n_windows {
        cells.push(text(context.dirhams(sum.windows.get(window).copied().unwrap_or_default())));
    }
    body(cells)
}

/// Markers of 1 and 2 that lack a proof.
pub(super) fn proofs(context: &mut Context<'_>) -> Option<Table> {
    let checks = context.analysis.gender.markers.clone();
    let rows = checks
        .iter()
        .filter(|it| !it.lacks.is_empty())
        .map(|it| {
            let lacks: Vec<String> = it.lacks.iter().map(|column| context.word(&format!("lacking-{column}"))).collect();
            let mark = it.marker.map_or("marker-none".to_owned(), |it| format!("marker-{}", it.word()));
            body(vec![
                text(it.project.as_str()),
                text(context.project_title(&it.project)),
                text(context.word(&mark)),
                text(lacks.join(&context.word("sentence-separator"))),
            ])
        })
        .collect();
    let columns = vec![
        context.column("head-id", ColumnKind::RowHeader, 1),
        context.column("head-project", ColumnKind::Text, 6),
        context.column("head-marker", ColumnKind::Text, 3),
        context.column("head-lacks", ColumnKind::Text, 4),
    ];
    Some(context.table("gender.proofs", columns, rows))
}

/// First needs of each group that got money, and the money that reaches women.
pub(super) fn served(context: &mut Context<'_>) -> Option<Table> {
    let served = context.analysis.gender.served.clone();
    let rows = served
        .iter()
        .map(|it| {
            let without: Vec<String> = it
                .first
                .iter()
                .filter(|need| !it.funded.contains(need))
                .map(|need| need_title(context, need))
                .collect();
            let share = it.share_pct.map_or_else(
                || context.word("missing-mark"),
                |share| i18n::percent(context.language, share.round_dp(0)),
            );
            body(vec![
                text(context.word(&format!("group-{}", it.group.word()))),
                text(context.count(it.first.len())),
                text(context.count(it.funded.len())),
                text(share),
                text(without.join(&context.word("sentence-separator"))),
            ])
        })
        .collect();
    let columns = vec![
        context.column("head-group", ColumnKind::RowHeader, 2),
        context.column("head-first-needs", ColumnKind::Number, 2),
        context.column("head-funded", ColumnKind::Number, 2),
        context.column("head-share-of-needs", ColumnKind::Number, 2),
        context.column("head-not-served", ColumnKind::Text, 8),
    ];
    Some(context.table("gender.served", columns, rows))
}

/// Women's first needs that got money against men's, and the money that reaches women.
pub(super) fn fairness(context: &mut Context<'_>) -> Option<Table> {
    let gender = &context.analysis.gender;
    let (benefit, ratio) = (gender.benefit.clone(), gender.served_ratio);
    let share = |group| gender.served.iter().find(|it| it.group == group).and_then(|it| it.share_pct);
    let shares = [("fair-women-served", share(Group::Women)), ("fair-men-served", share(Group::Men))];
    if shares.iter().all(|(_, it)| it.is_none()) && benefit.value().is_none() {
        return None;
    }
    let percent = |context: &Context<'_>, share: Option<Decimal>| match share {
        Some(share) => text(i18n::percent(context.language, share.round_dp(0))),
        None => context.missing(),
    };
    let mut rows: Vec<_> =
        shares.iter().map(|(key, share)| body(vec![text(context.word(key)), percent(context, *share)])).collect();
    let ratio = match ratio {
        Some(ratio) => text(i18n::number_with_decimals(context.language, ratio, 2)),
        None => context.missing(),
    };
    rows.push(body(vec![text(context.word("fair-ratio")), ratio]));
    let label = context.word("fair-benefit");
    let benefit = context.measure(&benefit, Unit::Percent, "gender.benefit", &label);
    rows.push(body(vec![text(label), benefit]));
    let columns = vec![
        context.column("head-measure", ColumnKind::RowHeader, 6),
        context.column("head-value", ColumnKind::Number, 2),
    ];
    Some(context.table("gender.fairness", columns, rows))
}

/// The questions of gender by stage.
pub(super) fn checklist(context: &mut Context<'_>) -> Option<Table> {
    let questions = context.analysis.gender.checklist.clone();
    let mut rows = Vec::new();
    let mut stage = "";
    for question in &questions {
        if question.stage != stage {
            stage = question.stage;
            rows.push(group(context.word(&format!("gender-stage-{stage}")), 3));
        }
        rows.push(body(vec![
            text(context.word(&format!("gender-question-{}", question.id))),
            text(context.word(&format!("answer-{}", question.answer.word()))),
            text(context.pick(&question.note)),
        ]));
    }
    let columns = vec![
        context.column("head-question", ColumnKind::RowHeader, 8),
        context.column("head-answer", ColumnKind::Text, 2),
        context.column("head-rests-on", ColumnKind::Text, 5),
    ];
    Some(context.table("gender.checklist", columns, rows))
}
