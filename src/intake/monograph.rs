//! The sheets of the monograph: zones, localities, indicators, ages, facilities and finance.

use super::geography;
use super::row::Row;
use super::schema::{AGE_GROUP, SEX};
use super::sheets::Sheets;
use crate::diagnostics::{Code, Diagnostic, Findings};
use crate::model::{
    AccountLine, AgeShare, Category, Counted, Evidence, Facility, FacilityFigures, FacilityId, FacilityKind,
    FacilityState, Flow, IndicatorId, Locality, LocalityId, LocalityLife, LocalityShares, MissingReason, Observation,
    Part, Plan, Sex, Zone, ZoneId,
};
use crate::source::{Source, Sourced};

/// Distances beyond this many kilometres are typing mistakes (DOMAIN checks, 3.3).
const FARTHEST_KM: i64 = 200;
/// No quantity of an indicator is larger.
const MOST: i64 = 1_000_000_000_000;

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
    sheets.each_row("indicators", findings, |row| observation(sheets, row, plan));
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
        life: LocalityLife {
            distance_water_m: row.measure("distance_water_m", 0, 50_000),
            travel_min: row.measure("travel_min", 0, 1_440),
            days_cut_off: row.measure("days_cut_off", 0, 366),
            has_electricity: fact(row, "has_electricity"),
            has_all_season_road: fact(row, "has_all_season_road"),
            has_mobile: fact(row, "has_mobile"),
            has_transport: fact(row, "has_transport"),
            has_flood_risk: fact(row, "has_flood_risk"),
        },
        origin: row.text("source").unwrap_or_default(),
        longitude,
        latitude,
    })
}

/// A yes or no with its cell.
fn fact(row: &mut Row<'_, '_>, key: &str) -> Evidence<bool> {
    match row.yes_no(key) {
        Some(yes) => Evidence::Known(Sourced::new(yes, Source::Cell(row.cell(key)))),
        None => Evidence::Missing(MissingReason::NotFilled),
    }
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

fn observation(sheets: &Sheets<'_>, row: &mut Row<'_, '_>, plan: &mut Plan) {
    let Some(indicator) = row.required_text("indicator_id").map(|id| IndicatorId::new(&id)) else { return };
    let Some(year) = row.year("year") else { return };
    let sex = match row.word("sex", SEX) {
        Some("F") => Sex::Female,
        Some("M") => Sex::Male,
        _ => Sex::All,
    };
    let locality = if row.text("locality_id").is_some() {
        let Some(id) = row.reference("locality_id", sheets.ids("localities")) else { return };
        Some(LocalityId::new(&id))
    } else {
        None
    };
    let age_group = row.text("age_band").unwrap_or_default();
    let origin = row.text("source").unwrap_or_default();
    let (numerator, denominator) = (row.measure("numerator", 0, MOST), row.measure("denominator", 0, MOST));
    let is_counted = numerator.value().is_some();
    if is_counted {
        plan.counted.push(Counted {
            indicator: indicator.clone(),
            locality: locality.clone(),
            sex,
            age_group: age_group.clone(),
            year,
            numerator,
            denominator,
            origin: origin.clone(),
        });
    }
    match row.measure("value", -MOST, MOST) {
        Evidence::Known(value) => {
            plan.observations.push(Observation { indicator, locality, sex, age_group, year, value, origin });
        }
        Evidence::Missing(_) if !is_counted => row.leave_out(),
        Evidence::Missing(_) => {}
    }
}

fn facility(sheets: &Sheets<'_>, row: &mut Row<'_, '_>, id: &str) -> Option<Facility> {
    let kind = FacilityKind::from_word(row.required_word("facility_kind", FacilityKind::WORDS)?)?;
    let locality = match row.required_text("locality_id") {
        Some(_) => LocalityId::new(&row.reference("locality_id", sheets.ids("localities"))?),
        None => return None,
    };
    let state = row.word("state", FacilityState::WORDS).and_then(FacilityState::from_word);
    let figures = figures(row);
    Some(Facility { id: FacilityId::new(id), name: row.texts("name"), kind, locality, state, figures })
}

fn figures(row: &mut Row<'_, '_>) -> FacilityFigures {
    const MOST_COUNTED: u32 = 50_000_000;
    FacilityFigures {
        has_water: row.yes_no("has_water"),
        has_electricity: row.yes_no("has_power"),
        has_separate_latrines: row.yes_no("has_separate_latrines"),
        classes: row.whole("classes", 0, MOST_COUNTED),
        multigrade_classes: row.whole("multigrade_classes", 0, MOST_COUNTED),
        teachers: row.whole("teachers", 0, MOST_COUNTED),
        pupils_girls: row.whole("pupils_girls", 0, MOST_COUNTED),
        pupils_boys: row.whole("pupils_boys", 0, MOST_COUNTED),
        beds: row.whole("beds", 0, MOST_COUNTED),
        doctors: row.whole("doctors", 0, MOST_COUNTED),
        nurses: row.whole("nurses", 0, MOST_COUNTED),
        ambulances: row.whole("ambulances", 0, MOST_COUNTED),
    }
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
        let finding = Diagnostic::new(Code::ImplausibleExecution).with("value", realised.value.dirhams());
        row.report("realised_dh", finding.with("budgeted", budgeted.value.dirhams()));
    }
    Some(AccountLine { year, part, flow, category, label: row.texts("label"), budgeted, realised })
}
