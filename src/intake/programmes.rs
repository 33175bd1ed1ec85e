//! The sheets of social programmes. Aggregates only: what looks like a list of households is refused.

use super::diagnosis::reach;
use super::row::Row;
use super::sheets::Sheets;
use crate::diagnostics::{Code, Diagnostic, Findings};
use crate::model::{
    BenefitUnit, HouseholdBenefit, HouseholdType, ImplementationStep, InstitutionId, LocalityId, Overlap, Owner,
    PillarAlignment, PillarId, Plan, ProjectId, Reach, ReferenceKind, RegistryBand, ResultLevel, Shock, ShockKind,
    Social, SocialCoverage, SocialId, SocialKind, SocialProgramme, SocialReference, SourceId, StrategyElement,
    StrategyPart, TargetGroup, Targeting, UrgentMeasure,
};
use crate::source::Sourced;
use rust_decimal::Decimal;

const MOST_HOUSEHOLDS: u32 = 20_000_000;
const MOST_PERSONS: u32 = 50_000_000;
/// From so many rows on, a registry whose rows mostly count one household is taken for a list of households.
const ROWS_OF_A_LIST: usize = 3;

/// Reads the sheets of social programmes.
pub(super) fn read(sheets: &Sheets<'_>, plan: &mut Plan, findings: &mut Findings) {
    let social = &mut plan.social;
    sheets.each_id("institutions", "institution_id", findings, |row, id| {
        if let Some(name) = row.required_texts("name") {
            social.owners.push(Owner { id: InstitutionId::new(id), name, mandate: row.texts("mandate") });
        }
    });
    sheets.each_id("programmes", "programme_id", findings, |row, id| {
        social.programmes.extend(programme(sheets, row, id));
    });
    sheets.each_row("programme_coverage", findings, |row| social.coverage.extend(coverage(sheets, row)));
    sheets.each_row("registry", findings, |row| social.registry.extend(band(sheets, row)));
    sheets.each_row("overlaps", findings, |row| social.overlaps.extend(overlap(sheets, row)));
    sheets.each_row("social_references", findings, |row| social.references.extend(reference(row)));
    sheets.each_id("household_types", "household_type", findings, |row, id| {
        let name = row.required_texts("name");
        if let (Some(name), Some(persons)) = (name, row.whole("persons", 1, 50)) {
            social.households.push(HouseholdType { id: id.to_owned(), name, persons });
        }
    });
    sheets.each_row("household_benefits", findings, |row| {
        let household = row.reference("household_type", sheets.ids("household_types"));
        if let (Some(household), Some(programme)) = (household, programme_of(sheets, row, "programme_id")) {
            let (units, cell) = (row.whole("entitled_persons", 1, 50), row.cell("programme_id"));
            social.benefits.push(HouseholdBenefit { household, programme, units, cell });
        }
    });
    sheets.each_id("shocks", "shock_id", findings, |row, id| social.shocks.extend(shock(sheets, row, id)));
    sheets.each_id("urgent_measures", "measure_id", findings, |row, id| {
        social.urgent.extend(urgent(sheets, row, id));
    });
    sheets.each_id("strategy", "pillar_id", findings, |row, id| {
        let part = row.required_word("strategy_part", StrategyPart::WORDS).and_then(StrategyPart::from_word);
        if let (Some(part), Some(title)) = (part, row.required_texts("title")) {
            let serves = row.reference("serves", sheets.ids("strategy")).map(|id| PillarId::new(&id));
            social.strategy.push(StrategyElement {
                id: PillarId::new(id),
                part,
                title,
                aim: row.texts("pillar_aim"),
                serves,
            });
        }
    });
    sheets.each_row("pillar_alignment", findings, |row| social.alignments.extend(alignment(sheets, row)));
    sheets.each_id("implementation", "step_id", findings, |row, id| social.steps.extend(step(sheets, row, id)));
    refuse_households(social, findings);
}

/// # Findings
/// `HouseholdList` when most rows of the registry count a single household: they would describe somebody.
fn refuse_households(social: &mut Social, findings: &mut Findings) {
    let n_single = social.registry.iter().filter(|band| band.households.value == 1).count();
    if social.registry.len() >= ROWS_OF_A_LIST && n_single * 2 > social.registry.len() {
        let finding = Diagnostic::new(Code::HouseholdList).with("rows", n_single.to_string());
        findings.push(finding.at_cell(&social.registry[0].cell));
        social.registry.clear();
    }
}

fn programme_of(sheets: &Sheets<'_>, row: &mut Row<'_, '_>, key: &str) -> Option<SocialId> {
    row.required_text(key)?;
    row.reference(key, sheets.ids("programmes")).map(|id| SocialId::new(&id))
}

fn institution(sheets: &Sheets<'_>, row: &mut Row<'_, '_>) -> Option<InstitutionId> {
    row.reference("institution_id", sheets.ids("institutions")).map(|id| InstitutionId::new(&id))
}

