//! Which actors act or take part in which stage of the plan.

use crate::document::block::{Column, ColumnKind, Row, Table};
use crate::document::context::{Context, body, text};
use crate::i18n;
use crate::model::{Actor, Attendee, Step};
use crate::profile::Stage;

/// Who stands in a row.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Who {
    /// One who acts at a step, and may be present at others.
    Actor(Actor),
    /// One who is only present.
    Attendee(Attendee),
    /// The people of the workshops.
    Residents,
}

/// The row of somebody present.
fn row_of(attendee: Attendee) -> Who {
    match attendee {
        Attendee::President => Who::Actor(Actor::President),
        Attendee::Committees => Who::Actor(Actor::Committees),
        Attendee::Governor => Who::Actor(Actor::Governor),
        Attendee::Services => Who::Actor(Actor::Services),
        Attendee::EqualityBody => Who::Actor(Actor::EqualityBody),
        Attendee::Bureau | Attendee::Members | Attendee::Associations | Attendee::Experts => Who::Attendee(attendee),
    }
}

/// Actors against stages: who acts by the regime, and how many were present by the attendance that is recorded.
pub(super) fn involvement(context: &mut Context<'_>) -> Option<Table> {
    let stages = &context.analysis.profile.stages;
    if context.analysis.plan.procedure.attendance.is_empty() && context.analysis.plan.workshops.is_empty() {
        return None;
    }
    let actors = Actor::ALL.into_iter().map(Who::Actor);
    let others = Attendee::ALL.into_iter().map(row_of).filter(|who| matches!(who, Who::Attendee(_)));
    let rows: Vec<Row> = actors
        .chain(others)
        .chain([Who::Residents])
        .filter_map(|who| {
            let cells: Vec<String> = stages.iter().map(|stage| cell(context, who, stage)).collect();
            let is_involved = cells.iter().any(|cell| !cell.is_empty());
            let name = match who {
                Who::Actor(actor) => context.word(&format!("actor-{}", actor.word())),
                Who::Attendee(attendee) => context.word(&format!("word-attendee-{}", attendee.word())),
                Who::Residents => context.word("involvement-residents"),
            };
            is_involved.then(|| body(std::iter::once(name).chain(cells).map(text).collect()))
        })
        .collect();
    let mut columns = vec![context.column("head-actor", ColumnKind::RowHeader, 4)];
    // The table of the stages says what their ids stand for.
    columns.extend(stages.iter().map(|stage| Column { header: stage.id.clone(), kind: ColumnKind::Text, width: 2 }));
    Some(context.table("governance.involvement", columns, rows))
}

fn cell(context: &Context<'_>, who: Who, stage: &Stage) -> String {
    let analysis = context.analysis;
    let steps: Vec<_> = analysis.profile.steps.iter().filter(|step| step.stage == stage.id).collect();
    let acts = steps.iter().any(|step| who == Who::Actor(step.actor)).then(|| context.word("involvement-acts"));
    let lines: Vec<_> = analysis
        .plan
        .procedure
        .attendance
        .iter()
        .filter(|line| row_of(line.attendee) == who && steps.iter().any(|step| step.step == line.step))
        .collect();
    let n = lines.iter().flat_map(|line| [&line.women, &line.men]).flatten().map(|count| count.value as usize).sum();
    let present = |n: usize| context.words("involvement-present", &i18n::args([("n", context.count(n).into())]));
    let workshops = analysis.plan.workshops.len();
    let of_workshops = who == Who::Residents && workshops > 0 && steps.iter().any(|it| it.step == Step::Diagnosis);
    let held = || context.words("involvement-workshops", &i18n::args([("n", context.count(workshops).into())]));
    let parts = [acts, (!lines.is_empty()).then(|| present(n)), of_workshops.then(held)];
    parts.into_iter().flatten().collect::<Vec<_>>().join(&context.word("sentence-separator"))
}
