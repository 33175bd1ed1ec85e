//! Social programmes: whom they reach, what they are worth, how they meet, and what they would be together. Only what
//! may be published is shown.

mod meeting;
mod strategy;

pub(super) use meeting::{mergers, places, readiness, scenarios, shocks, urgent};
pub(super) use strategy::{frame, phases, pillars};

use rust_decimal::Decimal;

use crate::document::block::{Cell, ColumnKind, Row, Table};
use crate::document::context::{Context, body, text};
use crate::i18n;
use crate::interlink::{Households, Interlink, ProgrammeResult, Shown, ShownProgramme, ShownProgrammes};
use crate::model::{Evidence, Measure, Money, ReferenceKind, SocialId, SocialProgramme};
use crate::source::Sourced;

/// The analysis and what of it may be published.
pub(in crate::document) fn social<'a>(context: &Context<'a>) -> Option<(&'a Interlink, &'a ShownProgrammes)> {
    Some((context.analysis.interlink.as_ref()?, context.analysis.shown_programmes.as_ref()?))
}

/// A programme's name.
pub(in crate::document) fn name(context: &Context<'_>, id: &SocialId) -> String {
    let programme = context.analysis.plan.social.programme(id);
    programme.map_or_else(|| id.to_string(), |it| context.pick(&it.name).to_owned())
}

fn owner(context: &Context<'_>, programme: &SocialProgramme) -> Cell {
    let owner = programme.owner.as_ref().and_then(|id| context.analysis.plan.social.owner(id));
    owner.map_or_else(|| context.missing(), |it| text(context.pick(&it.name)))
}

/// The word of a closed set, or the mark of what is missing.
fn word(context: &Context<'_>, list: &str, word: Option<&'static str>) -> Cell {
    word.map_or_else(|| context.missing(), |word| text(context.word(&format!("word-{list}-{word}"))))
}

/// What may be said of a value.
pub(in crate::document) fn written<T>(context: &Context<'_>, shown: &Shown<T>, write: impl Fn(&T) -> String) -> Cell {
    match shown {
        Shown::Known(value) => text(write(value)),
        Shown::Withheld => text(context.word("withheld-mark")),
        Shown::Missing => context.missing(),
    }
}

fn count(context: &Context<'_>, shown: &Shown<u32>) -> Cell {
    written(context, shown, |n| i18n::integer(context.language, u64::from(*n)))
}

fn percent(context: &Context<'_>, shown: &Shown<Decimal>) -> Cell {
    written(context, shown, |share| i18n::percent(context.language, share.round_dp(1)))
}

/// A rate with its source, when it may be shown.
fn rate(context: &mut Context<'_>, shown: &Shown<Decimal>, measure: &Measure, id: &str, label: &str) -> Cell {
    match (shown, measure) {
        (Shown::Known(share), Evidence::Known(known)) => {
            let source = context.note(id, label, &known.source);
            Cell::new(i18n::percent(context.language, share.round_dp(1)), Some(source))
        }
        _ => percent(context, shown),
    }
}

/// A number of households, or its limits.
fn households(context: &Context<'_>, of: Households) -> String {
    let written = |n: u32| i18n::integer(context.language, u64::from(n));
    if of.is_exact() {
        return written(of.least);
    }
    let limits = [("least", written(of.least).into()), ("most", written(of.most).into())];
    context.words("households-range", &i18n::args(limits))
}

fn amount(context: &mut Context<'_>, amount: Option<&Sourced<Money>>, id: &str, label: &str) -> Cell {
    match amount {
        Some(amount) => {
            // Hundredths of a dirham in a worth that was divided say nothing.
            let rounded = Sourced::new(whole(amount.value), amount.source.clone());
            context.amount(&rounded, id, label)
        }
        None => context.missing(),
    }
}

/// An amount to the dirham.
fn whole(amount: Money) -> Money {
    Money::from_decimal(amount.dirhams().round_dp(0)).unwrap_or(amount)
}

