//! The commune, its zones, localities, ages and facilities.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::words::worded;
use super::{Evidence, FacilityId, LocalityId, Measure, Sex, Text, Year, ZoneId};
use crate::source::Sourced;

/// Whether a commune is urban or rural.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CommuneKind {
    /// Urban commune.
    Urban,
    /// Rural commune.
    Rural,
}

/// What a unit between the commune and the region is called in law.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ProvinceKind {
    /// A province.
    Province,
    /// A prefecture.
    Prefecture,
}

impl ProvinceKind {
    /// Returns the word of message keys.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            ProvinceKind::Province => "province",
            ProvinceKind::Prefecture => "prefecture",
        }
    }
}

/// A commune and where it lies.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Commune {
    /// Code of the census, such as `01.571.05.27`.
    pub code: String,
    /// Name.
    pub name: Text,
    /// Urban or rural.
    pub kind: Option<CommuneKind>,
    /// Name of the cercle; empty for urban communes.
    pub cercle: Text,
    /// Code of the province or prefecture.
    pub province_code: String,
    /// Name of the province or prefecture.
    pub province: Text,
    /// Which of the two it is; absent where nobody says.
    pub province_kind: Option<ProvinceKind>,
    /// Code of the region.
    pub region_code: String,
    /// Name of the region.
    pub region: Text,
}

/// A consultation zone: a few localities that meet together.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Zone {
    /// Id.
    pub id: ZoneId,
    /// Name.
    pub name: Text,
}

/// A douar or a quarter.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Locality {
    /// Id.
    pub id: LocalityId,
    /// Name.
    pub name: Text,
    /// Zone it belongs to.
    pub zone: Option<ZoneId>,
    /// Households.
    pub households: Measure,
    /// Inhabitants, persons.
    pub population: Measure,
    /// Shares of its population.
    pub shares: LocalityShares,
    /// Distance to a paved road, km.
    pub distance_road_km: Measure,
    /// Distance to a primary school, km.
    pub distance_primary_km: Measure,
    /// Distance to a lower secondary school, km.
    pub distance_college_km: Measure,
    /// Distance to an upper secondary school, km.
    pub distance_lycee_km: Measure,
    /// Distance to a health centre, km.
    pub distance_health_km: Measure,
    /// How life is there.
    pub life: LocalityLife,
    /// Who published its figures, as the workbook says.
    pub origin: String,
    /// Longitude, decimal degrees.
    pub longitude: Measure,
    /// Latitude, decimal degrees.
    pub latitude: Measure,
}

impl Locality {
    /// Returns where the locality lies.
    #[must_use]
    pub fn position(&self) -> Option<super::Position> {
        let degrees = |measure: &Measure| measure.value().and_then(rust_decimal::prelude::ToPrimitive::to_f64);
        Some([degrees(&self.longitude)?, degrees(&self.latitude)?])
    }
}

/// How life is in a locality.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct LocalityLife {
    /// Distance to the nearest water point, metres.
    pub distance_water_m: Measure,
    /// Minutes to the seat of the commune.
    pub travel_min: Measure,
    /// Days a year on which it is cut off.
    pub days_cut_off: Measure,
    /// Whether it has electricity.
    pub has_electricity: Evidence<bool>,
    /// Whether a vehicle reaches it in every season.
    pub has_all_season_road: Evidence<bool>,
    /// Whether a mobile network covers it.
    pub has_mobile: Evidence<bool>,
    /// Whether regular transport serves it.
    pub has_transport: Evidence<bool>,
    /// Whether floods threaten it.
    pub has_flood_risk: Evidence<bool>,
}

/// Shares of a locality's population, per cent.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct LocalityShares {
    /// Women.
    pub women_pct: Measure,
    /// Men.
    pub men_pct: Measure,
    /// Under 15 years.
    pub under_15_pct: Measure,
    /// 15 to 59 years.
    pub age_15_59_pct: Measure,
    /// 60 years and over.
    pub age_60_plus_pct: Measure,
}

/// Share of an age group among the persons of a sex.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct AgeShare {
    /// Year of the census.
    pub year: Year,
    /// Age group, such as `0-4` or `75+`.
    pub group: String,
    /// Of which sex.
    pub sex: Sex,
    /// Per cent of the persons of that sex.
    pub share_pct: Sourced<Decimal>,
}

/// What a facility is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FacilityKind {
    /// Preschool.
    Preschool,
    /// Primary school or its satellite.
    PrimarySchool,
    /// Lower secondary school.
    College,
    /// Upper secondary school.
    Lycee,
    /// Boarding house (Dar Talib, Dar Taliba).
    BoardingHouse,
    /// Health centre.
    HealthCentre,
    /// Rural dispensary.
    Dispensary,
    /// Birthing unit.
    BirthingUnit,
    /// Youth house.
    YouthHouse,
    /// Women's centre.
    WomenCentre,
    /// Sports ground.
    SportsGround,
    /// Library.
    Library,
    /// Weekly market.
    Souk,
    /// Well.
    Well,
    /// Drinking-water system.
    WaterSystem,
    /// Any other.
    Other,
}

worded!(FacilityKind {
    Preschool = "preschool",
    PrimarySchool = "primary_school",
    College = "college",
    Lycee = "lycee",
    BoardingHouse = "boarding_house",
    HealthCentre = "health_centre",
    Dispensary = "dispensary",
    BirthingUnit = "birthing_unit",
    YouthHouse = "youth_house",
    WomenCentre = "women_centre",
    SportsGround = "sports_ground",
    Library = "library",
    Souk = "souk",
    Well = "well",
    WaterSystem = "water_system",
    Other = "other",
});

/// In which state a facility is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum FacilityState {
    /// Good.
    Good,
    /// Medium.
    Medium,
    /// Bad.
    Bad,
    /// Closed.
    Closed,
}

worded!(FacilityState {
    Good = "good",
    Medium = "medium",
    Bad = "bad",
    Closed = "closed",
});

/// A facility and where it stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Facility {
    /// Id.
    pub id: FacilityId,
    /// Name.
    pub name: Text,
    /// What it is.
    pub kind: FacilityKind,
    /// Where it stands.
    pub locality: LocalityId,
    /// In which state; absent when unknown.
    pub state: Option<FacilityState>,
    /// What is counted in it.
    pub figures: FacilityFigures,
}

/// What is counted in a facility; absent when nobody counted.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct FacilityFigures {
    /// Whether it has drinking water.
    pub has_water: Option<bool>,
    /// Whether it has electricity.
    pub has_electricity: Option<bool>,
    /// Whether girls and boys have their own latrines.
    pub has_separate_latrines: Option<bool>,
    /// Classes.
    pub classes: Option<Sourced<u32>>,
    /// Classes of several grades.
    pub multigrade_classes: Option<Sourced<u32>>,
    /// Teachers.
    pub teachers: Option<Sourced<u32>>,
    /// Girls among the pupils.
    pub pupils_girls: Option<Sourced<u32>>,
    /// Boys among the pupils.
    pub pupils_boys: Option<Sourced<u32>>,
    /// Beds.
    pub beds: Option<Sourced<u32>>,
    /// Doctors.
    pub doctors: Option<Sourced<u32>>,
    /// Nurses.
    pub nurses: Option<Sourced<u32>>,
    /// Ambulances.
    pub ambulances: Option<Sourced<u32>>,
}
