//! Rules on steps, dates, meetings and votes.

use super::{Dossier, Judgement, Proof, Test, Value};
use crate::check::deadlines::{Timing, due, timing};
use crate::model::{Attendee, CouncilVote, Date, ProcedureLine, SessionKind, Sex, Step, Workshop, WorkshopKind};
use crate::profile::Deadline;
use crate::source::Sourced;

pub(super) const RULES: &[(&str, Test)] = &[
    ("R-002", in_the_first_year),
    ("R-003", decided_after_a_meeting),
    ("R-004", |it| within(it, Step::Posting, Step::LaunchMeeting)),
    ("R-005", |it| within(it, Step::Notification, Step::LaunchMeeting)),
    ("R-006", study_is_announced),
    ("R-012", sessions_are_documented),
    ("R-013", everybody_is_consulted),
    ("R-015", |it| within(it, Step::CommitteeSubmission, Step::Deliberation)),
    ("R-016", committee_examines),
    ("R-017", council_votes),
    ("R-018", in_a_session),
    ("R-019", by_absolute_majority),
    ("R-020", visa_before_force),
    ("R-021", |it| within(it, Step::Visa, Step::Transmission)),
    ("R-022", |it| within(it, Step::Transmission, Step::Deliberation)),
    ("R-026", update_in_time),
    ("R-027", update_takes_the_same_steps),
    ("R-057", requests_are_answered),
];

/// A step that is done on or before the day the document carries, as evidence.
pub(super) fn done<'a>(dossier: &Dossier<'a>, step: Step) -> Option<(&'a ProcedureLine, Date, Proof)> {
    let lines = dossier.plan.procedure.of(step);
    let is_past = |date: Date| dossier.today.is_none_or(|today| date <= today);
    let (line, date) =
        lines.filter_map(|line| Some((line, line.done?))).filter(|it| is_past(it.1)).max_by_key(|it| it.1)?;
    let mut proof = Proof::new("done").with("step", Value::Step(step)).with("date", Value::Day(date));
    proof = proof.at(&line.done_cell);
    if !line.reference.is_empty() {
        proof = Proof { key: "done-number", ..proof }.with("number", Value::Text(line.reference.clone()));
    }
    Some((line, date, proof))
}

/// Evidence that a step has no date.
pub(super) fn undated(dossier: &Dossier<'_>, step: Step) -> Proof {
    let proof = Proof::new("undated").with("step", Value::Step(step));
    match dossier.plan.procedure.of(step).next() {
        Some(line) => proof.at(&line.done_cell),
        None => proof,
    }
}

/// A step against its deadline from another step.
fn within(dossier: &Dossier<'_>, step: Step, from: Step) -> Judgement {
    match dossier.profile.deadline(step, from) {
        Some(deadline) => against(dossier, deadline),
        None => Judgement::not_applicable(Vec::new()),
    }
}

pub(super) fn against(dossier: &Dossier<'_>, deadline: &Deadline) -> Judgement {
    let Some((_, origin, origin_proof)) = done(dossier, deadline.from) else {
        let mut evidence = vec![undated(dossier, deadline.from)];
        evidence.extend(done(dossier, deadline.step).map(|(_, _, proof)| proof));
        return Judgement::no_data(evidence);
    };
    let Some(due) = due(deadline, origin) else { return Judgement::no_data(vec![origin_proof]) };
    let reached = done(dossier, deadline.step);
    let last = Proof::new("due").with("step", Value::Step(deadline.step)).with("date", Value::Day(due));
    let mut evidence = vec![origin_proof, last];
    match &reached {
        Some((_, _, proof)) => evidence.push(proof.clone()),
        None => evidence.push(undated(dossier, deadline.step)),
    }
    let timing = timing(reached.map(|(_, date, _)| date), Some(due), dossier.today);
    let late = |key, days: i64| Proof::new(key).with("n", Value::Count(days.unsigned_abs()));
    match timing {
        Timing::OnTime => Judgement::pass(evidence),
        Timing::DoneLate { days } => {
            evidence.push(late("late", days));
            Judgement::fail(evidence)
        }
        Timing::Overdue { days } => {
            evidence.push(late("overdue", days));
            Judgement::fail(evidence)
        }
        Timing::Done | Timing::DueIn { .. } | Timing::Open | Timing::Unknown => Judgement::no_data(evidence),
    }
}

fn in_the_first_year(dossier: &Dossier<'_>) -> Judgement {
    match dossier.profile.deadlines.iter().find(|deadline| deadline.from == Step::Mandate) {
        Some(deadline) => against(dossier, deadline),
        None => Judgement::not_applicable(Vec::new()),
    }
}