type Listed<'a> = (&'a SocialProgramme, &'a ProgrammeResult, &'a ShownProgramme);

/// Every programme with its results.
fn listed<'a>(context: &Context<'a>) -> Vec<Listed<'a>> {
    let Some((interlink, shown)) = social(context) else { return Vec::new() };
    let plan = &context.analysis.plan;
    let of = |result: &'a ProgrammeResult| {
        Some((plan.social.programme(&result.programme)?, result, shown.programmes.get(&result.programme)?))
    };
    interlink.programmes.iter().filter_map(of).collect()
}

/// What each programme is, whose, and for whom.
pub(super) fn programmes(context: &mut Context<'_>) -> Option<Table> {
    let rows = listed(context)
        .into_iter()
        .map(|(programme, _, shown)| {
            let points = shown.points.map_or_else(|| context.missing(), |n| text(context.count(n as usize)));
            body(vec![
                text(format!("{} ({})", context.pick(&programme.name), programme.id)),
                word(context, "programme_kind", Some(programme.kind.word())),
                owner(context, programme),
                word(context, "target_group", programme.target.map(crate::model::TargetGroup::word)),
                points,
            ])
        })
        .collect();
    let columns = vec![
        context.column("column-programme", ColumnKind::RowHeader, 5),
        context.column("column-programme_kind", ColumnKind::Text, 4),
        context.column("head-programme-owner", ColumnKind::Text, 4),
        context.column("column-target_group", ColumnKind::Text, 3),
        context.column("head-service-points", ColumnKind::Number, 2),
    ];
    Some(context.table("social.programmes", columns, rows))
}

/// Whom each programme reaches, misses and takes in by mistake.
pub(super) fn coverage(context: &mut Context<'_>) -> Option<Table> {
    let mut rows = Vec::new();
    for (programme, result, shown) in listed(context) {
        let id = &programme.id;
        let label =
            |context: &Context<'_>, head: &str| format!("{} – {}", context.pick(&programme.name), context.word(head));
        let mut of = |shown: &Shown<Decimal>, measure: &Measure, key: &str, head: &str| {
            let label = label(context, head);
            rate(context, shown, measure, &format!("{id}.{key}"), &label)
        };
        let rates = vec![
            of(&shown.coverage, &result.coverage, "coverage", "head-coverage"),
            of(&shown.exclusion, &result.exclusion, "exclusion", "head-exclusion"),
            of(&shown.inclusion, &result.inclusion, "inclusion", "head-inclusion"),
            of(&shown.women_share, &result.women_share, "women", "head-women-share"),
        ];
        let mut cells = vec![text(context.pick(&programme.name))];
        cells.extend([&shown.eligible, &shown.served].map(|it| count(context, it)));
        cells.extend(rates);
        rows.push(body(cells));
    }
    let columns = vec![
        context.column("column-programme", ColumnKind::RowHeader, 5),
        context.column("column-eligible_households", ColumnKind::Number, 2),
        context.column("column-served_households", ColumnKind::Number, 2),
        context.column("head-coverage", ColumnKind::Number, 2),
        context.column("head-exclusion", ColumnKind::Number, 2),
        context.column("head-inclusion", ColumnKind::Number, 2),
        context.column("head-women-share", ColumnKind::Number, 2),
    ];
    Some(context.table("social.coverage", columns, rows))
}

