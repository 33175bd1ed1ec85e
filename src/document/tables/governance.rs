//! Bodies, their members and meetings, decisions, agendas, and who does what.

use crate::check::Timing;
use crate::document::block::{ColumnKind, Row, Table};
use crate::document::context::{Context, body, group, text};
use crate::govern::{Actor, Agenda, BodyState, DecisionState, Governance, Link, Quorum};
use crate::i18n;
use crate::model::{BodyId, Date, Decision, MemberSex};

/// Name of a body; its id where it has none.
pub(in crate::document) fn body_name(context: &Context<'_>, id: &BodyId) -> String {
    let known = context.analysis.plan.governance.body(id);
    known.map_or_else(|| id.to_string(), |body| context.pick(&body.name).to_owned())
}

fn day(context: &Context<'_>, date: Option<Date>) -> String {
    date.map_or_else(|| context.word("missing-mark"), |date| i18n::day_month_year(context.language, date))
}

fn n(context: &Context<'_>, count: usize) -> crate::document::block::Cell {
    text(context.count(count))
}

/// The act that founded a body; nothing when neither its number nor its day is known.
pub(in crate::document) fn act(context: &Context<'_>, id: &BodyId) -> Option<String> {
    let body = context.analysis.plan.governance.body(id)?;
    match (body.act.is_empty(), body.act_date) {
        (true, None) => None,
        (true, Some(date)) => Some(i18n::day_month_year(context.language, date)),
        (false, None) => Some(body.act.clone()),
        (false, Some(date)) => {
            let date = i18n::day_month_year(context.language, date);
            let args = i18n::args([("number", body.act.as_str().into()), ("date", date.into())]);
            Some(context.words("act-of", &args))
        }
    }
}

/// Bodies below the one they answer to: tier, act, members and quorum, women's share, and whether they work.
pub(super) fn bodies(context: &mut Context<'_>) -> Option<Table> {
    let governance = context.analysis.governance.as_ref()?;
    let above = |state: &BodyState| {
        let body = context.analysis.plan.governance.body(&state.id)?;
        body.reports_to.clone().filter(|id| governance.bodies.iter().any(|it| it.id == *id))
    };
    let mut rows: Vec<Row> =
        governance.bodies.iter().filter(|it| above(it).is_none()).map(|it| body_row(context, it)).collect();
    for state in governance.bodies.iter().filter(|it| !it.below.is_empty()) {
        let args = i18n::args([("body", body_name(context, &state.id).into())]);
        rows.push(group(context.words("group-reports-to", &args), 6));
        let below = governance.bodies.iter().filter(|it| state.below.contains(&it.id));
        rows.extend(below.map(|it| body_row(context, it)));
    }
    let columns = vec![
        context.column("head-body", ColumnKind::RowHeader, 6),
        context.column("head-tier", ColumnKind::Number, 1),
        context.column("head-founding-act", ColumnKind::Text, 4),
        context.column("head-members-quorum", ColumnKind::Text, 2),
        context.column("head-women-share", ColumnKind::Number, 2),
        context.column("head-operational", ColumnKind::Text, 3),
    ];
    Some(context.table("governance.bodies", columns, rows))
}

/// The name of a body, after it the axis that it works on.
fn name_with_axis(context: &Context<'_>, id: &BodyId) -> String {
    let plan = &context.analysis.plan;
    let axis = plan.governance.body(id).and_then(|body| body.axis.as_ref());
    let title = axis.and_then(|id| plan.axes.iter().find(|axis| axis.id == *id)).map(|axis| context.pick(&axis.title));
    let name = body_name(context, id);
    title.map_or_else(
        || name.clone(),
        |axis| {
            let args = i18n::args([("body", name.as_str().into()), ("axis", axis.into())]);
            context.words("body-of-axis", &args)
        },
    )
}

fn body_row(context: &Context<'_>, state: &BodyState) -> Row {
    let quorum = context.analysis.plan.governance.body(&state.id).and_then(|body| body.quorum.as_ref());
    let members = match (state.n_members, quorum) {
        (Some(members), Some(quorum)) => {
            let args = i18n::args([
                ("members", context.count(members as usize).into()),
                ("quorum", context.count(quorum.value as usize).into()),
            ]);
            context.words("members-quorum", &args)
        }
        (Some(members), None) => context.count(members as usize),
        (None, _) => context.word("missing-mark"),
    };
    let minutes = i18n::args([("n", state.n_minuted.into())]);
    let works =
        if state.is_operational { context.words("operational-yes", &minutes) } else { context.word("operational-no") };
    body(vec![
        text(name_with_axis(context, &state.id)),
        n(context, state.tier as usize),
        act(context, &state.id).map_or_else(|| context.missing(), text),
        text(members),
        state.women_pct.map_or_else(
            || context.missing(),
            |share| text(i18n::percent(context.language, share.round_dp(0).normalize())),
        ),
        text(works),
    ])
}

