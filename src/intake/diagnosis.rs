//! The sheets of the participatory diagnosis: workshops, participants, needs, statements and votes.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use super::ballots;
use super::row::Row;
use super::schema::{ATTENDANCE_AGE, SEX};
use super::sheets::Sheets;
use crate::diagnostics::{Code, Diagnostic, Findings};
use crate::model::{
    ClusterId, Group, IndicatorId, LocalityId, Need, NeedId, ParticipantCount, Plan, ProjectId, Quadrant, Reach,
    SectorId, Sex, Statement, Tally, Trend, Voice, VoteCount, Workshop, WorkshopId, WorkshopKind, ZoneId,
};
use crate::source::{Source, Sourced};

/// Reads the sheets of the diagnosis.
pub(super) fn read(sheets: &Sheets<'_>, plan: &mut Plan, findings: &mut Findings) {
    sheets.each_id("workshops", "workshop_id", findings, |row, id| {
        plan.workshops.extend(workshop(sheets, row, id));
    });
    sheets.each_row("participants", findings, |row| participants(sheets, row, plan));
    sheets.each_id("needs", "need_id", findings, |row, id| plan.needs.extend(need(sheets, row, id)));
    sheets.each_row("swot", findings, |row| plan.statements.extend(statement(sheets, row)));
    sheets.each_row("votes", findings, |row| plan.votes.extend(vote(sheets, row)));
    sheets.each_row("ballots", findings, |row| plan.ballots.extend(ballots::of_plan(sheets, row)));
    sheets.each_row("tallies", findings, |row| plan.tallies.extend(tally(sheets, row)));
    add_tallies(plan, findings);
}

fn workshop(sheets: &Sheets<'_>, row: &mut Row<'_, '_>, id: &str) -> Option<Workshop> {
    let kind = WorkshopKind::from_word(row.required_word("workshop_kind", WorkshopKind::WORDS)?)?;
    Some(Workshop {
        id: WorkshopId::new(id),
        date: row.date("date"),
        kind,
        zone: row.reference("zone_id", sheets.ids("zones")).map(|id| ZoneId::new(&id)),
        reach: reach(sheets, row),
        place: row.texts("place"),
        has_woman_facilitator: row.yes_no("woman_facilitator"),
        suits_women: row.yes_no("suits_women"),
        has_childcare: row.yes_no("childcare"),
        spoken_language: row.text("spoken_language").unwrap_or_default(),
        participants: Vec::new(),
    })
}

fn participants(sheets: &Sheets<'_>, row: &mut Row<'_, '_>, plan: &mut Plan) {
    let Some(id) = row.reference("workshop_id", sheets.ids("workshops")) else { return };
    let Some(sex) = row.required_word("sex", SEX).map(sex) else { return };
    let age_group = row.word("attendance_age", ATTENDANCE_AGE).unwrap_or_default().to_owned();
    let Some(persons) = row.whole("persons", 0, 100_000) else { return };
    let id = WorkshopId::new(&id);
    if let Some(workshop) = plan.workshops.iter_mut().find(|workshop| workshop.id == id) {
        workshop.participants.push(ParticipantCount { sex, age_group, persons });
    }
}

fn sex(word: &str) -> Sex {
    match word {
        "F" => Sex::Female,
        "M" => Sex::Male,
        _ => Sex::All,
    }
}

fn need(sheets: &Sheets<'_>, row: &mut Row<'_, '_>, id: &str) -> Option<Need> {
    let title = row.required_texts("title")?;
    let sector = sector(sheets, row)?;
    let workshops = row.references("workshops", sheets.ids("workshops")).unwrap_or_default();
    let voices = Group::ALL
        .into_iter()
        .filter_map(|group| row.yes_no(group.word()).map(|named| Voice { group, named }))
        .collect();
    let severity = row.whole("severity", 1, 5);
    Some(Need {
        id: NeedId::new(id),
        title,
        sector,
        reach: reach(sheets, row),
        workshops: workshops.iter().map(|id| WorkshopId::new(id)).collect(),
        voices,
        severity: severity.map(|severity| severity.map(|value| u8::try_from(value).unwrap_or(5))),
        frequency: row.whole("frequency", 1, 5).map(|it| it.map(|value| u8::try_from(value).unwrap_or(5))),
        trend: row.word("trend", Trend::WORDS).and_then(Trend::from_word),
        affected_women: row.whole("affected_women", 0, 50_000_000),
        affected_men: row.whole("affected_men", 0, 50_000_000),
        cluster: row.reference("cluster_id", sheets.ids("clusters")).map(|id| ClusterId::new(&id)),
        indicator: row.text("indicator_id").map(|id| IndicatorId::new(&id)),
    })
}