/// How each programme chooses, beside whom its limit would take.
pub(super) fn targeting(context: &mut Context<'_>) -> Option<Table> {
    let (interlink, all) = social(context)?;
    let mut rows = Vec::new();
    for (programme, _, shown) in listed(context) {
        let at = interlink.registry.eligibility.iter().position(|it| it.programme == programme.id);
        let limit = match &programme.score_limit {
            Evidence::Known(limit) => {
                let label = format!("{} – {}", context.pick(&programme.name), context.word("column-score_limit"));
                let source = context.note(&format!("{}.limit", programme.id), &label, &limit.source);
                Cell::new(i18n::number(context.language, limit.value.normalize()), Some(source))
            }
            // Only a programme that chooses by score has a limit to be known.
            Evidence::Missing(_) => text(context.word(match programme.targeting {
                Some(crate::model::Targeting::Registry) | None => "missing-mark",
                Some(_) => "not-applicable",
            })),
        };
        let taken = match at {
            Some(at) => written(context, &all.eligibility[at], |it| households(context, *it)),
            None => text(context.word("not-applicable")),
        };
        rows.push(body(vec![
            text(context.pick(&programme.name)),
            word(context, "targeting", programme.targeting.map(crate::model::Targeting::word)),
            text(context.pick(&programme.criteria)),
            limit,
            taken,
            count(context, &shown.eligible),
        ]));
    }
    let columns = vec![
        context.column("column-programme", ColumnKind::RowHeader, 4),
        context.column("column-targeting", ColumnKind::Text, 3),
        context.column("column-criteria", ColumnKind::Text, 5),
        context.column("column-score_limit", ColumnKind::Number, 2),
        context.column("head-under-limit", ColumnKind::Number, 2),
        context.column("column-eligible_households", ColumnKind::Number, 2),
    ];
    Some(context.table("social.targeting", columns, rows))
}

/// What each programme is worth, against the references.
pub(super) fn value(context: &mut Context<'_>) -> Option<Table> {
    let references = references(context);
    let mut rows = Vec::new();
    for (programme, result, _) in listed(context) {
        let title = context.pick(&programme.name).to_owned();
        let id = &programme.id;
        let label = |context: &Context<'_>, head: &str| format!("{title} – {}", context.word(head));
        let (of_household, of_person) = (label(context, "head-household-year"), label(context, "head-person-year"));
        let mut cells = vec![text(title.as_str()), payment(context, programme)];
        cells.push(amount(context, result.value.household.as_ref(), &format!("{id}.household"), &of_household));
        cells.push(amount(context, result.value.person.as_ref(), &format!("{id}.person"), &of_person));
        for kind in &references {
            let head = format!("word-reference_kind-{}", kind.word());
            let label = label(context, &head);
            cells.push(adequacy(context, result.value.adequacy.get(kind), &format!("{id}.{}", kind.word()), &label));
        }
        rows.push(body(cells));
    }
    let mut columns = vec![
        context.column("column-programme", ColumnKind::RowHeader, 5),
        context.column("head-payment", ColumnKind::Text, 4),
        context.column("head-household-year", ColumnKind::Number, 2),
        context.column("head-person-year", ColumnKind::Number, 2),
    ];
    columns
        .extend(references.iter().map(|kind| context.column(&format!("head-{}", kind.word()), ColumnKind::Number, 2)));
    Some(context.table("social.value", columns, rows))
}

fn references(context: &Context<'_>) -> Vec<ReferenceKind> {
    let given = &context.analysis.plan.social.references;
    ReferenceKind::ALL.into_iter().filter(|kind| given.iter().any(|it| it.kind == *kind)).collect()
}

fn adequacy(context: &mut Context<'_>, measure: Option<&Measure>, id: &str, label: &str) -> Cell {
    match measure {
        Some(Evidence::Known(known)) => {
            let source = context.note(id, label, &known.source);
            Cell::new(i18n::percent(context.language, known.value.round_dp(1)), Some(source))
        }
        Some(Evidence::Missing(_)) | None => context.missing(),
    }
}

/// "500 × 12, for a household".
fn payment(context: &Context<'_>, programme: &SocialProgramme) -> Cell {
    let (Some(paid), Some(times), Some(unit)) = (&programme.amount, &programme.payments, programme.unit) else {
        return context.missing();
    };
    let args = i18n::args([
        ("amount", context.dirhams(paid.value).into()),
        ("times", context.count(times.value as usize).into()),
        ("unit", context.word(&format!("word-benefit_unit-{}", unit.word())).into()),
    ]);
    text(context.words("payment-of", &args))
}

