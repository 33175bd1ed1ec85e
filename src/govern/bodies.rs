//! Bodies and their meetings: seats by sex, quorum, and whether a body works.

use std::collections::BTreeSet;

use rust_decimal::Decimal;
use serde::Serialize;

use super::decisions::DecisionState;
use super::natural;
use crate::check::Timing;
use crate::diagnostics::{Code, Diagnostic, Findings};
use crate::model::{Body, BodyId, Date, Meeting, MeetingId, MemberSex, Plan, Seats};

/// A body on a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct BodyState {
    /// Which body.
    pub id: BodyId,
    /// Its tier: as written, else one below the body it answers to.
    pub tier: u32,
    /// Those who answer to it.
    pub below: Vec<BodyId>,
    /// Seats in all; nothing when none is recorded.
    pub n_members: Option<u32>,
    /// Seats held by women.
    pub n_women: u32,
    /// Seats held by men.
    pub n_men: u32,
    /// Women among the seats whose sex is said, per cent.
    pub women_pct: Option<Decimal>,
    /// Meetings held.
    pub n_meetings: usize,
    /// Meetings with minutes.
    pub n_minuted: usize,
    /// Whether it works: at least one of its meetings has minutes.
    pub is_operational: bool,
    /// The last meeting held.
    pub last: Option<Date>,
    /// The next one.
    pub next: Option<MeetingId>,
    /// Decisions that are not done.
    pub n_open: usize,
    /// Those of them that are late.
    pub n_late: usize,
    /// Workshops held in the zone that it animates.
    pub n_workshops: usize,
}

/// Whether enough members were present.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Quorum {
    /// As many as needed, or more.
    Reached,
    /// Fewer.
    Missed,
    /// The quorum or the attendance is not said.
    Unknown,
}

impl Quorum {
    /// Returns the word used in message keys.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Quorum::Reached => "reached",
            Quorum::Missed => "missed",
            Quorum::Unknown => "unknown",
        }
    }
}

/// A meeting on a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct MeetingState {
    /// Which meeting.
    pub id: MeetingId,
    /// Of which body.
    pub body: BodyId,
    /// On which day.
    pub date: Option<Date>,
    /// Whether it has been held.
    pub is_held: bool,
    /// Whether it has minutes.
    pub is_minuted: bool,
    /// Members present; nothing while one of the two counts is not given.
    pub present: Option<u32>,
    /// Whether enough were present.
    pub quorum: Quorum,
}

/// Members present and quorum of each meeting, by day.
///
/// # Missing data
/// A meeting without attendance or of a body without quorum is neither valid nor invalid.
pub(super) fn meetings(plan: &Plan, today: Option<Date>, findings: &mut Findings) -> Vec<MeetingState> {
    let mut sorted: Vec<&Meeting> = plan.governance.meetings.iter().collect();
    sorted.sort_by_cached_key(|it| (it.date.is_none(), it.date, natural(it.id.as_str())));
    sorted.into_iter().map(|meeting| meeting_state(plan, meeting, today, findings)).collect()
}

fn meeting_state(plan: &Plan, meeting: &Meeting, today: Option<Date>, findings: &mut Findings) -> MeetingState {
    let is_held = match (meeting.date, today) {
        (Some(date), Some(today)) => date <= today,
        // Without a day to compare with, only what a meeting left behind shows that it was held.
        (Some(_), None) => !meeting.minutes.is_empty() || meeting.women.is_some() || meeting.men.is_some(),
        (None, _) => false,
    };
    let counts = [&meeting.women, &meeting.men].map(|count| count.as_ref().map(|count| count.value));
    let present = counts[0].zip(counts[1]).map(|(women, men)| women.saturating_add(men)).filter(|_| is_held);
    let needed = plan.governance.body(&meeting.body).and_then(|body| body.quorum.as_ref()).map(|it| it.value);
    let quorum = match (present, needed) {
        (Some(present), Some(needed)) if present >= needed => Quorum::Reached,
        (Some(_), Some(_)) => Quorum::Missed,
        _ => Quorum::Unknown,
    };
    let seats = seats_of(plan, &meeting.body).map(|seats| seats.0);
    if let (Some(present), Some(seats)) = (present, seats)
        && present > seats
    {
        let finding = Diagnostic::new(Code::MorePresentThanSeats).at_cell(&meeting.cell);
        let finding = finding.with("meeting", meeting.id.as_str()).with("present", present as usize);
        findings.push(finding.with("seats", seats as usize));
    }
    MeetingState {
        id: meeting.id.clone(),
        body: meeting.body.clone(),
        date: meeting.date,
        is_held,
        is_minuted: is_held && !meeting.minutes.is_empty(),
        present,
        quorum,
    }
}

/// Seats of a body in all, of women and of men; nothing when none is recorded.
fn seats_of(plan: &Plan, body: &BodyId) -> Option<(u32, u32, u32)> {
    let counted: Vec<(&Seats, u32)> = plan
        .governance
        .seats
        .iter()
        .filter(|seats| seats.body == *body)
        .filter_map(|seats| Some((seats, seats.count.as_ref()?.value)))
        .collect();
    let of = |sex| {
        let held = counted.iter().filter(|(seats, _)| seats.sex == Some(sex));
        held.fold(0u32, |sum, (_, n)| sum.saturating_add(*n))
    };
    let all = counted.iter().fold(0u32, |sum, (_, n)| sum.saturating_add(*n));
    (!counted.is_empty()).then(|| (all, of(MemberSex::Women), of(MemberSex::Men)))
}

