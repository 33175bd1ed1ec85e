//! The fields of the procedure papers: what the workspace knows is written, the rest is left to fill by hand.

use super::context::Context;
use super::tables;
use crate::i18n;
use crate::model::{Body, BodyKind, DataRequest, Date, Meeting, Money, ProcedureLine, Step, Study};
use crate::source::Sourced;

/// What a paper is about, beside the plan.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Subject {
    /// The step whose meeting it records.
    pub step: Option<Step>,
    /// The request for data, by its place in the sheet.
    pub request: Option<usize>,
    /// The study, by its place in the register.
    pub study: Option<usize>,
    /// The body, by its place in the sheet.
    pub body: Option<usize>,
}

/// How a field is written; nothing when the workspace does not hold it.
type Write = fn(&Context<'_>, Subject) -> Option<String>;

/// Every field by its id; its label is the message `field-<id>` with `-` for `.`.
const FIELDS: &[(&str, Write)] = &[
    ("launch.planned", |it, _| planned(it, Step::LaunchMeeting)),
    ("launch.date", |it, _| day(it, Step::LaunchMeeting)),
    ("launch.hour", |_, _| None),
    ("launch.place", |_, _| None),
    ("decision.number", |it, _| number(it, Step::Decision)),
    ("decision.date", |it, _| day(it, Step::Decision)),
    ("posting.number", |it, _| number(it, Step::Posting)),
    ("posting.date", |it, _| day(it, Step::Posting)),
    ("posting.until", |_, _| None),
    ("notification.number", |it, _| number(it, Step::Notification)),
    ("notification.date", |it, _| day(it, Step::Notification)),
    ("study.start", |it, _| planned(it, Step::StudyStart)),
    ("study.conditions", |it, _| {
        let note = &it.analysis.plan.procedure.line(Step::StudyStart)?.note;
        some(it.pick(note))
    }),
    ("committee.number", |it, _| some(&steering(it)?.act)),
    ("committee.date", |it, _| Some(i18n::date(it.language, steering(it)?.act_date?))),
    ("body.name", |it, subject| some(it.pick(&body(it, subject)?.name))),
    ("body.mandate", |it, subject| some(it.pick(&body(it, subject)?.mandate))),
    ("body.deliverables", |it, subject| some(it.pick(&body(it, subject)?.deliverables))),
    ("body.above", |it, subject| Some(tables::body_name(it, body(it, subject)?.reports_to.as_ref()?))),
    ("body.act", |it, subject| tables::act(it, &body(it, subject)?.id)),
    ("body.quorum", |it, subject| {
        let quorum = body(it, subject)?.quorum.as_ref()?;
        Some(i18n::integer(it.language, u64::from(quorum.value)))
    }),
    ("agenda.date", |it, subject| Some(i18n::date(it.language, next_meeting(it, subject)?.date?))),
    ("agenda.purpose", |it, subject| some(it.pick(&next_meeting(it, subject)?.purpose))),
    ("draft.date", |it, _| day(it, Step::CommitteeSubmission)),
    ("opinion.date", |it, _| day(it, Step::CommitteeOpinion)),
    ("equality.date", |it, _| day(it, Step::EqualityOpinion)),
    ("deliberation.number", |it, _| number(it, Step::Deliberation)),
    ("deliberation.date", |it, _| day(it, Step::Deliberation)),
    ("session.kind", |it, _| {
        let session = it.analysis.plan.procedure.vote(Step::Deliberation)?.session?;
        Some(it.word(&format!("word-session_kind-{}", session.word())))
    }),
    ("session.month", |_, _| None),
    ("votes.members", |it, _| count(it, |vote| vote.members.as_ref())),
    ("votes.present", |it, _| count(it, |vote| vote.present.as_ref())),
    ("votes.for", |it, _| count(it, |vote| vote.in_favour.as_ref())),
    ("votes.against", |it, _| count(it, |vote| vote.against.as_ref())),
    ("votes.abstentions", |it, _| count(it, |vote| vote.abstentions.as_ref())),
    ("cost.total", |it, _| money(it, it.analysis.totals.programmed)),
    ("cost.own", |it, _| money(it, it.analysis.totals.own)),
    ("cost.partners", |it, _| money(it, it.analysis.totals.programmed.less(it.analysis.totals.own))),
    ("request.service", |it, subject| some(it.pick(&request(it, subject)?.service))),
    ("request.object", |it, subject| some(it.pick(&request(it, subject)?.object))),
    ("request.number", |it, subject| some(&request(it, subject)?.reference)),
    ("request.date", |it, subject| Some(i18n::date(it.language, request(it, subject)?.asked?))),
    ("request.deadline", |_, _| None),
    ("asked.study.title", |it, subject| some(it.pick(&study(it, subject)?.title))),
    ("asked.study.question", |it, subject| some(it.pick(&study(it, subject)?.question))),
    ("asked.study.data", |it, subject| some(it.pick(&study(it, subject)?.data_needed))),
    ("asked.study.deliverable", |it, subject| some(it.pick(&study(it, subject)?.deliverable))),
    ("asked.study.start", |it, subject| Some(i18n::date(it.language, study(it, subject)?.start?))),
    ("asked.study.end", |it, subject| Some(i18n::date(it.language, study(it, subject)?.end?))),
    ("asked.study.budget", |it, subject| money(it, study(it, subject)?.amount.as_ref()?.value)),
    ("asked.study.body", |it, subject| {
        let id = study(it, subject)?.stakeholder.as_ref()?;
        some(it.pick(&it.analysis.plan.registers.stakeholder(id)?.name))
    }),
    ("meeting.name", |it, subject| Some(it.word(&format!("word-step-{}", subject.step?.word())))),
    ("meeting.number", |it, subject| number(it, subject.step?)),
    ("meeting.date", |it, subject| day(it, subject.step?)),
    ("meeting.hour", |_, _| None),
    ("meeting.end", |_, _| None),
    ("meeting.place", |_, _| None),
    ("meeting.agenda", |_, _| None),
    ("meeting.summary", |_, _| None),
    ("meeting.decisions", |_, _| None),
    ("president", |_, _| None),
    ("secretary", |_, _| None),
    ("rapporteur", |_, _| None),
    ("exercise.group", |_, _| None),
    ("exercise.answer", |_, _| None),
    ("letter.date", |_, _| None),
    ("letter.number", |_, _| None),
];

/// What asking for a field gives.
pub(super) enum Field {
    /// Its words.
    Known(String),
    /// To be filled by hand: its label.
    Blank(String),
    /// There is no field of that id.
    Unknown,
}

/// Whether a blank field takes several lines by hand.
pub(super) fn is_long(id: &str) -> bool {
    matches!(
        id,
        "meeting.agenda"
            | "meeting.summary"
            | "meeting.decisions"
            | "study.conditions"
            | "request.object"
            | "exercise.answer"
            | "asked.study.question"
            | "asked.study.data"
            | "body.mandate"
            | "body.deliverables"
    )
}

/// Returns the ids of every field.
pub(super) fn ids() -> impl Iterator<Item = &'static str> {
    FIELDS.iter().map(|(id, _)| *id)
}