/// What kinds of households receive in all.
pub(super) fn household_types(context: &mut Context<'_>) -> Option<Table> {
    let (interlink, _) = social(context)?;
    let references = references(context);
    let mut rows = Vec::new();
    for value in &interlink.households {
        let title = household_title(context, &value.household);
        let programmes: Vec<String> = value.parts.iter().map(|(id, _)| name(context, id)).collect();
        let mut cells = vec![
            text(title.as_str()),
            text(context.count(value.persons as usize)),
            text(programmes.join(&context.word("list-separator"))),
            amount(context, Some(&value.sum).filter(|_| value.is_whole), &format!("{}.sum", value.household), &title),
        ];
        for kind in &references {
            let label = format!("{title} – {}", context.word(&format!("word-reference_kind-{}", kind.word())));
            let id = format!("{}.{}", value.household, kind.word());
            cells.push(adequacy(context, value.adequacy.get(kind), &id, &label));
        }
        cells.push(text(context.word(&format!("support-{}", value.support.word()))));
        rows.push(body(cells));
    }
    let mut columns = vec![
        context.column("head-household-type", ColumnKind::RowHeader, 5),
        context.column("column-persons", ColumnKind::Number, 1),
        context.column("sheet-programmes", ColumnKind::Text, 5),
        context.column("head-household-year", ColumnKind::Number, 2),
    ];
    columns
        .extend(references.iter().map(|kind| context.column(&format!("head-{}", kind.word()), ColumnKind::Number, 2)));
    columns.push(context.column("head-support", ColumnKind::Text, 3));
    Some(context.table("social.households", columns, rows))
}

/// A kind of household by its name.
pub(in crate::document) fn household_title(context: &Context<'_>, id: &str) -> String {
    let known = context.analysis.plan.social.households.iter().find(|it| it.id == id);
    known.map_or_else(|| id.to_owned(), |it| context.pick(&it.name).to_owned())
}

/// The months of payment.
pub(super) fn calendar(context: &mut Context<'_>) -> Option<Table> {
    let (interlink, _) = social(context)?;
    let row = |context: &Context<'_>, title: String, months: &[u8]| -> Row {
        let mark = context.word("month-paid-mark");
        let cells = (1..=12u8).map(|month| text(if months.contains(&month) { mark.as_str() } else { "" }));
        body(std::iter::once(text(title)).chain(cells).collect())
    };
    let mut rows: Vec<Row> =
        interlink.calendar.iter().map(|it| row(context, name(context, &it.programme), &it.months)).collect();
    if !interlink.months_without_cash.is_empty() {
        rows.push(row(context, context.word("months-without-cash"), &interlink.months_without_cash));
    }
    let mut columns = vec![context.column("column-programme", ColumnKind::RowHeader, 6)];
    columns.extend((1..=12).map(|month| crate::document::block::Column {
        header: context.count(month),
        kind: ColumnKind::Text,
        width: 1,
    }));
    Some(context.table("social.calendar", columns, rows))
}

