//! The votes counted apart and together, by one rule and by the others, and the envelope that they decide on.

use rust_decimal::Decimal;
use rust_decimal::prelude::FromPrimitive;

use super::ranking::rank;
use crate::document::block::{Column, ColumnKind, Table};
use crate::document::context::{Context, body, text, total};
use crate::i18n;
use crate::model::{Money, ProjectId, VoteSheet};
use crate::rank::Community;
use crate::rank::votes::GroupVoice;

/// The rank of each project in each group, with every group heard alike, and with every vote counted alike.
pub(super) fn voices(context: &mut Context<'_>) -> Option<Table> {
    let community = context.analysis.ranking.community.as_ref()?;
    let voices = &community.voices;
    let mut rows = Vec::new();
    for at in in_order(community) {
        let mut cells = vec![text(named(context, &community.projects[at]))];
        let both = [&voices.equal, &voices.heads];
        cells.extend(voices.groups.iter().map(|voice| text(place(context, voice, at))));
        cells.extend(voices.withheld.iter().map(|_| text(context.word("withheld-mark"))));
        cells.extend(both.iter().map(|voice| text(place(context, voice, at))));
        let diverging = voices.gaps.iter().find(|gap| gap.candidate == at).map_or(&[][..], |gap| &gap.diverging);
        let names: Vec<String> = diverging.iter().map(|group| group_name(context, &voices.groups[*group])).collect();
        cells.push(text(names.join(&context.word("list-separator"))));
        rows.push(body(cells));
    }
    let mut columns = vec![context.column("head-project", ColumnKind::RowHeader, 8)];
    for voice in &voices.groups {
        columns.push(Column { header: group_name(context, voice), kind: ColumnKind::Text, width: 2 });
    }
    for group in &voices.withheld {
        columns.push(Column { header: word_of(context, Some(group)), kind: ColumnKind::Text, width: 2 });
    }
    columns.push(context.column("head-voice-equal", ColumnKind::Text, 2));
    columns.push(context.column("head-voice-heads", ColumnKind::Text, 2));
    columns.push(context.column("head-diverging", ColumnKind::Text, 3));
    Some(context.table("votes.voices", columns, rows))
}

/// How far each two groups agree.
pub(super) fn agreement(context: &mut Context<'_>) -> Option<Table> {
    let voices = &context.analysis.ranking.community.as_ref()?.voices;
    let coefficient = |context: &Context<'_>, value: Option<f64>| match value.and_then(Decimal::from_f64) {
        Some(value) => text(i18n::number_with_decimals(context.language, value.round_dp(2), 2)),
        None => context.missing(),
    };
    let mut rows = Vec::new();
    for it in &voices.agreements {
        let (one, other) = it.groups;
        let pair = [one, other].map(|group| group_name(context, &voices.groups[group]));
        rows.push(body(vec![
            text(pair.join(&context.word("pair-of-groups"))),
            coefficient(context, it.tau),
            coefficient(context, it.overlap),
        ]));
    }
    let columns = vec![
        context.column("head-groups", ColumnKind::RowHeader, 4),
        context.column("head-tau", ColumnKind::Number, 2),
        context.column("head-overlap", ColumnKind::Number, 2),
    ];
    Some(context.table("votes.agreement", columns, rows))
}

/// The ranks that other rules would give to the same votes.
pub(super) fn rules(context: &mut Context<'_>) -> Option<Table> {
    let community = context.analysis.ranking.community.as_ref()?;
    let counts = context.analysis.vote_rules();
    let mut rows = Vec::new();
    for at in in_order(community) {
        // The table of the groups' places, just above, has the titles in the same order.
        let mut cells = vec![text(community.projects[at].as_str())];
        cells.extend(counts.iter().map(|(_, count)| text(place(context, count.voices.merged(), at))));
        rows.push(body(cells));
    }
    let mut columns = vec![context.column("head-project", ColumnKind::RowHeader, 2)];
    for (rule, _) in &counts {
        columns.push(context.column(&format!("ballot-rule-{}", rule.word()), ColumnKind::Text, 2));
    }
    Some(context.table("votes.rules", columns, rows))
}

/// The sheet whose votes decide on the envelope.
pub(in crate::document) fn envelope_sheet(context: &Context<'_>) -> VoteSheet {
    let sheet = context.analysis.settings.participatory.as_ref().and_then(|it| it.sheet);
    crate::rank::envelope_sheet(&context.analysis.plan, sheet)
}

/// What the votes fund from the envelope, in the order in which it was taken.
pub(super) fn funded(context: &mut Context<'_>) -> Option<Table> {
    let decided = context.analysis.participatory.as_ref()?;
    let votes = match envelope_sheet(context) {
        VoteSheet::Ballots => "head-ballots-naming",
        VoteSheet::Votes => "head-votes-given",
    };
    let mut left = decided.envelope;
    let mut rows = Vec::new();
    for (at, it) in decided.funded.iter().enumerate() {
        left -= it.cost;
        rows.push(body(vec![
            text(context.count(at + 1)),
            text(named(context, &ProjectId::new(&it.project))),
            text(i18n::integer(context.language, it.votes)),
            text(amount(context, it.cost)),
            text(amount(context, left)),
        ]));
    }
    rows.push(total(vec![
        text(""),
        text(context.word("total")),
        text(""),
        text(amount(context, decided.cost)),
        text(amount(context, decided.left)),
    ]));
    let columns = vec![
        context.column("head-turn", ColumnKind::Number, 1),
        context.column("head-project", ColumnKind::RowHeader, 8),
        context.column(votes, ColumnKind::Number, 2),
        context.column("head-cost", ColumnKind::Number, 3),
        context.column("head-envelope-left", ColumnKind::Number, 3),
    ];
    Some(context.table("envelope.funded", columns, rows))
}

