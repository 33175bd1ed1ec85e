//! The law: verdicts on the rules, derogations, the calendar of the procedure and what comes next.

use std::collections::BTreeMap;

use crate::check::legal::{Outcome, Proof, Value, Verdict};
use crate::check::{CalendarLine, Timing};
use crate::document::block::{ColumnKind, Row, Table};
use crate::document::context::{Context, body, group, text};
use crate::i18n::{self, Args};
use crate::model::Date;
use crate::profile::{Family, Status};
use crate::source::Source;

/// Between pieces of evidence in a cell.
const BETWEEN: &str = " · ";

/// Every rule with its verdict, the evidence and what to do, by family.
pub(super) fn rules(context: &mut Context<'_>) -> Option<Table> {
    let analysis = context.analysis;
    let mut rows: Vec<Row> = Vec::new();
    for family in Family::ALL {
        let verdicts: Vec<&Verdict> = analysis.law.verdicts.iter().filter(|it| it.family == family).collect();
        if verdicts.is_empty() {
            continue;
        }
        rows.push(group(context.word(&format!("family-{}", family.word())), 5));
        for verdict in verdicts {
            rows.push(rule(context, verdict));
        }
    }
    let columns = vec![
        context.column("head-id", ColumnKind::Text, 2),
        context.column("head-rule", ColumnKind::RowHeader, 6),
        context.column("head-verdict", ColumnKind::Text, 3),
        context.column("head-evidence", ColumnKind::Text, 7),
        context.column("head-remedy", ColumnKind::Text, 6),
    ];
    (!rows.is_empty()).then(|| context.table("law.rules", columns, rows))
}

fn rule(context: &mut Context<'_>, verdict: &Verdict) -> Row {
    let key = format!("rule-{}", verdict.rule);
    let title = context.word(&key);
    let severity = context.word(&format!("gravity-{}", verdict.severity.word()));
    let outcome = context.word(&format!("outcome-{}", verdict.outcome.word()));
    let is_unverified =
        context.analysis.profile.rule(&verdict.rule).is_some_and(|rule| rule.status == Status::Unverified);
    let mut evidence = text(words(context, &verdict.evidence));
    evidence.source = note(context, verdict, &title);
    body(vec![
        text(verdict.rule.as_str()),
        text(format!(
            "{title} ({})",
            if is_unverified { format!("{severity} · {}", context.word("law-unverified")) } else { severity }
        )),
        text(outcome),
        evidence,
        text(to_do(context, verdict)),
    ])
}

/// The cells that the evidence stands in, as one source.
fn note(context: &mut Context<'_>, verdict: &Verdict, title: &str) -> Option<usize> {
    let mut parts: Vec<Source> = Vec::new();
    for source in verdict.evidence.iter().filter_map(|proof| proof.source.as_ref()) {
        if !parts.contains(source) {
            parts.push(source.clone());
        }
    }
    let source = match parts.len() {
        0 => return None,
        1 => parts.remove(0),
        _ => Source::Computed { formula: verdict.rule.clone(), parts },
    };
    Some(context.note(&format!("rule.{}", verdict.rule), title, &source))
}

/// Who must act and how, for a rule that is open; who set it aside, when and why, for one that was.
fn to_do(context: &Context<'_>, verdict: &Verdict) -> String {
    match (verdict.outcome, &verdict.derogation) {
        (Outcome::Derogated, Some(derogation)) => {
            let date = derogation.date.map(|date| i18n::date(context.language, date)).unwrap_or_default();
            let args = i18n::args([
                ("who", context.pick(&derogation.decided_by).into()),
                ("date", date.into()),
                ("why", context.pick(&derogation.reason).into()),
            ]);
            context.words("derogated-by", &args)
        }
        (Outcome::Fail | Outcome::NoData, _) => {
            let actor = context.analysis.profile.rule(&verdict.rule).map(|rule| rule.actor);
            let actor = actor.map(|actor| context.word(&format!("actor-{}", actor.word()))).unwrap_or_default();
            let remedy = context.word(&format!("rule-{}.remedy", verdict.rule));
            context.words("actor-acts", &i18n::args([("actor", actor.into()), ("remedy", remedy.into())]))
        }
        (Outcome::Pass | Outcome::Derogated | Outcome::NotApplicable, _) => context.word("law-none"),
    }
}

/// Evidence in words.
pub(in crate::document) fn words(context: &Context<'_>, evidence: &[Proof]) -> String {
    if evidence.is_empty() {
        return context.word("law-none");
    }
    // What is wanting in a long list of projects is named once.
    let mut said: Vec<String> = Vec::new();
    let mut others: BTreeMap<&'static str, Vec<String>> = BTreeMap::new();
    for proof in evidence {
        match (proof.key, proof.values.get("id")) {
            ("project-not" | "request-open", Some(Value::Text(id))) => {
                others.entry(proof.key).or_default().push(id.clone());
            }
            _ => said.push(proof_words(context, proof)),
        }
    }
    for (key, ids) in others {
        let args = i18n::args([("id", ids.join(&context.word("list-separator")).into())]);
        said.push(context.words(&format!("proof-{key}"), &args));
    }
    said.join(BETWEEN)
}