fn decided_after_a_meeting(dossier: &Dossier<'_>) -> Judgement {
    let (launch, decision) = (done(dossier, Step::LaunchMeeting), done(dossier, Step::Decision));
    let (Some((_, met, meeting)), Some((_, decided, deciding))) = (launch, decision) else {
        let steps = [Step::LaunchMeeting, Step::Decision].into_iter();
        let evidence = steps.map(|step| done(dossier, step).map_or_else(|| undated(dossier, step), |it| it.2));
        return Judgement::no_data(evidence.collect());
    };
    let mut evidence = vec![meeting, deciding];
    if met > decided {
        return Judgement::fail(evidence);
    }
    let attendance: Vec<_> =
        dossier.plan.procedure.attendance.iter().filter(|it| it.step == Step::LaunchMeeting).collect();
    if attendance.is_empty() {
        evidence.push(Proof::new("no-attendance").with("step", Value::Step(Step::LaunchMeeting)));
        return Judgement::no_data(evidence);
    }
    let mut is_complete = true;
    for wanted in [Attendee::President, Attendee::Bureau, Attendee::Committees] {
        let who = Value::Key(format!("word-attendee-{}", wanted.word()));
        let present =
            attendance.iter().find(|it| it.attendee == wanted && persons(it.women.as_ref(), it.men.as_ref()) > 0);
        is_complete &= present.is_some();
        evidence.push(match present {
            Some(line) => Proof::new("attended").with("who", who).at(&line.cell),
            None => Proof::new("did-not-attend").with("who", who),
        });
    }
    Judgement::of(is_complete, evidence)
}

fn persons(women: Option<&Sourced<u32>>, men: Option<&Sourced<u32>>) -> u64 {
    [women, men].into_iter().flatten().map(|count| u64::from(count.value)).sum()
}

fn study_is_announced(dossier: &Dossier<'_>) -> Judgement {
    let Some((_, _, decision)) = done(dossier, Step::Decision) else {
        return Judgement::no_data(vec![undated(dossier, Step::Decision)]);
    };
    let line = dossier.plan.procedure.line(Step::StudyStart);
    let day = line.and_then(|line| line.done.or(line.planned));
    let (Some(line), Some(day)) = (line, day) else {
        return Judgement::fail(vec![decision, undated(dossier, Step::StudyStart)]);
    };
    let start = Proof::new("starts").with("date", Value::Day(day)).at(&line.cell);
    let how = Proof::new(if line.note.is_empty() { "no-conditions" } else { "conditions" }).at(&line.cell);
    Judgement::of(!line.note.is_empty(), vec![decision, start, how])
}

/// Whether a workshop has a day and a count by sex.
fn is_documented(workshop: &Workshop) -> bool {
    workshop.date.is_some() && workshop.participants.iter().any(|count| count.sex != Sex::All)
}

fn sessions_are_documented(dossier: &Dossier<'_>) -> Judgement {
    let plan = dossier.plan;
    if plan.workshops.is_empty() || plan.zones.is_empty() {
        return Judgement::no_data(vec![Proof::new("workshops").count("n", plan.workshops.len())]);
    }
    let documented: Vec<&Workshop> = plan.workshops.iter().filter(|workshop| is_documented(workshop)).collect();
    let without = plan.zones.iter().filter(|zone| !documented.iter().any(|it| it.zone.as_ref() == Some(&zone.id)));
    let without: Vec<&str> = without.map(|zone| zone.id.as_str()).collect();
    let n_papers = plan.workshops.len() - documented.len();
    let mut evidence = vec![
        Proof::new("documented").count("n", documented.len()).count("all", plan.workshops.len()),
        Proof::new("zones-heard").count("n", plan.zones.len() - without.len()).count("all", plan.zones.len()),
    ];
    let first = documented.iter().flat_map(|it| &it.participants).next();
    if let (Some(first), Some(proof)) = (first, evidence.first_mut()) {
        proof.source = Some(first.persons.source.clone());
    }
    if !without.is_empty() {
        evidence.push(Proof::new("zones-without").ids("ids", without.iter().copied()));
    }
    Judgement::of(without.is_empty() && n_papers == 0, evidence)
}