/// A row's locality: none when its cell is empty, nothing at all when it names an unknown one.
fn locality(sheets: &Sheets<'_>, row: &mut Row<'_, '_>) -> Option<Option<LocalityId>> {
    if row.text("locality_id").is_none() {
        return Some(None);
    }
    row.reference("locality_id", sheets.ids("localities")).map(|id| Some(LocalityId::new(&id)))
}

fn programme(sheets: &Sheets<'_>, row: &mut Row<'_, '_>, id: &str) -> Option<SocialProgramme> {
    let name = row.required_texts("name")?;
    let kind = SocialKind::from_word(row.required_word("programme_kind", SocialKind::WORDS)?)?;
    Some(SocialProgramme {
        id: SocialId::new(id),
        name,
        kind,
        owner: institution(sheets, row),
        target: row.word("target_group", TargetGroup::WORDS).and_then(TargetGroup::from_word),
        targeting: row.word("targeting", Targeting::WORDS).and_then(Targeting::from_word),
        criteria: row.texts("criteria"),
        score_limit: row.measure("score_limit", -1_000, 1_000),
        unit: row.word("benefit_unit", BenefitUnit::WORDS).and_then(BenefitUnit::from_word),
        amount: row.money("amount_dh"),
        payments: row.whole("payments_per_year", 0, 366),
        months: months(row),
        trigger: row.texts("trigger"),
        budget: row.money("yearly_budget_dh"),
        running_cost: row.money("running_cost_dh"),
        source: row.text("source"),
        cell: row.cell("programme_id"),
    })
}

/// # Findings
/// `BadMonths` when a part of the list is no month; the others are used.
fn months(row: &mut Row<'_, '_>) -> Vec<u8> {
    let Some(text) = row.text("months") else { return Vec::new() };
    let mut months = Vec::new();
    for part in text.split([';', '؛', ',', '،', ' ']).map(str::trim).filter(|part| !part.is_empty()) {
        let (first, last) = part.split_once('-').unwrap_or((part, part));
        match (first.trim().parse::<u8>(), last.trim().parse::<u8>()) {
            (Ok(first), Ok(last)) if (1..=12).contains(&first) && (first..=12).contains(&last) => {
                months.extend(first..=last);
            }
            _ => row.report("months", Diagnostic::new(Code::BadMonths).with("value", part.to_owned())),
        }
    }
    months.sort_unstable();
    months.dedup();
    months
}

/// # Findings
/// `ServedBeyond` when more households are both eligible and served than are one of the two.
fn coverage(sheets: &Sheets<'_>, row: &mut Row<'_, '_>) -> Option<SocialCoverage> {
    let programme = programme_of(sheets, row, "programme_id")?;
    let locality = locality(sheets, row)?;
    let eligible = row.whole("eligible_households", 0, MOST_HOUSEHOLDS);
    let served = row.whole("served_households", 0, MOST_HOUSEHOLDS);
    let mut served_eligible = row.whole("served_eligible_households", 0, MOST_HOUSEHOLDS);
    if let Some(both) = &served_eligible {
        let most = [&eligible, &served].into_iter().flatten().map(|it| it.value).min();
        if let Some(most) = most.filter(|most| both.value > *most) {
            let finding = Diagnostic::new(Code::ServedBeyond).with("value", both.value.to_string());
            row.report("served_eligible_households", finding.with("most", most.to_string()));
            served_eligible = None;
        }
    }
    Some(SocialCoverage {
        programme,
        locality,
        eligible,
        served,
        served_eligible,
        women: row.whole("served_women", 0, MOST_PERSONS),
        men: row.whole("served_men", 0, MOST_PERSONS),
        points: row.whole("service_points", 0, 10_000),
        cell: row.cell("programme_id"),
    })
}

fn score(row: &mut Row<'_, '_>, key: &str) -> Option<Sourced<Decimal>> {
    row.number(key, (Decimal::from(-1_000), Decimal::from(1_000)))
}

/// # Findings
/// `ServedBeyond` when a count of the row is larger than its households.
fn band(sheets: &Sheets<'_>, row: &mut Row<'_, '_>) -> Option<RegistryBand> {
    let locality = locality(sheets, row)?;
    row.required_text("registered_households")?;
    let households = row.whole("registered_households", 0, MOST_HOUSEHOLDS)?;
    let mut within = |key: &str, most: u32| {
        let count = row.whole(key, 0, MOST_HOUSEHOLDS)?;
        if count.value > most {
            let finding = Diagnostic::new(Code::ServedBeyond).with("value", count.value.to_string());
            row.report(key, finding.with("most", most.to_string()));
            return None;
        }
        Some(count)
    };
    let eligible = within("eligible_households", households.value);
    let served_once = within("households_in_one", households.value);
    let left = households.value - served_once.as_ref().map_or(0, |it| it.value);
    let served_several = within("households_in_several", left);
    let served_eligible =
        within("served_eligible_households", eligible.as_ref().map_or(households.value, |it| it.value));
    Some(RegistryBand {
        locality,
        from: score(row, "score_from"),
        to: score(row, "score_to"),
        households,
        women: row.whole("registered_women", 0, MOST_PERSONS),
        men: row.whole("registered_men", 0, MOST_PERSONS),
        eligible,
        served_once,
        served_several,
        served_eligible,
        cell: row.cell("registered_households"),
    })
}