/// Members of every body.
pub(super) fn members(context: &mut Context<'_>) -> Option<Table> {
    let governance = context.analysis.governance.as_ref()?;
    let rows: Vec<Row> = governance.bodies.iter().flat_map(|state| seats(context, &state.id, true)).collect();
    let mut columns = vec![context.column("head-body", ColumnKind::RowHeader, 4)];
    columns.extend(seat_columns(context, ColumnKind::Text));
    Some(context.table("governance.members", columns, rows).merged(0))
}

/// Members of the body that a paper is about.
pub(super) fn paper_members(context: &mut Context<'_>) -> Option<Table> {
    let id = context.body.clone()?;
    let rows = seats(context, &id, false);
    let columns = seat_columns(context, ColumnKind::RowHeader);
    Some(context.table("paper.members", columns, rows))
}

fn seat_columns(context: &Context<'_>, first: ColumnKind) -> Vec<crate::document::block::Column> {
    vec![
        context.column("column-institution", first, 5),
        context.column("column-member_function", ColumnKind::Text, 4),
        context.column("column-member_sex", ColumnKind::Text, 2),
        context.column("column-members_count", ColumnKind::Number, 2),
    ]
}

fn seats(context: &Context<'_>, id: &BodyId, is_named: bool) -> Vec<Row> {
    let all = context.analysis.plan.governance.seats.iter().filter(|seats| seats.body == *id);
    all.map(|seats| {
        let sex = seats.sex.map(|sex: MemberSex| context.word(&format!("word-member_sex-{}", sex.word())));
        let mut cells = if is_named { vec![text(body_name(context, id))] } else { Vec::new() };
        cells.extend([
            text(context.pick(&seats.institution)),
            text(context.pick(&seats.function)),
            sex.map_or_else(|| context.missing(), text),
            seats.count.as_ref().map_or_else(|| context.missing(), |count| n(context, count.value as usize)),
        ]);
        body(cells)
    })
    .collect()
}

/// Meetings with attendance, quorum and minutes.
pub(super) fn meetings(context: &mut Context<'_>) -> Option<Table> {
    let governance = context.analysis.governance.as_ref()?;
    let mut rows = Vec::new();
    for state in &governance.meetings {
        let Some(meeting) = context.analysis.plan.governance.meeting(&state.id) else { continue };
        let needed = context.analysis.plan.governance.body(&state.body).and_then(|body| body.quorum.as_ref());
        let args = i18n::args([
            ("present", context.count(state.present.unwrap_or(0) as usize).into()),
            ("needed", context.count(needed.map_or(0, |it| it.value as usize)).into()),
        ]);
        let quorum = match (state.is_held, state.quorum) {
            (false, _) => context.word("meeting-planned"),
            (true, Quorum::Reached | Quorum::Missed | Quorum::Unknown) => {
                context.words(&format!("quorum-{}", state.quorum.word()), &args)
            }
        };
        let count = |count: &Option<crate::source::Sourced<u32>>| {
            count.as_ref().map_or_else(|| context.missing(), |count| n(context, count.value as usize))
        };
        rows.push(body(vec![
            text(body_name(context, &state.body)),
            text(day(context, state.date)),
            text(context.pick(&meeting.purpose)),
            count(&meeting.women),
            count(&meeting.men),
            count(&meeting.excused),
            text(quorum),
            text(meeting.minutes.as_str()),
        ]));
    }
    let columns = vec![
        context.column("head-body", ColumnKind::RowHeader, 4),
        context.column("head-date", ColumnKind::Text, 3),
        context.column("head-purpose", ColumnKind::Text, 5),
        context.column("group-women", ColumnKind::Number, 1),
        context.column("group-men", ColumnKind::Number, 1),
        context.column("column-excused", ColumnKind::Number, 1),
        context.column("head-quorum", ColumnKind::Text, 3),
        context.column("head-minutes", ColumnKind::Text, 2),
    ];
    Some(context.table("governance.meetings", columns, rows))
}

/// The decision behind a state.
fn decision<'a>(context: &Context<'a>, state: &DecisionState) -> Option<&'a Decision> {
    context.analysis.plan.governance.decisions.iter().find(|it| it.id == state.id)
}