/// Workshops of these kinds, as evidence; only those held before the draft left, when that day is known.
fn heard(dossier: &Dossier<'_>, group: &'static str, kinds: &[WorkshopKind]) -> (bool, Proof) {
    let before = done(dossier, Step::CommitteeSubmission).map(|(_, date, _)| date);
    let is_in_time = |date: Date| before.is_none_or(|before| date < before);
    let held: Vec<&Workshop> = dossier
        .plan
        .workshops
        .iter()
        .filter(|it| kinds.contains(&it.kind) && it.date.is_some_and(is_in_time))
        .collect();
    let mut proof = Proof::new("heard").with("group", Value::Key(format!("consulted-{group}")));
    proof = proof.count("n", held.len());
    if let Some(count) = held.iter().flat_map(|it| &it.participants).next() {
        proof = proof.from(&count.persons.source);
    }
    (!held.is_empty(), proof)
}

const POPULATION: &[WorkshopKind] = &[WorkshopKind::Women, WorkshopKind::Men, WorkshopKind::Youth, WorkshopKind::Mixed];

fn everybody_is_consulted(dossier: &Dossier<'_>) -> Judgement {
    all_heard(
        dossier,
        &[
            ("population", POPULATION),
            ("associations", &[WorkshopKind::Associations]),
            ("equality", &[WorkshopKind::Ieecag]),
        ],
    )
}

/// Whether each of these groups was heard.
pub(super) fn all_heard(dossier: &Dossier<'_>, groups: &[(&'static str, &[WorkshopKind])]) -> Judgement {
    if dossier.plan.workshops.is_empty() {
        return Judgement::no_data(vec![Proof::new("workshops").count("n", 0)]);
    }
    let heard: Vec<(bool, Proof)> = groups.iter().map(|(group, kinds)| heard(dossier, group, kinds)).collect();
    let is_kept = heard.iter().all(|(is_heard, _)| *is_heard);
    Judgement::of(is_kept, heard.into_iter().map(|(_, proof)| proof).collect())
}

/// The population, the administrations and the actors, for rule R-008.
pub(super) fn three_groups(dossier: &Dossier<'_>) -> Judgement {
    all_heard(
        dossier,
        &[
            ("population", POPULATION),
            ("administrations", &[WorkshopKind::Administrations]),
            ("associations", &[WorkshopKind::Associations]),
        ],
    )
}

fn committee_examines(dossier: &Dossier<'_>) -> Judgement {
    let vote = done(dossier, Step::Deliberation);
    let Some((_, examined, minutes)) = done(dossier, Step::CommitteeOpinion) else {
        let mut evidence = vec![undated(dossier, Step::CommitteeOpinion)];
        evidence.extend(vote.map(|it| it.2));
        return Judgement::no_data(evidence);
    };
    match vote {
        Some((_, voted, proof)) => Judgement::of(examined < voted, vec![minutes, proof]),
        None => Judgement::pass(vec![minutes]),
    }
}

fn counted(key: &'static str, count: &Sourced<u32>) -> Proof {
    Proof::new(key).with("n", Value::Count(u64::from(count.value))).from(&count.source)
}

fn council_votes(dossier: &Dossier<'_>) -> Judgement {
    let Some((line, _, proof)) = done(dossier, Step::Deliberation) else {
        return Judgement::no_data(vec![undated(dossier, Step::Deliberation)]);
    };
    if line.reference.is_empty() {
        return Judgement::fail(vec![proof, Proof::new("no-number").at(&line.cell)]);
    }
    let vote = dossier.plan.procedure.vote(Step::Deliberation);
    let counts = vote.and_then(|vote| {
        let CouncilVote { present, in_favour, against, abstentions, .. } = vote;
        Some((present.as_ref()?, in_favour.as_ref()?, against.as_ref()?, abstentions.as_ref()?))
    });
    let Some((present, in_favour, against, abstentions)) = counts else {
        return Judgement::no_data(vec![proof, Proof::new("no-votes")]);
    };
    let sum = [in_favour, against, abstentions].iter().map(|it| u64::from(it.value)).sum::<u64>();
    let evidence = vec![
        proof,
        counted("present", present),
        counted("votes-for", in_favour),
        counted("votes-against", against),
        counted("abstained", abstentions),
    ];
    Judgement::of(sum == u64::from(present.value), evidence)
}

fn in_a_session(dossier: &Dossier<'_>) -> Judgement {
    let Some((_, date, proof)) = done(dossier, Step::Deliberation) else {
        return Judgement::no_data(vec![undated(dossier, Step::Deliberation)]);
    };
    let Some(adoption) = &dossier.profile.adoption else { return Judgement::not_applicable(Vec::new()) };
    let vote = dossier.plan.procedure.vote(Step::Deliberation);
    let session = vote.and_then(|vote| Some((vote, vote.session?)));
    let is_extraordinary = session.is_some_and(|(_, kind)| kind == SessionKind::Extraordinary);
    let mut evidence = vec![proof];
    if let Some((vote, kind)) = session {
        let kind = Value::Key(format!("word-session_kind-{}", kind.word()));
        evidence.push(Proof::new("session").with("kind", kind).at(&vote.cell));
    }
    Judgement::of(is_extraordinary || adoption.session_months.value.contains(&date.month()), evidence)
}