/// Programmes against each other.
pub(super) fn matrix(context: &mut Context<'_>) -> Option<Table> {
    let (interlink, shown) = social(context)?;
    let mut rows = Vec::new();
    for (pair, shown) in interlink.pairs.iter().zip(&shown.pairs) {
        let is_told = !pair.links.is_empty() || pair.both.as_ref().is_some_and(|both| both.value > 0);
        if !is_told {
            continue;
        }
        let (a, b) = (name(context, &pair.a), name(context, &pair.b));
        let names = context.words("pair-of", &i18n::args([("a", a.into()), ("b", b.into())]));
        let links: Vec<String> = pair.links.iter().map(|it| context.word(&format!("link-{}", it.word()))).collect();
        let id = format!("{}-{}", pair.a, pair.b);
        let similarity = rate(context, &shown.similarity, &pair.similarity, &format!("{id}.similarity"), &names);
        let gap = rate(context, &shown.gap, &pair.gap, &format!("{id}.gap"), &names);
        rows.push(body(vec![
            text(names),
            word(context, "target_group", pair.target.map(crate::model::TargetGroup::word)),
            count(context, &shown.both),
            similarity,
            percent(context, &shown.of_a),
            percent(context, &shown.of_b),
            gap,
            text(links.join(&context.word("list-separator"))),
        ]));
    }
    let columns = vec![
        context.column("head-pair", ColumnKind::RowHeader, 6),
        context.column("head-shared-target", ColumnKind::Text, 3),
        context.column("column-households_in_both", ColumnKind::Number, 2),
        context.column("head-similarity", ColumnKind::Number, 2),
        context.column("head-of-first", ColumnKind::Number, 2),
        context.column("head-of-second", ColumnKind::Number, 2),
        context.column("head-pair-gap", ColumnKind::Number, 2),
        context.column("head-links", ColumnKind::Text, 4),
    ];
    Some(context.table("social.matrix", columns, rows))
}

/// The registry by locality.
pub(super) fn registry(context: &mut Context<'_>) -> Option<Table> {
    let (interlink, shown) = social(context)?;
    let mut rows = Vec::new();
    for locality in &context.analysis.plan.localities {
        let Some(of) = shown.registry.get(locality.id.as_str()) else { continue };
        let result = interlink.registry.places.get(locality.id.as_str())?;
        let title = context.pick(&locality.name).to_owned();
        let label = format!("{title} – {}", context.word("head-coverage"));
        let id = format!("{}.covered", locality.id);
        let coverage = rate(context, &of.coverage, &result.coverage(), &id, &label);
        let label = format!("{title} – {}", context.word("head-several-share"));
        let overlap = rate(context, &of.overlap, &result.overlap(), &format!("{}.overlap", locality.id), &label);
        rows.push(body(vec![text(title), count(context, &of.eligible), coverage, overlap]));
    }
    let (all, registered) = (&shown.registered, &interlink.registry.total);
    if !interlink.registry.bands.is_empty() {
        let label = context.word("head-coverage");
        let coverage = rate(context, &all.coverage, &registered.coverage(), "registry.covered", &label);
        let label = context.word("head-several-share");
        let overlap = rate(context, &all.overlap, &registered.overlap(), "registry.overlap", &label);
        let cells = vec![text(context.word("total")), count(context, &all.eligible), coverage, overlap];
        rows.push(crate::document::context::total(cells));
    }
    let columns = vec![
        context.column("head-locality", ColumnKind::RowHeader, 4),
        context.column("column-eligible_households", ColumnKind::Number, 2),
        context.column("head-coverage", ColumnKind::Number, 2),
        context.column("head-several-share", ColumnKind::Number, 2),
    ];
    Some(context.table("social.registry", columns, rows))
}

/// The bands of scores.
pub(super) fn bands(context: &mut Context<'_>) -> Option<Table> {
    let (interlink, shown) = social(context)?;
    let number =
        |value: Option<Decimal>| value.map_or_else(String::new, |it| i18n::number(context.language, it.normalize()));
    let rows = interlink.registry.bands.iter().zip(&shown.bands).map(|(band, shown)| {
        let limits = [("from", number(band.from).into()), ("to", number(band.to).into())];
        body(vec![text(context.words("band-of", &i18n::args(limits))), count(context, shown)])
    });
    let mut rows: Vec<Row> = rows.collect();
    if !rows.is_empty() {
        let all = count(context, &shown.registered.households);
        rows.push(crate::document::context::total(vec![text(context.word("total")), all]));
    }
    let columns = vec![
        context.column("head-score-band", ColumnKind::RowHeader, 4),
        context.column("column-registered_households", ColumnKind::Number, 2),
    ];
    Some(context.table("social.bands", columns, rows))
}