/// Returns a field as the workspace knows it.
pub(super) fn field(context: &Context<'_>, subject: Subject, id: &str) -> Field {
    match FIELDS.iter().find(|(known, _)| *known == id) {
        Some((_, write)) => match write(context, subject) {
            Some(words) => Field::Known(words),
            None => Field::Blank(context.word(&format!("field-{}", id.replace('.', "-")))),
        },
        None => Field::Unknown,
    }
}

fn some(text: &str) -> Option<String> {
    (!text.is_empty()).then(|| text.to_owned())
}

fn line<'a>(context: &Context<'a>, step: Step) -> Option<&'a ProcedureLine> {
    context.analysis.plan.procedure.line(step)
}

/// The day on which a step was done; a paper never states as done what is only planned.
fn day(context: &Context<'_>, step: Step) -> Option<String> {
    let (_, date) = context.analysis.plan.procedure.done(step)?;
    let is_past = context.analysis.law.today.is_none_or(|today| date <= today);
    is_past.then(|| i18n::date(context.language, date))
}

/// The day of a step: when it was done, else when it is planned.
fn planned(context: &Context<'_>, step: Step) -> Option<String> {
    let line = line(context, step)?;
    let date: Date = line.done.or(line.planned)?;
    Some(i18n::date(context.language, date))
}

fn number(context: &Context<'_>, step: Step) -> Option<String> {
    some(&line(context, step)?.reference)
}

fn count(context: &Context<'_>, of: fn(&crate::model::CouncilVote) -> Option<&Sourced<u32>>) -> Option<String> {
    let count = of(context.analysis.plan.procedure.vote(Step::Deliberation)?)?;
    Some(i18n::integer(context.language, u64::from(count.value)))
}

fn money(context: &Context<'_>, amount: Money) -> Option<String> {
    (!amount.is_zero()).then(|| context.money(amount))
}

fn study<'a>(context: &Context<'a>, subject: Subject) -> Option<&'a Study> {
    context.analysis.plan.registers.studies.get(subject.study?)
}

fn request<'a>(context: &Context<'a>, subject: Subject) -> Option<&'a DataRequest> {
    context.analysis.plan.procedure.requests.get(subject.request?)
}

fn body<'a>(context: &Context<'a>, subject: Subject) -> Option<&'a Body> {
    context.analysis.plan.governance.bodies.get(subject.body?)
}

/// The first steering committee: the one that the order creates.
fn steering<'a>(context: &Context<'a>) -> Option<&'a Body> {
    context.analysis.plan.governance.bodies.iter().find(|body| body.kind == BodyKind::Steering)
}

/// The next meeting of the body that a paper is about.
fn next_meeting<'a>(context: &Context<'a>, subject: Subject) -> Option<&'a Meeting> {
    let body = body(context, subject)?;
    let governance = context.analysis.governance.as_ref()?;
    let next = governance.bodies.iter().find(|state| state.id == body.id)?.next.as_ref()?;
    context.analysis.plan.governance.meeting(next)
}