/// Who carries a decision or an activity out.
fn owner(context: &Context<'_>, id: Option<&BodyId>, words: &crate::model::Text) -> String {
    let written = context.pick(words);
    match (id, written.is_empty()) {
        (Some(id), _) => body_name(context, id),
        (None, false) => written.to_owned(),
        (None, true) => context.word("missing-mark"),
    }
}

/// How a decision stands, in words.
fn standing(context: &Context<'_>, state: &DecisionState) -> String {
    if state.is_dropped {
        return context.word("decision-dropped");
    }
    let days = usize::try_from(state.timing.days()).unwrap_or(0);
    let timing = context.words(&format!("timing-{}", state.timing.word()), &i18n::args([("n", days.into())]));
    match state.next {
        Link::Nothing | Link::Execution => timing,
        Link::Action | Link::Owner | Link::Deadline | Link::Date => {
            let lacks = context.word(&format!("link-{}", state.next.word()));
            context.words("timing-lacks", &i18n::args([("timing", timing.into()), ("lacks", lacks.into())]))
        }
    }
}

/// Words with the file that goes with them, if any.
fn with_file(context: &Context<'_>, words: String, file: &str) -> String {
    if file.is_empty() {
        return words;
    }
    context.words("agenda-file", &i18n::args([("text", words.into()), ("file", file.into())]))
}

/// The chain from decision to action, owner, deadline and state.
pub(super) fn decisions(context: &mut Context<'_>) -> Option<Table> {
    let governance = context.analysis.governance.as_ref()?;
    decisions_of(context, governance, "governance.decisions", |_| true)
}

/// Decisions that are late, as of any day.
pub(in crate::document) fn late_of(context: &Context<'_>, governance: &Governance) -> Option<Table> {
    decisions_of(context, governance, "governance.late", |it| matches!(it.timing, Timing::Overdue { .. }))
}

/// The same on the day of the document.
pub(super) fn late(context: &mut Context<'_>) -> Option<Table> {
    late_of(context, context.analysis.governance.as_ref()?)
}

/// What the body of a paper decided and has not done.
pub(super) fn paper_follow_up(context: &mut Context<'_>) -> Option<Table> {
    let governance = context.analysis.governance.as_ref()?;
    let agenda = governance.agendas.iter().find(|it| Some(&it.body) == context.body.as_ref())?;
    decisions_of(context, governance, "paper.follow_up", |it| agenda.follow_up.contains(&it.id))
}

fn decisions_of(
    context: &Context<'_>,
    governance: &Governance,
    id: &str,
    is_wanted: impl Fn(&DecisionState) -> bool,
) -> Option<Table> {
    let mut rows = Vec::new();
    for state in governance.decisions.iter().filter(|it| is_wanted(it)) {
        let Some(it) = decision(context, state) else { continue };
        let date = governance.meetings.iter().find(|meeting| meeting.id == state.meeting).and_then(|it| it.date);
        let by = i18n::args([("body", body_name(context, &state.body).into()), ("date", day(context, date).into())]);
        let kind = context.word(&format!("word-decision_kind-{}", it.kind.word()));
        let project = it.project.as_ref().map(|id| format!("{}{id}", context.word("list-separator")));
        let kind = format!("{kind}{}", project.unwrap_or_default());
        let standing = with_file(context, standing(context, state), &it.document);
        rows.push(body(vec![
            text(format!("{}. {} ({kind})", it.id, context.pick(&it.text))),
            text(context.words("decision-of", &by)),
            text(context.pick(&it.action)),
            text(owner(context, it.owner_body.as_ref(), &it.owner)),
            text(day(context, it.due)),
            text(standing),
        ]));
    }
    let columns = vec![
        context.column("head-decision", ColumnKind::RowHeader, 6),
        context.column("head-decided-by", ColumnKind::Text, 5),
        context.column("head-action", ColumnKind::Text, 5),
        context.column("head-carried-out-by", ColumnKind::Text, 4),
        context.column("head-due", ColumnKind::Text, 2),
        context.column("head-timing", ColumnKind::Text, 3),
    ];
    (!rows.is_empty()).then(|| context.table(id, columns, rows))
}

