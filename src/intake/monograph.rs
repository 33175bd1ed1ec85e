//! The sheets of the monograph: zones, localities, indicators, ages, facilities and finance.

use super::Sheets;
use super::geography;
use super::row::Row;
use super::schema::{AGE_GROUP, SEX};
use crate::diagnostics::{Code, Diagnostic, Findings};
use crate::model::{
    AccountLine, AgeShare, Category, Evidence, Facility, FacilityId, FacilityKind, FacilityState, Flow, IndicatorId,
    Locality, LocalityId, LocalityShares, Observation, Part, Plan, Sex, Zone, ZoneId,
};

/// Distances beyond this many kilometres are typing mistakes (DOMAIN checks, 3.3).
const FARTHEST_KM: i64 = 200;

/// Reads the sheets of the monograph.
pub(super) fn read(sheets: &Sheets<'_>, plan: &mut Plan, findings: &mut Findings) {
    sheets.each_id("zones", "zone_id", findings, |row, id| {
        if let Some(name) = row.required_texts("name") {
            plan.zones.push(Zone { id: ZoneId::new(id), name });
        }
    });
    sheets.each_id("localities", "locality_id", findings, |row, id| {
        plan.localities.extend(locality(sheets, row, id));
    });
    sheets.each_row("ages", findings, |row| plan.ages.extend(ages(row)));
    sheets.each_row("indicators", findings, |row| plan.observations.extend(observation(sheets, row)));
    sheets.each_id("facilities", "facility_id", findings, |row, id| {
        plan.facilities.extend(facility(sheets, row, id));
    });
    sheets.each_row("finance", findings, |row| plan.accounts.extend(account_line(row)));
}

fn locality(sheets: &Sheets<'_>, row: &mut Row<'_, '_>, id: &str) -> Option<Locality> {
    let name = row.required_texts("name")?;
    let zone = row.reference("zone_id", sheets.ids("zones")).map(|id| ZoneId::new(&id));
    let [longitude, latitude] = geography::place(row, sheets.profile.bounds);
    Some(Locality {
        id: LocalityId::new(id),
        name,
        zone,
        households: row.measure("households", 0, 50_000_000),
        population: row.measure("population", 0, 50_000_000),
        shares: LocalityShares {
            women_pct: row.measure("women_pct", 0, 100),
            men_pct: row.measure("men_pct", 0, 100),
            under_15_pct: row.measure("under_15_pct", 0, 100),
            age_15_59_pct: row.measure("age_15_59_pct", 0, 100),
            age_60_plus_pct: row.measure("age_60_plus_pct", 0, 100),
        },
        distance_road_km: row.measure("distance_road_km", 0, FARTHEST_KM),
        distance_primary_km: row.measure("distance_primary_km", 0, FARTHEST_KM),
        distance_college_km: row.measure("distance_college_km", 0, FARTHEST_KM),
        distance_lycee_km: row.measure("distance_lycee_km", 0, FARTHEST_KM),
        distance_health_km: row.measure("distance_health_km", 0, FARTHEST_KM),
        longitude,
        latitude,
    })
}

fn ages(row: &mut Row<'_, '_>) -> Vec<AgeShare> {
    let (Some(year), Some(group)) = (row.year("year"), row.required_word("age_group", AGE_GROUP)) else {
        return Vec::new();
    };
    [(Sex::Female, "women_pct"), (Sex::Male, "men_pct")]
        .into_iter()
        .filter_map(|(sex, key)| match row.measure(key, 0, 100) {
            Evidence::Known(share_pct) => Some(AgeShare { year, group: group.to_owned(), sex, share_pct }),
            Evidence::Missing(_) => None,
        })
        .collect()
}

fn observation(sheets: &Sheets<'_>, row: &mut Row<'_, '_>) -> Option<Observation> {
    let indicator = row.required_text("indicator_id")?;
    let year = row.year("year")?;
    let sex = match row.word("sex", SEX) {
        Some("F") => Sex::Female,
        Some("M") => Sex::Male,
        _ => Sex::All,
    };
    let locality = if row.text("locality_id").is_some() {
        Some(LocalityId::new(&row.reference("locality_id", sheets.ids("localities"))?))
    } else {
        None
    };
    let value = row.measure("value", -1_000_000_000_000, 1_000_000_000_000);
    let origin = row.text("source").unwrap_or_default();
    let Evidence::Known(value) = value else { return None };
    Some(Observation { indicator: IndicatorId::new(&indicator), locality, sex, year, value, origin })
}

fn facility(sheets: &Sheets<'_>, row: &mut Row<'_, '_>, id: &str) -> Option<Facility> {
    let kind = FacilityKind::from_word(row.required_word("facility_kind", FacilityKind::WORDS)?)?;
    let locality = match row.required_text("locality_id") {
        Some(_) => LocalityId::new(&row.reference("locality_id", sheets.ids("localities"))?),
        None => return None,
    };
    let state = row.word("state", FacilityState::WORDS).and_then(FacilityState::from_word);
    Some(Facility { id: FacilityId::new(id), name: row.texts("name"), kind, locality, state })
}

fn account_line(row: &mut Row<'_, '_>) -> Option<AccountLine> {
    let year = row.year("year")?;
    let part = Part::from_word(row.required_word("part", Part::WORDS)?)?;
    let flow = Flow::from_word(row.required_word("flow", Flow::WORDS)?)?;
    let category = Category::from_word(row.required_word("category", Category::WORDS)?)?;
    let budgeted = row.money("budgeted_dh");
    let realised = row.money("realised_dh");
    if let (Some(budgeted), Some(realised)) = (&budgeted, &realised)
        && !budgeted.value.is_zero()
        && realised.value.dirhams() > budgeted.value.dirhams() * rust_decimal::Decimal::from(3)
    {
        let finding = Diagnostic::new(Code::ImplausibleExecution).with("value", realised.value.dirhams().to_string());
        row.report("realised_dh", finding.with("budgeted", budgeted.value.dirhams().to_string()));
    }
    Some(AccountLine { year, part, flow, category, label: row.texts("label"), budgeted, realised })
}
