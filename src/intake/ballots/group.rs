//! Ballots of the groups in the diagnosis workbook: one cell a ballot, as in `plan vote`.

use std::collections::BTreeSet;

use super::{DraftVote, layout};
use crate::diagnostics::{Code, Diagnostic};
use crate::intake::row::Row;
use crate::intake::sheets::Sheets;
use crate::model::{Group, GroupBallot, ProjectId, Wish, WorkshopId};
use crate::source::{Source, Sourced};

/// Reads a row of the sheet "ballots"; a name that is unknown or stands twice costs the ballot. An empty count is one.
pub(in crate::intake) fn of_plan(sheets: &Sheets<'_>, row: &mut Row<'_, '_>) -> Option<GroupBallot> {
    let workshop = row.reference("workshop_id", sheets.ids("workshops")).map(|id| WorkshopId::new(&id));
    let group = Group::from_word(row.required_word("group", Group::WORDS)?)?;
    let text = row.required_text("ballot")?;
    let count = row.whole("count", 1, 1_000_000);
    let count = count.unwrap_or_else(|| Sourced::new(1, Source::Cell(row.cell("ballot"))));
    let Some(vote) = layout::ballot(&text, false) else {
        row.report("ballot", Diagnostic::new(Code::BadAmount).with("value", text));
        return None;
    };
    let known = sheets.ids("projects");
    let mut seen = BTreeSet::new();
    for name in vote.names() {
        let code = match known.find(name) {
            None => Code::UnknownCandidate,
            Some(id) if !seen.insert(id.clone()) => Code::VoteTwice,
            Some(_) => continue,
        };
        row.report("ballot", Diagnostic::new(code).with("value", name.to_owned()));
        return None;
    }
    let id = |name: &String| ProjectId::new(&known.find(name).unwrap_or_else(|| name.clone()));
    let wish = match &vote {
        DraftVote::Approval(names) => Wish::Approval(names.iter().map(id).collect()),
        DraftVote::Points(points) => Wish::Points(points.iter().map(|(name, points)| (id(name), *points)).collect()),
        DraftVote::Ranking(levels) => {
            Wish::Ranking(levels.iter().map(|level| level.iter().map(id).collect()).collect())
        }
        DraftVote::Pair(winner, loser) => Wish::Ranking(vec![vec![id(winner)], vec![id(loser)]]),
    };
    Some(GroupBallot { workshop, group, count, wish })
}