/// The bodies, the highest tier first.
///
/// # Formula
/// operational = meetings with minutes ≥ 1; women's share = seats of women / seats whose sex is said.
pub(super) fn bodies(
    plan: &Plan,
    meetings: &[MeetingState],
    decisions: &[DecisionState],
    today: Option<Date>,
    findings: &mut Findings,
) -> Vec<BodyState> {
    report_cycles(plan, findings);
    let mut states: Vec<BodyState> =
        plan.governance.bodies.iter().map(|body| state(plan, body, meetings, decisions, today)).collect();
    states.sort_by_cached_key(|it| (it.tier, natural(it.id.as_str())));
    for state in &states {
        let Some(body) = plan.governance.body(&state.id) else { continue };
        if let (Some(quorum), Some(seats)) = (&body.quorum, state.n_members)
            && quorum.value > seats
        {
            let finding = Diagnostic::new(Code::QuorumBeyondSeats).at_cell(&body.cell).with("body", body.id.as_str());
            findings.push(finding.with("quorum", quorum.value as usize).with("seats", seats as usize));
        }
        if !state.is_operational {
            let finding = Diagnostic::new(Code::BodyWithoutMinutes).at_cell(&body.cell);
            findings.push(finding.with("body", body.id.as_str()));
        }
    }
    states
}

fn state(
    plan: &Plan,
    body: &Body,
    meetings: &[MeetingState],
    decisions: &[DecisionState],
    today: Option<Date>,
) -> BodyState {
    let seats = seats_of(plan, &body.id);
    let (_, n_women, n_men) = seats.unwrap_or_default();
    let known = u64::from(n_women) + u64::from(n_men);
    let held = || meetings.iter().filter(|it| it.body == body.id && it.is_held);
    let n_minuted = held().filter(|it| it.is_minuted).count();
    let of_body = || decisions.iter().filter(|it| it.body == body.id);
    let in_zone = |zone: &crate::model::Workshop| {
        body.zone.is_some() && zone.zone == body.zone && zone.date.is_some_and(|day| today.is_none_or(|it| day <= it))
    };
    let mut below: Vec<BodyId> = plan
        .governance
        .bodies
        .iter()
        .filter(|other| other.reports_to.as_ref() == Some(&body.id))
        .map(|it| it.id.clone())
        .collect();
    below.sort_by_cached_key(|id| natural(id.as_str()));
    BodyState {
        id: body.id.clone(),
        tier: tier(plan, body),
        below,
        n_members: seats.map(|(all, ..)| all),
        n_women,
        n_men,
        women_pct: (known > 0).then(|| Decimal::from(n_women) * Decimal::ONE_HUNDRED / Decimal::from(known)),
        n_meetings: held().count(),
        n_minuted,
        is_operational: n_minuted > 0,
        last: held().filter_map(|it| it.date).max(),
        next: meetings.iter().find(|it| it.body == body.id && !it.is_held).map(|it| it.id.clone()),
        n_open: of_body().filter(|it| it.is_open).count(),
        n_late: of_body().filter(|it| matches!(it.timing, Timing::Overdue { .. })).count(),
        n_workshops: plan.workshops.iter().filter(|it| in_zone(it)).count(),
    }
}

/// The tier as written, else one below the body that a body answers to.
fn tier(plan: &Plan, body: &Body) -> u32 {
    let mut seen = BTreeSet::from([&body.id]);
    let (mut at, mut down) = (body, 0);
    loop {
        if let Some(tier) = at.tier {
            return tier + down;
        }
        match at.reports_to.as_ref().and_then(|id| plan.governance.body(id)) {
            Some(above) if seen.insert(&above.id) => {
                at = above;
                down += 1;
            }
            _ => return 1 + down,
        }
    }
}

/// Names each circle of bodies that answer to each other once, from the first of them.
fn report_cycles(plan: &Plan, findings: &mut Findings) {
    let mut told: BTreeSet<&BodyId> = BTreeSet::new();
    let mut sorted: Vec<&Body> = plan.governance.bodies.iter().collect();
    sorted.sort_by_cached_key(|it| natural(it.id.as_str()));
    for body in sorted {
        let mut path = vec![&body.id];
        let mut at = body;
        while let Some(above) = at.reports_to.as_ref().and_then(|id| plan.governance.body(id)) {
            if above.id == body.id {
                if path.iter().all(|id| !told.contains(*id)) {
                    told.extend(path.iter().copied());
                    let circle: Vec<&str> = path.iter().map(|id| id.as_str()).chain([body.id.as_str()]).collect();
                    let finding = Diagnostic::new(Code::BodyCycle).at_cell(&body.cell);
                    findings.push(finding.with("bodies", circle.join(" → ")));
                }
                break;
            }
            if path.contains(&&above.id) {
                break;
            }
            path.push(&above.id);
            at = above;
        }
    }
}