fn proof_words(context: &Context<'_>, proof: &Proof) -> String {
    let language = context.language;
    let mut args = Args::new();
    for (name, value) in &proof.values {
        let said = match value {
            Value::Count(n) => {
                args.insert(name, usize::try_from(*n).unwrap_or(usize::MAX).into());
                continue;
            }
            Value::Day(date) => i18n::date(language, *date),
            Value::Amount(amount) => context.money(*amount),
            Value::Percent(share) => i18n::percent(language, share.round_dp(1)),
            Value::Step(step) => context.word(&format!("word-step-{}", step.word())),
            Value::Text(text) => text.clone(),
            Value::Key(key) => context.word(key),
        };
        args.insert(name, said.into());
    }
    context.words(&format!("proof-{}", proof.key), &args)
}

/// How many rules are kept, broken, set aside or open, by family.
pub(super) fn summary(context: &mut Context<'_>) -> Option<Table> {
    let verdicts = &context.analysis.law.verdicts;
    if verdicts.is_empty() {
        return None;
    }
    let row = |context: &Context<'_>, name: String, of: &dyn Fn(&&Verdict) -> bool| {
        let mut cells = vec![text(name)];
        for outcome in Outcome::ALL {
            let n = verdicts.iter().filter(of).filter(|it| it.outcome == outcome).count();
            cells.push(text(context.count(n)));
        }
        cells
    };
    let mut rows: Vec<Row> = Vec::new();
    for family in Family::ALL.into_iter().filter(|family| verdicts.iter().any(|it| it.family == *family)) {
        let name = context.word(&format!("family-{}", family.word()));
        rows.push(body(row(context, name, &|it| it.family == family)));
    }
    rows.push(crate::document::context::total(row(context, context.word("head-total"), &|_| true)));
    let mut columns = vec![context.column("head-family", ColumnKind::RowHeader, 5)];
    for outcome in Outcome::ALL {
        columns.push(context.column(&format!("outcome-{}", outcome.word()), ColumnKind::Number, 3));
    }
    Some(context.table("law.summary", columns, rows))
}

/// Derogations with who decided them, when and why.
pub(super) fn derogations(context: &mut Context<'_>) -> Option<Table> {
    let derogations = &context.analysis.plan.procedure.derogations;
    let rows: Vec<Row> = derogations
        .iter()
        .map(|it| {
            body(vec![
                text(it.rule.as_str()),
                text(context.word(&format!("rule-{}", it.rule))),
                text(context.pick(&it.decided_by)),
                text(it.date.map(|date| i18n::date(context.language, date)).unwrap_or_default()),
                text(it.reference.as_str()),
                text(context.pick(&it.reason)),
            ])
        })
        .collect();
    let columns = vec![
        context.column("head-id", ColumnKind::Text, 2),
        context.column("head-rule", ColumnKind::RowHeader, 5),
        context.column("head-decided-by", ColumnKind::Text, 4),
        context.column("head-date", ColumnKind::Text, 3),
        context.column("head-reference", ColumnKind::Text, 2),
        context.column("head-reason", ColumnKind::Text, 6),
    ];
    (!rows.is_empty()).then(|| context.table("law.derogations", columns, rows))
}

/// The steps of the procedure with their deadlines, and how each stands.
pub(super) fn calendar(context: &mut Context<'_>) -> Option<Table> {
    let lines = &context.analysis.law.calendar;
    let mut table = calendar_of(context, lines)?;
    let remarks = context.analysis.plan.procedure.lines.iter().filter_map(|line| {
        let note = context.pick(&line.note);
        let step = context.word(&format!("word-step-{}", line.step.word()));
        (!note.is_empty()).then(|| format!("{step}{}{note}", context.word("pair-separator")))
    });
    let remarks = remarks.collect::<Vec<_>>().join(&context.word("sentence-separator"));
    table.note = (!remarks.is_empty()).then_some(remarks);
    Some(table)
}

/// The same from other lines, such as those of another day.
pub(in crate::document) fn calendar_of(context: &Context<'_>, lines: &[CalendarLine]) -> Option<Table> {
    let rows: Vec<Row> = lines.iter().map(|line| calendar_row(context, line)).collect();
    let columns = vec![
        context.column("head-step", ColumnKind::RowHeader, 5),
        context.column("head-actor", ColumnKind::Text, 4),
        context.column("head-paper", ColumnKind::Text, 4),
        context.column("head-due", ColumnKind::Text, 4),
        context.column("head-done", ColumnKind::Text, 2),
        context.column("head-timing", ColumnKind::Text, 3),
    ];
    (!rows.is_empty()).then(|| context.table("law.calendar", columns, rows))
}