/// Returns the localities a row names; the whole commune when it names none or says all.
pub(super) fn reach(sheets: &Sheets<'_>, row: &mut Row<'_, '_>) -> Reach {
    match row.references("localities", sheets.ids("localities")) {
        None => Reach::WholeCommune,
        Some(ids) => Reach::Localities(ids.iter().map(|id| LocalityId::new(id)).collect()),
    }
}

/// Returns the sector of a row, by its id or its title in any language.
pub(super) fn sector(sheets: &Sheets<'_>, row: &mut Row<'_, '_>) -> Option<SectorId> {
    let text = row.required_text("sector")?;
    let folded = crate::i18n::fold(&text);
    let found = sheets.profile.sectors.iter().find(|sector| {
        let title = &sector.title;
        [&sector.id, &title.ar, &title.fr, &title.en].into_iter().any(|name| crate::i18n::fold(name) == folded)
    });
    if found.is_none() {
        let words: Vec<&str> = sheets.profile.sectors.iter().map(|sector| sector.id.as_str()).collect();
        let finding = Diagnostic::new(Code::UnknownWord).with("value", text).with("words", words.join(", "));
        row.report("sector", finding);
    }
    found.map(|sector| SectorId::new(&sector.id))
}

fn statement(sheets: &Sheets<'_>, row: &mut Row<'_, '_>) -> Option<Statement> {
    let sector = sector(sheets, row)?;
    let quadrant = Quadrant::from_word(row.required_word("quadrant", Quadrant::WORDS)?)?;
    Some(Statement { sector, quadrant, text: row.required_texts("statement")? })
}

fn vote(sheets: &Sheets<'_>, row: &mut Row<'_, '_>) -> Option<VoteCount> {
    let group = Group::from_word(row.required_word("group", Group::WORDS)?)?;
    let project = row.reference("project_id", sheets.ids("projects"))?;
    let votes = row.whole("votes", 0, 10_000_000)?;
    Some(VoteCount { group, project: ProjectId::new(&project), votes })
}

fn tally(sheets: &Sheets<'_>, row: &mut Row<'_, '_>) -> Option<Tally> {
    let workshop = row.reference("workshop_id", sheets.ids("workshops")).map(|id| WorkshopId::new(&id));
    let table = row.text("tally_table").unwrap_or_default();
    let group = Group::from_word(row.required_word("group", Group::WORDS)?)?;
    let project = row.reference("project_id", sheets.ids("projects"))?;
    let first = row.whole("first_count", 0, 100_000)?;
    let second = row.whole("second_count", 0, 100_000);
    let tally = Tally { workshop, table, group, project: ProjectId::new(&project), first, second };
    match &tally.second {
        None => row.report("second_count", Diagnostic::new(Code::TallyCountedOnce)),
        Some(second) if second.value != tally.first.value => {
            let finding = Diagnostic::new(Code::TallyDiffers).with("first", Decimal::from(tally.first.value));
            row.report("second_count", finding.with("second", Decimal::from(second.value)));
        }
        Some(_) => {}
    }
    Some(tally)
}

/// Adds the tallies to the votes. Where the sheet of votes already gives a total, the tallies must add up to it.
fn add_tallies(plan: &mut Plan, findings: &mut Findings) {
    let mut sums: BTreeMap<(Group, ProjectId), (Option<u32>, Sourced<u32>)> = BTreeMap::new();
    for tally in &plan.tallies {
        let entry = sums.entry((tally.group, tally.project.clone())).or_insert((Some(0), tally.first.clone()));
        // One sheet in dispute leaves the sum unknown.
        entry.0 = entry.0.zip(tally.agreed()).map(|(sum, count)| sum.saturating_add(count));
    }
    for ((group, project), (sum, first)) in sums {
        let Some(sum) = sum else { continue };
        match plan.votes.iter().find(|vote| vote.group == group && vote.project == project) {
            None => plan.votes.push(VoteCount { group, project, votes: first.map(|_| sum) }),
            Some(vote) if vote.votes.value != sum => {
                let finding = Diagnostic::new(Code::TallySum).with("project", project.to_string());
                let finding = finding.with("group", group.word()).with("sum", Decimal::from(sum));
                let finding = finding.with("votes", Decimal::from(vote.votes.value));
                findings.push(match first.source {
                    Source::Cell(cell) => finding.at_cell(&cell),
                    _ => finding,
                });
            }
            Some(_) => {}
        }
    }
}