fn by_absolute_majority(dossier: &Dossier<'_>) -> Judgement {
    let Some((_, _, proof)) = done(dossier, Step::Deliberation) else {
        return Judgement::no_data(vec![undated(dossier, Step::Deliberation)]);
    };
    let vote = dossier.plan.procedure.vote(Step::Deliberation);
    match vote.and_then(|vote| Some((vote.in_favour.as_ref()?, vote.members.as_ref()?))) {
        Some((in_favour, members)) => Judgement::of(
            u64::from(in_favour.value) * 2 > u64::from(members.value),
            vec![proof, counted("votes-for", in_favour), counted("members", members)],
        ),
        None => Judgement::no_data(vec![proof, Proof::new("no-votes")]),
    }
}

fn visa_before_force(dossier: &Dossier<'_>) -> Judgement {
    if !dossier.profile.needs_visa() {
        return Judgement::not_applicable(Vec::new());
    }
    let claim = Proof::new("claims-force").at_key(super::SETTINGS, "plan.status");
    let missing = |mut evidence: Vec<Proof>| {
        if dossier.figures.claims_force {
            evidence.push(claim.clone());
            Judgement::fail(evidence)
        } else {
            Judgement::no_data(evidence)
        }
    };
    let Some((line, given, proof)) = done(dossier, Step::Visa) else {
        return missing(vec![undated(dossier, Step::Visa)]);
    };
    let Some((_, voted, deliberation)) = done(dossier, Step::Deliberation) else {
        return missing(vec![proof, undated(dossier, Step::Deliberation)]);
    };
    if line.reference.is_empty() {
        return missing(vec![proof, Proof::new("no-number").at(&line.cell)]);
    }
    Judgement::of(voted <= given, vec![deliberation, proof])
}

fn update_in_time(dossier: &Dossier<'_>) -> Judgement {
    let Some((_, date, proof)) = done(dossier, Step::UpdateDecision) else {
        return Judgement::not_applicable(vec![undated(dossier, Step::UpdateDecision)]);
    };
    let first = dossier.period.first.0 + dossier.profile.update_from_year.value - 1;
    let from = Proof::new("update-from").with("year", Value::Text(first.to_string()));
    Judgement::of(date.year() >= first, vec![proof, from])
}

fn update_takes_the_same_steps(dossier: &Dossier<'_>) -> Judgement {
    let Some((_, begun, decision)) = done(dossier, Step::UpdateDecision) else {
        return Judgement::not_applicable(vec![undated(dossier, Step::UpdateDecision)]);
    };
    let steps =
        [Step::LaunchMeeting, Step::Posting, Step::Notification, Step::EqualityOpinion, Step::CommitteeSubmission];
    let mut evidence = vec![decision];
    let mut is_complete = true;
    for step in steps.into_iter().filter(|step| dossier.profile.steps.iter().any(|it| it.step == *step)) {
        match done(dossier, step).filter(|(_, date, _)| *date >= begun) {
            Some((_, _, proof)) => evidence.push(proof),
            None => {
                is_complete = false;
                evidence.push(Proof::new("not-repeated").with("step", Value::Step(step)));
            }
        }
    }
    match (is_complete, done(dossier, Step::UpdateDeliberation)) {
        (true, Some((_, _, proof))) => {
            evidence.push(proof);
            Judgement::pass(evidence)
        }
        (false, Some((_, _, proof))) => {
            evidence.push(proof);
            Judgement::fail(evidence)
        }
        (_, None) => Judgement::no_data(evidence),
    }
}

fn requests_are_answered(dossier: &Dossier<'_>) -> Judgement {
    let requests = &dossier.plan.procedure.requests;
    if requests.is_empty() {
        return Judgement::no_data(vec![Proof::new("requests").count("n", 0).count("all", 0)]);
    }
    let open: Vec<_> = requests.iter().filter(|it| it.asked.is_none() || it.answered.is_none()).collect();
    let answered = Proof::new("requests").count("n", requests.len() - open.len()).count("all", requests.len());
    let mut evidence = vec![answered.at(&requests[0].cell)];
    evidence.extend(open.iter().map(|it| Proof::new("request-open").ids("id", [it.id.as_str()]).at(&it.cell)));
    Judgement::of(open.is_empty(), evidence)
}