/// What the next meetings are to speak of, as of any day.
pub(in crate::document) fn agenda_of(context: &Context<'_>, governance: &Governance) -> Option<Table> {
    let mut rows = Vec::new();
    for agenda in &governance.agendas {
        let meeting = meeting_words(context, agenda);
        let head = [body_name(context, &agenda.body), meeting];
        for state in governance.decisions.iter().filter(|it| agenda.follow_up.contains(&it.id)) {
            let Some(it) = decision(context, state) else { continue };
            let said = i18n::args([("text", context.pick(&it.text).into())]);
            let owner = owner(context, it.owner_body.as_ref(), &it.owner);
            let cells = [context.words("agenda-follow-up", &said), standing(context, state), owner];
            rows.push(body(head.iter().cloned().chain(cells).map(text).collect()));
        }
        for cells in questions(context, agenda) {
            let cells = head.iter().cloned().chain([cells[1].clone(), cells[0].clone(), cells[2].clone()]);
            rows.push(body(cells.map(text).collect()));
        }
        if agenda.follow_up.is_empty() && agenda.questions.is_empty() {
            rows.push(body(head.into_iter().chain([String::new(), String::new(), String::new()]).map(text).collect()));
        }
    }
    let columns = vec![
        context.column("head-body", ColumnKind::RowHeader, 4),
        context.column("head-next-meeting", ColumnKind::Text, 4),
        context.column("head-question", ColumnKind::Text, 6),
        context.column("head-priority", ColumnKind::Text, 2),
        context.column("head-asked-by", ColumnKind::Text, 3),
    ];
    (!rows.is_empty()).then(|| context.table("governance.agenda", columns, rows).merged(0).merged(1))
}

/// The same on the day of the document.
pub(super) fn agenda(context: &mut Context<'_>) -> Option<Table> {
    agenda_of(context, context.analysis.governance.as_ref()?)
}

fn meeting_words(context: &Context<'_>, agenda: &Agenda) -> String {
    let meeting = agenda.meeting.as_ref().and_then(|id| context.analysis.plan.governance.meeting(id));
    let Some(meeting) = meeting else { return context.word("agenda-meeting-unset") };
    let date = day(context, meeting.date);
    if meeting.purpose.is_empty() {
        return date;
    }
    let purpose = context.pick(&meeting.purpose);
    context.words("agenda-meeting", &i18n::args([("date", date.into()), ("purpose", purpose.into())]))
}

/// Open questions in their order: priority, question, who asked, when.
fn questions(context: &Context<'_>, agenda: &Agenda) -> Vec<[String; 4]> {
    let known = &context.analysis.plan.governance.questions;
    let of = |id: &crate::model::QuestionId| known.iter().find(|it| it.id == *id);
    let asked = agenda.questions.iter().filter_map(of);
    asked
        .map(|it| {
            let words = with_file(context, context.pick(&it.text).to_owned(), &it.document);
            let priority = it.priority.map_or_else(|| context.word("missing-mark"), |it| context.count(it as usize));
            [priority, words, context.pick(&it.asked_by).to_owned(), day(context, it.asked)]
        })
        .collect()
}

/// The questions of the body that a paper is about.
pub(super) fn paper_agenda(context: &mut Context<'_>) -> Option<Table> {
    let governance = context.analysis.governance.as_ref()?;
    let agenda = governance.agendas.iter().find(|it| Some(&it.body) == context.body.as_ref())?;
    let rows = questions(context, agenda)
        .into_iter()
        .enumerate()
        .map(|(at, [priority, words, by, since])| {
            body(vec![n(context, at + 1), text(words), text(priority), text(by), text(since)])
        })
        .collect();
    let columns = vec![
        context.column("head-number", ColumnKind::Number, 1),
        context.column("head-question", ColumnKind::RowHeader, 7),
        context.column("head-priority", ColumnKind::Number, 2),
        context.column("head-asked-by", ColumnKind::Text, 4),
        context.column("head-asked-on", ColumnKind::Text, 3),
    ];
    Some(context.table("paper.agenda", columns, rows))
}

/// Who decides, who carries out, who is told.
pub(super) fn duties(context: &mut Context<'_>) -> Option<Table> {
    let governance = context.analysis.governance.as_ref()?;
    let rows = governance
        .duties
        .iter()
        .map(|duty| {
            let name = match &duty.actor {
                Actor::Body(id) => body_name(context, id),
                Actor::Named(words) => context.pick(words).to_owned(),
            };
            let counts = [duty.n_decides, duty.n_executes, duty.n_done, duty.n_late, duty.n_told, duty.n_activities];
            let mut cells = vec![text(name)];
            cells.extend(counts.into_iter().map(|count| match count {
                0 => text(context.word("nothing-mark")),
                count => n(context, count),
            }));
            body(cells)
        })
        .collect();
    let mut columns = vec![context.column("head-actor", ColumnKind::RowHeader, 5)];
    let heads =
        ["head-decides", "head-executes", "head-done-ones", "head-late-ones", "head-told", "head-roadmap-activities"];
    columns.extend(heads.map(|head| context.column(head, ColumnKind::Number, 2)));
    Some(context.table("governance.duties", columns, rows))
}