fn calendar_row(context: &Context<'_>, line: &CalendarLine) -> Row {
    let day = |date: Option<Date>| {
        date.map_or_else(|| context.word("law-none"), |it| i18n::day_month_year(context.language, it))
    };
    let step = context.word(&format!("word-step-{}", line.step.word()));
    let step = line.year.map_or(step.clone(), |year| format!("{step} {year}"));
    let due = match (line.due, line.is_provisional) {
        (Some(due), true) => context
            .words("due-provisional", &i18n::args([("date", i18n::day_month_year(context.language, due).into())])),
        (Some(due), false) => i18n::day_month_year(context.language, due),
        (None, _) => match line.planned {
            Some(planned) => {
                let planned = i18n::day_month_year(context.language, planned);
                context.words("due-planned", &i18n::args([("date", planned.into())]))
            }
            None => context.word("law-none"),
        },
    };
    let paper = line.paper.map(|paper| context.word(&format!("paper-{}", paper.word())));
    body(vec![
        text(step),
        text(context.word(&format!("actor-{}", line.actor.word()))),
        text(paper.unwrap_or_else(|| context.word("law-none"))),
        text(due),
        text(day(line.done)),
        text(timing(context, line.timing)),
    ])
}

fn timing(context: &Context<'_>, timing: Timing) -> String {
    let days = usize::try_from(timing.days()).unwrap_or(0);
    context.words(&format!("timing-{}", timing.word()), &i18n::args([("n", days.into())]))
}

/// What comes next: the step, who acts, the paper and the deadline.
pub(super) fn next(context: &mut Context<'_>) -> Option<Table> {
    let law = context.analysis.law.clone();
    next_of(context, &law)
}

/// The same on another day.
pub(in crate::document) fn next_of(context: &Context<'_>, law: &crate::pipeline::Law) -> Option<Table> {
    let next = law.next.as_ref()?;
    let language = context.language;
    let stage = context.analysis.profile.stages.iter().find(|stage| stage.id == next.stage);
    let due = match (next.due, next.waits_for) {
        (Some(due), _) => i18n::date(language, due),
        (None, Some(step)) => {
            let step = context.word(&format!("word-step-{}", step.word()));
            context.words("due-waits", &i18n::args([("step", step.into())]))
        }
        (None, None) => context.word("due-unset"),
    };
    let paper = next.paper.map(|paper| context.word(&format!("paper-{}", paper.word())));
    let mut rows = vec![
        ("next-step", context.word(&format!("word-step-{}", next.step.word()))),
        ("next-actor", context.word(&format!("actor-{}", next.actor.word()))),
        ("next-paper", paper.unwrap_or_else(|| context.word("law-none"))),
        ("next-deadline", due),
        ("next-timing", timing(context, next.timing)),
    ];
    if let Some(stage) = stage {
        rows.insert(1, ("next-stage", context.pick(&stage.title.text()).to_owned()));
    }
    let rows = rows.into_iter().map(|(key, value)| body(vec![text(context.word(key)), text(value)])).collect();
    let columns =
        vec![context.column("next-what", ColumnKind::RowHeader, 3), context.column("next-says", ColumnKind::Text, 7)];
    Some(context.table("law.next", columns, rows))
}

/// Whether anybody is entered as present at the meeting that a paper records.
pub(in crate::document) fn has_attendance(context: &Context<'_>) -> bool {
    context.analysis.plan.procedure.attendance.iter().any(|it| Some(it.step) == context.step)
}

/// Who attended the meeting that a paper records, by sex.
pub(super) fn attendance(context: &mut Context<'_>) -> Option<Table> {
    let lines = context.analysis.plan.procedure.attendance.iter().filter(|it| Some(it.step) == context.step);
    let lines: Vec<_> = lines.collect();
    let mut rows: Vec<Row> = Vec::new();
    let (mut women, mut men) = (0, 0);
    for line in lines {
        let mut cells = vec![text(context.word(&format!("word-attendee-{}", line.attendee.word())))];
        for (count, sum) in [(&line.women, &mut women), (&line.men, &mut men)] {
            let n = count.as_ref().map(|count| count.value);
            *sum += n.unwrap_or(0);
            cells.push(n.map_or_else(|| context.missing(), |n| text(i18n::integer(context.language, u64::from(n)))));
        }
        rows.push(body(cells));
    }
    let columns = vec![
        context.column("head-attendee", ColumnKind::RowHeader, 6),
        context.column("group-women", ColumnKind::Number, 2),
        context.column("group-men", ColumnKind::Number, 2),
    ];
    if rows.is_empty() {
        return None;
    }
    let sums = [women, men].map(|sum| text(i18n::integer(context.language, u64::from(sum))));
    rows.push(crate::document::context::total([vec![text(context.word("head-total"))], sums.to_vec()].concat()));
    Some(context.table("paper.attendance", columns, rows))
}