/// The same envelope by each rule, and how many voters that would serve better.
pub(super) fn envelope_rules(context: &mut Context<'_>) -> Option<Table> {
    let decided = context.analysis.participatory.as_ref()?;
    let share = |context: &Context<'_>, part: u64| match decided.voters {
        0 => context.missing(),
        all => {
            let share = Decimal::from(part) * Decimal::ONE_HUNDRED / Decimal::from(all);
            text(i18n::percent(context.language, share.round_dp(1)))
        }
    };
    let mut rows = Vec::new();
    for it in &decided.by_rule {
        let name = context.word(&format!("envelope-rule-{}", it.rule.word()));
        let name = if it.rule == decided.rule {
            context.words("envelope-rule-chosen", &i18n::args([("rule", name.into())]))
        } else {
            name
        };
        let mut funded = it.funded.clone();
        funded.sort();
        rows.push(body(vec![
            text(name),
            text(funded.join(&context.word("list-separator"))),
            text(amount(context, it.cost)),
            share(context, decided.voters - it.against_greedy.nothing_in_first),
            share(context, it.against_greedy.first),
            share(context, it.against_greedy.second),
        ]));
    }
    let columns = vec![
        context.column("head-rule", ColumnKind::RowHeader, 4),
        context.column("head-funded", ColumnKind::Text, 6),
        context.column("head-cost", ColumnKind::Number, 3),
        context.column("head-served", ColumnKind::Number, 2),
        context.column("head-better-off", ColumnKind::Number, 2),
        context.column("head-worse-off", ColumnKind::Number, 2),
    ];
    Some(context.table("envelope.rules", columns, rows))
}

/// What each group gets of the envelope, beside its part of the voters.
pub(super) fn envelope_groups(context: &mut Context<'_>) -> Option<Table> {
    let decided = context.analysis.participatory.as_ref()?;
    let part = |context: &Context<'_>, part: Decimal, whole: Decimal| {
        if whole.is_zero() {
            return context.missing();
        }
        text(i18n::percent(context.language, (part * Decimal::ONE_HUNDRED / whole).round_dp(1)))
    };
    let money: Decimal = decided.groups.iter().map(|group| group.money).sum();
    let mut rows = Vec::new();
    for it in &decided.groups {
        let voters = Decimal::from(it.voters);
        rows.push(body(vec![
            text(word_of(context, it.group.as_deref())),
            text(i18n::integer(context.language, it.voters)),
            part(context, voters, Decimal::from(decided.voters)),
            part(context, Decimal::from(it.served), voters),
            text(i18n::number_with_decimals(context.language, it.average_projects.round_dp(2), 2)),
            part(context, it.money, money),
        ]));
    }
    for group in &decided.withheld {
        let mark = || text(context.word("withheld-mark"));
        rows.push(body(vec![text(word_of(context, Some(group))), mark(), mark(), mark(), mark(), mark()]));
    }
    let columns = vec![
        context.column("column-group", ColumnKind::RowHeader, 3),
        context.column("head-voters", ColumnKind::Number, 2),
        context.column("head-voters-share", ColumnKind::Number, 2),
        context.column("head-served", ColumnKind::Number, 2),
        context.column("head-projects-each", ColumnKind::Number, 2),
        context.column("head-money-share", ColumnKind::Number, 2),
    ];
    Some(context.table("envelope.groups", columns, rows))
}

/// The projects from the first of the merged votes on; equal ones by their place in the plan.
fn in_order(community: &Community) -> Vec<usize> {
    let ranks = &community.voices.merged().ranks;
    let mut order: Vec<usize> = (0..ranks.len()).collect();
    order.sort_by_key(|at| (ranks[*at], *at));
    order
}

fn place(context: &Context<'_>, voice: &GroupVoice, at: usize) -> String {
    let own = voice.ranks[at];
    rank(context, own, voice.ranks.iter().filter(|it| **it == own).count() > 1)
}

fn group_name(context: &Context<'_>, voice: &GroupVoice) -> String {
    word_of(context, voice.group.as_deref())
}

fn word_of(context: &Context<'_>, group: Option<&str>) -> String {
    group.map_or_else(|| context.word("missing-mark"), |group| context.word(&format!("group-{group}")))
}

fn named(context: &Context<'_>, id: &ProjectId) -> String {
    format!("{id} – {}", context.project_title(id))
}

fn amount(context: &Context<'_>, amount: Decimal) -> String {
    Money::from_decimal(amount).map_or_else(|_| i18n::number(context.language, amount), |it| context.dirhams(it))
}