/// # Findings
/// `OverlapWithItself` when both programmes are the same.
fn overlap(sheets: &Sheets<'_>, row: &mut Row<'_, '_>) -> Option<Overlap> {
    let (a, b) = (programme_of(sheets, row, "programme_a")?, programme_of(sheets, row, "programme_b")?);
    if a == b {
        row.report("programme_b", Diagnostic::new(Code::OverlapWithItself).with("programme", a.to_string()));
        return None;
    }
    let locality = locality(sheets, row)?;
    row.required_text("households_in_both")?;
    let both = row.whole("households_in_both", 0, MOST_HOUSEHOLDS)?;
    // One order for each pair, whichever way round it was written.
    let (a, b) = if a < b { (a, b) } else { (b, a) };
    Some(Overlap { a, b, locality, both, cell: row.cell("households_in_both") })
}

fn reference(row: &mut Row<'_, '_>) -> Option<SocialReference> {
    let kind = ReferenceKind::from_word(row.required_word("reference_kind", ReferenceKind::WORDS)?)?;
    row.required_text("amount_dh")?;
    Some(SocialReference { kind, amount: row.money("amount_dh")?, source: row.text("source") })
}

fn shock(sheets: &Sheets<'_>, row: &mut Row<'_, '_>, id: &str) -> Option<Shock> {
    let name = row.required_texts("name")?;
    let kind = ShockKind::from_word(row.required_word("shock_kind", ShockKind::WORDS)?)?;
    let programme = programme_of(sheets, row, "programme_id")?;
    row.required_text("newly_eligible_pct")?;
    let newly_eligible = row.number("newly_eligible_pct", (Decimal::ZERO, Decimal::ONE_HUNDRED))?;
    row.required_text("duration_months")?;
    let months = row.whole("duration_months", 1, 60)?;
    let localities = match reach(sheets, row) {
        Reach::WholeCommune => Vec::new(),
        Reach::Localities(ids) => ids,
    };
    let (contingency, cell) = (row.money("contingency_dh"), row.cell("shock_id"));
    Some(Shock { id: id.to_owned(), name, kind, programme, newly_eligible, months, localities, contingency, cell })
}

fn urgent(sheets: &Sheets<'_>, row: &mut Row<'_, '_>, id: &str) -> Option<UrgentMeasure> {
    Some(UrgentMeasure {
        id: id.to_owned(),
        title: row.required_texts("title")?,
        trigger: row.texts("trigger"),
        deadline: row.date("deadline"),
        lead: institution(sheets, row),
        project: row.reference("project_id", sheets.ids("projects")).map(|id| ProjectId::new(&id)),
        cost: row.money("cost_dh"),
        payer: row.reference("source_id", sheets.ids("sources")).map(|id| SourceId::new(&id)),
        bypasses_ranking: row.yes_no("bypasses_ranking"),
        cell: row.cell("measure_id"),
    })
}

/// # Findings
/// `AlignmentOfNothing` when a row names neither a project nor a programme.
fn alignment(sheets: &Sheets<'_>, row: &mut Row<'_, '_>) -> Option<PillarAlignment> {
    let is_bare = row.text("project_id").is_none() && row.text("programme_id").is_none();
    let project = row.reference("project_id", sheets.ids("projects")).map(|id| ProjectId::new(&id));
    let programme = row.reference("programme_id", sheets.ids("programmes")).map(|id| SocialId::new(&id));
    let pillar = PillarId::new(&row.required_text("pillar_id")?);
    if is_bare {
        row.report("project_id", Diagnostic::new(Code::AlignmentOfNothing).with("pillar", pillar.to_string()));
    }
    if project.is_none() && programme.is_none() {
        return None;
    }
    let (weight, cell) = (row.measure("weight_pct", 0, 100), row.cell("pillar_id"));
    Some(PillarAlignment { project, programme, pillar, weight, cell })
}

fn step(sheets: &Sheets<'_>, row: &mut Row<'_, '_>, id: &str) -> Option<ImplementationStep> {
    let title = row.required_texts("title")?;
    row.required_text("first_year")?;
    row.required_text("last_year")?;
    let (first, last) = (row.year("first_year")?, row.year("last_year")?);
    if last < first {
        let finding = Diagnostic::new(Code::StepEndsBefore).with("first", first.to_string());
        row.report("last_year", finding.with("last", last.to_string()));
        return None;
    }
    Some(ImplementationStep {
        id: id.to_owned(),
        title,
        pillar: row.text("pillar_id").map(|id| PillarId::new(&id)),
        lead: institution(sheets, row),
        first,
        last,
        cost: row.money("cost_dh"),
        milestone: row.texts("milestone"),
        indicator: row.texts("indicator"),
        level: row.word("result_level", ResultLevel::WORDS).and_then(ResultLevel::from_word),
        review: row.year("review_year"),
        cell: row.cell("step_id"),
    })
}
