//! Stages, deadlines, and what of the profile is still to be verified.

use crate::document::block::{ColumnKind, Table};
use crate::document::context::{Context, body, text};
use crate::i18n;
use crate::profile::Deadline;

/// The stages with their usual length and where they stand.
pub(super) fn stages(context: &mut Context<'_>) -> Option<Table> {
    let analysis = context.analysis;
    let rows = analysis
        .profile
        .stages
        .iter()
        .zip(&analysis.stages)
        .map(|(stage, progress)| {
            let weeks = stage.weeks.map_or_else(
                || context.word("weeks-whole-plan"),
                |[shortest, longest]| {
                    let args = i18n::args([
                        ("shortest", shortest.to_string().into()),
                        ("longest", longest.to_string().into()),
                    ]);
                    context.words("weeks-range", &args)
                },
            );
            body(vec![
                text(stage.id.as_str()),
                text(context.pick(&stage.title.text())),
                text(weeks),
                text(context.word(&format!("stage-{}", progress.state.word()))),
            ])
        })
        .collect();
    let columns = vec![
        context.column("head-id", ColumnKind::Text, 2),
        context.column("head-stage", ColumnKind::RowHeader, 5),
        context.column("head-usual-length", ColumnKind::Text, 3),
        context.column("head-state", ColumnKind::Text, 3),
    ];
    Some(context.table("stages.calendar", columns, rows))
}

/// Each stage with the pieces it asks for: what is there, what is missing, and who sees to it.
pub(super) fn checklist(context: &mut Context<'_>) -> Option<Table> {
    let analysis = context.analysis;
    let mut rows = Vec::new();
    for (stage, progress) in analysis.profile.stages.iter().zip(&analysis.stages) {
        for wanted in &progress.wanted {
            let material = wanted.material.word();
            let args = i18n::args([("has", wanted.has.into()), ("wanted", wanted.at_least.into())]);
            let state = if wanted.is_enough() { "piece-there" } else { "piece-missing" };
            rows.push(body(vec![
                text(context.pick(&stage.title.text())),
                text(context.words(&format!("material-{material}"), &args)),
                text(context.word(state)),
                text(context.word(&format!("responsible-{material}"))),
            ]));
        }
    }
    let columns = vec![
        context.column("head-stage", ColumnKind::RowHeader, 3),
        context.column("head-piece", ColumnKind::Text, 6),
        context.column("head-state", ColumnKind::Text, 2),
        context.column("head-responsible", ColumnKind::Text, 4),
    ];
    Some(context.table("checklist", columns, rows).merged(0))
}

/// The deadlines with their legal source and its status.
pub(super) fn deadlines(context: &mut Context<'_>) -> Option<Table> {
    let rows = context
        .analysis
        .profile
        .deadlines
        .iter()
        .map(|deadline| {
            body(vec![
                text(context.pick(&deadline.title.text())),
                text(delay(context, deadline)),
                text(context.pick(&deadline.days.source.text())),
                text(context.word(&format!("status-{}", deadline.days.status.word()))),
            ])
        })
        .collect();
    let columns = vec![
        context.column("head-deadline", ColumnKind::RowHeader, 5),
        context.column("head-delay", ColumnKind::Text, 2),
        context.column("head-legal-source", ColumnKind::Text, 5),
        context.column("head-status", ColumnKind::Text, 2),
    ];
    Some(context.table("deadlines", columns, rows))
}

/// The values of the profile that are still to be verified, each with what it is and what is used meanwhile.
pub(super) fn unverified(context: &mut Context<'_>) -> Option<Table> {
    let rows = context
        .analysis
        .profile
        .unverified()
        .into_iter()
        .map(|(key, source)| {
            let (name, value) = named_value(context, &key);
            body(vec![text(name), text(value), text(context.pick(&source.text()))])
        })
        .collect();
    let columns = vec![
        context.column("head-key", ColumnKind::RowHeader, 4),
        context.column("head-value-used", ColumnKind::Text, 2),
        context.column("head-legal-source", ColumnKind::Text, 5),
    ];
    Some(context.table("profile.unverified", columns, rows))
}

/// What a value of the profile is called, and how much it is where it is a number of days or a norm.
fn named_value(context: &Context<'_>, key: &str) -> (String, String) {
    let analysis = context.analysis;
    if let Some(id) = key.strip_prefix("norms.") {
        let name = context.word(&format!("indicator-{id}"));
        let used = analysis.indicator(id).map_or_else(String::new, |it| super::indicators::norm_with_unit(context, it));
        return (name, used);
    }
    if let Some(id) = key.strip_prefix("rules.") {
        return (context.word(&format!("rule-{id}")), String::new());
    }
    let deadline =
        key.strip_prefix("deadlines.").and_then(|id| analysis.profile.deadlines.iter().find(|it| it.id == id));
    match deadline {
        Some(deadline) => (context.pick(&deadline.title.text()).to_owned(), delay(context, deadline)),
        None => (context.word(&format!("checked-{}", key.replace(['.', '_'], "-"))), String::new()),
    }
}

/// A deadline's days, working days or all.
fn delay(context: &Context<'_>, deadline: &Deadline) -> String {
    context.words(deadline.count.word(), &i18n::args([("n", usize::from(deadline.days.value).into())]))
}

/// The files that were read, with their fingerprints.
pub(super) fn files(context: &mut Context<'_>) -> Option<Table> {
    let rows = context
        .analysis
        .files
        .iter()
        .map(|file| {
            // The digits in groups of eight, so that they can be compared by eye and broken over lines.
            let digits: Vec<char> = file.sha256.chars().collect();
            let groups: Vec<String> = digits.chunks(8).map(|group| group.iter().collect()).collect();
            body(vec![text(file.path.as_str()), text(context.count(file.n_bytes)), text(groups.join(" "))])
        })
        .collect();
    let columns = vec![
        context.column("head-file", ColumnKind::RowHeader, 3),
        context.column("head-bytes", ColumnKind::Number, 2),
        context.column("head-fingerprint", ColumnKind::Text, 6),
    ];
    Some(context.table("sources.files", columns, rows))
}
